"""A form at rest: its questions, their rules and words, compiled and ready to run any number of sessions."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Self

from fieldmonitor.forms.errors import Problem
from fieldmonitor.forms.xpath.compiler import Compiler
from fieldmonitor.forms.xpath.paths import Plan
from fieldmonitor.forms.xpath.static import Env, Reads
from fieldmonitor.forms.xpath.syntax import parse
from fieldmonitor.forms.xpath.values import TreeNode

if TYPE_CHECKING:
    from fieldmonitor.forms.graph import Link, Task
    from fieldmonitor.forms.instances import Instance

FIELDMONITOR: Final = "urn:fieldmonitor:xforms:1"
"""Namespace of the product's own bind attributes (sensitivity…)."""

MAX_NODES: Final = 200_000
"""Nodes of one record: a bound on what a form or a draft can ask for."""
MAX_INSTANCES: Final = 10_000
"""Instances of one repeat."""


class Rule:
    """A compiled expression of one question: what it gives, and what it reads. Raises XPathError if it is not valid.

    ``want``: boolean, string, calculate, number or nodes. ``number``: gives the number whose text a calculation is,
    once that is known to be all there is to it, else None.
    """

    __slots__ = ("_form", "_owner", "_reads", "_worth", "number", "run", "source", "want")

    run: Callable[[TreeNode, Env], Any]
    number: Callable[[TreeNode, Env], float] | None

    def __init__(self, form: "FormModel", owner: "Spec", source: str, want: str) -> None:
        self.source = source.strip()
        self.want = want
        self._form = form
        self._owner = owner
        self._compile()

    @classmethod
    def later(cls, form: "FormModel", owner: "Spec", source: str, want: str) -> Self:
        """Return the rule of an expression that is known to be valid: it is compiled when it is first run."""
        rule = cls.__new__(cls)
        rule.source, rule.want, rule._form, rule._owner, rule._reads = source, want, form, owner, None
        rule.run, rule.number = rule._first, None
        return rule

    @property
    def reads(self) -> Reads:
        """What the expression reads."""
        return self._reads if self._reads is not None else self._compile()

    @property
    def worth(self) -> str:
        """Type of what a calculation gives."""
        if self._reads is None:
            self._compile()
        return self._worth

    def _first(self, node: TreeNode, env: Env) -> Any:
        self._compile()
        return self.run(node, env)

    def _compile(self) -> Reads:
        """Compile the expression, or take what another that means the same was compiled to."""
        key, shared = (self.source, self.want), self._form.shared if not self._owner.repeats else {}
        found = shared.get(key)
        if found is None:
            found = _compiled(self._form, self._owner, self.source, self.want)
            if not found.reads.own:
                shared[key] = found
        self.run, self.number, self._worth = found.run, found.number, found.worth
        self._reads: Reads | None = found.reads.copy()
        return self._reads


class Compiled(NamedTuple):
    """What an expression was compiled to."""

    run: Callable[[TreeNode, Env], Any]
    number: Callable[[TreeNode, Env], float] | None
    worth: str
    reads: Reads


def _compiled(form: "FormModel", owner: "Spec", source: str, want: str) -> Compiled:
    compiler = Compiler(form, owner, Reads())
    tree = parse(source)
    if want == "calculate":
        return Compiled(*compiler.calculated(tree), compiler.worth(tree), compiler.reads)
    make: dict[str, Callable[[Any], Callable[[TreeNode, Env], Any]]] = {
        "boolean": compiler.boolean, "string": compiler.string, "number": compiler.number, "nodes": compiler.nodes,
    }  # fmt: skip
    return Compiled(make[want](tree), None, "s", compiler.reads)


Part = str | Rule
"""A piece of a text: words, or an expression whose value stands there."""


@dataclass(slots=True)
class Words:
    """A text of a question: the same in every language (``parts``) or looked up by ``key`` in the form's itext.

    ``outputs``: the compiled parts per (language, form of the text), filled when the form is linked.
    """

    key: str = ""
    source: tuple["str | Output", ...] = ()
    compiled: dict[tuple[str, str], tuple[Part, ...]] = field(default_factory=dict)
    dynamic: bool = False


@dataclass(frozen=True, slots=True)
class Output:
    """``<output value="…"/>`` inside a text, not yet compiled."""

    expression: str


Source = tuple[str | Output, ...]
Translations = Mapping[str, Mapping[str, Mapping[str, Source]]]
"""language → text id → form ("" for the plain text, image, audio, guidance…) → parts"""


@dataclass(slots=True)
class Itemset:
    """Where a select's choices come from: an expression over a list, and the names of its value and label.

    ``list_name`` and ``path``: the list and the way to its elements, empty where they come from the record.
    """

    nodes: Rule
    value: str
    label: str
    label_is_key: bool
    list_name: str
    path: tuple[str, ...]
    filtered: bool
    columns: Mapping[str, str] = field(default_factory=dict)
    """language → column of the label, or several with commas, where it depends on the language"""


@dataclass(slots=True)
class Item:
    """A choice written into the form's body."""

    value: str
    label: Words


@dataclass(slots=True)
class Action:
    """On ``events``, write the value of ``rule`` (or ``text``), or the device's place, into ``target``.

    ``kind``: setvalue or setgeopoint. ``owner``: the control or repeat that it stands in, None for the model.
    """

    kind: str
    events: frozenset[str]
    target: "Spec"
    owner: "Spec | None"
    rule: Rule | None
    text: str

    @property
    def repeat(self) -> "Spec | None":
        """The innermost repeat around the action."""
        return self.owner.repeats[-1] if self.owner is not None and self.owner.repeats else None


