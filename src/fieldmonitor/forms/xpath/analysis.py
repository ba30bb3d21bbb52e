"""Questions about an expression that its tree alone answers."""

from collections.abc import Sequence
from typing import Final

from fieldmonitor.forms.xpath.syntax import Arithmetic, Call, Compare, Expr, Logic, Negate, Number, Path, Union

_CONSTANT: Final = frozenset({"today", "now", "true", "false", "pi", "current"})


def uses_position(expr: Expr) -> bool:
    """Return whether a predicate asks where its node stands."""
    if isinstance(expr, Number):
        return True
    return any(isinstance(one, Call) and one.name in ("position", "last") and not one.args for one in walk(expr))


def ignores_context(expr: Expr) -> bool:
    """Return whether ``expr`` means the same whatever the context node."""
    for one in walk(expr):
        if isinstance(one, Path) and not one.absolute and one.base is None:
            return False
        if isinstance(one, Call) and not one.args and one.name not in _CONSTANT:
            return False
    return True


def walk(expr: Expr) -> Sequence[Expr]:
    """Return ``expr`` and every expression in it."""
    found: list[Expr] = []
    waiting: list[Expr] = [expr]
    while waiting:
        one = waiting.pop()
        found.append(one)
        if isinstance(one, Path):
            if one.base is not None:
                waiting.append(one.base)
            waiting.extend(one.base_predicates)
            for step in one.steps:
                waiting.extend(step.predicates)
        else:
            waiting.extend(operands(one))
    return found


def operands(expr: Expr) -> Sequence[Expr]:
    """Return the direct parts of an expression that is not a path."""
    if isinstance(expr, Call):
        return expr.args
    if isinstance(expr, Compare):
        return (expr.left, expr.right)
    if isinstance(expr, Logic | Union):
        return expr.items
    if isinstance(expr, Arithmetic):
        return (expr.first, *(item for _, item in expr.rest))
    return (expr.item,) if isinstance(expr, Negate) else ()
