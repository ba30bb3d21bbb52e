"""One choice of a long list: type any part of its words, or open the list."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QListView, QToolButton, QVBoxLayout, QWidget

from fieldmonitor.qt.fill import arrangement as arranging
from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.controls.base import Control, mark_invalid
from fieldmonitor.qt.fill.controls.choices import VALUE, ChoiceFilter, ChoiceModel
from fieldmonitor.qt.fill.controls.rows import RowDelegate, fit_to
from fieldmonitor.qt.fill.showing import show_if
from fieldmonitor.qt.theme import Role, Size, Space, icon
from fieldmonitor.qt.widgets.basics import label

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_ROWS: Final = 10


class PickerControl(Control):
    """A line to search in, with the fitting choices below it.

    The line shows the chosen label. Words that fit no single choice are not an answer: on leaving, the chosen label
    comes back, and a line says so until something is chosen.
    """

    clearable = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._shown = ""
        self._quick = False
        self.model = ChoiceModel(self)
        self.filter = ChoiceFilter(self.model, self)
        self.field = QLineEdit(self)
        self.field.textEdited.connect(self._on_edited)
        self.button = QToolButton(self)
        self.button.setIcon(icon("chevron-down"))
        self.button.setIconSize(QSize(Size.ICON, Size.ICON))
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Down on the line does the same
        self.button.clicked.connect(self.open_list)
        self.told = label(Role.SMALL, wrap=True)
        self.told.hide()
        self.popup = _popup()
        self.completer = self._completer()
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(row)
        layout.addWidget(self.told)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.field.setPlaceholderText(self.tr("Type to search, or press Down for the list"))
        self.button.setToolTip(self.tr("Show the list (Down)"))
        self.button.setAccessibleName(self.tr("Show the list"))

    def show_node(self, node: "Node") -> None:
        """Show the chosen label in the language of now; what is being typed stays."""
        self._quick = arranging.is_quick(node.appearance)
        choices = node.choices
        fit_to(self.popup, len(choices))
        self.model.show(choices)
        shown = node.value
        if shown:
            shown = next((wording.plain(choice.label) for choice in choices if choice.value == shown), shown)
        if node.value != self._value or shown != self._shown:
            self._value, self._shown = node.value, shown
            self.field.setText(shown)
            self.field.setCursorPosition(0)
            self._say("")
        mark_invalid(self.field, bool(node.value) and not node.valid)

    def inputs(self) -> list[QWidget]:
        """Return the line."""
        return [self.field]

    def tidy(self) -> None:
        """Choose what the typed words fit if that is one choice only; otherwise show what is chosen."""
        typed = self.field.text().strip()
        if typed == self._shown:
            return
        if not typed:
            self._choose("", "")
            return
        self.filter.search(typed)
        exact = self.filter.exact_row(typed)
        only = exact if exact >= 0 else 0 if self.filter.rowCount() == 1 else -1
        if only >= 0:
            index = self.filter.index(only)
            self._choose(str(index.data(VALUE)), str(index.data()))
            return
        fitting = self.filter.rowCount()
        self.field.setText(self._shown)
        self._say(
            self.tr("“{typed}” fits several choices; none was taken.").format(typed=typed)
            if fitting
            else self.tr("“{typed}” is not in the list.").format(typed=typed)
        )

    def clear(self) -> None:
        """Take the choice away."""
        self._choose("", "")

    def open_list(self) -> None:
        """Show all choices, the chosen one marked."""
        if self.field.isReadOnly() or not self.field.isEnabled():
            return
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()
        self.filter.search("")
        self.completer.complete()
        here = self.filter.row_of(self._value) if self._value else -1
        if here >= 0:
            self.popup.setCurrentIndex(self.filter.index(here))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the list; Enter takes the only fitting choice and moves on."""
        if event.key() == Qt.Key.Key_Down:
            self.open_list()
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tidy()
        super().keyPressEvent(event)

    def _completer(self) -> QCompleter:
        completer = QCompleter(self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setModel(self.filter)
        completer.setPopup(self.popup)
        self.popup.setItemDelegate(RowDelegate(self.popup))  # the completer has put its own there
        completer.setMaxVisibleItems(_ROWS)
        completer.setWidget(self.field)
        completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]  # not in the stubs
        return completer

    def _on_edited(self, text: str) -> None:
        self._say("")
        self.filter.search(text)
        if not text:
            self._choose("", "")
        if self.filter.rowCount():
            self.completer.complete()
            self.popup.setCurrentIndex(self.filter.index(0) if text else QModelIndex())
        else:
            self.popup.hide()
            self._say(self.tr("“{typed}” is not in the list.").format(typed=text))

    def _on_activated(self, index: QModelIndex) -> None:
        self._choose(str(index.data(VALUE)), str(index.data()))
        if self._quick:
            self.advanced.emit()

    def _choose(self, value: str, shown: str) -> None:
        self._value, self._shown = value, shown
        self.field.setText(shown)
        self._say("")
        self.answered.emit(value)

    def _say(self, text: str) -> None:
        self.told.setText(text)
        show_if(self.told, bool(text))


def _popup() -> QListView:
    popup = QListView()
    popup.setMouseTracking(True)
    popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return popup
