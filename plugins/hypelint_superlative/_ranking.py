"""Find the ranking claims of a sentence, each once, and say which rule reports it.

The rules of this pack that rank (first, only, leading, record, superlatives) share this one parse, so that two
of them never report the same words: a claim belongs to exactly one rule, and of overlapping claims the first
stands. Attribution is asked here, since nobody ranks himself (`_source`); the engine asks the other contexts
(quotation, negation, question) afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from hypelint.diagnostic import Hit
from hypelint.reading import Sentence
from hypelint_superlative import _first, _leading, _only, _record, _superlative
from hypelint_superlative._claim import Claim, Ranking
from hypelint_superlative._source import attributed


def hits(sentence: Sentence, rule: str) -> Iterator[Hit]:
    """Yield what one rule reports in a sentence."""
    for found in rankings(sentence):
        if found.rule == rule:
            start, end = sentence.start + found.start, sentence.start + found.end
            if not attributed(sentence, start, end):
                yield Hit(start, end, severity=found.severity)


def rankings(sentence: Sentence) -> list[Ranking]:
    """Return the ranking claims of a sentence, left to right; no two of them overlap."""
    cached = sentence.cache.get("superlative")
    if cached is None:
        cached = sentence.cache["superlative"] = _rankings(Claim(sentence))
    return cast("list[Ranking]", cached)


def _rankings(claim: Claim) -> list[Ranking]:
    kept: list[Ranking] = []
    if len(claim.low) > 4000:  # no sentence: a table or a dump without a full stop
        return kept
    found: list[Ranking] = []
    for part in (_first, _only, _leading, _record, _superlative):
        found += part.find(claim)
    for ranking in sorted(found, key=lambda it: (it.start, -it.end)):
        if not kept or ranking.start >= kept[-1].end:
            kept.append(ranking)
    return kept
