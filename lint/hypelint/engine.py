"""Lint one source: parse, read, wake the rules whose cues occur, judge what they report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from hypelint.context import declared_tables, index
from hypelint.cue import CueMatcher, Span
from hypelint.diagnostic import Diagnostic, Edit, Fix, Hit, Related, Severity
from hypelint.document import Document
from hypelint.internal import CRASH, DEFAULT
from hypelint.judge import judge, weight
from hypelint.reading import Reading
from hypelint.record import NamedTuple
from hypelint.registry import Registry, RuleEntry
from hypelint.rule import DocumentRule, Rule, SentenceRule
from hypelint.source import Source


class Settings(NamedTuple):
    """What decides how one draft is linted. ``rules`` are the ids to run; ``severity`` overrides
    levels; ``options`` are per-rule settings; ``terms`` are accepted names and words; ``internal`` are
    the engine's own reports that are wanted (see `hypelint.internal`)."""

    rules: frozenset[str]
    profile: str = "news"
    severity: Mapping[str, Severity] = {}
    options: Mapping[str, Mapping[str, Any]] = {}
    terms: frozenset[str] = frozenset()
    block_quotes: bool = True
    internal: frozenset[str] = DEFAULT


class Finding(NamedTuple):
    """A hit with the rule that made it and the sentence it stands in (-1: the document's)."""

    rule: Rule
    hit: Hit
    sentence: int
    severity: Severity


class Placed(NamedTuple):
    """A hit of a folder rule in one draft: prose span, and the places in other drafts.

    ``failure`` is what the rule failed with instead.
    """

    rule: str
    start: int
    end: int
    args: Mapping[str, object] = {}
    severity: Severity | None = None
    related: tuple[Related, ...] = ()
    failure: str = ""


class Program:
    """What a run with certain settings needs, worked out once: the automaton, and who wakes when."""

    __slots__ = ("always", "matcher", "rules", "settings", "special", "woken")

    def __init__(self, settings: Settings, entries: Iterable[RuleEntry], matcher: CueMatcher) -> None:
        self.settings = settings
        self.matcher = matcher
        self.rules: dict[str, Rule] = {}
        """Rules instantiated so far."""
        self.always: list[RuleEntry] = []
        """Entries without cues: they look at every document."""
        self.special: list[tuple[RuleEntry, tuple[str, ...]]] = []
        """Entries that cues of the reading wake (``@figure`` …), with these."""
        self.woken: dict[str, RuleEntry] = {}
        """Entries that only their own cues wake, by id."""
        for entry in entries:
            if entry.shape == "folder":
                continue  # see `hypelint.folder`
            special = tuple(cue for cue in entry.cues if cue.startswith("@"))
            if special:
                self.special.append((entry, special))
            elif entry.cues or entry.indexed:
                self.woken[entry.id] = entry
            else:
                self.always.append(entry)

    def rule(self, entry: RuleEntry) -> Rule:
        """Return the rule of an entry, with its options; its module is imported now, not before."""
        rule = self.rules.get(entry.id)
        if rule is None:
            rule = self.rules[entry.id] = entry.load()(**self.settings.options.get(entry.id, {}))
        return rule


class Linter:
    """The engine as a library.

    ``Linter(registry).lint(source, settings)`` returns the diagnostics of one draft. An instance keeps
    compiled automatons and may be used for any number of drafts.
    """

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self._matchers: dict[tuple[str, ...], CueMatcher] = {}
        """By the rules, beside those of the index, whose phrases they know."""
        self._programs: dict[int, Program] = {}

    def defaults(self, profile: str = "news") -> Settings:
        """Return the settings with every rule that is on by default."""
        return Settings(
            frozenset(entry.id for entry in self.registry.rules.values() if entry.enabled), profile
        )

    def parse(self, source: Source, format: str | None = None) -> Document:
        """Parse a source by the format of its suffix (Markdown where no format owns it)."""
        formats = self.registry.formats
        if format is None:
            name = source.path.lower()
            for suffix, found in self.registry.suffixes.items():
                if name.endswith(suffix):
                    return found.parse(source)
        return formats["markdown" if format is None else format].parse(source)

    def program(self, settings: Settings) -> Program:
        """Return what a run with these settings needs, built once."""
        program = self._programs.get(id(settings))
        if program is None:
            entries = [self.registry.rules[name] for name in sorted(settings.rules)]
            entries = [entry for entry in entries if settings.profile in entry.profiles]
            matcher = self._matcher(entries)
            if len(self._programs) > 64:  # a caller that makes new settings for every draft
                self._programs.clear()
            # The program holds the settings, so that their identity is not given to others.
            program = self._programs[id(settings)] = Program(settings, entries, matcher)
        return program

    def _matcher(self, entries: Iterable[RuleEntry]) -> CueMatcher:
        """Return the automaton for the phrases of some rules; it may know more."""
        known = index()
        others = [entry for entry in entries if not entry.indexed]
        key = tuple(entry.id for entry in others)
        matcher = self._matchers.get(key)
        if matcher is None:
            indexed = any(entry.indexed for entry in self.registry.rules.values())
            tables = {} if indexed else dict(declared_tables())
            for entry in others:
                tables[entry.id] = tuple(cue for cue in entry.cues if not cue.startswith("@"))
            matcher = CueMatcher(tables, known.TABLES) if known and indexed else CueMatcher(tables)
            self._matchers[key] = matcher
        return matcher

    def read(self, document: Document, settings: Settings) -> Reading:
        """Read a document: sentences, cues, contexts."""
        matcher = self.program(settings).matcher
        return Reading(document, matcher, settings.profile, settings.terms, settings.block_quotes)

    def lint(self, source: Source, settings: Settings, format: str | None = None) -> list[Diagnostic]:
        """Return the findings of a draft as they are told, in the order of their places."""
        document = self.parse(source, format)
        return judge(self.check(self.read(document, settings), settings), document, settings, self.registry)

    def check(self, reading: Reading, settings: Settings) -> list[Diagnostic]:
        """Run the rules over a reading; return what they report, located, not yet judged."""
        program = self.program(settings)
        diagnostics: list[Diagnostic] = []
        for entry in program.always:
            _run(program, entry, reading, [], diagnostics)
        for entry, special in program.special:
            cues = list(reading.all_cues(entry.id))
            for name in special:
                cues += reading.all_cues(name)
            if cues:
                _run(program, entry, reading, sorted(cues), diagnostics)
        for name in reading.found:
            woken = program.woken.get(name)
            if woken is not None:
                _run(program, woken, reading, reading.all_cues(name), diagnostics)
        return diagnostics

    def placed(self, reading: Reading, settings: Settings, hits: Iterable[Placed]) -> list[Diagnostic]:
        """Return what folder rules report in a draft, located, not yet judged."""
        found: list[Diagnostic] = []
        for hit in hits:
            if hit.failure:
                found.append(_crash(hit.rule, hit.failure))
                continue
            try:
                rule = self.program(settings).rule(self.registry.rules[hit.rule])
                finding = _weighed(rule, Hit(hit.start, hit.end, hit.args, hit.severity), reading)
                if finding is not None:
                    found.append(_locate(finding, reading).replace(related=hit.related))
            except Exception as error:
                found.append(_crash(hit.rule, _failure(error)))
        return found


