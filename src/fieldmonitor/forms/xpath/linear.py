"""Regular expressions whose matching could take for ever, matched in time that grows with the text alone.

Python's own matcher goes back and tries again, which for ``(a+)+b`` doubles with every letter, and nothing can stop it
once it runs. An expression that could do so (`danger`) is instead run as a set of places that the text may have
reached in the expression, all at once, one character after the other (Thompson's construction). What that cannot do
(back references, looking behind) is refused where it would be dangerous.
"""

import re
from collections.abc import Callable, Sequence
from re import _constants as ops  # type: ignore[attr-defined]  # CPython's own reader of expressions has no stubs
from re import _parser as parser  # type: ignore[attr-defined]  # as above
from typing import Any, Final

MANY: Final = 16
"""A repetition of more than this counts as without end."""
MAX_PLACES: Final = 20_000

Test = Callable[[str], bool]
Tree = Sequence[tuple[Any, Any]]
_REPEATS: Final = (ops.MAX_REPEAT, ops.MIN_REPEAT)


class CannotRun(ValueError):
    """The expression has parts that only going back can match, or too many places."""


def danger(pattern: str, flags: int) -> tuple[bool, int]:
    """Return whether matching could double with every character, and else the power of the length it grows with."""
    return _danger(parser.parse(pattern, flags))


def _danger(tree: Tree) -> tuple[bool, int]:
    power = 0
    for op, value in tree:
        if op in _REPEATS:
            least, most, inner = value
            if most > MANY and _varies(inner):
                return True, 0
            bad, inside = _danger(inner)
            power += inside + (1 if most > MANY and least != most else 0)
        elif op is ops.BRANCH:
            each = [_danger(one) for one in value[1]]
            bad, power = any(one for one, _ in each), power + max((inside for _, inside in each), default=0)
        else:
            parts = [_danger(one) for one in _inner(op, value)]
            bad, power = any(one for one, _ in parts), power + sum(inside for _, inside in parts)
        if bad:
            return True, 0
    return False, power


def _varies(tree: Tree) -> bool:
    """Return whether ``tree`` can match in more than one way."""
    for op, value in tree:
        if op is ops.BRANCH or (op in _REPEATS and value[0] != value[1]):
            return True
        if any(_varies(one) for one in ([value[2]] if op in _REPEATS else _inner(op, value))):
            return True
    return False


def _inner(op: Any, value: Any) -> list[Tree]:
    if op is ops.SUBPATTERN:
        return [value[3]]
    if op in (ops.ASSERT, ops.ASSERT_NOT):
        return [value[1]]
    return [value] if op is ops.ATOMIC_GROUP else []


