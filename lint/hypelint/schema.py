"""Describe config files and phrase packs as JSON Schema, for editors that complete and check TOML.

The schemas come from the same objects that read the files (`hypelint.config.KEYS`,
`hypelint.phrase_pack.KEYS`) and from the options of the installed rules. `hypelint.generate` writes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypelint import phrase_pack
from hypelint.config import KEYS, default
from hypelint.kind import Schema

if TYPE_CHECKING:
    from hypelint.registry import Registry

_DIALECT = "http://json-schema.org/draft-07/schema#"


def config_schema(registry: Registry) -> Schema:
    """Return the schema of a hypelint.toml."""
    keys: Schema = {}
    for name, key in KEYS.items():
        keys[name] = {**key.kind.schema(registry), "description": key.doc}
        value = default(name)
        if value is not None:
            keys[name]["default"] = value
    return {
        "$schema": _DIALECT,
        "title": "Settings of hypelint",
        "description": "hypelint.toml, .hypelint.toml, or the table tool.hypelint of a pyproject.toml.",
        "type": "object",
        "properties": keys,
        "additionalProperties": False,
    }


def phrase_pack_schema(registry: Registry) -> Schema:
    """Return the schema of a phrase pack."""
    keys = {
        name: {**kind.schema(registry), "description": doc} for name, (kind, doc) in phrase_pack.KEYS.items()
    }
    rule: Schema = {
        "type": "object",
        "properties": keys,
        "required": list(phrase_pack.NEEDED),
        "additionalProperties": False,
    }
    return {
        "$schema": _DIALECT,
        "title": "Phrase pack of hypelint",
        "description": "Phrase rules of a house's own; a config names the file under phrases.",
        "type": "object",
        "properties": {"rule": {"type": "array", "items": rule, "minItems": 1}},
        "required": ["rule"],
        "additionalProperties": False,
    }


def text(schema: Schema) -> str:
    """Return a schema as it stands in its file."""
    import json

    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
