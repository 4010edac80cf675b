"""Find negations; the scope runs from the cue to the end of its clause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from hypelint.context.clause import clauses

if TYPE_CHECKING:
    from hypelint.reading import Scope, Sentence

CUES: dict[str, tuple[str, ...]] = {
    "negation": (
        "not", "no", "never", "hardly", "without", "neither", "nor", "none", "nothing", "cannot", "barely", "scarcely",
        "{is,are,was,were,do,does,did,has,have,had,wo,ca,could,would,should,must,ai}n't", "anything but", "far from",
        "fail~ to", "lack~", "refus{e,es,ed,ing} to", "den{y,ies,ied,ying} that", "no longer", "rather than",
        "instead of", "few", "rarely", "seldom", "less than", "stops short of", "unlikely to be",
    )
}  # fmt: skip

_NO_NEGATION = re.compile(
    r"(?:not|n't) (?:only|just|merely|simply|to mention)\b|no (?:doubt|wonder|matter|less|fewer|sooner|\d)|"
    r"nothing (?:less|short)|not (?:surprisingly|least|so long ago)|without (?:doubt|question|compromise|a doubt)|"
    r"no (?:one|other) |never before|none other|never been (?:more|better|easier|a better)"
)


def negations(sentence: Sentence) -> list[Scope]:
    """Return the negation scopes of a sentence, in order."""
    from hypelint.reading import Scope

    cached = sentence.cache.get("negations")
    if cached is None:
        lower = sentence.reading.lower
        found: list[Scope] = []
        for start, end in sentence.cues("negation"):
            base = max(end - 3, start) if lower[start:end].endswith("n't") else start
            if _NO_NEGATION.match(lower, base):
                continue
            for first, last in clauses(sentence):
                if first <= start < last:
                    if lower[start:end] == "without":
                        comma = lower.find(",", end, last)
                        last = comma if comma > 0 else last
                    found.append(Scope(end, last, (start, end)))
        cached = sentence.cache["negations"] = found
    return cast("list[Scope]", cached)
