"""JUnit XML, for servers that show test results: a suite per draft, a test per finding.

Errors and warnings are failures; an info is a skipped test, which is shown and fails nothing. A draft
without findings is one test that passed.
"""

from __future__ import annotations

from hypelint.diagnostic import Diagnostic, Severity
from hypelint.report import FileReport, Report
from hypelint.reporter import Look
from hypelint.reporter.location import relative_path
from hypelint.reporter.xml import attribute, tag


def render(report: Report, look: Look) -> str:
    """Render a run as one XML document."""
    suites = [_error(relative_path(it.path), it.message) for it in report.errors]
    suites += [_suite(file) for file in report.files]
    tests = len(report.errors) + sum(max(len(file.diagnostics), 1) for file in report.files)
    failures = report.count(Severity.ERROR) + report.count(Severity.WARNING)
    whole = tag("testsuites", name="hypelint", tests=tests, failures=failures, errors=len(report.errors))
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', f"<{whole}>", *suites, "</testsuites>", ""])


def _error(path: str, message: str) -> str:
    return "\n".join(
        (
            f"  <{tag('testsuite', name=path, tests=1, failures=0, errors=1, skipped=0)}>",
            f"    <{tag('testcase', name='hypelint', classname=path)}>",
            f"      <{tag('error', type='error', message=message)}/>",
            "    </testcase>",
            "  </testsuite>",
        )
    )


def _suite(file: FileReport) -> str:
    path = relative_path(file.path)
    found = file.diagnostics
    infos = sum(it.severity == Severity.INFO for it in found)
    suite = tag(
        "testsuite",
        name=path,
        tests=max(len(found), 1),
        failures=len(found) - infos,
        errors=0,
        skipped=infos,
    )
    cases = [_case(path, it) for it in found]
    if not cases:
        cases = [f"    <{tag('testcase', name='hypelint', classname=path)}/>"]
    return "\n".join((f"  <{suite}>", *cases, "  </testsuite>"))


def _case(path: str, found: Diagnostic) -> str:
    name = f"{found.rule} ({found.line}:{found.column})"
    kind = "skipped" if found.severity == Severity.INFO else "failure"
    place = attribute(f"{path}:{found.line}:{found.column}: {found.text}")
    return "\n".join(
        (
            f"    <{tag('testcase', name=name, classname=path)}>",
            f"      <{tag(kind, type=found.severity.label, message=found.message)}>{place}</{kind}>",
            "    </testcase>",
        )
    )
