"""The cache: the same findings, no text of the draft, and no trouble from what is wrong with the file."""

from __future__ import annotations

import os
from pathlib import Path
import sqlite3
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st
import pytest

from hypelint import cache
from hypelint.cache import FILE, Cache, Key, dump, key, load
from hypelint.compiled import FILE as PATTERNS
from hypelint.diagnostic import Diagnostic, Edit, Fix, Related, Severity
from hypelint.report import FileReport
from hypelint.score import Score

TEXT = b"The confidential merger of Norvane and Quillbyte is a game-changer."
FOUND = Diagnostic(
    "hype/game-changer", Severity.ERROR, 4.0, '"game-changer" says little', 55, 67, 1, 56, 1, 68, "game-changer", 0,
    (Fix("Drop it", (Edit(55, 67, ""),), False),), "abc", (0, 55, 0, 67), (Related("other.md", 1, 2, "here"),), 1.5,
)  # fmt: skip
REPORT = FileReport(
    "drafts/a.md", "news", (FOUND,), Score(41.0, None, (1.0, 60.0), 11, 1, 9.0, {"hype": 9.0}, (41.0,), (0,)),
    notes=("read as latin-1",),
)  # fmt: skip


def test_a_report_comes_back_as_it_was() -> None:
    again = load(dump(REPORT), "drafts/a.md")
    assert again == REPORT
    assert again.diagnostics[0].severity is Severity.ERROR
    assert isinstance(again.diagnostics[0].fixes[0].edits[0], Edit)


def test_kept_and_found_again(tmp_path: Path) -> None:
    kept = Cache(tmp_path)
    where = key(TEXT, b"stamp")
    assert kept.get(where) is None
    kept.put(where, dump(REPORT))
    kept.close()
    again = Cache(tmp_path)
    value = again.get(where)
    assert value is not None
    assert load(value, REPORT.path) == REPORT
    assert again.count()[0] == 1
    assert again.get(key(TEXT, b"other stamp")) is None
    assert again.get(key(TEXT + b" ", b"stamp")) is None
    again.close()
    assert not again.notes


def test_the_file_holds_no_text_of_the_draft(tmp_path: Path) -> None:
    kept = Cache(tmp_path)
    kept.put(key(TEXT, b"stamp"), dump(REPORT))
    kept.close()
    data = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    for word in (b"game-changer", b"Norvane", b"drafts", b"hype", b"Drop it"):
        assert word not in data
    with sqlite3.connect(tmp_path / FILE) as database:
        (sealed,) = database.execute("SELECT sealed FROM finding").fetchone()
    assert cache._unseal(sealed, key(TEXT + b"!", b"stamp").secret) is None


@given(st.binary(max_size=200), st.binary(min_size=32, max_size=32))
def test_sealing_is_undone(value: bytes, secret: bytes) -> None:
    assert cache._unseal(cache._seal(value, secret), secret) == value


@pytest.mark.parametrize("damage", [b"this is not a database at all" * 40, b"", b"\0" * 9000])
def test_a_damaged_file_is_replaced(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / FILE).write_bytes(damage)
    kept = Cache(tmp_path)
    where = key(TEXT, b"stamp")
    kept.put(where, b"value")
    kept.close()
    again = Cache(tmp_path)
    assert again.get(where) == b"value"
    again.close()
    assert bool(kept.notes) is bool(damage)


def test_a_foreign_database_is_replaced_with_a_note(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE) as database:
        database.execute("CREATE TABLE finding (something TEXT)")
    kept = Cache(tmp_path)
    assert "replaced" in kept.notes[0]
    kept.put(key(TEXT, b""), b"value")
    kept.close()
    assert Cache(tmp_path).get(key(TEXT, b"")) == b"value"


def test_a_damaged_entry_is_no_entry(tmp_path: Path) -> None:
    where = key(TEXT, b"stamp")
    kept = Cache(tmp_path)
    kept.put(where, b"value")
    kept.close()
    with sqlite3.connect(tmp_path / FILE) as database:
        database.execute("UPDATE finding SET sealed = x'0102'")
    assert Cache(tmp_path).get(where) is None


