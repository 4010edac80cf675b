"""What a reporter is: a name and a function that renders a report."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from hypelint.report import Report


class Look(NamedTuple):
    """How the user wants output to look. ``color``: escape codes are welcome; ``width``: columns."""

    color: bool = False
    width: int = 100
    verbose: bool = False


class Reporter(NamedTuple):
    """An output format; ``render`` returns the whole text, with its last line end."""

    name: str
    render: Callable[[Report, Look], str]
