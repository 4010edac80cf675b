"""unsourced/study-without-citation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import HEADINGS, RUNNING, Example, SentenceRule
from hypelint_unsourced._deed import hearsay, standing_of

if TYPE_CHECKING:
    from hypelint.reading import Reading, Sentence


@cache
def _claim() -> re.Pattern[str]:
    """Match an unnamed study as the subject of a finding, or as its source."""
    noun = r"(?:stud(?:y|ies)|research|surveys?|polls?|data|figures|science|evidence|trials?|analys[ei]s|statistics|experiments?|literature|meta-analys[ei]s|audits?|tests|benchmarks|stress tests|assessments|evaluations)"
    verb = (
        r"(?:shows?|showed|shown|finds?|found|suggests?|suggested|proves?|proved|proven|reveals?|revealed|indicates?|indicated"
        r"|demonstrates?|demonstrated|confirms?|confirmed|paints?|painted|says?|tells us|points? to|backs|links?|linked|concluded?|challenges?|counters?|contradicts?|warns?|estimates?|predicts?|puts?|ranks?|rates?)"
    )
    some = (
        r"(?:(?:a|an|one|another|the latest|(?:19|20)[0-9][0-9]|some|many|several|numerous|countless|recent|new|scientific|clinical|academic|medical|multiple"
        r"|growing|extensive|independent|peer-reviewed|early|industry|market|various|more and more|preliminary|detailed|comprehensive|in-depth|major|body of),? )"
    )
    return re.compile(
        # The first figures of a trial, before anybody has checked them.
        rf"\b(?P<early>(?:early|initial|preliminary|first|interim) (?:[a-z]+ )?(?:results|tests|hands-on|testers|adopters|reviews|users|findings|trials|pilots|numbers|reports|signs|indications)) (?:also |already )?{verb}\b"
        rf"|\bin (?P<one>(?:one|a recent|another) (?:[a-z]+ )?(?:experiment|study|test|trial|survey|poll)),"
        rf"|\b(?P<what>{some}{{0,3}}{noun}) (?:(?:has|have|also|now|clearly|consistently|repeatedly|even|further) ){{0,2}}{verb}\b"
        rf"|\b(?P<topic>{some}{{0,3}}(?:research|studies|data|evidence|surveys|analysis|experiments)) (?:on|into|about) [a-z' -]{{2,50}}? {verb}\b"
        r"|\b(?P<shown>(?:has|have) (?:long )?been (?:repeatedly |consistently |widely )?(?:shown|proven|demonstrated) to)\b"
        rf"|\b(?P<by>(?:according to|based on) {some}{{1,3}}{noun})\b|\b(?P<proven>(?:scientifically|clinically) (?:proven|shown|validated|tested)"
        rf"|(?:science|research|clinically|scientifically)-(?:backed|proven|tested|validated)|(?:doctor|dermatologist)-recommended|backed by (?:[a-z]+ ){0, 5}?(?:science|research|studies|clinical data))\b"
    )


class StudyWithoutCitation(SentenceRule):
    """Cites a study without saying which.

    What it does
        Reports "studies show", "research suggests", "a new survey found", "clinically proven" without an
        author, a journal, an institution or a link near.

    Why is this bad
        "Studies show" is true of almost anything. Without a name nobody can see how many were asked, by
        whom and for whose money.

    Use instead
        Name author or institution and year, and link to the study.

    Known limits
        A study introduced earlier in the draft by name passes, as do the narrator's own. "The data show"
        after a table or figure passes.
    """

    id = "unsourced/study-without-citation"
    summary = 'Says "studies show" without naming a study.'
    message = '"{text}" names no study; give author or institution and year, or link to it.'
    severity = Severity.WARNING
    weight = 2
    blocks = HEADINGS | RUNNING
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation", "link", "question"})
    cues = (
        "{audit,audits,benchmarks,assessments,evaluations,hands-on,testers,adopters,study,studies,experiment,test,research,survey,surveys,poll,polls,data,science,evidence,trial,trials,analysis,analyses}",
        "{shown,proven,demonstrated} to", "{results,tests,findings,pilots,numbers,signs,indications}",
        "{statistics,figures,experiment,experiments,literature,meta-analysis,meta-analyses}",
        "{scientifically,clinically}", "science-backed", "research-backed", "doctor-recommended",
    )  # fmt: skip
    flags = (
        ">>Studies<< show that meetings kill creativity.",
        ">>Research<< proves that cats improve uptime.",
        ">>A recent study<< found that the lamp saves power.",
        "The glue holds for years, >>according to recent research<<.",
        "The tea is >>clinically proven<<.",
        ">>A growing body of evidence<< suggests that walks help.",
        "Rents rose. >>New data<< show that wages did not.",
        "In >>one experiment<<, the pump ran dry.",
        ">>Research<< on glue and heat shows that both matter.",
        "Tolls are up. Walks >>have been shown to<< help.",
        ">>Early results<< show that the pump is quieter.",
        "A 2023 study in Nature Energy found losses of 4%. >>Studies<< show that heat is the cause.",
        "Tolls are up. >>A 2024 study<< found that fog costs jobs.",
        "The tea is >>science-backed<<.",
        Example(">>Research<< indicates that nine in ten visitors leave.", "release"),
    )
    passes = (
        "A 2023 study in Nature Energy found losses of 4%.",
        "Our survey of 212 readers found moderate demand.",
        "[A recent study](https://ostwald.example/study) found that the lamp saves power.",
        "Research by the University of Harrow shows that walks help.",
        "A survey of 400 nurses by Ostwald found that nights are too long.",
        "A 2023 study in Nature Energy found losses of 4%. The study also showed that heat is the cause.",
        '"Studies show that meetings kill creativity," said Rea Lund.',
        "Nights are too long, a new study shows.\n\nThe survey by the University of Harrow asked 400 nurses.",
        "The data in the table show a fall.",
        "Do studies show this?",
        "Publish posts that are backed by research.",
        "She wrote a study on glue.",
        Example("The analysis shows the stack of each thread.", "docs"),
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per study that nothing near identifies."""
        reading = sentence.reading
        for match in _claim().finditer(sentence.lower):
            group = match.lastgroup or "what"
            start, end = sentence.start + match.start(group), sentence.start + match.end(group)
            if group == "shown" and reading.profile == "news" and standing_of(reading) != "bare":
                continue
            before = reading.lower[max(sentence.start, start - 24) : start]
            if group == "proven" and _ADVICE.match(sentence.lower):
                continue
            known = group not in ("proven", "one", "shown") and _KNOWN.search(before)
            if (known and not _never_named(reading, before)) or reading.first_person(sentence):
                continue
            # The sentence's first word is capitalised without being a name.
            first = max(sentence.start + 1, start - 40)
            if _NAMED.search(reading.text, first, min(end + 110, sentence.end)):
                continue
            # "Studies show" at large is not the study that the paragraph is about.
            at_large = group == "early" or _AT_LARGE.match(reading.lower, start, end)
            if group != "one" and any(
                it.kind == "named" and not _overlaps(it.source, start, end) and not (at_large and it.carried)
                for it in reading.attributions(start, end)
            ):
                continue
            if not _named_soon(sentence):
                entry = reading.profile == "news" and standing_of(reading) == "reference"
                yield Hit(start, end, severity=Severity.INFO if entry else None)


