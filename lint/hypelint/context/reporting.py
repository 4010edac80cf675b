"""Find the sources that a sentence names itself: who speaks in it, and what it cites.

- a reporting verb with its subject before it ("Lund said") or after it ("…, said Lund");
- a verb of opinion or forecast with its subject ("Norvane expects …"), whose scope is its clause;
- a source phrase: "according to X", "a survey by X", "named by X", "For Lund, …".

What stands behind a verb decides whether it reports: a that-clause, a clause, a quotation, the end of the
sentence behind a comma. "The code it wrote was clean" and "the firm claims office" report nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, cast

from hypelint.context.name import capitalised, known, names, title_case

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Reading, Sentence

_SAY = (
    "said", "says", "say", "saying", "told", "tells", "tell", "stated", "argued", "argues", "warned", "warns",
    "insisted", "insists", "acknowledged", "acknowledges", "admitted", "admits", "announced", "announces",
    "commented", "testified", "tweeted", "asserted", "asserts", "contended", "contends", "cautioned",
    "cautions", "replied", "replies", "remarked", "reiterated", "conceded", "concedes", "denied", "denies",
    "assured", "assures", "alleged", "alleges", "complained", "pointed out", "points out", "reported", "reports",
    "blogged", "quipped", "joked", "cited", "boasted", "predicted", "predicts", "forecast", "forecasts",
    "estimated", "estimates", "reckons", "reckoned", "promised", "pledged", "vowed", "declined to", "urged", "urges",
    "accused", "agreed that", "claimed", "claims", "concluded", "concludes", "called for", "described", "describes",
    "criticised", "criticized", "praised", "calculated", "calculates",
)  # fmt: skip
"""Verbs that report somebody's words: with a subject they put the whole sentence in that mouth."""

_SAY_THAT = (
    "added", "adds", "noted", "notes", "found", "finds", "find", "showed", "shows", "show", "shown", "suggested",
    "suggests", "suggest", "indicated", "indicates", "indicate", "demonstrated", "demonstrates", "observed",
    "observes", "states", "state", "claim", "report", "argue", "warn", "warning", "explain", "explained", "explains",
    "confirm", "confirmed", "confirms", "estimate", "predict", "write", "writes", "wrote", "point out", "conclude",
    "reveal", "revealed", "reveals", "acknowledge", "insist", "thinks", "think", "thought", "feels", "felt",
    "recommends", "recommended", "advises", "advised", "heard", "learned", "agrees", "agreed", "mentioned",
    "mentions", "shared", "sums up", "underlined", "asked", "asks", "declared", "declares", "noting", "adding", "explaining", "arguing",
    "claiming", "stating", "stressing", "insisting",
    "disclosed", "discloses", "emphasised", "emphasized", "emphasises", "emphasizes", "stressed", "stresses",
    "maintained", "maintains", "posted", "promises", "recalled", "recalls", "responded", "ruled", "admit", "contend",
    "caution", "assert", "allege", "complain", "concede", "worry", "worries", "worried", "discovered",
)  # fmt: skip
"""Verbs with other uses: they report only before "that", a clause, a colon or a quotation, or in a parenthesis."""

_THINK = (
    "expects", "expect", "expected", "believes", "believe", "believed", "projects", "projected", "projecting",
    "expecting", "predicting", "forecasting", "estimating", "anticipates", "anticipated", "anticipate", "sees",
    "considers", "considered", "hopes", "hoped", "hope", "fears", "feared", "fear", "calls", "called", "dubbed",
    "labelled", "labeled", "rates", "rated", "ranks", "ranked", "names", "named", "lists", "regards", "suspects",
    "doubts", "guesses", "argue", "expressed", "express", "voiced",
)  # fmt: skip
"""Verbs of opinion: with a subject they put their clause in that mouth."""

CUES: dict[str, tuple[str, ...]] = {
    "say": _SAY,
    "say-that": _SAY_THAT,
    "think": _THINK,
    "source": (
        "according to", "per", "as reported by", "in the words of", "quoting", "citing", "reporting its",
        "reporting their", "cited by", "quoted by", "in a statement", "in the view of", "in the opinion of",
        "{data,figures,research,statistics,numbers,survey,study,poll,report,analysis,estimates,estimate,filings}",
        "{filing,index,census,paper,review,ranking,records,documents,studies,reports,audit,memo,testimony,letter}",
        "{announcement,statement,interview,article,blog post,tweet,post,database,reporting}",
        "{expected,predicted,forecast,projected,estimated,believed,ranked,named,rated,recognized,recognised} by",
        "{certified,described,reported,called,voted,listed,awarded,verified,confirmed,published,issued,said} by",
        "{commissioned,compiled,conducted,selected,chosen,accredited,approved,announced,recommended} by",
    ),
    "agentless": (
        "reportedly", "allegedly", "supposedly", "purportedly", "{is,are,was,were} {said,believed,thought} to",
        "{is,are,was,were} {rumoured,rumored,understood,alleged,reputed} to", "{rumour,rumor,word} {is,has it}",
        "{it is,it's,it was} {said,rumoured,rumored,understood,believed,thought,reported} that", "rumoured", "rumored",
        "{rumours,rumors} {of,that,are,say,suggest}", "speculation {has,is,that,about,over}",
        "{is,are} widely {seen,believed,regarded,considered,expected,thought}",
    ),
}  # fmt: skip

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


