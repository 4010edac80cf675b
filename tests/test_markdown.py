"""Markdown: what is prose, what is not, and where each character of it stands."""

from __future__ import annotations

import time

from hypothesis import example, given, settings
from hypothesis import strategies as st
import pytest

from hypelint.document import CODE, Block, Document
from hypelint.format import markdown, plain
from hypelint.source import Source


def parse(text: str, path: str = "draft.md") -> Document:
    return markdown.parse(Source(text, path))


def blocks(text: str, path: str = "draft.md") -> list[tuple[str, str]]:
    document = parse(text, path)
    return [(block.kind, prose(document, block)) for block in document.blocks]


def prose(document: Document, block: Block) -> str:
    return document.prose[block.start : block.end].replace(CODE, "¤")


def source_of(document: Document, words: str) -> str:
    """Return what stands in the source for words of the prose."""
    start = document.prose.index(words)
    first, last = document.to_source(start, start + len(words))
    return document.source.text[first:last]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Leaf blocks
        ("Rea Lund\nruns *Norvane*.", [("paragraph", "Rea Lund runs Norvane.")]),
        ("# One #\n\nTwo\n===\n\nThree\nfour\n---\n", [("heading", "One"), ("heading", "Two"), ("heading", "Three four")]),
        ("two  \nlines and\\\nthree", [("paragraph", "two lines and three")]),
        ("wide   gaps\tand\u00a0 odd\u2003ones", [("paragraph", "wide gaps and odd ones")]),
        ("a `b` c ``d ` e``", [("paragraph", "a ¤ c ¤")]),
        ("`only code`\n\n- `more`\n- `x`: y", [("item", "¤: y")]),
        ("```\ncode\n```\n\n    indented\n\n~~~py\nunclosed", []),
        ("text\n\n***\n\n---\n", [("paragraph", "text")]),
        ("R&amp;D &mdash; &#8220;x&#8221; \\*y\\* &copy;", [("paragraph", 'R&D — "x" *y* ©')]),
        ("~~old~~ new", [("paragraph", "old new")]),
        # Containers
        ("- a\n- b\n\n  c\n  - d", [("item", "a"), ("item", "b"), ("item", "c"), ("item", "d")]),
        ("- [ ] open\n- [x] done", [("item", "open"), ("item", "done")]),
        ("> said\n> so\n>\n> > twice", [("quotation", "said so"), ("quotation", "twice")]),
        ("> - in\n\nout", [("quotation", "in"), ("paragraph", "out")]),
        ("> [!NOTE]\n> No quotation.", [("paragraph", "No quotation.")]),
        ("> [!tip] Head\n> Body.", [("paragraph", "Head Body.")]),
        ("|a b|c|\n|-|-|\n|`x`|d \\| e|", [("cell", "a b"), ("cell", "c"), ("cell", "d | e")]),
        ("Text.[^n]\n\n[^n]: The note\n    goes on.", [("paragraph", "Text."), ("note", "The note goes on.")]),
        # Links and images
        ("See [the *report*](http://a.example 'T') now.", [("paragraph", "See the report now.")]),
        ("See [the report][r].\n\n[r]: http://a.example 'Not prose'", [("paragraph", "See the report.")]),
        ("At http://a.example/x_y?z=(1). Or www.a.example, ok", [("paragraph", "At ¤). Or ¤, ok")]),
        ("Websitehttps://a.example/b", [("paragraph", "Website¤")]),
        ("<https://a.example> or <me@a.example> or me.too@a.example.", [("paragraph", "¤ or ¤ or ¤.")]),
        ("[https://a.example](https://a.example) says", [("paragraph", "¤ says")]),
        ("![a red boat](b.png)", [("caption", "a red boat")]),
        ("![boat](b.png)\n\n![red boat](b.png)", []),
        ("![a red boat](b.png) Text.", [("caption", "a red boat"), ("paragraph", "Text.")]),
        ("Text. ![a *red* boat](b.png)", [("paragraph", "Text."), ("caption", "a red boat")]),
        ("Text ![a red boat](b.png) text.", [("paragraph", "Text text.")]),
        ("[![a red boat](b.png)](http://a.example) Text.", [("caption", "a red boat"), ("paragraph", "Text.")]),
        # HTML
        ("a <b>bold</b> <!-- note --> b<br>c", [("paragraph", "a bold b c")]),
        ("Press <kbd>Ctrl</kbd> in <code>a b</code>, <var>x</var>.", [("paragraph", "Press ¤ in ¤, ¤.")]),
        ("<p>One &amp; <i>two</i>\nlines.</p>", [("paragraph", "One & two lines.")]),
        ("<script>\nvar best;\n\nvar x;\n</script>\n\n<style>p {}</style>", []),
        ("a <script>best()</script> b", [("paragraph", "a b")]),
        ("<pre>\nbest\n</pre>\n\n<svg><text>best</text></svg>", []),
        ("<ul>\n<li>One<li>Two\n</ul>", [("item", "One"), ("item", "Two")]),
        ("<h2 id=x>Head</h2>\n<table><tr><td>A<td>B c</table>", [("heading", "Head"), ("cell", "A"), ("cell", "B c")]),
        (
            "<figure><img src=x alt='A boat at sea'>\n<figcaption>The boat</figcaption></figure>",
            [("caption", "A boat at sea"), ("caption", "The boat")],
        ),
        ("<blockquote>\n\nQuoted.\n\n</blockquote>\n\nNot.", [("quotation", "Quoted."), ("paragraph", "Not.")]),
        ("<details>\n<summary>More</summary>\n\n*Text*\n\n</details>", [("paragraph", "More"), ("paragraph", "Text")]),
        ("<!-- a\n\nb -->\n\n<!-- unclosed\n\ntext", []),
        ("<td>\n\nA layout's cell.\n\n</td>", [("paragraph", "A layout's cell.")]),
        # Templates, admonitions, formulas, MDX
        ('{{< figure src="a_b" title="Best *boat* ever" >}}', []),
        ("Version {{ site.version }} of {{< name >}}.", [("paragraph", "Version ¤ of ¤.")]),
        ("{% if x %}Text{% endif %} here.", [("paragraph", "Text here.")]),
        ("{% highlight py %}\nbest = 1\n\nworst = 2\n{% endhighlight %}\n\nText.", [("paragraph", "Text.")]),
        ("[post]({% post_url 2020-01-01-a %}) and {{ unclosed", [("paragraph", "post and {{ unclosed")]),
        (":::note\nText.\n:::\n\n:::tip[Title]\n\nMore.\n\n:::", [("paragraph", "Text."), ("paragraph", "More.")]),
        ('!!! note "Title"\n    Text.', [("paragraph", "Text.")]),
        ("# Head {#id}\n\nText.\n{: .lead}", [("heading", "Head"), ("paragraph", "Text.")]),
        ("Up $5 to $10, $20-$30; $O(n^2)$ and $n$ cost.", [("paragraph", "Up $5 to $10, $20-$30; ¤ and ¤ cost.")]),
        ("$$\na_1 + b\n$$\n\nText.", [("paragraph", "Text.")]),
        ("import Best from './best'\n\n<Best a={[\n  1]} />\n\nText {x}.", [("paragraph", "Text ¤.")]),
        ("Import duties rose.\n\nimport a plain verb", [("paragraph", "Import duties rose."), ("paragraph", "import a plain verb")]),
    ],
)  # fmt: skip
def test_what_is_prose(text: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(text) == expected
    assert blocks(text.replace("\n", "\r\n")) == expected


def test_levels_and_parents() -> None:
    document = parse("## H\n\n- a\n  1. b\n- c\n\n> d\n>\n> e\n\n|f|\n|-|\n|g|\n")
    assert [(prose(document, block), block.level, block.parent) for block in document.blocks] == [
        ("H", 2, 0), ("a", 1, 1), ("b", 2, 2), ("c", 1, 1), ("d", 0, 3), ("e", 0, 3), ("f", 0, 4), ("g", 0, 4),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("un*believ*able!", "unbelievable", "un*believ*able"),
        ("the **fastest** parser", "fastest", "fastest"),
        ("the **fastest** parser", "the fastest parser", "the **fastest** parser"),
        ("> the world's\n> first boat", "world's first", "world's\n> first"),
        ("R&amp;D leader", "R&D", "R&amp;D"),
        ("a `b` boat", "boat", "boat"),
        ("best\u00adest o\ufb03ce \u200bever", "bestest office ever", "best\u00adest o\ufb03ce \u200bever"),
        ("the o\ufb03ce", "fic", "\ufb03c"),
        ("two   wide\r\n  words", "two wide words", "two   wide\r\n  words"),
        ("“quoted” – ‘so’", "\"quoted\" – 'so'", "“quoted” – ‘so’"),
        ("<p>A <i>big</i>\ndeal</p>", "big deal", "big</i>\ndeal"),
        ("> <p>A big\n> deal</p>", "big deal", "big\n> deal"),
        ("\U0001f680 über [fast](x) boats", "fast boats", "fast](x) boats"),
        ("---\ntitle: \"Über fast\"\n---\nx", "Über fast", "Über fast"),
    ],
)  # fmt: skip
def test_where_words_stand(text: str, words: str, expected: str) -> None:
    assert source_of(parse(text), words) == expected


