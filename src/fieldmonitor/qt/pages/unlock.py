"""The first page where a vault is: its passphrase."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldmonitor.domain.errors import WrongPassphrase
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import Field, Translated, button, card, centred, column, label, row
from fieldmonitor.qt.widgets.passphrase import PassphraseField
from fieldmonitor.qt.widgets.progress import ProgressLine


class UnlockPage(Translated):
    """Asks for the passphrase. What was typed stays until it opened the vault."""

    submitted = Signal(str)
    other_folder = Signal()

    def __init__(self, folder: Path, language: str) -> None:
        super().__init__()
        self.folder = folder
        self._language = language
        self._busy = False
        self._wrong = False
        self.passphrase = PassphraseField()
        self._field = Field(self.passphrase, self.passphrase.edit)
        self.progress = ProgressLine(can_cancel=False)
        self.heading = label(Role.TITLE)
        self._where = label(Role.MUTED, wrap=True, selectable=True)
        self.unlock = button(Role.PRIMARY)
        self.other = button(Role.QUIET)
        self._build()
        self.passphrase.submitted.connect(self._submit)
        self.passphrase.edited.connect(self._forget_error)
        self.unlock.clicked.connect(self._submit)
        self.other.clicked.connect(self.other_folder)
        self.setFocusProxy(self.passphrase)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.heading.setText(self.tr("Unlock"))
        self._where.setText(self.tr("Vault in {folder}").format(folder=self.folder))
        self._field.set_texts(self.tr("&Passphrase"))
        self._field.set_error(self._wrong_text() if self._wrong else "")
        self.unlock.setText(self.tr("&Unlock"))
        self.other.setText(self.tr("Other &folder…"))

    def begin(self, language: str) -> None:
        """The passphrase is being tried."""
        self._language = language
        self._set_busy(True)
        self.progress.start(self.tr("Opening the vault…"), language)

    def failed(self, error: Exception) -> bool:
        """Tell a wrong passphrase beside the field and return True; leave anything else to the caller."""
        self._set_busy(False)
        self._wrong = isinstance(error, WrongPassphrase)
        if self._wrong:
            self._field.set_error(self._wrong_text())
            self.passphrase.select_all()
        return self._wrong

    def _build(self) -> None:
        panel = card()
        panel.setFixedWidth(440)
        inside = column(panel, spacing=Space.L, margin=Space.XXL)
        head = column(spacing=Space.XS)
        head.addWidget(self.heading)
        head.addWidget(self._where)
        inside.addLayout(head)
        inside.addWidget(self._field)
        inside.addWidget(self.progress)
        buttons = row()
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        buttons.addWidget(self.unlock)
        inside.addLayout(buttons)
        QWidget.setTabOrder(self.passphrase.edit, self.unlock)
        QWidget.setTabOrder(self.unlock, self.other)
        outer = column(self)
        outer.addStretch(2)
        outer.addLayout(centred(panel))
        outer.addStretch(3)

    def _submit(self) -> None:
        if not self._busy and self.passphrase.text():
            self._forget_error()
            self.submitted.emit(self.passphrase.text())

    def _forget_error(self) -> None:
        self._wrong = False
        self._field.set_error("")

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.unlock.setEnabled(not busy)
        self.other.setEnabled(not busy)
        self.passphrase.setEnabled(not busy)
        if not busy:
            self.progress.stop()
            self.passphrase.setFocus()

    def _wrong_text(self) -> str:
        return self.tr("This passphrase does not open the vault. Check Caps Lock and the keyboard language.")
