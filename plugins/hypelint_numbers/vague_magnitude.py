"""numbers/vague-magnitude."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.rule import RUNNING, Example, Hit, SentenceRule, Severity

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Reading, Sentence

_PLURALS = ("hundreds", "thousands", "millions", "billions", "trillions")
_SMALL = ("dozens", "scores")


class VagueMagnitude(SentenceRule):
    """Gives a magnitude where the claim needs a figure: billions, countless firms, a massive share.

    What it does
        Reports bare plural magnitudes of people, firms or money ("thousands of users", "poured billions into"),
        countless and its kin, "a massive share of", and "a fraction of the cost".

    Why is this bad
        "Millions" may be two or nine hundred. The reader can neither use the number nor check it.

    Use instead
        The figure, rounded if need be, with its source: "about 40 firms, by the maker's count".

    Known limits
        Magnitudes of things (lines, photos, hours) and of amounts ("huge quantities of") are infos, and so are
        attributed ones and those whose figure stands elsewhere in the text. Lengths of time pass.
    """

    id = "numbers/vague-magnitude"
    summary = "Gives a magnitude where the claim needs a figure (billions, countless, a massive share)."
    message = '"{text}" carries the claim without a figure; give the number, or how it was counted.'
    severity = Severity.WARNING
    weight = 2
    blocks = RUNNING
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation", "question"})
    lowered_by = frozenset({"attribution", "hedge", "condition"})
    cues = (
        *_PLURALS, *_SMALL, "countless", "innumerable", "untold", "myriad", "myriads",
        "a fraction of the {cost,price,time,energy}", "fraction of the {cost,price}",
        "{share,number,proportion,percentage,sum,sums,amount,amounts,quantity,quantities,portion} of", "sum", "sums",
        "{multimillion,multibillion,multi-million,multi-billion}", "{multimillion,multibillion,multi-million,multi-billion}-{dollar,pound,euro}",
        "{multimillion,multibillion,multi-million,multi-billion} {dollar,pound,euro}",
    )  # fmt: skip
    flags = (
        "Rivals have poured >>billions<< into data.",
        ">>Countless firms<< have switched.",
        ">>A massive share of<< buyers never return.",
        "The pump runs at >>a fraction of the cost<<.",
        "After the outage >>thousands of users<< left.",
        ">>Millions of people<< watch the show.",
        "It paid >>huge sums<< for the brand.",
        "The crew sprayed >>vast amounts of<< foam.",
        ">>Thousands of others<< left that night.",
    )
    passes = (
        "Rivals spent $4.1 billion in 2024, filings show.",
        "Forty firms have switched.",
        "The city stood for hundreds of years and thousands of miles away.",
        "Thousands of users, 4,120 by the firm's count, left.",
        '"Millions of people watch the show," said Piet Aal.',
        "The chance is one in millions.",
        "A small number of sites failed.",
        Example("Thousands of rows, countless columns.", "docs"),
        "Did thousands of users leave?",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the magnitudes of one sentence that come without a figure."""
        reading, low = sentence.reading, sentence.reading.lower
        if any(
            it.value is not None and it.kind in ("money", "count", "percent", "number")
            for it in reading.figures(sentence)
        ):
            return
        at = 0
        for start, end in cues:
            if start < at:
                continue
            found = _magnitude(sentence, start, end)
            if found is not None:
                first, last, severity = found
                at = last
                if low[start:end] in ("billions", "millions") and severity and _given(reading):
                    severity = Severity.INFO
                yield Hit(first, last, severity=severity)


def _magnitude(sentence: Sentence, start: int, end: int) -> tuple[int, int, Severity] | None:
    """Return the span and the severity of a vague magnitude, None where it counts nothing."""
    low = sentence.reading.lower
    word = low[start:end]
    if word in _PLURALS or word in _SMALL:
        counted = _counted().match(low, end, sentence.end)
        if counted is None:
            spent = _spent().search(low, max(sentence.start, start - 40), start)
            return (start, end, Severity.WARNING) if spent and word not in _SMALL else None
        noun = counted["noun"]
        if noun in _TIMES or low.endswith(("one in ", "the "), 0, start):
            return None
        who = noun in _WHO or counted["money"] is not None
        return start, counted.end(), Severity.WARNING if who and word not in _SMALL else Severity.INFO
    if word in ("countless", "innumerable", "untold") or word.startswith("myriad"):
        after = _noun_after().match(low, end, sentence.end)
        level = Severity.INFO if word.startswith("myriad") else Severity.WARNING
        return start, after.end() if after else end, level
    if "fraction" in word:
        first = start - 2 if low.endswith("a ", 0, start) else start
        return (
            first,
            end,
            Severity.WARNING
            if sentence.reading.profile == "release" or word.endswith(("cost", "price"))
            else Severity.INFO,
        )
    if word.startswith("multi"):
        return start, end, Severity.INFO
    size = _size().search(low, max(sentence.start, start - 30), start)
    if size is None:
        return None
    loud = size["size"] in _LOUD and not word.startswith(("quantit", "amount"))
    return size.start(), end, Severity.WARNING if loud else Severity.INFO


_WHO = frozenset(
    "people users customers companies firms businesses others investors consumers workers jobs americans europeans britons "
    "households families clients patients developers subscribers members viewers fans players students employees organizations "
    "organisations voters women men children traders readers marketers agents individuals professionals enthusiasts citizens "
    "entrepreneurs brands startups restaurants retailers publishers".split()
)
_TIMES = frozenset(
    "years hours miles kilometres kilometers meters metres feet times days weeks months light-years generations ages".split()
)
_LOUD = frozenset(
    "massive huge vast enormous staggering tremendous incredible gigantic colossal immense eye-watering whopping".split()
)


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(
        r"(?: of (?:[\w-]+ ){0,3}?(?P<noun>[a-z-]+s|people|women|men|children|others)\b|(?P<money> (?:of (?:dollars|pounds|euros)|in (?:assets|"
        r"revenue|savings|funding|sales|losses|profits?|damages))\b))"
    )


@cache
def _spent() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:pour|spend|spent|invest|raise|pay|paid|cost|lose|lost|earn|make|made|bet|burn|save|waste|worth|generate|attract|reach|"
        r"bring|brought|draw|drew|drawn|affect|help|serve|win|won|sink|sunk|commit)(?:s|ed|ing|d)? (?:many |several |their |its |in )?$"
    )


@cache
def _noun_after() -> re.Pattern[str]:
    return re.compile(r" (?:of )?(?:[\w-]+ )??[a-z-]+s\b")


@cache
def _size() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:an? )?(?P<size>massive|huge|vast|enormous|staggering|tremendous|incredible|gigantic|colossal|immense|eye-watering|"
        r"whopping|significant|substantial|considerable|large|sizeable|sizable|big|growing|increasing) $"
    )


def _given(reading: Reading) -> bool:
    """Tell whether the text gives an amount of money with its figure."""
    known = reading.cache.get("numbers/given")
    if known is None:
        known = any(
            it.kind == "money" and it.value is not None
            for start, _ in reading.all_cues("@figure")
            if (sentence := reading.sentence_at(start)) is not None
            for it in reading.figures(sentence)
        )
        reading.cache["numbers/given"] = known
    return bool(known)
