"""Line icons from resources/icons, drawn in the palette's colour when painted: a theme change needs nothing."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap

from fieldmonitor import resources


@cache
def _source(name: str) -> bytes:
    return resources.data(f"resources/icons/{name}.svg").read_bytes()


class _LineIcon(QIconEngine):
    """An SVG whose ``currentColor`` is the palette's text colour. A selected row keeps it: its ground is a soft one."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        from PySide6.QtSvg import QSvgRenderer  # not needed before the first icon is painted

        group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        colour = QGuiApplication.palette().color(group, self._role).name()
        svg = _source(self._name).replace(b"currentColor", colour.encode())
        QSvgRenderer(QByteArray(svg)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, _scale: float) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> QIcon:
    """Return the line icon ``name`` (a file of resources/icons without ``.svg``) in the palette's colour ``role``.

    Raises FileNotFoundError at once for a name that does not exist.
    """
    _source(name)
    return QIcon(_LineIcon(name, role))
