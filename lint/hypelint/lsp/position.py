"""Convert between offsets in a text and the positions a client counts by: UTF-8, UTF-16 or UTF-32."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
import re

from lsprotocol.types import Position, Range

from hypelint.source import Source

_WIDER = {"utf-8": re.compile("[^\0-\x7f]"), "utf-16": re.compile("[\U00010000-\U0010ffff]")}
"""Characters that take more than one unit."""


class Positions:
    """The lines of one text, and the units its characters take.

    A position outside the text is taken for the nearest one inside, as the protocol wants it for lines
    that are shorter than a client thinks. ``lead`` is the number of characters at the beginning that
    offsets do not count: a byte-order mark, which editors do not show but the protocol counts.
    """

    __slots__ = ("_encoding", "_lead", "_more", "_starts", "text")

    def __init__(self, text: str, encoding: str, lead: int = 0) -> None:
        self.text = text
        self._encoding = encoding
        self._lead = lead
        self._starts = Source(text).line_starts
        self._more: list[int] | None = None

    def position(self, offset: int) -> Position:
        """Return the position of an offset."""
        offset += self._lead
        line = bisect_right(self._starts, offset) - 1
        start = self._starts[line]
        if self._more is None:
            self._more = self._wider()
        more = bisect_left(self._more, offset) - bisect_left(self._more, start)
        return Position(line, offset - start + more)

    def range(self, start: int, end: int) -> Range:
        """Return the range of a span."""
        return Range(self.position(start), self.position(end))

    def offset(self, position: Position) -> int:
        """Return the offset of a position."""
        if position.line >= len(self._starts):
            return max(len(self.text) - self._lead, 0)
        start = self._starts[position.line]
        following = position.line + 1
        end = self._starts[following] if following < len(self._starts) else len(self.text)
        line = self.text[start:end].rstrip("\r\n")
        return max(start + _characters(line, position.character, self._encoding) - self._lead, 0)

    def span(self, range: Range) -> tuple[int, int]:
        """Return the offsets of a range, the smaller one first."""
        start, end = self.offset(range.start), self.offset(range.end)
        return min(start, end), max(start, end)

    def _wider(self) -> list[int]:
        """Return the offset of each character with more than one unit, once per unit above one."""
        if self._encoding == "utf-32" or self.text.isascii():
            return []
        found = [match.start() for match in _WIDER[self._encoding].finditer(self.text)]
        if self._encoding == "utf-16":
            return found
        return [at for at in found for _ in range(len(self.text[at].encode()) - 1)]


def _characters(line: str, units: int, encoding: str) -> int:
    """Return how many characters the first units of a line are; half a character is none."""
    if encoding == "utf-32" or line.isascii():
        return min(units, len(line))
    if encoding == "utf-16":
        return len(line.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
    return len(line.encode()[:units].decode(errors="ignore"))
