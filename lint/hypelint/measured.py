"""How often a rule is right: what was measured on labelled text, shipped with the rules."""

from __future__ import annotations

from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("measured.json")
"""Per rule: findings at warning and above, how many of them are right, and the 95 % Wilson interval."""


@cache
def _table() -> dict[str, tuple[int, int, float, float]]:
    import json

    return {rule: tuple(row) for rule, row in json.loads(FILE.read_text("utf-8")).items()}


def precision(rule: str) -> str:
    """Say in one sentence how often a rule was right on labelled text."""
    flagged, right, low, high = _table().get(rule, (0, 0, 0.0, 1.0))
    if not flagged:
        return "Measured: nothing yet; the rule reported nothing at warning or above on the labelled text."
    return (
        f"Measured: {right} of {flagged} findings right on the labelled text "
        f"(95 % interval {100 * low:.0f} to {100 * high:.0f} %)."
    )
