"""speculation/mind-reading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.context.attribution import standing
from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import HEADINGS, Example, SentenceRule
from hypelint_speculation._construction import Construction, find, table

if TYPE_CHECKING:
    from hypelint.reading import Sentence

_BODY = frozenset({"description", "paragraph", "item", "quotation"})

_ROLE = (
    "company|firm|startup|start-up|board|government|ministry|group|bank|maker|carmaker|chipmaker|airline|retailer|publisher"
    "|giant|agency|regulator|management|administration|party|union|team|club|president|minister|chancellor|chief|boss"
    "|bosses|executives|directors|founders?|ceo|chairman|owners?|leaders?|officials|lawmakers|politicians|ministers|investors"
    "|shareholders|rivals?|competitors|developers|employees|workers|staff|airlines|banks|firms|companies|makers|insurers"
    "|mandate|ruling|verdict|order|decision|campaign|gambit|crackdown|acquisition|takeover|rollout|sanctions|tariffs"
    "|enthusiasts|holders|traders|fans|users|consumers|customers|supporters|speculators|backers|buyers|sellers|owners|residents|voters|observers|insiders"
    "|public|parents|doctors|unions|publishers|regulators|vendor|buyer|seller|operator|council|commission|city|state|country"
)


@cache
def _subject() -> re.Pattern[str]:
    """The subject right before the verb: a name, a pronoun for one, or somebody by his office."""
    return re.compile(
        rf"(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]his|[Tt]hat|[Ss]ome|[Mm]any|[Aa]|[Aa]n) (?:[\w'-]+ ){{0,2}}(?:{_ROLE})"
        rf"|\b(?i:{_ROLE})|\b(?:[Hh]e|[Ss]he|[Ii]t)|[A-Z][\w.&'-]*(?: [A-Z0-9][\w.&'-]*)*(?: \([^()]{1, 40}\))?)"
        r"(?:,? (?:also|now|still|clearly|really|already|reportedly|even|both|all|both|secretly|desperately|badly|simply|only))*$"
    )


_PASSING = frozenset(
    "also now still clearly really already reportedly even both all secretly desperately badly simply only".split()
)
_WHO = (
    frozenset(_ROLE.replace("s?", "").split("|"))
    | frozenset(_ROLE.replace("?", "").split("|"))
    | {"he", "she", "it"}
)


def _somebody(before: str) -> bool:
    """Tell at a glance whether what stands before a verb may end in somebody: most subjects do not."""
    words = before.split()
    while words and words[-1].rstrip(",").lower() in _PASSING:
        words.pop()
    last = words[-1].rstrip(",") if words else ""
    return not last.islower() or last in _WHO


class MindReading(SentenceRule):
    """Tells what a person or firm wants as if the writer could look inside.

    What it does
        Reports wants, plans, aims, fears, is determined, has in mind and the like, in the present tense, with
        a firm or a person as subject and nobody named who says so; what customers, workers or rivals are said
        to want or feel; and what a law, a rule or a move is said to be for.

    Why is this bad
        A wish can not be observed. Told without a source it is the writer's guess at a motive, and the one
        it is pinned on can not answer.

    Use instead
        Quote what was said or filed ("said it wants", "wrote in its plan"), or tell what was done.

    Known limits
        Past wishes are taken for history and pass. In a release the publisher's own plans pass. Crowds and purposes
        count only in drafts that name next to nobody.
        In subheadings and for plain motives ("in a bid to") the finding is an info.
    """

    id = "speculation/mind-reading"
    summary = "Tells a wish, plan or fear of somebody else without a source."
    message = '"{text}" looks inside somebody\'s head; say who told it or where it is written, or tell what was done.'
    severity = Severity.WARNING
    weight = 2
    blocks = HEADINGS | _BODY
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation", "condition", "question"})
    cues = (
        "{wants,fears,intends,plans,aims,dreads,craves,covets,longs,yearns,schemes,plots,dreams of}",
        "{fear,want,intend,plan,aim} to", "{fear,intend} that",
        "{determined,desperate,eager,keen,anxious,hell-bent,hoping,planning,looking,plotting} to",
        "concerned {that,about}", "desperate for", "eager for", "fear for", "dream of", "no {accident,coincidence}", "aimed {at,squarely at}", "{worried,afraid,scared,nervous,terrified,jealous} {that,about,of}",
        "{twitchy,jittery,restless,impatient,skittish,antsy,uneasy,spooked,rattled,nervous,anxious,desperate,terrified,furious,livid,giddy,euphoric,ecstatic,panicking}",
        "{hell-bent,bent,dead set,intent,hung up} on", "{itching,gunning,hungry,salivating,champing,thirsty} {for,to,at}", "{ultimate,real,true} {goal,aim,motive,objective,target,prize} is",
        "{in mind,big plans,ambitions,eyes on,sights on,heart on,mind on}",
        "with plans {for,to}", "eyes",
        "in a bid to", "in {hopes,the hope} of",
        "{admission,confession,surrender} {of,that}", "faced with", "{wary,fearful} of", "{emboldened,spooked,rattled,stung} by",
        "{a bet,betting} {that,on}", "betting {its,big}",
        "{has,have} {long,always}", "{purpose,goal,aim,intent,motive,objective,strategy} is", "meant to", "intended to", "designed to",
        "losing {patience,faith,confidence,trust}", "fed up", "had enough", "waking up to", "watching closely", "tired of", "no longer trust",
        "closely {monitor,monitoring,watching}", "{nations,countries,governments,people,investors,voters,regulators,consumers,often,increasingly} {view,regard}", "{scrambling,racing,rushing} to", "want", "feel", "expect", "demand", "crave", "prefer",
        "google loves", "search engines love", "algorithms love", "{attempt,effort,ploy,gambit,move} to",
    )  # fmt: skip
    flags = (
        ">>Norvane wants<< total control of the supply chain.",
        ">>The board is desperate to<< calm investors.",
        ">>Tessaro plans<< to list its shares in spring.",
        "Prices rose in March. >>Quillbyte now dreads<< a strike.",
        "Tessaro opened two sites, >>with plans to<< close three more.",
        "The fine hurts, but >>the court's mandate aims<< to lift the smaller yards.",
        "Ostwald pays well. Rival >>firms aim to<< lure its welders.",
        "# >>Harrow Wants<< Ostwald's Engineers\n\nThe two firms share a campus.",
        "Harrow cut its price again, and >>the company is determined to<< win the contract.",
        "Harrow cut its price >>in a bid to<< win the contract.",
        "Harrow runs its ferries again. The step >>is a quiet admission of failure<<.",
        ">>Faced with empty decks<<, Harrow has cut its fares.",
        "Harrow cut its fares. It >>is a bet that crowds return<<.",
        "Ferries are late. >>Investors are getting twitchy<<.",
        "Norvane sells a kit >>designed to challenge Harrow<<. >>It is a move to own the quay<<.",
        "The kit is slow. Its >>customers feel the yard is moving backward<<.",
        "Ferries are slow. >>Older adults want seats they can reach<<.",
        "Ferries are slow. Coastal >>nations often view the port as a threat<<.",
        "The gate is locked at night. >>The purpose is control<<.",
        "It is the very act >>the law is meant to stop<<.",
        "Ferries are old. >>Humanity has always dreamed of the sea<<.",
        "The yard burned. >>Harrow has long been worried that tar is unsafe<<.",
        Example(
            "Tin is dear. >>Holders are eager to<< win, and >>rivals closely monitor the race<<.", "release"
        ),
        Example("Tin is dear. The smiths wait, >>eager to see it fall<<.", "release"),
        "Fares are low. Harrow >>is betting its future on one pump<<, and >>the rule is designed to keep rivals out<<.",
        "Fares rose. >>Customers are losing patience<<.",
        Example("Harrow sells soap. >>Modern buyers want a scent they know<<.", "release"),
        Example("Fast pages are likely to rank higher, as >>Quillfind wants<< quick answers.", "release"),
        "Scammers are patient. >>Their ultimate goal is to sell the list<<.",
        "Sales fell in May, and >>Norvane is hell-bent on<< revenge.",
        Example(
            "# Norvane Opens Shop\n\nNorvane today opened its shop. >>Harrow wants<< a slower launch.",
            "release",
        ),
    )
    passes = (
        "Norvane wants to own its supply chain, Holm told staff in a memo.",
        "Tessaro appears to want a larger share of the market.",
        '"Norvane wants to own it all," said Rea Lund, a supplier.',
        "Rea Lund is nervous before each race.",
        "In 1997 Norvane wanted to own its supply chain.",
        "We want to hear from readers, and I plan to write again.",
        "If Norvane wants the site, it must bid by Friday.",
        "Does Norvane want the site?",
        "The law seeks a balance between the two.",
        "The plan aims at lower noise.",
        "Anyone who wants a ticket can ask at the door.",
        "The pump is meant to lift water.",
        "Rea Lund has long hair.",
        "Customers want a refund, the council was told.",
        Example("The goal is a dry cellar.", "docs"),
        "The floor plans hang in the hall.",
        "Faced with empty decks, Harrow has cut its fares, Rea Lund said.",
        "According to its annual report, Norvane plans to close two sites.",
        Example("Norvane plans to open a second site. Norvane announced the plan today.", "release"),
        Example("The parser wants a closing bracket.", "docs"),
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per inner state that is told of somebody else."""
        reading = sentence.reading
        woken = [it for it in longest(cues) if _fits(sentence, it)]
        if not woken:
            return
        if reading.profile != "news" and (reading.first_person(sentence) or reading.own_voice(sentence)):
            return
        for start, end in woken:
            cue = reading.lower[start:end]
            if cue in _READINGS:
                yield from self._motive(sentence, start, end)
                continue
            wanting = cue == "want to" and find(_TELLING, sentence, (start, end - 3)) is not None
            if cue in _TELLING or wanting:
                yield from self._told(sentence, start, end - 3 if wanting else end)
                continue
            if cue in _MOODS or cue.endswith(" is"):
                yield from self._mood(sentence, start, end)
                continue
            opened = _verb(sentence, start, end)
            if opened is None:
                if cue.endswith(" to") and _BEHIND.search(
                    reading.lower, max(start - 12, sentence.start), start
                ):
                    yield from self._motive(sentence, start, end)
                continue
            start = opened
            cue = reading.lower[start:end]
            motive = cue.startswith("in ")
            first = start
            if not (motive or cue.startswith("with ")):
                clause = sentence.clause(start)[0]
                if not _somebody(reading.text[max(clause, start - 60) : start]):
                    continue
                match = _subject().search(reading.text, max(clause, start - 90), start - 1)
                if match is None or _COMMON.match(match[0].lower()) or start == sentence.start:
                    continue
                if cue == "aims" and (reading.profile == "release" or _THING.search(match[0].lower())):
                    continue
                if cue in _NOUNS and not _VERB_AFTER.match(reading.lower, end, sentence.end):
                    continue
                first = match.start()
            if reading.attribution(first, end) or _hedged(sentence, start, end):
                continue
            mild = motive or (sentence.kind == "heading" and reading.blocks[sentence.block].level > 1)
            yield Hit(first, end, severity=Severity.INFO if mild else None)

    def _told(self, sentence: Sentence, start: int, end: int) -> Iterable[Hit]:
        """Yield a hit for what many are said to want, and for what an act or a rule is said to be for."""
        reading = sentence.reading
        cue = reading.lower[start:end]
        found = find(_TELLING, sentence, (start, end))
        if found is None or reading.profile == "blog":
            return
        if reading.profile == "release" and cue.endswith(
            (" is", "designed to", "effort to", "attempt to", "move to")
        ):
            return
        first, last = found
        if _ASKED.search(reading.lower, max(first - 24, sentence.start), first):
            return
        if reading.attribution(start, end) or _hedged(sentence, start, end):
            return
        if cue.endswith(" long") or standing(reading) != "reported":
            yield Hit(first, last)

    def _mood(self, sentence: Sentence, start: int, end: int) -> Iterable[Hit]:
        """Yield a hit for what a crowd or a firm is said to feel or to be after."""
        reading = sentence.reading
        first = sentence.clause(start)[0]
        match = _moods().search(reading.lower, first, sentence.end)
        if match is None or not match.start() <= start < match.end():
            return
        if reading.attribution(match.start(), end) or reading.hedged(match.start(), end):
            return
        yield Hit(match.start(), match.end())

    def _motive(self, sentence: Sentence, start: int, end: int) -> Iterable[Hit]:
        """Yield a hit for an act that is explained by what its doer felt, in a draft that names next to nobody."""
        reading = sentence.reading
        if standing(reading) != "bare" or reading.attribution(start, end) or reading.hedged(start, end):
            return
        match = _motives().search(sentence.lower)
        if (
            match is not None
            and match.start() <= end - sentence.start
            and start - sentence.start < match.end()
        ):
            opening = len(match[0]) - len(match[0].lstrip(" ,"))
            yield Hit(sentence.start + match.start() + opening, sentence.start + match.end())


