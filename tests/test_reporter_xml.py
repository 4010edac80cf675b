"""JUnit and Checkstyle, checked against schemas and by a parser that forgives nothing."""

from __future__ import annotations

from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import pytest
from reports import SCHEMAS, whole
import xmlschema

from hypelint.report import Report
from hypelint.reporter import Look, checkstyle, junit


def rendered(reporter: ModuleType, schema: str, report: Report) -> Any:
    """Return the root of a document that its schema holds for right."""
    text = reporter.render(report, Look()).encode("utf-8")
    root = ElementTree.fromstring(text)
    xmlschema.XMLSchema(SCHEMAS / schema).validate(root)
    return root


@pytest.mark.parametrize(
    ("reporter", "schema"), [(junit, "junit-10.xsd"), (checkstyle, "checkstyle.xsd")], ids=str
)
def test_an_empty_report_is_valid(reporter: ModuleType, schema: str) -> None:
    assert len(rendered(reporter, schema, Report(()))) == 0


def test_the_schemas_are_asked() -> None:
    wrong = ElementTree.fromstring('<checkstyle version="4.3"><file/></checkstyle>')
    assert not xmlschema.XMLSchema(SCHEMAS / "checkstyle.xsd").is_valid(wrong)
    assert not xmlschema.XMLSchema(SCHEMAS / "junit-10.xsd").is_valid(ElementTree.fromstring("<testsuite/>"))


def test_junit_has_a_suite_per_draft_and_a_test_per_finding() -> None:
    root = rendered(junit, "junit-10.xsd", whole())
    assert root.attrib == {"name": "hypelint", "tests": "6", "failures": "3", "errors": "1"}
    counts = [[it.get(key) for key in ("name", "tests", "failures", "errors", "skipped")] for it in root]
    assert counts[1:] == [
        ["drafts/a b#1.md", "3", "2", "0", "1"],
        ["drafts/sober.md", "1", "0", "0", "0"],
        ["caf\ufffd,x:y%.md", "1", "1", "0", "0"],
    ]
    assert [len(list(suite.iter("testcase"))) for suite in root] == [1, 3, 1, 1]
    assert root[0].find("testcase/error").get("message") == "does not exist"
    case = root[1][1]
    assert case.get("name") == "hype/intensifier (4:5)"
    assert case[0].tag == "failure"
    assert case[0].get("message") == '"very" <adds> & "gains" nothing]]>\nat all.'
    assert root[1][2][0].tag == "skipped"
    assert root[1][2][0].text == "drafts/a b#1.md:4:18: \ufffd\ufffdloud"
    assert len(root[2][0]) == 0


def test_checkstyle() -> None:
    root = rendered(checkstyle, "checkstyle.xsd", whole())
    assert [it.get("name") for it in root][1:] == [
        "drafts/a b#1.md",
        "drafts/sober.md",
        "caf\ufffd,x:y%.md",
    ]
    assert root[1][1].attrib == {
        "line": "4",
        "column": "5",
        "severity": "warning",
        "message": '"very" <adds> & "gains" nothing]]>\nat all.',
        "source": "hypelint.hype/intensifier",
    }
    assert root[1][2].get("message") == "\ufffd\ufffd[31m\ufffd\ufffd loud"
    assert root[0][0].get("message") == "does not exist"
