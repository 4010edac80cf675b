"""Pair quotation marks and find who speaks."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
import re
from typing import TYPE_CHECKING, cast

from hypelint.context.name import ORDINARY

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Quotation, Reading, Sentence


@cache
def _marks() -> re.Pattern[str]:
    # Double marks of any kind; single ones only where they open before a letter or close behind one.
    return re.compile(
        # Each begins with a mark and looks back from there: marks are searched for at ten times the speed.
        r'["\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\'](?:(?<=["\u201c\u201d\u201e\u00ab\u00bb])'
        r"|(?<=[\u2018'])(?<![\w\u2019'].)(?=\w)|(?<=[\w.,!?][\u2019'])(?!\w))"
    )


@cache
def _byline() -> re.Pattern[str]:
    return re.compile(r"\s*(?:[\u2014\u2013~]|--?)\s*[A-Z]")


def quotations(reading: Reading, block: int) -> list[Quotation]:
    """Return the quotations of a block, in order; an unclosed one runs to the block's end."""
    kept = cast("dict[int, list[Quotation]] | None", reading.cache.get("quotations"))
    if kept is None:
        marked = _marked(reading)
        kept = {number: _NOTHING for number in range(len(reading.blocks)) if number not in marked}
        reading.cache["quotations"] = kept
    found = kept.get(block)
    if found is None:
        # Who is quoted over several paragraphs is found with the first of them.
        first = block
        while first and first - 1 not in kept and _follows_on(reading, first):
            first -= 1
        for number in range(first, block + 1):
            found = kept[number] = _quotations(reading, number, kept)
    return cast("list[Quotation]", found)


def _follows_on(reading: Reading, block: int) -> bool:
    """Tell whether a block opens with a quotation mark, right behind a block that ends with one."""
    text, blocks = reading.text, reading.blocks
    return text[blocks[block].start] == '"' and text[blocks[block - 1].end - 1] == '"'


def _quotations(reading: Reading, block: int, kept: dict[int, list[Quotation]]) -> list[Quotation]:
    pairs = _pairs(reading, block)
    if not pairs:
        return _NOTHING
    from hypelint.reading import WORD, Quotation

    found = [
        Quotation(
            start,
            end,
            sum(1 for _ in WORD.finditer(reading.text, start, end)),
            _speaker(reading, block, start, end),
        )
        for start, end in pairs
    ]
    # One quotation right behind another is by the same speaker.
    if found[0].speaker is None and block - 1 in kept and kept[block - 1] and _follows_on(reading, block):
        found[0] = found[0]._replace(speaker=kept[block - 1][-1].speaker)
    for at in range(1, len(found)):
        before, it = found[at - 1], found[at]
        if before.speaker and it.start - before.end <= 1 and not _has_tag(reading, it):
            found[at] = it._replace(speaker=before.speaker)
    for at in range(len(found) - 1, 0, -1):
        if found[at - 1].speaker is None and found[at].start - found[at - 1].end <= 1:
            found[at - 1] = found[at - 1]._replace(speaker=found[at].speaker)
    return found


def _has_tag(reading: Reading, quotation: Quotation) -> bool:
    """Tell whether the speaker of a quotation is named in its own sentences."""
    if quotation.speaker is None:
        return False
    first, last = reading.sentence_at(quotation.start), reading.sentence_at(quotation.end - 1)
    return first is not None and last is not None and first.start <= quotation.speaker[0] < last.end


_NOTHING: list[Quotation] = []
_OPENINGS = ('"', " '", "('", "\u2014'", "-'", "\n'")
"""What may open a quotation: apostrophes are everywhere, opening marks are rare."""


def _marked(reading: Reading) -> set[int]:
    """Return the blocks in which a quotation may begin."""
    known = cast("set[int] | None", reading.cache.get("marked"))
    if known is None:
        known = {0} if reading.text[:1] == "'" else set[int]()
        text = reading.text
        for opening in _OPENINGS:
            at = text.find(opening)
            while at >= 0:
                sentence = reading.sentence_at(at + len(opening) - 1)
                if sentence is not None:
                    block = sentence.block
                    known.add(block)
                    # On to what lies behind the block.
                    at = text.find(opening, max(at + 1, reading.blocks[block].end - 1))
                else:
                    at = text.find(opening, at + 1)
        reading.cache["marked"] = known
    return known


