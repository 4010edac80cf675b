"""Parse Markdown (CommonMark, tables, footnotes, front matter) through pyromark's ranged events.

What is no prose though Markdown takes it for text (template tags, admonition markers, attribute lists,
formulas, MDX) is blotted out before parsing, character for character, so that offsets hold.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache
import re
from typing import TYPE_CHECKING, Any

from hypelint.document import CODE, Builder, Comment, Document, Link
from hypelint.format.blot import blot
from hypelint.format.front import read_front_matter
from hypelint.source import Source

if TYPE_CHECKING:
    import pyromark

_CAPTION_WORDS = 3
"""An image's alternative text of fewer words is a label, no caption."""

_ALERT = re.compile(r"[ \t]*>[ \t]*\[!\w")


@cache
def _options() -> pyromark.Options:
    from pyromark import Options

    return (
        Options.ENABLE_TABLES
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_TASKLISTS
    )


def parse(source: Source) -> Document:
    """Parse Markdown into prose blocks; never raises."""
    import pyromark

    text, comments = blot(source.text, source.path.endswith(".mdx"))
    if not text.isascii() and _has_surrogate(text):
        # They can not be encoded; a replacement character keeps the offsets.
        text = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    build = Builder(source, None if text is source.text else text)
    begin = read_front_matter(build) if text.startswith(("---", "+++")) else 0
    body = text[begin:] if begin else text
    walk = _Walk(build, text, begin, None if body.isascii() else body.encode("utf-8"))
    walk.run(pyromark.events_with_range(body, options=_options()))
    if comments:
        build.comments = sorted(build.comments + comments)
    return build.document()


