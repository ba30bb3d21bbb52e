"""What a list of observations is narrowed by: words, form, status, period, place."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QSizePolicy, QWidget

from fieldmonitor.domain.listing import ListQuery
from fieldmonitor.domain.observation import Status
from fieldmonitor.qt.theme import Role, Space, icon
from fieldmonitor.qt.widgets.basics import Translated, button, column, label, row
from fieldmonitor.qt.words import status_texts

TYPING_PAUSE = 220  # milliseconds without a key before the search starts


def period(name: str, today: date) -> tuple[date | None, date | None]:
    """Return the first and last day of a named period as seen on ``today``."""
    first = today.replace(day=1)
    before = first - timedelta(days=1)
    match name:
        case "week":
            return today - timedelta(days=6), today
        case "month":
            return first, today.replace(day=monthrange(today.year, today.month)[1])
        case "last_month":
            return before.replace(day=1), before
        case "year":
            return date(today.year, 1, 1), date(today.year, 12, 31)
        case _:
            return None, None


class FilterBar(Translated):
    """Emits ``changed`` when another `ListQuery` is wanted: at once for choices, after a pause for typing."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._search_icon = self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.form, self.status, self.period, self.place = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.day_from, self.day_to = QDateEdit(), QDateEdit()
        self._dash = label()
        self._dash.setText("–")
        self.reset = button(Role.QUIET, "close")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_PAUSE)
        self._titles: Mapping[str, str] = {}
        self._places: Sequence[str] = ()
        self._build()
        self.retranslate()
        self._connect()

    def query(self, base: ListQuery) -> ListQuery:
        """Return ``base`` (its order is kept) narrowed by what is chosen here."""
        first, last = self._days()
        status = self.status.currentData()
        return replace(
            base,
            text=self.search.text().strip(),
            form_id=self.form.currentData() or "",
            status=Status(status) if status else None,
            day_from=first,
            day_to=last,
            place=self.place.currentData() or "",
        )

    def active(self) -> bool:
        """Tell whether anything narrows the list."""
        return self.query(ListQuery()) != ListQuery()

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """Offer these forms: id → title in the interface's language."""
        self._titles = titles
        pairs = sorted(titles.items(), key=lambda pair: pair[1].casefold())
        self._fill(self.form, self.tr("All forms"), [(title, form_id) for form_id, title in pairs])

    def set_places(self, places: Sequence[str]) -> None:
        """Offer these places."""
        self._places = places
        self._fill(self.place, self.tr("All places"), [(place, place) for place in places])

    def clear(self) -> None:
        """List everything again."""
        self.search.clear()
        for box in (self.form, self.status, self.period, self.place):
            box.setCurrentIndex(0)
        self._now()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.search.setPlaceholderText(self.tr("Search (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search observations"))
        statuses = [(text, status.value) for status, text in status_texts().items()]
        self._fill(self.status, self.tr("Any status"), statuses)
        periods = [
            (self.tr("Last 7 days"), "week"),
            (self.tr("This month"), "month"),
            (self.tr("Last month"), "last_month"),
            (self.tr("This year"), "year"),
            (self.tr("From – to…"), "custom"),
        ]
        self._fill(self.period, self.tr("Any time"), periods)
        self.set_titles(self._titles)
        self.set_places(self._places)
        for box, name in (
            (self.form, self.tr("Form")),
            (self.status, self.tr("Status")),
            (self.period, self.tr("Period")),
            (self.place, self.tr("Place")),
            (self.day_from, self.tr("First day")),
            (self.day_to, self.tr("Last day")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
        self.reset.setText(self.tr("Clear"))
        self.reset.setToolTip(self.tr("Clear the search and all filters"))

    def _build(self) -> None:
        for box in (self.form, self.status, self.period, self.place):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(11)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setMaximumWidth(240)
        today = QDate.currentDate()
        for edit, day in ((self.day_from, today.addDays(-30)), (self.day_to, today)):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("d MMM yyyy")
            edit.setDate(day)
        filters, days = row(), row()
        for widget in (self.form, self.status, self.period, self.place):
            filters.addWidget(widget)
        filters.addWidget(self.reset)
        filters.addStretch(1)
        for part in (self.day_from, self._dash, self.day_to):
            days.addWidget(part)
        days.addStretch(1)
        layout = column(self, spacing=Space.S)
        layout.addWidget(self.search)
        layout.addLayout(filters)
        layout.addLayout(days)
        self._show_days()

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._now)
        self._typing.timeout.connect(self._now)
        for box in (self.form, self.status, self.place):
            box.activated.connect(lambda _index: self._now())
        self.period.activated.connect(lambda _index: self._period_chosen())
        for edit in (self.day_from, self.day_to):
            edit.dateChanged.connect(lambda _date: self._typing.start())
        self.reset.clicked.connect(self.clear)

    def _now(self) -> None:
        self._typing.stop()
        self._show_days()
        self.changed.emit()

    def _period_chosen(self) -> None:
        self._now()
        if self.period.currentData() == "custom":
            self.day_from.setFocus()

    def _show_days(self) -> None:
        custom = self.period.currentData() == "custom"
        widgets: tuple[QWidget, ...] = (self.day_from, self._dash, self.day_to)
        for widget in widgets:
            widget.setVisible(custom)
        self.reset.setVisible(self.active())

    def _days(self) -> tuple[date | None, date | None]:
        if self.period.currentData() == "custom":
            first, last = (_date(edit) for edit in (self.day_from, self.day_to))
            return min(first, last), max(first, last)
        return period(self.period.currentData() or "", date.today())  # noqa: DTZ011 - the person's own calendar day

    @staticmethod
    def _fill(box: QComboBox, everything: str, pairs: Sequence[tuple[str, str]]) -> None:
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(everything, "")
        for text, value in pairs:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)


def _date(edit: QDateEdit) -> date:
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())
