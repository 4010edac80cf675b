"""Suppressions in a draft: what they silence, and what is said of those that are idle or wrong."""

from __future__ import annotations

from time import process_time

from house import registry
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
import pytest

from hypelint.diagnostic import Diagnostic, Severity
from hypelint.document import Comment
from hypelint.engine import Linter, Settings
from hypelint.internal import CRASH, DEFAULT, INTERNAL, MALFORMED, UNKNOWN, UNREASONED, UNUSED
from hypelint.registry import Registry, RuleEntry
from hypelint.rule import PhraseRule
from hypelint.source import Source
from hypelint.suppression import parse

REGISTRY = registry()
LINTER = Linter(REGISTRY)
ALL = Settings(frozenset(REGISTRY.rules))


def lint(text: str, settings: Settings = ALL, path: str = "a.md") -> list[Diagnostic]:
    return LINTER.lint(Source(text, path), settings)


def told(text: str, settings: Settings = ALL) -> list[tuple[str, int]]:
    """Return (rule, line) of what is found."""
    return [(it.rule, it.line) for it in lint(text, settings)]


def applied(text: str, found: Diagnostic) -> str:
    """Return the text after the finding's fix."""
    (fix,) = found.fixes
    for edit in sorted(fix.edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


GRAND = ("praise/grand", 1)


# What they silence


@pytest.mark.parametrize(
    "rule",
    [
        "praise/grand",
        "praise",
        "all",
        "PRAISE",
        "doubt/maybe, praise/grand",
        "praise/grand,doubt",
        " praise , ",
    ],
)
def test_a_rule_a_family_or_all(rule: str) -> None:
    text = f"<!-- hypelint: disable-next-line {rule} -- we measured it -->\nA grand maybe.\n"
    assert "praise/grand" not in {it.rule for it in lint(text)}


def test_only_what_is_named_is_silenced() -> None:
    assert told("<!-- hypelint: disable-next-line praise/grand -->\nA grand, shiny hall.\n") == [
        ("praise/shiny", 2)
    ]


def test_disable_line() -> None:
    text = "One grand hall.\nTwo grand halls. <!-- hypelint: disable-line praise -->\nThree grand halls.\n"
    assert told(text) == [("praise/grand", 1), ("praise/grand", 3)]


def test_the_next_line_is_the_next_with_prose_on_it() -> None:
    comment = "<!-- hypelint: disable-next-line praise -->"
    other = "<!-- hypelint: disable-next-line doubt -->"
    silenced: list[tuple[str, int]] = []
    assert told(f"{comment}\n\n\nA grand hall.\n") == silenced
    assert told(f"{comment}\n\n## A grand hall\n") == silenced
    assert told(f"{comment}\n\n- A grand hall\n") == silenced
    assert told(f"{comment}\n\n> A grand hall\n") == silenced
    assert told(f"{comment}\n\n| A grand hall | x |\n|---|---|\n| y | z |\n") == silenced
    assert told(f"{comment}\n\n```\ncode\n```\n\nA grand hall.\n") == silenced
    assert told(f"{comment}\n{other}\nA grand maybe.\n") == silenced
    assert told(f"{comment} {other}\nA grand maybe.\n") == silenced
    assert told(f"Before.\n{comment}\nA grand hall.\n") == silenced
    # Of a paragraph in several lines, the first; a comment in the middle of one: the line below it.
    assert told(f"{comment}\nA grand hall,\na grand house.\n") == [("praise/grand", 3)]
    assert told(f"A grand hall, {comment}\na grand house,\na grand tower.\n") == [
        ("praise/grand", 1),
        ("praise/grand", 3),
    ]
    # A comment of several lines ends where it ends.
    assert (
        told("<!-- hypelint: disable-next-line\n  praise\n  -- a long\n  story -->\nA grand hall.\n")
        == silenced
    )


def test_ranges() -> None:
    text = (
        "A grand one.\n\n<!-- hypelint: disable praise -->\n\nA grand two.\n\n"
        "A grand three <!-- hypelint: enable praise --> and a grand four.\n"
    )
    assert told(text) == [("praise/grand", 1), ("praise/grand", 7)]
    assert told("<!-- hypelint: disable praise -->\n\nA grand one.\n\nA shiny two.\n") == []


@pytest.mark.parametrize(
    ("opening", "closing", "expected"),
    [
        ("praise", "praise/grand", {"praise/grand"}),
        ("praise/grand", "praise", {"praise/grand", "praise/shiny"}),
        ("all", "praise", {"praise/grand", "praise/shiny"}),
        ("praise, doubt", "doubt", {"doubt/maybe"}),
        ("praise, doubt", "length", set()),
        ("praise, doubt", "", {"praise/grand", "praise/shiny", "doubt/maybe"}),
        ("praise, doubt", "all", {"praise/grand", "praise/shiny", "doubt/maybe"}),
    ],
)
def test_the_last_word_on_a_rule_counts(opening: str, closing: str, expected: set[str]) -> None:
    text = (
        f"<!-- hypelint: disable {opening} -->\n\nA grand, shiny maybe.\n\n"
        f"<!-- hypelint: enable {closing} -->\n\nA grand, shiny maybe.\n"
    )
    before, after = ({it.rule for it in lint(text) if it.line == line} for line in (3, 7))
    assert after == expected | before
    assert "praise/grand" not in before


def test_a_range_may_be_opened_again() -> None:
    text = "".join(
        f"<!-- hypelint: {verb} praise -->\n\nA grand hall.\n\n" for verb in ("disable", "enable", "disable")
    )
    assert told(text) == [("praise/grand", 7)]


def test_the_whole_file_wherever_the_comment_stands() -> None:
    assert told("A grand hall.\n\n<!-- hypelint: disable-file praise -->\n\nA grand house.\n") == []


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: A grand day\nhypelint: disable praise -- a birthday\n---\n",
        "---\ntitle: A grand day\nhypelint: disable-file praise\n---\n",
        "---\nhypelint: 'disable praise'\ntitle: A grand day\n---\n",
        '+++\nhypelint = "disable praise"\ntitle = "A grand day"\n+++\n',
    ],
)
def test_front_matter_speaks_of_the_whole_file(front: str) -> None:
    assert told(f"{front}\nA grand hall.\n") == []


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_and_wide_characters(end: str) -> None:
    text = f"Ein 😀 Tag.{end}{end}<!-- hypelint: disable-next-line praise -->{end}A 😀 grand hall.{end}A grand one.{end}"
    (found,) = lint(text)
    assert (found.rule, found.line) == ("praise/grand", 5)