def _has_surrogate(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


class _Walk:
    """One walk over the events of one document.

    Text is collected as a run of source bytes for as long as the events follow each other without a gap,
    and copied as a whole.
    """

    def __init__(self, build: Builder, text: str, begin: int, data: bytes | None) -> None:
        self.build = build
        self.text = text
        self.begin = begin
        self.data = data
        self.byte = 0  # this byte of data ...
        self.point = begin  # ... is this character of the text
        self.contexts: list[tuple[str, int, int]] = [
            ("paragraph", 0, 0)
        ]  # kind, level, parent of what follows
        self.lists = 0
        self.count = 0
        self.kind = ""  # of the leaf block being collected
        self.level = 0
        self.links: list[tuple[int, str]] = []  # open ones: prose offset, target
        self.anchors: list[tuple[int, str]] = []  # the same for HTML's
        self.images = 0
        self.alt: list[tuple[int, int]] = []  # source ranges of an image's text
        self.mute = ""  # the inline element whose text is not read
        self.mute_start = 0
        self.html: list[str] = []  # open elements that give their text a kind
        self.pieces: list[tuple[int, int]] | None = None  # of an HTML block

    def at(self, byte: int) -> int:
        """Turn a byte offset into an offset of the text; cheap in rising order."""
        if self.data is None:
            return byte + self.begin
        if byte >= self.byte:
            self.point += len(self.data[self.byte : byte].decode("utf-8", "replace"))
        else:
            self.point -= len(self.data[byte : self.byte].decode("utf-8", "replace"))
        self.byte = byte
        return self.point

    def run(self, events: Iterator[Any]) -> None:
        """Walk over the events; the hot loop."""
        data = self.data
        code = False
        run_start = run_end = 0  # bytes of the run collected so far
        for event, where in events:
            if type(event) is str:
                if event == "SoftBreak":
                    if not self.mute:
                        start = where["start"]
                        if start != run_end:
                            if run_end > run_start:
                                self.copy(run_start, run_end)
                            run_start = start
                        run_end = where["end"]
                elif event == "HardBreak":
                    if run_end > run_start:
                        self.copy(run_start, run_end)
                        run_start = run_end
                    self.space(where["start"], where["end"])
                continue
            value = event.get("Text")
            if value is not None:
                if code or self.mute:
                    continue
                start = where["start"]
                end = where["end"]
                if data is None:
                    same = end - start == len(value)
                elif end > start and data[start] == 38:  # an ampersand: an entity, or itself
                    same = value[0] == "&"
                else:
                    same = end - start == (len(value) if value.isascii() else len(value.encode()))
                if same:
                    if start != run_end:
                        if run_end > run_start:
                            self.copy(run_start, run_end)
                        run_start = start
                    run_end = end
                elif end > start:
                    if run_end > run_start:
                        self.copy(run_start, run_end)
                        run_start = run_end
                    self.put(value, start, end)
                continue
            name, value = event.popitem()
            if name == "Start":
                if type(value) is str:
                    tag, attributes = value, None
                else:
                    tag, attributes = value.popitem()
                if tag == "CodeBlock":
                    code = True
                start_tag = _STARTS.get(tag)
                if start_tag is not None:
                    if run_end > run_start:
                        self.copy(run_start, run_end)
                        run_start = run_end
                    start_tag(self, tag, attributes, where["start"], where["end"])
            elif name == "End":
                tag = value if type(value) is str else value.popitem()[0]
                if tag == "CodeBlock":
                    code = False
                end_tag = _ENDS.get(tag)
                if end_tag is not None:
                    if run_end > run_start:
                        self.copy(run_start, run_end)
                        run_start = run_end
                    end_tag(self)
            elif name == "Html":
                if self.pieces is not None:
                    self.pieces.append((where["start"], where["end"]))
            else:
                if run_end > run_start:
                    self.copy(run_start, run_end)
                    run_start = run_end
                if name == "Code":
                    self.put(CODE, where["start"], where["end"])
                elif name == "InlineHtml":
                    self.inline_html(value, where["start"], where["end"])
                elif name == "FootnoteReference" and not self.images and not self.mute:
                    self.build.links.append(Link(self.build.offset, self.build.offset, f"^{value}"))
        if run_end > run_start:
            self.copy(run_start, run_end)
        self.close()

    def copy(self, start: int, end: int) -> None:
        """Add a run of text as it stands in the source."""
        data = self.data
        if data is None:
            first = start + self.begin
            last = end + self.begin
        else:
            first = self.at(start)
            self.point = last = first + len(data[start:end].decode("utf-8", "replace"))
            self.byte = end
        if self.images:
            self.alt.append((first, last))
            return
        if not self.kind:
            self.open("paragraph")
        if self.alt:
            self.alt = []  # an image in running text: its text is no caption
        self.build.copy(first, last)

    def put(self, text: str, start: int, end: int) -> None:
        """Add text that stands for a source range: an entity, inline code."""
        if self.images or self.mute:
            return
        if not self.kind:
            self.open("paragraph")
        if self.alt:
            self.alt = []
        self.build.put(text, self.at(start), self.at(end))

    def space(self, start: int, end: int) -> None:
        """Add a space that stands for a line break."""
        if self.kind and not self.images and not self.mute:
            self.build.put(" ", self.at(start), self.at(end))

    def open(self, kind: str, level: int = 0) -> None:
        self.build.begin()
        self.kind = kind
        self.level = level

    def close(self) -> None:
        """End the leaf block, if one is open."""
        if not self.kind:
            return
        self.mute = ""
        if self.anchors:
            self.anchors = []
        kind, level, parent = self.contexts[-1]
        if self.kind == "heading":
            kind, level = "heading", self.level
            self.html.clear()
        elif self.html and kind == "paragraph":
            kind = _html_kind(self.html[-1])[0]
        self.kind = ""
        self.build.end(kind, level, parent)
        if self.alt:
            self.caption()

    # Images: the alternative text is a caption if it stands at the edge of its block.

    def start_image(self, tag: str, data: Any, start: int, end: int) -> None:
        if not self.images:
            self.alt = []
        self.images += 1

    def end_image(self) -> None:
        self.images -= 1
        if not self.images and self.build.empty and self.alt:
            if self.kind:
                # Nothing stands before it: the caption first, then the block.
                self.build.end("paragraph")
                self.caption()
                self.build.begin()
                self.links = [(self.build.offset, target) for _, target in self.links]
            else:
                self.caption()

    def caption(self) -> None:
        """Add the image text as a block of its own."""
        ranges, self.alt = self.alt, []
        if sum(len(self.text[start:end].split()) for start, end in ranges) >= _CAPTION_WORDS:
            self.build.begin()
            for start, end in ranges:
                self.build.copy(start, end)
            self.build.end("caption", 0, self.contexts[-1][2])

    # Blocks.

    def start_paragraph(self, tag: str, data: Any, start: int, end: int) -> None:
        self.close()
        self.open("paragraph")

    def start_heading(self, tag: str, data: Any, start: int, end: int) -> None:
        self.close()
        self.open("heading", int(data["level"][1]))

    def start_cell(self, tag: str, data: Any, start: int, end: int) -> None:
        self.close()
        self.open("cell")

    def start_container(self, tag: str, data: Any, start: int, end: int) -> None:
        self.close()
        kind, level, parent = self.contexts[-1]
        if tag == "Item":
            # Its list has the number.
            kind, level = ("item", self.lists) if kind in ("paragraph", "item") else (kind, level)
        else:
            self.count += 1
            parent = self.count
            if tag == "List":
                self.lists += 1
            elif tag == "Table":
                kind = "cell"
            elif tag == "FootnoteDefinition":
                kind = "note"
            elif not _ALERT.match(self.build.source.text, self.at(start)):
                kind = "quotation"
        self.contexts.append((kind, level, parent))

    def end_container(self) -> None:
        self.close()
        self.contexts.pop()

    def end_list(self) -> None:
        self.lists -= 1
        self.end_container()

    def start_code(self, tag: str, data: Any, start: int, end: int) -> None:
        self.close()

    # Links.

    def start_link(self, tag: str, data: Any, start: int, end: int) -> None:
        if data["link_type"] in ("Autolink", "Email"):
            self.put(CODE, start, end)
            self.mute = self.mute or "autolink"
        elif not self.kind:
            self.open("paragraph")
        if data["link_type"] == "Inline" and self.text.startswith("[](", self.at(start)):
            # Without a word it stands as a bare address does.
            self.links.append((self.build.offset, data["dest_url"]))
            self.put(CODE, start, end)
            return
        self.links.append((self.build.offset, data["dest_url"]))

    def end_link(self) -> None:
        first, target = self.links.pop()
        last = self.build.offset
        if self.mute == "autolink":
            self.mute = ""
            first -= 1
        if last > first >= 0 and not self.images:
            self.build.links.append(Link(first, last, target))

    # HTML.

    def inline_html(self, html: str, start: int, end: int) -> None:
        """Read a tag inside a paragraph."""
        if html.startswith("<!"):
            if html.startswith("<!--"):
                first, last = self.at(start), self.at(end)
                self.comment(first, last)
            return
        match = _tag().match(html)
        if match is None or self.images:
            return
        closing, name = match[1], match[2].lower()
        if self.mute:
            if closing and name == self.mute:
                self.mute = ""
                if name in _CODE:
                    self.put(CODE, self.mute_start, end)
        elif name == "br":
            self.space(start, end)
        elif name == "a":
            self.anchor(closing, html)
        elif name in _SILENT and not closing and not html.endswith("/>"):
            self.mute, self.mute_start = name, start

    def anchor(self, closing: str, html: str) -> None:
        """Note where an HTML link begins, or record it where it ends."""
        if not closing:
            target = _href().search(html)
            self.anchors.append((self.build.offset, target[1] if target else ""))
        elif self.anchors:
            first, address = self.anchors.pop()
            if address and self.build.offset > first:
                self.build.links.append(Link(first, self.build.offset, address))

    def comment(self, start: int, end: int) -> None:
        body = self.build.source.text[start:end]
        body = body[4:].removesuffix("-->")
        self.build.comments.append(Comment(start, end, body.strip()))

    def start_html(self, tag: str, data: Any, start: int, end: int) -> None:
        self.close()
        self.pieces = []

    def end_html(self) -> None:
        """Read the text of an HTML block that is now complete."""
        pieces, self.pieces = self.pieces or [], None
        if not pieces:
            return
        # The source offset of each piece, and its offset in the joined text; pieces without a gap are one.
        offsets: list[tuple[int, int]] = []
        parts: list[str] = []
        length, last = 0, -1
        for start, end in pieces:
            first = self.at(start)
            if first != last:
                offsets.append((length, first))
            last = self.at(end)
            parts.append(self.text[first:last])
            length += last - first
        _Html(self, "".join(parts), offsets).read()
        # Other elements left open are a layout's, and say nothing of the Markdown below.
        self.html = [name for name in self.html if name in ("blockquote", "figcaption")]


class _Html:
    """The text of one HTML block, read as prose where it is some."""

    def __init__(self, walk: _Walk, text: str, offsets: list[tuple[int, int]]) -> None:
        self.walk = walk
        self.text = text
        self.offsets = offsets

    def source(self, offset: int) -> int:
        """Map an offset of the joined text to the source."""
        joined, first = self.offsets[bisect_right(self.offsets, (offset, len(self.walk.text))) - 1]
        return first + offset - joined

    def read(self) -> None:
        walk, build = self.walk, self.walk.build
        at = 0
        for match in _html().finditer(self.text):
            start, end = match.span()
            self.copy(at, start)
            at = end
            what = match.lastgroup
            if what == "comment":
                walk.comment(self.source(start), self.source(end - 1) + 1)
            elif what == "code":
                self.begin()
                build.put(CODE, self.source(start), self.source(end - 1) + 1)
            elif what == "tag":
                self.tag(match)
            elif what == "entity":
                from html import unescape

                self.begin()
                build.put(unescape(match[0]), self.source(start), self.source(end - 1) + 1)
        self.copy(at, len(self.text))
        walk.close()

    def tag(self, match: re.Match[str]) -> None:
        walk = self.walk
        closing, name = match["closing"], match["name"].lower()
        if name == "br":
            self.copy_range(match.start(), match.start() + 1, " ")
        elif name == "a":
            if not closing:
                self.begin()
            walk.anchor(closing, match[0])
        elif name == "img":
            self.image(match)
        elif name not in _INLINE:
            walk.close()
            if name in _KINDS:
                if closing:
                    if name in walk.html:
                        del walk.html[walk.html.index(name) :]
                elif len(walk.html) < 50:
                    walk.html.append(name)

    def image(self, match: re.Match[str]) -> None:
        alt = _alt().search(match[0])
        if alt is not None and not self.walk.kind:
            first, last = alt.span(alt.lastindex or 0)
            first, last = self.source(match.start() + first), self.source(match.start() + last)
            self.walk.alt = [(first, last)]
            self.walk.caption()

    def begin(self) -> None:
        """Open a block of the kind the elements around it give."""
        if not self.walk.kind:
            self.walk.open("paragraph")
            kind, level = _html_kind(self.walk.html[-1]) if self.walk.html else ("", 0)
            if kind == "heading":
                self.walk.kind, self.walk.level = kind, level

    def copy(self, start: int, end: int) -> None:
        text = self.text[start:end]
        if not text.strip():
            if text and self.walk.kind:
                self.copy_range(start, end, " ")
            return
        self.begin()
        # Piece by piece: a container's markers may stand between two lines.
        while start < end:
            index = bisect_right(self.offsets, (start, len(self.walk.text)))
            stop = min(end, self.offsets[index][0]) if index < len(self.offsets) else end
            first = self.source(start)
            self.walk.build.copy(first, first + stop - start)
            start = stop

    def copy_range(self, start: int, end: int, text: str) -> None:
        if self.walk.kind:
            self.walk.build.put(text, self.source(start), self.source(end - 1) + 1)


_STARTS: dict[str, Callable[[_Walk, str, Any, int, int], None]] = {
    "Paragraph": _Walk.start_paragraph,
    "Heading": _Walk.start_heading,
    "TableCell": _Walk.start_cell,
    "List": _Walk.start_container,
    "Item": _Walk.start_container,
    "BlockQuote": _Walk.start_container,
    "Table": _Walk.start_container,
    "FootnoteDefinition": _Walk.start_container,
    "Link": _Walk.start_link,
    "Image": _Walk.start_image,
    "HtmlBlock": _Walk.start_html,
    "CodeBlock": _Walk.start_code,
}
_ENDS: dict[str, Callable[[_Walk], None]] = {
    "Paragraph": _Walk.close,
    "Heading": _Walk.close,
    "TableCell": _Walk.close,
    "List": _Walk.end_list,
    "Item": _Walk.end_container,
    "BlockQuote": _Walk.end_container,
    "Table": _Walk.end_container,
    "FootnoteDefinition": _Walk.end_container,
    "Link": _Walk.end_link,
    "Image": _Walk.end_image,
    "HtmlBlock": _Walk.end_html,
}

_KINDS = {
    "figcaption": ("caption", 0),
    "caption": ("caption", 0),
    "blockquote": ("quotation", 0),
    "li": ("item", 1),
    "dt": ("item", 1),
    "dd": ("item", 1),
    "td": ("cell", 0),
    "th": ("cell", 0),
    **{f"h{level}": ("heading", level) for level in range(1, 7)},
}
_INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q ruby s small span strike strong
    sub sup time tt u wbr""".split()
)
_CODE = frozenset(("code", "kbd", "samp", "tt", "var", "math"))
_SILENT = _CODE | frozenset(
    ("script", "style", "pre", "svg", "textarea", "template", "iframe", "noscript", "object", "select")
)


def _html_kind(name: str) -> tuple[str, int]:
    return _KINDS[name]


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(r"<(/?)([A-Za-z][\w:.-]*)")


@cache
def _href() -> re.Pattern[str]:
    return re.compile(r"""\bhref\s*=\s*["']?([^"'\s<>]+)""", re.IGNORECASE)


@cache
def _alt() -> re.Pattern[str]:
    return re.compile(r"""\balt\s*=\s*(?:"([^"<>]+)"|'([^'<>]+)')""", re.IGNORECASE)


@cache
def _html() -> re.Pattern[str]:
    silent = "|".join(sorted(_SILENT - _CODE))
    code = "|".join(sorted(_CODE))
    return re.compile(
        r"(?P<comment><!--.*?(?:-->|\Z))"
        rf"|(?P<silent><(?P<element>{silent})\b[^<>]*>.*?(?:</(?P=element)\s*>|\Z))"
        rf"|(?P<code><(?P<inline>{code})\b[^<>]*>.*?(?:</(?P=inline)\s*>|\Z))"
        r"|(?P<tag><(?P<closing>/?)(?P<name>[A-Za-z][\w:.-]*)"
        r"""(?:(?:[^<>"']|"[^"<]*"|'[^'<]*')*+>|[^<>]*>))"""
        r"|(?P<other><[!?][^<>]*>)"
        r"|(?P<entity>&(?:\#\w{1,8}|\w{2,31});)",
        re.DOTALL | re.IGNORECASE | re.VERBOSE,
    )
