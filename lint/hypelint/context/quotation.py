"""Pair quotation marks and find who speaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from hypelint.reading import Quotation, Reading

_MARK = re.compile(r'["\u201c\u201d]')


def quotations(reading: Reading, block: int) -> list[Quotation]:
    """Return the quotations of a block, in order."""
    from hypelint.reading import WORD, Quotation

    kept = cast("dict[int, list[Quotation]]", reading.cache.setdefault("quotations", {}))
    if block not in kept:
        found = []
        span = reading.blocks[block]
        raw = reading.document.raw
        opened: int | None = None
        for match in _MARK.finditer(raw, span.start, span.end):
            mark, at = match[0], match.start()
            if opened is None:
                if mark != "\u201d":
                    opened = at
            elif mark != "\u201c":
                words = len(WORD.findall(reading.text, opened, at))
                found.append(Quotation(opened, at + 1, words, _speaker(reading, block, opened, at + 1)))
                opened = None
        if opened is not None:
            words = len(WORD.findall(reading.text, opened, span.end))
            found.append(Quotation(opened, span.end, words, _speaker(reading, block, opened, span.end)))
        kept[block] = found
    return kept[block]


def _speaker(reading: Reading, block: int, start: int, end: int) -> tuple[int, int] | None:
    first = reading.sentence_at(start)
    last = reading.sentence_at(end - 1)
    if first is None or last is None:
        return None
    for index in range(max(first.index - 1, 0), min(last.index + 2, len(reading.sentences))):
        sentence = reading.sentences[index]
        for cue in sentence.cues("report"):
            if not start <= cue[0] < end:
                return cue
    return None
