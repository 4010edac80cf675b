"""Show how the findings on the corpus change: ``python tests/corpus [--write]``.

The drafts are written for this project, in the manner of many outlets; their findings are pinned in
findings.txt, right ones and wrong ones alike. A change to a rule shows here what it does to prose it was
not written for. ``--write`` pins the findings as they are now.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
import subprocess
import sys

HERE = Path(__file__).parent
PINNED = HERE / "findings.txt"


def findings() -> list[str]:
    """Return the findings of all drafts, one per line, as ``--output-format concise`` has them."""
    command = [sys.executable, "-m", "hypelint", "check", "drafts", "--config", "hypelint.toml", "--no-cache"]
    options = ["--output-format", "concise", "--color", "never", "--exit-zero", "-q", "-j", "1"]
    done = subprocess.run([*command, *options], capture_output=True, cwd=HERE)
    if done.returncode or done.stderr:
        raise RuntimeError(done.stderr.decode())
    return done.stdout.decode().splitlines()


def differences(pinned: list[str], found: list[str]) -> Iterator[str]:
    """Yield the findings that are gone (-) and new (+), by draft, and how many."""
    changes = [
        line
        for line in unified_diff(pinned, found, n=0, lineterm="")
        if line[:1] in "+-" and line[:3] not in ("+++", "---")
    ]
    if changes:
        gone = sum(line[0] == "-" for line in changes)
        yield f"{gone} findings gone, {len(changes) - gone} new, of {len(pinned)}"
        yield from changes


def main() -> int:
    """Show the differences, and pin the findings where that is asked for; return the exit status."""
    found = findings()
    pinned = PINNED.read_text("utf-8").splitlines() if PINNED.exists() else []
    lines = list(differences(pinned, found))
    print("\n".join(lines) if lines else "no change")
    if "--write" in sys.argv[1:]:
        PINNED.write_text("".join(f"{line}\n" for line in found), "utf-8")
        return 0
    return int(bool(lines))


if __name__ == "__main__":
    sys.exit(main())
