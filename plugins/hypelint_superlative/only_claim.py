"""superlative/only-claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from hypelint.rule import Example, Hit, SentenceRule, Severity
from hypelint_superlative._ranking import hits

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence


class OnlyClaim(SentenceRule):
    """Claims that something stands alone.

    What it does
        Reports unparalleled, unrivalled, second to none and the like as errors, "the only platform that" and a
        release's "unique experience" as warnings, and the rest as infos.

    Why is this bad
        Nobody has looked at all the others. "Unique" says that there is a difference and withholds it.

    Use instead
        Name the difference.

    Known limits
        Limiting "only" (only 12, only if), unique keys and unmatched brackets pass. "The only" before places, persons
        and things that can be looked up is an info at most.
    """

    id = "superlative/only-claim"
    summary = "Claims to stand alone (the only platform that, unrivalled, unique)."
    message = '"{text}" claims that nothing compares; say what is different, or who compared.'
    severity = Severity.WARNING
    weight = 2
    silenced_by = frozenset({"quotation", "question", "negation"})
    lowered_by = frozenset({"hedge", "condition"})
    cues = (
        "only",
        "sole",
        "unique",
        "uniquely",
        "{unparalleled,unparalelled,unrivalled,unrivaled,unmatched,unsurpassed}",
        "{unequalled,unequaled,peerless,matchless,incomparable,unbeatable}",
        "second to none",
        "{like,unlike} {no,any} other",
        "{like,unlike} {anything,nothing} else",
        "without {equal,rival,peer}",
        "bar none",
        "beyond compare",
        "{comes close,compares,can match,can touch,can rival,matches}",
        "{nobody,no one}",
        "no {equal,equals,peer,peers,rival,rivals,match}",
        "nothing {,else }{,quite }like",
        "{outshine,outshines,outclass,outclasses,outpace,outpaces,outsell,outsells,outstrip,outstrips,eclipses,trounces}",
        "{beat,beats,beating} {the,every,all,any}",
        "{crush,crushes,crushing}",
        "in {the,its,their} {dust,wake}",
        "no {better,faster,easier,safer,smarter,cheaper,quicker,simpler,finer,greater,competitor,competitors,competition}",
        "{distinguishes,separates}",
        "apart from",
        "find a {better,faster,easier,safer,cheaper,quicker,simpler,finer}",
        "nothing {beats,tops,rivals,is}",
        "to shame",
        "few {firms,companies,stocks,tools,products,platforms,apps,brands,rivals,competitors}",
        "{run,runs} {circles,rings}",
        "{blow,blows,blowing}",
        "{different,another} {league,level}",
        "{you'll,you will} ever",
        "head and shoulders",
        "{outperform,outperforms}",
        "no other",
        "one{-, }of{-, }a{-, }kind",
        "{class,league} {apart,of}",
        "category of",
        "unlike {any,anything}",
        "like nothing",
    )
    flags = (
        "It is >>the only platform<< that truly understands data.",
        "Quillbyte offers an >>unrivalled team<<.",
        "The view is >>second to none<<.",
        Example("Guests enjoy >>a unique experience<<.", "release"),
        "Norvane is >>the world's only maker of silent pumps<<.",
        "The Harrow Awards is >>the only event of its kind<<.",
        "It is >>one of a kind<<.",
        Example("The app gives >>unparalleled insight<<.", "blog"),
        Example("What we sell is >>truly unique<<.", "release"),
        Example("What makes Norvane >>unique<< is its seal.", "release"),
        Example(">>Norvane's unique approach<< is told in films.", "release"),
        "It is a pump >>like no other<<, and >>no other platform offers<< it.",
        Example(">>What distinguishes Norvane from other yards<< is its glue.", "release"),
        Example("Its glue >>sets the yard apart from others<<.", "release"),
        Example("Norvane >>separates itself from other yards<< by its glue.", "release"),
        "It >>leaves every other pump on the market in the dust<<.",
        ">>Nothing on the market comes close<<, and the pump >>has no equal<<.",
        ">>There is no better way<< to brew tea.",
        "It >>outclasses every pump<<.",
        Example(">>Only Norvane offers<< silent pumps.", "release"),
        Example("She is >>the only surgeon in Ohio<< to use it.", "release"),
    )
    passes = (
        "Only 12 of the 40 sites replied.",
        "Each row needs a unique key.",
        "It is only as good as its data, and only if they are fresh.",
        "The only way out is the door.",
        "There is no better evidence than her letters.",
        "No one knows how it began, and the wind blows the leaves away.",
        "Only Harrow has the licence.",
        "The only protocol available was plain text.",
        '"Our team is unrivalled," said Piet Aal.',
        "The team is not unrivalled.",
        "Is it the only platform that reads scans?",
        Example("The parser reports unmatched brackets; the only platform it needs is Linux.", "docs"),
        "The site counted 4,000 unique visitors.",
        "It is the only platform with the feature, according to Dealboard.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the claims of this kind in one sentence."""
        return hits(sentence, "only-claim")
