"""consistency/scope-drift."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING, NamedTuple

from hypelint.fact import stem
from hypelint.rule import FolderHit, FolderRule
from hypelint_consistency._draft import pair

if TYPE_CHECKING:
    from hypelint.fact import Facts


class ScopeDrift(FolderRule):
    """Ranks something higher than another draft on the same event does.

    What it does
        Compares superlatives on the same thing (the largest round, the biggest deal) in drafts about one event: one of the
        largest, the largest in its field, of the year, of the decade, ever, in history. Reports the draft whose claim is
        the widest, and names the place where it is narrower.

    Why is this bad
        A ranking grows each time it is retold. The narrow one is usually the one that somebody checked.

    Use instead
        Take the scope from the source, and name the source.

    Known limits
        A claim with a named source of its own passes. Only superlatives on the same noun are compared.
    """

    id = "consistency/scope-drift"
    summary = "Ranks something higher than another draft on the same event does."
    message = '"{text}" claims more than "{there}" in {other}; take the scope from the source.'
    enabled = False
    flags = (
        pair("It is the largest round this year.", "It is >>the largest round in history<<."),
        pair(
            "The deal is one of the largest in recycling.",
            "The deal is >>the largest in technology<<.",
        ),
        pair("It is the biggest deal of the year.", "It is >>the biggest deal ever<<."),
        pair("The largest purchase in its sector.", "It is >>the largest purchase of the decade<<."),
        pair("It was >>the largest sale ever<<.", "It was one of the largest sales in the sector."),
        pair("The biggest takeover of 2026.", "It is >>the most important takeover in history<<."),
    )
    passes = (
        pair("It is the largest round this year.", "It is the largest round of 2025."),
        pair(
            "It is the largest deal ever, Marlow Securities says.",
            "It is the largest deal ever, Marlow Securities says.",
        ),
        pair(
            "It is the largest deal of the year.",
            "According to Marlow Securities, it is the largest deal in history.",
        ),
        pair("It is the largest plant this year.", "It is the largest round in history."),
        pair("It is the largest round this year.", "It is not the largest round in history."),
        pair("It is the largest deal in recycling.", '"It is the largest deal in history," Jon Ek said.'),
        pair("It is the biggest deal ever.", "It is the largest deal in history."),
    )

    def compare(self, drafts: Sequence[Facts]) -> Iterable[FolderHit]:
        """Yield the widest claim of each thing ranked, where another draft has a narrower one."""
        claims = [claim for number, draft in enumerate(drafts) for claim in _claims(number, draft)]
        for thing in dict.fromkeys(claim.thing for claim in claims):
            same = [claim for claim in claims if claim.thing == thing]
            narrow = min(same, key=lambda it: it.rank)
            for claim in same:
                rivals = [it for it in same if it.draft != claim.draft and it.rank < claim.rank]
                if rivals and not claim.sourced and claim.rank - narrow.rank > 0:
                    other = min(rivals, key=lambda it: (it.rank, it.draft, it.start))
                    yield FolderHit(
                        claim.draft,
                        claim.start,
                        claim.end,
                        {"other": drafts[other.draft].path, "there": other.text},
                        related=((other.draft, other.start, other.end, "the narrower claim"),),
                    )


class _Claim(NamedTuple):
    """A ranking: of what, how wide; prose offsets."""

    draft: int
    start: int
    end: int
    text: str
    thing: str
    rank: int
    sourced: bool


_EVENT = (
    r"deals?|rounds?|acquisitions?|purchases?|takeovers?|mergers?|buyouts?|sales?|contracts?|investments?|offerings?|"
    r"flotations?|listings?|bets?|launch(?:es)?|projects?|orders?|fines?|settlements?|layoffs?|floods?|storms?|strikes?"
)
_SCOPES = (
    (5, r"in (?:\w+(?:'s)? ){0,3}history(?: of (?:the )?[\w-]+)?|of all time"),
    (5, r"ever(?: \w+)?|on record|(?:\w+ ){0,3}(?:has|have) (?:ever )?seen"),
    (4, r"(?:of|in) (?:the|a) (?:decade|century|generation)|in (?:\w+) (?:years|decades)|since \d{4}"),
    (3, r"(?:of|in) (?:the|this) year|this year|so far this year|(?:of|in) (?:19|20)\d\d"),
    (2, r"(?:in|of) (?:the |its |their )?(?:[\w-]+ ){0,2}[\w-]+"),
)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"\b(?P<one>one of )?the (?:(?:single|very) )?(?:largest|biggest|greatest|highest|most (?:important|significant|valuable|expensive)|boldest)"
        rf"(?: \w+)?? ?(?P<thing>\b(?:{_EVENT})\b)?",
        re.IGNORECASE,
    )


def _claims(number: int, draft: Facts) -> Iterator[_Claim]:
    for sentence in draft.sentences:
        text = sentence.text
        for match in _pattern().finditer(text):
            start, end = match.span()
            thing = match["thing"]
            if thing is None:
                end = start + len(match[0].rstrip())
                # "The deal is the largest in recycling": what is ranked is the subject.
                subject = re.findall(rf"\b({_EVENT})\b(?=[^.;]*$)", text[:start].lower())
                if not subject or (
                    re.match(r" \w", text[end:]) and not re.match(r" (?:in|of|ever|this|since)\b", text[end:])
                ):
                    continue
                thing = subject[-1]
            if sentence.within(sentence.quoted, start) or sentence.within(sentence.negations, start):
                continue
            if "not " in text[max(0, start - 8) : start]:
                continue
            rank, reach = 2, end
            for level, scope in _SCOPES:
                found = re.compile(rf" (?:{scope})(?![\w-])", re.IGNORECASE).match(text, end)
                if found:
                    rank, reach = level, found.end()
                    break
            yield _Claim(
                number,
                sentence.start + start,
                sentence.start + reach,
                text[start:reach],
                stem(thing),
                2 * rank - (1 if match["one"] else 0),
                sentence.sourced(start, reach) is not None,
            )
