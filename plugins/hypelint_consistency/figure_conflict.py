"""consistency/figure-conflict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from hypelint.rule import FolderHit, FolderRule
from hypelint_consistency._draft import pair
from hypelint_consistency._measure import Measure, Measures, agree

if TYPE_CHECKING:
    from hypelint.fact import Facts


class FigureConflict(FolderRule):
    """Gives a figure that another draft on the same event gives differently.

    What it does
        Compares what drafts about one event say of the same quantity of the same party: a price, a sum raised, revenue,
        staff, jobs, a growth rate, the year of founding. Reports the figure that fewer drafts have, else the later one.
        Also reports one sum that is two things, such as the size of a tender offer here and of a funding round there.

    Why is this bad
        One of the drafts is wrong, and whoever reads both trusts neither.

    Use instead
        Check the source and correct the draft that is wrong. If both are right, say what makes them differ: the date, the
        part, who counted.

    Known limits
        Only quantities that both drafts name in like words are compared. Figures of different years, in different
        currencies, rounded, or with "over" and "nearly" that fit, pass.
    """

    id = "consistency/figure-conflict"
    summary = "Gives a figure that another draft on the same event gives differently."
    message = '"{text}" does not agree with "{there}" in {other}; check which is right.'
    enabled = False
    flags = (
        pair("The move creates 120 jobs in Moss.", "The move will bring >>210 jobs<< to Moss."),
        pair(
            "Tessaro had revenue of $96 million in 2025.",
            "Tessaro had sales of >>$69 million<< in 2025.",
        ),
        pair("Tessaro employs 340 people.", "Tessaro, which employs >>430 people<<, makes no loss."),
        pair(
            "Harrow raised $250 million for it in a tender offer.",
            "Harrow raised >>$205 million<< for it in a tender offer.",
        ),
        pair("Demand for storage has grown by 60%.", "Demand has skyrocketed by >>600%<<."),
        pair("Tessaro was founded in 1999.", "Tessaro, founded in >>1996<<, takes batteries apart."),
        pair(
            "Harrow made a tender offer of $25 billion.",
            "Harrow has new funding of >>$25 billion<<.",
        ),
    )
    passes = (
        pair("Tessaro has a debt of over $10 billion.", "Tessaro has a debt of more than $10 billion."),
        pair("Harrow had a loss of nearly $14 billion.", "Harrow had a loss of $13.8 billion."),
        pair(
            "Tessaro had revenue of $96 million in 2025.",
            "Tessaro had revenue of $80 million in 2024.",
        ),
        pair("Tessaro had revenue of $96 million.", "Tessaro had revenue of 89 million euros."),
        pair("Tessaro employs 340 people.", "Harrow employs 2,100 people."),
        pair("The move creates 120 jobs in Moss.", "The move cuts 40 jobs in Oslo."),
        pair("Tessaro was founded in 1999.", "Harrow was founded in 1952."),
        pair("The plant handles 9,000 tonnes a year.", "The plant emitted 120 tonnes of dust."),
    )

    def compare(self, drafts: Sequence[Facts]) -> Iterable[FolderHit]:
        """Yield the figures that disagree, each once."""
        found = [Measures(draft) for draft in drafts]
        reported: set[tuple[int, int]] = set()
        for later in range(1, len(drafts)):
            for earlier in range(later):
                for one, two in _conflicts(found[earlier], found[later]):
                    for_one, for_two = (_support(it, found) for it in (one, two))
                    at, other = (earlier, later) if for_one < for_two else (later, earlier)
                    here, there = (one, two) if at == earlier else (two, one)
                    place = at, here.start
                    if place in reported:
                        continue
                    reported.add(place)
                    end = here.end
                    unit = here.figure.unit.split()[-1:] if here.figure.kind == "count" else []
                    if unit and here.sentence.text[here.figure.end :].lower().startswith(" " + unit[0]):
                        end += 1 + len(unit[0])
                    yield FolderHit(
                        at,
                        here.start,
                        end,
                        {"other": drafts[other].path, "there": there.text},
                        related=((other, there.start, there.end, "the other figure"),),
                    )


def _conflicts(one: Measures, two: Measures) -> Iterator[tuple[Measure, Measure]]:
    """Yield the pairs of measures of two drafts that can not both be right."""
    for mine in two:
        alike = one.comparable(mine)
        if alike and not any(agree(it, mine) for it in alike):
            # Where one draft has several values for it, it is not plain which of them is meant.
            if len({it.figure.value for it in alike}) == 1 and not any(
                agree(alike[0], it) for it in two.comparable(alike[0])
            ):
                yield alike[0], mine
        elif not alike and mine.figure.kind == "money":
            for it in one.excluding(mine):
                if not any(agree(other, it) for other in two.comparable(it)):
                    yield it, mine
                    break


def _support(measure: Measure, found: Sequence[Measures]) -> int:
    """Count the drafts that have a measure as it is."""
    return sum(any(agree(it, measure) for it in draft.comparable(measure)) for draft in found)
