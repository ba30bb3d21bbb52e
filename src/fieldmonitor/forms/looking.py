"""What a person sees of a node, worked out when it is looked at and kept until something that it reads changes."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from fieldmonitor.forms import choices as lists
from fieldmonitor.forms.choices import Choice
from fieldmonitor.forms.datatypes import is_of
from fieldmonitor.forms.model import Rule, Words

if TYPE_CHECKING:
    from fieldmonitor.forms.nodes import Node


def keep(node: "Node", key: str, value: Any) -> Any:
    """Keep ``value`` until what it reads changes."""
    if node.cache is None:
        node.cache = {}
    node.cache[key] = value
    return value


def text(node: "Node", key: str, words: Words | None, kind: str = "") -> str:
    """Return a text in the session's language, empty if there is none."""
    if words is None:
        return ""
    if node.cache and key in node.cache:
        return str(node.cache[key])
    return str(keep(node, key, node.runtime.render(node, words, kind)))


def captions(node: "Node") -> tuple[str, ...]:
    """Return the labels of the groups around a question that name nothing of the record."""
    control = node.spec.control
    if control is None or not control.captions:
        return ()
    if node.cache and "captions" in node.cache:
        found: tuple[str, ...] = node.cache["captions"]
        return found
    texts = (node.runtime.render(node, words) for words in control.captions)
    kept: tuple[str, ...] = keep(node, "captions", tuple(text for text in texts if text))
    return kept


def media(node: "Node", words: Words | None) -> Mapping[str, str]:
    """Return the media of a label."""
    return lists.media(node.runtime, words)


def flag(node: "Node", aspect: str) -> bool:
    """Return ``required`` or the own ``readonly``."""
    rule: Rule | None = getattr(node.spec, aspect)
    if rule is None:
        return False
    if node.cache and aspect in node.cache:
        return bool(node.cache[aspect])
    return bool(keep(node, aspect, node.runtime.run(rule, node)))


def readonly(node: "Node") -> bool:
    """Return whether the node or a group around it is read-only."""
    at: Node | None = node
    while at is not None:
        if flag(at, "readonly"):
            return True
        at = at.parent
    return False


def violation(node: "Node") -> str | None:
    """Return what is wrong with the answer: ``required``, ``type``, ``constraint`` or None."""
    if not node.relevant or node.spec.control is None or not node.spec.is_leaf:
        return None
    if node.cache and "violation" in node.cache:
        found: str | None = node.cache["violation"]
        return found
    found = _judged(node)
    keep(node, "violation", found)
    return found


def _judged(node: "Node") -> str | None:
    spec, value = node.spec, node.value
    if value == "":
        return "required" if flag(node, "required") else None
    # what a calculation gives is not the person's to correct
    if spec.calculate is None and not is_of(spec.type, value, node.runtime.zone):
        return "type"
    if spec.calculate is None and spec.kind in ("select_one", "select_multiple", "rank") and not _chosen_exist(node):
        return "type"
    if spec.constraint is not None and not node.runtime.run(spec.constraint, node):
        return "constraint"
    return None


def _chosen_exist(node: "Node") -> bool:
    values = choice_values(node)
    if node.spec.kind == "select_one":
        return node.value in values
    return all(part in values for part in node.value.split())


def message(node: "Node") -> str | None:
    """Return the form's words for the violation."""
    spec = node.spec
    words = {"required": spec.required_message, "constraint": spec.constraint_message}.get(violation(node) or "")
    return None if words is None else node.runtime.render(node, words) or None


def choices(node: "Node") -> tuple[Choice, ...]:
    """Return the choices of a select."""
    if node.cache and "choices" in node.cache:
        found: tuple[Choice, ...] = node.cache["choices"]
        return found
    found, steady = lists.choices(node.runtime, node)
    if steady:
        keep(node, "choices", found)
    return found


def choice_values(node: "Node") -> frozenset[str]:
    """Return the values of a select's choices."""
    if node.cache and "values" in node.cache:
        found: frozenset[str] = node.cache["values"]
        return found
    found = lists.choice_values(node.runtime, node)
    keep(node, "values", found)
    return found


def answered(node: "Node") -> bool:
    """Return whether a person's answer stands anywhere in ``node`` (calculated values are not)."""
    return any(
        one.stored != "" and one.spec.calculate is None and one.stored != one.spec.default
        for one in node.walk()
        if one.spec.is_leaf
    )
