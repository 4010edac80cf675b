"""Find negations; the scope runs from the cue to the end of its clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from hypelint.context.clause import clauses

if TYPE_CHECKING:
    from hypelint.reading import Scope, Sentence

CUES: dict[str, tuple[str, ...]] = {
    "negation": (
        "not", "no", "never", "hardly", "without", "neither", "nor", "none", "cannot", "barely", "scarcely",
        "{is,are,was,were,do,does,did,has,have,had,wo,ca,could,would,should,must}n't", "anything but",
    )
}


def negations(sentence: Sentence) -> list[Scope]:
    """Return the negation scopes of a sentence."""
    from hypelint.reading import Scope

    cached = sentence.cache.get("negations")
    if cached is None:
        found = []
        for start, end in sentence.cues("negation"):
            for first, last in clauses(sentence):
                if first <= start < last:
                    found.append(Scope(end, last, (start, end)))
        cached = sentence.cache["negations"] = found
    return cast("list[Scope]", cached)
