"""Checks of choice lists: what is unused, cannot be shown, looks the same, or is asked for and not there."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from fieldmonitor.forms.checking_rules import Finding, finding
from fieldmonitor.forms.checking_sheets import Book, Row
from fieldmonitor.forms.checking_subject import COLUMNS, Subject, Use, constant
from fieldmonitor.forms.checking_truth import same
from fieldmonitor.forms.model import Spec
from fieldmonitor.forms.xpath.syntax import Call, Compare, Expr, Literal, Logic, Path

_SELECTS: Final = frozenset({"select_one", "select_multiple", "rank"})
_NAMES_SHOWN: Final = 8


def check(subject: Subject) -> Iterator[Finding]:
    """Yield what is found about choice lists."""
    if subject.book is not None:
        yield from _unused_lists(subject, subject.book)
        yield from _twins(subject, subject.book)
    else:
        yield from _unused_instances(subject)
    yield from _unreachable_choices(subject)
    yield from _unknown_values(subject)
    yield from _spaces(subject)


def _unused_lists(subject: Subject, book: Book) -> Iterator[Finding]:
    words = {word for row in book.survey for word in row["type"].split()}
    # KoboToolbox names the lists of scores, rankings and matrices in columns of their own
    words |= {text.strip() for row in book.survey for title, text in row.cells.items() if title.startswith("kobo--")}
    named = " ".join(text for row in book.rows() for text in row.cells.values())
    for name, rows in book.lists().items():
        if name not in words and f"'{name}'" not in named and f'"{name}"' not in named:
            yield subject.at_row("list-unused", rows[0], book.title("choices", "list_name"), list=name)


def _unused_instances(subject: Subject) -> Iterator[Finding]:
    used = {
        expr.args[0].text
        for use in subject.uses
        for expr, _ in subject.walk(use.tree, use.spec)
        if isinstance(expr, Call) and expr.name == "instance" and expr.args and isinstance(expr.args[0], Literal)
    }
    pulled = " ".join(use.rule.source for use in subject.uses if "pulldata" in use.rule.source)
    for name, instance in subject.model.instances.items():
        if name not in used and f"'{name}'" not in pulled and instance.document.kids:
            yield finding("list-unused", {"list": name})


def _twins(subject: Subject, book: Book) -> Iterator[Finding]:
    """Choices of one list that look the same, where also their filter columns are the same."""
    labels = [column for column in book.columns.get("choices", ()) if column.base == "label"]
    shown = {column.title for column in book.columns.get("choices", ()) if column.base.startswith("media")}
    plain = {
        column.title for column in book.columns.get("choices", ()) if column.base in ("label", "name", "list_name")
    }
    for name, rows in book.lists().items():
        seen: dict[tuple[str, ...], Row] = {}
        for row in rows:
            rest = tuple(f"{title}={text}" for title, text in sorted(row.cells.items()) if title not in plain - shown)
            for column in labels:
                label = row.cells.get(column.title, "")
                twin = seen.setdefault((column.title, label.casefold(), *rest), row)
                if label and twin is not row and twin["name"] != row["name"]:
                    facts = {"list": name, "first": twin["name"], "choice": row["name"], "label": label}
                    yield subject.at_row("choice-label-duplicate", row, column.title, **facts)
                    break


def _spaces(subject: Subject) -> Iterator[Finding]:
    for spec in subject.questions():
        values = subject.values(spec) if spec.kind in ("select_multiple", "rank") else None
        for value in sorted(values or ()):
            if " " in value.strip():
                yield subject.at("choice-space", spec, "type", choice=value)


def _unreachable_choices(subject: Subject) -> Iterator[Finding]:
    """Rows of a filtered list whose filter column names a value that the question it is compared with never has."""
    told: set[tuple[str, str, str]] = set()
    used = Counter(_list_of(use.spec) for use in subject.uses if use.aspect == "choices")
    for use in subject.uses:
        itemset = use.spec.control.itemset if use.spec.control is not None else None
        if use.aspect != "choices" or itemset is None or not itemset.list_name or not itemset.path:
            continue
        instance = subject.model.instance(itemset.list_name)
        path = use.tree.args[0] if isinstance(use.tree, Call) and use.tree.args else use.tree
        predicates = path.steps[-1].predicates if isinstance(path, Path) and path.steps else ()
        if instance is None or len(predicates) != 1 or used[itemset.list_name] != 1:
            continue
        for column, source in _filters(subject, predicates[0], use.spec):
            values = subject.values(source)
            if values is None or source.kind != "select_one":
                continue
            for value, entries in instance.index(itemset.path, column).items():
                known = not value or value in values or any(same(value, one) for one in values)
                if known or (use.spec.path, column, value) in told:
                    continue  # a blank is shown while the other question is unanswered
                told.add((use.spec.path, column, value))
                name = next((kid.out for kid in entries[0].step(itemset.value)), "")
                facts = {"choice": name, "list": itemset.list_name, "question": source.name, "value": value}
                yield _at_choice(subject, name, column, facts)


def _list_of(spec: Spec) -> str:
    itemset = spec.control.itemset if spec.control is not None else None
    return itemset.list_name if itemset is not None else ""


def _filters(subject: Subject, predicate: Expr, spec: Spec) -> Iterator[tuple[str, Spec]]:
    """Yield (column, question) of each equality that every shown row must meet."""
    parts = predicate.items if isinstance(predicate, Logic) and predicate.op == "and" else (predicate,)
    for part in parts:
        if not isinstance(part, Compare) or part.op != "=":
            continue
        for one, other in ((part.left, part.right), (part.right, part.left)):
            plain = isinstance(one, Path) and not one.absolute and one.base is None and len(one.steps) == 1
            outside = isinstance(other, Path) and (other.absolute or other.base is not None)
            if plain and outside and isinstance(one, Path) and one.steps[0].axis == "child":
                source = subject.target(other, spec)
                if source is not None:
                    yield one.steps[0].name, source


def _at_choice(subject: Subject, name: str, column: str, facts: dict[str, str]) -> Finding:
    rows = subject.book.lists().get(facts["list"], []) if subject.book is not None else []
    row = next((row for row in rows if row["name"] == name), None)
    facts = {"filter": column, **facts}
    return (
        finding("choice-unreachable", facts)
        if row is None
        else subject.at_row("choice-unreachable", row, column, **facts)
    )


def _unknown_values(subject: Subject) -> Iterator[Finding]:
    told: set[tuple[str, str, str]] = set()
    for use in subject.uses:
        for expr, here in subject.walk(use.tree, use.spec):
            for spec, value in _compared(subject, expr, here):
                values = subject.values(spec)
                key = (use.spec.path, use.aspect, value)
                filled = spec.calculate is not None or spec in subject.filled
                if values is None or not value.strip() or filled or key in told:
                    continue
                parts = value.split() if spec.kind != "select_one" else [value]
                if not all(any(same(part, one) for one in values) for part in parts):
                    told.add(key)
                    yield _value_finding(subject, "choice-value-unknown", use, spec, value)
            if isinstance(expr, Compare) and expr.op == "=":
                for spec, value in _compared(subject, expr, here):
                    if spec.kind == "select_multiple" and value in (subject.values(spec) or ()):
                        yield _value_finding(subject, "multiple-equals", use, spec, value)


def _value_finding(subject: Subject, code: str, use: Use, spec: Spec, value: str) -> Finding:
    itemset = spec.control.itemset if spec.control is not None else None
    names = sorted(subject.values(spec) or ())
    shown = ", ".join(names[:_NAMES_SHOWN]) + (" …" if len(names) > _NAMES_SHOWN else "")
    facts = {"value": f"'{value}'", "list": itemset.list_name if itemset is not None else spec.name, "names": shown}
    source = f"${{{spec.name}}}" if code == "multiple-equals" else spec.name
    return subject.at(code, use.spec, COLUMNS[use.aspect], **{**facts, "question": source})


def _compared(subject: Subject, expr: Expr, here: Spec | None) -> Iterator[tuple[Spec, str]]:
    """Yield the selects that this expression compares with a constant, and the constant."""
    pairs: tuple[tuple[Expr, Expr], ...] = ()
    if isinstance(expr, Compare) and expr.op in ("=", "!="):
        pairs = ((expr.left, expr.right), (expr.right, expr.left))
    elif isinstance(expr, Call) and expr.name in ("selected", "is-selected") and len(expr.args) == 2:
        # selected('a b', ${question}) is the short way to write that the answer is one of several
        pairs = ((expr.args[0], expr.args[1]), (expr.args[1], expr.args[0]))
    for place, (one, other) in enumerate(pairs):
        source = one.args[0] if isinstance(one, Call) and one.name in ("selected-at", "once") and one.args else one
        spec, value = subject.target(source, here), constant(other)
        if spec is None or value is None or spec.kind not in _SELECTS:
            continue
        several = place == 1 and isinstance(expr, Call)
        for part in value.split() if several else (value,):
            yield spec, part
