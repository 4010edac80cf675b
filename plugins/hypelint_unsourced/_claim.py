"""Find statements about which an editor would ask "who says so?", without figures: the gate of the claim rules.

Each kind is a construction: an effect on health, a certificate, a shift of the market, renown, blame, a contract,
another's strategy. Whether anybody is named for it is the reading's business.
"""

from __future__ import annotations

from functools import cache
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from hypelint.reading import Sentence

CUES = (
    # health
    "{supports,eases,relieves,heals,restores,soothes,boosts,promotes,treats,prevents,strengthens,nourishes,alleviates,cures}",
    "{detoxifies,calms,reduces,improves,fights,regulates,stimulates,combats,lowers,protects,aids,hydrates}",
    "{support,ease,relieve,heal,restore,soothe,boost,promote,treat,prevent,strengthen,alleviate,reduce,improve,combat}",
    "{health,therapeutic,medical,healing} benefits", "benefits of", "effects", "{safe,effective,non-toxic,side effects}",
    # certificates
    "{certified,accredited,fda,fda-designated,fda-approved,designation,certification,licensed,approved,authorised,authorized,cleared}",
    # the market
    "{demand,popularity,interest,need,appetite,adoption,concern,concerns,awareness,preference,growth}",
    "a shift {in,towards,toward,from}", "more and more", "increasingly",
    "near capacity", "in high demand", "{changing,reshaping,transforming,disrupting,redefining}", "the market", "the industry", "consumers", "investors are",
    # renown
    "{recognition,reputation,renown,beloved,favorite,favourite,acclaimed,trusted,respected,sought-after,go-to,well known,well-known}",
    "{popularity,momentum,traction,captured,attention,emerging,imagination}",
    # blame
    "{outrage,backlash,criticism,fury,controversy,anger,outcry,uproar,exposed,breached,stolen,hacked,compromised}",
    "{accused,criticised,criticized,blamed,sued,fined,banned,misled,defrauded,leaked,violated,scrutiny,backlash,scandal,plagued}",
    "{struggled,struggling,failed,failing,suffers,tough time,under fire,under pressure,deceptive,dangerous,deadly,life-threatening,fraud}",
    # contracts, clients, owners
    "{backed by,owned by,clients include,customers include,investors include,signed,awarded,acquired}",
    # strategy
    "{racing,scrambling,rushing,vying,doubling down,relief,efficacy,effectiveness}",
    "{dominates,dominate,commands,controls,monopolizes,leads the,share of,emerged as,risen as,rose,fell,jumped,plunged,surged,soared,slid,tumbled}",
    "{consent,permission,knowledge,notorious,notoriously,riddled,opaque,broader,wider,larger,witnessed,experienced,seen,struggle,struggles}",
    "{strategy,plan,goal,aim,bet,ambition,playbook,objective,endgame,positioning,positioned,pivoted,poured,staked,embraced,abandoned}",
    "{market,industry,sector,landscape}", "{traditional,conventional,legacy,manual}",
    "{flaw,flaws,vulnerability,vulnerabilities,bug,bugs,breach,outage,leak,loophole,backdoor}",
    "{recognized,recognised,renowned,celebrated,track record,following,fanbase,fan base,testimonials}",
    "{forced,forcing,pushed,prompted,prompting,spurred,compelled,drove,driving,sent,undercut,upended,disrupted,accelerated,eroded,eroding}",
    "{outperforms,outperform,outperformed,surpasses,surpassed,surpass,rivals,lags,trails,beats,matches,matched,losing,winning,behind}",
    "{difficult,hard,impossible} to", "{many,most,countless,numerous}", "{turning,flocking,switching,looking} to",
    "{role,contributed,helped,led,value,slowdown,downturn,volatility,amid,due to,given the,reduced,cut}",
    "{shift,shifts,move,turn,migrate,flock} {from,to,towards,toward,away}", "{rising,increasing,growing,mounting,surging,escalating}",
    "{confidence,willingness,trend,competition,reliance}", "new {category,class,generation,breed,wave} of", "{grapple,grappling}",
    "{used,chosen,adopted} by", "{on paper,vaporware,vapourware,unproven,unfinished,half-baked}", "felt like", "{quelled,calmed,defused,stoked,inflamed}",
    "{onto,first target}",
    "{tries,trying,aggressively,quietly,secretly,poaching,recruiting,targeting,luring,lure,courting,pivoting,betting}",
)  # fmt: skip
"""Words one of which every construction holds."""


