"""A passphrase field: shown or hidden at will, a word about Caps Lock, and an honest word about strength."""

import re

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from fieldmonitor.qt.theme import Role, Space, icon
from fieldmonitor.qt.widgets.basics import Translated, column, label

SHORTEST = 12
"""Characters below which no new vault is made: shorter ones are found by trying, whatever the key derivation costs."""


class PassphraseField(Translated):
    """``submitted`` when Enter is pressed. The text never leaves the field but through `text`."""

    submitted = Signal()
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.setIcon(icon("eye"))
        self.edit.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._caps = label(Role.SMALL, wrap=True)
        self._caps.hide()
        layout = column(self, spacing=Space.XS)
        layout.addWidget(self.edit)
        layout.addWidget(self._caps)
        self.setFocusProxy(self.edit)
        self._eye.toggled.connect(self._show)
        self.edit.returnPressed.connect(self.submitted)
        self.edit.textEdited.connect(lambda _text: self.edited.emit())
        self.edit.installEventFilter(self)
        self.retranslate()

    def text(self) -> str:
        """Return the passphrase as typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget the passphrase and hide what is typed next."""
        self.edit.clear()
        self.edit.setModified(False)
        self._eye.setChecked(False)
        self._caps.hide()

    def select_all(self) -> None:
        """Mark the whole text, so that typing replaces it and one key keeps it."""
        self.edit.setFocus()
        self.edit.selectAll()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._eye.setText(self.tr("Hide passphrase") if self._eye.isChecked() else self.tr("Show passphrase"))
        self._eye.setToolTip(self._eye.text() + " (Ctrl+E)")
        self._caps.setText(self.tr("Caps Lock seems to be on."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Ctrl+E, and guess Caps Lock from a capital without Shift (or the reverse): Qt does not tell it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == ord("E") and event.modifiers() == event.modifiers().ControlModifier:
                self._eye.toggle()
                return True
            if event.text().isalpha():
                shifted = bool(event.modifiers() & event.modifiers().ShiftModifier)
                self._caps.setVisible(event.text().isupper() != shifted)
        elif event.type() == QEvent.Type.FocusOut:
            self._caps.hide()
        return super().eventFilter(watched, event)

    def _show(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("eye-off" if shown else "eye"))
        self.retranslate()


class StrengthHint(Translated):
    """What length alone can tell about a new passphrase, and what it cannot."""

    def __init__(self) -> None:
        super().__init__()
        self._passphrase = ""
        self._text = label(Role.SMALL, wrap=True)
        column(self).addWidget(self._text)
        self.retranslate()

    def judge(self, passphrase: str) -> None:
        """Say what is known of this passphrase; it is not kept longer than the field keeps it."""
        self._passphrase = passphrase
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._text.setText(self._judgement())

    def _judgement(self) -> str:
        length = len(self._passphrase)
        words = len(re.findall(r"\w+", self._passphrase))
        if length == 0:
            return self.tr("At least {least} characters. Best: six or more words drawn at random.").format(
                least=SHORTEST
            )
        if length < SHORTEST or len(set(self._passphrase)) < 6:
            return self.tr("Too short or too uniform: at least {least} varied characters are needed.").format(
                least=SHORTEST
            )
        if length >= 28 and words >= 6:
            return self.tr("Long. Strong if the words were drawn at random; a quotation or a verse is not.")
        if length >= 18:
            return self.tr("Good length. It holds only if nobody could guess it from what is known about you.")
        return self.tr("Enough for a random string of letters and digits; too little for ordinary words.")


def acceptable(passphrase: str) -> bool:
    """Tell whether a new vault may be locked with this passphrase."""
    return len(passphrase) >= SHORTEST and len(set(passphrase)) >= 6
