"""Measure hypelint against its peers: ``python tests/bench [--corpus FOLDER] [--peers FOLDER] [--write]``.

Whole processes, alternating with each peer in the same run: processor seconds, wall seconds and peak
memory of hypelint and of the peer, and the ratio pair by pair. Only ratios of one run mean something;
machines differ and are noisy. ``--write`` puts the table into tests/bench/results.md.
"""

from __future__ import annotations

import argparse
from datetime import date
import os
from pathlib import Path
import platform
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from typing import NamedTuple

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CORPUS = ROOT.parent / "shared" / "bench"
"""Where the text to measure on lies beside the checkout; generated text stands in where it is absent."""


class Run(NamedTuple):
    """One finished process: seconds of processor and wall, peak memory in MiB."""

    cpu: float
    wall: float
    memory: float


class Pair(NamedTuple):
    """Two commands to compare, and by which number."""

    name: str
    ours: list[str]
    theirs: list[str] | None
    measure: str
    gate: float
    aim: float
    per: float = 1.0
    """What a ratio is divided by: how many times the text of ours is that of theirs."""


def run(command: list[str], cwd: Path) -> Run:
    """Run a command to its end, its output thrown away."""
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    env["XDG_CACHE_HOME"] = str(cwd / "cache")
    begun = time.perf_counter()
    process = os.posix_spawnp(
        command[0], command, env,
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0),
            (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0),
        ],
    )  # fmt: skip
    _, _, usage = os.wait4(process, 0)
    return Run(usage.ru_utime + usage.ru_stime, time.perf_counter() - begun, usage.ru_maxrss / 1024)


def generated(folder: Path) -> None:
    """Write a corpus of made-up drafts: some careful, some hyped, with the shapes of real Markdown."""
    pick = random.Random(1)
    sentences = (
        "Norvane opened a depot in Oslo on 3 May, the city said.",
        "The chip is a game-changer for every firm in the market.",
        "It will reshape the market for used batteries within months.",
        "Sales rose by 4% in the second quarter, according to Ostwald.",
        "The function returns a list, and `None` where there is nothing to list.",
        "Experts agree that the firm is the largest in the region.",
        "If the request fails, the client waits and tries again.",
        "Rea Lund, who runs the plant, said that it would stay open.",
    )
    (folder / "corpus").mkdir()
    for number in range(400):
        parts = [f"---\ntitle: Draft {number}\n---\n\n# Draft {number}\n"]
        for _ in range(pick.randrange(4, 16)):
            parts.append(" ".join(pick.choices(sentences, k=pick.randrange(2, 8))) + "\n")
            if pick.random() < 0.3:
                parts.append("- one item\n- another [item](https://example.org)\n")
            if pick.random() < 0.2:
                parts.append("```sh\nmake depot\n```\n")
        (folder / "corpus" / f"{number:03}.md").write_text("\n".join(parts), "utf-8")
    text = "\n\n".join(" ".join(pick.choices(sentences, k=6)) for _ in range(30))
    (folder / "draft10k.md").write_text(text[:10_000], "utf-8")


def larger(folder: Path, corpus: Path, times: int) -> Path:
    """Return a folder with ``times`` copies of the corpus."""
    target = folder / f"corpus{times}"
    if not target.exists():
        for copy in range(times):
            shutil.copytree(corpus, target / str(copy))
    return target


def joined(folder: Path, corpus: Path, size: int) -> Path:
    """Return one file of about ``size`` bytes made of the corpus."""
    target = folder / f"joined{size}.md"
    if not target.exists():
        texts = [path.read_bytes() for path in sorted(corpus.glob("*.md"))]
        with target.open("wb") as file:
            at = written = 0
            while written < size:
                written += file.write(texts[at % len(texts)] + b"\n\n")
                at += 1
    return target


def found(name: str, peers: Path | None) -> str | None:
    """Return the path of a peer's command, if it is installed."""
    folders = [str(it) for it in (peers.rglob("bin"), peers.rglob(".bin")) for it in it] if peers else []
    return shutil.which(name, path=os.pathsep.join([*folders, os.environ.get("PATH", "")]))


