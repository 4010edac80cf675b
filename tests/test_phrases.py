"""Stock phrases: what recurs across drafts is found, and the pack written from it works at once."""

from __future__ import annotations

import json
from pathlib import Path
import subprocess
import sys
from typing import Any

import pytest

from hypelint.engine import Linter, Settings
from hypelint.phrases import Miner, Phrase
from hypelint.registry import installed
from hypelint.source import Source

SUBJECTS = ("Norvane", "Quillbyte", "Tessaro", "Harrow", "Ostwald")
DRAFT = """\
# {name} in the first quarter

Sales at {name} rose in the first quarter of the year, the chief executive said on Monday.
The {thing} is a beacon of quiet progress, and {verb} the {thing}. The {thing} is a {kind} {thing}.

"We stand on the shoulders of our people," said Rea Lund of {name}.

The {kind} boats of {name} left the harbour with {thing} and came home {verb}.
"""
FILLED = (
    ("plant", "sorts", "small"),
    ("ferry", "crosses", "green"),
    ("school", "teaches", "tall"),
    ("mill", "grinds", "low"),
    ("clinic", "heals", "wide"),
)


def texts() -> list[str]:
    return [
        DRAFT.format(name=name, thing=thing, verb=verb, kind=kind)
        for name, (thing, verb, kind) in zip(SUBJECTS, FILLED, strict=True)
    ]


def mine(drafts: list[str], least: int = 3) -> list[Phrase]:
    linter, settings, miner = Linter(installed()), Settings(frozenset()), Miner()
    for number, text in enumerate(drafts):
        miner.add(f"{number}.md", linter.read(linter.parse(Source(text, f"{number}.md")), settings))
    return miner.phrases(least)


def test_what_recurs_across_drafts_is_found_with_places() -> None:
    found = {it.text: it for it in mine(texts())}
    phrase = found["beacon of quiet progress"]
    assert (phrase.drafts, phrase.uses) == (5, 5)
    assert phrase.examples == ("0.md:4", "1.md:4", "2.md:4")


@pytest.mark.parametrize(
    "absent", ["first quarter", "chief executive", "quiet progress", "shoulders of our people"]
)
def test_ordinary_prose_parts_and_quotations_are_not_reported(absent: str) -> None:
    assert absent not in {it.text for it in mine(texts())}


def test_names_are_no_phrases() -> None:
    drafts = [
        text + f"\nThe Blue Lantern Society met {verb}.\n"
        for text, (_, verb, _) in zip(texts(), FILLED, strict=True)
    ]
    assert not [it.text for it in mine(drafts) if "lantern" in it.text]


def test_what_one_draft_repeats_is_its_topic() -> None:
    topic = "The copper drum turns. " * 9
    assert "copper drum" not in {it.text for it in mine([texts()[0] + "\n" + topic, *texts()[1:]])}
    spread = [
        text + "\nThe copper drum turns. A copper drum fell. Each copper drum rusts.\n" for text in texts()
    ]
    assert not [it.text for it in mine(spread) if "copper drum" in it.text]


def test_a_copy_of_a_draft_counts_once() -> None:
    assert mine([texts()[0]] * 5) == []


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "hypelint", *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=folder)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "drafts").mkdir()
    for number, text in enumerate(texts()):
        (tmp_path / "drafts" / f"{number}.md").write_text(text)
    return tmp_path


def test_the_pack_is_used_at_once(folder: Path) -> None:
    made = run(folder, "phrases", "drafts", "-o", "house.toml")
    assert made.returncode == 0, made.stderr
    assert "beacon of quiet progress" in made.stdout
    assert "house.toml is written" in made.stderr
    (folder / "hypelint.toml").write_text('phrases = ["house.toml"]\nselect = ["house"]\n')
    (folder / "new.md").write_text("# A tram\n\nThe tram is a beacon of quiet progress for us.\n")
    report: dict[str, Any] = json.loads(run(folder, "check", "new.md", "--output-format", "json").stdout)
    (found,) = report["files"][0]["diagnostics"]
    assert (found["code"], found["data"]["text"]) == ("house/stock-phrase", "beacon of quiet progress")
    tested = run(folder, "test", "house.toml")
    assert tested.returncode == 0, tested.stdout


def test_a_file_is_not_written_over(folder: Path) -> None:
    (folder / "house.toml").write_text("mine")
    refused = run(folder, "phrases", "drafts", "-o", "house.toml")
    assert refused.returncode == 2
    assert "--force" in refused.stderr
    assert (folder / "house.toml").read_text() == "mine"
    assert run(folder, "phrases", "drafts", "-o", "house.toml", "--force").returncode == 0


def test_output_is_the_same_each_time_and_json_holds_it(folder: Path) -> None:
    first = run(folder, "phrases", "drafts", "--output-format", "json").stdout
    assert run(folder, "phrases", "drafts", "--output-format", "json").stdout == first
    data = json.loads(first)
    assert data["drafts"] == 5
    assert data["phrases"][0]["text"] == "beacon of quiet progress"


def test_nothing_found_writes_nothing(folder: Path) -> None:
    none = run(folder, "phrases", "drafts/0.md", "-o", "house.toml")
    assert none.returncode == 0
    assert "No stock phrases in 1 drafts." in none.stdout
    assert not (folder / "house.toml").exists()
    assert run(folder, "phrases", "drafts", "--min-drafts", "1").returncode == 2
