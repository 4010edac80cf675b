"""The hooks in a real git repository, run by a real pre-commit and a real prek."""

from __future__ import annotations

import os
from pathlib import Path
import shutil
import subprocess
import sys

import pytest

ROOT = Path(__file__).parents[1]

GOOD = "# Depot opens in Oslo\n\nNorvane opened a depot in Oslo on 3 May 2025, the city said on Monday.\n"
BAD = "# Depot\n\nThis isn't just a depot, it's a revolution. The depot is a game-changer.\n"


def run(*command: str, cwd: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a command, its output in one stream."""
    return subprocess.run(
        command, cwd=cwd, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """Return a repository with two drafts, and the environment to run in.

    The hooks come from a clone of this working tree, because pre-commit installs what is committed.
    """
    folder = tmp_path_factory.mktemp("pre-commit")
    env = {
        **os.environ,
        "PRE_COMMIT_HOME": str(folder / "cache"),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "GIT_AUTHOR_NAME": "Rea Lund",
        "GIT_AUTHOR_EMAIL": "rea@example.org",
        "GIT_COMMITTER_NAME": "Rea Lund",
        "GIT_COMMITTER_EMAIL": "rea@example.org",
    }
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"):
        env.pop(name, None)
    hooks = folder / "hooks"
    skip = shutil.ignore_patterns(".git", ".venv", "node_modules", "*cache*", "__pycache__", "dist", "build")
    shutil.copytree(ROOT, hooks, ignore=skip)
    drafts = folder / "drafts"
    drafts.mkdir()
    (drafts / "good.md").write_text(GOOD)
    (drafts / "bad.md").write_text(BAD)
    for repository in (hooks, drafts):
        for command in (
            ("git", "init", "-q"),
            ("git", "add", "-A"),
            ("git", "commit", "-qm", "Start", "--no-verify"),
        ):
            done = run(*command, cwd=repository, env=env)
            assert done.returncode == 0, done.stdout
    return folder, env


def try_repo(place: tuple[Path, dict[str, str]], hook: str, *arguments: str) -> tuple[int, str]:
    """Run one hook of the project on the repository of drafts."""
    folder, env = place
    done = run(
        sys.executable, "-m", "pre_commit", "try-repo", str(folder / "hooks"), hook, "--verbose", *arguments,
        cwd=folder / "drafts", env=env,
    )  # fmt: skip
    return done.returncode, done.stdout


def test_check_fails_on_the_bad_draft_and_passes_the_good_one(place: tuple[Path, dict[str, str]]) -> None:
    status, output = try_repo(place, "hypelint", "--files", "bad.md")
    assert status == 1, output
    assert "hype/game-changer" in output
    status, output = try_repo(place, "hypelint", "--files", "good.md")
    assert status == 0, output


def test_score_gate(place: tuple[Path, dict[str, str]]) -> None:
    status, output = try_repo(place, "hypelint-score", "--files", "bad.md")
    assert status == 1, output
    status, output = try_repo(place, "hypelint-score", "--files", "good.md")
    assert status == 0, output


def test_commit_message(place: tuple[Path, dict[str, str]]) -> None:
    folder, _ = place
    message = folder / "drafts" / "COMMIT"
    message.write_text("Depot is a game-changer\n\nIt opens in May.\n# a game-changer in a comment\n")
    arguments = ("--hook-stage", "commit-msg", "--commit-msg-filename", str(message))
    status, output = try_repo(place, "hypelint-commit-msg", *arguments)
    assert status == 1, output
    assert output.count("hype/game-changer") == 1
    message.write_text("Open the depot in May\n\nThe city said so on Monday.\n")
    status, output = try_repo(place, "hypelint-commit-msg", *arguments)
    assert status == 0, output


CONFIG = """\
repos:
  - repo: {hooks}
    rev: {revision}
    hooks:
      - id: hypelint
        args: [--diff, --staged]
      - id: hypelint-score
        args: [--max-score=50]
      - id: hypelint-commit-msg
"""


@pytest.mark.parametrize("runner", ["pre_commit", "prek"])
def test_installed_hooks_judge_what_a_commit_changes(
    place: tuple[Path, dict[str, str]], tmp_path: Path, runner: str
) -> None:
    """Commit for real: the old fault of a draft passes, a new one is refused, so is a loud message."""
    folder, env = place
    env = {**env, "PREK_HOME": str(tmp_path / "prek")}
    pytest.importorskip(runner)

    def git(*words: str) -> tuple[int, str]:
        done = run("git", *words, cwd=tmp_path / "drafts", env=env)
        return done.returncode, done.stdout

    drafts = tmp_path / "drafts"
    drafts.mkdir()
    old = "Norvane calls the depot a game-changer.\n\nThe depot is a game-changer.\n"
    (drafts / "old.md").write_text(old)
    revision = run("git", "rev-parse", "HEAD", cwd=folder / "hooks", env=env).stdout.strip()
    config = CONFIG.format(hooks=folder / "hooks", revision=revision)
    (drafts / ".pre-commit-config.yaml").write_text(config.replace("--max-score=50", "--max-score=100"))
    git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "Start")
    done = run(
        sys.executable, "-m", runner, "install", "--hook-type", "pre-commit", "--hook-type", "commit-msg",
        cwd=drafts, env=env,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    (drafts / "old.md").write_text(old + "\nIt opened in May.\n")
    git("add", "-A")
    status, output = git("commit", "-m", "Say when it opened")
    assert status == 0, output
    assert output.count("Passed") == 3, output
    (drafts / "old.md").write_text(old + "\nIt opened in May. The van is a game-changer too.\n")
    git("add", "-A")
    status, output = git("commit", "-m", "Say more")
    assert status == 1 and output.count("error hype/game-changer") == 1, output
    (drafts / "old.md").write_text(old)
    git("add", "-A")
    status, output = git("commit", "-m", "This commit is a game-changer")
    assert status == 1 and "hypelint commit message" in output, output
