"""Parse plain text: paragraphs by blank lines or by line, headings and lists recognised by shape.

A line break is taken for a wrap, and the lines are joined, where the next line's first word would not
have fitted into the paragraph's width or the sentence visibly goes on; else the next line is a
paragraph of its own.
"""

from __future__ import annotations

from functools import cache
import re

from hypelint.document import GAP, Builder, Comment, Document
from hypelint.record import NamedTuple
from hypelint.source import Source

_NARROW = 50
"""Lines of a paragraph whose longest line is shorter are not taken for wrapped by their length alone."""
_WIDE = 120
"""Paragraphs with a line longer than this are one line each."""


class _Line(NamedTuple):
    """One line: its text without outer white space, where that stands, and how it is marked."""

    text: str
    start: int
    end: int
    indent: int
    mark: str
    """What opens it: "-" for a bullet, "1" for a number, ">" for a quotation, "=" for a ruler, else ""."""


def parse(source: Source) -> Document:
    """Parse plain text; never raises."""
    text, comments = _without_comments(source.text)
    build = Builder(source, None if text is source.text else text)
    build.comments += comments
    groups = _groups(text)
    parent = 0
    for number, group in enumerate(groups):
        following = groups[number + 1][0] if number + 1 < len(groups) else None
        parent = _Group(build, group, following, number == 0, parent).read()
    return build.document()


def _without_comments(text: str) -> tuple[str, list[Comment]]:
    """Blot out comments (written as in HTML, for suppressions), and return them."""
    comments: list[Comment] = []
    if "<!--" in text:

        def blot(match: re.Match[str]) -> str:
            comments.append(Comment(match.start(), match.end(), match[1].strip()))
            return re.sub(r"[^\r\n]", GAP, match[0])

        text = re.sub(r"<!--((?:[^-<]|-(?!->)|<(?!!--))*+)-->", blot, text)
    return text, comments


def _groups(text: str) -> list[list[_Line]]:
    """Return the lines between blank lines, group by group."""
    groups: list[list[_Line]] = []
    open_group = False
    for match in re.finditer(r"[^\r\n]+|\r\n|\r|\n", text):
        line = match[0]
        body = line.strip()
        if not body:
            if line not in ("\n", "\r\n", "\r") or text[match.start() - 1 : match.start()] in (
                "\n",
                "\r",
                "",
            ):
                open_group = False
            continue
        body = body.strip(GAP + " ")
        if not body:
            continue  # nothing but a comment
        start = match.start() + line.index(body)
        mark = _mark(body)
        if not open_group:
            groups.append([])
            open_group = True
        groups[-1].append(_Line(body, start, start + len(body), start - match.start(), mark))
    return groups


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(
        r"(?P<ruler>[-=*_~#+.\u2014\u2013 ]{3,}$)"
        r"|(?P<quote>(?:> ?)+)"
        r"|(?P<bullet>[-*+\u2022\u2023\u25aa\u25cf\u25cb\u25e6\u00b7\u2013][ \t]+)"
        r"|(?P<number>(?:\d{1,3}[.)]|\(\d{1,3}\)|[a-z]\)|\([a-z]\))[ \t]+)"
    )


_MARK = {"ruler": "=", "quote": ">", "bullet": "-", "number": "1"}


def _mark(body: str) -> str:
    first = body[0]
    if first.isalpha() and body[1:2] != ")":
        return ""
    match = _marks().match(body)
    return _MARK[match.lastgroup or ""] if match else ""


_STOP = re.compile(r"[.!?:;\u2026][\"'\u201d\u2019)\]]*$")


def _stops(text: str) -> bool:
    """Tell whether a line ends as a sentence does."""
    return _STOP.search(text[-4:]) is not None


