"""`hypelint-vale`: take the arguments editors' plugins give to Vale, and answer as Vale does."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
import sys

_LEVELS = {"suggestion": "info", "warning": "warning", "error": "error"}


def parser() -> ArgumentParser:
    """Return the parser of the arguments that plugins use."""
    made = ArgumentParser(
        "hypelint-vale",
        description="Lint drafts, or standard input, and print the findings as Vale prints its own: for "
        "editors' plugins made for Vale. The exit status is 1 where there are errors.",
        allow_abbrev=False,
    )
    made.add_argument("paths", metavar="PATH", nargs="*", help="drafts (default: standard input)")
    made.add_argument("--output", choices=("JSON",), default="JSON", help="the format")
    made.add_argument("--ext", metavar=".md", default=".txt", help="the suffix of standard input")
    made.add_argument("--minAlertLevel", choices=tuple(_LEVELS), dest="level", help="show nothing below")
    made.add_argument("--config", metavar="PATH", help="a settings file of hypelint's")
    made.add_argument("--no-exit", action="store_true", help="exit with 0 in spite of errors")
    return made


def main(argv: Sequence[str] | None = None) -> int:
    """Run `hypelint check` as asked (default: ``sys.argv``); return the exit status."""
    from hypelint import cli

    try:
        args = parser().parse_args(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    given = ["check", "--output-format", "vale", "--quiet", "--fail-on", "error"]
    if args.level:
        given += ["--min-severity", _LEVELS[args.level]]
    if args.config:
        given += ["--config", args.config]
    if args.no_exit:
        given.append("--exit-zero")
    if args.paths:
        return cli.main([*given, "--", *args.paths])
    # Vale calls standard input so, and plugins look its findings up under that name.
    return cli.main([*given, "--stdin-filename", f"stdin{args.ext}", "-"])


if __name__ == "__main__":
    sys.exit(main())
