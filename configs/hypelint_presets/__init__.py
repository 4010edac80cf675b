"""The presets that ship with hypelint: data only, one TOML file each."""
