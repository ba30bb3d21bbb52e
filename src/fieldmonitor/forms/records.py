"""A record on paper: the submission's XML, the draft's bytes, and both read back into a running record.

The submission (OpenRosa) leaves out what is not relevant. The draft keeps every answer, hidden ones too, so that
nothing typed is lost between two openings.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape, quoteattr

from fieldmonitor.forms import safexml
from fieldmonitor.forms.errors import FormDraftError, FormLoadError
from fieldmonitor.forms.model import MAX_INSTANCES, MAX_NODES, Blank, FormModel
from fieldmonitor.forms.nodes import Node
from fieldmonitor.forms.repeats import renumber
from fieldmonitor.forms.runtime import Runtime

FORMAT: Final = "fieldmonitor-form-draft/1"


# -- submission


def to_xml(runtime: Runtime) -> str:
    """Return the submission of a record: relevant nodes only, in the form's order."""
    model = runtime.model
    prefixes: dict[str, str] = {}
    attributes = {"id": model.form_id}
    if model.version:
        attributes["version"] = model.version
    for name, value in model.root_attributes.items():
        attributes[_name(safexml.local(name), safexml.namespace(name), prefixes)] = value
    for child in runtime.root.kids.values():
        if child.name[0] == "@" and child.relevant:
            attributes.setdefault(child.name[1:], child.value)
    out: list[str] = []
    _write([child for child in runtime.root.children_list if child.name[0] != "@"], out, prefixes)
    declared = {f"xmlns:{prefix}": namespace for namespace, prefix in prefixes.items()}
    head = "".join(f" {name}={quoteattr(value)}" for name, value in {**declared, **attributes}.items())
    if model.root.is_leaf:  # the record is one question
        out.append(escape(runtime.root.value))
    root = model.root.name
    return safexml.carried(f"<{root}{head}>{''.join(out)}</{root}>")


def _write(nodes: Sequence[Node], out: list[str], prefixes: dict[str, str]) -> None:
    for node in nodes:
        if not node.relevant:
            continue
        if node.is_range:
            _write(node.children_list, out, prefixes)
            continue
        spec = node.spec
        tag = _name(spec.name, spec.namespace, prefixes) if spec.namespace else spec.name
        if not node.children_list:  # by far the most: a plain question
            out.append(f"<{tag}>{escape(node.value)}</{tag}>" if node.value else f"<{tag}/>")
        else:
            _write_with_kids(node, tag, out, prefixes)


def _write_with_kids(node: Node, tag: str, out: list[str], prefixes: dict[str, str]) -> None:
    head, kids = tag, []
    for child in node.children_list:
        if child.name[0] != "@":
            kids.append(child)
        elif child.relevant and child.value:
            name = _name(child.name[1:], child.spec.namespace, prefixes)
            head += f" {name}={quoteattr(child.value, {chr(10): '&#10;'})}"
    if node.spec.is_leaf:
        out.append(f"<{head}>{escape(node.value)}</{tag}>" if node.value else f"<{head}/>")
        return
    out.append(f"<{head}>")
    _write(kids, out, prefixes)
    deprecated = node.runtime.deprecated_id
    if deprecated and node.name == "meta" and "deprecatedID" not in node.kids and "instanceID" in node.kids:
        name = _name("deprecatedID", node.kids["instanceID"].spec.namespace, prefixes)
        out.append(f"<{name}>{escape(deprecated)}</{name}>")
    out.append(f"</{tag}>")


def _name(name: str, namespace: str, prefixes: dict[str, str]) -> str:
    if not namespace:
        return name
    if namespace not in prefixes:
        known = safexml.PREFIXES.get(namespace)
        prefixes[namespace] = known or f"ns{len(prefixes)}"
    return f"{prefixes[namespace]}:{name}"


def parse_instance(model: FormModel, xml: str | bytes) -> Element:
    """Return the root of a submission of this form. Raises FormDraftError if it is damaged or of another form."""
    try:
        root = safexml.parse(xml)
    except FormLoadError as error:
        raise FormDraftError(f"The record cannot be read: {error.problems[0].message}") from error
    if root.get("id") != model.form_id or safexml.local(root.tag) != model.root.name:
        raise FormDraftError(f"The record belongs to the form {root.get('id')!r}, not to {model.form_id!r}.")
    if sum(1 for _ in root.iter()) > MAX_NODES:
        raise FormDraftError(f"The record has more than {MAX_NODES} answers.")
    return root


def deprecated_id(element: Element) -> str:
    """Return the id of the submission that a record is an edit of, empty if it is none."""
    metas = (child for child in element if safexml.local(child.tag) == "meta")
    found = (one.text or "" for meta in metas for one in meta if safexml.local(one.tag) == "deprecatedID")
    return next(found, "").strip()


