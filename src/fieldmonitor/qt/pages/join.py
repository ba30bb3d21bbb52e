"""A vault without a project yet: the join request goes out, the welcome file comes in."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog

from fieldmonitor.domain.durable import read_file, write_file
from fieldmonitor.qt.desk import Desk
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import Translated, button, card, column, in_the_middle, label, row
from fieldmonitor.qt.widgets.fingerprint import FingerprintView
from fieldmonitor.qt.widgets.invitation import InvitationDialog
from fieldmonitor.qt.widgets.progress import ProgressLine
from fieldmonitor.services.values import Invitation


class JoinPage(Translated):
    """Two steps that may lie days apart; the vault waits in between."""

    accepted = Signal()
    lock_wanted = Signal()
    request_saved = Signal(object)
    asked = Signal(object)
    """the `InvitationDialog` that was opened"""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._request: Path | None = None
        self.heading, self._intro = label(Role.TITLE), label(Role.MUTED, wrap=True)
        self._first, self._first_text = label(Role.HEADING), label(wrap=True)
        self._aloud = label(wrap=True)
        self._second, self._second_text = label(Role.HEADING), label(wrap=True)
        self.fingerprint = FingerprintView()
        self.save, self.accept = button(Role.PRIMARY), button()
        self.lock = button(Role.QUIET, "lock")
        self.saved = label(Role.NOTE_GOOD, wrap=True, selectable=True)
        self.saved.hide()
        self.progress = ProgressLine(can_cancel=False)
        self._build()
        self.save.clicked.connect(self._choose_request)
        self.accept.clicked.connect(self._choose_welcome)
        self.lock.clicked.connect(self.lock_wanted)
        self.setFocusProxy(self.save)
        self.retranslate()
        desk.tasks.start(desk.workspace.projects.fingerprint, self.fingerprint.show_fingerprint, context=self)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.heading.setText(self.tr("Join a project"))
        self._intro.setText(self.tr("The vault on this computer is ready. Two steps are left."))
        self._first.setText(self.tr("1. Give your coordinator a join request"))
        self._first_text.setText(
            self.tr("Save the file and hand it over, by stick or by any message: it holds no secret.")
        )
        self._aloud.setText(self.tr("Then read these groups aloud to the coordinator, by voice or face to face:"))
        self._second.setText(self.tr("2. Open the welcome file"))
        self._second_text.setText(self.tr("The coordinator gives it to you. It opens on this device only."))
        self.save.setText(self.tr("&Save the join request…"))
        self.accept.setText(self.tr("I have the &welcome file…"))
        self.lock.setText(self.tr("Lock"))
        self._show_saved()

    def save_request(self, path: Path) -> None:
        """Save the join request."""
        join_request = self._desk.workspace.projects.join_request
        self._desk.tasks.start(
            lambda: write_file(path, join_request()), lambda _none: self._on_saved(path), context=self
        )

    def open_welcome(self, path: Path) -> None:
        """Read the welcome file and show whose it is."""
        describe = self._desk.workspace.projects.describe_welcome

        def work() -> tuple[bytes, Invitation]:
            content = read_file(path)
            return content, describe(content)

        self._desk.tasks.start(work, lambda found: self._ask(*found), context=self)

    def accept_welcome(self, welcome: bytes) -> None:
        """Take the welcome and enter the project."""
        accept = self._desk.workspace.projects.accept
        self.progress.start(self.tr("Joining the project…"), self._desk.language())
        self._desk.tasks.start(lambda: accept(welcome), lambda _none: self.accepted.emit(), self._failed, context=self)

    def _build(self) -> None:
        panel = card()
        panel.setFixedWidth(560)
        inside = column(panel, spacing=Space.M, margin=Space.XXL)
        for part in (self.heading, self._intro, self._first, self._first_text):
            inside.addWidget(part)
        inside.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.saved)
        inside.addWidget(self._aloud)
        inside.addWidget(self.fingerprint)
        inside.addSpacing(Space.M)
        inside.addWidget(self._second)
        inside.addWidget(self._second_text)
        inside.addWidget(self.progress)
        line = row()
        line.addWidget(self.accept)
        line.addStretch(1)
        line.addWidget(self.lock)
        inside.addLayout(line)
        column(self).addWidget(in_the_middle(panel))

    def _choose_request(self) -> None:
        kinds = self.tr("Join requests (*.json)")
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the join request"), "request.json", kinds)
        if chosen:
            self.save_request(Path(chosen))

    def _choose_welcome(self) -> None:
        kinds = self.tr("Welcome files (*.json);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Open the welcome file"), "", kinds)
        if chosen:
            self.open_welcome(Path(chosen))

    def _ask(self, welcome: bytes, invitation: Invitation) -> None:
        dialog = InvitationDialog(invitation, self)
        dialog.agreed.connect(lambda: self.accept_welcome(welcome))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.asked.emit(dialog)

    def _on_saved(self, path: Path) -> None:
        self._request = path
        self._show_saved()
        self.request_saved.emit(path)

    def _show_saved(self) -> None:
        self.saved.setVisible(self._request is not None)
        self.saved.setText(self.tr("Saved as {path}").format(path=self._request))

    def _failed(self, error: Exception) -> None:
        self.progress.stop()
        self._desk.errors.show(error)
