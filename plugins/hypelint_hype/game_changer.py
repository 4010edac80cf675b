"""hype/game-changer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from hypelint.cue import Span, expand
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import Example
from hypelint_hype._grammar import FrameRule, called, heads, object_after

_OVERTURNING = {
    "revolutionize": "",
    "revolutionise": "",
    "redefine": "industry industries market category categories way future standard experience meaning world "
    "landscape space hour boundaries boundary possible luxury beauty era business education healthcare finance travel "
    "entertainment retail hospitality art music cinema fashion excellence success leadership work creativity comfort "
    "performance possibilities rules genre game norm norms how banking payments trade strategies strategy commerce work quality innovation culture wellness care shopping dining living learning gaming storytelling mobility security fitness sleep what investment trajectories engagement style living expectations limits trust intelligence search computing coding software medicine warfare genius ambition television journalism power privacy ownership money value",
    "reshape": "industry industries market future way landscape world economy society game sector field how map "
    "trade finance commerce everything work investment shopping medicine banking politics",
    "transform": "way industry industries landscape world future face game how sector society",
    "reinvent": "industry industries market future way world category sector how",
    "reimagine": "industry industries market sector how",
    "disrupt": "industry industries market status sector incumbents space landscape space norms category",
    "upend": "industry industries market status sector world economy assumptions business decades precedent order norms life lives convention wisdom",
    "shake up": "industry industries market sector world status scene landscape",
}
"""Verbs that claim an old order has ended, with the objects that make them that claim (none listed: any)."""
_FRAMES = r"""
game-changer, game-changers, game changer, game changers, game-changing, game changing
changes everything, changed everything, change everything, changing everything: chang(?:e|es|ed|
    ing) everything(?! (?:about|in|on|from|to)\b)
fundamentally, radically: (?:fundamentally|radically) (?:chang|reshap|transform)(?:e|es|ed|ing) (?:how|the way)\b
the game, landscape: (?:chang|alter|transform|reshap)(?:e|es|ed|s|ing) the (?:game(?! clock)|
    (?:\w+ ){0,2}landscape)(?: of)?
the rules, old rules, whole rules, rulebook, playbook: (?:rewr(?:ite|ites|iting|itten|ote)|t(?:ear|ears|
    earing|ore) up|toss(?:es|ed|ing)? out|thr(?:ow|ows|owing|ew) (?:out|away)) the (?:old |entire |
    whole )?(?:rules|rule ?book|playbook)|chang(?:e|es|ed|ing) the rules(?: of the game)?|
    (?:the )?rules (?:of the game )?(?:have|had) changed
face of: (?:chang|transform|alter|reshap|remak)(?:e|es|ed|ing|s) the face of|remade the face of
as we know it: (?:the world|\w+|the \w+ \w+) as we (?:know|knew) it
the way: chang(?:e|es|ed|ing) the way (?:we|you|i|they|people|teams|developers|businesses|companies|consumers|the world|customers)\b
paradigm: paradigm[ -]shift(?:s|ing)?|(?:shift|break|chang)(?:s|es|ed|ing)? (?:the|existing|
    old) paradigms?|(?:new|entirely new|whole new) paradigm
upside down, on its head: (?:turn|flip)(?:s|ed|ing|ped|ping)? (?:the )?(?:\w+ )?(?:industry|world|market|
    game|script|model|wisdom|sector) (?:upside down|on its head)
leap: (?:quantum|giant|huge|great|massive|bold|evolutionary|generational) leaps?(?: (?:forward|ahead))?|
    leaps? forward
shift, shifts: (?:seismic|tectonic|tidal|monumental|profound|radical|fundamental|generational|epochal|
    dramatic) shifts?(?! (?:key|work|register|change))
shock, shocks: seismic shocks?
sea change: sea change
the map: re(?:draw|drew|write|wrote)\w* the map
balance of power: (?:alter|shift|tip)(?:s|ed|ing|ped|ping)? the balance of power|
    balance of power (?:is shifting|has shifted)
