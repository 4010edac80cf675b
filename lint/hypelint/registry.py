"""What is installed: rules, formats, reporters and presets by name, each with its owner."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
import os
import sys
from typing import TYPE_CHECKING, TypeVar

from hypelint.diagnostic import Severity
from hypelint.record import NamedTuple

if TYPE_CHECKING:
    from hypelint.format import Format
    from hypelint.plugins import Collected
    from hypelint.preset import Preset
    from hypelint.reporter import Reporter
    from hypelint.rule import Rule

_T = TypeVar("_T")


class RuleEntry:
    """What is known of a rule without importing its module; `load` imports it."""

    __slots__ = (
        "_load",
        "chrome",
        "cues",
        "enabled",
        "id",
        "indexed",
        "module",
        "pack",
        "profiles",
        "severity",
        "shape",
        "summary",
        "weight",
    )

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
        module: str,
        load: Callable[[], type[Rule]],
        indexed: bool = False,
    ) -> None:
        self.id = id
        self.pack = pack
        self.shape = shape
        self.severity = severity
        self.weight = weight
        self.enabled = enabled
        self.summary = summary
        self.cues = cues
        """What wakes the rule, but for its phrases where it is `indexed`."""
        self.indexed = indexed
        """Whether the rule has phrases, and the generated index has them in its tables."""
        self.profiles = profiles
        self.chrome = chrome
        self.module = module
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
            rule.__module__,
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
        self.rules: dict[str, RuleEntry] = _unique(
            "rule id", ((entry.pack, entry.id, entry) for entry in rules)
        )
        formats = list(formats)
        self.formats: dict[str, Format] = _unique(
            "format name", ((owner, it.name, it) for owner, it in formats)
        )
        self.suffixes: dict[str, Format] = _unique(
            "file suffix", ((owner, suffix, it) for owner, it in formats for suffix in it.suffixes)
        )
        self.reporters: dict[str, Reporter] = _unique(
            "output format", ((owner, it.name, it) for owner, it in reporters)
        )
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
            raise RegistryError(
                f"the {what} {name!r} is declared twice: by {owners[name]!r} and by {owner!r}"
            )
        owners[name] = owner
        found[name] = thing
    return dict(sorted(found.items()))


def installed() -> Registry:
    """Return the registry of everything installed.

    Built-in rules are known from a generated index, so that a rule's module is imported when the rule
    first has something to look at; strangers' packs come in through pluggy.
    """
    from hypelint import builtin
    from hypelint.context import index

    known = index()
    if known is None:
        from hypelint.plugins import collect

        return Registry.of(collect())
    rules = [_indexed(*row) for row in known.RULES]
    owned = Collection(
        [("hypelint", it) for it in builtin.formats()],
        [("hypelint", it) for it in builtin.reporters()],
        [("hypelint", it) for it in builtin.presets()],
    )
    strangers = _stranger_distributions()
    if strangers:
        from hypelint.plugins import collect

        found = collect(strangers)
        rules += [RuleEntry.of(rule, owner) for owner, rule in found.rules]
        owned = Collection(
            owned.formats + found.formats, owned.reporters + found.reporters, owned.presets + found.presets
        )
    return Registry(rules, *owned)


class Collection(NamedTuple):
    """Formats, reporters and presets, each with its owner."""

    formats: list[tuple[str, Format]]
    reporters: list[tuple[str, Reporter]]
    presets: list[tuple[str, Preset]]


def _indexed(
    id: str,
    module: str,
    name: str,
    shape: str,
    severity: int,
    weight: float,
    enabled: bool,
    summary: str,
    special: tuple[str, ...],
    indexed: bool,
    profiles: tuple[str, ...],
    chrome: bool,
) -> RuleEntry:
    """Describe a rule from its row in the index."""
    family = id.partition("/")[0]
    return RuleEntry(
        id, family, shape, Severity(severity), weight, enabled, summary, special, frozenset(profiles), chrome,
        module,
        lambda: getattr(import_module(module), name),
        indexed,
    )  # fmt: skip


def _stranger_distributions() -> list[str]:
    """Return the names of the distributions, other than this one, that declare packs.

    Reads file names and small files only: `importlib.metadata` takes 15 ms at every start.
    """
    found: list[str] = []
    for folder in sys.path:
        try:
            names = [
                entry.name
                for entry in os.scandir(folder or ".")
                if entry.name.endswith((".dist-info", ".egg-info"))
            ]
        except OSError:
            continue
        for name in names:
            if name.startswith("hypelint-") and name[9:10].isdigit():
                continue
            try:
                with open(os.path.join(folder, name, "entry_points.txt"), "rb") as file:  # noqa: PTH118, PTH123
                    declares = b"[hypelint]" in file.read()
            except OSError:
                continue
            if declares:
                from importlib.metadata import PathDistribution
                from pathlib import Path

                found.append(PathDistribution(Path(folder, name)).name)
    return sorted(set(found))
