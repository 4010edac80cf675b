"""The command line."""

from __future__ import annotations

import sys

from hypelint.engine import Linter
from hypelint.registry import installed
from hypelint.source import Source


def main() -> int:
    """Run the command line; return the exit status."""
    linter = Linter(installed())
    settings = linter.defaults()
    for path in sys.argv[2:]:
        for found in linter.lint(Source.from_file(path), settings):
            print(f"{path}:{found.line}:{found.column}: {found.severity.label} {found.rule} {found.message}")
    return 0
