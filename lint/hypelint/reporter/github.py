"""GitHub Actions workflow commands: annotations on the lines of a pull request.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from hypelint.diagnostic import Diagnostic, Severity
from hypelint.report import Report
from hypelint.reporter import Look

_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report, look: Look) -> str:
    """Render a run as annotations, the worst first: of each level GitHub shows the first ten of a step."""
    found = [(file.path, it) for file in report.files for it in file.diagnostics]
    found.sort(key=lambda pair: (-pair[1].severity, -pair[1].weight))
    lines = [
        f"::error file={_property(error.path)},title=hypelint::{_data(error.message)}\n"
        for error in report.errors
    ]
    lines += [_annotation(path, it) for path, it in found]
    return "".join(lines)


def _annotation(path: str, found: Diagnostic) -> str:
    place = f"file={_property(path)},line={found.line}"
    if found.line == found.end_line:  # GitHub reads columns only within one line
        place += f",col={found.column},endColumn={found.end_column}"
    else:
        place += f",endLine={found.end_line}"
    return f"::{_LEVEL[found.severity]} {place},title={_property(found.rule)}::{_data(found.message)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
