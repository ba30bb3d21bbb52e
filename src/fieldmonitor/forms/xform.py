"""Reads an XForm (the XML that pyxform writes and ODK tools exchange) into a `FormModel`.

Follows the ODK XForms specification. Every problem is collected before the form is refused, so that its author sees
them at once.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC
from functools import cached_property
from typing import Final
from xml.etree.ElementTree import Element

from fieldmonitor.forms import audit, entities, safexml, unsupported
from fieldmonitor.forms.actions import read_actions
from fieldmonitor.forms.body import BodyReader
from fieldmonitor.forms.columns import near
from fieldmonitor.forms.datatypes import canonical
from fieldmonitor.forms.errors import FormLoadError, Problem, XPathError, term
from fieldmonitor.forms.instances import Entry, Instance, external, from_element
from fieldmonitor.forms.model import MAX_NODES, Blank, FormModel, Rule, Source, Spec, Submission, Words
from fieldmonitor.forms.safexml import JAVAROSA, OPENROSA, XFORMS, local
from fieldmonitor.forms.words import key_of, link_words, parts_of
from fieldmonitor.forms.xpath.calls import NAMES

_H: Final = "{http://www.w3.org/1999/xhtml}"
_X: Final = f"{{{XFORMS}}}"
_JR: Final = f"{{{JAVAROSA}}}"
_ORX: Final = f"{{{OPENROSA}}}"
_TYPES: Final = {
    "int": "int", "integer": "int", "decimal": "decimal", "double": "decimal", "float": "decimal", "long": "int",
    "date": "date", "time": "time", "dateTime": "dateTime", "datetime": "dateTime", "geopoint": "geopoint",
    "geotrace": "geotrace", "geoshape": "geoshape", "boolean": "boolean", "binary": "binary", "barcode": "barcode",
}  # fmt: skip
_PULLED: Final = re.compile(r"pulldata\(\s*['\"]([\w. -]+)['\"]")
_LOOKED_INTO: Final = re.compile(r"\b(?:instance|pulldata|search)\(\s*['\"]([^'\"]+)['\"]")
_COMPUTED: Final = re.compile(r"\bpulldata\(\s*[^'\"\s]")
_REQUIRED: Final = f"{_JR}requiredMsg"
_CONSTRAINT: Final = f"{_JR}constraintMsg"
_PRELOAD: Final = f"{_JR}preload"
_PRELOAD_PARAMS: Final = f"{_JR}preloadParams"
_RULES: Final = {
    "relevant": ("boolean", "relevance", "true()"), "calculate": ("calculate", "calculation", ""),
    "required": ("boolean", "required", "false()"), "readonly": ("boolean", "readonly", "false()"),
    "constraint": ("boolean", "constraint", "true()"),
}  # fmt: skip
"""attribute of a bind → what is wanted of it, what it is called in a problem, and what says nothing"""
_BOUND: Final = frozenset({"nodeset", "ref", "type", "relevant", "required", "readonly", "constraint", "calculate"})


def read_xform(
    data: bytes, files: Mapping[str, bytes], *, tables: Iterable[str] = (), trial: bool = False
) -> FormModel:
    """Return the form in ``data``; ``files`` are the media that stand beside it. Raises FormLoadError.

    ``tables``: the names of all CSV files there, for forms that work out which one they look into. With ``trial`` a
    list whose file is missing is empty, and a notice says so.
    """
    root = safexml.parse(data)
    return XFormReader(root, files, tables, trial=trial).read()


class XFormReader:
    """One reading of one document."""

    def __init__(
        self, root: Element, files: Mapping[str, bytes], tables: Iterable[str] = (), *, trial: bool = False
    ) -> None:
        self.document = root
        self.files = files
        self.tables = tables
        self.trial = trial
        self.problems: list[Problem] = []
        self.bound: dict[str, Spec] = {}
        model = root.find(f"{_H}head/{_X}model")
        if model is None:
            raise FormLoadError(
                [
                    Problem.of(
                        "no-model", "This is not an XForm: it has no model.", suggestion="Choose an XLSForm or XForm."
                    )
                ]
            )
        self.element = model
        self.form = self.record()
        self.notices = self.form.notices

    def read(self) -> FormModel:
        """Read everything. Raises FormLoadError with all problems found."""
        self.lists()
        self.itext()
        self.binds()
        body = self.document.find(f"{_H}body")
        BodyReader(self).read(body)
        spelled(self.form)
        read_actions(self, self.element, None)
        self.form.submission = _submission(self.element.find(f"{_X}submission"))
        for spec in self.form.specs:
            for words in (spec.required_message, spec.constraint_message):
                self.attempt(spec.path, link_words, self.form, spec, words)
        self.form.preloads = [spec for spec in self.form.specs if spec.preload]
        self.problems.extend(entities.problems(self.form, self.element))
        self.notices.extend(audit.notices(self.form))
        self.notices.extend(unsupported.notices(self.form))
        if self.problems:
            raise FormLoadError(self.problems)
        return self.form

    def problem(self, code: str, message: str, suggestion: str = "", **facts: object) -> None:
        """Remember a problem, from templates and their facts (`Problem.of`)."""
        self.problems.append(Problem.told(code, (message, suggestion), facts))

    def broken_rule(self, path: str, aspect: str, error: XPathError) -> None:
        """Remember that an expression of the question at ``path`` is not valid."""
        self.problems.append(broken_rule(path, aspect, error))

    def attempt(self, where: str, run: Callable[..., object], *args: object) -> object:
        """Return ``run(*args)``, or None with the problem remembered if an expression in it is not valid."""
        try:
            return run(*args)
        except XPathError as error:
            path, _, aspect = where.partition(", ")
            self.broken_rule(path, aspect, error)
            return None

    def rule(self, spec: Spec, source: str | None, want: str, what: str) -> Rule | None:
        """Return a compiled expression, or None if there is none or it is not valid."""
        if source is None or not source.strip():
            return None
        try:
            return Rule(self.form, spec, source, want)
        except XPathError as error:
            self.broken_rule(spec.path, what, error)
            return None

    def find(self, path: str, owner: Spec | None) -> Spec | None:
        """Return the question at ``path``: absolute, or as seen from ``owner``; None if the record has none such."""
        path = path.removeprefix("current()/")
        at: Spec | None = owner or self.form.root
        if path.startswith("/"):
            found = self.form.by_path.get(path)
            if found is not None or ":" not in path:
                return found
            return self.form.by_path.get("/".join(local_name(name) for name in path.split("/")))
        for name in path.split("/") if path else ():
            if at is None:
                return None
            if name == "..":
                at = at.up
            elif name != ".":
                at = at.kids.get(local_name(name))
        return at if path else None

    # -- the record

    def record(self) -> FormModel:
        """Build the record's tree from the primary instance."""
        instance = self.element.find(f"{_X}instance")
        element = (
            next((child for child in instance if isinstance(child.tag, str)), None) if instance is not None else None
        )
        if element is None:
            raise FormLoadError([Problem.of("no-record", "The form has no record: its first instance is empty.")])
        title = (self.document.findtext(f"{_H}head/{_H}title") or "").strip()
        root = Spec(local(element.tag), None)
        attributes = {local(name): value for name, value in element.attrib.items()}
        form_id = attributes.get("id") or safexml.namespace(element.tag)
        form = FormModel(form_id, attributes.get("version", ""), title or form_id, root, Blank(root))
        form.root_attributes = {
            name: value for name, value in element.attrib.items() if local(name) not in ("version", "id")
        }
        if not form_id:
            self.problem("no-form-id", "The form has no id.", "Set form_id on the settings sheet.")
        repeated = {(repeat.get("nodeset") or "").strip() for repeat in self.document.iter(f"{_X}repeat")}
        self.grow(form.blank, element, repeated)
        for spec in root.walk():
            spec.index = len(form.specs)
            form.specs.append(spec)
            form.by_path[spec.path] = spec
            if len(form.specs) > MAX_NODES:
                raise FormLoadError(
                    [Problem.of("too-many-questions", "The form has more than {limit} questions.", limit=MAX_NODES)]
                )
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
                self.problem("twice", "{path} stands twice in the record but is not a repeat.", path=kid.path)
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
                kid.template = _emptied(seed)
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
                beside = source and self.files.get(source.rpartition("/")[2]) is not None
                if beside or (source and len(instance) == 0):
                    self.form.instances[name] = external(name, source, self.files)
                else:
                    root = next((child for child in instance if isinstance(child.tag, str)), None)
                    self.form.instances[name] = from_element(root) if root is not None else Instance(Entry(""))
            except FormLoadError as error:
                self.unreadable(name, error)
        self.pulled()

    def unreadable(self, name: str, error: FormLoadError) -> None:
        """Remember what is wrong with a list's file; one that is missing does no harm where nothing needs it."""
        self.form.instances[name] = Instance(Entry(""))
        facts = error.problems[0].facts
        if error.problems[0].code != "file-missing":
            self.problems.extend(error.problems)
        elif name.removesuffix(".csv") not in self.looked_into() and not self.says(_COMPUTED):
            self.notices.append(
                Problem.of(
                    "list-file-unused",
                    "The list '{list}' is in the file '{file}', which is missing; nothing in the form uses it.",
                    list=name,
                    file=facts["file"],
                )
            )
        elif self.trial:
            self.notices.append(
                Problem.of(
                    "list-missing",
                    "The list '{list}' is in the file '{file}', which is missing: here it is empty.",
                    suggestion="Put the file beside the form. Without it the form can be tried, not imported.",
                    list=name,
                    file=facts["file"],
                )
            )
        else:
            self.problems.extend(error.problems)

    def says(self, pattern: re.Pattern[str]) -> set[str]:
        """Return what a pattern finds in the expressions of the form."""
        return {found for text in self.called for found in pattern.findall(text)}

    @cached_property
    def called(self) -> list[str]:
        """The attributes of the form that call anything."""
        return [text for element in self.document.iter() for text in element.attrib.values() if "(" in text]

    def looked_into(self) -> set[str]:
        """Return the lists that an expression names."""
        return {name.removesuffix(".csv") for name in self.says(_LOOKED_INTO)}

    def pulled(self) -> None:
        """Read the lists that only ``pulldata()`` names: older forms declare none, the file beside them is enough.

        Where the form works out the name of a list, that may be any file beside it.
        """
        named = self.says(_PULLED)
        if self.says(_COMPUTED):
            named |= {name.removesuffix(".csv") for name in self.tables}
        for name in sorted(named - set(self.form.instances)):
            source = name if name.endswith(".csv") else f"{name}.csv"
            try:
                self.form.instances[name] = external(name, f"jr://file-csv/{source}", self.files)
            except FormLoadError as error:
                self.unreadable(name, error)

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
                if "long" in forms:  # older forms write the text that is shown so
                    forms[""] = forms["long"]
        self.form.translations = translations
        self.form.languages = tuple(translations)
        self.form.default_language = default

    # -- binds and actions

    def binds(self) -> None:
        """Attach each bind's rules to its question."""
        for bind in self.element.findall(f"{_X}bind"):
            path = (bind.get("nodeset") or bind.get("ref") or "").strip()
            spec = self.find(path, None)
            if spec is None and path.startswith("/"):  # a renamed record: the root's name tells nothing
                spec = self.find("/".join(("", self.form.root.name, *path.split("/")[2:])), None)
            if spec is None:
                self.notices.append(
                    Problem.of(
                        "unknown-bind",
                        "A rule is bound to '{path}', which the record does not have: it is left out.",
                        path=path,
                    )
                )
                continue
            if bind.get("id"):
                self.bound[bind.get("id", "")] = spec
            self.bind(spec, bind)

    def bind(self, spec: Spec, bind: Element) -> None:
        """Read one bind."""
        given = bind.attrib.get
        spec.type = _TYPES.get((given("type") or "string").rpartition(":")[2], "string")
        for name, (want, what, idle) in _RULES.items():
            source = given(name)
            of_none = source is None or (idle and source.replace(" ", "") == idle)
            setattr(spec, name, None if of_none else self.rule(spec, source, want, what))
        spec.required_message = _message(given(_REQUIRED))
        spec.constraint_message = _message(given(_CONSTRAINT))
        spec.preload = given(_PRELOAD, "")
        spec.preload_params = given(_PRELOAD_PARAMS, "")
        spec.attributes = {
            name: value for name, value in bind.attrib.items() if name not in _BOUND and not name.startswith(_JR)
        }


