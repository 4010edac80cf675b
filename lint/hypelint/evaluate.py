"""Compare findings with labelled documents: precision, recall and F1 per rule and family.

A folder of labels holds one ``.jsonl`` per document, one label per line::

    {"doc": "launch.md", "line": 3, "start": 9, "end": 41, "text": "will change the market for ever",
     "family": "speculation", "severity": "error", "rule": "speculation/unhedged-future",
     "alt": ["hype"], "tier": 1, "expect": "yes", "annotator": "rl"}

``line`` is 1-based, ``start`` and ``end`` are code points in that line. ``expect`` is "no" for a phrase
that must pass (a hard negative). A line with ``"answer": "read"`` and an annotator is no label: it says that
this person has read the whole document, faults or none; ``skip`` and ``clean`` are the notes of
`hypelint label`. ``alt`` are families accepted instead, ``tier`` 3 marks what needs a
person to find. ``alt``, ``tier``, ``expect``, ``rule``, ``text`` and ``annotator`` (or a list,
``annotators``) may be missing; ``seed`` may stand for ``doc``; other fields are ignored.

A finding matches a label on the same line with overlapping span and the same family (or one in
``alt``). Only findings at warning or above can be false; only labels at warning or above, of tier 1 or
2, count for recall.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from hypelint.diagnostic import Diagnostic, Severity
from hypelint.record import NamedTuple
from hypelint.score import wilson

if TYPE_CHECKING:
    from hypelint.source import Source

_Z95 = 1.959963984540054  # the normal quantile of a two-sided 95 % interval
_BY_COUNT = frozenset({"readability", "consistency"})
"""Families that are right by count: their unmatched findings are not worth listing."""


class GoldError(Exception):
    """Say which labelled file is wrong, in which line, and how."""


class Label(NamedTuple):
    """One labelled phrase; ``place`` is the file and line of the label itself."""

    document: str
    line: int
    start: int
    end: int
    text: str
    family: str
    also: frozenset[str]
    severity: Severity
    tier: int
    expected: bool
    rule: str
    why: str
    annotators: tuple[str, ...]
    place: str
    answer: str = ""

    @property
    def counts(self) -> bool:
        """Whether a miss of it lowers recall."""
        return self.expected and self.severity > Severity.INFO and self.tier <= 2


class Figures(NamedTuple):
    """What was counted for one rule, one family, or all.

    ``labels`` were to be found, ``found`` were, ``touched`` have any finding at all on them; ``flagged``
    findings at warning or above were made, ``right`` match a label, ``near`` overlap one of any family;
    ``hard`` phrases were to pass, ``tripped`` did not. ``interval`` is Wilson's, 95 %, of the precision.
    """

    labels: int
    found: int
    touched: int
    flagged: int
    right: int
    near: int
    hard: int
    tripped: int
    recall: float
    precision: float
    f1: float
    interval: tuple[float, float]


class Gold(NamedTuple):
    """What a folder of labels holds: labels, and who has read which document to its end."""

    labels: tuple[Label, ...]
    readers: Mapping[str, frozenset[str]]


class Verdicts(NamedTuple):
    """What annotators said of a rule's findings: how many are right, of how many, with Wilson's 95 %."""

    right: int
    judged: int
    interval: tuple[float, float]

    @property
    def precision(self) -> float:
        """The part that is right."""
        return self.right / self.judged


class Evaluation(NamedTuple):
    """How findings compare with labels.

    ``families`` ends with ``ALL``. ``equal_severity`` of ``matched`` right findings have the severity of a
    label they match. ``agreement`` is Krippendorff's alpha per family, None where no annotator marked
    anything, and empty without two annotators of one document. ``notes`` tell of labels whose text is not
    where they say. ``verdicts`` are what annotators said of findings, by rule (see `hypelint label`);
    ``documents`` are all that were labelled or read.
    """

    families: Mapping[str, Figures]
    rules: Mapping[str, Figures]
    equal_severity: int
    matched: int
    missed: tuple[Label, ...]
    false: tuple[tuple[str, Diagnostic], ...]
    tripped: tuple[tuple[Label, Diagnostic], ...]
    annotators: tuple[str, ...] = ()
    agreement: Mapping[str, float | None] = {}
    notes: tuple[str, ...] = ()
    verdicts: Mapping[str, Verdicts] = {}
    documents: int = 0


class _Tally:
    """The labels and findings of one rule or family, by number."""

    __slots__ = ("flagged", "found", "hard", "labels", "near", "right", "touched", "tripped")

    def __init__(self) -> None:
        self.labels: set[int] = set()
        self.found: set[int] = set()
        self.touched: set[int] = set()
        self.flagged: set[int] = set()
        self.right: set[int] = set()
        self.near: set[int] = set()
        self.hard: set[int] = set()
        self.tripped: set[int] = set()

    def figures(self) -> Figures:
        """Work out precision, recall and F1."""
        from importlib import import_module

        scores: Any = import_module("nltk.metrics.scores")
        exact = float(scores.precision(self.right, self.flagged) or 0)
        complete = float(scores.recall(self.labels, self.found) or 0)
        return Figures(
            len(self.labels),
            len(self.found),
            len(self.touched),
            len(self.flagged),
            len(self.right),
            len(self.near),
            len(self.hard),
            len(self.tripped),
            complete,
            exact,
            2 * exact * complete / (exact + complete) if exact + complete else 0.0,
            wilson(len(self.right), len(self.flagged), _Z95),
        )


class _Tallies(dict[str, _Tally]):
    """Tallies by rule or family."""

    def __missing__(self, name: str) -> _Tally:
        self[name] = _Tally()
        return self[name]

    def figures(self) -> dict[str, Figures]:
        """Return the figures by name, sorted."""
        return {name: self[name].figures() for name in sorted(self)}


def evaluate(
    gold: Path, lint: Callable[[Path], Sequence[Diagnostic]], docs: Path | None = None
) -> Evaluation:
    """Lint the labelled documents and compare.

    The documents lie in ``docs`` (default: ``gold/docs``, else ``gold`` itself). ``lint`` returns the
    diagnostics of one file. Raises `GoldError`.
    """
    labels, readers = load(gold)
    folder = docs or documents(gold)
    by_document: dict[str, list[tuple[int, Label]]] = {}
    for number, label in enumerate(labels):
        by_document.setdefault(label.document, []).append((number, label))
    missing = [name for name in by_document if not (folder / name).is_file()]
    if missing:
        raise GoldError(f"{folder}: holds no {', '.join(missing)}, which {gold} has labels for")

    families, rules, everything = _Tallies(), _Tallies(), _Tally()
    missed: list[Label] = []
    false: list[tuple[str, Diagnostic]] = []
    tripped: list[tuple[Label, Diagnostic]] = []
    notes: list[str] = []
    sources: dict[str, Source] = {}
    matched = equal = number_of_finding = 0
    for document, rows in by_document.items():
        sources[document] = _source(folder / document)
        notes += _misplaced(sources[document], rows)
        found = [it for it in lint(folder / document) if not it.rule.startswith("internal/")]
        strong = [it for it in found if it.severity > Severity.INFO]
        wanted = [label for _, label in rows if label.expected]

        for number, label in rows:
            if label.counts:
                is_found = any(_matches(it, label) for it in strong)
                is_touched = any(_overlaps(it, label) for it in found)
                for tally in (families[label.family], rules[label.rule], everything):
                    tally.labels.add(number)
                    if is_found:
                        tally.found.add(number)
                    if is_touched:
                        tally.touched.add(number)
                if not is_found:
                    missed.append(label)

        right: set[int] = set()
        for index, it in enumerate(strong):
            number_of_finding += 1
            matches = [label for label in wanted if _matches(it, label)]
            is_near = any(_overlaps(it, label) for label in wanted)
            for tally in (families[it.family], rules[it.rule], everything):
                tally.flagged.add(number_of_finding)
                if matches:
                    tally.right.add(number_of_finding)
                if is_near:
                    tally.near.add(number_of_finding)
            if matches:
                right.add(index)
                matched += 1
                equal += any(label.severity == it.severity for label in matches)
            elif it.family not in _BY_COUNT:
                false.append((document, it))

        for number, label in rows:
            if not label.expected:
                # A wanted finding that merely spans the passing phrase is no fault.
                hits = [
                    it
                    for index, it in enumerate(strong)
                    if index not in right and it.family == label.family and _overlaps(it, label)
                ]
                for tally in (families[label.family], rules[label.rule], everything):
                    tally.hard.add(number)
                    if hits:
                        tally.tripped.add(number)
                if hits:
                    tripped.append((label, hits[0]))

    rules.pop("", None)
    for document in readers:
        if document not in sources:
            sources[document] = _source(folder / document)
    annotators, agreement = _agreement(labels, readers, sources)
    return Evaluation(
        {**families.figures(), "ALL": everything.figures()},
        rules.figures(),
        equal,
        matched,
        tuple(missed),
        tuple(false),
        tuple(tripped),
        annotators,
        agreement,
        tuple(notes),
        _verdicts(labels),
        len(sources),
    )


def documents(gold: Path) -> Path:
    """Return the folder from which the documents of a folder of labels are named."""
    return gold / "docs" if (gold / "docs").is_dir() else gold


def _verdicts(labels: Sequence[Label]) -> dict[str, Verdicts]:
    """Count what annotators said of each rule's findings; of several, more than half must agree that it is right."""
    votes: dict[tuple[str, str, int, int, int], list[bool]] = {}
    for it in labels:
        if it.rule and it.answer in ("right", "wrong", "wrong-family"):
            key = it.rule, it.document, it.line, it.start, it.end
            votes.setdefault(key, []).extend([it.expected] * max(len(it.annotators), 1))
    counts: dict[str, list[bool]] = {}
    for (rule, *_), said in votes.items():
        counts.setdefault(rule, []).append(2 * sum(said) > len(said))
    return {
        rule: Verdicts(sum(right), len(right), wilson(sum(right), len(right), _Z95))
        for rule, right in sorted(counts.items())
    }


