"""The form as a document: its pages, the groups and entries inside them, and how far each one is. No Qt, no widget.

A page is a top-level group or repeat, or the run of questions that stands between two of them; a group with more
questions than a page can show at once is cut into several. States are sums of what each question contributes. What was
counted is kept until a change of the session names it, so that an answer in a form of 2,000 questions costs the
recount of its own question and the sums above it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from fieldmonitor.qt.fill.quick import QuickPath

if TYPE_CHECKING:
    from fieldmonitor.forms import Changes, FormSession, Node

STRUCTURAL: Final = frozenset({"root", "group", "repeat", "instance"})
LIMIT: Final = 80
"""questions on a page: more take too long to build and to find one's way in"""
_UNSEEN: Final = frozenset({"calculate", "hidden"})
_SILENT: Final = frozenset({"note"})
_TABLE_TITLE: Final = "generated_table_list_label_"
_WHOLE: Final = frozenset({"table-list", "list-nolabel", "label"})
"""appearances of a group that is one table: it is never cut"""


class Tally(NamedTuple):
    """What a question or everything in a group contributes."""

    shown: int = 0
    missing: int = 0
    wrong: int = 0
    answered: int = 0
    open: int = 0
    required: int = 0
    met: int = 0


_NOTHING: Final = Tally()


@dataclass(frozen=True, slots=True)
class State:
    """How far a page, a group or an entry is. ``missing``: required and empty; ``wrong``: answered against a rule;
    ``open``: empty and not required; ``required``: must be answered, ``met``: of those, answered and right;
    ``relevant`` is False if there is nothing to show now; ``is_list``: a repeat."""

    title: str
    missing: int
    wrong: int
    answered: int
    open: int
    required: int
    met: int
    relevant: bool
    is_list: bool

    @property
    def done(self) -> bool:
        """True if nothing is missing or wrong and somebody has answered something, or there is nothing to answer."""
        return not self.missing and not self.wrong and bool(self.answered or not self.open)


