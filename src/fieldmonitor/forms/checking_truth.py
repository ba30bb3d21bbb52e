"""What an expression can come to, as far as the form alone tells: the values that can occur, and what is never true.

Everything here says "cannot be told" (None) rather than guess: a wrong warning costs more than a missing one.
"""

from collections.abc import Iterable, Sequence

from fieldmonitor.forms.checking_subject import Subject, constant
from fieldmonitor.forms.model import Spec
from fieldmonitor.forms.xpath.syntax import Call, Compare, Expr, Literal, Logic, Number, Path, parse

Values = frozenset[str] | None
_NUMBERS = ("int", "decimal")
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!="}


class Truth:
    """Judges expressions of one form. ``never``: the questions that can never be relevant, found so far."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject
        self.never: set[Spec] = set()
        self._busy: set[Spec] = set()

    def find_never_shown(self) -> list[Spec]:
        """Return what can never be relevant, each once at its outermost group, in document order."""
        found: list[Spec] = []
        grown = True
        while grown:
            grown = False
            for spec in self.subject.questions():
                if spec.relevant is None or spec in self.never or any(spec.within(one) for one in found):
                    continue
                if self.judge(self._conditions(spec)) is False:
                    found.append(spec)
                    self.never.update(spec.walk())
                    grown = True
        outermost = [spec for spec in found if not any(spec is not one and spec.within(one) for one in found)]
        return sorted(outermost, key=lambda spec: spec.index)

    def _conditions(self, spec: Spec) -> list[tuple[Expr, Spec]]:
        found: list[tuple[Expr, Spec]] = []
        at: Spec | None = spec
        while at is not None:
            if at.relevant is not None:
                found.append((parse(at.relevant.source), at))
            at = at.up
        return found

    def judge(self, conditions: Sequence[tuple[Expr, Spec]]) -> bool | None:
        """Return whether all conditions together hold: always, never, or None for both or unknown."""
        parts = [(part, here) for expr, here in conditions for part in conjuncts(expr)]
        said = [self.truth(part, here) for part, here in parts]
        if False in said or self._contradiction(parts):
            return False
        return True if all(one is True for one in said) else None

    def truth(self, expr: Expr, here: Spec | None) -> bool | None:
        """Return whether ``expr`` is true always, never, or None."""
        if isinstance(expr, Logic):
            return self._logic(expr, here)
        if isinstance(expr, Number):
            return expr.value != 0
        if isinstance(expr, Literal):
            return expr.text != ""
        if isinstance(expr, Compare):
            return self._compared(expr, here)
        return self._called(expr, here) if isinstance(expr, Call) else None

    def _logic(self, expr: Logic, here: Spec | None) -> bool | None:
        if expr.op == "and":
            if here is not None:
                return self.judge([(expr, here)])
            said = [self.truth(item, here) for item in expr.items]
            return False if False in said else (True if all(one is True for one in said) else None)
        said = [self.truth(item, here) for item in expr.items]
        return True if True in said else (False if all(one is False for one in said) else None)

    def _called(self, expr: Call, here: Spec | None) -> bool | None:
        if expr.name in ("true", "false") and not expr.args:
            return expr.name == "true"
        if expr.name == "not" and len(expr.args) == 1:
            inner = self.truth(expr.args[0], here)
            return None if inner is None else not inner
        if expr.name in ("selected", "is-selected") and len(expr.args) == 2:
            held, wanted = self._held(expr.args[0], here), self.possible(expr.args[1], here)
            if held is not None and wanted is not None and "" not in wanted:
                return False if held.isdisjoint(one.strip() for one in wanted) else None
        return None

    def _compared(self, expr: Compare, here: Spec | None) -> bool | None:
        if expr.op not in ("=", "!="):
            return None
        left, right = self.possible(expr.left, here), self.possible(expr.right, here)
        if left is None or right is None:
            return None
        equal = any(same(one, other) for one in left for other in right)
        single = len(left) == len(right) == 1
        if expr.op == "=":
            return (True if single else None) if equal else False
        return (not equal) if single else None

    def possible(self, expr: Expr, here: Spec | None) -> Values:
        """Return every text that ``expr`` can come to, a blank included; None where that is open."""
        text = constant(expr)
        if text is not None:
            return frozenset({text})
        if isinstance(expr, Call):
            if expr.name == "if" and len(expr.args) == 3:
                first, second = (self.possible(arg, here) for arg in expr.args[1:])
                return None if first is None or second is None else first | second
            if expr.name == "once" and len(expr.args) == 1:
                found = self.possible(expr.args[0], here)
                return None if found is None else found | {""}
            return None
        spec = self.subject.target(expr, here) if isinstance(expr, Path) else None
        return None if spec is None else self.of_question(spec)

    def of_question(self, spec: Spec) -> Values:
        """Return every value that a question can hold, blank included; None for open and for multiple answers."""
        if spec in self.never:
            return frozenset({""})
        if spec in self.subject.filled:
            return None
        if spec.control is None:
            return self._calculated(spec)
        values = self.subject.values(spec) if spec.kind == "select_one" and spec.calculate is None else None
        if values is None or (spec.default and spec.default not in values):
            return None
        return values | {""}

    def _held(self, expr: Expr, here: Spec | None) -> Values:
        """Return every single choice that can be among the values of ``expr``, for ``selected``."""
        spec = self.subject.target(expr, here) if isinstance(expr, Path) else None
        if spec is not None and spec.kind in ("select_multiple", "rank") and spec not in self.never:
            filled = spec.calculate is not None or spec in self.subject.filled
            values = None if filled else self.subject.values(spec)
            return None if values is None else values | set(spec.default.split())
        found = self.possible(expr, here)
        return None if found is None else frozenset(part for value in found for part in value.split())

    def _calculated(self, spec: Spec) -> Values:
        if spec.calculate is None or spec in self._busy:
            return None
        self._busy.add(spec)
        try:
            found = self.possible(parse(spec.calculate.source), spec)
        finally:
            self._busy.discard(spec)
        return None if found is None else found | {""}

    # -- conditions that exclude each other

    def _contradiction(self, parts: Iterable[tuple[Expr, Spec]]) -> bool:
        wanted: dict[Spec, str] = {}
        limits: dict[Spec, tuple[float, float]] = {}
        for expr, here in parts:
            if not isinstance(expr, Compare) or expr.op == "!=":
                continue
            for path, other, op in ((expr.left, expr.right, expr.op), (expr.right, expr.left, _MIRRORED[expr.op])):
                spec, value = self._single(path, here), constant(other)
                if spec is None or value is None:
                    continue
                if op == "=" and spec.kind == "select_one" and not same(wanted.setdefault(spec, value), value):
                    return True
                if spec.type in _NUMBERS and isinstance(other, Number):
                    limits[spec] = _narrowed(limits.get(spec), op, other.value, whole=spec.type == "int")
        return any(low > high for low, high in limits.values())

    def _single(self, path: Expr, here: Spec) -> Spec | None:
        """Return the question a path points at if that is one node, so that two conditions speak of the same one."""
        spec = self.subject.target(path, here)
        if spec is None or any(repeat not in here.repeats for repeat in spec.repeats):
            return None
        return spec


def conjuncts(expr: Expr) -> Iterable[Expr]:
    """Yield what must hold all at once."""
    if isinstance(expr, Logic) and expr.op == "and":
        for item in expr.items:
            yield from conjuncts(item)
    else:
        yield expr


def same(one: str, other: str) -> bool:
    """Return whether two values are equal, as texts or as numbers."""
    if one == other:
        return True
    try:
        return float(one) == float(other)
    except ValueError:
        return False


def _narrowed(limits: tuple[float, float] | None, op: str, value: float, *, whole: bool) -> tuple[float, float]:
    low, high = limits or (float("-inf"), float("inf"))
    step = 1.0 if whole and value == int(value) else 0.0
    if op in (">", ">=", "="):
        low = max(low, value + (step if op == ">" else 0.0))
    if op in ("<", "<=", "="):
        high = min(high, value - (step if op == "<" else 0.0))
    return low, high
