"""unsourced/unsourced-number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import re
from typing import TYPE_CHECKING, cast

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.readability import defines_title
from hypelint.rule import RUNNING, Example, SentenceRule
from hypelint_unsourced._deed import hearsay, impersonal, standing_of
from hypelint_unsourced._figure import CUES, published, wanting, worthy

if TYPE_CHECKING:
    from hypelint.reading import Figure, Reading, Sentence


class UnsourcedNumber(SentenceRule):
    """Gives a figure with nobody behind it.

    What it does
        Reports money, shares, ratios and counts of a hundred or more in running text, where no source is
        named in the sentence, carried over, linked, or given earlier for the same figure. An error in the
        first sentence and in paragraphs without any source, else a warning.

    Why is this bad
        A figure is the most checkable thing in a text and the most copied. Without a source nobody can
        check it, and the next writer copies the mistake.

    Use instead
        Name who counted, and when: the filing, the survey with its size, the agency. A link will do.

    Known limits
        Prices of what is reviewed, measures, durations, sport results, hypothetical figures and the
        narrator's own experience pass. Closing prices and the terms of laws are infos, and so are, in news that
        names its sources, figures of what happened; those of how things stand are warnings. In a release the
        publisher's own figures are infos; statements about a market or the public are warnings.
    """

    id = "unsourced/unsourced-number"
    summary = "States money, a share or a count without a source."
    message = '"{text}" has no source; name who counted it and when, or link to it.'
    severity = Severity.ERROR
    weight = 4
    blocks = RUNNING
    silenced_by = frozenset({"quotation", "attribution", "link", "question", "condition"})
    cues = CUES
    flags = (
        "The startup earned >>$870 million<< last year.",
        "Some >>62%<< of developers use it daily.",
        "The line carried >>4,300<< people on its first day.",
        "The old yard employs >>130<< welders.",
        ">>Thousands<< of owners have moved out.",
        "Sales >>tripled<< in two years.",
        "Rea Lund opened the port in May, she said.\n\nThe port moves >>1.2 million<< boxes a year.",
        "The region lost >>1,900<< jobs after the strike. Rea Lund, the mayor, said the talks go on.",
        "Fares on the coast fell by >>a third<< in May.",
        "The yard earned >>$1.12<< a share.",
        "The stock trades at >>19 times<< forward earnings.",
        ">>Two thirds<< of the town work at the port.",
        "The fair drew >>38,000<< visitors last summer.",
        "The pier is shut, said Rea Lund.\n\nThe toll is gone, said Piet Aal.\n\nThe ferry is late. Some >>80%<< of islanders depend on it.",
        Example("Nearly >>40%<< of consumers skip breakfast.", "release"),
        Example("Norvane raised >>$40 million<< in May.", "release"),
        "Tolls are up. >>One in five<< owners has no lamp.",
        "Tolls are up. The average skipper pays >>$420<< a year.",
        Example("Rust affects >>millions<< worldwide.", "release"),
        Example("The price of tin has risen by >>18%<< since May.", "release"),
        Example("The flaw cost firms >>$12 million<<.", "docs"),
    )
    passes = (
        "The startup earned $870 million last year, Bloomberg reported.",
        "Some 62% of developers use it daily, an Ostwald survey of 1,204 people found.",
        "The startup earned [$870 million](https://ostwald.example/filing) last year.",
        "Norvane said it earned $870 million. It said that it cut 400 jobs.",
        "Norvane earned $870 million, said Rea Lund, its finance chief.\n\nThe $870 million is a third more than a year ago.",
        '"We earned $870 million," said Rea Lund.',
        "The firm was founded in 1962 and has its seat at 120 Harbour Road.",
        "The lamp costs $120, and the stand sells for $900.",
        "The bridge is 400 metres long and took 900 days to build.",
        "We drove 1,200 miles and spent $3,000 on fuel.",
        "Suppose that 62% of developers use it.",
        "Did the startup earn $870 million?",
        "The model beat its rival 120-118 in the final and won the cup.",
        "The bottle is 100% glass.",
        "The empire fell in the siege of 1204 after 434 days.",
        "* Weight: 4,300 tons",
        "Sales mean a lot to dozens of owners.",
        "The winner takes $20,000 in prize money.",
        "Version 1200 of the parser reads 500 lines.",
        Example("The cache holds 10,000 entries and saves 40% of the time.", "docs"),
        "# Norvane earns $870 million\n\nThe year was good, Norvane said.",
        "If 62% of developers use it, the port is safe.",
        "The crew won three out of four races in the cup final.",
        "One in the morning is late.",
        Example("Once a crew lands 300 boxes, 150 more are added.", "release"),
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit for the first figure of a sentence that needs a source and has none."""
        reading = sentence.reading
        bare = hearsay(reading)
        if not worthy(reading, cues, bare):
            return
        own = reading.first_person(sentence)
        if own and reading.profile != "release":
            return
        wanted = wanting(sentence, bare)
        if not wanted or _ASKED.search(reading.text, sentence.start, sentence.end):
            return
        for figure in wanted:
            if _CLAIMED.search(reading.lower, sentence.start, figure.start):
                continue
            # The memory of a document is costly to build: ask it last.
            if reading.attribution(figure.start, figure.end) or reading.remembered(figure.start, figure.end):
                continue
            severity = self._severity(sentence, figure, own)
            if figure.value is None:
                severity = min(severity, Severity.WARNING)
            yield Hit(figure.start, figure.end, severity=severity)
            return

    def _severity(self, sentence: Sentence, figure: Figure, own: bool) -> Severity:
        """Grade a finding by place, voice, kind of statement, and how the draft treats its sources."""
        reading = sentence.reading
        commentary = _commentary(reading)
        if reading.profile == "release" and not commentary:
            moved = figure.kind == "percent" and _MOVED.search(sentence.lower)
            of_all = _PUBLIC.search(sentence.lower) and (
                figure.kind == "percent" or not reading.own_voice(sentence)
            )
            listed = sentence.kind == "item" and figure.kind == "money"  # its prices
            public = not own and (moved or of_all or not (listed or _of_publisher(sentence)))
            return Severity.WARNING if public else Severity.INFO
        if not commentary and published(sentence):
            return Severity.INFO
        if reading.profile in ("blog", "docs"):
            return Severity.WARNING
        kind = standing_of(reading)
        if kind == "reference" and not (_ranks(figure) and _EXTREME.search(sentence.lower)):
            return Severity.INFO
        # An encyclopaedia keeps its sources in notes, which a copy of its text has lost.
        gravest = Severity.WARNING if defines_title(reading) else Severity.ERROR
        if sentence.index == _lead(reading):
            return gravest
        if kind == "reported" and not commentary:
            trend = figure.kind in ("percent", "ratio") and _TREND.search(sentence.lower)
            counted = _PEOPLE.search(figure.unit) or (figure.kind == "number" and (figure.value or 0) >= 1e4)
            state = counted or figure.kind in ("percent", "ratio")
            told = _TOLD.search(sentence.lower) or not _STATES.search(sentence.lower)
            alone = trend and not _sourced(reading, sentence.block)
            return Severity.WARNING if alone or (state and not told) else Severity.INFO
        return Severity.WARNING if _sourced(reading, sentence.block) else gravest


