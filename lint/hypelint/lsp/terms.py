"""Add an accepted term to a settings file, leaving the rest of it as it is."""

from __future__ import annotations

from io import StringIO
import json
import os
from pathlib import Path
import re

from hypelint.config import NAMES
from hypelint.toml_file import ConfigError, TomlFile, as_list, as_table, parse, read


def settings_file(folder: str, root: str | None) -> tuple[str, tuple[str, ...]]:
    """Return the file that terms for the drafts of a folder belong in, and the tables above its settings.

    Where there is none yet, it is a ``hypelint.toml`` in ``root``, or else in the folder itself.
    """
    at = folder
    while True:
        for name in NAMES:
            path = os.path.join(at, name)
            if not os.path.isfile(path):
                continue
            if name != "pyproject.toml":
                return path, ()
            tool = as_table(read(path).table.get("tool"))
            if tool is not None and "hypelint" in tool:
                return path, ("tool", "hypelint")
        parent = os.path.dirname(at)
        if parent == at:
            return os.path.join(root or folder, NAMES[0]), ()
        at = parent


def accept(path: str, prefix: tuple[str, ...], term: str) -> None:
    """Add a term to a settings file, which is written in one step, or made.

    Raises `ConfigError` where the file is not TOML, or holds something else than a list of terms, and
    OSError where it can not be written.
    """
    from hypelint.cli.output import write_whole

    file = Path(path)
    if not file.exists():
        write_whole(file, f"terms = [{_quoted(term)}]\n")
        return
    text = file.read_bytes().decode()
    end = "\r\n" if "\r\n" in text else "\n"
    before = parse(path, "", text.replace("\r\n", "\n"))
    if term in (_terms(before, prefix) or ()):
        return
    changed = _with_term(before, prefix, _quoted(term))
    after = parse(path, "", changed)
    if term not in (_terms(after, prefix) or ()):
        raise ConfigError([before.problem((*prefix, "terms"), f"{term!r} can not be added; add it by hand")])
    write_whole(file, changed.replace("\n", end))


def _quoted(term: str) -> str:
    """Return a term as a TOML string."""
    return json.dumps(term, ensure_ascii=False)


def _terms(file: TomlFile, prefix: tuple[str, ...]) -> list[object] | None:
    table: dict[str, object] | None = file.table
    for name in prefix:
        table = as_table((table or {}).get(name))
    return as_list((table or {}).get("terms"))


def _with_term(file: TomlFile, prefix: tuple[str, ...], term: str) -> str:
    """Return the text of a settings file with one more term."""
    text = file.text
    lines = StringIO(text).readlines()
    if _terms(file, prefix) is not None:
        line = file.line((*prefix, "terms")) - 1
        at = sum(map(len, lines[:line])) + lines[line].index("[", lines[line].index("="))  # fmt: skip
        following = text[at + 1 :]
        if following.lstrip().startswith("]"):
            return f"{text[: at + 1]}{term}{following.lstrip()}"
        indent = re.match(r"[ \t]*\n([ \t]*)", following)
        between = ", " if indent is None else f",\n{indent[1]}"
        return text[: at + 1] + (f"\n{indent[1]}" if indent else "") + term + between + following.lstrip()
    if prefix:
        headers = [number for number, line in enumerate(lines, 1) if _is_header(line, prefix)]
        place = headers[0] if headers else len(lines)
        return "".join(lines[:place]) + f"terms = [{term}]\n" + "".join(lines[place:])
    first = next((number for number, line in enumerate(lines) if line.lstrip().startswith("[")), len(lines))
    above = "".join(lines[:first])
    if above and not above.endswith("\n"):
        above += "\n"
    bare = above.rstrip("\n")
    gap = above[len(bare) :] or "\n"
    rest = "".join(lines[first:])
    return (
        f"{bare}\nterms = [{term}]{gap}{rest}"
        if bare
        else f"terms = [{term}]\n" + ("\n" if rest else "") + rest
    )


def _is_header(line: str, prefix: tuple[str, ...]) -> bool:
    return re.fullmatch(r"\s*\[\s*" + r"\s*\.\s*".join(prefix) + r"\s*\]\s*(?:#.*)?", line) is not None
