"""Tables of constructions: words that wake one, and the expression that then has to match."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
import re
from sys import maxsize


class Constructions:
    """Rows of kind, words, pattern and, where it takes long to search, what it holds besides.

    The words (parted by "|") stand for the sign @ in the pattern, with ``behind`` behind them. A row without
    a pattern only wakes its rule. Nothing is compiled before it is needed.
    """

    __slots__ = ("_behind", "_compiled", "_held", "_numbers", "_rows", "cues")

    def __init__(self, rows: Iterable[tuple[str, ...]], behind: str = "") -> None:
        self._rows = tuple(rows)
        self._behind = behind
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._held: dict[int, tuple[str, ...]] = {}
        self._numbers: dict[str, list[int]] | None = None
        self.cues = tuple(sorted({word for row in self._rows for word in row[1].split("|")}))

    def found(
        self, lower: str, words: Iterable[str] | None, rows: int = maxsize
    ) -> Iterator[tuple[str, re.Match[str]]]:
        """Yield the kind and the first match of each construction that one of the words wakes, or any (None).

        ``rows``: how many of the first rows are tried.
        """
        numbers = self._known()
        woken = numbers if words is None else words
        for number in sorted({number for word in woken for number in numbers.get(word, ()) if number < rows}):
            held = self._held.get(number)
            if held is None:
                row = self._rows[number]
                held = self._held[number] = tuple(row[3].split("|")) if len(row) > 3 else ()
            if held and not any(map(lower.__contains__, held)):
                continue
            match = self._expression(number).search(lower)
            if match is not None:
                yield self._rows[number][0], match

    def _known(self) -> dict[str, list[int]]:
        """Return the constructions that a word may open, by number."""
        if self._numbers is None:
            self._numbers = {}
            for number, row in enumerate(self._rows):
                if row[2]:
                    for word in row[1].split("|"):
                        self._numbers.setdefault(word, []).append(number)
        return self._numbers

    def _expression(self, number: int) -> re.Pattern[str]:
        compiled = self._compiled.get(number)
        if compiled is None:
            _, words, pattern, *_ = self._rows[number]
            compiled = re.compile(pattern.replace("@", f"(?:{words}){self._behind}"))
            self._compiled[number] = compiled
        return compiled
