"""Measure hypelint on labelled text: ``python tests/quality [--write | --check] [--text FOLDER]``.

Precision and recall per rule and family on labelled documents, findings per 1,000 words and the
score on registers, parts of the context layer on public corpora. The text lies outside the project
(by default in ``shared`` beside the checkout); without it this says so, and measures nothing.

``--write`` writes results.json, results.md and the README's section on quality. ``--check`` compares
with results.json and fails where the precision or recall of a family fell by more than a point.
"""

from __future__ import annotations

import argparse
from collections import Counter
import json
from pathlib import Path
import sys
from typing import Any, cast

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))

from component import COMPONENTS, Reader, rows  # noqa: E402
from table import Results, changed, page, readme, worse  # noqa: E402

from hypelint.config import Configs  # noqa: E402
from hypelint.diagnostic import Severity  # noqa: E402
from hypelint.engine import Linter  # noqa: E402
from hypelint.evaluate import evaluate  # noqa: E402
from hypelint.judge import judge  # noqa: E402
from hypelint.measured import FILE  # noqa: E402
from hypelint.registry import Registry, installed  # noqa: E402
from hypelint.report import FileReport  # noqa: E402
from hypelint.run import Runner, Task  # noqa: E402
from hypelint.score import score  # noqa: E402
from hypelint.source import Source  # noqa: E402

PROFILES = {"pr": "release", "blog": "blog", "spec": "docs", "docs": "docs"}
"""The profile of a register, by the first part of its name; news for all others."""
WORDS = 150
"""Words from which on a document counts for the AUROC."""


def labelled(folder: Path, registry: Registry, into: Results) -> None:
    """Measure on labelled documents."""
    gold = folder / "dev"
    settings = folder / "hypelint.toml"
    configs = Configs(registry, [str(settings)] if settings.exists() else [], isolated=not settings.exists())
    runner = Runner(registry)

    def lint(path: Path) -> Any:
        result = runner.lint(Task(str(path), configs.of(str(path)))).result
        if not isinstance(result, FileReport):
            raise SystemExit(f"{result.path}: {result.message}")
        return result.diagnostics

    found = evaluate(gold, lint)
    for kind, figures in (("families", found.families), ("rules", found.rules)):
        table = cast("dict[str, Any]", into[kind])  # type: ignore[literal-required]
        for name, it in figures.items():
            row = {**it._asdict(), "interval": list(it.interval)}
            row.pop("touched")
            table[name] = _rounded(row)
    into["severity"] = {"equal": found.equal_severity, "matched": found.matched, "documents": found.documents}


def registers(folder: Path, registry: Registry, into: Results) -> None:
    """Count findings and score documents, by register."""
    linter = Linter(registry)
    settings = {name: linter.defaults(name) for name in ("news", *PROFILES.values())}
    totals: dict[str, dict[str, Any]] = {}
    scored: list[tuple[str, str, float]] = []
    with (folder / "docs.jsonl").open(encoding="utf-8") as file:
        documents = [json.loads(line) for line in file]
    for it in documents:
        register, label = it["register"], it["label"]
        profile = PROFILES.get(register.partition("_")[0], "news")
        source = Source.from_file(folder / it["file"])
        document = linter.parse(source)
        reading = linter.read(document, settings[profile])
        found = judge(linter.check(reading, settings[profile]), document, settings[profile], registry)
        total = totals.setdefault(
            register,
            {
                "label": label,
                "profile": profile,
                "words": 0,
                "strong": 0,
                "errors": 0,
                "scores": [],
                "rules": Counter(),
            },
        )
        total["words"] += it["words"]
        strong = [one for one in found if one.severity > Severity.INFO]
        total["strong"] += len(strong)
        total["errors"] += sum(one.severity == Severity.ERROR for one in strong)
        total["rules"].update(one.rule for one in strong)
        value = score(reading, found)
        if value is not None:
            total["scores"].append(value.value)
            if it["words"] >= WORDS:
                scored.append((register, label, value.value))
    for register, total in sorted(totals.items()):
        into["registers"][register] = _rounded(
            {
                "label": total["label"],
                "profile": total["profile"],
                "words": total["words"],
                "strong": 1000 * total["strong"] / total["words"],
                "errors": 1000 * total["errors"] / total["words"],
                "score": sum(total["scores"]) / max(len(total["scores"]), 1),
                "rules": dict(sorted(total["rules"].items())),
            }
        )
    into["score"] = _separation(scored)


