"""Write a setting's value as TOML."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
import json
import re
from typing import cast

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def written(value: object) -> str:
    """Return a value as it is written in TOML, on one line; what TOML does not know, as a string."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        inner = ", ".join(f"{key(str(name))} = {written(item)}" for name, item in pairs)
        return f"{{ {inner} }}" if inner else "{}"
    if isinstance(value, (set, frozenset)):
        value = sorted(cast("Iterable[object]", value), key=str)
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(written(item) for item in cast('Iterable[object]', value))}]"
    if isinstance(value, float):
        return f"{value:g}" if value.is_integer() else repr(value)
    return str(value) if isinstance(value, int) else json.dumps(str(value), ensure_ascii=False)


def key(name: str) -> str:
    """Return a key as it is written in TOML."""
    return name if _BARE.fullmatch(name) else json.dumps(name, ensure_ascii=False)
