"""unsourced/agentless-report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import HEADINGS, RUNNING, SentenceRule

if TYPE_CHECKING:
    from hypelint.reading import Reading, Sentence


class AgentlessReport(SentenceRule):
    """Passes on a report nobody made.

    What it does
        Reports reportedly, allegedly, is said to, is believed to, rumour has it, speculation that, where no
        outlet, court or other source is named in the sentence or beside it. An info where the document
        names sources elsewhere.

    Why is this bad
        The word admits that somebody else said it and hides who. The reader gets the doubt without the
        means to settle it.

    Use instead
        Name the outlet or the document that reported it, and link to it.

    Known limits
        A source named two sentences away may be meant; the finding is then an info.
    """

    id = "unsourced/agentless-report"
    summary = 'Says "reportedly" or "is said to" with no outlet near.'
    message = '"{text}" hides who said it; name the outlet or document, or leave it out.'
    severity = Severity.WARNING
    weight = 2
    blocks = HEADINGS | RUNNING
    silenced_by = frozenset({"quotation", "link", "question"})
    cues = (
        "reportedly", "allegedly", "supposedly", "purportedly", "rumoredly",
        "{said,believed,thought,rumoured,rumored,understood,alleged,reputed,feared,attributed,ascribed,chalked up,linked} to",
        "{said,rumoured,rumored,understood,believed,thought,reported,claimed,argued,assumed,suggested,expected,predicted} that", "{blamed on,credited with}",
        "{thought,believed,understood} likely", "{rumour,rumor,rumours,rumors,rumoured,rumored,speculation}", "word is that", "word on the street", "{believed,thought} the",
        "{chatter,whispers,rumblings,murmurs,gossip}", "{rumour,rumor} mill", "grapevine", "doing the rounds",
    )  # fmt: skip
    flags = (
        "The firm is >>reportedly<< raising money.",
        "It >>is said to<< be worth billions.",
        ">>Rumour has it<< that the port is for sale.",
        "The owner >>is believed to<< live abroad.",
        ">>It is often said that<< rivers never forget.",
        ">>Chatter about<< a sale has been swirling for weeks.",
        ">>Word on the street is<< that the port is for sale.",
        ">>Speculation has grown that<< Norvane buys the port.",
        "The manager >>allegedly<< sold the same boat twice.",
        "The firm is >>reportedly<< raising money. The weather was fine on the coast.",
        ">>It has been suggested that<< rust is to blame.",
        ">>It is widely expected that<< tolls rise.",
        "There are >>rumours that<< the ferry stops.",
        "The fall in fares >>can largely be attributed to<< fear.",
        "The leak >>is widely blamed on<< rust.",
        "Ostwald wrote about the round in May. The fog came. Some 4,000 boats >>are thought to<< be lost.",
    )
    passes = (
        "The firm is raising money, Bloomberg reported.",
        "The firm is said to be raising money. Bloomberg first reported the plan on Friday.",
        "The manager allegedly sold the boat twice, the police said.",
        "The firm is [reportedly](https://ostwald.example/raise) raising money.",
        '"The firm is reportedly raising money," said Rea Lund.',
        "Ostwald wrote about the round in May. The firm is reportedly raising money.",
        "Is the firm reportedly raising money?",
        "Speculation in land ruined the town.",
        "When a team has fewer players, the other is said to be on a power play.",
        "The court heard that he allegedly sold the boat twice.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit for the first report of a sentence that nobody is named for."""
        reading = sentence.reading
        if reading.profile == "docs":
            return
        found = next((it for it in (_report(sentence, cue) for cue in longest(cues)) if it), None)
        if found is None:
            return
        if _LEGAL.search(sentence.lower) or any(_outlet(it) for it in _around(sentence)):
            return
        if _DEFINITION.match(sentence.lower):
            return
        start, end = found
        rumour = reading.lower[start:end].startswith(
            ("rumo", "specul", "word", "amid", "chat", "whisp", "murm", "goss", "the ", "can ", "could ")
        )
        # A figure that is only believed needs its source at hand, and a cause whoever gives it.
        counted = bool(_FIGURE.search(reading.lower, sentence.start, sentence.end))
        elsewhere = not (rumour or counted) and any(
            _outlet(it) for it in reading.sentences if it.kind in RUNNING
        )
        yield Hit(start, end, severity=Severity.INFO if elsewhere else None)


