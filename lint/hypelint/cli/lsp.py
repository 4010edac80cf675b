"""`hypelint lsp`: the language server, for editors."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
import os
import sys
from typing import TYPE_CHECKING, NoReturn

from hypelint.cli import options
from hypelint.cli.terminal import UsageError, note

if TYPE_CHECKING:
    from collections.abc import Callable


def parser() -> ArgumentParser:
    """Return the parser of the command's arguments."""
    made = options.parser(
        "lsp",
        "Serve an editor: the Language Server Protocol on standard input and output, or for one client on a "
        "socket. The settings are those of 'hypelint check', per folder; options here come on top.",
        "With --tcp and --ws the server ends when its client leaves.",
    )
    group = made.add_argument_group("transport").add_mutually_exclusive_group()
    group.add_argument("--stdio", action="store_true", help="standard input and output (default)")
    group.add_argument("--tcp", metavar="[HOST:]PORT", type=_address, help="wait for a client on a TCP port")
    group.add_argument("--ws", metavar="[HOST:]PORT", type=_address, help="wait for a WebSocket client")
    options.add_settings(made)
    made.add_argument("-v", "--verbose", action="store_true", help="log what goes on to standard error")
    return made


def run(args: Namespace) -> int:
    """Serve until the client leaves; return the exit status."""
    try:
        from hypelint.lsp.server import Server
    except ModuleNotFoundError as error:
        if error.name not in ("pygls", "lsprotocol"):
            raise
        raise UsageError(f"{error.name} is not installed: pip install --upgrade hypelint") from None
    import logging

    from hypelint.lsp.folders import Given
    from hypelint.registry import installed

    logging.basicConfig(stream=sys.stderr, level=logging.INFO if args.verbose else logging.CRITICAL)
    registry = installed()
    options.configs(args, registry)  # a command line that is wrong is told here, not to the editor
    server = Server(registry, Given(args.config, args.isolated, options.settings(args)))
    # While a draft is linted, a keystroke waits for the interpreter's lock this long at most.
    sys.setswitchinterval(0.001)
    if args.tcp is not None:
        _listen(server.start_tcp, args.tcp)
    elif args.ws is not None:
        try:
            import websockets  # noqa: F401  # pyright: ignore[reportUnusedImport]
        except ModuleNotFoundError:
            raise UsageError("--ws needs websockets: pip install 'hypelint[ws]'") from None
        _listen(server.start_ws, args.ws)
    else:
        server.follows = True
        # What a rule prints must not come between the protocol's messages.
        stdout = os.fdopen(os.dup(1), "wb")
        os.dup2(2, 1)
        server.start_io(sys.stdin.buffer, stdout)
    _leave(0 if server.ended else 1)


def _listen(start: Callable[[str, int], None], address: tuple[str, int]) -> None:
    """Wait for a client, and serve it."""
    host, port = address
    note(f"waiting for a client on {host}:{port}")
    try:
        start(host, port)
    except SystemExit:  # the client said so
        return
    except OSError as error:
        raise UsageError(f"can not listen on {host}:{port}: {error.strerror or error}") from None


def _leave(status: int) -> NoReturn:
    """End the process at once: a draft that is being linted is of no use to anyone now."""
    sys.stderr.flush()
    os._exit(status)


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not port.isdigit() or not 0 < int(port) < 65536:
        raise ArgumentTypeError(f"{text!r} is no [HOST:]PORT")
    return host.strip("[]") or "127.0.0.1", int(port)
