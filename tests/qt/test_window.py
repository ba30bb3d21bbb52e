"""The window: wrong passphrases, locking, languages, errors, right to left, keyboard and screen readers."""

import errno
import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldmonitor import settings
from fieldmonitor.bootstrap import has_vault
from fieldmonitor.domain.errors import DiskFull
from fieldmonitor.domain.listing import ListQuery
from fieldmonitor.domain.observation import Status
from fieldmonitor.qt.pages.observations import ObservationsPage
from fieldmonitor.qt.pages.setup import SetupPage
from fieldmonitor.qt.pages.start import StartPage
from fieldmonitor.qt.pages.unlock import UnlockPage
from fieldmonitor.qt.widgets.asking import Question
from fieldmonitor.qt.window import Window
from fieldmonitor.services.values import ReportResult
from support.qt import FAST, PASSPHRASE, WAIT, MakeWindow, click, start_observation, type_into, unlock, wait_quiet

PLACES = ("observations", "new", "sync", "reports", "members", "maps")


def lock(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.locked, timeout=WAIT):
        window.lock()


# --- getting in -------------------------------------------------------------------------------------------------------


def test_a_wrong_passphrase_is_told_beside_the_field_and_kept(
    make_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = make_window(project)
    page = window.front
    assert isinstance(page, UnlockPage)
    type_into(qtbot, page.passphrase.edit, "not this one at all")
    qtbot.keyClick(page.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page._field.error), timeout=WAIT)
    assert "does not open" in page._field.error
    assert page.passphrase.text() == "not this one at all"
    assert window.is_locked
    assert window.errors.dialogs() == ()
    unlock(qtbot, window)
    assert not window.is_locked


