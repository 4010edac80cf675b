"""numbers/up-to-claim."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.rule import PROSE, Example, Hit, SentenceRule, Severity

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence


class UpToClaim(SentenceRule):
    """Gives the ceiling as if it were the value: up to 90%, as many as a million.

    What it does
        Reports "up to", "as much as", "as many as", "as little as" before a figure in a claim of benefit or spending.

    Why is this bad
        "Up to 90%" is true of every value from zero on. What the reader wants is the usual one.

    Use instead
        The median, or the range: "between 10% and 90%, half of them under 25%".

    Known limits
        Limits in specifications (characters, bytes, minutes) pass; ranges "from … up to" pass.
    """

    id = "numbers/up-to-claim"
    summary = "Gives the ceiling as if it were the value (up to 90%)."
    message = '"{text}" gives the best case; give the usual value or the range.'
    severity = Severity.INFO
    weight = 0
    blocks = PROSE
    silenced_by = frozenset({"quotation"})
    cues = ("up to", "as {much,many,little,few,high,fast,low} as", "upwards of")
    flags = (
        "Save >>up to 90%<< on labelling.",
        ">>As many as a million<< jobs will go.",
        "It cuts costs by >>as much as 40%<<.",
        "The fund may spend >>up to $3 billion<<.",
        "Guards arrive in >>as little as two hours<<.",
        Example("The cache makes builds >>up to 10x<< faster.", "docs"),
        "Sales rose >>up to three times<<.",
        Example("Earn >>up to 15x<< on your coins.", "release"),
    )
    passes = (
        "The field holds up to 64 characters.",
        "Keep the file up to date.",
        "It is up to the court.",
        "Wages rose from 10% up to 20%.",
        '"Save up to 90%," said Piet Aal.',
        Example("Retry up to 7 times, for up to 30 seconds.", "docs"),
        "She read as much as she could.",
        "He drove up to 3 Main Street.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the ceilings of one sentence."""
        low, reading = sentence.reading.lower, sentence.reading
        figures = reading.figures(sentence)
        starts = [figure.start for figure in figures]
        benefit = _benefit().search(sentence.lower) is not None
        for start, end in cues:
            match = _million().match(low, end)
            last, kind = (match.end(), "count") if match is not None else (0, "")
            at = bisect_left(starts, end)
            if at < len(figures) and low[end : figures[at].start].strip() in _BETWEEN:
                last, kind = figures[at].end, figures[at].kind
            if not last or _ranging().search(low, max(sentence.start, start - 36), start):
                continue
            claim = kind in ("percent", "money", "ratio")
            if benefit or (claim and reading.profile != "docs"):
                unit = _tail().match(low, last)
                if unit is not None and kind in ("count", "number", "time"):
                    last = unit.end()
                if kind in ("count", "number") and _limit().search(low, end, min(last + 30, sentence.end)):
                    continue
                yield Hit(start, last)


_BETWEEN = frozenset(("", "an", "a", "about", "just", "nearly", "almost", "another", "around"))


@cache
def _ranging() -> re.Pattern[str]:
    return re.compile(r"\bfrom [^,.;]{1,30}$")


@cache
def _million() -> re.Pattern[str]:
    return re.compile(r" (?:just )?(?:a|one|several|a few) (?:million|billion|hundred|thousand|dozen|few)\b")


@cache
def _tail() -> re.Pattern[str]:
    return re.compile(r" (?:just )?(?:hours?|minutes?|days?|weeks?|times)\b")


@cache
def _limit() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:characters?|bytes?|[kmg]i?b|seconds|retries|items|rows|columns|arguments|digits|bits|pixels|pods|nodes)\b"
    )


@cache
def _benefit() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:sav|reduc|cut|fast|improv|increas|boost|earn|return|discount|cheap|grow|grew|rise|rose|gain|more|less|lower|higher|jobs|"
        r"spend|invest|pay|cost|raise|arriv|deliver|quick|respon)\w*"
    )
