"""The pages of a form and how far each one is: what the side list shows. No Qt, no widget.

A page is a top-level group or repeat, or the run of questions that stands between two of them. States are counted
once and again only for pages whose nodes a change of the session names.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from fieldmonitor.forms import Changes, FormSession, Node

STRUCTURAL: Final = frozenset({"root", "group", "repeat", "instance"})
_UNSEEN: Final = frozenset({"calculate", "hidden"})
_SILENT: Final = frozenset({"note"})


@dataclass(frozen=True, slots=True)
class PageState:
    """How far a page is. ``missing``: required and empty; ``wrong``: answered against a rule; ``open``: empty and not
    required; ``required``: must be answered, ``met``: of those, answered and right; ``relevant`` is False if the page
    has nothing to show now; ``is_list``: the page is a repeat."""

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

    def __init__(self, session: "FormSession") -> None:
        self._session = session
        self.pages: tuple[tuple[str, ...], ...] = tuple(_pages(session.root))
        """the refs of the top-level nodes of each page"""
        self._page_of = {_top(ref): index for index, refs in enumerate(self.pages) for ref in refs}
        self._states: dict[int, PageState] = {}

    def state(self, page: int) -> PageState:
        """Return how far the page is now."""
        if page not in self._states:
            self._states[page] = self._count(page)
        return self._states[page]

    def visible(self) -> list[int]:
        """Return the pages that have something to show, in order."""
        return [page for page in range(len(self.pages)) if self.state(page).relevant]

    def page_of(self, ref: str) -> int | None:
        """Return the page that holds ``ref``."""
        return self._page_of.get(_top(ref))

    def forget(self, changes: "Changes") -> set[int]:
        """Drop the states that ``changes`` may have altered and return those pages."""
        aspects = (
            changes.value,
            changes.relevance,
            changes.validity,
            changes.required,
            changes.readonly,
            changes.structure,
            changes.label,
        )
        touched = {page for refs in aspects for ref in refs if (page := self.page_of(ref)) is not None}
        for page in touched:
            self._states.pop(page, None)
        return touched

    def forget_all(self) -> None:
        """Drop every state (the language changed)."""
        self._states.clear()

    def progress(self) -> tuple[int, int]:
        """Return how many of the questions that must be answered are answered rightly, and how many there are."""
        states = [self.state(page) for page in self.visible()]
        return sum(state.met for state in states), sum(state.required for state in states)

    def _nodes(self, page: int) -> list["Node"]:
        return [self._session.node(ref) for ref in self.pages[page]]

    def _count(self, page: int) -> PageState:
        nodes = self._nodes(page)
        missing = wrong = answered = still_open = required = met = 0
        shown = any(node.relevant and node.kind == "repeat" for node in nodes)
        for question in (found for node in nodes for found in questions(node)):
            shown = True
            if question.kind in _SILENT or question.readonly:
                continue
            has, valid = bool(question.value), question.valid
            answered += has
            wrong += has and not valid
            required += question.required
            met += question.required and has and valid
            missing += question.required and not has
            still_open += not question.required and not has
        return PageState(
            _title(nodes), missing, wrong, answered, still_open, required, met, shown, nodes[0].kind == "repeat"
        )


def is_shown(node: "Node") -> bool:
    """Tell whether a node ever has a place on a page (relevance aside)."""
    if node.kind in STRUCTURAL:
        return any(is_shown(child) for child in node.children) or node.kind == "repeat"
    return node.kind not in _UNSEEN and bool(node.control)


def questions(node: "Node") -> Iterator["Node"]:
    """Yield the questions on screen below ``node`` (or itself), in order: relevant ones only."""
    if not node.relevant:
        return
    if node.kind in STRUCTURAL:
        for child in node.children:
            yield from questions(child)
    elif node.kind not in _UNSEEN and node.control:
        yield node


def _pages(root: "Node") -> Iterator[tuple[str, ...]]:
    loose: list[str] = []
    for child in root.children:
        if child.name == "meta" or not is_shown(child):
            continue
        if child.kind in STRUCTURAL:
            if loose:
                yield tuple(loose)
                loose = []
            yield (child.ref,)
        else:
            loose.append(child.ref)
    if loose:
        yield tuple(loose)


def _title(nodes: list["Node"]) -> str:
    shown = next((node for node in nodes if node.relevant), nodes[0])
    return str(shown.label or shown.name)


def _top(ref: str) -> str:
    """The first two steps of a ref without a position: ``/data/persons[2]/p_age`` → ``/data/persons``."""
    return "/".join(ref.split("/", 3)[:3]).partition("[")[0]
