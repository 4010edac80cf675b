"""boilerplate/template-residue."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
import re
from typing import ClassVar, NamedTuple

from hypelint.context.chrome import chrome_reason
from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.document import Block
from hypelint.reading import Reading
from hypelint.rule import DocumentRule, Example, Option, Severity
from hypelint_boilerplate._page import places

_WORD, _BEFORE, _BEHIND = 120, 24, 200
"""Characters around a needle in which a residue lies: of its own word, before it, behind it."""


class Residue(NamedTuple):
    """A kind of residue: the string it is found by, and the pattern that must match from there on."""

    needle: str
    pattern: str
    severity: Severity = Severity.ERROR
    docs: bool = False
    """Whether it is residue in documentation too, where placeholders are told of."""
    before: str = ""
    """A pattern for what must stand directly before the needle; part of the residue."""
    word: bool = False
    """Whether the residue is the whole word around the needle."""
    sign: str = ""
    """What tells that the needle may occur, where that is not the needle in lower case: one of `RESIDUES` or `_MARKS`."""


_NAMED = r"(?=[^.!?]{0,60}(?:\n|@|Relations|Manager|Director|CEO|Officer|Phone|Email|\d|\ufffc))"
"""What follows a name that stands for that of an employee."""
_RESIDUES = (
    Residue("[", r"\[(?i:insert|add|enter|type|paste|fill in)\b[^\[\]]{0,60}\]", docs=True),
    Residue("[", r"\[(?:TODO|TBD|TK|TKTK|TBC|FIXME|XX+|PLACEHOLDER|LINK|URL|QUOTE)\b[^\[\]]{0,60}\]"),
    Residue(
        "[",
        r"\[(?i:(?:your|company|client|customer|first|last|full|city|state|job|product|brand|spokesperson|"
        r"ceo|contact)[ _](?:name|company|title|email|e-mail|phone|address|website|url|here|city|date|number|quote|"
        r"name here|logo))\]",
    ),
    Residue("[", r"\[(?:NAME|DATE|CITY|STATE|COMPANY|COMPANY NAME|TITLE|EMAIL|PHONE|NUMBER|AMOUNT)\]"),
    Residue(
        "[",
        r"\[(?:[A-Z][a-z]+ )?(?:Name|Title|Position|Spokesperson(?: Name)?|Company(?: Name)?|City|Date|Phone(?: Number)?|Job Title|Surname|Quote|Product(?: Name)?)\](?![(\[])",
    ),
    Residue("[email", r"\[email (?:protected|hidden)\]", Severity.WARNING, docs=True, sign="["),
    Residue(
        "[",
        r"\[/?(?:caption|gallery|embed|vc_\w+|et_pb_\w+|shortcode|newsletter_form|contact-form-7)\b[^\[\]]{0,120}\]",
    ),
    Residue("adsbygoogle", r"adsbygoogle\b[^\n]{0,40}", Severity.WARNING),
    Residue("XYZ ", r"XYZ (?=[A-Z])[\w&]+(?: [A-Z]\w+){0,3}", Severity.WARNING),
    Residue(
        "ABC ",
        r"ABC (?:Company|Corp(?:oration)?|Inc|Ltd|Agency|Digital|Solutions|Enterprises)\b\.?",
        Severity.WARNING,
    ),
    Residue("Jane Doe", r"Jane Doe\b" + _NAMED, Severity.WARNING),
    Residue("John Doe", r"John Doe\b" + _NAMED, Severity.WARNING),
    Residue(
        "123 ",
        r"123 (?:Main|Any|Example|Fake|Elm) (?:Street|St|Road|Ave(?:nue)?|Town)\b",
        Severity.WARNING,
        sign="123",
    ),
    Residue("123", r"123[-. ]456[-. ]7890\b", Severity.WARNING),
    Residue("Test User", r"Test User\b(?=\s*$|\s*\(?\+?\d|\s*\S+@|\s*\ufffc)", Severity.WARNING),
    Residue("orem ipsum", r"orem ipsum(?: dolor sit amet)?", docs=True, before=r"[Ll]$"),
    Residue(
        "[",
        r"\[(?i:chart|graph|figure|image|photo|picture|embed|screenshot|video|graphic|illustration|gif|tweet|poll|map) ?[:\u2013\u2014] ?[^\[\]:]{3,80}\](?![(\[])",
    ),
    Residue("TODO", r"(?<![\w-])TODO\b(?=:|\(|\s*$| (?:add|insert|check|write|fix|update|link|ask|verify))"),
    Residue("FIXME", r"(?<![\w-])FIXME\b"),
    Residue("TKTK", r"(?<!\w)TK(?:TK)+\b"),
    Residue(
        "{{",
        r"\{\{ ?(?i:first|last|full|company|customer|user|client|product|city|event)?_?(?i:name|date|title|email) ?\}\}",
    ),
    Residue("*|", r"\*\|[A-Z_:]{2,30}\|\*"),
    Residue("$XX", r"\$XX+(?:\.X+)?(?: ?(?:million|billion|m|k))?", sign="xx"),
    Residue("XX", r"(?<![\w$])XX+(?:%| percent| per cent| million| billion| people| customers)"),
    Residue(
        " goes here",
        r" goes here\b",
        before=r"(?i:text|headline|title|quote|caption|copy|content|logo|image)$",
    ),
    Residue("our text here", r"our text here\b", before=r"[Yy]$"),
    Residue("lick here to enter text", r"lick here to enter text\b", before=r"[Cc]$"),
    Residue(
        " None", r" None(?=[.,;]|\s*$)", before=r"(?:\b[a-z]{2,14}ed (?:by|from|to|with|on|in)|courtesy of)$"
    ),
    Residue("undefined", r"undefined(?=[.,;!]|\s*$)", before=r"(?i:\b(?:by|from|dear|hello|hi) )$"),
    Residue("[object Object]", r"\[object Object\]", docs=True, sign="["),
    Residue("utm_", r"utm_(?:source|medium|campaign)=\S*", Severity.WARNING, before=r"[?&]$", word=True),
    Residue(
        "&",
        r"&(?:nbsp|quot|amp|lt|gt|apos|rsquo|lsquo|ldquo|rdquo|ndash|mdash|#\d{2,5}|#x[0-9a-fA-F]{2,5});",
        Severity.WARNING,
    ),
    Residue("\u00e2\u20ac", r"\u00e2\u20ac\S*", Severity.WARNING, docs=True, word=True),
    Residue("\u00c3", r"\u00c3[\u00a0-\u00bf]\w*", Severity.WARNING, docs=True, word=True),
    Residue("[[", r"\[\[(?![^\n]{0,150}\]\])\S*", Severity.WARNING, sign="["),
    Residue("](", r"\]\([^)\s]*\)", Severity.WARNING, word=True),
)
_EMPTY_TARGETS = frozenset(("#", "todo", "javascript:void(0)", "javascript:;", "http://", "https://"))


_MARKS = frozenset(("[", "](", "&", "{{", "*|"))
"""Needles that any text may be full of: only whether they occur is asked."""


class TemplateResidue(DocumentRule):
    """Leaves a placeholder or the debris of a copied page.

    What it does
        Reports placeholders ([INSERT QUOTE], lorem ipsum, TODO:, {{first_name}}, "distributed by None") as
        errors, the debris of conversion (visible tracking parameters, broken links, &nbsp;, "â€™", a lone
        metadata line) as warnings, and stray tokens and links to nowhere as infos.

    Why is this bad
        It tells the reader that nobody read the text before it was published.

    Use instead
        What was meant to stand there, or nothing.

    Known limits
        Placeholders in backticks are code and pass; in the profile docs only those pass that a reader is
        told to replace. A house's own go into ``accept``.
    """

    id = "boilerplate/template-residue"
    summary = "A placeholder or scrape debris was left in the text."
    message = '"{text}" was left over from a template or a copied page; fill it in or take it out.'
    severity = Severity.ERROR
    options: ClassVar[Mapping[str, Option]] = {
        "accept": Option((), "Texts that may stand, such as a house's own placeholders."),
    }
    flags = (
        ">>[INSERT QUOTE FROM CEO]<<",
        ">>Lorem ipsum dolor sit amet<<.",
        "Dear friends, the mill was sold on >>[DATE]<< for >>$XX million<<.",
        Example("Dear >>{{first_name}}<<, the mill was sold.", format="text"),
        "The sale, said >>[Your Name]<<, went well. >>TODO<<: ask Lund.",
        "This story relied on text >>distributed by None<<.",
        "Read it at >>example.org/mill?utm_source=feed&utm_medium=rss<<.",
        # dummies that should have become names and addresses, and what a page's own code leaves
        ">>Test User<< (212) 555-0100. >>John Doe<<, CEO of >>XYZ Solutions<<, lives at >>123 Main Street<<.",
        "Write to >>[email protected]<< for the map. >>[caption id=4]<<The mill.>>[/caption]<<",
        "Here are our >>[[top<< picks of the year.",
        "The mill>>&amp;nbsp;<<was sold.",
        "It isn\u2019t sold, it >>isn\u00e2\u20ac\u2122t<< even for sale.",
        ">>date 2025-06-08<<\n\nThe mill was sold.",
        Example(
            "It is sold.\n\n>>[](https://example.org/mill.jpg) [](https://example.org)<< Contact the mill.",
            profile="release",
        ),
        # stray tokens and links to nowhere: infos
        "The mill was sold.\n\n>>x<<\n\nThe weir was not.",
        ">>Fjordwire<<\n\n# The mill was sold\n\nThe weir was not.",
        "See the [>>price list<<](#) of the mill.",
        Example("The key is >>[insert the key]<< here.", profile="docs"),
        Example("The mill was sold.\n\nOriginal source: >>https://www.google.com<<", profile="release"),
    )
    passes = (
        "Replace `[NAME]` with your user name.",
        "The placeholder text is set in the theme.",
        # documentation tells of placeholders
        Example(
            "Replace [NAME] and {{name}} with your user name. TODO: comments are skipped.", profile="docs"
        ),
        # a word put in by an editor
        '"I told [the company] and [Lund] that it leaks," said Piet Aal, [sic].',
        # to-do lists, Roman numerals, brands, sizes
        "Her to-do list and the TODO app are new. Chapter XX of the XXL edition.",
        "None of them came. He asked for none. They came from nowhere.",
        "It was signed by nobody, or None Such Ltd.",
        # a real link, an ampersand, a wiki link, a French word
        "Read the [list](https://example.org/?utm_source=feed) of R&D at Lund & Aal; the [[weir]] and the S\u00c3O.",
        # a dummy told of, a plaintiff without a name
        "The suit was filed by Jane Doe and her sister. The XYZ affair was over.",
        "- [x] sold\n- [ ] paid",
        # a short line that says something
        "The vote:\n\nNo\n\nThe mill stays.",
        "The date: 2025 was a wet year.",
        Example("We call it [COMPANY] in this series.", options={"accept": ("[COMPANY]",)}),
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per residue, then the stray lines and the links to nowhere."""
        text, docs = reading.text, reading.profile == "docs"
        present = places(reading)
        found = [
            (start, end, residue.severity)
            for residue, sign in _signs()
            if (residue.docs or not docs) and (sign in present if sign else residue.needle in text)
            for start, end in _matches(text, residue)
            if not (residue.needle == "](" and _in_link(reading, start))
        ]
        taken: list[Span] = []
        for start, end, severity in sorted(found):
            if text[start:end] not in self.settings["accept"] and (not taken or start >= taken[-1][1]):
                taken.append((start, end))
                yield Hit(start, end, severity=severity)
        if not docs:
            yield from _stray(reading, taken)
        if docs:
            return
        wordless = _wordless(reading)
        for start, end in wordless:
            yield Hit(
                start, end, severity=Severity.WARNING if reading.profile == "release" else Severity.INFO
            )
        for link in reading.document.links:
            if link.end > link.start and len(link.target) < 32 and not _within(link.start, wordless):
                target = link.target.strip().lower()
                if target in _EMPTY_TARGETS:
                    yield Hit(link.start, link.end, severity=Severity.INFO, message=_NOWHERE)
                elif reading.profile == "release" and _dummy().fullmatch(target):
                    yield Hit(link.start, link.end, severity=Severity.WARNING)


