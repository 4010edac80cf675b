"""The built-in rule pack readability: one file per rule."""

from __future__ import annotations

from hypelint.plugins import hookimpl, rules_in
from hypelint.rule import Rule


@hookimpl
def hypelint_rules() -> list[type[Rule]]:
    """Return the rules of this pack."""
    return rules_in(__name__)
