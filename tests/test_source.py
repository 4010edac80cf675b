"""Decoding, and the one place where offsets become lines, columns and UTF-16 characters."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
import pytest

from hypelint.source import Source, SourceError


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        (b"", "", "utf-8"),
        (b"plain", "plain", "utf-8"),
        ("naïve “draft”".encode(), "naïve “draft”", "utf-8"),
        (b"\xef\xbb\xbf# Title", "# Title", "utf-8-sig"),
        (b"\xef\xbb\xbf", "", "utf-8-sig"),
        ("\ufeffœuvre".encode("utf-16-le"), "œuvre", "utf-16"),
        ("\ufeffœuvre".encode("utf-16-be"), "œuvre", "utf-16"),
        (b"caf\xe9 \x93quoted\x94", "café \x93quoted\x94", "latin-1"),
    ],
)
def test_decoding(data: bytes, text: str, encoding: str) -> None:
    source = Source.from_bytes(data)
    assert (source.text, source.encoding) == (text, encoding)


def test_only_the_last_resort_leaves_a_note() -> None:
    assert Source.from_bytes("naïve".encode()).notes == ()
    (note,) = Source.from_bytes(b"A caf\xe9").notes
    assert "byte 5" in note
    assert "latin-1" in note


@pytest.mark.parametrize(
    "data",
    [
        b"ELF\0\x01\x02",
        b"text\0more",
        b"\xff\xfea",  # half a UTF-16 unit
        b"\xff\xfe\x00\xd8",  # half a surrogate pair
        "\ufeffbinary\0".encode("utf-16-le"),
        "\ufeffword".encode("utf-32-le"),
    ],
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(SourceError, match=r"binary|UTF-16"):
        Source.from_bytes(data)


def test_every_line_end_counts_and_nothing_else() -> None:
    source = Source("a\r\nb\rc\nd\x0ce\u2028f\x85g\x0bh\n")
    assert [source.line_text(line) for line in (1, 2, 3, 4, 5)] == [
        "a",
        "b",
        "c",
        "d\x0ce\u2028f\x85g\x0bh",
        "",
    ]
    assert source.position(3) == (2, 1)
    assert source.position(source.text.index("h")) == (4, 9)
    assert source.position(len(source.text)) == (5, 1)


def test_a_line_end_belongs_to_its_line() -> None:
    source = Source("ab\r\ncd")
    assert [source.position(offset) for offset in range(7)] == [
        (1, 1), (1, 2), (1, 3), (1, 4), (2, 1), (2, 2), (2, 3),
    ]  # fmt: skip


def test_utf16_counts_two_units_beyond_the_basic_plane() -> None:
    source = Source("é x\n\U0001f680 fast \U0001f680\n")
    assert source.utf16_position(2) == (0, 2)
    assert source.utf16_position(4) == (1, 0)
    assert source.utf16_position(5) == (1, 2)
    assert source.utf16_position(12) == (1, 10)
    assert source.position(12) == (2, 9)


@given(st.text(st.sampled_from("ab é\U0001f680\n\r\u2028\ud800"), max_size=40), st.data())
def test_positions_agree_with_a_slow_count(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    source = Source(text)
    line, column = source.position(offset)
    start = offset - column + 1
    assert (
        start == 0 or text[start - 1] == "\n" or (text[start - 1] == "\r" and text[start : start + 1] != "\n")
    )
    # Line ends before the offset; a CRLF cut in two has not ended its line yet.
    before = text[:offset]
    ends = before.replace("\r\n", "\n").replace("\r", "\n").count("\n")
    cut = before.endswith("\r") and text[offset : offset + 1] == "\n"
    assert line == 1 + ends - cut
    units = len(text[start:offset].encode("utf-16-le", "surrogatepass")) // 2
    assert source.utf16_position(offset) == (line - 1, units)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="No such file"):
        Source.from_file(tmp_path / "none.md")


def test_a_folder_is_no_draft(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="not a regular file"):
        Source.from_file(tmp_path)


def test_a_fifo_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    with pytest.raises(SourceError, match="not a regular file"):
        Source.from_file(tmp_path / "pipe.md")


def test_a_symlink_loop(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to("b.md")
    (tmp_path / "b.md").symlink_to("a.md")
    with pytest.raises(SourceError, match="symbolic links"):
        Source.from_file(tmp_path / "a.md")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_read_permission(tmp_path: Path) -> None:
    file = tmp_path / "secret.md"
    file.write_text("x")
    file.chmod(0)
    with pytest.raises(SourceError, match="Permission denied"):
        Source.from_file(file)


def test_a_nul_in_the_path() -> None:
    with pytest.raises(SourceError, match="null"):
        Source.from_file("dra\0ft.md")


def test_a_file_above_the_limit_is_refused_with_the_way_out(tmp_path: Path) -> None:
    file = tmp_path / "huge.md"
    with file.open("wb") as stream:
        stream.truncate(200_000_000)  # sparse
    with pytest.raises(SourceError) as caught:
        Source.from_file(file)
    assert "200,000,000 bytes" in str(caught.value)
    assert "max-file-size (10,000,000)" in str(caught.value)
    file.write_text("12345")
    assert Source.from_file(file, max_bytes=5).text == "12345"
    with pytest.raises(SourceError, match="5 bytes"):
        Source.from_file(file, max_bytes=4)


def test_the_path_stays_as_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "draft.md").write_text("x")
    monkeypatch.chdir(tmp_path)
    assert Source.from_file("./draft.md").path == "./draft.md"
