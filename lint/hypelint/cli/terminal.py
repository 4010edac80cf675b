"""What the commands say to a person: messages, colour, width, progress. All on standard error."""

from __future__ import annotations

from collections.abc import Iterable
import os
import sys
from time import monotonic
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from types import TracebackType

    from rich.progress import Progress as Bar

_PATIENCE = 1.0
"""Seconds a run takes before it shows its progress."""


class UsageError(Exception):
    """Say what is wrong with a command line. The exit status is 2."""


def error(message: str) -> None:
    """Print an error; each of its lines stands for itself."""
    for line in message.splitlines():
        print(f"hypelint: error: {line}", file=sys.stderr)


def note(message: str) -> None:
    """Print a remark."""
    print(f"hypelint: {message}", file=sys.stderr)


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return ``; did you mean 'x'?`` for the nearest of some known words, or nothing."""
    from difflib import get_close_matches

    near = get_close_matches(word, list(known), 1, 0.6)
    return f"; did you mean {near[0]!r}?" if near else ""


def wants_color(choice: str, stream: TextIO) -> bool:
    """Decide on colour for ``--color auto|always|never``; ``auto`` honours NO_COLOR and TERM=dumb."""
    if choice != "auto":
        return choice == "always"
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def columns(stream: TextIO) -> int:
    """Return the width to write for: the terminal's, or 100 where there is none."""
    if not stream.isatty():
        return 100
    from shutil import get_terminal_size

    return max(get_terminal_size((100, 24)).columns, 40)


class Progress:
    """A bar on standard error, shown once a run has taken a second; only on a terminal.

    Use as a context manager, call `advance` after each draft, and `hide` before anything is written.
    """

    def __init__(self, total: int, wanted: bool) -> None:
        self._total = total
        self._wanted = wanted and total > 1 and sys.stderr.isatty()
        self._begun = monotonic()
        self._bar: Bar | None = None
        self._done = 0

    def __enter__(self) -> Progress:
        """Start counting; nothing is shown yet."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take the bar away."""
        self.hide(sys.stderr)

    def advance(self) -> None:
        """Count one more draft."""
        self._done += 1
        if not self._wanted or monotonic() - self._begun < _PATIENCE:
            return
        if self._bar is None:
            from rich.console import Console
            from rich.progress import Progress as Bar

            self._bar = Bar(
                console=Console(stderr=True), transient=True, redirect_stdout=False, redirect_stderr=False
            )
            self._bar.add_task("linting", total=self._total)
        self._bar.update(self._bar.task_ids[0], completed=self._done)
        self._bar.start()

    def hide(self, stream: TextIO) -> None:
        """Take the bar off the screen until the next `advance`, if ``stream`` writes to that screen."""
        if self._bar is not None and stream.isatty():
            self._bar.stop()
