"""A form's choices as an item model with check marks, and its filter: what the long lists are shown through."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from fieldmonitor.qt.fill import reading

if TYPE_CHECKING:
    from fieldmonitor.forms import Choice

Index = QModelIndex | QPersistentModelIndex
VALUE: Final = Qt.ItemDataRole.UserRole
_ROLE: Final = Qt.ItemDataRole


class ChoiceModel(QAbstractListModel):
    """The choices of one question, in the form's order and the session's language."""

    marked = Signal(str, bool)
    """the person checked or unchecked a choice"""

    def __init__(self, parent: QObject | None = None, *, checkable: bool = False) -> None:
        super().__init__(parent)
        self._checkable = checkable
        self._choices: tuple[Choice, ...] = ()
        self._checked: frozenset[str] = frozenset()

    @property
    def choices(self) -> tuple["Choice", ...]:
        """What is in the list."""
        return self._choices

    def show(self, choices: Sequence["Choice"], checked: frozenset[str] = frozenset()) -> None:
        """Take the list; where only labels or marks change, rows stay and so does the person's place in them."""
        fresh = tuple(choices)
        if [choice.value for choice in fresh] != [choice.value for choice in self._choices]:
            self.beginResetModel()
            self._choices, self._checked = fresh, checked
            self.endResetModel()
        elif fresh != self._choices or checked != self._checked:
            self._choices, self._checked = fresh, checked
            self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of choices."""
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return label, value or mark."""
        if not index.isValid() or index.row() >= len(self._choices):
            return None
        choice = self._choices[index.row()]
        if role in (_ROLE.DisplayRole, _ROLE.EditRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return choice.label
        if role == VALUE:
            return choice.value
        if role == _ROLE.CheckStateRole and self._checkable:
            return Qt.CheckState.Checked if choice.value in self._checked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        """Mark or unmark a choice."""
        if not self._checkable or role != _ROLE.CheckStateRole or not index.isValid():
            return False
        chosen = self._choices[index.row()].value
        checked = Qt.CheckState(value) == Qt.CheckState.Checked
        self._checked = self._checked | {chosen} if checked else self._checked - {chosen}
        self.dataChanged.emit(index, index, [role])
        self.marked.emit(chosen, checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Choices can be selected, and checked where several may be."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._checkable else flags


class ChoiceFilter(QSortFilterProxyModel):
    """Keeps the choices whose label holds every typed word, wherever it stands; case and accents do not matter."""

    def __init__(self, source: ChoiceModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self.setSourceModel(source)

    def search(self, text: str) -> None:
        """Show only what fits ``text``; everything for an empty one."""
        words = reading.fold(text).split()
        if words != self._words:
            self.beginFilterChange()
            self._words = words
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Tell whether a row fits."""
        if not self._words:
            return True
        label = self.sourceModel().index(row, 0, parent).data(Qt.ItemDataRole.DisplayRole)
        return reading.matches(self._words, str(label or ""))
