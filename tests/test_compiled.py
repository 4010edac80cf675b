"""Compiled regular expressions kept from run to run."""

from __future__ import annotations

from collections.abc import Callable
import os
from pathlib import Path
import re
import subprocess
import sys

import pytest

from hypelint.compiled import FILE, Compiler

CORPUS = Path(__file__).parent / "corpus" / "drafts"
PATTERNS = (
    (r"(?P<first>[a-z]+)-(?P<second>\d+)", "ab-12 c-3"),
    (r"(?i)\bgame[- ]changers?\b", "A Game-Changer and game changers"),
    (r"[\u2014\u2013]|(?<=x)y{2,3}?", "xyyy \u2014 xy"),
    (r"(a)?(?(1)b|c)", "ab c"),
)


@pytest.fixture
def compiler(tmp_path: Path) -> Callable[[], Compiler]:
    return lambda: Compiler(tmp_path)


def _told(pattern: re.Pattern[str], text: str) -> list[tuple[tuple[int, int], dict[str, str]]]:
    return [(match.span(), match.groupdict()) for match in pattern.finditer(text)]


@pytest.mark.parametrize(("pattern", "text"), PATTERNS)
def test_a_kept_pattern_matches_as_a_compiled_one(
    compiler: Callable[[], Compiler], pattern: str, text: str
) -> None:
    first = compiler()
    plain = re.compile(pattern)
    fresh = first.compile(pattern)
    first.close()
    kept = compiler().compile(pattern)
    for made in (fresh, kept):
        assert _told(made, text) == _told(plain, text)
        assert (made.pattern, made.flags, made.groups, dict(made.groupindex)) == (
            plain.pattern,
            plain.flags,
            plain.groups,
            dict(plain.groupindex),
        )


def test_the_second_run_does_not_compile(
    compiler: Callable[[], Compiler], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = compiler()
    first.compile("ab+c", re.MULTILINE)
    first.close()
    monkeypatch.setattr("hypelint.compiled._compiled", None)
    assert compiler().compile("ab+c", re.MULTILINE).match("abbc")


def test_a_damaged_file_is_written_anew(compiler: Callable[[], Compiler], tmp_path: Path) -> None:
    for damage in (b"", b"no patterns", b"\x00" * 99):
        (tmp_path / FILE).write_bytes(damage)
        one = compiler()
        assert one.compile("a+b").match("aab")
        one.close()
        assert (tmp_path / FILE).read_bytes() != damage


def test_a_folder_that_can_not_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    one = Compiler(tmp_path / "file" / "folder")
    assert one.compile("a+b").match("aab")
    one.close()


def test_the_file_does_not_grow_without_end(
    compiler: Callable[[], Compiler], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hypelint.compiled._LARGEST", 1_000)
    for number in range(40):
        one = compiler()
        one.compile(f"a{number}b+(c|d)")
        one.close()
    assert (tmp_path / FILE).stat().st_size < 4_000
    monkeypatch.setattr("hypelint.compiled._compiled", None)
    assert compiler().compile("a39b+(c|d)").match("a39bd")


def test_what_is_kept_holds_no_word_of_a_draft(tmp_path: Path) -> None:
    """With every name in the drafts written so that it is found again, in what is compiled and in the files."""
    drafts = tmp_path / "drafts"
    drafts.mkdir()
    for path in CORPUS.iterdir():
        text = re.sub(r"\b(?=[A-Z][a-z])", "Zqx", path.read_text("utf-8"))
        (drafts / path.name).write_text(text, "utf-8")
    code = (
        "import sys; from hypelint.compiled import Compiler; from hypelint.cli import main; seen = []; "
        "plain = Compiler.compile; "
        "Compiler.compile = lambda self, it, flags=0: seen.append(str(it)) or plain(self, it, flags); "
        "main(sys.argv[1:]); "
        "print(len(seen) > 100, [it for it in seen if 'zqx' in it.lower()], file=sys.stderr)"
    )
    cache = tmp_path / "cache"
    for profile in ("news", "release"):
        done = subprocess.run(
            [sys.executable, "-c", code, "check", "-j1", "--select", "ALL", "--profile", profile, str(drafts)],
            env={**os.environ, "XDG_CACHE_HOME": str(cache)}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert "Zqx" in done.stdout
        assert done.stderr.splitlines()[-1] == "True []"
    files = [path for path in cache.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if b"zqx" in path.read_bytes().lower()]


def test_a_wrong_pattern_is_an_error(compiler: Callable[[], Compiler]) -> None:
    with pytest.raises(re.error, match="unterminated"):
        compiler().compile("(a")
