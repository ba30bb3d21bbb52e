"""Putting choices in order."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.controls.base import Control
from fieldmonitor.qt.fill.controls.rows import FRAME, RowDelegate
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import button, column, label, row

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_VALUE = Qt.ItemDataRole.UserRole
_LABEL = Qt.ItemDataRole.UserRole + 1


class RankControl(Control):
    """A list to order by dragging, by buttons or by Alt+Up and Alt+Down. Not an answer until somebody orders it."""

    clearable = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.list = QListWidget(self)
        self.list.setStyleSheet(FRAME)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._dragged: int | None = None
        """the line that the mouse holds"""
        self._before: list[str] = []
        for part in (self.list, self.list.viewport()):
            part.installEventFilter(self)
        self.up, self.down, self.keep = button(icon_name="chevron-up"), button(icon_name="chevron-down"), button()
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.keep.clicked.connect(self._give)
        self.told = label(Role.SMALL, wrap=True)
        buttons = row()
        for part in (self.up, self.down, self.keep):
            buttons.addWidget(part)
        buttons.addStretch()
        layout = column(self, spacing=Space.S)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        layout.addWidget(self.told)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.up.setText(self.tr("Move up"))
        self.down.setText(self.tr("Move down"))
        self.keep.setText(self.tr("Keep this order"))
        self.told.setText(self.tr("Not ordered yet. First stands at the top."))

    def show_node(self, node: "Node") -> None:
        """Show the order, choices that have no place in it last."""
        self._value = node.value
        order = node.value.split()
        labels = {choice.value: wording.plain(choice.label) for choice in node.choices}
        values = [value for value in order if value in labels] + [value for value in labels if value not in order]
        if values != self._values():
            self.list.clear()
            for value in values:
                item = QListWidgetItem(self.list)
                item.setData(_VALUE, value)
        for index, value in enumerate(values):
            self.list.item(index).setData(_LABEL, labels[value])
        self._number()
        self.list.setFixedHeight(min(320, 12 + sum(self.list.sizeHintForRow(i) for i in range(len(values)))))
        self.told.setHidden(bool(order))
        self.keep.setHidden(bool(order))

    def inputs(self) -> list[QWidget]:
        """Return the list."""
        return [self.list]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with Up and Down moves the line; Enter moves on. The mouse takes a line along as it is dragged."""
        if isinstance(event, QMouseEvent) and watched is self.list.viewport():
            return self._on_mouse(event)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.advanced.emit()
                return True
            if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
        return super().eventFilter(watched, event)

    def _on_mouse(self, event: QMouseEvent) -> bool:
        kind, place = event.type(), event.position().toPoint()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            at = self.list.indexAt(place)
            self._dragged, self._before = (at.row() if at.isValid() else None), self._values()
            return False  # the list chooses the line
        if self._dragged is None:
            return False
        if kind == QEvent.Type.MouseMove:
            self._drag_to(place)
            return True
        if kind == QEvent.Type.MouseButtonRelease:
            self._dragged = None
            self.list.viewport().unsetCursor()
            if self._values() != self._before:
                self._give()
        return False

    def _drag_to(self, place: QPoint) -> None:
        """Put the line that is held where the mouse is, beyond the ends of the list too."""
        assert self._dragged is not None  # noqa: S101 - asked before
        self.list.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        inside = max(1, min(place.y(), self.list.viewport().height() - 2))
        at = self.list.indexAt(QPoint(self.list.viewport().width() // 2, inside))
        there = at.row() if at.isValid() else self.list.count() - 1
        if there != self._dragged:
            self.list.insertItem(there, self.list.takeItem(self._dragged))
            self.list.setCurrentRow(there)
            self.list.scrollToItem(self.list.item(there))
            self._dragged = there
            self._number()

    def _number(self) -> None:
        for index in range(self.list.count()):
            item = self.list.item(index)
            item.setText(f"{index + 1}.  {item.data(_LABEL)}")

    def _values(self) -> list[str]:
        return [str(self.list.item(index).data(_VALUE)) for index in range(self.list.count())]

    def _move(self, step: int) -> None:
        here = self.list.currentRow()
        there = here + step
        if here >= 0 and 0 <= there < self.list.count():
            self.list.insertItem(there, self.list.takeItem(here))
            self.list.setCurrentRow(there)
            self._give()

    def _give(self) -> None:
        self.answered.emit(" ".join(self._values()))
