"""Hold one draft as decoded text and convert its offsets to positions.

This is the only place that turns an offset into a line, a column or an UTF-16 character.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
import os
import re
from stat import S_ISREG

_LINE_END = re.compile(r"\r\n|\r|\n")
_WIDE = re.compile("[\U00010000-\U0010ffff]")
"""Characters that take two UTF-16 units."""


class SourceError(Exception):
    """Say why a file can not be read as a draft."""


class Source:
    """One draft: its path as the user gave it, and its text as decoded.

    Offsets are code points into ``text``, 0-based, end-exclusive. A byte-order mark is not part of
    ``text``. ``notes`` are remarks for the user about the decoding.
    """

    __slots__ = ("_line_starts", "_wide", "encoding", "notes", "path", "text")

    def __init__(
        self, text: str, path: str = "<text>", encoding: str = "utf-8", notes: tuple[str, ...] = ()
    ) -> None:
        self.text = text
        self.path = path
        self.encoding = encoding
        self.notes = notes
        self._line_starts: list[int] | None = None
        self._wide: list[int] | None = None

    @classmethod
    def from_bytes(cls, data: bytes, path: str = "<bytes>") -> Source:
        """Decode UTF-8, UTF-16 with a byte-order mark, or latin-1 as a last resort.

        Raises `SourceError` for binary data (a NUL, or UTF-16 that does not decode).
        """
        notes: tuple[str, ...] = ()
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            encoding = "utf-16"
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError as error:
                raise SourceError(f"starts like UTF-16 but does not decode ({error.reason})") from None
        else:
            encoding = "utf-8"
            if data.startswith(b"\xef\xbb\xbf"):
                encoding, data = "utf-8-sig", data[3:]
            try:
                text = data.decode("utf-8")
            except UnicodeDecodeError as error:
                notes = (
                    f"not UTF-8 (byte {error.start}); read as latin-1, so other letters may come out wrong",
                )
                encoding, text = "latin-1", data.decode("latin-1")
        if "\0" in text:
            raise SourceError("looks like a binary file (it holds a NUL character)")
        return cls(text, path, encoding, notes)

    @staticmethod
    def to_bytes(text: str, data: bytes, encoding: str) -> bytes:
        """Encode a changed text as the ``data`` it was read from: in its encoding, with its byte-order mark.

        Raises UnicodeEncodeError where the encoding has not all characters.
        """
        if encoding == "utf-16":
            order, mark = (
                ("utf-16-be", b"\xfe\xff") if data.startswith(b"\xfe\xff") else ("utf-16-le", b"\xff\xfe")
            )
            return mark + text.encode(order)
        return text.encode(encoding)

    @classmethod
    def from_file(cls, path: str | os.PathLike[str], max_bytes: int = 10_000_000) -> Source:
        """Read and decode a file; see `read_bytes` and `from_bytes` for what they raise."""
        return cls.from_bytes(cls.read_bytes(path, max_bytes), str(path))

    @staticmethod
    def read_bytes(path: str | os.PathLike[str], max_bytes: int = 10_000_000) -> bytes:
        """Return the content of a regular file of at most ``max_bytes`` bytes.

        Raises `SourceError` with a message that does not repeat the path.
        """
        try:
            # The kind first: to open a FIFO would wait for a writer.
            status = os.stat(path)
            if not S_ISREG(status.st_mode):
                raise SourceError("is not a regular file")
            data = b""
            if status.st_size <= max_bytes:
                with open(path, "rb") as file:
                    data = file.read()
            size = max(status.st_size, len(data))  # it may have grown since
            if size > max_bytes:
                raise SourceError(
                    f"has {size:,} bytes, more than max-file-size ({max_bytes:,}); split it or raise the setting"
                )
        except OSError as error:
            raise SourceError(error.strerror or str(error)) from None
        except ValueError as error:  # a NUL in the path
            raise SourceError(str(error)) from None
        return data

    @property
    def line_starts(self) -> list[int]:
        """Offsets at which the lines begin.

        CRLF, CR and LF end a line, as in editors and in the Language Server Protocol; form feeds and
        U+2028 do not.
        """
        if self._line_starts is None:
            text = self.text
            if "\r" in text:
                self._line_starts = [0, *(match.end() for match in _LINE_END.finditer(text))]
            else:
                ends = accumulate([len(line) + 1 for line in text.split("\n")])
                self._line_starts = [0, *ends]
                self._line_starts.pop()  # behind the last line
        return self._line_starts

    def position(self, offset: int) -> tuple[int, int]:
        """Return (line, column) of an offset, both 1-based, the column in code points."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def utf16_position(self, offset: int) -> tuple[int, int]:
        """Return (line, character) as the Language Server Protocol counts: 0-based, UTF-16."""
        line = bisect_right(self.line_starts, offset) - 1
        start = self.line_starts[line]
        if self._wide is None:
            self._wide = [] if self.text.isascii() else [it.start() for it in _WIDE.finditer(self.text)]
        return line, offset - start + bisect_left(self._wide, offset) - bisect_left(self._wide, start)

    def places(self, start: int, end: int) -> tuple[int, int, int, int, tuple[int, int, int, int]]:
        """Return line, column, end line and end column of a span as `position` has them, and its UTF-16 range."""
        line, column = self.position(start)
        starts = self.line_starts
        if line < len(starts) and end >= starts[line]:
            end_line, end_column = self.position(end)
        else:
            end_line, end_column = line, column + end - start
        if self._wide is None:
            self._wide = [] if self.text.isascii() else [it.start() for it in _WIDE.finditer(self.text)]
        if self._wide:
            return (
                line,
                column,
                end_line,
                end_column,
                (*self.utf16_position(start), *self.utf16_position(end)),
            )
        return line, column, end_line, end_column, (line - 1, column - 1, end_line - 1, end_column - 1)

    def line_text(self, line: int) -> str:
        """Return the text of a 1-based line without its line end."""
        starts = self.line_starts
        end = starts[line] if line < len(starts) else len(self.text)
        return self.text[starts[line - 1] : end].rstrip("\r\n")
