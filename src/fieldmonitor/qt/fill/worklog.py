"""Feeds the audit log of a form that asks for one, and tells the person that it is kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.moving import Mover
from fieldmonitor.qt.fill.outline import STRUCTURAL

if TYPE_CHECKING:
    from fieldmonitor.qt.fill.page import FillPage


class WorkLog(QObject):
    """Says to the session's log what the person has before them; does nothing where the form has none.

    Made before the page connects its own, so that a jump is logged before the place it leads to.
    """

    def __init__(self, page: "FillPage", context: FillContext, mover: Mover) -> None:
        super().__init__(page)
        self._page = page
        self._context = context
        self._mover = mover
        self._log = context.session.audit
        if self._log is None:
            return
        log = self._log
        mover.moved.connect(self._on_moved)
        mover.question_changed.connect(self._on_question)
        context.added.connect(log.repeat_added)
        context.removed.connect(log.repeat_removed)
        for chosen in (page.list.page_chosen, page.list.part_chosen, page.crumbs.chosen, page.blockers.chosen):
            chosen.connect(lambda *_: log.jump())

    @property
    def asks_for_reason(self) -> bool:
        """Whether the form wants to know why an earlier record is changed."""
        return self._log is not None and self._log.settings.reasons and bool(self._context.draft.parents)

    def tell(self) -> None:
        """Tell the person, once, that the form logs their work and what is in the log."""
        if self._log is None:
            return
        text = self.tr(
            "This form keeps a log of how it is filled: when you were at which question. Never where you are."
        )
        if self._log.settings.changes:
            text += " " + self.tr("It also keeps answers that you changed, as they were before.")
        if self._log.settings.user:
            text += " " + self.tr("Your code stands in it.")
        text += " " + self.tr("The log is encrypted and goes with the record.")
        self._page.news.tell(text)

    def saved(self) -> None:
        """The person saved by their own wish; with what is logged now the draft has changed once more."""
        if self._log is not None:
            self._log.save()
            self._keep()

    def leaving(self) -> None:
        """The person closes the form: called before it is saved."""
        if self._log is not None:
            self._log.exit()
            self._keep()

    def not_saved(self) -> None:
        """What was to be saved was refused, and the person stays."""
        if self._log is not None:
            self._log.save_error()

    def refused(self) -> None:
        """The form's rules keep the record from being finalised."""
        if self._log is not None:
            self._log.constraint_error()

    def asked(self) -> None:
        """The person is asked whether to seal."""
        if self._log is not None:
            self._log.end_screen()

    def sealing(self, reason: str) -> None:
        """The person said yes, and why an earlier record is changed."""
        if self._log is not None and self.asks_for_reason:
            self._log.change_reason(reason)

    def _keep(self) -> None:
        """Let a draft that is stored be stored again: looking at an empty new form leaves nothing behind."""
        if self._context.draft.saved_at is not None:
            self._context.answered.emit()

    def _on_moved(self) -> None:
        nodes = self._context.outline.nodes(self._mover.page) if self._mover.page >= 0 else ()
        first = next(iter(nodes), None)
        if self._log is None:
            return
        if first is not None and first.kind in STRUCTURAL:
            self._log.entered(first.ref)
        else:
            self._log.left()

    def _on_question(self) -> None:
        node = self._mover.here()
        if self._log is not None and node is not None:
            self._log.entered(node.ref)
