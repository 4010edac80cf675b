"""What the server shows in words: a rule's documentation, a draft's score."""

from __future__ import annotations

from hypelint.internal import INTERNAL
from hypelint.lsp.checking import Checked
from hypelint.measured import precision
from hypelint.registry import Registry
from hypelint.rule import Example
from hypelint.score import Score

_BANDS = {"A": "measured", "B": "mild", "C": "noticeable", "D": "strong", "E": "breathless"}


def documentation(rule: str, registry: Registry) -> str:
    """Return the documentation of a rule in Markdown."""
    from inspect import cleandoc

    entry = registry.rules.get(rule)
    if entry is None:
        about = INTERNAL[rule]
        return f"**{rule}** · {about.severity.label}\n\n{about.summary}"
    loaded = entry.load()
    weight = f"weight {entry.weight:g} in the hype score" if entry.weight else "not in the hype score"
    parts = [f"**{rule}** · {entry.severity.label}, {weight}"]
    for paragraph in cleandoc(loaded.__doc__ or entry.summary).split("\n\n"):
        title, _, text = paragraph.partition("\n")
        if text.startswith("    "):
            text = "\n".join(line.removeprefix("    ") for line in text.splitlines())
            parts.append(f"*{title}*  \n{text}")
        else:
            parts.append(paragraph)
    parts.append(precision(rule))
    for title, examples in (("Reports", loaded.flags[:2]), ("Does not report", loaded.passes[:2])):
        texts = [it.text if isinstance(it, Example) else it for it in examples]
        if texts:
            parts.append(f"*{title}*\n" + "".join(f"\n- {' '.join(text.split())}" for text in texts))
    return "\n\n".join(parts)


def score_line(checked: Checked) -> str:
    """Return one line on a draft: its score, and how many findings it has."""
    number = len(checked.diagnostics)
    findings = f"{number} finding{'' if number == 1 else 's'}"
    score = checked.score
    if score is None:
        return f"hypelint: no prose to score · {findings}"
    return f"Hype score {score.value:.0f} of 100 ({_band(score)}) · {findings}"


def score_text(checked: Checked) -> str:
    """Return what makes up a draft's score."""
    score = checked.score
    if score is None:
        return score_line(checked)
    low, high = score.interval
    lines = [
        f"{score_line(checked)}.",
        f"90 % interval: {low:.0f} to {high:.0f}, from {score.words} words of the writer's own.",
    ]
    families = sorted(score.families.items(), key=lambda pair: -pair[1])
    if families:
        listed = ", ".join(f"{name} {points:.1f}" for name, points in families)
        lines.append(f"Points per 100 clean words: {listed}.")
    costly = sorted(checked.diagnostics, key=lambda it: -it.effect)[:3]
    lines += [
        f"Line {it.line}: {it.rule} costs {it.effect:.1f}." for it in costly if it.effect >= 0.05
    ]  # fmt: skip
    return "\n".join(lines)


def _band(score: Score) -> str:
    return "too short for a band" if score.band is None else f"{score.band}, {_BANDS[score.band]}"
