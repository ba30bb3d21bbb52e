"""Finds what a step of an author's test names: a question by its name, an entry of a repeat by its place."""

from fieldmonitor.forms.authortests_read import Step
from fieldmonitor.forms.errors import FormError, Problem
from fieldmonitor.forms.model import Spec
from fieldmonitor.forms.nodes import Node


class Stop(FormError):
    """A step cannot be carried out; the test ends there."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(str(problem))


def problem(code: str, message: str, step: Step, /, **facts: object) -> Stop:
    """Return what ends a test at ``step``; ``message`` is a template, ``{question}`` in it what the step names."""
    told = {"question": step.question, **facts}
    return Stop(Problem.told(code, (message, ""), told, sheet=step.sheet, row=step.row))


def missing(step: Step) -> Stop:
    """Return that the step names nothing of the form."""
    return problem("test-no-such-question", "The form has no question {question} here.", step)


def find(root: Node, step: Step) -> Node | None:
    """Return what the step names; None for an entry of a repeat that is not there."""
    node: Node = root
    for place, part in enumerate(_parts(step)):
        name, _, position = part.partition("[")
        spec = node.spec if place == 0 and name == node.name else _descendant(step, node, name)
        found = _down(step, node, spec)
        if found is None:
            return None
        node = found
        if position:
            number = position.removesuffix("]")
            if not node.is_range or not number.isdecimal():
                raise problem(
                    "test-no-entry", "{question} is not an entry of a repeat; write it like persons[2].", step
                )
            entries = node.children
            if not 1 <= int(number) <= len(entries):
                return None
            node = entries[int(number) - 1]
    return node


def _parts(step: Step) -> list[str]:
    name = step.question.strip()
    if name.startswith("${") and name.endswith("}"):
        name = name[2:-1]
    return [part for part in name.split("/") if part]


def _descendant(step: Step, node: Node, name: str) -> Spec:
    """Return the one question below ``node`` that has this name; the nearest level wins."""
    level: list[Spec] = [node.spec]
    while level:
        level = [kid for spec in level for kid in spec.children]
        found = [spec for spec in level if spec.name == name]
        if len(found) == 1:
            return found[0]
        if found:
            raise problem(
                "test-ambiguous",
                "Several questions are called {name}: {paths}.",
                step,
                name=name,
                paths=", ".join(spec.path for spec in found),
            )
    raise missing(step)


def _down(step: Step, node: Node, spec: Spec) -> Node | None:
    """Return the node of ``spec`` below ``node``: through groups, and through a repeat that has one entry."""
    way: list[Spec] = []
    at: Spec | None = spec
    while at is not None and at is not node.spec:
        way.append(at)
        at = at.up
    for one in reversed(way):
        if node.is_range:
            entries = node.children
            if not entries:
                return None
            if len(entries) > 1:
                raise problem(
                    "test-which-entry",
                    "{repeat} has {count} entries; say which: {repeat}[1]/{name}.",
                    step,
                    repeat=node.name,
                    count=len(entries),
                    name=spec.name,
                )
            node = entries[0]
        node = node.kids[one.name]
    return node
