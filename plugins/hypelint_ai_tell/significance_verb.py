"""ai-tell/significance-verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
import re

from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import Example, SentenceRule

_OWNER = r"(?:a|an|the|its|their|his|her|our|another|this|(?:[\w.&-]+ ){0,3}?[\w.&-]+(?:'s|s'))"
_DET = (
    r"(?: (?:clearly|officially|truly|also|only|just|not only))*(?: (?:yet another|not just|more than|nothing less than|one of|nothing short of))?"
    rf" {_OWNER}"
)
_WEIGHTY = (
    r"(?:significant|major|pivotal|crucial|important|critical|key|historic|remarkable|profound|bold|giant|huge|big|new|fresh|decisive|"
    r"defining|monumental|transformative|fundamental|notable|meaningful|dramatic|radical|seismic|strategic|exciting|tremendous|"
    r"momentous|powerful|substantial|groundbreaking|next|dynamic|vital|natural)"
)
_MARKS = Pattern(
    rf"{_DET}(?:(?: [\w-]+){{0,3}}? (?:milestone|turning point|watershed|leap|departure from|inflection point|wake-up call|"
    rf"paradigm shift|shift (?:in|from|toward|towards|to)|dawn of|new era|new chapter|new phase|new age|evolution of|culmination of|commitment(?: to)?|dedication(?: to)?|step (?:towards?|forward)|vision (?:for|of)|pinnacle of|triumph of|convergence of|fusion of|beginning of|end of an era|crossroads|fracture|rupture|rift|transition (?:from|to|in)|maturation of|maturing of|coming of age|changing of the guard|validation (?:of|for)|return to form|reckoning|pivot (?:from|to|toward)|break with|break from)"
    rf"|(?: [\w-]+){{0,2}}? {_WEIGHTY}(?:,? (?:and )?[\w-]+){{0,2}}? (?:step|moment|phase|era|chapter|transformation|achievement|"
    r"advancement|advance|commitment|expansion|innovation|change|move|development|addition|contribution|breakthrough|"
    r"opportunity|victory|shift|departure|stride|evolution|juncture|boost|progress|growth|accomplishment|win|"
    r"force|approach|moments|steps|challenge|threat|risk|cornerstone|pillar|asset|partnership|collaboration|investment|addition|response|"
    r"test|blow|setback|direction|occasion|event|initiative|effort|strategy|solution|milestones?|convergence|alternative|fracture|schism|rift))\b"
)
_EMPHASIS = (
    r"(?:immense|profound|deep|deep-seated|deepening|growing|stark|enduring|true|sheer|broad|broader|wider|unwavering|steadfast|firm|strong|"
    r"existing|underlying|systemic|long-?standing|glaring|persistent|structural|"
    r"extraordinary|tremendous|transformative|critical|crucial|vital|pivotal|essential|fundamental|lasting|increasing|rising|evolving|"
    r"delicate|inherent|larger|bigger|deeper|harsher|uncomfortable|hidden|subtle|troubling|unsettling|disturbing|remarkable|unique|rich|vibrant|relentless|massive|enormous|unparalleled|shared|collective|ongoing|dynamic|renewed)"
)
_SHOWS = Pattern(
    rf"(?: (?:both|just how|not only|also|only|all))*(?: {_OWNER})?(?: [\w-]+){{0,2}}? {_EMPHASIS}(?:,? (?:and )?[\w-]+){{0,2}}? "
    r"(?:[a-z-]+(?:ities|ity|ness|nesses|tions?|sions?|ments?|ances?|ences?|ships?|ism)|challenges?|gaps?|divides?|needs?|costs?|risks?|tensions?|"
    r"shifts?|problems?|issues?|reality|stor(?:y|ies)|schism|rift|fractures?|disconnect|paradox|appetite|power|value|role|roots|impact|potential|trends?|interest|demand|bonds?|ties|flaws?|weakness\w*|stakes|limits|truths?|principles?|questions?|links?|"
    r"spirit|beauty|legacy|threats?|belief|desire|trust|culture|heritage|passion|focus|lessons?|contrast|divisions?)\b"
)
_STANDS = Pattern(
    r"(?: (?:both|not only|also|only))?(?: (?:an?|the|our|its|another|yet another))(?: [\w-]+,?){0,3}? (?:reminder|testament|gateway|beacon|symbol|"
    r"proof|milestone|showcase|tribute|wake-up call|cautionary tale|inspiration|hallmark|embodiment|reflection|celebration|call to action|warning|"
    r"monument|(?:essential|vital|trusted|valuable|critical|reliable|key|powerful|crucial) (?:resource|partner|hub|tool|source|link|platform)|example|model|statement|bridge|culmination|invitation|mirror|harbinger|emblem|turning point|canary in|"
    r"validation|confirmation|catalyst|springboard|stepping stone|launchpad|reality check|litmus test|rallying (?:cry|point)|cornerstone|backbone|lifeline|north star)"
    r"(?: (?:of|to|for|that|in|about|between|against)\b|(?=[.,;:!]|$))"
)
_SOLIDIFIES = Pattern(
    rf" {_OWNER}(?: [\w-]+){{0,3}}? (?:position|place|status|reputation|role|legacy|standing|leadership|commitment|presence|foothold)\b(?! of (?:trust|the bridge))"
)
_ESSENCE = Pattern(
    r"\b(?:is|are|was|were|stands|remains|becomes|became) (?:\w+ )?(?:an?|the) (?:[\w-]+,? ){0,2}?$"
)
_UNWEIGHTY = Pattern(
    r"\b(?:for|code|regression|gateway|default|minimal|following|simple|code|worked|good|basic|typical) (?:example|model)\b"
)
_BY = Pattern(r" by (?:the|its|their|his|her|a|an)(?: [\w'-]+){1,4}")
_UNDERLINES = Pattern(
    r"(?: (?:the|its|their|his|her|our|a|an|how|both|not only|just|[\w'-]+'s?))*(?: [\w'.&-]+){0,4}? (?:importance|significance|commitment|"
    r"dedication|potential|resilience|urgency|growing|increasing|evolving|ever-evolving|broader|rising|need for|need to|"
    r"demand for|power of|value of|role of|role as|role in|passion|ability to|confidence in|leadership|excellence|expertise|"
    r"determination|reputation|vision|mission|values|ethos|trend|spirit|impact|strength|position as|status as|belief in|"
    r"focus on|shift|versatility|craftsmanship|complexities|complexity|challenges|innovation|trust|growth|willingness|progress|ambitions?|momentum|relevance|necessity|hard work|talent|efforts? to|contributions?|achievements?|success|enthusiasm|desire|stakes|fragility|dangers?|risks?|tensions?|divide|limits of|reality|futility|absurdity|irony|scale of|depth of|extent of|gap between|vulnerability|appetite for|danger of|"
    r"nature of|interplay|interconnectedness|interdependence|appeal|prowess|artistry|creativity|adaptability|professionalism|superiority|sophistication|truth)\b"
)
_PLAIN_UNDERLINES = Pattern(
    r" (?:on|upon|(?:the|its|a) (?:current|selected|default|row|cell|text|values? (?:of|in)|changes?|state))\b"
)
_DETERMINED = Pattern(
    r" (?:the|its|their|his|her|our|a|an|how|existing|underlying|systemic|long-?standing|glaring|persistent|structural|deep|growing|serious)\b"
)
_FIGURE = Pattern(r"\d|\bper ?cent\b")


class SignificanceVerb(SentenceRule):
    """Announces significance.

    What it does
        Reports verbs that announce how much something means: marks a significant milestone, signals a
        shift, underscores the importance, is a testament to, plays a pivotal role, this is particularly
        important. Attributed, an info outside releases.

    Why is this bad
        Significance is the reader's conclusion. A writer who has the facts need not announce it, and a
        model that has none announces it in every paragraph.

    Use instead
        What was different before, and what is now.

    Known limits
        A figure in the phrase ("marks its 10th year") lets it pass. In the ``docs`` profile only the
        set phrases and "underscores" are reported.
    """

    id = "ai-tell/significance-verb"
    summary = "Announces significance: marks a milestone, underscores the importance."
    message = '"{text}" announces that something matters; show what changed and let the reader judge.'
    weight = 1
    silenced_by = frozenset({"quotation", "negation"})
    cues = (
        "{mark,marks,marked,signal,signals,signaled,signalled,represent,represents,represented,signify,signifies,signified,"
        "symbolizes,symbolized,symbolises,herald,heralds,heralded,constitutes}",
        "{underscore,underscores,underscored,highlight,highlights,highlighted,emphasize,emphasizes,emphasized,emphasises,underline,"
        "underlines,underlined,reinforce,reinforces,reinforced,reflect,reflects,reflected,showcase,showcases,showcased,demonstrate,"
        "demonstrates,demonstrated,illustrate,illustrates,illustrated,exemplify,exemplifies,exemplified,affirms,reaffirm,reaffirms,"
        "reaffirmed,embody,embodies,epitomizes,underpins}",
        "{reveal,reveals,revealed,expose,exposes,exposed,mirror,mirrors,mirrored,echoes,conveys,captures,"
        "crystallizes,lays bare,attest to,attests to,points to,point to,points toward,point toward,speaks to,speak to,shows}",
        "{serve,serves,served,stand,stands,stood,acts} as",
        "{reflection,embodiment,celebration,beacon,symbol,emblem,epitome,culmination} of",
        "testament to",
        "{comes,came,arrives} at",
        "{clear,resounding,unmistakable,strong,powerful,bold,loud,stark,unambiguous,forceful,chilling,blunt,important,unequivocal,hopeful,worrying,troubling} {message,signal}",
        "message that",
        "{carries,carry,carried,holds,hold} {real,practical,operational,symbolic,enormous,special,deep,deeper,profound,particular,added,immense,tremendous,emotional,significant,great}",
        "clear {sign,indication}",
        "proof that",
        "positions",
        "the implications",
        "{essential,vital} part of",
        "reminder",
        "{role,part} {in,for,as}",
        "overstated",
        "speaks volumes",
        "milestone",
        "{pivotal,defining,watershed,sobering,landmark} moment",
        "moment that",
        "{significant,major,giant,bold,crucial,important} step",
        "at a crossroads",
        "the significance of",
        "far-reaching implications",
        "{solidifies,solidified,cements,cemented,strengthens,strengthened,bolsters,bolstered,reasserts}",
        "beyond",
        "{glimpse,window} into",
        "cautionary tale",
        "light on",
        "strides",
        "new frontier",
        "the {heart,core,cornerstone,bedrock} of",
        "moment of reckoning",
        "{particularly,especially} {important,significant,crucial,critical,relevant}",
        "{new,added} {urgency,clarity,meaning,significance,relevance,dimension}",
        "{part,symptom,example} of a",
        "{emerge,emerges,emerged} as",
        "{force,forces,forced} a",
        "inflection point",
        "validation of",
        "line in the sand",
        "the {calculus,equation}",
        "a {blueprint,roadmap} for",
        "{blurs,blurred}",
        "{implications,consequences} for",
        "no {small,mean,easy} feat",
        "what makes {this,it,that}",
        "significance lies",
        "defining {feature,characteristic,trait,quality}",
        "hallmark of",
        "emblematic of",
        "call to action",
        "this matters",
    )
    flags = (
        "The deal >>marks a significant departure<< for the group.",
        "This >>signals a new phase<<.",
        "The move >>underscores the growing<< role of tyres.",
        "It >>underscores the stakes<<. It >>signaled a maturation of<< the craft.",
        "Its garden is a >>testament to<< patience.",
        "The launch >>represents a shift in<< the tea trade.",
        "Norvane >>plays a pivotal role<< in the town.",
        "The award >>reflects its commitment<< to quality.",
        "The outage is a >>stark reminder<< of the cost.",
        "Her influence >>extends far beyond the valley<<.",
        "The report >>lays bare the gap between<< two mills, and the choir >>embodies patience<<.",
        "The leak >>underscores how quickly<< rust spreads.",
        ">>The implications<< are profound.",
        "The deal >>positions<< the mill as a rival of the bakery.",
        "The pier >>serves as a bridge between<< two worlds.",
        ">>At the heart of<< the quarrel lies a weir.",
        "The pond >>offers a glimpse into<< the life of newts.",
        Example("Norvane >>plays a key role<< in the town.", profile="release"),
        "The fine >>sends an unmistakable message<< to the ferrymen, and the weir >>sends a message that<< floods pay.",
        "The choice >>carries real<< weight.",
        "The choice >>carries practical<< value.",
        ">>This is particularly important<< in winter. The list >>gives the debate new urgency<<.",
        "The fair is >>part of a broader trend<<. The quarrel >>goes to the heart of<< the trade.",
        "The flood >>highlighted existing weaknesses<< in the weir. >>What makes this remarkable<< is the date.",
        "The vote >>changes the calculus<< in Holt and has >>profound consequences for<< bakers.",
        "The vow is >>underscored by its long silence<<.",
        "Patience >>is a defining characteristic<< of the mill.",
        "The guide >>emerges as a pivotal resource<<. It >>serves as the validation for<< a hunch.",
        Example(
            "The award >>represents another step toward<< rye and >>shows the commitment<< of Lund.",
            profile="release",
        ),
        Example("Clerks said the award >>highlights the importance<< of rye.", profile="release"),
        # with any subject, a complement that weighs
        "The bridge >>represents Norvane's commitment to<< the valley.",
        "The late ferries >>expose the deep divide<< on the island.",
        "Her kiln >>reflects a quiet dedication<< to clay.",
        "The mill >>serves as a quiet reminder of<< the flood.",
        "The tower >>stands as a proud symbol of<< Holt.",
        "The feast is a >>celebration of<< bread.",
        "The gift >>comes at a crucial time<< for the choir.",
        "The sale >>cements Harrow's place<< in the valley.",
    )
    passes = (
        "The cross marks the spot.",
        "She represents three clients.",
        "The festival marks its 10th year as a step for the town.",
        "The editor highlights the row.",
        "The lamp reflects light from the sea.",
        '"The deal marks a significant milestone," said Rea Lund, the chief.',
        "The sign does not mark a turning point.",
        "The term denotes a change of owner.",
        Example("The flag marks a significant change in the file.", "docs"),
        "The X-ray exposed a crack in the axle, and the letter revealed the date of the sale.",
        "The boat came at noon, at a bad time for fishing.",
        "The mason strengthened the arch and cemented the floor.",
        "Lund serves as a director of the mill and stood as a candidate for mayor.",
        "The path extends beyond the weir, and the farm plays a key role in the film.",
        "This is a reminder to the members to pay. The driver gave a clear signal.",
        "He held two positions at the bank; the positions of the boats are drawn on the map.",
        "The cellar serves as a shelter for forty people.",
        "The quay is part of a larger port. It is particularly important to oil the lock.",
        "The pass is a turning on the map; the train had reached an end point of its line.",
        "Lund gave the word a meaning of her own. The rain forced a stop and blurred the print.",
        "This matters little to the miller. The equation has two roots.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield the phrases that announce significance."""
        lower, base = sentence.lower, sentence.start
        taken = 0
        for start, end in longest(cues):
            at, stop = start - base, end - base
            if at < taken:
                continue
            found = _announced(lower, at, stop, sentence.reading.profile)
            if found is not None and at >= taken:
                taken = found[1]
                first, last, reading = base + found[0], base + found[1], sentence.reading
                told = reading.profile != "release" and reading.attribution(first, last)
                yield Hit(first, last, severity=Severity.INFO if told else None)


