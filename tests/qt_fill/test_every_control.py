"""One form with every control and appearance: how each stands, takes answers, and is told to screen readers."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldmonitor.bootstrap import Workspace
from fieldmonitor.forms import Node
from fieldmonitor.qt import theme
from fieldmonitor.qt.fill.controls.opening import OpenDialog, web_address
from fieldmonitor.qt.fill.pictures import PictureDialog
from fieldmonitor.qt.fill.question import QuestionView
from fieldmonitor.qt.language import Languages
from support.every_control import ANSWERS, write_form
from support.filling import SCREENSHOTS, Person, focused
from support.looking import cut_off

FOLDER = SCREENSHOTS / "forms"
LOOKS = [("en", "light"), ("ru", "dark"), ("ar", "light"), ("ar", "contrast")]


@pytest.fixture(scope="module")
def form(workspace: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    workspace.forms.import_form(write_form(tmp_path_factory.mktemp("every")))
    return workspace


@pytest.fixture
def person(qtbot: QtBot, form: Workspace) -> Person:
    return Person(qtbot, form, form.observations.new_draft("every_control", language="en"))


@pytest.fixture
def interface(qapp: QApplication) -> Iterator[Languages]:
    languages = Languages(qapp)
    yield languages
    languages.use("en")


def questions(node: Node) -> Iterator[Node]:
    for child in node.children:
        if child.name.startswith("generated_table_list_label"):
            continue  # the title of a table, shown as its group's
        if child.control and child.kind not in ("group", "repeat", "instance", "calculate", "hidden"):
            yield child
        yield from questions(child)


# --- every page, looked at --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("look", LOOKS, ids="-".join)
def test_every_page_in_every_language_and_theme(
    qtbot: QtBot, qapp: QApplication, interface: Languages, form: Workspace, look: tuple[str, str]
) -> None:
    language, theme_name = look
    theme.apply(qapp, theme_name)
    interface.use("ru" if language == "ru" else "en")  # somebody who reads English fills an Arabic form
    draft = form.observations.new_draft("every_control", language=language)
    draft.session.add_repeat("/data/group_member")
    for ref, value in ANSWERS.items():
        draft.session.answer(f"/data/{ref}", value)
    person = Person(qtbot, form, draft)
    page = person.page
    FOLDER.mkdir(parents=True, exist_ok=True)
    for number in page._outline.visible():
        page.resize(1160, 900)
        page.go_to_page(number)
        person.settle()
        column = page._areas[number].widget()
        assert column is not None
        assert column.isRightToLeft() == (language == "ar")
        page.resize(1160, min(2600, max(900, column.height() + 220)))
        person.settle()
        name = re.sub(r"\W+", "-", person.session.node(page._outline.pages[number][0]).name)
        assert page.grab().save(str(FOLDER / f"{number + 1:02}-{name}-{language}-{theme_name}.png"))
        assert list(cut_off(column)) == [], name


# --- told to screen readers -------------------------------------------------------------------------------------------


def spoken(widget: QWidget) -> tuple[str, str]:
    """Return the name and the description that an assistive technology reads."""
    face = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):  # Qt tells its name as a relation to the label: its text is what is chosen
        return widget.accessibleName(), face.text(QAccessible.Text.Description)
    return face.text(QAccessible.Text.Name), face.text(QAccessible.Text.Description)


def test_each_input_says_what_it_is_and_belongs_to(person: Person) -> None:
    person.page.resize(1160, 900)
    checked = 0
    for node in list(questions(person.session.root)):
        if not node.relevant:
            continue
        view = person.view(node.ref)
        for widget in view.inputs():
            name, description = spoken(widget)
            assert name, f"{node.ref}: {type(widget).__name__} has no name"
            own = re.sub(r"[*_]", "", node.label)
            assert own in f"{name} {description}", f"{node.ref}: {name!r} {description!r} does not tell the question"
            checked += 1
    assert checked > 150


def test_required_hint_sensitivity_and_what_is_wrong_are_read_out_and_follow_the_answer(person: Person) -> None:
    ref = "/data/texts/team_code"
    field = person.view(ref).inputs()[0]
    name, description = spoken(field)
    assert name == "Code of the team, must be answered"
    assert "Two letters and two digits, such as AB12. Never a name." in description
    assert "assignment sheet" in description, "the guidance is read out too"
    person.type(ref, "x")
    person.leave()
    assert spoken(field)[1].startswith("Two letters, then two digits.")
    person.type(ref, "AB12")
    person.leave()
    assert not spoken(field)[1].startswith("Two letters, then")
    assert "S3 identity" in spoken(person.view("/data/texts/witness_contact").inputs()[0])[1]


def test_choices_and_stars_name_the_question_and_the_error(person: Person) -> None:
    view = person.view("/data/one_choice/children_seen")
    person.page._context.attempted = True
    view.refresh()
    yes = view.inputs()[0]
    assert spoken(yes)[0] == "Yes"
    assert spoken(yes)[1].startswith("Were children in the group?, must be answered. This question needs an answer")
    stars = person.control("/data/numbers/access_rating").stars
    assert [spoken(star)[0] for star in stars] == ["1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5"]
    assert spoken(stars[0])[1].startswith("Access to the site")


# --- how appearances work ---------------------------------------------------------------------------------------------


def test_a_masked_answer_is_hidden_until_asked_for_and_again_after_it(person: Person) -> None:
    ref = "/data/texts/witness_contact"
    control = person.control(ref)
    person.type(ref, "green house")
    assert control.field.echoMode() == QLineEdit.EchoMode.Password
    control.eye.click()
    assert control.field.echoMode() == QLineEdit.EchoMode.Normal and control.eye.accessibleName() == "Hide the text"
    person.leave()
    assert control.field.echoMode() == QLineEdit.EchoMode.Password
    assert person.value(ref) == "green house"


def test_an_address_is_never_opened_without_asking(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda url: opened.append(url.toString()))
    ref = "/data/texts/source_page"
    control = person.control(ref)
    for refused in ("not an address", "file:///etc/passwd", "mailto:a@example.org", "javascript:alert(1)"):
        person.type(ref, refused)
        assert control.open.isHidden(), refused
    person.type(ref, "https://example.org/notice/41")
    control.open.click()
    dialog = control.open.findChild(OpenDialog)
    assert opened == [] and dialog.no.isDefault(), "Enter alone opens nothing"
    dialog.no.click()
    assert opened == []
    control.open.click()
    control.open.findChildren(OpenDialog)[-1].yes.click()
    assert opened == ["https://example.org/notice/41"]
    assert web_address("http://") is None


def test_numbers_group_thousands_without_being_misread(person: Person) -> None:
    ref = "/data/numbers/litres"
    person.type(ref, "1204000")
    person.leave()
    field = person.control(ref).field
    assert field.text() == "1\u202f204\u202f000" and person.value(ref) == "1204000"
    field.end(False)
    person.keys(field, "5")
    assert person.value(ref) == "12040005", "what is typed after the grouped text belongs to it"
    person.type("/data/texts/plate", "٤٤٧١")
    assert person.value("/data/texts/plate") == "4471"


def test_scales(person: Person) -> None:
    stars = person.control("/data/numbers/access_rating")
    stars.stars[0].setFocus()
    QTest.keyClick(stars.stars[0], Qt.Key.Key_Right)
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert person.value("/data/numbers/access_rating") == "2" and stars.told.text() == "2 of 5"
    QTest.keyClick(focused(), Qt.Key.Key_Delete)
    assert person.value("/data/numbers/access_rating") == "" and stars.told.text() == "No answer yet"
    fine = person.control("/data/numbers/certainty")
    fine.slider.setSliderPosition(3)
    fine.slider.triggerAction(fine.slider.SliderAction.SliderSingleStepAdd)
    assert person.value("/data/numbers/certainty") == "0.4", "steps of a tenth have no rounding error"
    assert fine.slider.tickPosition() == fine.slider.TickPosition.NoTicks
    assert person.control("/data/numbers/water_level").slider.orientation() == Qt.Orientation.Vertical
    box = person.control("/data/numbers/shelters").box
    assert box.count() == 32 and person.value("/data/numbers/shelters") == ""
    box.activated.emit(5)
    assert person.value("/data/numbers/shelters") == "4"


def test_a_date_is_no_more_exact_than_asked(person: Person) -> None:
    month, year = "/data/dates/month_left", "/data/dates/year_first"
    person.type(month, "05.2024")
    person.type(year, "2023")
    person.leave()
    assert person.value(month) == "2024-05-01" and person.control(month).date.line.text() == "05.2024"
    assert person.value(year) == "2023-01-01" and person.control(year).date.line.text() == "2023"
    assert person.control(month).date.button.isHidden() and not person.control(month).date.told.text()
    person.type(year, "12.2023")
    person.leave()
    assert person.view(year).message.text.text() == "Write the year with four digits."
    assert person.control("/data/dates/day_typed").date.button.isHidden()


OTHER_CALENDARS = [
    ("day_persian", "30 Esfand 1403", "2025-03-20", "20 Mar 2025"),
    ("day_persian", "1404/1/1", "2025-03-21", "21 Mar 2025"),
    ("day_persian", "12 Mizan 1403", "2024-10-03", "3 Oct 2024"),
    ("day_islamic", "1 Ramadan 1445", "2024-03-11", "11 Mar 2024"),
    ("day_ethiopian", "1.1.2016", "2023-09-12", "12 Sep 2023"),
    ("day_coptic", "1 Tout 1741", "2024-09-11", "11 Sep 2024"),
    ("day_julian", "25 October 1917", "1917-11-07", "7 Nov 1917"),
]


@pytest.mark.parametrize(("name", "typed", "stored", "shown"), OTHER_CALENDARS)
def test_a_day_is_typed_in_the_calendar_of_the_paper(
    person: Person, name: str, typed: str, stored: str, shown: str
) -> None:
    ref = f"/data/dates/{name}"
    field = person.control(ref).date
    person.keys(field.other, typed)
    person.leave()
    assert person.value(ref) == stored and field.line.text() == shown
    person.type(ref, "20.11.2026")
    person.leave()
    assert field.other.text() and field.other.text() != typed, "the other calendar follows"
    field.other.selectAll()
    person.keys(field.other, "32 1 1400")
    person.leave()
    complained = person.view(ref).message.text.text()
    assert complained == "There is no such day in the calendar.", complained
    assert field.line.text() == "" and field.other.text() == "32 1 1400"


def test_a_day_that_another_calendar_lacks_is_not_read_as_one_of_the_common_calendar(person: Person) -> None:
    ref = "/data/dates/day_persian"
    field = person.control(ref).date
    person.keys(field.other, "31.8.2016")  # Aban has 30 days; 31 August 2016 is a day
    person.leave()
    assert person.view(ref).message.text.text() == "There is no such day in the calendar."
    assert field.line.text() == "" and not person.session.node(ref).valid
    person.type(ref, "31.8.2016")
    person.leave()
    assert person.value(ref) == "2016-08-31" and field.other.text() == "10 Shahrivar 1395"


def test_any_date_can_be_read_in_another_calendar(person: Person) -> None:
    ref = "/data/dates/day_seen"
    field = person.control(ref).date
    person.type(ref, "11.9.2024")
    assert field.other.isHidden()
    next(action for action in field.more.menu().actions() if action.data() == "ethiopian").trigger()
    assert field.other.text() == "1 Meskerem 2017" and person.value(ref) == "2024-09-11"


def test_choices_stand_as_the_form_asks(person: Person) -> None:
    def places(ref: str) -> list[tuple[int, int]]:
        options = person.control(f"/data/{ref}").options
        person.settle()
        return [(option.x(), option.y()) for option in options]

    two = places("one_choice/road_surface")
    assert len({x for x, _y in two}) == 2 and two[0][1] == two[1][1]
    assert len({y for _x, y in places("one_choice/respect")}) == 1, "a scale of agreement is one line"
    assert len({x for x, _y in places("many_choices/needs_columns")}) == 3
    tile = person.control("/data/one_choice/bank").options[0]
    assert tile.button.property("bare")
    head = person.control("/data/services/services_head")
    person.settle()
    marked = person.control("/data/services/medical")
    marks = [option.mapTo(person.page, option.rect().center()).x() for option in marked.options]
    heads = [word.mapTo(person.page, word.rect().center()).x() for word in head.words]
    assert all(abs(one - other) <= 3 for one, other in zip(marks, heads, strict=True)), "columns of a table agree"
    made = person.control("/data/conditions/room_air")
    untitled = person.control("/data/conditions/reserved_name_for_field_list_labels_59")
    person.settle()
    marks = [option.mapTo(person.page, option.rect().center()).x() for option in made.options]
    heads = [word.mapTo(person.page, word.rect().center()).x() for word in untitled.words]
    assert all(abs(one - other) <= 3 for one, other in zip(marks, heads, strict=True))


def test_cells_of_a_grid_share_a_row_by_their_widths(person: Person) -> None:
    person.view("/data/grid/make")
    person.settle()
    views: dict[str, Any] = {name: person.view(f"/data/grid/{name}") for name in ("make", "colour", "seats", "siren")}
    tops = {name: view.mapTo(person.page, view.rect().topLeft()).y() for name, view in views.items()}
    assert tops["make"] == tops["colour"] == tops["seats"] < tops["siren"]
    assert 1.7 < views["make"].width() / views["colour"].width() < 2.5


def test_quick_moves_on_by_a_click_and_not_while_arrows_go_through(person: Person) -> None:
    ref = "/data/one_choice/quick_answer"
    options = person.control(ref).options
    options[0].button.setFocus()
    QTest.keyClick(options[0].button, Qt.Key.Key_Right)
    person.settle()
    assert person.value(ref) == "no" and options[1].button.hasFocus()
    options[0].button.click()
    person.wait(lambda: person.view("/data/one_choice/weather").isAncestorOf(focused()))
    assert person.value(ref) == "yes"


def test_a_minimal_list_of_several_is_folded_away(person: Person) -> None:
    control = person.control("/data/many_choices/needs_compact")
    assert control.view.isHidden()
    QTest.keyClick(control.search, Qt.Key.Key_Down)
    assert not control.view.isHidden() and focused() is control.view
    QTest.keyClick(control.view, Qt.Key.Key_Space)
    assert person.value("/data/many_choices/needs_compact") == "water"
    QTest.keyClick(control.view, Qt.Key.Key_Escape)
    assert control.view.isHidden() and focused() is control.search


def test_pictures_of_the_form_are_shown_and_open_large(person: Person) -> None:
    media = person.view("/data/media/map_note").media
    assert media is not None and not media.picture.icon().isNull()
    media.picture.click()
    dialog = media.picture.findChild(PictureDialog)
    assert dialog is not None and dialog.windowTitle() == "The crossing and its surroundings"
    QTest.keyClick(dialog, Qt.Key.Key_Space)
    options = person.control("/data/media/vehicle").options
    assert options[0]._picture is not None and not options[0]._picture.pixmap().isNull()
    assert options[3]._picture is None, "a choice without a picture has no room for one"
    remark = person.view("/data/one_choice/side_on_map").remark
    assert remark is not None and "cannot be clicked" in remark.text()


def test_a_picture_that_is_missing_is_told_in_words(qtbot: QtBot) -> None:
    from PySide6.QtCore import QSize

    from fieldmonitor.qt.fill.pictures import PictureButton

    for files in ({}, {"a.png": b"not a picture"}):
        button = PictureButton()
        qtbot.addWidget(button)
        button.show_picture(files, "a.png", "", "A gate", QSize(100, 100))
        assert button.text() == "The picture “a.png” is not there." and not button.isEnabled()


def test_more_about_a_question_is_reached_by_keyboard(person: Person) -> None:
    view = person.view("/data/texts/team_code")
    assert view.guidance.isHidden()
    QTest.keyClick(view.inputs()[0], Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert not view.guidance.isHidden()
    assert focused() is view.inputs()[0]


def test_arrows_and_stars_are_mirrored(qtbot: QtBot, form: Workspace) -> None:
    person = Person(qtbot, form, form.observations.new_draft("every_control", language="ar"))
    stars = person.control("/data/numbers/access_rating").stars
    person.settle()
    assert stars[0].x() > stars[-1].x()
    stars[0].setFocus()
    QTest.keyClick(stars[0], Qt.Key.Key_Left)
    assert person.value("/data/numbers/access_rating") == "1", "left is forward where writing runs to the left"
    slider = person.control("/data/numbers/queue_hours").slider
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert person.value("/data/numbers/queue_hours") == "1"
    line = person.control("/data/texts/source_page").field
    assert line.layoutDirection() == Qt.LayoutDirection.LeftToRight, "an address runs to the right in every language"


def test_a_page_of_a_thousand_questions_is_made_where_it_is_looked_at(
    qtbot: QtBot, form: Workspace, tmp_path: Path
) -> None:
    survey = ["| survey |", "| | type | name | label |", "| | begin_group | all | All |"]
    survey += [f"| | text | q{number} | Question {number} |" for number in range(1000)]
    survey += ["| | end_group | | |", "| settings |", "| | form_title | form_id | version |", "| | Long | long | 1 |"]
    path = tmp_path / "long.md"
    path.write_text("\n".join(survey), encoding="utf-8")
    form.forms.import_form(path)
    person = Person(qtbot, form, form.observations.new_draft("long", language="en"))
    person.settle()
    made = len(person.page.findChildren(QuestionView))
    assert 0 < made < 200
    person.type("/data/all/q700", "x")
    assert person.value("/data/all/q700") == "x"
    assert len(person.page.findChildren(QuestionView)) < 300
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert person.view("/data/all/q701").isAncestorOf(focused()), "Enter finds the question after it, made or not"
