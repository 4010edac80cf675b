"""speculation/hedge-stacking."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
import re
from typing import TYPE_CHECKING

from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import RUNNING, SentenceRule

if TYPE_CHECKING:
    from hypelint.reading import Sentence


class HedgeStacking(SentenceRule):
    """Piles hedge upon hedge.

    What it does
        Reports three or more hedges in one clause, or two side by side ("could potentially").

    Why is this bad
        One hedge tells the reader that the claim is uncertain. Three say nothing, and the writer can not
        be held to any of them.

    Use instead
        Keep the hedge that says how uncertain it is.

    Known limits
        A modal with "likely" or "well" is plain English and passes. Hedges that belong to a named source
        pass.
    """

    id = "speculation/hedge-stacking"
    summary = "Puts several hedges on one claim."
    message = (
        '"{text}" hedges the same claim more than once; keep the one hedge that says how uncertain it is.'
    )
    severity = Severity.INFO
    weight = 0
    blocks = RUNNING
    silenced_by = frozenset({"quotation", "attribution", "question"})
    cues = (
        "may", "might", "could", "would", "perhaps", "maybe", "possibly", "potentially", "presumably", "conceivably",
        "probably", "apparently", "seemingly", "arguably", "{appear,seem}{,s,ed} to", "seem~", "suggest{,s,ed}",
        "reportedly", "allegedly", "supposedly", "tend{,s,ed} to", "likely", "unlikely", "in theory", "somewhat", "some sort of",
    )  # fmt: skip
    flags = (
        "The chip >>could potentially perhaps<< be faster.",
        "It >>might possibly seem to suggest<< a shift.",
        "The plan >>may possibly<< work.",
        "Sales >>could conceivably<< recover.",
        "The fault >>perhaps could in theory, arguably<<, be fixed.",
        "The change >>would seem to suggest<< a new owner.",
        "The port >>might perhaps<< close.",
        "Repairs >>may conceivably<< take longer.",
    )
    passes = (
        "The chip could be faster.",
        "The data suggest a shift.",
        "It may be cold, or it may rain.",
        '"It might possibly work," said Rea Lund.',
        "The plan could perhaps work, the regulator said.",
        "Might it possibly work?",
        "The line may well reopen.",
        "The plan may seem cheap.",
        "The line would probably reopen.",
        "The port would likely close.",
        "Sales may fall; costs could rise; jobs might go.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per run of hedges in one clause."""
        reading = sentence.reading
        found = [
            cue
            for cue in longest(cues)
            if not (reading.lower[cue[0] : cue[1]] == "may" and reading.text[cue[0]] == "M")
        ]
        if len(found) < 2:
            return
        clauses: dict[Span, list[Span]] = {}
        for cue in found:
            clauses.setdefault(sentence.clause(cue[0]), []).append(cue)
        for group in clauses.values():
            if len(group) >= 3 and not _LIST.search(reading.lower[group[0][0] : group[-1][1]]):
                yield Hit(group[0][0], group[-1][1])
                continue
            for (start, end), (first, last) in pairwise(group):
                if reading.lower[end:first] == " " and not _IDIOM.fullmatch(reading.lower, start, last):
                    yield Hit(start, last)
                    break


_LIST = re.compile(r"\b(?:and|or|but|that|which|because|if|when|as)\b")
_IDIOM = re.compile(
    r"would (?:probably|likely|possibly|perhaps)|[a-z]+ (?:un)?likely|[a-z]+ somewhat"
    r"|(?:may|might|would|could) (?:seem|appear|suggest)(?:s|ed)?(?: to)?"
)
"""Pairs that are plain English."""
