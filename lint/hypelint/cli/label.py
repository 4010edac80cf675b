"""`hypelint label`: judge the findings of drafts, as labels that `hypelint eval` reads."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
import sys
from typing import TYPE_CHECKING

from hypelint.cli import options
from hypelint.cli.terminal import UsageError, note, wants_color

if TYPE_CHECKING:
    from hypelint.config import Config
    from hypelint.registry import Registry


def parser() -> ArgumentParser:
    """Return the parser of the command's arguments."""
    made = options.parser(
        "label",
        "Walk the findings of drafts, and some sentences without any, and keep what you say of them.",
        "Answers are kept one by one; Ctrl-C ends, and the same command goes on where it ended. "
        "'hypelint eval FOLDER' reads them.",
    )
    made.add_argument("drafts", metavar="DRAFT", nargs="+", help="what to judge")
    made.add_argument(
        "--gold",
        metavar="FOLDER",
        type=Path,
        default=Path("labels"),
        help="where answers are kept (default: labels)",
    )
    made.add_argument("--annotator", metavar="NAME", help="who you are (default: your user name)")
    made.add_argument(
        "--sample", metavar="N", type=int, default=5, help="sentences without findings per draft (default: 5)"
    )
    options.add_settings(made)
    return made


def run(args: Namespace) -> int:
    """Ask about each draft; return the exit status."""
    from hypelint.discovery import discover
    from hypelint.label import Quit
    from hypelint.registry import installed
    from hypelint.source import SourceError

    annotator: str = args.annotator or _user()
    registry = installed()
    configs = options.configs(args, registry)
    found = discover(args.drafts, registry.suffixes, configs.of)
    if found.errors:
        raise UsageError("\n".join(f"{it.path}: {it.message}" for it in found.errors))
    try:
        for path in found.files:
            try:
                _label(path, configs.of(path), registry, args, annotator)
            except SourceError as problem:
                raise UsageError(f"{path}: {problem}") from None
    except (Quit, KeyboardInterrupt) as end:
        print()
        note(f"your answers are in {args.gold}; the same command goes on from here")
        return 130 if isinstance(end, KeyboardInterrupt) else 0
    note(f"all judged; 'hypelint eval {args.gold}' measures the rules by your answers")
    return 0


def _label(path: str, config: Config, installed: Registry, args: Namespace, annotator: str) -> None:
    """Ask about one draft."""
    from hypelint.config import registry_for, settings_for
    from hypelint.engine import Linter
    from hypelint.judge import judge
    from hypelint.label import Answers, Session, items
    from hypelint.source import Source

    registry = registry_for(config, installed)
    settings = settings_for(config, registry, path)
    linter = Linter(registry)
    document = linter.parse(Source.from_file(path))
    reading = linter.read(document, settings)
    found = judge(linter.check(reading, settings), document, settings, registry)
    try:
        answers = Answers(args.gold, path, annotator)
    except OSError as problem:
        raise UsageError(f"{args.gold}: {problem.strerror}") from None
    asked = items(reading, found, args.sample)
    families = sorted({entry.family for entry in registry.rules.values()})
    paint = _bold if wants_color("auto", sys.stdout) else _marked
    Session(document.source, answers, families, _ask, print, paint).walk(asked)


def _ask(question: str) -> str:
    from hypelint.label import Quit

    try:
        return input(question)
    except EOFError:
        raise Quit from None


def _bold(text: str) -> str:
    return f"\x1b[1;4m{text}\x1b[0m"


def _marked(text: str) -> str:
    return f">>{text}<<"


def _user() -> str:
    from getpass import getuser

    try:
        return getuser()
    except (KeyError, OSError):
        raise UsageError("your user name is not known; say who you are with --annotator NAME") from None
