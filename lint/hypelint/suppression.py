"""Read the suppressions in a draft's comments, apply them, and say which are idle or wrong.

    <!-- hypelint: disable-next-line superlative/first-claim -- ranked by the regulator, see note 3 -->
    <!-- hypelint: disable-line hype -->           findings that start on the comment's own line
    <!-- hypelint: disable hype -->  …  <!-- hypelint: enable hype -->
    <!-- hypelint: disable-file readability -->    the whole draft, wherever the comment stands

Rules and families, or ``all``, with commas between them; the reason after ``--``. The *next line* is the
next one with prose on it. In front matter ``hypelint: disable …`` speaks of the whole draft.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator
import re
from typing import TYPE_CHECKING

from hypelint.diagnostic import Diagnostic, Edit, Fix
from hypelint.internal import CRASH, INTERNAL, MALFORMED, UNKNOWN, UNREASONED, UNUSED
from hypelint.report import Silenced
from hypelint.toml_file import nearest

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.document import Comment, Document
    from hypelint.judge import Case
    from hypelint.source import Source

VERBS = ("disable", "enable", "disable-line", "disable-next-line", "disable-file")

_DIRECTIVE = re.compile(r"hypelint\s*:\s*([\w-]*)\s*(.*)", re.DOTALL | re.IGNORECASE)
_MEANT = re.compile(r"hypelint\W*(?:disable|enable|ignore|off|on)\b", re.IGNORECASE)
_REASON = re.compile(r"(?<!\S)(?:--|\u2013|\u2014)(?!\S)")


class Suppression:
    """One comment that suppresses, or ends a suppression.

    ``rules`` are the selectors it names, standing at ``start`` to ``end`` of the comment's text. ``known``
    are those that exist, ``idle`` those of them that have silenced nothing so far. ``closer`` is the
    comment that ends this one and nothing else.
    """

    __slots__ = ("closer", "comment", "end", "idle", "known", "reason", "rules", "start", "verb")

    def __init__(
        self, comment: Comment, verb: str, rules: tuple[str, ...], reason: str, start: int, end: int
    ) -> None:
        self.comment = comment
        self.verb = verb
        self.rules = rules
        self.reason = reason
        self.start = start
        self.end = end
        self.closer: Suppression | None = None
        self.recognise(rules)

    def recognise(self, valid: Collection[str]) -> None:
        """Take note of which selectors exist; none of them has silenced anything yet."""
        self.known = tuple(rule for rule in self.rules if rule in valid)
        self.idle = dict.fromkeys(self.known)


def parse(comment: Comment) -> Suppression | None:
    """Return the suppression in a comment; None for an ordinary comment.

    Raises ValueError, saying what is wrong, where one seems to be meant but can not be understood.
    """
    text = comment.text
    match = _DIRECTIVE.match(text)
    if match is None:
        if _MEANT.match(text):
            raise ValueError('write "hypelint: disable-next-line RULE -- reason", with the colon')
        return None
    verb, start = match[1].lower(), match.start(2)
    if verb not in VERBS:
        raise ValueError(f'"{match[1]}" is no kind of suppression{nearest(verb, VERBS)}')
    reason = _REASON.search(text, start)
    end = reason.start() if reason else len(text)
    rules = tuple(dict.fromkeys(word.strip().lower() for word in text[start:end].split(",") if word.strip()))
    for rule in rules:
        if len(rule.split()) > 1:
            raise ValueError(f'"{rule}" is no rule; put commas between rules, and "--" before the reason')
    if not rules and verb != "enable":
        raise ValueError('names no rule; name rules or families, or "all"')
    end = start + len(text[start:end].rstrip())
    if comment.front and verb == "disable":
        verb = "disable-file"
    return Suppression(comment, verb, rules, text[reason.end() :].strip() if reason else "", start, end)


def suppress(found: list[Diagnostic], case: Case) -> list[Diagnostic]:
    """Drop the findings that the draft suppresses; add reports on suppressions that are idle or wrong.

    ``found`` is sorted by place.
    """
    source = case.document.source
    suppressions: list[Suppression] = []
    reports: list[Diagnostic] = []
    for comment in case.document.comments:
        try:
            suppression = parse(comment)
        except ValueError as error:
            reports.append(
                _report(source, MALFORMED, f"this suppression is not understood: {error}", comment)
            )
        else:
            if suppression is not None:
                suppressions.append(suppression)
    if not suppressions:
        return found + reports
    valid = dict.fromkeys(("all", *case.registry.families, *case.registry.rules))
    for it in suppressions:
        it.recognise(valid)
    reports += _unknown(suppressions, valid, source)
    reports += _unreasoned(suppressions, source)
    kept = _unsuppressed(found, suppressions, case)
    # What a rule that failed would have found is not known.
    if not any(it.rule == CRASH for it in found):
        reports += _unused(suppressions, case)
    return kept + reports


def _unsuppressed(found: list[Diagnostic], suppressions: list[Suppression], case: Case) -> list[Diagnostic]:
    """Return what is left; the nearest suppression of a finding takes it, and is idle no more."""
    document = case.document
    lines: dict[int, dict[str, Suppression]] = {}
    whole: dict[str, Suppression] = {}
    ranges: list[Suppression] = []
    prose_line = _prose_lines(document)
    for it in suppressions:
        if it.verb == "disable-file":
            table = whole
        elif it.verb == "disable-line":
            table = lines.setdefault(document.source.position(it.comment.start)[0], {})
        elif it.verb == "disable-next-line":
            table = lines.setdefault(prose_line(it.comment.end), {})
        else:
            ranges.append(it)
            continue
        for rule in it.known:
            table.setdefault(rule, it)
    opened = _Ranges(ranges)
    kept: list[Diagnostic] = []
    for finding in found:
        opened.advance(finding.start)
        if finding.rule == CRASH:
            kept.append(finding)
            continue
        names = (finding.rule, finding.family, "all")
        for table in (lines.get(finding.line, {}), opened.covering(names), whole):
            name = next((name for name in names if name in table), None)
            if name is not None:
                table[name].idle.pop(name, None)
                if case.silenced is not None:
                    case.silenced.append(Silenced(finding, table[name].reason))
                break
        else:
            kept.append(finding)
    opened.advance(len(document.source.text))
    return kept


class _Ranges:
    """The ranges that are open at a place which only moves forward."""

    def __init__(self, ranges: list[Suppression]) -> None:
        self._coming = sorted(ranges, key=lambda it: -it.comment.start)
        self._number = 0
        # By selector: the number of the comment that named it last, and what that opened (an enable: nothing).
        self._last: dict[str, tuple[int, Suppression | None]] = {}
        self._alone: Suppression | None = None  # the one range since all were closed

    def advance(self, offset: int) -> None:
        """Move to a source offset."""
        while self._coming and self._coming[-1].comment.start <= offset:
            it = self._coming.pop()
            self._number += 1
            if it.verb == "enable":
                self._close(it)
            else:
                self._alone = None if self._open() else it
                self._last.update(dict.fromkeys(it.known, (self._number, it)))

    def _open(self) -> bool:
        return any(opened for _, opened in self._last.values())

    def _close(self, it: Suppression) -> None:
        was_open = self._open()
        if not it.rules or "all" in it.known:
            self._last.clear()
        self._last.update(dict.fromkeys(it.known, (self._number, None)))
        if was_open and self._alone and not self._open():
            self._alone.closer = it

    def covering(self, names: tuple[str, ...]) -> dict[str, Suppression]:
        """Return, by its selector, the range that is open for any of the names; the last word counts."""
        named = [(self._last[name], name) for name in names if name in self._last]
        if not named:
            return {}
        (_, opened), name = max(named, key=lambda pair: pair[0][0])
        return {} if opened is None else {name: opened}


def _prose_lines(document: Document) -> Callable[[int], int]:
    """Return a function from an offset to the number of the next line with prose on it; 0: there is none."""
    spans: list[Span] = []

    def following(offset: int) -> int:
        source = document.source
        if not spans:
            spans.extend(sorted(document.to_source(block.start, block.end) for block in document.blocks))
        line = source.position(offset)[0]
        if line == len(source.line_starts):
            return 0
        begin = source.line_starts[line]
        index = bisect_right(spans, begin, key=lambda span: span[1])
        return source.position(max(begin, spans[index][0]))[0] if index < len(spans) else 0

    return following


def _unreasoned(suppressions: list[Suppression], source: Source) -> Iterator[Diagnostic]:
    for it in suppressions:
        if it.verb != "enable" and not it.reason:
            yield _report(
                source, UNREASONED, 'this suppression gives no reason; write one after "--"', it.comment
            )


def _unknown(suppressions: list[Suppression], valid: Collection[str], source: Source) -> Iterator[Diagnostic]:
    unknown = 0
    for it in suppressions:
        for rule in it.rules:
            if rule == "internal" or rule in INTERNAL:
                message = f'"{rule}" can not be suppressed in a draft; use "ignore" in the config'
            elif rule not in valid:
                unknown += 1
                # Looking for the nearest word takes a millisecond; a draft may hold thousands of comments.
                hint = nearest(rule, valid) if unknown <= 20 else ""
                message = f'"{rule}" is no rule or family{hint}'
            else:
                continue
            yield _report(source, UNKNOWN, message, it.comment)


def _unused(suppressions: list[Suppression], case: Case) -> Iterator[Diagnostic]:
    source = case.document.source
    ran = {rule for rule in {rule for it in suppressions for rule in it.idle} if _ran(rule, case)}
    for it in suppressions:
        idle = [rule for rule in it.idle if rule in ran]
        if it.verb == "enable" or not idle:
            continue
        kept = [rule for rule in it.rules if rule not in idle]
        shown = ", ".join(idle)
        fixes: tuple[Fix, ...] = ()
        at = source.text.find(it.comment.text, it.comment.start, it.comment.end)
        if not kept:
            edits = tuple(_removal(source, one.comment) for one in (it, it.closer) if one)
            fixes = (Fix("Remove the suppression", edits),)
        elif at >= 0:
            fixes = (Fix(f"Remove {shown}", (Edit(at + it.start, at + it.end, ", ".join(kept)),)),)
        yield _report(
            source, UNUSED, f"the suppression of {shown} silences nothing; remove it", it.comment, fixes
        )


def _ran(selector: str, case: Case) -> bool:
    """Tell whether a selector's rules ran on the draft: of a family, all that are on by default.

    What a folder rule reports depends on the other drafts of the run: it never counts as run.
    """
    rules, settings = case.registry.rules, case.settings
    if selector in rules and rules[selector].shape == "folder":
        return False
    if selector in rules:
        return selector in settings.rules and settings.profile in rules[selector].profiles
    entries = [it for it in rules.values() if selector in ("all", it.family) and it.shape != "folder"]
    return bool(entries) and all(it.id in settings.rules for it in entries if it.enabled)


def _removal(source: Source, comment: Comment) -> Edit:
    """Return the edit that takes a comment out and leaves what is prose as it is."""
    text, starts = source.text, source.line_starts
    first = source.position(comment.start)[0] - 1
    last = source.position(comment.end)[0]
    begin, end = starts[first], starts[last] if last < len(starts) else len(text)
    before, after = text[begin : comment.start], text[comment.end : end]
    if comment.front:
        return Edit(begin, end, "")
    if before.strip():
        spaced = before.endswith(" ") and (not after.strip() or after.startswith(" "))
        return Edit(comment.start - spaced, comment.end, "")
    if after.strip():
        return Edit(begin, end - len(after.lstrip()), "")
    above = first == 0 or not source.line_text(first).strip()
    below = last >= len(starts) or not source.line_text(last + 1).strip()
    if above or below:
        return Edit(begin, end, "")
    # An empty line keeps apart what the comment kept apart.
    return Edit(comment.start, comment.end, "")


def _report(
    source: Source, rule: str, message: str, comment: Comment, fixes: tuple[Fix, ...] = ()
) -> Diagnostic:
    start, end = comment.start, comment.end
    return Diagnostic(
        rule,
        INTERNAL[rule].severity,
        0.0,
        message,
        start,
        end,
        *source.position(start),
        *source.position(end),
        source.text[start:end],
        fixes=fixes,
        utf16=(*source.utf16_position(start), *source.utf16_position(end)),
    )
