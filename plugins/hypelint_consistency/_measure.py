"""Read what a figure measures: of whom, of what, when, and how exactly."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
import re
from typing import TYPE_CHECKING, NamedTuple

from hypelint.fact import WORD, content, stem

if TYPE_CHECKING:
    from hypelint.fact import Facts, FigureFact, SentenceFact

SHARED = frozenset({"price", "funding", "tender", "valuation"})
"""What the drafts' own event has one of: no name is needed to compare it."""


class Measure(NamedTuple):
    """A figure with what it measures.

    ``attribute`` says of what, ``entity`` (words, lower case) of whom, ``times`` when. ``bound`` is over,
    under, about or nothing. ``context`` are the stems of the words around it.
    """

    sentence: SentenceFact
    figure: FigureFact
    attribute: str
    entity: frozenset[str]
    times: frozenset[str]
    bound: str
    context: frozenset[str]

    @property
    def start(self) -> int:
        """The prose offset of the figure."""
        return self.sentence.start + self.figure.start

    @property
    def end(self) -> int:
        """The prose offset behind the figure."""
        return self.sentence.start + self.figure.end

    @property
    def text(self) -> str:
        """The figure as written."""
        return self.sentence.text[self.figure.start : self.figure.end].strip()


_MONEY = {
    "price": "buy buying buys bought acquire acquires acquired acquiring acquisition purchase takeover buyout deal sold price paid pay",
    "valuation": "valued valuation",
    "funding": "raised raises raise raising funding round investment",
    "tender": "tender",
    "revenue": "revenue revenues sales turnover",
    "profit": "profit profits earnings earned income",
    "loss": "loss losses lost",
    "debt": "debt debts loan loans",
    "fine": "fine fined penalty",
    "cost": "cost costs costing budget",
    "market": "market",
}
_KEYWORD = {word: name for name, words in _MONEY.items() for word in words.split()}
_NEAR = 60
"""Characters between a sum and the word that says what it is, at most."""
_BEFORE, _AFTER = 4, 4
"""Words before and after a count among which it is said what it counts."""
_FOLDED = {
    **dict.fromkeys("bring add generat creat support".split(), "creat"),
    **dict.fromkeys("cut los ax shed lay".split(), "cut"),
    **dict.fromkeys("staff worker employe employ people work workforc".split(), "employ"),
}
_TIME = re.compile(
    r"\b(?:(?:19|20)\d\d|q[1-4]|(?:first|second|third|fourth) (?:quarter|half)|(?:last|this|next|previous|past) (?:year|month|quarter|week)|"
    r"january|february|march|april|june|july|august|september|october|november|december|originally|initially|previously|earlier|"
    r"a year ago|today|now|(?:a|per|each|every) (?:year|month|week|day))\b"
)
_BOUND = (
    ("over", re.compile(r"(?:over|more than|at least|upwards of|exceed(?:s|ed|ing)?|above|no fewer than|not less than) (?:the )?$")),
    ("under", re.compile(r"(?:under|less than|fewer than|nearly|almost|up to|as much as|as many as|at most|just short of|close to|below) (?:the )?$")),
    ("about", re.compile(r"(?:about|around|roughly|some|approximately|an estimated|circa|~) ?$")),
)  # fmt: skip
_GROWTH = re.compile(
    r"\b(?P<subject>[a-z]{3,})(?: (?:for|of|in) (?:[a-z]+ ){0,2}[a-z]+)?,?(?: (?:has|have|had))?(?: (?:more than|nearly|almost|also))? "
    r"(?P<way>grown|grew|risen|rose|jumped|soared|surged|skyrocketed|climbed|increased|exploded|fallen|fell|dropped|declined|shrunk|plunged|decreased) "
    r"(?:by |some |about |around |over |more than |nearly |almost )*$"
)
_DOWN = frozenset("fallen fell dropped declined shrunk plunged decreased".split())
_FOUNDED = re.compile(r"\b(?:founded|established|incorporated|set up)\b[^.;,]{0,30}\bin $")
_MOVING = re.compile(r"\b(?:from|between|instead of|rather than|compared with|against|versus|up to)\b")


