"""clickbait/rhetorical-question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.reading import WORD
from hypelint.rule import DocumentRule, Example, Hit, Severity

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Reading, Sentence


class RhetoricalQuestion(DocumentRule):
    """Asks in order to answer at once, to insinuate, or to bait.

    What it does
        Reports a question of up to six words that a fragment answers ("The result? Chaos."), questions that bait the
        reader ("Want more?", "Tired of queues?"), insinuations ("Who wouldn't?"), and three questions in a row.

    Why is this bad
        The question is a drum roll before a statement. Nobody asked it.

    Use instead
        Make the statement.

    Known limits
        In a blog, "Why?" before an answer and a run of plain questions are infos. Quotations, headings, questions and answers, lists of
        questions to ask and documentation pass.
    """

    id = "clickbait/rhetorical-question"
    summary = "Asks in order to answer at once, to insinuate or to bait."
    message = '"{text}" is a question nobody asked; make the statement.'
    severity = Severity.WARNING
    weight = 2
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation"})
    cues = ("@question",)
    flags = (
        ">>The result? Chaos.<<",
        ">>Silence? Not an option any more.<<",
        ">>Need pumps now?<< We have them at the Leeds depot, open all night.",
        Example(">>Tired of wet cellars?<< Norvane sells pumps.", "release"),
        ">>Who pays? Who gains? Who decides?<< Harrow has not said.",
        "The fee is gone. >>Who wouldn't want that?<<",
        ">>Sound familiar?<< It happened in Leeds.",
        Example(">>Why? Because it leaks.<<", "blog"),
        Example(
            ">>The cellar floods? No worries, our pumps run by day and by night and need no care at all.<<",
            "release",
        ),
        ">>How are the pumps made? What do they cost?<< Until May, nobody in Leeds was told.",
        ">>So what is the truth of the matter?<< The pump is sold, and the crew moves to Leeds in May.",
        ">>What does the sale signal?<< Harrow needs cash for the depot in Leeds.",
        Example(
            ">>Could Norvane be the answer for wet cellars?<< The pumps are made by hand in Leeds.", "release"
        ),
    )
    passes = (
        "Regulators asked whether the data were deleted.",
        "Q: Who owns the data? A: The user.",
        '"The result? Chaos," said Piet Aal.',
        "How long will the pumps last under salt water? The team tested nine of them for a year.",
        "## The result?\n\nChaos.",
        "- What are your goals?\n- What pains do you see?\n- Who decides?",
        Example("Need more? See the manual.", "docs"),
        "The judges asked: how could the bank miss it? They found no answer in the files.",
        "How old is the weir? Who built it? The paper asks one question: who pays for it?",
        "The panel weighed three questions: Who pays? Who gains? Who decides?",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the rhetorical questions of a document, block by block."""
        done = -1
        for start, _ in cues:
            sentence = reading.sentence_at(start)
            if sentence is None or sentence.index <= done or not _asks(sentence):
                continue
            if sentence.kind not in ("paragraph", "item", "description") or sentence.block in reading.chrome:
                continue
            run = [sentence]
            while (following := run[-1].next) is not None and _asks(following) and not _indirect(following):
                run.append(following)
            done = run[-1].index
            hits = list(_judge(run))
            if hits and reading.quoted(start, start + 1) is None:
                yield from hits


def _asks(sentence: Sentence) -> bool:
    return sentence.text.rstrip("*_) ").endswith("?")


def _indirect(sentence: Sentence) -> bool:
    """Tell whether somebody else asks: "the paper asks one question: who pays?"."""
    return ":" in sentence.text[:-1] and _asked().search(sentence.lower) is not None


