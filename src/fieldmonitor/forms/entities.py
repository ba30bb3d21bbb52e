"""Entities: what a form declares to register or change, and what a finalised record of it did.

Source: ODK XForms specification, "Entities", versions 2022.1 to 2025.1 (one entity a record, updates, offline branches,
entities of repeats). While a record is filled, `FormSession.entities` works them out (`fieldmonitor.forms.evaluated`).
A record's entities are told with the record; no list of entities is kept on the device.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element

from fieldmonitor.forms import records
from fieldmonitor.forms.errors import Problem
from fieldmonitor.forms.evaluated import Entity, entities_of
from fieldmonitor.forms.model import Blank, FormModel, Spec
from fieldmonitor.forms.safexml import ENTITIES

if TYPE_CHECKING:
    from fieldmonitor.forms.definition import FormDefinition

VERSIONS: Final = ("2022.1", "2023.1", "2024.1", "2025.1")
"""The versions of the specification, without their patch number, that are understood."""

_SAVETO: Final = f"{{{ENTITIES}}}saveto"
_NAME: Final = re.compile(r"[^\W\d][\w.-]*")  # an XML name without a colon, as field names are
_TRUE: Final = frozenset({"1", "true"})


@dataclass(frozen=True, slots=True)
class EntityList:
    """A list of entities that a form writes to. ``path``: the root, group or repeat that each entity is of.

    ``creates``, ``updates``: whether a record may; a condition of the form decides in each record. ``properties``:
    (name, path of the question).
    """

    dataset: str
    path: str
    creates: bool
    updates: bool
    properties: tuple[tuple[str, str], ...]


def declared(model: FormModel) -> tuple[EntityList, ...]:
    """Return the lists that a form declares, in document order."""
    return tuple(_list(scope, entity) for scope, entity in _declarations(model.blank))


def problems(model: FormModel, element: Element) -> list[Problem]:
    """Return what is wrong with a form's entities. ``element``: the form's ``<model>``."""
    lists = list(_declarations(model.blank))
    version = element.get(f"{{{ENTITIES}}}entities-version", "").strip()
    found = []
    if version and not any(version == known or version.startswith(f"{known}.") for known in VERSIONS):
        found.append(
            Problem.of(
                "entities-version",
                "The form writes entities by version {version} of the specification, which is not known here.",
                suggestion="Convert the form with a version of pyxform that writes {newest}.",
                version=version,
                newest=VERSIONS[-1],
            )
        )
    for _, entity in lists:
        dataset = _attribute(entity, "dataset")
        if not _fits(dataset) or "." in dataset:
            found.append(
                Problem.of(
                    "entities-list",
                    "'{name}' is no name for a list of entities.",
                    suggestion="Use letters, digits and underscores; not two underscores at the beginning.",
                    sheet="entities",
                    column="list_name",
                    name=dataset,
                )
            )
    for spec in model.specs:
        name = spec.attributes.get(_SAVETO)
        if name is not None and (not _fits(name) or name.lower() in ("name", "label")):
            found.append(
                Problem.of(
                    "entities-property",
                    "{path} is saved to '{name}', which is no name for a property of an entity.",
                    suggestion="Use letters, digits and underscores; name, label and names with __ are reserved.",
                    sheet="survey",
                    column="save_to",
                    path=spec.path,
                    name=name,
                )
            )
    return found


def read_entities(form: "FormDefinition", xml: str) -> tuple[Entity, ...]:
    """Return the entities that a finalised record creates or updates; nothing is worked out anew.

    Raises FormDraftError for a damaged or foreign record.
    """
    element = records.parse_instance(form._model, xml)
    runtime = form._runtime({})
    records.fill(runtime, records.from_element(element), mark_missing=True)
    return entities_of(runtime.root)


def _declarations(blank: Blank) -> Iterator[tuple[Spec, Blank]]:
    """Yield (root, group or repeat; its ``meta/entity``), each once however many instances the form begins with."""
    seen: set[str] = set()
    waiting = [blank]
    while waiting:
        at = waiting.pop()
        spec = at.spec
        around = spec.up
        if spec.name == "entity" and around is not None and around.name == "meta" and around.up is not None:
            if spec.path not in seen and "@dataset" in spec.kids:
                seen.add(spec.path)
                yield around.up, at
            continue
        held = {kid.spec.path for kid in at.kids}
        templates = [kid.template for kid in spec.children if kid.template is not None and kid.path not in held]
        waiting.extend(reversed([*at.kids, *templates]))


def _list(scope: Spec, entity: Blank) -> EntityList:
    return EntityList(
        _attribute(entity, "dataset"),
        scope.path,
        _may(entity, "create"),
        _may(entity, "update"),
        tuple(_properties(scope)),
    )


def _properties(scope: Spec) -> Iterator[tuple[str, str]]:
    for child in scope.children:
        name = child.attributes.get(_SAVETO)
        if name and child.is_leaf:
            yield name, child.path
        meta = child.kids.get("meta")
        if child.children and not (meta is not None and "entity" in meta.kids):
            yield from _properties(child)


def _attribute(entity: Blank, name: str) -> str:
    return next((kid.text.strip() for kid in entity.kids if kid.spec.name == f"@{name}"), "")


def _may(entity: Blank, action: str) -> bool:
    spec = entity.spec.kids.get(f"@{action}")
    return spec is not None and (spec.calculate is not None or _attribute(entity, action) in _TRUE)


def _fits(name: str) -> bool:
    return bool(_NAME.fullmatch(name)) and not name.startswith("__")
