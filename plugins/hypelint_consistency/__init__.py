"""The built-in rule pack consistency: one file per rule."""
