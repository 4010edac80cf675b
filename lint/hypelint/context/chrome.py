"""Recognise page chrome and cautionary paragraphs, block by block."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hypelint.reading import Reading


def chrome_blocks(reading: Reading) -> frozenset[int]:
    """Return the indexes of the blocks that are page chrome or cautionary text."""
    return frozenset(
        number
        for number, block in enumerate(reading.blocks)
        if "forward-looking statements" in reading.lower[block.start : block.end]
    )