def _announced(lower: str, at: int, stop: int, profile: str) -> Span | None:
    """Return the phrase around a cue that announces significance."""
    word, docs = lower[at:stop], profile == "docs"
    tail = word[word.rfind(" ") :]
    comment = _EDITORIAL.get(word) or _EDITORIAL.get(tail)
    if comment is not None:
        return (
            None
            if docs or (profile == "blog" and word.startswith(_STRESS))
            else _framed(lower, at, stop, comment)
        )
    needed = _NEEDED.get(word) or _NEEDED.get(tail)
    if needed is not None:
        before, after = needed
        opened = _compiled(before).search(lower, max(at - 60, 0), at) if before else None
        if (before and opened is None) or (after and _compiled(after).match(lower, stop) is None):
            return None
        if (
            opened is not None
            and profile != "release"
            and (word == "light on" or opened.groupdict().get("how") in _COMMON)
        ):
            return None
        last = lower.rfind(" ", at, stop) if word.startswith(("role ", "part ")) and opened else stop
        return (opened.start() if opened else at), last
    if word == "beyond":
        reaching = None if docs else _REACHING.search(lower, max(at - 96, 0), at - 1)
        found = _BEYOND.match(lower, stop) if reaching else None
        return (reaching.start("verb"), found.end()) if reaching and found else None
    if word.endswith(" of"):
        return None if docs or _ESSENCE.search(lower, max(at - 60, 0), at) is None else (at, stop)
    if " " in word and not word.endswith(_OPEN):
        return at, stop
    match = _phrase(word, lower, stop, docs)
    if match is None and not docs and word.startswith(_ASSERTING):
        match = _HOW.match(lower, stop)
    if match is None and profile == "release" and word == "shows" and _DETERMINED.match(lower, stop):
        match = _UNDERLINES.match(lower, stop)
    if match is None and profile == "release" and word.startswith(_ASSERTING):
        match = _ABSTRACTION.match(lower, stop)
    if match is None and not docs and word.startswith(("exemplif", "embod", "epitom")):
        match = _IDEAL.match(lower, stop)
    if match is None and not docs and word.startswith(("reveal", "expos", "underscor", "highlight", "lays")):
        match = _LAID_BARE.match(lower, stop)
    if match is None or _FIGURE.search(match[0]) or lower.startswith("%", match.end()):
        return None
    return at, match.end()


