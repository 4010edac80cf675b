"""`hypelint explain`: print the documentation of a rule, from its class."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
import sys
from typing import TYPE_CHECKING

from hypelint.cli import options
from hypelint.cli.terminal import UsageError, suggestion, wants_color
from hypelint.cli.toml import written

if TYPE_CHECKING:
    from hypelint.registry import Registry, RuleEntry


def parser() -> ArgumentParser:
    """Return the parser of the command's arguments."""
    made = options.parser(
        "explain", "Print the documentation of a rule (family/name), or list a family's rules."
    )
    made.add_argument("names", metavar="RULE|FAMILY", nargs="+", help="what to explain")
    options.add_settings(made)
    return made


def run(args: Namespace) -> int:
    """Print the documentation of what is named; return the exit status."""
    from hypelint.internal import INTERNAL

    registry = options.registry(args)
    bold = ("\x1b[1m", "\x1b[0m") if wants_color("auto", sys.stdout) else ("", "")
    texts: list[str] = []
    for name in args.names:
        if name in registry.rules:
            texts.append(rule_text(registry.rules[name], bold))
        elif name in registry.families:
            texts.append(family_text(name, registry, bold))
        elif name in INTERNAL:
            about = INTERNAL[name]
            texts.append(
                f"{bold[0]}{name}{bold[1]}\n{about.severity.label}, reported by hypelint itself\n\n{about.summary}\n"
            )
        else:
            known = [*registry.rules, *registry.families, *INTERNAL]
            raise UsageError(f"there is no rule or family {name!r}{suggestion(name, known)}")
    print("\n".join(texts), end="")
    return 0


def family_text(family: str, registry: Registry, bold: tuple[str, str] = ("", "")) -> str:
    """List the rules of a family with what they report."""
    rules = [entry for entry in registry.rules.values() if entry.family == family]
    width = max(len(entry.id) for entry in rules)
    lines = [f"{bold[0]}{family}{bold[1]}: {len(rules)} rule{'s' if len(rules) > 1 else ''}", ""]
    lines += [f"  {entry.id:<{width}}  {entry.severity.label:<7}  {entry.summary}" for entry in rules]
    lines += ["", f"'hypelint explain {rules[0].id}' tells more of one."]
    return "\n".join(lines) + "\n"


def rule_text(entry: RuleEntry, bold: tuple[str, str] = ("", "")) -> str:
    """Return a rule's documentation: text, settings, silencers and examples."""
    from inspect import cleandoc

    from hypelint.measured import precision
    from hypelint.rule import Example

    rule = entry.load()
    on, off = bold
    weight = f"weight {entry.weight:g} in the hype score" if entry.weight else "not in the hype score"
    state = "on" if entry.enabled else "off unless selected"
    lines = [f"{on}{entry.id}{off}", f"{entry.severity.label}, {weight}, {state}, pack {entry.pack}", ""]
    for line in cleandoc(rule.__doc__ or entry.summary).splitlines():
        title = bool(line) and not line[0].isspace() and len(lines) > 3
        lines.append(f"{on}{line}{off}" if title else line)
    if rule.options:
        lines += ["", f'{on}Settings{off} (in [rules."{entry.id}"])']
        for name, option in rule.options.items():
            lines += [f"    {name} = {written(option.default)}", f"        {option.doc}"]
    contexts = (
        ("Silent in", rule.silenced_by),
        ("One level lower in", rule.lowered_by),
        ("Information only in", rule.info_in),
    )
    if any(names for _, names in contexts):
        lines += ["", f"{on}Contexts{off}"]
        lines += [f"    {told}: {', '.join(sorted(names))}" for told, names in contexts if names]
    lines += ["", precision(entry.id)]
    if len(entry.profiles) < 4:
        lines += ["", f"{on}Profiles{off}", f"    Only in {', '.join(sorted(entry.profiles))}."]
    for heading, examples in (("Reports", rule.flags), ("Does not report", rule.passes)):
        if examples:
            lines += ["", f"{on}{heading}{off}"]
        for given in examples:
            example = given if isinstance(given, Example) else Example(given)
            text = "\n      ".join(example.text.strip().splitlines())
            about = [] if example.profile == "news" else [f"profile {example.profile}"]
            about += [f"{name} = {written(value)}" for name, value in example.options.items()]
            lines.append(f"    - {text}" + (f"  ({', '.join(about)})" if about else ""))
    return "\n".join(lines) + "\n"
