"""Who is in the project; a coordinator admits further devices."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from fieldmonitor.domain.durable import read_file, write_file
from fieldmonitor.domain.roster import Role as MemberRole
from fieldmonitor.qt.desk import Desk
from fieldmonitor.qt.models.members import MemberColumn, MemberModel
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.admit import AdmitDialog
from fieldmonitor.qt.widgets.basics import Page, button, card, column, label
from fieldmonitor.qt.widgets.fingerprint import FingerprintView
from fieldmonitor.qt.widgets.progress import ProgressLine
from fieldmonitor.qt.widgets.table import RowTable
from fieldmonitor.services.values import JoinRequest


class MembersPage(Page):
    """The devices of the roster, this device's own fingerprint, and admission."""

    asked = Signal(object)
    """the `AdmitDialog` that was opened"""
    welcomed = Signal(object)
    """the path of the welcome file that was saved"""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.model = MemberModel(self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.set_widths({MemberColumn.CODE: 220, MemberColumn.ROLE: 210}, MemberColumn.MAY)
        self.admit = button(Role.PRIMARY)
        self.progress = ProgressLine(can_cancel=False)
        self.note = label(Role.NOTE_GOOD, wrap=True, selectable=True)
        self.note.hide()
        self._welcome: Path | None = None
        self._own_heading, self._own_hint = label(Role.HEADING), label(Role.SMALL, wrap=True)
        self.fingerprint = FingerprintView()
        self._build()
        self.admit.clicked.connect(self._choose)
        desk.hub.roster_changed.connect(self._show_members)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_title(self.tr("Members"))
        self.table.setAccessibleName(self.tr("Members"))
        self.admit.setText(self.tr("&Admit a device…"))
        self._own_heading.setText(self.tr("This device's fingerprint"))
        self._own_hint.setText(self.tr("Read it aloud when somebody asks whether this device is yours."))
        self.model.retranslate()
        self._show_note()

    def shown(self) -> None:
        """Come up to date and take the keyboard."""
        self._show_members()
        self._desk.tasks.start(
            self._desk.workspace.projects.fingerprint, self.fingerprint.show_fingerprint, context=self
        )
        self.table.setFocus()

    def open_request(self, path: Path) -> None:
        """Read a join request and ask the person about it."""
        describe = self._desk.workspace.projects.describe_request

        def work() -> tuple[bytes, JoinRequest]:
            content = read_file(path)
            return content, describe(content)

        self._desk.tasks.start(work, lambda found: self._ask(*found), context=self)

    def save_welcome(self, request: bytes, code: str, role: MemberRole, path: Path) -> None:
        """Admit the device and save its welcome file."""
        admit = self._desk.workspace.projects.admit
        self.progress.start(self.tr("Admitting…"), self._desk.language())

        def work() -> None:
            write_file(path, admit(request, role=role, code=code))

        self._desk.tasks.start(work, lambda _none: self._saved(path), self._failed, context=self)

    def _build(self) -> None:
        self.admit.setVisible(self._desk.role is MemberRole.COORDINATOR)
        self.title_actions.addWidget(self.admit)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.note)
        self.body.addWidget(self.table, 1)
        own = card()
        own.setMaximumWidth(480)
        inside = column(own, spacing=Space.S, margin=Space.L)
        for part in (self._own_heading, self._own_hint, self.fingerprint):
            inside.addWidget(part)
        self.body.addWidget(own)

    def _show_members(self) -> None:
        roster, me = self._desk.workspace.roster, self._desk.workspace.me
        self.model.show(list(roster.devices.values()) if roster else [], me.id if me else None)

    def _choose(self) -> None:
        kinds = self.tr("Join requests (*.json);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Open a join request"), "", kinds)
        if chosen:
            self.open_request(Path(chosen))

    def _ask(self, content: bytes, request: JoinRequest) -> None:
        dialog = AdmitDialog(request, self)
        dialog.decided.connect(lambda code, role: self._ask_where(content, code, MemberRole(role)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.asked.emit(dialog)

    def _ask_where(self, request: bytes, code: str, role: MemberRole) -> None:
        kinds = self.tr("Welcome files (*.json)")
        name = f"welcome-{''.join(c if c.isalnum() or c in '-_' else '_' for c in code)}.json"
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the welcome file"), name, kinds)
        if chosen:
            self.save_welcome(request, code, role, Path(chosen))

    def _saved(self, path: Path) -> None:
        self.progress.stop()
        self._welcome = path
        self._show_note()
        self._desk.hub.roster_changed.emit()
        self.welcomed.emit(path)

    def _failed(self, error: Exception) -> None:
        self.progress.stop()
        self._desk.errors.show(error)

    def _show_note(self) -> None:
        self.note.setVisible(self._welcome is not None)
        self.note.setText(
            self.tr("Admitted. Give {path} to the person; it opens on their device only. Then sync.").format(
                path=self._welcome
            )
        )