def test_links_and_footnotes() -> None:
    document = parse(
        "A [report](http://a.example), <a href='/b'>a page</a>, a note[^1], http://c.example.\n\n[^1]: N."
    )
    assert [(document.prose[start:end], target) for start, end, target in document.links] == [
        ("report", "http://a.example"),
        ("a page", "/b"),
        ("", "^1"),
        (CODE, "http://c.example"),
    ]


def test_comments_with_their_places() -> None:
    text = "<!-- one -->\n\nText <!-- two\nlines --> more.\n\n> <!-- three -->\n\n{/* four */}\n\n<!-- open"
    document = parse(text)
    assert [comment.text for comment in document.comments] == ["one", "two\nlines", "three", "four", "open"]
    assert [text[comment.start : comment.end] for comment in document.comments] == [
        "<!-- one -->", "<!-- two\nlines -->", "<!-- three -->", "{/* four */}", "<!-- open",
    ]  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_yaml_front_matter(end: str) -> None:
    text = end.join(
        (
            "---",
            "# a comment",
            'title: "A \\"fast\\" boat" # why not',
            "Description: >-",
            "  Two lines",
            "  of prose.",
            "summary: Plain: text # and a remark",
            "  that goes on",
            "subtitle: 'Rea''s'",
            "author: Rea Lund",
            "tags: [a, b]",
            "hypelint:",
            "  - disable hype",
            "title: Another",
            "---",
            "Body.",
        )
    )
    document = parse(text)
    assert [(block.kind, prose(document, block)) for block in document.blocks] == [
        ("title", 'A \\"fast\\" boat'),
        ("description", "Two lines of prose."),
        ("description", "Plain: text"),
        ("description", "Rea''s"),
        ("paragraph", "Body."),
    ]
    assert document.front["author"] == "Rea Lund"
    assert document.front["tags"] == "[a, b]"
    assert document.front["hypelint"] == "- disable hype"


