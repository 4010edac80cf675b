"""boilerplate/web-chrome."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
import re

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.document import CODE
from hypelint.pattern import Pattern
from hypelint.reading import Reading
from hypelint.rule import DocumentRule, Example, Severity
from hypelint_boilerplate._page import (
    LABELS,
    NOTICES,
    POINTERS,
    SIGN,
    address,
    chrome_hits,
    places,
    sentences_with,
)

_PROSE = frozenset(("paragraph", "item", "note", "cell"))
_PAGE = frozenset(("comment-form", "share", "cookie", "player", "navigation"))


class WebChrome(DocumentRule):
    """Carries text of the page into the article.

    What it does
        Reports comment forms, cookie bars, share and player widgets, menus, link labels, "For more
        information, visit …" and the notices of distributors; contact blocks and the sign-offs of desks
        are infos. Neighbouring lines are one finding.

    Why is this bad
        It betrays a copied page, and it is read aloud, indexed, counted and translated with the article.

    Use instead
        Nothing: delete the lines. An address belongs beside the fact it proves.

    Known limits
        Bylines, datelines, corrections, disclosures, photo credits and licences are left alone. In the
        profile docs two lines of chrome must stand together, for a single one may be the subject.
    """

    id = "boilerplate/web-chrome"
    summary = "Text of the page stands in the article."
    message = '"{text}" is text of the page, not of the article; take it out before readers and machines count it in.'
    severity = Severity.WARNING
    chrome = True
    silenced_by = frozenset({"quotation"})
    flags = (
        "The mill was sold.\n\n>>Leave a Reply<<",
        "The mill was sold.\n\n>>Required fields are marked *<<",
        # neighbours are one finding
        "The mill was sold.\n\n>>Leave a Reply\n\nYour email address will not be published.\n\n"
        "Required fields are marked *<<",
        ">>Skip to content<<\n\nThe mill was sold to a group of farmers from Holt.",
        "The mill was sold.\n\n>>Share this article<<\n\nIt will reopen.",
        # in a paragraph
        "Lund sold the mill. >>For more information, visit www.ostwald.example.com or call 555 010 2233.<<",
        "Lund sold the mill. >>This article has been amplified by Fjordwire.<<",
        # contact blocks and sign-offs: infos
        "The mill was sold.\n\n>>Media Contact:<<",
        # two lines in documentation
        Example("The port is 80.\n\n>>Accept all cookies\n\nSkip to main content<<", profile="docs"),
        Example("The mill was sold.\n\n>>Visit Our Website<<", profile="release"),
        # the address first, or named as a place
        "Lund sold the mill. >>Please visit ostwald.example.com for more information on the sale.<<",
        "Lund sold the mill. >>Additional details can be found at https://example.org/mill.<<",
        Example(
            "It is sold. >>The deed can be viewed on the firm's website at www.example.org.<<",
            profile="release",
        ),
        # any purpose, and where the address was lost
        Example(
            "It is sold. >>To join the tour of the mill, visit https://example.org/tour.<<", profile="release"
        ),
        Example("It is sold. >>For more information, please visit the Holt Mill Trust.<<", profile="release"),
        "The mill was sold to farmers.\n\n>>Website | Telegram | Discord<<",
        Example(
            "Lund sold the mill. >>For media inquiries, please contact the mill at mill@ostwald.example.com.<<",
            profile="release",
        ),
        Example(
            "Lund sold the mill. >>Project information available here: [the mill<<](https://example.org/mill)",
            profile="release",
        ),
        Example("The mill was sold.\n\n>>Visit the Holt Mill<<\n\nIt leaks.", profile="release"),
        # labels with addresses
        "The coin is out. >>Website: www.weir.example.com Telegram: t.me/weirX: x.com/weir<<",
        "The mill was sold for a song to friends.\n\nIt leaks. >>Related Link: https://example.org/weir<<",
    )
    passes = (
        "Users can leave a reply under each post.",
        "Set required=True to mark a field as required.",
        # documentation about a widget
        Example("The button has a label:\n\nLeave a Reply\n\nIt opens the form.", profile="docs"),
        Example("- Accept all cookies\n- Skip to content", profile="docs"),
        # code and quotation
        "The label reads `Leave a Reply`, in small type.",
        '"Skip to content," said Piet Aal when he opened the book.',
        "> Leave a Reply",
        # byline, dateline, credit, licence, disclosure
        "By Mona Harrow\n\nOSTWALD, June 3 -- The mill was sold.\n\nPhoto: Rea Lund\n\n\u00a9 2024 Fjordwire",
        "The press release was issued on Monday, and the post appeared in the window.",
        # a pointer that belongs to the text
        Example("For more information, see the section on valves.", profile="docs"),
        "She gave the police more information about the mill and its website.",
        "The share of farms with a website rose; contact with buyers fell.",
        # where something can be found, in an article
        "The maps can be viewed at the library in Holt, which is open on Mondays. See the website of the council.",
        "Visit the weir in May, when the water is high.",
        "The menu was short, and the search for a cook went on.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the runs of chrome lines, then the chrome inside paragraphs."""
        yield from chrome_hits(reading, _judge)
        if reading.profile == "docs":
            return
        release, mild = reading.profile == "release", Severity.INFO if reading.profile == "blog" else None
        for sentence in sentences_with(reading, POINTERS):
            lower = sentence.lower
            links = reading.links_in(sentence.start, sentence.end)
            if not links and (SIGN.search(lower) is None or address().search(lower) is None):
                alone = sentence.first and sentence.last and sentence.kind == "paragraph"
                if release and (_unplaced().match(lower) or (alone and _lost().fullmatch(lower))):
                    yield Hit(sentence.start, sentence.end)
                continue
            pointer = _pointed(lower)
            if pointer is None and release:
                place = _purpose().match(lower) or _place().search(lower)
                pointer = place and place.start()
            if pointer is not None and (
                (links and links[-1].start >= sentence.start + pointer) or address().search(lower, pointer)
            ):
                # Alone it is a contact block in one line; behind other sentences it was run into them.
                press = sentence.first and _press().match(lower)
                yield Hit(sentence.start, sentence.end, severity=Severity.INFO if press else mild)
        for sentence in sentences_with(reading, NOTICES):
            if _notice().search(sentence.lower):
                yield Hit(sentence.start, sentence.end)
        for start, end in _bars(reading):
            yield Hit(start, end, severity=mild)
        for start, end in _footers(reading):
            owner = reading.sentence_at(start)
            if owner is not None and owner.block not in reading.chrome and owner.kind in _PROSE:
                yield Hit(start, end, severity=mild)


