"""A record leaves as an ODK submission from its page: encrypted, or unencrypted after a question."""

from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from fieldmonitor.domain.ids import ObservationId
from fieldmonitor.forms.filler import fill
from fieldmonitor.qt.pages.record import RecordPage
from fieldmonitor.qt.window import Window
from support.odk import private_key, text_of
from support.qt import WAIT, no_dialog, wait_quiet

SURVEY = """
| survey | | | |
| | type | name | label |
| | text | note | Note |
| settings | | | |
| | form_id | version | public_key |
| | visit | 1 | {key} |
"""


def opened(qtbot: QtBot, window: Window, form_id: str) -> Any:
    """Finalise a record and return its page."""
    assert window.workspace is not None and window.view is not None
    observations = window.workspace.observations
    draft = observations.new_draft(form_id, language="en")
    fill(draft.session, Random(3))
    identifier = observations.finalise(draft)
    window.view.open_record(ObservationId(identifier))
    wait_quiet(qtbot, window)
    page = window.view.findChild(RecordPage)
    assert page is not None
    return page


def manifests(folder: Path) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in folder.glob("*/submission.xml")]


def test_nothing_leaves_unencrypted_before_the_person_agrees(desk: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(qtbot, desk, "bcp_observation")
    assert page.export.isVisible()
    page.export.click()
    dialog = page.findChild(QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    wait_quiet(qtbot, desk)
    ask = page.exporting.asking
    assert ask.leave.isDefault() and "unencrypted" in ask.text.text(), "Enter alone writes nothing"
    ask.leave.click()
    assert manifests(tmp_path) == [] and not page.news.isVisible()
    page.exporting.write(tmp_path)
    wait_quiet(qtbot, desk)
    page.exporting.asking.do.click()
    qtbot.waitUntil(page.news.isVisible, timeout=WAIT)
    assert "not encrypted" in page.news.text.text() and str(tmp_path) in page.news.text.text()
    assert len(manifests(tmp_path)) == 1 and "bcp_observation" in manifests(tmp_path)[0]
    no_dialog(desk)


def test_a_submission_that_is_there_is_written_over_only_after_asking(
    desk: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(qtbot, desk, "bcp_observation")
    page.exporting.write(tmp_path, plain=True)
    qtbot.waitUntil(page.news.isVisible, timeout=WAIT)
    manifest = next(tmp_path.glob("*/submission.xml"))
    manifest.write_text("mine", encoding="utf-8")
    page.exporting.write(tmp_path, plain=True)
    wait_quiet(qtbot, desk)
    assert "Write over" in page.exporting.asking.text.text()
    page.exporting.asking.leave.click()
    assert manifest.read_text(encoding="utf-8") == "mine"
    page.exporting.write(tmp_path, plain=True)
    wait_quiet(qtbot, desk)
    page.exporting.asking.do.click()
    qtbot.waitUntil(lambda: manifest.read_text(encoding="utf-8") != "mine", timeout=WAIT)
    wait_quiet(qtbot, desk)
    no_dialog(desk)


def test_a_form_with_a_key_needs_no_question(desk: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert desk.workspace is not None
    form = tmp_path / "visit.md"
    form.write_text(SURVEY.format(key=text_of(private_key().public_key())), encoding="utf-8")
    desk.workspace.forms.import_form(form)
    page = opened(qtbot, desk, "visit")
    page.exporting.write(tmp_path)
    qtbot.waitUntil(page.news.isVisible, timeout=WAIT)
    assert page.exporting.asking is None and "encrypted for the form's owner" in page.news.text.text()
    assert 'encrypted="yes"' in manifests(tmp_path)[0]


def test_a_folder_that_takes_nothing_is_told(desk: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(qtbot, desk, "bcp_observation")
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    page.exporting.write(blocked, plain=True)
    qtbot.waitUntil(lambda: bool(desk.errors.dialogs()), timeout=WAIT)
    assert not page.export_progress.isVisible() and not page.news.isVisible()
