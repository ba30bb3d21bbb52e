"""Columns with a prefix that the form does not declare: pyxform makes XML of them that nothing can read."""

import re
from collections.abc import Iterator
from typing import Final

from fieldmonitor.forms.columns import cell, title_of
from fieldmonitor.forms.errors import Problem
from fieldmonitor.forms.model import FIELDMONITOR
from fieldmonitor.forms.repairs import Fault, setter
from fieldmonitor.forms.tables import Tables

_PREFIXED: Final = re.compile(r"(?:bind|instance|body|control|attribute)::([^:\s]+):[^:\s]+", re.I)
_DECLARED: Final = re.compile(r"([^\s=]+)=")
_ALWAYS: Final = frozenset({"h", "ev", "xsd", "orx", "odk", "jr", "xml"})
"""prefixes that every form has"""
_CERTAIN: Final = {"fm": f'fm="{FIELDMONITOR}"'}
"""prefixes that can only mean one thing"""


def prefixes(tables: Tables) -> Iterator[Fault]:
    """Yield a fault for each column with an undeclared prefix, at its first cell."""
    settings = tables.get("settings")
    title = title_of(settings, "namespaces")
    line, row = next(settings.numbered(), (2, {}))
    declared = cell(row, "namespaces")
    known = {*_ALWAYS, *_DECLARED.findall(declared)}
    if any(tables.get("entities").rows):
        known.add("entities")
    for kind in ("survey", "settings"):
        sheet = tables.get(kind)
        for column in sheet.columns:
            found = _PREFIXED.fullmatch(column.strip())
            if found is None or found[1] in known:
                continue
            first = next((at for at, cells in sheet.numbered() if cells.get(column)), 0)
            if not first:
                continue
            wanted = _CERTAIN.get(found[1], "")
            problem = Problem.of(
                "prefix",
                "The form does not declare the prefix {prefix} of this column.",
                suggestion="Write {wanted} into the column namespaces of the sheet settings."
                if wanted
                else "Declare it in the column namespaces of the sheet settings, as its makers say: {wanted}.",
                sheet=kind,
                row=first,
                column=column,
                prefix=found[1],
                wanted=wanted or f'{found[1]}="…"',
            )
            mending = setter("settings", line, title, f"{declared} {wanted}".strip()) if wanted else None
            known.add(found[1])
            yield Fault(problem, mending)
