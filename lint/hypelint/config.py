"""Settings from TOML and the command line: found, read, checked, merged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from hypelint.diagnostic import Severity
    from hypelint.engine import Settings
    from hypelint.registry import Registry

NAMES = ("hypelint.toml", ".hypelint.toml", "pyproject.toml")
"""Where settings are looked for in a folder, the first one wins."""
PROFILES = ("news", "release", "blog", "docs")


class Problem(NamedTuple):
    """One mistake: ``file`` (or "the command line"), 1-based ``line`` (0: none), what is wrong."""

    file: str
    line: int
    message: str


class ConfigError(Exception):
    """All mistakes of a configuration; ``str()`` gives one ``file:line: message`` per line."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(f"{it.file}:{it.line}: {it.message}" if it.line else f"{it.file}: {it.message}" for it in self.problems))


class Glob(NamedTuple):
    """A gitignore-like pattern, relative to the folder ``root``."""

    pattern: str
    root: str

    def matches(self, path: str) -> bool:
        """Tell whether a path, or a folder it lies in, matches."""
        raise NotImplementedError


class Selection(NamedTuple):
    """What one layer of settings says about which rules run; ``select`` is None where it is silent."""

    select: tuple[str, ...] | None = None
    extend: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


class Config(NamedTuple):
    """The settings for the drafts below one config file; hashable and picklable."""

    file: str | None = None
    root: str = ""
    selections: tuple[Selection, ...] = ()
    per_file_ignores: tuple[tuple[Glob, tuple[str, ...]], ...] = ()
    severity: tuple[tuple[str, str], ...] = ()
    profile: str = "news"
    per_file_profile: tuple[tuple[Glob, str], ...] = ()
    terms: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    max_score: float | None = None
    fail_on: str = "warning"  # error, warning, info, never
    min_severity: str = "info"
    max_file_size: int = 10_000_000
    exclude: tuple[Glob, ...] = ()
    respect_gitignore: bool = True
    block_quotations: str = "quoted"
    cache: bool = True
    options: tuple[tuple[str, tuple[tuple[str, object], ...]], ...] = ()


class Effective(NamedTuple):
    """One setting in force: its key in TOML, its value, and where it was said."""

    key: str
    value: object
    origin: str


class Configs:
    """The configurations of a run. ``given`` are the values of ``--config`` (a path, or KEY=VALUE in
    TOML), ``options`` what the command line's own options say, by config key (``{"select": ["hype"]}``)."""

    def __init__(
        self,
        registry: Registry,
        given: Sequence[str] = (),
        isolated: bool = False,
        options: Mapping[str, object] | None = None,
    ) -> None:
        raise NotImplementedError

    def of(self, path: str) -> Config:
        """Return the settings for a file or folder; raises `ConfigError`."""
        raise NotImplementedError


def registry_for(config: Config, registry: Registry) -> Registry:
    """Return the registry with the rules of the config's phrase packs (the same one where it has none)."""
    raise NotImplementedError


def settings_for(config: Config, registry: Registry, path: str) -> Settings:
    """Return the engine's settings for one draft; equal drafts share one object."""
    raise NotImplementedError


def explain(config: Config) -> list[Effective]:
    """Return every setting in force with where it comes from."""
    raise NotImplementedError
