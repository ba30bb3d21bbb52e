"""What depends on what in a form: found once at load, ranked, with cycles refused by name.

A task is one thing to keep up to date for one question: its relevance, its calculation, the count of a repeat, the
filter of a select's choices. A link leads from a question to a task (or to something worked out only when it is
read: a label, a constraint…) that reads it. Tasks are ranked so that each comes after everything it reads; the
session works its dirty tasks off in that order, so that each runs once.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from fieldmonitor.forms.errors import FormLoadError, Problem
from fieldmonitor.forms.model import FormModel, Rule, Spec, Words

EAGER: Final = ("relevant", "count", "calculate", "filter")


@dataclass(eq=False, slots=True)
class Task:
    """Keep ``aspect`` of every instance of ``spec`` up to date with ``rule``; ``circular``: what it does feeds it."""

    spec: Spec
    aspect: str
    rule: Rule
    rank: int = 0
    circular: bool = False
    after: "dict[Task, None]" = field(default_factory=dict)


@dataclass(eq=False, slots=True)
class Link:
    """``spec``'s ``aspect`` must be looked at again.

    ``ups``: logical steps up from the changed node to what the two share (-1: the root), ``downs``: names from there
    to the reader's nodes. ``task``: what to run; None for an aspect worked out when it is read.
    """

    spec: Spec
    aspect: str
    task: Task | None
    ups: int
    downs: tuple[str, ...]


def link(form: FormModel) -> None:
    """Find tasks and links, rank the tasks. Raises FormLoadError naming each cycle."""
    for spec in form.specs:
        for aspect, rule in _eager(spec):
            task = Task(spec, aspect, rule)
            spec.tasks[aspect] = task
            form.tasks.append(task)
    for task in form.tasks:
        _connect(form, task.spec, task.aspect, task.rule, task)
    for spec in form.specs:
        for aspect, rule in _lazy(spec):
            _connect(form, spec, aspect, rule, None)
    for task in form.tasks:
        _order(task)
    _rank(form)


def _eager(spec: Spec) -> Iterable[tuple[str, Rule]]:
    if spec.relevant is not None:
        yield "relevant", spec.relevant
    if spec.count is not None:
        yield "count", spec.count
    if spec.calculate is not None:
        yield "calculate", spec.calculate
    itemset = spec.control.itemset if spec.control is not None else None
    if itemset is not None and itemset.filtered:
        yield "filter", itemset.nodes


def _lazy(spec: Spec) -> Iterable[tuple[str, Rule]]:
    for aspect in ("required", "readonly", "constraint"):
        rule: Rule | None = getattr(spec, aspect)
        if rule is not None:
            yield aspect, rule
    for words, aspect in ((spec.required_message, "message"), (spec.constraint_message, "message")):
        yield from ((aspect, rule) for rule in _rules(words))
    control = spec.control
    if control is None:
        return
    yield from (("label", rule) for words in (control.label, control.hint, *control.captions) for rule in _rules(words))
    yield from (("choices", rule) for item in control.items for rule in _rules(item.label))
    if control.itemset is not None:
        yield "choices", control.itemset.nodes


def _rules(words: Words | None) -> Iterable[Rule]:
    if words is not None and words.dynamic:
        for parts in words.compiled.values():
            yield from (part for part in parts if isinstance(part, Rule))


def _connect(form: FormModel, spec: Spec, aspect: str, rule: Rule, task: Task | None) -> None:
    if rule.reads.language:
        form.language_links.append(Link(spec, aspect, task, -1, _names(form.root, spec)))
    for dependency in rule.reads.dependencies:
        target = dependency.target
        assert isinstance(target, Spec)  # noqa: S101 - the compiler's view of the same objects
        scope = dependency.scope
        if target is spec and aspect in ("filter", "choices"):
            continue  # a list that leaves out what this very question holds
        if scope is None:
            found = Link(spec, aspect, task, -1, _names(form.root, spec))
        else:
            assert isinstance(scope, Spec)  # noqa: S101 - as above
            found = Link(spec, aspect, task, _ups(target, scope), _names(scope, spec))
        (target.position_links if dependency.position else target.links).append(found)


def _ups(spec: Spec, above: Spec) -> int:
    count, at = 0, spec
    while at is not above and at.up is not None:
        count, at = count + 1, at.up
    return count


def _names(above: Spec, spec: Spec) -> tuple[str, ...]:
    names: list[str] = []
    at: Spec | None = spec
    while at is not None and at is not above:
        names.append(at.name)
        at = at.up
    return tuple(reversed(names))


def _order(task: Task) -> None:
    """Note which tasks must have run before ``task``: those that decide what it reads."""
    for dependency in task.rule.reads.dependencies:
        target = dependency.target
        assert isinstance(target, Spec)  # noqa: S101 - as above
        if dependency.position or (target is task.spec and task.aspect == "filter"):
            continue  # where an instance stands is always known; a list may leave out what its own question holds
        for other in _deciders(target):
            task.after[other] = None
    at: Spec | None = task.spec
    while at is not None:
        for aspect in ("relevant", "count"):
            other_task = at.tasks.get(aspect)
            if (
                other_task is not None
                and other_task is not task
                and not (at is task.spec and task.aspect == "relevant")
            ):
                task.after[other_task] = None
        at = at.up


def _deciders(target: Spec) -> Iterable[Task]:
    for aspect in ("calculate", "filter"):
        task = target.tasks.get(aspect)
        if task is not None:
            yield task
    at: Spec | None = target
    while at is not None:
        for aspect in ("relevant", "count"):
            task = at.tasks.get(aspect)
            if task is not None:
                yield task
        at = at.up


def _rank(form: FormModel) -> None:
    """Number the tasks in dependency order; any other cycle than these is refused.

    A cycle through a choice filter is cut there: the filter may run again. One through the count of a repeat ("one row
    more than are filled in") is cut too, and such a count is looked at once per operation, as in JavaRosa.
    """
    cycles = _number(form.tasks)
    if cycles:
        for task in form.tasks:
            if task.aspect == "filter":
                task.after.clear()
            for other in [other for other in task.after if other.aspect == "filter"]:
                del task.after[other]
        cycles = _number(form.tasks)
    if cycles:
        for task in form.tasks:
            task.circular = task.aspect == "count" and _reaches(task, task)
        for task in form.tasks:
            for other in [other for other in task.after if other.circular]:
                del task.after[other]
        cycles = _number(form.tasks)
    if cycles:
        raise FormLoadError(
            [
                Problem.of(
                    "circle",
                    "These depend on each other in a circle: {circle}.",
                    suggestion="Change one of these rules so that it does not need the others.",
                    circle=" → ".join(cycle),
                )
                for cycle in cycles
            ]
        )


def _reaches(start: Task, goal: Task) -> bool:
    """Return whether ``goal`` must run, directly or not, before ``start``."""
    waiting, seen = list(start.after), set(start.after)
    while waiting:
        task = waiting.pop()
        if task is goal:
            return True
        more = task.after.keys() - seen
        seen |= more
        waiting.extend(more)
    return False


def _number(tasks: list[Task]) -> list[list[str]]:
    """Set each task's rank (document order among equals) and return the cycles, each as readable names."""
    readers: dict[Task, list[Task]] = {task: [] for task in tasks}
    waiting = {task: len(task.after) for task in tasks}
    for task in tasks:
        for before in task.after:
            readers[before].append(task)
    ready = [task for task in tasks if not waiting[task]]
    rank = 0
    while rank < len(ready):
        task = ready[rank]
        task.rank = rank
        rank += 1
        for reader in readers[task]:
            waiting[reader] -= 1
            if not waiting[reader]:
                ready.append(reader)
    left = {task for task in tasks if waiting[task]}
    return _cycles(left) if left else []


def _cycles(left: set[Task]) -> list[list[str]]:
    found: list[list[str]] = []
    seen: set[Task] = set()
    for start in sorted(left, key=lambda task: task.spec.index):
        path: list[Task] = []
        at: Task | None = start
        while at is not None and at not in path and at not in seen:
            path.append(at)
            at = next((other for other in at.after if other in left), None)
        if at is not None and at in path:
            circle = path[path.index(at) :]
            found.append([_name(task) for task in [*circle, at]])
        seen.update(path)
    return found


def _name(task: Task) -> str:
    what = {"relevant": "relevance", "calculate": "calculation", "count": "count", "filter": "choices"}[task.aspect]
    return f"{task.spec.path} ({what})"
