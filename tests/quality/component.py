"""Measure parts of the context layer on text that others labelled, each for its own purpose."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
import json
from math import sqrt
from pathlib import Path
from statistics import correlation
from typing import Any, NamedTuple

from hypelint.context.chrome import chrome_line
from hypelint.context.hedge import hedges
from hypelint.cue import CueMatcher, longest
from hypelint.engine import Linter, Settings
from hypelint.readability import readability
from hypelint.reading import WORD, Reading
from hypelint.source import Source
from hypelint_speculation import _future
from hypelint_unsourced import _figure, _world

Row = dict[str, Any]


class Reader:
    """Read rows as one-sentence drafts."""

    def __init__(self, linter: Linter) -> None:
        self.linter = linter
        self._settings: dict[frozenset[str], Settings] = {}

    def read(self, text: str, rules: frozenset[str] = frozenset()) -> tuple[Reading, Settings]:
        """Return the reading of a text with the settings for some rules."""
        settings = self._settings.setdefault(rules, Settings(rules))
        return self.linter.read(self.linter.parse(Source(text, "row.txt")), settings), settings

    def spans(self, text: str, rules: frozenset[str], strong: bool = False) -> list[tuple[int, int]]:
        """Return the source spans of what some rules find in a text."""
        reading, settings = self.read(text, rules)
        found = self.linter.check(reading, settings)
        return [(it.start, it.end) for it in found if it.severity or not strong]

    def of_families(self, *families: str) -> frozenset[str]:
        """Return the ids of the rules of some families that are on by default."""
        rules = self.linter.registry.rules.values()
        return frozenset(it.id for it in rules if it.family in families and it.enabled)


class Component(NamedTuple):
    """A measurement: of which part, on which corpus, and what stands beside it."""

    part: str
    corpus: str
    beside: str
    measure: Callable[[Reader, Sequence[Row]], dict[str, float]]


def rows(folder: Path) -> list[Row]:
    """Return the development rows of a corpus."""
    with (folder / "dev.jsonl").open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def _scores(pairs: Iterator[tuple[bool, bool]]) -> dict[str, float]:
    """Return precision, recall and F1 of (said, true) pairs."""
    right = said = true = 0
    for guess, label in pairs:
        right += guess and label
        said += guess
        true += label
    precision, recall = right / said if said else 0.0, right / true if true else 0.0
    both = precision + recall
    return {"precision": precision, "recall": recall, "F1": 2 * precision * recall / both if both else 0.0}


def _sentence_case(text: str) -> str:
    """Return a lower-cased corpus sentence with its capital: without, no reader takes it for one."""
    return text[:1].upper() + text[1:]


def _hedged(reader: Reader, given: Sequence[Row]) -> Iterator[bool]:
    for row in given:
        reading, _ = reader.read(row["text"])
        yield any(hedges(sentence) for sentence in reading.sentences)


def bioscope(reader: Reader, given: Sequence[Row]) -> dict[str, float]:
    """Measure hedge cues on biology papers."""
    return _scores(zip(_hedged(reader, given), (bool(row["label"]) for row in given), strict=True))


def scicertainty(reader: Reader, given: Sequence[Row]) -> dict[str, float]:
    """Measure hedge cues on findings in abstracts and news, where the label is about probability."""
    true = (bool(row["meta"]["probability_uncertain"]) for row in given)
    return _scores(zip(_hedged(reader, given), true, strict=True))


@cache
def _forward() -> CueMatcher:
    return CueMatcher({"expected": _future.EXPECTED, "marker": _future.MARKERS})


_EXPECTS = ("expect", "anticipat", "project", "predict", "forecast", "see")
"""Verbs of forecast among those that name a source; "estimates" is mostly a noun there."""
_AMOUNTS = ("money", "percent", "ratio", "count", "number")


def _expected_by(reading: Reading) -> bool:
    """Tell whether the text says who expects a figure: a forecast, though an attributed one."""
    for table in ("think", "say", "say-that"):
        for start, end in reading.all_cues(table):
            verb = reading.lower[start:end]
            sentence = reading.sentence_at(start)
            if sentence is None or not verb.startswith(_EXPECTS) or verb.endswith("ed"):
                continue
            if reading.lower.startswith((" of ", " for ", " by "), end):
                continue  # a noun: "the consensus estimate of $4"
            last = sentence.clause(start)[1]
            if any(end < it.start < last and it.kind in _AMOUNTS for it in reading.figures(sentence)):
                return True
    return False


def _forecast(reading: Reading) -> bool:
    """Tell whether a forecast figure stands in a text, whoever makes it."""
    if _expected_by(reading):
        return True
    cues = _forward().find(reading.lower)
    for span in longest(cues.get("expected", [])):
        sentence = reading.sentence_at(span[0])
        if sentence is not None and _future.expected_figure(sentence, span):
            return True
    for span in longest(cues.get("marker", [])):
        sentence = reading.sentence_at(span[0])
        found = None if sentence is None else _future.future(sentence, span)
        if sentence is None or found is None:
            continue
        if any(
            found.start <= it.start < found.end and it.kind in _AMOUNTS for it in reading.figures(sentence)
        ):
            return True
    return False


def finnumclaim(reader: Reader, given: Sequence[Row]) -> dict[str, float]:
    """Measure forecast figures on analysts' reports; attributed ones are forecasts as well."""
    said = (_forecast(reader.read(_sentence_case(row["text"]))[0]) for row in given)
    return _scores(zip(said, (bool(row["label"]) for row in given), strict=True))


