"""ai-tell/faux-candour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from hypelint.cue import Span, expand, longest
from hypelint.diagnostic import Hit
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import Example, SentenceRule

_OPENING = (
    "let me break {it,this,that} down",
    "let's break {it,this,that} down",
    "here's the {thing,catch,kicker,deal,truth,secret,reality,rub,real story,scary part,hard truth}",
    "here is the {thing,catch,kicker,deal,truth,secret,rub,hard truth}",
    "here's {why,how,what} {it,that,this} matters",
    "here's why that matters",
    "here's what {you need to know,nobody,no one,most people}",
    "make no mistake",
    "let's be {honest,clear,real,frank}",
    "let's face it",
    "let's {dive in,unpack,dig in}",
    "let that sink in",
    "think about {it,that}",
    "think about {it,that} for a {second,moment,minute}",
    "imagine",
    "picture {this,a,the}",
    "consider this",
    "here's the {bottom line,good news,bad news,problem,twist,irony,trick,part}",
    "let's {be blunt,not kid ourselves,not forget,take a step back,be direct}",
    "the {hard,plain,ugly,inconvenient,bitter,sad,cold} truth",
    "what if i told you",
    "you {might,may} be {wondering,thinking,asking}",
    "ask yourself",
    "spoiler alert",
    "the short answer",
    "the {irony,paradox,twist}",
    "the truth is",
    "the {reality,truth,fact} of the matter is",
    "the {brutal,hard,uncomfortable,honest,simple} truth",
    "truth be told",
    "believe me",
    "and that's {okay,ok,the point,the magic,where}",
    "i'll be honest",
    "to be {honest,brutally honest,frank}",
    "real talk",
    "hot take",
    "the best part",
    "the kicker",
    "the catch",
    "the result",
    "sound familiar",
)
_ANYWHERE = (
    "let that sink in",
    "i'm not going to sugarcoat",
    "no sugarcoating",
    "read that again",
)
_AFTER = {
    "the best part": "?:",
    "the kicker": "?:",
    "the catch": "?:",
    "the result": "?",
    "the irony": "?:",
    "the paradox": "?:",
    "the twist": "?:",
    "the short answer": "?:",
    "consider this": ":.",
    "spoiler alert": ":,",
    "sound familiar": "?",
    "hot take": ":",
    "think about it": ".:",
    "think about that": ".:",
    "the truth is": ",:",
}
_OPENS = Pattern(
    r"(?:^|[;:\u2014] ?|, (?:and|but) |\.\.\. ?)(?:(?:and|but|so|now|look|well|because|okay|ok|yes),? )?[\"'*]?$"
)
_SCENE = Pattern(
    r"(?: for a moment)?[,:]?(?: how| what| if| that)?(?: (?:an?|the|this|these|your|you|our|being|having|waking|walking|living|no|every|two|three|all|never|\w+ing|\w+s|"
    r"people|children|life))\b"
)
"""Match what readers are told to see: a thing, people, a doing."""
_NUMBERED = Pattern(r"\b(?:step|steps)\b")


class FauxCandour(SentenceRule):
    """Plays at being frank.

    What it does
        Reports asides that stage an intimacy: let me break it down, here's the thing, make no mistake,
        let that sink in, imagine a world.

    Why is this bad
        The reader asked for the point, not for a drum roll. In machine prose it opens every section.

    Use instead
        The point.

    Known limits
        Reported at the start of a sentence or clause only. "Imagine" passes in the ``docs`` profile and
        in numbered steps.
    """

    id = "ai-tell/faux-candour"
    summary = "Plays at being frank: here's the thing, let that sink in."
    message = '"{text}" announces a point instead of making it; make it.'
    weight = 1
    silenced_by = frozenset({"quotation"})
    cues = (*_OPENING, *_ANYWHERE)
    flags = (
        ">>Let me break it down<< for you.",
        "And >>here's the catch<<.",
        ">>Make no mistake<<, the fee will rise.",
        "The van costs $4. >>Let that sink in<<.",
        ">>Imagine<< a town without buses.",
        ">>Here\u2019s the thing<<: nobody read the lease.",
        ">>Let's be honest<<, the soup was cold.",
        ">>The kicker<<? It rained.",
        ">>Imagine<< barns that pay their own rent.",
        ">>Imagine<< having no ferry for a year.",
        ">>Consider this<<: the tram is older than the town.",
    )
    passes = (
        "The fee is the drawback.",
        "The steps are as follows.",
        '"Make no mistake," said Piet Aal, the mayor.',
        "Workers break it down for scrap.",
        "The result is printed in the log.",
        "The catch fell by a third in 2024.",
        "The brutal winter closed the port.",
        "She could not imagine the cost.",
        Example("Imagine a list of three steps.", "docs"),
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield the asides at the start of a sentence or clause."""
        lower, base = sentence.lower, sentence.start
        docs = sentence.reading.profile == "docs"
        for start, end in longest(cues):
            text = lower[start - base : end - base]
            if text.startswith(("imagine", "picture")) and (docs or _NUMBERED.search(lower, 0, 120)):
                continue
            if text == "imagine" and _SCENE.match(lower, end - base) is None:
                continue
            after = _AFTER.get(text)
            if after is not None and lower[end - base : end - base + 1] not in after:
                continue
            if text in _everywhere() or _OPENS.search(lower, max(start - base - 20, 0), start - base):
                yield Hit(start, end)


@cache
def _everywhere() -> frozenset[str]:
    return frozenset(text for cue in _ANYWHERE for text in expand(cue))
