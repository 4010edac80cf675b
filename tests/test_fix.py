"""Fixes: what rules offer, what is applied, and how drafts are written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
import io
import os
from pathlib import Path
import subprocess
import sys
from typing import NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
import pytest

from hypelint.cli import main
from hypelint.diagnostic import Diagnostic, Edit, Fix, Severity
from hypelint.document import Document
from hypelint.engine import Linter
from hypelint.fix import applied, blocks_out, mend
from hypelint.registry import installed
from hypelint.source import Source

LINTER = Linter(installed())
SETTINGS = LINTER.defaults()


def lint(text: str) -> list[Diagnostic]:
    return LINTER.lint(Source(text, "draft.md"), SETTINGS)


def mended(text: str, unsafe: bool = False) -> str:
    """Return a draft after its fixes; nothing new is found in it, and nothing more can be done."""
    done = mend(text, lint, unsafe)
    assert list(done.left) == lint(done.text)
    before, after = (Counter(it.rule for it in found) for found in (lint(text), done.left))
    before.subtract(Counter(it.rule for it in done.fixed))
    assert all(number <= before[rule] for rule, number in after.items())
    again = mend(done.text, lint, unsafe)
    assert (again.text, again.fixed) == (done.text, ())
    return done.text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # the beginning of a sentence gets its capital
        ("Truly, it is fast.", "It is fast."),
        ("It rained. Undeniably, the mill is old.", "It rained. The mill is old."),
        ("Truly, NASA came.", "NASA came."),
        ("Undoubtedly, iPhones sell.", "iPhones sell."),
        # spaces, commas, articles
        ("The scanner is incredibly small.", "The scanner is small."),
        ("It is, truly, fast.", "It is fast."),
        ("It is an incredibly small scanner.", "It is a small scanner."),
        ("It is a truly old mill.", "It is an old mill."),
        ("It is a truly honest answer.", "It is an honest answer."),
        ("It is an utterly useful map.", "It is a useful map."),
        ("A truly old mill burned.", "An old mill burned."),
        # lines stay where they are
        ("The mill truly\nworks.", "The mill\nworks."),
        ("The mill is\ntruly old.", "The mill is\nold."),
        ("The mill is\r\ntruly old.\r\n", "The mill is\r\nold.\r\n"),
        # markup is not torn
        ("The **truly old** mill.", "The **old** mill."),
        ("The **truly** old mill.", None),
        ("The [truly](https://example.org) old mill.", None),
        # what would be no sentence, or say less
        ("It will dramatically and truly change work.", None),
        ("The mill is more truly old than ours.", None),
        ("Prices fell drastically.", None),
        ("Norvane reported huge growth.", None),
        ("Nothing moves as incredibly slowly as a glacier.", None),
        # shouting
        ("The van is back!!!", "The van is back."),
        ("Who ordered that?!", "Who ordered that?"),
        ("# The van is back!!\n\nIt is blue.", "# The van is back\n\nIt is blue."),
        ("The van is back!! It is blue.", "The van is back. It is blue."),
        ("The van!! is back.", None),
        ("# Come in!! We bake daily!!\n", "# Come in. We bake daily\n"),
        ("Come in! We bake daily! Bring a bag!", None),
        ('"The van is back!!" said Piet Aal.', None),
        # lines of the page
        ("The mill was sold.\n\nLeave a Reply\n", "The mill was sold.\n"),
        ("The mill was sold.\n\nLeave a Reply", "The mill was sold."),
        ("The mill was sold.\r\n\r\n\r\n## Leave a Reply\r\n\r\n", "The mill was sold.\r\n"),
        (
            "The mill was sold.\n\n**Leave a Reply**\n\nIt will reopen.",
            "The mill was sold.\n\nIt will reopen.",
        ),
        (
            "Skip to content\n\nThe mill was sold to a group of farmers from Holt.\n",
            "The mill was sold to a group of farmers from Holt.\n",
        ),
        (
            "The mill was sold.\n\n## Leave a Reply\n\nYour email address will not be published.\n\n"
            "Required fields are marked *\n\nIt will reopen.\n",
            "The mill was sold.\n\nIt will reopen.\n",
        ),
        ("- a mill\n- [Share this article](https://example.org)\n- a weir\n", "- a mill\n- a weir\n"),
        # what belongs to a line that would go
        ("The mill was sold.\n\n![mill](m.png) Leave a Reply\n", None),
        # a block that stands twice
        (
            "The weir leaks at the north gate since May.\n\nLund knows.\n\n"
            "The weir leaks at the north gate since May.\n",
            "The weir leaks at the north gate since May.\n\nLund knows.\n",
        ),
        (
            "The weir leaks at the north gate since May.\n\nLund knows.\n\n"
            "The weir leaks at the [north gate](https://example.org) since May.\n",
            None,
        ),
        (
            "The weir leaks at the north gate since May. Nobody knows why.\n\nLund measured it.\n\n"
            "The weir leaks at the north gate since May. She left.\n",
            None,
        ),
        # a suppression that silences nothing
        ("<!-- hypelint: disable hype/shouting -->\nThe mill was sold.\n", "The mill was sold.\n"),
    ],
)
def test_safe_fixes(text: str, wanted: str | None) -> None:
    assert mended(text) == (text if wanted is None else wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Prices fell drastically.", "Prices fell."),
        ("The scanner is exceptionally small.", "The scanner is small."),
        ("Come in! We bake daily! Bring a bag!", "Come in. We bake daily. Bring a bag."),
        ("Norvane reported huge growth.", "Norvane reported growth."),
        ("It will dramatically change work.", "It will change work."),
        (
            "The weir leaks at the north gate since May. Nobody knows why.\n\nLund measured it.\n\n"
            "The weir leaks at the north gate since May. She left.\n",
            "The weir leaks at the north gate since May. Nobody knows why.\n\nLund measured it.\n\nShe left.\n",
        ),
    ],
)
def test_unsafe_fixes_are_made_when_asked_for(text: str, wanted: str) -> None:
    assert mended(text) == text
    assert mended(text, unsafe=True) == wanted


SENTENCES = (
    "Truly, it is fast.", "The scanner is incredibly small.", "It is a truly old mill.", "The van is back!!!",
    "Who ordered that?!", "Come in!", "We bake daily!", "The depot is a game-changer.", "Nobody will ever forget it.",
    "The weir leaks at the north gate since May.", "Norvane opened a depot in Oslo on 3 May 2025.",
    '"It is insanely strong!!" said Piet Aal.', "Sales rose dramatically, from 4 to 31 units.",
    "It will dramatically and truly transform work.", "The **utterly** dull *and extremely small* van won.",
    "It may truly be the first, experts say.", "Undoubtedly the best!! Really.", "It is, truly, the world's first.",
    "Rea Lund \U0001f680 is truly glad!! Piet Aal is not.", "The `truly` flag is truly odd.",
)  # fmt: skip
BLOCKS = (
    "Leave a Reply", "## Share this article", "Your email address will not be published.", "Skip to content",
    "Required fields are marked *", "> Truly, a quotation!!", "- Share this article\n- a mill!!\n- truly old",
    "| truly | old!! |\n| --- | --- |\n| utterly small | mill |", "```\ntruly!!\n```",
    "<!-- hypelint: disable-next-line hype/shouting -->", "<!-- hypelint: disable hype -->",
    "<!-- hypelint: enable hype -->", "1. Leave a Reply\n\n   The mill was sold.\n2. Truly, it was.",
    "Subscribe now and never miss a story.", "Related articles", "![mill](m.png)", "Media Contact:",
)  # fmt: skip
paragraph = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).flatmap(
    lambda parts: st.sampled_from((" ", "\n")).map(lambda gap: gap.join(parts))
)
drafts = st.lists(st.one_of(paragraph, st.sampled_from(BLOCKS)), min_size=1, max_size=8)


@given(parts=drafts, end=st.sampled_from(("\n", "\r\n")), last=st.booleans(), unsafe=st.booleans())
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_fix_brings_nothing_new_and_fixing_twice_changes_nothing(
    parts: list[str], end: str, last: bool, unsafe: bool
) -> None:
    text = ("\n\n".join(parts) + "\n" * last).replace("\n", end)
    after = mended(text, unsafe)
    # Line ends are what they were, and what is code or someone else's is untouched.
    assert after.count("\r") == after.count("\r\n") == (after.count("\n") if end == "\r\n" else 0)
    assert after.endswith(end) or not text.endswith(end) or not after
    for kept in ("```", "> Truly, a quotation!!", "`truly`", "![mill](m.png)", '"It is insanely strong!!"'):
        assert after.count(kept) == text.count(kept) or kept in (
            "> Truly, a quotation!!",
            '"It is insanely strong!!"',
        )


@given(
    first=st.integers(0, 9),
    last=st.integers(0, 9),
    parts=st.lists(st.sampled_from((*SENTENCES, *BLOCKS)), min_size=1),
)
@settings(max_examples=200, deadline=None)
def test_blocks_go_with_their_lines_and_nothing_else(first: int, last: int, parts: list[str]) -> None:
    text = "\n\n".join(parts) + "\n"
    document: Document = LINTER.parse(Source(text, "draft.md"))
    first, last = (
        sorted((first % len(document.blocks), last % len(document.blocks))) if document.blocks else (0, 0)
    )
    edit = blocks_out(document, first, last) if document.blocks else None
    if edit is None:
        return
    after = LINTER.parse(Source(applied(text, [edit]), "draft.md"))
    texts = [document.prose[block.start : block.end] for block in document.blocks]
    assert [after.prose[it.start : it.end] for it in after.blocks] == texts[:first] + texts[last + 1 :]


def finding(start: int, end: int, text: str, *fixes: Fix) -> Diagnostic:
    return Diagnostic("test/a", Severity.INFO, 0, "", start, end, 1, 1, 1, 1, text, fixes=fixes)


def test_a_fix_that_does_harm_is_left_out_and_the_others_are_made() -> None:
    def words(text: str) -> list[Diagnostic]:
        """Find a and b; mend a by nothing, b by an a, c not at all."""
        found: list[Diagnostic] = []
        for at, sign in enumerate(text):
            new = {"a": "-", "b": "a", "c": "c"}.get(sign)
            if new:
                found.append(finding(at, at + 1, sign, Fix("", (Edit(at, at + 1, new, True),))))
        return found

    done = mend("b a c a b . a b", words)
    assert done.text == "b - c - b . - b"
    assert [it.start for it in done.fixed] == [2, 6, 12]


def test_fixes_that_overlap_or_lie_outside_are_not_made_together() -> None:
    fixes = ((0, 3), (2, 5), (5, 6), (90, 99))

    def once(text: str) -> list[Diagnostic]:
        if text != "abcdef":
            return []
        return [finding(start, end, "", Fix("", (Edit(start, end, ""),))) for start, end in fixes]

    assert mend("abcdef", once).text == "def"[:2]


def test_a_hostile_draft_ends() -> None:
    from time import process_time

    begun = process_time()
    mend("Truly, it is fast!! " * 400, lint)
    assert process_time() - begun < 20


class Result(NamedTuple):
    status: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Return a function that runs `fix` in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str, stdin: bytes | None = None) -> Result:
        if stdin is not None:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capfdbinary.readouterr()
        status = main(["fix", *arguments])
        out, err = capfdbinary.readouterr()
        return Result(status, out.decode(), err.decode())

    return call


LOUD = "# Depot\n\nTruly, the van is back!!\n\nIt is blue.\n"
QUIET = "# Depot\n\nThe van is back.\n\nIt is blue.\n"


def test_by_default_nothing_is_written(run: Run) -> None:
    Path("a.md").write_text(LOUD)
    for arguments, hint in ((("a.md",), True), (("--diff",), False)):
        result = run(*arguments)
        assert result.status == 1 and result.out.startswith("--- a/a.md\n+++ b/a.md\n@@ -1,5 +1,5 @@\n")
        assert ("--apply writes" in result.err) is hint
        assert Path("a.md").read_text() == LOUD


def test_apply_writes_once(run: Run) -> None:
    Path("a.md").write_text(LOUD)
    Path("b.md").write_text(QUIET)
    result = run("--apply")
    assert (result.status, result.out) == (0, "")
    assert result.err.endswith("findings in 1 of 2 drafts.\n")
    assert Path("a.md").read_text() == QUIET
    time = Path("a.md").stat().st_mtime_ns
    result = run("--apply")
    assert (result.status, result.err) == (0, "Nothing to mend in 2 drafts.\n")
    assert Path("a.md").stat().st_mtime_ns == time
    assert sorted(path.name for path in Path().iterdir()) == ["a.md", "b.md"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "latin-1"])
def test_encoding_mark_line_ends_and_mode_stay(run: Run, encoding: str, end: str) -> None:
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")

    def data(text: str) -> bytes:
        return mark + text.replace("blue", "blåu").replace("\n", end).encode(encoding)

    Path("a.md").write_bytes(data(LOUD))
    Path("a.md").chmod(0o640)
    assert run("--apply").status == 0
    assert Path("a.md").read_bytes() == data(QUIET)
    assert Path("a.md").stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(run: Run) -> None:
    Path("real").mkdir()
    Path("real/a.md").write_text(LOUD)
    Path("a.md").symlink_to("real/a.md")
    assert run("--apply", "a.md").status == 0
    assert Path("a.md").is_symlink() and Path("real/a.md").read_text() == QUIET


def test_a_read_only_file_is_an_error_and_the_others_go_on(run: Run) -> None:
    for name in ("a.md", "b.md"):
        Path(name).write_text(LOUD)
    Path("a.md").chmod(0o444)
    result = run("--apply")
    assert result.status == 2
    assert "hypelint: error: a.md: is read-only; nothing was written\n" in result.err
    assert Path("a.md").read_text() == LOUD and Path("b.md").read_text() == QUIET


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="modes of folders")
def test_a_read_only_folder_is_an_error(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    (folder / "a.md").write_text(LOUD)
    (folder / "a.md").chmod(0o666)
    folder.chmod(0o555)
    # The superuser may write everywhere: the modes hold for a process that lost its powers, after it has
    # loaded what it needs.
    (tmp_path / "b.md").write_text(LOUD)
    code = (
        "import os, sys; from hypelint.cli import main; main(['fix', '--apply', sys.argv[1]]); "
        "os.geteuid() or os.setuid(65534); sys.exit(main(['fix', '--apply', sys.argv[2]]))"
    )
    for above in (tmp_path, *tmp_path.parents[:2]):
        above.chmod(0o755)
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "b.md"), str(folder / "a.md")],
        capture_output=True, text=True, cwd="/", check=False,
    )  # fmt: skip
    assert done.returncode == 2, done.stderr
    assert (tmp_path / "b.md").read_text() == QUIET
    assert "can not be written (Permission denied); it is as it was" in done.stderr
    assert (folder / "a.md").read_text() == LOUD and [it.name for it in folder.iterdir()] == ["a.md"]


def test_a_full_disk_leaves_the_draft_as_it_was(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("a.md").write_text(LOUD)

    def full(self: Path, target: object) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    result = run("--apply")
    assert result.status == 2 and "No space left on device" in result.err
    assert Path("a.md").read_text() == LOUD and [it.name for it in Path().iterdir()] == ["a.md"]


def test_standard_input(run: Run) -> None:
    assert run("-", "--apply", stdin=LOUD.encode()).out == QUIET
    assert run("-", "--apply", stdin=QUIET.encode()).out == QUIET
    assert run("-", stdin=LOUD.encode()).status == 1


def test_a_draft_that_can_not_be_read(run: Run) -> None:
    Path("a.md").write_bytes(b"\0")
    Path("b.md").write_text(LOUD)
    result = run("--apply")
    assert result.status == 2 and "a.md: looks like a binary file" in result.err
    assert Path("b.md").read_text() == QUIET


def test_git_applies_the_diff(run: Run) -> None:
    drafts = {
        "a.md": LOUD, "sp ace.md": LOUD[:-1], 'quo"te.md': "Truly, it is fast!!", "ü.md": LOUD.replace("\n", "\r\n"),
        "sub/form.md": "A page.\x0c\u2028Another.\n\nLeave a Reply", "tab\tin.md": LOUD * 3,
    }  # fmt: skip
    Path("sub").mkdir()
    for name, text in drafts.items():
        Path(name).write_bytes(text.encode())
    patch = run("--diff").out.encode()
    run("--apply")
    wanted = {name: Path(name).read_bytes() for name in drafts}
    for name, text in drafts.items():
        Path(name).write_bytes(text.encode())
    done = subprocess.run(["git", "apply", "-"], input=patch, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert {name: Path(name).read_bytes() for name in drafts} == wanted
    assert all(wanted[name] != text.encode() for name, text in drafts.items())
