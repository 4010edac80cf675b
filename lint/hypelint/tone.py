"""Measure the tone of flagged sentences with VADER: advice beside the score, never part of it.

On whole articles VADER's compound says little (every article that reports good news comes out near 1),
so it is asked about single sentences only. Its lexicon is loaded when the first sentence is measured.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from hypelint.record import NamedTuple

_LONGEST = 1_000  # characters of a sentence that are measured: VADER's time grows with the square


class Tone(NamedTuple):
    """The tone of some sentences, from -1 (negative) to 1 (positive).

    ``mean`` is the mean compound of ``sentences`` sentences, ``highest`` the largest compound, and
    ``most_positive`` the (first) sentence that has it.
    """

    mean: float
    highest: float
    most_positive: str
    sentences: int


def tone(sentences: Sequence[str]) -> Tone | None:
    """Measure sentences as given; None where there are none."""
    if not sentences:
        return None
    analyzer = _analyzer()
    compounds = [float(analyzer.polarity_scores(text[:_LONGEST])["compound"]) for text in sentences]
    highest = max(compounds)
    return Tone(sum(compounds) / len(compounds), highest, sentences[compounds.index(highest)], len(sentences))


@cache
def _analyzer() -> Any:
    """Load VADER and its lexicon."""
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    return SentimentIntensityAnalyzer()
