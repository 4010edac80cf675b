"""Compare findings with labelled documents: precision, recall and F1 per rule and family."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from hypelint.diagnostic import Diagnostic


class GoldError(Exception):
    """Say which labelled file is wrong, in which line, and how."""


class Evaluation(NamedTuple):
    """How findings compare with labels."""

    families: Mapping[str, object]
    rules: Mapping[str, object]


def evaluate(
    gold: Path, lint: Callable[[Path], Sequence[Diagnostic]], docs: Path | None = None
) -> Evaluation:
    """Lint the labelled documents and compare.

    ``gold`` holds one ``.jsonl`` per document; the documents lie in ``docs`` (default: ``gold/docs``,
    else ``gold`` itself). ``lint`` returns the diagnostics of one file. Raises `GoldError`.
    """
    raise NotImplementedError


def render_text(evaluation: Evaluation, misses: int = 0, false: int = 0) -> str:
    """Return the tables as text, with at most ``misses`` missed labels and ``false`` false findings."""
    raise NotImplementedError


def render_json(evaluation: Evaluation) -> str:
    """Return the figures as JSON."""
    raise NotImplementedError
