"""Answer an editor: open documents in, findings out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator
from functools import partial
from inspect import iscoroutinefunction
import os
import sys
from time import monotonic
from typing import Any

from lsprotocol import types
from pygls.exceptions import FeatureRequestError, JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol, default_converter, lsp_method
from pygls.uris import from_fs_path, to_fs_path

from hypelint import __version__
from hypelint.diagnostic import Diagnostic, Edit, Related, Severity
from hypelint.lsp import actions, words
from hypelint.lsp.checking import LARGE, Checked, Lane, Snapshot, check
from hypelint.lsp.draft import Draft
from hypelint.lsp.folders import Folders, Given, excluded
from hypelint.lsp.position import Positions
from hypelint.registry import Registry
from hypelint.reporter.json import docs_url
from hypelint.source import Source, SourceError
from hypelint.toml_file import ConfigError, as_table

PAUSE = 0.03
"""Seconds without a change after which a draft is linted; a slow draft waits as long as linting takes."""

LONGEST_PAUSE = 1.0

MOST = 1000
"""Findings shown of one draft."""

LANGUAGES = {"plaintext": "text", "mdx": "markdown"}
"""Formats by editors' names for languages, where those differ."""

SHOW_SCORE = "hypelint.showScore"
"""The command that tells what makes up a draft's score: its URI."""

FIX_ALL = "source.fixAll.hypelint"

_LEVELS = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}

_WATCHED = ("**/hypelint.toml", "**/.hypelint.toml", "**/*.toml")


class Protocol(LanguageServerProtocol):
    """The protocol, with documents of our own: those of pygls end lines where the protocol does not."""

    _server: Server  # pyright: ignore[reportIncompatibleVariableOverride]

    @lsp_method(types.INITIALIZE)
    def lsp_initialize(self, params: types.InitializeParams) -> Generator[Any, Any, types.InitializeResult]:
        """Agree on what both sides can do."""
        result: types.InitializeResult = yield from super().lsp_initialize(params)
        self._server.begin(params, result.capabilities)
        return result

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(
        self, params: types.DidOpenTextDocumentParams
    ) -> Generator[Any, Any, None]:
        """Take in a document."""
        self._server.opened(params.text_document)
        yield from ()

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(
        self, params: types.DidChangeTextDocumentParams
    ) -> Generator[Any, Any, None]:
        """Change a document."""
        self._server.changed(params)
        yield from ()

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(
        self, params: types.DidCloseTextDocumentParams
    ) -> Generator[Any, Any, None]:
        """Forget a document."""
        self._server.shut(params.text_document.uri)
        yield from ()

    def structure_message(self, data: dict[str, Any]) -> Any:
        """Understand a message; a request that can not be understood is answered with an error."""
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            if "id" in data and "method" in data:
                self._send_response(data["id"], error=error.to_response_error())
            raise


