"""clickbait/second-person-bait."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from hypelint.cue import longest
from hypelint.rule import HEADINGS, RUNNING, Example, Hit, SentenceRule, Severity

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence

_YOURS = "life,lives,business,workflow,career,game,home,brand,team,routine,skin,future,world,day,portfolio,finances,marketing"


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
        "if you're {thinking,wondering,asking,like me,like us,like most,anything like,tired of,struggling,serious about}",
        "if you've ever {wondered,wanted,thought,dreamed,felt}", "if you're in a {bind,hurry,pinch}",
        "you might be {wondering,thinking,asking}", "you may be {wondering,thinking,asking}",
        "you're probably {thinking,wondering,asking,already}", "you're {officially,in luck,in for a treat,in good hands,in the right place}",
        "you'll {love,be amazed,be glad,thank,wish,regret,never want,never look,fall in love,wonder how}",
        "you {don't,won't} want to miss", "don't miss {out,your chance,this chance,this opportunity}", "you deserve {a,an,the,better,more}",
        "you've {always wanted,always dreamed,been waiting for,been dreaming,been looking for}",
        "{everything,all,what} you need to know", "things you need to know", "what are you waiting for", "your dream {home,job,life,car,wedding,vacation,space}",
        "your dreams", "your {very own,next adventure,next favorite,next favourite,perfect match,ultimate}", "your {one-stop,all-in-one}",
        f"{{transform,transforms,revolutionize,revolutionise,supercharge,elevate,elevates,change,changes,upgrade}} your {{{_YOURS}}}",
        "your {business,career,team,brand,game,marketing,blog,skills,home,company} to the next level", "unlock your {potential,business,website's,full,true}", "unleash your",
        "{invite,invites,inviting} you to {savor,savour,experience,discover,indulge,enjoy,explore,step,immerse}",
        "indulge {in,yourself}", "immerse yourself", "treat yourself", "{get ready,prepare} to {be,experience,discover,fall,enter,embark,witness,explore}",
        "say {goodbye,hello} to", "step into {a,the} world", "embark on {your,an unforgettable}", "be part of the {revolution,future,movement}",
        "join the {revolution,movement}", "look no further", "{we've,we have,has,have} {got ,}you covered", "imagine {a world,having,being able,if you,never}",
        "picture this", "you can rest assured", "rest assured", "sit back and relax", "every step of the way", "make your dreams",
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
        "She said goodbye to her team on Monday, and nobody clapped.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the first bait of one sentence; more of it is the same fault."""
        for start, end in longest(cues)[:1]:
            low = sentence.reading.lower
            if low.startswith("say ", start) and low.endswith(
                ("to ", "i ", "we ", "they ", "must ", "had to "), 0, start
            ):
                continue  # somebody else takes leave
            if low.endswith("need to know", start, end) and sentence.kind in HEADINGS:
                continue  # `clickbait/curiosity-gap-headline` has it
            yield Hit(start, end)
