"""Where a run's output goes: standard output, or files that appear whole or not at all."""

from __future__ import annotations

from contextlib import suppress
import sys
from typing import TYPE_CHECKING

from hypelint.cli.terminal import UsageError

if TYPE_CHECKING:
    from pathlib import Path


class Output:
    """One destination. ``path`` None is standard output."""

    def __init__(self, path: str | None) -> None:
        """Check the destination. Raises `UsageError` where it can not be written."""
        self.path = path
        self._parts: list[str] = []
        if path is not None:
            from pathlib import Path

            folder = Path(path).parent
            if not folder.is_dir():
                raise UsageError(f"--output-file: there is no folder {str(folder)!r}")
            if Path(path).is_dir():
                raise UsageError(f"--output-file: {path!r} is a folder")

    def write(self, text: str) -> None:
        """Write a piece of output; a file gets it when `close` is called."""
        if self.path is None:
            sys.stdout.write(text)
        else:
            self._parts.append(text)

    def close(self) -> None:
        """Finish the output. Raises `UsageError` where the file can not be written."""
        if self.path is None:
            sys.stdout.flush()
            return
        from pathlib import Path

        try:
            write_whole(Path(self.path), "".join(self._parts))
        except OSError as error:
            raise UsageError(f"--output-file: {self.path}: {error.strerror or error}") from None


def write_whole(path: Path, text: str) -> None:
    """Write a text in one step, as `replace_file` does."""
    replace_file(path, text.encode("utf-8", "backslashreplace"))


def replace_file(path: Path, data: bytes) -> None:
    """Write a file in one step: a reader sees the old content or the new one, never a part.

    The file keeps its mode and, where that is allowed, its owner. What is not a regular file (a pipe, a
    terminal) is written to as it is; a symbolic link stays one.
    """
    import os
    from pathlib import Path
    import tempfile

    if path.exists() and not path.is_file():
        with path.open("wb") as stream:
            stream.write(data)
        return
    target = path.resolve()
    status = target.stat() if target.exists() else None
    if status is not None:
        mode = status.st_mode & 0o7777
    else:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        if status is not None and hasattr(os, "chown"):
            with suppress(OSError):
                os.chown(temporary, status.st_uid, status.st_gid)
        temporary.chmod(mode)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
