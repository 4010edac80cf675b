"""Find proper names: runs of capitalised words that are not merely sentence-initial or title case."""

from __future__ import annotations

from functools import cache
import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Reading, Sentence


@cache
def _run() -> re.Pattern[str]:
    rest = r"(?:[\w&'-]|\.(?=\w))*"
    word = rf"(?:[^\W\d_a-z]|\d+[A-Z]|[a-z]{{1,3}}[A-Z]){rest}"
    join = r"(?:(?<=\b[A-Z])\.)?[ ](?:(?:of|the|and|for|de|du|van|von|der|&)[ ])?"
    # From a capital: the search leaps from one to the next. What stands before it is looked at in `_names`.
    return re.compile(rf"[^\W\d_a-z]{rest}(?:{join}(?:{word}|\d[\w.-]*))*")


@cache
def _ahead() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:\d+|[a-z]{1,3})$")


@cache
def _words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(r"[^\W\d_]{3,}"), re.compile(r"[^\W\d_]{4,}")


@cache
def _label() -> re.Pattern[str]:
    # What may stand between the capitals at the front and the colon that makes them a label.
    return re.compile(r"(?: (?:of|the|and|for|in|to|with|an?|on|at|by|or|&|[A-Z][\w'-]*)){0,6}:")


_SMALL = frozenset("the and for from with into over your our its that this are".split())
"""Words that no title capitalises, nor a sentence."""
_BODY = frozenset(("paragraph", "item", "quotation", "note", "description"))
_EDGES = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_&-")
_RESTARTS = frozenset((": ", "- ", "\u2013 ", "\u2014 "))
"""Behind these a sentence may begin, as behind a dateline."""
_INNER = _EDGES | frozenset("@./")


def known(reading: Reading, word: str) -> bool:
    """Tell whether the body writes a word with a capital inside a sentence and never without."""
    if len(reading.text) > _LONG:
        return word in _all_known(reading)
    kept = cast("dict[str, bool]", reading.cache.setdefault("known names", {}))
    answer = kept.get(word)
    if answer is None:
        answer = kept[word] = not small(reading.text, word.lower()) and _inside(reading, word)
    return answer


_LONG = 50_000
"""Characters from which on the names of a text are gathered at once: looking each up would take too long."""


def _all_known(reading: Reading) -> frozenset[str]:
    found = cast("frozenset[str] | None", reading.cache.get("all names"))
    if found is None:
        inside = re.compile(r"[A-Z](?<=[a-z,;] [A-Z])[\w&'-]*")
        seen: set[str] = set()
        for sentence in reading.sentences:
            if sentence.kind in _BODY and not title_case(sentence):
                seen.update(inside.findall(reading.text, sentence.start, sentence.end))
        words = set(re.findall(r"(?<![\w@./&-])[a-z][\w&-]*", reading.text)) if seen else set[str]()
        found = frozenset(word for word in seen if word.lower() not in words)
        reading.cache["all names"] = found
    return found


def small(text: str, word: str) -> bool:
    """Tell whether a text holds a word in small letters (a part of an address is none)."""
    size = len(word)
    at = text.find(word)
    while at >= 0:
        behind = text[at + size : at + size + 2]
        if (
            text[at - 1 : at] not in _INNER
            and behind[:1] not in _EDGES
            and not (behind[:1] == "." and behind[1:].isalpha())
        ):
            return True
        at = text.find(word, at + size)
    return False


def _inside(reading: Reading, word: str) -> bool:
    """Tell whether running text has a word behind another one in small letters."""
    text, size = reading.text, len(word)
    at = text.find(word)
    while at >= 0:
        if (
            text[at - 1] == " "
            and (text[at - 2].islower() or text[at - 2] in ",;")
            and text[at + size : at + size + 1] not in _EDGES
        ):
            sentence = reading.sentence_at(at)
            if sentence is not None and sentence.kind in _BODY and not title_case(sentence):
                return True
        at = text.find(word, at + size)
    return False


