"""Bad input, through the real command: the message, the exit status, and that the rest of the run goes on."""

from __future__ import annotations

from collections.abc import Callable
import json
import os
from pathlib import Path
import re
import signal
import subprocess
import sys
from time import monotonic, sleep

import pytest

COMMAND = [sys.executable, "-m", "hypelint", "check", "--select", "hype/game-changer"]
GOOD = "This changes everything.\n"
FOUND = "good.md:1:6: error hype/game-changer "

Check = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """Return a function that lints in a folder that also holds a good draft with one finding."""
    (tmp_path / "good.md").write_text(GOOD)

    def call(*arguments: str, stdin: bytes | None = None) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [*COMMAND, "--output-format", "concise", *arguments],
            cwd=tmp_path,
            capture_output=True,
            input=stdin,
            timeout=60,
            check=False,
        )
        assert b"Traceback" not in done.stderr
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
        )

    return call


def goes_on(done: subprocess.CompletedProcess[str], message: str, status: int = 2) -> None:
    """Assert that a message was printed, and that the good draft was linted all the same."""
    assert message in done.stderr
    assert done.stdout.startswith(FOUND)
    assert done.stdout.count("\n") == 1
    assert done.returncode == status


def test_empty_file(check: Check, tmp_path: Path) -> None:
    (tmp_path / "empty.md").write_text("")
    goes_on(check(), "Found 1 error in 1 of 2 drafts.", 1)
    done = check("empty.md")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "No findings in 1 draft.\n")


@pytest.mark.parametrize("data", [b"\x7fELF\x02\x01\x01\x00\x00", b"Some text\x00 and more.\n"])
def test_binary_file_and_nul_bytes(check: Check, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "binary.md").write_bytes(data)
    goes_on(check(), "hypelint: error: binary.md: looks like a binary file")


def test_large_file(check: Check, tmp_path: Path) -> None:
    with (tmp_path / "large.md").open("wb") as file:
        file.truncate(200_000_000)
    goes_on(check(), "hypelint: error: large.md: has 200,000,000 bytes, more than max-file-size (10,000,000)")


def test_the_size_limit_is_a_setting(check: Check, tmp_path: Path) -> None:
    (tmp_path / "long.md").write_text(GOOD * 100)
    goes_on(check("--config", "max-file-size=1000"), "more than max-file-size (1,000)")
    done = check("-", "--config", "max-file-size=10", stdin=GOOD.encode())
    assert done.returncode == 2
    assert "-: has 25 bytes, more than max-file-size (10)" in done.stderr


def test_invalid_utf_8(check: Check, tmp_path: Path) -> None:
    (tmp_path / "latin.md").write_bytes("Café Ostwald: it changes everything.\n".encode("latin-1"))
    done = check()
    assert done.returncode == 1
    assert "latin.md: not UTF-8 (byte 3); read as latin-1" in done.stderr
    assert "latin.md:1:18: error hype/game-changer" in done.stdout


def test_utf_16_and_byte_order_marks(check: Check, tmp_path: Path) -> None:
    (tmp_path / "good.md").unlink()
    (tmp_path / "a.md").write_bytes("\ufeffThis changes everything.".encode())
    (tmp_path / "b.md").write_bytes("This changes everything.".encode("utf-16"))
    done = check()
    assert [line.split(" ")[0] for line in done.stdout.splitlines()] == ["a.md:1:6:", "b.md:1:6:"]


def test_line_of_a_million_characters(check: Check, tmp_path: Path) -> None:
    (tmp_path / "line.md").write_text("It grew. " * 120_000 + GOOD)
    begun = monotonic()
    done = check("--output-format", "full", "-o", "out.txt")
    assert monotonic() - begun < 30
    assert "line.md:1:1080006: error" in done.stdout
    assert max(map(len, (tmp_path / "out.txt").read_text().splitlines())) < 200


@pytest.mark.parametrize(
    "text",
    [
        "".join("  " * depth + "- item\n" for depth in range(400)),
        "> " * 3000 + "deep\n",
        "```\nThis changes everything.\n",
        "<!-- This changes everything.\n",
        "[" * 5000 + "a" + "](b)" * 5000,
        "*" * 20000 + "a",
        "| a " * 3000 + "|\n" + "|-" * 3000 + "|\n",
        "---\ntitle: [unclosed\n",
        "\r" * 1000,
        "\ufeff\u200b\u202e\ud7ff\U0010ffff",
    ],
)
def test_odd_text(check: Check, tmp_path: Path, text: str) -> None:
    (tmp_path / "odd.md").write_text(text, encoding="utf-8", newline="")
    begun = monotonic()
    goes_on(check(), "Found 1 error in 1 of 2 drafts.", 1)
    assert monotonic() - begun < 20


