"""Read what git ignores: .gitignore files, .git/info/exclude, and the user's own list.

Written here because pathspec judges a whole path by the patterns of one file, where git judges entry by entry
on its way down: with ``*.md`` above and ``!*/`` below, it takes back the drafts that git leaves out.
"""

from __future__ import annotations

import os
import re

from hypelint.glob_pattern import translate
from hypelint.record import NamedTuple

_TRAILING = re.compile(r"(?<![\\ ]) +\Z")  # a backslash keeps a space


class _Line(NamedTuple):
    pattern: re.Pattern[str]
    ignores: bool
    folders_only: bool


class IgnoreFile:
    """The patterns of one file; they hold below ``base``, an absolute path."""

    __slots__ = ("_any", "_lines", "base")

    def __init__(self, base: str, text: str) -> None:
        self.base = base.rstrip(os.sep) + os.sep
        sources: list[str] = []
        self._lines: list[_Line] = []
        for line in text.removeprefix("\ufeff").split("\n"):
            line = _TRAILING.sub("", line)
            ignores = not line.startswith("!")
            line = line.removeprefix("!")
            if not line.strip("/") or (line.startswith("#") and ignores):
                continue
            name = "" if "/" in line.rstrip("/") else r"(?:.*/)?"
            try:
                source = name + translate(line, braces=False)
            except ValueError:
                continue  # git takes such a line for one that matches nothing
            sources.append(source)
            self._lines.append(_Line(re.compile(source, re.DOTALL), ignores, line.endswith("/")))
        self._any = re.compile("|".join(sources) or r"(?!)", re.DOTALL)

    def decides(self, path: str, folder: bool) -> bool | None:
        """Tell whether an absolute path is ignored; None where this file has nothing to say on it."""
        relative = path.removeprefix(self.base).replace(os.sep, "/")
        if self._any.fullmatch(relative):
            for line in reversed(self._lines):
                if (folder or not line.folders_only) and line.pattern.fullmatch(relative):
                    return line.ignores
        return None


def read(folder: str) -> IgnoreFile | None:
    """Return the patterns of a folder's .gitignore."""
    return _read(os.path.join(folder, ".gitignore"), folder)


def above(folder: str) -> list[IgnoreFile]:
    """Return the files that hold in a folder and lie above it in its repository, the strongest last."""
    found: list[IgnoreFile | None] = []
    top = folder
    while not os.path.exists(os.path.join(top, ".git")):
        parent = os.path.dirname(top)
        if parent == top:
            return []
        top = parent
    settings = os.environ.get("XDG_CONFIG_HOME") or os.path.join(os.path.expanduser("~"), ".config")
    found.append(_read(os.path.join(settings, "git", "ignore"), top))
    found.append(_read(os.path.join(top, ".git", "info", "exclude"), top))
    while folder != top:
        folder = os.path.dirname(folder)
        found.insert(2, read(folder))
    return [file for file in found if file is not None]


def _read(file: str, base: str) -> IgnoreFile | None:
    try:
        with open(file, encoding="utf-8", errors="surrogateescape") as stream:
            return IgnoreFile(base, stream.read())
    except OSError:
        return None
