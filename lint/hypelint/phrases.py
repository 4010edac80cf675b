"""Find the stock phrases of a house: word sequences that its drafts repeat more than ordinary prose does.

A phrase counts once per draft. It must recur across drafts, its words must belong together (the
likelihood ratio of Dunning 1993, over its weakest joint), and it must say something that is neither
grammar nor a commonplace of news prose. What one draft repeats is its topic, not the house's style.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
import re
from typing import TYPE_CHECKING, Any

from hypelint.fact import FUNCTION
from hypelint.record import NamedTuple

if TYPE_CHECKING:
    from hypelint.reading import Reading

LONGEST = 6
"""Words of a phrase, at most."""
_SIGNIFICANT = 10.83
"""The likelihood ratio above which chance explains a joint once in a thousand times (chi-square, 1 d.f.)."""
_TOPICAL = 1.6
"""Uses per draft above which a phrase is what its drafts are about."""
_SWALLOWED = 0.75
"""A phrase goes where a longer one has this part of its drafts."""
_EXAMPLES = 3

_RUN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*(?: [^\W\d_]+(?:['-][^\W\d_]+)*)+")
_NAME = re.compile(r"[^\W\d_]*[A-Z]")

_COMMON = frozenset(
    # What prose about anything says: time, quantity, place, people and their posts, reporting.
    "first second third fourth half quarter early late later earlier recent recently current currently today tomorrow "
    "yesterday morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday january february "
    "march april may june july august september october november december spring summer autumn winter decade century "
    "hour hours minute minutes date time times period end beginning start middle part parts number numbers amount total "
    "average half third quarters dozen hundred thousands millions billions percentage rate rates level levels price "
    "prices cost costs share shares size area areas place places part side north south east west northern southern "
    "eastern western city town country countries region state states world home house street road chief executive "
    "president vice chairman chairwoman director manager minister prime secretary general officer official officials "
    "spokesman spokeswoman spokesperson head member members people person man woman men women child children team staff "
    "worker workers employee employees customer customers user users company companies firm firms business businesses "
    "group government agency authority department office university school bank court police union association report "
    "reports reported statement study research survey figures data information news interview press conference asked "
    "added announced called expected made make making take took taken taking give given giving go going gone come came "
    "get got see seen know known use used using work worked working help need needs want wants found find set put show "
    "shows shown including based related different available able likely long short high low higher lower large small "
    "big old young good better best well great around according due even still already yet far back away ago often "
    "always almost nearly least between among across per within without less number way ways thing things".split()
)  # fmt: skip


class Phrase(NamedTuple):
    """A stock phrase: in how many drafts it stands, how often in all, and where, as ``path:line``."""

    text: str
    drafts: int
    uses: int
    examples: tuple[str, ...]

    @property
    def words(self) -> int:
        """The number of its words."""
        return self.text.count(" ") + 1


class _Runs(NamedTuple):
    """The runs of words of one draft, between marks of punctuation: words, and source line."""

    path: str
    runs: list[tuple[list[str], int]]


class Miner:
    """Collect drafts, then tell their stock phrases."""

    def __init__(self) -> None:
        self._drafts: list[_Runs] = []
        self._seen: set[int] = set()
        self._capitals: Counter[str] = Counter()
        self._names: Counter[str] = Counter()
        """How often a word has a capital, at all and inside a sentence."""
        self._words: Counter[str] = Counter()

    def add(self, path: str, reading: Reading) -> None:
        """Take a draft's own sentences: no chrome, no headings, no quotations. A copy of a draft counts once."""
        from hypelint.rule import RUNNING

        text = hash(reading.text)
        if text in self._seen:
            return
        self._seen.add(text)
        runs: list[tuple[list[str], int]] = []
        document = reading.document
        for sentence in reading.sentences:
            if sentence.kind not in RUNNING or sentence.block in reading.chrome:
                continue
            for match in _RUN.finditer(reading.text, sentence.start, sentence.end):
                if reading.quoted(match.start(), match.end()) is not None:
                    continue
                words = match[0].split(" ")
                for at, word in enumerate(words):
                    low = word.lower()
                    self._words[low] += 1
                    if _NAME.match(word):
                        self._capitals[low] += 1
                        if at or match.start() > sentence.start:
                            self._names[low] += 1
                line = document.source.position(document.to_source(match.start(), match.end())[0])[0]
                runs.append(([word.lower() for word in words], line))
        self._drafts.append(_Runs(path, runs))

    def phrases(self, least: int = 3) -> list[Phrase]:
        """Return the phrases that ``least`` drafts or more have, those in most drafts first."""
        found: dict[tuple[str, ...], tuple[int, int]] = {}
        counts: list[Counter[tuple[str, ...]]] = [Counter((word,) for word in self._words.elements())]
        alive: set[tuple[str, ...]] | None = None
        topics: set[tuple[str, ...]] = set()
        for size in range(2, LONGEST + 1):
            drafts: Counter[tuple[str, ...]] = Counter()
            uses: Counter[tuple[str, ...]] = Counter()
            for draft in self._drafts:
                own = Counter(_grams(draft.runs, size, alive))
                uses.update(own)
                drafts.update(own.keys())
            alive = {gram for gram, number in drafts.items() if number >= least}
            counts.append(Counter({gram: uses[gram] for gram in alive}))
            for gram in alive:
                if not self._is_stock(gram):
                    continue
                if uses[gram] > _TOPICAL * drafts[gram] or gram[1:] in topics or gram[:-1] in topics:
                    topics.add(gram)
                else:
                    found[gram] = drafts[gram], uses[gram]
            if not alive:
                break
        found = {gram: it for gram, it in found.items() if self._belongs(gram, counts)}
        kept = _unswallowed(found)
        places = self._places(kept)
        return sorted(
            (Phrase(" ".join(gram), *found[gram], tuple(places[gram])) for gram in kept),
            key=lambda it: (-it.drafts * (it.words - 1), -it.drafts, it.text),
        )

    def _is_stock(self, gram: tuple[str, ...]) -> bool:
        """Tell whether a sequence can be a phrase that says something: not grammar, a commonplace or a name."""
        if gram[0] in FUNCTION or gram[-1] in FUNCTION:
            return False
        if any(
            2 * self._names[word] > self._words[word] or self._capitals[word] == self._words[word]
            for word in gram
        ):
            return False
        telling = [word for word in gram if word not in FUNCTION]
        return 2 * len(telling) >= len(gram) and any(
            word not in _COMMON and len(word) > 2 for word in telling
        )

    def _belongs(self, gram: tuple[str, ...], counts: Sequence[Counter[tuple[str, ...]]]) -> bool:
        """Tell whether the words of a sequence stand together more than chance would have it."""
        from importlib import import_module

        measures: Any = import_module("nltk.metrics.association").BigramAssocMeasures
        total = self._words.total()
        together = counts[len(gram) - 1][gram]
        for head, tail in ((gram[:-1], gram[-1:]), (gram[:1], gram[1:])):
            ahead, behind = counts[len(head) - 1][head], counts[len(tail) - 1][tail]
            if together * total <= ahead * behind:
                return False
            if measures.likelihood_ratio(together, (ahead, behind), total) < _SIGNIFICANT:
                return False
        return True

    def _places(self, grams: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], list[str]]:
        """Return for each phrase where it stands in the first few drafts that have it."""
        wanted: dict[int, set[tuple[str, ...]]] = {}
        for gram in grams:
            wanted.setdefault(len(gram), set()).add(gram)
        places: dict[tuple[str, ...], list[str]] = {gram: [] for group in wanted.values() for gram in group}
        for draft in self._drafts:
            seen: set[tuple[str, ...]] = set()
            for words, line in draft.runs:
                for size, group in wanted.items():
                    for at in range(len(words) - size + 1):
                        gram = tuple(words[at : at + size])
                        if gram in group and gram not in seen and len(places[gram]) < _EXAMPLES:
                            seen.add(gram)
                            places[gram].append(f"{draft.path}:{line}")
        return places