def _footers(reading: Reading) -> Iterator[Span]:
    """Yield the runs of labels with addresses."""
    found, text, taken = places(reading), reading.text, 0
    for at in sorted(at for label in found.keys() & LABELS for at in found[label]):
        # Nearly all labels are words of a sentence: no mark follows them.
        if at >= taken and _MARKED.match(text, at):
            footer = _footer().search(text, max(at - 10, taken), at + 1200)
            if footer is not None and footer.start() <= at:
                taken = footer.end()
                yield footer.span()


_BAR_MARKS = (" | ", " \u2022 ", " \u00b7 ")
_BAR = frozenset(
    """website web home homepage x twitter facebook instagram linkedin telegram discord youtube medium github tiktok reddit whitepaper bluesky threads mastodon
    pinterest docs blog contact whatsapp snapchat spotify litepaper coingecko coinmarketcap newsletter podcast rss email e-mail app careers press shop store about""".split()
)
"""Labels of which a bar of links is made."""


def _bars(reading: Reading) -> Iterator[Span]:
    """Yield the blocks that are bars of links: "Website | X | Discord"."""
    if all(mark not in reading.text for mark in _BAR_MARKS):
        return
    for number, block in enumerate(reading.blocks):
        if (
            not 8 < block.end - block.start < 200
            or number in reading.chrome
            or block.kind not in ("paragraph", "note")
        ):
            continue
        text = reading.text[block.start : block.end]
        mark = next((mark for mark in _BAR_MARKS if mark in text), None)
        if mark is None:
            continue
        parts = [part.strip(" *_:").lower() for part in text.split(mark)]
        if len(parts) > 2 and sum(part in _BAR for part in parts) * 3 >= len(parts) * 2:
            yield block.start, block.end


