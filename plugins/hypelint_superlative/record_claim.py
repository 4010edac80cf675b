"""superlative/record-claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from hypelint.rule import Example, Hit, SentenceRule, Severity
from hypelint_superlative._ranking import hits
from hypelint_superlative._record import CUES

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence


class RecordClaim(SentenceRule):
    """Compares with everything there ever was.

    What it does
        Reports superlatives with "ever", "in history" or "of all time", record sales and broken records without a
        figure, unprecedented, never before, and "easier than ever".

    Why is this bad
        It is the widest comparison there is, and the one least often checked.

    Use instead
        "the highest since the count began in 1884, the weather service said", with the figure.

    Known limits
        A record told with its figure passes outside a release, and so do records in sport and data. Comparisons with
        "than ever" are infos in a blog.
    """

    id = "superlative/record-claim"
    summary = "Compares with all of history (record, ever, unprecedented, never before)."
    message = '"{text}" compares with all there ever was; name the series, the figure and who keeps it.'
    severity = Severity.WARNING
    weight = 2
    silenced_by = frozenset({"quotation", "question", "negation"})
    lowered_by = frozenset({"hedge", "condition"})
    cues = CUES
    flags = (
        "The round >>smashes every record in technology history<<.",
        "Demand is >>unprecedented<<.",
        "It is >>the largest round in the industry's history<<.",
        "It is >>the fastest car ever built<<.",
        "The shop had >>record sales<<.",
        "The flood showed the river at a level >>never before seen<<.",
        Example("Booking >>is easier than ever<<.", "release"),
        "The fair drew >>a record-breaking crowd<<.",
        "Banks are under >>more pressure than ever<<.",
        "Filing >>has never been easier<<.",
        Example("It has >>a record backlog of $1.3 billion<<.", "release"),
        "Bookings >>hit a record<< in May.",
        "The ruling is >>without precedent<< in Spain.",
        "Tests show >>new highs<< across tax and payroll.",
    )
    passes = (
        "Sales were the highest since 2011, company filings show.",
        "The audit found 40 duplicate records.",
        "Revenue rose to a record $4.2 billion.",
        "She recorded a track record of two records on vinyl.",
        "The world record holder ran 9.8 seconds.",
        "Demand is not unprecedented.",
        '"It is the fastest car ever built," said Piet Aal.',
        "Have you ever seen it? It has rained ever since.",
        Example("Each call writes the largest record ever seen to the log.", "docs"),
        "The harvest set a record of 4.1 million tonnes.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the claims of this kind in one sentence."""
        return hits(sentence, "record-claim")
