"""A form that logs the work: the person is told, and the log says what they had before them."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fieldmonitor.bootstrap import Workspace
from fieldmonitor.qt.fill.finishing import SealDialog
from support.filling import Person

SURVEY = """
| survey | | | | | | |
| | type | name | label | appearance | required | parameters |
| | audit | audit | | | | track-changes=true identify-user=true track-changes-reasons=on-form-edit |
| | begin_group | page | First page | field-list | | |
| | text | a | A | | yes | |
| | text | b | B | | | |
| | end_group | | | | | |
| | begin_group | more | More | | | |
| | text | c | C | | | |
| | end_group | | | | | |
| | begin_repeat | people | People | | | |
| | text | person | Person | | | |
| | end_repeat | | | | | |
| settings | | |
| | form_id | version |
| | logged | 1 |
"""


@pytest.fixture
def logged(workspace: Workspace, tmp_path: Path, fill_draft: Callable[..., Person]) -> Person:
    (tmp_path / "logged.md").write_text(SURVEY, encoding="utf-8")
    workspace.forms.import_form(tmp_path / "logged.md")
    return fill_draft(workspace.observations.new_draft("logged", language="en"))


def events(content: bytes) -> list[tuple[str, str]]:
    return [(row["event"], row["node"]) for row in csv.DictReader(io.StringIO(content.decode(), newline=""))]


def sealed(person: Person, reason: str = "") -> str:
    with person.qtbot.waitSignal(person.page.finalised, timeout=20_000) as done:
        person.page.finalise()
        person.wait(lambda: person.page.findChildren(SealDialog))
        dialog = person.page.findChildren(SealDialog)[-1]
        if reason:
            assert not dialog.seal.isEnabled()
            QTest.keyClicks(dialog.reason, reason)
            QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
            assert dialog.isVisible()
        dialog.seal.click()
    return str(done.args[0])


def test_the_person_is_told_and_may_close_the_message(logged: Person, small: Person) -> None:
    told = logged.page.news
    assert told.isVisible()
    for words in ("keeps a log", "Never where you are", "answers that you changed", "Your code", "encrypted"):
        assert words in told.text.text()
    logged.shot("worklog")
    told.close_button.click()
    assert not told.isVisible()
    assert not small.page.news.isVisible()


def test_what_the_person_does_is_in_the_sealed_log(logged: Person) -> None:
    page, repeat = logged.page, "/data/people"
    logged.type("/data/page/a", "one")
    logged.leave()
    page.finalise()
    dialog = page.findChildren(SealDialog)[-1]
    dialog.reject()
    page.list.page_chosen.emit(1)
    logged.type("/data/more/c", "two")
    logged.repeat(repeat).add_one()
    logged.type("/data/people[1]/person", "three")
    logged.repeat(repeat).remove("/data/people[1]")
    identifier = sealed(logged)
    found = events(logged.workspace.observations.attachment(identifier, "/data/meta/audit"))
    assert found[:3] == [("form start", ""), ("group questions", "/data/page"), ("question", "/data/page/a")]
    names = [name for name, _ in found]
    assert names[-3:] == ["end screen", "form exit", "form finalize"]
    assert names.count("end screen") == 2
    assert ("jump", "") in found
    assert ("question", "/data/more/c") in found
    assert ("add repeat", "/data/people[1]") in found
    assert names.index("add repeat") < names.index("delete repeat")


def test_a_rule_that_stops_it_and_leaving_are_logged(logged: Person, fill_draft: Callable[..., Person]) -> None:
    logged.page.finalise()  # a is required
    logged.type("/data/page/a", "x")
    logged.page.save_now()
    with logged.qtbot.waitSignal(logged.page.closed):
        logged.page.close_page()
    again = fill_draft(logged.workspace.observations.open_draft(logged.draft.id))
    names = [name for name, _ in events(again.session.audit.csv())]
    assert "constraint error" in names
    assert names.index("form exit") < names.index("form resume")


def test_looking_at_an_empty_form_leaves_no_draft(logged: Person) -> None:
    logged.page.close_page()
    assert logged.draft.saved_at is None
    assert not any(draft.id == logged.draft.id for draft in logged.workspace._core.vault.drafts.list())


def test_an_edit_asks_why(logged: Person, fill_draft: Callable[..., Person]) -> None:
    logged.type("/data/page/a", "one")
    identifier = sealed(logged)
    observations = logged.workspace.observations
    edit = fill_draft(observations.revise(identifier))
    edit.type("/data/page/a", "two")
    sealed(edit, "A typing error")
    rows = list(csv.DictReader(io.StringIO(observations.attachment(identifier, "/data/meta/audit").decode())))
    assert [row["change-reason"] for row in rows if row["event"] == "change reason"] == ["A typing error"]
    changed = [row for row in rows if row["new-value"] == "two"]
    assert [(row["node"], row["old-value"], row["user"]) for row in changed] == [("/data/page/a", "one", "AB-012")]
