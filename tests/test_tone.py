"""The tone of flagged sentences: an advice, loaded late, not part of the score."""

from __future__ import annotations

import pickle
import subprocess
import sys
from time import process_time

import pytest

from hypelint.tone import tone

GLAD = "The clinic loves its brilliant, wonderful new scanner!"
DRY = "The plant opened in Harrow on a Tuesday."
SAD = "The awful fire killed the terrible trade of the port."


def test_no_sentence_no_tone() -> None:
    assert tone([]) is None


def test_tone_of_sentences() -> None:
    found = tone([DRY, SAD, GLAD])
    assert found is not None
    assert found.highest > 0.8
    assert (found.most_positive, found.sentences) == (GLAD, 3)
    single = [tone([text]) for text in (DRY, SAD, GLAD)]
    assert found.mean == pytest.approx(sum(it.mean for it in single if it) / 3)
    dry, sad, glad = (it.mean for it in single if it)
    assert sad < dry == 0 < glad
    assert pickle.loads(pickle.dumps(found)) == found


def test_the_first_of_equals_is_the_most_positive() -> None:
    found = tone([DRY, DRY + " "])
    assert found is not None
    assert found.most_positive == DRY


def test_an_endless_sentence_costs_no_more_than_a_long_one() -> None:
    # VADER looks each score up in the list of all scores once a "but" occurs.
    started = process_time()
    assert tone(["good but " * 100_000]) is not None
    assert process_time() - started < 5


def test_vader_is_loaded_late_and_without_nltk() -> None:
    program = (
        "import sys\n"
        "import hypelint.tone\n"
        "print('vaderSentiment' in sys.modules)\n"
        "hypelint.tone.tone(['A good day.'])\n"
        "print('vaderSentiment' in sys.modules, 'nltk' in sys.modules, 'requests' in sys.modules)\n"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "True", "False", "False"]
