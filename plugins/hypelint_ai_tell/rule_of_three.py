"""ai-tell/rule-of-three."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
import re

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import Example, SentenceRule

_WORD = r"[a-z][a-z'-]+"
_TRIAD = Pattern(
    rf"({_WORD}(?: {_WORD}){{0,2}}), ({_WORD}(?: {_WORD}){{0,2}}),? and ({_WORD}(?: {_WORD}){{0,2}})"
)
_JOINED = Pattern(rf", {_WORD}(?: {_WORD}){{0,2}},? and [a-z]")
"""What a triad must hold: a look that takes a tenth of the time."""
_RANGE = Pattern(r"(?:^|, |\u2014 ?|: )(from [a-z][a-z' -]{4,45} to [a-z][a-z' -]{4,45}?)(?=[,.;:\u2014]|$)")
_ABSTRACT = Pattern(
    r"(?:\w+(?:ity|ness|tion|sion|ment|ance|ence|ship|ism|acy|ency|ancy|ency)|growth|trust|speed|quality|care|insights?|"
    r"success|comfort|style|beauty|value|control|power|passion|purpose|freedom|hope|joy|wisdom|ease|strength|skill|skills|"
    r"design|wellness|respect|results|performance|service|expertise|strategy|craft|love|harmony|energy|culture)s?$"
)
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


class RuleOfThree(SentenceRule):
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

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield the triads and ranges of a sentence."""
        lower, base = sentence.lower, sentence.start
        if "," not in lower:
            return
        text = sentence.text
        for match in _TRIAD.finditer(lower) if _JOINED.search(lower) else ():
            first, last = _trim(match[1], match.start(1)), match.end()
            parts = [lower[first : match.end(1)], match[2], match[3]]
            if text[first + 1 : last].islower() and sum(map(_abstract, parts)) >= (
                2 if _evaluative(parts) else 3
            ):
                yield Hit(base + first, base + _end(lower, match))
        for match in _RANGE.finditer(lower) if "from " in lower and " to " in lower else ():
            if text[match.start(1) + 1 : match.end(1)].islower() and match[1].count(" ") > 4:
                yield Hit(base + match.start(1), base + match.end(1))


def _trim(part: str, start: int) -> int:
    """Return where the first member begins: its last word, or a comparative with its noun."""
    words = part.replace("'s ", "   ").split()
    pair = " ".join(words[-2:])
    length = len(pair) if len(words) > 1 and _COMPARED.fullmatch(pair) else len(words[-1])
    return start + len(part) - length


def _end(lower: str, match: re.Match[str]) -> int:
    """Return where the last member ends."""
    words = match[3].split()
    if len(words) > 1 and (_COMPARED.match(match[3]) or match[3].startswith("peace of mind")):
        return match.end() if words[0] == "peace" else match.start(3) + len(words[0]) + 1 + len(words[1])
    return match.start(3) + len(words[0])


def _abstract(part: str) -> bool:
    """Tell whether a member is an evaluative adjective, a comparative or an abstract noun."""
    words = part.split()
    return bool(words) and (
        words[0] in _EVALUATIVE
        or _ABSTRACT.match(words[0]) is not None
        or (len(words) > 1 and (_COMPARED.match(part) is not None or _ABSTRACT.match(words[-1]) is not None))
        or part.startswith("peace of mind")
    )


def _evaluative(parts: list[str]) -> bool:
    """Tell whether one member at least is an evaluative adjective."""
    return any(part.split() and part.split()[0] in _EVALUATIVE for part in parts)
