"""The JSON of Vale, another linter for prose, so that editors' plugins for it read ours.

An object with a list per draft that has findings. https://vale.sh/docs
"""

from __future__ import annotations

from typing import Any

from hypelint.diagnostic import Diagnostic, Severity
from hypelint.report import FileReport, Report
from hypelint.reporter import Look
from hypelint.reporter.json import dump, path_text

_SEVERITY = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "suggestion"}


def render(report: Report, look: Look) -> str:
    """Render a run as one JSON object."""
    return dump(
        {
            path_text(file.path): [_alert(file, it) for it in file.diagnostics]
            for file in report.files
            if file.diagnostics
        },
        2,
    )


def _alert(file: FileReport, found: Diagnostic) -> dict[str, Any]:
    return {
        "Action": _action(found),
        "Span": [found.column, max(found.column, _last(file, found))],
        # In Vale's words: a check of a style.
        "Check": found.rule.replace("/", "."),
        "Description": "",
        "Link": "",
        "Message": found.message,
        "Severity": _SEVERITY[found.severity],
        "Match": found.text,
        "Line": found.line,
    }


def _last(file: FileReport, found: Diagnostic) -> int:
    """Return the 1-based column of a finding's last character on its first line."""
    if found.line == found.end_line:
        return found.end_column - 1
    return len(file.source.line_text(found.line)) if file.source is not None else found.column


def _action(found: Diagnostic) -> dict[str, Any]:
    """Return a safe fix that replaces just the finding; Vale knows no others."""
    for fix in found.fixes:
        if fix.safe and [edit[:2] for edit in fix.edits] == [(found.start, found.end)]:
            text = fix.edits[0].text
            return {"Name": "replace", "Params": [text]} if text else {"Name": "remove", "Params": None}
    return {"Name": "", "Params": None}
