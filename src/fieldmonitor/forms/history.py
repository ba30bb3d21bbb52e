"""What was done to a record, so that it can be taken back: the state of every node touched, before and after.

An operation touches few nodes; for each, the state before its first change is kept. Taking the operation back swaps
those states with the present ones, so that the same step leads forth and back. Nothing is worked out again: a number
drawn by ``random()`` or a moment taken by ``now()`` comes back as it was. Only what depends on changes made outside of
the history (the language, a position handed in by the device) is.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from fieldmonitor.forms.graph import Link
from fieldmonitor.forms.nodes import Node

if TYPE_CHECKING:
    from fieldmonitor.forms.runtime import Runtime

MAX_STEPS: Final = 500
"""Operations that can be taken back."""

State = tuple[str, str, bool, bool, bool, bool]
"""stored, value, own, relevant, surplus, gone"""

_ABSENT: Final[State] = ("", "", False, False, False, True)
_LOOKED_AT: Final = frozenset({"label", "required", "readonly", "constraint", "choices", "filter", "message"})


class Step:
    """One operation: the states of its nodes and the order of its repeats on the other side of it."""

    __slots__ = ("again", "at", "is_answer", "language", "lists", "nodes")

    def __init__(self, at: Node, language: str, *, is_answer: bool) -> None:
        self.at = at
        self.language = language
        self.is_answer = is_answer
        self.nodes: dict[Node, State] = {}
        self.lists: dict[Node, list[Node]] = {}
        self.again: dict[Node, None] = {}

    def keep(self, node: Node) -> None:
        """Remember the state of ``node`` before its first change."""
        if node not in self.nodes:  # as `_state` says, in place: this runs for every value that changes
            self.nodes[node] = (node.stored, node.value, node.own, node.relevant, node.surplus, node.gone)

    def keep_list(self, repeat: Node) -> None:
        """Remember the instances of ``repeat`` before their first change."""
        if repeat not in self.lists:
            self.lists[repeat] = list(repeat.children_list)

    def made(self, instance: Node) -> None:
        """Remember that ``instance`` was not there before."""
        for node in instance.walk():
            self.nodes.setdefault(node, _ABSENT)

    def changes_nothing(self) -> bool:
        """Return whether the record is as it was before the step."""
        return all(_state(node) == state for node, state in self.nodes.items()) and all(
            repeat.children_list == before for repeat, before in self.lists.items()
        )

    def absorb(self, later: "Step") -> None:
        """Make one step of this and the one after it."""
        for node, state in later.nodes.items():
            self.nodes.setdefault(node, state)
        for repeat, before in later.lists.items():
            self.lists.setdefault(repeat, before)

    def ref(self) -> str:
        """Return the ref of what the step was about, or of what is left of it."""
        node = self.at
        while node.gone and node.parent is not None:
            node = node.parent
        return node.ref


class History:
    """The operations of one session, those done and those taken back."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []
        self.joins = False
        self.count = 0
        """operations ever added"""

    def clear(self) -> None:
        """Forget everything."""
        self.done.clear()
        self.undone.clear()
        self.joins = False

    def unite(self, count: int) -> None:
        """Make one of the operations added since `count` was ``count``."""
        first = max(0, len(self.done) - (self.count - count))
        for step in self.done[first + 1 :]:
            self.done[first].absorb(step)
        del self.done[first + 1 :]
        self.joins = False
        if len(self.done) > first and self.done[first].changes_nothing():
            self.done.pop()

    def add(self, step: Step) -> None:
        """Add an operation; successive answers to one question become one."""
        if step.changes_nothing():
            return
        self.undone.clear()
        last = self.done[-1] if self.done else None
        if self.joins and last is not None and step.is_answer and last.is_answer and last.at is step.at:
            last.absorb(step)
            if last.changes_nothing():
                self.done.pop()
                self.count -= 1
                self.joins = False
            return
        self.done.append(step)
        self.count += 1
        self.joins = True
        if len(self.done) > MAX_STEPS:
            del self.done[0]

    def outside(self, nodes: Iterable[Node]) -> None:
        """Remember that ``nodes`` changed outside of every step: what reads them is worked out again."""
        found = dict.fromkeys(nodes)
        if found:
            for step in (*self.done, *self.undone):
                step.again.update(found)

    def back(self, runtime: "Runtime") -> str | None:
        """Take the last operation back; return the ref of what it was about, or None if there is none."""
        return self._shift(runtime, self.done, self.undone)

    def forth(self, runtime: "Runtime") -> str | None:
        """Do again what was taken back last; return its ref, or None if there is nothing."""
        return self._shift(runtime, self.undone, self.done)

    def _shift(self, runtime: "Runtime", source: list[Step], target: list[Step]) -> str | None:
        self.joins = False
        if not source:
            return None
        step = source.pop()
        _swap(runtime, step)
        target.append(step)
        return step.ref()


def _state(node: Node) -> State:
    return (node.stored, node.value, node.own, node.relevant, node.surplus, node.gone)


def _swap(runtime: "Runtime", step: Step) -> None:
    """Exchange the record's state with the step's, and forget what was worked out from it."""
    moved: list[Node] = []
    for repeat, instances in step.lists.items():
        step.lists[repeat], repeat.children_list = repeat.children_list, instances
        for place, instance in enumerate(instances, 1):
            if instance.instance_place != place:
                instance.instance_place = place
                moved.append(instance)
        runtime.changed(repeat, "structure")
    for node, state in step.nodes.items():
        step.nodes[node] = _state(node)
        value, relevant = node.value, node.relevant
        node.stored, node.value, node.own, node.relevant, node.surplus, node.gone = state
        node.out = node.value if node.relevant else ""
        node.cache = None
        if value != node.value:
            runtime.changed(node, "value", "validity")
        if relevant != node.relevant:
            runtime.changed(node, "relevance", "validity")
        if node.parent is not None and node.parent.is_range:
            runtime.changed(node.parent, "structure")
    for node in step.nodes:
        _look_again(runtime, node.spec.links, node)
    for instance in moved:
        _look_again(runtime, instance.spec.position_links, instance)
        for node in instance.walk():
            _look_again(runtime, node.spec.links, node)
    _work_again(runtime, step)


def _look_again(runtime: "Runtime", links: Iterable[Link], node: Node) -> None:
    for link in links:
        if link.aspect in _LOOKED_AT:
            for target in runtime.targets(link, node):
                runtime.stale(target, link.aspect)


def _work_again(runtime: "Runtime", step: Step) -> None:
    """Work out what reads changes that were made outside of the history."""
    if step.language != runtime.language:
        step.language = runtime.language
        runtime.follow(runtime.model.language_links, runtime.root)
    for node in step.again:
        if not node.gone:
            runtime.follow(node.spec.links, node)
    step.again.clear()
    runtime.settle()
