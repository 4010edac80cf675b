"""Parse superlatives: "the largest bank in Europe", "one of the most powerful tools"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
import re

from hypelint.context.attribution import standing
from hypelint.diagnostic import Severity
from hypelint_superlative._claim import ERROR, INFO, WARNING, Claim, Ranking
from hypelint_superlative._phrase import Phrase, noun_phrase, parse
from hypelint_superlative._word import (
    ABSTRACT,
    COUNTED,
    ITEMS,
    KNOWN,
    MEASURED,
    MERITS,
    NOT_ADJECTIVES,
    PLACES_AND_BEINGS,
    TRADE,
    VALUED,
    singular,
)

CUES = (
    "most",
    "least",
    "utmost",
    "maximum",
    "minimum {cost,effort,fuss,hassle,risk,disruption,downtime,expense}",
    "than {any,anyone,anything,every,everyone,all,the}",
    *sorted(MEASURED | VALUED),
)
"""Cues of the rules that report superlatives."""


@cache
def _core() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?P<degree>most|least)[ -](?:[a-z]+ly[ -])?(?P<adjective>[a-z]{2,}(?:-[a-z]+)*)"
        r"|(?P<est>[a-z]{2,12}est|best|worst)(?P<tail>(?:-[a-z]+){0,3}))(?![\w-])"
    )


def _starts(low: str) -> Iterator[int]:
    """Yield where words begin that end like superlatives."""
    for end in _ENDING.finditer(low):
        start = end.start()
        while start and "a" <= low[start - 1] <= "z":
            start -= 1
        if not start or not (low[start - 1].isalnum() or low[start - 1] in "-_"):
            yield start


_ENDING = re.compile(r"[eor]st(?![a-z])")
_NOUN = re.compile(r"(?:(?<!ou)(?<!les)s|ment|[ts]ion|ity|ance|ence|ship|ness)$")
"""How nouns end: "the most users" counts, it does not grade."""


_OF_QUALITY = re.compile(
    r" of (?:care|quality|service|customer|security|protection|professionalism|safety|comfort|support|excellence|expertise|"
    r"performance|accuracy|transparency|craftsmanship|client)\b"
)


def find(claim: Claim) -> Iterator[Ranking]:
    """Yield the superlatives of a sentence."""
    if not claim.docs:
        if " than " in claim.low:
            yield from _beyond_all(claim)
        if claim.profile == "release":
            yield from _utmost(claim)
        yield from _runner_up(claim)
    at = 0
    for start in _starts(claim.low):
        match = _core().match(claim.low, start) if start >= at else None
        word = _word(match) if match else None
        if match is None or word is None:
            continue
        at = match.end()
        if claim.idiom(match.start(), match.end()) or claim.named(match.start(), match.start() + 4):
            continue
        phrase = parse(claim.text, claim.low, match.start(), match.end())
        at = max(at, phrase.noun_end)
        graded = _grade(claim, phrase, word, match["est"] in ("best", "finest", "worst"))
        if graded is not None:
            yield Ranking(phrase.start, phrase.end, *graded)


@cache
def _extreme() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?:the |its |our )?(?:(?:best|highest|greatest|fullest|finest|strongest|safest|fastest|lowest|smoothest) possible"
        r"|(?:utmost|maximum|maximal)(?= (?:[a-z]+,? (?:and |& )?)?(?:care|quality|comfort|security|safety|privacy|professionalism|precision|performance|"
        r"protection|efficiency|effectiveness|impact|returns?|results?|reliability|satisfaction|value|convenience|transparency|"
        r"discretion|confidence|integrity|respect|support|dedication|exposure|benefits?|rewards|profits?)\b))(?= [a-z])"
        r"|(?<![\w-])(?:at|with) (?:the )?(?:lowest|(?:absolute )?minimum)(?= (?:costs?|prices?|fees|effort|fuss|hassle|risk|disruption|downtime|expense)\b)"
    )


def _utmost(claim: Claim) -> Iterator[Ranking]:
    """Yield what a seller takes to its extreme: "the best possible care", "maximum comfort"."""
    if not any(
        word in claim.low
        for word in (" possible ", "utmost", "maxim", " minimum ", "at the lowest ", "with the lowest ")
    ):
        return
    for match in _extreme().finditer(claim.low):
        words, end = noun_phrase(claim.low, match.end())
        if words and (words[-1] not in ITEMS or match[0].startswith(("at", "with"))):
            end -= len(words[-1]) + 1 if words[-1] == "&" else 0
            yield Ranking(match.start(), end, "unsourced-superlative", WARNING)


@cache
def _ranked_next() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?:second|third|fourth|fifth|2nd|3rd)[ -](?:(?P<most>most [a-z]+)|(?P<est>[a-z]{2,9}est|best)(?:-[a-z]+)?)(?![\w-])"
    )


_NAMED_MEASURE = re.compile(r",? (?:by|in terms of|behind|after|measured|based on)\b")


def _runner_up(claim: Claim) -> Iterator[Ranking]:
    """Yield ranks below the first that nobody gave: "the second-largest lender in Europe"."""
    if not any(word in claim.low for word in ("second", "third", "fourth", "fifth", "2nd", "3rd")):
        return
    for match in _ranked_next().finditer(claim.low):
        if match["est"] and match["est"] not in MEASURED:
            continue
        phrase = parse(claim.text, claim.low, *match.span())
        if (
            not (phrase.strong and phrase.head in TRADE)
            or phrase.owner in ("own", "person")
            or phrase.numbered
        ):
            continue
        if (
            claim.figured()
            or _NAMED_MEASURE.match(claim.low, phrase.end)
            or claim.ranked(phrase.start, phrase.end)
        ):
            continue
        sold = claim.profile == "release" and phrase.asserted
        yield Ranking(phrase.start, phrase.end, "unsourced-superlative", ERROR if sold else WARNING)


@cache
def _than_all() -> re.Pattern[str]:
    return re.compile(
        r" than (?:(?:any|all|every)(?: (?:other|of (?:its|their|our) (?:rivals|competitors|peers)|rival|competing|competitor))+"
        r"|(?:any|every)(?:one|body|thing) else|all (?:the )?others|the rest of the (?=market|industry|field|competition))"
    )


@cache
def _more() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])(?:more|fewer|less|better|worse|[a-z]{3,9}er)(?![\w-])")


def _beyond_all(claim: Claim) -> Iterator[Ranking]:
    """Yield the comparatives that rank against all: "more firms choose it than any other pump"."""
    for match in _than_all().finditer(claim.low):
        degree = None
        for more in _more().finditer(claim.low, max(0, match.start() - 90), match.start()):
            if _ranks(more[0]):
                degree = more
        if degree is None:
            continue
        words, end = noun_phrase(claim.low, match.end())
        end = max(end, match.end())
        where = _within().match(claim.low, end)
        if where is not None:
            end = where.end()
        sold = bool(words) and singular(words[-1]) in TRADE
        level = ERROR if sold and claim.profile == "release" else WARNING
        if not sold and claim.profile != "release":
            level = INFO
        if (sold and claim.profile != "release" and claim.figured()) or claim.ranked(degree.start(), end):
            continue
        yield Ranking(degree.start(), end, "unsourced-superlative", level)


@cache
def _within() -> re.Pattern[str]:
    return re.compile(
        r" (?:on the market|in (?:the|its) (?:[a-z-]+ )?(?:world|industry|class|market|country|category|field))\b"
    )


def _ranks(word: str) -> bool:
    """Tell a comparative from other words in -er."""
    best = word[:-1] + "st"
    return word in ("more", "fewer", "less", "better", "worse") or best in MEASURED or best in VALUED


_PRIZED = re.compile(
    r" (?:[a-z]+ )?(?:skills?|lessons?|advice|insights?|resources?|relationships?|assets?|experiences?|contributions?)\b"
)


def _word(match: re.Match[str]) -> str | None:
    """Return measured, valued or known for a superlative, None for other words."""
    if match["degree"]:
        adjective = match["adjective"]
        if adjective == "valuable" and _PRIZED.match(match.string, match.end()):
            return "valued"  # of a skill nobody knows the price
        if adjective in NOT_ADJECTIVES or _NOUN.search(adjective):
            return None
        if adjective in KNOWN:
            return "known"
        return "measured" if adjective in COUNTED else "valued"
    word = match["est"]
    if match["tail"] == "-scoring":
        return None  # counted by somebody
    if match["tail"].lstrip("-") in KNOWN:
        return "known"
    if word in MEASURED:
        return "measured"
    return "valued" if word in VALUED else None


def _grade(claim: Claim, phrase: Phrase, word: str, best: bool) -> tuple[str, Severity] | None:
    """Return the rule and the severity of a superlative, or None where it ranks nothing."""
    level = _level(claim, phrase, word, best)
    if level is None or claim.ranked(phrase.start, phrase.end):
        return None
    if word == "known":
        # Best known, most famous: anyone can look it up, but a seller's most used product.
        level = WARNING if level and claim.profile == "release" and phrase.head in TRADE else INFO
    if phrase.hedged:
        if phrase.scope == "total" and word == "valued":
            return "subjective-superlative", min(level, WARNING)
        return "hedged-superlative", min(level, WARNING)
    if word == "valued":
        return "subjective-superlative", level
    return "record-claim" if phrase.scope == "total" else "unsourced-superlative", level


def _level(claim: Claim, phrase: Phrase, word: str, best: bool) -> Severity | None:
    """Return how bad a superlative is by what it ranks, in which set, and how it is put."""
    promoted, strong, release = phrase.promoted, phrase.strong, claim.profile == "release"
    if (
        phrase.ordinal
        or phrase.numbered
        or phrase.owner == "life"
        or phrase.determiner in ("a", "an", "this")
    ):
        return None
    if phrase.owner == "none" and not phrase.hedged and not _bare(claim, phrase, best):
        return None
    if phrase.head == "name" and not claim.docs and claim.low.startswith(" in ", phrase.noun_end):
        promoted = True  # "the most trusted name in pumps"
    elif phrase.head in ITEMS and phrase.scope != "total":
        if claim.docs:
            return None
        if not phrase.promised or not _OF_QUALITY.match(claim.low, phrase.noun_end):
            praised = phrase.promised or (phrase.asserted and not phrase.scope)
            praised |= (phrase.hedged or phrase.head in _OFFERED) and phrase.strong
            if claim.profile == "news" and phrase.head == "thing" and word == "valued" and phrase.asserted:
                return WARNING
            return (
                WARNING if claim.profile == "release" and praised and word != "known" and not best else None
            )
        promoted = True
    if claim.docs:
        strong = strong and "available" not in claim.low[phrase.noun_end : phrase.end]
        return WARNING if strong and (promoted or (not phrase.head and phrase.asserted)) else None
    if phrase.owner == "person" or phrase.scope == "own":
        return _own_best(claim, phrase, word)
    if phrase.scope == "set":
        return None if claim.figured() else INFO
    if phrase.owner == "own" and phrase.hedged and word == "valued":
        return WARNING if claim.profile != "blog" else INFO
    if phrase.owner == "own" and not (release and (word == "valued" or best) and phrase.local):
        if release and _yet(claim, phrase) and (word == "valued" or promoted):
            return WARNING
        return WARNING if phrase.scope == "total" and (word == "valued" or release) and promoted else INFO
    if phrase.scope == "time" and not (promoted and best):
        if claim.figured() and not (promoted and phrase.asserted and claim.profile == "release"):
            return None
        praised = (
            release
            and (word == "valued" or claim.low.endswith(" yet", 0, phrase.end))
            and (phrase.asserted or phrase.promised)
        )
        listed = phrase.hedged and phrase.owner == "scope"  # "one of the market's biggest winners this year"
        return WARNING if praised or (phrase.asserted and (promoted or listed)) else INFO
    served = release and phrase.promised
    if phrase.head in PLACES_AND_BEINGS and word == "measured" and not (best or served):
        # "One of the poorest countries in Europe" can not be looked up, "the poorest" can.
        told = claim.profile == "news" and phrase.asserted
        return WARNING if phrase.hedged and phrase.strong and (told or release) else INFO
    if phrase.head in ABSTRACT:
        return _abstract(claim, phrase, word)
    if phrase.hedged and phrase.head in ("mind", "talent", "name") and claim.profile != "blog":
        return WARNING
    if strong:
        return _scoped(claim, phrase, word, best)
    return _unscoped(claim, phrase, promoted, word, best)


_OFFERED = frozenset(("range", "choice", "option", "rate", "term", "deal"))
"""Items that a seller has the most of."""


def _own_best(claim: Claim, phrase: Phrase, word: str) -> Severity:
    """Grade the best of one's own: "the most ambitious pump we have ever made" is praise, "that I ever used" a view."""
    release = claim.profile == "release"
    made = _MADE_BY.search(claim.low, phrase.noun_end, phrase.end) is not None
    made |= release and " history" in claim.low[phrase.noun_end : phrase.end]
    if release and phrase.owner == "person" and (word == "valued" or phrase.promoted) and _yet(claim, phrase):
        return WARNING  # "her most formidable challenge yet"
    if phrase.owner == "person" or word != "valued" or not phrase.promoted or not made:
        return INFO
    return ERROR if release else WARNING


