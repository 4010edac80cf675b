"""boilerplate/duplicate-block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
import re
from typing import ClassVar

from hypelint.context.chrome import caution_blocks
from hypelint.cue import Span
from hypelint.diagnostic import Edit, Fix, Hit
from hypelint.fix import blocks_out, sentences_out
from hypelint.reading import Reading
from hypelint.rule import DocumentRule, Example, Option, Severity

_KINDS = frozenset(("paragraph", "item", "note"))
_ENDS = " .!?:;,\"'()[]*_\u2022|"
_TAIL = 90
"""Characters at the ends of two sentences that are equal by no chance."""
_LONG = 36
"""Fewer characters are never a sentence of eight words."""


class DuplicateBlock(DocumentRule):
    """Says the same again, word for word.

    What it does
        Reports each paragraph, list item or sentence of at least eight words that stood before in the
        draft, the end of a sentence that ended another, if it is long, and a line that repeats (a part of) the title. A run of repeated sentences is one finding;
        the first copy is named as a related place.

    Why is this bad
        It is nearly always an accident of cutting and pasting, and readers stop to ask what they missed.

    Use instead
        One of the copies.

    Known limits
        Only equal words are found, not a paragraph reworded. Tables, code, block quotations, verse and
        cautionary text may repeat themselves; in the profile docs so may a sentence under twenty words.
    """

    id = "boilerplate/duplicate-block"
    summary = "The same paragraph or sentence stands twice."
    message = (
        "The same words stand in line {line} already, and a reader wonders what was missed; cut one copy."
    )
    severity = Severity.WARNING
    options: ClassVar[Mapping[str, Option]] = {
        "min-words": Option(8, "Shorter sentences may be repeated."),
    }
    flags = (
        # a newsletter appeal repeated at top and bottom
        "Join our mailing list for news of the mill each week.\n\nThe mill was sold on Monday to a group of "
        "farmers.\n\n>>Join our mailing list for news of the mill each week.<<",
        # two identical paragraphs from a paste error
        "The weir leaks at the north gate since May. Nobody knows why.\n\nLund measured it.\n\n"
        ">>The weir leaks at the north gate since May.<< Nobody knows why.",
        # a run of sentences is one finding
        "The weir leaks at the north gate since May. The council will not pay for a new seal this year.\n\n"
        "Lund said so. >>The weir leaks at the north gate since May. The council will not pay for a new seal "
        "this year.<<",
        # every copy after the first
        "The weir leaks at the north gate since May.\n\n>>The weir leaks at the north gate since May.<<\n\n"
        ">>The weir leaks at the north gate since May.<<",
        # the words behind an item's label
        "- **Harrow**: A pump of cast iron that moves water out of cellars.\n- **Tessaro**: >>A pump of cast "
        "iron that moves water out of cellars.<<",
        # case and closing marks do not matter
        "The ferry to Holt leaves at nine every morning\n\n>>THE FERRY to Holt leaves at nine every morning!<<",
        # the title again
        "# Council of Ostwald Buys the Old Mill by the Weir for a Museum\n\n>>Council of Ostwald Buys the Old "
        "Mill by the Weir<<\n\nThe council paid in May.",
        # nearly the title again, and behind a paragraph's start
        "# Norvane Opens Third Dairy Plant to Serve Holt Valley Farmers\n\n>>Norvane Opens Third Dairy Plant, Now "
        "Serving Holt Valley Farmers Daily<<\n\nThe plant cost 4 million crowns.",
        "# Norvane Opens Third Dairy Plant to Serve Holt Valley Farmers\n\n>>Norvane Opens Third Dairy Plant to Serve "
        "Holt Valley Farmers<< The plant cost 4 million crowns.",
        # another beginning
        "All loaves of the mill are baked on stone, with rye from the hills of Holt and water from the weir by the "
        "church.\n\nThey sell.\n\nAlways brown, >>loaves of the mill are baked on stone, with rye from the hills of "
        "Holt and water from the weir by the church.<<",
        # a list of names again: an info
        ">>Rea Lund, Piet Aal, Mona Harrow, Jens Ostwald, Karin Tessaro, Ole Norvane<<".join(
            ("Rea Lund, Piet Aal, Mona Harrow, Jens Ostwald, Karin Tessaro, Ole Norvane\n\nThey met.\n\n", "")
        ),
    )
    passes = (
        # two paragraphs that share a phrase
        "The weir leaks at the north gate since May.\n\nThe weir leaks at the north gate since the flood.",
        # a chorus
        "The river took the bridge away,\nthe river took the mill,\nit took the barley and the hay,\nand it is "
        "hungry still.\n\nWe built it up in stone again.\n\nThe river took the bridge away,\nthe river took "
        "the mill,\nit took the barley and the hay,\nand it is hungry still.",
        # a lead tells what its headline said
        "# Norvane Opens Third Dairy Plant to Serve Holt Valley Farmers\n\nNorvane on Monday opens a third dairy plant "
        "to serve farmers of the Holt valley.",
        # short ones
        "See note 3.\n\nThe weir leaks.\n\nSee note 3.\n\nThe weir leaks.",
        # cells
        "| pump | use |\n| --- | --- |\n| A | moves water out of cellars and wells in the hills |\n"
        "| B | moves water out of cellars and wells in the hills |",
        # a pull quotation
        "The weir leaks at the north gate since May.\n\n> The weir leaks at the north gate since May.",
        # cautionary text
        "This text contains forward-looking statements about the mill and the weir.\n\nIt leaks.\n\nThis text "
        "contains forward-looking statements about the mill and the weir.",
        # headings of a form
        "## What was done in the week before this one\n\nNothing.\n\n## What was done in the week before this "
        "one\n\nA gate was oiled.",
        # code
        "```\nmove water out of the cellar and into the well\n```\n\n```\nmove water out of the cellar and into "
        "the well\n```",
        Example(
            "The value is read from the file when the server starts.\n\n## Port\n\nThe value is read from the "
            "file when the server starts.",
            profile="docs",
        ),
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per copy; neighbouring copies are joined."""
        least = self._least(reading)
        yield from self._titles(reading, least)
        alike = _alike(reading, least)
        if not alike:
            return
        seen: dict[str, Span] = {}
        cautions = caution_blocks(reading)
        for number in sorted({reading.sentences[index].block for index in alike}):
            if reading.blocks[number].kind in _KINDS and number not in cautions:
                copies = list(self._copies(reading, number, alike, seen))
                if copies and not _verse(reading, number):
                    yield from copies

    def _titles(self, reading: Reading, least: int) -> Iterator[Hit]:
        """Yield the lines that say the title, or a part of it, again."""
        title, place = _title(reading)
        least = max(least, 8)
        if title.count(" ") < least - 2:
            return
        words = frozenset(filter(_told, title.split()))
        for number, block in enumerate(reading.blocks[1:], 1):
            length = block.end - block.start
            if number < _TOP and block.start > place[1] and block.kind == "paragraph":
                again = _again(reading, number, title, words)
                if again:
                    yield self._hit(reading, block.start, again, place)
                    continue
            if min(_LONG, 5 * least) <= length < len(title) and block.kind in ("paragraph", "heading"):
                copy = _key(reading.lower[block.start : block.end])
                if copy in title and copy.count(" ") >= least - 2 and block.start > place[1]:
                    yield self._hit(reading, block.start, block.end, place)

    def _copies(
        self, reading: Reading, block: int, alike: frozenset[int], seen: dict[str, Span]
    ) -> Iterator[Hit]:
        """Yield the runs of sentences in one block that are in ``seen``, and put the others there."""
        run: Span | None = None
        first: Span = (0, 0)
        least = self._least(reading)
        item = reading.blocks[block].kind == "item"
        tailed = reading.profile != "docs" and not item
        for index in reading.block_sentences(block):
            sentence = reading.sentences[index]
            start, end = sentence.start, sentence.end
            if index in alike:
                label = _label().match(reading.text, start, end) if item and sentence.first else None
                start = label.end() if label else start
                key = _key(reading.lower[start:end])
                if key.count(" ") + 1 >= least:
                    if key in seen:
                        first = first if run else seen[key]
                        run = (run[0] if run else start, end)
                        continue
                    seen[key] = (start, end)
                    # Another beginning: the rest is a copy all the same.
                    tail = key[-_TAIL:] if tailed and len(key) > _TAIL else ""
                    if tail and tail in seen:
                        if run:
                            yield self._hit(reading, *run, first)
                            run = None
                        yield self._hit(reading, *_shared(reading, (start, end), seen[tail]))
                        continue
                    if tail:
                        seen[tail] = (start, end)
            if run:
                yield self._hit(reading, *run, first)
            run = None
        if run:
            yield self._hit(reading, *run, first)

    def _least(self, reading: Reading) -> int:
        """Return how many words a sentence has at least that may not be repeated."""
        least = int(self.settings["min-words"])
        return max(least, 20) if reading.profile == "docs" else least

    @staticmethod
    def _hit(reading: Reading, start: int, end: int, first: Span) -> Hit:
        source, document = reading.document.source, reading.document
        line = source.position(document.to_source(*first)[0])[0]
        words = reading.text[start:end].split()
        names = sum(word[:1].isupper() for word in words) * 4 > 3 * len(words)
        titled = reading.blocks[0].start <= first[0] < reading.blocks[0].end
        return Hit(
            start,
            end,
            {"line": line},
            Severity.INFO if names and not titled else None,
            related=((*first, "the first copy"),),
            fixes=_fixes(reading, start, end, first, safe=titled or not names),
        )


