"""Read a statement about the future: its marker, its subject, its predicate, and what kind it is.

The grammar behind `speculation/unhedged-future` and `speculation/unattributed-forecast`. It says nothing
about who speaks: attribution, hedges and quotations are the reading's business.
"""

from __future__ import annotations

from functools import cache
import re
from typing import TYPE_CHECKING, NamedTuple

from hypelint.context.attribution import standing
from hypelint.document import CODE

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Reading, Sentence

MARKERS = (
    "will", "won't", "'ll", "gonna", "going to", "{set,poised,primed,positioned} to", "{on track,on course,on pace} to",
    "{promises,promise} to", "about to", "{expected,anticipated,projected} to",
)  # fmt: skip
"""Cues that open a statement about the future."""

_SKIP = re.compile(
    r"(?:,? ?\b(?:not|never|also|now|soon|only|still|always|then|too|ever|even|again|eventually|instead|once"
    r"|all|both|[a-z]+ly)\b,?)* *"
)
_EDGE = " \t,;:\u2014\u2013-.!?\"')("


class Future(NamedTuple):
    """A statement about the future; spans are prose offsets.

    ``start`` to ``end`` runs from the marker to the end of its clause, ``verb`` is where the verb begins.
    ``subject`` and ``predicate`` are lower-cased text, ``ready`` tells poised, primed, set from will.
    """

    start: int
    end: int
    verb: int
    subject: str
    predicate: str
    ready: bool


_AUXILIARY = r"(?:\b(?:is|are|seems|looks|stands|remains?)|'s|'re)(?: (?:now|also|all|only|just|well|widely|firmly|uniquely|perfectly|ideally|expertly|already|still))? $"


def marker(sentence: Sentence, cue: Span) -> Span | None:
    """Return the marker that a cue ends, with its auxiliary, or None where it lacks one."""
    lower = sentence.reading.lower
    start, end = cue
    if not lower.startswith(" to", end - 3) or lower.startswith("promise", start):
        return cue
    opened = _pattern(_AUXILIARY).search(lower, max(start - 22, sentence.start), start)
    if opened:
        return opened.start(), end
    # "A deal set to reshape trade": a participle behind its noun.
    return None if lower.startswith(("going", "about"), start) else cue


def future(sentence: Sentence, cue: Span) -> Future | None:
    """Read the statement that a marker opens, or None where the cue is no marker (a noun, a name)."""
    reading = sentence.reading
    opened = marker(sentence, cue)
    if opened is None:
        return None
    start, end = opened
    marker_text = reading.lower[start:end]
    first, last = sentence.clause(start)
    before = reading.lower[first:start]
    if marker_text in ("will", "won't"):
        if _NOUN.search(before):
            return None
        if reading.text[start] == "W" and not _verb_of_headline(sentence, start, end):
            return None
    skipped = _SKIP.match(reading.lower, end, last)
    verb = skipped.end() if skipped else end
    if verb >= last or not reading.lower[verb].isalpha() or "inevitably" in reading.lower[end:verb]:
        return None  # what "will inevitably" happen is `speculation/inevitability`
    if _ASIDE.match(reading.lower, verb, last):
        return None  # "only then will they see"
    stop = last
    while stop > verb and reading.text[stop - 1] in _EDGE:
        stop -= 1
    subject = _LEADING.sub("", before.strip(_EDGE), count=1)
    if not subject and before.strip(_EDGE) == "which":
        subject = "which"
    if not subject and first > sentence.start:
        # "The port will hire crews and will buy cranes": the subject stands in the clause before.
        subject = _LEADING.sub("", reading.lower[sentence.start : first].strip(_EDGE), count=1)
    if subject == "time" or subject.endswith(("only time", "but time")):
        return None  # "only time will tell"
    if marker_text.startswith("promise") and not _pattern(_THING_LAST).search(subject):
        return None  # a person's promise is his own; only a thing can not give one
    if (
        marker_text.endswith(_AWAITED)
        and not _pattern(_GAINING).match(reading.lower, verb, stop)
        and not (
            _pattern(_MOVES).match(reading.lower, verb, stop)
            and _pattern(_AWAITING).search(subject)
            and standing(reading) != "reported"
        )
    ):
        return (
            None  # an agentless expectation counts where it foretells what changes an age, a market or lives
        )
    bare = start == cue[0] and marker_text.startswith(("set", "on ", *_AWAITED))
    if (
        bare
        and not (reading.text[start].isupper() and start > sentence.start)
        and not _pattern(_BOLDLY).match(reading.lower, verb, stop)
        and not (marker_text.endswith(_AWAITED) and standing(reading) != "reported")
    ):
        return None
    comma = reading.text.find(", ", verb, stop) if bare else -1
    if comma > 0 and reading.text[comma + 2].isupper():
        stop = comma  # "In a move set to change trade, Norvane opened"
    ready = marker_text.endswith(" to") and not marker_text.endswith("going to")
    return Future(start, stop, verb, subject, reading.lower[verb:stop], ready)


_NOUN = re.compile(
    r"(?:\b(?:the|a|an|of|at|free|good|ill|his|her|my|your|last|own|iron|sheer|and|political|living)|'s) $"
)
_ASIDE = re.compile(r"(?:he|she|it|they|we|you|i|there|the|this|that)\b")
_LEADING = re.compile(r"^(?:and|but|or|so|yet|while|which|whereas)\b[ ,]*")


