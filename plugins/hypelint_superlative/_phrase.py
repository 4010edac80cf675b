"""Parse the noun phrase around a ranking word: hedge, determiner or owner, head noun, scope.

A little grammar without a tagger: function words end a noun phrase, the last word before them is its
head. All offsets are into the lower-cased sentence.
"""

from __future__ import annotations

from functools import cache
import re
from typing import NamedTuple

from hypelint_superlative._word import PROMOTED, SCOPES, singular

_STOP = frozenset(
    "a an the this that these those of in on at by for from with as if when while after before since its his her "
    "their our your my whose which who whom what than then so because though although until unless via per about "
    "against among amongst between into onto over under through throughout during without within across around "
    "to and or but nor yet not no is are was were be been being am has have had having will would can could may might "
    "must shall should do does did done said says say told reported reports added adds noted it he she they we you i "
    "includes include included including offers offer offered provides provide provided makes make made comes come "
    "came becomes become became remains remain remained gets get got goes go went grew rose fell took takes take "
    "helps help helped wants want needs stands stood sits sat lies lay runs ran serves served ever also now still "
    "just even only too very there here where how why both either such yesterday today tomorrow thanks "
    "was-is according however therefore currently recently already finally once despite like regarding featuring "
    "designed built based according known called named used using being seen found available anywhere worldwide "
    "globally nationwide internationally possible imaginable alive yet participate participates operating serving "
    "specializing specialising dedicated committed devoted capable offering providing delivering enabling allowing "
    "making helping bringing giving having leading working looking seeking trying focused who've i've we've you've "
    "they've it's that's there's he's she's i'm we're they're you're isn't aren't wasn't weren't don't doesn't didn't "
    "won't can't couldn't wouldn't shouldn't hasn't haven't hadn't up out off down upon".split()
)
"""Words that can not stand inside a noun phrase after its superlative."""

_WORD = re.compile(r" ?([a-z0-9$#&@\u00c0-\u024f][\w$&]*(?:['./&+-][\w]+)*%?)")
_JOIN = re.compile(
    r",? (?:and|or|&|but also) (?:the )?(?:(?:most|least) (?:[a-z]+ly )?)?[a-z-]+(?= [a-z0-9])"
    r"|, (?:(?:most|least) (?:[a-z]+ly )?[a-z-]+|[a-z]{2,12}est)(?= [a-z0-9]|,)| \((?:and|but|or) [a-z-]+\)(?= [a-z])"
)
"""A second adjective before the head: "and most reliable", "and usable", ", cheapest"."""
_LIST = re.compile(r",(?: [a-z-]+,)*(?: and| or)? [a-z-]+(?= [a-z])")
_ADJECTIVE = re.compile(r"(?:al|ic|ive|ous|ary|ern|less|ful)$")

_NO_OWNERS = frozenset(
    "life today yesterday tomorrow season week month year nature let it that there here what he she who how".split()
)
_MASS = frozenset(
    "sales news sports systems services goods electronics communications savings operations arts gas".split()
)
"""Words in -s that stand before another noun."""

OWN = frozenset(("its", "their", "our", "whose"))
PERSONAL = frozenset(("his", "her", "my", "your"))

_NUMBER = (
    r"(?P<number>(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+|top \w+)[ -])?"
    r"(?P<ordinal>(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))[ -])?"
    r"(?:(?:very|single|absolute|many|few|world|current|all-time|overall|own) )*)"
)


@cache
def _left() -> re.Pattern[str]:
    owner = r"(?:(?:the|this|our|their|its|a|an|my) (?:[\w.&-]+ ){0,2})?(?P<owner>[\w.&-]+)(?:'s|(?<=s)')"
    plain = "|".join(("the", "this", "that", "these", "a", "an", *sorted(OWN | PERSONAL)))
    return re.compile(rf"(?<![\w'-])(?:{owner} |(?P<plain>{plain}) ){_NUMBER}$")


@cache
def _hedge() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w'-])(?:(?:one|some|many|several|few) of|among|amongst|arguably)"
        r"(?: (?:the|all|what is|perhaps|indeed|by far))? ?$"
    )


_QUANTITY = re.compile(r"(?<![\w'-])(?:most|all|any|each|half|two|three|four|both|none|part|either) of $")
_COPULA = re.compile(r" (?:is|are|was|were|remains?|remained|lies|comes|came|becomes?|became)\b")


@cache
def _asserts() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?<![\w'-])(?:is|are|was|were|be|been|being|become|becomes|became|becoming|remain|remains|remained|"
        r"(?:known|regarded|seen|recogni[sz]ed|position(?:ed|s)?|establish(?:ed|es|ing)?|emerge[sd]?|stands?|serves?|hailed|reputation|"
        r"status|role|place|itself|themselves|himself|herself|growth|billed|touted|celebrated|itself) as|represent|represents|represented|mark|marks|marked|it's|that's|he's|she's|we're|they're|you're|'s|'re|"
        r"considered|ranks?|ranked|called|crowned|makes? (?:it|him|her|them|us|this))"
        r"(?: (?:also|now|still|currently|already|by far|truly|easily|simply|quite|widely|indeed|both|perhaps|not only|"
        r"not just|it|itself|to be|home to|and|then|once|probably|possibly|likely|undoubtedly|certainly|effectively))*"
        r"|[,:(\u2014\u2013] ?| - )\s*$"
    )


