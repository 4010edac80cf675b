"""What the rules of this pack share: what follows a word, how praise is passed on, rules made of patterns."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
import re
from typing import ClassVar

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import SentenceRule
from hypelint_hype._lexicon import NOUNS

_NEXT = Pattern(r"(,? )([\w][\w'&-]*)")
_STOP = frozenset(
    """the a an this that these those its his her their our your my it they he she we you i who which what when where while because if as
    is are was were be been being has have had do does did will would can could may might must shall should
    in on at by for from with without of to into onto over under through than then but or nor so not among between across against along
    around before behind below beside beyond despite down during except inside like near off out outside past per since
    toward towards under until up upon via within amid""".split()
)
_CALLED = Pattern(
    r"\b(?:so-called|(?:call|calls|called|calling|dub|dubs|dubbed|billed|bills|touted|touts|labell?ed|described|"
    r"describes|describing)(?: (?:it|them|him|her|itself|themselves|this|its \w+|the \w+))?(?: as)?)(?: (?:a|an|the))?"
    r"(?: \w+)? [\"']?$"
)


class PatternRule(SentenceRule):
    """A rule whose cues only wake it: regular expressions say what a hit is.

    For constructions with many fillers, which as phrases would crowd the automaton.
    """

    patterns: ClassVar[tuple[str, ...]] = ()
    """Regular expressions over the lower-cased sentence, each beginning and ending at a word's edge."""
    unless: ClassVar[str] = ""
    """Where this regular expression overlaps a hit, the hit is dropped."""

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield a hit per match, the first and longest of those that begin at one place."""
        lower, base = sentence.lower, sentence.start
        spared = _Spans(_compiled(self.unless).finditer(lower) if self.unless else ())
        for match in _compiled(r"(?<![\w-])(?:" + "|".join(self.patterns) + r")(?!\w)").finditer(lower):
            if not spared.touch(match.start(), match.end()):
                yield Hit(base + match.start(), base + match.end())


class _Spans:
    """The spans of matches that follow each other, searched in logarithmic time."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, matches: Iterable[re.Match[str]]) -> None:
        spans = [match.span() for match in matches]
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def touch(self, start: int, end: int) -> bool:
        """Tell whether one of the spans overlaps [start, end)."""
        index = bisect_left(self._starts, end) - 1
        return index >= 0 and self._ends[index] > start


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _nouns() -> frozenset[str]:
    return frozenset(NOUNS.split())


def praised(word: str, nouns: frozenset[str]) -> bool:
    """Tell whether a lower-cased word, singular or plural, is one of ``nouns``."""
    return word in nouns or (word[-1:] == "s" and word[:-1] in nouns)


def noun_after(lower: str, end: int, limit: int = 4) -> int:
    """Return where the praised noun after ``end`` ends, or 0 where the noun phrase holds none.

    Co-ordinated adjectives may stand between ("bold, clean and modern design").
    """
    nouns = _nouns()
    at = end
    for _ in range(limit):
        match = _NEXT.match(lower, at)
        if match is None or match[2] in _STOP:
            return 0
        at = match.end()
        if praised(match[2].rpartition("-")[2], nouns) and lower[at : at + 1] != "-":
            return at
    return 0


def attributive(lower: str, end: int) -> bool:
    """Tell whether a word stands before another word of the same phrase."""
    match = _NEXT.match(lower, end)
    return match is not None and match[1] == " " and match[2] not in _STOP and match[2] != "and"


def object_after(text: str, lower: str, verb: Span, objects: frozenset[str], limit: int = 6) -> int:
    """Return where one of ``objects`` ends within the words after the verb at ``verb``, or 0.

    ``text`` is the sentence as written: a capitalised object after a verb in lower case is a name
    ("transforms the World Trade Center") and does not count.
    """
    title = text[verb[0]].isupper()
    at, found = verb[1], 0
    for _ in range(limit):
        match = _NEXT.match(lower, at)
        if match is None or match[1] != " ":
            break
        if praised(match[2], objects) and (title or not text[match.start(2)].isupper()):
            found = match.end()
        elif found:
            break
        at = match.end()
    return found


def previous_word(lower: str, start: int) -> tuple[str, int]:
    """Return the word before ``start`` in the same phrase and its offset ("" and ``start`` if none)."""
    at = start - 1
    if at < 0 or lower[at] != " ":
        return "", start
    first = lower.rfind(" ", 0, at) + 1
    word = lower[first:at].lstrip("\"'(")
    return word, at - len(word)


def called(lower: str, start: int) -> bool:
    """Tell whether the word itself is passed on ("what it calls a …", "billed as …", "so-called …")."""
    return _CALLED.search(lower, max(start - 60, 0), start) is not None
