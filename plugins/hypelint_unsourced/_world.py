"""Find statements about the state of a market, a trade or a crowd: a class of subjects and classes of predicates.

"Demand has only grown", "voice search is becoming a major source of visits", "the strike is partly driven by rents":
whoever writes so must have measured it or read it. A predicate is looked for where one of its words occurs, then
what stands before it must be a subject about which the writer can not know it from his own work.
"""

from __future__ import annotations

from collections.abc import Iterable
from sys import maxsize
from typing import TYPE_CHECKING

from hypelint.pattern import Pattern
from hypelint_unsourced._claim import CLAIMS, CROWD, Claim, claim
from hypelint_unsourced._construction import Constructions
from hypelint_unsourced._deed import impersonal, standing_of

if TYPE_CHECKING:
    import re

    from hypelint.reading import Reading, Sentence

_ADVERBS = r"(?:(?:[a-z]+ly|now|also|already|still|long|since|even|just|often|all|always|never|once again|in turn|in part|so far|at times|not yet) )*"
_HAS = rf"\b(?:has|have) {_ADVERBS}"
_IS = rf"\b(?:is|are|remains?|stays?) {_ADVERBS}"
_WEIGHTY = r"(?:significant|major|key|root|underlying|important|central|crucial|critical|vital|essential|primary|main|leading|big|bigger|biggest|huge|growing|common|popular|powerful|pressing|serious|persistent|chronic|perennial|constant|dominant|decisive|integral|necessary|real|greater|larger|valuable|standard|mainstream|defining|top|prime|real|top|formidable|substantial|notable|natural|preferred)"
_ROLE = r"(?:source|factor|part|element|component|driver|contributor|cause|reason|concern|issue|challenge|problem|barrier|obstacle|hurdle|threat|risk|priority|consideration|requirement|pillar|force|target|means|channel|feature|tool|alternative|choice|option|way|trend|topic|focus|bottleneck|constraint|differentiator|determinant|predictor|ingredient|headache|burden|expense|cost|market|segment|destination|player|indicator|signal|practice|method|approach|strategy|reality|question)s?"

_CROWDS = f"{CROWD}|enthusiasts|holders|individuals|drivers|owners|fans|artists|regulators|competitors|rivals|teachers|lenders|insurers|seniors|victims|nurses|residents|visitors|engineers"

