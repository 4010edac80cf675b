"""speculation/expect-imperative."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import HEADINGS, RUNNING, Example, SentenceRule

if TYPE_CHECKING:
    from hypelint.reading import Sentence


@cache
def _opening() -> re.Pattern[str]:
    """What may stand before the imperative: nothing, a clause's edge, an adverbial of time."""
    return re.compile(
        r"(?:^|[.:;!\u2014(\"] ?|- |, (?:so|and|then|but)? ?|^(?:so|and|but|now|then|instead|next year|this year"
        r"|in (?:the )?\d{4}|in (?:the )?(?:coming|next) [a-z]+|over the (?:coming|next) [a-z]+|by \d{4}),? )$"
    )


class ExpectImperative(SentenceRule):
    """Gives a forecast as an order to the reader.

    What it does
        Reports "Expect …", "Get ready for …", "You can bet …", "Watch for …", "We can expect …" at the
        start of a clause.

    Why is this bad
        The reader is told to count on something nobody vouches for. The imperative hides that the
        writer is guessing.

    Use instead
        Say who expects it and why, or leave the forecast out.

    Known limits
        In documentation the rule does not run: there "Expect a prompt" describes a program. Elsewhere a
        confirmation, an e-mail, a reply and the like are taken for instructions.
    """

    id = "speculation/expect-imperative"
    summary = "Tells the reader to expect, bet on or get ready for something."
    message = '"{text}" orders the reader to count on a guess; say who expects it and on what grounds.'
    severity = Severity.ERROR
    weight = 4
    blocks = HEADINGS | RUNNING
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation", "question"})
    cues = (
        "expect", "don't expect", "do not expect", "get ready {for,to}", "gear up for", "buckle up", "strap in",
        "brace {yourself,yourselves,for}", "prepare {yourself,for,to be,to see,to say,to watch}", "say {goodbye,hello} to",
        "{watch,look} for", "count on", "bet on", "mark my words", "make no mistake",
        "better prepare", "bet",
        "don't be surprised {if,when,to}", "you {ain't,haven't} seen",
    )  # fmt: skip
    flags = (
        ">>Expect<< a wave of acquisitions before spring.",
        ">>Get ready for<< prices to explode.",
        ">>You can bet<< that the other carriers follow.",
        ">>We can expect<< two more deals this year.",
        ">>Watch for<< prices to fall before spring.",
        "The pilot is over: >>expect<< copies everywhere.",
        ">>Brace yourself<< for a hard winter in cold storage.",
        ">>Don't be surprised if<< Tessaro buys Harrow next.",
        "# >>Say Goodbye to<< the Warehouse Shift\n\nNorvane sells robots.",
        "In the coming months, >>expect<< more of the same from the carriers.",
        Example(">>Get ready to<< rethink everything you know about cold storage.", "release"),
    )
    passes = (
        "Analysts at Marlow Securities expect two more acquisitions this year.",
        "Expect a confirmation e-mail after you press Save.",
        "As expected, the council voted for the plan.",
        "Readers expect a plain answer.",
        '"Expect more of this," said Rea Lund, who runs the port.',
        "The firm did not expect the strike.",
        "According to Piet Aal, we can expect two more deals.",
        "If the strike goes on, expect delays.",
        "Look for the red button on the left.",
        Example("Expect the server to answer within a second.", "docs"),
        "Nobody can expect a refund for a used ticket.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per forecast in the imperative."""
        reading = sentence.reading
        for start, end in longest(cues):
            cue = reading.lower[start:end]
            opened = _ADDRESSED.search(reading.lower, max(start - 44, sentence.start), start)
            addressed = opened is not None and cue in _AFTER
            if opened is not None and addressed:
                start = opened.start()
            elif cue in ("better prepare", "bet"):
                continue
            if cue == "bet" and reading.lower.startswith("we", start):
                continue  # the narrator's own, marked as such
            if not addressed and not _opening().search(reading.lower[sentence.start : start][-60:]):
                continue
            if _INSTRUCTION.search(reading.lower, end, min(end + 80, sentence.end)):
                continue
            if cue in _LOOK and not _TO_DO.search(reading.lower, end, sentence.end):
                continue
            condition = reading.conditional(start, end)
            if condition is not None and not start <= condition.cue[0] < end:
                continue
            if not (reading.hedged(start, end) or _attributed(sentence, start, end, addressed)):
                # A publisher may say what its customers get; what others will do is a forecast.
                served = addressed and _SERVED.match(reading.lower, start) and reading.profile != "news"
                mild = Severity.INFO if reading.profile == "release" else Severity.WARNING
                yield Hit(start, end, severity=mild if served else None)


def _attributed(sentence: Sentence, start: int, end: int, addressed: bool) -> bool:
    """Tell whether somebody is named who says so; what stands right before or behind an imperative is no speaker."""
    return any(
        it.kind != "agentless" and (addressed or it.source[1] < start - 2 or it.source[0] > end + 1)
        for it in sentence.reading.attributions(start, end)
    )


_AFTER = frozenset({"expect", "count on", "bet on", "better prepare", "bet"})
_ADDRESSED = re.compile(
    r"\b(?:(?:you|we|investors|consumers|users|readers|everyone|customers|visitors|guests|fans|players|attendees|travellers|travelers|holders|traders|buyers|businesses|companies) can (?:(?:safely|now|also|all|fully|confidently) )?"
    r"|(?:you|we) (?:should|could|may|might) (?:(?:also|well) )?|(?:you|we) ?(?:had|'d) (?:better )?)$"
)
"""Those to whom a forecast is promised."""
_SERVED = re.compile(
    r"(?:customers|visitors|guests|fans|players|attendees|travellers|travelers|users|buyers) "
)
_LOOK = frozenset({"look for", "watch for", "prepare for"})
"""Orders that are forecasts only with somebody who is to do something: "Watch for prices to fall"."""
_TO_DO = re.compile(r" [^.;,]{3,80} to [a-z]+")
_INSTRUCTION = re.compile(
    r"\b(?:e-?mails?|confirmation|prompt|message|repl(?:y|ies)|response|button|label|sign|logo|link|error|output|warning"
    r"|pop-?up|dialogue?|invitation|receipt|crowds|queues|traffic|delays? (?:on|at) the|live music|refreshments|phishing)\b"
)
