"""Keep compiled regular expressions from run to run, as Python keeps its modules.

Python compiles a regular expression anew in every process. A draft of ten kilobytes wakes rules with some three
hundred of them, and compiling these takes longer than all else. What is kept is the compiler's output, for
one version of Python and of hypelint, in a file of the user's cache folder; it holds the expressions of the
rules, and nothing of any draft: an expression is never made from a draft's words.
"""

from __future__ import annotations

# hashlib would load OpenSSL, which costs every start 3 ms.
from _blake2 import blake2b
from contextlib import suppress
import marshal
from mmap import ACCESS_READ, mmap
import os
import re
import sys
from typing import Any, cast

from hypelint import __version__

FILE = "patterns-2.bin"
"""The number is that of the file's layout."""
_HEAD = 8
"""Bytes at the front that tell the length of the index behind them."""
_LARGEST = 8_000_000
"""Bytes of compiled code from which on only what this run used is kept."""
_Kept = tuple[int, int, dict[str, int], tuple[str | None, ...], bytes]
"""Flags, groups, group numbers by name and names by number, code."""


def default_folder() -> str:
    """Return the user's cache folder for hypelint."""
    if sys.platform == "linux":  # as platformdirs has it, without the time that its import takes
        base = os.environ.get("XDG_CACHE_HOME", "").strip() or os.path.expanduser("~/.cache")
        return f"{base}/hypelint"
    from platformdirs import user_cache_dir

    return user_cache_dir("hypelint", appauthor=False)


class Compiler:
    """A stand-in for `re.compile` that looks into a file first.

    The file is mapped, not read: of a thousand expressions a draft needs some hundred, and memory that nobody
    touches costs nothing. Nothing is raised for what is wrong with the file: it is then written anew.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self.path = os.path.join(folder, FILE)
        self._compile = re.compile
        self._assemble: Any = getattr(__import__("_sre"), "compile")  # noqa: B009
        self._version: tuple[object, ...] = (
            __version__,
            sys.version,
            getattr(__import__("_sre"), "MAGIC", 0),
        )
        self._made: dict[tuple[str, int], re.Pattern[str]] = {}
        self._used: set[bytes] = set()
        self._new: dict[bytes, bytes] = {}
        self._places: dict[bytes, tuple[int, int]] = {}
        self._file: mmap | None = None
        try:
            with open(self.path, "rb") as file:
                self._file = mmap(file.fileno(), 0, access=ACCESS_READ)
            begin = _HEAD + int.from_bytes(self._file[:_HEAD], "little")
            version, places = marshal.loads(self._file[_HEAD:begin])
            if version == self._version:
                self._places = {key: (begin + start, begin + end) for key, (start, end) in places.items()}
        except (OSError, ValueError, TypeError, EOFError, AttributeError):
            pass

    def compile(self, pattern: Any, flags: int = 0) -> Any:
        """Compile a pattern, or put together what an earlier run compiled."""
        if not isinstance(pattern, str):
            return self._compile(pattern, flags)
        key = (pattern, int(flags))
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._put_together(*key)
        return made

    def _put_together(self, pattern: str, flags: int) -> re.Pattern[str]:
        name = blake2b(f"{flags} {pattern}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
        self._used.add(name)
        place = self._places.get(name)
        if place is not None and self._file is not None:
            try:
                return self._assembled(pattern, marshal.loads(self._file[place[0] : place[1]]))
            except (ValueError, TypeError, EOFError, RuntimeError, OverflowError):
                pass  # damaged
        kept = _compiled(pattern, flags)
        self._new[name] = marshal.dumps(kept)
        return self._assembled(pattern, kept)

    def _assembled(self, pattern: str, kept: _Kept) -> re.Pattern[str]:
        code = memoryview(kept[4]).cast("I").tolist()
        return cast("re.Pattern[str]", self._assemble(pattern, kept[0], code, kept[1], kept[2], kept[3]))

    def close(self) -> None:
        """Give ``re.compile`` back, and write what was compiled in this run beside what was known."""
        re.compile = self._compile
        if self._new:
            self._write()
        if self._file is not None:
            self._file.close()

    def _write(self) -> None:
        known = (
            {}
            if self._file is None
            else {name: self._file[start:end] for name, (start, end) in self._places.items()}
        )
        known.update(self._new)
        if sum(map(len, known.values())) > _LARGEST:
            known = {name: data for name, data in known.items() if name in self._used}
        places: dict[bytes, tuple[int, int]] = {}
        end = 0
        for name, data in known.items():
            places[name] = (end, end + len(data))
            end += len(data)
        index = marshal.dumps(cast("Any", (self._version, places)))
        temporary = f"{self.path}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(self.path), exist_ok=True, mode=0o700)
            with open(temporary, "wb") as file:
                file.write(b"".join([len(index).to_bytes(_HEAD, "little"), index, *known.values()]))
            os.replace(temporary, self.path)
        except OSError:  # read-only, no space: the next run compiles again
            with suppress(OSError):
                os.unlink(temporary)


def _compiled(pattern: str, flags: int) -> _Kept:
    """Compile a pattern as `re` does, down to the code."""
    parser: Any = getattr(re, "_parser")  # noqa: B009
    compiler: Any = getattr(re, "_compiler")  # noqa: B009
    parsed = parser.parse(pattern, flags)
    code: list[int] = compiler._code(parsed, flags)
    numbers: dict[str, int] = dict(parsed.state.groupdict)
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in numbers.items():
        names[number] = name
    data = b"".join(word.to_bytes(4, sys.byteorder) for word in code)
    return int(flags | parsed.state.flags), parsed.state.groups - 1, numbers, tuple(names), data


def install() -> Compiler | None:
    """Let ``re.compile`` of this process look into the file first; None where this Python is not as expected."""
    if sys.implementation.name != "cpython" or not hasattr(getattr(re, "_compiler", None), "_code"):
        return None
    compiler = Compiler(default_folder())
    re.compile = compiler.compile
    return compiler