def test_a_folder_that_can_not_be_made_is_a_note(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    kept = Cache(tmp_path / "file" / "below")
    assert "is not used" in kept.notes[0]
    assert kept.get(Key(b"", b"")) is None
    kept.put(key(TEXT, b""), b"value")
    kept.close()


def test_two_runs_write_at_once(tmp_path: Path) -> None:
    first, second = Cache(tmp_path), Cache(tmp_path)
    first.put(key(b"one", b""), b"1")
    second.put(key(b"two", b""), b"2")
    first.close()
    second.close()
    both = Cache(tmp_path)
    assert (both.get(key(b"one", b"")), both.get(key(b"two", b""))) == (b"1", b"2")


def test_it_stays_within_its_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MAX_BYTES", 200_000)
    for batch in range(4):
        kept = Cache(tmp_path)
        kept._today = batch
        for number in range(50):
            body = bytes((number * 7 + batch * 13 + at * at) % 251 for at in range(2000))
            kept.put(key(body + bytes([batch]), b""), body * 1 + body[::-1])
        kept.close()
    kept = Cache(tmp_path)
    with sqlite3.connect(kept.path) as database:
        (total,) = database.execute("SELECT SUM(LENGTH(sealed)) FROM finding").fetchone()
    assert total <= 400_000
    assert cache.clear(tmp_path) > 0
    assert Cache(tmp_path).count()[0] == 0


def drafts(folder: Path, number: int = 12) -> None:
    """Write drafts, one of which can not be read."""
    for at in range(number):
        (folder / f"{at:02}.md").write_text(
            f"# Depot {at}\n\nThe depot is a game-changer. It is the best in town.\n"
        )
    (folder / "binary.md").write_bytes(b"\0\1")


def check(folder: Path, *arguments: str) -> tuple[int, str, str]:
    """Run the command over a folder with a cache of its own."""
    env = {**os.environ, "XDG_CACHE_HOME": str(folder / ".cache")}
    run = subprocess.run(
        [sys.executable, "-m", "hypelint", *arguments], cwd=folder, env=env, capture_output=True, text=True
    )
    return run.returncode, run.stdout, run.stderr


def test_a_second_run_says_the_same(tmp_path: Path) -> None:
    drafts(tmp_path)
    first = check(tmp_path, "check", ".")
    assert first[0] == 2
    assert "12 drafts" in check(tmp_path, "cache", "info")[1]
    assert check(tmp_path, "check", ".") == first
    assert check(tmp_path, "check", "-j2", ".") == first
    assert check(tmp_path, "check", "--no-cache", ".") == first
    assert "12 drafts" in check(tmp_path, "cache", "info")[1]
    formats = ("--output-format", "json")
    assert check(tmp_path, "check", *formats, ".") == check(tmp_path, "check", *formats, ".")


def test_a_changed_draft_or_setting_is_linted_again(tmp_path: Path) -> None:
    drafts(tmp_path)
    before = check(tmp_path, "check", ".")[1]
    (tmp_path / "03.md").write_text("# Depot 3\n\nThe depot is open.\n")
    after = check(tmp_path, "check", ".")[1]
    assert "03.md" in before
    assert "03.md" not in after
    (tmp_path / "hypelint.toml").write_text('ignore = ["hype"]\n')
    assert "hype/game-changer" not in check(tmp_path, "check", ".")[1]


def test_a_moved_draft_is_told_by_its_new_name(tmp_path: Path) -> None:
    drafts(tmp_path)
    check(tmp_path, "check", ".")
    (tmp_path / "03.md").rename(tmp_path / "moved.md")
    output = check(tmp_path, "check", "--output-format", "concise", ".")[1]
    assert "moved.md:3" in output
    assert "03.md:3" not in output


def test_few_drafts_do_not_open_the_cache(tmp_path: Path) -> None:
    drafts(tmp_path, 3)
    check(tmp_path, "check", ".")
    assert [path.name for path in (tmp_path / ".cache").rglob("*") if path.is_file()] == [PATTERNS]


def test_clear(tmp_path: Path) -> None:
    drafts(tmp_path)
    check(tmp_path, "check", ".")
    assert check(tmp_path, "cache", "clear")[0] == 0
    assert "0 drafts" in check(tmp_path, "cache", "info")[1]
