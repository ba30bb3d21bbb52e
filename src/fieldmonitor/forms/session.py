"""A record being filled: what a window, a command or a test drives."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fieldmonitor.forms import choices as lists
from fieldmonitor.forms.actions import REVALIDATE, planned, run
from fieldmonitor.forms.audit import AuditLog, settings_of
from fieldmonitor.forms.choices import Choice
from fieldmonitor.forms.datatypes import is_of
from fieldmonitor.forms.errors import FormAnswerError
from fieldmonitor.forms.evaluated import Entity, entities_of
from fieldmonitor.forms.history import History, Step
from fieldmonitor.forms.model import MAX_INSTANCES, Words
from fieldmonitor.forms.nodes import Node
from fieldmonitor.forms.records import to_draft, to_xml
from fieldmonitor.forms.repeats import drop, grow, move
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


@dataclass(frozen=True, slots=True)
class Texts:
    """What a question says in one language. ``message``: the form's words for what is wrong now, None where none."""

    label: str
    hint: str
    guidance: str
    choices: tuple[Choice, ...]
    message: str | None


Observer = Callable[[Changes], None]


class FormSession:
    """One record of one form. Made by `FormDefinition.new_session` and its siblings, not directly."""

    def __init__(self, definition: "FormDefinition", runtime: Runtime) -> None:
        self.definition = definition
        self._runtime = runtime
        self._observers: list[Observer] = []
        self._history = History()
        asked = settings_of(runtime.model)
        user = runtime.fact("username")
        self.audit: AuditLog | None = AuditLog(asked, self.node, runtime.now, user) if asked is not None else None
        """the log of how the record is filled, where the form asks for one; whoever shows the form feeds it"""

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
    def deprecated_id(self) -> str:
        """The id of the submission that this record is an edit of; empty if it is none."""
        node = self._meta("deprecatedID")
        return (node.value if node is not None else "") or self._runtime.deprecated_id

    @property
    def instance_name(self) -> str:
        """The record's name as the form makes it, else the form's title."""
        node = self._meta("instanceName")
        return (node.value if node is not None else "") or self.definition.title

    def texts(self, ref: str, language: str) -> Texts:
        """Return what the question at ``ref`` says in another language, by its name or code, without switching to it.

        Values that the form worked out in the session's language (by jr:choice-name in a calculation) stay in it.
        Raises FormAnswerError for an unknown ref or language.
        """
        node, runtime = self.node(ref), self._runtime
        found = self.definition.language(language)
        if found is None:
            raise FormAnswerError(language, "the form is not in this language")
        spec, control = node.spec, node.spec.control
        wrong = {"required": spec.required_message, "constraint": spec.constraint_message}.get(node.violation or "")
        before, runtime.language = runtime.language, found
        try:

            def say(words: Words | None, kind: str = "") -> str:
                return runtime.render(node, words, kind) if words is not None else ""

            label, hint = (control.label, control.hint) if control is not None else (None, None)
            choices = lists.choices(runtime, node)[0]
            return Texts(say(label), say(hint), say(hint, "guidance"), choices, say(wrong) or None)
        finally:
            runtime.language = before

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
        with self._doing(node, is_answer=True):
            self._runtime.answer(node, clean(value))

    def add_repeat(self, ref: str) -> str:
        """Add an instance to the repeat at ``ref`` and return the new instance's ref. Raises FormAnswerError."""
        repeat = self.node(ref)
        if not repeat.is_range:
            raise FormAnswerError(ref, "this is not a repeat")
        if not repeat.can_add:
            raise FormAnswerError(ref, "the form itself decides how many there are")
        self._check_room(repeat)
        with self._doing(repeat) as step:
            step.at = instance = grow(self._runtime, repeat)
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
        with self._doing(instance):
            drop(self._runtime, repeat, instance)
            self._runtime.settle()

    def move_repeat(self, ref: str, position: int) -> str:
        """Put the repeat instance at ``ref`` at another place (from 1) among its siblings; return its new ref.

        Raises FormAnswerError where a person may not add or remove instances, or for a place that does not exist.
        """
        instance = self.node(ref)
        repeat = instance.parent
        if repeat is None or not repeat.is_range:
            raise FormAnswerError(ref, "this is not an instance of a repeat")
        if not repeat.can_add:
            raise FormAnswerError(ref, "the form itself decides where each one stands")
        if not 1 <= position <= len(repeat.children_list):
            raise FormAnswerError(ref, f"there is no place {position}")
        if position != instance.instance_place:
            with self._doing(instance):
                move(self._runtime, repeat, instance, position)
                self._runtime.settle()
        return instance.ref

    def set_language(self, name: str) -> None:
        """Change the language, by its name in the form or its code (``ru``). Raises FormAnswerError if unknown."""
        language = self.definition.language(name)
        if language is None:
            raise FormAnswerError(name, "the form is not in this language")
        with self._telling():
            self._runtime.relanguage(language)

    # -- the device's place

    def wanted_positions(self) -> tuple[str, ...]:
        """Return the refs that wait for the device's place (odk:setgeopoint), in the order they were asked for.

        Nothing is taken secretly: the host decides whether and how it asks, and hands the place to `give_position`.
        """
        return tuple(node.ref for node in self._runtime.wanted if not node.gone)

    def give_position(self, ref: str, value: str) -> None:
        """Give a question that waits for it the device's place: ``"lat lon alt acc"`` in degrees and metres.

        It may come at any time; ``""`` ends the waiting without an answer. What it brings about cannot be taken back
        with `undo`. Raises FormAnswerError if ``ref`` does not wait or ``value`` is no place.
        """
        node, runtime = self.node(ref), self._runtime
        if node not in runtime.wanted:
            raise FormAnswerError(ref, "this question does not wait for a place")
        if value and not is_of("geopoint", value, runtime.zone):
            raise FormAnswerError(ref, "this is not a place")
        del runtime.wanted[node]
        if value:
            with self._doing(node, outside=True):
                runtime.answer(node, value)

    def entities(self) -> tuple[Entity, ...]:
        """Return the entities that this record creates or updates, as things are now (ODK Entities specification)."""
        return entities_of(self._runtime.root)

    # -- taking back

    def undo(self) -> str | None:
        """Take the last operation back, all that it brought about included; return the ref to show.

        An operation is an answer, an instance added, removed or moved. Successive answers to one question are one
        operation, until another follows or `checkpoint` is called. None: there is nothing to take back. After an
        instance went away the ref is its repeat's.
        """
        with self._telling():
            return self._history.back(self._runtime)

    def redo(self) -> str | None:
        """Do again what `undo` took back last; return the ref to show, or None if there is nothing."""
        with self._telling():
            return self._history.forth(self._runtime)

    @property
    def can_undo(self) -> bool:
        """Whether there is an operation to take back."""
        return bool(self._history.done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an operation to do again."""
        return bool(self._history.undone)

    def checkpoint(self) -> None:
        """End the current operation: the next answer to the same question can be taken back by itself."""
        self._history.joins = False

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make one operation of everything done inside the ``with``: it is taken back whole."""
        history = self._history
        history.joins = False
        begun = history.count
        try:
            yield
        finally:
            history.unite(begun)

    def forget_operations(self) -> None:
        """Let nothing done so far be taken back: what a host prepared is where the person's work begins."""
        self._history.clear()

    # -- keeping

    def serialise(self) -> str:
        """Return the submission's XML: relevant answers only.

        What the form does at finalising (xforms-revalidate, the ``end`` of the filling) is done before.
        """
        runtime = self._runtime
        stamped = [
            node
            for spec in runtime.model.preloads
            if spec.preload == "timestamp" and spec.preload_params == "end"
            for node in runtime.every(spec)
        ]
        with self._doing(runtime.root, outside=True):
            run(runtime, planned(runtime, (REVALIDATE,)))
            for node in stamped:
                runtime.put(node, runtime.now_text())
            runtime.settle()
        return to_xml(runtime)

    def interchange(self) -> str:
        """Return the record as it is now as other ODK tools save it unfinished: relevant answers only."""
        return to_xml(self._runtime)

    def draft(self) -> bytes:
        """Return everything that is needed to go on later, hidden answers included (UTF-8 JSON)."""
        audit = self.audit.state() if self.audit is not None else None
        return to_draft(self._runtime, self.definition.hash, audit)

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

    def _doing(self, node: Node, *, is_answer: bool = False, outside: bool = False) -> "_Doing":
        step = Step(node, self._runtime.language, is_answer=is_answer)
        return _Doing(self._runtime, self._observers, self._history, step, outside=outside)


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


class _Doing:
    """An operation: tells observers as `_Telling` does, after the history knows of it.

    With ``outside`` it is not the person's, and is not taken back.
    """

    __slots__ = ("history", "outside", "step", "telling")

    def __init__(
        self, runtime: Runtime, observers: list[Observer], history: History, step: Step, *, outside: bool
    ) -> None:
        self.outside = outside
        self.telling = _Telling(runtime, observers)
        self.history = history
        self.step = step

    def __enter__(self) -> Step:
        self.telling.__enter__()
        self.telling.runtime.journal = self.step
        return self.step

    def __exit__(self, *what: object) -> None:
        self.telling.runtime.journal = None
        if self.outside:
            self.history.outside(self.step.nodes)
        else:
            self.history.add(self.step)
        self.telling.__exit__(*what)
