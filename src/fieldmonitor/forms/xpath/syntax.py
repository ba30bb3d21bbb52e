"""Reads an XPath expression into a tree.

The grammar is XPath 1.0 without the axes namespace, following and preceding.
Chains of one precedence (``a + b - c``, ``x and y and z``) become one flat node, so that a long formula costs no
depth; nesting is bounded, because the text comes from a file that anybody may have made.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from fieldmonitor.forms.errors import XPathError

MAX_LENGTH: Final = 65_536
MAX_DEPTH: Final = 100


@dataclass(frozen=True, slots=True)
class Number:
    """A number literal."""

    value: float


@dataclass(frozen=True, slots=True)
class Literal:
    """A quoted string."""

    text: str


@dataclass(frozen=True, slots=True)
class Call:
    """A function call; ``name`` keeps its prefix (``jr:choice-name``)."""

    name: str
    args: "tuple[Expr, ...]"


@dataclass(frozen=True, slots=True)
class Compare:
    """``=``, ``!=``, ``<``, ``<=``, ``>``, ``>=``."""

    op: str
    left: "Expr"
    right: "Expr"


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """``first`` followed by ``(op, operand)`` pairs of one precedence: ``+ -`` or ``* div mod``."""

    first: "Expr"
    rest: "tuple[tuple[str, Expr], ...]"


@dataclass(frozen=True, slots=True)
class Logic:
    """``and`` or ``or`` over two or more operands."""

    op: str
    items: "tuple[Expr, ...]"


@dataclass(frozen=True, slots=True)
class Negate:
    """Unary minus."""

    item: "Expr"


@dataclass(frozen=True, slots=True)
class Union:
    """``a | b``."""

    items: "tuple[Expr, ...]"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path. ``axis``: child, attribute, parent, self or one of `_AXES`; ``name``: ``*`` for any."""

    axis: str
    name: str
    predicates: "tuple[Expr, ...]" = ()


@dataclass(frozen=True, slots=True)
class Path:
    """A location path: ``absolute`` from the root, or from ``base`` (a call), or from the context node."""

    absolute: bool
    base: "Expr | None"
    base_predicates: "tuple[Expr, ...]"
    steps: tuple[Step, ...]


_HAS_TEXT: Final = Compare("!=", Path(False, None, (), (Step("self", "*"),)), Literal(""))
"""``a/text()`` is ``a`` where it has a text: an element of a record holds a text or elements, never both"""

Expr = Number | Literal | Call | Compare | Arithmetic | Logic | Negate | Union | Path

_TOKEN: Final = re.compile(
    r"""\s*(?:
      (?P<number>\d+(?:\.\d*)?|\.\d+)
    | (?P<literal>"[^"]*"|'[^']*')
    | (?P<op>//|::|!=|<=|>=|\.\.|[()\[\]@,/|+\-=<>*.$])
    | (?P<name>[^\W\d][\w.\-]*(?::[^\W\d][\w.\-]*)?)
    )""",
    re.VERBOSE,
)
_WORD_OPS: Final = frozenset({"and", "or", "div", "mod"})
# A name or * right after one of these cannot be an operator (XPath 1.0, section 3.7).
_BEFORE_OPERAND: Final = frozenset(
    {"", "@", "::", "(", "[", ",", "/", "//", "|", "+", "-", "=", "!=", "<", "<=", ">", ">="}
)
_PRECEDENCE: Final = {
    "or": 1, "and": 2, "=": 3, "!=": 3, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "div": 6, "mod": 6,
    "|": 8,
}  # fmt: skip
_AXES: Final = frozenset(
    {"child", "parent", "self", "attribute", "descendant", "descendant-or-self", "ancestor", "ancestor-or-self",
     "following-sibling", "preceding-sibling"}
)  # fmt: skip

_Token = tuple[str, str, int]


@lru_cache(maxsize=4096)
def parse(text: str) -> Expr:
    """Return the tree of ``text``. Raises XPathError for anything that is not a supported expression."""
    return _Parser(text).whole()


def _tokens(text: str) -> list[_Token]:
    if len(text) > MAX_LENGTH:
        raise XPathError("Expression longer than {limit} characters", text[:60], limit=MAX_LENGTH)
    found: list[_Token] = []
    position, end, before = 0, len(text.rstrip()), ""
    while position < end:
        match = _TOKEN.match(text, position)
        if match is None:
            raise XPathError("Unexpected character '{char}'", text, position, char=text[position:].lstrip()[:1])
        kind, word = match.lastgroup or "", match.group(match.lastgroup or 0)
        operand_next = before in _BEFORE_OPERAND or before in _WORD_OPS
        if kind == "name" and word in _WORD_OPS and not operand_next:
            kind = "op"
        elif word == "*" and operand_next:
            kind = "name"
        found.append((kind, word, match.start(match.lastgroup or 0)))
        before = word if kind == "op" else "operand"
        position = match.end()
    return found


