"""Parse the widest comparisons: "a record year", "unprecedented", "never before", "easier than ever"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
import re

from hypelint.diagnostic import Severity
from hypelint_superlative._claim import ERROR, INFO, WARNING, Claim, Ranking
from hypelint_superlative._phrase import noun_phrase, parse
from hypelint_superlative._word import RECORDED

CUES = (
    "record", "records", "record-breaking", "record-setting", "record-high", "record-low", "unprecedented",
    "never before", "never-before-seen", "without precedent", "never been", "unheard of", "unheard-of", "all-time", "all time", "ever", "in history", "history", "on record",
    "new {high,highs}", "previously {unimaginable,unthinkable}",
)  # fmt: skip


@cache
def _core() -> re.Pattern[str]:
    return re.compile(
        r"\b(?<![\w-])(?:(?P<loose>(?:an? |this |the |in an )?(?:[a-z]+ly )?unprecedented|never[ -]before(?:[ -]seen)?|without precedent|unheard[ -]of|once[ -]unthinkable|previously (?:unimaginable|unthinkable)|"
        r"(?:an? )?new (?P<highs>highs?)(?= (?:across|in|on|for|with|after|every|this)\b|[.,;:!]|$)|"
        r"(?:an? |the )?all[ -]time (?:high|low|best|record|great)s?|(?:an? )?record[ -](?:breaking|setting|shattering|smashing))"
        r"|(?P<broken>(?:break|broke|broken|breaks|breaking|smash|smashes|smashed|smashing|shatter|shatters|shattered|shattering|beats?|"
        r"sets?|setting|tops?|topped) (?:(?:a|an|the|all|every|new|previous|another|several|many|its|world|sales|industry|all-time) )*records?"
        r"|(?:hit|hits|hitting|reached|reaches) (?:a |an |another )?(?:new |fresh |all-time )?records?(?=[.,;:!]| in | for |$))"
        r"|(?P<than>(?:(?:is|are|was|now|even) )?(?:(?:more|less) (?:[a-z]+ly )?[a-z-]+|(?!under|over|after|rather|other)[a-z]{2,10}er|better|worse)(?: [a-z]+){0,2} than ever(?: before)?|(?:has|have) never been (?:(?:more|less) [a-z-]+|[a-z]{2,10}er|a better time))"
        r"|(?P<record>(?<!track )(?<!the )(?:near-)?record)(?= [a-z]))(?![\w-])"
    )


_HISTORY = re.compile(r" in (?:[\w'-]+ ){0,3}?history\b")


def find(claim: Claim) -> Iterator[Ranking]:
    """Yield the record claims of a sentence that are no superlatives."""
    woken = () if claim.docs else claim.sentence.cues("superlative/record-claim")
    if not woken:
        return
    for match in _core().finditer(claim.low, max(0, woken[0][0] - claim.sentence.start - 60)):
        kind = match.lastgroup or ""
        if kind == "record":
            ranking = _record(claim, match)
        elif kind == "broken":
            ranking = _broken(claim, match)
        else:
            ranking = _loose(claim, match, kind)
        if ranking is not None:
            yield ranking


def _record(claim: Claim, match: re.Match[str]) -> Ranking | None:
    """Grade "a record number of orders": with its figure it stands in a series and passes."""
    if claim.named(*match.span()):
        return None
    phrase = parse(claim.text, claim.low, *match.span())
    if phrase.head not in RECORDED or phrase.owner in ("own", "person", "life"):
        return None
    if claim.figured() and not (claim.profile == "release" and phrase.determiner != "the"):
        return None  # a story gives the figure; a firm's own accounts still name no series
    return Ranking(
        phrase.start,
        phrase.end,
        "record-claim",
        INFO if phrase.determiner == "the" or match[0][:4] == "near" else WARNING,
    )


def _broken(claim: Claim, match: re.Match[str]) -> Ranking | None:
    if claim.figured() or claim.ranked(*match.span()):
        return None
    history = _HISTORY.match(claim.low, match.end())
    if history is not None:
        return Ranking(match.start(), history.end(), "record-claim", ERROR)
    return Ranking(*match.span(), "record-claim", WARNING)


def _loose(claim: Claim, match: re.Match[str], kind: str) -> Ranking | None:
    start, end = match.span()
    level: Severity = WARNING
    if kind == "than":
        level = INFO if claim.profile == "blog" else WARNING
    else:
        end = max(end, noun_phrase(claim.low, end)[1])
        if claim.profile == "blog":
            level = INFO
        elif claim.figured() and ("record" in match[0] or match["highs"]):
            return None
    return Ranking(start, end, "record-claim", level)
