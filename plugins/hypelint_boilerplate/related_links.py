"""boilerplate/related-links."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.reading import Reading
from hypelint.rule import DocumentRule, Example, Severity
from hypelint_boilerplate._page import chrome_hits

_OWN = frozenset(
    """learn more; further reading; see also; related reading; related links; related content; related topics; references;
    recommended reading; more information""".replace("\n    ", " ").split("; ")
)
"""Headings under which authors give pointers of their own."""


_MARKS = (" | ", " \u2022 ", " \u00b7 ")
"""What stands between the headlines of a row."""


_INLINE = ("Also read: ", "Read also: ", "Read next: ", "You might also like: ", "Related reading: ")


class RelatedLinks(DocumentRule):
    """Leaves the headlines of other stories in the text.

    What it does
        Reports markers such as "You may also like", "Read also: …" and "Latest stories", and the teasers
        that stand with them. A heading over the author's own pointers (Learn more, Further reading) is an
        info.

    Why is this bad
        Another story's headline in the middle of this one misleads readers, and it is debris of the page.

    Use instead
        Nothing, or one link in the sentence that makes a reader want it.

    Known limits
        A teaser without a marker is a headline like any other, and is not found. References, tables of
        contents and the see-also sections of documentation pass.
    """

    id = "boilerplate/related-links"
    summary = "Headlines of other stories were left in the text."
    message = (
        '"{text}" points to other stories, not to this one; take it out, or link where the reader needs it.'
    )
    severity = Severity.WARNING
    chrome = True
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation"})
    flags = (
        "The mill was sold.\n\n>>You may also like<<",
        "The mill was sold.\n\n>>Read also: 7 Phones That Will Amaze You<<",
        "The mill was sold.\n\n>>Related: Weir leaks again<<\n\nIt will reopen in May, when the floor is dry.",
        "The mill was sold.\n\n>>Related: Seven mills that every miller should know by now | Is rye dead at last? | The weir in pictures, from A to Z<<",
        "The mill was sold. >>Also read: How rye won the north<<. It will reopen in May.",
        "The mill was sold.\n\n**>>Latest stories:<<**",
        "The mill was sold.\n\n>>Read more<<",
        Example("The mill was sold.\n\n>>Trending now\n\nMost read<<", profile="release"),
        # a label whose link was lost
        Example("The mill was sold.\n\n>>Learn more<<\n\nContact Information:", profile="release"),
        # pointers of one's own: an info
        Example(
            "The mill was sold.\n\n>>Learn more:<<\n\n- See the [list](https://example.org).", profile="blog"
        ),
    )
    passes = (
        "See also: the section on caching.",
        "References: Lund and Aal (2023).",
        Example("## See also\n\n- [Caching](cache.md)", profile="docs"),
        "She likes to read more about mills than about weirs.",
        "You may also like the cheese, which is sold by the mill.",
        '"Read more," said Rea Lund to her class.',
        "The most read book of the year was on weirs.",
        "The story is related to the flood, and latest stories say so.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the runs of chrome lines that point to other stories."""
        for hit in chrome_hits(reading, _judge):
            alone = (
                hit.severity is Severity.INFO and reading.profile == "release" and not _opens(reading, hit)
            )
            yield hit._replace(severity=None) if alone else hit
        if reading.profile != "docs" and any(mark in reading.text for mark in _INLINE):
            for match in _pointer().finditer(reading.text):
                sentence = reading.sentence_at(match.start(1))
                if sentence is not None and sentence.block not in reading.chrome:
                    yield Hit(match.start(1), match.end())
        if reading.profile == "docs" or all(mark not in reading.text for mark in _MARKS):
            return
        for number, block in enumerate(reading.blocks):
            if number not in reading.chrome and block.end - block.start < 400 and block.kind != "quotation":
                text = reading.text[block.start : block.end].strip(" *_")
                if _row().match(text):
                    yield Hit(block.start, block.end)


def _opens(reading: Reading, hit: Hit) -> bool:
    """Tell whether a label opens a list of pointers, and is not the text of a lost link."""
    sentence = reading.sentence_at(hit.end - 1)
    following = 0 if sentence is None else sentence.block + 1
    listed = 0 < following < len(reading.blocks) and reading.blocks[following].kind in ("item", "cell")
    return listed or reading.text[hit.end - 1] == ":"


def _judge(reason: str, text: str) -> Severity | None:
    if reason != "related" or _prose().match(text):
        return None
    return Severity.INFO if text.lower().strip(" :*") in _OWN else Severity.WARNING


@cache
def _pointer() -> re.Pattern[str]:
    """Match a pointer run into a paragraph, with its headline."""
    return re.compile(
        r"[.!?)] +((?:Also read|Read also|Read next|You might also like|Related reading): [A-Z][^.!?\n]{5,120})"
    )


@cache
def _row() -> re.Pattern[str]:
    """Match a marker with a row of headlines: "Related: Weir leaks | Is rye dead?"."""
    return re.compile(
        r"(?:Related|Read more|Read next|More|More from us|See also|Also read|Further reading|Keep reading|You might like|Recommended|Up next|In other news|Popular|Trending)(?: \w+)?: ?[^|\n]{4,120} [|\u2022\u00b7] [^\n]{4,}$",
        re.IGNORECASE,
    )


@cache
def _prose() -> re.Pattern[str]:
    """Match a pointer to a place in the same text, and a sentence that begins as a marker does."""
    return re.compile(
        r"[Ss]ee(?: also)?:? (?:the|chapter|section|note|page|figure|table|appendix)\b"
        r"|(?:You|Read|More|Related) (?:\w+ ){0,3}(?:like|enjoy|more|next|to) [a-z][^:]*\.$"
        r"|Don't miss\b"
    )
