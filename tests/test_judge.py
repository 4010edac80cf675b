"""What becomes of the findings between the rules and the reader."""

from __future__ import annotations

from house import registry
from hypothesis import given
from hypothesis import strategies as st
import pytest

from hypelint.diagnostic import Diagnostic, Severity
from hypelint.document import Builder
from hypelint.engine import Linter, Settings
from hypelint.internal import CRASH, UNUSED
from hypelint.judge import (
    STEPS,
    Case,
    distinct,
    fingerprinted,
    graded,
    judge,
    ordered,
    outermost,
    selected,
    shown,
    weight,
)
from hypelint.source import Source

REGISTRY = registry()
LINTER = Linter(REGISTRY)
ALL = Settings(frozenset(REGISTRY.rules))
CASE = Case(Builder(Source("")).document(), ALL, REGISTRY)

INFO, WARNING, ERROR = Severity.INFO, Severity.WARNING, Severity.ERROR


def found(
    rule: str = "praise/grand", start: int = 0, end: int = 5, severity: Severity = ERROR, text: str = "grand"
) -> Diagnostic:
    return Diagnostic(rule, severity, 4.0, "a message", start, end, 1, start + 1, 1, end + 1, text)


def lint(text: str, settings: Settings = ALL) -> list[Diagnostic]:
    return LINTER.lint(Source(text, "a.md"), settings)


def test_the_chain() -> None:
    assert [step.__name__ for step in STEPS] == [
        "ordered",
        "distinct",
        "suppressed",
        "selected",
        "graded",
        "outermost",
        "ordered",
        "fingerprinted",
    ]


def test_a_word_inside_a_larger_marked_phrase_is_no_second_row() -> None:
    phrase = found("ai-tell/tail", 0, 40)
    word = found("hype/grand", 10, 15)
    assert outermost([phrase, word], CASE) == [phrase]
    # … but a passage that holds it, another axis, a worse word and the same rule are.
    for both in (
        [found("boilerplate/block", 0, 400), word],
        [found("readability/long", 0, 40), word],
        [phrase._replace(severity=WARNING), word],
        [phrase._replace(weight=1.0), word],
        [phrase, word._replace(rule="ai-tell/tail")],
        [phrase, word._replace(end=50)],
    ):
        assert outermost(both, CASE) == both


def test_of_two_findings_on_the_same_words_the_heavier_stays() -> None:
    one, other = found("hype/grand", 10, 15), found("boilerplate/worn", 10, 15)
    assert outermost([one, other], CASE) == [one]
    for heavier in (other._replace(weight=5.0), other._replace(severity=ERROR)):
        lighter = one._replace(severity=WARNING)
        assert outermost([lighter, heavier], CASE) == [heavier]
    # Each has something the other lacks.
    both = [one._replace(severity=WARNING, weight=5.0), other]
    assert sorted(outermost(both, CASE)) == sorted(both)


def test_findings_come_in_the_order_of_their_places() -> None:
    given = [
        found(start=9, end=12),
        found(start=3, end=9),
        found("a/b", start=3, end=9),
        found(start=3, end=5),
    ]
    assert [(it.start, it.end, it.rule) for it in ordered(given, CASE)] == [
        (3, 5, "praise/grand"),
        (3, 9, "a/b"),
        (3, 9, "praise/grand"),
        (9, 12, "praise/grand"),
    ]


def test_a_rule_speaks_once_of_a_place_and_the_worst_counts() -> None:
    given = [found(severity=INFO), found(severity=ERROR), found("praise/shiny", severity=INFO), found(end=6)]
    left = distinct(ordered(given, CASE), CASE)
    assert [(it.rule, it.end, it.severity) for it in left] == [
        ("praise/grand", 5, ERROR),
        ("praise/shiny", 5, INFO),
        ("praise/grand", 6, ERROR),
    ]


def test_what_was_not_asked_for_is_dropped_but_never_a_crash() -> None:
    case = CASE._replace(settings=Settings(frozenset({"praise/grand"}), internal=frozenset()))
    given = [found(), found("praise/shiny"), found(UNUSED), found(CRASH)]
    assert [it.rule for it in selected(given, case)] == ["praise/grand", CRASH]


@pytest.mark.parametrize(
    ("level", "given", "expected", "points"),
    [
        # The rule's own level is replaced, with the weight in proportion.
        (INFO, ERROR, INFO, 0.0),
        (WARNING, ERROR, WARNING, 2.0),
        (ERROR, ERROR, ERROR, 4.0),
        # What a context lowered is lowered on, never raised.
        (ERROR, INFO, INFO, 0.0),
        (WARNING, INFO, INFO, 0.0),
        (INFO, WARNING, INFO, 0.0),
    ],
)
def test_levels_of_the_settings(level: Severity, given: Severity, expected: Severity, points: float) -> None:
    case = CASE._replace(settings=ALL._replace(severity={"praise/grand": level}))
    (it,) = graded([found(severity=given)], case)
    assert (it.severity, it.weight) == (expected, points)


