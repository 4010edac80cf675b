"""speculation/inevitability."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import re
from typing import TYPE_CHECKING

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import HEADINGS, RUNNING, Example, PhraseRule

if TYPE_CHECKING:
    from hypelint.reading import Sentence


class Inevitability(PhraseRule):
    """Declares an outcome certain.

    What it does
        Reports inevitable, only a matter of time, not if but when, no turning back, bound to, destined to
        and other phrases that leave no room for being wrong. "Will inevitably" is an error.

    Why is this bad
        It takes away the possibility of another outcome without giving a reason. Readers are asked to
        give up, not to judge.

    Use instead
        Say what makes it likely and what could prevent it, or who thinks it certain.

    Known limits
        Past tense passes ("the war had become inevitable"), as do legal and technical senses (bound to
        a port, duty bound). In documentation only the set phrases are reported.
    """

    id = "speculation/inevitability"
    summary = "Says that something is inevitable or only a matter of time."
    message = (
        '"{text}" leaves no room for another outcome; say what makes it likely and what could prevent it.'
    )
    severity = Severity.WARNING
    weight = 2
    blocks = HEADINGS | RUNNING
    silenced_by = frozenset({"quotation", "attribution", "negation", "question"})
    cues = (
        "inevitable", "inevitably", "inescapable", "inescapably", "unstoppable",
        "{only,just,merely,simply} a {matter,question} of time", "a matter of when", "{a ,}question of when",
        "not if, but when", "not if but when", "when, not if", "not a {question,matter} of {if,whether}",
        "not a {question,matter} of {if,whether} but {when,how}",
        "not a {question,matter} of {if,whether}, but {when,how}", "{no,never a} {turning,going} back",
        "no {way back,stopping it,stopping this,escaping}", "no stopping", "point of no return",
        "{bound,doomed,certain,sure,guaranteed} to",
        "{destined,fated} {to,for}", "a foregone conclusion", "here to stay", "cannot be stopped", "can't be stopped",
        "written in the stars", "writing {is,was} on the wall", "genie {is out,is back,back in}", "resistance is futile",
        "numbered", "borrowed time", "{no,few,little} {sign,signs} of", "direction of travel", "{passing,mere} fad", "{a,just a,another} fad",
        "collision course", "unavoidable", "no {relief,end,let-up,letup} in sight", "tide {has,is} {turned,turning}", "left the station",
        "ship has sailed", "horse has bolted", "die is cast", "toothpaste back in the tube", "pandora's box", "death knell", "last legs",
        "{end of the road,the end of the line} for", "nail in the coffin", "never be the same", "{a,another} flash in the pan",
        "no {putting,stuffing} the", "way out", "the way of the", "a dying", "next in line", "next on the", "next to {go,fall}", "headed for",
        "go but {up,down}", "hard to see how", "{nothing,nobody} stands", "nothing stand", "{nothing,nobody,no one} can stop", "to lose", "money is on", "has legs",
        "had {its,their} day", "game over for", "the next {domino,victim,casualty}", "is sealed", "clock is ticking", "{not coming back,isn't coming back,aren't coming back}", "one way to go", "{no,little} choice but", "no option but", "the only question is when",
        "the only way is up", "is not going away", "isn't going away", "going anywhere",
    )  # fmt: skip
    guards = (
        "{duty,legally,contractually,honour,honor} bound", "inevitable disclosure", "inevitable discovery",
        "{be,make,making,made,for} sure to", "be {unstoppable,inevitable}", "sure to {check,read,follow,keep,use,see,visit}", "almost inevitable in",
    )  # fmt: skip
    flags = (
        "Full automation is now >>inevitable<<.",
        "It is >>not a question of if but when<<.",
        "A rival chip is >>only a matter of time<<.",
        "The small carriers >>are doomed to<< lose.",
        "Robots are >>here to stay<<.",
        "A machine built that way will >>inevitably<< fail its users.",
        "For warehouses there is >>no turning back<<.",
        "# Tessaro's >>Unstoppable<< Rise\n\nTessaro sells trailers.",
        "The old terminals' >>days are numbered<<.",
        "Harrow's >>fate is sealed<<.",
        "Cheap capital >>is not coming back<<.",
        "Paper tickets >>are on their way out<<.",
        "Fares have >>nowhere to go but up<<.",
        "The race >>is Norvane's to lose<<.",
        "With the licence, >>nothing stands between Norvane and the top<<.",
        "The >>days when a pier paid for itself are numbered<<.",
        "The last kiosks live on >>borrowed time<<.",
        "The rush >>shows no sign of slowing<<.",
        "The electric ferry >>is no passing fad<<.",
        "The two fleets >>are on a collision course<<.",
        "The new tariff >>sounds the death knell for small yards<<.",
        "The ferry >>is not going anywhere<<.",
        "For shipyards the >>direction of travel is clear<<.",
    )
    passes = (
        "Full automation is not inevitable, the report says.",
        'Holm called the change "inevitable".',
        '"It is only a matter of time," said Rea Lund.',
        "By 1913 war had become inevitable.",
        "Is full automation inevitable?",
        "The court is duty bound to hear both sides.",
        "Be sure to lock the door.",
        "According to the regulator, higher tariffs are inevitable.",
        Example("The socket is bound to port 80.", "docs"),
        Example("Large caches inevitably hold stale entries.", "docs"),
        "The patient showed no signs of infection.",
        "The seats are numbered.",
        "The crew found a way out of the fog.",
        "The club has a lot to lose.",
        "The jar is sealed with wax.",
        "A minister called the tram a fad.",
        "The parties are bound to the terms by contract.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per phrase that leaves no room for another outcome."""
        reading = sentence.reading
        for hit in super().check(sentence, cues):
            text = reading.lower[hit.start : hit.end]
            before = reading.lower[max(hit.start - 40, sentence.start) : hit.start]
            if reading.profile == "docs" and (text in _PLAIN or text.endswith(" to")):
                continue
            condition = _ONLY_IF.get(text)
            if condition is not None:
                match = condition.search(reading.lower, sentence.start, sentence.end)
                if match is None or not match.start() <= hit.start < match.end():
                    continue
                start, end = match.span()
                while reading.text[start] in " ,":
                    start += 1
                hit = hit._replace(start=start, end=end)
                text, before = (
                    reading.lower[start:end],
                    reading.lower[max(start - 40, sentence.start) : start],
                )
            if text.endswith("guaranteed to") and reading.profile != "news":
                continue
            if text.endswith(" to"):
                if not _VERB.match(reading.lower, hit.end, sentence.end):
                    continue
                opened = _AUXILIARY.search(before)
                if opened:
                    hit = hit._replace(start=hit.start - len(before) + opened.start())
                    before = before[: opened.start()]
                elif not text.startswith(("destined", "fated")):
                    continue
            if _PAST.search(before) or (
                text in ("inevitably", "inescapably") and _TOLD.match(reading.lower, hit.end, sentence.end)
            ):
                continue
            if reading.hedged(hit.start, hit.end):
                continue
            yield hit._replace(severity=Severity.ERROR) if _WILL.search(before) else hit


