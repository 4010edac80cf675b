"""Hold one draft as decoded text and convert its offsets to positions.

This is the only place that turns an offset into a line, a column or an UTF-16 character.
"""

from __future__ import annotations

from bisect import bisect_right
from pathlib import Path
import re

_LINE_END = re.compile(r"\r\n|\r|\n")


class SourceError(Exception):
    """Say why a file can not be read as a draft."""


class Source:
    """One draft: its path as the user gave it, and its text as decoded.

    Offsets are code points into ``text``, 0-based, end-exclusive. A byte-order mark is not part of
    ``text``. ``notes`` are remarks for the user about the decoding.
    """

    __slots__ = ("_line_starts", "encoding", "notes", "path", "text")

    def __init__(
        self, text: str, path: str = "<text>", encoding: str = "utf-8", notes: tuple[str, ...] = ()
    ) -> None:
        self.text = text
        self.path = path
        self.encoding = encoding
        self.notes = notes
        self._line_starts: list[int] | None = None

    @classmethod
    def from_bytes(cls, data: bytes, path: str = "<bytes>") -> Source:
        """Decode UTF-8, UTF-16 with a byte-order mark, or latin-1 as a last resort.

        Raises `SourceError` for binary data (a NUL byte outside UTF-16).
        """
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            try:
                return cls(data.decode("utf-16"), path, "utf-16")
            except UnicodeDecodeError as error:
                raise SourceError(f"starts like UTF-16 but does not decode: {error.reason}") from None
        if b"\0" in data:
            raise SourceError("looks like a binary file (it holds a NUL byte)")
        if data.startswith(b"\xef\xbb\xbf"):
            encoding, data = "utf-8-sig", data[3:]
        else:
            encoding = "utf-8"
        try:
            return cls(data.decode("utf-8"), path, encoding)
        except UnicodeDecodeError as error:
            note = f"not UTF-8 (byte {error.start}); read as latin-1"
            return cls(data.decode("latin-1"), path, "latin-1", (note,))

    @classmethod
    def from_file(cls, path: str | Path, max_bytes: int = 10_000_000) -> Source:
        """Read a regular file of at most ``max_bytes`` bytes.

        Raises `SourceError` with a message that does not repeat the path.
        """
        file = Path(path)
        try:
            status = file.stat()
            if not file.is_file():
                raise SourceError("is not a regular file")
            if status.st_size > max_bytes:
                raise SourceError(
                    f"has {status.st_size:,} bytes, more than max-file-size ({max_bytes:,}); "
                    "split it or raise the setting"
                )
            data = file.read_bytes()
        except OSError as error:
            raise SourceError(error.strerror or str(error)) from None
        return cls.from_bytes(data, str(path))

    @property
    def line_starts(self) -> list[int]:
        """Offsets at which the lines begin; CRLF, CR and LF all end a line."""
        if self._line_starts is None:
            self._line_starts = [0, *(match.end() for match in _LINE_END.finditer(self.text))]
        return self._line_starts

    def position(self, offset: int) -> tuple[int, int]:
        """Return (line, column) of an offset, both 1-based, the column in code points."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def utf16_position(self, offset: int) -> tuple[int, int]:
        """Return (line, character) as the Language Server Protocol counts: 0-based, UTF-16."""
        line = bisect_right(self.line_starts, offset) - 1
        before = self.text[self.line_starts[line] : offset]
        if before.isascii():
            return line, len(before)
        return line, len(before.encode("utf-16-le", "surrogatepass")) // 2

    def line_text(self, line: int) -> str:
        """Return the text of a 1-based line without its line end."""
        starts = self.line_starts
        end = starts[line] if line < len(starts) else len(self.text)
        return self.text[starts[line - 1] : end].rstrip("\r\n")
