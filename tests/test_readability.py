"""Readability: textstat's formulas, the reading's counts, and no network."""

from __future__ import annotations

from collections.abc import Sequence
import os
from pathlib import Path
import subprocess
import sys

from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
import pytest

from hypelint.engine import Linter, Settings
from hypelint.readability import (
    Counts,
    Readability,
    count,
    defines_title,
    grade_may_exceed,
    measure,
    prose,
    readability,
)
from hypelint.reading import Reading
from hypelint.registry import Registry, installed
from hypelint.source import Source
from hypelint.syllable import syllables

EASY = "The dog ran to the old barn. It sat in the sun all day. The man gave it a bone."
HARD = (
    "Notwithstanding the considerable administrative complexity of international arbitration, the "
    "commissioners recommended an extraordinarily comprehensive reorganisation of the supervisory authorities. "
    "Institutional accountability necessitates transparent documentation of individual responsibilities."
)
FORMULAS = Readability._fields[3:]


def read(text: str, format: str = "markdown") -> Reading:
    from hypelint import builtin

    linter = Linter(Registry([], [("hypelint", it) for it in builtin.formats()]))
    return linter.read(linter.parse(Source(text, "draft"), format), Settings(frozenset()))


def measured(text: str) -> Readability:
    found = readability(read(text))
    assert found is not None
    return found


COUNTS = st.builds(
    lambda sentences, length, letters, spoken, shares: _counts(sentences, length, letters, spoken, shares),
    st.integers(1, 60),
    st.integers(1, 60),
    st.floats(1, 12),
    st.floats(1, 4),
    st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1)),
)


def _counts(
    sentences: int, length: int, letters: float, spoken: float, shares: tuple[float, float, float]
) -> Counts:
    words = sentences * length
    difficult = int(words * shares[0])
    return Counts(
        words,
        sentences,
        int(words * letters),
        int(words * spoken),
        int(words * shares[1]),
        difficult,
        int(difficult * shares[2]),
    )


@given(COUNTS)
def test_the_formulas_as_published(counts: Counts) -> None:
    words, sentences = counts.words, counts.sentences
    length, letters, spoken = words / sentences, counts.letters / words, counts.syllables / words
    found = measure(counts)
    assert found.flesch_reading_ease == pytest.approx(206.835 - 1.015 * length - 84.6 * spoken)
    assert found.flesch_kincaid_grade == pytest.approx(0.39 * length + 11.8 * spoken - 15.59)
    assert found.automated_readability_index == pytest.approx(4.71 * letters + 0.5 * length - 21.43)
    assert found.coleman_liau_index == pytest.approx(5.8 * letters - 29.6 / length - 15.8)
    assert found.smog_index == pytest.approx(1.043 * (30 * counts.polysyllables / sentences) ** 0.5 + 3.1291)
    assert found.gunning_fog == pytest.approx(0.4 * (length + 100 * counts.hard / words))
    percent = 100 * counts.difficult / words
    assert found.dale_chall_readability_score == pytest.approx(
        0.1579 * percent + 0.0496 * length + (3.6365 if percent > 5 else 0)
    )
    three = sorted((found.flesch_kincaid_grade, found.automated_readability_index, found.coleman_liau_index))
    assert found.grade == three[1]


def test_textstat_gives_the_same_for_the_same_counts() -> None:
    # For Afrikaans textstat needs no cmudict, and has English's constants.
    import textstat

    text = "The ferry left the harbour at noon. Nobody waved to the seven people on the upper deck."
    textstat.set_lang("af_ZA")  # type: ignore[attr-defined]
    try:
        counts = Counts(
            textstat.lexicon_count(text),  # type: ignore[attr-defined]
            textstat.sentence_count(text),  # type: ignore[attr-defined]
            textstat.letter_count(text),  # type: ignore[attr-defined]
            textstat.syllable_count(text),  # type: ignore[attr-defined]
            textstat.polysyllabcount(text),  # type: ignore[attr-defined]
        )
        found = measure(counts)
        for name in ("flesch_reading_ease", "flesch_kincaid_grade", "coleman_liau_index", "smog_index"):
            assert getattr(textstat, name)(text) == getattr(found, name)
    finally:
        textstat.set_lang("en_US")  # type: ignore[attr-defined]


