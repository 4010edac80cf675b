"""Where a draft is, as reports for other tools say it."""

from __future__ import annotations

import os

from hypelint.reporter.json import path_text


def relative_path(path: str) -> str:
    """Return a draft's path from the working folder, with slashes; an absolute one if it is not below."""
    return path_text(_below(path) or _absolute(path))


def uri(path: str) -> tuple[str, bool]:
    """Return the URI of a draft, and whether it is relative to the working folder."""
    from urllib.parse import quote

    below = _below(path)
    # Whatever the bytes of a name are, they can be escaped; so can a colon that would read as a scheme.
    quoted = quote((below or _absolute(path)).encode("utf-8", "surrogateescape"), safe="/")
    return (quoted, True) if below else (f"file:///{quoted.lstrip('/')}", False)


def _below(path: str) -> str | None:
    """Return a path relative to the working folder; None where it is not in it."""
    try:
        below = os.path.relpath(path)
    except ValueError:  # on another drive
        return None
    return None if below.split(os.sep, 1)[0] == os.pardir else below.replace(os.sep, "/")


def _absolute(path: str) -> str:
    return os.path.abspath(path).replace(os.sep, "/")  # noqa: PTH100
