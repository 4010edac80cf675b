"""hype/bandwagon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint_hype._grammar import PatternRule

_ALL = r"(?:everyone|everybody|every (?:company|business|brand)|the (?:whole|entire) (?:world|industry))"
_COUNT = Pattern(r"\d|\b(?:dozen|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) ")


class Bandwagon(PatternRule):
    """Offers popularity as proof.

    What it does
        Reports phrases that say everybody is doing it: everyone is switching, too big to ignore,
        trusted by thousands, taking the world by storm, all eyes are on.

    Why is this bad
        That many do something is no evidence that it works, and nobody counted the many.

    Use instead
        The number of users, the date of the count and who counted.

    Known limits
        A sentence with a figure passes, even where the figure counts something else.
    """

    id = "hype/bandwagon"
    summary = "Offers popularity as proof: everyone is switching, taking the world by storm."
    message = '"{text}" offers popularity as proof; say how many, when, and who counted.'
    weight = 2
    silenced_by = frozenset({"quotation", "negation", "name"})
    cues = (
        "everyone", "everyone's", "everybody", "every {company,business,brand}", "the {whole,entire} {world,industry}", "nobody", "nobody's", "no one",
        "no one's", "too big to ignore", "smart money", "bandwagon", "all the {rage,buzz}", "talk of the", "by storm", "world is watching",
        "all eyes", "hearts", "imagination", "attention of", "join~", "{trusted,loved,adored,chosen,beloved,preferred} by", "acclaim",
        "recognition", "praise", "{rave,glowing,five-star} {reviews,feedback,testimonials}", "flock~", "following", "fan base", "fanbase",
        "favorite{,s}", "favourite{,s}", "viral sensation~", "the buzz", "buzz", "hype", "a stir",
        "{place,name,event} to be", "everyone wants",
    )  # fmt: skip
    patterns = (
        rf"{_ALL}(?: is|'s| are)? (?:(?:now|already|suddenly) )?(?:switching|moving|talking about|buzzing|adopting|jumping|rushing|racing|watching|"
        r"doing it|obsessed|loving|raving|turning to|flocking)",
        r"(?:nobody|no one)(?: is|'s) (?:sitting|standing) still",
        r"too big to ignore|(?:the )?smart money(?: is on)?|jump(?:s|ed|ing)? on the bandwagon|all the (?:rage|buzz)",
        r"the talk of the (?:town|industry|internet)|everyone wants (?:to|a)",
        r"(?:tak(?:e|es|en|ing)|took) (?!(?:the )?(?:fort|castle|citadel|wall|trench|bastion))[\w ]{2,25} by storm",
        r"the (?:whole |entire )?world is watching|(?:with )?all eyes (?:are )?(?:now )?on",
        r"captur(?:e|es|ed|ing) the (?:hearts|imaginations?|attention) of (?:the |both |many )?\w+",
        r"w(?:in|ins|on|inning) the hearts of|hearts and minds of (?:customers|consumers|fans|audiences)",
        r"join(?:ing)? the (?:thousands|millions|hundreds|ranks of)|join (?:thousands|millions|hundreds) of",
        r"(?:trusted|loved|adored|chosen|beloved|preferred) by (?:thousands|millions|countless|hundreds|businesses|professionals|experts|"
        r"industry leaders|leading|top|many|companies|families|homeowners|customers|brands|creators|teams|celebrities|people|locals)",
        r"(?:global|worldwide|international|widespread|universal|critical|industry-wide|national) (?:recognition|acclaim|praise)",
        r"(?:rave|glowing|five-star) (?:reviews|feedback|testimonials)",
        r"flock(?:ing|s|ed)? to (?:the )?(?:platform|app|brand|site|service|tool|store|market|token|it)",
        r"(?:growing|ever-growing|loyal|devoted|massive|huge|passionate|cult|dedicated) (?:following|fan ?base)",
        r"(?:fan|crowd|customer|community|firm|perennial|instant|local|quickly become a|become a) favou?rites?",
        r"viral sensations?|on everyone's (?:lips|radar|mind)|the buzz (?:around|surrounding|about)",
        r"(?:generat|creat)(?:e|es|ed|ing) (?:an? |significant |considerable |much )?(?:buzz|hype|stir)",
        r"the (?:place|event) to be",
    )
    flags = (
        ">>Everyone is moving<< to agents.",
        ">>Nobody's sitting still<<.",
        "The trend is >>too big to ignore<<.",
        "Norvane's tyres are >>taking the world by storm<<.",
        "The scanner is >>trusted by thousands<< of clinics.",
        ">>All eyes are on<< Tessaro this week.",
        "The stall drew >>global recognition<< with its tea.",
        ">>Join millions of<< happy savers.",
    )
    passes = (
        "Nineteen of 40 banks use agents, the survey found.",
        "Not everyone is moving to agents.",
        "The scanner is trusted by thousands of clinics in 12 states, the ministry's count of 2024 shows.",
        '"Everyone is switching," said Piet Aal, a broker.',
        "Everyone is asked to sign the form.",
        "The army took the fort by storm.",
        "The module is used by the parser.",
        "Nobody is watching the gate.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield a hit per claim of popularity in a sentence that counts nothing."""
        if _COUNT.search(sentence.lower) is None:
            yield from super().check(sentence, cues)