def test_folder_without_drafts(check: Check, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    (tmp_path / "none" / "picture.png").write_bytes(b"\x89PNG\x00")
    done = check("none")
    assert (done.returncode, done.stdout) == (0, "")
    assert "none: no drafts here" in done.stderr
    goes_on(check("none", "good.md"), "none: no drafts here", 1)


def test_path_that_does_not_exist(check: Check) -> None:
    goes_on(check("gone.md", "good.md"), "hypelint: error: gone.md: No such file or directory")


def test_errors_are_in_the_json(check: Check, tmp_path: Path) -> None:
    (tmp_path / "binary.md").write_bytes(b"\0")
    done = check("gone.md", ".", "--output-format", "json", "-o", "r.json")
    content = json.loads((tmp_path / "r.json").read_text())
    assert done.returncode == 2
    assert [error["path"] for error in content["errors"]] == ["gone.md", "binary.md"]
    assert content["errors"][0]["message"] == "No such file or directory"
    assert [file["path"] for file in content["files"]] == ["good.md"]


def test_file_that_can_not_be_read(check: Check, tmp_path: Path) -> None:
    if os.geteuid():
        (tmp_path / "secret.md").write_text(GOOD)
        (tmp_path / "secret.md").chmod(0)
        goes_on(check("secret.md", "good.md"), "hypelint: error: secret.md: Permission denied")
    elif Path("/proc/self/mem").exists():  # nothing is forbidden to root, but this can not be read
        (tmp_path / "secret.md").symlink_to("/proc/self/mem")
        goes_on(check("secret.md", "good.md"), "hypelint: error: secret.md: Input/output error")


def test_symlink_loops(check: Check, tmp_path: Path) -> None:
    (tmp_path / "around").symlink_to(".")
    (tmp_path / "a.md").symlink_to("b.md")
    (tmp_path / "b.md").symlink_to("a.md")
    goes_on(check("."), "Found 1 error in 1 draft.", 1)
    goes_on(check("a.md", "good.md"), "hypelint: error: a.md: ")


def test_fifo(check: Check, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    goes_on(check("pipe.md", "good.md"), "hypelint: error: pipe.md: is not a regular file but a named pipe")
    goes_on(check("."), "Found 1 error in 1 draft.", 1)


def test_broken_toml_stops_only_its_own_drafts(check: Check, tmp_path: Path) -> None:
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "hypelint.toml").write_text('profile = "news"\nselect = [\n')
    for name in ("one.md", "two.md"):
        (tmp_path / "broken" / name).write_text(GOOD)
    done = check("broken/one.md", "broken/two.md", "good.md")
    goes_on(done, "hypelint: error: broken/hypelint.toml:")
    assert done.stderr.count("hypelint.toml") == 1
    assert "2 could not be linted" in done.stderr
    goes_on(check("."), "hypelint: error: broken/hypelint.toml:")


def test_unknown_setting(check: Check, tmp_path: Path) -> None:
    (tmp_path / "hypelint.toml").write_text('profle = "news"\n')
    done = check()
    assert (done.returncode, done.stdout) == (2, "")
    assert re.search(r"^hypelint: error: hypelint\.toml:1: .*profle.*profile", done.stderr, re.MULTILINE)


def test_suppression_of_an_unknown_rule(check: Check, tmp_path: Path) -> None:
    (tmp_path / "odd.md").write_text("<!-- hypelint: disable hype/no-such-rule -->\n\nA sentence.\n")
    done = check("odd.md")
    assert done.returncode == 1
    assert done.stdout.startswith("odd.md:1:")
    assert " warning internal/unknown-suppression " in done.stdout
    assert "hype/no-such-rule" in done.stdout


def test_file_names_that_are_no_text(check: Check, tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9\n\x1b[2J.md")
    try:
        (tmp_path / name).write_text(GOOD)
    except OSError:
        pytest.skip("the file system takes only names in UTF-8")
    done = check("--output-format", "json", "-o", "r.json")
    assert done.returncode == 1
    assert done.stdout.count("\n") == 2
    assert "\x1b" not in done.stdout
    assert len(json.loads((tmp_path / "r.json").read_text("utf-8"))["files"]) == 2


def test_binary_on_standard_input(check: Check) -> None:
    goes_on(check("-", "good.md", stdin=b"\0\1\2"), "hypelint: error: -: looks like a binary file")


def test_output_file_in_a_folder_that_can_not_be_written(check: Check, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    done = check("--output-format", "json", "-o", "folder")
    assert done.returncode == 2
    assert "'folder' is a folder" in done.stderr


def start(folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"},
        start_new_session=True,
    )


def test_reader_that_goes_away(tmp_path: Path) -> None:
    (tmp_path / "long.md").write_text(GOOD * 5000)
    process = start(tmp_path, "long.md")
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert process.wait(30) == 141


def test_ctrl_c(tmp_path: Path) -> None:
    process = start(tmp_path, "-")
    assert process.stdin is not None
    process.stdin.write(b"a " * 100_000)  # more than a pipe holds: now it is being read
    process.stdin.flush()
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_no_process_stays_behind(tmp_path: Path, number: signal.Signals) -> None:
    for index in range(400):
        (tmp_path / f"{index}.md").write_text(GOOD * 200)
    process = start(tmp_path, "-j", "2", "--output-format", "concise")
    assert process.stdout is not None
    assert process.stdout.readline()
    os.kill(process.pid, number)
    process.communicate(timeout=30)
    assert process.returncode == (130 if number == signal.SIGINT else -number)
    deadline = monotonic() + 10
    while monotonic() < deadline:
        try:
            os.killpg(process.pid, 0)
        except ProcessLookupError:
            return
        sleep(0.05)
    pytest.fail("a worker is still there")
