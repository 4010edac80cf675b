"""Findings with the lines they stand in, the span underlined."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
import re

from hypelint.diagnostic import Diagnostic
from hypelint.report import Report
from hypelint.reporter import Look
from hypelint.reporter.concise import COLORS, headline, paint, printable
from hypelint.source import Source

_SHOWN_LINES = 4
"""A span over more lines shows its first two and its last."""


def render(report: Report, look: Look) -> str:
    """Render the findings of a report, each followed by its excerpt and a blank line."""
    parts: list[str] = []
    for file in report.files:
        for found in file.diagnostics:
            parts.append(headline(file.path, found, look) + "\n")
            if file.source is not None and found.end > found.start:
                parts.append(excerpt(file.source, found, look))
            for fix in found.fixes:
                kind = "help" if fix.safe else "help (changes what is said)"
                parts.append(f"{' ' * len(str(found.end_line))} = {kind}: {printable(fix.title)}\n")
            for other in found.related:
                where = printable(f"{other.path}:{other.utf16[0] + 1}: {other.message}")
                parts.append(f"{' ' * len(str(found.end_line))} = see also: {where}\n")
            parts.append("\n")
    return "".join(parts)


def excerpt(source: Source, found: Diagnostic, look: Look) -> str:
    """Return the lines of a finding with a gutter of line numbers, its span underlined."""
    digits = len(str(found.end_line))
    room = max(look.width - digits - 3, 20)
    lines = list(range(found.line, found.end_line + 1))
    if len(lines) > _SHOWN_LINES:
        lines = [*lines[:2], 0, lines[-1]]
    gutter = paint(f"{' ' * digits} |", "2", look)
    shown = [gutter]
    for line in lines:
        if not line:
            shown.append(paint(f"{'…':>{digits}} |", "2", look))
            continue
        before, marked, after = _window(source, line, found.start, found.end, room)
        if not marked.strip():
            continue
        code = COLORS[found.severity]
        shown.append(f"{paint(f'{line:>{digits}} |', '2', look)} {before}{marked}{after}")
        underline = "^" * max(cells(marked), 1)
        shown.append(f"{gutter} {' ' * cells(before)}{paint(underline, '1;' + code, look)}")
    return "\n".join(shown) + "\n"


def _window(source: Source, line: int, start: int, end: int, room: int) -> tuple[str, str, str]:
    """Return what to show of a line: before the span, in it, and after it, at most ``room`` cells.

    Only a piece of the line is looked at, so that a draft on one endless line costs no more.
    """
    first = source.line_starts[line - 1]
    last = source.line_starts[line] if line < len(source.line_starts) else len(source.text)
    start, end = max(start, first), min(end, last)
    left = source.text[max(first, start - room) : start]
    marked = source.text[start : min(end, start + room + 1)].rstrip("\r\n")
    right = source.text[end : min(last, end + room + 1)].rstrip("\r\n")
    cut_left, cut_right = start - room > first, end + room + 1 < last
    left, marked, right = printable(left), printable(marked), printable(right)
    width = len if left.isascii() and marked.isascii() and right.isascii() else cells
    taken = width(marked)
    if width(left) + taken + width(right) <= room and not cut_left and not cut_right:
        return left, marked, right
    if taken > room - 2 or end > start + room + 1:
        marked, right, cut_right = _head(marked, room - 2, True, width), "", False
        taken = cells(marked)
    spare = room - taken
    tail = min(width(right) + cut_right, spare // 2)
    left = _tail(left, spare - tail, cut_left, width)
    right = _head(right, spare - cells(left), cut_right, width)
    return left, marked, right


def _head(text: str, room: int, more: bool, width: Callable[[str], int]) -> str:
    """Return the beginning of a text in at most ``room`` cells, with … where it was cut."""
    if width(text) <= room and not more:
        return text
    kept = text[: max(room - 1, 0)]
    while width(kept) >= max(room, 1):
        kept = kept[:-1]
    space = kept.rfind(" ")
    if space > len(kept) - 16 and space > 0 and text[len(kept) : len(kept) + 1].isalnum():
        kept = kept[: space + 1]
    return kept + "…" if room > 0 else ""


def _tail(text: str, room: int, more: bool, width: Callable[[str], int]) -> str:
    """Return the end of a text in at most ``room`` cells, with … where it was cut."""
    if width(text) <= room and not more:
        return text
    kept = text[-(room - 1) :] if room > 1 else ""
    while width(kept) >= max(room, 1):
        kept = kept[1:]
    space = kept.find(" ")
    if 0 <= space < 16 and space + 1 < len(kept):
        kept = kept[space:]
    return "…" + kept if room > 0 else ""


def cells(text: str) -> int:
    """Return how many columns a terminal takes for a text."""
    if text.isascii() or not _unusual().search(text):
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


@cache
def _unusual() -> re.Pattern[str]:
    """Match a character that may not be one column wide.

    Western letters and the marks of English prose are one wide; for the rest rich has tables, which
    take long to load.
    """
    return re.compile(
        "[^ -~\xa0-\xac\xae-\u02ff\u0370-\u0377\u0384-\u0482\u048a-\u052f\u1e00-\u1eff"
        "\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\ufffd]"
    )