def title_case(sentence: Sentence) -> bool:
    """Tell whether a heading, or a line like one, capitalises its words for looks."""
    cached = sentence.cache.get("title case")
    if cached is None:
        # A word at the front has its capital from the sentence.
        text, head = sentence.text, sentence.kind in ("heading", "title")
        words = _words()[not head].findall(text)
        if words and text.startswith(words[0]):
            del words[0]
        words = [word for word in words if word not in _SMALL]
        capitals = sum([word[0].isupper() for word in words])
        # A sentence with a full stop has names in it, unless nearly all of many words are capitalised.
        closed = not head and text[-1] in ".!?"
        cached = capitals * 10 > (8 if closed else 5) * max(len(words), 4 if closed else 0)
        sentence.cache["title case"] = cached
    return cast("bool", cached)


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
    titled = title_case(sentence)
    for match in _run().finditer(text, sentence.start, sentence.end):
        start, end = match.span()
        if start > sentence.start and text[start - 1].isalnum():
            # "3NUM" and "inGroup", but not "storageState"
            ahead = _ahead().search(text, max(sentence.start, start - 6), start)
            if ahead is None:
                continue
            start = ahead.start()
        opens = start == sentence.start or text[start - 1] in "\"('[" or text[start - 2 : start] in _RESTARTS
        if titled or (opens and _label().match(text, end, sentence.end)):
            # In title case a capital proves nothing: only words known from the body are names.
            for word in re.finditer(r"\S+", text[start:end]):
                if known(reading, word[0].rstrip("',").removesuffix("'s")):
                    found.append((start + word.start(), start + word.end()))
            continue
        run = text[start:end]
        if run.isupper() and len(run) > 12:
            continue
        first, _, rest = run.partition(" ")
        bare = first.partition("'")[0]
        if opens:
            if bare in ORDINARY and not (rest and _called(reading, bare, rest)):
                if not rest:
                    continue
                start += len(first) + 1
            elif not rest and not first[1:].isupper() and not known(reading, first):
                continue
        elif bare in _FUNCTION:
            if not rest:
                continue
            start += len(first) + 1
        if any(char.isalpha() for char in text[start:end]):
            found.append((start, end))
    if reading.terms:
        lower = sentence.lower
        for term in reading.terms:
            at = lower.find(term.lower())
            while at >= 0:
                found.append((sentence.start + at, sentence.start + at + len(term)))
                at = lower.find(term.lower(), at + 1)
    return sorted(found)


def _called(reading: Reading, first: str, rest: str) -> bool:
    """Tell whether an ordinary word at the front belongs to a name: the text has both inside a sentence."""
    if first in _FUNCTION:
        return False
    second = rest.partition(" ")[0]
    at = reading.text.find(f" {first} {second}")
    while at >= 0:
        if reading.text[at - 1 : at].islower():
            return True
        at = reading.text.find(f" {first} {second}", at + 1)
    return False


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
            known(reading, bare)
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
    "About Via To Of Into Over Under Between Through During Without Within Despite According Meanwhile Moreover Today".split()
)
ORDINARY = _FUNCTION | frozenset(
    "First Second Third Last Next Best Leading Only Top Largest Biggest Fastest Record Recent New Latest Early Late "
    "Experts Analysts Critics Observers Insiders Studies Research Reports Sources Officials Scientists Researchers "
    "People Everyone Nobody Everybody Let See Use Read Get Make Take Expect Imagine Think Look Note Please Add Set Run "
    "Built Designed Based Founded Known Given Using Located Powered Backed Featuring Introducing Meet Discover Join "
    "Learn Click Visit Follow Contact Sign Subscribe Share Download Explore Enjoy Save Try Start Stop Open Close Yes "
    "Finally Currently Recently Previously Additionally Furthermore Instead Perhaps Maybe Indeed Still Even Just "
    "Key Starting Including Joining Boost Confirm Enter Scan Select Whether Rather Like Unlike Our Great Good Better Big Small Old Young High Low Long Short Full Total Average Annual "
    "Data Results Figures Revenue Sales Profit Shares Demand Companies Firms Users Customers Investors Prices".split()
)
