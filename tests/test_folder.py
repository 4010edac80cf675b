"""Test folder rules: what is compared, where it is reported, and that nothing else changes it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import json
import os
from pathlib import Path
import subprocess
import sys
from typing import Any

import pytest

from hypelint import builtin
from hypelint.cache import FILE, Cache, code_stamp
from hypelint.config import Configs
from hypelint.engine import Linter, Settings
from hypelint.event import events
from hypelint.fact import Facts, facts, restored
from hypelint.registry import Registry, RuleEntry, installed
from hypelint.report import FileReport
from hypelint.rule import FolderHit, FolderRule
from hypelint.run import Linted, Runner, Task, lint_all
from hypelint.source import Source
from hypelint.testing import ExampleError, drafts, failures

WIRE = """\
# Norvane agrees to buy Quillbyte for $410 million

Norvane, a maker of pumps, said on Tuesday that it had agreed to buy Quillbyte for $410 million.

"We may sell the plant in Moss next year," its chief executive, Rea Lund, said.

Quillbyte employs 340 people.
"""
BLOG = """\
# What Norvane pays for Quillbyte

The pump maker Norvane is to buy Quillbyte, and pays $410 million for it.

Rea Lund told reporters: "We will sell the plant in Moss next year."

Quillbyte employs 430 people in the north.
"""
OTHER = """\
# Harrow opens a school in Bonn

Harrow, a grid operator, opened a school for engineers in Bonn. Ostwald runs it.

