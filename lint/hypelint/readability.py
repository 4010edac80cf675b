"""Measure how hard a draft is to read: textstat's formulas over the reading's own counts.

textstat counts words, sentences and syllables in a raw string: a heading or a list item passes for a
sentence, and for English syllables it downloads NLTK's cmudict and fails without a network. Here its
formulas (``textstat.backend.metrics``) are loaded under a private package name in which the modules
that count (``textstat.backend.counts``) are ours. textstat itself is neither imported nor changed, so
whoever uses it in the same process is not touched, and nltk, which it imports only for cmudict, is not
loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
import re
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from hypelint.document import CODE

if TYPE_CHECKING:
    from pathlib import Path

    from hypelint.reading import Reading, Sentence

_RUNNING = frozenset({"paragraph", "item", "quotation", "note"})
_FULL_STOP = re.compile(r"[.!?:;\u2026]['\")\]]*$")
_WORD_CHARACTER = re.compile(r"[^\W_]")
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


def prose(reading: Reading) -> Iterator[Sentence]:
    """Yield the sentences that count: complete ones, in running prose outside page chrome."""
    text, sentences = reading.text, reading.sentences
    for number, block in enumerate(reading.blocks):
        if block.kind not in _RUNNING or number in reading.chrome:
            continue
        places = reading.block_sentences(number)
        for sentence in sentences[places.start : places.stop]:
            if _complete(text, sentence):
                yield sentence


def _complete(text: str, sentence: Sentence) -> bool:
    """Tell whether a sentence ends in a mark, closing quotes and brackets aside."""
    end = sentence.end
    return (
        text[end - 1] in ".!?:;\u2026"
        or _FULL_STOP.search(text, max(end - 8, sentence.start), end) is not None
    )


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

    words = sentences = letters = spoken = 0
    for found, ends in _counted(reading):
        words += len(found)
        sentences += ends
        letters += sum(map(_letters, found))
        spoken += sum(map(syllables, found))
    return Counts(words, sentences, letters, spoken)


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
    from collections import Counter

    from hypelint.syllable import syllables

    tally: Counter[str] = Counter()
    sentences = 0
    for words, ends in _counted(reading):
        tally.update(words)
        sentences += ends
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
    above the ceiling, nor is the median.
    """
    if not _bound_exceeds(reading, ceiling):
        return False
    words = sentences = letters = 0
    for found, ends in _counted(reading):
        words += len(found)
        sentences += ends
        letters += sum(map(_letters, found))
    if not words:
        return False
    # The order of the operations is textstat's, so that the last digit is too.
    automated = 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43
    coleman = 0.058 * (letters / words * 100) - 0.296 * (sentences / words * 100) - 15.8
    return automated > ceiling or coleman > ceiling


_SHAPES = bytes(
    97 if chr(char).isalnum() else 45 if chr(char) in "'.-&/?" else 32 for char in range(128)
).ljust(256, b" ")
"""Read letters and digits as "a", what may join them (and what is not ASCII) as a hyphen, the rest as a space."""


def _bound_exceeds(reading: Reading, ceiling: float) -> bool:
    """Tell, by counting bytes, whether the two measures can be above the ceiling; False is certain."""
    from hypelint.reading import LONGEST

    text = reading.text
    sentences = 0
    parts = [""]
    for number, block in enumerate(reading.blocks):
        if block.kind not in _RUNNING or number in reading.chrome:
            continue
        places = reading.block_sentences(number)
        found = reading.sentences[places.start : places.stop]
        if block.end - block.start > LONGEST:
            found = [sentence for sentence in found if _complete(text, sentence)]
        elif found and not _complete(text, found[-1]):
            found.pop()  # the others end in a mark, or they would not be sentences
        if found:
            if block.end - block.start > LONGEST:
                parts += [text[sentence.start : sentence.end] for sentence in found]
            else:
                parts.append(text[found[0].start : found[-1].end])
            for sentence in found:
                if text[sentence.start].isalnum() or _WORD_CHARACTER.search(
                    text, sentence.start, sentence.end
                ):
                    sentences += 1
    if not sentences:
        return False
    joined = " ".join(parts)
    for mark in (CODE, "\u2014", "\u2013", "\u2026", "?"):
        joined = joined.replace(mark, " ")
    plain = joined.encode("ascii", "replace")  # now "?" is another character that is not ASCII
    odd = plain.count(b"?")
    shape = plain.translate(_SHAPES)
    while b" -" in shape:
        shape = shape.replace(b" -", b"  ")  # a word begins with a letter or digit
    fewest = shape.count(b" a")
    if not fewest:
        return True
    most = fewest + shape.count(b"--") + odd
    letters = shape.count(b"a") + odd
    automated = 4.71 * (letters / fewest) + 0.5 * (most / sentences) - 21.43
    coleman = 5.8 * (letters / fewest) - 29.6 * (sentences / most) - 15.8
    return automated > ceiling - 0.01 or coleman > ceiling - 0.01


def _counted(reading: Reading) -> Iterator[tuple[list[str], int]]:
    """Yield the words of each sentence that counts, and how many sentences the formulas take it for.

    An exclamation or question inside a sentence ("Stop!" she said) is one of its own, as Flesch (1948)
    counts.
    """
    from hypelint.reading import WORD

    for sentence in prose(reading):
        words = WORD.findall(reading.text, sentence.start, sentence.end)
        if words:
            yield words, 1 + len(_INNER_STOP.findall(reading.text, sentence.start, sentence.end))


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
