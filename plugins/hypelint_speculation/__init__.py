"""The built-in rule pack speculation: one file per rule."""
