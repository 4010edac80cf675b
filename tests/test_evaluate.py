"""Precision, recall and agreement on labelled documents written for these tests."""

from __future__ import annotations

from collections.abc import Sequence
import json
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
import pytest

from hypelint.diagnostic import Diagnostic, Severity
from hypelint.engine import Linter
from hypelint.evaluate import Evaluation, GoldError, evaluate, render_json, render_text
from hypelint.registry import installed
from hypelint.source import Source

LAUNCH = """# Norvane opens a plant

The new scanner is a game-changer for small clinics.
It is the fastest sorting machine in the world, said Rea Lund.
The mill is no game-changer.
The ferry leaves at noon.
"""


def label(
    text: str, family: str, severity: str = "warning", draft: str = LAUNCH, **more: Any
) -> dict[str, Any]:
    """Label the first occurrence of a text."""
    for number, line in enumerate(draft.split("\n"), 1):
        if text in line:
            start = line.index(text)
            return {
                "doc": "launch.md",
                "line": number,
                "start": start,
                "end": start + len(text),
                "text": text,
                "family": family,
                "severity": severity,
                **more,
            }
    raise AssertionError(text)


def finding(text: str, rule: str, severity: Severity = Severity.WARNING, draft: str = LAUNCH) -> Diagnostic:
    """Report the first occurrence of a text."""
    source = Source(draft)
    start = draft.index(text)
    end = start + len(text)
    return Diagnostic(
        rule, severity, 2.0, "message", start, end, *source.position(start), *source.position(end), text
    )


def folder(path: Path, labels: Sequence[dict[str, Any]], draft: str = LAUNCH) -> Path:
    """Write a labelled document."""
    (path / "docs").mkdir()
    (path / "docs" / "launch.md").write_text(draft, encoding="utf-8")
    (path / "launch.jsonl").write_text("".join(json.dumps(row) + "\n" for row in labels), encoding="utf-8")
    return path


def compare(path: Path, labels: Sequence[dict[str, Any]], found: Sequence[Diagnostic]) -> Evaluation:
    return evaluate(folder(path, labels), lambda _: found)


def test_figures_by_hand(tmp_path: Path) -> None:
    labels = [
        label("game-changer", "hype", "error", rule="hype/game-changer"),
        label("small clinics", "hype", "warning", rule="hype/hype-adjective"),  # missed
        label("fastest sorting machine in the world", "superlative", "error", alt=["hype"]),  # by its alt
        label("opens a plant", "hype", "info"),  # an info: no miss
        label("sorting machine", "numbers", "error", tier=3),  # needs a person: no miss
        label("is no game-changer", "hype", expect="no", rule="hype/game-changer"),  # passes
        label("The ferry leaves", "speculation", expect="no"),  # tripped
        label("is the fastest sorting machine", "superlative", expect="no"),  # spanned by a wanted finding
    ]
    found = [
        finding("game-changer", "hype/game-changer"),  # right, other severity
        finding("fastest sorting", "hype/hype-adjective", Severity.ERROR),  # right by the alt, same severity
        finding("the fastest sorting machine", "superlative/record-claim"),  # right
        finding("ferry leaves at noon", "speculation/unhedged-future"),  # false, trips
        finding("The mill", "readability/long-sentence"),  # false, not listed
        finding("opens", "speculation/mind-reading", Severity.INFO),  # an info is never false
        finding("The mill", "internal/unused-suppression"),  # not judged
    ]
    result = compare(tmp_path, labels, found)
    every = result.families["ALL"]
    assert every[:8] == (3, 2, 2, 5, 3, 3, 3, 1)
    assert (every.recall, every.precision) == (2 / 3, 3 / 5)
    assert every.f1 == pytest.approx(2 * (2 / 3) * (3 / 5) / (2 / 3 + 3 / 5))
    assert every.interval == pytest.approx((0.2307, 0.8824), abs=1e-3)
    assert result.families["hype"][:8] == (2, 1, 1, 2, 2, 2, 1, 0)
    assert result.families["superlative"][:8] == (1, 1, 1, 1, 1, 1, 1, 0)
    assert result.families["speculation"][:8] == (0, 0, 0, 1, 0, 0, 1, 1)
    assert list(result.families)[-1] == "ALL"
    assert result.rules["hype/game-changer"][:8] == (1, 1, 1, 1, 1, 1, 1, 0)
    assert result.rules["hype/hype-adjective"][:8] == (1, 0, 0, 1, 1, 1, 0, 0)
    assert (result.equal_severity, result.matched) == (1, 3)
    assert [it.text for it in result.missed] == ["small clinics"]
    assert [it.rule for _, it in result.false] == ["speculation/unhedged-future"]
    assert [(it.text, hit.rule) for it, hit in result.tripped] == [
        ("The ferry leaves", "speculation/unhedged-future")
    ]
    assert (result.annotators, result.agreement, result.notes) == ((), {}, ())


