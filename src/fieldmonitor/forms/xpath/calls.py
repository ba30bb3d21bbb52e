"""Compiles function calls: plain functions from their tables, and the ones that need more than their arguments.

The tables stand in `functions` and `geometry`; here are those that read the tree (``position``, ``indexed-repeat``…),
decide what is evaluated (``if``, ``coalesce``, ``once``), or look lists up (``pulldata``, ``jr:choice-name``).
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from fieldmonitor.forms.errors import XPathError
from fieldmonitor.forms.xpath import syntax
from fieldmonitor.forms.xpath.functions import FUNCTIONS, Function
from fieldmonitor.forms.xpath.moments import compile_date, compile_format, compile_moment
from fieldmonitor.forms.xpath.regex import compile_regex
from fieldmonitor.forms.xpath.static import Dependency, Env, InstanceLike, SpecLike
from fieldmonitor.forms.xpath.syntax import Call, Expr, Literal, Path
from fieldmonitor.forms.xpath.values import TreeNode, as_boolean, is_nodes

if TYPE_CHECKING:
    from fieldmonitor.forms.xpath.compiler import Closure, Compiler, Type, Typed


def call_type(call: Call) -> "Type":
    """Return the type that a call gives, from its name alone."""
    special = _SPECIAL.get(call.name)
    if special is not None:
        return special[0]
    function = FUNCTIONS.get(call.name)
    return function.returns if function is not None else "v"


def compile_call(compiler: "Compiler", call: Call) -> "Typed":
    """Compile ``call``. Raises XPathError for an unknown function or a wrong number of arguments."""
    special = _SPECIAL.get(call.name)
    if special is not None:
        kind, least, most, build = special
        _check(call, least, most)
        return build(compiler, call), kind
    function = FUNCTIONS.get(call.name)
    if function is None:
        raise XPathError("Unknown function {name}()", name=call.name)
    _check(call, function.least, function.most)
    if call.name == "lang":
        compiler.reads.language = True
    if call.name == "regex" and isinstance(call.args[1], Literal):
        compile_regex(call.args[1].text)
    return _plain(compiler, function, call.args), function.returns


def _check(call: Call, least: int, most: int) -> None:
    if not least <= len(call.args) <= most:
        wanted = str(least) if least == most else f"{least} or more" if most > 99 else f"{least} to {most}"
        raise XPathError(
            "{name}() takes {wanted} arguments, not {given}", name=call.name, wanted=wanted, given=len(call.args)
        )


def _plain(compiler: "Compiler", function: Function, args: tuple[Expr, ...]) -> "Closure":
    """Bind a table function to its compiled arguments."""
    run = function.run
    if not args and function.on_context:
        args = (Path(False, None, (), (syntax.Step("self", "*"),)),)
    compiled = tuple(_argument(compiler, function.kind(place), arg) for place, arg in enumerate(args))
    if len(compiled) == 1:
        (one,) = compiled
        return lambda node, env: run(env, one(node, env))
    if len(compiled) == 2:
        first, second = compiled
        return lambda node, env: run(env, first(node, env), second(node, env))
    return lambda node, env: run(env, *[arg(node, env) for arg in compiled])


def _argument(compiler: "Compiler", kind: str, arg: Expr) -> "Closure":
    if kind == "s":
        return compiler.string(arg)
    if kind == "n":
        return compiler.number(arg)
    if kind == "b":
        return compiler.boolean(arg)
    return compiler.nodes(arg) if kind == "N" else compiler.value(arg)


# -- evaluation on demand


def _if(compiler: "Compiler", call: Call) -> "Closure":
    test = compiler.boolean(call.args[0])
    yes, no = (_scalar(compiler, arg) for arg in call.args[1:])
    return lambda node, env: yes(node, env) if test(node, env) else no(node, env)


def _scalar(compiler: "Compiler", arg: Expr) -> "Closure":
    """Compile an argument that is handed through; a path to one node gives its own instance's node."""
    plan = compiler.single(arg)
    return plan.nodes() if plan is not None else compiler.value(arg)


