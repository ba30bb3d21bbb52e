"""The list's model: rules of Qt's models, bounded memory on 100,000 rows, newer questions win, failures are told."""

import threading
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fieldmonitor.domain.errors import VaultDamaged
from fieldmonitor.domain.ids import reference
from fieldmonitor.domain.listing import ListQuery, ListRow, Page, Sort
from fieldmonitor.domain.observation import Status
from fieldmonitor.qt.models.observations import PAGE_ROWS, ROW_ROLE, Column, ObservationModel
from fieldmonitor.qt.tasks import Tasks
from fieldmonitor.qt.widgets.table import RowTable

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
MANY = 100_000


class Store:
    """A table of many rows, made as they are asked for; remembers what it was asked."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.asked: list[tuple[ListQuery, str | None]] = []

    def page(self, query: ListQuery, cursor: str | None, limit: int) -> Page:
        """One page, as the services give it."""
        self.asked.append((query, cursor))
        first = int(cursor or 0)
        last = min(first + limit, self.size)
        return Page(tuple(map(row, range(first, last))), str(last) if last < self.size else None)


def row(number: int) -> ListRow:
    identifier = f"{number:032x}"
    day = date(2026, 1, 1) + timedelta(days=number % 300)
    status = list(Status)[number % len(Status)]
    return ListRow(identifier, reference(identifier), "f", "Title", status, day, "Bridge", "AB-012", number % 3, NOON)


@pytest.fixture
def parent(qapp: object) -> QObject:
    return QObject()


def loaded(qtbot: QtBot, store: Store, parent: QObject, query: ListQuery = ListQuery()) -> ObservationModel:  # noqa: B008 - immutable
    model = ObservationModel(store.page, Tasks(parent), parent)
    with qtbot.waitSignal(model.loaded):
        model.show(query)
    return model


def test_it_keeps_the_rules_of_item_models(qtbot: QtBot, qtmodeltester: ModelTester, parent: QObject) -> None:
    model = loaded(qtbot, Store(250), parent)
    qtmodeltester.check(model, force_py=True)
    qtbot.waitUntil(lambda: _fetched(model) == 250)  # the tester listens to every row that comes in
    qtmodeltester.check(model, force_py=True)


def _fetched(model: ObservationModel) -> int:
    model.fetchMore(QModelIndex())
    return model.rowCount()


def test_only_what_is_scrolled_to_is_fetched(qtbot: QtBot, parent: QObject) -> None:
    store = Store(MANY)
    model = loaded(qtbot, store, parent)
    table = RowTable()
    qtbot.addWidget(table)
    table.setModel(model)
    table.resize(900, 500)
    table.show()
    assert model.rowCount() == PAGE_ROWS
    for _step in range(5):
        before = model.rowCount()
        table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
        qtbot.waitUntil(lambda before=before: model.rowCount() > before)
    assert model.rowCount() <= 8 * PAGE_ROWS
    assert len(store.asked) <= 8
    assert all(query == ListQuery() for query, _cursor in store.asked)
    assert [cursor for _query, cursor in store.asked[:3]] == [None, str(PAGE_ROWS), str(2 * PAGE_ROWS)]


def test_painting_asks_the_store_nothing(qtbot: QtBot, parent: QObject) -> None:
    store = Store(MANY)
    model = loaded(qtbot, store, parent)
    table = RowTable()
    qtbot.addWidget(table)
    table.setModel(model)
    table.grab()
    assert len(store.asked) == 1


def test_the_answer_to_an_older_question_is_dropped(qtbot: QtBot, parent: QObject) -> None:
    store, gate = Store(10), threading.Event()

    def page(query: ListQuery, cursor: str | None, limit: int) -> Page:
        if query.text == "slow":
            gate.wait(10)
            return Page((row(99),), None)
        return store.page(query, cursor, limit)

    tasks = Tasks(parent)
    model = ObservationModel(page, tasks, parent)
    model.show(ListQuery(text="slow"))
    with qtbot.waitSignal(model.loaded):
        model.show(ListQuery(text="new"))
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy())
    assert model.rowCount() == 10


def test_a_failure_is_told_and_the_rows_stay(qtbot: QtBot, parent: QObject) -> None:
    store = Store(MANY)
    model = loaded(qtbot, store, parent)

    def broken(_query: ListQuery, _cursor: str | None, _limit: int) -> Page:
        raise VaultDamaged(path="/v", where="page 7")

    model._fetch = broken
    with qtbot.waitSignal(model.failed) as failed:
        model.fetchMore(QModelIndex())
    assert isinstance(failed.args[0], VaultDamaged)
    assert model.rowCount() == PAGE_ROWS
    assert not model.canFetchMore(QModelIndex()), "a damaged page is not asked for again by itself"


def test_sorting_is_the_stores_work(qtbot: QtBot, parent: QObject) -> None:
    store = Store(5)
    model = loaded(qtbot, store, parent)
    with qtbot.waitSignal(model.loaded):
        model.sort(Column.PLACE, Qt.SortOrder.AscendingOrder)
    assert store.asked[-1][0] == ListQuery(sort=Sort.PLACE, descending=False)
    asked = len(store.asked)
    model.sort(Column.AUTHOR, Qt.SortOrder.AscendingOrder)
    assert len(store.asked) == asked, "the store has no order by author"


def test_status_is_told_in_words_and_by_a_picture(qtbot: QtBot, parent: QObject) -> None:
    model = loaded(qtbot, Store(len(Status)), parent)
    cells = [model.index(number, Column.STATUS) for number in range(len(Status))]
    assert [cell.data() for cell in cells] == ["Draft", "Finalised", "Sent", "Received", "Sent back", "Approved"]
    pictures = {cell.data(Qt.ItemDataRole.DecorationRole).pixmap(18, 18).toImage().cacheKey() for cell in cells}
    assert len(pictures) == len(Status)
    assert cells[0].data(ROW_ROLE).status is Status.DRAFT
    assert cells[1].data(Qt.ItemDataRole.ToolTipRole).startswith("Sealed on this computer")
    assert model.index(0, Column.DAY).data() == "1 Jan 2026"
    assert model.index(0, Column.ATTACHMENTS).data() == "", "no file is no number"
