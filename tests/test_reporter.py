"""The output formats, on diagnostics made by hand and by the engine."""

from __future__ import annotations

import json

import pytest

from hypelint.diagnostic import Diagnostic, Edit, Fix, Related, Severity
from hypelint.report import FileError, FileReport, Report
from hypelint.reporter import Look, concise, full, github, json_lines
from hypelint.reporter import json as json_reporter
from hypelint.source import Source


def finding(source: Source, start: int, end: int, **changes: object) -> Diagnostic:
    """Return a diagnostic on a span, located as the engine does it."""
    line, column = source.position(start)
    end_line, end_column = source.position(end)
    made = Diagnostic(
        "hype/game-changer",
        Severity.ERROR,
        4.0,
        "Says nothing.",
        start,
        end,
        line,
        column,
        end_line,
        end_column,
        source.text[start:end],
        utf16=(*source.utf16_position(start), *source.utf16_position(end)),
    )
    return made.replace(**changes)


def report(source: Source, *found: Diagnostic) -> Report:
    return Report((FileReport(source.path, "news", found, source=source),))


def marked(text: str, path: str = "draft.md", **changes: object) -> Report:
    """Return a report on the span between ``>>`` and ``<<``."""
    start = text.index(">>")
    end = text.index("<<") - 2
    source = Source(text.replace(">>", "").replace("<<", ""), path)
    return report(source, finding(source, start, end, **changes))


def shown(text: str, width: int = 60) -> list[str]:
    return full.render(marked(text), Look(width=width)).splitlines()


def test_full_underlines_the_span() -> None:
    assert shown("# Title\n\nIt is a >>game-changer<< for all.\n") == [
        "draft.md:3:9: error hype/game-changer Says nothing.",
        "  |",
        "3 | It is a game-changer for all.",
        "  |         ^^^^^^^^^^^^",
        "",
    ]


@pytest.mark.parametrize(
    ("text", "pad", "length"),
    [
        ("新しい >>ロボット<< です", 7, 8),  # East Asian letters take two columns
        ("a 🚀 >>boom<<", 5, 4),
        ("cafe\u0301 >>now<<", 5, 3),  # a combining accent takes none
        ("“Its” — >>now<<", 8, 3),
        ("a\t>>now<<", 5, 3),  # a tab is shown as four spaces
        ("zero\u200bwidth >>now<<", 10, 3),
    ],
)
def test_full_aligns_wide_characters(text: str, pad: int, length: int) -> None:
    lines = shown(text)
    assert lines[3] == "  | " + " " * pad + "^" * length


def test_full_cuts_long_lines_around_the_span() -> None:
    lines = shown("one two three " * 30 + ">>now<< " + "four five six " * 30)
    body, underline = lines[2][4:], lines[3][4:]
    assert len(body) <= 56
    assert body.startswith("…")
    assert body.endswith("…")
    assert body[underline.index("^") : underline.rindex("^") + 1] == "now"


def test_full_cuts_long_lines_of_wide_letters() -> None:
    lines = shown("漢字" * 100 + ">>now<<" + "漢字" * 100)
    body, underline = lines[2][4:], lines[3][4:]
    assert full.cells(body) <= 56
    before = body[: body.index("now")]
    assert underline == " " * full.cells(before) + "^^^"


def test_full_cuts_a_span_longer_than_the_line() -> None:
    lines = shown("Then >>" + "word " * 60 + "end<< and more.")
    assert full.cells(lines[2]) <= 60
    assert lines[2].endswith("…")
    assert set(lines[3][4:].strip()) == {"^"}


def test_full_looks_at_a_piece_of_an_endless_line_only() -> None:
    text = "x" * 1_000_000 + " now " + "y" * 1_000_000
    source = Source(text, "long.md")
    found = finding(source, 1_000_001, 1_000_004)
    rendered = full.render(report(source, *[found] * 500), Look(width=80))
    assert max(map(len, rendered.splitlines())) <= 80


def test_full_shows_each_line_of_a_span() -> None:
    assert shown("a >>b c\nd e<< f\n")[1:6] == ["  |", "1 | a b c", "  |   ^^^", "2 | d e f", "  | ^^^"]


def test_full_leaves_out_the_middle_of_many_lines() -> None:
    lines = shown(">>" + "\n".join(f"line {n}" for n in range(1, 12)) + "<<\n")
    numbers = [line.split("|")[0].strip() for line in lines if "|" in line]
    assert [number for number in numbers if number] == ["1", "2", "…", "11"]


def test_full_with_crlf() -> None:
    lines = shown("First.\r\nIt is >>now<<\r\nhere.\r\n")
    assert lines[2:4] == ["2 | It is now", "  |       ^^^"]


