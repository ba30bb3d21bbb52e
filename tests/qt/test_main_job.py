"""The main job through the real windows of two people: create, join, record, seal, sync, read, print."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldmonitor.domain.ids import reference
from fieldmonitor.domain.observation import Status
from fieldmonitor.domain.roster import Role
from fieldmonitor.forms.filler import Override
from fieldmonitor.qt.fill.finishing import SealDialog
from fieldmonitor.qt.pages.members import MembersPage
from fieldmonitor.qt.pages.observations import ObservationsPage
from fieldmonitor.qt.pages.reports import ReportsPage
from fieldmonitor.qt.pages.setup import SetupPage
from fieldmonitor.qt.pages.start import StartPage
from fieldmonitor.qt.pages.sync import SyncPage
from fieldmonitor.qt.widgets.review import ReviewDialog
from fieldmonitor.qt.window import Window
from fieldmonitor.services.values import ReportResult
from support.qt import (
    PASSPHRASE,
    WAIT,
    MakeWindow,
    click,
    create_project,
    fill_like,
    no_dialog,
    start_observation,
    type_into,
    wait_quiet,
    wanted_answers,
)

NARRATIVE = "Two people said that they were walked back over the bridge."
ANSWERS: dict[str, Override] = {
    "persons": 2,
    "acts": 1,
    "actors": 1,
    "injuries": 1,
    "belongings": 1,
    "evidence": 1,
    "referrals": 1,
    "dm_any": "no",
    "publish_hold": "no",
    "ev_from": "2025-03-14",
    "ev_to": "2025-03-14",
    "narrative": NARRATIVE,
}


def request_to_join(qtbot: QtBot, window: Window, request: Path) -> str:
    """Make a supervisor's vault, save its join request, and return the fingerprint read aloud."""
    assert isinstance(window.front, StartPage)
    click(qtbot, window.front.join_button)
    page = window.front
    assert isinstance(page, SetupPage)
    type_into(qtbot, page.code, "SV-001")
    type_into(qtbot, page.first.edit, PASSPHRASE)
    type_into(qtbot, page.second.edit, PASSPHRASE)
    with qtbot.waitSignal(window.unlocked, timeout=WAIT):
        click(qtbot, page.create_button)
    join = window.join
    assert join is not None
    with qtbot.waitSignal(join.request_saved, timeout=WAIT):
        join.save_request(request)
    qtbot.waitUntil(lambda: bool(join.fingerprint.text), timeout=WAIT)
    return join.fingerprint.text


def admit(qtbot: QtBot, window: Window, request: Path, welcome: Path, spoken: str) -> None:
    """Admit the device whose fingerprint was spoken."""
    assert window.view is not None
    window.view.go("members")
    page = window.view.page("members")
    assert isinstance(page, MembersPage)
    with qtbot.waitSignal(page.asked, timeout=WAIT) as asked:
        page.open_request(request)
    dialog = asked.args[0]
    assert dialog.fingerprint.text == spoken
    assert not dialog.admit.isEnabled(), "nobody is admitted before the fingerprints were compared"
    dialog.same.setChecked(True)
    dialog.role.setCurrentIndex(dialog.role.findData(Role.SUPERVISOR.value))
    code, role = dialog.code.text(), Role(dialog.role.currentData())
    dialog.reject()
    with qtbot.waitSignal(page.welcomed, timeout=WAIT):
        page.save_welcome(request.read_bytes(), code, role, welcome)
    assert page.model.rowCount() == 2


def accept(qtbot: QtBot, window: Window, welcome: Path, coordinator: Window) -> None:
    """Open the welcome file, compare the coordinator's fingerprint, and join."""
    assert window.join is not None
    with qtbot.waitSignal(window.join.asked, timeout=WAIT) as asked:
        window.join.open_welcome(welcome)
    dialog = asked.args[0]
    assert coordinator.workspace is not None
    assert dialog.fingerprint.text == coordinator.workspace.projects.fingerprint()
    assert not dialog.join.isEnabled(), "nobody joins before the fingerprints were compared"
    dialog.same.setChecked(True)
    dialog.join.click()


def record_incident(qtbot: QtBot, window: Window) -> str:
    """Fill border_incident with two persons and one act through the filling page, and seal it."""
    page, draft = start_observation(qtbot, window, "border_incident")
    model = draft.form.new_session(language=draft.session.language)
    wanted_answers(model, 11, ANSWERS)
    assert fill_like(qtbot, page, draft.session, model) > 30
    assert [len(draft.session.node(f"/data/{name}").children) for name in ("persons", "acts")] == [2, 1]
    view = window.view
    assert view is not None
    click(qtbot, page.finalise_button)
    assert page.blockers.isHidden(), draft.session.validate()
    with qtbot.waitSignal(view.desk.hub.observation_finalised, timeout=WAIT) as sealed:
        page.findChild(SealDialog).accept()
    wait_quiet(qtbot, window)
    return str(sealed.args[0])


