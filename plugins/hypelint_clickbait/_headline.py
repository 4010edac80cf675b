"""Where the headlines of a draft are, found once for the rules that read them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from hypelint.document import HEADINGS

if TYPE_CHECKING:
    from hypelint.reading import Reading


def headings(reading: Reading) -> list[int]:
    """Return the numbers of the blocks that are titles or headings, a line below the title in its case included."""
    found = reading.cache.get("headings")
    if found is None:
        numbers = [number for number, block in enumerate(reading.blocks) if block.kind in HEADINGS]
        below = numbers[0] + 1 if numbers else 0
        if 0 < below < len(reading.blocks) and below not in numbers and _titled(reading, below):
            numbers.insert(1, below)
        found = reading.cache["headings"] = numbers
    return cast("list[int]", found)


def _titled(reading: Reading, number: int) -> bool:
    """Tell whether a block is one line in title case: a second headline whose markup got lost."""
    block = reading.blocks[number]
    text = reading.text[block.start : block.end]
    if block.kind != "paragraph" or len(text) > 200 or text.endswith((".", ":", '"', ")")):
        return False
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) > 2 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)
