"""numbers/vague-magnitude."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING, cast

from hypelint.rule import RUNNING, Example, Hit, SentenceRule, Severity

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Reading, Sentence

_PLURALS = ("hundreds", "thousands", "millions", "billions", "trillions")
_SMALL = ("dozens", "scores")
_LOUD = (
    "massive", "huge", "vast", "enormous", "staggering", "tremendous", "incredible", "gigantic", "colossal", "immense",
    "eye-watering", "whopping",
)  # fmt: skip
_MILD = ("significant", "substantial", "considerable", "large", "sizeable", "sizable", "hefty")


class VagueMagnitude(SentenceRule):
    """Gives a magnitude where the claim needs a figure: billions, countless firms, massive fines.

    What it does
        Reports bare plural magnitudes of people, firms, their acts or money ("thousands of users", "poured billions
        into"), countless and its kin, "a fraction of the cost",
        "orders of magnitude", sums that are none ("a small fortune", "a steep discount to"), and amounts with a size for a figure ("a massive share
        of buyers", "huge losses", in a release "substantial savings").

    Why is this bad
        "Millions" may be two or nine hundred. The reader can neither use the number nor check it.

    Use instead
        The figure, rounded if need be, with its source: "about 40 firms, by the maker's count".

    Known limits
        Magnitudes of things (lines, photos, hours) and of amounts ("huge quantities of") are infos, and so are
        attributed ones and those whose figure stands elsewhere in the text. Lengths of time pass.
    """

    id = "numbers/vague-magnitude"
    summary = "Gives a magnitude where the claim needs a figure (billions, countless, massive losses)."
    message = '"{text}" carries the claim without a figure; give the number, or how it was counted.'
    severity = Severity.WARNING
    weight = 2
    blocks = RUNNING
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation", "question"})
    lowered_by = frozenset({"attribution", "hedge", "condition"})
    cues = (
        *_PLURALS, *_SMALL, *_LOUD, *_MILD, "countless", "innumerable", "untold", "myriad", "myriads",
        "{fraction,sliver,shadow} of", "{number,amount,percentage,portion,share,proportion} of", "{multi-,multi}{million,billion}",
        "orders of magnitude", "{six,seven,eight,nine,ten}-figure", "{premium,discount} {to,over,on}", "next to nothing",
        "{small fortune,pretty penny,king's ransom,tidy sum,princely sum,pittance,peanuts,pennies}", "lion's share",
        "of {cash,money,debt}", "overwhelming", "by a {large,huge,significant,considerable} margin", "lofty", "generous", "juicy", "handsome", "mouth-watering",
    )  # fmt: skip
    flags = (
        "Rivals have poured >>billions<< into data.",
        ">>Countless firms<< have switched.",
        ">>A massive share of<< buyers never return.",
        "The pump runs at >>a fraction of the cost<<.",
        "After the outage >>thousands of users<< left.",
        ">>Millions of people<< watch the show.",
        "It paid >>huge sums<< for the brand.",
        "The crew sprayed >>vast amounts of<< foam.",
        ">>Thousands of others<< left that night.",
        ">>Hundreds of small shop owners<< signed.",
        "The rule brings >>massive fines<< to those who fail.",
        Example("Clients report >>substantial cost savings<<.", "release"),
        "It costs >>a sliver of what rivals charge<<.",
        "Ostwald trades at >>a hefty premium to its peers<<.",
        "The lamp is >>orders of magnitude<< brighter.",
        "They paid a >>small fortune<< for it.",
        "The firm sits on >>a mountain of cash<<.",
        Example("It pays >>generous dividends<<.", "release"),
        Example("It signed a >>seven-figure contract<<.", "release"),
        "The pilot cost $40,000. The wells cost >>hundreds of millions<<.",
        "It sells into a >>multi-billion dollar<< market.",
        "The post drew >>thousands of angry comments<<.",
        "It fined a firm $4 million. The rule protects >>millions of citizens<<.",
        "Norvane asked >>hundreds of pathologists<<.",
        "It is faster, but not >>by a large margin<<. The lab tests >>thousands of them<< a year.",
        ">>A large portion of<< buyers never return, and >>a small percentage of<< pumps fail.",
        "The >>vast majority of<< visitors leave.",
        Example("The pump brings >>a significant decrease<< in leaks.", "release"),
        ">>Millions<< rely on it. It has sunk >>hundreds of millions<< into tools.",
    )
    passes = (
        "Rivals spent $4.1 billion in 2024, filings show.",
        "Forty firms have switched.",
        "The city stood for hundreds of years and thousands of miles away.",
        "Thousands of users, 4,120 by the firm's count, left.",
        '"Millions of people watch the show," said Piet Aal.',
        "The chance is one in millions.",
        "A small number of sites failed.",
        "A significant increase in rain is expected. The map shows the greater portion of the lake.",
        Example("Thousands of rows, countless columns.", "docs"),
        "Did thousands of users leave?",
        "A huge fire burned in the vast hall, and the large house next door was spared.",
        "Substantial savings are possible.",
        "She made generous use of cash.",
        "The lamp is two orders of magnitude brighter.",
        "The farm grows peanuts for the trade, and its owner put a premium on silence.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the magnitudes of one sentence that come without a figure."""
        reading = sentence.reading
        found: list[tuple[int, int, Severity]] = []
        at = 0
        for start, end in cues:
            magnitude = _magnitude(sentence, start, end) if start >= at else None
            if magnitude is not None:
                found.append(magnitude)
                at = magnitude[1]
        if not found:
            return
        figures = [
            it
            for it in reading.figures(sentence)
            if it.value is not None
            and it.kind in ("money", "count", "percent", "number")
            and it.unit.partition(" ")[0] not in _TIMES
        ]
        for first, last, severity in found:
            # What comes before "a fraction of what others pay" is the price, not what it is a fraction of.
            ahead = 0 if reading.lower.startswith(("a fraction", "a sliver"), first) else _NEAR
            if any(it.start - _NEAR < last and first < it.end + ahead for it in figures):
                continue  # the figure stands beside it
            money = _MONEY.search(reading.lower, first, last)
            told = money and severity and _given(reading, reading.lower[first:last])
            yield Hit(first, last, severity=Severity.INFO if told else severity)


def _magnitude(sentence: Sentence, start: int, end: int) -> tuple[int, int, Severity] | None:
    """Return the span and the severity of a vague magnitude, None where it counts nothing."""
    low = sentence.reading.lower
    word = low[start:end]
    if word in _PLURALS or word in _SMALL:
        return _plural(sentence, start, end)
    if word in ("countless", "innumerable", "untold") or word.startswith("myriad"):
        after = _noun_after().match(low, end, sentence.end)
        level = Severity.INFO if word.startswith("myriad") else Severity.WARNING
        return start, after.end() if after else end, level
    if word.endswith((" to", " over", " on")):
        return _marked_up(sentence, start)
    if word.startswith("orders"):
        if _NUMERAL.search(low, max(sentence.start, start - 12), start):
            return None
        return start, end, Severity.INFO if sentence.reading.profile == "blog" else Severity.WARNING
    if word.endswith("-figure"):
        noun = _deal().match(low, end, sentence.end)
        sold = sentence.reading.profile == "release"
        return (start, noun.end(), Severity.WARNING if sold else Severity.INFO) if noun else None
    if word.endswith("margin"):
        return start, end, Severity.WARNING
    if word in _FORTUNES:
        paid = _pays().search(low, max(sentence.start, start - 40), start)
        return (start, end, Severity.WARNING) if paid else None
    if word.startswith("lion"):
        return start, end, Severity.WARNING if sentence.reading.profile == "release" else Severity.INFO
    if word.startswith(("fraction", "sliver", "shadow")):
        spent = _fraction().match(low, end, sentence.end)
        if spent is None:
            return None
        first = start - 2 if low.endswith("a ", 0, start) else start
        saved = sentence.reading.profile == "release" or spent["what"] not in ("time", "energy")
        return first, spent.end(), Severity.WARNING if saved else Severity.INFO
    if word in ("of cash", "of money", "of debt"):
        heap = _heap().search(low, max(sentence.start, start - 20), start)
        return (heap.start(), end, Severity.WARNING) if heap else None
    if word in _RICH:
        paid = _paid().match(low, end, sentence.end)
        sold = sentence.reading.profile == "release"
        return (start, paid.end(), Severity.WARNING if sold else Severity.INFO) if paid else None
    if word.startswith("multi"):
        dollars = _dollars().match(low, end, sentence.end)
        return start, dollars.end() if dollars else end, Severity.WARNING if dollars else Severity.INFO
    return _sized(sentence, start, end)


def _plural(sentence: Sentence, start: int, end: int) -> tuple[int, int, Severity] | None:
    """Judge "thousands of small shop owners", "poured billions into"."""
    low = sentence.reading.lower
    nested = _nested().match(low, end, sentence.end)
    if nested is not None:
        end = nested.end()  # "hundreds of millions"
    counted = _counted().match(low, end, sentence.end)
    small = low[start:end] in _SMALL
    if counted is None:
        spent = _spent().search(low, max(sentence.start, start - 40), start)
        crowd = start == sentence.start and not small and _does().match(low, end, sentence.end)
        return (start, end, Severity.WARNING) if (spent and not small) or crowd else None
    if low.endswith(("one in ", "the "), 0, start):
        return None
    if counted["money"]:
        return start, counted.end(), Severity.WARNING
    last = 0
    for noun in _word().finditer(low, counted.start("nouns"), counted.end("nouns")):
        if noun[0] in _ENDS:
            break
        if noun[0] in _TIMES:
            return None
        if noun[0] in _WHO or _PROFESSION.fullmatch(noun[0]):
            return start, noun.end(), Severity.INFO if small else Severity.WARNING
        if noun[0][-1] == "s" and not last:
            last = noun.end()
    return (start, last, Severity.INFO) if last else None


def _sized(sentence: Sentence, start: int, end: int) -> tuple[int, int, Severity] | None:
    """Judge an amount that has a size for a figure: "a massive share of", "huge losses"."""
    low = sentence.reading.lower
    first = start
    for article in ("an ", "a "):
        if low.endswith(article, sentence.start, start):
            first = start - len(article)
            break
    word = low[start:end]
    if word.endswith(" of"):
        grown = _growing().search(low, max(sentence.start, start - 18), start)
        part = grown is None and word.startswith(_PARTS) and sentence.reading.profile != "blog"
        small = _small().search(low, max(sentence.start, start - 18), start) if part else None
        if small is not None:
            return small.start(), end, Severity.WARNING
        return (grown.start(), end, Severity.INFO) if grown else None
    loud, release = word in _LOUD, sentence.reading.profile == "release"
    amount = _amount().match(low, end, sentence.end)
    if amount is not None:
        noun = amount["noun"] or ""
        if noun.startswith(_PARTS) or (
            noun == "majority" and word != "large" and _who(low, amount.end(), sentence.end)
        ):
            quiet = not loud and sentence.reading.profile == "blog"
        else:
            quiet = not loud or noun.startswith(("quantit", "amount", "majority", "piece"))
        return first, amount.end(), Severity.INFO if quiet else Severity.WARNING
    stake = _stake().match(low, end, sentence.end) if word != "overwhelming" and (loud or release) else None
    if stake is None or (stake["growth"] and not loud and not low.startswith((" in ", " of "), stake.end())):
        return None
    return first, stake.end(), Severity.WARNING


def _who(low: str, at: int, limit: int) -> bool:
    """Tell whether people or firms are counted behind "of"."""
    return any(
        noun[0] in _WHO or _PROFESSION.fullmatch(noun[0])
        for noun in _word().finditer(low, at, min(at + 40, limit))
    )


_PARTS = ("share", "portion", "proportion", "percentage", "chunk", "slice", "swath")
"""Parts of a whole: a claim of how much."""
_NEAR = 60
"""So many characters around a magnitude are looked at for its figure."""
_NUMERAL = re.compile(r"(?:\d|one|two|three|four|five|six|several|few|many|couple of) $")
_RICH = frozenset(("lofty", "generous", "juicy", "handsome", "mouth-watering"))
_FORTUNES = frozenset(
    (
        "next to nothing",
        "small fortune",
        "pretty penny",
        "king's ransom",
        "tidy sum",
        "princely sum",
        "pittance",
        "peanuts",
        "pennies",
    )
)
"""Sums of money that are none."""
_WHO = frozenset(
    "them people users customers companies firms businesses others investors consumers workers jobs americans europeans britons "
    "households families clients patients developers subscribers members viewers fans players students employees organizations "
    "organisations voters women men children traders readers marketers agents individuals professionals enthusiasts citizens "
    "entrepreneurs brands startups restaurants retailers publishers owners peers colleagues rivals neighbours neighbors owners participants visitors attendees guests creators artists "
    "freelancers teams merchants buyers sellers drivers homeowners residents tourists travelers travellers shoppers gamers "
    "followers listeners downloads orders reviews comments complaints applications transactions surgeries procedures projects agents brokers guests signups sign-ups "
    "conversations interactions requests queries inquiries enquiries calls sales leads bookings visits "
    "installs trades contracts attacks incidents patents appointments deliveries "
    "lives hospitals schools shops stores farmers engineers teachers nurses doctors lawyers partners dollars pounds euros".split()
)
_PROFESSION = re.compile(r"[a-z-]{3,}(?:[^l]ists|icians|[^p]eers|wyers|goers)")
"""People by what they do: pathologists, technicians."""
_MONEY = re.compile(r"illions?$|illions? (?:in|of (?:dollars|pounds|euros))|illion[ -](?:dollar|pound|euro)")
_TIMES = frozenset(
    "years hours miles kilometres kilometers meters metres feet times days weeks months light-years generations ages decades year month week day hour".split()
)
_ENDS = frozenset(
    "a an the of in on at by for from with to per who that which is are was were have has had".split()
)
"""Words at which the noun phrase after a plural magnitude ends."""


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(
        r" of (?P<nouns>(?:[\w'-]+ ?){1,5})|(?P<money> in (?:assets|revenue|savings|funding|sales|losses|profits?|damages))\b"
    )


@cache
def _nested() -> re.Pattern[str]:
    return re.compile(r" of (?:thousands|millions|billions)\b")


@cache
def _does() -> re.Pattern[str]:
    """Match what a crowd without a name does: "millions rely on it"."""
    return re.compile(
        r" (?:now |still |already )?(?:rely|use|watch|play|visit|trust|love|depend|flock|tune|turn|have|are|were|will|can|could|follow|attend|join|lost|died|live|work)\b"
    )


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[\w'-]+")


@cache
def _spent() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:pour|spend|spent|invest|raise|pay|paid|cost|lose|lost|earn|make|made|bet|burn|save|waste|worth|generate|attract|reach|"
        r"bring|brought|draw|drew|drawn|affect|help|serve|win|won|sink|sunk|commit|weighed in|measured in|counted in|lives of|hearts of)(?:s|ed|ing|d)? (?:through |out |up |away )?(?:many |several |their |its |in )?$"
    )


@cache
def _noun_after() -> re.Pattern[str]:
    return re.compile(r" (?:of )?(?:[\w-]+ )??[a-z-]+s\b")


@cache
def _fraction() -> re.Pattern[str]:
    return re.compile(
        r" (?:(?:the|its|their) (?:usual |normal |traditional |typical |market )?(?P<what>cost|price|time|energy|fee)\b"
        r"|what (?:[a-z-]+ ){0,3}?(?:charges?|costs?|pays?|paid|spends?|spent|asks?|charged)\b)"
    )


@cache
def _deal() -> re.Pattern[str]:
    return re.compile(
        r" (?:deals?|sums?|salar(?:y|ies)|contracts?|investments?|rounds?|revenues?|incomes?|funding|budgets?|exits?|profits?|payouts?|business|growth|fees?)\b"
    )


@cache
def _pays() -> re.Pattern[str]:
    """Match before an idiom of money: what costs, pays or sells for it."""
    return re.compile(
        r"\b(?:costs?|costing|pay|pays|paid|paying|spend|spent|spending|for|on|at|made|makes?|fetch|fetched|worth|save|saved|saves|earn|earned|lost|lose|raised?|invested) "
        r"(?:(?:you|them|us|him|her|customers|buyers|it|literally|just|only|mere|almost|companies) )*(?:a |the |an )?$"
    )


@cache
def _heap() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:an? )?(?:mountains?|piles?|boatloads?|truckloads?|heaps?|tons?|loads|war chest|wads?|oodles|bags|stacks?|bucketloads?|shedloads?) $"
    )


