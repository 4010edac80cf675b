"""Read TOML so that every mistake can be told with its line."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
import os
import re
from typing import cast

from hypelint.record import NamedTuple

Path = tuple[str | int, ...]
"""Where a value stands in a TOML document: keys, and indexes of lists."""

# Compiled where they are used: a run whose settings are in order needs none of them.
_TOKEN = r"""
    (?P<skip>[ \t]+|\#[^\n]*)
  | (?P<newline>\n)
  | (?P<string>\"{3}(?:\\.|[^\\])*?\"{3}(?!\") | '{3}.*?'{3}(?!') | "(?:\\.|[^"\\\n])*" | '[^'\n]*')
  | (?P<mark>[][{}=,.])
  | (?P<bare>[^][{}=,."'\#\s]+)
    """
_AT_LINE = r" ?\(at (?:line (\d+), column (\d+)|end of document)\)"
_UNQUOTED = r"\s*\[*[\w.-]*[/*?]"


class Problem(NamedTuple):
    """One mistake: ``file`` (or "the command line"), 1-based ``line`` (0: none), what is wrong."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}" if self.line else f"{self.file}: {self.message}"


class ConfigError(Exception):
    """All mistakes of a configuration; ``str()`` gives one ``file:line: message`` per line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[ConfigError], tuple[tuple[Problem, ...]]]:
        return ConfigError, (self.problems,)


class TomlFile:
    """A table of settings and where it was written.

    ``name`` is what messages call it, ``root`` the folder its relative paths start from, ``prefix``
    the tables the settings stand under (``tool``, ``hypelint`` in a pyproject.toml). Settings that
    were not read from TOML have no ``text``, and no lines.
    """

    __slots__ = ("_lines", "name", "prefix", "root", "table", "text")

    def __init__(
        self, name: str, root: str, table: dict[str, object], text: str = "", prefix: tuple[str, ...] = ()
    ) -> None:
        self.name = name
        self.root = root
        self.table = table
        self.text = text
        self.prefix = prefix
        self._lines: dict[Path, int] | None = None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TomlFile):
            return NotImplemented
        return (self.name, self.root, self.table) == (other.name, other.root, other.table)

    def __hash__(self) -> int:
        return hash((self.name, self.root))

    def line(self, path: Path) -> int:
        """Return the 1-based line of a key or list element, or of the nearest one around it; 0: no text."""
        if self._lines is None:
            self._lines = key_lines(self.text)
        full: Path = (*self.prefix, *path)
        while full and full not in self._lines:
            full = full[:-1]
        return self._lines.get(full, 1 if self.text else 0)

    def problem(self, path: Path, message: str) -> Problem:
        """Return a mistake at a key or list element."""
        return Problem(self.name, self.line(path), message)


def parse(name: str, root: str, text: str) -> TomlFile:
    """Parse TOML; raises `ConfigError` with the line of the mistake."""
    import tomllib

    try:
        return TomlFile(name, root, tomllib.loads(text), text)
    except RecursionError:
        raise ConfigError([Problem(name, 1, "not TOML that can be read: nested too deeply")]) from None
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        at = re.search(_AT_LINE, message)
        number = int(at[1]) if at and at[1] else text.count("\n") + 1
        message = re.sub(_AT_LINE, "", message)
        where = f" at column {at[2]}" if at and at[2] else " at the end of the file"
        hint = ""
        if re.match(_UNQUOTED, text.split("\n")[number - 1]):
            hint = '; names and globs that hold "/" or "*" need quotes'
        raise ConfigError([Problem(name, number, f"not TOML: {message}{where}{hint}")]) from None


def read(file: str) -> TomlFile:
    """Read a TOML file, named as given; raises `ConfigError` where it can not be read."""
    try:
        with open(file, "rb") as stream:
            text = stream.read().decode("utf-8-sig")
    except OSError as error:
        raise ConfigError([Problem(file, 0, f"can not be read: {error.strerror}")]) from None
    except UnicodeDecodeError as error:
        raise ConfigError([Problem(file, 0, f"not UTF-8 (byte {error.start})")]) from None
    return parse(file, os.path.dirname(os.path.abspath(file)), text.replace("\r\n", "\n"))


def as_table(value: object) -> dict[str, object] | None:
    """Return a value that is a TOML table as one; None for any other."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def as_list(value: object) -> list[object] | None:
    """Return a value that is a list as one; None for any other."""
    return list(cast("list[object]", value)) if isinstance(value, (list, tuple)) else None


def nearest(word: str, valid: Collection[str]) -> str:
    """Return ``; did you mean "…"?``, or all valid words where they are few, or nothing.

    A rule's id is near to its name alone, too.
    """
    from difflib import get_close_matches

    words = {it.rpartition("/")[2]: it for it in valid} if "/" not in word else {}
    words |= {it: it for it in valid}
    found = get_close_matches(word, words, 1)
    if found:
        return f'; did you mean "{words[found[0]]}"?'
    valid = dict.fromkeys(words.values())
    return f"; valid are {', '.join(valid)}" if len(valid) <= 12 else ""


def key_lines(text: str) -> dict[Path, int]:
    """Return the 1-based line of every key and list element of a valid TOML document."""
    return _Lines(text).found


class _Lines:
    """A walk over the tokens of a TOML document that `tomllib` has accepted."""

    def __init__(self, text: str) -> None:
        self.found: dict[Path, int] = {}
        self.number = 1
        self.tokens = self._tokens(text)
        self.kind = self.token = ""
        self.last: dict[Path, int] = {}  # the last index of each array of tables
        self._document()

    def _tokens(self, text: str) -> Iterator[tuple[str, str]]:
        for match in re.finditer(_TOKEN, text, re.VERBOSE | re.DOTALL):
            kind = match.lastgroup or ""
            if kind != "skip":
                yield kind, match[0]
            self.number += match[0].count("\n")
        while True:
            yield "end", ""

    def _next(self) -> None:
        self.kind, self.token = next(self.tokens)

    def _at(self, *tokens: str) -> bool:
        return self.token in tokens

    def _document(self) -> None:
        base: Path = ()
        self._next()
        while self.kind != "end":
            if self.token == "[":
                base = self._header()
            elif self.kind in ("bare", "string"):
                self._pair(base)
            else:
                self._next()

    def _header(self) -> Path:
        self._next()
        array = self.token == "["
        if array:
            self._next()
        base: Path = ()
        parts = self._key()
        for number, part in enumerate(parts):
            base = (*base, part)
            self.found.setdefault(base, self.number)
            if array and number == len(parts) - 1:
                self.last[base] = self.last.get(base, -1) + 1
            if base in self.last:
                base = (*base, self.last[base])
                self.found.setdefault(base, self.number)
        while self.token == "]":
            self._next()
        return base

    def _key(self) -> list[str]:
        parts: list[str] = []
        while self.kind in ("bare", "string") or self.token == ".":
            if self.kind == "bare":
                parts.append(self.token)
            elif self.kind == "string":
                parts.append(_unquoted(self.token))
            self._next()
        return parts

    def _pair(self, base: Path) -> None:
        line = self.number
        for part in self._key():
            base = (*base, part)
            self.found.setdefault(base, line)
        self._next()  # the equals sign
        self._value(base)

    def _value(self, path: Path) -> None:
        if self.token == "[":
            self._next()
            index = 0
            while not self._at("]") and self.kind != "end":
                if self.kind == "newline" or self._at(","):
                    self._next()
                    continue
                self.found[(*path, index)] = self.number
                self._value((*path, index))
                index += 1
            self._next()
        elif self.token == "{":
            self._next()
            while not self._at("}") and self.kind != "end":
                if self.kind in ("bare", "string"):
                    self._pair(path)
                else:
                    self._next()
            self._next()
        else:
            while self.kind not in ("newline", "end") and self.token not in (",", "]", "}"):
                self._next()


def _unquoted(token: str) -> str:
    import tomllib

    return token[1:-1] if token[0] == "'" else str(tomllib.loads("key = " + token)["key"])


def located(parts: Sequence[str | int]) -> str:
    """Write a path as TOML writes keys: ``rules."hype/game-changer".limit``."""
    shown = ""
    for part in parts:
        if isinstance(part, int):
            continue
        bare = re.fullmatch(r"[A-Za-z0-9_-]+", part) is not None
        shown += ("." if shown else "") + (part if bare else f'"{part}"')
    return shown