def _verb_of_headline(sentence: Sentence, start: int, end: int) -> bool:
    """Tell the auxiliary "Will" of a headline from a person's name."""
    if start == sentence.start or sentence.kind not in ("heading", "title"):
        return False
    return sentence.reading.text[end : end + 2].strip()[:1].isalpha()


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


# What stands between the auxiliary and the verb that carries the meaning: "be able to", "help to", "continue to".
_LIGHT = (
    r"(?:(?:continue|begin|start|help|work|go on|be able|be used|come|aim|try|seek|look)(?: to)? )?"
    r"(?:[a-z]+ly )?(?:(?:forever|soon|even|further|also) )?"
)

_AWAITED = ("expected to", "anticipated to", "projected to")
_GAIN = "|boost|drive|fuel|accelerate|attract|generate|create|enhance|strengthen"
_MOVES = r"(?:continue to |keep |further |also |only )*(?:grow|growing|rise|rising|soar|surge|expand|increase|fall|falling|decline|drop|shrink|double|triple|explode|accelerate|remain (?:strong|high|robust))\b"
_AWAITING = r"\b(?:markets?|industry|sectors?|demand|prices?|adoption|spending|need|interest|use|usage|popularity|competition|token|coin|value)(?: (?:for|of|in) [^,;:]{2,50})?$"
_THING = (
    r"\b(?:deal|launch|partnership|collaboration|merger|platform|technology|product|project|update|upgrade|release|system|tool|initiative|programme|program"
    r"|service|event|expansion|integration|alliance|chip|model|device|app|approach|it|this|that|which|move|tie-up|offering|solution|feature|innovation|season|year|(?:19|20)\d\d)"
)
"""What has no mouth to promise with."""

_LOUD = (
    r"(?:be )?(?:revolutioni[sz]e|reshape|redefine|reinvent|reimagine|upend|dominate|skyrocket|supercharge|turbocharge|conquer"
    r"|disrupt (?:the|an?|entire|whole)|transform (?:the (?:way|world|industry|market|future)|how|our|your|lives|business|society)"
    r"|change (?:the (?:way|world|game|future|face|rules|landscape|industry|course|lives)"
    r"|how (?:we|you|people|the|every|businesses|companies)|everything|every|our|your|people|lives|what it)"
    r"|set (?:a|the) (?:new )?(?:standard|bar)|raise the bar|go mainstream|make history|never be the same"
)
"""Predicates that are forecasts in every kind of text, documentation included."""

_BOLD = (
    _LOUD + r"|transform|disrupt|soar|usher|democrati[sz]e|obliterate|eradicate|outshine"
    r"|lead the (?:way|world|market|charge|future)|rule the|own the|set the (?:pace|stage|tone)|pave the way|take over(?! as\b)"
    r"|become (?:the|a) (?:[a-z'-]+ )?(?:[a-z'-]+ )?(?:norm|standard|leader|future|force|cornerstone|hub|leading|essential"
    r"|must-have|staple|powerhouse|benchmark|backbone|reality|top)"
    r"|(?:play|be) (?:a|an|the) (?:[a-z]+ )?(?:key|pivotal|crucial|vital|leading|central|major|critical|driving|transformative)"
    r"|be (?:an? )?(?:[a-z]+ )?(?:sight to behold|treat for|must-see|unforgettable|alive with|hit with|huge success|resounding success)"
    r"|(?:be making|make) (?:headlines|waves|history)|be the (?:next|new|first|future|beginning|end|last)|wipe out|decide (?:who|which)|determine (?:the future|who|which|whether)"
    r"|be remembered|last (?:a lifetime|forever|for (?:generations|decades|years))|stand the test|leave (?:a|an|its|their) (?:[a-z]+ )?(?:impact|mark|impression|legacy)"
)
"""Predicates that foretell what a thing does to a market, an age or people's lives."""

_LOUDLY = _LIGHT + _LOUD + ")"
_BOLDLY = _LIGHT + _BOLD + ")"
_GAINING = _LIGHT + _BOLD + _GAIN + ")"
_THING_LAST = _THING + "s?$"
_EFFECT = (
    _LIGHT
    + r"(?:boost|drive|fuel|spur|accelerate|propel|catapult|elevate|unlock|unleash|empower|foster|inspire|captivate"
    r"|resonate|delight|rival|challenge|shift|capture|capitali[sz]e|enhance|strengthen|solidify|cement|shape|influence|thrive|flourish|prosper|benefit|suffer"
    r"|burst|sink|drown|crumble|implode|unravel|evaporate|dry up|flock|rush|pile in|scramble|regret|rue|catch up|devour|swallow|overwhelm|squeeze|stall|backfire|haunt|pay off|drag on|vote with|run themselves|fade|linger|persist|weaken|tighten|soften|heat up|intensify|escalate|snowball|dwindle|wither|follow suit|eat (?:the|into|their|its|your)|get (?:squeezed|hit|hurt|crushed|left|worse|better|[a-z]{3,}er)|widen|narrow|deepen|spread|multiply|flood|reap|pay (?:the|for|dearly|a|more|less)|run (?:circles|rings|out of|rampant)|look (?:like|less|more|very|nothing|different|back)|feel the|come (?:to|under|roaring)|struggle|survive|disappear|vanish|win|lose|beat|outperform|surpass|overtake|crush|replace|displace|eliminate"
    r"|sustain|sell out|run out|take off|skyrocket|ensure|guarantee|educate|entertain|touch|move (?:you|audiences|readers)|compel|gleam|matter|count for|change(?! (?:hands|its name|clothes|seats|trains|lanes|jobs))|last(?=$)|find out|end|kill|destroy|explode|plummet|collapse|crash|boom|surge|rise|fall|grow|expand|shrink|increase|decrease"
    r"|decline|drop|improve|worsen|deteriorate|recover|rebound|double|triple|quadruple|reach|exceed|hit|top|climb|jump|slump"
    r"|save|solve|cure|prevent|protect|attract|generate|deliver|create|bring|give|offer|make|turn|mean|prove|emerge"
    r"|evolve|remain|stay|become|keep|stand|undoubtedly|be (?:a|an|the|one of|far|much|more|better|worse|able to compete"
    r"|remembered|huge|big|great|hard|easy|key|crucial|at the (?:forefront|heart|center|centre)|in (?:high )?demand"
    r"|well[- ]positioned|positioned|felt|gone|obsolete|different|(?:[a-z]+ly )?rewarded|forced|squeezed|punished|eclipsed|dwarfed|overtaken|swept|swallowed|priced out|outpaced|history|toast|unrecogni[sz]able|(?!over)[a-z]{3,}er\b"
    r"|left (?:behind|playing|in the|scrambling|chasing|standing|out|holding|wondering|with)|dead|transformed|replaced|reshaped|disrupted))\b"
)
"""Predicates of effect: what changes, grows, wins, falls."""