class Claim(NamedTuple):
    """A checkable statement; ``kind`` is health, certificate, market, renown, blame, contract or strategy."""

    start: int
    end: int
    kind: str


_BODY = (
    r"(?:pain|discomfort|recovery|healing|digestion|digestive|immun\w+|skin|sleep|anxiety|stress|inflammation|hormon\w+|metabolism"
    r"|circulation|gut|bloating|cramps?|nausea|energy levels|blood (?:pressure|sugar|flow)|cholesterol|weight loss|hair (?:growth|loss)"
    r"|aging|ageing|wrinkles|joints?|muscles?|migraines?|fatigue|mood|cognitive|brain|memory|childbirth|postpartum|menopause|pregnan\w+"
    r"|symptoms?|disease|cancer|depression|toxins|collagen|bone|heart health|wellness|well-being|wellbeing|relaxation|lactation|fertility"
    r"|uterine|bacteria|infections?|allerg\w+|scars?|acne|eczema|dandruff|libido|focus|vitality)"
)

_PUBLIC = (
    r"(?:consumers|customers|shoppers|investors|businesses|companies|organi[sz]ations|people|users|buyers|homeowners|owners|travell?ers|patients|parents"
    r"|families|employers|workers|employees|developers|brands|retailers|teams|enterprises|students|adults|women|men|americans|marketers|publishers|clients)"
)


