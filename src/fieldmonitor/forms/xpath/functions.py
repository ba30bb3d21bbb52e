"""The plain functions of ODK XForms: each a Python function of its arguments' values.

Semantics follow the ODK XForms specification (section "XPath functions"); where it leaves room, JavaRosa's, because
the forms in the field were tried on it: blanks are skipped by ``sum``, ``min`` and ``max``, ``regex`` must match the
whole text, ``round`` takes halves upwards.
"""

import math
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Any, Final

from fieldmonitor.forms.errors import XPathError
from fieldmonitor.forms.xpath import dates, geometry, hashing, shuffle
from fieldmonitor.forms.xpath.regex import compile_regex
from fieldmonitor.forms.xpath.static import Env
from fieldmonitor.forms.xpath.values import (
    NAN,
    TreeNode,
    Value,
    as_boolean,
    as_number,
    as_string,
    is_nodes,
    node_number,
    texts_of,
    to_number,
)

if TYPE_CHECKING:
    from fieldmonitor.forms.xpath.compiler import Type


@dataclass(frozen=True, slots=True)
class Function:
    """A function's face. ``takes``: type of each argument, the last one for all further; see `compiler.Type`.

    ``on_context``: called without arguments, it takes the context node.
    """

    returns: "Type"
    takes: str
    least: int
    most: int
    run: Callable[..., Any]
    on_context: bool = False

    def kind(self, place: int) -> str:
        """Return the type wanted of argument ``place``."""
        return self.takes[min(place, len(self.takes) - 1)]


# -- numbers


def _numbers(env: Env, values: Iterable[Value]) -> list[float]:
    """Return the numbers among ``values``, node-sets opened, blanks left out."""
    found: list[float] = []
    for value in values:
        if is_nodes(value):
            found.extend(node_number(node, env.zone) for node in value if node.out != "")  # type: ignore[union-attr,arg-type]  # nodes by now
        elif value != "":
            found.append(as_number(value, env.zone))
    return [number for number in found if number == number]  # noqa: PLR0124 - the quickest test for NaN


def _sum(env: Env, nodes: Sequence[TreeNode]) -> float:
    zone = env.zone
    total = 0.0
    for node in nodes:
        if node.out:
            number = node_number(node, zone)
            if number == number:  # noqa: PLR0124 - the quickest test for NaN
                total += number
    return total


def _round(_env: Env, number: float, places: float = 0) -> float:
    if not math.isfinite(number) or not math.isfinite(places):
        return number
    shift = Decimal(1).scaleb(max(-40, min(40, int(places))))
    return float(((Decimal(repr(number)) * shift + Decimal("0.5")).to_integral_value(ROUND_FLOOR)) / shift)


def _whole(_env: Env, number: float) -> float:
    return float(math.trunc(number)) if math.isfinite(number) else number


def _guard(run: Callable[..., float]) -> Callable[..., float]:
    """Return ``run`` giving NaN where the number is outside its domain or range."""

    def guarded(_env: Env, *args: float) -> float:
        try:
            result = run(*args)
        except (ValueError, OverflowError, ZeroDivisionError):
            return NAN
        return result if isinstance(result, float) else NAN

    return guarded


# -- text


def _substr(_env: Env, text: str, start: float, end: float = NAN) -> str:
    first = int(start) if math.isfinite(start) else 0
    if end != end:  # noqa: PLR0124 - the quickest test for NaN
        return text[first:]
    return text[first : int(end)] if math.isfinite(end) else text[first:]


def _substring(_env: Env, text: str, start: float, length: float = math.inf) -> str:
    first = math.floor(start + 0.5) if math.isfinite(start) else start
    last = first + (math.floor(length + 0.5) if math.isfinite(length) else length)
    return "".join(char for place, char in enumerate(text, 1) if first <= place < last)


