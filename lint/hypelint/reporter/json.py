"""The report as JSON: Language Server Protocol diagnostics whose ``data`` holds the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypelint.diagnostic import Diagnostic, Severity
from hypelint.report import FileReport, Report
from hypelint.reporter import Look

if TYPE_CHECKING:
    from hypelint.readability import Readability
    from hypelint.score import Score
    from hypelint.tone import Tone

DOCS = "docs/rules.md"
"""The page that documents the rules, each under a heading with the rule's id; a URL or a relative one."""

LSP_SEVERITY = {Severity.ERROR: 1, Severity.WARNING: 2, Severity.INFO: 3}


def docs_url(rule: str) -> str:
    """Return where a rule is documented (anchors are made as GitHub makes them)."""
    return f"{DOCS}#{rule.replace('/', '')}"


def render(report: Report, look: Look) -> str:
    """Render a whole run as one JSON object."""
    from hypelint import __version__

    content: dict[str, Any] = {
        "version": 1,
        "tool": {"name": "hypelint", "version": __version__},
        "files": [_file(file) for file in report.files],
        "errors": [{"path": path_text(error.path), "message": error.message} for error in report.errors],
        "summary": summary(report),
    }
    if look.statistics:
        content["statistics"] = statistics(report)
    return dump(content, 2)


def dump(content: object, indent: int | None = None) -> str:
    """Return JSON with a line end; the order of keys is kept, nothing is escaped without need."""
    import json

    return json.dumps(content, ensure_ascii=False, indent=indent) + "\n"


def path_text(path: str) -> str:
    """Return a path that UTF-8 can hold (a file's name may be any bytes)."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def summary(report: Report) -> dict[str, int]:
    """Return the totals of a report."""
    return {
        "files": len(report.files),
        "errors": report.count(Severity.ERROR),
        "warnings": report.count(Severity.WARNING),
        "info": report.count(Severity.INFO),
    }


def statistics(report: Report) -> dict[str, int]:
    """Count the findings of a report by rule, the most frequent first."""
    counts: dict[str, int] = {}
    for file in report.files:
        for found in file.diagnostics:
            counts[found.rule] = counts.get(found.rule, 0) + 1
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _file(file: FileReport) -> dict[str, Any]:
    content: dict[str, Any] = {
        "path": path_text(file.path),
        "profile": file.profile,
        "score": score_fields(file.score),
        "readability": readability_fields(file.readability),
    }
    if file.tone is not None:  # only where it was asked for: VADER takes long to load
        content["tone"] = tone_fields(file.tone)
    if file.notes:
        content["notes"] = list(file.notes)
    content["diagnostics"] = [lsp_diagnostic(found) for found in file.diagnostics]
    return content


def score_fields(score: Score | None) -> dict[str, Any] | None:
    """Return a score as JSON fields, rounded; None where there is no prose."""
    if score is None:
        return None
    fields: dict[str, Any] = {
        "value": round(score.value, 1),
        "band": score.band,
        "interval": [round(bound, 1) for bound in score.interval],
        "words": score.words,
        "families": {name: round(points, 2) for name, points in score.families.items()},
        "calibration": score.calibration,
    }
    if score.percentile is not None:
        fields["percentile"] = round(score.percentile, 1)
    return fields


def readability_fields(measured: Readability | None) -> dict[str, Any] | None:
    """Return the readability of a draft as JSON fields; None where there is no running prose."""
    if measured is None:
        return None
    return {"grade": round(measured.grade, 1), "words": measured.words, "sentences": measured.sentences}


def tone_fields(tone: Tone | None) -> dict[str, Any] | None:
    """Return the tone of a draft's flagged sentences as JSON fields; None where there are none."""
    if tone is None:
        return None
    return {
        "mean": round(tone.mean, 3),
        "highest": round(tone.highest, 3),
        "mostPositive": tone.most_positive,
        "sentences": tone.sentences,
    }


def lsp_diagnostic(found: Diagnostic) -> dict[str, Any]:
    """Return a finding as a Language Server Protocol ``Diagnostic``."""
    data: dict[str, Any] = {
        "family": found.family,
        "severity": found.severity.label,
        "weight": number(found.weight),
        "text": found.text,
        "line": found.line,
        "column": found.column,
        "endLine": found.end_line,
        "endColumn": found.end_column,
        "offset": [found.start, found.end],
        "fingerprint": found.fingerprint,
        "effect": round(found.effect, 2),
        "fixes": [
            {
                "title": fix.title,
                "applicability": "safe" if fix.safe else "unsafe",
                "edits": [{"offset": [edit.start, edit.end], "newText": edit.text} for edit in fix.edits],
            }
            for fix in found.fixes
        ],
    }
    if found.related:
        data["related"] = [
            {"path": path_text(other.path), "offset": [other.start, other.end], "message": other.message}
            for other in found.related
        ]
    places = [
        {
            "location": {"uri": _uri(other.path), "range": _range(other.utf16)},
            "message": other.message,
        }
        for other in found.related
    ]
    return {
        "range": _range(found.utf16),
        "severity": LSP_SEVERITY[found.severity],
        "code": found.rule,
        "codeDescription": {"href": docs_url(found.rule)},
        "source": "hypelint",
        "message": found.message,
        **({"relatedInformation": places} if places else {}),
        "data": data,
    }


def _uri(path: str) -> str:
    """Return a path as a URI reference, relative where the path is."""
    from urllib.parse import quote

    return quote(path_text(path))


def _range(utf16: tuple[int, int, int, int]) -> dict[str, dict[str, int]]:
    line, character, end_line, end_character = utf16
    return {
        "start": {"line": line, "character": character},
        "end": {"line": end_line, "character": end_character},
    }


def number(value: float) -> float | int:
    """Return a whole number as an integer, so that 4.0 is written as 4."""
    return int(value) if value == int(value) else value
