"""The entry point through which hypelint's own formats, reporters and presets come in."""

from __future__ import annotations

from hypelint import builtin
from hypelint.format import Format
from hypelint.plugins import Preset, hookimpl
from hypelint.reporter import Reporter


@hookimpl
def hypelint_formats() -> list[Format]:
    """Return the built-in formats."""
    return builtin.formats()


@hookimpl
def hypelint_reporters() -> list[Reporter]:
    """Return the built-in output formats."""
    return builtin.reporters()


@hookimpl
def hypelint_presets() -> list[Preset]:
    """Return the built-in presets."""
    return builtin.presets()
