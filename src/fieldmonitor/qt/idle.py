"""Notices that nobody is there."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_LOOK_EVERY = 5_000  # milliseconds
_PAUSE = 20  # seconds
_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Emits ``idle`` once the person has not touched the program for ``minutes``; 0 means never.

    It listens to windows, not to every object: a filter on the application would cost each paint a call. The wall
    clock is asked, so that a computer that slept with its lid closed counts as left alone.
    """

    idle = Signal()
    paused = Signal()
    """a short pause, told once: time for what can wait"""

    def __init__(self, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = minutes * 60
        self._last = time.time()
        self._pause_told = False
        self._watched: set[QWindow] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Watch from now on."""
        application = QGuiApplication.instance()
        self.touched()
        if not self._timer.isActive() and isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
            self._watch(QGuiApplication.focusWindow())
            self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        application = QGuiApplication.instance()
        if self._timer.isActive() and isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self._watch)
            self._timer.stop()

    def touched(self) -> None:
        """Somebody is there."""
        self._last = time.time()
        self._pause_told = False

    def look(self) -> None:
        """Tell if the time is over; while something is being recorded somebody is there."""
        from fieldmonitor.qt.fill.unfinished import is_recording  # not before the first look: start-up does without it

        if is_recording():
            self.touched()
        left_alone = time.time() - self._last
        if 0 < self._seconds <= left_alone:
            self.touched()
            self.idle.emit()
        elif left_alone >= _PAUSE and not self._pause_told:
            self._pause_told = True
            self.paused.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the signs of a person; everything goes on its way."""
        if event.type() in _SIGNS:
            self.touched()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None and window not in self._watched:
            window.installEventFilter(self)
            self._watched.add(window)
            window.destroyed.connect(lambda _gone=None, window=window: self._watched.discard(window))
