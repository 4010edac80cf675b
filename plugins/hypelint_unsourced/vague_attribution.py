"""unsourced/vague-attribution."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.context.attribution import standing
from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import RUNNING, SentenceRule

if TYPE_CHECKING:
    from hypelint.reading import Sentence


class VagueAttribution(SentenceRule):
    """Borrows authority from a crowd.

    What it does
        Reports experts, analysts, critics, many, studies and other crowds as the source of a statement, and
        the passive without anybody ("is widely regarded as", "has won praise"). With "agree", "all" or
        "most" it is an error.

    Why is this bad
        Nobody can telephone "experts". The crowd lends weight and takes no responsibility; the reader
        can not tell three people from three thousand.

    Use instead
        Name one of them, or say how many were asked, by whom and when.

    Known limits
        A crowd with an outlet, a firm or a number passes ("analysts polled by Ostwald"). A crowd that is
        named in the next sentence passes.
    """

    id = "unsourced/vague-attribution"
    summary = "Names a crowd as the source: experts, critics, many, studies."
    message = '"{text}" can not be asked; name who says so, or how many were asked and by whom.'
    severity = Severity.WARNING
    weight = 2
    blocks = RUNNING
    silenced_by = frozenset({"quotation", "link", "question"})
    cues = (
        "{experts,analysts,critics,observers,insiders,commentators,pundits,proponents,advocates,supporters,opponents}",
        "{detractors,skeptics,sceptics,historians,scholars,economists,scientists,researchers,specialists,academics}",
        "{many,some,others,several,most,reports,estimates}",
        "{businesses,companies,customers,clients,patients,users,participants,organisations,organizations,members,owners,employees,buyers}",
        "{guests,visitors,teams}",
        "{psychologists,doctors,engineers,professionals,practitioners,enthusiasts,fans,reviewers,voices,leaders,watchers}",
        "{investors,traders,believers,marketers,strategists,consumers,residents,locals}",
        "{hailed,touted,lauded,heralded,billed,regarded,considered,viewed,seen,celebrated,praised,criticised,criticized,dubbed,described}",
        "{believed,thought,recognized,recognised,acknowledged,credited,admired,respected}",
        "{praise,acclaim,recognition,applause,accolades,criticism,controversy,favourite,favorite}",
        "{scholarship,academia,consensus,agreement,belief,sceptic,skeptic,literature,wisdom,verdict,stated,declared}",
        "{firms,passengers,drivers,viewers,readers,listeners,parents,workers,shoppers,gamers,subscribers,players,members,retailers,vendors,manufacturers,campaigners,activists,motorists,landlords}",
        "{sector,industry,community} {has,have}", "in response to", "known for", "been {called,likened,compared}",
        "{analysis,research,studies}", "{concerns,fears,questions,doubts,calls,suspicions,suggestions,claims,eyebrows,debate,alarm}",
    )  # fmt: skip
    flags = (
        ">>Experts<< agree that batteries are finished.",
        ">>Critics<< say the plan is doomed.",
        ">>Many<< believe the port will close.",
        "All >>analysts<< say the price is fair.",
        "Norvane >>is widely regarded<< as a careful builder.",
        "The ferry >>has drawn acclaim<< with its new decks.",
        "Rents are too high, >>economists<< say.",
        "The pier >>has fast become a favourite of<< anglers.",
        "The lamp is cheap, but >>critics<< warn that it breaks.",
        "The maker goes on >>winning acclaim<< abroad.",
        ">>For many<<, the fare matters less than the view.",
        "Ferries are late again. >>Many<< find the timetable absurd.",
        "Tar >>has long been touted<< as a cure for leaks.",
        "In May >>scientists<< discovered a leak in the hull.",
        ">>Researchers<< are hopeful that the leak can be closed.",
        "The law is mild, as >>some<< legal commentators have noted.",
        "The pump is new. >>Owners who use it<< report lower bills.",
        "The fare is low. >>Some<< argue that it is too low.",
        ">>In modern scholarship<<, the siege is a myth.",
        "There is >>a growing consensus that<< ferries are doomed.",
        ">>For loyal passengers<<, it felt like a theft.",
        "The new fares were, >>for many<<, a step too far.",
        ">>Many<< vowed to sell their boats.",
        ">>The verdict<<: ferries had their day.",
        ">>Conventional wisdom<< holds that ferries are slow.",
        ">>Modern historians<< place the siege a year later.",
        "The rule was changed >>in response to complaints<<.",
        "The king, regarded >>by some<< as mad, built the pier.",
        ">>Ferry firms<< suspect that the fares drew the thieves.",
        "Tolls are up. Queues are long. Boats are few. >>The ferry sector has voiced<< doubts over the tax.",
        ">>Traders are advised to<< watch the shares.",
        "Tessaro >>is known for its reliability<< and low fares.",
        "The pier >>has been called<< the spine of the town.",
        "Tolls are up. Harrow >>is considered one of<< the fastest yards.",
        "Tolls are up. The deal >>has raised concerns<< over safety.",
        "Tolls are up. >>Fears are growing<< that the pier sinks.",
        "Tolls are up. >>There are fears that<< the pier sinks.",
        ">>The stated aim<< is to close every pier.",
        "Tolls are up. It was planned, as >>laid out in internal analysis<<.",
    )
    passes = (
        "Two economists, Rea Lund and Piet Aal, say the plan is costly.",
        "Analysts interviewed by Reuters expect a delay.",
        "Analysts at Marlow Securities expect a delay.",
        '"Experts agree on this," said Rea Lund.',
        "Four of the six analysts polled by Ostwald expect a delay.",
        "Many houses in the old town are empty.",
        "Researchers at the University of Harrow found a cheaper glue.",
        "The town has many reports on its shelves.",
        "Do experts agree?",
        "Critics say the plan [is doomed](https://ostwald.example/plan).",
        "Most trains stop here.",
        "Many people asked for this feature.",
        "Doctors warned her family.",
        "The team has received recognition from the port of Harrow.",
        "For many years, the port was closed.",
        "For some reason, the ferry was late.",
        "For most of us, the port is home.",
        "In May scientists at the University of Harrow discovered a leak.",
        "Its engineers found the leak in May.",
        "The bridge has been hailed as a model by the mayor of Aal.",
        "She was seen as a child in Aal.",
        "For passengers, the gate opens at noon.",
        "The rule was changed in response to complaints from the union of Aal.",
        "The pier has been called the spine of the town by the mayor of Aal.",
        "The town is known for its harbour.",
        "Many sold their boats.",
        "The deal has raised concerns among the captains, Rea Lund said.",
        "There are questions on the back of the form.",
        "Residents are advised to boil water, the city of Harrow said.",
        "The ferry industry has its seat in Aal.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per crowd that is the source of a statement, and per praise from nobody."""
        reading = sentence.reading
        seen: set[Span] = set()
        told: set[int] = set()
        for start, end in longest(cues):
            if _OBJECT.search(reading.lower, max(start - 6, sentence.start), start):
                continue
            if _AGREED.match(reading.lower, end, sentence.end) and not _named(sentence):
                seen |= {it.source for it in reading.attributions(start, end)}
                told.add(start)
                yield Hit(start, end, severity=Severity.ERROR)
                continue
            for it in reading.attributions(start, end):
                if (
                    it.kind != "vague"
                    or it.carried
                    or it.source in seen
                    or not it.source[0] <= start < it.source[1]
                ):
                    continue
                seen.add(it.source)
                told.add(start)
                if self._identified(sentence, it.source):
                    continue
                all_of_them = _ALL.search(reading.lower, max(start - 8, sentence.start), start)
                yield Hit(start, end, severity=Severity.ERROR if all_of_them else None)
        for match in _praise().finditer(sentence.lower):
            start, end = sentence.start + match.start(), sentence.start + match.end()
            if not (_named(sentence) or reading.lower.startswith((" from ", " by "), end)):
                told.add(start)
                yield Hit(start, end)
        yield from self._phrases(sentence, told)

    def _phrases(self, sentence: Sentence, told: set[int]) -> Iterable[Hit]:
        """Yield a hit for the first crowd that vouches without a verb of reporting."""
        reading = sentence.reading
        for match in _vouching(sentence.lower):
            group = match.lastgroup or "crowd"
            start, end = sentence.start + match.start(group), sentence.start + match.end(group)
            if any(start <= at < end or 0 <= at - start < 30 for at in told):
                return
            # A study named in the paragraph says what was found, not whose hopes these are.
            named = any(
                it.kind == "named" and (group == "found" or not it.carried) and it.source[0] != start
                for it in reading.attributions(start, end)
            )
            if group in _OF_BARE_NEWS and (
                named
                or (reading.profile == "news" and standing(reading) != "bare")
                or (group in _PEOPLE and _STAFF.search(reading.text, max(start - 30, sentence.start), start))
            ):
                continue
            if named or (group in ("hailed", "called") and _BY_NAME.search(reading.text, end, sentence.end)):
                continue
            yield Hit(start, end)
            return

    def _identified(self, sentence: Sentence, source: Span) -> bool:
        """Tell a crowd that was counted, or one of whom the next sentence names, or one that tells nothing."""
        reading = sentence.reading
        if _COUNTED.search(reading.lower, *source) or _NO_CLAIM.match(reading.lower, source[1], sentence.end):
            return True
        return sentence.next is not None and _named(sentence.next)