def test_toml_front_matter() -> None:
    text = '+++\ntitle = "A boat"\ndescription = """\nTwo\nlines"""\ndate = 2020-01-01\n[extra]\nsummary = "no"\n+++\nBody.'
    document = parse(text)
    assert [prose(document, block) for block in document.blocks] == ["A boat", "Two lines", "Body."]
    assert document.front["date"] == "2020-01-01"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---\n\nA ruler above.\n\n---\n\nMore.", ["A ruler above.", "More."]),
        ("---\nJust prose, no key\n---\n", ["Just prose, no key"]),
        ("---\ntitle: never closed\n\nText.", ["title: never closed", "Text."]),
        ("Text.\n\n---\ntitle: not at the top\n---\n", ["Text.", "title: not at the top"]),
        ("---\n---\nText.", ["Text."]),
        ("\n---\ntitle: x\n---\n", ["title: x"]),
    ],
)
def test_rulers_that_are_no_front_matter(text: str, expected: list[str]) -> None:
    document = parse(text)
    assert [prose(document, block) for block in document.blocks] == expected
    assert "title" not in document.front


def test_mdx_reads_braces_as_code_and_markdown_does_not() -> None:
    text = "A set {a, b} of <Boat size={2}>boats</Boat>."
    assert blocks(text, "draft.mdx") == [("paragraph", "A set ¤ of boats.")]
    assert blocks(text) == [("paragraph", "A set {a, b} of boats.")]


