"""clickbait/question-headline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.rule import HEADINGS, Example, Hit, SentenceRule, Severity

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Reading, Sentence


class QuestionHeadline(SentenceRule):
    """Asks in the headline instead of telling.

    What it does
        Reports a title that is a question its first lines do not answer, and a subheading with a question that
        nothing follows or that baits the reader ("Ready to save?").

    Why is this bad
        A question as headline can usually be answered with no. It hides a claim that the text does not make.

    Use instead
        Say in the headline what the text found out.

    Known limits
        Whether the first lines answer is judged by the words they share with the question, by yes, no or because,
        and by definitions. Sections of questions and answers pass: a statement follows.
    """

    id = "clickbait/question-headline"
    summary = "Asks in the headline instead of telling."
    message = '"{text}" asks what the text should tell; answer it in the first lines, or state the finding.'
    severity = Severity.WARNING
    weight = 2
    blocks = HEADINGS
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation"})
    cues = ("@question",)
    flags = (
        "# >>Is This the End of Banks?<<\n\nHarrow opened an office in Leeds on Monday.",
        "# >>Why Is Harrow Betting Big?<<\n\nThe lender bought a farm.",
        "# Harrow Falls! >>Could a Token Be the Answer?<<\n\nThe market was quiet on Monday.",
        "# Harrow\n\nThe bank is old.\n\n## >>Ready to save?<<\n\nCall us.",
        "# >>Will Norvane buy Ostwald?<<",
        "# >>Could a Pump Be the Answer for Farmers?<<\n\nFarmers look for an answer, and a pump may be one.",
        "# Harrow\n\nThe bank is old.\n\n## >>What now?<<\n\n## Contact",
        Example(
            "# Pumps\n\nNorvane makes pumps.\n\n## >>Looking for a quiet pump?<<\n\nWrite to us.", "release"
        ),
        "# Harrow\n\nThe bank is old.\n\n## >>Should you buy shares of Harrow now?<<\n\nShares of Harrow fell in May.",
        "# >>Who will win the race for chips?<<\n\nOn a wet morning Piet Aal unlocked a shed.",
    )
    passes = (
        "# What is a mutex?\n\nA mutex is a lock.",
        "# Bank Closures Rise 4%",
        "# Is This the End of Banks?\n\nNo. Branches close, but lending grew 4% in 2024.",
        "# Tessaro\n\n## Is the pump safe?\n\nNo: it is not safe yet.",
        "# Tessaro\n\nA maker of pumps.\n\n## Who is it for?\n\n- Nurses\n- Plumbers",
        "# Why is Harrow leaving Leeds?\n\nHarrow is leaving Leeds because the lease ends in May.",
        Example("# Is it fast?\n\nRun the benchmark.", "docs"),
        "# Harrow\n\nThe bank is old.\n\n## What does this mean?\n\nRates rise.",
        "Is this the end of banks? The paper asks it on page one.",
        "# My sister never pays me back. What should I do?\n\nYou lent her money in May.",
        "# FAQ\n\n## Can I pay by card?\n\nCards are taken at the till.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the headline's question where the lines below do not answer it."""
        low = sentence.lower.rstrip("\"')*_ ")
        if not low.endswith("?"):
            return
        reading, number = sentence.reading, sentence.block
        title = all(block.kind not in HEADINGS for block in reading.blocks[:number])
        follows = _below(reading, number)
        if title and not _letter().search(reading.lower[reading.blocks[number].start : sentence.end]):
            if not _answered(low, follows):
                yield Hit(sentence.start, sentence.end)
        elif not title and (
            not follows or _bait().match(low) or (_closed().match(low) and not _answered(low, follows))
        ):
            yield Hit(sentence.start, sentence.end)


def _below(reading: Reading, number: int) -> str:
    """Return the first lines below a heading (lower case); empty where another heading or nothing follows."""
    level = reading.blocks[number].level
    found: list[str] = []
    for after in range(number + 1, min(number + 6, len(reading.blocks))):
        block = reading.blocks[after]
        if after in reading.chrome:
            continue
        if block.kind in HEADINGS and block.level <= level:
            break
        found += [reading.sentences[index].lower for index in reading.block_sentences(after)][:3]
        if any(not it.endswith("?") for it in found):
            break
    return " ".join(it for it in found if not it.endswith("?"))


_FILLERS = frozenset(
    "what which when where does have will would could should this that these those with from your they them".split()
)


def _answered(question: str, below: str) -> bool:
    """Tell whether the first lines take up the question's own words, or say yes, no or because."""
    if not below:
        return False
    if re.match(r"(?:yes|no|not|maybe|probably|it depends|almost|hardly)\b", below) or re.search(
        r"\bbecause\b", below
    ):
        return True
    asked = [word[:6] for word in re.findall(r"[a-z]{4,}", question) if word not in _FILLERS]
    if not asked:
        return re.match(r"(?:what|who) (?:is|are)\b", question) is not None
    share = sum(word in below for word in asked) / len(asked)
    if re.search(r"(?:^|[.!:] )(?:could|might) ", question):
        return False  # whoever repeats it has not answered
    wanted = 0.5 if re.match(r"(?:what|who|how|where|when) ", question) else 0.75
    return share >= wanted


@cache
def _closed() -> re.Pattern[str]:
    """Return how a question begins that yes or no would answer."""
    return re.compile(r"(?:could|can|will|would|is|are|does|do|has|have|should) (?!you\b|we\b|i\b)")


@cache
def _letter() -> re.Pattern[str]:
    """Return how a reader's letter to an advice column sounds."""
    return re.compile(r"\b(?:my|i|i'm|me)\b.*\?|\bdear \w+")


@cache
def _bait() -> re.Pattern[str]:
    return re.compile(
        r"(?:are you |so |still )*(?:ready|want|wondering|looking|interested|tired|curious|need|sound familiar|have you ever|struggling|should you (?:buy|invest|sell|hold|own))\b"
    )
