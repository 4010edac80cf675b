"""One JSON object per line and finding: a Language Server Protocol diagnostic and the path of its draft."""

from __future__ import annotations

from hypelint.report import Report
from hypelint.reporter import Look
from hypelint.reporter.json import dump, lsp_diagnostic, path_text


def render(report: Report, look: Look) -> str:
    """Render the findings of a report, one per line, the path first."""
    return "".join(
        dump({"path": path_text(file.path), **lsp_diagnostic(found)})
        for file in report.files
        for found in file.diagnostics
    )
