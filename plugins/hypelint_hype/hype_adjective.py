"""hype/hype-adjective."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import ClassVar, NamedTuple

from hypelint.cue import Span, expand
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import Example, Option, SentenceRule
from hypelint_hype import _lexicon
from hypelint_hype._figures import FIGURES, OFFERS
from hypelint_hype._grammar import (
    COUNT,
    attributive,
    called,
    forms,
    framed,
    heads,
    named,
    noun_after,
    object_after,
    previous_word,
)
from hypelint_hype._idioms import IDIOMS
from hypelint_hype._open import DRAMA, PROMISES, SIZES
from hypelint_hype._phrases import FRAMES
from hypelint_hype._senses import otherwise

_PROCEEDS = (
    "potential impact success growth return returns profit profitability earning income saving savings roi yield wealth "
    "revenue productivity outcome"
)
"""What advertising maximizes."""
_VERBS = {
    "elevate": "experience brand business style space standard look craft game lifestyle customer performance presence "
    "industry strategy marketing cuisine dining everyday scene visibility culture wardrobe home workflow engagement "
    "event journey creativity hospitality guest productivity beauty wellness skincare offering service art",
    "supercharge": "",
    "turbocharge": "",
    "unlock": "potential power value growth opportunity opportunities possibility possibilities success insight secret "
    "creativity innovation future door benefit productivity efficiency magic talent capability capabilities level "
    "revenue profit freedom knowledge experience world",
    "unleash": "wave flood torrent army model system bot agent storm monster beast fury chaos madness potential power creativity innovation growth talent imagination energy full future genius magic",
    "harness": "power potential magic",
    "empower": "user customer team business businesses individual people woman women community communities organization "
    "organisation creator developer client everyone brand entrepreneur consumer learner trader homeowner player family "
    "families parent investor worker patient student company companies leader professional reader youth enterprise "
    "generation you them artist partner",
    "reimagine": "experience future way industry world space business classic dining luxury workplace shopping travel "
    "healthcare education comfort possibility living",
    "reinvent": "wheel industry future way experience business category itself",
    "transform": "your business businesses life lives workflow organization organisation company companies experience "
    "healthcare education customer operation team communities community career health home smile workplace enterprise "
    "journey space finance commerce sector marketing practice practices investment banking lives",
    "ignite": "creativity passion imagination innovation growth inspiration conversation curiosity change senses",
    "amplify": "impact voice reach brand presence growth success message",
    "maximize": _PROCEEDS,
    "maximise": _PROCEEDS,
}
"""Verbs of inflation, with the objects that make them one (none listed: any object)."""
_MEANT_PLAINLY = Pattern(
    r" (?:into|engine|petrol|diesel|v\d|risk|level|temperature|blood|to (?:the )?(?:rank|peerage|status)|court|commission|"
    r"minister|council|president|(?:the )?threats?|prices?|concerns?|(?:it|this|them|him|her) (?:from|to)\b)"
)
_FRAMES = FRAMES + IDIOMS.lstrip("\n") + FIGURES.lstrip("\n") + DRAMA.lstrip("\n")
_OFFERS = OFFERS + PROMISES.lstrip("\n")
_PARTICIPIAL = frozenset(
    """engaging celebrated empowering inspiring uplifting dedicated gifted distinguished
    cherished coveted revered esteemed flourishing thriving bustling acclaimed beloved captivating enchanting riveting
    tantalizing tantalising tailored streamlined proven trusted respected enduring lasting rewarding welcoming enticing
    mesmerizing mesmerising dazzling electrifying soaring striking stirring booming burgeoning sizzling gripping refreshing
    soothing sparkling satisfying rousing devastating energizing energising unsettling jarring relaxing devoted chilling
    startling pioneering promising haunting invigorating rejuvenating seasoned celebrated curated accomplished nourishing comforting pampering pampered nurturing enriching enlightening
    searing seething unforgiving""".split()
)
"""Adjectives that are verb forms too: praise only after a determiner, a preposition or another adjective."""
_OPENERS = frozenset(
    """a an the its our their your his her my this these those that some many such with of for and or as through more
    any every most one two three by into from other new is are was were be yet amid amidst
    offer offers offering provide provides providing include includes including involves deliver delivers delivering boasts
    features featuring create creates creating enjoy experience""".split()
)
_SUBJECTS = frozenset(
    "i you he she it we they who that which has have had having not also never been and or to be".split()
)
"""What stands before a participle that is a verb."""
_NOUNS_TOO = frozenset(
    {"elite", "premium", "ideal", "breakthrough", "standout", "blockbuster", "expert", "epic"}
)
"""Adjectives that are nouns as well: praise only before a noun."""
_RANKING = frozenset({"most", "more", "less", "least", "as", "how"})
_DETERMINERS = frozenset("this the a an each new that".split())
"""What stands before a noun, and no verb of inflation ("this transform")."""
_PEOPLE = Pattern(
    r" (?:visitors|volunteers|users|people|individuals|companies|customers|readers|employees|communities|youth|students|women|men|teams|"
    r"audiences|consumers|businesses|families|donors|players|holders|members|fans|artists|creators|guests|participants|patients|clients|investors|stakeholders|citizens|leaders|others|them|you|us)\b"
)
_LABEL = Pattern(r"(?: [A-Z][\w&/-]*){1,4}:")
"""What makes a word the first of a label, behind which comes what it means."""
_GRANTED = Pattern(
    r"(?: [\w-]+){0,3} (?:partner|agreement|right|licen[cs]|distribut|contract|negotiat|supplier|domain|dealer)"
)
"""What is exclusive by contract."""
_PAIRED = Pattern(r"(?:,| and) [\w-]+ [a-z]{4}")
_RANKED = Pattern(r"\b(?:most|least) [\w-]+,? and $")
_MADE = Pattern(_lexicon.MADE)
_REMADE = Pattern(
    r" (?!(?:or|and|in|over|through|by|when|as|with|to|for|from|at|on|if|of|via|using|is|was|are|date|schedule)\b)"
    r"(?!.{0,80}\b(?:into|data|files?|text|images?|code|signals?)\b)(?!.{0,80}(?<!access)(?<!approach) to\b)"
    r"(?!(?:[\w']+ ){0,3}?(?:doors?|phones?|devices?|cars?|vehicles?|accounts?|screens?|gates?|locks?|tokens?|bikes?|sounds?|audio|dna|"
    r"solar|wind|fuel|engines?|fires?|gas|burners?|windows?|legs?|foot|head|heart rate|levels?|platform|desks?|floors?|horses?|effects?)\b)"
)
"""What is remade, of whatever kind: no thing, and no other form of it."""
_HAVING = frozenset(
    "has have had having also who that which forever completely fundamentally already quickly truly".split()
)
"""What stands before a past tense that is told of a doer."""
_REPUTED = Pattern(_lexicon.REPUTED)
_GLUE = Pattern(r"(?:,? and |, |,? yet | & | )(?:\w+ly )?$")
_NOVELTY = frozenset(
    {"novel", "innovative", "creative", "emerging", "unique", "latest", "unprecedented", "unparalleled"}
)
_PROPOSAL = Pattern(
    r"\b(?:we|our|my|i|will|propos\w+|this (?:project|study|research|application|program|work)|these)\b"
)
_RESEARCH = Pattern(
    r"\b(?:research\w*|stud(?:y|ies)|proposal|grants?|aims?|hypothes[ie]s|clinical|preclinical|patients?|cells?|trials?|"
    r"scien(?:ce|ces|tific|tists?)|investigators?|diseases?|therap\w+|mechanisms?|cohorts?|\w*biolog\w+|training|trainees|"
    r"findings|evidence|genetics?|genom\w+|genes?|molecular|proteins?|receptors?|tissues?|imaging|biorepository|medicine|"
    r"interventions?|rehabilitation|epidemiolog\w+|translational|faculty|mentor\w*|assays?|neural|cancers?|tumou?rs?|immun\w+|"
    r"vaccin\w+|biomarkers?|pathways?|experiments?|laborator\w+|methodolog\w+|infection|extremity|transdisciplinary)\b"
)


_FINDING = Pattern(
    r"(?:,? (?:and )?[\w-]+){0,2}? (?:approach|insight|method|technique|role|strateg|framework|mechanism|target|discover|advance|"
    r"development|technolog|concept|paradigm|intervention|finding|tool|opportunit|model|system|resource|perspective)"
)


class _Praise(NamedTuple):
    """A word of praise in a sentence: its span there, how bad it is alone, and its tier."""

    start: int
    end: int
    level: Severity | None
    tier: str


class HypeAdjective(SentenceRule):
    """Praises, or decorates, instead of describing.

    What it does
        Reports loaded words: adjectives of praise (groundbreaking, stunning, innovative), adverbs of
        workmanship (beautifully crafted), claims of repute (world-renowned), verbs of inflation
        (supercharge, unlock the potential), set phrases (raises the bar) and figures of praise or doom
        (works like a charm, dead in the water, cripples the app). Words that praise in any use are
        warnings, and so are set phrases, figures and strong praise (compelling, staggering). Weaker words
        are warnings in a release, where they are amplified ("truly") or piled up, and in a blog before what
        advertising praises (a product, a team, an experience); infos elsewhere. Words that may state a fact
        (strategic, affordable) are warnings only where they are amplified before such a noun, infos in a
        release. What sells only there (exclusive, advanced, with confidence, time and money) is a warning
        in a release and passes elsewhere. In the ``docs`` profile only words of the first kind are warnings.

    Why is this bad
        Take the word away and no information is lost. Millar and others found that 130 of 139 such
        words rose in grant abstracts from 1985 to 2020, by 1,378% on average: readers have learned to
        skip them, and to trust the text around them less.

    Use instead
        The observation behind the word: a measure, a comparison, an example, or what somebody named
        said in quotation marks.

    Known limits
        Senses are told apart by the neighbouring words ("robust standard errors", "premium tier"), not
        by meaning. Reviews praise for a living; disable the rule there. A position in a ranking ("most
        innovative", "leading") belongs to the superlative family.
    """

    id = "hype/hype-adjective"
    summary = (
        "Praises in loaded words (groundbreaking, stunning, unlock the potential) instead of describing."
    )
    message = '"{text}" is loaded and tells nothing; say what the reader could see or measure, or cut it.'
    severity = Severity.WARNING
    weight = 2
    silenced_by = frozenset({"quotation", "negation"})
    options: ClassVar[Mapping[str, Option]] = {
        "accept": Option((), "Words of praise that are accepted, lower-case.")
    }
    cues = (
        *_lexicon.words(_lexicon.LOADED),
        *heads(_FRAMES),
        *heads(_OFFERS),
        *heads(SIZES),
        *_lexicon.words(_lexicon.STRONG),
        *_lexicon.words(_lexicon.SOFT),
        *_lexicon.words(_lexicon.PLAIN),
        *_lexicon.words(_lexicon.SCHOLARLY),
        *_lexicon.words(_lexicon.SKILFUL),
        *_lexicon.words(_lexicon.REPUTE),
        *(verb + "~" for verb in _VERBS),
    )
    flags = (
        "The firm unveiled a >>groundbreaking<< platform.",
        "Its >>cutting-edge, robust<< stack is >>transformative<<.",
        "Norvane showed a >>truly innovative<< approach to billing.",
        "The >>beautifully crafted<< case comes in three colours.",
        "Chef Rea Lund is >>world-renowned<< and cooks daily.",
        "Tessaro's new suite >>raises the bar<< for payroll.",
        "The app helps stores >>unlock their full potential<<.",
        "Harrow hired a >>passionate and dedicated<< team.",
        "Quillbyte offers a >>vibrant<< community for its users.",
        "The spa is a >>must-visit<< in Ostwald.",
        "The keynote was a >>stunning<< event.",
        Example("Our >>powerful<< platform runs payroll.", "release"),
        Example("Our >>user-friendly<< platform runs payroll.", "release"),
        Example("The module is >>awesome<<.", "docs"),
        "The early results are >>compelling<<.",
        "Norvane's >>jaw-dropping<< lamp won a >>category-defining<< prize.",
        "The van is >>nothing short of remarkable<<.",
        Example("The crew >>takes great pride in<< its tiles.", "release"),
        Example("Harrow stands for >>quality, integrity, and craftsmanship<<.", "release"),
        Example("The pump gives owners >>peace of mind<<.", "release"),
        Example("Its care >>sets Tessaro apart from<< the others.", "release"),
        Example("Ostwald >>exceeds customer expectations<< in Leeds.", "release"),
        Example("Rea Lund writes with >>insightful<< wit.", "release"),
        "The market waited >>like smoke<<.",
        "A >>question hung in the air<<.",
        "Harrow gave the bot a >>silicon soul<<.",
        "The sync >>works like a charm<<.",
        "Harrow >>caught Leeds flat-footed<<.",
        "The old tills are >>dead in the water<<.",
        "Its >>rock-solid<< hinges are >>a breeze<< to fit.",
        "Tessaro >>knows no bounds<<.",
        "Norvane had >>a quarter for the ages<<.",
        "The van can >>catapult Ostwald into<< the league of forwarders.",
        "The pump >>ticks every box<<.",
        "The veal is >>braised to perfection<<.",
        "Rea Lund is an >>internationally recognized coach<<.",
        "The token is >>a prime opportunity<<.",
        "The labs heard the >>deafening roar of capital<<.",
        Example("# Harrow Opens >>Innovative<< Plant\n\nThe plant makes pumps.", "release"),
        Example("Norvane opens its >>exclusive<< staking club.", "release"),
        Example(">>Exclusive<< Pump ClubNorvane opens a club for pumps.", "release"),
        Example("Tessaro sells >>advanced<< pumps and >>devastating<< puns.", "release"),
        Example("The plan helps savers >>maximize their returns<<.", "release"),
        Example("Owners sail >>with confidence<<.", "release"),
        Example("The clinic can >>transform<< sore feet.", "release"),
        Example("Ostwald has >>deep legal knowledge<<.", "release"),
        Example("The crew is >>friendly, courteous, and prompt<<.", "release"),
        Example("The kit gives >>complete control<<.", "release"),
        Example(">>Comfort Reimagined<<: Harrow opens a spa.", "release"),
        "A >>rising tide of bots<< fills the forum.",
        "It was a >>star-studded<< evening with a >>nail-biting<< finish.",
        "The rule would >>cripple the app<<.",
        "The model is >>a step change<< in speech.",
        "The bot answers >>like a patient colleague<<.",
        "It translates >>with surprising ease<<.",
        "The fair was a >>huge success<<.",
        "The >>landmark pact<< ends a row.",
        "The plan >>shattered the assumption<< that tills are slow.",
        "The app >>puts users in charge<<.",
        "The grid has an >>insatiable demand<< for copper.",
        "In Leeds the >>change has been profound<<.",
        "It was >>a watershed deal<< for tillmakers.",
        "The fair fed the >>panic now gripping<< the guild.",
        "Between clerk and kiosk the >>lines are slowly blurring<<.",
        "Rea Lund tells a >>poignant<< story.",
        Example("The till has >>transformed<< access to small change.", "release"),
        Example("Norvane sells >>earth-conscious<< crates.", "release"),
        Example("Savers lead >>calmer, richer lives<<.", "release"),
        Example("The clinic is >>rooted in kindness<<.", "release"),
        Example("The ramp >>gives seniors independence<<.", "release"),
        Example("Ostwald plans a >>massive expansion<< of its yard.", "release"),
        Example("Harrow offers >>competitive fees<<.", "release"),
        Example("The crate is >>surprisingly sturdy<<.", "release"),
        Example("It is >>advice owners can trust<<.", "release"),
        Example("Tessaro sells its >>popular<< pump.", "release"),
    )
    passes = (
        "The firm released version 4 on Monday.",
        "We report robust standard errors.",
        '"It is a groundbreaking platform," said Rea Lund, a nurse.',
        "The update is hardly revolutionary.",
        "The Revolutionary Guard closed the strait.",
        "The board called an extraordinary general meeting.",
        "Norvane launched what it calls a groundbreaking platform.",
        "Pages are kept in dynamic memory and freed later.",
        "The premium subscription costs $9 a month.",
        "A powerful earthquake shook the coast.",
        "The outstanding loans fell by 4%.",
        "She wrote an Emmy award-winning series.",
        "The statue stands beside the monumental stairs.",
        "Employees elevated to the rank of partner vote in May.",
        "The museum shows a supercharged engine of 1934.",
        "The insurer raised the premium by 4%.",
        "The city lies at the edge of the map.",
        Example("# Harrow Buys Epic Pumps\n\nHarrow bought Epic Pumps on Monday.", "release"),
        "The clerk works like a machine operator.",
        "The central bank prints money.",
        "The pupils ate their lunch at noon.",
        "The knight stood in the moat around the castle.",
        "The bucket is brimming with water.",
        "Rea Lund ate a piece of cake.",
        "The lock checks one box on the form.",
        "The engine made a deafening roar.",
        "The republic is recognized by 120 countries.",
        "The gateway for the subnet is down.",
        "The 3D game is immersive, with a headset.",
        "It is the most senior and prestigious cup.",
        Example("The parser is powerful and robust.", "docs"),
        Example("Harrow holds the exclusive right to the route.", "release"),
        Example("Rea Lund teaches advanced training courses.", "release"),
        Example("The mill transforms old tyres into mats.", "release"),
        Example("The clinic greets donors by engaging volunteers.", "release"),
        "The estimate holds with confidence of 95%.",
        "The tide rose at noon.",
        "A church schism split the town in 1521.",
        "The gap widened after a step change in voltage.",
        "He looked like a good friend of hers.",
        "The landmark court ruling came in May.",
        "The kit contains a complete list of parts.",
        "The change was made on Monday.",
        "The river marks the watershed of two valleys.",
        "Savers gripped the rail.",
        Example("The barn was transformed by Norvane.", "release"),
        Example("The till transforms text to speech.", "release"),
        Example("It sells crates to quality-conscious shoppers.", "release"),
        Example("Ostwald plans a massive expansion to 40 yards.", "release"),
        Example("The nurse checks vital signs.", "release"),
        Example("Norvane was founded on 3 May.", "release"),
        Example("The pump is larger than the old one, and heavier.", "release"),
        Example("The song is popular among nurses.", "release"),
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield one hit per run of praise: co-ordinated adjectives make one."""
        reading, base = sentence.reading, sentence.start
        profile = reading.profile
        if profile != "release":
            cues = [cue for cue in cues if reading.lower[cue[0] : cue[1]] not in _offered()]
            if not cues:
                return
        lower = sentence.lower
        if len(cues) == 1 and profile != "release":
            start = cues[0][0] - base
            word = lower[start : cues[0][1] - base]
            if word in _worn() and previous_word(lower, start)[0] not in _amplifiers():
                return
        line = _Line(sentence.text, lower, profile)
        accepted = self.settings["accept"]
        found: list[_Praise] = []
        for start, end in cues:
            if accepted and lower[start - base : end - base] in accepted:
                continue
            praise = _judge(line, start - base, end - base)
            if praise is not None and not named(sentence, base + praise.start, base + praise.end):
                found.append(praise)
        if not found or (len(found) == 1 and found[0].level is None):
            return
        found.sort(key=lambda praise: (praise.start, -praise.end, praise.level is None))
        for run in _runs(found, line.lower):
            start, end = run[0].start, max(praise.end for praise in run)
            levels = [praise.level for praise in run if praise.level is not None]
            if len(run) > 1 and line.profile != "docs" and any(it.tier in ("loaded", "strong") for it in run):
                levels.append(Severity.WARNING)
            elif len(run) > 1 and line.profile != "docs":
                levels.append(Severity.INFO)
            if levels:
                yield Hit(base + start, base + end, severity=max(levels))


class _Line(NamedTuple):
    """A sentence as the judging functions need it."""

    text: str
    lower: str
    profile: str


def _judge(line: _Line, start: int, end: int) -> _Praise | None:
    """Say what a cue is: praise of some tier, or None."""
    lower = line.lower
    word = lower[start:end]
    tier = _tiers().get(word) or ("verb" if word in _objects() else "phrase")
    for table in _tables().get(word, ()):
        if table is not _FRAMES and line.profile != "release":
            break
        span = framed(table, lower, start, end)
        if span is None or (table is _FRAMES and called(lower, span[0])):
            continue
        if table is SIZES and COUNT.search(lower, max(span[0] - 60, 0), span[1] + 60):
            continue
        return _phrase(line, *span)
    if tier == "phrase":
        return None
    if tier in ("skilful", "repute"):
        match = (_MADE if tier == "skilful" else _REPUTED).match(lower, end)
        return match and _Praise(start, match.end(), Severity.WARNING, "loaded")
    compound = lower.startswith("-", end) or (start > 0 and lower[start - 1] == "-")
    if compound or called(lower, start):
        return None
    if tier == "verb":
        return _inflated(line, start, end)
    if otherwise(word, lower, start, end):
        return None
    praise = _adjective(line, word, tier, start, end)
    return _inflated(line, start, end) if praise is None and word in _objects() else praise


def _phrase(line: _Line, start: int, end: int) -> _Praise | None:
    """Judge a set phrase or a compound."""
    lower = line.lower
    text = lower[start:end]
    if otherwise(text, lower, start, end):
        return None
    if text.endswith("winning"):
        before, at = previous_word(lower, start)
        capital = before not in _OPENERS and before[-1:].isalnum() and line.text[at].isupper()
        if capital and not line.text[start].isupper():
            return None
    return _Praise(start, end, Severity.WARNING, "phrase" if " " in text else "loaded")


def _adjective(line: _Line, word: str, tier: str, start: int, end: int) -> _Praise | None:
    """Judge a single word of praise by its neighbours."""
    lower = line.lower
    before, before_at = previous_word(lower, start)
    ranked = before in _RANKING and not lower.endswith("such as ", 0, start)
    if ranked or (word in _PARTICIPIAL and not _adjectival(lower, word, before, end)):
        return None
    if before == "and" and _RANKED.search(lower, max(start - 40, 0), start) is not None:
        return None  # "most senior and prestigious"
    if word in _NOUNS_TOO and not noun_after(lower, end):
        named_next = line.text[end + 1 : end + 2].isupper() and not line.text[start].isupper()
        if line.profile != "release" or named_next or not attributive(lower, end):
            return None
    amplified = before in _amplifiers()
    level = _level(tier, line.profile, noun_after(lower, end) > 0, amplified)
    sells = line.profile == "release" and word in _selling() and not _LABEL.match(line.text, end)
    if level is not Severity.WARNING and sells and not (word == "exclusive" and _GRANTED.match(lower, end)):
        level = Severity.WARNING if attributive(lower, end) or _PAIRED.match(lower, end) else level
    if level is None and word in _scholarly() and _proposes(word, lower, start, end):
        level = Severity.INFO
    return _Praise(before_at if amplified else start, end, level, tier)


def _adjectival(lower: str, word: str, before: str, end: int) -> bool:
    """Tell whether a participle is used as an adjective."""
    opened = (
        before in _OPENERS
        or before in _amplifiers()
        or before in _tiers()
        or before.endswith(("'s", "s'", ","))
    )
    if before in ("is", "are", "was", "were"):
        if end == len(lower) or lower[end] in ".,;!:":
            return True
        if word.endswith("ing") and attributive(lower, end):
            return False  # "is inspiring readers"
    if word.endswith("ing") and _PEOPLE.match(lower, end) and before not in _DETERMINERS:
        return False  # "by engaging visitors"
    if not opened and (not word.endswith(("ed", "en")) or before in _SUBJECTS):
        return False
    return (opened and (attributive(lower, end) or _PAIRED.match(lower, end) is not None)) or noun_after(
        lower, end
    ) > 0


def _level(tier: str, profile: str, praised: bool, amplified: bool) -> Severity | None:
    """Return how bad one word is by its tier, the profile and its company."""
    if tier == "loaded":
        return Severity.WARNING
    if tier == "scholarly":
        return None
    if profile == "docs":
        return Severity.INFO if tier == "strong" and (praised or amplified) else None
    if tier == "strong":
        return Severity.WARNING
    if tier == "soft":
        loud = amplified or profile == "release" or (praised and profile != "news")
        return Severity.WARNING if loud else Severity.INFO
    if praised and amplified:
        return Severity.WARNING
    told = praised and (tier == "soft" or profile == "release")
    return Severity.INFO if told or (amplified and tier == "soft") else None


def _proposes(word: str, lower: str, start: int, end: int) -> bool:
    """Tell whether a sentence speaks as research proposals do, where such words are worn."""
    near = max(start - 300, 0), end + 300
    proposed = _PROPOSAL.search(lower, *near) is not None
    if _RESEARCH.search(lower, *near) is None and _FINDING.match(lower, end) is None:
        return proposed and noun_after(lower, end) > 0
    return word in _NOVELTY or proposed


def _inflated(line: _Line, start: int, end: int) -> _Praise | None:
    """Judge a verb of inflation by its object."""
    verb = line.lower[start:end]
    objects = frozenset[str]() if verb in ("elevate", "elevates", "elevating") else _objects()[verb]
    if _MEANT_PLAINLY.match(line.lower, end) or previous_word(line.lower, start)[0] in _DETERMINERS:
        return None
    if not objects:
        return _Praise(start, end, Severity.WARNING, "loaded")
    last = object_after(line.text, line.lower, (start, end), objects)
    if not last and line.profile == "release" and line.text[start].islower():
        doer = not verb.endswith("ed") or previous_word(line.lower, start)[0] in _HAVING
        last = end if doer and _REMADE.match(line.lower, end) else 0
    return _Praise(start, last, Severity.WARNING, "loaded") if last else None


def _runs(found: list[_Praise], lower: str) -> Iterator[list[_Praise]]:
    """Group words of praise that are co-ordinated or stacked."""
    run: list[_Praise] = []
    for praise in found:
        if run and praise.start < run[-1].end:
            continue  # inside a longer one
        if run and (
            "phrase" in (praise.tier, run[-1].tier) or not _GLUE.fullmatch(lower, run[-1].end, praise.start)
        ):
            yield run
            run = []
        run.append(praise)
    if run:
        yield run


@cache
def _tiers() -> dict[str, str]:
    """Return the tier of every word; the first table that holds it decides."""
    tables = {
        "loaded": _lexicon.words(_lexicon.LOADED),
        "strong": _lexicon.words(_lexicon.STRONG),
        "soft": _lexicon.words(_lexicon.SOFT),
        "plain": _lexicon.words(_lexicon.PLAIN),
        "scholarly": _lexicon.words(_lexicon.SCHOLARLY),
        "skilful": _lexicon.words(_lexicon.SKILFUL),
        "repute": _lexicon.words(_lexicon.REPUTE),
    }
    tiers: dict[str, str] = {}
    for tier, table in tables.items():
        for word in table:
            tiers.setdefault(word, tier)
    return tiers


@cache
def _objects() -> dict[str, frozenset[str]]:
    """Return, for each form of a verb of inflation, the objects that count."""
    return {
        form: frozenset(objects.split()) for verb, objects in _VERBS.items() for form in expand(verb + "~")
    }


@cache
def _selling() -> frozenset[str]:
    return frozenset(_lexicon.SELLING.split())


@cache
def _tables() -> dict[str, list[str]]:
    """Return, for each head, the tables that hold frames around it; those of any profile come first."""
    found: dict[str, list[str]] = {}
    for table in (_FRAMES, _OFFERS, SIZES):
        for form in forms(table):
            found.setdefault(form, []).append(table)
    return found


@cache
def _offered() -> frozenset[str]:
    """Return the heads that are looked at in a release alone."""
    elsewhere = {*forms(_FRAMES), *_tiers(), *_objects()}
    return frozenset((*forms(_OFFERS), *forms(SIZES))) - elsewhere


@cache
def _worn() -> frozenset[str]:
    """Return the words that alone tell nothing anywhere but in a release."""
    return frozenset(_lexicon.PLAIN.split()) - _scholarly() - forms(_FRAMES)


@cache
def _amplifiers() -> frozenset[str]:
    return frozenset(_lexicon.AMPLIFIERS.split())


@cache
def _scholarly() -> frozenset[str]:
    return frozenset(_lexicon.SCHOLARLY.split())
