"""What a welcome file offers, and the coordinator's fingerprint to compare before it is accepted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import button, column, label, row
from fieldmonitor.qt.widgets.fingerprint import FingerprintView
from fieldmonitor.qt.words import role_texts
from fieldmonitor.services.values import Invitation


class InvitationDialog(QDialog):
    """``agreed`` once the person says that the coordinator's fingerprint is the one they heard."""

    agreed = Signal()

    def __init__(self, invitation: Invitation, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Join the project"))
        self.setMinimumWidth(520)
        heading, facts, intro = label(Role.HEADING, wrap=True), label(wrap=True), label(Role.MUTED, wrap=True)
        heading.setText(invitation.project)
        facts.setText(
            self.tr("You join as {role}, with the code {code}. The coordinator is {coordinator}.").format(
                role=role_texts()[invitation.role], code=invitation.code, coordinator=invitation.coordinator
            )
        )
        intro.setText(
            self.tr(
                "Ask the coordinator, by voice or face to face, to read their device's fingerprint"
                " (on their Members page). Compare all six groups."
            )
        )
        practice = label(Role.NOTE_WARNING, wrap=True)
        practice.setText(self.tr("This is a practice project: its records can never enter a real report."))
        practice.setVisible(invitation.practice)
        self.fingerprint = FingerprintView()
        self.fingerprint.show_fingerprint(invitation.fingerprint)
        self.same = QCheckBox(self.tr("The &fingerprints are the same"))
        self.join, cancel = button(Role.PRIMARY), button()
        self.join.setText(self.tr("&Join"))
        self.join.setEnabled(False)
        cancel.setText(self.tr("Cancel"))
        layout = column(self, spacing=Space.L, margin=Space.XL)
        for words in (heading, facts, practice, intro):
            layout.addWidget(words)
        layout.addWidget(self.fingerprint)
        layout.addWidget(self.same)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.join)
        layout.addLayout(buttons)
        self.same.toggled.connect(self.join.setEnabled)
        self.join.clicked.connect(self._agree)
        cancel.clicked.connect(self.reject)
        self.same.setFocus()

    def _agree(self) -> None:
        self.agreed.emit()
        self.accept()