_MARKET = (
    r"\b(?:markets?|industry|industries|sectors?|demand|landscape|econom(?:y|ies)|prices?|price|valuations?|consumers?"
    r"|investors?|businesses|companies|brands|firms|competitors|rivals|society|humanity|the world|the future|adoption"
    r"|technolog(?:y|ies)|ai|artificial intelligence|automation|bitcoin|crypto|ecosystem|workers|jobs|people|everyone"
    r"|nobody|generations?|communities|the (?:internet|web|planet|globe)|growth|shares?|stocks?|sales|revenues?|profits?"
    r"|trends?|trajectory|tariffs?|competition|commitment|dedication|legacy|implications|impact)\b"
)
_PLAIN = r"(?:also |still |then |even |always )*(?:win (?:any|no) |(?:keep|preserve|export|import|sync|convert|retain|store|remember) (?:all )?(?:of )?(?:your|their)\b|enjoy (?:[a-z]+,? (?:and )?){0,3}?(?:dinner|lunch|breakfast|meals?|food|music|drinks|performances?|refreshments|auction|raffle|games|activities|tours?|buffet|cocktails|reception|tastings?|entertainment|rides|discounts?|perks|access)\b|do (?:just )?(?:fine|nicely)\b)"
"""What a thing is like now, in the future tense: "won't win any beauty contests"; what a tool does for you."""
_GENERAL = (
    r"\b(?:(?:team|firm|company|office|worker|city|home|car|bank|school|hospital|factory|farm|store|shop|warehouse|workplace|family|leader|developer)s? of (?:tomorrow|the future)"
    r"|tomorrow's [a-z]+|the (?:typical|average|modern) [a-z]+|(?:rivals|competitors|incumbents|laggards|latecomers|regulators|lawmakers|governments|central banks|bosses|sceptics|skeptics|doubters|naysayers|landlords|insurers))$"
)
"""Whom a forecast speaks of that no maker can answer for: an age's team, a trade's average, those who compete and rule."""
_PACE = r"\b(?:at (?:the|its|this|that|their) (?:(?:current|present) )?(?:pace|rate|burn(?: rate)?|clip)|on (?:current|present) trends|sooner or later|before long|(?:by )?this time next year|for (?:years|decades|generations) to come)\b"
"""Extrapolation, and times to come that no calendar holds."""
_HORIZON = r"\b(?:by (?:20[3-9]\d|mid-century|the (?:end|middle) of (?:the|this) (?:decade|century))|within (?:a|one|two|three|four|five|ten|twenty|\d+) (?:years?|decades?|generations?)|(?:two|three|four|five|ten|twenty|a few) years from now|in (?:two|three|four|five|ten|twenty|a few) years(?:' time)?)\b"
_ECONOMY = r"\b(?:markets?|industry|industries|sectors?|demand|economy|consumers?|spending|adoption|population|users worldwide)\b"
_OFFICE = r"(?:continue|serve|lead|oversee|manage|head|report|be|bring|take|join|focus|remain|work|hold|retain|stay|share|also)\b"
"""What an appointment or a programme says of a person."""
_THE_PUBLIC = (
    r"\b(?:markets?|industry|industries|sector|economy|society|world|humanity|generations?|lives|landscape|ecosystem"
    r"|communit(?:y|ies)|future|era|demand|adoption|growth|productivity|advantage|competitive|standards?|value of|prices?)\b"
)

