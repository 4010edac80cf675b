"""Score a draft's hype from 0 to 100, explained by the findings that make it up.

The formula, per document::

    p(s) = min(8, max(w) + 0.5 * the rest)     points of a sentence with findings of weight w
    P    = sum of p(s), and the weight of each finding on the document once
    W    = words in sentences without a scored finding, each distinct sentence once,
           outside page chrome, quotations, code and headings
    T    = mean of the three highest p (always divided by 3)
    D    = 100 P / (W + 40)
    S    = 100 (0.75 D / (D + 10) + 0.25 T / (T + 4))

Words that tell of a fault raise P and never join W; so neither padding a hyped sentence nor repeating a
sober one improves a draft. T keeps padding from diluting: S never falls under 25 T / (T + 4).
Readability, page chrome, cross-draft rules and tone take no part: their weight is 0.

A quotation is what `hypelint.reading.Quotation` is, with a speaker. To quote a sentence with a finding
never raises S; to give a speaker words that were clean in the writer's own voice takes them out of W.

`measure` is the arithmetic alone; `score` reads it off a draft.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import fsum, sqrt
from typing import TYPE_CHECKING

from hypelint.diagnostic import Diagnostic, Severity
from hypelint.record import NamedTuple

if TYPE_CHECKING:
    from hypelint.reading import Reading

BANDS = ((15.0, "A"), (30.0, "B"), (50.0, "C"), (70.0, "D"), (100.0, "E"))
"""Upper edges (exclusive but for the last) and names: measured, mild, noticeable, strong, breathless."""

SHORTEST_WORDS = 120
SHORTEST_SENTENCES = 6
"""Below either a draft gets no band."""

_MOST = 8.0  # points of one sentence, at most
_SMOOTHING = 40  # words added to W, so that one finding in a note is not a catastrophe
_PROJECTED = 40  # sentences a short draft is projected to for its interval
_Z = 1.6448536269514722  # the normal quantile of a two-sided 90 % interval
_USUAL_POINTS = 2.0  # of a scored sentence, where a draft has none to go by
_USUAL_WORDS = 15.0  # of a clean sentence, where a draft has none to go by


class Scored(NamedTuple):
    """What the score needs to know of one sentence.

    ``text`` tells distinct sentences apart. ``words`` counts the words that may join W: those outside
    headings and quotations. ``findings`` are (family, weight) pairs; a weight of 0 is no scored finding.
    """

    text: str
    words: int
    findings: tuple[tuple[str, float], ...] = ()

    @property
    def points(self) -> float:
        """p(s), from 0 to 8."""
        return _points([weight for _, weight in self.findings]) if self.findings else 0.0


class Measure(NamedTuple):
    """The figures of a list of sentences.

    ``value`` and ``interval`` are points from 0 to 100. ``words`` and ``sentences`` count what the draft
    says in its own voice, ``density`` is D, ``families`` add up to it. ``effects`` has one number per
    finding, sentence by sentence, the document's findings last.
    """

    value: float
    interval: tuple[float, float]
    words: int
    sentences: int
    density: float
    families: Mapping[str, float]
    effects: tuple[float, ...]

    @property
    def band(self) -> str | None:
        """A to E, or None for a draft too short to say."""
        if self.words < SHORTEST_WORDS or self.sentences < SHORTEST_SENTENCES:
            return None
        return next(name for edge, name in BANDS if self.value < edge or edge == 100)


class Score(NamedTuple):
    """The hype score of one draft.

    ``value`` and ``interval`` (90 %) are points from 0 to 100; ``band`` is A to E, or None where the
    draft is too short for one. ``words`` counts the writer's own words, ``sentences`` the sentences
    they stand in. ``families`` maps a family to its points per 100 clean words; they add up to
    ``density``. ``effects`` has one number per diagnostic, in their order: by how much the value would
    fall without it. ``top`` are the indexes of the (at most three) diagnostics with the largest effect.
    ``percentile`` is None until a register's table of quantiles is large enough to be shipped.
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
    """Score a draft by its diagnostics; None where it has no prose outside page chrome."""
    chrome = reading.chrome
    if all(sentence.block in chrome for sentence in reading.sentences):
        return None
    by_sentence: dict[int, list[int]] = {}
    for index, found in enumerate(diagnostics):
        if _weight(found):
            by_sentence.setdefault(found.sentence, []).append(index)
    document = by_sentence.pop(-1, [])

    scored: list[Scored] = []
    order: list[int] = []
    own_words = _own_words(reading)
    for sentence in reading.sentences:
        if sentence.block in chrome:
            continue
        here = by_sentence.get(sentence.index, [])
        words = own_words[sentence.index]
        if here or words:
            order += here
            pairs = tuple((diagnostics[index].family, diagnostics[index].weight) for index in here)
            scored.append(Scored(" ".join(sentence.lower.split()), words, pairs))
    order += document
    figures = measure(scored, [(diagnostics[index].family, diagnostics[index].weight) for index in document])

    effects = [0.0] * len(diagnostics)
    for index, effect in zip(order, figures.effects, strict=True):
        effects[index] = effect
    costly = sorted(
        (index for index in order if effects[index] > 0), key=lambda index: (-effects[index], index)
    )
    return Score(
        figures.value,
        figures.band,
        figures.interval,
        figures.words,
        figures.sentences,
        figures.density,
        figures.families,
        tuple(effects),
        tuple(costly[:3]),
    )


