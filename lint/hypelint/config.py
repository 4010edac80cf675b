"""Settings from TOML and the command line: found, read, checked, merged.

The settings of a draft come from the closest ``hypelint.toml``, ``.hypelint.toml`` or ``pyproject.toml``
(with a ``[tool.hypelint]`` table) in its folder or one above; nothing is taken from a second file unless
the first one says ``extend``. What the command line says comes on top.

Which rules run is decided layer by layer, as ruff does: in one layer (one file, or the command line)
the most specific word wins, a rule over its family over ``all``, and ``ignore`` over ``select`` where both
say the same word; a layer with ``select`` starts afresh, one without changes what the layers below
chose. A family stands for all its rules, those included that are off by default.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
import os
from typing import TYPE_CHECKING, Any

from hypelint.glob_pattern import Glob
from hypelint.internal import DEFAULT, INTERNAL
from hypelint.kind import (
    Flag,
    Kind,
    ListOf,
    Number,
    OneOf,
    Pattern,
    Reader,
    RuleOptions,
    Selector,
    TableOf,
    Text,
)
from hypelint.record import NamedTuple
from hypelint.toml_file import ConfigError, Problem, TomlFile, as_list, as_table, nearest, parse, read

if TYPE_CHECKING:
    from hypelint.engine import Settings
    from hypelint.registry import Registry

__all__ = [
    "Config",
    "ConfigError",
    "Configs",
    "Effective",
    "Problem",
    "explain",
    "registry_for",
    "settings_for",
]

NAMES = ("hypelint.toml", ".hypelint.toml", "pyproject.toml")
"""Where settings are looked for in a folder; the first one counts."""
PROFILES = ("news", "release", "blog", "docs")
LEVELS = ("error", "warning", "info")

_NOT_DRAFTS = tuple(
    Glob(pattern, "")
    for pattern in (
        ".*",
        "node_modules/",
        "bower_components/",
        "site-packages/",
        "venv/",
        "vendor/",
        "__pycache__/",
    )
)
"""Hidden and vendored files and folders."""


class Selection(NamedTuple):
    """What one layer of settings says about which rules run; ``select`` is None where it is silent."""

    select: tuple[str, ...] | None = None
    extend: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


class Config(NamedTuple):
    """The settings for the drafts below one config file; hashable and picklable.

    Fields are the keys of `KEYS`, with underscores; ``options`` is the table ``rules``, ``exclude`` holds
    ``extend-exclude`` as well, ``phrases`` are the packs as read. Of several pairs with the same first
    part the last one counts. ``baseline`` is a path as messages show it; "" stands for none. ``layers``
    are the files the settings come from, the strongest last.
    """

    file: str | None = None
    selections: tuple[Selection, ...] = ()
    per_file_ignores: tuple[tuple[Glob, tuple[str, ...]], ...] = ()
    severity: tuple[tuple[str, str], ...] = ()
    profile: str = "news"
    per_file_profile: tuple[tuple[Glob, str], ...] = ()
    terms: tuple[str, ...] = ()
    phrases: tuple[TomlFile, ...] = ()
    max_score: float | None = None
    fail_on: str = "warning"
    min_severity: str = "info"
    max_file_size: int = 10_000_000
    exclude: tuple[Glob, ...] = _NOT_DRAFTS
    force_exclude: bool = False
    respect_gitignore: bool = True
    block_quotations: str = "quoted"
    cache: bool = True
    baseline: str | None = None
    options: tuple[tuple[str, tuple[tuple[str, object], ...]], ...] = ()
    layers: tuple[TomlFile, ...] = ()


class Key(NamedTuple):
    """A setting: what its value must be, and what it does. ``adds``: along ``extend`` and from the
    command line, values are added to those of the layer below instead of replacing them."""

    kind: Kind
    doc: str
    adds: bool = False


KEYS: dict[str, Key] = {
    "extend": Key(Text(), 'A preset ("hypelint:newsroom") or a TOML file to start from.'),
    "select": Key(ListOf(Selector()), "The rules and families to run, in place of those on by default."),
    "extend-select": Key(ListOf(Selector()), "Rules and families to run besides."),
    "ignore": Key(ListOf(Selector()), "Rules and families not to run."),
    "per-file-ignores": Key(
        TableOf(Pattern(), ListOf(Selector())),
        "Rules and families not to run on some drafts, by glob.",
        adds=True,
    ),
    "severity": Key(
        TableOf(Selector(), OneOf(*LEVELS, "off")),
        "The level of a rule or family. What a context lowers stays lowered; off is stronger than select.",
        adds=True,
    ),
    "profile": Key(OneOf(*PROFILES), "The voice drafts are judged in."),
    "per-file-profile": Key(
        TableOf(Pattern(), OneOf(*PROFILES)),
        "The voice of some drafts, by glob; the last match counts.",
        adds=True,
    ),
    "terms": Key(ListOf(Text()), "Names and words that are accepted as they are.", adds=True),
    "phrases": Key(ListOf(Text()), "TOML files with phrase rules of your own.", adds=True),
    "max-score": Key(Number(0, 100, fraction=True), "The hype score above which a draft fails."),
    "fail-on": Key(OneOf(*LEVELS, "never"), "The level from which findings make the exit status 1."),
    "min-severity": Key(OneOf(*LEVELS), "The level from which findings are shown."),
    "max-file-size": Key(Number(1), "Larger files, in bytes, are refused."),
    "exclude": Key(
        ListOf(Pattern()), "Files and folders to skip; replaces the list of hidden and vendored ones."
    ),
    "extend-exclude": Key(ListOf(Pattern()), "Files and folders to skip besides.", adds=True),
    "force-exclude": Key(Flag(), "Skip excluded files also when they are named on the command line."),
    "respect-gitignore": Key(Flag(), "Skip what git ignores."),
    "block-quotations": Key(
        OneOf("quoted", "prose"), "Whether block quotations are someone else's words or yours."
    ),
    "cache": Key(Flag(), "Keep findings between runs."),
    "baseline": Key(
        Text(), 'The file of known findings ("" for none); else hypelint-baseline.json beside the settings.'
    ),
    "rules": Key(RuleOptions(), "Options of single rules.", adds=True),
}
"""Every key of a config file."""


class Effective(NamedTuple):
    """One setting in force: its key in TOML, its value, and where it was said."""

    key: str
    value: object
    origin: str


class Configs:
    """The configurations of a run, each read once.

    ``given`` are the values of ``--config`` (a file, a preset, or KEY=VALUE in TOML), ``options`` what the
    command line's own options say, by config key (``{"select": ["hype"]}``). ``isolated``: no config
    file is looked for. Raises `ConfigError` where the command line, or the file it names, is wrong.
    """

    def __init__(
        self,
        registry: Registry,
        given: Sequence[str] = (),
        isolated: bool = False,
        options: Mapping[str, object] | None = None,
    ) -> None:
        self.registry = registry
        self._file: str | None = None
        self._isolated = isolated
        self._top: list[TomlFile] = []
        self._by_folder: dict[str, Config] = {}
        problems: list[Problem] = []
        for value in given:
            if "=" in value and value not in registry.presets and not os.path.exists(value):
                try:
                    self._top.append(_override(value))
                except ConfigError as error:
                    problems += error.problems
            elif self._file is not None:
                problems.append(
                    Problem("the command line", 0, f"--config names two files: {self._file}, {value}")
                )
            else:
                self._file = value
        if isolated and self._file is not None:
            problems.append(
                Problem("the command line", 0, f"--isolated and --config {self._file} exclude each other")
            )
        if problems:
            raise ConfigError(problems)
        if options:
            self._top.append(TomlFile("the command line", os.getcwd(), dict(options)))
        if isolated or self._file is not None:
            self.of("")

    def of(self, path: str) -> Config:
        """Return the settings for a file or folder; raises `ConfigError` with every mistake."""
        folder = os.path.abspath(path)
        if self._file is not None or self._isolated:
            folder = ""
        elif not os.path.isdir(folder):
            folder = os.path.dirname(folder)
        passed: list[str] = []
        config: Config | None = None
        while config is None:
            config = self._by_folder.get(folder)
            if config is None:
                passed.append(folder)
                found = self._in(folder)
                parent = os.path.dirname(folder)
                if found is not None or parent == folder:
                    config = self._build(found)
                folder = parent
        for folder in passed:
            self._by_folder[folder] = config
        return config

    def _in(self, folder: str) -> TomlFile | None:
        """Return the config file of a folder ("" stands for what the command line says)."""
        if not folder:
            return None if self._file is None else self._named(self._file)
        for name in NAMES:
            file = os.path.join(folder, name)
            if os.path.isfile(file):
                found = _read(file)
                if found is not None:
                    return found
        return None

    def _named(self, name: str) -> TomlFile:
        """Return the preset or file of a name; raises `ConfigError`."""
        preset = self.registry.presets.get(name)
        if preset is not None:
            found = read(preset.file)
            return TomlFile(name, found.root, found.table, found.text)
        if not os.path.exists(name) and ":" in name and os.sep not in name:
            raise ConfigError([Problem(name, 0, f"no such preset{nearest(name, self.registry.presets)}")])
        file = _read(name)
        if file is None:
            raise ConfigError([Problem(name, 0, "has no table [tool.hypelint]")])
        return file

    def _build(self, file: TomlFile | None) -> Config:
        problems: list[Problem] = []
        layers = [] if file is None else self._chain(file, problems, ())
        below = len(layers)
        for layer in self._top:
            layers += self._chain(layer, problems, ())
        packs = _packs(layers, problems)
        registry, wrong = _with_packs(self.registry, packs)
        problems += wrong
        config = _merge(layers, below, registry, problems)
        if problems:
            raise ConfigError(problems)
        return config._replace(file=None if file is None else file.name, phrases=packs)

    def _chain(self, layer: TomlFile, problems: list[Problem], seen: tuple[str, ...]) -> list[TomlFile]:
        """Return a layer with those it extends before it; report what can not be read."""
        base = layer.table.get("extend")
        if not isinstance(base, str):
            return [layer]
        if base not in self.registry.presets and not (":" in base and os.sep not in base):
            base = _shown(os.path.join(layer.root, base))
        seen = (*seen, layer.name)
        if base in seen:
            shown = " → ".join((*seen, base))
            problems.append(layer.problem(("extend",), f"extends itself: {shown}"))
            return [layer]
        try:
            found = self._named(base)
        except ConfigError as error:
            if error.problems[0].file == base and not error.problems[0].line:
                problems.append(
                    layer.problem(("extend",), f'can not extend "{base}": {error.problems[0].message}')
                )
            else:
                problems += error.problems
            return [layer]
        return [*self._chain(found, problems, seen), layer]


def _shown(path: str) -> str:
    """Return a path as messages show it: from the working folder where it lies below."""
    path = os.path.abspath(path)
    here = os.getcwd()
    return os.path.relpath(path, here) if path.startswith(here.rstrip(os.sep) + os.sep) else path


def _read(file: str) -> TomlFile | None:
    """Read a config file; None for a pyproject.toml without a ``tool.hypelint`` table."""
    name = _shown(file)
    if os.path.basename(file) != "pyproject.toml":
        return read(name)
    try:
        with open(file, "rb") as stream:
            # Most pyproject files are not ours: spare them the parser, and us their mistakes.
            if b"hypelint" not in stream.read():
                return None
    except OSError as error:
        raise ConfigError([Problem(name, 0, f"can not be read: {error.strerror}")]) from None
    found = read(name)
    tool = as_table(found.table.get("tool"))
    if tool is None or "hypelint" not in tool:
        return None
    table = as_table(tool["hypelint"])
    if table is None:
        raise ConfigError([found.problem(("tool", "hypelint"), "tool.hypelint must be a table")])
    return TomlFile(name, found.root, table, found.text, ("tool", "hypelint"))


def _override(value: str) -> TomlFile:
    """Read a KEY=VALUE of the command line."""
    name = "--config"
    try:
        file = parse(name, os.getcwd(), value)
    except ConfigError as error:
        key, _, word = value.partition("=")
        hint = (
            f"; strings need quotes: --config '{key.strip()} = \"{word.strip()}\"'"
            if word.strip().isalpha()
            else ""
        )
        problem = error.problems[0]
        raise ConfigError([Problem(name, 0, f"{problem.message} in {value!r}{hint}")]) from None
    return TomlFile(name, file.root, file.table)


def _merge(layers: Sequence[TomlFile], below: int, registry: Registry, problems: list[Problem]) -> Config:
    """Put the layers on top of each other; those from number ``below`` on are the command line's."""
    kinds = {name: key.kind for name, key in KEYS.items()}
    fields: dict[str, Any] = {}
    selections: list[Selection] = []
    more_excluded: tuple[Glob, ...] = ()
    for number, layer in enumerate(layers):
        said = Reader(layer, registry, problems).table((), layer.table, kinds)
        said.pop("extend", None)
        selection = Selection(said.pop("select", None), said.pop("extend-select", ()), said.pop("ignore", ()))
        if selection != Selection():
            selections.append(selection)
        more_excluded += said.pop("extend-exclude", ())
        if number >= below and "profile" in said:
            fields["per_file_profile"] = ()
        if said.get("baseline"):
            said["baseline"] = _shown(os.path.join(layer.root, said["baseline"]))
        for name, value in said.items():
            field = "options" if name == "rules" else name.replace("-", "_")
            fields[field] = fields.get(field, ()) + value if KEYS[name].adds else value
    config = Config(**fields, selections=tuple(selections), layers=tuple(layers))
    return config._replace(exclude=config.exclude + more_excluded)


