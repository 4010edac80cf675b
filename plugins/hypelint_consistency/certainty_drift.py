"""consistency/certainty-drift."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING, NamedTuple

from hypelint.fact import WORD
from hypelint.rule import FolderHit, FolderRule, Severity
from hypelint_consistency._draft import pair

if TYPE_CHECKING:
    from hypelint.fact import Facts, SentenceFact


class CertaintyDrift(FolderRule):
    """Asserts what another draft on the same event has as a possibility.

    What it does
        Compares how sure drafts about one event are of the same act: talks, could, may, is considering on one side; has
        bought, will reach, signed on the other. Reports the sure one, and names the place that hedges.

    Why is this bad
        Either a rumour has become a fact on the way, or one draft is out of date.

    Use instead
        Say what is known, and who confirmed it.

    Known limits
        A sure draft that names who confirms the act passes: news moves on. Headings are not compared, and only acts that
        name their object or their figure in both drafts are.
    """

    id = "consistency/certainty-drift"
    summary = "Asserts what another draft on the same event has as a possibility."
    message = '"{text}" is told as certain, but {other} has "{there}"; say what is confirmed, and by whom.'
    severity = Severity.ERROR
    enabled = False
    flags = (
        pair("Norvane is in talks to buy Quillbyte.", "Norvane >>has bought Quillbyte<<."),
        pair("Sales could reach $2 billion.", "Sales >>will reach $2 billion<<."),
        pair("Harrow is considering selling Ostwald.", "Harrow >>sold Ostwald<< at once."),
        pair("Norvane may acquire Quillbyte next.", "Then Norvane >>will acquire Quillbyte<<."),
        pair("Harrow reportedly wants to close Moss.", "Harrow >>will close Moss<<."),
        pair("Norvane plans to launch Ember in May.", "Norvane >>has launched Ember<< to the public."),
    )
    passes = (
        pair(
            "Norvane is in talks to buy Quillbyte.",
            "Norvane has bought Quillbyte, the company said on 3 June.",
        ),
        pair("Sales could reach $2 billion.", "Sales may reach $2 billion."),
        pair("Norvane is in talks to buy Quillbyte.", "Norvane bought Ostwald."),
        pair("Sales could reach $2 billion.", "Sales will reach $3 billion."),
        pair("Norvane may acquire Quillbyte.", "Will Norvane acquire Quillbyte?"),
        pair("Norvane may acquire Quillbyte.", "Norvane has not acquired Quillbyte."),
        pair("Norvane may acquire Quillbyte.", '"Norvane has acquired Quillbyte," Jon Ek said.'),
    )

    def compare(self, drafts: Sequence[Facts]) -> Iterable[FolderHit]:
        """Yield the acts that are sure here and possible there."""
        acts = [list(_acts(draft)) for draft in drafts]
        for number, mine in enumerate(acts):
            hedged_here = {it.key for it in mine if not it.sure}
            reported: set[str] = set()
            for act in mine:
                if not act.sure or act.sourced or act.key in hedged_here or act.key in reported:
                    continue
                for other, theirs in enumerate(acts):
                    if other == number or any(it.sure and it.key == act.key for it in theirs):
                        continue
                    hedged = next((it for it in theirs if it.key == act.key), None)
                    if hedged is not None:
                        reported.add(act.key)
                        yield FolderHit(
                            number,
                            act.start,
                            act.end,
                            {"other": drafts[other].path, "there": hedged.text},
                            related=((other, hedged.start, hedged.end, "told as a possibility"),),
                        )
                        break


class _Act(NamedTuple):
    """An act with its object: ``key`` is the same for the same act; prose offsets."""

    key: str
    sure: bool
    sourced: bool
    start: int
    end: int
    text: str


_VERBS = {
    "buy": "buy buys buying bought acquire acquires acquiring acquired purchase purchases purchasing purchased",
    "sell": "sell sells selling sold divest divests divesting divested",
    "close": "close closes closing closed shut shuts shutting",
    "launch": "launch launches launching launched release releases releasing released",
    "merge": "merge merges merging merged",
    "reach": "reach reaches reaching reached hit hits hitting exceed exceeds exceeding exceeded",
    "sign": "sign signs signing signed",
    "invest": "invest invests investing invested",
    "sue": "sue sues suing sued",
}
_LEMMA = {form: lemma for lemma, forms in _VERBS.items() for form in forms.split()}
_MAYBE = re.compile(
    r"\b(?:may|might|could|would|can|reportedly|allegedly|rumou?red|talks?|considers?|considering|considered|explor\w+|weigh\w*|mull\w*|"
    r"plans?|planned|planning|hopes?|hoping|hoped|wants?|wanted|aims?|aimed|seeks?|seeking|sought|tries|trying|tried|intends?|expected|likely|"
    r"close to|about to|set to|if|unless|whether|bids?|bidding|offers?|offered|approached|proposed|agreed|agrees|agreement|able)\b[^.;]{0,40}$"
)
_SURE = re.compile(r"\b(?:will|has|have|had|is to)(?: (?:now|already|just|also|finally))? $")


@cache
def _pattern() -> re.Pattern[str]:
    verbs = "|".join(sorted(_LEMMA, key=len, reverse=True))
    thing = (
        r"(?:[A-Z][\w&-]+(?: [A-Z][\w&-]+)*|[$\u20ac\u00a3]\d[\d,.]*\d?(?: (?:million|billion|trillion))?)"
    )
    return re.compile(
        rf"\b(?P<verb>{verbs})(?: (?:with|in|its|the|rival|up|down|a|an|[a-z]+ maker))? (?P<thing>{thing})"
    )


def _acts(draft: Facts) -> Iterator[_Act]:
    for sentence in draft.body:
        if sentence.text.rstrip("\"') ").endswith("?"):
            continue
        for match in _pattern().finditer(sentence.text):
            act = _act(sentence, match)
            if act is not None:
                yield act


def _act(sentence: SentenceFact, match: re.Match[str]) -> _Act | None:
    text, start, end = sentence.text, match.start(), match.end()
    if sentence.within(sentence.quoted, start) or sentence.within(sentence.negations, start):
        return None
    lead = text[:start]
    clause = lead[max(lead.rfind("; "), lead.rfind(" and ") + 1, lead.rfind(", but ")) + 1 :]
    verb = match["verb"]
    key = f"{_LEMMA[verb]} {' '.join(WORD.findall(match['thing'].lower()))}"
    marker = _SURE.search(clause)
    maybe = _MAYBE.search(clause.lower())
    if maybe is not None and re.search(r"\b(?:agreed|agrees|agreement)\b", maybe[0]) and marker is None:
        return None  # agreed is neither a possibility nor done
    if maybe is not None or sentence.within(sentence.hedges, start):
        begin = len(lead) - len(clause) + maybe.start() if maybe else start
        return _Act(key, False, False, sentence.start + begin, sentence.start + end, text[begin:end])
    if marker is None and (verb == _LEMMA[verb] or verb.endswith("ing")):
        return None  # an infinitive or a participle of another verb
    begin = len(lead) - len(clause) + marker.start() if marker else start
    sourced = sentence.sourced(start, end) is not None
    return _Act(key, True, sourced, sentence.start + begin, sentence.start + end, text[begin:end])
