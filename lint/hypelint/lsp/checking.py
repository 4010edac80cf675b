"""Lint drafts beside the server's own thread, so that no draft keeps it from answering."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
import os
from queue import LifoQueue
from threading import Thread
from time import perf_counter
from typing import Any, TypeVar

from hypelint.config import Config, registry_for, settings_for
from hypelint.diagnostic import Diagnostic, Severity
from hypelint.folder import folder_rules
from hypelint.judge import shown
from hypelint.lsp.position import Positions
from hypelint.record import NamedTuple
from hypelint.registry import Registry
from hypelint.report import FileError
from hypelint.run import Runner, Task, with_folder_rules
from hypelint.score import Score

LARGE = 200_000
"""Drafts with more characters have a thread of their own, so that the others need not wait for them."""

BOM = "\ufeff"

_T = TypeVar("_T")


class Snapshot(NamedTuple):
    """A draft as it was at one moment, with what decides how it is linted."""

    path: str
    text: str
    version: int
    revision: int
    config: Config
    format: str
    encoding: str


class Checked(NamedTuple):
    """What came of a snapshot: the findings that are shown, or why there are none.

    ``positions`` go with the offsets of the findings. ``compares``: the draft's settings ask for it to be
    compared with others.
    """

    snapshot: Snapshot
    registry: Registry
    positions: Positions
    diagnostics: tuple[Diagnostic, ...] = ()
    score: Score | None = None
    error: str = ""
    seconds: float = 0.0
    compares: bool = False

    @property
    def text(self) -> str:
        """The text the offsets of the findings count in."""
        return self.snapshot.text.removeprefix(BOM)


def check(runner: Runner, snapshot: Snapshot, others: Sequence[Snapshot] = ()) -> Checked:
    """Lint a snapshot. Never raises for what is in it.

    ``others`` are the drafts it is compared with, where the settings ask for that.
    """
    begun = perf_counter()
    config = snapshot.config
    registry = registry_for(config, runner.registry)
    compares = bool(folder_rules(settings_for(config, registry, snapshot.path), registry))
    task = _task(snapshot)
    if compares:
        tasks = sorted((task, *map(_task, others)), key=lambda it: it.path.split(os.sep))
        at = tasks.index(task)
        task = with_folder_rules(runner, tasks, jobs=1)[at]
    result = runner.lint(task).result
    positions = Positions(snapshot.text, snapshot.encoding, snapshot.text.startswith(BOM))
    found: list[Diagnostic] = []
    score, error = None, ""
    if isinstance(result, FileError):
        error = result.message
    else:
        found = shown(list(result.diagnostics), Severity.parse(config.min_severity))
        score = result.score
    seconds = perf_counter() - begun
    return Checked(snapshot, registry, positions, tuple(found), score, error, seconds, compares)


def _task(snapshot: Snapshot) -> Task:
    needs = frozenset({"score"})
    return Task(snapshot.path, snapshot.config, needs, snapshot.text.encode(), snapshot.format)


class Lane:
    """A thread with a runner of its own. What was asked last comes first: it is what the user looks at.

    The thread is a daemon: the server's end does not wait for it.
    """

    def __init__(self, registry: Registry) -> None:
        self.runner = Runner(registry)
        self._jobs: LifoQueue[tuple[Callable[[Runner], Any], asyncio.Future[Any]]] = LifoQueue()
        Thread(target=self._work, daemon=True).start()

    async def run(self, job: Callable[[Runner], _T]) -> _T:
        """Run a job in the thread; return what it returns."""
        future: asyncio.Future[_T] = asyncio.get_running_loop().create_future()
        self._jobs.put((job, future))
        return await future

    def _work(self) -> None:
        while True:
            job, future = self._jobs.get()
            if future.cancelled():
                continue
            outcome: Any = None
            failure: BaseException | None = None
            try:
                outcome = job(self.runner)
            except BaseException as error:  # a thread that ends would leave its drafts waiting
                failure = error
            try:
                future.get_loop().call_soon_threadsafe(_settle, future, outcome, failure)
            except RuntimeError:  # the loop is closed: the server ends
                return


def _settle(future: asyncio.Future[Any], outcome: Any, failure: BaseException | None) -> None:
    if future.done():
        return
    if failure is None:
        future.set_result(outcome)
    else:
        future.set_exception(failure)
