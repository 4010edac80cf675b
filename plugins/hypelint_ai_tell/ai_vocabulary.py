"""ai-tell/ai-vocabulary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import ClassVar

from hypelint.cue import Span, expand, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Reading
from hypelint.rule import DocumentRule, Option

_WORDS = (
    "delv{e,es,ed,ing}",
    "tapestr{y,ies}",
    "testament",
    "boasts",
    "boasting",
    "showcas{e,es,ed,ing}",
    "pivotal",
    "intrica{te,tely,cies,cy}",
    "underscor{e,es,ed,ing}",
    "foster{,s,ed,ing}",
    "realm{,s}",
    "garner{,s,ed,ing}",
    "meticulous{,ly}",
    "multifaceted",
    "interplay",
    "embark{,s,ed,ing} on",
    "ever-{evolving,changing}",
    "bustling",
    "nestled",
    "vibrant",
    "seamless{,ly}",
    "resonat{e,es,ed,ing}",
    "holistic",
    "nuanced",
    "leveraging",
    "leverages",
    "leverage {the,its,our,their,this,these}",
    "harness{,es,ing}",
    "elevat{e,es,ing}",
    "unlock{,s,ing}",
    "transformative",
    "cornerstone",
    "commendable",
    "invaluable",
    "paramount",
    "beacon",
    "symphony of",
    "kaleidoscope of",
    "labyrinth of",
    "crucible",
    "enduring",
    "indelible",
    "unwavering",
    "groundbreaking",
    "synerg{y,ies}",
    "plethora",
    "myriad",
    "align{s,ed,ing} with",
    "rich {heritage,history,tapestry,culture}",
    "valuable insights",
    "endeavo{r,rs,ur,urs}",
)
_LITERAL = Pattern(
    r"(?:old|new) testament|testament of|last will and testament|tapestry (?:from|of wool|weav|hang|museum)|woven tapestr|"
    r"restored a tapestry|foster (?:care|child|children|parents?|home|homes|famil|mother|father|city)|realm of (?:the king|england|"
    r"france|the dead)|in the realm\b.{0,20}\bking|elevate[sd]? (?:level|risk)|elevating platform|unlocks? (?:the|a|your) "
    r"(?:door|phone|screen|file|account|mutex|device|car|gate)|unlock\(|the unlock|bluebird of|coral realm|symphony of (?:\w+ )?orchestra|"
    r"leverage ratio|wire harness|test harness|safety harness|climbing harness|cornerstone (?:of the building|was laid|laying)"
)


class AiVocabulary(DocumentRule):
    """Draws on the stock of machine prose.

    What it does
        Remarks on words that language models use far more often than people (delve, tapestry,
        testament, pivotal, foster). Where at least ``distinct`` different ones stand within ``window``
        words, one warning marks the word that completes the set.

    Why is this bad
        One such word is nothing. Many together read as generated, and at least a tenth of the abstracts
        of 2024 in PubMed show them (Kobak and others, 2025). It is a sign of density, not of authorship.

    Use instead
        The plain word: look at, show, important, win.

    Known limits
        Literal uses are known by a short list of neighbours ("a woven tapestry", "Old Testament").
    """

    id = "ai-tell/ai-vocabulary"
    summary = "Draws on the stock words of machine prose: delve, tapestry, pivotal."
    message = '"{text}" is a stock word of machine prose; use the plain word.'
    severity = Severity.INFO
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation", "name"})
    options: ClassVar[Mapping[str, Option]] = {
        "distinct": Option(5, "How many different words raise a warning."),
        "window": Option(300, "Within how many words they must stand."),
    }
    cues = _WORDS
    flags = (
        "It >>boasts<< a >>rich tapestry<< of features.",
        "Let us >>delve<< into the >>intricate<< >>interplay<<.",
        "The award is a >>testament<< to patience.",
        "The fair will >>showcase<< six vans.",
        "Norvane wants to >>foster<< trade.",
        "Tessaro has a >>myriad<< of shops.",
        "The inn lies >>nestled<< between hills.",
        "The >>pivotal<< >>interplay<< of a >>myriad<< >>realms<< drew a >>plethora<< of fans.",
    )
    passes = (
        "The museum restored a tapestry from 1510.",
        "The paper examines the link.",
        "The Old Testament lists the kings.",
        "She grew up in foster care.",
        '"Let us delve into it," said Rea Lund, a teacher.',
        "Unlock the door before you call.",
        "The key unlocks the gate in Oslo.",
        "The test harness runs nightly.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield an info per word, and one warning where they crowd."""
        found = [span for span in longest(cues) if not _literal(reading.lower, *span)]
        crowded = self._crowded(reading, found)
        for start, end in found:
            if (start, end) == crowded:
                yield Hit(
                    start,
                    end,
                    severity=Severity.WARNING,
                    message='"{text}" is one of many stock words of machine prose in this passage; use plain words.',
                )
            else:
                yield Hit(start, end)

    def _crowded(self, reading: Reading, found: list[Span]) -> Span | None:
        """Return the word that completes a set of different ones within the window."""
        reach = int(self.settings["window"]) * 6
        recent: list[tuple[int, str]] = []
        for start, end in found:
            word = _stems().get(reading.lower[start:end], "")
            recent = [(at, old) for at, old in recent if start - at < reach and old != word]
            recent.append((start, word))
            if len(recent) >= int(self.settings["distinct"]) and not reading.quoted(start, end):
                return start, end
        return None


def _literal(lower: str, start: int, end: int) -> bool:
    """Tell whether the word at [start, end) is meant literally."""
    first = max(start - 24, 0)
    for match in _LITERAL.finditer(lower, first, end + 24):
        if match.start() < end and start < match.end():
            return True
    return False


@cache
def _stems() -> dict[str, str]:
    """Return the entry of the list each form belongs to."""
    return {form: entry for entry in _WORDS for form in expand(entry)}
