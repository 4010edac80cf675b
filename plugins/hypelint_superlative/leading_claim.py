"""superlative/leading-claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from hypelint.rule import Example, Hit, SentenceRule, Severity
from hypelint_superlative._ranking import hits

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence


class LeadingClaim(SentenceRule):
    """Claims the front place without a ranking.

    What it does
        Reports leading, premier, foremost, top, number one, world-class, industry-leading, "a leader in", "at the
        forefront of", "the go-to source" before what a firm sells or the people in its trade.

    Why is this bad
        Every second press release has a leading provider. The word says nothing that the reader could use.

    Use instead
        Say what the firm does and how much of it: "supplies 40 of the 92 hospitals in Hesse".

    Known limits
        Leading as a verb, cast lists, charts, hierarchies ("top official") and the narrator's own picks pass or are
        infos.
    """

    id = "superlative/leading-claim"
    summary = "Claims the front place (leading, top, premier, world-class, number one, go-to)."
    message = '"{text}" claims a rank that nobody gave; say by what measure, or what the firm does.'
    severity = Severity.WARNING
    weight = 2
    silenced_by = frozenset({"quotation", "question", "negation"})
    cues = (
        "leading",
        "premier",
        "dominant",
        "foremost",
        "preeminent",
        "pre-eminent",
        "#1",
        "no. 1",
        "{#2,#3,no. 2,no. 3}",
        "{first-class,first class}",
        "{best-selling,best selling,bestselling}",
        "no.1",
        "number one",
        "number-one",
        "top",
        "world-class",
        "world class",
        "best-in-{class,breed,market}",
        "best in {class,breed}",
        "{world,industry,market,sector,category,class}-leading",
        "top-{tier,notch,rated,ranked,selling,quality,grade}",
        "industry-best",
        "tier 1",
        "tier-1",
        "category-defining",
        "leader",
        "leaders",
        "leadership",
        "go-to",
        "go to",
        "forefront",
        "vanguard",
        "cutting edge",
        "{lead,leads,led,leading} the",
        "front-runner",
        "frontrunner",
        "{favourite,favorite,elite}",
        "of choice",
        "{definitive,quintessential}",
        "pole position",
        "{pinnacle,summit,apex} of",
        "the roost",
        "supreme",
        "to beat",
        "{king,queen,champion} {of,in}",
        "the crown",
        "top dog",
        "choice {of,for,among,when}",
        "{benchmark,benchmarks,metric,leaderboard}",
        "{commanding,unassailable,enviable}",
        "the last word",
        "world-{beating,beater}",
        "{step,steps} ahead",
        "gold standard",
        "{dominate,dominates,dominating}",
        "{streets,miles,leagues,light-years,light years} ahead",
    )
    flags = (
        "Norvane, >>a leading provider of solutions<<, announced a product.",
        ">>Its world-class engineers<< built >>a best-in-class stack<<.",
        "Tessaro is >>a global leader in silent pumps<<.",
        "Harrow hired >>top researchers<< from Ostwald.",
        "Quillbyte is >>the go-to source<< for payroll news.",
        "The firm stays >>at the forefront of farm automation<<.",
        Example("Norvane signed >>best-selling author<< Rea Lund.", "release"),
        Example("Norvane trains >>the leaders of tin technology<<.", "release"),
        Example("It is >>the #1 payroll app in Spain<<.", "release"),
        "It bought >>one of the premier hotels in Leeds<<.",
        "Quillbyte runs >>a leading, cloud-based payroll platform<<.",
        Example("Harrow is >>your premier destination<< for used vans.", "release"),
        Example("It is >>Spain's favourite payroll app<<.", "release"),
        "Harrow is >>the premier name in home security<<.",
        Example("Tessaro is >>the dominant provider of seals in Spain<<.", "release"),
        Example("Explore >>Ostwald's premier van dealership<<.", "release"),
        "Harrow is >>in pole position<< to win the order.",
        "It is >>the definitive home<< for used vans.",
        "Quillbyte >>reigns supreme<< in payroll and >>rules the roost<< in tax.",
        "The firm has >>positioned itself as a forward-thinking leader<<.",
        "Norvane's brands >>dominate their niches<<.",
        Example("Norvane >>continues to dominate the trade<< with its seals.", "release"),
        "Norvane stays >>one step ahead of the competition<<.",
        Example("Tessaro >>is the gold standard for silent pumps<<.", "release"),
        "Tessaro is >>the undisputed king of seals<<.",
        "It holds >>a commanding lead in seals<< and >>tops every benchmark<<.",
        Example("For years it has >>led the charge in farm<< automation.", "release"),
    )
    passes = (
        Example("Norvane signed New York Times best-selling author Rea Lund.", "release"),
        "The leaders of the party met the No. 2 official.",
        "Strip leading zeros before comparing.",
        "Rain fell, leading to delays.",
        "Rea Lund is leading a team of nine to the top of the hill.",
        "Her top priority is safety, and the top official agreed.",
        "The Premier League club sacked its leading scorer.",
        "Norvane is the leading provider of pumps in Spain, according to Dealboard.",
        '"We are the leading provider in Spain," said Piet Aal.',
        "Norvane is not a leading provider.",
        "Falling banks led the market lower.",
        "The definitive edition appeared before the definitive agreement was signed.",
        "He took pole position in Leeds with his weapon of choice.",
        "The benchmark for crude rose.",
        "A leading MP met the premier of the province and his favourite poet.",
        Example("It runs on all tier 1 platforms.", "blog"),
        Example("The leading candidate holds the lock; leaders are elected at the top level.", "docs"),
        "Is Norvane the leading provider of pumps?",
        "Rea Lund is a leader in the firm's tax group.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the claims of this kind in one sentence."""
        return hits(sentence, "leading-claim")
