"""`hypelint baseline`: keep the known findings of an archive in a file, so that only new ones count."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from hypelint.cli import options
from hypelint.cli.terminal import UsageError, error, note

if TYPE_CHECKING:
    from hypelint.baseline import Baseline
    from hypelint.config import Config
    from hypelint.registry import Registry
    from hypelint.report import FileReport
    from hypelint.run import Task


def parser() -> ArgumentParser:
    """Return the parser of the command's arguments."""
    made = options.parser(
        "baseline",
        "Keep the findings that drafts have today in hypelint-baseline.json, beside the settings. From then on "
        "'hypelint check' tells of new ones only. The file holds fingerprints, rules and paths, nothing of the "
        "text; keep it under version control.",
        "Exit status: 0, or 2 where a draft can not be read or the file can not be written.",
    )
    made.add_argument(
        "action",
        choices=("create", "update", "prune"),
        help="create: write a new file; update: take new findings of PATH in and stale entries out; "
        "prune: take stale entries out",
    )
    made.add_argument("paths", metavar="PATH", nargs="*", help="drafts and folders (default: .)")
    options.add_settings(made)
    made.add_argument(
        "--baseline",
        metavar="FILE",
        help="the file (default: what the settings name, or hypelint-baseline.json beside them)",
    )
    made.add_argument("-j", "--jobs", metavar="N", type=options.jobs, help="processes; 0: one per processor")
    made.set_defaults(timing=False, stdin_filename=None)
    return made


def run(args: Namespace) -> int:
    """Write the baselines of the drafts that the arguments name; return the exit status."""
    from hypelint.cli.lint import gather
    from hypelint.cli.narrow import whole
    from hypelint.registry import installed
    from hypelint.report import FileReport
    from hypelint.run import Runner, lint_all

    if "-" in args.paths:
        raise UsageError("a draft on standard input can not be known")
    if args.isolated and args.baseline is None:
        raise UsageError("--isolated needs --baseline FILE")
    registry = installed()
    configs = options.configs(args, registry)
    batch = gather(args, configs, frozenset())
    for complaint in batch.complaints:
        error(complaint)
    for remark in batch.notes:
        note(remark)
    named = [_place(configs.of(path)) for path in args.paths or ["."]]
    files = dict.fromkeys([*named, *(_place(task.config) for task in batch.tasks)])
    baselines = {file: _opened(args.action, file) for file in sorted(files)}
    counts = {file: Count() for file in baselines}
    failed = bool(batch.errors)
    for task, linted in zip(batch.tasks, lint_all(Runner(registry), batch.tasks, args.jobs), strict=True):
        result, file = linted.result, _place(task.config)
        if not isinstance(result, FileReport):
            error(f"{result.path}: {result.message}")
        elif result.crashed:
            error(f"{result.path}: a rule failed; 'hypelint check' tells which")
        else:
            ran = _asked(task, registry, whole(args.paths))
            count = counts[file]
            count.gone += _drop_stale(baselines[file], result, ran)
            if args.action != "prune":
                count.new += baselines[file].add(result)
            continue
        failed = True
    for file, baseline in baselines.items():
        if args.action != "create":
            for draft in baseline.vanished():
                counts[file].gone += baseline.drop(draft)
        if args.action != "create" or baseline.known or file in named:
            _write(args.action, baseline, counts[file])
    return 2 if failed else 0


class Count:
    """How many entries came into a baseline, and how many went."""

    def __init__(self) -> None:
        self.new = 0
        self.gone = 0


def _place(config: Config) -> str:
    """Return where the baseline of a configuration is. Raises `UsageError` where the settings want none."""
    from hypelint.baseline import place

    if config.baseline == "":
        raise UsageError('the settings say baseline = "", none; name a file with --baseline FILE')
    return place(config)


def _opened(action: str, file: str) -> Baseline:
    """Return the baseline to change. Raises `UsageError`."""
    from hypelint.baseline import Baseline, BaselineError

    if action == "create":
        if Path(file).exists():
            raise UsageError(f"{file} is here already; 'hypelint baseline update' brings it up to date")
        return Baseline(file)
    if not Path(file).exists():
        raise UsageError(f"there is no {file}; 'hypelint baseline create' makes it")
    try:
        return Baseline.load(file)
    except BaselineError as problem:
        raise UsageError(str(problem)) from None


def _asked(task: Task, registry: Registry, whole: bool) -> Callable[[str], bool]:
    """Return the function that tells which rules had their say on a draft."""
    from hypelint.baseline import asked
    from hypelint.config import registry_for, settings_for

    own = registry_for(task.config, registry)
    return asked(settings_for(task.config, own, task.path), own, whole)


def _drop_stale(baseline: Baseline, report: FileReport, ran: Callable[[str], bool]) -> int:
    return baseline.drop(baseline.name_of(report.path), baseline.stale(report, ran))


def _write(action: str, baseline: Baseline, count: Count) -> None:
    """Write a baseline in one step, and say so. Raises `UsageError`."""
    from hypelint.cli.output import write_whole

    try:
        write_whole(Path(baseline.file), baseline.text())
    except OSError as problem:
        raise UsageError(f"{baseline.file}: {problem.strerror}") from None
    size = len(baseline)
    findings = f"{size} finding{'' if size == 1 else 's'}"
    drafts = f"{len(baseline.known)} draft{'' if len(baseline.known) == 1 else 's'}"
    changed = "" if action == "create" else f" ({count.new} new, {count.gone} stale taken out)"
    note(f"wrote {baseline.file}: {findings} in {drafts}{changed}")