def _never_named(reading: Reading, before: str) -> bool:
    """Tell "the data show" in a draft that names nobody, and no study, anywhere."""
    if not before.endswith("the ") or not hearsay(reading):
        return False
    known = reading.cache.get("studies named")
    if not isinstance(known, bool):
        known = reading.cache["studies named"] = any(
            _STUDY.search(it.lower) and _NAMED.search(reading.text, it.start + 1, it.end)
            for it in reading.sentences
        )
    return not known


def _named_soon(sentence: Sentence) -> bool:
    """Tell whether one of the next sentences names who made the study, as a lead is followed by its source."""
    reading = sentence.reading
    for after in reading.sentences[sentence.index + 1 : sentence.index + 4]:
        if _STUDY.search(after.lower) and (
            _NAMED.search(reading.text, after.start + 1, after.end) or reading.linked(after.start, after.end)
        ):
            return True
    return False


def _overlaps(span: Span, start: int, end: int) -> bool:
    return span[0] < end and start < span[1]


_ADVICE = re.compile(
    r"(?:[a-z'-]+: )?(?:publish|create|use|choose|build|make|write|share|ensure|focus|provide|look)\b|.*\byour\b"
)
"""Advice to the reader: what he should have proven."""
_AT_LARGE = re.compile(r"(?:some|many|several|recent|numerous|countless|various|multiple)? ?studies\b")
_STUDY = re.compile(
    r"\b(?:study|survey|research\w*|report|poll|paper|authors?|findings|professor|university|institute|journal|academics?)\b"
)
_KNOWN = re.compile(
    r"(?:\b(?:the|this|that|these|those|its|their|his|her|our|my|your|such|no|user|usability) (?:[a-z-]+ )?|[a-z]'s? (?:[a-z-]+ )?|\bin )$"
)
_NAMED = re.compile(
    r"\b(?:by|from|in|at|of|with|published in|conducted by) (?:the |a |an )?(?:(?:journal|university|institute) of )?(?!AI\b|LLM|GPT|ChatGPT|U\.?S\b|U\.?K\b|EU\b|(?:January|February"
    r"|March|April|May|June|July|August|September|October|November|December|Monday|Europe|America|English|I)\b)[A-Z][\w.&-]+"
    r"|(?<![\w.])(?!U\.?S\b|U\.?K\b|EU\b|AI\b|ChatGPT|New\b|The\b|Recent\b)[A-Z][\w.&-]+(?:'s)? (?:[a-z]+ )?(?:study|research|survey|poll|data|analysis|trial)"
)