_MANY = 12
"""Figures of one attribute in a draft above which they are a table: which of them to compare is not plain."""


class Measures:
    """The figures of a draft of which it is plain what they measure, by attribute."""

    def __init__(self, draft: Facts) -> None:
        groups: dict[str, list[Measure]] = {}
        for it in _measures(draft):
            groups.setdefault(it.attribute, []).append(it)
        self._groups = {name: group for name, group in groups.items() if len(group) <= _MANY}

    def __iter__(self) -> Iterator[Measure]:
        """Yield all of them, in the order of the text."""
        return iter(sorted((it for group in self._groups.values() for it in group), key=lambda it: it.start))

    def comparable(self, measure: Measure) -> list[Measure]:
        """Return those that measure what another draft's figure measures."""
        return [it for it in self._groups.get(measure.attribute, ()) if comparable(it, measure)]

    def excluding(self, measure: Measure) -> list[Measure]:
        """Return those that give the same sum to something it can not be as well."""
        return [
            it
            for attribute, group in self._groups.items()
            if exclusive(attribute, measure.attribute)
            for it in group
            if it.figure.value == measure.figure.value
            and it.figure.unit == measure.figure.unit
            and everyone(it) & everyone(measure)
        ]


def _measures(draft: Facts) -> Iterator[Measure]:
    before: SentenceFact | None = None
    for sentence in draft.sentences:
        if not sentence.is_heading or sentence.figures:
            for figure in sentence.figures:
                attribute = _attribute(sentence, figure)
                if attribute:
                    yield _measure(sentence, figure, attribute, before)
        before = sentence


def _measure(
    sentence: SentenceFact, figure: FigureFact, attribute: str, before: SentenceFact | None
) -> Measure:
    lead = sentence.text[: figure.start].lower()
    bound = next((name for name, pattern in _BOUND if pattern.search(lead)), "")
    if sentence.text[figure.end : figure.end + 1] == "+":
        bound = "over"
    times: frozenset[str] = (
        frozenset() if figure.kind == "year" else frozenset(_TIME.findall(sentence.text.lower()))
    )
    return Measure(
        sentence,
        figure,
        attribute,
        _entity(sentence, figure, before),
        times,
        bound,
        _context(sentence, figure),
    )


def _attribute(sentence: SentenceFact, figure: FigureFact) -> str:
    text = sentence.text.lower()
    lead = text[: figure.start]
    if figure.kind == "money":
        return _money(text, figure)
    if figure.kind == "percent":
        match = _GROWTH.search(lead)
        if match is None:
            return ""
        return f"{'fall' if match['way'] in _DOWN else 'growth'} of {stem(match['subject'])}"
    if figure.kind == "year":
        return "founding" if _FOUNDED.search(lead) else ""
    if figure.kind == "count" and figure.value >= 10 and not _MOVING.search(lead[-20:]):
        unit = figure.unit.split()[-1] if figure.unit else ""
        return f"count of {_folded(unit)}" if len(unit) > 2 else ""
    return ""


def _money(text: str, figure: FigureFact) -> str:
    best, near = "", _NEAR
    for match in WORD.finditer(text, max(0, figure.start - _NEAR), min(len(text), figure.end + _NEAR)):
        name = _KEYWORD.get(match[0])
        if name is None:
            continue
        gap = match.start() - figure.end if match.start() >= figure.end else figure.start - match.end()
        between = text[min(match.end(), figure.end) : max(match.start(), figure.start)]
        # What stands behind a sum says less of it, unless at once ("a $4 billion deal").
        gap += 12 if match.start() >= figure.end and gap > 3 else 0
        if gap < near and not re.search(r"[;:]| and (?!the\b)|\d", between):
            best, near = name, gap
    return best