@cache
def _promises() -> re.Pattern[str]:
    verbs = (
        "offer provide deliver ensure guarantee boast feature use employ bring build make create give produce "
        "source sell serve maintain uphold meet receive enjoy introduce unveil launch present showcase combine "
        "integrate leverage utilize reveal stock carry"
    ).split()
    forms = "|".join(
        verb + "(?:s|d|ing)?" if not verb.endswith("e") else verb[:-1] + "(?:e|es|ed|ing)" for verb in verbs
    )
    return re.compile(
        rf"(?<![\w'-])(?:{forms}|with|committed to|built|made|brought|won|won't find|getting)"
        r"(?: (?:you|our|your|its|their|the|them|us|customers?|clients?|patients?|users?|people|guests|readers|only|both|"
        r"each|every|companies|businesses|investors|traders|players|\w+ers))*\s*$"
    )


_SCOPE_STEP = re.compile(
    r"[ -](?:ever(?: (?:been )?(?:[a-z]+(?:ed|wn|lt|de|ght|ade|ung)|sold|held|won|put|set|seen|done)\b)?|yet|to date|so far|alive|around|available(?: today| anywhere)?|anywhere|worldwide|globally|"
    r"nationwide|internationally|on record|of all time|today|out there|possible|imaginable|in history)\b"
    r"(?: (?:in|on|to|by) (?=\w))?"
    r"|,? (?:in|of|across|among|amongst|within|on|throughout|around|since|for|outside|under|north of|south of|by)"
    r" (?:(?:the|this|that|our|its|their|his|her|my|any|all(?: of)?|more than|over|nearly|almost|at least|about|"
    r"some|a|an|what|these|those|each|every|both) )*(?=\w)"
    r"|,? (?:that |which |who )?(?:i|we|you|they|he|she|it|anyone|[\w'-]+ (?:has|have|had))(?:'ve|'s| have| has| had)?"
    r" ever (?=\w)| (?:i|we|they|he|she|you)(?:'ve| have| had) (?=\w)|,? this (?=year|month|week|season|century|decade|quarter|summer|spring|winter|autumn|fall\b)"
)
_TOTAL = re.compile(r"\bever\b|\bhistory\b|\bof all time\b|\bon record\b|\bliving memory\b")
_OWN_SCOPE = re.compile(
    r"\b(?:my|our|his|her|their|its) (?:\w+ )?(?:career|life|lives|history|time|work|kids?)\b"
    r"|\b(?:i|we|you|they|he|she)(?:(?:'ve| have| has| had)(?: ever)?|'s ever| ever)\b|\bthe (?:company|firm|club|group|agency|bank)'s history"
)
_TIME = re.compile(
    r"\bsince\b|\b(?:in|for) (?:(?:more than|over|nearly|almost|at least|about|some|the (?:past|last|first)|a|an) )*"
    r"(?:(?:a|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|several|many|recent|few|past|last|long) )*"
    r"(?:years?|months?|weeks?|days?|decades?|quarters?|time|memory)\b|\bthis (?:year|month|week|season|summer|spring|"
    r"winter|autumn|quarter)\b|\bof the (?:year|month|week|day|season|session|night|game|match|evening|period|quarter)\b"
    r"|\bso far\b|\b(?:in|of|for|by) (?:19|20)\d\d\b|\bin (?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december)\b|\b(?:district|quarter|period|week|month|season)\b"
)
_SET = re.compile(
    r"\b(?:of|among|amongst) (?:the |these |those |all |our |its |their )*"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|them|these|those|all|us|which|whom|bunch|lot|pack|"
    r"group|\d[\d,]*)\b|\b(?:in|of) (?:the|this|our|that|a|an) (?:\w+ )?(?:sample|test|tests|table|list|study|trial|survey|"
    r"file|queue|array|tree|graph|directory|repository|codebase|program|programme|team|family|class|room|building|"
    r"house|series|set|stack|post|article|release|league table|standings)\b"
)
_WIDE = re.compile(
    r"\banywhere\b|\bworldwide\b|\bglobally\b|\bnationwide\b|\binternationally\b|\bavailable\b|\bout there\b|"
    r"\bof any\b|\bof (?:its|their) (?:kind|type|class)\b|\baround\b|\bon (?:the )?(?:market|earth|planet|web|internet)\b"
)
_CAPITAL = re.compile(r" (?:in|across|of|throughout|within|around|outside) (?:the |all of )?[A-Z]")