class _Parser:
    """Precedence climbing over the token list; ``depth`` counts open brackets, calls and unary minus."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = _tokens(text)
        self.tokens.append(("end", "", len(text)))
        self.at = 0
        self.depth = 0

    def fail(self, message: str, **facts: object) -> XPathError:
        return XPathError(message, self.text.strip(), self.tokens[self.at][2], **facts)

    def whole(self) -> Expr:
        expression = self.expression(0)
        if self.tokens[self.at][0] != "end":
            raise self.fail("Unexpected '{word}'", word=self.tokens[self.at][1])
        return expression

    def is_op(self, *words: str) -> bool:
        kind, word, _ = self.tokens[self.at]
        return kind == "op" and word in words

    def take(self, word: str) -> None:
        if not self.is_op(word):
            raise self.fail("Expected '{word}'", word=word)
        self.at += 1

    def expression(self, floor: int) -> Expr:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.fail("Nested deeper than {limit} levels", limit=MAX_DEPTH)
        left = self.unary()
        while self.tokens[self.at][0] == "op":
            op = self.tokens[self.at][1]
            level = _PRECEDENCE.get(op, 0)
            if level <= floor:
                break
            left = self.chain(left, op, level)
        self.depth -= 1
        return left

    def chain(self, left: Expr, op: str, level: int) -> Expr:
        rest: list[tuple[str, Expr]] = []
        while self.tokens[self.at][0] == "op" and _PRECEDENCE.get(self.tokens[self.at][1], 0) == level:
            word = self.tokens[self.at][1]
            self.at += 1
            rest.append((word, self.expression(level)))
        if level in (5, 6):
            return Arithmetic(left, tuple(rest))
        if level in (1, 2):
            return Logic(op, (left, *(item for _, item in rest)))
        if level == 8:
            return Union((left, *(item for _, item in rest)))
        if len(rest) > MAX_DEPTH:
            raise self.fail("Too many comparisons in one chain")
        for word, item in rest:
            left = Compare(word, left, item)
        return left

    def unary(self) -> Expr:
        negative = False
        while self.is_op("-"):
            negative = not negative
            self.at += 1
        if negative:
            return Negate(self.union_operand())
        return self.primary()

    def union_operand(self) -> Expr:
        # unary minus binds less tightly than "|"
        item = self.primary()
        return self.chain(item, "|", 8) if self.is_op("|") else item

    def primary(self) -> Expr:
        kind, word, _ = self.tokens[self.at]
        if kind == "number":
            self.at += 1
            return Number(float(word))
        if kind == "literal":
            self.at += 1
            return self.filtered(Literal(word[1:-1]))
        if kind == "op" and word == "(":
            self.at += 1
            inner = self.expression(0)
            self.take(")")
            return self.filtered(inner)
        following = self.tokens[self.at + 1] if kind == "name" else ("", "", 0)
        if following[0] == "op" and following[1] == "(" and word != "*":
            return self.filtered(self.call(word))
        return self.path()

    def call(self, name: str) -> Expr:
        self.at += 2
        args: list[Expr] = []
        if not self.is_op(")"):
            args.append(self.expression(0))
            while self.is_op(","):
                self.at += 1
                args.append(self.expression(0))
        self.take(")")
        if name in ("node", "text") and not args:
            raise self.fail("{name}() is not supported as a step", name=name)
        return Call(name, tuple(args))

    def filtered(self, base: Expr) -> Expr:
        predicates = self.predicates()
        steps: tuple[Step, ...] = ()
        if self.is_op("/"):
            self.at += 1
            steps = self.steps()
        elif self.is_op("//"):
            steps = self.steps()
        if not predicates and not steps:
            return base
        return Path(False, base, predicates, steps)

    def path(self) -> Expr:
        if self.is_op("//"):
            return Path(True, None, (), self.steps())
        if not self.is_op("/"):
            return Path(False, None, (), self.steps())
        self.at += 1
        kind, word, _ = self.tokens[self.at]
        starts_step = kind == "name" or (kind == "op" and word in (".", "..", "@"))
        return Path(True, None, (), self.steps() if starts_step else ())

    def steps(self) -> tuple[Step, ...]:
        found: list[Step] = [] if self.is_op("//") else [self.step()]
        while self.is_op("/", "//"):
            if self.is_op("//"):  # short for /descendant-or-self::node()/ (XPath 1.0, section 2.5)
                found.append(Step("descendant-or-self", "*"))
            self.at += 1
            found.append(self.step())
        return tuple(found)

    def step(self) -> Step:
        kind, word, _ = self.tokens[self.at]
        if kind == "op" and word in (".", ".."):
            self.at += 1
            return Step("self" if word == "." else "parent", "*", self.predicates())
        axis = "child"
        if kind == "op" and word == "@":
            axis = "attribute"
            self.at += 1
        elif kind == "name" and self.tokens[self.at + 1][:2] == ("op", "::"):
            if word not in _AXES:
                raise self.fail("The axis {axis}:: is not part of ODK XForms", axis=word)
            axis = word
            self.at += 2
        kind, word, _ = self.tokens[self.at]
        if kind != "name":
            if not word:
                raise self.fail("Unexpected end")
            raise self.fail("Expected a question or function, found '{word}'", word=word)
        self.at += 1
        if self.is_op("("):
            if word == "text" and axis == "child":
                self.take("(")
                self.take(")")
                return Step("self", "*", (_HAS_TEXT, *self.predicates()))
            if word != "node":
                raise self.fail("{name}() cannot be a step of a path", name=word)
            self.take("(")
            self.take(")")
            word = "*"
        return Step(axis, word.rpartition(":")[2], self.predicates())

    def predicates(self) -> tuple[Expr, ...]:
        found: list[Expr] = []
        while self.is_op("["):
            self.at += 1
            found.append(self.expression(0))
            self.take("]")
        return tuple(found)
