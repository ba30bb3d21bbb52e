"""What the compiler must know of a form, and what it finds out: which questions an expression reads.

A dependency is generic: it names the question, and the innermost repeat whose instance reader and question share
(``scope``). ``../age`` inside ``person`` shares the person; ``sum(/data/person/age)`` shares none.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from fieldmonitor.forms.xpath import dates
from fieldmonitor.forms.xpath.values import TreeNode

if TYPE_CHECKING:
    from fieldmonitor.forms.xpath.paths import Plan


class SpecLike(Protocol):
    """A question, group or repeat of the form, once for all of its instances."""

    @property
    def name(self) -> str:
        """Element name; ``@x`` for an attribute."""

    @property
    def path(self) -> str:
        """Absolute path without positions."""

    @property
    def index(self) -> int:
        """Place in the session's table of single nodes."""

    @property
    def is_repeat(self) -> bool:
        """Whether instances of this can be added."""

    @property
    def type(self) -> str:
        """The type that its bind gives it."""

    @property
    def up(self) -> "SpecLike | None":
        """The group or repeat around it."""

    @property
    def kids(self) -> "Mapping[str, SpecLike]":
        """Children by name."""

    @property
    def repeats(self) -> "tuple[SpecLike, ...]":
        """Repeats around it, itself included, outermost first."""


class InstanceLike(Protocol):
    """A secondary instance: lists that expressions look things up in."""

    @property
    def document(self) -> TreeNode:
        """The node above the root element."""

    @property
    def per_session(self) -> bool:
        """Whether each session brings its own content (`Env.last_saved_document`)."""

    def index(self, path: tuple[str, ...], child: str) -> Mapping[str, Sequence[TreeNode]]:
        """Return the elements at ``path`` by the text of their ``child``."""

    def lacks(self, column: str) -> bool:
        """Return whether it was read from a file with rows, none of which has this column."""


class FormLike(Protocol):
    """The parts of a form that expressions refer to. ``plans``: compiled paths by what they lead to."""

    plans: "dict[int, Plan]"

    @property
    def root(self) -> SpecLike:
        """The record's root."""

    def instance(self, name: str) -> InstanceLike | None:
        """Return a secondary instance, or None."""


class Env(Protocol):
    """What a running expression may ask of its session."""

    nodes: "list[TreeNode | None]"
    """Nodes outside repeats by `SpecLike.index`."""
    current: TreeNode
    """The node whose expression this is: ``current()``."""
    position: int
    size: int
    language: str
    """the form's name of the language that it is shown in, empty if it has but one"""

    @property
    def root(self) -> TreeNode:
        """The record's root node."""

    @property
    def zone(self) -> dates.Zone:
        """Local time zone."""

    def now_text(self) -> str:
        """Return the moment as dateTime text."""

    def random(self) -> float:
        """Return a number in [0, 1)."""

    def seed(self) -> int:
        """Return a number that stays the same for this record."""

    def itext(self, key: str, node: TreeNode) -> str:
        """Return a text of the form in the current language."""

    def choice_label(self, spec: SpecLike, value: str, node: TreeNode) -> str:
        """Return the label of a choice of the select ``spec`` in the current language."""

    def fact(self, name: str) -> str:
        """Return a metadata property (deviceid, username…)."""

    def version(self) -> str:
        """Return the form's version."""

    def last_saved_document(self) -> TreeNode:
        """Return the node above the root element of the last saved record."""

    def stored(self, node: TreeNode) -> str:
        """Return a node's value even if it is hidden."""


@dataclass(frozen=True, slots=True)
class Dependency:
    """An expression reads ``target``; with ``position`` it reads only where an instance of it stands."""

    target: SpecLike
    scope: SpecLike | None
    position: bool = False


@dataclass(slots=True)
class Reads:
    """Everything one expression reads. ``own``: what that is depends on the question whose expression it is."""

    dependencies: dict[Dependency, None] = field(default_factory=dict)
    language: bool = False
    own: bool = False

    def copy(self) -> "Reads":
        """Return the same for another owner to add to."""
        return Reads(dict(self.dependencies), self.language, self.own)


def innermost(spec: SpecLike) -> SpecLike | None:
    """Return the innermost repeat around ``spec``, itself included."""
    return spec.repeats[-1] if spec.repeats else None


def pinned(spec: SpecLike, scope: SpecLike | None) -> SpecLike | None:
    """Return what of ``scope`` still holds after going up to ``spec``."""
    return scope if scope is None or scope in spec.repeats else innermost(spec)