def _folded(word: str) -> str:
    root = stem(word)
    return _FOLDED.get(root, root)


def _context(sentence: SentenceFact, figure: FigureFact) -> frozenset[str]:
    before = WORD.findall(sentence.text[: figure.start])[-_BEFORE:]
    after = WORD.findall(sentence.text[figure.end :])[:_AFTER]
    named = {stem(word) for name in sentence.name_texts for word in WORD.findall(name)}
    near = (*[it for it in content(" ".join(before)) if it not in named][-1:], *content(" ".join(after)))
    return frozenset(_FOLDED.get(it, it) for it in near if it not in named)


def _entity(sentence: SentenceFact, figure: FigureFact, before: SentenceFact | None) -> frozenset[str]:
    """Return whose figure it is: the names of the sentence for a price, else the nearest one before."""
    spans = [span for span in sentence.names if span[1] <= figure.start] or list(sentence.names)
    texts = [sentence.text[start:end] for start, end in spans[-1:]]
    if not texts and before is not None and not sentence.first and not before.is_heading:
        texts = [before.text[start:end] for start, end in before.names[:1]]
    return _words(texts)


def _words(names: list[str]) -> frozenset[str]:
    return frozenset(word.lower().removesuffix("'s") for name in names for word in WORD.findall(name))


def everyone(measure: Measure) -> frozenset[str]:
    """Return the words of all names in a measure's sentence."""
    return _words(measure.sentence.name_texts)


def comparable(one: Measure, two: Measure) -> bool:
    """Tell whether two figures measure one thing of one party at one time."""
    if one.attribute != two.attribute or (one.figure.unit != two.figure.unit and one.figure.kind == "money"):
        return False
    if one.times and two.times and one.times != two.times:
        return False
    if one.attribute in SHARED:
        first, second = everyone(one), everyone(two)
        return not first or not second or bool(first & second)
    if one.attribute.startswith("count of "):
        unit = one.attribute.removeprefix("count of ")
        if not (one.context & two.context) - {unit} and unit != "job":
            return False
        if unit == "job" and ("cut" in one.context) != ("cut" in two.context):
            return False
        return not one.entity or not two.entity or bool(one.entity & two.entity)
    if one.attribute.startswith(("growth of ", "fall of ")):
        return not one.entity or not two.entity or bool(one.entity & two.entity)
    return bool(one.entity & two.entity)


def agree(one: Measure, two: Measure) -> bool:
    """Tell whether two figures can both be right: rounding, and words like over and nearly."""
    a, b = one.figure.value, two.figure.value
    if a == b:
        return True
    if one.attribute == "founding":
        return False
    low, high = sorted((a, b))
    if one.bound or two.bound:
        for measure, other in ((one, b), (two, a)):
            value = measure.figure.value
            if measure.bound == "over" and value <= other <= 1.5 * value:
                return True
            if measure.bound == "under" and 0.8 * value <= other <= value:
                return True
        return low >= 0.9 * high
    return _rounded(low, high) or _rounded(high, low)


def _rounded(coarse: float, fine: float) -> bool:
    """Tell whether one value is the other, rounded to two digits or more, or to one decimal."""
    digits = len(f"{coarse:.10g}".replace(".", "").strip("0"))
    return (
        digits < len(f"{fine:.10g}".replace(".", "").strip("0"))
        and float(f"{fine:.{max(digits, 2)}g}") == coarse
    )


@cache
def exclusive(one: str, two: str) -> bool:
    """Tell whether one sum can not be both of two attributes."""
    return frozenset((one, two)) in _EXCLUSIVE


_EXCLUSIVE = frozenset(
    frozenset(couple)
    for row in (
        ("tender", "funding"),
        ("revenue", "profit"),
        ("profit", "loss"),
        ("debt", "funding"),
        ("fine", "cost"),
    )
    for couple in pairwise(row)
)
