"""consistency/quote-drift."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
import re
from typing import TYPE_CHECKING, NamedTuple

from hypelint.fact import content
from hypelint.rule import FolderHit, FolderRule, Severity
from hypelint_consistency._draft import pair

if TYPE_CHECKING:
    from hypelint.fact import Facts, QuoteFact

_TOKEN = re.compile(r"[^\W_]+(?:['.,][^\W_]+)*")
_CUT = re.compile(r"\.\.\.|\u2026|[\[\](]")
_SPELLING = (
    (re.compile(r"is(?=(?:e|es|ed|ing|ation|ations)\b)"), "iz"),
    (re.compile(r"(?<=\w)our(?=s?\b|ed\b|ing\b|able\b)"), "or"),
)
_MODIFIER = re.compile(
    r"(?:\w+(?:ant|ent|al|ous|ive|ful|able|ible|ic|ly|less|est)|no|not|never|hardly|first|most|very|big|major|good|only|new)"
)
_OPENER = re.compile(
    r"(?:the|a|an|that|this|these|those|it|we|they|he|she|i|you|our|their|to|in|on|at|by|for|with|and|but|or|if|as|"
    r"is|are|was|were|be|has|have|had|will|would|can|could|may|might|must|should|not|do|does|did|what|who|when)"
)


class QuoteDrift(FolderRule):
    """Quotes the same words of the same person in two ways.

    What it does
        Compares the quotations of one person in drafts about one event. Where two are the same sentence but for a few
        words inside the marks, the later draft is reported and the other place is named.

    Why is this bad
        Only one of them can be what was said. A changed word between quotation marks is a misquotation.

    Use instead
        Check the recording or the release, and correct the draft that is wrong. Mark a cut with an ellipsis, a change with
        brackets, or end the quotation and paraphrase.

    Known limits
        A quotation that begins later or ends earlier than the other is a fair cut and passes, unless the cut takes away
        the word that qualifies what is quoted. Translations are not recognised. Spelling, case and punctuation do
        not count as differences.
    """

    id = "consistency/quote-drift"
    summary = "Quotes the same words of the same person in two ways."
    message = (
        'This quotation reads differently in {other}: "{there}" there, "{here}" here; check what was said.'
    )
    severity = Severity.ERROR
    enabled = False
    flags = (
        pair('"We may sell the Moss plant," Rea Lund said.', '>>"We will sell the Moss plant,"<< Rea Lund said.'),
        pair(
            'Rea Lund called it "a significant milestone in safety".',
            'Rea Lund called it a >>"milestone in safety"<<.',
        ),
        pair(
            '"The plant is running and the permits are in place," said Piet Aal.',
            '>>"The plant is humming and all the permits are in place,"<< said Piet Aal.',
        ),
        pair(
            'Piet Aal said: "We never planned to close the plant in Moss."',
            'Piet Aal said: >>"We planned to close the plant in Moss."<<',
        ),
        pair(
            "\u201cUsed packs are a cheap way to build storage,\u201d Aal told reporters.",
            ">>\u201cUsed packs are the cheapest way to build storage,\u201d<< Aal told reporters.",
        ),
        pair(
            '"That is more than others have paid," Lund said.',
            '>>"That is far more than all others have paid,"<< said Rea Lund of Marlow.',
        ),
    )  # fmt: skip
    passes = (
        pair(
            'Rea Lund called it "a significant milestone in safety".',
            'Rea Lund called it a "significant milestone".',
        ),
        pair(
            '"We may sell [the unit] next year," Rea Lund said.',
            '"We may sell next year," Rea Lund said.',
        ),
        pair(
            '"The plant is running and the permits are in place," said Piet Aal.',
            '"The plant is running \u2026 the permits are in place," said Piet Aal.',
        ),
        pair(
            '"We may sell the Moss plant," Rea Lund said.',
            '"We will sell the Moss plant," Jon Ek said.',
        ),
        pair(
            '"The plant is running," said Piet Aal, "and the permits are in place."',
            '"The plant is running and the permits are in place," said Piet Aal.',
        ),
        pair(
            '"We need storage next to our substations," Piet Aal said.',
            '"We have no plans to close the plant in Moss," Piet Aal said.',
        ),
        pair(
            '"We recognise the labour of our staff in Moss," Piet Aal said.',
            "\u201cWe recognize the labor of our staff in Moss\u201d, Piet Aal said.",
        ),
    )  # fmt: skip

    def compare(self, drafts: Sequence[Facts]) -> Iterable[FolderHit]:
        """Yield each quotation that an earlier draft has in other words."""
        kept: dict[tuple[str, str], list[_Quote]] = {}
        exact: set[tuple[str, str]] = set()
        for number, draft in enumerate(drafts):
            own = [_Quote(number, it, _tokens(it.text)) for it in draft.quotes if it.speaker]
            own = [it for it in own if len(it.words) >= 3]
            for mine in own:
                if (mine.fact.speaker, " ".join(mine.words)) in exact:
                    continue
                for other in _alike(mine, kept):
                    changed = _difference(other.fact.text, mine.fact.text)
                    if changed is not None:
                        there, here = changed
                        yield FolderHit(
                            number,
                            mine.fact.start,
                            mine.fact.end,
                            {"other": drafts[other.draft].path, "there": there, "here": here},
                            related=(
                                (
                                    other.draft,
                                    other.fact.start,
                                    other.fact.end,
                                    "the same words, quoted differently",
                                ),
                            ),
                        )
                        break
            for it in own:
                exact.add((it.fact.speaker, " ".join(it.words)))
                for pair_of_words in set(pairwise(it.words)):
                    kept.setdefault((it.fact.speaker, " ".join(pair_of_words)), []).append(it)


class _Quote(NamedTuple):
    """A quotation of a draft, with its words."""

    draft: int
    fact: QuoteFact
    words: list[str]


_MANY = 40
"""Quotations of one person with the same two words, above which these words tell nothing."""
_CLOSEST = 5


def _alike(mine: _Quote, kept: dict[tuple[str, str], list[_Quote]]) -> list[_Quote]:
    """Return the earlier quotations of the same person that share most pairs of words, the closest first."""
    shared: dict[tuple[int, int], int] = {}
    found: dict[tuple[int, int], _Quote] = {}
    for words in set(pairwise(mine.words)):
        for other in kept.get((mine.fact.speaker, " ".join(words)), ())[:_MANY]:
            place = other.draft, other.fact.start
            found[place] = other
            shared[place] = shared.get(place, 0) + 1
    return [found[place] for place in sorted(shared, key=lambda it: (-shared[it], it))[:_CLOSEST]]


def _difference(one: str, two: str) -> tuple[str, str] | None:
    """Return what reads differently in two quotations of the same words; None: nothing, or other words."""
    if _CUT.search(one) or _CUT.search(two):
        return None
    first, second = _tokens(one), _tokens(two)
    short, long = sorted((first, second), key=len)
    at = _position(short, long)
    if at is not None:
        # A shorter quotation is fair, unless it begins behind the word that qualifies its own first one.
        if at and _MODIFIER.fullmatch(long[at - 1]) and not _OPENER.fullmatch(short[0]):
            whole = " ".join(long[at - 1 : at + 1])
            return (whole, short[0]) if long is first else (short[0], whole)
        return None
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, first, second, autojunk=False)
    same = [(it.a, it.b, it.size) for it in matcher.get_matching_blocks() if it.size]
    shared = [word for start, _, size in same for word in first[start : start + size]]
    if (
        len(shared) < 4
        or len(content(" ".join(shared))) < (2 if len(shared) < 6 else 1)
        or len(shared) < 0.6 * len(short)
    ):
        return None
    for tag, start, end, begin, stop in matcher.get_opcodes():
        # What only one of them has at its edge, the other has cut.
        edge = (not start or end == len(first)) and (not begin or stop == len(second))
        if tag == "replace" or (tag != "equal" and not edge):
            return _around(first, start, end), _around(second, begin, stop)
    return None


def _around(words: Sequence[str], start: int, end: int) -> str:
    """Return some words with one more on each side."""
    return " ".join(words[max(start - 1, 0) : end + 1])


def _tokens(text: str) -> list[str]:
    """Return the words of a quotation, without what spelling and punctuation differ in."""
    lower = text.lower().replace("-", " ")
    for pattern, put in _SPELLING:
        lower = pattern.sub(put, lower)
    return _TOKEN.findall(lower)


def _position(short: Sequence[str], long: Sequence[str]) -> int | None:
    """Return where a run of words stands in another."""
    size = len(short)
    for at in range(len(long) - size + 1):
        if long[at : at + size] == short:
            return at
    return None
