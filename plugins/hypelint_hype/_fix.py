"""What becomes of intensifiers and of exclamation marks when a writer asks for a fix."""

from __future__ import annotations

from hypelint.diagnostic import Edit, Fix
from hypelint.fix import verbatim, without
from hypelint.pattern import Pattern
from hypelint.reading import Reading, Sentence

_CERTAIN = frozenset({"truly", "undeniably", "unquestionably", "undoubtedly"})
_EMPTY = _CERTAIN | frozenset(
    "incredibly insanely unbelievably amazingly astonishingly phenomenally staggeringly mind-blowingly utterly downright".split()
)
"""What is a mere cry before an adjective. The others tell how, how fast or how much: without them less is said."""
_BOUND = Pattern(
    r"\b(?:more|most|less|least|so|as|too|how|very|and|or|but|nor|not|never|hardly|barely|scarcely|quite|rather) $"
)
"""What can not stand without the adverb behind it, or joins it to another."""
_JOINED = Pattern(r" (?:and|or|but|nor|than|as|enough|not)\b|[-/)\]\u2013\u2014]")
_BE = Pattern(
    r"\b(?:is|are|was|were|be|been|being|am|feels?|felt|looks?|looked|remains?|remained|stays?|stayed) $"
)
_NOUN_PHRASE = Pattern(r"\b(?:the|this|that|these|those|its|their|our|his|her|some|of|with|for) $")
_ARTICLE = Pattern(r"\b(an?) $")
_ADJECTIVE = Pattern(r" [a-z][a-z-]+\b")
_SOUNDS_VOWEL = Pattern(r"(?!uni|use|usu|uti|eu|one\b|once|ubi|ura|ute)[aeiou]|hour|honest|honou?r|heir")
_ENDS = Pattern(r"[\"')\]]*(?:\n|$|\s+[\"'(\[]*[A-Z0-9])")
"""What comes behind the marks that end a sentence."""


def quieter(sentence: Sentence, start: int, end: int) -> tuple[Fix, ...]:
    """Return the fix that drops an intensifier; safe where nothing is lost but the noise."""
    lower, base = sentence.lower, sentence.start
    first, last = start - base, end - base
    word, before = lower[first:last], lower[max(first - 30, 0) : first]
    if _BOUND.search(before) or _JOINED.match(lower, last):
        return ()
    follows = _ADJECTIVE.match(lower, last) is not None
    be = _BE.search(before) is not None
    if be and not follows:
        return ()
    article = _ARTICLE.search(before)
    edit = _after_article(sentence, start, end, article[1]) if article else without(sentence, start, end)
    if edit is None:
        return ()
    before_adjective = be or article is not None or not before or _NOUN_PHRASE.search(before) is not None
    aside = not before or (before.endswith(", ") and lower[last : last + 1] == ",")
    safe = (aside and word in _CERTAIN) or (
        follows and (word in _CERTAIN or (word in _EMPTY and before_adjective))
    )
    return (Fix(f'Drop "{word}"', (edit,), safe),)


def _after_article(sentence: Sentence, start: int, end: int, article: str) -> Edit | None:
    """Return the edit that drops a word behind "a" or "an", which then goes by the next word."""
    reading = sentence.reading
    text = reading.text
    following = _ADJECTIVE.match(text, end)
    if following is None or following.end() > sentence.end:
        return None
    wanted = "an" if _SOUNDS_VOWEL.match(text, end + 1) else "a"
    if wanted == article:
        return without(sentence, start, end)
    begin = start - 1 - len(article)
    shown = wanted.capitalize() if text[begin].isupper() and begin == sentence.start else wanted
    return Edit(begin, end, shown) if verbatim(reading.document, begin, end) else None


def calmer(reading: Reading, start: int, end: int, safe: bool = True) -> tuple[Fix, ...]:
    """Return the fix that ends a sentence quietly: as a question where it was one, a heading without a mark.

    A single mark may belong to a name: to take that is not safe.
    """
    text = reading.text
    if not text[start - 1 : start].isalnum() or not _ENDS.match(text, end) or text[start] not in "!?":
        return ()
    if not verbatim(reading.document, start, end):
        return ()
    sentence = reading.sentence_at(start)
    heading = sentence is not None and sentence.kind in ("title", "heading") and sentence.last
    mark = "?" if "?" in text[start:end] else "" if heading else "."
    return (Fix(f'End with "{mark}"' if mark else "Drop the marks", (Edit(start, end, mark),), safe),)
