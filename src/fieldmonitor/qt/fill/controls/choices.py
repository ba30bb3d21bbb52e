"""A form's choices as an item model with check marks, and its filter: what the long lists are shown through."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from fieldmonitor.qt.fill import reading, wording

if TYPE_CHECKING:
    from fieldmonitor.forms import Choice

Index = QModelIndex | QPersistentModelIndex
VALUE: Final = Qt.ItemDataRole.UserRole
_ROLE: Final = Qt.ItemDataRole
_MARKUP: Final = frozenset("*_<[#\\&")
LONG: Final = 150
"""lines beyond which all of a list have one height: measuring the words of each would be felt"""


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
        if fresh is self._choices and checked == self._checked:
            return
        if fresh is not self._choices and [choice.value for choice in fresh] != [
            choice.value for choice in self._choices
        ]:
            self.beginResetModel()
            self._choices, self._checked = fresh, checked
            self.endResetModel()
        elif fresh is not self._choices and fresh != self._choices:
            self._choices, self._checked = fresh, checked
            self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
        elif checked != self._checked:
            self._choices, self._checked = fresh, checked
            self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1), [_ROLE.CheckStateRole])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of choices."""
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return label, value or mark."""
        if not index.isValid() or index.row() >= len(self._choices):
            return None
        choice = self._choices[index.row()]
        if role in (_ROLE.DisplayRole, _ROLE.EditRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return wording.plain(choice.label) if _MARKUP & set(choice.label) else choice.label
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


class ChoiceFilter(QAbstractListModel):
    """The choices whose label holds every typed word, wherever it stands; case and accents do not matter.

    The labels are folded once. A longer text is looked for only in what a shorter one has left, so that each further
    key costs less than the one before.
    """

    def __init__(self, source: ChoiceModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._words: list[str] = []
        self._folded: list[str] | None = None
        self._rows: Sequence[int] = range(source.rowCount())
        source.modelAboutToBeReset.connect(self.beginResetModel)
        source.modelReset.connect(self._on_reset)
        source.dataChanged.connect(self._on_changed)

    def prepare(self) -> None:
        """Fold the labels now, so that the first key does not wait for it."""
        if self._folded is None:
            self._folded = [reading.fold(choice.label) for choice in self._source.choices]

    def search(self, text: str) -> None:
        """Show only what fits ``text``; everything for an empty one."""
        words = reading.fold(text).split()
        if words == self._words:
            return
        self.beginResetModel()
        narrower = len(words) >= len(self._words) > 0 and all(
            new.startswith(old) for new, old in zip(words, self._words, strict=False)
        )
        self._words = words
        self._rows = self._fitting(self._rows if narrower else range(self._source.rowCount()))
        self.endResetModel()

    def row_of(self, value: str) -> int:
        """Return the row that shows the choice ``value``, -1 if none does."""
        choices = self._source.choices
        return next((row for row, place in enumerate(self._rows) if choices[place].value == value), -1)

    def exact_row(self, text: str) -> int:
        """Return the only row whose whole label is ``text``, as far as a search tells labels apart; -1 otherwise."""
        self.prepare()
        wanted, folded = reading.fold(text), self._folded or []
        found = [row for row, place in enumerate(self._rows) if folded[place] == wanted]
        return found[0] if len(found) == 1 else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many choices fit."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return what the list says of the choice."""
        return self._source.data(self._there(index), role) if index.isValid() else None

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        """Mark or unmark a choice."""
        return index.isValid() and self._source.setData(self._there(index), value, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """As in the whole list."""
        return self._source.flags(self._there(index)) if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _there(self, index: Index) -> QModelIndex:
        return self._source.index(self._rows[index.row()]) if index.row() < len(self._rows) else QModelIndex()

    def _fitting(self, rows: Sequence[int]) -> Sequence[int]:
        if not self._words:
            return range(self._source.rowCount())
        self.prepare()
        folded = self._folded or []
        for word in self._words:
            rows = [row for row in rows if word in folded[row]]
        return rows

    def _on_reset(self) -> None:
        self._folded = None
        self._rows = self._fitting(range(self._source.rowCount()))
        self.endResetModel()

    def _on_changed(self, first: QModelIndex, last: QModelIndex, roles: Sequence[int] = ()) -> None:
        if not roles:  # labels in another language
            self._folded = None
            if self._words:
                self.beginResetModel()
                self._rows = self._fitting(range(self._source.rowCount()))
                self.endResetModel()
                return
        if not self._words:
            self.dataChanged.emit(self.index(first.row()), self.index(last.row()), list(roles))
            return
        changed = range(first.row(), last.row() + 1)
        for row, place in enumerate(self._rows):
            if place in changed:
                self.dataChanged.emit(self.index(row), self.index(row), list(roles))
