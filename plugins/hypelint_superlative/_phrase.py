"""Parse the noun phrase around a ranking word: hedge, determiner or owner, head noun, scope.

A little grammar without a tagger, word by word and only around a ranking word: function words end a noun
phrase, the last word before them is its head. All offsets are into the lower-cased sentence.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from hypelint_superlative._word import ESTABLISHMENTS, PROMOTED, SCOPES, singular


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_STOP = _words(
    "a an the this that these those of in on at by for from with as if when while after before since its his her "
    "their our your my whose which who whom what than then so because though although until unless via per about "
    "against among amongst between into onto over under through throughout during without within across around "
    "to and or but nor yet not no is are was were be been being am has have had having will would can could may might "
    "must shall should do does did done said says say told reported reports added adds noted it he she they we you i "
    "includes include included including offers offer offered provides provide provided makes make made comes come "
    "came becomes become became remains remain remained gets get got goes go went grew rose fell took takes take "
    "helps help helped wants want needs stands stood sits sat lies lay runs ran serves served ever also now still "
    "just even only too very there here where how why both either such yesterday today tomorrow thanks "
    "according however therefore currently recently already finally once despite like regarding featuring "
    "designed built based known called named used using being seen found available anywhere worldwide "
    "globally nationwide internationally possible imaginable alive participate participates operating serving "
    "specializing specialising dedicated committed devoted capable offering providing delivering enabling allowing "
    "facing affecting impacting shaping driving making helping bringing giving leading working looking seeking trying focused who've i've we've you've "
    "they've it's that's there's he's she's i'm we're they're you're isn't aren't wasn't weren't don't doesn't didn't "
    "won't can't couldn't wouldn't shouldn't hasn't haven't hadn't up out off down upon"
)
"""Words that can not stand inside a noun phrase after its superlative."""
_MASS = _words(
    "sales news sports systems services goods electronics communications savings operations arts gas"
)
"""Words in -s that stand before another noun."""
_PLAIN = _words("the this that these a an its their our whose his her my your")
_OWN = _words("its their our whose")
_PERSONAL = _words("his her my your")
_NO_OWNERS = _words(
    "life today yesterday tomorrow season week month year nature let it that there here what he she who how"
)
_COUNTS = _words("two three four five six seven eight nine ten twelve twenty top")
_ORDINALS = _words("second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th")
_FILLERS = _words("very single absolute many few world current all-time overall own")
_SOME = _words("one some many several few")
_QUANTITIES = _words("most all any each half two three four both none part either")
_COPULAS = _words(
    "is are was were be been being become becomes became becoming remain remains remained represent represents "
    "represented constitute constitutes constituted mark marks marked it's that's he's she's we're they're you're considered rank ranks ranked called crowned"
)
_AS_VERBS = _words(
    "known regarded seen recognized recognised position positions positioned positioning establish established establishes "
    "establishing emerge emerges emerged stand stands serve serves hailed reputation status role place itself themselves "
    "himself herself growth billed touted celebrated"
)
_ADVERBS = _words(
    "also now still currently already far by truly easily simply quite widely indeed both perhaps not only just itself "
    "to be home and then once probably possibly likely undoubtedly certainly effectively hands down undeniably unquestionably "
    "honestly literally definitely absolutely without doubt question"
)
_OBJECTS = _words(
    "you our your its their the them us customer customers client clients patient patients people guests only both each "
    "every companies businesses"
)
_PROMISES = frozenset(
    form
    for verb in (
        "offer deliver boast feature employ bring build produce sell maintain uphold meet receive enjoy launch present "
        "showcase stock carry provide ensure guarantee use make create source serve introduce unveil combine integrate "
        "leverage utilize"
    ).split()
    for form in (verb, verb + "s", verb.removesuffix("e") + "ed", verb.removesuffix("e") + "ing")
) | _words("brought built made sold carries carried with")  # fmt: skip
_INVITATIONS = _words(
    "discover explore experience visit choose meet find try get see shop taste trust hire call book order"
)
_OPENERS = ",:(\u2014\u2013"
_SEPARATORS = str.maketrans(dict.fromkeys('("\u2014\u2013[', " "))

_WORD = re.compile(r" ?([a-z0-9$#&@\u00c0-\u024f][\w$&]*(?:['./&+-]\w+)*%?)")
_JOIN = re.compile(
    r",? (?:and|or|&|but also) (?:the )?(?:(?:most|least) (?:[a-z]+ly )?)?[a-z-]+(?= [a-z0-9])"
    r"|, (?:(?:most|least) (?:[a-z]+ly )?[a-z-]+|[a-z]{2,12}est)(?= [a-z0-9]|,)| \((?:and|but|or) [a-z-]+\)(?= [a-z])"
)
"""A second adjective before the head: "and most reliable", "and usable", ", cheapest"."""
_LIST = re.compile(r",(?: [a-z-]+,)*(?: and| or)? [a-z-]+(?= [a-z])")
_ADJECTIVES = ("al", "ic", "ive", "ous", "ary", "ern", "less", "ful")
_NEXT = re.compile(r"[, -]? ?([a-z0-9]['\w-]*)")

_WHERE = _words("in of across among amongst within on throughout around since for outside under")
_AFTER = _words(
    "ever yet alive around available anywhere worldwide globally nationwide internationally today imaginable"
)
_PAIRS = _words("to_date so_far out_there")
_WHO = _words("i we you they he she it anyone i've we've you've they've")
_ARTICLES = _words(
    "the this that our its their his her my any all more than over nearly almost at least about some a an what these "
    "those each every both of past last"
)
_TOTAL = _words("ever history memory")
_TIME = _words(
    "year years month months week weeks day days decade decades quarter quarters season seasons summer spring winter "
    "autumn session night match evening period since yet district january february march april june july august september "
    "october november december"
)
_SET = _words(
    "two three four five six seven eight nine ten eleven twelve them these those us which whom bunch lot pack sample "
    "test tests table list study trial survey file queue array tree graph directory repository codebase team family room "
    "building house series set stack post article standings"
)
_AROUND = _words("anywhere worldwide globally nationwide internationally available market web any around")


class Phrase(NamedTuple):
    """The noun phrase of a ranking word.

    ``owner`` is "" (a plain determiner), "own" (its, Norvane's), "person" (his, my), "scope" (the
    world's), "life" (life's hardest lesson) or "none" (no determiner at all). ``scope`` is "", total, wide,
    time, set or own. ``head`` is the head noun in the singular, "" where the phrase has none.
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
    def local(self) -> bool:
        """Whether the owner is the place of what is ranked, as of a hotel: nobody else owns one so."""
        return not self.determiner and bool(self.words) and self.words[-1] in ESTABLISHMENTS

    @property
    def strong(self) -> bool:
        """Whether the set is one that matters to everybody: the world, an industry, all time."""
        return self.owner == "scope" or self.scope in ("total", "wide")


