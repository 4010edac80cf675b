"""The built-in rule pack boilerplate: one file per rule."""
