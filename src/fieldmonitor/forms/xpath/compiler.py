"""Compiles an expression tree to Python closures, and finds on the way which questions it reads.

A closure takes the context node and the session's `Env`. Each expression is compiled for the type that is wanted of
it (string, number, boolean, node-set), so most conversions are decided once, at load. A path to a question outside
repeats becomes one list access; a path inside the own repeat instance a few attribute accesses.
"""

from collections.abc import Callable, Sequence
from datetime import UTC
from typing import Any, Final, Literal

from fieldmonitor.forms.errors import XPathError
from fieldmonitor.forms.xpath import syntax
from fieldmonitor.forms.xpath.paths import PathCompiler, Plan
from fieldmonitor.forms.xpath.static import Env, FormLike, Reads, SpecLike, innermost
from fieldmonitor.forms.xpath.syntax import Arithmetic, Call, Compare, Expr, Logic, Negate, Number, Path, Union
from fieldmonitor.forms.xpath.values import (
    TreeNode,
    Value,
    as_boolean,
    as_number,
    as_string,
    equal,
    not_equal,
    number_text,
    ordered,
    to_number,
)

Type = Literal["s", "n", "b", "N", "v"]
"""string, number, boolean, node-set, only known when it runs"""

Closure = Callable[[TreeNode, Env], Any]
Typed = tuple[Closure, Type]

_ORDER: Final = frozenset({"<", "<=", ">", ">="})


