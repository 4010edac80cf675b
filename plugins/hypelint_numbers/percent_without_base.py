"""numbers/percent-without-base."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.rule import HEADINGS, PROSE, Example, Hit, SentenceRule, Severity

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Sentence


class PercentWithoutBase(SentenceRule):
    """Reports growth, a multiple or a rate without saying from what, over what time, or in which test.

    What it does
        Reports a change verb with a percentage, a multiple or "half" where the sentence and the one before name
        neither a period nor a starting point; multiples of money ("100x returns"); and rates of accuracy or success
        where nothing says who tested what.

    Why is this bad
        300% of very little is very little.

    Use instead
        "grew 300% in 2024, from 10 to 40 sites", "98% of the 400 invoices in a test by Eurodata".

    Known limits
        A change in per cent is an info outside releases: the base often stands further up, or in a table. Multiples,
        thousands of per cent, and rates in a release are warnings. Shares ("40% of the 212") pass.
    """

    id = "numbers/percent-without-base"
    summary = "Reports growth in percent, a multiple or a rate without a base, a period or a test."
    message = '"{text}" has no base; say from what to what, over what time, or in which test.'
    severity = Severity.INFO
    weight = 2
    blocks = PROSE
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation", "question", "link"})
    cues = (
        "%", "percent", "per cent", "doubled", "tripled", "quadrupled", "halved", "{double,triple}{-, }digit", "half", "thirds",
        "{2,3,4,5,10,20,50,100,500,1000}x", "{two,three,four,five,ten}fold",
    )  # fmt: skip
    flags = (
        "Usage >>grew 300%<<.",
        "Costs >>fell by half<<.",
        "Norvane saw >>double-digit growth<<.",
        "Traffic >>jumped by 40 percent<< at once.",
        "Errors >>dropped by two thirds<<.",
        Example("The app >>boosted sales 25%<<.", "release"),
        "Revenue >>tripled<<.",
        "The share price >>soared 12%<<, and Piet Aal smiled.",
        "The coin promises >>100x gains<<.",
        "# Quillcoin >>Surges 4,000%<<",
        Example("The scanner reads labels with >>a 98% accuracy rate<<.", "release"),
        Example("Norvane has >>a success rate of 97%<<.", "release"),
        Example("Early buyers saw >>gains of over 900%<<.", "release"),
        "Costs >>dropped by more than half<<.",
        Example("The pump brought >>a 40% reduction<< in leaks.", "release"),
        Example("The ad saw >>a 66% increase<< compared to the benchmark.", "release"),
        Example("Sellers saw >>a fourfold rise<< in calls.", "release"),
        Example("Norvane makes pumps >>100x easier<<.", "release"),
    )
    passes = (
        "Usage grew 300% in 2024, from 10 to 40 sites.",
        "40% of the 212 respondents agreed.",
        "Profit rose 4% compared with last year.",
        "In 2024 sales were $4 million. They grew 10%.",
        "Retail sales rose 2% in March.",
        "Usage grew.",
        '"Usage grew 300%," said Piet Aal.',
        "Prices fell 3% from a year earlier.",
        Example("Memory use fell 30%.", "docs"),
        "The camera has a 10x zoom.",
        Example("It brought a 40% reduction compared with 2023.", "release"),
        "The 5% growth fund is closed. The pump is 5x faster than the old one.",
        Example("In a test of 400 labels it had an accuracy rate of 98%.", "release"),
        "Half of the staff cut their hours by half a day.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the changes and rates of one sentence that have neither base, period nor test."""
        low, first = sentence.lower, sentence.start
        for start, end in cues:
            hit = _multiple().match(low, start - first) or _digits().match(low, start - first)
            if hit is None:
                hit = _change(low, end - first) or _rate(low, end - first) or _gain(low, end - first)
            if hit is None:
                continue
            groups = hit.groupdict()
            loose = groups.get("rate") or groups.get("times")
            if (_tested() if loose else _based()).search(low):
                continue
            span = (first + hit.start(), first + hit.end())
            heading = sentence.kind in HEADINGS
            level = _level(sentence, hit)
            if level is None or (heading and not level) or (not loose and _earlier(sentence)):
                continue
            yield Hit(*span, severity=level)
            return


def _level(sentence: Sentence, hit: re.Match[str]) -> Severity | None:
    """Return how bad a figure without a base is, or None for the rate of a story that is no sales talk."""
    release = sentence.reading.profile == "release"
    groups = hit.groupdict()
    if groups.get("rate"):
        return Severity.WARNING if release else None
    if (
        groups.get("times")
        or len((groups.get("amount") or groups.get("gain") or "").replace(",", "").partition(".")[0]) > 3
    ):
        blog = sentence.reading.profile == "blog" and hit[0].endswith(("er", "ier"))
        return Severity.INFO if blog else Severity.WARNING
    doubled = hit[0].endswith("ed")
    return Severity.WARNING if release and not doubled else Severity.INFO


def _earlier(sentence: Sentence) -> bool:
    """Tell whether the sentence, or the one before, gives the base: a period, a date, a sum."""
    reading = sentence.reading
    if any(it.kind in ("year", "date", "money") for it in reading.figures(sentence)):
        return True
    before = sentence.previous
    return before is not None and (
        _based().search(before.lower) is not None
        or any(it.kind in ("year", "date", "money") for it in reading.figures(before))
    )