@cache
def _praise() -> re.Pattern[str]:
    """Match praise and repute from nobody: "is widely regarded", "has garnered praise"."""
    how = r"(?:widespread |critical |global |high |much |considerable |international |national |worldwide |rave )?"
    return re.compile(
        r"\b(?:"
        r"\b(?:is|are|been) (?:(?:widely|generally|universally|often) (?:considered|regarded|viewed as|seen as|hailed|believed|thought)"
        r"|(?:widely|universally) (?:recogni[sz]ed as|acknowledged|credited|praised|admired|respected))\b"
        r"|\b(?:has|have) (?:also |quickly |since |already |long )?(?:been (?:praised|hailed|lauded|described|called)|garnered|earned|won|drawn|attracted|received) "
        rf"{how}(?:praise|acclaim|recognition|applause|accolades|criticism|controversy)\b"
        rf"|\b(?:earn|win|gain|garner)(?:s|ing|ning)? {how}(?:praise|acclaim|recognition)\b"
        r"|\b(?:has|have) (?:quickly |also |long |fast )?become a (?:firm |popular |local |crowd )?favou?rite (?:among|with|of|for)\b"
        r"|\bpraised (?:for (?:its|their)|by (?:critics|many|users))\b"
        r")"
    )


@cache
def _crowd() -> re.Pattern[str]:
    """Match crowds that vouch for something: "for many, …", "many find", "has long been hailed as"."""
    crowd = (
        r"(?:experts|analysts|critics|observers|insiders|commentators|pundits|proponents|advocates|supporters|opponents|detractors|sceptics|skeptics"
        r"|historians|scholars|economists|scientists|researchers|specialists|academics|psychologists|doctors|engineers|professionals|practitioners"
        r"|enthusiasts|fans|reviewers|leaders|watchers|investors|traders|marketers|strategists|consumers|users|developers|people|residents|locals|voices)"
    )
    return re.compile(
        r"(?:\b|(?=[,;]))(?:"  # where they can begin: inside words not one of them is tried
        rf"^(?:(?:but|and|yet|still),? )?(?P<for>for (?:(?:many|some|most|others)(?: (?:[a-z-]+ ){{0,1}}{crowd})?|(?:[a-z-]+ ){{0,1}}{crowd})),"
        rf"|(?:^|[,;] )(?P<upset>(?:many|some|most|several)(?: (?:[a-z-]+ ){{0,2}}{crowd})?) (?:grew|grow|became|become|were|are|have grown|have become|remain|have been) (?:[a-z]+ly )?(?:frustrated|uneasy|angry|worried|concerned|alarmed|disappointed|excited|impressed|skeptical|sceptical|wary|divided|unhappy|relieved)\b"
        r"|^(?:(?:but|and|yet|still|moreover|additionally),? )?(?P<report>(?:many |most |some )?(?:businesses|companies|customers|clients|patients|users|participants|organi[sz]ations"
        r"|members|owners|employees|buyers|guests|visitors|teams)(?: (?:who|that|undergoing|using|with|in|of|at|from) [^,.;]{3,60}?)?) (?:have |also |often |consistently |regularly |frequently ){0,3}"
        r"(?:report|reported|describe|praise|say|rave|credit)\b"
        r"|^(?:(?:but|and|yet|still),? )?(?P<some>some|others) (?:also |still |now |even )?(?:argue|say|believe|fear|worry|question|contend|insist|claim|see|suggest|think|call|point)\b"
        r"|\b(?:has|have) (?P<critics>(?:its|their|his|her) (?:share of )?(?:critics|sceptics|skeptics|detractors|doubters))\b"
        rf"|^(?:(?:but|and|yet|still),? )?(?P<many>many|most)(?: (?:[a-z-]+ ){{0,2}}{crowd})? (?:also |still |now |often )?(?:find|feel|regard|view|hail|doubt|fear|worry|wonder|swear|agree|consider|argue|question|see it|believe|think)\b"
        rf"|(?:^|[,;] |\b(?:that|and|but|while) )(?:[a-z]+ly |in [a-z]+(?: \d{{4}})?,? |last [a-z]+,? |many |some |most |security |independent |medical |legal |industry |market )*"
        rf"(?P<found>(?:researchers|scientists|engineers|analysts|experts|economists|doctors|scholars|historians)) (?:have |has |had |recently |later |also )*"
        rf"(?:discovered|uncovered|found|identified|demonstrated|documented|noticed|observed|are|remain) (?!at\b|from\b|of\b|in\b|by\b|not\b|able\b|working\b|using\b|required\b|studying\b)"
        rf"|(?:^|[,;] |\b(?:that|and|but) )(?P<mood>(?:[a-z-]+ )?(?:researchers|scientists|engineers|analysts|experts|economists|investors|observers|insiders|traders)) (?:are|remain|grow|seem) (?:[a-z]+ly )?"
        r"(?:optimistic|pessimistic|hopeful|confident|convinced|worried|concerned|divided|skeptical|sceptical|alarmed|excited|bullish|bearish|wary|cautious|adamant)\b"
        r"|\b(?P<hailed>(?:has|have|is|are|was|were) (?:long |often |widely |frequently |sometimes |generally |commonly |universally |increasingly |consistently |regularly )+(?:been )?"
        r"(?:hailed|touted|lauded|heralded|billed|regarded|considered|viewed|seen|celebrated|praised|criticised|criticized|dubbed|described)"
        r"|(?:has|have) been (?:hailed|touted|lauded|heralded|billed|dubbed|celebrated)) (?:as|for|to be)\b"
        rf"|\bas (?P<asides>(?:some|many|most|several) (?:[a-z-]+ ){{0,2}}{crowd}|(?:[a-z-]+ )?(?:commentators|critics|observers|experts|analysts|pundits)) (?:have |has |had )?(?:noted|note|observed|pointed out|point out|put it|argue|argued|see it|warn|warned|say|said)\b"
        r"|(?P<school>\bin (?:modern|contemporary|recent|current|secular|liberal|mainstream|western|academic|scientific|critical|feminist)(?:(?: and|,) [a-z]+)? (?:[a-z]+ )?(?:scholarship|academia|literature))\b"
        r"|\b(?P<consensus>(?:a |an |the )?(?:growing|broad|widespread|general|wide|emerging|scientific|scholarly) (?:consensus|agreement|belief|recognition) (?:that|among|on))\b"
        r")"
    )


