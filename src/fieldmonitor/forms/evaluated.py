"""What a record says of entities as it is now (ODK Entities specification): which one it creates or updates.

`FormSession.entities` gives them while a record is filled; a finalised record is read by what sends it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from fieldmonitor.forms.nodes import Node
from fieldmonitor.forms.safexml import ENTITIES

_SAVETO: Final = f"{{{ENTITIES}}}saveto"
_TRUE: Final = frozenset({"1", "true"})


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity of a record. ``action``: create or update. ``properties``: (name, value), blank ones included.

    ``base_version``, ``trunk_version`` and ``branch_id`` are as the form works them out, empty for a new entity.
    """

    dataset: str
    id: str
    action: str
    label: str
    properties: tuple[tuple[str, str], ...]
    base_version: str = ""
    trunk_version: str = ""
    branch_id: str = ""


def entities_of(root: Node) -> tuple[Entity, ...]:
    """Return the entities of a record, in document order; those that neither create nor update are left out."""
    found = (_entity(scope, node) for scope, node in _declared(root))
    return tuple(one for one in found if one is not None)


def _declared(node: Node) -> Iterator[tuple[Node, Node]]:
    """Yield (root or group or repeat instance, its ``meta/entity``)."""
    entity = _entity_of(node)
    if entity is not None:
        yield node, entity
    for child in node.children_list:
        if child.relevant:
            yield from _declared(child)


def _entity_of(scope: Node) -> Node | None:
    meta = None if scope.is_range else scope.kids.get("meta")
    entity = meta.kids.get("entity") if meta is not None else None
    return entity if entity is not None and entity.relevant and "@dataset" in entity.kids else None


def _entity(scope: Node, node: Node) -> Entity | None:
    def attribute(name: str) -> str:
        kid = node.kids.get(f"@{name}")
        return kid.out.strip() if kid is not None else ""

    action = next((word for word in ("update", "create") if attribute(word) in _TRUE), None)
    if action is None:
        return None
    label = node.kids.get("label")
    return Entity(
        attribute("dataset"),
        attribute("id"),
        action,
        label.out if label is not None else "",
        tuple(_properties(scope)),
        attribute("baseVersion"),
        attribute("trunkVersion"),
        attribute("branchId"),
    )


def _properties(scope: Node) -> Iterator[tuple[str, str]]:
    for child in scope.children_list:
        name = child.spec.attributes.get(_SAVETO, "")
        if name and child.relevant and child.spec.is_leaf:
            yield name, child.out
        if child.children_list and _entity_of(child) is None:
            yield from _properties(child)
