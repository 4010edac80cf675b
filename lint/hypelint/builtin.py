"""The formats, reporters and presets that ship with hypelint, declared as any pack declares its own."""

from __future__ import annotations

from hypelint.format import Format, markdown, plain
from hypelint.plugins import hookimpl
from hypelint.reporter import Reporter, deferred


@hookimpl
def hypelint_formats() -> list[Format]:
    """Return Markdown and plain text."""
    return [
        Format("markdown", (".md", ".markdown", ".mdx"), markdown.parse),
        Format("text", (".txt", ".text"), plain.parse),
    ]


@hookimpl
def hypelint_reporters() -> list[Reporter]:
    """Return the output formats of `hypelint check`."""
    measured = frozenset({"score"})
    return [
        Reporter("full", deferred("hypelint.reporter.full"), streams=True, needs=frozenset({"source"})),
        Reporter("concise", deferred("hypelint.reporter.concise"), streams=True),
        Reporter("json", deferred("hypelint.reporter.json"), needs=measured | {"readability"}),
        Reporter("json-lines", deferred("hypelint.reporter.json_lines"), streams=True, needs=measured),
        Reporter("github", deferred("hypelint.reporter.github")),
    ]