@pytest.mark.parametrize(
    ("level", "given", "expected"),
    [
        # Of a rule that warns, and reports grave cases as errors.
        (WARNING, ERROR, ERROR),
        (ERROR, ERROR, ERROR),
        (INFO, ERROR, INFO),
        (WARNING, INFO, INFO),
        (ERROR, INFO, INFO),
    ],
)
def test_what_the_rule_raised_stays_raised_unless_the_rule_is_lowered(
    level: Severity, given: Severity, expected: Severity
) -> None:
    case = CASE._replace(settings=ALL._replace(severity={"praise/shiny": level}))
    (it,) = graded([found("praise/shiny", severity=given)], case)
    assert it.severity == expected


def test_a_warning_made_an_error_weighs_twice() -> None:
    case = CASE._replace(settings=ALL._replace(severity={"praise/shiny": ERROR, UNUSED: WARNING}))
    shiny, unused = graded([found("praise/shiny", severity=WARNING), found(UNUSED, severity=INFO)], case)
    assert (shiny.severity, shiny.weight) == (ERROR, 4.0)
    assert (unused.severity, unused.weight) == (WARNING, 0.0)


def test_levels_reach_the_reader() -> None:
    lowered = ALL._replace(severity={"praise/grand": WARNING})
    assert [(it.severity, it.weight) for it in lint("A grand hall.")] == [(ERROR, 4.0)]
    assert [(it.severity, it.weight) for it in lint("A grand hall.", lowered)] == [(WARNING, 2.0)]
    # In a question the rule itself takes one level off.
    assert [it.severity for it in lint("Is it a grand hall?")] == [WARNING]
    assert [
        it.severity for it in lint("Is it a grand hall?", ALL._replace(severity={"praise/grand": INFO}))
    ] == [INFO]


@given(st.floats(0.5, 8), st.sampled_from(Severity), st.sampled_from(Severity), st.sampled_from(Severity))
def test_a_higher_level_never_weighs_less(
    points: float, default: Severity, one: Severity, other: Severity
) -> None:
    low, high = sorted((one, other))
    assert 0 <= weight(points, default, low) <= weight(points, default, high)
    assert weight(0, default, one) == 0


def prints(text: str) -> list[str]:
    return [it.fingerprint for it in lint(text)]


def test_fingerprints_stay_when_lines_move() -> None:
    before = prints("A grand hall, a very shiny maybe.\n\nA grand house.\n")
    assert len(set(before)) == 5
    assert (
        prints("# New\n\nA grand hall,\na very shiny\nmaybe.\n\n> Words\n\n- A **grand** house.\n") == before
    )


def test_fingerprints_see_the_words_not_how_they_are_set() -> None:
    one, two = (
        fingerprinted([found(text=text)], CASE)[0].fingerprint
        for text in ('"Grand  old\nday"', "“grand old **day**”")
    )
    assert one == two
    assert fingerprinted([found(text="grand day")], CASE)[0].fingerprint != one
    assert fingerprinted([found("praise/shiny", text="grand old day")], CASE)[0].fingerprint != one


def test_equal_findings_are_told_apart_by_their_number() -> None:
    three = prints("Grand, grand, grand.\n")
    assert len(set(three)) == 3
    assert prints("Grand.\n\nAnd grand.\n") == three[:2]


def test_fingerprints_are_the_same_on_every_machine() -> None:
    assert prints("A grand hall.") == ["d0bc7e3523ed84ac"]


def test_a_fingerprint_of_odd_text() -> None:
    assert len(fingerprinted([found(text="\ud800!"), found(text="!!")], CASE)) == 2


def test_shown() -> None:
    given = [found(severity=level) for level in Severity]
    assert [it.severity for it in shown(given, WARNING)] == [WARNING, ERROR]
    assert shown(given, INFO) == given


def test_judging_twice_changes_nothing() -> None:
    text = "A grand hall. <!-- hypelint: disable-line praise/shiny -->\n\nA very shiny maybe.\n"
    document = LINTER.parse(Source(text, "a.md"))
    once = judge(LINTER.check(LINTER.read(document, ALL), ALL), document, ALL, REGISTRY)
    assert once == lint(text)
    assert judge([it for it in once if it.rule in REGISTRY.rules], document, ALL, REGISTRY) == once
