"""harbour/busy-port."""

from __future__ import annotations

from hypelint import PhraseRule, Severity


class BusyPort(PhraseRule):
    """Calls the harbour busy without a count.

    What it does
        Reports "bustling harbour", "busy port" and the like.

    Why is this bad
        Every harbour is busy; how many ships called is news.

    Use instead
        Give the number of calls, with the month.

    Known limits
        Does not look for a count elsewhere in the sentence.
    """

    id = "harbour/busy-port"
    summary = "A harbour is called busy; nobody counted the ships."
    message = '"{text}" could be any harbour; give the number of calls instead.'
    severity = Severity.WARNING
    silenced_by = frozenset({"quotation"})
    cues = ("{busy,bustling,teeming} {port,harbour,harbor}",)
    flags = ("Oslo is a >>bustling harbour<<.",)
    passes = ("Oslo saw 412 calls in May.", '"It is a busy port," said Rea Lund.')
