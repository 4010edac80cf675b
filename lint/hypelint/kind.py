"""What a value in TOML must be: read and checked, and described as JSON Schema, by one object."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from hypelint.glob_pattern import Glob, translate
from hypelint.internal import INTERNAL
from hypelint.toml_file import Path, Problem, TomlFile, as_list, as_table, located, nearest

if TYPE_CHECKING:
    from hypelint.registry import Registry
    from hypelint.rule import Rule

Schema = dict[str, Any]


class MistakeError(Exception):
    """A value that was reported and has to be left out."""


class Reader:
    """What a kind reads from: one file, the rules that are known, and the mistakes found so far."""

    __slots__ = ("file", "problems", "registry")

    def __init__(self, file: TomlFile, registry: Registry, problems: list[Problem]) -> None:
        self.file = file
        self.registry = registry
        self.problems = problems

    def wrong(self, path: Path, message: str) -> MistakeError:
        """Report a mistake; return an error to raise where the value can not be used."""
        self.problems.append(self.file.problem(path, message))
        return MistakeError(message)

    def table(
        self, path: Path, value: Mapping[str, object], keys: Mapping[str, Kind], what: str = "key"
    ) -> dict[str, Any]:
        """Read a table with known keys; report the unknown ones and leave out what is wrong."""
        found: dict[str, Any] = {}
        for name, given in value.items():
            here = (*path, name)
            if name not in keys:
                place = f" in {located(path)}" if path else ""
                self.wrong(here, f'unknown {what} "{name}"{place}{nearest(name, keys)}')
                continue
            with suppress(MistakeError):
                found[name] = keys[name].read(self, here, given)
        return found


class Kind:
    """Base of the kinds. ``name`` says in messages what a value must be."""

    name = "anything"
    plural = "values"

    def read(self, reader: Reader, path: Path, value: object) -> Any:
        """Return the value as the program wants it (hashable); raises `MistakeError` after reporting."""
        raise NotImplementedError

    def schema(self, registry: Registry) -> Schema:
        """Return the JSON Schema of the kind."""
        raise NotImplementedError

    def mismatch(self, reader: Reader, path: Path, value: object) -> MistakeError:
        """Report a value of the wrong type."""
        hint = ""
        if as_table(value) is not None:
            hint = '; a name or glob that holds "." or "/" needs quotes'
        elif isinstance(value, str) and self.name.startswith("a list"):
            hint = f'; write ["{value}"]'
        return reader.wrong(path, f"{located(path)} must be {self.name}, not {type_name(value)}{hint}")


class Text(Kind):
    """A string."""

    name = "a string"
    plural = "strings"

    def read(self, reader: Reader, path: Path, value: object) -> str:
        """Return the string."""
        if not isinstance(value, str):
            raise self.mismatch(reader, path, value)
        return value

    def schema(self, registry: Registry) -> Schema:
        """Describe a string."""
        return {"type": "string"}


class Flag(Kind):
    """A truth value."""

    name = "true or false"
    plural = "truth values"

    def read(self, reader: Reader, path: Path, value: object) -> bool:
        """Return the truth value."""
        if not isinstance(value, bool):
            raise self.mismatch(reader, path, value)
        return value

    def schema(self, registry: Registry) -> Schema:
        """Describe a truth value."""
        return {"type": "boolean"}


class Number(Kind):
    """A number in a closed interval; a whole one unless ``fraction``."""

    def __init__(self, low: float | None = None, high: float | None = None, fraction: bool = False) -> None:
        self.low = low
        self.high = high
        self.fraction = fraction
        self.name = "a number" if fraction else "a whole number"
        self.plural = "numbers" if fraction else "whole numbers"
        if low is not None and high is not None:
            self.name += f" from {low:g} to {high:g}"
        elif low is not None:
            self.name += f" of {low:g} or more"

    def read(self, reader: Reader, path: Path, value: object) -> float:
        """Return the number."""
        if isinstance(value, bool) or not isinstance(value, (int, float) if self.fraction else int):
            raise self.mismatch(reader, path, value)
        # A NaN fails every comparison.
        if not (self.low is None or value >= self.low) or not (self.high is None or value <= self.high):
            raise reader.wrong(path, f"{located(path)} must be {self.name}, not {value}")
        return value

    def schema(self, registry: Registry) -> Schema:
        """Describe the number."""
        found: Schema = {"type": "number" if self.fraction else "integer"}
        if self.low is not None:
            found["minimum"] = self.low
        if self.high is not None:
            found["maximum"] = self.high
        return found


class OneOf(Kind):
    """One of a few words."""

    def __init__(self, *words: str) -> None:
        self.words = words
        self.name = "one of " + ", ".join(words)
        self.plural = "words out of " + ", ".join(words)

    def read(self, reader: Reader, path: Path, value: object) -> str:
        """Return the word."""
        if not isinstance(value, str):
            raise self.mismatch(reader, path, value)
        if value not in self.words:
            raise reader.wrong(path, f'{located(path)} can not be "{value}"{nearest(value, self.words)}')
        return value

    def schema(self, registry: Registry) -> Schema:
        """Describe the choice."""
        return {"enum": list(self.words)}


class Selector(Kind):
    """A rule, a family, or ``all``; read in lower case."""

    name = "a rule or family"
    plural = "rules and families"

    def read(self, reader: Reader, path: Path, value: object) -> str:
        """Return the name."""
        if not isinstance(value, str):
            raise self.mismatch(reader, path, value)
        word = value.lower()
        valid = selectors(reader.registry)
        if word not in valid:
            raise reader.wrong(path, f'unknown rule or family "{value}"{nearest(word, sorted(valid))}')
        return word

    def schema(self, registry: Registry) -> Schema:
        """Describe the names, those of a house's own rules included."""
        return {
            "anyOf": [
                {"enum": sorted(selectors(registry))},
                {"type": "string", "pattern": "^[a-z0-9-]+(/[a-z0-9-]+)?$"},
            ]
        }


