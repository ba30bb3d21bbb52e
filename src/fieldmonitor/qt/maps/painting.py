"""How the map is drawn: ground, tiles, coastlines, graticule, what was recorded, scale."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QWidget

from fieldmonitor.qt.maps import mercator
from fieldmonitor.qt.maps.coast import coastlines
from fieldmonitor.qt.maps.tiles import Key, TileStore
from fieldmonitor.qt.maps.words import degrees_text, length_text
from fieldmonitor.qt.theme import tokens
from fieldmonitor.qt.theme.tokens import Tokens

if TYPE_CHECKING:
    from fieldmonitor.qt.maps.view import MapView

HANDLE: Final = 9  # pixels around a point that still hit it
_MARGIN: Final = 8
_MOST_TILES: Final = 80
_OVERZOOM: Final = 4  # levels that a tile is enlarged by at most, while its own is missing


@dataclass(frozen=True, slots=True)
class Scene:
    """What one drawing of a view needs."""

    view: "MapView"
    theme: Tokens
    width: int
    height: int
    scale: float
    """pixels of the world's width"""
    left: float
    top: float
    """world coordinates of the upper left corner"""

    @classmethod
    def of(cls, view: "MapView") -> "Scene":
        """Return the scene of a view as it is now."""
        scale = mercator.pixels(view.zoom)
        x, y = mercator.to_world(*view.centre)
        left, top = x - view.width() / 2 / scale, y - view.height() / 2 / scale
        return cls(view, tokens(view), view.width(), view.height(), scale, left, top)

    @property
    def world(self) -> QRectF:
        """What is seen, in world coordinates."""
        return QRectF(self.left, self.top, self.width / self.scale, self.height / self.scale)

    def transform(self, turn: int = 0) -> QTransform:
        """Return the way from world coordinates, ``turn`` times round the world, to pixels."""
        found = QTransform()
        found.scale(self.scale, self.scale)
        found.translate(turn - self.left, -self.top)
        return found


def paint(painter: QPainter, scene: Scene) -> None:
    """Draw the view."""
    painter.fillRect(0, 0, scene.width, scene.height, QColor(scene.theme.sunken))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    covered = _tiles(painter, scene, scene.view.tiles) if scene.view.zooms and scene.view.tiles else False
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not covered:
        _coast(painter, scene)
    _graticule(painter, scene, strong=not covered)
    _shape(painter, scene)
    if scene.view.hasFocus():
        _cross(painter, scene)
    _scale(painter, scene)
    _words(painter, scene)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge = scene.theme.accent if scene.view.hasFocus() else scene.theme.edge
    painter.setPen(QPen(QColor(edge), 2 if scene.view.hasFocus() else 1))
    painter.drawRect(QRectF(0.5, 0.5, scene.width - 1, scene.height - 1))


