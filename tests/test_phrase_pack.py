"""Rules from TOML."""

from __future__ import annotations

from pathlib import Path

from house import registry
import pytest

from hypelint.diagnostic import Severity
from hypelint.engine import Linter, Settings
from hypelint.phrase_pack import extended, load
from hypelint.registry import Registry
from hypelint.rule import PROSE, Example, PhraseRule, Rule
from hypelint.source import Source
from hypelint.testing import failures
from hypelint.toml_file import ConfigError, read

FULL = """\
# Our own phrases.
[[rule]]
id = "house/deep-dive"
summary = "Calls a text a deep dive."
message = '"{text}" promises depth; {{show}} it.'
doc = "Readers see for themselves how deep it goes."
severity = "error"
weight = 2.5
phrases = ["Deep  {dive,dives}", "deep-div~", "reader’s treat"]
guards = ["deep dive computer"]
unless = "no deep dive"
silenced-by = ["quotation"]
lowered-by = ["hedge"]
info-in = ["question"]
blocks = ["paragraph", "heading"]
profiles = ["news", "blog"]
flags = [
  "We take a >>deep dive<< into pensions.",
  {text = "It is a >>reader's treat<<.", profile = "blog"},
]
passes = [
  "The deep dive computer failed at 40 metres.",
  "It is no deep dive.",
  {text = "We take a deep dive into pensions.", profile = "docs"},
]

[[rule]]
id = "praise/lovely"
summary = "Says lovely."
message = "Say what is good about it."
phrases = ["lovely"]
"""


def write(path: Path, text: str) -> str:
    path.write_text(text, "utf-8")
    return str(path)


def test_a_rule_is_what_its_table_says(tmp_path: Path) -> None:
    rule, plain = load(write(tmp_path / "own.toml", FULL))
    assert issubclass(rule, PhraseRule)
    assert rule.id == "house/deep-dive"
    assert rule.__name__ == "DeepDive"
    assert rule.__doc__ == "Calls a text a deep dive.\n\nReaders see for themselves how deep it goes.\n"
    assert (rule.severity, rule.weight) == (Severity.ERROR, 2.5)
    assert rule.cues[:3] == ("deep dive", "deep dives", "deep-div")
    assert "reader's treat" in rule.cues
    assert rule.guards == ("deep dive computer",)
    assert (rule.silenced_by, rule.lowered_by, rule.info_in) == ({"quotation"}, {"hedge"}, {"question"})
    assert (rule.blocks, rule.profiles) == ({"paragraph", "heading"}, {"news", "blog"})
    assert rule.flags[1] == Example("It is a >>reader's treat<<.", "blog")
    assert (plain.severity, plain.weight, plain.blocks, plain.profiles) == (
        Severity.WARNING,
        0,
        PROSE,
        Rule.profiles,
    )


def test_its_examples_are_run(tmp_path: Path) -> None:
    rule, plain = load(write(tmp_path / "own.toml", FULL))
    assert list(failures(rule)) == []
    assert list(failures(plain)) == []
    (rule,) = load(
        write(
            tmp_path / "bad.toml",
            '[[rule]]\nid="a/b"\nsummary="x"\nmessage="x"\nphrases=["x"]\npasses=["An x."]',
        )
    )
    assert len(list(failures(rule))) == 1


def test_it_reports_with_its_message(tmp_path: Path) -> None:
    both, problems = extended(registry(), [read(write(tmp_path / "own.toml", FULL))])
    assert problems == ()
    settings = Settings(frozenset({"house/deep-dive"}))
    (found,) = Linter(both).lint(Source("A DEEP DIVE into pensions.", "a.md"), settings)
    assert (found.text, found.severity) == ("DEEP DIVE", Severity.ERROR)
    assert found.message == '"DEEP DIVE" promises depth; {show} it.'


WRONG = """\
rules = 1
[[rule]]
id = "Deep Dive"
summary = 3
message = "{texts} and {text.real}"
severity = "fatal"
weight = -1
phrases = ["a {b,c", "{,x}", "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}", 3]
guards = "no"
unless = "("
silenced-by = ["quotations"]
profiles = ["new"]
flags = [{txt = "x"}, 3]
flag = []
[[rule]]
id = "internal/rule-crash"
"""


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    file = write(tmp_path / "own.toml", WRONG)
    with pytest.raises(ConfigError) as error:
        load(file)
    told = [(it.line, it.message) for it in error.value.problems]
    expected = [
        (1, 'unknown key "rules"; did you mean "rule"?'),
        (3, '"Deep Dive" is no rule id; write family/name, in lower case with hyphens'),
        (4, "rule.summary must be a string, not a number"),
        (5, "the message may hold {text} and no other braces; write {{ for a brace"),
        (6, 'rule.severity can not be "fatal"; valid are error, warning, info'),
        (7, "rule.weight must be a number from 0 to 10, not -1"),
        (8, "rule.phrases must be a phrase, not a number"),
        (8, 'the phrase "a {b,c" has a brace without its other half'),
        (8, 'the phrase "{,x}" can stand for one without any letter'),
        (
            8,
            'the phrase "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}" stands for more than 5000 phrases',
        ),
        (9, 'rule.guards must be a list of phrases, not a string; write ["no"]'),
        (10, "rule.unless is no regular expression: missing ), unterminated subpattern at position 0"),
        (11, 'rule.silenced-by can not be "quotations"; did you mean "quotation"?'),
        (12, 'rule.profiles can not be "new"; did you mean "news"?'),
        (13, "an example needs a text"),
        (13, "rule.flags must be a text or a table with text, profile, format, not a number"),
        (13, 'unknown key "txt" in rule.flags; did you mean "text"?'),
        (14, 'unknown key "flag" in rule; did you mean "flags"?'),
        (15, 'the rule has no "message"'),
        (15, 'the rule has no "phrases"'),
        (15, 'the rule has no "summary"'),
        (16, '"internal/rule-crash" is no rule id; write family/name, in lower case with hyphens'),
    ]
    assert told == expected
    assert {it.file for it in error.value.problems} == {file}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "holds no rule; each begins with [[rule]]"),
        ("rule = []", "rule must be a list of tables; each begins with [[rule]]"),
        ("[rule]\nid = 'a/b'", "rule must be a list of tables; each begins with [[rule]]"),
        ("rule = [1]", "rule must be a list of tables; each begins with [[rule]]"),
        ("x", "not TOML: "),
    ],
)
def test_files_without_rules(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ConfigError) as error:
        load(write(tmp_path / "own.toml", text))
    assert error.value.problems[0].message.startswith(message)


def test_two_rules_of_one_name(tmp_path: Path) -> None:
    rule = '[[rule]]\nid = "house/x"\nsummary = "x"\nmessage = "x"\nphrases = ["x"]\n'
    one, two = write(tmp_path / "one.toml", rule), write(tmp_path / "two.toml", "\n" + rule)
    both, problems = extended(Registry([]), [read(one), read(two)])
    assert list(both.rules) == ["house/x"]
    assert [str(it) for it in problems] == [f'{two}:3: the rule "house/x" exists already, in {one}']
    with pytest.raises(ConfigError, match="exists already"):
        load(write(tmp_path / "twice.toml", rule + rule))
