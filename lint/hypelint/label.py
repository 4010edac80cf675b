"""Let a person judge what is found in a draft, and keep the answers in the format of `hypelint.evaluate`.

One file of answers per draft and annotator. Each answer is written before the next question, so that
nothing is lost when the session ends; the next session goes on behind the last answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
import os
from pathlib import Path
import re
from typing import TYPE_CHECKING, Any

from hypelint.record import NamedTuple

if TYPE_CHECKING:
    from hypelint.diagnostic import Diagnostic
    from hypelint.reading import Reading
    from hypelint.source import Source

CHOICES = {
    "r": "right",
    "w": "wrong",
    "f": "wrong family",
    "m": "missed",
    "s": "skip",
    "q": "quit",
}
"""What can be said of a finding, by the letter for it."""
CLEAN = {"c": "clean", "m": "missed", "s": "skip", "q": "quit"}
"""What can be said of a sentence without findings."""


class Item(NamedTuple):
    """Something to judge: a finding, or a sentence in which nothing was found.

    ``key`` names it in the answers, also when lines have moved. Source offsets.
    """

    key: str
    start: int
    end: int
    finding: Diagnostic | None = None


class Quit(Exception):  # noqa: N818
    """End the session; all answers are kept."""


def items(reading: Reading, found: Sequence[Diagnostic], sample: int) -> list[Item]:
    """Return what to judge in a draft, in the order of the text.

    ``sample`` sentences without findings are drawn by their words: the same ones each time, whatever
    becomes of the rest of the draft.
    """
    from hypelint.rule import BODY

    told = [it for it in found if not it.rule.startswith("internal/") and it.end > it.start]
    asked = [Item(it.fingerprint, it.start, it.end, it) for it in told]
    marked = {it.sentence for it in told}
    unmarked: list[Item] = []
    for sentence in reading.sentences:
        if sentence.index in marked or sentence.block in reading.chrome or sentence.kind not in BODY:
            continue
        if len(sentence.words) < 4:
            continue
        start, end = reading.document.to_source(sentence.start, sentence.end)
        if not any(it.start < end and start < it.end for it in told):
            unmarked.append(Item("sentence:" + _digest(sentence.lower), start, end))
    drawn = sorted(unmarked, key=lambda it: it.key)[:sample]
    return sorted(asked + drawn, key=lambda it: (it.start, it.end, it.key))


def _digest(text: str) -> str:
    from hashlib import blake2b

    return blake2b(text.encode("utf-8", "replace"), digest_size=8).hexdigest()


class Answers:
    """The answers of one annotator on one draft, in a file that grows line by line."""

    def __init__(self, gold: Path, draft: str, annotator: str) -> None:
        """Read what was answered before. Raises OSError."""
        from hypelint.evaluate import documents

        self.document = Path(os.path.relpath(draft, documents(gold))).as_posix()
        self.annotator = annotator
        name = ".".join(re.sub(r"[^\w.-]+", "-", part).strip("-.") or "x" for part in (draft, annotator))
        self.path = gold / f"{name}.jsonl"
        self.answered: set[str] = set()
        self.is_read = False
        gold.mkdir(parents=True, exist_ok=True)
        self._mend()
        for row in _rows(self.path):
            self.answered.add(str(row.get("key", "")))
            self.is_read |= row.get("answer") == "read"

    def _mend(self) -> None:
        """Cut off a last line that was not written to its end: a power cut came between."""
        if not self.path.exists():
            return
        content = self.path.read_bytes()
        if content and not content.endswith(b"\n"):
            with self.path.open("r+b") as file:
                file.truncate(content.rfind(b"\n") + 1)

    def add(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write the lines of one answer, at once and down to the disk."""
        from datetime import UTC, datetime
        import json

        time = datetime.now(UTC).isoformat(timespec="seconds")
        text = "".join(
            json.dumps(
                {"doc": self.document, **row, "annotator": self.annotator, "time": time, "votes": 1},
                ensure_ascii=False,
            )
            + "\n"
            for row in rows
        )
        with self.path.open("ab", buffering=0) as file:
            file.write(text.encode("utf-8", "replace"))
            os.fsync(file.fileno())
        self.answered.update(str(row.get("key", "")) for row in rows)


def _rows(path: Path) -> list[dict[str, Any]]:
    import json

    if not path.exists():
        return []
    found: list[dict[str, Any]] = []
    for line in path.read_text("utf-8", "replace").splitlines():
        try:
            row = json.loads(line)
        except ValueError:
            continue  # `hypelint eval` names the line that is broken
        if isinstance(row, dict):
            found.append(row)  # pyright: ignore[reportUnknownArgumentType]
    return found


def label(row: Mapping[str, Any], source: Source, start: int, end: int) -> dict[str, Any]:
    """Return a label of a span: its first line's part, as the format wants it."""
    line, column = source.position(start)
    last, end_column = source.position(end)
    text = source.line_text(line)
    stop = end_column - 1 if last == line else len(text.rstrip())
    return {"line": line, "start": column - 1, "end": stop, "text": text[column - 1 : stop], **row}


