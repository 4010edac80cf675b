"""Tell whose voice a sentence is in: the narrator's own, or the publisher's in its release."""

from __future__ import annotations

from functools import cache
import re
from typing import TYPE_CHECKING, cast

from hypelint.context.name import ORDINARY, known, small
from hypelint.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypelint.reading import Reading, Sentence

_NAME = r"(?<!\w)(?:[A-Z]|\d+[A-Z]|[a-z]{1,3}[A-Z])[\w&.'-]*(?: (?:(?:of|the|and|for|&) )?(?:[A-Z]|\d+[A-Z]|[a-z]{1,3}[A-Z])[\w&.'-]*){0,6}"
_VERBS = (
    r"(?:announc|launch|unveil|introduc|releas|expand|reveal|proud|thrilled|excited|pleased|open|partner|"
    r"celebrat|sign|appoint|complet|receiv|report|join|offer|rais|secur|acquir|add|bring|deliver|debut)"
)

_ABOUT = Pattern(rf"About (?:the |us: ?)?({_NAME})")
_ANNOUNCES = Pattern(
    rf"(?<!in )(?<!at )(?<!of )({_NAME})(?:,? (?:Inc|Ltd|LLC|Corp|plc|PLC|Co|AG|SE|GmbH)\.?)?(?: \((?P<short>[A-Z][\w&]{{1,9}})\)| \([^)]*\))?"
    r"(?:, [^,]{1,120},)? (?:today |has |have |is |are |proudly |recently |now |officially |has officially )*"
    rf"{_VERBS}"
)


# The name ends with the first verb: in title case the verb has a capital too.
_TITLE_ANNOUNCES = Pattern(
    rf"(?:The )?({_NAME}?)(?: \((?P<short>[A-Z][\w&]{{1,9}})\))?(?:, [^,]{{1,120}},)? (?i:{_VERBS})"
)
_COMPANY = Pattern(
    r"\bthe (?:company|firm|startup|platform|brand|group|team|organi[sz]ation|foundation|event)\b"
)
_GOES_ON = Pattern(
    r"(?:it|its|this|these|they|their|each|designed|built|in addition|by [a-z]+ing"
    r"|with (?:its|our|their|this|these|over|more than|nearly|a |an |\d|[^.;]{3,90}?, (?:it|its)))\b"
)


@cache
def _first() -> re.Pattern[str]:
    # Words first and the look back at what is before them last: the search leaps from one first letter to the next.
    two = "|".join(rf"{word}(?<!\w..)" for word in ("We", "we", "WE", "Me", "me", "My", "my", "us"))
    three = "|".join(rf"{word}(?<!\w...)s?" for word in ("Our", "our", "OUR"))
    # "US" is a country, "Phase I" a number, and what is dug in a mine is nobody's.
    numbers = "".join(rf"(?<!{word} I)" for word in ("War", "Phase", "Part", "Type", "Class", "Title"))
    return re.compile(rf"(?:{two}|{three}|mine(?<= of mine)|I(?<!\w.){numbers}(?![.:)\]]))\b")


def publishers(reading: Reading) -> frozenset[str]:
    """Return the names (lower case) under which a release's publisher appears in it."""
    found = cast("frozenset[str] | None", reading.cache.get("publishers"))
    if found is None:
        names: set[str] = set()
        if reading.profile == "release":
            for name in (*_told_about(reading), *_in_title(reading), *_announcing(reading)):
                names.update(_forms(reading, name))
        found = reading.cache["publishers"] = frozenset(name.lower() for name in names)
    return found


def _told_about(reading: Reading) -> Iterator[str]:
    """Yield the names of "About X" that the top of the release has too; others are a partner's or a prize's."""
    at = reading.text.find("About ")
    if at < 0:
        return
    top = reading.lower[: min(at, reading.sentences[min(3, len(reading.sentences) - 1)].end)]
    matches = [match[1] for match in _ABOUT.finditer(reading.text)]
    named = [name for name in matches if name.split()[0].rstrip(".,").lower() in top]
    yield from named or matches[:1]


def _in_title(reading: Reading) -> Iterator[str]:
    """Yield the name that opens the title and that the body repeats: whom the release is about."""
    title = next((block for block in reading.blocks if block.kind in ("title", "heading")), None)
    if title is None:
        return
    announces = _TITLE_ANNOUNCES.match(reading.text, title.start, title.end)
    if announces:
        yield from filter(None, announces.groups())
    words = re.split(r"[,:;(]", reading.text[title.start : title.end])[0].split()[:4]
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size]).removesuffix("'s")
        if (size > 1 or len(name) > 4) and reading.text.count(name, title.end) > 1:
            yield name
            return


def _announcing(reading: Reading) -> Iterator[str]:
    """Yield who announces something at the top, with the short form behind it."""
    for sentence in reading.sentences[:6]:
        for match in _ANNOUNCES.finditer(reading.text, sentence.start, sentence.end):
            yield match[1]
            if match["short"]:
                yield match["short"]


def _forms(reading: Reading, name: str) -> Iterator[str]:
    """Yield the name itself, without what ran into it, and the first words that take it up."""
    words = name.strip(" .,:").removesuffix("'s").split()
    if words and words[0] == "The":
        words = words[1:]
    for size in range(1, len(words)):
        if words[size] in (words[0], "The") or (size > 1 and words[size] in ORDINARY):
            words = words[:size]  # "About Harrow" with its first sentence behind it
            break
    if not words or words[0] in ORDINARY or _DATE.match(words[0]):
        return
    if len(words) > 1:
        yield " ".join(words)
    if (len(words[0]) > 4 and known(reading, words[0])) or (
        len(words) == 1 and len(words[0]) > 2 and not small(reading.text, words[0].lower())
    ):
        yield words[0]


_DATE = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2,5}day|Author)$"
)


def first_person(sentence: Sentence) -> bool:
    """Tell whether the narrator speaks of himself: I, we, our; what he quotes is not his."""
    found = sentence.cache.get("first person")
    if found is None:
        found = sentence.cache["first person"] = _speaks_of_himself(sentence)
    return cast("bool", found)


def _speaks_of_himself(sentence: Sentence) -> bool:
    text = sentence.reading.text
    match = _first().search(text, sentence.start, sentence.end)
    if match is None:
        return False
    from hypelint.context.quotation import between_marks

    return any(
        not between_marks(sentence.reading, sentence.block, match.start())
        for match in _first().finditer(text, match.start(), sentence.end)
    )


def own_voice(sentence: Sentence) -> bool:
    """Tell whether a release speaks of its publisher: by name, as "the company", as we, or carried on by it/its."""
    if sentence.reading.profile != "release":
        return False
    found = sentence.cache.get("own_voice")
    if found is None:
        lower = sentence.lower
        found = sentence.cache["own_voice"] = (
            first_person(sentence)
            or any(_names(lower, name) for name in publishers(sentence.reading))
            or _COMPANY.search(lower) is not None
            or _GOES_ON.match(lower) is not None
        )
    return cast("bool", found)


def _names(lower: str, name: str) -> bool:
    """Tell whether a name stands in a text as a whole word.

    No regular expression: those are kept from run to run, and a draft's names are nobody's business.
    """
    at = lower.find(name)
    while at >= 0:
        end = at + len(name)
        if not _letter(lower[at - 1 : at]) and not _letter(lower[end : end + 1]):
            return True
        at = lower.find(name, at + 1)
    return False


def _letter(char: str) -> bool:
    return char.isalnum() or char == "_"
