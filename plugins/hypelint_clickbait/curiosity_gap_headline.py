"""clickbait/curiosity-gap-headline."""

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


class CuriosityGapHeadline(DocumentRule):
    """Withholds the point in a headline, so that the reader has to click.

    What it does
        Reports headlines with stock teasers ("you won't believe", "the real reason", "here's why"), a "Why …
        might be", and titles that begin with "this" or "these" and name nothing.

    Why is this bad
        The headline is the part that most people read. If it keeps the news back, they have read nothing.

    Use instead
        Say in the headline what happened.

    Known limits
        A headline that quotes the title of a work reads the same. "Why" and "How" alone pass, and so does
        documentation.
    """

    id = "clickbait/curiosity-gap-headline"
    summary = "Withholds the point in a headline (you won't believe, the real reason, this trick)."
    message = '"{text}" makes the reader click for the point; put the point in the headline.'
    severity = Severity.ERROR
    weight = 4
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation"})
    flags = (
        "# >>Why This Deal Might Be the Biggest Play of the Decade<<",
        "# >>You Won't Believe<< What Harrow Did Next",
        "# >>These green machines<< could end the shortage of nurses",
        "# Tessaro Buys Ostwald: >>Here's Why<< It Matters",
        "# >>The Real Reason<< Norvane Left Leeds",
        "# >>The Secret to<< a Quiet Pump",
        "# >>This one trick<< halves your power bill",
        "# Piet Aal opened the door, and >>what happened next<< stunned him",
        Example("# Six Ideas >>You Need to Know<<", "release"),
        "# >>What the ledgers don't show<<",
        "# >>Why Harrow Could Be the Next Tessaro<<",
    )
    passes = (
        "# Harrow Cuts 200 Jobs in Leeds",
        "# How to Configure the Cache",
        "# Why the bridge was closed",
        Example("# The secret to fast builds", "docs"),
        "# This week in Leeds",
        '# "You won\'t believe it": the sculptor Rea Lund said before the show',
        "This one trick halves the bill, the heading says.",
        "# Harrow report\n\n## These limits apply",
        "# Fix this: a guide to pumps",
        "# What happens next?\n\nThe court meets in May.",
        "# Secret files on Harrow released",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield at most one teaser per sentence of a headline: a stock phrase, else what the headline opens with."""
        lower, blocks, numbers = reading.lower, reading.blocks, headings(reading)
        lines = [lower[blocks[number].start : blocks[number].end] for number in numbers]
        together = "\n".join(lines)
        telling = [word for word in _TELLING if word in together]
        if not telling:
            return
        for number, line in zip(numbers, lines, strict=True):
            for word in telling:
                if word in line:
                    break
            else:
                continue
            for index in reading.block_sentences(number):
                sentence = reading.sentences[index]
                hit = _teaser(sentence, number == numbers[0] and sentence.first)
                if hit is not None and number not in reading.chrome:
                    yield hit


_TELLING = (
    "you", "wh", "this", "these", "here", "secret", "truth", "reason", "one thing", "nobody", "no one", "everyone", "did next",
    "changed everything", "just ", "see how", "learn how", "find out", "read on", "story", "side", "link", "cost", "he ",
)  # fmt: skip
"""Words without one of which no headline teases."""


def _teaser(sentence: Sentence, title: bool) -> Hit | None:
    """Return what a sentence of a headline withholds; ``title``: whether it opens the draft."""
    low = sentence.lower
    base = sentence.start
    match = _withheld().search(low)
    if match is not None and not low.rstrip("\"')* ").endswith("?"):
        return Hit(base + match.start(), base + match.end())
    if low.startswith("why ") and _why().match(low):
        return Hit(base, sentence.end, severity=Severity.WARNING)
    if title and low.startswith(("this ", "these ", "she ", "he ")):
        match = _forward().match(low)
        if match is not None:
            return Hit(base, base + match.end(), severity=Severity.WARNING)
    return None


@cache
def _withheld() -> re.Pattern[str]:
    """Return the stock phrases that keep the point back."""
    return re.compile(
        r"\b(?:you won't believe|you'll never (?:guess|believe)|what (?:happens|happened) next|what (?:he|she|they|it) (?:did|found) next|"
        r"did next|nobody tells you|(?:nobody|no one) (?:tells you|is talking about|talks about|saw coming)|everyone is talking about|"
        r"(?:they don't|doesn't|don't) want you to know|will (?:blow your mind|shock you|surprise you|amaze you|change your life|make you)|"
        r"changed everything|you've never heard of|you didn't know|you (?:need to|should|must) know|the real reason|the one thing|"
        r"this one (?:trick|weird trick|thing|simple trick)|just dropped|just broke the internet|"
        r"the (?:shocking|surprising|hidden|untold|little-known|secret|ugly|dark|dirty|real) (?:truth|reasons?|story|secret|costs?|side|link)|"
        r"the truth about|the secrets? (?:to|of|behind)|(?:his|her|its|their) secret to|here(?:'s| is) (?:why|what|how)|"
        r"this is (?:why|what|how)|see (?:why|how)|find out (?:why|what|how)|discover (?:why|what|how)|learn (?:why|how)|what it means for you|"
        r"(?:and it's|isn't|is not) (?:not )?what you think|read on|the (?:untold|hidden|inside) story (?:of|behind)|what you don't know|what (?:the|your) [\w' ]{2,40} (?:don't|doesn't|won't|isn't|aren't) (?:show|tell|say|want|telling|saying|showing)(?: you)?)\b"
    )


@cache
def _why() -> re.Pattern[str]:
    return re.compile(
        r"why (?:.{1,80}? (?:might|may|could) (?:just |soon |well )?(?:be|become|change|never|finally)\b"
        r"|(?:everyone|everybody|you should care|your |this .{1,60}? (?:is|will|changes)\b))"
    )


@cache
def _forward() -> re.Pattern[str]:
    return re.compile(
        r"(?:this|these)(?! (?:week|month|year|morning|evening|day|is|are|was|time|summer|spring|autumn|winter|fall|season|weekend)\b)"
        r" [\w'-]+(?: (?!(?:could|can|will|may|might|is|are|was|were|use|uses|has|have|just|to|of|in|for|that|who|won|makes?|helps?|"
        r"lets?)\b)[\w'-]+){0,2}(?= (?:could|can|will|may|might|is|are|was|were|use|uses|has|have|just|won|makes?|helps?|lets?|"
        r"that|who|in|of)\b)"
    )
