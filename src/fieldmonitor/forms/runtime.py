"""The running record: keeps relevance, calculations, counts and filters up to date after every change.

What must be right at once (relevance, values) is worked off from a heap of dirty tasks by rank, so that each runs
once; what is only looked at (labels, choices, validity) is worked out when it is read and kept until something that
it reads changes.
"""

import heapq
import secrets
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any, Final

from fieldmonitor.forms import actions, looking, repeats
from fieldmonitor.forms import choices as lists
from fieldmonitor.forms.datatypes import calculated, canonical
from fieldmonitor.forms.graph import Link, Task
from fieldmonitor.forms.instances import Entry
from fieldmonitor.forms.model import Blank, FormModel, Spec, Words
from fieldmonitor.forms.nodes import Node
from fieldmonitor.forms.words import link_words, render
from fieldmonitor.forms.xpath.dates import moment_text
from fieldmonitor.forms.xpath.static import SpecLike
from fieldmonitor.forms.xpath.values import NAN, TreeNode, number_text

if TYPE_CHECKING:
    from fieldmonitor.forms.history import Step

_INFINITE: Final = float("inf")
_RANDOM: Final = secrets.SystemRandom()
_STALE: Final[dict[str, tuple[str, ...]]] = {
    "label": ("label", "hint", "guidance", "captions"),
    "required": ("required", "violation"),
    "readonly": ("readonly",),
    "constraint": ("violation",),
    "choices": ("choices", "values", "violation"),
    "filter": ("choices", "values", "violation"),
    "message": (),
}
_ASPECTS: Final[dict[str, tuple[str, ...]]] = {
    "label": ("label",),
    "required": ("required", "validity"),
    "readonly": ("readonly",),
    "constraint": ("validity",),
    "choices": ("choices", "validity"),
    "filter": ("choices", "validity"),
    "message": ("validity",),
}


