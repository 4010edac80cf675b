"""ai-tell/not-only-but-also."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import Example, SentenceRule

_BUT = Pattern(
    r" [^.;!?]{2,180}?(?:,| ?[\u2014\u2013])? ?but (?:(?:it |he |she |they |we )?(?:will |would |can |is |are )?(?:also|even|rather|mainly|too)\b)?"
)
_ALSO = Pattern(
    r" [^.;!?]{2,180}?(?:,|;| ?[\u2014\u2013]) (?:it|this|they|we|he|she)(?:'s|'re)? (?:will |would |can |is |are )?also\b"
)
_NEXT_ALSO = Pattern(
    r"(?:it|this|they|we|the \w+)(?:'s|'re)? (?:will |would |can |has |have |is |are )?also\b"
)
_END = Pattern(r"[;!?\u2014]|\.(?=\W|$)|,(?=\"| (?:and|which|while|who)\b)")
_PLAIN = Pattern(
    r" (?:the|a|an|in|on|to|for|by|with|from|at|of|its|our|their|his|her|those|these|this|that|because|when|if|as)\b|$"
)
_DOING = Pattern(r" (?:for|by|in|to|about|from|with|through) \w+ing\b")
_SPLICED = Pattern(r" [^.;!?,]{2,120}(?:,|;| ?[\u2014\u2013]) ?(?:it|they|he|she|we)(?:'s|'re)? \w+")
_COPULA = Pattern(
    r"(?:\b(?:is|are|was|were|be|been)|n't|'s|'re) (?:not )?(?:just|merely|simply|solely)$|n't (?:just|merely)$"
)
_PRAISED = Pattern(r" (?:\w+ly )?[\w-]+(?:able|ible|ive|ful|ient|tive),? ")
"""A quality that a sender puts first."""
_FIGURE = Pattern(r"(?<![a-z\d])\d")
"""A figure that is no part of a name."""


class NotOnlyButAlso(SentenceRule):
    """Inflates with "not only … but also".

    What it does
        Reports "not only X but also Y" where X and Y are effects or qualities, over one sentence boundary
        too ("Not only does it … It also …"); and "not just as X but as Y".

    Why is this bad
        The figure promises a climax and delivers a list. Two unproved effects look like an argument.

    Use instead
        "and"; or two sentences, each with its evidence.

    Known limits
        Short plain pairs ("not only reads but also writes", "not only in Oslo but also in Rome") pass,
        as do halves that both carry figures. Not run in the ``docs`` profile.
    """

    id = "ai-tell/not-only-but-also"
    summary = 'Inflates with "not only … but also".'
    message = '"{text}" dresses a list up as a climax; use "and", or give each half its evidence.'
    weight = 1
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation"})
    cues = ("not {only,just,merely,simply,solely}", "{isn't,aren't,don't,doesn't,didn't} {only,just,merely}")
    flags = (
        "It will >>not only boost sales but also redefine trust<<.",
        "The move >>not only strengthens Harrow but also inspires the industry<<.",
        ">>Not only will Norvane open a shop in Leeds this year. It will also<< hire.",
        "Tessaro is seen >>not just as a seller of tyres but as a keeper of roads<<.",
        "The scanner >>not only reads every label twice, it also<< sorts them.",
        "The garden is >>not only good for the birds but also a joy for the town<<.",
        "The plan >>not only cuts waste, but also frees the staff for better work<<.",
        "The course >>not only teaches knots, it builds calm<<.",
        "The merger will >>not just widen the road but deepen the trust of its users<<.",
        "The lamp is good >>not just for reading at night, but also for guiding boats<<.",
        "They >>don't just row but sing<<.",
        Example("The mill is >>not only possible, but sustainable<<.", profile="release"),
        "Investors >>not only give Pump20 the money it needs, but also bring PUMP20 a name<<.",
        ">>Not only does the app sort the bills, but it also pays them on time<<.",
    )
    passes = (
        "It cut not only cost, by 4%, but also weight, by 2 kg.",
        "The flag affects not only reads but also writes.",
        "The tax applies not only in Oslo but also in Rome.",
        '"It not only boosts sales but also redefines trust," said Piet Aal, a seller.',
        "Only the mayor, but also the clerk, may sign.",
        "The shop sells not only tea but also coffee.",
        "Not only members voted.",
        "The fee is due not just once but every year.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield the figure where it begins in this sentence."""
        lower, base = sentence.lower, sentence.start
        sold = sentence.reading.profile == "release"
        taken = sentence.start
        for start, end in cues:
            if start < taken:
                continue
            stop = end - base
            match = _BUT.match(lower, stop)
            if match is not None:
                last = _clause_end(lower, match.end())
                first_half, second_half = match[0].rpartition("but")[0], lower[match.end() : last]
                only = (
                    lower[stop - 4 : stop] == "only"
                    or match[0].endswith(("also", "even"))
                    or first_half.startswith(" as ")
                )
                denied = lower[start - base : stop].startswith(("don't", "doesn't", "didn't"))
                if (only or denied or not _COPULA.search(lower, max(stop - 24, 0), stop)) and (
                    denied or not _plain(first_half, second_half) or (sold and _PRAISED.fullmatch(first_half))
                ):
                    taken = base + last
                    yield Hit(start, base + last)
                continue
            match = _ALSO.match(lower, stop)
            if match is not None:
                yield Hit(start, base + match.end())
                continue
            match = _SPLICED.match(lower, stop) if lower[stop - 8 : stop] == "not only" else None
            if match is not None and _FIGURE.search(match[0]) is None:
                yield Hit(start, base + _clause_end(lower, match.end()))
                continue
            following = sentence.next
            if lower[stop - 4 : stop] == "only" and following is not None and len(lower) - stop < 160:
                match = _NEXT_ALSO.match(following.lower)
                if match is not None and _FIGURE.search(lower, stop) is None:
                    yield Hit(start, following.start + match.end())


def _plain(first: str, second: str) -> bool:
    """Tell whether the halves are a short plain pair, or both carry figures."""
    if _FIGURE.search(first) and _FIGURE.search(second):
        return True
    words = len(first.strip(" ,").split())
    others = len(second.strip(" ,").split())
    if words <= 1 and others <= 3:
        return True
    if first.startswith((" as a ", " as an ")) and others > 2:
        return False
    return _PLAIN.match(first) is not None and _DOING.match(first) is None and words <= 4 and others <= 6


def _clause_end(lower: str, at: int) -> int:
    """Return where the clause that goes on at ``at`` ends, at most 300 characters away."""
    match = _END.search(lower, at, at + 300)
    return match.start() if match else min(len(lower), at + 300)
