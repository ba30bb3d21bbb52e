"""Adding, seeing and removing map packages in the window."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from fieldmonitor.qt.pages.maps import MapsPage
from fieldmonitor.qt.widgets.asking import Question
from fieldmonitor.qt.window import Window
from support.maps import border
from support.qt import click, no_dialog, wait_quiet

SCREENSHOTS = Path(__file__).resolve().parents[2] / "artefacts" / "screenshots"


def maps_page(desk: Window, qtbot: QtBot) -> MapsPage:
    assert desk.view is not None
    desk.view.go("maps")
    wait_quiet(qtbot, desk)
    page = desk.view.page("maps")
    assert isinstance(page, MapsPage)
    return page


def test_a_package_is_added_seen_and_removed(desk: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = maps_page(desk, qtbot)
    assert page.removes == [] and "No map package" in page.map.view.notice
    page.take_in(border(tmp_path / "strip.mbtiles"))
    wait_quiet(qtbot, desk)
    no_dialog(desk)
    assert len(page.removes) == 1 and page.map.view.notice == "" and page.map.view.zooms == (5, 8)
    page.map.view.repaint()
    tiles = page.map.view.tiles
    assert tiles is not None
    qtbot.waitUntil(lambda: any(not image.isNull() for image in tiles._kept.values()))
    desk.grab().save(str(SCREENSHOTS / "maps-page.png"))
    click(qtbot, page.removes[0])
    question = page.findChild(Question)
    assert isinstance(question, Question) and question.leave.isDefault()
    question.do.click()
    wait_quiet(qtbot, desk)
    no_dialog(desk)
    assert page.removes == [] and "No map package" in page.map.view.notice
    assert desk.workspace is not None and desk.workspace.maps.list() == []


def test_a_file_that_is_no_map_is_told(desk: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = maps_page(desk, qtbot)
    path = tmp_path / "tiles.pmtiles"
    path.write_bytes(b"PMTiles\x03" + bytes(100))
    page.take_in(path)
    wait_quiet(qtbot, desk)
    assert [dialog.code for dialog in desk.errors.dialogs()] == ["map.vector"]
    assert page.add.isEnabled()
