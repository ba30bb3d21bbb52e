"""What stands on one page: questions under each other, groups inside as titled sections, repeats as cards."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.context import FillContext
from fieldmonitor.qt.fill.outline import STRUCTURAL, is_shown
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

    def build(self, refs: Iterator[str] | tuple[str, ...], layout: QVBoxLayout, *, depth: int) -> None:
        """Put the views of ``refs`` into ``layout``."""
        from fieldmonitor.qt.fill.repeats import RepeatView

        parent = layout.parentWidget()
        for ref in refs:
            node = self.context.session.node(ref)
            if not is_shown(node):
                continue
            if node.kind == "repeat":
                view: QuestionView | SectionView | RepeatView = RepeatView(ref, self, parent, depth=depth)
            elif node.kind in STRUCTURAL:
                view = SectionView(ref, self, parent, depth=depth)
            else:
                view = QuestionView(ref, self.context, parent)
                view.advanced.connect(self.advanced)
            self._by_ref[ref] = view
            layout.addWidget(view)
            show_if(view, node.relevant)

    def get(self, ref: str) -> "QuestionView | SectionView | RepeatView | None":
        """Return the view of a ref, if its page and its card were opened."""
        return self._by_ref.get(ref)

    def add_card(self, card: "Card") -> None:
        """Take a repeat's card, whose line tells about the answers inside."""
        self._cards[card.ref] = card

    def forget_below(self, ref: str) -> None:
        """Drop the views whose ref starts with ``ref``: their widgets are going, or their places have moved."""
        known: dict[str, Any]
        for known in (self._by_ref, self._cards):
            for gone in [name for name in known if name.startswith(ref)]:
                del known[gone]

    def refresh(self, refs: frozenset[str] | set[str]) -> None:
        """Bring the views of these refs up to date; refs that nobody has opened need nothing."""
        # Outer ones first: a repeat that makes its cards anew takes the views inside them away.
        for ref in sorted(refs & self._by_ref.keys(), key=len):
            view = self._by_ref.get(ref)  # an earlier one may have rebuilt its cards
            if view is not None:
                view.refresh()
        for ref in {around for changed in refs for around in _instances(changed)} & self._cards.keys():
            self._cards[ref].refresh()

    def refresh_all(self) -> None:
        """Bring every view up to date: the language changed, or everything that is wrong is to be shown."""
        holders = [view for view in self._by_ref.values() if not isinstance(view, QuestionView)]
        outside = {id(around): around for view in self._by_ref.values() if (around := view.parentWidget()) is not None}
        with one_layout(around.layout() for around in (*outside.values(), *holders, *self._by_ref.values())):
            self.refresh(set(self._by_ref))


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
        views.build(tuple(child.ref for child in self.node.children), layout, depth=depth + 1)
        self.refresh()

    @property
    def node(self) -> "Node":
        """The session's node."""
        return self._views.context.session.node(self.ref)

    def refresh(self) -> None:
        """Show or hide the section and set its title."""
        node = self.node
        show_if(self, node.relevant)
        text = wording.plain(node.label)
        self.title.setText(text)
        show_if(self.title, bool(text) and self._depth > 0)
        self.hint.setText(wording.plain(node.hint))
        show_if(self.hint, bool(node.hint))
        self.setAccessibleName(text)


def _instances(ref: str) -> Iterator[str]:
    """Yield the repeat instances around ``ref``: ``/data/a[1]/b[2]/c`` → ``/data/a[1]``, ``/data/a[1]/b[2]``."""
    end = ref.find("]")
    while end >= 0:
        yield ref[: end + 1]
        end = ref.find("]", end + 1)
