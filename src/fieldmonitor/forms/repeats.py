"""Repeats: instances come, go, and follow a count."""

from typing import TYPE_CHECKING

from fieldmonitor.forms import actions, looking
from fieldmonitor.forms.model import MAX_INSTANCES, Blank, Rule, Spec
from fieldmonitor.forms.nodes import Node
from fieldmonitor.forms.safexml import JAVAROSA

if TYPE_CHECKING:
    from fieldmonitor.forms.runtime import Runtime


def recount(runtime: "Runtime", rule: Rule, repeat: Node) -> None:
    """Give a counted repeat as many instances as its count says; surplus ones are kept, not relevant."""
    if not repeat.relevant:
        return
    number = runtime.run(rule, repeat)
    wanted = min(int(number), MAX_INSTANCES) if 0 < number < float("inf") else 0
    have = repeat.children_list
    while len(have) > max(wanted, 1) and not looking.answered(have[-1]):
        drop(runtime, repeat, have[-1])
    for place, instance in enumerate(have):
        surplus = place >= wanted
        if instance.surplus != surplus:
            runtime.weigh(instance, surplus=surplus)
            runtime.changed(repeat, "structure")
    while len(have) < wanted:
        grow(runtime, repeat)


def grow(runtime: "Runtime", repeat: Node) -> Node:
    """Append an instance and run what belongs to a new one."""
    template = repeat.spec.template or Blank(repeat.spec)
    instance = runtime.create(template, repeat)
    if runtime.journal is not None:
        runtime.journal.keep_list(repeat)
        runtime.journal.made(instance)
    repeat.children_list.append(instance)
    instance.instance_place = len(repeat.children_list)
    enter(runtime, instance)
    runtime.changed(repeat, "structure")
    actions.run_on_new(runtime, instance)
    return instance


def enter(runtime: "Runtime", instance: Node) -> None:
    """Mark what a new instance needs, and what reads anything in it."""
    for node in instance.walk():
        parent = node.parent
        if parent is not None and not parent.relevant:
            node.relevant = False
            node.out = ""
        runtime.touch(node)
        if node.spec.links:
            runtime.follow(node.spec.links, node)


def drop(runtime: "Runtime", repeat: Node, instance: Node) -> None:
    """Take an instance out and mark what read it or where the ones after it stand."""
    if runtime.journal is not None:
        runtime.journal.keep_list(repeat)
    for node in instance.walk():
        if runtime.journal is not None:
            runtime.journal.keep(node)
        if node.spec.links:
            runtime.follow(node.spec.links, node)
    place = instance.instance_place - 1
    del repeat.children_list[place]
    for node in instance.walk():
        node.relevant = node.own = False
        node.gone = True
    for number, other in enumerate(repeat.children_list[place:], place + 1):
        other.instance_place = number
        runtime.follow(repeat.spec.position_links, other)
    runtime.changed(repeat, "structure")


def move(runtime: "Runtime", repeat: Node, instance: Node, place: int) -> None:
    """Put an instance at a 1-based place among its siblings and mark what reads any that moved."""
    if runtime.journal is not None:
        runtime.journal.keep_list(repeat)
    before = instance.instance_place
    repeat.children_list.insert(place - 1, repeat.children_list.pop(before - 1))
    renumber(repeat)
    for other in repeat.children_list[min(before, place) - 1 : max(before, place)]:
        runtime.follow(repeat.spec.position_links, other)
        for node in other.walk():
            if node.spec.links:
                runtime.follow(node.spec.links, node)
    runtime.changed(repeat, "structure")


def can_change(repeat: Node) -> bool:
    """Return whether a person may add or remove instances."""
    control = repeat.spec.control
    fixed = control is not None and control.attributes.get(f"{{{JAVAROSA}}}noAddRemove", "")
    return repeat.relevant and repeat.spec.count is None and fixed not in ("true()", "true")


def renumber(repeat: Node) -> None:
    """Tell each instance where it stands."""
    for place, instance in enumerate(repeat.children_list, 1):
        instance.instance_place = place


def path_names(spec: Spec) -> tuple[str, ...]:
    """Return the names from below the root down to ``spec``."""
    return tuple(spec.path.split("/")[2:])
