"""A document that is open in the editor."""

from __future__ import annotations

from collections.abc import Sequence
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from lsprotocol import types
from pygls.uris import to_fs_path

from hypelint.lsp.position import Positions

if TYPE_CHECKING:
    from asyncio import Task

    from hypelint.lsp.checking import Checked

_HALF = re.compile("[\ud800-\udfff]")
"""Halves of surrogate pairs, which no encoding can hold."""


class Draft:
    """One open document: its text as the client last said, and what was found in it.

    ``path`` is the file's path; a document without a file has the name the client shows for it, and
    ``saved`` is False. ``revision`` counts the changes. ``checked`` is what was found last, for any
    revision; ``checking`` the task that brings it up to date. ``changed_at`` is when the client last
    changed it, ``told`` the kinds of messages that were shown on it. ``stirred``: the client changed it
    since it was last compared with the other drafts.
    """

    __slots__ = (
        "changed_at",
        "checked",
        "checking",
        "closed",
        "language",
        "path",
        "revision",
        "saved",
        "stirred",
        "text",
        "told",
        "uri",
        "version",
    )

    def __init__(self, uri: str, language: str, version: int, text: str) -> None:
        self.uri = uri
        self.language = language
        self.version = version
        self.text = whole(text)
        path = to_fs_path(uri) if urlsplit(uri).scheme == "file" else None
        self.saved = path is not None
        self.path: str = path or unquote(urlsplit(uri).path).strip("/") or "untitled"
        self.revision = 0
        self.changed_at = 0.0
        self.closed = False
        self.stirred = True
        self.told: set[str] = set()
        self.checked: Checked | None = None
        self.checking: Task[Checked | None] | None = None

    def change(
        self, version: int, changes: Sequence[types.TextDocumentContentChangeEvent], encoding: str
    ) -> bool:
        """Apply changes, one after the other; return False where they are older than the text is."""
        if version < self.version:
            return False
        for change in changes:
            if isinstance(change, types.TextDocumentContentChangePartial):
                start, end = Positions(self.text, encoding).span(change.range)
                self.text = self.text[:start] + whole(change.text) + self.text[end:]
            else:
                self.text = whole(change.text)
        self.version = version
        self.revision += 1
        self.stirred = True
        return True


def whole(text: str) -> str:
    """Return a text with a replacement character for each half of a surrogate pair."""
    return text if text.isascii() else _HALF.sub("\ufffd", text)
