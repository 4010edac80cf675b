"""The built-in rule pack superlative: one file per rule."""
