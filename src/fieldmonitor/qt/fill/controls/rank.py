"""Putting choices in order."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.controls.base import Control
from fieldmonitor.qt.fill.controls.rows import FRAME, RowDelegate
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import button, column, label, row

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_VALUE = Qt.ItemDataRole.UserRole


class RankControl(Control):
    """A list to order by dragging, by buttons or by Alt+Up and Alt+Down. Not an answer until somebody orders it."""

    clearable = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.list = QListWidget(self)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setStyleSheet(FRAME)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.model().rowsMoved.connect(self._give)
        self.list.installEventFilter(self)
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
            self.list.item(index).setText(f"{index + 1}.  {labels[value]}")
        self.list.setFixedHeight(min(320, 12 + sum(self.list.sizeHintForRow(i) for i in range(len(values)))))
        self.told.setHidden(bool(order))
        self.keep.setHidden(bool(order))

    def inputs(self) -> list[QWidget]:
        """Return the list."""
        return [self.list]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with Up and Down moves the line; Enter moves on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.advanced.emit()
                return True
            if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
        return super().eventFilter(watched, event)

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