_MOST = 30
"""Cues of one table looked at in one sentence: a sentence with more is no prose."""


def sources(reading: Reading) -> dict[int, list[Source]]:
    """Return the sources that the sentences of a document name, by the index of the sentence."""
    known = cast("dict[int, list[Source]] | None", reading.cache.get("sources"))
    if known is None:
        known = {}
        lower = reading.lower
        told: set[int] = set()
        for table in CUES:
            for sentence, spans in reading.by_sentence(reading.all_cues(table)):
                found = known.get(sentence.index, [])
                for start, end in spans:
                    if lower[start:end] in TELLING:
                        told.add(sentence.index)
                before = len(found)
                for start, end in spans[:_MOST]:
                    if table == "agentless":
                        source: Source | None = Source(
                            sentence.start, sentence.end, table, (start, end), False
                        )
                    elif table == "source":
                        source = _phrase(sentence, start, end)
                    else:
                        source = _verb(sentence, table, start, end, found)
                    if source is not None:
                        found.append(source)
                if not before and found:
                    known[sentence.index] = found
        for opening in ("For ", "To "):
            at = reading.text.find(opening)
            while at >= 0:
                source = _opinion(reading, at)
                named = reading.sentence_at(at)
                if source is not None and named is not None:
                    known.setdefault(named.index, []).append(source)
                at = reading.text.find(opening, at + 3)
        reading.cache["sources"] = known
        reading.cache["told"] = told
    return known


TELLING = frozenset(("said", "told", "added", "reported", "according to"))
"""The words with which a newsroom reports; `sources` keeps the sentences that have one as ``told``."""


# Verbs.

