"""Parse Markdown (CommonMark, tables, footnotes, front matter) through pyromark's ranged events."""

from __future__ import annotations

from functools import lru_cache
import re
from typing import TYPE_CHECKING, Any

from hypelint.document import CODE, Builder, Comment, Document, Link
from hypelint.source import Source

if TYPE_CHECKING:
    import pyromark

_COMMENT = re.compile(r"<!--(.*?)(?:-->|\Z)", re.DOTALL)
_FRONT_KEY = re.compile(r"^([A-Za-z][\w-]*)[ \t]*[:=][ \t]*(.*?)[ \t]*$", re.MULTILINE)
_TITLES = {"title": "title", "description": "description", "subtitle": "description", "summary": "description"}


@lru_cache(1)
def _options() -> pyromark.Options:
    from pyromark import Options

    return (
        Options.ENABLE_TABLES
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_TASKLISTS
        | Options.ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options.ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
    )


class _Offsets:
    """Turn UTF-8 byte offsets into code points; cheap when asked in rising order."""

    __slots__ = ("_byte", "_data", "_point")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._byte = 0
        self._point = 0

    def __call__(self, byte: int) -> int:
        if byte >= self._byte:
            self._point += len(self._data[self._byte : byte].decode("utf-8", "replace"))
        else:
            self._point -= len(self._data[byte : self._byte].decode("utf-8", "replace"))
        self._byte = byte
        return self._point


def parse(source: Source) -> Document:
    """Parse Markdown into prose blocks; never raises."""
    import pyromark

    text = source.text
    if not text.isascii():
        # Lone surrogates can not be encoded; one replacement character keeps the offsets.
        text = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace") if _has_surrogate(text) else text
        if len(text) != len(source.text):
            text = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in source.text)
    at: Any = (lambda byte: byte) if text.isascii() else _Offsets(text.encode("utf-8"))
    return _Walk(source, text, at).run(pyromark.events_with_range(text, options=_options()))


def _has_surrogate(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


class _Walk:
    """One walk over the events of one document."""

    def __init__(self, source: Source, text: str, at: Any) -> None:
        self.build = Builder(source)
        self.text = text
        self.at = at
        self.containers: list[tuple[str, int]] = []
        self.count = 0
        self.open: str | None = None  # the kind of the leaf block being collected
        self.links: list[tuple[int, str]] = []
        self.image = 0
        self.front_style: str | None = None

    def run(self, events: Any) -> Document:
        code = False
        for event, where in events:
            if type(event) is str:
                if event in ("SoftBreak", "HardBreak"):
                    if self.open and not self.image:
                        start, end = self.at(where["start"]), self.at(where["end"])
                        self.build.put(" ", start, end)
                continue
            (name, value), = event.items()
            if name == "Text":
                if code or self.image:
                    continue
                start, end = self.at(where["start"]), self.at(where["end"])
                if self.front_style is not None:
                    self.front(start, end)
                    continue
                self.implicit()
                if self.text[start:end] == value:
                    self.build.copy(start, end)
                else:
                    self.build.put(value, start, end)
            elif name == "Start":
                tag = value if type(value) is str else next(iter(value))
                if tag == "CodeBlock":
                    self.close()
                    code = True
                elif tag == "MetadataBlock":
                    self.front_style = value[tag]
                else:
                    self.start(tag, value, where)
            elif name == "End":
                tag = value if type(value) is str else next(iter(value))
                if tag == "CodeBlock":
                    code = False
                elif tag == "MetadataBlock":
                    self.front_style = None
                else:
                    self.end(tag)
            elif name == "Code":
                if not self.image:
                    self.implicit()
                    self.build.put(CODE, self.at(where["start"]), self.at(where["end"]))
            elif name == "FootnoteReference":
                if not self.image:
                    self.build.links.append(Link(self.build.offset, self.build.offset, f"^{value}"))
            elif name in ("Html", "InlineHtml"):
                if "<!--" in value:
                    self.comments(self.at(where["start"]), value)
        self.close()
        document = self.build.document()
        return document

    def implicit(self) -> None:
        """Open the block that a tight list item does not announce."""
        if self.open is None:
            self.build.begin()
            self.open = "paragraph"

    def start(self, tag: str, value: Any, where: Any) -> None:
        if tag == "Paragraph":
            self.close()
            self.build.begin()
            self.open = "paragraph"
        elif tag == "Heading":
            self.close()
            self.build.begin()
            self.open = "heading" + value[tag]["level"][1]
        elif tag == "TableCell":
            self.close()
            self.build.begin()
            self.open = "cell"
        elif tag in ("List", "Item", "BlockQuote", "Table", "FootnoteDefinition"):
            self.close()
            self.count += 1
            self.containers.append((tag, self.count))
        elif tag == "Link":
            self.implicit()
            self.links.append((self.build.offset, value[tag]["dest_url"]))
        elif tag == "Image":
            self.image += 1
        elif tag == "HtmlBlock":
            self.close()

    def end(self, tag: str) -> None:
        if tag in ("Paragraph", "Heading", "TableCell"):
            self.close()
        elif tag in ("List", "Item", "BlockQuote", "Table", "FootnoteDefinition"):
            self.close()
            self.containers.pop()
        elif tag == "Link":
            start, target = self.links.pop()
            self.build.links.append(Link(start, self.build.offset, target))
        elif tag == "Image":
            self.image -= 1

    def close(self) -> None:
        kind, self.open = self.open, None
        if kind is None:
            return
        parent = self.containers[-1][1] if self.containers else 0
        tags = [tag for tag, _ in self.containers]
        level = 0
        if kind.startswith("heading"):
            kind, level = "heading", int(kind[-1])
        elif kind == "paragraph":
            if "BlockQuote" in tags:
                kind = "quotation"
            elif "Item" in tags:
                kind, level = "item", tags.count("List")
                parent = next(number for tag, number in reversed(self.containers) if tag == "List")
            elif "FootnoteDefinition" in tags:
                kind = "note"
        elif kind == "cell":
            parent = next((number for tag, number in reversed(self.containers) if tag == "Table"), parent)
        self.build.end(kind, level, parent)

    def comments(self, start: int, html: str) -> None:
        for match in _COMMENT.finditer(html):
            self.build.comments.append(Comment(start + match.start(), start + match.end(), match[1].strip()))

    def front(self, start: int, end: int) -> None:
        """Collect top-level scalars; the title and the description are prose."""
        for match in _FRONT_KEY.finditer(self.text, start, end):
            key, value = match[1].lower(), match[2]
            first, last = match.span(2)
            if len(value) >= 2 and value[0] in "\"'" and value[-1] == value[0]:
                value, first, last = value[1:-1], first + 1, last - 1
            if key in self.build.front or not value or value[0] in "|>[{&*":
                continue
            self.build.front[key] = value
            if key in _TITLES:
                self.build.begin()
                self.build.copy(first, last)
                self.build.end(_TITLES[key])
