"""`hypelint context`: print how a draft is read, so that one can see why something passed."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
import sys
from typing import TYPE_CHECKING

from hypelint.cli import options
from hypelint.cli.terminal import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hypelint.cue import Span
    from hypelint.diagnostic import Diagnostic
    from hypelint.reading import Reading, Sentence


def parser() -> ArgumentParser:
    """Return the parser of the command's arguments."""
    made = options.parser(
        "context",
        "Print a draft sentence by sentence with what the rules are told of each: who is quoted, who says so, "
        "what is hedged, conditional, negated or a question, the names and figures, and the findings.",
    )
    made.add_argument(
        "paths", metavar="FILE", nargs="+", help='drafts; "-": standard input (read as Markdown)'
    )
    options.add_settings(made)
    return made


def run(args: Namespace) -> int:
    """Print the drafts; return the exit status."""
    from hypelint.config import registry_for, settings_for
    from hypelint.discovery import format_of
    from hypelint.engine import Linter
    from hypelint.judge import judge
    from hypelint.registry import installed
    from hypelint.source import Source, SourceError

    configs = options.configs(args, installed())
    for path in args.paths:
        config = configs.of(path)
        linter = Linter(registry_for(config, configs.registry))
        settings = settings_for(config, linter.registry, path)
        try:
            if path == "-":
                source = Source.from_bytes(sys.stdin.buffer.read(), path)
            else:
                source = Source.from_file(path, config.max_file_size)
        except SourceError as problem:
            raise UsageError(f"{path}: {problem}") from None
        document = linter.parse(source, "markdown" if path == "-" else format_of(path, linter.registry))
        reading = linter.read(document, settings)
        found = judge(linter.check(reading, settings), document, settings, linter.registry)
        sys.stdout.writelines(render(reading, found))
    return 0


def render(reading: Reading, findings: Sequence[Diagnostic] = ()) -> Iterator[str]:
    """Yield the lines that tell how a draft was read, with their line ends."""
    from hypelint.context.chrome import chrome_reason
    from hypelint.reporter.concise import printable

    document = reading.document
    by_sentence: dict[int, list[Diagnostic]] = {}
    for found in findings:
        by_sentence.setdefault(found.sentence, []).append(found)
    yield f"{printable(document.source.path)}: profile {reading.profile}, {len(reading.sentences)} sentences\n"
    for number, block in enumerate(reading.blocks):
        told = block.kind
        if number in reading.chrome:
            told += f", not read: {chrome_reason(reading, number) or 'cautionary text'}"
        line, _ = document.source.position(document.to_source(block.start, block.end)[0])
        yield f"\nline {line}: {told}\n"
        for index in reading.block_sentences(number):
            sentence = reading.sentences[index]
            yield f"  {printable(sentence.text)}\n"
            remarks = [] if number in reading.chrome else list(_remarks(sentence))
            remarks += [_finding(found) for found in by_sentence.get(index, ())]
            yield from _branches(remarks)
    whole = [_finding(found) for found in by_sentence.get(-1, ())]
    if whole:
        yield "\nthe whole draft\n"
        yield from _branches(whole)


def _branches(remarks: Sequence[str]) -> Iterator[str]:
    for position, remark in enumerate(remarks):
        yield f"  {'└' if position == len(remarks) - 1 else '├'} {remark}\n"


def _remarks(sentence: Sentence) -> Iterator[str]:
    """Say what holds in a sentence, by asking what rules ask, word by word."""
    reading = sentence.reading

    def text(start: int, end: int) -> str:
        from hypelint.reporter.concise import printable

        shown = printable(reading.text[start:end].replace("\n", " "))
        if len(shown) > 60:
            shown = f"{shown[:40].rstrip()} … {shown[-16:].lstrip()}"
        return shown if shown.startswith('"') and shown.endswith('"') else f'"{shown}"'

    def covers(start: int, end: int) -> str:
        inside = text(max(start, sentence.start), min(end, sentence.end))
        whole = start <= sentence.start and end >= sentence.end
        return "covers the sentence" if whole else f"covers {inside}"

    def source(span: Span) -> str:
        at = reading.sentence_at(span[0])
        if span[0] == span[1]:
            return ""
        return f" ← {text(*span)}" + ("" if at is None or at is sentence else " (another sentence)")

    if reading.question(sentence.start, sentence.end):
        yield "question"
    if reading.own_voice(sentence):
        yield "the publisher's own voice"
    if reading.first_person(sentence):
        yield "first person"
    told: set[object] = set()
    words = sentence.words
    for first, last in words:
        quotation = reading.quoted(first, last)
        if quotation is not None and quotation not in told:
            told.add(quotation)
            speaker = source(quotation.speaker) if quotation.speaker else ""
            yield f"quotation {covers(quotation.start, quotation.end)}{speaker}"
    for quotation in reading.quotations(sentence.block):
        if quotation.speaker is None and sentence.start <= quotation.start < sentence.end:
            yield f"quotation marks without a speaker {text(quotation.start, quotation.end)}"
    for first, last in words:
        for found in reading.attributions(first, last):
            if found not in told:
                told.add(found)
                carried = ", carried over" if found.carried else ""
                yield f"attribution ({found.kind}{carried}) {covers(found.start, found.end)}{source(found.source)}"
    for label, ask in (
        ("hedge", reading.hedged),
        ("condition", reading.conditional),
        ("negation", reading.negated),
    ):
        for first, last in words:
            scope = ask(first, last)
            if scope is not None and (label, scope) not in told:
                told.add((label, scope))
                yield f"{label} {text(*scope.cue)} {covers(scope.start, scope.end)}"
    for link in reading.links_in(sentence.start, sentence.end):
        yield f"link {text(link.start, link.end)}" if link.end > link.start else "footnote"
    names = dict.fromkeys(name for first, last in words if (name := reading.name(first, last)))
    if names:
        yield f"names {', '.join(text(*name) for name in names)}"
    for figure in reading.figures(sentence):
        known = reading.remembered(figure.start, figure.end)
        memory = f", attributed earlier{source(known.source)}" if known else ""
        yield f"figure {text(figure.start, figure.end)} ({figure.kind}{memory})"


def _finding(found: Diagnostic) -> str:
    from hypelint.reporter.concise import printable

    shown = printable(" ".join(found.text.split()))
    if len(shown) > 60:
        shown = shown[:59].rstrip() + "…"
    return f'{found.severity.label} {found.rule} {found.line}:{found.column} "{shown}"'
