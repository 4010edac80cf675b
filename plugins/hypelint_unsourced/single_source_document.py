"""unsourced/single-source-document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
import re
from typing import TYPE_CHECKING, ClassVar

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import RUNNING, DocumentRule, Example, Option
from hypelint_unsourced._deed import cites

if TYPE_CHECKING:
    from hypelint.reading import Reading

_STORY = "Norvane said it will close its yard. " + "The yard stands by the sea and is old. " * 40
_NAME = re.compile(r"[A-Z][\w&-]+")


class SingleSourceDocument(DocumentRule):
    """Rests a whole story on one source.

    What it does
        In news of more than 300 words with at least two attributions, reports the first one if all of them
        name the same source and nothing is linked.

    Why is this bad
        One source has one interest. Without a second the reader hears one side and the writer can not
        notice a mistake.

    Use instead
        Ask the other side, or look up the record; or say that this is one party's account.

    Known limits
        Sources are compared by name; a firm and its chief executive count as two. Interviews and
        obituaries have one source by their nature.
    """

    id = "unsourced/single-source-document"
    summary = "Attributes everything in a longer news text to one source."
    message = '"{text}" is the only source of this text; ask the other side or check the record.'
    severity = Severity.INFO
    weight = 0
    blocks = RUNNING
    profiles = frozenset({"news"})
    options: ClassVar[Mapping[str, Option]] = {
        "words": Option(300, "Shortest text, in words, that should name more than one source.")
    }
    cues = ("said", "says", "told", "according to", "reported", "wrote", "announced", "added", "stated")
    flags = (
        ">>Norvane<< said it will close its yard. "
        + "The yard stands by the sea and is old. " * 40
        + "Norvane said it is sorry.",
        "The yard closes, >>Norvane<< said. "
        + "The yard stands by the sea and is old. " * 40
        + "It will sell the land, Norvane said.",
        Example(
            ">>Norvane<< said it closes. It was old, Norvane said. The yard is big.", options={"words": 10}
        ),
        Example(
            "According to >>Norvane<<, the yard closes. Norvane said it is sorry. The sea is near.",
            options={"words": 10},
        ),
        Example(
            ">>Tessaro<< said it buys. The land is cheap. Tessaro said the price is fair.",
            options={"words": 10},
        ),
        Example(
            "The land is cheap. >>Tessaro<< said it buys. The price is fair, Tessaro said.",
            options={"words": 10},
        ),
        Example(
            "The ferry is late. >>Harrow<< said it is sorry. It will run on Monday, Harrow said.",
            options={"words": 10},
        ),
        Example(
            ">>Rea Lund<< said the ferry is late. The sea was high. Rea Lund said it will run.",
            options={"words": 10},
        ),
    )
    passes = (
        _STORY + "Harrow said it is sorry.",
        "Norvane said it closes. Norvane said it is sorry.",
        _STORY,
        Example(
            "Norvane said it closes. Norvane said it is sorry. The yard is big.", "release", {"words": 10}
        ),
        Example(
            "Norvane said it closes. Norvane said it is sorry. The [yard](https://harrow.example) is big.",
            options={"words": 10},
        ),
        Example(
            "The yard closes. The land is cheap. Nobody is sorry for the yard by the sea.",
            options={"words": 10},
        ),
        Example(
            "# An interview with Norvane\n\nNorvane said it closes. Norvane said it is sorry.",
            options={"words": 10},
        ),
        Example(
            "Norvane said it closes. The regulator said it is sorry. Harrow said the yard is big.",
            options={"words": 10},
        ),
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit at the first attribution if the text has only one source."""
        sentences = [it for it in reading.sentences if it.kind in RUNNING and it.block not in reading.chrome]
        if sum(it.end - it.start for it in sentences) < 4 * self.settings["words"]:
            return  # shorter than any text of so many words: spare the count
        if _INTERVIEW.search(reading.lower[:400]):
            return
        if cites(reading):
            return
        names: set[str] = set()
        first: Span | None = None
        count = 0
        for sentence in sentences:
            for found in reading.attributions(sentence.start, sentence.start + 1):
                if found.carried:
                    continue
                if found.kind in ("link", "footnote"):
                    return
                name = _NAME.search(reading.text, *found.source) if found.kind == "named" else None
                if name is None:
                    continue
                names.add(name[0])
                count += 1
                first = first or found.source
                if len(names) > 1:
                    return
        if (
            count >= 2
            and first is not None
            and sum(len(it.words) for it in sentences) > self.settings["words"]
        ):
            yield Hit(*first)


_INTERVIEW = re.compile(r"\b(?:interview|q&a|obituary|profile of|in conversation)\b")
