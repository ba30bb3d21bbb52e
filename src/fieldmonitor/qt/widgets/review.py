"""Asking a reviewer for a decision's note or reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QWidget

from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import Field, button, column, label, row
from fieldmonitor.services.values import ReviewReason


class ReviewDialog(QDialog):
    """``decided(reason, note)``: the reason's id is empty for an approval."""

    decided = Signal(str, str)

    def __init__(self, reference: str, reasons: Sequence[ReviewReason] | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(480)
        approving = reasons is None
        heading = label(Role.HEADING, wrap=True)
        heading.setText(
            self.tr("Approve {reference}").format(reference=reference)
            if approving
            else self.tr("Send {reference} back").format(reference=reference)
        )
        self.setWindowTitle(heading.text())
        layout = column(self, spacing=Space.L, margin=Space.XL)
        layout.addWidget(heading)
        self.reason = QComboBox()
        for reason in reasons or ():
            self.reason.addItem(reason.label, reason.id)
        self._reason = Field(self.reason)
        self._reason.set_texts(self.tr("&Reason"))
        self._reason.setVisible(not approving)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(110)
        note = Field(self.note)
        note.set_texts(
            self.tr("&Note (optional)") if approving else self.tr("&What should the author do?"),
            self.tr("The members of the project can read it. No names of persons."),
        )
        layout.addWidget(self._reason)
        layout.addWidget(note)
        accept, cancel = button(Role.PRIMARY), button()
        accept.setText(self.tr("Approve") if approving else self.tr("Send back"))
        accept.setDefault(True)
        cancel.setText(self.tr("Cancel"))
        accept.clicked.connect(self._decide)
        cancel.clicked.connect(self.reject)
        self.accept_button = accept
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(accept)
        layout.addLayout(buttons)
        (self.note if approving else self.reason).setFocus()

    def _decide(self) -> None:
        self.decided.emit(self.reason.currentData() or "", self.note.toPlainText().strip())
        self.accept()
