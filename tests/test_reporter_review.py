"""The formats that code review and editors read: GitLab, reviewdog, GitHub, Vale; and several in one run."""

from __future__ import annotations

import io
import json
from pathlib import Path
import re
import shutil
import subprocess
import sys
from typing import Any
from xml.etree import ElementTree

from jsonschema import Draft4Validator, Draft7Validator
import pytest
from reports import SCHEMAS, finding, whole

from hypelint.cli import main
from hypelint.cli.vale import main as vale_main
from hypelint.diagnostic import Severity
from hypelint.report import FileReport, Report
from hypelint.reporter import Look, github, gitlab, rdjsonl, vale
from hypelint.source import Source

ALE = Path("/usr/share/vim-ale")
DRAFT = """\
# Norvane opens a depot

The 🚀 depot is a game-changer, and the van is a game-changer too.
"""


def schema(name: str) -> Any:
    return json.loads((SCHEMAS / name).read_text("utf-8"))


@pytest.fixture
def drafts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "a.md").write_text(DRAFT, "utf-8")
    (tmp_path / "drafts" / "b.md").write_text("Norvane opened a depot on Monday.\n", "utf-8")
    return tmp_path


def test_gitlab() -> None:
    issues = json.loads(gitlab.render(whole(), Look()))
    assert [
        it.message for it in Draft7Validator(schema("gitlab-code-quality.json")).iter_errors(issues)
    ] == []
    assert [it["severity"] for it in issues] == ["blocker", "major", "minor", "info", "major"]
    assert issues[1]["location"] == {"path": "drafts/a b#1.md", "lines": {"begin": 3, "end": 4}}
    assert len({it["fingerprint"] for it in issues}) == len(issues)


def test_gitlab_tells_the_same_finding_in_two_drafts_apart() -> None:
    source = Source("It is now.")
    found = (finding(source, "now"),)
    report = Report(tuple(FileReport(path, "news", found) for path in ("a.md", "./b.md", "./a.md")))
    issues = json.loads(gitlab.render(report, Look()))
    assert [it["location"]["path"] for it in issues] == ["a.md", "b.md", "a.md"]
    assert issues[0]["fingerprint"] != issues[1]["fingerprint"]
    assert issues[0]["fingerprint"] == issues[2]["fingerprint"]


def sliced(data: bytes, place: dict[str, dict[str, int]]) -> str:
    """Return what stands at a range, as reviewdog finds it: by lines and bytes."""
    lines = data.splitlines(keepends=True)

    def offset(at: dict[str, int]) -> int:
        return sum(map(len, lines[: at["line"] - 1])) + at["column"] - 1

    return data[offset(place["start"]) : offset(place["end"])].decode()


def test_rdjsonl() -> None:
    report = whole()
    lines = [json.loads(line) for line in rdjsonl.render(report, Look()).splitlines()]
    validator = Draft4Validator(schema("reviewdog-diagnostic.json"))
    assert [it.message for line in lines for it in validator.iter_errors(line)] == []
    source = report.files[0].source
    assert source is not None
    data = source.text.encode()
    assert [sliced(data, it["location"]["range"]) for it in lines[:3]] == [
        "game-changer,\r\nand",
        "very",
        "\x07\x1bloud",
    ]
    assert [it["severity"] for it in lines] == ["ERROR", "WARNING", "INFO", "ERROR"]
    assert "suggestions" not in lines[0]
    (suggestion,) = lines[1]["suggestions"]
    assert (sliced(data, suggestion["range"]), suggestion["text"]) == ("very ", "")
    assert lines[2]["related_locations"][0]["location"]["range"]["start"]["line"] == 1


def test_github_shows_the_worst_of_each_level_first() -> None:
    source = Source(" ".join(f"word{n:02}" for n in range(40)), "a.md")
    levels = (Severity.INFO, Severity.WARNING, Severity.ERROR)
    found = [
        finding(source, f"word{n:02}", severity=levels[n % 3], weight=float(n), message=str(n))
        for n in range(40)
    ]
    lines = github.render(Report((FileReport("a.md", "news", tuple(found)),)), Look()).splitlines()
    read = [re.fullmatch(r"::(\w+) .*::(\d+)", line) for line in lines]
    told = [(it[1], int(it[2])) for it in read if it]
    rank = {"error": 0, "warning": 1, "notice": 2}
    assert len(told) == 40
    assert told == sorted(told, key=lambda pair: (rank[pair[0]], -pair[1]))


