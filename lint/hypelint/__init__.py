"""Read a draft as an editor would.

What is in ``__all__`` is public; everything else is private by position. Names load when first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from hypelint.diagnostic import Diagnostic, Edit, Fix, Hit, Severity
    from hypelint.document import Document
    from hypelint.engine import Linter
    from hypelint.fact import Facts
    from hypelint.format import Format
    from hypelint.plugins import hookimpl, rules_in
    from hypelint.preset import Preset
    from hypelint.reading import Reading, Sentence
    from hypelint.report import Report
    from hypelint.reporter import Reporter
    from hypelint.rule import (
        DocumentRule,
        Example,
        FolderHit,
        FolderRule,
        Option,
        PhraseRule,
        Rule,
        SentenceRule,
    )
    from hypelint.source import Source

__version__ = "0.1.0"

__all__ = [
    "Diagnostic",
    "Document",
    "DocumentRule",
    "Edit",
    "Example",
    "Facts",
    "Fix",
    "FolderHit",
    "FolderRule",
    "Format",
    "Hit",
    "Linter",
    "Option",
    "PhraseRule",
    "Preset",
    "Reading",
    "Report",
    "Reporter",
    "Rule",
    "Sentence",
    "SentenceRule",
    "Severity",
    "Source",
    "hookimpl",
    "rules_in",
]

_HOME = {
    "diagnostic": ("Diagnostic", "Edit", "Fix", "Hit", "Severity"),
    "document": ("Document",),
    "engine": ("Linter",),
    "fact": ("Facts",),
    "format": ("Format",),
    "plugins": ("hookimpl", "rules_in"),
    "preset": ("Preset",),
    "reading": ("Reading", "Sentence"),
    "report": ("Report",),
    "reporter": ("Reporter",),
    "rule": (
        "DocumentRule",
        "Example",
        "FolderHit",
        "FolderRule",
        "Option",
        "PhraseRule",
        "Rule",
        "SentenceRule",
    ),
    "source": ("Source",),
}


def __getattr__(name: str) -> object:
    """Import a public name from the module it lives in."""
    from importlib import import_module

    for module, names in _HOME.items():
        if name in names:
            return getattr(import_module(f"hypelint.{module}"), name)
    raise AttributeError(f"module 'hypelint' has no attribute {name!r}")