_LASTING = re.compile(
    r"\b(?:shows?|showing|showed|shown|with|there (?:is|are|were|was)|see|sees|seeing) (?:no|few|little) signs? of (?:slow|stop|abat|let|eas|end|relent|fad|cool|weak|running|turning|going|disappear|dying|wan|revers)\w*(?: [a-z]+){0,4}"
)
_NUMBERED = re.compile(
    r"\b(?:days|hours|weeks|years)\b[^.;,]{0,60}? (?:is|are|may be|look) (?:now |already )?numbered\b"
)
_FAD = re.compile(
    r"\b(?:(?:is|are)(?: not|n't)|(?:is|are|'s) no|(?:is|are|it's|'s) (?:more than|not|far from)|(?:is|are) hardly)(?: just| merely| only)?(?: an?)?(?: passing| mere| another)? (?:fad|flash in the pan)\b"
)
_TRAVEL = re.compile(
    r"\bdirection of travel (?:is|looks|seems) (?:[a-z]+ )?(?:clear|unmistakable|obvious|set|plain|certain)"
)
_GENIE = re.compile(r"\bgenie (?:is (?:well and truly |now |already )?out\b(?: of the bottle)?|back in)")
_NO_MORE = re.compile(
    r"\b(?:is|are|'s) (?:now |already |firmly |all )*(?:on (?:a|its|their) (?:[a-z]+ )?(?:collision course|last legs)|unavoidable)\b(?: with(?: [\w'-]+){1,5})?"
)
_KNELL = re.compile(
    r"\b(?:sounds?|sounding|spells?|is|marks?|hammers?|drives?|puts?|be|are) (?:the |a |another |its |yet another )?(?:final )?(?:death knell|nail in the coffin|end of the road|(?:the )?end of the line)\b(?: (?:for|of)(?: [\w'-]+){1,5})?"
)
_DOOMED = re.compile(
    r"\b(?:is|are|'s|seems?|looks?) (?:now |already |well |all |also |firmly )*(?:on (?:its|their|the) way out|going the way of the [a-z]+|a dying (?:breed|art)|the next (?:domino|victim|casualty)(?: to fall)?|next (?:in line|on the list|on the chopping block|to (?:go|fall))|headed for (?:the (?:moon|exits?|rocks|scrapheap|dustbin)|(?:a|an) [a-z]+))\b(?: for(?: [\w'-]+){1,4})?"
    r"|\bfate (?:is|of [^.;,]{2,30} is) (?:now |all but |already )?sealed\b|\bclock is ticking(?: for [^.;,]{2,40}|(?=[.;,!]|$))|\b(?:is|are)(?:n't| not|n\u2019t) coming back\b|\bonly one way to go\b"
    r"|\b(?:leaves?|has|have|leaving) (?:[\w'-]+ ){0,4}?(?:with )?(?:no|little) (?:choice|option) but to [^.;,]{3,40}"
    r"|\b(?:has|have) had (?:its|their|his|her) day\b|\bgame over for [^.;,]{2,40}|\bnowhere to go but (?:up|down)\b|\bhard to see how [^.;,]{3,60}? (?:recovers?|survives?|wins?|loses?|comes? back|catch(?:es)? up)\b"
    r"|\b(?:nothing|little|no one|nobody) (?:now |can |will )?(?:stands? between|stands? in the way of|stop) [^.;,]{3,50}"
    r"|\bis [\w.'-]+'s? to lose\b|\bmoney is on [A-Z\w.'-]+|\b(?:rally|trend|boom|story|idea|trade) (?:clearly |still |really )?has legs\b"
)
_STAYS = re.compile(
    r"(?:\b(?:is|are)(?: not|n't)|'s not|'re not) going anywhere(?! (?:near|until|without|fast|else|with))"
)
_CHANGED = re.compile(r"\b(?:will|can) never be the same\b")
_TURNED = re.compile(r"\btide (?:has|is) (?:[a-z]+ly )?turn(?:ed|ing)\b")
_BOX = re.compile(r"\bpandora's box (?:is|has been|was) open(?:ed)?\b")
_PUTTING = re.compile(r"\bno (?:putting|stuffing) the [^.;,]{3,30}? back\b")
_ONLY_IF = {
    word: pattern
    for words, pattern in (
        ("no sign of|no signs of|few sign of|few signs of|little sign of|little signs of", _LASTING),
        ("way out|the way of the|a dying|next in line|next on the|next to go|next to fall|headed for|go but up|go but down|hard to see how|nothing stands|nothing stand|nothing can stop|nobody stands"
         "|had its day|had their day|game over for|the next domino|the next victim|the next casualty|fate is sealed|is sealed|clock is ticking|not coming back|isn't coming back|aren't coming back|one way to go|no choice but|no option but|little choice but"
         "|nobody can stop|no one can stop|to lose|money is on|has legs", _DOOMED),
        ("numbered", _NUMBERED), ("direction of travel", _TRAVEL),
        ("passing fad|mere fad|a fad|just a fad|another fad|a flash in the pan|another flash in the pan", _FAD),
        ("genie is out|genie is back|genie back in", _GENIE), ("collision course|unavoidable|last legs", _NO_MORE),
        ("death knell|nail in the coffin|end of the road for|the end of the line for", _KNELL), ("never be the same", _CHANGED), ("going anywhere", _STAYS),
        ("tide has turned|tide has turning|tide is turned|tide is turning", _TURNED), ("pandora's box", _BOX),
        ("no putting the|no stuffing the", _PUTTING),
    )
    for word in words.split("|")
}  # fmt: skip
"""Words that settle the future only in one construction."""
_AUXILIARY = re.compile(
    r"(?:\b(?:is|are|seems?)|'s|'re)(?: (?:almost|surely|also|simply|virtually|all but))? $"
)
_PLAIN = frozenset(
    {
        "inevitable",
        "inevitably",
        "inescapable",
        "inescapably",
        "unstoppable",
        "no going back",
        "point of no return",
    }
)
_VERB = re.compile(
    r" (?!the\b|a\b|an\b|its?\b|their\b|this\b|that\b|port\b|address\b|exercise\b|obey\b|comply\b|follow\b|respect\b|uphold\b|\d)[a-z]+"
)
_PAST = re.compile(r"\b(?:was|were|had|became|been|seemed|looked|felt|proved)(?: [a-z]+){0,2} $")
_TOLD = re.compile(r" [a-z]+ed\b| (?:led|came|fell|rose|went|made|brought|got|grew|meant)\b")
_WILL = re.compile(r"\b(?:will|won't|'ll)(?: [a-z]+)? $")
