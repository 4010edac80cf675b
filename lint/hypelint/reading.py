"""Read a document once: sentences, cues, and the contexts rules ask for.

A `Reading` is built before any rule runs. What costs time (attribution, hedges, names, figures) is
worked out per sentence, when the first rule asks, and kept.

All spans are prose offsets: code points into `Reading.text`, end-exclusive.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
import re

from hypelint.cue import CueMatcher, Span
from hypelint.document import CODE, Block, Document, Link, non_ascii
from hypelint.record import NamedTuple
from hypelint.sentence import split

WORD = re.compile(r"[^\W_]+(?:['\u2019.\-&/][^\W_]+)*")
"""A word as we count them: letters and digits, with inner apostrophes, hyphens and full stops."""

LONGEST = 1500
"""Characters after which a sentence is cut: what is longer is a list or no prose, and grammar is looked for
pair by pair within a sentence."""

_SPECIAL = {
    # Each begins with what it must not miss: the search leaps from one such character to the next.
    "@figure": re.compile(r"[$\u20ac\u00a3\u00a5\d](?:(?<=\d)|\d)[\d,.]*"),
    "@quote": re.compile(r'["\u201c\u201d]'),
    "@question": re.compile(r"\?"),
    "@exclamation": re.compile(r"!"),
    "@dash": re.compile(r"\u2014|\u2013| -{1,3} "),
}
_ASCII_FIGURE = re.compile(r"[$0-9](?:(?<=[0-9])|[0-9])[0-9,.]*")
_MARKS = frozenset((CODE, "\u2014", "\u2013", "\u2026"))
"""What most drafts hold beside ASCII."""
_LONG_DASH = re.compile("[\u2014\u2013]")


class Figure(NamedTuple):
    """A number in the text with what it counts.

    ``kind`` is money, percent, ratio (3x, doubled), count (a number with a unit or noun), ordinal,
    date, year, time, age, version, or number (nothing known). ``value`` is None where the figure is
    only words ("millions"). ``unit`` is the currency sign or code, or the noun counted.
    """

    start: int
    end: int
    kind: str
    value: float | None
    unit: str


class Quotation(NamedTuple):
    """Text between paired quotation marks (the marks included). ``speaker`` is the span of the one
    who says it, or None; ``words`` counts the words inside."""

    start: int
    end: int
    words: int
    speaker: Span | None


class Attribution(NamedTuple):
    """Who says so, for a scope. ``kind`` is named, vague, anonymous, agentless, link or footnote;
    ``source`` is the span of the source's name (or of the link); ``carried``: taken over from an
    earlier sentence."""

    start: int
    end: int
    kind: str
    source: Span
    carried: bool = False


class Scope(NamedTuple):
    """An interval in which something holds (a hedge, a condition, a negation); ``cue`` is the span of
    the word that opens it."""

    start: int
    end: int
    cue: Span


class Sentence:
    """One sentence of prose; spans are prose offsets.

    ``index`` numbers the sentences of the reading, ``first``/``last`` tell its place in its block.
    """

    __slots__ = ("_cache", "block", "end", "index", "reading", "start")

    def __init__(self, reading: Reading, index: int, start: int, end: int, block: int) -> None:
        self.reading = reading
        self.index = index
        self.start = start
        self.end = end
        self.block = block
        self._cache: dict[str, object] | None = None

    @property
    def text(self) -> str:
        """The sentence, folded."""
        return self.reading.text[self.start : self.end]

    @property
    def lower(self) -> str:
        """The sentence, folded and lower-cased; same length as `text`."""
        return self.reading.lower[self.start : self.end]

    @property
    def kind(self) -> str:
        """The kind of the block it stands in."""
        return self.reading.blocks[self.block].kind

    @property
    def words(self) -> list[Span]:
        """The spans of its words."""
        return [match.span() for match in WORD.finditer(self.reading.text, self.start, self.end)]

    @property
    def first(self) -> bool:
        """Whether it opens its block."""
        return self.index == self.reading.block_sentences(self.block).start

    @property
    def last(self) -> bool:
        """Whether it closes its block."""
        return self.index + 1 == self.reading.block_sentences(self.block).stop

    @property
    def previous(self) -> Sentence | None:
        """The sentence before it in the same block."""
        return None if self.first else self.reading.sentences[self.index - 1]

    @property
    def next(self) -> Sentence | None:
        """The sentence after it in the same block."""
        return None if self.last else self.reading.sentences[self.index + 1]

    def cues(self, table: str) -> list[Span]:
        """Return the spans of a context table's cues in this sentence."""
        return self.reading.cues(table, self.start, self.end)

    def clause(self, offset: int) -> Span:
        """Return the clause around an offset."""
        from hypelint.context.clause import clauses

        for start, end in clauses(self):
            if start <= offset < end:
                return start, end
        return self.start, self.end

    @property
    def cache(self) -> dict[str, object]:
        """A place where the context layer keeps what it found out about this sentence."""
        if self._cache is None:
            self._cache = {}
        return self._cache

    def __repr__(self) -> str:
        return f"Sentence({self.index}, {self.text!r})"