class Outline:
    """The pages of one running session."""

    def __init__(self, session: "FormSession", path: QuickPath | None = None) -> None:
        self._session = session
        self.path = path or QuickPath(session.definition)
        self._tallies: dict[Node, Tally] = {}
        self._counts: dict[Node, int] = {}
        made = list(self._parts(session.root))
        self.pages: tuple[tuple[str, ...], ...] = tuple(refs for refs, _, _ in made)
        """the refs of the topmost nodes of each page"""
        self._around = [(around, number) for _, around, number in made]
        self._page_of = {ref: index for index, refs in enumerate(self.pages) for ref in refs}

    # --- pages --------------------------------------------------------------------------------------------------------

    def nodes(self, page: int) -> list["Node"]:
        """Return the topmost nodes of a page."""
        return [self._session.node(ref) for ref in self.pages[page]]

    def state(self, page: int) -> State:
        """Return how far the page is now."""
        nodes = self.nodes(page)
        around, number = self._around[page]
        if around:
            group = self._session.node(around)
            title = f"{title_of(group) or group.name} · {number}"
        else:
            shown = next((node for node in nodes if node.relevant), nodes[0])
            title = title_of(shown) or shown.name
        tally = _sum(self.tally(node) for node in nodes)
        return _state(title, tally, is_list=nodes[0].kind == "repeat")

    def is_titled(self, page: int) -> bool:
        """Tell whether a page has a title of its own: a group's or repeat's; loose questions have none."""
        return bool(self._around[page][0]) or self._session.node(self.pages[page][0]).kind in STRUCTURAL

    def hint(self, page: int) -> str:
        """Return the hint of the group that a page was cut from, on its first page."""
        around, number = self._around[page]
        return self._session.node(around).hint if around and number == 1 else ""

    def visible(self) -> list[int]:
        """Return the pages that have something to show, in order."""
        return [page for page in range(len(self.pages)) if any(self.tally(node).shown for node in self.nodes(page))]

    def page_of(self, ref: str) -> int | None:
        """Return the page that holds ``ref``."""
        at = ref
        while at:
            found = self._page_of.get(at)
            if found is not None:
                return found
            at = at[: at.rindex("[")] if at.endswith("]") else at.rpartition("/")[0]
        return None

    def progress(self) -> tuple[int, int]:
        """Return how many of the questions that must be answered are answered rightly, and how many there are."""
        tally = self.tally(self._session.root)
        return tally.met, tally.required

    # --- inside a page ------------------------------------------------------------------------------------------------

    def branches(self, node: "Node") -> Iterator["Node"]:
        """Yield the titled groups, repeats and entries right inside ``node``; what is not titled is looked into."""
        if node.kind not in STRUCTURAL:
            return
        for child in node.children:
            if child.kind not in STRUCTURAL or not self._count(child):
                continue
            if child.kind == "group" and not child.label:
                yield from self.branches(child)
            elif not self.path.on or self.shows(child):
                yield child

    def state_of(self, node: "Node") -> State:
        """Return how far a group, a repeat or an entry is; an entry's title is left to whoever shows it."""
        return _state(title_of(node) or node.name, self.tally(node), is_list=node.kind == "repeat")

    def shows(self, node: "Node") -> bool:
        """Tell whether a node has a place on the screen now: relevant, and on the path while that is on."""
        if not node.relevant:
            return False
        if not self.path.on:
            return True
        return bool(self.tally(node).shown) if node.kind in STRUCTURAL else self.path.takes(node)

    def questions(self, node: "Node") -> Iterator["Node"]:
        """Yield the questions on screen below ``node`` (or itself), in order."""
        return (found for found in questions(node) if self.shows(found))

    def way(self, ref: str) -> list["Node"]:
        """Return the titled groups, repeats, entries and the question itself that lead to ``ref``, outermost first."""
        at: Node | None = self._session.node(ref)
        found: list[Node] = []
        while at is not None and at.parent is not None:
            if at.kind != "group" or at.label or not found:
                found.append(at)
            at = at.parent
        return found[::-1]

    # --- counting -----------------------------------------------------------------------------------------------------

    def tally(self, node: "Node") -> Tally:
        """Return what a node contributes."""
        known = self._tallies.get(node)
        if known is None:
            known = self._tallies[node] = self._counted(node)
        return known

    def forget(self, changes: "Changes") -> set["Node"]:
        """Drop what ``changes`` may have altered; return these nodes and everything around them."""
        aspects = (
            changes.value,
            changes.relevance,
            changes.validity,
            changes.required,
            changes.readonly,
            changes.structure,
            changes.label,
        )
        if changes.structure:
            self._tallies = {node: tally for node, tally in self._tallies.items() if not node.gone}
            self._counts = {node: count for node, count in self._counts.items() if not node.gone}
        touched: set[Node] = set()
        for ref in frozenset().union(*aspects):
            at: Node | None = self._node(ref)
            if at is not None and at.kind in _UNSEEN:
                continue  # it counts for nothing: a chain of calculations must not have every page counted again
            while at is not None and at not in touched:
                touched.add(at)
                self._tallies.pop(at, None)
                at = at.parent
        return touched

    def forget_all(self) -> None:
        """Drop every count (the language changed, or the path was entered or left)."""
        self._tallies.clear()

    def pages_of(self, touched: set["Node"]) -> set[int]:
        """Return the pages that hold any of ``touched`` as `forget` returned them."""
        return {page for node in touched if (page := self._page_of.get(node.ref)) is not None}

    # --- inside -------------------------------------------------------------------------------------------------------

    def _node(self, ref: str) -> "Node | None":
        from fieldmonitor.forms import FormAnswerError

        try:
            return self._session.node(ref)
        except FormAnswerError:  # it went with the entry it stood in; its repeat is named too
            return None

    def _counted(self, node: "Node") -> Tally:
        if not node.relevant or node.name == "meta":
            return _NOTHING
        if node.kind in STRUCTURAL:
            inside = _sum(self.tally(child) for child in node.children)
            empty = node.kind == "repeat" and not inside.shown and (not self.path.on or self.path.takes_repeat(node))
            return inside._replace(shown=1) if empty else inside
        if node.kind in _UNSEEN or not node.control or _is_title(node) or (self.path.on and not self.path.takes(node)):
            return _NOTHING
        if node.kind in _SILENT or node.readonly:
            return Tally(shown=1)
        has, valid, required = bool(node.value), node.valid, node.required
        return Tally(
            shown=1,
            missing=required and not has,
            wrong=has and not valid,
            answered=has,
            open=not required and not has,
            required=required,
            met=required and has and valid,
        )

    def _count(self, node: "Node") -> int:
        """Return how many questions a node can ever show; a repeat is at least one."""
        known = self._counts.get(node)
        if known is None:
            if node.kind == "repeat":  # entries come and go: not kept
                return max(1, *(self._count(child) for child in node.children[:1]), 1)
            if node.kind in STRUCTURAL:
                known = sum(self._count(child) for child in node.children)
            else:
                known = int(is_shown(node))
            self._counts[node] = known
        return known

    def _parts(self, around: "Node", title: str = "") -> Iterator[tuple[tuple[str, ...], str, int]]:
        """Yield the pages of a group: refs, the group a page was cut from, and the page's number in it."""
        loose: list[str] = []
        questions = number = 0
        for child in around.children:
            many = self._count(child) if child.name != "meta" else 0
            if not many:
                continue
            own = child.kind == "repeat" or (child.kind in STRUCTURAL and (not title or many > LIMIT))
            if loose and (own or questions + many > LIMIT):
                number += 1
                yield tuple(loose), title, number
                loose, questions = [], 0
            if not own:
                loose.append(child.ref)
                questions += many
            elif child.kind == "group" and many > LIMIT and not _WHOLE & set(child.appearance.split()):
                yield from self._parts(child, child.ref)
            else:
                yield (child.ref,), "", 0
        if loose:
            yield tuple(loose), title, number + 1


def is_shown(node: "Node") -> bool:
    """Tell whether a node ever has a place on a page (relevance aside)."""
    if node.kind in STRUCTURAL:
        return any(is_shown(child) for child in node.children) or node.kind == "repeat"
    return node.kind not in _UNSEEN and bool(node.control) and not _is_title(node)


def title_of(node: "Node") -> str:
    """Return a node's label; of a table of choices the label that pyxform has made a note in it, of its group."""
    if node.label or node.kind != "group":
        return node.label
    first = next(iter(node.children), None)
    return first.label if first is not None and _is_title(first) else ""


def _is_title(node: "Node") -> bool:
    return node.kind == "note" and node.name.startswith(_TABLE_TITLE)


def questions(node: "Node") -> Iterator["Node"]:
    """Yield the questions below ``node`` (or itself), in order: relevant ones only."""
    if not node.relevant:
        return
    if node.kind in STRUCTURAL:
        for child in node.children:
            yield from questions(child)
    elif node.kind not in _UNSEEN and node.control:
        yield node


def _sum(tallies: Iterator[Tally]) -> Tally:
    columns = list(zip(*tallies, strict=True))
    return Tally(*map(sum, columns)) if columns else _NOTHING


def _state(title: str, tally: Tally, *, is_list: bool) -> State:
    return State(
        title,
        tally.missing,
        tally.wrong,
        tally.answered,
        tally.open,
        tally.required,
        tally.met,
        bool(tally.shown),
        is_list,
    )
