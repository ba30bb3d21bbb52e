"""Moving about in a form: from page to page, to a question wherever it is, on to the next one that wants something."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QWidget
from shiboken6 import isValid

from fieldmonitor.qt.fill.column import PageColumn, make_area
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.outline import STRUCTURAL
from fieldmonitor.qt.fill.question import QuestionView
from fieldmonitor.qt.fill.repeats import RepeatView
from fieldmonitor.qt.fill.sections import Views
from fieldmonitor.qt.fill.side import PageList
from fieldmonitor.qt.fill.tabbing import chain

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

_MARGIN: Final = 48  # pixels kept free above and below what the keyboard came to
_TAB: Final = Qt.FocusPolicy.TabFocus


class Mover(QObject):
    """Knows which page is shown and which question has the keyboard, and goes to others.

    ``ends``: what Tab goes to behind a page, where Enter leads behind its last question, and where the way on leads
    behind the last page.
    """

    moved = Signal()
    """another page is shown"""
    question_changed = Signal()
    """the keyboard came to another question"""

    def __init__(
        self,
        context: FillContext,
        views: Views,
        stack: QStackedWidget,
        pages: PageList,
        ends: tuple[QWidget, QWidget, QWidget],
    ) -> None:
        super().__init__(stack)
        self._context = context
        self._outline = context.outline
        self._views = views
        self._stack = stack
        self._pages = pages
        self._tab_after, self._after, self._last = ends
        self.areas: dict[int, QScrollArea] = {}
        self.page = -1
        self.question: QuestionView | None = None
        self._between: list[QWidget] = []
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    # --- to a place ---------------------------------------------------------------------------------------------------

    def column(self, page: int) -> PageColumn:
        """Return what stands on a page that was shown before."""
        content = self.areas[page].widget()
        assert isinstance(content, PageColumn)  # noqa: S101 - make_area puts one there
        return content

    def go_to_page(self, page: int, way: "Sequence[Node]" = ()) -> None:
        """Show a page; its widgets are made when it is first shown. ``way``: to what on it is gone."""
        if page not in self.areas:
            self.areas[page] = make_area(self._stack, page, self._outline, self._views)
        self.page = page
        self._stack.setCurrentWidget(self.areas[page])
        self._pages.pages.visit(page)
        self._pages.follow(page, way)
        self.order_tabs()
        self.moved.emit()

    def go_to(self, ref: str) -> bool:
        """Show a question, opening the cards around it, and give it the keyboard. False if it has no place now.

        A question beside the quick path is taken into it.
        """
        view = self.show(ref)
        if isinstance(view, QuestionView):
            view.focus(Qt.FocusReason.OtherFocusReason)
            self._reveal(view)
        elif isinstance(view, RepeatView):
            view.focus_at(ref)
        elif view is not None:
            self.focus_page(view)
        if view is not None:
            self._pages.follow(self.page, self._outline.way(ref))
        return view is not None

    def show(self, ref: str) -> QWidget | None:
        """Bring a question, a group or an entry into sight and return its view; an entry's is its repeat's."""
        node = self._context.session.node(ref)
        if self._outline.path.on and node.kind not in STRUCTURAL and not self._outline.shows(node):
            self._outline.path.keep(node)
            self._outline.forget_all()
            self._views.refresh_all()
            self._pages.pages.refresh()
        page = self._outline.page_of(ref)
        if page is None or page not in self._outline.visible():
            return None
        if page != self.page:
            self.go_to_page(page, self._outline.way(ref))
        end = ref.find("]")
        while end >= 0:
            around = self._views.get(ref[: ref.rfind("[", 0, end)])
            if isinstance(around, RepeatView):
                around.open(ref[: end + 1])
            end = ref.find("]", end + 1)
        self.order_tabs()
        view = self._views.get(ref[: ref.rindex("[")] if ref.endswith("]") else ref)
        if view is not None and node.kind == "instance" and isinstance(view, RepeatView):
            self._reveal(view.card(ref) or view)
        elif view is not None and not isinstance(view, QuestionView):
            self._reveal(view)
        return view

    def step(self, by: int) -> None:
        """Go to the next page (1) or the one before (-1); behind the last one waits finalising."""
        pages = self._pages.pages.pages()
        place = pages.index(self.page) + by if self.page in pages else 0
        if 0 <= place < len(pages):
            self.go_to_page(pages[place])
            self.focus_page()
        elif by > 0:
            self._last.setFocus(Qt.FocusReason.TabFocusReason)

    # --- to the next that wants something -----------------------------------------------------------------------------

    def seek(self, *, wrong: bool, back: bool = False) -> str:
        """Go to the next question to correct (``wrong``) or to answer; return its ref, empty if there is none.

        To answer are first those that must be answered; when none is left, the others that are empty. The search goes
        round: behind the last question comes the first.
        """
        asked = [
            node
            for node in self._outline.questions(self._context.session.root)
            if node.kind != "note" and not node.readonly
        ]
        wants: Iterable[Callable[[Node], bool]] = (
            (_is_wrong,) if wrong else (lambda node: node.required and not node.value, lambda node: not node.value)
        )
        for want in wants:
            found = self._next(asked, want, back=back)
            if found is not None:
                self.go_to(found.ref)
                return found.ref
        return ""

    def _next(self, asked: list["Node"], want: Callable[["Node"], bool], *, back: bool) -> "Node | None":
        here = self.here()
        place = next((index for index, node in enumerate(asked) if node is here), None)
        if place is None:
            top = {id(node) for node in self._outline.nodes(self.page)} if self.page >= 0 else set()
            place = next((index for index, node in enumerate(asked) if _top(node, top)), 0) - 1
        count = len(asked)
        order = ((place - step) % count if back else (place + step) % count for step in range(1, count + 1))
        return next((asked[index] for index in order if want(asked[index])), None)

    def here(self) -> "Node | None":
        """Return the question that has the keyboard or had it last on this page."""
        question = self.question
        if question is None or not isValid(question) or self._views.get(question.ref) is not question:
            return None
        node = self._context.session.node(question.ref)
        return node if self._outline.page_of(node.ref) == self.page else None

    # --- the keyboard -------------------------------------------------------------------------------------------------

    def focus_page(self, within: QWidget | None = None) -> None:
        """Give the keyboard to the first input of the page, or of a part of it."""
        if not _focus_first(widget for widget in self._between if within is None or within.isAncestorOf(widget)):
            if within is not None:
                return
            self._after.setFocus(Qt.FocusReason.TabFocusReason)

    def come_back(self, busy: bool, _can_stop: bool) -> None:
        """Give the keyboard back to the question after the page took no input for a while."""
        if busy or QApplication.focusWidget() is not None or not self._stack.isVisible():
            return
        if self.here() is None or self.question is None or not self.question.focus():
            self.focus_page()

    def advance(self, view: object) -> None:
        """Enter: to the first input after the question's own, or behind the page."""
        if not isinstance(view, QuestionView):
            return
        own = [place for place, widget in enumerate(self._between) if view.isAncestorOf(widget)]
        if not _focus_first(self._between[max(own, default=-1) + 1 :]):
            self._after.setFocus(Qt.FocusReason.TabFocusReason)

    def change_side(self) -> None:
        """From the list of pages to the page, and back."""
        if self._pages.hasFocus():
            self.focus_page()
        else:
            self._pages.setFocus(Qt.FocusReason.TabFocusReason)

    def order_tabs(self) -> None:
        """Let Tab go through the page in the order of reading."""
        if self.page in self.areas:
            self._between = chain(self._pages, self.column(self.page).layout(), self._tab_after)

    def leave_question(self) -> None:
        """The person is done with a question: it says what is wrong from now on, and its step is closed."""
        question = self.question
        if question is not None and isValid(question) and self._views.get(question.ref) is question:
            question.leave()
        self._context.session.checkpoint()

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not isValid(self) or not isValid(self._stack):
            return
        view = question_around(new)
        if view is not None and not self._stack.isAncestorOf(view):
            return  # of another page, or enlarged for somebody else
        if view is not self.question:
            self.leave_question()
        if view is not None and view is not self.question:  # else it is still the one to come back to
            self.question = view
            self.question_changed.emit()
        area = self.areas.get(self.page)
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if area is not None and not by_mouse and area.isAncestorOf(new):
            self._reveal(new)

    def _reveal(self, widget: QWidget) -> None:
        """Scroll to a widget once the layout has given it its place."""

        def scroll() -> None:
            area = self.areas.get(self.page)
            if area is not None and isValid(widget) and area.isAncestorOf(widget):
                area.ensureWidgetVisible(widget, 0, _MARGIN)

        QTimer.singleShot(0, self, scroll)


def question_around(widget: QWidget) -> QuestionView | None:
    """Return the question that a widget belongs to."""
    around: QWidget | None = widget
    while around is not None and not isinstance(around, QuestionView):
        around = around.parentWidget()
    return around


def _is_wrong(node: "Node") -> bool:
    return bool(node.value) and not node.valid


def _top(node: "Node", top: set[int]) -> bool:
    at: Node | None = node
    while at is not None:
        if id(at) in top:
            return True
        at = at.parent
    return False


def _focus_first(widgets: Iterable[QWidget]) -> bool:
    """Give the keyboard to the first that takes an answer; only Tab goes to the pictures and sounds of a label."""
    able = [widget for widget in widgets if _can_take(widget)]
    first = next((widget for widget in able if not _shows_media(widget)), able[0] if able else None)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)
    return first is not None


def _shows_media(widget: QWidget) -> bool:
    view = question_around(widget)
    return view is not None and view.media is not None and view.media.isAncestorOf(widget)


def _can_take(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & _TAB)
