"""What stands on one page: questions under each other, groups inside as titled sections, repeats as cards."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldmonitor.qt.fill import arrangement, wording
from fieldmonitor.qt.fill.blocks import AT_ONCE, SLICE, Slice, blocks, put
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.outline import STRUCTURAL, is_shown, title_of
from fieldmonitor.qt.fill.question import QuestionView
from fieldmonitor.qt.fill.showing import one_layout, show_if
from fieldmonitor.qt.theme import Role, Space
from fieldmonitor.qt.widgets.basics import column, label

if TYPE_CHECKING:
    from fieldmonitor.forms import Node
    from fieldmonitor.qt.fill.repeats import Card, RepeatView


class Views(QObject):
    """The views of one form by ref, so that a change reaches only what it touches."""

    advanced = Signal(object)
    """Enter in a question"""
    rebuilt = Signal()
    """widgets came or went, so the order of Tab has changed"""

    def __init__(self, context: FillContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._by_ref: dict[str, QuestionView | SectionView | RepeatView] = {}
        self._cards: dict[str, Card] = {}
        self._waiting: dict[str, Slice] = {}
        """refs whose views are made when they come into sight"""

    def build(self, refs: Iterable[str], layout: QVBoxLayout, *, depth: int, units: int = 0) -> None:
        """Put the views of ``refs`` into ``layout``; what is far down a long level is made when it comes into sight.

        ``units``: cells of a row where the group around asks for a grid.
        """
        nodes = [node for ref in refs if is_shown(node := self.context.session.node(ref))]
        found = list(blocks(nodes, units))
        at_once = len(found) if len(found) <= AT_ONCE else SLICE
        for block in found[:at_once]:
            put(block, layout, lambda ref, parent: self._make(ref, parent, depth))
        parent = layout.parentWidget()
        assert parent is not None  # noqa: S101 - a level's layout always belongs to a widget
        last: Slice | None = None
        for start in range(at_once, len(found), SLICE):
            later = Slice(found[start : start + SLICE], partial(self._fill, depth=depth), parent)
            self._waiting |= dict.fromkeys(later.refs, later)
            if last is not None:
                last.next = later
            last = later
            layout.addWidget(later)

    def get(self, ref: str) -> "QuestionView | SectionView | RepeatView | None":
        """Return the view of a ref, if its page and its card were opened; made now if it was still out of sight."""
        for around in () if ref in self._by_ref else _around(ref):
            waiting = self._waiting.get(around)
            if waiting is not None:
                waiting.build()
        return self._by_ref.get(ref)

    def add_card(self, card: "Card") -> None:
        """Take a repeat's card, whose line tells about the answers inside."""
        self._cards[card.ref] = card

    def forget_card(self, ref: str) -> None:
        """Drop a card and the views in it: it goes, or its place has moved."""
        self._cards.pop(ref, None)
        self.forget_below(ref + "/")

    def forget_below(self, ref: str) -> None:
        """Drop the views whose ref starts with ``ref``: their widgets are going, or their places have moved."""
        known: dict[str, Any]
        for known in (self._by_ref, self._cards, self._waiting):
            for gone in [name for name in known if name.startswith(ref)]:
                del known[gone]

    def _make(self, ref: str, parent: QWidget, depth: int) -> QWidget:
        from fieldmonitor.qt.fill.repeats import RepeatView

        node = self.context.session.node(ref)
        if node.kind == "repeat":
            view: QuestionView | SectionView | RepeatView = RepeatView(ref, self, parent, depth=depth)
        elif node.kind in STRUCTURAL:
            view = SectionView(ref, self, parent, depth=depth)
        else:
            view = QuestionView(ref, self.context, parent)
            view.advanced.connect(self._on_advanced)
        self._by_ref[ref] = view
        show_if(view, self.context.shows(node))
        return view

    def _on_advanced(self, view: QuestionView) -> None:
        """Enter: what comes after the question must be there to go to, even if nothing was painted since."""
        for later in self._waiting.values():
            around = later.parentWidget()
            if around is not None and around.isAncestorOf(view):
                later.build()
                break
        self.advanced.emit(view)

    def _fill(self, later: Slice, *, depth: int) -> None:
        for ref in later.refs:
            self._waiting.pop(ref, None)
        for block in later.waiting:
            put(block, later.column, lambda ref, parent: self._make(ref, parent, depth))
        self.rebuilt.emit()

    def refresh(self, refs: frozenset[str] | set[str]) -> None:
        """Bring the views of these refs up to date; refs that nobody has opened need nothing."""
        # Outer ones first: a repeat that makes its cards anew takes the views inside them away.
        for ref in sorted(refs & self._by_ref.keys(), key=len):
            view = self._by_ref.get(ref)  # an earlier one may have rebuilt its cards
            if view is not None:
                view.refresh()
        self._refresh_captions(refs)
        for ref in {around for changed in refs for around in _instances(changed)} & self._cards.keys():
            self._cards[ref].refresh()

    def _refresh_captions(self, refs: frozenset[str] | set[str]) -> None:
        """Where a question came or went, another one may be the first below a caption."""
        captioned = (view for ref in refs if isinstance(view := self._by_ref.get(ref), QuestionView) and view.captioned)
        around = {id(parent): parent for view in captioned if (parent := view.node.parent) is not None}
        beside = {child.ref for parent in around.values() for child in parent.children} - refs
        for ref in beside & self._by_ref.keys():
            view = self._by_ref[ref]
            if isinstance(view, QuestionView) and view.captioned:
                view.refresh()

    def refresh_all(self) -> None:
        """Bring every view up to date: the language changed, or everything that is wrong is to be shown."""
        holders = [view for view in self._by_ref.values() if not isinstance(view, QuestionView)]
        outside = {id(around): around for view in self._by_ref.values() if (around := view.parentWidget()) is not None}
        with one_layout(around.layout() for around in (*outside.values(), *holders, *self._by_ref.values())):
            self.refresh(set(self._by_ref))
            for card in tuple(self._cards.values()):
                card.refresh()


