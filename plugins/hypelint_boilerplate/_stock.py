"""Find where a sentence runs on in words that any firm has: "tailored solutions to maximize our clients' potential".

No single word of such a run is worn. What gives it away is that little else stands between them: no figure, no
name, no thing. Every word has a value, a fact ends the run, and the best run of a sentence is its heaviest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.cue import inflect
from hypelint.document import CODE
from hypelint.record import NamedTuple
from hypelint.rule import HEADINGS

if TYPE_CHECKING:
    from hypelint.reading import Sentence

_PRAISE, _TRADE, _PLAIN, _THING = 2, 1, 0, -2
"""What a word is worth: an abstraction of praise, a word of trade, one that says nothing either way, any other."""

_DEEDS = """enhance empower foster leverage maximize maximise minimize minimise optimize optimise streamline elevate
    transform ensure strengthen navigate achieve unlock boost embrace inspire cultivate nurture prioritize
    prioritise redefine thrive excel strive harness innovate evolve exceed surpass embody exemplify bolster
    tailor resonate facilitate enable uphold enrich reaffirm reinforce amplify equip captivate unleash reimagine
    revolutionize champion propel demystify instill instil collaborate empathize prosper flourish excite delight
    reignite forge broaden cement solidify revitalize rejuvenate uplift spearhead pioneer democratize
    democratise catalyze energize ignite spark accelerate"""
"""Verbs of praise, without their endings."""
_VIRTUES = """innovation innovations excellence integrity transparency trust commitment dedication passion expertise
    collaboration creativity professionalism reliability sustainability efficiency efficiencies effectiveness
    empowerment engagement satisfaction success growth opportunity opportunities possibilities outcome outcomes
    insight insights solution solutions relationship relationships partnership partnerships stakeholders
    well-being wellness resilience confidence convenience flexibility versatility decision-making visibility
    presence reputation legacy mindset inclusivity authenticity craftsmanship differentiators offerings journey
    journeys landscape ecosystem ecosystems complexities intricacies expectations standards productivity value
    values vision mission accountability purpose advancements advancement needs goals aspirations ambitions
    dreams empathy compassion impact momentum fulfillment fulfilment prosperity ingenuity artistry hospitality
    belonging inspiration transformation personalization personalisation profitability scalability agility
    adaptability accessibility affordability simplicity clarity dependability responsiveness diligence
    perseverance determination ethos differentiation camaraderie inclusion stewardship dignity respect kindness
    honesty gratitude generosity warmth curiosity loyalty credibility longevity vitality serenity elegance
    sophistication mastery brilliance greatness unity harmony enthusiasm ambition acumen prowess flair mentorship
    philanthropy"""
_EPITHETS = """collaborative innovative tailored personalized personalised customized
    customised comprehensive strategic exceptional meaningful lasting dynamic crucial essential paramount
    seamless seamlessly robust dedicated committed passionate trusted reliable proactive proactively holistic
    sustainable cutting-edge state-of-the-art forward-thinking valuable invaluable ever-evolving ever-changing
    compassionate high-quality top-quality data-driven customer-centric client-centric patient-centered
    results-driven actionable well-equipped utmost unwavering user-friendly thoughtful impactful instrumental
    integral vibrant inclusive transformative enduring steadfast purposeful visionary world-class top-notch
    tireless tirelessly untapped effortless effortlessly hassle-free stress-free attentive knowledgeable
    courteous authentic genuine scalable agile bespoke mission-driven purpose-driven customer-first client-first
    people-first value-added personable dependable unparalleled unmatched remarkable extraordinary superior
    intuitive reputable unforgettable captivating timeless versatile renowned esteemed prestigious responsive
    resilient vigilant pioneering groundbreaking influential"""
_TRADES = """quality experience experiences leadership performance results result challenges challenge client clients
    client's clients' customer customers customer's customers' users individuals businesses business
    organizations organisations communities community strategy strategies practices services service support
    care capabilities guidance advice representation planning progress talent knowledge skills focus future
    culture diversity balance connection connections compliance decisions priorities objectives demands efforts
    effort initiatives audience audiences investors families professionals enthusiasts leaders experts life
    lives brand brands effective effectively efficient efficiently diverse unique critical vital key long-term
    competitive professional expert experienced transparent modern positive deep deeper informed smooth
    successful successfully best better highest individual digital creative personal skilled friendly welcoming
    truly always important continuously constantly consistently deeply strong stronger accessible flexible safe
    secure spirit understanding ability everyone approach contribution built brought led met understood partner
    partners members leading potential aspect aspects environment atmosphere entrepreneurs homeowners patients
    guests residents visitors achievements accomplishments contributions recognition security safety comfort
    convenient stability hope profitable fresh vision heritage tradition memorable enjoyable rewarding
    impressive next-generation end-to-end"""
_BUSY = """help support understand provide meet inform guide reflect improve build shape address connect grow succeed
    create bring offer continue maintain promote simplify explore drive deliver adapt serve share combine
    encourage demonstrate showcase represent contribute celebrate gain attract seek aim believe expand highlight engage"""
_REST = """a an the and or but of to in on for with by at from as into is are was were be been being it its their our
    your his her they we you he she that which who this these those not no can will has have had than then so
    also more most all each every both such through about up out over while when where how what if any some do
    does me us them him only just very well too between across within without during among beyond along there
    here because since until after before against under toward towards throughout whether either yet may might
    could would should one's themselves ourselves yourself it's we're they're you're like whose ever even own
    other others another much many new company company's companies investor team teams industry industries market markets
    platform platforms product products technology technologies world full broad wide range high great real
    highly fully further ultimately step everything today everyday level levels"""

_VOWS = frozenset(
    ("commitment", "committed", "dedication", "dedicated", "devoted", "mission", "vision", "focus")
)
"""What `boilerplate/pr-stock-phrase` tells of, with the word behind "to" or "on": it ends a run, and is no part of the next."""

CUES = tuple(
    """solutions commitment growth innovative ensuring innovation success comprehensive trust ecosystem engagement
    excellence dedicated journey trusted personalized landscape mission impact ensures transparency dedication
    solution strategic tailored enhance enhancing essential ensure navigate empower opportunity reliable
    empowering fostering high-quality vision exceptional visibility sustainable insights boost confidence
    empowers seamless robust integrity reputation offerings leverage expectations user-friendly meaningful
    maximize transform creativity legacy unwavering knowledgeable leveraging vibrant passion navigating
    innovations momentum valuable data-driven actionable foster lasting seamlessly passionate proactive holistic
    inspire transformative unlock effectiveness empowered fosters inspiring streamlined elevate facilitate
    customized paramount compassionate maximizing streamline exceed thoughtful utmost craftsmanship
    possibilities committed expertise approach achieve opportunities collaboration crucial efficiency
    satisfaction outcomes sustainability enables well-being flexibility enhanced optimize relationships enhances
    inclusive embrace thrive empowerment professionalism resilience prioritize presence convenience instrumental
    strengthen innovating well-equipped minimizing decision-making complexities surpassing wellness evolving
    redefine collaborative transforming prioritizes embodies transformation facilitating compassion
    ever-evolving world-class nurturing reinforces leverages streamlines boosts inspires redefining strives
    harness exemplifies resonate empathy forward-thinking impactful enduring steadfast unlocking thriving
    striving resonates strengthens embody exemplify upholds effortless effortlessly elevating unlocks harnessing
    exceeding invaluable""".split()
)
"""Words of praise that wake the look at a sentence: nearly every run has one."""


_LEAST = 4
"""What two words of praise are worth."""
_ALONE = 5
"""What a run with one word of praise must be worth more than."""


class Run(NamedTuple):
    """A run of stock words: prose offsets, and what it is worth."""

    start: int
    end: int
    worth: int


@cache
def _worth() -> dict[str, int]:
    """Return the words that are known with what they are worth."""
    valued: tuple[tuple[Iterable[str], int], ...] = (
        (_REST.split(), _PLAIN),
        (_forms(_BUSY), _TRADE),
        (_TRADES.split(), _TRADE),
        (_forms(_DEEDS), _PRAISE),
        (_VIRTUES.split(), _PRAISE),
        (_EPITHETS.split(), _PRAISE),
    )
    return {word: value for words, value in valued for word in words}


def _unlisted(word: str) -> int:
    """Return what a word is worth that no list has: its ending tells an abstraction from a thing."""
    if "-" in word:
        return _PRAISE if word.endswith(_BENT) else _THING
    return -1 if word.endswith(_ABSTRACT) else _THING


_BENT = (
    "-driven",
    "-focused",
    "-centric",
    "-centered",
    "-first",
    "-oriented",
    "-minded",
    "-leading",
    "-winning",
    "-forward",
)
_ABSTRACT = ("ness", "ity", "ment", "tion", "ance", "ence", "ship", "ally", "fully", "ively", "ively")


def _forms(verbs: str) -> Iterator[str]:
    """Yield the forms of verbs."""
    for verb in verbs.split():
        yield from inflect(verb)


@cache
def _word() -> re.Pattern[str]:
    """Match a word, or what ends a run: a figure, a mark of quotation, a dash, code."""
    return re.compile(rf"[^\W\d_][\w'-]*|[\d{CODE}\"$%;:\u2014(]")


def run(sentence: Sentence, least: int) -> Run | None:
    """Return the heaviest run of a sentence if it is worth ``least``.

    It holds two words of praise, or one and many of trade.
    """
    worth, text = _worth(), sentence.text
    titled = sentence.kind in HEADINGS
    best, best_start, best_end = 0, 0, 0
    total, start, praise, vowed = 0, -1, 0, False
    for match in _word().finditer(text):
        word = match[0]
        value = worth.get(word)
        if value is None:
            if (word[0].isupper() and not titled and match.start()) or not word[0].isalpha():
                start, vowed = -1, False
                continue
            word = word.lower()
            value = worth.get(word)
        if vowed:
            vowed = value == _PLAIN
            continue
        if word in _VOWS and text.startswith((" to ", " for ", " on "), match.end()):
            start, vowed = -1, True
            continue
        if value is None:
            if start < 0 and "-" not in word:
                continue
            value = _unlisted(word)
        if start < 0:
            if value <= 0:
                continue
            total, start, praise = 0, match.start(), 0
        total += value
        if total <= 0:
            start = -1
            continue
        praise += value == _PRAISE
        if total > best and (praise > 1 or (praise and total > _ALONE)):
            best, best_start, best_end = total, start, match.end()
    if best < least and (best < _LEAST or least > _ALONE or not _whole(text, best_start, best_end)):
        return None
    return Run(sentence.start + best_start, sentence.start + best_end, best)


def _whole(text: str, start: int, end: int) -> bool:
    """Tell whether a run has both its ends: "trust and clarity", "seamless, robust", "boost the value"."""
    words = text[start:end].lower()
    deeds, nouns, epithets = _kinds()
    *_, last = words.split(" ")
    if last not in nouns and last not in epithets:
        return False
    pair = _pair().search(words)
    kind = nouns if last in nouns else epithets
    if pair is not None and pair[1] in kind:
        return True
    following = _word().search(text, end)
    thing = following is not None and following.start() == end + 1 and following[0] not in _worth()
    return kind is nouns and not thing and words.partition(" ")[0] in deeds


@cache
def _pair() -> re.Pattern[str]:
    """Match two words side by side at the end."""
    return re.compile(r"([\w-]+)(?:,| and|, and) [\w-]+$")


@cache
def _kinds() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the deeds, the virtues and the epithets."""
    deeds = frozenset(verb for verb in _forms(_DEEDS) if not verb.startswith(("ensur", "evolv", "priorit")))
    return deeds, frozenset(_VIRTUES.split()), frozenset(_EPITHETS.split())


def praised(text: str, verb: str, start: int, stop: int, least: int = 1) -> int:
    """Return where the praise ends that goes on at ``start``, 0 for none.

    Of eight words, or the verb before them, ``least`` are abstractions (an epithet counts for two), and as many are
    stock as not. A figure or a name there is a fact.
    """
    worth, epithets, balance, words = _worth(), _kinds()[2], 0, 0
    praise = int(worth.get(verb) == _PRAISE)
    for match in _word().finditer(text, start, stop):
        word = match[0]
        if not word[0].isalpha() or word[0].isupper() or (least > 1 and word in ("but", "it", "they")):
            break
        value = worth.get(word, _THING)
        if value:
            words += 1
            praise += 0 if value < _PRAISE else 2 if word in epithets else 1
            balance += 1 if value > 0 else -1
            if praise >= least and balance >= 0:
                # An epithet takes its noun along.
                noun = _noun().match(text, match.end(), stop) if word in epithets else None
                return noun.end() if noun is not None and worth.get(noun[1]) != _PLAIN else match.end()
            if words == 8:
                break
    return 0


@cache
def _noun() -> re.Pattern[str]:
    """Match the word behind an epithet."""
    return re.compile(r" ([a-z][\w-]+)")