"We will sell the plant in Moss next year," Rea Lund said. Quillbyte employs 99 people.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in {"a.md": WIRE, "b.md": BLOG, "c.md": OTHER}.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def check(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run ``hypelint check`` in a folder; return exit status and output."""
    run = subprocess.run(
        [sys.executable, "-m", "hypelint", "check", "--isolated", "-q", *arguments],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "XDG_CACHE_HOME": str(folder / ".cache")},
    )
    assert not run.stderr, run.stderr
    return run.returncode, run.stdout


def taken(*texts: str) -> list[Facts]:
    """Return the facts of some drafts."""
    linter, settings = Linter(installed()), Settings(frozenset())
    sources = [Source(text, f"{number}.md") for number, text in enumerate(texts)]
    return [facts(linter.read(linter.parse(source), settings)) for source in sources]


def test_drafts_on_one_event_are_compared_and_others_are_not(folder: Path) -> None:
    status, output = check(folder, "--select", "consistency", "--output-format", "concise")
    assert status == 1
    lines = output.splitlines()
    assert [line.split(" ")[:3] for line in lines] == [
        ["b.md:5:26:", "error", "consistency/quote-drift"],
        ["b.md:7:19:", "warning", "consistency/figure-conflict"],
    ]
    assert "a.md" in lines[0]


def test_nothing_is_compared_unless_selected(folder: Path) -> None:
    assert "consistency/" not in check(folder, "--output-format", "concise")[1]


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_output_does_not_depend_on_processes_or_order(folder: Path, jobs: str) -> None:
    options = ("--extend-select", "consistency", "--output-format", "json", "--no-cache")
    expected = check(folder, *options, "a.md", "b.md", "c.md")[1]
    assert check(folder, *options, "-j", jobs, "c.md", "b.md", "a.md")[1] == expected


def test_both_places_are_told(folder: Path) -> None:
    report: dict[str, Any] = json.loads(
        check(folder, "--select", "consistency", "--output-format", "json")[1]
    )
    (found,) = [it for it in report["files"][1]["diagnostics"] if it["code"] == "consistency/figure-conflict"]
    start, end = found["data"]["offset"]
    assert BLOG[start:end] == found["data"]["text"] == "430 people"
    (place,) = found["data"]["related"]
    assert WIRE[slice(*place["offset"])] == "340"
    (location,) = found["relatedInformation"]
    assert location["location"]["uri"] == "a.md"
    first = location["location"]["range"]["start"]
    assert WIRE.splitlines()[first["line"]][first["character"] :].startswith("340 people")


def test_a_finding_can_be_suppressed_and_the_suppression_is_not_called_unused(folder: Path) -> None:
    comment = "<!-- hypelint: disable-file consistency/figure-conflict -- both are right -->\n\n"
    (folder / "b.md").write_text(comment + BLOG)
    output = check(folder, "--select", "consistency", "--output-format", "concise")[1]
    assert "figure-conflict" not in output
    assert "quote-drift" in output
    # Alone, the draft has nothing to be compared with.
    assert check(folder, "--select", "consistency", "b.md")[1] == ""


def test_kept_facts_give_the_same_and_stay_sealed(folder: Path) -> None:
    registry = installed()
    configs = Configs(registry, isolated=True, options={"select": ["consistency"]})
    tasks = [Task(str(folder / name), configs.of("")) for name in ("a.md", "b.md", "c.md")]

    def run() -> list[Linted]:
        cache = Cache(folder / "kept")
        found = list(lint_all(Runner(registry, code_stamp(registry)), tasks, 1, cache))
        cache.close()
        return [it._replace(seconds=(), key=None) for it in found]

    first = run()
    assert run() == first
    raw = (folder / "kept" / FILE).read_bytes()
    assert b"plant in Moss" not in raw
    assert b"Quillbyte" not in raw
    # The first draft changed: the second one's finding goes, though that draft is the same.
    (folder / "a.md").write_text(WIRE.replace("340", "430").replace("We may", "We will"))
    changed = run()
    assert [it.result.diagnostics for it in changed if isinstance(it.result, FileReport)] == [(), (), ()]


def test_facts_come_back_from_plain_tuples() -> None:
    import marshal

    from hypelint.cache import dump

    (fact,) = taken(WIRE)
    rows = marshal.loads(dump(FileReport("0.md", "news", (), facts=fact)))
    assert restored(rows[8]) == fact
    assert [quote.speaker for quote in fact.quotes] == ["lund"]


def test_events_need_more_than_shared_names() -> None:
    later = WIRE.replace("agrees to buy Quillbyte for $410 million", "and Quillbyte sponsor a choir").split(
        "\n\n"
    )
    choir = f"{later[0]}\n\nNorvane and Quillbyte gave a choir from Bergen new robes for its tour.\n"
    assert [[it.path for it in group] for group in events(taken(WIRE, BLOG, OTHER, choir))] == [
        ["0.md", "1.md"]
    ]


def test_quarters_of_one_firm_are_not_one_event() -> None:
    first = "# Norvane reports first quarter results\n\nNorvane and Quillbyte sold pumps for $410 million, it said.\n"
    second = first.replace("first quarter", "second quarter")
    assert events(taken(first, second)) == []
    assert len(events(taken(first, first))) == 1


def test_drafts_of_different_dates_are_not_one_event() -> None:
    dated = WIRE.replace("Norvane, a maker", "OSLO, 3 May 2026 - Norvane, a maker")
    assert events(taken(dated, dated.replace("3 May 2026", "9 September 2026"))) == []
    assert len(events(taken(dated, dated.replace("3 May 2026", "5 May 2026")))) == 1


def test_front_matter_dates_a_draft() -> None:
    first, second = (f"---\ndate: {day}\n---\n\n{WIRE}" for day in ("2026-05-03", "2026-09-09T10:00:00"))
    assert events(taken(first, second)) == []
    assert len(events(taken(first, first))) == 1


def test_a_draft_about_two_events_does_not_make_them_one() -> None:
    quarters = [
        f"# Norvane and Quillbyte {words}\n\nNorvane and Quillbyte sold pumps for $410 million, they said.\n"
        for words in ("in the first quarter", "in the second quarter", "and their pumps")
    ]
    assert [[it.path for it in group] for group in events(taken(*quarters))] == [["0.md", "2.md"]]


class Failing(FolderRule):
    """Fails.

    Nothing more.
    """

    id = "house/failing"
    summary = "Fails."
    message = "{text}"

    def compare(self, drafts: Sequence[Facts]) -> Iterable[FolderHit]:
        """Fail."""
        raise ZeroDivisionError("no")


class Everywhere(Failing):
    """Reports the first character of every draft but the first."""

    id = "house/everywhere"

    def compare(self, drafts: Sequence[Facts]) -> Iterable[FolderHit]:
        """Yield a hit per draft."""
        for number in range(1, len(drafts)):
            yield FolderHit(number, 0, 1, related=((0, 0, 1, "the first"),))


def house(*rules: type[FolderRule]) -> Registry:
    """Return a registry of rules of our own."""
    return Registry(
        [RuleEntry.of(rule, "house") for rule in rules], [("hypelint", it) for it in builtin.formats()]
    )


def test_a_rule_that_fails_is_a_report_and_stops_nothing(folder: Path) -> None:
    registry = house(Failing, Everywhere)
    tasks = [Task(str(folder / name), Configs(registry, isolated=True).of("")) for name in ("a.md", "b.md")]
    first, second = (it.result for it in lint_all(Runner(registry), tasks, 1))
    assert isinstance(first, FileReport)
    assert isinstance(second, FileReport)
    assert first.crashed
    assert "house/failing" in first.diagnostics[0].message
    assert [it.rule for it in second.diagnostics] == ["house/everywhere"]
    assert second.diagnostics[0].related[0].path == tasks[0].path


def test_options_that_differ_keep_drafts_apart(folder: Path) -> None:
    (folder / "hypelint.toml").write_text('select = ["consistency/shared-sentence"]\n')
    deep = folder / "deep"
    deep.mkdir()
    (deep / "d.md").write_text(BLOG)
    run = [sys.executable, "-m", "hypelint", "check", "-q", "--output-format", "concise", "."]
    shared = subprocess.run(run, capture_output=True, text=True, cwd=folder).stdout
    assert "deep/d.md:3:1: info consistency/shared-sentence" in shared
    (deep / "hypelint.toml").write_text(
        'select = ["consistency"]\n[rules."consistency/shared-sentence"]\nmin-words = 9\n'
    )
    assert "shared-sentence" not in subprocess.run(run, capture_output=True, text=True, cwd=folder).stdout


def test_examples_of_folder_rules_are_checked() -> None:
    class Wrong(Everywhere):
        """Reports too much."""

        flags = (f"=== a.md ===\n{WIRE}\n=== b.md ===\n{BLOG.replace('What', '>>W<<hat')}",)
        passes = (f"=== a.md ===\n{WIRE}\n=== b.md ===\n{BLOG}", "no drafts")

    first, second = failures(Wrong)
    assert "in b.md" in first
    assert "two drafts or more are needed" in second


def test_an_example_is_split_at_its_lines() -> None:
    assert drafts("=== a.md ===\nA\n=== b.md ===\nB\n") == [("a.md", "A\n"), ("b.md", "B\n")]
    with pytest.raises(ExampleError):
        drafts("=== a.md ===\nA\n")