@pytest.mark.parametrize(
    "comment",
    [
        "see hypelint: disable praise",
        "hypelinter",
        "hypelint found nothing here, and that was right",
        "TODO",
        "",
    ],
)
def test_ordinary_comments_are_left_alone(comment: str) -> None:
    assert parse(Comment(0, 0, comment)) is None
    assert told(f"<!-- {comment} -->\nA grand hall.\n") == [("praise/grand", 2)]


def test_plain_text_takes_the_same_comments() -> None:
    assert lint("<!-- hypelint: disable-file praise --> A grand hall.\n", path="a.txt") == []


# What is wrong with them


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        (
            "hypelint: disable-nextline praise",
            '"disable-nextline" is no kind of suppression; did you mean "disable-next-line"?',
        ),
        ("hypelint: praise", '"praise" is no kind of suppression; valid are'),
        ("hypelint:", '"" is no kind of suppression'),
        ("hypelint: disable", 'names no rule; name rules or families, or "all"'),
        ("hypelint: disable-file -- because", "names no rule"),
        ("hypelint: disable-file praise doubt", '"praise doubt" is no rule; put commas between rules'),
        ("hypelint: disable-file praise because I say so", "put commas between rules"),
        ("hypelint-disable praise", "with the colon"),
        ("hypelint disable-next-line praise", "with the colon"),
        ("Hypelint ignore praise", "with the colon"),
    ],
)
def test_malformed(comment: str, message: str) -> None:
    (found, other) = lint(f"<!-- {comment} -->\nA grand hall.\n")
    assert (found.rule, found.line, found.severity) == (MALFORMED, 1, Severity.WARNING)
    assert message in found.message
    assert found.text == f"<!-- {comment} -->"
    assert other.rule == "praise/grand"


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ("prais", '"prais" is no rule or family; did you mean "praise"?'),
        ("grand", '"grand" is no rule or family; did you mean "praise/grand"?'),
        ("internal", '"internal" can not be suppressed in a draft; use "ignore" in the config'),
        (UNUSED, "can not be suppressed in a draft"),
    ],
)
def test_unknown(rule: str, message: str) -> None:
    (found, other) = lint(f"<!-- hypelint: disable-file {rule} -->\n\nA grand hall.\n")
    assert (found.rule, found.severity) == (UNKNOWN, Severity.WARNING)
    assert message in found.message
    assert other.rule == "praise/grand"


