"""Find the ranking claims of a sentence, each once, and say which rule reports it.

The rules of this pack that rank (first, only, leading, record, superlatives) share this one parse, so that two
of them never report the same words: a claim belongs to exactly one rule, and of overlapping claims the first
stands. Attribution is asked here, since nobody ranks himself (`_source`); the engine asks the other contexts
(quotation, negation, question) afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import cast

from hypelint.diagnostic import Hit, Severity
from hypelint.readability import defines_title
from hypelint.reading import Sentence
from hypelint_superlative import _first, _leading, _only, _record, _superlative
from hypelint_superlative._claim import Claim, Ranking
from hypelint_superlative._source import attributed

_PARTS: dict[str, tuple[ModuleType, ...]] = {
    "first-claim": (_first,),
    "only-claim": (_only,),
    "leading-claim": (_leading,),
    "record-claim": (_record, _superlative),
}
"""The parts of the grammar that a rule's claims come from; those of the others come from the last."""
_LONGEST = 4000
"""What is longer is no sentence: a table, or a dump without a full stop."""


def hits(sentence: Sentence, rule: str) -> Iterator[Hit]:
    """Yield what one rule reports in a sentence."""
    if sentence.end - sentence.start > _LONGEST:
        return
    parts = _PARTS.get(rule, (_superlative,))
    # Most sentences hold no claim of this kind: then what the others say of their words does not matter.
    if not any(found.rule == rule for part in parts for found in _found(sentence, part)):
        return
    for found in rankings(sentence):
        if found.rule == rule:
            start, end = sentence.start + found.start, sentence.start + found.end
            if not attributed(sentence, start, end):
                level = found.severity
                if level and sentence.reading.profile == "news":
                    level = Severity(max(level - _excused(sentence, found), 0))
                yield Hit(start, end, severity=level)


def _excused(sentence: Sentence, found: Ranking) -> int:
    """Count what makes a rank of a story less bad: its measure or whose view it is, an encyclopaedia's tables."""
    low = sentence.lower
    framed = low.startswith("in ") and any(word in low[: found.start] for word in _VIEWS)
    return (framed or low.startswith(_MEASURES, found.end)) + defines_title(sentence.reading)


_MEASURES = (
    " in terms of ",
    " as measured by ",
    " measured by ",
    " by number of ",
    " by volume",
    " by revenue",
    " by population",
)
_VIEWS = ("theology", "tradition", "mythology", "doctrine", "philosophy", "belief", "folklore")


def rankings(sentence: Sentence) -> list[Ranking]:
    """Return the ranking claims of a sentence, left to right; no two of them overlap."""
    cached = sentence.cache.get("superlative")
    if cached is None:
        found: list[Ranking] = []
        for part in (_first, _only, _leading, _record, _superlative):
            found += _found(sentence, part)
        kept: list[Ranking] = []
        for ranking in sorted(found, key=lambda it: (it.start, -it.end)):
            if not kept or ranking.start >= kept[-1].end:
                kept.append(ranking)
        cached = sentence.cache["superlative"] = kept
    return cast("list[Ranking]", cached)


def _found(sentence: Sentence, part: ModuleType) -> list[Ranking]:
    """Return what one part of the grammar finds in a sentence, worked out once."""
    kept = sentence.cache
    cached = kept.get(part.__name__)
    if cached is None:
        claim = kept.get("superlative/claim")
        if claim is None:
            claim = kept["superlative/claim"] = Claim(sentence)
        cached = kept[part.__name__] = list(part.find(claim))
    return cast("list[Ranking]", cached)
