"""Parse plain text: paragraphs by blank lines or by line, headings recognised by their shape."""

from __future__ import annotations

import re

from hypelint.document import Builder, Document
from hypelint.source import Source

_LINE = re.compile(r"[^\r\n]*")
_ENDS = re.compile(r"[.!?:;,\u2026][\"'\u201d\u2019)\]]*$")
_ITEM = re.compile(r"[ \t]*(?:[-*\u2022\u2013]|\d{1,2}[.)])[ \t]+(?=\S)")


def parse(source: Source) -> Document:
    """Parse plain text; never raises.

    Lines of a paragraph are joined when the text is hard-wrapped (its full lines are of like
    width); otherwise each line is a paragraph of its own.
    """
    build = Builder(source)
    text = source.text
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text)]
    groups: list[list[tuple[int, int]]] = [[]]
    last = -1
    for start, end in lines:
        if start == end and start == last:  # the empty match after a line's text
            continue
        last = end
        if text[start:end].strip():
            groups[-1].append((start, end))
        elif groups[-1]:
            groups.append([])
    for group in groups:
        if not group:
            continue
        if _wrapped(text, group):
            _paragraph(build, text, group)
        else:
            for line in group:
                _paragraph(build, text, [line])
    return build.document()


def _wrapped(text: str, group: list[tuple[int, int]]) -> bool:
    """Tell whether the lines of a group are one hard-wrapped paragraph."""
    if len(group) < 2:
        return True
    widths = [len(text[start:end].rstrip()) for start, end in group]
    inner = widths[:-1]
    if max(widths) > 120 or any(_ITEM.match(text, start, end) for start, end in group[1:]):
        return False
    open_ends = sum(not _ENDS.search(text[start:end].rstrip()) for start, end in group[:-1])
    return min(inner) >= 0.55 * max(widths) and open_ends * 2 >= len(inner)


def _paragraph(build: Builder, text: str, group: list[tuple[int, int]]) -> None:
    build.begin()
    kind, level = "paragraph", 0
    first, last = group[0][0], group[-1][1]
    item = _ITEM.match(text, first, group[0][1])
    if item:
        kind, level, first = "item", 1, item.end()
    elif len(group) == 1 and _is_heading(text, first, last):
        kind, level = "heading", 1 if not build.blocks else 2
    for index, (start, end) in enumerate(group):
        start = max(start, first)
        body = text[start:end]
        stripped = body.strip()
        if not stripped:
            continue
        begin = start + len(body) - len(body.lstrip())
        if index:
            build.put(" ", previous, begin)
        build.copy(begin, begin + len(stripped))
        previous = begin + len(stripped)
    build.end(kind, level)


def _is_heading(text: str, start: int, end: int) -> bool:
    """A short line without a full stop, set off by blank lines, is a heading."""
    line = text[start:end].strip()
    if len(line) > 100 or _ENDS.search(line) and not line.endswith("?"):
        return False
    return len(line.split()) <= 14 and line[:1].upper() == line[:1]