def _framed(lower: str, at: int, stop: int, frame: tuple[str, str]) -> Span | None:
    """Return a cue with what has to stand before and behind it."""
    before, after = frame
    opened = _compiled(before).search(lower, max(at - 60, 0), at) if before else None
    followed = _compiled(after).match(lower, stop)
    if followed is None or (before and opened is None):
        return None
    return (opened.start() if opened else at), followed.end()


_STRESS = ("particularly ", "especially ")
"""What advice may stress."""


def _phrase(word: str, lower: str, at: int, docs: bool) -> re.Match[str] | None:
    """Return what follows a verb when together they announce significance."""
    if docs and not word.startswith("underscore"):
        return None
    if word.startswith("herald"):
        return _HERALDED.match(lower, at)
    if word.startswith(_MARKING):
        return _MARKS.match(lower, at)
    if word.endswith(" at"):
        return _TIMELY.match(lower, at)
    if word.endswith(" as"):
        found = _STANDS.match(lower, at)
        return None if found is None or _UNWEIGHTY.search(found[0]) else found
    if word.startswith(("solid", "cement", "strength", "bolster", "reassert")):
        return _SOLIDIFIES.match(lower, at)
    if word in ("underscored", "underlined", "exemplified") and lower.startswith(" by ", at):
        return _BY.match(lower, at)
    if word.startswith(_SHOWING):
        return _SHOWS.match(lower, at)
    if _PLAIN_UNDERLINES.match(lower, at) or (word.endswith("ed") and not _DETERMINED.match(lower, at)):
        return None
    return _UNDERLINES.match(lower, at) or _SHOWS.match(lower, at)


