"""readability/noun-stack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
import re
from typing import ClassVar

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.reading import Sentence
from hypelint.rule import Option, SentenceRule, Severity

_JARGON = frozenset(
    """
    analytics architecture automation capability compliance deployment ecosystem enablement engagement
    framework
    functionality governance implementation infrastructure initiative innovation integration intelligence
    management methodology monetization offering onboarding optimization orchestration platform process
    provisioning roadmap solution strategy suite synergy toolkit transformation visibility workflow
    """.split()
)
_PLAIN = frozenset(
    """
    access account agent application asset banking benefit brand business campaign care channel chain
    client cloud
    commerce community company computing content contract cost course credit customer cyber data database
    delivery
    demand design desktop device economy edge employee energy engine engineering enterprise equipment event
    experience expert facility fleet growth hardware health healthcare hospitality industry insight interface
    inventory investment investor issue knowledge language launch leader leadership learning lifecycle
    logistics
    loyalty marketing market marketplace media member message messaging meeting metric mobile model network
    operation operations outcome packaging partner partnership patient pattern payment payroll performance
    pipeline policy portfolio pricing privacy procurement product production program programme project
    property protection provider quality readiness resource response retail retention revenue risk sales
    scheduling sector security sensor server service session software staff stakeholder standard storage
    subscription supplier supply support system talent task team technology tenant testing tool tooling
    training
    traffic treasury user value vendor vehicle video volume warehouse web website wellness workforce workload
    workplace workspace
    """.split()
)


_JARGON_FORMS = frozenset(
    form for word in _JARGON for form in (word, word + "s", word.removesuffix("y") + "ies")
)
_LISTED = _JARGON_FORMS.union(
    form for word in _PLAIN for form in (word, word + "s", word.removesuffix("y") + "ies")
)
_NO_NOUNS = frozenset(
    (
        "mention",
        "question",
        "complement",
        "implement",
        "supplement",
        "document",
        "comment",
        "questions",
        "comments",
        "documents",
    )
)
_SINGULAR = frozenset(
    ("analytics", "logistics", "operations", "sales", "communications", "savings", "business")
)
"""Words in -s that go before another noun; any other plural ends a stack."""


class NounStack(SentenceRule):
    """Piles nouns on nouns.

    What it does
        Reports four or more nouns in a row, or three in a row that are all jargon ("workflow automation
        platform"), where at least one of them is a word such as solution, platform or capability.

    Why is this bad
        The reader has to guess which noun belongs to which, and the verbs that would say so are gone.

    Use instead
        Take the stack apart with verbs and prepositions: "a way to join customer data".

    Known limits
        Nouns are known from a list and their endings, so a stack of unlisted ones is missed. Established
        terms of four words are reported too; accept them as terms.
    """

    id = "readability/noun-stack"
    summary = "Four or more nouns in a row."
    message = (
        '"{text}" piles up nouns, and the reader has to guess how they belong together; take them apart '
        "with a verb or a preposition."
    )
    severity = Severity.INFO
    cues = tuple(word + "~" for word in sorted(_JARGON))
    options: ClassVar[Mapping[str, Option]] = {
        "max-nouns": Option(3, "More nouns than this in a row are reported."),
    }
    flags = (
        ">>Customer data platform integration capability enablement<<.",
        ">>Enterprise workflow orchestration solution framework launch<<.",
        "The firm sells a >>workflow automation platform<<.",
        "Tessaro presented its >>payroll compliance risk management solution<< in Bergen.",
        "They built a >>customer engagement strategy framework<< and a >>supplier onboarding workflow "
        "tool<<.",
        "- one >>cloud cost governance platform<< for all teams",
        "## A new >>content delivery infrastructure provider<<",
        "It needs a >>data quality assessment capability<<, says Rea Lund.",
    )
    passes = (
        "A way to join customer data.",
        "The United Nations Climate Change Conference met.",
        # names
        "She works at Harrow Cloud Cost Governance Platform Services in Bergen.",
        # a plural ends a stack: what follows is a verb or the next phrase
        "The platforms support customer demand. The solutions benefit staff.",
        # three plain nouns are ordinary English
        "The risk management team met. A customer data platform failed.",
        # commas, prepositions and genitives take a stack apart
        "A platform for the integration of data, management, strategy and access.",
        "The firm's platform's users' data policy changed.",
        # code
        "Set `customer_data_platform_integration` to true on the platform.",
        "The `data` platform `integration` framework was removed.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per stack that holds one of the cues."""
        if self.settings["max-nouns"] > 0 and not any(_beside_noun(sentence, span) for span in cues):
            return
        for start, end, jargon, count in _stacks(sentence):
            if (count > self.settings["max-nouns"] and jargon) or (count == jargon and jargon > 2):
                yield Hit(start, end)


def _beside_noun(sentence: Sentence, cue: Span) -> bool:
    """Tell whether a word beside a cue may be a noun: most cues stand in no stack, which is soon seen."""
    lower = sentence.reading.lower
    start, end = cue
    if end < sentence.end and lower[end] == " ":
        match = _word().match(lower, end + 1, sentence.end)
        if match is not None and _is_noun(match[0]):
            return True
    if start - 1 <= sentence.start or lower[start - 1] != " ":
        return False
    word = lower[max(lower.rfind(" ", sentence.start, start - 1) + 1, sentence.start) : start - 1]
    return not word.isalpha() or _is_noun(word)


def _is_noun(lower: str) -> bool:
    return lower in _LISTED or (lower not in _NO_NOUNS and _noun().fullmatch(lower) is not None)


def _stacks(sentence: Sentence) -> Iterator[tuple[int, int, int, int]]:
    """Yield the (start, end, jargon nouns, nouns) of each run of nouns in a sentence."""
    text = sentence.reading.text
    start = end = jargon = count = 0
    for match in _word().finditer(text, sentence.start, sentence.end):
        first, last = match.span()
        lower = match[0].lower()
        named = match[0] != lower and first > sentence.start
        noun = not named and _is_noun(lower)
        if count and not (noun and text[end:first] == " "):
            yield start, end, jargon, count
            count = jargon = 0
        if noun:
            start = start if count else first
            end = last
            count += 1
            jargon += lower in _JARGON_FORMS
            if lower[-1] == "s" and lower[-2:] != "ss" and lower not in _SINGULAR:
                yield start, end, jargon, count
                count = jargon = 0
    if count:
        yield start, end, jargon, count


@cache
def _noun() -> re.Pattern[str]:
    """Match a noun by its ending."""
    return re.compile(
        r"\w{3,}(?:tion|ment|ity|ance|ence|ship|ness|ware|ology|graphy)s?|\w{3,}(?:ities|ologies)"
    )


@cache
def _word() -> re.Pattern[str]:
    """Match a word; a hyphenated one is one word."""
    return re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
