"""Where the headlines of a draft are, found once for the rules that read them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from hypelint.document import HEADINGS

if TYPE_CHECKING:
    from hypelint.reading import Reading


def headings(reading: Reading) -> list[int]:
    """Return the numbers of the blocks that are titles or headings."""
    found = reading.cache.get("headings")
    if found is None:
        found = reading.cache["headings"] = [
            number for number, block in enumerate(reading.blocks) if block.kind in HEADINGS
        ]
    return cast("list[int]", found)
