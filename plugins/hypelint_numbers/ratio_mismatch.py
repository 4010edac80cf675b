"""numbers/ratio-mismatch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
import re
from typing import TYPE_CHECKING, NamedTuple

from hypelint.rule import PROSE, Hit, SentenceRule, Severity

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Figure, Sentence


class RatioMismatch(SentenceRule):
    """Says doubled, half or 40% where the figures beside it say otherwise.

    What it does
        Takes the one "from A to B" (or "to B from A") of a sentence and the one ratio it claims (doubled, tripled,
        half, a percentage of change), works the ratio out, and reports a claim that is off by more than 10%.

    Why is this bad
        One of the numbers is wrong, and the reader can see it.

    Use instead
        Work the ratio out again.

    Known limits
        Figures count as rounded in their last digit. "Almost" and "more than" are believed in their own direction.
        Sentences with two pairs or two claims are left alone.
    """

    id = "numbers/ratio-mismatch"
    summary = "Says doubled, half or 40% where the figures beside it say otherwise."
    message = '"{text}" does not follow from the figures: they make it {actual}; work it out again.'
    severity = Severity.WARNING
    weight = 2
    blocks = PROSE
    cues = (
        "double", "doubles", "doubled", "doubling", "twofold", "triple", "triples", "tripled", "tripling", "trebled", "threefold", "tenfold",
        "quadruple", "quadrupled", "halved", "halving", "half", "twice", "%", "percent", "per cent", "times",
    )  # fmt: skip
    flags = (
        "Revenue >>doubled<< from $4 million to $6 million.",
        "Staff fell by >>half<<, from 90 to 70.",
        "Sales rose >>80%<< from 100 to 140 units.",
        "Output >>tripled<< to 40 tonnes from 20 tonnes.",
        "The fee was >>halved<<, from $100 to $80.",
        "Traffic grew by >>300%<<, from 10,000 to 20,000 visits.",
        "Prices fell >>20 percent<<, from $50 to $30.",
        "Revenue >>almost doubled<< from $4 million to $12 million.",
    )
    passes = (
        "Revenue rose from $870 million to $2 billion, more than double.",
        "Staff fell from 90 to 45, half.",
        "Sales rose 40% from 100 to 140 units.",
        "Revenue almost doubled, from $4 million to $7.6 million.",
        "Output doubled from May to June.",
        "The share of women doubled from 20% to 40%.",
        "Revenue rose 8% to $13 million from $12 million.",
        "Sales doubled from 2019 to 2024.",
        "Rates rose 2 percentage points, from 3% to 5%.",
        "Half of the staff moved from 4 to 6 Main Street.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the ratio of one sentence if its figures contradict it."""
        low = sentence.lower
        if not (" from " in low or " against " in low or " compared with " in low):
            return  # no pair: most sentences end here
        figures = sentence.reading.figures(sentence)
        pair = _pair(sentence, figures)
        if pair is None:
            return
        claims = list(_claims(sentence, figures, pair))
        if len(claims) != 1 or not pair[0].value or pair[1].value is None:
            return
        claim = claims[0]
        least, most = _bounds(sentence, pair)
        ratio = pair[1].value / pair[0].value
        if claim.hedge == "under":
            holds = claim.low * 0.75 <= ratio <= claim.high * 1.02
        elif claim.hedge == "over":
            holds = claim.low * 0.98 <= ratio <= claim.high * 2
        elif claim.percent is not None:
            holds = abs(abs(ratio - 1) * 100 - claim.percent) <= max(0.1 * claim.percent, 1)
        else:
            holds = abs(ratio / claim.low - 1) <= (0.15 if claim.hedge else 0.1)
        holds = holds or (least <= claim.high and most >= claim.low)
        if not holds:
            yield Hit(claim.start, claim.end, args={"actual": _shown(pair)})


class _Claim(NamedTuple):
    """A claimed ratio of new to old, with its span and how it is hedged (under, over, about or "")."""

    start: int
    end: int
    low: float
    high: float
    hedge: str
    percent: float | None


def _pair(sentence: Sentence, figures: list[Figure]) -> tuple[Figure, Figure] | None:
    """Return the old and the new figure of the one change that a sentence tells, or None."""
    low = sentence.reading.lower
    found: list[tuple[Figure, Figure]] = []
    for one, two in pairwise(figures):
        if one.value is None or two.value is None or one.kind not in _PAIRED or two.kind not in _PAIRED:
            continue
        if {one.kind, two.kind} - {"count", "number"} and one.kind != two.kind:
            continue
        if one.kind == "money" and one.unit != two.unit:
            continue
        gap, before = low[one.end : two.start], low[max(sentence.start, one.start - 14) : one.start]
        if before.endswith(("from ", "from about ", "from around ", "from just ")) and _to().fullmatch(gap):
            found.append((one, two))
        elif before.endswith(("to ", "at ", "to about ", "to just ")) and _from().fullmatch(gap):
            found.append((two, one))
    return found[0] if len(found) == 1 else None


