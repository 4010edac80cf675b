"""speculation/unattributed-forecast."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import HEADINGS, RUNNING, Example, SentenceRule
from hypelint_speculation._future import EXPECTED, expected_figure, of_the_market

if TYPE_CHECKING:
    from hypelint.reading import Sentence


class UnattributedForecast(SentenceRule):
    """Gives a forecast figure without the forecaster.

    What it does
        Reports "expected to", "projected to", "on track to", "forecast to", "estimated to" and the like with
        a figure, a share or a year, where nobody is named who expects it. A third party's plan to reach a
        figure counts.

    Why is this bad
        A forecast is as good as the one who makes it and the method behind it. Without a name the
        reader can not look up either.

    Use instead
        Name the forecaster and the date of the forecast ("Ostwald projects …, in its May report").

    Known limits
        In a release the publisher's guidance about itself passes. A year alone counts only if it lies
        ahead of every other year of the sentence.
    """

    id = "speculation/unattributed-forecast"
    summary = "States a projected figure without naming who projects it."
    message = '"{text}" is a forecast without a forecaster; name who expects it and when it was made.'
    severity = Severity.ERROR
    weight = 4
    blocks = HEADINGS | RUNNING
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation", "attribution", "condition", "question"})
    cues = EXPECTED
    flags = (
        "Revenue is >>on track to hit $2 billion next year<<.",
        "The market is >>expected to reach $90 billion by 2031<<.",
        "Sales are >>projected to double by 2030<<.",
        "Robots are >>forecast to do 40% of the work by 2035<<.",
        "Cold storage, >>estimated to grow at 12% a year<<, needs pilots.",
        "Harrow >>aims to double its sales to $90 million<<.",
        "The number of trucks is >>likely to reach 5,000 by 2032<<.",
        "The market is >>projected to balloon to $18 billion by 2033<<.",
        Example("The market is >>anticipated to reach $9 billion by 2031<<.", "release"),
    )
    passes = (
        "Norvane projects revenue of $2 billion next year.",
        "The market could reach $90 billion by 2031, according to research firm Ostwald.",
        "The line is expected to open in March.",
        "Ostwald's June report says the market is expected to reach $90 billion by 2031.",
        '"Sales are expected to double," said Rea Lund.',
        "The market was expected to reach $9 billion in 2019.",
        "If the strike ends, sales are expected to reach $2 million.",
        "The market is [expected to reach $9 billion](https://ostwald.example/report) by 2031.",
        Example(
            "Norvane today announced its results. Norvane is on track to hit revenue of $2 billion.",
            "release",
        ),
        Example("The job is expected to take 20 minutes.", "docs"),
        "The museum is expected to open on 3 May.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per forecast figure that nobody is named for."""
        reading = sentence.reading
        own = reading.profile != "news" and (reading.first_person(sentence) or reading.own_voice(sentence))
        for cue in longest(cues):
            if own and not of_the_market(sentence, cue[0]):
                continue
            end = expected_figure(sentence, cue)
            if end:
                yield Hit(cue[0], end)
                return
