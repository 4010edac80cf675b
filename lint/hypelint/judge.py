"""Decide what of the findings is told: a chain of functions from list to list."""

from __future__ import annotations

from collections.abc import Callable
import re
from typing import TYPE_CHECKING

from hypelint.diagnostic import Diagnostic, Severity
from hypelint.document import Document, fold
from hypelint.internal import CRASH, INTERNAL
from hypelint.record import NamedTuple
from hypelint.report import Silenced

if TYPE_CHECKING:
    from hypelint.engine import Settings
    from hypelint.registry import Registry

_WORD = re.compile(r"\w+")


class Case(NamedTuple):
    """What a finding is judged by."""

    document: Document
    settings: Settings
    registry: Registry
    silenced: list[Silenced] | None = None
    """Takes what the draft suppresses, where somebody wants to know."""


def judge(
    found: list[Diagnostic],
    document: Document,
    settings: Settings,
    registry: Registry,
    silenced: list[Silenced] | None = None,
) -> list[Diagnostic]:
    """Return the findings that are told, as they are told, in the order of their places.

    `Linter.lint` calls this; `Linter.check` does not. ``silenced`` is given those that the draft suppresses;
    they have no fingerprints.
    """
    case = Case(document, settings, registry, silenced)
    for step in STEPS:
        found = step(found, case)
    if silenced:
        silenced[:] = [
            Silenced(it, reason) for one, reason in silenced for it in graded(selected([one], case), case)
        ]
    return found


def ordered(found: list[Diagnostic], case: Case) -> list[Diagnostic]:
    """Sort by place, then rule; of one rule in one place the worst comes first."""
    return sorted(found, key=lambda it: (it.start, it.end, it.rule, -it.severity, it.message))


def distinct(found: list[Diagnostic], case: Case) -> list[Diagnostic]:
    """Keep one finding of a rule per place."""
    first: dict[tuple[str, int, int], Diagnostic] = {}
    for it in found:
        first.setdefault((it.rule, it.start, it.end), it)
    return list(first.values())


def suppressed(found: list[Diagnostic], case: Case) -> list[Diagnostic]:
    """Drop what the draft itself suppresses; add what is wrong with its suppressions."""
    if not case.document.comments:
        return found
    from hypelint.suppression import suppress

    return suppress(found, case)


def selected(found: list[Diagnostic], case: Case) -> list[Diagnostic]:
    """Keep what the settings ask for, and crashes."""
    wanted = case.settings.rules | case.settings.internal | {CRASH}
    return [it for it in found if it.rule in wanted]


def graded(found: list[Diagnostic], case: Case) -> list[Diagnostic]:
    """Give findings the levels of the settings, and the weight that goes with them.

    A level of the settings replaces a rule's own. What the rule or a context lowered is never raised by
    it, what the rule raised is lowered only where the settings lower the rule.
    """
    levels = case.settings.severity
    return [_graded(it, levels[it.rule], case.registry) if it.rule in levels else it for it in found]


def _graded(it: Diagnostic, level: Severity, registry: Registry) -> Diagnostic:
    entry = registry.rules.get(it.rule)
    own = INTERNAL[it.rule].severity if entry is None else entry.severity
    severity = min(level, it.severity) if min(level, it.severity) < own else max(level, it.severity)
    return it.replace(severity=severity, weight=0.0 if entry is None else weight(entry.weight, own, severity))


_POINTS = {Severity.ERROR: 4.0, Severity.WARNING: 2.0, Severity.INFO: 0.0}


def weight(rule_weight: float, default: Severity, severity: Severity) -> float:
    """Return the points of a finding: the rule's own at its default severity, else in proportion."""
    if severity == default or not rule_weight:
        return rule_weight if severity else 0.0
    if not _POINTS[default]:
        return _POINTS[severity]
    return rule_weight * _POINTS[severity] / _POINTS[default]


def fingerprinted(found: list[Diagnostic], case: Case) -> list[Diagnostic]:
    """Name each finding by its rule, its words, and how many like it came before in the draft.

    The name stays when lines move, when the text is wrapped anew, and when the file is renamed.
    """
    if not found:
        return found
    # hashlib would load OpenSSL, which costs every start 3 ms.
    from _blake2 import blake2b

    seen: dict[str, int] = {}
    named: list[Diagnostic] = []
    for it in found:
        key = f"{it.rule} {' '.join(_WORD.findall(fold(it.text).lower()))}"
        seen[key] = seen.get(key, 0) + 1
        digest = blake2b(f"{key} {seen[key]}".encode("utf-8", "replace"), digest_size=8)
        named.append(it.replace(fingerprint=digest.hexdigest()))
    return named


_WORDING = frozenset({"clickbait", "ai-tell", "superlative", "hype", "boilerplate"})
"""Families that judge words: of two of them on the same words one finding is enough."""
_PHRASE = 120
"""Characters up to which a finding is a phrase that its words are part of, not a passage that holds them."""


def outermost(found: list[Diagnostic], case: Case) -> list[Diagnostic]:
    """Drop a word inside a larger marked phrase, and the lighter of two findings on the same words: one is enough.

    The phrase must weigh as much, so that no rule switched off ever raises a score.
    """
    kept: list[Diagnostic] = []
    phrases: list[Diagnostic] = []
    for it in sorted(found, key=lambda it: (it.start, -it.end, -it.severity, -it.weight)):
        phrases = [outer for outer in phrases if outer.end > it.start]
        wording = it.family in _WORDING
        inside = wording and any(
            it.end <= outer.end
            and outer.end - outer.start <= _PHRASE
            and outer.rule != it.rule
            and outer.severity >= it.severity
            and outer.weight >= it.weight
            for outer in phrases
        )
        if not inside:
            kept.append(it)
            if wording:
                phrases.append(it)
    return kept


STEPS: tuple[Callable[[list[Diagnostic], Case], list[Diagnostic]], ...] = (
    ordered,
    distinct,
    suppressed,
    selected,
    graded,
    outermost,
    ordered,
    fingerprinted,
)
"""The stations of `judge`."""


def shown(found: list[Diagnostic], minimum: Severity) -> list[Diagnostic]:
    """Keep the findings at or above a severity. Not part of `judge`: the score needs the others."""
    return [it for it in found if it.severity >= minimum]
