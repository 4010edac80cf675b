"""What a preset is: a name and a configuration file."""

from __future__ import annotations

from hypelint.record import NamedTuple


class Preset(NamedTuple):
    """A named configuration that ``extend = "hypelint:name"`` refers to; ``file`` is its TOML file."""

    name: str
    file: str
