"""The JSON Schemas of settings and phrase packs, and the presets that ship."""

from __future__ import annotations

from pathlib import Path
import tomllib
from typing import Any

from house import registry
import jsonschema
import pytest
from test_config import ALL_WRONG
from test_phrase_pack import FULL, WRONG

from hypelint.config import KEYS, Config, Configs, default, settings_for
from hypelint.plugins import collect
from hypelint.registry import Registry
from hypelint.schema import config_schema, phrase_pack_schema, text
import hypelint_presets

FOLDER = Path(hypelint_presets.__path__[0])
INSTALLED = Registry.of(collect(["hypelint"]))
PRESETS = sorted(INSTALLED.presets)


def wrong(toml: str, schema: dict[str, Any]) -> list[str]:
    """Return where a schema finds a TOML document wrong."""
    validator = jsonschema.Draft7Validator(schema)
    return sorted(
        ".".join(map(str, error.absolute_path)) for error in validator.iter_errors(tomllib.loads(toml))
    )


def test_the_schemas_are_schemas() -> None:
    for schema in (config_schema(registry()), phrase_pack_schema(registry())):
        jsonschema.Draft7Validator.check_schema(schema)


def test_the_files_that_ship_are_up_to_date() -> None:
    for name, schema in (("hypelint", config_schema(INSTALLED)), ("phrases", phrase_pack_schema(INSTALLED))):
        shipped = (FOLDER / f"{name}.schema.json").read_text("utf-8")
        assert shipped == text(schema), "run python -m hypelint.generate"


def test_every_key_is_described() -> None:
    properties = config_schema(registry())["properties"]
    assert list(properties) == list(KEYS)
    assert all(it["description"].endswith(".") for it in properties.values())
    assert properties["fail-on"]["default"] == "warning"
    options = properties["rules"]["properties"]["length/very-long"]["properties"]
    assert options["max-words"] == {"type": "integer", "description": "A number.", "default": 40}
    assert options["deny"]["default"] == ["so"]


def test_it_finds_wrong_what_we_find_wrong() -> None:
    found = wrong(ALL_WRONG, config_schema(registry()))
    assert {"", "select", "profile", "terms.1", "max-score", "fail-on", "cache", "severity.praise"} <= set(
        found
    )
    assert "rules.length/very-long.max-words" in found
    pack = wrong(WRONG, phrase_pack_schema(registry()))
    assert {"", "rule.0", "rule.0.id", "rule.0.summary", "rule.0.severity", "rule.0.weight", "rule.1"} <= set(
        pack
    )


def test_it_takes_what_we_take() -> None:
    assert wrong(FULL, phrase_pack_schema(registry())) == []
    assert (
        wrong('select = ["praise", "house/deep-dive"]\n[severity]\nall = "off"', config_schema(registry()))
        == []
    )


@pytest.mark.parametrize("name", PRESETS)
def test_presets_can_be_used(name: str) -> None:
    file = Path(INSTALLED.presets[name].file)
    assert wrong(file.read_text("utf-8"), config_schema(INSTALLED)) == []
    config = Configs(INSTALLED, [name]).of("a.md")
    assert settings_for(config, INSTALLED, "a.md").rules
    assert file.read_text("utf-8").startswith(f"# {name}, ")


def test_presets_are_these() -> None:
    assert [
        f"hypelint:{it}" for it in ("blog", "default", "docs", "newsroom", "press-release", "strict")
    ] == PRESETS
    assert {Path(it.file).parent for it in INSTALLED.presets.values()} == {FOLDER}
    assert {it.stem for it in FOLDER.glob("*.toml")} == {it.removeprefix("hypelint:") for it in PRESETS}


def test_presets_differ() -> None:
    configs = {name: Configs(INSTALLED, [name]).of("a.md") for name in PRESETS}
    profiles = {name.removeprefix("hypelint:"): it.profile for name, it in configs.items()}
    assert profiles == {
        "blog": "blog",
        "default": "news",
        "docs": "docs",
        "newsroom": "news",
        "press-release": "release",
        "strict": "news",
    }
    settings = [settings_for(it, INSTALLED, "a.md") for it in configs.values()]
    assert len({repr((it.rules, it.profile, it.severity, it.options)) for it in settings}) == len(PRESETS)
    strict = settings_for(configs["hypelint:strict"], INSTALLED, "a.md")
    assert strict.rules == set(INSTALLED.rules)
    assert "internal/unreasoned-suppression" in strict.internal


def test_the_default_preset_says_what_holds_without_it() -> None:
    config = Configs(INSTALLED, ["hypelint:default"]).of("a.md")
    fields = set(Config._fields) - {"file", "layers", "exclude"}
    assert {name: getattr(config, name) for name in fields} == {
        name: getattr(Config(), name) for name in fields
    }
    assert [glob.pattern for glob in config.exclude] == default("exclude")
    written = (FOLDER / "default.toml").read_text("utf-8")
    for key in KEYS:
        assert any(line.lstrip("# [").startswith(key) for line in written.splitlines()), key