_PREDICATES = (
    ("trend", "occurred|taken place|collapsed|grown|risen|increased|declined|dropped|surged|soared|exploded|expanded|accelerated|shifted|changed|slowed|waned|climbed|improved|worsened|fallen|spread",
     rf"{_HAS}@(?! (?:the|its|their|his|her|our|my|your|an?|how|what|it|them)\b)"),
    ("trend", "losing|thriving|disappearing|flowing|growing|rising|increasing|declining|falling|accelerating|shifting|surging|soaring|shrinking|booming|spreading|slowing|changing|on the rise|gaining|worsening|improving",
     r"\b(?:is|are|has been|have been) (?:(?:[a-z]+ly|now|also|already|still|often|all) )*(?<!constantly )(?<!always )(?<!ever )(?<!continually )@(?! (?:the|its|their|his|her|our|my|your|an?|how|what|it|them)\b)"),
    ("trend", "continues|continue|continued", r"(?<!will )(?<!to )@ to (?:[a-z]+ly )?(?:grow|rise|increase|expand|accelerate|decline|fall|surge|soar|gain|climb|drop|spread|shift|shrink|struggle|plague|outpace|outstrip|drive|shape|dominate|mature|mount|intensify|attract|emerge|improve|weaken|worsen|slow|transform|reshape|change|define|be|pose|present|limit|hamper|hinder|favou?r|affect|influence|outperform|face|lag|move|adopt|embrace|flock|fuel)\b"),
    ("trend", "becoming|become",
     rf"\b(?:is|are|has|have) {_ADVERBS}@ (?:an? |the |one of the |some of the |among the )?(?:(?:[a-z]+ly|more|even|ever|ever more|very|most) )*{_WEIGHTY} (?:and [a-z]+ )?(?:[a-z-]+ )?{_ROLE}\b"
     rf"|\b(?:is|are|has|have) {_ADVERBS}@ (?:increasingly|more and more|ever more|far more|much more|more|less|harder|easier|cheaper|steadily more|subject to|central to|critical to|key to|crucial to|essential to|vital to|reliant on|dependent on|synonymous with|a target (?:for|of)) ?[a-z]+"),
    ("trend", "factor|driver|drivers|barrier|barriers|obstacle|challenge|challenges|concern|concerns|threat|threats|bottleneck|cause|causes",
     rf"\b(?:is|are|has been|have been|remains?) (?:(?:[a-z]+ly|long|still|now|also|always|often) )*(?:an?|the|one of the|among the|some of the) (?:[a-z]+ly )?{_WEIGHTY} (?:[a-z-]+ )?@ (?:in|of|for|behind|to|facing|when|among)\b"),
    ("trend", "source of|part of",
     rf"\b(?:(?:is|are|remains?) (?:now|increasingly|still|long) |(?:has|have) (?:long |always )?been )(?:an?|the|one of the|among the) (?:[a-z]+ly )?{_WEIGHTY} (?:[a-z-]+ )?@"),
    ("share", "often|typically",
     r"(?<!can )(?<!may )(?<!could )@ (?:lacks?|fails?|struggles?|encounters?|experiences?|faces?|leaves?|ignores?|overlooks?|miss|misses|suffers?|results? in|leads? to|causes?|costs?|forces?|charges?|neglects?|comes? (?:with|at)|requires?|rel(?:y|ies) on|breaks?|delays?|loses?|wastes?|hides?|means?|ends?|falls?)\b"),
    ("state", "grows|rises|mounts|soars|surges|intensifies|accelerates",
     r"@(?= (?:in|across|among|as|and|for|around|over|between|worldwide|globally|online)\b|[.,;])"),
    ("cause", "driven|fueled|propelled|spurred|shaped|hampered|dominated|plagued|triggered|characterized|worsened|disrupted|accelerated",
     rf"\b(?:is|are|was|were|being|has been|have been) {_ADVERBS}(?:being )?@ (?:in (?:large |no small )?part |partly |largely |mainly |primarily |chiefly |mostly |further |not only )?by\b"),
    ("trend", "persisted|emerged|struggled|relied|yet to",
     rf"{_HAS}@(?! as\b)"),
    ("trend", "persist|persists|linger|lingers", r"@(?= (?:in|across|among|despite|for|about|over|around|throughout|today|as|because)\b|[.,;])"),
    ("start", "began|accelerated|emerged",
     r"\b(?:trends?|shift|decline|rise|movement|transition|migration|boom|slump|growth|slowdown|crisis|practice|debate|rivalry|downturn|rally|sell-?off|exodus|backlash|shortage|surge|slide|recovery|problem|race)(?: (?:in|of|towards?|to|from|away) [^.;,]{2,40}?)? (?:actually |really |first |only |also |long |quietly )*@"
     r"(?= (?:long |well |even |just |shortly |soon |back )?(?:before|after|in|with|during|when|following|as|around|at|on|decades|years|to)\b|[.,;]| the | covid)"),
    ("state", "high|strong|low|weak|robust|fierce|intense|tight|limited|volatile|elevated|steady|slow",
     rf"{_IS}(?:very |so |extremely |at (?:an? )?(?:[a-z-]+ )?)?@\b(?! (?:on|enough|end|level|for|time|in [a-z]+ (?:and|fiber|fibre|fat))\b)"),
    ("trend", "widespread|rampant|pervasive|ubiquitous|commonplace|prevalent|scarce|in short supply|out of reach|at risk|fragmented|saturated|crowded|outdated|reluctant|in decline|overlooked",
     rf"(?:{_IS}|\b(?:has|have) {_ADVERBS}been (?:(?:[a-z]+ly|very|so) )*)(?:very |so |in |at )?@\b"),
    ("cause", "led to|created|opened|forced|left|prompted|pushed|reduced|raised|lowered|spurred|contributed to|resulted in|sparked|driven|fueled|transformed|reshaped|revolutionized|disrupted|outpaced|highlighted|exposed|dominated|captured|upended|blurred",
     rf"{_HAS}(?:been )?@ (?!by\b)"),
    ("state", "higher|lower|cheaper|faster|slower",
     rf"{_IS}(?:far |much |slightly |somewhat |a little |substantially )?@(?= than\b|[.,;])"),
    ("topic", "market|industry|sector|economy|demand|adoption|awareness|trust in|support for|fraud|inflation|burnout|misinformation|wages|rents|sentiment|tourism|unemployment|turnover|shortages|competition|remote work|prices|supply chains|crime|interest|popularity|confidence",
     r"@ (?:[^.;,]{2,50}? )?(?:has|have|remains?|stays?|continues? to(?! (?:evolve|be))|keeps? [a-z]+ing|exceeds?|outstrips?|outpaces?|lags?|spreads|costs [a-z]+|weighs?|hits?|threatens?|(?:is|are) (?:[a-z]+ly |now |still |at |so |too |expected to )*(?:(?!alarming|surprising|staggering|striking|exciting|worrying|encouraging|promising|interesting|missing|nothing|being|coming)[a-z]+ing\b|in (?:decline|crisis|short supply)|higher|lower|uneven|scarce|limited|slow|patchy|fierce|tight|rampant|rife|down|up|hard|poor))(?! (?:an? (?:type|form|kind)|used|based|designed|developing|pricing)\b)"),
    ("cause", "prone to|denied|misdiagnosed|in high demand", r"\b(?:is|are) (?:[a-z]+ly |often |too |still |now )*@\b"),
    ("cause", "wastes|waste|damages|slow|drain",
     r"(?<!to )(?<!can )(?<!will )(?<!may )(?<!and )@ (?:[a-z]+ ){0,2}?(?:time|money|teams|resources|productivity|growth|trust|lives|teeth|budgets|margins|progress|everyone|companies|businesses|people)\b"),
    ("trend", "outperformed|outperforms|outperform", r"\b(?:(?:has|have) )?(?:[a-z]+ly )?@(?= (?:its|their|other|most|all|the|those|rivals|peers|traditional)\b)"),
    ("trend", "most common", r"\b(?:is|are|remains?) (?:still |now |also )?(?:among|one of) the @ [a-z]+"),
    ("crowd", "challenges|barriers|concerns|hurdles|complaints",
     r"\b(?:one of the|some of the) (?:primary|main|biggest|key|leading|top|chief|major|single biggest|most common|most pressing) @ (?!we\b|our\b)(?:[^.;]{3,60}? )?(?:is|are|has been|have been|remains?)\b"),
    ("crowd", "than conventional|than traditional|than most|than other",
     r"\b(?:is|are|was|were|lasts?|costs?|performs?|works?|runs?) (?:[a-z]+ly |far |much |also |up to )*(?:(?:more|less) (?:[a-z]+ ){0,3}|[a-z]+er |better |worse |longer )@"),
    ("trend", "always been|never been", r"\b(?:has|have) (?:[a-z]+ly )?@\b"),
    ("crowd", "no evidence|no clear|no significant",
     r"\b(?:show|shows|showed|find|finds|found|reveals?|revealed|is|was|are) @ (?:[a-z-]+ ){0,2}(?:relationship|evidence|signs?|correlation|difference|effects?|impact|link|proof|of|that|disruption|change|increase|decline|between)\b"),
    ("share", "likely to", r"\b(?:is|are) (?:[a-z]+ times |far |much |significantly |considerably |also |even |[a-z]+ly )*(?:more|less) @\b"),
    ("trend", "role", rf"\b(?:plays?|playing|played) an? (?:[a-z]+ly )?(?:{_WEIGHTY}|pivotal|outsized|large|small) @ in\b(?! (?:ensuring|maintaining|providing|making)\b)"),
    ("cause", "attributed to|due to|linked to|thanks to|because of|the result of",
     rf"\b(?:is|are|was|were) {_ADVERBS}@"),
    ("cause", "replacing|leading to|creating|driving|pushing|fueling|fuelling|putting|reshaping|transforming|disrupting",
     r"\b(?:is|are|has been|have been) (?:(?:[a-z]+ly|now|also|already|still) )*@ [a-z]"),
    ("cause", "pandemic|covid-19|inflation|tariffs|crisis",
     r"\b(?:the |this )?(?:[a-z]+ )?@ (?:has |have )?(?:also |only |further |[a-z]+ly )?(?:accelerated|changed|exposed|forced|pushed|drove|led|left|made|created|prompted|altered|reshaped|highlighted|sparked|fuell?ed|triggered|hit|taught|upended|squeezed|ravaged|hastened)\b"),
    ("cause", "leads to|contributes to|translates into",
     r"(?<!can )(?<!will )(?<!could )(?<!may )(?<!might )(?<!to )(?<!would )(?<!not )@ "),
    ("trend", "dead|obsolete|under threat|crumbling|outpaced|no longer",
     r"\b(?:is|are|have become|has become) (?:(?:[a-z]+ly|now|also|already|all but|still) )*@(?= (?:and|in|for|because|as|when|to|enough|viable|sufficient|optional|relevant|sustainable|competitive|reliable|safe|fit)\b|[.,;])"),
    ("gap", "lack|shortage|gap|need|shift|stigma|disconnect|movement|surge|backlash|pressure|divide|trend",
     r"\bthere (?:is|are|remains?|has been|have been) (?:now |still |also |often |currently )*(?:an? )?(?!no\b)(?:[a-z-]+ ){0,2}@ (?:of|in|for|between|around|about|among|towards?|on|from|over|to|that)\b"),
    ("people", _CROWDS,
     r"@(?:, [^.;,]{3,60},)? (?:(?:in|across|of|from|around|at|under|facing) [^.;,]{2,40}? )?(?:now |still |also |often |[a-z]+ly )*(?<!can )(?<!will )(?<!could )(?<!may )(?<!should )(?<!must )(?<!to )"
     r"(?:expect|prefer|demand|seek|struggle|lack|face|fear|worry|value|crave|distrust|mistrust|tend|rely|depend|turn to|care (?:about|more)|recogni[sz]e|consider|spend|overlook|underestimate|waste|miss out|abandon|embrace|adopt|shift|flock|hesitate|suffer|resent|resist|respond|gravitate|want(?! it\b)|grapple|scramble|race|rush|love|hate|adore|resent|favou?r|charge|cut corners|turn away|flee|quit|overcharge|skip|delay|postpone|hold back|pull back|shy away|steer clear|hoard|dump|accumulate|snap up|crack down|predict|foresee|ignore|neglect|cite"
     r"|(?:are|were|remain|have grown|have become|have been) (?:[a-z]+ly |now |also |still |all )*(?:increasingly [a-z]+ing|eager|keen|willing|unwilling|reluctant|drawn|unaware|uneasy|nervous|anxious|confused|frustrated|tired|accustomed|ready|skeptical|sceptical|focused|waiting|watching|aware|left|desperate|unsure|uncertain|cautious|excited|bullish|bearish|interested|satisfied|dissatisfied|unhappy|concerned|optimistic|forced|under pressure|unable|prioriti[sz]ing|competing|recogni[sz]ing|discovering|learning|spending|investing|monitoring|paying|demanding|seeking|struggling|facing|rethinking|comparing|abandoning|embracing|adopting|exploring|leaving|realizing|realising|finding|leaving|fleeing|quitting|cracking down|accumulating|dumping|hoarding|snapping up|pulling back|cutting back|scaling back|retreating|overpaying|racing|scrambling|drowning|rushing|ditching|delighted|thrilled|fed up|up in arms|overwhelmed|hooked|furious|outraged|worried|grappling|struggling|shunning|piling)|have (?:[a-z]+ly |already |long |all )*(?:embraced|adopted|abandoned|shifted|moved|turned|flocked|lost|rejected|welcomed|struggled|suffered|seen|begun|stopped|started|come to|grown))\b(?! (?:in touch|free)\b)"),
    ("crowd", "uneasy|nervous|frustrated|exposed|scrambling|reeling|struggling|skeptical|behind",
     r"\b(?:makes?|made|making|leaves?|left|leaving) (?:some |many |most |countless )?(?:[a-z-]+ )?"
     rf"(?:{_CROWDS}) (?:[a-z]+ly |feeling |so )*@"),
    ("crowd", "reasons for|reasons why|reason why",
     r"\b(?:one of the|some of the|the|an?) (?:primary|main|biggest|key|leading|top|chief|major|real|single biggest|most common|common|big) @ [^.;]{3,80}? (?:is|are|was|were)\b"),
    ("crowd", "resonates|resonated", rf"@ (?:[a-z]+ly )?with (?:[a-z-]+ ){{0,4}}?(?:{_CROWDS})\b"),
    ("crowd", "many|most|millions|thousands|countless|a majority of|the majority of|more and more",
     r"(?:^|[;:] |^(?:but|and|yet|today|still|in fact|unfortunately|sadly|worse),? )@ (?!of (?:our|its|their|the|these|those|us|them|you|which|whom)\b|importantly|recently|notably|likely|more\b|other\b|people asked|thanks|years|months|days|weeks)"
     r"(?:[a-z'/-]+ ){0,5}?(?:are|is|(?:have|has) (?:[a-z]+ly |already |never |yet to |no |little |few |not )*(?:[a-z]+ed|no|become|begun|seen|found|lost|grown|had|been|gone)|do not|don't|does not|doesn't|still|now|never|lack|rely|fail|struggle|require|face|remain|end|cost|retain|exist|suffer|depend|come|need|want|believe|assume|prefer|choose|spend|consider|find|feel|know|think|hesitate|wait|miss|lose|pay|go|get) "),
    ("share", "second largest", r"\b(?:is|are) (?:now |also |already |currently )?(?:the|its|their|[a-z']+'s) (?:world's |country's |continent's )?@"),
)  # fmt: skip
_TABLE = Constructions((*CLAIMS, *_PREDICATES), behind=r"\b")
_OF_WORLD = frozenset(row[0] for row in _PREDICATES)
CUES = _TABLE.cues
"""Words one of which a sentence with a claim holds."""

