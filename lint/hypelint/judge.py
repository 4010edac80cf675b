"""Decide what of the findings is told: a chain of functions from list to list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypelint.diagnostic import Diagnostic, Severity

if TYPE_CHECKING:
    from hypelint.document import Document
    from hypelint.engine import Settings
    from hypelint.registry import Registry


def judge(found: list[Diagnostic], document: Document, settings: Settings, registry: Registry) -> list[Diagnostic]:
    """Select, grade, sort, unify, suppress, fingerprint. `Linter.lint` calls it; `Linter.check` does not."""
    raise NotImplementedError


def shown(found: list[Diagnostic], minimum: Severity) -> list[Diagnostic]:
    """Keep the findings at or above a severity. Not part of `judge`: the score needs the others."""
    return [it for it in found if it.severity >= minimum]
