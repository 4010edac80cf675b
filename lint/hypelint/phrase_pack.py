"""Read rules from a TOML phrase pack: a house's own phrases, without any Python.

    [[rule]]
    id = "house/deep-dive"
    summary = "Calls an article a deep dive."
    message = '"{text}" promises depth; let the text show it.'
    phrases = ["deep {dive,dives}", "deep-div{e,es,ing}"]
    guards = ["deep dive computer"]
    flags = ["We take a >>deep dive<< into pensions."]
    passes = ["The deep dive computer failed at 40 metres."]

A config names the file under ``phrases``; its rules then run, and are selected, graded and suppressed,
like any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from copy import copy
from math import prod
import re
from string import Formatter
from typing import Any

from hypelint.cue import expand
from hypelint.diagnostic import Severity
from hypelint.document import fold
from hypelint.kind import Kind, ListOf, MistakeError, Number, OneOf, Reader, Schema, Text
from hypelint.registry import Registry, RuleEntry
from hypelint.rule import BODY, CONTEXTS, HEADINGS, PROSE, Example, PhraseRule, Rule
from hypelint.toml_file import ConfigError, Path, Problem, TomlFile, as_list, as_table, located, read

PROFILES = tuple(sorted(Rule.profiles))

_ID = re.compile(r"(?!internal/|all/)[a-z][a-z0-9]*(?:-[a-z0-9]+)*/[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_MOST = 5000
"""How many phrases one entry may stand for."""


class _Id(Text):
    """The id of a rule."""

    def read(self, reader: Reader, path: Path, value: object) -> str:
        word = super().read(reader, path, value)
        if not _ID.fullmatch(word):
            raise reader.wrong(path, f'"{word}" is no rule id; write family/name, in lower case with hyphens')
        return word

    def schema(self, registry: Registry) -> Schema:
        return {"type": "string", "pattern": f"^{_ID.pattern}$"}


class _Message(Text):
    """A message with ``{text}`` where the phrase found stands."""

    def read(self, reader: Reader, path: Path, value: object) -> str:
        message = super().read(reader, path, value)
        try:
            names = {name for _, name, _, _ in Formatter().parse(message) if name is not None}
            message.format(text="")
        except (ValueError, LookupError, AttributeError):
            names = {""}
        if names - {"text"}:
            raise reader.wrong(path, "the message may hold {text} and no other braces; write {{ for a brace")
        return message


class _Phrase(Kind):
    """A phrase in the syntax of `hypelint.cue.expand`; read as the phrases it stands for."""

    name = "a phrase"
    plural = "phrases"

    def read(self, reader: Reader, path: Path, value: object) -> tuple[str, ...]:
        if not isinstance(value, str):
            raise self.mismatch(reader, path, value)
        phrase = fold(value)
        number = 7 ** phrase.count("~") * prod(
            group.count(",") + 1 for group in re.findall(r"\{[^{}]*\}", phrase)
        )
        if number > _MOST:
            raise reader.wrong(path, f'the phrase "{value}" stands for more than {_MOST} phrases')
        try:
            found = tuple(dict.fromkeys(expand(phrase)))
        except ValueError:
            raise reader.wrong(path, f'the phrase "{value}" has a brace without its other half') from None
        if not all(any(letter.isalnum() for letter in it) for it in found):
            raise reader.wrong(path, f'the phrase "{value}" can stand for one without any letter')
        return found

    def schema(self, registry: Registry) -> Schema:
        return {"type": "string", "minLength": 1}


class _Expression(Text):
    """A regular expression."""

    def read(self, reader: Reader, path: Path, value: object) -> str:
        pattern = super().read(reader, path, value)
        try:
            re.compile(pattern)
        except re.error as error:
            raise reader.wrong(path, f"{located(path)} is no regular expression: {error}") from None
        return pattern


class _Example(Kind):
    """A text, or a table with ``text``, ``profile`` and ``format``."""

    name = "a text or a table with text, profile, format"
    plural = "texts, or tables with text, profile, format"

    def __init__(self) -> None:
        self.keys = {"text": Text(), "profile": OneOf(*PROFILES), "format": Text()}

    def read(self, reader: Reader, path: Path, value: object) -> Example:
        if isinstance(value, str):
            return Example(value)
        table = as_table(value)
        if table is None:
            raise self.mismatch(reader, path, value)
        given = reader.table(path, table, self.keys)
        if "text" not in given:
            raise reader.wrong(path, "an example needs a text")
        return Example(**given)

    def schema(self, registry: Registry) -> Schema:
        inner = {name: kind.schema(registry) for name, kind in self.keys.items()}
        table = {"type": "object", "properties": inner, "required": ["text"], "additionalProperties": False}
        return {"anyOf": [{"type": "string"}, table]}


_CONTEXTS = ListOf(OneOf(*sorted(CONTEXTS)))

KEYS: dict[str, tuple[Kind, str]] = {
    "id": (_Id(), "Family and name; the name is the fault."),
    "summary": (Text(), "One line for lists: what is reported."),
    "message": (_Message(), "What is wrong, why, what to do; {text} is the phrase found."),
    "doc": (Text(), "The rule's documentation, for `hypelint explain`."),
    "severity": (OneOf("error", "warning", "info"), "How bad a finding is; a warning where nothing is said."),
    "weight": (Number(0, 10, fraction=True), "Points in the hype score; 0: not scored."),
    "phrases": (ListOf(_Phrase()), "The phrases to report: {a,b} are alternatives, boost~ all its forms."),
    "guards": (ListOf(_Phrase()), "Phrases that silence one they overlap."),
    "unless": (
        _Expression(),
        "A regular expression; where it matches the lower-cased sentence, phrases it overlaps pass.",
    ),
    "silenced-by": (_CONTEXTS, "Contexts in which nothing is reported."),
    "lowered-by": (_CONTEXTS, "Contexts in which a finding loses one level."),
    "info-in": (_CONTEXTS, "Contexts in which a finding is an info."),
    "blocks": (
        ListOf(OneOf(*sorted(HEADINGS), *sorted(BODY))),
        "The kinds of text looked at; all where nothing is said.",
    ),
    "profiles": (ListOf(OneOf(*PROFILES)), "Profiles in which the rule runs."),
    "flags": (ListOf(_Example()), "Texts in which exactly what >>stands so<< must be reported."),
    "passes": (ListOf(_Example()), "Texts in which nothing may be reported."),
}
"""The keys of a rule, and their documentation."""

NEEDED = ("id", "summary", "message", "phrases")
"""The keys every rule must have."""


def load(file: str) -> list[type[Rule]]:
    """Return the rules of a phrase pack, sorted by id; raises `ConfigError` with every mistake."""
    found, problems = extended(Registry([]), [read(file)])
    if problems:
        raise ConfigError(problems)
    return [entry.load() for entry in found.rules.values()]


def extended(registry: Registry, packs: Sequence[TomlFile]) -> tuple[Registry, tuple[Problem, ...]]:
    """Return a copy of a registry with the rules of some packs besides, and the packs' mistakes.

    A rule with a mistake is in the registry as far as its id can be read, so that a config that
    names it is not wrong on top.
    """
    problems: list[Problem] = []
    entries = dict(registry.rules)
    for pack in packs:
        reader = Reader(pack, registry, problems)
        for table, path in _tables(reader):
            given = reader.table(path, table, {name: kind for name, (kind, _) in KEYS.items()})
            for name in NEEDED:
                if name not in table:
                    reader.wrong(path, f'the rule has no "{name}"')
            if "id" not in given:
                continue
            rule = _rule(given)
            if rule.id in entries:
                owner = entries[rule.id].pack
                reader.wrong((*path, "id"), f'the rule "{rule.id}" exists already, in {owner}')
            else:
                entries[rule.id] = RuleEntry.of(rule, pack.name)
    found = copy(registry)
    found.rules = dict(sorted(entries.items()))
    return found, tuple(problems)


def _tables(reader: Reader) -> list[tuple[dict[str, object], Path]]:
    pack: TomlFile = reader.file
    with suppress(MistakeError):
        tables = reader.table((), pack.table, {"rule": _Tables()}).get("rule")
        if tables:
            return [(table, ("rule", number)) for number, table in enumerate(tables)]
        if "rule" not in pack.table:
            reader.wrong((), "holds no rule; each begins with [[rule]]")
    return []


class _Tables(Kind):
    """The rules of a pack."""

    name = "a list of tables; each begins with [[rule]]"

    def read(self, reader: Reader, path: Path, value: object) -> list[dict[str, object]]:
        tables = [as_table(it) for it in as_list(value) or [None]]
        if None in tables:
            raise reader.wrong(path, f"{located(path)} must be {self.name}")
        return [table for table in tables if table is not None]


def _rule(given: dict[str, Any]) -> type[PhraseRule]:
    """Make the class of a rule from what was read of its table."""
    name = given["id"].partition("/")[2].title().replace("-", "")
    summary = given.get("summary", "")
    doc = given.get("doc", "").strip()
    blocks = given.get("blocks")
    profiles = given.get("profiles")
    return type(
        name,
        (PhraseRule,),
        {
            "__doc__": f"{summary}\n\n{doc}\n" if doc else summary,
            "id": given["id"],
            "summary": summary,
            "message": given.get("message", ""),
            "severity": Severity.parse(given.get("severity", "warning")),
            "weight": given.get("weight", 0),
            "cues": _flat(given.get("phrases", ())),
            "guards": _flat(given.get("guards", ())),
            "unless": given.get("unless", ""),
            "silenced_by": frozenset(given.get("silenced-by", ())),
            "lowered_by": frozenset(given.get("lowered-by", ())),
            "info_in": frozenset(given.get("info-in", ())),
            "blocks": PROSE if blocks is None else frozenset(blocks),
            "profiles": Rule.profiles if profiles is None else frozenset(profiles),
            "flags": given.get("flags", ()),
            "passes": given.get("passes", ()),
        },
    )


def _flat(phrases: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(it for group in phrases for it in group))
