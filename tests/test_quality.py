"""The command that measures quality: what it compares, and what it does without its text."""

from __future__ import annotations

from copy import deepcopy
import importlib.util
import json
from pathlib import Path
import subprocess
import sys
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
QUALITY = ROOT / "tests" / "quality"


def module(name: str) -> ModuleType:
    """Import a file of the command."""
    spec = importlib.util.spec_from_file_location(f"quality_{name}", QUALITY / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


table = module("table")

ROW = {
    "labels": 10, "found": 8, "flagged": 9, "right": 8, "near": 9, "hard": 4, "tripped": 1,
    "recall": 0.8, "precision": 0.8889, "f1": 0.8421, "interval": [0.56, 0.98],
}  # fmt: skip
RESULTS: dict[str, Any] = {
    "families": {"hype": ROW, "ALL": ROW},
    "rules": {"hype/game-changer": ROW},
    "severity": {"equal": 6, "matched": 8, "documents": 2},
    "registers": {
        "news_x": {
            "label": "sober", "profile": "news", "words": 2000, "strong": 1.5, "errors": 0.5, "score": 4.0,
            "rules": {"hype/game-changer": 3},
        },
        "pr_x": {
            "label": "hyped", "profile": "release", "words": 1000, "strong": 30.0, "errors": 2.0, "score": 44.0,
            "rules": {"hype/game-changer": 30},
        },
    },
    "score": {"auroc": 0.97, "sober": 12, "hyped": 14, "hardest": "news_x 0.950"},
    "components": [
        {"part": "hedge cues", "corpus": "x", "rows": 9, "measured": {"F1": 0.9}, "beside": "F1 .8 by a lexicon"}
    ],
}  # fmt: skip


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(QUALITY), *arguments], capture_output=True, text=True)


def test_without_text_it_says_so_and_passes(tmp_path: Path) -> None:
    for choice in ("--check", "--write"):
        done = run(choice, "--text", str(tmp_path / "nowhere"))
        assert done.returncode == 0
        assert "nothing is measured" in done.stderr


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """Return labelled text of our own: one document, one register, one corpus."""
    dev = tmp_path / "text" / "gold" / "dev"
    (dev / "docs").mkdir(parents=True)
    (dev / "docs" / "a.md").write_text("# A plant\n\nThe scanner is a game-changer for clinics in Bonn.\n")
    label = {"doc": "a.md", "line": 3, "start": 17, "end": 29, "text": "game-changer", "family": "hype"}
    (dev / "a.jsonl").write_text(
        json.dumps({**label, "severity": "error", "rule": "hype/game-changer"}) + "\n"
    )
    registers = tmp_path / "text" / "registers"
    registers.mkdir()
    rows = []
    for name, label, sentence in (
        ("news_x", "sober", "The ferry left Bonn at noon with forty crates of paper on its deck. "),
        ("pr_x", "hyped", "The groundbreaking pump is a game-changer that will change the world for ever. "),
    ):
        (registers / f"{name}.md").write_text(f"# A ferry\n\n{sentence * 14}\n")
        rows.append({"id": name, "register": name, "label": label, "file": f"{name}.md", "words": 182})
    (registers / "docs.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    corpus = tmp_path / "text" / "corpora" / "bioscope"
    corpus.mkdir(parents=True)
    pairs = ((1, "The pump may fail."), (0, "The pump failed."))
    (corpus / "dev.jsonl").write_text("".join(json.dumps({"label": n, "text": it}) + "\n" for n, it in pairs))
    return tmp_path / "text"


def test_it_measures_and_fails_where_a_family_fell(text: Path, tmp_path: Path) -> None:
    results = tmp_path / "results.json"
    first = run("--text", str(text), "--results", str(results))
    assert first.returncode == 0, first.stderr
    assert "| `hype` | 1 | 100.0 | 1 | 100.0 |" in first.stdout
    assert "AUROC of the score, sober against hyped, documents of 150 words and more: 1.000" in first.stdout
    assert "| hedge cues | bioscope | 2 | precision 1.000, recall 1.000, F1 1.000 |" in first.stdout
    # The same document, now with a second label that nothing finds.
    results.write_text(
        json.dumps({**RESULTS, "families": {"hype": {**ROW, "recall": 1.0, "precision": 1.0}}, "rules": {}})
    )
    labels = text / "gold" / "dev" / "a.jsonl"
    more = {"doc": "a.md", "line": 3, "start": 47, "end": 51, "family": "hype", "severity": "error"}
    labels.write_text(labels.read_text() + json.dumps(more) + "\n")
    fallen = run("--check", "--text", str(text), "--results", str(results))
    assert fallen.returncode == 1
    assert "WORSE    hype: recall fell from 100.0 to 50.0 %" in fallen.stderr
    assert run("--text", str(text), "--results", str(results)).returncode == 0


@pytest.mark.parametrize(("fall", "told"), [(0.009, 0), (0.011, 1), (-0.2, 0)])
@pytest.mark.parametrize("figure", ["precision", "recall"])
def test_a_fall_of_more_than_a_point_is_told(figure: str, fall: float, told: int) -> None:
    new = deepcopy(RESULTS)
    new["families"]["hype"][figure] = ROW[figure] - fall
    new["families"]["ALL"] = dict(ROW)
    assert len(list(table.worse(RESULTS, new))) == told


def test_a_family_that_is_gone_is_told() -> None:
    new = deepcopy(RESULTS)
    del new["families"]["hype"]
    assert list(table.worse(RESULTS, new)) == ["hype: is not measured any more"]
    assert list(table.worse(RESULTS, {**new, "families": {}})) == []


def test_the_section_of_the_readme_is_what_was_measured() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert table.BEGIN in readme
    committed = QUALITY / "results.json"
    results = json.loads(committed.read_text("utf-8"))
    assert table.readme(readme, results) == readme
    assert (QUALITY / "results.md").read_text("utf-8") == table.page(results)


def test_the_page_shows_everything() -> None:
    page = table.page(RESULTS)
    assert "| `hype/game-changer` | 10 | 80.0 | 9 | 88.9 | 56–98 | 100.0 | 84.2 | 4 | 1 |" in page
    assert "| news_x | sober | news | 2,000 | 1.50 | 0.50 | 4.0 |" in page
    assert "| `hype/game-changer` | 1.50 | 30.00 |" in page
    assert "| hedge cues | x | 9 | F1 0.900 | F1 .8 by a lexicon |" in page