def _wordless(reading: Reading) -> list[Span]:
    """Return the runs of links that have no text: the images of a page that nobody copied."""
    document, found = reading.document, list[Span]()
    if "[](" not in document.source.text:
        return found
    for start, end, _ in document.links:
        if document.source.text.startswith("[](", document.to_source(start, end)[0]):
            if found and reading.text[found[-1][1] : start] in ("", " "):
                start = found.pop()[0]
            found.append((start, end))
    return found


def _within(offset: int, spans: list[Span]) -> bool:
    """Tell whether one of the spans holds an offset."""
    return any(start <= offset < end for start, end in spans)


@cache
def _signs() -> tuple[tuple[Residue, str], ...]:
    """Return the residues with the needle of `RESIDUES` that tells of each; empty: the text is asked itself."""
    signs = ((residue, residue.sign or residue.needle.lower()) for residue in _RESIDUES)
    return tuple((residue, "" if sign in _MARKS or not sign.isascii() else sign) for residue, sign in signs)


_NOWHERE = (
    '"{text}" links to nowhere, and a reader who follows it is lost; give the address or drop the link.'
)


def _stray(reading: Reading, taken: list[Span]) -> Iterator[Hit]:
    """Yield lone characters, a lone word before the title, and metadata: up to three tokens are infos."""
    found: list[Span] = []
    for number, block in enumerate(reading.blocks):
        if block.kind != "paragraph" or block.end - block.start > 40:
            continue
        line = reading.lower[block.start : block.end].strip()
        if len(line) == 1 or (line.isalpha() and number == 0 and _titled(reading, 1)):
            found.append((block.start, block.end))
        elif (_meta().match(line) or chrome_reason(reading, number) == "debris") and not _holds(block, taken):
            yield Hit(block.start, block.end, severity=Severity.WARNING)
    for start, end in found:
        yield Hit(start, end, severity=Severity.INFO if len(found) <= 3 else Severity.WARNING)