def _grams(
    runs: Iterable[tuple[list[str], int]], size: int, alive: set[tuple[str, ...]] | None
) -> Iterable[tuple[str, ...]]:
    """Yield the sequences of a size whose parts are frequent enough to be looked at."""
    for words, _ in runs:
        for at in range(len(words) - size + 1):
            gram = tuple(words[at : at + size])
            if alive is None or (gram[1:] in alive and gram[:-1] in alive):
                yield gram


def _unswallowed(found: dict[tuple[str, ...], tuple[int, int]]) -> list[tuple[str, ...]]:
    """Return the sequences that are no mere part of a longer one."""
    swallowed: set[tuple[str, ...]] = set()
    for gram, (drafts, _) in found.items():
        for size in range(2, len(gram)):
            for at in range(len(gram) - size + 1):
                part = gram[at : at + size]
                if part in found and drafts >= _SWALLOWED * found[part][0]:
                    swallowed.add(part)
    return [gram for gram in found if gram not in swallowed]


def render_text(phrases: Sequence[Phrase], drafts: int) -> str:
    """Return a table of phrases."""
    if not phrases:
        return f"No stock phrases in {drafts} drafts.\n"
    width = max(len("phrase"), *(len(it.text) for it in phrases))
    lines = [f"{'drafts':>6} {'uses':>5}  {'phrase':{width}}  for example"]
    lines += [f"{it.drafts:>6} {it.uses:>5}  {it.text:{width}}  {', '.join(it.examples)}" for it in phrases]
    return "\n".join(lines) + "\n"


def render_json(phrases: Sequence[Phrase], drafts: int) -> str:
    """Return the phrases as JSON."""
    import json

    rows = [{**it._asdict(), "examples": list(it.examples)} for it in phrases]
    return json.dumps({"drafts": drafts, "phrases": rows}, ensure_ascii=False, indent=2) + "\n"


def pack(phrases: Sequence[Phrase], rule: str = "house/stock-phrase") -> str:
    """Return a phrase pack with one rule for the phrases, to be cut down by hand."""
    import json

    listed = "\n".join(
        f"    {json.dumps(it.text, ensure_ascii=False)},  # {it.drafts} drafts" for it in phrases
    )
    first = phrases[0].text
    return f"""\
# Stock phrases of the house, as 'hypelint phrases' found them. Take out what is a term or a name.
# In hypelint.toml: phrases = ["this file"]

[[rule]]
id = "{rule}"
summary = "Uses a phrase that the house's drafts repeat."
message = '"{{text}}" is a stock phrase of ours; say what is the case here.'
severity = "info"
silenced-by = ["quotation", "name"]
phrases = [
{listed}
]
flags = [{json.dumps(f"They wrote >>{first}<< again.", ensure_ascii=False)}]
passes = ["They wrote something new."]
"""
