"""clickbait/second-person-bait."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.rule import HEADINGS, RUNNING, Example, Hit, SentenceRule, Severity

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence


class SecondPersonBait(SentenceRule):
    """Puts the reader in the story to sell it: you'll love, your dream home, if you're thinking.

    What it does
        Reports second persons that promise, flatter or read the reader's mind, and imperatives that promise an
        experience ("Indulge in", "Get ready to").

    Why is this bad
        The text says what the reader thinks, wants and will feel. It can not know, and the reader notices.

    Use instead
        Say what the thing does, and for whom.

    Known limits
        Instructions and the generic "you" pass; so do questions (`clickbait/rhetorical-question`), quotations and
        documentation.
    """

    id = "clickbait/second-person-bait"
    summary = "Flatters, promises or reads the mind of the reader (you'll love, your dream home)."
    message = '"{text}" sells to the reader instead of telling; say what the thing does.'
    severity = Severity.WARNING
    weight = 2
    blocks = RUNNING | HEADINGS
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation", "question"})
    cues = (
        "if you're", "if you've ever", "you might be", "you may be", "you're probably", "you're officially", "you're in", "you'll", "you don't want to miss",
        "you won't want to miss", "don't miss", "you deserve", "so you don't have to", "your future self", "your competitors", "your rivals", "thank us later", "thank me later", "you won't regret", "you won't be disappointed", "owe it to yourself", "we've all been there", "you know the feeling", "think again", "you've always", "you've been", "everything you need", "all you need", "what you need",
        "things you need", "what are you waiting", "your dream", "your dreams", "your very own", "your next", "your perfect", "your ultimate", "your one-stop",
        "your all-in-one", "transform your", "transforms your", "revolutionize your", "supercharge your", "elevate your", "elevates your", "change your",
        "changes your", "upgrade your", "boost your", "maximize your", "take your", "taking your", "takes your", "unlock your", "unlocking your", "unleash your",
        "invites you to", "invite you to", "inviting you to", "indulge in", "indulge yourself", "immerse yourself", "treat yourself", "wrap yourself in", "pamper yourself", "get ready to",
        "get ready for", "prepare to", "say goodbye", "say hello", "step into", "embark on your", "be part of the", "join the", "look no further", "you covered", "imagine",
        "picture this", "rest assured", "sit back", "every step of the way", "make your dreams", "ready to", "experience the", "discover the",
        "discover proven", "discover powerful", "discover effective", "discover how", "discover why", "learn how our", "see for yourself", "read on as", "feel free to",
        "you should be", "for you", "sounds like you", "increase your", "grow your", "double your",
        "save you", "you won't believe", "take our word", "grab a", "take control of your", "your turn to", "deserves better", "don't wait", "take the first step", "your trusted", "your go-to", "get your", "now is the time to", "now is your chance", "secure your", "turn your", "you're missing out",
    )  # fmt: skip
    flags = (
        '>>If you\'re thinking<<, "Why now?", read on.',
        ">>You're officially<< on every investor's radar.",
        "The lamp can >>transform your workflow<<.",
        Example(">>Immerse yourself<< in soups by Rea Lund.", "release"),
        Example("The crew >>invites you to explore<< nine ships.", "release"),
        Example("Call Norvane and >>say goodbye to<< wet cellars.", "release"),
        ">>You'll love<< the new pump.",
        Example("For quiet pumps, >>look no further<<.", "release"),
        ">>Imagine a world<< without queues.",
        "The crew tried nine pumps >>so you don't have to<<.",
        "It finds buyers >>your rivals haven't<< met.",
        Example("This site was designed >>for you<<.", "blog"),
        Example(">>You should be on this list<<.", "blog"),
        Example(">>Don't wait any longer<< to dry your cellar.", "release"),
        Example(">>Take the first step towards<< a dry home.", "release"),
        Example("Get the pump >>you deserve<<.", "release"),
        Example(">>Now is your chance to<< own a pump.", "release"),
        Example(">>Get your boots ready for<< the flood.", "release"),
        Example("Norvane is >>your trusted partner<< for pumps.", "release"),
    )
    passes = (
        "# Five Things You Need to Know",
        "Press Save to keep your changes.",
        "Taxpayers must file by 1 May.",
        "You can export the table to CSV.",
        '"You\'ll love the new pump," said Piet Aal.',
        "If you're in Leeds, take the tram.",
        Example("If you're wondering which flag to use, see the table.", "docs"),
        "Would you say goodbye to cash?",
        "The crew had to say goodbye to the ship.",
        "Your letter of 3 May arrived.",
        "You should be on this branch before you merge.",
        "Don't wait for the tram at noon. The first step is yours.",
        "She said goodbye to her team on Monday, and nobody clapped.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the first bait of one sentence; more of it is the same fault."""
        low, base = sentence.lower, sentence.start
        for start, _ in cues:
            match = _bait().match(low, start - base)
            if match is None:
                continue
            before = low[max(start - base - 20, 0) : start - base]
            if match[0].startswith("indulge") and before.endswith("you "):
                continue  # told, not bidden
            if match[0].startswith("say ") and before.endswith(
                ("to ", "i ", "we ", "they ", "must ", "had to ")
            ):
                continue  # somebody else takes leave
            if match[0].endswith("need to know") and sentence.kind in HEADINGS:
                continue  # `clickbait/curiosity-gap-headline` has it
            told = before.endswith(_ABLE) and sentence.kind not in HEADINGS and match[0].startswith(_GAINS)
            yield Hit(start, base + match.end(), severity=Severity.INFO if told else None)
            return