SPANS = st.tuples(st.integers(1, 3), st.integers(0, 11), st.integers(1, 6))
FAMILIES = st.sampled_from(["hype", "speculation", "readability"])
LABELS = st.lists(
    st.fixed_dictionaries(
        {
            "span": SPANS,
            "family": FAMILIES,
            "severity": st.sampled_from(["info", "warning", "error"]),
        },
        optional={
            "alt": st.lists(FAMILIES, max_size=2),
            "tier": st.integers(1, 3),
            "expect": st.sampled_from(["yes", "no"]),
        },
    ),
    min_size=1,
    max_size=8,
)
FOUND = st.lists(st.tuples(SPANS, st.integers(0, 2), FAMILIES, st.sampled_from(list(Severity))), max_size=8)


@given(LABELS, FOUND)
@hypothesis_settings(deadline=None)
def test_figures_from_the_definition(
    tmp_path_factory: pytest.TempPathFactory, labels: list[dict[str, Any]], found: list[Any]
) -> None:
    """Compare with a count over sets of characters, straight from the definition of a match."""
    rows: list[dict[str, Any]] = []
    marked: list[set[tuple[int, int]]] = []
    for given_label in labels:
        line, start, width = given_label["span"]
        rows.append({"doc": "launch.md", "line": line, "start": start, "end": start + width, **given_label})
        marked.append({(line, column) for column in range(start, start + width)})
    diagnostics: list[Diagnostic] = []
    covered: list[set[tuple[int, int]]] = []
    for (line, start, width), more_lines, family, severity in found:
        last = line + more_lines
        end = start + width
        diagnostics.append(
            Diagnostic(f"{family}/rule", severity, 1.0, "", 0, 1, line, start + 1, last, end + 1, "")
        )
        covered.append(
            {
                (number, column)
                for number in range(line, last + 1)
                for column in range(start if number == line else 0, end if number == last else 99)
            }
        )

    def matches(found: int, row: int) -> bool:
        family = diagnostics[found].family
        return bool(covered[found] & marked[row]) and family in (
            rows[row]["family"],
            *rows[row].get("alt", []),
        )

    strong = [index for index, it in enumerate(diagnostics) if it.severity > Severity.INFO]
    wanted = [index for index, row in enumerate(rows) if row.get("expect", "yes") == "yes"]
    counted = [it for it in wanted if rows[it]["severity"] != "info" and rows[it].get("tier", 1) <= 2]
    hits = [row for row in counted if any(matches(it, row) for it in strong)]
    right = [it for it in strong if any(matches(it, row) for row in wanted)]
    hard = [index for index in range(len(rows)) if index not in wanted]
    tripped = [
        row
        for row in hard
        if any(
            covered[it] & marked[row] and diagnostics[it].family == rows[row]["family"] and it not in right
            for it in strong
        )
    ]
    result = compare(tmp_path_factory.mktemp("gold"), rows, diagnostics)
    every = result.families["ALL"]
    assert (every.labels, every.found) == (len(counted), len(hits))
    assert (every.flagged, every.right) == (len(strong), len(right))
    assert (every.hard, every.tripped) == (len(hard), len(tripped))
    assert every.recall == (len(hits) / len(counted) if counted else 0)
    assert every.precision == (len(right) / len(strong) if strong else 0)
    for column in range(8):
        parts = [figures[column] for name, figures in result.families.items() if name != "ALL"]
        assert sum(parts) == every[column]


