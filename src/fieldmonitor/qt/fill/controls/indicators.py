"""Radio buttons and check boxes drawn from the theme's tokens: their outlines are seen in every theme (WCAG: 3:1)."""

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from fieldmonitor.qt.theme import Tokens, tokens

SIDE: Final = 18
"""of the mark's square, in device-independent pixels"""


def draw_mark(painter: QPainter, where: QRectF, theme: Tokens, *, checked: bool, enabled: bool, is_round: bool) -> None:
    """Draw a radio button's circle or a check box's square, with its dot or tick."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = where.adjusted(1.5, 1.5, -1.5, -1.5)
    strong = QColor(theme.accent if enabled else theme.disabled)
    painter.setPen(QPen(strong if checked else QColor(theme.edge if enabled else theme.disabled), 1.5))
    painter.setBrush(strong if checked and not is_round else QColor(theme.surface))
    if is_round:
        painter.drawEllipse(area)
        if checked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(strong)
            painter.drawEllipse(area.adjusted(3.5, 3.5, -3.5, -3.5))
    else:
        painter.drawRoundedRect(area, 3, 3)
        if checked:
            pen = QPen(QColor(theme.accent_text), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            left, top, side = area.left(), area.top(), area.width()
            corners = ((0.22, 0.52), (0.43, 0.72), (0.78, 0.3))
            painter.drawPolyline([QPointF(left + x * side, top + y * side) for x, y in corners])
    painter.restore()


def _paint(button: QAbstractButton, *, is_round: bool) -> None:
    painter = QPainter(button)
    where = QRectF((button.width() - SIDE) / 2, (button.height() - SIDE) / 2, SIDE, SIDE)
    theme = tokens(button)
    if button.property("bare"):  # of a tile: nothing until it is chosen, then a tick, whatever the kind
        is_round = False
        if not button.isChecked():
            painter.end()
            return
    draw_mark(painter, where, theme, checked=button.isChecked(), enabled=button.isEnabled(), is_round=is_round)
    painter.end()


class RoundMark(QRadioButton):
    """A radio button without words; they stand beside it."""

    def sizeHint(self) -> QSize:
        """Return the size of the mark."""
        return QSize(SIDE, SIDE)

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        _paint(self, is_round=True)


class SquareMark(QCheckBox):
    """A check box without words; they stand beside it."""

    def sizeHint(self) -> QSize:
        """Return the size of the mark."""
        return QSize(SIDE, SIDE)

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        _paint(self, is_round=False)