def _packs(layers: Sequence[TomlFile], problems: list[Problem]) -> tuple[TomlFile, ...]:
    """Read the phrase packs; what is no path is reported when the layer itself is read."""
    found: dict[str, TomlFile] = {}
    for layer in layers:
        for name in as_list(layer.table.get("phrases")) or ():
            file = _shown(os.path.join(layer.root, name)) if isinstance(name, str) else None
            if file is not None and file not in found:
                try:
                    found[file] = read(file)
                except ConfigError as error:
                    problems += error.problems
    return tuple(found.values())


@lru_cache(64)
def _with_packs(registry: Registry, packs: tuple[TomlFile, ...]) -> tuple[Registry, tuple[Problem, ...]]:
    if not packs:
        return registry, ()
    from hypelint.phrase_pack import extended

    return extended(registry, packs)


def registry_for(config: Config, registry: Registry) -> Registry:
    """Return the registry with the rules of the config's phrase packs (the same one where it has none)."""
    return _with_packs(registry, config.phrases)[0]


def settings_for(config: Config, registry: Registry, path: str) -> Settings:
    """Return the engine's settings for one draft; equal drafts share one object.

    ``registry`` is what `registry_for` returns for the config.
    """
    profile = config.profile
    for glob, name in config.per_file_profile:
        if glob.matches(path):
            profile = name
    ignored = {word for glob, words in config.per_file_ignores if glob.matches(path) for word in words}
    return _settings(config, registry, profile, frozenset(ignored))


