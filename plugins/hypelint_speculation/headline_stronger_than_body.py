"""speculation/headline-stronger-than-body."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import HEADINGS, RUNNING, DocumentRule, Example

if TYPE_CHECKING:
    from hypelint.reading import Reading, Sentence


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what hedges a lead, what already hedges a headline, and headline verbs that close a question."""
    lead = re.compile(
        r"\b(?:(?:is|are|was|were) (?:[a-z]+ly )?(?:said|believed|thought|rumou?red|reported|understood|expected|likely) to"
        r"|(?:in|holding|held|early|advanced) (?:[a-z]+ )?talks|talks (?:to|with|about|over)|reportedly|rumou?red|rumou?rs?"
        r"|considering|exploring|weighing|mulling|in discussions|could|may(?! \d|, \d)|might|proposed|speculation"
        r"|early signs|preliminary|first hints?|suggests? that|appears? to|seems? to|unconfirmed|hopes? to|close to)\b"
    )
    mild = re.compile(
        r"\b(?:says?|said|claims?|sources?|reports?|reportedly|rumou?red|rumou?rs?|alleged(?:ly)?|may|might|could|would|can|should"
        r"|eyes|eyeing|seeks?|seeking|mulls?|weighs?|considers?|considering|explores?|talks|near|nears|close to|plans?|planned|hopes?"
        r"|wants?|aims?|set to|to|likely|possible|possibly|potential|proposed|proposes?|early|first look|what|why|how|who|when|if"
        r"|whether|study|survey|hints?|suggests?|bid|offers?|expected|expects?|warns?|fears?|urges?|tests?|trial)\b|[?:\"']"
    )
    final = re.compile(
        r"\b(?:cracks?|solves?|cures?|beats?|ends?|kills?|proves?|confirms?|discovers?|finds?|wins?|buys?|acquires?|takes over|merges?"
        r"|sells?|launches?|quits?|fires?|closes?|bans?|defeats?|conquers?|achieves?|breaks?|gets?|signs?|seals?|secures?|becomes?)\b"
    )
    return lead, mild, final


_WORD = re.compile(r"[a-z][a-z'-]{2,}")
_DULL = frozenset(
    "the and for with from that this into its their his her has have are was were will but not new more most than over after "
    "before about into our your they you all one two now how why what who out off".split()
)


class HeadlineStrongerThanBody(DocumentRule):
    """Asserts in the headline what the text hedges.

    What it does
        Compares a headline in the indicative with the first sentence under it. Where the lead says that the
        event is in talks, said to be so, possible or preliminary, the headline is reported.

    Why is this bad
        Headlines are read alone, shared alone and remembered.

    Use instead
        Take the hedge up into the headline: "in talks", "may", "report says", "early signs".

    Known limits
        Only the first sentence under the headline is compared. Subheadings are infos.
    """

    id = "speculation/headline-stronger-than-body"
    summary = "Asserts in a headline what the first sentence under it hedges."
    message = '"{text}" asserts what the lead only says with "{hedge}"; headlines are read alone, so take the hedge up.'
    severity = Severity.WARNING
    weight = 2
    blocks = HEADINGS
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"question"})
    flags = (
        "# >>Norvane Buys Quillbyte<<\n\nNorvane is said to be in talks to buy Quillbyte.",
        "# >>Scientists Crack Fusion<<\n\nA team reports early signs of net energy.",
        "# >>Harrow Sells Its Northern Line<<\n\nHarrow is weighing a sale of its northern line.",
        "# >>Tessaro Quits the Coast<<\n\nTessaro could quit the coast next year.",
        "# >>Norvane Merges With Harrow<<\n\nNorvane and Harrow are reportedly close to a merger.",
        "# >>Drug Ends Migraine<<\n\nA small trial found preliminary evidence that a drug may end migraine.",
        "# Port news\n\nThe port is busy.\n\n## >>Ostwald Buys the Pier<<\n\nOstwald may buy the pier.",
        "# >>Ostwald Wins Harbour Contract<<\n\nOstwald is believed to be close to a contract for the harbour.",
    )
    passes = (
        "# Norvane in Talks to Buy Quillbyte\n\nNorvane is in talks to buy Quillbyte, Reuters reported.",
        "# Fusion Team Reports Early Net Energy\n\nA team reports early signs of net energy.",
        "# Norvane Buys Quillbyte\n\nNorvane has bought Quillbyte, the two firms said.",
        "# Will Norvane Buy Quillbyte?\n\nNorvane is said to be in talks to buy Quillbyte.",
        "# Harrow May Sell Its Line\n\nHarrow may sell its northern line.",
        "# How Norvane Works\n\nNorvane could be called a carrier.",
        "# Harrow says it sells its line\n\nHarrow could sell its line in May.",
        Example("# The Server Closes Ports\n\nThe server may close ports.", "docs"),
        "# Norvane Buys Quillbyte\n\nNorvane bought Quillbyte. It could buy Harrow next.",
        "# Harrow Launches a Prize for Harrow Sailors\n\nLEEDS, May 02, 2024 - Harrow has launched a prize for sailors.",
        "# A Walk by the Sea\n\nIt may rain on the coast.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per headline that is surer than the sentence under it."""
        lead_pattern, mild, final = _patterns()
        for number, block in enumerate(reading.blocks[:-1]):
            if block.kind not in HEADINGS or number in reading.chrome:
                continue
            head = reading.lower[block.start : block.end]
            verb = final.search(head)
            if verb is None or mild.search(head):
                continue
            lead = _lead(reading, number)
            if lead is None:
                continue
            hedge = lead_pattern.search(lead.lower)
            if hedge is None or hedge.start() > 120 or not _same_event(head, lead.lower, bool(verb)):
                continue
            first = all(it.kind not in HEADINGS for it in reading.blocks[:number])
            yield Hit(block.start, block.end, {"hedge": hedge[0]}, None if first else Severity.INFO)


def _lead(reading: Reading, number: int) -> Sentence | None:
    """Return the first sentence of running text under a heading."""
    for block in range(number + 1, min(number + 4, len(reading.blocks))):
        kind = reading.blocks[block].kind
        if kind in HEADINGS and kind != "title":
            return None
        sentences = reading.block_sentences(block)
        if kind in RUNNING and sentences:
            return reading.sentences[sentences.start]
    return None


def _same_event(head: str, lead: str, conclusive: bool) -> bool:
    """Tell whether headline and lead speak of one event: they share two words by their stems, or one and a final verb."""
    stems = {word[:4] for word in _WORD.findall(head)} - {word[:4] for word in _DULL}
    others = {word[:4] for word in _WORD.findall(lead)}
    shared = len(stems & others)
    return shared >= 2 or (
        conclusive and len(stems) <= 4 and (shared >= 1 or "early signs" in lead or "preliminary" in lead)
    )
