"""Reads a form's body: controls, their texts and choices, repeats and their counts."""

from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element

from fieldmonitor.forms.actions import read_actions
from fieldmonitor.forms.instances import Instance
from fieldmonitor.forms.lookups import take_query, take_search
from fieldmonitor.forms.model import Control, Item, Itemset, Output, Spec, Words
from fieldmonitor.forms.safexml import JAVAROSA, XFORMS, local
from fieldmonitor.forms.words import key_of, link_words, words_of
from fieldmonitor.forms.xpath import syntax

if TYPE_CHECKING:
    from fieldmonitor.forms.xform import XFormReader

_X: Final = f"{{{XFORMS}}}"
_JR: Final = f"{{{JAVAROSA}}}"
_QUESTIONS: Final = frozenset({"input", "secret", "select", "select1", "rank", "range", "trigger", "upload"})
_STRUCTURE: Final = frozenset({"ref", "nodeset", "bind", "appearance", "mediatype"})
_BY_TYPE: Final = {
    "int": "integer", "decimal": "decimal", "date": "date", "time": "time", "dateTime": "datetime",
    "geopoint": "geopoint", "geotrace": "geotrace", "geoshape": "geoshape", "barcode": "barcode",
    "binary": "file", "boolean": "text",
}  # fmt: skip


class BodyReader:
    """Attaches each control to its question."""

    def __init__(self, reader: "XFormReader") -> None:
        self.reader = reader
        self.form = reader.form
        self.around: Spec | None = None
        self.captions: tuple[Words, ...] = ()
        self.shown: dict[Spec, int] = {}

    def read(self, body: Element | None) -> None:
        """Read the whole body, then tell what kind of question each one is."""
        if body is not None:
            self.children(body)
        for spec in self.form.specs:
            spec.kind = _kind(spec)
        self.put_in_order()

    def put_in_order(self) -> None:
        """Note the order of the body where it is not the record's; what is not in the body stays behind its elder."""
        first = dict(self.shown)
        for spec in reversed(self.form.specs):
            if spec in first and spec.up is not None:
                first[spec.up] = min(first[spec], first.get(spec.up, first[spec]))
        for spec in self.form.specs:
            places, last = [], -1
            for child in spec.children:
                last = first.get(child, last)
                places.append(last)
            if places != sorted(places):
                by_place = sorted(zip(places, range(len(places)), strict=True))
                spec.order = tuple(spec.children[number].name for _, number in by_place)

    def within(self, element: Element, spec: Spec | None) -> None:
        """Read the controls in ``element``, whose own paths start from ``spec``."""
        before, self.around = self.around, spec or self.around
        self.children(element)
        self.around = before

    def children(self, element: Element) -> None:
        """Read the controls in ``element``, in order."""
        for child in element:
            tag = local(child.tag)
            if tag == "group":
                self.group(child)
            elif tag == "repeat":
                self.repeat(child)
            elif tag in _QUESTIONS:
                self.question(child, tag)

    def spec_of(self, element: Element) -> Spec | None:
        """Return the question that a control belongs to; a missing one is a problem."""
        path = (element.get("ref") or element.get("nodeset") or "").strip()
        spec = self.reader.bound.get(element.get("bind", "")) if not path else self.reader.find(path, self.around)
        if spec is None:
            self.reader.problem(
                "unknown-control", "The form asks for '{path}', which the record does not have.", path=path
            )
        return spec

    def group(self, element: Element) -> None:
        """Read a group; the group that pyxform puts around a repeat gives the repeat its words."""
        path = (element.get("ref") or element.get("nodeset") or "").strip()
        spec = self.reader.bound.get(element.get("bind", "")) if not path else self.reader.find(path, self.around)
        if spec is not None:
            control = self.control(element, "repeat" if spec.is_repeat else "group")
            control.on_change.extend(read_actions(self.reader, element, spec))
            spec.control = control
            self.shown.setdefault(spec, len(self.shown))
            self.words(spec, control)
        elif path:
            self.reader.problem(
                "unknown-group", "The form has a group '{path}', which the record does not have.", path=path
            )
        before = self.captions
        if spec is None and not path:
            label = words_of(element.find(f"{_X}label"))
            self.captions = (*before, label) if label is not None else before
        self.within(element, spec)
        self.captions = before
        if spec is None and not path:
            self.around_repeat(element)

    def around_repeat(self, element: Element) -> None:
        """Give a repeat the words of the group around it, which names nothing of the record itself."""
        inner = [child for child in element if local(child.tag) in ("group", "repeat", *_QUESTIONS)]
        if len(inner) != 1 or local(inner[0].tag) != "repeat":
            return
        spec = self.spec_of(inner[0])
        if spec is not None and spec.control is not None and spec.control.label is None:
            spec.control.label = words_of(element.find(f"{_X}label"))
            self.words(spec, spec.control)
        if spec is not None and spec.control is not None:
            words = (*element.get("appearance", "").split(), *spec.control.appearance.split())
            spec.control.appearance = " ".join(dict.fromkeys(words))

    def repeat(self, element: Element) -> None:
        """Read a repeat and its ``jr:count``."""
        spec = self.spec_of(element)
        if spec is None:
            return
        self.shown.setdefault(spec, len(self.shown))
        if spec.control is None:
            spec.control = self.control(element, "repeat")
            self.words(spec, spec.control)
        else:
            appearance = " ".join(filter(None, (spec.control.appearance, element.get("appearance", ""))))
            spec.control.appearance = appearance
            spec.control.attributes = {**spec.control.attributes, **self.control(element, "repeat").attributes}
        spec.count = self.reader.rule(spec, element.get(f"{_JR}count"), "number", "count")
        read_actions(self.reader, element, spec)
        self.within(element, spec)

    def question(self, element: Element, tag: str) -> None:
        """Read a question's control."""
        spec = self.spec_of(element)
        if spec is None:
            return
        control = self.control(element, tag)
        spec.control = control
        self.shown.setdefault(spec, len(self.shown))
        control.captions = self.captions
        self.words(spec, control)
        control.on_change.extend(read_actions(self.reader, element, spec))
        if tag in ("select", "select1", "rank"):
            spec.type = "string"  # what is stored is a choice's value, whatever the bind says of it
            itemset = element.find(f"{_X}itemset")
            if itemset is not None:
                control.itemset = self.itemset(spec, itemset)
            control.items = tuple(self.item(spec, item) for item in element.findall(f"{_X}item"))
            take_search(self.reader, spec, control)
        elif element.get("query"):
            take_query(self.reader, spec, control, element)

    @staticmethod
    def control(element: Element, tag: str) -> Control:
        """Return the control without its choices."""
        attributes = {name: value for name, value in element.attrib.items() if name not in _STRUCTURE}
        return Control(
            tag,
            " ".join(element.get("appearance", "").split()),
            element.get("mediatype", ""),
            attributes,
            words_of(element.find(f"{_X}label")),
            words_of(element.find(f"{_X}hint")),
        )

    def words(self, spec: Spec, control: Control) -> None:
        """Compile the outputs in a control's texts."""
        for words in (control.label, control.hint, *control.captions):
            if words is None or not (words.key or any(isinstance(part, Output) for part in words.source)):
                continue  # plain words are put together when they are shown
            self.reader.attempt(f"{spec.path}, label", link_words, self.form, spec, words)

    def item(self, spec: Spec, element: Element) -> Item:
        """Read a choice written into the body."""
        label = words_of(element.find(f"{_X}label")) or Words()
        self.reader.attempt(f"{spec.path}, choice", link_words, self.form, spec, label)
        return Item((element.findtext(f"{_X}value") or "").strip(), label)

    def itemset(self, spec: Spec, element: Element) -> Itemset | None:
        """Read the expression that a select's choices come from."""
        source = element.get("nodeset", "")
        nodes = self.reader.rule(spec, source, "nodes", "choices")
        if nodes is None:
            return None
        value, label = element.find(f"{_X}value"), element.find(f"{_X}label")
        reference = label.get("ref", "") if label is not None else ""
        is_key = reference.startswith("jr:itext(")
        name = reference[len("jr:itext(") : -1].strip() if is_key else reference.strip()
        if is_key and key_of(reference) is not None:
            is_key = False
        tree = syntax.parse(source)
        path, list_name = _list_path(tree)
        listed = self.form.instance(list_name) if list_name else None
        if listed is not None and listed.per_session:
            list_name = ""
        filtered = not list_name or path is None or any(step.predicates for step in path.steps)
        names = tuple(step.name for step in path.steps) if path is not None and list_name else ()
        value_ref = (value.get("ref", "") if value is not None else "").strip() or "name"
        for column in (value_ref, name or "label") if listed is not None else ():
            if "/" not in column and listed is not None and listed.lacks(column):
                self.missing_column(spec, listed, column)
        for child in (value_ref, name) if not list_name and isinstance(tree, syntax.Path) else ():
            read = self.reader.rule(spec, f"{source.strip()}/{child}", "nodes", "choices")
            if read is not None:  # choices from the record change with what is answered there
                nodes.reads.dependencies.update(read.reads.dependencies)
        return Itemset(nodes, value_ref, name or "label", is_key, list_name, names, filtered)

    def missing_column(self, spec: Spec, listed: Instance, column: str) -> None:
        """Remember that a select's list file has no such column."""
        self.reader.problem(
            "list-column",
            "{path}: the list file '{file}' has no column '{column_name}'; it has: {columns}.",
            "Rename the column in the file, or name the right ones as parameters: value=… label=…",
            path=spec.path,
            file=listed.file,
            column_name=column,
            columns=", ".join(sorted(listed.columns)[:12]),
        )


