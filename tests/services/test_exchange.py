"""From the monitor to the supervisor and back: sync, reviews, custody, reports, verification."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from fieldmonitor import bootstrap, resources
from fieldmonitor.domain.errors import (
    AttachmentDamaged,
    BodyDamaged,
    ChainBroken,
    FontMissing,
    ForeignProject,
    FormProblem,
    NoTarget,
    NothingToReport,
    NotPermitted,
    PackDamaged,
    ReadOnly,
    SignatureInvalid,
    TargetAway,
    VaultDamaged,
)
from fieldmonitor.domain.events import EventKind
from fieldmonitor.domain.listing import ListQuery
from fieldmonitor.domain.observation import Status
from fieldmonitor.domain.roster import SUPERVISORS
from support.services import FORMS, INCIDENT, KDF, Team, draft_of, finalised, jpeg

EVIDENCE = {"e_source": "so_victim", "e_taken": "AB-012", "e_faces": "no", "e_redact": "keep"}
IMAGE = "/data/evidence[1]/e_image"


def status(workspace: bootstrap.Workspace, identifier: str) -> Status:
    rows = workspace.observations.page(ListQuery()).rows
    return next(row.status for row in rows if row.id == identifier)


def test_a_record_goes_to_the_supervisor_and_its_review_comes_back(team: Team, tmp_path: Path) -> None:
    coordinator, monitor, supervisor = team.all()
    (tmp_path / "a.jpg").write_bytes(jpeg())
    draft = draft_of(monitor, "border_incident")
    monitor.observations.fill(draft, {"evidence": [{**EVIDENCE, "e_image": "a.jpg"}]}, base=tmp_path)
    first, second = monitor.observations.finalise(draft), finalised(monitor)
    waiting = monitor.sync.waiting()
    assert (waiting.events, waiting.attachments) == (2, 1)
    coordinator.sync.run()
    sent = monitor.sync.run()
    assert (sent.sent, sent.attachments_sent) == (2, 1)
    assert status(monitor, first) is Status.SENT
    received = supervisor.sync.run()
    assert (received.opened, received.attachments_received) == (2, 1)
    assert status(supervisor, first) is Status.RECEIVED
    assert supervisor.observations.attachment(first, IMAGE) == jpeg()
    assert supervisor.observations.thumbnail(first, IMAGE) is not None
    supervisor.reviews.approve([first], "well documented")
    supervisor.reviews.send_back(second, "rr_date", "Which day was it?")
    supervisor.sync.run()
    assert monitor.sync.run().reviews == 2
    assert (status(monitor, first), status(monitor, second)) == (Status.APPROVED, Status.RETURNED)
    assert [(e.act, e.who) for e in monitor.observations.history(first)] == [
        ("finalised", "AB-012"),
        ("sent", "AB-012"),
        ("approved", "SU-004"),
    ]
    assert monitor.observations.history(second)[-1].detail == "Date not supported — Which day was it?"
    assert monitor.observations.history(second, "ru")[-1].detail.startswith("Дата не обоснована")
    assert all(entry.verified for entry in monitor.observations.history(second))
    draft = monitor.observations.revise(second)
    draft.session.answer("/data/ev_when/ev_date", "2026-10-13")
    monitor.observations.finalise(draft)
    assert status(monitor, second) is Status.FINALISED
    monitor.sync.run()
    supervisor.sync.run()
    assert status(supervisor, second) is Status.RECEIVED
    record = supervisor.observations.read(second, "en")
    assert (record.revision_number, str(record.day)) == (2, "2026-10-13")
    for workspace in (coordinator, monitor, supervisor):
        workspace.sync.run()
    monitor.sync.run()
    quiet = monitor.sync.run()
    assert (quiet.sent, quiet.received, quiet.attachments_received) == (0, 0, 0)
    for workspace in (coordinator, monitor, supervisor):
        assert workspace.verify.vault().error is None
        assert workspace.verify.target(team.target).error is None


def test_a_monitor_holds_nothing_of_a_colleagues_records(team: Team) -> None:
    coordinator, monitor, supervisor = team.all()
    coordinator.sync.run()
    finalised(supervisor)
    supervisor.sync.run()
    monitor.sync.run()
    assert monitor.observations.count(ListQuery()) == 0


def test_reading_anothers_record_is_an_entry_in_the_ledger_once(team: Team) -> None:
    coordinator, monitor, supervisor = team.all()
    identifier = finalised(monitor)
    for workspace in (coordinator, monitor, supervisor):
        workspace.sync.run()
    before = supervisor.sync.waiting().events
    supervisor.observations.read(identifier, "en")
    supervisor.observations.read(identifier, "ru")
    assert supervisor.sync.waiting().events == before + 1
    monitor.observations.read(identifier, "en")
    assert monitor.sync.waiting().events == 0
    assert [e.act for e in supervisor.observations.history(identifier)] == ["finalised", "received", "read"]


def test_a_record_that_is_not_its_authors_is_kept_sealed(team: Team) -> None:
    coordinator, monitor, supervisor = team.all()
    identifier = finalised(monitor)
    monitor.sync.set_target(team.target)
    core = monitor._core
    revision = draft_of(monitor)
    forged = replace(monitor.observations._revision(revision), author=coordinator._core.device)
    practice = replace(monitor.observations._revision(revision), practice=False)
    for strange in (forged.to_json(), practice.to_json(), {"act": "revision"}, {"act": "unknown", "observation": 3}):
        core.append(EventKind.OBSERVATION, SUPERVISORS, strange)
    for workspace in (coordinator, monitor):
        workspace.sync.run()
    done = supervisor.sync.run()
    assert done.opened == 1
    assert len(done.notes) == 1
    assert [row.id for row in supervisor.observations.page(ListQuery()).rows] == [identifier]
    assert supervisor.verify.vault().ok


def test_a_record_waits_for_its_form(team: Team, tmp_path: Path) -> None:
    coordinator, monitor, supervisor = team.all()
    for workspace in (coordinator, monitor, supervisor):
        workspace.sync.run()
    coordinator.forms.import_form(resources.data("forms/border_technology.xlsx"))
    with pytest.raises(NotPermitted):
        supervisor.forms.import_form(resources.data("forms/border_technology.xlsx"))
    coordinator.sync.run()
    monitor.sync.run()
    assert [info.form_id for info in monitor.forms.list()] == [
        "bcp_observation",
        *sorted(["border_incident", "border_technology"]),
    ]
    assert len(supervisor.forms.list()) == len(FORMS)
    supervisor.sync.run()
    assert len(supervisor.forms.list()) == len(FORMS) + 1


def test_forms_that_cannot_be_used(team: Team, tmp_path: Path) -> None:
    coordinator = team.open("coordinator")
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 cut")
    with pytest.raises(FormProblem):
        coordinator.forms.import_form(broken)
    changed = tmp_path / "changed.xml"
    xml = coordinator.forms.definition("border_incident").xml
    changed.write_bytes(xml.replace(b"Border incident", b"Border episode", 1))
    with pytest.raises(FormProblem, match="raise its version"):
        coordinator.forms.import_form(changed)
    assert coordinator.forms.import_form(resources.data("forms/border_incident.xlsx")).form_id == "border_incident"
    assert len(coordinator.forms.list()) == len(FORMS)


def test_targets_that_do_not_work(team: Team, tmp_path: Path) -> None:
    coordinator, monitor, _ = team.all()
    coordinator.sync.run()
    monitor.sync.set_target(tmp_path / "unplugged")
    with pytest.raises(TargetAway):
        monitor.sync.run()
    other = bootstrap.create_vault(tmp_path / "other", "pass", code="CO-002", kdf=KDF)
    with other:
        with pytest.raises(NoTarget):
            other.projects.create("Other", practice=True)
            other.sync.run()
        (tmp_path / "own").mkdir()
        other.sync.set_target(tmp_path / "own")
        with pytest.raises(ForeignProject):
            other.sync.set_target(team.target)
        assert other.sync.target == str(tmp_path / "own")
        other.sync.run()


def test_a_store_that_turns_out_to_be_foreign_is_refused_by_the_exchange(team: Team, tmp_path: Path) -> None:
    coordinator = team.open("coordinator")
    with bootstrap.create_vault(tmp_path / "other", "pass", code="CO-002", kdf=KDF) as other:
        other.projects.create("Other", practice=True)
        other.sync.set_target(team.target)
        coordinator.sync.run()
        with pytest.raises(ForeignProject):
            other.sync.run()


@pytest.mark.parametrize("change", ["flip", "cut", "remove"])
def test_a_damaged_pack_is_named_and_nothing_of_it_is_taken(team: Team, change: str) -> None:
    coordinator, monitor, supervisor = team.all()
    finalised(monitor)
    coordinator.sync.run()
    monitor.sync.run()
    pack = next((team.target / "seg" / monitor._core.device).rglob("1"))
    data = bytearray(pack.read_bytes())
    if change == "flip":
        data[len(data) // 2] ^= 4
        pack.write_bytes(bytes(data))
    elif change == "cut":
        pack.write_bytes(bytes(data[: len(data) // 2]))
    else:
        pack.unlink()
    with pytest.raises((PackDamaged, SignatureInvalid)):
        supervisor.sync.run()
    assert supervisor.observations.count(ListQuery()) == 0
    report = supervisor.verify.target(team.target)
    assert not report.ok
    assert monitor._core.device in report.where


# --- reports --------------------------------------------------------------------------------------------------------


def test_reports_are_for_those_who_may_and_each_is_an_entry(team: Team, tmp_path: Path) -> None:
    coordinator, monitor, supervisor = team.all()
    identifier = finalised(monitor, "border_incident")
    for workspace in (coordinator, monitor, supervisor):
        workspace.sync.run()
    with pytest.raises(NotPermitted):
        monitor.reports.incident(identifier, tmp_path / "no.pdf", language="en")
    result = supervisor.reports.incident(identifier, tmp_path / "incident.pdf", language="ru")
    assert result.sha256 == hashlib.sha256((tmp_path / "incident.pdf").read_bytes()).hexdigest()
    month = supervisor.reports.monthly(2026, 10, tmp_path / "monthly.pdf", language="en")
    assert (month.records, supervisor.reports.months()) == (1, [(2026, 10, 1)])
    assert [e.act for e in supervisor.observations.history(identifier)].count("printed") == 2
    with pytest.raises(NothingToReport):
        supervisor.reports.monthly(2025, 1, tmp_path / "empty.pdf", language="en")
    assert not (tmp_path / "empty.pdf").exists()
    assert not (tmp_path / "no.pdf").exists()


def test_a_report_that_cannot_be_written_leaves_nothing(
    team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    coordinator, monitor, supervisor = team.all()
    identifier = finalised(monitor, "border_incident")
    for workspace in (coordinator, monitor, supervisor):
        workspace.sync.run()
    events = supervisor.sync.waiting().events
    from fieldmonitor.reports.render import fonts

    found = resources.data
    with monkeypatch.context() as patch:
        patch.setattr(
            fonts.resources,
            "data",
            lambda name: tmp_path / "nowhere" if name.startswith("resources/fonts") else found(name),
        )
        with pytest.raises(FontMissing):
            supervisor.reports.incident(identifier, tmp_path / "x.pdf", language="en")

    def full(*_: object, **__: object) -> None:
        raise ReadOnly(path="the vault")

    monkeypatch.setattr(supervisor._core, "append", full)
    with pytest.raises(ReadOnly):
        supervisor.reports.incident(identifier, tmp_path / "x.pdf", language="en")
    assert list(tmp_path.glob("*.pdf")) == []
    assert supervisor.sync.waiting().events == events


# --- verification ---------------------------------------------------------------------------------------------------


def _damage(workspace: bootstrap.Workspace, statement: str) -> None:
    """Alter the open vault's tables as a person with the key could."""
    with workspace._core.vault._store.write() as connection:
        connection.execute(statement)


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("UPDATE events SET ciphertext = zeroblob(length(ciphertext)) WHERE kind = 2", BodyDamaged),
        ("UPDATE events SET header = CAST(substr(header, 1, 126) || zeroblob(64) AS BLOB) WHERE kind = 2", BodyDamaged),
        ("UPDATE events SET event_key = zeroblob(32) WHERE kind = 2", BodyDamaged),
        ("DELETE FROM events WHERE kind = 1 AND sequence = 3", VaultDamaged),
        ("UPDATE roster_events SET body = replace(body, 'supervisor', 'coordinator') WHERE sequence > 1", ChainBroken),
        ("UPDATE observations SET day = 'x' WHERE 0", None),
    ],
)
def test_altered_rows_are_found(team: Team, statement: str, error: type[Exception] | None) -> None:
    monitor = team.open("monitor")
    finalised(monitor)
    _damage(monitor, "PRAGMA foreign_keys=OFF") if "DELETE" in statement else None
    _damage(monitor, statement)
    report = monitor.verify.vault()
    assert type(report.error) is (error or type(None)), report.error


