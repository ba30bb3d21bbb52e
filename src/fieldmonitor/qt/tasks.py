"""Work that takes longer than 100 ms, away from the window's thread.

Work is a plain callable, as the services have them; it never touches a widget. Its result, error and progress come
back on the window's thread. A `Task` lives until its outcome has been delivered; `Tasks.shutdown` stops and waits for
all of them, so no thread outlives the objects that it uses.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal
from shiboken6 import isValid

from fieldmonitor.domain.errors import Cancelled
from fieldmonitor.domain.progress import IsCancelled, Progress

T = TypeVar("T")
_PROGRESS_EVERY = 0.04  # seconds; more often than the eye follows only fills the window's queue


@dataclass(frozen=True, slots=True)
class _Outcome:
    value: object = None
    error: BaseException | None = None


class Task(QObject):
    """One running piece of work. Signals arrive on the thread that started it; ``finished`` always comes, and last."""

    progressed = Signal(object, object, str)
    """done, total (0 if unknown), what is being done; integers may pass 2³¹ when they count bytes"""
    succeeded = Signal(object)
    failed = Signal(object)
    """the exception; not sent for `Cancelled`"""
    stopped = Signal()
    """the person cancelled it"""
    finished = Signal()
    _outcome = Signal(object)
    _progress = Signal(object, object, str)

    def __init__(self, parent: QObject, context: QObject | None) -> None:
        super().__init__(parent)  # owned by Qt: a worker dropping the last Python reference must not destroy it
        self._cancel = threading.Event()
        self._context = context
        self._silenced = False
        self._last_progress = 0.0
        self.running = True
        self._outcome.connect(self._deliver)  # queued: it comes from the worker's thread
        self._progress.connect(self._deliver_progress)

    def cancel(self) -> None:
        """Ask the work to stop at its next safe place."""
        self._cancel.set()

    def abandon(self) -> None:
        """Cancel, and deliver nothing any more but ``finished``: a newer request has taken its place."""
        self._silenced = True
        self.cancel()

    def is_cancelled(self) -> bool:
        """Tell the work whether it should stop; callable from any thread."""
        return self._cancel.is_set()

    def report(self, done: int, total: int, what: str) -> None:
        """Take progress from the work's thread; the last step is never dropped."""
        now = time.monotonic()
        if now - self._last_progress >= _PROGRESS_EVERY or (total and done >= total):
            self._last_progress = now
            self._progress.emit(done, total, what)

    def run(self, work: Callable[[], object]) -> None:
        """Do the work on this (pool) thread and hand its outcome over. Every exception is an outcome."""
        try:
            outcome = _Outcome(work())
        except BaseException as error:  # delivered to the person, so nothing is swallowed
            outcome = _Outcome(error=error)
        self._outcome.emit(outcome)

    def _wanted(self) -> bool:
        return not self._silenced and (self._context is None or isValid(self._context))

    def _deliver_progress(self, done: int, total: int, what: str) -> None:
        if self.running and self._wanted():
            self.progressed.emit(done, total, what)

    def _deliver(self, outcome: _Outcome) -> None:
        self.running = False
        try:
            if self._wanted():
                if isinstance(outcome.error, Cancelled):
                    self.stopped.emit()
                elif outcome.error is not None:
                    self.failed.emit(outcome.error)
                else:
                    self.succeeded.emit(outcome.value)
        finally:
            self.finished.emit()


class Tasks(QObject):
    """Starts work and keeps it alive. ``failed`` carries the errors nobody asked for: the one door listens to it."""

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None, threads: int = 4) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._running: set[Task] = set()

    def start(
        self,
        work: Callable[[], T],
        on_result: Callable[[T], object] | None = None,
        on_error: Callable[[Exception], object] | None = None,
        *,
        context: QObject | None = None,
    ) -> Task:
        """Run ``work()`` in the pool and call ``on_result`` or ``on_error`` on this thread afterwards.

        Nothing is called once ``context`` (usually the page) is destroyed. Without ``on_error`` an error goes to
        `failed`.
        """
        return self._start(lambda _task: work(), on_result, on_error, context=context)

    def start_long(
        self,
        work: Callable[[Progress, IsCancelled], T],
        on_result: Callable[[T], object] | None = None,
        on_error: Callable[[Exception], object] | None = None,
        *,
        on_progress: Callable[[int, int, str], object] | None = None,
        on_stopped: Callable[[], object] | None = None,
        context: QObject | None = None,
    ) -> Task:
        """Run ``work(progress, cancelled)``, both fit for the services' ``progress`` and ``cancelled``; as `start`."""
        return self._start(
            lambda task: work(task.report, task.is_cancelled),
            on_result,
            on_error,
            context=context,
            on_progress=on_progress,
            on_stopped=on_stopped,
        )

    def busy(self) -> bool:
        """Tell whether any work has not delivered its outcome yet."""
        return bool(self._running)

    def cancel_all(self) -> None:
        """Ask everything to stop at its next safe place, and deliver no outcome of it."""
        for task in tuple(self._running):
            task.abandon()

    def shutdown(self) -> None:
        """Cancel everything and wait until no work runs. Outcomes that come now are delivered to nobody."""
        self.cancel_all()
        self._pool.clear()
        self._pool.waitForDone()
        self._running.clear()

    def _forget(self) -> None:
        for task in [task for task in self._running if not task.running]:
            self._running.discard(task)
            task.deleteLater()

    def _start(
        self,
        work: Callable[[Task], T],
        on_result: Callable[[T], object] | None,
        on_error: Callable[[Exception], object] | None,
        *,
        context: QObject | None,
        on_progress: Callable[[int, int, str], object] | None = None,
        on_stopped: Callable[[], object] | None = None,
    ) -> Task:
        task = Task(self, context)
        if on_result:
            task.succeeded.connect(on_result)
        task.failed.connect(on_error or self.failed.emit)
        if on_progress:
            task.progressed.connect(on_progress)
        if on_stopped:
            task.stopped.connect(on_stopped)
        task.finished.connect(self._forget)
        self._running.add(task)
        self._pool.start(lambda: task.run(lambda: work(task)))
        return task
