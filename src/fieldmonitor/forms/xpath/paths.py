"""Compiles location paths: resolved against the form where they point into the record, indexed where they filter lists.

An absolute path that is wanted as one value means the reader's own repeat instance (as JavaRosa does); wanted as a
node-set it means every instance (as XPath says).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fieldmonitor.forms.errors import XPathError
from fieldmonitor.forms.xpath.analysis import ignores_context, uses_position
from fieldmonitor.forms.xpath.axes import PLAIN, along, reach
from fieldmonitor.forms.xpath.static import Dependency, Env, InstanceLike, SpecLike, innermost, pinned
from fieldmonitor.forms.xpath.syntax import (
    Call,
    Compare,
    Expr,
    Literal,
    Logic,
    Number,
    Path,
    Step,
)
from fieldmonitor.forms.xpath.values import NAN, TreeNode, node_number

if TYPE_CHECKING:
    from fieldmonitor.forms.xpath.compiler import Compiler

Nodes = Callable[[TreeNode, Env], Sequence[TreeNode]]
Filter = Callable[[Sequence[TreeNode], Env], Sequence[TreeNode]]
_NONE: Final[tuple[TreeNode, ...]] = ()


@dataclass(slots=True)
class Plan:
    """A compiled path. ``single``: it gives one node at most. ``spec``: the question it points at, if in the record."""

    many: Nodes
    single: bool = False
    spec: SpecLike | None = None
    one_text: Callable[[TreeNode, Env], str] | None = None
    one_number: Callable[[TreeNode, Env], float] | None = None

    def nodes(self) -> Nodes:
        """Return the closure that gives the nodes."""
        return self.many

    def text(self) -> Callable[[TreeNode, Env], str]:
        """Return the closure that gives the first node's text."""
        if self.one_text is not None:
            return self.one_text
        many = self.many

        def first_text(node: TreeNode, env: Env) -> str:
            found = many(node, env)
            return found[0].out if found else ""

        return first_text

    def number(self) -> Callable[[TreeNode, Env], float]:
        """Return the closure that gives the first node's number."""
        if self.one_number is not None:
            return self.one_number
        many = self.many

        def first_number(node: TreeNode, env: Env) -> float:
            found = many(node, env)
            return node_number(found[0], env.zone) if found else NAN

        return first_number


