"""The nodes of a running record: what a window shows and an expression reads."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from fieldmonitor.forms import looking
from fieldmonitor.forms.choices import Choice
from fieldmonitor.forms.model import Spec
from fieldmonitor.forms.xpath.dates import Zone
from fieldmonitor.forms.xpath.values import TreeNode, node_number

if TYPE_CHECKING:
    from fieldmonitor.forms.runtime import Runtime


_NOTHING: "Final[tuple[Node, ...]]" = ()


class Node(TreeNode):
    """A question, group, repeat or repeat instance of one record.

    Reading an attribute works out what has changed since it was last read; nothing here can be written: answers go
    through `FormSession.answer`. ``value`` is what the record holds now; ``stored`` what was given, which differs
    only while a choice filter hides it. A surplus instance of a counted repeat is kept but not relevant.
    """

    __slots__ = (
        "cache", "children_list", "counted", "gone", "instance_place", "is_range", "kids", "number", "own", "parent",
        "relevant", "runtime", "spec", "stored", "surplus", "value", "worth",
    )  # fmt: skip

    is_range: bool
    parent: "Node | None"
    up: "Node | None"

    def __init__(self, runtime: "Runtime", spec: Spec, parent: "Node | None", *, is_range: bool = False) -> None:
        self.runtime = runtime
        self.spec = spec
        self.worth = spec.worth
        self.name = spec.name
        self.parent = parent
        self.up = parent.parent if parent is not None and parent.is_range else parent
        self.is_range = is_range
        self.kids: dict[str, Node] = {}
        self.children_list: list[Node] = []
        self.out = ""
        self.value = ""
        self.stored = ""
        self.counted = None
        self.own = True
        self.relevant = True
        self.surplus = False
        self.gone = False
        self.instance_place = 1
        self.cache: dict[str, Any] | None = None

    # -- as expressions see it

    def step(self, name: str) -> "Sequence[Node]":
        """See `TreeNode.step`."""
        kid = self.kids.get(name)
        if kid is not None:
            if kid.is_range:
                return [one for one in kid.children_list if one.relevant]
            return (kid,) if kid.relevant else _NOTHING
        if name != "*":
            return _NOTHING
        return [one for kid in self.kids.values() if kid.name[0] != "@" for one in self.step(kid.name)]

    def truth(self) -> bool:
        """See `TreeNode.truth`: a number is true if it is not 0."""
        if self.kids and not self.spec.is_leaf:
            return True
        if self.worth == "s" or not self.out:
            return self.out != ""
        return self.out == "true" if self.worth == "b" else node_number(self, self.zone()) != 0

    def note(self, worth: str) -> None:
        """See `TreeNode.note`."""
        if worth != self.worth:
            self.worth = worth
            self.counted = None

    def reckon(self, zone: Zone) -> float:
        """See `TreeNode.reckon`."""
        self.number = number = super().reckon(zone)
        self.counted = self.out
        return number

    def zone(self) -> Zone:
        """Return the session's time zone."""
        return self.runtime.zone

    def place(self) -> int:
        """See `TreeNode.place`."""
        return self.instance_place

    # -- as people see it

    @property
    def ref(self) -> str:
        """Absolute path with a position on every repeat instance: ``/data/persons[2]/p_age``."""
        if self.parent is None:
            return f"/{self.name}"
        if self.parent.is_range:
            return f"{self.parent.ref}[{self.instance_place}]"
        return f"{self.parent.ref}/{self.name}"

    @property
    def kind(self) -> str:
        """As `Question.kind`, or ``group``, ``repeat``, ``instance``, ``root``."""
        if self.spec.is_repeat:
            return "repeat" if self.is_range else "instance"
        return self.spec.kind

    @property
    def control(self) -> str:
        """The control's element (``input``, ``select1``, ``group``…), empty for what the form never shows."""
        return self.spec.control.tag if self.spec.control is not None else ""

    @property
    def appearance(self) -> str:
        """The appearance words, separated by single spaces."""
        return self.spec.control.appearance if self.spec.control is not None else ""

    @property
    def media_type(self) -> str:
        """What an upload takes: ``image/*``, ``audio/*``…"""
        return self.spec.control.media_type if self.spec.control is not None else ""

    @property
    def parameters(self) -> Mapping[str, str]:
        """The control's further attributes: ``start``, ``end``, ``step`` of a range, ``rows``, ``accept``…"""
        return self.spec.control.attributes if self.spec.control is not None else {}

    @property
    def sensitivity(self) -> str:
        """S0…S4 or SO, empty where the form does not say."""
        return self.spec.sensitivity

    @property
    def attributes(self) -> Mapping[str, str]:
        """The bind's namespaced attributes, ``{namespace}name`` → value."""
        return self.spec.attributes

    @property
    def label(self) -> str:
        """The label in the session's language, outputs filled in; empty if there is none."""
        control = self.spec.control
        return looking.text(self, "label", control.label if control is not None else None)

    @property
    def captions(self) -> tuple[str, ...]:
        """Labels of the groups in the body around this question that name nothing of the record, outermost first."""
        return looking.captions(self)

    @property
    def hint(self) -> str:
        """The hint, empty if there is none."""
        control = self.spec.control
        return looking.text(self, "hint", control.hint if control is not None else None)

    @property
    def guidance(self) -> str:
        """The guidance hint, empty if there is none."""
        control = self.spec.control
        return looking.text(self, "guidance", control.hint if control is not None else None, "guidance")

    @property
    def media(self) -> Mapping[str, str]:
        """Media of the label: ``image``, ``big-image``, ``audio``, ``video`` → file name."""
        control = self.spec.control
        return looking.media(self, control.label if control is not None else None)

    @property
    def required(self) -> bool:
        """Whether an answer is asked for."""
        return looking.flag(self, "required")

    @property
    def readonly(self) -> bool:
        """Whether the answer is not the person's to give, by its own rule or a group's around it."""
        return looking.readonly(self)

    @property
    def violation(self) -> str | None:
        """``required``, ``constraint``, ``type`` or None. What is not relevant violates nothing."""
        return looking.violation(self)

    @property
    def valid(self) -> bool:
        """Whether nothing is wrong with the answer."""
        return looking.violation(self) is None

    @property
    def message(self) -> str | None:
        """The form's own words for the violation, or None where it has none or nothing is wrong."""
        return looking.message(self)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The choices of a select in order, filters applied."""
        return looking.choices(self)

    @property
    def children(self) -> "tuple[Node, ...]":
        """Children in the order of the form's body; of a repeat, its instances without surplus ones."""
        if self.is_range:
            return tuple(one for one in self.children_list if not one.surplus)
        listed = [self.kids[name] for name in self.spec.order] if self.spec.order else self.children_list
        return tuple(one for one in listed if one.name[0] != "@")

    @property
    def count(self) -> int:
        """How many instances a repeat has."""
        return sum(1 for one in self.children_list if not one.surplus) if self.is_range else 0

    @property
    def surplus_count(self) -> int:
        """How many instances a counted repeat keeps beyond its count because they hold answers."""
        return sum(1 for one in self.children_list if one.surplus and looking.answered(one)) if self.is_range else 0

    @property
    def can_add(self) -> bool:
        """Whether the person may add an instance: not if a count governs the repeat."""
        from fieldmonitor.forms.repeats import can_change

        return self.is_range and can_change(self)

    def can_remove(self, ref: str) -> bool:
        """Return whether the person may remove the instance ``ref`` of this repeat."""
        return self.can_add and any(one.ref == ref for one in self.children_list)

    def walk(self) -> "Iterator[Node]":
        """Yield this and every node in it in document order, ranges and their instances included."""
        yield self
        for child in self.children_list:
            yield from child.walk()

    def __repr__(self) -> str:
        return f"Node({self.ref})"
