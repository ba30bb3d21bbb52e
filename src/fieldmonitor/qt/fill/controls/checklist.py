"""Several choices of a long list: what is chosen as chips, and the list with a search above it."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QWidget,
)

from fieldmonitor.qt.fill import arrangement as arranging
from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.controls.base import Control
from fieldmonitor.qt.fill.controls.choices import ChoiceFilter, ChoiceModel
from fieldmonitor.qt.fill.controls.flow import FlowLayout
from fieldmonitor.qt.fill.controls.rows import FRAME, RowDelegate, fit_to
from fieldmonitor.qt.fill.showing import show_if, was_hidden
from fieldmonitor.qt.theme import Role, Size, Space, icon
from fieldmonitor.qt.widgets.basics import column, label, row

if TYPE_CHECKING:
    from fieldmonitor.forms import Choice, Node

_HEIGHT: Final = 8 * 32 + 8
_CHIP: Final = 44  # letters


class CheckListControl(Control):
    """A searchable list of check boxes. Space marks a line; Down goes from the search into the list.

    With ``minimal`` the list is folded away until somebody searches, presses Down, or opens it with the button.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._folds: bool | None = None
        self.model = ChoiceModel(self, checkable=True)
        self.model.marked.connect(self._on_marked)
        self.filter = ChoiceFilter(self.model, self)
        self.chips = QWidget(self)
        self._chips = FlowLayout(self.chips, Space.XS)
        self.search = QLineEdit(self)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.search.textEdited.connect(self._on_search)
        self.search.installEventFilter(self)
        self.view = QListView(self)
        self.view.setModel(self.filter)
        self.view.setStyleSheet(FRAME)
        self.view.setMouseTracking(True)
        self.view.setMaximumHeight(_HEIGHT)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setItemDelegate(RowDelegate(self.view))
        self.view.installEventFilter(self)
        self.told = label(Role.SMALL)
        self.fold = QToolButton(self)
        self.fold.setIconSize(QSize(Size.ICON, Size.ICON))
        self.fold.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Down in the search does the same
        self.fold.clicked.connect(lambda: self._open(wanted=was_hidden(self.view)))
        line = row(spacing=Space.XS)
        line.addWidget(self.search, 1)
        line.addWidget(self.fold)
        layout = column(self, spacing=Space.S)
        layout.addWidget(self.chips)
        layout.addLayout(line)
        for widget in (self.view, self.told):
            layout.addWidget(widget)
        self.told.hide()
        self.fold.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        self.search.setPlaceholderText(self.tr("Type to search in the list"))
        self.told.setText(self.tr("Nothing in the list fits."))
        words = self.tr("Show the list (Down)") if was_hidden(self.view) else self.tr("Hide the list")
        self.fold.setToolTip(words)
        self.fold.setAccessibleName(words)

    def show_node(self, node: "Node") -> None:
        """Show marks and chips; search and place in the list stay."""
        self._value = node.value
        folds = "minimal" in arranging.words(node.appearance)
        if folds != self._folds:
            self._folds = folds
            show_if(self.fold, folds)
            self._open(wanted=not folds)
        chosen = frozenset(node.value.split())
        choices = node.choices
        fit_to(self.view, len(choices))
        self.model.show(choices, chosen)
        self._show_chips([choice for choice in choices if choice.value in chosen] if chosen else [])

    def inputs(self) -> list[QWidget]:
        """Return the search line, and the list unless it is folded away."""
        return [self.search, self.view]

    def clear(self) -> None:
        """Take all marks away."""
        self.answered.emit("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes into the list, Up from its first line back to the search, Enter moves on."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if watched is self.view and event.key() == Qt.Key.Key_Escape and self._folds:
            self._open(wanted=False)
            self.search.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        if watched is self.search and event.key() == Qt.Key.Key_Down and self.filter.rowCount():
            self._open(wanted=True)
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.filter.index(0, 0))
            return True
        if watched is self.view and event.key() == Qt.Key.Key_Up and self.view.currentIndex().row() <= 0:
            self.search.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        if watched is self.view and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.advanced.emit()
            return True
        return super().eventFilter(watched, event)

    def _open(self, *, wanted: bool) -> None:
        show_if(self.view, wanted)
        self.fold.setIcon(icon("chevron-up" if wanted else "chevron-down"))
        self.retranslate()

    def _show_chips(self, chosen: list["Choice"]) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for choice in chosen:
            self._chips.addWidget(self._chip(choice))
        show_if(self.chips, bool(chosen))
        self.chips.updateGeometry()

    def _chip(self, choice: "Choice") -> QPushButton:
        words = wording.plain(choice.label)
        short = words if len(words) <= _CHIP else words[: _CHIP - 1].rstrip() + "…"
        chip = QPushButton(short.replace("&", "&&"), self.chips)
        chip.setIcon(icon("close"))
        chip.setToolTip(self.tr("Take away: {choice}").format(choice=words))
        chip.setAccessibleName(self.tr("Take away: {choice}").format(choice=words))
        chip.setAutoDefault(False)
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # by keyboard the same is done in the list
        chip.clicked.connect(lambda: self._mark(choice.value, checked=False))
        chip.show()
        return chip

    def _on_search(self, text: str) -> None:
        if text:
            self._open(wanted=True)
        self.filter.search(text)
        show_if(self.told, not self.filter.rowCount())

    def _on_marked(self, value: str, checked: bool) -> None:
        self._mark(value, checked=checked)

    def _mark(self, value: str, *, checked: bool) -> None:
        chosen = set(self._value.split())
        chosen = chosen | {value} if checked else chosen - {value}
        self.answered.emit(" ".join(choice.value for choice in self.model.choices if choice.value in chosen))