def _coalesce(compiler: "Compiler", call: Call) -> "Closure":
    args = tuple(_scalar(compiler, arg) for arg in call.args)

    def coalesce(node: TreeNode, env: Env) -> Any:
        for arg in args:
            value = arg(node, env)
            if is_nodes(value):
                value = value[0].out if value else ""
            if value not in ("",) and value == value:  # noqa: PLR0124 - the quickest test for NaN
                return value
        return ""

    return coalesce


def _once(compiler: "Compiler", call: Call) -> "Closure":
    value = compiler.string(call.args[0])
    return lambda node, env: env.stored(env.current) or value(node, env)


def _boolean(compiler: "Compiler", call: Call) -> "Closure":
    value = _scalar(compiler, call.args[0])
    return lambda node, env: as_boolean(value(node, env))


# -- the tree


def _position(compiler: "Compiler", call: Call) -> "Closure":
    if not call.args:
        return lambda _node, env: float(env.position)
    plan = compiler.single(call.args[0])
    if plan is not None and plan.spec is not None and plan.spec.is_repeat:
        compiler.reads.dependencies[Dependency(plan.spec, plan.spec, position=True)] = None
    nodes = plan.nodes() if plan is not None else compiler.nodes(call.args[0])

    def position(node: TreeNode, env: Env) -> float:
        found = nodes(node, env)
        return float(found[0].place()) if found else float("nan")

    return position


def _current(_compiler: "Compiler", _call: Call) -> "Closure":
    return lambda _node, env: [env.current]


def _instance(compiler: "Compiler", call: Call) -> "Closure":
    instance = compiler.paths.secondary(call)
    if instance.per_session:
        return lambda _node, env: [env.last_saved_document()]
    document = instance.document
    return lambda _node, _env: [document]


def _target(compiler: "Compiler", expr: Expr, function: str) -> SpecLike:
    plan = compiler.paths.plan(expr, scalar=True) if isinstance(expr, Path) else None
    if plan is None or plan.spec is None:
        raise XPathError("{name}() needs the plain path of a question or repeat", name=function)
    return plan.spec


def _indexed_repeat(compiler: "Compiler", call: Call) -> "Closure":
    """``indexed-repeat(question, repeat, n[, repeat, n…])``: the question in the n-th instance (ODK, section 8)."""
    if len(call.args) % 2 == 0:
        raise XPathError("indexed-repeat() takes a question and then pairs of repeat and number")
    target = _target(compiler, call.args[0], call.name)
    chosen = {
        id(_target(compiler, group, call.name)): compiler.number(place)
        for group, place in zip(call.args[1::2], call.args[2::2], strict=True)
    }
    chain: list[tuple[str, Callable[[TreeNode, Env], float] | None, SpecLike | None]] = []
    at: SpecLike | None = target
    while at is not None and at.up is not None:
        own = at if at.is_repeat and at in compiler.owner.repeats else None
        chain.append((at.name, chosen.get(id(at)) if at.is_repeat else None, own))
        at = at.up
    chain.reverse()
    depths = {id(spec): _ups(compiler.owner, spec) for _, _, spec in chain if spec is not None}
    compiler.reads.dependencies[Dependency(target, None)] = None

    def indexed(node: TreeNode, env: Env) -> list[TreeNode]:
        here: TreeNode = env.root
        for name, place, own in chain:
            found = here.step(name)
            if place is not None:
                number = place(node, env)
                # JavaRosa takes the first where the number is blank or below 1: a new instance asks before it has one
                wanted = number if number >= 1 else 1
                if wanted >= len(found) + 1:
                    return []
                here = found[int(wanted) - 1]
                continue
            mine = _climb(env.current, depths[id(own)]) if own is not None else None
            if mine is not None and mine.up is here:
                here = mine
            elif found:
                here = found[0]
            else:
                return []
        return [here]

    return indexed


def _ups(owner: SpecLike, spec: SpecLike) -> int:
    count, at = 0, owner
    while at is not spec and at.up is not None:
        count, at = count + 1, at.up
    return count


def _climb(node: TreeNode, ups: int) -> TreeNode | None:
    here: TreeNode | None = node
    for _ in range(ups):
        here = here.up if here is not None else None
    return here


# -- lists and texts


