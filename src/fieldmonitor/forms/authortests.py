"""Runs the tests that a form's author wrote: each fills a new record step by step and compares what the form shows.

Answers are given as a person gives them: a question that is hidden or read-only, or a choice that is not offered, stops
the test. What is expected and not found is noted, and the test goes on.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from typing import Any, Final

from fieldmonitor.forms.authortests_find import Stop, find, missing, problem
from fieldmonitor.forms.authortests_read import SETUP, AuthorTest, Step
from fieldmonitor.forms.checking_truth import same
from fieldmonitor.forms.definition import FormDefinition
from fieldmonitor.forms.errors import FormError, Problem, term
from fieldmonitor.forms.filler import Override, fill
from fieldmonitor.forms.nodes import Node
from fieldmonitor.forms.session import FormSession

CLOCK: Final = "2026-01-15T10:00:00+00:00"
"""When a test's record is begun unless its first steps say otherwise, so that rules about today do not change."""
_SELECTS: Final = frozenset({"select_one", "select_multiple", "rank"})
_SHOWN: Final = term("shown")
_HIDDEN: Final = term("hidden")
_BLANK: Final = term("blank")
_YES: Final[Mapping[str, tuple[str, str]]] = {
    "shown": (_SHOWN, _HIDDEN),
    "hidden": (_HIDDEN, _SHOWN),
    "required": (term("required"), term("optional")),
    "optional": (term("optional"), term("required")),
    "readonly": (term("read-only"), term("editable")),
    "editable": (term("editable"), term("read-only")),
}
_KINDS: Final[Mapping[str, str]] = {
    "required": term("required"),
    "constraint": term("not allowed by the constraint"),
    "type": term("not of the question's type, or not among its choices"),
}


@dataclass(frozen=True, slots=True)
class Result:
    """How one test ended. ``failures``: each with its row; ``step`` counts those that were carried out."""

    name: str
    failures: tuple[Problem, ...]
    steps: int
    row: int
    sheet: str = ""

    @property
    def passed(self) -> bool:
        """Whether everything expected was found."""
        return not self.failures

    def data(self) -> dict[str, Any]:
        """Return what a program reads."""
        failures = [problem.data() for problem in self.failures]
        return {"test": self.name, "passed": self.passed, "steps": self.steps, "row": self.row, "failures": failures}


def run_tests(definition: FormDefinition, tests: Sequence[AuthorTest]) -> Iterator[Result]:
    """Run ``tests`` one after the other, each on a record of its own, and yield how each ended."""
    for test in tests:
        yield _Run(definition).test(test)


@dataclass(slots=True)
class _Setting:
    clock: datetime = field(default_factory=lambda: datetime.fromisoformat(CLOCK))
    zone: str = "UTC"
    language: str | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    position: str | None = None


