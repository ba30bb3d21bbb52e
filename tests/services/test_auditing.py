"""The audit log from the open page to the sealed record, and the record that a form calls the last saved one."""

import csv
import io
from pathlib import Path

import pytest

from fieldmonitor.bootstrap import Workspace
from fieldmonitor.domain.errors import DiskFull, FinaliseBlocked
from fieldmonitor.domain.ids import ObservationId
from fieldmonitor.services import auditing
from fieldmonitor.services.values import Draft
from support.services import Team

AUDITED = """
| survey | | | | | |
| | type | name | label | required | parameters |
| | audit | audit | | | track-changes=true identify-user=true |
| | text | note | Note | yes | |
| | file | paper | Paper | | |
| settings | | |
| | form_id | version |
| | audited | 1 |
"""
REMEMBERING = """
| survey | | | | |
| | type | name | label | default |
| | text | team | Team | ${last-saved#team} |
| settings | | |
| | form_id | version |
| | remembering | 1 |
"""
REF = "/data/meta/audit"


def monitor_with(team: Team, tmp_path: Path, survey: str) -> Workspace:
    (tmp_path / "form.md").write_text(survey, encoding="utf-8")
    coordinator, monitor = team.open("coordinator"), team.open("monitor")
    coordinator.forms.import_form(tmp_path / "form.md")
    coordinator.sync.run()
    monitor.sync.run()
    return monitor


def log_of(workspace: Workspace, observation: ObservationId) -> list[dict[str, str]]:
    content = workspace.observations.attachment(observation, REF).decode()
    return list(csv.DictReader(io.StringIO(content, newline="")))


def worked_on(draft: Draft, note: str) -> None:
    log = draft.session.audit
    assert log is not None
    log.entered("/data/note")
    draft.session.answer("/data/note", note)


def test_the_log_is_sealed_with_the_record(team: Team, tmp_path: Path) -> None:
    monitor = monitor_with(team, tmp_path, AUDITED)
    draft = monitor.observations.new_draft("audited", language="en")
    worked_on(draft, "First")
    monitor.observations.save(draft)
    draft = monitor.observations.open_draft(draft.id)
    with pytest.raises(FinaliseBlocked):
        draft.session.answer("/data/note", "")
        monitor.observations.finalise(draft)
    worked_on(draft, "Second")
    made = monitor.observations.finalise(draft)
    rows = log_of(monitor, made)
    assert [row["event"] for row in rows] == [
        "form start",
        "question",
        "form resume",
        "constraint error",
        "question",
        "form exit",
        "form finalize",
    ]
    assert [(r["old-value"], r["new-value"]) for r in rows if r["event"] == "question"] == [
        ("", "First"),
        ("", "Second"),
    ]
    assert {row["user"] for row in rows} == {"AB-012"}
    record = monitor.observations.read(made, "en")
    assert [(a.ref, a.name, a.media_type) for a in record.attachments] == [(REF, "audit.csv", "text/csv")]
    assert not any(answer.ref == REF for answer in record.answers)
    monitor.sync.run()
    supervisor = team.open("supervisor")
    supervisor.sync.run()
    assert log_of(supervisor, made) == rows


def test_it_leaves_with_the_submission(team: Team, tmp_path: Path) -> None:
    monitor = monitor_with(team, tmp_path, AUDITED)
    (tmp_path / "audit.csv").write_text("mine,not the log\n")
    draft = monitor.observations.new_draft("audited", language="en")
    monitor.observations.fill(draft, {"note": "x", "paper": "audit.csv"}, base=tmp_path)
    made = monitor.observations.finalise(draft)
    written = monitor.submissions.export(made, tmp_path / "out", plain=True)
    assert set(written.files) == {"audit-1.csv", "audit.csv", "submission.xml"}
    assert (written.path / "audit.csv").read_text().startswith("event,node,start,end,old-value,new-value,user\n")
    assert "<audit>audit.csv</audit>" in (written.path / "submission.xml").read_text()


