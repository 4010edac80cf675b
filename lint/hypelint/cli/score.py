"""`hypelint score`: print the hype score of each draft."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from hypelint.cli import options


def parser() -> ArgumentParser:
    """Return the parser of the command's arguments."""
    made = options.parser(
        "score",
        "Print the hype score of each draft (0 to 100), its band (A measured, B mild, C noticeable, D strong, "
        "E breathless), its 90 % interval, its families, and the three findings whose removal would lower it "
        "most. With -v also the readability and the tone of the flagged sentences, which are not in the score.",
        "Exit status: 0, or 1 where a score is above --max-score (findings count only with --fail-on), 2 an "
        "error.",
    )
    options.add_run(made, "full (default), concise, json or json-lines", "never")
    return made


def run(args: Namespace) -> int:
    """Score what the arguments name; return the exit status."""
    from hypelint.cli.lint import lint
    from hypelint.registry import installed
    from hypelint.reporter.score import REPORTERS

    needs = frozenset({"readability", "tone"}) if args.verbose else frozenset[str]()
    return lint(args, installed(), REPORTERS, needs, fail_on="never")