_NAMING = frozenset(
    "called calls named names dubbed labelled labeled ranked ranks rated rates lists listed praised described "
    "describes cited considered regards considers".split()
)
"""Verbs whose participle stands behind a noun as often as a source stands before them."""
_PRONOUNS = frozenset("he she they it who which this".split())
_SELF = frozenset("i we you".split())
_DETERMINERS = frozenset("the its his her their our my this that these those both".split())
_JOINING = frozenset("and but or although though as while then yet because that if so whereas nor".split())
_OPENERS = frozenset(
    "in on at by for from with as after before since during under last this next when while but and late earlier "
    "today yesterday meanwhile however".split()
)
_STUDIES = frozenset("study research survey poll report paper analysis data review".split())
_NOUN_BEFORE = frozenset(
    # A word after which a form that may be noun or verb is a noun.
    "the a an this that these those its his her their our my your no any some all each every of in on for with "
    "by to from at as new recent latest own first last annual quarterly official early united and or such "
    "independent previous other several many more most".split()
)
_NO_SUBJECT = frozenset(
    "to the a an of in on with by from at below above than per into lower higher over under about against amid among "
    "between during through within without no".split()
)
_NO_HEAD = _NO_SUBJECT | frozenset("its his her their our my your this these most more".split())
_NOUNS = frozenset(
    "claims reports estimates forecast forecasts comments promises states notes shows finds report state claim "
    "estimate show find argue lists ranks rates names calls hopes fears hope fear posted posts urges adds shares "
    "project projects doubts warning worry worries caution replies cautions stresses".split()
)
"""Forms that are nouns as often as verbs."""
_PARTICIPLES = frozenset("said told shown found felt thought forecast".split())
"""Participles that do not end in -ed."""
_INVERTED = frozenset(
    "said says say wrote writes explained explains added adds argued argues warned warns noted notes asked asks "
    "replied insisted insists recalled recalls joked reported reports commented comments stated "
    "remarked quipped observed observes predicted predicts acknowledged admitted complained concluded confirmed "
    "cautioned responded emphasised emphasized stressed declared estimates estimated expressed shared".split()
)
"""Verbs that may stand before their subject: "…, said Lund"."""
_BASE = frozenset("expect say believe hope fear see think find show report argue find note add".split())
_PASSIVE = frozenset(
    "expected estimated predicted forecast projected anticipated believed feared hoped reported said reckoned "
    "considered calculated thought found shown ranked rated".split()
)
_PLAIN = frozenset("predict argue warn conclude acknowledge insist explain confirm wrote".split())
_MODALS = frozenset(
    "can could may might will would should must to cannot can't won't let lets let's not don't doesn't didn't please".split()
)
_REVEALING = re.compile(
    r"(?:show|reveal|suggest|indicat|demonstrat|confirm|tell|told|promis|explain|underlin|find|assur)"
)
_THINGS = frozenset(
    "method error option approach partnership expansion initiative event outing release launch upgrade update device "
    "phone app system tool tools model models platform technology product products feature features design software chip "
    "code example story scene moment experience history success growth development developments trend trends number "
    "numbers sign signs move shift events case cases sector market markets prices theory theories honor honour award "
    "recognition response trick".split()
)
"""What speaks in a figure of speech only."""
_PRONOUN_LAST = re.compile(r"\b(?:he|she|they|it) (?:also|now|further|later|still|then|[a-z]+ly) $")
_SHOWING = frozenset(
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
_STORY = re.compile(
    r" (?:[\w-]+ ){0,4}(?:story|stories|tale|difference|truth|time)\b|(?: [\w-]+){1,4} apart\b"
)
_SUBORDINATE = re.compile(
    r"(?:even |shortly |just |soon |days |weeks |months |a (?:day|week|month|year) )?"
    r"(?:before|after|since|until|when|once|because|whether|if)\b"
)
_CONJUNCTIONS = frozenset("before after since until when once because if whether why how what than".split())
# Each begins with a rare mark, so that the search leaps from one to the next.
_BOUNDARY = re.compile(r"[;:\u2014\"()\u2013-](?:(?<=[;:\u2014\"()])|(?<=\s[-\u2013])[-\u2013]?(?=\s))")
_BRACKETS = re.compile(r"\([^()]*\)")
_ADVERBS = frozenset(
    "has have had is are was were be been being become becomes became get gets got also later then further already "
    "once often still now today yesterday earlier therefore however meanwhile first since who".split()
)
_NO_ADVERBS = frozenset("july italy family supply assembly ally monopoly rally reply".split())
_BEINGS = frozenset("is are was were be been being become becomes became get gets got".split())
_PERIODS = frozenset("week month year quarter".split())
_CONTRACTED = re.compile(r"\b(?:it|that|what|how|there|who|they|we|you)'(?:s|re)$|n't$")
_WORDS = re.compile(r"[^\W_][\w'\u2019.&-]*")
_STOPS = re.compile(r"[,;:()\u2014\"]| - | \u2013 ")
_BEHIND = re.compile(
    # What may stand behind a verb. The alternatives are told apart by the group that matched.
    r"(?P<quote>,? ?[\":])|(?P<end>[.,;?!)]|$)|(?P<that>[^.;:,()\"]{0,24}?(?<! so) that\b)"
    r"|(?P<how> (?:how|why|whether|what|where|if|no|little)\b)"
    r"|(?P<be> (?:is|are|was|were|has|have|had|will|would|can|could)\b)"
    r"|(?P<change> (?:an?|the) (?:\w+ )?(?:rise|fall|drop|decline|increase|growth)\b)"
    r"|(?P<clause> (?!(?:of|for|from|by|with|as)\b)(?:(?! (?:that|which|who|where|when|whose|than)\b)[^,;:()\"]){2,60}?(?<! and)(?<! but)(?<! or) "
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|does|did|do)\b)"
)
_FAR = 20
"""Characters after which "that" belongs to another word than a verb with other uses."""
_SAYS = ("that", "clause", "how")
_NEXT = re.compile(r" (?:[\"']?)([a-z0-9$\u00a3\u20ac']+)")
_NO_OBJECT = re.compile(
    r"(?:of|for|in|on|from|by|to|at|with|about|across|under|between|among|against|over|into|through|and|or|as|than"
    r"|fell|rose|grew|came|went|made|were|was|are|is|have|has|had|will|may|can|could|would|[a-z]+ed|[a-z]{3,}ly)$"
)
"""Words behind a noun, not behind a verb with its object."""
_CLAUSE_OPENS = re.compile(
    r" (?:he|she|it|they|we|there|this|these|those|its|their|his|her|the|an?|some|many|most|all|[a-z]+s|\$?\d[\d,.]*%?)\b"
)
_ACT = re.compile(
    # "claimed the title", "claims lives": no report.
    r" (?:an? |the |its |his |her |their |\d+ )?(?:[\w-]+ ){0,3}?(?:area|territory|land|titles?|wins?|victory|prizes?|medals?|gold"
    r"|silver|bronze|crown|championship|awards?|place|spot|position|lives|life|throne|wickets?|points?|credit"
    r"|responsibility|benefits?|refunds?|expenses|asylum|ownership|rights?|share|top|first|second|third)\b"
)
_IN_PARENTHESIS = re.compile(r"[,\"\u2014:][^,\"]{1,160}$|\bas [^,]{1,60}$")
"""What stands before the verb of "…, Lund said" and "as Lund said"."""
_TOLD_TO = re.compile(r" (?!reporters)(?:[\w'-]+ ){1,4}to (?!the |an? |its |his |her |their )[a-z]+")
_FORESEEN = re.compile(
    r" (?:no|little|that)\b|[^.;,]{0,40}(?:\d|\b(?:growth|rise|fall|decline|demand|risks?|potential|opportunit\w+|scope|signs?|future"
    r"|revenues?|sales|profits?|prices?|rates?|inflation|as|staying|remaining|reaching)\b)"
)
"""What a forecaster sees, not an eye."""
_IT = re.compile(r" (?:it|them|him|her|us)(?: to\b|[.,;]|$)")
_NAMED_OBJECT = re.compile(
    r" (?:it|its|the|this|that|him|her|them|his|their|these|those|a|an|on|for|\"|\u201c|[A-Z][\w.-]+ (?:the|a|an|as|one|among|\")|[^.;,]{1,60} as (?:\"|(?:the|an?|one|its)\b))"
)
_PLURAL = re.compile(
    r"(?:(?:^|[,;] )(?:the|its|his|her|their) |^)(?:[a-z-]+ )?(?!was|is|has|does|as|this)[a-z-]+s"
    r"(?: (?:for|of|at|in|from) [\w' -]{2,40})? $"
)
_FIGURE = re.compile(r"[^.;]{0,40}\d")


