"""`hypelint phrases`: find the stock phrases of a folder, and write them as a phrase pack."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from hypelint.cli import options
from hypelint.cli.terminal import UsageError, error, note


def parser() -> ArgumentParser:
    """Return the parser of the command's arguments."""
    made = options.parser(
        "phrases",
        "Find the phrases that drafts repeat more than ordinary prose does: across drafts, not within one.",
        "The file written is a phrase pack: name it in hypelint.toml under phrases, and check reports them.",
    )
    made.add_argument("paths", metavar="FOLDER", nargs="+", help="folders and drafts to compare")
    made.add_argument("-o", "--output-file", metavar="FILE", type=Path, help="write a phrase pack (.toml)")
    made.add_argument("--force", action="store_true", help="write over a file that exists")
    made.add_argument(
        "--min-drafts",
        metavar="N",
        type=int,
        default=3,
        help="drafts a phrase must stand in, at least (default: 3)",
    )
    made.add_argument("--top", metavar="N", type=int, default=50, help="phrases to show (default: 50)")
    made.add_argument(
        "--rule",
        metavar="ID",
        default="house/stock-phrase",
        help="the rule's id in the pack (default: house/stock-phrase)",
    )
    made.add_argument("--output-format", choices=("text", "json"), default="text", help="default: text")
    options.add_settings(made)
    return made


def run(args: Namespace) -> int:
    """Print the phrases; return the exit status."""
    from hypelint.discovery import discover
    from hypelint.engine import Linter, Settings
    from hypelint.phrases import Miner, pack, render_json, render_text
    from hypelint.registry import installed
    from hypelint.source import Source, SourceError

    if args.min_drafts < 2:
        raise UsageError("--min-drafts: a phrase recurs from two drafts on")
    target: Path | None = args.output_file
    if target is not None and target.exists() and not args.force:
        raise UsageError(f"{target}: exists already; --force writes over it")
    registry = installed()
    configs = options.configs(args, registry)
    found = discover(args.paths, registry.suffixes, configs.of)
    complaints = [f"{it.path}: {it.message}" for it in found.errors]
    linter, settings, miner, drafts = Linter(registry), Settings(frozenset()), Miner(), 0
    for path in found.files:
        try:
            source = Source.from_file(path)
        except SourceError as problem:
            complaints.append(f"{path}: {problem}")
            continue
        drafts += 1
        miner.add(path, linter.read(linter.parse(source), settings))
    phrases = miner.phrases(args.min_drafts)[: args.top]
    render = render_json if args.output_format == "json" else render_text
    print(render(phrases, drafts), end="")
    if target is not None and phrases:
        _write(target, pack(phrases, args.rule))
    elif target is not None:
        note(f"{target} is not written: there is nothing to put in it")
    for complaint in complaints:
        error(complaint)
    return 2 if complaints else 0


def _write(target: Path, text: str) -> None:
    try:
        target.write_text(text, "utf-8")
    except OSError as problem:
        raise UsageError(f"{target}: {problem.strerror}") from None
    note(f'{target} is written; put phrases = ["{target}"] into hypelint.toml to have check report them')
