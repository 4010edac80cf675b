"""Judge findings in a terminal: a real process on a pseudo-terminal."""

from __future__ import annotations

from collections.abc import Iterator
import json
import os
from pathlib import Path
import signal
import subprocess
import sys
from time import monotonic
from typing import Any

import pytest

from hypelint.evaluate import Evaluation, Verdicts, evaluate, load, suggest
from hypelint.label import Answers
from hypelint.score import wilson

pty = pytest.importorskip("pty")

DRAFT = """\
# Norvane opens a plant

The new scanner is a game-changer for small clinics. It costs $400 in Bonn.

Tessaro will wipe out its rivals within months. Norvane bought two boats in March.
"""


class Terminal:
    """`hypelint label` in a process of its own, on a terminal of its own."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.master, slave = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "hypelint", "label", "--isolated", *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=folder,
            env={**os.environ, "NO_COLOR": "1", "TERM": "xterm"},
            start_new_session=True,
            preexec_fn=_control,
        )
        os.close(slave)
        self.text = ""
        self._at = 0

    def wait_for(self, words: str) -> str:
        """Read until some words appear behind those waited for before; return what came."""
        import select

        ends = monotonic() + 20
        while words not in self.text[self._at :]:
            ready = select.select([self.master], [], [], max(ends - monotonic(), 0))[0]
            assert ready, f"{words!r} did not appear in {self.text!r}"
            try:
                got = os.read(self.master, 4096)
            except OSError:
                got = b""
            assert got, f"ended before {words!r} appeared in {self.text!r}"
            self.text += got.decode().replace("\r\n", "\n")
        begin = self._at
        self._at = self.text.index(words, begin) + len(words)
        return self.text[begin : self._at]

    def answer(self, said: str, question: str = "quit (q)? ") -> str:
        """Wait for a question and answer it; return what stood before."""
        asked = self.wait_for(question)
        os.write(self.master, f"{said}\n".encode())
        return asked

    def end(self) -> int:
        """Return the exit status."""
        status = self.process.wait(20)
        os.close(self.master)
        return status


def _control() -> None:
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "plant.md").write_text(DRAFT)
    yield tmp_path


SELECT = ("--select", "hype/game-changer,speculation/unhedged-future", "--annotator", "rl")


def rows(folder: Path, who: str = "rl") -> list[dict[str, Any]]:
    path = folder / "labels" / f"drafts-plant.md.{who}.jsonl"
    return [json.loads(line) for line in path.read_text().splitlines()]


def walk(folder: Path, *said: str, who: str = "rl", sample: int = 0) -> None:
    """Answer the questions about the draft, and come to the end."""
    terminal = Terminal(folder, *SELECT[:3], who, "--sample", str(sample), "drafts/plant.md")
    for word in said:
        terminal.answer(word, "? ")
    terminal.wait_for("all judged")
    assert terminal.end() == 0


def test_answers_are_labels(folder: Path) -> None:
    terminal = Terminal(folder, *SELECT, "--sample", "0", "drafts/plant.md")
    first = terminal.answer("r")
    assert "[1/2] drafts/plant.md:3:22: error hype/game-changer" in first
    assert "  The new scanner is a >>game-changer<< for small clinics." in first
    second = terminal.answer("w")
    assert "[2/2] drafts/plant.md:5" in second
    terminal.wait_for("all judged")
    assert terminal.end() == 0
    right, wrong, read = rows(folder)
    assert right["doc"] == "../drafts/plant.md"
    assert (right["text"], right["expect"], right["rule"]) == ("game-changer", "yes", "hype/game-changer")
    assert DRAFT.splitlines()[right["line"] - 1][right["start"] : right["end"]] == "game-changer"
    assert (wrong["expect"], wrong["family"], wrong["answer"]) == ("no", "speculation", "wrong")
    assert all(row["annotator"] == "rl" and row["time"] and row["votes"] == 1 for row in (right, wrong, read))
    labels, readers = load(folder / "labels")
    assert [it.expected for it in labels] == [True, False]
    assert readers == {"../drafts/plant.md": frozenset({"rl"})}


def test_a_session_that_is_interrupted_goes_on(folder: Path) -> None:
    terminal = Terminal(folder, *SELECT, "--sample", "0", "drafts/plant.md")
    terminal.answer("r")
    terminal.wait_for("quit (q)? ")
    os.write(terminal.master, b"\x03")
    terminal.wait_for("goes on from here")
    assert terminal.end() == 130
    assert [row["answer"] for row in rows(folder)] == ["right"]
    terminal = Terminal(folder, *SELECT, "--sample", "0", "drafts/plant.md")
    assert "[2/2] drafts/plant.md:5" in terminal.answer("q")
    assert terminal.end() == 0
    walk(folder, "r")
    assert [row["answer"] for row in rows(folder)] == ["right", "right", "read"]
    walk(folder)
    assert len(rows(folder)) == 3


def test_a_kill_loses_no_answer(folder: Path) -> None:
    terminal = Terminal(folder, *SELECT, "--sample", "0", "drafts/plant.md")
    terminal.answer("w")
    terminal.wait_for("quit (q)? ")
    terminal.process.send_signal(signal.SIGKILL)
    terminal.end()
    assert [row["answer"] for row in rows(folder)] == ["wrong"]


def test_what_was_half_written_is_asked_again(folder: Path) -> None:
    walk(folder, "r", "s")
    path = folder / "labels" / "drafts-plant.md.rl.jsonl"
    whole = path.read_bytes()
    path.write_bytes(whole[: whole.index(b"\n") + 20])
    answers = Answers(folder / "labels", "drafts/plant.md", "rl")
    assert len(answers.answered) == 1
    assert path.read_bytes().endswith(b"}\n")


def test_wrong_family_missed_and_a_slip_of_the_hand(folder: Path) -> None:
    terminal = Terminal(folder, *SELECT, "--sample", "0", "drafts/plant.md")
    terminal.answer("x")
    assert "Type one of" in terminal.answer("f")
    terminal.answer("zz", "none)? ")
    terminal.answer("boil", "none)? ")
    terminal.answer("m")
    terminal.answer("two boats", "none)? ")
    terminal.answer("num", "none)? ")
    terminal.answer("r")
    terminal.wait_for("all judged")
    assert terminal.end() == 0
    found = [(row["answer"], row.get("family"), row.get("expect"), row.get("text")) for row in rows(folder)]
    assert found == [
        ("wrong-family", "hype", "no", "game-changer"),
        ("wrong-family", "boilerplate", "yes", "game-changer"),
        ("missed", "numbers", "yes", "two boats"),
        ("right", "speculation", "yes", found[3][3]),
        ("read", None, None, None),
    ]


def test_sentences_without_findings_are_drawn_alike_each_time(folder: Path) -> None:
    terminal = Terminal(folder, *SELECT, "--sample", "1", "drafts/plant.md")
    asked = [terminal.answer("s") for _ in range(3)]
    terminal.wait_for("all judged")
    terminal.end()
    (drawn,) = [text for text in asked if "nothing found here" in text]
    # A new sentence elsewhere does not change which one is drawn, unless its words draw it.
    terminal = Terminal(folder, *SELECT[:3], "jo", "--sample", "1", "drafts/plant.md")
    again = [terminal.answer("s") for _ in range(3)]
    terminal.end()
    assert drawn in again


def test_missed_in_a_sentence_and_end_of_input(folder: Path) -> None:
    run = subprocess.run(
        [
            *(sys.executable, "-m", "hypelint", "label", "--isolated", "--sample", "9"),
            *("--select", "hype/shouting", "--annotator", "jo", "drafts/plant.md"),
        ],
        input="m\n\nspec\nc\n",
        capture_output=True,
        text=True,
        cwd=folder,
    )
    assert run.returncode == 0
    assert [(row["answer"], row.get("family")) for row in rows(folder, "jo")] == [
        ("missed", "speculation"),
        ("clean", None),
    ]
    assert "go on from here" in run.stderr or "goes on from here" in run.stderr


def test_eval_reads_the_answers_of_two(folder: Path) -> None:
    walk(folder, "r", "w")
    walk(folder, "r", "s", who="jo")

    def figures(*arguments: str) -> str:
        run = [sys.executable, "-m", "hypelint", "eval", "labels", "--isolated", *arguments]
        return subprocess.run(run, capture_output=True, text=True, cwd=folder, check=True).stdout

    text = figures()
    assert "annotators on findings:" in text
    assert "hype/game-changer" in text
    assert "agreement of jo, rl (Krippendorff's alpha): hype 1.00" in text
    data = json.loads(figures("--output-format", "json"))
    assert data["verdicts"]["hype/game-changer"]["right"] == 1
    assert data["verdicts"]["speculation/unhedged-future"]["judged"] == 1
    assert "No rule has 5 verdicts" in figures("--suggest")


def test_a_reader_who_found_nothing_counts(folder: Path) -> None:
    gold = folder / "labels"
    gold.mkdir()
    label = {
        "doc": "../drafts/plant.md",
        "line": 3,
        "start": 21,
        "end": 33,
        "family": "hype",
        "severity": "error",
    }
    (gold / "a.jsonl").write_text(json.dumps({**label, "annotator": "rl"}) + "\n")
    assert evaluate(gold, lambda _: ()).agreement == {}
    read = {"doc": "../drafts/plant.md", "answer": "read", "annotator": "jo"}
    (gold / "b.jsonl").write_text(json.dumps(read) + "\n")
    agreement = evaluate(gold, lambda _: ()).agreement["hype"]
    assert agreement is not None
    assert agreement <= 0


def test_suggestions_follow_the_verdicts() -> None:
    def verdicts(right: int, judged: int) -> Verdicts:
        return Verdicts(right, judged, wilson(right, judged, 1.96))

    rejected = {
        "hype/intensifier": verdicts(0, 9),
        "hype/shouting": verdicts(2, 6),
        "hype/game-changer": verdicts(7, 9),
        "numbers/up-to-claim": verdicts(0, 2),
    }
    empty = Evaluation({}, {}, 0, 0, (), (), ())
    text = suggest(empty._replace(verdicts=rejected))
    import tomllib

    assert tomllib.loads(text) == {
        "ignore": ["hype/intensifier"],
        "severity": {"hype/shouting": "info"},
    }
    assert "9 of 9 rejected" in text