def _judge(reason: str, text: str) -> Severity | None:
    """Return how bad a chrome line is for this rule; None if it is another's, or no fault."""
    line = text.lower()
    if reason == "advertisement":
        return Severity.WARNING if _advertisement().match(line) else None
    if reason in _PAGE:
        return Severity.WARNING
    if reason == "contact" and _reference().match(line):
        return None
    if reason == "contact":
        return Severity.WARNING if _label().search(line) else Severity.INFO
    if reason == "sign-off":
        return Severity.WARNING if _notice().search(line) else Severity.INFO
    if reason == "copyright":
        return Severity.WARNING if _legal_link().match(line) else None
    return None


@cache
def _advertisement() -> re.Pattern[str]:
    """Match a label of advertising; a disclosure is none."""
    return re.compile(
        r"(?:advertis(?:ement|ing|e with us)\w*|ads?|sponsored(?: \w+)?|promoted(?: \w+)?|paid content|partner content"
        r"|(?:story|article)? ?continues? .*|scroll to .*|remove ads)\W*$|.*\bad-? ?blocker"
    )


@cache
def _reference() -> re.Pattern[str]:
    """Match a pointer to another text, which an author may well give."""
    return re.compile(
        r"[^.]{0,120}\bsee (?:the|our|this|also|section|chapter)?\b(?!.*\b(?:visit|contact|call)\b)"
    )


@cache
def _label() -> re.Pattern[str]:
    """Match a link's label or a formula that asks for a visit."""
    return re.compile(
        r"\b(?:visit|click|follow|view|e-?mail us|call|log on|go to|learn more|find out more|read more)\b|\b(?:us|us here|website)\W*$|^(?:related|social) links?\b"
    )


@cache
def _legal_link() -> re.Pattern[str]:
    return re.compile(r"(?:privacy|cookie|terms|do not sell|notice to|dmca|legal)[\w &]{0,40}$")


def _pointed(lower: str) -> int | None:
    """Return where the formula begins that sends readers to an address: what for, and a verb, in either order."""
    what = _what().search(lower)
    if what is None:
        return None
    found = what[0]
    if found.endswith("more") and not what.start():
        verb = _teased().search(lower, what.end(), what.end() + 100)
    elif found.startswith(("for", "to")):
        verb = _verb().search(lower, max(what.start() - 140, 0), what.end() + 150)
    else:
        verb = _held().search(lower, what.end(), what.end() + 90)
    return None if verb is None else min(what.start(), verb.start())


@cache
def _what() -> re.Pattern[str]:
    """Match what readers are to have."""
    return re.compile(
        r"\b(?:(?:for|to (?:get|obtain|receive|find)) (?:\w+ )?(?:more|further|additional|full|complete)\b(?: \w+){0,2}"
        r" (?:information|info|details|updates|insights|news|resources)\b"
        r"|to (?:learn|find out|discover|read|know|hear|see) (?:\w+ )?more\b"
        r"|to (?:order|buy|purchase|register|apply|grab|get|book|schedule|request|donate|shop|subscribe|enter|participate)\b"
        r"|to (?:view|read|see) the (?:full|original)\b|(?:more|further|additional|full) (?:information|details)\b)|^(?:learn|find out|read|discover) more\b"
    )


@cache
def _verb() -> re.Pattern[str]:
    """Match what readers are to do for it."""
    return re.compile(
        r"\b(?:visit|call|contact|e-?mail|go to|head to|log on(?:to)?|click|follow|reach(?: out)?|check out|see|go online|at)\b|more:"
    )


@cache
def _teased() -> re.Pattern[str]:
    """Match where "Learn more" leads."""
    return re.compile(r"\b(?:at|visit|on|by)\b|:")


@cache
def _held() -> re.Pattern[str]:
    """Match how "more information" is had."""
    return re.compile(
        rf"\b(?:available|found|obtained|accessed|viewed|visit\w*|at)\b|\bon (?={CODE}|[\w.-]+\.(?:com|org|net|io|co|ai)\b)"
    )


