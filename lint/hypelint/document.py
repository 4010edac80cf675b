"""Hold a draft's prose, block by block, and map it back to the source exactly.

All prose of a document is one string, ``Document.prose``: block after block, separated by one
newline. Inside a block there is no newline: hard-wrapped lines are joined by a space, and a run of
spaces reads as one. Every prose offset maps back to the source through segments, so nothing is ever
searched for again.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
import re
import sys

from hypelint.record import NamedTuple
from hypelint.source import Source

CODE = "\ufffc"
"""What stands in the prose for inline code, a bare URL, a template tag: one character that is no letter."""

HOLE = "\ufdd0"
GAP = "\ufdd1"
"""In a text that a format hands to `Builder`: a run of `HOLE` reads as `CODE`, one of `GAP` as nothing.

Noncharacters of Unicode, so that no text has them of its own."""

_FOLD = {
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\x93\x94", '"'),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\x91\x92", "'"),
    **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a", " "),
    **dict.fromkeys("\u202f\u205f\u3000\u2028\u2029\t\x0b\x0c\x1c\x1d\x1e\x1f", " "),
    **dict.fromkeys("\u2010\u2011\u2012\u2212\ufe63\uff0d", "-"),
    "\u2015": "\u2014",
    # Windows-1252 read as latin-1.
    "\x96": "\u2013",
    "\x97": "\u2014",
    "\x85": "\u2026",
}
_ASCII = bytes(range(128))
_CONTROLS = "\t\x0b\x0c\x1c\x1d\x1e\x1f"

_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
# Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte-order mark, variation selectors.
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufe0e\ufe0f"
_ODD = frozenset(_INVISIBLE).union(_LIGATURES)
_FEW = 20
"""Blocks of more characters are not asked whether they hold a word."""
_NEEDLES = ("  ", "\t", "\r", "\u00a0", "://", "www.", "@")
"""What may need more than a copy; tested once per document, then only those present per piece."""


def non_ascii(text: str) -> frozenset[str]:
    """Return the characters of a text that are not ASCII."""
    if text.isascii():
        return frozenset()
    return frozenset(
        text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
    )


HEADINGS = frozenset({"title", "heading"})
BODY = frozenset({"description", "paragraph", "item", "quotation", "cell", "caption", "note"})
PROSE = HEADINGS | BODY
RUNNING = frozenset({"description", "paragraph", "item", "quotation", "note"})
"""Block kinds that hold running sentences."""


def fold(text: str) -> str:
    """Fold curly quotes, odd spaces and dashes one character to one character."""
    for char in _CONTROLS:
        if char in text:
            text = text.replace(char, " ")
    for char in non_ascii(text):
        plain = _FOLD.get(char)
        if plain is not None:
            text = text.replace(char, plain)
    return text


def lower(text: str) -> str:
    """Lower-case without changing the length (so that offsets hold)."""
    if text.isascii():
        return text.lower()
    capitals = [(char, low) for char in non_ascii(text) if (low := char.lower()) != char and len(low) == 1]
    if len(capitals) > 80:
        return "".join(low if len(low := char.lower()) == 1 else char for char in text)
    # ASCII letters at the speed of bytes, then the few others.
    text = text.encode("utf-8", "surrogatepass").lower().decode("utf-8", "surrogatepass")
    for char, low in capitals:
        text = text.replace(char, low)
    return text


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
    """A link, bare URL or footnote reference; ``start`` and ``end`` are prose offsets (empty for a footnote)."""

    start: int
    end: int
    target: str


class Comment(NamedTuple):
    """A comment of the document's own syntax; offsets are source offsets of the whole comment.

    ``front``: it is the value of the front matter's key ``hypelint`` (written ``hypelint: value`` in
    ``text``), and speaks of the whole draft.
    """

    start: int
    end: int
    text: str
    front: bool = False


class Document:
    """A parsed draft. Built by a format through `Builder`."""

    __slots__ = ("_segments", "blocks", "comments", "front", "links", "lower", "prose", "raw", "source")

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
        """Front-matter keys of the top level with their values, as text."""
        self._segments = segments

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """Map a prose span to the source span that covers it; an empty span maps to an empty one."""
        first = self._map(start)[0]
        if end <= start:
            return first, first
        return first, self._map(end - 1)[1]

    def _map(self, offset: int) -> tuple[int, int]:
        """Map one prose character to its source (start, end)."""
        index = bisect_right(self._segments, (offset, sys.maxsize, 0)) - 1
        if index < 0:
            return 0, 0
        prose_start, source_start, width = self._segments[index]
        if width >= 0:
            return source_start, source_start + width
        # Here one prose character is one source character.
        at = source_start + offset - prose_start
        length = len(self.source.text)
        return min(at, length), min(at + 1, length)


class Builder:
    """Collect prose, blocks and segments in reading order; used by formats.

    A segment is (prose start, source start, width): with a width of -1 its characters map one to one,
    else each of them stands for ``width`` characters of the source.
    """

    __slots__ = (
        "_length",
        "_mark",
        "_needles",
        "_open",
        "_parts",
        "_segments",
        "_text",
        "blocks",
        "comments",
        "front",
        "links",
        "source",
    )

    def __init__(self, source: Source, text: str | None = None) -> None:
        """Build for a source.

        ``text``, of the same length, is read in the place of the source's text: a format may put
        `HOLE` and `GAP` there.
        """
        self.source = source
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self.comments: list[Comment] = []
        self.front: dict[str, str] = {}
        self._text = source.text if text is None else text
        odd = sorted(non_ascii(self._text) & _ODD)
        self._needles = (*(needle for needle in _NEEDLES if needle in self._text), *odd)
        if text is not None:
            self._needles += (HOLE, GAP)
        self._parts: list[str] = []
        self._segments: list[tuple[int, int, int]] = []
        self._length = 0
        self._open = 0
        self._mark: tuple[int, int, int, int] | None = None

    @property
    def offset(self) -> int:
        """The prose offset at which the next text will stand."""
        return self._length

    @property
    def empty(self) -> bool:
        """Whether the open block holds nothing yet."""
        return self._length == self._open

    def copy(self, start: int, end: int) -> None:
        """Add source[start:end]; line breaks and runs of spaces read as one space.

        Bare URLs and mail addresses become `CODE` and a link, ligatures their letters; invisible
        characters are left out.
        """
        if end <= start:
            return
        text = self._text[start:end]
        for needle in self._needles:
            if needle in text:
                self._copy_piecewise(text.replace("\n", " ").replace("\r", " "), start)
                return
        if "\n" in text:
            text = text.replace("\n", " ")
            if "  " in text:
                self._copy_piecewise(text, start)
                return
        length = self._length
        if text[0] == " " and (length == self._open or self._parts[-1][-1] == " "):
            text = text[1:]
            start += 1
            if not text:
                return
        self._parts.append(text)
        self._segments.append((length, start, -1))
        self._length = length + len(text)

    def put(self, text: str, start: int, end: int) -> None:
        """Add ``text`` that stands for source[start:end] as a whole (an entity, a code span)."""
        if text == "\u00a0":
            text = " "
        if not text or (text == " " and self._spaced()):
            return
        self._parts.append(text)
        for index in range(self._length, self._length + len(text)):
            self._segments.append((index, start, end - start))
        self._length += len(text)

    def begin(self) -> None:
        """Start a block at the current prose offset."""
        length, parts = self._length, self._parts
        self._mark = (length, len(parts), len(self._segments), len(self.links))
        if length:
            parts.append("\n")
            self._length = length + 1
        self._open = self._length

    def end(self, kind: str, level: int = 0, parent: int = 0) -> None:
        """Close the block that `begin` opened; one without a word leaves no trace."""
        parts, segments = self._parts, self._segments
        opened = self._open
        while self._length > opened and parts[-1][-1] == " ":
            part = parts.pop()
            kept = part.rstrip(" ")
            self._length -= len(part) - len(kept)
            if kept:
                parts.append(kept)
            while segments[-1][0] >= self._length:
                segments.pop()
            if self._mark is not None and len(self.links) > self._mark[3]:
                length = self._length
                self.links[self._mark[3] :] = [
                    Link(min(start, length), min(stop, length), target)
                    for start, stop, target in self.links[self._mark[3] :]
                ]
        if self._length > opened and (self._length > opened + _FEW or self._wordy()):
            self.blocks.append(Block(kind, opened, self._length, level, parent))
        elif self._mark is not None:
            self._length, part_count, segment_count, link_count = self._mark
            del parts[part_count:], segments[segment_count:], self.links[link_count:]
        self._open = self._length
        self._mark = None

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

    def _wordy(self) -> bool:
        """Tell whether the open block holds a letter or a digit."""
        length = 0
        for part in reversed(self._parts):
            length += len(part)
            if part.isalnum() or any(char.isalnum() for char in part):
                return True
            if length >= self._length - self._open:
                break
        return False

    def _spaced(self) -> bool:
        """Tell whether a space would be one too many here."""
        return self._length == self._open or self._parts[-1][-1] == " "

    def _copy_piecewise(self, text: str, start: int) -> None:
        """Copy a piece that holds what is not one to one."""
        at = 0
        for match in _pieces().finditer(text):
            first, last = match.span()
            self._copy_as_is(text[at:first], start + at)
            at = last
            what = match.lastgroup
            if what == "space":
                self.put(" ", start + first, start + last)
            elif what == "url" or what == "mail":
                target = match[0]
                self.links.append(
                    Link(self._length, self._length + 1, target if what == "url" else f"mailto:{target}")
                )
                self.put(CODE, start + first, start + last)
            elif what == "hole":
                self.put(CODE, start + first, start + last)
            elif what == "ligature":
                self.put(_LIGATURES[match[0]], start + first, start + last)
        self._copy_as_is(text[at:], start + at)

    def _copy_as_is(self, text: str, start: int) -> None:
        if text[:1] == " " and self._spaced():
            text = text[1:]
            start += 1
        if text:
            self._parts.append(text)
            self._segments.append((self._length, start, -1))
            self._length += len(text)


@cache
def _pieces() -> re.Pattern[str]:
    return re.compile(
        r"(?P<space>[ \t\u00a0]{2,})"
        # The last character of a URL is no punctuation: that belongs to the sentence.
        r"|(?P<url>(?:https?://|ftp://|\bwww\.(?=\w))[^\s<>\"\u201c\u201d\ufffc\ufdd0\ufdd1]*"
        r"[^\s<>\"\u201c\u201d\ufffc\ufdd0\ufdd1.,;:!?'\u2018\u2019)\]}*_~\u2026])"
        r"|(?P<mail>(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})"
        rf"|(?P<ligature>[{''.join(_LIGATURES)}])"
        rf"|(?P<invisible>[{_INVISIBLE}{GAP}]+)"
        rf"|(?P<hole>{HOLE}+)"
    )