class Pattern(Kind):
    """A glob (see `hypelint.glob_pattern`), relative to the folder of the file that holds it."""

    name = "a glob"
    plural = "globs"

    def read(self, reader: Reader, path: Path, value: object) -> Glob:
        """Return the glob."""
        if not isinstance(value, str):
            raise self.mismatch(reader, path, value)
        try:
            translate(value)
        except ValueError as error:
            raise reader.wrong(path, f'the glob "{value}" {error}') from None
        return Glob(value, reader.file.root)

    def schema(self, registry: Registry) -> Schema:
        """Describe a glob."""
        return {"type": "string", "minLength": 1}


class ListOf(Kind):
    """A list of values of one kind."""

    def __init__(self, item: Kind) -> None:
        self.item = item
        self.name = "a list of " + item.plural

    def read(self, reader: Reader, path: Path, value: object) -> tuple[Any, ...]:
        """Return the values that are right, as a tuple; the others are reported."""
        items = as_list(value)
        if items is None:
            raise self.mismatch(reader, path, value)
        found: list[Any] = []
        for number, item in enumerate(items):
            with suppress(MistakeError):
                found.append(self.item.read(reader, (*path, number), item))
        return tuple(found)

    def schema(self, registry: Registry) -> Schema:
        """Describe the list."""
        return {"type": "array", "items": self.item.schema(registry)}


class TableOf(Kind):
    """A table whose keys are of one kind and whose values of another."""

    name = "a table"

    def __init__(self, key: Kind, value: Kind) -> None:
        self.key = key
        self.value = value

    def read(self, reader: Reader, path: Path, value: object) -> tuple[tuple[Any, Any], ...]:
        """Return the (key, value) pairs that are right, in their order; the others are reported."""
        table = as_table(value)
        if table is None:
            raise self.mismatch(reader, path, value)
        found: list[tuple[Any, Any]] = []
        for name, given in table.items():
            here = (*path, name)
            with suppress(MistakeError):
                found.append((self.key.read(reader, here, name), self.value.read(reader, here, given)))
        return tuple(found)

    def schema(self, registry: Registry) -> Schema:
        """Describe the table."""
        found: Schema = {"type": "object", "additionalProperties": self.value.schema(registry)}
        if isinstance(self.key, Selector):
            found["propertyNames"] = self.key.schema(registry)
        return found


