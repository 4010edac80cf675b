"""Measure the language server on a draft of 10 KB that is being typed: ``python tests/bench/lsp.py [DRAFT]``.

Two figures: the warm lint of the server (a change anywhere means the whole draft again), and what a client
sees, from the keystroke it sends to the findings it gets, which holds the server's pause of 30 ms as well.
"""

from __future__ import annotations

from pathlib import Path
import subprocess
import sys
import tempfile
from time import perf_counter, thread_time
from typing import Any, BinaryIO

ROUNDS = 200


def percentiles(seconds: list[float]) -> str:
    """Return the median and the 95th percentile in milliseconds."""
    ordered = sorted(seconds)
    half, high = (1000 * ordered[int(len(ordered) * share)] for share in (0.5, 0.95))
    return f"median {half:6.1f} ms   95th percentile {high:6.1f} ms"


def warm(text: str) -> tuple[list[float], list[float]]:
    """Return the wall and processor seconds of each lint of a draft that changes in its middle."""
    from hypelint.config import Config
    from hypelint.lsp.checking import Snapshot, check
    from hypelint.registry import installed
    from hypelint.run import Runner

    runner = Runner(installed())
    wall: list[float] = []
    processor: list[float] = []
    for number in range(ROUNDS + 20):
        typed = text[: len(text) // 2] + "x" * (number % 7) + text[len(text) // 2 :]
        snapshot = Snapshot("draft.md", typed, number, number, Config(), "markdown", "utf-16")
        begun, used = perf_counter(), thread_time()
        check(runner, snapshot)
        wall.append(perf_counter() - begun)
        processor.append(thread_time() - used)
    return wall[20:], processor[20:]


def send(stream: BinaryIO, method: str, params: Any, **more: Any) -> None:
    """Send a message."""
    import json

    body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more}).encode()
    stream.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
    stream.flush()


def receive(stream: BinaryIO) -> dict[str, Any]:
    """Read a message."""
    import json

    length = 0
    while line := stream.readline().strip():
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    message: dict[str, Any] = json.loads(stream.read(length))
    return message


def typed(text: str) -> list[float]:
    """Return the seconds from each keystroke to its findings, through the protocol."""
    seconds: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            [sys.executable, "-m", "hypelint", "lsp"],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert server.stdin is not None
        assert server.stdout is not None

        def findings(version: int) -> None:
            while True:
                message = receive(server.stdout)
                if message.get("method", "").endswith("publishDiagnostics") and (
                    message["params"].get("version") == version
                ):
                    return

        uri = (Path(folder) / "draft.md").as_uri()
        send(server.stdin, "initialize", {"processId": None, "rootUri": None, "capabilities": {}}, id=1)
        receive(server.stdout)
        item = {"uri": uri, "languageId": "markdown", "version": 0, "text": text}
        send(server.stdin, "textDocument/didOpen", {"textDocument": item})
        findings(0)
        place = {"line": 2, "character": 5}
        for version in range(1, ROUNDS + 1):
            change = {"range": {"start": place, "end": place}, "text": "x" if version % 9 else " "}
            begun = perf_counter()
            send(
                server.stdin,
                "textDocument/didChange",
                {"textDocument": {"uri": uri, "version": version}, "contentChanges": [change]},
            )
            findings(version)
            seconds.append(perf_counter() - begun)
        server.stdin.close()
        server.wait()
    return seconds[20:]


def generated() -> str:
    """Return a made-up draft of 10 KB."""
    sentences = (
        "Norvane opened a depot in Oslo on 3 May, the city said.",
        "The chip is a game-changer for every firm in the market.",
        "Sales rose by 4% in the second quarter, according to Ostwald.",
        "The shed has a roof of tin, and the yard behind it is paved.",
        "Rea Lund, who runs the plant, said that it would stay open.",
        "If the request fails, the driver waits and tries again.",
    )
    paragraphs = (" ".join(sentences[number % 6 :] + sentences[: number % 6]) for number in range(31))
    return "# Depot\n\n" + "\n\n".join(paragraphs) + "\n"


def main() -> None:
    """Measure, and print the figures."""
    text = Path(sys.argv[1]).read_text("utf-8") if len(sys.argv) > 1 else generated()
    wall, processor = warm(text)
    print(f"draft                    {len(text.encode()):,} bytes")
    print(f"warm lint, wall          {percentiles(wall)}")
    print(f"warm lint, processor     {percentiles(processor)}")
    print(f"keystroke to findings    {percentiles(typed(text))}   (30 ms of it the pause)")


if __name__ == "__main__":
    main()
