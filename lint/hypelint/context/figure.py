"""Find figures and say what they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from hypelint.reading import Figure, Sentence

_FIGURE = re.compile(
    r"(?P<money>[$\u20ac\u00a3\u00a5]) ?\d[\d,]*(?:\.\d+)?(?: ?(?:thousand|million|billion|trillion|bn|mn|m|k|b)\b)?"
    r"|\d[\d,]*(?:\.\d+)? ?(?P<percent>%|percent\b|per cent\b)"
    r"|(?P<number>\d[\d,]*(?:\.\d+)?)(?: (?:thousand|million|billion|trillion)\b)?"
)


def figures(sentence: Sentence) -> list[Figure]:
    """Return the figures of a sentence, left to right."""
    from hypelint.reading import Figure

    cached = sentence.cache.get("figures")
    if cached is None:
        found = []
        for match in _FIGURE.finditer(sentence.reading.lower, sentence.start, sentence.end):
            kind = "money" if match["money"] else "percent" if match["percent"] else "number"
            found.append(Figure(match.start(), match.end(), kind, None, ""))
        cached = sentence.cache["figures"] = found
    return cast("list[Figure]", cached)
