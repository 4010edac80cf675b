"""Page chrome and cautionary paragraphs: what they are taken for, and what is left alone."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st
import pytest

from hypelint.context.chrome import (
    REASONS,
    caution_blocks,
    chrome_blocks,
    chrome_line,
    chrome_reason,
    line_reason,
)
from hypelint.cue import CueMatcher
from hypelint.format import markdown, plain
from hypelint.reading import Reading
from hypelint.source import Source


def read(text: str, profile: str = "news", *, is_plain: bool = False) -> Reading:
    source = Source(text)
    return Reading((plain if is_plain else markdown).parse(source), CueMatcher({}), profile)


def chrome(text: str, profile: str = "news") -> dict[str, str]:
    """Return the chrome blocks' text with their reasons."""
    reading = read(text, profile)
    found: dict[str, str] = {}
    for number in sorted(reading.chrome):
        block = reading.blocks[number]
        found[reading.text[block.start : block.end]] = chrome_reason(reading, number) or "caution"
    return found


_LINES = {
    "comment-form": """Leave a Reply
        Leave a Reply Cancel reply
        Your email address will not be published. Required fields are marked *
        Required fields are marked *
        Notify me of follow-up comments by email.
        Save my name, email, and website in this browser for the next time I comment.
        You must be quick: log in to leave a comment
        Please log in or register to post a comment
        Comments are closed.
        Comments (12)
        There are no comments yet
        This site uses Akismet to reduce spam.""",
    "newsletter": """Sign up for our newsletter
        Subscribe to our weekly newsletter and never miss a story
        Get the latest news delivered straight to your inbox
        Join over 40,000 subscribers
        Join our mailing list for weekly insights
        Enter your email address
        The Harrow Newsletter
        By signing up you agree to our terms
        No spam.
        Already a subscriber? Log in
        Never miss a story.""",
    "related": """You may also like
        You might also enjoy: seven pumps for small boats
        Related articles
        Related: Harrow plant to close
        Read more
        READ NEXT: Tessaro sells its valves
        Most Popular
        Trending now
        Latest stories
        More from Harrow News
        Explore further
        Recommended for you""",
    "share": """Share this article
        Share on Facebook
        Click to share on Twitter (Opens in new window)
        Facebook Twitter LinkedIn
        Website | Twitter | Telegram | Medium
        Follow us on Instagram
        Follow @norvane
        Print this page""",
    "cookie": """This website uses cookies to improve your experience.
        Accept all cookies
        Manage cookie preferences
        By continuing to use this site, you agree to the use of cookies.
        Privacy & Cookies: This site uses cookies.""",
    "player": """Getting your audio player ready...
        Your browser does not support the audio element.
        Listen to this article""",
    "contact": """Media Contact:
        Media contact: Rea Lund
        Contact Information
        For more information, visit the company's website.
        For media inquiries, contact the press office
        Phone: 555 010 2233
        +47 555 01 02
        press@norvane.example
        Email: press desk
        Visit our website""",
    "copyright": """© 2024 Norvane AS. All rights reserved.
        Copyright 2024 Harrow News
        Terms of Service
        Privacy Policy
        Proudly powered by WordPress""",
    "navigation": """Skip to main content
        Toggle navigation
        Back to top
        Tags: pumps, valves
        Page 2 of 7
        View all posts by Rea Lund
        Was this article helpful?""",
    "advertisement": """Advertisement
        Continue reading below
        Story continues below advertisement
        Sponsored by Tessaro
        This post may contain affiliate links, and we may earn a commission.
        When you purchase through links on our site, we may earn money.
        Please disable your ad blocker""",
    "credit": """Photo: Rea Lund
        Image credit: Norvane
        Photo by Piet Aal on Harrowpix
        (Photo: Harrow News)""",
    "byline": """By Rea Lund
        By Rea Lund and Piet Aal
        5 min read
        6 December 2023
        Tuesday, May 3, 2016
        Last updated: 4 May 2024
        Rea Lund is a staff writer for Harrow News.""",
    "sign-off": """(Reporting by Rea Lund; Editing by Piet Aal)
        Additional reporting by Mona Harrow
        -- Oslo newsroom +47 555 010
        - Harrow desk
        View source version on wire.example
        This press release was distributed by Fjordwire.
        The post Pumps Are Back appeared first on Harrow News.""",
    "engagement": """What do you think? Tell us below!
        Let us know in the comments!
        Thanks for reading!
        Until next time, stay curious!""",
}  # fmt: skip


