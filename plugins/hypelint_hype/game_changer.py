"""hype/game-changer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from hypelint.cue import Span, expand
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import Example, PhraseRule
from hypelint_hype._grammar import called, object_after

_OVERTURNING = {
    "revolutionize": "",
    "revolutionise": "",
    "redefine": "industry industries market category categories way future standard experience meaning world "
    "landscape space hour boundaries boundary possible luxury beauty era business education healthcare finance travel "
    "entertainment retail hospitality art music cinema fashion excellence success leadership work creativity comfort "
    "performance possibilities rules genre game norm norms how banking payments trade strategies strategy commerce work quality innovation culture expectations limits trust",
    "reshape": "industry industries market future way landscape world economy society game sector field how map "
    "trade finance commerce everything work investment shopping medicine banking politics",
    "transform": "way industry industries landscape world future face game how sector society",
    "reinvent": "industry industries market future way world category sector how",
    "reimagine": "industry industries market sector how",
    "disrupt": "industry industries market status sector incumbents space landscape space norms category",
    "upend": "industry industries market status sector world economy assumptions business",
    "shake up": "industry industries market sector world status scene landscape",
}
"""Verbs that claim an old order has ended, with the objects that make them that claim (none listed: any)."""
_LITERAL = Pattern(
    r" (?:(?:the|a|an|its|their|this|your|our) )?(?:\w+ )?(?:market access|supply|suppl\w+|market (?:days?|stalls?|traders?))\b"
)


class GameChanger(PhraseRule):
    """Calls something a game-changer.

    What it does
        Reports phrases that say a thing changes everything, rewrites the rules or is a paradigm shift,
        and verbs that say it overturns a trade (revolutionize, redefine, disrupt an industry).

    Why is this bad
        Take the phrase away and no information is lost; leave it and the reader learns nothing of what
        changes, by how much, for whom.

    Use instead
        Say what is different now, with a figure or an example.

    Known limits
        A change that really ended an old order reads the same; name the order that ended, and when.
        "Redefine" and "disrupt" are reported only with a trade, a market or the like as their object.
    """

    id = "hype/game-changer"
    summary = "Says that something changes the game, the rules or everything."
    message = '"{text}" says that much changes but not what; name the change and its size.'
    severity = Severity.ERROR
    weight = 4
    silenced_by = frozenset({"quotation", "negation", "name"})
    cues = (
        "game-changer~",
        "game changer~",
        "game-changing",
        "game changing",
        "gamechanger~",
        "gamechanging",
        "chang{e,es,ed,ing} {everything,the game,the rules of the game,the face of,the landscape of,the world as we know it}",
        "chang{e,es,ed,ing} the way {we,you,people,businesses,companies,consumers,the world,customers}",
        "paradigm shift~",
        "paradigm-shifting",
        "shift{,s,ed,ing} the paradigm",
        "new paradigm",
        "rewrit{e,es,ten,ing} the {rules,rulebook,playbook,book}",
        "rewrote the {rules,rulebook,playbook}",
        "tear{,s,ing} up the {rulebook,rule book,playbook}",
        "tore up the {rulebook,rule book,playbook}",
        "turn{,s,ed,ing} the {industry,world,market,game} {upside down,on its head}",
        "quantum leap",
        "giant leap forward",
        "seismic shift~",
        "tectonic shift~",
        "tidal shift",
        "sea change",
        "watershed moment",
        "{redraw,redraws,redrew,redrawing} the map",
        "rules of the game have changed",
        "{alter,alters,altered,shift,shifts,shifted,tip,tips,tipped} the balance of power",
        "balance of power {is shifting,has shifted}",
        "leap forward",
        "{genie,cat} is out of the {bottle,bag}",
        "{a,the,this,quiet,fintech,ai,digital,data,green-tech,creator,crypto} revolution",
        "tipping point",
        "seismic shock~",
        "future of {software,work,finance,medicine,retail,energy,media,travel,food} {has changed,changed}",
        "{gave,giving,gives} way to {the,an} {age,era} of",
        "{remade,remake,remakes,remaking} the {purpose,face,shape,future}",
        "inflection point",
        "nothing will {ever ,}be the same",
        "will never be the same",
        "the rules have changed",
        "redefin{e,es,ed,ing} what it means to",
        "forget everything you {know,thought you knew}",
        "nothing {less,short} than a revolution",
        "eat{s,ing,} the world",
        "a whole new {ball game,ballgame,world of}",
        "never looked back",
        "break{,s,ing} the mold",
        "broke the mold",
        "break{,s,ing} the mould",
        "broke the mould",
        "groundbreaking moment",
        "the holy grail of",
        "at the vanguard of a revolution",
        "revolution in the making",
        "a revolution in",
        "the {ai,data,digital,quantum,crypto,blockchain,creator} revolution",
        *(f"{verb}~" for verb in _OVERTURNING if " " not in verb),
        "{shake,shakes,shook,shaking} up",
    )
    guards = (
        "game clock",
        "{industrial,french,russian,american,velvet,orange,cultural,islamic,iranian,cuban,agricultural,scientific,sexual,armed,green} revolution",
        "revolution {of,in} {1,russia,france,iran,cuba,china,mexico,egypt,haiti}",
        "revolution against",
        "paradigm shift~ in the sense of",
        "kuhn's paradigm shift~",
        "paradigm shift~ of kuhn",
        "scientific paradigm shift~",
        "quantum leap{,s} {of,between,from} {electron,electrons,level,levels}",
        "a revolution in {france,russia,china,cuba,iran,egypt,tunisia,haiti,mexico,hungary}",
    )
    flags = (
        "This >>changes everything<<.",
        "The chip is a >>game-changer<<.",
        "Norvane will >>revolutionize<< payroll.",
        "Its oven has >>redefined the game<<.",
        "The start-up wants to >>disrupt the insurance industry<<.",
        "The launch marks a >>paradigm shift<< in tyres.",
        "Tessaro is >>rewriting the rules<< of retail.",
        "A >>game-changing<< release is out today.",
        "The tool >>transforms the way<< teams plan their week.",
    )
    passes = (
        "The chip halves power use in the maker's test.",
        "The league changed the game clock to 20 seconds.",
        "The chip is no game-changer.",
        '"It is a game-changer," said Rea Lund, a nurse.',
        "The update will not revolutionize payroll.",
        "Strikes disrupt the supply of parts to three plants.",
        "Redefine the macro before you include the header.",
        "The court redefined the term in 1998.",
        "A flood can transform a stream within an hour.",
        "Harrow sells what it calls a game-changing scanner.",
        Example("Transform the input to lower case, then sort it.", "docs"),
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield a hit per phrase, and per overturning verb with an object that fits."""
        text, lower, base = sentence.text, sentence.lower, sentence.start
        for hit in super().check(sentence, cues):
            start, end = hit.start - base, hit.end - base
            if called(lower, start):
                continue
            objects = _objects().get(lower[start:end])
            if not objects:
                yield hit
            elif not _LITERAL.match(lower, end):
                last = object_after(text, lower, (start, end), objects)
                if last:
                    yield hit._replace(end=base + last)


@cache
def _objects() -> dict[str, frozenset[str]]:
    """Return, for each form of an overturning verb, the objects that count."""
    found = {
        form: frozenset(objects.split())
        for verb, objects in _OVERTURNING.items()
        for form in expand(verb + "~")
    }
    found.update(dict.fromkeys(("shake up", "shakes up", "shook up", "shaking up"), found["shake up"]))
    return found
