"""superlative/unsourced-superlative."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from hypelint.rule import Example, Hit, SentenceRule, Severity
from hypelint_superlative._ranking import hits
from hypelint_superlative._superlative import CUES

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence


class UnsourcedSuperlative(SentenceRule):
    """States a measurable superlative as fact with nobody ranking.

    What it does
        Reads the noun phrase of a superlative (determiner or owner, superlative, head noun, scope) and reports it
        where it ranks an organisation, a product, a deal or their quality, or where the set is the world, an
        industry or a country; the ranks below the first ("the second-largest lender in Europe"); and in a release
        what is taken to its extreme ("the best possible care"). The span includes the scope.

    Why is this bad
        A reader can not check "the largest in Europe" without knowing who counted what and when. Claims of this
        kind grow from draft to draft.

    Use instead
        "the largest of the five by installed capacity, at 4.2 GW", or "the largest this year, Dealboard says".

    Known limits
        Extremes of places, animals and the like, of a firm's own series ("its largest plant") and of a period are
        infos: anyone can look them up. In an encyclopaedia's article (its first sentence defines its title) every
        claim of this family is one level lower. In the docs profile only claims about products in a whole field count.
    """

    id = "superlative/unsourced-superlative"
    summary = "States a measurable superlative (largest, fastest, best) as fact with nobody ranking."
    message = (
        '"{text}" ranks without saying who measured; name the source and the set, or give the figure instead.'
    )
    severity = Severity.ERROR
    weight = 4
    silenced_by = frozenset({"quotation", "question", "negation"})
    lowered_by = frozenset({"hedge", "condition"})
    cues = CUES
    flags = (
        "It is >>the largest data deal of the century<<.",
        "Quillbyte makes >>the best developer tools<<.",
        "Norvane runs >>the world's largest and most efficient desalination service<<.",
        "Harrow is >>Europe's biggest lender<<, and it wants to stay small.",
        "Tessaro is >>the fastest compiler available today<<.",
        Example("Order from >>the cheapest supplier in Leeds<<.", "release"),
        "The takeover would be >>the biggest deal in the industry<< if it closed.",
        "Ostwald sits on >>the highest mountain in the county<<.",
        Example("The scanner is >>the fastest parser in the world<<.", "docs"),
        "# A Dry Cellar Is >>Best Defense<<\n\nNorvane sells pumps.",
        "# >>Best Payroll Software for 2026<<",
        "Many invest in >>the best staking coins<<.",
        ">>More clinics choose it than any other supplier<<.",
        Example("It is >>the largest range in Leeds<<.", "release"),
        "Norvane is >>the third-largest supplier in Europe<<.",
        Example(">>The most used pumps on the coast<< are Norvane's.", "release"),
        Example("Order it >>at minimum cost<<.", "release"),
        "Already recognized as >>Spain's fastest-growing yard<<, Norvane sells pumps.",
        Example("Every guest gets >>the best possible care<< and >>maximum comfort<<.", "release"),
        "# Ostwald\n\nOstwald is a town in Hesse. Its mill is >>the busiest factory in Europe<<.",
    )
    passes = (
        "It is the largest data deal this year, according to Dealboard.",
        "Follow best practices for key rotation.",
        "The plant is the largest of the five, at 4.2 GW.",
        "Unemployment fell to 4.1%, the lowest since 2011.",
        '"We make the best tools in Europe," said Rea Lund, who runs Quillbyte.',
        "Is it the largest lender in Europe?",
        "Harrow is not the largest lender in Europe.",
        "Most companies do their best work at least once.",
        "Wait at most ten seconds; at best it takes two.",
        "Norvane is the third-largest supplier in Europe by revenue.",
        "Ostwald is the second largest town in Hesse.",
        Example("The pump has a maximum load of 4 tonnes.", "release"),
        "She studied at Best Western's school in the Longest Valley.",
        Example("The scheduler picks the longest path and the lowest value in the list.", "docs"),
        Example("Use the largest file system available on the node.", "docs"),
        "Piet Aal won the award for the best design in Europe.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the claims of this kind in one sentence."""
        return hits(sentence, "unsourced-superlative")