@pytest.mark.parametrize(
    ("reason", "line"),
    [
        (reason, line.strip())
        for reason, lines in _LINES.items()
        for line in lines.splitlines()
        if "You must" not in line
    ],
)
def test_lines_of_a_page(reason: str, line: str) -> None:
    assert reason in REASONS
    sentences = chrome(
        f"{line}\n\nThe mill was sold to a group of farmers from Holt, who will run it.\n\n{line}"
    )
    assert line_reason(line) == reason or set(sentences.values()) == {reason}


@pytest.mark.parametrize(
    "line",
    """Users can leave a reply under each post.
        Set required=True to mark a field as required.
        The newsletter has 40,000 subscribers, its editor said.
        Click Subscribe to create the webhook.
        You must be quick: log in to leave a comment
        See also: the section on caching.
        References: Lund and Aal (2023).
        Readers can send corrections to the desk.
        "What do you think?" she asked.
        "Read more," said Rea Lund to her class.
        The share of farms with a website rose.
        She shared this with nobody.
        The site uses cookies to remember the language, and a test proves it.
        Contact between the two valves wears them out.
        For more than ten years the mill stood empty.
        For more information, the court asked the council, which had none.
        The player who is ready goes first.
        The photo of the mill was taken in May.
        By May the mill was sold.
        By law the mill must close.
        The copyright expired in 1950, and the text is free.
        Terms of the sale were not disclosed.
        Privacy matters to the users of the mill.
        Tags help readers find posts.
        The most popular pump is the small one.
        Related parties must be named in the report.
        More in the valley than in town, people want the mill.
        Latest figures from the office show a rise.
        Trending upward, the price of grain reached 40 kroner.
        Follow the path to the weir.
        Subscribers pay 40 kroner a month.
        Sign up sheets hung in the hall.
        Join the two pipes with a clamp.
        Never miss the second valve when you close the first.
        Get the key from the office.
        Listen to the pump before you open it.
        Watch the pressure and close the valve.
        Print the report twice.
        Share prices fell by 3%.
        Home prices rose in Harrow.
        Search for the leak with soap.
        Advertising brought in half the revenue.
        Sponsored events took place in May.
        What do you think of when you hear the word mill?
        Thanks to the farmers, the mill reopened.
        We want to sell the mill.
        Last year the mill was sold.
        Page through the book to find it.
        Copy the file to the server.
        The source of the river is a spring.
        View the mill from the bridge.
        Norvane opened a plant in Harrow on 6 December 2023.
        Rea Lund is a nurse and writes for pleasure.""".splitlines(),
)
def test_prose_is_left_alone(line: str) -> None:
    assert not chrome_line(line.strip())


def test_a_paragraph_is_chrome_only_as_a_whole() -> None:
    assert chrome("The mill was sold. Leave a Reply") == {}
    assert list(chrome("Leave a Reply. Your email address will not be published.").values()) == [
        "comment-form"
    ]
    assert chrome("Thanks for reading! The mill was sold to a group of farmers.") == {}


def test_words_an_author_may_use_need_chrome_beside_them() -> None:
    assert (
        chrome("# Mills\n\n## Search\n\nThe search was long.\n\n## Contact\n\nContact wears them out.") == {}
    )
    assert chrome("The mill was sold.\n\nMenu\n\nSearch\n\nLog in") == {
        "Menu": "navigation", "Search": "navigation", "Log in": "navigation",
    }  # fmt: skip
    assert chrome("The mill was sold.\n\nLearn more:\n\n- The [list](x) of mills") == {
        "Learn more:": "related"
    }


def test_a_title_is_never_chrome() -> None:
    assert chrome("# Most Popular\n\nThe mill was sold.") == {}
    assert chrome("---\ntitle: Read more\n---\nThe mill was sold.") == {}


def test_block_quotations_and_footnotes_are_the_authors_own() -> None:
    assert chrome("> Leave a Reply\n\nShe said so.[^1]\n\n[^1]: Related: the mill") == {}


def test_contact_blocks_take_in_names_and_addresses() -> None:
    text = (
        "The mill was sold to a group of farmers from Holt.\n\nAbout Norvane\n\nNorvane makes pumps in Harrow.\n\n"
        "Media Contact:\n\nRea Lund\n\nNorvane AS\n\n12 Weir Street, Harrow\n\n+47 555 0100\n\npress@norvane.example\n\n"
        "The end of the text is a sentence again."
    )
    assert set(chrome(text, "release")) == {
        "Media Contact:", "Rea Lund", "Norvane AS", "12 Weir Street, Harrow", "+47 555 0100",
    }  # fmt: skip