def test_a_record_that_is_not_what_was_sealed_is_found(team: Team) -> None:
    monitor = team.open("monitor")
    first, second = finalised(monitor), finalised(monitor, seen_by_me="another sight")
    _damage(
        monitor,
        "UPDATE documents SET (dictionary, body) = (SELECT dictionary, body FROM documents ORDER BY id LIMIT 1)"
        " WHERE id = (SELECT max(id) FROM documents)",
    )
    report = monitor.verify.vault()
    assert isinstance(report.error, BodyDamaged)
    assert first != second


def test_a_damaged_attachment_is_named(team: Team, tmp_path: Path) -> None:
    monitor = team.open("monitor")
    (tmp_path / "a.jpg").write_bytes(jpeg())
    draft = draft_of(monitor, "border_incident", evidence=[EVIDENCE])
    monitor.observations.attach(draft, IMAGE, tmp_path / "a.jpg")
    identifier = monitor.observations.finalise(draft)
    (path,) = [path for _, _, path, _ in monitor._core.vault.attachments.stored_files()]
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(bytes(data))
    report = monitor.verify.vault()
    assert isinstance(report.error, AttachmentDamaged)
    assert report.where or "a.jpg" in str(report.error)
    with pytest.raises(AttachmentDamaged):
        monitor.observations.attachment(identifier, IMAGE)
    assert monitor.observations.read(identifier, "en").text("narrative") == INCIDENT["narrative"]


