"""hype/greatness-comparison."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint_hype._grammar import FrameRule, heads

_FIRMS = (
    "uber|netflix|airbnb|amazon|google|apple|spotify|facebook|instagram|youtube|tinder|ikea|starbucks|costco|disney|tesla|"
    "nike|iphone|ipod|wikipedia|bloomberg|goldman sachs|berkshire hathaway|stripe|shopify|github|docker|kubernetes|bitcoin|"
    "photoshop|chatgpt|nvidia|salesforce|slack|paypal|alibaba|ferrari|lamborghini|rolls[- ]royce|cadillac|microsoft|openai|"
    "harvard|super bowl|olympics|oscars|silicon valley|swiss army knife|mona lisa|rosetta stone|"
    "manhattan project|wild west|mecca|dogecoin|shiba inu|ethereum|everest|mount everest|rolex"
)
_PEOPLE = (
    "einstein|edison|newton|mozart|beethoven|picasso|michelangelo|leonardo|da vinci|shakespeare|steve jobs|elon musk|"
    "henry ford|warren buffett|gandhi|churchill|oppenheimer|robin hood|sherlock holmes|james bond|michael jordan|"
    "usain bolt|elvis|madonna|oprah|hemingway|jane austen|darwin|galileo|marie curie|mark zuckerberg|jeff bezos|bill gates"
)
_OFTEN = "uber|netflix|airbnb|amazon|google|apple|spotify|tesla|harvard|swiss army knife|wild west|einstein|steve jobs"
"""Names that are borrowed with "of"; others only behind "the next"."""
_BORROWED = Pattern(
    rf"(?:(?:the|a|an) (?:{_FIRMS}) of|the (?:{_PEOPLE}) of|the next (?!olympics|super|iphone|oscars|nobel)(?:{_FIRMS}|{_PEOPLE}))\b"
)
_FRAMES = rf"""
modern-day, latter-day: (?:modern-day|latter-day|21st-century) (?:{_PEOPLE})
moment, moments: (?:pearl harbor|chernobyl|kodak|lehman|napster|alphago|big bang|cambrian|iphone|ipod|sputnik|netscape|chatgpt|oppenheimer|gutenberg|kitty hawk|light ?bulb|
    manhattan project|moon landing) moments?
bigger than, important than, significant than: (?:bigger|more (?:important|profound|significant|
    transformative)) than (?:the (?:internet|web|iphone|industrial revolution|printing press|wheel|
    smartphone|moon landing)|electricity|fire)
on steroids: (?<!athletes )(?<!bodybuilders )(?<!patients )(?<!players )(?<!prisoners )(?<!was )(?<!put )on steroids
new oil: the new (?:oil|electricity|black gold|gold rush)\b(?! (?:price|fund|field|well|tank|filter|plant))
oil of: oil of the (?:21st century|digital age|digital economy)
uber for, netflix for, airbnb for: (?:the |an? )(?:uber|netflix|airbnb|tinder|amazon|spotify|shazam) for \w+
sliced bread, invention of the: since (?:sliced bread|the (?:invention of the (?:wheel|printing press|
    internet)|printing press|dawn of the internet))
thrones: game of (?:\w+ )?thrones(?! (?:actor|actress|stars?|series|fans|cast|season|episode|author|
    prequel|and|is|was))
david: david(?: and | versus | vs\.? |-and-)goliath(?! (?:story|tale) of (?:the )?bible)
"""


class GreatnessComparison(FrameRule):
    """Borrows greatness by comparison.

    What it does
        Reports aggrandising analogies: the Uber of laundry, an iPhone moment, bigger than the internet,
        the next Steve Jobs, the new oil, something on steroids.

    Why is this bad
        The comparison asserts a rank that nobody can check and explains nothing about the thing.

    Use instead
        What the thing does, in the words one would use to somebody who knows neither.

    Known limits
        Works from a list of names that are commonly borrowed: an analogy with another name goes unseen.
    """

    id = "hype/greatness-comparison"
    summary = "Borrows greatness: the Uber of laundry, an iPhone moment, the next Steve Jobs."
    message = '"{text}" borrows greatness from something else; say what the thing itself does.'
    weight = 2
    silenced_by = frozenset({"quotation", "negation"})
    cues = (*heads(_FRAMES), "the next", *(f"{name} of" for name in _OFTEN.split("|")))
    frames = _FRAMES
    flags = (
        "Meet >>the Uber of<< laundry.",
        "It's AI's >>iPhone moment<<.",
        "Norvane wants to be >>the next Amazon<<.",
        "Rea Lund is >>the Einstein of<< tyres.",
        "Agents are >>bigger than the internet<<.",
        "Data is >>the new oil<<.",
        "The app is a shopping list >>on steroids<<.",
        "Quillbyte calls its van the best thing >>since sliced bread<<.",
    )
    passes = (
        'Lund called it "the Uber of laundry".',
        "The Bank of England raised rates.",
        "The University of Ostwald hired six people.",
        "Patients on steroids were left out of the trial.",
        "Norvane is not the next Amazon.",
        "The maker of the scanner closed in 2019.",
        "Harrow supplies new oil filters to Tessaro.",
        "The next Olympics open in July.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield a hit per borrowed name, and per frame that is filled."""
        lower, base = sentence.lower, sentence.start
        framed: list[Span] = []
        for cue in cues:
            start, end = cue[0] - base, cue[1] - base
            if lower.endswith(" of", start, end) or lower.startswith("the next", start):
                opened = start if lower.startswith("the next", start) else _article(lower, start)
                match = _BORROWED.match(lower, opened) if opened >= 0 else None
                if match is not None and match.end() >= end:
                    yield Hit(base + match.start(), base + match.end())
            else:
                framed.append(cue)
        yield from super().check(sentence, framed)


def _article(lower: str, start: int) -> int:
    """Return where the article before ``start`` begins, or -1."""
    for article in ("the ", "a ", "an "):
        at = start - len(article)
        if at >= 0 and lower.startswith(article, at) and (not at or not lower[at - 1].isalnum()):
            return at
    return -1