_ENOUGH = 5
"""Verdicts on a rule from which on its settings can be suggested."""


def suggest(evaluation: Evaluation) -> str:
    """Return the TOML settings that silence the rules whose findings the annotators keep rejecting.

    A rule is ignored where even the upper end of its interval is below one half, and shown as an info
    where less than half of its findings are right.
    """
    ignored: list[str] = []
    lowered: list[str] = []
    for rule, it in evaluation.verdicts.items():
        low, high = it.interval
        why = f"{it.judged - it.right} of {it.judged} rejected; right: {100 * low:.0f}–{100 * high:.0f} %"
        if it.judged >= _ENOUGH and high < 0.5:
            ignored.append(f'    "{rule}",  # {why}')
        elif it.judged >= _ENOUGH and it.precision < 0.5:
            lowered.append(f'"{rule}" = "info"  # {why}')
    judged = sum(it.judged for it in evaluation.verdicts.values())
    lines = [f"# From {judged} verdicts on findings of {len(evaluation.verdicts)} rules."]
    if ignored:
        lines += ["ignore = [", *ignored, "]"]
    if lowered:
        lines += ["", "[severity]", *lowered]
    if not ignored and not lowered:
        lines.append(f"# No rule has {_ENOUGH} verdicts or more and is rejected more often than not.")
    return "\n".join(lines) + "\n"


