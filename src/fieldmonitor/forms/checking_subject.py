"""A loaded form laid out for checking: each expression with its owner, what paths point at, what values can occur."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from fieldmonitor.forms.checking_rules import Finding, finding
from fieldmonitor.forms.checking_sheets import Book, Row
from fieldmonitor.forms.definition import FormDefinition
from fieldmonitor.forms.model import Action, FormModel, Rule, Spec, Words
from fieldmonitor.forms.xpath.analysis import operands
from fieldmonitor.forms.xpath.syntax import (
    Call,
    Expr,
    Literal,
    Negate,
    Number,
    Path,
    parse,
)

COLUMNS: Final = {
    "relevant": "relevant", "calculate": "calculation", "required": "required", "readonly": "read_only",
    "constraint": "constraint", "count": "repeat_count", "choices": "choice_filter", "label": "label", "hint": "hint",
    "set": "calculation",
}  # fmt: skip
_GENERATED: Final = ("_other", "_count")


@dataclass(frozen=True, slots=True)
class Use:
    """An expression of the form: whose it is (``spec``), what for, and its tree."""

    spec: Spec
    aspect: str
    rule: Rule
    tree: Expr


class Subject:
    """What the checks look at."""

    def __init__(self, form: FormDefinition, book: Book | None) -> None:
        self.form = form
        self.model: FormModel = form._model
        self.book = book
        self.uses = tuple(self._uses())
        self.calculations = {use.spec: use for use in self.uses if use.aspect == "calculate"}
        self.filled = frozenset(action.target for action in self.actions())
        """the questions that an action writes to"""
        self._values: dict[Spec, frozenset[str] | None] = {}

    # -- where things stand

    def row(self, spec: Spec) -> Row | None:
        """Return the row of the survey that a question comes from."""
        if self.book is None:
            return None
        path = spec.path.partition("/")[2].partition("/")[2]
        found = self.book.by_path.get(path)
        for ending in _GENERATED:
            if found is None and path.endswith(ending):
                found = self.book.by_path.get(path.removesuffix(ending))
        return found

    def at(self, code: str, spec: Spec, column: str = "", language: str = "", **facts: str | int) -> Finding:
        """Return a finding at a question: its row and column in the spreadsheet, its path in any case."""
        row = self.row(spec)
        told = {"question": spec.name, **facts}
        if row is None or self.book is None:
            return finding(code, told, ref=spec.path)
        title = self.book.title("survey", column, language) if column else ""
        return finding(code, told, sheet=row.sheet, row=row.number, column=title, ref=spec.path)

    def at_setting(self, code: str, column: str, **facts: str | int) -> Finding:
        """Return a finding on the settings sheet."""
        settings = self.book.settings if self.book is not None else None
        if settings is None or self.book is None:
            return finding(code, facts)
        title = self.book.title("settings", column)
        return finding(code, facts, sheet=settings.sheet, row=settings.number, column=title)

    def at_row(self, code: str, row: Row, column: str, **facts: str | int) -> Finding:
        """Return a finding at a row of a sheet; ``column`` is its title."""
        return finding(code, facts, sheet=row.sheet, row=row.number, column=column)

    def questions(self) -> Iterator[Spec]:
        """Yield everything of the record but its root, attributes and meta block."""
        for spec in self.model.specs:
            if spec.up is not None and spec.name[0] != "@" and not is_meta(spec):
                yield spec

    # -- expressions

    def _uses(self) -> Iterator[Use]:
        for spec in self.model.specs:
            for aspect in ("relevant", "calculate", "required", "readonly", "constraint", "count"):
                rule: Rule | None = getattr(spec, aspect)
                if rule is not None:
                    yield Use(spec, aspect, rule, parse(rule.source))
            control = spec.control
            if control is None:
                continue
            if control.itemset is not None:
                yield Use(spec, "choices", control.itemset.nodes, parse(control.itemset.nodes.source))
            for name, words in (("label", control.label), ("hint", control.hint)):
                for rule in outputs(words):
                    yield Use(spec, name, rule, parse(rule.source))
        for action in self.actions():
            if action.rule is not None:
                yield Use(action.target, "set", action.rule, parse(action.rule.source))

    def actions(self) -> Iterator[Action]:
        """Yield every action that writes a value."""
        yield from self.model.actions
        for spec in self.model.specs:
            if spec.control is not None:
                yield from spec.control.on_change

    def walk(self, tree: Expr, spec: Spec) -> Iterator[tuple[Expr, Spec | None]]:
        """Yield every part of ``tree`` with what ``.`` means there: a question, or None inside a list."""
        waiting: list[tuple[Expr, Spec | None]] = [(tree, spec)]
        while waiting:
            expr, here = waiting.pop()
            yield expr, here
            if isinstance(expr, Path):
                inside = self.target(expr, here)
                if expr.base is not None:
                    waiting.append((expr.base, here))
                within = (*expr.base_predicates, *(one for step in expr.steps for one in step.predicates))
                waiting.extend((predicate, inside) for predicate in within)
            else:
                waiting.extend((part, here) for part in operands(expr))

    def target(self, path: Expr, here: Spec | None) -> Spec | None:
        """Return the question that a path points at, or None for a list, or for what cannot be told."""
        if not isinstance(path, Path):
            return None
        steps = list(path.steps)
        at: Spec | None = here
        if path.absolute:
            at = self.model.root
            if not steps or steps.pop(0).name != at.name:
                return None
        elif path.base is not None and not (isinstance(path.base, Call) and path.base.name == "current"):
            return None
        for step in steps:
            if at is None:
                return None
            if step.axis == "parent":
                at = at.up
            elif step.axis == "child":
                at = at.kids.get(step.name)
            elif step.axis != "self":
                return None
        return at

    # -- values

    def values(self, spec: Spec) -> frozenset[str] | None:
        """Return the names of a select's choices, filters aside; None for other questions or where not known."""
        if spec not in self._values:
            self._values[spec] = self._choices(spec)
        return self._values[spec]

    def _choices(self, spec: Spec) -> frozenset[str] | None:
        control = spec.control
        if control is None or control.tag not in ("select1", "select", "rank"):
            return None
        if "search(" in control.appearance:
            return None  # its choices come from a file that only the device looks through
        found = {item.value for item in control.items}
        itemset = control.itemset
        if itemset is not None:
            instance = self.model.instance(itemset.list_name) if itemset.list_name else None
            if instance is None or not itemset.path:
                return None
            found.update(value for value in instance.index(itemset.path, itemset.value) if value)
        return frozenset(found) or None


def outputs(words: Words | None) -> Iterator[Rule]:
    """Yield the expressions inside a text, each once."""
    seen: set[str] = set()
    for parts in words.compiled.values() if words is not None else ():
        for part in parts:
            if isinstance(part, Rule) and part.source not in seen:
                seen.add(part.source)
                yield part


def constant(expr: Expr) -> str | None:
    """Return the text of a literal or number, None for anything else."""
    if isinstance(expr, Literal):
        return expr.text
    if isinstance(expr, Negate):
        inner = constant(expr.item)
        return f"-{inner}" if inner and isinstance(expr.item, Number) else None
    if isinstance(expr, Number):
        return f"{expr.value:.15g}"
    return None


def is_meta(spec: Spec) -> bool:
    """Return whether this belongs to the record's meta block."""
    at: Spec | None = spec
    while at is not None and at.up is not None:
        if at.name == "meta" and at.up.up is None:
            return True
        at = at.up
    return False


def is_shown(spec: Spec) -> bool:
    """Return whether people are asked this."""
    return spec.is_leaf and spec.control is not None
