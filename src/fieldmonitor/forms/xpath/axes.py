"""The wide axes of XPath: to which questions of a form they may lead, and to which nodes of a record they do."""

from typing import Final

from fieldmonitor.forms.xpath.static import SpecLike
from fieldmonitor.forms.xpath.syntax import Step
from fieldmonitor.forms.xpath.values import TreeNode

PLAIN: Final = frozenset({"child", "attribute", "parent", "self"})
"""Axes that the form alone resolves to one question each."""


def along(step: Step, specs: list[SpecLike]) -> list[SpecLike]:
    """Return the questions that a step along a wide axis leads to, each once."""
    found: dict[int, SpecLike] = {}
    for spec in specs:
        for one in _wide(step.axis, spec):
            if one.name[0] != "@" and step.name in ("*", one.name):
                found[id(one)] = one
    return list(found.values())


def _wide(axis: str, spec: SpecLike) -> list[SpecLike]:
    if axis.endswith("sibling"):
        return list(spec.up.kids.values()) if spec.up is not None else []
    found = [spec] if axis.endswith("-or-self") else []
    if axis.startswith("ancestor"):
        while spec.up is not None:
            spec = spec.up
            found.append(spec)
        return found
    waiting = list(spec.kids.values())
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting.extend(one.kids.values())
    return found


def reach(axis: str, node: TreeNode) -> list[TreeNode]:
    """Return the nodes along a wide axis, nearest first."""
    if axis.endswith("sibling"):
        if node.up is None:
            return []
        row = list(node.up.step("*"))
        place = next((at for at, one in enumerate(row) if one is node), 0)
        return row[place + 1 :] if axis.startswith("following") else row[:place][::-1]
    found = [node] if axis.endswith("-or-self") else []
    if axis.startswith("ancestor"):
        while node.up is not None:
            node = node.up
            found.append(node)
        return found
    waiting = list(node.step("*"))[::-1]
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting.extend(list(one.step("*"))[::-1])
    return found
