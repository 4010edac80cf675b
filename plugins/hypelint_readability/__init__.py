"""The built-in rule pack readability: one file per rule."""