class Linear:
    """An expression as places and the ways between them. Raises CannotRun for what has none."""

    def __init__(self, tree: Tree, flags: int) -> None:
        self._flags = flags
        self._tests: list[Test | None] = []  # what a character must be to leave the place
        self._after: list[int] = []  # where it then leads
        self._free: list[list[int]] = []  # where the place leads without a character
        self._guards: dict[int, Callable[[str, int], bool]] = {}  # what must hold for that
        self._end = self._place()
        self._start = self._chain(tree, self._end)

    @staticmethod
    def of(pattern: str, flags: int) -> "Linear":
        """Return the expression that ``pattern`` is. Raises CannotRun."""
        tree = parser.parse(pattern, flags)
        return Linear(tree, tree.state.flags)

    def fullmatch(self, text: str) -> bool:
        """Return whether the whole of ``text`` matches."""
        return self._run(text, 0, whole=True)

    def _run(self, text: str, at: int, *, whole: bool) -> bool:
        reached = self._reach((self._start,), text, at)
        while True:
            if self._end in reached and (not whole or at == len(text)):
                return True
            if at >= len(text) or not reached:
                return False
            char = text[at]
            at += 1
            step = [self._after[place] for place in reached if (test := self._tests[place]) is not None and test(char)]
            reached = self._reach(step, text, at)

    def _reach(self, places: Sequence[int], text: str, at: int) -> set[int]:
        found: set[int] = set()
        waiting = list(places)
        while waiting:
            place = waiting.pop()
            if place in found:
                continue
            found.add(place)
            guard = self._guards.get(place)
            if guard is None or guard(text, at):
                waiting.extend(self._free[place])
        return found

    # -- building, from the end backwards

    def _place(self, test: Test | None = None, free: Sequence[int] = (), after: int = 0) -> int:
        if len(self._tests) >= MAX_PLACES:
            raise CannotRun("too many places")
        self._tests.append(test)
        self._free.append(list(free))
        self._after.append(after)
        return len(self._tests) - 1

    def _chain(self, tree: Tree, after: int) -> int:
        for op, value in reversed(list(tree)):
            after = self._one(op, value, after)
        return after

    def _one(self, op: Any, value: Any, after: int) -> int:
        if op in (ops.LITERAL, ops.NOT_LITERAL, ops.IN, ops.ANY):
            return self._place(self._remembering(self._test(op, value)), after=after)
        if op is ops.BRANCH:
            return self._place(free=[self._chain(one, after) for one in value[1]])
        if op is ops.SUBPATTERN:
            return self._chain(value[3], after)
        if op in _REPEATS:
            least, most, inner = value
            return self._repeat(least, most, inner, after)
        if op is ops.AT:
            place = self._place(free=[after])
            self._guards[place] = _AT[value]
            return place
        if op in (ops.ASSERT, ops.ASSERT_NOT) and value[0] > 0:
            return self._ahead(value[1], after, wanted=op is ops.ASSERT)
        raise CannotRun(f"{op} cannot be run so")

    def _repeat(self, least: int, most: int, inner: Tree, after: int) -> int:
        if most is ops.MAXREPEAT or most > MAX_PLACES:
            loop = self._place(free=[after])
            self._free[loop].append(self._chain(inner, loop))
            after = loop
        else:
            end = after
            for _ in range(most - least):
                after = self._place(free=[end, self._chain(inner, after)])
        for _ in range(least):
            after = self._chain(inner, after)
        return after

    def _ahead(self, inner: Tree, after: int, *, wanted: bool) -> int:
        sub = Linear(inner, self._flags)
        place = self._place(free=[after])
        self._guards[place] = lambda text, at: sub._run(text, at, whole=False) is wanted
        return place

    # -- characters

    def _test(self, op: Any, value: Any) -> Test:
        if op is ops.ANY:
            return (lambda _char: True) if self._flags & re.DOTALL else (lambda char: char != "\n")
        if op is ops.LITERAL:
            return self._folded(lambda char: ord(char) == value)
        if op is ops.NOT_LITERAL:
            same = self._folded(lambda char: ord(char) == value)
            return lambda char: not same(char)
        items = list(value)
        negated = bool(items) and items[0][0] is ops.NEGATE
        tests = [_member(kind, item) for kind, item in (items[1:] if negated else items)]
        some = self._folded(lambda char: any(test(char) for test in tests))
        return (lambda char: not some(char)) if negated else some

    def _folded(self, test: Test) -> Test:
        if not self._flags & re.IGNORECASE:
            return test
        return lambda char: test(char) or test(char.lower()[:1]) or test(char.upper()[:1])

    @staticmethod
    def _remembering(test: Test) -> Test:
        known: dict[str, bool] = {}

        def remembered(char: str) -> bool:
            if char not in known:
                known[char] = test(char)
            return known[char]

        return remembered


def _member(kind: Any, item: Any) -> Test:
    if kind is ops.LITERAL:
        return lambda char: ord(char) == item
    if kind is ops.RANGE:
        low, high = item
        return lambda char: low <= ord(char) <= high
    if kind is ops.CATEGORY:
        return _CATEGORIES[item]
    raise CannotRun(f"{kind} cannot be run so")


def _word(char: str) -> bool:
    return char.isascii() and (char.isalnum() or char == "_")


def _boundary(text: str, at: int) -> bool:
    return (at > 0 and _word(text[at - 1])) is not (at < len(text) and _word(text[at]))


_CATEGORIES: Final[dict[Any, Test]] = {
    ops.CATEGORY_DIGIT: lambda char: "0" <= char <= "9",
    ops.CATEGORY_NOT_DIGIT: lambda char: not "0" <= char <= "9",
    ops.CATEGORY_SPACE: lambda char: char in " \t\n\r\f\v",
    ops.CATEGORY_NOT_SPACE: lambda char: char not in " \t\n\r\f\v",
    ops.CATEGORY_WORD: _word,
    ops.CATEGORY_NOT_WORD: lambda char: not _word(char),
}
_AT: Final[dict[Any, Callable[[str, int], bool]]] = {
    ops.AT_BEGINNING: lambda _text, at: at == 0,
    ops.AT_BEGINNING_STRING: lambda _text, at: at == 0,
    ops.AT_END: lambda text, at: at == len(text) or (at == len(text) - 1 and text[at] == "\n"),
    ops.AT_END_STRING: lambda text, at: at == len(text),
    ops.AT_BOUNDARY: _boundary,
    ops.AT_NON_BOUNDARY: lambda text, at: not _boundary(text, at),
}
