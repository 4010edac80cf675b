"""What hypelint reports about itself and about suppressions: ids that are no installed rules."""

from __future__ import annotations

from hypelint.diagnostic import Severity
from hypelint.record import NamedTuple

CRASH = "internal/rule-crash"
UNUSED = "internal/unused-suppression"
UNKNOWN = "internal/unknown-suppression"
MALFORMED = "internal/malformed-suppression"
UNREASONED = "internal/unreasoned-suppression"


class Internal(NamedTuple):
    """A report of the engine's own; ``enabled``: made when the config says nothing."""

    id: str
    severity: Severity
    enabled: bool
    summary: str


INTERNAL = {
    it.id: it
    for it in (
        Internal(CRASH, Severity.ERROR, True, "A rule failed on this draft; the others went on."),
        Internal(UNUSED, Severity.INFO, True, "A suppression that silences nothing."),
        Internal(UNKNOWN, Severity.WARNING, True, "A suppression of a rule that does not exist."),
        Internal(MALFORMED, Severity.WARNING, True, "A suppression that can not be understood."),
        Internal(UNREASONED, Severity.WARNING, False, 'A suppression without a reason after "--".'),
    )
}
"""By id. `ignore`, `severity`, `per-file-ignores` and `extend-select` take these ids, and their family
``internal``; a `select` of other rules leaves them on. A crash is always reported."""

DEFAULT = frozenset(it.id for it in INTERNAL.values() if it.enabled)
"""The reports that are made when the config says nothing."""
