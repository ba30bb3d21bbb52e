"""Texts of a form: labels, hints, messages; with their translations, forms (image, guidance…) and outputs."""

import re
from typing import Final
from xml.etree.ElementTree import Element

from fieldmonitor.forms.model import FormModel, Output, Part, Rule, Source, Spec, Words
from fieldmonitor.forms.safexml import local
from fieldmonitor.forms.xpath.static import Env
from fieldmonitor.forms.xpath.values import TreeNode

_ITEXT: Final = re.compile(r"\s*jr:itext\(\s*(['\"])(.*?)\1\s*\)\s*")


def key_of(reference: str) -> str | None:
    """Return the text id of ``jr:itext('id')``, or None for anything else."""
    match = _ITEXT.fullmatch(reference)
    return match[2] if match else None


def parts_of(element: Element) -> Source:
    """Return an element's mixed content: words, and outputs between them. Other markup gives its words."""
    parts: list[str | Output] = []
    _collect(element, parts)
    merged: list[str | Output] = []
    for part in parts:
        if isinstance(part, str) and merged and isinstance(merged[-1], str):
            merged[-1] += part
        elif part != "":
            merged.append(part)
    if merged and isinstance(merged[0], str):
        merged[0] = merged[0].lstrip()
    if merged and isinstance(merged[-1], str):
        merged[-1] = merged[-1].rstrip()
    return tuple(part for part in merged if part != "")


def _collect(element: Element, parts: "list[str | Output]") -> None:
    parts.append(element.text or "")
    for child in element:
        if local(child.tag) == "output":
            parts.append(Output(child.get("value") or child.get("ref") or "''"))
        elif isinstance(child.tag, str):
            _collect(child, parts)
        parts.append(child.tail or "")


def words_of(element: Element | None) -> Words | None:
    """Return the text of a ``label`` or ``hint`` element, or None if there is none."""
    if element is None:
        return None
    reference = element.get("ref")
    key = key_of(reference) if reference else None
    if key is not None:
        return Words(key)
    if reference:
        return Words("", (Output(reference),))
    source = parts_of(element)
    return Words("", source) if source else None


def link_words(form: FormModel, spec: Spec, words: Words | None) -> None:
    """Compile every output of ``words`` as seen from ``spec``, in every language and form. Raises XPathError."""
    if words is None:
        return
    if not words.key:
        words.compiled["", ""] = _compiled(form, spec, words, words.source)
        return
    for language, texts in form.translations.items():
        for kind, source in texts.get(words.key, {}).items():
            words.compiled[language, kind] = _compiled(form, spec, words, source)


def _compiled(form: FormModel, spec: Spec, words: Words, source: Source) -> tuple[Part, ...]:
    parts: list[Part] = []
    for part in source:
        if isinstance(part, Output):
            words.dynamic = True
            parts.append(Rule(form, spec, part.expression, "string"))
        else:
            parts.append(part)
    return tuple(parts)


def render(env: Env, node: TreeNode, form: FormModel, words: Words | None, *, language: str, kind: str = "") -> str:
    """Return the text in ``language`` (else the default one), its outputs filled in; empty if there is none."""
    if words is None:
        return ""
    if not words.compiled:
        spec = getattr(node, "spec", None)
        if spec is not None:
            link_words(form, spec, words)
    compiled = words.compiled
    parts = (
        compiled.get((language, kind))
        or compiled.get((form.default_language, kind))
        or (compiled.get(("", "")) if not kind else None)
    )
    if not parts:
        return ""
    if len(parts) == 1 and isinstance(parts[0], str):
        return parts[0]
    return "".join(part if isinstance(part, str) else part.run(node, env) for part in parts).strip()


def static_text(form: FormModel, words: Words | None, language: str) -> str:
    """Return the text with outputs as ``…``: what a list of questions shows."""
    if words is None:
        return ""
    source: Source = words.source
    if words.key:
        texts = form.translations.get(language, {}).get(words.key)
        if texts is None:
            texts = form.translations.get(form.default_language, {}).get(words.key, {})
        source = texts.get("", ())
    return "".join(part if isinstance(part, str) else "…" for part in source)
