"""Compiles the functions that make a day or a moment of a number: which one it is depends on where it comes from.

``decimal-date-time()`` counts days in UTC (ODK XForms specification, section 8), so that
``date-time(decimal-date-time(today()) + 3)`` is midnight three days on wherever the session is. ``now()``, ``today()``
and dates that are answers count local days when a formula adds to them.
"""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from fieldmonitor.forms.xpath import dates
from fieldmonitor.forms.xpath.analysis import walk
from fieldmonitor.forms.xpath.functions import FUNCTIONS
from fieldmonitor.forms.xpath.static import Env, SpecLike
from fieldmonitor.forms.xpath.syntax import Call, Expr, Literal, Path
from fieldmonitor.forms.xpath.values import TreeNode, is_nodes

if TYPE_CHECKING:
    from fieldmonitor.forms.xpath.compiler import Closure, Compiler

_NUMBER: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_UNIVERSAL: Final = "decimal-date-time"
_LOCAL: Final = frozenset({"today", "now", "date", "date-time"})
_DATED: Final = frozenset({"date", "dateTime"})


def compile_date(compiler: "Compiler", call: Call) -> "Closure":
    """Compile ``date(value)``: a number is cut to its day."""
    run = FUNCTIONS[call.name].run
    given = compiler.value(call.args[0])
    if _called(call.args[0], {_UNIVERSAL}):
        given = _brought_home(given, lambda: True)
    return lambda node, env: run(env, given(node, env))


def compile_moment(compiler: "Compiler", call: Call) -> "Closure":
    """Compile ``date-time(value)``."""
    run = FUNCTIONS[call.name].run
    given = _given(compiler, call.args[0])
    return lambda node, env: run(env, given(node, env))


def compile_format(compiler: "Compiler", call: Call) -> "Closure":
    """Compile ``format-date(value, pattern)`` and ``format-date-time(value, pattern)``."""
    pattern = call.args[1]
    if not isinstance(pattern, Literal) or dates.has_names(pattern.text):
        compiler.reads.language = True
    run, text = FUNCTIONS[call.name].run, compiler.string(pattern)
    given = _given(compiler, call.args[0])
    return lambda node, env: run(env, given(node, env), text(node, env))


def _given(compiler: "Compiler", expr: Expr) -> "Closure":
    given = compiler.value(expr)
    if not isinstance(expr, Path) and _called(expr, _LOCAL) and not _called(expr, {_UNIVERSAL}):
        return given
    if _called(expr, {_UNIVERSAL}):
        return _brought_home(given, lambda: True)
    named = _specs(compiler, expr)
    # the types are known once the whole form is read, so they are asked for when a number comes
    return _brought_home(given, lambda: not any(spec.type in _DATED for spec in named))


def _called(expr: Expr, names: "frozenset[str] | set[str]") -> bool:
    return any(isinstance(one, Call) and one.name in names for one in walk(expr))


def _specs(compiler: "Compiler", expr: Expr) -> Sequence[SpecLike]:
    plans = [compiler.single(one) for one in walk(expr) if isinstance(one, Path) and one.base is None]
    return [plan.spec for plan in plans if plan is not None and plan.spec is not None]


def _brought_home(given: "Closure", universal: Callable[[], bool]) -> "Closure":
    """Return a closure that gives a number of days in local time where ``given`` gave one in UTC."""

    def brought(node: TreeNode, env: Env) -> Any:
        value = given(node, env)
        if is_nodes(value) and value and _NUMBER.fullmatch(value[0].out):
            value = float(value[0].out)
        if isinstance(value, float) and universal():
            return dates.local_days(value, env.zone)
        return value

    return brought
