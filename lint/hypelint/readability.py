"""Measure how hard a draft is to read, by textstat's formulas and our own counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from hypelint.reading import Reading


class Readability(NamedTuple):
    """The readability of one draft.

    ``grade`` is the median of the Automated Readability Index, Coleman-Liau and Flesch-Kincaid: years of
    American schooling. ``words`` and ``sentences`` are those of running prose: headings, captions, table
    cells, page chrome and code are left out.
    """

    grade: float
    words: int
    sentences: int
    flesch_reading_ease: float
    flesch_kincaid_grade: float
    automated_readability_index: float
    coleman_liau_index: float
    smog_index: float
    gunning_fog: float
    dale_chall_readability_score: float


def readability(reading: Reading) -> Readability | None:
    """Measure a draft; None where it has no running prose. Imports textstat."""
    raise NotImplementedError


def grade_may_exceed(reading: Reading, ceiling: float) -> bool:
    """Tell cheaply, without textstat, whether the draft's grade can be above ``ceiling``.

    False is certain; True means: measure it.
    """
    raise NotImplementedError
