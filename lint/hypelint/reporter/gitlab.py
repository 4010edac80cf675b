"""GitLab Code Quality: findings on the lines of a merge request.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

from typing import Any

from hypelint.diagnostic import Diagnostic, Severity
from hypelint.report import Report
from hypelint.reporter import Look
from hypelint.reporter.json import dump
from hypelint.reporter.location import relative_path

_SEVERITY = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report, look: Look) -> str:
    """Render a run as one JSON list."""
    issues = [
        {
            "description": error.message,
            "check_name": "hypelint",
            "fingerprint": _fingerprint(relative_path(error.path), error.message),
            "severity": "blocker",
            "location": {"path": relative_path(error.path), "lines": {"begin": 1, "end": 1}},
        }
        for error in report.errors
    ]
    issues += [_issue(relative_path(file.path), it) for file in report.files for it in file.diagnostics]
    return dump(issues, 2)


def _issue(path: str, found: Diagnostic) -> dict[str, Any]:
    return {
        "description": found.message,
        "check_name": found.rule,
        "fingerprint": _fingerprint(path, found.fingerprint),
        "severity": _SEVERITY[found.severity],
        "location": {"path": path, "lines": {"begin": found.line, "end": found.end_line}},
    }


def _fingerprint(path: str, name: str) -> str:
    """Return a name that is unique in the report, as a finding's own is only in its draft."""
    from _blake2 import blake2b

    return blake2b(f"{path} {name}".encode("utf-8", "replace"), digest_size=16).hexdigest()
