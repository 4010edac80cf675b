"""Known findings: which count, which are stale, and what the file holds."""

from __future__ import annotations

from collections.abc import Callable
import json
from pathlib import Path
from typing import NamedTuple

import pytest

from hypelint.baseline import NAME, Baseline, BaselineError
from hypelint.cli import main
from hypelint.diagnostic import Severity

OLD = "# Depot\n\nThe depot is a game-changer.\n\nIt opened on Monday.\n"


class Result(NamedTuple):
    status: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs the command line in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Result:
        capsys.readouterr()
        status = main(arguments)
        return Result(status, *capsys.readouterr())

    return call


ONE = ("--select", "hype/game-changer")


def entries() -> dict[str, dict[str, str]]:
    content = json.loads(Path(NAME).read_text("utf-8"))
    assert content["version"] == 1
    files: dict[str, dict[str, str]] = content["files"]
    return files


def test_only_new_findings_count_and_moved_ones_stay_known(run: Run) -> None:
    Path("a.md").write_text(OLD)
    assert run("check", *ONE).status == 1
    made = run("baseline", "create", *ONE)
    assert made.status == 0
    assert made.err == f"hypelint: wrote {NAME}: 1 finding in 1 draft\n"
    result = run("check", *ONE)
    assert (result.status, result.out) == (0, "")
    assert result.err == "No findings in 1 draft. 1 known, in the baseline.\n"
    # The line moves, the text is wrapped anew, another like it comes behind.
    Path("a.md").write_text(
        "# Depot\n\nNew.\n\nThe depot\nis a **game-changer**.\n\nSo is Oslo: a game-changer.\n"
    )
    result = run("check", *ONE, "--output-format", "concise")
    assert result.status == 1
    assert result.out.startswith("a.md:8:") and result.out.count("\n") == 1


def test_the_file_holds_no_text_and_is_the_same_each_time(run: Run) -> None:
    for name in ("b.md", "a.md", "ü.md"):
        Path(name).write_text(OLD + "\nTruly, nobody at Quillbyte saw it coming.\n")
    run("baseline", "create")
    first = Path(NAME).read_bytes()
    assert b"Quillbyte" not in first and "ü.md".encode() in first
    assert list(entries()) == ["a.md", "b.md", "ü.md"]
    assert run("baseline", "update").status == 0
    assert Path(NAME).read_bytes() == first
    # One line per finding: two versions can be merged by lines.
    text = first.decode()
    assert text.count('": "') == sum(map(len, entries().values())) and text.endswith("}\n")


def test_create_overwrites_nothing(run: Run) -> None:
    Path(NAME).write_text("mine")
    result = run("baseline", "create")
    assert result.status == 2 and "is here already" in result.err
    assert Path(NAME).read_text() == "mine"


@pytest.mark.parametrize("action", ["update", "prune"])
def test_update_and_prune_need_a_file(run: Run, action: str) -> None:
    result = run("baseline", action)
    assert result.status == 2 and "hypelint baseline create" in result.err


def test_stale_entries_are_told_and_pruned(run: Run) -> None:
    Path("a.md").write_text(OLD)
    Path("b.md").write_text(OLD)
    Path("c.md").write_text(OLD)
    run("baseline", "create", *ONE)
    Path("a.md").write_text("# Depot\n\nIt opened.\n")
    Path("b.md").unlink()
    result = run("check", *ONE)
    assert result.status == 0
    assert (
        f"{NAME}: 2 entries stand for nothing any more; 'hypelint baseline prune' takes them out"
        in result.err
    )
    assert "any more" not in run("check", "-q", *ONE).err
    Path("d.md").write_text(OLD)
    result = run("baseline", "prune", *ONE)
    assert result.err.endswith("1 finding in 1 draft (0 new, 2 stale taken out)\n")
    assert list(entries()) == ["c.md"]
    result = run("baseline", "update", *ONE)
    assert result.err.endswith("2 findings in 2 drafts (1 new, 0 stale taken out)\n")
    assert "any more" not in run("check", *ONE).err


