"""The formats, reporters and presets that ship with hypelint.

`hypelint.builtin_plugin` declares them through the hooks, as any pack declares its own; the fast start
of `hypelint.registry` takes them from here without importing pluggy.
"""

from __future__ import annotations

from hypelint.format import Format, markdown, plain
from hypelint.preset import Preset
from hypelint.reporter import Reporter, deferred


def formats() -> list[Format]:
    """Return Markdown and plain text."""
    return [
        Format("markdown", (".md", ".markdown", ".mdx"), markdown.parse),
        Format("text", (".txt", ".text"), plain.parse),
    ]


def reporters() -> list[Reporter]:
    """Return the output formats of `hypelint check`."""
    measured = frozenset({"score"})
    return [
        Reporter("full", deferred("hypelint.reporter.full"), streams=True, needs=frozenset({"source"})),
        Reporter("concise", deferred("hypelint.reporter.concise"), streams=True),
        Reporter("json", deferred("hypelint.reporter.json"), needs=measured | {"readability"}),
        Reporter("json-lines", deferred("hypelint.reporter.json_lines"), streams=True, needs=measured),
        Reporter("github", deferred("hypelint.reporter.github")),
        Reporter(
            "sarif",
            deferred("hypelint.reporter.sarif"),
            needs=measured | {"source", "silenced"},
            baselined=True,
        ),
        Reporter("gitlab", deferred("hypelint.reporter.gitlab")),
        Reporter("rdjsonl", deferred("hypelint.reporter.rdjsonl"), streams=True, needs=frozenset({"source"})),
        Reporter("junit", deferred("hypelint.reporter.junit")),
        Reporter("checkstyle", deferred("hypelint.reporter.checkstyle")),
        Reporter("vale", deferred("hypelint.reporter.vale"), needs=frozenset({"source"})),
    ]


def presets() -> list[Preset]:
    """Return the presets in ``configs/``: ``hypelint:default`` and so on."""
    import hypelint_presets

    folder = hypelint_presets.__path__[0]
    return [
        Preset(f"hypelint:{name}", f"{folder}/{name}.toml")
        for name in ("blog", "default", "docs", "newsroom", "press-release", "strict")
    ]
