"""hype/bandwagon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint_hype._grammar import COUNT, FrameRule, heads

_COUNT = Pattern(r"\b(?:dozen|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) ")


_WHO = (
    r"(?:thousands|millions|countless|hundreds|businesses|professionals|experts|industry leaders|leading|top|many|companies|families|homeowners|"
    r"customers|brands|creators|teams|celebrities|people|locals|visitors|generations|clients|patients|parents|developers|startups|"
    r"fortune \d+|enterprises|agencies|investors|fans|critics|tourists|residents|consumers|users|women|men|drivers|traders|players)"
)
_FRAMES = rf"""
smart crowd, cool kids, in crowd: (?:the )?(?:smart crowd|cool kids)(?: (?:has|have) moved on to)?
on board, aboard: (?:marketers|investors|companies|brands|users|people|teams|businesses|developers|fans|creators|customers|traders|firms|startups|have|has|are|already)(?: have| are| already)* (?:jump|climb|hop|pil|leap|rush)(?:ed|ing|e) (?:on board|aboard)(?! (?:the|a) (?:ship|train|bus|boat|plane|ferry))
in droves: in droves
looking back, looked back: (?:they're|he's|she's|we're|are|is|and|it's|hasn't|haven't|has|have|never) (?:not |never )?look(?:ing|ed) back
with their feet, with their wallets: vot(?:e|es|ed|ing) with their (?:feet|wallets)
enough of: (?:can't|cannot) get enough of
word is spreading, word has spread: word (?:is spreading|has spread)(?: (?:fast|quickly))?
everyone is, everyone wants, everyone's, every business: (?:everyone|everybody|every (?:company|business|
    brand)|the (?:whole|entire) (?:world|industry))(?: is|'s| are)? (?:(?:now|already|
    suddenly) )?(?:switching|moving|talking about|buzzing|adopting|jumping|rushing|racing|watching|
    doing it|obsessed|loving|raving|turning to|flocking|piling in)|everyone wants (?:to|a)|
    on everyone's (?:lips|radar|mind)
too big to ignore, impossible to ignore, hard to ignore
smart money: the smart money(?: is on| keeps piling in)?|smart money is (?:on|flowing|moving|piling|pouring)
bandwagon: (?:jump|leap|hop)(?:s|ed|ing|ped|ping)? (?:on|onto) the (?:\w+ )?bandwagon
sitting still, standing still: (?:nobody|no one)(?: is|'s) (?:sitting|standing) still
are switching to, is switching to: why (?:\w+ ){{1,4}}(?:are|is) switching to
all the rage, talk of the town
by storm: (?:tak(?:e|es|en|ing)|took) (?!(?:the )?(?:fort|castle|citadel|wall|trench|
    bastion))[\w ]{{2,25}} by storm
is watching, all eyes: the (?:whole |entire )?world is watching|(?:with )?all eyes (?:are |were |
    will be )?(?:now )?on
hearts, imagination: captur(?:e|es|ed|ing) the (?:hearts?|imaginations?)(?: and (?:minds|hearts|
    imaginations?))? of (?:the |both |many )?\w+|w(?:in|ins|on|inning) the hearts(?: and minds)? of|
    (?:touch|warm|melt|steal)(?:es|s|ed|ing)? (?:the )?hearts(?: of)?|hearts and minds of (?:customers|
    consumers|fans|audiences)|captur(?:e|es|ed|ing) (?:the |our |your |their )?(?:hearts|imaginations?)
attention of: (?:captur|grabb?|attract|draw|catch|turn)\w*? the attention of (?:the |both |many )?\w+|
    (?:caught|drawn|drew) the attention of (?:the |both |many )?\w+
join the, join thousands, join millions, joining the: join(?:ing)? the (?:thousands|millions|hundreds|
    ranks of|growing (?:number|list|community) of)|join (?:thousands|millions|hundreds) of
trusted by, loved by, chosen by, beloved by, preferred by: (?:trusted|loved|adored|chosen|beloved|
    preferred|relied on|embraced|cherished) by (?:both )?(?:\w+ )?{_WHO}
acclaim, praise: (?:global|worldwide|international|widespread|universal|critical|industry-wide|national|
    high|rave|great|numerous|countless|multiple) (?:acclaim|praise|applause|accolades)
recognition: (?:global|worldwide|international|widespread|universal|industry-wide|national|well-deserved|
    prestigious) recognition
reviews: (?:rave|glowing|five-star|stellar|overwhelmingly positive|stunning|5-star) (?:\w+ )?(?:reviews|
    feedback|testimonials)
flock, flocking: flock(?:ing|s|ed)? (?:to|into) (?:the )?(?:platform|app|brand|site|service|tool|store|
    market|token|it|crypto|ai)
loyal following, devoted following, cult following, fan base, fanbase, customer base, loyal customer: loyal customer base|(?:growing|ever-growing|massive|huge|cult|dedicated) (?:\w+ )?(?:following|fan ?base)|(?:loyal|devoted|passionate) (?:\w+ )?(?:following|fan ?base|customer base)
favorite, favourite: (?:fan|crowd|customer|community|firm|perennial|instant|local|all-time|
    quickly become a|become a|audience|guest|reader|timeless|enduring)[ -]favou?rites?|
    favou?rites? (?:among|for|of) (?:locals|patrons|fans|guests|visitors|critics|families)
viral sensation
buzz, hype, stir: (?:the buzz (?:around|surrounding|about|is)|(?:generat|creat|build)(?:e|es|ed|ing|
    s)? (?:[\w-]+ ){{0,4}}?(?:buzz|hype|stir)|(?:mak(?:e|es|ing)|made|grabb?(?:ed|ing|s)?) headlines)
no wonder, it's no secret: (?:it's|it is|is) (?:little |small )?(?:no wonder|no secret)(?: that| why)?|
    no wonder (?:that|why)
more and more, fast becoming, quickly becoming: more and more (?:people|companies|
    businesses|brands|homeowners|consumers|investors|teams|families|women|men|patients) (?:are|turn|choose|
    look)|(?:fast|quickly|rapidly) becoming (?:the|a|an) (?:go-to|preferred|favou?rite|must-have|standard|
    choice|staple|household|leading)
"""
"""What makes proof of a crowd, around its head words."""


class Bandwagon(FrameRule):
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
    silenced_by = frozenset({"quotation", "negation"})
    cues = heads(_FRAMES)
    frames = _FRAMES
    flags = (
        ">>Everyone is moving<< to agents.",
        ">>Nobody's sitting still<<.",
        "The trend is >>too big to ignore<<.",
        "Norvane's tyres are >>taking the world by storm<<.",
        "The scanner is >>trusted by thousands<< of clinics.",
        ">>All eyes are on<< Tessaro this week.",
        "The stall drew >>global recognition<< with its tea.",
        ">>Join millions of<< happy savers.",
        "Shops leave the old till >>in droves<<.",
        "Ostwald's jam >>touched the hearts of<< the town.",
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
        "The crew jumped aboard the ship.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield a hit per claim of popularity in a sentence that counts nothing."""
        if COUNT.search(sentence.lower) is None and _COUNT.search(sentence.lower) is None:
            yield from super().check(sentence, cues)
