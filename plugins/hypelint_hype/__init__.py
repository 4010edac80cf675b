"""The built-in rule pack hype: one file per rule."""
