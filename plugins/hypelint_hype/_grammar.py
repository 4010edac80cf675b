"""What the rules of this pack share: what follows a word, how praise is passed on, rules made of patterns."""

from __future__ import annotations

from collections.abc import Iterator, KeysView, Sequence
from functools import cache
import re
from typing import ClassVar, cast

from hypelint.cue import Span, expand, longest
from hypelint.diagnostic import Hit
from hypelint.document import HEADINGS
from hypelint.pattern import Pattern
from hypelint.reading import Reading, Sentence
from hypelint.rule import SentenceRule
from hypelint_hype._lexicon import NOUNS

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
COUNT = Pattern(
    r"[$\u20ac\xa3]\d|\d,\d{3}|\d(?:%|x\b|-fold| ?(?:percent|per cent|times|million|billion|trillion)\b)|\bper ?cent\b"
    r"|\b(?:from|to|by|than) \d{1,3}\b(?! (?:"
    + _MONTHS
    + r"))|"
    + "".join(rf"(?<!{month} )" for month in _MONTHS.split("|"))
    + rf"\b\d{{1,3}} (?!(?:{_MONTHS})\b)[a-z-]+\b"
)
"""A figure that tells how much, and not when."""
_FOLLOWING = Pattern(r" [A-Z][\w'&-]*")
_INSTITUTION = (
    r"(?:Acts?|Awards?(?!-)|Program(?:me)?|Prize|Association|Institute|Foundation|Fund|University|Conference|Summit|Festival|"
    r"Society|Council|Committee|School|Showcase|Scholarship|Challenge|Initiative|Cup|Trophy|Medal|Hall|Inc|LLC|Ltd|Corp)\b"
)
"""Words that end the names of laws, prizes and institutions, and no praise."""
_TITLE = Pattern(r"\b" + _INSTITUTION)
_TITLE_AHEAD = Pattern(r"(?: (?:[A-Z\d][\w'&-]*|and|of|for|the)){1,3} " + _INSTITUTION)
_PAIR = Pattern(r"(?=\b([A-Z][\w'&-]{0,40} [A-Z][\w'&-]{0,40}))")
_NEXT = Pattern(r"(,? )([\w][\w'&-]*)")
_STOP = frozenset(
    """the a an this that these those its his her their our your my it they he she we you i who whose which what when where while because if as
    is are was were be been being has have had do does did will would can could may might must shall should
    in on at by for from with without of to into onto over under through than then but or nor so not among between across against along
    around before behind below beside beyond despite down during except inside like near off out outside past per since
    throughout toward towards under until up upon via within amid""".split()
)
_CALLED = Pattern(
    r"\b(?:so-called|(?:call|calls|called|calling|dub|dubs|dubbed|billed|bills|touted|touts|labell?ed|described|"
    r"describes|describing)(?: (?:it|them|him|her|itself|themselves|this|its \w+|the \w+))?(?: as)?)(?: (?:a|an|the))?"
    r"(?: \w+)? [\"']?$"
)


