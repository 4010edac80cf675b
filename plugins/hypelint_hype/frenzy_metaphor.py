"""hype/frenzy-metaphor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import PhraseRule

_COUNT = Pattern(r"\d|\bpercent\b|\bper cent\b")
_LITERAL = Pattern(
    r"\b(?:firefighters?|blaze|burn(?:ed|t|ing)?|smoke|flames|evacuat\w+|arson|supernovae?|astronom\w+|telescope|"
    r"earthquake|volcan\w+|coast|theme park)\b"
)


class FrenzyMetaphor(PhraseRule):
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
    silenced_by = frozenset({"quotation", "negation", "name"})
    cues = (
        "gold rush~",
        "gold-rush~",
        "feeding frenzy",
        "{media,buying,investment,investor,trading,speculative,ai,crypto,hiring,"
        "market,shopping,bidding,presale,meme,token} {frenzy,mania,craze,hysteria,fever}",
        "fever pitch",
        "freefall",
        "plummet~",
        "nosedive~",
        "free fall",
        "through the roof",
        "floodgates {open,opened,have opened,are open}",
        "skyrocket~",
        "sky-rocket~",
        "{tsunami,avalanche,deluge,torrent,tidal wave,whirlwind,explosion,maelstrom} of {demand,interest,data,innovation,content,"
        "investment,ai,opportunity,opportunities,creativity,new,activity,applications,startups,possibilities,tools,products,models,"
        "information,flavor,flavour,flavors,flavours,hype,excitement,funding,money,users,information,growth,adoption,change}",
        "making waves",
        "make{,s} waves",
        "made waves",
        "{is,are,was,has been,'s} heating up",
        "heats up",
        "white-hot",
        "red-hot",
        "{is,are,was} on fire",
        "go{es,ing,} all in",
        "going all-in",
        "went all in",
        "{is,are} all in on",
        "in overdrive",
        "into overdrive",
        "rocket ship~",
        "rocketship~",
        "to the moon",
        "hype train",
        "spread{,s,ing} like wildfire",
        "like wildfire",
        "explosive growth",
        "exploding {popularity,demand,market,growth}",
        "explod{e,es,ed,ing} {in popularity,onto the scene,onto the market,with}",
        "{burst,bursts,bursting} onto the scene",
        "breakneck {speed,pace}",
        "lightning speed",
        "lightning pace",
        "warp speed",
        "at the speed of {light,thought}",
        "blistering pace",
        "firing on all cylinders",
        "full steam ahead",
        "pedal to the metal",
        "{take,takes,took,taking} off like a rocket",
        "like a {,giant ,huge ,powerful ,super ,strong }magnet",
        "salivat{e,es,ing}",
        "{wild,white-knuckle} ride",
        "like hot cakes",
        "like hotcakes",
        "stampede into",
        "{shock,shockwaves,shock waves,ripples} through {the ,}{industry,market,sector,community,tech,world}",
        "{send,sends,sent,sending} shockwaves",
        "{send,sends,sent,sending} shock waves",
        "eye of the storm",
        "roller coaster",
        "rollercoaster",
        "meteoric {rise,growth,success}",
        "astronomical {growth,rise,returns,gains}",
        "exponential {growth,gains,returns,potential,rise}",
        "buzzing with {excitement,anticipation,energy}",
        "hits fever pitch",
        "supernova",
        "moonshot~",
        "unicorn status",
        "catch fire",
        "catching fire",
        "caught fire",
        "goldmine",
        "gold mine of",
        "cash cow",
        "gravy train",
        "parabolic",
        "bull run frenzy",
    )
    guards = (
        "{1848,1849,1851,1858,1860s,1890s,1896,california,klondike,yukon,victorian,witwatersrand,historical} gold rush",
        "{ball,match,shuttle,apollo,lunar,flew,flight,mission,travelled,voyage,travel} to the moon",
        "parabolic {dish,mirror,antenna,curve,"
        "trajectory,reflector,equation,partial,path,shape,arch,trough,orbit}",
        "warp speed {10,9}",
        "supernova {remnant,explosion,candidate}",
        "exponential growth {of,in} {bacteria,cells,the population}",
        "roller coaster{,s} {ride,rides,park,parks,at,opened,in}",
        "{house,car,building,forest,vehicle,ship,plane,engine,shop,school,roof,tree,bus,boat} {was,is,are,were} on fire",
    )
    flags = (
        "The AI >>gold rush<< >>is heating up<<.",
        "Tessaro is >>going all in<< and >>making waves<<.",
        "Demand for its tyres is >>skyrocketing<<.",
        "The launch sent a >>tsunami of interest<< through Leeds.",
        "Norvane's team is >>firing on all cylinders<<.",
        "Quillbyte enjoys >>explosive growth<<.",
        "The deal >>sent shockwaves<< through the town.",
        "Its jam sells >>like hot cakes<<.",
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
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield a hit per metaphor in a sentence without a figure."""
        if _COUNT.search(sentence.lower) is None and _LITERAL.search(sentence.lower) is None:
            yield from super().check(sentence, cues)
