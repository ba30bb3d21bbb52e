"""Which versions of a report are made, and that no version prints the code of a monitor."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from fieldmonitor.domain.errors import VersionNotReady
from fieldmonitor.reports.model import Version
from fieldmonitor.services.values import REPORT_VERSIONS
from support.services import Team, finalised


def test_the_versions_named_are_those_of_the_redaction_matrix() -> None:
    assert tuple(Version) == REPORT_VERSIONS


def test_versions_that_nothing_searches_for_leaks_are_refused(team: Team, tmp_path: Path) -> None:
    coordinator, monitor, supervisor = team.all()
    identifier = finalised(monitor, "border_incident")
    for workspace in (coordinator, monitor, supervisor):
        workspace.sync.run()
    events = supervisor.sync.waiting().events
    for version in ("public", "restricted_partner", "unheard_of"):
        with pytest.raises(VersionNotReady) as refused:
            supervisor.reports.incident(identifier, tmp_path / "x.pdf", language="en", version=version)
        assert refused.value.code == "report.version_not_ready"
        with pytest.raises(VersionNotReady):
            supervisor.reports.monthly(2026, 10, tmp_path / "x.pdf", language="en", version=version)
    assert not (tmp_path / "x.pdf").exists()
    assert supervisor.sync.waiting().events == events
    assert supervisor.reports.versions() == ("internal_case", "confidential_to_authority_or_mechanism")
    for version in supervisor.reports.versions():
        out = tmp_path / f"{version}.pdf"
        supervisor.reports.incident(identifier, out, language="en", version=version)
        text = "".join(page.extract_text() for page in PdfReader(out).pages)
        assert "Monitor, record" in text.replace("\n", " ")
        assert monitor.me is not None
        assert monitor.me.code not in text
