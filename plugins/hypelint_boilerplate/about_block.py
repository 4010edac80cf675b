"""boilerplate/about-block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
import re

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.document import CODE
from hypelint.reading import Reading
from hypelint.rule import DocumentRule, Example, Severity
from hypelint_boilerplate._page import TITLES, places

_PERSON = frozenset(("the author", "the authors", "the writer", "the editor", "author", "me"))
_STOPS = frozenset(".!?\"')]*|#:;" + CODE)
"""What may stand before the words where a paragraph goes on with the block."""
_NEAR, _FAR = 40, 600
"""Characters before and behind the word that are looked at."""
_FIRM = frozenset(("us", "our company", "the company", "the firm", "the organization", "the organisation"))


class AboutBlock(DocumentRule):
    """Ends in the firm's calling card.

    What it does
        Reports "About Norvane" as a heading, as a line, or run into a paragraph, and, as an info, the
        sentence behind it that says what the firm "is".

    Why is this bad
        The block is the sender's text about itself, the same in every release; in an article it tells the
        reader that the rest came from the same source.

    Use instead
        What the reader needs to know of the firm, where it is needed: "Norvane, which sells payroll software".

    Known limits
        Releases are expected to have the block; switch the rule off for them where the house wants it. A
        heading over a chapter on a firm reads the same when the chapter begins with the firm's name.
    """

    id = "boilerplate/about-block"
    summary = 'An "About X" block of the kind that ends a press release.'
    message = (
        '"{text}" opens the sender\'s text about itself; say what the reader needs to know where it is '
        "needed, and drop the block."
    )
    severity = Severity.WARNING
    profiles = frozenset({"news", "release", "blog"})
    flags = (
        ">>About Norvane<<. >>Norvane is a leading provider of end-to-end solutions.<<",
        ">>About Us<<: We empower teams to do more.",
        "# Sale\n\nIt was sold.\n\n## >>About Tessaro<<\n\n>>Tessaro is a maker of labels.<< It has a mill.",
        Example(
            "Rea Lund spoke.\n\n>>About Harrow Pumps Ltd.<<\n\n>>Founded in 1987, Harrow Pumps makes valves.<<",
            profile="release",
        ),
        # run into the paragraph by a page scraper
        'She likes it," he said.>>About Quillbyte<<Quillbyte prints labels for dairies.',
        "The mill was sold. >>About The Ostwald Group<< The Ostwald Group owns mills in three counties.",
        "# Pumps\n\nThey leak.\n\n**>>About the author<<:** Piet Aal repairs pumps.",
        Example(
            "It leaks, and the crew has the pump. >>About the Company<< Since 1987, Harrow has pumps.",
            profile="release",
        ),
        Example(
            "The fox finds home. >>About the Author<<: Rea Lund Rea Lund, a mother of two, paints.",
            profile="release",
        ),
        "It was sold. >>About the Holt Mill Trust<<: The Holt Mill Trust is a club of farms. Its mill grinds rye and stands by the weir.",
        "See the mill and the weir >>About Harrow Pumps<< Harrow Pumps is a maker of valves.",
        # in capitals, with the exchange, behind an address, glued to the word before
        "The mill was sold.\n\n>>ABOUT NORVANE<<\n\n>>Norvane is a maker of labels.<<",
        Example("It leaks.\n\n>>About Ostwald Weir & Lock (OSLO: OWL)<<\n\nLocks hold.", profile="release"),
        Example(
            "It was sold on Monday to three farmers and will be a school again, see https://example.org/mill. >>About Holt Dairy<<, a club of farms that share a mill.",
            profile="release",
        ),
        Example(
            "# Sale\n\nIt was sold.\n\n## >>Who we are<<\n\nNorvane is a maker of labels. It has a mill.",
            profile="release",
        ),
        "The mill was sold and will be a school>>About Harrow<< Harrow has pumps.",
    )
    passes = (
        "Norvane, founded in 2011, sells payroll software.",
        "The book is about us.",
        "About 40 people came. About Norway, Lund said nothing; Norway is far.",
        "About Norvane's plan the board was silent. Norvane has none.",
        # a section on something else than a firm
        "# The weir\n\n## About the measurements\n\nThe gauge was read twice a day.",
        "# Tools\n\n## About this guide\n\nIt has three parts.",
        # documentation
        Example("# Tessaro\n\n## About Tessaro\n\nTessaro is a parser.", profile="docs"),
        "# Mills\n\nThey turn.\n\n## Our story\n\nIn 1340 the weir broke, and it rained. "
        + "It rained. " * 40,
        # a title
        "# About Schmidt\n\nThe film opens on Friday.",
        # named in passing, quoted
        '"About Harrow I know nothing," said Rea Lund of Harrow.',
        "They talked about Tessaro. Tessaro is a mill.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per About line, and one for the sentence that says what the firm is."""
        for match in _heading().finditer(reading.text):
            start, end = match.span()
            sentence = reading.sentence_at(start)
            if sentence is None or sentence.block in reading.chrome:
                continue
            block = reading.blocks[sentence.block]
            before = reading.text[max(block.start, start - _NEAR) : start].rstrip()
            glued = start > block.start and reading.text[start - 1].islower()
            line = reading.text[end + 1 : min(block.end, end + _FAR)]
            opens = not before or before[-1] in _STOPS or glued or match[0].isupper()
            if not opens and _echoed().match(line) is None:
                continue
            plain = _bracketed().sub("", line)
            if not before and len(plain) < 100 and _short(plain) and ":" not in plain.rstrip(" :"):
                yield from self._line(reading, sentence.block, start, end, line)
            else:
                yield from self._run_in(reading, start, end, line, block.end)

        yield from _titled(reading)

    @staticmethod
    def _line(reading: Reading, block: int, start: int, end: int, line: str) -> Iterator[Hit]:
        """Judge a block that is nothing but "About X"."""
        name = line.rstrip(" :.")
        last = end + 1 + len(line.rstrip(" :"))
        following = reading.blocks[block + 1] if block + 1 < len(reading.blocks) else None
        if name.lower() in _PERSON:
            yield Hit(start, last, severity=None if reading.profile == "release" else Severity.INFO)
        elif following is not None and block and (name.lstrip("$")[:1].isupper() or name.lower() in _FIRM):
            first = reading.sentences[reading.block_sentences(block + 1).start]
            words = name.lower().removeprefix("the ").split()
            if name.lower() in _FIRM or reading.profile == "release" or words[0] in first.lower:
                yield Hit(start, last)
                if _calling_card().match(first.lower):
                    yield Hit(first.start, first.end, severity=Severity.INFO)

    @staticmethod
    def _run_in(reading: Reading, start: int, end: int, line: str, stop: int) -> Iterator[Hit]:
        """Judge "About X" that a paragraph goes on behind: X has to come again, or to be "us"."""
        found = _owner().match(line)
        if found is not None:
            # The author of an article is its own; the author in a release is what it sells.
            person = found[0].lower() in _PERSON and reading.profile != "release"
            yield Hit(start, end + 1 + found.end(), severity=Severity.INFO if person else None)
            return
        length = _named_again(line)
        if not length and start > reading.blocks[-1].end // 2:
            length = _headed(line, reading.profile == "release")
        if length:
            yield Hit(start, end + 1 + length)
            following = reading.sentence_at(min(end + 3 + length, stop - 1))
            if (
                following is not None
                and following.start >= end + 1 + length
                and _calling_card().match(following.lower)
            ):
                yield Hit(following.start, following.end, severity=Severity.INFO)


