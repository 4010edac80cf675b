"""What holds for every built-in rule: its own examples, and the metadata users and tools rely on."""

from __future__ import annotations

import re

import pytest

from hypelint.cue import expand
from hypelint.plugins import collect
from hypelint.rule import CONTEXTS, PROSE, PhraseRule, Rule
from hypelint.testing import failures

RULES: list[type[Rule]] = sorted((rule for _, rule in collect(["hypelint"]).rules), key=lambda rule: rule.id)
SECTIONS = ("What it does", "Why is this bad", "Use instead", "Known limits")

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


@each_rule
def test_own_examples(rule: type[Rule]) -> None:
    assert list(failures(rule)) == []


@each_rule
def test_enough_examples(rule: type[Rule]) -> None:
    assert len(rule.flags) >= 6
    assert len(rule.passes) >= 6


@each_rule
def test_documentation_has_its_sections(rule: type[Rule]) -> None:
    doc = rule.__doc__ or ""
    assert re.match(r"[A-Z].*\.\n", doc), "the first line names the fault, in one sentence"
    at = [doc.find(f"    {section}\n") for section in SECTIONS]
    assert -1 not in at
    assert at == sorted(at)


@each_rule
def test_names(rule: type[Rule]) -> None:
    family, _, name = rule.id.partition("/")
    assert rule.__module__ == f"hypelint_{family.replace('-', '_')}.{name.replace('-', '_')}"
    assert rule.summary.endswith(".")
    assert "\n" not in rule.message + rule.summary
    assert len(rule.summary) <= 110


@each_rule
def test_contexts_and_blocks_exist(rule: type[Rule]) -> None:
    assert rule.silenced_by | rule.lowered_by | rule.info_in <= CONTEXTS
    assert rule.blocks <= PROSE
    assert not rule.silenced_by & (rule.lowered_by | rule.info_in)


@each_rule
def test_cues_are_lower_case_and_of_use(rule: type[Rule]) -> None:
    for cue in rule.cues:
        assert cue == cue.lower()
        assert cue.strip() == cue
        assert cue
    if issubclass(rule, PhraseRule):
        assert rule.cues


@each_rule
def test_options_are_documented(rule: type[Rule]) -> None:
    for name, option in rule.options.items():
        assert name == name.lower()
        assert option.doc.endswith(".")


def test_cue_tables_stay_small() -> None:
    """The automaton is built at every start, and a table made of products is a regular expression's task."""
    sizes = {
        rule.id: sum(1 for cue in rule.cues if not cue.startswith("@") for _ in expand(cue)) for rule in RULES
    }
    assert max(sizes.values()) <= 2_500
    assert sum(sizes.values()) <= 12_000


def test_ids_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
