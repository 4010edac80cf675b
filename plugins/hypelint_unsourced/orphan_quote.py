"""unsourced/orphan-quote."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import re
from typing import TYPE_CHECKING

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import DocumentRule

if TYPE_CHECKING:
    from hypelint.reading import Quotation, Reading

_BLOCKS = frozenset({"paragraph", "description"})


class OrphanQuote(DocumentRule):
    """Leaves a quotation without a speaker.

    What it does
        Reports a quotation of five words or more in running text with nobody named who says it, in its
        sentence or beside it.

    Why is this bad
        Quotation marks promise that somebody said exactly this. Without a name nobody did.

    Use instead
        Name the speaker next to the words, or take the marks away and paraphrase.

    Known limits
        Titles, terms, imagined speech after "as if", rules and definitions quoted from a text pass by
        their surroundings. In blogs and documentation the finding is an info.
    """

    id = "unsourced/orphan-quote"
    summary = "Quotes five words or more without naming the speaker."
    message = '"{text}" has no speaker; name who said it next to the quotation, or paraphrase without marks.'
    severity = Severity.WARNING
    weight = 2
    blocks = _BLOCKS
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"link"})
    cues = ("@quote",)
    flags = (
        '>>"This will change how every hospital works."<< The device costs $900.',
        'The launch was a triumph. >>"We have never seen such demand in one day."<<',
        'The port is full. >>"Nobody knows where the boxes come from."<< The cranes stand still.',
        'The reviews are in. >>"I would come back every single day."<< The food is good.',
        "The town is angry. >>\u201cWe were never asked about any of this.\u201d<<",
        'The lamp sells well. >>"It is the best light I ever had."<< It costs little.',
        'The ferry is late again. >>"Nobody tells us when the next one leaves."<< The sea is calm.',
        'The yard is for sale. >>"This is the end of an age."<< The cranes are sold.',
    )
    passes = (
        '"This will change how we work," said Rea Lund, a nurse.',
        'Rea Lund runs the port. "We are full." "We have never seen such demand in one day."',
        'The so-called "dark pattern" is banned.',
        'Rea Lund runs the port. "We have never seen such demand in one day."',
        '"We have never seen such demand in one day." That is how Piet Aal, the mayor, put it.',
        'She read "The Long Way to the Northern Sea" in one night.',
        "> We have never seen such demand in one day.",
        'The sign says "No entry for boats over five tons".',
        'Users ask questions such as "how do I open this file again?" every day.',
        'The law defines a boat as "a vessel of less than five tons".',
        'He [wrote](https://ostwald.example/a) "we have never seen such demand".',
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per quotation without a speaker."""
        interview = reading.lower.count("\nq: ") + reading.lower.count("\nq. ") > 1
        opened = [start for start, _ in cues if _opens(reading, start)]
        for number in sorted({it.block for it in map(reading.sentence_at, opened) if it is not None}):
            if interview or reading.blocks[number].kind not in _BLOCKS or number in reading.chrome:
                continue
            last = -1
            for quotation in reading.quotations(number):
                # Quotations that follow each other are one speech.
                goes_on = last >= 0 and not reading.text[last : quotation.start].strip()
                if quotation.speaker is not None or goes_on or _placed(reading, quotation):
                    last = quotation.end
                elif quotation.words >= 5:
                    severity = Severity.INFO if reading.profile == "blog" else None
                    yield Hit(quotation.start, quotation.end, severity=severity)


def _opens(reading: Reading, start: int) -> bool:
    """Tell whether a mark may open five words: a look before quotations are paired and their speakers sought."""
    text = reading.text
    mark = text[start]
    if mark not in '"\u201c':
        return True
    if start and text[start - 1].isalnum():
        return False
    end = text.find('"' if mark == '"' else "\u201d", start + 1)
    return end < 0 or len(text[start:end].split(None, 4)) > 4


def _placed(reading: Reading, quotation: Quotation) -> bool:
    """Tell a quotation that is a title, a term or a text, or beside which somebody is named."""
    text, lower = reading.text, reading.lower
    inner = text[quotation.start + 1 : quotation.end - 1]
    words = re.findall(r"[A-Za-z][\w'-]*", inner)
    capitals = sum(word[0].isupper() for word in words)
    if (
        capitals * 2 > len(words)
        or not words
        or (not inner[:1].isupper() and inner.rstrip()[-1:] not in ".!?,")
    ):
        return True  # a title, or a phrase that goes on in the sentence around it
    before = lower[max(quotation.start - 60, 0) : quotation.start]
    if _TERM.search(before):
        return True
    sentence = reading.sentence_at(quotation.start)
    last = reading.sentence_at(quotation.end - 1)
    if sentence is None or last is None:
        return True
    beside = [it for it in (sentence.previous, sentence, last, last.next) if it is not None]
    if sentence.first and sentence.index:
        beside.append(reading.sentences[sentence.index - 1])  # a speech that goes on in a new paragraph
    return any(_PERSON.search(_outside(text[it.start : it.end], quotation, it.start)) for it in beside)


def _outside(text: str, quotation: Quotation, start: int) -> str:
    """Return a sentence without the words of the quotation."""
    first, last = max(quotation.start - start, 0), max(quotation.end - start, 0)
    return text[:first] + " " + text[last:]


_TERM = re.compile(
    r"\b(?:(?:sign|label|slogan|headline|banner|plaque|poster|notice|message|text|note|screen|button|line)s? (?:says?|said|reads?|shows?)|called|titled|entitled|named|term|terms|phrase|phrases|word|words|sign|label|labell?ed|slogan|motto|title|theme|question|questions"
    r"|defin\w+(?: [a-z]+){0,3} as|such as|like|e\.g\.|example|as if|of the|headline|section|rule|message|reads?|known as|mantra|song|book|film"
    r"|chapter|article|(?:whisper|mutter|shout|murmur|scream|flash|blar|scrawl)\w*(?: [a-z]+){0,3} ?-?|asks?|asking|answer|think|thought|prompt)[,:]? ?$"
)
_PERSON = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+\b|\b(?:[Hh]e|[Ss]he|I)\b|\b(?:Mr|Mrs|Ms|Dr|Prof)\b")
