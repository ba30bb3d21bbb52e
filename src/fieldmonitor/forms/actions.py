"""Actions: what a form writes by itself when something happens (ODK XForms specification, "Actions").

``setvalue`` writes an expression's value or a text; ``odk:setgeopoint`` asks the host for the place of the device. Both
run on the events of the specification, from the model, a control or a repeat. A value that an action changes sets off
that question's own actions, as in JavaRosa.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final
from uuid import uuid4
from xml.etree.ElementTree import Element

from fieldmonitor.forms.datatypes import calculated
from fieldmonitor.forms.errors import Problem
from fieldmonitor.forms.model import Action, Spec
from fieldmonitor.forms.nodes import Node
from fieldmonitor.forms.safexml import ODK, XFORMS

if TYPE_CHECKING:
    from fieldmonitor.forms.runtime import Runtime
    from fieldmonitor.forms.xform import XFormReader

CHANGED: Final = "xforms-value-changed"
REVALIDATE: Final = "xforms-revalidate"
ON_LOAD: Final = ("odk-instance-load",)
ON_FIRST_LOAD: Final = ("odk-instance-first-load", "xforms-ready", "odk-instance-load")
ON_NEW_REPEAT: Final = frozenset({"odk-new-repeat", "jr-insert"})
EVENTS: Final = ON_NEW_REPEAT | {CHANGED, REVALIDATE, *ON_FIRST_LOAD}
MAX_ACTIONS: Final = 10_000
"""Actions that one event sets off: a bound on those that set each other off for ever."""

_SETVALUE: Final = f"{{{XFORMS}}}setvalue"
_SETGEOPOINT: Final = f"{{{ODK}}}setgeopoint"
_RECORDAUDIO: Final = f"{{{ODK}}}recordaudio"


# -- reading


def read_actions(reader: "XFormReader", element: Element, owner: Spec | None) -> list[Action]:
    """Read the actions in ``element`` (of ``owner``) and return those for a change of the owner's value."""
    changes: list[Action] = []
    for found in element:
        if found.tag == _RECORDAUDIO:
            reader.notices.append(
                Problem.of(
                    "background-audio",
                    "{path}: sound is not recorded in the background.",
                    suggestion="Ask for a recording with an audio question.",
                    path=found.get("ref", ""),
                )
            )
        elif found.tag in (_SETVALUE, _SETGEOPOINT):
            action = _action(reader, found, owner)
            if action is None:
                continue
            if action.events - {CHANGED}:
                reader.form.actions.append(action)
            if CHANGED in action.events and owner is not None:
                changes.append(action)
    return changes


def _action(reader: "XFormReader", element: Element, owner: Spec | None) -> Action | None:
    path = (element.get("ref") or element.get("bind") or "").strip()
    target = reader.bound.get(path) or reader.find(path, owner)
    if target is None:
        name = "setgeopoint" if element.tag == _SETGEOPOINT else "setvalue"
        reader.problem(
            "unknown-target", "{action} writes to '{path}', which the record does not have.", action=name, path=path
        )
        return None
    events = frozenset((element.get("event") or "").split())
    for event in sorted(events - EVENTS) or ([""] if not events else []):
        reader.problem("unknown-event", "{path}: an action waits for the unknown event '{event}'.",
                       path=target.path, event=event)  # fmt: skip
    if element.tag == _SETGEOPOINT:
        if CHANGED in events:
            reader.notices.append(
                Problem.of(
                    "background-geopoint",
                    "{path}: the place is not taken in the background; the person is asked for it.",
                    path=target.path,
                )
            )
        return Action("setgeopoint", events, target, owner, None, "")
    source = element.get("value")
    rule = reader.rule(target, source, "string", "setvalue")
    text = "" if source is not None else element.text or ""
    return Action("setvalue", events, target, owner, rule, text if text.strip() else "")


# -- running


Planned = list[tuple[Action, list[Node]]]


def planned(runtime: "Runtime", events: Iterable[str]) -> Planned:
    """Return the actions of each of ``events`` with the nodes that they write to as the record stands now."""
    return [
        (action, runtime.every(action.target))
        for event in events
        for action in runtime.model.actions
        if event in action.events
    ]


def run(runtime: "Runtime", plan: Planned) -> None:
    """Run planned actions; what has gone since is left out."""
    for action, nodes in plan:
        for node in nodes:
            if not node.gone:
                perform(runtime, action, node)


def run_on_new(runtime: "Runtime", instance: Node) -> None:
    """Fill the metadata of a new repeat instance, then run what belongs to it."""
    repeat = instance.spec
    fill_metadata(runtime, instance)
    for action in runtime.model.actions:
        if action.events & ON_NEW_REPEAT and (action.repeat is repeat or action.target.within(repeat)):
            for node in runtime.nearest(action.target, instance):
                perform(runtime, action, node)


def run_on_change(runtime: "Runtime", node: Node) -> None:
    """Run the actions that a change of ``node``'s value sets off."""
    for action, target in _set_off(runtime, node):
        perform(runtime, action, target)


def perform(runtime: "Runtime", action: Action, node: Node) -> None:
    """Run one action, and those that its change sets off, depth first."""
    waiting = [(action, node)]
    budget = MAX_ACTIONS
    while waiting and budget:
        budget -= 1
        action, node = waiting.pop()
        if action.kind == "setgeopoint":
            runtime.want_position(node)
            continue
        before = node.stored
        runtime.settle()
        text = runtime.run(action.rule, node) if action.rule is not None else action.text
        runtime.put(node, calculated(node.spec.type, text, runtime.zone))
        runtime.settle()
        if node.stored != before:
            waiting.extend(reversed(_set_off(runtime, node)))


def _set_off(runtime: "Runtime", node: Node) -> list[tuple[Action, Node]]:
    control = node.spec.control
    if control is None or not control.on_change:
        return []
    return [(action, target) for action in control.on_change for target in runtime.nearest(action.target, node)]


# -- metadata: the preload attributes of the specification


def new_instance_id() -> str:
    """Return a fresh OpenRosa instance id."""
    return f"uuid:{uuid4()}"


def fill_metadata(runtime: "Runtime", within: Node) -> None:
    """Fill the metadata questions in ``within`` (the whole record, or a new repeat instance)."""
    for spec in runtime.model.preloads:
        if not spec.within(within.spec):
            continue
        for node in runtime.every(spec) if within.parent is None else runtime.nearest(spec, within):
            text = _metadata(runtime, spec)
            if text is not None:
                runtime.put(node, text)


def fill_instance_id(runtime: "Runtime") -> None:
    """Give a record that has no instanceID one of its own."""
    meta = runtime.root.kids.get("meta")
    node = meta.kids.get("instanceID") if meta is not None else None
    if node is not None and not node.stored and node.spec.calculate is None:
        runtime.put(node, new_instance_id())


def _metadata(runtime: "Runtime", spec: Spec) -> str | None:
    kind, what = spec.preload, spec.preload_params
    if kind == "uid":
        return new_instance_id()
    if kind == "timestamp" and what == "start":
        return runtime.now_text()
    if kind == "date" and what == "today":
        return runtime.now_text()[:10]
    if kind == "property":
        return runtime.fact(what)
    return what if kind == "string" else None
