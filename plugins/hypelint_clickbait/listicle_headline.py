"""clickbait/listicle-headline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.rule import DocumentRule, Example, Hit, Severity
from hypelint_clickbait._headline import headings

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Reading, Sentence


class ListicleHeadline(DocumentRule):
    """Sells a list by its number: top ten, seven ways, five reasons.

    What it does
        Reports headings that open with a number and a plural noun together with a promise, a superlative or "you",
        and headings that open with "Top N".

    Why is this bad
        The number says how long the text is. What it has found stays in the dark.

    Use instead
        Name the finding: "Sites that cache images load in half the time".

    Known limits
        Counts of facts ("12 States Sue Tessaro"), versions and numbered sections pass; plain "3 Ways to …" and the
        narrator's own list are infos.
    """

    id = "clickbait/listicle-headline"
    summary = "Sells a list by its number (top 10, 7 ways, 5 reasons)."
    message = '"{text}" sells the length of a list; say in the heading what the list shows.'
    severity = Severity.WARNING
    weight = 2
    silenced_by = frozenset({"quotation"})
    flags = (
        "# >>7 Tools That Will Change Your Life<<",
        "# >>Top 10 Startups You Need to Know<<",
        "# >>5 Best Pumps for Small Farms<<",
        "# >>The 12 Most Surprising Facts About Banks<<",
        "# >>Ten Reasons Harrow Will Win<<",
        Example("# >>5 Proven Strategies to Boost Your Ranking<<", "release"),
        "## >>Top 5 Mistakes of New Managers<<",
        Example("# >>3 Ways to Sort a List<<", "docs"),
    )
    passes = (
        "# 12 States Sue Tessaro",
        "# 3 Hurt in Depot Fire",
        "# 7.2 brings faster builds to your desk",
        "# 2. Choose your tools",
        "# 40 Years of Harrow",
        "# Harrow Sells 5 Best-Known Brands",
        "The 5 best pumps are listed below.",
        "# Top Prosecutor Resigns",
        "# 200 Jobs Go in Leeds",
        "# Five Lessons in One Day for Leeds Pupils",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the headings that sell a list."""
        lower, blocks = reading.lower, reading.blocks
        for number in headings(reading):
            start = blocks[number].start
            first = lower[start : start + 1]
            if (
                first.isdigit()
                or not first.isalpha()
                or (first in "efnost" and lower.startswith(_COUNTS, start))
            ):
                sentences = reading.block_sentences(number)
                if sentences:
                    for hit in self._list(reading.sentences[sentences[0]]):
                        if number not in reading.chrome:
                            yield hit

    def _list(self, sentence: Sentence) -> Iterable[Hit]:
        """Yield a heading that sells a list."""
        match = _list().match(sentence.lower)
        if match is None:
            return
        low = sentence.lower
        own = _own().search(low) is not None
        if match["top"]:
            severity = Severity.INFO if own or sentence.reading.profile == "docs" else Severity.WARNING
        elif match["noun"] or match["best"]:
            promise = match["best"] or match["noun"] in _SELLING or _promises().search(low)
            severity = Severity.WARNING if promise and not own else Severity.INFO
            if sentence.reading.profile == "docs":
                severity = Severity.INFO
            elif match["noun"] in _PLAIN and not promise:
                return
        elif _promises().search(low):
            severity = Severity.WARNING
        else:
            return
        yield Hit(sentence.start, sentence.end, severity=severity)


_COUNTS = (
    "top ", "our top ", "the ", "two ", "three ", "four ", "five ", "six ", "seven ", "eight ", "nine ", "ten ", "twelve ",
    "fifteen ", "twenty ",
)  # fmt: skip
"""How a heading opens that may count."""
_SELLING = frozenset("reasons things secrets tricks hacks signs mistakes myths".split())
_PLAIN = frozenset(
    "lessons facts tools apps rules steps ideas books questions features trends examples benefits habits".split()
)


@cache
def _list() -> re.Pattern[str]:
    number = r"(?:\d{1,3}(?![.\d)%:,-])|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
    nouns = (
        "ways|reasons|things|secrets|tips|tricks|hacks|signs|mistakes|facts|lessons|myths|tools|ideas|strategies|apps|habits|"
        "steps|rules|takeaways|examples|benefits|trends|features|books|questions"
    )
    return re.compile(
        rf"\W*(?:the )?(?:(?P<top>(?:our )?top {number}) [a-z]|{number} (?P<best>(?:of the )?(?:best|most|worst|greatest)\b(?!-)"
        rf"|must[- ](?:have|see|read|try))|{number} (?:[\w'-]+ ){{0,3}}?(?P<noun>{nouns})\b|{number} [\w'-]+(?: [\w'-]+)* (?:that|you)\b)"
    )


@cache
def _promises() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:you|your|must|will change|surprising|amazing|proven|essential|powerful|shocking|genius|brilliant|game-changing|"
        r"ultimate|incredible|simple|easy|boost|best|most)\b"
    )


@cache
def _own() -> re.Pattern[str]:
    return re.compile(r"\b(?:our|my|projects|accomplishments|posts|moments|stories|milestones)\b")
