"""Lines that changed: read from a unified diff, or asked of git.

A finding counts as new where the lines it stands on were added or changed. What git is asked needs
no history but the revision named, so that a shallow clone will do; where the common ancestor of that
revision and HEAD is there, the comparison is with it, so that what others changed since is not ours.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
import os
import re
from typing import TYPE_CHECKING, overload

from hypelint.internal import CRASH
from hypelint.record import NamedTuple

if TYPE_CHECKING:
    from hypelint.diagnostic import Diagnostic

_HUNK = re.compile(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_BINARY = re.compile(rb"Binary files .+ and (.+) differ")
_PREFIX = re.compile(r"[abciow12]/")
"""What git puts before a path, by its settings."""
_ESCAPES = {b"a": 7, b"b": 8, b"t": 9, b"n": 10, b"v": 11, b"f": 12, b"r": 13, b'"': 34, b"\\": 92}


class DiffError(Exception):
    """Say why it is not known which lines changed."""


class Lines:
    """The changed lines of one draft: 1-based numbers, ascending; None stands for all of them."""

    __slots__ = ("numbers",)

    def __init__(self, numbers: list[int] | None) -> None:
        self.numbers = numbers

    def touch(self, first: int, last: int) -> bool:
        """Tell whether one of the lines ``first`` to ``last`` changed."""
        if self.numbers is None:
            return True
        index = bisect_left(self.numbers, first)
        return index < len(self.numbers) and self.numbers[index] <= last

    def findings(self, found: Iterable[Diagnostic], text: str) -> tuple[Diagnostic, ...]:
        """Keep the findings of a draft that stand on changed lines, and failures of rules.

        Lines of a diff end at LF alone, other than those of a `Source`.
        """
        ends = [match.start() for match in re.finditer("\n", text)]
        return tuple(
            it
            for it in found
            if it.rule == CRASH
            or self.touch(bisect_left(ends, it.start) + 1, bisect_left(ends, max(it.end - 1, it.start)) + 1)
        )


ALL = Lines(None)


def parse(data: bytes) -> dict[str, Lines]:
    """Return the changed lines by the paths that a unified diff gives the new files.

    What stands around the diff (a commit message, a mail) is skipped. Raises `DiffError` where a hunk is
    cut off, or where there is text and no diff in it.
    """
    changed: dict[str, Lines] = {}
    numbers: list[int] | None = None
    lines = data.split(b"\n")
    at = 0
    diff = False
    while at < len(lines):
        line = lines[at].rstrip(b"\r")
        at += 1
        hunk = _HUNK.match(line)
        if hunk is not None:
            if numbers is None:
                raise DiffError(
                    f"line {at} of the diff: changes of no file; a line '+++ FILE' must come before"
                )
            at = _read_hunk(lines, at, hunk, numbers)
        elif line.startswith(b"@@@ "):
            raise DiffError(
                f"line {at} of the diff: a combined diff, as of a merge; give one against one parent"
            )
        elif line.startswith(b"@@ "):
            raise DiffError(f"line {at} of the diff: this hunk is not understood")
        elif line.startswith(b"--- ") and at < len(lines) and lines[at].startswith(b"+++ "):
            diff, numbers = True, []
            name = _name(lines[at].rstrip(b"\r")[4:])
            at += 1
            if name is not None:
                known = changed.setdefault(name, Lines(numbers)).numbers
                numbers = numbers if known is None else known
        elif line.startswith(b"diff --git "):
            diff, numbers = True, None
        else:
            binary = _BINARY.fullmatch(line)
            name = None if binary is None else _name(binary[1])
            if name is not None:
                diff = True
                changed[name] = ALL
    if not diff and data.strip():
        raise DiffError("there is no unified diff in it (lines '--- FILE', '+++ FILE', '@@ … @@')")
    for found in changed.values():
        if found.numbers is not None:
            found.numbers.sort()
    return changed


def _read_hunk(lines: Sequence[bytes], at: int, hunk: re.Match[bytes], numbers: list[int]) -> int:
    """Add the numbers of a hunk's new lines; return the index of the line behind it."""
    begun = at
    old, number, new = int(hunk[1] or 1), int(hunk[2]), int(hunk[3] or 1)
    while old > 0 or new > 0:
        mark = lines[at][:1] if at < len(lines) else b"?"
        if mark == b"+":
            numbers.append(number)
        # An editor or a mail program may have taken the space off an empty line.
        if mark in (b"+", b" ", b"", b"\r"):
            number += 1
            new -= 1
        if mark in (b"-", b" ", b"", b"\r"):
            old -= 1
        if mark not in (b"+", b"-", b" ", b"", b"\r", b"\\") or old < 0 or new < 0:
            raise DiffError(f"line {begun} of the diff: this hunk does not have the lines it announces")
        at += 1
    return at


def _name(raw: bytes) -> str | None:
    """Return the path in a header; None for /dev/null. A date may stand behind a tab."""
    if raw.startswith(b'"'):
        body = raw[1 : raw.rfind(b'"')]
        raw = re.sub(rb'\\([0-7]{3}|[abtnvfr"\\])', _unescaped, body)
    else:
        raw = raw.partition(b"\t")[0]
    return None if raw == b"/dev/null" else os.fsdecode(raw)


def _unescaped(match: re.Match[bytes]) -> bytes:
    sign = match[1]
    return bytes([_ESCAPES[sign] if sign in _ESCAPES else int(sign, 8) & 255])


class Changes(NamedTuple):
    """What changed: lines by the real path of each draft.

    ``content`` holds the drafts as they are staged, where that is what counts. ``errors`` are drafts of
    which nothing can be said, ``notes`` remarks for the user.
    """

    lines: dict[str, Lines]
    content: dict[str, bytes]
    errors: dict[str, str]
    notes: tuple[str, ...] = ()


