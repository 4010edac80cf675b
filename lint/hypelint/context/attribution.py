"""Find who says so: sources named in the sentence, carried over, remembered, linked or footnoted.

In the order of `attributions`: what the sentence names itself (see `hypelint.context.reporting`), a link or a
footnote in it, then what it takes over: from the sentence before, from a study named in the paragraph, or, for
a heading, from the lead.

Who the source is decides the kind: *named* (a name, a pronoun, a definite description),
*anonymous* (somebody is meant, nobody is named), *vague* (a generic plural that could not be
telephoned), *agentless* ("reportedly", "is said to").
"""

from __future__ import annotations

from functools import cache
import re
from typing import TYPE_CHECKING, cast

from hypelint.context.reporting import sources
from hypelint.pattern import Pattern
from hypelint.reading import Attribution

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Reading, Sentence

_NOTHING: list[Attribution] = []
_HEADS = frozenset(("heading", "title", "description"))


def attributions(sentence: Sentence) -> list[Attribution]:
    """Return the attributions in force in a sentence, of every kind, the sentence's own first."""
    worth = cast("set[int] | None", sentence.reading.cache.get("attributed")) or _worth(sentence.reading)
    if sentence.index not in worth:
        return _NOTHING
    cached = sentence.cache.get("attributions")
    if cached is None:
        found = own_attributions(sentence)
        length = sentence.end - sentence.start
        if not any(it.kind in _SPOKEN and it.end - it.start >= length for it in found):
            inherited = _inherited(sentence)
            if inherited:
                found = found + inherited
        cached = sentence.cache["attributions"] = found
    return cast("list[Attribution]", cached)


_SPOKEN = frozenset(("named", "anonymous", "vague"))


def own_attributions(sentence: Sentence) -> list[Attribution]:
    """Return the attributions made in the sentence itself."""
    if sentence.index not in _worth(sentence.reading):
        return _NOTHING
    cached = sentence.cache.get("own_attributions")
    if cached is None:
        found = sources(sentence.reading).get(sentence.index)
        links = linked(sentence)
        cached = [Attribution(it.start, it.end, it.kind, it.span) for it in found] + links if found else links
        sentence.cache["own_attributions"] = cached
    return cast("list[Attribution]", cached)


def _worth(reading: Reading) -> set[int]:
    """Return the indexes of the sentences in which an attribution may hold: in most none does."""
    known = cast("set[int] | None", reading.cache.get("attributed"))
    if known is None:
        known = set[int]()
        for index, found in sources(reading).items():
            known.add(index)
            if any(it.stated for it in found):
                known.update((index + 1, index + 2))
        for link in reading.document.links:
            sentence = reading.sentence_at(link.start)
            if sentence is not None:
                known.update((sentence.index - 1, sentence.index))  # one at the edge counts for both
        for block in _studied(reading):
            known.update(reading.block_sentences(block))
        for number, kind in enumerate(block.kind for block in reading.blocks):
            if kind in _HEADS:
                known.update(reading.block_sentences(number))
        reading.cache["attributed"] = known
    return known


_NO_PAGE = ("#", "mailto:", "tel:")
_IMAGES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg")


def linked(sentence: Sentence) -> list[Attribution]:
    """Return the attributions that a sentence makes by a link or footnote."""
    reading = sentence.reading
    if not reading.document.links:
        return _NOTHING
    found: list[Attribution] = []
    for link in reading.links_in(sentence.start, sentence.end):
        if link.target.startswith("^"):
            found.append(Attribution(sentence.start, sentence.end, "footnote", (link.start, link.end)))
        elif link.target and not link.target.startswith(_NO_PAGE) and not link.target.endswith(_IMAGES):
            found.append(Attribution(sentence.start, sentence.end, "link", (link.start, link.end)))
    return found


_CHAIN = Pattern(
    r"(?:he|she|they|it|both|among them|in all|overall|"
    r"in addition|additionally|moreover|furthermore|also|of those|of these|of them|one of them|one patient|"
    r"another|the (?:others?|same|rest)|only one|but (?:he|she|it|they)|and (?:he|she|it|they)|in (?:its|their)|"
    r"under (?:the|its|this)|by contrast|as a result|instead)\b"
    r"|(?:this|these|those|that) (?:includ|compar|came|comes|follow|represent|was|were|would|will|rose|fell|amount|brings?|brought|takes?)"
    r"|(?:(?:its|their|his|her)|(?:this|these|those) (?:[a-z-]+ )?(?P<noun>[a-z-]+))\b"
)
_BREAKS = Pattern(
    r"(?:however|still|but|yet|meanwhile|elsewhere|separately|nevertheless|nonetheless|despite)\b"
    r"(?!,? (?:he|she|it|they)\b)"
)
_REMARK = Pattern(
    r"\b(?:underscor|highlight|reflect|demonstrat|reinforc|exempli|embod|solidif|cement|signal|not only|not just|testament)"
)
"""Words of a narrator who interprets what was said."""
_TOPIC = Pattern(r"the ((?:[a-z-]+ ){0,2}?)([a-z-]+)\b")
_WORDS = re.compile(r"[^\W_][\w'\u2019.&-]*")
_GENERIC = frozenset(
    "company firm group report study researchers team survey authors index figure figures data government ministry "
    "agency statement paper findings results bank court police minister organisation organization business defendant "
    "victim".split()
)