_GAINS = ("boost your", "increase your", "grow your", "double your")
_ABLE = ("can ", "could ", "help ", "helps ", "to ", "ly ")
"""Gains that an instruction may name in its course, behind one of these words; a headline or an order promises them."""


@cache
def _bait() -> re.Pattern[str]:
    """Return what the reader is baited with, from the cue on."""
    yours = "(?:life|lives|business|workflow|career|game|home|brand|team|routine|skin|future|world|day|portfolio|finances|marketing|smile|space|style|look|skills|ritual|rituals|self-care|mornings?|evenings?|weekends?|results|experience|journey|mindset|productivity)"
    return re.compile(
        r"if you're (?:thinking|wondering|asking|like me|like us|like most|anything like|tired of|struggling|serious about|in a (?:bind|hurry|pinch))"
        r"|if you've ever (?:wondered|wanted|thought|dreamed|felt)"
        r"|you (?:might|may) be (?:wondering|thinking|asking)"
        r"|you're (?:probably (?:thinking|wondering|asking|already)|officially|in (?:luck|for a treat|good hands|the right place))"
        r"|you'll (?:love|be amazed|be glad|be up and running|thank|wish|regret|never want|never look|fall in love|wonder how|quickly see why|soon discover)"
        r"|you (?:don't|won't) want to miss|don't miss (?:out|your chance|this|the chance|the opportunity)|you deserve (?:an?|the best|better|more|to know|to feel|to be)\b|you deserve(?=[.,!;]|$)|so you don't have to(?=[.,!;]|$)|your future self(?: will thank you)?"
        r"|your (?:competitors|rivals) (?:haven't|don't|can't|won't|will (?:envy|wish|wonder)|wish|fear|hope|are already|already)|thank (?:us|me) later|you won't (?:regret|be disappointed)|owe it to yourself"
        r"|we've all been there|you know the feeling|think again(?=[.!]|$)"
        r"|you've (?:always (?:wanted|dreamed)|been (?:waiting for|dreaming|looking for|searching for))"
        r"|(?:everything|all|what|things) you need to (?:know|succeed|thrive|get started)|what are you waiting for"
        r"|your dreams?\b(?: (?:home|job|life|car|wedding|vacation|space|body|kitchen|house))?(?<!your dream)"
        r"|your (?:very own|next (?:adventure|favou?rite|big)|perfect match|ultimate|one-stop|all-in-one)"
        rf"|(?:transforms?|revolutioni[sz]e|supercharge|elevates?|changes?|upgrade) your (?:\w+ )?{yours}\b"
        r"|(?:tak(?:e|es|ing) )your (?:[\w']+ ){1,4}to (?:the next level|new heights|another level)|boost your (?:\w+ )?(?:confidence|career|brand|sales|productivity|revenue|traffic|engagement|visibility|(?:online )?presence|credibility|rankings?|profits?|conversions?|income|reach)\b"
        r"|maximize your (?:potential|success|profits|returns|impact)"
        r"|unlock(?:ing)? your (?:\w+(?:'s)? ){0,2}?(?:potential|business|website's|full|true|success)\b|unleash your"
        r"|invit(?:es?|ing) you to (?:savou?r|experience|discover|indulge|enjoy|explore|step|immerse|embark|celebrate)"
        r"|indulge (?:in|yourself)|immerse yourself|treat yourself|wrap yourself in|pamper yourself|(?:get ready|prepare) to (?:be|experience|discover|fall|enter|embark|witness|explore|elevate|dive|level)"
        r"|get ready for (?:a|an|the) \w+|say (?:goodbye|hello) to|step into (?:a|the) (?:\w+ )?world|embark on your|be part of the (?:revolution|future|movement|change|journey)"
        r"|join the (?:revolution|movement)|look no further|(?<=got )you covered|(?<=have )you covered|(?<=has )you covered"
        r"|imagine (?:a (?:world|future|life|place|day)|having|being able|if you|never|waking|walking|stepping)|picture this|rest assured|sit back(?: and|,) (?:relax|enjoy)"
        r"|every step of the way|make your dreams|ready to (?:transform|elevate|take your|unlock|experience|embark|level up|get started|make your)\b(?= [^?]*$)"
        r"|(?:experience|discover) the (?:\w+ )?(?:difference|magic|power|future|beauty|joy|art|secrets?|convenience|ultimate|perfect|best|thrill|luxury|world of)"
        r"|discover (?:how|why) (?:you|our|we)|discover (?:proven|powerful|effective) \w+|learn how our|see for yourself|read on as"
        r"|you should be (?:on (?:this|our|that) list|excited|part of)\b|(?:(?<=designed )|(?<=made )|(?<=built )|(?<=just ))for you(?=[.,!;]|$)|(?<= is )for you(?=[.,!]|$)|sounds like you(?=[,.!]|$)"
        r"|(?:increase|grow|double) your (?:[\w-]+ (?:and )?){0,2}?(?:sales|revenue|profits?|traffic|audience|rates|conversions?|engagement|visibility|productivity|reach|following|income|business|presence|brand|roi|rankings?|leads|list|confidence|wealth)\b"
        r"|save you (?:hours|time and|money|hundreds|thousands|countless|a (?:ton|fortune|lot)|headaches)\b|you won't believe|(?:(?<=don't )|(?<=don't just ))take our word|grab a (?:coffee|cup|seat|snack|drink|chair|cuppa|beer)\b(?=,| and| of)"
        r"|take control of your (?:\w+ )?(?:finances|life|health|future|money|destiny|business|career|inbox|time)|your turn to shine|deserves better(?=[.,!]|$)|turn your (?:\w+ )?\w+ into (?:income|profits?|cash|a business|reality|gold|revenue|a career|a side hustle)|you're missing out"
        r"|now is (?:the time|your chance) to|get your [^.,;]{2,40} ready (?:for|to)\b|don't wait(?= any longer| another| to\b|[.!,\u2014]|$)(?: any longer| another \w+)?|take the first steps? (?:towards?|to|today|on)\b|your (?:trusted|go-to) (?:[\w-]+ ){0,3}?(?:partner|ally|source|companion|advis[eo]r|guide|"
        r"expert|provider|destination|choice|resource|shop|team|solution|place|store|name|brand|friend)\b|secure your (?:spot|place|seat|future|share|allocation|financial future)\b"
    )
