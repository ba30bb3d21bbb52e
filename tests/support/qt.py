"""Drives the real window: waits for its work, and fills forms through the controls that a person uses."""

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldmonitor.crypto.keys import KdfParameters
from fieldmonitor.forms import FormSession, Node
from fieldmonitor.forms.filler import Override, fill
from fieldmonitor.qt.fill import FillPage
from fieldmonitor.qt.fill.controls.option import Option
from fieldmonitor.qt.fill.question import QuestionView
from fieldmonitor.qt.fill.repeats import RepeatView
from fieldmonitor.qt.pages.setup import SetupPage
from fieldmonitor.qt.pages.start import StartPage
from fieldmonitor.qt.pages.unlock import UnlockPage
from fieldmonitor.qt.vaults import Vaults
from fieldmonitor.qt.window import Window
from fieldmonitor.services.values import Draft

PASSPHRASE = "seven quiet herons walk the weir"
WAIT = 60_000  # milliseconds; a busy machine is slow, a hang is not
MakeWindow = Callable[..., Window]
FAST = Vaults(kdf=KdfParameters.floor())


def wait_quiet(qtbot: QtBot, window: Window) -> None:
    """Wait until no work of the window runs and its outcomes are on the screen."""

    def quiet() -> bool:
        desk = window.view.desk if window.view else None
        return not window.tasks.busy() and not (desk and desk.tasks.busy())

    qtbot.waitUntil(quiet, timeout=WAIT)
    QApplication.processEvents()


def click(qtbot: QtBot, button: QWidget) -> None:
    """Click a button that can be clicked."""
    assert button.isEnabled(), button
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def type_into(qtbot: QtBot, field: QWidget, text: str) -> None:
    """Replace what stands in a field by typing."""
    field.setFocus()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        field.selectAll()
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def create_project(qtbot: QtBot, window: Window, name: str, code: str, *, practice: bool) -> None:
    """From the start page to the open desk, as a coordinator would."""
    assert isinstance(window.front, StartPage)
    click(qtbot, window.front.create_button)
    page = window.front
    assert isinstance(page, SetupPage)
    type_into(qtbot, page.name, name)
    type_into(qtbot, page.code, code)
    type_into(qtbot, page.first.edit, PASSPHRASE)
    type_into(qtbot, page.second.edit, PASSPHRASE)
    page.practice.setChecked(practice)
    with qtbot.waitSignal(window.unlocked, timeout=WAIT):
        click(qtbot, page.create_button)
    wait_quiet(qtbot, window)


def unlock(qtbot: QtBot, window: Window, passphrase: str = PASSPHRASE) -> None:
    """Type the passphrase and open the vault."""
    page = window.front
    assert isinstance(page, UnlockPage)
    type_into(qtbot, page.passphrase.edit, passphrase)
    with qtbot.waitSignal(window.unlocked, timeout=WAIT):
        click(qtbot, page.unlock)
    wait_quiet(qtbot, window)


def start_observation(qtbot: QtBot, window: Window, form_id: str) -> tuple[FillPage, Draft]:
    """Choose a form's card and return the filling page and its draft."""
    assert window.view is not None
    window.view.sidebar.buttons["new"].click()
    wait_quiet(qtbot, window)
    page: Any = window.view.page("new")
    card = next(card for card in page.cards if card.info.form_id == form_id)
    click(qtbot, card)
    wait_quiet(qtbot, window)
    assert window.view.fill is not None
    assert window.view.draft is not None
    return window.view.fill, window.view.draft


def wanted_answers(session: FormSession, seed: int, overrides: dict[str, Override]) -> None:
    """Answer ``session`` by its own rules, so that it says what a person would enter."""
    fill(session, Random(seed), overrides=overrides, optional=0.0)


def fill_like(qtbot: QtBot, page: FillPage, session: FormSession, model: FormSession) -> int:
    """Give the page, through its controls, every answer of ``model``; return how many were given."""
    given = 0
    for _round in range(6):  # an answer can make a question before it relevant
        before = given
        for node in list(_walk(model.root)):
            if node.kind == "repeat":
                _match_repeat(qtbot, page, session, node)
            elif node.control and node.value and not node.readonly and _value(session, node.ref) != node.value:
                given += _answer(qtbot, page, session, node)
        if given == before:
            break
    return given


def _walk(node: Node) -> Iterator[Node]:
    for child in node.children:
        if child.relevant:
            yield child
            yield from _walk(child)


def _value(session: FormSession, ref: str) -> str:
    return session.node(ref).value


def _match_repeat(qtbot: QtBot, page: FillPage, session: FormSession, wanted: Node) -> None:
    if not session.node(wanted.ref).relevant:
        return
    page.go_to(wanted.ref)
    view = next(view for view in page.findChildren(RepeatView) if view.ref == wanted.ref)
    while len(session.node(wanted.ref).children) < len(wanted.children):
        click(qtbot, view.add)


def _answer(qtbot: QtBot, page: FillPage, session: FormSession, wanted: Node) -> int:
    now = session.node(wanted.ref)
    if not now.relevant or now.readonly or now.control is None:
        return 0
    page.go_to(wanted.ref)
    view = next((view for view in page.findChildren(QuestionView) if view.ref == wanted.ref), None)
    if view is None or view.control is None:
        return 0
    options = {option.value: option for option in view.control.findChildren(Option)}
    first = view.inputs()[0] if view.inputs() else None
    if options:
        for value in wanted.value.split():
            if not options[value].button.isChecked():
                options[value].button.click()
    elif wanted.kind in {"text", "integer", "decimal", "date"} and first is not None:
        type_into(qtbot, first, wanted.value)
        if session.node(wanted.ref).value != wanted.value:
            view.control.give(wanted.value)
    else:
        view.control.give(wanted.value)
    return 1


def no_dialog(window: Window) -> None:
    """Assert that no failure was told."""
    told = [(dialog.code, dialog.happened.text()) for dialog in window.errors.dialogs()]
    assert told == []
