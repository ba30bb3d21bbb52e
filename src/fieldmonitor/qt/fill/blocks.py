"""How the questions of one level stand on the page: under each other, as lines of a table, side by side in a grid."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from fieldmonitor.qt.fill import arrangement
from fieldmonitor.qt.fill.outline import STRUCTURAL
from fieldmonitor.qt.fill.showing import show_if, was_hidden
from fieldmonitor.qt.theme import Role, Space, set_role
from fieldmonitor.qt.widgets.basics import column

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

AT_ONCE: Final = 30
"""blocks of a level that is made as a whole"""
SLICE: Final = 12
"""blocks of a longer level that are made in one go"""
_GUESS: Final = 96
"""device-independent pixels that a question takes until it is made"""


@dataclass(frozen=True, slots=True)
class Block:
    """Questions that stand together. ``kind``: ``one``, ``table`` (a line each) or ``row`` (side by side)."""

    kind: str
    refs: tuple[str, ...]
    widths: tuple[int, ...] = ()


def blocks(nodes: Sequence["Node"], units: int = 0) -> Iterator[Block]:
    """Yield the blocks of one level. ``units``: cells of a row where the group asks for a grid (`arrangement`)."""
    for is_table, run in groupby(nodes, key=_is_table):
        found = list(run)
        if is_table:
            yield Block("table", tuple(node.ref for node in found))
        else:
            yield from _cells(found, units or arrangement.units(""))


def _is_table(node: "Node") -> bool:
    return node.kind in ("select_one", "select_multiple") and arrangement.is_table_row(node.appearance)


def _cells(nodes: Sequence["Node"], units: int) -> Iterator[Block]:
    widths = [0 if node.kind in STRUCTURAL else arrangement.width(node.appearance) for node in nodes]
    for places in arrangement.grid_rows(widths, units):
        refs = tuple(nodes[place].ref for place in places)
        yield Block("one" if len(refs) == 1 else "row", refs, tuple(widths[place] or units for place in places))


def put(block: Block, layout: QVBoxLayout, make: Callable[[str, QWidget], QWidget]) -> None:
    """Make the views of a block and add them to ``layout``."""
    parent = layout.parentWidget()
    assert parent is not None  # noqa: S101 - a level's layout always belongs to a widget
    if block.kind == "one":
        layout.addWidget(make(block.refs[0], parent))
        return
    holder = Table(parent) if block.kind == "table" else QWidget(parent)
    if isinstance(holder, Table):
        for ref in block.refs:
            holder.add(make(ref, holder))
    else:
        cells = QGridLayout(holder)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setHorizontalSpacing(Space.L)
        for ref, width in zip(block.refs, block.widths, strict=True):
            view = make(ref, holder)
            inner = view.layout()
            if isinstance(inner, QVBoxLayout):
                inner.addStretch(1)  # a cell beside a higher one stays at the top
            start = cells.columnCount() if cells.count() else 0
            cells.addWidget(view, 0, start, 1, width)
        for place in range(cells.columnCount()):
            cells.setColumnStretch(place, 1)
    layout.addWidget(holder)


class Table(QFrame):
    """Lines of one table with rules between them; without a line that is shown it takes no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, Role.CARD)
        self._lines: list[tuple[QWidget, QFrame]] = []
        self._column = column(self, spacing=Space.S, margin=Space.M)

    def add(self, line: QWidget) -> None:
        """Take a line below the others."""
        rule = QFrame(self)
        set_role(rule, Role.LINE)
        self._lines.append((line, rule))
        self._column.addWidget(rule)
        self._column.addWidget(line)
        line.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line came or went."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        above = False
        for line, rule in self._lines:
            there = not was_hidden(line)
            show_if(rule, there and above)
            above = above or there
        show_if(self, above)


class Slice(QWidget):
    """Some blocks of a long level. They are made when the slice comes into sight, or somebody asks for one of them.

    Painting tells that it is in sight; the slice after it is made as well, so that Tab finds a field to go to.
    """

    def __init__(self, waiting: Sequence[Block], fill: "Callable[[Slice], None]", parent: QWidget) -> None:
        super().__init__(parent)
        self.waiting: tuple[Block, ...] = tuple(waiting)
        self.next: Slice | None = None
        self._fill = fill
        self.column = column(self, spacing=Space.XL)
        self.setMinimumHeight(_GUESS * sum(len(block.refs) for block in waiting))

    @property
    def refs(self) -> Iterator[str]:
        """The refs that still wait to be made."""
        return (ref for block in self.waiting for ref in block.refs)

    def build(self) -> None:
        """Make the views."""
        if self.waiting:
            self._fill(self)
            self.waiting = ()
            self.setMinimumHeight(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """In sight: make this one and the next, once the painting is over."""
        super().paintEvent(event)
        if self.waiting or (self.next is not None and self.next.waiting):
            QTimer.singleShot(0, self, self._come_into_sight)

    def _come_into_sight(self) -> None:
        self.build()
        if self.next is not None:
            self.next.build()