def parse(text: str, low: str, start: int, end: int) -> Phrase:
    """Parse the phrase around a ranking word at low[start:end]; ``text`` is the sentence as written."""
    before = low[max(0, start - 110) : start].translate(_SEPARATORS).split(" ")
    first, determiner, owner, numbered, ordinal = start, "", "none", False, False
    if before.pop() == "":  # a space stands between
        count = at = 0
        if before[-1:] == ["and"] and before[-2:-1] and before[-2].endswith("est"):
            at = len(before[-2]) + 5  # "the newest and most sophisticated"
            count = 2
        elif before and before[-1].endswith("est,"):
            at = len(before[-1]) + 1  # "the latest, most advanced"
            count = 1
        while count < len(before) and _numeral(before[-1 - count]):
            word = before[-1 - count]
            numbered |= word in _COUNTS or word.isdigit()
            ordinal |= word in _ORDINALS
            count += 1
            at += len(word) + 1
        word = before[-1 - count] if count < len(before) else ""
        if word in _PLAIN or word.endswith(("'s", "s'")):
            del before[len(before) - count - 1 :]
            first -= at + len(word) + 1
            if word in _PLAIN:
                determiner = word
                owner = "own" if word in _OWN else "person" if word in _PERSONAL else ""
            else:
                owner = _owner(word.removesuffix("'s").removesuffix("'"))
                size = next((size for size in (1, 2) if len(before) >= size and before[-size] in _PLAIN), 0)
                if size:  # "the country's", "the Spanish city's"
                    first -= sum(len(part) + 1 for part in before[-size:])
                    del before[-size:]
                elif owner == "own" and _field(word, text[first], before):
                    owner = "scope"  # "money's brightest voices"
    hedged, quantified = False, False
    if before and before[-1] in ("among", "amongst", "arguably"):
        hedged = True
        first -= len(before.pop()) + 1
    elif before[-1:] == ["of"] and len(before) > 1:
        hedged, quantified = before[-2] in _SOME, before[-2] in _QUANTITIES
        if hedged:
            first -= len(before[-2]) + 4
            del before[-2:]
    words, noun_end = noun_phrase(low, end)
    scope_end, scope = _scope(text, low, noun_end)
    asserted, promised = _put(low, first, before)
    led = first < 40 and all(word.strip(",") in _ADVERBS for word in before if word)
    if (first < 5 or led) and words and _NEXT.match(low, scope_end) is not None:
        asserted |= _next(low, scope_end) in _COPULAS or _next(low, scope_end) in ("lies", "comes", "came")
    return Phrase(
        first, scope_end, determiner, owner, hedged, numbered or quantified, ordinal, words,
        singular(words[-1]) if words else "", noun_end, scope, asserted, promised,
    )  # fmt: skip


