"""Expand paths to drafts, as git sees them.

A folder stands for the files below it whose suffix belongs to an installed format; what git ignores and
what the settings exclude is left out, and links are not followed (so that none can lead in circles). A
file that is named is linted whatever its name, unless the settings say ``force-exclude``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
import os
import stat
from typing import TYPE_CHECKING

from hypelint import gitignore
from hypelint.glob_pattern import entry_matcher
from hypelint.record import NamedTuple
from hypelint.report import FileError
from hypelint.toml_file import ConfigError

if TYPE_CHECKING:
    from hypelint.config import Config
    from hypelint.registry import Registry

_SPECIAL = {
    stat.S_IFIFO: "a named pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


class Found(NamedTuple):
    """Drafts in the order of their paths; paths that can not be linted; remarks (a folder without drafts)."""

    files: tuple[str, ...]
    errors: tuple[FileError, ...]
    notes: tuple[str, ...]


def discover(paths: Sequence[str], suffixes: Iterable[str], config_of: Callable[[str], Config]) -> Found:
    """Expand files and folders to drafts.

    ``suffixes`` are those of the installed formats (`Registry.suffixes`), ``config_of`` gives the settings
    of a file or folder (`Configs.of`). Never raises: a broken config is an error of the path it holds for.
    """
    suffixes = tuple(sorted(suffixes))
    files: dict[str, str] = {}
    errors: list[FileError] = []
    notes: list[str] = []
    for path in paths:
        try:
            mode = os.stat(path).st_mode
        except (OSError, ValueError) as error:
            link = os.path.islink(path)
            reason = getattr(error, "strerror", None) or str(error)
            errors.append(FileError(path, "is a link that leads nowhere" if link else reason))
            continue
        if stat.S_ISDIR(mode):
            before = len(files), len(errors)
            for file in _Walk(suffixes, config_of, errors).below(path):
                files.setdefault(os.path.abspath(file), file)
            if (len(files), len(errors)) == before:
                notes.append(
                    f"{path}: no drafts here (no file ending in {', '.join(suffixes)} that is not excluded)"
                )
        elif not stat.S_ISREG(mode):
            kind = _SPECIAL.get(stat.S_IFMT(mode), "something else")
            errors.append(FileError(path, f"is not a regular file but {kind}"))
        elif not _forbidden(path, config_of):
            files.setdefault(os.path.abspath(path), path)
    return Found(
        tuple(sorted(files.values(), key=lambda path: path.split(os.sep))), tuple(errors), tuple(notes)
    )


def _forbidden(path: str, config_of: Callable[[str], Config]) -> bool:
    """Tell whether a file that was named is excluded all the same."""
    try:
        config = config_of(path)
    except ConfigError:
        return False  # the caller asks for its settings again, and tells
    return config.force_exclude and any(glob.matches(path) for glob in config.exclude)


class _Walk:
    """One walk over a folder; what goes wrong on the way is added to ``errors``."""

    def __init__(
        self, suffixes: tuple[str, ...], config_of: Callable[[str], Config], errors: list[FileError]
    ) -> None:
        self._suffixes = suffixes
        self._config_of = config_of
        self._errors = errors

    def below(self, path: str) -> Iterator[str]:
        """Yield the drafts below a folder, as paths that begin like the folder's."""
        absolute = os.path.abspath(path)
        # A stack, not recursion: folders may be nested deeper than Python's limit.
        waiting = [("" if path == os.curdir else path, absolute, gitignore.above(absolute))]
        while waiting:
            shown, folder, ignores = waiting.pop()
            try:
                with os.scandir(folder) as entries:
                    found = list(entries)
                config = self._config_of(folder)
            except OSError as error:
                self._errors.append(FileError(shown or os.curdir, error.strerror or str(error)))
                continue
            except ConfigError as error:
                self._errors.append(FileError(shown or os.curdir, str(error)))
                continue
            excluded = entry_matcher(config.exclude)
            if any(entry.name == ".gitignore" for entry in found):
                own = gitignore.read(folder)
                ignores = [*ignores, own] if own else ignores
            for entry in found:
                is_folder = entry.is_dir(follow_symlinks=False)
                if not is_folder and not (
                    entry.name.lower().endswith(self._suffixes) and entry.is_file(follow_symlinks=False)
                ):
                    continue
                if excluded(entry.path, is_folder):
                    continue
                if config.respect_gitignore and _ignored(entry.path, is_folder, ignores):
                    continue
                below = os.path.join(shown, entry.name)
                if is_folder:
                    waiting.append((below, entry.path, ignores))
                else:
                    yield below


def _ignored(path: str, folder: bool, ignores: list[gitignore.IgnoreFile]) -> bool:
    for file in reversed(ignores):
        decided = file.decides(path, folder)
        if decided is not None:
            return decided
    return False


def format_of(path: str, registry: Registry) -> str:
    """Return the name of the format that owns a path's suffix; ``text`` where none does."""
    name = path.lower()
    return next((it.name for suffix, it in registry.suffixes.items() if name.endswith(suffix)), "text")
