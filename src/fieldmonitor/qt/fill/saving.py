"""Saves the draft as it is typed, and keeps trying while the disk refuses."""

import time
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from fieldmonitor.domain.errors import FieldMonitorError
from fieldmonitor.qt.fill.context import FillContext

PAUSE: Final = 250
"""milliseconds without a change after which the draft is saved"""
LONGEST: Final = 2.0
"""seconds after which it is saved even if the person goes on typing"""
AGAIN: Final = 5000
"""milliseconds until a failed save is tried again"""


class Autosave(QObject):
    """Saves a short while after the last change, and at once when asked.

    On the window's thread: a save takes two to six milliseconds, and the session must not change meanwhile.
    """

    saved = Signal()
    failed = Signal(object)
    """the coded error; what was typed is still in the session, and the save is tried again"""

    def __init__(self, context: FillContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._dirty_since: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)
        self.in_trouble = False
        context.answered.connect(self.touch)

    @property
    def dirty(self) -> bool:
        """True if something is not saved yet."""
        return self._dirty_since is not None

    def touch(self) -> None:
        """Something changed."""
        now = time.monotonic()
        if self._dirty_since is None:
            self._dirty_since = now
        if self.in_trouble and self._timer.isActive():
            return  # trying again at each key would only make a slow disk slower
        left = LONGEST - (now - self._dirty_since)
        self._timer.start(max(0, min(PAUSE, int(left * 1000))))

    def save(self) -> bool:
        """Save now if there is anything to save. False if it failed: it is then tried again later."""
        self._timer.stop()
        if not self.dirty:
            return True
        if self._context.busy:
            self._timer.start(PAUSE)
            return False
        try:
            self._context.host.save(self._context.draft)
        except FieldMonitorError as error:
            self.in_trouble = True
            self._timer.start(AGAIN)
            self.failed.emit(error)
            return False
        self._dirty_since = None
        self.in_trouble = False
        self.saved.emit()
        return True

    def stop(self) -> None:
        """Save no more: the draft was sealed."""
        self._timer.stop()
        self._dirty_since = None
