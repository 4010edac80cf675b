"""The public names are frozen: a change here is a change for every plugin author."""

from __future__ import annotations

import subprocess
import sys

import pytest

import hypelint


def test_exported_names() -> None:
    assert hypelint.__all__ == [
        "Diagnostic", "Document", "DocumentRule", "Edit", "Example", "Facts", "Fix", "FolderHit", "FolderRule", "Format",
        "Hit", "Linter", "Option", "PhraseRule", "Preset", "Reading", "Report", "Reporter", "Rule", "Sentence", "SentenceRule", "Severity",
        "Source", "hookimpl", "rules_in",
    ]  # fmt: skip


@pytest.mark.parametrize("name", hypelint.__all__)
def test_every_name_is_there(name: str) -> None:
    assert getattr(hypelint, name)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Linty'"):
        _ = hypelint.Linty  # type: ignore[attr-defined]


def test_importing_the_package_imports_nothing_else() -> None:
    code = "import sys; import hypelint; print(sorted(m for m in sys.modules if m.startswith('hypelint')))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "['hypelint']"
