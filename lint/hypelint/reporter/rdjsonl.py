"""Reviewdog's diagnostic format, one JSON object per line and finding.

https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
"""

from __future__ import annotations

from typing import Any

from hypelint.diagnostic import Diagnostic, Fix, Severity
from hypelint.report import FileReport, Report
from hypelint.reporter import Look
from hypelint.reporter.json import dump
from hypelint.reporter.location import relative_path
from hypelint.source import Source

_SEVERITY = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def render(report: Report, look: Look) -> str:
    """Render the findings of a report, one per line."""
    return "".join(dump(_diagnostic(file, it)) for file in report.files for it in file.diagnostics)


def _diagnostic(file: FileReport, found: Diagnostic) -> dict[str, Any]:
    source = file.source
    location: dict[str, Any] = {"path": relative_path(file.path)}
    if source is not None:
        location["range"] = _range(source, found.start, found.end)
    content: dict[str, Any] = {
        "message": found.message,
        "location": location,
        "severity": _SEVERITY[found.severity],
        "source": {"name": "hypelint"},
        "code": {"value": found.rule},
    }
    if source is not None:
        # Reviewdog offers suggestions for one click each: only what changes no claim.
        suggestions = [_suggestion(source, fix) for fix in found.fixes if fix.safe and len(fix.edits) == 1]
        if suggestions:
            content["suggestions"] = suggestions
    if found.related:
        content["related_locations"] = [
            {
                "message": it.message,
                "location": {"path": relative_path(it.path), "range": {"start": {"line": it.utf16[0] + 1}}},
            }
            for it in found.related
        ]
    return content


def _suggestion(source: Source, fix: Fix) -> dict[str, Any]:
    (edit,) = fix.edits
    return {"range": _range(source, edit.start, edit.end), "text": edit.text}


def _range(source: Source, start: int, end: int) -> dict[str, Any]:
    return {"start": _position(source, start), "end": _position(source, end)}


def _position(source: Source, offset: int) -> dict[str, int]:
    """Return a place as reviewdog counts: columns are bytes of UTF-8, from 1."""
    line, column = source.position(offset)
    before = source.text[offset - column + 1 : offset]
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}
