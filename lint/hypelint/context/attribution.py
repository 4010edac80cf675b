"""Find who says so: sources named in the sentence, carried over, remembered, linked or footnoted.

The grammar, in the order of `attributions`:

- a reporting verb with its subject before it ("Lund said") or after it ("…, said Lund");
- a verb of opinion or forecast with its subject ("Norvane expects …"), whose scope is its clause;
- a source phrase: "according to X", "a survey by X", "named by X", "X-reported", "For Lund, …";
- a link or a footnote in the sentence;
- carry-over from the sentence before; a study named in the paragraph; the lead, for a heading.

Who the source is decides the kind: *named* (a name, a pronoun, a definite description),
*anonymous* (somebody is meant, nobody is named), *vague* (a generic plural that could not be
telephoned), *agentless* ("reportedly", "is said to").
"""

from __future__ import annotations

from functools import cache
import re
from typing import TYPE_CHECKING, cast

from hypelint.context.name import capitalised, names

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Attribution, Reading, Sentence

_SAY = (
    "said", "says", "say", "saying", "told", "tells", "tell", "wrote", "writes", "stated", "argued", "argues",
    "explained", "explains", "warned", "warns", "warning", "insisted", "insists", "acknowledged", "acknowledges",
    "admitted", "admits", "announced", "announces", "commented", "comments", "testified", "tweeted", "declared",
    "declares", "asserted", "asserts", "contended", "contends", "stressed", "stresses", "emphasised",
    "emphasized", "emphasises", "emphasizes", "cautioned", "cautions", "replied", "replies", "responded",
    "remarked", "recalled", "recalls", "disclosed", "discloses", "reiterated", "maintained", "maintains",
    "conceded", "concedes", "denied", "denies", "assured", "assures", "alleged", "alleges", "complained",
    "pointed out", "points out", "reported", "reports", "posted", "blogged", "quipped", "joked", "cited", "boasted",
    "predicted", "predicts", "forecast", "forecasts", "estimated", "estimates", "reckons", "reckoned",
    "promised", "promises", "pledged", "vowed", "declined to", "urged", "urges", "asked", "accused", "agreed that",
    "revealed", "reveals", "claimed", "claims", "confirmed", "confirms", "concluded", "concludes", "calculated",
    "calculates", "called for", "described", "describes", "criticised", "criticized", "praised", "ruled",
)  # fmt: skip
"""Verbs that report somebody's words: with a subject they put the whole sentence in that mouth."""

_SAY_THAT = (
    "added", "adds", "noted", "notes", "found", "finds", "find", "showed", "shows", "show", "shown", "suggested",
    "suggests", "suggest", "indicated", "indicates", "indicate", "demonstrated", "demonstrates", "observed",
    "observes", "states", "state", "claim", "report", "argue", "warn", "explain", "confirm", "estimate", "predict",
    "write", "point out", "conclude", "reveal", "acknowledge", "insist", "thinks", "think", "thought", "feels",
    "felt", "recommends", "recommended", "advises", "advised", "heard", "learned", "agrees", "agreed", "mentioned",
    "mentions", "shared", "sums up", "underlined",
)  # fmt: skip
"""Verbs with other uses: they report only before "that", a colon or a quotation, or in a parenthesis."""

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
        "according to", "per", "as reported by", "in the words of", "quoting", "citing", "reporting its", "reporting their", "cited by", "quoted by",
        "in a statement", "in the view of", "in the opinion of", "for", "to",
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
    "believers academics psychologists doctors engineers developers marketers voices circles sceptic".split()
)
"""Heads of a source phrase that name a crowd."""

