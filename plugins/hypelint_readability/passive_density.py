"""readability/passive-density."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
import re
from typing import ClassVar

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.reading import Reading
from hypelint.rule import DocumentRule, Example, Option, Severity

_IRREGULAR = """beaten become begun bent bitten blown born bought bound broken brought built burnt cast caught chosen cut
    dealt done drawn driven eaten fed felt fought found forgotten given gone grown heard held hidden hit hurt kept known
    laid led left lent lost made meant met paid proven put read ridden run said seen sent set shaken shot shown shut sold
    spent spoken spread stolen stuck struck sung sunk sworn swept taken taught thought thrown told torn understood
    withdrawn won worn woven written"""
_ADJECTIVES = """located concerned interested supposed used based married related tired limited involved situated
    dedicated committed excited pleased delighted convinced aware advanced mixed detailed complicated experienced
    qualified surprised worried allowed gone born entitled retired opposed inclined accustomed needed deceased done"""


class PassiveDensity(DocumentRule):
    """Hides throughout who did what.

    What it does
        Counts the sentences in which something is done by nobody (a form of "be" and a participle) and
        reports, once, a draft in which they are more than a third. No sentence is marked for its passive.

    Why is this bad
        One passive puts the right thing first. A draft full of them has no one in it who acts, decides or
        can be asked.

    Use instead
        Name who did it, wherever the reader would ask.

    Known limits
        Participles are known by their ending or from a list, so some adjectives count as passives; off by
        default until its precision on labelled text is known. Sections on methods are not counted.
    """

    id = "readability/passive-density"
    summary = "More than a third of the sentences are passive."
    message = "{share} of {count} sentences are passive, so readers cannot see who did what; name who acts where they would ask."
    severity = Severity.INFO
    enabled = False
    options: ClassVar[Mapping[str, Option]] = {
        "max-share": Option(0.34, "The share of passive sentences from which a draft is reported."),
        "min-sentences": Option(10, "Drafts of fewer sentences get no verdict."),
    }
    flags = (
        Example(
            ">>Mistakes were made, reports were lost, and nobody was told.<<", options={"min-sentences": 1}
        ),
        Example(">>The tool was chosen, was installed and was abandoned.<<", options={"min-sentences": 1}),
        ">>The mill was sold in May.<< " + "The gate was oiled. It leaks. The key is kept by nobody. " * 4,
        "# >>The mill<<\n\n" + "The mill was sold. The wheel has been taken away. Nobody knows why. " * 4,
        ">>The floor was being mended when it rained.<< " + "The roof had been left open. Rain came in. " * 5,
        Example(
            ">>The mill was sold.<< Lund bought it. Aal paid.", options={"max-share": 0.2, "min-sentences": 3}
        ),
        ">>It was, in the end, quietly sold.<< " + "The doors were not locked. Hens came. " * 6,
    )
    passes = (
        Example("The board cut costs.", options={"min-sentences": 1}),
        Example("The office is located in Bergen.", options={"min-sentences": 1}),
        # too few sentences for a verdict
        "The mill was sold. The wheel was taken. The key was lost.",
        # a third or less
        "The mill was sold. Lund bought it. Aal paid. " * 5,
        # adjectives and states
        "Lund is interested. She is married. The path is limited to carts. It is based on clay. " * 4,
        # get-passives and perfects
        "The mill got sold. Lund has painted it. She had moved the wheel. " * 5,
        # methods
        "# Report\n\nLund went there. Aal saw it.\n\n## Methods\n\n"
        + "The water was boiled. The salt was weighed. " * 8,
        # lists and headings do not count
        "# The mill was sold\n\n- The wheel was taken.\n- The key was lost.\n\n"
        + "Lund bought it. Aal paid. " * 6,
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield one hit, on the draft's first sentence, if too many are passive."""
        passive = count = 0
        methods = False
        for number, block in enumerate(reading.blocks):
            if block.kind == "heading":
                methods = "method" in reading.lower[block.start : block.end]
            if block.kind != "paragraph" or methods or number in reading.chrome:
                continue
            places = reading.block_sentences(number)
            for sentence in reading.sentences[places.start : places.stop]:
                count += 1
                passive += _passive().search(reading.lower, sentence.start, sentence.end) is not None
        if count >= self.settings["min-sentences"] and passive > self.settings["max-share"] * count:
            first = next(it for it in reading.sentences if it.block not in reading.chrome)
            yield Hit(first.start, first.end, {"share": f"{passive / count:.0%}", "count": count})


@cache
def _passive() -> re.Pattern[str]:
    """Match a form of "be" with a participle at most two adverbs behind it."""
    irregular = "|".join(_IRREGULAR.split())
    adjectives = "|".join(_ADJECTIVES.split())
    return re.compile(
        r"\b(?:is|are|was|were|been|being|be|it's|they're)(?:,[^,.;]{1,20},)?(?: not| never| \w+ly| already| also| often| soon)"
        rf"{{0,2}} (?!(?:{adjectives})\b)(?:\w+ed|{irregular})\b"
    )
