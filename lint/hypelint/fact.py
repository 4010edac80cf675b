"""What folder rules compare: small facts of every draft, without the draft.

A worker that has read a draft takes its facts; they are plain tuples of text and numbers, so that they
pass between processes and into the (sealed) cache. Offsets called ``start`` and ``end`` are prose
offsets of the draft, those inside a sentence count from the sentence's start.
"""

from __future__ import annotations

from collections.abc import Iterator
import re
from typing import TYPE_CHECKING, Any

from hypelint.cue import Span
from hypelint.record import NamedTuple
from hypelint.rule import HEADINGS, PROSE

if TYPE_CHECKING:
    from hypelint.reading import Reading, Sentence

WORD = re.compile(r"[^\W_]+(?:['.&/-][^\W_]+)*")


class FigureFact(NamedTuple):
    """A figure of a sentence (see `hypelint.reading.Figure`) that has a value."""

    start: int
    end: int
    kind: str
    value: float
    unit: str


class SourceFact(NamedTuple):
    """Who says so, for a part of a sentence: the kind of source, and its name."""

    start: int
    end: int
    kind: str
    name: str


class SentenceFact(NamedTuple):
    """A sentence of a draft's own prose.

    ``start`` is its prose offset; all spans in it are offsets into ``text``. ``names``, ``hedges``,
    ``quoted`` and ``negations`` are spans. ``first``: it opens its block. ``remembered``: one of its
    figures was given a source earlier in the draft.
    """

    start: int
    text: str
    kind: str
    block: int
    first: bool
    names: tuple[Span, ...] = ()
    hedges: tuple[Span, ...] = ()
    negations: tuple[Span, ...] = ()
    quoted: tuple[Span, ...] = ()
    sources: tuple[SourceFact, ...] = ()
    figures: tuple[FigureFact, ...] = ()
    remembered: bool = False

    @property
    def is_heading(self) -> bool:
        """Whether it is a title or a heading."""
        return self.kind in HEADINGS

    @property
    def name_texts(self) -> list[str]:
        """The names in it, without possessive endings."""
        return [self.text[start:end].removesuffix("'s").rstrip("'.,") for start, end in self.names]

    def sourced(self, start: int, end: int) -> SourceFact | None:
        """Return the named source in whose scope a span lies."""
        for source in self.sources:
            if (
                source.start <= start
                and end <= source.end
                and source.kind in ("named", "link", "footnote", "anonymous")
            ):
                return source
        return None

    def within(self, spans: tuple[Span, ...], start: int) -> bool:
        """Tell whether an offset lies in one of some spans of the sentence."""
        return any(first <= start < last for first, last in spans)


class QuoteFact(NamedTuple):
    """A quotation with a speaker; ``text`` is what stands between the marks.

    ``speaker`` is empty where only a pronoun or a description tells who speaks.
    """

    start: int
    end: int
    text: str
    speaker: str


class Facts(NamedTuple):
    """The facts of one draft, in the order of its text; ``date`` is the front matter's, as written."""

    path: str
    profile: str
    sentences: tuple[SentenceFact, ...]
    quotes: tuple[QuoteFact, ...]
    date: str = ""

    @property
    def title(self) -> str:
        """The first heading, or an empty text."""
        return next((it.text for it in self.sentences if it.is_heading), "")

    @property
    def body(self) -> list[SentenceFact]:
        """The sentences that are no headings."""
        return [it for it in self.sentences if not it.is_heading]


def facts(reading: Reading) -> Facts:
    """Take the facts of a draft; page chrome and legal notices have none."""
    from hypelint.context.name import names

    sentences: list[SentenceFact] = []
    quotes: list[QuoteFact] = []
    for number, block in enumerate(reading.blocks):
        if block.kind not in PROSE or number in reading.chrome:
            continue
        quotations = reading.quotations(number)
        for quotation in quotations:
            if quotation.speaker is not None:
                inner = reading.text[quotation.start : quotation.end].strip("\"'“”‘’«»„ ")
                speaker = _speaker(reading, quotation.speaker) or _reported(reading, number, quotation.start)
                quotes.append(QuoteFact(quotation.start, quotation.end, inner, speaker))
        for index in reading.block_sentences(number):
            sentence = reading.sentences[index]
            spans = tuple(
                (max(it.start, sentence.start) - sentence.start, min(it.end, sentence.end) - sentence.start)
                for it in quotations
                if it.start < sentence.end and sentence.start < it.end
            )
            if block.kind == "quotation" and reading.quote_blocks:
                spans = ((0, sentence.end - sentence.start),)
            sentences.append(_sentence(reading, sentence, spans, names(sentence)))
    return Facts(
        reading.document.source.path,
        reading.profile,
        tuple(_with_openers(sentences)),
        tuple(quotes),
        _date(reading.document.front),
    )


def _date(front: dict[str, str]) -> str:
    """Return the date that a draft's front matter gives it."""
    named = {key.lower(): value for key, value in front.items()}
    return next((named[key] for key in ("date", "published", "pubdate") if named.get(key)), "").lower()


