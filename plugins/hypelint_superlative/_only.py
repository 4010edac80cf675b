"""Parse claims to stand alone: "the only platform that", "unrivalled", "a unique experience"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
import re

from hypelint.diagnostic import Severity
from hypelint_superlative._claim import ERROR, INFO, WARNING, Claim, Ranking
from hypelint_superlative._phrase import Phrase, noun_phrase, parse
from hypelint_superlative._word import ABSTRACT, ITEMS, PERSONS, PROMOTED, SELLING, TRADE, singular


@cache
def _matchless() -> re.Pattern[str]:
    return re.compile(
        r"\b(?<![\w-])(?:(?P<word>unparall?eled|unrivall?ed|unmatched|unsurpassed|unequall?ed|peerless|matchless|incomparable|unbeatable)"
        r"|second to none|(?:like|unlike) (?:no|any) other|(?:un)?like (?:anything|nothing) else|without (?:equal|rival|peer)|bar none|"
        r"(?:a )?one[ -]of[ -]a[ -]kind|beyond compare|(?:nobody|no one) else (?:offers|does|has|can)|"
        r"head and shoulders above|(?P<apart>(?:what (?:truly |really )?(?:distinguishes|separates|sets) [\w' -]{2,50}|(?:separates|distinguishes|sets) (?:itself|themselves|us|them)|sets [\w' -]{2,30}(?= apart)) (?:apart )?from (?:(?:its|the|most|many|all) )?(?:others?|rivals|competitors|competition|rest|peers|crowd)(?: [a-z]+)?)|no other (?P<rival>(?:[a-z-]+ ){1,3})(?:offers?|can|comes|does|has|provides?|matches|delivers?|makes|in the)\b|"
        r"(?:has|have|had|knows?|finds?|with) no (?:equals?|peers?|rivals?|match)(?= in | among |[.,;:!]|$)|(?P<denied>nobody|no one|no [a-z-]+|"
        r"nothing(?: on the market| out there| in (?:its|this) (?:class|category))?) (?:else )?(?:even )?(?:comes close|can (?:match|touch|rival)|"
        r"matches|compares)(?! (?:the|this|its) (?:pattern|query|filter|criteria))|(?:nobody|no one)(?: else)? (?:does|makes|knows|understands|builds) (?:it|this|that|"
        r"[a-z-]+(?: [a-z-]+)?) (?:better|like (?:it|we|they|us|them))|nothing (?:else )?(?:quite )?like (?:it|this|them)|"
        r"(?P<beats>outperform|outshine|outclass|outpace|outrank|outsell|outstrip|beat|crush|trounce|eclipse)(?:e?s|ing)? (?:every|all|any) (?:other )?(?P<beaten>[a-z-]+)|"
        r"(?:beat|crush|trounc|outperform|outshin|outpac|outclass)(?:e?s|ing|e)? the (?:competition|rest of the (?:field|market|pack|industry))|"
        r"leav(?:es?|ing) (?:[\w'-]+ ){0,4}?(?:other|others|rivals|competition|competitors|competing|rest|peers|everyone|incumbents|field|pack)(?: [\w'-]+){0,6}? "
        r"in (?:the|its|their) (?:dust|wake)|"
        r"(?:there(?:'s| is| are|'re| simply is| really is)(?: simply| truly| really| quite)? no|(?:not|won't|can't|don't|couldn't|wouldn't|never) find an?) (?:better|faster|easier|safer|smarter|cheaper|quicker|simpler|finer|greater) "
        r"(?P<better>[a-z]+)|nothing (?:beats|tops|rivals|is (?:[a-z]{2,8}er|more [a-z]+) than)(?= [a-z])|few (?:(?P<few>[a-z-]+) )?(?:can (?:match|rival|touch|equal|claim|offer)|offer|boast|come close)|"
        r"(?:has|have|with) no (?:competitors?|competition)(?=[.,;:!]|$)|puts? [\w' -]{1,30} to shame|(?<!will )runs? (?:circles|rings) (?:a)?round|"
        r"blow(?:s|ing)? (?:away )?(?:the competition|(?:its|their|our|all|every|any) (?:other )?(?:rivals?|competitors?|[a-z]+))(?: away| out of the water)?|"
        r"(?:is|are|in fact|simply|truly|quite|puts? (?:it|them)) (?:in|on) (?:a different|another) (?:league|level)(?=[.,;:!]|$| (?:from|to|when|entirely|altogether))|"
        r"(?:the|one) (?:last|only|one) [\w -]{2,30}? you(?:'ll| will) ever (?:need|buy|own|use|want|make|read)|"
        r"unlike any(?:thing)? (?:[\w-]+ ){1,3}?(?:you(?:'ve)?|market|before|world|industry|ever)|like nothing (?:you|we|else|anyone|the (?:world|industry|market))|"
        r"in a (?:class|league|category) of (?:its|their|our|his|her) own|an? (?:class|league) (?:apart|of (?:its|their) own))(?![\w-])"
    )


@cache
def _only() -> re.Pattern[str]:
    return re.compile(r"\b(?<![\w-])(?:only|sole)(?= [a-z0-9])")


@cache
def _unique() -> re.Pattern[str]:
    return re.compile(
        r"\b(?<![\w-])(?:(?P<article>an?|its|their|our|the|this|these|your|[\w-]+'s?) )?(?P<degree>truly |completely |totally |so |very |"
        r"wholly |quite )?unique(?P<adverb>ly)?(?![\w-])(?: (?:and|yet|but) [a-z]+)?"
    )


_BY_ONE = re.compile(
    r"Only [A-Z][\w&'-]*(?: [A-Z][\w&'-]*){0,2} (?:offers?|has|can|provides?|delivers?|makes?|combines?|gives?|brings?|understands?)\b"
)
"""What a seller says of himself: "Only Norvane offers"."""
_THAT = re.compile(r" (?:that|which|who|able to|to) ")
_NAMES = re.compile(r" (?:is|was|are|were) ")
"""What follows where the only one is named: "the only protocol available was UDP"."""
_MADE = re.compile(r"\bwhat makes? [\w' -]{1,50}$")
_FOUND = frozenset(
    (
        "way",
        "place",
        "time",
        "option",
        "deal",
        "team",
        "partner",
        "tool",
        "gift",
        "home",
        "feeling",
        "bargain",
    )
)
"""What a seller says there is no better one of."""
_PAIRED = frozenset(
    "parenthesis parenthese bracket quote quotation tag row record group pattern brace delimiter input item".split()
)
"""What is literally unmatched."""


_OFFERS = (
    "offer ", "offers ", "offering ", "provide ", "provides ", "deliver ", "delivers ", "brings ", "with ", "presents ", "present ",
    "incorporates ", "features ", "boasts ", "create ", "creates ", "has ", "have ",
)  # fmt: skip


def find(claim: Claim) -> Iterator[Ranking]:
    """Yield the claims of a sentence that something stands alone."""
    if claim.docs:
        return
    low = claim.low
    if "only" in low or "sole" in low:
        yield from _alone(claim)
    woken = {claim.reading.lower[start:end] for start, end in claim.sentence.cues("superlative/only-claim")}
    woken -= {"only", "sole"}
    if woken - {"unique", "uniquely"}:
        yield from _beyond(claim)
    if "unique" in low and woken:
        for match in _unique().finditer(low):
            words, end = noun_phrase(low, match.end())
            level = _unique_level(claim, match, words)
            if level is not None:
                yield Ranking(match.start(), end, "only-claim", level)


def _beyond(claim: Claim) -> Iterator[Ranking]:
    """Yield the claims to be beyond comparison."""
    low = claim.low
    for match in _matchless().finditer(low):
        if match["rival"] and not any(singular(word) in TRADE for word in match["rival"].split()):
            continue
        if match["few"] and singular(match["few"]) not in TRADE:
            continue
        if match["better"]:
            if singular(match["better"]) in PROMOTED or match["better"] in _FOUND:
                praise = INFO if claim.profile == "blog" else WARNING
                yield Ranking(match.start(), match.end(), "only-claim", praise)
            continue
        if match["beats"] and (singular(match["beaten"]) not in TRADE or claim.figured()):
            continue
        words, end = noun_phrase(low, match.end()) if match["word"] else ((), match.end())
        if match["word"] and (
            (not words and low[match.end() :].startswith((" to ", " with "))) or _paired(words)
        ):
            continue
        told = WARNING if match["apart"] else ERROR
        yield Ranking(match.start(), end, "only-claim", INFO if claim.profile == "blog" else told)


def _alone(claim: Claim) -> Iterator[Ranking]:
    """Yield the claims to be the only one."""
    low = claim.low
    for match in _only().finditer(low):
        sold = claim.profile == "release" and _BY_ONE.match(claim.text, match.start())
        if sold:
            yield Ranking(match.start(), sold.end(), "only-claim", WARNING)
        if not low.endswith(("the ", "'s ", "s' ", " and "), 0, match.start()):
            continue  # a limit: "only 12 of them"
        phrase = parse(claim.text, low, match.start(), match.end())
        if phrase.head and (phrase.determiner == "the" or phrase.owner == "scope"):
            level = _level(claim, phrase)
            if level is not None and not claim.ranked(phrase.start, phrase.end):
                yield Ranking(phrase.start, phrase.end, "only-claim", level)


def _paired(words: tuple[str, ...]) -> bool:
    return bool(words) and singular(words[-1]) in _PAIRED


def _level(claim: Claim, phrase: Phrase) -> Severity | None:
    promoted = any(singular(word) in PROMOTED for word in phrase.words)
    if phrase.scope in ("time", "set", "own") or _NAMES.match(claim.low, phrase.end):
        return None
    if phrase.head in PERSONS and phrase.strong and phrase.asserted and claim.profile == "release":
        return WARNING
    if not promoted or phrase.head in ITEMS or phrase.head in PERSONS or phrase.head in ABSTRACT:
        return INFO if phrase.owner == "scope" or (phrase.scope == "wide" and phrase.asserted) else None
    if phrase.strong or phrase.asserted:
        alone = (
            claim.profile == "news"
            and phrase.asserted
            and phrase.head in TRADE
            and _THAT.match(claim.low, phrase.end)
        )
        return WARNING if claim.profile == "release" or phrase.strong or alone else INFO
    return None


def _unique_level(claim: Claim, match: re.Match[str], words: tuple[str, ...]) -> Severity | None:
    if match["adverb"]:
        return INFO
    if not words:
        made = claim.profile == "release" and _MADE.search(
            claim.low, max(0, match.start() - 60), match.start()
        )
        return WARNING if made else INFO if match["degree"] else None
    if not any(singular(word) in SELLING for word in words[-2:]):
        return None
    offered = claim.low.endswith(_OFFERS, 0, match.start())
    praised = match["degree"] or match["article"] or claim.titled or offered
    return WARNING if claim.profile == "release" and praised else INFO