def test_textstat_is_neither_imported_nor_changed() -> None:
    program = (
        "import sys\n"
        "from hypelint.readability import Counts, measure\n"
        "measure(Counts(100, 5, 480, 150, 10, 20, 6))\n"
        "print(sorted(name for name in sys.modules if name.split('.')[0] in ('textstat', 'nltk', 'pyphen')))\n"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"

    import textstat.backend.metrics as theirs

    measure(Counts(100, 5, 480, 150, 10, 20, 6))
    assert theirs.automated_readability_index("The dog ran to the barn.") == pytest.approx(
        4.71 * 19 / 6 + 0.5 * 6 - 21.43
    )


def test_nothing_opens_a_socket_or_needs_data(tmp_path: Path) -> None:
    program = f"""
import socket, sys
def refuse(*given, **named):
    raise AssertionError("a socket was opened")
socket.socket = socket.create_connection = socket.getaddrinfo = refuse
sys.path.insert(0, {str(Path(__file__).parent)!r})
from test_readability import HARD, measured
print(measured(HARD).grade > 12)
"""
    environment = {**os.environ, "NLTK_DATA": str(tmp_path), "HOME": str(tmp_path)}
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=environment, check=False
    )
    assert (run.stdout, run.stderr) == ("True\n", "")


def test_harder_prose_has_a_higher_grade() -> None:
    easy, hard = measured(EASY), measured(HARD)
    assert easy.grade < 4 < 16 < hard.grade
    assert easy.flesch_reading_ease > 90 > 0 > hard.flesch_reading_ease
    assert easy.dale_chall_readability_score < hard.dale_chall_readability_score


def test_only_running_sentences_count() -> None:
    text = (
        "---\ntitle: A title of five words\n---\n\n"
        "# A heading is no sentence\n\n"
        f"{EASY}\n\n"
        "- an item\n- another item without an end\n- This item is a sentence.\n\n"
        "| A | cell |\n|---|---|\n| of | tables. |\n\n"
        "```\ncode. is. no. prose.\n```\n\n"
        "Subscribe to our newsletter\n\n"
        "By Piet Aal\n"
    )
    reading = read(text)
    assert [sentence.text for sentence in prose(reading)] == [
        "The dog ran to the old barn.",
        "It sat in the sun all day.",
        "The man gave it a bone.",
        "This item is a sentence.",
    ]
    found = measured(text)
    assert (found.words, found.sentences) == (7 + 7 + 6 + 5, 4)


def test_an_exclamation_inside_a_sentence_counts_as_one() -> None:
    counts = count(read('"Stop!" she said to the crew. "Why now?" He did not know.'))
    assert (counts.words, counts.sentences) == (12, 4)


def test_no_running_prose_no_grade() -> None:
    for text in ("", "# Only a heading", "- an item\n- another", "---"):
        assert readability(read(text)) is None
        assert not grade_may_exceed(read(text), -100)


def test_counts_by_hand() -> None:
    # dog/ran/... are easy; "commissioners" and "arbitration" are not; "2019" is a figure.
    counts = count(read("The commissioners carried the 2019 arbitration papers. The dogs barked."))
    assert counts == Counts(
        words=10,
        sentences=2,
        letters=sum(
            map(len, "The commissioners carried the 2019 arbitration papers The dogs barked".split())
        ),
        syllables=1 + 4 + 2 + 1 + 1 + 4 + 2 + 1 + 1 + 1,
        polysyllables=2,
        difficult=2,
        hard=2,
    )


SENTENCES = (*EASY.replace(". ", ".|").split("|"), *HARD.replace(". ", ".|").split("|"), '"Go!" he said.')