@cache
def _paid() -> re.Pattern[str]:
    return re.compile(
        r" (?:[a-z]+ )?(?:valuations?|dividends?|yields?|payouts?|margins?|premiums?|multiples?|price tags?|bonus(?:es)?|returns|profits?|fees?)\b"
    )


@cache
def _steep() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:an? )?(?:hefty|steep|sizeable|sizable|significant|substantial|considerable|healthy|handsome|rich|big|huge|massive|wide|deep|fat|stiff|large|generous|"
        r"eye-watering|whopping|lofty|heavy|enormous|notable) (?:valuation |price |market )?$"
    )


def _marked_up(sentence: Sentence, start: int) -> tuple[int, int, Severity] | None:
    """Judge "a hefty premium to its peers"."""
    low = sentence.reading.lower
    steep = _steep().search(low, max(sentence.start, start - 40), start)
    other = _other_side().match(low, start, sentence.end) if steep else None
    return (steep.start(), other.end(), Severity.WARNING) if steep and other else None


@cache
def _other_side() -> re.Pattern[str]:
    return re.compile(
        r"(?:premium|discount) (?:to|over|on) (?:(?:its|their|the|other|most|all|what|net|book|fair|intrinsic|market|spot) ?)*(?:[a-z-]+)"
    )


@cache
def _dollars() -> re.Pattern[str]:
    return re.compile(r"[ -](?:dollar|pound|euro)\b")


