"""Tables of phrases: a cue that wakes the rule, and a pattern of what must follow it."""

from __future__ import annotations

import re

from hypelint.cue import expand


class Table:
    """Phrases, one per line: ``cue`` or ``cue :: pattern of what follows``.

    Cues have the syntax of `hypelint.cue.expand`. The pattern is matched from the space behind the cue on,
    so that few head words stand for many phrases. Nothing is compiled before it is needed.
    """

    __slots__ = ("_compiled", "_lines", "_patterns", "cues")

    def __init__(self, text: str) -> None:
        lines = (line.partition(" :: ") for line in map(str.strip, text.splitlines()) if line)
        self._lines = tuple((cue, pattern.strip()) for cue, _, pattern in lines)
        self.cues = tuple(dict.fromkeys(cue for cue, _ in self._lines))
        self._patterns: dict[str, list[str]] | None = None
        self._compiled: dict[str, re.Pattern[str]] = {}

    def end(self, lower: str, start: int, stop: int, limit: int) -> int:
        """Return where the phrase whose cue stands at [start, stop) ends, at most ``limit``; 0 for none."""
        if self._patterns is None:
            self._patterns = {}
            for cue, pattern in self._lines:
                for form in expand(cue):
                    self._patterns.setdefault(form, []).append(pattern)
        best = 0
        for pattern in self._patterns.get(lower[start:stop], ()):
            if not pattern:
                best = max(best, stop)
                continue
            compiled = self._compiled.get(pattern)
            if compiled is None:
                compiled = self._compiled[pattern] = re.compile(" " + pattern)
            found = compiled.match(lower, stop, limit)
            if found is not None:
                best = max(best, found.end())
        return best
