"""A record being filled: what a window, a command or a test drives."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from fieldmonitor.forms.errors import FormAnswerError
from fieldmonitor.forms.model import MAX_INSTANCES
from fieldmonitor.forms.nodes import Node
from fieldmonitor.forms.records import to_draft, to_xml
from fieldmonitor.forms.repeats import drop, grow
from fieldmonitor.forms.runtime import Runtime
from fieldmonitor.forms.safexml import clean

if TYPE_CHECKING:
    from fieldmonitor.forms.definition import FormDefinition

MAX_ANSWER: Final = 1_000_000
"""characters"""


@dataclass(frozen=True, slots=True)
class Changes:
    """What may look different after an operation: refs by aspect, as they are after it.

    ``structure`` names repeats whose instances changed: everything below them is to be read anew.
    """

    value: frozenset[str] = frozenset()
    relevance: frozenset[str] = frozenset()
    validity: frozenset[str] = frozenset()
    label: frozenset[str] = frozenset()
    choices: frozenset[str] = frozenset()
    readonly: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()
    structure: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Violation:
    """A reason why a record cannot be finalised. ``message``: the form's own words, empty where it has none."""

    ref: str
    kind: str
    label: str
    message: str


Observer = Callable[[Changes], None]


class FormSession:
    """One record of one form. Made by `FormDefinition.new_session` and its siblings, not directly."""

    def __init__(self, definition: "FormDefinition", runtime: Runtime) -> None:
        self.definition = definition
        self._runtime = runtime
        self._observers: list[Observer] = []

    # -- looking

    @property
    def root(self) -> Node:
        """The record's root; its children are the form's pages and questions in order."""
        return self._runtime.root

    def node(self, ref: str) -> Node:
        """Return the node at ``ref`` (``/data/persons[2]/p_age``). Raises FormAnswerError if there is none."""
        at: Node = self._runtime.root
        names = ref.split("/")
        if len(names) < 2 or names[0] or names[1] != at.name:
            raise FormAnswerError(ref, "the form has no such question")
        for part in names[2:]:
            name, _, position = part.partition("[")
            found = at.kids.get(name)
            if found is None:
                raise FormAnswerError(ref, "the form has no such question")
            at = found
            if position:
                number = position.removesuffix("]")
                place = int(number) if number.isdecimal() and len(number) < 7 else 0
                if not at.is_range or not 1 <= place <= len(at.children_list):
                    raise FormAnswerError(ref, "there is no such instance")
                at = at.children_list[place - 1]
        return at

    @property
    def language(self) -> str:
        """The language that labels are in; empty for a form without translations."""
        language = self._runtime.language
        return language if language in self.definition.languages else ""

    @property
    def instance_id(self) -> str:
        """The record's own id, ``uuid:…``; empty if the form gives none."""
        node = self._meta("instanceID")
        return node.value if node is not None else ""

    @property
    def instance_name(self) -> str:
        """The record's name as the form makes it, else the form's title."""
        node = self._meta("instanceName")
        return (node.value if node is not None else "") or self.definition.title

    def validate(self) -> list[Violation]:
        """Return everything that stands in the way of finalising, in document order."""
        found = []
        for node in self._runtime.root.walk():
            if node.cache:
                node.cache.pop("violation", None)  # a rule about today may have changed its mind since
            kind = node.violation
            if kind is not None:
                found.append(Violation(node.ref, kind, node.label, node.message or ""))
        return found

    # -- changing

    def answer(self, ref: str, value: str) -> None:
        """Give the question at ``ref`` an answer; ``""`` takes it away.

        Selects and ranks: values separated by spaces; a trigger: ``OK``; media: a file name. What is not of the
        question's type is kept as typed and `Node.violation` says ``type``. Raises FormAnswerError for an unknown
        ref, a group, or more than a million characters.
        """
        node = self.node(ref)
        if not node.spec.is_leaf or node.is_range:
            raise FormAnswerError(ref, "only questions take answers")
        if len(value) > MAX_ANSWER:
            raise FormAnswerError(ref, f"the answer is longer than {MAX_ANSWER} characters")
        with self._telling():
            self._runtime.answer(node, clean(value))

    def add_repeat(self, ref: str) -> str:
        """Add an instance to the repeat at ``ref`` and return the new instance's ref. Raises FormAnswerError."""
        repeat = self.node(ref)
        if not repeat.is_range:
            raise FormAnswerError(ref, "this is not a repeat")
        if not repeat.can_add:
            raise FormAnswerError(ref, "the form itself decides how many there are")
        self._check_room(repeat)
        with self._telling():
            instance = grow(self._runtime, repeat)
            self._runtime.settle()
        return instance.ref

    def remove_repeat(self, ref: str) -> None:
        """Remove the repeat instance at ``ref``; later ones move up. Raises FormAnswerError."""
        instance = self.node(ref)
        repeat = instance.parent
        if repeat is None or not repeat.is_range:
            raise FormAnswerError(ref, "this is not an instance of a repeat")
        if not repeat.can_add:
            raise FormAnswerError(ref, "the form itself decides how many there are")
        with self._telling():
            drop(self._runtime, repeat, instance)
            self._runtime.settle()

    def set_language(self, name: str) -> None:
        """Change the language, by its name in the form or its code (``ru``). Raises FormAnswerError if unknown."""
        language = self.definition.language(name)
        if language is None:
            raise FormAnswerError(name, "the form is not in this language")
        with self._telling():
            self._runtime.relanguage(language)

    # -- keeping

    def serialise(self) -> str:
        """Return the submission's XML: relevant answers only. Stamps the form's ``end`` question with the moment."""
        runtime = self._runtime
        with self._telling():
            for node in runtime.root.walk():
                if node.spec.preload == "timestamp" and node.spec.preload_params == "end":
                    runtime.put(node, runtime.now_text())
            runtime.settle()
        return to_xml(runtime)

    def draft(self) -> bytes:
        """Return everything that is needed to go on later, hidden answers included (UTF-8 JSON)."""
        return to_draft(self._runtime, self.definition.hash)

    def observe(self, callback: Observer) -> Callable[[], None]:
        """Call ``callback`` after each operation with what changed; return the function that stops it."""
        self._observers.append(callback)

        def unsubscribe() -> None:
            if callback in self._observers:
                self._observers.remove(callback)

        return unsubscribe

    # -- inside

    def _meta(self, name: str) -> Node | None:
        meta = self._runtime.root.kids.get("meta")
        return meta.kids.get(name) if meta is not None else None

    def _check_room(self, repeat: Node) -> None:
        if len(repeat.children_list) >= MAX_INSTANCES:
            raise FormAnswerError(repeat.ref, f"there are {MAX_INSTANCES} already")

    def _telling(self) -> "_Telling":
        return _Telling(self._runtime, self._observers)


class _Telling:
    """Collects what changes inside a ``with`` and tells the observers at its end."""

    __slots__ = ("observers", "runtime")

    def __init__(self, runtime: Runtime, observers: list[Observer]) -> None:
        self.runtime = runtime
        self.observers = observers

    def __enter__(self) -> None:
        self.runtime.changes = {} if self.observers else None

    def __exit__(self, *_: object) -> None:
        found, self.runtime.changes = self.runtime.changes, None
        if found:
            changes = Changes(
                **{aspect: frozenset(node.ref for node in nodes if not node.gone) for aspect, nodes in found.items()}
            )
            for observer in tuple(self.observers):
                observer(changes)


def new_instance_id() -> str:
    """Return a fresh OpenRosa instance id."""
    return f"uuid:{uuid4()}"
