"""Read phrases that name a source without a verb of reporting.

"According to X", "a survey by X", "X's figures show", "certified by X", "For Lund, …".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypelint.context.name import capitalised, names, title_case
from hypelint.context.noun_phrase import (
    ANONYMOUS,
    DATE_NAME,
    SHOWING,
    STOPS,
    VAGUE,
    WORDS,
    Source,
    classify,
)
from hypelint.pattern import Pattern

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Reading, Sentence


_CITING = frozenset(
    (
        "according to",
        "per",
        "as reported by",
        "in the words of",
        "quoting",
        "citing",
        "in the view of",
        "in the opinion of",
    )
)
_FOR = Pattern(r"(?:For|To) ((?:[A-Z][\w.'-]+ ?){1,3}),")
_BY = Pattern(r" (?:the |a |an )?(?:[a-z-]+ ){0,3}?(?=[A-Z])")
_OF_NAME = Pattern(
    r"(?: [a-z0-9$%,-]+){0,5}? (?:by|from|in|at|published|conducted|commissioned)"
    r"(?: (?:the|a|an|its|by|in|research|market|analytics|industry|firm|group|consultancy|journal|magazine|newspaper))*"
    r" (?=[A-Z][\w&.]*)"
)
_OWNER = Pattern(r"([A-Z][\w&.-]+(?: [A-Z][\w&.-]+)*)(?:'s?)? (?:[a-z-]+ ){0,2}$")
_SHOWS = Pattern(
    r"[^.;]{0,40}\b(?:shows?|showed|found|finds?|suggests?|reveals?|indicates?|puts?|says?|said|conducted|"
    r"published|estimates?)\b"
)
_TELLING = SHOWING | ANONYMOUS | VAGUE | frozenset(("people", "interviews", "emails", "e-mails", "reporting"))
"""Words for who and what is cited as a source."""
_MEASURES = frozenset(
    "amount number size type level degree extent need needs rule rules schedule kind age weight position order value "
    "severity plan wishes preference preferences taste tastes length width height whether how".split()
)


def phrase(sentence: Sentence, start: int, end: int) -> Source | None:
    """Read a phrase that names a source without a verb of reporting."""
    reading = sentence.reading
    text = reading.text
    cue = reading.lower[start:end]
    if cue in _CITING:
        cited = _cited(sentence, cue, end)
        return Source(sentence.start, sentence.end, *cited, stated=True) if cited else None
    if cue in ("in a statement", "reporting its", "reporting their"):
        span, stated = (
            (start, end) if names(sentence) or cue != "in a statement" else None,
            False,
        )
    elif cue.endswith(" by"):
        span, stated = _agent(sentence, end), False
    else:
        # A document of somebody: "a survey by Ostwald", "Ostwald's figures", "company filings show".
        match = _OF_NAME.match(text, end, sentence.end)
        word = None
        if match and not DATE_NAME.match(text, match.end()):
            word = WORDS.match(text, match.end(), sentence.end)
        span, stated = word.span() if word else _owner(sentence, start, end), True
    return Source(sentence.start, sentence.end, "named", span, stated) if span else None


def opinion(reading: Reading, at: int) -> Source | None:
    """Read "For Lund, …" at the front of a sentence."""
    match = _FOR.match(reading.text, at)
    if match is None or DATE_NAME.match(match[1]):
        return None
    sentence = reading.sentence_at(at)
    if sentence is None or sentence.start != at or match.end() > sentence.end:
        return None
    return Source(at, sentence.end, "named", match.span(1), True)


def _cited(sentence: Sentence, cue: str, end: int) -> tuple[str, Span] | None:
    """Read what is cited: "according to the ministry"."""
    reading = sentence.reading
    text = reading.text
    if cue == "per" and (
        title_case(sentence)
        or not (text[end + 1 : end + 2].isupper() and capitalised(reading, end + 1, end + 2, sentence))
    ):
        return None
    match = STOPS.search(text, end, sentence.end)
    words = list(WORDS.finditer(text, end, match.start() if match else sentence.end))[:12]
    if not words or any(word[0].lower() in _MEASURES for word in words[:4]):
        return None  # "according to the size of the order"
    if cue in ("citing", "quoting") and not any(
        capitalised(reading, *word.span(), sentence) or word[0].lower() in _TELLING for word in words[:4]
    ):
        return None  # reasons are cited too
    return classify(sentence, words[0].start(), words[-1].end(), forward=True)


def _agent(sentence: Sentence, end: int) -> Span | None:
    """Return the name behind "certified by"."""
    reading = sentence.reading
    match = _BY.match(reading.text, end, sentence.end)
    if (
        match
        and capitalised(reading, match.end(), match.end() + 1, sentence)
        and not DATE_NAME.match(reading.text, match.end())
    ):
        word = WORDS.match(reading.text, match.end(), sentence.end)
        return word.span() if word else None
    return None


def _owner(sentence: Sentence, start: int, end: int) -> Span | None:
    """Return whose figures show something: "Ostwald's figures show"."""
    reading = sentence.reading
    if not _SHOWS.match(reading.lower, end, min(end + 60, sentence.end)):
        return None
    owner = _OWNER.search(reading.text, max(sentence.start, start - 80), start)
    if owner and (
        owner.start() > sentence.start or capitalised(reading, owner.start(), owner.end(1), sentence)
    ):
        return owner.span(1)
    return None
