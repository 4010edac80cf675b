"""Find hedges (may, reportedly, potential …) and conditions (if, unless), with their scopes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from hypelint.context.clause import clauses

if TYPE_CHECKING:
    from hypelint.reading import Scope, Sentence

CUES: dict[str, tuple[str, ...]] = {
    "hedge": (
        "may", "might", "could", "perhaps", "maybe", "possibly", "probably", "likely", "unlikely",
        "potentially", "presumably", "apparently", "seemingly", "arguably", "reportedly", "allegedly",
        "appear~ to", "appear~ that", "seem~ to", "seem~ that", "seem~ like", "suggest~ that", "suggest~",
        "is thought to", "are thought to", "can", "would", "unclear", "not clear", "uncertain",
        "potential", "possible", "proposed", "rumoured", "rumored", "alleged", "conceivably",
        "tend~ to", "estimated", "believed to", "is said to", "are said to", "in theory", "hope~ to",
    ),
    "condition": ("if", "unless", "should", "provided that", "assuming", "in case", "whether", "once", "until", "when"),
}


def hedges(sentence: Sentence) -> list[Scope]:
    """Return the hedge scopes of a sentence."""
    from hypelint.reading import Scope

    cached = sentence.cache.get("hedges")
    if cached is None:
        found = []
        for start, end in sentence.cues("hedge"):
            for first, last in clauses(sentence):
                if first <= start < last:
                    found.append(Scope(first, last, (start, end)))
        cached = sentence.cache["hedges"] = found
    return cast("list[Scope]", cached)


def conditions(sentence: Sentence) -> list[Scope]:
    """Return the condition scopes of a sentence."""
    from hypelint.reading import Scope

    cached = sentence.cache.get("conditions")
    if cached is None:
        cached = sentence.cache["conditions"] = [
            Scope(sentence.start, sentence.end, cue)
            for cue in sentence.cues("condition")
            if sentence.reading.lower[slice(*cue)] in ("if", "unless", "provided that", "assuming")
        ]
    return cast("list[Scope]", cached)
