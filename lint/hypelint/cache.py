"""Keep what was found in a draft, so that an unchanged one is not linted again.

One SQLite file in the user's cache folder, shared by all runs and versions. An entry is found by a
digest of the draft and of everything that decides its findings (version, code, settings). Messages
quote the draft, and drafts are confidential: an entry is sealed with a key made from the draft
itself, so the file tells nothing to who does not have the draft already.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import blake2b, shake_256
from importlib.util import find_spec
import marshal
from pathlib import Path
import sqlite3
from time import time
from typing import TYPE_CHECKING, Any, cast
import zlib

from hypelint import __version__
from hypelint.compiled import default_folder
from hypelint.diagnostic import Diagnostic, Edit, Fix, Related, Severity
from hypelint.record import NamedTuple
from hypelint.report import FileReport, Silenced

if TYPE_CHECKING:
    from hypelint.engine import Settings
    from hypelint.fact import Facts
    from hypelint.registry import Registry
    from hypelint.toml_file import TomlFile

FILE = "findings-1.sqlite"
"""The number is that of the file's layout."""
MAX_BYTES = 64_000_000
"""Size of the entries above which the longest unused half is dropped."""
DAY = 86_400
_LAYOUT = """
CREATE TABLE IF NOT EXISTS finding (
    id BLOB PRIMARY KEY, day INTEGER NOT NULL, sealed BLOB NOT NULL
) WITHOUT ROWID
"""
_MARK = b"hypelint"


class Key(NamedTuple):
    """Where an entry is (16 bytes), and what it is sealed with (32 bytes)."""

    id: bytes
    secret: bytes


def key(draft: bytes, stamp: bytes) -> Key:
    """Return the key of a draft under a stamp of everything else that decides its findings."""
    secret = blake2b(
        draft, key=blake2b(stamp, digest_size=32).digest(), digest_size=32, person=b"secret"
    ).digest()
    return Key(blake2b(secret, digest_size=16, person=b"id").digest(), secret)


def code_stamp(registry: Registry) -> bytes:
    """Return a digest of the code that lints: version, and the files of the engine and of every pack.

    File times rather than contents: it is worked out at every start.
    """
    digest = blake2b(__version__.encode(), digest_size=32)
    packages = {"hypelint"} | {entry.module.partition(".")[0] for entry in registry.rules.values()}
    for package in sorted(packages):
        spec = find_spec(package)
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            for path in sorted(Path(folder).rglob("*.py")):
                status = path.stat()
                digest.update(f"{path}\0{status.st_size}\0{status.st_mtime_ns}\0".encode())
    return digest.digest()


def stamp_of(
    code: bytes, settings: Settings, phrases: Iterable[TomlFile], needs: frozenset[str], format: str
) -> bytes:
    """Return a digest of everything but the draft that decides a report."""
    facts = (
        sorted(settings.rules), settings.profile, sorted(settings.severity.items()), sorted(settings.internal),
        sorted((rule, sorted(given.items())) for rule, given in settings.options.items()),
        sorted(settings.terms), settings.block_quotes, sorted(needs), format,
    )  # fmt: skip
    digest = blake2b(repr(facts).encode(), key=code, digest_size=32)
    for pack in phrases:
        digest.update(f"\0{pack.text}".encode())
    return digest.digest()


