"""The offline map: projection, drawing by mouse and keys, what is typed in step with it, tiles from a package."""

import math
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldmonitor.bootstrap import Workspace
from fieldmonitor.domain.errors import StorageError
from fieldmonitor.qt.fill import ObservationsHost
from fieldmonitor.qt.maps import mercator
from fieldmonitor.qt.maps.coast import coastlines
from fieldmonitor.qt.maps.panel import MapPanel
from fieldmonitor.qt.maps.tiles import TileStore, decode
from fieldmonitor.qt.maps.view import Draws, MapView
from fieldmonitor.qt.tasks import Tasks
from support.filling import SCREENSHOTS, Person
from support.maps import border, picture

REST = "/data/rest/"
NO_KEY = Qt.KeyboardModifier.NoModifier
LATITUDES = st.floats(-85, 85)
LONGITUDES = st.floats(-180, 179.99)


@given(LATITUDES, LONGITUDES)
def test_the_projection_comes_back(latitude: float, longitude: float) -> None:
    back = mercator.to_degrees(*mercator.to_world(latitude, longitude))
    assert math.isclose(back[0], latitude, abs_tol=1e-9) and math.isclose(back[1], longitude, abs_tol=1e-9)


@given(st.lists(st.tuples(LATITUDES, LONGITUDES), min_size=1, max_size=6), st.floats(0, 19))
def test_all_points_are_in_the_view_that_fits_them_and_the_scale_is_round(
    points: list[tuple[float, float]], zoom: float
) -> None:
    centre, level = mercator.fitted(points, 600, 340)
    assert mercator.MIN_ZOOM <= level <= mercator.MAX_ZOOM
    if level > mercator.MIN_ZOOM:
        cx, cy = mercator.to_world(*centre)
        for x, y in (mercator.to_world(*point) for point in points):
            assert abs(mercator.near(x, cx) - cx) * mercator.pixels(level) <= 301
            assert abs(y - cy) * mercator.pixels(level) <= 171
    metres, wide = mercator.scale_bar(points[0][0], zoom, 110)
    assert 0 < wide <= 110.001 or metres == 1
    assert str(metres).rstrip("0") in {"1", "2", "5"}


def test_coastlines_are_there_and_on_the_globe() -> None:
    pieces = coastlines(12)
    assert len(pieces) > 1000
    assert all(bounds.left() >= -0.001 and bounds.right() <= 1.001 for bounds, _ in pieces)


def test_from_far_away_the_coast_has_only_what_can_be_told_apart() -> None:
    far, near = coastlines(2), coastlines(12)
    assert 100 < sum(line.size() for _, line in far) < sum(line.size() for _, line in near) / 2
    step = 1 / mercator.pixels(2)
    for _, line in far:
        ends = [line.at(number) for number in range(line.size())]
        for one, other in pairwise(ends[:-1]):
            assert math.hypot(one.x() - other.x(), one.y() - other.y()) >= 0.99 * step


@pytest.fixture
def area(qtbot: QtBot) -> MapView:
    view = MapView(Draws.AREA)
    qtbot.addWidget(view)
    view.resize(600, 340)
    view.look_at((54.3, 26.9), 10)
    view.show()
    view.setFocus()
    return view


