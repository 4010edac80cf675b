"""`hypelint cache`: say how large the cache of findings is, or clear it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from hypelint.cli import options


def parser() -> ArgumentParser:
    """Return the parser of the command's arguments."""
    made = options.parser(
        "cache",
        "Findings of unchanged drafts are kept in the user's cache folder, sealed with the drafts themselves: "
        "the file holds no text. --no-cache leaves it alone for one run, `cache = false` in the settings for all.",
    )
    made.add_argument("action", choices=("info", "clear"), help="info: path and size; clear: delete it")
    return made


def run(args: Namespace) -> int:
    """Do what the arguments ask; return the exit status."""
    from hypelint.cache import Cache, clear
    from hypelint.cli.terminal import error, note

    if args.action == "clear":
        try:
            freed = clear()
        except OSError as problem:
            error(f"the cache can not be deleted: {problem}")
            return 2
        print(f"deleted {freed:,} bytes")
        return 0
    cache = Cache()
    entries, size = cache.count()
    cache.close()
    for remark in cache.notes:
        note(remark)
    print(f"{cache.path}\n{entries:,} drafts, {size:,} bytes")
    return 0
