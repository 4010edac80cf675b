"""The settings of drafts while the files they come from change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
import os

from hypelint.config import NAMES, Config, ConfigError, Configs
from hypelint.glob_pattern import entry_matcher
from hypelint.record import NamedTuple
from hypelint.registry import Registry

Stamp = tuple[tuple[str, int, int], ...]
"""Files with their times of change and sizes."""


class Given(NamedTuple):
    """What the command line says: the values of ``--config``, ``--isolated``, and settings by their keys."""

    config: Sequence[str] = ()
    isolated: bool = False
    settings: Mapping[str, object] = {}


class Folders:
    """The settings in force for each folder.

    A folder whose settings are broken keeps those it had (the defaults, where it never had any), and
    ``tell`` is called with every mistake, once until something changes.
    """

    def __init__(self, registry: Registry, given: Given, tell: Callable[[str], None]) -> None:
        self.registry = registry
        self._given = given
        self._tell = tell
        self._told: set[str] = set()
        self._good: dict[str, Config] = {}
        self._stamps: dict[str, Stamp] = {}
        self._file: str | None = None
        self._settings: Mapping[str, object] = {}
        self._configs: Configs | None = None
        self.reload()

    def configure(self, file: str | None, settings: Mapping[str, object]) -> None:
        """Take what the editor's own settings say: a settings file, and settings by their keys."""
        self._file = file
        self._settings = settings
        self.reload()

    def reload(self) -> None:
        """Read every settings file anew; keep the settings as they are where that is not possible."""
        self._told.clear()
        self._build()

    def of(self, path: str) -> Config:
        """Return the settings for a file. They are read anew where a file they come from has changed."""
        folder = os.path.dirname(os.path.abspath(path))
        known = self._stamps.get(folder)
        if known is not None and known != _stamp(folder, self._good.get(folder)):
            self.reload()
        try:
            if self._configs is not None:
                self._good[folder] = self._configs.of(path)
        except ConfigError as error:
            self._say(error)
        config = self._good.get(folder, Config())
        self._stamps[folder] = _stamp(folder, config)
        return config

    def _build(self) -> None:
        self._stamps.clear()
        given = list(self._given.config)
        if self._file:
            given.append(self._file)
        options = {**self._given.settings, **self._settings}
        try:
            self._configs = Configs(self.registry, given, self._given.isolated, options)
        except ConfigError as error:
            self._say(error)

    def _say(self, error: ConfigError) -> None:
        message = str(error).replace("the command line", "the editor's settings")
        if message not in self._told:
            self._told.add(message)
            self._tell(f"The settings are broken; those from before stay in force.\n{message}")


def _stamp(folder: str, config: Config | None) -> Stamp:
    """Describe the state of the files that settings for a folder come from, or may come from."""
    paths: list[str] = []
    while True:
        paths += [os.path.join(folder, name) for name in NAMES]
        parent = os.path.dirname(folder)
        if parent == folder:
            break
        folder = parent
    if config is not None:
        paths += [
            os.path.join(file.root, os.path.basename(file.name))
            for file in (*config.layers, *config.phrases)
        ]  # fmt: skip
    found: list[tuple[str, int, int]] = []
    for path in paths:
        try:
            status = os.stat(path)
        except (OSError, ValueError):
            continue
        found.append((path, status.st_mtime_ns, status.st_size))
    return tuple(found)


def excluded(path: str, root: str, config: Config) -> bool:
    """Tell whether the settings exclude a file below a folder of the workspace, or a folder it lies in."""
    matches = entry_matcher(config.exclude)
    folder = False
    while len(path) > len(root):
        if matches(path, folder):
            return True
        path, folder = os.path.dirname(path), True
    return False
