"""What a run found, independent of how it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypelint.diagnostic import Diagnostic, Severity
from hypelint.internal import CRASH
from hypelint.record import NamedTuple

if TYPE_CHECKING:
    from hypelint.fact import Facts
    from hypelint.readability import Readability
    from hypelint.score import Score
    from hypelint.source import Source
    from hypelint.tone import Tone


class Silenced(NamedTuple):
    """A finding that its draft suppresses, and the reason the draft gives ("": none)."""

    diagnostic: Diagnostic
    reason: str


class FileReport(NamedTuple):
    """One draft's findings, in the order of their positions.

    ``score``, ``readability`` and ``tone`` (of the flagged sentences) are None where they were not asked
    for, or where there is no prose. ``notes`` are remarks on how the draft was read. ``facts`` are what
    folder rules compare; a report that was made for them holds nothing else. ``silenced`` are the findings that
    the draft suppresses, if they were asked for.
    """

    path: str
    profile: str
    diagnostics: tuple[Diagnostic, ...]
    score: Score | None = None
    readability: Readability | None = None
    notes: tuple[str, ...] = ()
    source: Source | None = None
    tone: Tone | None = None
    facts: Facts | None = None
    silenced: tuple[Silenced, ...] = ()

    @property
    def crashed(self) -> bool:
        """Whether a rule failed on this draft: the exit status is 2."""
        return any(found.rule == CRASH for found in self.diagnostics)


class FileError(NamedTuple):
    """A draft that could not be linted, and why."""

    path: str
    message: str


class Report(NamedTuple):
    """A whole run: drafts in the order of their paths, and those that could not be read."""

    files: tuple[FileReport, ...]
    errors: tuple[FileError, ...] = ()

    def count(self, severity: Severity) -> int:
        """Count the diagnostics of a severity."""
        return sum(found.severity == severity for file in self.files for found in file.diagnostics)
