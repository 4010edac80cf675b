"""ai-tell/rule-of-three."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Reading, Sentence
from hypelint.rule import PROSE, DocumentRule, Example

_WORD = r"[a-z][a-z'-]+"
_MEMBER = rf"{_WORD}(?: {_WORD}){{0,2}}"
_WHOLE = Pattern(_MEMBER)
_ENDING = Pattern(rf"(?<![a-z'-]){_MEMBER}$")
_BEFORE = 50
"""Characters in which a member, with the comma before it, is looked for."""
_RANGE = Pattern(r"from [a-z][a-z' -]{4,45} to [a-z][a-z' -]{4,45}?(?=[,.;:\u2014]|$)")
_SUFFIXES = "ity ness tion sion ment ance ence ship ism acy ency ancy".split()
_NOUNS = """growth trust speed quality care insight insights success comfort style beauty value control power passion purpose
    freedom hope joy wisdom ease strength skill skills design wellness respect results performance service expertise
    strategy craft love harmony energy culture""".split()
_ABSTRACT = Pattern(rf"(?:\w+(?:{'|'.join(_SUFFIXES)})|{'|'.join(_NOUNS)})s?$")
_LAST = frozenset([(word + plural)[-3:] for word in (*_SUFFIXES, *_NOUNS) for plural in ("", "s")])
"""The last three letters of what `_ABSTRACT` matches, which tell most words from it."""
_EVALUATIVE = frozenset(
    """fast secure reliable simple clean modern safe accurate scalable easy smart strong fresh bold quick powerful flexible
    transparent efficient effective affordable sustainable innovative creative dynamic robust elegant stylish comfortable
    convenient intuitive seamless smooth agile lean resilient inclusive diverse authentic honest warm friendly caring
    compassionate passionate dedicated professional knowledgeable experienced skilled talented beautiful delicious healthy
    natural organic vibrant engaging memorable meaningful personal unique timely consistent responsive trustworthy timeless
    luxurious enjoyable discreet fun exciting inspiring faster safer smarter easier cheaper stronger better simpler cleaner
    brighter healthier happier cutting-edge accessible practical valuable relevant thoughtful courageous resourceful
    collaborative strategic ethical responsible lightweight customizable versatile durable""".split()
)
_COMPARED = Pattern(
    r"(?:better|faster|more|greater|increased|improved|enhanced|deeper|stronger|tighter|smarter|richer|safer) \w+"
)


class RuleOfThree(DocumentRule):
    """Counts to three for the sound of it.

    What it does
        Remarks on triads of evaluative adjectives, comparatives or abstract nouns ("fast, secure, and
        reliable"; "trust, growth, and purpose"), and on decorative ranges ("from cosy dinners to grand
        galas").

    Why is this bad
        Three abstract words in a row are rhythm. Readers remember none of them.

    Use instead
        The one that matters, with what shows it.

    Known limits
        Concrete lists, names and figures pass by the shape of their words only. Always an info, so
        that plain lists cost nothing.
    """

    id = "ai-tell/rule-of-three"
    summary = "Counts to three for the sound of it: fast, secure, and reliable."
    message = '"{text}" lists three abstractions for the sound; keep the one that matters and show it.'
    severity = Severity.INFO
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation"})
    cues = ("and", "from")
    flags = (
        "It's >>fast, secure, and accurate<<.",
        ">>Faster innovation, tighter security, and more control<<.",
        "Norvane stands for >>trust, growth and purpose<<.",
        "The inn is >>warm, honest, and timeless<<.",
        "Tessaro promises >>deeper trust, richer taste, and stronger teams<<.",
        "Rea Lund talks of >>resilience, creativity, and care<<.",
        "Harrow serves everybody, >>from small repair shops to busy hotel kitchens<<.",
        "The app brings >>transparency, convenience, and peace of mind<<.",
    )
    passes = (
        "It runs on Linux, macOS and Windows.",
        "Offices in Oslo, Rome and Kyiv will close.",
        "The shop sells tea, bread, and jam.",
        "Bring a pen, a ruler and paper.",
        '"It\'s fast, secure, and accurate," said Piet Aal, a seller.',
        "The price rose from 4 dollars to 6 dollars, the shop said.",
        "She walked from the station to the inn.",
        Example("The parser is fast, safe, and small.", "docs"),
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield the triads and ranges of a draft."""
        lower = reading.lower
        taken = 0
        for start, end in cues:
            if end - start == 3:
                # Before most of the words "and" stands no comma.
                stop = start - 2 if lower[start - 2] == "," else start - 1
                comma = lower.rfind(",", max(stop - _BEFORE, 0), stop)
                if comma < 0 or start < taken or lower[comma + 1] != " ":
                    continue
                found = _triad(reading, start, comma, stop)
            elif start >= taken and (
                not start or lower[start - 1] in "\n\u2014" or lower[start - 2] in ",:\u2014.!?"
            ):
                found = _range(reading, start)
            else:
                continue
            if found is not None:
                taken = found[1]
                yield Hit(*found)


def _prose(reading: Reading, at: int) -> Sentence | None:
    """Return the sentence at an offset if it is no chrome."""
    sentence = reading.sentence_at(at)
    if sentence is None or sentence.kind not in PROSE or sentence.block in reading.chrome:
        return None
    return sentence


def _triad(reading: Reading, at: int, comma: int, stop: int) -> Span | None:
    """Return the triad whose last member the word "and" at an offset joins.

    Between ``comma`` and ``stop`` stands the second member.
    """
    lower = reading.lower
    second = lower[comma + 2 : stop]
    if second.count(" ") > 2 or second.startswith("and ") or _WHOLE.fullmatch(second) is None:
        return None
    last = _WHOLE.match(lower, at + 4)
    known = _abstract(second)
    if last is None or not (known or _abstract(last[0])):
        return None
    sentence = _prose(reading, at)
    first = sentence and _ENDING.search(lower, max(comma - _BEFORE, sentence.start), comma)
    if not first or sentence is None or last.end() > sentence.end:
        return None
    start = _trim(first[0], first.start())
    parts = [lower[start:comma], second, last[0]]
    if not reading.text[start + 1 : last.end()].islower():
        return None
    if sum(map(_abstract, parts)) < (2 if _evaluative(parts) else 3):
        return None
    return start, _end(last[0], last.start())


def _range(reading: Reading, at: int) -> Span | None:
    """Return the decorative range that the word "from" at an offset opens."""
    sentence = _prose(reading, at)
    match = sentence and _RANGE.match(reading.lower, at, sentence.end)
    if not match or match[0].count(" ") < 5 or not reading.text[at + 1 : match.end()].islower():
        return None
    return match.span()


def _trim(part: str, start: int) -> int:
    """Return where the first member begins: its last word, or a comparative with its noun."""
    words = part.replace("'s ", "   ").split()
    pair = " ".join(words[-2:])
    length = len(pair) if len(words) > 1 and _COMPARED.fullmatch(pair) else len(words[-1])
    return start + len(part) - length


def _end(part: str, start: int) -> int:
    """Return where the last member ends."""
    words = part.split()
    if part.startswith("peace of mind"):
        return start + len(part)
    return start + len(words[0]) + (1 + len(words[1]) if len(words) > 1 and _COMPARED.match(part) else 0)


def _abstract(part: str) -> bool:
    """Tell whether a member is an evaluative adjective, a comparative or an abstract noun."""
    words = part.split()
    return bool(words) and (
        words[0] in _EVALUATIVE
        or _idea(words[0])
        or (len(words) > 1 and (_COMPARED.match(part) is not None or _idea(words[-1])))
        or part.startswith("peace of mind")
    )


def _idea(word: str) -> bool:
    """Tell whether a word is an abstract noun."""
    return word[-3:] in _LAST and _ABSTRACT.match(word) is not None


def _evaluative(parts: list[str]) -> bool:
    """Tell whether one member at least is an evaluative adjective."""
    return any(part.split() and part.split()[0] in _EVALUATIVE for part in parts)
