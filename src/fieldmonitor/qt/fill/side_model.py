"""What the side list shows: the form's pages, inside them the groups and entries, each with how far it is."""

from collections.abc import Iterator, Sequence
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from fieldmonitor.qt.fill import wording
from fieldmonitor.qt.fill.outline import STRUCTURAL, Outline, State
from fieldmonitor.qt.fill.shown import summary

if TYPE_CHECKING:
    from fieldmonitor.forms import Node

Index = QModelIndex | QPersistentModelIndex
PAGE: Final = Qt.ItemDataRole.UserRole
STATE: Final = Qt.ItemDataRole.UserRole + 1
REF: Final = Qt.ItemDataRole.UserRole + 2
"""of a group or an entry inside a page; empty for the page itself"""


def state_text(state: State, *, visited: bool) -> str:
    """Return how far a page, a group or an entry is, in words."""
    if not state.relevant:
        return QCoreApplication.translate("PageList", "Does not apply")
    if state.wrong:
        return QCoreApplication.translate("PageList", "%n to correct", "", state.wrong)
    if state.missing:
        return QCoreApplication.translate("PageList", "%n to answer", "", state.missing)
    if state.done and (state.answered or (visited and not state.is_list)):
        return QCoreApplication.translate("PageList", "Done")
    return QCoreApplication.translate("PageList", "Optional")


class _Entry:
    """A line of the tree. ``node``: the group or entry, None for a page; ``inside`` is found when first asked for."""

    __slots__ = ("around", "inside", "key", "node", "page", "row")

    def __init__(self, key: int, page: int, node: "Node | None", around: "_Entry | None", row: int) -> None:
        self.key = key
        self.page = page
        self.node = node
        self.around = around
        self.row = row
        self.inside: list[_Entry] | None = None


