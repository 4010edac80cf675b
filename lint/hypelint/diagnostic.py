"""What a rule reports (a hit), what a fix is, and what the user is shown (a diagnostic)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from hypelint.record import NamedTuple


class Severity(IntEnum):
    """How bad a finding is; comparable."""

    INFO = 0
    WARNING = 1
    ERROR = 2

    @property
    def label(self) -> str:
        """The word used in config, output and JSON."""
        return self.name.lower()

    @classmethod
    def parse(cls, word: str) -> Severity:
        """Return the severity named ``error``, ``warning`` or ``info``; raises KeyError."""
        return cls[word.upper()]


class Edit(NamedTuple):
    """Replace a span by a text.

    In a `Hit` the offsets are prose offsets unless ``in_source``, in a `Diagnostic` they are source offsets.
    """

    start: int
    end: int
    text: str
    in_source: bool = False


class Fix(NamedTuple):
    """A change that mends a fault. ``safe`` means: what the text claims stays the same."""

    title: str
    edits: tuple[Edit, ...]
    safe: bool = True


class Hit(NamedTuple):
    """What a rule reports: a prose span, and whatever differs from the rule's defaults.

    ``args`` fill the placeholders of the rule's message (``{text}`` is the span's text). ``related`` are
    other places in the same draft the hit speaks of: prose span and a line of text each.
    """

    start: int
    end: int
    args: Mapping[str, object] = {}
    severity: Severity | None = None
    message: str | None = None
    fixes: tuple[Fix, ...] = ()
    related: tuple[tuple[int, int, str], ...] = ()


class Related(NamedTuple):
    """Another place a diagnostic speaks of; source offsets in the draft at ``path``.

    ``utf16`` is the range as in `Diagnostic`: 0-based lines, UTF-16 characters.
    """

    path: str
    start: int
    end: int
    message: str
    utf16: tuple[int, int, int, int] = (0, 0, 0, 0)


class Diagnostic(NamedTuple):
    """A finding as the user is shown it. Offsets are source offsets (code points, end-exclusive).

    ``sentence`` numbers the prose sentence it stands in (-1: a finding on the document), which the
    score needs. ``line`` and ``column`` are 1-based code points, ``end_column`` is exclusive.
    ``baselined``: the finding is known (see `hypelint.baseline`) and counts for nothing.
    """

    rule: str
    severity: Severity
    weight: float
    message: str
    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    text: str
    sentence: int = -1
    fixes: tuple[Fix, ...] = ()
    fingerprint: str = ""
    utf16: tuple[int, int, int, int] = (0, 0, 0, 0)
    related: tuple[Related, ...] = ()
    effect: float = 0.0
    baselined: bool = False

    @property
    def family(self) -> str:
        """The part of the rule's id before the slash."""
        return self.rule.partition("/")[0]

    def replace(self, **changes: Any) -> Diagnostic:
        """Return a copy with some fields changed."""
        return self._replace(**changes)
