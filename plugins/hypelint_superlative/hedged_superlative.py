"""superlative/hedged-superlative."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from hypelint.rule import Example, Hit, SentenceRule, Severity
from hypelint_superlative._ranking import hits
from hypelint_superlative._superlative import CUES

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence


class HedgedSuperlative(SentenceRule):
    """Ranks something "among the" or "one of the" extremes.

    What it does
        Reports "one of the largest", "some of the best", "among the most", "arguably the" before a superlative.

    Why is this bad
        It sounds precise and can never be wrong: nobody knows how long the list is.

    Use instead
        "the third largest by revenue, Eurodata shows", or the figure alone.

    Known limits
        A count ("one of the three largest") passes, since it can be checked. Opinions on matters ("one of the
        biggest challenges") are infos in a blog.
    """

    id = "superlative/hedged-superlative"
    summary = "Says one of the largest, among the best: sounds precise, can not be checked."
    message = (
        '"{text}" sounds like a rank but can not be checked; give the rank and who ranked, or the figure.'
    )
    severity = Severity.WARNING
    weight = 2
    silenced_by = frozenset({"quotation", "question", "negation"})
    cues = CUES
    flags = (
        "Harrow is >>one of the most important firms in Europe<<.",
        "The round ranks >>among the largest ever<<.",
        "Quillbyte is >>one of the world's best employers<<.",
        "Tessaro is >>arguably the fastest database<<.",
        "It was >>one of the market's biggest winners this year<<.",
        "Norvane, >>one of the largest suppliers in Spain<<, closed on Monday.",
        "The chip is >>among the most powerful processors on the market<<.",
        Example("We work with >>some of the best surgeons in Ohio<<.", "release"),
        Example(
            "The Harrow Awards are considered >>one of the most prestigious events in the trade<<.", "release"
        ),
        Example("Hiring is >>one of the biggest challenges<<.", "blog"),
    )
    passes = (
        "Harrow is one of the three largest firms by revenue, Eurodata shows.",
        "The round ranks among the ten largest of 2024, according to Dealboard.",
        "Is Harrow one of the largest firms in Europe?",
        "Harrow is not one of the largest firms in Europe.",
        '"It is one of the best teams in Europe," Piet Aal said.',
        "One of the main goals is speed.",
        "It was one of life's hardest lessons.",
        "One of the first things to check is the cable.",
        Example("One of the simplest ways is to copy the file.", "docs"),
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the claims of this kind in one sentence."""
        return hits(sentence, "hedged-superlative")