def sync(qtbot: QtBot, window: Window, folder: Path) -> SyncPage:
    """Choose the folder and sync."""
    assert window.view is not None
    window.view.go("sync")
    page = window.view.page("sync")
    assert isinstance(page, SyncPage)
    page.set_target(folder)
    wait_quiet(qtbot, window)
    with qtbot.waitSignal(window.view.desk.hub.sync_finished, timeout=WAIT):
        click(qtbot, page.now)
    wait_quiet(qtbot, window)
    no_dialog(window)
    return page


def test_a_record_goes_from_the_form_to_a_supervisors_pdf(
    make_window: MakeWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    first = make_window(tmp_path / "coordinator")
    create_project(qtbot, first, "Northern border", "CO-001", practice=True)
    assert first.view is not None
    assert first.view.banner.isVisible()
    second = make_window(tmp_path / "supervisor")
    spoken = request_to_join(qtbot, second, tmp_path / "request.json")
    admit(qtbot, first, tmp_path / "request.json", tmp_path / "welcome.json", spoken)

    observation = record_incident(qtbot, first)
    assert first.view.record is not None
    assert first.view.record.record is not None
    assert first.view.record.record.status is Status.FINALISED
    page = sync(qtbot, first, stick)
    assert "Sent: entries" in page.result.text()

    assert second.join is not None
    accept(qtbot, second, tmp_path / "welcome.json", first)
    qtbot.waitUntil(lambda: second.view is not None, timeout=WAIT)
    sync(qtbot, second, stick)
    assert_record_readable(qtbot, second, observation)
    send_back(qtbot, second)
    approve(qtbot, second)
    print_report(qtbot, second, observation, tmp_path / "report.pdf")


def assert_record_readable(qtbot: QtBot, window: Window, observation: str) -> None:
    """Find the record in the list and open it."""
    assert window.view is not None
    window.view.go("observations")
    wait_quiet(qtbot, window)
    page = window.view.page("observations")
    assert isinstance(page, ObservationsPage)
    assert [page.model.row(n).id for n in range(page.model.rowCount())] == [observation]
    assert page.model.row(0).status is Status.RECEIVED
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(0, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    wait_quiet(qtbot, window)
    no_dialog(window)
    shown = window.view.record
    assert shown is not None
    assert shown.record is not None
    assert len(shown.record.rows("persons")) == 2
    assert len(shown.record.rows("acts")) == 1
    assert shown.record.text("narrative") == NARRATIVE
    assert shown.practice.isVisible()
    assert all(entry.verified for entry in shown.history)
    assert shown.approve.isVisible()


def send_back(qtbot: QtBot, window: Window) -> None:
    """Return the record to its author with a reason from the vocabulary and a note."""
    assert window.view is not None
    page = window.view.record
    assert page is not None
    click(qtbot, page.send_back)
    qtbot.waitUntil(lambda: page.findChild(ReviewDialog) is not None, timeout=WAIT)
    dialog = page.findChild(ReviewDialog)
    assert dialog.reason.count() > 1
    type_into(qtbot, dialog.note, "Please justify the range of dates.")
    with qtbot.waitSignal(window.view.desk.hub.observation_reviewed, timeout=WAIT):
        click(qtbot, dialog.accept_button)
    qtbot.waitUntil(lambda: page.record is not None and page.record.status is Status.RETURNED, timeout=WAIT)
    no_dialog(window)
    last = page.history[-1]
    assert (last.act, last.who) == ("returned", "SV-001")
    assert "justify the range" in last.detail
    wait_quiet(qtbot, window)
    assert page.report.isHidden(), "what waits for its author is not printed"


def approve(qtbot: QtBot, window: Window) -> None:
    """Approve the record after all."""
    assert window.view is not None
    page = window.view.record
    assert page is not None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    click(qtbot, page.approve)
    dialog = page.findChild(ReviewDialog)
    assert dialog.reason.count() == 0
    click(qtbot, dialog.accept_button)
    qtbot.waitUntil(lambda: page.record is not None and page.record.status is Status.APPROVED, timeout=WAIT)
    no_dialog(window)
    wait_quiet(qtbot, window)


def print_report(qtbot: QtBot, window: Window, observation: str, out: Path) -> None:
    """From the record's page to the report page, and print."""
    assert window.view is not None
    assert window.view.record is not None
    click(qtbot, window.view.record.report)
    wait_quiet(qtbot, window)
    page = window.view.page("reports")
    assert isinstance(page, ReportsPage)
    assert page.incident.isChecked()
    qtbot.waitUntil(lambda: page.table.currentIndex().isValid(), timeout=WAIT)
    made: list[ReportResult] = []
    page.made.connect(made.append)
    page.make_report(out)
    wait_quiet(qtbot, window)
    no_dialog(window)
    assert page._record_field.error == ""
    text = "".join(sheet.extract_text() for sheet in PdfReader(out).pages)
    assert reference(observation) in text
    assert made[0].pages == len(PdfReader(out).pages)
