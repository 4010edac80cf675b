"""Find text of the page: whole blocks of chrome, and sentences of it inside paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.context.chrome import chrome_reason, line_reason
from hypelint.diagnostic import Fix, Hit, Severity
from hypelint.document import CODE
from hypelint.fix import blocks_out

if TYPE_CHECKING:
    from hypelint.reading import Reading, Sentence


def chrome_hits(reading: Reading, judge: Callable[[str, str], Severity | None]) -> Iterator[Hit]:
    """Yield a hit per run of neighbouring chrome blocks that ``judge`` gives one severity.

    ``judge`` takes the reason and the text of a block; None: not this rule's. In the profile docs a single
    line proves nothing (it may be the widget that is documented), nor does a list.
    """
    run: list[int] = []
    level: Severity | None = None
    for number in [*sorted(reading.chrome), -1]:
        severity = None
        reason = chrome_reason(reading, number) if number >= 0 else None
        if reason is not None:
            block = reading.blocks[number]
            skipped = ("quotation", "item", "cell") if reading.profile == "docs" else ("quotation",)
            if (
                block.kind not in skipped
                and block.kind != "title"
                and not (block.kind == "heading" and block.level == 1)
            ):
                severity = judge(reason, reading.text[block.start : block.end].strip())
        if run and (severity != level or number != run[-1] + 1):
            if reading.profile != "docs" or len(run) > 1:
                yield _hit(reading, run, level)
            run = []
        if severity is not None:
            run.append(number)
            level = severity


def _hit(reading: Reading, run: list[int], level: Severity | None) -> Hit:
    """Return the hit of a run of blocks, with the fix that takes their lines out where they are all chrome."""
    start, end = _edge(reading, run[0], 1), _edge(reading, run[-1], -1)
    fixes: tuple[Fix, ...] = ()
    if start == reading.blocks[run[0]].start and end == reading.blocks[run[-1]].end:
        edit = blocks_out(reading.document, run[0], run[-1])
        if edit is not None:
            safe = level is not Severity.INFO and all(_empty(reading, number) for number in run)
            fixes = (Fix("Take the lines out", (edit,), safe),)
    return Hit(start, end, severity=level, fixes=fixes)


_WIDGETS = frozenset(
    ("comment-form", "newsletter", "related", "share", "cookie", "player", "navigation", "advertisement")
)


def _empty(reading: Reading, number: int) -> bool:
    """Tell whether nobody misses a block of chrome: it names no address, and introduces nothing."""
    block = reading.blocks[number]
    text = reading.text[block.start : block.end].strip()
    told = CODE in text or text.endswith(":") or address().search(text) is not None
    return chrome_reason(reading, number) in _WIDGETS and not told


def _edge(reading: Reading, number: int, step: int) -> int:
    """Return where the chrome of a block begins (step 1) or ends (step -1): prose may stand beside it."""
    block = reading.blocks[number]
    places = reading.block_sentences(number)
    if len(places) > 1:
        for index in places[::step]:
            sentence = reading.sentences[index]
            if line_reason(sentence.text) is not None or (step < 0 and sentence.text[-1] == "!"):
                return sentence.start if step > 0 else sentence.end
    return block.start if step > 0 else block.end


def sentences_with(reading: Reading, *needles: str) -> Iterator[Sentence]:
    """Yield, in order, the prose sentences outside chrome that hold one of the lower-case ``needles``."""
    lower = reading.lower
    found: set[int] = set()
    for needle in needles:
        at = lower.find(needle)
        while at >= 0:
            sentence = reading.sentence_at(at)
            if (
                sentence is not None
                and sentence.block not in reading.chrome
                and sentence.kind in ("paragraph", "item", "note")
            ):
                found.add(sentence.index)
            at = lower.find(needle, at + len(needle))
    for index in sorted(found):
        yield reading.sentences[index]


@cache
def address() -> re.Pattern[str]:
    """Match a web or mail address, a handle, a telephone number, or a word for one of them."""
    return re.compile(
        r"https?://|\bwww\.|[\w-]\.(?:com|org|net|io|gov|edu|ai|co|uk|info|biz|app|dev|xyz|tv|us|eu)\b|\S@\S|(?<!\w)@\w"
        r"|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\+\d[\d -]{7,}|\bwebsite\b|\bweb site\b|\bclick here\b"
    )


def near_end(sentence: Sentence) -> bool:
    """Tell whether a sentence stands in the last 15% of the text or in a short paragraph of its own."""
    reading = sentence.reading
    block = reading.blocks[sentence.block]
    return sentence.start > 0.85 * len(reading.text) or block.end - block.start < 160
