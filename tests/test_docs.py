"""What the documentation says is so: its links lead somewhere, its commands exist, its prose passes."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
import re
import shlex
import tomllib

from conftest import ROOT
import pytest

from hypelint import generate
from hypelint.cli import COMMANDS, main, vale
from hypelint.internal import INTERNAL
from hypelint.plugins import collect
from hypelint.registry import Registry, installed
from hypelint.reporter.json import docs_url

PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
RULES = ROOT / "docs" / "rules.md"
_FENCE = re.compile(r"^(`{3,})(\w*)\n(.*?)^\1$", re.DOTALL | re.MULTILINE)
_INDENTED = re.compile(r"(?:^    .*\n?)+", re.MULTILINE)
_SPAN = re.compile(r"`([^`\n]+)`")
_COMMAND = re.compile(r"(?:- run: |- )?(?:\S*/)?(hypelint(?:-vale)?)(?: (.*))?")

pages = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def prose(page: Path) -> str:
    """Return a page without its blocks of code."""
    return _INDENTED.sub("", _FENCE.sub("", page.read_text("utf-8")))


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.*)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def commands(page: Path) -> Iterator[tuple[str, str, bool]]:
    """Yield the program, the arguments, and whether they are complete, of each call of hypelint a page shows."""
    text = page.read_text("utf-8")
    blocks = [match[3] for match in _FENCE.finditer(text) if match[2] in ("sh", "yaml")]
    blocks += _INDENTED.findall(_FENCE.sub("", text))
    for block in blocks:
        for line in block.replace("\\\n", " ").splitlines():
            for part in re.split(r"&&|\||>|(?:^|\s)#", line):
                if match := _COMMAND.fullmatch(part.strip()):
                    yield match[1], match[2] or "", True
    for span in _SPAN.findall(prose(page)):
        if match := _COMMAND.fullmatch(span):
            yield match[1], match[2] or "", False


@pages
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(page)):
        if target.startswith("https://"):
            continue
        name, _, anchor = target.partition("#")
        other = page.parent / name if name else page
        assert other.exists(), target
        assert not anchor or anchor in anchors(other), target


@pages
def test_commands_exist(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    registry = installed()
    for program, arguments, complete in commands(page):
        shown = f"{program} {arguments}"
        words = shlex.split(arguments)
        if program == "hypelint-vale":
            parser = vale.parser()
        elif words and words[0] in COMMANDS:
            made: ArgumentParser = import_module(f"hypelint.cli.{words[0]}").parser()
            parser = made
            if words[0] == "explain":
                named = [word for word in words[1:] if word not in ("RULE", "FAMILY")]
                assert set(named) <= {*registry.rules, *registry.families, *INTERNAL}, shown
            words = words[1:]
        else:
            assert words in ([], ["--version"], ["--help"]), shown
            continue
        options = {name for action in parser._actions for name in action.option_strings}
        used = {word.partition("=")[0] for word in words if word.startswith("-") and len(word) > 1}
        assert used <= options, shown
        if complete:
            try:
                parser.parse_intermixed_args(words)
            except SystemExit:
                pytest.fail(f"{shown}: {capsys.readouterr().err}")


def test_the_pages_show_commands_at_all() -> None:
    shown = {f"{program} {arguments}" for page in PAGES for program, arguments, _ in commands(page)}
    assert "hypelint check --exit-zero examples/" in shown
    assert "hypelint check --output-format rdjsonl ." in shown
    assert any(it.startswith("hypelint check --exit-zero --output-format sarif") for it in shown)


def test_the_documentation_passes_its_own_linter(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["check", "--isolated", "--profile", "docs", "--fail-on", "info", "--no-cache"]
    status = main([*arguments, "--output-format", "concise", *map(str, PAGES)])
    assert (status, capsys.readouterr().out) == (0, "")


def test_the_page_of_rules_is_the_rules() -> None:
    registry = Registry.of(collect(["hypelint"]))
    assert RULES.read_text("utf-8") == generate.rules_page(registry)


def test_every_rule_is_where_its_findings_link_to() -> None:
    found = anchors(RULES)
    for rule in [*installed().rules, *INTERNAL]:
        name, _, anchor = docs_url(rule).partition("#")
        assert ROOT / name == RULES
        assert anchor in found


def test_every_output_format_is_described() -> None:
    described = set(_SPAN.findall((ROOT / "docs" / "output.md").read_text("utf-8")))
    assert set(installed().reporters) <= described


def test_every_command_line_of_the_project_is_an_entry_point() -> None:
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    for place in scripts.values():
        module, _, name = place.partition(":")
        assert callable(getattr(import_module(module), name))


def test_phrase_pack_of_the_readme(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    (pack,) = [match[3] for match in _FENCE.finditer(text) if match[2] == "toml" and "[[rule]]" in match[3]]
    file = tmp_path / "house.toml"
    file.write_text(pack, "utf-8")
    assert main(["test", str(file)]) == 0, capsys.readouterr()