class PathCompiler:
    """Compiles the paths of one `Compiler`."""

    def __init__(self, compiler: "Compiler") -> None:
        self.compiler = compiler

    def plan(self, path: Path, *, scalar: bool) -> Plan:
        """Compile ``path``; ``scalar`` says that one value is wanted of it."""
        compiler = self.compiler
        if path.base is not None:
            return self.based(path, scalar=scalar)
        if path.absolute:
            if not path.steps:
                return Plan(lambda _node, env: [env.root])
            return self.record(compiler.form.root, None, path.steps, absolute=True, scalar=scalar)
        if compiler.spec is not None:  # else it starts from an element of a list, which is nobody's
            compiler.reads.own = True
        return self.record(compiler.spec, compiler.scope, path.steps, absolute=False, scalar=scalar)

    def based(self, path: Path, *, scalar: bool) -> Plan:
        """Compile a path that starts from a call: ``current()/..``, ``instance('x')/root/item[…]``."""
        compiler, base = self.compiler, path.base
        assert base is not None  # noqa: S101 - the caller looked
        if isinstance(base, Call) and base.name == "current" and not base.args and not path.base_predicates:
            compiler.reads.own = True
            at_owner = compiler.inside(compiler.owner, innermost(compiler.owner))
            if not path.steps:
                return Plan(lambda _node, env: [env.current], True, compiler.owner, lambda _node, env: env.current.out)
            return _from_owner(
                at_owner.paths.record(at_owner.spec, at_owner.scope, path.steps, absolute=False, scalar=scalar)
            )
        if isinstance(base, Call) and base.name == "instance" and not path.base_predicates:
            return self.listed(self.secondary(base), path.steps)
        start = compiler.nodes(base)
        filters = tuple(self.filter(predicate, None, None) for predicate in path.base_predicates)
        steps = self.steps(path.steps, None, None)

        def from_base(node: TreeNode, env: Env) -> Sequence[TreeNode]:
            found = start(node, env)
            for one in filters:
                found = one(found, env)
            return _walk(found, steps, env)

        return Plan(from_base)

    def secondary(self, call: Call) -> InstanceLike:
        """Return the instance that ``instance('name')`` names. Raises XPathError if the form has none such."""
        if len(call.args) != 1 or not isinstance(call.args[0], Literal):
            raise XPathError("instance() needs the name of a list in quotes")
        found = self.compiler.form.instance(call.args[0].text)
        if found is None:
            raise XPathError("The form has no list called '{list}'", list=call.args[0].text)
        return found

    def listed(self, instance: InstanceLike, steps: tuple[Step, ...]) -> Plan:
        """Compile a path into a list; the first predicate becomes an index lookup where it is an equality."""
        if instance.per_session:
            own = self.steps(steps, None, None)
            return Plan(lambda _node, env: _walk([env.last_saved_document()], own, env))
        plain = 0
        while plain < len(steps) and steps[plain].axis == "child" and not steps[plain].predicates:
            plain += 1
        if plain < len(steps) and steps[plain].axis == "child":
            indexed = self.indexed(instance, steps[: plain + 1])
            if indexed is not None:
                rest = self.steps(steps[plain + 1 :], None, None)
                if not rest:
                    return Plan(indexed)
                return Plan(lambda node, env: _walk(indexed(node, env), rest, env))
        compiled = self.steps(steps, None, None)
        document = instance.document
        return Plan(lambda _node, env: _walk([document], compiled, env))

    def indexed(self, instance: InstanceLike, steps: tuple[Step, ...]) -> Nodes | None:
        """Compile ``root/item[name = EXPR and …]`` to a lookup, or None where it has no such form."""
        last = steps[-1]
        if last.name == "*" or any(step.name == "*" for step in steps):
            return None
        predicate = last.predicates[0]
        parts = predicate.items if isinstance(predicate, Logic) and predicate.op == "and" else (predicate,)
        if any(uses_position(part) for part in last.predicates):
            return None
        for place, part in enumerate(parts):
            key = self.key(part)
            if key is None:
                continue
            child, wanted = key
            table = instance.index(tuple(step.name for step in steps), child)
            others = (*parts[:place], *parts[place + 1 :], *last.predicates[1:])
            filters = tuple(self.filter(other, None, None) for other in others)

            def lookup(node: TreeNode, env: Env) -> Sequence[TreeNode]:
                found = table.get(wanted(node, env), _NONE)  # noqa: B023 - returned at once
                for one in filters:  # noqa: B023 - returned at once
                    found = one(found, env)
                return found

            return lookup
        return None

    def key(self, part: Expr) -> tuple[str, Callable[[TreeNode, Env], str]] | None:
        """Return (child name, closure of the wanted text) of ``child = EXPR`` where EXPR ignores the element."""
        if not isinstance(part, Compare) or part.op != "=":
            return None
        for child, other in ((part.left, part.right), (part.right, part.left)):
            if not (isinstance(child, Path) and not child.absolute and child.base is None and len(child.steps) == 1):
                continue
            step = child.steps[0]
            if step.axis != "child" or step.predicates or step.name == "*" or not ignores_context(other):
                continue
            outside = self.compiler.inside(None, None)
            if isinstance(other, Path):
                if outside.single(other) is None:
                    continue
            elif outside.static_type(other) != "s":
                continue
            return step.name, outside.string(other)
        return None

    def filter(self, predicate: Expr, spec: SpecLike | None, scope: SpecLike | None) -> Filter:
        """Compile a predicate over the nodes of one step."""
        inside = self.compiler.inside(spec, scope)
        if isinstance(predicate, Number):
            place = int(predicate.value) - 1 if predicate.value.is_integer() else -1
            return lambda found, _env: found[place : place + 1] if place >= 0 else _NONE
        if inside.static_type(predicate) == "n":
            return _by_position(inside.number(predicate))
        test = inside.boolean(predicate)
        if not uses_position(predicate):
            return lambda found, env: [node for node in found if test(node, env)]

        def positioned(found: Sequence[TreeNode], env: Env) -> Sequence[TreeNode]:
            before = env.position, env.size
            kept = []
            env.size = len(found)
            for place, node in enumerate(found, 1):
                env.position = place
                if test(node, env):
                    kept.append(node)
            env.position, env.size = before
            return kept

        return positioned

    def record(
        self, spec: SpecLike | None, scope: SpecLike | None, steps: tuple[Step, ...], *, absolute: bool, scalar: bool
    ) -> Plan:
        """Compile a path into the record (or, with no ``spec``, below an element of a list)."""
        if absolute:
            steps = self.below_root(spec, steps)
        if spec is None or any(
            step.predicates or step.axis not in PLAIN or (step.name == "*" and step.axis == "child") for step in steps
        ):
            compiled = self.steps(steps, spec, scope)
            if absolute:
                return Plan(lambda _node, env: _walk([env.root], compiled, env))
            return Plan(lambda node, env: _walk([node], compiled, env))
        target, shared = spec, scope
        ups = 0
        downs: list[str] = []
        for step in steps:
            if step.axis == "parent":
                if downs:
                    downs.pop()
                else:
                    ups += 1
                if target.up is None:
                    return Plan(lambda _node, _env: _NONE)
                target = target.up
                shared = pinned(target, shared)
            elif step.axis in ("child", "attribute"):
                name = f"@{step.name}" if step.axis == "attribute" else step.name
                found = target.kids.get(name)
                if found is None:
                    return Plan(lambda _node, _env: _NONE, single=True, one_text=lambda _node, _env: "")
                target = found
                downs.append(name)
        return self.resolved(target, shared, ups, tuple(downs), absolute=absolute, scalar=scalar)

    def below_root(self, root: SpecLike | None, steps: tuple[Step, ...]) -> tuple[Step, ...]:
        """Drop the root's own step from an absolute path."""
        first = steps[0]
        if first.axis == "descendant-or-self":
            return steps
        if root is None or first.axis != "child" or first.name not in (root.name, "*"):
            return (Step("child", " "),)  # a name that nothing has: the path points outside the record
        return steps[1:]

    def resolved(
        self,
        target: SpecLike,
        shared: SpecLike | None,
        ups: int,
        downs: tuple[str, ...],
        *,
        absolute: bool,
        scalar: bool,
    ) -> Plan:
        """Compile a path whose every step is known, the quickest way that its target allows."""
        reads, owner = self.compiler.reads, self.compiler.owner
        if not target.repeats:
            reads.dependencies[Dependency(target, None)] = None
            plans = self.compiler.form.plans
            found = plans.get(target.index)
            if found is None:
                found = plans[target.index] = _single_plan(target)
            return found
        own = innermost(target)
        if absolute and scalar and own is not None and own in owner.repeats:
            ups, downs = _relative(owner, target, own)
            reads.dependencies[Dependency(target, own)] = None
            plan = _own_plan(target, ups, downs)
            return plan if self.compiler.spec is owner else _from_owner(plan)
        reads.dependencies[Dependency(target, shared)] = None
        if not absolute and (own is shared or not _forks(target, len(downs))):
            return _own_plan(target, ups, downs)
        names = downs
        if absolute:
            return Plan(lambda _node, env: _walk_names([env.root], names), spec=target)

        def relative(node: TreeNode, _env: Env) -> Sequence[TreeNode]:
            start: TreeNode | None = node
            for _ in range(ups):
                start = start.up if start is not None else None
            return _walk_names([start], names) if start is not None else _NONE

        return Plan(relative, spec=target)

    def steps(self, steps: tuple[Step, ...], spec: SpecLike | None, scope: SpecLike | None) -> "tuple[_Step, ...]":
        """Compile general steps, following the form for as long as they stay in the record."""
        compiled: list[_Step] = []
        at: list[SpecLike] = [spec] if spec is not None else []
        for step in steps:
            if step.axis == "parent":
                at = [one.up for one in at if one.up is not None]
                scope = pinned(at[0], scope) if at else None
            elif step.axis not in PLAIN:
                at, scope = along(step, at), None
            elif step.axis != "self":
                name = f"@{step.name}" if step.axis == "attribute" else step.name
                at = [kid for one in at for kid in one.kids.values() if name in ("*", kid.name)]
            inner = at[0] if len(at) == 1 else None
            filters = tuple(self.filter(predicate, inner, scope) for predicate in step.predicates)
            compiled.append(_Step(step.axis, step.name, filters))
            for one in at if step.predicates else ():
                self.compiler.reads.dependencies[Dependency(one, scope)] = None
        for one in at:
            self.compiler.reads.dependencies[Dependency(one, scope)] = None
        return tuple(compiled)