class _Run:
    """One test on one record."""

    def __init__(self, definition: FormDefinition) -> None:
        self.definition = definition
        self.setting = _Setting()
        self._session: FormSession | None = None
        self.failures: list[Problem] = []

    @property
    def session(self) -> FormSession:
        if self._session is None:
            self._session = self.definition.new_session(**self.options())
        return self._session

    def options(self) -> Any:
        setting = self.setting
        return {
            "now": lambda: setting.clock, "timezone": setting.zone, "metadata": setting.metadata,
            "language": setting.language, "position": setting.position,
        }  # fmt: skip

    def test(self, test: AuthorTest) -> Result:
        done = 0
        try:
            for step in test.steps:
                self.step(step)
                done += 1
        except Stop as stop:
            self.failures.append(stop.problem)
        return Result(test.name, tuple(self.failures), done, test.row, test.sheet)

    def step(self, step: Step) -> None:
        try:
            if step.do in SETUP:
                self.set_up(step)
            elif step.do in _ACTS:
                _ACTS[step.do](self, step)
            else:
                _EXPECT[step.do](self, step)
        except Stop:
            raise
        except FormError as error:
            raise Stop(
                Problem.of(
                    "test-refused",
                    "{step} is refused: {reason}",
                    sheet=step.sheet,
                    row=step.row,
                    step=step.do,
                    reason=str(error),
                )
            ) from error

    # -- conditions

    def set_up(self, step: Step) -> None:
        setting = self.setting
        if step.do == "clock":
            setting.clock = self.moment(step)
            if self._session is not None:
                self._session.validate()  # rules about today are judged anew
        elif step.do == "language" and self._session is not None:
            self._session.set_language(step.value)
        elif step.do == "language":
            if self.definition.language(step.value) is None:
                raise problem("test-language", "The form is not in the language {value}.", step, value=step.value)
            setting.language = step.value
        elif self._session is not None:
            raise problem(
                "test-late", "{step} must come before the first answer and the first expectation.", step, step=step.do
            )
        elif step.do == "zone":
            setting.zone = step.value
        elif step.do == "position":
            setting.position = step.value
        else:
            setting.metadata[step.question.lower()] = step.value

    def moment(self, step: Step) -> datetime:
        try:
            found = datetime.fromisoformat(step.value)
        except ValueError as error:
            raise problem(
                "test-clock", "{value} is no moment; write it like 2026-01-15T10:00.", step, value=step.value
            ) from error
        return found if found.tzinfo is not None else found.replace(tzinfo=UTC)

    # -- actions

    def answer(self, step: Step) -> None:
        node = self.question(step)
        if not node.relevant:
            raise problem("test-answer-hidden", "{question} is hidden here, so nobody can answer it.", step)
        if node.readonly or not node.control:
            raise problem("test-answer-readonly", "{question} cannot be answered by a person.", step)
        given = step.value
        if node.kind in _SELECTS:
            offered = [choice.value for choice in node.choices]
            for part in [given] if node.kind == "select_one" else given.split():
                if part not in offered:
                    raise problem(
                        "test-not-offered",
                        "{question} does not offer {value} here, but: {offered}.",
                        step,
                        value=part,
                        offered=_listed(offered),
                    )
        self.session.answer(node.ref, given)

    def clear(self, step: Step) -> None:
        self.session.answer(self.question(step).ref, "")

    def add(self, step: Step) -> None:
        repeat = self.repeat(step)
        if not repeat.relevant:
            raise problem("test-answer-hidden", "{question} is hidden here, so nobody can answer it.", step)
        for _ in range(self.number(step) if step.value else 1):
            self.session.add_repeat(repeat.ref)

    def remove(self, step: Step) -> None:
        node = self.find(step)
        if node is None or node.kind != "instance":
            raise problem("test-no-entry", "{question} is not an entry of a repeat; write it like persons[2].", step)
        self.session.remove_repeat(node.ref)

    def fill(self, step: Step) -> None:
        """Answer what is required and still open, by the form's own rules; entries are neither made nor taken."""
        kept: dict[str, Override] = {
            spec.name: (lambda node, _rng: node.count) for spec in self.session.root.spec.walk() if spec.is_repeat
        }
        fill(self.session, Random(step.value or 0), overrides=kept, optional=0.0)  # noqa: S311 - answers, no secrets

    def reopen(self, _step: Step) -> None:
        draft = self.session.draft()
        self._session = self.definition.open_session(draft, **{**self.options(), "language": None})

    # -- expectations

    def look(self, step: Step) -> None:
        node = self.find(step)
        expected, other = _YES[step.do]
        if step.do in ("shown", "hidden"):
            found = node is not None and node.relevant
        elif node is None:
            raise missing(step)
        else:
            found = node.required if step.do in ("required", "optional") else node.readonly
        if found != (step.do in ("shown", "required", "readonly")):
            self.differs(step, expected, other)

    def valid(self, step: Step) -> None:
        node = self.question(step)
        if node.violation is not None:
            self.differs(step, term("valid"), self.wrong(node))

    def invalid(self, step: Step) -> None:
        node = self.question(step)
        if node.violation is None:
            self.differs(step, step.value or term("invalid"), term("valid"))
        elif step.value and step.value != node.violation and _plain(step.value) != _plain(node.message or ""):
            self.differs(step, step.value, self.wrong(node))

    @staticmethod
    def wrong(node: Node) -> str:
        return node.message or _KINDS[node.violation or "constraint"]

    def value(self, step: Step) -> None:
        node = self.question(step)
        found = node.value if node.relevant else ""
        if not _equal(step.value, found):
            self.differs(step, step.value or _BLANK, found or _BLANK)

    def choices(self, step: Step) -> None:
        node = self.question(step)
        found = [choice.value for choice in node.choices]
        wanted = step.value.split()
        if step.do == "choices" and found != wanted:
            self.differs(step, _listed(wanted), _listed(found))
        for value in wanted if step.do != "choices" else ():
            if (value in found) != (step.do == "offers"):
                self.differs(step, value if step.do == "offers" else f"≠ {value}", _listed(found))

    def words(self, step: Step) -> None:
        node = self.find(step)
        if node is None:
            raise missing(step)
        found = node.label if step.do == "label" else node.hint
        if _plain(found) != _plain(step.value):
            self.differs(step, step.value or _BLANK, found or _BLANK)

    def count(self, step: Step) -> None:
        repeat = self.repeat(step)
        found = repeat.count if repeat.relevant else 0
        if found != self.number(step):
            self.differs(step, step.value, str(found))

    def complete(self, step: Step) -> None:
        found = self.violations(step)
        for node in found[:5]:
            self.failures.append(
                Problem.of(
                    "test-not-complete",
                    "The form cannot be finished: {question} – {found}.",
                    sheet=step.sheet,
                    row=step.row,
                    question=_short(node),
                    found=self.wrong(node),
                )
            )

    def blocked(self, step: Step) -> None:
        found = self.violations(step)
        wanted = _plain(step.value)
        if not found or (wanted and all(wanted not in (_plain(one.message or ""), one.violation) for one in found)):
            told = "; ".join(self.wrong(one) for one in found[:3])
            self.differs(step, step.value or term("blocked"), told or term("complete"))

    def violations(self, step: Step) -> list[Node]:
        inside = self.find(step) if step.question else self.session.root
        if inside is None:
            raise missing(step)
        nodes = [self.session.node(one.ref) for one in self.session.validate()]
        return [node for node in nodes if node is inside or node.ref.startswith((f"{inside.ref}/", f"{inside.ref}["))]

    # -- finding

    def question(self, step: Step) -> Node:
        node = self.find(step)
        if node is None or not node.spec.is_leaf:
            raise missing(step)
        return node

    def repeat(self, step: Step) -> Node:
        node = self.find(step)
        if node is not None and node.kind == "instance" and not step.question.endswith("]"):
            node = node.parent
        if node is None or not node.is_range:
            raise problem("test-no-repeat", "{question} is not a repeat.", step)
        return node

    def find(self, step: Step) -> Node | None:
        return find(self.session.root, step)

    # -- telling

    def number(self, step: Step) -> int:
        if not step.value.isdecimal() or len(step.value) > 6:
            raise problem("test-number", "{value} is not a number of entries.", step, value=step.value)
        return int(step.value)

    def differs(self, step: Step, expected: str, found: str) -> None:
        self.failures.append(
            Problem.of(
                "test-differs",
                "{question}: expected {expected}, found {found}.",
                sheet=step.sheet,
                row=step.row,
                question=step.question or self.definition.form_id,
                expected=expected,
                found=found,
            )
        )


_ACTS: Final[Mapping[str, Callable[[_Run, Step], None]]] = {
    "answer": _Run.answer, "clear": _Run.clear, "add": _Run.add, "remove": _Run.remove, "fill": _Run.fill,
    "reopen": _Run.reopen,
}  # fmt: skip
_EXPECT: Final[Mapping[str, Callable[[_Run, Step], None]]] = {
    **dict.fromkeys(("shown", "hidden", "required", "optional", "readonly", "editable"), _Run.look),
    **dict.fromkeys(("choices", "offers", "lacks"), _Run.choices),
    **dict.fromkeys(("label", "hint"), _Run.words),
    "valid": _Run.valid, "invalid": _Run.invalid, "value": _Run.value, "count": _Run.count,
    "complete": _Run.complete, "blocked": _Run.blocked,
}  # fmt: skip


def _equal(expected: str, found: str) -> bool:
    return same(expected, found) or _plain(expected) == _plain(found)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _listed(values: Sequence[str]) -> str:
    shown = " ".join(values[:20])
    return f"{shown} …" if len(values) > 20 else shown or _BLANK


def _short(node: Node) -> str:
    return node.ref.partition("/")[2].partition("/")[2]
