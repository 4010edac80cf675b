"""The hooks a pack implements, and how packs are found. The only module that imports pluggy."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from importlib.metadata import entry_points
import pkgutil
import re
from typing import TYPE_CHECKING, Any, cast

import pluggy

from hypelint.format import Format
from hypelint.preset import Preset as Preset
from hypelint.record import NamedTuple
from hypelint.rule import CONTEXTS, Rule

if TYPE_CHECKING:
    from hypelint.reporter import Reporter

GROUP = "hypelint"
"""The entry-point group packs register under."""

hookspec = pluggy.HookspecMarker("hypelint")
hookimpl = pluggy.HookimplMarker("hypelint")


class PluginError(Exception):
    """Say which plugin is wrong, and how."""


@hookspec
def hypelint_rules() -> Iterable[type[Rule]]:  # type: ignore[empty-body]
    """Return the rule classes of the pack. Called once, at start-up."""


@hookspec
def hypelint_formats() -> Iterable[Format]:  # type: ignore[empty-body]
    """Return the document formats of the pack."""


@hookspec
def hypelint_reporters() -> Iterable[Reporter]:  # type: ignore[empty-body]
    """Return the output formats of the pack."""


@hookspec
def hypelint_presets() -> Iterable[Preset]:  # type: ignore[empty-body]
    """Return the presets of the pack."""


def rules_in(package: str) -> list[type[Rule]]:
    """Import every module of a pack's package and return the rule classes defined there.

    A pack's ``hypelint_rules`` is usually one line: ``return rules_in("hypelint_harbour")``.
    """
    found: list[type[Rule]] = []
    for module in pkgutil.iter_modules(import_module(package).__path__, package + "."):
        for value in vars(import_module(module.name)).values():
            if (
                isinstance(value, type)
                and issubclass(value, Rule)
                and value.__module__ == module.name
                and "id" in value.__dict__
            ):
                found.append(value)
    return sorted(found, key=lambda rule: rule.id)


class Collected(NamedTuple):
    """Everything the packs declare, as (owner, thing) pairs in the order of their owners' names."""

    rules: list[tuple[str, type[Rule]]]
    formats: list[tuple[str, Format]]
    reporters: list[tuple[str, Reporter]]
    presets: list[tuple[str, Preset]]


def collect(
    distributions: Iterable[str] | None = None, extra: Iterable[tuple[str, object]] = ()
) -> Collected:
    """Import packs and call their hooks. Raises `PluginError` for a pack that is broken.

    ``distributions`` names those whose packs to import (None: all installed ones); ``extra`` are
    (name, plugin) pairs to register besides.
    """
    import sys

    wanted = None if distributions is None else frozenset(distributions)

    manager = pluggy.PluginManager("hypelint")
    manager.add_hookspecs(sys.modules[__name__])
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        if wanted is not None and (point.dist is None or point.dist.name not in wanted):
            continue
        try:
            plugin = point.load()
        except Exception as error:
            raise PluginError(
                f"the plugin {point.name!r} ({point.value}) can not be imported: {type(error).__name__}: {error}"
            ) from error
        _register(manager, plugin, point.name)
    for name, plugin in extra:
        _register(manager, plugin, name)
    try:
        manager.check_pending()
    except pluggy.PluginValidationError as error:
        raise PluginError(str(error)) from error
    return Collected(*(_call(manager, hook) for hook in ("rules", "formats", "reporters", "presets")))


def _register(manager: pluggy.PluginManager, plugin: object, name: str) -> None:
    try:
        manager.register(plugin, name)
    except (ValueError, pluggy.PluginValidationError) as error:
        raise PluginError(f"the plugin {name!r} can not be registered: {error}") from error


def _call(manager: pluggy.PluginManager, hook: str) -> list[tuple[str, Any]]:
    caller = getattr(manager.hook, f"hypelint_{hook}")
    pairs: list[tuple[str, Any]] = []
    for impl in sorted(caller.get_hookimpls(), key=lambda impl: impl.plugin_name):
        try:
            things = list(impl.function() or ())
        except Exception as error:
            raise PluginError(
                f"the plugin {impl.plugin_name!r} failed in hypelint_{hook}: {type(error).__name__}: {error}"
            ) from error
        for thing in things:
            fault = _fault(hook, thing)
            if fault:
                raise PluginError(
                    f"the plugin {impl.plugin_name!r} returns {thing!r} from hypelint_{hook}: {fault}"
                )
            pairs.append((impl.plugin_name, thing))
    return pairs


_RULE_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")


def _fault(hook: str, thing: object) -> str:
    """Say what is wrong with a thing a hook returned, or nothing."""
    from hypelint.reporter import Reporter

    if hook == "rules":
        if not (isinstance(thing, type) and issubclass(thing, Rule)):
            return "not a class derived from hypelint.Rule"
        missing = [
            name for name in ("id", "summary", "message") if not isinstance(getattr(thing, name, None), str)
        ]
        if missing:
            return f"its {' and '.join(missing)} must be set"
        if not _RULE_ID.fullmatch(thing.id):
            return f"its id {thing.id!r} must read family/name, in lower case with hyphens"
        if isinstance(cast("object", thing.cues), str):
            return "its cues must be a tuple of phrases, not one string"
        unknown = (thing.silenced_by | thing.lowered_by | thing.info_in) - CONTEXTS
        if unknown:
            return f"there is no context {sorted(unknown)[0]!r}; there are {', '.join(sorted(CONTEXTS))}"
        return ""
    wanted = {"formats": Format, "reporters": Reporter, "presets": Preset}[hook]
    return "" if isinstance(thing, wanted) else f"not a hypelint.{wanted.__name__}"
