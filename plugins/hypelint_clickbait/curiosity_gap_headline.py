"""clickbait/curiosity-gap-headline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.rule import HEADINGS, Example, Hit, SentenceRule, Severity

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence

_WITHHELD = (
    "you won't believe", "you'll never {guess,believe}", "what {happens,happened} next", "what {he,she,they,it} {did,found} next",
    "did next", "nobody tells you", "no one tells you", "nobody {is talking,talks} about", "no one {is talking,talks} about",
    "everyone is talking about", "they don't want you to know", "doesn't want you to know", "don't want you to know",
    "will {blow your mind,shock you,surprise you,amaze you,change your life,make you}", "changed everything",
    "you've never heard of", "you didn't know", "you need to know", "you should know", "the real reason", "the one thing",
    "this one {trick,weird trick,thing,simple trick}", "just dropped", "just broke the internet",
    "the {shocking,surprising,hidden,untold,little-known,secret,ugly,dark,dirty} {truth,reason,reasons,story,secret,cost,costs,side,link}",
    "the truth about", "the {secret,secrets} {to,of,behind}", "{his,her,its,their} secret to", "here's {why,what,how}",
    "this is {why,what,how}", "see why", "find out {why,what,how}", "what it means for you", "and it's not what you think",
    "isn't what you think", "is not what you think",
)  # fmt: skip


class CuriosityGapHeadline(SentenceRule):
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
    blocks = HEADINGS
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation"})
    cues = (*_WITHHELD, "why", "this", "these", "she", "he")
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

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield at most one teaser per headline: the first stock phrase, else what the headline opens with."""
        low = sentence.lower
        base = sentence.start
        stock = [(start, end) for start, end in cues if low[start - base : end - base] not in _OPENERS]
        if stock and not low.rstrip("\"')* ").endswith("?"):
            start = stock[0][0]
            yield Hit(start, max(end for first, end in stock if first == start))
            return
        if _why().match(low):
            yield Hit(base, sentence.end, severity=Severity.WARNING)
            return
        if not _is_title(sentence):
            return
        match = _forward().match(low)
        if match is not None:
            yield Hit(base, base + match.end(), severity=Severity.WARNING)


_OPENERS = ("why", "this", "these", "she", "he")


def _is_title(sentence: Sentence) -> bool:
    """Tell whether a heading is the draft's first: a later one may point back."""
    return sentence.first and all(
        block.kind not in HEADINGS for block in sentence.reading.blocks[: sentence.block]
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
