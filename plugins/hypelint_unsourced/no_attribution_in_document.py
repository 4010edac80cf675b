"""unsourced/no-attribution-in-document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
import re
from typing import TYPE_CHECKING, ClassVar

from hypelint.context.attribution import standing
from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import HEADINGS, RUNNING, DocumentRule, Example, Option
from hypelint_unsourced._deed import cites
from hypelint_unsourced._figure import wanting
from hypelint_unsourced._world import claims

if TYPE_CHECKING:
    from hypelint.reading import Reading, Sentence

_FILL = "".join(
    f"The {part} of the yard {state} by the sea and is old and quiet. "
    for part in ("gate", "wall", "pier", "crane", "slip", "shed", "office", "tower", "dock", "hall")
    for state in ("stands", "lies")
)


class NoAttributionInDocument(DocumentRule):
    """Names no source in a whole text.

    What it does
        In news of more than 150 words with at least two statements that need a source, reports the title
        (or the first sentence) if nobody is named, nothing is linked and nobody is quoted.

    Why is this bad
        Nothing in such a text can be checked, so nothing in it can be trusted.

    Use instead
        Name for each figure and claim who says so, and link to it.

    Known limits
        An entry of an encyclopaedia, which opens with a definition, passes. Releases, documentation and posts in the first person are other kinds of text and pass by profile
        or voice.
    """

    id = "unsourced/no-attribution-in-document"
    summary = "Has not one source in a news text of some length."
    message = "This text names no source: nobody is quoted, cited or linked; say who stands behind its {count} claims and figures."
    severity = Severity.ERROR
    weight = 6
    blocks = HEADINGS | RUNNING
    profiles = frozenset({"news"})
    options: ClassVar[Mapping[str, Option]] = {
        "words": Option(150, "Shortest text, in words, that should name a source.")
    }
    flags = (
        "# >>Harrow buys the yard<<\n\nHarrow paid $40 million. The yard employs 900 people. " + _FILL,
        ">>Harrow paid $40 million for the yard.<< It employs 900 people. " + _FILL,
        Example(
            "# >>The pump market<<\n\nThe market grew by 12%. Sales rose 8%. Prices fell 3%.",
            options={"words": 5},
        ),
        Example(
            "# >>The pump market<<\n\nSome 30% of pumps fail. They cost owners $2 million.",
            options={"words": 5},
        ),
        Example("# >>Tea<<\n\nThe tea eases muscle pain. Some 30% of people drink it.", options={"words": 5}),
        Example(">>The line carried 4,300 people.<< It cost $9 million.", options={"words": 5}),
        Example(
            "# >>Ferries<<\n\nThe ferry lost $3 million. Harrow has been under scrutiny for years.",
            options={"words": 5},
        ),
        Example("# >>Ferries<<\n\nSome 4,200 people use it. The price rose by 30%.", options={"words": 5}),
    )
    passes = (
        "# Harrow buys the yard\n\nHarrow paid $40 million, Reuters reported. The yard employs 900 people. "
        + _FILL,
        "# A walk\n\n" + _FILL,
        "# Harrow buys the yard\n\nHarrow paid $40 million. The yard employs 900 people.",
        Example(
            "# The pump market\n\nSome 30% of pumps fail. They cost [$2 million](https://ostwald.example/p).",
            options={"words": 5},
        ),
        Example(
            '# Pumps\n\nSome 30% of pumps fail. They cost $2 million. "I am tired of them," said Rea Lund.',
            options={"words": 5},
        ),
        Example(
            "# Pumps\n\nWe lost 30% of our pumps. They cost us $2 million, and I was sad.",
            options={"words": 5},
        ),
        Example("# Pumps\n\nSome 30% of pumps fail. They cost owners $2 million.", "release", {"words": 5}),
        Example(
            "# Read a file\n\nThe parser reads 500 lines. The cache holds 20,000 rows.", "docs", {"words": 5}
        ),
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield one hit if a text with claims names no source at all."""
        if len(reading.text) < 3 * self.settings["words"] or cites(reading):
            return  # shorter than any text of so many words, or with links, which are cheap to see
        sentences = [it for it in reading.sentences if it.kind in RUNNING and it.block not in reading.chrome]
        if sum(it.end - it.start for it in sentences) < 3 * self.settings["words"]:
            return  # shorter than any text of so many words: spare the count
        if standing(reading) == "reported":
            return
        if any(_sourced(reading, it) for it in sentences) or any(
            it.speaker for number in {it.block for it in sentences} for it in reading.quotations(number)
        ):
            return
        # A sentence said twice makes a text no longer.
        distinct = {it.lower: it for it in sentences}
        if sum(len(it.words) for it in distinct.values()) <= self.settings["words"]:
            return
        if sum(map(reading.first_person, sentences)) * 4 > len(sentences):
            return
        title = next(
            (it for it in reading.sentences if it.kind in HEADINGS and it.block not in reading.chrome), None
        )
        if title is not None and _entry(title.lower, sentences[0].lower):
            return
        told = [it for it in sentences if wanting(it) or any(claims(it, _words(it)))]
        if len(told) < 2:
            return
        at = title if title is not None and title.index < told[0].index else sentences[0]
        yield Hit(at.start, at.end, {"count": len(told)})


def _entry(title: str, first: str) -> bool:
    """Tell an entry of an encyclopaedia: it opens with a definition of its title."""
    subject = re.match(
        r"(?:the |an? )?(.{2,80}?)(?: \([^)]*\))?,? (?:is|was|are|were|refers to) (?:an?|the|one of)\b", first
    )
    return subject is not None and subject[1].startswith(title.strip().removeprefix("the "))


def _words(sentence: Sentence) -> list[tuple[int, str]] | None:
    """Return the words of claims in a sentence with their places, where the rule that looks for them is on."""
    if not sentence.reading.all_cues(_CLAIMS):
        return None
    lower, at = sentence.reading.lower, sentence.start
    return [(start - at, lower[start:end]) for start, end in sentence.cues(_CLAIMS)]


_CLAIMS = "unsourced/unsourced-claim"


def _sourced(reading: Reading, sentence: Sentence) -> bool:
    return any(
        it.kind in ("named", "link", "footnote")
        for it in reading.attributions(sentence.start, sentence.start + 1)
    )
