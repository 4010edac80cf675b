"""numbers/number-conflict-in-document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING, NamedTuple

from hypelint.rule import HEADINGS, DocumentRule, Hit, Severity

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Reading, Sentence


class NumberConflictInDocument(DocumentRule):
    """Gives one quantity two values in the same text.

    What it does
        Compares what a draft says of one thing in several places: the size of the deal, a valuation, the number of
        staff, the year of founding. Reports the later figure and names the earlier one.

    Why is this bad
        One of the two is wrong, and the reader can not know which.

    Use instead
        Check both and keep one; if both are right, say what makes them differ (the year, the part).

    Known limits
        Only quantities that a text names the same way are compared. Sentences that speak of change or of another time,
        ranges, other currencies, and roundings within 5% are left alone.
    """

    id = "numbers/number-conflict-in-document"
    summary = "Gives one quantity two values in the same text."
    message = '"{text}" contradicts {earlier} on line {line}; check both and keep one.'
    severity = Severity.ERROR
    weight = 4
    silenced_by = frozenset({"condition"})
    cues = (
        "deal", "acquisition", "takeover", "buyout", "merger", "round", "contract", "valued", "valuation", "staff", "employees",
        "workers", "employs", "people", "founded", "established", "incorporated", "funding",
    )  # fmt: skip
    flags = (
        "# Norvane signs $4 Billion Deal\n\nThe deal is worth >>$3.1 billion<<.",
        "Quillbyte makes pens. It has 200 staff in Leeds.\n\nQuillbyte and its >>450 employees<< moved.",
        "Tessaro was founded in 1999 in Bonn.\n\nTessaro, founded in >>2004<<, makes chips.",
        "Ostwald is valued at $2 billion.\n\nOstwald, valued at >>$3 billion<<, sells tea.",
        "# Harrow Closes $40 Million Round\n\nThe round of >>$14 million<< was led by Norvane.",
        "Norvane employs 1,200 people.\n\nNorvane employs >>2,100 people<<, mostly nurses.",
        "Ostwald, founded in 1950, sells tea.\n\nOstwald was established in >>1952<<.",
        "# Tessaro in $900 million takeover\n\nThe takeover, worth >>$1.2 billion<<, closed.",
    )
    passes = (
        "Revenue was $1 billion in 2023 and $2 billion in 2024.",
        "# Nearly $14 billion deal\n\nThe deal is worth $13.8 billion.",
        "It has 200 staff. It had 450 employees in 2019.",
        "Ostwald was valued at $2 billion in 2022. It is now valued at $3 billion.",
        "Norvane has 200 staff. Tessaro has 450 staff.",
        "# Norvane signs $4 billion deal\n\nThe deal is worth 3.7 billion euros.",
        "Tessaro was founded in 1999. Ostwald was founded in 2004.",
        "Norvane cut 200 staff. It has 450 employees.",
        "# Norvane in $4 billion deal\n\nA smaller deal was worth $1 billion.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the later of two figures for one thing."""
        kept: dict[tuple[str, str, str], _Mention] = {}
        for sentence in _sentences(reading, cues):
            for mention in _mentions(sentence):
                key = (mention.attribute, mention.entity, mention.unit)
                first = kept.setdefault(key, mention)
                if first is not mention and _differ(first, mention):
                    line = reading.document.source.position(
                        reading.document.to_source(first.start, first.end)[0]
                    )[0]
                    earlier = f'"{reading.text[first.start : first.end]}"'
                    yield Hit(mention.start, mention.end, args={"earlier": earlier, "line": line})


_NEEDED = {
    "size": ("deal", "acquisition", "takeover", "buyout", "merger", "round", "contract"),
    "valuation": ("valued at",),
    "staff": ("staff", "employees", "workers", "people"),
    "founding": ("founded", "established", "incorporated"),
}
"""Words without one of which a sentence gives the attribute no value."""


class _Mention(NamedTuple):
    """One value of one attribute of one entity; prose offsets of the figure."""

    start: int
    end: int
    attribute: str
    entity: str
    unit: str
    value: float


def _sentences(reading: Reading, cues: Sequence[Span]) -> Iterator[Sentence]:
    seen = -1
    for start, _ in cues:
        sentence = reading.sentence_at(start)
        if sentence is not None and sentence.index > seen and sentence.block not in reading.chrome:
            seen = sentence.index
            if _digit().search(reading.lower, sentence.start, sentence.end) and not _moving().search(
                sentence.lower
            ):
                yield sentence


@cache
def _digit() -> re.Pattern[str]:
    return re.compile("[0-9]")


