"""`hypelint new`: start a rule, or a pack of rules."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from hypelint.cli import options
from hypelint.cli.terminal import note


def parser() -> ArgumentParser:
    """Return the parser of the command's arguments."""
    made = options.parser(
        "new",
        "Start a rule. In a folder with plugins/hypelint_PACK/ or hypelint-PACK/ the rule joins that pack; "
        "otherwise hypelint-PACK/ is written: an installable pack with the rule, a test and a README.",
    )
    made.add_argument("rule", metavar="PACK/RULE", help="for example house-style/dead-metaphor")
    return made


def run(args: Namespace) -> int:
    """Write the files; return the exit status."""
    from hypelint.scaffold import create

    written = create(args.rule, Path.cwd())
    here = Path.cwd()
    for file in written:
        note(f"wrote {file.relative_to(here)}")
    rule = next(file for file in written if file.suffix == ".py" and file.name != "__init__.py")
    note(f"next: edit it, and run 'hypelint test {rule.relative_to(here)}'")
    return 0