def _translate(_env: Env, text: str, old: str, new: str) -> str:
    table: dict[int, str | None] = {}
    for place, char in enumerate(old):
        table.setdefault(ord(char), new[place] if place < len(new) else None)
    return text.translate(table)


def _join(_env: Env, separator: str, *values: Value) -> str:
    return separator.join(text for value in values for text in _each(value))


def _each(value: Value) -> list[str]:
    return [node.out for node in value] if is_nodes(value) else [as_string(value)]  # type: ignore[union-attr]  # nodes by now


def _regex(_env: Env, text: str, pattern: str) -> bool:
    try:
        return compile_regex(pattern).fullmatch(text)
    except XPathError:
        return False  # a pattern worked out while filling; one written into the form was checked at load


def _checklist(_env: Env, least: float, most: float, *values: Value) -> bool:
    count = sum(holds for value in values for holds in _truths(value))
    return (least < 0 or count >= least) and (most < 0 or count <= most)


def _weighted_checklist(env: Env, least: float, most: float, *values: Value) -> bool:
    holding = [holds for value in values[::2] for holds in _truths(value)]
    weights = [text for value in values[1::2] for text in _each(value)]
    total = sum(as_number(weight, env.zone) for holds, weight in zip(holding, weights, strict=False) if holds)
    return (least < 0 or total >= least) and (most < 0 or total <= most)


def _truths(value: Value) -> list[bool]:
    """Return which of the factors of a checklist hold: numbers but 0, conditions, answers; not the text ``false``."""
    if is_nodes(value):
        return [node.truth() and node.out != "false" for node in value]  # type: ignore[union-attr]  # nodes by now
    return [value not in ("", "false", "0") if isinstance(value, str) else as_boolean(value)]


# -- selects


def _chosen(text: str) -> list[str]:
    return [part for part in text.split(" ") if part]


def _selected(_env: Env, text: str, choice: str) -> bool:
    wanted = choice.strip()
    return wanted in text.split(" ") if wanted else text == ""


def _selected_at(_env: Env, text: str, place: float) -> str:
    chosen = _chosen(text)
    index = int(place) if math.isfinite(place) else -1
    return chosen[index] if 0 <= index < len(chosen) else ""


# -- dates


def _today(env: Env) -> str:
    return env.now_text()[:10]


def _date(env: Env, value: Value) -> str:
    number_given = isinstance(value, float | int) and not isinstance(value, bool)
    text = "" if number_given else as_string(value).strip()
    if not number_given:
        moment = dates.parse_moment(text, env.zone)
        if moment is not None:
            return moment.date().isoformat()
    number = as_number(value, env.zone)
    found = dates.from_days(number) if math.isfinite(number) else None
    return found.date().isoformat() if found else ""


def _date_time(env: Env, value: Value) -> str:
    moment = None
    if not isinstance(value, float | int):
        moment = dates.parse_moment(as_string(value).strip(), env.zone)
    if moment is None:
        number = as_number(value, env.zone)
        moment = dates.from_days(number) if math.isfinite(number) else None
    return dates.local_text(moment, env.zone) if moment else ""


def _format_date(env: Env, value: Value, pattern: str) -> str:
    moment = None
    if isinstance(value, float | int):
        moment = dates.from_days(value) if math.isfinite(value) else None
    else:
        text = as_string(value).strip()
        moment = dates.parse_moment(text, env.zone)
        if moment is None and text[2:3] == ":":
            clock = dates.parse_time(text)
            moment = dates.from_days(clock[0]) if clock else None
    return dates.format_moment(moment, pattern, env.language) if moment else ""


def _decimal_date_time(env: Env, value: Value) -> float:
    if is_nodes(value) or isinstance(value, str):
        moment = dates.parse_moment(as_string(value).strip(), env.zone)
        if moment is not None:
            return dates.utc_days(moment, env.zone)
    return as_number(value, env.zone)


