"""Say what kind of source a noun phrase is: somebody named, somebody anonymous, or a crowd."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from hypelint.context.name import capitalised, known
from hypelint.pattern import Pattern

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence


VAGUE = frozenset(
    "experts analysts critics observers insiders commentators pundits proponents advocates supporters opponents "
    "detractors skeptics sceptics many some others several most few people everyone everybody historians scholars "
    "economists scientists researchers specialists strategists watchers practitioners professionals "
    "enthusiasts fans users customers consumers patrons readers investors traders studies reports research "
    "estimates surveys polls evidence science reviewers reviews guests clients leaders thinkers "
    "believers academics psychologists doctors engineers developers marketers voices circles sceptic "
    "regulators audits".split()
)
"""Heads of a source phrase that name a crowd."""

ANONYMOUS = frozenset(
    "source sources person insider official officials executive executives employee employees "
    "staffer aide aides moderator moderators user member worker diplomat diplomats banker bankers broker "
    "dealer dealers trader economist analyst expert researcher scientist customer resident witness witnesses".split()
)
"""Heads of a source phrase that mean somebody in particular without saying whom."""


class Source(NamedTuple):
    """A source that a sentence names, and the scope of what it vouches for.

    ``kind`` is named, vague, anonymous or agentless. ``stated``: it is made to say something in the writer's
    words, so that the next sentence may go on with it; a direct quotation and an act ("announced a depot") end
    with their sentence.
    """

    start: int
    end: int
    kind: str
    span: Span
    stated: bool


PRONOUNS = frozenset("he she they it who which this".split())
SELF = frozenset("i we you".split())
DETERMINERS = frozenset("the its his her their our my this that these those both".split())
_JOINING = frozenset("and but or although though as while then yet because that if so whereas nor".split())
OPENERS = frozenset(
    "in on at by for from with as after before since during under last this next when while but and late earlier "
    "today yesterday meanwhile however".split()
)
STUDIES = frozenset("study research survey poll report paper analysis data review".split())
NOUN_BEFORE = frozenset(
    # A word after which a form that may be noun or verb is a noun.
    "the a an this that these those its his her their our my your no any some all each every of in on for with "
    "by to from at as new recent latest own first last annual quarterly official early united and or such "
    "independent previous other several many more most".split()
)
THINGS = frozenset(
    "method error option approach partnership expansion initiative event outing release launch upgrade update device "
    "phone app system tool tools model models platform technology product products feature features design software chip "
    "code example story scene moment experience history success growth development developments trend trends number "
    "numbers move shift events case cases sector market markets prices theory theories honor honour award "
    "recognition response trick".split()
)
"""What speaks in a figure of speech only."""
SHOWING = frozenset(
    "study studies survey surveys poll polls report reports paper analysis research review findings results data figures "
    "numbers statistics records documents document filing filings index census audit audits authors researchers "
    "scientists team company firm ministry agency police government company's statement letter memo article book "
    "investigation experiment experiments trial trials tests test analysts economists website ranking evidence".split()
)
"""Words of a subject with an article that shows something to the writer, and is not his own conclusion."""
_COLLECTIVE = frozenset(
    "police management staff government people parliament congress counsel prosecution leadership media men women "
    "children others some many most few several half another one each respondents none everyone everybody two three "
    "four five six seven eight nine ten research science evidence data".split()
)
"""Heads that need no article and no plural -s."""
_BRACKETS = re.compile(r"\([^()]*\)")
WORDS = re.compile(r"[^\W_][\w'\u2019.&-]*")
STOPS = Pattern(r"[,;:()\u2014\"]| - | \u2013 ")


def without_brackets(text: str) -> str:
    """Return a text with spaces in the place of what stands in brackets."""
    return _BRACKETS.sub(lambda match: " " * len(match[0]), text) if "(" in text else text


def outside(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Return the words of text[start:end] that do not stand in brackets."""
    words = list(WORDS.finditer(text, start, end))
    inside = (
        [match.span() for match in _BRACKETS.finditer(text, start, end)] if "(" in text[start:end] else ()
    )
    return (
        [it for it in words if not any(first < it.start() < last for first, last in inside)]
        if inside
        else words
    )


