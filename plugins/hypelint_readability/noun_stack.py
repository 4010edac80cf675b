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


def _forms(words: Iterable[str]) -> Iterator[str]:
    """Yield the singulars and plurals of nouns."""
    for word in words:
        yield word
        if word[-1] == "y" and word[-2] not in "aeiou":
            yield word[:-1] + "ies"
        elif word[-1] != "s":
            yield word + ("es" if word.endswith(("ss", "ch", "x")) else "s")


_JARGON_FORMS = frozenset(_forms(_JARGON))
_LISTED = _JARGON_FORMS.union(_forms(_PLAIN))
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
    cues = tuple(sorted(_JARGON_FORMS))
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
        most = self.settings["max-nouns"]
        at = sentence.start
        for cue in cues:
            if cue[0] < at:
                continue  # in the stack before
            start, at, jargon, count = _stack(sentence, cue)
            if (count > most and jargon) or (count == jargon and jargon > 2):
                yield Hit(start, at)


def _stack(sentence: Sentence, cue: Span) -> tuple[int, int, int, int]:
    """Return the (start, end, jargon nouns, nouns) of the run of nouns around a cue."""
    text, lower = sentence.reading.text, sentence.reading.lower
    start, end = cue
    if text[start:end] != lower[start:end] and start > sentence.start:
        return start, end, 0, 0  # a name
    jargon = count = 1
    while not _plural(lower[start:end].rpartition(" ")[2]) and end < sentence.end and text[end] == " ":
        match = _word().match(text, end + 1, sentence.end)
        if match is None or not match[0].islower() or not _is_noun(match[0]):
            break
        end = match.end()
        count += 1
        jargon += match[0] in _JARGON_FORMS
    while start - 1 > sentence.start and text[start - 1] == " ":
        first = max(text.rfind(" ", sentence.start, start - 1) + 1, sentence.start)
        word = lower[first : start - 1]
        if not word.isalpha():
            match = _last_word().search(word)
            word = match[0] if match else ""
        if not word or not _is_noun(word) or _plural(word):
            break
        at = start - 1 - len(word)
        if text[at].isupper() and at > sentence.start:
            break  # a name
        start = at
        count += 1
        jargon += word in _JARGON_FORMS
        if start > first:
            break
    return start, end, jargon, count


def _plural(lower: str) -> bool:
    """Tell whether a noun is a plural, which ends a stack."""
    return lower[-1] == "s" and lower[-2:] != "ss" and lower not in _SINGULAR


def _is_noun(lower: str) -> bool:
    return lower in _LISTED or (
        lower.endswith(_ENDINGS) and lower not in _NO_NOUNS and _noun().fullmatch(lower) is not None
    )


_ENDINGS = (
    *[
        end + plural
        for end in "tion ment ity ance ence ship ness ware ology graphy".split()
        for plural in ("", "s")
    ],
    "ities",
    "ologies",
)
"""How what `_noun` matches ends."""


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


@cache
def _last_word() -> re.Pattern[str]:
    """Match the word at the end of a piece between spaces."""
    return re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*$")
