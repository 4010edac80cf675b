"""Parse claims to be first: "the world's first", "the first company to", "a pioneer in"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
import re

from hypelint.diagnostic import Severity
from hypelint_superlative._claim import ERROR, INFO, WARNING, Claim, Ranking
from hypelint_superlative._phrase import Phrase, noun_phrase, parse
from hypelint_superlative._word import (
    EDITIONS,
    ITEMS,
    ORDINALS,
    PERSONS,
    PLACES_AND_BEINGS,
    PROMOTED,
    SCOPES,
    singular,
)


@cache
def _core() -> re.Pattern[str]:
    return re.compile(
        r"\b(?<![\w-])(?:(?P<noun>(?:an )?industry|(?:a )?(?:world|global))[ -]first(?![\w'])"
        r"|(?P<kind>(?<=\ba )first (?:for|in) (?:(?:the|any|an|our|its) )?[a-z]+)|(?P<time>(?<=for the )first time (?:ever|in history|anywhere))|(?P<anyone>(?<=the )first time (?:that )?any(?:one|body))|(?P<first>first)(?P<mark>[ -]ever|[ -]of[ -](?:its|their|a)[ -]kind|[ -]to[ -]market| and only)?(?![\w'-]))"
    )


@cache
def _pioneer() -> re.Pattern[str]:
    return re.compile(
        r"\b(?<![\w-])(?:(?P<noun>(?:(?:a|the|one of the|an?|true|early|global|recognized|renowned|as) )+)?pioneers? (?:in|of|behind)\b|(?:(?:are|is|was|were) (?:true |the )?|(?<=, )the )pioneers?(?=[,.])"
        r"|(?P<adjective>(?:(?:a|an|the|its|their|our|his|her|this|[\w-]+'s) )(?:[\w-]+ )?pioneering)(?= [a-z])"
        r"|(?P<work>pioneering(?= (?:[a-z]+ )?(?:work|works|research|stud(?:y|ies)|efforts?|contributions?|experiments|achievements|discover(?:y|ies)|advances)\b))"
        r"|(?P<headed>(?:^|(?<=: )|(?<=- ))pioneering(?= [a-z]))|(?P<verb>pioneers|pioneered|pioneering|has pioneered|have pioneered|is pioneering|are pioneering)"
        r"(?= (?:(?:a|an|the|new|its|their|[a-z]+(?:ary|ing|ed|tion|logy|logies|tic|ive)) |(?<=(?:is|re) pioneering )[a-z])))"
    )


_MARKS = re.compile(r"(?:\b(?:is|was|marks?|marking|represents?|be)|,) a $")
_TO_VERB = re.compile(r" to ([a-z]+)")
_MADE_FOR = re.compile(
    r",? (?:(?P<made>(?:[a-z]+ly )?(?:designed|built|made|created|tailored|engineered|developed|dedicated|optimi[sz]ed|crafted|powered)"
    r" (?:for|to|with|by|from|on|around))|that|which|with|offering|combining|featuring)\b"
)
_INVITED = frozenset(
    "know hear see try get comment admit say review learn find read discover receive respond".split()
)
_ARTICLE = re.compile(r" (?:(?:a|an|the|its|their|new) )*")
_WORKS = (" work", " research", " stud", " effort", " contribution", " experiment", " achievement", " role")
_PAST = re.compile(r"\b(?:was|were|had|became|conducted|who)\b")


def find(claim: Claim) -> Iterator[Ranking]:
    """Yield the claims to be first in a sentence."""
    if "first" in claim.low:
        for match in _core().finditer(claim.low):
            ranking = None if _counts(claim.low, match) else _first(claim, match)
            if ranking is not None:
                yield ranking
    if "pioneer" in claim.low and not claim.docs:
        for match in _pioneer().finditer(claim.low):
            core = claim.low.index("pioneer", match.start())
            if match["headed"] and not claim.titled:
                continue
            if not claim.named(core, core + 7):
                yield _pioneered(claim, match)


def _counts(low: str, match: re.Match[str]) -> bool:
    """Tell at a glance that a "first" merely counts, as most do: the word behind it says so."""
    start, end = match.span()
    if (
        match["noun"]
        or match["kind"]
        or match["time"]
        or match["anyone"]
        or match["mark"]
        or low.endswith(("'s ", "s' "), 0, start)
    ):
        return False
    if low[end : end + 1] != " ":
        return True
    word = low[end + 1 : end + 20].partition(" ")[0].rstrip('.,;:!?)"')
    return word in ORDINALS


def _first(claim: Claim, match: re.Match[str]) -> Ranking | None:
    if match["kind"]:  # "a first for the industry"
        known = match["kind"].rpartition(" ")[2] in SCOPES
        known |= claim.profile == "release" and _MARKS.search(claim.low, 0, match.start()) is not None
        known &= not claim.docs
        return Ranking(match.start() - 2, match.end(), "first-claim", WARNING) if known else None
    if match["time"] or match["anyone"]:  # "for the first time ever", "the first time anyone"
        start = match.start() - (8 if match["time"] else 4)
        told = INFO if claim.profile == "blog" else WARNING
        return None if claim.docs else Ranking(start, match.end(), "first-claim", told)
    if match["noun"]:  # "an industry first"
        return None if claim.docs else Ranking(*match.span(), "first-claim", WARNING)
    start = match.start("first")
    mark = (match["mark"] or "").strip(" -").replace("-", " ")
    if not mark and claim.named(start, start + 5):
        return None
    phrase = parse(claim.text, claim.low, start, match.end())
    level = _level(claim, phrase, mark)
    if level is None or claim.ranked(phrase.start, phrase.end):
        return None
    return Ranking(phrase.start, phrase.end, "first-claim", min(level, WARNING) if phrase.hedged else level)


def _level(claim: Claim, phrase: Phrase, mark: str) -> Severity | None:
    """Return how bad "first" is: an ordinal (None), what can be looked up (info), a claim (error)."""
    if phrase.numbered or phrase.owner == "life":
        return None
    if phrase.owner in ("own", "person"):
        return INFO if mark else None
    if (
        phrase.owner == "none"
        and mark in ("", "and only")
        and not (claim.heading and phrase.promoted and phrase.strong)
    ):
        return None
    world = phrase.owner == "scope" or bool(mark) or " kind" in claim.low[phrase.noun_end : phrase.end]
    promoted = any(singular(word) in PROMOTED for word in phrase.words)
    if claim.docs:
        return WARNING if world and promoted else None
    counted = phrase.head in ORDINALS or phrase.head in ITEMS
    if counted and promoted and len(phrase.words) > 2 and phrase.asserted:
        counted = False  # "the first secure phone number"
    if not world and (counted or phrase.scope in ("time", "own", "set")):
        return None
    purpose = _TO_VERB.match(claim.low, phrase.noun_end) or _TO_VERB.match(claim.low, phrase.end)
    own_series = world and phrase.head in EDITIONS
    if own_series and phrase.owner == "scope" and len(phrase.words) > 1 and claim.profile == "release":
        return ERROR  # "the nation's first lakeside film festival"
    if phrase.head in PERSONS and purpose and claim.profile == "release":
        return WARNING  # "the first woman to run a port": a release gives no source for its firsts
    if phrase.head in PERSONS or phrase.head in PLACES_AND_BEINGS or own_series:
        return INFO if world or purpose or phrase.strong else None
    if not phrase.head and not mark:
        if purpose is None or purpose[1] in _INVITED or not phrase.asserted:
            return INFO if world else None
        return INFO if claim.dated() or claim.profile == "blog" else ERROR
    if world or (promoted and (purpose or phrase.strong)):
        return ERROR
    if claim.profile == "release" and phrase.asserted and phrase.determiner == "the" and not phrase.scope:
        made = _MADE_FOR.match(claim.low, phrase.noun_end)
        if made is not None and (promoted or made["made"]):
            return ERROR  # "is the first pump designed for breweries"
    if promoted and phrase.asserted and len(phrase.words) > 1:
        return ERROR if claim.profile == "release" else WARNING
    if (
        claim.profile == "release"
        and phrase.determiner == "the"
        and len(phrase.words) > 2
        and not phrase.scope
    ):
        return WARNING if phrase.words[0].endswith("ly") or phrase.asserted else INFO
    return INFO if (purpose and phrase.asserted) or phrase.strong else None


def _pioneered(claim: Claim, match: re.Match[str]) -> Ranking:
    end = match.end()
    article = _ARTICLE.match(claim.low, end)
    if article is not None and article.end() > end:
        end = max(end, noun_phrase(claim.low, article.end() - 1)[1])
    past = "pioneered" in match[0] or _PAST.search(claim.low, max(0, match.start() - 40), match.start())
    praised = match["work"] or (match["adjective"] and claim.low.startswith(_WORKS, match.end()))
    lookup = claim.profile == "blog" or (past and claim.profile == "news" and not praised)
    return Ranking(match.start(), end, "first-claim", INFO if lookup else ERROR)
