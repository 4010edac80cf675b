"""The built-in rule pack ai-tell: one file per rule."""