def test_contact_blocks_end_where_the_publisher_describes_itself() -> None:
    found = chrome(
        "The mill was sold.\n\nMedia Contact:\n\nRea Lund\n\nAbout Norvane\n\nNorvane makes pumps.", "release"
    )
    assert set(found) == {"Media Contact:", "Rea Lund"}


def test_teasers_below_a_marker() -> None:
    text = (
        "The mill was sold to a group of farmers from Holt.\n\nYou may also like\n\n"
        "- Seven Pumps That Changed the Valley\n- Why Tessaro Sold Its Valves\n\nThe text goes on with a sentence."
    )
    assert chrome(text) == {
        "You may also like": "related",
        "Seven Pumps That Changed the Valley": "related",
        "Why Tessaro Sold Its Valves": "related",
    }


def test_a_run_of_headlines_at_the_end() -> None:
    body = "\n\n".join(["The mill was sold to a group of farmers from Holt."] * 5)
    teasers = "Seven Pumps That Changed the Valley\n\nWhy Tessaro Sold Its Valves Again\n\nHarrow Council Meets on the Weir"
    assert set(chrome(f"{body}\n\n{teasers}\n\nRead more").values()) == {"related"}
    assert len(chrome(f"{body}\n\n{teasers}")) == 3
    assert chrome(f"{body}\n\n{teasers}\n\nA sentence ends the text.") == {}
    assert chrome(f"{body}\n\n{teasers}", "docs") == {}


def test_documentation_keeps_its_headings_and_lists() -> None:
    text = "## Related\n\n- [Caching](c.md)\n- Share\n\n| Label |\n|-|\n| Sign in |\n\n## See also\n\nThe cache is small."
    assert chrome(text, "docs") == {}


def test_plain_text_pages() -> None:
    text = "Mill sold\n\nThe mill was sold to a group of farmers from Holt.\n\nShare this\nTweet\nLeave a Reply\n"
    reading = read(text, is_plain=True)
    assert [chrome_reason(reading, number) for number in sorted(reading.chrome)] == [
        "share",
        "share",
        "comment-form",
    ]


_STATEMENT = (
    'This release contains "forward-looking statements" within the meaning of the Securities Act. Actual results '
    "could differ materially. Norvane undertakes no obligation to update them."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_STATEMENT, 1),
        (f"Forward-Looking Statements\n\n{_STATEMENT}\n\nNorvane makes pumps.", 2),
        (
            f"## Safe Harbor Statement\n\nSome words first.\n\n{_STATEMENT}\n\n## About\n\nNorvane makes pumps.",
            3,
        ),
        (
            "The company has no duty to update or revise the figures; it assumes no obligation to update them.",
            1,
        ),
        ("Disclaimer: This text is for informational purposes only and is not investment advice.", 1),
        ("Past performance is not a guide to the future.", 1),
        ("This article is licensed under the MIT license.", 1),
        ("Unless otherwise noted, the content is available under a Creative Commons licence.", 1),
        ("Permission is hereby granted, free of charge, to any person.", 1),
        # Prose about such things
        ("The court held that forward-looking plans are protected.", 0),
        ("Norvane licensed its pump under a contract with Tessaro.", 0),
        ("The committee gave legal advice to the council.", 0),
        ("## Disclaimers\n\nThe word has a long history.", 0),
        ("The mill comes with a warranty of two years.", 0),
        # A long paragraph of prose with one such sentence at its end stays prose
        ("The mill was sold to farmers. " * 40 + "This is not investment advice.", 0),
    ],
)
def test_cautionary_text(text: str, expected: int) -> None:
    reading = read(text, "release")
    assert len(caution_blocks(reading)) == expected
    assert caution_blocks(reading) <= chrome_blocks(reading) == reading.chrome


@given(st.text(max_size=200))
def test_any_line_has_a_known_reason_or_none(text: str) -> None:
    reason = line_reason(text)
    assert reason is None or reason in REASONS


@pytest.mark.parametrize(
    "text",
    [
        "Read more\n\n" * 20_000,
        "Contact\n\n" * 20_000,
        "Media Contact:\n\nRea Lund\n\n" * 10_000,
        "Disclaimer\n\n" * 20_000,
        "## Disclaimer\n\nThe mill.\n\n" * 5_000,
        "forward-looking statements " * 20_000,
        "no obligation " * 40_000,
        "You may also like\n\nSeven Pumps That Changed the Valley\n\n" * 8_000,
    ],
    ids=lambda text: text[:20],
)
def test_many_lines_take_linear_time(text: str) -> None:
    document = markdown.parse(Source(text))
    begun = time.process_time()
    Reading(document, CueMatcher({}), "news")
    assert time.process_time() - begun < 5