def _list_path(tree: syntax.Expr) -> tuple[syntax.Path | None, str]:
    """Return the path of an itemset inside ``randomize()`` or not, and the name of its list ('' for the record)."""
    if isinstance(tree, syntax.Call) and tree.name == "randomize" and tree.args:
        tree = tree.args[0]
    if not isinstance(tree, syntax.Path):
        return None, ""
    base = tree.base
    if isinstance(base, syntax.Call) and base.name == "instance" and isinstance(base.args[0], syntax.Literal):
        return tree, base.args[0].text
    return tree, ""


def _kind(spec: Spec) -> str:  # noqa: PLR0911 - one way out per kind
    """Return the XLSForm word for a question."""
    if spec.up is None:
        return "root"
    if spec.is_repeat:
        return "repeat"
    control = spec.control
    if not spec.is_leaf:
        return "group"
    if control is None:
        return "calculate" if spec.calculate is not None else "hidden"
    tag = control.tag
    if tag == "upload":
        major = control.media_type.partition("/")[0]
        return major if major in ("image", "audio", "video") else "file"
    if tag in ("select1", "select", "rank", "range", "trigger"):
        return {"select1": "select_one", "select": "select_multiple"}.get(tag, tag)
    if spec.type in _BY_TYPE:
        return _BY_TYPE[spec.type]
    fixed = spec.readonly is not None and spec.readonly.source == "true()"
    return "note" if fixed and spec.calculate is None and not spec.default and not spec.preload else "text"
