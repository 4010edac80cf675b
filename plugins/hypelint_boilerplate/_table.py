"""Tables of phrases: a cue that wakes the rule, and a pattern of what must follow it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
import re
from typing import TYPE_CHECKING

from hypelint.cue import Span, expand
from hypelint.rule import PROSE

if TYPE_CHECKING:
    from hypelint.reading import Reading, Sentence


class Table:
    """Phrases, one per line: ``cue`` or ``cue :: pattern of what follows``.

    Cues have the syntax of `hypelint.cue.expand`. The pattern is matched from the space behind the cue on (where it
    begins with ``?``, the space may be missing), so that few head words stand for many phrases. Nothing is
    compiled before it is needed.
    """

    __slots__ = ("_compiled", "_lines", "_patterns", "cues")

    def __init__(self, text: str) -> None:
        lines = (line.partition(" :: ") for line in map(str.strip, text.splitlines()) if line)
        self._lines = tuple((cue, pattern.strip()) for cue, _, pattern in lines)
        self.cues = tuple(dict.fromkeys(cue for cue, _ in self._lines))
        self._patterns: dict[str, list[str]] | None = None
        self._compiled: dict[str, re.Pattern[str]] = {}

    def end(self, word: str, lower: str, stop: int) -> int:
        """Return where the phrase ends whose cue, ``word``, ends at ``stop``; 0 for none."""
        if self._patterns is None:
            self._patterns = {}
            for cue, pattern in self._lines:
                for form in expand(cue):
                    self._patterns.setdefault(form, []).append(pattern)
        patterns = self._patterns.get(word)
        if patterns is None:
            return 0
        best = 0
        for pattern in patterns:
            if not pattern:
                best = max(best, stop)
                continue
            compiled = self._compiled.get(pattern)
            if compiled is None:
                compiled = self._compiled[pattern] = re.compile(" " + pattern)
            found = compiled.match(lower, stop)
            if found is not None:
                best = max(best, found.end())
        return best


Phrase = tuple[int, int, int, int]
"""A phrase in the text: where it and its cue begin, where the cue and where it ends, the number of its table."""


def sentences(
    reading: Reading, cues: Sequence[Span], *tables: Table
) -> Iterator[tuple[Sentence, list[Phrase]]]:
    """Yield the prose sentences outside chrome with their phrases.

    Of the tables that know a phrase, the one counts in which it is longest, and of equal ones the first.
    """
    lower = reading.lower
    last, kept = None, list[Phrase]()
    for start, stop in cues:
        best, number, word = 0, 0, lower[start:stop]
        for index, table in enumerate(tables):
            end = table.end(word, lower, stop)
            if end > best:
                best, number = end, index
        if not best:
            continue
        if last is None or start >= last.end:
            if last is not None and kept:
                yield last, kept
            last, kept = reading.sentence_at(start), []
        if last is not None and best <= last.end and last.kind in PROSE and last.block not in reading.chrome:
            kept.append((start, stop, best, number))
    if last is not None and kept:
        yield last, kept
