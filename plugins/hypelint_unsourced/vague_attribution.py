"""unsourced/vague-attribution."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import re
from typing import TYPE_CHECKING

from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import RUNNING, SentenceRule

if TYPE_CHECKING:
    from hypelint.reading import Sentence


class VagueAttribution(SentenceRule):
    """Borrows authority from a crowd.

    What it does
        Reports experts, analysts, critics, many, studies and other crowds as the source of a statement, and
        the passive without anybody ("is widely regarded as", "has won praise"). With "agree", "all" or
        "most" it is an error.

    Why is this bad
        Nobody can telephone "experts". The crowd lends weight and takes no responsibility; the reader
        can not tell three people from three thousand.

    Use instead
        Name one of them, or say how many were asked, by whom and when.

    Known limits
        A crowd with an outlet, a firm or a number passes ("analysts polled by Ostwald"). A crowd that is
        named in the next sentence passes.
    """

    id = "unsourced/vague-attribution"
    summary = "Names a crowd as the source: experts, critics, many, studies."
    message = '"{text}" can not be asked; name who says so, or how many were asked and by whom.'
    severity = Severity.WARNING
    weight = 2
    blocks = RUNNING
    silenced_by = frozenset({"quotation", "link", "question"})
    cues = (
        "{experts,analysts,critics,observers,insiders,commentators,pundits,proponents,advocates,supporters,opponents}",
        "{detractors,skeptics,sceptics,historians,scholars,economists,scientists,researchers,specialists,academics}",
        "{many,some,others,several,most,reports,estimates}",
        "{psychologists,doctors,engineers,professionals,practitioners,enthusiasts,fans,reviewers,voices,leaders,watchers}",
        "{investors,traders,believers,marketers,strategists,consumers,residents,locals}",
        "{is,are,been} {widely,generally,universally,often} {considered,regarded,viewed as,seen as,hailed,believed,thought}",
        "{is,are,been} {widely,universally} {recognized as,recognised as,acknowledged,credited,praised,admired,respected}",
        "{has,have} {,also ,quickly ,since ,already ,long }{been praised,been hailed,been lauded,been described,been called,garnered,earned,won,drawn,attracted,received} {,widespread ,critical ,global ,high ,much ,considerable ,international ,rave }{praise,acclaim,recognition,applause,accolades,criticism,controversy}",
        "{earn,win,gain,garner,earns,wins,gains,garners,earning,winning,gaining,garnering} {,widespread ,critical ,global ,international ,national ,worldwide }{praise,acclaim,recognition}",
        "{has,have} {,quickly ,also ,long ,fast }become a {,firm ,popular ,local ,crowd }{favourite,favorite} {among,with,of,for}",
        "praised {for its,for their,by critics,by many,by users}",
    )  # fmt: skip
    flags = (
        ">>Experts<< agree that batteries are finished.",
        ">>Critics<< say the plan is doomed.",
        ">>Many<< believe the port will close.",
        "All >>analysts<< say the price is fair.",
        "Norvane >>is widely regarded<< as a careful builder.",
        "The ferry >>has drawn acclaim<< with its new decks.",
        "Rents are too high, >>economists<< say.",
        "The pier >>has fast become a favourite of<< anglers.",
        "The lamp is cheap, but >>critics<< warn that it breaks.",
        "The maker goes on >>winning acclaim<< abroad.",
    )
    passes = (
        "Two economists, Rea Lund and Piet Aal, say the plan is costly.",
        "Analysts interviewed by Reuters expect a delay.",
        "Analysts at Marlow Securities expect a delay.",
        '"Experts agree on this," said Rea Lund.',
        "Four of the six analysts polled by Ostwald expect a delay.",
        "Many houses in the old town are empty.",
        "Researchers at the University of Harrow found a cheaper glue.",
        "The town has many reports on its shelves.",
        "Do experts agree?",
        "Critics say the plan [is doomed](https://ostwald.example/plan).",
        "Most trains stop here.",
        "Many people asked for this feature.",
        "Doctors warned her family.",
        "The team has received recognition from the port of Harrow.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per crowd that is the source of a statement, and per praise from nobody."""
        reading = sentence.reading
        seen: set[Span] = set()
        for start, end in longest(cues):
            if " " in reading.lower[start:end]:
                if not (_named(sentence) or reading.lower.startswith((" from ", " by "), end)):
                    yield Hit(start, end)
                continue
            if _OBJECT.search(reading.lower, max(start - 6, sentence.start), start):
                continue
            if _AGREED.match(reading.lower, end, sentence.end) and not _named(sentence):
                seen |= {it.source for it in reading.attributions(start, end)}
                yield Hit(start, end, severity=Severity.ERROR)
                continue
            for it in reading.attributions(start, end):
                if (
                    it.kind != "vague"
                    or it.carried
                    or it.source in seen
                    or not it.source[0] <= start < it.source[1]
                ):
                    continue
                seen.add(it.source)
                if self._identified(sentence, it.source):
                    continue
                all_of_them = _ALL.search(reading.lower, max(start - 8, sentence.start), start)
                yield Hit(start, end, severity=Severity.ERROR if all_of_them else None)

    def _identified(self, sentence: Sentence, source: Span) -> bool:
        """Tell a crowd that was counted, or one of whom the next sentence names, or one that tells nothing."""
        reading = sentence.reading
        if _COUNTED.search(reading.lower, *source) or _NO_CLAIM.match(reading.lower, source[1], sentence.end):
            return True
        return sentence.next is not None and _named(sentence.next)


_OBJECT = re.compile(r"\b(?:in|of|than|for|with|to) $")
_AGREED = re.compile(
    r" (?:now |all |widely |generally |broadly |largely |mostly )?agree (?:that|on|with)\b|,? (?:now |all )?agree[.,]"
)
_ALL = re.compile(r"\b(?:all|every|most) $")
_COUNTED = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:polled|interviewed|surveyed|contacted|questioned) by\b"
)
_NO_CLAIM = re.compile(
    r" (?:have |has |also )*(?:asked|ask|called for|wants?|(?:warned|told|asked|urged) (?:him|her|them|us|me|his|the)\b)"
)


def _named(sentence: Sentence) -> bool:
    """Tell whether a sentence names a source by a proper name."""
    reading = sentence.reading
    return any(
        it.kind == "named"
        and not it.carried
        and any(char.isupper() for char in reading.text[slice(*it.source)])
        for it in reading.attributions(sentence.start, sentence.start + 1)
    )