def _pairs(reading: Reading, block: int) -> list[Span]:
    """Return the spans between paired marks of a block, the marks included; none inside another."""
    if block not in _marked(reading):
        return []
    kept = cast("dict[int, list[Span]]", reading.cache.setdefault("quotation_marks", {}))
    if block not in kept:
        outer: list[Span] = []
        for start, end in sorted(_paired(reading, block), key=lambda pair: (pair[0], -pair[1])):
            if not outer or end > outer[-1][1]:
                outer.append((start, end))
        kept[block] = outer
    return kept[block]


def _paired(reading: Reading, block: int) -> list[Span]:
    from hypelint.reading import WORD

    span = reading.blocks[block]
    raw, text = reading.document.raw, reading.text
    pairs: list[Span] = []
    opened: int | None = None
    single: int | None = None
    for match in _marks().finditer(raw, span.start, span.end):
        mark, at = match[0], match.start()
        if mark in "\u2018\u2019'":
            if mark != "\u2019" and (at == span.start or raw[at - 1] in " (\u2014-"):
                single = at
            elif single is not None and mark != "\u2018":
                if opened is None and len(WORD.findall(text, single, min(at, single + 60))) >= 3:
                    pairs.append((single, at + 1))
                single = None
        elif opened is None:
            if mark == '"' and _closes(raw, at, span.start, span.end):
                continue  # nothing is open
            inches = (
                mark == '"'
                and at > span.start
                and raw[at - 1].isdigit()
                and (at + 1 >= span.end or not raw[at + 1].isalpha())
            )
            if not inches and mark not in "\u201d\u00bb":
                opened = at
        elif mark in "\u201c\u201e\u00ab":
            opened = at  # the one before was never closed
        elif mark == '"' and raw[at - 2 : at] in (". ", "! ", "? ") and raw[at + 1 : at + 2].isalnum():
            pairs.append((opened, at - 1))  # nor this one: another opens
            opened = at
        else:
            pairs.append((opened, at + 1))
            opened = None
    if opened is not None:
        pairs.append((opened, span.end))
    return pairs


def _closes(raw: str, at: int, start: int, end: int) -> bool:
    """Tell whether a straight mark can only close a quotation: a word before it, none behind it."""
    return at > start and raw[at - 1] in ".,!?" and (at + 1 >= end or raw[at + 1] == " ")


def between_marks(reading: Reading, block: int, offset: int) -> bool:
    """Tell whether an offset lies between quotation marks."""
    pairs = _pairs(reading, block)
    index = bisect_right(pairs, (offset, offset + 1)) - 1
    return index >= 0 and pairs[index][0] <= offset < pairs[index][1]


def _speaker(reading: Reading, block: int, start: int, end: int) -> Span | None:
    """Find the one who says it: in its sentences, beside them, behind a dash, or in the block before."""
    first, last = reading.sentence_at(start), reading.sentence_at(end - 1)
    if first is None or last is None:
        return None
    found = _said(first) or _said(last) or _beside_marks(reading, first, last, start, end)
    if found:
        return found
    if len(reading.text[start : min(end, start + 100)].split()) < 5:
        return None
    if _byline().match(reading.text, end):
        return end, end + 1
    own = reading.block_sentences(block)
    for index in (first.index - 1, last.index + 1):
        if index in own:
            found = _said(reading.sentences[index])
            if found:
                return found
    found = _beside(reading, block, start, end)
    if found is None and first.index - 1 in own:
        from hypelint.context.reporting import speaker

        found = speaker(reading.sentences[first.index - 1])
        return None if found is None or between_marks(reading, block, found[0]) else found
    return found


