"""boilerplate/stock-transition."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.reading import Sentence
from hypelint.rule import Example, SentenceRule, Severity

_CUES = """
    as the
    as {ai,artificial intelligence,technology,businesses,companies,organizations,organisations,digital,demand,more}
    in today's
    in a {world,market,landscape,time}
    in an {era,age,industry,economy}
    in {a,the,this} {constantly,rapidly,fast-paced,competitive,crowded,digital,modern,dynamic}
    in {an,the,this} increasingly
    in {an,the,this} {ever-changing,ever-evolving,ever-growing,ever-expanding}
    in {a,the,this} {bustling,vast,vibrant}
    in the {age,era,world,realm,landscape} of
    with the {rise,advent,rapid,growing,increasing,ever-increasing,explosion,proliferation}
    more than ever
    gone are the days
    at a time when
"""
_SETTING = r"(?:worlds?|era|age|landscapes?|market|marketplace|economy|environment|society|climate|realm|arena|space)\b"
_THING = rf"""\b(?:race|industry|sector|ecosystem|debate|revolution|technology|technologies|ai|demand|competition|digital
    |businesses|companies|organi[sz]ations|field|battle|adoption|trends?|conversation|interest|{_SETTING})\b"""
_MOVES = r"""\b(?:accelerat\w+|intensif\w+|evolv\w+|heat\w*[ ]up|continu\w+|grow\w*|shift\w*|expand\w*|matur\w+|chang\w+
    |unfold\w*|advanc\w+|progress\w*|gains?[ ]momentum|becom\w+[ ](?:more|increasingly|ever)|moves?[ ]forward
    |transform\w*|embrac\w+|adapt\w*|navigat\w+|striv\w+|increas\w+|push\w*)\b"""
_OPENINGS = rf"""as[ ](?=.*{_THING}).*{_MOVES}
    |in[ ]today's[ ].*{_SETTING}
    |in[ ]an?[ ](?:\w+[ ])?{_SETTING}[ ](?:where|when|of|that|in[ ]which|increasingly|so)\b
    |in[ ](?:an?|the|this)[ ](?:ever-|constantly|rapidly|increasingly|fast|competitive|crowded|digital|modern|dynamic
        |bustling|vast|vibrant).*{_SETTING}
    |in[ ]the[ ](?:fast-paced[ ])?(?:age|era|world|realm|landscape)[ ]of[ ](?!war\b|warcraft)
    |with[ ]the[ ](?:rise|advent|explosion|proliferation|(?:rapid|growing|increasing|ever-increasing)[ ]\w+)[ ]of\b
    |(?:now[ ]|today[ ])?more[ ]than[ ]ever(?![ ]before)
    |gone[ ]are[ ]the[ ]days
    |at[ ]a[ ]time[ ]when"""


class StockTransition(SentenceRule):
    """Sets a scene that tells nothing.

    What it does
        Reports openings such as "As the AI race heats up", "In today's fast-paced world", "In an era
        where", "Now more than ever", at the start of a sentence.

    Why is this bad
        The reader waits through a clause that would fit any text of the decade, and the fact comes second.

    Use instead
        Begin with the fact. If the trend matters, give it a figure, a date and a source.

    Known limits
        An opening with a figure, or in a sentence with a named source, is taken for a real one.
    """

    id = "boilerplate/stock-transition"
    summary = "A scene is set without information."
    message = '"{text}" would open any article of the decade; begin with the fact, or give the trend a figure and a source.'
    severity = Severity.INFO
    silenced_by = frozenset({"quotation"})
    cues = tuple(line.strip() for line in _CUES.splitlines() if line.strip())
    flags = (
        ">>As the cloud race heats up<<, firms look for an edge.",
        ">>In today's fast-paced digital world<<, speed matters.",
        ">>In an era where<< every shop has an app, Tessaro sells by post.",
        "The shop closed. >>Now more than ever<<, towns need bakers.",
        ">>As businesses increasingly embrace<< remote work, the harbour hall fills up.",
        ">>In the ever-evolving landscape<< of dental care, Harrow adds a chair.",
        ">>With the rise of<< e-bikes, the repair shop hired two.",
        # a warning by itself
        ">>Gone are the days<< when a clerk wrote each receipt by hand.",
        ">>As the debate about the weir continues<<, the council met again.",
        Example(">>In a world of<< plastic, Ostwald makes spoons of birch.", profile="release"),
    )
    passes = (
        "Cloud spending rose 21% in 2024, Ostwald estimates.",
        "As the temperature rises, resistance falls.",
        # a figure makes it a fact
        "As the market grew to 40 million crowns in 2023, two more firms came.",
        # a named source
        "As the industry continues to shrink, according to the guild, fewer boats are built.",
        # not at the start
        "She sold the mill as the market continued to shrink.",
        # quoted
        '"In today\'s fast-paced world, speed matters," said Piet Aal of Tessaro.',
        # plain place and time
        "Nobody in the novel has a name. As the boat left, it rained.",
        "In the digital edition the map is missing.",
        "In a market behind the church she sells cheese.",
        "More than ever before, 412 boats, lay in the harbour on Sunday.",
        "Set `in today's world` as the title.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit where the sentence opens with a template that holds no figure."""
        start = cues[0][0]
        lower = sentence.reading.lower
        if lower[sentence.start : start].strip("\"'( ") not in ("", "and", "but", "now", "today"):
            return
        limit = min(sentence.end, sentence.start + 120)
        comma = lower.find(",", sentence.start, limit)
        found = _opening().match(lower, sentence.start, comma if comma > 0 else limit)
        if found is None or any(map(str.isdigit, found[0])):
            return
        first, last = found.span(1)
        sources = sentence.reading.attributions(first, last)
        if not any(it.kind == "named" and it.source[0] >= last for it in sources):
            # Nothing stands beside the days that are gone.
            bare = found[1].startswith("gone are") and sentence.reading.profile != "docs"
            yield Hit(first, last, severity=Severity.WARNING if bare else None)


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"[\"'(]*(?:(?:and|but)[ ])?({_OPENINGS})", re.VERBOSE)
