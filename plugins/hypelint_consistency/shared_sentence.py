"""consistency/shared-sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
import re
from typing import TYPE_CHECKING

from hypelint.fact import WORD
from hypelint.rule import RUNNING, FolderHit, FolderRule, Option, Severity
from hypelint_consistency._draft import pair

if TYPE_CHECKING:
    from hypelint.fact import Facts, SentenceFact


class SharedSentence(FolderRule):
    """Repeats a sentence of another draft on the same event, word for word or nearly.

    What it does
        Compares the sentences of drafts about one event and reports, in the later draft, each that is the same as one
        in an earlier draft, shares a run of eight words with it, or four fifths of its words.

    Why is this bad
        It is wire copy, a release or a template, and reads as such to whoever sees both drafts.

    Use instead
        Write it for this draft, or credit where it comes from.

    Known limits
        Quotations, headings, legal notices and credited wire copy pass. A sentence that differs by its figures alone
        counts as shared.
    """

    id = "consistency/shared-sentence"
    summary = "Repeats a sentence of another draft on the same event, word for word or nearly."
    message = "This sentence stands in {other} too; write it for this draft, or credit its source."
    severity = Severity.INFO
    enabled = False
    options = {  # noqa: RUF012
        "min-words": Option(8, "Words a sentence must have to be compared, at least."),
        "share": Option(0.8, "The part of the words of two sentences that must be the same."),
    }
    flags = (
        pair(
            "On a grey morning in Moss the gates of the plant stood open.",
            ">>On a grey morning in Moss the gates of the plant stood open.<<",
        ),
        pair(
            "About Tessaro: Tessaro takes used batteries apart and sells what it finds.",
            ">>About Tessaro: Tessaro takes used batteries apart and sells what it finds.<<",
        ),
        pair(
            "On a grey morning in Moss the gates of the plant stood open.",
            ">>On a cold morning in Moss the gates of the plant stood open.<<",
        ),
        pair(
            "The plant stands at the end of a long road by the fjord, and few people live near it.",
            ">>Visitors find that the plant stands at the end of a long road by the fjord.<<",
        ),
        pair(
            "Used packs are stacked in rows of twelve behind a fence.",
            "The yard is full. >>Used packs are stacked in rows of twelve behind a fence.<<",
        ),
        pair(
            "It takes four workers one hour to take one pack apart.",
            ">>It takes five workers one hour to take one pack apart.<<",
        ),
    )
    passes = (
        pair(
            '"We need storage next to our substations and packs are cheap," Piet Aal said.',
            '"We need storage next to our substations and packs are cheap," Piet Aal said.',
        ),
        pair("Tessaro and Harrow signed on Monday night.", "On Tuesday Harrow told Tessaro of its plans."),
        pair("The gates stood open.", "The gates stood open."),
        pair(
            "On a grey morning in Moss the gates of the plant stood open, Fjordwire reported.",
            "On a grey morning in Moss the gates of the plant stood open, Fjordwire reported.",
        ),
        pair(
            "The plant in Moss takes apart used car batteries.",
            "Car makers send their old batteries to a plant in Moss.",
        ),
        pair(
            "> On a grey morning in Moss the gates of the plant stood open.",
            "> On a grey morning in Moss the gates of the plant stood open.",
        ),
    )

    def compare(self, drafts: Sequence[Facts]) -> Iterable[FolderHit]:
        """Yield the sentences that an earlier draft has."""
        least: int = self.settings["min-words"]
        share: float = self.settings["share"]
        runs: dict[str, list[tuple[int, SentenceFact]]] = {}
        for number, draft in enumerate(drafts):
            own: list[tuple[str, SentenceFact]] = []
            for sentence in draft.body:
                words = _words(sentence)
                if len(words) < least or not _counts(sentence):
                    continue
                own += [(run, sentence) for run in _keys(words)]
                found = _twin(sentence, words, runs, share)
                if found is not None:
                    other, theirs = found
                    yield FolderHit(
                        number,
                        sentence.start,
                        sentence.start + len(sentence.text),
                        {"other": drafts[other].path},
                        related=(
                            (other, theirs.start, theirs.start + len(theirs.text), "the same sentence"),
                        ),
                    )
            for run, sentence in own:
                runs.setdefault(run, []).append((number, sentence))


_RUN = 8
_SHORT = 3
_MANY = 20
"""Sentences that share a few words and are compared more closely, at most."""


def _words(sentence: SentenceFact) -> list[str]:
    return [word.lower() for word in WORD.findall(sentence.text)]


_CREDIT = re.compile(r"\((?:AP|AFP|Reuters|PA|dpa|[A-Z]\w*wire)\)|\b(?:said|reported|according to)\b")


def _counts(sentence: SentenceFact) -> bool:
    """Tell whether a sentence is the draft's own: no quotation, no credited copy."""
    return (
        sentence.kind in RUNNING
        and sum(end - start for start, end in sentence.quoted) * 2 < len(sentence.text)
        and not _CREDIT.search(sentence.text)
    )


def _keys(words: Sequence[str]) -> Iterator[str]:
    """Yield the runs of words that sentences are found by: long ones that prove, short ones that hint."""
    for size in (_RUN, _SHORT):
        for at in range(len(words) - size + 1):
            yield " ".join(words[at : at + size])


def _twin(
    sentence: SentenceFact,
    words: Sequence[str],
    runs: dict[str, list[tuple[int, SentenceFact]]],
    share: float,
) -> tuple[int, SentenceFact] | None:
    """Return the first sentence of an earlier draft that is this one, or nearly."""
    names = {word.lower() for name in sentence.name_texts for word in WORD.findall(name)}
    for at in range(len(words) - _RUN + 1):
        run = words[at : at + _RUN]
        if len(names.intersection(run)) * 2 <= _RUN and " ".join(run) in runs:
            return runs[" ".join(run)][0]
    mine = set(words)
    near = chain.from_iterable(
        runs.get(" ".join(words[at : at + _SHORT]), ()) for at in range(len(words) - _SHORT + 1)
    )
    tried: set[tuple[int, int]] = set()
    for number, other in near:
        if (number, other.start) in tried:
            continue
        tried.add((number, other.start))
        if len(tried) > _MANY:
            break
        theirs = set(_words(other))
        if len(mine & theirs) >= share * len(mine | theirs):
            return number, other
    return None
