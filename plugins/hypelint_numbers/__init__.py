"""The built-in rule pack numbers: one file per rule."""