@cache
def _forms() -> re.Pattern[str]:
    """Match a report with nobody who made it."""
    likely = r"(?:widely|largely|partly|mainly|often)"
    return re.compile(
        r"\b(?:reportedly|allegedly|supposedly|purportedly|rumoredly|word is that"
        r"|(?:is|are|was|were) (?:said|believed|thought|rumou?red|understood|alleged|reputed) to"
        r"|it(?: is|'s) (?:often|widely|sometimes|commonly|generally|frequently) (?:said|claimed|argued|assumed|thought|believed|suggested|held|reported|expected|predicted|anticipated) that"
        r"|amid (?:[a-z]+ )?(?:speculation|rumou?rs) (?:that|about|over|he|she|it|they|the)"
        r"|it has been (?:often |widely |long )?(?:suggested|claimed|argued|alleged|reported|rumou?red|said|speculated) that"
        r"|it(?: is|'s) (?:believed|thought|understood) the"
        r"|it(?: is|'s| was) (?:said|rumou?red|understood|believed|thought|reported) that"
        r"|rumou?r (?:has it|is that)|rumou?rs (?:of|that|are|say|suggest|swirl)|speculation (?:has (?:increased|grown|mounted) that|that|is|has)|(?:is|are) rumou?red"
        r"|word on the street (?:is|has it|says)|(?:the )?rumou?r mill (?:is|has|says)|(?:heard|hear|has it) (?:on|through|via) the grapevine|the grapevine (?:is|has|says)"
        r"|(?:chatter|whispers|rumblings|murmurs|gossip) (?:about|of|that|over|around|suggests?|has it)"
        r"|(?:chatter|whispers|rumblings|murmurs|gossip|stor(?:y|ies)|reports?) (?:is|are|has been|have been) (?:growing|swirling|circulating|spreading|doing the rounds|rife)"
        rf"|(?:can|could) (?:{likely} )?be (?:{likely} )?(?:attributed|ascribed|chalked up) to"
        rf"|(?:is|are|been) {likely} (?:attributed to|blamed on|linked to|credited with)"
        r"|(?:is|are) (?:thought|believed|understood) likely|(?:are|is) feared to)\b"
    )


def _report(sentence: Sentence, cue: Span) -> Span | None:
    """Return the report that a cue stands in."""
    match = _forms().search(sentence.reading.lower, max(cue[0] - 40, sentence.start), sentence.end)
    return match.span() if match and match.start() <= cue[0] < match.end() else None


_LEGAL = re.compile(
    r"\b(?:police|prosecut\w+|court|indictment|complaint|lawsuit|jury|judge|charged|sheriff|district attorney|filing)\b"
)


_FIGURE = re.compile(r"\d,\d{3}\b|\b(?:million|billion|thousands?) |\d ?%")
_DEFINITION = re.compile(
    r"(?:if|when|where|in (?:mathematics|logic|law|grammar|chess|this (?:case|situation)))\b.*\b(?:is|are) said to\b"
)
"""A term being defined: "when the graph is closed, it is said to be full"."""


def _around(sentence: Sentence) -> list[Sentence]:
    return [it for it in (sentence.previous, sentence, sentence.next) if it is not None]


def _outlet(sentence: Sentence) -> bool:
    """Tell whether a sentence names somebody who says so."""
    reading: Reading = sentence.reading
    return any(
        it.kind in ("named", "link", "footnote") and not it.carried
        for it in reading.attributions(sentence.start, sentence.start + 1)
    )
