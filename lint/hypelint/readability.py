"""Measure how hard a draft is to read: textstat's formulas over the reading's own counts.

textstat counts words, sentences and syllables in a raw string: a heading or a list item passes for a
sentence, and for English syllables it downloads NLTK's cmudict and fails without a network. Here its
formulas (``textstat.backend.metrics``) are loaded under a private package name in which the modules
that count (``textstat.backend.counts``) are ours. textstat itself is neither imported nor changed, so
whoever uses it in the same process is not touched, and nltk, which it imports only for cmudict, is not
loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
import re
from sys import maxsize
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from hypelint.document import non_ascii

if TYPE_CHECKING:
    from collections import Counter
    from pathlib import Path

    from hypelint.reading import Reading, Sentence

_RUNNING = frozenset({"paragraph", "item", "quotation", "note"})
_FULL_STOP = re.compile(r"[.!?:;\u2026]['\")\]]*$")
_STOPS = frozenset(".!?:;\u2026")
_INNER_STOP = re.compile(r"[!?]['\")\]]* +['\"(\[]*[a-z]")
_PRIVATE = "hypelint.textstat_formulas"


class Readability(NamedTuple):
    """The readability of one draft.

    ``grade`` is the median of the Automated Readability Index, Coleman-Liau and Flesch-Kincaid: years of
    American schooling. ``words`` and ``sentences`` are those of running prose: headings, captions, table
    cells, page chrome, code and list items that are no sentences are left out.
    """

    grade: float
    words: int
    sentences: int
    flesch_reading_ease: float
    flesch_kincaid_grade: float
    automated_readability_index: float
    coleman_liau_index: float
    smog_index: float
    gunning_fog: float
    dale_chall_readability_score: float


class Counts(NamedTuple):
    """What the formulas need; ``letters`` are letters and digits.

    ``polysyllables`` have three syllables or more. ``difficult`` are words not on Dale and Chall's list
    of easy words, ``hard`` those of them with three syllables or more.
    """

    words: int
    sentences: int
    letters: int
    syllables: int = 0
    polysyllables: int = 0
    difficult: int = 0
    hard: int = 0


def prose(reading: Reading) -> list[Sentence]:
    """Return the sentences that count: complete ones, in running prose outside page chrome."""
    text, chrome = reading.text, reading.chrome
    counts = [block.kind in _RUNNING and number not in chrome for number, block in enumerate(reading.blocks)]
    return [
        sentence
        for sentence in reading.sentences
        if counts[sentence.block] and (text[sentence.end - 1] in _STOPS or _complete(text, sentence))
    ]


def _complete(text: str, sentence: Sentence) -> bool:
    """Tell whether a sentence ends in a mark, closing quotes and brackets aside."""
    end = sentence.end
    return _FULL_STOP.search(text, max(end - 8, sentence.start), end) is not None


def defines_title(reading: Reading) -> bool:
    """Tell whether a draft is an encyclopaedia's article: its first sentence says what the thing in its title is."""
    kept = reading.cache
    if "defines-title" not in kept:
        kept["defines-title"] = _defines_title(reading)
    return cast("bool", kept["defines-title"])


def _defines_title(reading: Reading) -> bool:
    if (
        reading.profile != "news"
        or len(reading.blocks) < 2
        or reading.blocks[0].kind not in ("heading", "title")
        or not reading.sentences
    ):
        return False
    name = reading.lower[reading.blocks[0].start : reading.blocks[0].end].split("(")[0].split(",")[0].strip()
    words = [word for word in _LETTERS.findall(name) if len(word) > 3] or _LETTERS.findall(name)
    if not words or len(words) > 6 or reading.blocks[1].kind != "paragraph":
        return False
    lead = reading.lower[reading.blocks[1].start : reading.blocks[1].end][:400]
    definition = _DEFINITION.match(lead)
    if definition is None:
        return False
    subject = definition[1]
    return all(word[:4] in subject for word in words)


_LETTERS = re.compile(r"[^\W\d_]+")
_DEFINITION = re.compile(
    r"([^.;!?]{1,240}?) (?:(?:is|are|was|were)(?: (?:also|usually|generally|often|currently))?(?!n't)(?! (?:on|at|not|being|set|to|going|now|still)\b)"
    r"|refers? to|comprises?|encompass(?:es)?|covers?|describes?|begins? with) [a-z]"
)


def readability(reading: Reading) -> Readability | None:
    """Measure a draft, once; None where it has no running prose."""
    kept = reading.cache
    if "readability" not in kept:
        counts = count(reading)
        kept["readability"] = measure(counts) if counts.words else None
    return cast("Readability | None", kept["readability"])


