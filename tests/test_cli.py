"""The command line, in this process: what is printed where, and the exit status."""

from __future__ import annotations

from collections.abc import Callable, Iterator
import io
import json
from pathlib import Path
import re
import subprocess
import sys
from typing import NamedTuple

import pytest

from hypelint import __version__
from hypelint.cli import COMMANDS, main
from hypelint.registry import installed

SOBER = """\
# Norvane opens a depot in Ostwald

Norvane opened a depot in Ostwald on Monday. It holds 4,000 parcels and employs nine people.
"""
HYPED = """\
# Norvane changes everything

The depot is a game-changer, and 🚀 the label printer is a game-changer too.
"""


PACK = """\
[[rule]]
id = "house/stale-phrase"
summary = "Says to circle back."
message = '"{text}" is stale; say when you will answer.'
phrases = ["circle back"]
flags = ["We will >>circle back<<."]
passes = ["The circle is back on the map."]
"""


class Result(NamedTuple):
    status: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that is the working folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    return tmp_path


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs the command line and returns what came of it."""

    def call(*arguments: str) -> Result:
        capsys.readouterr()
        status = main(arguments)
        return Result(status, *capsys.readouterr())

    return call


@pytest.fixture
def drafts(folder: Path) -> Path:
    (folder / "hyped.md").write_text(HYPED, encoding="utf-8")
    (folder / "sober.md").write_text(SOBER, encoding="utf-8")
    return folder


ONE = ("--select", "hype/game-changer")
MESSAGE = re.compile(r"says that much changes.*")

# Help, version, wrong usage


def test_alone_it_prints_help(run: Run) -> None:
    result = run()
    assert (result.status, result.err) == (0, "")
    assert all(re.search(rf"^  {name} +\w", result.out, re.MULTILINE) for name in COMMANDS)
    assert run("--help") == result


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_each_command_has_help(run: Run, command: str) -> None:
    result = run(command, "--help")
    assert result.status == 0
    assert result.out.startswith(f"usage: hypelint {command}")


def test_version(run: Run) -> None:
    assert run("--version") == (0, f"hypelint {__version__}\n", "")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("chek", "draft.md"), "did you mean 'check'?"),
        (("hyped.md",), "write 'hypelint check hyped.md'"),
        (("check", "--no-such-option"), "--no-such-option"),
        (("check", "--fail-on", "sometimes"), "--fail-on"),
        (("check", "-j", "-1"), "-j"),
        (("check", "--output-format", "jsn"), "did you mean 'json'?"),
        (("check", "--output-format", "json", "--output-format", "full"), "standard output"),
        (("check", "-o", "a", "-o", "b"), "--output-format of its own"),
        (("check", "--output-format", "json", "-o", "gone/out.json"), "no folder 'gone'"),
        (("check", "--select", "hype/game-changr"), "hype/game-changer"),
        (("check", "--severity", "hype"), "RULE=LEVEL"),
        (("check", "--severity", "hype=fatal"), "fatal"),
        (("check", "--config", "gone.toml"), "gone.toml"),
        (("check", "--config", "profil='news'"), "profile"),
        (("explain", "hype/gamechanger"), "did you mean 'hype/game-changer'?"),
        (("test", "hyp"), "did you mean 'hype'?"),
        (("new", "House/Style"), "PACK/RULE"),
    ],
)
def test_wrong_usage(run: Run, drafts: Path, arguments: tuple[str, ...], told: str) -> None:
    result = run(*arguments)
    assert result.status == 2
    assert result.out == ""
    assert told in result.err
    assert "Traceback" not in result.err


# Findings and exit status


def test_findings_go_to_standard_output_and_the_rest_to_standard_error(run: Run, drafts: Path) -> None:
    result = run("check", *ONE, "--output-format", "concise")
    assert result.status == 1
    assert MESSAGE.sub("…", result.out) == (
        'hyped.md:1:11: error hype/game-changer "changes everything" …\n'
        'hyped.md:3:16: error hype/game-changer "game-changer" …\n'
        'hyped.md:3:59: error hype/game-changer "game-changer" …\n'
    )
    assert result.err == "Found 3 errors in 1 of 2 drafts.\n"


def test_full_is_the_default(run: Run, drafts: Path) -> None:
    result = run("check", *ONE, "hyped.md")
    assert MESSAGE.sub("…", result.out).splitlines()[5:9] == [
        'hyped.md:3:16: error hype/game-changer "game-changer" …',
        "  |",
        "3 | The depot is a game-changer, and 🚀 the label printer is a game-changer too.",
        "  |                ^^^^^^^^^^^^",
    ]
    assert run("check", *ONE, "hyped.md", "--output-format", "full") == result


def test_nothing_found(run: Run, drafts: Path) -> None:
    assert run("check", *ONE, "sober.md") == (0, "", "No findings in 1 draft.\n")


def test_quiet(run: Run, drafts: Path) -> None:
    assert run("check", *ONE, "sober.md", "-q") == (0, "", "")


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ((), 1),
        (("--fail-on", "error"), 1),
        (("--fail-on", "never"), 0),
        (("--severity", "hype=info"), 0),
        (("--severity", "hype=info", "--fail-on", "info"), 1),
        (("--severity", "hype/game-changer=off"), 0),
        (("--min-severity", "error"), 1),
        (("--exit-zero",), 0),
        (("--ignore", "hype/game-changer"), 0),
        (("--ignore", "hype"), 1),  # the rule that was selected is the more precise word
        (("--max-score", "5", "--fail-on", "never"), 1),
        (("--max-score", "99", "--fail-on", "never"), 0),
        (("--max-score", "5", "--exit-zero"), 0),
        (("gone.md",), 2),
        (("gone.md", "--exit-zero"), 2),
    ],
)
def test_exit_status(run: Run, drafts: Path, options: tuple[str, ...], status: int) -> None:
    assert run("check", *ONE, "hyped.md", *options).status == status


def test_hidden_findings_are_counted(run: Run, drafts: Path) -> None:
    result = run("check", *ONE, "--severity", "hype=warning", "--min-severity", "error")
    assert (result.status, result.out) == (1, "")
    assert result.err == "No findings in 2 drafts. 3 below the level to show.\n"


def test_a_score_above_the_gate_is_told(run: Run, drafts: Path) -> None:
    result = run("check", *ONE, "hyped.md", "--max-score", "5", "-q")
    assert re.search(r"hyped\.md: the hype score \d+\.\d is above 5\n", result.err)


def test_options_and_paths_in_any_order(run: Run, drafts: Path) -> None:
    assert run("check", "hyped.md", *ONE, "sober.md") == run("check", *ONE, "hyped.md", "sober.md")


def test_a_path_named_twice_is_linted_once(run: Run, drafts: Path) -> None:
    assert run("check", *ONE, "hyped.md", "hyped.md", ".").err.endswith("of 2 drafts.\n")


def test_statistics(run: Run, drafts: Path) -> None:
    assert "     3  hype/game-changer\n" in run("check", *ONE, "--statistics").err
    result = run("check", *ONE, "--statistics", "--output-format", "json")
    assert json.loads(result.out)["statistics"] == {"hype/game-changer": 3}


def test_timing_names_each_stage(run: Run, drafts: Path) -> None:
    told = run("check", *ONE, "--timing").err
    seconds = dict(re.findall(r"^ *(\w+) +(\d+\.\d+) s$", told, re.MULTILINE))
    assert list(seconds) == ["start", "parse", "read", "match", "rules", "score", "report", "total"]
    assert float(seconds["total"]) > 0


def test_verbose_names_the_settings(run: Run, drafts: Path) -> None:
    (drafts / "hypelint.toml").write_text('select = ["hype/game-changer"]\n')
    assert "settings: hypelint.toml; processes: 1" in run("check", "-v").err


# Colour


def test_colour(run: Run, drafts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[" not in run("check", *ONE).out
    assert "\x1b[" in run("check", *ONE, "--color", "always").out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert "\x1b[" in run("check", *ONE).out
    assert "\x1b[" not in run("check", *ONE, "--color", "never").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run("check", *ONE).out


# Progress


def test_progress_on_a_terminal_only_and_only_when_long(
    run: Run, drafts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = run("check", *ONE)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert run("check", *ONE) == quick
    monkeypatch.setattr("hypelint.cli.terminal._PATIENCE", 0)
    long = run("check", *ONE)
    assert long.out == quick.out
    assert "linting" in long.err
    assert long.err.endswith(quick.err)
    assert run("check", *ONE, "-q").err == ""


# Outputs


def test_several_outputs_in_one_run(run: Run, drafts: Path) -> None:
    alone = run("check", *ONE)
    result = run(
        "check", *ONE, "--output-format", "full", "--output-format", "json", "-o", "r.json",
        "--output-format", "github", "-o", "g.out",
    )  # fmt: skip
    assert result == alone
    assert (drafts / "r.json").read_text("utf-8") == run("check", *ONE, "--output-format", "json").out
    assert (drafts / "g.out").read_text("utf-8") == run("check", *ONE, "--output-format", "github").out
    assert sorted(path.name for path in drafts.iterdir()) == ["g.out", "hyped.md", "r.json", "sober.md"]


def test_a_file_has_no_colour(run: Run, drafts: Path) -> None:
    run("check", *ONE, "--output-format", "full", "-o", "out.txt", "--color", "always")
    assert "\x1b[" not in (drafts / "out.txt").read_text("utf-8")


def test_an_output_file_keeps_its_mode_and_link(run: Run, drafts: Path) -> None:
    (drafts / "real.json").write_text("old")
    (drafts / "real.json").chmod(0o600)
    (drafts / "link.json").symlink_to("real.json")
    run("check", *ONE, "--output-format", "json", "-o", "link.json")
    assert (drafts / "link.json").is_symlink()
    assert (drafts / "real.json").stat().st_mode & 0o777 == 0o600
    assert json.loads((drafts / "real.json").read_text("utf-8"))["summary"]["errors"] == 3


def test_output_to_a_device(run: Run, drafts: Path) -> None:
    assert run("check", *ONE, "--output-format", "json", "-o", "/dev/null").status == 1
    assert not Path("/dev/null").is_file()


@pytest.fixture
def content(run: Run, drafts: Path) -> dict[str, object]:
    """Return the JSON of a run over good and bad drafts."""
    (drafts / "empty.md").write_text("")
    (drafts / "crlf.md").write_bytes("# One\r\n\r\nIt is 👩‍👩‍👧 a game-changer.\r\n".encode())
    result = run("check", ".", "gone.md", "--output-format", "json")
    assert result.status == 2
    loaded: dict[str, object] = json.loads(result.out)
    return loaded


def test_json_shape(content: dict[str, object]) -> None:
    shape = {
        "version": int,
        "tool": {"name": str, "version": str},
        "files": [
            {
                "path": str,
                "profile": str,
                "score": (
                    None,
                    {
                        "value": (int, float),
                        "band": (None, str),
                        "interval": [(int, float)],
                        "words": int,
                        "families": dict,
                        "calibration": str,
                    },
                ),
                "readability": (None, {"grade": (int, float), "words": int, "sentences": int}),
                "diagnostics": [
                    {
                        "range": {
                            "start": {"line": int, "character": int},
                            "end": {"line": int, "character": int},
                        },
                        "severity": int,
                        "code": str,
                        "codeDescription": {"href": str},
                        "source": str,
                        "message": str,
                        "data": {
                            "family": str,
                            "severity": str,
                            "weight": (int, float),
                            "text": str,
                            "line": int,
                            "column": int,
                            "endLine": int,
                            "endColumn": int,
                            "offset": [int],
                            "fingerprint": str,
                            "effect": (int, float),
                            "fixes": list,
                        },
                    }
                ],
            }
        ],
        "errors": [{"path": str, "message": str}],
        "summary": {"files": int, "errors": int, "warnings": int, "info": int},
    }
    assert list(mismatches(content, shape, "$")) == []


def mismatches(value: object, shape: object, at: str) -> Iterator[str]:
    """Yield where a value has another shape: types, keys and their order."""
    if isinstance(shape, tuple):
        if all(list(mismatches(value, one, at)) for one in shape):
            yield f"{at}: {value!r}"
    elif isinstance(shape, dict):
        if not isinstance(value, dict) or list(value) != list(shape):
            yield f"{at}: {value!r}"
        else:
            for key in shape:
                yield from mismatches(value[key], shape[key], f"{at}.{key}")
    elif isinstance(shape, list):
        if not isinstance(value, list):
            yield f"{at}: {value!r}"
        else:
            for number, item in enumerate(value):
                yield from mismatches(item, shape[0], f"{at}[{number}]")
    elif shape is None:
        if value is not None:
            yield f"{at}: {value!r}"
    elif not isinstance(shape, type) or not isinstance(value, shape):
        yield f"{at}: {value!r}"


def test_slicing_by_offset_gives_the_text(content: dict[str, object], drafts: Path) -> None:
    seen = 0
    for file in content["files"]:  # type: ignore[attr-defined]
        text = (drafts / file["path"]).read_bytes().decode("utf-8")
        lines = text.split("\n")
        for found in file["diagnostics"]:
            data = found["data"]
            start, end = data["offset"]
            assert text[start:end] == data["text"]
            assert lines[data["line"] - 1][data["column"] - 1 :].startswith(data["text"].split("\n")[0])
            line = lines[found["range"]["start"]["line"]].encode("utf-16-le")
            assert (
                line[found["range"]["start"]["character"] * 2 :]
                .decode("utf-16-le")
                .startswith(data["text"].split("\n")[0])
            )
            seen += 1
    assert seen >= 4


def test_a_draft_without_prose_has_no_score(content: dict[str, object]) -> None:
    files = {file["path"]: file for file in content["files"]}  # type: ignore[attr-defined]
    assert files["empty.md"]["score"] is None
    assert files["hyped.md"]["score"]["value"] > files["sober.md"]["score"]["value"]


def test_effects_are_of_the_score(content: dict[str, object]) -> None:
    files = {file["path"]: file for file in content["files"]}  # type: ignore[attr-defined]
    effects = [found["data"]["effect"] for found in files["hyped.md"]["diagnostics"]]
    assert any(effect > 0 for effect in effects)


def test_json_lines(run: Run, drafts: Path) -> None:
    result = run("check", *ONE, "--output-format", "json-lines")
    whole = json.loads(run("check", *ONE, "--output-format", "json").out)
    lines = [json.loads(line) for line in result.out.splitlines()]
    assert [line.pop("path") for line in lines] == ["hyped.md"] * 3
    assert lines == whole["files"][0]["diagnostics"]


def test_json_has_the_tone_when_asked(run: Run, drafts: Path) -> None:
    files = json.loads(run("check", *ONE, "--output-format", "json", "-v").out)["files"]
    assert set(files[0]["tone"]) == {"mean", "highest", "mostPositive", "sentences"}
    assert "tone" not in files[1]


def test_github(run: Run, drafts: Path) -> None:
    lines = run("check", *ONE, "--output-format", "github").out.splitlines()
    assert lines[1].startswith("::error file=hyped.md,line=3,col=16,endColumn=28,title=hype/game-changer::")


# Standard input


def test_standard_input(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def give(text: str) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    give("# Now\n\nIt *changes\neverything*.\n")
    assert run("check", *ONE, "-").out.startswith("-:3:5: error")
    (folder / "hypelint.toml").write_text('[per-file-ignores]\n"old.md" = ["hype"]\n')
    give(HYPED)
    assert run("check", *ONE, "-", "--stdin-filename", "new.md").out.startswith("new.md:1:11: error")
    give(HYPED)
    assert run("check", *ONE, "--stdin-filename", "old.md") == (0, "", "No findings in 1 draft.\n")


# Commit messages


def test_commit_message(run: Run, folder: Path) -> None:
    (folder / "COMMIT_EDITMSG").write_text(
        "Change a label\n\nThis changes everything.\n# This changes everything.\n"
        "# ------------------------ >8 ------------------------\n# Do not modify this line.\n"
        "+This changes everything.\n"
    )
    result = run("check", *ONE, "--commit-msg", "COMMIT_EDITMSG", "--output-format", "json")
    assert result.status == 1
    file = json.loads(result.out)["files"][0]
    assert file["profile"] == "docs"
    assert [found["data"]["line"] for found in file["diagnostics"]] == [3]
    assert run("check", *ONE, "--commit-msg", "gone").status == 2


# Processes


def test_the_number_of_processes_does_not_show(run: Run, folder: Path) -> None:
    for number in range(30):
        (folder / f"draft-{number:02}.md").write_text(HYPED if number % 3 else SOBER, encoding="utf-8")
    (folder / "draft-31.md").write_bytes(b"\x00binary")
    for form in ("full", "json", "json-lines", "github"):
        one = run("check", *ONE, ".", "--output-format", form, "-j", "1")
        assert one.status == 2
        assert run("check", *ONE, ".", "--output-format", form, "-j", "2") == one


def test_a_worker_that_dies_is_told(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    from hypelint.run import Runner, Task

    for number in range(4):
        (folder / f"draft-{number}.md").write_text(SOBER)
    here = os.getpid()

    def die(self: Runner, task: Task) -> None:
        assert os.getpid() != here
        os._exit(9)

    monkeypatch.setattr(Runner, "lint", die)
    result = run("check", "-j", "2")
    assert result.status == 2
    assert result.err.count("a worker process ended unexpectedly") == 4


# A rule that crashes


@pytest.mark.parametrize("method", ["__init__", "check"])
def test_a_rule_that_crashes_does_not_stop_the_others(
    run: Run, drafts: Path, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    entry = installed().rules["hype/game-changer"]
    rule = entry.load()

    def crash(self: object, *arguments: object) -> None:
        raise ZeroDivisionError("of all things")

    monkeypatch.setattr(rule, method, crash)
    result = run("check", "hyped.md", "--select", "hype,readability", "--output-format", "concise")
    assert result.status == 2
    assert re.search(
        r"^hyped\.md:1:1: error internal/rule-crash .*hype/game-changer.*of all things", result.out
    )
    assert run("check", "sober.md", "--select", "hype").status == 0


# score


def test_score(run: Run, drafts: Path) -> None:
    result = run("score", *ONE)
    assert result.status == 0
    first, *rest = result.out.splitlines()
    assert re.fullmatch(
        r"hyped\.md: \d+\.\d too short for a band, \d+\.\d to \d+\.\d, \d+ words; hype \d+\.\d", first
    )
    assert all(re.fullmatch(r"   *-\d+\.\d  \d+:\d+ +hype/game-changer  .*", line) for line in rest[:3])
    assert re.fullmatch(r"sober\.md: 0\.0 too short for a band, 0\.0 to \d+\.\d, \d+ words", rest[3])


def test_score_names_the_three_that_cost_most(run: Run, folder: Path) -> None:
    (folder / "long.md").write_text(SOBER + "\n\nThis changes everything.\n" * 9)
    lines = run("score", *ONE).out.splitlines()
    assert len(lines) == 4
    costs = [float(line.split()[0]) for line in lines[1:]]
    assert costs == sorted(costs)


def test_score_formats(run: Run, drafts: Path) -> None:
    full = run("score", *ONE).out.splitlines()
    assert run("score", *ONE, "--output-format", "concise").out.splitlines() == [full[0], full[-1]]
    content = json.loads(run("score", *ONE, "--output-format", "json").out)
    assert [file["path"] for file in content["files"]] == ["hyped.md", "sober.md"]
    assert f"{content['files'][0]['score']['value']:.1f}" in full[0]
    assert len(content["files"][0]["costliest"]) == 3
    assert set(content["files"][0]["tone"]) == {"mean", "highest", "mostPositive", "sentences"}
    assert content["files"][1]["tone"] is None
    lines = run("score", *ONE, "--output-format", "json-lines").out.splitlines()
    assert [json.loads(line) for line in lines] == content["files"]


def test_score_verbose_tells_what_is_not_in_it(run: Run, drafts: Path) -> None:
    out = run("score", *ONE, "-v", "hyped.md").out
    assert "readability (not in the score): grade" in out
    assert re.search(r"tone \(not in the score\): mean [+-]\d\.\d\d over \d flagged sentences", out)


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ((), 0),
        (("--max-score", "5"), 1),
        (("--max-score", "99"), 0),
        (("--fail-on", "error"), 1),
        (("gone.md",), 2),
    ],
)
def test_score_exit_status(run: Run, drafts: Path, options: tuple[str, ...], status: int) -> None:
    assert run("score", *ONE, "hyped.md", *options).status == status


def test_score_of_a_draft_without_prose(run: Run, folder: Path) -> None:
    (folder / "empty.md").write_text("")
    assert run("score").out == "empty.md: no prose to score\n"


# explain, rules, config, init


def test_explain_a_rule(run: Run) -> None:
    out = run("explain", "hype/game-changer").out
    rule = installed().rules["hype/game-changer"].load()
    assert out.startswith("hype/game-changer\nerror, weight 4 in the hype score, on, pack hype\n")
    for part in ("What it does", "Why is this bad", "Use instead", "Known limits", "Silent in: "):
        assert part in out
    assert "- This >>changes everything<<." in out
    assert all(str(text) in out for text in rule.passes if isinstance(text, str) and "\n" not in text)


def test_explain_names_options_with_defaults(run: Run) -> None:
    rules = [entry for entry in installed().rules.values() if entry.load().options]
    assert rules
    for entry in rules:
        out = run("explain", entry.id).out
        assert f'Settings (in [rules."{entry.id}"])' in out
        for name, option in entry.load().options.items():
            assert f"    {name} = " in out
            assert option.doc in out


def test_explain_every_rule(run: Run) -> None:
    for rule in installed().rules:
        result = run("explain", rule)
        assert (result.status, result.err) == (0, "")


def test_explain_a_family_and_what_is_our_own(run: Run) -> None:
    out = run("explain", "hype", "internal/rule-crash").out
    assert out.startswith("hype: ")
    assert re.search(r"^  hype/game-changer +error ", out, re.MULTILINE)
    assert "internal/rule-crash\nerror, reported by hypelint itself" in out


def test_rules(run: Run, folder: Path) -> None:
    listed = json.loads(run("rules", "--output-format", "json").out)
    assert [row["id"] for row in listed] == list(installed().rules)
    row = next(row for row in listed if row["id"] == "hype/game-changer")
    assert list(row) == ["id", "family", "pack", "severity", "weight", "enabled", "summary"]
    assert (row["family"], row["severity"], row["weight"], row["enabled"]) == ("hype", "error", 4, True)
    (folder / "hypelint.toml").write_text('ignore = ["hype/game-changer"]\n')
    text = run("rules", "--severity", "superlative=info").out
    assert re.search(r"^hype/game-changer +error +4  off ", text, re.MULTILINE)
    assert re.search(r"^superlative/first-claim +info ", text, re.MULTILINE)


def test_config_names_origins(run: Run, folder: Path) -> None:
    (folder / "hypelint.toml").write_text('profile = "blog"\n[severity]\n"hype/game-changer" = "info"\n')
    out = run("config", "--ignore", "superlative").out
    assert re.search(r'^profile = "blog" +# hypelint\.toml:1$', out, re.MULTILINE)
    assert re.search(r'^severity\."hype/game-changer" = "info" +# hypelint\.toml:3$', out, re.MULTILINE)
    assert re.search(r'^ignore = \["superlative"\] +# the command line$', out, re.MULTILINE)
    assert re.search(r'^fail-on = "warning" +# default$', out, re.MULTILINE)
    rows = json.loads(run("config", "--output-format", "json").out)
    assert {"key": "profile", "value": "blog", "origin": "hypelint.toml:1"} in rows


def test_config_tells_what_holds_for_a_draft(run: Run, folder: Path) -> None:
    (folder / "hypelint.toml").write_text(
        'select = ["hype/game-changer"]\n[per-file-profile]\n"pr-*" = "release"\n'
    )
    assert run("config", "pr-1.md").out.startswith("# pr-1.md: profile release, 1 rules on\n")
    assert run("config").out.startswith("# .: profile news, 1 rules on\n")


def test_config_is_valid_toml(run: Run, folder: Path) -> None:
    import tomllib

    (folder / "hypelint.toml").write_text('terms = ["a \\"b\\""]\n[severity]\n"hype/game-changer" = "info"\n')
    loaded = tomllib.loads(run("config").out)
    assert loaded["terms"] == ['a "b"']
    assert loaded["severity"] == {"hype/game-changer": "info"}


def test_init(run: Run, folder: Path) -> None:
    result = run("init")
    assert (result.status, result.out, result.err) == (0, "", "hypelint: wrote hypelint.toml\n")
    assert run("config").status == 0
    text = (folder / "hypelint.toml").read_text()
    again = run("init")
    assert (again.status, again.err) == (
        2,
        "hypelint: error: hypelint.toml is here already; nothing was written\n",
    )
    assert (folder / "hypelint.toml").read_text() == text


def test_what_init_comments_out_is_valid(run: Run, folder: Path) -> None:
    run("init")
    text = (folder / "hypelint.toml").read_text()
    settings = re.sub(r"^# (?=[\w-]+ = |\[|\")", "", text, flags=re.MULTILINE)
    assert settings.count("\n# ") < text.count("\n# ")
    (folder / "hypelint.toml").write_text(settings)
    result = run("config")
    assert (result.status, result.err) == (0, "")
    assert "max-score = 40" in result.out


# context


def test_context_tells_why_something_passes(run: Run, folder: Path) -> None:
    (folder / "draft.md").write_text(
        "# The depot\n\nThe depot is a game-changer. Norvane could open 12 more, Rea Lund told Fjordwire. "
        '"It is a game-changer," said Piet Aal.\n'
    )
    result = run("context", "draft.md", *ONE)
    assert result.status == 0
    out = result.out
    assert 'hedge "could" covers ' in out
    assert 'quotation covers "It is a game-changer,"' in out
    assert re.search(r"attribution \(named\) covers .* ← ", out)
    assert 'figure "12' in out
    assert out.count("error hype/game-changer") == 1
    assert 'error hype/game-changer 3:16 "game-changer"' in out


# eval


def test_eval(run: Run, folder: Path) -> None:
    (folder / "gold" / "docs").mkdir(parents=True)
    (folder / "gold" / "docs" / "hyped.md").write_text(HYPED, encoding="utf-8")
    labels = [
        {"doc": "hyped.md", "line": 1, "start": 10, "end": 28, "text": "changes everything"},
        {"doc": "hyped.md", "line": 3, "start": 15, "end": 27, "text": "game-changer"},
    ]
    common = {"family": "hype", "alt": [], "severity": "error", "tier": 1, "expect": "yes", "rule": ""}
    (folder / "gold" / "hyped.jsonl").write_text(
        "".join(json.dumps({**label, **common}) + "\n" for label in labels)
    )
    result = run("eval", "gold", *ONE)
    assert result.status == 0
    assert "hype" in result.out
    assert json.loads(run("eval", "gold", *ONE, "--output-format", "json").out)
    assert run("eval", "nowhere").status == 2


# test, new


def test_the_examples_of_rules(run: Run, folder: Path) -> None:
    result = run("test", "hype/game-changer", "-v")
    assert result.status == 0
    assert re.fullmatch(r"hype/game-changer: \d+ reported, \d+ passed over, as they should be\n", result.out)
    assert re.fullmatch(r"hypelint: \d+ examples of 1 rule, 0 wrong\n", result.err)
    assert re.search(r"examples of \d+ rules", run("test", "hype").err)


def test_the_examples_of_a_file_that_are_wrong(run: Run, folder: Path) -> None:
    run("new", "house-style/worn-phrase")
    file = folder / "hypelint-house-style" / "src" / "hypelint_house_style" / "worn_phrase.py"
    assert run("test", str(file)).status == 0
    file.write_text(file.read_text().replace(">>moved the needle<<", "moved the >>needle<<"))
    result = run("test", str(file))
    assert result.status == 1
    assert "house-style/worn-phrase: in " in result.out


def test_the_examples_of_a_phrase_pack(run: Run, folder: Path) -> None:
    (folder / "house.toml").write_text(PACK)
    result = run("test", "house.toml", "-v")
    assert (result.status, result.err) == (0, "hypelint: 2 examples of 1 rule, 0 wrong\n")
    (folder / "house.toml").write_text(PACK.replace(">>circle back<<", "circle >>back<<"))
    result = run("test", "house.toml")
    assert result.status == 1
    assert "expected ['back']" in result.out
    (folder / "house.toml").write_text("[[rule]]\n")
    assert run("test", "house.toml").status == 2


def test_phrase_packs_count_as_installed(run: Run, folder: Path) -> None:
    (folder / "house.toml").write_text(PACK)
    (folder / "hypelint.toml").write_text('phrases = ["house.toml"]\n')
    (folder / "draft.md").write_text("Norvane will circle back.\n")
    assert "house/stale-phrase" in run("rules").out
    assert "Says to circle back." in run("explain", "house/stale-phrase").out
    assert "draft.md:1:14: warning house/stale-phrase " in run("check", "--output-format", "concise").out


def test_new_adds_to_a_pack_that_exists(run: Run, folder: Path) -> None:
    assert run("new", "house-style/worn-phrase").status == 0
    result = run("new", "house-style/second-rule")
    assert result.status == 0
    assert result.err.count("wrote ") == 1
    assert (folder / "hypelint-house-style/src/hypelint_house_style/second_rule.py").is_file()
    again = run("new", "house-style/second-rule")
    assert again.status == 2
    assert "is there already" in again.err
    (folder / "plugins" / "hypelint_hype").mkdir(parents=True)
    assert run("new", "hype/over-the-moon").status == 0
    assert "class OverTheMoon(PhraseRule)" in (folder / "plugins/hypelint_hype/over_the_moon.py").read_text()


def test_new_does_not_shadow_an_installed_pack(run: Run, folder: Path) -> None:
    result = run("new", "hype/over-the-moon")
    assert result.status == 2
    assert "installed already" in result.err
    assert list(folder.iterdir()) == []


def test_a_new_pack_installs_and_passes_its_test(run: Run, folder: Path, fresh_environment: Path) -> None:
    assert run("new", "house-style/worn-phrase").status == 0
    pack = folder / "hypelint-house-style"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q"], cwd=pack, capture_output=True, text=True, check=False
    )
    assert "1 passed" in done.stdout, done.stdout + done.stderr
    scripts = fresh_environment / "bin"
    subprocess.run([scripts / "python", "-m", "pip", "install", "--quiet", pack], check=True)
    try:
        (folder / "draft.md").write_text("The depot moved the needle.\n")
        checked = subprocess.run(
            [scripts / "hypelint", "check", "-q", "--output-format", "concise", "draft.md"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert "draft.md:1:11: warning house-style/worn-phrase " in checked.stdout
        subprocess.run([scripts / "hypelint", "test", "house-style"], check=True)
    finally:
        subprocess.run(
            [scripts / "python", "-m", "pip", "uninstall", "--quiet", "-y", "hypelint-house-style"],
            check=True,
        )


# Start-up


def test_a_run_imports_only_what_it_uses(drafts: Path) -> None:
    code = (
        "import sys; from hypelint.cli import main; "
        "main(['check', 'hyped.md', '-q', '--output-format', 'concise']); "
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.splitlines()[-1].split())
    others = {f"hypelint.cli.{name}" for name in COMMANDS if name != "check"}
    heavy = {
        "concurrent.futures", "dataclasses", "difflib", "json", "logging", "multiprocessing", "nltk", "pathlib",
        "pathspec", "platformdirs", "rich", "subprocess", "textstat", "tomllib", "vaderSentiment",
        "hypelint.evaluate", "hypelint.reporter.full", "hypelint.reporter.json",
        "hypelint.scaffold", "hypelint.score", "hypelint.testing", "hypelint.tone",
    }  # fmt: skip
    assert "hypelint.cli.check" in loaded
    assert loaded & (others | heavy) == set()