def load(gold: Path) -> Gold:
    """Read the labels of a folder, file by file in the order of their names. Raises `GoldError`.

    Equal labels of several annotators are one.
    """
    import json

    if not gold.is_dir():
        raise GoldError(f"{gold}: is not a folder of labels")
    labels: dict[tuple[object, ...], Label] = {}
    readers: dict[str, frozenset[str]] = {}
    files = sorted(gold.glob("*.jsonl"))
    for file in files:
        try:
            text = file.read_text(encoding="utf-8-sig")
        except OSError as error:
            raise GoldError(f"{file}: {error.strerror or error}") from None
        except UnicodeDecodeError as error:
            raise GoldError(f"{file}: is not UTF-8 (byte {error.start})") from None
        for number, line in enumerate(text.split("\n"), 1):
            if line.strip():
                place = f"{file}:{number}"
                try:
                    row: object = json.loads(line)
                except ValueError as error:
                    raise GoldError(f"{place}: is not JSON: {error}") from None
                except RecursionError:
                    raise GoldError(f"{place}: is nested too deeply") from None
                note = _note(row)
                if note is not None:
                    document, reader = note
                    if reader:
                        readers[document] = readers.get(document, frozenset()) | {reader}
                    continue
                label = _label(row, place)
                # Where nobody is named, two equal lines are two labels.
                key = (*label[:6], label.expected, label.rule) if label.annotators else (place,)
                same = labels.get(key)
                if same is not None:
                    names = tuple(sorted({*same.annotators, *label.annotators}))
                    label = same._replace(annotators=names)
                labels[key] = label
    if not labels and not readers:
        raise GoldError(f"{gold}: holds no labels ({len(files)} .jsonl files)")
    return Gold(tuple(labels.values()), readers)


_NOTES = ("read", "skip", "clean")


def _note(row: object) -> tuple[str, str] | None:
    """Return the document and reader of a line that is no label (no reader: it only was passed over)."""
    given = cast("dict[str, Any]", row) if isinstance(row, dict) else {}
    if given.get("answer") not in _NOTES or not isinstance(given.get("doc"), str):
        return None
    reader = given.get("annotator", "")
    return given["doc"], reader if given["answer"] == "read" and isinstance(reader, str) else ""


_MISSING: Any = object()


