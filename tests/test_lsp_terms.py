"""Adding an accepted term to settings files of all shapes."""

from __future__ import annotations

from pathlib import Path
import tomllib

import pytest

from hypelint.lsp.terms import accept, settings_file
from hypelint.toml_file import ConfigError

FILES = {
    "": 'terms = ["Norvane"]\n',
    "# Ours\n": '# Ours\nterms = ["Norvane"]\n',
    'profile = "blog"\n': 'profile = "blog"\nterms = ["Norvane"]\n',
    'profile = "blog"\n\n[severity]\nhype = "info"\n': (
        'profile = "blog"\nterms = ["Norvane"]\n\n[severity]\nhype = "info"\n'
    ),
    '[severity]\nhype = "info"\n': 'terms = ["Norvane"]\n\n[severity]\nhype = "info"\n',
    "terms = []\n": 'terms = ["Norvane"]\n',
    "terms = [ ]  # none\n": 'terms = ["Norvane"]  # none\n',
    'terms = ["a", "b"]\n': 'terms = ["Norvane", "a", "b"]\n',
    'terms = [\n    "a",  # one\n    "b",\n]\n': 'terms = [\n    "Norvane",\n    "a",  # one\n    "b",\n]\n',
    'terms = [\n]\nprofile = "blog"\n': 'terms = ["Norvane"]\nprofile = "blog"\n',
    'terms = ["a"]\r\nprofile = "blog"\r\n': 'terms = ["Norvane", "a"]\r\nprofile = "blog"\r\n',
    'terms = ["Norvane"]\n': 'terms = ["Norvane"]\n',
}


@pytest.mark.parametrize("before", FILES)
def test_the_rest_of_the_file_stays(tmp_path: Path, before: str) -> None:
    file = tmp_path / "hypelint.toml"
    file.write_bytes(before.encode())
    accept(str(file), (), "Norvane")
    assert file.read_bytes().decode() == FILES[before]


@pytest.mark.parametrize(
    "before",
    [
        '[project]\nname = "x"\n\n[tool.hypelint]\nprofile = "blog"\n\n[tool.ruff]\nline-length = 99\n',
        '[tool.hypelint]\nterms = ["a"]\n',
        '[tool]\nhypelint.terms = ["a"]\n',
        '[tool]\nhypelint = {terms = ["a"]}\n',
    ],
)
def test_pyproject(tmp_path: Path, before: str) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text(before)
    assert settings_file(str(tmp_path / "drafts"), None) == (str(file), ("tool", "hypelint"))
    accept(str(file), ("tool", "hypelint"), 'the "first"')
    wanted, got = tomllib.loads(before), tomllib.loads(file.read_text())
    assert 'the "first"' in got["tool"]["hypelint"].pop("terms")
    wanted["tool"]["hypelint"].pop("terms", None)
    assert got == wanted


@pytest.mark.parametrize("before", ["terms = [", "terms = 3\n", '[tool.hypelint.rules]\nx = "y"\n'])
def test_what_can_not_be_changed_stays(tmp_path: Path, before: str) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text(before)
    with pytest.raises(ConfigError):
        accept(str(file), ("tool", "hypelint"), "Norvane")
    assert file.read_text() == before


def test_a_new_file_goes_to_the_root(tmp_path: Path) -> None:
    drafts = tmp_path / "drafts"
    drafts.mkdir()
    assert settings_file(str(drafts), str(tmp_path)) == (str(tmp_path / "hypelint.toml"), ())
    assert settings_file(str(drafts), None) == (str(drafts / "hypelint.toml"), ())
