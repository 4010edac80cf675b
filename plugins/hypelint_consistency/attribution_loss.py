"""consistency/attribution-loss."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.fact import WORD, content
from hypelint.rule import RUNNING, FolderHit, FolderRule
from hypelint_consistency._draft import pair
from hypelint_consistency._measure import Measures, agree

if TYPE_CHECKING:
    from hypelint.fact import Facts, SentenceFact
    from hypelint_consistency._measure import Measure


class AttributionLoss(FolderRule):
    """States as fact what another draft on the same event gives a source for.

    What it does
        Finds claims that two drafts about one event share: the same figure for the same quantity, or nearly the same
        words. Reports the draft in which the claim stands bare, and names the place where it has its source.

    Why is this bad
        The source was known and got lost on the way. The reader takes a claim for a fact.

    Use instead
        Bring the source over with the claim.

    Known limits
        Founding dates and staff counts, which everybody can look up, pass; so does a figure that has its source elsewhere
        in the same draft, and what a release says of its own publisher.
    """

    id = "consistency/attribution-loss"
    summary = "States as fact what another draft on the same event gives a source for."
    message = "{other} gives a source for this ({source}), here it stands bare; bring the source over."
    enabled = False
    profiles = frozenset({"news", "blog", "docs"})
    flags = (
        pair(
            "Tessaro earned $87 million in sales, Fjordwire reported.",
            "Tessaro earned >>$87 million<< in sales.",
        ),
        pair(
            "Rea Lund said the Moss plant is safe for its neighbours.",
            ">>The Moss plant is safe for its neighbours.<<",
        ),
        pair(
            "Demand for packs has grown by 60%, according to Marlow Securities.",
            "Demand for packs has grown by >>60%<<.",
        ),
        pair(
            "Tessaro had a loss of $14 million, its annual report shows.",
            "Tessaro had a loss of >>$14 million<<.",
        ),
        pair(
            "Jon Ek said that smaller recyclers would soon run out of packs.",
            ">>Smaller recyclers would soon run out of packs.<<",
        ),
        pair(
            "The fire cost Tessaro $9 million, Rea Lund told reporters.",
            "The fire cost Tessaro >>$9 million<<.",
        ),
    )
    passes = (
        pair(
            "Tessaro earned $87 million in sales, Fjordwire reported.",
            "Tessaro earned $87 million in sales, according to Fjordwire.",
        ),
        pair("Tessaro was founded in 2016, its site says.", "Tessaro was founded in 2016."),
        pair("Tessaro employs 340 people, Rea Lund said.", "Tessaro employs 340 people."),
        pair(
            "Tessaro had sales of $87 million, Fjordwire reported.",
            "Tessaro had sales of $87 million, its report says. The $87 million in sales were a record.",
        ),
        pair(
            "Rea Lund said the Moss plant is safe for its neighbours.",
            '"The Moss plant is safe for its neighbours," Rea Lund said.',
        ),
        pair("Tessaro earned $87 million in sales.", "Tessaro earned $87 million in sales."),
        pair(
            "Rea Lund said the Moss plant is safe for its neighbours.",
            "The Moss plant is not large, and its neighbours are few.",
        ),
    )

    def compare(self, drafts: Sequence[Facts]) -> Iterable[FolderHit]:
        """Yield the bare claims that have a source in another draft."""
        figures = [Measures(draft) for draft in drafts]
        for number, draft in enumerate(drafts):
            others = [other for other in range(len(drafts)) if other != number]
            taken: set[int] = set()
            for mine in _bare(figures[number]):
                found = next(
                    (
                        (other, it)
                        for other in others
                        for it in figures[other].comparable(mine)
                        if _source(it.sentence, it.figure.start, it.figure.end) and agree(it, mine)
                    ),
                    None,
                )
                if found is not None:
                    other, theirs = found
                    taken.add(mine.sentence.start)
                    name = _source(theirs.sentence, theirs.figure.start, theirs.figure.end)
                    yield FolderHit(
                        number,
                        mine.start,
                        mine.end,
                        {"other": drafts[other].path, "source": name},
                        related=((other, theirs.start, theirs.end, "with its source"),),
                    )
            yield from _sentences(number, draft, [(other, drafts[other]) for other in others], taken)


_OPEN = frozenset({"founding", "count of employ", "count of peopl", "price"})
"""What anyone can look up, and what the parties themselves announced."""


def _bare(found: Measures) -> Iterator[Measure]:
    for it in found:
        if (
            it.attribute not in _OPEN
            and it.sentence.kind in RUNNING
            and not it.sentence.sources
            and not it.sentence.remembered
            and not it.sentence.within(it.sentence.quoted, it.figure.start)
            and not any(
                _source(other.sentence, other.figure.start, other.figure.end)
                for other in found.comparable(it)
            )
        ):
            yield it


def _source(sentence: SentenceFact, start: int, end: int) -> str:
    """Return the name of who vouches for a part of a sentence, or an empty text."""
    found = sentence.sourced(start, end)
    if found is None or found.kind != "named":
        return ""
    if _DAY.fullmatch(found.name):
        return ""
    return found.name


_DAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|he|she|it|they", re.IGNORECASE)
_LEAST = 4
"""Words that carry a claim's meaning, at least."""


def _sentences(
    number: int, draft: Facts, others: Sequence[tuple[int, Facts]], taken: set[int]
) -> Iterator[FolderHit]:
    """Yield sentences that are nearly those another draft attributes."""
    claims = [
        (other, sentence, _name(sentence), words)
        for other, facts in others
        for sentence in facts.body
        if _name(sentence) and not sentence.quoted and len(words := _words(sentence, True)) >= _LEAST
    ]
    for sentence in draft.body:
        if (
            sentence.kind not in RUNNING
            or sentence.start in taken
            or sentence.sources
            or sentence.quoted
            or sentence.negations
        ):
            continue
        mine = _words(sentence, False)
        for other, theirs, name, words in claims:
            if len(mine & words) >= max(_LEAST, 0.8 * len(mine | words)):
                yield FolderHit(
                    number,
                    sentence.start,
                    sentence.start + len(sentence.text),
                    {"other": next(it.path for at, it in others if at == other), "source": name},
                    related=(
                        (
                            other,
                            theirs.start,
                            theirs.start + len(theirs.text),
                            "the same claim, with its source",
                        ),
                    ),
                )
                break


def _name(sentence: SentenceFact) -> str:
    """Return the name of the source of a whole sentence, or an empty text."""
    for source in sentence.sources:
        if source.kind == "named" and any(map(str.isupper, source.name)) and not _DAY.fullmatch(source.name):
            return source.name
    return ""


@cache
def _saying() -> frozenset[str]:
    return frozenset(
        content("told reported reports report shows showed added noted wrote reporters statement")
    )


def _words(sentence: SentenceFact, attributed: bool) -> frozenset[str]:
    """Return the stems of a sentence's words, without those of its attribution."""
    text = sentence.text
    if attributed:
        names = {word for it in sentence.sources for word in WORD.findall(it.name)}
        text = " ".join(word for word in WORD.findall(text) if word not in names)
    return frozenset(content(text)) - _saying()
