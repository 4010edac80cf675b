"""Measure the tone of flagged sentences with VADER: advice beside the score, never part of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Tone(NamedTuple):
    """The tone of some sentences, from -1 (negative) to 1 (positive).

    ``mean`` is the mean compound of ``sentences`` sentences, ``highest`` the largest compound, and
    ``most_positive`` the sentence that has it.
    """

    mean: float
    highest: float
    most_positive: str
    sentences: int


def tone(sentences: Sequence[str]) -> Tone | None:
    """Measure sentences as given; None where there are none. Imports vaderSentiment."""
    raise NotImplementedError
