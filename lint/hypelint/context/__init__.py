"""The context layer: what is quoted, attributed, hedged, negated, named or page chrome.

Each module finds one kind of scope, per sentence or block, the first time it is asked for.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
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
    plugins = Path(__file__).parents[3] / "plugins"
    if plugins.is_dir():
        made = Path(module.__file__ or "").stat().st_mtime_ns
        sources = [*plugins.glob("*/*.py"), *Path(__file__).parent.glob("*.py")]
        # A clone writes its files within a moment, in any order.
        if any(source.stat().st_mtime_ns > made + 2_000_000_000 for source in sources):
            return None
    return cast("Index", module)


def declared_tables() -> dict[str, tuple[str, ...]]:
    """Return the cue tables as the modules declare them."""
    tables: dict[str, tuple[str, ...]] = {}
    for module in _MODULES:
        tables.update(import_module(f"hypelint.context.{module}").CUES)
    return tables
