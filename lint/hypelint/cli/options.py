"""The options commands share, and what they mean as settings."""

from __future__ import annotations

from argparse import Action, ArgumentParser, HelpFormatter, Namespace
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from hypelint.cli.terminal import UsageError

if TYPE_CHECKING:
    from hypelint.config import Config, Configs
    from hypelint.registry import Registry

LEVELS = ("error", "warning", "info")


def parser(command: str, description: str, epilog: str | None = None) -> ArgumentParser:
    """Return an empty parser for a command."""
    return ArgumentParser(
        f"hypelint {command}",
        description=description,
        epilog=epilog,
        allow_abbrev=False,
        # A width of our own: to ask the terminal, argparse would load shutil at every start.
        formatter_class=lambda prog: HelpFormatter(prog, max_help_position=32, width=100),
    )


def add_settings(to: ArgumentParser) -> None:
    """Add the options that decide which settings hold."""
    group = to.add_argument_group("settings")
    group.add_argument(
        "--select",
        metavar="RULES",
        action="append",
        help="run only these rules or families (a,b; repeatable)",
    )
    group.add_argument(
        "--ignore", metavar="RULES", action="append", help="do not run these rules or families"
    )
    group.add_argument(
        "--extend-select", metavar="RULES", action="append", help="run these beside the ones selected"
    )
    group.add_argument(
        "--severity",
        metavar="RULE=LEVEL",
        action="append",
        help="report a rule or family as error, warning or info, or turn it off (repeatable)",
    )
    group.add_argument(
        "--profile",
        choices=("news", "release", "blog", "docs"),
        help="the voice drafts are judged in (default: news, or what the settings say)",
    )
    group.add_argument(
        "--config",
        metavar="PATH|KEY=VALUE",
        action="append",
        default=[],
        help="a settings file to use instead of the ones found, or one setting in TOML (repeatable)",
    )
    group.add_argument("--isolated", action="store_true", help="ignore all settings files")


def add_baseline(to: Any) -> None:
    """Add the options that name the file of known findings, to a parser or a group."""
    to.add_argument(
        "--baseline",
        metavar="FILE",
        help="the file of known findings (default: hypelint-baseline.json beside the settings)",
    )
    to.add_argument(
        "--no-baseline",
        dest="baseline",
        action="store_const",
        const="",
        help="count known findings like all others",
    )


def add_run(to: ArgumentParser, formats: str, fail_on: str) -> None:
    """Add what `check` and `score` take: paths, outputs, verdict, run.

    ``formats`` describes the output formats, ``fail_on`` the default of ``--fail-on``, both for the help.
    """
    to.add_argument(
        "paths", metavar="PATH", nargs="*", help='drafts and folders (default: .); "-": standard input'
    )
    add_settings(to)
    group = to.add_argument_group("output")
    group.add_argument(
        "--output-format", metavar="NAME", dest="outputs", action=_Format, help=f"{formats}; repeatable"
    )
    group.add_argument(
        "-o",
        "--output-file",
        metavar="FILE",
        dest="outputs",
        action=_File,
        help="write the output format before this option to FILE instead of standard output",
    )
    group.add_argument("--min-severity", choices=LEVELS, help="show nothing below this level (default: info)")
    group.add_argument(
        "--statistics", action="store_true", help="count the findings of each rule (in json: a key more)"
    )
    group.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="colour (default: auto; see NO_COLOR)",
    )
    group.add_argument("-q", "--quiet", action="store_true", help="findings and errors only, no summary")
    group.add_argument("-v", "--verbose", action="store_true", help="say more about the run")
    group.add_argument(
        "--timing", action="store_true", help="print the seconds spent in each stage to standard error"
    )
    group = to.add_argument_group("exit status")
    group.add_argument(
        "--fail-on", choices=(*LEVELS, "never"), help=f"exit with 1 from this level on (default: {fail_on})"
    )
    group.add_argument(
        "--max-score", metavar="N", type=float, help="exit with 1 where a draft's hype score is above N"
    )
    group.add_argument("--exit-zero", action="store_true", help="exit with 0 in spite of findings")
    add_baseline(group)
    group = to.add_argument_group("run")
    group.add_argument(
        "--stdin-filename",
        metavar="PATH",
        help='what "-" is called: decides on its format and settings (default: Markdown)',
    )
    group.add_argument(
        "--no-cache", action="store_true", help="neither use nor keep findings of earlier runs"
    )
    group.add_argument(
        "-j",
        "--jobs",
        metavar="N",
        type=jobs,
        help="processes; 0: one per processor (default: one for few drafts)",
    )


