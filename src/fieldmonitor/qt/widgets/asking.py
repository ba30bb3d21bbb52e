"""Asks before something is lost or leaves the vault: what would happen, and two buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from fieldmonitor.qt.fill.picture import Picture
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import button, column, label, row


class Question(QDialog):
    """``agreed`` is sent if the person wants it done. Enter and Escape leave everything as it is."""

    agreed = Signal()

    def __init__(self, texts: tuple[str, str], do: str, leave: str, parent: QWidget) -> None:
        """``texts``: the question, and what should be known before answering; ``do``, ``leave``: the buttons' words."""
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        self.text, more = label(Role.STRONG, wrap=True), label(wrap=True)
        self.text.setText(texts[0])
        more.setText(texts[1])
        more.setVisible(bool(texts[1]))
        self.setWindowTitle(do)
        self.setAccessibleName(" ".join(texts))
        self.do, self.leave = button(Role.DANGER), button()
        self.do.setText(do)
        self.leave.setText(leave)
        self.leave.setDefault(True)
        words = column(spacing=Space.S)
        words.addWidget(self.text)
        words.addWidget(more)
        top = row(spacing=Space.M)
        top.addWidget(Picture("warning", self), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        ends = row()
        ends.addStretch(1)
        ends.addWidget(self.leave)
        ends.addWidget(self.do)
        layout = column(self, spacing=Space.L, margin=Space.L)
        layout.addLayout(top)
        layout.addLayout(ends)
        self.do.clicked.connect(self._agree)
        self.leave.clicked.connect(self.reject)
        self.leave.setFocus()

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()
