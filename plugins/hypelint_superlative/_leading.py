"""Parse claims to lead: "a leading provider", "world-class", "at the forefront of", "top researchers"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
import re

from hypelint.diagnostic import Severity
from hypelint_superlative._claim import INFO, WARNING, Claim, Ranking
from hypelint_superlative._phrase import Phrase, noun_phrase, parse
from hypelint_superlative._word import (
    ABSTRACT,
    CHARTED,
    ITEMS,
    LED,
    PERSONS,
    PICKED,
    PROMOTED,
    TOPPED,
    singular,
)


@cache
def _core() -> re.Pattern[str]:
    fields = "world|industry|market|sector|category|class|globally|nation|field|region|best"
    return re.compile(
        rf"(?:\b|(?=#))(?<![\w-])(?:(?P<compound>(?:(?:{fields})[ -]leading|world[ -]class|best[ -]in[ -](?:class|breed|market)|top[ -](?:tier|notch|"
        r"rated|ranked|selling|quality|grade)|first[ -]class(?= (?:service|experience|care|customer|support|facilit|quality|team|products?|accommodation|hospitality|comfort|amenities|treatment))|tier[ -]1|industry[ -]best|category[ -]defining))"
        r"|(?P<number>#[123]|no\. ?[123]|number[ -]one)|(?P<selling>best[ -]?selling)(?= [a-z])|(?P<rulers>(?<=the )leaders? of (?:the )?(?:[a-z-]+ ){0,2}(?:education|industry|technology|innovation|finance|entertainment|commerce|healthcare|retail|fashion|design|market|sector|tomorrow))|(?P<leading>leading|dominant|premier|foremost|pre-eminent|preeminent)(?:, [a-z-]+){0,3}(?= [a-z0-9&])"
        r"|(?P<favourite>favou?rite|elite)(?= [a-z])|(?P<top>top)(?= [a-z])|(?P<definitive>definitive|quintessential)(?= [a-z])|(?P<goto>(?:the|your|a|their|our|its|as|become|becoming) (?:[a-z]+ )?go[ -]to)(?= [a-z])"
        rf"|(?P<leader>(?:(?:{fields}|global|thought|technology|(?:[a-z]+ly )?recogni[sz]ed|proven|undisputed|clear|obvious|runaway|unquestioned|trusted|true|regional|national) )"
        r"*leaders?(?= in\b)|(?:recogni[sz]ed|proven|established|trusted|respected|undisputed|acknowledged) leader(?=[.,;]| and| among)|(?:market|industry|category|technology|global|undisputed) leaders?|front-?runners? (?=in the [a-z]))"
        r"|(?P<fixed>at the (?:very )?(?:forefront|vanguard|cutting edge) of(?: [\w-]+){1,4}|(?:at the (?:very )?(?:top|pinnacle|summit|apex)|(?:is|are|was|were|as|ranks?|comes?) top) of (?:its|their|the|our) (?:[\w-]+ )?(?:field|industry|game|class|market|profession|sector|range|pile|heap|pack)|the forefront of(?: [\w-]+){1,4}"
        r"|(?:(?:is|are|as|was|by) leading|leads?|led) the (?:[a-z]+ )?(?:way(?! to (?:soon )?becom)|world|industry|pack|field|market|charge|sector|nation|country|state|region)"
        r"(?: (?:in|for|on) [\w-]+|(?=[.,;:!]|$| (?:with|by|and|as|when|since|from|at|of|towards?|to|through)\b))"
        r"|(?:ranks?|ranked|rated|voted) (?:as )?(?:the )?(?:#1|no\. ?1|number one)(?= (?:in|for|on|among|across) )"
        r"|an? (?:commanding|unassailable|enviable) (?:lead|position|share) (?:in|of) (?:the )?[\w-]+"
        r"|(?:tops?|topped|beats?|leads?|aces|crush(?:es|ed)|dominates?|outperforms?) (?:[\w.-]+ ){0,3}?(?:every|all) (?:major |industry |other )?(?:benchmarks?|metrics?|leaderboards?)"
        r"|(?<!to )dominat(?:es?|ing) (?:its|their|the|this) (?:[a-z-]+ )?(?:niches?|market|markets|industry|category|categories|field|space|segment|sector|landscape)|(?:position(?:s|ed|ing)|establish(?:es|ed|ing)|emerg(?:es|ed|ing)|cement(?:s|ed|ing)|known|seen) (?:(?:itself|himself|herself|themselves|us|it) )?as an? (?:[a-z-]+ ){0,3}leader(?! (?:in|of)\b)|continu(?:es?|ing) to dominate(?! (?:the )?(?:headlines|news|conversations?|discussions?|debates?))(?: (?:the|its) [\w-]+)?|in pole position(?= (?:to|for|in|as)\b)|rul(?:es?|ed|ing) the roost|reign(?:s|ed|ing)? supreme|(?:the|as the|still the) (?:one|name|brand|company|product) to beat"
        r"|(?:the )?(?:undisputed|unquestioned|uncontested) (?:king|queen|champion|heavyweight|number one) (?:of|in) [\w-]+|king of the (?:hill|castle|road|pack|market|category|segment|block)"
        r"|(?:wears?|holds?|takes?) the crown(?= (?:in|for|as|of the (?:best|most))|[.,;:!]|$)|(?:is|are|remains?|as) top dog|"
        r"the (?:preferred|obvious|natural|clear|smart|logical|easy|right) choice (?:of|for|among|when)|(?:is|are|as|remains?|becomes?|became|sets?|setting) the (?:industry |world |global )?benchmark (?:for|in|by which) (?:[\w-]+ )?[\w-]+|the last word in [\w-]+|world[ -]beating [\w-]+|world[- ]?beaters?"
        r"|(?:one |two |a |several |always )*steps? ahead of (?:the|its|their|all|any) (?:competition|rivals|competitors|pack|field|curve|rest|market|industry)"
        r"|(?:is|are|as|remains?|becomes?|became|sets?|setting|considered) (?:[a-z]+ )?(?:the|a) (?:[a-z]+ )?gold standard (?:for|of|in) (?:[\w-]+ )?[\w-]+|streets ahead|(?:miles|light[ -]years|leagues) ahead(?: of (?:the|its|their|any|every|all|most)(?: [\w-]+)?)?"
        rf"|(?:market|industry|thought|technology|category|global) leadership|leadership in (?:the|this|its)(?: [\w-]+){{1,4}}))(?!\w)"
    )


_COUNTS = frozenset("two three four five six seven eight nine ten twelve twenty thirty fifty hundred".split())
_LOUD = re.compile(r"\bchoice\b|\b(?:charge|nation|country|state|region)\b")
"""What leads these in a story is a person, or stands in a table."""
_CHOICE = re.compile(
    r"\b(?!weapons?|drugs?|poison|freedom|matter|lack|point|illusion|paradox|question)[a-z]+ of choice\b"
)
_TABLED = frozenset(("league", "division", "minister", "race"))
"""What is premier by a table or a constitution."""
_BARE = re.compile(
    r"(?:^|[,:(] ?|\b(?:with|from|by|as|of|for|to|and|including|among|other|many|some|several|all|works?|serves?|joins?|"
    r"connects?|is|are|at|alongside|through|across|between|like|into) )$"
)
"""What stands before "leading" where it is an adjective without a determiner."""


def find(claim: Claim) -> Iterator[Ranking]:
    """Yield the claims to lead in a sentence."""
    woken = claim.sentence.cues("superlative/leading-claim")
    if not woken:
        return
    if " of choice" in claim.low and not claim.docs:
        for match in _CHOICE.finditer(claim.low):
            level = INFO if claim.profile == "blog" else WARNING
            yield Ranking(match.start(), match.end(), "leading-claim", level)
    for match in _core().finditer(claim.low, max(0, woken[0][0] - claim.sentence.start - 60)):
        ranking = _leading(claim, match)
        if ranking is not None and not claim.ranked(ranking.start, ranking.end):
            yield ranking


def _leading(claim: Claim, match: re.Match[str]) -> Ranking | None:
    kind = "leading" if match["leading"] else match.lastgroup or ""
    if kind == "leading" and match["leading"] == "dominant" and claim.profile != "release":
        return None
    if kind == "leading" and match["leading"][0] in "pf":
        kind = "premier"
    start, end = match.span("leading" if kind == "premier" else kind)
    if kind in ("leading", "premier"):
        end = match.end()  # "a leading, cloud-based platform"
    if kind == "definitive":
        return _definitive(claim, start, end)
    if kind in ("fixed", "goto"):
        if claim.docs or (claim.profile != "release" and _LOUD.search(match[0])):
            return None
        if kind == "goto":
            words, end = noun_phrase(claim.low, end)
            if not words:
                return None
        return Ranking(start, end, "leading-claim", INFO if claim.profile == "blog" else WARNING)
    if kind == "rulers":
        return Ranking(start - 4, end, "leading-claim", WARNING) if claim.profile == "release" else None
    if claim.named(start, end):
        return None
    if kind == "number" and claim.low[end - 1] in "23" and claim.profile != "release":
        return None  # of officials, of lists
    if kind == "selling":
        return _sells(claim, start, end)
    if claim.profile == "blog" and claim.low.startswith("tier", start):
        return None  # of support, of targets: a technical term
    phrase = parse(claim.text, claim.low, start, end)
    level = _level(claim, kind, phrase)
    return None if level is None else Ranking(phrase.start, phrase.end, "leading-claim", level)


_LAST_WORD = frozenset(
    "home guide resource reference destination choice voice name hub place handbook source authority platform solution tool app brand "
    "partner leader answer way provider directory marketplace standard playbook roadmap ranking list experience".split()
)
"""What a seller calls definitive; an edition, a biography and a treaty are."""


def _sells(claim: Claim, start: int, end: int) -> Ranking | None:
    """Parse "best-selling author" where no list is named; "the best-selling pump" is a plain superlative."""
    phrase = parse(claim.text, claim.low, start, end)
    if (
        claim.profile != "release"
        or phrase.determiner not in ("", "a", "an")
        or phrase.owner not in ("", "none")
    ):
        return None
    if not phrase.words or phrase.numbered:
        return None
    if _CHART.search(claim.low, max(0, phrase.start - 24), start):
        return None
    return Ranking(phrase.start, end + 1 + len(phrase.words[0]), "leading-claim", WARNING)


_CHART = re.compile(
    r"\b(?:times|today|journal|post|amazon|kindle|billboard|spiegel)(?:\.com)?(?:'s)?,? (?:#1 |no\. 1 |number one )?$"
)
"""Who counts sales."""


def _definitive(claim: Claim, start: int, end: int) -> Ranking | None:
    """Parse "the definitive home for used vans"."""
    phrase = parse(claim.text, claim.low, start, end)
    if claim.docs or phrase.head not in _LAST_WORD or phrase.determiner in ("a", "an", "this"):
        return None
    if phrase.owner == "none" and not claim.titled:
        return None
    return Ranking(phrase.start, phrase.end, "leading-claim", INFO if claim.profile == "blog" else WARNING)


def _level(claim: Claim, kind: str, phrase: Phrase) -> Severity | None:
    """Return how bad a leading-word is by what it stands before."""
    promoted = any(singular(word) in PROMOTED for word in phrase.words)
    offered = (
        phrase.determiner == "your"
        and kind in ("leading", "premier", "number", "top")
        and claim.profile == "release"
    )
    if kind == "top" and phrase.numbered and claim.profile == "release" and phrase.head in TOPPED:
        return WARNING  # "with 1,800 top physicians"
    if phrase.numbered or phrase.ordinal or (phrase.owner in ("person", "life") and not offered):
        return None
    own = phrase.owner == "own" and not phrase.local
    if kind == "leader":
        return _leader(claim, phrase)
    if not phrase.words and kind != "compound":
        return None
    if claim.docs:
        return WARNING if kind == "leading" and promoted and phrase.strong else None
    if kind == "compound":
        return WARNING
    if kind == "number":
        if (
            (phrase.head in ITEMS and phrase.head != "choice")
            or phrase.head in CHARTED
            or (
                phrase.owner == "none"
                and not (claim.profile == "release" and (promoted or _labels(claim, phrase)))
            )
        ):
            return None
        return WARNING if promoted or phrase.strong or _labels(claim, phrase) else INFO
    if kind == "top":
        if phrase.head not in TOPPED or phrase.words[0] in _COUNTS or phrase.words[0].isdigit():
            return None
        return INFO if phrase.head in PICKED or own else WARNING
    if kind == "favourite":
        return WARNING if phrase.owner == "scope" and phrase.head not in PERSONS else None
    if kind == "premier":
        return INFO if own else None if phrase.words[0] in LED or phrase.head in _TABLED else WARNING
    if phrase.words[0] == "cause" and claim.profile == "release" and phrase.determiner == "the":
        return (
            None if claim.figured() else WARNING
        )  # "the leading cause of fires": a story may tell what all know
    if phrase.words[0] in LED or phrase.head in LED or phrase.head in ITEMS or phrase.head in ABSTRACT:
        return None
    if phrase.owner == "none" and not phrase.hedged:
        bare = promoted and _BARE.search(claim.low, max(0, phrase.start - 20), phrase.start)
        return WARNING if bare else None
    return INFO if own else WARNING


_AND_FIRST = re.compile(r"(?:'s|\bthe) [\w-]+(?: [\w-]+){0,3} and $")


def _labels(claim: Claim, phrase: Phrase) -> bool:
    """Tell a rank that a thing is labelled with: "the UK's most bought brand and #1 Sticky Rice"."""
    named = claim.text[phrase.noun_end - len(phrase.words[-1])].isupper()
    return named and _AND_FIRST.search(claim.low, max(0, phrase.start - 60), phrase.start) is not None


_POST = re.compile(
    r"leaders? (?:in|of|at) (?:the|its|their|our) [\w&,' -]{2,40}?\b(?:group|practice|department|team|division|committee|office|chapter|program(?:me)?)\b"
)
"""A post in a firm, not a place in a market."""


def _leader(claim: Claim, phrase: Phrase) -> Severity | None:
    if claim.docs or phrase.owner in ("own", "person"):
        return None
    if _POST.search(claim.low, phrase.start, phrase.end + 40):
        return None
    presented = claim.low.endswith("as ", 0, phrase.start)
    if phrase.determiner in ("a", "an", "the") or phrase.strong or phrase.asserted or presented:
        return WARNING
    return None
