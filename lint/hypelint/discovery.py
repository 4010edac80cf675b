"""Expand paths to drafts, as git sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from hypelint.report import FileError

if TYPE_CHECKING:
    from hypelint.config import Config
    from hypelint.registry import Registry


class Found(NamedTuple):
    """Drafts in the order of their paths; paths that can not be linted; remarks (a folder without drafts)."""

    files: tuple[str, ...]
    errors: tuple[FileError, ...]
    notes: tuple[str, ...]


def discover(paths: Sequence[str], suffixes: Iterable[str], config_of: Callable[[str], Config]) -> Found:
    """Expand files and folders to drafts (``config_of`` is `Configs.of`, ``suffixes`` `Registry.suffixes`)."""
    raise NotImplementedError


def format_of(path: str, registry: Registry) -> str:
    """Return the name of the format that owns a path's suffix; ``text`` where none does."""
    raise NotImplementedError
