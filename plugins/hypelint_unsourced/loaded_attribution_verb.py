"""unsourced/loaded-attribution-verb."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import re
from typing import TYPE_CHECKING

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import RUNNING, Example, SentenceRule

if TYPE_CHECKING:
    from hypelint.reading import Sentence


class LoadedAttributionVerb(SentenceRule):
    """Colours what somebody said by the verb.

    What it does
        Reports claimed, admitted, insisted, boasted, conceded, which doubt the speaker, and pointed out,
        revealed, noted correctly, which vouch for him, with a clause or quotation behind them.

    Why is this bad
        The verb takes sides where the reader should judge. "Said" and "told" do not.

    Use instead
        Said. Keep admitted for a confession and revealed for what was secret.

    Known limits
        Legal, insurance and patent claims pass by their surroundings; whether something was secret no
        rule can know.
    """

    id = "unsourced/loaded-attribution-verb"
    summary = "Reports speech with a verb that takes sides."
    message = '"{text}" takes sides on what was said; "said" leaves the judgement to the reader.'
    severity = Severity.INFO
    weight = 0
    blocks = RUNNING
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation"})
    cues = (
        "{claimed,claims,admitted,admits,insisted,insists,boasted,boasts,conceded,concedes,confessed,gushed,gushes,raved,raves}",
        "{pointed out,points out,revealed,reveals,bragged,brags,alleged,crowed,scoffed,sneered,assured,assures,enthused,enthuses}",
        "{touted,touts,lamented,laments,whined,fumed,thundered,proclaimed,proclaims}",
    )  # fmt: skip
    flags = (
        "Lund >>claimed<< the outage was short.",
        "The report >>pointed out<< that the firm is brilliant.",
        "Piet Aal >>insisted<< that the port is safe.",
        '"We are the best," >>boasted<< Rea Lund.',
        "Tessaro >>admitted<< that two boxes were lost.",
        "The mayor >>revealed<< that the line reopens.",
        "Norvane >>assured<< investors that it has the money.",
        "She >>conceded<< that the plan was late.",
    )
    passes = (
        "Lund said the outage was short.",
        "Claim 4 of the patent covers cooling.",
        "The storm claimed four lives.",
        "The firm revealed its new logo on Monday.",
        "The hospital admitted six patients.",
        '"He claimed it was short," said Rea Lund.',
        "Owners claimed on their insurance.",
        "The film reveals a hidden valley.",
        "Rea Lund, who claimed the title in May, said she is tired.",
        Example("The server claims that the port is free.", "docs"),
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per verb that takes sides on a reported statement."""
        reading = sentence.reading
        for start, end in cues:
            before = reading.lower[sentence.start : start].rstrip()
            after = reading.lower[end : sentence.end]
            speech = before.endswith((',"', '?"', '!"', '"'))
            if not (speech or _CLAUSE.match(after)):
                continue
            if not speech and not _SPEAKER.search(reading.text, max(sentence.start, start - 60), start):
                continue
            yield Hit(start, end)


_CLAUSE = re.compile(
    r"(?: (?:us|them|him|her|me|investors|customers|reporters|readers|shareholders|staff))? that\b|,? ?\""
    r"| (?:the|a|an|its|his|her|their|this|it|he|she|they|we) (?:[\w'-]+ ){0,4}?(?:is|are|was|were|has|have|had|will|would|could|can)\b"
)
_SPEAKER = re.compile(
    r"(?:[A-Z][\w.&'-]+|\b[Hh]e|\b[Ss]he|\b[Tt]hey|\b[Tt]he (?:[a-z-]+ )?(?:report|company|firm|mayor|minister|president|board|ministry|government"
    r"|study|paper|spokes\w+|chief|officials?|lawyers?|agency|bank|party|union))(?: (?:also|later|then|even|has|have|once))?(?:,[^,]{1,50},)? $"
)
