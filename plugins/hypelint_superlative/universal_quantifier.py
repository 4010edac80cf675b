"""superlative/universal-quantifier."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.rule import Example, Hit, SentenceRule, Severity
from hypelint_superlative._claim import sells

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence

_PEOPLE = frozenset(
    "company companies business businesses firm firms organisation organization organisations organizations enterprise "
    "enterprises investor investors developer developers customer customers consumer consumers marketer marketers brand "
    "brands industry industries ceo founder founders startup startups manager managers team teams user users employee "
    "employees worker workers household households expert experts analyst analysts leader leaders american americans "
    "european europeans trader traders employer employers retailer retailers bank banks parent parents entrepreneur "
    "professional homeowner shopper seller buyer executive cfo cto ciso cmo engineer designer creator freelancer marketer trader retailer agency boardroom".split()
)


_HUMANS = ("no human", "no person", "no individual", "no mortal")
"""Who nobody has looked at one by one."""
_OWN = ("all its", "all our", "all their", "all of")
"""Sets that somebody can count, his own."""


class UniversalQuantifier(SentenceRule):
    """Says everyone, nobody or every company where somebody would object.

    What it does
        Reports everyone, nobody, every company, all investors and the like as the subject of a plain statement.

    Why is this bad
        One exception refutes it, and every reader knows one.

    Use instead
        The share that was counted, or the people you asked.

    Known limits
        Ships as an info, since figures of speech and true generalities look the same; what all people feel or need,
        what nobody has done yet, and
        everyone in a wide set ("every team in Europe") are warnings, in a blog the latter alone. Rules (must, should), counted or
        limited sets ("all five", "everyone who", "all of our staff") and documentation pass.
    """

    id = "superlative/universal-quantifier"
    summary = "Says everyone, nobody, every company where somebody would object."
    message = '"{text}" has no exceptions; say how many, or who.'
    severity = Severity.INFO
    weight = 2
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation", "attribution", "question", "negation"})
    cues = (
        "all {its,our,their}", "all of {its,our}",
        "we all", "everyone", "everybody", "nobody", "no one", "every",
        "{all,no} {companies,businesses,firms,investors,developers,customers,consumers,marketers,users,employers,teams,experts}",
        "no {company,business,firm,investor,developer,customer,team,brand,industry}",
        "no {human,person,individual,mortal}",
        "all {aspects,areas,parts,facets,corners} of",
    )  # fmt: skip
    flags = (
        ">>Nobody<< wants to run servers any more.",
        ">>Every company<< will need this.",
        ">>Everyone<< knows the brand.",
        "Since May >>all investors<< want a share.",
        ">>No business<< survives a week of this.",
        "Today >>everybody<< relies on the cloud.",
        "The trend is clear: >>no one<< buys maps.",
        Example(">>Every team<< loves the app.", "release"),
        ">>Every payroll manager<< knows the feeling.",
        ">>No company<< has ever grown so fast.",
        "It is used by >>every sales team in Europe<<.",
        "The app reaches >>everyone from retail clerks to surgeons<<.",
        ">>No one has built that pump yet<<.",
        Example(">>We all<< want lower bills.", "release"),
        "It touches >>every corner of our daily lives<<.",
        "The tool writes code that >>no human fully understands<<.",
        Example(">>Every firm<<, large or small, wants calm water.", "release"),
        Example("The update brings comfort and savings for >>all its users<<.", "release"),
    )
    passes = (
        "All five trials failed, the paper reports.",
        "Not every company will need this.",
        "Everyone who signed up got a mug.",
        "All companies must file by May.",
        '"Nobody wants this," said Rea Lund.',
        "Does everyone want this?",
        Example("Every user has a key, and no user shares one.", "docs"),
        "The room had a chair for everyone.",
        "All of our employees are trained.",
        "All users of the old plan get a letter.",
        "If everyone agrees, the vote is short.",
        Example("The new terms apply to all its users.", "release"),
        "Every spring the team in Europe meets.",
        "No human was hurt.",
        "Every part of the pump is washed.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the quantifiers that are the subject of a plain statement."""
        low, blog = sentence.lower, sentence.reading.profile == "blog" and not sells(sentence.reading)
        for start, end in cues:
            first, last = start - sentence.start, end - sentence.start
            life = _of_life().match(low, first) if low[first] in "ea" else None
            if life is not None:
                yield Hit(
                    start, sentence.start + life.end(), severity=Severity.INFO if blog else Severity.WARNING
                )
                continue
            if low[first:last] == "every":
                people = _people().match(low, last)
                if people is None or not {people[1], people[2]} & _PEOPLE:
                    continue
                last = people.end() if people[2] in _PEOPLE else people.end(1)
                around = _around().match(low, last)
                if around is not None and people[2] != "":
                    yield Hit(start, sentence.start + around.end(), severity=Severity.WARNING)
                    continue
            reached = _reached(low, first, last, sentence)
            if reached:
                yield Hit(start, sentence.start + reached, severity=Severity.WARNING)
            if reached or low.startswith(_OWN, first):
                continue
            if low.startswith(_HUMANS, first):
                known = _known_to_none().match(low, last)
                if known is not None:
                    yield Hit(start, sentence.start + known.end(), severity=Severity.WARNING)
                continue
            if _limits().search(low, max(0, first - 20), first):
                continue
            states = _states().match(low, last)
            if states is not None:
                felt = not blog and (_feels() if low[first] != "n" else _none_feels()).match(states[0])
                yield Hit(start, sentence.start + last, severity=Severity.WARNING if felt else Severity.INFO)