class Compiler:
    """Compiles expressions of one owner (the question they belong to).

    ``spec`` is the context node's question: the owner itself, or inside a predicate the step's; None for an element
    of a secondary instance. ``scope`` is the repeat whose instance the context is known to share with the owner.
    """

    def __init__(self, form: FormLike, owner: SpecLike, reads: Reads | None = None) -> None:
        self.form = form
        self.owner = owner
        self.reads = reads if reads is not None else Reads()
        self.spec: SpecLike | None = owner
        self.scope: SpecLike | None = innermost(owner)
        self.paths = PathCompiler(self)

    def inside(self, spec: SpecLike | None, scope: SpecLike | None) -> "Compiler":
        """Return a compiler for a predicate whose context is ``spec``, for the same owner."""
        other = Compiler(self.form, self.owner, self.reads)
        other.spec, other.scope = spec, scope
        return other

    # -- by wanted type

    def string(self, expr: Expr) -> Callable[[TreeNode, Env], str]:
        """Compile for a string."""
        if isinstance(expr, Path):
            return self.paths.plan(expr, scalar=True).text()
        closure, kind = self.typed(expr)
        if kind == "s":
            return closure
        if kind == "n":
            return lambda node, env: number_text(closure(node, env))
        if kind == "b":
            return lambda node, env: "true" if closure(node, env) else "false"
        return lambda node, env: as_string(closure(node, env))

    def number(self, expr: Expr) -> Callable[[TreeNode, Env], float]:
        """Compile for a number."""
        if isinstance(expr, Path):
            return self.paths.plan(expr, scalar=True).number()
        closure, kind = self.typed(expr)
        if kind == "n":
            return closure
        if kind == "b":
            return lambda node, env: 1.0 if closure(node, env) else 0.0
        if kind == "s":
            return lambda node, env: to_number(closure(node, env), env.zone)
        return lambda node, env: as_number(closure(node, env), env.zone)

    def boolean(self, expr: Expr) -> Callable[[TreeNode, Env], bool]:
        """Compile for a boolean."""
        closure, kind = self.typed(expr)
        if kind == "b":
            return closure
        if kind == "s":
            return lambda node, env: closure(node, env) != ""
        return lambda node, env: as_boolean(closure(node, env))

    def nodes(self, expr: Expr) -> Callable[[TreeNode, Env], Sequence[TreeNode]]:
        """Compile for a node-set. Raises XPathError if it cannot be one."""
        closure, kind = self.typed(expr)
        if kind == "N":
            return closure
        if kind == "v":
            return lambda node, env: found if isinstance(found := closure(node, env), list | tuple) else ()
        raise XPathError("Expected a question or list here, not a single value")

    def value(self, expr: Expr) -> Callable[[TreeNode, Env], Value]:
        """Compile for whatever it gives."""
        return self.typed(expr)[0]

    # -- by expression

    def typed(self, expr: Expr) -> Typed:  # noqa: PLR0911 - one way out per kind of expression
        """Compile to a closure and the type that it gives."""
        if isinstance(expr, Path):
            return self.paths.plan(expr, scalar=False).nodes(), "N"
        if isinstance(expr, Call):
            from fieldmonitor.forms.xpath.calls import compile_call

            return compile_call(self, expr)
        if isinstance(expr, Number):
            number = expr.value
            return lambda _node, _env: number, "n"
        if isinstance(expr, syntax.Literal):
            text = expr.text
            return lambda _node, _env: text, "s"
        if isinstance(expr, Compare):
            return self.compare(expr), "b"
        if isinstance(expr, Logic):
            return self.logic(expr), "b"
        if isinstance(expr, Arithmetic):
            return self.arithmetic(expr), "n"
        if isinstance(expr, Negate):
            inner = self.number(expr.item)
            return lambda node, env: -inner(node, env), "n"
        return self.union(expr), "N"

    def single(self, expr: Expr) -> Plan | None:
        """Return the plan of a path that gives one node at most, or None."""
        if not isinstance(expr, Path) or expr.base_predicates or any(step.predicates for step in expr.steps):
            return None  # decided from the tree: compiling here and again later would double at every nesting
        plan = self.paths.plan(expr, scalar=True)
        return plan if plan.single else None

    def static_type(self, expr: Expr) -> Type:
        """Return the type of ``expr`` from its tree alone: compiling twice would double at every nesting."""
        if isinstance(expr, Path | Union):
            return "N"
        if isinstance(expr, syntax.Literal):
            return "s"
        if isinstance(expr, Compare | Logic):
            return "b"
        if isinstance(expr, Call):
            from fieldmonitor.forms.xpath.calls import call_type

            return call_type(expr)
        return "n"

    def compare(self, expr: Compare) -> Callable[[TreeNode, Env], bool]:
        """Compile a comparison: straight where both sides give one value of a known type."""
        op = expr.op
        one, other = _Side(self, expr.left), _Side(self, expr.right)
        kinds = {one.kind, other.kind}
        if op in _ORDER:
            if not {"N", "v"} & kinds:
                return _number_order(op, one.number(), other.number())
            left, right = self.value(expr.left), self.value(expr.right)
            return lambda node, env: ordered(op, left(node, env), right(node, env), env.zone)
        if kinds <= {"1", "s"}:
            return self.texts(expr, one, other)
        if "n" in kinds and kinds <= {"1", "s", "n"}:
            first, second = one.number(), other.number()
            if op == "=":
                return lambda node, env: first(node, env) == second(node, env)
            return lambda node, env: first(node, env) != second(node, env)
        left, right = one.value(), other.value()
        test = equal if op == "=" else not_equal
        return lambda node, env: test(left(node, env), right(node, env), env.zone)

    @staticmethod
    def texts(expr: Compare, first: "_Side", second: "_Side") -> Callable[[TreeNode, Env], bool]:
        """Compile ``=`` or ``!=`` of questions and texts: unequal texts may still be the same number or truth."""
        one, other = first.string(), second.string()
        wanted = expr.op == "="
        if "1" not in (first.kind, second.kind) or any(_plain_words(side) for side in (expr.left, expr.right)):
            if wanted:
                return lambda node, env: one(node, env) == other(node, env)
            return lambda node, env: one(node, env) != other(node, env)
        left, right = first.value(), second.value()

        def compared(node: TreeNode, env: Env) -> bool:
            if one(node, env) == other(node, env):
                return wanted
            return equal(left(node, env), right(node, env), env.zone) is wanted

        return compared

    def calculated(self, expr: Expr) -> tuple[Callable[[TreeNode, Env], str], Callable[[TreeNode, Env], float] | None]:
        """Compile a calculation for its text, and for its number if that is all there is to the text.

        Where only its run tells what the text counts as, the node notes it.
        """
        if isinstance(expr, Call) and expr.name == "sum":
            return self.total(expr), None
        worth = self.worth(expr)
        if worth == "n":
            number = self.number(expr)
            return lambda node, env: number_text(number(node, env)), number
        return (self.string(expr) if worth != "v" else self.noting(expr)), None

    def noting(self, expr: Expr) -> Callable[[TreeNode, Env], str]:
        """Compile a calculation for its text; the node notes at each run what that counts as."""
        plan = self.single(expr)
        value = plan.nodes() if plan is not None else self.value(expr)

        def noting(node: TreeNode, env: Env) -> str:
            found = value(node, env)
            if isinstance(found, str):
                worth = "s"
            elif isinstance(found, bool):
                worth = "b"
            elif isinstance(found, float | int):
                worth = "n"
            else:
                worth = found[0].worth if found else "s"
            env.current.note(worth)
            return as_string(found)

        return noting

    def total(self, expr: Call) -> Callable[[TreeNode, Env], str]:
        """Compile a question that is nothing but a sum: of blanks only it stays blank, though it counts as 0."""
        text = self.string(expr)
        nodes = self.nodes(expr.args[0])

        def total(node: TreeNode, env: Env) -> str:
            found = text(node, env)
            return "" if found == "0" and (every := nodes(node, env)) and not any(one.out for one in every) else found

        return total

    def worth(self, expr: Expr) -> str:
        """Return what a calculation's result counts as (`TreeNode.worth`), or ``v`` where only its run tells."""
        kind = self.static_type(expr)
        return "v" if kind == "N" else kind

    def logic(self, expr: Logic) -> Callable[[TreeNode, Env], bool]:
        """Compile ``and`` / ``or``, read from the left and no further than needed."""
        items = tuple(self.boolean(item) for item in expr.items)
        if len(items) == 2:
            first, second = items
            if expr.op == "and":
                return lambda node, env: first(node, env) and second(node, env)
            return lambda node, env: first(node, env) or second(node, env)
        if expr.op == "and":
            return lambda node, env: all(item(node, env) for item in items)
        return lambda node, env: any(item(node, env) for item in items)

    def arithmetic(self, expr: Arithmetic) -> Callable[[TreeNode, Env], float]:
        """Compile a chain of one precedence from left to right."""
        first = self.number(expr.first)
        if len(expr.rest) == 1 and isinstance(expr.rest[0][1], Number):
            return _with_constant(expr.rest[0][0], first, expr.rest[0][1].value)
        rest = tuple((_OPERATIONS[op], self.number(item)) for op, item in expr.rest)
        if len(rest) == 1:
            operation, second = rest[0]
            if expr.rest[0][0] == "+":
                return lambda node, env: first(node, env) + second(node, env)
            if expr.rest[0][0] == "-":
                return lambda node, env: first(node, env) - second(node, env)
            return lambda node, env: operation(first(node, env), second(node, env))

        def chain(node: TreeNode, env: Env) -> float:
            total = first(node, env)
            for step, item in rest:
                total = step(total, item(node, env))
            return total

        return chain

    def union(self, expr: Union) -> Callable[[TreeNode, Env], list[TreeNode]]:
        """Compile ``a | b``: each node once, in the order of the operands."""
        items = tuple(self.nodes(item) for item in expr.items)

        def union(node: TreeNode, env: Env) -> list[TreeNode]:
            found: dict[int, TreeNode] = {}
            for item in items:
                found.update((id(one), one) for one in item(node, env))
            return list(found.values())

        return union


