"""The list of observations: search, filters, order; opening one."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget

from fieldmonitor.domain.ids import DraftId
from fieldmonitor.domain.listing import ListQuery, ListRow
from fieldmonitor.domain.observation import Status
from fieldmonitor.qt.desk import Desk
from fieldmonitor.qt.language import number_text
from fieldmonitor.qt.models.observations import ROW_ROLE, SORTS, Column, ObservationModel
from fieldmonitor.qt.tasks import Task
from fieldmonitor.qt.theme import Role
from fieldmonitor.qt.widgets.asking import Question
from fieldmonitor.qt.widgets.basics import EmptyState, Page, button, label
from fieldmonitor.qt.widgets.filters import FilterBar
from fieldmonitor.qt.widgets.table import RowTable
from fieldmonitor.services.values import FormInfo

WIDTHS = {
    Column.REFERENCE: 106,
    Column.STATUS: 124,
    Column.DAY: 122,
    Column.PLACE: 136,
    Column.AUTHOR: 84,
    Column.ATTACHMENTS: 70,
    Column.UPDATED: 122,
}


class ObservationsPage(Page):
    """Drafts and records of this device. Enter or a double click opens one; Delete discards a draft."""

    record_chosen = Signal(str)
    draft_chosen = Signal(str)
    new_wanted = Signal()
    report_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._forms: Sequence[FormInfo] = ()
        self._count: int | None = None
        self._counting: Task | None = None
        self._current_id = ""
        self.model = ObservationModel(desk.workspace.observations.page, desk.tasks, self)
        self.filters = FilterBar()
        self.table = RowTable()
        self.count = label(Role.MUTED)
        self.new = button(Role.PRIMARY, "")
        self.empty, self.nothing = EmptyState("list"), EmptyState("search")
        self.content = QStackedWidget()
        self._open, self._discard, self._report = QAction(self), QAction(self), QAction(self)
        self._build()
        self._connect()
        self.retranslate()
        self.model.show(ListQuery())

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_title(self.tr("Observations"))
        self.new.setText(self.tr("&New observation"))
        self.table.setAccessibleName(self.tr("Observations"))
        self._open.setText(self.tr("Open"))
        self._discard.setText(self.tr("Discard the draft…"))
        self._report.setText(self.tr("Incident report…"))
        self.empty.set_texts(
            self.tr("No observation yet"),
            self.tr("Start the first one: choose a form and write down what you saw. It is saved as you type."),
            self.tr("New observation"),
        )
        self.nothing.set_texts(
            self.tr("Nothing fits this search"),
            self.tr("Try fewer words, another period, or clear the filters."),
            self.tr("Clear the filters"),
        )
        self.model.retranslate()
        self._show_titles()
        self._show_count()

    def shown(self) -> None:
        """Come up to date and take the keyboard."""
        self.refresh()
        self.table.setFocus()

    def refresh(self) -> None:
        """Ask for everything again; the filters stay."""
        self._desk.tasks.start(self._lists, self._take_lists, context=self)
        self._ask()

    def _build(self) -> None:
        self.table.setModel(self.model)
        self.table.set_widths(WIDTHS, Column.FORM)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(Column.UPDATED, Qt.SortOrder.DescendingOrder)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.title_actions.addWidget(self.new)
        self.content.addWidget(self.table)
        self.content.addWidget(self.empty)
        self.content.addWidget(self.nothing)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.content, 1)
        self.body.addWidget(self.count)
        self._discard.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._discard.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._report.setShortcut(QKeySequence("Ctrl+P"))
        self._report.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.addActions([self._discard, self._report])
        self.setTabOrder(self.new, self.filters)

    def _connect(self) -> None:
        hub = self._desk.hub
        for fact in (hub.draft_saved, hub.draft_discarded, hub.observation_finalised, hub.observation_reviewed):
            fact.connect(self._ask_if_shown)
        hub.sync_finished.connect(self.refresh)
        hub.forms_changed.connect(self.refresh)
        self.filters.changed.connect(self._ask)
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._remember_current())
        self.model.loaded.connect(self._choose_content)
        self.model.failed.connect(self._desk.errors.show)
        self.table.opened.connect(self._opened)
        self.table.customContextMenuRequested.connect(self._menu)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._keep_sortable)
        self.new.clicked.connect(self.new_wanted)
        self.empty.action.clicked.connect(self.new_wanted)
        self.nothing.action.clicked.connect(self.filters.clear)
        self._open.triggered.connect(lambda: self._opened(self.table.currentIndex()))
        self._discard.triggered.connect(self._ask_discard)
        self._report.triggered.connect(self._wish_report)
        for keys, target in (("Ctrl+F", self.filters.search),):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(target.setFocus)
            shortcut.activated.connect(target.selectAll)

    def _lists(self) -> tuple[Sequence[FormInfo], Sequence[str]]:
        return self._desk.workspace.forms.list(), self._desk.workspace.observations.places()

    def _take_lists(self, found: tuple[Sequence[FormInfo], Sequence[str]]) -> None:
        self._forms, places = found
        self._show_titles()
        self.filters.set_places(places)

    def _show_titles(self) -> None:
        titles = {form.form_id: form.title_in(self._desk.language()) for form in self._forms}
        self.model.set_titles(titles)
        self.filters.set_titles(titles)

    def _ask_if_shown(self, _identifier: str) -> None:
        if self.isVisible():
            self._ask()

    def _ask(self) -> None:
        query = self.filters.query(self.model.query)
        self.model.show(query)
        if self._counting:
            self._counting.abandon()
        count = self._desk.workspace.observations.count
        self._counting = self._desk.tasks.start(lambda: count(query), self._take_count, context=self)

    def _take_count(self, count: int) -> None:
        self._count = count
        self._show_count()

    def _show_count(self) -> None:
        if self._count is None:
            self.count.setText("")
            return
        words = self.tr("%n observation(s)", "", self._count)
        self.count.setText(words.replace(str(self._count), number_text(self._count), 1))

    def _choose_content(self) -> None:
        if self.model.rowCount():
            self.content.setCurrentWidget(self.table)
            self._select_again()
        else:
            self.content.setCurrentWidget(self.nothing if self.filters.active() else self.empty)

    def _select_again(self) -> None:
        """New rows came: stay on the row where the person was, or on the first."""
        rows = range(self.model.rowCount())
        place = next((number for number in rows if self.model.row(number).id == self._current_id), 0)
        self.table.setCurrentIndex(self.model.index(place, 0))

    def _remember_current(self) -> None:
        row = self._current()
        if row is not None:
            self._current_id = row.id

    def _keep_sortable(self, section: int, _order: Qt.SortOrder) -> None:
        if section >= 0 and Column(section) not in SORTS:
            column = next(column for column, sort in SORTS.items() if sort == self.model.query.sort)
            falling = self.model.query.descending
            order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
            self.table.horizontalHeader().setSortIndicator(column, order)

    def _current(self) -> ListRow | None:
        found = self.table.currentIndex().data(ROW_ROLE)
        return found if isinstance(found, ListRow) else None

    def _opened(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, ListRow):
            chosen = self.draft_chosen if row.status is Status.DRAFT else self.record_chosen
            chosen.emit(row.id)

    def _menu(self, place: QPoint) -> None:
        row = self._current()
        if row is None:
            return
        menu = QMenu(self)
        menu.addAction(self._open)
        if row.status is Status.DRAFT:
            menu.addAction(self._discard)
        else:
            menu.addAction(self._report)
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _wish_report(self) -> None:
        row = self._current()
        if row and row.status is not Status.DRAFT:
            self.report_wanted.emit(row.id)

    def _ask_discard(self) -> None:
        row = self._current()
        if row is None or row.status is not Status.DRAFT:
            return
        texts = (
            self.tr("Discard the draft {reference}?").format(reference=row.reference),
            self.tr("What was written in it and its attachments are deleted. This cannot be undone."),
        )
        ask = Question(texts, self.tr("Discard"), self.tr("Keep it"), self)
        ask.agreed.connect(lambda: self._discard_draft(DraftId(row.id)))
        ask.open()

    def _discard_draft(self, draft: DraftId) -> None:
        discard = self._desk.workspace.observations.discard
        self._desk.tasks.start(
            lambda: discard(draft), lambda _none: self._desk.hub.draft_discarded.emit(draft), context=self
        )