def with_effects(diagnostics: Iterable[Diagnostic], score: Score | None) -> tuple[Diagnostic, ...]:
    """Fill in the effect of each diagnostic; ``diagnostics`` are those the score was made of."""
    if score is None:
        return tuple(diagnostics)
    return tuple(
        found.replace(effect=effect) if effect else found
        for found, effect in zip(diagnostics, score.effects, strict=True)
    )


def measure(sentences: Sequence[Scored], document: Sequence[tuple[str, float]] = ()) -> Measure:
    """Work the formula out; ``document`` are the (family, weight) pairs of findings on the whole draft.

    Linear in the sentences and findings, effects included.
    """
    clean: dict[str, int] = {}
    marked: list[tuple[Scored, float]] = []
    for sentence in sentences:
        points = sentence.points
        if points:
            marked.append((sentence, points))
        elif sentence.words:
            clean[sentence.text] = max(sentence.words, clean.get(sentence.text, 0))
    total = fsum([points for _, points in marked] + [weight for _, weight in document])
    words = sum(clean.values())
    highest = sorted((points for _, points in marked), reverse=True)[:4]
    value = _value(total, words, fsum(highest[:3]) / 3)

    effects: list[float] = []
    shares: dict[str, list[float]] = {}
    per_word = 100 / (words + _SMOOTHING)
    for sentence in sentences:
        if not sentence.findings:
            continue
        weights = [weight for _, weight in sentence.findings]
        points, together, largest = _points(weights), fsum(weights), sorted(weights)[-2:]
        for family, weight in sentence.findings:
            if not weight:
                effects.append(0.0)
                continue
            shares.setdefault(family, []).append(per_word * points * weight / together)
            left = _left(weight, together, largest)
            gained = max(sentence.words - clean.get(sentence.text, 0), 0) if not left else 0
            tail = _top(highest, points, left)
            effects.append(max(value - _value(max(total - points + left, 0.0), words + gained, tail), 0.0))
    tail = fsum(highest[:3]) / 3
    for family, weight in document:
        if weight:
            shares.setdefault(family, []).append(per_word * weight)
        effects.append(max(value - _value(max(total - weight, 0.0), words, tail), 0.0))

    return Measure(
        value,
        _interval(value, [points for _, points in marked], list(clean.values()), total),
        words + sum(sentence.words for sentence, _ in marked),
        len(clean) + len(marked),
        per_word * total,
        {family: fsum(parts) for family, parts in sorted(shares.items())},
        tuple(effects),
    )


def _points(weights: Sequence[float]) -> float:
    """Return p(s): the heaviest finding, half of the others, at most 8."""
    if not weights:
        return 0.0
    heaviest = max(weights)
    return min(_MOST, heaviest + 0.5 * (fsum(weights) - heaviest))


