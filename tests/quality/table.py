"""The measured quality as numbers, as Markdown, and as a comparison with what was measured before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypedDict

FALL = 0.01
"""How much the precision or recall of a family may fall before the check fails."""
BEGIN, END = "<!-- quality: begin -->", "<!-- quality: end -->"
"""Between these lines of the README stands what is generated."""


class Row(TypedDict):
    """Figures of a rule or family on labelled text; see `hypelint.evaluate.Figures`."""

    labels: int
    found: int
    flagged: int
    right: int
    near: int
    hard: int
    tripped: int
    recall: float
    precision: float
    f1: float
    interval: list[float]


class Results(TypedDict):
    """Everything that was measured; a part is empty where its text was not there."""

    families: dict[str, Row]
    rules: dict[str, Row]
    severity: dict[str, int]
    registers: dict[str, dict[str, Any]]
    score: dict[str, Any]
    components: list[dict[str, Any]]


def percent(part: float) -> str:
    """Return a part as per cent with one decimal."""
    return f"{100 * part:.1f}"


def _labelled(rows: Mapping[str, Row], head: str) -> Iterator[str]:
    yield f"| {head} | labels | recall | findings | precision | 95 % | near | F1 | hard negatives | tripped |"
    yield "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
    for name, it in rows.items():
        low, high = it["interval"]
        yield (
            f"| `{name}` | {it['labels']} | {percent(it['recall']) if it['labels'] else '–'} | {it['flagged']} "
            f"| {percent(it['precision']) if it['flagged'] else '–'} "
            f"| {f'{100 * low:.0f}–{100 * high:.0f}' if it['flagged'] else '–'} "
            f"| {percent(it['near'] / it['flagged']) if it['flagged'] else '–'} | {percent(it['f1'])} "
            f"| {it['hard']} | {it['tripped']} |"
        )


def _registers(results: Results) -> Iterator[str]:
    yield "| register | label | profile | words | warnings and errors per 1,000 words | errors per 1,000 words | mean score |"
    yield "|---|---|---|--:|--:|--:|--:|"
    for name, it in results["registers"].items():
        yield (
            f"| {name} | {it['label']} | {it['profile']} | {it['words']:,} | {it['strong']:.2f} "
            f"| {it['errors']:.2f} | {it['score']:.1f} |"
        )


def _components(results: Results) -> Iterator[str]:
    yield "| part | text | rows | measured | floor or published |"
    yield "|---|---|--:|---|---|"
    for it in results["components"]:
        measured = ", ".join(f"{name} {value:.3f}" for name, value in it["measured"].items())
        yield f"| {it['part']} | {it['corpus']} | {it['rows']:,} | {measured} | {it['beside']} |"


def _rules_per_register(results: Results) -> Iterator[str]:
    """Yield the findings per 1,000 words of each rule on sober and on hyped registers."""
    yield "| rule | sober | hyped |"
    yield "|---|--:|--:|"
    words = {
        label: sum(it["words"] for it in results["registers"].values() if it["label"] == label)
        for label in ("sober", "hyped")
    }
    names = sorted({rule for it in results["registers"].values() for rule in it["rules"]})
    for rule in names:
        cells = []
        for label, total in words.items():
            found = sum(
                it["rules"].get(rule, 0) for it in results["registers"].values() if it["label"] == label
            )
            cells.append(f"{1000 * found / total:.2f}" if total else "–")
        yield f"| `{rule}` | {' | '.join(cells)} |"


def summary(results: Results) -> str:
    """Return what the README shows."""
    lines: list[str] = []
    if results["families"]:
        everything = results["families"]["ALL"]
        equal = results["severity"]
        lines += [
            f"On {equal['documents']} labelled documents that are not part of the project (press releases, news, blogs, an",
            f"encyclopaedia entry), at warning and above: precision {percent(everything['precision'])} %, recall "
            f"{percent(everything['recall'])} %; {everything['tripped']} of {everything['hard']} phrases that should pass",
            f"are reported; the severity is equal on {percent(equal['equal'] / max(equal['matched'], 1))} % of matched findings. "
            "The rules were",
            "written with this text at hand; on other text they are right less often.",
            "",
            *_labelled(results["families"], "family"),
            "",
        ]
    if results["registers"]:
        score = results["score"]
        lines += [
            f"The score tells sober registers from hyped ones with AUROC {score['auroc']:.3f} ({score['sober']} and "
            f"{score['hyped']} documents of 150",
            "words and more).",
            "",
            *_registers(results),
            "",
        ]
    lines += [
        "Per rule and per part of the context layer: [tests/quality/results.md](tests/quality/results.md)."
    ]
    return "\n".join(lines) + "\n"


def page(results: Results) -> str:
    """Return results.md."""
    lines = [
        "# Measured quality",
        "",
        "Generated by `python tests/quality --write`; the text lies outside the project. Precision and recall are at",
        "warning and above; *near* are findings on words labelled as another family.",
        "",
    ]
    if results["families"]:
        lines += ["## Families", "", *_labelled(results["families"], "family"), ""]
        lines += ["## Rules", "", *_labelled(results["rules"], "rule"), ""]
    if results["registers"]:
        score = results["score"]
        lines += [
            "## Registers",
            "",
            f"AUROC of the score, sober against hyped, documents of 150 words and more: {score['auroc']:.3f} "
            f"({score['sober']} against {score['hyped']}). Hardest: {score['hardest']}.",
            "",
            *_registers(results),
            "",
            "## Rules on registers",
            "",
            "Findings at warning and above per 1,000 words.",
            "",
            *_rules_per_register(results),
            "",
        ]
    if results["components"]:
        lines += ["## Parts of the context layer", "", *_components(results), ""]
    return "\n".join(lines)


def readme(text: str, results: Results) -> str:
    """Return the README with its quality section written anew; raises ValueError without its markers."""
    begin, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    return f"{text[:begin]}\n{summary(results)}{text[end:]}"


def worse(old: Results, new: Results) -> Iterator[str]:
    """Yield what fell by more than a point: precision and recall of the families that were measured both times."""
    for name, before in old["families"].items():
        after = new["families"].get(name)
        if after is None:
            if new["families"] and before["flagged"]:
                yield f"{name}: is not measured any more"
            continue
        for figure, count in (("precision", "flagged"), ("recall", "labels")):
            was, now = before[figure], after[figure]  # type: ignore[literal-required]
            if before[count] and now < was - FALL:  # type: ignore[literal-required]
                yield f"{name}: {figure} fell from {percent(was)} to {percent(now)} %"


def changed(old: Results, new: Results) -> Iterator[str]:
    """Yield the figures that differ, better or worse."""
    for kind in ("families", "rules"):
        for name in sorted({*old[kind], *new[kind]}):
            before, after = old[kind].get(name), new[kind].get(name)
            if before is None or after is None:
                yield f"{name}: {'new' if before is None else 'gone'}"
            elif (before["right"], before["flagged"], before["found"]) != (
                after["right"],
                after["flagged"],
                after["found"],
            ):
                yield (
                    f"{name}: precision {percent(before['precision'])} → {percent(after['precision'])}, "
                    f"recall {percent(before['recall'])} → {percent(after['recall'])}"
                )
