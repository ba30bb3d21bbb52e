"""How the lines of long lists look: high enough to hit, words wrapped, marks drawn from the theme."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldmonitor.qt.fill.controls.choices import LONG, Index
from fieldmonitor.qt.fill.controls.indicators import SIDE, draw_mark
from fieldmonitor.qt.theme import Space, tokens

FRAME: Final = (
    "QListView { border: 1px solid palette(dark); border-radius: 6px; padding: 3px; outline: none; }"
    "QListView:focus { border: 2px solid palette(highlight); padding: 2px; }"
)
"""the outline of a list, like that of a line to write in"""
_HIGH: Final = 32


def fit_to(view: QListView, count: int) -> None:
    """Let words wrap in lists that are not too long; in long ones each line has one height and its words are cut."""
    if view.uniformItemSizes() != (count > LONG):
        view.setUniformItemSizes(count > LONG)


class RowDelegate(QStyledItemDelegate):
    """Draws one line; with a check state, a click anywhere on it or Space turns the mark over."""

    led = False
    """True for a list that is gone through from a line above it: what is chosen shows there without the keyboard"""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, mark and words."""
        view = self._view()
        theme = tokens(view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        area = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.sunken))
        if selected and (view.hasFocus() or view.isWindow() or self.led):
            painter.setBrush(QColor(theme.accent_soft))
            painter.setPen(QPen(QColor(theme.accent), 1.5))
        painter.drawRoundedRect(area, 4, 4)
        mark = index.data(Qt.ItemDataRole.CheckStateRole)
        if mark is not None:
            where = QRectF(0, 0, SIDE, SIDE)
            where.moveCenter(area.center())
            where.moveLeft(area.left() + Space.S)
            if option.direction == Qt.LayoutDirection.RightToLeft:
                where.moveRight(area.right() - Space.S)
            checked = Qt.CheckState(mark) == Qt.CheckState.Checked
            draw_mark(painter, where, theme, checked=checked, enabled=view.isEnabled(), is_round=False)
        painter.setPen(QColor(theme.text if view.isEnabled() else theme.disabled))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading) | int(Qt.TextFlag.TextWordWrap)
        words, text = self._words(option.rect, option.direction, marked=mark is not None), str(index.data())
        if view.uniformItemSizes():
            text = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, flags, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the wrapped words need."""
        width = max(120, self._view().viewport().width())
        if self._view().uniformItemSizes():
            return QSize(width, _HIGH)
        marked = index.data(Qt.ItemDataRole.CheckStateRole) is not None
        room = self._words(QRect(0, 0, width, 1000), Qt.LayoutDirection.LeftToRight, marked=marked)
        needed = option.fontMetrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), str(index.data())).height()
        return QSize(width, max(_HIGH, needed + Space.S))

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Turn the mark over, if there is one."""
        mark = index.data(Qt.ItemDataRole.CheckStateRole)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            wanted = event.button() == Qt.MouseButton.LeftButton
        else:
            wanted = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if mark is None or not wanted:
            return False
        checked = Qt.CheckState(mark) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
        return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def _view(self) -> QListView:
        view = self.parent()
        assert isinstance(view, QListView)  # noqa: S101 - it is always made for one
        return view

    def _words(self, rect: QRect, direction: Qt.LayoutDirection, *, marked: bool) -> QRect:
        room = SIDE + Space.S if marked else 0
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        return rect.adjusted(Space.S + (0 if mirrored else room), 0, -Space.S - (room if mirrored else 0), 0)