@dataclass(frozen=True, slots=True)
class Submission:
    """Where a form's records go, as its author wrote it; empty or None where they did not.

    ``public_key``: base64 of an RSA key in DER, for encrypted submissions. ``auto_send`` and ``auto_delete`` are what
    a phone does after finalising.
    """

    public_key: str = ""
    action: str = ""
    method: str = ""
    auto_send: bool | None = None
    auto_delete: bool | None = None


@dataclass(slots=True)
class Control:
    """How a question or group stands in the form's body."""

    tag: str
    appearance: str = ""
    media_type: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    label: Words | None = None
    hint: Words | None = None
    itemset: Itemset | None = None
    items: tuple[Item, ...] = ()
    captions: tuple[Words, ...] = ()
    """labels of the groups around it that name nothing of the record, outermost first"""
    on_change: list[Action] = field(default_factory=list)


class Spec:
    """A question, group or repeat, once for all of its instances. ``name`` starts with ``@`` for an attribute.

    ``order``: the names of its children as the body shows them, where that is not the record's order.
    """

    __slots__ = (
        "attributes", "calculate", "children", "constraint", "constraint_message", "control", "count", "default",
        "index", "is_repeat", "kids", "kind", "links", "name", "namespace", "order", "path", "position_links",
        "preload", "preload_params", "readonly", "relevant", "repeats", "required", "required_message", "tasks",
        "template", "type", "up",
    )  # fmt: skip

    def __init__(self, name: str, up: "Spec | None", *, is_repeat: bool = False, namespace: str = "") -> None:
        self.name = name
        self.up = up
        self.path: str = f"{up.path}/{name}" if up is not None else f"/{name}"
        self.namespace = namespace
        self.index = 0
        self.is_repeat = is_repeat
        self.kids: dict[str, Spec] = {}
        self.children: list[Spec] = []
        self.order: tuple[str, ...] = ()
        self.repeats: tuple[Spec, ...] = (*(up.repeats if up is not None else ()), *((self,) if is_repeat else ()))
        self.kind = "hidden"
        self.type = "string"
        self.relevant: Rule | None = None
        self.calculate: Rule | None = None
        self.required: Rule | None = None
        self.readonly: Rule | None = None
        self.constraint: Rule | None = None
        self.count: Rule | None = None
        self.required_message: Words | None = None
        self.constraint_message: Words | None = None
        self.preload = ""
        self.preload_params = ""
        self.attributes: Mapping[str, str] = {}
        self.default = ""
        self.control: Control | None = None
        self.template: Blank | None = None
        self.links: list[Link] = []
        self.position_links: list[Link] = []
        self.tasks: dict[str, Task] = {}

    @property
    def worth(self) -> str:
        """What an answer counts as: ``n`` a number, ``b`` true or false, ``s`` text. See `TreeNode.worth`."""
        if self.type in ("int", "decimal"):
            return "n"
        if self.type == "boolean":
            return "b"
        return self.calculate.worth if self.calculate is not None else "s"

    @property
    def is_leaf(self) -> bool:
        """Whether this holds a value (attributes do not make a group of it)."""
        return not self.is_repeat and all(name.startswith("@") for name in self.kids)

    @property
    def sensitivity(self) -> str:
        """S0…S4 or SO, empty where the form does not say."""
        return self.attributes.get(f"{{{FIELDMONITOR}}}sensitivity", "")

    def walk(self) -> "Iterator[Spec]":
        """Yield this and everything in it in document order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def within(self, other: "Spec") -> bool:
        """Return whether this is ``other`` or stands in it."""
        at: Spec | None = self
        while at is not None:
            if at is other:
                return True
            at = at.up
        return False

    def __repr__(self) -> str:
        return f"Spec({self.path})"


@dataclass(slots=True)
class Blank:
    """The form's empty record, element by element: what a new record or repeat instance starts from."""

    spec: Spec
    text: str = ""
    kids: "list[Blank]" = field(default_factory=list)


@dataclass(slots=True)
class FormModel:
    """Everything a session needs of a form."""

    form_id: str
    version: str
    title: str
    root: Spec
    blank: Blank
    specs: list[Spec] = field(default_factory=list)
    by_path: dict[str, Spec] = field(default_factory=dict)
    instances: "dict[str, Instance]" = field(default_factory=dict)
    translations: Translations = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    default_language: str = ""
    actions: list[Action] = field(default_factory=list)
    tasks: "list[Task]" = field(default_factory=list)
    language_links: "list[Link]" = field(default_factory=list)
    namespaces: dict[str, str] = field(default_factory=dict)
    root_attributes: dict[str, str] = field(default_factory=dict)
    texts: dict[tuple[str, str], Words] = field(default_factory=dict)
    submission: Submission = field(default_factory=Submission)
    preloads: list[Spec] = field(default_factory=list)
    notices: list[Problem] = field(default_factory=list)
    plans: dict[int, Plan] = field(default_factory=dict)
    """index of a question outside repeats → the compiled path to it"""
    shared: dict[tuple[str, str], Compiled] = field(default_factory=dict)
    """source, want → a compiled expression that means the same for every question outside repeats"""

    def instance(self, name: str) -> "Instance | None":
        """Return a secondary instance, or None."""
        return self.instances.get(name)
