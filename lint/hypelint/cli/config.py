"""`hypelint config`: print the settings in force, and where each comes from."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from hypelint.cli import options


def parser() -> ArgumentParser:
    """Return the parser of the command's arguments."""
    made = options.parser(
        "config", "Print the settings in force for a draft or folder, and where each was said."
    )
    made.add_argument("path", metavar="PATH", nargs="?", default=".", help="a draft or folder (default: .)")
    options.add_settings(made)
    made.add_argument(
        "--output-format", choices=("text", "json"), default="text", help="default: text (TOML)"
    )
    return made


def run(args: Namespace) -> int:
    """Print the settings; return the exit status."""
    from hypelint.cli.toml import key, written
    from hypelint.config import explain, settings_for
    from hypelint.registry import installed
    from hypelint.reporter.concise import printable

    configs = options.configs(args, installed())
    config = configs.of(args.path)
    rows = explain(config)
    if args.output_format == "json":
        from hypelint.reporter.json import dump

        print(dump([row._asdict() for row in rows], 2), end="")
        return 0
    settings = settings_for(config, options.with_phrases(config, configs.registry), args.path)
    print(f"# {printable(args.path)}: profile {settings.profile}, {len(settings.rules)} rules on")
    lines: list[str] = []
    for row in rows:
        name, dot, inner = row.key.partition(".")
        lines.append(f"{name}{dot}{key(inner) if dot else ''} = {written(row.value)}")
    width = min(max((len(text) for text in lines), default=0), 60)
    for text, row in zip(lines, rows, strict=True):
        print(f"{text:<{width}}  # {row.origin}")
    return 0