class PageModel(QAbstractItemModel):
    """The pages of an outline and what is in them. Pages that do not apply stay in their place, and say so."""

    def __init__(self, outline: Outline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outline = outline
        self._keys = count(1)
        self._entries: dict[int, _Entry] = {}
        self._visited: set[int] = set()
        self._visible = outline.visible()
        self._top: list[_Entry] = []
        for page in self._wanted():
            self._top.append(self._entry(page, None, None, len(self._top)))

    # --- following ----------------------------------------------------------------------------------------------------

    def refresh(self, touched: "set[Node] | None" = None) -> None:
        """Follow the outline: what came or went, and the states of what was touched (None: everything)."""
        self._visible = self._outline.visible()
        known = [entry.page for entry in self._top]
        self._match(QModelIndex(), self._top, known, self._wanted(), None)
        pages = None if touched is None else self._outline.pages_of(touched)
        for entry in self._top:
            if pages is None or entry.page in pages:
                self._follow(entry, touched)

    def visit(self, page: int) -> None:
        """Remember that the person has seen a page."""
        if page not in self._visited:
            self._visited.add(page)
            self._tell(next((entry for entry in self._top if entry.page == page), None))

    def pages(self) -> list[int]:
        """Return the pages that apply, in order."""
        return list(self._visible)

    def index_of(self, page: int) -> QModelIndex:
        """Return the index of a page, an invalid one if it is not in the list."""
        found = next((entry for entry in self._top if entry.page == page), None)
        return self._index(found) if found is not None else QModelIndex()

    def index_inside(self, around: Index, node: "Node") -> QModelIndex:
        """Return the index of a group or entry right inside ``around``, an invalid one if it has no line there."""
        found = next((entry for entry in self._inside(self._entries[around.internalId()]) if entry.node is node), None)
        return self._index(found) if found is not None else QModelIndex()

    # --- as Qt asks ---------------------------------------------------------------------------------------------------

    def index(self, row: int, column: int = 0, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own
        """Return the index of a line."""
        lines = self._lines(parent)
        return self._index(lines[row]) if column == 0 and 0 <= row < len(lines) else QModelIndex()

    def parent(self, child: Index = QModelIndex()) -> Any:  # noqa: B008 - QObject has one without
        """Return the line around a line."""
        entry = self._entries.get(child.internalId()) if child.isValid() else None
        return self._index(entry.around) if entry is not None and entry.around is not None else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many lines there are inside a line."""
        return len(self._lines(parent))

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return one."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What does not apply cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        applies = self._state(self._entries[index.internalId()]).relevant
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if applies else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: PLR0911 - one per role
        """Return title, state, and both as a sentence for screen readers."""
        entry = self._entries.get(index.internalId()) if index.isValid() else None
        if entry is None:
            return None
        if role == PAGE:
            return entry.page
        if role == REF:
            return entry.node.ref if entry.node is not None else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._title(entry)
        if role not in (STATE, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.StatusTipRole):
            return None
        state = self._state(entry)
        if role == STATE:
            return state
        told = state_text(state, visited=entry.page in self._visited)
        return told if role == Qt.ItemDataRole.StatusTipRole else f"{self._title(entry)}, {told}"

    # --- inside -------------------------------------------------------------------------------------------------------

    def _wanted(self) -> list[int]:
        return self._visible if self._outline.path.on else list(range(len(self._outline.pages)))

    def _entry(self, page: int, node: "Node | None", around: _Entry | None, row: int) -> _Entry:
        made = _Entry(next(self._keys), page, node, around, row)
        self._entries[made.key] = made
        return made

    def _index(self, entry: _Entry) -> QModelIndex:
        return self.createIndex(entry.row, 0, entry.key)

    def _lines(self, parent: Index) -> list[_Entry]:
        return self._inside(self._entries[parent.internalId()]) if parent.isValid() else self._top

    def _inside(self, entry: _Entry) -> list[_Entry]:
        if entry.inside is None:
            entry.inside = []
            for node in self._branches(entry):
                entry.inside.append(self._entry(entry.page, node, entry, len(entry.inside)))
        return entry.inside

    def _branches(self, entry: _Entry) -> Iterator["Node"]:
        outline = self._outline
        if entry.node is not None:
            return outline.branches(entry.node) if entry.node.relevant else iter(())
        nodes = outline.nodes(entry.page)
        if not any(node.relevant for node in nodes):
            return iter(())
        if len(nodes) == 1:
            return outline.branches(nodes[0])
        return (node for node in nodes if node.kind in STRUCTURAL and node.label)

    def _title(self, entry: _Entry) -> str:
        node = entry.node
        if node is None:
            return wording.plain(self._outline.state(entry.page).title)
        if node.kind != "instance":
            return wording.plain(node.label or node.name)
        line = summary(node) or QCoreApplication.translate("PageList", "Not filled in yet")
        return f"{node.place()}. {line}"

    def _state(self, entry: _Entry) -> State:
        return self._outline.state(entry.page) if entry.node is None else self._outline.state_of(entry.node)

    def _follow(self, entry: _Entry, touched: "set[Node] | None") -> None:
        if entry.inside is not None:
            wanted = list(self._branches(entry))
            known = [one.node for one in entry.inside]
            self._match(self._index(entry), entry.inside, known, wanted, entry)
            for one in entry.inside:
                if touched is None or one.node in touched:
                    self._follow(one, touched)
        self._tell(entry)

    def _match(
        self,
        index: QModelIndex,
        lines: list[_Entry],
        known: Sequence[Any],
        wanted: Sequence[Any],
        around: _Entry | None,
    ) -> None:
        """Let ``lines``, which stand for ``known``, stand for ``wanted``, by taking out and putting in."""
        if list(known) == list(wanted):
            return
        start = 0  # what stays in front stays as it is
        while start < min(len(known), len(wanted)) and known[start] == wanted[start]:
            start += 1
        end = 0  # and so does what stays behind
        while end < min(len(known), len(wanted)) - start and known[-1 - end] == wanted[-1 - end]:
            end += 1
        if len(known) - end > start:
            self.beginRemoveRows(index, start, len(known) - end - 1)
            for gone in lines[start : len(known) - end]:
                self._drop(gone)
            del lines[start : len(known) - end]
            self._number(lines)
            self.endRemoveRows()
        fresh = wanted[start : len(wanted) - end]
        if fresh:
            self.beginInsertRows(index, start, start + len(fresh) - 1)
            made = [
                self._entry(one, None, None, 0) if around is None else self._entry(around.page, one, around, 0)
                for one in fresh
            ]
            lines[start:start] = made
            self._number(lines)
            self.endInsertRows()

    def _number(self, lines: list[_Entry]) -> None:
        for row, entry in enumerate(lines):
            entry.row = row

    def _drop(self, entry: _Entry) -> None:
        self._entries.pop(entry.key, None)
        for one in entry.inside or ():
            self._drop(one)

    def _tell(self, entry: _Entry | None) -> None:
        if entry is not None:
            index = self._index(entry)
            self.dataChanged.emit(index, index)