def test_an_edit_goes_on_with_the_log(team: Team, tmp_path: Path) -> None:
    monitor = monitor_with(team, tmp_path, AUDITED)
    draft = monitor.observations.new_draft("audited", language="en")
    worked_on(draft, "First")
    made = monitor.observations.finalise(draft)
    before = log_of(monitor, made)
    edit = monitor.observations.revise(made)
    worked_on(edit, "Second")
    monitor.observations.save(edit)
    edit = monitor.observations.open_draft(edit.id)
    monitor.observations.finalise(edit)
    after = log_of(monitor, made)
    assert after[: len(before)] == before
    assert [row["event"] for row in after[len(before) :]][:2] == ["form resume", "question"]
    assert after[len(before) + 1]["old-value"] == "First"
    assert len(monitor.observations.read(made, "en").attachments) == 1


def test_a_log_that_cannot_be_read_does_not_keep_a_record_from_being_edited(team: Team, tmp_path: Path) -> None:
    monitor = monitor_with(team, tmp_path, AUDITED)
    draft = monitor.observations.new_draft("audited", language="en")
    worked_on(draft, "First")
    made = monitor.observations.finalise(draft)
    for _, _, path, _ in monitor._core.vault.attachments.stored_files():
        path.unlink()
    edit = monitor.observations.revise(made)
    worked_on(edit, "Second")
    monitor.observations.finalise(edit)
    assert log_of(monitor, made)[0]["event"] == "form resume"


def test_what_fails_is_logged_and_finalised_later(team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monitor = monitor_with(team, tmp_path, AUDITED)
    draft = monitor.observations.new_draft("audited", language="en")
    worked_on(draft, "First")
    monitor.observations.save(draft)
    files = len(monitor._core.vault.attachments.stored_files())

    def full(*_: object, **__: object) -> None:
        raise DiskFull(path="/")

    with monkeypatch.context() as patch:
        patch.setattr(monitor._core, "append", full)
        with pytest.raises(DiskFull):
            monitor.observations.finalise(draft)
    assert len(monitor._core.vault.attachments.stored_files()) == files
    made = monitor.observations.finalise(draft)
    events = [row["event"] for row in log_of(monitor, made)]
    assert events[-5:] == ["form exit", "form finalize", "finalize error", "form exit", "form finalize"]


def test_a_form_that_asks_for_no_log_has_none(team: Team, tmp_path: Path) -> None:
    monitor = monitor_with(team, tmp_path, REMEMBERING)
    draft = monitor.observations.new_draft("remembering", language="en")
    made = monitor.observations.finalise(draft)
    assert monitor.observations.read(made, "en").attachments == ()
    assert auditing.NAME not in [name for _, name, _, _ in monitor._core.vault.attachments.stored_files()]


def test_a_new_record_begins_with_what_was_saved_last(team: Team, tmp_path: Path) -> None:
    monitor = monitor_with(team, tmp_path, REMEMBERING)

    def begun() -> Draft:
        return monitor.observations.new_draft("remembering", language="en")

    first = begun()
    assert first.session.node("/data/team").value == ""
    first.session.answer("/data/team", "Hawks")
    monitor.observations.finalise(first)
    second = begun()
    assert second.session.node("/data/team").value == "Hawks"
    second.session.answer("/data/team", "Owls")
    monitor.observations.save(second)
    assert begun().session.node("/data/team").value == "Owls"
    monitor.observations.discard(second.id)
    assert begun().session.node("/data/team").value == "Hawks"


def test_records_of_others_are_never_used(team: Team, tmp_path: Path) -> None:
    monitor = monitor_with(team, tmp_path, REMEMBERING)
    draft = monitor.observations.new_draft("remembering", language="en")
    draft.session.answer("/data/team", "Hawks")
    monitor.observations.finalise(draft)
    monitor.sync.run()
    supervisor = team.open("supervisor")
    assert supervisor.sync.run().opened == 1
    assert supervisor.observations.new_draft("remembering", language="en").session.node("/data/team").value == ""
