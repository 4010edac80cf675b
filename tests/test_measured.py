"""What is told of how often a rule is right."""

from __future__ import annotations

import json

from hypelint.measured import FILE, precision
from hypelint.registry import installed


def test_what_ships_is_about_rules_that_exist() -> None:
    table = json.loads(FILE.read_text("utf-8"))
    assert set(table) <= set(installed().rules)
    for flagged, right, low, high in table.values():
        assert 0 <= right <= flagged
        assert 0 <= low <= right / flagged <= high <= 1


def test_the_sentence() -> None:
    rule, (flagged, right, *_) = next(iter(json.loads(FILE.read_text("utf-8")).items()))
    assert f"{right} of {flagged} findings right" in precision(rule)
    assert precision("sea/tide").startswith("Measured: nothing yet")
