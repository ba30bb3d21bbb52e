"""Every kind of question takes an answer by keyboard, shows it again, and keeps what is wrong as it was typed."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from support.filling import Person, focused

REST = "/data/rest/"


@pytest.fixture
def rest(small: Person) -> Person:
    small.session.answer("/data/more", "yes")
    small.settle()
    return small


NUMBERS = [
    # locale, ref, typed, stored, shown after leaving, complaint
    ("en", "/data/who/age", "41", "41", "41", ""),
    ("en", "/data/who/age", "1 204", "1204", "1204", "Too old"),
    ("en", "/data/who/age", "4a", "4a", "4a", "This is not a number. Write digits only, such as 12."),
    ("en", "/data/who/age", "4.5", "4.5", "4.5", "Only whole numbers here, such as 12."),
    ("en", "/data/who/height", "1.70", "1.7", "1.7", ""),
    ("en", "/data/who/height", "1,7", "1.7", "1.7", ""),
    ("en", "/data/who/height", "1,234", "1,234", "1,234", "This can be read in two ways."),
    ("ru", "/data/who/height", "1,234", "1.234", "1,234", ""),
    ("ru", "/data/who/height", "1.7", "1.7", "1,7", ""),
    ("en", "/data/who/age", "٤١", "41", "41", ""),
]


@pytest.mark.parametrize(("locale", "ref", "typed", "stored", "shown", "complaint"), NUMBERS)
def test_numbers_are_read_as_people_write_them(
    small: Person, locale: str, ref: str, typed: str, stored: str, shown: str, complaint: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    small.type(ref, typed)
    assert small.view(ref).control.field.text() == typed, "what is being typed never changes under the keys"
    small.leave()
    assert small.value(ref) == stored
    assert small.view(ref).control.field.text() == shown
    assert small.view(ref).message.text.text().startswith(complaint)
    assert small.view(ref).message.isHidden() == (not complaint)


DATES = [
    ("en", "2026-11-20", "2026-11-20", "20 Nov 2026", ""),
    ("en", "20.11.2026", "2026-11-20", "20 Nov 2026", ""),
    ("en", "20 november 2026", "2026-11-20", "20 Nov 2026", ""),
    ("en", "03/04/2026", "03/04/2026", "03/04/2026", "Day and month could be swapped."),
    ("en", "31.4.2026", "31.4.2026", "31.4.2026", "There is no such day"),
    ("en", "20.11.26", "20.11.26", "20.11.26", "Write the year with four digits."),
    ("en", "11.2026", "11.2026", "11.2026", "Write day, month and year"),
    ("ru", "20 ноября 2026", "2026-11-20", "20.11.2026", ""),
]


@pytest.mark.parametrize(("locale", "typed", "stored", "shown", "complaint"), DATES)
def test_dates(rest: Person, locale: str, typed: str, stored: str, shown: str, complaint: str) -> None:
    QLocale.setDefault(QLocale(locale))
    ref = REST + "day"
    rest.type(ref, typed)
    rest.leave()
    assert rest.value(ref) == stored
    assert rest.control(ref).date.line.text() == shown
    assert rest.view(ref).message.text.text().startswith(complaint)
    assert bool(rest.control(ref).date.told.text()) == (not complaint), "the weekday tells a wrong date"


def test_a_date_is_empty_until_somebody_answers_and_can_be_emptied(rest: Person) -> None:
    view = rest.view(REST + "day")
    assert view.control.date.line.text() == "" and rest.value(REST + "day") == ""
    view.control.date.open_calendar()
    popup = view.control.date._popup
    assert popup.isVisible()
    QTest.keyClick(popup.calendar, Qt.Key.Key_Escape)
    popup.hide()
    assert rest.value(REST + "day") == "", "looking at the calendar is no answer"
    view.control.date.open_calendar()
    popup.today.click()
    assert rest.value(REST + "day") != "" and popup.isHidden()
    view.clear_button.click()
    assert rest.value(REST + "day") == ""


def test_time_and_moment(rest: Person) -> None:
    rest.type(REST + "hour", "1405")
    rest.leave()
    assert rest.value(REST + "hour") == "14:05:00" and rest.control(REST + "hour").time.text() == "14:05"
    rest.type(REST + "hour", "25:00")
    rest.leave()
    assert rest.value(REST + "hour") == "25:00"
    assert "24-hour clock" in rest.view(REST + "hour").message.text.text()

    moment = rest.control(REST + "moment")
    rest.keys(moment.date.line, "20.11.2026")
    rest.leave()
    assert rest.view(REST + "moment").message.text.text() == "Write both the day and the time."
    rest.keys(moment.time, "9:30")
    assert rest.value(REST + "moment") == "2026-11-20T09:30:00"
    assert rest.session.node(REST + "moment").valid
    assert rest.view(REST + "moment").message.isHidden()


def test_a_long_list_is_searched_anywhere_without_case_or_accents(rest: Person) -> None:
    ref = REST + "fruit"
    control = rest.control(ref)
    rest.type(ref, "ETE")
    assert control.filter.rowCount() == 1
    QTest.keyClick(control.field, Qt.Key.Key_Return)
    assert rest.value(ref) == "f2" and control.field.text() == "Crème d'été"
    rest.type(ref, "apple")
    rest.leave()
    assert rest.value(ref) == "f0", "an exact label wins over another that holds it"
    rest.type(ref, "mango")
    rest.leave()
    assert rest.value(ref) == "f0" and control.field.text() == "Apple"
    assert "mango" in control.told.text()
    rest.type(ref, "\b")
    rest.leave()
    assert rest.value(ref) == "" and control.field.text() == ""


def test_the_open_list_is_worked_by_keyboard(rest: Person) -> None:
    ref = REST + "fruit"
    control = rest.control(ref)
    QTest.keyClick(control.field, Qt.Key.Key_Down)
    assert control.popup.isVisible() and control.filter.rowCount() == 11
    for _ in range(2):
        QTest.keyClick(control.popup, Qt.Key.Key_Down)
    QTest.keyClick(control.popup, Qt.Key.Key_Return)
    assert rest.value(ref) == "f1" and not control.popup.isVisible()


def test_several_of_a_long_list(rest: Person) -> None:
    ref = REST + "fruits"
    control = rest.control(ref)
    rest.keys(control.search, "apple")
    assert control.filter.rowCount() == 2
    QTest.keyClick(control.search, Qt.Key.Key_Down)
    assert focused() is control.view
    QTest.keyClick(control.view, Qt.Key.Key_Space)
    QTest.keyClick(control.view, Qt.Key.Key_Down)
    QTest.keyClick(control.view, Qt.Key.Key_Space)
    assert rest.value(ref) == "f0 f7"
    chip = control._chips.itemAt(0).widget()
    assert chip.text() == "Apple"
    chip.click()
    assert rest.value(ref) == "f7"


def test_short_lists(rest: Person) -> None:
    rest.choose(REST + "few", "no")
    rest.choose(REST + "few", "yes")
    assert rest.value(REST + "few") == "yes no", "in the form's order"
    rest.choose(REST + "few", "yes")
    assert rest.value(REST + "few") == "no"
    options = rest.control("/data/more").options
    options[0].button.setFocus()
    QTest.keyClick(options[0].button, Qt.Key.Key_Right)
    assert rest.value("/data/more") == "no" and options[1].button.hasFocus()
    QTest.keyClick(options[1].button, Qt.Key.Key_Delete)
    assert rest.value("/data/more") == "" and not any(option.button.isChecked() for option in options)


def test_rank_and_scale_are_no_answer_until_somebody_answers(rest: Person) -> None:
    order = rest.control(REST + "order")
    assert rest.value(REST + "order") == "" and not order.told.isHidden()
    order.list.setCurrentRow(1)
    QTest.keyClick(order.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rest.value(REST + "order") == "no yes" and order.told.isHidden()
    scale = rest.control(REST + "scale")
    assert rest.value(REST + "scale") == "" and not scale.told.isHidden()
    QTest.keyClick(scale.slider, Qt.Key.Key_Right)
    assert rest.value(REST + "scale") == "2" and scale.field.text() == "2"
    rest.type(REST + "scale", "8")
    assert scale.slider.value() == 4


def test_a_position_is_typed_in_parts_or_pasted(rest: Person) -> None:
    ref = REST + "place"
    control = rest.control(ref)
    rest.keys(control.lines[0], "54.3521")
    rest.leave()
    assert rest.view(ref).message.text.text() == "Write both latitude and longitude."
    rest.keys(control.lines[1], "26.91")
    assert rest.value(ref) == "54.3521 26.91" and rest.session.node(ref).valid
    rest.keys(control.lines[3], "15")
    assert rest.value(ref) == "54.3521 26.91 0 15"
    rest.control(ref).clear()
    assert [line.text() for line in control.lines] == [""] * 4
    control.lines[0].setText("54°21'08\" N, 26°54'38\" E")
    control.lines[0].textEdited.emit(control.lines[0].text())
    assert rest.value(ref) == "54.352222 26.910556"
    rest.type(ref, "95")
    rest.leave()
    assert rest.view(ref).message.text.text().startswith("Latitude goes from")


def test_points_confirmation_and_paragraphs(rest: Person) -> None:
    rest.type(REST + "way", "54.1, 26.1\n54.2, 26.2")
    assert rest.value(REST + "way") == "54.1 26.1 0 0;54.2 26.2 0 0" and rest.session.node(REST + "way").valid
    rest.control(REST + "read").option.button.click()
    assert rest.value(REST + "read") == "OK"
    story = rest.control(REST + "story").field
    low = story.height()
    rest.keys(story, "a\n" * 8)
    rest.wait(lambda: story.height() > low)
    assert rest.value(REST + "story") == "a\n" * 8
    QTest.keyClick(story, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert focused() is rest.control(REST + "photo").choose


def test_a_note_shows_bold_and_italics_and_nothing_that_reaches_out(rest: Person) -> None:
    label = rest.view(REST + "advice").label
    assert "<i>calm</i>" in label.text() and "<img" not in label.text() and "<a " not in label.text()
    assert "this (https://example.org)" in label.text()
    assert "<b>more</b>" in rest.view("/data/more").label.text()
