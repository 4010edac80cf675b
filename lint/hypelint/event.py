"""Tell which drafts are about the same event. Strict: what is compared in vain is a false alarm."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
import re

from hypelint.context.name import ORDINARY
from hypelint.fact import WORD, Facts, SentenceFact, content, stem

_LEAD = 3
"""Sentences after the title that say what a draft is about."""
_COMMON = 150
"""Drafts in which a name may be main before it says nothing about what they have in common."""
_DAYS = 21
"""Days between two dated drafts of one event, at most."""
_PLACES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december europe european america american britain british england english germany "
    "german france french china chinese japan japanese india indian norway norwegian sweden swedish ireland irish "
    "scotland scottish wales welsh italy italian spain spanish russia russian asia asian africa african us uk usa eu "
    "un u.s u.k london york new washington north south east west united states kingdom "
    "mr mrs ms dr inc ltd llc plc corp corporation company group co ceo cfo chief executive president minister prime "
    "government bank the for and of".split()
)
"""Capitalised words that are no names of the parties to an event, lower case."""
_MONTHS: tuple[str, ...] = tuple("jan feb mar apr may jun jul aug sep oct nov dec".split())
_DATE = re.compile(
    r"\b(?:(?P<d>\d{1,2})(?:st|nd|rd|th)? (?P<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (?P<y>20\d\d)"
    r"|(?P<m2>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?P<d2>\d{1,2})(?:st|nd|rd|th)?,? (?P<y2>20\d\d)"
    r"|(?P<y3>20\d\d)-(?P<m3>\d\d)-(?P<d3>\d\d))(?!\d)"
)
_PERIOD = re.compile(
    r"\b(?:q[1-4]|[1-4]q|h[12]|(?:first|second|third|fourth)[ -](?:quarter|half)|(?:19|20)\d\d|"
    r"january|february|march|april|june|july|august|september|october|november|december|v?\d+\.\d+(?:\.\d+)?|cve-\d{4}-\d+|(?:no\.|issue|episode|part|week|day|round) ?\d+)\b"
)


class _Sketch:
    """What a draft is about: the names it turns on, its figures, the words of its title and lead."""

    __slots__ = ("capitals", "dated", "figures", "names", "opener", "periods", "title", "words")

    def __init__(self, facts: Facts) -> None:
        lead = _lead(facts)
        named = {name for sentence in facts.sentences for name in _parts(sentence)}
        self.names = {name for sentence in lead for name in _parts(sentence)}
        self.title = {word.lower().removesuffix("'s") for word in WORD.findall(facts.title)}
        self.figures = {
            (it.kind, it.value)
            for sentence in facts.sentences
            for it in sentence.figures
            if it.kind in ("money", "percent", "count") and it.value >= 100
        }
        # Where a sentence or a title in capitals begins with it, only another draft can tell a name.
        self.capitals = {
            word.lower().removesuffix("'s")
            for sentence in lead
            for word in WORD.findall(sentence.text)
            if word[0].isupper() and len(word) > 2
        } | self.names
        opener = WORD.match(facts.title)
        is_name = opener is not None and opener[0] not in ORDINARY and len(self.title) > 3
        self.opener = opener[0].lower().removesuffix("'s") if opener and is_name else ""
        """The word that opens the title, where it may be a name."""
        self.words = {word for sentence in lead for word in content(sentence.text)} - {
            stem(name) for name in named
        }
        head = " ".join(sentence.text for sentence in lead).lower()
        self.dated = _date(facts.date) or _date(head)
        title = facts.title.lower()
        day = _date(title)
        self.periods = frozenset([*_PERIOD.findall(title), *([str(day)] if day else [])])
        """Quarters, years, versions and dates that tell this event from others of its kind."""


def _lead(facts: Facts) -> list[SentenceFact]:
    title = [it for it in facts.sentences if it.is_heading][:1]
    return title + facts.body[:_LEAD]


def _parts(sentence: SentenceFact) -> set[str]:
    """Return the words of the names in a sentence, lower-cased."""
    return {
        name
        for text in sentence.name_texts
        for word in WORD.findall(text)
        if len(word) > 2 and word[0].isupper() and (name := word.lower().removesuffix("'s")) not in _PLACES
    }


def _date(text: str) -> date | None:
    match = _DATE.search(text)
    if match is None:
        return None
    year = match["y"] or match["y2"] or match["y3"]
    day = match["d"] or match["d2"] or match["d3"]
    word = match["m"] or match["m2"]
    try:
        return date(int(year), _MONTHS.index(word) + 1 if word else int(match["m3"]), int(day))
    except ValueError:
        return None


def _apart(one: _Sketch, two: _Sketch) -> bool:
    """Tell whether dates, periods or versions show that two drafts are about two events."""
    if one.dated and two.dated and abs((one.dated - two.dated).days) > _DAYS:
        return True
    return bool(one.periods and two.periods and one.periods != two.periods)


def _same(one: _Sketch, two: _Sketch, common: frozenset[str]) -> bool:
    """Tell whether two drafts are about one event."""
    if _apart(one, two):
        return False
    names = (one.names & two.capitals) | (two.names & one.capitals)
    if one.opener and one.opener == two.opener and names & one.title & two.title:
        names.add(one.opener)
    names -= common
    if len(names) < 2 or 4 * len(names) < min(len(one.names), len(two.names)):
        return False
    if not names & (one.title | two.title):
        return False
    figures = one.figures & two.figures
    words = one.words & two.words
    # Names alone are a beat, not an event: the same figure, or the same words around them, must join.
    return len(words) >= 5 or (len(figures) >= 1 and len(words) + 2 * len(figures) >= 3)


def events(drafts: Sequence[Facts]) -> list[list[Facts]]:
    """Group drafts by the event they are about, in the order given; those that stand alone are left out."""
    sketches = [_Sketch(draft) for draft in drafts]
    holders: dict[str, list[int]] = {}
    for number, sketch in enumerate(sketches):
        for name in sketch.names:
            holders.setdefault(name, []).append(number)
    common = frozenset(name for name, found in holders.items() if len(found) > _COMMON)
    group = list(range(len(drafts)))
    members = {number: [number] for number in group}
    tried: set[tuple[int, int]] = set()
    for name in sorted(holders.keys() - common):
        found = holders[name]
        for at, one in enumerate(found):
            for two in found[at + 1 :]:
                if (one, two) not in tried:
                    tried.add((one, two))
                    first, second = sorted((group[one], group[two]))
                    # A draft about two events must not make them one.
                    if (
                        first != second
                        and _same(sketches[one], sketches[two], common)
                        and not any(
                            _apart(sketches[mine], sketches[other])
                            for mine in members[first]
                            for other in members[second]
                        )
                    ):
                        for number in members.pop(second):
                            group[number] = first
                            members[first].append(number)
    return [
        [drafts[number] for number in sorted(found)] for _, found in sorted(members.items()) if len(found) > 1
    ]