_READER = (
    r"\b(?:you|(?:every|each) [a-z]+|customers?|clients?|guests|visitors|patients|homeowners|users?|readers|players|participants|families|fans|audiences?|everyone|shoppers|travell?ers|students|members|parents|businesses"
    r"|companies|teams|organi[sz]ations|viewers|listeners|attendees|owners|drivers|kids|children|couples|employees|investors|holders|traders|believers|adopters|backers|buyers|early birds)(?: (?:who|with|in|of|from|everywhere|alike)\b[^,;]{0,40})?$"
)
_REWARD = (
    r"(?:also |not only |always |surely |definitely |soon |instantly |finally |truly |never |all )*(?:love|enjoy|improve|increase|boost|save|gain|benefit|appreciate|feel|thank|fall in love|be (?:[a-z]+ly )?(?:amazed|delighted|thrilled|impressed|inspired|captivated|blown away|transported|glad|hooked|rewarded"
    r"|empowered|happy|able to (?:save|boost|improve|increase|maximi[sz]e|grow|transform|achieve|unlock|earn))|achieve|unlock|earn|maximi[sz]e|double|triple|grow|thrive|transform|reduce|cut|eliminate|regret|want (?:more|to come back)|come away|walk away|leave (?:with|feeling)|never (?:forget|look back|want)"
    r"|look (?:better|younger)|sleep better|stand out|stay ahead|win|succeed|profit|recommend|wonder (?:how|why)|see (?:(?:real|great|amazing|visible|instant|fast|immediate) )?(?:results|the difference|a difference|improvements?)|notice (?:the|a) difference|thank yourself|be talking)\b"
)
"""What a publisher promises that those it speaks to will get out of it."""
_YOURS = r"\byour (?:[a-z]+ )?(?:skin|hair|home|house|kitchen|garden|lawn|bathroom|living room|guests|family|kids|children|friends|neighbou?rs|team|business|customers|clients|audience|sales|brand|revenue|life|body|mind|feet|smile|teeth|wedding|event|rivals|competitors|rankings|portfolio|returns|sleep|office|employees|staff|dog|cat|pets?)$"
_CHANGED = (
    r"(?:never |always |soon |instantly |not only |also |all )*(?:look|feel|love|thank|thrive|grow|sleep|glow|shine|stand out|remember|talk|notice|improve|increase|soar|benefit|enjoy|rise|double|save|wonder"
    r"|be (?:talking|amazed|thrilled|delighted|impressed|the envy|the talk|happier|healthier|safer|softer|brighter|better|stronger|transformed|grateful|jealous|protected|left))\b"
)
"""What a seller foretells of all that is the reader's."""
_TALENT = r"\b(?:expertise|experience|leadership|mindset|skills|knowledge|dedication|passion|vision|guidance|insights?|background|talents?|perspective|track record|commitment|creativity|wisdom)(?: [^,;]{2,60})?$"
_LASTS = r"(?:always|continue to|remain|never|thrive|endure|stay|live on|forever|keep)\b"
_STEP = (
    r"\b(?:partnership|collaboration|merger|acquisition|expansion|integration|investment|funding|agreement|appointment|move|initiative|alliance"
    r"|listing|rebrand(?:ing)?|rebranding|deal|synergy|milestone|transaction|relationship|combination|union)(?: (?:with|between|of|in|and) [^,;]{2,60})?$"
)
_LIFT = (
    r"(?:also |further |not only |greatly |significantly )*(?:be (?:invaluable|instrumental|key|crucial|vital|essential|pivotal)|boost|drive|fuel|accelerate|strengthen|enhance|expand|elevate|unlock|empower|(?:enable|allow)(?! (?:customers|users|clients|patients|members|visitors|people|you|students|residents|guests|owners|teams)\b)|help|benefit|improve|increase|deliver|create"
    r"|generate|attract|bring|transform|open|pave|position|solidify|foster|extend|advance|maximi[sz]e|provide|offer|ensure|give)\b"
)
"""What a release says that its publisher's step will bring about."""

_SCHEDULED = (
    r"(?:(?:also|then|officially|formally) )?"
    r"(?:be (?:held|announced|published|broadcast|shown|screened|aired|awarded|presented|inducted|honou?red|recogni[sz]ed"
    r"|sentenced|hosted|joined by|followed by|streamed|live-streamed|livestreamed|unveiled|released|available|open|on sale"
    r"|on (?:display|view|show)|closed|buried|sworn in|decided|marked|revealed|streaming|in attendance|accompanied|moderated|named|renamed|known as|dedicated"
    r"|staged|opened|ready|celebrated|interviewed|led by|chaired|judged|monitored|overseen|supervised|managed|administered|audited|reviewed|assessed"
    r"|evaluated|scored|selected|chosen|determined|conducted|carried out|shortlisted|examined|voted)"
    r"|take (?:place|part|over as|on|office|up)|go (?:on sale|ahead|live|to|on trial|into effect|out)|come into (?:force|effect)"
    r"|open|close|begin|start|end|run(?! (?:the|your|its|their|all|every)\b)|air|premiere|debut|launch|meet|perform|play|compete|race|star|appear|attend|visit"
    r"|speak|host|judge|receive|present|vote|face|stand trial|celebrate|feature|join|succeed|serve|return|travel|tour|kick off"
    r"|announce|publish|release|report|discuss|hear|expire|mark|hold|step down|retire|leave (?:the|his|her|their|in|on|for)|depart|showcase|unveil|exhibit|display|sign"
    r"|assume (?:the|his|her|their|its)|review|assess|evaluate|select|choose|pick|shortlist|score|oversee|supervise|monitor|award|honou?r|recogni[sz]e|reward (?:an?|one|the)|vet|inspect|examine|investigate|consult"
    r"|determine (?:the )?(?:winners?|finalists?|recipients?|overall|outcome of)|decide|rule on|represent|commence|chair|moderate|cover|explore|bring together|resume|continue (?:until|through|to be)|last|apply|include|reopen|conduct|headline|deliver (?:a|the) (?:keynote|speech|talk|lecture)"
    r"|give (?:a|the) (?:keynote|speech|talk|lecture|concert|reading))\b"
)
"""Predicates of a programme: what a calendar, a court list or a cast list says."""

