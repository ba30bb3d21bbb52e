"""Tells regular expressions that can take exponential time: a repetition inside a repetition over the same letters."""

import re
import warnings
from collections.abc import Callable
from typing import Any, Final

_LETTERS: Final = range(0x20, 0x530)
"""The characters that sets are compared on: Latin, Greek, Cyrillic."""
_ENDLESS: Final = 16
"""Repetitions from which a bounded one is as bad as an endless one."""

Letters = frozenset[int]
Parts = Any
"""What the standard library's pattern parser gives: a sequence of (operation, argument)."""


def backtracks(pattern: str) -> bool:
    """Return whether ``pattern`` can take exponential time on some text. Patterns this cannot read are not told."""
    parser = re._parser  # type: ignore[attr-defined]  # the one reader of patterns in the standard library
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a form's pattern may be deprecated Python; it is not Python's
            tree = parser.parse(pattern)
    except (re.error, RecursionError, OverflowError, ValueError):
        return False
    return any(_ambiguous(body) for body in _repeated(tree))


def _name(operation: Any) -> str:
    return str(operation)


def _repeated(tree: Parts) -> list[Parts]:
    """Return the bodies of all repetitions that can go on."""
    found: list[Parts] = []
    waiting: list[Parts] = [tree]
    while waiting:
        for operation, argument in waiting.pop():
            name = _name(operation)
            if name in ("MAX_REPEAT", "MIN_REPEAT"):
                if argument[1] >= _ENDLESS:
                    found.append(argument[2])
                waiting.append(argument[2])
            else:
                waiting.extend(_bodies(name, argument))
    return found


def _bodies(name: str, argument: Any) -> list[Parts]:
    if name == "SUBPATTERN":
        return [argument[3]]
    if name == "BRANCH":
        return list(argument[1])
    if name in ("ASSERT", "ASSERT_NOT"):
        return [argument[1]]
    return []


def _ambiguous(body: Parts) -> bool:
    """Return whether repeating ``body`` can split the same text in several ways."""
    items = _flat(body)
    if len(items) == 1 and _name(items[0][0]) == "BRANCH":
        branches = items[0][1][1]
        first = [_first(branch) for branch in branches]
        single = all(len(_flat(branch)) == 1 for branch in branches)
        return single and any(a & b for i, a in enumerate(first) for b in first[i + 1 :])
    for place, (operation, argument) in enumerate(items):
        if _name(operation) not in ("MAX_REPEAT", "MIN_REPEAT") or argument[1] < _ENDLESS:
            continue
        inner = _first(argument[2])
        rest = [item for other, item in enumerate(items) if other != place]
        if inner and all(_optional(item) or _item_letters(item) & inner for item in rest):
            return True
    return False


def _flat(body: Parts) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    for operation, argument in body:
        if _name(operation) == "SUBPATTERN":
            found.extend(_flat(argument[3]))
        else:
            found.append((operation, argument))
    return found


def _optional(item: tuple[Any, Any]) -> bool:
    name = _name(item[0])
    return name in ("AT", "ASSERT", "ASSERT_NOT") or (name in ("MAX_REPEAT", "MIN_REPEAT") and item[1][0] == 0)


def _first(body: Parts) -> Letters:
    """Return the letters that ``body`` can begin with."""
    found: set[int] = set()
    for item in _flat(body):
        found |= _item_letters(item)
        if not _optional(item):
            break
    return frozenset(found)


def _item_letters(item: tuple[Any, Any]) -> Letters:
    operation, argument = item
    name = _name(operation)
    found: Letters = frozenset()
    if name == "LITERAL":
        found = frozenset({argument})
    elif name == "NOT_LITERAL":
        found = frozenset(_LETTERS) - {argument}
    elif name == "ANY":
        found = frozenset(_LETTERS)
    elif name == "IN":
        found = _class(argument)
    elif name in ("MAX_REPEAT", "MIN_REPEAT"):
        found = _first(argument[2])
    elif name == "BRANCH":
        found = frozenset(letter for branch in argument[1] for letter in _first(branch))
    return found


def _class(parts: Any) -> Letters:
    found: set[int] = set()
    negative = False
    for operation, argument in parts:
        name = _name(operation)
        if name == "NEGATE":
            negative = True
        elif name == "LITERAL":
            found.add(argument)
        elif name == "RANGE":
            found.update(range(argument[0], min(argument[1], _LETTERS.stop) + 1))
        elif name == "CATEGORY":
            found.update(_category(_name(argument)))
    return frozenset(_LETTERS) - found if negative else frozenset(found)


def _category(name: str) -> Letters:
    kind = name.rpartition("_")[2]
    tests: dict[str, Callable[[str], bool]] = {
        "DIGIT": str.isdigit,
        "SPACE": str.isspace,
        "WORD": lambda text: text.isalnum() or text == "_",
    }
    test = tests.get(kind)
    if test is None:
        return frozenset()
    inside = frozenset(code for code in _LETTERS if test(chr(code)))
    return frozenset(_LETTERS) - inside if "NOT" in name else inside
