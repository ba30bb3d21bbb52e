"""Reports as PDF: of one record, or of a month."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFileDialog, QLineEdit, QRadioButton, QSpinBox, QWidget

from fieldmonitor.domain.ids import ObservationId
from fieldmonitor.domain.listing import ListQuery, ListRow
from fieldmonitor.domain.observation import Status
from fieldmonitor.domain.progress import IsCancelled, Progress
from fieldmonitor.i18n import LANGUAGES
from fieldmonitor.qt.desk import Desk
from fieldmonitor.qt.models.observations import ROW_ROLE, Column, ObservationModel
from fieldmonitor.qt.tasks import Task
from fieldmonitor.qt.theme import Role, Size, Space, icon
from fieldmonitor.qt.widgets.basics import Field, Page, button, card, column, label, row, scrolled
from fieldmonitor.qt.widgets.progress import ProgressLine
from fieldmonitor.qt.widgets.table import RowTable
from fieldmonitor.services.values import ReportResult

TYPING_PAUSE = 220
Work = Callable[[Progress, IsCancelled], ReportResult]


class MadeReport(QWidget):
    """One report made in this session, with the ways to it."""

    opened = Signal(object)

    def __init__(self, result: ReportResult) -> None:
        super().__init__()
        self.result = result
        self.name, self._facts = label(Role.STRONG, wrap=True, selectable=True), label(Role.SMALL, wrap=True)
        self.open_file, self.open_folder = button(icon_name="file"), button(Role.QUIET, "folder")
        words = column(spacing=2)
        words.addWidget(self.name)
        words.addWidget(self._facts)
        line = row(self, spacing=Space.S)
        line.addLayout(words, 1)
        line.addWidget(self.open_file)
        line.addWidget(self.open_folder)
        self.open_file.clicked.connect(lambda: self.opened.emit(result.path))
        self.open_folder.clicked.connect(lambda: self.opened.emit(result.path.parent))

    def say(self, facts: str, open_file: str, open_folder: str) -> None:
        """Set the words."""
        self.name.setText(self.result.path.name)
        self.name.setToolTip(str(self.result.path))
        self._facts.setText(facts)
        self.open_file.setText(open_file)
        self.open_folder.setText(open_folder)


class ReportsPage(Page):
    """Choose what, choose where, watch it being made, open it."""

    made = Signal(object)
    """services.values.ReportResult"""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._task: Task | None = None
        self._made: list[MadeReport] = []
        self._months: dict[tuple[int, int], int] | None = None
        self._month_count = label(Role.SMALL)
        self.monthly, self.incident = QRadioButton(), QRadioButton()
        self.month, self.year = QComboBox(), QSpinBox()
        self.search, self.table = QLineEdit(), RowTable()
        self.model = ObservationModel(desk.workspace.observations.page, desk.tasks, self)
        self.report_language, self.version = QComboBox(), QComboBox()
        self.make = button(Role.PRIMARY)
        self.progress = ProgressLine()
        self.note = label(Role.NOTE_WARNING, wrap=True)
        self._made_heading = label(Role.HEADING)
        self._typing = QTimer(self)
        self._build()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_title(self.tr("Reports"))
        self.monthly.setText(self.tr("&Monthly monitoring report"))
        self.incident.setText(self.tr("&Incident report of one record"))
        self._month_field.set_texts(self.tr("M&onth"))
        self._year_field.set_texts(self.tr("&Year"))
        self._record_field.set_texts(self.tr("&Record"))
        self._language_field.set_texts(self.tr("&Language of the report"))
        self._version_field.set_texts(self.tr("&Version"), self.tr("Decides what is left out or generalised."))
        self.search.setPlaceholderText(self.tr("Search by words, reference or place"))
        self.table.setAccessibleName(self.tr("Records to choose from"))
        self.make.setText(self.tr("Make the &PDF…"))
        self.note.setText(
            self.tr("The PDF is not encrypted. Keep it where only its readers can reach it, and delete it after use.")
        )
        self._made_heading.setText(self.tr("Made in this session"))
        self._fill(self.month, [(_month_name(number), number) for number in range(1, 13)])
        self._fill(self.report_language, [(name, code) for code, name in LANGUAGES.items()])
        names = {
            "internal_case": self.tr("Internal"),
            "confidential_to_authority_or_mechanism": self.tr("Confidential to a recipient"),
            "restricted_partner": self.tr("Restricted partner"),
            "public": self.tr("Public"),
        }
        allowed = self._desk.workspace.reports.versions()
        self._fill(self.version, [(names[version], version) for version in allowed])
        self.model.retranslate()
        self._show_month()
        for made in self._made:
            self._say(made)

    def shown(self) -> None:
        """Come up to date and take the keyboard."""
        forms, language = self._desk.workspace.forms.list, self._desk.language()
        self._desk.tasks.start(
            lambda: {form.form_id: form.title_in(language) for form in forms()}, self.model.set_titles, context=self
        )
        self._desk.tasks.start(self._desk.workspace.reports.months, self._take_months, context=self)
        self._search()
        (self.month if self.monthly.isChecked() else self.search).setFocus()

    def choose_record(self, row: str, reference: str) -> None:
        """Come prepared for the incident report of one record (an ObservationId and its reference)."""
        self.incident.setChecked(True)
        self.search.setText(reference)
        self._wanted = row

    def make_report(self, out: Path) -> None:
        """Make what is chosen and write it to ``out``."""
        if self._task and self._task.running:
            return
        work = self._monthly_work(out) if self.monthly.isChecked() else self._incident_work(out)
        if work is None:
            self._record_field.set_error(self.tr("Choose a record from the list."))
            return
        self.make.setEnabled(False)
        self.progress.start(self.tr("Making the report…"), self._desk.language())
        self._task = self._desk.tasks.start_long(
            work,
            self._finished,
            self._failed,
            on_progress=self.progress.update_progress,
            on_stopped=self._stop,
            context=self,
        )

    def _build(self) -> None:
        group = QButtonGroup(self)
        for choice in (self.monthly, self.incident):
            group.addButton(choice)
        self.monthly.setChecked(True)
        self.year.setRange(2000, 2100)
        today = date.today()  # noqa: DTZ011 - the person's own calendar month
        last = (today.replace(day=1).toordinal()) - 1
        self._start = date.fromordinal(last)
        self.year.setValue(self._start.year)
        self._wanted = ""
        self._month_field, self._year_field = Field(self.month), Field(self.year)
        self._language_field, self._version_field = Field(self.report_language), Field(self.version)
        self._record_field = Field(self._picker(), self.search)
        self._period = QWidget()
        period = row(self._period, spacing=Space.M)
        period.addWidget(self._month_field, 0, Qt.AlignmentFlag.AlignTop)
        period.addWidget(self._year_field, 0, Qt.AlignmentFlag.AlignTop)
        period.addWidget(self._month_count, 0, Qt.AlignmentFlag.AlignBottom)
        self._month_count.setFixedHeight(Size.CONTROL)
        period.addStretch(1)
        options = row(spacing=Space.M)
        options.addWidget(self._language_field, 0, Qt.AlignmentFlag.AlignTop)
        options.addWidget(self._version_field, 0, Qt.AlignmentFlag.AlignTop)
        options.addStretch(1)
        panel = card()
        inside = column(panel, spacing=Space.L, margin=Space.XL)
        kinds = column(spacing=Space.S)
        kinds.addWidget(self.monthly)
        kinds.addWidget(self.incident)
        inside.addLayout(kinds)
        inside.addWidget(self._period)
        inside.addWidget(self._record_field)
        inside.addLayout(options)
        inside.addWidget(self.note)
        inside.addWidget(self.progress)
        bottom = row()
        bottom.addStretch(1)
        bottom.addWidget(self.make)
        inside.addLayout(bottom)
        content = QWidget()
        content.setMaximumWidth(Size.TEXT_COLUMN + 160)
        around = column(content, spacing=Space.L)
        around.addWidget(panel)
        around.addWidget(self._made_heading)
        self._list = column(spacing=Space.S)
        around.addLayout(self._list)
        around.addStretch(1)
        self._made_heading.hide()
        self.body.addWidget(scrolled(content), 1)
        self._choose_kind()

    def _picker(self) -> QWidget:
        holder = QWidget()
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.table.setModel(self.model)
        widths = {Column.REFERENCE: 106, Column.STATUS: 124, Column.DAY: 122}
        self.table.set_widths(widths, Column.FORM, Column.PLACE)
        for hidden in (Column.AUTHOR, Column.ATTACHMENTS, Column.UPDATED):
            self.table.hideColumn(hidden)
        self.table.setFixedHeight(Size.CONTROL + 5 * Size.ROW + 4)
        layout = column(holder, spacing=Space.S)
        layout.addWidget(self.search)
        layout.addWidget(self.table)
        holder.setFocusProxy(self.search)
        return holder

    def _connect(self) -> None:
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_PAUSE)
        self._typing.timeout.connect(self._search)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.monthly.toggled.connect(lambda _on: self._choose_kind())
        self.month.activated.connect(lambda _index: self._show_month())
        self.year.valueChanged.connect(lambda _year: self._show_month())
        self.make.clicked.connect(self._ask_where)
        self.progress.cancelled.connect(self._cancel)
        self.model.failed.connect(self._desk.errors.show)
        self.model.loaded.connect(self._select_wanted)
        self._desk.hub.sync_finished.connect(lambda _result: self._search())

    def _search(self) -> None:
        self._typing.stop()
        self.model.show(ListQuery(text=self.search.text().strip()))

    def _select_wanted(self) -> None:
        for position in range(self.model.rowCount()):
            row = self.model.row(position)
            if row.id == self._wanted or (not self._wanted and row.status is not Status.DRAFT):
                self.table.selectRow(position)
                self.table.setCurrentIndex(self.model.index(position, 0))
                return

    def _take_months(self, months: list[tuple[int, int, int]]) -> None:
        first = self._months is None
        self._months = {(year, month): count for year, month, count in months}
        if first and months and (self.year.value(), self.month.currentData()) not in self._months:
            self.year.setValue(months[0][0])
            self.month.setCurrentIndex(self.month.findData(months[0][1]))
        self._show_month()

    def _show_month(self) -> None:
        hint = ""
        if self._months is not None:
            count = self._months.get((self.year.value(), self.month.currentData()), 0)
            hint = self.tr("%n record(s) in this month", "", count)
        self._month_count.setText(hint)

    def _choose_kind(self) -> None:
        monthly = self.monthly.isChecked()
        self._period.setVisible(monthly)
        self._record_field.setVisible(not monthly)
        self._record_field.set_error("")

    def _chosen(self) -> ListRow | None:
        row = self.table.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, ListRow) and row.status is not Status.DRAFT else None

    def _monthly_work(self, out: Path) -> Work:
        reports = self._desk.workspace.reports
        year, month = self.year.value(), self.month.currentData()
        language, version = self.report_language.currentData(), self.version.currentData()
        return lambda progress, cancelled: reports.monthly(
            year, month, out, language=language, version=version, progress=progress, cancelled=cancelled
        )

    def _incident_work(self, out: Path) -> Work | None:
        row = self._chosen()
        if row is None:
            return None
        reports, observation = self._desk.workspace.reports, ObservationId(row.id)
        language, version = self.report_language.currentData(), self.version.currentData()
        return lambda progress, cancelled: reports.incident(
            observation, out, language=language, version=version, progress=progress, cancelled=cancelled
        )

    def _ask_where(self) -> None:
        row = self._chosen()
        if self.monthly.isChecked():
            name = f"monitoring-report-{self.year.value()}-{self.month.currentData():02d}.pdf"
        elif row is None:
            self._record_field.set_error(self.tr("Choose a record from the list."))
            return
        else:
            name = f"incident-report-{row.reference}.pdf"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kind = self.tr("PDF (*.pdf)")
        chosen, _kind = QFileDialog.getSaveFileName(self, self.make.text().replace("&", ""), f"{folder}/{name}", kind)
        if chosen:
            self.make_report(Path(chosen if chosen.lower().endswith(".pdf") else f"{chosen}.pdf"))

    def _finished(self, result: ReportResult) -> None:
        self._stop()
        made = MadeReport(result)
        made.opened.connect(lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        self._made.append(made)
        self._say(made)
        self._list.insertWidget(0, made)
        self._made_heading.show()
        made.open_file.setFocus()
        self._desk.hub.report_printed.emit(result)
        self.made.emit(result)

    def _say(self, made: MadeReport) -> None:
        pages = self.tr("%n page(s)", "", made.result.pages)
        records = self.tr("from %n record(s)", "", made.result.records)
        facts = f"{pages} · {records} · SHA-256 {made.result.sha256[:16]}… · {made.result.path.parent}"
        made.say(facts, self.tr("Open the PDF"), self.tr("Open the folder"))

    def _failed(self, error: Exception) -> None:
        self._stop()
        self._desk.errors.show(error)

    def _stop(self) -> None:
        self.progress.stop()
        self.make.setEnabled(True)

    def _cancel(self) -> None:
        if self._task:
            self._task.cancel()

    def _fill(self, box: QComboBox, pairs: list[tuple[str, object]]) -> None:
        first = {self.month: self._start.month, self.report_language: self._desk.language()}.get(box)
        chosen = box.currentData() if box.count() else first
        box.clear()
        for text, value in pairs:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))


def _month_name(number: int) -> str:
    name = QLocale().standaloneMonthName(number)
    return name[:1].upper() + name[1:]
