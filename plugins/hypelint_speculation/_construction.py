"""Constructions around a cue: what has to stand before it and what behind it."""

from __future__ import annotations

from functools import cache
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence

SUBJECT = r"(?:^|(?<=[,;:] )|(?<=\band )|(?<=\bbut )|(?<=\bwhich ))[^.;:,]{3,70} $"
"""A short subject, from its clause's edge to the cue."""
_REACH = 90
"""Characters before a cue in which a construction may begin."""


class Construction(NamedTuple):
    """Regular expressions: ``before`` ends where the cue begins, ``after`` begins where it ends."""

    before: str
    after: str

    def find(self, sentence: Sentence, cue: Span) -> Span | None:
        """Return the prose span of the construction around a cue, or None."""
        behind = _pattern(self.after).match(sentence.reading.lower, cue[1], sentence.end)
        if behind is None:
            return None
        start = cue[0] - sentence.start
        opened = _pattern(self.before).search(sentence.lower, max(0, start - _REACH), start)
        return None if opened is None else (sentence.start + opened.start(), behind.end())


Table = dict[str, list[Construction]]
"""The constructions that a cue may stand in."""


def table(*groups: tuple[str, Construction]) -> Table:
    """Give each cue its constructions; the cues of a group are parted by "|"."""
    found: Table = {}
    for cues, construction in groups:
        for cue in cues.split("|"):
            found.setdefault(cue, []).append(construction)
    return found


def find(known: Table, sentence: Sentence, cue: Span) -> Span | None:
    """Return the prose span of the first construction around a cue, or None."""
    for construction in known.get(sentence.reading.lower[cue[0] : cue[1]], ()):
        span = construction.find(sentence, cue)
        if span is not None:
            return span
    return None


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)
