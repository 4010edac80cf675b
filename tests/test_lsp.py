"""The language server, through a real client: processes, sockets, JSON."""

from __future__ import annotations

from ast import literal_eval
import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
import os
from pathlib import Path
import re
import signal
import socket
import sys
import time
from typing import Any

from lsprotocol import types
import pytest
import pytest_asyncio
from pytest_lsp import LanguageClient, client_capabilities, make_test_lsp_client

pytestmark = pytest.mark.asyncio

COMMAND = (sys.executable, "-m", "hypelint", "lsp")
DRAFT = "# Depot 🚀 opens\n\n🚀🚀 The depot is a game-changer for Oslo.\n"
"""The finding stands behind four UTF-16 units that are two characters, and eight bytes."""
FINDING = "hype/game-changer"
WAIT = 20


def uri_of(path: Path) -> str:
    """Return a file's URI."""
    return path.as_uri()


class Editor:
    """A client with what an editor does on top of the protocol."""

    def __init__(self, client: LanguageClient, root: Path) -> None:
        self.client = client
        self.root = root
        self.published: list[types.PublishDiagnosticsParams] = []

    def open(self, uri: str, text: str, language: str = "markdown", version: int = 1) -> None:
        """Open a document."""
        self.client.text_document_did_open(
            types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, language, version, text))
        )

    def change(self, uri: str, version: int, text: str, range: types.Range | None = None) -> None:
        """Change a part of a document, or all of it."""
        change = (
            types.TextDocumentContentChangeWholeDocument(text)
            if range is None
            else types.TextDocumentContentChangePartial(range=range, text=text)
        )
        self.client.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(uri=uri, version=version), [change]
            )
        )

    async def until(self, holds: Callable[[], Any], seconds: float = WAIT) -> Any:
        """Wait until something holds, and return it."""
        end = time.monotonic() + seconds
        while not (value := holds()):
            assert time.monotonic() < end, f"not within {seconds} s; messages: {self.messages}"
            await asyncio.sleep(0.01)
        return value

    async def diagnostics(self, uri: str, version: int = 1) -> list[types.Diagnostic]:
        """Wait for the diagnostics of a version, and return them."""

        def last() -> list[types.PublishDiagnosticsParams]:
            return [it for it in self.published if it.uri == uri and (it.version or 0) >= version]

        await self.until(last)
        return list(last()[-1].diagnostics)

    async def opened(self, name: str, text: str) -> tuple[str, list[types.Diagnostic]]:
        """Open a file below the root; return its URI and diagnostics."""
        uri = uri_of(self.root / name)
        self.open(uri, text)
        return uri, await self.diagnostics(uri)

    async def actions(
        self, uri: str, range: types.Range, only: list[str] | None = None
    ) -> dict[str, types.CodeAction]:
        """Return the code actions for a range by their titles."""
        found = await self.client.text_document_code_action_async(
            types.CodeActionParams(
                types.TextDocumentIdentifier(uri), range, types.CodeActionContext([], only=only)
            )
        )
        return {it.title: _action(it) for it in found or ()}

    @property
    def messages(self) -> list[str]:
        """What was shown to the user."""
        return [it.message for it in self.client.messages]


def _action(it: types.CodeAction | types.Command) -> types.CodeAction:
    """Return a code action; lsprotocol takes those that hold a command for one, and writes it as text."""
    if isinstance(it, types.CodeAction):
        return it
    return types.CodeAction(it.title, command=types.Command(**literal_eval(it.command)))


def applied(text: str, edits: list[types.TextEdit]) -> str:
    """Apply edits whose positions are in UTF-16 units, as the protocol says."""
    lines = text.splitlines(keepends=True)

    def offset(position: types.Position) -> int:
        line = lines[position.line] if position.line < len(lines) else ""
        units = line.encode("utf-16-le")[: 2 * position.character]
        return sum(map(len, lines[: position.line])) + len(units.decode("utf-16-le"))

    for edit in sorted(edits, key=lambda it: offset(it.range.start), reverse=True):
        text = text[: offset(edit.range.start)] + edit.new_text + text[offset(edit.range.end) :]
    return text


