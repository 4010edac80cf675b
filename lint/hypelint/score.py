"""Score a draft's hype from 0 to 100, explained by the findings that make it up.

The formula, per document::

    p(s) = min(8, max(w) + 0.5 * the rest)     points of a sentence with findings of weight w
    P    = sum of p(s), and the weight of each finding on the document once
    W    = words in sentences without a scored finding, each distinct sentence once,
           outside page chrome, quotations, code and headings
    T    = mean of the three highest p (always divided by 3)
    D    = 100 P / (W + 40)
    S    = 100 (0.75 D / (D + 10) + 0.25 T / (T + 4))

Readability, page chrome, cross-draft rules and tone take no part: their weight is 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from hypelint.diagnostic import Diagnostic
    from hypelint.reading import Reading


class Score(NamedTuple):
    """The hype score of one draft.

    ``value`` and ``interval`` (90 %) are points from 0 to 100; ``band`` is A to E, or None where the
    draft is too short for one. ``words`` counts the writer's own words, ``sentences`` the sentences
    they stand in. ``families`` maps a family to its points per 100 clean words; they add up to
    ``density``. ``effects`` has one number per diagnostic, in their order: by how much the value would
    fall without it. ``top`` are the indexes of the (at most three) diagnostics with the largest effect.
    """

    value: float
    band: str | None
    interval: tuple[float, float]
    words: int
    sentences: int
    density: float
    families: Mapping[str, float]
    effects: tuple[float, ...]
    top: tuple[int, ...]
    percentile: float | None = None
    calibration: str = "uncalibrated"

    @property
    def too_short(self) -> bool:
        """Whether the draft has too few words or sentences for a band."""
        return self.band is None


def score(reading: Reading, diagnostics: Sequence[Diagnostic]) -> Score | None:
    """Score a draft by its diagnostics; None where it has no prose."""
    raise NotImplementedError


def with_effects(diagnostics: Iterable[Diagnostic], score: Score | None) -> tuple[Diagnostic, ...]:
    """Fill in the effect of each diagnostic; ``diagnostics`` are those the score was made of."""
    raise NotImplementedError
