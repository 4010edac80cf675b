"""The built-in rule pack clickbait: one file per rule."""
