"""The output formats of `hypelint score`: one line per draft, and what would lower the score most."""

from __future__ import annotations

from typing import Any

from hypelint.diagnostic import Diagnostic
from hypelint.report import FileReport, Report
from hypelint.reporter import Look, Reporter
from hypelint.reporter.concise import paint, printable
from hypelint.reporter.json import (
    dump,
    lsp_diagnostic,
    path_text,
    readability_fields,
    score_fields,
    statistics,
    summary,
    tone_fields,
)
from hypelint.score import Score

_MEANINGS = {"A": "measured", "B": "mild", "C": "noticeable", "D": "strong", "E": "breathless"}
_COLORS = {"A": "32", "B": "32", "C": "33", "D": "31", "E": "1;31"}
_COSTLIEST = 3


def costliest(file: FileReport) -> list[Diagnostic]:
    """Return the findings, at most three, whose removal would lower the score most."""
    scored = [found for found in file.diagnostics if found.effect > 0]
    return sorted(scored, key=lambda found: (-found.effect, found.start))[:_COSTLIEST]


def render_line(report: Report, look: Look) -> str:
    """Render one line per draft."""
    return "".join(_line(file, look) for file in report.files)


def render(report: Report, look: Look) -> str:
    """Render one line per draft and below it the findings that cost most."""
    parts: list[str] = []
    for file in report.files:
        parts.append(_line(file, look))
        for found in costliest(file):
            shown = printable(" ".join(found.text.split()))
            if len(shown) > 60:
                shown = shown[:59].rstrip() + "…"
            place = f"{found.line}:{found.column}"
            parts.append(f"  {-found.effect:6.1f}  {place:<8} {paint(found.rule, '1', look)}  {shown}\n")
        if look.verbose:
            parts += _advice(file)
    return "".join(parts)


def _line(file: FileReport, look: Look) -> str:
    score = file.score
    path = printable(file.path)
    if score is None:
        return f"{path}: no prose to score\n"
    low, high = score.interval
    if score.band is None:
        told, color = "too short for a band", "2"
    else:
        told, color = f"{score.band} {_MEANINGS[score.band]}", _COLORS[score.band]
    value = paint(f"{score.value:.1f} {told}", color, look)
    line = f"{path}: {value}, {low:.1f} to {high:.1f}, {_number(score.words, 'word')}"
    families = _families(score)
    return f"{line}; {families}\n" if families else f"{line}\n"


def _families(score: Score) -> str:
    """List the families, the costliest first, with their points per 100 clean words."""
    ranked = sorted(score.families.items(), key=lambda pair: (-pair[1], pair[0]))
    return ", ".join(f"{name} {points:.1f}" for name, points in ranked)


def _advice(file: FileReport) -> list[str]:
    """Tell what is not in the score."""
    lines: list[str] = []
    if file.score is not None:
        lines.append(f"  profile {file.profile}, {file.score.calibration}\n")
    measured = file.readability
    if measured is not None:
        sentences = _number(measured.sentences, "sentence")
        lines.append(f"  readability (not in the score): grade {measured.grade:.1f}, {sentences}\n")
    tone = file.tone
    if tone is not None:
        sentences = _number(tone.sentences, "flagged sentence")
        lines.append(
            f"  tone (not in the score): mean {tone.mean:+.2f} over {sentences}, highest {tone.highest:+.2f}: "
            f"{printable(tone.most_positive)}\n"
        )
    return lines


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _fields(file: FileReport) -> dict[str, Any]:
    return {
        "path": path_text(file.path),
        "profile": file.profile,
        "score": score_fields(file.score),
        "readability": readability_fields(file.readability),
        "tone": tone_fields(file.tone),
        "costliest": [lsp_diagnostic(found) for found in costliest(file)],
    }


def render_json(report: Report, look: Look) -> str:
    """Render a whole run as one JSON object, shaped as that of `hypelint check`."""
    from hypelint import __version__

    content: dict[str, Any] = {
        "version": 1,
        "tool": {"name": "hypelint", "version": __version__},
        "files": [_fields(file) for file in report.files],
        "errors": [{"path": path_text(error.path), "message": error.message} for error in report.errors],
        "summary": summary(report),
    }
    if look.statistics:
        content["statistics"] = statistics(report)
    return dump(content, 2)


def render_json_lines(report: Report, look: Look) -> str:
    """Render one JSON object per draft and line."""
    return "".join(dump(_fields(file)) for file in report.files)


_MEASURED = frozenset({"score", "readability", "tone"})
REPORTERS = {
    it.name: it
    for it in (
        # A known finding lowers no score.
        Reporter("full", render, streams=True, needs=frozenset({"score"}), baselined=True),
        Reporter("concise", render_line, streams=True, needs=frozenset({"score"}), baselined=True),
        Reporter("json", render_json, needs=_MEASURED, baselined=True),
        Reporter("json-lines", render_json_lines, streams=True, needs=_MEASURED, baselined=True),
    )
}
