"""Split prose into sentences with one regular expression and a few looks left and right.

Survives abbreviations (U.S., Inc., e.g.), initials, decimals, ellipses and quotations that end in
a full stop. `tests/test_sentence.py` compares it with nltk's Punkt on the same text.
"""

from __future__ import annotations

import re

# A candidate: terminal punctuation, closing marks, then white space and something that may open.
_BREAK = re.compile(r"([.!?\u2026]+)([\"')\]\u201d\u2019]*)(?= +[\"'(\[\u201c\u2018]*[^\s\"'(\[\u201c\u2018])")

_NEVER = frozenset(
    # titles and the like: always followed by a name
    "mr mrs ms mx dr prof rev fr sr hon gen col lt sgt capt cmdr adm maj gov sen rep pres st mt ft "
    "vs v cf viz e.g i.e eg ie approx ca no nos vol pp p fig figs eq sec ch art al ed eds est dept "
    "messrs mmes supt insp det".split()
)
_MAYBE = frozenset(
    # ends a sentence only when the next word could not go on
    "inc corp co ltd llc plc bros jr etc u.s u.k u.n e.u u.s.a d.c a.m p.m ph.d b.a m.a m.d bn mn "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun "
    "ave blvd rd calif mass conn fla ala ariz colo ill ind kan md mich minn mo mont neb nev okla ore "
    "pa tenn tex va vt wash wis wyo n.y n.j l.a s.f n.c s.c n.h n.m".split()
)
_STARTERS = frozenset(
    "the a an it he she they we i you this that these those there but and or so yet however in on at by "
    "for from with as if when while after before since its his her their our my your what who why how "
    "where which one two three some many most all no not now then also such is are was were".split()
)
_WORD_BEFORE = re.compile(r"[^\s\"'(\[\u201c\u2018]+$")
_NEXT_WORD = re.compile(r" +([\"'(\[\u201c\u2018]*)([^\s]+)")


def split(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Return the (start, end) spans of the sentences in text[start:end], without outer spaces."""
    stop = len(text) if end is None else end
    spans: list[tuple[int, int]] = []
    at = start
    for match in _BREAK.finditer(text, start, stop):
        if _ends(text, at, match):
            spans.append((at, match.end()))
            at = match.end()
            while at < stop and text[at] == " ":
                at += 1
    if at < stop:
        last = stop
        while last > at and text[last - 1] == " ":
            last -= 1
        if last > at:
            spans.append((at, last))
    if spans and text[spans[0][0]] == " ":
        first, last = spans[0]
        while first < last and text[first] == " ":
            first += 1
        if first == last:
            del spans[0]
        else:
            spans[0] = (first, last)
    return spans


def _ends(text: str, sentence_start: int, match: re.Match[str]) -> bool:
    """Decide whether a candidate ends a sentence."""
    marks = match[1]
    following = _NEXT_WORD.match(text, match.end())
    if following is None:
        return False
    opener, word = following[1], following[2]
    first = word[0]
    lowercase = first.islower()
    if marks[-1] in "!?":
        # '"Why?" she asked' goes on; 'Really? she said' too.
        return not lowercase
    if lowercase:
        # A brand such as iPhone may open a sentence.
        return len(word) > 1 and word[1].isupper() and len(marks) == 1
    if marks != ".":
        # An ellipsis ends a sentence when a capital follows.
        return True
    if match[2]:
        return True
    before = _WORD_BEFORE.search(text, max(sentence_start, match.start() - 20), match.start())
    token = before[0].lower() if before else ""
    if not token:
        return True
    if len(token) == 1 and token.isalpha() and before is not None and before[0].isupper():
        # An initial ("J. Smith"), unless it is "I." or the end of "vitamin C. The".
        return token == "i" or word.rstrip(",.;:").lower() in _STARTERS
    if token in _NEVER:
        return token == "no" and word.rstrip(",.;:").lower() in _STARTERS and not first.isdigit()
    if token in _MAYBE or (len(token) >= 3 and token[1] == "." and token.replace(".", "").isalpha()):
        return bool(opener) or word.rstrip(",.;:'\u2019").lower() in _STARTERS
    if token.isdigit() and before is not None and before.start() <= sentence_start:
        return False  # "1. Install" at a line's start
    return True
