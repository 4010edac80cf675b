"""Reports that the tests of the output formats share."""

from __future__ import annotations

from pathlib import Path

from hypelint.diagnostic import Diagnostic, Edit, Fix, Related, Severity
from hypelint.report import FileError, FileReport, Report
from hypelint.source import Source

SCHEMAS = Path(__file__).parent / "schemas"


def finding(source: Source, words: str, rule: str = "hype/game-changer", **changes: object) -> Diagnostic:
    """Return a diagnostic on words of a draft, located as the engine does it."""
    start = source.text.index(words)
    end = start + len(words)
    made = Diagnostic(
        rule,
        Severity.ERROR,
        4.0,
        "Says nothing.",
        start,
        end,
        *source.position(start),
        *source.position(end),
        words,
        utf16=(*source.utf16_position(start), *source.utf16_position(end)),
        fingerprint=f"{start:016x}",
    )
    return made.replace(**changes)


def whole() -> Report:
    """Return a report with everything that is hard to write down.

    A draft with characters of one to four bytes, CRLF, spans over two lines, a safe and an unsafe fix,
    related places, all levels, a rule that is not installed; a draft without findings; a draft whose
    name is no text; a file that could not be read; control characters in texts and messages.
    """
    source = Source(
        "# Título\r\n\r\nThe 🚀 depot is a game-changer,\r\nand very <big> & \x07\x1bloud.\r\n",
        "drafts/a b#1.md",
    )
    fix = Fix("Drop it.", (Edit(source.text.index("very "), source.text.index("<big>"), ""),))
    start = source.text.index("Título")
    place = (*source.utf16_position(start), *source.utf16_position(start + 6))
    first = FileReport(
        source.path,
        "news",
        (
            finding(source, "game-changer,\r\nand", fixes=(Fix("Say less.", fix.edits, safe=False),)),
            finding(
                source,
                "very",
                "hype/intensifier",
                severity=Severity.WARNING,
                message='"very" <adds> & "gains" nothing]]>\nat all.',
                fixes=(fix,),
            ),
            finding(
                source,
                "\x07\x1bloud",
                "house/loud-word",
                severity=Severity.INFO,
                message="\x00\x1b[31m\ud800\uffff loud",
                related=(Related(source.path, start, start + 6, "as in the title", place),),
            ),
        ),
        source=source,
    )
    odd = Source("It is a game-changer.", "caf\udce9,x:y%.md")
    return Report(
        (
            first,
            FileReport("drafts/sober.md", "news", ()),
            FileReport(odd.path, "news", (finding(odd, "game-changer"),), source=odd),
        ),
        (FileError("../gone & away.md", "does not exist"),),
    )