@cache
def _behind() -> re.Pattern[str]:
    name = r"(?:he|she|they|[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,4})"
    return re.compile(
        rf" ((?:[a-z]{{1,20}} )?{name}|[a-z]+(?:s|ed) the [a-z]+|the [a-z]+(?= [a-z]+(?:s|ed)\b))\b"
    )


@cache
def _before() -> re.Pattern[str]:
    return re.compile(r"\b(?:he|she|they|[A-Z][\w.'-]*)\b")


def _beside_marks(reading: Reading, first: Sentence, last: Sentence, start: int, end: int) -> Span | None:
    """Find a speaker by punctuation alone: '…," he mused' and 'She shrugged, "…'."""
    text = reading.text
    if text[end - 2 : end - 1] in (",", "?", "!", "-", "\u2014") and end < last.end:
        behind = _behind().match(text, end)
        if behind:
            return behind.span(1)
    opens = text[start - 2 : start] in (", ", ": ") and text[start + 1 : start + 2].isupper()
    if opens and start > first.start:
        before = _before().search(text, max(first.start, start - 80), start)
        if before and (before[0].lower() in ("he", "she", "they") or before[0] not in ORDINARY):
            return before.span()
    return None


def _said(sentence: Sentence) -> Span | None:
    """Return a speaker that a sentence names outside quotation marks."""
    from hypelint.context.attribution import own_attributions

    if "speaker" not in sentence.cache:
        found = (
            it.source
            for it in own_attributions(sentence)
            if it.kind in ("named", "anonymous", "vague")
            and not between_marks(sentence.reading, sentence.block, it.source[0])
        )
        sentence.cache["speaker"] = next(found, None) or _colon_speaker(sentence)
    return cast("Span | None", sentence.cache["speaker"])


@cache
def _label() -> re.Pattern[str]:
    return re.compile(r"\b([A-Z][\w.'-]{0,30}(?: [A-Z][\w.'-]{0,30}){0,3}(?:,[^:\"]{1,60})?): ?[\"\u201c]")


def _colon_speaker(sentence: Sentence) -> Span | None:
    if ":" not in sentence.text:
        return None
    match = _label().search(sentence.reading.text, sentence.start, sentence.end)
    return match.span(1) if match else None


def _beside(reading: Reading, block: int, start: int, end: int) -> Span | None:
    """Look at the neighbouring blocks: a quotation may be a paragraph of its own."""
    span = reading.blocks[block]
    whole = start - span.start <= 2 and span.end - end <= 2
    if start - span.start > 2:
        return None
    if block:
        before = reading.blocks[block - 1]
        tail = reading.text[max(before.start, before.end - 200) : before.end].rstrip()
        if _runs_on(reading, block - 1):
            # One quotation over several paragraphs: its speaker stands with the first of them.
            opening = block - 1
            while opening > block - _PARAGRAPHS and opening and _runs_on(reading, opening - 1):
                opening -= 1
            for index in reading.block_sentences(opening):
                found = _said(reading.sentences[index])
                if found:
                    return found
        if tail.endswith(":") and before.end - before.start < 120:
            return before.start, before.end  # "Ostwald on the deal:" stands over the quotation
        # A paragraph that opens with a quotation goes on with who spoke last.
        for index in reading.block_sentences(block - 1)[-1:]:
            found = _said(reading.sentences[index])
            if found:
                return found
    if whole and block + 1 < len(reading.blocks):
        after = reading.blocks[block + 1]
        if _byline().match(reading.text, after.start):
            return after.start, after.end
        for index in reading.block_sentences(block + 1)[:1]:
            return _said(reading.sentences[index])
    return None


_PARAGRAPHS = 20
"""So many paragraphs back the speaker of a quotation is looked for."""


def _runs_on(reading: Reading, block: int) -> bool:
    """Tell whether a block opens with a quotation mark and ends with the quotation still open."""
    span = reading.blocks[block]
    pairs = _pairs(reading, block)
    return (
        reading.text[span.start : span.start + 1] == '"'
        and bool(pairs)
        and pairs[-1][1] == span.end
        and not reading.text[span.start : span.end].rstrip().endswith('"')
    )
