"""Choices as older forms ask for them: ``search('file', …)`` as appearance, and ``select_one_external``.

Neither is in the ODK XForms specification; ODK Collect and KoboCollect do both ("Selects from CSV files", "External
selects"). They become what the specification has: a list with a filter. Where the file is missing, the question stays
as other engines show it, and a notice says so.
"""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element

from fieldmonitor.forms.errors import FormLoadError, Problem
from fieldmonitor.forms.instances import Instance, element_name, external, in_order, matching
from fieldmonitor.forms.model import Control, Itemset, Spec
from fieldmonitor.forms.words import static_text

if TYPE_CHECKING:
    from fieldmonitor.forms.xform import XFormReader

EXTERNAL: Final = "itemsets.csv"
"""The file that pyxform writes the external_choices sheet to."""
_CALL: Final = re.compile(r"\bsearch\s*\(")
_QUERY: Final = re.compile(r"\s*instance\(\s*(['\"])(.*?)\1\s*\)")
_NUMBER: Final = re.compile(r"-?\d+")
_LETTERS: Final = ("'ABCDEFGHIJKLMNOPQRSTUVWXYZ'", "'abcdefghijklmnopqrstuvwxyz'")
_TESTS: Final = {"contains": "contains", "startswith": "starts-with", "endswith": "ends-with"}


# -- the search appearance


def take_search(reader: "XFormReader", spec: Spec, control: Control) -> None:
    """Turn ``search('file'[, kind, column, text[, column, value]])`` in the appearance into a list with a filter.

    The question's own choice names the columns for value and label; choices with a number as value stay beside it.
    """
    found = _call(control.appearance)
    if found is None:
        return
    words, arguments = found
    names = [item for item in control.items if not _NUMBER.fullmatch(item.value)]
    if not arguments or not names:
        return
    name = _text(arguments[0]).removesuffix(".csv")
    if not _listed(reader, spec, name):
        return
    name = _in_order(reader, name)
    source = f"instance('{name}')/root/item{_predicate(arguments)}"
    nodes = reader.rule(spec, source, "nodes", "choices")
    if nodes is None:
        return
    languages = reader.form.languages or ("",)
    columns = {language: _columns(static_text(reader.form, names[0].label, language)) for language in languages}
    label = columns.get(reader.form.default_language) or next(iter(columns.values()))
    value = element_name(names[0].value)
    control.itemset = Itemset(nodes, value, label, False, name, ("root", "item"), "[" in source, columns)
    control.items = tuple(item for item in control.items if _NUMBER.fullmatch(item.value))
    control.appearance = words


def _in_order(reader: "XFormReader", name: str) -> str:
    """Return the name of a list's copy by the numbers in its column ``sortby``, of itself if it has no such column."""
    listed = reader.form.instances[name]
    if "sortby" not in listed.columns:
        return name
    ordered = f"{name} by sortby"
    if ordered not in reader.form.instances:
        reader.form.instances[ordered] = in_order(listed, "sortby")
    return ordered


def _call(appearance: str) -> tuple[str, list[str]] | None:
    """Return the appearance without its call of search() and the call's arguments, or None if it has none."""
    found = _CALL.search(appearance)
    if found is None:
        return None
    arguments, depth, quote, begun = [], 1, "", found.end()
    for at in range(found.end(), len(appearance)):
        sign = appearance[at]
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "'\"":
            quote = sign
        elif sign in "([":
            depth += 1
        elif sign in ")]":
            depth -= 1
        if (sign == "," and depth == 1 and not quote) or depth == 0:
            arguments.append(appearance[begun:at].strip())
            begun = at + 1
        if depth == 0:
            rest = f"{appearance[: found.start()]} {appearance[at + 1 :]}"
            return " ".join(rest.split()), arguments
    return None


def _predicate(arguments: list[str]) -> str:
    tests = []
    if len(arguments) >= 4:
        kind, column = _text(arguments[1]).lower(), element_name(_text(arguments[2]))
        here, wanted = (f"translate({text}, {', '.join(_LETTERS)})" for text in (column, f"string({arguments[3]})"))
        function = _TESTS.get(kind)
        tests.append(f"{function}({here}, {wanted})" if function else f"{here} = {wanted}")
    if len(arguments) >= 6:
        tests.append(f"{element_name(_text(arguments[4]))} = {arguments[5]}")
    return f"[{' and '.join(tests)}]" if tests else ""


def _text(argument: str) -> str:
    return argument.strip("'\"").strip()


def _columns(text: str) -> str:
    return ",".join(element_name(name) for name in text.split(","))


# -- external selects


def take_query(reader: "XFormReader", spec: Spec, control: Control, element: Element) -> None:
    """Turn ``<input query="instance('list')/root/item[…]">`` into a select from the external choices."""
    query = element.get("query", "")
    found = _QUERY.match(query)
    if found is None:
        return
    name = found[2]
    if not _listed(reader, spec, name):
        return
    nodes = reader.rule(spec, query, "nodes", "choices")
    if nodes is None:
        return
    listed = reader.form.instances[name]
    columns = _label_columns(reader, listed)
    control.tag = "select1"
    control.itemset = Itemset(nodes, "name", "label", False, name, ("root", "item"), "[" in query, columns)


def _label_columns(reader: "XFormReader", listed: Instance) -> Mapping[str, str]:
    found = {language: element_name(f"label::{language}") for language in reader.form.languages}
    return {language: column for language, column in found.items() if not listed.lacks(column)}


# -- both


def _listed(reader: "XFormReader", spec: Spec, name: str) -> bool:
    """Make sure that the form has the list ``name``, from a file beside it; tell in a notice if it has not."""
    if name in reader.form.instances:
        return True
    try:
        chosen = None
        if reader.files.get(EXTERNAL) is not None:
            chosen = matching(external(name, EXTERNAL, reader.files), "list_name", name)
        if chosen is None or not chosen.at(("root", "item")):
            chosen = external(name, f"jr://file-csv/{name}.csv", reader.files)
    except FormLoadError as error:
        reader.notices.append(
            Problem.of(
                "search-file",
                "{path}: its choices cannot be looked up. {inner}",
                suggestion="Put the list's file beside the form.",
                inner=error.problems[0],
                path=spec.path,
            )
        )
        return False
    reader.form.instances[name] = chosen
    return True
