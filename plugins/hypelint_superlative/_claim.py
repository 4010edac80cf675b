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

    __slots__ = ("_idioms", "heading", "low", "profile", "reading", "sentence", "text")

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.reading = sentence.reading
        self.text = sentence.text
        self.low = sentence.lower
        self.profile = sentence.reading.profile
        self.heading = sentence.kind in ("heading", "title")
        self._idioms: list[tuple[int, int]] | None = None

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
        if self._idioms is None:
            self._idioms = [match.span() for match in _idiom().finditer(self.low)]
        return any(first < end and start < last for first, last in self._idioms)

    def named(self, start: int, end: int) -> bool:
        """Tell whether a word belongs to a proper name ("Best Buy", "the Longest Day")."""
        if self.heading or not self.text[start].isupper() or self.text[start:end].isupper():
            return False
        if start == 0 or self.text[start - 1] in "\"'([":
            return self.text[end : end + 2].strip()[:1].isupper()
        return True


@cache
def _idiom() -> re.Pattern[str]:
    """Return what looks like a ranking and is an idiom, an adverb or a technical term."""
    best = (
        "practices? efforts? before man wishes regards interests? friends? guess bet case fit suited luck match known "
        "behaviou?r served possible matched foot sellers? selling to if when how what where by with on not left done "
        "described understood seen viewed thought handled used in[ -]show picture actor actress director supporting "
        "of(?:[ -](?:n|luck|both|all|two|the|breed|intentions))? places? work(?:ing)? at"
    ).replace(" ", "|")
    tails = (
        "possible available common privilege squares? bidder bound neighbou?rs? path prefix suffix match allowed unit "
        "bit byte denominator"
    ).replace(" ", "|")
    most = "significant[ -](?:bit|byte|digit) recent recently of likely part notably importantly famously".replace(
        " ", "|"
    )
    whose = "my|our|your|his|her|its|their|the|one's"
    return re.compile(
        rf"(?<!\w)(?:(?:at|in) (?:(?:{whose}) )?(?:very )?(?:best|worst|least|most|[a-z]{{2,12}}est)\b"
        rf"|best[ -](?:{best})\b"
        rf"|(?:do(?:es|ne|ing)?|did|tr(?:y|ies|ied|ying)|look|feel)s? (?:{whose}) (?:very |level )?best"
        r"|(?:personal|season's|second|next|third|all the|for the|hope for the|first|last) ?-?best|make the most of"
        r"|to the best of|get the best of"
        rf"|[a-z]{{2,12}}est (?:{tails})\b"
        r"|worst[ -]cases?|worst off|(?:worst|best) of all|the worst is|least (?:privilege|significant|recently|some|developed)"
        rf"|most (?:{most})\b"
        r"|(?:low|high)est (?:court|order|priority|setting|education|degree|honou?r)|last but not least|best[ -]in[ -]class"
        r"|best and (?:the )?brightest|(?:since|from) the earliest)"
    )


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
