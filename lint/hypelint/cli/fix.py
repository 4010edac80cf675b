"""`hypelint fix`: mend drafts, or show how."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
import os
from pathlib import Path
import sys
from typing import TYPE_CHECKING

from hypelint.cli import options
from hypelint.cli.terminal import error, note
from hypelint.record import NamedTuple

if TYPE_CHECKING:
    from hypelint.run import Runner, Task


def parser() -> ArgumentParser:
    """Return the parser of the command's arguments."""
    made = options.parser(
        "fix",
        "Mend what can be mended without changing what a draft claims: intensifiers, runs of exclamation marks, "
        "lines of the page, blocks that stand twice, suppressions that silence nothing. A fix after which anything "
        "new would be found is left out. Without --apply the changes are printed, and nothing is written.",
        "Exit status: 0 nothing to mend, or mended with --apply; 1 there is something to mend; 2 an error.",
    )
    made.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        help='drafts and folders (default: .); "-": standard input, mended to standard output with --apply',
    )
    how = made.add_mutually_exclusive_group()
    how.add_argument("--diff", action="store_true", help="print the changes as a unified diff (default)")
    how.add_argument("--apply", action="store_true", help="write the changes into the drafts")
    made.add_argument(
        "--unsafe", action="store_true", help="also make changes that may change what is said: read them"
    )
    options.add_settings(made)
    made.add_argument(
        "--stdin-filename", metavar="PATH", help='what "-" is called (default: a Markdown draft)'
    )
    made.add_argument("-q", "--quiet", action="store_true", help="no summary")
    made.set_defaults(timing=False)
    return made


class Draft(NamedTuple):
    """A draft that can be mended: what it was and what it becomes."""

    path: str
    before: bytes
    after: bytes
    old: str
    new: str
    fixed: int


def run(args: Namespace) -> int:
    """Mend what the arguments name, or print how; return the exit status."""
    from hypelint.cli.lint import gather
    from hypelint.registry import installed
    from hypelint.run import Runner

    registry = installed()
    batch = gather(args, options.configs(args, registry), frozenset())
    for complaint in batch.complaints:
        error(complaint)
    for remark in batch.notes:
        note(remark)
    failed = bool(batch.errors)
    mended: list[Draft] = []
    runner = Runner(registry)
    for task in batch.tasks:
        try:
            draft = _mended(task, runner, args.unsafe)
            if args.apply:
                _write(task, draft)
        except FixError as problem:
            error(f"{task.path}: {problem}")
            failed = True
            continue
        if draft.fixed:
            mended.append(draft)
            if not args.apply:
                sys.stdout.writelines(unified(draft))
    sys.stdout.flush()
    if not args.quiet:
        _tell(mended, len(batch.tasks), args.apply, args.diff)
    if failed:
        return 2
    return int(bool(mended) and not args.apply)


class FixError(Exception):
    """Say why a draft can not be mended."""


def _mended(task: Task, runner: Runner, unsafe: bool) -> Draft:
    """Mend a draft in memory. Raises `FixError`."""
    from hypelint.diagnostic import Diagnostic
    from hypelint.fix import mend
    from hypelint.report import FileError
    from hypelint.run import read_draft
    from hypelint.source import Source, SourceError

    try:
        before = read_draft(task)
        source = Source.from_bytes(before, task.path)
    except SourceError as problem:
        raise FixError(str(problem)) from None

    def lint(text: str) -> Sequence[Diagnostic]:
        try:
            data = Source.to_bytes(text, before, source.encoding)
        except UnicodeEncodeError as problem:
            raise FixError(
                f"a fix needs characters that {source.encoding} has not ({problem.reason})"
            ) from None
        result = runner.lint(task._replace(data=data)).result
        if isinstance(result, FileError):
            raise FixError(result.message)
        if result.crashed:
            raise FixError("a rule failed, so that nothing is mended; 'hypelint check' tells which")
        return result.diagnostics

    done = mend(source.text, lint, unsafe)
    after = Source.to_bytes(done.text, before, source.encoding)
    return Draft(task.path, before, after, source.text, done.text, len(done.fixed))


def _write(task: Task, draft: Draft) -> None:
    """Write a mended draft in one step. Raises `FixError`; the file is then as it was."""
    from hypelint.cli.output import replace_file

    if task.data is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(draft.after)
        return
    if not draft.fixed:
        return
    path = Path(draft.path)
    try:
        # A file that may not be written could still be replaced by another, which nobody allowed.
        if not path.stat().st_mode & 0o222 or not os.access(path, os.W_OK):
            raise FixError("is read-only; nothing was written")
        if path.read_bytes() != draft.before:
            raise FixError("changed meanwhile; nothing was written")
        replace_file(path, draft.after)
    except OSError as problem:
        raise FixError(f"can not be written ({problem.strerror}); it is as it was") from None


def unified(draft: Draft) -> Iterator[str]:
    """Yield the lines of a diff that git and patch understand."""
    from difflib import unified_diff

    name = _shown(draft.path)
    old, new = (text.split("\n") for text in (draft.old, draft.new))
    old, new = ([f"{line}\n" for line in lines[:-1]] + lines[-1:] for lines in (old, new))
    # An empty last piece stands for a text that ends with its last line.
    old, new = ([line for line in lines if line] for lines in (old, new))
    for line in unified_diff(old, new, _header("a", name), _header("b", name)):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _shown(path: str) -> str:
    """Return a path as a diff names it: from here where it lies below."""
    relative = os.path.relpath(path)
    return (path if relative.startswith("..") else relative).replace(os.sep, "/")


def _header(side: str, name: str) -> str:
    text = f"{side}/{name.lstrip('/')}"
    raw = text.encode("utf-8", "surrogateescape")
    if any(byte < 32 or byte in b'"\\' for byte in raw) or text.encode("utf-8", "replace") != raw:
        return (
            '"'
            + "".join(chr(it) if 32 <= it < 127 and it not in b'"\\' else f"\\{it:03o}" for it in raw)
            + '"'
        )
    return text + ("\t" if " " in text else "")


def _tell(mended: Sequence[Draft], drafts: int, applied: bool, diff: bool) -> None:
    """Print what was, or would be, done."""
    number = sum(draft.fixed for draft in mended)
    if not number:
        print(f"Nothing to mend in {drafts} draft{'' if drafts == 1 else 's'}.", file=sys.stderr)
        return
    findings = f"{number} finding{'' if number == 1 else 's'} in {len(mended)} of {drafts} draft{'' if drafts == 1 else 's'}"
    if applied:
        print(f"Mended {findings}.", file=sys.stderr)
    else:
        hint = "" if diff else " Nothing was written; --apply writes."
        print(f"Would mend {findings}.{hint}", file=sys.stderr)