def test_a_passphrase_is_shown_on_demand_and_caps_lock_is_told(
    make_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    field = make_window(project).front.passphrase
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    qtbot.keyClick(field.edit, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert field.edit.echoMode() == QLineEdit.EchoMode.Normal
    assert field.text() == ""
    QTest.sendKeyEvent(QTest.KeyAction.Click, field.edit, Qt.Key.Key_A, "A", Qt.KeyboardModifier.NoModifier)
    assert field._caps.isVisible()
    QTest.sendKeyEvent(QTest.KeyAction.Click, field.edit, Qt.Key.Key_A, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not field._caps.isVisible()


def test_a_folder_without_a_vault_offers_two_ways_in(make_window: MakeWindow, tmp_path: Path, project: Path) -> None:
    window = make_window(tmp_path / "empty")
    assert isinstance(window.front, StartPage)
    window.set_folder(project)
    assert isinstance(window.front, UnlockPage)
    assert FAST.present(project) == has_vault(project)
    assert FAST.present(tmp_path / "empty") == has_vault(tmp_path / "empty")


def test_a_form_that_cannot_be_used_says_why_beside_each_field(
    make_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window(tmp_path / "new")
    page = window.show_setup(creating=True)
    type_into(qtbot, page.first.edit, "short")
    click(qtbot, page.create_button)
    faults = [field.error for field in (page._name_field, page._code_field, page._first_field, page._second_field)]
    assert all(faults)
    assert not (tmp_path / "new").exists()


def test_a_read_only_folder_is_told_and_the_form_kept(
    make_window: MakeWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window(tmp_path / "new")
    page = window.show_setup(creating=True)
    assert isinstance(page, SetupPage)
    type_into(qtbot, page.name, "Project")
    type_into(qtbot, page.code, "CO-001")
    type_into(qtbot, page.first.edit, PASSPHRASE)
    type_into(qtbot, page.second.edit, PASSPHRASE)
    (tmp_path / "file").write_text("in the way")
    page.folder.setText(str(tmp_path / "file" / "vault"))
    with qtbot.waitSignal(window.errors.shown, timeout=WAIT) as shown:
        click(qtbot, page.create_button)
    assert shown.args[0].startswith("storage.")
    assert page.first.text() == PASSPHRASE
    assert page.create_button.isEnabled()


def test_practice_is_said_on_every_page(desk: Window) -> None:
    assert desk.view is not None
    for place in PLACES:
        desk.view.go(place)
        assert desk.view.banner.isVisible(), place


# --- locking ----------------------------------------------------------------------------------------------------------


def test_locking_saves_the_open_draft_and_forgets_the_passphrase(desk: Window, qtbot: QtBot) -> None:
    page, draft = start_observation(qtbot, desk, "bcp_observation")
    ref = next(node.ref for node in draft.session.root.children[0].children if node.control == "input")
    draft.session.answer(ref, "typed at the last moment")
    page._context.answered.emit()
    lock(qtbot, desk)
    assert desk.is_locked
    assert desk.view is None
    assert isinstance(desk.front, UnlockPage)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [field.text() for field in desk.findChildren(QLineEdit) if field.text()] == []
    unlock(qtbot, desk)
    assert desk.workspace is not None
    rows = desk.workspace.observations.page(ListQuery()).rows
    assert [row.status for row in rows] == [Status.DRAFT]
    reopened = desk.workspace.observations.open_draft(rows[0].id)
    assert reopened.session.node(ref).value == "typed at the last moment"


def test_a_draft_that_cannot_be_saved_keeps_the_window_open(
    desk: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _draft = start_observation(qtbot, desk, "bcp_observation")
    assert desk.workspace is not None

    def refuse(_draft: object) -> None:
        raise DiskFull(path="/vault")

    page._context.host.save = refuse
    page._context.answered.emit()
    desk.lock()
    assert not desk.is_locked
    assert desk.view is not None
    assert desk.view.fill is page
    assert page.trouble.isVisible()
    assert not desk.view.go("sync"), "nor does another page take its place"
    del page._context.host.save
    page._context.host.save = desk.workspace.observations.save
    lock(qtbot, desk)


def test_an_idle_window_locks(desk: Window, qtbot: QtBot) -> None:
    assert desk.settings.lock_minutes > 0
    desk.idle._last = time.time() - desk.settings.lock_minutes * 60 - 1
    with qtbot.waitSignal(desk.locked, timeout=WAIT):
        desk.idle.look()


def test_a_pause_is_used_to_tidy_up_once(desk: Window, qtbot: QtBot) -> None:
    desk.idle._last = time.time() - 30
    with qtbot.waitSignal(desk.idle.paused):
        desk.idle.look()
    wait_quiet(qtbot, desk)
    with qtbot.assertNotEmitted(desk.idle.paused):
        desk.idle.look()
    assert desk.errors.dialogs() == ()


def test_locking_closes_what_is_open_over_the_window(desk: Window, qtbot: QtBot) -> None:
    desk.errors.show(DiskFull(path="/x"))
    assert desk.errors.dialogs()
    lock(qtbot, desk)
    assert desk.errors.dialogs() == ()


# --- errors -----------------------------------------------------------------------------------------------------------


def test_a_disk_error_says_what_happened_what_was_kept_and_what_to_do(
    desk: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert desk.view is not None
    view = desk.view

    def full(*_args: object, **_facts: object) -> ReportResult:
        raise DiskFull(path="/media/stick")

    monkeypatch.setattr(type(view.desk.workspace.reports), "monthly", full)
    view.go("reports")
    page = view.page("reports")
    with qtbot.waitSignal(desk.errors.shown, timeout=WAIT):
        page.make_report(tmp_path / "r.pdf")
    (dialog,) = desk.errors.dialogs()
    assert dialog.code == "storage.full"
    assert dialog.happened.text() == "The disk is full (/media/stick)."
    assert "still there" in dialog.kept.text()
    assert "Free some space" in dialog.advice.text()
    assert page.make.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.errors.dialogs() == ()


def test_our_own_bugs_are_told_without_any_content(make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window(tmp_path)
    try:
        int("the woman said: secret testimony")
    except ValueError as error:
        window.errors.show(error)
    (dialog,) = window.errors.dialogs()
    said = " ".join(child.text() for child in dialog.findChildren(QAbstractButton))
    details = dialog.findChild(QPlainTextEdit)
    assert details.isHidden()
    shown = f"{said} {details.toPlainText()} {dialog.happened.text()} {dialog.kept.text()} {dialog.advice.text()}"
    assert "secret" not in shown
    assert "ValueError" in details.toPlainText()
    assert "test_window.py" in details.toPlainText()


def test_the_same_failure_twice_is_one_dialog(make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window(tmp_path)
    window.errors.show(DiskFull(path="/x"))
    window.errors.show(DiskFull(path="/x"))
    assert len(window.errors.dialogs()) == 1


def test_settings_that_cannot_be_saved_do_not_stop_the_choice(
    make_window: MakeWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window(tmp_path)

    def refuse(_settings: settings.Settings) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("fieldmonitor.qt.window.save_settings", refuse)
    window.use_theme("dark")
    assert window.errors.dialogs()[0].code == "storage.full"
    assert window.settings.theme == "dark"


# --- language, direction, theme ---------------------------------------------------------------------------------------


def test_the_language_changes_while_the_window_runs(desk: Window, qtbot: QtBot) -> None:
    assert desk.view is not None
    view = desk.view
    for place in PLACES:
        view.go(place)
    desk.use_language("ru")
    QApplication.processEvents()
    assert QLocale().language() == QLocale.Language.Russian
    assert view.sidebar.buttons["observations"].text() == "Наблюдения"
    assert [view.page(place).title.text() for place in PLACES] == [
        "Наблюдения",
        "Новое наблюдение",
        "Синхронизация",
        "Отчёты",
        "Участники",
        "Карты",
    ]
    assert "УЧЕБНЫЙ ПРОЕКТ" in view.banner.text()
    assert settings.load().language == "ru"
    desk.use_language("en")
    QApplication.processEvents()
    assert view.sidebar.buttons["observations"].text() == "Observations"


def test_pages_are_mirrored_for_right_to_left(desk: Window, qtbot: QtBot, qapp: QApplication) -> None:
    assert desk.view is not None
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    view = desk.view
    assert view.sidebar.x() > view.stack.x()
    desk.view.go("members")
    fingerprint = view.page("members").fingerprint
    first, second = fingerprint._groups[0], fingerprint._groups[1]
    assert first.x() < second.x(), "digits are read from left to right in every language"


def test_the_theme_changes_while_the_window_runs(desk: Window) -> None:
    for name, ground in (("dark", "#161b1f"), ("contrast", "#000000"), ("light", "#f3f5f6")):
        desk.use_theme(name)
        assert desk.palette().window().color().name() == ground
    assert settings.load().theme == "light"


# --- keyboard and screen readers --------------------------------------------------------------------------------------


def test_places_are_reached_by_keys(desk: Window, qtbot: QtBot) -> None:
    assert desk.view is not None
    desk.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    for number, place in enumerate(PLACES, start=1):
        qtbot.keyClick(
            QApplication.focusWidget() or desk, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier
        )
        qtbot.waitUntil(lambda place=place: desk.view.place == place)
    with qtbot.waitSignal(desk.locked, timeout=WAIT):
        qtbot.keyClick(QApplication.focusWidget() or desk, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_every_control_has_a_name(desk: Window, qtbot: QtBot) -> None:
    assert desk.view is not None
    for place in PLACES:
        desk.view.go(place)
        wait_quiet(qtbot, desk)
        nameless = [
            f"{place}: {type(control).__name__} {control.objectName()}"
            for control in desk.findChildren(QWidget)
            if control.isVisible() and _takes_input(control) and not _name(control)
        ]
        assert nameless == []


def _takes_input(control: QWidget) -> bool:
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit)
    inner = isinstance(control.parent(), QAbstractSpinBox | QComboBox | QLineEdit)
    return isinstance(control, kinds) and control.focusPolicy() != Qt.FocusPolicy.NoFocus and not inner


def _name(control: QWidget) -> str:
    return control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")


# --- the list ---------------------------------------------------------------------------------------------------------


def test_an_empty_list_says_what_to_do(desk: Window, qtbot: QtBot) -> None:
    assert desk.view is not None
    page = desk.view.page("observations")
    assert isinstance(page, ObservationsPage)
    wait_quiet(qtbot, desk)
    assert page.content.currentWidget() is page.empty
    assert page.empty.heading.text() == "No observation yet"
    page.filters.search.setText("nothing like this")
    qtbot.waitUntil(lambda: page.content.currentWidget() is page.nothing, timeout=WAIT)
    click(qtbot, page.nothing.action)
    qtbot.waitUntil(lambda: page.content.currentWidget() is page.empty, timeout=WAIT)


def test_a_draft_is_discarded_only_after_asking(desk: Window, qtbot: QtBot) -> None:
    page, _draft = start_observation(qtbot, desk, "bcp_observation")
    page._context.answered.emit()
    assert desk.view is not None
    assert desk.view.go("observations")
    wait_quiet(qtbot, desk)
    listed = desk.view.page("observations")
    assert isinstance(listed, ObservationsPage)
    assert listed.model.rowCount() == 1
    listed.table.setCurrentIndex(listed.model.index(0, 0))
    listed._ask_discard()
    listed.findChild(Question).leave.click()
    wait_quiet(qtbot, desk)
    assert listed.model.rowCount() == 1
    listed._ask_discard()
    box = listed.findChildren(Question)[-1]
    assert box.leave.isDefault() and box.leave.text() == "Keep it", "Enter alone discards nothing"
    box.do.click()
    qtbot.waitUntil(lambda: listed.model.rowCount() == 0, timeout=WAIT)
