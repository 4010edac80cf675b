"""superlative/universal-quantifier."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.rule import Example, Hit, SentenceRule, Severity

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence

_PEOPLE = frozenset(
    "company companies business businesses firm firms organisation organization organisations organizations enterprise "
    "enterprises investor investors developer developers customer customers consumer consumers marketer marketers brand "
    "brands industry industries ceo founder founders startup startups manager managers team teams user users employee "
    "employees worker workers household households expert experts analyst analysts leader leaders american americans "
    "european europeans trader traders employer employers retailer retailers bank banks parent parents entrepreneur".split()
)


class UniversalQuantifier(SentenceRule):
    """Says everyone, nobody or every company where somebody would object.

    What it does
        Reports everyone, nobody, every company, all investors and the like as the subject of a plain statement.

    Why is this bad
        One exception refutes it, and every reader knows one.

    Use instead
        The share that was counted, or the people you asked.

    Known limits
        Ships as an info: figures of speech and true generalities look the same. Rules (must, should), counted or
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
        "everyone", "everybody", "nobody", "no one", "every",
        "{all,no} {companies,businesses,firms,investors,developers,customers,consumers,marketers,users,employers,teams,experts}",
        "no {company,business,firm,investor,developer,customer,team,brand,industry}",
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
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the quantifiers that are the subject of a plain statement."""
        low = sentence.lower
        for start, end in cues:
            first, last = start - sentence.start, end - sentence.start
            if low[first:last] == "every":
                noun = low[last + 1 : last + 16].partition(" ")[0]
                if noun not in _PEOPLE:
                    continue
                last += 1 + len(noun)
            if _limits().search(low, max(0, first - 20), first) or not _states().match(low, last):
                continue
            yield Hit(start, sentence.start + last)


@cache
def _states() -> re.Pattern[str]:
    """Return what follows a subject: an empirical verb, and no rule, limit or relative clause."""
    return re.compile(
        r" (?:(?:already|always|now|still|really|actually|soon|also|ever|just|simply) )*(?!(?:is|are|was|were) (?:to|required|asked)\b)"
        r"(?!is$)(?:is|are|has|have|wants?|needs?|knows?|loves?|likes?|uses?|will|can|survives?|doubts?|cares?|believes?|thinks?|"
        r"understands?|agrees?|relies|rely|depends?|works?|buys?|expects?|hates?|talks?|remembers?|faces?|deserves?|wins?|wanted|knew|loved|"
        r"benefits?|watches|sees?|trusts?)\b(?! (?:been )?(?:asked|required|invited|welcome))"
    )


@cache
def _limits() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:not|if|when|where|unless|until|whether|that|so|nearly|almost|virtually|for|of|to|with|by) (?:\w+ )?$"
    )
