"""What the grammar of every ranking knows about the sentence it parses."""

from __future__ import annotations

import re
from typing import NamedTuple

from hypelint.diagnostic import Severity
from hypelint.reading import Reading, Sentence

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
        reading = self.reading = sentence.reading
        start, end = sentence.start, sentence.end
        self.text = reading.text[start:end]
        self.low = reading.lower[start:end]
        # Who sells in a blog writes a release there.
        self.profile = "release" if sells(reading) else reading.profile
        self.heading = reading.blocks[sentence.block].kind in ("heading", "title")

    @property
    def docs(self) -> bool:
        """Whether technical senses are to be expected."""
        return self.profile == "docs"

    @property
    def titled(self) -> bool:
        """Whether the sentence is set as a title, where capitals make no names."""
        return self.heading or _titled(self.sentence)

    def figured(self) -> bool:
        """Tell whether the sentence gives a figure."""
        return any(it.kind in _FIGURES for it in self.reading.figures(self.sentence))

    def dated(self) -> bool:
        """Tell whether the sentence names a year."""
        return _YEAR.search(self.low) is not None

    def ranked(self, start: int, end: int) -> bool:
        """Tell whether the words around a claim say that somebody did the ranking: an award, a list, a vote."""
        before = self.text[max(0, start - 80) : start]
        before = before[max(before.rfind(mark) for mark in (", ", "; ", ": ", " (")) + 1 :]
        # "The awards are the only ones of their kind": what is praised is no ranking.
        before = _PRAISED_PRIZE.sub("", before)
        words = set(before.lower().replace(",", " ").split())
        if words & _AWARDS or _PRIZE.match(self.low, end):
            return True
        naming = words & _NAMING
        if not naming:
            return False
        # "Dealboard ranks it as", "named by Eurodata", a headline's "Named Best Employer"
        # Who ranked stands in the same breath: "Recognized as the best firm, Norvane grew in the UK" names nobody.
        stop = self.text.find(", ", end, end + 120)
        stop = end + 120 if stop < 0 else stop
        return self.heading or _BY.search(self.text, start, stop) is not None or _namer(before, naming)

    def idiom(self, start: int, end: int) -> bool:
        """Tell whether an idiom or a technical term covers a word."""
        return _idiom(self.low, start, end)

    def named(self, start: int, end: int) -> bool:
        """Tell whether a word belongs to a proper name ("Best Buy", "the Longest Day")."""
        if not self.text[start].isupper() or self.text[start:end].isupper() or self.titled:
            return False
        if start == 0 or self.text[start - 1] in "\"'([":
            return self.text[end : end + 2].strip()[:1].isupper()
        return True


def sells(reading: Reading) -> bool:
    """Tell whether a text of a blog is its vendor's own: it asks the reader for an order."""
    if reading.profile != "blog":
        return False
    known = reading.cache.get("superlative/sells")
    if known is None:
        known = reading.cache["superlative/sells"] = _OFFER.search(reading.lower) is not None
    return bool(known)


_OFFER = re.compile(
    r"\b(?:(?:book|request|schedule|get|see) (?:a|your|our) (?:free |live |personal |personalized )?demo|(?:contact|talk to) (?:our )?"
    r"(?:sales|experts|specialists)|no[ -]obligation|start your (?:free )?trial|(?:become|not) a customer)\b"
)


def _titled(sentence: Sentence) -> bool:
    """Tell whether a sentence is a line set as a title though it is no heading: "Our Premier Pump Range"."""
    text = sentence.text
    if text[-1] in ".?:;," or not (sentence.first and sentence.last):
        return False
    long = [word for word in text.split() if len(word) > 3]
    return 1 < len(long) < 20 and all(not word[0].islower() for word in long)


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
_DOING = frozenset("do does did doing done try tries tried trying look looks feel feels at".split())
_AT_THE = frozenset(
    "level levels point points time end moment opportunity possible of rate rates speed speeds temperature".split()
)
"""What follows "at the lowest" in idioms and measurements."""
_IN_THE_BEST = frozenset(
    "case way shape sense light position interests traditions hands possible of world worlds company spirit".split()
)
"""What follows "in the best" in idioms."""
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
        or before[-2:] in (["for", "the"], ["make", "the"])
        or (before[-2:] == ["all", "the"] and not next_word)
        or after[:2] in (["in", "class"], ["in", "show"], ["and", "brightest"])
        or (next_word == "of" and (len(after) < 2 or after[1].strip(".,") in _BEST_OF))
    ):
        return True
    if word == "worst" and next_word in ("case", "cases", "of", "off", "is"):
        return True
    doing = before[owned - 1] if 0 < owned < len(before) else ""
    if doing == "at" and (
        previous != "the" or word in ("best", "worst") or not next_word or next_word in _AT_THE
    ):
        return True
    if doing in _DOING and doing != "at" and word == "best" and next_word != "in":
        return True
    if doing == "in" and word == "best" and next_word in _IN_THE_BEST:
        return True
    return next_word in _TAILS and word not in ("most", "best", "worst")


_AWARDS = frozenset(
    "award awards awarded winner winners wins won winning finalist finalists nominee nominees nominated nomination honored "
    "honoured honoree honorees shortlisted prize medal category categories trophy title rankings ranking poll polls survey "
    "voted defined list lists".split()
)
"""Words that tell of an award, a list or a vote before the claim in its clause."""
_NAMING = frozenset(
    "named ranked rated crowned recognized recognised recognizing recognizes listed chosen selected hailed cited described called "
    "regarded dubbed certified identified designated calls names ranks rates considers considered deems picked praised describes".split()
)
_PRAISED_PRIZE = re.compile(
    r"\b(?i:awards?|prizes?|rankings?|lists?|polls?|surveys?|titles?|medals?|programme?s?) (?:is|are|was|were|remains?) (?:(?:widely |generally |often )?(?:considered|regarded as|seen as|known as|viewed as) )?$"
)
_PRIZE = re.compile(
    r"[\w' -]{0,30}\b(?:awards?|prize|list|rankings?|categor(?:y|ies)|(?<!to )honou?rs?|index|poll|survey)\b"
)
_BY = re.compile(
    r"\b(?:by|on) (?=[A-Z]|the [A-Z])|\((?:The |the )?[A-Z]|\bin (?:the )?[A-Z][\w' -]{0,40}\b(?:lists?|[Rr]ankings?|[Aa]wards?|[Ss]urveys?|[Pp]oll|[Ii]ndex|[Rr]eport|[Gg]uide|"
    r"[Mm]agazine)\b"
)


def _namer(before: str, naming: set[str]) -> bool:
    """Tell whether a name stands before a naming verb: "Eurodata ranks it"."""
    words = before.split()
    return any(
        word.lower() in naming
        and at
        and words[at - 1][:1].isupper()
        and words[at - 1].lower() not in ("it", "is", "he", "she", "already", "now", "once", "long", "also")
        and not words[at - 1].endswith("ly")
        for at, word in enumerate(words)
    )
