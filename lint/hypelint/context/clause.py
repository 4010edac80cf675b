"""Cut a sentence into clauses: at ; : dashes, and at comma + and/but/while/which."""

from __future__ import annotations

from itertools import pairwise
import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence

_CUT = re.compile(
    # Each begins with a rare mark, so that the search leaps from one to the next.
    r"[;:\u2014\u2013,-](?:(?<=[;:])(?= )|(?<=\u2014)|(?<= \u2013) |(?<= -)-? "
    r"|(?<=,) (?=(?:and|but|while|which|whereas|so|yet|or)\b))"
)


def clauses(sentence: Sentence) -> list[Span]:
    """Return the clauses of a sentence; together they cover it."""
    cached = sentence.cache.get("clauses")
    if cached is None:
        cuts = [match.end() for match in _CUT.finditer(sentence.reading.lower, sentence.start, sentence.end)]
        edges = [sentence.start, *cuts, sentence.end]
        cached = sentence.cache["clauses"] = list(pairwise(edges))
    return cast("list[Span]", cached)