class Reading:
    """A document as the rules see it.

    ``profile`` is news, release, blog or docs. ``terms`` are names and words the user accepts.
    """

    __slots__ = (
        "_block_ranges",
        "_cues",
        "_link_starts",
        "_starts",
        "blocks",
        "cache",
        "chrome",
        "document",
        "lower",
        "profile",
        "quote_blocks",
        "sentences",
        "terms",
        "text",
    )

    def __init__(
        self,
        document: Document,
        matcher: CueMatcher,
        profile: str = "news",
        terms: frozenset[str] = frozenset(),
        block_quotes: bool = True,
    ) -> None:
        from hypelint.context.chrome import chrome_blocks

        self.document = document
        self.text = document.prose
        self.lower = document.lower
        self.blocks: list[Block] = document.blocks
        self.profile = profile
        self.terms = terms
        self.quote_blocks = block_quotes
        """Whether the text of block quotations counts as quoted."""
        self.cache: dict[str, object] = {}
        """What the context layer found out about the document."""
        self.sentences: list[Sentence] = []
        self._block_ranges: list[range] = []
        for number, block in enumerate(self.blocks):
            first = len(self.sentences)
            for start, end in split(self.text, block.start, block.end):
                while end - start > LONGEST:
                    cut = self.text.rfind(" ", start, start + LONGEST)
                    cut = start + LONGEST if cut <= start else cut
                    self.sentences.append(Sentence(self, len(self.sentences), start, cut, number))
                    start = cut
                self.sentences.append(Sentence(self, len(self.sentences), start, end, number))
            self._block_ranges.append(range(first, len(self.sentences)))
        self._starts = [sentence.start for sentence in self.sentences]
        document.links.sort()
        self._link_starts = [link.start for link in document.links]
        self._cues = matcher.find(self.lower)
        self.chrome: frozenset[int] = chrome_blocks(self)
        """Indexes of the blocks that are page chrome or cautionary (safe-harbour, licence) text."""

    @property
    def found(self) -> list[str]:
        """The names of the cue tables of which a cue occurs, in the order of the automaton's tables."""
        return [name for name in self._cues if not name.startswith("@")]

    def block_sentences(self, block: int) -> range:
        """Return the indexes of the sentences of a block."""
        return self._block_ranges[block]

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that holds an offset, or the last one that begins before it."""
        index = bisect_right(self._starts, offset) - 1
        return self.sentences[index] if index >= 0 else None

    def by_sentence(self, spans: Sequence[Span]) -> Iterator[tuple[Sentence, list[Span]]]:
        """Group sorted spans by the sentence that holds them; one across a sentence's edge is dropped."""
        starts, sentences = self._starts, self.sentences
        count = len(starts)
        sentence: Sentence | None = None
        stop, last, group = -1, -1, list[Span]()
        for span in spans:
            if span[0] >= stop:
                if sentence is not None and group:
                    yield sentence, group
                    group = []
                at = bisect_right(starts, span[0])
                sentence = sentences[at - 1] if at else None
                last = sentence.end if sentence is not None else -1
                stop = starts[at] if at < count else len(self.text) + 1
            if span[1] <= last:
                group.append(span)
        if sentence is not None and group:
            yield sentence, group

    def all_cues(self, table: str) -> list[Span]:
        """Return all spans of a table's cues; tables are rules' ids, context names, and the specials."""
        found = self._cues.get(table)
        if found is None:
            pattern = _SPECIAL.get(table)
            if pattern is None:
                return []
            if table == "@dash" and " -" not in self.text:
                if "\u2014" not in self.text and "\u2013" not in self.text:
                    return []
                pattern = _LONG_DASH
            elif table == "@figure" and not non_ascii(self.text) - _MARKS:
                pattern = _ASCII_FIGURE
            found = self._cues[table] = [match.span() for match in pattern.finditer(self.text)]
        return found

    def cues(self, table: str, start: int, end: int) -> list[Span]:
        """Return the spans of a table's cues inside a span."""
        spans = self._cues.get(table)
        if spans is None:
            spans = self.all_cues(table)
        found: list[Span] = []
        for index in range(bisect_left(spans, (start, start)), len(spans)):
            span = spans[index]
            if span[0] >= end:
                break
            if span[1] <= end:
                found.append(span)
        return found

    # What rules ask. Each takes a span inside one sentence.

    def quoted(self, start: int, end: int) -> Quotation | None:
        """Return the quotation with a speaker that holds the whole span."""
        from hypelint.context.quotation import quotations

        sentence = self.sentence_at(start)
        if sentence is None:
            return None
        block = self.blocks[sentence.block]
        if block.kind == "quotation" and self.quote_blocks:
            return Quotation(block.start, block.end, 99, (block.start, block.start))
        for quotation in quotations(self, sentence.block):
            if quotation.start <= start and end <= quotation.end and quotation.speaker:
                return quotation
        return None

    def attribution(self, start: int, end: int) -> Attribution | None:
        """Return who says so: the source in scope, named ones first; an agentless report is none.

        A vague or anonymous source counts: it is a fault of its own, and one is enough.
        """
        best: Attribution | None = None
        for found in self.attributions(start, end):
            if found.kind in ("named", "link", "footnote"):
                return found
            if found.kind != "agentless" and best is None:
                best = found
        return best

    def remembered(self, start: int, end: int) -> Attribution | None:
        """Return the attribution that the figure in a span was given earlier in the document."""
        from hypelint.context.attribution import remembered

        return remembered(self, start, end)

    def quotations(self, block: int) -> list[Quotation]:
        """Return the quotations of a block, in order."""
        from hypelint.context.quotation import quotations

        return quotations(self, block)

    def links_in(self, start: int, end: int) -> list[Link]:
        """Return the links and footnote references that begin in a span (or right behind it)."""
        starts = self._link_starts
        return self.document.links[bisect_left(starts, start) : bisect_right(starts, end)]

    def attributions(self, start: int, end: int) -> list[Attribution]:
        """Return every attribution, of any kind, whose scope holds the span."""
        from hypelint.context.attribution import attributions

        sentence = self.sentence_at(start)
        if sentence is None:
            return []
        return [found for found in attributions(sentence) if found.start <= start and end <= found.end]

    def hedged(self, start: int, end: int) -> Scope | None:
        """Return the hedge in whose scope the span begins."""
        from hypelint.context.hedge import hedges

        return self._scope(hedges, start)

    def conditional(self, start: int, end: int) -> Scope | None:
        """Return the condition (if, unless, should) in whose scope the span begins."""
        from hypelint.context.hedge import conditions

        return self._scope(conditions, start)

    def negated(self, start: int, end: int) -> Scope | None:
        """Return the negation before the span in its clause."""
        from hypelint.context.negation import negations

        return self._scope(negations, start)

    def _scope(self, find: Callable[[Sentence], list[Scope]], start: int) -> Scope | None:
        sentence = self.sentence_at(start)
        if sentence is not None:
            for scope in find(sentence):
                if scope.start <= start < scope.end:
                    return scope
        return None

    def question(self, start: int, end: int) -> bool:
        """Tell whether the span stands in a genuine question."""
        sentence = self.sentence_at(start)
        return sentence is not None and sentence.text.rstrip("\"')] ").endswith("?")

    def name(self, start: int, end: int) -> Span | None:
        """Return the proper name the span lies in (or an accepted term)."""
        from hypelint.context.name import names

        sentence = self.sentence_at(start)
        if sentence is not None:
            for first, last in names(sentence):
                if first <= start and end <= last:
                    return first, last
        return None

    def linked(self, start: int, end: int) -> bool:
        """Tell whether a link or footnote stands in the span's sentence."""
        sentence = self.sentence_at(start)
        return sentence is not None and bool(self.links_in(sentence.start, sentence.end))

    def own_voice(self, sentence: Sentence) -> bool:
        """Tell whether a release speaks of its own publisher in a sentence."""
        from hypelint.context.voice import own_voice

        return own_voice(sentence)

    def first_person(self, sentence: Sentence) -> bool:
        """Tell whether the narrator speaks of himself in a sentence: I, we, our."""
        from hypelint.context.voice import first_person

        return first_person(sentence)

    def figures(self, sentence: Sentence) -> list[Figure]:
        """Return the figures of a sentence, left to right."""
        from hypelint.context.figure import figures

        return figures(sentence)

    def holds(self, context: str, start: int, end: int) -> bool:
        """Tell whether a context named in `hypelint.rule.CONTEXTS` holds for the span."""
        return bool(_CONTEXTS[context](self, start, end))


_CONTEXTS = {
    "quotation": Reading.quoted,
    "attribution": Reading.attribution,
    "hedge": Reading.hedged,
    "condition": Reading.conditional,
    "negation": Reading.negated,
    "question": Reading.question,
    "name": Reading.name,
    "link": Reading.linked,
}
