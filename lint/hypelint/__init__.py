"""Read a draft as an editor would. What is public is in ``__all__``; the rest may change."""

from __future__ import annotations

__version__ = "0.1.0"