def _label(row: object, place: str) -> Label:
    """Check one line of a labelled file."""
    if not isinstance(row, dict):
        raise GoldError(f"{place}: is not a JSON object")
    given = cast("dict[str, Any]", row)

    def field(name: str, kind: type, default: Any = _MISSING) -> Any:
        value = given.get(name, default)
        if value is _MISSING:
            raise GoldError(f"{place}: has no {name!r}")
        if not isinstance(value, kind) or isinstance(value, bool):
            raise GoldError(f"{place}: {name!r} is {value!r}, not {_KINDS[kind]}")
        return value

    document: str = field("doc", str, "") or field("seed", str, "")
    if not document:
        raise GoldError(f"{place}: has no 'doc'")
    line, start, end = field("line", int), field("start", int), field("end", int)
    if line < 1 or not 0 <= start < end:
        raise GoldError(
            f"{place}: 'line' {line}, 'start' {start}, 'end' {end} is no span (the first line is 1)"
        )
    severity, expect = field("severity", str), field("expect", str, "yes")
    try:
        level = Severity.parse(severity)
    except KeyError:
        raise GoldError(f"{place}: 'severity' is {severity!r}, not error, warning or info") from None
    if expect not in ("yes", "no"):
        raise GoldError(f'{place}: \'expect\' is {expect!r}, not "yes" or "no"')
    lists: dict[str, list[Any]] = {name: field(name, list, []) for name in ("alt", "annotators")}
    for name, values in lists.items():
        if not all(isinstance(value, str) for value in values):
            raise GoldError(f"{place}: {name!r} is {values!r}, not a list of words")
    one: str = field("annotator", str, "")
    return Label(
        document,
        line,
        start,
        end,
        field("text", str, ""),
        field("family", str),
        frozenset(lists["alt"]),
        level,
        field("tier", int, 1),
        expect == "yes",
        field("rule", str, ""),
        field("why", str, ""),
        tuple(sorted({*lists["annotators"], *([one] if one else [])})),
        place,
        field("answer", str, ""),
    )


_KINDS: Mapping[type, str] = {str: "a text", int: "a whole number", list: "a list"}


def _source(path: Path) -> Source:
    from hypelint.source import Source, SourceError

    try:
        return Source.from_file(path)
    except SourceError as error:
        raise GoldError(f"{path}: {error}") from None


def _misplaced(source: Source, rows: Iterable[tuple[int, Label]]) -> Iterator[str]:
    """Yield a note per label that is not where it says, most likely because the document was edited."""
    lines = len(source.line_starts)
    for _, label in rows:
        there = source.line_text(label.line)[label.start : label.end] if label.line <= lines else ""
        if label.text and there != label.text:
            yield f"{label.place}: {label.document}:{label.line} has {there!r} where the label has {label.text!r}"


def _overlaps(found: Diagnostic, label: Label) -> bool:
    """Tell whether a finding and a label share a character of the label's line."""
    if not found.line <= label.line <= found.end_line:
        return False
    return (label.line > found.line or found.column - 1 < label.end) and (
        label.line < found.end_line or found.end_column - 1 > label.start
    )


def _matches(found: Diagnostic, label: Label) -> bool:
    """Tell whether a finding is the one a label asks for."""
    return _overlaps(found, label) and (found.family == label.family or found.family in label.also)


def _agreement(
    labels: Sequence[Label], read: Mapping[str, frozenset[str]], sources: Mapping[str, Source]
) -> tuple[tuple[str, ...], dict[str, float | None]]:
    """Return the annotators, and Krippendorff's alpha per family.

    The units are the sentences of the documents that two annotators or more have labelled; an annotator
    says of each whether a fault of the family stands in it.
    """
    from hypelint.sentence import split

    readers: dict[str, set[str]] = {document: set(names) for document, names in read.items()}
    for label in labels:
        readers.setdefault(label.document, set()).update(label.annotators)
    shared = {document: names for document, names in readers.items() if len(names) > 1}
    if not shared:
        return (), {}
    from nltk.metrics.agreement import AnnotationTask

    units: list[tuple[str, int, int]] = []
    at: dict[tuple[str, int], list[tuple[int, int, int]]] = {}
    for document in shared:
        source = sources[document]
        for line in range(1, len(source.line_starts) + 1):
            for start, end in split(source.line_text(line)):
                at.setdefault((document, line), []).append((start, end, len(units)))
                units.append((document, start, end))
    marks: dict[str, set[tuple[str, int]]] = {}
    for label in labels:
        marked = marks.setdefault(label.family, set())
        if label.expected and label.document in shared:
            for start, end, unit in at.get((label.document, label.line), ()):
                if start < label.end and label.start < end:
                    marked.update((name, unit) for name in label.annotators)
    agreement: dict[str, float | None] = {}
    for family, marked in sorted(marks.items()):
        task: Any = AnnotationTask(
            [
                (name, number, (name, number) in marked)
                for number, (document, _, _) in enumerate(units)
                for name in sorted(shared[document])
            ]
        )
        agreement[family] = float(task.alpha()) if len(task.K) > 1 else None
    return tuple(sorted({name for names in shared.values() for name in names})), agreement


