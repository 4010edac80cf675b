"""Read YAML or TOML front matter: its scalars for the engine, its title and description as prose."""

from __future__ import annotations

from functools import cache
import re

from hypelint.document import Builder, Comment

_PROSE = {"title": "title", "description": "description", "subtitle": "description", "summary": "description"}
"""Keys whose values readers see, and the kind of block each becomes."""

_OPEN = r"(?:---|\+\+\+)[ \t]*(?=\r|\n)"
_CLOSE = {
    "-": r"[\r\n](?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)",
    "+": r"[\r\n]\+\+\+[ \t]*(?:\r\n|\r|\n|\Z)",
}
_KEY = {
    "-": r"(?:([A-Za-z_][\w.-]*)|\"([^\"\r\n]+)\"|'([^'\r\n]+)')[ \t]*:(?=[ \t\r\n]|\Z)[ \t]*",
    "+": r"(?:([\w.-]+)|\"([^\"\r\n]+)\"|'([^'\r\n]+)')[ \t]*=[ \t]*",
}
_LINE = r"[^\r\n]+"
_NESTED = r"[ \t]*(?:- |-$|[\w\"'.-]+[ \t]*:(?:[ \t]|$))"
_BLOCK = r"[|>][-+\d]{0,2}[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)"
_QUOTED = (
    r'(?s:"""(?P<long>.*?)"""'
    r"|'''(?P<literal>.*?)'''"
    r'|"(?P<double>(?:[^"\\]|\\.)*)"'
    r"|'(?P<single>(?:[^']|'')*)')"
)
_COMMENT = r"[ \t]#[^\r\n]*"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def read_front_matter(build: Builder) -> int:
    """Read the front matter of a source; return the offset at which its body begins (0: it has none)."""
    text = build.source.text
    opening = _compiled(_OPEN).match(text)
    if opening is None:
        return 0
    style = text[0]
    closing = _compiled(_CLOSE[style]).search(text, opening.end())
    if closing is None:
        return 0
    entries = _entries(text, opening.end(), closing.start(), style)
    if entries is None:
        return 0
    for key, start, end in entries:
        if key not in build.front:
            value, first, last = _value(text, start, end)
            if value:
                build.front[key] = value
            if key == "hypelint":
                build.comments.append(Comment(start, end, f"hypelint: {value}", front=True))
            if key in _PROSE and last > first:
                build.begin()
                build.copy(first, last)
                build.end(_PROSE[key])
    return closing.end()


def _entries(text: str, start: int, end: int, style: str) -> list[tuple[str, int, int]] | None:
    """Return (key, start and end of the value) per entry; None if this is no front matter but prose."""
    entries: list[tuple[str, int, int]] = []
    strange = known = 0
    until = start  # where a string over several lines ends
    for line in _compiled(_LINE).finditer(text, start, end):
        if line.start() < until:
            key, value_start, _ = entries[-1]
            entries[-1] = (key, value_start, line.end())
            continue
        first = line[0][0]
        if first in " \t#-]})\"'" and not (
            first in "\"'" and _compiled(_KEY[style]).match(text, line.start(), line.end())
        ):
            if first in " \t" and not line[0].strip():
                continue
            if first != "#" and entries:
                key, value_start, _ = entries[-1]
                entries[-1] = (key, value_start, line.end())
            known += first == "#" or bool(entries)
            strange += first != "#" and not entries
            continue
        match = _compiled(_KEY[style]).match(text, line.start(), line.end())
        if match is not None:
            known += 1
            entries.append(((match[1] or match[2] or match[3]).lower(), match.end(), line.end()))
            if text.startswith(('"""', "'''"), match.end()):
                until = text.find(text[match.end() : match.end() + 3], match.end() + 3, end)
        elif style == "+" and first == "[":
            # Keys below a table's name are not the document's own.
            return entries
        elif not known:
            return None  # a ruler, and prose below it
        else:
            strange += 1
    return entries if known > strange or not known + strange else None


def _value(text: str, start: int, end: int) -> tuple[str, int, int]:
    """Return the value as text, and the source span of its prose (empty where it is none)."""
    first = text[start : start + 1]
    if first in ('"', "'"):
        quoted = _compiled(_QUOTED).match(text, start, end)
        if quoted is not None:
            span = quoted.span(quoted.lastgroup or 0)
            return text[span[0] : span[1]], *span
    elif first in ("|", ">"):
        block = _compiled(_BLOCK).match(text, start, end)
        if block is not None:
            start, end = _strip(text, block.end(), end)
            return _joined(text, start, end), start, end
    line_end = start + len(text[start:end].split("\n", 1)[0].split("\r", 1)[0])
    rest = text[line_end:end]
    if start == line_end or first in ("[", "{", "&", "*", "!"):
        return _joined(text, start, end), start, start
    if _compiled(_NESTED).match(rest.lstrip("\r\n")):
        end = line_end
    comment = _compiled(_COMMENT).search(text, start, end)
    if comment is not None:
        end = comment.start()
    start, end = _strip(text, start, end)
    return _joined(text, start, end), start, end


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    body = text[start:end]
    return start + len(body) - len(body.lstrip()), end - (len(body) - len(body.rstrip()))


def _joined(text: str, start: int, end: int) -> str:
    return "\n".join(line.strip() for line in text[start:end].splitlines() if line.strip())