def claimbuster(reader: Reader, given: Sequence[Row]) -> dict[str, float]:
    """Measure the gate of the unsourced rules on debates: is this a claim that would need a source?

    The gate lets through what holds a figure or a claim at all; what the guideline then exempts (small counts,
    the speaker's own doings, plans) is no claim for an editor, and mostly is one for the debate's fact checkers.
    """
    true = [bool(row["label"]) for row in given]
    readings = [reader.read(row["text"])[0] for row in given]
    claims = [any(_world.claims(it, None) for it in reading.sentences) for reading in readings]
    figures = [any(reading.figures(it) for it in reading.sentences) for reading in readings]
    wanted = [any(_figure.wanting(it, bare=True) for it in reading.sentences) for reading in readings]
    said = (figure or claim for figure, claim in zip(figures, claims, strict=True))
    meant = (figure or claim for figure, claim in zip(wanted, claims, strict=True))
    gate = _scores(zip(said, true, strict=True))
    return {**gate, "F1 by the guideline": _scores(zip(meant, true, strict=True))["F1"]}


def wikiweasel(reader: Reader, given: Sequence[Row]) -> dict[str, float]:
    """Measure the precision of vague attribution; recall is capped by what the label means."""
    rules = frozenset({"unsourced/vague-attribution"})
    said = (bool(reader.spans(row["text"], rules)) for row in given)
    measured = _scores(zip(said, (bool(row["label"]) for row in given), strict=True))
    return {"precision": measured["precision"], "recall": measured["recall"]}


def _agreement(said: Sequence[bool], true: Sequence[bool]) -> tuple[float, float]:
    """Return the accuracy, and Matthews' correlation coefficient."""
    counts = {(guess, label): 0 for guess in (False, True) for label in (False, True)}
    for pair in zip(said, true, strict=True):
        counts[pair] += 1
    right, wrong = counts[True, True], counts[True, False]
    missed, passed = counts[False, True], counts[False, False]
    below = sqrt((right + wrong) * (right + missed) * (passed + wrong) * (passed + missed))
    return (right + passed) / (len(true) or 1), (right * passed - wrong * missed) / below if below else 0.0


def _by_words(given: Sequence[Row]) -> list[bool]:
    """Classify each row by its words, with a classifier trained on all the others."""
    from nltk import NaiveBayesClassifier

    bags = [(dict.fromkeys(WORD.findall(row["text"].lower()), True), bool(row["label"])) for row in given]
    return [
        NaiveBayesClassifier.train(bags[:number] + bags[number + 1 :]).classify(bag)
        for number, (bag, _) in enumerate(bags)
    ]


