"""The language server: the engine of the command line, for editors. `hypelint lsp` starts it."""