def _run(
    program: Program, entry: RuleEntry, reading: Reading, cues: list[Span], found: list[Diagnostic]
) -> None:
    """Add the diagnostics of one rule to ``found``; what it fails with, from its import on, is one of them."""
    try:
        rule = program.rule(entry)
        for hit in _hits(rule, reading, cues):
            finding = _weighed(rule, hit, reading)
            if finding is not None:
                found.append(_locate(finding, reading))
    except Exception as error:
        found.append(_crash(entry.id, _failure(error)))


def _hits(rule: Rule, reading: Reading, cues: list[Span]) -> Iterable[Hit]:
    """Yield what a rule reports, in the blocks it looks at."""
    if isinstance(rule, SentenceRule):
        blocks, kinds, chrome = reading.blocks, rule.blocks, () if rule.chrome else reading.chrome
        check = rule.check
        for sentence, spans in reading.by_sentence(cues):
            block = sentence.block
            if blocks[block].kind in kinds and block not in chrome:
                yield from check(sentence, spans)
    elif isinstance(rule, DocumentRule):
        yield from rule.check(reading, cues)


def _weighed(rule: Rule, hit: Hit, reading: Reading) -> Finding | None:
    """Apply the contexts that silence (None) or soften a rule's hits."""
    if not 0 <= hit.start < hit.end <= len(reading.text):
        raise ValueError(
            f"reported the span {hit.start}:{hit.end}, outside the text (0:{len(reading.text)}) or empty"
        )
    start, end = hit.start, hit.end
    for context in rule.silenced_by:
        if reading.holds(context, start, end):
            return None
    severity = rule.severity if hit.severity is None else hit.severity
    if any(reading.holds(context, start, end) for context in rule.info_in):
        severity = Severity.INFO
    elif severity and any(reading.holds(context, start, end) for context in rule.lowered_by):
        severity = Severity(severity - 1)
    sentence = reading.sentence_at(start)
    return Finding(rule, hit, -1 if sentence is None or end > sentence.end else sentence.index, severity)


def _locate(finding: Finding, reading: Reading) -> Diagnostic:
    """Turn prose offsets into source positions and fill in the message."""
    rule, hit = finding.rule, finding.hit
    document = reading.document
    source = document.source
    start, end = document.to_source(hit.start, hit.end)
    text = source.text[start:end]
    line, column, end_line, end_column, utf16 = source.places(start, end)
    template = hit.message or rule.message
    shown = " ".join(reading.text[hit.start : hit.end].split())
    if len(shown) > 80:
        shown = shown[:77].rstrip() + "…"
    fixes = tuple(
        Fix(
            fix.title,
            tuple(
                edit if edit.in_source else Edit(*document.to_source(edit.start, edit.end), edit.text, True)
                for edit in fix.edits
            ),
            fix.safe,
        )
        for fix in hit.fixes
    )
    return Diagnostic(
        rule.id,
        finding.severity,
        weight(rule.weight, rule.severity, finding.severity),
        template.format_map({"text": shown, **hit.args}),
        start,
        end,
        line,
        column,
        end_line,
        end_column,
        text,
        finding.sentence,
        fixes,
        utf16=utf16,
        related=tuple(related(document, first, last, note) for first, last, note in hit.related)
        if hit.related
        else (),
    )


def related(document: Document, start: int, end: int, note: str) -> Related:
    """Return a prose span of a draft as another place that a finding speaks of."""
    source = document.source
    first, last = document.to_source(start, end)
    return Related(
        source.path, first, last, note, (*source.utf16_position(first), *source.utf16_position(last))
    )


def _failure(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _crash(rule: str, failure: str) -> Diagnostic:
    return Diagnostic(
        CRASH,
        Severity.ERROR,
        0.0,
        f"the rule {rule} failed on this draft ({failure}); "
        "the other rules went on. Please report it to the rule's author.",
        0,
        0,
        1,
        1,
        1,
        1,
        "",
    )