def spelled(form: FormModel) -> None:
    """Spell the values that records start with as answers are stored."""
    blanks = [form.blank, *(spec.template for spec in form.specs if spec.template is not None)]
    while blanks:
        blank = blanks.pop()
        blanks.extend(blank.kids)
        if blank.text:
            spec = blank.spec
            if spec.kind in ("select_multiple", "rank"):
                blank.text = " ".join(blank.text.split())
            elif spec.type in ("int", "decimal", "date", "boolean"):
                blank.text = canonical(spec.type, blank.text, UTC)
            spec.default = blank.text if spec.default else ""


def _emptied(blank: Blank) -> Blank:
    """Return ``blank`` without its values: those of a repeat's first instance are its own, not every one's."""
    return Blank(blank.spec, blank.text if blank.spec.name[0] == "@" else "", [_emptied(kid) for kid in blank.kids])


_ASPECTS: Final = {
    term("relevance"): "relevant",
    term("calculation"): "calculation",
    term("required"): "required",
    term("readonly"): "read_only",
    term("constraint"): "constraint",
    term("setvalue"): "calculation",
    term("count"): "repeat_count",
    term("choices"): "choice_filter",
    term("choice"): "label",
    term("label"): "label",
    term("hint"): "hint",
}
"""which column of a survey sheet an aspect is written in"""


