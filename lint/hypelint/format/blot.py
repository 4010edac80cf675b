"""Blot out what Markdown takes for text though no reader sees it as such.

Template tags (Hugo, Jekyll, Liquid), admonition markers, attribute lists, formulas, and the code of MDX
are replaced character for character, line breaks kept, so that offsets hold: by `HOLE` where they
stand for a word, by `GAP` where they stand for nothing.

Every pattern ends at a blank line or at its own opening sign, so that unclosed ones cost linear time.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
import re

from hypelint.document import GAP, HOLE, Comment

_Match = re.Match[str]


def blot(text: str, mdx: bool) -> tuple[str, list[Comment]]:
    """Return the text (the same object, if nothing is to be blotted out) and the MDX comments in it."""
    comments: list[Comment] = []
    # One sign is found much faster than two, so ask for it first.
    braces = "{" in text
    if braces and ("{{" in text or "{%" in text):
        text = _template_tags(text)
    if "\nimport " in text or "\nexport " in text or text.startswith(("import ", "export ")):
        text, count = _module().subn(_gap, text)
        mdx = mdx or count > 0
    if mdx or (braces and "{/*" in text):
        text = _mdx_code(text, comments, mdx)
    if ":::" in text or ("!" in text and "!!! " in text) or ("?" in text and "???" in text):
        text = _admonition().sub(_gap, text)
    if "!" in text and "[!" in text:
        text = _alert().sub(lambda match: match[1] + GAP * len(match[2]), text)
    if braces and ("{:" in text or "{#" in text or "{." in text):
        text = _attributes().sub(_gap, text)
    if text.count("$") > 1:
        text = _formula().sub(_blot_formula, text)
    return text, comments


def _fill(text: str, char: str) -> str:
    if "\n" in text or "\r" in text:
        return re.sub(r"[^\r\n]", char, text)
    return char * len(text)


def _hole(match: _Match) -> str:
    return _fill(match[0], HOLE)


def _gap(match: _Match) -> str:
    return _fill(match[0], GAP)


def _blot_formula(match: _Match) -> str:
    body = match[1] or match[2]
    if match[1] or len(body) == 1 or any(sign in body for sign in "\\^_{}"):
        return _hole(match)
    return match[0]  # an amount of money and another


def _template_tags(text: str) -> str:
    """Blot out the tags; what stands between highlight or comment tags goes with them."""
    tags = list(_template_tag().finditer(text))
    ends: dict[str, list[int]] = {}
    for number, tag in enumerate(tags):
        if tag["end"]:
            ends.setdefault(tag["name"], []).append(number)
    parts: list[str] = []
    at = number = 0
    while number < len(tags):
        tag = tags[number]
        start, end = tag.span()
        fill = GAP if tag["sign"] or tag["block"] or tag["end"] else HOLE
        if tag["name"] in _VERBATIM and not tag["end"]:
            closing = ends.get(tag["name"], [])
            index = bisect_right(closing, number)
            if index < len(closing):
                number = closing[index]
                end, fill = tags[number].end(), GAP
        parts += (text[at:start], _fill(text[start:end], fill))
        at = end
        number += 1
    return "".join(parts) + text[at:]


def _mdx_code(text: str, comments: list[Comment], mdx: bool) -> str:
    """Blot out comments, which are collected, and in MDX components and expressions."""

    def blot_comment(match: _Match) -> str:
        comments.append(Comment(match.start(), match.end(), match[1].strip()))
        return _gap(match)

    text = _comment().sub(blot_comment, text)
    return _expression().sub(_hole, _component().sub(_gap, text)) if mdx else text


_VERBATIM = frozenset(("highlight", "comment", "mermaid"))


@cache
def _template_tag() -> re.Pattern[str]:
    return re.compile(
        r"\{(?:\{(?P<sign>%)?<?|(?P<block>%))[-~]?\s*(?P<end>/|end)?\s*(?P<name>[\w.-]*)"
        r"(?:(?!\{\{|\{%|\}\}|%\}|\n[ \t]*\r?\n).)*+(?:%?\}\}|%\})",
        re.DOTALL,
    )


@cache
def _module() -> re.Pattern[str]:
    """Match an import or export statement of a module."""
    return re.compile(
        r"^(?:import\s+(?:[\w*{][^;'\"`]{0,500}?\sfrom\s+)?[\"'][^\"'\r\n]+[\"'];?[ \t]*(?=[\r\n]|\Z)"
        r"|export\s+(?:const|default|function|let|async)\b(?:[^\r\n]|\r?\n(?![ \t]*\r?\n))*)",
        re.MULTILINE,
    )


@cache
def _component() -> re.Pattern[str]:
    """Match the tag of a component, whose attributes may hold braces."""
    return re.compile(
        r"</?[A-Z][\w.]*(?:[^<>{}\"'`\n]|\"[^\"<]*\"|'[^'<]*'|`[^`<]*`|\{(?:[^{}]|\{[^{}]*\})*\}|\n(?![ \t]*\n))*+>"
    )


@cache
def _comment() -> re.Pattern[str]:
    return re.compile(r"\{/\*((?:[^*{]|\*(?!/)|\{(?!/\*))*+)\*/\s{0,9}\}")


@cache
def _expression() -> re.Pattern[str]:
    return re.compile(r"\{[^{}\r\n]*\}")


@cache
def _admonition() -> re.Pattern[str]:
    return re.compile(r"^[ \t>]*(?::{3,}[^\r\n]*|(?:!!!|\?\?\?\+?) [a-z][^\r\n]*)", re.MULTILINE)


@cache
def _alert() -> re.Pattern[str]:
    return re.compile(r"^([ \t]*>[ \t>]*)(\[![A-Za-z]{1,20}\][+-]?)", re.MULTILINE)


@cache
def _attributes() -> re.Pattern[str]:
    return re.compile(r"\{[:#.][^{}\r\n]*\}")


@cache
def _formula() -> re.Pattern[str]:
    return re.compile(
        # The literal first: the engine searches for it fast.
        r"\$(?:\$([^$`]+)\$\$|(?<![\w$\\]\$)(?=[^\s$])([^$`\r\n]{1,400})(?<=\S)\$(?![\w$]))"
    )
