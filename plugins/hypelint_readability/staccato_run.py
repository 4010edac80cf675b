"""readability/staccato-run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import ClassVar

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.readability import count_words
from hypelint.reading import Reading, Sentence
from hypelint.rule import DocumentRule, Example, Option, Severity

_INSTRUCTIONS = frozenset(
    """add adjust apply ask attach boil bring build call change check choose clean clear click close compile
    configure connect copy create cut delete deploy disconnect do don't download drag drain drop edit enable
    enter export fill find finish follow go hold import insert install leave let lift load lock log make mix
    move name note open paste peel pick place plug pour press pull push put read rebuild reboot refresh
    release
    reload remove rename repeat replace restart rinse roll run save scroll see select send set shake sign
    start
    stir stop store switch take tap test then tighten touch try turn type unplug update upload use wait wash
    weigh wipe write""".split()
)


class StaccatoRun(DocumentRule):
    """Beats a drum of short sentences.

    What it does
        Reports three or more sentences of five words or fewer in a row in one paragraph.

    Why is this bad
        The full stops give each scrap the weight of an event, and the links between them (because, so,
        although) are what the reader came for.

    Use instead
        Join them: one sentence that says how the things hang together.

    Known limits
        Instructions, dialogue and lists are left alone; verse set as a paragraph is not recognised.
    """

    id = "readability/staccato-run"
    summary = "Three or more very short sentences in a row."
    message = (
        "{count} sentences of {limit} words or fewer in a row lend every scrap the same weight; join them "
        "and say how they hang together."
    )
    severity = Severity.INFO
    options: ClassVar[Mapping[str, Option]] = {
        "max-words": Option(5, "A sentence of at most this many words is short."),
        "min-sentences": Option(3, "This many short sentences in a row are reported."),
    }
    flags = (
        ">>It was bold. It was fast. It was over.<<",
        ">>No delay. No excuses. Just speed.<<",
        "The parser reads a file once. >>No copies. No locks. No waiting.<< It maps every byte of the "
        "prose back.",
        "Then came the update that all had waited for. >>Everything broke. Users left. The team "
        "panicked!<< A month passed before the "
        "first of them came back to see what had changed.",
        ">>One chip. One board. Four years.<<",
        ">>Bold. Fast. Over.<<",
        ">>They came. They saw. They sold. They left.<< The shop has been empty since the spring of last "
        "year.",
        "The rest is history, or so it was said. >>Not here. Not now. Not ever.<<",
        Example(
            ">>He knocked. Nobody came.<< He went round the house and found the door.",
            options={"min-sentences": 2},
        ),
    )
    passes = (
        "It was bold and fast, and soon over.",
        "Open the file. Press Save. Close it.",
        # dialogue
        '"It was bold. It was fast. It was over," said Rea Lund.',
        '"Why?" "No idea." "Ask him."',
        # only two
        "It was bold. It was fast. Nobody who had seen the first version expected that it would be over so "
        "soon.",
        # list items and headings
        "- It was bold.\n- It was fast.\n- It was over.",
        "# No delay. No excuses. Just speed.",
        # a reference
        "Lund, R. Harrow Press. Bergen. 2019. 40 pp.",
        # instructions with an opener
        "Stop the pump. Wait a minute. Then open the valve. Drain it.",
        # a block quotation
        "> They came. They saw. They left.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per run of short sentences."""
        least = self.settings["min-sentences"]
        widest = 16 * self.settings["max-words"]
        for number, block in enumerate(reading.blocks):
            if block.kind != "paragraph":
                continue
            places = reading.block_sentences(number)
            if len(places) < least or number in reading.chrome:
                continue
            run: list[Sentence] = []
            for sentence in reading.sentences[places.start : places.stop]:
                if sentence.end - sentence.start < widest:
                    run.append(sentence)
                    continue
                yield from self._runs(run, least)
                run = []
            yield from self._runs(run, least)

    def _runs(self, found: list[Sentence], least: int) -> Iterator[Hit]:
        """Yield the hits among neighbouring sentences that may be short by their length in characters."""
        if len(found) < least:
            return
        run: list[Sentence] = []
        for sentence in found:
            if self._short(sentence):
                run.append(sentence)
                continue
            yield from self._reported(run)
            run = []
        yield from self._reported(run)

    def _short(self, sentence: Sentence) -> bool:
        reading = sentence.reading
        if not 0 < count_words(reading, sentence.start, sentence.end) <= self.settings["max-words"]:
            return False
        text, words = reading.text, sentence.words
        # More than one word and all of them names or figures: an entry in a list of references.
        return any(text[start].islower() for start, _ in words) or (
            len(words) == 1 and text[words[0][0]].isalpha()
        )

    def _reported(self, run: list[Sentence]) -> Iterator[Hit]:
        if len(run) < self.settings["min-sentences"]:
            return
        orders = sum(sentence.lower.split()[0].strip("\"'(.,!?") in _INSTRUCTIONS for sentence in run)
        start, end = run[0].start, run[-1].end
        reading = run[0].reading
        spoken = any(start < it.end and it.start < end for it in reading.quotations(run[0].block))
        if orders * 3 < len(run) * 2 and not spoken:
            yield Hit(start, end, {"count": len(run), "limit": self.settings["max-words"]})
