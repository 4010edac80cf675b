"""Pair quotation marks and find who speaks."""

from __future__ import annotations

from functools import cache
import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Quotation, Reading, Sentence


@cache
def _marks() -> re.Pattern[str]:
    # Double marks of any kind; single ones only where they open before a letter or close behind one.
    return re.compile(
        r'["\u201c\u201d\u201e\u00ab\u00bb]|(?<![\w\u2019\'])[\u2018\'](?=\w)|(?<=[\w.,!?])[\u2019\'](?![\w])'
    )


@cache
def _byline() -> re.Pattern[str]:
    return re.compile(r"\s*(?:[\u2014\u2013~]|--?)\s*[A-Z]")


def quotations(reading: Reading, block: int) -> list[Quotation]:
    """Return the quotations of a block, in order; an unclosed one runs to the block's end."""
    kept = cast("dict[int, list[Quotation]]", reading.cache.setdefault("quotations", {}))
    if block not in kept:
        kept[block] = _find(reading, block)
    return kept[block]


def _find(reading: Reading, block: int) -> list[Quotation]:
    from hypelint.reading import WORD, Quotation

    span = reading.blocks[block]
    raw, text = reading.document.raw, reading.text
    pairs: list[tuple[int, int]] = []
    opened: int | None = None
    single: int | None = None
    for match in _marks().finditer(raw, span.start, span.end):
        mark, at = match[0], match.start()
        if mark in "\u2018\u2019'":
            if mark != "\u2019" and (at == span.start or raw[at - 1] in " (\u2014-"):
                single = at
            elif single is not None and mark != "\u2018":
                if opened is None and len(WORD.findall(text, single, at)) >= 3:
                    pairs.append((single, at + 1))
                single = None
            continue
        if opened is None:
            if (
                mark == '"'
                and at > span.start
                and raw[at - 1].isdigit()
                and (at + 1 >= span.end or not raw[at + 1].isalpha())
            ):
                continue  # inches
            if mark not in "\u201d\u00bb":
                opened = at
        elif mark in "\u201c\u201e\u00ab":
            opened = at  # the one before was never closed
        else:
            pairs.append((opened, at + 1))
            opened = None
    if opened is not None:
        pairs.append((opened, span.end))
    pairs.sort()
    inside = [
        pair for pair in pairs if not any(a < pair[0] and pair[1] <= b for a, b in pairs if (a, b) != pair)
    ]
    return [
        Quotation(
            start, end, len(WORD.findall(text, start, end)), _speaker(reading, block, start, end, inside)
        )
        for start, end in inside
    ]


_SPEECH = ("say", "say-that", "think", "source")


def _speaker(reading: Reading, block: int, start: int, end: int, pairs: list[tuple[int, int]]) -> Span | None:
    """Find the one who says it: in its sentences, beside them, behind a dash, or in the block before."""
    first, last = reading.sentence_at(start), reading.sentence_at(end - 1)
    if first is None or last is None:
        return None
    within = range(first.index, last.index + 1)
    for index in within:
        found = _said(reading.sentences[index], pairs)
        if found:
            return found
    beside = _beside_marks(reading, first, last, start, end)
    if beside:
        return beside
    words = len(reading.text[start:end].split())
    if words < 5:
        return None
    if _byline().match(reading.text, end):
        return end, end + 1
    own = reading.block_sentences(block)
    for index in (first.index - 1, last.index + 1):
        if index in own:
            found = _said(reading.sentences[index], pairs)
            if found:
                return found
    return _beside(reading, block, start, end, pairs)


def _beside_marks(reading: Reading, first: Sentence, last: Sentence, start: int, end: int) -> Span | None:
    """Find a speaker by punctuation alone: '…," he mused' and 'She shrugged, "…'."""
    text = reading.text
    if text[end - 2 : end - 1] in (",", "?", "!", "-", "\u2014") and end < last.end:
        behind = re.compile(
            r" ((?:[a-z]+ )?(?:he|she|they|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+)*|the [a-z]+))\b"
        ).match(text, end)
        if behind:
            return behind.span(1)
    if (
        text[start - 2 : start] in (", ", ": ")
        and text[start + 1 : start + 2].isupper()
        and start > first.start
    ):
        before = re.compile(r"\b(?:he|she|they|[A-Z][\w.'-]+)\b").search(text, first.start, start)
        if before and before[0].lower() not in ("the", "a", "in", "as", "this"):
            return before.span()
    return None


def _said(sentence: Sentence, pairs: list[tuple[int, int]]) -> Span | None:
    """Return a speaker that a sentence names outside its quotation marks."""
    from hypelint.context.attribution import own_attributions

    for found in own_attributions(sentence):
        if found.kind in ("named", "anonymous", "vague") and not any(
            a <= found.source[0] < b for a, b in pairs
        ):
            return found.source
    return _colon_speaker(sentence)


@cache
def _label() -> re.Pattern[str]:
    return re.compile(r"([A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,3}(?:,[^:\"]{1,60})?): ?[\"\u201c]")


def _colon_speaker(sentence: Sentence) -> Span | None:
    match = _label().search(sentence.reading.text, sentence.start, sentence.end)
    return match.span(1) if match else None


def _beside(reading: Reading, block: int, start: int, end: int, pairs: list[tuple[int, int]]) -> Span | None:
    """Look at the neighbouring blocks: a quotation may be a paragraph of its own."""
    span = reading.blocks[block]
    whole = start - span.start <= 2 and span.end - end <= 2
    if start - span.start > 2:
        return None
    if block:
        before = reading.blocks[block - 1]
        opens = reading.text[before.start : before.start + 1] == '"'
        tail = reading.text[before.start : before.end].rstrip()
        if opens and not tail.endswith('"'):  # a quotation that runs over several paragraphs
            previous = quotations(reading, block - 1)
            if previous and previous[0].speaker:
                return previous[0].speaker
        if tail.endswith(":") and len(tail.split()) <= 15:
            return before.start, before.end  # "Ostwald on the deal:" stands over the quotation
        if whole or tail.endswith(":"):
            for index in reversed(reading.block_sentences(block - 1)[-1:]):
                found = _said(reading.sentences[index], [])
                if found:
                    return found
    if whole and block + 1 < len(reading.blocks):
        after = reading.blocks[block + 1]
        if _byline().match(reading.text, after.start):
            return after.start, after.end
        sentences = reading.block_sentences(block + 1)
        if sentences:
            sentence = reading.sentences[sentences.start]
            for pair in [(it.start, it.end) for it in quotations(reading, block + 1)]:
                pairs = [*pairs, pair]
            found = _said(sentence, pairs)
            if found:
                return found
    return None