class Runtime:
    """One record being filled. Implements `xpath.static.Env`; `FormSession` is its public face."""

    def __init__(
        self,
        model: FormModel,
        *,
        language: str,
        now: Callable[[], datetime],
        zone: tzinfo,
        metadata: Mapping[str, str],
        seed: int = 0,
        last_saved: TreeNode | None = None,
        position: str = "",
    ) -> None:
        self.model = model
        self.last_saved = last_saved or Entry("")
        self.position_known = position
        self.wanted: dict[Node, None] = {}
        self.deprecated_id = ""
        self.language = language
        self.now = now
        self.zone = zone
        self.metadata = {key.lower(): value for key, value in metadata.items()}
        self.record_seed = seed or secrets.randbelow(2**31 - 2) + 1
        self.nodes: list[TreeNode | None] = [None] * len(model.specs)
        self.position = 1
        self.size = 1
        self.tasks = sorted(model.tasks, key=lambda task: task.rank)
        self.dirty: list[Iterable[Node] | None] = [None] * len(self.tasks)
        self.heap: list[int] = []
        self.changes: dict[str, dict[Node, None]] | None = None
        self.journal: Step | None = None
        self.root: Node = self.create(model.blank, None)
        self.current: TreeNode = self.root

    # -- Env

    def now_text(self) -> str:
        """See `Env.now_text`."""
        return moment_text(self.now().astimezone(self.zone))

    def random(self) -> float:
        """See `Env.random`."""
        return _RANDOM.random()

    def seed(self) -> int:
        """See `Env.seed`."""
        return self.record_seed

    def fact(self, name: str) -> str:
        """See `Env.fact`."""
        return self.metadata.get(name.lower(), "")

    def version(self) -> str:
        """See `Env.version`."""
        return self.model.version

    def last_saved_document(self) -> TreeNode:
        """See `Env.last_saved_document`."""
        return self.last_saved

    def stored(self, node: TreeNode) -> str:
        """See `Env.stored`."""
        return node.value if isinstance(node, Node) else node.out

    def itext(self, key: str, node: TreeNode) -> str:
        """See `Env.itext`."""
        return self.text_by_key(key, node) if isinstance(node, Node) else ""

    def choice_label(self, spec: SpecLike, value: str, node: TreeNode) -> str:
        """See `Env.choice_label`."""
        if not value or not isinstance(spec, Spec) or not isinstance(node, Node):
            return ""
        return lists.choice_label(self, spec, value, node)

    def run(self, rule: Any, node: Node) -> Any:
        """Return what ``rule`` gives for ``node``."""
        return self.run_closure(rule.run, node)

    def run_closure(self, closure: Callable[[TreeNode, Any], Any], node: Node) -> Any:
        """Return what a compiled expression gives for ``node``."""
        before = self.current
        self.current = node
        try:
            return closure(node, self)
        finally:
            self.current = before

    def root_node(self, spec: Spec) -> Node:
        """Return the one node of a question outside repeats."""
        found = self.nodes[spec.index]
        assert isinstance(found, Node)  # noqa: S101 - only nodes are put into the table
        return found

    # -- building

    def create(self, blank: Blank, parent: Node | None) -> Node:
        """Return the nodes for ``blank`` and everything in it."""
        spec = blank.spec
        node = Node(self, spec, parent)
        if not spec.repeats:
            self.nodes[spec.index] = node
        if not spec.children:
            node.value = node.stored = node.out = blank.text
            return node
        given: dict[str, list[Blank]] = {}
        for kid in blank.kids:
            given.setdefault(kid.spec.name, []).append(kid)
        if spec.is_leaf:
            node.value = node.stored = node.out = blank.text
        for child in spec.children:
            if child.is_repeat:
                made = Node(self, child, node, is_range=True)
                made.children_list = [self.create(one, made) for one in given.get(child.name, ())]
                repeats.renumber(made)
            else:
                made = self.create(given[child.name][0] if child.name in given else Blank(child), node)
            node.kids[child.name] = made
            node.children_list.append(made)
        return node

    def start(self, events: tuple[str, ...]) -> None:
        """Work everything out for the first time, then run the actions of ``events``, one after the other.

        Instances that a count adds meanwhile are new ones: they have had the actions for those.
        """
        plan = actions.planned(self, events)
        for node in self.root.walk():
            self.touch(node)
        self.settle()
        actions.run(self, plan)

    def touch(self, node: Node) -> None:
        """Mark every task of ``node`` dirty."""
        if not node.spec.tasks or (node.spec.is_repeat and not node.is_range):
            return
        for task in node.spec.tasks.values():
            self.mark(task, node)

    # -- propagation

    def mark(self, task: Task, node: Node) -> None:
        """Mark one task of one node dirty."""
        rank = task.rank
        bucket = self.dirty[rank]
        if bucket is None:
            self.dirty[rank] = {node: None}
            heapq.heappush(self.heap, rank)
        elif type(bucket) is dict:  # else it holds the one node that there is
            bucket[node] = None

    def follow(self, links: Iterable[Link], node: Node) -> None:
        """Mark what reads ``node``."""
        dirty = self.dirty
        for link in links:
            task, spec = link.task, link.spec
            if spec.repeats:
                for target in self.targets(link, node):
                    if task is not None:
                        self.mark(task, target)
                    else:
                        self.stale(target, link.aspect)
                continue
            only: Any = self.nodes[spec.index]  # most questions are there once
            if only is None:
                continue
            if task is None:
                self.stale(only, link.aspect)
            elif dirty[task.rank] is None:
                dirty[task.rank] = (only,)
                heapq.heappush(self.heap, task.rank)

    def targets(self, link: Link, node: Node) -> list[Node]:
        """Return the nodes that ``link`` leads to from ``node``."""
        spec = link.spec
        if not spec.repeats:
            found = self.nodes[spec.index]
            return [found] if isinstance(found, Node) else []
        at: Node | None = node
        if link.ups < 0:
            at = self.root
        for _ in range(link.ups):
            at = at.up if at is not None else None
        if at is None:
            return []
        level = [at]
        last = len(link.downs) - 1
        for depth, name in enumerate(link.downs):
            following: list[Node] = []
            for one in level:
                kid = one.kids.get(name)
                if kid is None:
                    continue
                if not kid.is_range:
                    following.append(kid)
                elif depth == last and link.aspect:
                    following.append(kid)
                    if link.aspect in _STALE:
                        following.extend(kid.children_list)
                else:
                    following.extend(kid.children_list)
            level = following
        return level

    def stale(self, node: Node, aspect: str) -> None:
        """Forget what was worked out of ``aspect``."""
        if node.cache:
            for key in _STALE[aspect]:
                node.cache.pop(key, None)
        if self.changes is not None:
            for name in _ASPECTS[aspect]:
                self.changes.setdefault(name, {})[node] = None

    def changed(self, node: Node, *aspects: str) -> None:
        """Remember what to tell observers."""
        if self.changes is not None:
            for aspect in aspects:
                self.changes.setdefault(aspect, {})[node] = None

    def settle(self) -> None:
        """Work off everything that is dirty, in rank order."""
        heap, dirty = self.heap, self.dirty
        counted: set[int] = set()
        budget = 50 * len(self.tasks) + 1000  # only lists that filter each other could go on for ever
        while heap and budget:
            budget -= 1
            rank = heapq.heappop(heap)
            task, nodes = self.tasks[rank], dirty[rank] or ()
            dirty[rank] = None
            if task.aspect == "calculate":
                self.calculate(task, nodes)
            elif task.aspect == "relevant":
                for node in nodes:
                    self.weigh(node, own=self.run(task.rule, node))
            elif task.aspect == "count":
                if not task.circular or rank not in counted:
                    for node in nodes:
                        repeats.recount(self, task.rule, node)
                counted.add(rank)
            else:
                for node in nodes:
                    self.refilter(node)
        for rank in heap:
            dirty[rank] = None
        heap.clear()

    def calculate(self, task: Task, nodes: Iterable[Node]) -> None:
        """Calculate each relevant node's value."""
        rule, kind, zone = task.rule, task.spec.type, self.zone
        count = rule.number
        before = self.current
        for node in nodes:
            if not node.relevant:
                continue
            self.current = node
            number = NAN if count is None else count(node, self)
            text = rule.run(node, self) if count is None else number_text(number)
            if text != node.value:
                self.put(node, text if kind == "string" else calculated(kind, text, zone))
                if node.out is text and -_INFINITE < number < _INFINITE:  # not to be read from the text again
                    node.number, node.counted = number + 0.0, text  # no text says -0
        self.current = before

    def put(self, node: Node, text: str) -> None:
        """Make ``text`` the value of ``node`` and mark what reads it."""
        if text == node.stored:
            self.show(node, text)
            return
        if self.journal is not None:
            self.journal.keep(node)
        node.stored = text
        if text != node.value:
            self._see(node, text)
        choosing = node.spec.tasks.get("filter")
        if choosing is not None:
            self.mark(choosing, node)  # what a form writes into a select is seen only if its filter lets it through

    def show(self, node: Node, text: str) -> None:
        """Make ``text`` what is seen of ``node``."""
        if text == node.value:
            return
        if self.journal is not None:
            self.journal.keep(node)
        self._see(node, text)

    def _see(self, node: Node, text: str) -> None:
        node.value = text
        if node.cache:
            node.cache.pop("violation", None)
        if self.changes is not None:
            self.changed(node, "value", "validity")
        if node.relevant:
            node.out = text
            if node.spec.links:
                self.follow(node.spec.links, node)

    def weigh(self, node: Node, *, own: bool | None = None, surplus: bool | None = None) -> None:
        """Bring the relevance of ``node`` and all in it up to date, with what its rule or its count says now."""
        own = node.own if own is None else own
        surplus = node.surplus if surplus is None else surplus
        parent = node.parent
        relevant = own and not surplus and (parent is None or parent.relevant)
        if (own, surplus, relevant) == (node.own, node.surplus, node.relevant):
            return
        if self.journal is not None:
            self.journal.keep(node)
        node.own, node.surplus = own, surplus
        if relevant == node.relevant:
            return
        node.relevant = relevant
        node.out = node.value if relevant else ""
        node.cache = None
        if self.changes is not None:
            self.changed(node, "relevance", "validity")
        if node.spec.links:
            self.follow(node.spec.links, node)
        if relevant:
            for aspect in ("calculate", "count", "filter"):
                task = node.spec.tasks.get(aspect)
                if task is not None and (node.is_range or not node.spec.is_repeat):
                    self.mark(task, node)
        for child in node.children_list:
            self.weigh(child)

    def refilter(self, node: Node) -> None:
        """Hide of a select's answer what its filter leaves out; it comes back with its choice.

        What the whole list does not have is no choice that was filtered out: it stays to be seen, and is not valid.
        """
        self.stale(node, "choices")
        if not node.stored or not node.relevant:
            return
        values = looking.choice_values(node)
        kept = (part for part in lists.chosen(node) if part in values or not lists.has(self, node.spec, part))
        self.show(node, " ".join(kept))

    # -- answers

    def answer(self, node: Node, text: str) -> None:
        """Take an answer and run the actions that a person's change sets off."""
        before = node.stored
        if node.spec.kind in ("select_multiple", "rank"):
            text = " ".join(text.split())
        self.put(node, canonical(node.spec.type, text, self.zone))
        self.settle()
        if node.stored != before:
            actions.run_on_change(self, node)

    def want_position(self, node: Node) -> None:
        """Ask the host for the device's place, or take the one known."""
        if self.position_known:
            self.put(node, self.position_known)
            self.settle()
        else:
            self.wanted[node] = None

    def every(self, spec: Spec) -> list[Node]:
        """Return every node of ``spec``, in every instance."""
        return self.targets(Link(spec, "", None, -1, repeats.path_names(spec)), self.root)

    def nearest(self, spec: Spec, node: Node) -> list[Node]:
        """Return the nodes of ``spec`` in the instances that ``node`` stands in."""
        shared: Node | None = node
        while shared is not None and not spec.within(shared.spec):
            shared = shared.up
        if shared is None:
            return []
        names = repeats.path_names(spec)[len(repeats.path_names(shared.spec)) :]
        return self.targets(Link(spec, "", None, 0, names), shared)

    # -- language

    def text_by_key(self, key: str, node: Node) -> str:
        """Return a text by its id, its outputs as seen from ``node``."""
        words = self.model.texts.get((node.spec.path, key))
        if words is None:
            words = Words(key)
            link_words(self.model, node.spec, words)
            self.model.texts[node.spec.path, key] = words
        return self.render(node, words)

    def render(self, node: Node, words: Words, kind: str = "") -> str:
        """Return ``words`` in the session's language, their outputs as seen from ``node``."""
        before, self.current = self.current, node
        try:
            return render(self, node, self.model, words, language=self.language, kind=kind)
        finally:
            self.current = before

    def relanguage(self, language: str) -> None:
        """Change the language and everything that is said in it."""
        self.language = language
        for node in self.root.walk():
            node.cache = None
            self.changed(node, "label", "choices", "validity")
        self.follow(self.model.language_links, self.root)
        self.settle()
