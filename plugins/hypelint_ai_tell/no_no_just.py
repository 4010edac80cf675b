"""ai-tell/no-no-just."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Reading, Sentence
from hypelint.rule import PROSE, DocumentRule

_ONE = Pattern(
    r"(?:no|zero|not) (?:more )?[^,;:.!?\u2014]{1,45}(?:,| ?\u2014| ?\u2013|;) ?(?:and )?(?:no|zero|not) (?:more )?[^,;:.!?\u2014]{1,45}"
    r"(?:(?:,| ?\u2014| ?\u2013|;) ?(?:no|zero|not) (?:more )?[^,;:.!?\u2014]{1,45})?"
    r"(?:,|;|:| ?\u2014| ?\u2013| -) ?(?:it's |this is |but )?(?:just|only|simply|nothing but|pure)\b[^,;:.!?\u2014]*"
)
_MORE = Pattern(
    r"no more [^,;:.!?\u2014]{1,45}(?:,| ?\u2014|;) ?(?:and )?no more [^,;:.!?\u2014]{1,60}(?:(?:,| ?\u2014|;) ?(?:and )?no more [^,;:.!?\u2014]{1,60})?(?=[.;:!\u2014]|$)"
)
_ALL = Pattern(
    r"^(?:no|zero) [^,;:.!?\u2014]{1,40}, (?:no|zero) [^,;:.!?\u2014]{1,40},(?: and)? (?:no|zero) [^,;:.!?\u2014]{1,40}(?=[.!]?$)"
)
_DENIAL = Pattern(r"\b(?:no|zero|not)\b")
_DENIES = Pattern(
    r"(?:no|zero|not) (?!.*\b(?:is|are|was|were|has|have|had|will|can|could|did|does|do)\b)[^,;:.!?\u2014]{1,45}[.!]?$"
)
_LEAVES = Pattern(r"(?:just|only|simply|nothing but|it's just|pure) [^;:.!?\u2014]{1,60}")
_SUPPLIES = Pattern(
    r"\b(?:milk|eggs?|flour|sugar|butter|bread|water|food|fuel|salt|meat|petrol|medicines?|electricity|beds?|doors?|"
    r"windows?|chairs?|blankets?|tents?|toilets?|heating|rice|oil|soap|trees?|shade)\b"
)


class NoNoJust(DocumentRule):
    """Says no this, no that, just the other.

    What it does
        Reports "no X, no Y, just Z", in one sentence or over three ("No lag. No limits. Just speed."), and
        rows of denials that are all there is ("No more queues, no more forms", "No code. No fees.").

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
    # What joins the second denial to the first, or sets the last word apart.
    cues = (
        ", {no,zero,not,and no}",
        "; {no,zero,not}",
        "\u2014 {no,zero,not}",
        "\u2014{no,zero,not}",
        "\u2013 {no,zero,not}",
        ". {just,only,simply,nothing but,pure,it's just}",
        ". {no,zero}",
    )
    flags = (
        ">>No lag, no limits, just speed<<.",
        ">>No more meetings, no more bottlenecks, just flow<<.",
        ">>No fees. No forms. Just savings<<.",
        "Norvane promises >>no queues, no calls \u2014 just answers<<.",
        ">>Not a gimmick, not a gadget, just good tea<<.",
        ">>Zero noise, zero clutter: only the news<<.",
        ">>No agents, no small print, no waiting, just a price<<.",
        ">>No hype. No buzzwords. Just results<<.",
        ">>No more queues, no more forms<<; the oven decides.",
        ">>No code. No limits<<. The mill is live at noon.",
        ">>No guesswork, no mess, no waiting in line<<.",
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

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield the figures of a draft, in one sentence or over several."""
        done = -1
        for start, end in cues:
            # Of ". just" the word behind the full stop tells the sentence.
            sentence = reading.sentence_at(end - 1)
            if (
                sentence is None
                or sentence.index == done
                or sentence.kind not in PROSE
                or sentence.block in reading.chrome
            ):
                continue
            done = sentence.index
            if reading.lower.startswith((". no", ". zero"), start):
                following = sentence.next
                if following is None or not (
                    _DENIES.fullmatch(following.lower) or _LEAVES.match(following.lower)
                ):
                    first = _denials(sentence, 1) if _DENIES.fullmatch(sentence.lower) else None
                    if first is not None and _SUPPLIES.search(reading.lower, first, sentence.end) is None:
                        yield Hit(first, sentence.end - 1)
                else:
                    done = -1
                yield from _within(sentence)
            elif reading.text[start] == ".":
                first = _denials(sentence, 2)
                match = _LEAVES.match(sentence.lower) if first is not None else None
                if first is not None and match is not None:
                    yield Hit(first, sentence.start + match.end())
            else:
                yield from _within(sentence)


def _within(sentence: Sentence) -> Iterator[Hit]:
    """Yield "no X, no Y, just Z" in one sentence."""
    lower, taken = sentence.lower, 0
    for denial in _DENIAL.finditer(lower):
        at = denial.start()
        match = (
            (_ONE.match(lower, at) or _MORE.match(lower, at) or _ALL.match(lower, at))
            if at >= taken
            else None
        )
        if match is not None:
            taken = match.end()
            if _SUPPLIES.search(match[0]) is None:
                yield Hit(sentence.start + match.start(), sentence.start + taken)


def _denials(sentence: Sentence, least: int) -> int | None:
    """Return where the denials begin that stand right before a sentence; None for fewer than ``least``."""
    before, found = sentence.previous, list[int]()
    while before is not None and len(found) < 6 and _DENIES.fullmatch(before.lower):
        found.append(before.start)
        before = before.previous
    return found[-1] if len(found) >= least else None
