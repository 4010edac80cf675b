"""Find who says so: sources named in the sentence, carried over, linked or footnoted."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from hypelint.reading import Attribution, Sentence

CUES: dict[str, tuple[str, ...]] = {
    "report": (
        "said", "says", "say", "saying", "told", "tells", "tell", "wrote", "writes", "write",
        "report", "reports", "reported", "reporting", "according to", "announce~", "state~", "explain~", "add~",
        "note~", "argue~", "estimate~", "find", "finds", "found", "show", "shows", "showed", "shown",
        "claim~", "confirm~", "warn~", "predict~", "project~", "forecast~", "expect~", "believe~", "think", "thinks",
        "thought", "suggest~", "recall~", "acknowledge~", "admit~", "insist~", "reveal~", "point~ out",
    ),
}


def attributions(sentence: Sentence) -> list[Attribution]:
    """Return the attributions in force in a sentence, of every kind."""
    from hypelint.reading import Attribution

    cached = sentence.cache.get("attributions")
    if cached is None:
        found = [
            Attribution(sentence.start, sentence.end, "named", cue)
            for cue in sentence.cues("report")
        ]
        for link in sentence.reading.document.links:
            if sentence.start <= link.start <= sentence.end:
                kind = "footnote" if link.target.startswith("^") else "link"
                found.append(Attribution(sentence.start, sentence.end, kind, (link.start, link.end)))
        cached = sentence.cache["attributions"] = found
    return cast("list[Attribution]", cached)
