"""The page where a monitor fills a form."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from fieldmonitor.domain.errors import FieldMonitorError, FinaliseBlocked
from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.commands import Commands
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.finding import Finder
from fieldmonitor.qt.fill.finishing import SealDialog, blockers
from fieldmonitor.qt.fill.frame import FillFrame
from fieldmonitor.qt.fill.host import FillHost
from fieldmonitor.qt.fill.keys import KeysDialog
from fieldmonitor.qt.fill.moving import Mover
from fieldmonitor.qt.fill.notice import told
from fieldmonitor.qt.fill.outline import Outline
from fieldmonitor.qt.fill.saving import Autosave
from fieldmonitor.qt.fill.sections import Views
from fieldmonitor.qt.fill.shown import answer_count
from fieldmonitor.qt.fill.steps import Steps
from fieldmonitor.qt.fill.telling import Telling
from fieldmonitor.qt.fill.unfinished import keep_unfinished
from fieldmonitor.qt.fill.unmet import Unmet
from fieldmonitor.qt.fill.wishes import Wishes
from fieldmonitor.qt.fill.worklog import WorkLog
from fieldmonitor.qt.tasks import Tasks

if TYPE_CHECKING:
    from fieldmonitor.forms import Changes, Node
    from fieldmonitor.services.values import Draft


_NEWS: Final = 12_000
"""milliseconds for which a piece of news stands"""


class FillPage(FillFrame):
    """Fills one draft. Everything typed goes to the session at once and to the host a moment later.

    ``host`` keeps the draft (`ObservationsHost` over a workspace's observations); ``tasks`` runs what takes long and
    must outlive the page. `save_now` is for whoever takes the page away: the window that closes, the vault that locks.
    """

    finalised = Signal(str)
    """the observation's identifier; the draft is gone"""
    closed = Signal()
    """the person is done for now; everything is saved"""
    saved = Signal()

    def __init__(self, draft: "Draft", host: FillHost, tasks: Tasks, parent: QWidget | None = None) -> None:
        self._outline = Outline(draft.session)
        super().__init__(draft, self._outline, parent)
        self._context = FillContext(draft, host, tasks, self, outline=self._outline)
        self._views = Views(self._context, self)
        self._autosave = Autosave(self._context, self)
        ends = (self.back_button, self.next_button, self.finalise_button)
        self._mover = Mover(self._context, self._views, self.stack, self.list, ends)
        self._steps = Steps(self._context, self._views, self._mover)
        self._log = WorkLog(self, self._context, self._mover)
        self._telling = Telling(self, self._context, self._autosave)
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(0)
        self._recount.timeout.connect(self._on_recount)
        self._touched: set[Node] = set()
        self.language.setCurrentIndex(max(0, self.language.findData(draft.session.language)))
        self.commands = Commands(self)
        self.finder = Finder(draft.session, self._outline)
        self.wishes = Wishes(self, self._context, self._views, self._mover)
        self.unmet_things = Unmet(self, self._context)
        self._connect()
        self._make_commands()
        self.retranslate()
        self._apply_direction()
        pages = self._outline.visible()
        if pages:
            self.go_to_page(pages[0])
        self._telling.show_saved()
        self._log.tell()

    # --- what others call ---------------------------------------------------------------------------------------------

    @property
    def page(self) -> int:
        """The index of the page that is shown, among all pages of the form."""
        return self._mover.page

    @property
    def _areas(self) -> dict[int, QScrollArea]:
        return self._mover.areas

    def save_now(self) -> bool:
        """Save what is not saved yet, text still being composed included.

        False if the disk refused, or while an unfinished drawing or recording is being attached: ask once more then.
        """
        QGuiApplication.inputMethod().commit()
        if keep_unfinished(self):
            return False
        return self._autosave.save()

    def go_to_page(self, page: int) -> None:
        """Show a page; its widgets are made when it is first shown."""
        self._mover.go_to_page(page)

    def go_to(self, ref: str) -> None:
        """Show a question, opening the cards around it, and give it the keyboard."""
        self._mover.go_to(ref)

    def next_page(self) -> None:
        """Go on; from the last page the way on is finalising."""
        self._mover.step(1)

    def previous_page(self) -> None:
        """Go back."""
        self._mover.step(-1)

    def close_page(self) -> None:
        """Save and leave. If the disk refuses, the page stays, with everything that was typed."""
        if self._context.busy:
            return
        self._log.leaving()
        if self.save_now():
            self.closed.emit()
        else:
            self._log.not_saved()

    def tell_news(self, text: str) -> None:
        """Say what was done, for a while; nothing is lost if nobody reads it."""
        self.news.tell(text, _NEWS)

    def refresh_all(self) -> None:
        """Bring everything up to date: the language, the second language or the path has changed."""
        self._outline.forget_all()
        self._views.refresh_all()
        for page in self._areas:
            self._mover.column(page).refresh()
        self.list.pages.refresh()
        self._show_page_or_one_before()
        self._telling.show_place()
        self._show_way()

    def finalise(self) -> None:
        """Show what blocks anywhere in the form, or ask once and seal."""
        if self._context.busy:
            return
        self._mover.leave_question()
        if not self.save_now():
            return
        self._context.attempted = True
        self._views.refresh_all()
        found = blockers(self._context, self._outline)
        if found:
            self._log.refused()
            self.blockers.show_blockers(found)
            self.blockers.focus_list()
            return
        self.blockers.hide()
        session = self._context.session
        dialog = SealDialog(
            session.instance_name or self._context.draft.title,
            answer_count(session.root),
            len(self._context.draft.attachments),
            self,
            asks_for_reason=self._log.asks_for_reason,
        )
        dialog.accepted.connect(lambda: self._log.sealing(dialog.reason.text().strip()))
        dialog.accepted.connect(self._seal)
        self._log.asked()
        dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Writing can start at once."""
        super().showEvent(event)
        if not event.spontaneous():
            self._mover.focus_page()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The page passes the keyboard on to its first question."""
        super().focusInEvent(event)
        self._mover.focus_page()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of writing."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.mirror()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        super().retranslate()
        self.commands.retranslate()
        self.wishes.retranslate()
        for shown, name in ((self.undo_button, "undo"), (self.redo_button, "redo"), (self.find_button, "find")):
            action = self.commands.actions[name]
            shown.setToolTip(action.toolTip())
            shown.setAccessibleName(action.text().replace("&", ""))
        self._telling.show_place()
        self._telling.show_saved()

    # --- construction -------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        context = self._context
        context.changed.connect(self._on_changes)
        context.save_due.connect(self.save_now)
        context.failed.connect(self._on_failed)
        context.told.connect(self.notice.tell)
        context.news.connect(self.tell_news)
        context.removed.connect(self._on_removed)
        context.busy_changed.connect(self._mover.come_back)  # after the telling has let input in again
        self._views.advanced.connect(self._mover.advance)
        self._views.rebuilt.connect(self._mover.order_tabs)
        self._autosave.saved.connect(self._on_saved)
        self._autosave.failed.connect(self._on_trouble)
        self._steps.told.connect(self.tell_news)
        self._steps.changed.connect(self._show_steps)
        self._mover.moved.connect(self._telling.show_place)
        self._mover.question_changed.connect(self._show_way)
        self.list.page_chosen.connect(self.go_to_page)
        self.list.part_chosen.connect(self._mover.show)
        self.list.entered.connect(self._on_entered)
        self.crumbs.chosen.connect(self.go_to)
        self.language.activated.connect(self._on_language)
        self.stop_button.clicked.connect(context.cancel)
        self.back_button.clicked.connect(self.previous_page)
        self.next_button.clicked.connect(self.next_page)
        self.finalise_button.clicked.connect(self.finalise)
        self.close_button.clicked.connect(self.close_page)
        self.undo_button.clicked.connect(self._steps.undo)
        self.redo_button.clicked.connect(self._steps.redo)
        self.find_button.clicked.connect(self.wishes.find)
        self.blockers.chosen.connect(self.go_to)
        self.blockers.closed.connect(self._mover.focus_page)

    def _make_commands(self) -> None:
        add, mover = self.commands.add, self._mover
        add("next", self.next_page)
        add("previous", self.previous_page)
        add("find", self.wishes.find)
        add("to_answer", lambda: self.wishes.seek(wrong=False))
        add("to_answer_back", lambda: self.wishes.seek(wrong=False, back=True))
        add("to_correct", lambda: self.wishes.seek(wrong=True))
        add("to_correct_back", lambda: self.wishes.seek(wrong=True, back=True))
        add("undo", self._steps.undo)
        add("redo", self._steps.redo)
        add("side", mover.change_side)
        add("save", self._on_save_wished)
        add("finalise", self.finalise)
        self.wishes.make_commands(self.commands)
        add("keys", self._show_keys)
        self.menu_button.setMenu(self.wishes.menu(self.commands))
        self._show_steps()

    # --- following the session ----------------------------------------------------------------------------------------

    def _on_changes(self, changes: "Changes") -> None:
        fresh = self._outline.forget(changes)
        self._touched |= fresh
        self._views.refresh(changes.structure)
        touched: set[str] = set()
        for aspect in ("value", "relevance", "validity", "label", "choices", "readonly", "required"):
            touched |= getattr(changes, aspect)
        if self._outline.path.on:  # a question that comes onto the path brings its groups along
            touched |= {node.ref for node in fresh}
        self._views.refresh(touched)
        self._recount.start()

    def _on_recount(self) -> None:
        touched, self._touched = self._touched, set()
        self.list.pages.refresh(touched)
        pages = self._outline.pages_of(touched)
        self._show_page_or_one_before()
        if self.page in pages and self.page in self._areas:
            self._mover.column(self.page).refresh()
        self._telling.show_place()
        self._show_way()
        self._show_steps()
        self.wishes.follow()
        if not self.blockers.isHidden():
            self.blockers.show_blockers(blockers(self._context, self._outline))

    def _show_page_or_one_before(self) -> None:
        pages = self.list.pages.pages()
        if self.page not in pages and pages:
            earlier = [page for page in pages if page < self.page]
            self.go_to_page(earlier[-1] if earlier else pages[0])

    def _on_language(self, index: int) -> None:
        self._context.session.set_language(str(self.language.itemData(index)))
        self._apply_direction()
        self.refresh_all()
        self.title.show_title(self._context.draft.title)
        self.wishes.retranslate()
        if not self.blockers.isHidden():
            self.blockers.show_blockers(blockers(self._context, self._outline))
        self._context.answered.emit()

    def _apply_direction(self) -> None:
        """A form in Arabic runs from right to left whatever the window's own language is."""
        wanted = wording.direction(self._context.session.language)
        for widget in (self.stack, self.list, self.crumbs):
            if wanted is None:
                widget.unsetLayoutDirection()
            else:
                widget.setLayoutDirection(wanted)

    # --- telling ------------------------------------------------------------------------------------------------------

    def _show_way(self) -> None:
        node = self._mover.here()
        self.crumbs.show_way(node.ref if node is not None else "")
        if node is not None and not self.list.hasFocus():
            self.list.follow(self.page, self._outline.way(node.ref))

    def _show_steps(self) -> None:
        session = self._context.session
        for name, shown, can in (
            ("undo", self.undo_button, session.can_undo),
            ("redo", self.redo_button, session.can_redo),
        ):
            shown.setEnabled(can)
            self.commands.enable(name, True)  # the keys always say what they did, or that there is nothing

    def _on_entered(self) -> None:
        self._mover.focus_page()

    def _on_removed(self) -> None:
        keys = self.commands.actions["undo"].shortcut().toString()
        self.tell_news(self.tr("The entry is removed. {keys} brings it back.").format(keys=keys))

    def _on_save_wished(self) -> None:
        self._log.saved()
        if not self.save_now():
            self._log.not_saved()

    def _on_saved(self) -> None:
        self.trouble.hide()
        self._telling.show_saved()
        self.saved.emit()

    def _on_trouble(self, error: FieldMonitorError) -> None:
        self._telling.show_saved()
        again = self.tr("What you typed stays on the screen, and saving is tried again every few seconds.")
        self.trouble.tell(f"{told(error)} {again}")

    def _on_failed(self, error: FieldMonitorError) -> None:
        if isinstance(error, FinaliseBlocked):
            self.blockers.show_blockers(blockers(self._context, self._outline))
        self.notice.tell(told(error))

    def _show_keys(self) -> None:
        KeysDialog(self.commands.help(), self).open()

    def _seal(self) -> None:
        context = self._context
        self.notice.hide()
        context.run(lambda _progress, _cancelled: context.host.finalise(context.draft), self._on_sealed)

    def _on_sealed(self, observation: object) -> None:
        self._autosave.stop()
        self._context.stop()
        self.finalised.emit(str(observation))