class Phrase(NamedTuple):
    """The noun phrase of a ranking word.

    ``owner`` is "" (a plain determiner), "own" (its, Norvane's), "person" (his, my), "scope" (the
    world's), "life" or "none" (no determiner at all). ``scope`` is "", total, wide, time, set or own.
    ``head`` is the head noun in the singular, "" where the phrase has none.
    """

    start: int
    end: int
    determiner: str
    owner: str
    hedged: bool
    numbered: bool
    ordinal: bool
    words: tuple[str, ...]
    head: str
    noun_end: int
    scope: str
    asserted: bool
    promised: bool

    @property
    def promoted(self) -> bool:
        """Whether the head names an organisation, a product, a deal or people in their trade."""
        return self.head in PROMOTED

    @property
    def strong(self) -> bool:
        """Whether the set is one that matters to everybody: the world, an industry, all time."""
        return self.owner == "scope" or self.scope in ("total", "wide")


def parse(text: str, low: str, start: int, end: int) -> Phrase:
    """Parse the phrase around a ranking word at low[start:end]; ``text`` is the sentence as written."""
    window = max(0, start - 90)
    left = _left().search(low, window, start)
    first, determiner, owner, numbered, ordinal = start, "", "none", False, False
    if left is not None:
        first = left.start()
        determiner = left["plain"] or ""
        owner = _owner(left["owner"], left["plain"], low[first:start])
        ordinal = left["ordinal"] is not None
        numbered = any(char.isdigit() for char in left["number"]) or left["number"].partition(" ")[0] in (
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "twelve",
            "twenty",
            "top",
        )
    hedge = _hedge().search(low, max(0, first - 30), first)
    hedged = hedge is not None
    if hedge is not None:
        first = hedge.start()
    words, noun_end = noun_phrase(low, end)
    scope_end, scope = _scope(text, low, noun_end)
    quantified = _QUANTITY.search(low, max(0, first - 10), first) is not None
    opening = first < 5 and _COPULA.match(low, scope_end) is not None and bool(words)
    asserted = opening or _asserts().search(low, max(0, first - 60), first) is not None
    promised = _promises().search(low, max(0, first - 60), first) is not None
    head = singular(words[-1]) if words else ""
    return Phrase(
        first, scope_end, determiner, owner, hedged, numbered or quantified, ordinal, words, head, noun_end, scope,
        asserted, promised,
    )  # fmt: skip


def noun_phrase(low: str, at: int) -> tuple[tuple[str, ...], int]:
    """Read the words of a noun phrase from ``at`` on; return them with the end of the last one.

    Further superlatives joined by "and" or a comma are read over.
    """
    words: list[str] = []
    end = at
    while len(words) < 6:
        more = _JOIN.match(low, end) if not words else None
        if more is None and len(words) == 1 and _ADJECTIVE.search(words[0]):
            more = _LIST.match(low, end)
        if more is not None and more[0].split()[-1] not in _STOP:
            noun = _WORD.match(low, more.end())
            if noun is not None and noun[1] not in _STOP:
                end = more.end()
        match = _WORD.match(low, end)
        if match is None or low[end : end + 1] != " " or match[1] in _STOP:
            break
        word = match[1]
        if words and (
            word.endswith("ly")
            or (words[-1] not in _MASS and _plural(words[-1]) and word.endswith(("ed", "s")))
        ):
            break  # an adverb, or the verb after a plural
        words.append(word.removesuffix("'s"))
        end = match.end()
    return tuple(words), end


def _plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _owner(owner: str | None, plain: str | None, whole: str) -> str:
    if owner is not None:
        if owner in _NO_OWNERS:
            return "life"
        return "scope" if owner in SCOPES or singular(owner) in SCOPES or " world" in whole else "own"
    if plain in OWN:
        return "own"
    if plain in PERSONAL:
        return "person"
    return ""


def _scope(text: str, low: str, at: int) -> tuple[int, str]:
    """Read up to three scope steps; return their end and what kind of set they name."""
    end = at
    kind = ""
    for _ in range(3):
        step = _SCOPE_STEP.match(low, end)
        if step is None:
            break
        stop = step.end()
        if low[stop - 1] == " ":
            words, stop = noun_phrase(low, stop - 1)
            if not words:
                break
        found = _scope_kind(text[end:stop], low[end:stop])
        if not found and not step[0].lstrip(", ").startswith(
            ("of ", "in ", "on ", "among", "across", "within")
        ):
            break
        end = stop
        kind = _stronger(kind, found)
    if not kind and end > at:
        # A prepositional phrase that names no known set belongs to the phrase all the same.
        return end, ""
    return end, kind


_ORDER = ("", "time", "wide", "total", "own", "set")


def _stronger(one: str, two: str) -> str:
    return one if _ORDER.index(one) >= _ORDER.index(two) else two


def _scope_kind(text: str, low: str) -> str:
    if _SET.search(low):
        return "set"
    if _OWN_SCOPE.search(low):
        return "own"
    if _TOTAL.search(low):
        return "total"
    if _TIME.search(low):
        return "time"
    if _WIDE.search(low) or _CAPITAL.search(text):
        return "wide"
    return (
        "wide" if any(singular(word.strip(",'s")) in SCOPES or word in SCOPES for word in low.split()) else ""
    )