def grade(reading: Reading) -> tuple[float, int, int] | None:
    """Return a draft's grade with its words and sentences; None where it has no running prose.

    It is the grade of `readability`, without the measures that need more than syllables.
    """
    measured = reading.cache.get("readability")
    if isinstance(measured, Readability):
        return measured.grade, measured.words, measured.sentences
    counts = _sounded(reading)
    if not counts.words:
        return None
    return _grade(counts), counts.words, counts.sentences


def _grade(counts: Counts) -> float:
    """Return the median of the three grades that the rule looks at."""
    names = ("flesch_kincaid_grade", "automated_readability_index", "coleman_liau_index")
    return sorted(_formulas()(name, counts) for name in names)[1]


def _sounded(reading: Reading) -> Counts:
    """Count a draft's words, sentences, letters and syllables."""
    from hypelint.syllable import syllables

    tally, sentences = _tally(reading)
    letters = sum([times * _letters(word) for word, times in tally.items()])
    return Counts(
        tally.total(), sentences, letters, sum([times * syllables(word) for word, times in tally.items()])
    )


def measure(counts: Counts) -> Readability:
    """Apply textstat's formulas to counts; words and sentences must not be 0."""
    formula = _formulas()
    kincaid = formula("flesch_kincaid_grade", counts)
    automated = formula("automated_readability_index", counts)
    coleman = formula("coleman_liau_index", counts)
    return Readability(
        sorted((kincaid, automated, coleman))[1],
        counts.words,
        counts.sentences,
        formula("flesch_reading_ease", counts),
        kincaid,
        automated,
        coleman,
        formula("smog_index", counts),
        formula("gunning_fog", counts),
        formula("dale_chall_readability_score", counts),
    )


def count(reading: Reading) -> Counts:
    """Count a draft's running prose."""
    from hypelint.syllable import syllables

    tally, sentences = _tally(reading)
    easy = _easy_words()
    letters = spoken = polysyllables = difficult = hard = 0
    for word, times in tally.items():
        sounds = syllables(word)
        letters += times * _letters(word)
        spoken += times * sounds
        long = sounds >= 3
        polysyllables += times * long
        if not _is_easy(word.lower(), easy):
            difficult += times
            hard += times * long
    return Counts(tally.total(), sentences, letters, spoken, polysyllables, difficult, hard)


def grade_may_exceed(reading: Reading, ceiling: float) -> bool:
    """Tell cheaply whether the draft's grade can be above ``ceiling``; False is certain.

    The grade is the median of three measures, two of which need no syllables: where neither of these is
    above the ceiling, nor is the median. An inner exclamation, which would make more sentences of one and
    both measures smaller, is not looked for.
    """
    shape = word_shape(reading)
    shapes = [shape[sentence.start : sentence.end] for sentence in prose(reading)]
    sentences = sum([_LETTER in it for it in shapes])
    if not sentences:
        return False
    joined = b" " + b" ".join(shapes)
    # A first look takes every mark but one per word for a letter, and every joining one for a word's beginning.
    fewest = joined.count(b" a")
    if fewest:
        length = (len(joined) - len(shapes)) / fewest - 1
        automated = 4.71 * length + 0.5 * ((fewest + joined.count(b"-")) / sentences) - 21.43
        if automated < ceiling - 0.01 and 5.8 * length - 15.8 < ceiling - 0.01:
            return False
    words = _starts(joined)
    letters = len(joined.translate(None, b" -"))
    # The order of the operations is textstat's, so that the last digit is too.
    automated = 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43
    coleman = 0.058 * (letters / words * 100) - 0.296 * (sentences / words * 100) - 15.8
    return automated > ceiling or coleman > ceiling


_LETTER = 97
_SHAPES = bytes(
    _LETTER if chr(char).isalnum() else 45 if chr(char) in "'.-&/" else 32 for char in range(128)
).ljust(256, b" ")
"""Read letters and digits as "a", what may join them in a word as a hyphen, the rest as a space."""


def word_shape(reading: Reading) -> bytes:
    """Return the prose with a byte per character, in which words are counted without an expression."""
    shape = reading.cache.get("word-shape")
    if shape is None:
        text = reading.text
        odd = non_ascii(text)
        if len(odd) > 80:
            text = "".join(["a" if char.isalnum() else "'" if char == "\u2019" else char for char in text])
        else:
            for char in odd:
                if char.isalnum() or char == "\u2019":
                    text = text.replace(char, "a" if char.isalnum() else "'")
        shape = reading.cache["word-shape"] = text.encode("ascii", "replace").translate(_SHAPES)
    return cast("bytes", shape)


def count_words(reading: Reading, start: int, end: int) -> int:
    """Count the words in a span: as many as `hypelint.reading.WORD` finds."""
    shape = word_shape(reading)
    return _starts(shape, start, end) + (shape[start] == _LETTER or shape.startswith(b"-a", start, end))