_PIECES = (
    "word ", "Two. ", "é", "\u201c", "\ufb01", "\u00ad", "\u200b", "\u00a0", "\U0001f600", "\ud800", "\0", "\x0c", "\ufdd0",
    " ", "  ", "\t", "\n", "\r\n", "\r", "\n\n", "    ",
    "*", "**", "_", "~~", "`", "```\n", "> ", "- ", "1. ", "# ", "===\n", "---\n", "|", "|-|-|\n", "- [ ] ", "\\",
    "[", "]", "(", ")", "![", "](u)", "[x](y)", "[^1]", "[^1]: ", "http://a.example", "www.b", "<c@d.ee>", "f@g.hh",
    "&amp;", "&lt;", "&nvle;", "&#0;", "<!--", "-->", "<p>", "</p>", "<b>", "<br>", "<code>", "</code>", "<script>",
    "</script>", "<a href=x>", "</a>", "<img alt='one two three'>", "<td>", "<li>", "<blockquote>", "</blockquote>", "<figcaption>",
    "{{<", ">}}", "{{", "}}", "{%", "%}", "{% highlight %}", "{% endhighlight %}", ":::", "!!! note", "[!NOTE]", "{: .x}", "$x^2$",
    "import x from 'y'", "<Tab ", "{", "}", "{/*", "*/}", "title: ", "+++\n", "'", '"', "\"\"\"",
)  # fmt: skip


def _check_mapping(document: Document) -> None:
    """Every character maps inside the text, in order, and onto what it stands for."""
    text, last, at = document.source.text, 0, 0
    assert len(document.raw) == len(document.prose) == len(document.lower)
    for block in document.blocks:
        assert at <= block.start < block.end
        at = block.end
        assert "\n" not in document.prose[block.start : block.end]
        for offset in range(block.start, block.end):
            start, end = document.to_source(offset, offset + 1)
            assert last <= start < end <= len(text)
            last = start
            char, origin = document.raw[offset], text[start:end]
            assert (
                char in (origin, " ", CODE, "\ufffd")
                or origin[0] in "&\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06"
            )
    for link in document.links:
        assert 0 <= link.start <= link.end <= len(document.prose)
    for comment in document.comments:
        assert 0 <= comment.start <= comment.end <= len(text)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(_PIECES), max_size=40).map("".join), st.sampled_from(("a.md", "a.mdx", "a.txt"))
)
@example("[x](y)<a href=x>> </a><li>", "a.md")
@example("---\r\ntitle: \r\n---\r\n", "a.md")
def test_any_input_is_read_and_mapped(text: str, path: str) -> None:
    source = Source(text, path)
    _check_mapping(plain.parse(source) if path.endswith(".txt") else markdown.parse(source))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_and_mapped(text: str) -> None:
    _check_mapping(parse(text))
    _check_mapping(plain.parse(Source(text)))


_HOSTILE = {
    "quotations": "> " * 10_000 + "deep",
    "lists": "- " * 10_000 + "deep",
    "indented lists": "".join(f"{' ' * (2 * depth)}- a\n" for depth in range(400)),
    "unclosed fence": "```\n" + "code\n" * 100_000,
    "unclosed comments": "<!-- " * 100_000,
    "unclosed tags": "<p " * 200_000,
    "unclosed quotes in tags": "<a b='" * 100_000,
    "unclosed code tags": "x <code>" * 50_000,
    "unclosed cells": "<td>a</li>" * 50_000,
    "template tags": "{{ x " * 100_000,
    "template blocks": "{% highlight %} " * 50_000,
    "components": "import a from 'b'\n\n" + "<A {" * 100_000,
    "braces": "{/*" * 150_000,
    "dollars": "$a_" * 150_000,
    "brackets": "[" * 200_000,
    "emphasis": "*a _b" * 60_000,
    "images": "![" * 60_000,
    "one long word": "a" * 1_000_000,
    "one long line": "word, " * 170_000,
    "spaces": "a" + " " * 1_000_000 + "b",
    "at signs": "a@" * 300_000,
    "long local part": "a" * 500_000 + "@b.cc",
    "web addresses": "http://" * 100_000,
    "dots after an address": "http://x" + "." * 500_000,
    "admonitions": ":::" * 200_000,
    "front matter": "---\n" + "title: 'x\n" * 60_000,
    "front matter keys": "---\n" + "a: b\n" * 60_000 + "---\n",
    "ligatures": "\ufb01 " * 200_000,
    "soft hyphens": "a\u00ad" * 200_000,
    "entities": "&amp;" * 60_000,
    "captions": "![a b c](d)\n" * 20_000,
    "comments in plain text": "<!-" * 200_000,
    "short lines": "a\n" * 200_000,
}


@pytest.mark.parametrize("name", _HOSTILE)
def test_hostile_input_takes_linear_time(name: str) -> None:
    # A generous bound: quadratic time would take minutes.
    for parser in (markdown.parse, plain.parse):
        begun = time.process_time()
        parser(Source(_HOSTILE[name], "draft.md"))
        assert time.process_time() - begun < 5
