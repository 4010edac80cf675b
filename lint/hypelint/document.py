"""Hold a draft's prose, block by block, and map it back to the source exactly.

All prose of a document is one string, ``Document.prose``: block after block, separated by one
newline. Inside a block there is no newline: hard-wrapped lines are joined by a space. Every prose
offset maps back to the source through segments, so nothing is ever searched for again.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from hypelint.source import Source

CODE = "\ufffc"
"""What stands in the prose for an inline code span: one character that is no letter."""

_FOLD = str.maketrans(
    {
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"'),
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc", "'"),
        **dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t", " "),
        **dict.fromkeys("\u2010\u2011\u2012\u2212", "-"),
        "\u2015": "\u2014",
    }
)


def fold(text: str) -> str:
    """Fold curly quotes, odd spaces and dashes one character to one character."""
    return text if text.isascii() and "\t" not in text else text.translate(_FOLD)


def lower(text: str) -> str:
    """Lower-case without changing the length (so that offsets hold)."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


class Block(NamedTuple):
    """One block of prose; ``start`` and ``end`` are prose offsets.

    ``kind`` is one of heading, paragraph, item, quotation, cell, caption, title, description, note
    (a footnote's text). ``level`` is the heading's level, or the nesting depth of a list item.
    ``parent`` numbers the container (list, table, quotation) the block stands in, 0 for none.
    """

    kind: str
    start: int
    end: int
    level: int = 0
    parent: int = 0


class Link(NamedTuple):
    """A link or footnote reference; ``start`` and ``end`` are prose offsets (empty for a footnote)."""

    start: int
    end: int
    target: str


class Comment(NamedTuple):
    """A comment of the document's own syntax; offsets are source offsets of the whole comment."""

    start: int
    end: int
    text: str


class Document:
    """A parsed draft. Built by a format through `Builder`."""

    __slots__ = (
        "_prose_starts",
        "_segments",
        "blocks",
        "comments",
        "front",
        "links",
        "lower",
        "prose",
        "raw",
        "source",
    )

    def __init__(
        self,
        source: Source,
        raw: str,
        blocks: list[Block],
        segments: list[tuple[int, int, int]],
        links: list[Link],
        comments: list[Comment],
        front: dict[str, str],
    ) -> None:
        self.source = source
        self.raw = raw
        """The prose before folding (curly quotes as written)."""
        self.prose = fold(raw)
        self.lower = lower(self.prose)
        self.blocks = blocks
        self.links = links
        self.comments = comments
        self.front = front
        """Front-matter keys of the top level with scalar values, as text."""
        self._segments = segments
        self._prose_starts = [segment[0] for segment in segments]

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """Map a prose span to the source span that covers it; an empty span maps to an empty one."""
        first = self._map(start)[0]
        if end <= start:
            return first, first
        return first, self._map(end - 1)[1]

    def _map(self, offset: int) -> tuple[int, int]:
        """Map one prose character to its source (start, end)."""
        if not self._segments:
            return 0, 0
        index = max(bisect_right(self._prose_starts, offset) - 1, 0)
        prose_start, source_start, width = self._segments[index]
        if width < 0:  # an identity segment: one prose character is one source character
            at = source_start + min(offset - prose_start, -width)
            return at, min(at + 1, len(self.source.text))
        return source_start, source_start + width


class Builder:
    """Collect prose, blocks and segments in reading order; used by formats."""

    __slots__ = ("_length", "_open", "_parts", "_segments", "blocks", "comments", "front", "links", "source")

    def __init__(self, source: Source) -> None:
        self.source = source
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self.comments: list[Comment] = []
        self.front: dict[str, str] = {}
        self._parts: list[str] = []
        self._segments: list[tuple[int, int, int]] = []
        self._length = 0
        self._open = 0

    @property
    def offset(self) -> int:
        """The prose offset at which the next text will stand."""
        return self._length

    def copy(self, start: int, end: int) -> None:
        """Add source[start:end] as it is (tabs and single line breaks count as spaces)."""
        if end > start:
            text = self.source.text[start:end]
            if "\n" in text or "\r" in text:
                text = text.replace("\n", " ").replace("\r", " ")
            self._parts.append(text)
            self._segments.append((self._length, start, start - end))
            self._length += end - start

    def put(self, text: str, start: int, end: int) -> None:
        """Add ``text`` that stands for source[start:end] as a whole (an entity, a code span)."""
        if text:
            self._parts.append(text)
            for index in range(len(text)):
                self._segments.append((self._length + index, start, end - start))
            self._length += len(text)

    def begin(self) -> None:
        """Start a block at the current prose offset."""
        if self._parts and self._length > self._open:
            self._parts.append("\n")
            self._length += 1
        self._open = self._length

    def end(self, kind: str, level: int = 0, parent: int = 0) -> None:
        """Close the block that `begin` opened; an empty one leaves no trace."""
        if self._length > self._open:
            self.blocks.append(Block(kind, self._open, self._length, level, parent))

    def document(self) -> Document:
        """Freeze what was collected."""
        return Document(
            self.source,
            "".join(self._parts),
            self.blocks,
            self._segments,
            self.links,
            self.comments,
            self.front,
        )