def kind_of(default: object) -> Kind:
    """Return the kind of value an option takes, told from its default."""
    if isinstance(default, bool):
        return Flag()
    if isinstance(default, int):
        return Number()
    if isinstance(default, float):
        return Number(fraction=True)
    if isinstance(default, str):
        return Text()
    if isinstance(default, (list, tuple, set, frozenset)):
        items = cast("Collection[object]", default)
        return ListOf(kind_of(next(iter(items), "")))
    raise TypeError(f"an option's default can not be {type_name(default)}")


Pairs = tuple[tuple[str, object], ...]


class RuleOptions(Kind):
    """The table ``rules``: options by rule, as each rule's class declares them."""

    name = "a table of tables, one per rule"

    def read(self, reader: Reader, path: Path, value: object) -> tuple[tuple[str, Pairs], ...]:
        """Return (rule, options) pairs; an option is named as the rule's class names it."""
        table = as_table(value)
        if table is None:
            raise self.mismatch(reader, path, value)
        rules = reader.registry.rules
        found: list[tuple[str, Pairs]] = []
        for name, given in table.items():
            here = (*path, name)
            options = as_table(given)
            inner = f"{name}/{next(iter(options or ()), '')}"
            if inner in rules:
                reader.wrong(here, f'{located(here)} is a family; write [rules."{inner}"], with the quotes')
            elif name not in rules:
                reader.wrong(here, f'unknown rule "{name}"{nearest(name, rules)}')
            elif options is None:
                reader.wrong(here, f"{located(here)} must be a table, not {type_name(given)}")
            else:
                found.append((name, self._options(reader, here, rules[name].load(), options)))
        return tuple(found)

    def _options(self, reader: Reader, path: Path, rule: type[Rule], table: dict[str, object]) -> Pairs:
        """Return a rule's options; the rule itself may refuse them with a ValueError."""
        kinds = option_kinds(rule)
        read = reader.table(path, table, {name: kind for name, (_, kind) in kinds.items()}, "option")
        found = {kinds[name][0]: given for name, given in read.items()}
        for name in found:
            if isinstance(rule.options[name].default, (set, frozenset)):
                found[name] = frozenset(found[name])
        try:
            rule(**found)
        except ValueError as error:
            reader.wrong(path, f"{located(path)}: {error}")
        return tuple(found.items())

    def schema(self, registry: Registry) -> Schema:
        """Describe the options of every rule that has some."""
        rules: Schema = {}
        for name, entry in registry.rules.items():
            rule = entry.load()
            options = {
                key: {**kind.schema(registry), "description": rule.options[own].doc, "default": default}
                for key, (own, kind) in option_kinds(rule).items()
                for default in [_plain(rule.options[own].default)]
            }
            if options:
                rules[name] = {"type": "object", "properties": options, "additionalProperties": False}
        return {"type": "object", "properties": rules, "additionalProperties": {"type": "object"}}


def option_kinds(rule: type[Rule]) -> dict[str, tuple[str, Kind]]:
    """Return, by the name used in TOML, a rule's own name of each option and its kind."""
    return {name.replace("_", "-"): (name, kind_of(it.default)) for name, it in rule.options.items()}


def _plain(default: Any) -> Any:
    return sorted(cast("set[str]", default)) if isinstance(default, (set, frozenset)) else default


@lru_cache(8)
def selectors(registry: Registry) -> frozenset[str]:
    """Return every word that selects rules: ids, families, ``all``, and the engine's own reports."""
    return frozenset({*registry.rules, *registry.families, *INTERNAL, "internal", "all"})


def type_name(value: object) -> str:
    """Return what a TOML value is, for a message."""
    if isinstance(value, bool):
        return "true" if value else "false"
    for kind, name in ((str, "a string"), ((int, float), "a number"), (list, "a list"), (dict, "a table")):
        if isinstance(value, kind):
            return name
    return "a date or time"