def noun_phrase(low: str, at: int) -> tuple[tuple[str, ...], int]:
    """Read the words of a noun phrase from ``at`` on; return them with the end of the last one.

    Further adjectives joined by "and" or a comma are read over.
    """
    words: list[str] = []
    end = at
    while len(words) < 6:
        more = _JOIN.match(low, end) if not words else None
        if more is None and len(words) == 1 and words[0].endswith(_ADJECTIVES):
            more = _LIST.match(low, end)
        if more is not None and more[0].split()[-1] not in _STOP:
            noun = _WORD.match(low, more.end())
            if noun is not None and noun[1] not in _STOP:
                end = more.end()
        match = _WORD.match(low, end)
        if match is None or low[end : end + 1] != " " or match[1] in _STOP:
            break
        word = match[1]
        if words and (word.endswith("ly") or (_plural(words[-1]) and word.endswith(("ed", "s")))):
            break  # an adverb, or the verb after a plural
        words.append(word.removesuffix("'s"))
        end = match.end()
    return tuple(words), end


def _plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "aas")) and word not in _MASS


def _numeral(word: str) -> bool:
    return word in _COUNTS or word in _ORDINALS or word in _FILLERS or word.isdigit()


def _owner(word: str) -> str:
    if word in _NO_OWNERS:
        return "life"
    return "scope" if word in SCOPES or singular(word) in SCOPES else "own"


def _field(word: str, initial: str, before: list[str]) -> bool:
    """Tell a field, an uncountable noun in small letters, from a firm, people and what is counted."""
    modified = bool(before) and (before[-1] in _MODIFIERS or before[-1].endswith(("an", "ish", "ic", "al")))
    return (
        initial.islower() and word.endswith("'s") and word.removesuffix("'s") not in _PERSONS and not modified
    )


_MODIFIERS = _words("no each every any one another some other last this that")
_PERSONS = _words(
    "men women children people someone everyone anyone nobody somebody everybody else else's one mum dad mom god"
)