def _verb(sentence: Sentence, table: str, start: int, end: int, found: list[Source]) -> Source | None:
    """Read a verb of reporting or opinion: find its subject, and say what it vouches for."""
    reading = sentence.reading
    text, lower = reading.text, reading.lower
    if "-" in (lower[start - 1 : start], lower[end : end + 1]):
        return None  # "out-of-state", "so-called"
    if text[start].isupper() and start > sentence.start and not title_case(sentence):
        return None  # "New York State manufacturers"
    behind = _BEHIND.match(lower, end, sentence.end)
    follows = behind.lastgroup or "" if behind else ""
    if follows == "be":
        return None  # "the code it wrote was clean"
    form = lower[start:end]
    trails = lower[sentence.start : start].rstrip().endswith((",", '"'))
    if table == "say-that":
        if follows == "that" and behind and behind.end() - end > _FAR:
            follows = ""  # "keeps its focus on seeing that"
        if not _reports(sentence, form, start, end, follows, trails):
            return None
    if (
        follows == "end"
        and not trails
        and (table == "think" or not _IN_PARENTHESIS.search(lower, sentence.start, start))
    ):
        return None  # "it acts on what it sees", "the triumph that the firm promised"
    if form == "sees" and not _FORESEEN.match(lower, end, sentence.end):
        return None  # "the reviewer sees a clean page"
    if form in ("claimed", "claims") and follows not in _SAYS and _ACT.match(lower, end, sentence.end):
        return None
    if form in ("reported", "reports") and not follows and _IT.match(lower, end, sentence.end):
        return None  # "she found the bug and reported it to us"
    if (
        form in ("told", "tells", "tell")
        and follows != "that"
        and not trails
        and _TOLD_TO.match(lower, end, sentence.end)
    ):
        return None  # "it told users to eat glue"
    subject = _subject(sentence, form, start, end, follows, trails, found)
    if subject is None:
        return None
    kind, span = subject
    if table == "think":
        first, last = sentence.clause(start)
        return Source(min(first, span[0]), last, kind, span, form not in _NAMING)
    direct = follows == "quote" or lower[start - 2 : start] == '" ' or '"' in lower[span[0] - 3 : span[0]]
    stated = not direct and (
        follows in _SAYS
        or follows == "change"
        or (follows == "end" and '"' not in lower[sentence.start : start])
        or (
            form in ("reported", "reports", "estimated", "estimates", "forecast", "predicts")
            and _FIGURE.match(lower, end) is not None
        )
    )
    return Source(sentence.start, sentence.end, kind, span, stated)


def _reports(sentence: Sentence, form: str, start: int, end: int, follows: str, trails: bool) -> bool:
    """Tell whether a verb with other uses reports something here."""
    if follows in ("that", "quote", "change") or (follows == "how" and form not in _CLAIMLESS):
        return True
    lower = sentence.reading.lower
    if follows == "clause":
        return form not in _CLAIMLESS and (
            bool(_CLAUSE_OPENS.match(lower, end)) or sentence.reading.text[end + 1 : end + 2].isupper()
            if form in _NOUNS
            else not lower.startswith(
                (" in ", " on ", " at ", " to ", " within ", " during ", " across "), end
            )
        )
    # In a parenthesis: "…, Lund added." or "As Lund notes, …"; behind its quotation: '…," added Lund.'
    if trails and form in _INVERTED and lower[start - 2 : start - 1] in ('"', ","):
        return lower[start - 2] == '"'
    finite = form in _PLAIN or (form.endswith(("s", "ed")) and form not in ("states", "reports", "claims"))
    if finite and (follows == "end" or lower.startswith((" in ", " on ", " at ", " to "), end)):
        before = lower[sentence.start : start]
        return bool(re.search(r"[,\"][^,\"]{1,60}$", before)) or before.startswith("as ")
    return False


