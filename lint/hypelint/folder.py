"""Compare drafts: run the folder rules over the facts of those that are about one event."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from hypelint.engine import Placed, related
from hypelint.event import events
from hypelint.rule import FolderRule

if TYPE_CHECKING:
    from hypelint.diagnostic import Related
    from hypelint.document import Document
    from hypelint.engine import Settings
    from hypelint.fact import Facts
    from hypelint.registry import Registry


def folder_rules(settings: Settings, registry: Registry) -> list[str]:
    """Return the ids of the folder rules that run on a draft with these settings, sorted."""
    rules = registry.rules
    return sorted(
        name
        for name in settings.rules
        if rules[name].shape == "folder" and settings.profile in rules[name].profiles
    )


def compare(
    drafts: Sequence[tuple[Facts, Settings, Registry]], document: Callable[[int], Document]
) -> dict[int, tuple[Placed, ...]]:
    """Return the hits of every folder rule, by the number of the draft they belong to.

    A rule sees the drafts for which it is selected, with equal options. ``document`` parses a draft
    again: where a hit speaks of a place in another draft, its source offsets are needed.
    """
    parsed: dict[int, Document] = {}

    def place(number: int, start: int, end: int, note: str) -> Related:
        if number not in parsed:
            parsed[number] = document(number)
        return related(parsed[number], start, end, note)

    numbers = {facts.path: number for number, (facts, _, _) in enumerate(drafts)}
    found: dict[int, list[Placed]] = {}
    for group in events([facts for facts, _, _ in drafts]):
        members = [numbers[facts.path] for facts in group]
        for (rule_id, _), (rule, among) in _rules(drafts, members).items():
            if len(among) < 2:
                continue
            try:
                hits = sorted(rule.compare([drafts[number][0] for number in among]), key=lambda hit: hit[:3])
            except Exception as error:
                failure = f"{type(error).__name__}: {error}"
                found.setdefault(among[0], []).append(Placed(rule_id, 0, 0, failure=failure))
                continue
            for hit in hits:
                places = tuple(place(among[it], start, end, note) for it, start, end, note in hit.related)
                found.setdefault(among[hit.draft], []).append(
                    Placed(rule_id, hit.start, hit.end, dict(hit.args), hit.severity, places)
                )
    return {number: tuple(placed) for number, placed in found.items()}


def _rules(
    drafts: Sequence[tuple[Facts, Settings, Registry]], members: Sequence[int]
) -> Mapping[tuple[str, str], tuple[FolderRule, list[int]]]:
    """Return the rules for some drafts, each with the drafts it is to compare."""
    rules: dict[tuple[str, str], tuple[FolderRule, list[int]]] = {}
    for number in members:
        _, settings, registry = drafts[number]
        for name in folder_rules(settings, registry):
            options = settings.options.get(name, {})
            key = name, repr(sorted(options.items()))
            if key not in rules:
                rule = registry.rules[name].load()(**options)
                if not isinstance(rule, FolderRule):
                    raise TypeError(f"{name} is no folder rule")
                rules[key] = rule, []
            rules[key][1].append(number)
    return dict(sorted(rules.items()))