def from_element(element: Element) -> dict[str, Any]:
    """Return a record's content as a draft holds it: name → text, content, or list of contents; "" → its own text."""
    own = {} if len(element) or not element.text else {"": element.text}
    return {**_inside(element), **own}


def _inside(element: Element) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in element.attrib.items():
        found[f"@{safexml.local(name)}"] = value
    for child in element:
        content: Any = _inside(child)
        if not len(child):
            content = {**content, "": child.text} if content and child.text else child.text or content
        found.setdefault(safexml.local(child.tag), []).append(content)
    return found


# -- draft


def to_draft(runtime: Runtime, form_hash: str, audit: object = None) -> bytes:
    """Return the draft: every answer, the language, the seed that keeps shuffled lists in order, the audit log."""
    model = runtime.model
    draft = {
        "format": FORMAT,
        "form": {"id": model.form_id, "version": model.version, "hash": form_hash},
        "language": runtime.language,
        "seed": runtime.record_seed,
        "data": _content(runtime.root),
    }
    if audit is not None:
        draft["audit"] = audit
    if runtime.deprecated_id:
        draft["deprecated"] = runtime.deprecated_id
    wanted = [node.ref for node in runtime.wanted if not node.gone]
    if wanted:
        draft["wanted"] = wanted
    return json.dumps(draft, ensure_ascii=False, separators=(",", ":")).encode()


def _content(node: Node) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if node.spec.is_leaf and node.stored:
        found[""] = node.stored
    for child in node.children_list:
        if child.is_range:
            found[child.name] = [_content(one) for one in child.children_list]
        elif not child.children_list:
            if child.stored:
                found[child.name] = child.stored
        else:
            found[child.name] = _content(child)
    return found


def read_draft(model: FormModel, draft: bytes) -> Mapping[str, Any]:
    """Return the draft's parts. Raises FormDraftError if it is damaged or of another form."""
    try:
        found = json.loads(draft.decode())
        form = found["form"]["id"]
        fits = found["format"] == FORMAT and isinstance(found["data"], dict)
        fits = fits and isinstance(found["seed"], int) and isinstance(found["language"], str)
        fits = fits and isinstance(found.get("wanted", []), list)
    except (UnicodeDecodeError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise FormDraftError("The draft is damaged.") from error
    if not fits:
        raise FormDraftError("The draft is damaged or was written by a newer version.")
    if form != model.form_id:
        raise FormDraftError(f"The draft belongs to the form {form!r}, not to {model.form_id!r}.")
    parts: Mapping[str, Any] = found
    return parts


# -- back into a record


def fill(runtime: Runtime, data: Mapping[str, Any], *, mark_missing: bool = False, keep_defaults: bool = False) -> None:
    """Put ``data`` into a fresh record by name; what the form does not have is left out.

    With ``mark_missing`` every node that ``data`` does not mention counts as not relevant: so a finalised record is
    shown as it was, without working any rule out again. With ``keep_defaults`` a question that ``data`` does not
    mention starts with the form's default, as in a new record: a submission leaves out what was not relevant.
    """
    _Filling(runtime, mark_missing=mark_missing, keep_defaults=keep_defaults).node(runtime.root, data)


class _Filling:
    def __init__(self, runtime: Runtime, *, mark_missing: bool, keep_defaults: bool) -> None:
        self.runtime = runtime
        self.mark_missing = mark_missing
        self.keep_defaults = keep_defaults
        self.made = 0

    def node(self, node: Node, content: Any) -> None:
        if isinstance(content, list):
            content = content[0] if content else {}
        text = content.get("", "") if isinstance(content, Mapping) else content
        if node.spec.is_leaf:
            node.value = node.stored = safexml.clean(text) if isinstance(text, str) else ""
            node.out = node.value
        data: Mapping[str, Any] = content if isinstance(content, Mapping) else {}
        for child in node.children_list:
            given = data.get(child.name)
            if child.is_range:
                self.repeat(child, given)
                continue
            if given is None and self.mark_missing:
                _hide(child)
            elif given is None and self.keep_defaults and child.name[0] != "@":
                continue
            else:
                self.node(child, given if given is not None else {})

    def repeat(self, repeat: Node, given: Any) -> None:
        contents = given if isinstance(given, list) else [] if given is None else [given]
        if len(contents) > MAX_INSTANCES:
            raise FormDraftError(f"{repeat.ref} has more than {MAX_INSTANCES} instances.")
        template = repeat.spec.template or Blank(repeat.spec)
        repeat.children_list = []
        for content in contents:
            instance = self.runtime.create(template, repeat)
            repeat.children_list.append(instance)
            self.node(instance, content)
        renumber(repeat)
        if self.mark_missing and not contents:
            repeat.relevant = False


def _hide(node: Node) -> None:
    for one in node.walk():
        one.relevant = False
        one.out = ""
        one.value = one.stored = ""
