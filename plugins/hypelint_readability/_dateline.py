"""Find where a story begins after its dateline: "OSTWALD, June 3 (Fjordwire) -- The mill …"."""

from __future__ import annotations

from functools import cache
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hypelint.reading import Sentence


@cache
def _head() -> re.Pattern[str]:
    """Match what may be a dateline: a capitalised head before a dash."""
    return re.compile(r"([A-Z][^\u2014\u2013\n]{2,130}?) ?(?:\u2014|\u2013| --?-?) ?")


def after_dateline(sentence: Sentence) -> int:
    """Return the prose offset at which a sentence begins once a dateline is taken off."""
    if not sentence.first:
        return sentence.start
    text = sentence.reading.text
    found = _head().match(text, sentence.start, sentence.end)
    if found is None:
        return sentence.start
    head = found[1]
    place = head.split(",")[0].split(" (")[0].split(" /")[0]
    named = all(not word[0].islower() or len(word) < 4 for word in head.split())
    if named and (place.isupper() or any(mark in head for mark in "(/") or head[-4:].isdigit()):
        return found.end()
    return sentence.start
