"""hype/frenzy-metaphor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint_hype._grammar import COUNT, FrameRule, heads

_LITERAL = Pattern(
    r"\b(?:firefighters?|blaze|burn(?:ed|t|ing)?|smoke|flames|evacuat\w+|arson|supernovae?|astronom\w+|telescope|"
    r"earthquake|volcan\w+|coast|theme park)\b"
)


_TRADE = (
    r"(?:industry|market|sector|community|tech|world|silicon valley|wall street|economy|boardrooms?|internet|space|scene|crypto\w*|town|"
    r"\w+ (?:industry|market|sector|community|world|space|scene))"
)
_FLOOD = (
    r"(?:demand|interest|data|innovation|content|investment|ai|opportunit(?:y|ies)|creativity|new|activity|applications|startups|possibilities|"
    r"tools|products|models|information|flavou?rs?|hype|excitement|funding|money|users|growth|adoption|change|capital|cash|emotions?|ideas|"
    r"energy|headlines|announcements|apps|buzz|speculation|bots|clicks|deals|complaints|criticism|competition|colou?rs?|creators?)"
)
_FRAMES = rf"""
gold rush: (?<!\d )(?<!california )(?<!klondike )(?<!yukon )(?<!victorian )(?<!witwatersrand )(?<!historical )(?<!s )gold[ -]rush(?:es)?
frenzy: feeding frenzy|(?:media|buying|investment|investor|trading|speculative|ai|crypto|hiring|market|
    shopping|bidding|presale|meme|memecoin|token|build-out|spending|social media|internet|
    global) (?:frenzy|mania|craze|hysteria)|(?:whipped|sent|sends|
    sending) [\w' ]{{2,30}} into (?:an? )?frenzy
fever, fever pitch: (?:gold|crypto|ai|investment|token) fever|fever pitch
freefall: (?:in|into|to|continues? to|an? (?:\w+ )?)\s?(?:freefall|free fall|nosedive)|(?:freefall|
    free fall|nosedive)(?:s|d)?
plummet, plummeted, plummeting
skyrocket, skyrocketed, skyrocketing
roof: through the roof(?! (?:of|and|at|by|into)\b)
floodgates: floodgates(?: (?:open|opened|have opened|are open))?
tsunami, avalanche, torrent, whirlwind: (?:tsunami|avalanche|deluge|torrent|tidal wave|whirlwind|
    explosion|maelstrom) of (?:\w+ )?{_FLOOD}
the wave, ai wave: rid(?:e|es|ing) the (?:\w+ )?wave
waves: ma(?:k(?:e|es|ing)|de) (?:serious |big |major |some |significant )?waves|rid(?:e|es|
    ing) the waves? of|the (?:next|new|first|second) waves? of (?:innovation|disruption|ai|growth)
cylinders: (?:fir(?:e|es|ing)|hitting) on all cylinders
hot cakes, hotcakes: like hot ?cakes
heating up, heats up: (?:is|are|was|were|has been|have been|'s|\w+s) (?:now |rapidly |quickly |
    really )?heating up|(?:race|war|battle|competition|market|rivalry|debate) heats up
red-hot
on fire: (?<!set )(?<!house )(?<!car )(?<!building )(?<!vehicle )(?<!setting )(?:market|sector|sales|
    business|team|stock|industry|he|she|company|brand|category|token|crypto|internet|scene)(?: is| are|
     was|'s) on fire|(?:is|are) on fire
all in, all-in: go(?:es|ing)? all[ -]in|went all[ -]in|(?:is|are|'s|'re) all[ -]in on|bet(?:s|ting)? it all
rocket ship
to the moon: (?<!ball )(?<!match )(?<!shuttle )(?<!apollo )(?<!lunar )(?<!flew )(?<!flight )(?<!mission )(?<!travelled )(?<!voyage )(?<!travel )(?<!humans )(?<!astronauts )(?<!astronaut )(?<!return )(?<!back )(?<!trip )(?<!man )(?<!men )(?<!people )(?<!missions )(?<!rocket )(?<!sent )(?<!probe )(?<!flights )to the moon(?! (?:and back|landing|in (?:\d|the \d)))
hype train: hype train
wildfire: (?:spread(?:s|ing)? )?like (?:a )?wildfire
growth, rise, gains, surge: (?:explosive|meteoric|astronomical|exponential|staggering|stratospheric|
    unstoppable|hyper|breakneck|dizzying|phenomenal|eye-watering|runaway|massive|monster|
    life-changing) (?:user |revenue |sales |price |market )?(?:growth|rise|gains|returns|popularity|
    success|comeback|ascent|surge)(?! (?:in|of) (?:bacteria|cells|the population))
exploding, explode, exploded: exploding (?:popularity|demand|market|growth)|explod(?:e|es|ed|
    ing) (?:in popularity|on(?:to)? the (?:scene|market)|in value|with (?:flavou?r|colou?r|energy|
    possibilit\w+))|(?:demand|interest|usage|adoption|popularity|market|sector|industry|growth|use|sales|revenue|profits?)(?: has|
     have| is| are| will)? explod(?:e|es|ed|ing)|(?:ready|set|about) to explode
burst, bursts, bursting: burst(?:s|ing)? (?:on(?:to)? the scene|with (?:flavou?r|energy|colou?r|life|creativity))
warp speed, blistering pace, lightning pace, dizzying pace, dizzying speed, speed of light, breakneck speed, breakneck pace: (?:at )?(?:breakneck|lightning|dizzying|blistering) (?:speed|pace)|
    (?:at )?(?<!reached )warp speed(?! \d)|at the speed of (?:light|thought)
like a rocket, rocketed, rocketing: (?:take|takes|took|taking) off like a rocket|(?:shares|stock|price|token|sales|demand|
    popularity|users)(?: have| has)? (?:rocket|rocketed|rocketing)
magnet: like an? (?:giant |huge |powerful |super |strong )?magnet|(?:talent|celebrity|tourist|
    investor) magnet
ride: (?:wild|white-knuckle|thrill|roller-?coaster|bumpy) ride
stampede: (?:stampede (?:into|toward|towards|for|to)|(?:driving|behind|fuel\w+|join\w*) (?:the|this) stampede)
shockwaves, shock waves, ripples, tremors, shudders: (?:send(?:s|ing)?|sent|shocks?|a) (?:\w+ )?(?:shock ?waves|tremors|shudders?|
    ripples)(?: (?:through|across|throughout) (?:the )?(?:entire |whole |global )?{_TRADE})?|
    (?:shock ?waves|tremors|ripples) (?:through|across) (?:the )?(?:entire |whole |global )?{_TRADE}
tremor, tremors, aftershocks, shockwave: (?:first|second|latest|week of|series of|wave of) tremors?(?! (?:of magnitude|at \d|on the richter))|(?:send(?:s|ing)?|sent|felt) (?:an? |the )?(?:\w+ )?(?:tremor|shock ?wave)s? (?:through|across|throughout|around)|tremors? (?:through|across) (?:the )?(?:entire |whole |global )?{_TRADE}|
    aftershocks (?:of|from) (?:the |this |that |its |their )?(?!earthquake|quake|main|magnitude)[\w'-]+|(?:second|another|new|economic|financial|political|cultural|market) shock ?wave
storm: eye of the storm|perfect storm|a storm is (?:brewing|coming)
roller coaster, rollercoaster: (?:emotional|wild|real|volatile|\w+) roller[- ]?coaster(?: of| year| ride|
     week)|(?:an?|the) roller[- ]?coaster(?! (?:rides?|parks?|at|opened|in|was built))|roller[- ]?coaster of
buzzing, abuzz: (?:community|internet|crowd|town|market|industry) is (?:\w+ )?buzzing|buzzing with (?:excitement|anticipation|energy|life|activity)|abuzz(?: with| about)?
supernova: (?<!a type )supernova(?! (?:remnant|explosion|candidate))
moonshot, cash cow, goldmine
caught fire: (?:market|brand|idea|token|trend|app|campaign|product|movement)(?: has| have| is)? c(?:atch|
    atching|aught) fire
gold mine: gold mine (?:of|for)
parabolic: (?:go(?:es|ing|ne)?|went|turn(?:s|ed)?|a) parabolic(?! (?:dish|mirror|antenna|curve|trajectory|
    reflector|equation|partial|path|shape|arch|trough|orbit))
unleash, unleashes, unleashed, unleashing: unleash(?:es|ed|ing)? (?:a|an) (?:\w+ )?(?:wave|torrent|flood|
    storm|frenzy|revolution|beast|monster|era)
"""
"""What makes a frenzy of a movement, around its head words."""


class FrenzyMetaphor(FrameRule):
    """Tells demand as a frenzy.

    What it does
        Reports gold rushes, frenzies, tsunamis, rocket ships and markets that are on fire.

    Why is this bad
        The metaphor hides the size of the movement, which is the news, and hurries the reader along.

    Use instead
        The movement with figures and dates: orders rose 40% in a year.

    Known limits
        A sentence with a figure passes, as does the literal sense by its neighbours ("the 1849 gold
        rush", "forest fires"). Plain market words (rally, boom, surge) are not reported.
    """

    id = "hype/frenzy-metaphor"
    summary = "Tells demand as a frenzy: gold rush, tsunami, skyrocketing, on fire."
    message = '"{text}" is a metaphor in place of a figure; say how much, from when to when.'
    weight = 2
    silenced_by = frozenset({"quotation", "negation"})
    cues = heads(_FRAMES)
    frames = _FRAMES
    flags = (
        "The AI >>gold rush<< >>is heating up<<.",
        "Tessaro is >>going all in<< and >>making waves<<.",
        "Demand for its tyres is >>skyrocketing<<.",
        "The launch sent a >>tsunami of interest<< through Leeds.",
        "Norvane's team is >>firing on all cylinders<<.",
        "Quillbyte enjoys >>explosive growth<<.",
        "The deal >>sent shockwaves through the town<<.",
        "Its jam sells >>like hot cakes<<.",
        "The >>aftershocks of the leak<< reached Leeds.",
        "On December 2 came the >>first tremor<<.",
    )
    passes = (
        "Orders rose 40% in a year, filings show.",
        "The 1849 gold rush drew 300,000 people.",
        "Firefighters said the shop was on fire at noon.",
        '"It is a gold rush," said Rea Lund, a dealer.',
        "The probe flew to the moon.",
        "Demand skyrocketed, from 4 to 31 orders a day.",
        "The dish is a parabolic mirror.",
        "The kettle heats the water.",
        "Aftershocks of the earthquake damaged two bridges.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield a hit per metaphor in a sentence without a figure."""
        if COUNT.search(sentence.lower) is None and _LITERAL.search(sentence.lower) is None:
            yield from super().check(sentence, cues)
