"""A small registry of rules of our own, so that tests of settings do not depend on the built-in packs."""

from __future__ import annotations

from typing import Any, ClassVar

from hypelint import builtin
from hypelint.registry import Registry, RuleEntry
from hypelint.rule import Option, PhraseRule, Severity


class Grand(PhraseRule):
    """Calls something grand."""

    id = "praise/grand"
    summary = "Calls something grand."
    message = '"{text}" praises; show it.'
    severity = Severity.ERROR
    weight = 4
    cues = ("grand",)
    lowered_by = frozenset({"question"})


class Shiny(PhraseRule):
    """Calls something shiny."""

    id = "praise/shiny"
    summary = "Calls something shiny."
    message = '"{text}" praises; show it.'
    weight = 2
    cues = ("shiny",)


class Maybe(PhraseRule):
    """Says maybe; off by default."""

    id = "doubt/maybe"
    summary = "Says maybe."
    message = '"{text}" is a guess.'
    severity = Severity.INFO
    enabled = False
    profiles = frozenset({"news", "blog"})
    cues = ("maybe",)


class Long(PhraseRule):
    """Has options of every kind."""

    id = "length/very-long"
    summary = "Says very."
    message = '"{text}" is no measure.'
    cues = ("very",)
    options: ClassVar[dict[str, Option]] = {
        "max-words": Option(40, "A number."),
        "share": Option(0.5, "A fraction."),
        "strict": Option(False, "A truth value."),
        "label": Option("long", "A text."),
        "allow": Option((), "A list."),
        "deny": Option(frozenset({"so"}), "A set."),
    }

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        if self.settings["max-words"] < 1:
            raise ValueError("max-words must be 1 or more")


RULES = (Grand, Shiny, Maybe, Long)


def registry() -> Registry:
    """Return a new registry of the rules above, with the built-in formats and presets."""
    return Registry(
        [RuleEntry.of(rule, "house") for rule in RULES],
        [("hypelint", it) for it in builtin.formats()],
        presets=[("hypelint", it) for it in builtin.presets()],
    )
