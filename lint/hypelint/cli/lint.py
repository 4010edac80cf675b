"""What `check` and `score` have in common: lint paths, write the outputs, decide the exit status."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
import sys
from time import perf_counter
from typing import TYPE_CHECKING

from hypelint.cli import STARTED, options
from hypelint.cli.narrow import Narrow, fresh
from hypelint.cli.output import Output
from hypelint.cli.terminal import Progress, UsageError, columns, error, note, suggestion, wants_color
from hypelint.config import Config, ConfigError, Configs
from hypelint.diagnostic import Severity
from hypelint.discovery import discover
from hypelint.judge import shown
from hypelint.record import NamedTuple
from hypelint.report import FileError, FileReport, Report
from hypelint.reporter import Look, Reporter
from hypelint.run import STAGES, Runner, Task, lint_all, processes

if TYPE_CHECKING:
    from hypelint.cache import Cache
    from hypelint.registry import Registry


class Batch(NamedTuple):
    """What a command line asks to lint."""

    tasks: tuple[Task, ...]
    errors: tuple[FileError, ...]
    complaints: tuple[str, ...]
    """The errors as a person wants to read them: a mistake in a settings file once, not per draft."""
    notes: tuple[str, ...]


def lint(
    args: Namespace,
    registry: Registry,
    reporters: Mapping[str, Reporter],
    needs: frozenset[str] = frozenset(),
    fail_on: str | None = None,
) -> int:
    """Lint what the arguments name and write it by the reporters chosen; return the exit status.

    ``fail_on`` is the level to fail on where the command line says nothing (None: as the settings say).
    """
    writers = [Writer(args, name, file, reporters) for name, file in options.output_pairs(args)]
    for writer in writers:
        needs |= writer.reporter.needs
    narrow = Narrow(args, registry)
    batch = narrow.batch(gather(args, options.configs(args, registry), needs))
    for config in dict.fromkeys(task.config for task in batch.tasks):
        narrow.baseline(config)  # one that is broken is told before the work
    tally = Tally(args, fail_on)
    tally.errors += batch.errors
    for complaint in batch.complaints:
        error(complaint)
    for remark in batch.notes:
        note(remark)
    kept: list[FileReport] = []
    keep = not all(writer.reporter.streams for writer in writers)
    seconds = [0.0] * len(STAGES)
    reporting = 0.0
    started = perf_counter()
    cache, runner = _cache(args, batch.tasks, registry)
    with Progress(len(batch.tasks), not args.quiet) as progress:
        for task, linted in zip(batch.tasks, lint_all(runner, batch.tasks, args.jobs, cache), strict=True):
            progress.advance()
            seconds = [sum(pair) for pair in zip(seconds, linted.seconds, strict=True)]
            result = linted.result
            if isinstance(result, FileError):
                progress.hide(sys.stderr)
                error(f"{result.path}: {result.message}")
                tally.errors.append(result)
                continue
            at = perf_counter()
            result = narrow.report(result, task)
            messages = tally.add(result, task.config)
            least = Severity.parse(task.config.min_severity)
            result = result._replace(diagnostics=tuple(shown(list(result.diagnostics), least)))
            for message in messages:
                progress.hide(sys.stderr)
                note(message)
            for writer in writers:
                if writer.reporter.streams:
                    progress.hide(sys.stdout)
                    writer.write((result,))
            if keep:
                kept.append(result)
            reporting += perf_counter() - at
    ended = perf_counter()
    if cache is not None:
        cache.close()
        for remark in cache.notes:
            note(remark)
    for writer in writers:
        if not writer.reporter.streams:
            writer.write(tuple(kept), tuple(tally.errors))
        writer.output.close()
    if args.statistics:
        tally.tell_statistics()
    if not args.quiet:
        for remark in narrow.remarks():
            note(remark)
        if args.verbose:
            used = processes(args.jobs, len(batch.tasks))
            files = sorted({task.config.file or "defaults" for task in batch.tasks})
            note(f"settings: {', '.join(files) or 'none used'}; processes: {used}")
        tally.tell_summary()
    if args.timing:
        total = perf_counter() - STARTED
        reporting += perf_counter() - ended
        _tell_timing(
            [("start", started - STARTED), *zip(STAGES, seconds, strict=True), ("report", reporting)], total
        )
    return tally.status(args)


_FEW = 8
"""Drafts up to which opening the cache takes longer than it saves."""


def _cache(args: Namespace, tasks: Sequence[Task], registry: Registry) -> tuple[Cache | None, Runner]:
    """Open the cache where it pays and is allowed; return it with the runner that goes with it."""
    if args.no_cache or args.timing or len(tasks) <= _FEW or not all(task.config.cache for task in tasks):
        return None, Runner(registry)
    from hypelint.cache import Cache, code_stamp

    return Cache(), Runner(registry, code_stamp(registry))


def gather(args: Namespace, configs: Configs, needs: frozenset[str]) -> Batch:
    """Find the drafts a command line means, each with its settings."""
    paths: list[str] = list(dict.fromkeys(args.paths))
    if not paths:
        paths = ["-" if args.stdin_filename else "."]
    if args.timing:
        needs |= {"timing"}
    messages: bool = getattr(args, "commit_msg", False)
    tasks: list[Task] = []
    errors: list[FileError] = []
    broken: set[str] = set()
    notes: tuple[str, ...] = ()

    def config_of(path: str) -> Config:
        try:
            return configs.of(path)
        except ConfigError as problem:
            broken.add(str(problem))
            raise

    def add(path: str, data: bytes | None = None, form: str | None = None) -> None:
        try:
            config = config_of(path)
        except ConfigError as problem:
            errors.append(FileError(path, str(problem)))
            return
        wanted = needs if config.max_score is None else needs | {"score"}
        if messages:
            from hypelint.cli.commit_message import prose

            data, form = prose(_read(path) if data is None else data), "markdown"
            if args.profile is None:  # a message tells developers what changed
                config = config._replace(profile="docs", per_file_profile=())
        tasks.append(Task(path, config, wanted, data, form))

    if "-" in paths:
        paths.remove("-")
        name: str = args.stdin_filename or "-"
        add(name, sys.stdin.buffer.read(), None if args.stdin_filename else "markdown")
    if paths:
        found = discover(paths, configs.registry.suffixes, config_of)
        errors += found.errors
        notes = found.notes
        for path in found.files:
            add(path)
    complaints = (it.message if it.message in broken else f"{it.path}: {it.message}" for it in errors)
    return Batch(tuple(tasks), tuple(errors), tuple(dict.fromkeys(complaints)), notes)


def _read(path: str) -> bytes:
    """Return the bytes of a file; raises `UsageError`."""
    from pathlib import Path

    try:
        return Path(path).read_bytes()
    except OSError as problem:
        raise UsageError(f"{path}: {problem.strerror}") from None


class Writer:
    """One output of a run: a reporter, its look, its destination."""

    def __init__(
        self, args: Namespace, name: str, file: str | None, reporters: Mapping[str, Reporter]
    ) -> None:
        """Look the reporter up. Raises `UsageError` for one that does not exist."""
        if name not in reporters:
            known = ", ".join(reporters)
            raise UsageError(f"--output-format {name}: not one of {known}{suggestion(name, reporters)}")
        self.reporter = reporters[name]
        self.output = Output(file)
        self._look = Look(
            color=file is None and wants_color(args.color, sys.stdout),
            width=100 if file else columns(sys.stdout),
            verbose=args.verbose,
            statistics=args.statistics,
        )

    def write(self, files: tuple[FileReport, ...], errors: tuple[FileError, ...] = ()) -> None:
        """Render drafts and write them. Raises `PluginError` where the reporter fails."""
        report = Report(files if self.reporter.baselined else tuple(map(fresh, files)), errors)
        try:
            text = self.reporter.render(report, self._look)
        except Exception as problem:
            from hypelint.plugins import PluginError

            raise PluginError(
                f"the output format {self.reporter.name!r} failed: {type(problem).__name__}: {problem}"
            ) from problem
        self.output.write(text)


class Tally:
    """What a run came to: the counts for its summary and the reasons for its exit status."""

    def __init__(self, args: Namespace, fail_on: str | None) -> None:
        self.errors: list[FileError] = []
        self._fail_on: str | None = args.fail_on or fail_on
        self._failed = False
        self._crashed = False
        self._drafts = 0
        self._with_findings = 0
        self._hidden = 0
        self._known = 0
        self._levels = dict.fromkeys(sorted(Severity, reverse=True), 0)
        self._rules: dict[str, int] = {}

    def add(self, file: FileReport, config: Config) -> list[str]:
        """Count a draft's findings; return the remarks to make on it."""
        least = Severity.parse(config.min_severity)
        self._drafts += 1
        self._crashed |= file.crashed
        visible = 0
        for found in file.diagnostics:
            if found.baselined:
                self._known += 1
                continue
            if found.severity < least:
                self._hidden += 1
                continue
            visible += 1
            self._levels[found.severity] += 1
            self._rules[found.rule] = self._rules.get(found.rule, 0) + 1
        self._with_findings += visible > 0
        level = self._fail_on or config.fail_on
        if level != "never" and any(
            found.severity >= Severity.parse(level) and not found.baselined for found in file.diagnostics
        ):
            self._failed = True
        remarks = [f"{file.path}: {remark}" for remark in file.notes]
        score = file.score
        if score is not None and config.max_score is not None and score.value > config.max_score:
            self._failed = True
            remarks.append(f"{file.path}: the hype score {score.value:.1f} is above {config.max_score:g}")
        return remarks

    def status(self, args: Namespace) -> int:
        """Return the exit status of the run."""
        if self.errors or self._crashed:
            return 2
        return int(self._failed and not args.exit_zero)

    def tell_summary(self) -> None:
        """Print how many findings of which level there are."""
        counts = [
            f"{number} {level.label}{'s' if number != 1 and level else ''}"
            for level, number in self._levels.items()
            if number
        ]
        drafts = f"{self._drafts} draft{'s' if self._drafts != 1 else ''}"
        if not counts:
            line = f"No findings in {drafts}."
        else:
            listed = f"{', '.join(counts[:-1])} and {counts[-1]}" if len(counts) > 1 else counts[0]
            where = drafts if self._with_findings == self._drafts else f"{self._with_findings} of {drafts}"
            line = f"Found {listed} in {where}."
        if self._hidden:
            line += f" {self._hidden} below the level to show."
        if self._known:
            line += f" {self._known} known, in the baseline."
        if self.errors:
            line += f" {len(self.errors)} could not be linted."
        print(line, file=sys.stderr)

    def tell_statistics(self) -> None:
        """Print how many findings each rule has, the most first."""
        for rule, number in sorted(self._rules.items(), key=lambda pair: (-pair[1], pair[0])):
            print(f"{number:>6}  {rule}", file=sys.stderr)


def _tell_timing(stages: Sequence[tuple[str, float]], total: float) -> None:
    for name, spent in [*stages, ("total", total)]:
        print(f"{name:>8}  {spent:8.3f} s", file=sys.stderr)