revolution: (?:an?|the|this|that|its|his|her|their|our|no less than|nothing (?:less|short) of|
    nothing (?:less|short) than) (?:\w+[ -])?(?:quiet |silent |true |real |technological |
    digital )?(?:fintech|ai|ai/ml|ev|data|digital|creator|crypto|energy|health|wellness|food|travel|retail|
    fitness|beauty|fashion|blockchain|quantum|green-tech|technology|technological|quiet|silent|true|real|
    full-blown|coming|ongoing|web3|mobile|electric|clean|robot|robotics|electrification|gaming|streaming|
    payments|sustainability|genomic)[ -]revolution|(?:is|it's|was|this is|sparked|started|spark|start|
    starting|promised|lead|leading|led|join|ignite|ignited|begun|began|than|of|driving|powering|
    fuel(?:ing|l?ed|s)?|drive|drives) (?:an? |the )?(?:ai|ai/ml|ev|digital|data|energy|
    creator )?\s?revolutions?|(?:this|digital|ai|fintech|crypto) revolution|
    (?:an?|the|this|that) (?:\w+ )?(?:larger|bigger|broader|wider|second|new|deeper|brewing) revolution|(?:part of|join|joins|joined|
    joining|lead|leads|leading|drive|driving) (?:the|a|an) (?:[\w-]+ ){1,2}revolution|a revolution(?: in)?|
    revolution (?:is (?:here|underway|under way|coming|already)|has (?:begun|arrived|started)|
    in the making|underway)
tipping point, inflection point
gave way to, gives way to, giving way to: (?:gave|giving|gives) way to (?:the|an) (?:age|era) of
remake, remade, remaking: rem(?:ak(?:e|es|ing)|ade) the (?:purpose|shape|future|world)(?: of)?
change the world, changing the world, changed the world: chang(?:e|es|ed|ing) the world
what it means to: (?:redefin|rewrit|reshap|chang|challeng|transform|expand)\w* what it means to
be the same: (?:will|would|may|might) never be the same|nothing will (?:ever )?be the same
everything you: forget everything you (?:know|knew|thought you knew)
new level: a whole new (?:ball ?game|level)
mold: (?:br(?:eak|eaks|eaking|oke)|shatter\w*) the mou?ld
holy grail: the holy grail(?: of)?
has changed, changed today: (?:the )?(?:world|game|future(?: of \w+)?|landscape|equation|
    calculus) (?:has (?:forever |just |fundamentally )?changed|changed (?:today|forever|overnight))
obsolete: (?:render|mak)(?:e|es|ed|ing) [\w' ]{3,30} obsolete
quantum leap: quantum leap
era, age: (?:has |have |had |is |are |we )?(?:now )?enter(?:ed|ing|s)? (?:the|an?) (?:new )?(?:age|
    era) of (?:\w+)|(?:in|for) (?:the|an) (?:age|era) of (?:the )?(?:algorithms?|machines?|ai|
    artificial intelligence|agents|abundance|automation|intelligent \w+|disruption|streaming|social media)|
    (?:the |an? )?(?:age|era) of [\w' -]{3,40} (?:has (?:begun|arrived|dawned|ended)|is (?:over|(?:now |rapidly )?ending|
    here|upon us|dawning|coming to an end)|begins|began|dawns|dawned)
