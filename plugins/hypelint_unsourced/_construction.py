"""Tables of constructions: words that wake one, and the expression that then has to match."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
import re
from sys import maxsize

_AT_WORD = re.compile(r"(?:\(\?<[!=][^()]*\)|\(\?P<[a-z]+>|\(\?:(?=\(\?<|\^)|[|)^])*@")
"""A pattern that has nothing but looks behind before its words."""


class Constructions:
    """Rows of kind, words, pattern and lists of what it holds besides, one of each list.

    The words (parted by "|") stand for the sign @ in the pattern, with ``behind`` behind them. A pattern with
    nothing but looks behind before the sign is tried at the words that woke it, any other on the whole sentence.
    A row without a pattern only wakes its rule. Nothing is compiled before it is needed.
    """

    __slots__ = ("_at_word", "_behind", "_compiled", "_held", "_numbers", "_rows", "cues")

    def __init__(self, rows: Iterable[tuple[str, ...]], behind: str = "") -> None:
        self._rows = tuple(rows)
        self._behind = behind
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._held: dict[int, tuple[tuple[str, ...], ...]] = {}
        self._at_word: frozenset[int] = frozenset()
        self._numbers: dict[str, list[int]] | None = None
        self.cues = tuple(sorted({word for row in self._rows for word in row[1].split("|")}))

    def found(
        self, lower: str, words: Iterable[tuple[int, str]] | None, rows: int = maxsize
    ) -> Iterator[tuple[str, re.Match[str]]]:
        """Yield the kind and the first match of each construction that one of the words wakes, or any (None).

        ``words``: each with its place; ``rows``: how many of the first rows are tried.
        """
        numbers = self._numbers or self._known()
        woken: dict[int, list[int]] = {}
        if words is None:
            woken = {it: [] for it in self._held if it < rows}
        for at, word in words or ():
            for number in numbers.get(word, ()):
                if number < rows:
                    woken.setdefault(number, []).append(at)
        for number in sorted(woken):
            groups = self._held[number]
            if groups and not all(any(map(lower.__contains__, held)) for held in groups):
                continue
            pattern = self._compiled.get(number) or self._expression(number)
            if words is not None and number in self._at_word:
                match = next(filter(None, (pattern.match(lower, at) for at in woken[number])), None)
            else:
                match = pattern.search(lower)
            if match is not None:
                yield self._rows[number][0], match

    def _known(self) -> dict[str, list[int]]:
        """Return the constructions that a word may open, by number."""
        known: dict[str, list[int]] = {}
        for number, row in enumerate(self._rows):
            if row[2]:
                for word in row[1].split("|"):
                    known.setdefault(word, []).append(number)
                self._held[number] = tuple(tuple(held.split("|")) for held in row[3:])
        self._numbers = known
        self._at_word = frozenset(it for it, row in enumerate(self._rows) if _AT_WORD.match(row[2]))
        return known

    def _expression(self, number: int) -> re.Pattern[str]:
        _, words, pattern, *_ = self._rows[number]
        compiled = re.compile(pattern.replace("@", f"(?:{words}){self._behind}"))
        self._compiled[number] = compiled
        return compiled
