"""What a format is: a name, the suffixes it owns, and a function that parses a source."""

from __future__ import annotations

from collections.abc import Callable

from hypelint.document import Document
from hypelint.record import NamedTuple
from hypelint.source import Source


class Format(NamedTuple):
    """A document format. ``suffixes`` are lower case with their dot; ``parse`` never raises."""

    name: str
    suffixes: tuple[str, ...]
    parse: Callable[[Source], Document]
    comment: tuple[str, str] = ("<!--", "-->")
    """How a comment of this format begins and ends: what a suppression is written in."""
