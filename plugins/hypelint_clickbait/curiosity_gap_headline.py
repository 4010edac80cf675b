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
        might be", uses promised to the reader ("strategies you need to adopt", "what to do about it"), and titles that begin with "this" or "these" and name nothing.

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
        "# Cellars Flood. >>What to Do About It<<",
        "# Pump Strategies >>You Need to Adopt<<",
        "# >>It Floats. It Pumps. It Lasts.<<",
        "# Pumps of Leeds\n\nA Flood Is Coming. >>Here Is What<< Farmers Should Do First\n\nHarrow sells pumps.",
        "# >>Why Every Farmer Needs a Pump<<",
        "# Pumps: >>Why Your Cellar Floods<<",
        "# >>Three Stocks to Buy<< Before May",
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
        "# How to fix a pump\n\n## Ports you can open",
        "# It is legal, court says. Harrow appeals",
        "# Pumps of Leeds\n\nHere is what farmers said on Monday",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield at most one teaser per sentence of a headline: a stock phrase, else what the headline opens with."""
        lower, blocks, numbers = reading.lower, reading.blocks, headings(reading)
        lines = [lower[blocks[number].start : blocks[number].end] for number in numbers]
        together = "\n".join(lines)
        telling = [word for word in _TELLING if word in together]
        for number, line in zip(numbers, lines, strict=True):
            for word in telling:
                if word in line:
                    break
            else:
                if number != numbers[0] or not line.startswith(_PRONOUNS):
                    continue
            for index in reading.block_sentences(number):
                sentence = reading.sentences[index]
                hit = _teaser(sentence, number == numbers[0] and sentence.first)
                if hit is not None and number not in reading.chrome:
                    yield hit


_TELLING = (
    "you", "wh", "this", "these", "here", "secret", "truth", "reason", "one thing", "nobody", "no one", "everyone", "did next",
    "changed everything", "mistake", "how to", "meet ", "to buy", "to watch", "like a pro", "just ", "see how", "learn how", "find out", "read on", "story", "side", "link", "cost", "he ",
)  # fmt: skip
"""Words without one of which no headline teases."""
_PRONOUNS = ("it ", "they ", "he ", "she ", "we ")
_USEFUL = (
    "you", "to do about", "how to", "mistake", "happened", "to buy", "to watch", "like a pro", "secrets", "hate", "meet ",
)  # fmt: skip
"""Words without one of which none promises a use."""


def _teaser(sentence: Sentence, title: bool) -> Hit | None:
    """Return what a sentence of a headline withholds; ``title``: whether it opens the draft."""
    low = sentence.lower
    base = sentence.start
    match = _withheld().search(low)
    if match is not None and not low.rstrip("\"')* ").endswith("?"):
        return Hit(base + match.start(), base + match.end())
    match = _promised().search(low) if any(word in low for word in _USEFUL) else None
    if match is not None:
        return Hit(base + match.start(), base + match.end(), severity=Severity.WARNING)
    why = low.find(": why ") + 2 if ": why " in low else 0
    if low.startswith("why ", why) and _why().match(low, why):
        return Hit(base + why, sentence.end, severity=Severity.WARNING)
    if title and (following := sentence.next) is not None:
        opened = _unnamed().match(low)
        if opened is not None and following.lower.startswith(opened[1] + " "):
            last = sentence.reading.sentences[sentence.reading.block_sentences(sentence.block)[-1]]
            return Hit(base, last.end, severity=Severity.WARNING)
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
def _promised() -> re.Pattern[str]:
    """Return the stock phrases that promise the reader a use."""
    return re.compile(
        r"\bwhat to do about (?:it|this|them)\b|\b(?:and |\()how to (?:fix|avoid|stop|beat|solve|survive|handle) (?:it|them|this|that)\b|(?<=s )(?:that )?you (?:need to|must|should|have to|shouldn't|can't) "
        r"(?!know\b)(?:afford to )?[a-z]+\b|\bwhat [^?]{2,50} means for you(?:r)?\b|\b(?:until|before) you (?:read|see|watch) this\b|\bread this (?:before|first)\b|\byou(?:'re| are|'ve been) (?:[\w-]+ ){1,3}wrong\b"
        r"|\b(?:making this|the (?:one|biggest|fatal|costly|number one|#1)) mistake\b|\bthen this happened\b|\bwait (?:until|till) you (?:see|hear|read)\b|\b(?:\d+|one|two|three|five|top) (?:[\w-]+ ){0,3}(?:stocks?|coins?|tokens?|cryptos?|altcoins?|etfs) to (?:buy|watch|own|hold|avoid)\b"
        r"|\bbuy this (?:stock|coin|token)\b|\blike a pro\b|^secrets of\b|\bhates? this\b|^meet (?:the [\w' -]{2,40} (?:that|who)\b|your (?:new |next )?[\w-]+)"
    )


@cache
def _unnamed() -> re.Pattern[str]:
    """Return how a title of curt sentences opens that does not say who: "It sailed. It sank."."""
    return re.compile(r"(it|they|he|she|we) [a-z]+(?: [\w'-]+){0,3}\.$")


@cache
def _why() -> re.Pattern[str]:
    return re.compile(
        r"why (?:.{1,80}? (?:might|may|could) (?:just |soon |well )?(?:be|become|change|never|finally)\b"
        r"|(?:everyone|everybody|you (?:should|need|must|can't)\b|every [\w' ]{2,30} (?:needs?|should|must)\b|.{2,50} (?:are|is) (?:suddenly|flocking|turning to|choosing|embracing|rushing|obsessed|raving|switching|ditching)\b|.{2,60} matters? (?:now )?more than ever\b|.{2,80} is (?:essential|crucial|critical|a must|more important)\b|your |this .{1,60}? (?:is|will|changes)\b))"
    )


@cache
def _forward() -> re.Pattern[str]:
    return re.compile(
        r"(?:this|these)(?! (?:week|month|year|morning|evening|day|is|are|was|time|summer|spring|autumn|winter|fall|season|weekend)\b)"
        r" [\w'-]+(?: (?!(?:could|can|will|may|might|is|are|was|were|use|uses|has|have|just|to|of|in|for|that|who|won|makes?|helps?|"
        r"lets?)\b)[\w'-]+){0,2}(?= (?:could|can|will|may|might|is|are|was|were|use|uses|has|have|just|won|makes?|helps?|lets?|"
        r"that|who|in|of)\b)"
    )