@given(st.lists(st.sampled_from(SENTENCES), max_size=8), st.floats(-10, 40))
@hypothesis_settings(deadline=None)
def test_the_gate_is_never_wrong_when_it_says_no(sentences: Sequence[str], ceiling: float) -> None:
    reading = read(" ".join(sentences))
    found = readability(reading)
    if found is not None and found.grade > ceiling:
        assert grade_may_exceed(reading, ceiling)
    if found is not None and not grade_may_exceed(reading, found.grade):
        assert max(found.automated_readability_index, found.coleman_liau_index) <= found.grade


def test_the_gate_spares_ordinary_drafts() -> None:
    assert not grade_may_exceed(read(EASY), 14)
    assert grade_may_exceed(read(HARD), 14)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "the eye eyes called filled makes played suit guide guess vague league won't can't they're tree"),
        (1, "year young George aisle queue friend tried walked breathed"),
        (
            2,
            "create cruel poet being doing flying science lion quiet people ocean region special social table",
        ),
        (
            2,
            "pieces boxes houses statement safely homework somewhere therefore business Wednesday every wasn't didn't",
        ),
        (2, "technique unique argue lawyer canyon handled wanted brilliant million junior George's o'clock"),
        (2, "rhythm beyond voyage naked soldier fashion premier it'll could've AI US UK acre"),
        (3, "area idea Korea museum nucleus stereo heroic religion behavior familiar media period curious"),
        (3, "previous actual annual graduate beautiful everything moreover however CEO API well-mannered"),
        (
            3,
            "agreement carrier happiest employee recreate creator genuine audience library however influence",
        ),
        (
            4,
            "society variety everybody material experience continuous mysterious biology February",
        ),
        (4, "specifically appreciate situation especially interior understanding state-of-the-art"),
        (5, "capitalism automatically university communication association opportunity"),
        (6, "responsibility accessibility revolutionary"),
    ],
)
def test_syllables(count: int, words: str) -> None:
    wrong = {word: syllables(word) for word in words.split() if syllables(word) != count}
    assert not wrong


@given(st.text(max_size=30))
def test_every_word_has_a_syllable(word: str) -> None:
    assert syllables(word) >= 1


def test_syllables_grow_linearly_with_the_word() -> None:
    assert syllables("ba" * 100_000) == 100_000
    assert syllables("a-" * 100_000) == 100_000
    assert syllables("e" * 100_000) >= 1


@pytest.mark.parametrize(
    ("text", "article"),
    [
        ("# Ostwald Weir\n\nThe Ostwald Weir is a dam on the river Harrow.", True),
        ("# Rea Lund\n\nRea Lund (born 3 May 1921) was a Norwegian composer.", True),
        ("# Bats (mammals)\n\nBats are mammals that fly.", True),
        ("# Weir to be rebuilt\n\nThe Ostwald Weir is a dam on the river Harrow.", False),
        ("# Ostwald Weir\n\nOstwald Weir is set to be rebuilt.", False),
        ("# Ostwald Weir\n\nThe council met on Tuesday.", False),
        ("The Ostwald Weir is a dam on the river Harrow.", False),
    ],
)
def test_an_encyclopaedia_says_first_what_its_title_is(text: str, article: bool) -> None:
    assert defines_title(read(text)) is article


def test_an_encyclopaedia_may_write_longer_sentences() -> None:
    linter = Linter(installed())
    tail = " and of the river".join([""] * 14)
    levels: list[int] = []
    for first in ("The Ostwald Weir is a dam.", "The Ostwald Weir closed on Tuesday."):
        text = f"# Ostwald Weir\n\n{first} The council keeps the plans of the dam{tail}.\n"
        found = linter.lint(Source(text, "draft.md"), linter.defaults())
        levels += [int(it.severity) for it in found if it.rule == "readability/long-sentence"]
    assert levels == [0, 1]
