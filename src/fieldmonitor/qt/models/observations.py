"""The list of observations as a table over keyset pages: only what has been scrolled to is ever in memory."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon

from fieldmonitor.domain.listing import ListQuery, ListRow, Page, Sort
from fieldmonitor.domain.observation import Status
from fieldmonitor.qt.language import day_text, number_text, time_text
from fieldmonitor.qt.tasks import Task, Tasks
from fieldmonitor.qt.theme import icon
from fieldmonitor.qt.words import STATUS_ICONS, status_hints, status_texts

PAGE_ROWS = 50
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""the `ListRow` behind an index"""


class Column(IntEnum):
    """The columns, in their order."""

    REFERENCE = 0
    FORM = 1
    STATUS = 2
    DAY = 3
    PLACE = 4
    AUTHOR = 5
    ATTACHMENTS = 6
    UPDATED = 7


SORTS = {
    Column.REFERENCE: Sort.REFERENCE,
    Column.FORM: Sort.FORM,
    Column.STATUS: Sort.STATUS,
    Column.DAY: Sort.DAY,
    Column.PLACE: Sort.PLACE,
    Column.UPDATED: Sort.UPDATED,
}


class ObservationModel(QAbstractTableModel):
    """Rows of one `ListQuery`. Pages are fetched in a worker; a newer query drops what an older one brings."""

    loaded = Signal()
    """the first page of the query is here"""
    failed = Signal(object)

    def __init__(self, fetch: Callable[[ListQuery, str | None, int], Page], tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._tasks = tasks
        self._query = ListQuery()
        self._rows: list[ListRow] = []
        self._next: str | None = None
        self._task: Task | None = None
        self._titles: Mapping[str, str] = {}
        self._icons: dict[Status, QIcon] = {}
        self.retranslate()

    @property
    def query(self) -> ListQuery:
        """What is listed now."""
        return self._query

    def show(self, query: ListQuery) -> None:
        """List another query. The old rows stay on the screen until the new ones are here."""
        self._query = query
        self._load(None, self._replace)

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """Take the forms' titles in the interface's language, by form id."""
        self._titles = titles
        self._column_changed(Column.FORM)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._statuses, self._hints = status_texts(), status_hints()
        self._headers = {
            Column.REFERENCE: self.tr("Reference"),
            Column.FORM: self.tr("Form"),
            Column.STATUS: self.tr("Status"),
            Column.DAY: self.tr("Day"),
            Column.PLACE: self.tr("Place"),
            Column.AUTHOR: self.tr("Author"),
            Column.ATTACHMENTS: self.tr("Files"),
            Column.UPDATED: self.tr("Changed"),
        }
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        for column in Column:
            self._column_changed(column)

    def row(self, position: int) -> ListRow:
        """Return one row that is in memory."""
        return self._rows[position]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature; an invalid index is immutable
        """Rows in memory."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        """Fixed columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of columns."""
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(Column):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headers[Column(section)]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What one cell shows, says and explains."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explanation(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column == Column.STATUS:
            return self._icon(row.status)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headers[column]}: {self._text(row, column)}"
        return row if role == ROW_ROLE else None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether the store has rows after these."""
        return not parent.isValid() and self._next is not None and self._task is None

    def fetchMore(self, parent: Index) -> None:
        """Fetch the next page."""
        if self.canFetchMore(parent):
            self._load(self._next, self._append)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column that the store can sort by; on any other the order stays."""
        wanted = SORTS.get(Column(column)) if column >= 0 else None
        descending = order == Qt.SortOrder.DescendingOrder
        if wanted and (wanted, descending) != (self._query.sort, self._query.descending):
            self.show(replace(self._query, sort=wanted, descending=descending))

    def _load(self, cursor: str | None, take: Callable[[Page], None]) -> None:
        if self._task:
            self._task.abandon()
        query = self._query
        self._task = self._tasks.start(lambda: self._fetch(query, cursor, PAGE_ROWS), take, self._fail, context=self)

    def _replace(self, page: Page) -> None:
        self._task = None
        self.beginResetModel()
        self._rows = list(page.rows)
        self._next = page.next
        self.endResetModel()
        self.loaded.emit()

    def _append(self, page: Page) -> None:
        self._task = None
        self._next = page.next
        if page.rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page.rows) - 1)
            self._rows.extend(page.rows)
            self.endInsertRows()

    def _fail(self, error: Exception) -> None:
        self._task = None
        self._next = None  # not asked again by itself; the next query starts anew
        self.failed.emit(error)

    def _text(self, row: ListRow, column: Column) -> str:
        return _TEXTS[column](self, row)

    def _explanation(self, row: ListRow, column: Column) -> str:
        if column == Column.STATUS:
            return self._hints[row.status]
        return time_text(row.updated) if column == Column.UPDATED else self._text(row, column)

    def _form_title(self, row: ListRow) -> str:
        return self._titles.get(row.form_id) or row.title or row.form_id

    def _status(self, row: ListRow) -> str:
        return self._statuses[row.status]

    def _icon(self, status: Status) -> QIcon:
        if status not in self._icons:
            self._icons[status] = icon(STATUS_ICONS[status])
        return self._icons[status]

    def _column_changed(self, column: Column) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, column), self.index(len(self._rows) - 1, column))


_TEXTS: dict[Column, Callable[[ObservationModel, ListRow], str]] = {
    Column.REFERENCE: lambda _model, row: row.reference,
    Column.FORM: ObservationModel._form_title,
    Column.STATUS: ObservationModel._status,
    Column.DAY: lambda _model, row: day_text(row.day),
    Column.PLACE: lambda _model, row: row.place,
    Column.AUTHOR: lambda _model, row: row.author_code,
    Column.ATTACHMENTS: lambda _model, row: number_text(row.attachments) if row.attachments else "",
    Column.UPDATED: lambda _model, row: day_text(row.updated.astimezone().date()),
}
