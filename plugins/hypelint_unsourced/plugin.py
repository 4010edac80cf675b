"""The entry point of the pack unsourced."""

from __future__ import annotations

from hypelint.plugins import hookimpl, rules_in
from hypelint.rule import Rule


@hookimpl
def hypelint_rules() -> list[type[Rule]]:
    """Return the rules of this pack."""
    return rules_in("hypelint_unsourced")
