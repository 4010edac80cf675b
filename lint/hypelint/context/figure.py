"""Find figures, their values, and what they count."""

from __future__ import annotations

from functools import cache
import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypelint.reading import Figure, Sentence

_SCALE = {
    "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "mln": 1e6, "billion": 1e9, "bn": 1e9, "b": 1e9,
    "bln": 1e9, "trillion": 1e12, "tn": 1e12, "t": 1e12, "hundred": 1e2, "dozen": 12.0,
}  # fmt: skip
_SMALL = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
_FRACTION = {
    "half": 0.5,
    "third": 1 / 3,
    "thirds": 2 / 3,
    "quarter": 0.25,
    "quarters": 0.75,
    "fifth": 0.2,
    "tenth": 0.1,
}


@cache
def _pattern() -> re.Pattern[str]:
    number = r"\d+(?:,\d{3})*(?:\.\d+)?"
    small = "|".join(sorted(_SMALL, key=len, reverse=True))
    months, short = _MONTHS, _SHORT_MONTHS
    return re.compile(
        rf"(?P<money>(?:us|a|c|nz|hk|s)?[$\u20ac\u00a3\u00a5\u20b9]|\b(?:usd|eur|gbp|chf|rs\.?) ?) ?(?P<amount>{number})"
        rf"(?:-(?P<upto>{number}))?(?P<scale1>[ -]?(?:thousand|million|billion|trillion|mln|bln|bn|mn|tn|[mkbt])\b)?"
        rf"|(?<![\w.])(?P<date>(?:(?:{months}|{short})\.? \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?\b|\d{{1,2}}(?:st|nd|rd|th)? (?:{months})\b(?:,? \d{{4}})?"
        rf"|(?:{months}),? \d{{4}}\b|\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}))"
        rf"|(?<![\w.])(?P<time>\d{{1,2}}(?::\d\d)? ?(?:a\.?m\b|p\.?m\b)|\d{{1,2}}:\d\d\b)"
        rf"|(?<![\w.,])(?P<percent>{number})[ -]?(?:%|per ?cent\b|percentage points?\b|pct\b)"
        rf"|(?<![\w.,])(?P<ratio>{number}) ?(?:x\b|-?fold\b|times\b(?! (?:a|per) ))"
        rf"|(?<![\w.,#/:-])(?P<year>(?:1[5-9]|20)\d\d)(?:[-\u2013/](?:20)?\d\d\b|s\b|\b(?![\w/%,]?\d|\.\d|[ -](?:thousand|million|billion)))"
        rf"|(?<![\w.,#/-])(?P<number>{number})(?P<scale2>[ -](?:thousand|million|billion|trillion|hundred|dozen)\b)?(?P<ordinal>st\b|nd\b|rd\b|th\b)?(?!\w|\.\d|/\d)"
        rf"|\b(?P<share>half|(?:one|two|three|a)[ -](?:thirds?|quarters?|fifths?|tenths?))\b"
        rf"|\b(?P<word>(?:{small})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?P<scale3> (?:hundred|thousand|million|billion|trillion)\b)?\b(?!-)"
        rf"|\b(?P<vague>(?:tens|hundreds|thousands|millions|billions|trillions|dozens|scores)(?: of (?:thousands|millions|billions))?)\b"
        rf"|\b(?P<multiple>doubled|tripled|trebled|quadrupled|doubling|tripling|halved|halving)\b"
    )


_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_SHORT_MONTHS = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
_DIGITS = re.compile(r"[\d$\u20ac\u00a3\u00a5\u20b9]+")


_AHEAD = frozenset(
    (
        *_MONTHS.split("|"),
        *_SHORT_MONTHS.replace("sept?", "sep|sept").split("|"),
        *"usd eur gbp chf rs".split(),
    )
)
"""What stands before the digits of a figure, and a space, and belongs to it."""
_GLUED = re.compile(r"(?:us|a|c|nz|hk|s|usd|eur|gbp|chf|rs\.?)$")
"""What stands right before the digits or the sign of a figure."""


def _begin(lower: str, start: int, at: int) -> int:
    """Return where the figure begins whose digits or sign stand at an offset."""
    before = lower[max(start, at - 12) : at]
    if before[-1:] == " ":
        word = before[before.rfind(" ", 0, -1) + 1 : -1].lstrip("(\"'[\u2014/")
        return at - 1 - len(word) if word.rstrip(".,") in _AHEAD else at
    if before[-1:].isalpha() or before[-1:] == ".":
        glued = _GLUED.search(before)
        return at if glued is None else at - len(glued[0])
    return at


@cache
def _spelled() -> re.Pattern[str]:
    """Match the words with which a figure may begin."""
    words = [
        *_SMALL, "half", *(f"{word}s" for word in ("ten", "hundred", "thousand", "million", "billion", "trillion", "dozen", "score")),
        "doubled", "tripled", "trebled", "quadrupled", "doubling", "tripling", "halved", "halving",
    ]  # fmt: skip
    # First letters first and the look back behind them: the search leaps from one to the next.
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        by_letter.setdefault(word[0], []).append(word[1:])
    alternatives = [rf"{letter}(?<![a-z].)(?:{'|'.join(rest)})\b" for letter, rest in by_letter.items()]
    return re.compile("|".join((*alternatives, r"a(?<![a-z].)[ -](?:third|quarter|fifth|tenth)")))


