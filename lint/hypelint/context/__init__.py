"""The context layer: what is quoted, attributed, hedged, negated, named or page chrome.

Each module finds one kind of scope, per sentence or block, the first time it is asked for.
"""

from __future__ import annotations

from importlib import import_module

_MODULES = ("attribution", "hedge", "negation")


def cue_tables() -> dict[str, tuple[str, ...]]:
    """Return the cue tables of the context layer by name, for the one automaton.

    From the generated index where there is one, so that the modules load when first asked.
    """
    try:
        from hypelint.index import CONTEXT
    except ImportError:
        return declared_tables()
    return CONTEXT


def declared_tables() -> dict[str, tuple[str, ...]]:
    """Return the cue tables as the modules declare them."""
    tables: dict[str, tuple[str, ...]] = {}
    for module in _MODULES:
        tables.update(import_module(f"hypelint.context.{module}").CUES)
    return tables