def _left(weight: float, together: float, largest: Sequence[float]) -> float:
    """Return p(s) without one finding, from the sum and the two heaviest of all."""
    if len(largest) < 2:
        return 0.0
    heaviest = largest[0] if weight == largest[1] else largest[1]
    if not heaviest:
        return 0.0
    return min(_MOST, heaviest + 0.5 * max(together - weight - heaviest, 0.0))


def _top(highest: Sequence[float], points: float, left: float) -> float:
    """Return T when one sentence's points fall; ``highest`` are the four highest before."""
    rest = list(highest)
    if points in rest:
        rest.remove(points)
        rest.append(left)
    return fsum(sorted(rest, reverse=True)[:3]) / 3


def _value(total: float, words: float, tail: float) -> float:
    """Return S from P, W and T."""
    density = 100 * total / (words + _SMOOTHING)
    return 75 * density / (density + 10) + 25 * tail / (tail + 4)


def _interval(
    value: float, points: Sequence[float], clean: Sequence[int], total: float
) -> tuple[float, float]:
    """Return the 90 % interval of S.

    Wilson's bounds of the share of scored sentences, each told as the score of a text of max(n, 40)
    sentences with that share and this draft's usual points and words per sentence. A short draft's own
    score lies under that of a longer one of the same kind (the 40 words weigh more): the interval is
    widened to hold it.
    """
    count = len(points) + len(clean)
    if not count:
        return (value, value) if not total else (0.0, 100.0)
    length = max(count, _PROJECTED)
    usual_points = fsum(points) / len(points) if points else _USUAL_POINTS
    usual_words = sum(clean) / len(clean) if clean else _USUAL_WORDS
    highest = sorted(points, reverse=True)[:3]
    usual_tail = fsum(highest) / len(highest) if highest else _USUAL_POINTS
    document = (total - fsum(points)) / count

    def projected(share: float) -> float:
        scored = share * length
        return _value(
            scored * usual_points + length * document,
            (length - scored) * usual_words,
            usual_tail * min(1.0, scored / 3),
        )

    low, high = wilson(len(points), count)
    return min(projected(low), value), max(projected(high), value)


def wilson(part: int, whole: int, z: float = _Z) -> tuple[float, float]:
    """Return Wilson's score interval of a proportion (Wilson 1927); 0 to 1 where ``whole`` is 0."""
    if not whole:
        return 0.0, 1.0
    share, spread = part / whole, z * z / whole
    centre = share + spread / 2
    half = sqrt(spread * (share * (1 - share) + spread / 4))
    low = (centre - half) / (1 + spread) if part else 0.0
    high = (centre + half) / (1 + spread) if part < whole else 1.0
    return max(low, 0.0), min(high, 1.0)


def _weight(found: Diagnostic) -> float:
    """Return the points of a diagnostic; an info has none."""
    return found.weight if found.severity > Severity.INFO else 0.0


def _own_words(reading: Reading) -> list[int]:
    """Count, per sentence, the words that may join W: none in chrome, headings or quotations."""
    from hypelint.context.quotation import quotations
    from hypelint.reading import WORD
    from hypelint.rule import HEADINGS

    text = reading.text
    counts = [0] * len(reading.sentences)
    for number, block in enumerate(reading.blocks):
        if number in reading.chrome or block.kind in HEADINGS:
            continue
        if block.kind == "quotation" and reading.quote_blocks:
            continue
        spoken = [(it.start, it.end) for it in quotations(reading, number) if it.speaker]
        at = 0
        for index in reading.block_sentences(number):
            start, end = reading.sentences[index].start, reading.sentences[index].end
            own = 0
            while at < len(spoken) and spoken[at][0] < end:
                first, last = spoken[at]
                if first > start:
                    own += len(WORD.findall(text, start, first))
                start = max(start, min(last, end))
                if last > end:
                    break  # it goes on in the next sentence
                at += 1
            counts[index] = own + len(WORD.findall(text, start, end))
    return counts