class SectionView(QWidget):
    """A group: its title, then what it holds. At the top of a page the title is the page's."""

    def __init__(self, ref: str, views: Views, parent: QWidget | None, *, depth: int) -> None:
        super().__init__(parent)
        self.ref = ref
        self._views = views
        self._depth = depth
        self.title = label(Role.HEADING, wrap=True)
        self.hint = label(Role.MUTED, wrap=True)
        layout = column(self, spacing=Space.XL)
        head = column(spacing=Space.XS)
        head.addWidget(self.title)
        head.addWidget(self.hint)
        layout.addLayout(head)
        cells = arrangement.width(self.node.appearance)
        views.build([child.ref for child in self.node.children], layout, depth=depth + 1, units=cells)
        self.refresh()

    @property
    def node(self) -> "Node":
        """The session's node."""
        return self._views.context.session.node(self.ref)

    def refresh(self) -> None:
        """Show or hide the section and set its title."""
        node = self.node
        show_if(self, self._views.context.shows(node))
        text = wording.plain(title_of(node))
        self.title.setText(text)
        show_if(self.title, bool(text) and self._depth > 0)
        self.hint.setText(wording.plain(node.hint))
        show_if(self.hint, bool(node.hint))
        self.setAccessibleName(text)


def _around(ref: str) -> Iterator[str]:
    """Yield a ref and what is around it, outermost first: ``/a``, ``/a/b[1]``, ``/a/b[1]/c``."""
    end = ref.find("/", 1)
    while end >= 0:
        yield ref[:end]
        if ref[end - 1] == "]":  # a repeat's own ref has no position
            yield ref[: ref.rfind("[", 0, end)]
        end = ref.find("/", end + 1)
    yield ref


def _instances(ref: str) -> Iterator[str]:
    """Yield the repeat instances around ``ref``: ``/data/a[1]/b[2]/c`` → ``/data/a[1]``, ``/data/a[1]/b[2]``."""
    end = ref.find("]")
    while end >= 0:
        yield ref[: end + 1]
        end = ref.find("]", end + 1)