def _inherited(sentence: Sentence) -> list[Attribution]:
    """Return what a sentence takes over: from its heading's lead, its paragraph's study, the sentence before."""
    if sentence.kind in _HEADS:
        return _from_lead(sentence)
    return _carried(sentence, 2) or _from_study(sentence)


def _carried(sentence: Sentence, depth: int) -> list[Attribution]:
    """Carry the attribution of the sentence before over, for at most ``depth`` sentences."""
    previous = sentence.previous
    if previous is None or depth == 0:
        return _NOTHING
    source: Span | None = None
    kind = ""
    for it in sources(sentence.reading).get(sentence.index - 1, ()):
        if it.stated and it.kind != "vague" and it.end >= previous.end - 2:
            kind, source = it.kind, it.span
            break
    if source is None:
        before = _carried(previous, depth - 1)
        if not before:
            return before
        kind, source = before[0].kind, before[0].source
    if not _goes_on(sentence, previous):
        return _NOTHING
    return [Attribution(sentence.start, sentence.end, kind, source, True)]


def _goes_on(sentence: Sentence, previous: Sentence) -> bool:
    """Tell whether a sentence goes on with what somebody is made to say in the one before."""
    lower = sentence.lower
    if lower[0] == '"' or _BREAKS.match(lower) or _REMARK.search(lower):
        return False
    chain = _CHAIN.match(lower)
    if chain:
        noun = chain["noun"]
        if noun is None:
            return not (
                sentence.reading.profile == "release" and lower.startswith(("its ", "their ", "his ", "her "))
            )
        return sentence.reading.profile != "release" and noun.rstrip("s") in previous.lower
    return _same_topic(lower, previous) or _same_figure(sentence, previous)


def _same_topic(lower: str, previous: Sentence) -> bool:
    """Tell whether a sentence opens with a definite description of what the one before speaks of."""
    match = _TOPIC.match(lower)
    if match is None:
        return False
    words = {*match[1].split(), match[2]}
    if words & _GENERIC:
        return True
    before = set(_WORDS.findall(previous.lower))
    return any(
        word in before or word + "s" in before or word.rstrip("s") in before
        for word in words
        if len(word) > 3
    )


def _same_figure(sentence: Sentence, previous: Sentence) -> bool:
    """Tell whether a sentence goes on about a figure of the one before: "Of the 15 million …"."""
    from hypelint.context.figure import key

    if not sentence.cues("@figure") or not previous.cues("@figure"):
        return False
    reading = sentence.reading
    known = {key(figure) for figure in reading.figures(previous)} - {None}
    return any(key(figure) in known for figure in reading.figures(sentence))


_STUDIES = frozenset("study studies survey poll paper census review research report reports article".split())


@cache
def _study_pattern() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:study|survey|poll|paper|experiment|census|clinical trial|review)s?"
        r"(?: [a-z0-9$%,-]+){0,4}? (?:by|from|in|at|published in|conducted by)"
        r"(?: (?:the|a|an|journal|magazine|researchers|scientists|at|from|of|team|in)){0,4} (?:[A-Z][\w.]+(?: [A-Z][\w.]+)*)"
        r"|(?!The |This |That |A |An |One |Another |Our |Its |Their |His |Her |Each |New |In |Recent )(?<!\w)[A-Z]\w{1,40}(?:'s)? (?:study|survey|poll|paper|census|trial)\b"
    )


@cache
def _conducted() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)[A-Z]\w{1,40}[^.;]{1,60}\b(?:conducted|commissioned|published) an? (?:[\w-]+ ){0,2}(?:study|survey|poll|review|census)\b"
    )


def _studied(reading: Reading) -> dict[int, Span]:
    """Return where a study is named, by block."""
    known = cast("dict[int, Span] | None", reading.cache.get("studies"))
    if known is None:
        known = {}
        lower = reading.lower
        for sentence, spans in reading.by_sentence(reading.all_cues("source")):
            number = sentence.block
            if number not in known and any(lower[start:end] in _STUDIES for start, end in spans):
                block = reading.blocks[number]
                match = _study_pattern().search(reading.text, block.start, block.end)
                if match is None and any(
                    lower.find(word, block.start, block.end) >= 0
                    for word in ("conducted a", "commissioned a", "published a")
                ):
                    match = _conducted().search(reading.text, block.start, block.end)
                if match:
                    known[number] = match.span()
        reading.cache["studies"] = known
    return known


