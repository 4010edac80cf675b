"""Known findings of an old archive: kept in a file, so that only new ones count.

The file names findings by their fingerprints, per draft, and holds nothing of what the drafts say::

    {
      "version": 1,
      "files": {
        "drafts/launch.md": {
          "3f0c6d1be8a95d27": "hype/game-changer"
        }
      }
    }

A fingerprint stands for a rule, the words of the finding, and how many like it come before in the
draft: it stays when lines move. Paths are relative to the file's folder, with ``/``; everything is sorted,
a finding is a line, so that versions of the file can be compared and merged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
import os
from typing import TYPE_CHECKING, cast

from hypelint.internal import CRASH, INTERNAL
from hypelint.report import FileReport

if TYPE_CHECKING:
    from hypelint.config import Config
    from hypelint.engine import Settings
    from hypelint.registry import Registry

NAME = "hypelint-baseline.json"
"""What the file is called that is looked for beside the settings."""
_VERSION = 1


class BaselineError(Exception):
    """Say what is wrong with a baseline file."""


class Baseline:
    """The known findings of one file.

    ``known`` holds, by draft (as the file names it) and fingerprint, the rule of each finding.
    """

    def __init__(self, file: str, known: dict[str, dict[str, str]] | None = None) -> None:
        self.file = file
        self.known = known or {}
        self._root = os.path.dirname(os.path.realpath(file))

    @classmethod
    def load(cls, file: str) -> Baseline:
        """Read a file. Raises `BaselineError`."""
        import json

        try:
            with open(file, encoding="utf-8") as stream:
                content: object = json.load(stream)
        except OSError as error:
            hint = f"; make it with 'hypelint baseline create --baseline {file}'"
            missing = isinstance(error, FileNotFoundError)
            raise BaselineError(
                f"{file}: the baseline can not be read: {error.strerror}{hint if missing else ''}"
            ) from None
        except json.JSONDecodeError as error:
            raise BaselineError(
                f"{file}:{error.lineno}: the baseline is no valid JSON ({error.msg}); "
                "after a merge conflict, keep the lines of both sides"
            ) from None
        except (ValueError, RecursionError):
            raise BaselineError(f"{file}: the baseline is no JSON in UTF-8") from None
        return cls(file, _checked(file, content))

    def text(self) -> str:
        """Return what the file holds, with its last line end."""
        import json

        files = {
            draft: dict(sorted(entries.items(), key=lambda pair: (pair[1], pair[0])))
            for draft, entries in sorted(self.known.items())
            if entries
        }
        text = json.dumps({"version": _VERSION, "files": files}, ensure_ascii=False, indent=2) + "\n"
        try:
            text.encode("utf-8")
        except UnicodeEncodeError:  # the name of a draft may be any bytes
            text = json.dumps({"version": _VERSION, "files": files}, indent=2) + "\n"
        return text

    def name_of(self, path: str) -> str:
        """Return what the file calls a draft."""
        full = os.path.realpath(path)
        with suppress(ValueError):  # on another drive
            full = os.path.relpath(full, self._root)
        return full.replace(os.sep, "/")

    def marked(self, report: FileReport) -> FileReport:
        """Return a report whose known findings are marked; a rule's failure is never known."""
        entries = self.known.get(self.name_of(report.path))
        if not entries:
            return report
        return report._replace(
            diagnostics=tuple(
                it._replace(baselined=entries.get(it.fingerprint) == it.rule and it.rule != CRASH)
                for it in report.diagnostics
            )
        )

    def stale(self, report: FileReport, ran: Callable[[str], bool]) -> list[str]:
        """Return the fingerprints of a draft's entries that stand for nothing any more.

        ``ran`` tells whether a rule was asked (see `asked`); what the others would say is not known.
        """
        entries = self.known.get(self.name_of(report.path))
        if not entries or report.crashed:
            return []
        found = {(it.fingerprint, it.rule) for it in report.diagnostics}
        return [
            fingerprint
            for fingerprint, rule in entries.items()
            if (fingerprint, rule) not in found and ran(rule)
        ]

    def vanished(self) -> list[str]:
        """Return the drafts of the file that do not exist any more."""
        return [draft for draft in self.known if not os.path.lexists(os.path.join(self._root, draft))]

    def add(self, report: FileReport) -> int:
        """Take a draft's findings in; return how many were not known."""
        name = self.name_of(report.path)
        entries = self.known.get(name, {})
        before = len(entries)
        entries |= {it.fingerprint: it.rule for it in report.diagnostics if it.rule != CRASH}
        if entries:
            self.known[name] = entries
        return len(entries) - before

    def drop(self, draft: str, fingerprints: Iterable[str] | None = None) -> int:
        """Take entries of a draft (as the file names it) out, or all of them; return how many."""
        entries = self.known.get(draft, {})
        gone = list(entries if fingerprints is None else fingerprints)
        for fingerprint in gone:
            del entries[fingerprint]
        if not entries:
            self.known.pop(draft, None)
        return len(gone)

    def __len__(self) -> int:
        """Count the entries."""
        return sum(map(len, self.known.values()))