def _reached(low: str, first: int, last: int, sentence: Sentence) -> int:
    """Return where it ends that something is for everyone, from one end to the other, or 0; in a release, for all its users."""
    if low.startswith("all ", first):
        sold = sentence.reading.profile == "release" or sells(sentence.reading)
        crowd = _crowd().match(low, last)
        return crowd.end() if sold and crowd and _for_all().search(low, 0, first) else 0
    if low.startswith("every", first) and _serves().search(low, max(0, first - 20), first):
        ends = _from_to().match(low, last)
        return ends.end() if ends is not None else 0
    if low.startswith("no", first):
        yet = _not_yet().match(low, last)
        return yet.end() if yet is not None else 0
    return 0


@cache
def _known_to_none() -> re.Pattern[str]:
    """Match what no human being is said to do: "fully understands", "can match"."""
    return re.compile(
        r"(?: being| mind| brain| hand| eye)? (?:(?:can|could|will|would|has|alone|ever|[a-z]+ly) )+(?!(?:be|been|in|on|to|at)\b)[a-z]+(?= [a-z]|[.,;!]|$)"
        r"|(?: being| mind)? (?:knows|understands|remembers|sees|reads|writes|needs|wants)\b"
    )


@cache
def _of_life() -> re.Pattern[str]:
    """Match what is said to have no exception in life, an age or a trade: "every corner of our daily lives"."""
    return re.compile(
        r"(?:every|all) (?:(?:single|possible|major) )?(?:aspect|area|part|facet|corner|sphere|fabric|walk|dimension|moment|stage)s? of (?:the |our |their |your |people's |human |modern |daily |everyday |public |social |today's |american )*"
        r"(?:li(?:fe|ves)|society|existence|economy|globe|world|planet|internet)\b"
    )


@cache
def _for_all() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:ensur|guarante|deliver|provid|offer|bring|creat|giv)(?:e?s|ing|e)?\b[^.;:]{3,90} (?:for|to) $"
    )


@cache
def _crowd() -> re.Pattern[str]:
    return re.compile(
        r" (?:users|customers|clients|members|holders|guests|patients|investors|partners|stakeholders)\b"
    )


@cache
def _serves() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:reach|serve|suit|help|benefit|fit|empower|welcome|include|delight|please|connect)(?:e?s|ing)? $"
    )


@cache
def _from_to() -> re.Pattern[str]:
    return re.compile(r",?(?: across the board)?(?:,| -)? from (?:[\w'-]+ ){1,5}to(?: [\w'-]+){1,3}")


@cache
def _not_yet() -> re.Pattern[str]:
    """Match what nobody has done yet."""
    return re.compile(
        r" (?:has|have) (?:ever |fully |really )?(?!been\b)[a-z]+(?:ed|en|ilt|ade|ound|ought)(?: [\w'-]+){1,5} yet\b"
    )


@cache
def _people() -> re.Pattern[str]:
    return re.compile(r" ([a-z-]+)(?: ([a-z-]+))?")


@cache
def _around() -> re.Pattern[str]:
    """Match the sets in which nobody has asked all."""
    return re.compile(
        r" (?:in|on|across|around) (?:the (?:world|planet|globe|industry|market|country|sector)|earth|europe|america|asia|africa|the (?:us|uk|eu)|germany|"
        r"britain|india|china)\b(?! (?:must|should|shall|has to|have to|is required|was|were|signed))"
    )


@cache
def _feels() -> re.Pattern[str]:
    """Match what nobody can say of all people: that they enjoy it, know the feeling."""
    return re.compile(
        r".* (?:walks away|feels?|enjoys?|hates?|loves?|likes?|dreads?|dreams?|craves?|wants?|needs?|deserves?|knows?|trusts?|remembers?|struggles?|is (?!tr)[a-z]+ing)$"
    )


@cache
def _none_feels() -> re.Pattern[str]:
    """Match what nobody can deny of all people; that no one knows or remembers it, a story can."""
    return re.compile(r".* (?:enjoys?|likes?|loves?|wants?|dreads?|(?:has|have) ever)$")


@cache
def _states() -> re.Pattern[str]:
    """Return what follows a subject: an empirical verb, and no rule, limit or relative clause."""
    return re.compile(
        r"(?:,(?: [a-z]+){2,6},)? (?:(?:already|always|now|still|really|actually|soon|also|ever|just|simply|[a-z]+ly) )*(?!(?:is|are|was|were) (?:to|required|asked)\b)"
        r"(?!is$)(?:(?:is|are) [a-z]+ing|(?:has|have) ever|is|are|has|have|wants?|needs?|knows?|loves?|likes?|uses?|will|can|enjoys?|dreads?|dreams?|craves?|struggles?|survives?|doubts?|cares?|believes?|thinks?|"
        r"understands?|agrees?|relies|rely|depends?|works?|buys?|expects?|hates?|talks?|remembers?|faces?|deserves?|wins?|wanted|knew|loved|"
        r"benefits?|walks away|feels?|watches|sees?|trusts?)\b(?! (?:been )?(?:asked|required|invited|welcome))"
    )


@cache
def _limits() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:not|if|when|where|unless|until|whether|that|so|nearly|almost|virtually|for|of|to|with|by) (?:\w+ )?$"
    )