class FrameRule(SentenceRule):
    """A rule made of frames: a head word wakes it, an expression says what has to stand around the head.

    A construction with hundreds of fillers so costs one cue, and is looked at where its head stands.
    """

    frames: ClassVar[str] = ""
    """One frame per line, ``head, head: expression`` over the lower-cased sentence (see `heads`)."""
    unless: ClassVar[str] = ""
    """Where this regular expression overlaps a hit, the hit is dropped."""

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield a hit per frame that is filled, the first and longest of those that overlap."""
        lower, base = sentence.lower, sentence.start
        found = [framed(self.frames, lower, start - base, end - base) for start, end in cues]
        for start, end in longest(span for span in found if span is not None):
            if self.unless and touches(_compiled(self.unless), lower, start, end):
                continue
            if not named(sentence, base + start, base + end):
                yield Hit(base + start, base + end)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def heads(frames: str) -> tuple[str, ...]:
    """Return the heads of a table of frames, as cues.

    Heads are parted by commas and written in the syntax of `hypelint.cue.expand`; a line without an
    expression stands for its heads themselves. Lines that begin with four spaces go on with the one above.
    """
    return tuple(name for names, _ in _lines(frames) for name in names)


def _lines(frames: str) -> Iterator[tuple[list[str], str]]:
    """Yield the heads and the expression of each line of a table."""
    for line in frames.strip().replace("\n    ", "").split("\n"):
        names, _, expression = line.partition(": ")
        yield names.split(", "), expression


@cache
def _frames(table: str) -> dict[str, list[str]]:
    """Return, for each form of a head, the expressions of its frames."""
    found: dict[str, list[str]] = {}
    for names, expression in _lines(table):
        for name in names:
            for form in expand(name) if "~" in name or "{" in name else (name,):
                found.setdefault(form, []).append(expression or re.escape(form))
    return found


@cache
def _pattern(table: str, form: str) -> re.Pattern[str]:
    """Compile the frames around one form of a head."""
    return re.compile(r"(?<!\w)(?<!\w-)(?:" + "|".join(_frames(table)[form]) + r")(?!\w)")


def framed(table: str, lower: str, start: int, end: int) -> Span | None:
    """Return the span of the filled frame around the head at [start, end) of a sentence, or None."""
    for match in _pattern(table, lower[start:end]).finditer(lower, max(start - 60, 0), end + 90):
        if match.start() > start:
            return None
        if match.end() >= end:
            return match.span()
    return None


def forms(table: str) -> KeysView[str]:
    """Return the forms of the heads of a table."""
    return _frames(table).keys()


def named(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a prose span belongs to a proper name (or an accepted term).

    Where capitals stand for looks, as in headings and in the long runs of a headline pasted into a
    paragraph, a name is known by being said again in the same letters.
    """
    reading = sentence.reading
    text = reading.text
    if not reading.terms and not text[start].isupper():
        return False
    if start and text[start].isupper() and text[start - 1] not in " \n\"'(/-":
        return False  # a heading run into the paragraph
    name = reading.name(start, end)
    if reading.terms:
        return name is not None
    if "Award" in text[max(start - 24, 0) : start] or _TITLE_AHEAD.match(text, end) is not None:
        return True
    if name is None:
        return _capitalised(sentence) and _again(reading, start, end) > 2
    if text.count(" ", start, end) > 1 and name[0] < start and _again(reading, start, end) < 2:
        return False  # "Harrow Takes Center Stage with Spicy Pumps"
    if (
        (start, end) == name
        and _again(reading, start, end) < 2
        and text[start - 2 : start] in ("- ", ": ", "\u2013 ", "\u2014 ")
    ):
        return False  # the first word behind a dateline or a label
    opens = name[0] == sentence.start or text[name[0] - 2 : name[0]] in ("\u2022 ", "* ", "- ")
    if opens and text[name[1] : name[1] + 1] == ":":
        return False  # the label of an item
    if reading.profile == "release" and start - sentence.start < 5 and _again(reading, start, end) == 1:
        return False  # a heading run into its paragraph, or a label
    near = max(name[0], start - 80), min(name[1], end + 80)
    if _TITLE.search(text, *near) is not None and not _TITLE.match(text, end + 1):
        return True
    if sentence.kind in HEADINGS or text.count(" ", *near) > 3 or _capitalised(sentence):
        return _again(reading, start, end) > 1
    return True


def _again(reading: Reading, start: int, end: int) -> int:
    """Count how often the word that ends at ``end`` and a capitalised one behind it stand together in the text."""
    following = _FOLLOWING.match(reading.text, end)
    if following is None:
        return 0
    pairs = cast("dict[str, int] | None", reading.cache.get("capitalised_pairs"))
    if pairs is None:
        found: dict[str, int] = {}
        for match in _PAIR.finditer(reading.text):
            found[match[1]] = found.get(match[1], 0) + 1
        pairs = reading.cache["capitalised_pairs"] = found
    return pairs.get(" ".join(reading.text[start : following.end()].split()[-2:]), 0)


def _capitalised(sentence: Sentence) -> bool:
    """Tell whether most words of a sentence begin with a capital."""
    known = sentence.cache.get("capitalised")
    if known is None:
        words = sentence.text.split()
        known = sentence.cache["capitalised"] = sum(word[0].isupper() for word in words) * 2 > len(words)
    return bool(known)


def touches(pattern: re.Pattern[str] | Pattern, lower: str, start: int, end: int) -> bool:
    """Tell whether a match near [start, end) overlaps it."""
    near = pattern.finditer(lower, max(start - 60, 0), end + 60)
    return any(match.start() < end and start < match.end() for match in near)


@cache
def _nouns() -> frozenset[str]:
    return frozenset(NOUNS.split())


def praised(word: str, nouns: frozenset[str]) -> bool:
    """Tell whether a lower-cased word, singular or plural, is one of ``nouns``."""
    return word in nouns or (
        word[-1:] == "s" and (word[:-1] in nouns or (word.endswith("ies") and word[:-3] + "y" in nouns))
    )


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
