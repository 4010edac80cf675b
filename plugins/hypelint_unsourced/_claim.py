"""Find statements about which an editor would ask "who says so?", without figures: the gate of the claim rules.

Each kind holds constructions: an effect on health, a certificate, a shift of the market, renown, blame, a contract.
A construction is tried only where one of its words occurs. Whether anybody is named for it is the reading's
business.
"""

from __future__ import annotations

from functools import cache
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from hypelint.reading import Sentence


class Claim(NamedTuple):
    """A checkable statement; ``kind`` is health, certificate, award, market, renown, blame, contract or one of a deed."""

    start: int
    end: int
    kind: str


_BODIES = (
    "pain|discomfort|recovery|healing|digestion|digestive|immune|immunity|skin|sleep|anxiety|stress|inflammation|hormone|hormones|hormonal|metabolism"
    "|circulation|gut|bloating|cramp|cramps|nausea|energy levels|blood pressure|blood sugar|blood flow|cholesterol|weight loss|hair growth|hair loss|aging"
    "|ageing|wrinkles|joint|joints|muscle|muscles|migraine|migraines|fatigue|mood|cognitive|brain|memory|childbirth|postpartum|menopause|pregnancy|pregnant"
    "|symptoms|symptom|disease|cancer|depression|toxins|collagen|bone|heart health|wellness|well-being|wellbeing|relaxation|lactation|fertility|uterine"
    "|bacteria|infection|infections|allergy|allergies|allergic|scar|scars|acne|lashes|brows|hair|fine lines|eczema|dandruff|libido|focus|vitality"
)
_BODY = rf"(?:{_BODIES})\b"
CROWD = (
    "consumers|customers|shoppers|investors|businesses|companies|organizations|organisations|people|users|buyers|homeowners|travelers|patients|parents"
    "|families|employers|workers|employees|developers|brands|retailers|teams|clients|firms|americans|marketers|traders|renters|tenants|landlords|creators|students|gamers|advertisers|professionals|manufacturers|facilities|hospitals|candidates|banks|providers"
)
"""Crowds of whom much is told that nobody counted."""
_CHOICES = "embrace|adopt|use|ignore|invest|fail|rely|move|act|wait|switch|deploy|choose|automate|cling|get|do not|don't"
"""What tells one part of a crowd from the other."""
_ADVERBS = r"(?:[a-z]+ly |now |also |already |still |long |since |often |quickly |itself |once again )*"
_RISE = r"(?:growing|rising|increasing|increased|surging|soaring|booming|ever-growing|ever-increasing|mounting|unprecedented|renewed|heightened|skyrocketing|exploding)"
_STRONG = r"(?:high|strong|huge|heavy|robust|enormous|overwhelming|popular|unprecedented|massive|tremendous|growing|rising|increasing|increased|surging)"
_MOVE = r"(?:rise|rising|risen|rose|grow(?:s|n|ing)?|grew|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|mount(?:s|ed|ing)?|increas(?:es?|ed|ing)|skyrocket(?:s|ed|ing)?|escalat(?:es?|ed|ing)|explod(?:es?|ed|ing)|declin(?:es?|ed|ing)|fall(?:s|en|ing)?|shrink(?:s|ing)?|intensif(?:ies|ied|y|ying)|accelerat(?:es?|ed|ing)|evolv(?:es?|ed|ing))"
_TREND = (
    r"(?:threats?|demand|costs?|prices?|concerns?|attacks?|competition|rates?|temperatures|pressures?|expectations|breaches|theft|thefts|crime|scams|fraud|rents|premiums|regulations"
    r"|shortages?|complaints|workloads|waste|emissions|incidents|bills|layoffs|needs|hospitali[sz]ations|turnover|tuition|scrutiny|uncertainty)"
)
_THINGS = r"(?:industry|industries|landscape|markets?|world|economy|sectors?|way|ways|businesses|companies|people|consumers|workplace|society|game|internet|field|profession)"
_WON = (
    r"(?:\b(?:continues? to |, |is |are )|\b(?<!to )(?<!help )(?<!helps )(?<!could )(?<!can ))(?:earn|gain|garner|win|attract|draw|enjoy)(?:s|ed)? (?:[a-z]+ ){0,3}@"
    r"|(?:, |\b(?:is|are|been) (?:[a-z]+ly )?)(?:earning|gaining|garnering|winning|attracting|drawing|enjoying|generating|capturing|building|sparking|creating) (?:[a-z-]+ ){0,3}@"
    r"|\b(?:generated|created|sparked|ignited|captured|built|cultivated|achieved|amassed|won|drawn|found|commands) (?:[a-z]+ ){0,3}@"
    r"|\b(?:strong|solid|growing|stellar|excellent|outstanding|loyal|devoted|enviable|well-deserved|proven|passionate|dedicated|massive|huge) (?:[a-z]+ )?@ (?:for|among|as|in|of|around|from|with)\b"
)
"""How renown came to somebody."""
_GAINS = "earn|gain|garner|win|attract|draw|enjoy|generat|captur|buil|spark|creat|ignit|cultivat|achiev|amass|won|found|command|strong|solid|growing|stellar|excellent|outstanding|loyal|devoted|enviable|well-deserved|proven|passionate|dedicated|massive|huge"
"""What a sentence with `_WON` holds."""

