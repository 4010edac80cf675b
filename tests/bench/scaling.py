"""Measure what rules cost that have nothing to look at: ``python tests/bench/scaling.py FOLDER``.

Lints the drafts of a folder with the catalogue as it is, and with the catalogue twice over, the second time with
cues that never occur. The aim is a difference under 5%.
"""

from __future__ import annotations

from pathlib import Path
import statistics
import sys
import time

from hypelint.engine import Linter
from hypelint.registry import Registry, RuleEntry, installed
from hypelint.source import Source


def twice(registry: Registry) -> Registry:
    """Return the catalogue twice over: every rule with cues again, its cues spelt as nobody does."""
    rules = list(registry.rules.values())
    copies = [
        RuleEntry(
            f"{it.id}-again", it.pack, it.shape, it.severity, it.weight, it.enabled, it.summary,
            phrases, it.profiles, it.chrome, it.module, it.load,
        )
        for it in rules
        if (phrases := tuple(f"qx{cue}qx" for cue in it.load().cues if not cue.startswith("@")))
    ]  # fmt: skip
    return Registry(
        [*rules, *copies],
        [("hypelint", it) for it in registry.formats.values()],
    )


def main() -> int:
    """Compare the two catalogues in alternating passes; return 1 where the second costs 5% or more."""
    sources = [Source.from_file(path) for path in sorted(Path(sys.argv[1]).rglob("*.md"))]
    registry = installed()
    linters = [Linter(registry), Linter(twice(registry))]
    settings = [linter.defaults() for linter in linters]
    ratios: list[float] = []
    for _ in range(6):
        spent: list[float] = []
        for linter, chosen in zip(linters, settings, strict=True):
            begun = time.process_time()
            for source in sources:
                linter.lint(Source(source.text, source.path), chosen)
            spent.append(time.process_time() - begun)
        ratios.append(spent[1] / spent[0])
    ratio = statistics.median(ratios[1:])
    print(f"{len(settings[0].rules)} rules, then {len(settings[1].rules)}: {ratio - 1:+.1%} processor time")
    return int(ratio >= 1.05)


if __name__ == "__main__":
    sys.exit(main())