class _Side:
    """One side of a comparison, its path compiled once. ``kind``: `Type`, or ``1`` for a path to one node at most."""

    __slots__ = ("compiler", "expr", "kind", "plan")

    def __init__(self, compiler: Compiler, expr: Expr) -> None:
        self.compiler = compiler
        self.expr = expr
        self.plan = compiler.single(expr)
        self.kind: str = "1" if self.plan is not None else compiler.static_type(expr)

    def number(self) -> Callable[[TreeNode, Env], float]:
        """Compile for a number."""
        return self.plan.number() if self.plan is not None else self.compiler.number(self.expr)

    def string(self) -> Callable[[TreeNode, Env], str]:
        """Compile for a string."""
        return self.plan.text() if self.plan is not None else self.compiler.string(self.expr)

    def value(self) -> Callable[[TreeNode, Env], Value]:
        """Compile for a general comparison; a path to one node gives that node, not its namesakes."""
        return self.plan.nodes() if self.plan is not None else self.compiler.value(self.expr)


def _plain_words(expr: Expr) -> bool:
    """Return whether ``expr`` is a text that is equal to no other text, whatever that counts as."""
    if not isinstance(expr, syntax.Literal):
        return False
    text = expr.text
    if text in ("0", "1", "true", "false"):
        return False
    number = to_number(text, UTC)
    return number != number or number_text(number) == text  # noqa: PLR0124 - the quickest test for NaN


def _divide(one: float, other: float) -> float:
    if other:
        return one / other
    if one == 0 or one != one:  # noqa: PLR0124 - the quickest test for NaN
        return float("nan")
    return float("inf") if one > 0 else float("-inf")


def _modulo(one: float, other: float) -> float:
    import math

    try:
        return math.fmod(one, other)
    except ValueError:
        return float("nan")


def _times(one: float, other: float) -> float:
    return one * other


_OPERATIONS: Final[dict[str, Callable[[float, float], float]]] = {
    "+": lambda one, other: one + other,
    "-": lambda one, other: one - other,
    "*": _times,
    "div": _divide,
    "mod": _modulo,
}


def _with_constant(op: str, first: Callable[[TreeNode, Env], float], number: float) -> Callable[[TreeNode, Env], float]:
    if op == "+":
        return lambda node, env: first(node, env) + number
    if op == "-":
        return lambda node, env: first(node, env) - number
    if op == "*":
        return lambda node, env: first(node, env) * number
    operation = _OPERATIONS[op]
    return lambda node, env: operation(first(node, env), number)


def _number_order(
    op: str, one: Callable[[TreeNode, Env], float], other: Callable[[TreeNode, Env], float]
) -> Callable[[TreeNode, Env], bool]:
    if op == "<":
        return lambda node, env: one(node, env) < other(node, env)
    if op == "<=":
        return lambda node, env: one(node, env) <= other(node, env)
    if op == ">":
        return lambda node, env: one(node, env) > other(node, env)
    return lambda node, env: one(node, env) >= other(node, env)