@cache
def _purpose() -> re.Pattern[str]:
    """Match any purpose at the start with what to do for it."""
    return re.compile(
        r"(?:to|for|if you(?:'d like| would like| want| wish|'re interested)) [^.!?]{3,140}?,? (?:please |simply |just |you can )?"
        r"(?:visit|call|contact|e-?mail|go to|head to|log on|click|follow|reach(?: out)?|check out|see|go online)\b"
    )


@cache
def _press() -> re.Pattern[str]:
    """Match an address for reporters or investors: a contact block in one line."""
    return re.compile(
        r"for (?:(?:all|any|more|further|additional) )?(?:[\w&/]+(?:,| or| and) ){0,2}(?:media|press|investor|interview|sponsorship)\b"
    )


@cache
def _unplaced() -> re.Pattern[str]:
    """Match the formula where a page scraper took the address away."""
    return re.compile(
        r"(?:for (?:more|further|additional) (?:information|details|info)\b|to (?:learn|find out) more\b)[^.!?]{0,200}?, (?:please )?(?:visit|contact|call|go to|see our|click)\b"
    )


@cache
def _lost() -> re.Pattern[str]:
    """Match a line that was the label of a link: "Visit Norvane", "For more information on the sale:"."""
    return re.compile(
        r"(?:please )?(?:visit|for more (?:information|details|info)(?: on| about)?|learn more about|read more about|click here to) [^.!?,]{2,60}"
    )


@cache
def _place() -> re.Pattern[str]:
    """Match the formula that names an address as the place of something; in a release it is an appeal."""
    return re.compile(
        r"\b(?:can|may|could) (?:also )?be (?:accessed|found|viewed|downloaded|read|heard|seen|obtained|purchased|ordered|reached"
        r"|contacted|booked|streamed|watched) (?:now |here |online )?(?:at|on|via|through|from|by|here)\b"
        r"|\b(?:is|are|now) (?:now |also )?(?:available|on sale|open) (?:(?:for|to) [^.,;]{2,50} )?(?:online )?(?:at|on|via|through|here)\b"
        r"|\b(?:information|details|report|video|photos|images|terms|brochure|registration) (?:is |are )?available (?:here|online|at|on)\b"
        r"|^(?:please |simply |just )?visit\b|\bplease visit\b|\b(?:by visiting|visit (?:our|their|its|the) (?:[\w-]+ ){0,3}(?:website|site|page|store))\b"
    )


_MARKED = Pattern(rf"[\w ]{{0,16}}?(?:[:|\u2013{CODE}]| - )")
"""Match a label with the mark behind it."""


@cache
def _footer() -> re.Pattern[str]:
    """Match labels with addresses, one or more: "Website: … Telegram: …"."""
    label = (
        r"(?:(?:Company|Official|Our|Project|Media) ?)?(?:Web ?[Ss]ite|WEBSITE|Homepage|Related Links?|Useful Links?|Original Source(?: URL)?"
        r"|Telegram|Twitter|X|Facebook|Instagram|LinkedIn|Discord|You[Tt]ube|Medium|Git[Hh]ub|TikTok|Reddit|White ?[Pp]aper|Bluesky)"
    )
    place = rf"(?:{CODE}|@\w|(?:[\w-]+\.)+[a-z]{{2,6}}\b)(?:(?!(?:Telegram|Twitter|X|Facebook|Instagram|Discord) ?:)[^\s{CODE}])*"
    colon = rf"(?: ?[:|\u2013] ?| - |(?={CODE}))"
    # Glued to an address, a label is part of it: only its colon is left.
    return re.compile(
        rf"(?<![\w-]){label}{colon}{place}(?:(?:[ ,;|\u2022]*{label}{colon}|(?<={CODE}): ?){place}){{0,12}}"
    )


@cache
def _notice() -> re.Pattern[str]:
    """Match what a distributor adds."""
    return re.compile(
        r"amplified by|^(?:the )?source url\b|blockchain registration|view source version|appeared first on"
        r"|to (?:view|read|see) the (?:full|original) press release"
        r"|\bthis (?:news story|press release|news release|release|content|story) (?:was |is |has been )?"
        r"(?:relied on content|distributed|issued|provided|brought to you)\b"
    )
