"""The corpus of prose written for this project, and its pinned findings."""

from __future__ import annotations

import importlib.util
from pathlib import Path
import re

import pytest

CORPUS = Path(__file__).parent / "corpus"
DRAFTS = sorted((CORPUS / "drafts").glob("*.md"))

_spec = importlib.util.spec_from_file_location("corpus_main", CORPUS / "__main__.py")
assert _spec is not None
assert _spec.loader is not None
corpus = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(corpus)


def test_findings_are_as_pinned() -> None:
    pinned = corpus.PINNED.read_text("utf-8").splitlines()
    lines = list(corpus.differences(pinned, corpus.findings()))
    assert not lines, "\n".join(["findings changed; if for the better: python tests/corpus --write", *lines])


def test_a_change_is_shown_by_finding() -> None:
    assert list(corpus.differences(["a", "b", "c"], ["a", "c", "d"])) == [
        "1 findings gone, 1 new, of 3",
        "-b",
        "+d",
    ]
    assert list(corpus.differences(["a"], ["a"])) == []


def test_there_are_many_registers() -> None:
    assert len(DRAFTS) >= 30
    assert len({path.stem.partition("-")[0] for path in DRAFTS}) >= 15


@pytest.mark.parametrize("path", DRAFTS, ids=lambda path: path.stem)
def test_drafts_are_of_the_length_of_drafts(path: Path) -> None:
    assert 120 <= len(re.findall(r"\w+", path.read_text("utf-8"))) <= 300
