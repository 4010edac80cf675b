"""hype/absolute-promise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import PhraseRule

_SMOOTH = Pattern(r"(?:seamless|effortless|flawless)(?:ly)?$")
_FIGURE = Pattern(r"\d")


class AbsolutePromise(PhraseRule):
    """Promises without exception.

    What it does
        Reports words that leave no room for failure: without compromise, zero hassle, bulletproof,
        foolproof, guaranteed results, effortless, flawless, seamless. In the ``docs`` profile the
        smoothness words (seamless, effortless, flawless) are infos.

    Why is this bad
        Nothing works always and for everyone. One counter-example makes the sentence false, and a
        lawyer may read it as a warranty.

    Use instead
        What was tried, how often, and with what result: "no errors in 40 runs".

    Known limits
        Whether a promise has terms elsewhere ("money-back guarantee, see section 4") can not be seen.
    """

    id = "hype/absolute-promise"
    summary = "Promises without exception: seamless, foolproof, zero hassle, guaranteed results."
    message = '"{text}" promises without exception, and one failure makes it false; say what was tested and the result.'
    severity = Severity.ERROR
    weight = 4
    silenced_by = frozenset({"quotation", "negation", "name"})
    cues = (
        "without {any ,}{compromise,compromises,compromising quality,exception or compromise}",
        "no compromises",
        "zero {failure,failures,hassle,hassles,friction,effort,stress,compromise,compromises,guesswork,headaches,drama,"
        "worries,limits,risk,regrets,learning curve,fuss,surprises}",
        "zero-{failure,hassle,friction,effort,stress,compromise,guesswork,risk,fuss}",
        "bulletproof",
        "bullet-proof",
        "foolproof",
        "fool-proof",
        "failproof",
        "fail-proof",
        "idiot-proof",
        "unhackable",
        "unbreakable",
        "uncrackable",
        "indestructible",
        "infallible",
        "hack-proof",
        "hackproof",
        "recession-proof",
        "flawless",
        "flawlessly",
        "effortless",
        "effortlessly",
        "seamless",
        "seamlessly",
        "guarantee{d,s,} {success,results,profits,returns,satisfaction,wins,happiness,growth}",
        "{success,results,satisfaction,profits,returns,quality} {is ,are ,}guaranteed",
        "100% guaranteed",
        "100% {secure,safe,effective,satisfaction,reliable,accurate,risk-free,accuracy,reliability}",
        "100 percent {secure,safe,effective,reliable,satisfaction}",
        "100 per cent {secure,safe,effective,reliable}",
        "risk-free",
        "completely {safe,secure,hassle-free,painless,worry-free}",
        "totally {safe,secure,painless,hassle-free}",
        "{absolutely,perfectly,completely} {effortless,painless,foolproof}",
        "never {fails,misses a beat,lets you down,disappoints,goes wrong}",
        "{can't,cannot} {lose,go wrong}",
        "works every time",
        "always works",
        "every single time",
        "perfect every time",
        "anything is possible",
        "nothing is impossible",
        "anything you can imagine",
        "everything you could ever want",
        "without {limits,limitations,boundaries}",
        "no limits",
        "set it and forget it",
        "set-it-and-forget-it",
        "never {have to ,}worry {about,again}",
        "silver bullet",
        "magic bullet",
        "miracle {cure,drug,solution,product}",
        "cure-all",
        "panacea",
        "{instant,overnight} success",
        "total peace of mind",
        "complete peace of mind",
        "absolute {peace of mind,confidence}",
        "once and for all",
        "solves all {your,our} problems",
        "all your problems",
        "nothing but the best",
    )
    guards = (
        "{bulletproof,bullet-proof} {vest,vests,glass,jacket,jackets,car,cars,limousine,windows,window,shield,screen}",
        "seamless {tube,tubes,pipe,pipes,steel,garment,garments,underwear,gloves,texture,textures,knit,stockings,gutters,"
        "gutter}",
        "risk-free {rate,rates,asset,assets,bond,bonds,interest,return,returns,profit}",
        "flawless {diamond,diamonds}",
        "flawless {english,french,german,accent}",
        "unbreakable {glass,kimmy,bond}",
        "infallible {pope,papal}",
    )
    flags = (
        "It delivers results >>without compromise<<.",
        ">>Bulletproof<< data for >>zero-failure<< environments.",
        "The app offers >>seamless<< payments to every shop.",
        "Norvane's plan brings >>guaranteed results<<.",
        "Our >>foolproof<< method sells any house.",
        "The cloth is >>100% effective<< against stains.",
        "With Tessaro, >>anything is possible<<.",
        "The camera >>never misses a beat<<.",
    )
    passes = (
        "The test found zero errors in 40 runs.",
        "Officers wear bulletproof vests.",
        "There is no silver bullet for late invoices.",
        '"It is foolproof," said Piet Aal, the owner.',
        "The bond trades near the risk-free rate.",
        "The plant makes seamless steel tubes.",
        "The lock is not unbreakable, the court heard.",
        "They had zero failures in 40 runs.",
        "The mayor took no risks in the race.",
        "The function is guaranteed to return a list.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield a hit per promise; smoothness is an info in documentation."""
        lower, base = sentence.lower, sentence.start
        docs = sentence.reading.profile == "docs"
        for hit in super().check(sentence, cues):
            start, end = hit.start - base, hit.end - base
            text = lower[start:end]
            if text.startswith("zero") and _FIGURE.search(lower, end, end + 60):
                continue
            yield hit._replace(severity=Severity.INFO) if docs and _SMOOTH.match(text) else hit
