"""Only what changed: unified diffs, and a real git."""

from __future__ import annotations

from collections.abc import Callable
import io
from pathlib import Path
import subprocess
import sys
from typing import NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
import pytest

from hypelint.cli import main
from hypelint.diff import DiffError, parse

FOUND = "The depot is a game-changer.\n"
NEW = "Oslo is a game-changer too.\n"
CALM = "It opened on Monday.\n"
OLD = f"# Depot\n\n{FOUND}\n{CALM}\n{FOUND}"


class Result(NamedTuple):
    status: int
    out: str
    err: str

    @property
    def places(self) -> list[str]:
        """Return ``path:line`` of each finding."""
        return [":".join(line.split(":")[:2]) for line in self.out.splitlines()]


Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs `check` with one rule in an empty folder."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"):
        monkeypatch.delenv(name, raising=False)
    # Settings of the user that change how git writes a diff.
    settings = tmp_path / "gitconfig"
    settings.write_text(
        "[user]\nname = Rea Lund\nemail = rea@example.org\n[diff]\nnoprefix = true\nmnemonicPrefix = true\n"
        "external = false\ncolor = always\n[color]\nui = always\n[init]\ndefaultBranch = main\n"
        '[protocol "file"]\nallow = always\n'
    )
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(settings))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")

    def call(*arguments: str, stdin: bytes | None = None) -> Result:
        if stdin is not None:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsys.readouterr()
        status = main(["check", "--select", "hype/game-changer", "--output-format", "concise", *arguments])
        return Result(status, *capsys.readouterr())

    return call


def git(*words: str, cwd: str | Path = ".") -> bytes:
    """Run git; return what it writes."""
    return subprocess.run(["git", *words], cwd=cwd, check=True, capture_output=True).stdout


def commit(cwd: str | Path = ".") -> None:
    git("add", "-A", cwd=cwd)
    git("commit", "-q", "-m", "Change", cwd=cwd)


@pytest.fixture
def repository(run: Run) -> Path:
    """Return a repository with two drafts that are committed, each with two findings."""
    git("init", "-q")
    Path("sub").mkdir()
    Path("a.md").write_text(OLD)
    Path("sub/b.md").write_text(OLD)
    commit()
    return Path.cwd()


def test_changed_lines_only(run: Run, repository: Path) -> None:
    result = run("--diff")
    assert (result.status, result.out) == (0, "") and result.err == "No findings in 0 drafts.\n"
    Path("a.md").write_text(OLD.replace(CALM, FOUND))
    Path("new.md").write_text(FOUND)
    result = run("--diff")
    assert (result.status, result.places) == (1, ["a.md:5", "new.md:1"])
    commit()
    assert run("--diff").status == 0
    assert run("--diff", "HEAD~1").places == ["a.md:5", "new.md:1"]
    assert run("--diff", "HEAD~1", "sub").places == []


def test_a_finding_over_several_lines(run: Run, repository: Path) -> None:
    text = "# Depot\n\nThe depot changes\neverything.\n"
    Path("c.md").write_text(text)
    commit()
    Path("c.md").write_text(text.replace("everything", "everything again"))
    whole = run("c.md", "--select", "hype").places
    assert set(run("--diff", "HEAD", "--select", "hype").places) == set(whole)


def test_a_path_behind_the_option_is_no_revision(run: Run, repository: Path) -> None:
    Path("a.md").write_text(NEW)
    Path("sub/b.md").write_text(NEW)
    assert run("--diff", "sub").places == ["sub/b.md:1"]
    assert run("--diff", "a.md", "sub/b.md").places == ["a.md:1", "sub/b.md:1"]
    git("branch", "sub")
    assert run("--diff", "sub").places == ["a.md:1", "sub/b.md:1"]
    assert run("--diff", "--", "sub").places == ["sub/b.md:1"]


