"""Find proper names: runs of capitalised words that are not merely sentence-initial or title case."""

from __future__ import annotations

from functools import cache
import re
from typing import TYPE_CHECKING, cast

from hypelint.document import CODE

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Reading, Sentence


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    word = r"[^\W\d_a-z][\w&'-]*"
    run = rf"{word}(?:(?:[ ](?:of|the|and|for|de|du|van|von|der|&))?[ ](?:{word}|\d[\w.-]*))*"
    return re.compile(run), re.compile(r"[A-Z](?<=[a-z,;] [A-Z])[\w&-]*")


def _known(reading: Reading) -> frozenset[str]:
    """Return the words that the body writes with a capital inside sentences and never without."""
    known = reading.cache.get("known_names")
    if known is None:
        seen: set[str] = set()
        for block in reading.blocks:
            if block.kind in ("paragraph", "item", "quotation", "note", "description"):
                seen.update(_patterns()[1].findall(reading.text, block.start, block.end))
        words = _small_words(reading.text) if seen else set[str]()
        known = reading.cache["known_names"] = frozenset(word for word in seen if word.lower() not in words)
    return cast("frozenset[str]", known)


def _small_words(text: str) -> set[str]:
    """Return the words of a text that begin with a small letter (or go on with one behind capitals and figures)."""
    for mark in (CODE, "\u2014", "\u2013", "\u2026"):
        text = text.replace(mark, " ")
    if not text.isascii():
        return set(re.findall(r"[a-z][\w&-]*", text))
    pieces = set(text.encode().translate(_WORDS).decode().split())
    return {word for piece in pieces if (word := piece.lstrip(_NOT_SMALL))}


_NOT_SMALL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_&-"
_WORDS = bytes(char if chr(char).isalnum() or char in b"_&-" else 32 for char in range(128)).ljust(256, b" ")


def title_case(sentence: Sentence) -> bool:
    """Tell whether a heading capitalises its words for looks."""
    words = [match[0] for match in re.finditer(r"[^\W\d_]{4,}", sentence.text)][1:]
    return sum(word[0].isupper() for word in words) * 2 > len(words)


def names(sentence: Sentence) -> list[Span]:
    """Return the spans of proper names in a sentence (accepted terms count as names)."""
    cached = sentence.cache.get("names")
    if cached is None:
        cached = sentence.cache["names"] = _names(sentence)
    return cast("list[Span]", cached)


def _names(sentence: Sentence) -> list[Span]:
    reading = sentence.reading
    text = reading.text
    found: list[Span] = []
    run = _patterns()[0]
    titled = title_case(sentence)
    for match in run.finditer(text, sentence.start, sentence.end):
        start, end = match.span()
        if titled:
            # In title case a capital proves nothing: only words known from the body are names.
            for word in re.finditer(r"\S+", match[0]):
                if word[0].rstrip("',").removesuffix("'s") in _known(reading):
                    found.append((start + word.start(), start + word.end()))
            continue
        first, _, rest = match[0].partition(" ")
        if start == sentence.start or text[start - 1] in "\"('[":
            if first in ORDINARY and not (rest and first not in _FUNCTION):
                if not rest:
                    continue
                start += len(first) + 1
            elif not rest and first not in _known(reading) and not first[1:].isupper():
                continue
        elif first in _FUNCTION:
            if not rest:
                continue
            start += len(first) + 1
        if match[0].isupper() and len(match[0]) > 12:
            continue
        found.append((start, end))
    if reading.terms:
        lower = sentence.lower
        for term in reading.terms:
            at = lower.find(term.lower())
            while at >= 0:
                found.append((sentence.start + at, sentence.start + at + len(term)))
                at = lower.find(term.lower(), at + 1)
    return sorted(found)


def capitalised(reading: Reading, start: int, end: int, sentence: Sentence) -> bool:
    """Tell whether a word belongs to a proper name."""
    if not reading.text[start].isupper():
        return False
    word = reading.text[start:end]
    if start == sentence.start or reading.text[start - 1] in '"(':
        bare = word.removesuffix("'s").rstrip(".,")
        if bare in ORDINARY or bare in _FUNCTION:
            return False
        following = reading.text[end : end + 2]
        return (
            bare in _known(reading)
            or (bare.isupper() and len(bare) > 1)
            or (following[:1] == " " and following[1:2].isupper())
            or bare.lower() not in _common()
        )
    return any(first <= start < last for first, last in names(sentence)) or title_case(sentence)


@cache
def _common() -> frozenset[str]:
    """Ordinary words that open sentences and so are no names (lower case)."""
    return frozenset(word.lower() for word in ORDINARY | _FUNCTION) | frozenset(
        "analysts experts critics observers insiders studies research reports researchers scientists economists "
        "officials sources people police investors customers users companies firms shares sales revenue profits "
        "retailers manufacturers bankers contacts lenders employers businesses banks builders farmers producers "
        "demand supply prices data figures surveys polls results airlines airports doctors teachers students "
        "women men children voters workers unions lawyers prosecutors judges ministers lawmakers regulators "
        "airline company government scientists historians scholars commentators supporters opponents proponents "
        "advocates developers engineers teams managers executives leaders members readers viewers fans players "
        "coach club growth inflation unemployment exports imports output trade production spending hiring".split()
    )


_FUNCTION = frozenset(
    "The A An This That These Those It He She They We You I In On At By For From With As If When While After Before "
    "Since But And Or So Yet However Its His Her Their Our My Your What Who Why How Where Which There Here Not No Now "
    "Then Also Such Is Are Was Were Do Does Did Has Have Had Will Would Can Could May Might Should Must Although Though "
    "Because Until Unless Once Both Each Every Some Many Most All Any More Much Few Several Other Another One Two Three "
    "To Of Into Over Under Between Through During Without Within Despite According Meanwhile Moreover Today".split()
)
ORDINARY = _FUNCTION | frozenset(
    "First Second Third Last Next Best Leading Only Top Largest Biggest Fastest Record Recent New Latest Early Late "
    "Experts Analysts Critics Observers Insiders Studies Research Reports Sources Officials Scientists Researchers "
    "People Everyone Nobody Everybody Let See Use Read Get Make Take Expect Imagine Think Look Note Please Add Set Run "
    "Built Designed Based Founded Known Given Using Located Powered Backed Featuring Introducing Meet Discover Join "
    "Learn Click Visit Follow Contact Sign Subscribe Share Download Explore Enjoy Save Try Start Stop Open Close Yes "
    "Finally Currently Recently Previously Additionally Furthermore Instead Perhaps Maybe Indeed Still Even Just "
    "Whether Rather Like Unlike Our Great Good Better Big Small Old Young High Low Long Short Full Total Average Annual "
    "Data Results Figures Revenue Sales Profit Shares Demand Companies Firms Users Customers Investors Prices".split()
)
