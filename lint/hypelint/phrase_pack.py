"""Read rules from a TOML phrase pack."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hypelint.rule import PhraseRule


def load(file: str) -> list[type[PhraseRule]]:
    """Return the rules of a phrase pack; raises `hypelint.config.ConfigError` with every mistake."""
    raise NotImplementedError