def _decimal_time(env: Env, text: str) -> float:
    clock = dates.parse_time(text.strip())
    if clock is not None:
        return clock[0]
    number = to_number(text, env.zone)
    return number % 1 if math.isfinite(number) else NAN


def _uuid(env: Env, length: float = NAN) -> str:
    if not math.isfinite(length):
        return str(uuid.uuid4())  # all 122 bits: a float has 53, and records of many devices meet in one list
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    return "".join(alphabet[int(env.random() * 62)] for _ in range(max(0, min(int(length), 1000))))


# -- places


def _intersects(_env: Env, value: Value) -> bool:
    """Return whether a trace or shape crosses or touches itself (Collect: ``intersects()``)."""
    return geometry.crosses_itself(geometry.points(texts_of(value)[:1]))


# -- names


def _name(_env: Env, nodes: Sequence[TreeNode]) -> str:
    return nodes[0].name.removeprefix("@") if nodes else ""


def _lang(env: Env, code: str) -> bool:
    """Return whether the form is shown in ``code``: a language's name, its code in brackets, or the start of that."""
    name, _, rest = env.language.lower().partition("(")
    spoken = rest.removesuffix(")") or name.strip()
    wanted = code.lower()
    return wanted in (name.strip(), spoken) or spoken.startswith(f"{wanted}-")


_MANY: Final = 10_000

