"""The one door through which a failure reaches the person: what happened, what was kept, what to do.

World errors are told in their own words. Anything else is our bug: the person reads one sentence without any content,
and the details on demand are places in the program only, never the values it worked on, so that no answer can be in
what is sent to us.
"""

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QWidget

from fieldmonitor import __version__
from fieldmonitor.domain.errors import Cancelled, FieldMonitorError
from fieldmonitor.i18n import Translator
from fieldmonitor.qt.theme import Role, Size, Space, icon
from fieldmonitor.qt.widgets.basics import button, column, label, row


def scrubbed(error: BaseException) -> str:
    """Return where an unexpected exception came from: class names and places, no message and no value."""
    lines = [f"FieldMonitor {__version__}, Python {sys.version.split()[0]}, {sys.platform}"]
    current: BaseException | None = error
    while current is not None:
        lines.append(type(current).__name__)
        lines += [
            f"  {'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(current.__traceback__)
        ]
        current = current.__cause__ or current.__context__
    return "\n".join(lines)


class ErrorDialog(QDialog):
    """One failure, told calmly. Escape and Enter close it."""

    def __init__(self, error: BaseException, language: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(480)
        known = isinstance(error, FieldMonitorError)
        happened, kept, advice = self._sentences(error, language)
        self.code = error.code if isinstance(error, FieldMonitorError) else "internal"
        self.setWindowTitle(self.tr("This did not work"))
        self.happened = label(Role.HEADING, wrap=True, selectable=True)
        self.happened.setText(happened)
        self.kept = label(wrap=True, selectable=True)
        self.kept.setText(kept)
        self.advice = label(wrap=True, selectable=True)
        self.advice.setText(advice)
        self.setAccessibleDescription(" ".join(part for part in (happened, kept, advice) if part))
        self._build(self._details(error) if not known else None)

    def _build(self, details: QPlainTextEdit | None) -> None:
        picture = QLabel()
        picture.setPixmap(icon("warning").pixmap(32, 32))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = column(spacing=Space.S)
        for text in (self.happened, self.kept, self.advice):
            text.setVisible(bool(text.text()))
            words.addWidget(text)
        words.addStretch(1)
        code = label(Role.SMALL, selectable=True)
        code.setText(self.tr("Code: {code}").format(code=self.code))
        close = button(Role.PRIMARY)
        close.setText(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        bottom = row()
        bottom.addWidget(code, 1)
        if details is not None:
            bottom.addWidget(self._details_button(details))
        bottom.addWidget(close)
        top = row(spacing=Space.L)
        top.addWidget(picture)
        top.addLayout(words, 1)
        layout = column(self, spacing=Space.L, margin=Space.XL)
        layout.addLayout(top)
        if details is not None:
            layout.addWidget(details)
        layout.addLayout(bottom)
        close.setFocus()

    def _sentences(self, error: BaseException, language: str) -> tuple[str, str, str]:
        if isinstance(error, FieldMonitorError):
            translator = Translator(language)
            happened, kept, advice = (
                translator.text("errors", part, **error.facts) if part else "" for part in error.sentences()
            )
            return happened, kept, advice
        return (
            self.tr("Something went wrong inside FieldMonitor."),
            self.tr("What was saved before is still there."),
            self.tr(
                "Try again. If it happens again, send us the details: they name places in the program"
                " and hold nothing of what you wrote."
            ),
        )

    def _details(self, error: BaseException) -> QPlainTextEdit:
        details = QPlainTextEdit(scrubbed(error))
        details.setReadOnly(True)
        details.setTabChangesFocus(True)
        details.setAccessibleName(self.tr("Details"))
        details.setMinimumHeight(Size.ROW * 4)
        details.hide()
        return details

    def _details_button(self, details: QPlainTextEdit) -> QWidget:
        toggle = button(Role.QUIET)
        toggle.setCheckable(True)
        toggle.setText(self.tr("Details"))
        toggle.toggled.connect(details.setVisible)
        toggle.toggled.connect(lambda _on: self.adjustSize())
        return toggle


class Errors(QObject):
    """Shows failures, one dialog at a time; a second failure with the same code while it is open adds nothing."""

    shown = Signal(str)
    """the code, once its dialog is on the screen"""
    _raised = Signal(object)

    def __init__(self, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._open: list[ErrorDialog] = []
        self._raised.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def show(self, error: BaseException) -> None:
        """Tell the person. Stopping something oneself is no failure."""
        if isinstance(error, Cancelled):
            return
        dialog = ErrorDialog(error, self._language(), QApplication.activeWindow())
        if any(other.code == dialog.code and other.isVisible() for other in self._open):
            dialog.deleteLater()
            return
        self._open.append(dialog)
        dialog.finished.connect(lambda _result: self._closed(dialog))
        dialog.open()
        self.shown.emit(dialog.code)

    def dialogs(self) -> tuple[ErrorDialog, ...]:
        """Return the dialogs on the screen."""
        return tuple(self._open)

    def close_all(self) -> None:
        """Close every dialog: a locked window shows nothing of what was open."""
        for dialog in tuple(self._open):
            dialog.reject()

    def install(self) -> None:
        """Take every exception that nobody caught, from any thread that Qt calls Python on."""
        sys.excepthook = self._hook

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt) or QGuiApplication.instance() is None:
            sys.__excepthook__(kind, error, trace)
            return
        self._raised.emit(error)

    def _closed(self, dialog: ErrorDialog) -> None:
        if dialog in self._open:
            self._open.remove(dialog)
            dialog.deleteLater()