"""
"""What is said to change much, around its head words."""
_LITERAL = Pattern(
    r" (?:(?:the|a|an|its|their|this|your|our) )?(?:\w+ )?(?:market access|supply|suppl\w+|market (?:days?|stalls?|traders?))\b"
)


_WHATEVER = Pattern(r" (?!(?:in|by|as|to|for|and|or|at|on|with)\b)\w")
"""An object of any kind: in a release, all that is redefined is praised."""


class GameChanger(FrameRule):
    """Calls something a game-changer.

    What it does
        Reports phrases that say a thing changes everything, rewrites the rules or is a paradigm shift,
        and verbs that say it overturns a trade (revolutionize, redefine, disrupt an industry).

    Why is this bad
        Take the phrase away and no information is lost; leave it and the reader learns nothing of what
        changes, by how much, for whom.

    Use instead
        Say what is different now, with a figure or an example.

    Known limits
        A change that really ended an old order reads the same; name the order that ended, and when.
        "Redefine" and "disrupt" are reported only with a trade, a market or the like as their object;
        in a release "redefine" is reported with any.
    """

    id = "hype/game-changer"
    summary = "Says that something changes the game, the rules or everything."
    message = '"{text}" says that much changes but not what; name the change and its size.'
    severity = Severity.ERROR
    weight = 4
    silenced_by = frozenset({"quotation", "negation"})
    cues = (
        *heads(_FRAMES),
        *(f"{verb}~" for verb in _OVERTURNING if " " not in verb),
        "{shake,shakes,shook,shaking} up",
    )
    frames = _FRAMES
    unless = (
        r"(?:industrial|french|russian|american|velvet|orange|cultural|islamic|iranian|cuban|agricultural|scientific|sexual|armed|"
        r"green|1\d{3}|bolshevik|october|glorious|rose|communist|haitian|mexican|egyptian|syrian|chinese|hungarian|student|counter) revolution"
        r"|revolution (?:of|in|against) (?:1\d|20\d\d|the (?:government|king|tsar|state|monarchy|regime)|russia|france|iran|cuba|china|mexico|"
        r"egypt|haiti|tunisia|hungary)|kuhn's paradigm shifts?|paradigm shifts? (?:of kuhn|in the sense of)|scientific paradigm shifts?"
        r"|quantum leaps? (?:of|between|from) (?:an? )?electrons?|(?:no|cold|hot) (?:game|sea) change"
    )
    flags = (
        "This >>changes everything<<.",
        "The chip is a >>game-changer<<.",
        "Norvane will >>revolutionize<< payroll.",
        "Its oven has >>redefined the game<<.",
        "The start-up wants to >>disrupt the insurance industry<<.",
        "The launch marks a >>paradigm shift<< in tyres.",
        "Tessaro is >>rewriting the rules<< of retail.",
        "A >>game-changing<< release is out today.",
        "The tool >>transforms the way<< teams plan their week.",
        "Pilots >>joined a quiet revolution<<.",
        ">>The era of the cheap pump is over<<.",
        "It is a small scene in >>a much larger revolution<<.",
        "Bots are >>fundamentally changing how<< clerks work.",
        Example("Harrow >>redefines<< the picnic.", "release"),
    )
    passes = (
        "The chip halves power use in the maker's test.",
        "The league changed the game clock to 20 seconds.",
        "The chip is no game-changer.",
        '"It is a game-changer," said Rea Lund, a nurse.',
        "The update will not revolutionize payroll.",
        "Strikes disrupt the supply of parts to three plants.",
        "Redefine the macro before you include the header.",
        "The court redefined the term in 1998.",
        "A flood can transform a stream within an hour.",
        "Harrow sells what it calls a game-changing scanner.",
        Example("Transform the input to lower case, then sort it.", "docs"),
        Example("The term was redefined by Harrow in 1998.", "release"),
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield a hit per phrase, and per overturning verb with an object that fits."""
        text, lower, base = sentence.text, sentence.lower, sentence.start
        verbs = _objects()
        release = sentence.reading.profile == "release"
        phrases: list[Span] = []
        for cue in cues:
            start, end = cue[0] - base, cue[1] - base
            objects = verbs.get(lower[start:end])
            if objects is None:
                phrases.append(cue)
            elif not called(lower, start):
                last = end
                if objects:
                    last = (
                        0 if _LITERAL.match(lower, end) else object_after(text, lower, (start, end), objects)
                    )
                    if not last and release and lower.startswith("redefin", start):
                        last = end if _WHATEVER.match(lower, end) else 0
                if last:
                    yield Hit(base + start, base + last)
        for hit in super().check(sentence, phrases):
            if not called(lower, hit.start - base):
                yield hit


@cache
def _objects() -> dict[str, frozenset[str]]:
    """Return, for each form of an overturning verb, the objects that count."""
    found = {
        form: frozenset(objects.split())
        for verb, objects in _OVERTURNING.items()
        for form in expand(verb + "~")
    }
    found.update(dict.fromkeys(("shake up", "shakes up", "shook up", "shaking up"), found["shake up"]))
    return found