def size_of(folder: Path) -> int:
    """Return the bytes of the drafts in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*.md"))


def pairs(place: Path, corpus: Path, draft: Path, peers: Path | None) -> list[Pair]:
    """Return what to compare, with the gates and aims of the project."""
    files = [str(path) for path in sorted(corpus.glob("*.md"))]
    ours = [found("hypelint", None) or "hypelint", "check", "--isolated"]
    alone = [*ours, "--no-cache", "-j1"]
    made: list[Pair] = []
    folder, one = [*alone, str(corpus)], [*alone, str(draft)]
    proselint = found("proselint", peers)
    if proselint:
        other = [proselint, "check", str(corpus)]
        made += [
            Pair("folder CPU / proselint", folder, other, "cpu", 0.15, 0.08),
            Pair(
                "folder wall -j2 / proselint",
                [*ours, "--no-cache", "-j2", str(corpus)],
                other,
                "wall",
                0.10,
                0.05,
            ),
            Pair("cold draft CPU / proselint", one, [proselint, "check", str(draft)], "cpu", 0.8, 0.55),
        ]
    if found("write-good", peers):
        other = [found("write-good", peers) or "", *files]
        made.append(Pair("folder CPU / write-good", folder, other, "cpu", 0.5, 0.25))
    vale = found("vale", peers)
    if vale:
        config = vale_config(place)
        other = [vale, "--no-global", "--output=line", f"--config={config}"]
        made += [
            Pair("folder CPU / Vale with two styles", folder, [*other, str(corpus)], "cpu", 0.8, 0.3),
            Pair("cold draft wall / Vale", one, [*other, str(draft)], "wall", 1.5, 1.0),
        ]
    if found("harper", peers):
        other = [found("harper", peers) or "", "lint", "--quiet", "--format", "compact", *files]
        made.append(Pair("folder CPU / harper-cli", folder, other, "cpu", 0.05, 0.02))
    if found("textlint", peers):
        config = place / ".textlintrc.json"
        config.write_text('{"rules": {"write-good": true}}')
        other = [found("textlint", peers) or "", "--config", str(config), "-f", "json", str(corpus)]
        made.append(Pair("folder CPU / textlint with write-good", folder, other, "cpu", 0.5, 0.25))
    if found("alex", peers):
        other = [found("alex", peers) or "", "--reporter=json", str(corpus)]
        made.append(Pair("folder CPU / alex", folder, other, "cpu", 0.2, 0.1))
    four = larger(place, corpus, 4)
    big = joined(place, corpus, 5_000_000)
    small = place / "small"
    if not small.exists():
        small.mkdir()
        for path in sorted(corpus.glob("*.md"))[::10]:
            shutil.copy(path, small)
    many = larger(place, small, 32)
    made += [
        Pair("second run with cache / first", [*ours, "-j1", str(corpus)], folder, "cpu", 0.25, 0.12),
        Pair("5 MB file / folder, per byte", [*alone, str(big)], folder, "cpu", 1.3, 1.05, big.stat().st_size / size_of(corpus)),
        Pair("-j2 on four times the folder, speed-up", [*alone, str(four)], [*ours, "--no-cache", "-j2", str(four)], "wall", 1.7, 1.85),
        Pair("32 times the text / once, per byte", [*alone, str(many)], [*alone, str(small)], "cpu", 1.15, 1.02, 32.0),
        Pair("peak memory, folder (MiB)", folder, None, "memory", 90, 45),
        Pair("peak memory, 5 MB file (MiB)", [*alone, str(big)], None, "memory", 300, 180),
    ]  # fmt: skip
    return made


def stages(corpus: Path) -> list[str]:
    """Return a table of the seconds that the folder spends in each stage, and milliseconds per draft once started."""
    command = [
        found("hypelint", None) or "hypelint",
        "check",
        "--isolated",
        "-j1",
        "-q",
        "--timing",
        str(corpus),
    ]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stderr
    seconds = {name: float(value) for name, value in re.findall(r"(\w+) +([\d.]+) s\n", told)}
    drafts = len(list(corpus.rglob("*.md")))
    warm = sum(seconds.get(name, 0.0) for name in ("parse", "read", "match", "rules"))
    rows = [f"| {name} | {value:.3f} |" for name, value in seconds.items()]
    return [
        "| stage of the folder | seconds |",
        "|---|---|",
        *rows,
        f"| per draft, started (ms) | {1000 * warm / drafts:.2f} |",
    ]


def vale_config(place: Path) -> Path:
    """Write two styles for Vale, one existence rule per list: the words that write-good and proselint look for."""
    styles = {
        "WriteGood": ("so", "very", "really", "just", "clearly", "obviously", "quite", "extremely", "utilize", "in order to"),
        "Proselint": ("game-changer", "world-class", "cutting-edge", "synergy", "at the end of the day", "needless to say", "paradigm shift"),
    }  # fmt: skip
    for style, words in styles.items():
        folder = place / "styles" / style
        folder.mkdir(parents=True, exist_ok=True)
        tokens = "".join(f"  - '{word}'\n" for word in words)
        (folder / "Words.yml").write_text(
            f"extends: existence\nmessage: \"'%s'\"\nlevel: warning\nignorecase: true\ntokens:\n{tokens}"
        )
    config = place / ".vale.ini"
    config.write_text(
        "StylesPath = styles\nMinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = WriteGood, Proselint\n"
    )
    return config


def compare(pair: Pair, runs: int, place: Path) -> tuple[str, ...]:
    """Run a pair alternately and return its row of the table."""
    ours: list[Run] = []
    theirs: list[Run] = []
    if "cache" in pair.name:
        run(pair.ours, place)
    for _ in range(runs):
        ours.append(run(pair.ours, place))
        if pair.theirs is not None:
            theirs.append(run(pair.theirs, place))
    middle = statistics.median(getattr(it, pair.measure) for it in ours)
    if pair.theirs is None:
        value, other = middle, "–"
    else:
        ratios = [
            getattr(a, pair.measure) / getattr(b, pair.measure) for a, b in zip(ours, theirs, strict=True)
        ]
        value = statistics.median(ratios) / pair.per
        other = f"{statistics.median(getattr(it, pair.measure) for it in theirs):.3f}"
    more = "speed-up" in pair.name
    kept = value >= pair.gate if more else value <= pair.gate
    reached = value >= pair.aim if more else value <= pair.aim
    verdict = "aim" if reached else "gate" if kept else "MISSED"
    shown = f"{middle:.3f}" if pair.measure != "memory" else f"{middle:.0f}"
    return (
        pair.name,
        shown,
        other,
        f"{value:.3f}" if value < 10 else f"{value:.0f}",
        f"{pair.gate:g}",
        f"{pair.aim:g}",
        verdict,
    )


def main() -> int:
    """Measure, print the table, write it where asked; return 1 where a gate is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="a folder with corpus/ and draft10k.md")
    parser.add_argument("--peers", type=Path, help="a folder in which peers are installed (bin, .bin)")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", help="only the rows whose name holds this")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        text = args.corpus.resolve()
        if not (text / "corpus").is_dir():
            generated(place)
            text = place
        corpus = place / "text"
        shutil.copytree(text / "corpus", corpus)
        draft = place / "draft10k.md"
        if not draft.exists():
            shutil.copy(text / "draft10k.md", draft)
        head = ("what", "ours", "other", "value", "gate", "aim", "")
        lines = [
            f"{date.today()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python "
            f"{platform.python_version()}; {len(list(corpus.glob('*.md')))} drafts, {size_of(corpus) / 1e6:.2f} MB; "
            f"medians of {args.runs} alternating runs; seconds unless said otherwise.",
            "",
            f"| {' | '.join(head)} |",
            f"|{'---|' * len(head)}",
        ]
        print("\n".join(lines), flush=True)
        missed = False
        for pair in pairs(place, corpus, draft, args.peers):
            if args.only and args.only not in pair.name:
                continue
            row = compare(pair, args.runs, place)
            missed |= row[-1] == "MISSED"
            lines.append(f"| {' | '.join(row)} |")
            print(lines[-1], flush=True)
        if not args.only or args.only == "stages":
            table = ["", *stages(corpus)]
            lines += table
            print("\n".join(table), flush=True)
    if args.write:
        (HERE / "results.md").write_text("\n".join(["# Speed", "", *lines, ""]), "utf-8")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
