"""The hype score: its formula, and every property that docs and gates rely on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
import pickle

from hypothesis import assume, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
import pytest

from hypelint.diagnostic import Diagnostic, Severity
from hypelint.engine import Linter, Settings
from hypelint.judge import judge
from hypelint.registry import installed
from hypelint.score import Score, Scored, measure, score, wilson, with_effects
from hypelint.source import Source

NEAR = 1e-9

# The arithmetic, on sentences that are only numbers.

FINDINGS = st.tuples(
    st.sampled_from(["hype", "speculation", "superlative", "unsourced", "ai-tell"]),
    st.sampled_from([0.0, 0.5, 1.0, 2.0, 2.0, 4.0, 4.0, 6.0]),
)
WORDS = st.integers(0, 60)
NAMES = st.integers(0, 30).map(str)
CLEAN = st.builds(Scored, NAMES, WORDS, st.just(()))
SENTENCES = st.builds(Scored, NAMES, WORDS, st.lists(FINDINGS, max_size=5).map(tuple))
MARKED = SENTENCES.filter(lambda sentence: sentence.points > 0)
TEXTS = st.lists(st.one_of(CLEAN, SENTENCES), max_size=40)
DOCUMENT = st.lists(FINDINGS, max_size=2)


def value(sentences: Sequence[Scored], document: Sequence[tuple[str, float]] = ()) -> float:
    return measure(sentences, document).value


def plain(words: int, *weights: float, name: str = "s") -> Scored:
    return Scored(name, words, tuple(("hype", weight) for weight in weights))


def test_the_formula_by_hand() -> None:
    # p = 4 + 0.5 * 2 = 5; P = 5 + 2 = 7; W = 60; T = (5 + 2) / 3; D = 100 * 7 / 100 = 7.
    text = [plain(10, 4, 2, name="a"), plain(8, 2, name="b"), plain(25, name="c"), plain(35, name="d")]
    found = measure(text)
    assert found.density == pytest.approx(7)
    assert found.value == pytest.approx(100 * (0.75 * 7 / 17 + 0.25 * (7 / 3) / (7 / 3 + 4)))
    assert (found.words, found.sentences) == (78, 4)


def test_a_sentence_has_eight_points_at_most() -> None:
    assert plain(10, 4, 4, 4, 4, 4).points == 8
    assert plain(10, 4, 4).points == 6
    assert plain(10, 0, 0).points == 0


def test_a_finding_on_the_document_counts_once_and_is_no_peak() -> None:
    assert measure([plain(60, name="c")], [("unsourced", 6)]).density == pytest.approx(6)
    assert value([plain(60, name="c")], [("unsourced", 6)]) == pytest.approx(75 * 6 / 16)


@pytest.mark.parametrize(
    ("points", "band"),
    [(0, "A"), (4.9, "A"), (5.1, "B"), (13.3, "B"), (13.4, "C"), (39, "C"), (41, "D"), (400, "E")],
)
def test_bands(points: float, band: str) -> None:
    text = [plain(20, name=str(number)) for number in range(8)]
    assert measure(text, [("hype", points)]).band == band


def test_a_short_text_has_no_band() -> None:
    assert measure([plain(20, name=str(number)) for number in range(5)]).band is None
    assert measure([plain(19, name=str(number)) for number in range(6)]).band is None
    assert measure([plain(20, name=str(number)) for number in range(6)]).band == "A"


@given(TEXTS, DOCUMENT)
def test_the_value_lies_between_0_and_100(text: list[Scored], document: list[tuple[str, float]]) -> None:
    assert 0 <= value(text, document) <= 100


@given(st.lists(CLEAN))
def test_clean_text_scores_0(text: list[Scored]) -> None:
    assert value(text) == 0
    assert measure(text).effects == ()


@given(TEXTS, DOCUMENT, st.randoms())
def test_the_order_of_sentences_does_not_matter(
    text: list[Scored], document: list[tuple[str, float]], random: object
) -> None:
    shuffled = list(text)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    first, second = measure(text, document), measure(shuffled, document)
    assert first[:6] == second[:6]
    assert sorted(first.effects) == pytest.approx(sorted(second.effects))


@given(TEXTS, DOCUMENT, MARKED)
def test_another_finding_never_lowers_it(
    text: list[Scored], document: list[tuple[str, float]], sentence: Scored
) -> None:
    assert value([*text, sentence], document) >= value(text, document) - NEAR


@given(TEXTS, DOCUMENT, CLEAN)
def test_another_clean_sentence_never_raises_it(
    text: list[Scored], document: list[tuple[str, float]], sentence: Scored
) -> None:
    assert value([*text, sentence], document) <= value(text, document) + NEAR


@given(TEXTS, CLEAN, st.integers(1, 5))
def test_repeating_a_clean_sentence_changes_nothing(text: list[Scored], sentence: Scored, times: int) -> None:
    assert measure([*text, sentence]) == measure([*text, sentence, *[sentence] * times])


@given(TEXTS, SENTENCES, WORDS, st.data())
def test_a_source_a_hedge_or_a_quotation_never_raises_it(
    text: list[Scored], sentence: Scored, added: int, data: st.DataObject
) -> None:
    # All three take findings off a sentence and may add words to it.
    left = (
        data.draw(st.lists(st.sampled_from(range(len(sentence.findings))), unique=True))
        if sentence.findings
        else []
    )
    mended = sentence._replace(
        words=sentence.words + added, findings=tuple(sentence.findings[index] for index in left)
    )
    assert value([*text, mended]) <= value([*text, sentence]) + NEAR


@given(TEXTS, st.lists(CLEAN, max_size=30))
def test_padding_never_dilutes_the_worst_sentences(text: list[Scored], padding: list[Scored]) -> None:
    peak = sum(sorted((sentence.points for sentence in text), reverse=True)[:3]) / 3
    assert value([*text, *padding]) >= 25 * peak / (peak + 4) - NEAR


@given(TEXTS, MARKED, st.data())
def test_raising_a_severity_never_lowers_it(
    text: list[Scored], sentence: Scored, data: st.DataObject
) -> None:
    index = data.draw(st.sampled_from(range(len(sentence.findings))))
    findings = list(sentence.findings)
    family, weight = findings[index]
    findings[index] = (family, weight + data.draw(st.sampled_from([0.5, 1.0, 2.0, 4.0])))
    raised = sentence._replace(findings=tuple(findings))
    assert value([*text, raised]) >= value([*text, sentence]) - NEAR


@given(TEXTS, DOCUMENT, st.sampled_from(["hype", "speculation", "unsourced"]))
def test_disabling_a_rule_never_raises_it(
    text: list[Scored], document: list[tuple[str, float]], off: str
) -> None:
    without = [
        sentence._replace(findings=tuple(pair for pair in sentence.findings if pair[0] != off))
        for sentence in text
    ]
    assert value(without, [pair for pair in document if pair[0] != off]) <= value(text, document) + NEAR


@given(TEXTS, SENTENCES)
def test_a_finding_without_weight_never_changes_it(text: list[Scored], sentence: Scored) -> None:
    noted = sentence._replace(findings=(*sentence.findings, ("hype", 0.0)))
    first, second = measure([*text, sentence]), measure([*text, noted])
    assert first[:6] == second[:6]
    assert second.effects == (*first.effects, 0.0)


@given(TEXTS, DOCUMENT)
def test_families_add_up_to_the_density(text: list[Scored], document: list[tuple[str, float]]) -> None:
    found = measure(text, document)
    assert sum(found.families.values()) == pytest.approx(found.density)
    assert all(points > 0 for points in found.families.values())


@given(TEXTS, DOCUMENT)
def test_an_effect_is_the_score_less_the_score_without_the_finding(
    text: list[Scored], document: list[tuple[str, float]]
) -> None:
    found = measure(text, document)
    expected: list[float] = []
    for number, sentence in enumerate(text):
        for index in range(len(sentence.findings)):
            findings = sentence.findings[:index] + sentence.findings[index + 1 :]
            rest = [*text[:number], sentence._replace(findings=findings), *text[number + 1 :]]
            expected.append(found.value - value(rest, document))
    for index in range(len(document)):
        expected.append(found.value - value(text, document[:index] + document[index + 1 :]))
    assert list(found.effects) == pytest.approx(expected, abs=1e-9)


@given(TEXTS, DOCUMENT)
def test_the_interval_holds_the_value(text: list[Scored], document: list[tuple[str, float]]) -> None:
    found = measure(text, document)
    low, high = found.interval
    assert 0 <= low <= found.value <= high <= 100


@given(st.lists(st.one_of(CLEAN, SENTENCES), min_size=1, max_size=40), st.integers(2, 6))
def test_the_interval_narrows_with_length(text: list[Scored], times: int) -> None:
    # The same kind of text, so many times as long: every sentence is another one of its kind.
    text = [sentence._replace(text=f"{number}") for number, sentence in enumerate(text)]
    longer = [sentence._replace(text=f"{copy}:{sentence.text}") for copy in range(times) for sentence in text]
    first, second = measure(text).interval, measure(longer).interval
    assert second[1] - second[0] <= first[1] - first[0] + NEAR


def test_a_clean_text_may_still_be_hyped_elsewhere() -> None:
    few = measure([plain(15, name=str(number)) for number in range(6)]).interval
    many = measure([plain(15, name=str(number)) for number in range(200)]).interval
    assert few[0] == many[0] == 0
    assert few[1] > 2 * many[1] > 0


def test_the_cost_grows_with_the_text() -> None:
    # Effects worked out one by one, each over the whole text, would take hours here.
    text = [plain(12, 2, 4, 1, name=str(number)) for number in range(40_000)]
    assert len(measure(text).effects) == 120_000
    one = Scored("s", 100_000, (("hype", 2.0),) * 100_000)
    assert measure([one]).effects[0] == 0


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (5, 10, 0.2366, 0.7634), (50, 100, 0.4038, 0.5962)],
)
def test_wilson_as_published(part: int, whole: int, low: float, high: float) -> None:
    assert wilson(part, whole, 1.959963984540054) == pytest.approx((low, high), abs=1e-4)


def test_wilson_knows_nothing_without_observations() -> None:
    assert wilson(0, 0) == (0.0, 1.0)


# The same properties on text, through the linter and the rules that are installed.

HYPED = (
    "The new scanner is a game-changer for small clinics.",
    "This changes everything for the port.",
    "The merger will wipe out every rival in the region.",
    "It is the fastest sorting machine in the world.",
    "Norvane is the leading provider of cold storage.",
    "Tessaro is poised to dominate the market for seed.",
    "The groundbreaking platform will revolutionize how farms buy seed.",
    "The move makes Tessaro the world's first maker of blue glass.",
)
SOBER = (
    "The plant opened in Harrow on a Tuesday.",
    "Rea Lund joined the board of the ferry line last year.",
    "The council met twice and put the vote off.",
    "Workers at the mill walked to the gate at noon.",
    "The bridge is closed to lorries until the paint is dry.",
    "Its staff are paid by the week.",
    "Ostwald rents the second floor of the old post office.",
    "The bus to the harbour leaves from platform four.",
    "Children from the school painted the fence green.",
    "He kept the ledger in a drawer of the kitchen table.",
)
SPEAKER = "said Rea Lund, who runs the harbour office"
CHROME = (
    "Subscribe to our newsletter",
    "Leave a Reply",
    "Share this article",
    "Related Articles",
    "Accept all cookies",
)


@cache
def linter() -> Linter:
    return Linter(installed())


def lint(text: str, settings: Settings | None = None) -> tuple[Score | None, list[Diagnostic]]:
    engine = linter()
    chosen = settings or engine.defaults()
    document = engine.parse(Source(text, "draft.md"))
    reading = engine.read(document, chosen)
    found = judge(engine.check(reading, chosen), document, chosen, engine.registry)
    assert not [it.message for it in found if it.rule == "internal/rule-crash"]
    return score(reading, found), found


def scored(text: str, settings: Settings | None = None) -> Score:
    result, _ = lint(text, settings)
    assert result is not None
    return result


BANK = st.lists(st.sampled_from(HYPED + SOBER), min_size=1, max_size=14, unique=True)
PARAGRAPHS = st.lists(BANK, min_size=1, max_size=4)
quickly = hypothesis_settings(max_examples=40, deadline=None)


def drafted(paragraphs: list[list[str]], end: str = "\n") -> str:
    return (end * 2).join(" ".join(sentences) for sentences in paragraphs) + end


def test_the_banks_are_what_they_say() -> None:
    assert all(scored(sentence).value > 0 for sentence in HYPED)
    assert [sentence for sentence in SOBER if scored(sentence).value] == []
    assert scored(drafted([list(SOBER)])).value == 0


def test_no_prose_no_score() -> None:
    assert lint("")[0] is None
    assert lint("```\nThis changes everything.\n```\n")[0] is None
    assert lint("Subscribe to our newsletter\n")[0] is None


def test_a_clean_heading_alone_scores_0() -> None:
    assert scored("# The plant opened\n")[:5] == (0, None, (0, 0), 0, 0)


def test_what_a_score_says_of_its_findings() -> None:
    text = drafted([[*SOBER, HYPED[0], HYPED[3]], [HYPED[1]]])
    result, found = lint(text)
    assert result is not None
    assert len(result.effects) == len(found)
    assert len(result.top) == 3
    costs = [result.effects[index] for index in result.top]
    assert costs == sorted(costs, reverse=True)
    assert costs[0] == max(result.effects) > 0
    filled = with_effects(found, result)
    assert tuple(it.effect for it in filled) == result.effects
    assert [it.replace(effect=0.0) for it in filled] == found
    assert with_effects(found, None) == tuple(found)
    assert (result.percentile, result.calibration) == (None, "uncalibrated")
    assert pickle.loads(pickle.dumps(result)) == result


def test_words_and_sentences_are_the_writers_own() -> None:
    text = (
        "# A heading of five words\n\n"
        "The plant opened in Harrow. The plant opened in Harrow.\n\n"
        f'"We mend nets and sell rope," {SPEAKER}.\n\n'
        "> A block quotation that nobody counts here.\n\n"
        "Run `make all the things` now.\n\n"
        "```\ncode is not prose at all\n```\n"
    )
    result = scored(text)
    assert (result.words, result.sentences) == (5 + 8 + 2, 3)


@given(PARAGRAPHS)
@quickly
def test_line_ends_do_not_matter(paragraphs: list[list[str]]) -> None:
    assert (
        scored(drafted(paragraphs))
        == scored(drafted(paragraphs, "\r\n"))
        == scored(drafted(paragraphs, "\r"))
    )


@given(PARAGRAPHS, st.integers(0, 13))
@quickly
def test_curly_and_straight_quotes_score_alike(paragraphs: list[list[str]], which: int) -> None:
    sentences = paragraphs[0]
    at = which % len(sentences)
    straight = f'"{sentences[at][:-1]}," {SPEAKER}.'
    curly = "\u201c" + straight[1:].replace('"', "\u201d").replace("'", "\u2019")
    curled = [[sentence.replace("'", "\u2019") for sentence in block] for block in paragraphs]
    assert scored(drafted([[*sentences[:at], straight, *sentences[at + 1 :]], *paragraphs[1:]])) == scored(
        drafted([[*curled[0][:at], curly, *curled[0][at + 1 :]], *curled[1:]])
    )


@given(PARAGRAPHS, st.sampled_from(CHROME), st.booleans())
@quickly
def test_adding_chrome_changes_nothing(paragraphs: list[list[str]], chrome: str, above: bool) -> None:
    text = drafted(paragraphs)
    assert same(scored(f"{chrome}\n\n{text}" if above else f"{text}\n{chrome}\n"), scored(text))


@given(PARAGRAPHS, st.sampled_from(HYPED + SOBER), st.integers(0, 4))
@quickly
def test_adding_code_changes_nothing(paragraphs: list[list[str]], code: str, after: int) -> None:
    blocks = [" ".join(sentences) for sentences in paragraphs]
    fenced = [*blocks[:after], f"```\n{code}\n```", *blocks[after:]]
    assert same(scored("\n\n".join(fenced)), scored("\n\n".join(blocks)))


@given(PARAGRAPHS, st.sampled_from(SOBER), st.integers(1, 3))
@quickly
def test_repeating_a_clean_sentence_of_a_draft_changes_nothing(
    paragraphs: list[list[str]], clean: str, times: int
) -> None:
    once = drafted([*paragraphs, [clean]])
    assert same(scored(drafted([*paragraphs, *[[clean]] * (times + 1)])), scored(once))


@given(PARAGRAPHS, st.sampled_from(HYPED))
@quickly
def test_quoting_with_a_speaker_never_raises_it(paragraphs: list[list[str]], hyped: str) -> None:
    quoted = f'"{hyped[:-1]}," {SPEAKER}.'
    assert (
        scored(drafted([*paragraphs, [quoted]])).value <= scored(drafted([*paragraphs, [hyped]])).value + NEAR
    )


@given(PARAGRAPHS, st.sampled_from(HYPED + SOBER))
@quickly
def test_adding_a_named_source_never_raises_it(paragraphs: list[list[str]], sentence: str) -> None:
    sourced = f"{sentence[:-1]}, according to a report by the research firm Ostwald."
    assert (
        scored(drafted([*paragraphs, [sourced]])).value
        <= scored(drafted([*paragraphs, [sentence]])).value + NEAR
    )


@given(PARAGRAPHS, st.sampled_from([sentence for sentence in HYPED if " will " in sentence]))
@quickly
def test_hedging_a_speculation_never_raises_it(paragraphs: list[list[str]], sentence: str) -> None:
    # Said twice, a sentence counts once: hedging one of the two would make them two.
    assume(all(sentence not in paragraph for paragraph in paragraphs))
    hedged = sentence.replace(" will ", " may ")
    assert (
        scored(drafted([*paragraphs, [hedged]])).value
        <= scored(drafted([*paragraphs, [sentence]])).value + NEAR
    )


@given(PARAGRAPHS, st.data())
@quickly
def test_disabling_a_rule_on_a_draft_never_raises_it(
    paragraphs: list[list[str]], data: st.DataObject
) -> None:
    text = drafted(paragraphs)
    settings = linter().defaults()
    result, found = lint(text)
    assert result is not None
    off = data.draw(st.sampled_from(sorted({it.rule for it in found}) or ["hype/game-changer"]))
    assert scored(text, settings._replace(rules=settings.rules - {off})).value <= result.value + NEAR


@given(PARAGRAPHS, st.data())
@quickly
def test_severities_of_a_draft_move_it_one_way(paragraphs: list[list[str]], data: st.DataObject) -> None:
    text = drafted(paragraphs)
    settings = linter().defaults()
    _, found = lint(text)
    rule = data.draw(st.sampled_from(sorted({it.rule for it in found}) or ["hype/game-changer"]))
    values = [scored(text, settings._replace(severity={rule: level})).value for level in Severity]
    assert values == sorted(values)
    without = scored(text, settings._replace(rules=settings.rules - {rule})).value
    assert values[0] == pytest.approx(without)


@given(PARAGRAPHS)
@quickly
def test_info_findings_of_a_draft_never_change_it(paragraphs: list[list[str]]) -> None:
    engine = linter()
    reading = engine.read(engine.parse(Source(drafted(paragraphs), "draft.md")), engine.defaults())
    found = engine.check(reading, engine.defaults())
    first = score(reading, found)
    second = score(reading, [it for it in found if it.severity > Severity.INFO])
    assert first is not None
    assert second is not None
    assert same(first, second)


def same(first: Score, second: Score) -> bool:
    """Whether two scores say the same, whatever other findings there are."""
    return first[:7] == second[:7]
