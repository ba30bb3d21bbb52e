"""The quick path, the last place and team, two languages, the card for the person asked, and the position."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldmonitor.bootstrap import Workspace
from fieldmonitor.qt.fill.bigchoice import BigChoices
from fieldmonitor.qt.fill.carry import CarryDialog
from fieldmonitor.qt.fill.showcard import ShowCard
from fieldmonitor.qt.fill.where import PositionDialog
from support.filling import SCREENSHOTS, Person, focused, xlsform

WHO = "/data/who/"
REST = "/data/rest/"
ARABIC = "Arabic (ar)"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def dialog(person: Person, kind: type[Any]) -> Any:
    shown = [one for one in person.page.findChildren(kind) if one.isVisible()]
    assert shown
    return shown[0]


class TestQuickPath:
    def test_only_what_is_marked_or_needed_is_shown_and_all_of_it_is_checked(self, incident: Person) -> None:
        whole = incident.side()
        QTest.keyClick(incident.page, Qt.Key.Key_F5)
        page = incident.page
        assert not page.path_bar.isHidden() and "more questions are not shown" in page.path_bar.text.text()
        assert set(incident.side()) < set(whole)
        shown = {node.name for node in page._outline.questions(incident.session.root) if node.kind != "note"}
        assert {"recorder_role", "monitor_code", "pl_state", "urgency"} <= shown
        assert "case_code" not in shown and "two_monitors" not in shown and "pl_across" not in shown
        marked = "{urn:fieldmonitor:xforms:1}quick"
        beside = [
            node
            for node in page._outline.questions(incident.session.root)
            if node.kind != "note" and not node.attributes.get(marked)
        ]
        assert all(node.required for node in beside), [node.name for node in beside]
        assert page._views.get("/data/hdr/case_code").isHidden()
        incident.shot("quick-path")
        page.finalise()
        assert page.blockers.list.count() > 10, "everything that blocks is named"
        page.path_bar.act.click()
        assert page.path_bar.isHidden() and incident.side() == whole
        assert not page._views.get("/data/hdr/case_code").isHidden()

    def test_what_becomes_required_or_wrong_comes_onto_the_path_and_stays(self, incident: Person) -> None:
        incident.type("/data/hdr/case_code", "?")
        QTest.keyClick(incident.page, Qt.Key.Key_F5)
        view = incident.page._views.get("/data/hdr/case_code")
        assert not view.isHidden(), "a wrong answer is to be mended"
        incident.type("/data/hdr/case_code", "ABCD")
        incident.settle()
        assert not view.isHidden(), "and does not vanish under the hand"

    def test_going_to_a_question_beside_the_path_shows_it(self, incident: Person) -> None:
        QTest.keyClick(incident.page, Qt.Key.Key_F5)
        incident.page.go_to("/data/hdr/two_monitors")
        assert incident.page._mover.here().ref == "/data/hdr/two_monitors"
        assert incident.page._outline.path.on

    def test_a_form_that_marks_nothing_has_no_quick_path(self, small: Person) -> None:
        QTest.keyClick(small.page, Qt.Key.Key_F5)
        assert not small.page._outline.path.on and small.page.path_bar.isHidden()
        assert not small.page.commands.actions["quick"].isEnabled()


class TestLastPlaceAndTeam:
    def test_it_is_listed_copied_saved_and_taken_back_at_once(
        self, workspace: Workspace, fill_draft: Callable[..., Person]
    ) -> None:
        before = workspace.observations.new_draft("border_incident", language="en")
        workspace.observations.fill(
            before, {"recorder_role": "rr2_monitor", "monitor_code": "AB-012", "pl_state": "XA", "pl_section": "N-04"}
        )
        workspace.observations.save(before)
        person = fill_draft(workspace.observations.new_draft("border_incident", language="en"))
        person.type("/data/pl_where/pl_section", "S-9")
        QTest.keyClick(focused(), Qt.Key.Key_D, CTRL)
        offer = dialog(person, CarryDialog)
        assert "Your role" in offer.accessibleDescription() and "N-04" not in offer.accessibleDescription()
        offer.grab().save(str(SCREENSHOTS / "fill-carry.png"))
        offer.reject()
        assert person.value("/data/pl_where/pl_state") == "", "nothing without a yes"
        QTest.keyClick(person.page, Qt.Key.Key_D, CTRL)
        with person.qtbot.waitSignal(person.page.saved, timeout=5000):
            dialog(person, CarryDialog).copy.click()
        assert person.value("/data/hdr/recorder_role") == "rr2_monitor"
        assert person.value("/data/pl_where/pl_state") == "XA"
        assert person.value("/data/hdr/monitor_code") == "" and person.value("/data/pl_where/pl_section") == "S-9"
        QTest.keyClick(person.page, Qt.Key.Key_Z, CTRL)
        assert person.value("/data/hdr/recorder_role") == "" and person.value("/data/pl_where/pl_state") == ""
        workspace.observations.discard(before.id)

    def test_where_there_is_nothing_to_copy_it_says_so(self, small: Person) -> None:
        QTest.keyClick(small.page, Qt.Key.Key_D, CTRL)
        assert small.page.news.text.text().startswith("There is nothing to copy")


class TestTwoLanguages:
    def test_label_hint_and_choices_in_both_each_in_its_direction(
        self, small: Person, fill_draft: Callable[..., Person]
    ) -> None:
        small.session.answer("/data/more", "yes")
        view = small.view(WHO + "code")
        QTest.keyClick(focused(), Qt.Key.Key_F9, SHIFT)
        small.settle()
        assert "الرمز" in view.second.text() and view.second.isVisible()
        assert view.second.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert view.layoutDirection() == Qt.LayoutDirection.LeftToRight
        words = [option.words.text() for option in small.control("/data/more").options]
        assert "Yes" in words[0] and "نعم" in words[0]
        small.choose("/data/more", "no")
        assert small.value("/data/more") == "no", "the choices are the same"
        small.shot("two-languages")
        again = fill_draft(small.workspace.observations.new_draft("small", language="en"))
        assert again.page._context.second == ARABIC, "remembered"
        assert again.workspace.observations.preference("second-language") == "ar"
        QTest.keyClick(again.page, Qt.Key.Key_F9, SHIFT)
        assert again.view(WHO + "code").second is None or again.view(WHO + "code").second.isHidden()
        assert again.workspace.observations.preference("second-language") == ""

    def test_the_forms_own_language_is_not_said_twice(self, small: Person) -> None:
        small.page.wishes.choose_second(ARABIC)
        small.page.language.setCurrentIndex(1)
        small.page.language.activated.emit(1)
        small.settle()
        assert small.view(WHO + "code").second.isHidden()
        small.page.wishes.choose_second("")


class TestCard:
    def card(self, person: Person) -> ShowCard:
        QTest.keyClick(focused(), Qt.Key.Key_F9)
        card = dialog(person, ShowCard)
        person.qtbot.waitUntil(card.isActiveWindow)
        return card  # type: ignore[no-any-return]  # dialog() looks for the class it is given

    @pytest.fixture
    def arabic(self, small: Person) -> Any:
        small.page.wishes.choose_second(ARABIC)
        yield small
        small.page.wishes.choose_second("")

    def test_the_person_sees_one_question_in_their_language_and_answers_it(self, arabic: Person) -> None:
        arabic.choose("/data/more", "no")
        card = self.card(arabic)
        assert "هل هناك المزيد" in card.question.text() and "Is there" not in card.question.text()
        assert card._content.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert isinstance(card.control, BigChoices)
        assert [one.text() for one in card.control.buttons] == ["نعم", "لا"]
        assert not any(one.isChecked() for one in card.control.buttons), "the answer given before is not shown"
        QTest.keyClick(card, Qt.Key.Key_1)
        assert arabic.value("/data/more") == "yes" and card.control.buttons[0].isChecked()
        card.resize(1160, 820)
        QApplication.processEvents()
        card.grab().save(str(SCREENSHOTS / "fill-card-arabic.png"))
        QTest.keyClick(card, Qt.Key.Key_Escape)
        arabic.wait(arabic.page.isActiveWindow)
        assert arabic.page._mover.here().ref == "/data/more" and arabic.page.isAncestorOf(focused())
        arabic.page.commands.actions["undo"].trigger()
        assert arabic.value("/data/more") == "no"

    def test_what_nobody_touches_keeps_its_answer_and_is_never_shown(self, arabic: Person) -> None:
        arabic.type(WHO + "age", "41")
        arabic.type(WHO + "code", "AB")
        card = self.card(arabic)
        assert card.control.field.text() == ""
        QTest.keyClick(card, Qt.Key.Key_PageDown)
        assert card.ref == WHO + "age" and card.control.field.text() == ""
        Person.keys(card.control.field, "7")
        QTest.keyClick(card.control.field, Qt.Key.Key_PageUp)
        assert card.ref == WHO + "code"
        QTest.keyClick(card, Qt.Key.Key_PageDown)
        assert card.control.field.text() == "7", "what was answered here is shown here"
        QTest.keyClick(card, Qt.Key.Key_Escape)
        assert arabic.value(WHO + "code") == "AB" and arabic.value(WHO + "age") == "7"

    def test_several_choices_begin_afresh_and_files_are_left_out(self, arabic: Person) -> None:
        arabic.session.answer("/data/more", "yes")
        arabic.session.answer(REST + "few", "yes no")
        arabic.page.go_to(REST + "few")
        card = self.card(arabic)
        card.control.buttons[1].click()
        assert arabic.value(REST + "few") == "no"
        kinds = {node.kind for node in card._questions()}
        assert not kinds & {"image", "audio", "geopoint", "geotrace"} and {"note", "date", "trigger"} <= kinds
        card.reject()

    def test_nothing_for_the_monitor_is_on_it(self, incident: Person) -> None:
        incident.page.go_to("/data/hdr/monitor_code")
        card = self.card(incident)
        from PySide6.QtWidgets import QLabel

        said = " ".join(one.text() for one in card.findChildren(QLabel))
        assert "S4" not in said and "secret" not in said and "Border incident" not in card.windowTitle()
        guided = next((n for n in incident.session.root.walk() if n.guidance and n.relevant and n.control), None)
        if guided is not None:
            card.ref = guided.ref
            card._show_question()
            assert guided.guidance not in " ".join(one.text() for one in card.findChildren(QLabel))
        card.next_language()
        assert card.language == "Russian (ru)" and card.speak.text() == "Русский"
        card.resize(1160, 820)
        QApplication.processEvents()
        card.grab().save(str(SCREENSHOTS / "fill-card-russian.png"))
        card.reject()


class TestPosition:
    @pytest.fixture
    def asking(self, workspace: Workspace, fill_draft: Callable[..., Person], tmp_path: Path) -> Person:
        head = ["type", "name", "label::English (en)", "label::Arabic (ar)"]
        survey = [head, ["start-geopoint", "begun_at", "", ""], ["text", "what", "What", "ماذا"]]
        path = tmp_path / "asking.xlsx"
        path.write_bytes(xlsform(survey, form_id="asking"))
        workspace.forms.import_form(path)
        return fill_draft(workspace.observations.new_draft("asking", language="en"))

    def test_the_bar_names_the_question_and_takes_a_typed_place(self, asking: Person) -> None:
        bar = asking.page.positions
        assert not bar.isHidden() and "begun_at" in bar.text.text()
        QTest.keyClick(asking.page, Qt.Key.Key_G, CTRL)
        where = dialog(asking, PositionDialog)
        where.give.click()
        assert where.isVisible() and where.told.text(), "an empty place is none"
        Person.keys(where.control.inputs()[0], "54.35")
        Person.keys(where.control.inputs()[1], "26.91")
        where.grab().save(str(SCREENSHOTS / "fill-position-asked.png"))
        where.give.click()
        assert asking.value("/data/begun_at").startswith("54.35 26.91")
        assert bar.isHidden() and not asking.page.commands.actions["position"].isEnabled()

    def test_it_may_be_left_out(self, asking: Person) -> None:
        asking.page.positions.act.click()
        dialog(asking, PositionDialog).never.click()
        assert asking.value("/data/begun_at") == "" and asking.page.positions.isHidden()