class _Group:
    """A group of lines without a blank line between them."""

    def __init__(
        self, build: Builder, lines: list[_Line], following: _Line | None, first: bool, parent: int
    ) -> None:
        self.build = build
        self.lines = lines
        self.following = following
        self.first = first
        self.parent = parent  # the number of the last container

    def read(self) -> int:
        """Add the group's blocks; return the number of the last container."""
        lines = self.lines
        if self._table():
            return self.parent
        width = max(len(line.text) + line.indent for line in lines)
        number = 0
        indents: list[int] = []
        listed = False
        while number < len(lines):
            line = lines[number]
            if line.mark == "=":
                number += 1
                continue
            if (
                number + 1 < len(lines)
                and lines[number + 1].mark == "="
                and len(line.text) <= 100
                and not line.mark
            ):
                self._add([line], "heading", 1 if lines[number + 1].text[0] == "=" else 2)
                number += 2
                continue
            paragraph = [line]
            while number + len(paragraph) < len(lines) and self._wraps(
                paragraph[-1], lines[number + len(paragraph)], paragraph[0], width
            ):
                paragraph.append(lines[number + len(paragraph)])
            number += len(paragraph)
            if line.mark == ">":
                self.parent += paragraph[0] is lines[0]
                self._add(paragraph, "quotation", 0)
            elif line.mark and not self._numbered_heading(paragraph):
                if not listed:
                    self.parent += 1
                    listed = True
                while indents and indents[-1] > line.indent:
                    indents.pop()
                if not indents or indents[-1] < line.indent:
                    indents.append(line.indent)
                self._add(paragraph, "item", len(indents))
            elif self._heading(paragraph, number):
                self._add(paragraph, "heading", 1 if self.first and paragraph[0] is lines[0] else 2)
            else:
                self._add(paragraph, "paragraph", 0)
        return self.parent

    def _wraps(self, line: _Line, following: _Line, opening: _Line, width: int) -> bool:
        """Tell whether a line break inside a group is a mere wrap."""
        if following.mark or line.mark == ">":
            return following.mark == line.mark == ">"
        if opening.mark and opening.mark != ">":
            # An item's text goes on where it is indented like the text, or unless a new line begins.
            if following.indent > opening.indent:
                return True
        elif following.indent >= line.indent + 2 and _stops(line.text):
            return False  # the first line of a paragraph is indented
        text = following.text
        if text[0].islower() and not (_stops(line.text) and line.text[-1] != ":"):
            return "@" not in text and "://" not in text
        if width > _WIDE:
            return False
        if text.islower() and width > _NARROW:
            return True
        full = line.indent + len(line.text) + 1 + len(text.split(None, 1)[0])
        width = max(width, _NARROW)
        return full > width or (len(line.text) >= 0.7 * width and not _stops(line.text))

    def _heading(self, paragraph: list[_Line], number: int) -> bool:
        """Tell whether a short line without a full stop, set off from what follows, is a heading."""
        text = paragraph[0].text
        if (
            len(paragraph) > 1
            or len(text) > 110
            or not (text[0].isupper() or text[0].isdigit() or text[0] in "\"'\u201c\u2018")
        ):
            return False
        if text[-1] in ".,:;\u2026" or "@" in text or "://" in text or not any(map(str.isalpha, text)):
            return False
        words = text.count(" ") + 1
        if self.first and paragraph[0] is self.lines[0]:
            if len(self.lines) == 1:
                return words <= 18
            return words <= 18 and len(self.lines[1].text) > max(2 * len(text), 60)
        if number < len(self.lines):
            return words <= 10 and len(self.lines[number].text) > max(3 * len(text), 60)
        following = self.following
        if following is None or paragraph[0] is not self.lines[0] or text[-1] == "!":
            return False
        return words <= 12 and (len(following.text) > len(text) or bool(following.mark))

    def _numbered_heading(self, paragraph: list[_Line]) -> bool:
        """Tell whether a numbered line stands alone, as a section's title does."""
        line = paragraph[0]
        if line.mark != "1" or len(self.lines) > 1 or self.following is None or self.following.mark:
            return False
        return len(line.text) <= 60 and not _stops(line.text) and len(self.following.text) > len(line.text)

    def _add(self, paragraph: list[_Line], kind: str, level: int) -> None:
        build = self.build
        build.begin()
        last = -1
        for line in paragraph:
            start = line.start
            if line.mark in ("-", "1", ">"):
                match = _marks().match(line.text)
                if match is not None and kind != "heading":
                    start += match.end()
            if last >= 0:
                build.put(" ", last, start)
            build.copy(start, line.end)
            last = line.end
        build.end(kind, level, self.parent if kind in ("item", "quotation") else 0)

    def _table(self) -> bool:
        """Read a group as a table if most of its lines have columns."""
        lines = self.lines
        if len(lines) < 2:
            return False
        columns = [line for line in lines if _gap().search(line.text)]
        if len(columns) < 2 or len(columns) * 10 < len(lines) * 6:
            return False
        self.parent += 1
        for line in lines:
            if line.mark == "=":
                continue
            at = 0
            for match in (*_gap().finditer(line.text), None):
                end = match.start() if match else len(line.text)
                if end > at:
                    self.build.begin()
                    self.build.copy(line.start + at, line.start + end)
                    self.build.end("cell", 0, self.parent)
                at = match.end() if match else end
        return True


@cache
def _gap() -> re.Pattern[str]:
    return re.compile(r"(?<=[^\s.!?:;,]) {3,}(?=\S)|\t+(?=\S)|[ \t]*\|[ \t]*")