def _fixes(reading: Reading, start: int, end: int, first: Span, safe: bool) -> tuple[Fix, ...]:
    """Return the fix that takes a copy out.

    Safe where it is a block of its own, the same to the letter, links included: what stands behind a copy in its
    paragraph may speak of it.
    """
    document = reading.document
    copy = reading.sentence_at(start)
    if copy is None:
        return ()
    block = reading.blocks[copy.block]
    edit: Edit | None
    if (block.start, block.end) == (start, end):
        edit = blocks_out(document, copy.block, copy.block)
    else:
        edit, safe = sentences_out(reading, start, end), False
    if edit is None:
        return ()
    other = (first[0], min(first[0] + end - start, len(reading.text)))
    one, two = (
        document.source.text[slice(*document.to_source(*span))].split() for span in ((start, end), other)
    )
    return (Fix("Take this copy out", (edit,), safe and one == two),)


def _alike(reading: Reading, least: int) -> frozenset[int]:
    """Return the sentences that end as another does: no other is a copy or has one, label or not."""
    lower, shortest, length = reading.lower, min(_LONG, 5 * least), 3 * least
    places: dict[str, int] = {}
    alike: set[int] = set()
    for sentence in reading.sentences:
        start, end = sentence.start, sentence.end
        if end - start >= shortest:
            index = sentence.index
            other = places.setdefault(lower[end - length - 8 : end].rstrip(_ENDS)[-length:], index)
            if other != index:
                alike.add(other)
                alike.add(index)
    return frozenset(alike)


