"""readability/dense-paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
import re
from typing import ClassVar

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.readability import count_words
from hypelint.reading import Reading
from hypelint.rule import DocumentRule, Example, Option, Severity

_FEWEST = 60
"""A paragraph of fewer words is a short one, however many sentences it has."""


class DenseParagraph(DocumentRule):
    """Gives the eye no place to rest.

    What it does
        Counts the words and sentences of each paragraph and reports, at its first sentence, one of more
        than 150 words or of more than 8 sentences (and at least 60 words).

    Why is this bad
        Readers who skim, and all do, skip a grey block. A paragraph is also a promise: one matter.

    Use instead
        One matter per paragraph. Break where the topic, the place or the speaker changes.

    Known limits
        Counts say nothing of the topic: a long paragraph on one matter can be right. Quotations,
        transcripts, list items and cautionary text are not looked at.
    """

    id = "readability/dense-paragraph"
    summary = "A paragraph is too long to be taken in at one go."
    message = (
        "The paragraph that begins here has {words} words in {sentences} sentences, and readers skip long "
        "blocks. Break it where the topic changes."
    )
    severity = Severity.INFO
    options: ClassVar[Mapping[str, Option]] = {
        "max-words": Option(150, "More words than this are reported."),
        "max-sentences": Option(8, "More sentences than this are reported."),
    }
    flags = (
        # a paragraph of more than 150 words on several topics
        ">>The harbour office keeps a list of boats.<< " + "It fills eleven ledgers and nobody has ever "
        "read it from the first line to the last, since the ink has faded and the hand is small and the "
        "names changed when the boats were sold to owners on the other side of the sound. " * 4 + "A student "
        "has now begun to copy it, page after page, in the evenings, while the cleaner works around her. "
        "The town pays her nothing for it.",
        # twelve short sentences in one block
        ">>The van left at six.<< It was raining hard. Nobody was on the road yet. The first stop was the "
        "mill. "
        "Two crates went in there. The second stop was the school. Its gate was locked again. The driver "
        "rang "
        "twice and waited. A caretaker came out with a lamp. He took the three crates himself. The van "
        "turned "
        "round at the bridge. It was back in the yard by eight.",
        "A short one.\n\n>>The pump was old.<< Mona Harrow had bought it in the spring. It leaked at the "
        "seal. "
        "She sent it back to the maker twice. Each time it came back with a new seal and the old leak. A "
        "third "
        "seal was never tried. Her brother took the pump apart in the yard. He found a crack as thin as a "
        "hair. "
        "It ran from the valve to the foot of the casing and had been painted over at the works.",
        # a blank line ends a paragraph, a soft line break does not
        ">>The pump was old.<<\nIt leaked at the seal.\nShe sent it back twice to its maker in the next "
        "county.\n"
        "It came back each time.\nThe leak came back as well.\nA third seal was never tried.\nHer brother "
        "took "
        "the pump apart.\nHe found a crack as thin as a hair.\nIt had been painted over by somebody at the "
        "works in the week before it was sold to her.",
        Example(">>One two three four five.<< Six seven eight nine.", options={"max-words": 8}),
        Example(
            ">>The tide came in at four and left the lower path under water.<< The gate stayed shut that "
            "day. "
            "Walkers took the road by the mill instead, which is longer by a mile and has no pavement on the "
            "side of the river. The council has promised one. It would cost as much as a new gate and a "
            "year of "
            "work.",
            options={"max-sentences": 4, "max-words": 400},
        ),
    )
    passes = (
        # three paragraphs of 70 words
        "\n\n".join(
            "The harbour office keeps a list of boats that fills eleven ledgers, and nobody has read it from "
            "the first line to the last, since the ink has faded and the hand is small and the names changed "
            "when the boats were sold to owners on the other side of the sound. " + end
            for end in ("It is dry there.", "The key hangs behind the door.", "A student reads it now.")
        ),
        # a block quotation
        "> "
        + "We moved the cattle to the upper field and lit a fire on the hill and waited for the light. " * 12,
        # quoted speech
        '"'
        + "We moved the cattle to the upper field and lit a fire on the hill and waited there. " * 11
        + 'Nobody came," said Rea Lund.',
        # a transcript
        "Lund: "
        + "We moved the cattle to the upper field and lit a fire on the hill and waited there. " * 11,
        # many sentences, few words
        "He knocked. No answer. He knocked again. Nothing. He tried the bell. It was dead. He went round the "
        "house. The back door stood open. He went in.",
        # a list item
        "- " + "We moved the cattle to the upper field and lit a fire on the hill and waited there. " * 11,
        # cautionary text
        "This release contains forward-looking statements. "
        + "Results may differ from what is said here for many reasons which the firm does not control. " * 11,
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit at the first sentence of each paragraph that is too long."""
        most_words, most_sentences = self.settings["max-words"], self.settings["max-sentences"]
        for number, block in enumerate(reading.blocks):
            sentences = reading.block_sentences(number)
            length = block.end - block.start
            if block.kind != "paragraph" or (length <= 3 * most_words and len(sentences) <= most_sentences):
                continue
            # Words stand between spaces and dashes, or (seldom) right behind another mark.
            most = reading.text.count(" ", block.start, block.end) * 9 // 8
            if most + reading.text.count("\u2014", block.start, block.end) < min(most_words, _FEWEST):
                continue
            if most < most_words and len(sentences) <= most_sentences:
                continue
            if number in reading.chrome or _speaker().match(reading.text, block.start):
                continue
            words = count_words(reading, block.start, block.end)
            if words <= most_words and (len(sentences) <= most_sentences or words < _FEWEST):
                continue
            quoted = sum(it.words for it in reading.quotations(number))
            if quoted * 2 < words:
                first = reading.sentences[sentences.start]
                yield Hit(first.start, first.end, {"words": words, "sentences": len(sentences)})


@cache
def _speaker() -> re.Pattern[str]:
    """Match the label of a speaker in a transcript."""
    return re.compile(r"(?:Q|A|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2}) ?: ")
