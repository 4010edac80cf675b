"""The built-in rule pack unsourced: one file per rule."""