def _subject(
    sentence: Sentence, form: str, start: int, end: int, follows: str, trails: bool, found: list[Source]
) -> tuple[str, Span] | None:
    """Find the subject of a verb of reporting and say what kind of source it is."""
    reading = sentence.reading
    lower, low = reading.lower, sentence.start
    # "The Harrow Pilots' Association (HPA) said": what stands in brackets is no subject.
    before = _without_brackets(lower[low:start])
    cut = max((match.end() for match in _BOUNDARY.finditer(before)), default=0)
    region = before[cut:]
    previous = region.rstrip(" ,\"'").rpartition(" ")[2].lstrip("\"'([")
    if previous in (_NOUN_BEFORE if form in _NOUNS else _NO_SUBJECT) and not (
        previous == "and" and form not in _BASE
    ):
        return None
    titled = form.endswith("ed") and sentence.kind in ("heading", "title")  # "Norvane Named Best Employer"
    if form in _NAMING and (titled or not _names_something(sentence, start, end)):
        return _named_by(sentence, end)
    if (
        form in _NOUNS
        and not lower.endswith('" ', low, start)
        and _noun(sentence, form, start, end, previous, follows)
    ):
        return None
    if form in _PASSIVE and lower.startswith((" to ", " at ", " by "), end):
        return None  # a participle: "storage, estimated to grow by 12%"
    if (previous in _MODALS and not trails) or _STORY.match(lower, end):
        return None  # "customers can expect", "the numbers tell a story"
    if trails and form.endswith("ing") and form != "warning":
        return _shared(sentence, found)  # "Lund closed it, noting that …"
    stem, tail = _without_adverbs(region)
    if not _BEINGS.isdisjoint(tail) and not form.endswith("ing"):
        return None  # a passive: "is expected", "was named"
    if tail and stem.rpartition(" ")[2] in _NO_HEAD:
        return None  # "its highly anticipated fair"
    if (form.endswith("ed") or form in _PARTICIPLES) and _CONTRACTED.search(stem):
        return None  # "it's expected"
    parts = re.split(r",\s*", stem)
    if any(_SUBORDINATE.match(part.lstrip(" \"'")) for part in (parts[0], parts[-1])) or _subordinate(
        stem, follows
    ):
        return None  # "Shares fell after Norvane said …": the main clause is nobody's
    span = (low + cut, low + cut + len(stem))
    nominal = _appositive(sentence, *span) if trails and len(parts) > 1 else None
    if form in _INVERTED and follows not in _SAYS and nominal is None and (trails or not stem.strip(" \"'")):
        # "…, said Lund" and 'Said Lund: "…"'; a bare form at the front is an imperative.
        right = _right_subject(sentence, end) if trails or form in ("said", "says") else None
        if right is not None and form not in _BASE:
            return right
    if not stem.strip(" \"'"):
        return None
    if previous in ("and", "but", "or", "then"):
        return _shared(sentence, found)
    if nominal is not None:
        return None if lower[slice(*nominal[1])].rpartition(" ")[2] in _THINGS else nominal
    # "Lund, a nurse, said" and "Lund, in a speech, also said": the subject stands before the comma.
    source = _classify(sentence, *span, "," in region[len(stem) :])
    if source is not None and _REVEALING.match(form):
        subject = lower[slice(*source[1])]
        if (
            subject in ("which", "this")
            or (subject == "it" and not _of_study(sentence))
            or (
                subject.startswith(("the ", "this ", "these ", "that "))
                and _SHOWING.isdisjoint(subject.split())
            )
        ):
            return None  # the writer interprets: "It shows that …"
    return source


def _without_adverbs(region: str) -> tuple[str, list[str]]:
    """Return a text without the auxiliaries and adverbs at its end, and these."""
    stem = region.rstrip(" ,")
    tail: list[str] = []
    while stem:
        rest, _, word = stem.rpartition(" ")
        if word in _ADVERBS or (word.endswith("ly") and word not in _NO_ADVERBS):
            tail.append(word)
        elif word in _PERIODS or word.endswith("day"):
            rest, _, before = rest.rpartition(" ")
            if before not in ("on", "last", "this", "late", "early"):
                break
        else:
            break
        stem = rest.rstrip(" ,")
    return stem, tail


def _subordinate(stem: str, follows: str) -> bool:
    """Tell whether a conjunction stands shortly before the subject: "than Lund", "as Lund" with an object."""
    words = stem.split(" ")[-6:]
    for count, word in enumerate(reversed(words)):
        if count and word.lstrip("\"'(") in _CONJUNCTIONS:
            return True
        if word == "as" and 0 < count < 5 and follows not in ("end", "quote"):
            return True
        if "," in word:
            return False
    return False


