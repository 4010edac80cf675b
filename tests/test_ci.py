"""The page on CI: its action and its snippets do what they say."""

from __future__ import annotations

import json
import os
from pathlib import Path
import re
import subprocess
import sys
from typing import Any

import pytest

yaml = pytest.importorskip("yaml")

DOCS = Path(__file__).parents[1] / "docs"
ACTION: dict[str, Any] = yaml.safe_load((DOCS / "github-action" / "action.yml").read_text("utf-8"))
PAGE = (DOCS / "ci.md").read_text("utf-8")
OLD = "# Depot\n\nThe depot is a game-changer.\n\nIt opened.\n"


def git(*words: str, cwd: Path) -> str:
    name = (
        "-c",
        "user.name=Rea Lund",
        "-c",
        "user.email=rea@example.org",
        "-c",
        "protocol.file.allow=always",
    )
    return subprocess.run(["git", *name, *words], cwd=cwd, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def environment() -> dict[str, str]:
    env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {**env, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{env['PATH']}"}


@pytest.fixture
def checkout(tmp_path: Path) -> tuple[Path, str]:
    """Return a shallow clone of a change, and the revision it is to be merged into."""
    origin = tmp_path / "origin"
    (origin / "drafts").mkdir(parents=True)
    git("init", "-q", "-b", "main", cwd=origin)
    (origin / "drafts" / "a.md").write_text(OLD)
    git("add", "-A", cwd=origin)
    git("commit", "-qm", "Start", cwd=origin)
    base = git("rev-parse", "HEAD", cwd=origin).strip()
    git("config", "uploadpack.allowAnySHA1InWant", "true", cwd=origin)
    git("checkout", "-qb", "topic", cwd=origin)
    (origin / "drafts" / "a.md").write_text(OLD + "\nThe van is a game-changer too.\n")
    git("commit", "-qam", "Change", cwd=origin)
    clone = tmp_path / "clone"
    git("clone", "-q", "--depth=1", "-b", "topic", f"file://{origin}", str(clone), cwd=tmp_path)
    return clone, base


def step(name: str) -> str:
    script: str = next(it["run"] for it in ACTION["runs"]["steps"] if it.get("name") == name)
    return script


@pytest.mark.parametrize(
    ("inputs", "status", "lines"),
    [
        ({}, 1, ["7"]),
        ({"CHANGED": "false"}, 1, ["3", "7"]),
        ({"BASE": ""}, 1, ["3", "7"]),
        ({"ARGUMENTS": "--exit-zero --select hype"}, 0, ["7"]),
        ({"PATHS": "nothing.md drafts"}, 2, ["7"]),
    ],
)
def test_the_action(
    checkout: tuple[Path, str],
    environment: dict[str, str],
    inputs: dict[str, str],
    status: int,
    lines: list[str],
) -> None:
    clone, base = checkout
    defaults = {name.upper(): it["default"] for name, it in ACTION["inputs"].items()}
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step("Lint the drafts")],
        cwd=clone, env={**environment, **defaults, "BASE": base, **inputs}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == status, done.stderr
    assert re.findall(r"^::error file=drafts/a.md,line=(\d+)", done.stdout, re.MULTILINE) == lines


def test_the_action_hands_over_each_of_its_inputs() -> None:
    used = {value for it in ACTION["runs"]["steps"] for value in it.get("env", {}).values()}
    assert used >= {f"${{{{ inputs.{name} }}}}" for name in ACTION["inputs"]}
    # Nothing a pull request says is put into a script.
    assert all("${{" not in it.get("run", "") for it in ACTION["runs"]["steps"])


def snippets() -> list[Any]:
    return [yaml.safe_load(text) for text in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)]


def test_the_gitlab_jobs(checkout: tuple[Path, str], environment: dict[str, str]) -> None:
    clone, base = checkout
    whole, changed = (it["hypelint"] for it in snippets() if "hypelint" in it)
    scripts = [
        "\n".join(line for line in it["script"] if "pip install" not in line) for it in (whole, changed)
    ]
    env = {**environment, "CI_MERGE_REQUEST_DIFF_BASE_SHA": base}
    done = subprocess.run(
        ["sh", "-ec", scripts[0]], cwd=clone, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1 and done.stdout.count("hype/game-changer") == 2, done.stderr
    report = json.loads((clone / whole["artifacts"]["reports"]["codequality"]).read_text())
    assert len(report) >= 2
    done = subprocess.run(
        ["sh", "-ec", scripts[1]], cwd=clone, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1 and done.stdout.count("hype/game-changer") == 1, done.stderr


def test_the_page_names_what_exists() -> None:
    from hypelint.cli import COMMANDS
    from hypelint.cli.check import parser

    options = {option for action in parser()._actions for option in action.option_strings}
    for line in re.findall(r"hypelint (?:check|score) [^`\n]*", PAGE):
        assert set(re.findall(r"(?<= )--?[a-z][a-z-]*", line.partition(" | ")[0])) <= options, line
    assert set(re.findall(r"(?<!/)\bhypelint ([a-z]+)\b(?= [a-z-])", PAGE)) <= {*COMMANDS}
    hooks = yaml.safe_load((DOCS.parent / ".pre-commit-hooks.yaml").read_text("utf-8"))
    (config,) = (it for it in snippets() if "repos" in it)
    assert {it["id"] for it in config["repos"][0]["hooks"]} == {it["id"] for it in hooks}