def classify(
    sentence: Sentence,
    start: int,
    end: int,
    appositive: bool = False,
    forward: bool = False,
) -> tuple[str, Span] | None:
    """Say what kind of source the noun phrase at the end (or, forward, at the start) of a region is."""
    reading = sentence.reading
    text = reading.text
    matches = outside(text, start, end)
    if not matches:
        return None
    region = matches
    if not forward and "," in text[start:end]:
        commas = [start + match.end() for match in re.finditer(",", without_brackets(text[start:end]))]
        parts = [
            [m for m in matches if a <= m.start() < b]
            for a, b in zip([start, *commas], [*commas, end], strict=True)
        ]
        parts = [part for part in parts if part]
        # An appositive follows its noun: take the first part; else the subject is the last one.
        region = parts[-1]
        if appositive:
            region = next(
                (
                    part
                    for part in reversed(parts)
                    if len(part) <= 8
                    and part[0][0].lower() not in OPENERS
                    and any(word[0][0].isupper() for word in part)
                ),
                parts[0],
            )
    if not forward:
        region = region[-12:]
        while len(region) > 1 and region[0][0].lower() in _JOINING:
            region = region[1:]
    lows = [m[0].lower().strip(".'") for m in region]
    if forward:
        skipped = DETERMINERS | NOUN_BEFORE
        head = next((word for word in lows if word not in skipped), lows[0])
    else:
        head = lows[-1]
    bare = head.partition("'")[0]
    span = (region[0].start(), region[-1].end())
    if "proof" in lows:
        return None  # "the proof from two yards shows": nobody speaks
    if bare in SELF or (forward and lows[0].partition("'")[0] in SELF):
        return None
    if bare in PRONOUNS:
        at = region[0] if forward else region[-1]
        return "named", (at.start(), at.end())
    proper = [m for m in region if capitalised(reading, m.start(), m.end(), sentence)]
    if (
        len(region) > 1
        and proper == [matches[0]]
        and proper[0].start() == sentence.start
        and not (proper[0][0][1:].isupper() or "'" in proper[0][0] or known(reading, proper[0][0]))
    ):
        proper = []  # "Legal experts": the capital is the sentence's
    people = [word for word in lows if word in ANONYMOUS]
    if people and not (
        proper and re.search(r"\b(?:spokes|chief|president|minister|director)", " ".join(lows))
    ):
        plural_of_firm = proper and people[-1].endswith("s")
        if not proper or not _CLOSE.isdisjoint(lows) or (plural_of_firm and len(proper) <= 2):
            return "anonymous", span
        return "named", span
    if proper:
        return "named", (proper[0].start(), proper[-1].end())
    if not forward:
        # "contacts in real estate": the noun stands before its attribute.
        head = next(
            (lows[at - 1] for at, word in enumerate(lows) if at and word in _ATTACHED),
            head,
        )
    if head in THINGS:
        return None  # "the method expects": nobody speaks
    if not _CROWDS.isdisjoint(lows) or lows[0] in _QUANTIFIERS or lows[-1] in _QUANTIFIERS:
        return ("vague" if _generic(sentence, lows, region[0].start(), forward) else "named"), span
    if head in STUDIES and not any(word in DETERMINERS for word in lows):
        return "vague", span
    if any(word in ("a", "an", "one") for word in lows) and not any(
        word.startswith("spokes") for word in lows
    ):
        return "anonymous", span
    if len(head) < 3 or head in NOUN_BEFORE:
        return None
    if (
        forward
        or head in _COLLECTIVE
        or (head[-1] == "s" and head[-2:] not in ("ss", "us", "is"))
        or any(word in DETERMINERS or word.isdigit() or word in _COLLECTIVE for word in lows)
    ):
        return "named", span
    return None  # a singular without an article is no subject: "lower expected yields"


_ATTACHED = frozenset("in of at for from with across on".split())
_CLOSE = frozenset("familiar knowledge close briefed".split())


def _generic(sentence: Sentence, lows: list[str], start: int, forward: bool) -> bool:
    """Tell a crowd that could not be telephoned from a group that the text has introduced."""
    if any(word in DETERMINERS for word in lows):
        return False
    if any(word.isdigit() or word in _COUNTS for word in lows):
        return forward or len(lows) <= 2
    if lows[-1] in _QUANTIFIERS and not forward:
        # "Many believe" opens a sentence; "but some said" takes up a group named before.
        return (start == sentence.start and sentence.previous is None) or lows[-1] in (
            "people",
            "everyone",
            "everybody",
        )
    if lows[0] in _QUANTIFIERS and len(lows) > 1:
        return lows[-1] in VAGUE if not forward else any(word in _CROWDS for word in lows)
    return True


_COUNTS = frozenset("two three four five six seven eight nine ten both dozens hundreds".split())
_QUANTIFIERS = frozenset("many some others several most few people everyone everybody".split())
_CROWDS = VAGUE - _QUANTIFIERS
DATE_NAME = Pattern(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|Europe|America|North|South|East|West|Asia|English|I)\b"
)
