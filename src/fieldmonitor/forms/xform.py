"""Reads an XForm (the XML that pyxform writes and ODK tools exchange) into a `FormModel`.

Follows the ODK XForms specification. Every problem is collected before the form is refused, so that its author sees
them at once.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final
from xml.etree.ElementTree import Element

from fieldmonitor.forms import safexml
from fieldmonitor.forms.body import BodyReader
from fieldmonitor.forms.errors import FormLoadError, Problem, XPathError
from fieldmonitor.forms.instances import Entry, Instance, external, from_element
from fieldmonitor.forms.model import MAX_NODES, Blank, FormModel, Rule, SetValue, Source, Spec, Words
from fieldmonitor.forms.safexml import JAVAROSA, XFORMS, local
from fieldmonitor.forms.words import key_of, link_words, parts_of

_H: Final = "{http://www.w3.org/1999/xhtml}"
_X: Final = f"{{{XFORMS}}}"
_JR: Final = f"{{{JAVAROSA}}}"
_TYPES: Final = {
    "int": "int", "integer": "int", "decimal": "decimal", "double": "decimal", "float": "decimal", "long": "int",
    "date": "date", "time": "time", "dateTime": "dateTime", "datetime": "dateTime", "geopoint": "geopoint",
    "geotrace": "geotrace", "geoshape": "geoshape", "boolean": "boolean", "binary": "binary", "barcode": "barcode",
}  # fmt: skip
_BOUND: Final = frozenset({"nodeset", "ref", "type", "relevant", "required", "readonly", "constraint", "calculate"})


def read_xform(data: bytes, files: Mapping[str, bytes]) -> FormModel:
    """Return the form in ``data``; ``files`` are the media that stand beside it. Raises FormLoadError."""
    root = safexml.parse(data)
    return XFormReader(root, files).read()


class XFormReader:
    """One reading of one document."""

    def __init__(self, root: Element, files: Mapping[str, bytes]) -> None:
        self.document = root
        self.files = files
        self.problems: list[Problem] = []
        model = root.find(f"{_H}head/{_X}model")
        if model is None:
            raise FormLoadError([Problem("This is not an XForm: it has no model.", "Choose an XLSForm or XForm.")])
        self.element = model
        self.form = self.record()

    def read(self) -> FormModel:
        """Read everything. Raises FormLoadError with all problems found."""
        self.lists()
        self.itext()
        self.binds()
        body = self.document.find(f"{_H}body")
        BodyReader(self).read(body)
        self.actions(self.element, None)
        for spec in self.form.specs:
            for words in (spec.required_message, spec.constraint_message):
                self.attempt(spec.path, link_words, self.form, spec, words)
        if self.problems:
            raise FormLoadError(self.problems)
        return self.form

    def problem(self, message: str, suggestion: str = "") -> None:
        """Remember a problem."""
        self.problems.append(Problem(message, suggestion))

    def attempt(self, where: str, run: Callable[..., object], *args: object) -> object:
        """Return ``run(*args)``, or None with the problem remembered if an expression in it is not valid."""
        try:
            return run(*args)
        except XPathError as error:
            self.problem(f"{where}: {error}")
            return None

    def rule(self, spec: Spec, source: str | None, want: str, what: str) -> Rule | None:
        """Return a compiled expression, or None if there is none or it is not valid."""
        if source is None or not source.strip():
            return None
        try:
            return Rule(self.form, spec, source, want)
        except XPathError as error:
            self.problem(f"{spec.path}, {what}: {error}")
            return None

    # -- the record

    def record(self) -> FormModel:
        """Build the record's tree from the primary instance."""
        instance = self.element.find(f"{_X}instance")
        element = (
            next((child for child in instance if isinstance(child.tag, str)), None) if instance is not None else None
        )
        if element is None:
            raise FormLoadError([Problem("The form has no record: its first instance is empty.")])
        title = (self.document.findtext(f"{_H}head/{_H}title") or "").strip()
        root = Spec(local(element.tag), None)
        attributes = {local(name): value for name, value in element.attrib.items()}
        form_id = attributes.get("id") or safexml.namespace(element.tag)
        form = FormModel(form_id, attributes.get("version", ""), title or form_id, root, Blank(root))
        form.root_attributes = {
            name: value for name, value in element.attrib.items() if local(name) not in ("version", "id")
        }
        if not form_id:
            self.problem("The form has no id.", "Set form_id on the settings sheet.")
        repeated = {(repeat.get("nodeset") or "").strip() for repeat in self.document.iter(f"{_X}repeat")}
        self.grow(form.blank, element, repeated)
        for spec in root.walk():
            spec.index = len(form.specs)
            form.specs.append(spec)
            form.by_path[spec.path] = spec
            if len(form.specs) > MAX_NODES:
                raise FormLoadError([Problem(f"The form has more than {MAX_NODES} questions.")])
        return form

    def grow(self, blank: Blank, element: Element, repeated: set[str]) -> None:
        """Add the children of ``element`` to ``blank`` and their specs to its spec."""
        spec = blank.spec
        names: dict[str, Blank] = {}
        for child in element:
            name = local(child.tag)
            template = f"{_JR}template" in child.attrib
            kid = spec.kids.get(name)
            if kid is None:
                is_repeat = template or f"{spec.path}/{name}" in repeated
                kid = Spec(name, spec, is_repeat=is_repeat, namespace=_kept(safexml.namespace(child.tag)))
                spec.kids[name] = kid
                spec.children.append(kid)
            elif name in names and not kid.is_repeat:
                self.problem(f"{kid.path} stands twice in the record but is not a repeat.")
                continue
            seed = Blank(kid, "" if len(child) else (child.text or "").strip())
            for attribute, value in child.attrib.items():
                if attribute != f"{_JR}template":
                    seed.kids.append(self.attribute(kid, attribute, value))
            self.grow(seed, child, repeated)
            if template:
                kid.template = seed
            else:
                blank.kids.append(seed)
                names[name] = seed
            if kid.is_repeat and kid.template is None:
                kid.template = seed
            if not len(child):
                kid.default = seed.text

    @staticmethod
    def attribute(spec: Spec, name: str, value: str) -> Blank:
        """Return the blank of an attribute, adding its spec."""
        key = f"@{local(name)}"
        kid = spec.kids.get(key)
        if kid is None:
            kid = Spec(key, spec, namespace=safexml.namespace(name))
            spec.kids[key] = kid
            spec.children.append(kid)
        return Blank(kid, value)

    # -- lists and texts

    def lists(self) -> None:
        """Read the secondary instances."""
        for instance in self.element.findall(f"{_X}instance")[1:]:
            name, source = instance.get("id", ""), instance.get("src", "")
            try:
                if source and len(instance) == 0:
                    self.form.instances[name] = external(name, source, self.files)
                else:
                    root = next((child for child in instance if isinstance(child.tag, str)), None)
                    self.form.instances[name] = from_element(root) if root is not None else Instance(Entry(""))
            except FormLoadError as error:
                self.problems.extend(error.problems)
                self.form.instances[name] = Instance(Entry(""))

    def itext(self) -> None:
        """Read the translations."""
        translations: dict[str, dict[str, dict[str, Source]]] = {}
        default = ""
        for translation in self.element.findall(f"{_X}itext/{_X}translation"):
            language = translation.get("lang", "")
            if translation.get("default") is not None or not default:
                default = language
            texts = translations.setdefault(language, {})
            for text in translation.findall(f"{_X}text"):
                forms = texts.setdefault(text.get("id", ""), {})
                for value in text.findall(f"{_X}value"):
                    forms[value.get("form", "")] = parts_of(value)
        self.form.translations = translations
        self.form.languages = tuple(translations)
        self.form.default_language = default

    # -- binds and actions

    def binds(self) -> None:
        """Attach each bind's rules to its question."""
        for bind in self.element.findall(f"{_X}bind"):
            path = (bind.get("nodeset") or bind.get("ref") or "").strip()
            spec = self.form.by_path.get(path)
            if spec is None:
                self.problem(f"A rule is bound to {path!r}, which the record does not have.")
                continue
            self.bind(spec, bind)

    def bind(self, spec: Spec, bind: Element) -> None:
        """Read one bind."""
        kind = (bind.get("type") or "string").rpartition(":")[2]
        spec.type = _TYPES.get(kind, "string")
        spec.relevant = self.rule(spec, _unless(bind.get("relevant"), "true()"), "boolean", "relevance")
        spec.calculate = self.rule(spec, bind.get("calculate"), "string", "calculation")
        spec.required = self.rule(spec, _unless(bind.get("required"), "false()"), "boolean", "required")
        spec.readonly = self.rule(spec, _unless(bind.get("readonly"), "false()"), "boolean", "readonly")
        spec.constraint = self.rule(spec, _unless(bind.get("constraint"), "true()"), "boolean", "constraint")
        spec.required_message = _message(bind.get(f"{_JR}requiredMsg"))
        spec.constraint_message = _message(bind.get(f"{_JR}constraintMsg"))
        spec.preload = bind.get(f"{_JR}preload", "")
        spec.preload_params = bind.get(f"{_JR}preloadParams", "")
        spec.attributes = {
            name: value for name, value in bind.attrib.items() if name not in _BOUND and not name.startswith(_JR)
        }

    def actions(self, element: Element, owner: Spec | None) -> list[SetValue]:
        """Read the setvalue actions in ``element``; those not on a value's change run with the record."""
        changes: list[SetValue] = []
        for action in element.findall(f"{_X}setvalue"):
            path = (action.get("ref") or action.get("bind") or "").strip()
            target = self.form.by_path.get(path)
            if target is None:
                self.problem(f"setvalue writes to {path!r}, which the record does not have.")
                continue
            rule = self.rule(target, action.get("value"), "string", "setvalue")
            found = SetValue(
                frozenset((action.get("event") or "").split()), target, owner, rule, (action.text or "").strip()
            )
            if found.events - {"xforms-value-changed"}:
                self.form.actions.append(found)
            if "xforms-value-changed" in found.events:
                changes.append(found)
        return changes


def _kept(namespace: str) -> str:
    return "" if namespace == XFORMS else namespace


def _unless(value: str | None, constant: str) -> str | None:
    return None if value is not None and value.replace(" ", "") == constant else value


def _message(text: str | None) -> Words | None:
    if not text or not text.strip():
        return None
    key = key_of(text)
    return Words(key) if key is not None else Words("", (re.sub(r"\s+", " ", text).strip(),))
