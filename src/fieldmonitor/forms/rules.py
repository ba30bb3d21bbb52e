"""What a question's constraint asks, where it can be read off: bounds of a number or date, and patterns of a text.

Only a help for those who propose answers (a filler, a spin box); whether an answer is right is decided by running
the constraint.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from fieldmonitor.forms.model import Spec
from fieldmonitor.forms.nodes import Node
from fieldmonitor.forms.xpath.compiler import Compiler
from fieldmonitor.forms.xpath.syntax import Call, Compare, Expr, Literal, Logic, Path, parse

_FLIPPED: Final = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(frozen=True, slots=True)
class Bounds:
    """The least and the greatest number (days since 1970-01-01 for a date), None where there is no bound."""

    low: float | None = None
    high: float | None = None


def bounds(node: Node) -> Bounds:
    """Return the bounds that ``.`` is compared with in the constraint of ``node``, as they are now."""
    low: float | None = None
    high: float | None = None
    for op, other in _comparisons(node.spec):
        limit: float = node.runtime.run_closure(Compiler(node.runtime.model, node.spec).number(other), node)
        if limit != limit:  # noqa: PLR0124 - the quickest test for NaN
            continue
        whole = node.spec.type in ("int", "date")
        if op in (">", ">="):
            limit += 1 if op == ">" and whole else 0
            low = limit if low is None else max(low, limit)
        else:
            limit -= 1 if op == "<" and whole else 0
            high = limit if high is None else min(high, limit)
    return Bounds(low, high)


def patterns(spec: Spec) -> list[str]:
    """Return the regular expressions that the constraint applies to the answer."""
    return [
        call.args[1].text
        for call in _conjuncts(spec)
        if isinstance(call, Call)
        and call.name == "regex"
        and _is_self(call.args[0])
        and isinstance(call.args[1], Literal)
    ]


def _conjuncts(spec: Spec) -> Iterator[Expr]:
    if spec.constraint is None:
        return
    waiting = [parse(spec.constraint.source)]
    while waiting:
        expr = waiting.pop()
        if isinstance(expr, Logic) and expr.op == "and":
            waiting.extend(expr.items)
        else:
            yield expr


def _comparisons(spec: Spec) -> Iterator[tuple[str, Expr]]:
    for expr in _conjuncts(spec):
        if not isinstance(expr, Compare) or expr.op not in _FLIPPED:
            continue
        if _is_self(expr.left):
            yield expr.op, expr.right
        elif _is_self(expr.right):
            yield _FLIPPED[expr.op], expr.left


def _is_self(expr: Expr) -> bool:
    if not isinstance(expr, Path) or expr.absolute or expr.base is not None or len(expr.steps) != 1:
        return False
    return expr.steps[0].axis == "self" and not expr.steps[0].predicates
