"""What is installed: rules, formats, reporters and presets by name, each with its owner."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeVar

from hypelint.diagnostic import Severity

if TYPE_CHECKING:
    from hypelint.format import Format
    from hypelint.plugins import Collected, Preset
    from hypelint.reporter import Reporter
    from hypelint.rule import Rule

_T = TypeVar("_T")


class RuleEntry:
    """What is known of a rule without importing its module; `load` imports it."""

    __slots__ = ("_load", "chrome", "cues", "enabled", "id", "pack", "profiles", "severity", "shape", "summary", "weight")

    def __init__(
        self,
        id: str,
        pack: str,
        shape: str,
        severity: Severity,
        weight: float,
        enabled: bool,
        summary: str,
        cues: tuple[str, ...],
        profiles: frozenset[str],
        chrome: bool,
        load: Callable[[], type[Rule]],
    ) -> None:
        self.id = id
        self.pack = pack
        self.shape = shape
        self.severity = severity
        self.weight = weight
        self.enabled = enabled
        self.summary = summary
        self.cues = cues
        self.profiles = profiles
        self.chrome = chrome
        self._load = load

    @classmethod
    def of(cls, rule: type[Rule], pack: str) -> RuleEntry:
        """Describe a rule class."""
        from hypelint.rule import DocumentRule, PhraseRule, SentenceRule

        shape = "document"
        if issubclass(rule, PhraseRule):
            shape = "phrase"
        elif issubclass(rule, SentenceRule):
            shape = "sentence"
        elif not issubclass(rule, DocumentRule):
            shape = "folder"
        return cls(
            rule.id,
            pack,
            shape,
            rule.severity,
            rule.weight,
            rule.enabled,
            rule.summary,
            tuple(rule.cues),
            rule.profiles,
            rule.chrome,
            lambda: rule,
        )

    @property
    def family(self) -> str:
        """The part of the id before the slash."""
        return self.id.partition("/")[0]

    def load(self) -> type[Rule]:
        """Return the rule class."""
        return self._load()


class Registry:
    """All things installed, sorted by name. Raises `RegistryError` where two packs claim one name."""

    def __init__(
        self,
        rules: Iterable[RuleEntry],
        formats: Iterable[tuple[str, Format]] = (),
        reporters: Iterable[tuple[str, Reporter]] = (),
        presets: Iterable[tuple[str, Preset]] = (),
    ) -> None:
        self.rules: dict[str, RuleEntry] = _unique("rule id", ((entry.pack, entry.id, entry) for entry in rules))
        formats = list(formats)
        self.formats: dict[str, Format] = _unique("format name", ((owner, it.name, it) for owner, it in formats))
        self.suffixes: dict[str, Format] = _unique(
            "file suffix", ((owner, suffix, it) for owner, it in formats for suffix in it.suffixes)
        )
        self.reporters: dict[str, Reporter] = _unique("output format", ((owner, it.name, it) for owner, it in reporters))
        self.presets: dict[str, Preset] = _unique("preset", ((owner, it.name, it) for owner, it in presets))

    @classmethod
    def of(cls, collected: Collected) -> Registry:
        """Build a registry from what the packs declare."""
        return cls(
            [RuleEntry.of(rule, owner) for owner, rule in collected.rules],
            collected.formats,
            collected.reporters,
            collected.presets,
        )

    @property
    def families(self) -> tuple[str, ...]:
        """The families of the installed rules, sorted."""
        return tuple(sorted({entry.family for entry in self.rules.values()}))


class RegistryError(Exception):
    """Say which two packs claim the same name."""


def _unique(what: str, things: Iterable[tuple[str, str, _T]]) -> dict[str, _T]:
    owners: dict[str, str] = {}
    found: dict[str, _T] = {}
    for owner, name, thing in things:
        if name in found:
            raise RegistryError(f"the {what} {name!r} is declared twice: by {owners[name]!r} and by {owner!r}")
        owners[name] = owner
        found[name] = thing
    return dict(sorted(found.items()))


def installed() -> Registry:
    """Return the registry of everything installed."""
    from hypelint.plugins import collect

    return Registry.of(collect())