_MARKET = (
    r"(?:demand|interest|appetite|adoption|usage|popularity|awareness|reliance|dependence|dependency|emphasis|competition|pressures?|scrutiny|concerns?|anxiety|anxieties|fears?"
    r"|confidence|optimism|pessimism|enthusiasm|excitement|scepticism|skepticism|distrust|mistrust|frustration|resistance|resentment|hesitancy|discontent|sentiment|expectations?|preferences?|habits|behaviou?rs?|attitudes?|perceptions?|importance|prominence|relevance"
    r"|prices?|costs?|rents?|wages|salaries|sales|spending|investments?|funding|capital|traffic|attacks?|threats?|fraud|scams?|breaches|crime|thefts?|transitions?|migration"
    r"|shifts?|trends?|growth|rise|decline|boom|surge|expansion|markets?|marketplace|industry|industries|sectors?|landscape|econom(?:y|ies)|technolog(?:y|ies)|internet|e-?commerce|tourism|inflation|unemployment"
    r"|supply|shortages?|production|consumption|emissions|turnover|volatility|liquidity|uncertainty|regulations?|supply chains?|pandemic|crisis|advances|advancements|gaps?|barriers|issues|problems|challenges|risks|stigma|success|failures?|increase|drop|decrease|delays?|losses|gains|lack|mistakes|misinformation"
    r"|consumers|customers|shoppers|investors|businesses|companies|organi[sz]ations|people|users|buyers|homeowners|travell?ers|patients|parents|famil(?:y|ies)|employers|workers|employees|developers|brands|retailers|teams|firms|americans|marketers|traders|renters|tenants|landlords|creators|students"
    r"|gamers|advertisers|professionals|manufacturers|hospitals|banks|providers|criminals|hackers|attackers|enterprises|households|lenders|insurers|governments|regulators|schools|universities|millennials|generations?|adults|women|men|children|public|society|workforce|workloads?|inventory|housing|mortgage rates?|interest rates|rates|pace|mood|headlines|narrative|disruption)"
)
_LEADS = Pattern(
    r"(?:^|[;:] |, (?:and |but |while )?|\b(?:as|because|and|but|while|since|where|today|why|now),? )"
    r"(?!(?:the|its|their|our|his|her|my|your|these|those|no|all|both|when|if|how|that|which|who|to|help|for|let|with|of|by|from|where|make|can|[a-z]+ing|[a-z]+ed|allow) )"
    r"(?:[a-z'-]+ ){0,2}$"
)
"""What may stand before a crowd of whom something is said: the clause begins there."""
_THE = Pattern(
    r"(?:^|[;:] |, (?:and |but |while )?|\b(?:as|because|and|but|while|since) )the (?:[a-z-]+ ){0,2}$"
)
_HOLDS = Pattern(rf"\b{_MARKET}\b")
_BARE = Pattern(
    r"(?:(?:and|but|yet|so|today|meanwhile|as|while|because|since|although|though|now|still),? )?"
    r"(?!(?:the|an?|this|that|these|those|it|he|she|we|i|you|they|there|here|what|who|how|why|when|if|in|on|at|by|for|with|from|of|to|not|no|one|each|every|both|nothing|everything|something|our|my|your|his|her|its|their|another|other|such|which|nobody|everyone|both)\b)"
    r"(?:[\w'/&-]+ ){0,5}?[a-z-]*(?:(?<![sui'])s|ing|tion|sion|ment|ism|ity|ware|search|commerce|intelligence|learning|energy|power|media|data|content|crypto|blockchain|ai|damage|money|estate) "
    r"(?:(?:in|across|of|for|among|on|from|around) [\w' -]{2,40} )?$"
)
_JOINED = Pattern(r"[,;:]? ?(?:and|but|yet|so|as|while|because|since|although|though) ")
_EDGE = Pattern(r"[,;:()\u2013\u2014\"]|\b(?:that|which|who|where|when|if|whether|than|how|why|says?|said)\b")
_PERSONAL = Pattern(r"(?:we|i|you|he|she|our|my|your|his|her|if|let|what)\b|.*\b(?:our|my|your)\b")
_OPENS = Pattern(
    rf"(?:(?:as|but|and|while|yet) )?(?:the |this |an? )?(?:[a-z-]+ )?{_MARKET} (?:from|of|for|in|to|towards?|on|among) "
)
_WHOSE = Pattern(r"(?:(?:and|but|while|as) )?(?:[a-z-]+ ){0,2}[a-z-]+(?<![sui'])s (?:that|who|which|with) ")
_NAMED = Pattern(
    r"(?:(?:As|as|And|But|but|while|and) )?(?:[Tt]he )?(?:[A-Z][\w.&-]+ ){0,2}[A-Z][\w.&-]+(?:'s(?: [\w-]+){1,5}?)? $"
)
_GLUED = Pattern(r"[a-z]{4}(?=[A-Z][a-z]*\b)")
"""Where a heading runs into the sentence below it: "Voice Search TrendsAs voice search grows"."""
_PAIRED = {")": "(", ",": ",", "\u2013": "\u2013", "\u2014": "\u2014"}