@lru_cache(256)
def _settings(config: Config, registry: Registry, profile: str, ignored: frozenset[str]) -> Settings:
    from hypelint.diagnostic import Severity
    from hypelint.engine import Settings

    chosen = selected(config.selections, registry)
    for word in ignored:
        chosen -= covered(word, registry)
    levels = dict(config.severity)
    severity: dict[str, Severity] = {}
    for rule in sorted(chosen):
        family = rule.partition("/")[0]
        level = (
            levels.get(rule) or levels.get(family) or (levels.get("all") if family != "internal" else None)
        )
        if level == "off":
            chosen.discard(rule)
        elif level:
            severity[rule] = Severity.parse(level)
    options: dict[str, dict[str, object]] = {}
    for rule, given in config.options:
        options.setdefault(rule, {}).update(given)
    return Settings(
        rules=frozenset(chosen.intersection(registry.rules)),
        profile=profile,
        severity=severity,
        options=options,
        terms=frozenset(config.terms),
        block_quotes=config.block_quotations == "quoted",
        internal=frozenset(chosen.intersection(INTERNAL)),
    )


def covered(word: str, registry: Registry) -> set[str]:
    """Return the ids a selector stands for; ``all`` are the installed rules, without the engine's own reports."""
    if word == "all":
        return set(registry.rules)
    if "/" in word:
        return {word}
    return {name for name in (*registry.rules, *INTERNAL) if name.startswith(word + "/")}