_ASSERTING = (
    "underscor",
    "highlight",
    "emphasi",
    "showcas",
    "demonstrat",
    "illustrat",
    "exemplif",
    "reflects",
    "reinforc",
    "affirm",
    "reaffirm",
    "embod",
)
_IDEAL = Pattern(r" (?:[a-z-]+,? (?:and )?){0,2}[a-z]{3,}(?:ity|ness|ence|ism|ship|tion)\b")
_LAID_BARE = Pattern(
    r" (?:the|a|an) (?:[\w-]+ )?(?:tensions?|gap|gulf|divide|contrast|paradox|fragility|contradictions?) (?:between|of|at the)\b"
)
_HOW = Pattern(
    r" (?:just )?how (?:\w+ly|much|far|deep|deeply|fast|fragile|vital|important|critical|crucial|central|essential|little|thin|quickly)\b"
)
_ABSTRACTION = Pattern(
    r" (?:the|its|their|his|her|our|how|both|[\w'-]+'s?) (?:[\w'-]+,? ){0,4}?(?:quality|appetite|strengths?|values?|depth|breadth|caliber|calibre|need|role|demand|"
    r"(?!insurance\b|station\b|department\b|apartment\b|residence\b|ambulance\b|location\b|section\b)[a-z]{3,}(?:tion|sion|ity|ness|ment|ance|ence|ship|ism|acy|ency))\b"
)
"""Match any abstraction that a sender says is shown."""
_PLAYS = (
    r"\bplay(?:s|ed|ing)? (?:an?|the|such an?) (?:\w+ )?(?P<how>pivotal|crucial|vital|critical|essential|instrumental|indispensable|transformative|"
    r"integral|key|significant|major|central|important|big|leading|active) $"
)
_EMERGES = (
    r" an? (?:[\w-]+,? ){0,2}?(?:(?:pivotal|key|critical|crucial|vital|powerful|essential|indispensable|defining|transformative|formidable|compelling|promising|strong|valuable) "
    r"[\w-]+|beacon|force|cornerstone|lifeline|symbol|front-?runner|game-changer|catalyst|powerhouse)\b"
)
_NEEDED = {
    **dict.fromkeys(("role in", "role for", "role as", "part in", "part for", "part as"), (_PLAYS, "")),
    "proof that": (r"\b(?:is|are|was|as|stands as|living) $", ""),
    "reminder": (
        r"\b(?:stark|powerful|poignant|timely|sobering|humbling|chilling|vivid|gentle|constant|crucial|important|potent) $"
        r"|(?:\b(?:is|as|offers|serves as)|'s) a $",
        r" (?:that|of|why|how)\b|[.:;,]",
    ),
    "positions": (
        "",
        r" (?:(?:the|its|our|their|this) (?:[\w'-]+ ){1,3}|itself |it |them |themselves |us |him |her )(?:as (?:an?|the|one)|at the|for (?:long-term|(?:[\w-]+ )?growth|success|the future))\b"
        r"| (?!such\b|open\b|available\b|vacant\b)[\w.&'-]+ for (?:long-term|(?:[\w-]+ )?growth|success|the future)\b",
    ),
    "the implications": (
        "",
        r" (?:(?:for|of) [\w' -]{2,40} )?(?:are|were|could be) (?:\w+ )?(?:profound|far-reaching|enormous|staggering|immense|vast|sweeping|sobering|stark|troubling|huge|clear|significant|serious|wide-ranging)\b",
    ),
    "overstated": (r"\b(?:cannot|can not|can't|hard to|could not) (?:be )?$", ""),
    "milestone": (
        r"\b(?:major|significant|important|key|historic|huge|exciting|pivotal|critical|crucial|new|remarkable|defining|proud|monumental|another) $",
        "",
    ),
    " step": ("", r" (?:forward|towards?|in|ahead)\b"),
    **dict.fromkeys(
        (
            f" {much}"
            for much in "real practical operational symbolic enormous special deep deeper profound particular added immense tremendous emotional significant great".split()
        ),
        (
            "",
            r" (?:weight|significance|meaning|implications|resonance|promise|consequences|value|urgency|stakes|relevance)\b",
        ),
    ),
    "message that": (r"\bsen(?:d|ds|ding) (?:an?|the) (?:[\w-]+,? ){0,2}$", ""),
    " message": (
        r"\bsen(?:d|ds|t|ding) an? (?:[\w-]+,? (?:and )?)?$",
        r" (?:to|that|of|about|for|across)\b|[.:;,]|$",
    ),
    " sign": (r"\ba $", r" (?:of|that)\b"),
    " signal": (r"\ban? $", r" (?:of|that|to|from)\b|:"),
    " indication": (r"\ba $", r" (?:of|that)\b"),
    " into": (
        r"\b(?:offer|provid|giv|open)\w* (?:an?|the|us an?|readers an?|rare|\w+ an?) (?:[\w-]+ ){0,2}$",
        "",
    ),
    "light on": (
        r"\b(?:shed(?:s|ding)?|shine|shines|shone|casts?) (?:an? )?(?P<how>new |fresh |further |much-needed )?$",
        "",
    ),
    " tale": (r"\b(?:is|are|was|as|becomes|remains|offers|been) (?:an?|the) (?:[\w-]+ )?$", ""),
    "strides": (r"\bma(?:de|ke|kes|king) (?:[\w-]+ )?$", ""),
    " frontier": (r"\b(?:is|are|represents?|marks?|opens?|enters?|becomes?|as|into) (?:an?|the|our) $", ""),
    "the significance of": (
        "",
        r" (?:this|these|[\w' -]{3,60}? (?:cannot|can not|can't|extends|lies|goes|is|reaches)\b)",
    ),
    "the heart of": (
        r"^(?:but |and |yet )?at $|\b(?:goes|go|went|gets|cuts?|strikes?|struck|speaks?) (?:straight |right )?(?:to|at) $",
        "",
    ),
    "the core of": (r"\b(?:goes|go|went|gets|cuts?|strikes?|struck) (?:straight |right )?(?:to|at) $", ""),
    "moment of reckoning": ("", ""),
    "the cornerstone of": (r"\b(?:is|are|as|was|becomes?|remains?|forms?) $", ""),
    "the bedrock of": (r"\b(?:is|are|as|was|becomes?|remains?|forms?) $", ""),
}
"""What must stand before and behind these cues, or cues that end in these words."""
_EDITORIAL = {
    **dict.fromkeys(
        (f" {much}" for much in "important significant crucial critical relevant".split()),
        (
            r"\b(?:this|it|that|these|which|they) (?:is|was|are|were|becomes?|makes? (?:this|it)) $",
            r"(?! to\b)",
        ),
    ),
    **dict.fromkeys(
        (f" {gift}" for gift in "urgency clarity meaning significance relevance dimension".split()),
        (
            r"\b(?:giv(?:es?|en|ing)|gave|grant\w*|br(?:ings?|inging|ought)|l(?:ends?|ent|ending)|add(?:s|ed|ing)?|t(?:akes?|ook|aking)(?: on)?|offer\w*|carr\w+|acquir\w+|"
            r"assum\w+|inject\w*) (?:[\w' -]{1,40}? )?(?:an? )?(?:whole |entirely )?$",
            "",
        ),
    ),
    **dict.fromkeys(
        ("part of a", "symptom of a", "example of a"),
        (
            "",
            r" (?:\w+ )?(?:broader|larger|wider|bigger|growing|deeper|global) (?:[\w-]+ )?(?:trends?|shift|pattern|movement|story|push|wave|transformation|realignment|reckoning|conversation|picture|mission|vision|"
            r"malaise|disease|problem|phenomenon|evolution|awakening)\b",
        ),
    ),
    "emerge as": ("", _EMERGES),
    "emerges as": ("", _EMERGES),
    "emerged as": ("", _EMERGES),
    " a": (
        "",
        r" (?:[\w-]+,? ){0,2}?(?:hard look|closer look|reckoning|rethink|reconsideration|reassessment|uncomfortable question|question|conversation|reexamination)\b",
    ),
    " point": (
        r"\b(?:is|was|are|at|reached|becomes?|became|hit|hits|represents?|as) an? (?:[\w-]+ ){0,2}$",
        "",
    ),
    "validation of": (
        r"\b(?:is|was|as|marks|represents?|provides?|offers?) (?:an?|the) (?:[\w-]+,? ){0,2}$",
        "",
    ),
    **dict.fromkeys(
        ("defining feature", "defining characteristic", "defining trait", "defining quality", "hallmark of"),
        (r"\b(?:is|are|was|remains?|becomes?|became) (?:an?|the|one of the) $", ""),
    ),
    "call to action": (r"\b(?:is|are|was) an? (?:[\w-]+ )?$", r"(?! button| link| on the page)"),
    **dict.fromkeys(
        ("embodiment of", "epitome of"),
        (r"\b(?:is|are|was|were|remains|becomes|became|as) (?:an?|the) (?:[\w-]+,? ){0,2}?$", ""),
    ),
    "emblematic of": (
        r"\b(?:is|are|was|were|be) $",
        r" (?:an?|the) (?:[\w-]+ )?(?:broader|larger|wider|deeper|growing|bigger|new)(?: [\w-]+)?",
    ),
    "line in the sand": (r"\bdr(?:aws?|ew|awn|awing) (?:an?|its|the|their) (?:[\w-]+ )?$", ""),
    "the calculus": (r"\b(?:chang|alter|shift|upend)\w* $", ""),
    "the equation": (r"\b(?:chang|alter|shift|upend)\w* $", ""),
    "a blueprint for": (r"\b(?:offers?|provides?|sets?|becomes?|creates?|is|as|establishes) $", ""),
    "a roadmap for": (r"\b(?:offers?|provides?|sets?|becomes?|is|as) $", ""),
    "blurs": ("", r" the (?:[\w-]+ )?(?:lines?|boundar(?:y|ies)|distinctions?)\b(?! of the)"),
    "blurred": ("", r" the (?:[\w-]+ )?(?:lines?|boundar(?:y|ies)|distinctions?) (?:between|of)\b"),
    **dict.fromkeys(
        ("implications for", "consequences for"),
        (
            r"\b(?:profound|far-reaching|sweeping|enormous|immense|huge|lasting|massive|seismic|deep|vast|staggering|dire) $",
            "",
        ),
    ),
    **dict.fromkeys(
        ("what makes this", "what makes it", "what makes that"),
        (
            "",
            r" (?:[\w-]+ )?(?:so |truly |particularly |especially |even more |all the more )?(?:significant|important|remarkable|notable|different|special|interesting|unusual|noteworthy|"
            r"compelling|striking|unique|matter|powerful|exciting|stand out)\b",
        ),
    ),
    "this matters": (r"^(?:but |and |why |here's why )?$", r" (?:because|for|now|more|beyond|not|so)\b|[.:]"),
    "moment that": (
        "",
        r" (?:will |could |may |might )?(?:define|change|shape|reshape|alter|transform)[sd]?\b",
    ),
}
"""The same for cues of comment, which documentation may use as it likes; what follows belongs to the span."""
_COMMON = (
    "key",
    "significant",
    "major",
    "central",
    "important",
    "big",
    "leading",
    "instrumental",
    "integral",
    "active",
)
"""Adjectives with which "plays a role" is anybody's phrase: a fault in a sender's text only."""
_REACHING = Pattern(
    r"\b(?:influence|impact|significance|importance|reach|role|commitment|vision|implications?|benefits?|value|expertise|appeal|story|mission|work|"
    r"dedication|contributions?|passion|potential|power|effects?|ambitions?|scope|legacy|consequences|promise|philosophy|shift|support|partnership|purpose)\b[^;,]{0,50} (?P<verb>(?:extend(?:s|ed)?|goes|reach(?:es)?)(?: far| well)?)$"
)
_BEYOND = Pattern(
    r" (?:the |its |his |her |their |just |mere |merely |simple |simply |any |a )?(?:[\w'-]+ ){0,2}[\w'-]+"
)
_HERALDED = Pattern(
    r" (?:(?:an?|the|its|their)) (?:[\w-]+ ){0,3}(?:era|age|arrival|integration|dawn|beginning|return|start|shift|chapter|future|transformation|revolution|wave|launch|phase|moment|change|collaboration|partnership)\b"
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


_TIMELY = Pattern(
    r" an? (?:\w+ )?(?:pivotal|critical|crucial|important|transformative|defining|exciting|historic|unprecedented|challenging|fitting|perfect) "
    r"(?:time|moment|juncture|point|stage)\b"
)
_OPEN = (
    " as",
    " at",
    "speaks to",
    "speak to",
    "attest to",
    "attests to",
    "point to",
    "points to",
    "toward",
    "towards",
    " bare",
    "beyond",
)
_SHOWING = (
    "reveal",
    "expos",
    "mirror",
    "echo",
    "convey",
    "captur",
    "crystal",
    "lay",
    "attest",
    "point",
    "speak to",
    "evidenc",
    "shows",
)
_MARKING = ("mark", "signal", "represent", "signif", "symboli", "constitut", "denot")