def test_reasons_can_be_required() -> None:
    asked = ALL._replace(internal=DEFAULT | {UNREASONED})
    text = "<!-- hypelint: disable praise{} -->\n\nA grand hall.\n\n<!-- hypelint: enable praise -->\n"
    assert told(text.format(""), asked) == [(UNREASONED, 1)]
    assert told(text.format("")) == []
    for dash in ("--", "–", "—"):
        assert told(text.format(f" {dash} the regulator ranked it"), asked) == []
    assert told(text.format(" --"), asked) == [(UNREASONED, 1)]


# Those that silence nothing


def test_unused() -> None:
    (found,) = lint("<!-- hypelint: disable-next-line praise -->\nA hall.\n")
    assert (found.rule, found.line, found.severity, found.weight) == (UNUSED, 1, Severity.INFO, 0)
    assert found.message == "the suppression of praise silences nothing; remove it"
    assert found.fixes[0].safe


def test_the_nearest_suppression_is_the_used_one() -> None:
    text = (
        "<!-- hypelint: disable-file praise -->\n\n<!-- hypelint: disable praise -->\n\n"
        "<!-- hypelint: disable-next-line praise -->\nA grand hall. <!-- hypelint: disable-line praise -->\n"
    )
    assert told(text) == [(UNUSED, 1), (UNUSED, 3), (UNUSED, 6)]


def test_what_did_not_run_is_not_called_unused() -> None:
    text = "<!-- hypelint: disable-file {} -->\n\nA hall.\n"
    grand = ALL._replace(rules=frozenset({"praise/grand"}))
    assert told(text.format("praise/grand"), grand) == [(UNUSED, 1)]
    assert told(text.format("praise/shiny"), grand) == []
    assert told(text.format("praise"), grand) == []
    assert told(text.format("all"), grand) == []
    assert told(text.format("doubt/maybe"), ALL._replace(profile="docs")) == []
    # A family counts as run without the rules that are off by default.
    default = Settings(frozenset(name for name, it in REGISTRY.rules.items() if it.enabled))
    assert told(text.format("praise"), default) == [(UNUSED, 1)]


def test_after_a_crash_nothing_is_called_unused() -> None:
    class Broken(PhraseRule):
        id = "broken/rule"
        summary = message = "x"
        cues = ("hall",)

        def check(self, sentence: object, cues: object) -> list[object]:  # type: ignore[override]
            raise RuntimeError("no")

    broken = Registry([RuleEntry.of(Broken, "x")], [("x", it) for it in REGISTRY.formats.values()])
    settings = Settings(frozenset({"broken/rule"}))
    found = Linter(broken).lint(Source("<!-- hypelint: disable-file all -->\n\nA hall.\n", "a.md"), settings)
    assert [it.rule for it in found] == [CRASH]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Alone on its line: the line goes, unless it keeps two paragraphs apart.
        ("One.\n\n<!-- hypelint: disable-file praise -->\nTwo.\n", "One.\n\nTwo.\n"),
        ("<!-- hypelint: disable-file praise -->\nTwo.\n", "Two.\n"),
        ("One.\n<!-- hypelint: disable-file praise -->\nTwo.\n", "One.\n\nTwo.\n"),
        ("One.\n\n<!-- hypelint: disable-file praise -->", "One.\n\n"),
        # In a line.
        ("One.\n\n<!-- hypelint: disable-file praise -->     two.\n", "One.\n\ntwo.\n"),
        ("> <!-- hypelint: disable-file praise -->\n> One.\n", ">\n> One.\n"),
        ("One. <!-- hypelint: disable-line praise -->\n", "One.\n"),
        ("One <!-- hypelint: disable-line praise --> two.\n", "One two.\n"),
        ("One<!-- hypelint: disable-line praise -->.\n", "One.\n"),
        # In front matter.
        ("---\ntitle: X\nhypelint: disable praise\n---\n\nOne.\n", "---\ntitle: X\n---\n\nOne.\n"),
        # Some of its rules only.
        (
            "A grand one. <!-- hypelint: disable-line praise, doubt -- so -->\n",
            "A grand one. <!-- hypelint: disable-line praise -- so -->\n",
        ),
        (
            "A grand one. <!-- hypelint: disable-line doubt,praise,length -->\n",
            "A grand one. <!-- hypelint: disable-line praise -->\n",
        ),
        # The end of a range goes with its beginning.
        (
            "<!-- hypelint: disable praise -->\n\nOne.\n\n<!-- hypelint: enable praise -->\n\nA grand two.\n",
            "\nOne.\n\n\nA grand two.\n",
        ),
        (
            "<!-- hypelint: disable praise -->\n\nOne.\n\n<!-- hypelint: enable -->\n\nA grand two.\n",
            "\nOne.\n\n\nA grand two.\n",
        ),
    ],
)
def test_the_fix_takes_it_out(text: str, expected: str) -> None:
    (found,) = (it for it in lint(text) if it.rule == UNUSED)
    after = applied(text, found)
    assert after == expected
    assert told(after) == [it for it in told(after) if it[0] != UNUSED]