def edits_of(action: types.CodeAction) -> list[types.TextEdit]:
    """Return the text edits of a code action."""
    assert action.edit is not None
    if action.edit.document_changes:
        (document,) = action.edit.document_changes
        assert isinstance(document, types.TextDocumentEdit)
        return [it for it in document.edits if isinstance(it, types.TextEdit)]
    assert action.edit.changes is not None
    (edits,) = action.edit.changes.values()
    return list(edits)


@asynccontextmanager
async def editor(
    root: Path,
    capabilities: types.ClientCapabilities | None = None,
    options: object = None,
    arguments: tuple[str, ...] = (),
    folders: tuple[Path, ...] | None = None,
    configuration: dict[str, Any] | None = None,
) -> AsyncIterator[Editor]:
    """Start a server, and an editor that talks to it."""
    client = make_test_lsp_client()
    made = Editor(client, root)
    if configuration is not None:
        client.set_configuration(configuration)

    await client.start_io(*COMMAND, *arguments, cwd=str(root))
    original = client.protocol.fm.features[types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS]

    def published(params: types.PublishDiagnosticsParams) -> None:
        made.published.append(params)
        original(params)

    client.protocol.fm.features[types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS] = published
    chosen = folders if folders is not None else (root,)
    try:
        await client.initialize_session(
            types.InitializeParams(
                capabilities=capabilities or client_capabilities("visual-studio-code"),
                workspace_folders=[types.WorkspaceFolder(uri_of(it), it.name) for it in chosen],
                root_uri=uri_of(chosen[0]) if chosen else None,
                initialization_options=options,
            )
        )
        yield made
    finally:
        if client._server is not None and client._server.returncode is None:
            await asyncio.wait_for(client.shutdown_session(), WAIT)


def pushing(**general: Any) -> types.ClientCapabilities:
    """Return the capabilities of a client that does not pull."""
    return types.ClientCapabilities(
        general=types.GeneralClientCapabilities(**general),
        text_document=types.TextDocumentClientCapabilities(
            publish_diagnostics=types.PublishDiagnosticsClientCapabilities(related_information=True)
        ),
        workspace=types.WorkspaceClientCapabilities(
            workspace_edit=types.WorkspaceEditClientCapabilities(document_changes=True)
        ),
    )


@pytest_asyncio.fixture
async def plain(tmp_path: Path) -> AsyncIterator[Editor]:
    """An editor that is pushed findings and counts in UTF-16."""
    async with editor(tmp_path, pushing()) as made:
        yield made


def marked(text: str, found: types.Diagnostic, encoding: str = "utf-16-le") -> str:
    """Return the text a diagnostic stands under, counted in an encoding's units."""
    width = {"utf-16-le": 2, "utf-8": 1, "utf-32-le": 4}[encoding]
    line = text.split("\n")[found.range.start.line].encode(encoding)
    return line[width * found.range.start.character : width * found.range.end.character].decode(encoding)


def codes(found: list[types.Diagnostic]) -> list[Any]:
    """Return the rules that reported something."""
    return [it.code for it in found]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
async def test_findings_stand_where_the_client_counts_them(tmp_path: Path, encoding: str) -> None:
    async with editor(tmp_path, pushing(position_encodings=[encoding])) as it:
        _, found = await it.opened("draft.md", DRAFT)
    (finding,) = [one for one in found if one.code == FINDING]
    python = encoding if encoding == "utf-8" else f"{encoding}-le"
    assert marked(DRAFT, finding, python) == "game-changer"
    assert finding.source == "hypelint"
    assert finding.severity is types.DiagnosticSeverity.Error


