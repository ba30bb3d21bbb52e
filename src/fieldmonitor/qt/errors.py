"""The one door through which a failure reaches the person: what happened, what was kept, what to do.

World errors are told in their own words. Anything else is our bug: the person reads one sentence without any content,
and the details on demand are places in the program only, never the values it worked on, so that no answer can be in
what is sent to us.
"""

import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from fieldmonitor.domain.errors import Cancelled

if TYPE_CHECKING:
    from fieldmonitor.qt.widgets.error_dialog import ErrorDialog


class Errors(QObject):
    """Shows failures, one dialog at a time; a second failure with the same code while it is open adds nothing."""

    shown = Signal(str)
    """the code, once its dialog is on the screen"""
    _raised = Signal(object)

    def __init__(self, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._open: list[ErrorDialog] = []
        self._raised.connect(self._take)  # by itself queued where it comes from another thread

    def show(self, error: BaseException) -> None:
        """Tell the person. Stopping something oneself is no failure."""
        if isinstance(error, Cancelled):
            return
        from PySide6.QtWidgets import QApplication

        from fieldmonitor.qt.widgets.error_dialog import ErrorDialog  # most runs of the program never need it

        dialog = ErrorDialog(error, self._language(), QApplication.activeWindow())
        if any(other.code == dialog.code and other.isVisible() for other in self._open):
            dialog.deleteLater()
            return
        self._open.append(dialog)
        dialog.finished.connect(lambda _result: self._closed(dialog))
        dialog.open()
        self.shown.emit(dialog.code)

    def dialogs(self) -> tuple["ErrorDialog", ...]:
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
        if issubclass(kind, KeyboardInterrupt) or QCoreApplication.instance() is None:
            sys.__excepthook__(kind, error, trace)
            return
        self._raised.emit(error)

    def _take(self, error: BaseException) -> None:
        """Show it once Qt is done with what failed: it may have been painting."""
        QTimer.singleShot(0, lambda: self.show(error))

    def _closed(self, dialog: "ErrorDialog") -> None:
        if dialog in self._open:
            self._open.remove(dialog)
            dialog.deleteLater()
