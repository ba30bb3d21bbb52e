"""What the tests of the filling page share: a real workspace, a small form in memory, and how a person works a page."""

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldmonitor import bootstrap
from fieldmonitor.bootstrap import Workspace
from fieldmonitor.crypto.keys import KdfParameters
from fieldmonitor.qt.fill import FillPage, ObservationsHost
from fieldmonitor.qt.fill.question import QuestionView
from fieldmonitor.qt.fill.repeats import RepeatView
from fieldmonitor.qt.tasks import Tasks
from fieldmonitor.services.values import Draft

ROOT = Path(__file__).resolve().parents[2]
FORMS = ROOT / "forms"
SCREENSHOTS = ROOT / "artefacts" / "screenshots"

SURVEY = [
    ["type", "name", "label::English (en)", "label::Arabic (ar)", "hint::English (en)", "relevant", "constraint",
     "constraint_message::English (en)", "required", "appearance", "parameters"],
    ["begin_group", "who", "Who", "من", "", "", "", "", "", "", ""],
    ["text", "code", "Code", "الرمز", "Not a name", "", "regex(., '^[A-Z]{2}$')", "Two letters", "yes", "", ""],
    ["integer", "age", "Age", "العمر", "", "", ". <= 120", "Too old", "", "", ""],
    ["decimal", "height", "Height in metres", "الطول", "", "", "", "", "", "", ""],
    ["end_group", "who", "", "", "", "", "", "", "", "", ""],
    ["select_one yes_no", "more", "Is there **more**?", "هل هناك المزيد؟", "", "", "", "", "yes", "", ""],
    ["begin_group", "rest", "The rest", "البقية", "", "${more}='yes'", "", "", "", "", ""],
    ["note", "advice", "Be *calm*: [this](https://example.org) <img src='x'>", "كن هادئا", "", "", "", "", "", "", ""],
    ["date", "day", "Day", "اليوم", "", "", "", "", "", "", ""],
    ["time", "hour", "Hour", "الساعة", "", "", "", "", "", "", ""],
    ["dateTime", "moment", "Moment", "اللحظة", "", "", "", "", "", "", ""],
    ["select_one fruit", "fruit", "Fruit", "فاكهة", "", "", "", "", "", "", ""],
    ["select_multiple fruit", "fruits", "Fruits", "فواكه", "", "", "", "", "", "", ""],
    ["select_multiple yes_no", "few", "Few", "قليل", "", "", "", "", "", "", ""],
    ["rank yes_no", "order", "Order", "ترتيب", "", "", "", "", "", "", ""],
    ["range", "scale", "Scale", "مقياس", "", "", "", "", "", "", "start=0 end=10 step=2"],
    ["geopoint", "place", "Place", "مكان", "", "", "", "", "", "", ""],
    ["geotrace", "way", "Way", "طريق", "", "", "", "", "", "", ""],
    ["acknowledge", "read", "I have read it", "قرأت", "", "", "", "", "", "", ""],
    ["text", "story", "Story", "قصة", "", "", "", "", "", "multiline", ""],
    ["image", "photo", "Photo", "صورة", "", "", "", "", "", "", ""],
    ["audio", "voice", "Voice", "صوت", "", "", "", "", "", "", ""],
    ["end_group", "rest", "", "", "", "", "", "", "", "", ""],
    ["begin_repeat", "people", "People", "الناس", "", "", "", "", "", "", ""],
    ["text", "person", "Person", "شخص", "", "", "", "", "yes", "", ""],
    ["begin_repeat", "bags", "Bags", "حقائب", "", "", "", "", "", "", ""],
    ["text", "bag", "Bag", "حقيبة", "", "", "", "", "", "", ""],
    ["end_repeat", "bags", "", "", "", "", "", "", "", "", ""],
    ["end_repeat", "people", "", "", "", "", "", "", "", "", ""],
]  # fmt: skip
FRUITS = ["Apple", "Pear", "Crème d'été", "Plum", "Ёлка", "Quince", "Cherry", "Green apple", "Fig", "Grape", "Lemon"]
CHOICES = [
    ["list_name", "name", "label::English (en)", "label::Arabic (ar)"],
    ["yes_no", "yes", "Yes", "نعم"],
    ["yes_no", "no", "No", "لا"],
    *[["fruit", f"f{number}", name, f"فاكهة {number}"] for number, name in enumerate(FRUITS)],
]