def _tiles(painter: QPainter, scene: Scene, store: TileStore) -> bool:
    """Draw what tiles are here and ask for the others; tell whether any was drawn."""
    low, high = scene.view.zooms or (0, 0)
    zoom = max(low, min(high, round(scene.view.zoom)))
    count, world = 2**zoom, scene.world
    if scene.view.zoom < low - 2:
        return False  # a package's lowest level from far away: hundreds of tiles of a pixel each
    rows = range(max(0, int(world.top() * count)), min(count - 1, int(world.bottom() * count)) + 1)
    first = int(world.left() * count // 1)
    columns = range(first, int(world.right() * count // 1) + 1)
    middle = scene.world.center()
    places = sorted(
        ((column, row) for column in columns for row in rows),
        key=lambda place: abs(place[0] + 0.5 - middle.x() * count) + abs(place[1] + 0.5 - middle.y() * count),
    )[:_MOST_TILES]
    drawn = False
    for column, row in places:
        target = QRectF((column / count - scene.left) * scene.scale, (row / count - scene.top) * scene.scale,
                        scene.scale / count, scene.scale / count)  # fmt: skip
        drawn |= _tile(painter, store, (zoom, column % count, row), low, target)
    store.want([(zoom, column % count, row) for column, row in places])
    return drawn


def _tile(painter: QPainter, store: TileStore, key: Key, low: int, target: QRectF) -> bool:
    zoom, column, row = key
    for up in range(min(_OVERZOOM, zoom - low) + 1):
        image = store.get((zoom - up, column >> up, row >> up))
        if image is None or image.isNull():
            continue
        side, parts = image.width() / 2**up, 2**up
        source = QRectF((column % parts) * side, (row % parts) * image.height() / parts, side, image.height() / parts)
        painter.drawImage(target.adjusted(-0.25, -0.25, 0.25, 0.25), image, source)
        return True
    return False


def _coast(painter: QPainter, scene: Scene) -> None:
    pen = QPen(QColor(scene.theme.muted), 0.8)
    pen.setCosmetic(True)
    level = round(scene.view.zoom)
    painter.save()
    painter.setPen(pen)
    world = scene.world
    for turn in (-1, 0, 1):
        seen = world.translated(-turn, 0)
        if seen.right() < 0 or seen.left() > 1:
            continue
        painter.setTransform(scene.transform(turn))
        for bounds, line in coastlines(level):
            if bounds.intersects(seen):
                painter.drawPolyline(line)
    painter.restore()


def _graticule(painter: QPainter, scene: Scene, *, strong: bool) -> None:
    step = mercator.graticule_step(scene.view.zoom)
    decimals = len(f"{step:g}".partition(".")[2]) if step < 1 else 0
    colour = QColor(scene.theme.edge)
    colour.setAlphaF(0.65 if strong else 0.35)
    painter.setFont(_small(scene.view))
    high, _ = mercator.to_degrees(0, scene.top)
    low, _ = mercator.to_degrees(0, scene.top + scene.height / scene.scale)
    for latitude in mercator.steps_between(low, high, step):
        y = (mercator.to_world(latitude, 0)[1] - scene.top) * scene.scale
        painter.setPen(QPen(colour, 1))
        painter.drawLine(QPointF(0, y), QPointF(scene.width, y))
        if 16 < y < scene.height - 40:
            _plate(painter, scene, QPointF(_MARGIN, y), degrees_text(latitude, decimals, north=True), centred=False)
    west, east = scene.left * 360 - 180, (scene.left + scene.width / scene.scale) * 360 - 180
    for longitude in mercator.steps_between(west, east, step):
        x = (longitude / 360 + 0.5 - scene.left) * scene.scale
        painter.setPen(QPen(colour, 1))
        painter.drawLine(QPointF(x, 0), QPointF(x, scene.height))
        if 40 < x < scene.width - 30:
            wrapped = (longitude + 180) % 360 - 180
            _plate(painter, scene, QPointF(x, 12), degrees_text(wrapped, decimals, north=False), centred=True)


def _shape(painter: QPainter, scene: Scene) -> None:
    view = scene.view
    if not view.points:
        return
    accent, ground = QColor(scene.theme.accent), QColor(scene.theme.surface)
    # Each point beside the one before it, so that a line across the antimeridian stays short.
    pixels = [view.to_pixel(view.points[0])]
    for point in view.points[1:]:
        pixel = view.to_pixel(point)
        pixel.setX(pixel.x() + round((pixels[-1].x() - pixel.x()) / scene.scale) * scene.scale)
        pixels.append(pixel)
    kind = view.draws.value
    if kind != "point" and len(pixels) > 1:
        closed = kind == "area" and len(pixels) > 2
        soft = QColor(accent)
        soft.setAlphaF(0.22)
        painter.setBrush(soft if closed else Qt.BrushStyle.NoBrush)
        for pen in (QPen(ground, 5), QPen(accent, 2.4)):
            painter.setPen(pen)
            if closed:
                painter.drawPolygon(QPolygonF(pixels))
            else:
                painter.drawPolyline(QPolygonF(pixels))
            painter.setBrush(Qt.BrushStyle.NoBrush)
    for index, pixel in enumerate(pixels):
        chosen = index == view.selected or kind == "point"
        painter.setPen(QPen(ground if chosen else accent, 2))
        painter.setBrush(accent if chosen else ground)
        painter.drawEllipse(pixel, 7 if chosen else 5, 7 if chosen else 5)
        if chosen:
            painter.setPen(QPen(accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(pixel, 11, 11)


def _cross(painter: QPainter, scene: Scene) -> None:
    x, y = scene.width / 2, scene.height / 2
    for pen in (QPen(QColor(scene.theme.surface), 4), QPen(QColor(scene.theme.text), 1.6)):
        painter.setPen(pen)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawLine(QPointF(x + 4 * dx, y + 4 * dy), QPointF(x + 14 * dx, y + 14 * dy))


def _scale(painter: QPainter, scene: Scene) -> None:
    metres, wide = mercator.scale_bar(scene.view.centre[0], scene.view.zoom, 110)
    x, y = _MARGIN + 2.0, scene.height - _MARGIN - 2.0
    for pen in (QPen(QColor(scene.theme.surface), 5), QPen(QColor(scene.theme.text), 2)):
        painter.setPen(pen)
        painter.drawPolyline(
            QPolygonF([QPointF(x, y - 6), QPointF(x, y), QPointF(x + wide, y), QPointF(x + wide, y - 6)])
        )
    painter.setFont(_small(scene.view))
    _plate(painter, scene, QPointF(x + wide / 2, y - 16), length_text(metres), centred=True)


def _words(painter: QPainter, scene: Scene) -> None:
    """Write whom the packages ask to name, and what the person should know about the map."""
    painter.setFont(_small(scene.view))
    named = " · ".join(scene.view.credits)[:120]
    if named:
        wide = painter.fontMetrics().horizontalAdvance(named)
        _plate(painter, scene, QPointF(scene.width - wide - 2 * _MARGIN, scene.height - 14.0), named, centred=False)
    if scene.view.notice:
        room = QRectF(_MARGIN * 6, 28, scene.width - _MARGIN * 12, 60)
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        needed = painter.boundingRect(room, flags, scene.view.notice)
        _ground(painter, scene, needed.adjusted(-8, -5, 8, 5))
        painter.drawText(needed, flags, scene.view.notice)


def _plate(painter: QPainter, scene: Scene, at: QPointF, text: str, *, centred: bool) -> None:
    """Write a label on a ground of its own, so that it is readable on any tile."""
    metrics = painter.fontMetrics()
    wide, high = metrics.horizontalAdvance(text), metrics.height()
    left = at.x() - wide / 2 if centred else at.x()
    box = QRectF(left, at.y() - high / 2, wide, high)
    _ground(painter, scene, box.adjusted(-3, -1, 3, 1))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _ground(painter: QPainter, scene: Scene, box: QRectF) -> None:
    ground = QColor(scene.theme.surface)
    ground.setAlphaF(0.88)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(scene.theme.text))


def _small(view: QWidget) -> QFont:
    font = QFont(view.font())
    font.setPointSizeF(max(7.5, font.pointSizeF() * 0.85))
    return font