def _from_study(sentence: Sentence) -> list[Attribution]:
    """Return the study that the paragraph names: its results count as attributed throughout."""
    reading = sentence.reading
    span = _studied(reading).get(sentence.block)
    if span is None:
        return _NOTHING
    lower = sentence.lower
    if _ELSEWHEN.search(lower) or not _RESULT.search(lower):
        return _NOTHING
    if reading.profile == "release" and not any(map(str.isdigit, lower)):
        return _NOTHING  # what the publisher says of its product, not what was found
    named = reading.sentence_at(span[0])
    if named is None or not -2 <= sentence.index - named.index <= 6:
        return _NOTHING
    return [Attribution(sentence.start, sentence.end, "named", span, True)]


_RESULT = Pattern(
    r"\d|\b(?:half|third|most|participants|respondents|patients|subjects|researchers|scientists|authors|team|results?|findings?|"
    r"effect|rate|risk|levels?|cells?|mice|children|adults|women|men|people|users|workers|animals?|losses|gains?)\b"
)
"""What a sentence speaks of when it goes on about a study's results; the writer's remarks on it do not."""
_ELSEWHEN = Pattern(
    r"\b(?:earlier|last|later|previous|next) (?:this |that )?(?:year|month|week|decade)|\bin (?:19|20)\d\d\b|\bago\b"
)


def _from_lead(sentence: Sentence) -> list[Attribution]:
    """Judge a heading against the sentences under it."""
    reading = sentence.reading
    named = sources(reading)
    for block in range(sentence.block + 1, min(sentence.block + 4, len(reading.blocks))):
        if reading.blocks[block].kind in ("heading", "title"):
            continue
        for index in reading.block_sentences(block)[:2]:
            found = next((it for it in named.get(index, ()) if it.kind == "named"), None)
            if found is not None:
                return [Attribution(sentence.start, sentence.end, "named", found.span, True)]
        break
    return _NOTHING


def remembered(reading: Reading, start: int, end: int) -> Attribution | None:
    """Return the earlier attribution of the same figure (claim memory)."""
    from hypelint.context.figure import key

    sentence = reading.sentence_at(start)
    if sentence is None:
        return None
    memory = cast("dict[tuple[str, float], Attribution] | None", reading.cache.get("claims"))
    if memory is None:
        memory = cast("dict[tuple[str, float], Attribution]", {})
        for other in reading.sentences:
            if not reading.cues("@figure", other.start, other.end):
                continue
            found = [it for it in attributions(other) if it.kind in ("named", "link", "footnote")]
            for quotation in () if found else reading.quotations(other.block):
                if quotation.speaker and quotation.start < other.end and other.start < quotation.end:
                    found = [Attribution(other.start, other.end, "named", quotation.speaker)]
            if found:
                for figure in reading.figures(other):
                    name = key(figure)
                    if name is not None:
                        memory.setdefault(name, found[0])
        reading.cache["claims"] = memory
    for figure in reading.figures(sentence):
        if figure.start < end and start < figure.end:
            name = key(figure)
            source = memory.get(name) if name is not None else None
            if source is not None and source.start < sentence.start:
                return source
    return None


def standing(reading: Reading) -> str:
    """Tell how a draft treats its sources: reported, reference or bare.

    *reported*: as wire copy does it, with reported speech in every sixteenth sentence or a source for every
    third; *reference*: an encyclopaedic entry, which opens with a definition; *bare*: neither.
    """
    known = reading.cache.get("standing")
    if known is None:
        known = reading.cache["standing"] = _standing(reading)
    return cast("str", known)


def _standing(reading: Reading) -> str:
    from hypelint.document import RUNNING

    blocks = [
        number
        for number, block in enumerate(reading.blocks)
        if block.kind in RUNNING and number not in reading.chrome
    ]
    count = sum(len(reading.block_sentences(number)) for number in blocks)
    if not count:
        return "bare"
    running = set(blocks)
    sources(reading)
    told = cast("set[int]", reading.cache["told"])
    reported = sum(reading.sentences[index].block in running for index in told)
    if reported >= _REPORTED_SHARE * count:
        return "reported"
    first = reading.sentences[reading.block_sentences(blocks[0]).start]
    if _DEFINITION.match(reading.text, first.start, first.end):
        return "reference"
    wanted = _SOURCED_SHARE * count
    quoted = {number for number in blocks if reading.quotations(number)}
    worth = _worth(reading)
    sentences = [
        reading.sentences[index]
        for number in blocks
        for index in reading.block_sentences(number)
        if index in worth or number in quoted
    ]
    sourced = 0
    for left, it in zip(range(len(sentences), 0, -1), sentences, strict=True):
        if sourced + left < wanted:
            break  # the others can not make it up
        sourced += any(source.kind in ("named", "anonymous") for source in attributions(it)) or any(
            quotation.speaker and quotation.start < it.end and it.start < quotation.end
            for quotation in reading.quotations(it.block)
        )
        if sourced >= wanted:
            return "reported"
    return "bare"


_REPORTED_SHARE = 0.06
_SOURCED_SHARE = 0.3
"""Measured on 58 texts, 30 of a broadcaster's newsroom and 28 of unsigned web news: six are misjudged."""
_DEFINITION = Pattern(
    r"(?:The |A |An )?[A-Z][^.;!?]{0,160}? (?:is|was|are|were) (?:an? |the |one of |any )[^.]"
)