@cache
def _moving() -> re.Pattern[str]:
    """Return what says that a sentence speaks of change, of a part, or of another time."""
    return re.compile(
        r"\b(?:had|from|rose|rise|grew|grow|growing|fell|cut|cuts|added|adds|hired|hire|laid off|another|new|additional|extra|previous|previously|"
        r"earlier|last|next|now|then|by 20\d\d|since|former|first|second|third|fourth|later|smaller|larger|other|separate|up to|more than|over|"
        r"at least|between|until|would|could|may|might|plans?|per|each|about half|some of|average|than|initial|initially|total of|in total|"
        r"if|pre-money|post-money|re-?founded|including|combined|upfront|milestones?|as of)\b"
    )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    money = r"(?P<figure>(?P<unit>[$\u20ac\u00a3\u00a5])\s?\d[\d,]*(?:\.\d+)?(?:[ -]?(?:thousand|million|billion|trillion|bn|mn|m|b|k)\b)?)"
    thing = r"(?P<thing>deal|acquisition|takeover|buyout|merger|round|contract)"
    count = r"(?P<figure>\d[\d,]*)"
    name = r"(?P<name>[A-Z][\w&.-]+(?: [A-Z][\w&.-]+)?)"
    return {
        "size": re.compile(
            rf"(?i:{money}[ -](?:[\w-]+ )?{thing}\b)|(?i:\b(?:the|this|its) {thing.replace('thing', 'thing2')}(?: (?:is|was|were))?,? (?:worth|valued at|of|for) "
            rf"{money.replace('figure', 'figure2').replace('unit', 'unit2')})"
        ),
        "valuation": re.compile(rf"{name}(?: (?:is|was))?,? valued at {money}"),
        "staff": re.compile(
            rf"(?:(?P<self>\b(?:[Ii]t|[Tt]he (?:company|firm|group|bank)))|{name}) (?:has|employs|counts) {count} (?:staff|employees|workers|people)\b"
            rf"|(?P<self2>\bits) {count.replace('figure', 'figure2')} (?:staff|employees|workers)\b"
        ),
        "founding": re.compile(
            rf"{name}(?:,| was| is| were)? (?:founded|established|incorporated)(?: by [\w ]+)? in (?P<figure>(?:1[5-9]|20)\d\d)\b"
        ),
    }  # fmt: skip


def _mentions(sentence: Sentence) -> Iterator[_Mention]:
    """Yield the values that a sentence gives to attributes this rule knows."""
    text, base = sentence.text, sentence.start
    for attribute, pattern in _patterns().items():
        if not any(word in sentence.lower for word in _NEEDED[attribute]):
            continue
        matches = list(pattern.finditer(text))
        if len(matches) != 1:
            continue
        groups = matches[0].groupdict()
        second = groups.get("figure") is None
        group = "figure2" if second else "figure"
        start, end = matches[0].span(group)
        if attribute == "size":
            entity = (groups["thing2" if second else "thing"] or "").lower()
            # A price before the noun speaks of the draft's own deal only where it opens the draft.
            if not second and sentence.kind not in HEADINGS and sentence.block > 2:
                continue
        else:
            entity = _entity(sentence, groups)
        if attribute == "staff":
            end = matches[0].end()
        value = _value(sentence, base + start, base + matches[0].end(group))
        if entity and value is not None:
            yield _Mention(
                base + start,
                base + end,
                attribute,
                entity,
                groups.get("unit") or groups.get("unit2") or "",
                value,
            )


def _entity(sentence: Sentence, groups: dict[str, str | None]) -> str:
    """Return whose value it is: the name, or for "it" the subject that the block opened with."""
    name = groups.get("name")
    if name:
        return name.lower().removesuffix(".")
    subjects = [
        match[0].lower()
        for index in sentence.reading.block_sentences(sentence.block)
        if index <= sentence.index and (match := _subject().match(sentence.reading.sentences[index].text))
    ]
    return subjects[-1] if subjects and len(set(subjects)) == 1 else ""


@cache
def _subject() -> re.Pattern[str]:
    return re.compile(
        r"(?!(?:It|Its|The|This|That|These|A|An|In|On|At|By|For|But|And)\b)[A-Z][\w&-]+(?: [A-Z][\w&-]+)?"
    )


def _value(sentence: Sentence, start: int, end: int) -> float | None:
    for figure in sentence.reading.figures(sentence):
        if figure.start < end and start < figure.end:
            return figure.value
    return None


def _differ(one: _Mention, two: _Mention) -> bool:
    if one.attribute == "founding":
        return one.value != two.value
    return abs(one.value - two.value) > 0.05 * max(one.value, two.value)
