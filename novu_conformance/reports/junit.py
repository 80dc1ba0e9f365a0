"""The report as JUnit XML: a test case for each check that was made, and one for each finding."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from novu_conformance.findings import Finding
from novu_conformance.report import Report, identifier
from novu_conformance.reports import wording


def write(report: Report) -> str:
    failed = {finding.check for finding in report.broken}
    passed = [check for check in report.checks if check.count and check.id not in failed]
    attributes = {
        "name": "novu-openapi fuzz",
        "tests": str(len(passed) + len(report.broken) + len(report.excused)),
        "failures": str(len(report.broken)),
        "errors": "0",
        "skipped": str(len(report.excused)),
        "time": f"{report.seconds:.3f}",
    }
    suites = ET.Element("testsuites", {name: value for name, value in attributes.items() if name != "skipped"})
    suite = ET.SubElement(suites, "testsuite", attributes)
    properties = ET.SubElement(suite, "properties")
    for name, value in [*wording.facts(report), ("cases", str(report.cases)), ("again", report.command)]:
        ET.SubElement(properties, "property", {"name": name, "value": wording.printable(value)})
    for check in passed:
        ET.SubElement(suite, "testcase", {"classname": check.layer, "name": f"{check.id} {check.name}"})
    for finding in report.findings:
        _case(suite, report, finding)
    ET.indent(suites)
    return ET.tostring(suites, encoding="unicode", xml_declaration=True) + "\n"


def _case(suite: ET.Element, report: Report, finding: Finding) -> None:
    check = report.check(finding)
    case = ET.SubElement(suite, "testcase", {"classname": check.layer, "name": f"{identifier(finding)} {check.name}"})
    if finding.excuse is not None:
        ET.SubElement(case, "skipped", {"message": wording.printable(finding.excuse)})
        return
    first_line = wording.printable(finding.text.partition("\n")[0])
    failure = ET.SubElement(case, "failure", {"type": finding.severity, "message": first_line})
    told = [finding.text, f"has to hold: {check.statement} ({check.basis})", *wording.curl(finding)]
    failure.text = wording.printable("\n".join(told))
