"""Write what is generated from the rule classes: ``python -m hypelint.generate [--check]``.

The index of built-in rules (so that a run imports only the rules it needs), the JSON schema of the
configuration, and the pages of the rules. With ``--check`` nothing is written; the exit status is 1
where a file on disk differs.
"""

from __future__ import annotations

from pathlib import Path
import sys

from hypelint import schema
from hypelint.context import declared_tables
from hypelint.cue import CueMatcher
from hypelint.internal import INTERNAL
from hypelint.plugins import collect
from hypelint.registry import Registry
from hypelint.rule_page import rule_markdown

ROOT = Path(__file__).parents[2]


def index(registry: Registry) -> str:
    """Return the text of ``hypelint/index.py``."""
    lines = [
        '"""The built-in rules and cue tables, as their classes declare them. Generated: do not edit."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import TYPE_CHECKING",
        "",
        "if TYPE_CHECKING:",
        "    from hypelint.cue import Tables",
        "",
        "RULES: tuple[",
        "    tuple[str, str, str, str, int, float, bool, str, tuple[str, ...], bool, tuple[str, ...], bool], ...",
        "] = (",
    ]
    tables = dict(declared_tables())
    for entry in registry.rules.values():
        rule = entry.load()
        special = tuple(cue for cue in entry.cues if cue.startswith("@"))
        phrases = tuple(cue for cue in entry.cues if not cue.startswith("@"))
        if phrases:
            tables[entry.id] = phrases
        row = (
            entry.id, rule.__module__, rule.__name__, entry.shape, int(entry.severity), float(entry.weight),
            entry.enabled, entry.summary, special, bool(phrases), tuple(sorted(entry.profiles)), entry.chrome,
        )  # fmt: skip
        lines.append(f"    {row!r},")
    lines += [")", "", "TABLES: Tables = ("]
    lines += [f"    {part!r}," for part in CueMatcher(tables).parts]
    return "\n".join([*lines, ")", ""])


_RULES_PAGE = """\
# Rules

<!-- Made from the rule classes by python -m hypelint.generate: do not edit. -->
<!-- hypelint: disable-file all -- this page quotes what the rules report -->

What each rule reports, how it is graded, and examples: of those reported, the part between `>>` and `<<`.
`hypelint explain RULE` prints the same with all examples.

"""


def rules_page(registry: Registry) -> str:
    """Return the text of ``docs/rules.md``: a section per family, a heading per rule.

    `hypelint.reporter.json.docs_url` links to the headings.
    """
    families = [*registry.families, "internal"]
    parts = [_RULES_PAGE + "\n".join(f"- [{family}](#{family})" for family in families) + "\n"]
    for family in registry.families:
        entries = [entry for entry in registry.rules.values() if entry.family == family]
        parts.append(f"## {family}\n")
        parts += [f"### {entry.id}\n\n{rule_markdown(entry)}" for entry in entries]
    parts.append("## internal\n\nWhat hypelint reports about itself and about suppressions.\n")
    for about in INTERNAL.values():
        state = "on" if about.enabled else "off unless selected"
        parts.append(f"### {about.id}\n\n{about.summary}\n\n- {about.severity.label}, {state}\n")
    return "\n".join(parts)


def main(arguments: list[str] | None = None) -> int:
    """Write or check the generated files; return the exit status."""
    check = "--check" in (sys.argv[1:] if arguments is None else arguments)
    registry = Registry.of(collect(["hypelint"]))
    stale = False
    for name, text in {
        "lint/hypelint/index.py": index(registry),
        "configs/hypelint_presets/hypelint.schema.json": schema.text(schema.config_schema(registry)),
        "configs/hypelint_presets/phrases.schema.json": schema.text(schema.phrase_pack_schema(registry)),
        "docs/rules.md": rules_page(registry),
    }.items():
        path = ROOT / name
        if path.exists() and path.read_text("utf-8") == text:
            continue
        stale = True
        print(f"{'stale' if check else 'written'}: {path.relative_to(ROOT)}", file=sys.stderr)
        if not check:
            path.write_text(text, "utf-8")
    return int(check and stale)


if __name__ == "__main__":
    sys.exit(main())
