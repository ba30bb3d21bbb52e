"""What a form asks for besides answers: kinds of files, small pictures, captions, things that are not done here."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from fieldmonitor.bootstrap import Workspace
from fieldmonitor.qt.fill.labelmedia import LabelMedia
from fieldmonitor.services.barcodes import BarcodeFound
from support.filling import Person, focused

SURVEY = """
| survey | | | | | | | |
| | type | name | label | parameters | appearance | body::accept | media::image |
| | image | small | Small | max-pixels=200 | | | |
| | file | paper | Paper | | | .pdf,image/* | |
| | file | table | Table | | | text/csv | |
| | file | odd | Odd | | | application/x-nobody-knows | |
| | barcode | ticket | Ticket | | hidden-answer | | |
| | rank four | order | Order | | | | |
| | begin_group | shown | Shown | | | | |
| | select_one four | gate | Which gate? | | image-map | | gate.png |
| | text | why | Why? | | | | |
| | end_group | | | | | | |
| choices | | | | | | | |
| | list_name | name | label | | | | |
| | four | a | Water | | | | |
| | four | b | Food | | | | |
| | four | c | Shelter | | | | |
| | four | d | Doctor | | | | |
| settings | | | | | | | |
| | form_id | version | form_title | | | | |
| | wanted | 1 | Wanted | | | | |
"""
CAPTIONS = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms">
  <h:head><h:title>Captions</h:title><model>
    <instance><data id="captions" version="1"><a/><b/><c/><d/><meta><instanceID/></meta></data></instance>
    <bind nodeset="/data/a" type="string"/>
    <bind nodeset="/data/b" type="string" relevant="/data/a != ''"/>
    <bind nodeset="/data/c" type="string"/>
    <bind nodeset="/data/d" type="string"/>
    <bind nodeset="/data/meta/instanceID" type="string" jr:preload="uid"/>
  </model></h:head>
  <h:body>
    <input ref="/data/a"><label>A</label></input>
    <group><label>The gate</label>
      <input ref="/data/b"><label>B</label></input>
      <input ref="/data/c"><label>C</label></input>
    </group>
    <input ref="/data/d"><label>D</label></input>
  </h:body>
</h:html>"""


@pytest.fixture(scope="module")
def form(workspace: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    folder = tmp_path_factory.mktemp("wanted")
    (folder / "wanted.md").write_text(SURVEY, encoding="utf-8")
    Image.new("RGB", (60, 40), "teal").save(folder / "gate.png")
    (folder / "captions.xml").write_text(CAPTIONS, encoding="utf-8")
    for name in ("wanted.md", "captions.xml"):
        workspace.forms.import_form(folder / name)
    return workspace


@pytest.fixture
def person(qtbot: QtBot, form: Workspace) -> Person:
    return Person(qtbot, form, form.observations.new_draft("wanted", language="en"))


def settled(person: Person) -> None:
    person.wait(lambda: not person.page._context.busy)


def test_a_picture_that_was_made_smaller_is_told(person: Person, photo: Path) -> None:
    control = person.control("/data/small")
    control.attach_asked.emit(photo)
    person.wait(lambda: person.value("/data/small"))
    settled(person)
    assert person.page.news.text.text().startswith("fence.jpg was made smaller, as the form asks: at most 200 pixels")
    person.page.news.hide()
    other = person.control("/data/paper")
    other.attach_asked.emit(photo)
    person.wait(lambda: person.value("/data/paper"))
    settled(person)
    assert not person.page.news.isVisible()


def test_the_dialog_shows_the_kinds_that_are_taken_and_the_others_are_refused_in_words(
    person: Person, tmp_path: Path
) -> None:
    def filters(name: str) -> list[str]:
        control = person.control(f"/data/{name}")
        control.open_dialog()
        dialog = control.findChildren(QFileDialog)[-1]
        found: list[str] = dialog.nameFilters()
        dialog.reject()
        return found

    first = filters("paper")[0]
    assert first.startswith("Files that the form takes here (*.pdf *.jpg") and len(filters("paper")) == 2
    assert "*.csv" in filters("table")[0]
    assert filters("odd") == ["All files (*)"], "a filter that hides what is wanted would be worse than none"
    wrong = tmp_path / "tape.wav"
    wrong.write_bytes(b"RIFF\0\0\0\0WAVEfmt ")
    person.control("/data/paper").attach_asked.emit(wrong)
    person.wait(person.page.notice.isVisible)
    assert "the form takes .pdf, image/* at this question" in person.page.notice.text.text()
    assert person.value("/data/paper") == ""


def test_a_code_that_is_not_to_be_seen_is_not_shown(person: Person) -> None:
    control = person.control("/data/ticket")
    control.found([BarcodeFound("S-4471", "QR")])
    assert person.value("/data/ticket") == "S-4471"
    assert control.field.echoMode() == QLineEdit.EchoMode.Password
    assert control.told.text() == "Read as QR."


class TestRanking:
    def middle(self, control: Any, row: int) -> QPoint:
        return control.list.visualItemRect(control.list.item(row)).center()

    def test_a_line_is_dragged_with_the_mouse(self, person: Person, qtbot: QtBot) -> None:
        control = person.control("/data/order")
        person.settle()
        mouse = control.list.viewport()
        first, third = self.middle(control, 0), self.middle(control, 2)
        qtbot.mousePress(mouse, Qt.MouseButton.LeftButton, pos=first)
        qtbot.mouseMove(mouse, self.middle(control, 1))
        qtbot.mouseMove(mouse, third)
        assert control.list.item(2).text() == "3.  Water" and person.value("/data/order") == "", "not let go yet"
        qtbot.mouseRelease(mouse, Qt.MouseButton.LeftButton, pos=third)
        assert person.value("/data/order") == "b c a d"
        qtbot.mousePress(mouse, Qt.MouseButton.LeftButton, pos=self.middle(control, 3))
        qtbot.mouseMove(mouse, QPoint(10, -200))
        qtbot.mouseRelease(mouse, Qt.MouseButton.LeftButton, pos=QPoint(10, -200))
        assert person.value("/data/order") == "d b c a", "beyond the end is the end"

    def test_a_click_orders_nothing(self, person: Person, qtbot: QtBot) -> None:
        control = person.control("/data/order")
        person.settle()
        qtbot.mouseClick(control.list.viewport(), Qt.MouseButton.LeftButton, pos=self.middle(control, 1))
        assert person.value("/data/order") == "" and control.list.currentRow() == 1


def test_the_keyboard_comes_to_the_answer_and_not_to_the_picture_of_its_label(person: Person) -> None:
    person.page.go_to_page(1)
    person.page._mover.focus_page()
    first = focused()
    view = person.view("/data/shown/gate")
    assert view.control is not None and view.control.isAncestorOf(first)
    assert view.media is not None and view.findChild(LabelMedia) is not None
    QTest.keyClick(first, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert view.media.isAncestorOf(focused()), "Tab still goes there"


class TestCaptions:
    def test_a_caption_stands_above_the_first_question_that_is_shown(self, qtbot: QtBot, form: Workspace) -> None:
        person = Person(qtbot, form, form.observations.new_draft("captions", language="en"))

        def captioned() -> list[tuple[str, str]]:
            views = [person.view(f"/data/{name}") for name in "abcd" if person.session.node(f"/data/{name}").relevant]
            person.settle()
            return [(view.ref, view.caption.text()) for view in views if view.caption and view.caption.isVisible()]

        assert captioned() == [("/data/c", "The gate")]
        person.type("/data/a", "x")
        assert captioned() == [("/data/b", "The gate")]
        person.type("/data/a", "")
        QTest.keyClick(focused(), Qt.Key.Key_Backspace)
        assert captioned() == [("/data/c", "The gate")]


class TestNotDone:
    def test_it_is_told_until_the_person_has_read_it(self, qtbot: QtBot, form: Workspace) -> None:
        person = Person(qtbot, form, form.observations.new_draft("wanted", language="en"))
        bar = person.page.unmet
        assert bar.isVisible() and "1 thing" in bar.text.text()
        bar.act.click()
        dialog = person.page.unmet_things.dialog
        assert dialog is not None
        assert "the choices are shown as a list, not on the picture" in " ".join(
            label.text() for label in dialog.findChildren(type(bar.text))
        )
        dialog.close_button.click()
        assert bar.isVisible()
        bar.close_button.click()
        assert not bar.isVisible()
        again = Person(qtbot, form, form.observations.new_draft("wanted", language="en"))
        assert not again.page.unmet.isVisible()
        form.observations.prefer("unmet:wanted:1", "")

    def test_a_form_that_asks_for_nothing_of_the_kind_has_no_line(self, small: Person) -> None:
        assert not small.page.unmet.isVisible()


def test_an_error_that_appears_is_read_out_once(small: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    small.type("/data/who/age", "300")
    assert "Too old" not in said, "not while it is being typed"
    said.clear()  # the question before it was left without its answer
    small.leave()
    assert said == ["Too old"]
    small.view("/data/who/age").refresh()
    assert said == ["Too old"]
    small.type("/data/who/age", "30")
    small.leave()
    assert said == ["Too old"], "that it is right now needs no words"