def test_from_a_folder_below(run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("a.md").write_text(NEW)
    Path("sub/b.md").write_text(NEW)
    patch = git("diff", "--src-prefix=a/", "--dst-prefix=b/", "--no-color", "--no-ext-diff")
    monkeypatch.chdir("sub")
    assert run("--diff").places == ["b.md:1"]
    assert run("--diff", "HEAD", "..").places == ["../a.md:1", "../sub/b.md:1"]
    assert run("--diff", "-", stdin=patch).places == ["b.md:1"]


def test_renames_keep_what_was_known(run: Run, repository: Path) -> None:
    git("mv", "a.md", "sub/moved.md")
    text = Path("sub/moved.md").read_text()
    Path("sub/moved.md").write_text(text + "\nAlso a game-changer.\n")
    assert run("--diff").places == ["sub/moved.md:9"]
    git("add", "-A")
    assert run("--diff", "--staged").places == ["sub/moved.md:9"]
    commit()
    assert run("--diff", "HEAD~1").places == ["sub/moved.md:9"]


def test_staged_is_read_as_it_is_staged(run: Run, repository: Path) -> None:
    Path("a.md").write_text(OLD.replace(CALM, FOUND))
    git("add", "a.md")
    # What lies in the folder has other lines, and more findings.
    Path("a.md").write_text(f"# Depot\n\n{FOUND}\n\n\n" + OLD)
    Path("sub/b.md").write_text(NEW)
    Path("new.md").write_text(FOUND)
    result = run("--diff", "--staged", "--output-format", "full", "-o", "full.txt")
    assert run("--diff", "--staged").places == ["a.md:5"]
    assert result.status == 1
    assert "5 | The depot is a game-changer." in Path("full.txt").read_text()
    git("reset", "-q")
    assert run("--diff", "--staged").places == []


def test_before_the_first_commit(run: Run) -> None:
    git("init", "-q")
    Path("a.md").write_text(NEW)
    assert run("--diff").places == ["a.md:1"]
    assert run("--diff", "--staged").places == []
    git("add", "a.md")
    assert run("--diff", "--staged").places == run("--diff").places == ["a.md:1"]


def test_ignored_files_are_not_new(run: Run, repository: Path) -> None:
    Path(".gitignore").write_text("build/\n")
    Path("build").mkdir()
    Path("build/x.md").write_text(FOUND)
    assert run("--diff").places == []


def test_what_others_changed_since_is_not_ours(run: Run, repository: Path) -> None:
    git("checkout", "-q", "-b", "topic")
    Path("sub/b.md").write_text(OLD.replace(CALM, FOUND))
    commit()
    git("checkout", "-q", "main")
    Path("a.md").write_text("# Depot\n")
    commit()
    git("checkout", "-q", "topic")
    assert run("--diff", "main").places == ["sub/b.md:5"]


def test_a_shallow_clone(run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("a.md").write_text(OLD.replace(CALM, FOUND))
    commit()
    git("branch", "other", "HEAD~1")
    shallow = repository.parent / "shallow"
    git("clone", "-q", "--depth=1", f"file://{repository}", str(shallow))
    monkeypatch.chdir(shallow)
    assert run("--diff").places == []
    result = run("--diff", "HEAD~1")
    assert result.status == 2 and "the clone is shallow, fetch it first" in result.err
    # A base that was fetched alone has no ancestor in common here: the two trees are compared.
    git("fetch", "-q", "--depth=1", "origin", "other:refs/remotes/origin/other")
    assert run("--diff", "origin/other").places == ["a.md:5"]
    git("fetch", "-q", "--depth=2", "origin", "main")
    assert run("--diff", "HEAD~1").places == ["a.md:5"]


def test_a_linked_working_tree_and_odd_names(
    run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree = repository.parent / "tree"
    git("worktree", "add", "-q", str(tree))
    monkeypatch.chdir(tree)
    names = [
        "sp ace.md",
        "ümlaut.md",
        'quo"te.md',
        "tab\tin.md",
        "line\nfeed.md",
        "back\\slash.md",
        "b/b/x.md",
    ]
    Path("b/b").mkdir(parents=True)
    for name in names:
        Path(name).write_text(OLD)
    commit()
    for name in names:
        Path(name).write_text(OLD + "\nA game-changer.\n")
    result = run("--diff")
    assert len(result.places) == len(names) and all(place.endswith(":9") for place in result.places)
    patch = git("diff", "--src-prefix=a/", "--dst-prefix=b/", "--no-color", "--no-ext-diff")
    assert run("--diff", "-", stdin=patch).out == result.out


def test_settings_of_git_for_paths(run: Run, repository: Path) -> None:
    Path("a.md").write_text(OLD + "\nA game-changer.\n")
    plain = ("diff", "--no-color", "--no-ext-diff")
    for words in (
        ("--no-prefix",),
        ("--src-prefix=i/", "--dst-prefix=w/"),
        ("-U0",),
        ("-U30",),
        ("--patience",),
    ):
        assert run("--diff", "-", stdin=git(*plain, *words)).places == ["a.md:9"], words
    commit()
    assert run("--diff", "-", stdin=git("show", "--no-color", "--no-ext-diff")).places == ["a.md:9"]
    assert run("--diff", "-", stdin=git("format-patch", "--stdout", "-1")).places == ["a.md:9"]


def test_a_diff_of_the_diff_program(run: Run) -> None:
    Path("a.md").write_text(OLD)
    Path("b.md").write_text(OLD + "\nA game-changer.\n")
    patch = subprocess.run(["diff", "-u", "a.md", "b.md"], capture_output=True, check=False).stdout
    assert run("--diff", "-", stdin=patch).places == ["b.md:9"]
    assert run("--diff", "-", stdin=patch.replace(b"\n", b"\r\n")).places == ["b.md:9"]


def test_line_ends(run: Run, repository: Path) -> None:
    """To git a line ends at LF alone; a lone CR and a form feed are text."""
    old = "# Depot\r\rOld Mac.\n\fA page.\u2028Another.\n\n" + FOUND
    Path("a.md").write_bytes(old.encode())
    commit()
    Path("a.md").write_bytes((old + "\nA game-changer.\n").encode())
    assert run("--diff").out.count("\n") == 1
    Path("a.md").write_bytes(old.replace(FOUND, FOUND[:-1]).encode())
    assert run("--diff").out.count("\n") == 1  # only the end of the file is another


def test_utf16_counts_as_changed_as_a_whole(run: Run, repository: Path) -> None:
    Path("u.md").write_bytes(OLD.encode("utf-16"))
    commit()
    assert run("--diff").places == []
    Path("u.md").write_bytes((OLD + "\nMore.\n").encode("utf-16"))
    assert run("--diff").places == ["u.md:3", "u.md:7"]
    patch = git("diff", "--src-prefix=a/", "--dst-prefix=b/", "--no-color", "--no-ext-diff")
    assert run("--diff", "-", stdin=patch).places == ["u.md:3", "u.md:7"]


def test_deleted_drafts_and_an_empty_diff(run: Run, repository: Path) -> None:
    Path("a.md").unlink()
    assert run("--diff").status == 0
    patch = git("diff", "--no-color", "--no-ext-diff")
    assert run("--diff", "-", stdin=patch).status == 0
    assert run("--diff", "-", stdin=b"").status == 0


def test_a_diff_of_files_that_are_not_here(run: Run, repository: Path) -> None:
    patch = b"--- a/x.md\n+++ b/x.md\n@@ -1 +1 @@\n-a\n+b\n"
    result = run("--diff", "-", stdin=patch)
    assert result.status == 0 and "speaks of b/x.md, which is not here" in result.err


def test_outside_git_is_an_error_of_that_draft(run: Run, repository: Path) -> None:
    Path("../out.md").write_text(FOUND)
    Path("a.md").write_text(NEW)
    result = run("--diff", "HEAD", "../out.md", "a.md")
    assert (result.status, result.places) == (2, ["a.md:1"])
    assert "../out.md: is in no git repository" in result.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--diff", "nope"), "git knows no revision 'nope'"),
        (("--diff", "HEAD~1..HEAD"), "git knows no revision"),
        (("--diff=--output=x",), "git knows no revision"),
        (("--staged",), "--staged goes with --diff"),
        (("--diff", "-", "--staged"), "exclude each other"),
        (("-", "--diff"), "exclude each other"),
    ],
)
def test_wrong_usage(run: Run, repository: Path, arguments: tuple[str, ...], told: str) -> None:
    result = run(*arguments, stdin=b"")
    assert result.status == 2 and told in result.err and result.out == ""
    assert not Path("x").exists()


def test_git_is_missing(run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("a.md").write_text(NEW)
    monkeypatch.setenv("PATH", "/nonexistent")
    for arguments in (("--diff",), ("--diff", "--staged"), ("--diff", "a.md")):
        result = run(*arguments)
        assert result.status == 2
        assert (
            result.err == "hypelint: error: --diff needs git, which is not installed (or not on the PATH)\n"
        )
    patch = b"--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-a\n+b\n"
    assert run("--diff", "-", stdin=patch).places == ["a.md:1"]


def test_a_broken_repository(run: Run, repository: Path) -> None:
    Path(".git/HEAD").write_text("nonsense")
    result = run("--diff")
    assert result.status == 2 and "git failed" in result.err and "Traceback" not in result.err


HEAD = b"--- a/a.md\n+++ b/a.md\n"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"foo", "there is no unified diff in it"),
        (b"*** a.md\n--- b.md\n***************\n*** 1 ****\n! a\n--- 1 ----\n! b\n", "no unified diff"),
        (b"@@ -1 +1 @@\n-a\n+b\n", "line 1 of the diff: changes of no file"),
        (HEAD + b"@@ -1,3 +1,3 @@\n a\n+b\n", "line 3 of the diff: this hunk does not have the lines"),
        (HEAD + b"@@ -1 +1 @@\n-a\nb\n", "this hunk does not have the lines"),
        (HEAD + b"@@ -1 +1 @@\n-a\n-a\n+b\n", "this hunk does not have the lines"),
        (HEAD + b"@@ nonsense @@\n", "line 3 of the diff: this hunk is not understood"),
        (b"diff --cc a.md\n" + HEAD + b"@@@ -1 -1 +1 @@@\n", "a combined diff"),
    ],
)
def test_a_diff_that_does_not_parse(run: Run, data: bytes, told: str) -> None:
    Path("a.md").write_text(NEW)
    with pytest.raises(DiffError, match=told):
        parse(data)
    result = run("--diff", "-", stdin=data)
    assert result.status == 2 and told in result.err and result.out == ""


