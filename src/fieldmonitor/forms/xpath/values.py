"""The four XPath types and how they turn into one another, as JavaRosa does it where field forms rely on it.

A value is ``str``, ``float``, ``bool`` or a list of nodes. A date is its ISO text: it becomes a number (days since
1970-01-01) where a number is wanted, so ``today() - ${birth}`` and ``. <= today()`` need no type of their own. A
missing number is NaN inside and an empty string outside: a person never reads "NaN".
"""

import math
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from fieldmonitor.forms.xpath import dates

NAN: Final = float("nan")
_WORDS: Final = {"true": 1.0, "false": 0.0}
_NUMBER: Final = re.compile(r"-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")


class TreeNode:
    """What an expression can point at: a node of the record or an element of a list.

    ``out`` is the text an expression sees: empty for a node that is not relevant. ``up`` is the node around it.
    ``worth``: what that text counts as, ``n`` a number, ``b`` true or false, ``s`` text; a calculation's is that of
    its result, as in JavaRosa, so that a sum of conditions counts and a condition kept in a question is one.
    ``number``: what ``counted`` says as a number; it holds for as long as ``counted`` is ``out`` itself.
    """

    __slots__ = ("name", "out", "up")

    name: str
    out: str
    up: "TreeNode | None"
    worth: str
    number: float
    counted: str | None

    def step(self, name: str) -> "Sequence[TreeNode]":
        """Return the visible children called ``name`` in document order (``*``: all; ``@x``: attributes)."""
        raise NotImplementedError

    def truth(self) -> bool:
        """Return what ``boolean()`` says of this node."""
        return self.out != ""

    def note(self, worth: str) -> None:
        """Take note of what the value counts as that is calculated for this node."""

    def reckon(self, zone: dates.Zone) -> float:
        """Return the number that ``out`` says; true and false are 1 and 0 where they are the result of a condition."""
        number = to_number(self.out, zone)
        if number != number and self.worth == "b":  # noqa: PLR0124 - the quickest test for NaN
            return _WORDS.get(self.out, NAN)
        return number

    def place(self) -> int:
        """Return where this stands among the nodes of its name beside it, from 1."""
        if self.up is None:
            return 1
        return next((at for at, node in enumerate(self.up.step(self.name), 1) if node is self), 1)


Value = str | float | bool | Sequence[TreeNode]


def to_number(text: str, zone: dates.Zone) -> float:
    """Return the number that ``text`` says, days for a date, fractions of a day for a time, NaN otherwise."""
    if text.isdecimal() and text.isascii():
        return float(text)
    stripped = text.strip()
    if _NUMBER.fullmatch(stripped):
        return float(stripped)
    if len(stripped) >= 5 and (stripped[2] == ":" or stripped[4] == "-"):
        days = dates.days(stripped, zone)
        return NAN if days is None else days
    return NAN


def node_number(node: TreeNode, zone: dates.Zone) -> float:
    """Return the number of a node's text, read once per text."""
    return node.number if node.counted is node.out else node.reckon(zone)


def number_text(value: float) -> str:
    """Return ``value`` as people write it: no exponent, no trailing ``.0``, empty for NaN."""
    if -1e15 < value < 1e15:
        whole = int(value)
        if whole == value:
            return str(whole)
    elif value != value:  # noqa: PLR0124 - the quickest test for NaN
        return ""
    elif math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    text = repr(value)
    if "e" in text or text.endswith(".0"):
        text = format(Decimal(text), "f")
        if "." in text:
            text = text.rstrip("0").rstrip(".")
    return text


def as_string(value: Value) -> str:
    """XPath ``string()``."""
    if isinstance(value, str):
        return value
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, float | int):
        return number_text(value)
    return value[0].out if value else ""


def as_number(value: Value, zone: dates.Zone) -> float:
    """XPath ``number()``."""
    if isinstance(value, str):
        return to_number(value, zone)
    if isinstance(value, float | int):
        return float(value)
    return node_number(value[0], zone) if value else NAN


def as_boolean(value: Value) -> bool:
    """XPath ``boolean()``, except that a blank node is false."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return value != ""
    if isinstance(value, float | int):
        return value == value and value != 0  # noqa: PLR0124 - the quickest test for NaN
    return any(node.truth() for node in value)


def equal(left: Value, right: Value, zone: dates.Zone) -> bool:
    """XPath ``=``; an empty node-set counts as one blank node, as field forms expect of a hidden question."""
    left_nodes, right_nodes = is_nodes(left), is_nodes(right)
    if isinstance(left, bool) or isinstance(right, bool):
        return as_boolean(left) == as_boolean(right)
    if left_nodes or right_nodes:
        if isinstance(left, float | int) or isinstance(right, float | int):
            rights = _numbers(right, zone)
            return any(one == other for one in _numbers(left, zone) for other in rights)  # never ``in``: NaN is NaN
        return _some_pair(left, right, zone, wanted=True)
    if isinstance(left, float | int) or isinstance(right, float | int):
        return as_number(left, zone) == as_number(right, zone)
    return left == right


def not_equal(left: Value, right: Value, zone: dates.Zone) -> bool:
    """XPath ``!=``: some pair differs."""
    if isinstance(left, bool) or isinstance(right, bool):
        return as_boolean(left) != as_boolean(right)
    if isinstance(left, float | int) or isinstance(right, float | int):
        rights = _numbers(right, zone)
        return any(one != other for one in _numbers(left, zone) for other in rights)
    return _some_pair(left, right, zone, wanted=False)


def _some_pair(left: Value, right: Value, zone: dates.Zone, *, wanted: bool) -> bool:
    others = _worths(right)
    return any(
        same(text, worth, other, other_worth, zone) is wanted
        for text, worth in _worths(left)
        for other, other_worth in others
    )


def _worths(value: Value) -> list[tuple[str, str]]:
    if isinstance(value, str | float | int):
        return [(as_string(value), "s")]
    return [(node.out, node.worth) for node in value] or [("", "s")]


def same(one: str, worth: str, other: str, other_worth: str, zone: dates.Zone) -> bool:
    """Return whether two texts are equal, counted as numbers or as true and false where one of them is such."""
    if one == other:
        return True
    if worth == other_worth == "s" or not one or not other:
        return False
    if "b" in (worth, other_worth):
        return one in _TRUTHS and other in _TRUTHS and _TRUTHS[one] is _TRUTHS[other]
    return to_number(one, zone) == to_number(other, zone)


_TRUTHS: Final = {"true": True, "1": True, "false": False, "0": False}


def ordered(op: str, left: Value, right: Value, zone: dates.Zone) -> bool:
    """XPath ``<``, ``<=``, ``>``, ``>=`` over numbers (dates as days): some pair is in that order."""
    rights = _numbers(right, zone)
    for one in _numbers(left, zone):
        for other in rights:
            if (
                (op == "<" and one < other)
                or (op == "<=" and one <= other)
                or (op == ">" and one > other)
                or (op == ">=" and one >= other)
            ):
                return True
    return False


def is_nodes(value: Value) -> bool:
    """Return whether ``value`` is a node-set."""
    return not isinstance(value, str | float | int)


def texts_of(value: Value) -> list[str]:
    """Return the text of each node, or of the one value; an empty node-set gives one blank."""
    if isinstance(value, str | float | int):
        return [as_string(value)]
    return [node.out for node in value] or [""]


def _numbers(value: Value, zone: dates.Zone) -> list[float]:
    if isinstance(value, str | float | int):
        return [as_number(value, zone)]
    return [node_number(node, zone) for node in value] or [NAN]