def _separation(scored: list[tuple[str, str, float]]) -> dict[str, Any]:
    """Return how well the score tells sober documents from hyped ones, and which register is hardest."""
    sober = [(register, value) for register, label, value in scored if label == "sober"]
    hyped = [(register, value) for register, label, value in scored if label == "hyped"]

    def auroc(low: list[float], high: list[float]) -> float:
        won = sum((one > other) + 0.5 * (one == other) for one in high for other in low)
        return won / (len(low) * len(high)) if low and high else 0.0

    low, high = [value for _, value in sober], [value for _, value in hyped]
    alone = [
        *((auroc([v for r, v in sober if r == name], high), name) for name in sorted({r for r, _ in sober})),
        *((auroc(low, [v for r, v in hyped if r == name]), name) for name in sorted({r for r, _ in hyped})),
    ]
    hardest = ", ".join(f"{name} {value:.3f}" for value, name in sorted(alone)[:3])
    return {
        "auroc": round(auroc(low, high), 4),
        "sober": len(low),
        "hyped": len(high),
        "hardest": hardest or "none",
    }


def components(folder: Path, registry: Registry, into: Results) -> None:
    """Measure parts of the context layer."""
    reader = Reader(Linter(registry))
    for it in COMPONENTS:
        if (folder / it.corpus / "dev.jsonl").exists():
            given = [row for row in rows(folder / it.corpus) if not (row.get("meta") or {}).get("heading")]
            into["components"].append(
                {
                    "part": it.part,
                    "corpus": it.corpus,
                    "rows": len(given),
                    "measured": _rounded(it.measure(reader, given)),
                    "beside": it.beside,
                }
            )


def _rounded(row: dict[str, Any]) -> dict[str, Any]:
    def short(value: Any) -> Any:
        if isinstance(value, float):
            return round(value, 4)
        return [short(it) for it in value] if isinstance(value, list) else value

    return {name: short(value) for name, value in row.items()}


def measure(text: Path) -> Results:
    """Measure all that there is text for."""
    found: Results = {
        "families": {}, "rules": {}, "severity": {}, "registers": {}, "score": {}, "components": [],
    }  # fmt: skip
    registry = installed()
    for name, part, needed in (
        ("gold", labelled, "dev"),
        ("registers", registers, "docs.jsonl"),
        ("corpora", components, ""),
    ):
        if (text / name / needed).exists():
            part(text / name, registry, found)
        else:
            print(f"{text / name}: is not there; not measured", file=sys.stderr)
    return found


def shipped(found: Results) -> dict[str, list[float]]:
    """Return what ships with the rules: findings, right ones and the interval of their share, per rule."""
    return {
        rule: [row["flagged"], row["right"], *row["interval"]]
        for rule, row in sorted(found["rules"].items())
        if row["flagged"]
    }


def main(arguments: list[str] | None = None) -> int:
    """Measure, and write or compare; return the exit status."""
    parser = argparse.ArgumentParser(description="Measure hypelint on labelled text.")
    parser.add_argument("--text", type=Path, default=ROOT.parent / "shared", help="where the text is")
    parser.add_argument("--results", type=Path, default=HERE / "results.json", help=argparse.SUPPRESS)
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--write", action="store_true", help="write the results and the README's section")
    choice.add_argument("--check", action="store_true", help="fail where a family fell by more than a point")
    args = parser.parse_args(arguments)
    if not any((args.text / name).is_dir() for name in ("gold", "registers", "corpora")):
        print(f"{args.text}: holds no labelled text; nothing is measured", file=sys.stderr)
        return 0
    found = measure(args.text)
    old: Results | None = json.loads(args.results.read_text("utf-8")) if args.results.exists() else None
    if args.write:
        args.results.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")
        args.results.with_suffix(".md").write_text(page(found), "utf-8")
        if args.results == HERE / "results.json":
            FILE.write_text(json.dumps(shipped(found), indent=0) + "\n", "utf-8")
        target = ROOT / "README.md"
        target.write_text(readme(target.read_text("utf-8"), found), "utf-8")
    else:
        print(page(found))
    if old is None:
        return 0
    for line in changed(old, found):
        print(f"changed  {line}", file=sys.stderr)
    fallen = list(worse(old, found))
    for line in fallen:
        print(f"WORSE    {line}", file=sys.stderr)
    return int(bool(fallen) and args.check)


if __name__ == "__main__":
    sys.exit(main())