def test_the_end_of_another_range_stays() -> None:
    text = (
        "<!-- hypelint: disable praise -->\n\nOne.\n\n<!-- hypelint: disable doubt -->\n\nMaybe.\n\n"
        "<!-- hypelint: enable praise, doubt -->\n"
    )
    (found,) = lint(text)
    assert applied(text, found) == text.removeprefix("<!-- hypelint: disable praise -->\n")


pieces = st.sampled_from(
    [
        "A grand hall.\n",
        "A shiny maybe.\n",
        "\n",
        "Plain words.\n",
        "- An item\n",
        *(
            f"<!-- hypelint: {verb} {rule} -->\n"
            for verb in ("disable", "enable", "disable-next-line", "disable-line", "disable-file")
            for rule in ("praise", "praise/grand", "all", "doubt, praise", "prais")
        ),
        "<!-- hypelint: enable -->\n",
        "A grand hall. <!-- hypelint: disable-line praise/grand --> Maybe.\n",
        "One <!-- hypelint: disable-line doubt, length --> very grand.\n",
    ]
)


@hypothesis_settings(max_examples=300)
@given(st.lists(pieces, max_size=10))
def test_suppressions_only_take_away_and_their_fixes_change_no_finding(parts: list[str]) -> None:
    text = "".join(parts)
    found = lint(text)
    document = LINTER.parse(Source(text, "a.md"))
    unsuppressed = {(it.rule, it.start) for it in LINTER.check(LINTER.read(document, ALL), ALL)}
    rules = [it for it in found if it.rule not in INTERNAL]
    assert {(it.rule, it.start) for it in rules} <= unsuppressed
    for it in found:
        assert text[it.start : it.end] == it.text
    unused = next((it for it in found if it.rule == UNUSED), None)
    if unused is not None:
        after = lint(applied(text, unused))
        assert [(it.rule, it.text) for it in after if it.rule not in INTERNAL] == [
            (it.rule, it.text) for it in rules
        ]
        assert sum(it.rule == UNUSED for it in after) == sum(it.rule == UNUSED for it in found) - 1


@given(st.text(alphabet="hypelint: disable-next-line,—\n", max_size=60))
def test_any_comment_is_understood_or_refused(text: str) -> None:
    for start in ("", "hypelint:", "hypelint: disable"):
        try:
            parse(Comment(0, 0, (start + text).strip()))
        except ValueError as error:
            assert str(error)


def test_many_suppressions_and_findings_take_linear_time() -> None:
    def seconds(number: int) -> float:
        text = (
            "<!-- hypelint: disable praise/shiny, doubt -->\n\nA grand hall.\n\n<!-- hypelint: enable -->\n\n"
            "<!-- hypelint: disable-next-line prais -->\nA shiny hall.\n\n"
        )
        source = Source(text * number, "a.md")
        best = 9e9
        for _ in range(3):
            document = LINTER.parse(source)
            found = LINTER.check(LINTER.read(document, ALL), ALL)
            begun = process_time()
            from hypelint.judge import judge

            judge(found, document, ALL, REGISTRY)
            best = min(best, process_time() - begun)
        return best

    seconds(10)
    assert seconds(1600) < 8 * seconds(400)