@cache
def _growing() -> re.Pattern[str]:
    return re.compile(r"\b(?:an? )?(?:big|growing|increasing) $")


@cache
def _small() -> re.Pattern[str]:
    return re.compile(r"\b(?:an? )?(?:very |relatively )?(?:small|tiny|high|good|great|big) $")


@cache
def _amount() -> re.Pattern[str]:
    return re.compile(
        r" (?:and growing )?(?P<noun>shares?|numbers?|proportions?|percentages?|amounts?|quantit(?:y|ies)|portions?|volumes?|chunks?|slices?|swathes?|piece|majority) of\b| (?P<noun2>sums?)\b"
    )


@cache
def _stake() -> re.Pattern[str]:
    return re.compile(
        r" (?:[a-z-]+ )?(?:(?:fines?|savings|loss(?:es)?|profits?|returns|payouts?|holdings|results|prices|heights|deposits|revenues?|discounts?|bonuses|paychecks?|salaries|"
        r"penalties|debts?|gains|financial gains?|windfalls?)|(?P<growth>growth|increases?|decreases?|reductions?|improvements?|drops?|surges?|jumps?|declines?|audiences?|followings?|"
        r"user bases?|customer bases?|demand|cuts|layoffs|inflows?|outflows?))\b"
    )


def _given(reading: Reading, magnitude: str) -> bool:
    """Tell whether the text gives an amount of money as large as a magnitude with its figure."""
    known = reading.cache.get("numbers/given")
    if known is None:
        known = reading.cache["numbers/given"] = [
            it.value
            for start, _ in reading.all_cues("@figure")
            if (sentence := reading.sentence_at(start)) is not None
            for it in reading.figures(sentence)
            if it.kind == "money" and it.value is not None
        ]
    least = next((size for word, size in _SIZES.items() if word in magnitude), 0.0)
    return any(value >= least for value in cast("list[float]", known))


_SIZES = {
    "hundreds of millions": 1e8, "tens of millions": 1e7, "trillion": 1e12, "hundreds of billions": 1e11, "billion": 1e9, "million": 1e6,
}  # fmt: skip
"""The least amount that a magnitude names."""
