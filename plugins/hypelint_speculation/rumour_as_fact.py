"""speculation/rumour-as-fact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import RUNNING, DocumentRule, Example
from hypelint_speculation._event import KINDS, event, unconfirmed

if TYPE_CHECKING:
    from hypelint.reading import Reading, Sentence


@cache
def _told() -> re.Pattern[str]:
    """Match the event as subject of a verb in the indicative: "the deal gives", "this move has changed"."""
    kinds = "|".join(KINDS)
    verbs = (
        "gives|makes|changes|creates|brings|puts|marks|means|signals|opens|closes|ends|turns|sets|raises|cuts|adds|leaves|values"
        "|reshapes|transforms|shows|reflects|underlines|underscores|highlights|represents|allows|lets|helps|strengthens|boosts"
        "|combines|unites|joins|secures|cements|expands|extends|follows|comes|covers|includes|takes|redraws|threatens|hands"
    )
    return re.compile(
        rf"\b(?:the|this|that|its|their|such a) (?:(?P<adjective>rumou?red|mooted|speculated|reported) )?"
        rf"(?:[\w$.-]+ ){{0,2}}?(?P<noun>{kinds}) (?:also |now |already |effectively |instantly )?"
        rf"(?P<verb>{verbs}|has (?:already )?(?:[a-z]+ed|given|made|brought|put|set)|gave|changed|created|made|handed|gained)\b[^.;]*"
    )


class RumourAsFact(DocumentRule):
    """Tells a rumour as done.

    What it does
        Where a document calls an event unconfirmed (talks, rumoured, reportedly), reports later sentences
        that tell in the indicative what the event is, does or changes.

    Why is this bad
        Certainty creeps up inside one text: what was a rumour in the first paragraph has effects in the
        third.

    Use instead
        Keep the mood of the first mention: "would give", "if it closes".

    Known limits
        Events are known by their noun (deal, launch, move); two deals in one text are taken for one. Ships
        as an info: it found nothing in the labelled development documents, so nothing is known of its precision.
    """

    id = "speculation/rumour-as-fact"
    summary = "Tells the effects of an event that the same text calls unconfirmed."
    message = '"{text}" tells as fact what this text calls unconfirmed ("{marker}"); use "would", or name who confirmed it.'
    severity = Severity.INFO
    weight = 4
    blocks = RUNNING
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation", "attribution", "condition", "question"})
    cues = (
        "talks", "negotiations", "rumour~", "rumor~", "speculation", "mooted", "speculated", "reportedly", "reported",
        "proposed", "possible", "potential", "would-be", "considering", "exploring", "weighing", "mulling", "close to",
        "interested in", "said to be", "believed to be", "not {,yet }confirmed", "unconfirmed", "not been {confirmed,announced}",
    )  # fmt: skip
    flags = (
        "Talks are said to be at an early stage about a deal. >>The deal gives Tessaro control of the whole pipeline<<.",
        "Talks are said to be at an early stage. >>The deal gives Tessaro control of the whole pipeline<<.",
        ">>The rumoured buyout changes who owns the data<<.",
        "Norvane is reportedly buying Quillbyte.\n\n>>The acquisition makes Norvane a maker of sensors<<.",
        "Norvane is in talks to buy Quillbyte. >>This move puts pressure on Harrow<<.",
        "Harrow is weighing a sale. >>The sale ends forty years of family rule<<.",
        "A merger is rumoured. >>The merger creates the third carrier of the north<<.",
        Example("There is speculation about a launch. >>The launch marks a turn for the town<<.", "blog"),
    )
    passes = (
        "The deal would give Tessaro control of the whole pipeline.",
        "If completed, the buyout would change who owns the data.",
        "Norvane bought Quillbyte in May. The deal gives Norvane a second site.",
        "Talks are at an early stage. The deal would give Tessaro control.",
        'Talks go on about a deal. "The deal gives us the north," said Rea Lund of Tessaro.',
        "Talks go on about a deal. The deal gives Tessaro the north, the regulator said.",
        "Harrow is weighing a sale. If the sale goes through, the deal gives Tessaro the north.",
        "Norvane is in talks to buy Quillbyte. The launch of its new pump follows in May.",
        "Talks go on about a deal. Does the deal give Tessaro the north?",
        "A proposed merger failed in 2004. The committee meets on Monday.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per sentence that tells an unconfirmed event's doings as fact."""
        known: dict[str, tuple[int, str]] = {}
        for start, end in cues:
            sentence = reading.sentence_at(start)
            if sentence is not None and sentence.kind in self.blocks and sentence.block not in reading.chrome:
                _learn(sentence, start, end, known)
        if not known:
            return
        first = min(at for at, _ in known.values())
        for sentence in reading.sentences[
            max((reading.sentence_at(first) or reading.sentences[0]).index, 0) :
        ]:
            if sentence.kind not in self.blocks or sentence.block in reading.chrome:
                continue
            for match in _told().finditer(sentence.lower):
                told = event(match["noun"])
                at = sentence.start + match.start()
                source = known.get(told) or (known.get("") if told in _LOOSE else None)
                if match["adjective"]:
                    source = (at - 1, match["adjective"])
                if source is None or source[0] >= at:
                    continue
                hedge = reading.hedged(at + match.start("verb") - match.start(), at + 1)
                if hedge is not None and not at <= hedge.cue[0] < at + match.start("verb") - match.start():
                    continue
                stop = sentence.start + match.end()
                while reading.text[stop - 1] in ' .,!?"':
                    stop -= 1
                yield Hit(at, stop, {"marker": source[1]})


_LOOSE = frozenset({"deal", "move", "plan", "acquisition", "merger", "partnership", "investment"})
"""Events that "talks" and "rumours" without a noun may be about."""


def _learn(sentence: Sentence, start: int, end: int, known: dict[str, tuple[int, str]]) -> None:
    """Note which events a sentence calls unconfirmed; "" stands for talks about something unnamed."""
    reading = sentence.reading
    marker = reading.lower[start:end]
    found = False
    for match in unconfirmed().finditer(sentence.lower):
        for group in ("noun", "verb", "key"):
            if match[group]:
                found = True
                known.setdefault(event(match[group]), (start, marker))
                known.setdefault("move", (start, marker))
                if group == "verb":
                    known.setdefault("deal", (start, marker))
    if not found and marker in ("talks", "negotiations", "rumours", "rumors", "speculation"):
        known.setdefault("", (start, marker))