async def test_changes_are_linted_and_the_last_version_wins(plain: Editor) -> None:
    uri, found = await plain.opened("draft.md", DRAFT)
    assert FINDING in codes(found)
    start = types.Position(2, 20)
    text = "depot"
    for version, letter in enumerate(text, 2):  # as one types, over the finding
        at = types.Position(2, 20 + version - 2)
        end = types.Position(2, 32) if version == 2 else at
        plain.change(uri, version, letter, types.Range(at if version > 2 else start, end))
    found = await plain.diagnostics(uri, len(text) + 1)
    assert FINDING not in codes(found)
    assert [one.version for one in plain.published] == sorted(one.version or 0 for one in plain.published)


async def test_lines_end_where_the_protocol_says(plain: Editor) -> None:
    """A form feed and U+2028 end no line, as Python's splitlines thinks; a lone CR does."""
    text = "One\fdepot\u2028here.\rThe depot is a game-changer.\r\nEnd.\n"
    uri, found = await plain.opened("draft.md", text)
    (finding,) = [one for one in found if one.code == FINDING]
    assert finding.range == types.Range(types.Position(1, 15), types.Position(1, 27))
    plain.change(uri, 2, "shop", finding.range)
    assert FINDING not in codes(await plain.diagnostics(uri, 2))
    plain.change(uri, 3, "game-changer", types.Range(types.Position(1, 15), types.Position(1, 19)))
    (finding,) = [one for one in await plain.diagnostics(uri, 3) if one.code == FINDING]
    assert finding.range.start == types.Position(1, 15)


async def test_a_byte_order_mark_is_a_character(plain: Editor) -> None:
    _, found = await plain.opened("draft.md", "\ufeffThe depot is a game-changer for all.\n")
    (finding,) = [one for one in found if one.code == FINDING]
    assert finding.range.start == types.Position(0, 16)


async def test_a_client_that_pulls_is_not_pushed(tmp_path: Path) -> None:
    capabilities = pushing()
    assert capabilities.text_document is not None
    capabilities.text_document.diagnostic = types.DiagnosticClientCapabilities(dynamic_registration=True)
    async with editor(tmp_path, capabilities) as it:
        uri = uri_of(tmp_path / "draft.md")
        it.open(uri, DRAFT)
        asked = types.DocumentDiagnosticParams(types.TextDocumentIdentifier(uri))
        report = await it.client.text_document_diagnostic_async(asked)
        assert isinstance(report, types.RelatedFullDocumentDiagnosticReport)
        assert FINDING in codes(list(report.items))
        asked.previous_result_id = report.result_id
        report = await it.client.text_document_diagnostic_async(asked)
        assert report.kind == "unchanged"
        it.change(uri, 2, "Nothing to see.\n")
        report = await it.client.text_document_diagnostic_async(asked)
        assert isinstance(report, types.RelatedFullDocumentDiagnosticReport)
        assert not report.items
        assert not it.published


async def test_a_client_that_only_says_it_pulls_is_pushed(tmp_path: Path) -> None:
    capabilities = pushing()
    assert capabilities.text_document is not None
    capabilities.text_document.diagnostic = types.DiagnosticClientCapabilities()
    async with editor(tmp_path, capabilities) as it:
        _, found = await it.opened("draft.md", DRAFT)
        assert FINDING in codes(found)


async def test_hover_documents_the_rule(plain: Editor) -> None:
    uri, found = await plain.opened("draft.md", DRAFT)
    (finding,) = [one for one in found if one.code == FINDING]
    identifier = types.TextDocumentIdentifier(uri)
    hover = await plain.client.text_document_hover_async(types.HoverParams(identifier, types.Position(2, 25)))
    assert hover is not None
    assert isinstance(hover.contents, types.MarkupContent)
    assert hover.range == finding.range
    assert "hype/game-changer" in hover.contents.value
    assert "*Why is this bad*" in hover.contents.value
    assert (
        await plain.client.text_document_hover_async(types.HoverParams(identifier, types.Position(2, 8)))
        is None
    )


