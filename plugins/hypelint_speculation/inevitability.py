"""speculation/inevitability."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import re
from typing import TYPE_CHECKING

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import HEADINGS, RUNNING, Example, PhraseRule

if TYPE_CHECKING:
    from hypelint.reading import Sentence


class Inevitability(PhraseRule):
    """Declares an outcome certain.

    What it does
        Reports inevitable, only a matter of time, not if but when, no turning back, bound to, destined to
        and other phrases that leave no room for being wrong. "Will inevitably" is an error.

    Why is this bad
        It takes away the possibility of another outcome without giving a reason. Readers are asked to
        give up, not to judge.

    Use instead
        Say what makes it likely and what could prevent it, or who thinks it certain.

    Known limits
        Past tense passes ("the war had become inevitable"), as do legal and technical senses (bound to
        a port, duty bound). In documentation only the set phrases are reported.
    """

    id = "speculation/inevitability"
    summary = "Says that something is inevitable or only a matter of time."
    message = (
        '"{text}" leaves no room for another outcome; say what makes it likely and what could prevent it.'
    )
    severity = Severity.WARNING
    weight = 2
    blocks = HEADINGS | RUNNING
    silenced_by = frozenset({"quotation", "attribution", "negation", "question"})
    cues = (
        "inevitable", "inevitably", "inescapable", "inescapably", "unstoppable",
        "{only,just,merely,simply} a {matter,question} of time", "a matter of when", "{a ,}question of when",
        "not if, but when", "not if but when", "when, not if", "not a {question,matter} of {if,whether}",
        "not a {question,matter} of {if,whether} but {when,how}",
        "not a {question,matter} of {if,whether}, but {when,how}", "{no,never a} {turning,going} back",
        "no {way back,stopping it,stopping this,escaping}", "no stopping", "point of no return",
        "{bound,doomed,certain,sure,guaranteed} to",
        "{destined,fated} {to,for}", "a foregone conclusion", "here to stay", "cannot be stopped", "can't be stopped",
        "written in the stars", "the writing is on the wall", "the genie is out of the bottle", "resistance is futile",
        "days are numbered", "the only way is up", "is not going away", "isn't going away",
    )  # fmt: skip
    guards = (
        "{duty,legally,contractually,honour,honor} bound", "inevitable disclosure", "inevitable discovery",
        "{be,make,making,made,for} sure to", "be {unstoppable,inevitable}", "sure to {check,read,follow,keep,use,see,visit}", "almost inevitable in",
    )  # fmt: skip
    flags = (
        "Full automation is now >>inevitable<<.",
        "It is >>not a question of if but when<<.",
        "A rival chip is >>only a matter of time<<.",
        "The small carriers >>are doomed to<< lose.",
        "Robots are >>here to stay<<.",
        "A machine built that way will >>inevitably<< fail its users.",
        "For warehouses there is >>no turning back<<.",
        "# Tessaro's >>Unstoppable<< Rise\n\nTessaro sells trailers.",
        "The old terminals' >>days are numbered<<.",
    )
    passes = (
        "Full automation is not inevitable, the report says.",
        'Holm called the change "inevitable".',
        '"It is only a matter of time," said Rea Lund.',
        "By 1913 war had become inevitable.",
        "Is full automation inevitable?",
        "The court is duty bound to hear both sides.",
        "Be sure to lock the door.",
        "According to the regulator, higher tariffs are inevitable.",
        Example("The socket is bound to port 80.", "docs"),
        Example("Large caches inevitably hold stale entries.", "docs"),
        "The parties are bound to the terms by contract.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per phrase that leaves no room for another outcome."""
        reading = sentence.reading
        for hit in super().check(sentence, cues):
            text = reading.lower[hit.start : hit.end]
            before = reading.lower[max(hit.start - 40, sentence.start) : hit.start]
            if reading.profile == "docs" and (text in _PLAIN or text.endswith(" to")):
                continue
            if text.endswith("guaranteed to") and reading.profile != "news":
                continue
            if text.endswith(" to"):
                if not _VERB.match(reading.lower, hit.end, sentence.end):
                    continue
                opened = _AUXILIARY.search(before)
                if opened:
                    hit = hit._replace(start=hit.start - len(before) + opened.start())
                    before = before[: opened.start()]
                elif not text.startswith(("destined", "fated")):
                    continue
            if _PAST.search(before) or (
                text in ("inevitably", "inescapably") and _TOLD.match(reading.lower, hit.end, sentence.end)
            ):
                continue
            if reading.hedged(hit.start, hit.end):
                continue
            yield hit._replace(severity=Severity.ERROR) if _WILL.search(before) else hit


_AUXILIARY = re.compile(
    r"(?:\b(?:is|are|seems?)|'s|'re)(?: (?:almost|surely|also|simply|virtually|all but))? $"
)
_PLAIN = frozenset(
    {
        "inevitable",
        "inevitably",
        "inescapable",
        "inescapably",
        "unstoppable",
        "no going back",
        "point of no return",
    }
)
_VERB = re.compile(
    r" (?!the\b|a\b|an\b|its?\b|their\b|this\b|that\b|port\b|address\b|exercise\b|obey\b|comply\b|follow\b|respect\b|uphold\b|\d)[a-z]+"
)
_PAST = re.compile(r"\b(?:was|were|had|became|been|seemed|looked|felt|proved)(?: [a-z]+){0,2} $")
_TOLD = re.compile(r" [a-z]+ed\b| (?:led|came|fell|rose|went|made|brought|got|grew|meant)\b")
_WILL = re.compile(r"\b(?:will|won't|'ll)(?: [a-z]+)? $")
