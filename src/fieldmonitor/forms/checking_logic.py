"""Checks of rules and structure: what never shows, cannot be answered, is slow, or does not run elsewhere."""

import difflib
import re
from collections.abc import Iterator
from typing import Final

from fieldmonitor.forms.checking_patterns import backtracks
from fieldmonitor.forms.checking_rules import Finding
from fieldmonitor.forms.checking_sheets import MEDIA, TRANSLATED, Book
from fieldmonitor.forms.checking_subject import COLUMNS, Subject, Use, is_shown
from fieldmonitor.forms.checking_truth import Truth
from fieldmonitor.forms.errors import FormError
from fieldmonitor.forms.model import Spec
from fieldmonitor.forms.xpath.syntax import Call, Compare, Expr, Literal, Logic, Number, Path

LONG_LIST: Final = 1000
"""Rows from which looking through a whole list is worth a word."""
_GATHERS: Final = frozenset({"sum", "count", "count-non-empty", "min", "max", "join", "concat"})
_EAGER: Final = frozenset({"calculate", "relevant", "choices", "count"})
_NOT_IN_COLLECT: Final = frozenset(
    {"floor", "ceiling", "last", "local-name", "name", "namespace-uri", "lang", "id", "substring"}
)
_KNOWN: Final = frozenset(
    {
        "type", "name", "label", "hint", "guidance_hint", "required", "required_message", "relevant", "constraint",
        "constraint_message", "calculation", "appearance", "default", "read_only", "repeat_count", "choice_filter",
        "parameters", "trigger", "note", "save_to", "body", "bind", "media", "control", "instance", "disabled",
    }
)  # fmt: skip
_MISSPELT: Final = 0.8


def check(subject: Subject) -> Iterator[Finding]:
    """Yield what is found about rules and structure."""
    for spec in Truth(subject).find_never_shown():
        yield subject.at("never-shown", spec, "relevant")
    yield from _unanswerable(subject)
    yield from _defaults(subject)
    yield from _recalculated(subject)
    yield from _groups(subject)
    yield from _slow(subject)
    yield from _elsewhere(subject)
    if not subject.model.version:
        yield subject.at_setting("version-missing", "version")
    if subject.book is not None:
        yield from _columns(subject, subject.book)


def _unanswerable(subject: Subject) -> Iterator[Finding]:
    read_elsewhere = {"entity"}
    for spec in subject.questions():
        fixed = spec.required is not None and spec.required.source == "true()"
        if spec.kind == "note":
            if spec.required is not None:
                yield subject.at("note-required", spec, "required")
        elif is_shown(spec) and fixed and spec.readonly is not None and spec.readonly.source == "true()":
            if spec.calculate is None and not spec.default and not spec.preload and spec not in subject.filled:
                yield subject.at("readonly-required", spec, "required")
        elif (
            spec.kind == "hidden"
            and not (spec.default or spec.preload or spec.kids or spec in subject.filled)
            and spec.name not in read_elsewhere
        ):
            yield subject.at("never-filled", spec)


def _defaults(subject: Subject) -> Iterator[Finding]:
    """A new record, and an entry of each repeat, with nothing answered: what already violates a rule."""
    try:
        session = subject.form.new_session()
        for node in list(session.root.walk()):
            if node.is_range and node.can_add and node.count == 0:
                session.add_repeat(node.ref)
        told: set[Spec] = set()
        for node in session.root.walk():
            spec = node.spec
            if node.value and node.violation in ("constraint", "type") and spec not in told and spec.calculate is None:
                told.add(spec)
                yield subject.at("default-invalid", spec, "default", value=node.value[:60])
    except FormError:  # a form that starts badly was told when it was loaded
        return


def _recalculated(subject: Subject) -> Iterator[Finding]:
    for use in subject.uses:
        if use.aspect != "calculate" or use.spec.up is None or _in_meta(use.spec):
            continue
        called = {one.name for one, _ in subject.walk(use.tree, use.spec) if isinstance(one, Call)}
        name = next((name for name in ("uuid", "random", "now", "today") if name in called), "")
        if name and "once" not in called and not _only_steers(subject, use.spec):
            code = "recalculated-date" if name in ("today", "now") else "recalculated"
            yield subject.at(code, use.spec, "calculation", function=name)


def _in_meta(spec: Spec) -> bool:
    return spec.up is not None and spec.up.name in ("meta", "entity")


def _only_steers(subject: Subject, spec: Spec) -> bool:
    """Return whether a calculation only steers the form: relevance and constraints read it."""
    readers = [use for use in subject.uses if any(link.target is spec for link in use.rule.reads.dependencies)]
    return bool(readers) and all(use.aspect in ("relevant", "constraint", "required", "choices") for use in readers)


