"""Set two texts under one title: drafts about one event, for the examples of the rules."""

from __future__ import annotations

TITLE = "# Harrow buys Tessaro for $410 million"


def pair(first: str, second: str, title: str = TITLE) -> str:
    """Return an example of two drafts about one event."""
    return f"=== a.md ===\n{title}\n\n{first}\n\n=== b.md ===\n{title}\n\n{second}\n"
