"""unsourced/forward-looking-without-caution."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import re
from typing import TYPE_CHECKING

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import RUNNING, DocumentRule, Example

if TYPE_CHECKING:
    from hypelint.reading import Reading


class ForwardLookingWithoutCaution(DocumentRule):
    """Looks ahead in a release without a word of caution.

    What it does
        In a release with at least three statements about the issuer's future (expects, plans, anticipates,
        will), reports the first one if no cautionary paragraph stands anywhere.

    Why is this bad
        Law protects forward-looking statements only with a meaningful caution beside them, and readers
        deserve to know what could come in between.

    Use instead
        Add a paragraph that names what could change the outcome.

    Known limits
        Private persons and public bodies need no such paragraph; the rule can not tell them apart. What
        makes a caution meaningful it can not judge.
    """

    id = "unsourced/forward-looking-without-caution"
    summary = "Makes several forward-looking statements in a release without cautionary language."
    message = '"{text}" and {others} more statements look ahead, and nothing cautions; name what could change the outcome.'
    severity = Severity.INFO
    weight = 0
    blocks = RUNNING
    profiles = frozenset({"release"})
    cues = (
        "{expects,anticipates,intends,projects,forecasts,plans,aims} to", "{we,company} {expect,anticipate,believe,intend,plan}",
        "{expects,anticipates,believes} that", "{is,are} {expected,projected,anticipated,on track,poised,positioned,planned} to", "guidance",
        "{we,company} will", "believes {it,its,the}",
    )  # fmt: skip
    flags = (
        Example(
            "Norvane >>expects to<< double revenue by May. Norvane plans to hire 40 people. It anticipates that margins rise.",
            "release",
        ),
        Example(
            ">>We plan<< to lead the market by 2027. We expect to hire. We intend to open a yard.", "release"
        ),
        Example(
            "Sales >>are expected to<< rise. Norvane intends to build. Norvane projects to sell more.",
            "release",
        ),
        Example("Norvane >>believes it<< can grow. It plans to hire. It aims to export.", "release"),
        Example(
            "Norvane >>anticipates that<< costs fall. It expects to close two yards. It plans to sell one.",
            "release",
        ),
        Example(">>We expect<< a good year. We plan a second yard. We believe in the town.", "release"),
        Example(
            "Revenue >>is expected to<< double. We plan a second yard. We believe in the town. Join the future!",
            "release",
        ),
        Example(
            "Norvane >>intends to<< list its shares. It plans to hire. It expects to double its sales.",
            "release",
        ),
    )
    passes = (
        Example(
            "Norvane expects to double revenue. Norvane plans to hire. It anticipates that margins rise.\n\n"
            "This release contains forward-looking statements. Actual results may differ because of strikes and prices.",
            "release",
        ),
        Example("Norvane expects to double revenue by May.", "release"),
        "Norvane expects to double revenue. Norvane plans to hire. It anticipates that margins rise.",
        Example("Norvane doubled revenue. Norvane hired 40 people. Margins rose.", "release"),
        Example(
            "Norvane expects to grow. Norvane plans to hire. It aims to export. Actual results may differ materially.",
            "release",
        ),
        Example(
            "Norvane expects to grow. It plans to hire. It aims to export. Risks and uncertainties are named in its filing.",
            "release",
        ),
        Example("The choir plans to sing. The hall is open.", "release"),
        Example("Norvane intends to list its shares and doubled its sales in May.", "release"),
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit at the first of three forward-looking statements in a release without caution."""
        if _CAUTION.search(reading.lower):
            return
        found: dict[int, Span] = {}
        for start, end in cues:
            sentence = reading.sentence_at(start)
            if sentence is None or sentence.kind not in RUNNING or sentence.block in reading.chrome:
                continue
            found.setdefault(sentence.index, (start, end))
        if len(found) >= 3:
            start, end = min(found.values())
            yield Hit(start, end, {"others": len(found) - 1})


_CAUTION = re.compile(
    r"forward[- ]looking|safe harbou?r|actual results (?:may|could|might)|risks and uncertainties|risk factors|no assurance"
    r"|not guarantees? of future|subject to (?:change|risks)|cautionary"
)
