"""superlative/comparative-without-baseline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.rule import Example, Hit, SentenceRule, Severity
from hypelint_superlative._phrase import noun_phrase
from hypelint_superlative._word import PROMOTED, TRADE, singular

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Reading, Sentence

_SHORT = (
    "faster smarter better cheaper easier safer quicker simpler stronger lighter thinner greener cleaner healthier brighter "
    "sharper smoother happier richer leaner"
)
_LONG = (
    "powerful efficient reliable secure accurate affordable accessible effective productive intuitive sustainable advanced "
    "capable intelligent flexible scalable comfortable enjoyable engaging seamless convenient transparent inclusive easily "
    "quickly efficiently effectively"
)


class ComparativeWithoutBaseline(SentenceRule):
    """Calls a product faster, better or 10x without saying than what.

    What it does
        Reports comparatives that a product is praised with (as its predicate, as what it makes of something, in pairs,
        as "10x") where the sentence names neither the other side of the comparison nor a figure.

    Why is this bad
        Faster than what, in which test? Without the baseline every product may say it of itself.

    Use instead
        "18% faster than version 2 on the vendor's own test", "builds took 40 seconds, down from 55".

    Known limits
        In release notes the version before is the baseline: texts of a blog that name a version are left alone, and so
        is documentation. A single comparative counts in a release and in headings only, and what is made easier for
        somebody ("making it easier to apply") passes.
    """

    id = "superlative/comparative-without-baseline"
    summary = "Calls a product faster, better, 10x without saying than what."
    message = '"{text}" compares with nothing; say than what, measured how, with the figure.'
    severity = Severity.WARNING
    weight = 2
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation", "attribution", "question", "negation"})
    lowered_by = frozenset({"hedge", "condition"})
    cues = (
        *_SHORT.split(),
        f"more {{{','.join(_LONG.split())}}}",
        "{2,3,4,5,10,20,50,100,1000}x",
        "tenfold",
        "twice as",
        "times {as,faster,better,easier,more}",
    )
    flags = (
        "The new model is >>faster and smarter<<.",
        "Get >>10x productivity<<.",
        Example("The app is >>more reliable<< and looks good.", "release"),
        Example("It ships this spring, >>making payroll easier<< for small firms.", "release"),
        "# Tessaro: >>Faster, Smarter, Cheaper<<",
        "The result is a >>better, more accurate<< product.",
        "They ship a >>more secure<<, reusable product.",
        "It is >>twice as fast<<. It runs >>ten times faster<<.",
        Example("Guests enjoy a >>more seamless<< experience.", "release"),
        Example("Clerks find papers >>more easily and quickly<<.", "blog"),
        "The platform is now >>more powerful and more secure<<.",
        Example("Quillbyte indexes maps >>40x faster<<.", "release"),
        Example("# A tool for >>making tax returns easier<<", "blog"),
    )
    passes = (
        "The new model is 18% faster than version 2 on the vendor's own test.",
        "Builds took 40 seconds, down from 55.",
        "The larger the sample, the better the estimate.",
        "Sooner or later prices rise faster.",
        "Better data means better models.",
        '"The new model is faster and smarter," said Piet Aal.',
        "Is the new model faster and smarter?",
        "The new model is not faster.",
        Example("Version 2.1 makes builds faster and safer.", "blog"),
        Example("The parser is faster and simpler.", "docs"),
        "The camera has a 10x zoom.",
        "The years abroad helped make her a stronger and better teacher.",
        "It is twice as fast as the old one, and four times faster than a mule.",
        "She had better leave; he is better known as a poet.",
        Example("Compared with the old one, the new app is more reliable.", "release"),
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the comparatives of one sentence that have no other side."""
        low, reading = sentence.lower, sentence.reading
        if reading.profile == "blog" and _versioned(reading):
            return
        at = 0
        for match in _comparative().finditer(low):
            if match.start() < at:
                continue
            at = match.end()
            if not _praises(sentence, match):
                continue
            if _baseline().search(low):
                return
            if any(
                it.kind in ("percent", "count", "money")
                and it.unit != "share"
                and not match.start() <= it.start - sentence.start < match.end()
                for it in reading.figures(sentence)
            ):
                return
            start = match.start()
            made = _made().search(low, max(0, start - 60), start)
            if made is not None:
                start = made.start()
            yield Hit(sentence.start + start, sentence.start + match.end())


