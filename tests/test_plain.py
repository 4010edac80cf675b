"""Plain text: paragraphs, headings, lists and tables by their shape."""

from __future__ import annotations

import pytest

from hypelint.document import CODE, Document
from hypelint.format import plain
from hypelint.source import Source


def parse(text: str) -> Document:
    return plain.parse(Source(text, "draft.txt"))


def blocks(text: str) -> list[tuple[str, str]]:
    document = parse(text)
    return [
        (block.kind, document.prose[block.start : block.end].replace(CODE, "¤")) for block in document.blocks
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Wrapped paragraphs are joined, whatever the width.
        (
            "OSLO, May 3 (Wire) - Norvane said on Friday it would open a\nplant in Harrow. The plant will make pumps, it said, and\nemploy 140 people.\n\nThe town agreed.",
            [
                (
                    "paragraph",
                    "OSLO, May 3 (Wire) - Norvane said on Friday it would open a plant in Harrow. The plant will make pumps, it said, and employ 140 people.",
                ),
                ("paragraph", "The town agreed."),
            ],
        ),
        (
            "Semantic line feeds are used here,\nas the writer likes them.",
            [
                ("paragraph", "Semantic line feeds are used here, as the writer likes them."),
            ],
        ),
        # One paragraph to a line, without blank lines.
        (
            f"Norvane opens a plant\n{'The plant makes pumps. ' * 8}\n{'It employs people. ' * 8}",
            [
                ("heading", "Norvane opens a plant"),
                ("paragraph", ("The plant makes pumps. " * 8).strip()),
                ("paragraph", ("It employs people. " * 8).strip()),
            ],
        ),
        # First lines indented, without blank lines.
        (
            "    Norvane opened a plant in Harrow, a town that has had\nnone for ten years. It works.\n    The plant makes pumps for ships and it employs some\n140 people.",
            [
                ("paragraph", "Norvane opened a plant in Harrow, a town that has had none for ten years. It works."),
                ("paragraph", "The plant makes pumps for ships and it employs some 140 people."),
            ],
        ),
        # Headings: the first line, underlined, set off, capitals, numbered.
        (
            "Norvane opens plant\n\nText follows here.\n\nWhat it makes\n\nIt makes pumps for ships.",
            [("heading", "Norvane opens plant"), ("paragraph", "Text follows here."), ("heading", "What it makes"), ("paragraph", "It makes pumps for ships.")],
        ),
        ("Pumps\n=====\n\nText.\n\nValves\n------\nMore.", [("heading", "Pumps"), ("paragraph", "Text."), ("heading", "Valves"), ("paragraph", "More.")]),
        ("Text here.\n\n2. Valves\n\nValves are made as well.", [("paragraph", "Text here."), ("heading", "2. Valves"), ("paragraph", "Valves are made as well.")]),
        # A short last line heads nothing, and one that ends like a sentence is one.
        ("Text here.\n\nRea Lund", [("paragraph", "Text here."), ("paragraph", "Rea Lund")]),
        ("It works.\n\nIt is fast, and it has been since the start.", [("paragraph", "It works."), ("paragraph", "It is fast, and it has been since the start.")]),
        # Lists
        (
            "We sell:\n- pumps that\n  last\n- valves\n  * small\n  * large\n\n1. One\n2) Two\n(3) Three",
            [("paragraph", "We sell:"), ("item", "pumps that last"), ("item", "valves"), ("item", "small"), ("item", "large"), ("item", "One"), ("item", "Two"), ("item", "Three")],
        ),
        ("• Pumps\n• Valves", [("item", "Pumps"), ("item", "Valves")]),
        ("-- Harrow desk +47 555 0100", [("paragraph", "-- Harrow desk +47 555 0100")]),
        # Rulers, quotations, tables
        ("Text.\n\n* * *\n\n-----\n\nMore.", [("paragraph", "Text."), ("paragraph", "More.")]),
        ("> She said\n> so.\nHe did not.", [("quotation", "She said so."), ("paragraph", "He did not.")]),
        ("Pump    Price\nSmall   3.00\nLarge   9.00", [("cell", "Pump"), ("cell", "Price"), ("cell", "Small"), ("cell", "3.00"), ("cell", "Large"), ("cell", "9.00")]),
        # Lines of a page stay apart.
        ("Share this\nTweet\nLeave a Reply", [("paragraph", "Share this"), ("paragraph", "Tweet"), ("paragraph", "Leave a Reply")]),
        ("Rea Lund\nrea@norvane.example\nhttps://norvane.example/press and more", [("paragraph", "Rea Lund"), ("paragraph", "¤ and more")]),
        # Blank lines may hold white space; form feeds end no line.
        ("One.\n \t\nTwo.\x0cThree.", [("paragraph", "One."), ("paragraph", "Two. Three.")]),
        ("", []),
        (" \n\n\t", []),
    ],
)  # fmt: skip
def test_blocks(text: str, expected: list[tuple[str, str]], end: str) -> None:
    assert blocks(text.replace("\n", end)) == expected


def test_levels_and_parents() -> None:
    document = parse("Title\n\nText here.\n\n- a\n  - b\n- c\n\n> d e\n\n- f\n")
    assert [(block.kind, block.level, block.parent) for block in document.blocks] == [
        ("heading", 1, 0), ("paragraph", 0, 0), ("item", 1, 1), ("item", 2, 1), ("item", 1, 1), ("quotation", 0, 2), ("item", 1, 3),
    ]  # fmt: skip


def test_comments_are_collected_and_not_read() -> None:
    text = "<!-- hypelint: disable hype -->\nText here. <!-- one\ntwo --> More. <!-- open"
    document = parse(text)
    assert [comment.text for comment in document.comments] == ["hypelint: disable hype", "one\ntwo"]
    assert [text[comment.start : comment.end] for comment in document.comments] == [
        "<!-- hypelint: disable hype -->", "<!-- one\ntwo -->",
    ]  # fmt: skip
    assert [text for _, text in blocks(text)] == ["Text here.", "More. <!-- open"]


def test_words_across_a_wrap_map_to_both_lines() -> None:
    text = "Norvane says its pump is the world's\n   first, and the town of Harrow agrees.\n"
    document = parse(text)
    start = document.prose.index("world's first")
    first, last = document.to_source(start, start + len("world's first"))
    assert text[first:last] == "world's\n   first"