CLAIMS = (
    # effects on health
    ("health", _BODIES,
     r"(?<!to )\b(?:supports|eases|relieves|heals|restores|soothes|boosts|promotes|treats|prevents|strengthens|alleviates|cures|hydrates|calms|reduces|improves|fights|protects|stimulates|relaxes|lowers|speeds up|speed up|transforms|reverses|transform|reverse|combat|enhances|influences|affects|harms|damages|worsens|aggravates|triggers|causes|impacts|slows|support|ease|relieve|heal|restore|soothe|boost|promote|treat|prevent|alleviate|reduce|improve)\b(?: and [a-z]+s)? (?:[a-z'-]+ ){0,4}?@",
     "support|ease|reliev|heal|restor|sooth|boost|promot|treat|prevent|strengthen|alleviat|cure|hydrat|calm|reduc|improv|fight|protect|stimulat|relax|lower|speed|transform|revers|combat|enhance|influence|affect|harm|damage|worsen|aggravate|trigger|cause|impact|slows"),
    ("health", "effective|effectiveness|efficacy|relief", rf"(?<!find )\b@ (?:[a-z-]+ ){{0,2}}?(?:in|for|against|from) (?:[a-z-]+ ){{0,3}}?{_BODY}"),
    ("health", "alleviating|treating|relieving|easing|reducing|improving", rf"\b(?:results|success|promise|effective|effectiveness|benefits|efficacy|breakthrough) (?:in|for|at|of) @ (?:[a-z'-]+ ){{0,4}}?{_BODY}"),
    ("health", "healing|soothing|repairing|nourishing|hydrating|calming", r"\b@ (?:dry|cracked|damaged|irritated|tired|aching|sore|dull|sensitive|chapped|itchy|brittle)(?:,| and)? (?:[a-z-]+ ){0,2}(?:feet|hands|skin|lips|heels|hair|scalp|nails|muscles|joints)\b"),
    ("health", "therapeutic effects|clinical outcomes|patient outcomes|health outcomes",
     r"\b(?:(?<!to )(?:improves?|enhances?|boosts?|improved|enhanced|delivers?|delivered)|maximi[sz](?:e|es|ed|ing)) (?:[a-z-]+ ){0,3}@"),
    ("health", "relief", r"\b(?:provid|deliver|offer|bring|giv)\w* (?:[a-z-]+ ){0,2}@ (?:with)?in (?:just |as little as |a few |mere )?(?:[\w-]+ )?(?:minutes|hours|days|weeks)\b"),
    ("health", "diagnostics|diagnosis|drug development|therapeutic efficacy|adverse outcomes|mortality",
     r"(?<!to )\b(?:accelerates?|accelerated|improves?|improved|enhances?|speeds? up|prevents?|preventing|reduces?|reduced|accelerating|improving) (?:[a-z-]+ ){0,4}?@"),
    ("health", "saves lives|can save lives", r"@"),
    ("health", "safe and effective", r"\b(?:is|are|as) (?:both )?@"),
    ("health", "benefits of|alternative to", r"\bsafe(?:,| and| alternative)[^.;]{0,40}\b@"),
    ("health", "onset|side effects", r"\b(?:rapid|fast|quick|instant) @|\b(?:(?:no|without|free of) (?:known )?|(?:lower|lowest) risk of )@"),
    # certificates
    ("certificate", "fda|iso|usda|epa|nsf|soc",
     r"\b@[- ](?:\d+[- ]?)?(?:designated|approved|certified|cleared|registered|compliant|granted)\b"),
    ("certificate", "certified|accredited|authorized|authorised|cleared|licensed",
     r"\b(?:is|are|was|were|has been|have been) (?:fully |officially |independently |duly )?@"
     r"|\b@(?:,| and) (?:[a-z]+ and )?insured|\b@ (?:organic|vegan|halal|kosher|safe|sustainable)\b"),
    ("certificate", "designation|certification|accreditation|clearance",
     r"\b(?:awarded|granted|received|holds?|earned|obtained) (?:[\w-]+ ){0,3}@"),
    ("certificate", "certificates|certifications|certificate", r"\b(?:holds?|has|have|carries|boasts) (?:[\w-]+ ){0,2}(?:iso|soc|pci|hipaa|fda|gmp|csa|fedramp)\b[^.;]{0,40}? @"),
    # the market: what it wants, where it goes, who leads it
    ("market", "demand|popularity|interest|appetite|need|adoption|preference|concern|concerns|awareness|confidence|competition|reliance|trend|acceptance|importance|dominance|prominence",
     rf"\b(?:the |a |an )?{_RISE} (?:[a-z-]+ ){{0,2}}@"
     rf"|\b(?:given|amid|amidst|due to|thanks to|because of|meet|meeting) (?:the |its )?{_STRONG} (?:[a-z-]+ )?@"
     r"|\bthere (?:is|has been) (?:an? |also )?(?:strong|huge|real|clear|significant|great|widespread) @"
     rf"|\b@ (?:for|in|of|over|about|from|on|among|between) [^.;,]{{2,60}}? (?:(?:is|are|has|have|continues? to|keeps?) (?:been )?{_ADVERBS}(?:{_MOVE}|never been)|(?:grows|continues|increases|rises|surges|soars)(?= |,|\.|$))",
     "grow|grew|ris|rose|increas|surg|soar|boom|mount|unprecedented|renewed|heighten|skyrocket|explod|given |amid|due to|thanks to|because of|meet|there is|there has|escalat|declin|fall|shrink|intensif|accelerat|evolv|never been|continues"),
    ("market", "shift|trend|trends", r"\b(?:broader|wider|larger|emerging|seismic|growing) @ (?:in|from|towards?|away|among|of)\b"
     r"|\b(?:represents?|reflects?|marks?|signals?|underscores?|indicates?|signifies|sees?|seeing|witness(?:es|ing)?) (?:a|the) (?:[a-z]+ ){0,2}@ (?:in|from|towards?|away)\b"),
    ("market", "growth|demand|adoption",
     r"(?<!to )(?<!that )(?<!and )\b(?:drives?|fuels?|(?:is|are) (?:driving|fuell?ing|spurring)) (?:market |economic |industry |revenue |sales |business |real |the )?@"),
    ("market", "changing|reshaping|transforming|disrupting|redefining|revolutionizing|revolutionising|revolutionized|transformed|reshaped|redefined|disrupted",
     rf"\b(?:is|are|has|have|has been|have been) {_ADVERBS}@ (?:the|how|entire|every|whole) (?:[a-z-]+ ){{0,2}}{_THINGS}\b"),
    ("market", "become|becoming",
     rf"\b(?:has|have|is|are) {_ADVERBS}@ (?:an? |the )?(?:increasingly |ever more |more and more |de facto |new |industry |global |gold |one of the |most )*(?:[a-z]+ )?"
     r"(?:popular|important|essential|crucial|critical|vital|indispensable|necessary|common|commonplace|difficult|competitive|complex|norm|standard|default|necessity|staple|must|must-have|priority|battleground"
     r"|flashpoint|lifeline|buzzword|requirement|cornerstone|hallmark|backbone|magnet|mainstream|ubiquitous|widespread|fierce|sophisticated|scarce|expensive|unaffordable|obsolete|prevalent|go-to|leader|household|favou?rite|powerhouse|commodity|destination|symbol|laboratory|magnet|concern|threat|challenge|problem|issue|trend|priority|tool|part|driver|force|hub)\b"),
    ("market", "market|industry|sector|landscape|marketplace",
     rf"\b(?:the |an? )?(?:[a-z'-]+ ){{0,2}}@(?: itself)? (?:is|are|has|have|continues? to) (?:been )?{_ADVERBS}(?:become )?(?:converg|explod|boom|surg|grow|shrink|fragment|consolidat|shift|evolv|divided|split|matur|collaps"
     r"|enter|transform|bifurcat|saturat|plateau|cool|expand|skyrocket|crowded|competitive|flooded|becoming (?:increasingly|more|crowded|saturated)|beginning to|starting to|bracing|waking up|heating|thriving|struggling|changing|changed|under pressure)\w*"
     r"|\b@ (?:still |now |also )?(?:grapples|struggles|braces|reels|races|scrambles) (?:with|to|for|from)\b"
     r"|\b(?:has|have) (?:fuell?ed|created|spawned|sparked|spurred|given rise to) (?:an? |the )(?:[a-z-]+ ){0,3}?@"),
    ("market", "the public", r"@ (?:is|remains|has) (?:[a-z]+ly )?(?:eager|hungry|worried|skeptical|sceptical|tired|divided|ready|unaware|lost|grown|turned|embraced)\b"),
    ("market", "all-time high|record high|record low", r"\b(?:is|are|at|hit|reached|near|to) (?:an? |new |its |their )*@"),
    ("market", "traditional|conventional|legacy|outdated",
     r"@ (?:[a-z-]+ ){1,4}?(?:often|frequently|typically|are often|fails?|lacks?|struggles?|suffers?|leaves?|falls? short|come with|comes with|cannot|can't|(?:is|are) (?:slow|costly|expensive|inefficient|broken|failing|no longer))\b"),
    ("market", "emerging|emerged", r"\b(?:has|have|is|are) (?:[a-z]+ly )?@ as (?:an?|the|one of|must|key|popular|top|leading|major)\b"),
    ("market", "seen|watched|saw",
     r"@ (?:its|their) (?:value|price|shares?|stock|revenues?|sales|profits|fortunes|popularity|market cap|valuation) (?:[a-z]+ )?(?:plummet|fall|drop|soar|surge|rise|plunge|collapse|tumble|decline|shrink|double|triple|climb|jump|skyrocket)\b"),
    ("market", "amid|due to|because of|thanks to",
     rf"(?<!one )(?<!who )(?<!you )\b(?:has|have|had) {_ADVERBS}(?:struggled|suffered|slumped|stumbled|faltered|surged|soared|rallied|plunged|plummeted|tumbled|risen|fallen|declined|grown|increased|dropped|exploded|intensified|slowed|failed) (?:[a-z]+ ){{0,3}}?@", "has |have |had "),
    ("market", "rose|fell|jumped|plunged|surged|soared|slid|tumbled|dropped|climbed|rallied|sank|crashed|skyrocketed",
     r"\b(?:shares?|stocks?|prices?|valuation|tokens?|coins?|bonds|memecoins|cryptocurrency|bitcoin|ethereum|market cap) (?:[$\w'%.-]+ ){0,5}?@ (?:[\w'%.-]+ ){0,5}?(?:on|amid|because|as|following|after|over|to|against)\b"),
    ("market", "increasing|rising|growing|mounting|soaring|on the rise",
     rf"\b(?:with|as) (?:[a-z-]+ ){{0,3}}{_TREND} (?:[a-z-]+ ){{0,4}}?(?:(?:is|are) )?@|\b@ numbers? of (?:[a-z-]+ ){{0,4}}?{_TREND}\b|\b{_TREND} (?:[a-z-]+ ){{0,3}}?(?:is|are|has been|have been) {_ADVERBS}@|\b(?:{CROWD}) (?:face|facing|battle|confront|grapple with|deal with) @ {_TREND}"),
    ("market", "driving|fueling|fuelling|leading to|triggering|sparking|pushing|sending",
     r", (?:further |thereby |thus |in turn )?@ [^.;,]{3,70}? (?:trend|momentum|prices?|rally|demand|inflows|adoption|sell-?off|downturn|volatility|surge|frenzy|speculation|excitement|hype|sentiment|fomo|panic)\b"),
    ("market", "played|contributed to|pushed|prompted|driven|led",
     rf"\b(?:slowdown|downturn|decline|increase|growth|popularity|rise|drop|surge|lack|shortage|trend|boom|crash|uncertainty|volatility|success|failure|pandemic|shift|hype|launch|news)\b[^.;]{{0,120}}? (?:has|have) {_ADVERBS}@"),
    ("market", "drastically|sharply|significantly|dramatically|steadily|exponentially",
     r"\b(?:has|have) (?:reduced|cut|slashed|increased|shifted|withdrawn|doubled|grown|risen|fallen|changed|evolved|declined|surged|dropped)\b(?: (?:their|its) [^.;,]{2,40}?)? @|\b(?:has|have) @ (?:reduced|cut|increased|shifted|grown|risen|fallen|changed|evolved|declined|altered|transformed)\b"),
    ("market", "dominates|dominate|commands|controls",
     r"(?:(?<!to )|(?<=continues to )|(?<=continue to ))\b@ (?:[\w'-]+ ){0,5}?(?:markets?|discussions|industry|sector|space|field|category|segment|business|workflows?|landscape|share|majority|traffic|sales|trade|conversation|headlines|supply)\b"),
    ("market", "growth|surge|boom|rise|increase|demand|decline|drop|trend|rally|resurgence",
     rf"\b(?:has|have|is|are) {_ADVERBS}(?:witness(?:ed|ing)|experienc(?:ed|ing)|see(?:n|ing)|undergo(?:ne|ing)|enjoy(?:ed|ing)) (?:an? |the )?(?:[a-z-]+ ){{0,2}}@|\b(?:has|have) been on (?:an?|the) (?:[a-z]+ )?@"),
    ("market", "many|most|countless|numerous|too many|millions of|thousands of",
     rf"(?<!that )(?<!which )(?<!as )(?<!where )(?<!the )(?<!'s )@ (?!of )(?:[a-z-]+ ){{0,2}}?(?:{CROWD}) (?:(?:across|around|with|who) [^,.;]{{2,40}}? )?(?:still |now |often |also |do not |don't |never |simply |even |unknowingly )?"
     r"(?!of\b|in\b|and\b|or\b|to\b|at\b|for\b|from\b|with\b|who\b|that\b|will\b|would\b|can\b|could\b|may\b|might\b|should\b|have\b|were\b|had\b|on\b|by\b|as\b|than\b|across\b|their\b|its\b|his\b|her\b|the\b|an?\b|this\b|came\b|made\b|took\b|went\b|got\b|gave\b|said\b|told\b|was\b|did\b|saw\b|left\b|worldwide\b|around\b|over\b|about\b|into\b|[a-z]+ing\b|[a-z]+ed\b|[a-z]+ly\b)[a-z]{2,}\b"),
    ("market", "more and more|a growing number of|an increasing number of", rf"@ (?:[a-z'-]+ ){{0,2}}?(?:{CROWD}) "),
    ("market", "increasingly", rf"\b(?:{CROWD}) (?:are |have become )?@ [a-z]+"),
    ("market", CROWD,
     rf"@ (?:(?:are|have been) {_ADVERBS}(?:turning|flocking|switching|shifting|migrating|gravitating|looking|moving|seeking|searching|opting|focusing|relying|demanding|choosing|racing) (?:to|towards?|away|for|from|out|on|more|new|better)\b"
     r"|(?:are|have been) (?:keenly |closely |eagerly |now |already |increasingly )(?:watching|eyeing|bracing|betting|monitoring|awaiting|waiting)\b"
     r"|(?:often|frequently|typically|usually|rarely|tend to|routinely) (?!used\b|called\b|known\b|referred\b|have\b)[a-z]+\b"
     rf"|(?:that|who|which) (?:{_CHOICES}) [^.;,]{{2,60}}? (?:free up|boost|save|see|enjoy|gain|lose|win|outperform|report|make|grow|fall|risk|cut|reap|spend|tend|thrive|struggle|pay|close|earn|are (?:far|much|more|less|twice))\b)"),
    ("market", "increasingly", r"\b(?:is|are) (?:becoming )?@ (?:vulnerable|common|important|popular|recogni[sz]ed|difficult|complex|competitive|seen|viewed|used|relying|turning|being|expensive|essential|critical|sophisticated)\b"),
    ("market", "already", r"\b(?:is|are) @ (?:helping|saving|replacing|transforming|cutting|reaping|reshaping|changing)\b", "is already|are already"),
    ("market", "cause|causes|reason|reasons|driver|drivers|threat|challenge|challenges",
     r"\b(?:is|are|remains?|was|being) (?:now |still |also )?(?:one of )?(?:the|some of the) (?:single )?(?:leading|most common|most pressing|biggest|main|number one|top|primary|major|greatest|largest|most significant) @ (?:of|for|facing|behind|in|to|why)\b", " leading | most | biggest | main | number one | top | primary | major | greatest | largest "),
    ("market", "schism|divide|gap|rift|gulf|chasm|rivalry|arms race",
     r"\b@ (?:between|over|for|in|within) [^.;,]{2,80}? (?:is|are|has|have) (?:[a-z]+ly |now |only |been )*(?:deepen|widen|grow|open|intensif|heat|escalat|rag|accelerat|narrow)\w*"
     r"|\ban? (?:[a-z-]+ ){0,3}@ (?:has|is) (?:[a-z]+ly |now )*(?:deepen|widen|grow|open|form)\w*"),
    # what befalls crowds and trades, in figures of speech
    ("market", "market|industry|sector|trade|profession|business|space|category", r"@ (?:is|remains) (?:[a-z]+ly |still |long )*(?:broken|ripe for|crying out for|at a crossroads|at an inflection point|on its knees|in (?:crisis|free ?fall|turmoil|flux)|under siege|on fire|out of control|overdue for|stuck in)\b"),
    ("market", "soared|surged|exploded|skyrocketed|ballooned|through the roof|gone mainstream",
     r"\b(?:prices?|costs?|rents?|spending|demand|usage|adoption|traffic|valuations?|premiums|investment|fees|attacks|scams|fraud|bookings|salaries|wages|sales|membership|turnover|production|output|imports|exports|downloads|sign-ups|enrolment|enrollment|complaints|thefts)(?: (?:on|for|of|in|from) [^.;,]{2,40}?)? (?:has|have) (?:[a-z]+ly |also |all |gone |fallen |dropped )*@"),
    ("market", "investors|traders|wall street|shareholders|the market", r"@ (?:[a-z]+ly )?(?:shrugged (?:off|at)|cheered|brushed off|punished|rewarded|piled in|dumped|yawned|balked|applauded|lapped up|looked past|took fright|took heart|ran for)\b"),
    ("strategy", "gearing up|lining up|laying the groundwork|waiting in the wings|in the works|locked in",
     r"\b(?:is|are) (?:[a-z]+ly |now |also |already |said to be )*(?:gearing up (?:for|to) (?:an?|its|the|go|launch|list|raise|sell|buy|float)|lining up (?:an?|its|buyers|investors|banks)|laying the groundwork for)"
     r"|\b(?:listings?|partnerships?|deals?|funding|launch(?:es)?|integrations?|acquisitions?|contracts?)(?: with [^.;,]{2,50}?)? (?:is|are) (?:[a-z]+ly |now |already )*(?:locked in|waiting in the wings|in the works|in the bag|a done deal)"),
    ("strategy", "at loggerheads|at odds", r"\b(?:has been|have been|are) (?:[a-z]+ly |now |long )*@"),
    ("ranking", "losing|gaining|bleeding",
     r"\b(?:has|have) (?:[a-z]+ly )?been @ (?:ground|share|market share|users|customers|subscribers|talent|momentum|money|cash|steam|traction)\b"),
    ("effect", "is helping|are helping|is already helping|are already helping",
     r"\b(?:ai|intelligence|technolog(?:y|ies)|automation|learning|robots|drones|chatbots|software|tools|apps|sensors|devices|data|models|algorithms|blockchain|telemedicine|wearables) @ (?:[a-z]+, )*(?:[a-z]+ ){0,4}?(?:improve|make|spot|save|cut|detect|reduce|find|avoid|catch|diagnose|manage|lower|speed|boost|deliver|see|get|do|solve|predict|prevent)\b"),
    ("effect", "once took|used to take|once required|previously took|previously required|would have taken|traditionally took|used to require|formerly took",
     r"\b(?:what|that|which|work|tasks?|jobs?|process(?:es)?|projects?) @ (?:[a-z]+ ){0,3}?(?:days?|weeks?|months?|years?|hours?|minutes|decades|teams?)\b"),
    ("market", "faster than|slower than", r"\b(?:grow|grows|growing|grew|rising|rises|rose|expanding|spreading|selling|sells) (?:far |much |even |significantly )?@ (?:the |any |its |most |other |overall )"),
    ("ranking", "#1|#2|#3|number one|number two|no. 1|no. 2",
     rf"\b(?:is|are|became|become|becoming|as|remains?|remained|ranks?|ranked) {_ADVERBS}(?:as )?(?:the |its |their |[\w-]+'s )?@ (?!(?:priority|reason|goal|rule|fan|and|in the (?:list|table|order)|for)\b)(?![^.;()]{{0,60}} \()[a-z]"),
    ("ranking", "competitors|competitor|rivals|rival|competing products|competing brands|other brands|other providers|other platforms|other tools",
     r"\bunlike (?:most |many |some |all |its |our |their |other |traditional |larger |bigger )*@ (?:who|that|which) |\b(?:while|whereas|where) (?:most |many |some |all |its |our |their |other |larger |bigger )*@ (?:often |still |only |typically |simply |merely |just )?(?:charge|rely|use|offer|require|take|sell|focus|treat|force|lack|make|need|demand|settle|cut|struggle|fail|ship|provide)\b"
     r"|\b@ (?:[a-z-]+ ){1,2}(?:which |that |who )?(?:only |merely |typically |usually |often )(?:offers?|provides?|gives?|contains?|lasts?|uses?|holds?|delivers?|covers?|supports?|works?)\b"),
    ("market", "sky-high|cut-throat|cutthroat|fever pitch|eye-watering",
     r"\b(?:is|are|remains?) (?:now |still |already |at |[a-z]+ly )*@"),
    ("failure", "fell flat|backfired|struck a chord|paid off",
     r"\b(?:launch|campaign|move|app|product|rollout|ad|advert|event|show|release|update|redesign|rebrand|strategy|plan|pitch|gamble|bet|stunt|experiment|it) (?:has |have )?(?:[a-z]+ly )?@\b"),
    ("renown", "hit|favourite|favorite|sensation|staple|fixture|darling",
     r"\b(?:is|are|has become|have become) (?:now |quickly |already |also |still )?an? (?:[a-z-]+ ){0,2}@ (?:with|among|at) "),
    ("market", "soured|crumbled|worsened|deteriorated", rf"\b(?:sentiment|moods?|relations|ties|talks|confidence|trust|conditions|the atmosphere)(?: (?:at|for|in|of|on|among|between|with) [^.;,]{{2,40}}?)? (?:has|have) {_ADVERBS}@"),
    ("strategy", "in talks|in advanced talks|in early talks", r"\b(?:is|are|has been|have been) (?:[a-z]+ly |now )*@ (?:to|with|over|about)\b"),
    ("market", "lost its|lost their", r"\b(?:has|have) (?:[a-z]+ly |long |all )*@ (?:shine|lustre|luster|way|edge|appeal|grip|mojo|magic|touch|sheen|sparkle|footing)\b"),
    ("market", "rock bottom|hit a wall|to a crawl|to a halt|to a standstill|stalled",
     rf"\b(?:morale|hiring|funding|investment|money|capital|confidence|sentiment|trust|deals|deal-?making|sales|demand|lending|trade|recruitment|construction|liquidity|interest|growth|progress|supply|talks|orders|bookings)(?: (?:at|for|in|of|on|among) [^.;,]{{2,40}}?)? (?:has|have|is|are) {_ADVERBS}(?:hit |at |slowed |ground |come |been )*@"),
    ("market", "in droves|en masse|hand over fist|by storm", r"\b(?:is|are|has|have) [^.;,]{2,60}? @\b"),
    ("market", "gangs|attackers|hackers|criminals|scammers|fraudsters|adversaries|thieves|attacks|threats|scams|cybercriminals",
     rf"\b@ (?:are|have) {_ADVERBS}(?:getting|becoming|growing|grown|become|got|gotten|evolving|evolved)\b|\b@ (?:are|have been) {_ADVERBS}(?:weaponi[sz]|exploit|target|flood|circl|shift|turn|us)ing\b"),
    ("market", "most", r"(?:(?<![^;:] )|(?<=because )|(?<=and )|(?<=but ))@ (?:[a-z-]+ ){0,2}[a-rt-z-]+s (?:still |never |now )?(?:start|begin|come|happen|fail|end|stem|result|involve|occur|die|break|lack|struggle|go)\b"),
    ("failure", "burning|bleeding|sitting on|drowning in|running out of|running on|reeling from",
     rf"\b(?:is|are|has been|have been|remains?) {_ADVERBS}@ (?:through )?(?:cash|money|talent|users|customers|an? |debts?|losses|road|time|runway|fumes|lawsuits|scandals?|the (?:loss|departure|scandal|fallout)|\$|on the)"),
    ("strategy", "quietly|secretly|silently", r"\b(?:has|have) @ (?:[a-z]+ed|begun|cut|built|made|bought|sold|grown|put|taken|hidden|rewritten|withdrawn|shut|laid off)\b"),
    ("effect", "left scrambling|left behind|caught off guard|blindsided", r"\b(?:has|have|was|were|are) (?:been )?@"),
    ("renown", "sold out", r"\b@ (?:with)?in (?:just |under |less than )?(?:a |an |two |three |\d+ )?(?:minutes?|hours?|seconds|days?)\b"),
    # renown
    ("renown", "recognition|reputation|renown|acclaim|popularity|momentum|traction|attention|buzz|excitement|hype", _WON, _GAINS),
    ("renown", "following", _WON, " a | an |loyal|devoted|growing|massive|huge|passionate|dedicated|strong|solid|enviable", _GAINS),
    ("renown", "track record|customer base|fan base|user base",
     r"(?<!attract a )(?<!build a )(?<!building a )(?<!create a )(?<!reach a )\b(?:strong|solid|growing|stellar|excellent|outstanding|loyal|devoted|enviable|proven|passionate|dedicated|massive|broad|large|vast|global) (?:[a-z]+ )?@"),
    ("renown", "boasting|boasts", r"\b@ an? (?:[a-z]+ and )?(?:[a-z]+ )?(?:large|huge|growing|passionate|loyal|vibrant|strong|impressive|dedicated|massive|thriving|devoted) [a-z]+"),
    ("renown", "role in|instrumental in", r"\b(?:ha(?:s|ve) )?played an? (?:pivotal|key|crucial|central|instrumental|major|leading|vital|significant|defining) @|\b(?:is|are) (?:also |now |already )?playing an? (?:increasingly )?[a-z]+ @|\b(?:was|were|has been|have been) @"),
    ("award", "recognized as|recognised as|ranked among|ranks among|ranking among|named among|named one of|voted|listed among",
     r"(?:(?:^|[:;] )(?:already |now |long |widely )?|, |\b(?:is|are|was|were|been|being|and) (?:also |[a-z]+ly )*)@ (?:one of |the |as |an? )?(?!to\b|on\b|in favou?r|against\b|for\b|down\b|out\b)[\w'\u2019.-]+"),
    ("renown", "established|cemented|earned|positioned|distinguished|carved|solidified",
     rf"\b(?:has|have) {_ADVERBS}@ (?:out )?(?:itself|themselves|himself|herself|its|their|his|her|an?) (?:[a-z]+ ){{0,3}}?(?:as|reputation|place|name|niche|status|following|position)\b|\b(?:has|have) {_ADVERBS}@ (?:him|her|it|them|the [a-z]+) (?:an? |the )?(?:spot|place|title|recognition|reputation|following)\b"),
    ("renown", "captured|drawn|capturing|attracting|drawing", r"\b(?:has|have|is|are) @ (?:the )?(?:attention|hearts|imagination|interest|eyes) (?:of|among|from|with)\b"),
    ("renown", "recognized|recognised|renowned|acclaimed|celebrated",
     r"\b(?:is|are|was|were|being) (?:also |now )?(?:widely |highly |nationally |globally |internationally |universally |often )?@ (?:[a-z]+ly )?(?:for|as|throughout|across|worldwide|among)\b"),
    ("renown", "widely|extensively", r"\b(?:has been|have been|is|are) (?:also |now )?@ (?:used|adopted|utili[sz]ed|deployed|embraced)\b"),
    ("renown", "testimonials|reviews|accolades", r"\b(?:multitude|abundance|wealth|hundreds|thousands|flood|stream|countless|glowing|rave|overwhelmingly positive|numerous) (?:of )?(?:[a-z-]+ )?@"),
    ("renown", "beloved|trusted|respected|loved|praised|used by|chosen by|relied",
     r"\b@(?: upon| on)?(?: by)? (?:[a-z]+ ){0,3}?(?:locals|visitors|thousands|millions|customers|patrons|leading|many|professionals|homeowners|families|everyone|top|largest|biggest|most|world's|hundreds|countless|experts|generations|audiences|fans|critics|readers|guests|students|clients|players)\b"),
    ("renown", "trust|rely on|depend on|turn to",
     r"\b(?:leading|top|major|global|largest|biggest|countless|thousands of|millions of|fortune \d+|many of the world's) (?:[a-z-]+ ){0,6}?(?:firms|companies|brands|banks|institutions|teams|professionals|organi[sz]ations|people|users|customers|families|clients|developers|retailers|hospitals|enterprises) (?:[a-z]+ ){0,2}?@"),
    ("renown", "taken notice|taking notice|turning heads|making waves|making headlines", r"\b@"),
    # blame
    ("blame", "tough time|hard time|struggled to|under fire|under scrutiny|under pressure|accused of|plagued",
     r"\b(?:has|have) (?:[a-z]+ ){0,2}(?:had an? |come |been )?@"),
    ("blame", "allegations|accusations|outrage|backlash|criticism|fury|controversy|anger|outcry",
     r"\b(?:sparked|drew|triggered|prompted|provoked|faced|fac(?:es|ing)|met with|caused|ignited|sparking|drawing|provoking) (?:an? |the )?(?:[a-z]+ ){0,2}@"
     r"|\b@\b[^.;,]{0,60}? (?:was|were|is|grew|became|has been) (?:so |too |swift|severe|fierce|immediate|intense|loud|growing)"
     r"|\b(?:quelled|calmed|defused|stoked|inflamed|eased|soothed) (?:[a-z]+ ){0,4}?@"),
    ("blame", "notorious for|rife with|riddled with", r"\b(?:is|are|was|were|remains?) @"),
    ("blame", "immediate fire|under attack", r"\b@"),
    ("blame", "difficult to|hard to",
     r"\b(?:make|makes|made|making|is|are) (?:it |them |costs? |[a-z]+ ){0,2}(?:nearly |almost |notoriously )?@ (?:forecast|predict|understand|navigate|cancel|verify|audit|explain|compare|control|detect|trust|govern|opt out)\b"),
    # contracts and owners
    ("contract", "backed by|owned by|funded by", r"\b(?:is|are) @"),
    ("contract", "clients include|customers include|investors include", r"\b@"),
    ("contract", "engaged|hired|retained|contracted|tapped", r"\bhas @"),
)  # fmt: skip
"""The constructions: kind, words, pattern and what a sentence holds besides."""


def claim(sentence: Sentence, start: int, end: int, kind: str) -> Claim:
    """Return the claim that a match (offsets in the sentence) opens: it runs to the end of its phrase."""
    lower = sentence.lower
    while lower[start] in " ,;:":
        start += 1
    tail = _tail().match(lower, end)
    end = tail.end() if tail else end
    while end < len(lower) and lower[end - 1].isalnum() and lower[end].isalnum():
        end -= 1  # never end inside a word
    while lower[end - 1] in " ,:-":
        end -= 1
    return Claim(sentence.start + start, sentence.start + end, kind)


@cache
def _tail() -> re.Pattern[str]:
    return re.compile(r"[^.;,]{0,60}")