PLACES = {
    "paragraph": "The depot is a game-changer\nfor all of them.\n",
    "hard break": "The depot is a game-changer  \nfor all of them.\n",
    "heading": "# A game-changer\n\nMore.\n",
    "item": "- A game-changer is here\n- b\n",
    "table": "| a | b |\n|--|--|\n| game-changer | x |\n",
    "windows": "The depot is a game-changer.\r\nIt is.\r\n",
    "emoji": DRAFT,
    "two lines": "The depot is here. The\nshed is a game-changer.\nMore.\n",
    "mark": "\ufeffThe depot is a game-changer.\n",
    "front matter": "---\ntitle: Depot\n---\n\nThe depot is a game-changer.\n",
}


@pytest.mark.parametrize("name", ["draft.md", "draft.mdx", "draft.txt"])
async def test_suppressions_silence(plain: Editor, name: str) -> None:
    """Each is applied as an editor would, and the draft linted again."""
    version = 1
    uri, _ = await plain.opened(name, "")
    for place, text in PLACES.items():
        if name == "draft.txt" and place == "table":
            continue
        for title in (f"Disable {FINDING} on this line", f"Disable {FINDING} in this file"):
            version += 1
            plain.change(uri, version, text)
            (finding,) = [one for one in await plain.diagnostics(uri, version) if one.code == FINDING]
            found = await plain.actions(uri, finding.range)
            version += 1
            changed = applied(text, edits_of(found[title]))
            assert "-- reason" in changed
            plain.change(uri, version, changed)
            left = codes(await plain.diagnostics(uri, version))
            assert FINDING not in left, (place, changed)
            assert "internal/unused-suppression" not in left, (place, changed)


async def test_a_finding_in_front_matter_is_disabled_in_the_file_only(plain: Editor) -> None:
    uri, found = await plain.opened("draft.md", "---\ntitle: The game-changer is here\n---\n\nDepot.\n")
    assert codes(found) == [FINDING]
    offered = await plain.actions(uri, found[0].range)
    assert f"Disable {FINDING} on this line" not in offered
    assert f"Disable {FINDING} in this file" in offered


async def test_fixes_are_applied(plain: Editor) -> None:
    text = "Norvane opened a depot. 🚀 <!-- hypelint: disable-line hype -- old -->\n"
    uri, found = await plain.opened("draft.md", text)
    (idle,) = [one for one in found if one.code == "internal/unused-suppression"]
    offered = await plain.actions(uri, idle.range)
    fix = offered["Remove the suppression"]
    assert fix.is_preferred
    assert applied(text, edits_of(fix)) == "Norvane opened a depot. 🚀\n"
    everything = await plain.actions(uri, idle.range, ["source.fixAll"])
    assert list(everything) == ["Apply all safe fixes of hypelint"]
    assert edits_of(everything["Apply all safe fixes of hypelint"]) == edits_of(fix)
    plain.change(uri, 2, applied(text, edits_of(fix)))
    assert "internal/unused-suppression" not in codes(await plain.diagnostics(uri, 2))


async def accept(it: Editor, uri: str, found: list[types.Diagnostic]) -> None:
    """Accept the words of the one finding as a term."""
    (finding,) = [one for one in found if one.code == FINDING]
    command = (await it.actions(uri, finding.range))['Add "game-changer" to the accepted terms'].command
    assert command is not None
    await it.client.workspace_execute_command_async(
        types.ExecuteCommandParams(command.command, command.arguments)
    )


async def test_a_term_is_accepted(plain: Editor, tmp_path: Path) -> None:
    uri, found = await plain.opened("draft.md", DRAFT)
    plain.published.clear()
    await accept(plain, uri, found)
    assert (tmp_path / "hypelint.toml").read_text() == 'terms = ["game-changer"]\n'
    assert FINDING not in codes(await plain.diagnostics(uri))


async def test_a_term_that_can_not_be_written_is_told(plain: Editor, tmp_path: Path) -> None:
    uri, found = await plain.opened("draft.md", DRAFT)
    (tmp_path / "hypelint.toml").write_text("terms = [\n")
    await accept(plain, uri, found)
    await plain.until(lambda: any("can not be added" in it for it in plain.messages))
    assert (tmp_path / "hypelint.toml").read_text() == "terms = [\n"


