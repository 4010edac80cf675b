"""Globs: which paths match, and which patterns are refused."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
import pytest

from hypelint.glob_pattern import Glob, entry_matcher, translate


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        ("pr_*", "/r/pr_one.md", True),
        ("pr_*", "/r/deep/er/pr_one.md", True),
        ("pr_*", "/elsewhere/pr_one.md", True),
        ("pr_*", "/elsewhere/pr_all/one.md", True),
        ("pr_*", "/r/xpr_one.md", False),
        (".*", "/elsewhere/one.md", False),
        ("drafts/", "/r/x/drafts/a.md", True),
        ("drafts/", "/r/drafts", False),
        ("drafts", "/r/drafts", True),
        ("drafts/*.md", "/r/drafts/a.md", True),
        ("drafts/*.md", "/r/drafts/b/a.md", False),
        ("drafts/*.md", "/r/x/drafts/a.md", False),
        ("./drafts/*.md", "/r/drafts/a.md", True),
        ("/top.md", "/r/top.md", True),
        ("/top.md", "/r/x/top.md", False),
        ("drafts/**", "/r/drafts/a/b.md", True),
        ("drafts/**", "/r/drafts", False),
        ("**/old/*.md", "/r/old/a.md", True),
        ("**/old/*.md", "/elsewhere/x/old/a.md", True),
        ("a/**/z.md", "/r/a/z.md", True),
        ("a/**/z.md", "/r/a/b/c/z.md", True),
        ("../press/*.md", "/press/a.md", True),
        ("*.{md,txt}", "/r/a.txt", True),
        ("*.{md,txt}", "/r/a.rst", False),
        ("{a,b/c}/d.md", "/r/b/c/d.md", True),
        ("[0-9]?.md", "/r/1x.md", True),
        ("[!0-9]?.md", "/r/1x.md", False),
        ("a[^b]c", "/r/abc", False),
        ("[[:digit:]].md", "/r/7.md", True),
        ("[[:digit:]].md", "/r/:.md", False),
        (r"\*.md", "/r/*.md", True),
        (r"\*.md", "/r/a.md", False),
        ("a.md", "/r/aXmd", False),
    ],
)
def test_matches(pattern: str, path: str, expected: bool) -> None:
    assert Glob(pattern, "/r").matches(path) is expected


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("", "is empty"),
        ("/", "is empty"),
        ("!a", "no meaning"),
        ("[a", "not closed"),
        ("{a,b", "not closed"),
        ("a}", 'without "{"'),
        ("[z-a]", "bad character range"),
        ("[[:vowel:]]", "no class"),
    ],
)
def test_refused(pattern: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        translate(pattern)


@given(st.text(alphabet="ab*?[]!{},/\\-.^:", max_size=12), st.text(alphabet="ab/.-", min_size=1, max_size=12))
def test_any_pattern_is_refused_or_compiles(pattern: str, path: str) -> None:
    try:
        source = translate(pattern)
    except ValueError:
        return
    re.compile(source)
    Glob(pattern, "/r").matches("/r/" + path)


@given(st.text(alphabet="ab.-{", min_size=1, max_size=8).filter(lambda name: name.strip(".")))
def test_a_name_taken_as_it_is_matches_itself_alone(name: str) -> None:
    glob = Glob(re.sub(r"([{])", r"\\\1", name), "/r")
    assert glob.matches(f"/r/x/{name}")
    assert not glob.matches(f"/r/x/{name}z")


def test_one_entry_is_matched_without_the_folders_around_it() -> None:
    matches = entry_matcher((Glob(".*", ""), Glob("build/", ""), Glob("docs/old", "/r"), Glob("x/y/", "/r")))
    assert matches("/r/.git", True)
    assert matches("/r/build", True)
    assert not matches("/r/build", False)
    assert not matches("/r/.git/a.md", False)
    assert matches("/r/docs/old", True)
    assert not matches("/q/docs/old", True)
    assert matches("/r/x/y", True)
    assert not matches("/r/x/y", False)
    assert not entry_matcher(())("/r/a", False)