def _starts(shape: bytes, start: int = 0, end: int = maxsize) -> int:
    """Count where words begin behind the first character: with a letter that no single mark joins to another."""
    return shape.count(b" a", start, end) + shape.count(b"--a", start, end) + shape.count(b" -a", start, end)


def _tally(reading: Reading) -> tuple[Counter[str], int]:
    """Count each word of the sentences that count, and how many sentences the formulas take them for.

    An exclamation or question inside a sentence ("Stop!" she said) is one of its own, as Flesch (1948)
    counts.
    """
    from collections import Counter

    from hypelint.reading import WORD

    text, shape, found = reading.text, word_shape(reading), prose(reading)
    joined = " ".join([text[sentence.start : sentence.end] for sentence in found])
    tally: Counter[str] = Counter()
    odd: list[str] = []
    for token, times in Counter(joined.split()).items():
        if token.isalnum():
            tally[token] = times
        else:
            odd += [token] * times
    tally.update(WORD.findall(" ".join(odd)))
    sentences = sum([_LETTER in shape[sentence.start : sentence.end] for sentence in found])
    if "!" in joined or "?" in joined:
        sentences += sum(
            [
                len(_INNER_STOP.findall(text, sentence.start, sentence.end))
                for sentence in found
                if _LETTER in shape[sentence.start : sentence.end]
            ]
        )
    return tally, sentences


def _letters(word: str) -> int:
    """Count the letters and digits of a word."""
    return len(word) if word.isalnum() else sum(map(str.isalnum, word))


def _is_easy(word: str, easy: frozenset[str]) -> bool:
    """Tell whether a lower-case word is a figure, or an inflected form of a word on the list.

    Chall and Dale (1995) count figures, plurals, possessives, -ed and -ing of an easy word as easy; the
    list holds base forms.
    """
    if word in easy or word[0].isdigit():
        return True
    for ending in ("'s", "s", "es", "d", "ed", "ing"):
        if word.endswith(ending):
            stem = word[: -len(ending)]
            last = stem[-1:]
            if (
                stem in easy
                or stem + "e" in easy
                or (last == "i" and stem[:-1] + "y" in easy)
                or (last == stem[-2:-1] and stem[:-1] in easy)
            ):
                return True
    return False


@cache
def _easy_words() -> frozenset[str]:
    """Return the list of easy words that textstat ships."""
    file = _textstat() / "resources" / "en" / "easy_words.txt"
    return frozenset(file.read_text(encoding="utf-8").split())


@cache
def _textstat() -> Path:
    """Return the folder textstat is installed in, without importing it."""
    from importlib.util import find_spec
    from pathlib import Path

    spec = find_spec("textstat")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("textstat is not installed, which hypelint needs to measure readability")
    return Path(spec.submodule_search_locations[0])


@cache
def _formulas() -> Callable[[str, Counts], float]:
    """Load textstat's formulas under a private name; return a function that applies one by name."""
    from importlib import import_module
    import sys
    from types import ModuleType

    backend = _textstat() / "backend"

    def package(name: str, *folders: str) -> ModuleType:
        module = sys.modules[f"{_PRIVATE}{name}"] = ModuleType(f"{_PRIVATE}{name}")
        module.__path__ = list(folders)
        return module

    package("")
    package(".metrics", str(backend / "metrics"))
    package(".utils", str(backend / "utils"))
    package(".counts")
    for name, counter in _COUNTERS.items():
        setattr(package(f".counts._{name}"), name, counter)

    def apply(name: str, counts: Counts) -> float:
        formula: Any = getattr(import_module(f"{_PRIVATE}.metrics._{name}"), name)
        takes_language = formula.__wrapped__.__code__.co_argcount > 1
        return float(formula(counts, "en_US") if takes_language else formula(counts))

    return apply


def _words(counts: Counts, **options: bool) -> int:
    return counts.words


def _sentences(counts: Counts) -> int:
    return counts.sentences


def _characters(counts: Counts, **options: bool) -> int:
    return counts.letters


def _syllables(counts: Counts, lang: str) -> int:
    return counts.syllables


def _polysyllables(counts: Counts, lang: str) -> int:
    return counts.polysyllables


def _difficult(counts: Counts, lang: str, syllable_threshold: int = 2, unique: bool = False) -> int:
    return counts.hard if syllable_threshold >= 3 else counts.difficult


_COUNTERS: dict[str, Callable[..., int]] = {
    "count_words": _words,
    "count_sentences": _sentences,
    "count_letters": _characters,
    "count_chars": _characters,
    "count_syllables": _syllables,
    "count_polysyllable_words": _polysyllables,
    "count_difficult_words": _difficult,
}
"""The functions of ``textstat.backend.counts`` that the formulas call, reading our counts."""
