"""ai-tell/em-dash-density."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Reading
from hypelint.rule import RUNNING, DocumentRule, Example, Option

_DASH = Pattern(r"\u2014|\u2013| -{2,3} ")
_SPACED = ("\u2014", " -- ", " --- ")


class EmDashDensity(DocumentRule):
    """Dashes along.

    What it does
        Counts dashes in running text. More than ``per-1000-words``, and at least ``least``, give one
        info on the first of them. Ranges, headings, list markers and attributions after a quotation
        are not counted.

    Why is this bad
        A dash promises a surprise. A text of nothing but surprises tires the reader. Advisory only: wire
        writers love dashes as well.

    Use instead
        A comma, a colon, or two sentences.

    Known limits
        No sign of authorship. Hyphens between spaces count only where they are doubled.
    """

    id = "ai-tell/em-dash-density"
    summary = "Uses dashes far more often than most writers do."
    message = "{count} dashes in {words} words; a comma, a colon or a full stop would do for most."
    severity = Severity.INFO
    options: ClassVar[Mapping[str, Option]] = {
        "per-1000-words": Option(12, "How many dashes in 1,000 words are still fine."),
        "least": Option(6, "Fewer dashes than this are never reported."),
    }
    flags = (
        "Tea>>\u2014<<" + "jam\u2014" * 11 + "and " * 480 + "bread.",  # twelve dashes in 500 words
        "Tea>>\u2014<<or jam. Or bread. " + "Jam\u2014or tea. Or soup. " * 6,  # one in every second sentence
        "Norvane>>\u2014<<a firm in Oslo\u2014sells tea\u2014black, green\u2014and jam\u2014red\u2014to shops.",
        "The van >>\u2014<< new \u2014 came late \u2014 at six \u2014 and left \u2014 at nine \u2014 empty.",
        "It rains>> -- <<often -- and snows -- seldom -- but hail -- the cold -- is rare.",
        Example("Tea>>\u2014<<jam\u2014bread.", options={"least": 2}),
        Example("One>>\u2014<<two\u2014three\u2014four words here.", "blog", {"least": 3}),
        Example("Tea>>\u2014<<jam\u2014bread in a long, long sentence of words.", options={"least": 1}),
        Example("Tea>>\u2014<<or jam\u2014or both.", "docs", {"least": 2}),
        Example("Tea>>\u2014<<or jam\u2014or both.", "release", {"least": 2}),
    )
    passes = (
        "Tea \u2014 jam \u2014 " + "and " * 890 + "bread.",  # two dashes in 900 words
        "Two dashes \u2014 here \u2014 in a short text.",
        "Pages 4-9.",
        "The shop is open 9\u201312, 13\u201315, 16\u201318, 19\u201320, 21\u201322 and 23\u201324.",
        "- one\n- two\n- three\n- four\n- five\n- six\n- seven",
        "Well-known, long-term, short-lived, far-off, old-time, new-age and late-night words.",
        "# One \u2014 two \u2014 three \u2014 four \u2014 five \u2014 six \u2014 seven",
        Example(
            "One \u2014 two \u2014 three \u2014 four \u2014 five \u2014 six \u2014 seven.",
            options={"least": 9},
        ),
        Example("Tea \u2014 jam \u2014 bread.", options={"per-1000-words": 900, "least": 2}),
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield at most one hit, on the first dash."""
        text, least = reading.text, int(self.settings["least"])
        # Most drafts have too few, which counting finds out fastest.
        if text.count("\u2014") + text.count("\u2013") + text.count(" --") < least:
            return
        dashes = [match.span() for match in _DASH.finditer(text) if _counts(reading, match.span())]
        if len(dashes) < least:
            return
        words = sum(
            reading.text.count(" ", block.start, block.end) + 1
            for number, block in enumerate(reading.blocks)
            if block.kind in RUNNING and number not in reading.chrome
        )
        if len(dashes) * 1000 > int(self.settings["per-1000-words"]) * words:
            start, end = dashes[0]
            yield Hit(start, end, {"count": len(dashes), "words": words})


def _counts(reading: Reading, span: Span) -> bool:
    """Tell whether a dash joins clauses of running text: no range, no attribution after a quotation."""
    text = reading.text
    start, end = span
    dash, before = text[start:end], text[max(start - 1, 0) : start]
    if dash not in _SPACED and not (dash == "\u2013" and before == " "):
        return False
    if before.isdigit() and text[end : end + 1].isdigit():
        return False
    sentence = reading.sentence_at(start)
    if sentence is None or sentence.kind not in RUNNING or sentence.block in reading.chrome:
        return False
    return text[max(start - 2, 0) : start].rstrip()[-1:] not in ('"', "\u201d")