def claims(sentence: Sentence, words: Iterable[tuple[int, str]] | None) -> list[Claim]:
    """Return the checkable statements of a sentence: those of others' doings in order, then those of the world.

    ``words``: the words of `CUES` that it holds, each with its place; None: every construction is tried. Questions state
    nothing.
    """
    lower = sentence.lower
    rows = maxsize if _wanted(sentence.reading) else len(CLAIMS)
    found = list(_TABLE.found(lower, words, rows))
    if not found or lower.rstrip("\"') ").endswith("?"):
        return []
    others: list[Claim] = []
    world: list[tuple[str, re.Match[str]]] = []
    for kind, match in found:
        if kind in _OF_WORLD:
            world.append((kind, match))
        else:
            others.append(claim(sentence, *match.span(), kind))
    others.sort()
    for kind, match in world:
        start = _subject(sentence, match, kind)
        if start is not None and _unknown(sentence.reading):
            joined = _JOINED.match(lower, start, match.start())
            others.append(claim(sentence, joined.end() if joined else start, match.end(), kind))
    return others


def _wanted(reading: Reading) -> bool:
    """Tell whether a draft may tell of the world by hearsay: what "I" and "we" tell in the news is their own."""
    return reading.profile != "news" or impersonal(reading)


def _unknown(reading: Reading) -> bool:
    """Tell whether the state of the world needs a source: reported news and entries tell what is known."""
    return reading.profile != "news" or standing_of(reading) == "bare"


