"""ai-tell/no-no-just."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import SentenceRule

_ONE = Pattern(
    r"(?:no|zero|not) (?:more )?[^,;:.!?\u2014]{1,45}(?:,| ?\u2014| ?\u2013|;) ?(?:and )?(?:no|zero|not) (?:more )?[^,;:.!?\u2014]{1,45}"
    r"(?:(?:,| ?\u2014| ?\u2013|;) ?(?:no|zero|not) (?:more )?[^,;:.!?\u2014]{1,45})?"
    r"(?:,|;|:| ?\u2014| ?\u2013| -) ?(?:it's |this is |but )?(?:just|only|simply|nothing but|pure)\b[^,;:.!?\u2014]*"
)
_DENIES = Pattern(r"(?:no|zero|not) [^,;:.!?\u2014]{1,45}[.!]?$")
_LEAVES = Pattern(r"(?:just|only|simply|nothing but|it's just|pure) [^;:.!?\u2014]{1,60}")
_SUPPLIES = Pattern(
    r"\b(?:milk|eggs?|flour|sugar|butter|bread|water|food|fuel|salt|meat|petrol|medicines?|electricity|beds?|doors?|"
    r"windows?|chairs?|blankets?|tents?|toilets?|heating|rice|oil|soap|trees?|shade)\b"
)


class NoNoJust(SentenceRule):
    """Says no this, no that, just the other.

    What it does
        Reports "no X, no Y, just Z", in one sentence or over three ("No lag. No limits. Just speed.").

    Why is this bad
        A slogan's rhythm, much loved by language models: two denials of things nobody expected and a
        last word too vague to be wrong.

    Use instead
        What there is, once.

    Known limits
        Lists of supplies ("no milk, no eggs, just flour") are known by a short list of concrete nouns.
    """

    id = "ai-tell/no-no-just"
    summary = "Says no this, no that, just the other."
    message = '"{text}" is a slogan of denials; say what there is.'
    severity = Severity.ERROR
    weight = 2
    silenced_by = frozenset({"quotation"})
    cues = ("no", "zero", "not")
    flags = (
        ">>No lag, no limits, just speed<<.",
        ">>No more meetings, no more bottlenecks, just flow<<.",
        ">>No fees. No forms. Just savings<<.",
        "Norvane promises >>no queues, no calls \u2014 just answers<<.",
        ">>Not a gimmick, not a gadget, just good tea<<.",
        ">>Zero noise, zero clutter: only the news<<.",
        ">>No agents, no small print, no waiting, just a price<<.",
        ">>No hype. No buzzwords. Just results<<.",
    )
    passes = (
        "The shop had no milk and no eggs, only flour.",
        "It has no cache, so reads are slow.",
        "There was no milk, no bread, just rice.",
        '"No lag, no limits, just speed," said Piet Aal, a driver.',
        "No tickets were sold, and no refunds were paid.",
        "No comment was received. No meeting was held. The vote is on Monday.",
        "There is no charge, no matter how often you call.",
        "The answer is no, just as it was in May.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield the figure where it begins in this sentence."""
        lower, base = sentence.lower, sentence.start
        taken = 0
        for start, _ in cues:
            at = start - base
            if at < taken:
                continue
            match = _ONE.match(lower, at)
            if match is not None:
                taken = match.end()
                if _SUPPLIES.search(match[0]) is None:
                    yield Hit(start, base + match.end())
            elif at == 0 and _DENIES.fullmatch(lower):
                end = _over_sentences(sentence)
                if end:
                    yield Hit(start, end)


def _over_sentences(sentence: Sentence) -> int:
    """Return where "No X. No Y. Just Z" that begins with a sentence ends, or 0."""
    if sentence.previous is not None and _DENIES.fullmatch(sentence.previous.lower):
        return 0
    following, denials = sentence.next, 1
    while following is not None and denials < 6:
        lower = following.lower
        if _DENIES.fullmatch(lower):
            denials += 1
            following = following.next
            continue
        match = _LEAVES.match(lower)
        return following.start + match.end() if match and denials > 1 else 0
    return 0
