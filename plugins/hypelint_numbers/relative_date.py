"""numbers/relative-date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.rule import RUNNING, DocumentRule, Example, Hit, Severity

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Reading


class RelativeDate(DocumentRule):
    """Dates by "last week" in a text that carries no date.

    What it does
        Reports "last week", "recently", "on Sunday", "earlier this year" in a draft that has no absolute date in its
        front matter, its title, its first or last lines, or the same sentence; each expression once.

    Why is this bad
        The words are true for a week. Whoever finds the text next year can not tell which.

    Use instead
        The date, or a dateline on top.

    Known limits
        A date that the page shows outside the draft is not seen.
    """

    id = "numbers/relative-date"
    summary = "Dates by last week, recently, on Sunday in a text without a date."
    message = '"{text}" can not be dated by a later reader; give the date.'
    severity = Severity.INFO
    weight = 0
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation"})
    cues = (
        "today", "yesterday", "tomorrow", "recently", "soon", "newly", "lately", "nowadays", "ago", "night",
        "{week,month,quarter,weekend,summer,winter,spring,autumn,morning,evening,afternoon}", "{days,weeks,months,years,year}",
        "{monday,tuesday,wednesday,thursday,friday,saturday,sunday}",
    )  # fmt: skip
    flags = (
        ">>Last week<< the firm opened an office.",
        "It >>recently<< raised money.",
        "The bank >>on Sunday<< closed its doors.",
        "Sales fell >>earlier this year<<.",
        "The pump goes on sale >>next month<<.",
        "Norvane cut jobs >>three months ago<<.",
        "The vote is >>tomorrow<<.",
        Example("We rebuilt the site >>over the past few months<<.", "blog"),
    )
    passes = (
        "On 29 May 2025 the firm opened an office.",
        "The meeting is next Tuesday, 10 June.",
        "LEEDS, 4 May 2025 - Norvane opened an office last week.",
        "---\ndate: 2025-05-04\n---\n\nNorvane opened an office last week.",
        "# Leeds, May 2025\n\nNorvane opened an office last week.",
        '"We opened last week," said Piet Aal.',
        Example("Yesterday is a valid value; it was recently added.", "docs"),
        "As soon as it rains the gate shuts.",
        "It was the pump of today, they thought.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield each relative date of an undated draft once."""
        low = reading.lower
        seen: set[str] = set()
        asked = False
        for cue in cues:
            start, end = _dates(low, *cue)
            if start < 0 or low[start:end] in seen:
                continue
            if not asked and _dated(reading):
                return
            asked = True
            sentence = reading.sentence_at(start)
            if sentence is None or sentence.kind not in RUNNING:
                continue
            if sentence.block in reading.chrome or _undatable(low, sentence.start, start, end):
                continue
            if _digit().search(low, sentence.start, sentence.end) and any(
                it.kind in ("date", "year") for it in reading.figures(sentence)
            ):
                continue
            seen.add(low[start:end])
            yield Hit(start, end)


@cache
def _digit() -> re.Pattern[str]:
    return re.compile("[0-9]")


_ALONE = frozenset(("today", "yesterday", "tomorrow", "recently", "soon", "lately", "nowadays"))
_BEFORE = frozenset(
    "this last next on past coming recent two three four five six ten few several of week month year weeks months years days "
    "yesterday the".split()
)
"""What may stand right before the noun of a relative date, or before "ago"."""


def _dates(low: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of the expression that a cue ends and that dates by the day of writing, or (-1, -1)."""
    if low[start:end] in _ALONE:
        return start, end
    before = low[max(0, start - 12) : start].replace("-", " ").split()
    if (not before or before[-1] not in _BEFORE) and not low.startswith("newly released", start):
        return -1, -1
    for match in _expression().finditer(low, max(0, start - 32), min(end + 9, len(low))):
        if match.start() <= start and end <= match.end():
            return match.span()
    return -1, -1


@cache
def _expression() -> re.Pattern[str]:
    """Return what dates by the day of writing."""
    units, many = "week|month|year|quarter|summer|winter|spring|autumn|weekend", "days|weeks|months|years"
    few = "two|three|four|five|six|ten|few|several|couple of"
    days = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    return re.compile(
        rf"\b(?:yesterday (?:morning|evening|afternoon|night)|newly released"
        rf"|(?:(?:earlier |later )?this(?: past| coming)?|(?:late )?last|(?:early |mid-)?next) (?:{units})"
        rf"|(?:on|last|next|this) {days}|(?:earlier )?this morning|(?:this|last) (?:evening|afternoon|night)|last morning"
        rf"|in (?:recent|coming|the (?:coming|past|last|next)) (?:{many})|(?:over|in) the (?:next|past|last) (?:{few}) (?:{many})"
        rf"|a (?:week|month|year) ago|(?:two|three|four|five|six|several|a few) (?:{many}) ago)\b"
    )


def _undatable(low: str, first: int, start: int, end: int) -> bool:
    """Tell whether a word is no date here: "as soon as", "the pump of today", "sold today"."""
    word = low[start:end]
    if word == "soon":
        return low.endswith(("as ", "so ", "too "), first, start) or low.startswith((" as ", " after"), end)
    if word == "today":
        return start != first and not low.startswith(
            (" announc", " launch", " said", " releas", " report"), end
        )
    return low.endswith(("until ", "every ", "each "), first, start)


def _dated(reading: Reading) -> bool:
    """Tell whether a draft carries its date: in front matter, in the first lines, or in a last line."""
    keys = ("date", "published", "updated", "lastmod", "pubdate")
    if any(key.lower() in keys for key in reading.document.front):
        return True
    blocks = [*reading.blocks[:6], *reading.blocks[-3:]]
    head = " ".join(reading.lower[block.start : min(block.end, block.start + 400)] for block in blocks)
    date = _date()
    # A date is looked for around figures only: most heads hold few.
    return any(date.search(head, max(it.start() - 24, 0), it.end() + 16) for it in _figures().finditer(head))


@cache
def _figures() -> re.Pattern[str]:
    """Match what every date has: a year, or three figures with marks between them."""
    return re.compile(r"[0-9](?:[0-9]{3}|[./][0-9]{1,2}[./][0-9][0-9])")


@cache
def _date() -> re.Pattern[str]:
    months = "january|february|march|april|may|june|july|august|september|october|november|december"
    short = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
    return re.compile(
        rf"\b(?:{months}|(?:{short})\.?) \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}\b|\b\d{{1,2}}(?:st|nd|rd|th)?[ .](?:{months}|{short})\.?,? \d{{4}}\b"
        rf"|\b(?:{months}|{short}),? (?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{{1,2}}[./]\d{{1,2}}[./](?:19|20)?\d\d\b"
    )
