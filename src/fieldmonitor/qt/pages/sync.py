"""Sync: where to, what waits, doing it, and what came of it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit

from fieldmonitor.domain.errors import FieldMonitorError
from fieldmonitor.i18n import Translator
from fieldmonitor.qt.desk import Desk
from fieldmonitor.qt.language import number_text, size_text, time_text
from fieldmonitor.qt.tasks import Task
from fieldmonitor.qt.theme import Role, Size, Space, set_role
from fieldmonitor.qt.widgets.basics import Field, Page, beside, button, card, column, label, row
from fieldmonitor.qt.widgets.progress import ProgressLine
from fieldmonitor.services.values import SyncResult, Waiting


class SyncPage(Page):
    """One button that does everything; cutting it off at any moment loses nothing."""

    running_changed = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._task: Task | None = None
        self._waiting: Waiting | None = None
        self._result: SyncResult | None = None
        self._problem: FieldMonitorError | None = None
        self._stopped = False
        self.target = QLineEdit()
        self.target.setReadOnly(True)
        self.choose, self.now = button(icon_name="folder"), button(Role.PRIMARY)
        self._target_field = Field(beside(self.target, self.choose), self.target)
        self.waiting_heading, self.waiting = label(Role.HEADING), label(wrap=True)
        self.progress = ProgressLine()
        self.result = label(Role.NOTE_INFO, wrap=True, selectable=True)
        self.last = label(Role.MUTED, wrap=True)
        self._build()
        self.choose.clicked.connect(self._choose)
        self.now.clicked.connect(self.start)
        self.progress.cancelled.connect(self._cancel)
        desk.hub.observation_finalised.connect(lambda _id: self._ask())
        desk.hub.observation_reviewed.connect(lambda _id: self._ask())
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_title(self.tr("Sync"))
        self._target_field.set_texts(
            self.tr("Sync &folder"),
            self.tr("A USB stick or a shared drive. Everything in it is encrypted; it may pass through any hands."),
        )
        self.choose.setText(self.tr("&Choose…"))
        self.now.setText(self.tr("&Sync now"))
        self.waiting_heading.setText(self.tr("Waiting to be sent"))
        self._show()

    def shown(self) -> None:
        """Come up to date and take the keyboard."""
        self.target.setText(self._desk.workspace.sync.target)
        self._ask()
        (self.now if self.target.text() else self.choose).setFocus()

    def set_target(self, folder: Path) -> None:
        """Sync with this folder from now on."""
        set_target = self._desk.workspace.sync.set_target
        self._desk.tasks.start(lambda: set_target(folder), lambda _none: self.shown(), context=self)

    def start(self) -> None:
        """Sync now."""
        if self._task and self._task.running:
            return
        if not self._desk.workspace.sync.target:
            self._choose()
            return
        self._result, self._problem, self._stopped = None, None, False
        self._show()
        self._set_running(True)
        self.progress.start(self.tr("Syncing…"), self._desk.language())
        self._task = self._desk.tasks.start_long(
            self._desk.workspace.sync.run,
            self._done,
            self._failed,
            on_progress=self.progress.update_progress,
            on_stopped=self._on_stopped,
            context=self,
        )

    @property
    def running(self) -> bool:
        """Tell whether a sync runs."""
        return self._task is not None and self._task.running

    def _build(self) -> None:
        panel = card()
        panel.setMaximumWidth(Size.TEXT_COLUMN)
        inside = column(panel, spacing=Space.L, margin=Space.XL)
        inside.addWidget(self._target_field)
        words = column(spacing=Space.XS)
        words.addWidget(self.waiting_heading)
        words.addWidget(self.waiting)
        inside.addLayout(words)
        inside.addWidget(self.progress)
        inside.addWidget(self.result)
        bottom = row(spacing=Space.M)
        bottom.addWidget(self.last, 1)
        bottom.addWidget(self.now)
        inside.addLayout(bottom)
        self.body.addWidget(panel)
        self.body.addStretch(1)
        self.setTabOrder(self.target, self.choose)
        self.setTabOrder(self.choose, self.now)

    def _ask(self) -> None:
        self._desk.tasks.start(self._desk.workspace.sync.waiting, self._take_waiting, context=self)

    def _take_waiting(self, waiting: Waiting) -> None:
        self._waiting = waiting
        self._show()

    def _done(self, result: SyncResult) -> None:
        self._result = result
        self._finish()
        self._desk.hub.sync_finished.emit(result)
        if result.forms:
            self._desk.hub.forms_changed.emit()
        self._desk.hub.roster_changed.emit()

    def _failed(self, error: Exception) -> None:
        self._problem = error if isinstance(error, FieldMonitorError) else None
        self._finish()
        self._desk.errors.show(error)

    def _on_stopped(self) -> None:
        self._stopped = True
        self._finish()

    def _finish(self) -> None:
        self.progress.stop()
        self._set_running(False)
        self._ask()
        self._show()
        self.now.setFocus()

    def _set_running(self, running: bool) -> None:
        self.now.setEnabled(not running)
        self.choose.setEnabled(not running)
        self.running_changed.emit(running)

    def _cancel(self) -> None:
        if self._task:
            self._task.cancel()

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Sync folder"), self.target.text())
        if chosen:
            self.set_target(Path(chosen))

    def _show(self) -> None:
        self.target.setPlaceholderText(self.tr("No folder chosen yet"))
        self.waiting.setText(self._waiting_text())
        last = self._desk.workspace.sync.last
        self.last.setText(self.tr("Last sync {time}").format(time=time_text(last)) if last else "")
        text, role = self._result_text()
        self.result.setText(text)
        self.result.setVisible(bool(text))
        set_role(self.result, role)

    def _waiting_text(self) -> str:
        waiting = self._waiting
        if waiting is None:
            return ""
        if not waiting.events and not waiting.attachments:
            return self.tr("Nothing: everything finalised here has been sent.")
        parts = [self.tr("%n entry(s)", "", waiting.events)]
        if waiting.attachments:
            parts.append(self.tr("%n attachment(s)", "", waiting.attachments))
        parts.append(size_text(waiting.bytes))
        return " · ".join(parts)

    def _result_text(self) -> tuple[str, Role]:
        translator = Translator(self._desk.language())
        if self._problem is not None:
            return " ".join(translator.error(self._problem)), Role.NOTE_DANGER
        if self._stopped:
            return self.tr("Stopped. What was sent is kept; the next sync completes it."), Role.NOTE_WARNING
        result = self._result
        if result is None:
            return "", Role.NOTE_INFO
        lines = [
            self.tr("Done. Sent: entries {sent}, attachments {files}, {size}.").format(
                sent=number_text(result.sent),
                files=number_text(result.attachments_sent),
                size=size_text(result.bytes_sent),
            ),
            self.tr("Received: entries {received}, attachments {files}, {size}.").format(
                received=number_text(result.received),
                files=number_text(result.attachments_received),
                size=size_text(result.bytes_received),
            ),
        ]
        if result.opened or result.sealed:
            lines.append(
                self.tr("Records you can read: {opened}; kept sealed for others: {sealed}.").format(
                    opened=number_text(result.opened), sealed=number_text(result.sealed)
                )
            )
        lines += [translator.text("sync", note) for note in result.notes]
        return "\n".join(lines), Role.NOTE_WARNING if result.notes else Role.NOTE_GOOD