def _praises(sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell whether a comparative praises a product: as its predicate, as what it makes, in pairs, as 10x."""
    if match["times"]:
        return True
    low, start = sentence.lower, match.start()
    release = sentence.reading.profile == "release"
    heading = sentence.kind in ("heading", "title")
    paired = match["pair"] is not None
    if _made().search(low, max(0, start - 60), start):
        return release or heading or paired
    if heading:
        return paired
    if paired and match[0].endswith("ly"):
        return True  # "find it more easily and quickly"
    article = low.endswith((" a ", " an "), 0, start)
    more = _adjective().match(low, match.end()) if article else None
    if paired or more or (release and article and match[0] != "better"):
        words, _ = noun_phrase(low, more.end() if more else match.end())
        if words and singular(words[-1]) in PROMOTED:
            return True  # "a better, more accurate experience"
    subject = _subject().search(low, max(0, start - 90), start)
    return subject is not None and singular(subject["head"]) in TRADE and (release or paired)


@cache
def _comparative() -> re.Pattern[str]:
    one = rf"(?:{_SHORT.replace(' ', '|')}|more (?:{_LONG.replace(' ', '|')}))"
    gains = "productivity|performance|results|output|efficiency|faster|better|easier|more|your"
    return re.compile(
        rf"(?<![\w-])(?:(?P<times>(?:\d+x|tenfold|(?:two|three|four|five|ten|\d+) times) (?:{gains})(?: [a-z]+ly)?"
        r"|(?:twice|(?:three|five|ten|\d+) times) as (?:fast|quick|efficient|powerful|accurate|strong|effective|productive|reliable)\b(?! as))"
        rf"|(?:much |far |even |significantly )?{one}(?P<pair>(?:,? and |, (?:and )?)(?:even )?(?:{one}|quickly|easily))"
        rf"(?:(?:,? and |, )(?:and )?{one})?|{one})(?![\w-])(?! (?:known|off|or worse|half|luck|late|understand|serve|at|placed|than))"
    )


@cache
def _adjective() -> re.Pattern[str]:
    """Match one more adjective behind a comparative: "a more secure, reusable product"."""
    return re.compile(r", [a-z-]+(?:able|al|ive|ic|ed|ing|ous|y|le)(?= [a-z])")


@cache
def _baseline() -> re.Pattern[str]:
    """Return what names the other side of a comparison, or makes it none."""
    return re.compile(
        r"\b(?:than|compared|versus|vs|relative to|previous|previously|earlier|before|down from|up from|since|used to|"
        r"had better|sooner or later|for better or|the better|no longer|in contrast|unlike|instead of|alternatives?)\b"
        r"|\bthe (?:\w+er|more|less)\b[^.]{0,60}\bthe (?:\w+er|more|less)\b"
    )


@cache
def _made() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?:make|makes|making)(?! (?:it|her|him|me|us|them|you|people|things)\b)(?: [\w'-]+){1,4} $"
    )


@cache
def _subject() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?:the|this|these|its|our|their|new|[a-z]+'s) (?:[\w-]+ ){0,3}?(?P<head>[\w-]+) "
        r"(?:is|are|was|were|has become|becomes|gets|runs|works|looks|feels|performs)(?: (?:now|also|even|much|far|both|already|"
        r"significantly|dramatically))* $"
    )


def _versioned(reading: Reading) -> bool:
    """Tell whether a text speaks of versions, as release notes do."""
    known = reading.cache.get("superlative/versioned")
    if known is None:
        known = bool(re.search(r"\bv?\d+\.\d+(?:\.\d+)?\b|\brelease notes\b|\bchangelog\b", reading.lower))
        reading.cache["superlative/versioned"] = known
    return bool(known)
