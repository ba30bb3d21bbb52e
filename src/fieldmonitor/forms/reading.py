"""Shows a finalised record: every answer with its label, as a person reads it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldmonitor.forms.nodes import Node

if TYPE_CHECKING:
    from fieldmonitor.forms.runtime import Runtime


@dataclass(frozen=True, slots=True)
class FormAnswer:
    """One answered question, ready to show.

    ``value`` as stored, ``text`` as shown: choice labels joined by ``; ``. ``groups``: labels of the groups around
    it, outermost first; ``repeat``: name and 1-based position of each repeat around it, outermost first.
    """

    ref: str
    name: str
    kind: str
    label: str
    value: str
    text: str
    sensitivity: str
    groups: tuple[str, ...]
    repeat: tuple[tuple[str, int], ...]


def read_answers(runtime: "Runtime") -> list[FormAnswer]:
    """Return the answers of a filled record in document order; blanks, notes and the record's meta are left out."""
    return [
        FormAnswer(
            node.ref,
            node.name,
            node.kind,
            node.label or node.name,
            node.value,
            shown(runtime, node),
            node.sensitivity,
            tuple(one.label for one in _around(node) if one.kind in ("group", "repeat") and one.label),
            tuple((one.name, one.instance_place) for one in _around(node) if one.kind == "instance"),
        )
        for node in runtime.root.walk()
        if _is_answer(node)
    ]


def _is_answer(node: Node) -> bool:
    if not node.relevant or not node.spec.is_leaf or not node.value or node.name[0] == "@" or node.kind == "note":
        return False
    parent = node.parent
    return parent is None or parent.name != "meta" or (parent.parent is not None and parent.parent.parent is not None)


def _around(node: Node) -> Iterator[Node]:
    found = []
    at = node.parent
    while at is not None:
        found.append(at)
        at = at.parent
    return reversed(found)


def shown(runtime: "Runtime", node: Node) -> str:
    """Return an answer as a person reads it; a choice that the list no longer has as it is stored."""
    if node.kind == "select_one":
        return runtime.choice_label(node.spec, node.value, node) or node.value
    if node.kind in ("select_multiple", "rank"):
        return "; ".join(runtime.choice_label(node.spec, part, node) or part for part in node.value.split())
    return node.value
