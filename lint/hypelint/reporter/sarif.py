"""SARIF 2.1.0, which code scanning and editors' viewers read.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypelint.diagnostic import Diagnostic, Edit, Severity
from hypelint.internal import INTERNAL
from hypelint.report import FileReport, Report
from hypelint.reporter import Look
from hypelint.reporter.json import dump, number
from hypelint.reporter.location import uri

if TYPE_CHECKING:
    from hypelint.registry import Registry
    from hypelint.source import Source

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_PROBLEM = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "recommendation"}
_BASE = "%SRCROOT%"

Json = dict[str, Any]


def render(report: Report, look: Look) -> str:
    """Render a run as one SARIF log with one run."""
    from hypelint import __version__

    found = [(file, it) for file in report.files for it in file.diagnostics]
    silenced = [(file, it) for file in report.files for it in file.silenced]
    # A log with baseline states has one on each result.
    compared = any(it.baselined for _, it in found)
    severities = {it.diagnostic.rule: it.diagnostic.severity for _, it in silenced}
    severities.update((it.rule, it.severity) for _, it in found)
    rules = {rule: index for index, rule in enumerate(sorted(severities))}
    results = [_result(file, it, rules[it.rule], compared) for file, it in found]
    if silenced:
        # A log with suppressions has them on each result; none is an empty list.
        for result in results:
            result["suppressions"] = []
        for file, (it, reason) in silenced:
            result = _result(file, it, rules[it.rule], compared)
            result["suppressions"] = [{"kind": "inSource", **({"justification": reason} if reason else {})}]
            results.append(result)
    log: Json = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "hypelint",
                        "version": __version__,
                        "semanticVersion": __version__,
                        "rules": _rules(severities),
                    }
                },
                "columnKind": "utf16CodeUnits",
                "originalUriBaseIds": {_BASE: {"description": {"text": "The folder hypelint was run in."}}},
                "invocations": [_invocation(report)],
                "artifacts": [{"location": _artifact(file.path)} for file in report.files],
                "results": results,
            }
        ],
    }
    return dump(log, 2)


def _invocation(report: Report) -> Json:
    failed = bool(report.errors) or any(file.crashed for file in report.files)
    invocation: Json = {"executionSuccessful": not failed}
    if report.errors:
        invocation["toolExecutionNotifications"] = [
            {
                "level": "error",
                "message": {"text": error.message},
                "locations": [{"physicalLocation": {"artifactLocation": _artifact(error.path)}}],
            }
            for error in report.errors
        ]
    return invocation


def _artifact(path: str) -> Json:
    address, inside = uri(path)
    return {"uri": address, "uriBaseId": _BASE} if inside else {"uri": address}


def _rules(severities: dict[str, Severity]) -> list[Json]:
    if not severities:
        return []
    from hypelint.registry import installed

    registry = installed()
    return [_rule(rule, severities[rule], registry) for rule in sorted(severities)]


def _rule(rule: str, severity: Severity, registry: Registry) -> Json:
    """Describe a rule; of one in a phrase pack only the name and the level are known here."""
    family = rule.partition("/")[0]
    properties: Json = {"tags": [family], "problem.severity": _PROBLEM[severity]}
    if rule in registry.rules:
        from hypelint.rule_page import docstring, rule_markdown

        entry = registry.rules[rule]
        first, sections = docstring(entry.load())
        severity = entry.severity
        properties["problem.severity"] = _PROBLEM[severity]
        properties["weight"] = number(entry.weight)
        plain = "\n\n".join([first, *(f"{title}: {text}" for title, text in sections.items())])
        about: Json = {
            "shortDescription": {"text": entry.summary},
            "fullDescription": {"text": " ".join([first, *list(sections.values())[:1]])},
            "help": {"text": plain, "markdown": rule_markdown(entry)},
        }
    elif rule in INTERNAL:
        summary = INTERNAL[rule].summary
        severity = INTERNAL[rule].severity
        properties["problem.severity"] = _PROBLEM[severity]
        about = {"shortDescription": {"text": summary}, "help": {"text": summary, "markdown": summary}}
    else:
        about = {"shortDescription": {"text": f"A rule of a phrase pack: {rule}."}}
    return {
        "id": rule,
        "name": "".join(word.capitalize() for word in rule.replace("/", "-").split("-")),
        **about,
        "defaultConfiguration": {"level": _LEVEL[severity]},
        "properties": properties,
    }


def _result(file: FileReport, found: Diagnostic, index: int, compared: bool) -> Json:
    artifact = _artifact(file.path)
    region = _region(found.utf16)
    if found.text:
        region["snippet"] = {"text": found.text}
    result: Json = {
        "ruleId": found.rule,
        "ruleIndex": index,
        "level": _LEVEL[found.severity],
        "message": {"text": found.message},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
    }
    if found.fingerprint:
        result["partialFingerprints"] = {"hypelint/v1": found.fingerprint}
    if compared:
        result["baselineState"] = "unchanged" if found.baselined else "new"
    if found.related:
        result["relatedLocations"] = [
            {
                "physicalLocation": {"artifactLocation": _artifact(it.path), "region": _region(it.utf16)},
                "message": {"text": it.message},
            }
            for it in found.related
        ]
    fixes = [fix for fix in found.fixes if fix.edits]
    if fixes and file.source is not None:
        source = file.source
        result["fixes"] = [
            {
                "description": {"text": fix.title if fix.safe else f"{fix.title} (changes what is said)"},
                "artifactChanges": [
                    {
                        "artifactLocation": artifact,
                        "replacements": [_replacement(edit, source) for edit in fix.edits],
                    }
                ],
            }
            for fix in fixes
        ]
    result["properties"] = {"weight": number(found.weight), "effect": round(found.effect, 2)}
    return result


def _region(utf16: tuple[int, int, int, int]) -> Json:
    """Return a region: lines and columns are 1-based, the end column is exclusive."""
    line, column, end_line, end_column = utf16
    return {
        "startLine": line + 1,
        "startColumn": column + 1,
        "endLine": end_line + 1,
        "endColumn": end_column + 1,
    }


def _replacement(edit: Edit, source: Source) -> Json:
    start, end = source.utf16_position(edit.start), source.utf16_position(edit.end)
    return {"deletedRegion": _region((*start, *end)), "insertedContent": {"text": edit.text}}