def test_what_was_not_looked_at_is_not_stale(run: Run) -> None:
    Path("a.md").write_text(OLD)
    Path("b.md").write_text(OLD)
    run("baseline", "create", *ONE)
    before = entries()
    assert "any more" not in run("check", "--select", "readability/long-sentence").err
    assert "any more" not in run("check", *ONE, "a.md").err
    run("baseline", "prune", "--select", "readability/long-sentence")
    assert entries() == before
    # A rule that is gone for good is stale.
    before["a.md"]["00"] = "hype/no-such-rule"
    Path(NAME).write_text(json.dumps({"version": 1, "files": before}))
    assert "1 entry stands for nothing" in run("check", *ONE).err


def test_rules_that_compare_drafts_need_them_all_to_be_stale(run: Run) -> None:
    Path("a.md").write_text(OLD)
    Path("b.md").write_text(OLD)
    rules = ("--select", "consistency/shared-sentence")
    Path(NAME).write_text(
        json.dumps({"version": 1, "files": {"a.md": {"00": "consistency/shared-sentence"}}})
    )
    assert "any more" not in run("check", *rules, "a.md").err
    assert "0 stale" in run("baseline", "prune", *rules, "a.md").err
    assert "1 entry stands for nothing" in run("check", *rules).err
    assert "1 stale" in run("baseline", "prune", *rules).err


def test_the_file_stands_beside_the_settings(run: Run) -> None:
    Path("hypelint.toml").write_text('select = ["hype/game-changer"]\n')
    Path("drafts").mkdir()
    Path("drafts/a.md").write_text(OLD)
    run("baseline", "create", "drafts")
    assert list(entries()) == ["drafts/a.md"]
    assert run("check", "drafts/a.md").status == 0
    assert run("check", "--no-baseline").status == 1
    assert run("check", "--isolated", *ONE).status == 1


def test_it_holds_in_another_working_folder(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("hypelint.toml").write_text('select = ["hype/game-changer"]\n')
    Path("drafts").mkdir()
    Path("drafts/a.md").write_text(OLD)
    run("baseline", "create")
    monkeypatch.chdir("drafts")
    assert run("check", "a.md").status == 0


def test_the_settings_name_a_file(run: Run) -> None:
    Path("hypelint.toml").write_text('select = ["hype/game-changer"]\nbaseline = "known/old.json"\n')
    Path("known").mkdir()
    Path("a.md").write_text(OLD)
    result = run("check")
    assert result.status == 2 and "known/old.json: the baseline can not be read" in result.err
    assert run("baseline", "create").status == 0
    assert "../a.md" in Path("known/old.json").read_text()
    assert run("check").status == 0
    assert run("check", "--baseline", "none.json").status == 2


def test_nested_settings_have_baselines_of_their_own(run: Run) -> None:
    for folder in (".", "blog", "calm"):
        Path(folder).mkdir(exist_ok=True)
        Path(folder, "hypelint.toml").write_text('select = ["hype/game-changer"]\n')
        Path(folder, "a.md").write_text("# Depot\n\nIt opened.\n" if folder == "calm" else OLD)
    run("baseline", "create")
    assert Path("blog", NAME).exists() and Path(NAME).exists() and not Path("calm", NAME).exists()
    assert run("check").status == 0


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "no valid JSON"),
        ('{\n<<<<<<< HEAD\n  "version": 1', f"{NAME}:2: the baseline is no valid JSON"),
        ("[]", "is no baseline of hypelint"),
        ('{"version": 2}', "has the version 2"),
        ('{"version": 1}', '"files" must be an object'),
        ('{"version": 1, "files": {"a.md": []}}', 'the entries of "a.md" must be an object'),
        ('{"version": 1, "files": {"a.md": {"00": 1}}}', "must name a rule"),
        ("[" * 100_000, "no JSON"),
    ],
)
def test_a_broken_file_is_an_error(run: Run, text: str, told: str) -> None:
    Path("a.md").write_text(OLD)
    Path(NAME).write_text(text)
    for command in (("check",), ("baseline", "prune")):
        result = run(*command)
        assert result.status == 2 and told in result.err and result.out == ""
        assert "Traceback" not in result.err
    assert Path(NAME).read_text() == text