def from_patch(data: bytes) -> Changes:
    """Return what a unified diff says. Its paths start here, or where the repository starts.

    Raises `DiffError`.
    """
    here = os.getcwd()
    roots = [here]
    root = repository(here)
    if root is not None:
        roots.append(root)
    lines: dict[str, Lines] = {}
    missing: list[str] = []
    for name, changed in parse(data).items():
        prefix = _PREFIX.match(name)
        names = (name[prefix.end() :], name) if prefix else (name,)
        paths = (os.path.join(base, it) for it in names for base in roots)
        path = next(filter(os.path.lexists, paths), None)
        if path is None:
            missing.append(name)
        else:
            lines[os.path.realpath(path)] = changed
    notes: tuple[str, ...] = ()
    if missing:
        more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
        notes = (f"the diff speaks of {missing[0]}{more}, which is not here",)
    return Changes(lines, {}, {}, notes)


def from_git(drafts: Sequence[str], revision: str | None, staged: bool) -> Changes:
    """Ask git what changed in some drafts since a revision (None: HEAD).

    ``staged``: what is staged counts, not what lies in the folder. Raises `DiffError` where git is missing
    or does not know the revision.
    """
    by_root: dict[str, list[str]] = {}
    errors: dict[str, str] = {}
    for draft in drafts:
        root = repository(os.path.dirname(os.path.realpath(draft)))
        if root is None:
            errors[draft] = "is in no git repository, so that --diff can not tell what changed in it"
        else:
            by_root.setdefault(root, []).append(draft)
    lines: dict[str, Lines] = {}
    content: dict[str, bytes] = {}
    for root, inside in by_root.items():
        changed = _changed(root, revision, staged)
        lines |= changed
        if staged:
            wanted = [path for draft in inside if (path := os.path.realpath(draft)) in changed]
            content |= _staged(root, wanted)
    return Changes(lines, content, errors)


def is_revision(word: str) -> bool:
    """Tell whether git knows a revision by this name in the repository around the working folder."""
    root = repository(os.getcwd())
    return root is not None and _commit(root, word) is not None


@cache
def repository(folder: str) -> str | None:
    """Return the folder of the repository around a folder."""
    while not os.path.lexists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent
    return folder


def _changed(root: str, revision: str | None, staged: bool) -> dict[str, Lines]:
    """Return the changed lines of a repository by real path."""
    base = _base(root, revision)
    # The user's settings for diffs must not change what we read.
    arguments = [
        "-c", "core.quotePath=true", "-c", "core.fsmonitor=false", "diff", "--no-color", "--no-ext-diff", "--no-textconv",
        "--unified=0", "--inter-hunk-context=0", "--find-renames", "--no-relative", "--src-prefix=a/", "--dst-prefix=b/",
        "--ignore-submodules", "--diff-filter=d", *(("--cached",) if staged else ()), base, "--",
    ]  # fmt: skip
    lines = {_path(root, name[2:]): found for name, found in parse(_git(root, arguments)).items()}
    if not staged:
        new = _git(root, ["ls-files", "-z", "--others", "--exclude-standard"])
        lines |= {_path(root, os.fsdecode(name)): ALL for name in new.split(b"\0") if name}
    return lines


def _path(root: str, name: str) -> str:
    return os.path.realpath(os.path.join(root, name))


def _base(root: str, revision: str | None) -> str:
    """Return the name of the tree to compare with."""
    commit = _commit(root, revision or "HEAD")
    if commit is None:
        if revision is None:  # nothing is committed yet
            return _git(root, ["hash-object", "-t", "tree", "--stdin"], b"").decode().strip()
        shallow = _git(root, ["rev-parse", "--is-shallow-repository"]).strip() == b"true"
        hint = "; the clone is shallow, fetch it first (git fetch --depth=1 origin …)" if shallow else ""
        raise DiffError(f"git knows no revision {revision!r} in {root}{hint}")
    if revision is not None:
        ancestor = _git(root, ["merge-base", commit, "HEAD"], fails=True)
        if ancestor is not None:
            return ancestor.decode().strip()
    return commit


def _commit(root: str, revision: str) -> str | None:
    if revision.startswith("-") or "\0" in revision:
        return None
    found = _git(root, ["rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}"], fails=True)
    return None if found is None else found.decode().strip()


def _staged(root: str, paths: Sequence[str]) -> dict[str, bytes]:
    """Return what is staged of some files."""
    names = [os.path.relpath(path, os.path.realpath(root)).replace(os.sep, "/") for path in paths]
    content: dict[str, bytes] = {}
    for path, name in zip(paths, names, strict=True):
        content[path] = _git(root, ["cat-file", "--filters", f":{name}"])
    return content


@overload
def _git(root: str, arguments: Sequence[str], data: bytes | None = None) -> bytes: ...
@overload
def _git(root: str, arguments: Sequence[str], *, fails: bool) -> bytes | None: ...
def _git(root: str, arguments: Sequence[str], data: bytes | None = None, fails: bool = False) -> bytes | None:
    """Return what git writes, or None where it says no and ``fails`` allows it. Raises `DiffError`."""
    import subprocess

    try:
        done = subprocess.run(["git", *arguments], cwd=root, input=data, capture_output=True, check=False)
    except FileNotFoundError:
        raise DiffError("--diff needs git, which is not installed (or not on the PATH)") from None
    except OSError as error:
        raise DiffError(f"git can not be started: {error.strerror}") from None
    if fails and done.returncode == 1:
        return None
    if done.returncode:
        told = done.stderr.decode("utf-8", "replace").strip().splitlines() or [f"status {done.returncode}"]
        raise DiffError(f"git failed in {root}: {told[0]}")
    return done.stdout
