"""Watching drafts on a pseudo-terminal."""

from __future__ import annotations

from collections.abc import Iterator
import os
from pathlib import Path
import select
import signal
import subprocess
import sys
from time import monotonic, sleep

import pytest

from hypelint.cli import main

pty = pytest.importorskip("pty")
pytest.importorskip("watchfiles")

LOUD = "# Depot\n\nThe depot is a game-changer, and the van is a game-changer too.\n"
CALM = "# Depot\n\nThe depot opened. Rea Lund has the keys, and Piet Aal has the van.\n"
CLEAR = "\x1b[2J\x1b[H"


class Terminal:
    """A process that watches, on a terminal of its own."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.screen = ""
        self._handle, other = pty.openpty()
        environment = {**os.environ, "NO_COLOR": "1", "TERM": "xterm"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "hypelint", "check", "--watch", "--output-format", "concise", *arguments],
            cwd=folder, env=environment, stdin=other, stdout=other, stderr=other, start_new_session=True,
            preexec_fn=lambda: __import__("fcntl").ioctl(other, __import__("termios").TIOCSCTTY, 0),
        )  # fmt: skip
        os.close(other)

    def read(self, seconds: float) -> str:
        """Read what comes within some time of silence."""
        text = b""
        while select.select([self._handle], [], [], seconds)[0]:
            try:
                data = os.read(self._handle, 65536)
            except OSError:  # the other side is closed
                break
            if not data:
                break
            text += data
        return text.decode().replace("\r\n", "\n")

    def until(self, *wanted: str, seconds: float = 30) -> str:
        """Wait for texts on a screen that is complete; return that screen."""
        end = monotonic() + seconds
        while monotonic() < end:
            self.screen += self.read(0.3)
            last = self.screen.rpartition(CLEAR)[2]
            if last.endswith("Ctrl-C ends\n") and all(text in last for text in wanted):
                return last
        raise AssertionError(f"{wanted} did not come; the screen is {self.screen!r}")

    def interrupt(self) -> str:
        """Press Ctrl-C; return what is printed after it."""
        os.write(self._handle, b"\x03")
        self.process.wait(20)
        return self.read(0.3)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        os.close(self._handle)


@pytest.fixture
def terminals() -> Iterator[list[Terminal]]:
    opened: list[Terminal] = []
    yield opened
    for terminal in opened:
        terminal.close()


def test_a_session(tmp_path: Path, terminals: list[Terminal]) -> None:
    (tmp_path / "a.md").write_text(LOUD)
    (tmp_path / "b.md").write_text(CALM)
    terminal = Terminal(tmp_path)
    terminals.append(terminal)
    screen = terminal.until("watching 2 drafts")
    assert "a.md:3:16: error hype/game-changer" in screen and "Found 2 errors" in screen
    assert "a.md: 100.0" in screen or "a.md: " in screen.split("Found")[1]
    # A draft is saved in place: only it is told of, with its score and the one before.
    sleep(0.3)
    (tmp_path / "a.md").write_text(CALM)
    screen = terminal.until("No findings in 2 drafts.", "(was ")
    assert "b.md" not in screen
    # As editors do: a new file is moved over the old one.
    (tmp_path / "b.md.tmp").write_text(LOUD)
    (tmp_path / "b.md.tmp").replace(tmp_path / "b.md")
    screen = terminal.until("b.md:3:16: error", "in 1 of 2 drafts")
    # A new draft, and one that goes.
    (tmp_path / "c.md").write_text(LOUD)
    terminal.until("c.md:3:16", "watching 3 drafts")
    (tmp_path / "b.md").unlink()
    terminal.until("watching 2 drafts")
    # Settings count at once; while they are broken, that is told.
    (tmp_path / "hypelint.toml").write_text("selct = []\n")
    end = monotonic() + 30
    while 'did you mean "select"' not in terminal.screen and monotonic() < end:
        terminal.screen += terminal.read(0.3)
    assert 'unknown key "selct"' in terminal.screen.rpartition(CLEAR)[2]
    (tmp_path / "hypelint.toml").write_text('ignore = ["hype"]\n')
    terminal.until("No findings in 2 drafts.")
    assert terminal.screen.count(CLEAR) >= 7
    rest = terminal.interrupt()
    assert terminal.process.returncode == 0
    assert "Traceback" not in rest and "KeyboardInterrupt" not in rest


def test_what_does_not_matter_is_not_told(tmp_path: Path, terminals: list[Terminal]) -> None:
    (tmp_path / "a.md").write_text(LOUD)
    terminal = Terminal(tmp_path, "a.md")
    terminals.append(terminal)
    terminal.until("watching 1 draft;")
    sleep(0.3)
    (tmp_path / "notes.log").write_text("x")
    (tmp_path / "other.md").write_text(LOUD)
    os.utime(tmp_path)
    assert terminal.read(1.5) == ""
    (tmp_path / "a.md").write_text(CALM)
    terminal.until("No findings in 1 draft.")
    terminal.interrupt()


def test_a_known_finding_leaves_the_screen(tmp_path: Path, terminals: list[Terminal]) -> None:
    (tmp_path / "a.md").write_text(LOUD)
    terminal = Terminal(tmp_path)
    terminals.append(terminal)
    terminal.until("Found 2 errors")
    sleep(0.3)
    subprocess.run([sys.executable, "-m", "hypelint", "baseline", "create"], cwd=tmp_path, check=True)
    terminal.until("2 known, in the baseline")


def test_without_a_terminal_nothing_is_cleared(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(LOUD)
    process = subprocess.Popen(
        [sys.executable, "-m", "hypelint", "check", "--watch", "--output-format", "concise"],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stderr is not None
    for line in process.stderr:
        if "Ctrl-C ends" in line:
            break
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 0 and err == ""
    assert out.startswith("a.md:3:16: error") and "\x1b" not in out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("-",), "--watch needs files and folders"),
        (("--diff",), "--watch needs files and folders"),
        (("--commit-msg", "a.md"), "--watch needs files and folders"),
        (("-o", "x.txt"), "--watch writes to the terminal"),
        (("none.md",), "none.md: there is nothing to watch"),
    ],
)
def test_wrong_usage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...], told: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main(["check", "--watch", *arguments]) == 2
    assert told in capsys.readouterr().err


def test_without_watchfiles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    assert main(["check", "--watch"]) == 2
    assert "pip install 'hypelint[watch]'" in capsys.readouterr().err
