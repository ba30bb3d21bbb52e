"""A loaded form as bytes: what reading, checking and ranking found out, so that the next load need not find it again.

JSON, no code: expressions are kept as they are written and compiled when they are first run. Lists are built when they
are first looked into. The bytes are for the program that wrote them; whatever else is handed in is refused.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from fieldmonitor.forms.errors import FormLoadError, Problem
from fieldmonitor.forms.graph import Link, Task
from fieldmonitor.forms.instances import Instance, LastSaved, from_rows
from fieldmonitor.forms.model import (
    Action,
    Blank,
    Control,
    FormModel,
    Item,
    Itemset,
    Output,
    Rule,
    Source,
    Spec,
    Submission,
    Words,
)

MAGIC: Final = b"fieldmonitor-form/1\n"
_RULES: Final = {
    "relevant": "boolean", "calculate": "calculate", "required": "boolean", "readonly": "boolean",
    "constraint": "boolean", "count": "number",
}  # fmt: skip
_HEAD: Final = len(MAGIC) + 32


def pack(model: FormModel, xml: bytes) -> bytes:
    """Return ``model`` and the XForm that it was read from as bytes."""
    body = json.dumps(_Writer(model).form(), ensure_ascii=False, separators=(",", ":")).encode()
    payload = len(body).to_bytes(4, "big") + body + xml
    return MAGIC + hashlib.sha256(payload).digest() + payload


def unpack(data: bytes) -> tuple[FormModel, bytes]:
    """Return what `pack` was given. Raises FormLoadError for damaged or foreign bytes."""
    payload = data[_HEAD:]
    if not data.startswith(MAGIC) or data[len(MAGIC) : _HEAD] != hashlib.sha256(payload).digest():
        raise _unusable()
    size = int.from_bytes(payload[:4], "big")
    try:
        return _Reader(json.loads(payload[4 : 4 + size])).form(), payload[4 + size :]
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise _unusable() from error


def _unusable() -> FormLoadError:
    return FormLoadError(
        [
            Problem.of(
                "compiled-form",
                "The stored copy of this form cannot be used.",
                suggestion="Load the form again.",
            )
        ]
    )


class _Writer:
    """One form on its way to JSON. Questions, actions and tasks are named by their index."""

    def __init__(self, model: FormModel) -> None:
        self.model = model
        self.tasks = {task: place for place, task in enumerate(model.tasks)}
        changes = [action for spec in model.specs if spec.control for action in spec.control.on_change]
        self.actions = {id(action): action for action in (*model.actions, *changes)}
        self.numbers = {key: number for number, key in enumerate(self.actions)}

    def form(self) -> dict[str, Any]:
        model = self.model
        return {
            "head": [model.form_id, model.version, model.title, model.default_language, list(model.languages)],
            "attributes": model.root_attributes,
            "namespaces": model.namespaces,
            "specs": [self.spec(spec) for spec in model.specs],
            "blank": _blank(model.blank),
            "templates": {spec.index: _blank(spec.template) for spec in model.specs if spec.template is not None},
            "texts": {
                language: {key: {form: _source(parts) for form, parts in forms.items()} for key, forms in texts.items()}
                for language, texts in model.translations.items()
            },
            "lists": {name: _list(instance) for name, instance in model.instances.items()},
            "actions": [self.action(action) for action in self.actions.values()],
            "runs": [self.numbers[id(action)] for action in model.actions],
            "tasks": [[task.spec.index, task.aspect, task.rank, int(task.circular)] for task in model.tasks],
            "links": [self.links(spec.links) for spec in model.specs],
            "places": {spec.index: self.links(spec.position_links) for spec in model.specs if spec.position_links},
            "language": self.links(model.language_links),
            "preloads": [spec.index for spec in model.preloads],
            "submission": [getattr(model.submission, name) for name in Submission.__slots__],
            "notices": [_problem(notice) for notice in model.notices],
        }

    def spec(self, spec: Spec) -> list[Any]:
        rules = {name: rule.source for name in _RULES if (rule := getattr(spec, name)) is not None}
        more: dict[str, Any] = {
            name: value
            for name, value in (
                ("namespace", spec.namespace), ("default", spec.default), ("preload", spec.preload),
                ("preload_params", spec.preload_params), ("attributes", dict(spec.attributes)),
                ("order", spec.order),
            )
            if value
        }  # fmt: skip
        messages = {
            name: _words(words)
            for name, words in (("r", spec.required_message), ("c", spec.constraint_message))
            if words is not None
        }
        return [
            spec.name, spec.up.index if spec.up is not None else -1, int(spec.is_repeat), spec.kind, spec.type,
            rules, more, messages, self.control(spec.control) if spec.control is not None else None,
        ]  # fmt: skip

    def control(self, control: Control) -> list[Any]:
        itemset = control.itemset
        return [
            control.tag, control.appearance, control.media_type, dict(control.attributes), _words(control.label),
            _words(control.hint),
            [
                itemset.nodes.source, itemset.value, itemset.label, itemset.label_is_key, itemset.list_name,
                list(itemset.path), itemset.filtered, dict(itemset.columns),
            ]
            if itemset is not None
            else None,
            [[item.value, _words(item.label)] for item in control.items],
            [self.numbers[id(action)] for action in control.on_change],
            [_words(words) for words in control.captions],
        ]  # fmt: skip

    def action(self, action: Action) -> list[Any]:
        return [
            action.kind, sorted(action.events), action.target.index,
            action.owner.index if action.owner is not None else -1,
            action.rule.source if action.rule is not None else None, action.text,
        ]  # fmt: skip

    def links(self, links: Iterable[Link]) -> list[Any]:
        return [
            [link.spec.index, link.aspect, self.tasks[link.task] if link.task is not None else -1, link.ups, link.downs]
            for link in links
        ]


def _problem(problem: Problem | None) -> list[Any] | None:
    if problem is None:
        return None
    facts, inner = dict(problem.facts), _problem(problem.inner)
    return [problem.code, list(problem.templates), facts, problem.sheet, problem.row, problem.column, inner]


def _blank(blank: Blank) -> list[Any]:
    return [blank.spec.index, blank.text, [_blank(kid) for kid in blank.kids]]


def _source(parts: Source) -> Any:
    if len(parts) == 1 and isinstance(parts[0], str):
        return parts[0]
    return [part if isinstance(part, str) else [part.expression] for part in parts]


def _words(words: Words | None) -> Any:
    return None if words is None else [words.key, _source(words.source)]


def _list(instance: Instance) -> Any:
    return None if instance.per_session else instance.rows()


class _Reader:
    """One form on its way back from JSON."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.data = data
        self.specs: list[Spec] = []

    def form(self) -> FormModel:
        data = self.data
        for name, up, is_repeat, *_ in data["specs"]:
            self.grow(name, up, is_repeat=bool(is_repeat))
        form_id, version, title, default_language, languages = data["head"]
        self.model = model = FormModel(form_id, version, title, self.specs[0], self.blank(data["blank"]))
        model.specs = self.specs
        model.by_path = {spec.path: spec for spec in self.specs}
        model.default_language, model.languages = default_language, tuple(languages)
        model.root_attributes, model.namespaces = data["attributes"], data["namespaces"]
        model.translations = {
            language: {key: {kind: _parts(source) for kind, source in forms.items()} for key, forms in texts.items()}
            for language, texts in data["texts"].items()
        }
        model.instances = {
            name: from_rows(rows) if rows is not None else LastSaved() for name, rows in data["lists"].items()
        }
        actions = [self.action(one) for one in data["actions"]]
        model.actions = [actions[number] for number in data["runs"]]
        for index, blank in data["templates"].items():
            self.specs[int(index)].template = self.blank(blank)
        for spec, (*_, kind, type_, rules, more, messages, control) in zip(self.specs, data["specs"], strict=True):
            spec.kind, spec.type = kind, type_
            spec.required_message, spec.constraint_message = _say(messages.get("r")), _say(messages.get("c"))
            spec.control = self.control(spec, control, actions) if control is not None else None
            self.fill(spec, rules, more)
        self.graph()
        model.preloads = [self.specs[index] for index in data["preloads"]]
        model.submission = Submission(*data["submission"])
        model.notices = [notice for one in data["notices"] if (notice := _told(one)) is not None]
        return model

    def grow(self, name: str, up: int, *, is_repeat: bool) -> None:
        parent = self.specs[up] if up >= 0 else None
        spec = Spec(name, parent, is_repeat=is_repeat)
        spec.index = len(self.specs)
        self.specs.append(spec)
        if parent is not None:
            parent.kids[name] = spec
            parent.children.append(spec)

    def blank(self, data: Sequence[Any]) -> Blank:
        index, text, kids = data
        return Blank(self.specs[index], text, [self.blank(kid) for kid in kids])

    def fill(self, spec: Spec, rules: Mapping[str, str], more: Mapping[str, Any]) -> None:
        for name, source in rules.items():
            setattr(spec, name, self.rule(spec, source, _RULES[name]))
        for name in more:
            setattr(spec, name, more[name])
        spec.order = tuple(spec.order)

    def rule(self, owner: Spec, source: str, want: str) -> Rule:
        return Rule.later(self.model, owner, source, want)

    def action(self, data: Sequence[Any]) -> Action:
        kind, events, target, owner, source, text = data
        at = self.specs[target]
        rule = self.rule(at, source, "string") if source is not None else None
        return Action(kind, frozenset(events), at, self.specs[owner] if owner >= 0 else None, rule, text)

    def control(self, spec: Spec, data: Sequence[Any], actions: Sequence[Action]) -> Control:
        tag, appearance, media_type, attributes, label, hint, listed, items, changes, captions = data
        itemset = None
        if listed is not None:
            source, value, name, label_is_key, list_name, path, filtered, columns = listed
            nodes = self.rule(spec, source, "nodes")
            itemset = Itemset(nodes, value, name, label_is_key, list_name, tuple(path), filtered, columns)
        return Control(
            tag, appearance, media_type, attributes, _say(label), _say(hint), itemset,
            tuple(Item(value, _say(words) or Words()) for value, words in items),
            tuple(_say(words) or Words() for words in captions), [actions[n] for n in changes],
        )  # fmt: skip

    def graph(self) -> None:
        """Put tasks and links where they were."""
        model, data = self.model, self.data
        for index, aspect, rank, circular in data["tasks"]:
            spec = self.specs[index]
            itemset = spec.control.itemset if spec.control is not None else None
            rule: Rule = itemset.nodes if aspect == "filter" and itemset is not None else getattr(spec, aspect)
            task = Task(spec, aspect, rule, rank, circular=bool(circular))
            spec.tasks[aspect] = task
            model.tasks.append(task)
        for spec, links in zip(self.specs, data["links"], strict=True):
            spec.links = self.links(links)
        for index, links in data["places"].items():
            self.specs[int(index)].position_links = self.links(links)
        model.language_links = self.links(data["language"])

    def links(self, data: Sequence[Any]) -> list[Link]:
        specs, tasks = self.specs, self.model.tasks
        return [
            Link(specs[index], aspect, tasks[task] if task >= 0 else None, ups, tuple(downs))
            for index, aspect, task, ups, downs in data
        ]


def _told(data: Sequence[Any] | None) -> Problem | None:
    if data is None:
        return None
    code, (message, suggestion), facts, sheet, row, column, inner = data
    return Problem.told(code, (message, suggestion), facts, sheet=sheet, row=row, column=column, inner=_told(inner))


def _parts(data: Any) -> Source:
    if isinstance(data, str):
        return (data,)
    return tuple(part if isinstance(part, str) else Output(part[0]) for part in data)


def _say(data: Any) -> Words | None:
    return None if data is None else Words(data[0], _parts(data[1]))