async def test_the_score_is_a_lens(plain: Editor) -> None:
    uri, _ = await plain.opened("draft.md", DRAFT)
    (lens,) = (
        await plain.client.text_document_code_lens_async(
            types.CodeLensParams(types.TextDocumentIdentifier(uri))
        )
        or ()
    )
    assert lens.command is not None
    assert re.fullmatch(r"Hype score \d+ of 100 \(.*\) · \d findings", lens.command.title)
    await plain.client.workspace_execute_command_async(
        types.ExecuteCommandParams(lens.command.command, lens.command.arguments)
    )
    assert any(f"{FINDING} costs" in it for it in plain.messages)


async def test_drafts_are_compared(plain: Editor, tmp_path: Path) -> None:
    """A figure that differs between two open drafts is told with both places."""
    (tmp_path / "hypelint.toml").write_text('select = ["consistency"]\n')
    title = "# Harrow 🚀 buys Tessaro for $410 million\n\n"
    texts = {
        "a.md": title + "🚀 The move creates 120 jobs in Moss.\n",
        "b.md": title + "The move will bring 210 jobs to Moss.\n",
    }
    for name, text in texts.items():
        plain.open(uri_of(tmp_path / name), text)

    def found() -> list[tuple[str, types.Diagnostic]]:
        return [(it.uri, one) for it in plain.published for one in it.diagnostics]

    uri, finding = (await plain.until(found))[-1]
    assert finding.code == "consistency/figure-conflict"
    (place,) = finding.related_information or ()
    here, there = (texts[it.rpartition("/")[2]] for it in (uri, place.location.uri))
    assert {marked(here, finding), marked(there, types.Diagnostic(place.location.range, ""))} == {
        "120",
        "210 jobs",
    }
    plain.change(uri_of(tmp_path / "a.md"), 2, texts["a.md"].replace("120", "210"))
    await plain.until(lambda: not [it for it in plain.published if it.uri == uri][-1].diagnostics)


async def test_settings_files_are_followed(plain: Editor, tmp_path: Path) -> None:
    """Each folder has its own; a client that does not watch files is served at the next change."""
    for name in ("news", "blog"):
        (tmp_path / name).mkdir()
    (tmp_path / "blog" / "hypelint.toml").write_text('ignore = ["hype"]\n')
    _, found = await plain.opened("news/draft.md", DRAFT)
    assert FINDING in codes(found)
    uri, found = await plain.opened("blog/draft.md", DRAFT)
    assert FINDING not in codes(found)
    (tmp_path / "blog" / "hypelint.toml").write_text('ignore = ["clickbait"]\n')
    plain.change(uri, 2, DRAFT)
    assert FINDING in codes(await plain.diagnostics(uri, 2))
    plain.published.clear()
    (tmp_path / "blog" / "hypelint.toml").unlink()
    (tmp_path / "hypelint.toml").write_text('ignore = ["hype"]\n')
    plain.client.workspace_did_change_watched_files(
        types.DidChangeWatchedFilesParams(
            [types.FileEvent(uri_of(tmp_path / "hypelint.toml"), types.FileChangeType.Created)]
        )
    )
    assert FINDING not in codes(await plain.diagnostics(uri, 2))
    assert FINDING not in codes(await plain.diagnostics(uri_of(tmp_path / "news" / "draft.md")))


async def test_settings_that_break_leave_the_old_ones_in_force(plain: Editor, tmp_path: Path) -> None:
    settings = tmp_path / "hypelint.toml"
    settings.write_text('ignore = ["hype"]\n')
    uri, found = await plain.opened("draft.md", DRAFT)
    assert FINDING not in codes(found)
    settings.write_text('ignore = ["hype"]\nslect = ["all"]\n')
    plain.change(uri, 2, DRAFT + "More.\n")
    assert FINDING not in codes(await plain.diagnostics(uri, 2))
    (message,) = plain.messages
    assert "hypelint.toml:2" in message
    assert 'did you mean "select"?' in message
    plain.change(uri, 3, DRAFT + "Still more.\n")
    await plain.diagnostics(uri, 3)
    assert len(plain.messages) == 1
    settings.write_text("")
    plain.change(uri, 4, DRAFT)
    assert FINDING in codes(await plain.diagnostics(uri, 4))


