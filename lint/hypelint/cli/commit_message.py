"""Read a commit message as git leaves it to its hooks: what git will drop is no prose."""

from __future__ import annotations

import re

_SCISSORS = re.compile(rb"^# -+ >8 -+.*", re.MULTILINE | re.DOTALL)
"""From this line on, ``git commit --verbose`` shows the change."""
_COMMENT = re.compile(rb"^#.*$", re.MULTILINE)


def prose(data: bytes) -> bytes:
    """Return a message with its comments made blank, so that every position stays what it was."""
    for pattern in (_SCISSORS, _COMMENT):
        data = pattern.sub(lambda match: re.sub(rb"[^\r\n]", b" ", match[0]), data)
    return data