@dataclass(frozen=True, slots=True)
class _Step:
    axis: str
    name: str
    filters: tuple[Filter, ...]


def _walk(nodes: Sequence[TreeNode], steps: tuple[_Step, ...], env: Env) -> Sequence[TreeNode]:
    for step in steps:
        if step.axis == "parent":
            nodes = list({id(node.up): node.up for node in nodes if node.up is not None}.values())
            for one in step.filters:
                nodes = one(nodes, env)
            continue
        if step.axis not in PLAIN:
            nodes = _walk_wide(nodes, step, env)
            continue
        found: list[TreeNode] = []
        for node in nodes:
            kept = (
                [node] if step.axis == "self" else node.step(f"@{step.name}" if step.axis == "attribute" else step.name)
            )
            for one in step.filters:
                kept = one(kept, env)
            found.extend(kept)
        nodes = found
    return nodes


def _walk_wide(nodes: Sequence[TreeNode], step: _Step, env: Env) -> list[TreeNode]:
    found: dict[int, TreeNode] = {}
    for node in nodes:
        kept: Sequence[TreeNode] = [one for one in reach(step.axis, node) if step.name in ("*", one.name)]
        for one in step.filters:
            kept = one(kept, env)
        found.update((id(one), one) for one in kept)
    return list(found.values())