class Cache:
    """The entries of one cache file.

    No method raises for what is wrong with the file or its folder: a damaged or foreign file is
    replaced, an unusable folder means that nothing is kept. ``notes`` say so, for the user.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.path = (folder or Path(default_folder())) / FILE
        self.notes: list[str] = []
        self._database: sqlite3.Connection | None = None
        self._waiting: list[tuple[bytes, int, bytes]] = []
        self._seen: list[bytes] = []
        self._today = int(time()) // DAY
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._database = self._open()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):  # locked, read-only, no space
                self.notes.append(f"the cache {self.path} is not used: {error}")
            else:
                self._replace()
        except OSError as error:
            self.notes.append(f"the cache {self.path} is not used: {error.strerror}")

    def _open(self) -> sqlite3.Connection:
        database = sqlite3.connect(self.path, timeout=2.0, isolation_level=None)
        try:
            database.execute("PRAGMA journal_mode=WAL")
            database.execute("PRAGMA synchronous=OFF")
            database.execute(_LAYOUT)
            columns = [row[1] for row in database.execute("PRAGMA table_info(finding)")]
            if columns != ["id", "day", "sealed"]:
                raise sqlite3.DatabaseError("another layout")
        except BaseException:
            database.close()
            raise
        return database

    def _replace(self) -> None:
        """Put a new file in the place of one that is none of ours."""
        try:
            for path in (
                self.path,
                *(self.path.with_name(FILE + end) for end in ("-wal", "-shm", "-journal")),
            ):
                path.unlink(missing_ok=True)
            self._database = self._open()
            self.notes.append(f"the cache {self.path} was damaged or not ours; it was replaced")
        except (OSError, sqlite3.Error) as error:
            self._database = None
            self.notes.append(f"the cache {self.path} is damaged and can not be replaced: {error}")

    def get(self, key: Key) -> bytes | None:
        """Return what was kept under a key."""
        if self._database is None:
            return None
        try:
            row = self._database.execute("SELECT sealed, day FROM finding WHERE id = ?", (key.id,)).fetchone()
        except sqlite3.OperationalError:
            return None
        except sqlite3.DatabaseError:
            self._database.close()
            self._replace()
            return None
        if row is None:
            return None
        if row[1] != self._today:
            self._seen.append(key.id)
        return _unseal(row[0], key.secret)

    def put(self, key: Key, value: bytes) -> None:
        """Keep a value under a key when `close` is called."""
        self._waiting.append((key.id, self._today, _seal(value, key.secret)))

    def close(self) -> None:
        """Write what waits, in one transaction, and keep the file within its size."""
        database, self._database = self._database, None
        if database is None:
            return
        try:
            if self._waiting or self._seen:
                database.execute("BEGIN IMMEDIATE")
                database.executemany("INSERT OR REPLACE INTO finding VALUES (?, ?, ?)", self._waiting)
                database.executemany(
                    "UPDATE finding SET day = ? WHERE id = ?", [(self._today, seen) for seen in self._seen]
                )
                self._prune(database)
                database.execute("COMMIT")
        except sqlite3.Error:
            pass  # another run holds the file, or the disk is full: the next run writes
        finally:
            database.close()

    def _prune(self, database: sqlite3.Connection) -> None:
        """Drop the half that was not used for longest, when there is too much."""
        if self.path.stat().st_size < MAX_BYTES:
            return
        (total,) = database.execute("SELECT COALESCE(SUM(LENGTH(sealed)), 0) FROM finding").fetchone()
        if total > MAX_BYTES:
            database.execute(
                "DELETE FROM finding WHERE id IN (SELECT id FROM finding ORDER BY day LIMIT (SELECT COUNT(*) / 2 FROM finding))"
            )

    def count(self) -> tuple[int, int]:
        """Return the number of entries and the bytes on disk."""
        entries = 0
        if self._database is not None:
            try:
                (entries,) = self._database.execute("SELECT COUNT(*) FROM finding").fetchone()
            except sqlite3.DatabaseError:
                self._database.close()
                self._replace()
        return entries, sum(path.stat().st_size for path in self.path.parent.glob(FILE + "*"))


def clear(folder: Path | None = None) -> int:
    """Delete the cache files of every layout, and the compiled patterns; return the bytes freed. Raises OSError."""
    freed = 0
    for files in ("findings-*.sqlite*", "patterns-*.bin*"):
        for path in (folder or Path(default_folder())).glob(files):
            freed += path.stat().st_size
            path.unlink()
    return freed


def _seal(value: bytes, secret: bytes) -> bytes:
    """Compress and encrypt: a stream from SHAKE-256 under a key that seals this value only."""
    return _xor(zlib.compress(_MARK + value, 1), secret)


def _unseal(sealed: bytes, secret: bytes) -> bytes | None:
    """Undo `_seal`; None where the entry is damaged."""
    try:
        value = zlib.decompress(_xor(sealed, secret))
    except zlib.error:
        return None
    return value[len(_MARK) :] if value.startswith(_MARK) else None


def _xor(data: bytes, secret: bytes) -> bytes:
    stream = shake_256(secret).digest(len(data))
    return (int.from_bytes(data, "little") ^ int.from_bytes(stream, "little")).to_bytes(len(data), "little")


def dump(report: FileReport) -> bytes:
    """Turn a report into bytes, without its source: that is at hand when it is loaded."""
    return marshal.dumps(cast("Any", _plain(report._replace(source=None))))


def load(value: bytes, path: str) -> FileReport:
    """Turn bytes from `dump` into the report of the draft at ``path``."""
    from hypelint.readability import Readability
    from hypelint.score import Score
    from hypelint.tone import Tone

    report = FileReport(*marshal.loads(value))
    return report._replace(
        path=path,
        diagnostics=tuple(_diagnostic(row, report.path, path) for row in report.diagnostics),
        score=report.score and Score(*report.score),
        readability=report.readability and Readability(*report.readability),
        tone=report.tone and Tone(*report.tone),
        facts=_facts(report.facts, path),
        silenced=tuple(
            Silenced(_diagnostic(row, report.path, path), reason) for row, reason in report.silenced
        ),
    )


def _facts(row: tuple[Any, ...] | None, path: str) -> Facts | None:
    if row is None:
        return None
    from hypelint.fact import restored

    return restored(row)._replace(path=path)


def _plain(value: object) -> object:
    """Turn named tuples and enumerations into what `marshal` can write."""
    if isinstance(value, tuple):
        return tuple(_plain(part) for part in cast("tuple[object, ...]", value))
    if isinstance(value, Severity):
        return int(value)
    return dict(cast("Mapping[str, float]", value)) if isinstance(value, Mapping) else value


def _diagnostic(row: tuple[Any, ...], old: str, new: str) -> Diagnostic:
    found = Diagnostic(*row)
    if found.fixes or found.related:
        found = found._replace(
            fixes=tuple(
                Fix(title, tuple(Edit(*edit) for edit in edits), safe) for title, edits, safe in found.fixes
            ),
            related=tuple(
                place._replace(path=new) if place.path == old else place
                for place in (Related(*place) for place in found.related)
            ),
        )
    return found._replace(severity=Severity(found.severity))
