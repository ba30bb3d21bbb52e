"""Shows how far long work is, and stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from fieldmonitor.qt.theme import Space
from fieldmonitor.qt.widgets.basics import Translated, button, column, label, row


class ProgressLine(Translated):
    """What is being done, a bar, and Cancel. Hidden while nothing runs."""

    cancelled = Signal()

    def __init__(self, language: str = "en", *, can_cancel: bool = True) -> None:
        super().__init__()
        self._language = language
        self._text = label(wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel = button()
        self.cancel.setVisible(can_cancel)
        line = row(spacing=Space.M)
        line.addWidget(self._bar, 1)
        line.addWidget(self.cancel)
        layout = column(self, spacing=Space.XS)
        layout.addWidget(self._text)
        layout.addLayout(line)
        self.cancel.clicked.connect(self._cancel)
        self.retranslate()
        self.hide()

    def start(self, what: str, language: str) -> None:
        """Show the line with an unmeasured bar; ``what`` is translated already."""
        self._language = language
        self._text.setText(what)
        self._bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.show()

    def update_progress(self, done: int, total: int, what: str) -> None:
        """Take progress as the services tell it: ``what`` is untranslated, ``total`` 0 if unknown."""
        if what:
            from fieldmonitor.i18n import Translator  # reads the catalogue, which the first page has no use for

            text = Translator(self._language).text("progress", what)
            self._text.setText(text[:1].upper() + text[1:])
        self._bar.setRange(0, 1000 if total else 0)
        if total:
            self._bar.setValue(1000 * done // total)

    def stop(self) -> None:
        """Hide the line: the work is over."""
        self.hide()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.cancel.setText(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("Progress"))

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._text.setText(self.tr("Stopping at the next safe place…"))
        self.cancelled.emit()
