"""Write text into XML 1.0."""

from __future__ import annotations

from functools import cache
import re

_ENTITIES = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "\t": "&#9;",
        "\n": "&#10;",
        "\r": "&#13;",
    }
)


def attribute(value: object) -> str:
    """Return a value as it stands between the quotes of an attribute, or in an element.

    What XML can not hold in any form (control characters, surrogates) becomes a replacement character.
    """
    return _forbidden().sub("\ufffd", str(value)).translate(_ENTITIES)


def tag(name: str, /, **attributes: object) -> str:
    """Return a tag without its brackets; attributes that are None are left out."""
    pairs = (f' {key}="{attribute(value)}"' for key, value in attributes.items() if value is not None)
    return name + "".join(pairs)


@cache
def _forbidden() -> re.Pattern[str]:
    return re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