_VERBS = (
    "grow(?:s|n|ing)?|grew|ris(?:es?|en|ing)|rose|fall(?:s|en|ing)?|fell|(?:drop|increas|decreas|jump|surg|soar|climb|declin|improv|"
    "reduc|boost|gain|shr[aiu]nk|plung|skyrocket|rocket|spik|rall(?:y|i))(?:ped|ping|e|ed|es|ing|s)?|cut(?:s|ting)?|up|down"
)


def _change(low: str, end: int) -> re.Match[str] | None:
    """Match a change verb with the percentage or fraction that ends at a cue: "grew by more than 300%"."""
    if low.startswith(" of ", end) or (
        low[end - 1] == "d" and not low.startswith((".", ",", ";", "!", " and ", " but "), end)
    ):
        return None
    return _changed().search(low, max(0, end - 60), end)


def _rate(low: str, end: int) -> re.Match[str] | None:
    """Match a rate of accuracy or success around the percentage that ends at a cue."""
    for match in _rated().finditer(low, max(0, end - 60), min(len(low), end + 30)):
        if match.start() < end <= match.end():
            return match
    return None


def _gain(low: str, end: int) -> re.Match[str] | None:
    """Match a change as a noun around the percentage that ends at a cue: "a 40% reduction", "a fourfold rise"."""
    if not low.endswith(("%", "cent", "fold"), 0, end):
        return None
    for match in _gained().finditer(low, max(0, end - 30), min(len(low), end + 50)):
        if match.start() < end <= match.end() and not low.endswith("up to ", 0, match.start()):
            return match
    return None


@cache
def _gained() -> re.Pattern[str]:
    change = "increases?|decreases?|reductions?|improvements?|growth|rise|drop|decline|jump|surge|boost|gains?|savings?|uplift|lift|cut"
    return re.compile(
        rf"(?:an? )?\b(?:(?P<amount>\d[\d.,]*)[ -]?(?:%|percent|per cent)|(?:two|three|four|five|ten)-?fold) (?:(?!in\b|of\b|and\b|to\b|an?\b|the\b|\w+ed\b)[a-z-]+ ){{0,2}}?(?:{change})\b(?! (?:rates?|fund|targets?))"
    )


@cache
def _changed() -> re.Pattern[str]:
    between = r"(?: (?!to\b|below\b|above\b|and\b|with\b|of\b|for\b|is\b|was\b)[a-z'-]+){0,4}?"
    return re.compile(
        rf"\b(?:{_VERBS}){between} (?:(?P<amount>\d[\d,.]*)[ -]?(?:%|percent|per cent)|half|two[ -]thirds)$"
        r"|\b(?:gains?|increase|growth|surge|rise|jump|returns?|rally|boost) of (?:(?:over|up to|nearly|about|almost|more than|around) )?"
        r"(?P<gain>\d[\d,.]*)[ -]?(?:%|percent|per cent)$"
        r"|\b(?:doubled|tripled|quadrupled|halved)$"
    )


@cache
def _rated() -> re.Pattern[str]:
    what = "accuracy|success|satisfaction|retention|approval|win|detection|reliability|efficacy"
    return re.compile(
        rf"\b(?P<rate>(?:an? )?\d[\d.]*(?:%|[ -]percent| per cent) (?:[a-z]+ )?(?:(?:{what})(?: rates?| score)?|accurate|effective)\b"
        rf"|(?:an? )?(?:{what}) (?:rate )?of (?:over |more than |up to )?\d[\d.]*(?:%| percent| per cent))"
    )


@cache
def _multiple() -> re.Pattern[str]:
    return re.compile(
        r"(?P<times>\d+x(?: [a-z]+)?? (?:gains?|returns?|profits?|growth|roi|potential|upside|rall(?:y|ies)|surges?|presale|breakout|token|"
        r"easier|faster|cheaper|better|smarter|quicker|bigger|higher|lower|smaller|coin|opportunit(?:y|ies)|pump|gems?|altcoins?|crypto|winners?|moonshot|performers?|bet|play|increases?|revenue))\b"
    )


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"(?:double|triple)[- ]digit(?: [a-z]+)?? (?:growth|gains?|increases?|returns?)\b")


@cache
def _tested() -> re.Pattern[str]:
    """Match what says who measured a rate, on what, or what a multiple is a multiple of."""
    return re.compile(
        r"\b(?:tests?|tested|trials?|study|studies|survey|surveyed|audit|audited|sample|according|compared|versus|than)\b"
        r"|(?:%|percent|rate) (?:of|on|for|across) (?:the |its |our )?\d[\d,]* (?!hours|minutes|days)[a-z]"
    )


@cache
def _based() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:from|since|compared(?! (?:to|with) (?:the |all |most )?(?:industry |market )?(?:benchmarks?|averages?|norms?|standards?|competitors|rivals|others?|traditional|conventional)\b)|(?<!more )(?<!less )than (?!\d)|versus|vs|against(?! the benchmark)|over (?:the(?! benchmark)|a|an|its|last|two|three|five|ten)|year|years|yearly|annual|annually|month|months|monthly|week|weeks|quarter|"
        r"quarters|quarterly|half of|half a|decade|season|day|days|hours?|january|february|march|april|may|june|july|august|september|october|"
        r"november|december|between|during|per|within|after|previous|earlier|last|interest|confidence|when|christmas|holiday|tests?|trials?|"
        r"study|survey|(?<!the )benchmarks?|audit)\b"
        r"|\bof (?:the )?\d[\d,]* [a-z]|\bin (?:19|20)\d\d|\bto (?:\$|\d)"
    )
