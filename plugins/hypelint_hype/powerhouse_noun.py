"""hype/powerhouse-noun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint_hype._grammar import FrameRule, heads

_EMINENT = (
    r"(?:powerhouse|juggernaut|trailblazer|thought leader|(?:major|driving|dominant|leading|formidable) force|pioneer|innovator|beacon|icon|leader|"
    r"(?:industry |market |global |clear |true |recognized |undisputed )+leader|go-to|one-stop shop|force to be reckoned with|gold standard|"
    r"destination|hub|top choice|preferred choice|trusted \w+)"
)
_POSITION = r"(?:its|his|her|their|our|[\w.-]+'s) (?:position|place|status|reputation|standing|role|legacy)"
_SEALED = r"(?:establish|cement|position|solidif|distinguish|differentiat)(?:es|ed|ies|ied|ing|ying|s|e)"
_FRAMES = rf"""
powerhouse, powerhouses, juggernaut, behemoth, living legend, thought leader, thought leaders, thought leadership, rockstar, rock star, dream team, dynamic duo, masterclass, shining example, trailblazer, trailblazers, heavy hitters, hidden gem, hidden gems, crown jewels, tour de force
titan, titans, giant, giants: (?:industry )?titans? of|industry titans?|(?:tech|technology|retail|banking|
    software|internet|e-commerce|media|search|chip|pharma|pharmaceutical|energy|oil|mining|telecoms?|food|
    shipping|ai) (?:giants?|titans?|empires?)
force: (?:(?:an?|the) )?(?:major|driving|dominant|potent|formidable|creative|transformative|unstoppable|
    powerful|disruptive) force(?: (?:in|behind|for|of))?|(?:an?|the) (?:\w+ )?force to be reckoned with
genius, mastermind, visionary, luminaries, mogul, superstar, guru, wizard, maven, evangelist, maestro, ninja: (?:coding|marketing|growth|data|sales|product|
    code|tech|seo|finance|style|fashion|wellness|business|beauty|design|food|media|literary|industry|
    musical|creative|culinary|true|real|modern|young|rising|global|crypto|branding|productivity|real estate) (?:ninja|wizard|
    guru|maven|whiz|prodigy|virtuoso|maestro|genius|mastermind|visionary|luminary|luminarie|mogul|
    superstar|evangelist)s?
icon, icons, legend: (?:global|industry|cultural|style|fashion|true|beloved|timeless|enduring|design|
    pop culture|modern) icons?|(?:football|tennis|music|rock|fashion|basketball|golf|true|industry|
    sporting|sports|cricket|rugby|boxing|racing|motorsport|hip-hop|jazz|country) legends?(?! has it)
masterpiece: (?:latest|newest|own|culinary|true|literary|modern|architectural|design|cinematic|engineering|
    visual|musical|an? (?:\w+ )?) ?masterpieces?|masterpieces? of (?:design|engineering|flavou?r|
    craftsmanship|storytelling)
marvel: (?:engineering|technological|modern|architectural|culinary) marvels?|marvels? of (?:engineering|
    design|technology|innovation)
beacon: beacons? (?:of|for)(?! (?:fire|light)\b)
mecca, epicenter, epicentre, haven: (?:mecca|epicent(?:er|re)|melting pot|playground|paradise|haven|oasis|
    vibrant hub|thriving hub|global hub|premier hub) (?:for|of) (?:\w+ )?(?:boom|revolution|action|innovation|technology|fashion|
    luxury|style|creativity|cultures?|design|art|artists|foodies|food lovers|families|travell?ers|shoppers|
    entrepreneurs|innovators|enthusiasts|music lovers|nature lovers|wellness|relaxation)
gold standard: gold standard (?:in|for)(?! \d{{4}}| (?:the currency|comparison|diagnos\w+|detecting|
    testing|measur\w+))
one-stop, one stop: one[- ]stop (?:\w+ )?(?:shop|destination|solution|resource|hub|platform|source)
household name: household names?
established, establishing, establishes, positioned, positioning, positions, cemented, cementing, cements, solidified, solidifying, solidifies, distinguishes, distinguished, distinguishing, differentiates: (?:(?:has|have|had|having) )?(?:(?:firmly|quickly|rapidly|steadily|long|truly|clearly|further) )?{_SEALED} (?:(?:itself|himself|herself|themselves|ourselves) (?:as|for|at the (?:forefront|cutting edge|center|centre|heart|intersection)|in (?:the|an?) (?:\w+ ){{0,2}}?(?:industry|market|field|space|sector|landscape|world|marketplace)|apart|from (?:the )?(?:competitors|competition|others|rivals|its)|by \w+ing|through)|{_POSITION} (?:as|for|in|among|at))(?: (?:an?|the|one of|true|real|new|global|local|regional|trusted)){{0,3}}(?: {_EMINENT}\b(?: in| for| of| among)?)?
prides, prided, pride ourselves, pride themselves: prid(?:e|es|ed) (?:itself|himself|herself|themselves|
    ourselves) (?:on|in)
by itself: (?:in a (?:class|league)|a (?:category|class|genre|league)) by itself
reputation: (?:has|have|had|having) (?:(?:firmly|quickly|rapidly|steadily|long|also) )?(?:earned|built|
    gained|garnered|cultivated|developed|established|forged) an? (?:\w+ )?reputation (?:as|for|of)|
    (?:earning|building|gaining|garnering) (?:an? |its |their )(?:\w+ )?reputation (?:as|for)|(?:an? |its |
    their |the \w+'s |\w+'s |with a |strong |stellar |solid |sterling |impeccable |excellent |outstanding |
    well-earned )(?:strong |stellar |solid |sterling |impeccable |excellent |outstanding |well-earned |
    growing )?reputation (?:for|of|as) (?:being |delivering |providing |its )?(?:\w+ )?(?:excellence|
    quality|integrity|reliability|innovation|trust\w*|professionalism|expertise|craftsmanship|service|
    leadership|results)|(?:stellar|sterling|impeccable|unmatched|unblemished|well-earned|
    outstanding) reputation
"""
"""What asserts eminence, around its head words."""
_WORN = Pattern(r"[\w-]+ (?:giant|titan)s?")


class PowerhouseNoun(FrameRule):
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
    silenced_by = frozenset({"quotation", "negation"})
    cues = heads(_FRAMES)
    frames = _FRAMES
    unless = (
        r"gold standard in \d{4}|(?:epicentre|epicenter) of the (?:earth)?quake|trailblazer (?:award|honoree)"
        r"|(?:roman|british|ottoman|russian|mongol|inca|german|byzantine|persian|mughal|french|spanish) empire"
        r"|dream team (?:member|at the|in barcelona)|masterpiece theatre|(?:chevrolet|chevy) trailblazer"
    )
    flags = (
        "Harrow >>has firmly established itself as a major force<<.",
        "The Oslo >>powerhouse<< strikes again.",
        "Tessaro is a >>juggernaut<< of freight.",
        "Rea Lund, a >>thought leader<<, opened the fair.",
        "The inn is a >>hidden gem<< by the lake.",
        "Norvane is >>a force to be reckoned with<<.",
        "The desk is the >>gold standard for<< offices.",
        "The pier became a >>one-stop shop<< where anglers meet.",
        "The deal rescued Quillbyte, >>positioning itself as a<< rival to Harrow.",
        "Norvane >>prides itself on<< quick repairs.",
        "Tessaro has >>a reputation for excellence<<.",
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
        for hit in super().check(sentence, cues):
            worn = _WORN.fullmatch(sentence.reading.lower, hit.start, hit.end)
            yield hit._replace(severity=Severity.INFO) if worn else hit
