"""Write the documentation of a rule as Markdown, from its class: for docs/rules.md and for SARIF."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from hypelint.measured import precision
from hypelint.rule import CONTEXTS, Example

if TYPE_CHECKING:
    from hypelint.registry import RuleEntry
    from hypelint.rule import Rule

_EXAMPLES = 2
"""Examples of each kind on a page; `hypelint explain` prints all."""

_SPECIAL = str.maketrans({char: f"\\{char}" for char in "\\*_<&[]|#"})


def docstring(rule: type[Rule]) -> tuple[str, dict[str, str]]:
    """Return the first line of a rule's documentation, and its sections by title, each on one line."""
    from inspect import cleandoc

    first, *rest = cleandoc(rule.__doc__ or rule.summary).splitlines()
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in rest:
        if line and not line[0].isspace():
            lines = sections.setdefault(line, [])
        elif line:
            lines.append(line.strip())
    return first, {title: " ".join(lines) for title, lines in sections.items()}


def rule_markdown(entry: RuleEntry) -> str:
    """Return what a page says of a rule below its heading."""
    rule = entry.load()
    first, sections = docstring(rule)
    parts = [_prose(first), "\n".join(f"- {fact}" for fact in _facts(entry, rule))]
    parts += [f"**{title}.** {_prose(text)}" for title, text in sections.items()]
    if rule.options:
        table = [f'Settings, in `[rules."{entry.id}"]`:', "", "| name | default | meaning |", "|---|---|---|"]
        table += [
            f"| `{name}` | `{_toml(option.default)}` | {_prose(option.doc)} |"
            for name, option in rule.options.items()
        ]
        parts.append("\n".join(table))
    for heading, examples in (("Reports", rule.flags), ("Does not report", rule.passes)):
        if examples:
            parts.append("\n\n".join([f"{heading}:", *map(_example, examples[:_EXAMPLES])]))
    return "\n\n".join(parts) + "\n"


def _facts(entry: RuleEntry, rule: type[Rule]) -> Iterator[str]:
    weight = f"weight {entry.weight:g} in the hype score" if entry.weight else "not in the hype score"
    yield f"{entry.severity.label}, {weight}, {'on' if entry.enabled else 'off unless selected'}"
    for told, names in (
        ("silent in", rule.silenced_by),
        ("one level lower in", rule.lowered_by),
        ("information only in", rule.info_in),
    ):
        if names:
            every = ", ".join(sorted(names)) if names < CONTEXTS else "every context"
            yield f"{told}: {every}"
    yield precision(entry.id).removesuffix(".").replace("Measured", "measured", 1)
    if len(entry.profiles) < 4:
        yield f"only in the profiles {', '.join(sorted(entry.profiles))}"


def _prose(text: str) -> str:
    """Return text of a docstring as Markdown: code stays code, nothing else is markup."""
    pieces = text.replace("``", "`").split("`")
    if len(pieces) % 2 == 0:  # an odd backtick is no markup
        return text.translate(_SPECIAL)
    return "".join(f"`{it}`" if index % 2 else it.translate(_SPECIAL) for index, it in enumerate(pieces))


def _example(given: str | Example) -> str:
    example = given if isinstance(given, Example) else Example(given)
    about = [] if example.profile == "news" else [f"profile `{example.profile}`"]
    about += [f"`{name} = {_toml(value)}`" for name, value in example.options.items()]
    fence = "```"
    while fence in example.text:
        fence += "`"
    block = f"{fence}text\n{example.text.strip()}\n{fence}"
    return f"With {', '.join(about)}:\n\n{block}" if about else block


def _toml(value: object) -> str:
    """Return a number, a truth value, a word or a list of them as TOML writes it."""
    from json import dumps

    return dumps(value, ensure_ascii=False)