def _holds(block: Block, taken: list[Span]) -> bool:
    """Tell whether one of the spans (sorted) begins in a block."""
    index = bisect_left(taken, (block.start, 0))
    return index < len(taken) and taken[index][0] < block.end


def _titled(reading: Reading, number: int) -> bool:
    """Tell whether a block is the draft's title."""
    return (
        len(reading.blocks) > number
        and reading.blocks[number].kind == "heading"
        and reading.blocks[number].level == 1
    )


def _matches(text: str, residue: Residue) -> Iterator[Span]:
    """Yield the spans of a residue, left to right."""
    at = text.find(residue.needle)
    done = 0
    while at >= 0:
        next_at = at + len(residue.needle)
        found = _compiled(residue.pattern).match(text, at, at + _BEHIND)
        if found is not None:
            start = at
            if residue.before:
                window = max(at - _BEFORE, done)
                before = _compiled(residue.before).search(text[window:at])
                start = -1 if before is None else window + before.start()
            if start >= 0 and residue.word:
                start = _word_start(text, at, done)
            if start >= done:
                next_at = done = found.end()
                yield start, done - (residue.needle == "utm_" and found[0][-1] in ".,;")
        at = text.find(residue.needle, next_at)


def _word_start(text: str, at: int, least: int) -> int:
    """Return where the word around an offset begins."""
    least = max(least, at - _WORD)
    while at > least and not text[at - 1].isspace():
        at -= 1
    return at


def _in_link(reading: Reading, start: int) -> bool:
    """Tell whether a place is inside the text of a link that was parsed."""
    return any(start < link.end for link in reading.links_in(max(start - _BEHIND, 0), start))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.MULTILINE)


@cache
def _dummy() -> re.Pattern[str]:
    """Match an address that was to become the sender's own."""
    return re.compile(
        r"(?:https?://)?(?:www\.)?(?:google|yourwebsite|your-?site|your-?company|your-?domain|website|domain|companyname|company|mywebsite)\.com/?"
    )


@cache
def _meta() -> re.Pattern[str]:
    """Match a line of metadata."""
    return re.compile(
        r"(?:date|published|updated|posted|author|slug|category|byline)\s*:?\s*\d{4}-\d\d-\d\d$"
    )