def xlsform(
    survey: Sequence[Sequence[str]] = SURVEY, choices: Sequence[Sequence[str]] = CHOICES, form_id: str = "small"
) -> bytes:
    """Return an XLSForm with these sheets."""
    book = Workbook()
    book.remove(book.active)
    settings = [["form_title", "form_id", "version", "default_language"], ["Small form", form_id, "1", "English (en)"]]
    for name, rows in (("survey", survey), ("choices", choices), ("settings", settings)):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def make_workspace(folder: Path) -> Workspace:
    """Return an open vault of a practice project that has the small form."""
    workspace = bootstrap.create_vault(folder, "seven quiet herons wade", code="AB-012", kdf=KdfParameters.floor())
    workspace.projects.create("Filling", practice=True)
    path = folder.parent / "small.xlsx"
    path.write_bytes(xlsform())
    workspace.forms.import_form(path)
    return workspace


class Person:
    """Works the page as somebody at the keyboard does, and looks at what is on it."""

    def __init__(self, qtbot: QtBot, workspace: Workspace, draft: Draft, host: Any = None) -> None:
        self.qtbot = qtbot
        self.workspace = workspace
        self.draft = draft
        self.tasks = Tasks()
        self.page = FillPage(draft, host or ObservationsHost(workspace.observations), self.tasks)
        qtbot.addWidget(self.page, before_close_func=lambda _page: self.tasks.shutdown())
        self.page.resize(1160, 820)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    @property
    def session(self) -> Any:
        """The engine's session."""
        return self.draft.session

    def value(self, ref: str) -> str:
        """The answer as the session holds it."""
        return str(self.session.node(ref).value)

    def view(self, ref: str) -> QuestionView:
        """Go to a question and return its view."""
        self.page.go_to(ref)
        view = self.page._views.get(ref)
        assert isinstance(view, QuestionView)
        return view

    def control(self, ref: str) -> Any:
        """Go to a question and return its control."""
        return self.view(ref).control

    def repeat(self, ref: str) -> RepeatView:
        """Go to a repeat and return its view."""
        self.page.go_to(ref)
        view = self.page._views.get(ref)
        assert isinstance(view, RepeatView)
        return view

    def type(self, ref: str, text: str) -> None:
        """Go to a question, empty its first field and type."""
        field = self.view(ref).inputs()[0]
        field.selectAll()
        self.keys(field, text)

    @staticmethod
    def keys(field: QWidget, text: str) -> None:
        """Type into a field. QTest knows Latin letters only; people do not."""
        for letter in text:
            key = Qt.Key(0) if letter > "~" else Qt.Key(ord(letter.upper()))
            key = {"\b": Qt.Key.Key_Backspace, "\n": Qt.Key.Key_Return}.get(letter, key)
            shown = letter if letter.isprintable() else ""
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, shown))

    def choose(self, ref: str, value: str) -> None:
        """Click on a choice of a short list."""
        option = next(option for option in self.control(ref).options if option.value == value)
        option.button.click()

    def pick(self, ref: str, *values: str) -> None:
        """Choose in whatever list the question has."""
        control = self.control(ref)
        if hasattr(control, "options"):
            for value in values:
                self.choose(ref, value)
        elif hasattr(control, "field"):
            label = next(choice.label for choice in self.session.node(ref).choices if choice.value == values[0])
            self.type(ref, label)
            control.tidy()
        else:
            for value in values:
                control._mark(value, checked=True)

    def leave(self) -> None:
        """Take the keyboard out of the question."""
        self.page.list.setFocus()

    def side(self) -> list[str]:
        """The titles in the side list of the pages that apply now."""
        model = self.page.list.pages
        rows = [model.index(row) for row in range(model.rowCount())]
        return [str(row.data()) for row in rows if row.flags() & Qt.ItemFlag.ItemIsEnabled]

    def wait(self, condition: Callable[[], Any]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=10_000)

    def settle(self) -> None:
        """Let the page count again and put its layout right."""
        self.wait(lambda: not self.page._recount.isActive())
        for _ in range(6):  # a layout inside a layout is put right one event later
            QApplication.processEvents()

    def shot(self, name: str) -> None:
        """Write a screenshot as an artefact."""
        self.settle()
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        assert self.page.grab().save(str(SCREENSHOTS / f"fill-{name}.png"))


def focused() -> QWidget:
    """Return what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