def _judge(run: list[Sentence]) -> Iterable[Hit]:
    """Yield the fault of one run of questions: three in a row, bait, insinuation, or a question and its answer."""
    first, last = run[0], run[-1]
    before = first.previous
    if first.lower.startswith(("q:", "q.", "**q")) or (before is not None and before.text.endswith(":")):
        return
    if _indirect(first):
        return
    if len(run) >= 3:
        if "\u2022" not in first.text:
            baits = last.reading.profile != "blog" or any(_bait().match(it.lower) for it in run)
            yield Hit(first.start, last.end, severity=None if baits else Severity.INFO)
        return
    for sentence in run:
        low = sentence.lower
        if _bait().match(low) or _insinuation().search(low):
            yield Hit(sentence.start, sentence.end)
            return
    paired = len(run) == 2 and last.next is not None and all(_full_question().match(it.lower) for it in run)
    if paired and last.reading.profile == "news":
        yield Hit(first.start, last.end)
        return
    if any(_turn().match(it.lower) for it in run):
        yield Hit(first.start, last.end, severity=Severity.INFO if last.reading.profile == "blog" else None)
        return
    answer = last.next
    words = len(WORD.findall(last.text))
    if len(run) == 1 and words <= 6 and answer is not None and not _full_question().match(last.lower):
        short = len(WORD.findall(answer.text)) <= 8 or answer.lower.startswith(_ANSWERS)
        if short or _noun_only().match(last.lower):
            end = answer.end if short else last.end
            blog = last.reading.profile == "blog" and last.lower.startswith(
                ("why", "how", "what", "when", "who", "where")
            )
            yield Hit(first.start, end, severity=Severity.INFO if blog else None)


_ANSWERS = (
    "because",
    "no worries",
    "no problem",
    "not anymore",
    "not so fast",
    "think again",
    "look no further",
)
"""How an answer begins that was ready before the question."""


@cache
def _asked() -> re.Pattern[str]:
    return re.compile(r"\b(?:ask|asks|asked|asking|question|questions|know|wonder|wondered)\b")


@cache
def _bait() -> re.Pattern[str]:
    """Return how a question opens that leaves its "do you" or "are you" out, or flatters with it."""
    return re.compile(
        r"(?:so,? |still |in [\w ]{1,30}\? )?(?:are you |do you |have you |did you )?(?:ready (?:to|for)|want(?:ing)? (?:to|more|a|an|your)|need\b|"
        r"looking (?:for|to)|interested in|tired of|curious|struggling|thinking (?:of|about)|ever (?:wonder\w*|want\w*|dream\w*|fe[el]lt?|been)|"
        r"wondering|missed|miss out|sound familiar|sounds good|got (?:a|an|questions)|dreamt? of|have an? idea|in the market for|"
        r"not sure|worried about|feeling)\b"
    )


@cache
def _insinuation() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:who|why|what) wouldn't\b|\bwho (?:doesn't|doesn’t) (?:love|want|like)\b|\bwho (?:has|had|'s got) (?:the )?time\b|\bwho can resist\b|\bwhat's the catch\b|\bneed (?:i|we) say more\b|\bwhy wait\b|\bwhat's not to\b|\bwhat could (?:possibly )?go wrong\b|"
        r"\bwhy not\?|\bcoincidence\?|\bwhat are you waiting for\b|\bisn't it time\b|\bwhat better way\b|\bcan you imagine\b|^(?:but|so) what happens (?:when|if)\b"
    )


@cache
def _turn() -> re.Pattern[str]:
    """Return how a question opens that the text asks itself, to go on with the answer."""
    return re.compile(
        r"(?:but|so|and so),? (?:what|who|why|how|where|when|is|are|can|does|will)\b"
        r"|what (?:does|do|did|might|could) (?:this|that|these|the|it all|all this)(?: [\w' -]{2,40}?)? (?:mean|signal|tell|say|suggest|reveal|imply|look like)\b"
        r"|why (?:stop at|settle for|bother|does (?:this|that|it|any of this) matter)\b|could [^?]{3,80} be the (?:answer|next|key|solution|future)\b"
    )


@cache
def _full_question() -> re.Pattern[str]:
    """Return how a genuine short question is built: an inverted verb with its subject."""
    return re.compile(
        r"(?:(?:but|so|and|now|then),? )?(?:(?:what|who|how|where|when|which|why)(?: \w+)? )?(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had)"
        r" (?!next\b)\w+"
    )


@cache
def _noun_only() -> re.Pattern[str]:
    return re.compile(r"(?:and |but )?(?:the|their|his|her|its|our|my) (?:[\w'-]+ ){0,3}[\w'-]+\?")
