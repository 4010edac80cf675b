"""Find every cue of every rule in one pass over the prose (Aho-Corasick)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ahocorasick_rs import BytesAhoCorasick

Span = tuple[int, int]

_GROUP = re.compile(r"\{([^{}]*)\}")
_INFLECTED = re.compile(r"([a-z]+)~")
_VOWELS = "aeiou"


def inflect(word: str) -> tuple[str, ...]:
    """Return the regular English forms of a verb or noun: base, -s, -ed, -ing.

    A superset: forms that are no words do no harm in a cue table. Final consonants are doubled as
    well as not ("signalling" and "signaling").
    """
    forms = [word]
    last, before = word[-1], word[-2:-1]
    if last == "y" and before not in _VOWELS:
        stem = word[:-1]
        forms += [stem + "ies", stem + "ied", word + "ing"]
    elif last == "e":
        forms += [word + "s", word + "d", (word[:-2] + "y" if word.endswith("ie") else word[:-1]) + "ing"]
    else:
        plural = "es" if word.endswith(("s", "x", "z", "ch", "sh")) or last == "o" else "s"
        forms += [word + plural, word + "ed", word + "ing"]
        if last not in "aeiouwxy" and before in _VOWELS:
            forms += [word + last + "ed", word + last + "ing"]
    return tuple(forms)


def expand(cue: str) -> Iterator[str]:
    """Expand ``{a,b} c`` to alternatives and ``boost~`` to inflected forms; yields lower case.

    An empty alternative drops its space: ``{,very }big``. Raises ValueError for unbalanced braces.
    """
    parts: list[tuple[str, ...]] = []
    at = 0
    for match in _GROUP.finditer(cue):
        parts += [(cue[at : match.start()],), tuple(match[1].split(","))]
        at = match.end()
    parts.append((cue[at:],))
    for choice in product(*parts):
        text = "".join(choice)
        if "{" in text or "}" in text:
            raise ValueError(f"unbalanced braces in the cue {cue!r}")
        yield from _inflections(" ".join(text.lower().split()))


def _inflections(text: str) -> Iterator[str]:
    match = _INFLECTED.search(text)
    if match is None:
        yield text
        return
    for form in inflect(match[1]):
        yield from _inflections(text[: match.start()] + form + text[match.end() :])


Tables = tuple[
    tuple[str, ...], tuple[bytes, ...], tuple[tuple[int, ...], ...], Mapping[int, str], tuple[int, ...]
]
"""What a `CueMatcher` is made of: the tables' names; the patterns; for each pattern, the numbers of its tables;
the phrases of the patterns that `_bytes` makes ambiguous; the patterns that begin or end in a mark."""


class CueMatcher:
    """An automaton over named cue tables.

    ``tables`` maps a name to its phrases (in the syntax of `expand`); ``known`` are the `parts` of another matcher,
    whose tables this one has too. `find` returns, per name, the spans of whole-word matches in a lower-cased
    text, sorted, overlapping ones included.
    """

    __slots__ = ("_ambiguous", "_automaton", "_bare", "_names", "_owners", "_patterns")

    def __init__(self, tables: Mapping[str, Iterable[str]], known: Tables = ((), (), (), {}, ())) -> None:
        names, patterns, owners, ambiguous, bare = known
        slots: dict[str, list[int]] = {}
        for number, phrases in enumerate(tables.values(), len(names)):
            for cue in phrases:
                for phrase in expand(cue) if "{" in cue or "~" in cue else (cue,):
                    if phrase:
                        numbers = slots.setdefault(phrase, [])
                        if number not in numbers:
                            numbers.append(number)
        more = [_bytes(phrase) for phrase in slots]
        self._names = (*names, *tables)
        self._patterns = (*patterns, *more)
        self._owners = (*owners, *map(tuple, slots.values()))
        self._ambiguous = dict(ambiguous)
        self._bare = set(bare)
        """Where no word has to end."""
        for number, (phrase, pattern) in enumerate(zip(slots, more, strict=True), len(patterns)):
            if b"?" in pattern:
                self._ambiguous[number] = phrase
            if not (phrase[0].isalnum() and phrase[-1].isalnum()):
                self._bare.add(number)
        self._automaton: BytesAhoCorasick | None = None
        if self._patterns:
            from ahocorasick_rs import BytesAhoCorasick, Implementation

            # Built at every start: it builds in 10 ms and searches 55 MB/s; the noncontiguous one saves 4 ms of
            # the start, and searches a fifth slower at best.
            self._automaton = BytesAhoCorasick(self._patterns, implementation=Implementation.ContiguousNFA)

    @property
    def parts(self) -> Tables:
        """What this matcher is made of, to make it again faster than from the phrases."""
        return self._names, self._patterns, self._owners, self._ambiguous, tuple(sorted(self._bare))

    def find(self, lower: str) -> dict[str, list[Span]]:
        """Return the matches in ``lower`` by table name; names without a match are absent."""
        found: list[list[Span] | None] = [None] * len(self._names)
        if self._automaton is None:
            return {}
        owners, bare, ambiguous = self._owners, self._bare, self._ambiguous
        framed = f" {lower} "  # framed[start] is the character before a match, framed[end + 1] the one behind
        for pattern, start, end in self._automaton.find_matches_as_indexes(_bytes(lower), overlapping=True):
            # Whole words only: a letter or digit may not go on across either edge.
            before, behind = framed[start], framed[end + 1]
            left, right = before != " " and before.isalnum(), behind != " " and behind.isalnum()
            if (left or right) and (
                pattern not in bare
                or (left and lower[start].isalnum())
                or (right and lower[end - 1].isalnum())
            ):
                continue
            if pattern in ambiguous and not lower.startswith(ambiguous[pattern], start):
                continue
            for table in owners[pattern]:
                bucket = found[table]
                if bucket is None:
                    found[table] = [(start, end)]
                else:
                    bucket.append((start, end))
        result: dict[str, list[Span]] = {}
        for name, bucket in zip(self._names, found, strict=True):
            if bucket is not None:
                bucket.sort()
                result[name] = bucket
        return result


def _bytes(text: str) -> bytes:
    """Return a text with one byte per character, which searches twice as fast: what is not ASCII reads as "?"."""
    return text.encode("ascii", "replace")


def longest(spans: Iterable[Span]) -> list[Span]:
    """Keep, of overlapping spans, the first and longest."""
    kept: list[Span] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