_COLUMNS = ("labels", "recall", "touched", "flagged", "precision", "95 %", "near", "F1", "hard", "tripped")


def render_text(evaluation: Evaluation, misses: int = 0, false: int = 0) -> str:
    """Return the tables as text, with at most ``misses`` missed labels and ``false`` false findings."""
    lines = [*_table("family", evaluation.families), "", *_table("rule", evaluation.rules), ""]
    lines.append(f"severity equal on {evaluation.equal_severity} of {evaluation.matched} matched findings")
    if evaluation.annotators:
        alphas = (
            f"{family} {'–' if alpha is None else f'{alpha:.2f}'}"
            for family, alpha in evaluation.agreement.items()
        )
        lines.append(
            f"agreement of {', '.join(evaluation.annotators)} (Krippendorff's alpha): {', '.join(alphas)}"
        )
    if evaluation.verdicts:
        lines += ["", "annotators on findings:"]
        width = max(map(len, evaluation.verdicts))
        for rule, it in evaluation.verdicts.items():
            low, high = (100 * bound for bound in it.interval)
            share = f"{it.right} of {it.judged} right"
            lines.append(
                f"  {rule:{width}}  {share:>18}  {100 * it.precision:5.1f} %  ({low:.0f}–{high:.0f})"
            )
    lines += [f"note: {note}" for note in evaluation.notes]
    for label in evaluation.missed[:misses]:
        lines.append(f"MISS  {label.document}:{label.line} {label.family} [{label.rule}] {label.text!r}")
    for document, found in evaluation.false[:false]:
        lines.append(f"FALSE {document}:{found.line} {found.rule} {found.text!r}")
    for label, found in evaluation.tripped[:false]:
        why = f": {label.why}" if label.why else ""
        lines.append(f"HARD  {label.document}:{label.line} {found.rule} {label.text!r}{why}")
    return "\n".join(lines) + "\n"


def _table(head: str, rows: Mapping[str, Figures]) -> Iterator[str]:
    """Yield the lines of a table of figures, in per cent."""
    width = max(len(head), *map(len, rows)) if rows else len(head)
    yield f"{head:{width}}" + "".join(f" {name:>9}" for name in _COLUMNS)

    def share(part: int, whole: int) -> str:
        return f"{100 * part / whole:.1f}" if whole else "–"

    for name, it in rows.items():
        low, high = it.interval
        cells = (
            str(it.labels),
            share(it.found, it.labels),
            share(it.touched, it.labels),
            str(it.flagged),
            share(it.right, it.flagged),
            f"{100 * low:.0f}–{100 * high:.0f}" if it.flagged else "–",
            share(it.near, it.flagged),
            f"{100 * it.f1:.1f}",
            str(it.hard),
            str(it.tripped),
        )
        yield f"{name:{width}}" + "".join(f" {cell:>9}" for cell in cells)


def render_json(evaluation: Evaluation) -> str:
    """Return the figures, and every miss, false finding and tripped phrase, as JSON."""
    import json

    def place(label: Label) -> dict[str, object]:
        return {
            "doc": label.document,
            "line": label.line,
            "start": label.start,
            "end": label.end,
            "text": label.text,
            "family": label.family,
            "rule": label.rule,
        }

    return json.dumps(
        {
            "families": {name: it._asdict() for name, it in evaluation.families.items()},
            "rules": {name: it._asdict() for name, it in evaluation.rules.items()},
            "severity": {"equal": evaluation.equal_severity, "matched": evaluation.matched},
            "annotators": list(evaluation.annotators),
            "agreement": dict(evaluation.agreement),
            "notes": list(evaluation.notes),
            "verdicts": {name: it._asdict() for name, it in evaluation.verdicts.items()},
            "missed": [place(label) for label in evaluation.missed],
            "false": [
                {"doc": document, "line": found.line, "code": found.rule, "text": found.text}
                for document, found in evaluation.false
            ],
            "tripped": [{**place(label), "code": found.rule} for label, found in evaluation.tripped],
        },
        ensure_ascii=False,
        indent=2,
    )