def _titled(reading: Reading) -> Iterator[Hit]:
    """Yield the blocks that a firm's own text stands under without the word About."""
    found = places(reading)
    for at in sorted(at for title in found.keys() & TITLES for at in found[title]):
        sentence = reading.sentence_at(at)
        if (
            sentence is None
            or sentence.start != at
            or sentence.block in reading.chrome
            or sentence.block + 1 >= len(reading.blocks)
        ):
            continue
        if (
            sentence.lower.strip(" #*:.") in TITLES
            and sentence.block
            and (reading.profile == "release" or at > len(reading.text) // 2)
        ):
            places_of_next = reading.block_sentences(sentence.block + 1)
            first = reading.sentences[places_of_next.start] if len(places_of_next) else None
            if first is not None and (_calling_card().match(first.lower) or _ours().match(first.lower)):
                yield Hit(sentence.start, sentence.end)


@cache
def _ours() -> re.Pattern[str]:
    return re.compile(r"[^.;]{0,120}?\b(?:we|our|us)\b")


def _named_again(line: str) -> int:
    """Return the length of the longest name at the line's start that comes again soon; 0 for none."""
    best, longest = 0, ""
    for match in _edge().finditer(line, 2, 80):
        at = match.start()
        name = _letters().sub("", line[:at]).lower()
        rest = line[at:].lstrip(" .:|\u2013\u2014-")
        again = _letters().sub("", rest[:300]).lower().find(name)
        near = 0 <= again <= 12 or (again > 0 and _card().match(rest) is not None)
        if len(name) > max(2, len(longest)) and line[at - 1] not in ",;" and rest[:1].isupper() and near:
            best, longest = at, name
    return best if _proper().match(line) else 0


def _headed(line: str, release: bool) -> int:
    """Return the length of the name at the line's start where the firm's own text goes on behind it.

    Late in a release every About before a name opens the block; elsewhere what follows has to say what
    the named one is.
    """
    name = _name().match(line)
    if name is None or line.startswith("'", name.end()):
        return 0
    if line.startswith(",", name.end()) and not (release and _aside().match(line, name.end())):
        return 0
    rest = line[name.end() : name.end() + 200]
    return name.end() if release or _card().match(rest.lstrip(" .:|-")) or _is().match(rest) else 0


def _short(line: str) -> bool:
    """Tell whether a line is no longer than a name: few words, or capitals only."""
    words = line.split()
    return len(words) < 8 or (
        len(words) < 14 and all(not word[0].islower() or len(word) < 4 for word in words)
    )


@cache
def _heading() -> re.Pattern[str]:
    """Match the word that opens the block; also where a page scraper glued it to the word before."""
    return re.compile(r"A(?<![A-Z]A)(?:bout|BOUT)(?= \$?[A-Za-z])")


@cache
def _proper() -> re.Pattern[str]:
    """Match how a name begins: a capital, also behind a small letter or two ("eHarrow")."""
    return re.compile(r"(?:the )?[a-z]{0,2}[A-Z]")


@cache
def _echoed() -> re.Pattern[str]:
    """Match a name that stands twice in a row: the label, then the sentence it begins."""
    return re.compile(r"(?:the )?([A-Z][^.;:]{2,60}?) (?:[Tt]he )?\1\b")


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(r" ?\([^()]*\)")


@cache
def _name() -> re.Pattern[str]:
    """Match capitalised words, with the small words that may stand between them."""
    return re.compile(
        r"(?:[Tt]he )?[a-z]{0,2}[A-Z][\w.&'\u2019-]*(?: (?:(?:of|and|the|for|de|&|to|in) ){0,2}(?:\([^()]{1,40}\)|\u00a1?(?:[a-z]{0,2}[A-Z]|[0-9])[\w.&'\u2019-]*)){0,12}"
    )


@cache
def _aside() -> re.Pattern[str]:
    """Match what goes on behind a name and a comma, unless it is a clause with a subject of its own."""
    return re.compile(r", (?!(?:he|she|it|they|we|you|nothing|nobody|there|much|little)\b)[a-z]")


@cache
def _is() -> re.Pattern[str]:
    return re.compile(r"[^.;]{0,60}? (?:is|are) (?:an?|the)\b(?! \w+ing\b)")


@cache
def _owner() -> re.Pattern[str]:
    return re.compile(
        r"([Uu]s|[Tt]he [Aa]uthors?|[Tt]he [Cc]ompany|[Tt]he [Ff]irm|[Oo]ur [Cc]ompany)(?= ?[:.|\u2013\u2014]|[A-Z])|(Us|(?:[Tt]he|[Oo]ur) (?:Company|Firm))(?= [A-Z])"
    )


@cache
def _edge() -> re.Pattern[str]:
    """Match where a name may end: before a space or a mark, or where two words were glued."""
    return re.compile(r"(?=[ .:|\u2013\u2014])|(?<=[a-z.)])(?=[A-Z])")


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[\W_]+")


@cache
def _card() -> re.Pattern[str]:
    return re.compile(
        r"(?:Founded|Headquartered|Established|Based|Since|With|At|We|Our|For|Launched|Formed)\b"
    )


@cache
def _calling_card() -> re.Pattern[str]:
    return re.compile(rf"[^.;]{{0,120}}?\b(?:is|are|was)\b|(?i:{_card().pattern})")
