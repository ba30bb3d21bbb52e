"""Admitting a device: two people compare its fingerprint, then its role is chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QWidget

from fieldmonitor.domain.roster import Role as MemberRole
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import Field, button, column, label, row
from fieldmonitor.qt.widgets.fingerprint import FingerprintView
from fieldmonitor.qt.words import role_hints, role_texts
from fieldmonitor.services.values import JoinRequest


class AdmitDialog(QDialog):
    """``decided(code, role value)`` once the person says that the fingerprints are the same."""

    decided = Signal(str, str)

    def __init__(self, request: JoinRequest, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Admit a device"))
        self.setMinimumWidth(520)
        heading, intro = label(Role.HEADING), label(Role.MUTED, wrap=True)
        heading.setText(self.windowTitle())
        intro.setText(
            self.tr(
                "Ask the person, by voice or face to face, to read these groups from their screen. Compare all six."
            )
        )
        self.fingerprint = FingerprintView()
        self.fingerprint.show_fingerprint(request.fingerprint)
        self.same = QCheckBox(self.tr("The &fingerprints are the same"))
        self.code = QLineEdit(request.code)
        code = Field(self.code)
        code.set_texts(self.tr("&Code"), self.tr("As asked for; change it if your team uses another."))
        self.role = QComboBox()
        for value, text in role_texts().items():
            self.role.addItem(text, value.value)
        self._role_field = Field(self.role)
        self.admit, cancel = button(Role.PRIMARY), button()
        self.admit.setText(self.tr("&Admit and save the welcome file…"))
        self.admit.setEnabled(False)
        cancel.setText(self.tr("Cancel"))
        layout = column(self, spacing=Space.L, margin=Space.XL)
        for widget in (heading, intro, self.fingerprint, self.same, code, self._role_field):
            layout.addWidget(widget)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.admit)
        layout.addLayout(buttons)
        self.same.toggled.connect(lambda _on: self._allow())
        self.code.textChanged.connect(lambda _text: self._allow())
        self.role.currentIndexChanged.connect(lambda _index: self._explain())
        self.admit.clicked.connect(self._decide)
        cancel.clicked.connect(self.reject)
        self._explain()
        self.same.setFocus()

    def _explain(self) -> None:
        self._role_field.set_texts(self.tr("&Role"), role_hints()[MemberRole(self.role.currentData())])

    def _allow(self) -> None:
        self.admit.setEnabled(self.same.isChecked() and bool(self.code.text().strip()))

    def _decide(self) -> None:
        self.decided.emit(self.code.text().strip(), self.role.currentData())
        self.accept()
