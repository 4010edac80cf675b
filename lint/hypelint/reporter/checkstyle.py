"""Checkstyle's XML, which many servers and review tools read."""

from __future__ import annotations

from hypelint.report import Report
from hypelint.reporter import Look
from hypelint.reporter.location import relative_path
from hypelint.reporter.xml import tag


def render(report: Report, look: Look) -> str:
    """Render a run as one XML document, a ``file`` per draft."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">']
    for error in report.errors:
        lines += [
            f"  <{tag('file', name=relative_path(error.path))}>",
            f"    <{tag('error', line=1, severity='error', message=error.message, source='hypelint')}/>",
            "  </file>",
        ]
    for file in report.files:
        lines.append(f"  <{tag('file', name=relative_path(file.path))}>")
        for found in file.diagnostics:
            written = tag(
                "error",
                line=found.line,
                column=found.column,
                severity=found.severity.label,
                message=found.message,
                source=f"hypelint.{found.rule}",
            )
            lines.append(f"    <{written}/>")
        lines.append("  </file>")
    return "\n".join([*lines, "</checkstyle>", ""])
