"""hype/powerhouse-noun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
import re

from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.reading import Sentence
from hypelint.rule import PhraseRule

_GIANT = re.compile(r"[\w -]+ (?:giant|titan)s?$")
_FORMULA = re.compile(r".* (?:as|for|in)$")
_BETWEEN = re.compile(r" (?:(?:a|an|the|one|of|true|real|new|global|local|major|leading|regional|industry) ?)*$")


class PowerhouseNoun(PhraseRule):
    """Calls somebody a powerhouse.

    What it does
        Reports peacock nouns (powerhouse, juggernaut, thought leader, major force, hidden gem) and the
        formula "has established itself as". The worn "tech giant" is an info.

    Why is this bad
        It asserts eminence instead of showing it; every firm can be called so by itself.

    Use instead
        The size that makes it one: staff, sales, share, patients, with the source.

    Known limits
        Literal senses are known by their neighbours ("Roman Empire", "giant panda"). In the arts a
        masterpiece may be a fact of criticism; name the critic.
    """

    id = "hype/powerhouse-noun"
    summary = "Calls somebody a powerhouse, juggernaut, thought leader or major force."
    message = '"{text}" asserts eminence; give the size or the result that shows it.'
    severity = Severity.WARNING
    weight = 2
    silenced_by = frozenset({"quotation", "negation", "name"})
    cues = (
        "powerhouse~", "juggernaut~", "behemoth~", "{titan,titans} of", "industry titan~", "trailblazer~",
        "{tech,technology,retail,banking,software,internet,e-commerce,media,search,chip,pharma,pharmaceutical,energy,oil,"
        "mining,telecoms,telecom,food,shipping,ai} {giant,giants,titan,titans,empire,empires}",
        "{major,leading,driving,dominant,potent,formidable,creative,transformative} force {in,behind,for,of}",
        "{a,the} {major,leading,driving,dominant,formidable,creative} force", "force to be reckoned with",
        "heavy hitter~", "{industry,tech} heavyweight~", "thought {leader,leaders,leadership}", "rockstar~", "rock star~",
        "wunderkind~", "{coding,marketing,growth,data,sales,product,code} {ninja,ninjas,wizard,wizards,guru,gurus}",
        "{global,industry,cultural,style,fashion,true} icon~", "living legend~", "hidden gem~", "crown jewel~", "tour de force",
        "masterpiece~", "masterclass in", "{engineering,technological,modern} marvel~",
        "marvel of {engineering,design,technology,innovation}", "{beacon,beacons} of", "shining example", "hotbed of",
        "{mecca,epicenter,epicentre} {for,of} {innovation,technology,fashion,luxury,style,creativity,culture,design}",
        "gold standard {in,for}", "one-stop {shop,destination,solution}", "household name~", "dream team", "dynamic duo",
        "cult {favorite,favourite,favorites,favourites}",
        "{has,have,had,having} {firmly ,quickly ,rapidly ,steadily ,long ,}{established,cemented,positioned,solidified} "
        "{itself,himself,herself,themselves,its position,its place,its status,its reputation,his reputation,her reputation,"
        "their reputation} {as,for,in}",
        "{has,have} {firmly ,quickly ,rapidly ,steadily ,long ,}{earned,built,gained,garnered} a reputation {as,for}",
        "{cementing,solidifying,establishing,positioning} {itself,himself,herself,themselves,its position,its place,its status,"
        "its reputation,their position,their status} as",
        "{solidifies,cements,establishes,positions,solidified,cemented} {its,his,her,their} {position,place,status,reputation,"
        "standing,role,legacy} {as,in}",
    )
    guards = (
        "gold standard {in,for} {the currency,comparison,diagnosis,diagnosing,detecting,testing}", "trailblazer {award,honoree}",
        "{beacon,beacons} of {fire,light}", "{epicenter,epicentre} {for,of} the",
    )
    unless = r"gold standard in \d{4}"
    flags = (
        "Harrow >>has firmly established itself as a major force<<.",
        "The Oslo >>powerhouse<< strikes again.",
        "Tessaro is a >>juggernaut<< of freight.",
        "Rea Lund, a >>thought leader<<, opened the fair.",
        "The inn is a >>hidden gem<< by the lake.",
        "Norvane is a >>force to be reckoned with<<.",
        "The desk is the >>gold standard for<< offices.",
        "The shop is a >>one-stop shop<< for anglers.",
        "The deal rescued Quillbyte, >>positioning itself as<< a rival to Harrow.",
    )
    passes = (
        "Harrow has 4,100 employees, its annual report says.",
        "The Roman Empire fell.",
        "The zoo keeps a giant panda.",
        '"She is a powerhouse," said Piet Aal, the coach.',
        "Harrow is no juggernaut.",
        "Britain left the gold standard in 1931.",
        "Ostwald established itself in Leeds in 1998.",
        "The marvel of the fair was a clock from 1510.",
        "The tugboat lit the beacon at noon.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield a hit per peacock noun; a formula of eminence takes in the noun that follows it."""
        lower, base = sentence.lower, sentence.start
        guarded = self.guarded(sentence)
        spans = [it for it in longest(cues) if not any(it[0] < last and first < it[1] for first, last in guarded)]
        taken = -1
        for index, (start, end) in enumerate(spans):
            if start < taken:
                continue
            if _FORMULA.match(lower[start - base : end - base]) and index + 1 < len(spans):
                following = spans[index + 1]
                if _BETWEEN.fullmatch(lower, end - base, following[0] - base):
                    end = following[1]
            taken = end
            worn = _GIANT.match(lower[start - base : end - base])
            yield Hit(start, end, severity=Severity.INFO if worn else None)