def _subject(sentence: Sentence, match: re.Match[str], kind: str) -> int | None:
    """Return where the subject of a predicate begins, if the writer can not know of it what is said."""
    lower, end = sentence.lower, match.start()
    if kind in ("start", "crowd", "gap"):
        return end
    if kind in ("people", "topic"):
        leads = None if lower.startswith(("by ", "with ")) else _LEADS.search(lower, max(end - 50, 0), end)
        leads = leads or (_THE.search(lower, max(end - 50, 0), end) if kind == "topic" else None)
        own = kind == "topic" and sentence.reading.own_voice(sentence)
        return leads.start() if leads and not own else None
    start = _edge(sentence, end)
    aside = lower[:start].rstrip()[-1:]
    if start == end and aside in _PAIRED:
        # Words set off between subject and verb: "emphasis (such as it is) has grown".
        end = lower.rfind(_PAIRED[aside], 0, len(lower[:start].rstrip()) - 1)
        if end <= 0:
            return None
        start = _edge(sentence, end)
    asked = lower.endswith(("how ", "why ", "whether ", "when ", "if "), 0, start)
    if start >= end or asked or _PERSONAL.match(lower, start, end):
        return None
    if _HOLDS.search(lower, start, end):
        return start
    before = lower[:start]
    whole = 0 if ";" not in before else before.rindex(";") + 2
    if _OPENS.match(lower, whole) or (kind == "share" and _WHOSE.match(lower, whole)):
        return whole
    if kind == "state":
        return None
    text = sentence.text
    if _BARE.match(lower, start, end):
        # A capital behind the first word makes it somebody's name.
        names = any(word[:1].isupper() and not word.isupper() for word in text[start:end].split()[1:])
        return None if names else start
    if kind == "cause" or not _NAMED.match(text, start, end) or sentence.reading.profile == "blog":
        return None
    return None if sentence.reading.own_voice(sentence) else start


def _edge(sentence: Sentence, end: int) -> int:
    """Return where the phrase begins that ends at an offset."""
    start = max(end - 140, 0)
    for edges in (_EDGE.finditer(sentence.lower, start, end), _GLUED.finditer(sentence.text, start, end)):
        for edge in edges:
            start = max(start, edge.end())
    while start < end and sentence.lower[start] == " ":
        start += 1
    return start
