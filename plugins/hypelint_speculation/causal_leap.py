"""speculation/causal-leap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import re
from typing import TYPE_CHECKING

from hypelint.context.attribution import standing
from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import RUNNING, Example, SentenceRule

if TYPE_CHECKING:
    from hypelint.reading import Sentence


class CausalLeap(SentenceRule):
    """Asserts a cause where only a sequence is known.

    What it does
        Reports because, that's why, driven by, fuelled by, triggered and the like in sentences about markets,
        about what people want or about a firm's decision, where nobody is named who says so.

    Why is this bad
        That one thing followed another is a fact, that it came of it is a judgement. Readers take the
        writer's guess for a finding.

    Use instead
        Tell the sequence ("rose 4% after the results"), or name who gives the reason.

    Known limits
        Causes in nature and technology pass only by their vocabulary, so the rule does not run in
        documentation and blogs. An info, and a warning where a shift of a market or a crowd is given one cause
        in a draft that names next to nobody.
    """

    id = "speculation/causal-leap"
    summary = "Asserts the cause of a market move or a decision without a source."
    message = '"{text}" asserts a cause; tell what followed what, or name who gives the reason.'
    severity = Severity.INFO
    weight = 2
    blocks = RUNNING
    profiles = frozenset({"news", "release"})
    silenced_by = frozenset({"quotation", "attribution", "hedge", "condition", "question", "negation"})
    cues = (
        "that's why", "that is why", "this is why", "which is why", "because", "because of this",
        "{driven,fuelled,fueled,spurred,triggered,sparked,propelled,powered} by", "thanks to",
        "{driving,fuelling,fueling,fuels,drives,drive}", "{has,have} {led,pushed,prompted,driven}", "happening because",
        "{trigger,triggered,triggers,sparked,sparks,caused}", "as a result",
    )  # fmt: skip
    flags = (
        "Shares rose 4% >>because<< investors love the new logo.",
        ">>That's why<< Tessaro picked Quillbyte.",
        "Sales jumped in May, >>driven by<< a hunger for quiet pumps.",
        "The news >>triggered a<< sell-off in shipping shares.",
        "Demand for cold storage >>is fuelled by<< a love of berries.",
        "New flavours >>drive market growth<<.",
        "Norvane left the city >>because<< its staff wanted gardens.",
        "The slump >>has led<< traders to look for gold.",
        "The exodus >>is happening because<< rents are high.",
        "Low fares >>are driving the<< boom.",
        Example("Comfort and price >>drive demand<< for our shoes.", "release"),
    )
    passes = (
        "Shares rose 4% after the results.",
        "Tessaro said it picked Quillbyte for its price.",
        "The pipe burst because the water froze.",
        '"That\'s why Tessaro picked Quillbyte," said Rea Lund.',
        "Shares rose 4% because of the results, according to Ostwald.",
        "Did shares rise because of the logo?",
        "Shares may have risen because investors love the logo.",
        "Sales did not fall because of the strike.",
        Example("The build fails because the market plugin is missing.", "docs"),
        "The parade is late because of rain.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit where a market move or a decision is given its cause."""
        reading = sentence.reading
        if not _MATTER.search(sentence.lower):
            return
        for cue in longest(cues):
            span = _cause(sentence, cue)
            if span is None:
                continue
            start, end = span
            if not reading.hedged(start, end):
                yield Hit(start, end, severity=Severity.WARNING if _strong(sentence, start, end) else None)
            return


def _cause(sentence: Sentence, cue: Span) -> Span | None:
    """Return the words that give a cause, of which a cue is one, or None where they do not."""
    lower = sentence.reading.lower
    start, end = cue
    word = lower[start:end]
    opened = _AUXILIARY.search(lower, max(start - 5, sentence.start), start)
    first = opened.start() if opened else start
    if word.endswith(" by") or word == "happening because":
        return first, end
    pattern = _OBJECTS.get(word)
    if pattern is None:
        return cue
    match = pattern.match(lower, end, sentence.end)
    if match is None or (word.endswith("ing") and opened is None):
        return None
    return first, match.end()


_AUXILIARY = re.compile(r"\b(?:is|are|was|were) $")
_GROWTH = re.compile(
    r"(?: (?:market|sales|revenue|economic|customer))? (?:growth|demand|adoption|sales|innovation)\b"
)
_FUELS = re.compile(_GROWTH.pattern + r"| (?:the|this|a)\b")
_SPARKS = re.compile(r" (?:an?|the|psychological|widespread|mass|panic)\b")
_OBJECTS = {
    "drive": _GROWTH, "drives": _GROWTH, "fuels": _GROWTH, "driving": _FUELS, "fuelling": _FUELS, "fueling": _FUELS,
    "trigger": _SPARKS, "triggered": _SPARKS, "triggers": _SPARKS, "sparked": _SPARKS, "sparks": _SPARKS, "caused": _SPARKS,
}  # fmt: skip
"""What has to stand behind words that give causes only with an object."""


def _strong(sentence: Sentence, start: int, end: int) -> bool:
    """Tell a shift of a market or a crowd that is given one cause, in a draft that names next to nobody."""
    reading = sentence.reading
    return (
        standing(reading) == "bare"
        and not reading.first_person(sentence)
        and bool(_SHIFT.search(reading.lower, max(start - 60, sentence.start), min(end + 60, sentence.end)))
    )


_SHIFT = re.compile(
    r"\b(?:shift|change|trend|pivot|transition|exodus|boom|downturn|slump|rally|surge|crash|slowdown) (?:[a-z]+ )?(?:is|are) happening because\b"
    r"|\b(?:is|are) (?:driving|fuell?ing) (?:the|this|a) (?:[a-z]+ )?(?:shift|change|trend|pivot|transition|exodus|boom|downturn|slump|rally|surge|crash|slowdown|demand|growth)\b"
    r"|\b(?:downturn|shift|trend|decline|slowdown|volatility|crash|surge|boom|slump|uncertainty|rally) (?:has|have) (?:led|pushed|prompted|driven) [^.;,]{2,40}? to\b"
)
_MATTER = re.compile(
    r"\b(?:shares?|stocks?|prices?|sales|markets?|investors?|demand|revenues?|profits?|valuation|traders|consumers?|shoppers"
    r"|adoption|industry|economy|growth|picked|chose|decided|left|quit|bought|sold|switched|moved|hired|fired|delusions?|crisis"
    r"|layoffs|popularity|shift|pivot|transition|exodus|downturn|slowdown|volatility|rally|slump|boom|crash|surge)\b"
)
