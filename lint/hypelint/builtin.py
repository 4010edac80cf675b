"""The formats, reporters and presets that ship with hypelint, declared as any pack declares its own."""

from __future__ import annotations

from hypelint.format import Format, markdown, plain
from hypelint.plugins import hookimpl


@hookimpl
def hypelint_formats() -> list[Format]:
    """Return Markdown and plain text."""
    return [
        Format("markdown", (".md", ".markdown", ".mdx"), markdown.parse),
        Format("text", (".txt", ".text"), plain.parse),
    ]
