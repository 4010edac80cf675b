"""A pack as a stranger would write it: one rule, one format, one reporter, one preset."""

from __future__ import annotations

from pathlib import Path

from hypelint import Document, Format, Preset, Report, Reporter, Rule, Source, hookimpl
from hypelint.document import Builder
from hypelint.reporter import Look
from hypelint_harbour.busy_port import BusyPort


def parse_log(source: Source) -> Document:
    """Parse a harbour log: each line is ``time | remark``, and the remark is prose."""
    build = Builder(source)
    at = 0
    for line in source.text.splitlines(keepends=True):
        bar = line.find("|")
        if bar >= 0:
            remark = line[bar + 1 :]
            start = at + bar + 1 + len(remark) - len(remark.lstrip())
            build.begin()
            build.copy(start, at + len(line.rstrip()))
            build.end("paragraph")
        at += len(line)
    return build.document()


def render(report: Report, look: Look) -> str:
    """Render one line per draft: its path and how many findings it has."""
    return "".join(f"{file.path}\t{len(file.diagnostics)}\n" for file in report.files)


@hookimpl
def hypelint_rules() -> list[type[Rule]]:
    return [BusyPort]


@hookimpl
def hypelint_formats() -> list[Format]:
    return [Format("harbour-log", (".hlog",), parse_log)]


@hookimpl
def hypelint_reporters() -> list[Reporter]:
    return [Reporter("tally", render)]


@hookimpl
def hypelint_presets() -> list[Preset]:
    return [Preset("harbour:office", str(Path(__file__).with_name("office.toml")))]