def selected(selections: Sequence[Selection], registry: Registry) -> set[str]:
    """Return the ids that run after all layers have spoken.

    A ``select`` does not drop the reports of the engine's own: they take an ``ignore``.
    """
    chosen = set(DEFAULT) | {name for name, entry in registry.rules.items() if entry.enabled}
    for selection in selections:
        if selection.select is not None:
            chosen = set(DEFAULT)
        for specificity in (0, 1, 2):
            for words, on in (
                ((*(selection.select or ()), *selection.extend), True),
                (selection.ignore, False),
            ):
                for word in words:
                    if specificity == (0 if word == "all" else 1 + ("/" in word)):
                        chosen = chosen | covered(word, registry) if on else chosen - covered(word, registry)
    return chosen


def explain(config: Config) -> list[Effective]:
    """Return every setting in force with where it comes from: ``file:line``, the command line, or ``default``."""
    found: list[Effective] = []
    layers = config.layers
    selects = [number for number, layer in enumerate(layers) if "select" in layer.table]
    for name, key in KEYS.items():
        said = [layer for layer in layers if name in layer.table]
        if name in ("extend-select", "ignore") and selects:
            said = [layer for layer in layers[selects[-1] :] if name in layer.table]
        elif not key.adds and name not in ("extend", "extend-select", "ignore"):
            said = said[-1:]
        for layer in said:
            table = as_table(layer.table[name])
            if table is None:
                found.append(Effective(name, layer.table[name], _origin(layer, (name,))))
            for inner, value in (table or {}).items():
                found.append(Effective(f"{name}.{inner}", value, _origin(layer, (name, inner))))
        if not said and default(name) is not None:
            found.append(Effective(name, default(name), "default"))
    return found


def default(name: str) -> object:
    """Return what a key is when nothing is said; None: nothing."""
    if name == "exclude":
        return [glob.pattern for glob in _NOT_DRAFTS]
    value: object = Config._field_defaults.get(name.replace("-", "_"))
    return None if value == () else value


def _origin(layer: TomlFile, path: tuple[str, ...]) -> str:
    line = layer.line(path)
    return f"{layer.name}:{line}" if line else layer.name
