"""Make fixes (for rules), and apply them so that a draft is better for it, or left alone.

A rule makes its fixes from `without` (words out of a sentence), `sentences_out` and `blocks_out` (whole
sentences, whole lines). They take out what they name and nothing else: where markup or a line's beginning
would be torn, there is no fix.

`mend` applies fixes and lints the result. A fix after which its finding is still there, or a finding stands
that did not stand before, is taken back.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise
import re
from typing import TYPE_CHECKING

from hypelint.diagnostic import Diagnostic, Edit, Fix
from hypelint.record import NamedTuple

if TYPE_CHECKING:
    from hypelint.document import Document
    from hypelint.reading import Reading, Sentence
    from hypelint.source import Source

_PATIENCE = 200
"""How many times a draft is linted in one pass to find out which of its fixes do harm."""


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """Return an expression of `_PATTERNS`, compiled when it is first used."""
    return re.compile(_PATTERNS[name])


_PATTERNS = {
    "next word": r",? ([^\W\d_]+)",
    # markup that may stand on a line before and behind a block
    "before": r"[ \t]*(?:>[ \t]?)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:#{1,6}[ \t]+)?[*_]{0,3}\[?[*_]{0,3}",
    "behind": r"[*_]{0,3}(?:\](?:\([^()\n]*\)|\[[^\[\]\n]*\]))?[*_]{0,3}[ \t]*#*[ \t]*",
    "underline": r"[ \t]*(?:=+|-+)[ \t]*",
    "item": r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]",
    "line end": r"\r\n|\r|\n",
}


def verbatim(document: Document, start: int, end: int) -> bool:
    """Tell whether a prose span stands in the source as it reads, apart from the width of its spaces."""
    first, last = document.to_source(start, end)
    return document.source.text[first:last].split() == document.raw[start:end].split()


def without(sentence: Sentence, start: int, end: int) -> Edit | None:
    """Return the edit that takes words out of a sentence, with their space and, as an aside, their commas.

    What then opens the sentence gets its capital. None where words or markup would be torn.
    """
    document, text = sentence.reading.document, sentence.reading.document.raw
    opens, closes = start == sentence.start, end == sentence.end
    before, behind = text[start - 1 : start], text[end : end + 1]
    if opens:
        found = _pattern("next word").match(text, end, sentence.end)
        if found is None:
            return None
        at, word = found.start(1), found[1]
        if word.islower() and text[start].isupper():
            return _replaced(document, start, at + 1, word[0].upper())
        return _replaced(document, start, at, "")
    if before != " ":
        return None
    if behind == "," and text[start - 2 : start] == ", ":
        return _replaced(document, start - 2, end + 1, "")
    if behind == " ":
        # The space that is no line's end goes, so that lines stay as they are.
        return _replaced(document, start, end + 1, "", True) or _replaced(document, start - 1, end, "", True)
    if closes or behind in ".;:!?":
        return _replaced(document, start - 1, end, "", True)
    return None


def _replaced(document: Document, start: int, end: int, text: str, in_line: bool = False) -> Edit | None:
    first, last = document.to_source(start, end)
    if not verbatim(document, start, end) or (in_line and "\n" in document.source.text[first:last]):
        return None
    return Edit(start, end, text)


def sentences_out(reading: Reading, start: int, end: int) -> Edit | None:
    """Return the edit that takes whole sentences out of a paragraph in which others stay."""
    first, last = reading.sentence_at(start), reading.sentence_at(end - 1)
    if first is None or last is None or (first.start, last.end) != (start, end) or first.block != last.block:
        return None
    if last.next is not None:
        end = last.next.start
    elif first.previous is not None:
        start = first.previous.end
    else:
        return None
    return Edit(start, end, "") if verbatim(reading.document, start, end) else None


def blocks_out(document: Document, first: int, last: int) -> Edit | None:
    """Return the edit that takes the lines of neighbouring blocks out, numbers ``first`` to ``last``.

    None where other things stand on these lines or between them, or would run together without them.
    """
    source, blocks = document.source, document.blocks[first : last + 1]
    if any(block.kind not in ("paragraph", "heading", "item", "note") for block in blocks):
        return None
    spans = [document.to_source(block.start, block.end) for block in blocks]
    before = source.text[source.line_starts[source.position(spans[0][0])[0] - 1] : spans[0][0]]
    last_line = source.position(max(spans[-1][1] - 1, 0))[0]
    behind = source.line_text(last_line)[spans[-1][1] - source.line_starts[last_line - 1] :]
    if not _pattern("before").fullmatch(before) or not _pattern("behind").fullmatch(behind):
        return None
    for (_, ended), (begun, _) in pairwise(spans):
        between = _pattern("line end").split(source.text[ended:begun])
        if (
            len(between) < 2
            or not _pattern("behind").fullmatch(between[0])
            or not _pattern("before").fullmatch(between[-1])
        ):
            return None
        if any(line.strip() for line in between[1:-1]):
            return None
    return _lines_out(source, source.position(spans[0][0])[0], last_line)


def _lines_out(source: Source, first: int, last: int) -> Edit | None:
    """Return the edit that takes lines out (1-based), with the blank lines that are then one too many."""
    count = len(source.line_starts)
    above = source.line_text(first - 1) if first > 1 else ""
    below = source.line_text(last + 1) if last < count else ""
    if _pattern("underline").fullmatch(below):
        return None
    if (
        above.strip()
        and below.strip()
        and not (_pattern("item").match(above) and _pattern("item").match(below))
    ):
        return None  # what stands above would run on
    following = last + 1
    while following <= count and not source.line_text(following).strip():
        following += 1
    if following <= count:
        if _indent(source.line_text(following)) > _indent(source.line_text(first)):
            return None  # what stands below belongs to what would be taken out
        if not above.strip():
            last = following - 1
        return Edit(source.line_starts[first - 1], source.line_starts[last], "", True)
    # At the end of the draft; its last line ends, or does not end, as before.
    while first > 1 and not source.line_text(first - 1).strip():
        first -= 1
    begin, end = source.line_starts[first - 1], len(source.text)
    if begin and source.line_text(count):
        begin = source.line_starts[first - 2] + len(source.line_text(first - 1))
    return Edit(begin, end, "", True)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


class Mended(NamedTuple):
    """A draft after its fixes, and the findings they mended; ``left`` is what is found in it now."""

    text: str
    fixed: tuple[Diagnostic, ...]
    left: tuple[Diagnostic, ...]


class _Candidate(NamedTuple):
    finding: Diagnostic
    edits: tuple[Edit, ...]


def mend(text: str, lint: Callable[[str], Sequence[Diagnostic]], unsafe: bool = False) -> Mended:
    """Apply the fixes of a draft until none is left that helps.

    ``lint`` returns the findings of a text. With ``unsafe`` also fixes that change what is said.
    """
    fixed: list[Diagnostic] = []
    found = lint(text)
    while True:
        taken, mended, left = _pass(text, found, lint, unsafe)
        if not taken:
            return Mended(text, tuple(fixed), tuple(found))
        fixed += [it.finding for it in taken]
        text, found = mended, left


def _pass(
    text: str, found: Sequence[Diagnostic], lint: Callable[[str], Sequence[Diagnostic]], unsafe: bool
) -> tuple[list[_Candidate], str, Sequence[Diagnostic]]:
    """Apply fixes that do not touch each other; groups that do harm are halved until it is known which."""
    taken: list[_Candidate] = []
    mended, left = text, found
    waiting = [_chosen(found, len(text), unsafe)]
    for _ in range(_PATIENCE):
        if not waiting:
            break
        group = waiting.pop()
        if not group:
            continue
        tried = taken + group
        edits = sorted(edit for it in tried for edit in it.edits)
        changed = applied(text, edits)
        after = lint(changed)
        if _better(found, [it.finding for it in tried], after, edits):
            taken, mended, left = tried, changed, after
        elif len(group) > 1:
            half = len(group) // 2
            waiting += [group[half:], group[:half]]
    return taken, mended, left


def _chosen(found: Sequence[Diagnostic], length: int, unsafe: bool) -> list[_Candidate]:
    """Return fixes whose edits neither overlap nor touch, those that come first in the text before others."""
    candidates: list[_Candidate] = []
    for it in found:
        fix: Fix | None = next((fix for fix in it.fixes if fix.safe or unsafe), None)
        if fix is not None and fix.edits:
            edits = tuple(sorted(fix.edits))
            if edits[0].start >= 0 and all(edit.start <= edit.end <= length for edit in edits):
                candidates.append(_Candidate(it, edits))
    candidates.sort(key=lambda it: it.edits)
    chosen: list[_Candidate] = []
    starts: list[int] = []
    ends: list[int] = []
    for candidate in candidates:
        fits = True
        own = -1
        for edit in candidate.edits:
            index = bisect_right(starts, edit.end)
            if edit.start < own or (index and ends[index - 1] >= edit.start):
                fits = False
            own = edit.end
        if fits:
            chosen.append(candidate)
            for edit in candidate.edits:
                index = bisect_left(starts, edit.start)
                starts.insert(index, edit.start)
                ends.insert(index, edit.end)
    return chosen


def applied(text: str, edits: Sequence[Edit]) -> str:
    """Return a text after edits, which are sorted and do not overlap."""
    parts: list[str] = []
    at = 0
    for edit in edits:
        parts += (text[at : edit.start], edit.text)
        at = edit.end
    return "".join((*parts, text[at:]))


def _better(
    found: Sequence[Diagnostic],
    fixed: Sequence[Diagnostic],
    after: Sequence[Diagnostic],
    edits: Sequence[Edit],
) -> bool:
    """Tell whether what was to be fixed is gone, and nothing is found that was not found before."""
    gone = {(it.rule, it.start, it.end) for it in fixed}
    kept: dict[str, list[Diagnostic]] = {}
    for it in found:
        if (it.rule, it.start, it.end) not in gone:
            kept.setdefault(it.rule, []).append(it)
    counts: dict[str, int] = {}
    back = _origin(edits)
    for it in after:
        counts[it.rule] = counts.get(it.rule, 0) + 1
        known = kept.get(it.rule, [])
        if counts[it.rule] > len(known):
            return False
        start, end = back(it.start), back(it.end)
        index = bisect_left(known, max(end, start + 1), key=lambda old: old.start)
        near = known[max(index - 3, 0) : index + 1]
        if not any(old.severity >= it.severity and (old.end >= start or old.text == it.text) for old in near):
            return False
    return True


def _origin(edits: Sequence[Edit]) -> Callable[[int], int]:
    """Return the function from an offset after edits to the one before them."""
    starts: list[int] = []
    shifts: list[int] = []
    shift = 0
    for edit in edits:
        shift += edit.end - edit.start - len(edit.text)
        starts.append(edit.end - shift)
        shifts.append(shift)

    def back(offset: int) -> int:
        index = bisect_right(starts, offset)
        return offset + (shifts[index - 1] if index else 0)

    return back