def _with_openers(sentences: list[SentenceFact]) -> Iterator[SentenceFact]:
    """Add the names that sentences open with, where their capital alone proves nothing.

    A word is one that the draft has as a name elsewhere, or that opens two sentences; and that the draft
    never writes small.
    """
    from hypelint.context.name import ORDINARY

    openers = [WORD.search(it.text) for it in sentences]
    seen: dict[str, int] = {}
    small: set[str] = set()
    for it, opener in zip(sentences, openers, strict=True):
        for word in (word for name in it.name_texts for word in WORD.findall(name)):
            seen[word] = 2
        if opener is not None:
            word = opener[0].removesuffix("'s")
            seen[word] = seen.get(word, 0) + 1
        small.update(word for word in WORD.findall(it.text) if word[0].islower())
    for it, opener in zip(sentences, openers, strict=True):
        if opener is not None and not any(start <= opener.start() < end for start, end in it.names):
            word = opener[0].removesuffix("'s")
            if (
                word[0].isupper()
                and seen.get(word, 0) > 1
                and word not in ORDINARY
                and word.lower() not in small
            ):
                yield it._replace(names=((opener.start(), opener.start() + len(opener[0])), *it.names))
                continue
        yield it


def _sentence(
    reading: Reading, sentence: Sentence, quoted: tuple[Span, ...], names: list[Span]
) -> SentenceFact:
    from hypelint.context.attribution import attributions
    from hypelint.context.hedge import conditions, hedges
    from hypelint.context.negation import negations

    base = sentence.start
    found = reading.figures(sentence)
    return SentenceFact(
        base,
        sentence.text,
        sentence.kind,
        sentence.block,
        sentence.first,
        tuple((start - base, end - base) for start, end in names),
        tuple((it.start - base, it.end - base) for it in (*hedges(sentence), *conditions(sentence))),
        tuple((it.start - base, it.end - base) for it in negations(sentence)),
        quoted,
        tuple(
            SourceFact(it.start - base, it.end - base, it.kind, reading.text[it.source[0] : it.source[1]])
            for it in attributions(sentence)
        ),
        tuple(
            FigureFact(it.start - base, it.end - base, it.kind, it.value, it.unit)
            for it in found
            if it.value is not None
        ),
        any(reading.remembered(it.start, it.end) is not None for it in found if it.value is not None),
    )


_NAMELESS = frozenset("he she they it i we who one".split())


def _speaker(reading: Reading, span: Span) -> str:
    """Return the last word of a speaker's name, lower-cased: of "Rea Lund of Marlow", lund."""
    last = ""
    for match in WORD.finditer(reading.text, *span):
        word = match[0]
        if word[0].isupper() and word.lower() not in _NAMELESS:
            last = word.lower()
            if word.endswith("'s"):  # the firm's: who speaks comes behind it
                last = last.removesuffix("'s")
        elif last and word in ("of", "at", "from", "who", "for", "and"):
            break
    return last


def _reported(reading: Reading, block: int, end: int) -> str:
    """Return the person a block last named as a source before an offset: the one that "she said" means."""
    from hypelint.context.attribution import attributions

    last = ""
    for index in reading.block_sentences(block):
        sentence = reading.sentences[index]
        if sentence.start >= end:
            break
        for found in attributions(sentence):
            if found.kind == "named" and found.source[0] < end:
                last = _speaker(reading, found.source) or last
    return last


def restored(row: tuple[Any, ...]) -> Facts:
    """Return the facts that were turned into plain tuples."""
    path, profile, sentences, quotes, date = row
    return Facts(
        path,
        profile,
        tuple(
            SentenceFact(*given)._replace(
                sources=tuple(SourceFact(*it) for it in given[9]),
                figures=tuple(FigureFact(*it) for it in given[10]),
            )
            for given in sentences
        ),
        tuple(QuoteFact(*it) for it in quotes),
        date,
    )


def stem(word: str) -> str:
    """Return a word without its commonest endings, lower-cased: enough to tell that two words are one."""
    word = word.lower().removesuffix("'s").rstrip("'.")
    for ending, put in (("ies", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            word = word.removesuffix(ending) + put
            break
    return word.removesuffix("e")


FUNCTION = frozenset(
    "a an the this that these those it its he she they them his her their we us our you your i my me who whom whose "
    "which what when where why how and or but nor so yet if then than as of in on at by for from with without to into "
    "onto over under about after before during between through against out off up down is are was were be been being "
    "am do does did done has have had having will would can could may might must shall should not no never only just "
    "also too very more most less least much many some any all each every both few other others another such same own "
    "there here now while because since until though although however one two three four five six seven eight nine ten "
    "said says say told tells according added new last next first year years month months week weeks day days "
    "per cent percent million billion thousand".split()
)
"""Words that carry no meaning of their own, and the commonest of time, quantity and reporting."""


def content(text: str) -> list[str]:
    """Return the stems of the words that carry a text's meaning, numbers left out, in order."""
    return [
        stem(word)
        for word in WORD.findall(text)
        if len(word) > 2
        and word.lower().removesuffix("'s") not in FUNCTION
        and not any(map(str.isdigit, word))
    ]
