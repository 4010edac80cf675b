"""hype/game-changer."""

from __future__ import annotations

from hypelint.rule import PhraseRule, Severity


class GameChanger(PhraseRule):
    """Calls something a game-changer.

    What it does
        Reports phrases that say a thing changes everything, rewrites the rules or is a paradigm shift.

    Why is this bad
        Take the phrase away and no information is lost; leave it and the reader learns nothing of what
        changes, by how much, for whom.

    Use instead
        Say what is different now, with a figure or an example.

    Known limits
        A change that really ended an old order reads the same; name the order that ended.
    """

    id = "hype/game-changer"
    summary = "Says that something changes the game, the rules or everything."
    message = '"{text}" says that much changes but not what; name the change and its size.'
    severity = Severity.ERROR
    weight = 4
    silenced_by = frozenset({"quotation", "negation", "name"})
    cues = (
        "game-changer~", "game changer~", "game-changing", "gamechanger~", "gamechanging",
        "chang{e,es,ed,ing} {everything,the game,the rules of the game}",
        "paradigm shift~", "paradigm-shifting", 
        "rewrit{e,es,ten,ing} the {rules,rulebook,playbook}",
    )
    guards = ("game clock", "paradigm shifts in the sense of kuhn")
    flags = (
        "This >>changes everything<<.",
        "The chip is a >>game-changer<<.",
    )
    passes = (
        "The chip halves power use in the maker's test.",
        "The league changed the game clock to 20 seconds.",
        "The chip is no game-changer.",
        '"It is a game-changer," said Rea Lund, a nurse.',
    )
