"""superlative/first-claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from hypelint.rule import Example, Hit, SentenceRule, Severity
from hypelint_superlative._ranking import hits

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence


class FirstClaim(SentenceRule):
    """Claims to be first, without a source.

    What it does
        Reports "the world's first", "first-ever", "the first company to", "first of its kind", "an industry first" and
        pioneers.

    Why is this bad
        Somebody else was often first; the news agencies ask for a source or leave it out.

    Use instead
        "Tessaro began selling it in March 2024", or name who says that nobody did before.

    Known limits
        Ordinals pass: steps, quarters, a firm's own first product. Firsts of persons, offices and places
        ("the first woman to") are infos, since they can be looked up.
    """

    id = "superlative/first-claim"
    summary = "Claims to be first (world's first, the first company to, pioneer) without a source."
    message = '"{text}" claims primacy, and such claims are often wrong; say who established it, or drop it.'
    severity = Severity.ERROR
    weight = 4
    silenced_by = frozenset({"quotation", "question", "negation"})
    lowered_by = frozenset({"hedge", "condition"})
    cues = ("first", "industry-first", "world-first", "pioneer~", "pioneering")
    flags = (
        Example("Harrow is >>the first kettle<< specifically designed for trains.", "release"),
        "It is >>the world's first self-healing database<<.",
        "Tessaro is >>the first company<< to solve hallucination.",
        "Norvane opened >>the country's first underground farm<<.",
        "# Quillbyte Unveils >>First-of-Its-Kind Payroll App<<",
        "The service is >>an industry first<<.",
        "Norvane is >>a pioneer in silent pumps<<.",
        "# Norvane: >>Pioneering Silent Pumps<<\n\nNorvane sells pumps.",
        "Norvane, >>the pioneer<<, claimed a right to the name, which a court found weak.",
        Example("Ostwald is >>the first secure phone service<<.", "release"),
        "Rea Lund is known for >>pioneering work<< on glue.",
        "Harrow was >>the first<< to test it on ships.",
        "Rea Lund was >>the first woman<< to run the bank.",
        "It was >>one of the first companies<< to publish its code.",
        "Tessaro >>is pioneering farm lending<< in Spain.",
        "It is >>the first meme of its kind on the chain<<.",
        "It is >>a first for the industry<<.",
        Example("Ostwald is >>the nation's first lakeside film festival<<.", "release"),
        "Farms can lease pumps >>for the first time ever<<.",
        "It is >>the first time anyone<< has leased a pump.",
        Example("It ships >>the first fully insulated van<<.", "release"),
    )
    passes = (
        Example("She was on the first train built for the line.", "release"),
        "The company's first product, a scanner, shipped in 2019.",
        "Revenue rose in the first quarter.",
        "First install the package, then open the first file.",
        "Harrow was not the first company to publish its code.",
        "Tessaro is the first company to publish its code, according to Dealboard.",
        "It was the first rise in six months.",
        "Be the first to know.",
        "At first glance the first step looks hard, and first aid helps.",
        "Piet Aal finished first and met the First Minister.",
        "The first book in the series appeared in May.",
        Example("The first argument is the first plugin to run.", "docs"),
        Example("The first time you run it, it asks for the first account.", "docs"),
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the claims of this kind in one sentence."""
        return hits(sentence, "first-claim")
