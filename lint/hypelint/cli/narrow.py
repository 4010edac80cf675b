"""Which findings of a run count: not those of the baseline, and under --diff those on changed lines."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
import os
import sys
from typing import TYPE_CHECKING

from hypelint.baseline import NAME, BaselineError, Baselines, asked
from hypelint.cli.terminal import UsageError
from hypelint.config import registry_for, settings_for
from hypelint.report import FileError, FileReport

if TYPE_CHECKING:
    from hypelint.baseline import Baseline
    from hypelint.cli.lint import Batch
    from hypelint.config import Config
    from hypelint.diff import Changes
    from hypelint.registry import Registry
    from hypelint.run import Task


class Narrow:
    """Decide, draft by draft, what counts; and keep what there is to say about the baselines."""

    def __init__(self, args: Namespace, registry: Registry) -> None:
        self._args = args
        self._registry = registry
        self._baselines = Baselines()
        self._stale: dict[str, int] = {}
        self._whole = getattr(args, "diff", None) is None and whole(args.paths)
        self._changes: Changes | None = None

    def batch(self, batch: Batch) -> Batch:
        """Leave out the drafts that did not change. Raises `UsageError`."""
        if getattr(self._args, "diff", None) is None:
            if getattr(self._args, "staged", False):
                raise UsageError("--staged goes with --diff")
            return batch
        from hypelint.diff import DiffError

        try:
            self._changes = changes = self._changed(batch)
        except DiffError as problem:
            raise UsageError(str(problem)) from None
        tasks: list[Task] = []
        for task in batch.tasks:
            path = os.path.realpath(task.path)
            if path in changes.lines:
                tasks.append(task._replace(data=changes.content.get(path), needs=task.needs | {"source"}))
        errors = tuple(FileError(path, told) for path, told in changes.errors.items())
        return batch._replace(
            tasks=tuple(tasks),
            errors=batch.errors + errors,
            complaints=batch.complaints + tuple(f"{it.path}: {it.message}" for it in errors),
            notes=batch.notes + changes.notes,
        )

    def _changed(self, batch: Batch) -> Changes:
        from hypelint.diff import from_git, from_patch

        revision: str = self._args.diff
        if any(task.data is not None for task in batch.tasks):
            raise UsageError("--diff and a draft on standard input exclude each other")
        if revision != "-":
            return from_git([task.path for task in batch.tasks], revision or None, self._args.staged)
        if self._args.staged:
            raise UsageError("--staged and a diff on standard input exclude each other")
        return from_patch(sys.stdin.buffer.read())

    def report(self, report: FileReport, task: Task) -> FileReport:
        """Mark a draft's known findings, and drop what stands on lines that did not change."""
        baseline = self.baseline(task.config)
        if baseline is not None:
            registry = registry_for(task.config, self._registry)
            ran = asked(settings_for(task.config, registry, task.path), registry, self._whole)
            stale = len(baseline.stale(report, ran))
            if stale:
                self._stale[baseline.file] = self._stale.get(baseline.file, 0) + stale
            report = baseline.marked(report)
        if self._changes is not None and report.source is not None:
            lines = self._changes.lines[os.path.realpath(task.path)]
            kept = lines.findings(report.diagnostics, report.source.text)
            report = report._replace(diagnostics=kept)
        return report

    def baseline(self, config: Config) -> Baseline | None:
        """Return the baseline of a configuration. Raises `UsageError` where it can not be read."""
        try:
            return self._baselines.of(config)
        except BaselineError as problem:
            raise UsageError(str(problem)) from None

    def remarks(self) -> list[str]:
        """Return what there is to say about entries that stand for nothing any more."""
        remarks: list[str] = []
        for baseline in self._baselines.loaded():
            gone = sum(len(baseline.known[draft]) for draft in baseline.vanished())
            stale = self._stale.get(baseline.file, 0) + gone
            if stale:
                entries = "1 entry stands" if stale == 1 else f"{stale} entries stand"
                other = "" if os.path.basename(baseline.file) == NAME else f" --baseline {baseline.file}"
                remarks.append(
                    f"{baseline.file}: {entries} for nothing any more; "
                    f"'hypelint baseline prune{other}' takes them out"
                )
        return remarks


def fresh(report: FileReport) -> FileReport:
    """Return a report without the known findings."""
    if not any(it.baselined for it in report.diagnostics):
        return report
    return report._replace(diagnostics=tuple(it for it in report.diagnostics if not it.baselined))


def whole(paths: Sequence[str]) -> bool:
    """Tell whether the paths of a command line are folders: none for the one it runs in."""
    return all(map(os.path.isdir, paths))
