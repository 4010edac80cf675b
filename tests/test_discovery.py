"""Which drafts a path stands for."""

from __future__ import annotations

from collections.abc import Iterator
import os
from pathlib import Path
import shutil
import socket
import subprocess

from house import registry
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
import pytest

from hypelint.config import Config, Configs
from hypelint.discovery import Found, discover, format_of
from hypelint.report import FileError

REGISTRY = registry()


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    return tmp_path


def make(*names: str, text: str = "") -> None:
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, "utf-8")


def found(*paths: str, **options: object) -> Found:
    said = {name.replace("_", "-"): value for name, value in options.items()}
    return discover(paths, REGISTRY.suffixes, Configs(REGISTRY, options=said).of)


def files(*paths: str, **options: object) -> list[str]:
    return list(found(*paths, **options).files)


def test_folders_are_walked_for_the_suffixes_of_the_formats() -> None:
    make("b.md", "a.TXT", "d/c.markdown", "d/x.rst", "d/e/f.mdx", "noend", "md")
    assert files(".") == ["a.TXT", "b.md", "d/c.markdown", "d/e/f.mdx"]
    assert files("d") == ["d/c.markdown", "d/e/f.mdx"]
    assert files("d/") == ["d/c.markdown", "d/e/f.mdx"]
    here = Path.cwd() / "d"
    assert files(str(here)) == [str(here / "c.markdown"), str(here / "e" / "f.mdx")]


def test_the_order_is_that_of_the_paths_and_each_draft_comes_once() -> None:
    make("a/z.md", "a.md", "a-b/x.md", "b.md")
    assert files("b.md", ".", "./a.md", "a") == ["a/z.md", "a-b/x.md", "a.md", "b.md"]


def test_hidden_and_vendored_folders_are_skipped_but_not_when_named() -> None:
    make(".github/a.md", ".hidden.md", "node_modules/x/readme.md", ".venv/b.md", "sub/venv/c.md", "ok.md")
    assert files(".") == ["ok.md"]
    assert files(".github", ".hidden.md", "node_modules") == [
        ".github/a.md",
        ".hidden.md",
        "node_modules/x/readme.md",
    ]
    assert files(".", exclude=["node_modules"]) == [
        ".github/a.md",
        ".hidden.md",
        ".venv/b.md",
        "ok.md",
        "sub/venv/c.md",
    ]


def test_what_the_settings_exclude_is_skipped() -> None:
    make("old/a.md", "new/a.md", "new/old/b.md", "new/draft-1.md", "x/draft-2.md")
    assert files(".", extend_exclude=["old/", "new/draft-*.md"]) == ["new/a.md", "x/draft-2.md"]
    assert files(".", extend_exclude=["old/*.md"]) == [
        "new/a.md",
        "new/draft-1.md",
        "new/old/b.md",
        "x/draft-2.md",
    ]
    assert files("old", "new/draft-1.md", extend_exclude=["old/", "*.md"]) == ["new/draft-1.md"]


def test_force_exclude_holds_for_named_files_too() -> None:
    make("old/a.md", "b.md", "node_modules/c.md")
    assert files("old/a.md", "b.md", extend_exclude=["old/"]) == ["b.md", "old/a.md"]
    assert files("old/a.md", "b.md", "node_modules/c.md", extend_exclude=["old/"], force_exclude=True) == [
        "b.md"
    ]


def test_each_folder_has_its_own_settings() -> None:
    make("a/x.md", "a/y.md", "b/x.md", "b/y.md")
    make("a/hypelint.toml", text='exclude = ["x.md"]')
    assert files(".") == ["a/y.md", "b/x.md", "b/y.md"]


def test_a_broken_config_spoils_only_what_it_holds_for() -> None:
    make("a/x.md", "b/x.md")
    make("a/hypelint.toml", text="selct = []")
    it = found(".")
    assert it.files == ("b/x.md",)
    assert it.errors == (FileError("a", 'a/hypelint.toml:1: unknown key "selct"; did you mean "select"?'),)


