"""Find the sources that a sentence names itself: who speaks in it, and what it cites.

- a reporting verb with its subject before it ("Lund said") or after it ("…, said Lund");
- a verb of opinion or forecast with its subject ("Norvane expects …"), whose scope is its clause;
- a source phrase: "according to X", "a survey by X", "named by X", "For Lund, …".

What stands behind a verb decides whether it reports: a that-clause, a clause, a quotation, the end of the
sentence behind a comma. "The code it wrote was clean" and "the firm claims office" report nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from hypelint.context.citation import opinion, phrase
from hypelint.context.name import capitalised, title_case
from hypelint.context.noun_phrase import (
    ANONYMOUS,
    DATE_NAME,
    DETERMINERS,
    NOUN_BEFORE,
    OPENERS,
    PRONOUNS,
    SELF,
    SHOWING,
    STOPS,
    STUDIES,
    THINGS,
    VAGUE,
    WORDS,
    Source,
    classify,
    outside,
    without_brackets,
)
from hypelint.pattern import Pattern

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


_MOST = 30
"""Cues of one table looked at in one sentence: a sentence with more is no prose."""


def sources(reading: Reading) -> dict[int, list[Source]]:
    """Return the sources that the sentences of a document name, by the index of the sentence."""
    known = cast("dict[int, list[Source]] | None", reading.cache.get("sources"))
    if known is None:
        known = dict[int, list[Source]]()
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
                        source = phrase(sentence, start, end)
                    else:
                        source = _verb(sentence, table, start, end, found)
                    if source is not None:
                        found.append(source)
                if not before and found:
                    known[sentence.index] = found
        for opening in ("For ", "To "):
            at = reading.text.find(opening)
            while at >= 0:
                source = opinion(reading, at)
                named = reading.sentence_at(at)
                if source is not None and named is not None:
                    known.setdefault(named.index, []).append(source)
                at = reading.text.find(opening, at + 3)
        reading.cache["sources"] = known
        reading.cache["told"] = told
    return known


TELLING = frozenset(("said", "told", "added", "reported", "according to"))
"""The words with which a newsroom reports; `sources` keeps the sentences that have one as ``told``."""


_NAMING = frozenset(
    "called calls named names dubbed labelled labeled ranked ranks rated rates lists listed praised described "
    "describes cited considered regards considers".split()
)
"""Verbs whose participle stands behind a noun as often as a source stands before them."""
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
_REVEALING = Pattern(
    r"(?:show|reveal|suggest|indicat|demonstrat|confirm|tell|told|promis|explain|underlin|find|assur)"
)
_PERSON = Pattern(
    r"[a-z]{2,}(?:er|or|ist|ian|man|woman|men|women)s?|[a-z]+(?<!m)ents?|chief|head|boss|judge|captain|pilot|coach|king|queen"
    r"|nurse|chair|officials?|aides?|spokes\w+|people|couple|friends?|guard|guide"
)
_NO_PERSONS = frozenset(
    "number numbers factor factors order power error matter answer computer indicator other".split()
)
_PRONOUN_LAST = Pattern(r"\b(?:he|she|they|it) (?:also|now|further|later|still|then|[a-z]+ly) $")
_STORY = Pattern(r" (?:[\w-]+ ){0,4}(?:story|stories|tale|difference|truth|time)\b|(?: [\w-]+){1,4} apart\b")
_SUBORDINATE = Pattern(
    r"(?:even |shortly |just |soon |days |weeks |months |a (?:day|week|month|year) )?"
    r"(?:before|after|since|until|when|once|because|whether|if)\b"
)
_CONJUNCTIONS = frozenset("before after since until when once because if whether why how what than".split())
# Each begins with a rare mark, so that the search leaps from one to the next.
_BOUNDARY = Pattern(r"[;:\u2014\"()\u2013-](?:(?<=[;:\u2014\"()])|(?<=\s[-\u2013])[-\u2013]?(?=\s))")
_ADVERBS = frozenset(
    "has have had is are was were be been being become becomes became get gets got also later then further already "
    "once often still now today yesterday earlier therefore however meanwhile first since who".split()
)
_NO_ADVERBS = frozenset("july italy family supply assembly ally monopoly rally reply".split())
_BEINGS = frozenset("is are was were be been being become becomes became get gets got".split())
_PERIODS = frozenset("week month year quarter".split())
_CONTRACTED = Pattern(r"\b(?:it|that|what|how|there|who|they|we|you)'(?:s|re)$|n't$")
_BEHIND = Pattern(
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
_STATING = frozenset(
    "said says say saying stated argued argues insisted insists claimed claims reckons reckoned admitted admits "
    "predicted predicts".split()
)
"""Verbs with a statement behind them whatever its form."""
_SAYS = ("that", "clause", "how")
_NEXT = Pattern(r" (?:[\"']?)([a-z0-9$\u00a3\u20ac']+)")
_NO_OBJECT = Pattern(
    r"(?:of|for|in|on|from|by|to|at|with|about|across|under|between|among|against|over|into|through|and|or|as|than"
    r"|fell|rose|grew|came|went|made|were|was|are|is|have|has|had|will|may|can|could|would|[a-z]+ed|[a-z]{3,}ly)$"
)
"""Words behind a noun, not behind a verb with its object."""
_CLAUSE_OPENS = Pattern(
    r" (?:he|she|it|they|we|there|this|these|those|its|their|his|her|the|an?|some|many|most|all|[a-z]+s|\$?\d[\d,.]*%?)\b"
)
_ACT = Pattern(
    # "claimed the title", "claims lives": no report.
    r" (?:an? |the |its |his |her |their |\d+ )?(?:[\w-]+ ){0,3}?(?:area|territory|land|titles?|wins?|victory|prizes?|medals?|gold"
    r"|silver|bronze|crown|championship|awards?|place|spot|position|lives|life|throne|wickets?|points?|credit"
    r"|responsibility|benefits?|refunds?|expenses|asylum|ownership|rights?|share|top|first|second|third)\b"
)
_IN_PARENTHESIS = Pattern(r"[,\"\u2014:][^,\"]{1,160}$|\bas [^,]{1,60}$")
"""What stands before the verb of "…, Lund said" and "as Lund said"."""
_CONTINUED = (" continue to ", " continues to ", " continued to ")
_NOTING = frozenset("noted report mentioned".split())
_PEOPLE = Pattern(
    r"\b(?:contacts|respondents|firms|banks|companies|agents|officials|analysts|[a-z]{3,}(?:ers|ors|ists))"
    r" (?:also |generally |often |then |[a-z]+ly )?$"
)
"""Plurals of people before a verb with a mere noun behind it."""
_DETERMINED = Pattern(r" (?:the|its|his|her|their|an?|one|this) [a-z]")
_TOLD_TO = Pattern(r" (?!reporters)(?:[\w'-]+ ){1,4}to (?!the |an? |its |his |her |their )[a-z]+")
_FORESEEN = Pattern(
    r" (?:no|little|that)\b|[^.;,]{0,40}(?:\d|\b(?:growth|rise|fall|decline|demand|risks?|potential|opportunit\w+|scope|signs?|future"
    r"|revenues?|sales|profits?|prices?|rates?|inflation|as|staying|remaining|reaching)\b)"
)
"""What a forecaster sees, not an eye."""
_IT = Pattern(r" (?:it|them|him|her|us)(?: to\b|[.,;]|$)")
_NAMED_OBJECT = Pattern(
    r" (?:it|its|the|this|that|him|her|them|his|their|these|those|a|an|on|for|\"|\u201c|[A-Z][\w.-]+ (?:the|a|an|as|one|among|\")|[^.;,]{1,60} as (?:\"|(?:the|an?|one|its)\b))"
)
_PLURAL = Pattern(
    r"(?:(?:^|[,;] )(?:the|its|his|her|their) |^)(?:[a-z-]+ )?(?!was|is|has|does|as|this)[a-z-]+s"
    r"(?: (?:for|of|at|in|from) [\w' -]{2,40})? $"
)
_FIGURE = Pattern(r"[^.;]{0,40}\d")


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
        or (follows == "" and form in _STATING)
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
                (" in ", " on ", " at ", " to ", " within ", " during ", " across "),
                end,
            )
        )
    if form in _NOTING and follows == "" and _PEOPLE.search(lower, max(sentence.start, start - 40), start):
        return True  # "builders noted a fall"
    # In a parenthesis: "…, Lund added." or "As Lund notes, …"; behind its quotation: '…," added Lund.'
    if trails and form in _INVERTED and lower[start - 2 : start - 1] in ('"', ","):
        return lower[start - 2] == '"'
    finite = form in _PLAIN or (form.endswith(("s", "ed")) and form not in ("states", "reports", "claims"))
    if finite and (follows == "end" or lower.startswith((" in ", " on ", " at ", " to "), end)):
        before = lower[sentence.start : start]
        return bool(re.search(r"[,\"][^,\"]{1,60}$", before)) or before.startswith("as ")
    return False


def _subject(
    sentence: Sentence,
    form: str,
    start: int,
    end: int,
    follows: str,
    trails: bool,
    found: list[Source],
) -> tuple[str, Span] | None:
    """Find the subject of a verb of reporting and say what kind of source it is."""
    reading = sentence.reading
    lower, low = reading.lower, sentence.start
    # "The Harrow Pilots' Association (HPA) said": what stands in brackets is no subject.
    before = without_brackets(lower[low:start])
    cut = max((match.end() for match in _BOUNDARY.finditer(before)), default=0)
    region = before[cut:]
    if region.endswith(_CONTINUED):
        region = region[: region.rindex(" continue") + 1]
    previous = region.rstrip(" ,\"'").rpartition(" ")[2].lstrip("\"'([")
    if previous in (NOUN_BEFORE if form in _NOUNS else _NO_SUBJECT) and not (
        previous == "and" and form not in _BASE
    ):
        return None
    titled = form.endswith("ed") and sentence.kind in (
        "heading",
        "title",
    )  # "Norvane Named Best Employer"
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
        return None if lower[slice(*nominal[1])].rpartition(" ")[2] in THINGS else nominal
    # "Lund, a nurse, said" and "Lund, in a speech, also said": the subject stands before the comma.
    source = classify(sentence, *span, "," in region[len(stem) :])
    if source is not None and _REVEALING.match(form):
        subject = lower[slice(*source[1])]
        if (
            subject in ("which", "this")
            or (subject == "it" and not _of_study(sentence))
            or (
                subject.startswith(("the ", "this ", "these ", "that "))
                and form not in ("told", "tells", "tell")
                and SHOWING.isdisjoint(subject.split())
                and not any(_PERSON.fullmatch(word) and word not in _NO_PERSONS for word in subject.split())
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


def _noun(sentence: Sentence, form: str, start: int, end: int, previous: str, follows: str) -> bool:
    """Tell a noun ("AI projects", "the firm claims office") from the verb it may be as well."""
    if previous in PRONOUNS or _PRONOUN_LAST.search(sentence.reading.lower, sentence.start, start):
        return False
    reading = sentence.reading
    word = _NEXT.match(reading.lower, end, sentence.end)
    if word is None:
        # "As Lund notes, …", "…, Bloomberg reports." and "…, its annual report shows."
        before = reading.lower[sentence.start : start]
        named = reading.text[start - len(previous) - 1].isupper()
        closes = not reading.lower.startswith(",", end)
        spoken = named or (closes and _DETERMINED.match(before.rpartition(",")[2]) is not None)
        return follows != "quote" and not (spoken and ("," in before or before.startswith("as ")))
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
        (word[0].isupper() and word.lower() not in PRONOUNS and word.lower() not in SELF)
        or word.lower() in DETERMINERS
        or word in ("a", "an", "one")
        for word in words
    )


def _of_study(sentence: Sentence) -> bool:
    """Tell whether the sentence before speaks of a study."""
    previous = sentence.previous
    return previous is not None and any(word in previous.lower for word in STUDIES)


def _shared(sentence: Sentence, found: list[Source]) -> tuple[str, Span] | None:
    """Return the subject of a second verb: "Lund denied it but said …"."""
    for source in reversed(found):
        if source.kind != "agentless":
            return source.kind, source.span
    words = WORDS.findall(sentence.reading.text, sentence.start, min(sentence.end, sentence.start + 60))[:2]
    first = words[0].lower() if words else ""
    if first in SELF or first in OPENERS or first in _NOT_FIRST or first.endswith(("ing", "ly")):
        return None
    last = len(" ".join(words)) if first in DETERMINERS or first in ("a", "an", "one") else len(first)
    return classify(sentence, sentence.start, sentence.start + last, forward=True)


def _appositive(sentence: Sentence, start: int, end: int) -> tuple[str, Span] | None:
    """Return the name before an appositive: "Lund, a nurse at the Aal clinic, said"."""
    text = sentence.reading.text
    at = start
    pieces: list[Span] = []
    for piece in without_brackets(text[start:end]).split(","):
        pieces.append((at, at + len(piece)))
        at += len(piece) + 1
    described: Span | None = None
    for first, last in pieces:
        if described is None and last == pieces[-1][1]:
            break  # what stands before the verb itself
        words = outside(text, first, last)
        if len(words) > 1 and words[0][0].lower() in ("but", "and", "yet"):
            words = words[1:]
        if not words or words[0][0].lower() in OPENERS:
            continue
        span = (words[0].start(), words[-1].end())
        if len(words) <= 6 and sum(word[0][0].isupper() for word in words) * 10 >= 6 * len(words):
            return "named", span
        if described is None and len(words) <= 3 and words[0][0].lower() in DETERMINERS:
            described = span  # "its chief executive, Rea Lund, said"
            continue
        break
    return None if described is None else ("named", described)


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
        or DATE_NAME.match(reading.text, match.end())
        or not capitalised(reading, match.end(), match.end() + 1, sentence)
    ):
        return None
    word = WORDS.match(reading.text, match.end(), sentence.end)
    return ("named", word.span()) if word else None


def _right_subject(sentence: Sentence, end: int) -> tuple[str, Span] | None:
    """Classify the subject that follows its verb: "…, said Rea Lund, a nurse"."""
    text = sentence.reading.text
    match = STOPS.search(text, end, sentence.end)
    words = list(WORDS.finditer(text, end, match.start() if match else sentence.end))
    if not words:
        return None
    first = words[0][0]
    opens = first.lower() in DETERMINERS or first.lower() in (
        "a",
        "an",
        "one",
        "he",
        "she",
        "they",
    )
    if opens or (any(word[0][0].isupper() for word in words[:7]) and first.lower() not in SELF):
        return classify(
            sentence,
            words[0].start(),
            words[min(len(words), 9) - 1].end(),
            forward=True,
        )
    return None


_CLAIMLESS = frozenset("heard shared posted asked asks felt feels learned warning".split())
"""Verbs that report only with "that" or a quotation."""


def speaker(sentence: Sentence) -> Span | None:
    """Return who is told to have stressed or shared something, before what he says is quoted."""
    reading = sentence.reading
    for start, end in sentence.cues("say-that")[:_MOST]:
        source = _subject(sentence, reading.lower[start:end], start, end, "quote", False, [])
        if source is not None and source[0] == "named" and reading.text[source[1][0]].isupper():
            return source[1]
    return None


_AGENT = Pattern(r"[^.;:,]{0,70}? by (?:the |a )?(?=[A-Z])")