def test_reading_goes_on_in_other_threads_while_a_sync_writes(team: Team) -> None:
    coordinator, monitor, supervisor = team.all()
    for number in range(6):
        finalised(monitor, seen_by_me=f"sight {number}")
    coordinator.sync.run()
    monitor.sync.run()
    with ThreadPoolExecutor(4) as pool:
        syncing = pool.submit(supervisor.sync.run)
        reading = [pool.submit(supervisor.observations.count, ListQuery(text="sight")) for _ in range(30)]
        counted = [each.result() for each in reading]
        assert syncing.result().opened == 6
        read = [
            pool.submit(supervisor.observations.read, row.id, "en")
            for row in supervisor.observations.page(ListQuery()).rows
            for _ in range(3)
        ]
        assert {each.result().form_id for each in read} == {"bcp_observation"}
    assert set(counted) <= set(range(7))
    assert supervisor.sync.waiting().events == 6, "one reading of each record stands in the ledger"
    assert supervisor.verify.vault().ok


def test_what_waits_is_told_before_a_folder_is_chosen_and_the_last_exchange_after(tmp_path: Path) -> None:
    with bootstrap.create_vault(tmp_path / "vault", "a passphrase", code="CO-001", kdf=KDF) as workspace:
        workspace.projects.create("Practice", practice=True)
        waiting = workspace.sync.waiting().events
        assert waiting > 0
        assert workspace.sync.last is None
        (tmp_path / "target").mkdir()
        workspace.sync.set_target(tmp_path / "target")
        assert workspace.sync.waiting().events == waiting
        workspace.sync.run()
        assert workspace.sync.waiting().events == 0
        assert workspace.sync.last is not None