class Server(LanguageServer):
    """A language server for one client.

    Findings are pushed (``pushes``) unless the client says that it can be told at run time to pull them:
    some clients say that they can pull, and read only what is pushed. ``follows``: the process ends with
    the client's. ``ended``: the client has said that it will leave.
    """

    def __init__(self, registry: Registry, given: Given) -> None:
        super().__init__(  # pyright: ignore[reportUnknownMemberType]
            "hypelint", __version__, protocol_cls=Protocol, converter_factory=default_converter
        )
        self.registry = registry
        self.drafts: dict[str, Draft] = {}
        self.folders: Folders | None = None
        self.encoding = "utf-16"
        self.pushes = True
        self.follows = False
        self.ended = False
        self._given = given
        self._tasks: set[asyncio.Future[Any]] = set()
        self._lanes: tuple[Lane, Lane] | None = None
        self._lens = True
        self._scores = False
        self._register()

    # Starting, and what the client says of itself

    def begin(self, params: types.InitializeParams, ours: types.ServerCapabilities) -> None:
        """Take note of what the client can do and wants."""
        self.encoding = str(getattr(ours.position_encoding, "value", ours.position_encoding) or "utf-16")
        theirs = params.capabilities.text_document
        pull = theirs.diagnostic if theirs else None
        self.pushes = not (pull and pull.dynamic_registration)
        if self.pushes:
            ours.diagnostic_provider = None
        if self.follows and params.process_id:
            follow(params.process_id)
        self._lanes = Lane(self.registry), Lane(self.registry)
        self.folders = Folders(self.registry, self._given, self.warn)
        options = as_table(params.initialization_options) or {}
        self._scores = options.get("scores") is True
        self._configure(options)

    async def _initialized(self, params: types.InitializedParams) -> None:
        """Ask to be told of changed settings, and for the editor's own ones."""
        workspace = self.client_capabilities.workspace
        wanted: list[types.Registration] = []
        files = workspace.did_change_watched_files if workspace else None
        if files and files.dynamic_registration:
            watchers = [types.FileSystemWatcher(pattern) for pattern in _WATCHED]
            wanted.append(
                types.Registration(
                    "hypelint-settings-files",
                    types.WORKSPACE_DID_CHANGE_WATCHED_FILES,
                    types.DidChangeWatchedFilesRegistrationOptions(watchers),
                )
            )
        changes = workspace.did_change_configuration if workspace else None
        if changes and changes.dynamic_registration:
            wanted.append(
                types.Registration(
                    "hypelint-settings",
                    types.WORKSPACE_DID_CHANGE_CONFIGURATION,
                    types.DidChangeConfigurationRegistrationOptions("hypelint"),
                )
            )
        if wanted:
            self._ask(self.client_register_capability_async(types.RegistrationParams(wanted)))
        await self._configured(types.DidChangeConfigurationParams(None))

    async def _configured(self, params: types.DidChangeConfigurationParams) -> None:
        """Take over the editor's settings, which the client sends or is asked for."""
        workspace = self.client_capabilities.workspace
        said: object = (as_table(params.settings) or {}).get("hypelint")
        if said is None and workspace and workspace.configuration:
            item = types.ConfigurationItem(section="hypelint")
            try:
                answer = await self.workspace_configuration_async(types.ConfigurationParams([item]))
            except JsonRpcException:
                return
            said = answer[0] if answer else None
        if said is not None:
            self._configure(said)
        self._settings_changed()

    def _configure(self, said: object) -> None:
        """Take settings of the editor: ``config``, ``settings``, ``lens``."""
        table = as_table(said)
        settings = as_table((table or {}).get("settings") or {})
        file = (table or {}).get("config") or None
        if table is None or settings is None or not isinstance(file, (str, type(None))):
            self.warn(
                "The editor's settings for hypelint are not understood: write a table with config (a path), "
                "settings (keys as in hypelint.toml) and lens (true or false)."
            )
            return
        self._lens = table.get("lens", True) is not False
        if file is not None and not file.startswith("hypelint:"):
            file = os.path.join(self._roots()[0] if self._roots() else os.getcwd(), os.path.expanduser(file))
        if self.folders is not None:
            self.folders.configure(file, settings)

    def _files_changed(self, params: types.DidChangeWatchedFilesParams) -> None:
        if self.folders is not None:
            self.folders.reload()
        self._settings_changed()

    def _settings_changed(self) -> None:
        """Lint every draft anew."""
        for draft in self.drafts.values():
            draft.revision += 1
            if self.pushes:
                self._start(draft)
        workspace = self.client_capabilities.workspace
        if not self.pushes and workspace and workspace.diagnostics and workspace.diagnostics.refresh_support:
            self._ask(self.workspace_diagnostic_refresh_async(None))
        if workspace and workspace.code_lens and workspace.code_lens.refresh_support:
            self._ask(self.workspace_code_lens_refresh_async(None))

    def _ask(self, request: Awaitable[Any]) -> None:
        """Send a request whose answer does not matter."""

        async def ask() -> None:
            try:
                await request
            except JsonRpcException:
                return

        task = asyncio.ensure_future(ask())
        self._tasks.add(task)  # the loop itself holds tasks weakly
        task.add_done_callback(self._tasks.discard)

    def _roots(self) -> list[str]:
        """Return the folders of the workspace."""
        uris = list(self.workspace.folders) or ([self.workspace.root_uri] if self.workspace.root_uri else [])
        return [path.rstrip(os.sep) for path in map(to_fs_path, uris) if path]

    def _root_of(self, path: str) -> str | None:
        """Return the innermost folder of the workspace that holds a file."""
        holding = [root for root in self._roots() if path.startswith(root + os.sep)]
        return max(holding, key=len, default=None)

    def _ending(self, params: None) -> None:
        self.ended = True

    # Messages

    def warn(self, message: str) -> None:
        """Show the user a message."""
        self.window_show_message(types.ShowMessageParams(types.MessageType.Warning, message))

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Show an error that no request is there to be answered with."""
        if source is not FeatureRequestError:
            self.warn(f"hypelint could not make sense of a message of the editor: {error}")

    # Documents

    def opened(self, item: types.TextDocumentItem) -> None:
        """Take in a document, and lint it."""
        before = self.drafts.get(item.uri)
        if before is not None:
            before.closed = True
        draft = self.drafts[item.uri] = Draft(item.uri, item.language_id, item.version, item.text)
        if self.pushes:
            self._start(draft)

    def changed(self, params: types.DidChangeTextDocumentParams) -> None:
        """Change a document, and lint it once the client pauses."""
        identifier = params.text_document
        draft = self.drafts.get(identifier.uri)
        if draft is None:
            self.warn(f"The editor changed {identifier.uri}, which is not open; the change is ignored.")
            return
        if not draft.change(identifier.version, params.content_changes, self.encoding):
            if "order" not in draft.told:
                draft.told.add("order")
                self.warn(
                    f"The editor sent version {identifier.version} of {draft.path} after version "
                    f"{draft.version}; it is ignored. If findings are misplaced, open the draft again."
                )
            return
        draft.changed_at = monotonic()
        if self.pushes:
            self._start(draft)

    def shut(self, uri: str) -> None:
        """Forget a document."""
        draft = self.drafts.pop(uri, None)
        if draft is None:
            return
        draft.closed = True
        if self.pushes:
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    def _start(self, draft: Draft) -> asyncio.Task[Checked | None]:
        """Return the task that brings a draft's findings up to date; start it if there is none."""
        task = draft.checking
        if task is None or task.done():
            task = draft.checking = asyncio.ensure_future(self._check(draft))
            task.add_done_callback(self._checked)
        return task

    def _checked(self, task: asyncio.Task[Checked | None]) -> None:
        """Tell of a check that failed."""
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self.warn(f"A draft could not be linted: {type(error).__name__}: {error}")

    async def current(self, uri: str) -> tuple[Draft, Checked] | None:
        """Return a draft with its findings as it is now; None where it is not open, or no draft."""
        draft = self.drafts.get(uri)
        if draft is None:
            return None
        checked = draft.checked
        if checked is None or checked.snapshot.revision != draft.revision:
            # A request that is cancelled must not cancel what others wait for.
            checked = await asyncio.shield(self._start(draft))
        return None if checked is None or draft.closed else (draft, checked)

    async def _check(self, draft: Draft) -> Checked | None:
        """Lint a draft until what was found is about its text as it is."""
        while not draft.closed:
            await self._pause(draft)
            snapshot = self._snapshot(draft)
            if snapshot is None:
                self._publish(draft, [])
                return None
            others = self._others(draft)
            checked = await self._lane(snapshot.text).run(partial(check, snapshot=snapshot, others=others))
            if checked.compares and _revisions(others) != _revisions(self._others(draft)):
                continue
            if draft.revision == snapshot.revision and not draft.closed:
                draft.checked = checked
                self._tell(draft, checked)
                self._stir(draft, checked)
                return checked
        return None

    def _others(self, draft: Draft) -> list[Snapshot]:
        """Return the other open drafts, as they were checked last."""
        return [it.checked.snapshot for it in self.drafts.values() if it is not draft and it.checked]

    def _stir(self, draft: Draft, checked: Checked) -> None:
        """Check anew the drafts that a changed one is compared with."""
        if draft.stirred and checked.compares:
            for other in self.drafts.values():
                if other is not draft and other.checked and other.checked.compares:
                    other.revision += 1
                    if self.pushes:
                        self._start(other)
        draft.stirred = False

    async def _pause(self, draft: Draft) -> None:
        """Wait until a draft has not been changed for a while."""
        took = draft.checked.seconds if draft.checked else 0.0
        pause = min(max(PAUSE, took), LONGEST_PAUSE)
        while (left := draft.changed_at + pause - monotonic()) > 0:
            await asyncio.sleep(left)

    def _snapshot(self, draft: Draft) -> Snapshot | None:
        """Return what is needed to lint a draft; None where it is none, or excluded."""
        assert self.folders is not None
        path = self._path(draft)
        suffix = next((it for it in self.registry.suffixes if path.lower().endswith(it)), None)
        form = LANGUAGES.get(draft.language, draft.language)
        if suffix is not None:
            form = self.registry.suffixes[suffix].name
        elif form not in self.registry.formats:
            return None
        config = self.folders.of(path)
        root = self._root_of(path)
        if draft.saved and root is not None and excluded(path, root, config):
            return None
        return Snapshot(path, draft.text, draft.version, draft.revision, config, form, self.encoding)

    def _path(self, draft: Draft) -> str:
        """Return a draft's path; without a file, that of a file in the workspace's first folder."""
        if draft.saved:
            return draft.path
        return os.path.join((self._roots() or [os.getcwd()])[0], os.path.basename(draft.path))

    def _lane(self, text: str) -> Lane:
        assert self._lanes is not None
        return self._lanes[len(text) > LARGE]

    # Findings

    def _tell(self, draft: Draft, checked: Checked) -> None:
        """Send what was found in a draft."""
        name = os.path.basename(draft.path)
        number = len(checked.diagnostics)
        self._once(draft, "error", checked.error and f"{name} {checked.error}")
        many = f"{name} has {number:,} findings; the editor is shown the worst {MOST:,}."
        self._once(draft, "many", many if number > MOST else "")
        if self.pushes:
            self._publish(draft, self._diagnostics(draft, checked))
        if self._scores:
            score = checked.score
            self.protocol.notify(
                "hypelint/score",
                {
                    "uri": draft.uri,
                    "version": checked.snapshot.version,
                    "score": None if score is None else round(score.value, 1),
                    "band": None if score is None else score.band,
                    "findings": number,
                    "summary": words.score_text(checked),
                },
            )

    def _once(self, draft: Draft, kind: str, message: str) -> None:
        """Show a message on a draft, again only after there was none of its kind."""
        if not message:
            draft.told.discard(kind)
        elif kind not in draft.told:
            draft.told.add(kind)
            self.warn(message)

    def _publish(self, draft: Draft, diagnostics: list[types.Diagnostic]) -> None:
        if self.pushes and not draft.closed:
            self.text_document_publish_diagnostics(
                types.PublishDiagnosticsParams(draft.uri, diagnostics, draft.version)
            )

    def _diagnostics(self, draft: Draft, checked: Checked) -> list[types.Diagnostic]:
        found = checked.diagnostics
        if len(found) > MOST:
            worst = sorted(found, key=lambda it: (-it.severity, it.start))[:MOST]
            found = tuple(sorted(worst, key=lambda it: it.start))
        return [self._diagnostic(it, draft, checked.positions) for it in found]

    def _diagnostic(self, found: Diagnostic, draft: Draft, positions: Positions) -> types.Diagnostic:
        href = docs_url(found.rule)
        related = [it for other in found.related for it in self._related(other, draft, positions)]
        return types.Diagnostic(
            positions.range(found.start, found.end),
            found.message,
            _LEVELS[found.severity],
            code=found.rule,
            code_description=types.CodeDescription(href) if "://" in href else None,
            source="hypelint",
            related_information=related or None,
            data={"fingerprint": found.fingerprint, "effect": round(found.effect, 2)},
        )

    def _related(
        self, other: Related, draft: Draft, positions: Positions
    ) -> list[types.DiagnosticRelatedInformation]:
        """Return another place a finding speaks of; nothing where its file can not be read."""
        uri = draft.uri
        if draft.checked is None or other.path != draft.checked.snapshot.path:
            uri = from_fs_path(os.path.abspath(other.path)) or ""
            try:
                opened = self.drafts.get(uri)
                text = opened.text if opened else Source.from_file(other.path).text
            except SourceError:
                return []
            positions = Positions(text, self.encoding)
        location = types.Location(uri, positions.range(other.start, other.end))
        return [types.DiagnosticRelatedInformation(location, other.message)]

    async def _pulled(self, params: types.DocumentDiagnosticParams) -> types.DocumentDiagnosticReport:
        """Answer a client that asks for findings."""
        found = await self.current(params.text_document.uri)
        if found is None:
            return types.RelatedFullDocumentDiagnosticReport([])
        draft, checked = found
        known = f"{id(checked)}-{checked.snapshot.revision}"
        if params.previous_result_id == known:
            return types.RelatedUnchangedDocumentDiagnosticReport(known)
        return types.RelatedFullDocumentDiagnosticReport(self._diagnostics(draft, checked), result_id=known)

    async def _hover(self, params: types.HoverParams) -> types.Hover | None:
        """Answer with the documentation of the rules that report something at a place."""
        found = await self.current(params.text_document.uri)
        if found is None:
            return None
        _, checked = found
        at = checked.positions.offset(params.position)
        here = [it for it in checked.diagnostics if it.start <= at < max(it.end, it.start + 1)]
        if not here:
            return None
        rules = dict.fromkeys(it.rule for it in here)
        text = "\n\n---\n\n".join(words.documentation(rule, checked.registry) for rule in rules)
        narrow = min(here, key=lambda it: it.end - it.start)
        return types.Hover(
            types.MarkupContent(types.MarkupKind.Markdown, text),
            checked.positions.range(narrow.start, narrow.end),
        )

    async def _actions(self, params: types.CodeActionParams) -> list[types.CodeAction]:
        """Offer what can be done about the findings in a range."""
        found = await self.current(params.text_document.uri)
        if found is None:
            return []
        draft, checked = found
        start, end = checked.positions.span(params.range)
        here = [it for it in checked.diagnostics if it.start <= end and start <= it.end]
        only = [str(getattr(kind, "value", kind)) for kind in params.context.only or ()]
        offered: list[types.CodeAction] = []
        if _asked(types.CodeActionKind.QuickFix.value, only):
            pairs = [(it, self._diagnostic(it, draft, checked.positions)) for it in here]
            for ways in (actions.fixes, actions.suppressions):
                offered += [
                    types.CodeAction(
                        offer.title,
                        kind=types.CodeActionKind.QuickFix,
                        diagnostics=[shown],
                        is_preferred=offer.safe or None,
                        edit=self._edit(draft, checked, offer.edits),
                    )
                    for finding, shown in pairs
                    for offer in ways(finding, checked)
                ]
            offered += await self._terms(here, draft, checked)
        edits = actions.all_fixes(checked.diagnostics)
        if edits and _asked(FIX_ALL, only):
            offered.append(
                types.CodeAction(
                    "Apply all safe fixes of hypelint", kind=FIX_ALL, edit=self._edit(draft, checked, edits)
                )
            )
        return offered

    async def _terms(self, here: list[Diagnostic], draft: Draft, checked: Checked) -> list[types.CodeAction]:
        """Offer to accept the words of findings that this would silence."""
        if not here or len(checked.snapshot.text) > LARGE:
            return []
        offers = await self._lane(checked.snapshot.text).run(actions.terms(here, checked))
        return [
            types.CodeAction(
                title,
                kind=types.CodeActionKind.QuickFix,
                diagnostics=[self._diagnostic(offer.finding, draft, checked.positions)],
                command=types.Command(title, actions.ACCEPT, arguments=[draft.uri, offer.term]),
            )
            for offer in offers
            for title in (f'Add "{offer.term}" to the accepted terms',)
        ]

    def _edit(self, draft: Draft, checked: Checked, edits: tuple[Edit, ...]) -> types.WorkspaceEdit:
        changes = [types.TextEdit(checked.positions.range(edit.start, edit.end), edit.text) for edit in edits]
        workspace = self.client_capabilities.workspace
        ability = workspace.workspace_edit if workspace else None
        if ability and ability.document_changes:
            identifier = types.OptionalVersionedTextDocumentIdentifier(draft.uri, checked.snapshot.version)
            return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(identifier, list(changes))])
        return types.WorkspaceEdit(changes={draft.uri: changes})

    async def _lenses(self, params: types.CodeLensParams) -> list[types.CodeLens]:
        """Show the draft's score above its first line."""
        if not self._lens:
            return []
        found = await self.current(params.text_document.uri)
        if found is None or found[1].error:
            return []
        draft, checked = found
        command = types.Command(words.score_line(checked), SHOW_SCORE, arguments=[draft.uri])
        return [types.CodeLens(types.Range(types.Position(0, 0), types.Position(0, 0)), command)]

    # Commands

    async def _show_score(self, uri: str) -> None:
        found = await self.current(uri)
        if found is not None:
            text = words.score_text(found[1])
            self.window_show_message(types.ShowMessageParams(types.MessageType.Info, text))

    async def _accept(self, uri: str, term: str) -> None:
        """Add a term to the settings of a draft."""
        from hypelint.lsp.terms import accept, settings_file

        draft = self.drafts.get(uri)
        if draft is None:
            self.warn(f"{uri} is not open.")
            return
        path = self._path(draft)
        root = self._root_of(path)
        try:
            file, prefix = settings_file(os.path.dirname(path), root)
            accept(file, prefix, term)
        except (ConfigError, OSError, ValueError) as error:
            self.warn(f"The term can not be added: {error}")
            return
        if self.folders is not None:
            self.folders.reload()
        self._settings_changed()

    def _register(self) -> None:
        """Say what the server can do."""
        features: tuple[tuple[str, Callable[[Any], Any], object], ...] = (
            (types.INITIALIZED, self._initialized, None),
            (types.SHUTDOWN, self._ending, None),
            (types.WORKSPACE_DID_CHANGE_CONFIGURATION, self._configured, None),
            (types.WORKSPACE_DID_CHANGE_WATCHED_FILES, self._files_changed, None),
            (types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS, lambda params: self._settings_changed(), None),
            (
                types.TEXT_DOCUMENT_DIAGNOSTIC,
                self._pulled,
                types.DiagnosticOptions(
                    inter_file_dependencies=False, workspace_diagnostics=False, identifier="hypelint"
                ),
            ),
            (types.TEXT_DOCUMENT_HOVER, self._hover, None),
            (
                types.TEXT_DOCUMENT_CODE_ACTION,
                self._actions,
                types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix, FIX_ALL]),
            ),
            (types.TEXT_DOCUMENT_CODE_LENS, self._lenses, types.CodeLensOptions(resolve_provider=False)),
        )
        for name, method, options in features:
            self.feature(name, options)(_handler(method))
        self.command(SHOW_SCORE)(_command(self._show_score))
        self.command(actions.ACCEPT)(_command(self._accept))


