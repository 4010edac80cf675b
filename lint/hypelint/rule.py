"""What a rule is: one class with its documentation, options, cues, logic and examples.

Three shapes, from data to code: `PhraseRule` (a table of phrases with guards), `SentenceRule` (cues
wake it for the sentences in which they occur), `DocumentRule` (sees the whole reading); and
`FolderRule` for facts compared across drafts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
import re
from typing import TYPE_CHECKING, Any, ClassVar

from hypelint.cue import Span, expand, longest
from hypelint.diagnostic import Edit as Edit
from hypelint.diagnostic import Fix as Fix
from hypelint.diagnostic import Hit as Hit
from hypelint.diagnostic import Severity as Severity
from hypelint.document import BODY as BODY
from hypelint.document import HEADINGS as HEADINGS
from hypelint.document import PROSE as PROSE
from hypelint.document import RUNNING as RUNNING
from hypelint.record import NamedTuple

if TYPE_CHECKING:
    from hypelint.fact import Facts
    from hypelint.reading import Reading, Sentence

CONTEXTS = frozenset(
    {"quotation", "attribution", "hedge", "condition", "negation", "question", "name", "link"}
)
"""Names that `Rule.silenced_by`, `lowered_by` and `info_in` may use."""


class Option(NamedTuple):
    """A setting of a rule: its default (which gives its type) and one line of documentation."""

    default: Any
    doc: str


class Example(NamedTuple):
    """An example with other settings than the default profile ``news``, or another format.

    The text of a folder rule's example holds several drafts, each behind a line ``=== name.md ===``.
    """

    text: str
    profile: str = "news"
    options: Mapping[str, Any] = {}
    format: str = "markdown"


class Rule:
    """Base of all rules; subclass one of the shapes.

    The docstring documents the rule: a first line that names the fault, then the sections
    ``What it does``, ``Why is this bad``, ``Use instead`` and ``Known limits``. ``flags`` are texts
    in which this rule must report exactly the spans marked ``>>…<<``; ``passes`` are texts in which
    it must report nothing.
    """

    id: ClassVar[str]
    summary: ClassVar[str]
    """One line for lists: what is reported."""
    message: ClassVar[str]
    """What is wrong, why, what to do; ``{text}`` is the span's text, other names come from the hit."""
    severity: ClassVar[Severity] = Severity.WARNING
    weight: ClassVar[float] = 0
    """Points in the hype score at the default severity; 0: not scored."""
    enabled: ClassVar[bool] = True
    """Whether the rule runs when the config selects nothing special."""
    cues: ClassVar[tuple[str, ...]] = ()
    """Phrases that wake the rule (syntax: `hypelint.cue.expand`). Names with @ are found by the
    reading: ``@figure``, ``@quote``, ``@question``, ``@exclamation``, ``@dash``."""
    blocks: ClassVar[frozenset[str]] = PROSE
    """Block kinds the rule looks at."""
    chrome: ClassVar[bool] = False
    """Whether the rule also looks at page chrome and cautionary paragraphs."""
    profiles: ClassVar[frozenset[str]] = frozenset({"news", "release", "blog", "docs"})
    """Profiles in which the rule runs."""
    silenced_by: ClassVar[frozenset[str]] = frozenset()
    """Contexts in which a hit is dropped."""
    lowered_by: ClassVar[frozenset[str]] = frozenset()
    """Contexts in which a hit loses one level of severity."""
    info_in: ClassVar[frozenset[str]] = frozenset()
    """Contexts in which a hit is an info."""
    options: ClassVar[Mapping[str, Option]] = {}
    flags: ClassVar[tuple[str | Example, ...]] = ()
    passes: ClassVar[tuple[str | Example, ...]] = ()

    def __init__(self, **settings: Any) -> None:
        """Take the rule's options by name; those not given have their defaults."""
        self.settings: dict[str, Any] = {name: option.default for name, option in self.options.items()}
        self.settings.update(settings)

    @property
    def family(self) -> str:
        """The part of the id before the slash."""
        return self.id.partition("/")[0]


class SentenceRule(Rule):
    """A rule that looks at the sentences in which one of its cues occurs."""

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the hits in one sentence; ``cues`` are the spans (prose offsets) that woke the rule."""
        raise NotImplementedError


class PhraseRule(SentenceRule):
    """A rule that is a table of phrases: each occurrence is a hit unless a guard covers it."""

    guards: ClassVar[tuple[str, ...]] = ()
    """Phrases (same syntax as cues) that silence a cue they overlap: technical terms, idioms."""
    unless: ClassVar[str] = ""
    """A regular expression; where it matches the lower-cased sentence and overlaps a cue, the cue is silent."""

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per cue that no guard covers; the longest of overlapping cues counts."""
        guarded = self.guarded(sentence)
        for start, end in longest(cues):
            if not any(start < last and first < end for first, last in guarded):
                yield Hit(start, end)

    def guarded(self, sentence: Sentence) -> list[Span]:
        """Return the prose spans in which this rule's guards hold."""
        spans: list[Span] = []
        for pattern in self._guard_patterns():
            spans += [
                (sentence.start + match.start(), sentence.start + match.end())
                for match in pattern.finditer(sentence.lower)
            ]
        return spans

    @classmethod
    def _guard_patterns(cls) -> Iterator[re.Pattern[str]]:
        compiled: list[re.Pattern[str]] | None = cls.__dict__.get("_compiled")
        if compiled is None:
            compiled = []
            if cls.guards:
                words = sorted(
                    {phrase for guard in cls.guards for phrase in expand(guard)}, key=len, reverse=True
                )
                compiled.append(re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + r")(?!\w)"))
            if cls.unless:
                compiled.append(re.compile(cls.unless))
            cls._compiled = compiled  # type: ignore[attr-defined]
        yield from compiled


class DocumentRule(Rule):
    """A rule that looks at the whole reading; with cues, only when one of them occurs."""

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the hits of one document; ``cues`` are all spans that woke the rule."""
        raise NotImplementedError


class FolderHit(NamedTuple):
    """What a folder rule reports: a prose span in one of the drafts it was given, by number.

    ``related`` are places the hit speaks of, in this draft or another: number of the draft, prose span,
    and a line of text each. The rest is as in `Hit`.
    """

    draft: int
    start: int
    end: int
    args: Mapping[str, object] = {}
    severity: Severity | None = None
    related: tuple[tuple[int, int, int, str], ...] = ()


class FolderRule(Rule):
    """A rule that compares drafts: it sees the facts of those that are about one event."""

    def compare(self, drafts: Sequence[Facts]) -> Iterable[FolderHit]:
        """Yield the hits in drafts about one event (two or more, in the order of their paths)."""
        raise NotImplementedError
