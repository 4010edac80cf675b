"""boilerplate/business-cliche."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
import re
from typing import ClassVar, NamedTuple

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.reading import Sentence
from hypelint.rule import Example, Option, PhraseRule, Severity

_PHRASES = """
    landscape{,s}
    ecosystem{,s}
    journey{,s}
    space
    {key,major,big,dominant} player{,s}
    game plan
    leverag{e,es,ed,ing}
    synerg{y,ies,istic}
    plug{-and-, and }play
    fast-paced
    ever-{changing,evolving,growing,expanding}
    {constantly,continually,rapidly,quickly} {evolving,changing,developing,shifting}

    doubl{e,es,ed,ing} down on
    harness{,es,ed,ing} the power of
    empower{,s,ed,ing} {businesses,teams,users,customers,people,organizations,organisations,individuals,clients}
    empower{,s,ed,ing} {developers,creators,employees,communities,companies,brands,players,consumers}
    empower{,s,ed,ing} {women,patients,students,families,investors,traders,readers,marketers}
    driv{e,es,ing} {success,innovation,results,engagement,value,impact,meaningful,lasting,change}
    driv{e,es,ing} {business,sustainable,market,long-term} growth
    streamlin{e,es,ed,ing} {operations,processes,workflows,business,your,their,its}
    deliver{,s,ing} {value,results,exceptional,outstanding,superior,measurable,tangible,unmatched,tailored}
    foster{,s,ing} {a culture,innovation,collaboration,growth,a sense,meaningful,creativity}
    navigat{e,es,ing} the {complexities,complex,challenges,evolving,changing,ever-changing,world of}
    {stay,stays,staying,keep,keeping} ahead of {the curve,the competition,the game,the pack,trends,the times}
    {meet,meets,meeting,address,addresses,addressing} {the ,their ,your ,its }{evolving,growing,changing} {needs,demands}
    {meet,meets,meeting,address,addresses,addressing} {the ,their ,your ,its }{unique,diverse,specific} {needs,demands}
    tailored to {,the ,your ,their ,its ,each }{unique,specific,individual,evolving,needs,demands,meet,diverse}
    offer{,s,ing} a {,wide ,broad ,full ,comprehensive ,diverse }{range,array,suite,variety} of {benefits,services}
    offer{,s,ing} a {,wide ,broad ,full ,comprehensive ,diverse }{range,array,suite,variety} of {solutions,products}
    offer{,s,ing} a {,wide ,broad ,full ,comprehensive ,diverse }{range,array,suite,variety} of {features,options}
    {make,makes,making} {,more ,better ,well-,more-}informed decisions
    data-driven decisions
    exceed{,s,ing} {,customer ,client ,all }expectations
    {go,goes,going} above and beyond
    mov{e,es,ed,ing} the needle
    think{,s,ing} outside the box
    {hit,hits,hitting} the ground running
    circle back
    touch base
    tight-lipped
    {raise,raises,raising,build,builds,building,expand,expands,expanding} {brand,investor,market} awareness

    value proposition{,s}
    low-hanging fruit
    win-win
    pain point{,s}
    thought leader{,s,ship}
    holistic {approach,solution,solutions}
    actionable insight{,s}
    best-of-breed
    core competenc{y,ies}
    core values
    wealth of {experience,knowledge,expertise}
    team of {,highly}{experts,professionals,experienced,dedicated,skilled,passionate,seasoned,trained,qualified}
    {experienced,knowledgeable,skilled,dedicated,friendly,passionate,talented} {team,staff,technicians,experts}
    {experienced,qualified,trained,skilled,seasoned,certified,licensed,dedicated} professionals
    one-stop{ ,-}shop
    {turnkey,end-to-end,bespoke,scalable,tailored,innovative} solution{,s}
    peace of mind
    {customer,client}-centric
    {results-driven,solution-oriented,solutions-oriented,value-added,forward-thinking}
    in the heart of
    under one roof
    look no further
    got you covered
    the new normal
    perfect storm
    uncharted {waters,territory}
    secret sauce
    silver bullet
    at the end of the day
    needless to say
    it{'s, is} no secret that
"""
_CLOSE = 120
"""Characters within which two phrases are shown as one finding."""
_NEAR = 200
"""Characters around a word in which a literal sense shows."""
_FIRM_FACTS = frozenset(("money", "percent", "count", "ratio"))


class BusinessCliche(PhraseRule):
    """Speaks in the stock words of business.

    What it does
        Reports worn figures and phrases (key player, the payments landscape, an AI journey, to leverage,
        informed decisions). One is an info. Two in one sentence are a warning, and so is one that is all
        its sentence says.

    Why is this bad
        The words would stand unchanged in an article on any other firm, so the reader learns nothing of
        this one, and stops looking for what is there to be learnt.

    Use instead
        The plain word (use, market, customers), or the fact the phrase stands for: whose, how many, since
        when.

    Known limits
        Words with a literal sense (landscape, journey, ecosystem, player) count only beside words of
        trade. In the profile docs nothing is more than an info.
    """

    id = "boilerplate/business-cliche"
    summary = "A worn business phrase takes the place of a fact."
    message = (
        '"{text}" fits any firm and says nothing of this one; use the plain word, or say the fact behind it.'
    )
    severity = Severity.INFO
    silenced_by = frozenset({"quotation", "name"})
    options: ClassVar[Mapping[str, Option]] = {
        "max-per-sentence": Option(1, "More than this many in one sentence are a warning."),
    }
    cues = tuple(line.strip() for line in _PHRASES.splitlines() if line.strip())
    flags = (
        "Harrow is a >>key player in the payments landscape<<.",
        "Tessaro is >>doubling down on its AI journey<<.",
        # one: an info
        "Norvane >>leverages<< sensors to find leaks.",
        "The guild lies >>in the heart of<< Bergen and has 40 members.",
        # two in a sentence: one warning from the first to the last
        "By >>leveraging these tools, firms can make better informed decisions<<.",
        "The crew works in a >>fast-paced, ever-changing<< trade.",
        # all that its sentence says
        "Quillbyte >>offers a range of services<<.",
        "The founders are >>forward-thinking<<.",
        # figures of speech beside words of trade
        "They moved into the digital >>ecosystem<<.",
        "Our customer >>journey<< goes on.",
        Example(
            "The tool >>leverages<< the cache and >>streamlines workflows<< of its users.", profile="docs"
        ),
    )
    passes = (
        "Harrow processes 4% of card payments in Spain, the central bank says.",
        "The journey from Oslo takes six hours.",
        # literal senses
        "She painted the landscape behind the mill, and a forest ecosystem in spring.",
        "Lund is a key player for the club, and the coach changed the game plan at half time.",
        "The fund was wiped out by leverage of 12 to one in a leveraged buyout.",
        "Their leverage over the council grew.",
        "The probe was sent into space, and there is space for two.",
        "Plug and play was added to the USB driver in May.",
        # quoted with a speaker
        '"It is about our customer journey and the value proposition," said Piet Aal of Tessaro.',
        # a name
        "The fair in the old hall behind the harbour was opened this year by Perfect Storm Records.",
        # synergies with a figure
        "Ostwald expects synergies of 40 million crowns a year, its prospectus says.",
        "Set `value_proposition` in the landscape orientation.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield one hit per phrase, or one for all where a sentence has too many."""
        hits = [hit for hit in super().check(sentence, cues) if _worn(sentence, hit)]
        reading = sentence.reading
        free = [
            hit
            for hit in hits
            if not reading.quoted(hit.start, hit.end) and not reading.name(hit.start, hit.end)
        ]
        different = {reading.lower[hit.start : hit.end].rstrip("s") for hit in free}
        if reading.profile != "docs" and len(different) > self.settings["max-per-sentence"]:
            if free[-1].end - free[0].start <= _CLOSE:
                yield Hit(free[0].start, free[-1].end, severity=Severity.WARNING)
            else:
                yield from free[:-1]
                yield free[-1]._replace(severity=Severity.WARNING)
        elif reading.profile != "docs" and len(free) == 1 and _says_nothing(sentence, free[0]):
            yield free[0]._replace(severity=Severity.WARNING)
        else:
            yield from free


def _worn(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether a word with a literal sense is used as a figure."""
    lower = sentence.reading.lower
    words = lower[hit.start : hit.end]
    sense = _SENSES.get(words) or _SENSES.get(words.removesuffix("s"))
    if sense is None:
        return True
    around = (max(sentence.start, hit.start - _NEAR), min(sentence.end, hit.end + _NEAR))
    if sense.never and _pattern(sense.never).search(lower, *around):
        return False
    before = lower[max(sentence.start, hit.start - 60) : hit.start]
    if sense.before and not _pattern(sense.before).search(before):
        return False
    return not sense.after or _pattern(sense.after).match(lower, hit.end, sentence.end) is not None


def _says_nothing(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether the phrase is the predicate of a sentence that holds no fact."""
    reading = sentence.reading
    rest = reading.lower[hit.end : sentence.end].partition(",")[0]
    if len(rest) > 25 or any(figure.kind in _FIRM_FACTS for figure in reading.figures(sentence)):
        return False
    words = reading.lower[hit.start : hit.end]
    predicate = words.startswith("offer") or _pattern(_COPULA).search(
        reading.lower[sentence.start : hit.start]
    )
    return bool(predicate) and reading.attribution(hit.start, hit.end) is None


class Sense(NamedTuple):
    """What makes a word with a literal sense a figure of business."""

    before: str = ""
    """What must stand before it."""
    after: str = ""
    """What must stand behind it."""
    never: str = ""
    """What, in its sentence, makes it literal."""


_CHANGING = r"\b(?:ever-|fast-|rapidly[ -]|constantly |quickly )?(?:evolving|changing|shifting|growing|moving|developing)"
_MODERN = r"""\b(?:today's|digital|competitive|complex|dynamic|crowded|fragmented|regulatory|business|corporate|media
    |retail|payments?|financial|fintech|banking|crypto\w*|blockchain|defi|gaming|gamefi|web3|ai|tech|technology
    |technological|startup|start-up|security|cybersecurity|threat|cloud|data|marketing|advertising|search|seo
    |e-commerce|ecommerce|healthcare|health|insurance|legal|investment|economic|global|entertainment|streaming
    |mobile|partner|developer|innovation|consumer|customer|job|hiring|housing|energy|automotive|mobility|travel
    |hospitality|modern|current|vibrant|thriving|robust|rich|diverse|industry|market|product|software|enterprise
    |social)"""
_FIGURE = rf"(?:{_CHANGING}|{_MODERN})[ ](?:[\w-]+[ ]){{0,2}}$"
_TRADE = r"""[^.;]{0,50}\b(?:market|industry|sector|space|landscape|field|arena|economy|ecosystem|business|finance
    |technology|retail|payments|trade|race)\b"""
_SPORT = r"""\b(?:match|coach|coaches|season|quarterback|goals?|innings|striker|defender|league|half|opponents?
    |team)\b"""
_COPULA = r"\b(?:is|are|was|were|remains?|became|becomes?)[ ](?:an?[ ]|the[ ]|your[ ]|our[ ])?(?:\w+[ ])?$"
_HARDWARE = r"\b(?:usb|drivers?|port|devices?|hardware|cable|modem)\b"
_PLAYER = Sense(after=_TRADE, never=_SPORT)
_SENSES = {
    "landscape": Sense(_FIGURE),
    "ecosystem": Sense(
        rf"(?:{_CHANGING}|\b(?:vibrant|thriving|robust|rich|dynamic|digital|business|innovation|startup|start-up|industry"
        r"|financial|entertainment|crypto\w*|retail|partner))[ ](?:[\w-]+[ ]){0,2}$",
        never=r"\b(?:forest|species|marine|wetland|river|soil|plants?|animals?)\b",
    ),
    "journey": Sense(
        r"""\b(?:our|their|its|your|his|her|an?|the|this|customer|\w+ation|ai|digital|culinary|healing|wellness
        |learning|growth|career|recovery|investment|entrepreneurial|creative|educational|fitness|data|cloud)[ ]$""",
        never=r"""\b(?:hours?|minutes|miles|km|kilomet(?:re|er)s|train|bus|boat|ship|flight|road|sea|by|from|return
        |travell?ed|drive|airport|voyage|walk|desert|coast|station)\b""",
    ),
    "space": Sense(
        rf"(?:{_CHANGING}|\b(?:crypto\w*|defi|web3|ai|tech|fintech|blockchain|gaming|competitive|crowded|digital|health"
        r"|wellness|startup|nft|e-commerce|b2b|saas))[ ](?:[\w-]+[ ])?$",
        r"[.,;]|[ ](?:by|with|and|as|for|is|has|through)\b|$",
        r"\b(?:office|storage|disk|address|memory|orbit|nasa|floor|square|parking|vacan\w+|rents?|leas\w+)\b",
    ),
    "key player": _PLAYER,
    "major player": _PLAYER,
    "big player": _PLAYER,
    "dominant player": _PLAYER,
    "game plan": Sense(never=_SPORT),
    "leverage": Sense(
        r"(?:\b(?:to|will|can|could|would|should|must|may|and|we|they|you|that|which|helps?|lets?)|\w\ws)[ ]$",
        r"[ ](?!of\b|ratio|over\b|to\b|in\b|against\b|was\b|is\b)\w",
    ),
    "leverages": Sense(after=r"[ ](?!of\b|ratio|over\b|to\b|in\b|against\b|was\b|is\b)\w"),
    "leveraging": Sense(after=r"[ ]\w"),
    "leveraged": Sense(after=r"[ ](?:the|a|an|its|their|our|this|these|his|her|\w+'s)\b"),
    "synergy": Sense(never=r"\d"),
    "synergie": Sense(never=r"\d"),
    "plug-and-play": Sense(never=_HARDWARE),
    "plug and play": Sense(never=_HARDWARE),
}


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.VERBOSE)
