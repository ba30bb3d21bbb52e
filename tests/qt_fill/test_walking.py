"""A form is walked through like a document: outline, search, the next gap, steps taken back, entries moved."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldmonitor.bootstrap import Workspace
from fieldmonitor.qt.fill.keys import KeysDialog
from fieldmonitor.qt.fill.outline import LIMIT, Outline
from fieldmonitor.qt.fill.search import SearchDialog
from fieldmonitor.qt.fill.side_model import REF
from support.filling import FORMS, Person, focused, xlsform

WHO = "/data/who/"
REST = "/data/rest/"
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def told(person: Person, *rows: int) -> str:
    """What a screen reader says of a line of the outline."""
    model, index = person.page.list.pages, QModelIndex()
    for row in rows:
        index = model.index(row, 0, index)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


class TestOutline:
    def test_every_state_has_words(self, small: Person) -> None:
        assert [told(small, row) for row in range(4)] == [
            "Who, 1 to answer",
            "Is there more?, 1 to answer",
            "The rest, Does not apply",
            "People, Optional",
        ]
        assert not small.page.list.pages.index(2).flags() & Qt.ItemFlag.ItemIsEnabled
        small.type(WHO + "code", "A")
        small.choose("/data/more", "yes")
        small.settle()
        assert [told(small, row) for row in range(3)] == [
            "Who, 1 to correct",
            "Is there more?, Done",
            "The rest, Optional",
        ]

    def test_entries_and_repeats_in_entries_come_and_go_with_their_state(
        self, small: Person, qtmodeltester: object
    ) -> None:
        qtmodeltester.check(small.page.list.pages)  # type: ignore[attr-defined]  # pytest-qt's own fixture
        people = small.repeat("/data/people")
        assert small.page.list.pages.rowCount(small.page.list.pages.index(3)) == 0
        people.add_one()
        people.add_one()
        small.settle()
        assert told(small, 3, 0) == "1. Not filled in yet, 1 to answer"
        small.type("/data/people[2]/person", "Ben")
        small.settle()
        assert told(small, 3, 1) == "2. Ben, Done"
        assert told(small, 3, 1, 0) == "Bags, Optional"
        people.cards[0].delete.click()
        small.settle()
        assert told(small, 3, 0) == "1. Ben, Done"
        small.shot("outline")

    def test_a_line_shows_its_place_and_enter_goes_there(self, small: Person) -> None:
        people = small.repeat("/data/people")
        people.add_one()
        people.add_one()
        small.settle()
        people.cards[0].set_open(False)
        side = small.page.list
        small.page.go_to_page(0)
        side.setFocus()
        top = side.pages.index(3)
        side.expand(top)
        side.setCurrentIndex(side.pages.index(0, 0, top))
        assert side.currentIndex().data(REF) == "/data/people[1]"
        assert small.page.page == small.page._outline.page_of("/data/people") and people.cards[0].is_open
        assert side.hasFocus(), "looking is not going"
        QTest.keyClick(side, Qt.Key.Key_Return)
        assert not side.hasFocus() and small.page.isAncestorOf(focused())

    def test_the_outline_follows_the_question(self, small: Person) -> None:
        people = small.repeat("/data/people")
        people.add_one()
        people.add_one()
        small.settle()
        small.page.list.expand(small.page.list.pages.index(3))
        small.page.go_to("/data/people[2]/person")
        assert small.page.list.currentIndex().data(REF) == "/data/people[2]"


class TestCrumbs:
    def test_the_way_to_a_question_and_back(self, small: Person) -> None:
        small.view(WHO + "code")
        assert small.page.crumbs.isHidden(), "the page's title says it"
        people = small.repeat("/data/people")
        people.add_one()
        small.type("/data/people[1]/person", "Ana")
        bags = small.repeat("/data/people[1]/bags")
        bags.add_one()
        small.view("/data/people[1]/bags[1]/bag")
        small.settle()
        assert small.page.crumbs.steps == ["People", "1. Ana", "Bags", "1"]
        assert not small.page.crumbs.isHidden()
        small.page.crumbs.chosen.emit("/data/people[1]")
        assert focused() is people.cards[0].header


class TestSearch:
    def dialog(self, person: Person) -> SearchDialog:
        QTest.keyClick(focused(), Qt.Key.Key_F, CTRL)
        dialogs = [one for one in person.page.findChildren(SearchDialog) if one.isVisible()]
        assert dialogs
        return dialogs[0]

    @pytest.mark.parametrize(
        "words", ["height metr", "الطول", "HEIGHT", "1.71"], ids=["label", "other language", "name", "answer"]
    )
    def test_by_label_in_any_language_by_name_and_by_answer(self, small: Person, words: str) -> None:
        small.type(WHO + "height", "1.71")
        small.page.go_to("/data/more")
        dialog = self.dialog(small)
        Person.keys(dialog.line, words)
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)
        assert focused() is small.page._views.get(WHO + "height").inputs()[0]

    def test_by_hint_and_in_entries(self, small: Person) -> None:
        people = small.repeat("/data/people")
        people.add_one()
        small.type("/data/people[1]/person", "Ana")
        found = small.page.finder.find("not a name")
        assert [one.ref for one in found] == [WHO + "code"] and found[0].place == "Who"
        small.page.finder.begin()
        found = small.page.finder.find("ana")
        assert [(one.ref, one.place, one.answer) for one in found] == [("/data/people[1]/person", "People › 1", "Ana")]

    def test_what_does_not_apply_is_named_and_not_gone_to(self, small: Person) -> None:
        dialog = self.dialog(small)
        dialog.line.setText("quince")
        dialog.search()
        assert dialog.list.count() == 0, "choices nobody chose are no answers"
        dialog.line.setText("photo")
        dialog.search()
        assert dialog.list.count() == 1 and "does not apply now" in dialog.list.item(0).text()
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)
        assert dialog.isVisible()
        dialog.reject()

    def test_nothing_found_and_empty(self, small: Person) -> None:
        assert small.page.finder.find("   ") == [] and small.page.finder.find("zzz") == []
        dialog = self.dialog(small)
        dialog.line.setText("o")
        dialog.search()
        shot = small.page
        assert dialog.list.count() > 3 and shot.isVisible()
        QTest.keyClick(dialog.line, Qt.Key.Key_Down)
        assert dialog.list.currentRow() == 1
        dialog.reject()


class TestGaps:
    def test_f8_goes_to_what_must_be_answered_then_to_what_is_empty(self, small: Person) -> None:
        small.page.go_to(WHO + "height")
        QTest.keyClick(focused(), Qt.Key.Key_F8)
        assert small.page._mover.here().ref == "/data/more", "another page"
        QTest.keyClick(focused(), Qt.Key.Key_F8)
        assert small.page._mover.here().ref == WHO + "code", "round the end"
        QTest.keyClick(focused(), Qt.Key.Key_F8, SHIFT)
        assert small.page._mover.here().ref == "/data/more"
        small.type(WHO + "code", "AB")
        small.choose("/data/more", "no")
        QTest.keyClick(focused(), Qt.Key.Key_F8)
        assert small.page._mover.here().ref == WHO + "age", "nothing must be answered any more"
        small.type(WHO + "age", "40")
        small.type(WHO + "height", "1.7")
        QTest.keyClick(focused(), Qt.Key.Key_F8)
        assert small.page.news.text.text() == "Every question has an answer."

    def test_f7_goes_to_the_next_wrong_answer_also_in_a_closed_card(self, small: Person) -> None:
        QTest.keyClick(focused(), Qt.Key.Key_F7)
        assert small.page.news.text.text() == "Nothing is to correct."
        small.type(WHO + "age", "200")
        small.type(WHO + "code", "x")
        QTest.keyClick(focused(), Qt.Key.Key_F7)
        assert small.page._mover.here().ref == WHO + "age"
        QTest.keyClick(focused(), Qt.Key.Key_F7)
        assert small.page._mover.here().ref == WHO + "code"
        assert not small.view(WHO + "age").message.isHidden()


class TestUndo:
    def test_what_was_typed_goes_back_and_comes_again_with_the_keys_of_the_field(self, small: Person) -> None:
        field = small.control(WHO + "code").field
        small.type(WHO + "code", "AB")
        small.type(WHO + "age", "41")
        QTest.keyClick(focused(), Qt.Key.Key_Z, CTRL)
        assert small.value(WHO + "age") == "" and small.value(WHO + "code") == "AB"
        assert small.page.news.text.text().startswith("Taken back: Age")
        QTest.keyClick(focused(), Qt.Key.Key_Z, CTRL)
        assert small.value(WHO + "code") == "" and field.text() == "" and focused() is field
        QTest.keyClick(focused(), Qt.Key.Key_Z, CTRL)
        assert small.page.news.text.text() == "There is nothing to take back."
        QTest.keyClick(focused(), Qt.Key.Key_Z, CTRL | SHIFT)
        QTest.keyClick(focused(), Qt.Key.Key_Y, CTRL)
        assert small.value(WHO + "code") == "AB" and small.value(WHO + "age") == "41"
        assert not small.page.redo_button.isEnabled() and small.page.undo_button.isEnabled()

    def test_a_pause_ends_a_step_and_several_lines_obey_too(self, small: Person) -> None:
        small.session.answer("/data/more", "yes")
        small.type(REST + "story", "One.")
        small.wait(lambda: not small.page._steps._pause.isActive())
        Person.keys(focused(), " Two.")
        QTest.keyClick(focused(), Qt.Key.Key_Z, CTRL)
        assert small.value(REST + "story") == "One."
        assert small.control(REST + "story").field.toPlainText() == "One."

    def test_it_goes_to_another_page_and_is_saved(self, small: Person) -> None:
        small.type(WHO + "code", "AB")
        small.page.go_to_page(2 - 1)
        with small.qtbot.waitSignal(small.page.saved, timeout=5000):
            QTest.keyClick(small.page, Qt.Key.Key_Z, CTRL)
        assert small.page.page == 0
        assert small.workspace.observations.open_draft(small.draft.id).session.node(WHO + "code").value == ""

    def test_a_removed_entry_comes_back_whole_with_its_photo(self, incident: Person, photo: Path) -> None:
        evidence = incident.repeat("/data/evidence")
        evidence.add_one()
        ref = "/data/evidence[1]/e_file"
        incident.control(ref).attach_asked.emit(photo)
        incident.wait(lambda: incident.value(ref) and not incident.page._context.busy)
        evidence.cards[0].delete.click()
        evidence.cards[0].question.yes.click()
        assert evidence.cards == [] and incident.draft.attachments == {}
        assert "Ctrl+Z" in incident.page.news.text.text()
        QTest.keyClick(incident.page, Qt.Key.Key_Z, CTRL)
        assert incident.value(ref) == "fence.jpg" and list(incident.draft.attachments) == [ref]
        control = incident.control(ref)
        incident.wait(lambda: control.picture.pixmap().width() > 32)
        control.remove.click()
        incident.wait(lambda: not incident.value(ref) and not incident.page._context.busy)
        QTest.keyClick(incident.page, Qt.Key.Key_Z, CTRL)
        assert incident.value(ref) == "fence.jpg" and incident.control(ref).file_name.text() == "fence.jpg"

    def test_an_answer_that_no_longer_applies_is_told(self, small: Person) -> None:
        small.session.answer("/data/more", "yes")
        small.type(REST + "story", "Long ago")
        small.choose("/data/more", "no")
        QTest.keyClick(small.page, Qt.Key.Key_Z, CTRL)
        assert small.value("/data/more") == "yes"
        QTest.keyClick(small.page, Qt.Key.Key_Z, CTRL)
        assert small.value(REST + "story") == ""


class TestEntries:
    def people(self, person: Person, *names: str) -> object:
        people = person.repeat("/data/people")
        for number, name in enumerate(names, 1):
            people.add_one()
            person.type(f"/data/people[{number}]/person", name)
        person.settle()
        return people

    def test_an_entry_moves_by_key_with_what_is_open_in_it(self, small: Person) -> None:
        people = small.repeat("/data/people")
        self.people(small, "Ana", "Ben", "Cem")
        last = people.cards[2]
        assert last.is_open
        last.header.setFocus()
        QTest.keyClick(last.header, Qt.Key.Key_Up, ALT)
        assert [card.header.text() for card in people.cards] == ["1.  Ana", "2.  Cem", "3.  Ben"]
        assert people.cards[1] is last and last.is_open and focused() is last.header
        assert small.control("/data/people[2]/person").field.text() == "Cem"
        QTest.keyClick(last.header, Qt.Key.Key_Up, ALT)
        QTest.keyClick(last.header, Qt.Key.Key_Up, ALT)
        assert small.value("/data/people[1]/person") == "Cem", "the first goes no further"
        assert not people.cards[0].up.isEnabled() and people.cards[0].down.isEnabled()
        people.cards[0].down.click()
        QTest.keyClick(small.page, Qt.Key.Key_Z, CTRL)
        QTest.keyClick(small.page, Qt.Key.Key_Z, CTRL)
        assert [small.value(f"/data/people[{n}]/person") for n in (1, 2, 3)] == ["Ana", "Cem", "Ben"]
        assert [card.header.text() for card in people.cards] == ["1.  Ana", "2.  Cem", "3.  Ben"]
        small.shot("moved")

    def test_only_what_moved_is_made_anew(self, small: Person) -> None:
        people = small.repeat("/data/people")
        self.people(small, "Ana", "Ben", "Cem")
        first, _, third = people.cards
        view = small.view("/data/people[1]/person")
        people.remove("/data/people[2]")
        assert people.cards == [first, third] and small.page._views.get("/data/people[1]/person") is view
        assert small.control("/data/people[2]/person").field.text() == "Cem"


class TestHelp:
    def test_every_command_stands_in_the_help_and_in_the_document(self, small: Person) -> None:
        QTest.keyClick(small.page, Qt.Key.Key_F1)
        dialog = next(one for one in small.page.findChildren(KeysDialog) if one.isVisible())
        listed = " ".join(keys for keys, _ in dialog.lines)
        document = (FORMS.parent / "docs" / "filling.md").read_text(encoding="utf-8")
        for action in small.page.commands.actions.values():
            assert action.text(), action.shortcut().toString()
            keys = action.shortcut().toString()
            assert keys in listed and keys.replace("Return", "Enter") in document, keys
        dialog.grab().save(str(FORMS.parent / "artefacts" / "screenshots" / "fill-keys.png"))
        dialog.accept()


class TestLongForms:
    def test_a_group_of_2000_questions_is_cut_and_stays_whole(
        self, workspace: Workspace, fill_draft: Callable[..., Person], tmp_path: Path
    ) -> None:
        head = ["type", "name", "label::English (en)", "label::Arabic (ar)", "required"]
        rows = [["integer", f"q{number}", f"Question {number}", f"سؤال {number}", "yes"] for number in range(2000)]
        survey = [head, ["begin_group", "g", "All", "الكل", ""], *rows, ["end_group", "g", "", "", ""]]
        path = tmp_path / "long.xlsx"
        path.write_bytes(xlsform(survey))
        from fieldmonitor.forms import load_form

        session = load_form(path).new_session()
        outline = Outline(session)
        assert len(outline.pages) == 2000 // LIMIT and max(map(len, outline.pages)) == LIMIT
        assert [ref for refs in outline.pages for ref in refs] == [f"/data/g/q{number}" for number in range(2000)]
        assert outline.state(1).title == "All · 2" and outline.page_of("/data/g/q1999") == 24
        assert outline.progress() == (0, 2000)
        told: list[object] = []
        session.observe(told.append)
        session.answer("/data/g/q1000", "7")
        touched = outline.forget(told[0])  # type: ignore[arg-type]  # what the session tells
        assert {node.ref for node in touched} == {"/data/g/q1000", "/data/g", "/data"}, "only its own sums"
        assert outline.progress() == (1, 2000)


def test_pictures_of_the_page_with_its_outline(
    workspace: Workspace, fill_draft: Callable[..., Person], qapp: QApplication
) -> None:
    from fieldmonitor.qt.language import Languages

    languages = Languages(qapp)
    for language in ("en", "ru"):
        languages.use(language)
        try:
            person = fill_draft(workspace.observations.new_draft("border_incident", language=language))
            person.type("/data/hdr/monitor_code", "ab12")
            person.pick("/data/hdr/obs_mode", "om_interview")
            person.choose("/data/consent/consent_interview", "yes")
            people = person.repeat("/data/persons")
            people.add_one()
            person.type("/data/persons[1]/p_code", "P-1")
            people.add_one()
            person.settle()
            page = person.page
            page.list.expand(page.list.pages.index_of(page.page))
            person.shot(f"{language}-outline")
            page.menu_button.menu().popup(page.mapToGlobal(page.rect().center()))
            page.menu_button.menu().grab().save(
                str(FORMS.parent / "artefacts/screenshots" / f"fill-{language}-menu.png")
            )
            page.menu_button.menu().close()
            page.wishes.find()
            dialog = next(one for one in page.findChildren(SearchDialog) if one.isVisible())
            dialog.line.setText("код" if language == "ru" else "code")
            dialog.search()
            dialog.grab().save(str(FORMS.parent / "artefacts/screenshots" / f"fill-{language}-search.png"))
            dialog.reject()
        finally:
            languages.use("en")