def _yet(claim: Claim, phrase: Phrase) -> bool:
    """Tell whether one's own best is told to surpass all before: "her boldest book yet", "to date"."""
    return claim.low.endswith((" yet", " to date"), 0, phrase.end)


_MADE_BY = re.compile(
    r" (?:we|it|they)(?:'ve| have| has)? ever (?:made|built|shipped|released|launched|created|produced|offered|developed|designed|"
    r"delivered|sold|written|assembled|published|introduced|opened|closed|run|undertaken|attempted)"
)


def _scoped(claim: Claim, phrase: Phrase, word: str, best: bool) -> Severity:
    """Grade a rank in the world, an industry, a country, of all time."""
    if phrase.asserted or phrase.promised or word == "valued" or best:
        return ERROR
    # "accused the country's biggest tobacco companies": told in passing, checked in a minute.
    return WARNING if claim.profile == "release" or phrase.scope == "total" or phrase.hedged else INFO


def _unscoped(claim: Claim, phrase: Phrase, promoted: bool, word: str, best: bool) -> Severity | None:
    """Grade a rank in a set that the reader has to guess."""
    trade, release = phrase.head in TRADE, claim.profile == "release"
    if (phrase.asserted and promoted) or (phrase.promised and (trade or (promoted and release))):
        return ERROR
    if trade and best and len(phrase.words) > 1:
        return ERROR
    kinds = not phrase.start and word == "valued" and not phrase.scope and phrase.words[-1:] != (phrase.head,)
    if kinds and phrase.head and claim.profile == "news":
        return INFO  # "The simplest pumps are hand-driven" tells kinds apart
    if (phrase.asserted and (not phrase.head or word == "valued")) or (phrase.hedged and not phrase.head):
        return INFO if claim.profile == "blog" else WARNING
    if promoted or phrase.promised or phrase.asserted or (phrase.hedged and release):
        return WARNING if release else INFO
    return INFO if word == "valued" else None


def _abstract(claim: Claim, phrase: Phrase, word: str) -> Severity:
    """Grade the rank of a problem, a reason, a risk: an opinion, and a blog is made of those."""
    if claim.profile == "blog":
        return INFO
    if phrase.owner == "scope":
        return ERROR if word == "valued" else WARNING
    if word == "valued" and (
        phrase.asserted or (claim.profile == "news" and standing(claim.reading) == "bare")
    ):
        return WARNING
    if claim.profile == "release" and (
        word == "valued"
        if phrase.head in _MET
        else phrase.head in MERITS and (phrase.strong or phrase.hedged)
    ):
        return WARNING
    return INFO


_MET = frozenset(("challenge", "problem", "issue", "need", "task", "demand", "question"))
"""What a seller masters the hardest of."""


def _bare(claim: Claim, phrase: Phrase, best: bool) -> bool:
    """Tell whether a superlative without a determiner ranks: it opens a heading or an offer."""
    return (
        phrase.promoted
        and not claim.docs
        and (
            (claim.heading and (phrase.start == 0 or claim.low.endswith((" is ", " are "), 0, phrase.start)))
            or (phrase.promised and best)
        )
    )
