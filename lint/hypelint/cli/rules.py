"""`hypelint rules`: list the rules."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from hypelint.cli import options


def parser() -> ArgumentParser:
    """Return the parser of the command's arguments."""
    made = options.parser(
        "rules", "List the rules with pack, severity, weight and state, as set for this folder."
    )
    options.add_settings(made)
    made.add_argument("--output-format", choices=("text", "json"), default="text", help="default: text")
    return made


def run(args: Namespace) -> int:
    """Print the rules; return the exit status."""
    from hypelint.config import settings_for
    from hypelint.registry import installed

    configs = options.configs(args, installed())
    config = configs.of(".")
    registry = options.with_phrases(config, configs.registry)
    settings = settings_for(config, registry, ".")
    rows = [
        {
            "id": entry.id,
            "family": entry.family,
            "pack": entry.pack,
            "severity": settings.severity.get(entry.id, entry.severity).label,
            "weight": int(entry.weight) if entry.weight == int(entry.weight) else entry.weight,
            "enabled": entry.id in settings.rules,
            "summary": entry.summary,
        }
        for entry in registry.rules.values()
    ]
    if args.output_format == "json":
        from hypelint.reporter.json import dump

        print(dump(rows, 2), end="")
        return 0
    heads = {"id": "rule", "severity": "severity", "weight": "weight", "enabled": "state", "pack": "pack"}
    shown = [heads] + [{**row, "enabled": "on" if row["enabled"] else "off"} for row in rows]
    widths = {key: max(len(str(row[key])) for row in shown) for key in heads}
    for row in shown:
        cells = (
            f"{row[key]:>{widths[key]}}" if key == "weight" else f"{row[key]:<{widths[key]}}" for key in heads
        )
        print("  ".join(cells), row.get("summary", "what it reports"), sep="  ")
    return 0
