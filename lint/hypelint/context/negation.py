"""Find negations; the scope runs from the cue to the end of its clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from hypelint.context.clause import clauses
from hypelint.pattern import Pattern

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

_NO_NEGATION = Pattern(
    r"(?:not|n't) (?:only|just|merely|simply|to mention|miss|forget|wait|hesitate|worry|settle)\b"
    r"|no (?:doubt|wonder|matter|less|fewer|sooner|better|greater|stronger|finer|secret|surprise|exception|stranger|need|\d)"
    r"|nothing (?:less|short|but\b)|not (?:surprisingly|least|so long ago)|without (?:doubt|question|compromise|a doubt)"
    r"|no (?:one|other) |never (?:before|miss|forget|fail|stop)|none other |never been (?:more|better|easier|a better)"
    r"|less than (?:an? |half|one|two|three|five|ten|\d|[$\u00a3\u20ac])"
)
_BEFORE = Pattern(r"\b(?:or|if|an?|past|last|next|first|these|those|the|every) $")
"""Before "not" and "few" that deny nothing: "whether or not", "the largest, if not the best", "a few"."""
_SHORT = frozenset(("without", "rather than", "instead of"))
"""What reaches to the next comma only."""
_FRONTED = Pattern(
    r"[\"'(]?(?:(?:and|but|so|yet) )?(?:although|though|even (?:though|if|when)|while|whereas|because|since|as|when"
    r"|where|if|unless|until|before|after|once|given|despite|unlike)\b"
)
"""How a clause opens that comes before the one it belongs to."""
_SUBJECT = Pattern(
    r"(?:the|an?|its|his|her|their|our|your|my|this|that|these|those|it|he|she|they|we|you|i|there)\b"
)
_PARTICIPLE = Pattern(
    r"(?!(?:during|including|according|regarding|(?:any|every|some|no)?thing|nor)\b)[a-z]{2,}ing\b(?! (?:or|and|nor)\b|[,.;])"
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
            if (
                _NO_NEGATION.match(lower, base)
                or lower[end : end + 1] == "-"  # "no-code"
                or (
                    lower[start:end] in ("not", "few")
                    and _BEFORE.search(lower, max(start - 7, sentence.start), start)
                )
            ):
                continue
            for first, last in clauses(sentence):
                if first <= start < last:
                    short = lower[start:end] in _SHORT
                    found.append(Scope(end, _end(sentence, first, end, last, short), (start, end)))
        cached = sentence.cache["negations"] = found
    return cast("list[Scope]", cached)


def _end(sentence: Sentence, first: int, at: int, last: int, short: bool) -> int:
    """Return where a negation ends: before the main clause that a fronted one precedes, before a participle."""
    lower, text = sentence.reading.lower, sentence.reading.text
    comma = lower.find(", ", at, last)
    if comma >= 0 and short:
        return comma
    fronted = comma >= 0 and _FRONTED.match(lower, first) is not None
    while comma >= 0:
        behind = comma + 2
        if _PARTICIPLE.match(lower, behind, last):
            return comma
        if fronted and (_SUBJECT.match(lower, behind, last) or text[behind : behind + 1].isupper()):
            return comma
        comma = lower.find(", ", behind, last)
    return last
