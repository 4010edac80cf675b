"""Run a rule's own examples; for rule authors and for `hypelint test`.

from hypelint.testing import check_examples
def test_examples() -> None:
    check_examples(MyRule)
"""

from __future__ import annotations

from collections.abc import Iterator
import re

from hypelint.engine import Linter, Settings
from hypelint.judge import judge
from hypelint.registry import Registry, RuleEntry
from hypelint.rule import Example, FolderRule, Rule
from hypelint.source import Source


class ExampleError(AssertionError):
    """An example of a rule does not come out as the rule's author says."""


def marked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Take the ``>>…<<`` marks out of an example; return the text and the marked spans, sorted.

    Marks may nest. Raises `ExampleError` for unbalanced marks.
    """
    clean: list[str] = []
    spans: list[tuple[int, int]] = []
    opened: list[int] = []
    length = at = 0
    while at < len(text):
        pair = text[at : at + 2]
        if pair == ">>":
            opened.append(length)
            at += 2
        elif pair == "<<" and opened:
            spans.append((opened.pop(), length))
            at += 2
        elif pair == "<<":
            raise ExampleError(f"'<<' without '>>' in {text!r}")
        else:
            clean.append(text[at])
            length += 1
            at += 1
    if opened:
        raise ExampleError(f"'>>' without '<<' in {text!r}")
    return "".join(clean), sorted(spans)


def failures(rule: type[Rule]) -> Iterator[str]:
    """Yield a sentence for each example of a rule that does not come out."""
    from hypelint import builtin

    entry = RuleEntry.of(rule, "test")
    linter = Linter(Registry([entry], [("builtin", it) for it in builtin.formats()]))
    for kind in ("flags", "passes"):
        for given in getattr(rule, kind):
            example = given if isinstance(given, Example) else Example(given)
            if issubclass(rule, FolderRule):
                yield from _folder_failures(rule, example, kind == "flags", linter)
                continue
            text, wanted = marked(example.text) if kind == "flags" else (example.text, [])
            if kind == "flags" and not wanted:
                yield f"{rule.id}: no '>>…<<' mark in the example {example.text!r}"
                continue
            settings = Settings(frozenset({rule.id}), example.profile, options={rule.id: example.options})
            found = linter.lint(Source(text, "example"), settings, example.format)
            crash = [it.message for it in found if it.rule != rule.id]
            got = [(it.start, it.end) for it in found if it.rule == rule.id]
            if crash:
                yield f"{rule.id}: {crash[0]} (in {text!r})"
            elif got != wanted:
                shown = [text[start:end] for start, end in got]
                hoped = [text[start:end] for start, end in wanted]
                yield f"{rule.id}: in {text!r} reported {shown}, expected {hoped}"


_DRAFT = re.compile(r"^=== (\S+) ===\n", re.MULTILINE)


def drafts(text: str) -> list[tuple[str, str]]:
    """Return the drafts in the example of a folder rule: name and text each.

    Raises `ExampleError` where there are not two or more behind lines ``=== name.md ===``.
    """
    parts = _DRAFT.split(text)
    if parts[0] or len(parts) < 5:
        raise ExampleError(
            f"two drafts or more are needed, each behind a line '=== name.md ===', in {text!r}"
        )
    return list(zip(parts[1::2], parts[2::2], strict=True))


def _folder_failures(rule: type[FolderRule], example: Example, flags: bool, linter: Linter) -> Iterator[str]:
    """Yield what is wrong with one example of a folder rule."""
    from hypelint.fact import facts
    from hypelint.folder import compare

    settings = Settings(frozenset({rule.id}), example.profile, options={rule.id: example.options})
    try:
        parts: list[tuple[str, str, list[tuple[int, int]]]] = []
        for name, text in drafts(example.text):
            clean, wanted = marked(text) if flags else (text, [])
            parts.append((name, clean, wanted))
    except ExampleError as error:
        yield f"{rule.id}: {error}"
        return
    if flags and not any(wanted for _, _, wanted in parts):
        yield f"{rule.id}: no '>>…<<' mark in the example {example.text!r}"
        return
    documents = [linter.parse(Source(text, name), example.format) for name, text, _ in parts]
    readings = [linter.read(document, settings) for document in documents]
    placed = compare(
        [(facts(reading), settings, linter.registry) for reading in readings], documents.__getitem__
    )
    for number, (name, text, wanted) in enumerate(parts):
        raw = linter.placed(readings[number], settings, placed.get(number, ()))
        found = judge(raw, documents[number], settings, linter.registry)
        crash = [it.message for it in found if it.rule != rule.id]
        got = [(it.start, it.end) for it in found if it.rule == rule.id]
        if crash:
            yield f"{rule.id}: {crash[0]} (in {example.text!r})"
        elif got != wanted:
            shown = [text[start:end] for start, end in got]
            hoped = [text[start:end] for start, end in wanted]
            yield f"{rule.id}: in {name} of {example.text!r} reported {shown}, expected {hoped}"


def check_examples(rule: type[Rule]) -> None:
    """Raise `ExampleError` with every example of a rule that does not come out."""
    wrong = list(failures(rule))
    if wrong:
        raise ExampleError("\n".join(wrong))