def _choice_name(compiler: "Compiler", call: Call) -> "Closure":
    path = call.args[1]
    if isinstance(path, Literal):
        try:
            path = syntax.parse(path.text)
        except XPathError as error:
            raise XPathError("jr:choice-name() needs the path of a select in quotes") from error
    spec = _target(compiler, path, call.name)
    compiler.reads.language = True
    value = compiler.string(call.args[0])
    return lambda node, env: env.choice_label(spec, value(node, env), env.current)


def _itext(compiler: "Compiler", call: Call) -> "Closure":
    compiler.reads.language = True
    key = compiler.string(call.args[0])
    return lambda node, env: env.itext(key(node, env), env.current)


def _pulldata(compiler: "Compiler", call: Call) -> "Closure":
    """``pulldata('list', 'column', 'key column', key)``: one field of the first row that matches, or blank."""
    names = [arg.text if isinstance(arg, Literal) else "" for arg in call.args[:3]]
    if not names[0]:
        return _pulldata_somewhere(compiler, call)
    instance = compiler.form.instance(names[0])
    if instance is None:
        raise XPathError("The form has no list called '{list}'", list=names[0])
    for column in filter(None, names[1:]):
        if instance.lacks(column):
            raise XPathError("The list '{list}' has no column '{column}'", list=names[0], column=column)
    key = compiler.string(call.args[3])
    if not all(names):
        return _pulldata_anywhere(instance, compiler.string(call.args[1]), compiler.string(call.args[2]), key)
    table, column = instance.index(("root", "item"), names[2]), names[1]

    def pulldata(node: TreeNode, env: Env) -> str:
        wanted = key(node, env)
        rows = table.get(wanted) if wanted else None
        found = rows[0].step(column) if rows else ()
        return found[0].out if found else ""

    return pulldata


def _pulldata_somewhere(compiler: "Compiler", call: Call) -> "Closure":
    """Look up where the form works out even the list's name; a list that there is not gives a blank."""
    name, column, key_column, key = (compiler.string(arg) for arg in call.args)
    form = compiler.form

    def pulldata(node: TreeNode, env: Env) -> str:
        called, wanted = name(node, env), key(node, env)
        instance = form.instance(called) or form.instance(called.removesuffix(".csv"))
        if instance is None or not wanted:
            return ""
        rows = instance.index(("root", "item"), key_column(node, env)).get(wanted)
        found = rows[0].step(column(node, env)) if rows else ()
        return found[0].out if found else ""

    return pulldata


def _pulldata_anywhere(instance: InstanceLike, column: "Closure", key_column: "Closure", key: "Closure") -> "Closure":
    """Look up where the form works out the columns' names while it is filled."""

    def pulldata(node: TreeNode, env: Env) -> str:
        wanted = key(node, env)
        rows = instance.index(("root", "item"), key_column(node, env)).get(wanted) if wanted else None
        found = rows[0].step(column(node, env)) if rows else ()
        return found[0].out if found else ""

    return pulldata


def _same_instance(compiler: "Compiler", call: Call) -> "Closure":
    """``depend(a, b…)``: the first value; the others only make the expression depend on them."""
    args = tuple(compiler.value(arg) for arg in call.args)
    return args[0]


Build = Callable[["Compiler", Call], "Closure"]
_MANY: Final = 1000
_SPECIAL: "Final[dict[str, tuple[Type, int, int, Build]]]" = {
    "if": ("v", 3, 3, _if),
    "coalesce": ("v", 1, _MANY, _coalesce),
    "once": ("s", 1, 1, _once),
    "boolean": ("b", 1, 1, _boolean),
    "position": ("n", 0, 1, _position),
    "current": ("N", 0, 0, _current),
    "instance": ("N", 1, 1, _instance),
    "indexed-repeat": ("N", 3, 99, _indexed_repeat),
    "jr:choice-name": ("s", 2, 2, _choice_name),
    "jr:itext": ("s", 1, 1, _itext),
    "pulldata": ("s", 4, 4, _pulldata),
    "date": ("s", 1, 1, compile_date),
    "date-time": ("s", 1, 1, compile_moment),
    "format-date": ("s", 2, 2, compile_format),
    "format-date-time": ("s", 2, 2, compile_format),
    "depend": ("v", 1, _MANY, _same_instance),
}

NAMES: Final = frozenset(_SPECIAL) | frozenset(FUNCTIONS)
"""Every function that an expression may call."""
