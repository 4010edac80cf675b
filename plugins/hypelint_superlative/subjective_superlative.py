"""superlative/subjective-superlative."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from hypelint.rule import Example, Hit, SentenceRule, Severity
from hypelint_superlative._ranking import hits
from hypelint_superlative._superlative import CUES

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence


class SubjectiveSuperlative(SentenceRule):
    """Ranks by a quality that no measure could decide.

    What it does
        Reports superlatives of evaluative adjectives (most significant, most innovative, boldest, hardest) that rank a
        product, an organisation, a deal, or a problem of a whole field.

    Why is this bad
        It is a verdict in the dress of a fact. The reader learns what to feel, not what happened.

    Use instead
        Name the one who judges, or the fact that made you judge so.

    Known limits
        A person's own best ("her most important role"), what is picked out rather than praised ("the hardest cases are
        sent to Harrow") and opinions in a blog are infos.
    """

    id = "superlative/subjective-superlative"
    summary = "Ranks by a quality no measure could decide (most significant, boldest, most exciting)."
    message = '"{text}" ranks what nobody can measure; say what it did, or whose judgement it is.'
    severity = Severity.ERROR
    weight = 4
    silenced_by = frozenset({"quotation", "question", "negation"})
    lowered_by = frozenset({"hedge", "condition"})
    cues = CUES
    flags = (
        Example("It masters even >>the most complex routing challenges<<.", "release"),
        "It is >>one of the most significant rounds ever<<.",
        "The harbour is full. That leaves >>the most difficult questions<<.",
        "Data quality is >>AI's hardest problem<<.",
        "Norvane is >>the most innovative company in Spain<<.",
        "Tessaro offers >>the most advanced, most reliable platform<<.",
        "Quillbyte is >>the boldest startup of its generation<<.",
        "The merger could become >>the most exciting deal in the sector<<.",
        Example("We deliver >>the most trusted service in the industry<<.", "release"),
        "It was >>her most important role<<.",
        Example("Order >>the newest and most sophisticated feeder<<.", "release"),
        Example("Rea Lund faces >>her most formidable test yet<<.", "release"),
        "It offers >>football's boldest ideas<<.",
        Example("It can be >>the most effective path<< to a mortgage.", "release"),
        "It is >>the most ambitious product we have ever shipped<<.",
        Example("Norvane is >>the most trusted name in pumps<<.", "release"),
        Example("Discover >>the most advanced showroom<<.", "release"),
    )
    passes = (
        'Holm called data quality "the hardest problem we have".',
        "In a survey of 900 engineers by Ostwald, data quality ranked first.",
        Example("The most important thing is to save the file.", "docs"),
        "It was a most exciting evening.",
        "Harrow is not the most innovative company in Spain.",
        "Is Harrow the most innovative company in Spain?",
        '"She is the smartest engineer in Leeds," Rea Lund said.',
        "Eurodata ranks it as the most innovative company in Spain.",
        "Most advanced students took the test.",
        "Tessaro was named the most innovative company by Eurodata.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the claims of this kind in one sentence."""
        return hits(sentence, "subjective-superlative")
