"""The search: a line to type in, below it the questions that fit; Enter goes to the chosen one."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from fieldmonitor.qt.fill.controls.rows import FRAME, RowDelegate
from fieldmonitor.qt.fill.finding import Finder, Found
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import button, column, label, row

_REF: Final = Qt.ItemDataRole.UserRole
_PAUSE: Final = 60
"""milliseconds without a key after which the list follows"""
_LIST_KEYS: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class SearchDialog(QDialog):
    """Finds a question by label, hint, name or answer, in any language of the form."""

    chosen = Signal(str)
    """the ref to go to"""

    def __init__(self, finder: Finder, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find a question"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 460)
        finder.begin()
        self._finder = finder
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.search)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Words of the question, its name, or an answer"))
        self.line.setAccessibleName(self.tr("Find a question"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._pause.start)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setStyleSheet(FRAME)
        delegate = RowDelegate(self.list)
        delegate.led = True
        self.list.setItemDelegate(delegate)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Questions found"))
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.told = label(Role.SMALL, wrap=True)
        self.told.setText(self.tr("All languages of the form are searched."))
        close = button()
        close.setText(self.tr("&Close"))
        close.clicked.connect(self.reject)
        last = row(spacing=Space.M)
        last.addWidget(self.told, 1)
        last.addWidget(close)
        layout = column(self, spacing=Space.M, margin=Space.L)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        layout.addLayout(last)
        self.line.setFocus()

    def search(self) -> None:
        """Show what fits the line."""
        self._pause.stop()
        found = self._finder.find(self.line.text())
        self._show(found)
        if not self.line.text().strip():
            self.told.setText(self.tr("All languages of the form are searched."))
        else:
            self.told.setText(self.tr("%n questions found", "", len(found)))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Up and Down go through the list and Enter chooses while one types."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _LIST_KEYS:
            self._flush()
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
            row = self.list.currentRow() + by[Qt.Key(event.key())]
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._flush()
            item = self.list.currentItem()
            if item is not None:
                self._choose(item)
            return True
        return False

    def _flush(self) -> None:
        if self._pause.isActive():
            self.search()

    def _show(self, found: Sequence[Found]) -> None:
        self.list.clear()
        for one in found:
            parts = [one.label, one.place, one.answer, "" if one.applies else self.tr("does not apply now")]
            # Isolated: a label in Arabic and an answer in Latin letters must not change places.
            item = QListWidgetItem(" — ".join(f"\u2068{part}\u2069" for part in parts if part), self.list)
            item.setData(_REF, one.ref)
            if not one.applies:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        if found and found[0].applies:
            self.list.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            ref = str(item.data(_REF))
            self.accept()
            self.chosen.emit(ref)