def _put(low: str, first: int, before: list[str]) -> tuple[bool, bool]:
    """Tell whether the phrase is asserted of something (copula, apposition), and whether it is offered."""
    if low[max(0, first - 3) : first].rstrip().endswith(tuple(_OPENERS)):
        return True, False
    at = len(before)
    while at and before[at - 1] in _ADVERBS and before[at - 1] not in _COPULAS:
        at -= 1
    word = before[at - 1] if at else ""
    previous = before[at - 2] if at > 1 else ""
    asserted = (
        word in _COPULAS
        or word.endswith("'re")
        or (word == "as" and previous in _AS_VERBS)
        or any(
            part in ("make", "makes", "made", "making") for part in before[max(0, at - 4) : max(0, at - 1)]
        )
    )
    at = len(before)
    while (
        at
        and before[at - 1] not in _PROMISES
        and (before[at - 1] in _OBJECTS or before[at - 1].endswith("ers"))
    ):
        at -= 1
    offered = before[at - 1] if at else ""
    promised = (
        offered in _PROMISES
        or (at == 1 == len(before) and offered in _INVITATIONS)
        or (offered == "to" and at > 1 and before[at - 2] == "committed")
    )
    return asserted, promised


def _next(low: str, at: int) -> str:
    match = _NEXT.match(low, at)
    return match[1] if match is not None else ""


def _scope(text: str, low: str, at: int) -> tuple[int, str]:
    """Read up to three scope steps; return their end and what kind of set they name."""
    end, kind = at, ""
    for _ in range(3):
        match = _NEXT.match(low, end)
        if match is None:
            break
        word, stop = match[1], match.end()
        if word == "ever":
            after = _NEXT.match(low, stop)
            if after is not None and after[1].endswith(
                ("ed", "wn", "lt", "ght", "ung", "old", "eld", "ade", "een")
            ):
                stop = after.end()
        elif word in _WHERE or word in _WHO or word == "this":
            stop = _step(low, stop)
            if stop == match.end():
                break
        elif f"{word}_{_next(low, stop)}" in _PAIRS:
            stop += 1 + len(_next(low, stop))
        elif word not in _AFTER:
            break
        found = _kind(text[end:stop], low[end:stop], word)
        if not found and word not in _WHERE and not kind:
            break
        end = stop
        kind = max(kind, found, key=("", "time", "wide", "total", "own", "set").index)
    return end, kind


def _step(low: str, at: int) -> int:
    """Read the determiners and the noun phrase after a preposition; return its end."""
    end = at
    for _ in range(4):
        match = _NEXT.match(low, end)
        if match is None or (match[1] not in _ARTICLES and match[1] not in ("have", "has", "had", "ever")):
            break
        end = match.end()
    words, stop = noun_phrase(low, end)
    return stop if words else at


def _kind(text: str, low: str, word: str) -> str:
    """Return what kind of set a scope step names."""
    words = low.replace(",", " ").split()
    bare = set(words)
    if word in _WHO:
        return (
            "total" if word in ("anyone", "it", "you") and "ever" in bare else "own" if bare & _HAVING else ""
        )
    if (bare & _SET and (word in ("of", "among", "amongst", "in"))) or (
        word in ("of", "among") and words[-1].isdigit()
    ):
        return "set"
    if bare & _PERSONAL_SCOPE and bare & _LIVES:
        return "own"
    if bare & _TOTAL or low.endswith(("all time", "on record")):
        return "own" if bare & _FIRMS else "total"
    if bare & _TIME or words[-1].isdigit():
        return "time"
    if bare & _AROUND or low.endswith(("earth", "its kind", "their kind", "out there")):
        return "wide"
    if word in _WHERE and word not in ("since", "for", "on") and _capital(text):
        return "wide"
    return (
        "wide" if any(part.removesuffix("'s") in SCOPES or singular(part) in SCOPES for part in words) else ""
    )


_HAVING = _words("have has had ever i've we've you've they've")
_PERSONAL_SCOPE = _words("my our his her their its")
_LIVES = _words("career life lives history time work")
_FIRMS = _words("company's firm's club's group's agency's bank's its")


def _capital(text: str) -> bool:
    """Tell whether the noun after a preposition is a name: "in Leeds", "across the Baltic"."""
    words = [word for word in text.split() if word.lower() not in _ARTICLES and word.lower() not in _WHERE]
    return bool(words) and words[0][:1].isupper()
