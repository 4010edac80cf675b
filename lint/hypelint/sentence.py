"""Split prose into sentences with one regular expression and a few looks left and right.

Survives abbreviations (U.S., Inc., e.g.), initials, decimals, ellipses, quotations that end in a full
stop or a question mark, and the missing space after a full stop. `tests/test_sentence.py` compares
it with nltk's Punkt on the same text.
"""

from __future__ import annotations

from functools import cache
import re

# A candidate: terminal punctuation and closing marks, then white space or something that may open a sentence.
_BREAK = re.compile(
    # Only from the first of several marks, so that a row of them takes linear time.
    r"([.!?\u2026](?<![.!?\u2026]{2})[.!?\u2026]*+)([\"')\]\u201d\u2019]*+(?:\[\d{1,3}\])*+)(?=[ A-Z\u201c\u2018])"
)
_FOLLOWING = re.compile(r" *([\"'(\[\u201c\u2018]*)(\w+|\S)")

_TITLES = frozenset(
    # Capitalised, and always followed by a name.
    """Mr Mrs Ms Mx Dr Prof Rev Fr Hon Gen Col Lt Sgt Capt Cpl Cmdr Adm Maj Gov Sen Rep Pres Messrs Mmes Supt
    Insp Det Mt Ft Sra Mme Mlle""".split()
)
_NEVER = frozenset("vs v cf viz e.g i.e eg ie approx ca incl resp".split())
_NUMBERED = frozenset(
    "no nos vol vols p pp fig figs eq eqs sec secs ch chap art para ed eds al tab ext tel".split()
)
"""Abbreviations before a number; before a capital they end a sentence only where it surely begins one."""
_MAYBE = frozenset(
    # End a sentence only if the next word is one that begins sentences.
    """inc corp co ltd llc plc bros gmbh st sq ft lb lbs oz hr hrs min max avg est dept misc ph.d
    bn mn""".split()
)
_CAPITALISED = frozenset(
    # The same, but only when capitalised: in lower case many of these are words.
    """Jr Sr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Ave Blvd Rd Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev
    Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Univ Assn Dist Intl Natl Dept""".split()
)
_STARTERS = frozenset(
    """a about according across after all also although among an and another any are as at because before both but
    by can could despite did do does during each even every few first following for from further given had has have he
    her here his how however i if in instead is it its last later let many meanwhile more moreover most much my
    neither next no nor not now of on once one only or other our over perhaps several she should similarly since
    so some still such than that the their then there therefore these they this those though three through thus to
    today together two throughout under unlike until we were what when where whether which while who why with without would
    yesterday yet you your""".split()
)
_PRONOUNS = frozenset("he i it she the they this we you".split())
"""With these even a lower-case word begins a sentence after a full stop."""
_TIMES = frozenset(
    # What may follow "5 p.m."
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept oct nov dec est edt et pst pdt pt cst cdt
    ct mst mdt mt gmt utc bst cet cest eastern pacific central mountain greenwich london""".split()
)
_COUNTED = frozenset(
    "step figure table chapter section part example rule article phase appendix level".split()
)
_EXCLAIMED = frozenset(("yahoo", "jeopardy"))
"""Names that end in an exclamation mark."""

_LONGEST = 40
"""So many characters to the left are looked at."""


def split(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Return the (start, end) spans of the sentences in text[start:end], without outer spaces."""
    stop = len(text) if end is None else end
    while start < stop and text[start] == " ":
        start += 1
    while stop > start and text[stop - 1] == " ":
        stop -= 1
    spans: list[tuple[int, int]] = []
    at = start
    for match in _BREAK.finditer(text, start, stop):
        if _ends(text, at, match):
            last = match.end()
            spans.append((at, last))
            at = last
            while at < stop and text[at] == " ":
                at += 1
    if at < stop:
        spans.append((at, stop))
    return spans


def _ends(text: str, sentence: int, match: re.Match[str]) -> bool:
    """Decide whether a candidate ends the sentence that begins at ``sentence``."""
    marks, closing = match.groups()
    begin, after = match.span()
    floor = max(sentence, begin - _LONGEST)
    token = text[max(text.rfind(" ", floor, begin) + 1, floor) : begin].lstrip("\"'([\u201c\u2018")
    if text[after] != " ":
        return _ends_glued(text, sentence, token, match)
    following = _FOLLOWING.match(text, after)
    if following is None:
        return False
    opening, word = following.groups()
    first = word[0]
    if marks == "." and not closing:
        if first.isupper() and len(token) > 6 and token.isalpha():
            return True  # by far the most frequent case
        if first.islower():
            return _ends_before_lower_case(token, word)
        if first in ".!?\u2026":
            return False  # an ellipsis with spaces
        return _ends_after(text, token, sentence, begin, word, opening)
    if first.islower():
        # '"Why?" she asked' goes on.
        return False
    starter = word.lower() in _STARTERS
    if marks != "." and not starter and '"' in closing and _speech().match(text, after):
        return False  # '"Why?" Lund asked'
    if "!" in marks or "?" in marks:
        return starter or not (token.lower() in _EXCLAIMED or token[:1] == "\u00a1")
    if marks != ".":
        # After an ellipsis a capital begins a sentence, unless the speaker merely paused.
        return word != "I"
    if closing[0] in ")]":
        return _ends_after(text, token, sentence, begin, word, opening)
    return True


def _ends_after(text: str, token: str, sentence: int, begin: int, word: str, opening: str) -> bool:
    """Decide for a full stop after ``token``, before a capital, a digit or a sign."""
    lower = token.lower()
    starter = word.lower() in _STARTERS or opening[:1] in ('"', "\u201c")
    if not token:
        return True
    if lower in _NUMBERED:
        return not word[0].isdigit() and (starter or lower in ("no", "para", "art", "tab"))
    if len(token) == 1 and token.isalpha():
        if begin - 1 == sentence:
            return token == "I"  # "A. The first point"
        # An initial ("J. Smith"), unless it is "I." or the end of "vitamin C. The".
        return token == "I" or starter or (token.islower() and not word[0].isdigit())
    if token in _TITLES or lower in _NEVER:
        return False
    if lower in ("a.m", "p.m"):
        return word.lower() not in _TIMES
    if lower in _MAYBE or token in _CAPITALISED or (token[1:2] == "." and token.replace(".", "").isalpha()):
        return starter
    if token.isdigit() and len(token) < 4:
        if begin - len(token) <= sentence:
            return False  # "1. Install" at the start of a line
        before = text[max(sentence, begin - _LONGEST) : begin - len(token) - 1]
        return before[before.rfind(" ") + 1 :].lower() not in _COUNTED
    return True


def _ends_before_lower_case(token: str, word: str) -> bool:
    """Decide for a full stop before a word in lower case: a brand, or a careless writer."""
    if len(word) > 1 and word[1].isupper():
        return len(token) > 1 and token.lower() not in _NEVER and token not in _TITLES
    lower = token.lower()
    return (
        word in _PRONOUNS
        and len(token) > 2
        and token.isalpha()
        and token.islower()
        and not (lower in _NEVER or lower in _MAYBE or lower in _NUMBERED or lower == "etc")
    )


def _ends_glued(text: str, sentence: int, token: str, match: re.Match[str]) -> bool:
    """Decide where no space follows: "the end.Next" ends a sentence, "os.Path" does not."""
    marks, closing = match.groups()
    following = _next_capital().match(text, match.end())
    if following is None:
        return False
    if "!" in marks or "?" in marks or closing:
        return len(token) > 1 and token.lower() not in _EXCLAIMED
    word = following[1]
    if len(token) < 2 or not token.replace("-", "").replace("'", "").isalpha() or token[0].isupper():
        return False
    # Else the name of a thing in a program, unless a whole sentence stands before it.
    return word.lower() in _STARTERS or (len(token) > 4 and text.count(" ", sentence, match.start()) > 4)


@cache
def _speech() -> re.Pattern[str]:
    """Match the name of a speaker and a verb of speech."""
    return re.compile(
        r" *(?:[A-Z][\w.'\u2019-]* ){1,4}"
        r"(?:said|says|asked|asks|added|adds|told|wrote|writes|replied|explained|joked|quipped|recalled|exclaimed)\b"
    )


@cache
def _next_capital() -> re.Pattern[str]:
    return re.compile(r"[\"'\u201c\u2018]?([A-Z][a-z]*)(?=[ ,:;'\u2019]|[.!?]?(?: |$))")