_ENDS = re.compile(r"[.!;,\n]|\Z")
_PAIRED = frozenset(("money", "count", "number", "percent"))
_WORDS = {"doubl": 2.0, "twofo": 2.0, "twice": 2.0, "tripl": 3.0, "trebl": 3.0, "three": 3.0, "quadr": 4.0, "tenfo": 10.0, "halve": 0.5,
          "halvi": 0.5, "half": 0.5}  # fmt: skip


def _claims(sentence: Sentence, figures: list[Figure], pair: tuple[Figure, Figure]) -> Iterable[_Claim]:
    """Yield every ratio that a sentence claims of its change."""
    reading = sentence.reading
    for match in _ratio().finditer(reading.lower, sentence.start, sentence.end):
        word = match["word"]
        by = _by_half().search(reading.lower, max(sentence.start, match.start() - 30), match.start("word"))
        if word == "half" and by is None and not _ENDS.match(reading.lower, match.end()):
            continue
        value = _WORDS[word[:5]]
        yield _Claim(
            match.start(), match.end(), value, value, _HEDGES.get((match["hedge"] or "").strip(), ""), None
        )
    if pair[0].kind == "percent":
        return
    for figure in figures:
        if figure in pair or figure.kind != "percent" or figure.value is None or figure.unit == "share":
            continue
        direction = _direction(
            reading.lower[max(sentence.start, figure.start - 45) : figure.start],
            reading.lower[figure.end : figure.end + 12],
        )
        if direction:
            hedge = _hedged().search(reading.lower, max(sentence.start, figure.start - 12), figure.start)
            step = 0.5 if figure.value == int(figure.value) else 0.05
            edges = sorted(1 + direction * (figure.value + side) / 100 for side in (-step, step))
            yield _Claim(
                figure.start, figure.end, edges[0], edges[1], _HEDGES.get(hedge[1] if hedge else "", ""), figure.value
            )  # fmt: skip


_HEDGES = {
    "almost": "under",
    "nearly": "under",
    "more than": "over",
    "over": "over",
    "about": "about",
    "roughly": "about",
    "around": "about",
}


def _direction(before: str, after: str) -> int:
    """Return 1 for a rise, -1 for a fall, 0 where no verb of change stands near a percentage."""
    if re.match(r" (?:of|discount|share|stake|chance|tariff|interest)\b", after):
        return 0
    if re.search(
        r"\b(?:rose|rise[sn]?|rising|grew|grow[sn]?|growing|growth|increas\w*|gain\w*|jump\w*|surg\w*|climb\w*|soar\w*|up)\b",
        before,
    ):
        return 1
    if re.search(
        r"\b(?:fell|fall(?:s|en|ing)?|drop\w*|declin\w*|cut\w*|reduc\w*|shrank|shrunk|down|decreas\w*|plung\w*|slump\w*)\b",
        before,
    ):
        return -1
    return 0


def _bounds(sentence: Sentence, pair: tuple[Figure, Figure]) -> tuple[float, float]:
    """Return the least and the greatest ratio that the rounded figures allow."""
    old, new = (_range(sentence, figure) for figure in pair)
    return new[0] / old[1] if old[1] else 0.0, new[1] / old[0] if old[0] > 0 else float("inf")


def _range(sentence: Sentence, figure: Figure) -> tuple[float, float]:
    """Return what a figure may stand for if it is rounded to its last digit that is not a trailing zero of a large count."""
    value = figure.value or 0.0
    text = sentence.reading.lower[figure.start : figure.end]
    digits = re.search(r"\d[\d,]*(\.\d+)?", text)
    if digits is None:
        return value, value
    written = float(digits[0].replace(",", ""))
    scale = value / written if written else 1.0
    decimals = len(digits[1]) - 1 if digits[1] else 0
    half = 0.25 * 10**-decimals * scale
    if scale == 1.0 and not decimals:
        half = 0.0 if value < 1000 else 0.005 * value
    return value - half, value + half


def _shown(pair: tuple[Figure, Figure]) -> str:
    ratio = (pair[1].value or 0.0) / (pair[0].value or 1.0)
    change = round(abs(ratio - 1) * 100)
    return f"{ratio:.1f} times as much" if ratio >= 1.95 else f"{change}% {'more' if ratio >= 1 else 'less'}"


@cache
def _ratio() -> re.Pattern[str]:
    return re.compile(
        r"(?P<hedge>(?:almost|nearly|more than|over|about|roughly|around) )?\b(?P<word>doubl(?:e[sd]?|ing)|twofold|twice|tripl(?:e[sd]?|ing)|trebled|"
        r"threefold|quadrupled?|tenfold|halved|halving|half)\b"
    )


@cache
def _by_half() -> re.Pattern[str]:
    return re.compile(r"\b(?:by|in|cut|to)\b(?: (?:almost|nearly|more than|over|about|roughly|around))? $")


@cache
def _hedged() -> re.Pattern[str]:
    return re.compile(r"\b(almost|nearly|more than|over|about|roughly|around) $")


@cache
def _to() -> re.Pattern[str]:
    return re.compile(
        r"(?: [a-z]+){0,2} (?:to|up to|down to) (?:about |around |just |nearly |over |more than )?"
    )


@cache
def _from() -> re.Pattern[str]:
    return re.compile(
        r"(?: [a-z]+){0,2},? (?:up |down )?(?:from|compared with|against) (?:about |around |just |nearly )?"
    )
