"""Packs of strangers: found, loaded, and told clearly what is wrong with them."""

from __future__ import annotations

import json
import os
from pathlib import Path
import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from hypelint.builtin import formats
from hypelint.diagnostic import Hit
from hypelint.engine import Linter, Settings
from hypelint.plugins import PluginError, collect, hookimpl
from hypelint.registry import Registry, RegistryError, RuleEntry
from hypelint.rule import PhraseRule, SentenceRule
from hypelint.source import Source

SAMPLE = Path(__file__).parent / "sample_pack"


class Tide(PhraseRule):
    """Says tide."""

    id = "sea/tide"
    summary = "Says tide."
    message = "tide"
    cues = ("tide",)


def plugin(**hooks: Any) -> SimpleNamespace:
    """Make a plugin object whose functions are marked as hooks."""
    return SimpleNamespace(**{name: hookimpl(function) for name, function in hooks.items()})


def lint(rule: type[SentenceRule], text: str) -> list[Any]:
    """Run one rule over a text."""
    linter = Linter(Registry([RuleEntry.of(rule, "sea")], [("builtin", it) for it in formats()]))
    return linter.lint(Source(text, "draft.md"), Settings(frozenset({rule.id})))


def test_two_packs_may_not_claim_one_rule() -> None:
    found = collect(
        [],
        extra=[
            ("ebb", plugin(hypelint_rules=lambda: [Tide])),
            ("flow", plugin(hypelint_rules=lambda: [Tide])),
        ],
    )
    with pytest.raises(RegistryError, match=r"rule id 'sea/tide' is declared twice: by 'ebb' and by 'flow'"):
        Registry.of(found)


def test_a_misspelt_hook_is_named() -> None:
    with pytest.raises(PluginError, match="hypelint_rulez"):
        collect([], extra=[("ebb", plugin(hypelint_rulez=lambda: [Tide]))])


def test_a_hook_with_arguments_is_refused() -> None:
    with pytest.raises(PluginError, match="ebb"):
        collect([], extra=[("ebb", plugin(hypelint_rules=lambda config: []))])


def test_a_hook_that_raises_is_named() -> None:
    def broken() -> list[type[SentenceRule]]:
        raise ValueError("no sea here")

    with pytest.raises(PluginError, match=r"'ebb' failed in hypelint_rules: ValueError: no sea here"):
        collect([], extra=[("ebb", plugin(hypelint_rules=broken))])


def test_a_hook_that_returns_something_else_is_named() -> None:
    with pytest.raises(
        PluginError, match=r"'ebb' returns 'sea/tide' .*not a class derived from hypelint.Rule"
    ):
        collect([], extra=[("ebb", plugin(hypelint_rules=lambda: ["sea/tide"]))])
    with pytest.raises(PluginError, match=r"not a hypelint.Format"):
        collect([], extra=[("ebb", plugin(hypelint_formats=lambda: [Tide]))])


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("id", "Tide", "family/name"),
        ("message", None, "its message must be set"),
        ("cues", "tide", "not one string"),
        ("silenced_by", frozenset({"quote"}), "no context 'quote'"),
    ],
)
def test_a_rule_that_is_declared_wrongly_is_refused(name: str, value: object, message: str) -> None:
    wrong = type("Wrong", (Tide,), {name: value})
    with pytest.raises(PluginError, match=message):
        collect([], extra=[("ebb", plugin(hypelint_rules=lambda: [wrong]))])


def test_a_rule_that_raises_is_a_diagnostic_and_the_others_go_on() -> None:
    class Crash(Tide):
        id = "sea/crash"

        def check(self, sentence: Any, cues: Any) -> Any:
            raise RuntimeError("leak")

    linter = Linter(
        Registry(
            [RuleEntry.of(Crash, "sea"), RuleEntry.of(Tide, "sea")], [("builtin", it) for it in formats()]
        )
    )
    found = linter.lint(Source("High tide.", "draft.md"), Settings(frozenset({"sea/crash", "sea/tide"})))
    assert [it.rule for it in found] == ["internal/rule-crash", "sea/tide"]
    assert "sea/crash" in found[0].message
    assert "RuntimeError: leak" in found[0].message