def _without_brackets(text: str) -> str:
    """Return a text with spaces in the place of what stands in brackets."""
    return _BRACKETS.sub(lambda match: " " * len(match[0]), text) if "(" in text else text


def _outside(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Return the words of text[start:end] that do not stand in brackets."""
    words = list(_WORDS.finditer(text, start, end))
    inside = (
        [match.span() for match in _BRACKETS.finditer(text, start, end)] if "(" in text[start:end] else ()
    )
    return (
        [it for it in words if not any(first < it.start() < last for first, last in inside)]
        if inside
        else words
    )


def _noun(sentence: Sentence, form: str, start: int, end: int, previous: str, follows: str) -> bool:
    """Tell a noun ("AI projects", "the firm claims office") from the verb it may be as well."""
    if previous in _PRONOUNS or _PRONOUN_LAST.search(sentence.reading.lower, sentence.start, start):
        return False
    reading = sentence.reading
    word = _NEXT.match(reading.lower, end, sentence.end)
    if word is None:
        # "As Lund notes, …" and "…, Bloomberg reports."
        before = reading.lower[sentence.start : start]
        named = reading.text[start - len(previous) - 1].isupper()
        return follows != "quote" and not (named and ("," in before or before.startswith("as ")))
    if _NO_OBJECT.match(word[1]):
        return True
    if follows == "that":
        # "power projects that run on gas", "officials report that"
        return form.endswith("s") and not _may_say(sentence, start)
    return not (
        reading.text[start - len(previous) - 1].isupper()
        or reading.text[end + 1 : end + 2].isupper()
        or word[1] in ("a", "an", "the", "its", "their", "his", "her", "no")
        or (follows == "clause" and bool(_CLAUSE_OPENS.match(reading.lower, end)))
    )


def _may_say(sentence: Sentence, start: int) -> bool:
    """Tell whether a noun phrase with an article or a capital stands before an offset."""
    words = sentence.reading.text[max(start - 80, sentence.start) : start].split()[-8:]
    return any(
        (word[0].isupper() and word.lower() not in _PRONOUNS and word.lower() not in _SELF)
        or word.lower() in _DETERMINERS
        or word in ("a", "an", "one")
        for word in words
    )


def _of_study(sentence: Sentence) -> bool:
    """Tell whether the sentence before speaks of a study."""
    previous = sentence.previous
    return previous is not None and any(word in previous.lower for word in _STUDIES)


def _shared(sentence: Sentence, found: list[Source]) -> tuple[str, Span] | None:
    """Return the subject of a second verb: "Lund denied it but said …"."""
    for source in reversed(found):
        if source.kind != "agentless":
            return source.kind, source.span
    words = _WORDS.findall(sentence.reading.text, sentence.start, min(sentence.end, sentence.start + 60))[:2]
    first = words[0].lower() if words else ""
    if first in _SELF or first in _OPENERS or first in _NOT_FIRST or first.endswith(("ing", "ly")):
        return None
    last = len(" ".join(words)) if first in _DETERMINERS or first in ("a", "an", "one") else len(first)
    return _classify(sentence, sentence.start, sentence.start + last, forward=True)


def _appositive(sentence: Sentence, start: int, end: int) -> tuple[str, Span] | None:
    """Return the name before an appositive: "Lund, a nurse at the Aal clinic, said"."""
    text = sentence.reading.text
    at = start
    pieces: list[Span] = []
    for piece in _without_brackets(text[start:end]).split(","):
        pieces.append((at, at + len(piece)))
        at += len(piece) + 1
    for first, last in pieces[:-1]:
        words = _outside(text, first, last)
        if len(words) > 1 and words[0][0].lower() in ("but", "and", "yet"):
            words = words[1:]
        if not words or words[0][0].lower() in _OPENERS:
            continue
        capitals = sum(word[0][0].isupper() for word in words)
        if len(words) <= 6 and (
            capitals * 10 >= 6 * len(words) or (len(words) <= 3 and words[0][0].lower() in _DETERMINERS)
        ):
            return "named", (words[0].start(), words[-1].end())
        return None
    return None


_NOT_FIRST = frozenset(
    "there here if because although though how what why let please see use not no then that some many most".split()
)


def _names_something(sentence: Sentence, start: int, end: int) -> bool:
    """Tell "Lund called it a risk" from "a boat called Harrow" and "praised for its taste"."""
    reading = sentence.reading
    before = re.search(r"([\w.'&-]+),? $", reading.text[max(start - 30, sentence.start) : start])
    if before is None:
        return False
    named = _NAMED_OBJECT.match(reading.text, end, sentence.end) is not None
    if named and "," in before[0] and _appositive(sentence, sentence.start, start - 2) is not None:
        return True
    at = start - len(before[0])
    word = before[1].lower()
    pronoun = word in ("he", "she", "they", "it", "who", "has", "have", "also")
    # "One analyst called it a risk", but "patrons, praised for its tea" has a participle.
    crowd = "," not in before[0] and (word in ANONYMOUS or word in VAGUE)
    return named and (
        pronoun
        or crowd
        or _PLURAL.search(reading.lower[sentence.start : start]) is not None
        or capitalised(reading, at, at + len(before[1]), sentence)
    )


def _named_by(sentence: Sentence, end: int) -> tuple[str, Span] | None:
    """Read "was named the best of the year by Dealboard"."""
    reading = sentence.reading
    match = _AGENT.match(reading.text, end, sentence.end)
    if (
        match is None
        or _DATE_NAME.match(reading.text, match.end())
        or not capitalised(reading, match.end(), match.end() + 1, sentence)
    ):
        return None
    word = _WORDS.match(reading.text, match.end(), sentence.end)
    return ("named", word.span()) if word else None


def _right_subject(sentence: Sentence, end: int) -> tuple[str, Span] | None:
    """Classify the subject that follows its verb: "…, said Rea Lund, a nurse"."""
    text = sentence.reading.text
    match = _STOPS.search(text, end, sentence.end)
    words = list(_WORDS.finditer(text, end, match.start() if match else sentence.end))
    if not words:
        return None
    first = words[0][0]
    opens = first.lower() in _DETERMINERS or first.lower() in ("a", "an", "one", "he", "she", "they")
    if opens or (any(word[0][0].isupper() for word in words[:7]) and first.lower() not in _SELF):
        return _classify(sentence, words[0].start(), words[min(len(words), 9) - 1].end(), forward=True)
    return None


def _classify(
    sentence: Sentence, start: int, end: int, appositive: bool = False, forward: bool = False
) -> tuple[str, Span] | None:
    """Say what kind of source the noun phrase at the end (or, forward, at the start) of a region is."""
    reading = sentence.reading
    text = reading.text
    matches = _outside(text, start, end)
    if not matches:
        return None
    region = matches
    if not forward and "," in text[start:end]:
        commas = [start + match.end() for match in re.finditer(",", _without_brackets(text[start:end]))]
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
                    and part[0][0].lower() not in _OPENERS
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
        skipped = _DETERMINERS | _NOUN_BEFORE
        head = next((word for word in lows if word not in skipped), lows[0])
    else:
        head = lows[-1]
    bare = head.partition("'")[0]
    span = (region[0].start(), region[-1].end())
    if "proof" in lows:
        return None  # "the proof from two yards shows": nobody speaks
    if bare in _SELF or (forward and lows[0].partition("'")[0] in _SELF):
        return None
    if bare in _PRONOUNS:
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
        head = next((lows[at - 1] for at, word in enumerate(lows) if at and word in _ATTACHED), head)
    if head in _THINGS:
        return None  # "the method expects": nobody speaks
    if not _CROWDS.isdisjoint(lows) or lows[0] in _QUANTIFIERS or lows[-1] in _QUANTIFIERS:
        return ("vague" if _generic(sentence, lows, region[0].start(), forward) else "named"), span
    if head in _STUDIES and not any(word in _DETERMINERS for word in lows):
        return "vague", span
    if any(word in ("a", "an", "one") for word in lows) and not any(
        word.startswith("spokes") for word in lows
    ):
        return "anonymous", span
    if len(head) < 3 or head in _NOUN_BEFORE:
        return None
    if (
        forward
        or head in _COLLECTIVE
        or (head[-1] == "s" and head[-2:] not in ("ss", "us", "is"))
        or any(word in _DETERMINERS or word.isdigit() or word in _COLLECTIVE for word in lows)
    ):
        return "named", span
    return None  # a singular without an article is no subject: "lower expected yields"


_ATTACHED = frozenset("in of at for from with across on".split())
_CLAIMLESS = frozenset("heard shared posted asked asks felt feels learned warning".split())
"""Verbs that report only with "that" or a quotation."""
_CLOSE = frozenset("familiar knowledge close briefed".split())


def _generic(sentence: Sentence, lows: list[str], start: int, forward: bool) -> bool:
    """Tell a crowd that could not be telephoned from a group that the text has introduced."""
    if any(word in _DETERMINERS for word in lows):
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


def speaker(sentence: Sentence) -> Span | None:
    """Return who is told to have stressed or shared something, before what he says is quoted."""
    reading = sentence.reading
    for start, end in sentence.cues("say-that")[:_MOST]:
        source = _subject(sentence, reading.lower[start:end], start, end, "quote", False, [])
        if source is not None and source[0] == "named" and reading.text[source[1][0]].isupper():
            return source[1]
    return None


# Phrases.

_CITING = frozenset(
    (
        "according to",
        "per",
        "as reported by",
        "in the words of",
        "quoting",
        "citing",
        "in the view of",
        "in the opinion of",
    )
)
_FOR = re.compile(r"(?:For|To) ((?:[A-Z][\w.'-]+ ?){1,3}),")
_AGENT = re.compile(r"[^.;:,]{0,70}? by (?:the |a )?(?=[A-Z])")
_BY = re.compile(r" (?:the |a |an )?(?:[a-z-]+ ){0,3}?(?=[A-Z])")
_OF_NAME = re.compile(
    r"(?: [a-z0-9$%,-]+){0,5}? (?:by|from|in|at|published|conducted|commissioned)"
    r"(?: (?:the|a|an|its|by|in|research|market|analytics|industry|firm|group|consultancy|journal|magazine|newspaper))*"
    r" (?=[A-Z][\w&.]*)"
)
_OWNER = re.compile(r"([A-Z][\w&.-]+(?: [A-Z][\w&.-]+)*)(?:'s?)? (?:[a-z-]+ ){0,2}$")
_SHOWS = re.compile(
    r"[^.;]{0,40}\b(?:shows?|showed|found|finds?|suggests?|reveals?|indicates?|puts?|says?|said|conducted|"
    r"published|estimates?)\b"
)
_TELLING = (
    _SHOWING | ANONYMOUS | VAGUE | frozenset(("people", "interviews", "emails", "e-mails", "reporting"))
)
"""Words for who and what is cited as a source."""
_MEASURES = frozenset(
    "amount number size type level degree extent need needs rule rules schedule kind age weight position order value "
    "severity plan wishes preference preferences taste tastes length width height whether how".split()
)
_DATE_NAME = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|Europe|America|North|South|East|West|Asia|English|I)\b"
)


def _phrase(sentence: Sentence, start: int, end: int) -> Source | None:
    """Read a phrase that names a source without a verb of reporting."""
    reading = sentence.reading
    text = reading.text
    cue = reading.lower[start:end]
    if cue in _CITING:
        cited = _cited(sentence, cue, end)
        return Source(sentence.start, sentence.end, *cited, stated=True) if cited else None
    if cue in ("in a statement", "reporting its", "reporting their"):
        span, stated = (start, end) if names(sentence) or cue != "in a statement" else None, False
    elif cue.endswith(" by"):
        span, stated = _agent(sentence, end), False
    else:
        # A document of somebody: "a survey by Ostwald", "Ostwald's figures", "company filings show".
        match = _OF_NAME.match(text, end, sentence.end)
        word = None
        if match and not _DATE_NAME.match(text, match.end()):
            word = _WORDS.match(text, match.end(), sentence.end)
        span, stated = word.span() if word else _owner(sentence, start, end), True
    return Source(sentence.start, sentence.end, "named", span, stated) if span else None


def _opinion(reading: Reading, at: int) -> Source | None:
    """Read "For Lund, …" at the front of a sentence."""
    match = _FOR.match(reading.text, at)
    if match is None or _DATE_NAME.match(match[1]):
        return None
    sentence = reading.sentence_at(at)
    if sentence is None or sentence.start != at or match.end() > sentence.end:
        return None
    return Source(at, sentence.end, "named", match.span(1), True)


def _cited(sentence: Sentence, cue: str, end: int) -> tuple[str, Span] | None:
    """Read what is cited: "according to the ministry"."""
    reading = sentence.reading
    text = reading.text
    if cue == "per" and (
        title_case(sentence)
        or not (text[end + 1 : end + 2].isupper() and capitalised(reading, end + 1, end + 2, sentence))
    ):
        return None
    match = _STOPS.search(text, end, sentence.end)
    words = list(_WORDS.finditer(text, end, match.start() if match else sentence.end))[:12]
    if not words or any(word[0].lower() in _MEASURES for word in words[:4]):
        return None  # "according to the size of the order"
    if cue in ("citing", "quoting") and not any(
        capitalised(reading, *word.span(), sentence) or word[0].lower() in _TELLING for word in words[:4]
    ):
        return None  # reasons are cited too
    return _classify(sentence, words[0].start(), words[-1].end(), forward=True)


def _agent(sentence: Sentence, end: int) -> Span | None:
    """Return the name behind "certified by"."""
    reading = sentence.reading
    match = _BY.match(reading.text, end, sentence.end)
    if (
        match
        and capitalised(reading, match.end(), match.end() + 1, sentence)
        and not _DATE_NAME.match(reading.text, match.end())
    ):
        word = _WORDS.match(reading.text, match.end(), sentence.end)
        return word.span() if word else None
    return None


def _owner(sentence: Sentence, start: int, end: int) -> Span | None:
    """Return whose figures show something: "Ostwald's figures show"."""
    reading = sentence.reading
    if not _SHOWS.match(reading.lower, end, min(end + 60, sentence.end)):
        return None
    owner = _OWNER.search(reading.text, max(sentence.start, start - 80), start)
    if owner and (
        owner.start() > sentence.start or capitalised(reading, owner.start(), owner.end(1), sentence)
    ):
        return owner.span(1)
    return None
