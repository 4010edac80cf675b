"""Write the files a new rule starts from, alone or with the pack it comes in."""

from __future__ import annotations

from pathlib import Path
import re

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


class ScaffoldError(Exception):
    """Say why a rule can not be started."""


_RULE = '''\
"""{id}."""

from __future__ import annotations

from hypelint import PhraseRule, Severity


class {cls}(PhraseRule):
    """Names the fault in one line: calls a thing by a worn-out phrase.

    What it does
        Reports the phrases in `cues`, except where a guard or one of the contexts in `silenced_by` holds.

    Why is this bad
        Say what the reader loses, or is led to believe.

    Use instead
        Say what to write in its place.

    Known limits
        Say what this rule can not tell apart.
    """

    id = "{id}"
    summary = "Uses a worn-out phrase."
    message = '"{{text}}" says nothing a reader can check; say what happened.'
    severity = Severity.WARNING
    weight = 2
    silenced_by = frozenset({{"quotation", "name"}})
    cues = ("move~ the needle", "moving the needle", "low-hanging fruit")
    guards = ("low-hanging fruit trees",)
    flags = (
        "The new depot >>moved the needle<<.",
        "Cheaper labels were the >>low-hanging fruit<<.",
    )
    passes = (
        "The new depot cut delivery times by a day.",
        "Deer ate from the low-hanging fruit trees.",
        '"It moved the needle," said Rea Lund, who runs the depot.',
    )
'''

_INIT = '''\
"""The rule pack {pack}: one file per rule."""

from __future__ import annotations

from hypelint import Rule, hookimpl, rules_in


@hookimpl
def hypelint_rules() -> list[type[Rule]]:
    """Return the rules of this pack."""
    return rules_in(__name__)
'''

_PYPROJECT = """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "hypelint-{pack}"
version = "0.1.0"
description = "A pack of rules for hypelint."
readme = "README.md"
requires-python = ">=3.11"
dependencies = ["hypelint>={version}"]

[project.entry-points.hypelint]
{pack} = "{package}"

[tool.hatch.build.targets.wheel]
packages = ["src/{package}"]

[tool.pytest.ini_options]
pythonpath = ["src"]
testpaths = ["tests"]
"""

_TEST = '''\
"""Every rule of the pack reports what its examples say, and nothing else."""

from __future__ import annotations

from hypelint import Rule, rules_in
from hypelint.testing import check_examples
import pytest


@pytest.mark.parametrize("rule", rules_in("{package}"), ids=lambda rule: rule.id)
def test_examples(rule: type[Rule]) -> None:
    check_examples(rule)
'''

_README = """\
# hypelint-{pack}

A pack of rules for hypelint, the linter for prose.

    pip install .            # the rules are on from now on
    hypelint explain {pack}
    hypelint test {pack}     # runs every rule's own examples
    python -m pytest

One file per rule in `src/{package}/`; `hypelint new {pack}/another-rule`, run in the folder above, adds
one.
"""


def create(id: str, folder: Path) -> list[Path]:
    """Write the files of a new rule ``pack/name`` below a folder; return them.

    The rule joins ``plugins/hypelint_PACK`` or ``hypelint-PACK`` where the folder has one; otherwise
    ``hypelint-PACK`` is created. Raises `ScaffoldError` for a name that does not do, or where a file
    is there already; nothing is written then.
    """
    pack, name, package = _names(id)
    fields = {
        "id": id,
        "pack": pack,
        "package": package,
        "cls": "".join(word.capitalize() for word in name.split("-")),
        "version": _version(),
    }
    module = f"{name.replace('-', '_')}.py"
    root = folder / f"hypelint-{pack}"
    for existing in (folder / "plugins" / package, root / "src" / package):
        if existing.is_dir():
            return _write({existing / module: _RULE}, fields)
    if _taken(package):
        raise ScaffoldError(
            f"the pack {pack!r} is installed already; a rule of yours needs a pack of its own name, "
            "or run this in the folder that holds the pack's source"
        )
    files = {
        root / "pyproject.toml": _PYPROJECT,
        root / "README.md": _README,
        root / "src" / package / "__init__.py": _INIT,
        root / "src" / package / "py.typed": "",
        root / "src" / package / module: _RULE,
        root / "tests" / "test_rules.py": _TEST,
    }
    return _write(files, fields)


def _names(id: str) -> tuple[str, str, str]:
    """Return pack, rule name and import package of an id."""
    pack, _, name = id.partition("/")
    for word in (pack, name):
        if not _NAME.fullmatch(word):
            raise ScaffoldError(
                f"{id!r}: write PACK/RULE, both in small letters, digits and hyphens "
                "(house-style/dead-metaphor)"
            )
    if pack in ("internal", "all"):
        raise ScaffoldError(f"{pack!r} means something else to hypelint; choose another name")
    return pack, name, f"hypelint_{pack.replace('-', '_')}"


def _version() -> str:
    from hypelint import __version__

    return __version__


def _taken(package: str) -> bool:
    from importlib.util import find_spec

    return find_spec(package) is not None


def _write(files: dict[Path, str], fields: dict[str, str]) -> list[Path]:
    """Fill in the templates and write them; none where one of them exists."""
    for file in files:
        if file.exists():
            raise ScaffoldError(f"{file} is there already; nothing was written")
    try:
        for file, template in files.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(template.format_map(fields), encoding="utf-8", newline="\n")
    except OSError as error:
        raise ScaffoldError(f"{error.filename}: {error.strerror}") from None
    return list(files)
