"""consistency/name-variant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import re
from typing import TYPE_CHECKING, NamedTuple

from hypelint.rule import FolderHit, FolderRule, Severity
from hypelint_consistency._draft import pair

if TYPE_CHECKING:
    from hypelint.fact import Facts, SentenceFact


class NameVariant(FolderRule):
    """Spells a name or word otherwise than another draft on the same event.

    What it does
        Notes how drafts about one event spell names and compounds: GitHub and Github, OpenLock and Open Lock, e-mail
        and email. Reports the spelling that fewer drafts have, else the later one.

    Why is this bad
        Readers and searches take two spellings for two things, and one of them is the owner's.

    Use instead
        Take the spelling its owner uses, and the same one in the whole set.

    Known limits
        Words that open a sentence, headings, quotations, code and words all in capitals are not compared.
    """

    id = "consistency/name-variant"
    summary = "Spells a name or word otherwise than another draft on the same event."
    message = '"{text}" is spelled "{there}" in {other}; use one spelling.'
    severity = Severity.INFO
    enabled = False
    flags = (
        pair("The code is on QuillByte.", "The code is on >>Quillbyte<<."),
        pair("Its tool OpenLock reads packs.", "Its tool >>Open Lock<< reads packs."),
        pair("Staff heard of it by e-mail.", "Staff heard of it by >>email<<."),
        pair("The model runs on LLumen.", "The model runs on >>Llumen<<."),
        pair("Neighbours heard it on-line.", "Neighbours heard it >>online<<."),
        pair("Its rival Marlow-Dahl said no.", "Its rival >>Marlow Dahl<< said no."),
        pair("Buyers saw EmberCell first.", "Buyers saw >>Ember-Cell<< first."),
    )
    passes = (
        pair("The model runs on Llumen 2.", "The model runs on Llumen 3."),
        pair("The module `quillbyte` is on QuillByte.", "The code is on QuillByte."),
        pair("Email is cheap.", "They write email."),
        pair('"We use Github," Jon Ek said.', "The code is on GitHub."),
        pair("OSLO, Norway. The code is out.", "They met in Oslo."),
        pair("Staff heard of it by e-mail.", "Staff heard of it by e-mail."),
        pair("The state bank lent it.", "The State lent it."),
    )

    def compare(self, drafts: Sequence[Facts]) -> Iterable[FolderHit]:
        """Yield the spellings that fewer drafts have."""
        forms = [_forms(draft) for draft in drafts]
        for key in sorted({key for table in forms for key in table}):
            spelled = [(number, table[key]) for number, table in enumerate(forms) if key in table]
            counts: dict[str, int] = {}
            for _, uses in spelled:
                for use in uses.values():
                    counts[use.text] = counts.get(use.text, 0) + 1
            if len(counts) < 2 or not any(map(_telling, counts)):
                continue
            common = max(counts, key=lambda text: counts[text])
            other, there = next((number, uses[common]) for number, uses in spelled if common in uses)
            for number, uses in spelled:
                if common in uses:
                    continue
                for use in uses.values():
                    yield FolderHit(
                        number,
                        use.start,
                        use.end,
                        {"other": drafts[other].path, "there": common},
                        related=((other, there.start, there.end, "the other spelling"),),
                    )


class _Use(NamedTuple):
    """The first use of a spelling in a draft; prose offsets."""

    text: str
    start: int
    end: int


_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_CAMEL = re.compile(r"[^\W\d_][^\WA-Z_]*[A-Z]")
_SPACED = re.compile(r"(?<![^\W_])[A-Z][a-z]+ [A-Z][a-z]+(?![^\W_])")
_PREFIXES = frozenset("e co on off re pre non web data home key net start spin work life".split())


def _telling(text: str) -> bool:
    """Tell whether a spelling by itself shows that a name or compound is meant."""
    return bool(_CAMEL.match(text)) or "-" in text


def _forms(draft: Facts) -> dict[str, dict[str, _Use]]:
    """Return the spellings of each folded name or compound, each with its first use."""
    found: dict[str, dict[str, _Use]] = {}
    for sentence in draft.body:
        for match in _TOKEN.finditer(sentence.text):
            text = match[0]
            if len(text) > 3 and match.start() and not _left_out(sentence, match) and _is_form(text):
                _add(found, sentence, text, match.start())
        for match in _SPACED.finditer(sentence.text, 1):
            if not _left_out(sentence, match):
                _add(found, sentence, match[0], match.start())
    return found


def _is_form(text: str) -> bool:
    head, _, rest = text.partition("-")
    if text[0].isupper():
        return not text.isupper()
    # Of words in small letters only those with a joint that house styles differ on, closed or not.
    return (
        head in _PREFIXES and rest.isalpha() and "-" not in rest
        if rest
        else any(text.startswith(prefix) and len(text) - len(prefix) > 2 for prefix in _PREFIXES)
    ) or bool(_CAMEL.match(text))


def _left_out(sentence: SentenceFact, match: re.Match[str]) -> bool:
    start, end = match.span()
    text = sentence.text
    return (
        sentence.within(sentence.quoted, start)
        or text[max(0, start - 2) : start] in (". ", "? ", "! ", ": ")
        or text[end : end + 1] in ("/", "@", "_")
        or text[start - 1 : start] in ("/", "@", "_", ".", "-", "'")
    )


def _add(found: dict[str, dict[str, _Use]], sentence: SentenceFact, text: str, at: int) -> None:
    key = re.sub(r"[- ]", "", text).lower()
    start = sentence.start + at
    found.setdefault(key, {}).setdefault(text, _Use(text, start, start + len(text)))
