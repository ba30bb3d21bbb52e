"""Choices, their labels and media, worked out from a form's lists for one node."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldmonitor.forms.datatypes import is_of
from fieldmonitor.forms.model import Itemset, Output, Spec, Words
from fieldmonitor.forms.xpath.values import TreeNode

if TYPE_CHECKING:
    from fieldmonitor.forms.nodes import Node
    from fieldmonitor.forms.runtime import Runtime

MEDIA: tuple[str, ...] = ("image", "big-image", "audio", "video")


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice of a select: what is stored, and what is shown. ``media``: form of the text → file name."""

    value: str
    label: str
    media: Mapping[str, str]


def entries(runtime: "Runtime", node: "Node", itemset: Itemset) -> Sequence[TreeNode]:
    """Return the list's elements that the filter lets through."""
    found: Sequence[TreeNode] = runtime.run(itemset.nodes, node)
    return found


def field(entry: TreeNode, path: str) -> str:
    """Return the text of a child (or of a path of names) of a list element."""
    found: Sequence[TreeNode] = (entry,)
    for name in path.split("/"):
        found = [kid for one in found for kid in one.step(name)] if name != "." else found
    return found[0].out if found else ""


def label_of(runtime: "Runtime", entry: TreeNode, itemset: Itemset) -> str:
    """Return the label of a list element, or the id of its text."""
    columns = itemset.columns.get(runtime.language, itemset.label)
    if "," not in columns:
        return field(entry, columns)
    return ", ".join(text for name in columns.split(",") if (text := field(entry, name)))


def choices(runtime: "Runtime", node: "Node") -> tuple[tuple[Choice, ...], bool]:
    """Return a select's choices, and whether they may be kept (no choice's text has outputs of its own)."""
    control = node.spec.control
    if control is None:
        return (), True
    found: list[Choice] = []
    steady = True
    found.extend(
        Choice(item.value, runtime.render(node, item.label), media(runtime, item.label)) for item in control.items
    )
    itemset = control.itemset
    if itemset is None:
        return tuple(found), True
    for entry in entries(runtime, node, itemset):
        value = field(entry, itemset.value)
        if value == "":
            continue
        key = label_of(runtime, entry, itemset)
        if not itemset.label_is_key:
            found.append(Choice(value, key, {}))
            continue
        label = runtime.text_by_key(key, node)
        words = runtime.model.texts[node.spec.path, key]
        steady = steady and not words.dynamic
        found.append(Choice(value, label, media(runtime, words)))
    return tuple(found), steady


def choice_values(runtime: "Runtime", node: "Node") -> frozenset[str]:
    """Return the values of a select's choices without working out their labels."""
    control = node.spec.control
    if control is None:
        return frozenset()
    values = {item.value for item in control.items}
    if control.itemset is not None:
        name = control.itemset.value
        values.update(field(entry, name) for entry in entries(runtime, node, control.itemset))
    return frozenset(values)


def has(runtime: "Runtime", spec: Spec, value: str) -> bool:
    """Return whether the whole list of a select has ``value``; a list from the record has whatever it once had."""
    itemset = spec.control.itemset if spec.control is not None else None
    if itemset is None:
        return False
    instance = runtime.model.instance(itemset.list_name) if itemset.list_name else None
    return instance is None or not itemset.path or value in instance.index(itemset.path, itemset.value)


def forget_foreign_defaults(runtime: "Runtime") -> None:
    """Take from a new record what nobody could have answered.

    That is what its selects start with and their lists do not have, and a start that is not of its question's type.
    """
    wanted = {spec for spec in runtime.model.specs if spec.calculate is None and spec.is_leaf}
    selects = {spec for spec in wanted if spec.kind in ("select_one", "select_multiple", "rank")}
    typed = {spec for spec in wanted - selects if spec.type not in ("", "string", "boolean", "binary", "barcode")}
    for node in runtime.root.walk() if selects or typed else ():
        if not node.stored:
            continue
        if node.spec in selects:
            values = choice_values(runtime, node)
            kept = [part for part in chosen(node) if part in values or has(runtime, node.spec, part)]
            if " ".join(kept) != node.stored:
                runtime.put(node, " ".join(kept))
        elif node.spec in typed and not is_of(node.spec.type, node.stored, runtime.zone):
            runtime.put(node, "")
    runtime.settle()


def chosen(node: "Node") -> list[str]:
    """Return the values in the answer of a select; that of a select_one is one value, blanks in it or not."""
    return [node.stored] if node.spec.kind == "select_one" else node.stored.split()


def choice_label(runtime: "Runtime", spec: Spec, value: str, node: "Node") -> str:
    """Return the label of ``value`` in the list of the select ``spec``, filtered out or not; blank if not in it."""
    control = spec.control
    if control is None:
        return ""
    for item in control.items:
        if item.value == value:
            return runtime.render(node, item.label)
    itemset = control.itemset
    if itemset is None:
        return ""
    instance = runtime.model.instance(itemset.list_name) if itemset.list_name else None
    if instance is not None and itemset.path:
        rows: Sequence[TreeNode] = instance.index(itemset.path, itemset.value).get(value, ())
    else:
        owner = next(iter(runtime.nearest(spec, node)), node)
        rows = [entry for entry in entries(runtime, owner, itemset) if field(entry, itemset.value) == value]
    if not rows:
        return ""
    key = label_of(runtime, rows[0], itemset)
    return runtime.text_by_key(key, node) if itemset.label_is_key else key


def media(runtime: "Runtime", words: Words | None) -> Mapping[str, str]:
    """Return form of the text → file name for the media beside a text."""
    if words is None or not words.key:
        return {}
    texts = runtime.model.translations.get(runtime.language, {}).get(words.key, {})
    found: dict[str, str] = {}
    for kind in MEDIA:
        source = texts.get(kind, ())
        if source and not any(isinstance(part, Output) for part in source):
            found[kind] = str(source[0]).rpartition("/")[2]
    return found