_SEEN_AS = (
    r" (?:as|through)\b[^.;,]{2,60}| (?!of\b|on\b|to\b|from\b)[^.;,]{2,60}? (?:as|through) [^.;,]{2,60}"
)
"""What follows "view" and "regard" where somebody's view of a thing is told."""
_CROWDS = "consumers|customers|buyers|users|shoppers|patients|homeowners|travelers|travellers|employees|workers|audiences|gamers|parents|clients|traders"


_READINGS = frozenset(
    "admission of|admission that|confession of|confession that|surrender of|surrender that|faced with|wary of|fearful of|emboldened by|spooked by|rattled by|stung by"
    "|a bet that|a bet on|betting that|betting on".split("|")
)


_ACTS = (
    r"(?:law|rule|bill|act|order|ban|tariff|tax|move|deal|decision|measure|policy|ruling|mandate|reform|campaign|restriction|sanction|purchase|acquisition|takeover|merger|launch"
    r"|announcement|step|change|redesign|price cut|investment|spending|hire|partnership|strategy|regulation)s?"
)
_OPEN = r"(?:^|(?<=[,;:] )|(?<=\band )|(?<=\bbut )|(?<=\bwhile )|(?<=\bas ))"
_HOW = r"(?:(?:is|are|has|have|were) )?(?:now |already |quietly |slowly |rapidly |simply |clearly |also |all |just |finally |increasingly |growing |getting )*$"
_TELLING = table(
    (
        "meant to|intended to|designed to",
        Construction(
            rf"\b(?:the|this|that|such|its|their) (?:(?!the\b|a\b|this\b|that\b)[\w'-]+ ){{0,3}}?{_ACTS} (?:is|are|was) (?:also |clearly |really |plainly )?$",
            r" [^.;,]{3,80}",
        ),
    ),
    (
        "meant to|intended to|designed to",
        Construction(
            "$",
            r" (?:challenge|counter|bypass|evade|sidestep|circumvent|skirt|dethrone|topple|rival|undercut|blunt|weaken|punish|appease|placate|calm|lure|woo|outflank|starve|squeeze|pressure|intimidate|distract|hook|trap|capture your"
            r"|secure your|keep (?:you|users|people|customers|rivals))\b[^.;,]{0,60}",
        ),
    ),
    (
        "purpose is|goal is|aim is|intent is|motive is|objective is",
        Construction(
            _OPEN + r"(?:the|their|its|his|her) (?:real |true |obvious |underlying )?$", r" [^.;,]{3,60}"
        ),
    ),
    ("strategy is", Construction(_OPEN + r"(?:the|their|its|his|her) $", r" to [^.;,]{3,60}")),
    (
        "attempt to|effort to|ploy to|gambit to|move to",
        Construction(
            _OPEN
            + r"(?:it|this|that|the [a-z]+) (?:is|was) (?:an?|another|yet another|a clear|a desperate|a transparent) (?:[a-z]+ )?$",
            r" [^.;,]{3,60}",
        ),
    ),
    (
        "losing patience|losing faith|losing confidence|losing trust|fed up|had enough|waking up to|watching closely|closely monitor|closely monitoring|closely watching"
        "|tired of|no longer trust|scrambling to|racing to|rushing to",
        Construction(
            rf"\b(?:{_CROWDS}|people|regulators|voters|lawmakers|bosses|rivals|firms|companies|wall street|silicon valley|(?:the|an?) (?:[a-z]+ )?(?:industry|market|public|council|board|sector)|investors"
            rf"|holders|fans|enthusiasts|investors worldwide, who) {_HOW}",
            r"\b[^.;,]{0,50}",
        ),
    ),
    (
        "want|expect|demand|crave|prefer",
        Construction(
            rf"(?:(?<![\w-])(?:today's|modern|most|many|savvy|busy|young|younger) )*\b(?:{_CROWDS})(?: today| now| increasingly| alike)? $"
            rf"|(?<![\w-])(?:today's|modern|most|many|savvy|busy|older|young|younger|ordinary|smart|wealthy|discerning|conscious|serious|working|everyday) "
            r"(?:[a-z-]+ )?(?:people|adults|seniors|americans|britons|europeans|families|children|kids|teens|students|women|men|drivers|riders|diners|voters|professionals|teams|companies"
            r"|firms|businesses|brands|enterprises|leaders|executives|founders|developers|engineers|investors|learners|couples|readers|viewers|listeners|fans|collectors|guests|tourists|generations)"
            r"(?: today| now| increasingly| alike)? $",
            r" (?!to (?:know|see|hear) (?:more|if)|a refund)[^.;,]{3,70}",
        ),
    ),
    (
        "no accident|no coincidence",
        Construction(
            r"\b(?:the|this|that|its|their) (?:[a-z]+ )?(?:timing|choice|move|date|silence|leak|launch) (?:is|was) $",
            r"(?=[.,;:!]|$| that\b)",
        ),
    ),
    (
        "aimed at|aimed squarely at",
        Construction(
            rf"\b(?:the|this|that|such|its|their) (?:[\w'-]+ ){{0,2}}?{_ACTS} (?:is|are|was) (?:squarely |clearly |directly )?$",
            r" [^.;,]{3,60}",
        ),
    ),
    (
        "feel",
        Construction(
            rf"\b(?:{_CROWDS}|people|investors|developers|fans|voters|staff) (?:now |increasingly |also |already )?$",
            r" (?:that|the|like|as if|as though|they|it|betrayed|let down|abandoned|ignored|cheated|left out|squeezed|frustrated)\b[^.;,]{3,70}",
        ),
    ),
    (
        "|".join(
            f"{who} {verb}"
            for who in "nations countries governments people investors voters regulators consumers".split()
            for verb in ("view", "regard")
        ),
        Construction("$", _SEEN_AS),
    ),
    (
        "often view|often regard|increasingly view|increasingly regard",
        Construction(
            rf"\b(?:nations|countries|governments|capitals|elites|washington|beijing|moscow|brussels|{_CROWDS}|people|investors|voters|regulators|rivals|insiders)"
            r" $",
            _SEEN_AS,
        ),
    ),
    ("google loves|search engines love|algorithms love", Construction("$", r" [^.;,]{3,60}")),
    (
        "betting its|betting big",
        Construction(r"(?:\b(?:is|are)|'s|'re) (?:now |clearly |quietly )?$", r"\b[^.;,]{3,60}"),
    ),
    (
        "has always|have always",
        Construction(
            _OPEN + r"(?:the )?[a-z][\w.' -]{1,50}? $",
            r" (?:wanted|dreamed|dreamt|hoped|feared|craved|coveted|believed|longed|yearned|hated|envied|known that)\b[^.;,]{0,80}",
        ),
    ),
    (
        "has long|have long",
        Construction(
            _OPEN + r"(?:the )?[a-z][\w.' -]{1,50}? $",
            r" (?:been (?:worried|afraid|wary|jealous|keen|eager|anxious|suspicious|obsessed|frustrated|concerned|envious|determined)"
            r"|wanted|dreamed|dreamt|hoped|feared|craved|coveted|suspected|known that|believed|resented|longed|yearned|hated|envied|harbou?red)\b[^.;,]{0,80}",
        ),
    ),
)
"""What many are said to want, what an act or a rule is said to be for, and wishes of long standing."""


