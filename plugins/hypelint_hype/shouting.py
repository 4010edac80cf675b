"""hype/shouting."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import ClassVar

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.document import CODE, non_ascii
from hypelint.pattern import Pattern
from hypelint.reading import Reading, Sentence
from hypelint.rule import DocumentRule, Option
from hypelint_hype._fix import calmer

# Each begins with the character to look for: that is searched for at ten times the speed.
_MARKS = Pattern(r"!(?:!+|\?|(?: !)+)|\?!")
_SINGLE = Pattern(r"!(?<=[\w\"')]!)(?![=!\w?])")
_BEFORE = Pattern(r"\b([A-Z]{2,}) $")
_BEHIND = Pattern(r" ([A-Z]{2,})\b")
_EMOJI = Pattern(
    r"[\u2600-\u27bf\U0001f300-\U0001faff](?:[\ufe0f\u200d ]*[\u2600-\u27bf\U0001f300-\U0001faff])+"
)
_SHOUTED = frozenset(
    """huge massive insane amazing awesome incredible free never always today only best ever everyone everything nothing
    not all every must need biggest greatest finally breaking exclusive urgent guaranteed
    limited instantly immediately absolutely totally completely literally seriously really very zero more most better
    bigger faster wow yes love win winner winners hot sale save money cash instant ultimate secret revealed shocking
    unbelievable epic crazy mega super big great new no yours you your this that will cannot change changes changed
    everyone hurry last chance before after still even going boom""".split()
)
_MARKED_NAMES = Pattern(r"\b(?:yahoo|jeopardy|joomla|yum|oklahoma|oliver|mamma mia|westward ho)$")


class Shouting(DocumentRule):
    """Shouts with punctuation, capitals or emoji.

    What it does
        Reports multiple exclamation marks, "?!", ordinary words in capitals and strings of emoji.
        Single exclamation marks are infos where there is more than one per 300 words.

    Why is this bad
        Emphasis that is everywhere emphasises nothing, and screen readers spell capitals out.

    Use instead
        A full stop; put the important word at the end of the sentence.

    Known limits
        Capitals are recognised by a list of ordinary words, so that acronyms pass; sentences wholly in
        capitals, as in headings and legal notices, pass too. In ``docs`` capitals pass (RFC 2119 asks for them).
    """

    id = "hype/shouting"
    summary = "Shouts: several exclamation marks, words in capitals, strings of emoji."
    message = '"{text}" shouts; end with a full stop and let the fact speak.'
    weight = 2
    silenced_by = frozenset({"quotation"})
    options: ClassVar[Mapping[str, Option]] = {
        "words-per-exclamation": Option(300, "How many words of text allow one exclamation mark.")
    }
    flags = (
        ">>HUGE<< news for developers>>!!<<",
        "You will >>NOT<< believe the speed!",
        "The van is back>>!!!<<",
        "Who ordered that>>?!<<",
        "It is >>FREE<< for a week.",
        "The sale is on >>\U0001f525\U0001f680<<.",
        "Come in>>!<< We bake daily>>!<<",
        "The team will >>NEVER<< sell the farm.",
    )
    passes = (
        "NASA and UNESCO signed the text.",
        "Use != to compare.",
        '"It is HUGE!!" said Piet Aal, a fan.',
        "The van is back!",
        "Yahoo! hired six people.",
        "THE SELLER GIVES NO WARRANTY AND WILL NOT PAY.",
        "NEW YORK hired six people, the mayor said on Monday.",
        "The ISO and the IEC publish it as CSV and PDF.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield what shouts in the prose outside page chrome."""
        text = reading.text
        marks = text.count("!")
        if marks and ("!!" in text or "?!" in text or "!?" in text or "! !" in text):
            yield from _loud(reading, _MARKS)
        if any("\u25ff" < char != CODE for char in non_ascii(text)):
            yield from _loud(reading, _EMOJI)
        if reading.profile != "docs":
            for start, end in _capitals(text):
                if not _in_name(text, start, end):
                    sentence = _heard(reading, start)
                    if sentence is not None and not _all_capitals(sentence.text):
                        yield Hit(start, end)
        if marks > 1 and marks > text.count(" ") // int(self.settings["words-per-exclamation"]):
            yield from self._singles(reading)

    def _singles(self, reading: Reading) -> Iterator[Hit]:
        """Yield the single exclamation marks of a text that has too many."""
        text = reading.text
        singles = [
            match.span()
            for match in _SINGLE.finditer(text)
            if _heard(reading, match.start())
            and not _MARKED_NAMES.search(reading.lower, max(match.start() - 12, 0), match.start())
        ]
        if len(singles) > max(1, text.count(" ") // int(self.settings["words-per-exclamation"])):
            for start, end in singles:
                yield Hit(start, end, severity=Severity.INFO, fixes=calmer(reading, start, end, safe=False))


def _loud(reading: Reading, pattern: Pattern) -> Iterator[Hit]:
    """Yield strings of marks or emoji in the prose."""
    for match in pattern.finditer(reading.text):
        if _heard(reading, match.start()):
            yield Hit(match.start(), match.end(), fixes=calmer(reading, *match.span()))


def _capitals(text: str) -> Iterator[Span]:
    """Yield the ordinary words that are wholly in capitals, behind a space or at the start of a line."""
    shape = text.encode("ascii", "replace").translate(_shape())
    start = shape.find(b"AA")
    while start >= 0:
        end = start + 2
        while shape[end : end + 1] == b"A":
            end += 1
        opened = start == 0 or text[start - 1] in " \n"
        if opened and shape[end : end + 1] != b"a" and text[start:end].lower() in _SHOUTED:
            yield start, end
        start = shape.find(b"AA", end)


@cache
def _shape() -> bytes:
    """Return the table that makes every capital an A, and what may go on with a word an a.

    Runs of capitals are so found at the speed of a search for two letters.
    """
    table = bytearray(b"." * 256)
    for letter in range(26):
        table[65 + letter] = 65
    for char in "abcdefghijklmnopqrstuvwxyz0123456789_-":
        table[ord(char)] = 97
    return bytes(table)


def _heard(reading: Reading, offset: int) -> Sentence | None:
    """Return the sentence around an offset, or None in page chrome."""
    sentence = reading.sentence_at(offset)
    return None if sentence is None or sentence.block in reading.chrome else sentence


def _in_name(text: str, start: int, end: int) -> bool:
    """Tell whether a neighbour is in capitals and no ordinary word ("NEW YORK", "ALL NIPPON")."""
    neighbours = (_BEFORE.search(text, max(start - 30, 0), start), _BEHIND.match(text, end))
    return any(found is not None and found[1].lower() not in _SHOUTED for found in neighbours)


def _all_capitals(text: str) -> bool:
    """Tell whether most letters are capitals, as in headings and legal notices."""
    return sum(map(str.isupper, text)) * 2 > sum(map(str.isalpha, text))