def jobs(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError
    return number


class _Pairs(Action):
    """Collect (format, file) pairs in the order given; None where the other half is not given yet."""

    def take(self, namespace: Namespace) -> list[tuple[str | None, str | None]]:
        pairs: list[tuple[str | None, str | None]] = getattr(namespace, self.dest) or []
        setattr(namespace, self.dest, pairs)
        return pairs


class _Format(_Pairs):
    def __call__(
        self, parser: ArgumentParser, namespace: Namespace, values: Any, option: str | None = None
    ) -> None:
        pairs = self.take(namespace)
        if pairs and pairs[-1][0] is None:
            pairs[-1] = (values, pairs[-1][1])
        else:
            pairs.append((values, None))


class _File(_Pairs):
    def __call__(
        self, parser: ArgumentParser, namespace: Namespace, values: Any, option: str | None = None
    ) -> None:
        pairs = self.take(namespace)
        if pairs and pairs[-1][1] is None:
            pairs[-1] = (pairs[-1][0], values)
        else:
            pairs.append((None, values))


def output_pairs(args: Namespace) -> list[tuple[str, str | None]]:
    """Return the (format, file) pairs of a command line, by default ``full`` on standard output.

    Raises `UsageError` where two go to one place, or a file has no format of its own.
    """
    given: list[tuple[str | None, str | None]] = args.outputs or [(None, None)]
    if len(given) > 1 and any(name is None for name, _ in given):
        raise UsageError("each -o FILE needs an --output-format of its own")
    pairs = [(name or "full", None if file == "-" else file) for name, file in given]
    places = [file for _, file in pairs]
    for file in places:
        if places.count(file) > 1:
            where = "standard output; give all but one an -o FILE" if file is None else repr(file)
            raise UsageError(f"two output formats go to {where}")
    return pairs


def configs(args: Namespace, registry: Registry) -> Configs:
    """Return the settings files and options of a command line. Raises `ConfigError` and `UsageError`."""
    from hypelint.config import Configs

    return Configs(registry, args.config, args.isolated, settings(args))


def settings(args: Namespace) -> Mapping[str, object]:
    """Return what the command line's own options say, by the names of the settings."""
    said: dict[str, object] = {}
    for name in ("select", "ignore", "extend_select"):
        values: Sequence[str] | None = getattr(args, name)
        if values is not None:
            words = [word.strip() for value in values for word in value.split(",")]
            said[name.replace("_", "-")] = [word for word in words if word]
    if args.severity is not None:
        said["severity"] = dict(_severity(word) for word in args.severity)
    for name in ("profile", "max_score", "min_severity", "fail_on", "baseline"):
        value = getattr(args, name, None)
        if value is not None:
            said[name.replace("_", "-")] = value
    if args.isolated:
        said.setdefault("baseline", "")
    return said


def _severity(text: str) -> tuple[str, str]:
    rule, equals, level = text.partition("=")
    if not equals:
        raise UsageError(f"--severity {text}: write RULE=LEVEL, where LEVEL is error, warning, info or off")
    return rule, level


def registry(args: Namespace) -> Registry:
    """Return what is installed, with the phrase packs of the settings for this folder."""
    from hypelint.registry import installed

    found = configs(args, installed())
    return with_phrases(found.of("."), found.registry)


def with_phrases(config: Config, registry: Registry) -> Registry:
    """Return a registry with the rules of a config's phrase packs."""
    from hypelint.config import registry_for

    return registry_for(config, registry)
