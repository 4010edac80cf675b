"""Tell whose voice a sentence is in: the narrator's own, or the publisher's in its release."""

from __future__ import annotations

from functools import cache
import re
from typing import TYPE_CHECKING, cast

from hypelint.context.name import ORDINARY

if TYPE_CHECKING:
    from hypelint.reading import Reading, Sentence


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    name = r"[A-Z][\w&.'-]*(?: (?:(?:of|the|and|for|&) )?[A-Z0-9][\w&.'-]*){0,6}"
    return {
        "about": re.compile(rf"About (?:the |us: ?)?({name})"),
        "announce": re.compile(
            rf"({name})(?:,? (?:Inc|Ltd|LLC|Corp|plc|PLC|Co|AG|SE|GmbH)\.?)?(?: \([^)]*\))?(?:, [^,]{{1,120}},)? "
            r"(?:today |has |have |is |are |proudly |recently |now |officially |has officially )*"
            r"(?:announce|launch|unveil|introduc|releas|expand|reveal|proud|thrilled|excited|pleased|open|partner|"
            r"celebrat|sign|appoint|complet|receiv|report|join|offer|rais|secur|acquir|add|bring|deliver|debut)"
        ),
        "first": re.compile(r"\b(?:we|we've|we're|we'll|our|ours|us|i|i've|i'm|my|mine|me)\b"),
    }


def publishers(reading: Reading) -> frozenset[str]:
    """Return the names (lower case) under which a release's publisher appears in it."""
    known = reading.cache.get("publishers")
    if known is None:
        found: set[str] = set()
        if reading.profile == "release":
            for match in _patterns()["about"].finditer(reading.text):
                found.add(match[1].strip(" .,:").lower())
            found |= _in_title(reading)
            for sentence in reading.sentences[:6]:
                for match in _patterns()["announce"].finditer(reading.text, sentence.start, sentence.end):
                    found.add(match[1].strip(" .,:").lower())
        # A long name is taken up by its first word or two.
        for name in tuple(found):
            words = name.split()
            if len(words) > 1 and len(words[0]) > 4 and reading.text.count(words[0].capitalize()) > 2:
                found.add(words[0])
        found = {name.removeprefix("the ") for name in found}
        known = reading.cache["publishers"] = frozenset(
            name for name in found if len(name) > 2 and name.capitalize() not in ORDINARY
        )
    return cast("frozenset[str]", known)


def _in_title(reading: Reading) -> set[str]:
    """Return the names of the title that the body repeats: whom the release is about."""
    title = next((block for block in reading.blocks if block.kind in ("title", "heading")), None)
    if title is None:
        return set()
    head = reading.lower[title.start : title.end]
    body = reading.text[title.end :]
    found: set[str] = set()
    for match in re.finditer(r"[A-Z][\w&.'-]*(?: [A-Z0-9][\w&.'-]*){0,3}", body):
        words = match[0].split()
        for size in range(len(words), 0, -1):
            name = " ".join(words[:size]).removesuffix("'s")
            low = name.lower()
            if (size > 1 or len(low) > 4) and head.startswith(low) and body.count(name) > 1:
                found.add(low)
                break
    return found


def first_person(sentence: Sentence) -> bool:
    """Tell whether the narrator speaks of himself: I, we, our."""
    return bool(_patterns()["first"].search(sentence.lower))


def own_voice(sentence: Sentence) -> bool:
    """Tell whether a release speaks of its publisher: by name, as "the company", as we, or carried on by it/its."""
    reading = sentence.reading
    if reading.profile != "release":
        return False
    known = sentence.cache.get("own_voice")
    if known is None:
        lower = sentence.lower
        names = publishers(reading)
        known = (
            first_person(sentence)
            or any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", lower) for name in names)
            or bool(
                re.search(
                    r"\bthe (?:company|firm|startup|platform|brand|group|team|organi[sz]ation|foundation|event)\b",
                    lower,
                )
            )
            or bool(
                re.match(
                    r"(?:it|its|this|these|they|their|with|by|each|designed|built|in addition)\b",
                    lower,
                )
            )
        )
        sentence.cache["own_voice"] = known
    return cast("bool", known)
