"""Find proper names: runs of capitalised words that are not merely sentence-initial."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence

_RUN = re.compile(r"[A-Z][\w&'-]*(?:(?: (?:of|the|and|for|de|van|von|&))* [A-Z][\w&'-]*)*")


def names(sentence: Sentence) -> list[Span]:
    """Return the spans of proper names in a sentence."""
    cached = sentence.cache.get("names")
    if cached is None:
        found = []
        if sentence.kind not in ("heading", "title"):
            for match in _RUN.finditer(sentence.reading.text, sentence.start, sentence.end):
                if match.start() > sentence.start or " " in match[0]:
                    found.append(match.span())
        cached = sentence.cache["names"] = found
    return cast("list[Span]", cached)