def test_the_linter_is_asked_for_each_document(tmp_path: Path) -> None:
    linter = Linter(installed())
    gold = folder(
        tmp_path,
        [
            label("game-changer", "hype", "error", rule="hype/game-changer"),
            label("no game-changer", "hype", "error", expect="no", rule="hype/game-changer"),
        ],
    )
    result = evaluate(gold, lambda path: linter.lint(Source.from_file(path), linter.defaults()))
    assert result.families["hype"][:8] == (1, 1, 1, 1, 1, 1, 1, 0)
    assert result.rules["hype/game-changer"].f1 == 1
    assert (result.equal_severity, result.matched) == (1, 1)


def test_documents_may_lie_elsewhere(tmp_path: Path) -> None:
    gold = folder(tmp_path, [label("ferry", "hype")])
    beside = tmp_path / "launch.md"
    asked: list[Path] = []

    def lint(path: Path) -> Sequence[Diagnostic]:
        asked.append(path)
        return ()

    evaluate(gold, lint)
    (gold / "docs").rename(tmp_path / "drafts")
    evaluate(gold, lint, tmp_path / "drafts")
    (tmp_path / "drafts" / "launch.md").rename(beside)
    evaluate(gold, lint)
    assert asked == [tmp_path / "docs" / "launch.md", tmp_path / "drafts" / "launch.md", beside]


def test_agreement_of_annotators(tmp_path: Path) -> None:
    # Five sentences (the heading too). Rea and Piet agree on one hype fault; Piet alone marks another.
    labels = [
        label("game-changer", "hype", annotators=["rea", "piet"]),
        label("The ferry", "hype", annotator="piet"),
        label("no game-changer", "hype", expect="no", annotator="rea"),
        label("The mill", "numbers", expect="no", annotator="rea"),
        label("fastest", "superlative", annotators=["rea", "piet"]),
    ]
    result = compare(tmp_path, labels, [])
    assert result.annotators == ("piet", "rea")
    # Ten ratings, three of them faults; one unit of five in disagreement: Do = 0.2, De = 42 / 90.
    assert result.agreement == {
        "hype": pytest.approx(1 - 0.2 / (42 / 90)),
        "numbers": None,
        "superlative": pytest.approx(1),
    }
    text = render_text(result)
    assert "agreement of piet, rea (Krippendorff's alpha): hype 0.57, numbers –, superlative 1.00" in text


def test_one_annotator_agrees_with_nobody(tmp_path: Path) -> None:
    result = compare(tmp_path, [label("ferry", "hype", annotator="rea")], [])
    assert (result.annotators, result.agreement) == ((), {})


def test_text_names_what_went_wrong(tmp_path: Path) -> None:
    labels = [
        label("small clinics", "hype", rule="hype/hype-adjective"),
        label("The ferry leaves", "speculation", expect="no", why="a timetable"),
    ]
    result = compare(tmp_path, labels, [finding("ferry leaves at noon", "speculation/unhedged-future")])
    short = render_text(result)
    assert short.startswith("family ")
    assert "MISS" not in short
    assert "severity equal on 0 of 0 matched findings" in short
    assert render_text(result, 5, 5).split("\n")[-4:] == [
        "MISS  launch.md:3 hype [hype/hype-adjective] 'small clinics'",
        "FALSE launch.md:6 speculation/unhedged-future 'ferry leaves at noon'",
        "HARD  launch.md:6 speculation/unhedged-future 'The ferry leaves': a timetable",
        "",
    ]
    rows = {line.split()[0]: line.split()[1:] for line in short.split("\n") if line}
    assert rows["ALL"] == ["1", "0.0", "0.0", "1", "0.0", "0–79", "0.0", "0.0", "1", "1"]
    assert rows["hype/hype-adjective"] == ["1", "0.0", "0.0", "0", "–", "–", "–", "0.0", "0", "0"]