def _checked(file: str, content: object) -> dict[str, dict[str, str]]:
    """Return the table of a file's content. Raises `BaselineError`."""
    table = cast("dict[str, object]", content) if isinstance(content, dict) else {}
    version = table.get("version")
    if version != _VERSION:
        told = (
            "is no baseline of hypelint"
            if version is None
            else f"has the version {version!r}, not {_VERSION}"
        )
        raise BaselineError(f"{file}: {told}; make it anew with 'hypelint baseline create'")
    files = table.get("files")
    if not isinstance(files, dict):
        raise BaselineError(f'{file}: "files" must be an object')
    known: dict[str, dict[str, str]] = {}
    for draft, entries in cast("dict[str, object]", files).items():
        if not isinstance(entries, dict):
            raise BaselineError(f'{file}: the entries of "{draft}" must be an object')
        known[draft] = {}
        for fingerprint, rule in cast("dict[str, object]", entries).items():
            if not isinstance(rule, str):
                raise BaselineError(f'{file}: "{fingerprint}" of "{draft}" must name a rule')
            known[draft][fingerprint] = rule
    return known


def place(config: Config) -> str:
    """Return where the baseline of a configuration is, or would be: as it says, else beside its file."""
    if config.baseline:
        return config.baseline
    folder = os.path.dirname(config.file) if config.file and os.path.isfile(config.file) else ""
    return os.path.join(folder, NAME)


class Baselines:
    """The baselines of a run, each read once."""

    def __init__(self) -> None:
        self._by_file: dict[str, Baseline | None] = {}

    def of(self, config: Config) -> Baseline | None:
        """Return the baseline that holds for a configuration, if there is one. Raises `BaselineError`.

        One that the settings name must exist; ``baseline = ""`` stands for none.
        """
        if config.baseline == "":
            return None
        file = place(config)
        if file not in self._by_file:
            wanted = config.baseline is not None or os.path.isfile(file)
            self._by_file[file] = Baseline.load(file) if wanted else None
        return self._by_file[file]

    def loaded(self) -> list[Baseline]:
        """Return those that were found so far, in the order of their files."""
        return [found for _, found in sorted(self._by_file.items()) if found is not None]


def asked(settings: Settings, registry: Registry, whole: bool) -> Callable[[str], bool]:
    """Return a function that tells whether a rule spoke, or is gone for good, under some settings.

    ``whole``: whole folders were looked at; where they were not, rules that compare drafts have not had their say.
    """

    def ran(rule: str) -> bool:
        entry = registry.rules.get(rule)
        if entry is None:
            return rule not in INTERNAL or rule in settings.internal
        return rule in settings.rules and (whole or entry.shape != "folder")

    return ran