def test_named_files_are_linted_whatever_their_name() -> None:
    make("notes", "x.rst", "a.md")
    assert files("notes", "x.rst", "a.md") == ["a.md", "notes", "x.rst"]
    assert [
        format_of(path, REGISTRY) for path in ("notes", "x.rst", "a.md", "A.MARKDOWN", "b.txt", "md")
    ] == [
        "text",
        "text",
        "markdown",
        "markdown",
        "text",
        "text",
    ]


def test_a_folder_without_drafts_is_a_remark() -> None:
    make("d/x.rst")
    it = found("d")
    assert it.files == it.errors == ()
    assert it.notes == (
        "d: no drafts here (no file ending in .markdown, .md, .mdx, .text, .txt that is not excluded)",
    )


def test_paths_that_lead_nowhere() -> None:
    make("a.md")
    Path("link.md").symlink_to("gone.md")
    it = found("a.md", "gone.md", "link.md", "a.md/x.md", "nul\0.md")
    assert it.files == ("a.md",)
    assert [error.path for error in it.errors] == ["gone.md", "link.md", "a.md/x.md", "nul\0.md"]
    assert [error.message for error in it.errors] == [
        "No such file or directory",
        "is a link that leads nowhere",
        "Not a directory",
        "embedded null byte",
    ]


def test_what_is_no_file_is_never_opened() -> None:
    os.mkfifo("pipe.md")
    server = socket.socket(socket.AF_UNIX)
    server.bind("socket.md")
    it = found("pipe.md", "socket.md", "/dev/null")
    server.close()
    assert [error.message for error in it.errors] == [
        "is not a regular file but a named pipe",
        "is not a regular file but a socket",
        "is not a regular file but a device",
    ]
    assert files(".") == []


def test_links_are_not_followed_on_a_walk_but_may_be_named() -> None:
    make("d/a.md", "other/b.md")
    Path("d/loop").symlink_to(".")
    Path("d/more").symlink_to("../other")
    Path("d/b.md").symlink_to("../other/b.md")
    assert files("d") == ["d/a.md"]
    assert files("d/more", "d/b.md") == ["d/b.md", "d/more/b.md"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_can_not_be_read() -> None:
    make("d/a.md", "e/b.md")
    Path("d").chmod(0)
    try:
        it = found(".")
    finally:
        Path("d").chmod(0o700)
    assert it.files == ("e/b.md",)
    assert it.errors == (FileError("d", "Permission denied"),)


def test_a_folder_that_goes_while_it_is_walked() -> None:
    make("d/a.md", "e/a.md")
    configs = Configs(REGISTRY)

    def config_of(path: str) -> Config:
        other = {"d": "e", "e": "d"}.get(Path(path).name)
        if other:
            shutil.rmtree(other)
        return configs.of(path)

    it = discover(["."], REGISTRY.suffixes, config_of)
    assert len(it.files) == 1
    assert [error.message for error in it.errors] == ["No such file or directory"]


def test_folders_nested_deeper_than_python_recurses() -> None:
    start = Path.cwd()
    for _ in range(1200):
        Path("d").mkdir()
        os.chdir("d")
    Path("a.md").write_text("", "utf-8")
    os.chdir(start)
    try:
        it = found(".")
    finally:
        subprocess.run(["rm", "-rf", "d"], cwd=start, check=True)
    # The whole path may be longer than the system opens; that is an error, not a crash.
    assert len(it.files) + len(it.errors) == 1


# What git ignores


def git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], check=True, capture_output=True, text=True)
    return done.stdout


def ignored_by_git() -> list[str]:
    """Return the drafts git would offer to add, in our order."""
    listed = git("ls-files", "--others", "--exclude-standard", "-z", "--", "*.md").split("\0")
    return sorted((name for name in listed if name), key=lambda name: name.split("/"))