_ON_SHARES = (
    "shares",
    "stock",
    "investors",
    "analysts",
    "wall street",
    "earnings",
    "short interest",
    "price target",
    "market cap",
    "dividend",
    "revenue",
)
"""Words of which a comment on a share price holds many."""
_TREND = re.compile(
    r"\b(?:ha(?:s|ve) (?:more than |nearly |almost |roughly )?(?:climbed|risen|fallen|grown|dropped|jumped|soared|surged|shrunk|declined|increased|doubled|tripled|plunged|plummeted|slumped|gone up|gone down)|(?:rose|fell|climbed|grew|dropped|jumped|soared|surged|shrank|declined|doubled|tripled))\b[^.;]{0,60}\b(?:since|over the (?:past|last)|in the (?:past|last)|last year|between) "
)
"""What a trade or a region has gone through in years: a count that somebody must have made."""


_PEOPLE = re.compile(
    r"\b(?:people|[a-z]+ans|households|homes|families|adults|children|users|customers|patients|workers|jobs|firms|companies|websites|cafes|deaths|refugees|[a-z]+ers)\b"
)
_STATES = re.compile(
    r"\b(?:is|are|remains?|now|still|has|have|depends?|lives?|works?|owns?|uses?|makes? up|accounts?|represents?|representing|accounting|need(?:s|ed)?|lack|suffer|serves?|loses?|employs?|every year|each year|a year)\b"
)
"""What makes of a count a statement about a state, not a report of what happened."""
_TOLD = re.compile(
    r"\b(?:reports?|survey|study|figures|data|poll|census|research|statement|statistics|agreed|approved|deal|contract|shareholders|shares|fined?|sentenced|court|jury|trial|match|season|league|cup|games?|tickets?|film|album|voted?|votes|respondents?|contacts?|contacted|comments|estimated|said|predicted|expects?|expected|of the price)\b"
)
"""What has a source of its own, or is a public act."""


