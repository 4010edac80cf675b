"""Lint many drafts, one after the other or in several processes: from paths to reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import TYPE_CHECKING

from hypelint.config import Config, registry_for, settings_for
from hypelint.discovery import format_of
from hypelint.engine import Linter, Placed, Settings
from hypelint.judge import judge
from hypelint.record import NamedTuple
from hypelint.report import FileError, FileReport, Silenced
from hypelint.source import Source, SourceError

if TYPE_CHECKING:
    from hypelint.cache import Cache, Key
    from hypelint.diagnostic import Diagnostic
    from hypelint.document import Document
    from hypelint.fact import Facts
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

    ``needs`` names what else is wanted of ``source``, ``score``, ``readability``, ``tone``, ``silenced``, and
    ``timing`` (the cues are then found twice more, to tell that time from the reading's). ``data``
    is the draft's text where it is not read from ``path``; ``format`` names its format where the
    path's suffix does not tell. ``facts`` alone asks for what folder rules compare, and for no findings;
    ``placed`` is what they found in this draft.
    """

    path: str
    config: Config
    needs: frozenset[str] = frozenset()
    data: bytes | None = None
    format: str | None = None
    placed: tuple[Placed, ...] = ()


class Linted(NamedTuple):
    """What came of a task, the seconds spent in each of `STAGES`, and the key of the draft as it was read
    (where findings are kept)."""

    result: FileReport | FileError
    seconds: tuple[float, ...] = (0.0,) * len(STAGES)
    key: Key | None = None


class Runner:
    """Lint drafts in this process."""

    def __init__(self, registry: Registry, stamp: bytes | None = None) -> None:
        """``stamp`` is that of the code that lints (see `hypelint.cache`); None: keys are not worked out."""
        self.registry = registry
        self._linters: dict[int, Linter] = {}
        self._stamp = stamp
        self._stamps: dict[tuple[int, frozenset[str], str], tuple[Settings, bytes]] = {}

    def key(self, task: Task, data: bytes) -> Key | None:
        """Return under what the findings of a draft are kept."""
        if self._stamp is None:
            return None
        from hypelint.cache import key, stamp_of

        registry = registry_for(task.config, self.registry)
        settings = settings_for(task.config, registry, task.path)
        form = task.format or format_of(task.path, registry)
        name = (id(settings), task.needs, form)
        known = self._stamps.get(name)
        if known is None:
            # The settings are kept, so that their identity is not given to others.
            known = self._stamps[name] = (
                settings,
                stamp_of(self._stamp, settings, task.config.phrases, task.needs, form),
            )
        stamp = known[1]
        if task.placed:
            from hashlib import blake2b

            stamp = blake2b(repr(task.placed).encode(), key=stamp, digest_size=32).digest()
        return key(data, stamp)

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
        data = read_draft(task)
        source = Source.from_bytes(data, task.path)
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
        if "facts" in task.needs:
            from hypelint.fact import facts

            taken = FileReport(task.path, settings.profile, (), facts=facts(reading))
            return Linted(taken, key=self.key(task, data))
        raw = linter.check(reading, settings)
        if task.placed:
            raw += linter.placed(reading, settings, task.placed)
        silenced: list[Silenced] | None = [] if "silenced" in task.needs else None
        found = judge(raw, document, settings, linter.registry, silenced)
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
        report = report._replace(diagnostics=diagnostics, notes=source.notes, silenced=tuple(silenced or ()))
        scored_at = perf_counter()
        seconds = (
            parsed - begun,
            max(read - begun_reading - again, 0.0),
            match,
            checked - read,
            scored_at - checked,
        )
        return Linted(report, seconds, self.key(task, data))

    def parse(self, task: Task) -> Document:
        """Parse a task's draft; raises `SourceError`."""
        linter = self._linter(task.config)
        source = Source.from_bytes(read_draft(task), task.path)
        return linter.parse(source, task.format or format_of(task.path, linter.registry))

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


def read_draft(task: Task) -> bytes:
    """Return the bytes of a task's draft; raises `SourceError`."""
    limit = task.config.max_file_size
    if task.data is None:
        return Source.read_bytes(task.path, limit)
    if len(task.data) > limit:
        raise SourceError(f"has {len(task.data):,} bytes, more than max-file-size ({limit:,})")
    return task.data


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


def lint_all(
    runner: Runner, tasks: Sequence[Task], jobs: int | None = None, cache: Cache | None = None
) -> Iterator[Linted]:
    """Lint drafts in the order given, in ``jobs`` processes (None: as pays, 0: one per processor).

    What comes out does not depend on the number of processes, nor on what a ``cache`` holds. Where folder
    rules are selected, the drafts are first read for what those compare.
    """
    tasks = with_folder_rules(runner, tasks, jobs, cache)
    yield from _lint_each(runner, tasks, jobs, cache)


def with_folder_rules(
    runner: Runner, tasks: Sequence[Task], jobs: int | None = None, cache: Cache | None = None
) -> Sequence[Task]:
    """Return the tasks with what folder rules found, for those whose settings select any."""
    compared: list[int] = []
    for number, task in enumerate(tasks):
        registry = registry_for(task.config, runner.registry)
        settings = settings_for(task.config, registry, task.path)
        if any(registry.rules[name].shape == "folder" for name in settings.rules):
            compared.append(number)
    if len(compared) < 2:
        return tasks
    from hypelint.folder import compare

    asked = [tasks[number]._replace(needs=frozenset({"facts"})) for number in compared]
    drafts: list[tuple[Facts, Settings, Registry]] = []
    of_draft: list[int] = []
    for number, linted in zip(compared, _lint_each(runner, asked, jobs, cache), strict=True):
        if isinstance(linted.result, FileReport) and linted.result.facts is not None:
            task = tasks[number]
            registry = registry_for(task.config, runner.registry)
            drafts.append((linted.result.facts, settings_for(task.config, registry, task.path), registry))
            of_draft.append(number)
    placed = compare(drafts, lambda draft: runner.parse(tasks[of_draft[draft]]))
    changed = list(tasks)
    for draft, hits in placed.items():
        changed[of_draft[draft]] = tasks[of_draft[draft]]._replace(placed=hits)
    return changed


def _lint_each(
    runner: Runner, tasks: Sequence[Task], jobs: int | None, cache: Cache | None
) -> Iterator[Linted]:
    if cache is None:
        yield from _lint_all(runner, tasks, jobs)
        return
    kept = [_kept(runner, task, cache) for task in tasks]
    fresh = _lint_all(
        runner, [task for task, linted in zip(tasks, kept, strict=True) if linted is None], jobs
    )
    for linted in kept:
        if linted is None:
            linted = next(fresh)
            if linted.key is not None and isinstance(linted.result, FileReport) and not linted.result.crashed:
                from hypelint.cache import dump

                cache.put(linted.key, dump(linted.result))
        yield linted


def _kept(runner: Runner, task: Task, cache: Cache) -> Linted | None:
    """Return what the cache holds for a task."""
    from hypelint.cache import load

    try:
        data = read_draft(task)
    except SourceError:
        return None
    key = runner.key(task, data)
    value = None if key is None else cache.get(key)
    if value is None:
        return None
    report = load(value, task.path)
    return Linted(
        report._replace(source=Source.from_bytes(data, task.path)) if "source" in task.needs else report
    )


def _lint_all(runner: Runner, tasks: Sequence[Task], jobs: int | None) -> Iterator[Linted]:
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