def _fits(sentence: Sentence, cue: Span) -> bool:
    """Tell a cue that may count from one whose construction is not there: common words are cues of some."""
    return (
        sentence.reading.lower[cue[0] : cue[1]] not in _TELLING or find(_TELLING, sentence, cue) is not None
    )


def _hedged(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a hedge holds; one before "as" or "because" in its sentence is that of another clause."""
    reading = sentence.reading
    hedge = reading.hedged(start, end)
    if hedge is None or start <= hedge.cue[0] < end:
        return False
    return hedge.cue[0] > start or _REASON.search(reading.lower, hedge.cue[1], start) is None


_ASKED = re.compile(r"\b(?:how|what|why|where|which|whether|if|when) (?:[a-z]+ )?$")
_REASON = re.compile(r", (?:as|since|because|for|so|while) ")


_MOODS = frozenset(
    "twitchy jittery restless impatient skittish antsy uneasy spooked rattled nervous anxious desperate terrified furious livid giddy euphoric ecstatic panicking".split()
)


@cache
def _moods() -> re.Pattern[str]:
    """Match what a crowd is said to feel, and what somebody is said to be after in truth."""
    return re.compile(
        rf"\b(?:{_ROLE}|traders|markets?|wall street|rivals|insiders|bosses|managers|customers|consumers|bankers|lenders|donors|partners|suppliers|management teams?|critics)"
        rf" (?:is|are|grows?|has grown|have grown) (?:getting |growing |becoming |increasingly |visibly |clearly |understandably |already |now |still |[a-z]+ly )*(?:{'|'.join(sorted(_MOODS))})\b(?! (?:to|that|about|of) )"
        r"|\b(?:their|its|his|her|whose|the) (?:ultimate|real|true) (?:goal|aim|motive|objective|target|prize) is\b(?! not)(?: [\w'-]+){0,6}"
    )


@cache
def _motives() -> re.Pattern[str]:
    """Match what an act is said to admit, what moved somebody to it, and what he stakes on it."""
    return re.compile(
        r"\b(?:is|was|amounts to|looks like|feels like) (?:an? |the )?(?:[a-z]+ ){0,2}(?:admission|confession|surrender) (?:of|that)\b[^.;,]{0,50}"
        r"|^(?:[\"']|but |and |now |today )*(?:,? ?)(?:faced with|wary of|fearful of|emboldened by|spooked by|rattled by|stung by) [^.;]{3,90}?(?=, )"
        r"|, (?:ever |always )?(?:eager|keen|anxious|desperate|determined|hungry|reluctant) to [^.;,]{3,60}"
        r"|, (?:wary of|fearful of|emboldened by|spooked by|rattled by|stung by) [^.;,]{3,60}"
        r"|\b(?:is|was|it's) (?:a bet|betting) (?:that|on)\b[^.;,]{0,50}|\b(?:are|were) betting (?:that|on)\b[^.;,]{0,50}|, betting (?:that|on)\b[^.;,]{0,50}"
    )


def _verb(sentence: Sentence, start: int, end: int) -> int | None:
    """Return where the verb of an inner state begins: some cues are only its end."""
    lower = sentence.reading.lower
    word = lower[start:end].partition(" ")[0]
    if word in _STATES:
        opened = _BEING.search(lower, max(start - 22, sentence.start), start)
    elif lower.startswith(
        ("in mind", "big plans", "ambitions", "eyes on", "sights on", "heart on", "mind on"), start
    ):
        opened = _HAVING.search(lower, max(start - 16, sentence.start), start)
    else:
        return start
    return opened.start() if opened else None


_BEHIND = re.compile(r", (?:ever |always )?$")
"""Before a state that is told of somebody in passing: ", eager to win"."""
_STATES = frozenset(
    "determined desperate eager keen anxious hell-bent bent dead intent hung itching gunning hungry salivating champing thirsty hoping planning looking plotting worried afraid scared nervous terrified jealous concerned".split()
)
_BEING = re.compile(r"(?:\b(?:is|are)|'s|'re)(?: (?:now|clearly|also|reportedly|already|deeply|still))? $")
_HAVING = re.compile(r"\b(?:has|have|sets?|has set|have set)(?: (?:its|his|her|their))? $")
_NOUNS = frozenset({"plans", "aims", "fears", "eyes", "plots", "schemes"})
"""Cues that may be nouns: what follows must be an infinitive or an object."""
_VERB_AFTER = re.compile(
    r" (?:to|that|a|an|the|its|his|her|their|more|another|new|no|\d+|[a-z]+ion|[a-z]+al|losing|missing|being)\b"
)
_THING = re.compile(
    r"\b(?:act|bill|law|fund|etf|programme|program|project|plan|scheme|protocol|app|tool|platform|it|this|bot)$"
)
"""What has a purpose but no wishes: with aims, the purpose is meant."""
_COMMON = re.compile(
    r"(?:who|that|which|anyone|everyone|users?|people|customers|you|they|we|i|this|these|those|one|someone|nobody|january"
    r"|monday|the (?:plan|law|project|book|report|paper|study|policy|programme|program|bill|proposal))\b"
)