_DATE = (
    r"\b(?=[jfmasondtwql\d])(?:(?:january|february|march|april|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|(?:(?<=on )|(?<=by )|(?<=from )|(?<=until )|(?<=in )|(?<=of )|(?<=this )|(?<=next )|(?<=late )|(?<=early )|(?<=\d ))may\b|may \d"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|tomorrow|tonight|today|this (?:week|weekend|month|evening|afternoon|morning|summer"
    r"|autumn|fall|winter|spring|season|year)|next (?:week|weekend|month|summer|autumn|fall|winter|spring|season|year|term)"
    r"|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)|throughout the (?:year|season|month|summer|week)|at (?:noon|midnight|\d)|(?:19|20)\d\d\b|later this|(?:first|second|third|fourth) quarter|q[1-4]\b)"
)

_ARRANGED = (
    r"(?:also |now |then |first |again )*be (?!used to\b)[\"'\u201c]?[a-z-]+(?:ed|en|ilt|old|ought|aught|own|aid|eld|ung|et|un|ade|ent)[\"'\u201d]? "
    r"(?:off |up |out |back )?(?:by|in|at|for|from|to|on|with|using|under|through|across|among|between|into|until|after)\b"
)
"""What is said to be done, by whom, where, what for: an arrangement that sources of a story told."""
_HANDLED = (
    r"(?:also |now |then |first |again )*be [\"'\u201c]?(?:auctioned|built|assembled|installed|painted|printed|shipped|transferred|donated|handed|distributed|housed|stored"
    r"|returned|refunded|unwrapped|decorated|planted|restored|demolished|filmed|recorded|played|taught|collected|buried|towed|flown|engraved)\b"
)
"""What is done with things and hands, as it was arranged."""
_EVENTS = frozenset(
    "meeting exhibition conference trial election vote match game final tournament tour festival ceremony programme "
    "judge judges panel jury jurors program event gala concert show film movie series album episode season winner winners result results course class workshop "
    "session seminar webinar symposium summit forum hearing inquiry debate auction funeral service parade race "
    "championship championships cup league award prize scholarship grant competition contest panel lecture talk visit proceeds "
    "rule rules law laws legislation regulation regulations act ban directive regime treaty agreement policy fee fees tax deadline "
    "applications registration ticket tickets doors finalist finalists issue edition".split()
)
"""What a programme, a court list or a statute book has for its subject."""
_TIMETABLED = frozenset(
    "train trains bus buses tram trams ferry ferries flight flights bin bins roadworks works lane lanes road roads item items "
    "timetable timetables crossing crossings shuttle shuttles collections polls agenda".split()
)
"""What runs, opens and closes by a timetable or an agenda, and is no forecast."""
_LASTING = r"take (?:about |around |up to |at least |an? )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple of|further|week|month|day|year|hour)\b"
_MARKS = str.maketrans(",()\"'/:-", "        ")


def _of_event(subject: str) -> bool:
    """Tell whether a subject is something that a programme or a law foretells."""
    return not _EVENTS.isdisjoint(subject.translate(_MARKS).split())


_TERMS = (
    r"(?:also |now |then |not |only |soon |all )*(?:be|have|not|continue to|collaborate|cooperate|screen|feature|exhibit|showcase|present|"
    r"display|assist|integrate|combine|fund|adopt|deploy|supply|work|partner|join|lead|perform|appear|remain|include|cover|donate|give|receive|provide|offer|use|go|consist|contain|"
    r"invest|oversee|support|serve|operate|manage|handle|allow|enable|cost|accept|require|send|share|show|help|focus|run|get)\b"
)
"""What a publisher says of its own offer: terms and functions, no forecast."""
_PRODUCT = (
    r"\b(?:tool|app|application|platform|software|device|module|version|release|update|product|system|engine|kit|feature|service|"
    r"site|website|page|line|plant|facility|factory|centre|center|mine|store|building|campus|study|trial|phase|fund|model|machine|wallet|program|programme|fund|course|book|event|it)s?$"
)
_STOCKED = r"(?:also )?find (?:an?|the|our|many|all|over|more than) (?:[\w-]+ ){0,3}(?:collection|range|selection|variety|list|array|assortment|guide|tips|information|resources|details|products|options)\b"
"""What is there to be found in a shop."""
_JOINT = r"(?:also |jointly |initially )*(?:integrate|combine|fund|supply|adopt|deploy|acquire|contribute|assume|become (?:[\w' -]{2,40} )?partner|select|assist|distribute|manufacture|install|license|host|list|match|sponsor)\b"
"""What a partner takes on by the agreement that a release announces."""
_DEONTIC = r"(?:be )?(?:have to|need to|required|allowed|permitted|able to|entitled|eligible|expected to|asked to|subject to|charged)\b"

_YOU = r"(?:(?:be able to|need|find|see|notice|have|get|learn|receive|want|hear|also|probably|no longer|recogni[sz]e|discover|be (?:asked|prompted|taken|redirected|able|given|charged))\b)"

_EMBEDDED = (
    r"\b(?:whether|how|what|when|where|who|whom|why|which(?: [a-z]+){0,2}|if|unless|so that|in order that|in case|provided"
    r"|assuming|as long as)\b(?! is| are)[^,;:]*$"
)
_FREE = r"(?:and |but )?(?:what|whoever) (?!is\b)[a-z]+s [^,;:]+$|how [^,;:]+ (?:responds?|reacts?|handles?) [^,;:]+$"
"""A relative clause that is the subject: "what replaces it will be smaller"."""
_NONFACTUAL = (
    r"\b(?:hopes?|hoping|hoped|fears?|feared|fearing|worr(?:y|ies|ied)|doubts?|chances?|risks?|danger|possibility"
    r"|likelihood|probability|odds|bets?|betting|views?|expectations?|optimis[a-z]+|confidence|confident|wish(?:es|ed)?|prospects?|concern(?:s|ed)?|proposals?|speculation|idea|theory|notion|question|dreams?"
    r"|condition|believe|anticipate|expect|expected|ensur\w+|make sure|making sure|guarantee that|requir\w+|so|i (?:think|believe|suspect|guess|expect|bet)"
    r"|we (?:think|believe|expect)|(?:i'm|we're|i am|we are) (?:confident|sure|convinced|optimistic))"
    r"(?: (?:that|to us|of))?(?: [^,;:]{0,80})?$"
)
_ASSURED = r"\b(?:ensur(?:es|ed|ing)|guarantee(?:s|d|ing)|(?:can|may) (?:be (?:confident|sure|certain|assured)|rest assured|trust|count on it|feel confident)) (?:that )?(?!you\b)[^,;:]{2,80}$"
"""What somebody is told to be sure of."""
_UNREAL = r"(?:^|, |\b(?:and|only) )(?:if|unless|should|provided|assuming|as long as)\b"
_TEMPORAL = (
    r"(?:^|, |\b(?:and|only) )(?:when|whenever|once|as soon as|until|if|unless|should|provided|assuming|as long as)\b"
    r"|\b(?:when|whenever|once|as soon as|until) (?:the|a|an|it|they|he|she|you|we|this|that|[a-z]+s) "
)
_IDLE = r"\b(?:once|when) (?:the (?:dust settles|smoke clears|hype fades|music stops|tide (?:turns|goes out))|all is said and done)\b"
"""Times that set no condition."""
_TIMES_AND_CONDITIONS = (
    "when",
    "once ",
    "as soon as",
    "until",
    "if ",
    "unless",
    "should ",
    "provided",
    "assuming",
    "as long as",
)
"""A sentence with a time or a condition holds one of these."""
_WORLD = (
    r"\b(?:world|future|economy|era|age|market|landscape|society|workplace|internet|web|universe|territory|marketplace|arena|battlefield|frontier)"
    r",? (?:in which|where) (?:[a-z'-]+ ){1,4}$|\b(?:world|future|economy|era|age|market|landscape|society|workplace|internet|web|universe|territory|marketplace"
    r"|arena|battlefield|frontier),? (?:in which|where) [a-z'-]+$"
)
"""What a relative clause of place foretells: "a world where nobody will drive"."""
_WHICH = r"(?<!\bof)(?<!\bon)(?<!\bin)(?<!know)(?<!see)(?<!cide)(?<!mine)(?<!tell)(?<!ask)(?<!clear)(?<!sure)(?<!predict) which$"
"""The pronoun of a relative clause; behind "know" or "decide" it asks."""
_IMPACT = r"\b(?:impact|difference|mark|legacy|contributions?|change|heights|success) (?:that )?(?:he|she|they|it|this|these|[a-z]+)$"
_LEAVES = r"(?:surely |certainly |continue to )?(?:make|have|leave|achieve|bring|reach|create|bring about)\b"
_EASIER = r"(?:also )?(?:make|render) (?:it |[a-z' -]{2,40}? )?(?:far |much |even )?(?:easier|simpler|faster|cheaper|better|safer|possible|harder|more [a-z]+)\b"
_BOLDER = _LIGHT + _BOLD + "|" + _EASIER + ")"
_GENERIC = (
    r"\b(?:anyone|anybody|those|whoever|everyone|people|users?|someone|one(?! of)|you) (?:who|that)?\b[^,]*$"
)
_RELATIVES = ("that", "which", "who")
_RELATIVE = r"\b(?:that|which|who)$"
_FIRST = r"^(?:i|we)\b|\b(?:i|we)$"
_TEXT = r"\b(?:this|the|our|next|following) (?:[a-z]+ )?(?:section|analysis|article|report|guide|post|chapter|piece|paper|series|tutorial|newsletter|column|essay|overview|page|part)$"
"""A text that tells what it is about to tell."""
_OURS = r"^(?:our|my)\b"


def forecast(sentence: Sentence, found: Future) -> bool:
    """Tell a forecast from a schedule, a plan of the narrator, a function, an instruction, a mere clause."""
    reading = sentence.reading
    subject, predicate = found.subject, found.predicate
    if reading.profile != "docs" and _pattern(_LEAVES).match(predicate) and _pattern(_IMPACT).search(subject):
        return True
    if _pattern(_FIRST).search(subject) or _pattern(_TEXT).search(subject):
        return False
    if not _foretells(sentence, found) or _complement(reading, sentence, found):
        return False
    # An encyclopaedia's "will" tells what always happens. What a draft is costs most to find out: asked last.
    if reading.profile != "news" or _pattern(_BOLDLY).match(predicate):
        return True
    return bool(_pattern(_DATE).search(predicate)) or standing(reading) != "reference"


def _foretells(sentence: Sentence, found: Future) -> bool:
    """Tell what foretells from what a programme, a duty or a function is told with."""
    reading = sentence.reading
    subject, predicate = found.subject, found.predicate
    if reading.profile == "docs":
        return bool(_pattern(_LOUDLY).match(predicate))
    if _pattern(_BOLDLY).match(predicate):
        return True
    if _pattern(_PLAIN).match(predicate):
        return False
    if reading.profile != "news" and _pattern(_ASSURED).search(
        reading.lower, max(sentence.start, found.start - 120), found.start
    ):
        return True
    if _pattern(_OURS).search(subject):
        return False
    if _pattern(_GENERAL).search(subject):
        return True
    if reading.profile == "news" and _technical(reading):
        return _market_forecast(subject, predicate)
    marked = reading.lower[found.start : found.verb]
    if "about to" in marked and not _pattern(_EFFECT).match(predicate):
        return False
    if _pattern(_PACE).search(sentence.lower):
        return True
    before = reading.lower[max(sentence.start, found.start - 40) : found.start].rstrip()
    if reading.profile == "blog" and _pattern(_WHICH).search(before) and _pattern(_EASIER).match(predicate):
        return True
    if found.ready:
        if _pattern(r"(?:(?:is|are|'s|'re) )?(?:[a-z]+ )?(?:poised|primed|positioned) ").match(
            reading.lower, found.start
        ):
            return True
        effect = _pattern(_EFFECT).match(predicate)
        return not (
            _pattern(_DATE).search(predicate) and (_pattern(_SCHEDULED).match(predicate) or not effect)
        )
    if (
        subject.endswith(_RELATIVES)
        and _pattern(_RELATIVE).search(subject)
        and not _pattern(_EFFECT).match(predicate)
    ):
        return False
    if reading.profile == "blog":
        return _market_forecast(subject, predicate)
    if reading.profile == "release" and not _of_others(sentence, found):
        # What the publisher takes on itself, sets a date for or owes passes; what will come of it does not.
        plan = (
            subject.endswith("you")
            or _pattern(_PRODUCT).search(subject)
            or _pattern(_DEONTIC).match(predicate)
            or _pattern(_SCHEDULED).match(predicate)
            or _pattern(_STEP).match(predicate)
            or _pattern(_TERMS).match(predicate)
            or _pattern(_STOCKED).match(predicate)
            or _of_event(subject)
            or _pattern(_DATE).search(sentence.lower)
        )
        # The rest of its acts are functions of what it makes: only what changes something else is foretold.
        return _market_forecast(subject, predicate) or (
            not plan and _pattern(_EFFECT).match(predicate) is not None
        )
    if subject.endswith("you") and _pattern(_YOU).match(predicate):
        return False
    if _pattern(_HORIZON).search(sentence.lower) and not _pattern(_SCHEDULED).match(predicate):
        return True
    timetabled = not _TIMETABLED.isdisjoint(subject.translate(_MARKS).split())
    if (timetabled and not _pattern(_MARKET).search(subject)) or _pattern(_LASTING).match(predicate):
        return False
    effect = _pattern(_EFFECT).match(predicate)
    if effect:
        return True
    if _pattern(_DEONTIC).match(predicate):
        return False
    if _pattern(_ARRANGED).match(predicate) and (
        _pattern(_HANDLED).match(predicate) or standing(reading) != "bare"
    ):
        return False
    return not (
        _pattern(_SCHEDULED).match(predicate) or _of_event(subject) or _pattern(_DATE).search(sentence.lower)
    )


def _own_post(reading: Reading) -> bool:
    """Tell a post in which those who do the work speak: every fourth sentence says we or our."""
    lower = reading.lower
    return (lower.count(" we ") + lower.count(" our ") + lower.count("\nwe ")) * 4 > len(reading.sentences)


def _technical(reading: Reading) -> bool:
    """Tell a post about software, which shows its code: its "will" is what a program does or its makers plan."""
    known = reading.cache.get("shows code")
    if not isinstance(known, bool):
        known = reading.cache["shows code"] = reading.text.count(CODE) > 1 or _own_post(reading)
    return known


def _of_others(sentence: Sentence, found: Future) -> bool:
    """Tell whether a release speaks of a firm or person other than its publisher."""
    reading = sentence.reading
    if reading.own_voice(sentence) or reading.first_person(sentence) or not found.subject:
        return False
    if _pattern(_OFFICE).match(found.predicate) or _pattern(_JOINT).match(found.predicate):
        return False
    if found.subject.startswith(("the ", "this ", "each ", "its ")):
        return False  # described, not named
    at = found.start - len(found.subject) - 1
    return bool(reading.name(found.start - 2, found.start - 1)) and reading.text[at : at + 1].isupper()


def of_the_market(sentence: Sentence, at: int) -> bool:
    """Tell whether what stands before an offset in its clause is about a market, not about one firm."""
    first = sentence.clause(at)[0]
    return bool(_pattern(_ECONOMY).search(sentence.reading.lower, first, at))


def _market_forecast(subject: str, predicate: str) -> bool:
    """Tell whether a maker's "will" speaks of the market or of people's lives, not of the thing it makes."""
    if _pattern(_READER).search(subject) and _pattern(_REWARD).match(predicate):
        return True
    if subject.endswith("you"):
        return False
    if _pattern(_YOURS).search(subject) and _pattern(_CHANGED).match(predicate):
        return True
    if _pattern(_TALENT).search(subject) and _pattern(_LIFT).match(predicate):
        return True
    if _pattern(_STEP).search(subject) and _pattern(_LIFT).match(predicate):
        return True
    if not _pattern(_EFFECT).match(predicate):
        return False
    return bool(_pattern(_MARKET).search(subject) or _pattern(_THE_PUBLIC).search(predicate))


def _complement(reading: Reading, sentence: Sentence, found: Future) -> bool:
    """Tell whether the statement is only asked, hoped, feared or put under a condition, not made."""
    before = reading.lower[sentence.start : found.start].rstrip()
    tail = before[-160:]
    predicate = found.predicate
    if _pattern(_LEAVES).match(predicate) and _pattern(_IMPACT).search(tail[-60:]):
        return False
    assured = (reading.profile != "news" or _pattern(_LASTS).match(predicate)) and _pattern(_ASSURED).search(
        tail
    )
    if assured:
        return False
    if _pattern(_NONFACTUAL).search(tail) or (
        _pattern(_EMBEDDED).search(tail)
        and not _placed(tail, predicate)
        and not _pattern(_FREE).match(before)
    ):
        return True
    lower = sentence.lower
    if not any(map(lower.__contains__, _TIMES_AND_CONDITIONS)):
        return _of_some(tail, predicate)
    if _pattern(_UNREAL).search(lower):
        return True
    if _pattern(_IDLE).search(lower):
        return False
    if _pattern(_TEMPORAL).search(lower):
        # "When the halving comes, the market will soar": a time is no condition for a claim about markets.
        return reading.profile == "docs" or not (
            _pattern(_BOLDLY).match(predicate) or _market_forecast(found.subject, predicate)
        )
    return _of_some(tail, predicate)


def _of_some(tail: str, predicate: str) -> bool:
    """Tell a clause about whoever does something: "anyone who waits will …"."""
    return bool(_pattern(_GENERIC).search(tail[-60:]) and not _pattern(_BOLDLY).match(predicate))


def _placed(tail: str, predicate: str) -> bool:
    """Tell a relative clause that foretells: "a world where nobody will drive", "…, which will reshape trade"."""
    if _pattern(_WORLD).search(tail[-60:]):
        return True
    if not _pattern(_WHICH).search(tail[-40:]):
        return False
    of_all = tail.endswith(", which") and _pattern(_THE_PUBLIC).search(predicate)
    return bool(_pattern(_BOLDER).match(predicate) or (of_all and _pattern(_EFFECT).match(predicate)))


EXPECTED = (
    "{expected,projected,forecast,forecasted,predicted,anticipated,estimated}", "{tipped,slated,targeted,set,poised} to",
    "pegged at", "{likely,on track,on course} to", "on track for", "{plans,aims,intends,hopes,targets,planning,aiming,hoping} to",
)  # fmt: skip
"""Cues that may open a forecast figure."""

_AWAITED_FIGURES = frozenset("expected projected forecast forecasted predicted anticipated estimated".split())
_PLACED = (
    r" (?:to(?= )|(?:in|within) the (?:[a-z]+ )?(?:range|band|region|neighbou?rhood|area)|at|between|above|below|around|near|over|from"
    r"|growth|revenues?|sales|earnings|savings|synergies)\b"
)
"""What follows a participle that gives a figure of the future."""
_PAST = r"\b(?:was|were|had been|had|originally|previously)(?: [a-z]+){0,2} $"
_OUTCOME = (
    r" ?(?:[a-z]+ly )?(?:more than |nearly |almost |at least )?(?:reach|hit|top|exceed|surpass|grow|rise|increase|climb|fall"
    r"|decline|drop|decrease|shrink|expand|double|triple|quadruple|generate|earn|save|cost|add|create|be|total|amount|account"
    r"|make up|represent|drive|bring|contribute|attract|come in|range|improve|jump|soar|surge|deliver|produce|pass|approach"
    r"|balloon|swell|mushroom|skyrocket|explode|plunge|slide|average|peak|stand at|register|record|post|do|replace|employ|raise|cut|reduce|lift|boost|lose|gain|see|have|require|receive|spend|invest|attain|achieve)\b"
)
_AMOUNTS = frozenset({"money", "percent", "ratio", "count", "number"})


def expected_figure(sentence: Sentence, cue: Span) -> int:
    """Return where the forecast figure ends that a cue of `EXPECTED` opens, or 0 where it opens none."""
    reading = sentence.reading
    start, end = cue
    first, last = sentence.clause(start)
    if _pattern(_PAST).search(reading.lower, max(first, start - 40), start):
        return 0
    if reading.lower[start:end] in _AWAITED_FIGURES:
        behind = _pattern(_PLACED).match(reading.lower, end, last)
        if behind is None:
            return 0
        end = behind.end()
    infinitive = reading.lower[start:end].endswith(" to")
    if infinitive and not _pattern(_OUTCOME).match(reading.lower, end, last):
        return 0
    stop = 0
    for figure in reading.figures(sentence):
        if figure.start < end or figure.start > end + 80 or figure.start >= last:
            continue
        if stop and "," in reading.lower[stop : figure.start]:
            break
        amount = figure.kind in _AMOUNTS and not (
            figure.kind in ("count", "number") and _small(figure.unit, figure.value)
        )
        if (
            amount
            or (stop and figure.kind in ("year", "date"))
            or (
                figure.kind in ("year", "date")
                and not stop
                and _pattern(_MEASURE).search(reading.lower, end, figure.start)
            )
        ):
            stop = figure.end
    if not stop:
        return 0
    # The year or quarter behind the figure belongs to the forecast.
    tail = _pattern(
        r" (?:billion|million)?(?: ?[a-z]+){0,3}?(?: (?:next|this|the|in|by)){0,2} (?:year|quarter|decade|month)\b"
    ).match(reading.lower, stop, last)
    return tail.end() if tail else stop


_MEASURE = r"\b(?:double|triple|quadruple|grow|rise|fall|increase|decline|shrink|exceed|surpass|overtake)\b"
_TIMES = frozenset(
    "minute minutes hour hours day days week weeks month months year years second seconds ms percent".split()
)


def _small(unit: str, value: float | None) -> bool:
    """Tell a figure that is no measure of an outcome: a duration, a small count."""
    return value is None or value < 20 or unit.split(" ")[0] in _TIMES
