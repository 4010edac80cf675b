"""What a reporter is: a name and a function that renders a report."""

from __future__ import annotations

from collections.abc import Callable

from hypelint.record import NamedTuple
from hypelint.report import Report


class Look(NamedTuple):
    """How the user wants output to look.

    ``color``: escape codes are welcome; ``width``: columns; ``statistics``: counts per rule are wanted.
    """

    color: bool = False
    width: int = 100
    verbose: bool = False
    statistics: bool = False


class Reporter(NamedTuple):
    """An output format; ``render`` returns the whole text, with its last line end."""

    name: str
    render: Callable[[Report, Look], str]
    streams: bool = False
    """Whether the text of a run is the texts of its drafts one after the other. Then ``render`` is
    called once per draft, as soon as it is linted."""
    needs: frozenset[str] = frozenset()
    """What of `hypelint.report.FileReport` it reads that costs extra and is None otherwise:
    ``source``, ``score``, ``readability``, ``silenced`` (empty otherwise)."""
    baselined: bool = False
    """Whether it is given known findings too (`Diagnostic.baselined`); else they are left out."""


def deferred(module: str) -> Callable[[Report, Look], str]:
    """Return the ``render`` function of a module that is imported only when it is called."""

    def render(report: Report, look: Look) -> str:
        from importlib import import_module

        text: str = import_module(module).render(report, look)
        return text

    return render
