"""`hypelint check`: lint drafts and print the findings."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from hypelint.cli import options


def parser() -> ArgumentParser:
    """Return the parser of the command's arguments."""
    made = options.parser(
        "check",
        "Lint drafts and folders. Findings go to standard output, everything else to standard error.",
        "Exit status: 0 nothing at or above --fail-on, 1 findings, 2 an error. A draft that can not be read "
        "does not stop the others.",
    )
    options.add_run(
        made,
        "full (default), concise, json, json-lines, github, gitlab, sarif, rdjsonl, junit, checkstyle, vale, "
        "or one of a plugin's",
        "warning",
    )
    group = made.add_argument_group("changes")
    group.add_argument(
        "--diff",
        metavar="REVISION",
        nargs="?",
        const="",
        help="only findings on lines that changed since a git revision (default: HEAD), new files included; "
        '"-": on the lines that a unified diff on standard input adds',
    )
    group.add_argument(
        "--staged", action="store_true", help="with --diff: what is staged for a commit, as it is staged"
    )
    made.add_argument(
        "--watch",
        action="store_true",
        help="stay, and lint what changes; the scores of the changed drafts stay in view",
    )
    made.add_argument(
        "--commit-msg",
        action="store_true",
        help="PATH is a commit message: git's comments are left out, the profile is docs",
    )
    return made


def run(args: Namespace) -> int:
    """Lint what the arguments name; return the exit status."""
    from hypelint.cli.lint import lint
    from hypelint.registry import installed

    if args.diff and args.diff != "-":
        take_path(args)
    registry = installed()
    # The tone of flagged sentences is in the JSON, where it is asked for: VADER takes long to load.
    needs = frozenset({"tone"}) if args.verbose else frozenset[str]()
    if args.watch:
        from hypelint.cli.watch import watch

        return watch(args, registry, registry.reporters, needs)
    return lint(args, registry, registry.reporters, needs)


def take_path(args: Namespace) -> None:
    """Read ``--diff drafts/`` as it is meant: no revision, but a path."""
    import os

    from hypelint.cli.terminal import UsageError
    from hypelint.diff import DiffError, is_revision

    try:
        if os.path.exists(args.diff) and not is_revision(args.diff):  # noqa: PTH110
            args.paths.append(args.diff)
            args.diff = ""
    except DiffError as problem:
        raise UsageError(str(problem)) from None
