"""`hypelint test`: run the examples of rules."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
import sys
from typing import TYPE_CHECKING

from hypelint.cli import options
from hypelint.cli.terminal import UsageError, note, suggestion

if TYPE_CHECKING:
    from hypelint.registry import Registry
    from hypelint.rule import Rule


def parser() -> ArgumentParser:
    """Return the parser of the command's arguments."""
    made = options.parser(
        "test",
        "Run the examples of rules: each text must be reported, or not, as its rule's author says.",
        "Exit status: 0 all examples come out, 1 some do not, 2 an error.",
    )
    made.add_argument(
        "names",
        metavar="RULE|FAMILY|PACK|FILE",
        nargs="*",
        help="a rule, a family or pack, a phrase pack (.toml) or a rule file (.py); default: all rules",
    )
    made.add_argument(
        "-v", "--verbose", action="store_true", help="name the rules whose examples come out too"
    )
    options.add_settings(made)
    return made


def run(args: Namespace) -> int:
    """Run the examples; return the exit status."""
    from hypelint.testing import failures

    registry = options.registry(args)
    rules: dict[str, type[Rule]] = {}
    if not args.names:
        rules = {entry.id: entry.load() for entry in registry.rules.values()}
    for name in args.names:
        rules.update((rule.id, rule) for rule in _named(name, registry))
    failed = examples = 0
    for name, rule in rules.items():
        wrong = list(failures(rule))
        failed += len(wrong)
        examples += len(rule.flags) + len(rule.passes)
        for line in wrong:
            print(line)
        if args.verbose and not wrong:
            print(f"{name}: {len(rule.flags)} reported, {len(rule.passes)} passed over, as they should be")
    sys.stdout.flush()
    note(f"{examples} examples of {len(rules)} rule{'' if len(rules) == 1 else 's'}, {failed} wrong")
    return int(failed > 0)


def _named(name: str, registry: Registry) -> list[type[Rule]]:
    """Return the rules a word of the command line means."""
    if name.endswith((".toml", ".py")):
        if not Path(name).is_file():
            raise UsageError(f"{name}: there is no such file")
        return rules_in_file(name)
    found = [
        entry.load() for entry in registry.rules.values() if name in (entry.id, entry.family, entry.pack)
    ]
    if not found:
        known = {word for entry in registry.rules.values() for word in (entry.id, entry.family, entry.pack)}
        raise UsageError(f"there is no rule, family or pack {name!r}{suggestion(name, known)}")
    return found


def rules_in_file(file: str) -> list[type[Rule]]:
    """Return the rules that a phrase pack or a Python file defines. Raises `UsageError`."""
    if file.endswith(".toml"):
        from hypelint.phrase_pack import load

        return list(load(file))
    from types import ModuleType

    from hypelint.rule import Rule

    module = ModuleType(f"hypelint_file_{Path(file).stem}")
    module.__file__ = file
    sys.modules[module.__name__] = module
    try:
        # The text itself: compiled code of an earlier state may look as new as an edit of the same second.
        exec(compile(Path(file).read_bytes(), file, "exec"), vars(module))
    except Exception as problem:
        raise UsageError(f"{file}: can not be imported: {type(problem).__name__}: {problem}") from problem
    found = [
        value
        for value in vars(module).values()
        if isinstance(value, type)
        and issubclass(value, Rule)
        and value.__module__ == module.__name__
        and "id" in value.__dict__
    ]
    if not found:
        raise UsageError(f"{file}: defines no rule")
    return found
