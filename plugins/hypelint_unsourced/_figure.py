"""Tell the figures that need a source from prices, measures, results, dates and other figures."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Figure, Reading, Sentence

CUES = (
    "@figure",
    "{tens,hundreds,thousands,millions,billions,dozens,scores} of", "millions", "{thousand,million,billion,trillion}",
    "{half,two-thirds,two thirds,a third,one third,one-third,a quarter,three quarters,three-quarters}",
    "{doubled,tripled,trebled,quadrupled,halved}", "one in", "out of", "on average", "the {average,typical}",
)  # fmt: skip
"""What may hold a figure that needs a source."""

_MEASURES = frozenset(
    # durations and dates
    "year years day days hour hours minute minutes second seconds month months week weeks decade decades century centuries "
    "night nights am pm bc ad bce ce "
    # dimensions and technical units
    "km kilometre kilometres kilometer kilometers mile miles metre metres meter meters cm mm m foot feet ft inch inches yard "
    "yards kg kilogram kilograms gram grams mg ml litre litres liter liters degree degrees celsius fahrenheit mph kph km/h mhz "
    "ghz khz hz gb mb tb kb gib mib byte bytes bit bits px pixel pixels dpi ppi watt watts kw kwh volt volts mah rpm ms nm sq "
    "square cubic psi decibels db kelvin light-years light calories kcal atoms electrons nanometres nanometers micrometres micrometers microns gram ounces oz "
    # parts of a text or a program
    "word words page pages chapter chapters line lines character characters steps items rows columns requests queries nodes "
    "pods entries files tests threads connections ports bytes objects commits messages iterations cycles samples parameters "
    "questions points point tokens errors "
    # addresses
    "road street avenue lane drive boulevard st ave blvd rd court place plaza floor "
    # sport
    "goal goals run runs wicket wickets over overs lap laps cap caps set sets try tries try penalties yards metres appearances "
    "games matches medals titles seeds round rounds minutes rankings hurdles freestyle butterfly relay".split()
)  # fmt: skip

_PRICE = (
    r"(?:\b(?:costs?|costing|priced?|prices?|price tag|retails?|sells? for|sold for \b|available (?:for|at|from)|starting (?:at|from)"
    r"|starts? (?:at|from)|from just|for (?:just|only)|as little as|fee|fees|tickets?|admission|msrp|rrp|normally|discount|save|coupon"
    r"|subscription|deposit|buy|order|purchase for|a flat|bonus|reward|rewards|giveaway|minimum|limit|limits|deductible|copay"
    r"|premium|premiums|rent|wage|salary|stipend|award of|prize|prizes|scholarship|donat(?:e|ion)s?)\b[^.;]{0,40}$)"
)
_PER = r" ?(?:usd |us dollars )?(?:/|per |an? |each\b|every |monthly\b|off\b|and up\b|discount|plus shipping|bonus|prize|scholarship|gift|award)"
_IDIOM = r" ?(?:(?:100|0)(?:\.0+)?(?: ?%|[ -]?per ?cent) (?!of\b)|110 ?%|24/7)"
_HYPOTHETICAL = (
    r"\b(?:say|suppose|imagine|for example|for instance|e\.g\.|let's|assume|assuming|hypothetical|if|would|by default|up to \d+ characters"
    r"|at least \d+ characters|maximum|minimum|must|shall|should)\b"
)
_THRESHOLD = r" or (?:more|above|higher|less|fewer|over)\b"
_ONCE = r"(?:once|when|each time|every time|for (?:each|every)) "
"""Terms of an offer: from what on one gets what."""
_AVERAGE = r"\b(?:on average|the (?:average|typical|median) [a-z]+)\b"
"""Whose mean somebody must have reckoned."""
_SMALL = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"
_PROPORTION = rf"\b{_SMALL} (?:in|out of) (?:every )?({_SMALL})(?= [a-z]{{4,}})(?! (?:stars|games|matches|sets|steps|cases of|minutes|hours|days|weeks|months|years))"
"""A share told by counting on the fingers: "one in five adults"."""
_PUBLISHED = (
    r"\b(?:shares?|stocks?|index|nasdaq|dow|ftse|nikkei|s&p|the (?:pound|dollar|euro|yen)|crude|barrel|bitcoin|price of)\b[^.;]{0,80}"
    r"\b(?:rose|fell|closed|opened|traded|trading|gained|lost|slid|jumped|dropped|climbed|ended|up|down|rising|falling|showing|was at)\b"
)
_RESULTS = (
    r"\b(?:revenues?|profits?|earned|sales|net income|turnover|loss(?:es)?|earnings)\b.*\b(?:(?:first|second|third|fourth|same|final|latest) quarter|(?:three|six|nine) months (?:to|ended)|half[- ]year|full[- ]year)\b"
    r"|\b(?:(?:first|second|third|fourth|same|final|latest) quarter|(?:three|six|nine) months (?:to|ended)|half[- ]year|full[- ]year)\b.*\b(?:revenues?|profits?|earned|sales|net income|turnover|loss(?:es)?|earnings)\b"
)
"""Results of a quarter, which a listed firm files."""
_RULED = (
    r"\b(?:laws?|act|rules?|regulations?|directive|treaty|statute|penalt(?:y|ies)|fines?|fined|tax|taxes|tariffs?|requires?"
    r"|budget|constitution|ordinance|sentenced?|licen[cs]e|threshold|eligib\w+)\b"
)
_DEALT = r"\b(?:ha(?:s|ve) (?:struck|signed|agreed|reached|clinched) an? (?:[a-z-]+ )?(?:deal|agreement|contract|pact)|ha(?:s|ve) blamed|blames|blamed)\b"
_SOLD = r"\b(?:19|20)\d\d\b.*\b(?:sold|fetched|auction\w*|bought)\b|\b(?:sold|fetched|auction\w*|bought)\b.*\b(?:19|20)\d\d\b"
"""A public act with a named actor, and figures that somebody gives a reason for."""
_SPORTS = frozenset(
    "beat defeated won lost drew score scored scoring match game final finals semi-final semi-finals semifinal semifinals "
    "quarter-final quarter-finals quarterfinals cup championship championships league tournament olympics olympic medal medals "
    "title titles coach striker batsman innings wicket wickets sprint race seed season qualified qualify qualifying qualifier clocked".split()
)
"""Words two of which make a sentence one about sport."""
_MARKS = str.maketrans(",.;:()\"'", "        ")
_LABEL = r"(?:\bno\. ?|#|\b(?:version|route|flight|model|section|article|room|page|chapter|rfc|pep|issue|number|box|unit|suite|level|fortune|top|code|act|bill) |[a-z]-)$"
_PLURAL = r"(?:[a-rt-z]s|people|staff|children|men|women|personnel|police|troops|youth)\b"
_AFFECTS = ("affects ", "affect ", "affected ", "killed ", "kills ", "displaced ", "cost ", "costs ")
_SCALE = r" ?(?:%|per ?cent|[mbtr]+illion|hundred|thousand|(?:bn|mn|m|x|k)\b|times (?:more|as)|-?fold|euros?\b|dollars?\b)"
"""What makes a small number a figure of weight."""
_EARNED = r"\b(?:earn(?:ed|s|ings)?|report(?:ed|s)|post(?:ed|s)|profits?|loss(?:es)?|eps|lost|made|consensus|estimates?|expected|forecast)\b"
_BY = r"\b(?:f[ae]ll(?:en)?|dropp?(?:ed|s)?|r[io]se(?:n|s)?|climbed|jumped|shrank|shrunk|grew|grown|declined|increased|decreased|reduced|cut|slashed|down|up|plunged|plummeted|tumbled|slid|slumped|soared|surged) (?:by )?(?:about |around |almost |nearly |roughly |more than |over |some |at least |as much as )?$"
"""A movement told by a fraction: "fell by a third"."""
_CLOSED = r"[.!\u2026][\"')\]]*$"
_GIVEN = (
    r" ?(?:in )?(?:(?:cash|annual|total) )?(?:prizes?|scholarships?|bonus|gift cards?|rewards?|prize money)\b"
)
_PEOPLE = (
    r"\b(?:people|users?|customers?|patients?|children|adults|women|men|americans?|families|households|homes|jobs|workers|employees"
    r"|developers|companies|businesses|deaths?|killed|victims|students|voters|viewers|subscribers|downloads|visitors|members)\b"
)

_ABOUT = r"\b(?:over|under|more than|less than|nearly|almost|about|around|roughly|some|at least|well over) $"
_SPENT = r"\b(?:sav(?:e|es|ed|ing)|cut|lost|spent|freed?(?: up)?|worth|logged|reclaim(?:ed|s)?|eliminat(?:ed|es))\b"
_DRAWS = (
    r"\b(?:draw|drew|drawn|draws|drawing|attract\w*|reach(?:ed|es|ing)?|serv(?:es?|ed|ing)|help(?:s|ed|ing)?|(?:used|trusted|loved|read"
    r"|watched|chosen|adopted|relied upon|downloaded|visited|enjoyed) by|join(?:ed|ing)?|affect(?:s|ed|ing)?|kill(?:s|ed)|displac(?:es|ed)"
    r"|sav(?:es?|ed|ing)|earn(?:s|ed)|generat(?:es?|ed)|employ(?:s|ed|ing)?|sold|process(?:es|ed)?|handl(?:es?|ed)|record(?:s|ed)?|manag(?:es?|ed)|train(?:s|ed)?|amass(?:ed|ing)|boast(?:s|ed|ing)?"
    r"|cost(?:s|ing)?|wip(?:es|ed) out|empower(?:s|ed|ing)|support(?:s|ed)|surpass(?:ed|es)|among) "
    r"(?:the |already |over |more than |nearly |almost |literally |countless |tens of |hundreds of ){0,3}$"
)
_CLOCK = frozenset("second seconds minute minutes hour hours millisecond milliseconds ms".split())
_ACHIEVED = (
    r"\b(?:solv|resolv|diagnos|complet|finish|process|deliver|answer|generat|produc|respon[ds]|wait|average|cuts?\b|cutting|reduc|shav|sav(?:e|ing)"
    r"|slash|faster|quicker|turnaround|takes?\b|took\b|taking\b|used to (?:be|take)|went from|down from|shr[aiu]nk|drop(?:s|ped) (?:to|from))"
)
_MOMENT = r"\b(?:after|every|last|for|next|first|per|each|past|until|until the|another|up to|the) $"
_BODIES = (
    r"\b(?:people|users|customers|clients|patients|employees|workers|developers|engineers|researchers|scientists|companies|firms|startups"
    r"|businesses|brands|publishers|banks|hospitals|schools|universities|countries|nations|markets|cities|states|partners|subscribers"
    r"|members|investors|deaths|victims|lawsuits|complaints|patents|models|agents|jobs|stores|shops|factories)\b"
)


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def worthy(reading: Reading, cues: Sequence[Span], bare: bool) -> bool:
    """Tell whether one of a sentence's cues may open a figure that needs a source: a look before figures are read.

    ``bare``: the draft names nobody, so any count may.
    """
    lower = reading.lower
    for start, end in cues:
        mark = lower[start]
        if mark.isalpha() or mark in "$\u20ac\u00a3\u00a5":
            return True
        if start and lower[start - 1] in "#v/_":
            continue  # an issue, a version, part of an address
        digits = lower[start:end].partition(".")[0].rstrip(",")
        year = len(digits) == 4 and digits.startswith(("19", "20"))
        if bare or (len(digits) > 2 and not year) or _pattern(_SCALE).match(lower, end):
            return True
    return False


def wanting(sentence: Sentence, bare: bool = False, cues: Sequence[Span] | None = None) -> list[Figure]:
    """Return the figures of a sentence about which a reader could ask "who says?", whoever says it.

    ``bare``: the draft names next to nobody, so small counts of people and times achieved are wanted too.
    ``cues``: those of `CUES` in the sentence, for a look before its figures are read.
    """
    reading = sentence.reading
    if cues is not None and not worthy(reading, cues, bare):
        return []
    lower = sentence.lower
    if not _pattern(_CLOSED).search(lower, len(lower) - 4):
        return []  # a label, a line of a table, a title: no statement
    sport = sum(map(_SPORTS.__contains__, lower.translate(_MARKS).split())) > 1
    found: list[Figure] = []
    average = None if sport else _pattern(_AVERAGE).search(lower)
    for figure in reading.figures(sentence):
        start = figure.start - sentence.start
        before, after = lower[:start], lower[figure.end - sentence.start :]
        text = lower[start : figure.end - sentence.start]
        mean = average is not None and average.end() <= start
        counts = (
            (mean and (figure.kind == "money" or (figure.kind == "count" and text[0].isdigit())))
            or _counts(figure, text, before, after, sport)
            or (bare and not sport and _counts_if_bare(figure, lower, before))
        )
        if reading.profile == "blog" and figure.kind in ("count", "number") and (figure.value or 1e6) < 1000:
            continue  # a small count in a post is the narrator's own
        terms = reading.profile == "release" and (
            _pattern(_THRESHOLD).match(after) or _pattern(_ONCE).match(lower)
        )
        if counts and not terms and not _pattern(_HYPOTHETICAL).search(before[-80:]):
            found.append(figure)
    share = None if sport or found else _pattern(_PROPORTION).search(lower)
    if share is not None:
        from hypelint.reading import Figure

        start = sentence.start
        found.append(Figure(start + share.start(), start + share.end(1), "percent", None, "share"))
    if reading.profile == "docs":
        found = [
            it
            for it in found
            if (it.kind == "money" and (it.value or 0) >= 1e6)
            or (it.value and _pattern(_PEOPLE).search(it.unit))
        ]
    return found


def _counts(figure: Figure, text: str, before: str, after: str, sport: bool) -> bool:
    """Tell whether one figure is money, a share or a count that somebody must have counted."""
    value = figure.value
    if figure.kind == "money":
        if _pattern(r" (?:a|per) share\b").match(after) and _pattern(_EARNED).search(before[-60:]):
            return True
        if value is None or value >= 1e6:
            return not _pattern(_GIVEN).match(after)
        if value < 1e5 and before.endswith("the ") and _pattern(r"^ [a-z]+").match(after):
            return False  # a prize by its sum: "the £25,000 Harrow award"
        return value >= 1000 and not (
            _pattern(_PRICE).search(before[-60:])
            or _pattern(_GIVEN).match(after)
            or _pattern(_PER).match(after)
        )
    if figure.kind == "percent":
        if figure.unit == "share":
            if _pattern(_BY).search(before[-60:]) and not sport:
                return True
            weighed = (
                value != 50.0
                or not before.strip()
                or _pattern(_PEOPLE).search(after[:40])
                or _pattern(_ABOUT).search(before[-12:])
            )
            return bool(_pattern(r" (?:of|its|their|the|all)\b").match(after)) and not sport and bool(weighed)
        whole = value in (0.0, 100.0, 110.0) and not after.startswith(" of ")
        return not (
            sport
            or whole
            or _pattern(r"^ ?(?:off\b|discount\b(?! to)|sure|certain|confident|cotton|wool|apr\b)").match(
                after
            )
        )
    if figure.kind == "ratio" and not after.startswith((" down", " over")):
        compared = _pattern(
            r"^ (?:(?:forward |trailing |expected |annual |next year's |this year's |its )*(?:earnings|sales|revenues?|profits?|book value|ebitda|cash flow)\b|more|faster|higher|larger|bigger|as|the|better|less|cheaper)\b"
        ).match(after)
        return not sport and (bool(compared) or (figure.unit != "times" and not text.endswith("ing")))
    if figure.kind == "count":
        head = figure.unit.split(" ")
        if head[-1] == "hours" and (value or 0) >= 1000 and _pattern(_SPENT).search(before[-40:]):
            return True
        if before.endswith("between ") or (
            before.endswith("from ") and after.startswith((" until ", " to ", "\u2013"))
        ):
            return False  # a span of years: "from 434 until his death"
        if any(word in _MEASURES for word in head):
            return False
        if value is None:
            opens = before.strip(" \"'*_") in ("", "with") or _pattern(_DRAWS).search(before[-60:])
            return (after.startswith(" of ") and bool(opens)) or before.endswith(_AFFECTS)
        if not _pattern(_PLURAL).search(figure.unit):
            return False
        return value >= (1000 if sport else 100) and not _pattern(_LABEL).search(before)
    if figure.kind == "number" and value is not None:
        grouped = value >= 1e6 or ("," in text and value >= 1000)
        return grouped and not _pattern(_LABEL).search(before)
    return False


def _counts_if_bare(figure: Figure, lower: str, before: str) -> bool:
    """Tell a small count of people or firms, and a time somebody must have taken with a watch."""
    if figure.kind not in ("count", "number") or figure.value is None or _pattern(_LABEL).search(before):
        return False
    words = figure.unit.split(" ")
    if words[0] in _CLOCK or words[-1] in _CLOCK:
        return bool(_pattern(_ACHIEVED).search(lower)) and not _pattern(_MOMENT).search(before[-12:])
    return figure.value >= 10 and bool(_pattern(_BODIES).search(figure.unit))


def published(sentence: Sentence) -> bool:
    """Tell figures that stand in a public table or text: closing prices, the terms of a law, a sentence."""
    lower = sentence.lower
    return any(_pattern(it).search(lower) for it in (_PUBLISHED, _RESULTS, _RULED, _DEALT, _SOLD))
