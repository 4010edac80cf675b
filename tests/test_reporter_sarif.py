"""SARIF, checked against the schema of OASIS."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft4Validator, FormatChecker
import pytest
from reports import SCHEMAS, finding, whole

from hypelint.cli import main
from hypelint.report import FileReport, Report
from hypelint.reporter import Look, sarif
from hypelint.source import Source

SCHEMA = Draft4Validator(
    json.loads((SCHEMAS / "sarif-2.1.0.json").read_text("utf-8")), format_checker=FormatChecker()
)


def rendered(report: Report) -> dict[str, Any]:
    """Return the one run of a log that the schema holds for right."""
    log = json.loads(sarif.render(report, Look()).encode("utf-8", "replace"))
    problems = [f"{'/'.join(map(str, it.path))}: {it.message}" for it in SCHEMA.iter_errors(log)]
    assert problems == []
    (run,) = log["runs"]
    return run


def region(run: dict[str, Any], index: int) -> dict[str, Any]:
    return run["results"][index]["locations"][0]["physicalLocation"]["region"]


def test_the_schema_is_asked() -> None:
    assert not SCHEMA.is_valid({"version": "2.1.0", "runs": [{"tool": {}}]})


def test_hard_report_is_valid() -> None:
    run = rendered(whole())
    assert run["columnKind"] == "utf16CodeUnits"
    assert [it["level"] for it in run["results"]] == ["error", "warning", "note", "error"]


def test_columns_are_utf16() -> None:
    run = rendered(whole())
    place = region(run, 0)
    assert [place[key] for key in ("startLine", "startColumn", "endLine", "endColumn")] == [3, 19, 4, 4]
    assert place["snippet"]["text"] == "game-changer,\r\nand"


def test_addresses_are_relative_where_they_can_be() -> None:
    run = rendered(whole())
    assert [it["location"] for it in run["artifacts"]] == [
        {"uri": "drafts/a%20b%231.md", "uriBaseId": "%SRCROOT%"},
        {"uri": "drafts/sober.md", "uriBaseId": "%SRCROOT%"},
        {"uri": "caf%E9%2Cx%3Ay%25.md", "uriBaseId": "%SRCROOT%"},
    ]
    invocation = run["invocations"][0]
    assert invocation["executionSuccessful"] is False
    (told,) = invocation["toolExecutionNotifications"]
    gone = told["locations"][0]["physicalLocation"]["artifactLocation"]
    assert gone == {"uri": (Path.cwd().parent / "gone & away.md").as_uri()}
    assert set(run["originalUriBaseIds"]) == {"%SRCROOT%"}


def test_an_absolute_path_below_the_folder_is_relative(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run = rendered(Report((FileReport(str(tmp_path / "x" / "a.md"), "news", ()),)))
    assert run["artifacts"][0]["location"]["uri"] == "x/a.md"
    assert run["invocations"] == [{"executionSuccessful": True}]


def test_rules_carry_their_documentation() -> None:
    run = rendered(whole())
    rules = run["tool"]["driver"]["rules"]
    assert [it["id"] for it in rules] == ["house/loud-word", "hype/game-changer", "hype/intensifier"]
    assert [rules[it["ruleIndex"]]["id"] for it in run["results"]] == [it["ruleId"] for it in run["results"]]
    about = next(it for it in rules if it["id"] == "hype/game-changer")
    assert about["defaultConfiguration"] == {"level": "error"}
    assert "Why is this bad: " in about["help"]["text"]
    assert "**Why is this bad.** " in about["help"]["markdown"]
    assert ">>game-changer<<" in about["help"]["markdown"]
    assert about["properties"]["tags"] == ["hype"]


def test_reports_of_hypelints_own_are_described() -> None:
    source = Source("Text.", "a.md")
    run = rendered(
        Report((FileReport("a.md", "news", (finding(source, "Text", "internal/unused-suppression"),)),))
    )
    assert run["tool"]["driver"]["rules"][0]["defaultConfiguration"] == {"level": "note"}
    assert run["tool"]["driver"]["rules"][0]["shortDescription"]["text"]


def test_fingerprints_and_fixes() -> None:
    results = rendered(whole())["results"]
    assert all(it["partialFingerprints"]["hypelint/v1"] for it in results)
    assert results[0]["fixes"][0]["description"]["text"] == "Say less. (changes what is said)"
    (replacement,) = results[1]["fixes"][0]["artifactChanges"][0]["replacements"]
    assert replacement == {
        "deletedRegion": {"startLine": 4, "startColumn": 5, "endLine": 4, "endColumn": 10},
        "insertedContent": {"text": ""},
    }
    (related,) = results[2]["relatedLocations"]
    assert related["physicalLocation"]["region"]["startColumn"] == 3


def test_known_findings_are_marked_and_not_dropped() -> None:
    assert all("baselineState" not in it for it in rendered(whole())["results"])
    source = Source("One two", "a.md")
    found = (finding(source, "One", baselined=True), finding(source, "two"))
    run = rendered(Report((FileReport("a.md", "news", found, source=source),)))
    assert [it["baselineState"] for it in run["results"]] == ["unchanged", "new"]


def test_an_empty_report_is_valid() -> None:
    run = rendered(Report(()))
    assert run["results"] == []


def test_a_baseline_through_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    draft = Path("a.md")
    draft.write_text("The depot is a game-changer.\n", "utf-8")
    assert main(["baseline", "create", "a.md"]) == 0
    draft.write_text("The depot is a game-changer.\n\nThe van is a game-changer.\n", "utf-8")
    capsys.readouterr()
    assert main(["check", "a.md", "--select", "hype/game-changer", "--output-format", "sarif"]) == 1
    log = json.loads(capsys.readouterr().out)
    assert list(SCHEMA.iter_errors(log)) == []
    assert [it["baselineState"] for it in log["runs"][0]["results"]] == ["unchanged", "new"]


def test_suppressed_findings_are_told_with_their_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for number in range(9):  # more than are linted without the cache
        Path(f"{number}.md").write_text(
            "<!-- hypelint: disable-next-line hype/game-changer -- their slogan, in note 3 -->\n"
            "The depot is a game-changer.\n\nThe van is a game-changer.\n",
            "utf-8",
        )
    arguments = ["check", ".", "--select", "hype", "--severity", "hype=warning", "--output-format", "sarif"]
    texts = []
    for _ in range(2):
        assert main(arguments) == 1
        texts.append(capsys.readouterr().out)
    assert texts[0] == texts[1]
    log = json.loads(texts[0])
    assert list(SCHEMA.iter_errors(log)) == []
    results = log["runs"][0]["results"]
    assert len(results) == 18
    told = {}
    for it in results:
        line = it["locations"][0]["physicalLocation"]["region"]["startLine"]
        told.setdefault(line, []).append((it["level"], it["suppressions"]))
    assert told == {
        2: [("warning", [{"kind": "inSource", "justification": "their slogan, in note 3"}])] * 9,
        4: [("warning", [])] * 9,
    }


def test_without_suppressions_none_are_told() -> None:
    assert all("suppressions" not in it for it in rendered(whole())["results"])
