"""Decide whether a named source ranks, or only presents itself.

"Norvane, a leading provider of pumps, announced a fair" has a source for the fair, none for the rank: the
appositive is the writer's own. In a release the publisher is no source for its own praise.
"""

from __future__ import annotations

from functools import cache
import re

from hypelint.reading import Sentence


@cache
def _presents() -> re.Pattern[str]:
    verbs = "announc reveal unveil introduc launch releas shar maintain emphasi acknowledg confirm see expect report".split()
    return re.compile(rf"(?:{'|'.join(verbs)})")


def _announced(sentence: Sentence, source: int, start: int) -> bool:
    """Tell whether a publisher announces what it praises: his verb stands between him and the claim."""
    return _PLEASED.search(sentence.reading.lower, source, max(source, start)) is not None


_PLEASED = re.compile(
    r"\b(?:pleased|proud|excited|thrilled|delighted|honou?red|happy) to (?:announce|present|introduce|unveil|launch|share|reveal)\b"
)


def attributed(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether somebody other than the praised one ranks; prose offsets."""
    reading = sentence.reading
    found = [it for it in reading.attributions(start, end) if it.kind != "agentless"]
    release = reading.profile == "release"
    if release:
        # A release links to its publisher's own pages.
        found = [it for it in found if it.kind != "link"]
    if not found:
        return False
    if any(it.carried or it.kind in ("link", "footnote") for it in found) and not release:
        return True
    that = [
        span
        for span in sentence.cues("say-that")
        if reading.lower.startswith((" that ", " it ", " the "), span[1])
    ]
    verbs = [*sentence.cues("say"), *that, *sentence.cues("think")]
    if (
        verbs
        and reading.lower.endswith(", ", sentence.start, start)
        and all(verb[0] >= end for verb in verbs)
    ):
        return False  # an appositive of the one who speaks
    if release and all(not it.carried and _announced(sentence, it.source[1], start) for it in found):
        return False  # "Norvane is pleased to announce the best-selling author's novel"
    if sentence.cues("source") and not release:
        return True
    if all(it.source[0] < end and start < it.source[1] for it in found):
        return False  # the claim is the source's own description
    if release and all(it.kind != "footnote" for it in found):
        spoken = [verb for verb in verbs if not _presents().match(reading.lower, *verb)]
        return bool(spoken) or bool(sentence.cues("source")) or any(it.carried for it in found)
    return True