def test_bytes_that_are_no_utf8(run: Run) -> None:
    Path(NAME).write_bytes(b'{"version": 1, "files": {"\xff.md": {}}}')
    Path("a.md").write_text(OLD)
    assert "no JSON in UTF-8" in run("check").err
    with pytest.raises(BaselineError):
        Baseline.load(NAME)


def test_a_draft_that_can_not_be_read_keeps_its_entries(run: Run) -> None:
    Path("a.md").write_text(OLD)
    run("baseline", "create", *ONE)
    before = entries()
    Path("a.md").write_bytes(b"\0")
    assert run("baseline", "update", *ONE).status == 2
    assert entries() == before


def test_a_rule_that_fails_is_never_known(run: Run) -> None:
    from hypelint.diagnostic import Diagnostic
    from hypelint.internal import CRASH
    from hypelint.report import FileReport

    crash = Diagnostic(CRASH, Severity.ERROR, 0, "", 0, 0, 1, 1, 1, 1, "", fingerprint="00")
    report = FileReport("a.md", "news", (crash,))
    baseline = Baseline(NAME, {"a.md": {"00": CRASH, "11": "hype/game-changer"}})
    assert not baseline.marked(report).diagnostics[0].baselined
    assert baseline.stale(report, lambda rule: True) == []
    assert Baseline(NAME).add(report) == 0


def test_machine_formats_leave_known_findings_out_and_score_counts_them(run: Run) -> None:
    Path("a.md").write_text(OLD)
    before = json.loads(run("score", "--output-format", "json", *ONE).out)
    run("baseline", "create", *ONE)
    content = json.loads(run("check", "--output-format", "json", "--statistics", *ONE).out)
    assert content["files"][0]["diagnostics"] == [] and content["statistics"] == {}
    assert content["summary"]["errors"] == 0
    after = json.loads(run("score", "--output-format", "json", *ONE).out)
    assert after["files"] == before["files"] and after["files"][0]["costliest"]


def test_a_folder_in_its_place(run: Run) -> None:
    Path("a.md").write_text(OLD)
    Path("known").mkdir()
    result = run("check", "--baseline", "known")
    assert result.status == 2 and "known: the baseline can not be read" in result.err
    result = run("baseline", "create", "--baseline", "no/such/folder.json")
    assert result.status == 2 and "no/such/folder.json" in result.err


def test_the_working_tree_of_git_can_merge_two_baselines(run: Run) -> None:
    """Two branches that each add a draft change other lines, so that a merge needs no hand."""
    import subprocess

    def git(*words: str) -> None:
        name = ("-c", "user.name=Rea Lund", "-c", "user.email=rea@example.org")
        subprocess.run(["git", *name, *words], check=True, capture_output=True)

    for name in ("c.md", "m.md", "t.md"):
        Path(name).write_text(OLD)
    run("baseline", "create", *ONE)
    git("init", "-q", "-b", "main")
    git("add", "-A")
    git("commit", "-qm", "Start")
    for branch, name in (("one", "a.md"), ("two", "p.md")):
        git("checkout", "-q", "-b", branch, "main")
        Path(name).write_text(OLD)
        run("baseline", "update", *ONE)
        git("add", "-A")
        git("commit", "-qm", branch)
    git("merge", "-q", "one")
    assert list(entries()) == ["a.md", "c.md", "m.md", "p.md", "t.md"]
    assert run("check", *ONE).status == 0
