"""`hypelint check --watch`: lint what changes, as it changes."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
import os
from pathlib import Path
import sys
from typing import TYPE_CHECKING

from hypelint.baseline import NAME, place
from hypelint.cli import options
from hypelint.cli.lint import Batch, Tally, Writer, gather
from hypelint.cli.narrow import Narrow
from hypelint.cli.terminal import UsageError, columns, error, note, wants_color
from hypelint.config import NAMES, ConfigError
from hypelint.diagnostic import Severity
from hypelint.judge import shown
from hypelint.record import NamedTuple
from hypelint.report import FileError, FileReport, Report
from hypelint.reporter import Look, Reporter
from hypelint.run import Runner, Task, lint_all

if TYPE_CHECKING:
    from hypelint.registry import Registry

_CLEAR = "\x1b[2J\x1b[H"
_QUIET_MS = 100
"""Milliseconds without a change after which a group of changes is over."""
_SCORES = 5
"""How many drafts are shown with their scores."""


def watch(
    args: Namespace, registry: Registry, reporters: Mapping[str, Reporter], needs: frozenset[str]
) -> int:
    """Lint what the arguments name, and again what changes, until Ctrl-C; return the exit status.

    Raises `UsageError` where there is nothing that could be watched.
    """
    try:
        from watchfiles import watch as changes_of
    except ModuleNotFoundError:
        raise UsageError("--watch needs watchfiles: pip install 'hypelint[watch]'") from None
    pairs = options.output_pairs(args)
    if pairs[0][1] is not None or len(pairs) > 1:
        raise UsageError("--watch writes to the terminal: give it one output format, without a file")
    if "-" in args.paths or args.stdin_filename or args.commit_msg or args.diff is not None:
        raise UsageError("--watch needs files and folders; it goes with neither '-', --diff nor --commit-msg")
    paths = [path for path in args.paths or ["."] if os.path.exists(path)]
    if not paths:
        raise UsageError(f"{args.paths[0]}: there is nothing to watch")
    session = Session(args, registry, Writer(args, *pairs[0], reporters), needs)
    try:
        session.update()
        events = changes_of(
            *sorted({path if os.path.isdir(path) else os.path.dirname(path) or "." for path in paths}),
            watch_filter=lambda _, path: session.concerns(path),
            debounce=1_000,
            step=_QUIET_MS,
            yield_on_timeout=True,
            recursive=any(map(os.path.isdir, paths)),
            raise_interrupt=True,
        )
        for changes in events:
            # After a while without news the drafts are looked at: something may have changed before the
            # watch began, or on a file system that does not tell.
            if changes or session.outdated():
                session.update()
    except KeyboardInterrupt:
        if sys.stderr.isatty():
            print(file=sys.stderr)
    return 0


class Known(NamedTuple):
    """A draft as it was linted last: its task, what its file looked like then, and what came of it."""

    task: Task
    stamp: tuple[int, int]
    result: FileReport | FileError


class Session:
    """What is known of the drafts that are watched."""

    def __init__(self, args: Namespace, registry: Registry, writer: Writer, needs: frozenset[str]) -> None:
        self._args = args
        self._registry = registry
        self._writer = writer
        self._needs = needs | writer.reporter.needs | {"score"}
        self._runner = Runner(registry)
        self._known: dict[str, Known] = {}
        self._complaints: tuple[str, ...] | None = None
        self._settings: frozenset[str] = frozenset()
        self._baselines: dict[str, tuple[int, int]] = {}

    def concerns(self, path: str) -> bool:
        """Tell whether a change of a file matters: a draft, settings, or what decides which drafts there are."""
        name = os.path.basename(path)
        return (
            name in (*NAMES, NAME, ".gitignore")
            or os.path.realpath(path) in self._settings
            or name.lower().endswith(tuple(self._registry.suffixes))
            or any(os.path.basename(draft) == name for draft in self._known)
        )

    def outdated(self) -> bool:
        """Tell whether a draft is another than when it was linted."""
        return any(_stamp(path) != known.stamp for path, known in self._known.items())

    def update(self) -> None:
        """Lint what is new or changed, and show it where there is anything."""
        try:
            batch = gather(self._args, options.configs(self._args, self._registry), self._needs)
            narrow = Narrow(self._args, self._registry)
            for config in dict.fromkeys(task.config for task in batch.tasks):
                narrow.baseline(config)
        except (ConfigError, UsageError) as problem:  # settings that are being written
            self._show_problem(str(problem))
            return
        self._settings = frozenset(
            os.path.realpath(file.name)
            for task in batch.tasks
            for file in (*task.config.layers, *task.config.phrases)
        )
        stamps = {task.path: _stamp(task.path) for task in batch.tasks}
        dirty = [
            task
            for task in batch.tasks
            if (known := self._known.get(task.path)) is None or known[:2] != (task, stamps[task.path])
        ]
        gone = self._known.keys() - stamps.keys()
        baselines = {file: _stamp(file) for file in {place(task.config) for task in batch.tasks}}
        told = [task.path for task in (dirty if baselines == self._baselines else batch.tasks)]
        if not told and not gone and batch.complaints == self._complaints:
            return
        self._baselines = baselines
        before = {path: known.result for path, known in self._known.items()}
        for path in gone:
            del self._known[path]
        for task, linted in zip(dirty, lint_all(self._runner, dirty, self._args.jobs), strict=True):
            self._known[task.path] = Known(task, stamps[task.path], linted.result)
        self._complaints = batch.complaints
        self._show(batch, narrow, told, before)

    def _show_problem(self, told: str) -> None:
        if self._complaints != (told,):
            self._complaints = (told,)
            self._clear()
            error(told)

    def _clear(self) -> None:
        if sys.stdout.isatty():
            sys.stdout.write(_CLEAR)
            sys.stdout.flush()

    def _show(
        self, batch: Batch, narrow: Narrow, changed: list[str], before: Mapping[str, FileReport | FileError]
    ) -> None:
        """Show the findings of the drafts that changed, the totals of all, and the scores."""
        self._clear()
        for complaint in batch.complaints:
            error(complaint)
        tally = Tally(self._args, None)
        tally.errors += batch.errors
        told: list[FileReport] = []
        for task in batch.tasks:
            result = self._known[task.path].result
            if isinstance(result, FileError):
                error(f"{result.path}: {result.message}")
                tally.errors.append(result)
                continue
            result = narrow.report(result, task)
            tally.add(result, task.config)
            if task.path in changed:
                least = Severity.parse(task.config.min_severity)
                told.append(result._replace(diagnostics=tuple(shown(list(result.diagnostics), least))))
        self._writer.write(tuple(told), tuple(tally.errors))
        self._writer.output.close()
        if self._args.statistics:
            tally.tell_statistics()
        tally.tell_summary()
        self._tell_scores(told, before)
        number = len(batch.tasks)
        note(f"watching {number} draft{'' if number == 1 else 's'}; Ctrl-C ends")

    def _tell_scores(self, told: list[FileReport], before: Mapping[str, FileReport | FileError]) -> None:
        """Print the scores of the drafts that changed, the highest first, and what they were before."""
        from hypelint.reporter.score import render_line

        look = Look(color=wants_color(self._args.color, sys.stderr), width=columns(sys.stderr))
        scored = sorted(
            (file for file in told if file.score is not None),
            key=lambda file: -file.score.value if file.score is not None else 0,
        )
        for file in scored[:_SCORES]:
            line = render_line(Report((file,)), look).rstrip("\n")
            old = before.get(file.path)
            if isinstance(old, FileReport) and old.score is not None:
                line += f" (was {old.score.value:.1f})"
            print(line, file=sys.stderr)


def _stamp(path: str) -> tuple[int, int]:
    """Return what tells a file from its later versions."""
    try:
        status = Path(path).stat()
    except OSError:
        return (0, -1)
    return (status.st_mtime_ns, status.st_size)
