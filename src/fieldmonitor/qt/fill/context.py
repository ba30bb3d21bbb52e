"""What every part of one filling page shares: the draft, its keeper, and the changes of its session."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from fieldmonitor.domain.errors import FieldMonitorError
from fieldmonitor.domain.progress import IsCancelled, Progress
from fieldmonitor.qt.fill.host import FillHost
from fieldmonitor.qt.fill.outline import Outline
from fieldmonitor.qt.tasks import Task, Tasks

if TYPE_CHECKING:
    from fieldmonitor.forms import Changes, FormSession, Node
    from fieldmonitor.services.values import Draft


class FillContext(QObject):
    """Passes answers to the session and its changes back, always on the window's thread.

    Attaching, detaching and sealing run in a worker and touch the session there, so `busy` keeps every input off while
    one of them runs. The session's callback may then come on the worker's thread; the signal brings it over here.
    """

    changed = Signal(object)
    """the session's Changes"""
    answered = Signal()
    """the person changed something that must be saved"""
    save_due = Signal()
    """something changed that must be saved before anything else: refs have moved"""
    added = Signal(str)
    """the ref of an entry that was added"""
    removed = Signal()
    """an entry with answers may have gone: say that it can come back"""
    busy_changed = Signal(bool, bool)
    """busy, and whether it can be stopped"""
    progressed = Signal(float)
    """0 to 1"""
    failed = Signal(object)
    """a coded error that the page shows"""
    told = Signal(str)
    """a sentence for the person, translated"""
    news = Signal(str)
    """what was done, translated: nothing is lost if nobody reads it"""

    def __init__(
        self,
        draft: "Draft",
        host: FillHost,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        outline: Outline | None = None,
    ) -> None:
        super().__init__(parent)
        self.draft = draft
        self.outline = outline or Outline(draft.session)
        """how far each part is, and what has a place on the screen now"""
        self.second = ""
        """the language shown below the form's own, as the form names it; empty for none"""
        self.host = host
        self.tasks = tasks
        self.attempted = False
        """True once the person tried to finalise: from then on every rule that is not met is shown"""
        self.busy = False
        self._task: Task | None = None
        self._unsubscribe: Callable[[], None] = draft.session.observe(self._on_changes)

    @property
    def session(self) -> "FormSession":
        """The running form session."""
        return self.draft.session

    def shows(self, node: "Node") -> bool:
        """Tell whether a node has a place on the screen: relevant, and on the quick path while that is on."""
        return self.outline.shows(node)

    def answer(self, ref: str, value: str) -> None:
        """Give an answer, as typed; the session keeps it even if it is not a value of the question's type."""
        if self.session.node(ref).value != value:
            self.session.answer(ref, value)
            self.answered.emit()

    def run(
        self,
        work: Callable[[Progress, IsCancelled], object],
        done: Callable[[object], object],
        *,
        can_stop: bool = False,
    ) -> None:
        """Run one of the host's long calls with every input off.

        A coded error goes to `failed`, an unexpected one to the tasks' own `failed`.
        """
        self.busy = True
        self.busy_changed.emit(True, can_stop)
        task = self.tasks.start_long(work, done, self._on_failed, on_progress=self._on_progress, context=self)
        self._task = task
        # finished comes after the outcome: a failure is told while the page is still the busy one, then input returns
        task.finished.connect(self._on_finished)

    def cancel(self) -> None:
        """Ask what runs to stop."""
        if self._task is not None:
            self._task.cancel()

    def stop(self) -> None:
        """Hear no more of the session."""
        self._unsubscribe()

    def _on_changes(self, changes: "Changes") -> None:
        if isValid(self):  # the session may outlive the page
            self.changed.emit(changes)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, FieldMonitorError):
            self.failed.emit(error)
        else:  # our bug: it goes through the window's one door
            self.tasks.failed.emit(error)

    def _on_progress(self, done: int, total: int, _what: str) -> None:
        self.progressed.emit(done / total if total else 0.0)

    def _on_finished(self) -> None:
        self._task = None
        self.busy = False
        self.busy_changed.emit(False, False)