FUNCTIONS: Final[dict[str, Function]] = {
    "true": Function("b", "v", 0, 0, lambda _env: True),
    "false": Function("b", "v", 0, 0, lambda _env: False),
    "not": Function("b", "b", 1, 1, lambda _env, value: not value),
    "boolean-from-string": Function("b", "s", 1, 1, lambda _env, text: text.strip().lower() in ("true", "1")),
    "number": Function("n", "n", 0, 1, lambda _env, number: number, on_context=True),
    "string": Function("s", "s", 0, 1, lambda _env, text: text, on_context=True),
    "int": Function("n", "n", 1, 1, _whole),
    "round": Function("n", "n", 1, 2, _round),
    "floor": Function("n", "n", 1, 1, _guard(lambda n: float(math.floor(n)))),
    "ceiling": Function("n", "n", 1, 1, _guard(lambda n: float(math.ceil(n)))),
    "abs": Function("n", "n", 1, 1, lambda _env, number: abs(number)),
    "pow": Function("n", "n", 2, 2, _guard(lambda base, exponent: base**exponent)),
    "sqrt": Function("n", "n", 1, 1, _guard(math.sqrt)),
    "log": Function("n", "n", 1, 1, _guard(math.log)),
    "log10": Function("n", "n", 1, 1, _guard(math.log10)),
    "exp": Function("n", "n", 1, 1, _guard(math.exp)),
    "exp10": Function("n", "n", 1, 1, _guard(lambda n: 10.0**n)),
    "sin": Function("n", "n", 1, 1, _guard(math.sin)),
    "cos": Function("n", "n", 1, 1, _guard(math.cos)),
    "tan": Function("n", "n", 1, 1, _guard(math.tan)),
    "asin": Function("n", "n", 1, 1, _guard(math.asin)),
    "acos": Function("n", "n", 1, 1, _guard(math.acos)),
    "atan": Function("n", "n", 1, 1, _guard(math.atan)),
    "atan2": Function("n", "n", 2, 2, _guard(math.atan2)),
    "pi": Function("n", "n", 0, 0, lambda _env: math.pi),
    "sum": Function("n", "N", 1, 1, _sum),
    "min": Function("n", "v", 1, _MANY, lambda env, *values: min(_numbers(env, values), default=NAN)),
    "max": Function("n", "v", 1, _MANY, lambda env, *values: max(_numbers(env, values), default=NAN)),
    "count": Function("n", "N", 1, 1, lambda _env, nodes: float(len(nodes))),
    "count-non-empty": Function("n", "N", 1, 1, lambda _env, nodes: float(sum(1 for node in nodes if node.out != ""))),
    "last": Function("n", "n", 0, 0, lambda env: float(env.size)),
    "concat": Function("s", "v", 0, _MANY, lambda _env, *values: "".join(t for value in values for t in _each(value))),
    "join": Function("s", "sv", 1, _MANY, _join),
    "substr": Function("s", "sn", 2, 3, _substr),
    "substring": Function("s", "sn", 2, 3, _substring),
    "substring-before": Function(
        "s", "s", 2, 2, lambda _env, text, mark: text.partition(mark)[0] if mark and mark in text else ""
    ),
    "substring-after": Function("s", "s", 2, 2, lambda _env, text, mark: text.partition(mark)[2] if mark else text),
    "translate": Function("s", "s", 3, 3, _translate),
    "string-length": Function("n", "s", 0, 1, lambda _env, text: float(len(text)), on_context=True),
    "normalize-space": Function("s", "s", 0, 1, lambda _env, text: " ".join(text.split()), on_context=True),
    "contains": Function("b", "s", 2, 2, lambda _env, text, part: part in text),
    "starts-with": Function("b", "s", 2, 2, lambda _env, text, part: text.startswith(part)),
    "ends-with": Function("b", "s", 2, 2, lambda _env, text, part: text.endswith(part)),
    "regex": Function("b", "s", 2, 2, _regex),
    "selected": Function("b", "s", 2, 2, _selected),
    "is-selected": Function("b", "s", 2, 2, _selected),
    "count-selected": Function("n", "s", 1, 1, lambda _env, text: float(len(_chosen(text)))),
    "selected-at": Function("s", "sn", 2, 2, _selected_at),
    "checklist": Function("b", "nnv", 2, _MANY, _checklist),
    "weighted-checklist": Function("b", "nnv", 2, _MANY, _weighted_checklist),
    "today": Function("s", "v", 0, 0, _today),
    "now": Function("s", "v", 0, 0, lambda env: env.now_text()),
    "date": Function("s", "v", 1, 1, _date),
    "date-time": Function("s", "v", 1, 1, _date_time),
    "format-date": Function("s", "vs", 2, 2, _format_date),
    "format-date-time": Function("s", "vs", 2, 2, _format_date),
    "decimal-date-time": Function("n", "v", 1, 1, _decimal_date_time),
    "decimal-time": Function("n", "s", 1, 1, _decimal_time),
    "uuid": Function("s", "n", 0, 1, _uuid),
    "random": Function("n", "v", 0, 0, lambda env: env.random()),
    "randomize": Function("N", "Nv", 1, 2, shuffle.randomize),
    "area": Function("n", "v", 1, 1, lambda _env, value: geometry.area(geometry.points(texts_of(value)))),
    "distance": Function(
        "n",
        "v",
        1,
        _MANY,
        lambda _env, *values: geometry.length(geometry.points([text for value in values for text in texts_of(value)])),
    ),
    "geofence": Function(
        "b", "s", 2, 2, lambda _env, point, shape: geometry.inside(geometry.points([point]), geometry.points([shape]))
    ),
    "intersects": Function("b", "v", 1, 1, _intersects),
    "id": Function("N", "v", 1, 1, lambda _env, _value: ()),  # no element of a record has an ID by its type
    "digest": Function("s", "s", 2, 3, hashing.digest),
    "base64-decode": Function("s", "s", 1, 1, hashing.base64_decode),
    "local-name": Function("s", "N", 0, 1, _name, on_context=True),
    "name": Function("s", "N", 0, 1, _name, on_context=True),
    "namespace-uri": Function("s", "N", 0, 1, lambda _env, _nodes: "", on_context=True),
    "lang": Function("b", "s", 1, 1, _lang),
    "version": Function("s", "v", 0, 0, lambda env: env.version()),
    "property": Function("s", "s", 1, 1, lambda env, name: env.fact(name)),
}
