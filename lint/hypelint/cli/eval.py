"""`hypelint eval`: measure precision and recall against labelled drafts."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from hypelint.cli import options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypelint.diagnostic import Diagnostic


def parser() -> ArgumentParser:
    """Return the parser of the command's arguments."""
    made = options.parser(
        "eval", "Lint labelled drafts and print precision, recall and F1 per rule and family."
    )
    made.add_argument("gold", metavar="GOLD", type=Path, help="a folder with one .jsonl of labels per draft")
    made.add_argument(
        "--docs", metavar="FOLDER", type=Path, help="where the drafts are (default: GOLD/docs, else GOLD)"
    )
    made.add_argument("--misses", metavar="N", type=int, default=0, help="list this many labels not found")
    made.add_argument("--false", metavar="N", type=int, default=0, help="list this many false findings")
    made.add_argument(
        "--suggest",
        action="store_true",
        help="print the settings that silence what the annotators keep rejecting (see 'hypelint label')",
    )
    made.add_argument("--output-format", choices=("text", "json"), default="text", help="default: text")
    options.add_settings(made)
    return made


def run(args: Namespace) -> int:
    """Print the figures; return the exit status."""
    from hypelint.evaluate import GoldError, evaluate, render_json, render_text, suggest
    from hypelint.registry import installed
    from hypelint.report import FileError
    from hypelint.run import Runner, Task

    registry = installed()
    configs = options.configs(args, registry)
    runner = Runner(registry)

    def lint(path: Path) -> Sequence[Diagnostic]:
        result = runner.lint(Task(str(path), configs.of(str(path)))).result
        if isinstance(result, FileError):
            raise GoldError(f"{result.path}: {result.message}")
        return result.diagnostics

    found = evaluate(args.gold, lint, args.docs)
    if args.suggest:
        print(suggest(found), end="")
        return 0
    text = render_json(found) if args.output_format == "json" else render_text(found, args.misses, args.false)
    print(text, end="" if text.endswith("\n") else "\n")
    return 0
