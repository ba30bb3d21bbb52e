"""Records that leave as ODK submissions: sealed for who has the form's key, whole or not there, and in the ledger."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from fieldmonitor.bootstrap import Workspace
from fieldmonitor.domain.errors import (
    AttachmentMissing,
    Cancelled,
    FileThere,
    FormKeyUnusable,
    NotPermitted,
    ObservationUnknown,
    PlainExport,
    ReadOnly,
    SubmissionUnusable,
)
from fieldmonitor.domain.ids import ObservationId
from fieldmonitor.domain.observation import AttachmentRef, Revision
from fieldmonitor.services import submissions
from fieldmonitor.services.submissions import Exported
from support.cli import Shell
from support.disks import read_only
from support.odk import private_key, server_of, text_of
from support.services import Team, jpeg, wav

SURVEY = """
| survey | | | |
| | type | name | label |
| | text | note | Note |
| | image | photo | Photo |
| | begin_repeat | tapes | Tapes |
| | audio | tape | Tape |
| | end_repeat | | |
| settings | | | |
| | form_id | version | public_key |
| | visit | 1 | {key} |
"""


def publish(team: Team, tmp_path: Path, key: str = "") -> Workspace:
    """Give the project the form ``visit`` and return the monitor who has it."""
    file = tmp_path / "visit.md"
    file.write_text(SURVEY.format(key=key), encoding="utf-8")
    coordinator, monitor = team.open("coordinator"), team.open("monitor")
    coordinator.forms.import_form(file)
    coordinator.sync.run()
    monitor.sync.run()
    return monitor


def record(workspace: Workspace, folder: Path, **changes: Any) -> ObservationId:
    """Finalise a record with two files."""
    (folder / "снимок.jpg").write_bytes(jpeg())
    (folder / "tape.wav").write_bytes(wav())
    answers = {"note": "At the fence & beyond", "photo": "снимок.jpg", "tapes": [{"tape": "tape.wav"}], **changes}
    draft = workspace.observations.new_draft("visit", language="en")
    workspace.observations.fill(draft, answers, base=folder)
    return workspace.observations.finalise(draft)


def files_of(written: Exported) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in written.path.iterdir()}


def instance_of(xml: bytes) -> str:
    return ElementTree.fromstring(xml).findtext("{*}meta/{*}instanceID", "")


def xml_of(workspace: Workspace, observation: ObservationId) -> str:
    _, document = workspace._core.vault.observations.newest(observation)
    return Revision.from_json(json.loads(document)).xml


def test_a_sealed_submission_opens_with_the_private_key(team: Team, tmp_path: Path) -> None:
    monitor = publish(team, tmp_path, text_of(private_key().public_key()))
    made = record(monitor, tmp_path)
    written = monitor.submissions.export(made, tmp_path / "out")
    folder = files_of(written)
    assert written.encrypted
    assert tuple(sorted(written.files)) == tuple(sorted(folder))
    assert set(folder) == {"submission.xml", "submission.xml.enc", "снимок.jpg.enc", "tape.wav.enc"}
    assert written.bytes == sum(map(len, folder.values()))
    opened = server_of(private_key()).read(folder["submission.xml"], folder)
    assert opened["снимок.jpg"] == jpeg()
    assert opened["tape.wav"] == wav()
    assert opened["submission.xml"].decode().endswith(xml_of(monitor, made))
    assert written.path.name == instance_of(opened["submission.xml"]).replace(":", "")
    assert not any(b"fence" in content for content in folder.values())
    assert [path.name for path in (tmp_path / "out").iterdir()] == [written.path.name]


def test_plain_text_leaves_only_when_somebody_says_so(team: Team, tmp_path: Path) -> None:
    monitor = publish(team, tmp_path)
    made = record(monitor, tmp_path)
    with pytest.raises(PlainExport):
        monitor.submissions.export(made, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    written = monitor.submissions.export(made, tmp_path / "out", plain=True)
    folder = files_of(written)
    assert not written.encrypted
    assert folder["снимок.jpg"] == jpeg()
    assert ElementTree.fromstring(folder["submission.xml"]).findtext("note") == "At the fence & beyond"


def test_an_edit_names_what_it_follows(team: Team, tmp_path: Path) -> None:
    monitor = publish(team, tmp_path)
    made = record(monitor, tmp_path)
    draft = monitor.observations.revise(made)
    draft.session.answer("/data/note", "At the gate")
    monitor.observations.finalise(draft)
    first = files_of(monitor.submissions.export(made, tmp_path / "out", plain=True, revision=1))["submission.xml"]
    second = files_of(monitor.submissions.export(made, tmp_path / "out", plain=True))["submission.xml"]
    assert instance_of(first) != instance_of(second)
    assert ElementTree.fromstring(second).findtext("{*}meta/{*}deprecatedID") == instance_of(first)
    assert ElementTree.fromstring(first).find("{*}meta/{*}deprecatedID") is None
    assert len(list((tmp_path / "out").iterdir())) == 2
    with pytest.raises(ObservationUnknown):
        monitor.submissions.export(made, tmp_path / "out", plain=True, revision=3)


def test_it_is_an_entry_in_the_ledger_and_others_need_a_right(team: Team, tmp_path: Path) -> None:
    monitor = publish(team, tmp_path)
    made = record(monitor, tmp_path)
    monitor.submissions.export(made, tmp_path / "own", plain=True)
    assert [(e.act, e.who) for e in monitor.observations.history(made)] == [
        ("finalised", "AB-012"),
        ("exported", "AB-012"),
    ]
    monitor.sync.run()
    supervisor = team.open("supervisor")
    notes = supervisor.sync.run().notes
    assert notes == ()
    assert ("exported", "AB-012") in [(e.act, e.who) for e in supervisor.observations.history(made)]
    supervisor.submissions.export(made, tmp_path / "theirs", plain=True)
    assert supervisor.observations.history(made)[-1].who == "SU-004"


def test_a_monitor_exports_no_record_of_another(team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monitor = publish(team, tmp_path)
    made = record(monitor, tmp_path)
    found = submissions.revision_at(monitor._core, made)
    other = (found[0], replace(found[1], author="ab" * 16))
    monkeypatch.setattr(submissions, "revision_at", lambda *_: other)
    with pytest.raises(NotPermitted):
        monitor.submissions.export(made, tmp_path / "out", plain=True)


def test_what_is_there_is_not_written_over_unasked(team: Team, tmp_path: Path) -> None:
    monitor = publish(team, tmp_path)
    made = record(monitor, tmp_path)
    written = monitor.submissions.export(made, tmp_path / "out", plain=True)
    (written.path / "снимок.jpg").unlink()
    with pytest.raises(FileThere):
        monitor.submissions.export(made, tmp_path / "out", plain=True)
    again = monitor.submissions.export(made, tmp_path / "out", plain=True, replace=True)
    assert "снимок.jpg" in files_of(again)
    assert len(list((tmp_path / "out").iterdir())) == 1
    for file in again.path.iterdir():
        file.unlink()
    (again.path / "mine.txt").write_text("not a submission")
    with pytest.raises(FileThere):
        monitor.submissions.export(made, tmp_path / "out", plain=True, replace=True)
    assert (again.path / "mine.txt").read_text() == "not a submission"


def test_what_fails_leaves_nothing(team: Team, tmp_path: Path) -> None:
    monitor = publish(team, tmp_path, text_of(private_key().public_key()))
    made = record(monitor, tmp_path)
    before = len(monitor.observations.history(made))
    with pytest.raises(Cancelled):
        monitor.submissions.export(made, tmp_path / "out", cancelled=lambda: True)
    for _, _, path, _ in monitor._core.vault.attachments.stored_files():
        path.unlink()
    with pytest.raises(AttachmentMissing):
        monitor.submissions.export(made, tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []
    assert len(monitor.observations.history(made)) == before


def test_what_a_killed_export_left_is_removed_by_the_next(team: Team, tmp_path: Path) -> None:
    monitor = publish(team, tmp_path)
    made = record(monitor, tmp_path)
    written = monitor.submissions.export(made, tmp_path / "out", plain=True)
    stale = written.path.with_name(f".{written.path.name}.0a1b2c3d.part")
    other = written.path.with_name(".another.0a1b2c3d.part")
    for folder in (stale, other):
        folder.mkdir()
        (folder / "photo.jpg").write_bytes(b"in the clear")
    monitor.submissions.export(made, tmp_path / "out", plain=True, replace=True)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {written.path.name, other.name}


def test_a_folder_that_cannot_be_written_is_told(team: Team, tmp_path: Path) -> None:
    monitor = publish(team, tmp_path)
    made = record(monitor, tmp_path)
    folder = tmp_path / "closed"
    folder.mkdir()
    with read_only(folder), pytest.raises(ReadOnly):
        monitor.submissions.export(made, folder, plain=True)


@pytest.mark.parametrize(
    "name",
    [
        "../outside.jpg",
        "a/b.jpg",
        "a\\b.jpg",
        ".hidden",
        "submission.xml",
        "SUBMISSION.XML.ENC",
        "con.jpg",
        "tape.wav.enc",
        "x" * 260,
        "new\nline",
        "",
    ],
)
def test_a_hostile_name_leads_nowhere(team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monitor = publish(team, tmp_path)
    made = record(monitor, tmp_path)
    row, found = submissions.revision_at(monitor._core, made)
    first, second = found.attachments
    hostile: tuple[AttachmentRef, ...] = (replace(first, name=name), second)
    monkeypatch.setattr(submissions, "revision_at", lambda *_: (row, replace(found, attachments=hostile)))
    with pytest.raises(SubmissionUnusable):
        monitor.submissions.export(made, tmp_path / "out", plain=True)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "xml", ["not xml", "<data id='visit'/>", "<data id='visit'><meta><instanceID>../../x</instanceID></meta></data>"]
)
def test_a_record_without_a_usable_id_is_told(
    team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, xml: str
) -> None:
    monitor = publish(team, tmp_path)
    made = record(monitor, tmp_path)
    row, found = submissions.revision_at(monitor._core, made)
    monkeypatch.setattr(submissions, "revision_at", lambda *_: (row, replace(found, xml=xml)))
    with pytest.raises(SubmissionUnusable):
        monitor.submissions.export(made, tmp_path / "out", plain=True)


def test_a_form_with_a_bad_key_is_not_published(team: Team, tmp_path: Path) -> None:
    with pytest.raises(FormKeyUnusable):
        publish(team, tmp_path, "AAAA")


def test_the_command_says_what_it_did(team: Team, tmp_path: Path, shell: Shell) -> None:
    monitor = publish(team, tmp_path)
    made = record(monitor, tmp_path)
    reference = monitor.observations.reference(made)
    monitor.close()
    vault, out = team.root / "monitor", tmp_path / "out"
    refused = shell("export-submission", reference, "--to", out, "--json", vault=vault)
    assert (refused.status, refused.code) == (3, "submission.plain")
    ran = shell("export-submission", reference, "--to", out, "--plain", vault=vault)
    assert ran.status == 0
    assert "NOT encrypted" in ran.err
    data = shell("export-submission", reference, "--to", out, "--plain", "--replace", "--json", vault=vault).data
    assert data["encrypted"] is False
    assert Path(data["path"], "submission.xml").is_file()