async def test_the_editors_own_settings_count(tmp_path: Path) -> None:
    async with editor(tmp_path, pushing(), options={"settings": {"ignore": ["hype"]}}) as it:
        uri, found = await it.opened("draft.md", DRAFT)
        assert FINDING not in codes(found)
        it.published.clear()
        it.client.workspace_did_change_configuration(
            types.DidChangeConfigurationParams({"hypelint": {"settings": {}, "lens": False}})
        )
        assert FINDING in codes(await it.diagnostics(uri))
        lenses = await it.client.text_document_code_lens_async(
            types.CodeLensParams(types.TextDocumentIdentifier(uri))
        )
        assert not lenses
        it.client.workspace_did_change_configuration(
            types.DidChangeConfigurationParams({"hypelint": {"settings": {"ignore": ["hipe"]}}})
        )
        await it.until(lambda: any('"hipe"' in one for one in it.messages))


async def test_the_command_line_counts(tmp_path: Path) -> None:
    async with editor(tmp_path, pushing(), arguments=("--ignore", "hype")) as it:
        _, found = await it.opened("draft.md", DRAFT)
        assert FINDING not in codes(found)


async def test_documents_without_a_file(plain: Editor) -> None:
    plain.open("untitled:Untitled-1", DRAFT)
    assert FINDING in codes(await plain.diagnostics("untitled:Untitled-1"))
    plain.open("untitled:Untitled-2", DRAFT, "plaintext")
    assert FINDING in codes(await plain.diagnostics("untitled:Untitled-2"))
    plain.open("untitled:Untitled-3", DRAFT, "python")
    assert not await plain.diagnostics("untitled:Untitled-3")


async def test_what_a_folder_excludes_is_not_linted(plain: Editor, tmp_path: Path) -> None:
    (tmp_path / "hypelint.toml").write_text('extend-exclude = ["old/"]\n')
    assert (await plain.opened("old/2024/draft.md", DRAFT))[1] == []
    assert (await plain.opened("node_modules/pkg/README.md", DRAFT))[1] == []
    assert (await plain.opened("new/draft.md", DRAFT))[1]