def test_full_names_fixes_and_other_places() -> None:
    fixes = (Fix("Drop it.", (Edit(0, 3, ""),)), Fix("Say less.", (), safe=False))
    text = full.render(
        marked(">>now<<", fixes=fixes, related=(Related("other.md", 0, 1, "says 12"),)), Look()
    )
    assert "  = help: Drop it.\n" in text
    assert "  = help (changes what is said): Say less.\n" in text
    assert "  = see also: other.md:1: says 12\n" in text


def test_full_without_a_span_has_no_excerpt() -> None:
    source = Source("Text.", "draft.md")
    assert "|" not in full.render(report(source, finding(source, 0, 0)), Look())


def test_colour_only_when_wanted() -> None:
    made = marked("a >>b<<")
    assert "\x1b[" not in full.render(made, Look()) + concise.render(made, Look())
    assert "\x1b[1;31m" in full.render(made, Look(color=True))
    assert "\x1b[1;31merror\x1b[0m" in concise.render(made, Look(color=True))


def test_nothing_in_a_draft_reaches_the_terminal_as_a_command() -> None:
    made = marked("a \x1b[2J >>b\x07\u202ec<<", message='"b\x07" is\nodd', path="dr\x1baft.md")
    for text in (full.render(made, Look()), concise.render(made, Look())):
        assert not set(text) & {"\x1b", "\x07", "\u202e"}
    assert concise.render(made, Look()).count("\n") == 1


def test_concise() -> None:
    assert concise.render(marked("One\n>>two<<"), Look()) == (
        "draft.md:2:1: error hype/game-changer Says nothing.\n"
    )


def test_github_escapes_and_puts_the_worst_first() -> None:
    source = Source("One two\nthree", "a,b:c%.md")
    made = report(
        source,
        finding(source, 0, 3, severity=Severity.INFO, message="50% of\nit: a, b"),
        finding(source, 4, 13),
    )
    made = made._replace(errors=(FileError("gone.md", "does not exist"),))
    assert github.render(made, Look()).splitlines() == [
        "::error file=gone.md,title=hypelint::does not exist",
        "::error file=a%2Cb%3Ac%25.md,line=1,endLine=2,title=hype/game-changer::Says nothing.",
        "::notice file=a%2Cb%3Ac%25.md,line=1,col=1,endColumn=4,title=hype/game-changer::50%25 of%0Ait: a, b",
    ]


def test_json_is_the_documented_shape() -> None:
    fix = Fix("Drop it.", (Edit(2, 5, ""),))
    made = marked("🚀 >>now<<", fixes=(fix,), effect=1.8, fingerprint="abc")
    made = made._replace(errors=(FileError("gone.md", "does not exist"),))
    text = json_reporter.render(made, Look(statistics=True))
    content = json.loads(text)
    assert list(content) == ["version", "tool", "files", "errors", "summary", "statistics"]
    assert list(content["files"][0]) == ["path", "profile", "score", "readability", "diagnostics"]
    assert content["files"][0]["diagnostics"] == [
        {
            "range": {"start": {"line": 0, "character": 3}, "end": {"line": 0, "character": 6}},
            "severity": 1,
            "code": "hype/game-changer",
            "codeDescription": {"href": json_reporter.docs_url("hype/game-changer")},
            "source": "hypelint",
            "message": "Says nothing.",
            "data": {
                "family": "hype",
                "severity": "error",
                "weight": 4,
                "text": "now",
                "line": 1,
                "column": 3,
                "endLine": 1,
                "endColumn": 6,
                "offset": [2, 5],
                "fingerprint": "abc",
                "effect": 1.8,
                "fixes": [
                    {
                        "title": "Drop it.",
                        "applicability": "safe",
                        "edits": [{"offset": [2, 5], "newText": ""}],
                    }
                ],
            },
        }
    ]
    assert content["errors"] == [{"path": "gone.md", "message": "does not exist"}]
    assert content["summary"] == {"files": 1, "errors": 1, "warnings": 0, "info": 0}
    assert content["statistics"] == {"hype/game-changer": 1}
    assert text == json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def test_json_survives_a_file_name_that_is_no_text() -> None:
    text = json_reporter.render(marked(">>now<<", path="caf\udce9.md"), Look())
    assert json.loads(text.encode("utf-8"))["files"][0]["path"] == "caf\ufffd.md"


def test_json_lines_has_the_path_first() -> None:
    lines = json_lines.render(marked("é >>now<<"), Look()).splitlines()
    assert len(lines) == 1
    assert next(iter(json.loads(lines[0]))) == "path"
    assert json.loads(lines[0])["data"]["text"] == "now"