def broken_rule(path: str, aspect: str, error: XPathError) -> Problem:
    """Return the problem of an expression that cannot be read; its column is that of an XLSForm."""
    wanted = near(error.facts["name"], NAMES) if error.template.startswith("Unknown function") else ""
    return Problem.of(
        "expression",
        "{path}, {aspect}: {inner}" if aspect else "{path}: {inner}",
        suggestion="Did you mean {wanted}()?" if wanted else "",
        column=_ASPECTS.get(aspect, ""),
        path=path,
        aspect=aspect,
        inner=error.problem,
        wanted=wanted,
    )


def local_name(name: str) -> str:
    """Return a name as it stands in a path, without its prefix."""
    sign = "@" if name.startswith("@") else ""
    return sign + name.removeprefix("@").rpartition(":")[2]


def _submission(element: Element | None) -> Submission:
    if element is None:
        return Submission()

    def flag(name: str) -> bool | None:
        text = element.get(f"{_ORX}{name}", "").strip().lower()
        return text == "true" if text in ("true", "false") else None

    key = "".join(element.get("base64RsaPublicKey", "").split())
    return Submission(key, element.get("action", ""), element.get("method", ""), flag("auto-send"), flag("auto-delete"))


def _kept(namespace: str) -> str:
    return "" if namespace == XFORMS else namespace


def _message(text: str | None) -> Words | None:
    if not text or not text.strip():
        return None
    key = key_of(text)
    return Words(key) if key is not None else Words("", (re.sub(r"\s+", " ", text).strip(),))