async def test_several_workspace_folders(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    (tmp_path / "two" / "hypelint.toml").write_text('ignore = ["hype"]\n')
    folders = (tmp_path / "one", tmp_path / "two")
    async with editor(tmp_path, pushing(), folders=folders) as it:
        assert FINDING in codes((await it.opened("one/draft.md", DRAFT))[1])
        assert FINDING not in codes((await it.opened("two/draft.md", DRAFT))[1])


# Bad input


async def test_ranges_outside_the_document(plain: Editor) -> None:
    uri, _ = await plain.opened("draft.md", "Depot.\n")
    far = types.Position(900, 900)
    plain.change(uri, 2, "The depot is a game-changer.\n", types.Range(far, far))
    found = await plain.diagnostics(uri, 2)
    assert [one.range.start for one in found if one.code == FINDING] == [types.Position(1, 15)]
    plain.change(uri, 3, "", types.Range(far, types.Position(0, 0)))  # the wrong way round
    assert await plain.diagnostics(uri, 3) == []
    identifier = types.TextDocumentIdentifier(uri)
    assert await plain.client.text_document_hover_async(types.HoverParams(identifier, far)) is None
    assert await plain.actions(uri, types.Range(far, far)) == {}


async def test_half_a_character(plain: Editor) -> None:
    """A change that cuts an emoji in two, and one that inserts half of one."""
    uri, _ = await plain.opened("draft.md", DRAFT)
    plain.change(uri, 2, "", types.Range(types.Position(2, 0), types.Position(2, 1)))
    await plain.diagnostics(uri, 2)
    plain.change(uri, 3, "\ud83d", types.Range(types.Position(2, 0), types.Position(2, 0)))
    (finding,) = [one for one in await plain.diagnostics(uri, 3) if one.code == FINDING]
    assert finding.range.start == types.Position(2, 21)


async def test_changes_out_of_order(plain: Editor) -> None:
    uri, _ = await plain.opened("draft.md", DRAFT)
    plain.change(uri, 5, "Nothing here.\n")
    plain.change(uri, 3, DRAFT)
    plain.change(uri, 4, DRAFT)
    assert await plain.diagnostics(uri, 5) == []
    await plain.until(lambda: plain.messages)
    (message,) = plain.messages
    assert "version 3" in message
    assert "after version 5" in message
    plain.change(uri, 6, DRAFT)
    assert FINDING in codes(await plain.diagnostics(uri, 6))


async def test_closed_documents(plain: Editor) -> None:
    uri, found = await plain.opened("draft.md", DRAFT)
    identifier = types.TextDocumentIdentifier(uri)
    plain.published.clear()
    plain.client.text_document_did_close(types.DidCloseTextDocumentParams(identifier))
    assert await plain.until(lambda: plain.published)
    assert not plain.published[-1].diagnostics
    plain.change(uri, 2, DRAFT)
    await plain.until(lambda: any("not open" in it for it in plain.messages))
    plain.client.text_document_did_close(types.DidCloseTextDocumentParams(identifier))
    position = types.Position(2, 25)
    assert await plain.client.text_document_hover_async(types.HoverParams(identifier, position)) is None
    assert await plain.actions(uri, found[0].range) == {}
    assert not await plain.client.text_document_code_lens_async(types.CodeLensParams(identifier))
    plain.open(uri, DRAFT, version=7)
    assert FINDING in codes(await plain.diagnostics(uri, 7))


async def test_messages_that_make_no_sense(plain: Editor) -> None:
    uri, _ = await plain.opened("draft.md", DRAFT)
    wrong = {"textDocument": {"uri": uri}, "position": {"line": -1, "character": "x"}}
    body = f'{{"jsonrpc":"2.0","id":"wrong","method":"textDocument/hover","params":{wrong!s}}}'
    writer = plain.client.protocol.writer
    assert writer is not None
    for text in (body.replace("'", '"'), "{", '{"jsonrpc":"2.0","method":"no/such","params":{}}'):
        sent = writer.write(f"Content-Length: {len(text)}\r\n\r\n{text}".encode())
        if sent is not None:
            await sent
    assert await plain.until(lambda: len(plain.messages) == 2)
    assert all("could not make sense" in it for it in plain.messages)
    plain.change(uri, 2, "Depot.\n")
    assert await plain.diagnostics(uri, 2) == []


async def test_a_draft_that_can_not_be_linted(plain: Editor) -> None:
    uri, found = await plain.opened("draft.md", DRAFT + "\0")
    assert found == []
    assert "binary" in plain.messages[-1]
    plain.change(uri, 2, DRAFT + "\0\0")
    await plain.diagnostics(uri, 2)
    assert len(plain.messages) == 1
    plain.change(uri, 3, DRAFT)
    assert FINDING in codes(await plain.diagnostics(uri, 3))


async def test_two_hundred_documents(plain: Editor) -> None:
    uris = [uri_of(plain.root / f"{number}.md") for number in range(200)]
    for uri in uris:
        plain.open(uri, DRAFT)
    for uri in uris:
        assert FINDING in codes(await plain.diagnostics(uri))


async def test_a_paste_of_five_megabytes_blocks_nobody(plain: Editor) -> None:
    line = "Norvane opened a depot in Oslo on 3 May 2025, and Rea Lund said that it was large. 🚀\n\n"
    uri, _ = await plain.opened("large.md", "Depot.\n")
    plain.change(
        uri,
        2,
        line * (5_000_000 // len(line.encode())),
        types.Range(types.Position(0, 0), types.Position(0, 0)),
    )
    await asyncio.sleep(0.2)
    begun = time.monotonic()
    small, found = await plain.opened("draft.md", DRAFT)
    assert FINDING in codes(found)
    assert not [it for it in plain.published if it.uri == uri and it.version == 2], "too fast to tell"
    answered = time.monotonic() - begun
    assert answered < 3
    assert await plain.client.text_document_hover_async(
        types.HoverParams(types.TextDocumentIdentifier(small), types.Position(2, 25))
    )


# The process


def gone(process: int) -> bool:
    """Tell whether a process has ended."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    status = Path(f"/proc/{process}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] == "Z"


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("held", [False, True], ids=["pipe closed", "pipe held by another process"])
async def test_a_killed_client_leaves_no_process(tmp_path: Path, held: bool) -> None:
    """The server ends with its client, in the midst of a large draft, whoever else holds the pipe."""
    import json
    import subprocess

    script = f"""
import json, os, subprocess, sys, time
server = subprocess.Popen({COMMAND!r}, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
if {held}:
    holder = subprocess.Popen(["sleep", "60"], pass_fds=[server.stdin.fileno()])
else:
    holder = server
def send(method, params, **more):
    body = json.dumps({{"jsonrpc": "2.0", "method": method, "params": params, **more}}).encode()
    server.stdin.write(b"Content-Length: %d\\r\\n\\r\\n" % len(body) + body)
    server.stdin.flush()
send("initialize", {{"processId": os.getpid(), "rootUri": None, "capabilities": {{}}}}, id=1)
send("initialized", {{}})
text = "Norvane opened a depot in Oslo, and Rea Lund said that it was large. " * 40000
item = {{"uri": "untitled:x", "languageId": "markdown", "version": 1, "text": text}}
send("textDocument/didOpen", {{"textDocument": item}})
print(json.dumps([server.pid, holder.pid]), flush=True)
time.sleep(60)
"""
    client = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, cwd=tmp_path)
    assert client.stdout is not None
    server, holder = json.loads(client.stdout.readline())
    try:
        time.sleep(1.5)
        assert not gone(server)
        client.kill()
        client.wait()
        end = time.monotonic() + 10
        while not gone(server):
            assert time.monotonic() < end, "the server is still there"
            time.sleep(0.05)
    finally:
        client.stdout.close()
        for process in {server, holder}:
            if not gone(process):
                os.kill(process, signal.SIGKILL)


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def connected(connect: Callable[[], Awaitable[Any]]) -> None:
    """Connect as soon as the server listens."""
    end = time.monotonic() + WAIT
    while True:
        try:
            await connect()
            return
        except OSError:
            assert time.monotonic() < end
            await asyncio.sleep(0.1)


@pytest.mark.parametrize("transport", ["--tcp", "--ws"])
async def test_sockets(tmp_path: Path, transport: str) -> None:
    port = free_port()
    process = await asyncio.create_subprocess_exec(
        *COMMAND, transport, str(port), cwd=tmp_path, stderr=asyncio.subprocess.PIPE
    )
    client = make_test_lsp_client()
    if transport == "--tcp":
        await connected(lambda: client.start_tcp("127.0.0.1", port))
    else:
        await connected(lambda: client.start_ws("127.0.0.1", port))
    it = Editor(client, tmp_path)
    await client.initialize_session(types.InitializeParams(capabilities=pushing(), root_uri=uri_of(tmp_path)))
    uri = uri_of(tmp_path / "draft.md")
    it.open(uri, DRAFT)
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    assert FINDING in codes(list(client.diagnostics[uri]))
    await client.shutdown_session()
    assert await asyncio.wait_for(process.wait(), WAIT) == 0


async def test_a_port_in_use_is_an_error(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        process = await asyncio.create_subprocess_exec(
            *COMMAND, "--tcp", str(taken.getsockname()[1]), cwd=tmp_path, stderr=asyncio.subprocess.PIPE
        )
        _, errors = await asyncio.wait_for(process.communicate(), WAIT)
    assert process.returncode == 2
    assert b"can not listen on 127.0.0.1" in errors