ANONYMOUS = frozenset(
    "source sources person insider official officials executive executives employee employees "
    "staffer aide aides moderator moderators user member worker diplomat diplomats banker bankers broker "
    "dealer dealers trader economist analyst expert researcher scientist customer resident witness witnesses".split()
)
"""Heads of a source phrase that mean somebody in particular without saying whom."""

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
    "in on at by for from with as after before since during under last this next when while but and".split()
)
_STUDIES = frozenset("study research survey poll report paper analysis data review".split())
_NOUN_BEFORE = frozenset(
    # A word after which a form that may be noun or verb is a noun.
    "the a an this that these those its his her their our my your no any some all each every of in on for with "
    "by to from at as new recent latest own first last annual quarterly official early united and or such "
    "independent previous other several many more most".split()
)
_MOST = 30
"""Cues of one table looked at in one sentence: a sentence with more is no prose."""
_TAIL = re.compile(
    r"(?:,?\s*\b(?:has|have|had|is|are|was|were|also|later|then|recently|previously|repeatedly|publicly|further|"
    r"already|once|often|still|now|today|yesterday|earlier|therefore|however|meanwhile|first|since|"
    r"(?:on|last|this|late|early) (?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:this|last) (?:week|month|year|quarter)|who|[a-z]+ly)\b)+,?\s*$"
)
_WORDS = re.compile(r"[^\W_][\w'\u2019.&-]*")
_STOPS = re.compile(r"[,;:()\u2014\"]| - | \u2013 ")


def attributions(sentence: Sentence) -> list[Attribution]:
    """Return the attributions in force in a sentence, of every kind, the sentence's own first."""
    cached = sentence.cache.get("attributions")
    if cached is None:
        found = own_attributions(sentence)
        if not any(
            it.kind in ("named", "anonymous", "vague") and it.end - it.start >= sentence.end - sentence.start
            for it in found
        ):
            found = found + _inherited(sentence)
        cached = sentence.cache["attributions"] = found
    return cast("list[Attribution]", cached)


def own_attributions(sentence: Sentence) -> list[Attribution]:
    """Return the attributions made in the sentence itself."""
    cached = sentence.cache.get("own_attributions")
    if cached is None:
        cached = sentence.cache["own_attributions"] = _own(sentence)
    return cast("list[Attribution]", cached)


def _own(sentence: Sentence) -> list[Attribution]:
    from hypelint.reading import Attribution

    found: list[Attribution] = []
    for table in ("say", "say-that", "think"):
        for start, end in sentence.cues(table)[:_MOST]:
            if table == "say-that" and not _reports(sentence, start, end):
                continue
            source = _subject(sentence, start, end)
            if source is None:
                continue
            kind, span = source
            if table == "think":
                first, last = sentence.clause(start)
                found.append(Attribution(min(first, span[0]), last, kind, span))
            else:
                found.append(Attribution(sentence.start, sentence.end, kind, span))
    for start, end in sentence.cues("source")[:_MOST]:
        phrase = _source_phrase(sentence, start, end)
        if phrase is not None:
            found.append(Attribution(sentence.start, sentence.end, *phrase))
    for start, end in sentence.cues("agentless"):
        found.append(Attribution(sentence.start, sentence.end, "agentless", (start, end)))
    return found + linked(sentence)


def linked(sentence: Sentence) -> list[Attribution]:
    """Return the attributions that a sentence makes by a link or footnote."""
    links = sentence.reading.links_in(sentence.start, sentence.end)
    if not links:
        return []
    from hypelint.reading import Attribution

    found: list[Attribution] = []
    for link in links:
        if link.target.startswith("^"):
            found.append(Attribution(sentence.start, sentence.end, "footnote", (link.start, link.end)))
        elif link.target and not link.target.startswith(("#", "mailto:", "tel:")):
            found.append(Attribution(sentence.start, sentence.end, "link", (link.start, link.end)))
    return found


