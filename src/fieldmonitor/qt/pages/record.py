"""One finalised observation: what it says, its files, what happened to it, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from fieldmonitor.domain.ids import ObservationId
from fieldmonitor.domain.observation import Record, Status
from fieldmonitor.domain.roster import MAKES_REPORTS, REVIEWS
from fieldmonitor.qt.desk import Desk
from fieldmonitor.qt.fill.notice import Notice
from fieldmonitor.qt.language import day_text, time_text
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.answers import AnswersView
from fieldmonitor.qt.widgets.attachments import AttachmentsView
from fieldmonitor.qt.widgets.basics import Page, button, card, column, label, row, scrolled
from fieldmonitor.qt.widgets.exporting import SubmissionExport
from fieldmonitor.qt.widgets.opening import show_content
from fieldmonitor.qt.widgets.progress import ProgressLine
from fieldmonitor.qt.widgets.review import ReviewDialog
from fieldmonitor.qt.widgets.timeline import Timeline
from fieldmonitor.qt.words import status_hints, status_texts
from fieldmonitor.services.values import Draft, HistoryEntry, ReviewReason

Loaded = tuple[Record, list[HistoryEntry]]
SIDE = 340  # pixels
NARROW = 820


class RecordPage(Page):
    """Reads the record in a worker, in the interface's language, again when that changes."""

    back = Signal()
    revision_opened = Signal(object)
    """services.values.Draft"""
    report_wanted = Signal(str)

    def __init__(self, desk: Desk, observation: ObservationId) -> None:
        super().__init__()
        self._desk = desk
        self.observation = observation
        self.record: Record | None = None
        self.history: list[HistoryEntry] = []
        self._language = desk.language()
        self.back_button = button(Role.QUIET, "chevron-left")
        self.revise, self.approve, self.send_back = button(), button(Role.PRIMARY), button()
        self.report = button(icon_name="report")
        self.export = button(icon_name="download")
        self.news = Notice(Role.NOTE_INFO, "info")
        self.export_progress = ProgressLine()
        self.exporting = SubmissionExport(desk, observation, self.export_progress, self)
        self.status, self.practice = label(Role.BADGE_INFO), label(Role.BADGE_WARNING)
        self._form = label(Role.HEADING, wrap=True)
        self._facts, self._hash = label(Role.MUTED, wrap=True), label(Role.SMALL, selectable=True)
        self.answers, self.files, self.timeline = AnswersView(), AttachmentsView(), Timeline()
        self._files_heading, self._history_heading = label(Role.HEADING), label(Role.HEADING)
        self.progress = ProgressLine(can_cancel=False)
        self.content = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.back_button.setText(self.tr("Observations"))
        self.back_button.setToolTip(self.tr("Back to the list (Alt+Left)"))
        self.back_button.setShortcut("Alt+Left")
        self.revise.setText(self.tr("New &revision"))
        self.approve.setText(self.tr("&Approve…"))
        self.send_back.setText(self.tr("&Send back…"))
        self.report.setText(self.tr("&Incident report…"))
        self.export.setText(self.tr("&Export…"))
        self.export.setToolTip(self.tr("Write this record as a submission for an ODK server"))
        self.practice.setText(self.tr("PRACTICE"))
        self._files_heading.setText(self.tr("Attachments"))
        self._history_heading.setText(self.tr("History"))
        self._show()
        if self._language != self._desk.language():
            self._language = self._desk.language()
            self.refresh()

    def shown(self) -> None:
        """Come up to date and take the keyboard."""
        self.back_button.setFocus()

    def refresh(self) -> None:
        """Read the record and its history again."""
        observations, language = self._desk.workspace.observations, self._desk.language()
        self.progress.start(self.tr("Reading…"), language)
        self._desk.tasks.start(
            lambda: (observations.read(self.observation, language), observations.history(self.observation)),
            self._take,
            self._failed,
            context=self,
        )

    def _build(self) -> None:
        self.body.insertWidget(0, self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        for control in (self.export, self.report, self.revise, self.send_back, self.approve):
            control.hide()
            self.title_actions.addWidget(control)
        for line in (self.progress, self.export_progress, self.news):
            self.body.addWidget(line)
        badges = row()
        badges.addWidget(self.status)
        badges.addWidget(self.practice)
        badges.addStretch(1)
        head = column(spacing=Space.XS)
        for part in (self._form, self._facts, self._hash):
            head.addWidget(part)
        self.body.addLayout(badges)
        self.body.addLayout(head)
        main = QWidget()
        inside = column(main)
        inside.addWidget(self.answers)
        inside.addStretch(1)
        side = QWidget()
        side.setMinimumWidth(SIDE)
        beside = column(side, spacing=Space.M)
        history = card()
        framed = column(history, spacing=Space.M, margin=Space.L)
        framed.addWidget(self._history_heading)
        framed.addWidget(self.timeline)
        beside.addWidget(self._files_heading)
        beside.addWidget(self.files)
        beside.addWidget(history)
        beside.addStretch(1)
        both = QWidget()
        self._columns = row(both, spacing=Space.L)
        self._columns.addWidget(main, 1)
        self._columns.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        self.content.addWidget(scrolled(both))
        self.body.addWidget(self.content, 1)
        for unknown in (self.status, self.practice, self._files_heading, history):
            unknown.hide()
        self._history_card = history

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put files and history below the answers where the window is too narrow for both."""
        narrow = event.size().width() < NARROW
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        super().resizeEvent(event)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back)
        self.revise.clicked.connect(self._revise)
        self.approve.clicked.connect(self._ask_approval)
        self.send_back.clicked.connect(self._ask_reason)
        self.report.clicked.connect(lambda: self.report_wanted.emit(self.observation))
        self.export.clicked.connect(self.exporting.ask)
        self.exporting.done.connect(self.news.tell)
        self.files.wanted.connect(self._open)
        self._desk.hub.sync_finished.connect(self.refresh)

    def _take(self, loaded: Loaded) -> None:
        self.progress.stop()
        self.record, self.history = loaded
        self.answers.show_answers(self.record.answers)
        self.files.show_attachments(self.record.attachments)
        self.timeline.show_entries(self.history)
        self._show()

    def _failed(self, error: Exception) -> None:
        self.progress.stop()
        self._desk.errors.show(error)

    def _show(self) -> None:
        record = self.record
        if record is None:
            self.set_title(self.tr("Observation"))
            return
        self.set_title(record.reference)
        self._form.setText(record.form_title)
        facts = [
            day_text(record.day) or self.tr("no day given"),
            record.place or self.tr("no place given"),
            self.tr("by {code}").format(code=record.author_code),
            self.tr("finalised {time}").format(time=time_text(record.finalised)),
            self.tr("revision {n}").format(n=record.revision_number),
        ]
        self._facts.setText(" · ".join(facts))
        self._hash.setText(self.tr("Evidence hash {start}…").format(start=record.revision_hash[:24]))
        self._hash.setToolTip(record.revision_hash)
        self.status.setText(status_texts()[record.status])
        self.status.setToolTip(status_hints()[record.status])
        self.status.show()
        self.practice.setVisible(record.practice)
        self._files_heading.setVisible(bool(record.attachments))
        self._history_card.setVisible(bool(self.history))
        self._show_actions(record)

    def _show_actions(self, record: Record) -> None:
        me = self._desk.workspace.me
        mine = me is not None and me.code == record.author_code
        self.revise.setVisible(mine)
        reviews = me is not None and me.role in REVIEWS and not mine
        self.approve.setVisible(reviews)
        self.send_back.setVisible(reviews)
        self.export.setVisible(mine or (me is not None and me.role in MAKES_REPORTS))
        sent_back = record.status is Status.RETURNED  # what waits for its author is not printed
        self.report.setVisible(me is not None and me.role in MAKES_REPORTS and not sent_back)

    def _revise(self) -> None:
        revise = self._desk.workspace.observations.revise
        self.progress.start(self.tr("Opening the form…"), self._desk.language())
        self._desk.tasks.start(lambda: revise(self.observation), self._revision_opened, self._failed, context=self)

    def _revision_opened(self, draft: Draft) -> None:
        self.progress.stop()
        self.revision_opened.emit(draft)

    def _ask_approval(self) -> None:
        self._decide_with(None)

    def _ask_reason(self) -> None:
        reasons, language = self._desk.workspace.reviews.reasons, self._desk.language()
        self._desk.tasks.start(lambda: reasons(language), self._decide_with, context=self)

    def _decide_with(self, reasons: list[ReviewReason] | None) -> None:
        reference = self.record.reference if self.record else ""
        dialog = ReviewDialog(reference, reasons, self)
        dialog.decided.connect(self._decided)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _decided(self, reason: str, note: str) -> None:
        reviews = self._desk.workspace.reviews
        self.progress.start(self.tr("Signing the decision…"), self._desk.language())

        def work() -> None:
            if reason:
                reviews.send_back(self.observation, reason, note)
            else:
                reviews.approve([self.observation], note)

        self._desk.tasks.start(work, self._reviewed, self._failed, context=self)

    def _reviewed(self, _none: None) -> None:
        self._desk.hub.observation_reviewed.emit(self.observation)
        self.refresh()

    def _open(self, ref: str) -> None:
        """Decrypt an attachment in a worker and show or play it from memory."""
        fetch = self._desk.workspace.observations.attachment
        file = next((file for file in self.record.attachments if file.ref == ref), None) if self.record else None
        if file is not None:
            self._desk.tasks.start(
                lambda: fetch(self.observation, ref),
                lambda content: show_content(file.name, file.media_type, content, self),
                context=self,
            )