def _construction(text: str) -> re.Pattern[str]:
    """Compile alternatives that all begin with a word: inside words not one of them is tried."""
    return re.compile(rf"\b(?:{text})")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """Return the constructions by kind; each matches lower-cased text."""
    effect = (
        r"(?:supports?|eases?|relieves?|heals?|restores?|soothes?|boosts?|promotes?|treats?|prevents?|strengthens?|nourish(?:es)?|alleviates?"
        r"|cures?|detoxif(?:y|ies)|calms?|reduces?|improves?|fights?|regulates?|stimulates?|combats?|lowers?|protects?|aids?|hydrates?)"
    )
    rise = r"(?:growing|rising|increasing|surging|soaring|booming|rapidly growing|ever-growing|mounting|unprecedented)"
    return {
        "health": _construction(
            rf"(?<!to )\b{effect}(?: and [a-z]+s)? (?:[a-z'-]+ ){{0,4}}?{_BODY}\b[^.;]{{0,60}}"
            rf"|\b(?:effective|effectiveness|efficacy|results|success|relief|promise)\b (?:[a-z-]+ ){{0,2}}?(?:in|for|against|from) (?:[a-z-]+ ){{0,3}}?{_BODY}\b[^.;]{{0,40}}"
            r"|\bsafe(?:,| and| alternative)[^.;]{0,40}\b(?:benefits of|way to|alternative to)\b[^.;]{0,60}"
            r"|\b(?:rapid|fast|quick|instant|lasting|long-lasting) (?:onset|relief|absorption|effects)\b[^.;]{0,40}"
            r"|\b(?:(?:no|without|free of) (?:known )?|(?:lower|lowest) risk of )side effects\b"
        ),
        "certificate": _construction(
            r"\b(?:fda|iso|usda|ce|epa|nsf|gmp|soc)[- ](?:\d+[- ]?)?(?:designated|approved|certified|cleared|registered|compliant|granted)\b[^.;,]{0,60}"
            r"|\b(?:is|are|was|were|has been|have been) (?:fully |officially |independently |duly )?(?:certified|accredited|authori[sz]ed|cleared|licensed)\b[^.;,]{0,60}"
            r"|\b(?:awarded|granted|received|holds?|earned|obtained) (?:[\w-]+ ){0,3}(?:designation|certification|accreditation|clearance|approval)\b[^.;,]{0,60}"
            r"|\b(?:fully )?licensed(?:,| and) (?:[a-z]+ and )?insured\b|\b(?:certified|accredited) (?:organic|vegan|halal|kosher|safe|sustainable)\b[^.;,]{0,30}"
        ),
        "market": _construction(
            rf"\b(?:the |a |an )?{rise} (?:[a-z-]+ ){{0,2}}(?:demand|popularity|interest|appetite|need|adoption|preference|concerns?|awareness)\b[^.;,]{{0,60}}"
            r"|\b(?:represents?|reflects?|marks?|signals?) (?:a|the) (?:[a-z]+ ){0,2}shift (?:in|from|towards?)\b[^.;]{0,80}"
            r"|\b(?:drives?|fuels?|is driving|are driving) (?:market |economic |industry )?(?:growth|demand|adoption)\b[^.;,]{0,40}"
            r"|\b(?:more and more|a growing number of|an increasing number of) (?:[a-z]+ ){1,3}(?:are|is|have|turn|choose|want|prefer|use|rely|seek)\b[^.;,]{0,60}"
            r"|\b(?:consumers|customers|shoppers|investors|businesses|companies|people|users|buyers|homeowners|travell?ers|patients)"
            r" (?:are|have become) (?:increasingly|more and more|now) [a-z]+[^.;,]{0,60}|\b(?:is|are) (?:near|at) capacity\b"
            r"|\b(?:is|are) (?:rapidly |quickly |fundamentally |already )?(?:changing|reshaping|transforming|disrupting|redefining|revolutioni[sz]ing)"
            r" (?:the|how|entire|every) (?:[a-z-]+ ){0,2}(?:industry|industries|landscape|market|markets|world|economy|sector|way|businesses|companies|people|consumers)\b[^.;,]{0,40}"
            r"|\b(?:has|have) become increasingly (?:popular|important|common|difficult|competitive)\b[^.;,]{0,40}"
            r"|\b(?:the |an? )?(?:[a-z'-]+ ){0,2}(?:market|industry|sector|landscape)(?: itself)? (?:is|are|has|have) (?:been |now |already |quickly |rapidly |largely |also |become )?(?:converg|explod|boom|surg|grow|shrink|fragment"
            r"|consolidat|shift|evolv|divided|split|matur|collaps|enter|transform|bifurcat|saturat|plateau|cool|expand|skyrocket)\w*[^.;,]{0,60}"
            r"|\b(?:traditional|conventional|legacy|manual) (?:[a-z-]+ ){1,4}?(?:often|frequently|typically|can be|are often|fails?|lacks?|struggles?|suffers?|leaves?|falls? short|come with|comes with|cannot|can't)\b[^.;]{0,60}"
            # what moved a market or a crowd
            r"|\bthere (?:is|has been) (?:an? |also )?(?:growing|rising|increasing|renewed|strong|surging|huge|real) (?:confidence|interest|demand|need|awareness|appetite|willingness|trend|movement|push|recognition)\b[^.;,]{0,60}"
            r"|\b(?:interest|demand|confidence|competition|appetite|adoption|reliance|awareness|popularity|concerns?) (?:for|in|of|over|about|from|on|among|between) [^.;,]{2,60}? (?:is|are|has been|have been|continues? to|has|have) (?:steadily |rapidly |now |quickly |also )?(?:grow(?:ing|n)?|ris(?:e|ing|en)|surg(?:e|ing|ed)|mount(?:ing)?|increas(?:e|ing|ed)|soar(?:ing|ed)?|skyrocket(?:ed|ing)?|never been)\b[^.;,]{0,40}"
            rf"|\b{_PUBLIC} (?:across|in|of|around) [^.;,]{{2,40}}? (?:grapple|are grappling|scramble|struggle|race|rush) (?:with|to|for)\b[^.;,]{{0,60}}"
            r"|\ba new (?:category|class|generation|breed|wave) of (?:[\w-]+ ){1,5}?(?:is|are|has|have) (?:now |already |quickly )?(?:emerg|aris|arriv|tak|spread|sweep|open|swept|appear)\w*[^.;,]{0,60}"
            r"|\b(?:seen|watched|saw) (?:its|their) (?:value|price|shares?|stock|revenues?|sales|profits|fortunes|popularity) (?:[a-z]+ )?(?:plummet|fall|drop|soar|surge|rise|plunge|collapse|tumble|decline|shrink|double|triple|climb|jump)\b[^.;]{0,60}"
            r"|\b(?:has|have) (?:[a-z]+ )?(?:struggled|suffered|slumped|stumbled|faltered|surged|soared|rallied|plunged|plummeted|tumbled|risen|fallen|declined|grown) (?:[a-z]+ ){0,2}?(?:amid|due to|because of|in the face of|on the back of|owing to|thanks to)\b[^.;]{0,60}"
            rf"|\bas (?:more )?{_PUBLIC} (?:[a-z]+ly )?(?:shift|shifts|move|turn|switch|migrate|flock)(?: away)? (?:from|to|towards?|into)\b[^.;,]{{0,60}}"
            r"|\bwith (?:[a-z-]+ ){0,3}(?:threats|demand|costs|prices|concerns|attacks|competition|rates|temperatures|pressures?|expectations|breaches|theft|crime|scams|fraud) (?:increasing|rising|growing|on the rise|surging|soaring|mounting|escalating)\b[^.;,]{0,40}"
            r"|\b(?:given|amid|due to|thanks to) (?:the )?(?:high|strong|huge|heavy|robust|enormous|overwhelming) (?:demand|interest|appetite|competition)\b[^.;,]{0,40}"
            r"|\b(?:slowdown|downturn|decline|increase|growth|popularity|rise|drop|surge|lack|shortage|trend|boom|crash|uncertainty|volatility)\b[^.;]{0,120}? (?:has|have) (?:also |further |largely )?(?:played an? (?:[a-z]+ )?(?:role|part)|contributed to|added to|led [a-z]+ [^.;,]{2,30}? to|pushed|prompted|driven|caused|encouraged|fuelled|fueled)\b[^.;,]{0,60}"
            r"|\b(?:has|have) (?:reduced|cut|slashed|increased|shifted|withdrawn|doubled) (?:their|its) [^.;,]{2,40}? (?:drastically|sharply|significantly|dramatically|substantially)\b"
            # who leads, and what moved a price
            r"|\b(?:has long |have long |still |now |currently )?(?:dominates?|monopoli[sz]es|commands|controls) (?:[\w'-]+ ){0,5}?(?:markets?|industry|sector|space|field"
            r"|category|segment|business|workflows?|landscape|share|majority|traffic|sales|trade)\b[^.;,]{0,40}"
            r"|\b(?:shares?|stocks?|bonds|price|valuation) (?:[\w'-]+ ){0,4}?(?:rose|fell|jumped|plunged|surged|soared|slid|tumbled|dropped|climbed|rallied|sank)"
            r" (?:[\w'%.-]+ ){0,5}?(?:on|amid|because|as|following|after) (?:the |a |an |its |fears|hopes|concerns|worries|news|reports|investors)[^.;]{0,60}"
            rf"|\bas (?:the )?demand for [^.;,]{{2,60}}? (?:continues|grows|rises|increases|surges|soars)\b[^.;,]{{0,40}}"
            rf"|\b(?:has|have|is|are) (?:witness(?:ed|ing)|experienc(?:ed|ing)|see(?:n|ing)) (?:an? |the )?(?:[a-z-]+ )?(?:growth|surge|boom|rise|increase|explosion|uptick|demand|spike|decline|drop)\b[^.;,]{{0,60}}"
            rf"|\b(?:many|most|countless|numerous) (?:[a-z-]+ )?{_PUBLIC} (?:still |often |now |simply |currently )?(?:are|struggle|fail|lack|overlook|underestimate|believe|feel|prefer|choose|want|remain|don't|do not|face|turn|seek|rely|ignore|miss)\b[^.;,]{{0,60}}"
            rf"|\b{_PUBLIC} (?:are |have been )(?:increasingly |now |also )?(?:turning|flocking|switching|shifting|moving|looking|migrating) (?:to|towards?|away|for)\b[^.;,]{{0,60}}"
        ),
        "renown": _construction(
            r"\b(?:continues? to )?(?:earn|gain|garner|win|attract|draw|enjoy)(?:s|ed|ing)? (?:[a-z]+ ){0,3}(?:recognition|reputation|renown|acclaim|popularity|following)\b[^.;,]{0,60}"
            r"|\b(?:has|have) (?:quickly |long |firmly )?(?:established|cemented|earned|built|gained) (?:it|itself|themselves|its|their|his|her|a)\b[^.;,]{0,20}\b(?:as|reputation|place|name)\b[^.;,]{0,60}"
            r"|\b(?:has|have|had) (?:[a-z]+ly )?(?:gained|won|built|found) (?:[a-z]+ ){0,2}(?:popularity|momentum|traction|attention|ground|fans|a following)\b[^.;,]{0,60}"
            r"|\b(?:(?:has|have) (?:captured|attracted|drawn|gained)|(?:is|are) (?:capturing|attracting|drawing|gaining|grabbing)) (?:the )?(?:attention|hearts|imagination|interest|momentum|traction)(?: of| among| from| with)\b[^.;,]{0,40}"
            r"|\b(?:is|are|was|were|being) (?:also |now )?(?:widely |highly |nationally |globally |internationally |universally |often )?(?:recogni[sz]ed|renowned|acclaimed|celebrated) (?:[a-z]+ly )?(?:for|as|throughout|across|worldwide|among)\b[^.;,]{0,60}"
            r"|\b(?:strong|solid|growing|stellar|excellent|outstanding|loyal|devoted|enviable|well-deserved|proven|passionate) (?:[a-z]+ )?(?:reputation|following|track record|customer base|fan ?base)\b[^.;,]{0,40}"
            r"|\b(?:multitude|abundance|wealth|hundreds|thousands|flood|stream) of (?:[a-z-]+ )?(?:testimonials|five-star reviews|positive reviews|reviews)\b[^.;,]{0,40}"
            r"|\b(?:has|have|is|are) (?:[a-z]+ly )?(?:emerged|risen|emerging) as (?:an?|the|one of) [^.;,]{2,60}"
            r"|\b(?:beloved|trusted|respected|relied upon|favou?red|loved|praised) by (?:[a-z]+ ){0,3}(?:locals|visitors|thousands|millions|customers|patrons|leading|many|professionals|homeowners|families|everyone)\b[^.;,]{0,40}"
            r"|\b(?:used|chosen|adopted|embraced) by (?:the world's |some of |many of )?(?:the )?(?:leading|top|largest|biggest|most|world's|thousands of|millions of|hundreds of|countless) [^.;,]{2,40}"
        ),
        "blame": _construction(
            r"\b(?:has|have) (?:[a-z]+ ){0,2}(?:had a (?:tough|hard|difficult) time|struggled to|come under (?:fire|scrutiny|pressure)"
            r"|been (?:under (?:fire|scrutiny|pressure|investigation)|accused of|criticised|criticized|blamed|plagued|sued|fined|banned|caught))\b[^.;]{0,80}"
            r"|\b(?:misled|defrauded|deceived|cheated|violated|leaked|covered up|lied|poisoned|harmed|threatened|bullied) (?:its|their|his|her|the|customers|users|investors|people)\b[^.;]{0,60}"
            r"|\b(?:began|started|kept|was caught|were caught) (?:[a-z]+ing) (?:[a-z-]+ ){0,3}(?:dangerous|deadly|life-threatening|false|misleading|harmful|toxic|illegal)\b[^.;]{0,60}"
            r"|\b(?:offered|gave|dispensed|spread|sold) (?:[a-z-]+ ){0,2}(?:dangerous|deadly|life-threatening|false|misleading|harmful|toxic|illegal)\b[^.;]{0,60}"
            r"|\b(?:sparked|drew|triggered|prompted|provoked|faced|fac(?:es|ing)|met with|caused) (?:a |an |the )?(?:[a-z]+ ){0,2}(?:outrage|backlash|criticism|fury|controversy|anger|outcry|uproar|scrutiny)\b[^.;]{0,60}"
            r"|\b(?:data|databases?|records|passwords|accounts|systems?|files) (?:was|were|had been) (?:found )?(?:exposed|leaked|breached|stolen|hacked|compromised)\b[^.;]{0,40}"
            r"|\bwithout (?:their|its|his|her|users'|customers'|any|explicit|prior|proper) (?:[a-z]+ ){0,2}(?:consent|permission|knowledge|approval|authori[sz]ation)\b"
            r"|\b(?:make|makes|made|making|is|are) (?:it |them |costs? |[a-z]+ ){0,2}(?:nearly |almost |notoriously )?(?:difficult|hard|impossible) to (?:forecast|predict|understand|navigate|cancel"
            r"|verify|audit|explain|compare|control|detect|trust|govern|opt out)\b[^.;,]{0,40}"
            r"|\b(?:is|are|was|were) (?:notorious|notoriously|riddled with|rife with|prone to|mired in|bogged down)\b[^.;,]{0,60}"
            r"|\b(?:remains?|is|are) (?:still |little more than |only |merely )?(?:an? [a-z]+ on paper|vapou?rware|unproven|unfinished|half-baked|an afterthought)\b[^.;,]{0,40}"
            r"|\b(?:backlash|outrage|outcry|anger|uproar|fury)\b[^.;,]{0,60}? (?:was|were|is|grew|became|has been) (?:so |too |swift|severe|fierce|immediate|intense|loud)[^.;]{0,60}"
            r"|\b(?:quelled|calmed|defused|stoked|inflamed|eased|soothed) (?:[a-z]+ ){0,4}?(?:anger|outrage|fears|backlash|concerns|criticism|outcry|tensions)\b[^.;,]{0,40}"
            r"|\bfelt like (?:an? )?(?:[a-z-]+ ){0,2}(?:slap|betrayal|bait|downgrade|insult|punishment|theft|scam|step back)\b[^.;,]{0,40}"
            r"|\btold (?:users|customers|people|patients|readers) to (?:add|eat|drink|take|use|inject|ignore|kill)\b[^.;]{0,60}"
        ),
        "failure": _construction(
            r"\b(?:flaws?|vulnerabilit(?:y|ies)|bugs?|breach(?:es)?|outages?|leaks?|loopholes?|backdoors?) (?:[\w\"'-]+ ){0,5}?(?:allow(?:s|ed|ing)?|let|exposed|exposes|enabled|gave|cost|affected|revealed|compromised|forced)\b[^.;]{0,60}"
            r"|\b(?:scraped|pirated|stolen|copied|harvested) (?:from|without|[a-z]+ (?:books|works|data|articles|images|content))\b[^.;,]{0,40}"
        ),
        "effect": _construction(
            r"\b(?:forced|forcing|pushed|pushing|prompted|prompting|spurred|compelled|compelling|drove|driving) (?:[\w'-]+ ){1,5}?(?:to|into|onto|toward|out of|off) [^.;]{3,60}"
            r"|\b(?:undercut|upended|disrupted|eroded|is eroding|are eroding|has eroded|has shaken|have shaken|rattled|accelerated) (?:the |its |their |an? )?[a-z][^.;]{3,60}"
            r"|\bsent (?:[\w'-]+ ){1,5}?(?:soaring|plunging|tumbling|surging|reeling|scrambling|racing|rushing)\b[^.;]{0,40}"
        ),
        "ranking": _construction(
            r"\b(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outpac(?:es|ed|ing)|dwarfs|lags(?: behind)?|trails|has overtaken|have overtaken|has caught up)\b [^.;]{3,60}"
            r"|\b(?:is|are|was|were) (?:[a-z]+ly )?(?:losing (?:ground|money|users|customers|share|talent|the race)|winning (?:the|over)|falling behind|lagging|far ahead|on par with|neck and neck)\b[^.;]{0,60}"
            r"|\b(?:has|have) (?:[a-z]+ly )?(?:fallen behind|lost (?:ground|its lead|its edge|market share|the lead)|taken the lead|pulled ahead|won over)\b[^.;]{0,60}"
        ),
        "contract": _construction(
            r"\b(?:is|are) (?:backed|owned|funded|financed) by\b[^.;]{0,60}|\b(?:clients|customers|investors|backers) include\b[^.;]{0,60}"
            r"|\bhas (?:engaged|hired|retained|contracted|chosen|tapped)\b[^.;]{0,60}"
        ),
        "strategy": _construction(
            r"\b(?:is|are) (?:(?:[a-z]+ly )(?:recruiting|poaching|targeting|hiring|buying)|targeting (?:the |its |an? )?(?:[a-z-]+,? ){0,4}?(?:sectors?|industry|industries|markets?|jobs|workers|professions?)|[a-z]+ly (?:targeting|courting|building|pursuing|preparing|moving|pushing|expanding|shifting))\b[^.;]{0,60}"
            r"|\b(?:its|their|the) (?:first|next|main|primary|real|ultimate|obvious) targets? (?:is|are|was|will be)\b[^.;]{0,60}"
            r"|\b(?:is|are) (?:racing|scrambling|rushing|vying|doubling down)\b[^.;]{0,60}"
            r"|\b(?:its|their|(?:the )?[\w-]+'s) (?:[a-z-]+ ){0,2}(?:strategy|plan|goal|aim|bet|ambition|playbook|objective|endgame|long game) (?:is|was|remains|appears|seems)\b[^.;]{0,60}"
            r"|\b(?:is|are) (?:now |also |already |steadily |slowly )?(?:positioning (?:itself|themselves)|hedging|pivoting|pouring|gambling|betting|weaning|cutting ties|loosening|abandoning|retreating|reinventing itself|arming itself|consolidating|carving out)\b[^.;]{0,60}"
            r"|\b(?:has|have) (?:[a-z]+ly )?(?:positioned (?:itself|its)|pivoted|poured|staked|bet (?:on|big|heavily)|embraced|abandoned|doubled down)\b[^.;]{0,60}"
            r"|\b(?:part|component|piece|pillar|element) of (?:[\w'-]+ ){1,3}?(?:broader|wider|larger|grand|sweeping) (?:[\w\"'-]+ ){0,3}?(?:campaign|strategy|push|effort|bid|drive|ambition|plan|crackdown)\b[^.;,]{0,60}"
            r"|\b(?:tries|try|is trying|are trying) to (?:lure|poach|win|buy|take|push|corner|dominate|hide|avoid|block|stop)\b[^.;]{0,60}"
        ),
    }


def claims(sentence: Sentence) -> list[Claim]:
    """Return the checkable statements of a sentence, in order, of every kind; questions hold none."""
    lower = sentence.lower
    if lower.rstrip("\"') ").endswith("?"):
        return []
    found: list[Claim] = []
    for kind, pattern in _patterns().items():
        match = pattern.search(lower)
        if match is not None:
            end = match.end()
            while end < len(lower) and lower[end - 1].isalnum() and lower[end].isalnum():
                end -= 1  # never end inside a word
            while lower[end - 1] in " ,:-":
                end -= 1
            found.append(Claim(sentence.start + match.start(), sentence.start + end, kind))
    return sorted(found)