def _reports(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a verb with other uses reports something here."""
    lower = sentence.reading.lower
    after = lower[end : min(end + 40, sentence.end)]
    if re.match(
        r"(?:[^.;:]{0,24})? that\b|,? ?[\"':]| how | no | little | (?:a|an|the) (?:\w+ )?(?:rise|fall|drop|decline|increase|growth)",
        after,
    ):
        return True
    # In a parenthesis: "…, Lund added." or "As Lund notes, …"
    form = lower[start:end]
    finite = form in _PLAIN or (form.endswith(("s", "ed")) and form not in ("states", "reports", "claims"))
    if finite and (re.match(r"[.,]|$|\"| (?:in|on|at|to) ", after) or end >= sentence.end - 1):
        before = lower[sentence.start : start]
        return bool(re.search(r"[,\"][^,\"]{1,60}$", before)) or before.startswith("as ")
    return bool(
        re.match(
            r" (?:he|she|it|they|we|there|this|these|its|their|his|her|[a-z]+s) (?:\w+ )?(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|do|does|did)\b",
            after,
        )
    )


_SUBORDINATE = re.compile(
    r"(?:even |shortly |just |soon |days |weeks |months |a (?:day|week|month|year) )?"
    r"(?:before|after|since|until|when|once|because|whether|if)\b"
)
_SUBORDINATE_LAST = re.compile(r"\b(?:before|after|since|until|when|once)(?: [\w.'&-]+){1,5}$")
_BASE = frozenset("expect say believe hope fear see think find show report argue find note add".split())
_PASSIVE = frozenset(
    "expected estimated predicted forecast projected anticipated believed feared hoped reported said reckoned "
    "considered calculated thought found shown ranked rated".split()
)
_PLAIN = frozenset("predict argue warn conclude acknowledge insist explain confirm".split())
_MODALS = frozenset(
    "can could may might will would should must to cannot can't won't let lets let's not don't doesn't didn't please".split()
)
_STORY = re.compile(
    r" (?:[\w-]+ ){0,4}(?:story|stories|tale|difference|truth|time)\b|(?: [\w-]+){1,4} apart\b"
)
_NO_SUBJECT = frozenset("to the a an of in on with by from at".split())
_NOUNS = frozenset(
    "claims reports estimates forecast forecasts comments promises states notes shows finds report state claim "
    "estimate show find argue lists ranks rates names calls hopes fears hope fear posted posts urges adds shares "
    "project projects doubts".split()
)
"""Forms that are nouns as often as verbs."""
_BOUNDARY = re.compile(r"[;:]|\u2014|\"|(?<=\s)[-\u2013]{1,2}(?=\s)|\)")


def _subject(sentence: Sentence, start: int, end: int) -> tuple[str, Span] | None:
    """Find the subject of a verb of reporting and say what kind of source it is."""
    lower = sentence.reading.lower
    low = sentence.start
    before = lower[low:start]
    cut = max((match.end() for match in _BOUNDARY.finditer(before)), default=0)
    region = before[cut:]
    previous = _WORDS.findall(region)[-1:] or [""]
    form = lower[start:end]
    if previous[0] in (_NOUN_BEFORE if form in _NOUNS else _NO_SUBJECT):
        return None
    if form in _NAMING and not _names_something(sentence, start, end):
        return _named_by(sentence, start, end)
    if (
        form in _NOUNS
        and previous[0] not in _PRONOUNS
        and not before.rstrip().endswith((",", '"'))
        and not sentence.reading.text[start - len(previous[0]) - 1].isupper()
        and not _reports(sentence, start, end)
    ):
        return None  # "the firm claims office"
    if form in _PASSIVE and lower.startswith((" to ", " at ", " by "), end):
        return None  # a participle: "storage, estimated to grow by 12%"
    if (previous[0] in _MODALS and not before.rstrip().endswith((",", '"'))) or _STORY.match(lower, end):
        return None  # "customers can expect", "the numbers tell a story"
    tail = _TAIL.search(region)
    stem = region[: tail.start()] if tail else region
    if tail and re.search(r"\b(?:is|are|was|were|be|been)\b", tail[0]) and not form.endswith("ing"):
        return None  # a passive: "is expected", "was named"
    stem = stem.rstrip(" ,")
    chunk = re.split(r",\s*", stem)
    if _SUBORDINATE_LAST.search(stem) or any(
        _SUBORDINATE.match(part.lstrip(" \"'")) for part in (chunk[0], chunk[-1])
    ):
        return None  # "Shares fell after Norvane said …": the main clause is nobody's
    behind = before.rstrip().endswith((",", '"'))
    if behind or not stem.strip(" \"'"):
        # "…, said Lund" and '"…" says Lund'; a bare form at the front is an imperative.
        right = _right_subject(sentence, end) if behind or form in ("said", "says") else None
        if right is not None and form not in _BASE:
            return right
    if not stem.strip(" \"'"):
        return None
    # "Lund, a nurse, said" and "Lund, in a speech, also said": the subject stands before the comma.
    appositive = "," in region[len(stem) :]
    return _classify(sentence, low + cut, low + cut + len(stem), appositive)


def _names_something(sentence: Sentence, start: int, end: int) -> bool:
    """Tell "Lund called it a risk" from "a boat called Harrow" and "praised for its taste"."""
    reading = sentence.reading
    before = re.search(r"([\w.'&-]+),? $", reading.text[max(start - 30, sentence.start) : start])
    if before is None:
        return False
    at = start - len(before[0])
    word = before[1].lower()
    pronoun = word in ("he", "she", "they", "it", "who", "has", "have", "also")
    # "One analyst called it a risk", but "patrons, praised for its tea" has a participle.
    crowd = "," not in before[0] and (word in ANONYMOUS or word in VAGUE)
    subject = pronoun or crowd or capitalised(reading, at, at + len(before[1]), sentence)
    return subject and bool(
        re.match(
            r" (?:it|its|the|this|that|him|her|them|his|their|these|those|a|an|on|for|\"|\u201c|[A-Z][\w.-]+ (?:the|a|an|as|one|among|\"))",
            reading.text[end : end + 40],
        )
    )


def _named_by(sentence: Sentence, start: int, end: int) -> tuple[str, Span] | None:
    """Read "was named the best of the year by Dealboard"."""
    reading = sentence.reading
    match = re.compile(r"[^.;:,]{0,70}? by (?:the |a )?(?=[A-Z])").match(reading.text, end, sentence.end)
    if match is None or not capitalised(reading, match.end(), match.end() + 1, sentence):
        return None
    word = _WORDS.match(reading.text, match.end(), sentence.end)
    return ("named", word.span()) if word else None


def _right_subject(sentence: Sentence, end: int) -> tuple[str, Span] | None:
    """Classify the subject that follows its verb: "…, said Rea Lund, a nurse"."""
    text = sentence.reading.text
    stop = sentence.end
    match = _STOPS.search(text, end, stop)
    last = match.start() if match else stop
    words = list(_WORDS.finditer(text, end, last))
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
    matches = list(_WORDS.finditer(text, start, end))
    if not matches:
        return None
    region = matches
    if not forward and "," in text[start:end]:
        commas = [start + match.end() for match in re.finditer(",", text[start:end])]
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
    span = (region[0].start(), region[-1].end())
    if "proof" in lows:
        return None  # "the proof from two yards shows": nobody speaks
    if head in _SELF or (forward and lows[0] in _SELF):
        return None
    if head in _PRONOUNS:
        at = region[0] if forward else region[-1]
        return "named", (at.start(), at.end())
    named = any(capitalised(reading, m.start(), m.end(), sentence) for m in region)
    heads = [word for word in lows if word in VAGUE or word in ANONYMOUS]
    if any(word in ANONYMOUS for word in lows) and not (
        named and re.search(r"\b(?:spokes|chief|president|minister|director)", " ".join(lows))
    ):
        people = [word for word in lows if word in ANONYMOUS]
        proper = [m for m in region if capitalised(reading, m.start(), m.end(), sentence)]
        plural_of_firm = named and people[-1].endswith("s")
        if "familiar" in lows or "knowledge" in lows or "close" in lows or "briefed" in lows or not named:
            return "anonymous", span
        if plural_of_firm and len(proper) <= 2:
            return "anonymous", span
        return "named", span
    if heads and not named:
        return ("vague" if _generic(sentence, lows, region[0].start(), forward) else "named"), span
    if named:
        proper = [m for m in region if capitalised(reading, m.start(), m.end(), sentence)]
        return "named", (proper[0].start(), proper[-1].end())
    if head in _STUDIES and not any(word in _DETERMINERS for word in lows):
        return "vague", span
    if any(word in ("a", "an", "one") for word in lows) and not any(
        word.startswith("spokes") for word in lows
    ):
        return "anonymous", span
    if len(head) < 3 or head in _NOUN_BEFORE:
        return None
    return "named", span


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
        return lows[-1] in VAGUE if not forward else any(word in VAGUE - _QUANTIFIERS for word in lows)
    return True


_COUNTS = frozenset("two three four five six seven eight nine ten both dozens hundreds".split())
_QUANTIFIERS = frozenset("many some others several most few people everyone everybody".split())
_BY = re.compile(r" (?:the |a |an )?(?:[a-z-]+ ){0,3}?(?=[A-Z])")
_OF_NAME = re.compile(
    r"(?: [a-z0-9$%,-]+){0,5}? (?:by|from|in|at|published|conducted|commissioned)"
    r"(?: (?:the|a|an|its|by|in|research|market|analytics|industry|firm|group|consultancy|journal|magazine|newspaper))*"
    r" (?=[A-Z][\w&.]*)"
)
_MEASURES = frozenset(
    "amount number size type level degree extent need needs rule rules schedule kind age weight position order value "
    "severity plan wishes preference preferences taste tastes length width height whether how".split()
)
_DATE_NAME = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|Europe|America|North|South|East|West|Asia|English|I)\b"
)


def _source_phrase(sentence: Sentence, start: int, end: int) -> tuple[str, Span] | None:
    """Read a phrase that names a source without a verb of reporting."""
    reading = sentence.reading
    text, lower = reading.text, reading.lower
    cue = lower[start:end]
    if cue in (
        "according to",
        "per",
        "as reported by",
        "in the words of",
        "quoting",
        "citing",
        "in the view of",
        "in the opinion of",
    ):
        match = _STOPS.search(text, end, sentence.end)
        stop = match.start() if match else sentence.end
        if cue == "per" and not (
            text[end + 1 : end + 2].isupper() and capitalised(reading, end + 1, end + 2, sentence)
        ):
            return None
        first = _WORDS.search(text, end, stop)
        if first is None:
            return None
        words = list(_WORDS.finditer(text, end, stop))[:12]
        if any(word[0].lower() in _MEASURES for word in words[:4]):
            return None  # "according to the size of the order"
        return _classify(sentence, words[0].start(), words[-1].end(), forward=True)
    if cue in ("for", "to"):
        if start != sentence.start:
            return None
        match = re.compile(r" ((?:[A-Z][\w.'-]+ ?){1,3}),").match(text, end, sentence.end)
        if match and not _DATE_NAME.match(match[1]):
            return "named", match.span(1)
        return None
    if cue in ("in a statement", "reporting its", "reporting their"):
        return ("named", (start, end)) if names(sentence) or cue != "in a statement" else None
    if cue.endswith(" by"):
        match = _BY.match(text, end, sentence.end)
        if match and capitalised(reading, match.end(), match.end() + 1, sentence):
            word = _WORDS.match(text, match.end(), sentence.end)
            return ("named", (match.end(), word.end())) if word else None
        return None
    # A document of somebody: "a survey by Ostwald", "Ostwald's figures", "company filings show".
    match = _OF_NAME.match(text, end, sentence.end)
    if match and not _DATE_NAME.match(text, match.end()):
        word = _WORDS.match(text, match.end(), sentence.end)
        if word:
            return "named", (match.end(), word.end())
    owner = re.compile(r"([A-Z][\w&.-]+(?: [A-Z][\w&.-]+)*)(?:'s?)? (?:[a-z-]+ ){0,2}$").search(
        text, sentence.start, start
    )
    if (
        owner
        and re.match(
            r"[^.;]{0,40}\b(?:shows?|showed|found|finds?|suggests?|reveals?|indicates?|puts?|says?|said|conducted|"
            r"published|estimates?)\b",
            lower[end : end + 60],
        )
        and (owner.start() > sentence.start or capitalised(reading, owner.start(), owner.end(1), sentence))
    ):
        return "named", owner.span(1)
    return None


_CHAIN = re.compile(
    r"[\"']?(?:(?:he|she|they|it|this|these|those|that|such|his|her|their|its|both|among them|in all|overall|"
    r"in addition|additionally|moreover|furthermore|also|of those|of these|of them|one of them|one patient|"
    r"another|the (?:others?|same|rest)|only one|but (?:he|she|it|they)|and (?:he|she|it|they)|in (?:his|her|its|their)|"
    r"under (?:the|its|this)|by contrast|as a result|instead)\b)"
)
_BREAKS = re.compile(
    r"[\"']?(?:however|still|but|yet|meanwhile|elsewhere|separately|nevertheless|nonetheless|despite)\b"
)
_TOPIC = re.compile(r"[\"']?the ((?:[a-z-]+ ){0,2}?)([a-z-]+)\b")
_GENERIC = frozenset(
    "company firm group deal plan report study agreement move product service researchers team survey authors index "
    "figure figures data government ministry agency statement paper findings results bank court police minister "
    "organisation organization business proposal project programme program scheme defendant victim".split()
)


def _inherited(sentence: Sentence) -> list[Attribution]:
    """Return what a sentence takes over: from its heading's lead, its paragraph's study, the sentence before."""
    if sentence.kind in ("heading", "title", "description"):
        return _from_lead(sentence)
    found = _carried(sentence, 2)
    return found or _from_study(sentence)


def _carried(sentence: Sentence, depth: int) -> list[Attribution]:
    """Carry the attribution of the sentence before over, for at most ``depth`` sentences."""
    from hypelint.reading import Attribution

    previous = sentence.previous
    if previous is None or depth == 0:
        return []
    own = [
        it
        for it in own_attributions(previous)
        if it.kind in ("named", "anonymous") and it.end >= previous.end - 2
    ]
    if not own:
        own = _carried(previous, depth - 1)
    if not own:
        return own  # before the costly look at whether it would be carried
    lower = sentence.lower
    if _BREAKS.match(lower) and not re.match(
        r"[\"']?(?:but|yet|still,?|however,?) (?:he|she|it|they)\b", lower
    ):
        return []
    if (
        not _CHAIN.match(lower)
        and not _same_topic(sentence, previous)
        and not _same_figure(sentence, previous)
    ):
        return []
    return [Attribution(sentence.start, sentence.end, it.kind, it.source, True) for it in own[:1]]


def _same_topic(sentence: Sentence, previous: Sentence) -> bool:
    """Tell whether a sentence opens with a definite description of what the one before speaks of."""
    match = _TOPIC.match(sentence.lower)
    if match is None:
        return False
    words = {*match[1].split(), match[2]}
    if words & _GENERIC:
        return True
    before = set(_WORDS.findall(previous.lower))
    return any(
        word in before or word + "s" in before or word.rstrip("s") in before
        for word in words
        if len(word) > 3
    )


def _same_figure(sentence: Sentence, previous: Sentence) -> bool:
    """Tell whether a sentence goes on about a figure of the one before: "Of the 15 million …"."""
    from hypelint.context.figure import key

    if not sentence.cues("@figure") or not previous.cues("@figure"):
        return False
    reading = sentence.reading
    known = {key(figure) for figure in reading.figures(previous)} - {None}
    return any(key(figure) in known for figure in reading.figures(sentence))


def _studies(reading: Reading) -> list[str]:
    """Return the words for a study that the draft holds at all."""
    known = cast("list[str] | None", reading.cache.get("study words"))
    if known is None:
        words = ("study", "survey", "poll", "paper", "experiment", "census", "trial", "review")
        known = reading.cache["study words"] = [word for word in words if word in reading.text]
    return known


@cache
def _study_pattern() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:study|survey|poll|paper|experiment|census|trial|review)s?"
        r"(?: [a-z0-9$%,-]+){0,4}? (?:by|from|in|at|published in|conducted by)"
        r"(?: (?:the|a|an|journal|magazine|researchers|scientists|at|from|of|team|in)){0,4} (?:[A-Z][\w.]+(?: [A-Z][\w.]+)*)"
        r"|[A-Z]\w+(?:'s)? (?:study|survey|poll|paper|census|trial)\b"
    )


def _from_study(sentence: Sentence) -> list[Attribution]:
    """Return the study that the paragraph names: its results count as attributed throughout."""
    from hypelint.reading import Attribution

    reading = sentence.reading
    kept = cast("dict[int, Span | None]", reading.cache.setdefault("studies", {}))
    if sentence.block not in kept:
        block = reading.blocks[sentence.block]
        hit = None
        if reading.cues("source", block.start, block.end) and any(
            reading.text.find(word, block.start, block.end) >= 0 for word in _studies(reading)
        ):
            hit = _study_pattern().search(reading.text, block.start, block.end)
        kept[sentence.block] = hit.span() if hit else None
    span = kept[sentence.block]
    if span is None or _ELSEWHEN.search(sentence.lower) or not _RESULT.search(sentence.lower):
        return []
    named = reading.sentence_at(span[0])
    if named is None or not -2 <= sentence.index - named.index <= 6:
        return []
    return [Attribution(sentence.start, sentence.end, "named", span, True)]


_RESULT = re.compile(
    r"\d|\b(?:half|third|most|participants|respondents|patients|subjects|researchers|scientists|authors|team|results?|findings?|"
    r"effect|rate|risk|levels?|cells?|mice|children|adults|women|men|people|users|workers|animals?|losses|gains?)\b"
)
"""What a sentence speaks of when it goes on about a study's results; the writer's remarks on it do not."""
_ELSEWHEN = re.compile(
    r"\b(?:earlier|last|later|previous|next) (?:this |that )?(?:year|month|week|decade)|\bin (?:19|20)\d\d\b|\bago\b"
)


def _from_lead(sentence: Sentence) -> list[Attribution]:
    """Judge a heading against the sentences under it."""
    from hypelint.reading import Attribution

    reading = sentence.reading
    for block in range(sentence.block + 1, min(sentence.block + 4, len(reading.blocks))):
        if (
            reading.blocks[block].kind in ("heading", "title", "description")
            and reading.blocks[block].kind != "description"
        ):
            continue
        for index in reading.block_sentences(block)[:2]:
            for it in own_attributions(reading.sentences[index]):
                if it.kind == "named":
                    return [Attribution(sentence.start, sentence.end, "named", it.source, True)]
        break
    return []


def remembered(reading: Reading, start: int, end: int) -> Attribution | None:
    """Return the earlier attribution of the same figure (claim memory)."""
    from hypelint.context.figure import key

    sentence = reading.sentence_at(start)
    if sentence is None:
        return None
    memory = cast("dict[tuple[str, float], Attribution] | None", reading.cache.get("claims"))
    if memory is None:
        memory = cast("dict[tuple[str, float], Attribution]", {})
        for other in reading.sentences:
            if not reading.cues("@figure", other.start, other.end):
                continue
            sources = [it for it in attributions(other) if it.kind in ("named", "link", "footnote")]
            for quotation in () if sources else reading.quotations(other.block):
                if quotation.speaker and quotation.start < other.end and other.start < quotation.end:
                    from hypelint.reading import Attribution as Source

                    sources = [Source(other.start, other.end, "named", quotation.speaker)]
            if sources:
                for figure in reading.figures(other):
                    name = key(figure)
                    if name is not None:
                        memory.setdefault(name, sources[0])
        reading.cache["claims"] = memory
    for figure in reading.figures(sentence):
        if figure.start < end and start < figure.end:
            name = key(figure)
            source = memory.get(name) if name is not None else None
            if source is not None and source.start < sentence.start:
                return source
    return None


def standing(reading: Reading) -> str:
    """Tell how a draft treats its sources: reported, reference or bare.

    *reported*: as wire copy does it, with reported speech in every sixteenth sentence or a source for every
    third; *reference*: an encyclopaedic entry, which opens with a definition; *bare*: neither.
    """
    known = reading.cache.get("standing")
    if known is None:
        known = reading.cache["standing"] = _standing(reading)
    return cast("str", known)


def _standing(reading: Reading) -> str:
    from hypelint.document import RUNNING

    sentences = [it for it in reading.sentences if it.kind in RUNNING and it.block not in reading.chrome]
    if not sentences:
        return "bare"
    words = [word for word in ("said", "told", "added", "reported", "according to") if word in reading.lower]
    reported = sum(
        1
        for it in sentences
        if any(reading.lower.find(word, it.start, it.end) >= 0 for word in words)
        and _REPORTED.search(reading.lower, it.start, it.end)
    )
    if reported >= _REPORTED_SHARE * len(sentences):
        return "reported"
    if _DEFINITION.match(reading.text, sentences[0].start, sentences[0].end):
        return "reference"
    wanted = _SOURCED_SHARE * len(sentences)
    sourced = 0
    for number, it in enumerate(sentences):
        sourced += any(source.kind in ("named", "anonymous") for source in attributions(it)) or any(
            quotation.speaker and quotation.start < it.end and it.start < quotation.end
            for quotation in reading.quotations(it.block)
        )
        if sourced >= wanted:
            return "reported"
        if sourced + len(sentences) - number - 1 < wanted:
            break  # the others can not make it up
    return "bare"


_REPORTED_SHARE = 0.06
_SOURCED_SHARE = 0.3
"""Measured on 58 texts, 30 of a broadcaster's newsroom and 28 of unsigned web news: six are misjudged."""
_REPORTED = re.compile(r"\b(?:said|told|added|reported|according to)\b")
_DEFINITION = re.compile(
    r"(?:The |A |An )?[A-Z][^.;!?]{0,160}? (?:is|was|are|were) (?:an? |the |one of |any )[^.]"
)