def test_json_holds_the_same(tmp_path: Path) -> None:
    labels = [label("game-changer", "hype", annotators=["a", "b"]), label("The mill", "hype", expect="no")]
    result = compare(
        tmp_path, labels, [finding("game-changer", "hype/game-changer"), finding("mill", "hype/x")]
    )
    data = json.loads(render_json(result))
    assert data["families"]["ALL"]["precision"] == 0.5
    assert data["families"]["hype"]["labels"] == 1
    assert data["rules"]["hype/x"]["tripped"] == 0
    assert data["severity"] == {"equal": 1, "matched": 1}
    assert data["agreement"] == {"hype": 1.0}
    assert data["false"] == [{"doc": "launch.md", "line": 5, "code": "hype/x", "text": "mill"}]
    assert data["tripped"][0]["code"] == "hype/x"


def test_a_label_that_lost_its_place_is_noted(tmp_path: Path) -> None:
    labels = [
        label("ferry", "hype"),
        {**label("ferry", "hype"), "text": "tram"},
        {**label("ferry", "hype"), "line": 99},
    ]
    result = compare(tmp_path, labels, [])
    assert result.notes == (
        f"{tmp_path / 'launch.jsonl'}:2: launch.md:6 has 'ferry' where the label has 'tram'",
        f"{tmp_path / 'launch.jsonl'}:3: launch.md:99 has '' where the label has 'ferry'",
    )
    assert result.families["ALL"].labels == 3


GOOD = {"doc": "launch.md", "line": 1, "start": 0, "end": 4, "family": "hype", "severity": "info"}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "is not JSON"),
        ("[" * 100_000, "is nested too deeply"),
        ("[]", "is not a JSON object"),
        (json.dumps({**GOOD, "doc": ""}), "has no 'doc'"),
        (json.dumps({**GOOD, "doc": 7}), "'doc' is 7, not a text"),
        (json.dumps({key: value for key, value in GOOD.items() if key != "line"}), "has no 'line'"),
        (json.dumps({**GOOD, "line": "1"}), "'line' is '1', not a whole number"),
        (json.dumps({**GOOD, "line": True}), "'line' is True, not a whole number"),
        (json.dumps({**GOOD, "line": 0}), "is no span (the first line is 1)"),
        (json.dumps({**GOOD, "start": 4}), "is no span"),
        (json.dumps({**GOOD, "severity": "fatal"}), "'severity' is 'fatal', not error, warning or info"),
        (json.dumps({**GOOD, "expect": "maybe"}), "'expect' is 'maybe'"),
        (json.dumps({**GOOD, "alt": "hype"}), "'alt' is 'hype', not a list"),
        (json.dumps({**GOOD, "alt": [1]}), "'alt' is [1], not a list of words"),
    ],
)
def test_a_bad_label_is_named_by_file_and_line(tmp_path: Path, line: str, message: str) -> None:
    gold = folder(tmp_path, [])
    file = gold / "launch.jsonl"
    file.write_text(f"{json.dumps(GOOD)}\n\n{line}\n", encoding="utf-8")
    with pytest.raises(GoldError) as raised:
        evaluate(gold, lambda _: ())
    assert str(raised.value).startswith(f"{file}:3: ")
    assert message in str(raised.value)


def test_a_folder_without_labels(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match=r"holds no labels \(0 .jsonl files\)"):
        evaluate(tmp_path, lambda _: ())
    with pytest.raises(GoldError, match="is not a folder of labels"):
        evaluate(tmp_path / "nowhere", lambda _: ())


def test_a_document_that_is_missing_or_no_text(tmp_path: Path) -> None:
    gold = folder(tmp_path, [GOOD, {**GOOD, "doc": "gone.md"}])
    with pytest.raises(GoldError, match=r"docs: holds no gone\.md"):
        evaluate(gold, lambda _: ())
    (gold / "docs" / "gone.md").write_bytes(b"\0\0")
    with pytest.raises(GoldError, match=r"gone\.md: looks like a binary file"):
        evaluate(gold, lambda _: ())


def test_labels_that_are_no_text(tmp_path: Path) -> None:
    gold = folder(tmp_path, [GOOD])
    (gold / "more.jsonl").write_bytes(b"\xff\xff")
    with pytest.raises(GoldError, match=r"more\.jsonl: is not UTF-8 \(byte 0\)"):
        evaluate(gold, lambda _: ())
    (gold / "more.jsonl").unlink()
    (gold / "more.jsonl").mkdir()
    with pytest.raises(GoldError, match=r"more\.jsonl: "):
        evaluate(gold, lambda _: ())