def _walk_names(nodes: Sequence[TreeNode], names: tuple[str, ...]) -> Sequence[TreeNode]:
    for name in names:
        nodes = nodes[0].step(name) if len(nodes) == 1 else [kid for node in nodes for kid in node.step(name)]
    return nodes


def _single_plan(target: SpecLike) -> Plan:
    index = target.index

    def one(_node: TreeNode, env: Env) -> Sequence[TreeNode]:
        found = env.nodes[index]
        return [found] if found is not None else _NONE

    def text(_node: TreeNode, env: Env) -> str:
        found = env.nodes[index]
        return found.out if found is not None else ""

    def number(_node: TreeNode, env: Env) -> float:
        found = env.nodes[index]
        if found is None:
            return NAN
        return found.number if found.counted is found.out else found.reckon(env.zone)  # `node_number`, in place

    return Plan(one, True, target, text, number)


def _forks(target: SpecLike, depth: int) -> bool:
    """Return whether the last ``depth`` steps down to ``target`` lead into a repeat: then there may be many."""
    at: SpecLike | None = target
    for _ in range(depth):
        if at is None or at.is_repeat:
            return True
        at = at.up
    return False


def _own_plan(target: SpecLike, ups: int, downs: tuple[str, ...]) -> Plan:
    def one(node: TreeNode, _env: Env) -> Sequence[TreeNode]:
        start: TreeNode | None = node
        for _ in range(ups):
            start = start.up if start is not None else None
        return _walk_names([start], downs) if start is not None else _NONE

    if ups <= 1 and len(downs) == 1:  # by far the most: a neighbour, or a child inside a predicate
        name = downs[0]

        def sibling(node: TreeNode, _env: Env) -> Sequence[TreeNode]:
            return node.up.step(name) if node.up is not None else _NONE

        return Plan(sibling if ups else lambda node, _env: node.step(name), single=True, spec=target)
    if not ups and not downs:
        return Plan(
            lambda node, _env: [node],
            True,
            target,
            lambda node, _env: node.out,
            lambda node, env: node_number(node, env.zone),
        )
    return Plan(one, single=True, spec=target)


def _from_owner(plan: Plan) -> Plan:
    many, text, number = plan.many, plan.text(), plan.number()
    return Plan(
        lambda _node, env: many(env.current, env),
        plan.single,
        plan.spec,
        lambda _node, env: text(env.current, env),
        lambda _node, env: number(env.current, env),
    )


def _relative(owner: SpecLike, target: SpecLike, shared: SpecLike) -> tuple[int, tuple[str, ...]]:
    """Return how to get from ``owner`` up to its instance of ``shared`` and down to ``target``."""
    ups = 0
    at: SpecLike | None = owner
    while at is not None and at is not shared:
        ups, at = ups + 1, at.up
    downs: list[str] = []
    at = target
    while at is not None and at is not shared:
        downs.append(at.name)
        at = at.up
    return ups, tuple(reversed(downs))


def _by_position(closure: Callable[[TreeNode, Env], float]) -> Filter:
    def by_position(found: Sequence[TreeNode], env: Env) -> Sequence[TreeNode]:
        before = env.position, env.size
        env.size = len(found)
        kept = []
        for place, node in enumerate(found, 1):
            env.position = place
            if closure(node, env) == place:
                kept.append(node)
        env.position, env.size = before
        return kept

    return by_position
