"""Settings: found, read, merged, checked, explained."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
import pickle
from textwrap import dedent
from typing import Any

from house import registry
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
import pytest

from hypelint.config import (
    KEYS,
    Config,
    ConfigError,
    Configs,
    Selection,
    default,
    explain,
    registry_for,
    selected,
    settings_for,
)
from hypelint.diagnostic import Severity
from hypelint.internal import DEFAULT
from hypelint.kind import kind_of
from hypelint.preset import Preset
from hypelint.registry import Registry

REGISTRY = registry()
ON = {"praise/grand", "praise/shiny", "length/very-long"}


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(name: str, text: str) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dedent(text), "utf-8")
    return name


def config(
    text: str = "", given: Sequence[str] = (), registry: Registry = REGISTRY, **options: Any
) -> Config:
    """Return the settings of a hypelint.toml with that text."""
    if text:
        write("hypelint.toml", text)
    return Configs(registry, given, options={name.replace("_", "-"): it for name, it in options.items()}).of(
        "a.md"
    )


def problems(text: str = "", given: Sequence[str] = (), **options: Any) -> list[str]:
    with pytest.raises(ConfigError) as error:
        config(text, given, **options)
    return [str(it) for it in error.value.problems]


def rules(it: Config, path: str = "a.md") -> set[str]:
    return set(settings_for(it, REGISTRY, path).rules)


# Which file counts


def test_without_a_file_the_defaults_hold() -> None:
    found = config()
    assert found == Config()
    settings = settings_for(found, REGISTRY, "a.md")
    assert settings.rules == ON
    assert settings.internal == DEFAULT
    assert (settings.profile, settings.block_quotes, dict(settings.severity)) == ("news", True, {})


def test_the_closest_file_counts_and_nothing_is_merged() -> None:
    write("hypelint.toml", 'profile = "blog"\nterms = ["Norvane"]')
    write("press/.hypelint.toml", 'profile = "release"')
    write("press/old/pyproject.toml", '[tool.hypelint]\nprofile = "docs"')
    configs = Configs(REGISTRY)
    assert [
        configs.of(path).profile for path in ("a.md", "press/a.md", "press/old/a.md", "press/old/x/y/a.md")
    ] == [
        "blog",
        "release",
        "docs",
        "docs",
    ]
    assert configs.of("press/a.md").terms == ()
    assert configs.of("press/a.md").file == "press/.hypelint.toml"
    assert configs.of("press") is configs.of("press/b.md")


def test_in_one_folder_hypelint_toml_comes_first() -> None:
    write("pyproject.toml", '[tool.hypelint]\nprofile = "docs"')
    assert config().profile == "docs"
    write(".hypelint.toml", 'profile = "release"')
    assert config().profile == "release"
    write("hypelint.toml", 'profile = "blog"')
    assert config().profile == "blog"


def test_a_pyproject_that_is_not_ours_is_passed_over() -> None:
    write("hypelint.toml", 'profile = "blog"')
    write("a/pyproject.toml", "not toml at all [")
    write("b/pyproject.toml", '[project]\nname = "x"\ndependencies = ["hypelint"]')
    configs = Configs(REGISTRY)
    assert configs.of("a/x.md").profile == configs.of("b/x.md").profile == "blog"


def test_a_pyproject_that_is_ours_tells_its_own_lines() -> None:
    write("pyproject.toml", '[project]\nname = "x"\n\n[tool.hypelint]\nprofle = "blog"\n')
    assert problems() == ['pyproject.toml:5: unknown key "profle"; did you mean "profile"?']


def test_a_named_file_holds_for_all_drafts() -> None:
    write("hypelint.toml", 'profile = "blog"')
    write("other/settings.toml", 'profile = "docs"')
    configs = Configs(REGISTRY, ["other/settings.toml"])
    assert configs.of("a.md").profile == configs.of("/elsewhere/b.md").profile == "docs"


def test_isolated_takes_no_file() -> None:
    write("hypelint.toml", 'profile = "blog"')
    assert Configs(REGISTRY, ["fail-on = 'never'"], isolated=True).of("a.md").profile == "news"
    with pytest.raises(ConfigError, match="exclude each other"):
        Configs(REGISTRY, ["hypelint.toml"], isolated=True)


def test_a_broken_file_is_told_at_once_when_it_was_named() -> None:
    write("bad.toml", "x = 1")
    with pytest.raises(ConfigError, match=r"bad\.toml:1"):
        Configs(REGISTRY, ["bad.toml"])
    with pytest.raises(ConfigError, match=r"none\.toml: can not be read: No such file"):
        Configs(REGISTRY, ["none.toml"])
    with pytest.raises(ConfigError, match="two files"):
        Configs(REGISTRY, ["bad.toml", "none.toml"])


# What the command line says


def test_the_command_line_comes_on_top() -> None:
    text = """
        select = ["praise"]
        profile = "blog"
        terms = ["Norvane"]
        [per-file-profile]
        "a.md" = "docs"
        [severity]
        praise = "info"
        """
    found = config(
        text,
        ["max-score = 7.5", 'severity."praise/grand" = "error"', 'terms = ["Tessaro"]'],
        ignore=["praise/shiny"],
    )
    assert found.max_score == 7.5
    assert found.terms == ("Norvane", "Tessaro")
    settings = settings_for(found, REGISTRY, "a.md")
    assert settings.rules == {"praise/grand"}
    assert settings.severity == {"praise/grand": Severity.ERROR}
    assert settings.profile == "docs"


def test_a_profile_on_the_command_line_holds_for_every_draft() -> None:
    text = '[per-file-profile]\n"a.md" = "docs"\n'
    assert settings_for(config(text, profile="blog"), REGISTRY, "a.md").profile == "blog"
    assert settings_for(config(text, ["profile = 'blog'"]), REGISTRY, "a.md").profile == "blog"


def test_mistakes_on_the_command_line() -> None:
    assert problems(select=["grnd"]) == [
        'the command line: unknown rule or family "grnd"; did you mean "praise/grand"?'
    ]
    assert problems(given=["profil = 'blog'"]) == ['--config: unknown key "profil"; did you mean "profile"?']
    (problem,) = problems(given=["profile=blog"])
    assert "strings need quotes: --config 'profile = \"blog\"'" in problem
    assert len(problems(given=["a ==", "b =="])) == 2


def test_an_equals_sign_in_a_path_is_no_setting() -> None:
    write("a=b.toml", 'profile = "docs"')
    assert config(given=["a=b.toml"]).profile == "docs"


# Extending


def test_extend_takes_the_other_file_as_the_layer_below() -> None:
    write(
        "base/house.toml",
        """
        select = ["praise"]
        profile = "release"
        fail-on = "error"
        terms = ["Norvane"]
        [severity]
        praise = "info"
        "praise/grand" = "warning"
        [per-file-profile]
        "notes/*" = "docs"
        [rules."length/very-long"]
        max-words = 20
        strict = true
        """,
    )
    found = config(
        """
        extend = "base/house.toml"
        profile = "blog"
        extend-select = ["length"]
        terms = ["Tessaro"]
        [severity]
        "praise/grand" = "error"
        [rules."length/very-long"]
        max-words = 30
        """
    )
    assert (found.profile, found.fail_on, found.terms) == ("blog", "error", ("Norvane", "Tessaro"))
    assert rules(found) == ON
    settings = settings_for(found, REGISTRY, "a.md")
    assert settings.severity == {"praise/grand": Severity.ERROR, "praise/shiny": Severity.INFO}
    assert settings.options == {"length/very-long": {"max-words": 30, "strict": True}}
    # A glob starts from the folder of the file that holds it.
    assert settings_for(found, REGISTRY, "base/notes/x.md").profile == "docs"
    assert settings_for(found, REGISTRY, "notes/x.md").profile == "blog"


def test_extend_goes_through_a_chain() -> None:
    write("one.toml", 'extend = "two.toml"\nignore = ["praise/grand"]')
    write("two.toml", 'extend = "hypelint:default"\nselect = ["praise"]')
    found = config('extend = "one.toml"')
    assert rules(found) == {"praise/shiny"}
    assert [layer.name for layer in found.layers] == [
        "hypelint:default",
        "two.toml",
        "one.toml",
        "hypelint.toml",
    ]


def test_circles_are_told() -> None:
    write("one.toml", '\nextend = "hypelint.toml"')
    assert problems('extend = "one.toml"') == [
        "one.toml:2: extends itself: hypelint.toml → one.toml → hypelint.toml"
    ]
    write("self.toml", 'extend = "self.toml"')
    assert problems(given=["self.toml"]) == ["self.toml:1: extends itself: self.toml → self.toml"]


def test_what_can_not_be_extended() -> None:
    assert problems('extend = "gone.toml"') == [
        'hypelint.toml:1: can not extend "gone.toml": can not be read: No such file or directory'
    ]
    (problem,) = problems('\nextend = "hypelint:newsrom"')
    assert problem.startswith('hypelint.toml:2: can not extend "hypelint:newsrom": no such preset')
    assert problem.endswith('did you mean "hypelint:newsroom"?')
    assert problems("extend = 3") == ["hypelint.toml:1: extend must be a string, not a number"]
    write("pyproject.toml", '[project]\nname = "x"')
    assert problems('extend = "pyproject.toml"') == [
        'hypelint.toml:1: can not extend "pyproject.toml": has no table [tool.hypelint]'
    ]
    write("broken.toml", "\n\nx")
    (problem,) = problems('extend = "broken.toml"')
    assert problem.startswith("broken.toml:3: not TOML")


def test_mistakes_of_the_extended_file_are_told_under_its_name() -> None:
    write("base.toml", "\nselct = []")
    assert problems('extend = "base.toml"\nprofle = "blog"') == [
        'base.toml:2: unknown key "selct"; did you mean "select"?',
        'hypelint.toml:2: unknown key "profle"; did you mean "profile"?',
    ]


def test_a_preset_can_be_named_on_the_command_line(tmp_path: Path) -> None:
    file = write("kept/harbour.toml", 'profile = "docs"\nphrases = ["own.toml"]')
    write("kept/own.toml", PACK)
    found = Registry(
        REGISTRY.rules.values(), presets=[("harbour", Preset("harbour:office", str(tmp_path / file)))]
    )
    it = config('extend = "harbour:office"', registry=found)
    assert it.profile == "docs"
    assert "house/deep-dive" in registry_for(it, found).rules
    write("hypelint.toml", 'profile = "blog"')
    assert config(given=["harbour:office"], registry=found).profile == "docs"
    assert config(given=['extend = "harbour:office"'], registry=found).profile == "docs"


# Which rules run


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        ([], ON),
        ([Selection(("praise",))], {"praise/grand", "praise/shiny"}),
        ([Selection(("all",))], ON | {"doubt/maybe"}),
        ([Selection(("doubt",))], {"doubt/maybe"}),
        ([Selection(None, ("doubt/maybe",))], ON | {"doubt/maybe"}),
        ([Selection(None, (), ("praise",))], {"length/very-long"}),
        # The most specific word wins, ignore wins a tie.
        ([Selection(("praise/grand",), (), ("praise",))], {"praise/grand"}),
        ([Selection(("praise",), (), ("praise/grand",))], {"praise/shiny"}),
        ([Selection(("praise",), (), ("all",))], {"praise/grand", "praise/shiny"}),
        ([Selection(("praise",), (), ("praise",))], set()),
        ([Selection(())], set()),
        # A later layer with select starts afresh, one without goes on.
        ([Selection(("praise",)), Selection(("doubt",))], {"doubt/maybe"}),
        (
            [Selection(("praise",)), Selection(None, ("doubt",), ("praise/grand",))],
            {"praise/shiny", "doubt/maybe"},
        ),
        (
            [Selection(None, (), ("praise",)), Selection(None, ("praise/grand",))],
            {"praise/grand", "length/very-long"},
        ),
    ],
)
def test_selection(layers: list[Selection], expected: set[str]) -> None:
    assert selected(layers, REGISTRY) - DEFAULT == expected


def test_the_engines_own_reports_stay_on_until_they_are_ignored() -> None:
    assert settings_for(config('select = ["praise"]'), REGISTRY, "a.md").internal == DEFAULT
    assert settings_for(config('ignore = ["internal"]'), REGISTRY, "a.md").internal == frozenset()
    found = settings_for(config('extend-select = ["internal/unreasoned-suppression"]'), REGISTRY, "a.md")
    assert found.internal == DEFAULT | {"internal/unreasoned-suppression"}
    assert settings_for(config('[severity]\nall = "error"'), REGISTRY, "a.md").severity.keys() == ON
    found = settings_for(config('[severity]\ninternal = "error"'), REGISTRY, "a.md")
    assert found.severity == dict.fromkeys(DEFAULT, Severity.ERROR)


words = st.lists(
    st.sampled_from(["all", "praise", "doubt", "praise/grand", "doubt/maybe", "length/very-long"]), max_size=3
)


@given(
    st.lists(
        st.builds(Selection, st.none() | words.map(tuple), words.map(tuple), words.map(tuple)), max_size=3
    )
)
def test_a_rule_that_the_last_layer_names_does_what_it_says(layers: list[Selection]) -> None:
    chosen = selected(layers, REGISTRY)
    for rule in REGISTRY.rules:
        if layers and rule in layers[-1].ignore:
            assert rule not in chosen
        elif layers and rule in (*(layers[-1].select or ()), *layers[-1].extend):
            assert rule in chosen


def test_off_is_stronger_than_select() -> None:
    text = 'select = ["praise"]\n[severity]\npraise = "off"\n"praise/grand" = "warning"'
    assert rules(config(text)) == {"praise/grand"}
    assert rules(config(text, select=["praise", "length"])) == {"praise/grand", "length/very-long"}
    assert rules(config(text, severity={"praise/shiny": "info"})) == {"praise/grand", "praise/shiny"}


def test_rules_are_named_in_any_case() -> None:
    assert rules(config('select = ["ALL"]\nignore = ["Praise/Grand"]')) == ON - {"praise/grand"} | {
        "doubt/maybe"
    }


def test_per_file_ignores_add_up() -> None:
    found = config(
        """
        [per-file-ignores]
        "pr_*" = ["praise/grand"]
        "old/" = ["length", "internal"]
        "new/*.md" = ["all"]
        """
    )
    assert rules(found, "x.md") == ON
    assert rules(found, "pr_x.md") == ON - {"praise/grand"}
    assert rules(found, "old/pr_x.md") == {"praise/shiny"}
    assert settings_for(found, REGISTRY, "old/pr_x.md").internal == frozenset()
    assert rules(found, "new/x.md") == set()


def test_the_last_profile_that_matches_counts() -> None:
    found = config('[per-file-profile]\n"*.md" = "docs"\n"pr_*" = "release"')
    assert [
        settings_for(found, REGISTRY, path).profile for path in ("a.md", "pr_a.md", "pr_a.txt", "a.txt")
    ] == [
        "docs",
        "release",
        "release",
        "news",
    ]


def test_names_match_outside_the_folder_of_the_config(tmp_path: Path) -> None:
    write("gold/hypelint.toml", '[per-file-profile]\n"pr_*" = "release"\n"docs/*" = "docs"')
    found = Configs(REGISTRY, ["gold/hypelint.toml"]).of("/elsewhere/pr_x.md")
    assert settings_for(found, REGISTRY, "/elsewhere/pr_x.md").profile == "release"
    assert settings_for(found, REGISTRY, str(tmp_path / "pr_x.md")).profile == "release"
    assert settings_for(found, REGISTRY, str(tmp_path / "docs/x.md")).profile == "news"


def test_drafts_with_equal_settings_share_them() -> None:
    found = config('[per-file-profile]\n"pr_*" = "release"')
    assert settings_for(found, REGISTRY, "a.md") is settings_for(found, REGISTRY, "b.md")
    assert settings_for(found, REGISTRY, "pr_a.md") is not settings_for(found, REGISTRY, "b.md")


def test_settings_travel_between_processes() -> None:
    write("own.toml", PACK)
    found = config(
        'extend = "hypelint:default"\nphrases = ["own.toml"]\n[rules."length/very-long"]\nallow = ["x"]'
    )
    again = pickle.loads(pickle.dumps(found))
    assert again == found
    assert hash(again) == hash(found)
    assert explain(again) == explain(found)
    both = [settings_for(it, registry_for(it, REGISTRY), "a.md") for it in (found, again)]
    assert both[0] is both[1]


# Values


def test_every_plain_key() -> None:
    found = config(
        """
        max-score = 40
        fail-on = "never"
        min-severity = "error"
        max-file-size = 5
        exclude = ["x"]
        extend-exclude = ["y/*.md"]
        force-exclude = true
        respect-gitignore = false
        block-quotations = "prose"
        cache = false
        """
    )
    assert (found.max_score, found.fail_on, found.min_severity, found.max_file_size) == (
        40,
        "never",
        "error",
        5,
    )
    assert [glob.pattern for glob in found.exclude] == ["x", "y/*.md"]
    assert (found.force_exclude, found.respect_gitignore, found.block_quotations, found.cache) == (
        True,
        False,
        "prose",
        False,
    )
    assert settings_for(found, REGISTRY, "a.md").block_quotes is False


def test_extend_exclude_keeps_the_default_list() -> None:
    assert [glob.pattern for glob in config('extend-exclude = ["y"]').exclude] == [*default("exclude"), "y"]  # type: ignore[misc]


def test_options_come_as_the_rule_wants_them() -> None:
    found = config('[rules."length/very-long"]\nallow = ["a", "b"]\ndeny = ["c"]\nshare = 1\nlabel = "x"')
    assert settings_for(found, REGISTRY, "a.md").options == {
        "length/very-long": {"allow": ("a", "b"), "deny": frozenset({"c"}), "share": 1, "label": "x"}
    }


ALL_WRONG = """\
selct = ["praise"]
ignore = [
  "praise/grand",
  "prais",
  3,
]
select = "praise"
profile = "bolg"
terms = ["a", 1]
max-score = 101
fail-on = true
max-file-size = 0
exclude = ["[a"]
cache = "no"