class Session:
    """One walk through a draft. ``ask`` puts a question and returns the answer, ``tell`` prints.

    Both talk to a person; ``ask`` raises `Quit` at the end of input.
    """

    def __init__(
        self,
        source: Source,
        answers: Answers,
        families: Sequence[str],
        ask: Callable[[str], str],
        tell: Callable[[str], None],
        paint: Callable[[str], str] = lambda text: text,
    ) -> None:
        self.source = source
        self.answers = answers
        self.families = families
        self.ask = ask
        self.tell = tell
        self.paint = paint

    def walk(self, asked: Sequence[Item]) -> None:
        """Ask about everything that is not answered yet. Raises `Quit`."""
        left = [it for it in asked if it.key not in self.answers.answered]
        for item in left:
            done = len(asked) - len(left) + left.index(item)
            self.tell(f"\n[{done + 1}/{len(asked)}] {self.described(item)}")
            self.judge(item)
        if not self.answers.is_read:
            self.answers.add([{"answer": "read", "key": "read"}])
            self.answers.is_read = True

    def described(self, item: Item) -> str:
        """Return what is asked about: place, rule, the line with the span marked, message."""
        line, column = self.source.position(item.start)
        last = self.source.position(item.end)[0]
        text = self.source.text
        begin = self.source.line_starts[line - 1]
        starts = self.source.line_starts
        end = starts[last] if last < len(starts) else len(text)
        shown = text[begin : item.start] + self.paint(text[item.start : item.end]) + text[item.end : end]
        found = item.finding
        head = "nothing found here" if found is None else f"{found.severity.label} {found.rule}"
        message = "" if found is None else f"\n  {found.message}"
        indented = "\n".join("  " + it for it in shown.rstrip().splitlines())
        return f"{self.source.path}:{line}:{column}: {head}\n{indented}{message}"

    def judge(self, item: Item) -> None:
        """Ask about one thing until the answer settles it."""
        choices = CHOICES if item.finding is not None else CLEAN
        listed = ", ".join(f"{name} ({letter})" for letter, name in choices.items())
        while True:
            said = self.ask(f"{listed}? ").strip().lower()
            letter = next((it for it, name in choices.items() if said and said in (it, name)), None)
            if letter is None:
                self.tell(f"Type one of {', '.join(choices)}.")
                continue
            if letter == "q":
                raise Quit
            if letter == "m":
                if self.missed(item) and item.finding is None:
                    return
                continue
            rows = self.rows(item, letter)
            if rows:
                self.answers.add(rows)
                return

    def rows(self, item: Item, letter: str) -> list[dict[str, Any]]:
        """Return the lines of an answer; none where it was taken back."""
        answer = CHOICES.get(letter, "clean").replace(" ", "-")
        if letter in ("s", "c") or item.finding is None:
            return [label({"answer": answer, "key": item.key}, self.source, item.start, item.end)]
        found = item.finding
        row: dict[str, Any] = {
            "rule": found.rule,
            "family": found.family,
            "alt": [],
            "severity": found.severity.label,
            "tier": 2,
            "expect": "yes" if letter == "r" else "no",
            "answer": answer,
            "key": item.key,
        }
        rows = [label(row, self.source, item.start, item.end)]
        if letter == "f":
            family = self.family(f"Which family, instead of {found.family}")
            if family is None:
                return []
            more = {**row, "rule": "", "family": family, "expect": "yes"}
            rows.append(label(more, self.source, item.start, item.end))
        return rows

    def missed(self, item: Item) -> bool:
        """Ask what was not found, and keep it; tell whether anything was said."""
        begin, end = self.sentence(item)
        words = self.ask("Which words (Enter: the whole sentence; -: none)? ").strip()
        if words == "-":
            return False
        start, stop = begin, end
        if words:
            at = self.source.text.find(words, begin, end)
            if at < 0:
                self.tell("These words do not stand there.")
                return False
            start, stop = at, at + len(words)
        family = self.family("Which family")
        if family is None:
            return False
        row: dict[str, Any] = {
            "rule": "",
            "family": family,
            "alt": [],
            "severity": "warning",
            "tier": 2,
            "expect": "yes",
            "answer": "missed",
            "key": item.key if item.finding is None else f"missed:{_digest(self.source.text[start:stop])}",
        }
        self.answers.add([label(row, self.source, start, stop)])
        return True

    def sentence(self, item: Item) -> tuple[int, int]:
        """Return the lines of an item, as source offsets; of an unmarked sentence, the sentence."""
        if item.finding is None:
            return item.start, item.end
        line, last = (self.source.position(it)[0] for it in (item.start, item.end))
        starts = self.source.line_starts
        return starts[line - 1], starts[last] - 1 if last < len(starts) else len(self.source.text)

    def family(self, question: str) -> str | None:
        """Ask for a family; its first letters do where they are enough. None: taken back."""
        while True:
            said = self.ask(f"{question} ({', '.join(self.families)}; -: none)? ").strip().lower()
            if said == "-":
                return None
            near = [name for name in self.families if said and name.startswith(said)]
            if said in self.families:
                return said
            if len(near) == 1:
                return near[0]
            self.tell("Type the name of one family, or its first letters.")