def _matches(lower: str, start: int, stop: int) -> Iterator[re.Match[str]]:
    """Yield the figures of a text, left to right, by looking only where one can begin."""
    places = [match.start() for match in _spelled().finditer(lower, start, stop)]
    for match in _DIGITS.finditer(lower, start, stop):
        at = match.start()
        begin = _begin(lower, start, at)
        if begin < at:
            places.append(begin)
        places.append(at)
    places.sort()
    match_at = _pattern().match
    last = start
    for place in places:
        if place >= last:
            found = match_at(lower, place, stop)
            if found:
                yield found
                last = found.end()


_UNIT = re.compile(r"[ -](?:of (?:the |its |all |their )?)?((?:[a-z][a-z'-]* )?[a-z][a-z'-]*)")
_AGE = re.compile(r"(?:-year-old| years? old|-years?-old)")
_CODE = re.compile(r"(?<![\w&-])(?!US|UK|EU|UN)[A-Z]{2,6} $|\d:$")
"""What stands before the number of a standard or a model."""
_STOP = frozenset(
    "of and or to in on at by for from with as but than that the a an is are was were be has have had will would can "
    "could may might which who when while if so not it he she they we after before during over under per more less "
    "into out about up down".split()
)
_CURRENCY = frozenset(
    "euros euro dollars dollar pounds yen cents pence rupees francs yuan krone kronor".split()
)


def figures(sentence: Sentence) -> list[Figure]:
    """Return the figures of a sentence, left to right."""
    cached = sentence.cache.get("figures")
    if cached is None:
        cached = sentence.cache["figures"] = _figures(sentence)
    return cast("list[Figure]", cached)


_KINDS = {"amount": "money", "upto": "money", "scale1": "money"}
"""What a figure is by the last group that matched, where the group has another name."""


def _figures(sentence: Sentence) -> list[Figure]:
    from hypelint.reading import Figure

    lower = sentence.reading.lower
    stop = sentence.end
    found: list[Figure] = []
    for match in _matches(lower, sentence.start, stop):
        start, end = match.span()
        kind = _KINDS.get(match.lastgroup or "", match.lastgroup or "")
        unit = ""
        value: float | None = None
        if kind == "money":
            unit = match["money"].strip()
            value = _number(match["upto"] or match["amount"]) * _scale(match["scale1"])
        elif kind == "percent":
            value = _number(match["percent"])
            after = _UNIT.match(lower, end, stop)
            unit = after[1].split()[0] if after and lower[end : end + 4] == " of " else "%"
        elif kind == "ratio":
            value, unit = _number(match["ratio"]), "times"
        elif kind == "year":
            value = float(match["year"])
        elif kind == "multiple":
            kind = "ratio"
            value = {"d": 2.0, "t": 3.0, "q": 4.0, "h": 0.5}[match["multiple"][0]]
        elif kind == "share":
            kind, unit = "percent", "share"
            last = match["share"].replace("-", " ").split()[-1]
            value = 100 * _FRACTION.get(last, 0.5)
        elif kind == "vague":
            kind, unit = "count", _noun(lower, end, stop)
        elif kind not in ("date", "time"):
            if match["word"]:
                parts = match["word"].split("-")
                value = float(sum(_SMALL[part] for part in parts)) * _scale(match["scale3"])
            else:
                value = _number(match["number"]) * _scale(match["scale2"])
            if match["word"] and (value <= 1 or lower.startswith(" of ", end)):
                continue  # "one", "two of them": no figure a reader would ask about
            if match["ordinal"]:
                kind = "ordinal"
            elif kind == "number" and _CODE.search(sentence.reading.text, max(start - 9, 0), start):
                kind = "version"  # "ISO 20121:2024"
            elif _AGE.match(lower, end, stop):
                kind = "age"
            else:
                unit = _noun(lower, end, stop)
                kind = "count" if unit else "number"
                if unit.split(" ")[0] in _CURRENCY:
                    kind = "money"
        found.append(Figure(start, end, kind, value, unit))
    return found


def _noun(lower: str, end: int, stop: int) -> str:
    """Return the noun that follows a number, or an empty string."""
    match = _UNIT.match(lower, end, stop)
    if match is None:
        return ""
    words = match[1].split()
    if words[0] in _STOP:
        return ""
    return words[0] if len(words) == 1 or words[1] in _STOP else match[1]


def _number(text: str) -> float:
    return float(text.replace(",", ""))


def _scale(word: str | None) -> float:
    return _SCALE.get(word.strip(" -"), 1.0) if word else 1.0


def key(figure: Figure) -> tuple[str, float] | None:
    """Return what makes two figures the same claim: kind and value (None for dates and the like)."""
    if figure.kind in ("money", "percent", "count", "number", "ratio") and (figure.value or 0.0) > 2:
        return "count" if figure.kind == "number" else figure.kind, figure.value or 0.0
    return None
