"""`hypelint init`: write a commented hypelint.toml."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from hypelint.cli import options
from hypelint.cli.terminal import UsageError, note

TEMPLATE = """\
# Settings of hypelint for the drafts in this folder and below; the closest file to a draft wins.
# 'hypelint config' prints what is in force, 'hypelint rules' lists the rules.

# Start from a preset or another file: hypelint:default, hypelint:newsroom, hypelint:press-release,
# hypelint:blog, hypelint:docs, hypelint:strict.
# extend = "hypelint:newsroom"

# The voice drafts are judged in: news, release, blog or docs.
profile = "news"

# Which rules or families run (all that are on by default where this is left out), and which do not.
# select = ["speculation", "superlative", "unsourced", "hype"]
# extend-select = ["readability"]
# ignore = ["readability/undefined-acronym"]

# Names and words your house accepts as they are.
# terms = ["Norvane One"]

# The level from which 'hypelint check' fails: error, warning, info or never.
# fail-on = "warning"

# The hype score (0 to 100) above which a draft fails.
# max-score = 40

# Another voice for some drafts, rules that are off for some, other levels for some rules:
# [per-file-profile]
# "releases/**" = "release"
#
# [per-file-ignores]
# "archive/**" = ["boilerplate"]
#
# [severity]
# "superlative/first-claim" = "error"
#
# Settings of one rule ('hypelint explain RULE' lists them):
# [rules."readability/long-sentence"]
# max-words = 40
"""


def parser() -> ArgumentParser:
    """Return the parser of the command's arguments."""
    return options.parser("init", "Write a commented hypelint.toml into this folder. Overwrites nothing.")


def run(args: Namespace) -> int:
    """Write the file; return the exit status. Raises `UsageError` where there are settings already."""
    for name in ("hypelint.toml", ".hypelint.toml"):
        if Path(name).exists():
            raise UsageError(f"{name} is here already; nothing was written")
    try:
        with Path("hypelint.toml").open("x", encoding="utf-8", newline="\n") as file:
            file.write(TEMPLATE)
    except OSError as problem:
        raise UsageError(f"hypelint.toml: {problem.strerror}") from None
    note("wrote hypelint.toml")
    return 0
