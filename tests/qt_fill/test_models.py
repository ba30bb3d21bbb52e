"""Item models keep Qt's contract while what they show changes; the wording keeps forms harmless."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt

from fieldmonitor.forms import Choice
from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.controls.choices import ChoiceFilter, ChoiceModel
from support.filling import Person


def test_the_side_list_while_pages_come_and_go(small: Person, qtmodeltester: Any) -> None:
    model = small.page.list.pages
    qtmodeltester.check(model)
    for answer in ("yes", "no", "yes", ""):
        small.session.answer("/data/more", answer)
        small.settle()
    assert model.rowCount() == 4 and len(model.pages()) == 3


def test_choices_and_their_filter(qtmodeltester: Any) -> None:
    model = ChoiceModel(checkable=True)
    shown = ChoiceFilter(model)
    qtmodeltester.check(model)
    model.show([Choice(str(number), f"Choice {number}", {}) for number in range(20)], frozenset({"3"}))
    shown.search("1 choice")
    assert shown.rowCount() == 11
    shown.setData(shown.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert shown.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    model.show([Choice(str(number), f"Wahl {number}", {}) for number in range(20)], frozenset({"3"}))
    assert shown.rowCount() == 0
    model.show([])
    assert model.rowCount() == 0


def test_choices_change_their_arrangement_with_the_language(
    fill_draft: Callable[..., Person], incident: Person
) -> None:
    ref = "/data/journey/j_asylum"
    incident.session.answer("/data/hdr/obs_mode", "om_direct")
    control = incident.control(ref)
    for index in (1, 0, 1):
        incident.page.language.activated.emit(index)
        incident.settle()
        assert [option.words.text() for option in control.options] == [
            choice.label for choice in incident.session.node(ref).choices
        ]
        assert all(option.isVisible() for option in control.options)


def test_the_title_speaks_the_language_of_the_form(incident: Person) -> None:
    titles = []
    for index in (0, 1):
        incident.page.language.activated.emit(index)
        incident.settle()
        titles.append(incident.page.title.accessibleName())
    assert titles[0].startswith("Border incident")
    assert titles[1].startswith("Инцидент на границе")


def test_markup_lets_nothing_through_but_bold_and_italics() -> None:
    assert wording.markup("**a** _b_ *c* snake_case_word 2*3*4") == "<b>a</b> <i>b</i> <i>c</i> snake_case_word 2*3*4"
    assert wording.markup("<img src='file:///etc/passwd'>") == "&lt;img src='file:///etc/passwd'&gt;"
    assert wording.plain("**Is** it?\nYes & no") == "Is it? Yes & no"


def test_languages_in_their_own_words() -> None:
    assert wording.language_name("Russian (ru)") == "Русский"
    assert wording.language_name("English (en)") == "English"
    assert wording.language_name("Klingon") == "Klingon"
    assert wording.direction("Dari (prs)") == Qt.LayoutDirection.RightToLeft
    assert wording.direction("Klingon") is None
