"""What hypelint reports about itself and about suppressions: ids that are no installed rules."""

from __future__ import annotations

from typing import NamedTuple

from hypelint.diagnostic import Severity


class Internal(NamedTuple):
    """A report of the engine's own; ``enabled``: reported when the config says nothing."""

    id: str
    severity: Severity
    enabled: bool
    summary: str


INTERNAL = {
    it.id: it
    for it in (
        Internal("internal/rule-crash", Severity.ERROR, True, "A rule raised an error on this draft."),
        Internal("internal/unused-suppression", Severity.INFO, True, "A suppression that silences nothing."),
        Internal("internal/unknown-suppression", Severity.WARNING, True, "A suppression names a rule that does not exist."),
        Internal("internal/malformed-suppression", Severity.WARNING, True, "A suppression that can not be understood."),
        Internal("internal/unreasoned-suppression", Severity.WARNING, False, "A suppression without a reason after `--`."),
    )
}
"""By id. `ignore`, `severity`, `per-file-ignores` and `extend-select` take these ids and the family ``internal``."""
