"""Lint many drafts, one after the other or in several processes: from paths to reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from hypelint.config import Config, registry_for, settings_for
from hypelint.discovery import format_of
from hypelint.engine import Linter, Settings
from hypelint.judge import judge
from hypelint.report import FileError, FileReport
from hypelint.source import Source, SourceError

if TYPE_CHECKING:
    from hypelint.diagnostic import Diagnostic
    from hypelint.reading import Reading
    from hypelint.registry import Registry
    from hypelint.tone import Tone

STAGES = ("parse", "read", "match", "rules", "score")
"""What `Linted.seconds` counts: decoding and parsing; sentences and contexts; finding the cues;
rules and judging; score, readability and tone."""

FILES_PER_PROCESS = 24
"""Drafts for which it pays to start another process."""


class Task(NamedTuple):
    """One draft to lint, with its settings.

    ``needs`` names what else is wanted of ``source``, ``score``, ``readability``, ``tone``, and
    ``timing`` (the cues are then found twice more, to tell that time from the reading's). ``data``
    is the draft's text where it is not read from ``path``; ``format`` names its format where the
    path's suffix does not tell.
    """

    path: str
    config: Config
    needs: frozenset[str] = frozenset()
    data: bytes | None = None
    format: str | None = None


class Linted(NamedTuple):
    """What came of a task, and the seconds spent in each of `STAGES`."""

    result: FileReport | FileError
    seconds: tuple[float, ...] = (0.0,) * len(STAGES)


class Runner:
    """Lint drafts in this process."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self._linters: dict[int, Linter] = {}

    def lint(self, task: Task) -> Linted:
        """Lint one draft. Never raises for what is in it: the result is a report or an error."""
        try:
            return self._lint(task)
        except SourceError as error:
            return Linted(FileError(task.path, str(error)))
        except Exception as error:
            return Linted(FileError(task.path, _failure(error)))

    def _lint(self, task: Task) -> Linted:
        config = task.config
        begun = perf_counter()
        if task.data is None:
            source = Source.from_file(task.path, config.max_file_size)
        else:
            source = _given(task.data, task.path, config.max_file_size)
        linter = self._linter(config)
        settings = settings_for(config, linter.registry, task.path)
        document = linter.parse(source, task.format or format_of(task.path, linter.registry))
        parsed = perf_counter()
        match = again = 0.0
        if "timing" in task.needs:
            match, again = _matching(linter, settings, document.lower)
        begun_reading = perf_counter()
        reading = linter.read(document, settings)
        read = perf_counter()
        found = judge(linter.check(reading, settings), document, settings, linter.registry)
        checked = perf_counter()
        diagnostics, report = tuple(found), FileReport(task.path, settings.profile, ())
        if "score" in task.needs:
            from hypelint.score import score, with_effects

            scored = score(reading, diagnostics)
            diagnostics = with_effects(diagnostics, scored)
            report = report._replace(score=scored)
        if "readability" in task.needs:
            from hypelint.readability import readability

            report = report._replace(readability=readability(reading))
        if "tone" in task.needs:
            report = report._replace(tone=_tone(reading, diagnostics))
        if "source" in task.needs:
            report = report._replace(source=source)
        report = report._replace(diagnostics=diagnostics, notes=source.notes)
        scored_at = perf_counter()
        seconds = (
            parsed - begun,
            max(read - begun_reading - again, 0.0),
            match,
            checked - read,
            scored_at - checked,
        )
        return Linted(report, seconds)

    def _linter(self, config: Config) -> Linter:
        registry = registry_for(config, self.registry)
        linter = self._linters.get(id(registry))
        if linter is None:
            linter = self._linters[id(registry)] = Linter(registry)
        return linter


def _matching(linter: Linter, settings: Settings, text: str) -> tuple[float, float]:
    """Return the seconds that finding the cues takes, with what has to be built for it, and without."""
    begun = perf_counter()
    matcher = linter.program(settings).matcher
    matcher.find(text)
    found = perf_counter()
    matcher.find(text)
    return found - begun, perf_counter() - found


def _given(data: bytes, path: str, max_bytes: int) -> Source:
    if len(data) > max_bytes:
        raise SourceError(f"has {len(data):,} bytes, more than max-file-size ({max_bytes:,})")
    return Source.from_bytes(data, path)


def _tone(reading: Reading, diagnostics: Sequence[Diagnostic]) -> Tone | None:
    """Measure the tone of the sentences that cost points."""
    from hypelint.tone import tone

    flagged = sorted({found.sentence for found in diagnostics if found.sentence >= 0 and found.weight})
    return tone([reading.sentences[index].text for index in flagged])


def _failure(error: Exception) -> str:
    """Describe an error of ours, or of a format, by its place."""
    from traceback import extract_tb

    place = extract_tb(error.__traceback__)[-1]
    return (
        f"could not be linted: {type(error).__name__}: {error} "
        f"({place.filename}:{place.lineno}). Please report this; the other drafts are not touched by it"
    )


def processes(wanted: int | None, tasks: int) -> int:
    """Return how many processes to use; ``wanted`` is the user's number, 0 for one per processor."""
    if wanted:
        return max(1, min(wanted, tasks))
    import os

    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if wanted is None:
        available = min(available, tasks // FILES_PER_PROCESS)
    return max(1, min(available, tasks))


def lint_all(runner: Runner, tasks: Sequence[Task], jobs: int | None = None) -> Iterator[Linted]:
    """Lint drafts in the order given, in ``jobs`` processes (None: as pays, 0: one per processor).

    What comes out does not depend on the number of processes.
    """
    number = processes(jobs, len(tasks))
    if number == 1:
        yield from map(runner.lint, tasks)
        return
    yield from _lint_parallel(runner, tasks, number)


_runner: Runner | None = None
"""The runner of a worker process; inherited where processes are forked."""


def _lint_parallel(runner: Runner, tasks: Sequence[Task], number: int) -> Iterator[Linted]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context
    import sys

    global _runner
    _runner = runner
    chunk = max(1, min(32, len(tasks) // (number * 4)))
    # Forked workers inherit what is loaded; there are no threads yet that a fork could cut in two.
    context = get_context("fork" if sys.platform == "linux" else None)
    executor = ProcessPoolExecutor(number, context, _begin_work)
    done = 0
    try:
        for linted in executor.map(_work, tasks, chunksize=chunk):
            done += 1
            yield linted
    except BrokenProcessPool:
        message = "not linted: a worker process ended unexpectedly; try again with -j 1"
        for task in tasks[done:]:
            yield Linted(FileError(task.path, message))
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
        _runner = None


def _begin_work() -> None:
    """Make a worker end without a word on Ctrl-C, and when its parent is gone."""
    from multiprocessing import connection, parent_process
    import os
    import signal
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    parent = parent_process()
    if parent is not None:
        sentinel = parent.sentinel

        def follow() -> None:
            connection.wait([sentinel])
            os._exit(1)

        Thread(target=follow, daemon=True).start()


def _work(task: Task) -> Linted:
    global _runner
    if _runner is None:
        from hypelint.registry import installed

        _runner = Runner(installed())
    return _runner.lint(task)
