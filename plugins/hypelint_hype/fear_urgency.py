"""hype/fear-urgency."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint_hype._grammar import FrameRule, heads

_THING = Pattern(
    r" (?:advice|mistakes?|recipes?|flaws?|combination|combo|cocktail|sins?|silence|game|spiral|trap|consequences?|"
    r"assumption|blow|error in judg\w+|bargain|embrace|seriousness|accuracy|delay|temptation|myth|lies?|gap|cost|price|"
    r"reality|truth|secret|phenomenon|side|turn|vulnerabilit\w+|habit|words?|illusion|weakness|precision)\b"
)
_DARK = Pattern(
    r"(?:deadly|lethal|fatal|life-threatening|dark|darker|darkest|sinister|chilling|terrifying|ominous|nightmarish|dystopian|apocalyptic)$"
)
_FATAL = Pattern(
    r"\b(?:it's|it is|that's|that is|is|be|are|can be|could be) (?:simply |downright |now )?fatal(?:[.!]|$)"
)
_THREAT = Pattern(r"\b(?:or|be|get|getting|being|risk|risks) (?:\w+ )?$")
_MINES = Pattern(
    r"\b(?:clear\w*|explod\w*|explosion|army|soldiers?|wars?|killed|anti-personnel|demin\w*|treaty|laid)\b"
)
_HARM = Pattern(
    r"\b(?:crash\w*|accident\w*|shoot\w*|wound\w*|disease\w*|infect\w*|injur\w*|overdos\w*|dose\w*|poison\w*|virus\w*|"
    r"patients?|cancer|attack\w*|error|exception|police|stab\w*|collision|fire|flood\w*|bite|toxin\w*|drug|outbreak|"
    r"condition|illness\w*|syndrome|complication\w*|surgery|hospital\w*|killed|died|deaths?)\b"
)


_FRAMES = r"""
left behind: (?<!no child )(?<!no one )(?<!nobody )(?<!no-one )left behind(?! (?:by|in|at|on|the)\b)
behind: fall(?:s|ing)? behind the (?:curve|times|competition|pack)|(?:left|leave|leaves|
    leaving) [\w' ]{0,30}in the dust
miss the boat
afford to: (?:can(?:'t|not| not| no longer| ill) afford|(?:few|none|nobody|
    no \w+) can afford) (?:not )?to (?:ignore|overlook|miss|wait|neglect|fall behind|sit|skip|be left|
    hesitate|delay)|can't afford not to|cannot afford not to
too late: before (?:it's|it is) too late
supplies last, running out, clock is ticking, ticking clock: while (?:supplies|stocks|quantities) last|
    time is (?:quickly |fast )?running out|(?:the )?clock is ticking|ticking clock
stakes: (?:the )?stakes (?:(?:have never been|are|could not be|couldn't be) higher|are (?:too |very |so |incredibly )?high(?! enough))
time bomb, powder keg, house of cards: ticking (?:time )?bomb|time bomb|(?:is|are|was|becomes?|into|
    of) an? (?:\w+ )?powder keg|(?:is|are|like|becomes?) an? (?:\w+ )?house of cards
on the table: leav(?:e|es|ing) (?:\w+ )?(?:money|revenue|profit|savings|value|growth|returns|performance) on the table
sitting duck, sitting ducks
wrong reasons: for all the wrong reasons
those that hesitate, those who hesitate, who hesitates, who hesitate: (?:those|he|teams|firms|companies|anyone) (?:that|who) hesitates?
to your board: (?:explain|answer)(?:ing)? (?:[\w' ]{1,30} )?to your board
coming for your, coming for our, coming for every: coming for (?:your|our|every) (?:job|jobs|inbox|industry|lunch|career|business|market|desk|profession|paycheck|team)s?
no one is safe, nobody is safe, asleep at the wheel, in the sand, point of no return, recipe for disaster, no turning back, no going back: (?:no one|nobody) is safe|asleep at the wheel|(?:bury|burying|buries|buried) (?:\w+ )?heads? in the sand|point of no return|recipe for disaster|(?:there is|there's) no (?:turning|going) back
catch-up, catch up: (?:left|forced|reduced|scrambling|struggling|racing|stuck) (?:to )?(?:play(?:ing)? )?catch[- ]up
the window: (?:the )?window (?:of opportunity )?is (?:closing|shutting|narrowing)
your doorstep, at the gates: (?:at|on) your (?:very )?doorstep|barbarians at the gates?
do nothing, doing nothing: (?:cost|price|risk) of doing nothing
wake-up call: wake[- ]up calls?(?! (?:service|from reception))
minefield: (?:legal|regulatory|pr|ethical|privacy|political|compliance|moral) minefields?
or die: (?:adapt|innovate|evolve|adopt|change|transform|automate|scale|ship) or (?:die|perish|be (?:left|
    replaced|forgotten))
act now: (?:act (?:now|fast))
don't wait: don't (?:wait|delay)(?! (?:for|until|to)\b)
last chance: last chance to
limited-time, limited time: limited[- ]time (?:offer|deal|only|promotion|discount|opportunity)
peril: at (?:your|their|its|our) (?:own )?peril
disaster strikes: before (?:disaster|it) strikes
sleepwalking: sleepwalk(?:s|ing|ed)? (?:in)?to
fatal: (?:is|are|be|it's|that's) (?:\w+ )?fatal
deadly, lethal, life-threatening, darker, sinister, chilling, terrifying, ominous, dystopian: (?:deadly|
    lethal|life-threatening|darker|sinister|chilling|terrifying|ominous|nightmarish|dystopian|apocalyptic)
apocalypse: (?:feared|anticipated|predicted|looming|impending|promised|threatened|digital|white-collar|robot|content|information|media|office) apocalypse|(?:job|jobs|retail|ai|saas|software|crypto|data) (?:apocalypse|armageddon|extinction|
    bloodletting)
ghost in the machine, frankenstein, pandora's box: ghosts? in the machine|frankenstein(?:'s)?(?: monster)?|
    (?:open(?:s|ed|ing)?|unleash\w*|of) pandora's box
nightmare: (?:worst|living|waking|logistical|privacy|security|pr|public relations|regulatory|compliance|
    own|real|total) nightmares?
"""
"""What frightens, around its head words."""


class FearUrgency(FrameRule):
    """Frightens the reader into agreeing.

    What it does
        Reports appeals to fear and haste: be left behind, before it's too late, a wake-up call, a
        ticking clock, "deadly advice", "a darker phenomenon".

    Why is this bad
        Fear stands in for a reason. A reader who asks "or else what?" finds nothing.

    Use instead
        The risk, its size and its date: "support ends on 3 May; after that there are no fixes".

    Known limits
        Literal harm (a fatal crash, a fatal error) passes by its neighbours; a warning by a safety
        authority that says "before it is too late" does not.
    """

    id = "hype/fear-urgency"
    summary = "Frightens: be left behind, before it's too late, a ticking clock."
    message = '"{text}" frightens instead of informing; name the risk, its size and its date.'
    severity = Severity.ERROR
    weight = 4
    silenced_by = frozenset({"quotation"})
    cues = heads(_FRAMES)
    frames = _FRAMES
    flags = (
        "Hesitation isn't just risky. >>It's fatal<<.",
        "Adopt now or be >>left behind<<.",
        "Move your data >>before it's too late<<.",
        "The breach is a >>wake-up call<< for shops.",
        "The bot gave >>deadly advice<<.",
        ">>Act now<< and save on tyres.",
        "Ignore the trend >>at your own peril<<.",
        "For old tills >>the clock is ticking<<.",
        "Shops without it are >>leaving money on the table<<.",
        "The clinic is a >>sitting duck<<.",
        "In an audit >>the stakes are high<<.",
    )
    passes = (
        "The program stopped with a fatal error.",
        "The crash was fatal, police said.",
        "A deadly virus closed the market.",
        "The dog was left behind at the station.",
        '"Act now," said Rea Lund, the mayor.',
        "The wall is painted in a darker red.",
        "Clearing the landmines took four years.",
        "Please don't hesitate to write to us.",
        "The dose was not lethal.",
        "She left the keys on the table.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield a hit per appeal to fear that is not meant literally."""
        lower, base = sentence.lower, sentence.start
        for hit in super().check(sentence, cues):
            start, end = hit.start - base, hit.end - base
            text = lower[start:end]
            if _DARK.match(text):
                thing = _THING.match(lower, end)
                if thing is not None:
                    yield hit._replace(end=base + thing.end())
            elif not _literal(text, lower, start, end):
                yield hit


def _literal(text: str, lower: str, start: int, end: int) -> bool:
    """Tell whether a phrase of fear is plain description here."""
    near = max(start - 150, 0), end + 100
    if text.endswith("fatal"):
        return _HARM.search(lower, *near) is not None or _FATAL.search(lower, near[0], end + 2) is None
    if text == "left behind":
        return _THREAT.search(lower, near[0], start) is None
    if text.startswith("landmine"):
        return _MINES.search(lower, *near) is not None
    if text.startswith(("act ", "don't ")):
        return start > 8 or lower[:start].strip(" \"'*-\u2014:;.,") not in ("", "so", "but")
    return False
