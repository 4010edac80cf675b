"""numbers/percent-without-base."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.rule import RUNNING, Example, Hit, SentenceRule, Severity

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence


class PercentWithoutBase(SentenceRule):
    """Reports growth without saying from what or over what time.

    What it does
        Reports a change verb with a percentage, a multiple or "half" where the sentence and the one before name
        neither a period nor a starting point.

    Why is this bad
        300% of very little is very little.

    Use instead
        "grew 300% in 2024, from 10 to 40 sites".

    Known limits
        Ships as an info: the base often stands further up, or in a table. Shares ("40% of the 212") pass.
    """

    id = "numbers/percent-without-base"
    summary = "Reports growth in percent without a base or a period."
    message = '"{text}" has no base; say from what to what, and over what time.'
    severity = Severity.INFO
    weight = 2
    blocks = RUNNING
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation", "question", "link"})
    cues = (
        "{grow,rise,fall,drop,increase,decrease,jump,surge,soar,climb,decline,improve,reduce,cut,boost,gain,shrink,plunge}~",
        "grew", "grown", "rose", "risen", "fell", "fallen", "shrank", "double-digit growth", "double digit growth",
        "triple-digit growth", "triple digit growth", "doubled", "tripled", "quadrupled", "halved",
    )  # fmt: skip
    flags = (
        "Usage >>grew 300%<<.",
        "Costs >>fell by half<<.",
        "Norvane saw >>double-digit growth<<.",
        "Traffic >>jumped by 40 percent<< at once.",
        "Errors >>dropped by two thirds<<.",
        Example("The app >>boosted sales 25%<<.", "release"),
        "Revenue >>tripled<<.",
        "The share price >>soared 12%<<, and Piet Aal smiled.",
    )
    passes = (
        "Usage grew 300% in 2024, from 10 to 40 sites.",
        "40% of the 212 respondents agreed.",
        "Profit rose 4% compared with last year.",
        "In 2024 sales were $4 million. They grew 10%.",
        "Retail sales rose 2% in March.",
        "Usage grew.",
        '"Usage grew 300%," said Piet Aal.',
        "Prices fell 3% from a year earlier.",
        Example("Memory use fell 30%.", "docs"),
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the changes of one sentence that have neither base nor period."""
        if _based().search(sentence.lower):
            return
        before = sentence.previous
        if before is not None and (
            _based().search(before.lower)
            or any(it.kind in ("year", "date", "money") for it in before.reading.figures(before))
        ):
            return
        figures = sentence.reading.figures(sentence)
        if any(it.kind in ("year", "date", "money") for it in figures):
            return
        low = sentence.reading.lower
        for start, end in cues:
            word = low[start:end]
            if "digit" in word or (
                word in ("doubled", "tripled", "quadrupled", "halved") and _ends().match(low, end)
            ):
                yield Hit(start, end)
                return
            for figure in figures:
                gap = low[end : figure.start]
                if (
                    figure.kind == "percent"
                    and 0 < len(gap) <= 24
                    and _adjacent().fullmatch(gap)
                    and low[figure.end : figure.end + 4] != " of "
                ):
                    yield Hit(start, figure.end)
                    return


@cache
def _based() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:from|since|compared|than|versus|vs|against|over|year|years|yearly|annual|annually|month|months|monthly|week|weeks|quarter|"
        r"quarters|quarterly|half of|decade|season|day|days|hours?|january|february|march|april|may|june|july|august|september|october|"
        r"november|december|between|during|per|within|after|previous|earlier|last|interest|confidence|when|christmas|holiday)\b"
        r"|\bof (?:the )?\d|\bin (?:19|20)\d\d|\bto (?:\$|\d)"
    )


@cache
def _adjacent() -> re.Pattern[str]:
    return re.compile(
        r" (?:by |about |some |nearly |almost |more than |a |an |roughly |(?:[a-z]+ )?(?:by )?){0,2}"
    )


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(r"[.,;!]|$| (?:and|but|while)\b")