def press(view: MapView, key: Qt.Key | str, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    QTest.keyClick(view, key, modifier)


class TestDrawing:
    def test_clicks_add_corners_and_a_drag_moves_one(self, area: MapView, qtbot: QtBot) -> None:
        for place in (QPoint(100, 100), QPoint(300, 80), QPoint(280, 250)):
            with qtbot.waitSignal(area.edited):
                qtbot.mouseClick(area, Qt.MouseButton.LeftButton, pos=place)
        assert len(area.points) == 3
        first = area.to_pixel(area.points[0])
        assert abs(first.x() - 100) < 1 and abs(first.y() - 100) < 1
        qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
        qtbot.mouseMove(area, QPoint(120, 130))
        qtbot.mouseMove(area, QPoint(150, 160))
        with qtbot.waitSignal(area.edited):
            qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=QPoint(150, 160))
        assert len(area.points) == 3
        moved = area.to_pixel(area.points[0])
        assert abs(moved.x() - 150) < 1 and abs(moved.y() - 160) < 1
        qtbot.mouseClick(area, Qt.MouseButton.RightButton, pos=QPoint(300, 80))
        assert len(area.points) == 2

    def test_dragging_the_map_adds_nothing(self, area: MapView, qtbot: QtBot) -> None:
        before = area.centre
        qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
        for step in (QPoint(140, 120), QPoint(200, 150)):
            qtbot.mouseMove(area, step)
        qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
        assert area.points == [] and area.centre[1] < before[1] and area.centre[0] > before[0]

    def test_everything_is_reached_by_keys(self, area: MapView) -> None:
        press(area, Qt.Key.Key_Space)
        press(area, Qt.Key.Key_Right)
        press(area, Qt.Key.Key_Space)
        press(area, Qt.Key.Key_Down)
        press(area, Qt.Key.Key_Space)
        assert len(area.points) == 3 and area.points[1][1] > area.points[0][1] and area.points[2][0] < area.points[1][0]
        press(area, ",")
        assert area.selected == 1
        kept = area.points[1]
        press(area, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
        assert area.points[1][0] > kept[0] and area.points[1][1] == pytest.approx(kept[1], abs=0.002)
        press(area, Qt.Key.Key_Delete)
        assert len(area.points) == 2
        zoom = area.zoom
        press(area, "+")
        assert area.zoom > zoom
        press(area, "-")
        press(area, Qt.Key.Key_Home)
        assert all(area.rect().contains(area.to_pixel(point).toPoint()) for point in area.points)

    def test_the_wheel_zooms_only_once_the_map_has_the_keyboard(self, area: MapView) -> None:
        def wheel() -> bool:
            event = QWheelEvent(QPointF(100, 100), QPointF(100, 100), QPoint(), QPoint(0, 120),
                                Qt.MouseButton.NoButton, NO_KEY, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
            QApplication.sendEvent(area, event)
            return event.isAccepted()

        below = area.to_place(QPointF(100, 100))
        assert wheel()
        assert area.zoom == pytest.approx(10.5)
        assert area.to_place(QPointF(100, 100)) == pytest.approx(below, abs=0.002)
        area.clearFocus()
        assert not wheel()

    def test_a_click_claims_no_more_digits_than_the_zoom_shows(self, area: MapView) -> None:
        area.look_at((54.3, 26.9), 3)
        assert all(len(str(value).partition(".")[2]) <= 2 for value in area.to_place(QPointF(33, 77)))

    def test_across_the_antimeridian(self, area: MapView) -> None:
        area.show_points([(0.0, 179.5), (1.0, -179.5)])
        area.fit()
        one, other = (area.to_pixel(point).x() for point in area.points)
        assert 0 < one < other < area.width()


def panel(qtbot: QtBot, workspace: Workspace, draws: Draws = Draws.LINE) -> MapPanel:
    from PySide6.QtWidgets import QWidget

    tasks = Tasks()
    holder = QWidget()
    holder.resize(640, 480)
    made = MapPanel(draws, workspace.maps, tasks, holder)
    qtbot.addWidget(holder, before_close_func=lambda _holder: tasks.shutdown())
    made.resize(620, 460)
    holder.show()
    made.holder = holder  # type: ignore[attr-defined]  # nobody else keeps it
    return made


class TestBackground:
    @pytest.fixture
    def packaged(self, workspace: Workspace, tmp_path: Path) -> Iterator[Workspace]:
        package = workspace.maps.add(border(tmp_path / "strip.mbtiles"))
        yield workspace
        workspace.maps.remove(package.id)

    def test_without_a_package_the_map_says_so(self, qtbot: QtBot, workspace: Workspace) -> None:
        made = panel(qtbot, workspace)
        assert made.view.notice.startswith("No map package") and made.view.zooms is None
        made.show_points([(54.3, 26.9), (54.4, 26.9)])
        assert made.measured.text() == "Length 11.1 km"

    def test_tiles_are_drawn_where_the_package_has_them(self, qtbot: QtBot, packaged: Workspace) -> None:
        made = panel(qtbot, packaged, Draws.POINT)
        assert made.view.notice == "" and made.view.zooms == (5, 8)
        column, row = int(0.575 * 256), int(0.32 * 256)
        middle = mercator.to_degrees((column + 0.25) / 256, (row + 0.25) / 256)
        made.show_points([])
        made.view.look_at(middle, 8)
        wanted = QColor.fromRgb(*_colour(picture(8, column, row)))
        there = made.view.rect().center()

        def drawn() -> bool:
            return made.view.grab().toImage().pixelColor(there) == wanted

        qtbot.waitUntil(drawn, timeout=10_000)
        made.view.grab().save(str(SCREENSHOTS / "map-tiles.png"))
        made.view.look_at(middle, 9.6)  # beyond its levels a package is enlarged, not left out
        qtbot.waitUntil(drawn, timeout=10_000)

    def test_a_package_that_cannot_be_read_is_told_on_the_map(self, qtbot: QtBot) -> None:
        class Broken:
            def zooms(self) -> tuple[int, int]:
                return 0, 3

            def tile(self, zoom: int, column: int, row: int) -> bytes | None:
                raise StorageError(path="stick", reason="gone")

            def credits(self) -> list[str]:
                return ["Survey"]

            def home(self) -> None:
                return None

        tasks = Tasks()
        store = TileStore(Broken(), tasks)
        with qtbot.waitSignal(store.arrived):
            store.want([(0, 0, 0)])
        assert store.failed
        tasks.shutdown()

    @pytest.mark.parametrize("content", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n" + bytes(40), picture(0, 0, 0, side=1100)])
    def test_what_is_no_tile_is_not_drawn(self, content: bytes) -> None:
        assert decode(content).isNull()
        assert not decode(picture(0, 0, 0, kind="WEBP")).isNull() and not decode(picture(0, 0, 0, kind="JPEG")).isNull()


def _colour(content: bytes) -> tuple[int, int, int]:
    import io

    from PIL import Image

    red, green, blue = Image.open(io.BytesIO(content)).convert("RGB").getpixel((64, 64))  # type: ignore[misc]  # RGB has three
    return red, green, blue


class TestControls:
    @pytest.fixture
    def person(self, small: Person) -> Person:
        small.session.answer("/data/more", "yes")
        return small

    def test_a_place_in_another_notation_is_taken_apart_when_left(self, person: Person) -> None:
        ref = REST + "place"
        person.type(ref, "54.35, 26.91")
        assert person.control(ref).lines[1].text() == "", "nothing jumps while somebody types"
        person.leave()
        assert person.value(ref) == "54.35 26.91"
        assert person.control(ref).told.text() == "Read as decimal degrees."
        person.type(ref, "35U MA 94 22")
        person.leave()
        assert person.value(ref) == "54.350294 26.915382 0 708"
        assert person.control(ref).told.text() == "Read as military grid (MGRS): the middle of a square of 1 km."
        assert "35U MA" in person.control(ref).also.text()

    def test_what_has_two_readings_is_kept_and_told(self, person: Person) -> None:
        ref = REST + "place"
        person.type(ref, "[26.9, 54.3]")
        person.leave()
        assert person.view(ref).message.text.text().startswith("In square brackets some write longitude first")
        assert person.control(ref).lines[0].text() == "[26.9, 54.3]"

    def test_the_map_sets_the_point_and_follows_what_is_typed(self, person: Person, qtbot: QtBot) -> None:
        ref = REST + "place"
        control = person.control(ref)
        person.type(ref, "54.35 26.91")
        person.leave()
        control.map_button.click()
        view = control.map.view
        assert view.points == [(54.35, 26.91)] and view.isVisible()
        person.settle()
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
        assert len(view.points) == 1 and view.points[0] != (54.35, 26.91)
        latitude, longitude = view.points[0]
        assert person.value(ref).split() == [control.lines[0].text(), control.lines[1].text()]
        assert float(control.lines[0].text()) == latitude and float(control.lines[1].text()) == longitude
        person.type(ref, "10.5")
        assert view.points[0][0] == 10.5
        person.shot("map-point")

    def test_a_line_is_drawn_and_typed(self, person: Person, qtbot: QtBot) -> None:
        ref = REST + "way"
        control = person.control(ref)
        person.type(ref, "54.1, 26.1\n35U MA 94182 22701")
        assert person.value(ref) == "54.1 26.1 0 0;54.352102 26.910493 0 1"
        control.map_button.click()
        person.settle()
        control.map.view.setFocus()
        QTest.keyClick(control.map.view, Qt.Key.Key_Space)
        assert len(person.value(ref).split(";")) == 3 and len(control.field.toPlainText().splitlines()) == 3
        assert person.value(ref).startswith("54.1 26.1 0 0;54.352102 26.910493 0 1;"), "points keep their accuracy"
        assert control.map.measured.text().startswith("Length ")
        person.type(ref, "54.1, 26.1\nsomewhere")
        person.leave()
        assert person.view(ref).message.text.text().startswith("Line 2: This is not a place.")

    def test_the_tiles_of_the_workspace_reach_the_map(
        self, qtbot: QtBot, workspace: Workspace, tmp_path: Path, fill_draft: object
    ) -> None:
        draft = workspace.observations.new_draft("small", language="en")
        package = workspace.maps.add(border(tmp_path / "strip.mbtiles"))
        person = fill_draft(draft, ObservationsHost(workspace.observations, workspace.maps))
        person.session.answer("/data/more", "yes")
        control = person.control(REST + "place")
        control.map_button.click()
        assert control.map.view.zooms == (5, 8) and 50 < control.map.view.centre[0] < 60
        workspace.maps.remove(package.id)


def test_an_area_is_closed_for_the_form_and_open_for_the_person(qtbot: QtBot) -> None:
    from fieldmonitor.qt.fill.controls.trace import AreaControl

    control = AreaControl()
    qtbot.addWidget(control)
    given_values: list[str] = []
    control.answered.connect(given_values.append)
    control.field.setPlainText("54.1, 26.1\n54.2, 26.1\n54.2, 26.2")
    assert given_values[-1] == "54.1 26.1 0 0;54.2 26.1 0 0;54.2 26.2 0 0;54.1 26.1 0 0"
    control._show(given_values[-1])
    assert control.field.toPlainText().splitlines() == ["54.1, 26.1", "54.2, 26.1", "54.2, 26.2"]
    control._show("1 2 30 4;5 6 7 8;9 10 11 12;1 2 30 4")
    assert control._joined() == "1 2 30 4;5 6 7 8;9 10 11 12;1 2 30 4", "altitude and accuracy are kept"
    control.field.setPlainText("54.1, 26.1")
    assert control.explain() == "An area has at least three corners."


class TestWhereItBegins:
    def test_the_world_is_seen_once_whatever_the_shape_of_the_view(self, qtbot: QtBot) -> None:
        view = MapView(Draws.POINT)
        qtbot.addWidget(view)
        for width, height in ((900, 180), (1400, 340), (300, 340)):
            view.resize(width, height)
            view.show()
            for centre in ((25.0, 15.0), (84.0, 0.0), (-84.0, 170.0)):
                view.look_at(centre, 0.0)
                assert mercator.pixels(view.zoom) >= width - 1
                top = mercator.to_world(*view.centre)[1] * mercator.pixels(view.zoom) - height / 2
                assert -1 <= top <= mercator.pixels(view.zoom) - height + 1, "nothing beyond the poles"
            view.zoom_by(-5)
            assert mercator.pixels(view.zoom) >= width - 1

    def test_points_too_far_apart_for_that_are_seen_all_the_same(self, qtbot: QtBot) -> None:
        view = MapView(Draws.LINE)
        qtbot.addWidget(view)
        view.resize(900, 340)
        view.show()
        view.show_points([(71.0, 25.0), (-70.0, 20.0)])
        view.fit()
        assert all(view.rect().contains(view.to_pixel(point).toPoint()) for point in view.points)

    def test_it_begins_at_the_place_used_last(
        self, qtbot: QtBot, workspace: Workspace, fill_draft: Callable[..., Person]
    ) -> None:
        before = workspace.observations.new_draft("small", language="en")
        before.session.answer("/data/more", "yes")
        before.session.answer(f"{REST}place", "42.5 21.25 0 0")
        workspace.observations.save(before)
        person = fill_draft(workspace.observations.new_draft("small", language="en"))
        person.choose("/data/more", "yes")
        control = person.control(f"{REST}place")
        control.map_button.click()
        assert control.map.view.centre == pytest.approx((42.5, 21.25)) and control.map.view.zoom == 6, (
            "as far out as the coast tells where it is"
        )
        assert person.value(f"{REST}place") == "", "it is only looked at"
        person.session.answer(f"{REST}way", "10.5 11.5 0 0;10.6 11.6 0 0")
        assert workspace.observations.last_place(person.draft) == (10.5, 11.5), "this draft's own place is nearer"
        workspace.observations.discard(before.id)

    def test_a_map_that_the_form_opened_is_low_until_somebody_works_on_it(self, area: MapView, qtbot: QtBot) -> None:
        for come in (
            lambda: area.setFocus(Qt.FocusReason.TabFocusReason),
            lambda: qtbot.mouseClick(area, Qt.MouseButton.LeftButton, pos=QPoint(100, 60)),
        ):
            area.clearFocus()
            area.calm = True
            assert area.sizeHint().height() < 200
            come()
            assert area.sizeHint().height() > 300
        placed = area.to_pixel(area.points[0])
        assert abs(placed.x() - 100) < 1 and abs(placed.y() - 60) < 1, "the place did not move before it was set"