def test_github_says_nothing_that_is_a_command_of_its_own() -> None:
    lines = github.render(whole(), Look()).splitlines()
    assert len(lines) == 5
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines)
    assert "%0Aat all." in next(line for line in lines if "intensifier" in line)


def test_vale() -> None:
    answer = json.loads(vale.render(whole(), Look()))
    assert [it.message for it in Draft7Validator(schema("vale.json")).iter_errors(answer)] == []
    assert list(answer) == ["drafts/a b#1.md", "caf\ufffd,x:y%.md"]
    first, second, third = answer["drafts/a b#1.md"]
    assert (first["Line"], first["Span"]) == (3, [18, 30])  # to the end of its first line
    assert (second["Check"], second["Severity"]) == ("hype.intensifier", "warning")
    assert (second["Line"], second["Span"], second["Match"]) == (4, [5, 8], "very")
    assert third["Severity"] == "suggestion"


def test_vale_without_findings_is_an_empty_object() -> None:
    assert vale.render(Report((FileReport("a.md", "news", ()),)), Look()) == "{}\n"


def test_vales_arguments(drafts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert vale_main(["--output=JSON", "drafts/a.md"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert {it["Match"] for it in answer["drafts/a.md"]} >= {"game-changer"}
    assert vale_main(["--no-exit", "--output", "JSON", "--minAlertLevel", "error", "drafts/a.md"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert {it["Severity"] for it in answer["drafts/a.md"]} == {"error"}
    assert vale_main(["--output=line"]) == 2


def test_vale_reads_standard_input_under_vales_name(
    drafts: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(DRAFT.encode())))
    assert vale_main(["--output=JSON", "--ext=.md"]) == 1
    assert list(json.loads(capsys.readouterr().out)) == ["stdin.md"]


@pytest.mark.skipif(not (ALE.is_dir() and shutil.which("vim")), reason="needs vim and ALE (Debian: vim-ale)")
def test_ale_shows_findings_through_its_plugin_for_vale(drafts: Path) -> None:
    command = Path(sys.executable).with_name("hypelint-vale")
    # ALE of 2022 and of today have two names for one option.
    settings = f"""\
set nocompatible
set runtimepath^={ALE}
filetype plugin on
let g:ale_linters = {{'markdown': ['vale']}}
let g:ale_markdown_vale_executable = '{command}'
let g:ale_vale_executable = '{command}'
runtime plugin/ale.vim
"""
    script = """\
edit drafts/a.md
set filetype=markdown
call ale#Queue(0)
let s:tries = 0
while s:tries < 300 && empty(ale#engine#GetLoclist(bufnr('')))
  sleep 100m
  let s:tries += 1
endwhile
call writefile([json_encode(ale#engine#GetLoclist(bufnr('')))], 'shown.json')
qall!
"""
    Path("settings.vim").write_text(settings, "utf-8")
    Path("script.vim").write_text(script, "utf-8")
    subprocess.run(
        ["vim", "-N", "-u", "settings.vim", "-i", "NONE", "-es", "-S", "script.vim"],
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )
    shown = json.loads(Path("shown.json").read_text("utf-8"))
    changers = [it for it in shown if it["code"] == "hype.game-changer"]
    assert [(it["lnum"], it["col"], it["end_col"], it["type"]) for it in changers] == [
        (3, 18, 29, "E"),
        (3, 49, 60, "E"),
    ]


def test_four_formats_in_one_run(drafts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["check", "drafts", "--select", "hype/game-changer", "--output-format", "concise"]
    for name in ("sarif", "gitlab", "junit", "rdjsonl"):
        arguments += ["--output-format", name, "--output-file", f"report.{name}"]
    assert main(arguments) == 1
    out = capsys.readouterr().out
    assert [line.split(":")[1] for line in out.splitlines()] == ["3", "3"]
    results = json.loads(Path("report.sarif").read_text("utf-8"))["runs"][0]["results"]
    assert [it["ruleId"] for it in results] == ["hype/game-changer"] * 2
    assert len(json.loads(Path("report.gitlab").read_text("utf-8"))) == 2
    assert ElementTree.parse("report.junit").getroot().get("failures") == "2"
    assert len(Path("report.rdjsonl").read_text("utf-8").splitlines()) == 2
