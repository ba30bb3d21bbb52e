"""Importing a form in the window: what was found is shown and can be copied; a mended copy is loaded or saved."""

import io
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from fieldmonitor.qt.widgets.form_findings import FormFindingsDialog
from fieldmonitor.qt.window import Window
from support.qt import WAIT, click, no_dialog, wait_quiet

SHOTS = Path(__file__).parents[2] / "artefacts" / "screenshots"
CLEAN = [["type", "name", "label"], ["integer", "n", "How many"]]
WARNED = [
    ["type", "name", "label::English (en)", "label::Russian (ru)", "constraint", "relevent"],
    ["text", "phone", "Phone", None, None, None],
    ["integer", "age", "Age", None, ". < 120", "${phone} != ''"],
]
TWICE = [["type", "name", "label"], ["select_one l", "q", "Which"], ["text", "passport_no", "Passport"]]
CHOICES = [["list_name", "name", "label"], ["l", "a", "A"], ["l", "b", "B"], ["l", "a", "Again A"]]
BROKEN = [["type", "name", "label", "relevant"], ["text", "q", "Q", "${nowhere} = 1"], ["integer", "n", "N", "1 +"]]


def written(path: Path, survey: list[list[Any]], choices: list[list[Any]] | None = None) -> Path:
    book = Workbook()
    book.remove(book.active)
    settings = [["form_id", "version", "form_title"], [path.stem, "1", path.stem]]
    for name, rows in (("survey", survey), ("choices", choices), ("settings", settings)):
        if rows:
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(row)
    data = io.BytesIO()
    book.save(data)
    path.write_bytes(data.getvalue())
    return path


@pytest.fixture
def page(desk: Window, qtbot: QtBot) -> Any:
    """The page of forms, of a coordinator."""
    assert desk.view is not None
    desk.view.sidebar.buttons["new"].click()
    wait_quiet(qtbot, desk)
    return desk.view.page("new")


def forms(page: Any) -> set[str]:
    return {info.form_id for info in page._desk.workspace.forms.list()}


def looked_at(page: Any, qtbot: QtBot, path: Path) -> FormFindingsDialog:
    page.import_file(path)
    qtbot.waitUntil(lambda: page.findings is not None, timeout=WAIT)
    dialog = page.findings
    assert isinstance(dialog, FormFindingsDialog)
    return dialog


def test_a_clean_form_is_imported_without_a_question(page: Any, desk: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page.import_file(written(tmp_path / "clean.xlsx", CLEAN))
    qtbot.waitUntil(lambda: "clean" in forms(page), timeout=WAIT)
    wait_quiet(qtbot, desk)
    assert page.findings is None
    no_dialog(desk)


def test_warnings_are_shown_first_and_do_not_stop_the_import(
    page: Any, desk: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = looked_at(page, qtbot, written(tmp_path / "warned.xlsx", WARNED))
    lines = dialog.findings.text().splitlines()
    assert (
        "Warning: sheet survey, rows 2\N{EN DASH}3, column label::Russian (ru): There is no text in Russian (ru)."
        in (line.partition(" Fill in")[0] for line in lines)
    )
    assert any("phone looks personal" in line for line in lines)
    assert any("Did you mean relevant?" in line for line in lines)
    assert not dialog.save.isVisible() and not dialog.changes.isVisible()
    dialog.findings.selectRow(0)
    qtbot.keyClick(dialog.findings, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == lines[0]
    click(qtbot, dialog.copy_list)
    assert QApplication.clipboard().text().splitlines()[2:] == lines
    SHOTS.mkdir(parents=True, exist_ok=True)
    assert dialog.grab().save(str(SHOTS / "form-warnings.png"))
    assert "warned" not in forms(page)
    click(qtbot, dialog.go_on)
    qtbot.waitUntil(lambda: "warned" in forms(page), timeout=WAIT)
    wait_quiet(qtbot, desk)
    assert page.findings is None
    no_dialog(desk)


def test_a_form_that_cannot_be_used_leaves_everything_as_it_is(
    page: Any, desk: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    before = forms(page)
    dialog = looked_at(page, qtbot, written(tmp_path / "broken.xlsx", BROKEN))
    assert "Error: sheet survey, row 2" in dialog.findings.text()
    assert "nowhere" in dialog.findings.text()
    assert not dialog.go_on.isVisible() and not dialog.save.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    wait_quiet(qtbot, desk)
    assert forms(page) == before
    for content in (b"", b"PK\x03\x04", b"<a><b></a>"):
        path = tmp_path / "odd.xlsx"
        path.write_bytes(content)
        looked_at(page, qtbot, path).reject()
        wait_quiet(qtbot, desk)
    assert forms(page) == before
    no_dialog(desk)


def test_a_mended_copy_is_saved_and_loaded(
    page: Any, desk: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path / "twice.xlsx", TWICE, CHOICES)
    original = path.read_bytes()
    dialog = looked_at(page, qtbot, path)
    assert dialog.examined.mended is not None
    assert dialog.changes.text().startswith("Change: sheet ")
    assert "Warning: sheet survey, row 3: passport_no looks personal" in dialog.changes.text()
    assert dialog.grab().save(str(SHOTS / "form-mended.png"))
    copy = tmp_path / "twice-mended.xlsx"
    suggested: list[str] = []

    def choose(_parent: Any, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        suggested.append(start)
        return str(copy), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    click(qtbot, dialog.save)
    qtbot.waitUntil(copy.is_file, timeout=WAIT)
    assert suggested == [str(copy)]
    assert load_workbook(copy).sheetnames[:3] == ["survey", "choices", "settings"]
    click(qtbot, dialog.go_on)
    qtbot.waitUntil(lambda: "twice" in forms(page), timeout=WAIT)
    wait_quiet(qtbot, desk)
    assert path.read_bytes() == original
    no_dialog(desk)


def test_looking_can_be_cancelled(page: Any, desk: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page.import_file(written(tmp_path / "clean.xlsx", CLEAN))
    assert page.progress.isVisible()
    click(qtbot, page.progress.cancel)
    wait_quiet(qtbot, desk)
    qtbot.waitUntil(lambda: not page.progress.isVisible(), timeout=WAIT)
    no_dialog(desk)


def test_a_file_that_is_gone_is_told(page: Any, desk: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page.import_file(tmp_path / "gone.xlsx")
    qtbot.waitUntil(lambda: bool(desk.errors.dialogs()), timeout=WAIT)
    assert [dialog.code for dialog in desk.errors.dialogs()] == ["storage.missing"]
    assert not page.progress.isVisible()