def _vouching(lower: str) -> Iterator[re.Match[str]]:
    """Yield the crowds that vouch in a lower-cased sentence, and the moods of crowds."""
    yield from _crowd().finditer(lower)
    for words, source in _moods():
        if any(word in lower for word in words):
            yield from _pattern(source).finditer(lower)


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


@cache
def _moods() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Return what a crowd felt, did or is told, and what is thought with nobody who thinks it.

    Each construction comes behind words one of which it holds.
    """
    crowd = (
        r"(?:subscribers|customers|clients|players|viewers|listeners|readers|members|employees|workers|owners|drivers|passengers|parents|gamers"
        r"|shoppers|users|fans|investors|traders|residents|locals|consumers|developers|observers|critics|analysts)"
    )
    scholars = r"(?:historians|scholars|economists|archaeologists|linguists|scientists|theologians|philosophers|critics|analysts|biographers)"
    trade = (
        r"(?:firms|companies|businesses|retailers|vendors|manufacturers|banks|lenders|employers|landlords|publishers|campaigners|activists"
        r"|unions|motorists|farmers|insurers|brokers|operators|carriers)"
    )
    doubt = r"(?:criticisms?|concerns|complaints|pressure|calls|demands?|feedback|outcry|backlash)"
    return (
        (
            (
                "felt",
                "feels",
                "seem",
                "came as",
                "sounded",
                "looked",
                "meant",
                "was a",
                "is a",
            ),
            rf"(?:^|[.;] |\b(?:but|and) )(?P<felt>for (?:[a-z-]+ ){{0,2}}{crowd}), (?:it|this|that|the [a-z]+)(?: [a-z]+){{0,2}}? (?:felt|feels|seemed|seems|came as|sounded|looked|meant|was a|is a)\b",
        ),
        (
            (
                "for many",
                "for some",
                "for most",
            ),
            r"(?<=[a-z,] )(?P<aside>for (?:many|some|most)(?: (?:users|people|fans|observers|critics|customers|readers))?), (?=an? |the |it |this )",
        ),
        (
            (
                "many",
                "some ",
                "others",
                "several",
                "most ",
            ),
            rf"(?:^|[;] |\b(?:but|and) )(?P<did>(?:many|some|others|several|most)(?: (?:[a-z-]+ )?{crowd})?) (?:have |even |also |quickly |publicly |openly |soon ){{0,2}}"
            r"(?:threatened|threaten|complained|complain|took to|take to|vented|vowed|vow|demanded|mocked|accused|accuse|blamed|blame|lamented|lament|likened|pointed out"
            r"|expressed|voiced|rejoiced|protested|begged|applauded|applaud|questioned|wondered|feared|worried|hoped)\b",
        ),
        (
            (
                "consensus",
                "verdict",
                "wisdom",
                " view",
                " feeling",
                " sense",
                "fear",
                "perception",
                "assumption",
                "opinion",
            ),
            r"(?P<verdict>\b(?:the|a) (?:(?:general|overall|emerging|unanimous|broad|common|prevailing|early) )?(?:consensus|verdict)(?= is\b|:| was\b| seems| remains)"
            r"|\b(?:the )?(?:conventional|received|prevailing) wisdom(?= (?:is|was|holds|held|says|said|has it|suggests)\b)"
            r"|\b(?:the|a) (?:general|prevailing|common|growing|widespread) (?:view|feeling|sense|fear|perception|assumption|opinion)(?= (?:is|was|that|among)\b))",
        ),
        (
            (
                "historians",
                "scholars",
                "economists",
                "archaeologists",
                "linguists",
                "scientists",
                "theologians",
                "philosophers",
                "critics",
                "analysts",
                "biographers",
            ),
            rf"\b(?P<scholars>(?:modern|contemporary|later|recent|most|many|some|western) {scholars}) (?:now |often |generally |usually |also |commonly )?(?:distinguish|date|place|attribute|credit|trace"
            r"|reject|dispute|differ|emphasi[sz]e|treat|link|associate|interpret|prefer|divide|doubt|point|favou?r)\b",
        ),
        (
            ("in response to ",),
            rf"(?P<response>\bin response to (?:(?:growing|mounting|widespread|some|public|recent|repeated|fierce) )?{doubt})\b(?! (?:from|by|of|in|raised|made|received)\b)",
        ),
        (
            (
                "by some",
                "by many",
                "by most",
                "by others",
            ),
            rf"\b(?:regarded|seen|viewed|considered|hailed|called|described|criticised|criticized|believed|thought|feared|dubbed|dismissed) (?P<by>by (?:some|many|most|others)(?: {crowd}| {scholars})?)\b(?! of (?:its|the|his|her))",
        ),
        (
            (
                "speculate",
                "suspect",
                "fear",
                "worry",
                "believe",
                "complain",
                "argue",
                "grumble",
            ),
            rf"(?:^|[.;] |, (?:and |but )?)(?P<trade>(?:[a-z-]+ ){{0,2}}{trade}) (?:speculate|suspect|fear|worry|believe|complain|argue|grumble)\b",
        ),
        (
            (
                "sector ha",
                "industry ha",
                "community ha",
                "public ha",
            ),
            r"(?P<sector>\bthe (?:[a-z-]+ ){0,2}(?:sector|industry|community|public) (?:has|have) (?:expressed|voiced|raised|welcomed|reacted|responded|embraced|rejected|criticised|criticized))\b",
        ),
        (
            (
                "advised to",
                "urged to",
                "warned to",
                "cautioned to",
            ),
            r"(?P<advised>\b(?:investors|traders|consumers|buyers|motorists|homeowners|residents|patients|users) (?:are|is) (?:strongly |now )?(?:advised|urged|warned|cautioned) to)\b",
        ),
        (
            (
                " for its ",
                " for their ",
                " for his ",
                " for her ",
            ),
            r"(?P<known>\b(?:is|are) (?:widely |well |best |also )?(?:known|noted|respected) for (?:its|their|his|her) (?:[a-z-]+ ){0,2}?(?:maturity|security|reliability|quality|expertise|innovation|excellence|durability"
            r"|performance|professionalism|integrity|transparency|accuracy|craftsmanship|dedication|commitment|leadership|precision|efficiency|simplicity|speed|safety|stability))\b",
        ),
        (
            (
                "been called",
                "been likened",
                "been compared",
                "been character",
            ),
            r"(?P<called>\b(?:has|have) (?:often |sometimes |also |since |long |even )?been (?:called|likened to|compared to|characteri[sz]ed as))\b(?= (?:an?|the|one of|his|her|its|their|[\"'\u201c\u2018]))",
        ),
        (
            (
                "stated ",
                "declared ",
                "avowed ",
            ),
            r"(?P<stated>\bthe (?:stated|declared|avowed) (?:goal|aim|purpose|mission|reason|intent|intention))(?= (?:is|was)\b)",
        ),
        (
            (
                "considered",
                "regarded as",
                "seen as",
                "viewed as",
                "thought of as",
                "believed to be",
            ),
            r"(?P<deemed>\b(?:is|are) (?:now |still )?(?:considered|regarded as|seen as|viewed as|thought of as|believed to be) (?:(?:by (?:many|some) )?(?:as |to be )?(?:one of|among)(?= the\b)|an? (?:leading|pioneer|leader|top|key|major)|the (?:best|most|leading|gold)))\b",
        ),
        (
            (
                "concerns",
                "fears",
                "questions",
                "doubts",
                "suspicions",
                "eyebrows",
                "debate",
                "alarm",
                "worries",
            ),
            r"(?P<raised>\b(?:has|have|is|are) (?:also |already |now )?(?:raised|raising|sparked|sparking|prompted|prompting|fuelled|fueled|fuelling|stoked|stoking|renewed|reignited) (?:[a-z]+ ){0,2}(?:concerns|fears|questions|doubts|suspicions|eyebrows|debate|alarm|worries))\b",
        ),
        (
            (
                "concerns",
                "fears",
                "doubts",
                "worries",
                "suspicions",
            ),
            r"(?P<grows>\b(?:concerns|fears|doubts|worries|suspicions) (?:are (?:growing|mounting|rising|swirling)|is growing|(?:have been|were) (?:raised|voiced)|have (?:grown|mounted|surfaced|emerged)|persist|remain|linger|abound|swirl))\b",
        ),
        (
            (
                "there are",
                "there is",
                "there were",
                "there have",
            ),
            r"(?P<exist>\bthere (?:are|is|were|have been) (?!no )(?:[a-z]+ ){0,2}(?:concerns?|fears?|suggestions?|claims?|calls|doubts?|suspicions?) (?:that|over|about|among|whether))\b",
        ),
        (
            (
                "analys",
                "research",
                "studies",
            ),
            r"(?P<analysis>\b(?:according to|laid out in|based on|confirmed by|supported by) (?:(?:internal|industry|market|recent|independent|various|multiple|academic|new) )*(?:analysis|analyses|research|studies))(?=[.,;]|$)",
        ),
    )


_OF_BARE_NEWS = frozenset(
    {
        "found",
        "some",
        "report",
        "did",
        "felt",
        "aside",
        "advised",
        "sector",
        "called",
        "response",
        "verdict",
        "deemed",
        "raised",
        "grows",
        "exist",
    }
)
"""Groups that wire copy and encyclopaedias use for what everybody can see."""
_PEOPLE = frozenset({"found", "some", "report"})
_STAFF = re.compile(
    r"\b(?!(?:In|Last|January|February|March|April|May|June|July|August|September|October|November|December|Many|Some|Most)\b)[A-Z][\w.&'-]+ $"
)
_BY_NAME = re.compile(r"\bby (?:the |a |an |its |their )?(?:[\w-]+ ){0,2}[A-Z]|\bby (?:the|its|their) ")
_OBJECT = re.compile(r"\b(?:in|of|than|for|with|to) $")
_AGREED = re.compile(
    r" (?:now |all |widely |generally |broadly |largely |mostly )?agree (?:that|on|with)\b|,? (?:now |all )?agree[.,]"
)
_ALL = re.compile(r"\b(?:all|every|most) $")
_COUNTED = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:polled|interviewed|surveyed|contacted|questioned) by\b"
)
_NO_CLAIM = re.compile(
    r" (?:have |has |also )*(?:asked|ask|called for|wants?|(?:warned|told|asked|urged) (?:him|her|them|us|me|his|the)\b)"
)


def _named(sentence: Sentence) -> bool:
    """Tell whether a sentence names a source by a proper name."""
    reading = sentence.reading
    return any(
        it.kind == "named"
        and not it.carried
        and any(char.isupper() for char in reading.text[slice(*it.source)])
        for it in reading.attributions(sentence.start, sentence.start + 1)
    )