def hype_nih(reader: Reader, given: Sequence[Row]) -> dict[str, float]:
    """Measure the target adjective of each grant sentence: is it hype there? Beside it, a bag of words."""
    rules = reader.of_families("hype", "superlative", "boilerplate", "ai-tell")
    kept = [row for row in given if row["spans"]]
    said = [
        any(
            first < row["spans"][0][1] and row["spans"][0][0] < last
            for first, last in reader.spans(row["text"], rules)
        )
        for row in kept
    ]
    true = [bool(row["label"]) for row in kept]
    accuracy, mcc = _agreement(said, true)
    words_accuracy, words_mcc = _agreement(_by_words(kept), true)
    return {
        "accuracy": accuracy,
        "MCC": mcc,
        "accuracy of a bag of words": words_accuracy,
        "MCC of a bag of words": words_mcc,
    }


def puffery(reader: Reader, given: Sequence[Row]) -> dict[str, float]:
    """Measure puffery and superlatives on sentences of an encyclopaedia."""
    rules = reader.of_families("hype", "superlative", "ai-tell", "boilerplate")
    said = (bool(reader.spans(row["text"], rules, strong=True)) for row in given)
    return _scores(zip(said, (bool(row["label"]) for row in given), strict=True))


def boilerplate(reader: Reader, given: Sequence[Row]) -> dict[str, float]:
    """Measure page chrome, line by line."""
    said = (chrome_line(row["text"]) for row in given)
    return _scores(zip(said, (bool(row["label"]) for row in given), strict=True))


_FORMULAS = {
    "Flesch": ("flesch_reading_ease", "Flesch-Reading-Ease"),
    "Flesch-Kincaid": ("flesch_kincaid_grade", "Flesch-Kincaid-Grade-Level"),
    "ARI": ("automated_readability_index", "Automated Readability Index"),
    "SMOG": ("smog_index", "SMOG Readability"),
    "Dale-Chall": ("dale_chall_readability_score", "New Dale-Chall Readability Formula"),
}


def clear(reader: Reader, given: Sequence[Row]) -> dict[str, float]:
    """Return the correlation of each formula with its published column."""
    ours: dict[str, list[float]] = {name: [] for name in _FORMULAS}
    theirs: dict[str, list[float]] = {name: [] for name in _FORMULAS}
    for row in given:
        measured = readability(reader.read(row["text"])[0])
        if measured is None:
            continue
        for name, (field, column) in _FORMULAS.items():
            ours[name].append(getattr(measured, field))
            theirs[name].append(float(row["context"][column]))
    return {name: correlation(ours[name], theirs[name]) for name in _FORMULAS}


COMPONENTS = (
    Component("hedge cues", "bioscope", "F1 .782 by 42 words by hand, .639 by mechanical choice; .864 published (Tang 2010)", bioscope),
    Component("hedge cues", "scicertainty", "F1 .730 by words by hand, .558 by mechanical choice", scicertainty),
    Component("forecast figures", "finnumclaim", "F1 .754 by 12 cues by hand, .479 by mechanical choice", finnumclaim),
    Component("claims that need a source", "claimbuster", "F1 .646 by 40 cues by hand", claimbuster),
    Component("vague attribution", "wikiweasel", "precision .901 at recall .139 by regular expressions", wikiweasel),
    Component("hype adjectives in context", "hype_nih", "accuracy .543, MCC .17 by a lexicon; .776 published for a bag of words; ours (naive Bayes) is trained on all rows but the one it judges", hype_nih),
    Component("puffery", "puffery_wiki", "F1 .424 at precision .593 by a lexicon", puffery),
    Component("page chrome", "trafilatura_boilerplate", "precision .833 at recall .353 by a lexicon", boilerplate),
    Component("readability formulas", "clear", "1: the published columns", clear),
)  # fmt: skip
"""Floors and published figures are those of the corpora's own notes; most are on test rows, ours on development rows."""
