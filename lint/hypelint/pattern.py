"""Regular expressions that are compiled when they are first used."""

from __future__ import annotations

from collections.abc import Iterator
import re
from sys import maxsize


class Pattern:
    """A regular expression whose compilation waits for its first use.

    Most drafts wake few rules, and compiling would cost more than all the matching. The methods are
    those of `re.Pattern`.
    """

    __slots__ = ("_compiled", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._compiled: re.Pattern[str] | None = None

    def _get(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self._text)
        return self._compiled

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Match at ``start``."""
        return self._get().match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Match the whole of text[start:end]."""
        return self._get().fullmatch(text, start, end)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Find the first match in text[start:end]."""
        return self._get().search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """Find all matches in text[start:end]."""
        return self._get().finditer(text, start, end)