@pytest.mark.parametrize("span", [(0, 0), (-1, 4), (5, 3), (0, 4000)])
def test_a_span_outside_the_text_names_the_rule(span: tuple[int, int]) -> None:
    class Wild(Tide):
        id = "sea/wild"

        def check(self, sentence: Any, cues: Any) -> Any:
            yield Hit(*span)

    (found,) = lint(Wild, "High tide.")
    assert found.rule == "internal/rule-crash"
    assert "sea/wild" in found.message
    assert f"{span[0]}:{span[1]}" in found.message


def install_by_hand(folder: Path, module: str) -> dict[str, str]:
    """Lay a distribution with one module into a folder on the path; return the environment."""
    info = folder / "ebb_pack-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: ebb-pack\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[hypelint]\nebb = ebb_pack\n")
    (folder / "ebb_pack.py").write_text(module)
    return {**os.environ, "PYTHONPATH": str(folder)}


def hypelint(*arguments: str, env: dict[str, str], cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the command as a user does."""
    return subprocess.run(
        [sys.executable, "-m", "hypelint", *arguments], env=env, cwd=cwd, capture_output=True, text=True
    )


def test_a_pack_that_can_not_be_imported_stops_the_run(tmp_path: Path) -> None:
    env = install_by_hand(tmp_path, "import a_module_that_is_not_there\n")
    (tmp_path / "draft.md").write_text("The chip is a game-changer.\n")
    run = hypelint("check", "draft.md", env=env, cwd=tmp_path)
    assert run.returncode == 2
    assert "'ebb'" in run.stderr
    assert "a_module_that_is_not_there" in run.stderr
    assert run.stdout == ""


def test_a_pack_that_takes_a_built_in_id_stops_the_run(tmp_path: Path) -> None:
    env = install_by_hand(
        tmp_path,
        "from hypelint import PhraseRule, hookimpl\n"
        "class Mine(PhraseRule):\n"
        '    """Mine."""\n'
        "    id = 'hype/game-changer'\n    summary = message = 'mine'\n    cues = ('mine',)\n"
        "@hookimpl\n"
        "def hypelint_rules():\n    return [Mine]\n",
    )
    (tmp_path / "draft.md").write_text("The chip is a game-changer.\n")
    run = hypelint("check", "draft.md", env=env, cwd=tmp_path)
    assert run.returncode == 2
    assert "'hype/game-changer' is declared twice" in run.stderr
    assert "'ebb'" in run.stderr


def test_the_sample_pack_adds_a_rule_a_format_and_a_reporter(fresh_environment: Path, tmp_path: Path) -> None:
    python = fresh_environment / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", str(SAMPLE)], check=True)
    (tmp_path / "may.hlog").write_text("06:10 | Oslo is a bustling harbour today.\n07:00 busy port\n")
    (tmp_path / "draft.md").write_text("A busy port.\n")
    env = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    command = [str(fresh_environment / "bin" / "hypelint")]

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*command, *arguments], cwd=tmp_path, env=env, capture_output=True, text=True)

    checked = run("check", "--isolated", "--select", "harbour", "--output-format", "json", ".")
    assert checked.returncode == 1, checked.stderr
    files = {file["path"]: file["diagnostics"] for file in json.loads(checked.stdout)["files"]}
    assert [it["data"]["text"] for it in files["may.hlog"]] == ["bustling harbour"]
    assert [it["code"] for it in files["draft.md"]] == ["harbour/busy-port"]
    assert (
        run("check", "--select", "harbour", "--output-format", "tally", "may.hlog").stdout == "may.hlog\t1\n"
    )
    assert run("check", "--config", "harbour:office", "draft.md").returncode == 1
    assert run("test", "harbour").returncode == 0
    assert "harbour/busy-port" in run("rules").stdout
    assert "could be any harbour" in run("check", "draft.md").stdout
