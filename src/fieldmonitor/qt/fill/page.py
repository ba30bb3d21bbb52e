"""The page where a monitor fills a form."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from fieldmonitor.domain.errors import FieldMonitorError, FinaliseBlocked
from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.column import PageColumn, make_area
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.finishing import SealDialog, blockers
from fieldmonitor.qt.fill.frame import FillFrame
from fieldmonitor.qt.fill.host import FillHost
from fieldmonitor.qt.fill.keys import KeysDialog
from fieldmonitor.qt.fill.notice import told
from fieldmonitor.qt.fill.outline import Outline
from fieldmonitor.qt.fill.question import QuestionView
from fieldmonitor.qt.fill.repeats import RepeatView
from fieldmonitor.qt.fill.saving import Autosave
from fieldmonitor.qt.fill.sections import Views
from fieldmonitor.qt.fill.shown import answer_count
from fieldmonitor.qt.fill.tabbing import chain
from fieldmonitor.qt.tasks import Tasks

if TYPE_CHECKING:
    from fieldmonitor.forms import Changes
    from fieldmonitor.services.values import Draft

_MARGIN: Final = 48  # pixels kept free above and below what the keyboard came to


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
        self._context = FillContext(draft, host, tasks, self)
        self._views = Views(self._context, self)
        self._autosave = Autosave(self._context, self)
        self._areas: dict[int, QScrollArea] = {}
        self._page = -1
        self._question: QuestionView | None = None
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(0)
        self._recount.timeout.connect(self._on_recount)
        self._touched: set[int] = set()
        self._between: list[QWidget] = []
        self.language.setCurrentIndex(max(0, self.language.findData(draft.session.language)))
        self._connect()
        self._make_shortcuts()
        self.retranslate()
        self._apply_direction()
        pages = self._outline.visible()
        if pages:
            self.go_to_page(pages[0])
        self._show_saved()

    # --- what others call ---------------------------------------------------------------------------------------------

    @property
    def page(self) -> int:
        """The index of the page that is shown, among all pages of the form."""
        return self._page

    def save_now(self) -> bool:
        """Save what is not saved yet, text still being composed included. False if the disk refused."""
        QGuiApplication.inputMethod().commit()
        return self._autosave.save()

    def go_to_page(self, page: int) -> None:
        """Show a page; its widgets are made when it is first shown."""
        if page not in self._areas:
            self._areas[page] = make_area(self.stack, page, self._outline, self._views)
        self._page = page
        self.stack.setCurrentWidget(self._areas[page])
        self.list.pages.visit(page)
        self.list.follow(page)
        self._order_tabs()
        self._show_place()

    def go_to(self, ref: str) -> None:
        """Show a question, opening the cards around it, and give it the keyboard."""
        page = self._outline.page_of(ref)
        if page is None:
            return
        self.go_to_page(page)
        end = ref.find("]")
        while end >= 0:
            around = self._views.get(ref[: ref.rfind("[", 0, end)])
            if isinstance(around, RepeatView):
                around.open(ref[: end + 1])
            end = ref.find("]", end + 1)
        self._order_tabs()
        view = self._views.get(ref)
        if isinstance(view, QuestionView):
            view.focus(Qt.FocusReason.OtherFocusReason)
            self._reveal(view)
        elif isinstance(view, RepeatView):
            view.add.setFocus()

    def next_page(self) -> None:
        """Go on; from the last page the way on is finalising."""
        self._step(1)

    def previous_page(self) -> None:
        """Go back."""
        self._step(-1)

    def close_page(self) -> None:
        """Save and leave. If the disk refuses, the page stays, with everything that was typed."""
        if self._context.busy:
            return
        if self.save_now():
            self.closed.emit()

    def finalise(self) -> None:
        """Show what blocks, or ask once and seal."""
        if self._context.busy:
            return
        self._leave_question()
        if not self.save_now():
            return
        self._context.attempted = True
        self._views.refresh_all()
        found = blockers(self._context, self._outline)
        if found:
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
        )
        dialog.accepted.connect(self._seal)
        dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Writing can start at once."""
        super().showEvent(event)
        if not event.spontaneous():
            self._focus_page()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The page passes the keyboard on to its first question."""
        super().focusInEvent(event)
        self._focus_page()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of writing."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.mirror()

    def retranslate(self) -> None:
        """Set the words that do not come from the form."""
        super().retranslate()
        self._show_place()
        self._show_saved()

    # --- construction -------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._context.changed.connect(self._on_changes)
        self._context.busy_changed.connect(self._on_busy)
        self._context.progressed.connect(self._on_progress)
        self._context.save_due.connect(self.save_now)
        self.stop_button.clicked.connect(self._context.cancel)
        self._context.failed.connect(self._on_failed)
        self._context.told.connect(self.notice.tell)
        self._views.advanced.connect(self._advance)
        self._views.rebuilt.connect(self._order_tabs)
        self._autosave.saved.connect(self._on_saved)
        self._autosave.failed.connect(self._on_trouble)
        self.list.page_chosen.connect(self._on_page_chosen)
        self.language.activated.connect(self._on_language)
        self.back_button.clicked.connect(self.previous_page)
        self.next_button.clicked.connect(self.next_page)
        self.finalise_button.clicked.connect(self.finalise)
        self.close_button.clicked.connect(self.close_page)
        self.keys_button.clicked.connect(self._show_keys)
        self.blockers.chosen.connect(self.go_to)
        self.blockers.closed.connect(self._focus_page)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def _make_shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+PgDown", self.next_page),
            ("Ctrl+PgUp", self.previous_page),
            ("Ctrl+S", self.save_now),
            ("Ctrl+Shift+Return", self.finalise),
            ("Ctrl+Shift+Enter", self.finalise),
            ("F6", self._change_side),
            ("F1", self._show_keys),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # --- following the session ----------------------------------------------------------------------------------------

    def _on_changes(self, changes: "Changes") -> None:
        self._touched |= self._outline.forget(changes)
        self._views.refresh(changes.structure)
        touched: set[str] = set()
        for aspect in ("value", "relevance", "validity", "label", "choices", "readonly", "required"):
            touched |= getattr(changes, aspect)
        self._views.refresh(touched)
        self._recount.start()

    def _on_recount(self) -> None:
        touched, self._touched = self._touched, set()
        self.list.pages.refresh(touched)
        if self._page not in self.list.pages.pages():
            earlier = [page for page in self.list.pages.pages() if page < self._page]
            if earlier:
                self.go_to_page(earlier[-1])
        else:
            self.list.follow(self._page)
        if self._page in touched:
            self._column(self._page).refresh()
        self._show_place()
        if not self.blockers.isHidden():
            self.blockers.show_blockers(blockers(self._context, self._outline))

    def _on_language(self, index: int) -> None:
        self._context.session.set_language(str(self.language.itemData(index)))
        self._outline.forget_all()
        self._views.refresh_all()
        for page in self._areas:
            self._column(page).refresh()
        self.title.show_title(self._context.draft.title)
        self.list.pages.refresh()
        self._apply_direction()
        if not self.blockers.isHidden():
            self.blockers.show_blockers(blockers(self._context, self._outline))
        self._context.answered.emit()

    def _apply_direction(self) -> None:
        """A form in Arabic runs from right to left whatever the window's own language is."""
        wanted = wording.direction(self._context.session.language)
        for widget in (self.stack, self.list):
            if wanted is None:
                widget.unsetLayoutDirection()
            else:
                widget.setLayoutDirection(wanted)

    # --- moving about -------------------------------------------------------------------------------------------------

    def _step(self, by: int) -> None:
        pages = self.list.pages.pages()
        place = pages.index(self._page) + by if self._page in pages else 0
        if 0 <= place < len(pages):
            self.go_to_page(pages[place])
            self._focus_page()
        elif by > 0:
            self.finalise_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_page_chosen(self, page: int) -> None:
        self.go_to_page(page)

    def _focus_page(self) -> None:
        for widget in self._between:
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.next_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _change_side(self) -> None:
        if self.list.hasFocus():
            self._focus_page()
        else:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _advance(self, view: object) -> None:
        """Enter: to the first input after the question's own, or to Next."""
        if not isinstance(view, QuestionView):
            return
        own = [place for place, widget in enumerate(self._between) if view.isAncestorOf(widget)]
        for widget in self._between[max(own, default=-1) + 1 :]:
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.next_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _order_tabs(self) -> None:
        if self._page in self._areas:
            self._between = chain(self.list, self._column(self._page).layout(), self.back_button)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not isValid(self):
            return
        view = _question_around(new)
        if view is not self._question:
            self._leave_question()
            self._question = view
        area = self._areas.get(self._page)
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if area is not None and not by_mouse and area.isAncestorOf(new):
            self._reveal(new)

    def _reveal(self, widget: QWidget) -> None:
        """Scroll to a widget once the layout has given it its place."""

        def scroll() -> None:
            area = self._areas.get(self._page)
            if area is not None and isValid(widget) and area.isAncestorOf(widget):
                area.ensureWidgetVisible(widget, 0, _MARGIN)

        QTimer.singleShot(0, self, scroll)

    def _leave_question(self) -> None:
        question = self._question
        if question is not None and isValid(question) and self._views.get(question.ref) is question:
            question.leave()

    # --- telling ------------------------------------------------------------------------------------------------------

    def _show_place(self) -> None:
        pages = self.list.pages.pages()
        if self._page in pages:
            here = pages.index(self._page) + 1
            self.place.setText(self.tr("Page {here} of {all}").format(here=here, all=len(pages)))
            self.back_button.setEnabled(here > 1)
            self.next_button.setEnabled(here < len(pages))
        done, total = self._outline.progress()
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done if total else 1)
        text = self.tr("{done} of {total} required answers").format(done=done, total=total)
        self.progress_line.setText(text)
        self.bar.setAccessibleName(text)

    def _show_saved(self) -> None:
        at = self._context.draft.saved_at
        if self._autosave.in_trouble:
            self.saved_line.setText(self.tr("Not saved"))
        elif at is not None:
            moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp())).time()
            self.saved_line.setText(self.tr("Saved {time}").format(time=_clock(moment)))
        else:
            self.saved_line.clear()

    def _on_saved(self) -> None:
        self.trouble.hide()
        self._show_saved()
        self.saved.emit()

    def _on_trouble(self, error: FieldMonitorError) -> None:
        self._show_saved()
        again = self.tr("What you typed stays on the screen, and saving is tried again every few seconds.")
        self.trouble.tell(f"{told(error)} {again}")

    def _on_failed(self, error: FieldMonitorError) -> None:
        if isinstance(error, FinaliseBlocked):
            self.blockers.show_blockers(blockers(self._context, self._outline))
        self.notice.tell(told(error))

    def _on_busy(self, busy: bool, can_stop: bool) -> None:
        for widget in (self.stack, self.list, self.language, self.close_button, self.finalise_button):
            widget.setDisabled(busy)
        self.working.setVisible(busy)
        self.working_bar.setVisible(busy)
        self.working_bar.setRange(0, 0)
        self.stop_button.setVisible(can_stop)

    def _on_progress(self, part: float) -> None:
        self.working_bar.setRange(0, 1000 if part else 0)
        self.working_bar.setValue(round(1000 * part))

    def _show_keys(self) -> None:
        KeysDialog(self).open()

    def _seal(self) -> None:
        context = self._context
        self.notice.hide()
        context.run(lambda _progress, _cancelled: context.host.finalise(context.draft), self._on_sealed)

    def _on_sealed(self, observation: object) -> None:
        self._autosave.stop()
        self._context.stop()
        self.finalised.emit(str(observation))

    def _column(self, page: int) -> PageColumn:
        content = self._areas[page].widget()
        assert isinstance(content, PageColumn)  # noqa: S101 - make_area puts one there
        return content


def _question_around(widget: QWidget) -> QuestionView | None:
    around: QWidget | None = widget
    while around is not None and not isinstance(around, QuestionView):
        around = around.parentWidget()
    return around


def _clock(time: QTime) -> str:
    return QLocale().toString(time, "HH:mm")