def _handler(method: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return a function that pygls can mark as a handler; a method can not be marked."""
    if iscoroutinefunction(method):

        async def handle(params: Any) -> Any:
            return await method(params)

        return handle
    return lambda params: method(params)


def _command(method: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """Return a function that pygls can mark as a command; its arguments are texts."""

    async def handle(*arguments: Any) -> None:
        if not all(isinstance(argument, str) for argument in arguments):
            raise TypeError("the arguments must be texts")
        await method(*arguments)

    return handle


def _revisions(drafts: list[Snapshot]) -> list[tuple[str, int]]:
    return [(it.path, it.revision) for it in drafts]


def _asked(kind: str, only: list[str]) -> bool:
    """Tell whether a client that wants some kinds of actions wants one; all, where it does not say."""
    return not only or any(kind == wanted or kind.startswith(wanted + ".") for wanted in only)


def follow(process: int) -> None:
    """End this process once another one is gone (the editor: its pipe may have been handed on)."""
    from threading import Thread
    from time import sleep

    def alive() -> bool:
        try:
            os.kill(process, 0)
        except PermissionError:
            return True
        except OSError:
            return False
        return True

    def watch() -> None:
        while alive():
            sleep(2)
        os._exit(1)

    # On Windows os.kill ends the process, whatever the signal.
    if sys.platform != "win32" and alive():
        Thread(target=watch, daemon=True).start()