def _groups(subject: Subject) -> Iterator[Finding]:
    for spec in subject.questions():
        control = spec.control
        if spec.is_leaf:
            continue
        if spec.is_repeat and (control is None or control.label is None):
            yield subject.at("repeat-unlabelled", spec, "label")
        if control is not None and "field-list" in control.appearance.split():
            inner = next((one for one in spec.walk() if one.is_repeat and one is not spec), None)
            if inner is not None:
                yield subject.at("field-list-repeat", spec, "appearance", repeat=inner.name)


# -- speed


def _slow(subject: Subject) -> Iterator[Finding]:
    for use in subject.uses:
        if use.aspect in _EAGER and use.spec.repeats:
            yield from _quadratic(subject, use)
        for expr, _ in subject.walk(use.tree, use.spec):
            if isinstance(expr, Call) and expr.name == "regex" and len(expr.args) == 2:
                pattern = expr.args[1]
                if isinstance(pattern, Literal) and backtracks(pattern.text):
                    yield subject.at("regex-backtracking", use.spec, COLUMNS[use.aspect], pattern=pattern.text)
            if isinstance(expr, Path) and use.aspect in _EAGER:
                yield from _scan(subject, use, expr)


def _quadratic(subject: Subject, use: Use) -> Iterator[Finding]:
    for expr, here in subject.walk(use.tree, use.spec):
        if not isinstance(expr, Call) or expr.name not in _GATHERS:
            continue
        for part in expr.args:
            target = subject.target(part, here)
            if target is None or not isinstance(part, Path):
                continue
            if not part.absolute and not _climbs_out(part, use.spec):
                continue
            shared = [repeat for repeat in target.repeats if repeat in use.spec.repeats and repeat is not use.spec]
            if shared and any(
                link.target is target and (link.scope is None or shared[-1] not in link.scope.repeats)
                for link in use.rule.reads.dependencies
                if not link.position
            ):
                yield subject.at("quadratic", use.spec, COLUMNS[use.aspect], repeat=shared[-1].name)
                return


def _climbs_out(path: Path, spec: Spec) -> bool:
    """Return whether a relative path leaves the innermost repeat that its owner stands in."""
    at: Spec | None = spec
    for step in path.steps:
        if step.axis != "parent" or at is None:
            break
        at = at.up
    return at is None or not spec.repeats or not at.within(spec.repeats[-1])


def _scan(subject: Subject, use: Use, path: Path) -> Iterator[Finding]:
    base = path.base
    if not (isinstance(base, Call) and base.name == "instance" and base.args and isinstance(base.args[0], Literal)):
        return
    predicates = next((step.predicates for step in path.steps if step.predicates), ())
    instance = subject.model.instance(base.args[0].text)
    if not predicates or instance is None or _is_indexed(predicates[0]):
        return
    names: list[str] = []
    for step in path.steps:
        names.append(step.name)
        if step.predicates:
            break
    count = len(instance.at(tuple(names)))
    if count >= LONG_LIST:
        yield subject.at("list-scan", use.spec, COLUMNS[use.aspect], count=count, list=base.args[0].text)


def _is_indexed(predicate: Expr) -> bool:
    parts = predicate.items if isinstance(predicate, Logic) and predicate.op == "and" else (predicate,)
    first = parts[0]
    return isinstance(first, Number) or (isinstance(first, Compare) and first.op == "=")


# -- other programs


def _elsewhere(subject: Subject) -> Iterator[Finding]:
    told: set[tuple[Spec, str]] = set()
    for use in subject.uses:
        for expr, _ in subject.walk(use.tree, use.spec):
            if isinstance(expr, Call) and expr.name in _NOT_IN_COLLECT and (use.spec, expr.name) not in told:
                told.add((use.spec, expr.name))
                yield subject.at("collect-function", use.spec, COLUMNS[use.aspect], function=expr.name)
            part = _foreign_step(expr)
            if part and (use.spec, part) not in told:
                told.add((use.spec, part))
                yield subject.at("collect-path", use.spec, COLUMNS[use.aspect], part=part)


def _foreign_step(expr: Expr) -> str:
    """Return what JavaRosa cannot read in a path of the record: a bare position, or ``*``."""
    if not isinstance(expr, Path) or (expr.base is not None and not _is_current(expr.base)):
        return ""
    for step in expr.steps:
        number = next((one for one in step.predicates if isinstance(one, Number)), None)
        if number is not None:
            return f"[{number.value:.15g}]"
        if step.axis == "child" and step.name == "*":
            return "*"
    return ""


def _is_current(base: Expr) -> bool:
    return isinstance(base, Call) and base.name == "current"


def _columns(subject: Subject, book: Book) -> Iterator[Finding]:
    for column in book.columns.get("survey", ()):
        first = column.base.partition("::")[0]
        if first in _KNOWN or column.base in (*TRANSLATED, *MEDIA) or not re.fullmatch(r"[\w ]+", first):
            continue
        close = difflib.get_close_matches(first, sorted(_KNOWN), n=1, cutoff=_MISSPELT)
        row = next((row for row in book.survey if column.title in row.cells), None)
        if close and row is not None:
            yield subject.at_row("column-unknown", row, column.title, name=column.title, known=close[0])
