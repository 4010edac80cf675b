"""One line per finding: ``path:line:col: severity rule message``."""

from __future__ import annotations

import re

from hypelint.diagnostic import Diagnostic, Severity
from hypelint.report import Report
from hypelint.reporter import Look

COLORS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
"""SGR colour codes of the severities."""

_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """Return a text that a terminal shows on one line as it is.

    Tabs become four spaces; other control characters, which could move the cursor or turn the
    direction of writing, become a replacement character.
    """
    if text.isascii() and text.isprintable():
        return text
    return _UNSAFE.sub(lambda match: "    " if match[0] == "\t" else "\ufffd", text)


def paint(text: str, code: str, look: Look) -> str:
    """Wrap a text in an SGR code where colour is wanted."""
    return f"\x1b[{code}m{text}\x1b[0m" if look.color and text else text


def headline(path: str, found: Diagnostic, look: Look) -> str:
    """Return the line that names a finding, without its line end."""
    place = f"{printable(path)}:{found.line}:{found.column}:"
    severity = paint(found.severity.label, "1;" + COLORS[found.severity], look)
    return f"{paint(place, '1', look)} {severity} {paint(found.rule, '2', look)} {printable(found.message)}"


def render(report: Report, look: Look) -> str:
    """Render the findings of a report, one per line."""
    return "".join(
        f"{headline(file.path, found, look)}\n" for file in report.files for found in file.diagnostics
    )
