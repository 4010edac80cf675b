"""Match paths by patterns as git ignores by."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
import os
import re

from hypelint.record import NamedTuple

_OUTSIDE = re.compile(r"(?:\.\./)+")


class Glob(NamedTuple):
    """A pattern relative to the folder ``root``.

    A pattern without a slash matches the name of a file or folder anywhere, even outside ``root``; one
    with a slash is a path from ``root`` (``../`` is allowed). ``*`` and ``?`` stay inside a name, ``**``
    spans folders, ``[a-z]`` is a choice of letters, ``{a,b}`` of alternatives, a trailing slash means
    a folder, a backslash takes the next character as it is.
    """

    pattern: str
    root: str

    def matches(self, path: str) -> bool:
        """Tell whether a file matches, or a folder it lies in."""
        below = r"/.+" if self.pattern.endswith("/") else r"(?:/.+)?"
        relative = _relative(path, self.root)
        if _is_name(self.pattern):
            relative = _OUTSIDE.sub("", relative, count=1)
            return _compiled(r"(?:.*/)?" + translate(self.pattern) + below).fullmatch(relative) is not None
        return _compiled(translate(self.pattern) + below).fullmatch(relative) is not None


@lru_cache(64)
def entry_matcher(globs: tuple[Glob, ...]) -> Callable[[str, bool], bool]:
    """Return a function that tells whether one file or folder itself matches any of the patterns.

    It takes a path and whether that is a folder; the folders around it are not looked at.
    """
    names: dict[bool, list[str]] = {False: [], True: []}
    paths: list[Glob] = []
    for glob in globs:
        if not _is_name(glob.pattern):
            paths.append(glob)
            continue
        names[True].append(translate(glob.pattern))
        if not glob.pattern.endswith("/"):
            names[False].append(translate(glob.pattern))
    either = {folder: re.compile("|".join(patterns) or r"(?!)") for folder, patterns in names.items()}

    def matches(path: str, folder: bool) -> bool:
        if either[folder].fullmatch(os.path.basename(path)):
            return True
        return any(
            (folder or not glob.pattern.endswith("/"))
            and _compiled(translate(glob.pattern)).fullmatch(_relative(path, glob.root)) is not None
            for glob in paths
        )

    return matches


def _is_name(pattern: str) -> bool:
    return "/" not in pattern.removesuffix("/")


def _relative(path: str, root: str) -> str:
    try:
        found = os.path.relpath(path, root or os.curdir)
    except ValueError:  # on another drive: only names can match
        found = os.path.splitdrive(os.path.abspath(path))[1].lstrip(os.sep)
    return found.replace(os.sep, "/")


@lru_cache(512)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.DOTALL)


# Compiled where they are used: most runs name files, and need no pattern.
_PIECE = (
    r"(?P<deep>(?:^|(?<=/))\*\*/)|(?P<below>/\*\*$)|(?P<any>\*+)"
    r"|(?P<letters>\[[!^]?\]?(?:\[:[a-z]+:\]|\\.|[^\]\\])*\])|\\(?P<plain>.)|."
)
_LETTER = r"\[:([a-z]+):\]|\\(.)|(-)|(.)"
_CLASSES = {
    "alnum": "a-zA-Z0-9",
    "alpha": "a-zA-Z",
    "blank": r" \t",
    "digit": "0-9",
    "lower": "a-z",
    "punct": r"!-\/:-@\[-`{-~",
    "space": r"\s",
    "upper": "A-Z",
    "xdigit": "0-9A-Fa-f",
}


def _letters(choice: str) -> str:
    """Return the regular expression of a ``[…]``."""
    negated = choice[1] in "!^"
    parts: list[str] = []
    for name, escaped, dash, plain in re.findall(_LETTER, choice[1 + negated : -1], re.DOTALL):
        if name and name not in _CLASSES:
            raise ValueError(f'has "[:{name}:]", which is no class of letters')
        parts.append(_CLASSES[name] if name else dash or re.escape(escaped or plain))
    return f"(?!/)[{'^' if negated else ''}{''.join(parts)}]"


@lru_cache(512)
def translate(pattern: str, braces: bool = True) -> str:
    """Return the regular expression of a pattern; raises ValueError saying what is wrong with it.

    Without ``braces``, ``{`` and ``}`` are letters, as they are to git.
    """
    body = pattern.removesuffix("/").removeprefix("./").removeprefix("/")
    if not body:
        raise ValueError("is empty")
    if braces and body.startswith("!"):
        raise ValueError('begins with "!", which has no meaning here')
    parts: list[str] = []
    depth = 0
    for match in re.finditer(_PIECE, body, re.DOTALL):
        kind, text = match.lastgroup, match[0]
        if kind == "deep":
            parts.append(r"(?:[^/]+/)*")
        elif kind == "below":
            parts.append(r"/.+")
        elif kind == "any":
            parts.append(r"[^/]*")
        elif kind == "letters":
            parts.append(_letters(text))
        elif kind == "plain":
            parts.append(re.escape(match["plain"]))
        elif text == "?":
            parts.append(r"[^/]")
        elif text == "[":
            raise ValueError('has a "[" that is not closed')
        elif text == "{" and braces:
            depth += 1
            parts.append(r"(?:")
        elif text == "}" and braces and not depth:
            raise ValueError('has a "}" without "{"')
        elif text == "}" and depth:
            depth -= 1
            parts.append(")")
        elif text == "," and depth:
            parts.append("|")
        else:
            parts.append(re.escape(text))
    if depth:
        raise ValueError('has a "{" that is not closed')
    found = f"(?:{''.join(parts)})"
    try:
        re.compile(found)
    except re.error as error:
        raise ValueError(f"can not be understood ({error.msg})") from None
    return found
