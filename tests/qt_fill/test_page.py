"""A monitor fills real forms on the real page, over a real vault."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldmonitor.bootstrap import Workspace
from fieldmonitor.domain.errors import DiskFull
from fieldmonitor.qt.fill import ObservationsHost
from fieldmonitor.qt.fill.finishing import SealDialog
from fieldmonitor.qt.fill.question import QuestionView
from support.filling import Person, focused

WHO = "/data/who/"
REST = "/data/rest/"


class TestBadInput:
    def test_a_wrong_answer_says_why_blocks_and_is_one_click_away(self, small: Person) -> None:
        small.type(WHO + "code", "abc")
        view = small.view(WHO + "code")
        assert view.message.isHidden(), "nobody is corrected while still typing"
        small.leave()
        assert view.message.text.text() == "Two letters" and not view.message.isHidden()
        assert view.control.field.accessibleDescription().startswith("Two letters")
        small.choose("/data/more", "no")
        small.page.finalise()
        assert not small.page.blockers.isHidden()
        lines = [small.page.blockers.list.item(row).text() for row in range(small.page.blockers.list.count())]
        assert lines[0] == "Who › Code – Two letters"
        assert small.page.blockers.list.hasFocus()
        small.page.blockers.list.itemClicked.emit(small.page.blockers.list.item(0))
        assert focused() is view.control.field
        small.type(WHO + "code", "AB")
        small.wait(lambda: small.page.blockers.list.count() == len(lines) - 1)
        assert view.message.isHidden()

    def test_enter_in_the_list_goes_into_a_closed_card_of_another_page(self, small: Person) -> None:
        people = small.repeat("/data/people")
        people.add_one()
        people.cards[0].set_open(False)
        small.page.go_to_page(0)
        small.page.finalise()
        place = next(
            row
            for row in range(small.page.blockers.list.count())
            if small.page.blockers.list.item(row).text().startswith("People › 1 › Person")
        )
        small.page.blockers.list.setCurrentRow(place)
        QTest.keyClick(small.page.blockers.list, Qt.Key.Key_Return)
        assert small.page.page == small.page._outline.page_of("/data/people")
        assert focused() is small.page._views.get("/data/people[1]/person").inputs()[0]

    def test_a_full_disk_is_told_once_and_loses_nothing(
        self, workspace: Workspace, fill_draft: Callable[..., Person]
    ) -> None:
        class Full(ObservationsHost):
            full = True

            def __init__(self) -> None:
                super().__init__(workspace.observations)
                self._save = self.save
                self.save = self.maybe

            def maybe(self, draft: Any) -> None:
                if self.full:
                    raise DiskFull(path="/vault")
                self._save(draft)

        host = Full()
        person = fill_draft(workspace.observations.new_draft("small", language="en"), host)
        person.type(WHO + "code", "QX")
        person.wait(lambda: not person.page.trouble.isHidden())
        assert "The disk is full" in person.page.trouble.text.text()
        assert person.page.saved_line.text() == "Not saved"
        assert person.view(WHO + "code").control.field.text() == "QX"
        person.page.close_page()
        assert person.page.isVisible(), "the page stays while something is not saved"
        host.full = False
        with person.qtbot.waitSignal(person.page.closed):
            person.page.close_page()
        assert person.page.trouble.isHidden() and person.page.saved_line.text().startswith("Saved ")

    def test_a_file_that_does_not_fit_is_refused_in_words(self, small: Person, tmp_path: Path) -> None:
        small.session.answer("/data/more", "yes")
        control = small.control(REST + "photo")
        path = tmp_path / "notes.txt"
        path.write_text("not a picture")
        control.attach_asked.emit(path)
        small.wait(lambda: not small.page.notice.isHidden())
        assert small.value(REST + "photo") == "" and not small.page._context.busy

    def test_pasted_words_are_no_attachment(self, small: Person) -> None:
        small.session.answer("/data/more", "yes")
        control = small.control(REST + "photo")
        QGuiApplication.clipboard().setText("just words")
        control.choose.setFocus()
        QTest.keyClick(control.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert "Only files and pictures can be pasted" in small.page.notice.text.text()


class TestFilling:
    def test_border_incident_with_two_persons_and_one_act(self, incident: Person) -> None:
        answers = fill_incident(incident)
        assert incident.session.validate() == []
        for ref, value in answers.items():
            assert incident.value(ref) == value, ref
        incident.shot("incident-done")
        with incident.qtbot.waitSignal(incident.page.finalised, timeout=20_000) as sealed:
            incident.page.finalise()
            seal(incident).seal.click()
        record = incident.workspace.observations.read(sealed.args[0], "en")
        assert record.value("p_code") == "P-1" and len(record.rows("persons")) == 2 and len(record.rows("acts")) == 1

    def test_the_seal_is_asked_for_and_not_given_by_enter(self, small: Person) -> None:
        complete(small)
        small.page.finalise()
        dialog = seal(small)
        small.wait(dialog.later.hasFocus)
        QTest.keyClick(dialog.later, Qt.Key.Key_Return)
        small.wait(
            lambda: not any(isinstance(top, SealDialog) and top.isVisible() for top in QApplication.topLevelWidgets())
        )
        assert small.workspace.observations.open_draft(small.draft.id).session.node(WHO + "code").value == "AB"

    def test_a_draft_reopened_shows_all_answers(self, small: Person, fill_draft: Callable[..., Person]) -> None:
        small.session.answer("/data/more", "yes")
        for name, text in (("day", "20.11.2026"), ("hour", "14:05"), ("scale", "4"), ("story", "Long ago\nat night")):
            small.type(REST + name, text)
        small.type(WHO + "code", "AB")
        small.type(WHO + "height", "1,7")
        small.pick(REST + "fruit", "f4")
        small.pick(REST + "fruits", "f1", "f9")
        small.type(WHO + "age", "x")
        people = small.repeat("/data/people")
        people.add_one()
        small.type("/data/people[1]/person", "Ana")
        with small.qtbot.waitSignal(small.page.closed):
            small.page.close_page()
        again = fill_draft(small.workspace.observations.open_draft(small.draft.id))
        assert again.control(WHO + "code").field.text() == "AB"
        assert again.control(WHO + "height").field.text() == "1.7"
        assert again.control(WHO + "age").field.text() == "x", "a wrong answer is kept as it was typed"
        assert again.control(REST + "day").date.line.text() == "20 Nov 2026"
        assert again.control(REST + "hour").time.text() == "14:05"
        assert again.control(REST + "fruit").field.text() == "Ёлка"
        assert [again.control(REST + "fruits")._chips.itemAt(i).widget().text() for i in range(2)] == ["Pear", "Grape"]
        assert again.control(REST + "story").field.toPlainText() == "Long ago\nat night"
        assert again.repeat("/data/people").cards[0].header.text() == "1.  Ana"
        assert again.page.saved_line.text().startswith("Saved ")

    def test_saved_a_moment_after_the_last_key(self, small: Person) -> None:
        with small.qtbot.waitSignal(small.page.saved, timeout=5000):
            small.type(WHO + "code", "AB")
        stored = small.workspace.observations.open_draft(small.draft.id)
        assert stored.session.node(WHO + "code").value == "AB"

    def test_keyboard_only(self, small: Person) -> None:
        assert focused() is small.page._views.get(WHO + "code").inputs()[0], "writing can start at once"
        Person.keys(focused(), "AB")
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        Person.keys(focused(), "41")
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        assert focused() is small.page.next_button, "after the last question"
        QTest.keyClick(small.page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(focused(), Qt.Key.Key_Down)
        assert small.value("/data/more") == "no"
        QTest.keyClick(focused(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        small.settle()
        people = small.page._views.get("/data/people")
        while people.cards:
            people.cards[0].delete.setFocus()
            QTest.keyClick(focused(), Qt.Key.Key_Space)
        assert focused() is people.add
        QTest.keyClick(focused(), Qt.Key.Key_F6)
        assert focused() is small.page.list
        QTest.keyClick(focused(), Qt.Key.Key_F6)
        QTest.keyClick(
            focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        dialog = seal(small)
        QTest.keyClick(dialog.later, Qt.Key.Key_Tab)
        with small.qtbot.waitSignal(small.page.finalised, timeout=20_000):
            QTest.keyClick(dialog.seal, Qt.Key.Key_Space)

    def test_tab_goes_in_the_order_of_reading_also_through_a_card_that_was_opened_later(self, small: Person) -> None:
        people = small.repeat("/data/people")
        for _ in range(2):
            people.add_one()
        first = people.cards[0]
        first.set_open(True)
        small.settle()
        first.header.setFocus()
        seen = []
        for _ in range(4):
            seen.append(focused())
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
        person = small.page._views.get("/data/people[1]/person").inputs()[0]
        assert seen[:3] == [first.header, first.delete, person]

    def test_nothing_opens_a_window_of_its_own(self, small: Person) -> None:
        small.session.answer("/data/more", "yes")
        for page in range(len(small.page._outline.pages)):
            small.page.go_to_page(page)
        small.repeat("/data/people").add_one()
        visible = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
        assert visible == [small.page]


class TestLanguage:
    def test_a_switch_keeps_answers_and_place(self, incident: Person) -> None:
        incident.type("/data/hdr/monitor_code", "AB-012")
        incident.choose("/data/hdr/two_monitors", "yes")
        view = incident.view("/data/hdr/recorder_role")
        incident.settle()
        area = incident.page._areas[incident.page.page]
        place = area.verticalScrollBar().value()
        before = view.label.text()
        incident.page.language.setCurrentIndex(1)
        incident.page.language.activated.emit(1)
        incident.settle()
        assert incident.draft.language == "Russian (ru)"
        assert view.label.text() != before and "роль" in view.label.text()
        assert [option.words.text() for option in incident.control("/data/hdr/two_monitors").options][:1] == ["Да"]
        assert incident.value("/data/hdr/monitor_code") == "AB-012"
        assert incident.control("/data/hdr/monitor_code").field.text() == "AB-012"
        assert incident.side()[0] == "Запись"
        assert area.verticalScrollBar().value() == place
        assert incident.page.language.currentText() == "Русский"

    def test_a_form_in_arabic_runs_from_right_to_left(self, small: Person) -> None:
        small.session.answer("/data/more", "yes")
        small.type(WHO + "code", "AB")
        small.page.language.setCurrentIndex(1)
        small.page.language.activated.emit(1)
        small.settle()
        assert small.page.stack.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert small.view(WHO + "code").layoutDirection() == Qt.LayoutDirection.RightToLeft
        small.shot("arabic-1")
        small.page.go_to(REST + "fruits")
        small.shot("arabic-2")


class TestPages:
    def test_an_irrelevant_page_leaves_the_side_list(self, small: Person) -> None:
        assert small.side() == ["Who", "Is there more?", "People"]
        small.choose("/data/more", "yes")
        small.settle()
        assert small.side() == ["Who", "Is there more?", "The rest", "People"]
        small.page.go_to(REST + "day")
        small.session.answer("/data/more", "no")
        small.settle()
        assert small.side() == ["Who", "Is there more?", "People"]
        assert small.page.page == small.page._outline.page_of("/data/more"), "the page before it is shown instead"

    def test_the_side_list_says_what_is_missing(self, small: Person) -> None:
        model = small.page.list.pages

        def told(row: int) -> str:
            return str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))

        assert told(0) == "Who, 1 to answer"
        small.type(WHO + "code", "abc")
        small.settle()
        assert told(0) == "Who, 1 to correct"
        small.type(WHO + "code", "AB")
        small.settle()
        assert told(0) == "Who, Done"
        assert small.page.progress_line.text().startswith("1 of ")

    def test_names_for_screen_readers(self, small: Person) -> None:
        field = small.control(WHO + "code").field
        assert field.accessibleName() == "Code, must be answered"
        assert field.accessibleDescription() == "Not a name"
        more = small.control("/data/more")
        assert more.accessibleName() == "Is there more?, must be answered"
        assert [option.button.accessibleName() for option in more.options] == ["Yes", "No"]

    def test_sensitivity_is_a_badge_that_says_what_it_means(self, incident: Person) -> None:
        badge = incident.view("/data/hdr/monitor_code").badge
        assert badge.text() == "S4 secret" and "every report" in badge.toolTip()


class TestCards:
    def test_a_card_with_answers_asks_before_it_goes(self, small: Person) -> None:
        people = small.repeat("/data/people")
        while len(people.cards) < 2:
            people.add_one()
        small.type("/data/people[1]/person", "Ana")
        small.type("/data/people[2]/person", "Ben")
        card = people.cards[0]
        card.delete.click()
        assert not card.question.isHidden() and card.question.no.hasFocus()
        QTest.keyClick(card.question.no, Qt.Key.Key_Escape)
        assert card.question.isHidden() and len(people.cards) == 2
        card.delete.click()
        card.question.yes.click()
        assert [made.header.text() for made in people.cards] == ["1.  Ben"]
        assert people.cards[0].is_open and small.control("/data/people[1]/person").field.text() == "Ben"

    def test_an_empty_card_goes_at_once(self, small: Person) -> None:
        people = small.repeat("/data/people")
        while people.cards:
            people.cards[0].delete.click()
        assert not people.empty.isHidden() and people.add.hasFocus()

    def test_cards_in_cards(self, small: Person) -> None:
        people = small.repeat("/data/people")
        people.add_one()
        last = people.cards[-1].ref
        bags = small.repeat(last + "/bags")
        bags.add_one()
        assert isinstance(small.page._views.get(f"{bags.cards[-1].ref}/bag"), QuestionView)
        small.type(f"{bags.cards[-1].ref}/bag", "Blue")
        assert "Blue" in bags.cards[-1].header.text() and "Blue" in people.cards[-1].header.text()
        assert not bags.title.isHidden()


class TestAttachments:
    def test_a_dropped_photo_is_attached_shown_and_removed(self, small: Person, photo: Path) -> None:
        small.session.answer("/data/more", "yes")
        control = small.control(REST + "photo")
        drop(control, photo)
        small.wait(lambda: small.value(REST + "photo"))
        small.wait(lambda: not small.page._context.busy)
        assert control.file_name.text() == "fence.jpg" and control.size_line.text() != ""
        small.wait(lambda: control.picture.pixmap().width() > 32)
        small.shot("photo")
        control.remove.click()
        small.wait(lambda: not small.page._context.busy)
        assert small.value(REST + "photo") == "" and not control.file_name.isVisible()
        assert small.draft.attachments == {}

    def test_a_copied_file_is_pasted(self, small: Person, photo: Path) -> None:
        small.session.answer("/data/more", "yes")
        control = small.control(REST + "photo")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(photo))])
        QGuiApplication.clipboard().setMimeData(data)
        control.choose.setFocus()
        QTest.keyClick(control.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        small.wait(lambda: small.value(REST + "photo") == "fence.jpg" and not small.page._context.busy)
        QGuiApplication.clipboard().clear()  # Qt must not find Python's data there when both end

    def test_a_photo_stays_with_its_card_when_one_before_it_goes(self, incident: Person, photo: Path) -> None:
        evidence = incident.repeat("/data/evidence")
        while len(evidence.cards) < 2:
            evidence.add_one()
        drop(incident.control("/data/evidence[2]/e_file"), photo)
        incident.wait(lambda: incident.value("/data/evidence[2]/e_file") and not incident.page._context.busy)
        evidence.cards[0].delete.click()
        control = incident.control("/data/evidence[1]/e_file")
        assert control.file_name.text() == "fence.jpg" and control.size_line.text() != ""
        assert list(incident.draft.attachments) == ["/data/evidence[1]/e_file"]


def seal(person: Person) -> SealDialog:
    dialogs = [child for child in person.page.findChildren(SealDialog) if child.isVisible()]
    assert dialogs, person.session.validate()
    return dialogs[0]


def complete(person: Person) -> None:
    person.type(WHO + "code", "AB")
    person.choose("/data/more", "no")
    people = person.repeat("/data/people")
    while people.cards:
        people.cards[0].remove()


def drop(control: Any, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    control.dropEvent(event)


def fill_incident(person: Person) -> dict[str, str]:
    """Fill the form as a monitor would: an interview, two persons, one act, one official; nothing else to record."""
    answers: dict[str, str] = {}

    def pick(ref: str, *values: str) -> None:
        person.pick(ref, *values)
        answers[ref] = " ".join(values)

    def write(ref: str, text: str, stored: str | None = None) -> None:
        person.type(ref, text)
        answers[ref] = text if stored is None else stored

    pick("/data/hdr/recorder_role", "rr2_monitor")
    write("/data/hdr/monitor_code", "AB-012")
    pick("/data/hdr/obs_mode", "om_interview")
    pick("/data/hdr/record_timing", "tm_same_day")
    for name in ("overheard", "risk_talked", "understood", "consent_interview"):
        pick(f"/data/consent/{name}", "no" if name == "overheard" else "yes")
    first(person, pick, "/data/consent/consent_form")
    pick("/data/consent/consent_uses", "cu_record", "cu_stats")
    pick("/data/consent/is_child", "no")
    write("/data/account/narrative", "They were taken to the fence and told to walk.")
    pick("/data/ev_when/ev_precision", "dp_exact")
    write("/data/ev_when/ev_date", "20.11.2026", "2026-11-20")
    write("/data/pl_where/pl_state", "XA")
    first(person, pick, "/data/pl_where/pl_type")
    pick("/data/pl_where/pl_method", "cm_none")
    first(person, pick, "/data/pl_where/pl_publish")
    write("/data/n_counts/n_total", "2")
    first(person, pick, "/data/n_counts/n_method")
    write("/data/n_counts/n_interviewed", "1")
    for name in ("j_mode", "j_legal", "j_asylum", "j_papers", "j_removed", "j_rescue"):
        if name in ("j_mode", "j_legal"):
            first(person, pick, f"/data/journey/{name}")
        else:
            pick(f"/data/journey/{name}", "no")
    pick("/data/journey/j_steps", "ps_none")
    cards(person, "/data/persons", 2)
    for number in (1, 2):
        write(f"/data/persons[{number}]/p_code", f"P-{number}")
        pick(f"/data/persons[{number}]/p_is_speaker", "yes" if number == 1 else "no")
        first(person, pick, f"/data/persons[{number}]/p_age")
        first(person, pick, f"/data/persons[{number}]/p_outcome")
    cards(person, "/data/acts", 1)
    first(person, pick, "/data/acts[1]/act_type")
    first(person, pick, "/data/acts[1]/act_status")
    write("/data/acts[1]/act_persons", "P1 P2")
    for empty in ("actors", "injuries", "belongings", "evidence"):
        cards(person, f"/data/{empty}", 0)
    pick("/data/dm_any", "no")
    for name in ("src_grade", "info_grade", "auth_reply"):
        first(person, pick, f"/data/assess/{name}")
    pick("/data/assess/corrob", "co_none")
    first(person, pick, "/data/follow/urgency")
    pick("/data/follow/reprisal_risk", "no")
    pick("/data/follow/publish_hold", "no")
    cards(person, "/data/follow/referrals", 0)
    first(person, pick, "/data/follow/record_class")
    return answers


def first(person: Person, pick: Callable[..., None], ref: str) -> None:
    pick(ref, person.session.node(ref).choices[0].value)


def cards(person: Person, ref: str, wanted: int) -> None:
    view = person.repeat(ref)
    while len(view.cards) < wanted:
        view.add.click()
    while len(view.cards) > wanted:
        view.cards[-1].delete.click()


@pytest.mark.parametrize(("language", "theme_name"), [("en", "light"), ("ru", "dark"), ("ru", "contrast")])
def test_screenshots(
    workspace: Workspace, fill_draft: Callable[..., Person], qapp: QApplication, theme_name: str, language: str
) -> None:
    from fieldmonitor.qt import theme
    from fieldmonitor.qt.language import Languages

    languages = Languages(qapp)
    languages.use(language)
    theme.apply(qapp, theme_name)
    try:
        person = fill_draft(workspace.observations.new_draft("border_incident", language=language))
        prefix = f"{language}-{theme_name}"
        person.shot(f"{prefix}-empty")
        person.type("/data/hdr/monitor_code", "ab12")
        person.pick("/data/hdr/obs_mode", "om_interview")
        person.choose("/data/hdr/recorder_role", "rr2_monitor")
        person.shot(f"{prefix}-wrong")
        person.choose("/data/consent/consent_interview", "yes")
        person.page._areas[person.page.page].verticalScrollBar().setValue(0)
        person.shot(f"{prefix}-consent")
        person.choose("/data/ev_when/ev_precision", "dp_exact")
        person.type("/data/ev_when/ev_date", "20.11.2026")
        person.shot(f"{prefix}-date")
        person.pick("/data/journey/j_steps", "ps_photo")
        person.shot(f"{prefix}-list")
        person.repeat("/data/persons").add_one()
        person.type("/data/persons[1]/p_code", "P-1")
        person.repeat("/data/persons").add_one()
        person.shot(f"{prefix}-cards")
        person.page.finalise()
        person.shot(f"{prefix}-blocked")
    finally:
        languages.use("en")