def test_gitignore_files_hold_at_every_level() -> None:
    git("init", "-q")
    make(
        "a.md", "build/b.md", "docs/c.md", "docs/keep.md", "docs/sub/d.md", "docs/sub/keep.md", "x/build/e.md"
    )
    make(".gitignore", text="build/\n/docs/*.md\n!keep.md\n# *.md\n")
    make("docs/sub/.gitignore", text="*.md\n")
    assert files(".") == ["a.md", "docs/keep.md"]
    assert files(".") == ignored_by_git()
    assert files(".", respect_gitignore=False) == [
        "a.md",
        "build/b.md",
        "docs/c.md",
        "docs/keep.md",
        "docs/sub/d.md",
        "docs/sub/keep.md",
        "x/build/e.md",
    ]


def test_files_above_the_folder_hold_up_to_the_repository() -> None:
    make(".gitignore", text="*.md")
    make("repo/.gitignore", text="secret.md\nsub/deep/no.md")
    make("repo/sub/.gitignore", text="!secret.md")
    make("repo/sub/deep/secret.md", "repo/sub/deep/no.md", "repo/sub/deep/yes.md")
    os.chdir("repo")
    git("init", "-q")
    assert files("sub/deep") == ["sub/deep/secret.md", "sub/deep/yes.md"]
    assert files(".") == ignored_by_git()


def test_what_is_named_is_not_ignored() -> None:
    git("init", "-q")
    make("build/b.md", "build/c.md")
    make(".gitignore", text="build/")
    assert files("build/b.md") == ["build/b.md"]
    assert files("build") == ["build/b.md", "build/c.md"]


def test_without_a_repository_gitignore_files_hold_from_the_folder_down() -> None:
    make(".gitignore", text="a.md")
    make("d/.gitignore", text="b.md")
    make("d/a.md", "d/b.md")
    assert files(".") == []
    assert files("d") == ["d/a.md"]


def test_the_lists_git_keeps_elsewhere(here: Path) -> None:
    git("init", "-q")
    make("a.md", "b.md", "c.md", "d.md")
    make(".git/info/exclude", text="a.md\n!b.md\n")
    make("settings/git/ignore", text="b.md\nc.md\n")
    make(".gitignore", text="!a.md\n")
    assert files(".") == ["a.md", "b.md", "d.md"]
    assert files(".") == ignored_by_git()


TREE = (
    "a.md",
    "b.md",
    "ab.md",
    "a b.md",
    "x/a.md",
    "x/b.md",
    "x/y/a.md",
    "x/y/b.md",
    "y/x/a.md",
    "y/[a].md",
    "z{a,b}.md",
)
PATTERNS = r"""
*.md     x/       /x       y/*      **/y     x/**     x/**/a.md   !a.md    !/a.md   !x/      *        !*/
a*       ?.md     [ab].md  [!a].md  [^a].md  \[a].md  #a.md       \#a.md   a\ b.md  **       /**      **/
/        x/y      y/x/     [a       !        x//y     ***.md      */a.md   x/*/b.md z{a,b}.md        [[:alpha:]].md
""".split()
lines = st.sampled_from([*PATTERNS, "", "a b.md", " a.md", "a.md ", "a.md\r"]) | st.text(
    "abxy./*?[]!\\ ", max_size=7
)


@pytest.fixture
def repository(here: Path) -> Iterator[Path]:
    git("init", "-q")
    make(*TREE)
    yield here


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(top=st.lists(lines, max_size=4), inner=st.lists(lines, max_size=2))
def test_we_see_what_git_sees(repository: Path, top: list[str], inner: list[str]) -> None:
    Path(".gitignore").write_text("\n".join(top), "utf-8", newline="")
    Path("x/.gitignore").write_text("\n".join(inner), "utf-8", newline="")
    assert files(".") == ignored_by_git()