def _commentary(reading: Reading) -> bool:
    """Tell a comment on a share that is no release: nobody announces anything, nobody says we, all is about the price."""
    known = reading.cache.get("comment on shares")
    if not isinstance(known, bool):
        lower = reading.lower
        known = (
            reading.profile == "release"
            and sum(map(lower.__contains__, _ON_SHARES)) > 4
            and lower.count("stock") + lower.count("shares") > 3
            and not any(
                map(
                    lower.__contains__,
                    ("announced", "announces", "\nabout ", "press release", "forward-looking"),
                )
            )
            and impersonal(reading)
        )
        reading.cache["comment on shares"] = known
    return known


def _of_publisher(sentence: Sentence) -> bool:
    """Tell whether a release speaks of its publisher, not of an occasion ("this year's fair")."""
    if _OCCASION.match(sentence.lower):
        return False
    return sentence.reading.own_voice(sentence) or bool(_ACCOUNTS.search(sentence.lower))


def _ranks(figure: Figure) -> bool:
    """Tell money, shares and audiences, which an encyclopaedia owes a source for, from other counts."""
    return figure.kind in ("money", "percent", "ratio") or bool(_AUDIENCE.search(figure.unit))


_OCCASION = re.compile(r"(?:this|last|next) (?:year|month|season|summer|winter|week)'s\b")
_ACCOUNTS = re.compile(
    r"\b(?:sales|revenues?|income|profits?|loss(?:es)?|earnings|ebitda|quarter|presale|tokens?|supply|shares|offering|proceeds|grant|prize|award)\b"
)
"""What a release gives figures of when it speaks of its publisher without naming it."""
_CLAIMED = re.compile(r"\bclaims? (?:that |an? |the |its |to |up to |about |nearly |over )")
"""What somebody claims has him for its source."""
_ASKED = re.compile(
    r"\b[A-Z][\w&.-]+\b[^.;]{0,90}?\b(?:conducted|commissioned|surveyed|polled|interviewed)\b|\b(?:published|reported) in (?:the |The )?[A-Z]|(?:\bThe|\bIts) (?:survey|poll|study|census) "
)
"""A survey that says of itself how many it asked."""
_EXTREME = re.compile(
    r"\b(?:most|highest|best-selling|largest|biggest|record|ranked|ranks|second|popular|top|richest|lowest|leading|average|total|worth|revenues?|viewers)\b"
)
"""What an encyclopaedia owes its source for in the line itself."""
_MOVED = re.compile(
    r"\b(?:market (?:fluctuations|volatility|share|cap)|prices?|tokens?|coins?|bitcoin|ethereum|crypto\w*|demand|valuations?|traffic|crime|rents?|wages|exports|imports|inflation|the (?:industry|sector))\b"
    r"[^.;]{0,80}\b(?:decline[ds]?|drop(?:s|ped)?|fall(?:s|en)?|fell|r[io]sen?|rises|surged?|gain(?:s|ed)?|jump(?:s|ed)?|plunged?|plummet(?:s|ed)?|soar(?:s|ed)?|climb(?:s|ed)?|slump(?:s|ed)?|increased?|up|down) (?:of|by|about|around|over|more than|nearly|some|roughly|\d)"
    r"|\d ?(?:%|per ?cent) (?:decline|drop|fall|surge|rise|plunge|jump|slump) (?:in the last|over the (?:last|past)|in the past|this (?:year|month|week))"
)
"""Movements of a market, told with a share: no release may take them for its own news."""
_AUDIENCE = re.compile(
    r"\b(?:people|users?|viewers?|homes|households|copies|records|players|fans|members|speakers|adherents|downloads|subscribers)\b|^$"
)
_PUBLIC = re.compile(
    r"\b(?:americans|consumers|people|adults|patients|women|men|families|homeowners|drivers|employers|workers|households|children"
    r"|(?:online|retail|worldwide|domestic|national|industry) (?:sales|spending|revenues?|purchases|transactions)"
    r"|the (?:global|u\.?s\.?|european|world|[a-z]+) (?:market|industry|economy|population)|market size|on average)\b"
)


def _lead(reading: Reading) -> int:
    """Return the index of the first sentence of running text."""
    known = reading.cache.get("lead")
    if not isinstance(known, int):
        known = next(
            (it.index for it in reading.sentences if it.kind in RUNNING and it.block not in reading.chrome),
            -1,
        )
        reading.cache["lead"] = known
    return known


def _sourced(reading: Reading, block: int) -> bool:
    """Tell whether anybody is named as a source in a paragraph."""
    known = cast("dict[int, bool]", reading.cache.setdefault("sourced", {}))
    if block not in known:
        sentences = (reading.sentences[index] for index in reading.block_sentences(block))
        known[block] = any(reading.attribution(it.start, it.start + 1) for it in sentences) or any(
            it.speaker for it in reading.quotations(block)
        )
    return known[block]
