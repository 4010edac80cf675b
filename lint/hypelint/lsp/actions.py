"""What the editor offers to do about findings: fixes, suppressions, accepted terms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from hypelint.diagnostic import Diagnostic, Edit
from hypelint.lsp.checking import Checked, check
from hypelint.record import NamedTuple
from hypelint.run import Runner
from hypelint.source import Source

ACCEPT = "hypelint.acceptTerm"
"""The command that adds a term to the settings: the draft's URI, the term."""

_REASON = "reason"
"""What a suppression says until the writer gives a reason."""

_MOST_WORDS = 4
_MOST_TRIED = 3


class Offer(NamedTuple):
    """One thing to do about a finding. ``safe``: what the text claims stays the same."""

    title: str
    edits: tuple[Edit, ...]
    safe: bool = False


class TermOffer(NamedTuple):
    """A finding that is none once its text is an accepted term."""

    finding: Diagnostic
    term: str


def fixes(finding: Diagnostic, checked: Checked) -> Iterable[Offer]:
    """Return the fixes of a finding."""
    return [
        Offer(fix.title if fix.safe else f"{fix.title} (changes what is said)", fix.edits, fix.safe)
        for fix in finding.fixes
    ]


def all_fixes(findings: Iterable[Diagnostic]) -> tuple[Edit, ...]:
    """Return the edits of all safe fixes that do not touch each other."""
    chosen: list[Edit] = []
    for finding in findings:
        for fix in finding.fixes[:1]:
            if fix.safe and not any(_touch(edit, other) for edit in fix.edits for other in chosen):
                chosen += fix.edits
    return tuple(sorted(chosen))


def _touch(edit: Edit, other: Edit) -> bool:
    return edit.start <= other.end and other.start <= edit.end


def suppressions(finding: Diagnostic, checked: Checked) -> Iterable[Offer]:
    """Yield ways to silence a finding in its draft."""
    if finding.rule.startswith("internal/"):
        return
    text = checked.text
    source = Source(text)
    begin, end = comment_marks(checked)
    front = body_start(checked)
    if finding.start >= front:
        at = _line_end(text, source, finding.line)
        comment = f" {begin} hypelint: disable-line {finding.rule} -- {_REASON} {end}"
        yield Offer(f"Disable {finding.rule} on this line", (Edit(at, at, comment),))
    newline = "\r\n" if "\r\n" in text else "\n"
    comment = f"{begin} hypelint: disable-file {finding.rule} -- {_REASON} {end}{newline}"
    if not text.startswith((newline, begin), front):
        comment += newline
    yield Offer(f"Disable {finding.rule} in this file", (Edit(front, front, comment),))


def _line_end(text: str, source: Source, line: int) -> int:
    """Return where a comment at the end of a line belongs: in a table, into the last cell."""
    start = source.line_starts[line - 1]
    content = source.line_text(line).rstrip()
    bare = content.lstrip(" \t>")
    if bare.startswith("|") and content.endswith("|") and not content.endswith("\\|"):
        content = content[:-1].rstrip()
    return start + len(content)


def comment_marks(checked: Checked) -> tuple[str, str]:
    """Return how a comment of the draft's format begins and ends."""
    if checked.snapshot.path.lower().endswith(".mdx"):
        return "{/*", "*/}"
    return checked.registry.formats[checked.snapshot.format].comment


def body_start(checked: Checked) -> int:
    """Return the offset at which the body begins, after any front matter."""
    if checked.snapshot.format != "markdown":
        return 0
    from hypelint.document import Builder
    from hypelint.format.front import read_front_matter

    return read_front_matter(Builder(Source(checked.text)))


def terms(findings: Sequence[Diagnostic], checked: Checked) -> Callable[[Runner], list[TermOffer]]:
    """Return a job that finds out which findings would be none if their text were an accepted term."""

    def job(runner: Runner) -> list[TermOffer]:
        offers: list[TermOffer] = []
        tried: set[str] = set()
        for finding in findings:
            term = finding.text
            if term in tried or len(tried) == _MOST_TRIED or not _may_be_term(term):
                continue
            tried.add(term)
            snapshot = checked.snapshot
            config = snapshot.config._replace(terms=(*snapshot.config.terms, term))
            left = check(runner, snapshot._replace(config=config)).diagnostics
            if not any((it.rule, it.start) == (finding.rule, finding.start) for it in left):
                offers.append(TermOffer(finding, term))
        return offers

    return job


def _may_be_term(text: str) -> bool:
    return 0 < len(text.split()) <= _MOST_WORDS and "\n" not in text and "\r" not in text
