"""What the grammar of every ranking knows about the sentence it parses."""

from __future__ import annotations

from functools import cache
import re
from typing import NamedTuple

from hypelint.diagnostic import Severity
from hypelint.reading import Sentence

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

_FIGURES = frozenset(("money", "percent", "count", "ratio", "number"))
_YEAR = re.compile(r"\b(?:1[0-9]|20)\d\d\b")


class Ranking(NamedTuple):
    """A ranking claim: sentence offsets, the rule that reports it, the severity."""

    start: int
    end: int
    rule: str
    severity: Severity


class Claim:
    """One sentence under parse."""

    __slots__ = ("heading", "low", "profile", "reading", "sentence", "text")

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.reading = sentence.reading
        self.text = sentence.text
        self.low = sentence.lower
        self.profile = sentence.reading.profile
        self.heading = sentence.kind in ("heading", "title")

    @property
    def docs(self) -> bool:
        """Whether technical senses are to be expected."""
        return self.profile == "docs"

    def figured(self) -> bool:
        """Tell whether the sentence gives a figure."""
        return any(it.kind in _FIGURES for it in self.reading.figures(self.sentence))

    def dated(self) -> bool:
        """Tell whether the sentence names a year."""
        return _YEAR.search(self.low) is not None

    def ranked(self, start: int) -> bool:
        """Tell whether the sentence says that somebody did the ranking: an award, a list, a vote."""
        if self.heading and re.search(r"\b(?:named|ranked|rated|listed|recogni[sz]ed)\b", self.low):
            return True
        return any(start - 120 <= it.start() <= start + 200 for it in _ranked().finditer(self.text))

    def idiom(self, start: int, end: int) -> bool:
        """Tell whether an idiom or a technical term covers a word."""
        return _idiom(self.low, start, end)

    def named(self, start: int, end: int) -> bool:
        """Tell whether a word belongs to a proper name ("Best Buy", "the Longest Day")."""
        if self.heading or not self.text[start].isupper() or self.text[start:end].isupper():
            return False
        if start == 0 or self.text[start - 1] in "\"'([":
            return self.text[end : end + 2].strip()[:1].isupper()
        return True


_BEST = frozenset(
    "practice practices effort efforts before man wishes regards interest interests friend friends guess bet case fit "
    "suited luck match known behavior behaviour served possible matched foot seller sellers selling to if when how what "
    "where by with on not left done described understood seen viewed thought handled used picture actor actress director "
    "supporting place places work working at".split()
)
"""What follows "best" in idioms and adverbial uses."""
_BEST_OF = frozenset("both all two luck breed intentions my our his her n".split())
_TAILS = frozenset(
    "possible available common privilege squares square bidder bound neighbor neighbour neighbors neighbours path prefix "
    "suffix match allowed unit bit byte denominator court order priority setting education degree honor honour honors "
    "honours significant recently some developed off".split()
)
"""What follows a superlative in technical terms and fixed phrases."""
_WHOSE = frozenset("my our your his her its their the one's very level".split())
_DOING = frozenset("do does did doing done try tries tried trying look looks feel feels at in".split())
_BEFORE_BEST = frozenset("personal season's second next third all for first last career lifetime".split())


def _idiom(low: str, start: int, end: int) -> bool:
    """Tell whether the words around a superlative make an idiom, an adverb or a technical term of it."""
    word = low[start:end].partition("-")[0].partition(" ")[0]
    after = low[start + len(word) : start + len(word) + 40].replace("-", " ").split()
    next_word = after[0].strip('.,;:!?)"') if after else ""
    before = low[max(0, start - 30) : start].replace("-", " ").split()
    previous = before[-1] if before else ""
    if previous in ("at", "last"):
        return True
    owned = len(before)
    while owned and before[owned - 1] in _WHOSE:
        owned -= 1
    if word == "best" and (
        next_word in _BEST
        or previous in _BEFORE_BEST
        or before[-2:] in (["for", "the"], ["all", "the"], ["make", "the"])
        or after[:2] in (["in", "class"], ["in", "show"], ["and", "brightest"])
        or (next_word == "of" and (len(after) < 2 or after[1].strip(".,") in _BEST_OF))
    ):
        return True
    if word == "worst" and next_word in ("case", "cases", "of", "off", "is"):
        return True
    doing = before[owned - 1] if 0 < owned < len(before) else ""
    if doing == "at" or (doing in _DOING and word == "best" and next_word != "in"):
        return True
    return next_word in _TAILS and word not in ("most", "best", "worst")


@cache
def _ranked() -> re.Pattern[str]:
    """Return what tells that somebody ranked: an award, a list, a poll, a vote."""
    return re.compile(
        r"\b(?:[Aa]ward(?:s|ed)?|AWARDS?|[Ww]inners?|wins?|Wins?|won|winning|[Ff]inalists?|[Nn]omin(?:ee|at)\w*|[Hh]onou?red|"
        r"honorees?|shortlist(?:ed)?|prize|medal|category|categories|trophy|title of|[Rr]ankings?|polls?|survey|voted|defined as|"
        r"[Pp]laces [Tt]o [Ww]ork)\b"
        r"|\b[A-Z][\w.-]+ (?:has |have |had )?(?:called|describe[sd]|hailed|praise[sd]|dubbed|voted|ranks|ranked|rates|rated|considers|"
        r"considered|deems|picked|calls|names|named)\b"
        r"|\b(?:[Nn]amed|[Rr]anked|[Rr]ated|crowned|[Rr]ecogni[sz]ed|listed|chosen|selected|hailed|cited|described|called|"
        r"regarded|dubbed|certified|identified|designated)\b[^.;]{0,160}?\b(?:by|in) (?=[A-Z]|the [A-Z])"
    )