def test_hunks_are_no_headers() -> None:
    """A line that was taken out or put in may look like a header."""
    data = (
        HEAD
        + b"@@ -1,2 +1,3 @@\n--- a/x.md\n+++ b/y.md\n context\n+@@ -9 +9 @@\n\\ No newline at end of file\n"
    )
    found = parse(data)
    assert list(found) == ["b/a.md"] and found["b/a.md"].numbers == [1, 3]


line = st.sampled_from(["a\n", "b\n", "- c\n", "++ d\n", "\n", "@@ -1 +1 @@\n", "diff --git a/x b/x\n"])


@given(old=st.lists(line, max_size=12), new=st.lists(line, max_size=12), context=st.integers(0, 4))
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_added_is_what_changed(old: list[str], new: list[str], context: int) -> None:
    from difflib import SequenceMatcher, unified_diff

    patch = "".join(unified_diff(old, new, "a/a.md", "b/a.md", n=context)).encode()
    codes = SequenceMatcher(None, old, new).get_opcodes()
    changed = [number + 1 for kind, _, _, j, k in codes if kind != "equal" for number in range(j, k)]
    found = parse(patch)
    assert found["b/a.md"].numbers == changed if old != new else not found


@given(data=st.binary(max_size=200))
@settings(deadline=None)
def test_any_bytes_parse_or_are_refused(data: bytes) -> None:
    for noise in (data, HEAD + data, HEAD + b"@@ -1,2 +1,2 @@\n" + data):
        try:
            parse(noise)
        except DiffError as error:
            assert str(error)
