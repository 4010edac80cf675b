"""The command line: one module per command, loaded when it is called."""

from __future__ import annotations

from collections.abc import Sequence
import sys
from time import perf_counter
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

STARTED = perf_counter()
"""When this process began to be ours: where ``--timing`` counts from."""

COMMANDS = {
    "check": "lint drafts and print the findings",
    "score": "print the hype score of each draft, and which findings cost most",
    "explain": "print the documentation of a rule or a family",
    "rules": "list the rules",
    "init": "write a commented hypelint.toml",
    "config": "print the settings in force, and where each comes from",
    "context": "print how a draft is read: quotations, attributions, hedges, per sentence",
    "baseline": "keep known findings in a file, so that only new ones count",
    "fix": "mend what can be mended without changing what is said",
    "cache": "say how large the cache of findings is, or clear it",
    "eval": "measure precision and recall against labelled drafts",
    "label": "judge the findings of drafts, as labels for eval",
    "phrases": "find the stock phrases of a folder, and write them as a phrase pack",
    "new": "start a rule, or a pack of rules",
    "test": "run the examples of rules",
    "lsp": "serve an editor (language server)",
}
"""The commands with a line of help; each is a module of this package."""

_USAGE = """\
usage: hypelint COMMAND [options]

Read drafts as an editor would: guesses told as fact, rankings nobody ranked, figures without a
source, hype.

commands:
{commands}

options:
  -h, --help  print this help; 'hypelint COMMAND --help' for a command's
  --version   print the version

Exit status: 0 no findings, 1 findings, 2 an error (wrong usage, broken settings, a draft that can not
be read).
"""


class Command(Protocol):
    """What a command's module holds."""

    @staticmethod
    def parser() -> ArgumentParser:
        """Return the parser of the command's arguments."""
        ...

    @staticmethod
    def run(args: Namespace) -> int:
        """Run the command; return the exit status."""
        ...


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line (default: ``sys.argv``); return the exit status."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:  # a stream of the caller's own need not have it
            reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = _dispatch(arguments)
        sys.stdout.flush()
        if argv is None:  # the process ends now: Python need not look once more for what is unused
            import gc

            gc.freeze()
        return status
    except SystemExit as stop:  # argparse ends so
        return stop.code if isinstance(stop.code, int) else 0
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _close_stdout()
        return 141
    except Exception as problem:
        return _failed(problem)


def _dispatch(arguments: Sequence[str]) -> int:
    if not arguments or arguments[0] in ("-h", "--help"):
        lines = (f"  {name:<10}{about}" for name, about in COMMANDS.items())
        print(_USAGE.format(commands="\n".join(lines)), end="")
        return 0
    if arguments[0] == "--version":
        from hypelint import __version__

        print(f"hypelint {__version__}")
        return 0
    name, *rest = arguments
    if name not in COMMANDS:
        import os

        from hypelint.cli.terminal import UsageError, suggestion

        if os.path.exists(name):  # noqa: PTH110
            raise UsageError(f"{name!r} is a path; write 'hypelint check {name}'")
        raise UsageError(
            f"there is no command {name!r}{suggestion(name, COMMANDS)} ('hypelint --help' lists all)"
        )
    if name not in ("check", "score", "lsp"):
        command = _load(name)
        return command.run(command.parser().parse_intermixed_args(rest))
    import gc

    from hypelint.compiled import install

    thresholds = gc.get_threshold()
    gc.set_threshold(50_000, 20, 20)  # a run makes many objects that stay: it pays to look seldom
    patterns = install()
    command = _load(name)
    try:
        return command.run(command.parser().parse_intermixed_args(rest))
    finally:
        if patterns is not None:
            patterns.close()
        gc.set_threshold(*thresholds)


def _load(name: str) -> Command:
    from importlib import import_module
    from typing import cast

    return cast(Command, import_module(f"hypelint.cli.{name}"))


def _failed(problem: Exception) -> int:
    """Print an error; one that is not the user's comes with its trace."""
    from hypelint.cli.terminal import UsageError, error
    from hypelint.config import ConfigError
    from hypelint.evaluate import GoldError
    from hypelint.plugins import PluginError
    from hypelint.registry import RegistryError
    from hypelint.scaffold import ScaffoldError

    told = (UsageError, ConfigError, GoldError, PluginError, RegistryError, ScaffoldError)
    if not isinstance(problem, told):
        from traceback import print_exception

        print_exception(problem)
        problem = RuntimeError("an error in hypelint itself; please report it with the lines above")
    error(str(problem))
    return 2


def _close_stdout() -> None:
    """Point standard output nowhere, so that the interpreter's last flush does not fail."""
    import os

    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
