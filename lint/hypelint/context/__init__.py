"""The context layer: what is quoted, attributed, hedged, negated, named or page chrome.

Each module finds one kind of scope, per sentence or block, the first time it is asked for.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
import os
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from hypelint.cue import Tables

    class Index(Protocol):
        """What the generated module ``hypelint.index`` holds."""

        RULES: tuple[
            tuple[str, str, str, str, int, float, bool, str, tuple[str, ...], bool, tuple[str, ...], bool],
            ...,
        ]
        TABLES: Tables


_MODULES = ("reporting", "hedge", "negation")


@cache
def index() -> Index | None:
    """Return the generated index, or None where it is absent or older than what it was made from.

    Only a checkout can be older: there the rule that was just edited must be the one that runs.
    """
    try:
        module = import_module("hypelint.index")
    except ImportError:
        return None
    root = __file__
    for _ in range(4):
        root = os.path.dirname(root)
    plugins = os.path.join(root, "plugins")
    if os.path.isdir(plugins):
        from glob import iglob

        made = os.stat(module.__file__ or "").st_mtime_ns
        sources = (
            *iglob(os.path.join(plugins, "*", "*.py")),
            *iglob(os.path.join(os.path.dirname(__file__), "*.py")),
        )
        # A clone writes its files within a moment, in any order.
        if any(os.stat(source).st_mtime_ns > made + 2_000_000_000 for source in sources):
            return None
    return cast("Index", module)


def declared_tables() -> dict[str, tuple[str, ...]]:
    """Return the cue tables as the modules declare them."""
    tables: dict[str, tuple[str, ...]] = {}
    for module in _MODULES:
        tables.update(import_module(f"hypelint.context.{module}").CUES)
    return tables
