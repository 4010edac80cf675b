"""hype/intensifier."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import PhraseRule
from hypelint_hype._fix import quieter
from hypelint_hype._grammar import named

_COUNT = Pattern(r"\d|\bper ?cent\b")
_FLAT = frozenset(
    {"rapidly", "easily", "significantly", "extremely", "fundamentally", "aggressively", "vastly", "greatly"}
)
_VIOLENT = Pattern(
    r"(?:brutally|savagely|mercilessly|lethally|existentially|terrifyingly|frighteningly|chillingly|insanely|ridiculously|"
    r"outrageously|absurdly|shockingly|staggeringly|devastatingly) (?!\w+(?:ed|ing|en)\b|(?:the|a|by|and|in|on|to)\b)\w+"
)
_SIZE = Pattern(
    r" (?:\w+ )?(?:paydays?|upgrade|win|news|leap|boost|success|opportunit\w+|potential|impact|milestone|growth|demand|savings?|"
    r"deal|bet|advantage|breakthrough|interest|shift|value|surge)\b"
)

_SIZES = frozenset("massive huge enormous gigantic colossal whopping epic".split())


class Intensifier(PhraseRule):
    """Shouts with adverbs.

    What it does
        Remarks on bare intensifiers (dramatically, massively, truly, rapidly, overnight) and on loud size
        words before a promise ("a massive opportunity"). A violent one before an adjective ("brutally
        simple") is a warning, and so are two loud ones in one sentence; plain words of degree (rapidly,
        easily, significantly) do not count as loud. In ``docs`` two stay infos.

    Why is this bad
        The reader wants the size; the adverb only says that the writer is impressed.

    Use instead
        The figure: from 4% to 31%. Or nothing.

    Known limits
        A sentence with a figure passes, whatever the figure counts.
    """

    id = "hype/intensifier"
    summary = "Shouts with adverbs: dramatically, massively, truly, insanely."
    message = '"{text}" only turns up the volume; give the figure, or cut it.'
    severity = Severity.INFO
    silenced_by = frozenset({"quotation", "negation"})
    cues = (
        "dramatically",
        "massively",
        "truly",
        "incredibly",
        "literally",
        "insanely",
        "wildly",
        "radically",
        "drastically",
        "exponentially",
        "tremendously",
        "enormously",
        "immensely",
        "hugely",
        "profoundly",
        "undeniably",
        "unquestionably",
        "undoubtedly",
        "remarkably",
        "astonishingly",
        "unbelievably",
        "amazingly",
        "spectacularly",
        "exceptionally",
        "extraordinarily",
        "utterly",
        "downright",
        "brutally",
        "ridiculously",
        "outrageously",
        "staggeringly",
        "lethally",
        "existentially",
        "absurdly",
        "shockingly",
        "devastatingly",
        "fiercely",
        "relentlessly",
        "frighteningly",
        "chillingly",
        "rapidly",
        "easily",
        "significantly",
        "extremely",
        "fundamentally",
        "aggressively",
        "vastly",
        "greatly",
        "overnight",
        "in a flash",
        "in the blink of an eye",
        "at the click of a button",
        "leaps and bounds",
        "{massive,huge,enormous,gigantic,colossal,whopping,epic}",
    )
    guards = (
        "overnight {shipping,delivery,parking,stay,stays,guest,guests,train,trains,flight,flights,trip,mail,rate,rates,lows,"
        "low,temperatures,bag,accommodation,curfew,index,on,in,at,from,to}",
        "{shipped,stay,stayed,staying,parked,left,delivered,open,run,runs,held,kept,soak,soaked,sit,incubated,remain} overnight",
        "the overnight",
        "exponentially {distributed,decaying,decays,weighted}",
        "epic {poem,poems,theatre,theater,poetry}",
        "huge {database,databases,page,pages}",
        "massive {open,star,stars,black,particle,particles,object,objects,parallel}",
        "literally {means,translated,translates}",
        "significantly {different,associated,correlated}",
    )
    flags = (
        "It will >>dramatically<< and >>truly<< transform work.",
        "Sales are >>insanely<< strong.",
        "The plan is >>brutally<< simple.",
        "The plan >>radically<< cuts the time on hold.",
        "The till sums up receipts >>in the blink of an eye<<.",
        "Norvane reported >>massive<< growth.",
        "Rea Lund became famous >>overnight<<.",
        "The scanner is >>incredibly<< small.",
        "Prices fell >>drastically<<.",
    )
    passes = (
        "Sales rose from 4% to 31%.",
        "The parcel is shipped overnight.",
        "Sales rose dramatically, from 4 to 31 units.",
        '"It is insanely strong," said Piet Aal.',
        "The price did not change dramatically.",
        "Waiting times are exponentially distributed.",
        "The word literally means a small hill.",
        "The crew saw a massive star.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield an info per intensifier, warnings where two loud ones stand in one sentence."""
        lower, base = sentence.lower, sentence.start
        if _COUNT.search(lower):
            return
        hits: list[Hit] = []
        loud = 0
        for hit in super().check(sentence, cues):
            text = lower[hit.start - base : hit.end - base]
            if text in _SIZES and _SIZE.match(lower, hit.end - base) is None:
                continue
            if named(sentence, hit.start, hit.end):
                continue
            loud += text not in _FLAT and text not in _SIZES
            hits.append(hit._replace(fixes=quieter(sentence, hit.start, hit.end)))
        raised = loud > 1 and sentence.reading.profile != "docs"
        for hit in hits:
            violent = _VIOLENT.match(lower, hit.start - base) is not None
            yield hit._replace(severity=Severity.WARNING) if raised or violent else hit