[severity]
praise = "fatal"
"praise/gran" = "off"

[per-file-ignores]
notes.md = ["praise"]
"!x" = ["praise"]

[per-file-profile]
"x" = "release"
"y" = 1

[rules."length/very-long"]
max-word = 3
max-words = "many"
share = 1.5
strict = 1
allow = "one"
deny = [1]

[rules."praise/grnd"]
[rules.praise.shiny]
[rules]
"praise/shiny" = 3
"""


def test_all_mistakes_of_a_file_are_told_at_once() -> None:
    found = problems(ALL_WRONG)
    for line in found:
        print(line)
    expected = [
        (1, 'unknown key "selct"; did you mean "select"?'),
        (4, 'unknown rule or family "prais"; did you mean "praise"?'),
        (5, "ignore must be a rule or family, not a number"),
        (7, 'select must be a list of rules and families, not a string; write ["praise"]'),
        (8, 'profile can not be "bolg"; did you mean "blog"?'),
        (9, "terms must be a string, not a number"),
        (10, "max-score must be a number from 0 to 100, not 101"),
        (11, "fail-on must be one of error, warning, info, never, not true"),
        (12, "max-file-size must be a whole number of 1 or more, not 0"),
        (13, 'the glob "[a" has a "[" that is not closed'),
        (14, "cache must be true or false, not a string"),
        (17, 'severity.praise can not be "fatal"; valid are error, warning, info, off'),
        (18, 'unknown rule or family "praise/gran"; did you mean "praise/grand"?'),
        (21, "per-file-ignores.notes must be a list of rules and families, not a table; "),
        (22, 'the glob "!x" begins with "!"'),
        (26, "per-file-profile.y must be one of news, release, blog, docs, not a number"),
        (29, 'unknown option "max-word" in rules."length/very-long"; did you mean "max-words"?'),
        (30, 'rules."length/very-long".max-words must be a whole number, not a string'),
        (32, 'rules."length/very-long".strict must be true or false, not a number'),
        (33, 'rules."length/very-long".allow must be a list of strings, not a string; write ["one"]'),
        (34, 'rules."length/very-long".deny must be a string, not a number'),
        (36, 'unknown rule "praise/grnd"; did you mean "praise/grand"?'),
        (37, 'rules.praise is a family; write [rules."praise/shiny"], with the quotes'),
        (39, 'rules."praise/shiny" must be a table, not a number'),
    ]
    assert len(found) == len(expected)
    for line, (number, start) in zip(found, expected, strict=True):
        assert line.startswith(f"hypelint.toml:{number}: {start}")


def test_a_rule_may_refuse_its_options() -> None:
    assert problems('\n[rules."length/very-long"]\nmax-words = 0') == [
        'hypelint.toml:2: rules."length/very-long": max-words must be 1 or more'
    ]


def test_numbers_that_are_none() -> None:
    assert "must be a number from 0 to 100, not nan" in problems("max-score = nan")[0]
    assert "must be a number from 0 to 100, not true" in problems("max-score = true")[0]
    assert "must be a whole number of 1 or more, not a number" in problems("max-file-size = 1.5")[0]
    assert "must be a string, not a date or time" in problems("extend = 2026-01-01")[0]


def test_an_option_s_default_tells_its_kind() -> None:
    assert kind_of([1.5]).name == "a list of numbers"
    with pytest.raises(TypeError, match="can not be a table"):
        kind_of({})


names = st.sampled_from([*KEYS, "x", "praise", "praise/grand", "length/very-long", "max-words", "[", "*.md"])
plain = st.sampled_from(
    ["all", "praise", "praise/grand", "blog", "error", "off", "*.md", "[", "", "hypelint:docs", "gone.toml"]
)
trees = st.recursive(
    plain | st.integers(-1, 101) | st.booleans() | st.floats(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(names, inner, max_size=3),
    max_leaves=6,
)


@hypothesis_settings(max_examples=300)
@given(st.dictionaries(names, trees, max_size=4))
def test_whatever_is_said_becomes_settings_or_a_list_of_mistakes(said: dict[str, Any]) -> None:
    try:
        found = Configs(REGISTRY, options=said).of("/elsewhere/a.md")
    except ConfigError as error:
        assert error.problems
        assert all(it.message for it in error.problems)
    else:
        settings_for(found, registry_for(found, REGISTRY), "/elsewhere/a.md")
        explain(found)


# Where a setting comes from


def test_explain_says_where_each_setting_comes_from() -> None:
    write("base.toml", 'select = ["praise"]\nterms = ["Norvane"]\n[severity]\npraise = "info"')
    found = config(
        """\
        extend = "base.toml"
        profile = "blog"
        terms = ["Tessaro"]
        [severity]
        "praise/grand" = "error"
        """,
        ["cache = false"],
        ignore=["praise/shiny"],
    )
    rows = {(it.key, str(it.value)): it.origin for it in explain(found)}
    assert rows[("extend", "base.toml")] == "hypelint.toml:1"
    assert rows[("select", "['praise']")] == "base.toml:1"
    assert rows[("ignore", "['praise/shiny']")] == "the command line"
    assert rows[("profile", "blog")] == "hypelint.toml:2"
    assert rows[("terms", "['Norvane']")] == "base.toml:2"
    assert rows[("terms", "['Tessaro']")] == "hypelint.toml:3"
    assert rows[("severity.praise", "info")] == "base.toml:4"
    assert rows[("severity.praise/grand", "error")] == "hypelint.toml:5"
    assert rows[("cache", "False")] == "--config"
    assert rows[("fail-on", "warning")] == "default"


def test_explain_leaves_out_what_a_later_select_undid() -> None:
    found = config('select = ["praise"]\nignore = ["praise/grand"]', select=["all"])
    assert [(it.key, it.origin) for it in explain(found)][:1] == [("select", "the command line")]
    assert "ignore" not in {it.key for it in explain(found)}


# Phrase packs

PACK = """\
[[rule]]
id = "house/deep-dive"
summary = "Calls a text a deep dive."
message = '"{text}" promises depth.'
phrases = ["deep dive"]
"""


def test_house_rules_are_rules_like_any_other() -> None:
    write("style/own.toml", PACK)
    found = config('phrases = ["style/own.toml"]\n[severity]\n"house/deep-dive" = "error"\n')
    both = registry_for(found, REGISTRY)
    assert set(both.rules) == {*REGISTRY.rules, "house/deep-dive"}
    assert registry_for(found, REGISTRY) is both
    assert "house/deep-dive" not in REGISTRY.rules
    settings = settings_for(found, both, "a.md")
    assert "house/deep-dive" in settings.rules
    assert settings.severity == {"house/deep-dive": Severity.ERROR}
    assert settings_for(config(given=["hypelint.toml"], select=["house"]), both, "a.md").rules == {
        "house/deep-dive"
    }


def test_without_packs_the_registry_is_the_same() -> None:
    assert registry_for(Config(), REGISTRY) is REGISTRY


def test_mistakes_in_a_pack_are_told_with_those_of_the_config() -> None:
    write(
        "own.toml",
        PACK + 'wieght = 2\n[[rule]]\nid = "praise/grand"\nsummary = "x"\nmessage = "x"\nphrases = ["x"]\n',
    )
    found = problems('phrases = ["own.toml", "gone.toml"]\nprofle = 1\nselect = ["house/deep-dive"]')
    assert found == [
        "gone.toml: can not be read: No such file or directory",
        'hypelint.toml:2: unknown key "profle"; did you mean "profile"?',
        'own.toml:6: unknown key "wieght" in rule; did you mean "weight"?',
        'own.toml:8: the rule "praise/grand" exists already, in house',
    ]