def _shared(reading: Reading, copy: Span, other: Span) -> tuple[int, int, Span]:
    """Return from where to where a sentence ends as another does, and where that one begins to."""
    one, two = (reading.lower[start:end].rstrip(_ENDS) for start, end in (copy, other))
    pairs = zip(reversed(one), reversed(two), strict=False)
    length = next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(two)))
    space = one.find(" ", len(one) - length)
    start = copy[0] + (len(one) - length if length == len(one) or space < 0 else space + 1)
    return start, copy[1], (other[0] + len(two) - (copy[0] + len(one) - start), other[1])


def _key(lower: str) -> str:
    """Return what two copies have in common: the words without the marks at either end."""
    key = lower.strip(_ENDS)
    return " ".join(key.split()) if "  " in key else key


def _title(reading: Reading) -> tuple[str, Span]:
    """Return the normalised title of the draft (its first block, if a title or heading) and its span."""
    if reading.blocks and reading.blocks[0].kind in ("title", "heading"):
        block = reading.blocks[0]
        return _key(reading.lower[block.start : block.end]), (block.start, block.end)
    return "", (0, 0)


_TOP = 6
"""Blocks at the start among which a headline is said again."""


def _told(word: str) -> bool:
    """Tell whether a word of a headline tells of something."""
    return len(word) > 3 or word[0].isdigit()


def _again(reading: Reading, number: int, title: str, words: frozenset[str]) -> int:
    """Return where the headline ends that a block begins with, in its words or nearly; 0 for none."""
    block = reading.blocks[number]
    if reading.lower.startswith(title, block.start):
        return block.start + len(title)
    line = reading.lower[block.start : block.end].strip()
    if (
        number in reading.chrome
        or len(words) < 6
        or len(line) > 1.6 * len(title)
        or line.endswith((".", ":", "?", "!"))
    ):
        return 0
    shared = words.intersection(word.strip(_ENDS) for word in line.split())
    return block.end if len(shared) * 6 >= len(words) * 5 else 0


def _verse(reading: Reading, block: int) -> bool:
    """Tell whether a paragraph is set in short lines."""
    place = reading.blocks[block]
    if place.kind != "paragraph":
        return False
    document = reading.document
    lines = document.source.text[slice(*document.to_source(place.start, place.end))].splitlines()
    return len(lines) > 2 and max(map(len, lines)) <= 50


@cache
def _label() -> re.Pattern[str]:
    """Match the label of a list item."""
    return re.compile(r"[^.:;!?]{2,60}(?::| [-\u2013\u2014]) (?=\w)")
