"""Lines of keys in TOML, and what is said of files that can not be read."""

from __future__ import annotations

import json
from pathlib import Path
import pickle
import tomllib
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
import pytest

from hypelint.toml_file import ConfigError, Problem, key_lines, located, nearest, parse, read

EVERYTHING = '''\
# a comment with = and [brackets]
top = 1
a.b.c = "dotted"
"quoted key" = 'it''s' # no
text = """
line = 3
[no.table]
"""
literal = \'\'\'
x = """ \'\'\'
list = [
  1, "two # not a comment",
  # comment, with = and ]
  [3,
   4],
  {inner = 5, "in ner".deep = 6},
]

[table] # comment
key = 2026-01-02 03:04:05
[table."sub/key".'lit eral']
x = {y = {z = [1, 2]}}

[[rows]]
n = 1
[rows.sub]
m = 2
[[rows]]
n = 3
'''.replace("'it''s'", "'its'")


def test_every_way_to_write_a_key_has_its_line() -> None:
    lines = key_lines(EVERYTHING)
    rows = EVERYTHING.split("\n")
    paths = _paths(tomllib.loads(EVERYTHING))
    assert paths <= set(lines)
    for path, part in (
        (("top",), "top"),
        (("a", "b", "c"), "a.b.c"),
        (("quoted key",), '"quoted key"'),
        (("text",), "text = "),
        (("literal",), "literal = "),
        (("list", 0), '1, "two'),
        (("list", 1), '1, "two'),
        (("list", 2, 1), "4],"),
        (("list", 3), "{inner"),
        (("list", 3, "in ner", "deep"), "{inner"),
        (("table", "key"), "key = 2026"),
        (("table", "sub/key", "lit eral"), "[table."),
        (("table", "sub/key", "lit eral", "x", "y", "z", 1), "x = {y"),
        (("rows", 0, "n"), "n = 1"),
        (("rows", 0, "sub", "m"), "m = 2"),
        (("rows", 1), "[[rows]]"),
        (("rows", 1, "n"), "n = 3"),
    ):
        assert part in rows[lines[path] - 1], path


def _paths(value: Any, path: tuple[str | int, ...] = ()) -> set[tuple[str | int, ...]]:
    inner: Any = ()
    if isinstance(value, dict):
        inner = value.items()
    elif isinstance(value, list):
        inner = enumerate(value)
    return ({path} if path else set()) | {it for key, part in inner for it in _paths(part, (*path, key))}


keys = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=6)
scalars = st.one_of(
    st.integers(-9, 9), st.booleans(), st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]))
)
values = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=3)),
    max_leaves=8,
)


class _Writer:
    """Write TOML and note the line of each key."""

    def __init__(self) -> None:
        self.text = ""
        self.lines: dict[tuple[str | int, ...], int] = {}

    def put(self, text: str, path: tuple[str | int, ...] | None = None) -> None:
        if path is not None:
            self.lines.setdefault(path, self.text.count("\n") + 1)
        self.text += text

    def value(self, value: Any, path: tuple[str | int, ...]) -> None:
        if isinstance(value, list):
            self.put("[")
            for number, item in enumerate(value):
                self.put("\n" * (number % 2) + "# no = [\n" * (number % 3 == 2))
                self.put("", (*path, number))
                self.value(item, (*path, number))
                self.put(",")
            self.put("\n]")
        elif isinstance(value, dict):
            self.put("{")
            for number, (key, item) in enumerate(value.items()):
                self.put(", " if number else "")
                self.put(f"{_quoted(key)} = ", (*path, key))
                self.value(item, (*path, key))
            self.put("}")
        else:
            self.put(_quoted(value))


def _quoted(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


@given(
    st.dictionaries(keys, values, max_size=4),
    st.dictionaries(keys, st.dictionaries(keys, values, max_size=3), max_size=3),
)
def test_lines_of_generated_documents(top: dict[str, Any], tables: dict[str, dict[str, Any]]) -> None:
    writer = _Writer()
    for key, value in top.items():
        writer.put(_quoted(key) + " = ", (key,))
        writer.value(value, (key,))
        writer.put("\n")
    for name, table in tables.items():
        if name in top:
            continue
        writer.put(f"\n[{_quoted(name)}]\n")
        writer.lines[(name,)] = writer.text.count("\n")
        for key, value in table.items():
            writer.put(_quoted(key) + " = ", (name, key))
            writer.value(value, (name, key))
            writer.put("\n")
    tomllib.loads(writer.text)
    assert key_lines(writer.text) == writer.lines


@given(st.text(alphabet="ab=[]{}\"'#.,\n ", max_size=60))
def test_whatever_toml_accepts_has_lines(text: str) -> None:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    assert _paths(table) <= set(key_lines(text))


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        ("a = 1\nb = yes\n", 2, "Invalid value"),
        ("a = 1\na = 2\n", 2, "Cannot overwrite"),
        ('[severity]\nhype/x = "off"\n', 2, "need quotes"),
        ("[rules.praise/grand]\n", 1, "need quotes"),
        ('a = """\n\n', 3, "at the end of the file"),
        ("a = " + "[" * 5000, 1, "nested too deeply"),
    ],
)
def test_broken_toml_is_told_with_its_line(text: str, line: int, part: str) -> None:
    with pytest.raises(ConfigError) as error:
        parse("x.toml", "", text)
    (problem,) = error.value.problems
    assert (problem.file, problem.line) == ("x.toml", line)
    assert part in problem.message


def test_files_that_can_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "latin.toml").write_bytes(b'a = "\xe9"')
    (tmp_path / "bom.toml").write_bytes(b"\xef\xbb\xbfa = 1\r\nb = 2\r\n")
    with pytest.raises(ConfigError, match=r"latin\.toml: not UTF-8"):
        read(str(tmp_path / "latin.toml"))
    with pytest.raises(ConfigError, match="No such file"):
        read(str(tmp_path / "none.toml"))
    with pytest.raises(ConfigError, match="Is a directory"):
        read(str(tmp_path))
    found = read(str(tmp_path / "bom.toml"))
    assert found.table == {"a": 1, "b": 2}
    assert found.line(("b",)) == 2
    assert found.root == str(tmp_path)


def test_a_problem_is_told_at_the_nearest_line_there_is() -> None:
    file = parse("x.toml", "", "\n[a]\nb = 1\n")
    assert file.problem(("a", "b", "c"), "wrong") == Problem("x.toml", 3, "wrong")
    assert file.problem(("z",), "wrong").line == 1


def test_errors_are_sorted_said_once_and_travel_between_processes() -> None:
    error = ConfigError([Problem("b", 2, "two"), Problem("a", 0, "none"), Problem("b", 2, "two")])
    assert str(error) == "a: none\nb:2: two"
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_nearest() -> None:
    assert nearest("selct", ["select", "ignore"]) == '; did you mean "select"?'
    assert nearest("grnd", ["praise/grand", "praise/shiny"]) == '; did you mean "praise/grand"?'
    assert nearest("zzz", ["a", "b"]) == "; valid are a, b"
    assert nearest("zzz", [str(number) for number in range(20)]) == ""


def test_located() -> None:
    assert located(("rules", "a/b", "c", 3)) == 'rules."a/b".c'
