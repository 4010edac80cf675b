"""boilerplate/engagement-bait."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.reading import Reading
from hypelint.rule import DocumentRule, Example, Severity
from hypelint_boilerplate._page import BAIT, chrome_hits, near_end, sentences_with


class EngagementBait(DocumentRule):
    """Fishes for comments.

    What it does
        Reports, near the end or in a short paragraph of its own: what do you think, tell us below, let us
        know in the comments, smash that like button, thanks for reading, until next time, stay tuned.

    Why is this bad
        It asks for a reaction instead of earning one, and it would end any other text as well.

    Use instead
        The last fact. Where an answer is wanted, say from whom, on what, and what will be done with it.

    Known limits
        Real questions to a named group, surveys and bug trackers pass; so does dialogue.
    """

    id = "boilerplate/engagement-bait"
    summary = "The text asks for likes, comments or the next visit."
    message = '"{text}" asks for a reaction and would end any other text as well; end on the last fact.'
    severity = Severity.WARNING
    chrome = True
    silenced_by = frozenset({"quotation"})
    flags = (
        ">>What do you think? Tell us below!<<",
        ">>Until next time, stay curious!<<",
        "The mill was sold.\n\n>>Thanks for reading!<<",
        "The mill was sold. >>Let us know in the comments.<<",
        "The mill was sold. >>Smash that like button!<<",
        "The mill was sold. >>Would you live there? Share your thoughts below.<<",
        "The mill was sold. >>Stay tuned for more.<<",
        "The mill was sold.\n\n>>If you enjoyed this story, share it with a friend.<<",
        Example("The mill was sold. >>Don't forget to like and subscribe!<<", profile="blog"),
    )
    passes = (
        "Readers can send corrections to desk@example.org.",
        '"What do you think?" she asked.',
        # a survey, a tracker
        "Tell us what you think in the survey of the Holt council, which runs until May.",
        Example("If the build fails, let us know in a comment on the issue.", profile="docs"),
        # in the middle of a story
        "What do you think happens to a mill when the weir breaks? The wheel stops. " + "It was oiled. " * 30,
        # other senses
        "The radio was tuned to the harbour, and the comments of the pilots were logged.",
        "He thanked her for reading the letter to him.",
        "> Let us know in the comments!",
        "Set `thanks for reading` as the footer.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the runs of chrome lines, then the appeals near the end."""
        yield from chrome_hits(reading, _judge)
        start = end = -1
        for sentence in sentences_with(reading, BAIT):
            if (
                not _bait().search(sentence.lower)
                or _asked().search(sentence.lower)
                or not near_end(sentence)
            ):
                continue
            first = sentence.start
            before = sentence.previous
            if before is not None and before.start == start:
                first = start
            elif before is not None and before.text.endswith("?") and before.end - before.start < 80:
                first = before.start
            if start >= 0 and first > start:
                yield Hit(start, end)
            start, end = first, sentence.end
        if start >= 0:
            yield Hit(start, end)


def _judge(reason: str, text: str) -> Severity | None:
    return Severity.WARNING if reason == "engagement" and text[0] not in "\"'" else None


@cache
def _bait() -> re.Pattern[str]:
    return re.compile(
        r"^if you (?:enjoyed|liked|loved|found)\b[^.]{0,60}\b(?:share|follow|subscribe|like|comment|clap|forward|leave)\b|\bhit reply\b|\breply to this (?:e-?mail|newsletter)\b|^(?:share|forward) this (?:with|to)\b|^what do you think\b[^.]{0,60}\?|\b(?:tell us|let (?:us|me) know|sound off|share (?:it|them|your \w+|this)"
        r"|drop (?:us )?a (?:comment|line)|leave (?:us )?a comment|comment)\b[^.?]{0,60}\b(?:below|comments?|what you think)\b"
        r"|\b(?:smash|hit|click) (?:that|the) (?:like|bell|subscribe)\b|\blike and (?:subscribe|share)\b"
        r"|^(?:well,? )?until next time\b|^stay (?:tuned|curious)\b|^(?:and )?thanks? (?:you )?(?:so much )?for "
        r"(?:reading|watching|listening|following along|your attention)\b|^see you (?:next|in the next|there|soon)\b"
    )


@cache
def _asked() -> re.Pattern[str]:
    """Match an answer that is really wanted: by a survey, a tracker, an address."""
    return re.compile(
        r"\b(?:survey|poll|questionnaire|issue|issues|tracker|github|forum|zulip|pull request|e-?mail|form)\b"
    )
