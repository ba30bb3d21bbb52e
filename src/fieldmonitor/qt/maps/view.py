"""The map on which a place, a line or an area is shown and drawn, by mouse and by keyboard. No network."""

import math
from collections.abc import Sequence
from enum import Enum
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldmonitor.qt.maps import mercator
from fieldmonitor.qt.maps.mercator import Point
from fieldmonitor.qt.maps.painting import HANDLE, Scene, paint
from fieldmonitor.qt.maps.tiles import TileStore

_PAN: Final = 0.2  # of the view, for one press of an arrow key
_NUDGE: Final = 4.0  # pixels, for one press with Ctrl
_DRAG: Final = 5  # pixels before a press becomes a drag
_HIGH: Final = 340  # pixels
_CALM: Final = 180
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
MOST_POINTS: Final = 2000


class Draws(Enum):
    """What is drawn on the map."""

    POINT = "point"
    LINE = "line"
    AREA = "area"
    NOTHING = "nothing"
    """the map is only looked at"""


class MapView(QWidget):
    """Shows `points` (latitude, longitude); ``edited`` tells that the person changed them.

    Mouse: drag to move the map, wheel to zoom, click to set or add a point, drag a point to move it, right click to
    take it away. Keys: arrows move the map, + and - zoom, Space sets a point in the middle, ``,`` and ``.`` choose a
    point, Ctrl with an arrow moves it, Delete takes it away, Home shows everything.
    """

    edited = Signal()
    enlarged = Signal()
    """somebody came to a calm map"""
    moved = Signal()
    """the view shows another part of the world"""

    def __init__(self, draws: Draws, tiles: TileStore | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draws = draws
        self.tiles = tiles
        self.points: list[Point] = []
        self.centre: Point = (25.0, 15.0)
        self.zoom = 1.0
        self.selected: int | None = None
        self.zooms: tuple[int, int] | None = None
        self.credits: Sequence[str] = ()
        self.calm = False
        """low until somebody works on it: a map that the form opened, perhaps one of several on the page"""
        self.notice = ""
        """a sentence below the map's upper edge: no package, or one that cannot be read"""
        self._pressed: QPoint | None = None
        self._dragged: int | None = None
        self._panning = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        if tiles is not None:
            tiles.arrived.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for room to work in."""
        return QSize(560, _CALM if self.calm else _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Stay usable."""
        return QSize(240, _CALM if self.calm else _HIGH)

    def enlarge(self) -> None:
        """Give room to work in: somebody came to the map."""
        if self.calm:
            self.calm = False
            self.updateGeometry()
            self.enlarged.emit()

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_points(self, points: Sequence[Point]) -> None:
        """Show these; the view moves only if they were not in it."""
        new = list(points)
        if new == self.points:
            return
        self.points = new
        if self.selected is not None and self.selected >= len(new):
            self.selected = None
        if new and not all(self.rect().contains(self.to_pixel(point).toPoint()) for point in new):
            self.fit()
        self.update()

    def fit(self) -> None:
        """Show all points; without one the whole world, or the newest package's middle (`look_at`)."""
        most = 15.0 if self.zooms is None else float(self.zooms[1])
        self.look_at(*mercator.fitted(self.points, self.width(), self.height(), most))

    def look_at(self, centre: Point, zoom: float) -> None:
        """Show another part of the world."""
        self.zoom = self._allowed(zoom)
        self.centre = self._within(centre)
        self.moved.emit()
        self.update()

    def to_pixel(self, point: Point) -> QPointF:
        """Return where a place lies in the widget, in the copy of the world that is nearest."""
        scale = mercator.pixels(self.zoom)
        cx, cy = mercator.to_world(*self.centre)
        x, y = mercator.to_world(*point)
        return QPointF((mercator.near(x, cx) - cx) * scale + self.width() / 2, (y - cy) * scale + self.height() / 2)

    def to_place(self, pixel: QPointF) -> Point:
        """Return the place below a pixel, to as many digits as the zoom can tell."""
        scale = mercator.pixels(self.zoom)
        cx, cy = mercator.to_world(*self.centre)
        x, y = cx + (pixel.x() - self.width() / 2) / scale, cy + (pixel.y() - self.height() / 2) / scale
        latitude, longitude = mercator.to_degrees(x, y)
        # A click is no more exact than a pixel: digits beyond it would claim what nobody has seen.
        places = max(1, min(6, math.ceil(math.log10(scale / 360))))
        return round(latitude, places), round(longitude, places)

    def _allowed(self, zoom: float) -> float:
        """Return the zoom that is nearest to one asked for.

        The world fills the view: it is seen once, and nothing beyond it. Points that lie too far apart for that are
        seen all the same.
        """
        tall, wide = (max(mercator.MIN_ZOOM, math.log2(max(1, side) / mercator.TILE)) for side in self._sides())
        if zoom < wide and self.points:
            wide = min(wide, mercator.fitted(self.points, self.width(), self.height())[1])
        return max(tall, wide, min(mercator.MAX_ZOOM, zoom))

    def _sides(self) -> tuple[int, int]:
        return self.height(), max(self.width(), self.height())

    def _within(self, centre: Point) -> Point:
        """Return the centre nearest to this one with which nothing beyond the poles is in view."""
        x, y = mercator.to_world(*centre)
        half = self.height() / 2 / mercator.pixels(self.zoom)
        inside = min(max(y, half), 1 - half) if half < 0.5 else 0.5
        latitude = centre[0] if inside == y else mercator.to_degrees(x, inside)[0]
        return latitude, (centre[1] + 180) % 360 - 180

    # --- changing it ------------------------------------------------------------------------------------------------

    def put(self, place: Point) -> None:
        """Set the point, or add one to the line or area, after the chosen one."""
        if self.draws is Draws.NOTHING:
            return
        if self.draws is Draws.POINT:
            self.points, self.selected = [place], 0
        elif len(self.points) < MOST_POINTS:
            at = len(self.points) if self.selected is None else self.selected + 1
            self.points = [*self.points[:at], place, *self.points[at:]]
            self.selected = at
        self._changed()

    def take_away(self, index: int | None = None) -> None:
        """Take a point away: the one named, else the chosen one, else the last."""
        if not self.points:
            return
        at = index if index is not None else self.selected if self.selected is not None else len(self.points) - 1
        self.points = self.points[:at] + self.points[at + 1 :]
        self.selected = min(max(0, at - 1), len(self.points) - 1) if self.points else None
        self._changed()

    def choose(self, step: int) -> None:
        """Choose the next or the previous point, and show it."""
        if self.points:
            self.selected = ((self.selected if self.selected is not None else -1 if step > 0 else 0) + step) % len(
                self.points
            )
            if not self.rect().adjusted(20, 20, -20, -20).contains(self.to_pixel(self.points[self.selected]).toPoint()):
                self.look_at(self.points[self.selected], self.zoom)
            self.update()

    def zoom_by(self, levels: float, around: QPointF | None = None) -> None:
        """Zoom; the place below ``around`` (the middle without it) stays where it is."""
        keep = around or QPointF(self.width() / 2, self.height() / 2)
        before = self._exact(keep)
        self.zoom = self._allowed(self.zoom + levels)
        after = self._exact(keep)
        cx, cy = mercator.to_world(*self.centre)
        self.look_at(mercator.to_degrees(cx + before[0] - after[0], cy + before[1] - after[1]), self.zoom)

    def _exact(self, pixel: QPointF) -> tuple[float, float]:
        scale = mercator.pixels(self.zoom)
        cx, cy = mercator.to_world(*self.centre)
        return cx + (pixel.x() - self.width() / 2) / scale, cy + (pixel.y() - self.height() / 2) / scale

    def _pan(self, dx: float, dy: float) -> None:
        scale = mercator.pixels(self.zoom)
        cx, cy = mercator.to_world(*self.centre)
        self.look_at(mercator.to_degrees(cx + dx / scale, cy + dy / scale), self.zoom)

    def _changed(self) -> None:
        self.update()
        self.edited.emit()

    # --- mouse ------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a point or of the map; the right button takes a point away."""
        at = self._point_at(event.position())
        if event.button() == Qt.MouseButton.RightButton:
            if at is not None:
                self.take_away(at)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged, self._panning = event.position().toPoint(), at, False
            if at is not None:
                self.selected = at
                self.update()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the point or the map."""
        now = event.position().toPoint()
        if self._pressed is None:
            over = self._point_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.CrossCursor)
            return
        if not self._panning and (now - self._pressed).manhattanLength() < _DRAG:
            return
        if self._dragged is not None:
            self._panning = True
            self.points[self._dragged] = self.to_place(event.position())
            self.update()
        else:
            if self._panning:
                step = self._pressed - now
                self._pan(step.x(), step.y())
            self._panning, self._pressed = True, now
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that did not move sets a point."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        panned, dragged = self._panning, self._dragged
        self._pressed, self._dragged, self._panning = None, None, False
        self.setCursor(Qt.CursorShape.CrossCursor)
        if dragged is not None:
            if panned:
                self._changed()
        elif not panned:
            self.put(self.to_place(event.position()))
        self.enlarge()  # now, and not as the mouse comes in: the place below it must not move before it is set

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse; only while the map has the keyboard, so that the page still scrolls past it."""
        if not self.hasFocus():
            event.ignore()
            return
        self.zoom_by(event.angleDelta().y() / 240, event.position())
        event.accept()

    def _point_at(self, pixel: QPointF) -> int | None:
        for index in reversed(range(len(self.points))):
            away = self.to_pixel(self.points[index]) - pixel
            if abs(away.x()) <= HANDLE and abs(away.y()) <= HANDLE:
                return index
        return None

    # --- keys -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._arrow(*_ARROWS[key], nudge=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.text() in {"+", "=", "-"}:
            self.zoom_by(-0.5 if event.text() == "-" else 0.5)
        elif key == Qt.Key.Key_Space:
            self.put(self.to_place(QPointF(self.width() / 2, self.height() / 2)))
        elif event.text() in {",", "."}:
            self.choose(-1 if event.text() == "," else 1)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.take_away()
        elif key == Qt.Key.Key_Home:
            self.fit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _arrow(self, dx: int, dy: int, *, nudge: bool) -> None:
        if not nudge:
            self._pan(dx * self.width() * _PAN, dy * self.height() * _PAN)
            return
        at = self.selected if self.selected is not None else len(self.points) - 1
        if at >= 0:
            self.selected = at
            self.points[at] = self.to_place(self.to_pixel(self.points[at]) + QPointF(dx * _NUDGE, dy * _NUDGE))
            self._changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the world filling the view."""
        super().resizeEvent(event)
        self.look_at(self.centre, self.zoom)

    # --- drawing ----------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw everything."""
        painter = QPainter(self)
        paint(painter, Scene.of(self))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cross in the middle, which Space sets a point at."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.enlarge()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the cross away."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in other colours."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.EnabledChange}:
            self.update()
