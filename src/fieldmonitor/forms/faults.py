"""Looks through the sheets of a form for everything that pyxform refuses, and knows what mends it.

pyxform stops at the first thing it refuses; an author wants to see all of them. Where the meaning is certain, because
KoboToolbox accepts the form and reads it in one way, a fault carries its mending.
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from fieldmonitor.forms import refusals
from fieldmonitor.forms.columns import base, cell, known_type, title_of, today_type
from fieldmonitor.forms.errors import Problem
from fieldmonitor.forms.faults_lists import choice_columns, choices, lists, spaced, unknown_references
from fieldmonitor.forms.faults_namespaces import prefixes
from fieldmonitor.forms.kobo import free, label_of, slug
from fieldmonitor.forms.repairs import Fault, Work, references, setter
from fieldmonitor.forms.tables import Tables

_OWN: Final = ("score", "rank", "kobomatrix")


def find(tables: Tables) -> list[Fault]:
    """Return everything that is found, sheet by sheet."""
    return [fault for look in _LOOKS for fault in look(tables)]


# --- columns


def _same_columns(tables: Tables) -> Iterator[Fault]:
    for kind in ("survey", "choices"):
        sheet = tables.get(kind)
        seen: dict[str, str] = {}
        for title in sheet.columns:
            key = _column_key(title)
            if key in seen:
                problem = refusals.same_column(kind, seen[key], title)
                yield Fault(problem, partial(_merge_columns, kind=kind, kept=seen[key], dropped=title))
            else:
                seen[key] = title


def _column_key(title: str) -> str:
    """Return what makes two titles the same column: base and language."""
    rest = re.split(r"::?", title.strip(), maxsplit=1)
    if rest[0].strip().lower() in ("bind", "body", "control", "media", "instance"):
        return "::".join(part.strip().lower() for part in title.split("::"))
    return f"{base(title)}::{rest[1].strip()}" if len(rest) > 1 and ":" in title else base(title)


def _merge_columns(work: Work, *, kind: str, kept: str, dropped: str) -> None:
    """Keep one of two columns with one meaning; the later one's cells stand, as in KoboToolbox."""
    sheet = work.tables.sheets[kind]
    for line, row in list(sheet.numbered()):
        if row.get(dropped) and row.get(dropped) != row.get(kept):
            work.set(kind, line, kept, row[dropped])
    work.rename_column(kind, dropped, f"_{dropped.replace(' ', '_').replace(':', '_')}")


# --- types


def _types(tables: Tables) -> Iterator[Fault]:
    survey = tables.get("survey")
    column = title_of(survey, "type")
    for line, row in survey.numbered():
        kind = cell(row, "type")
        if not kind:
            if cell(row, "name") or label_of(row):
                problem = Problem.of(
                    "no-type",
                    "The row has no type.",
                    suggestion="Give it a type, or empty the whole row.",
                    sheet="survey",
                    row=line,
                    column=column,
                )
                yield Fault(problem)
            continue
        if known_type(kind) or kind == "include":
            continue
        today = today_type(kind)
        if today and known_type(today):
            problem = Problem.of(
                "old-type",
                "The type '{type}' is written in a way that is no longer read.",
                suggestion="Write {wanted}.",
                sheet="survey",
                row=line,
                column=column,
                type=kind,
                wanted=today,
            )
            yield Fault(problem, setter("survey", line, column, today))
        else:
            yield Fault(refusals.unknown_type(kind, line, column))


# --- names


def _is_end(kind: str) -> bool:
    return kind.startswith(("end_", "end ")) and kind != "end time"


def _unnamed(tables: Tables) -> Iterator[Fault]:
    survey = tables.get("survey")
    column = title_of(survey, "name")
    taken = [cell(row, "name") for row in survey.rows if cell(row, "name")]
    inside = False
    for line, row in survey.numbered():
        kind = cell(row, "type").lower()
        inside = _own_rows(kind, inside=inside)
        if inside or not kind or cell(row, "name") or _is_end(kind) or kind in ("note", "audit"):
            continue
        if row.get("$autoname"):
            continue
        name = slug(label_of(row), taken) or free(slug(kind, ()) or "question", taken)
        taken.append(name)
        yield Fault(refusals.no_name(line, column, cell(row, "type")), setter("survey", line, column, name))


def _own_rows(kind: str, *, inside: bool) -> bool:
    """Return whether a row belongs to KoboToolbox's own groups, which name their rows themselves."""
    if kind[:6] in ("begin_", "begin ") and kind[6:] in _OWN:
        return True
    return inside and not (kind[:4] in ("end_", "end ") and kind[4:] in _OWN)


def _bad_names(tables: Tables) -> Iterator[Fault]:
    from pyxform.parsing.expression import is_xml_tag

    survey = tables.get("survey")
    column = title_of(survey, "name")
    taken = [cell(row, "name") for row in survey.rows if cell(row, "name")]
    for line, row in survey.numbered():
        name = cell(row, "name")
        if not name or _is_end(cell(row, "type").lower()) or not cell(row, "type"):
            continue
        if name == "meta":
            wanted = free("meta_1", taken)
            problem = Problem.of(
                "reserved-name",
                "The name {name} is reserved.",
                suggestion="Choose another name.",
                sheet="survey",
                row=line,
                column=column,
                name=name,
            )
        elif not is_xml_tag(name):
            wanted = slug(name, taken) or free(slug(cell(row, "type"), ()) or "question", taken)
            problem = refusals.bad_name(name, ("survey", line, column), wanted)
        else:
            continue
        taken.append(wanted)
        yield Fault(problem, partial(_rename, line=line, column=column, old=name, new=wanted))


def _rename(work: Work, *, line: int, column: str, old: str, new: str) -> None:
    work.set("survey", line, column, new)
    work.rename_references(old, new)


def _twice(tables: Tables) -> Iterator[Fault]:
    """Names that stand twice in a group, repeats that share a name anywhere, and names that a reference confuses."""
    survey = tables.get("survey")
    column = title_of(survey, "name")
    taken = [cell(row, "name") for row in survey.rows if cell(row, "name")]
    referred = {name.removeprefix("last-saved#").strip() for name in references(tables)}
    scopes: list[dict[str, int]] = [{}]
    everywhere: dict[str, int] = {}
    repeats: set[str] = set()
    for line, row in survey.numbered():
        kind, name = cell(row, "type").lower(), cell(row, "name")
        if _is_end(kind):
            if len(scopes) > 1:
                scopes.pop()
            continue
        repeat = re.match(r"begin[ _](repeat|looped group|lgroup)", kind) is not None
        first = scopes[-1].get(name, 0) or (
            everywhere.get(name, 0) if name in referred or (repeat and name in repeats) else 0
        )
        if name and kind and first:
            new = free(name, taken)
            taken.append(new)
            yield Fault(refusals.duplicate_name(name, line, column, first), setter("survey", line, column, new))
        elif name:
            scopes[-1][name] = line
            everywhere.setdefault(name, line)
            if repeat:
                repeats.add(name)
        if kind.startswith(("begin_", "begin ")):
            scopes.append({})


def _audits(tables: Tables) -> Iterator[Fault]:
    survey = tables.get("survey")
    column = title_of(survey, "name")
    for line, row in survey.numbered():
        if cell(row, "type") == "audit" and cell(row, "name") not in ("", "audit"):
            problem = Problem.of(
                "audit-name",
                "An audit has no name of its own.",
                suggestion="Leave the name empty.",
                sheet="survey",
                row=line,
                column=column,
            )
            yield Fault(problem, setter("survey", line, column, ""))


def _calculations(tables: Tables) -> Iterator[Fault]:
    survey = tables.get("survey")
    column = title_of(survey, "calculation")
    for line, row in survey.numbered():
        if cell(row, "type") == "calculate" and not cell(row, "calculation") and "(" not in cell(row, "default"):
            problem = Problem.of(
                "no-calculation",
                "The calculation {name} has no expression.",
                suggestion="Write the expression into the column {column}, or delete the row.",
                sheet="survey",
                row=line,
                column=column,
                name=cell(row, "name"),
            )
            yield Fault(problem, setter("survey", line, column, "''"))


_LOOKS: Final = (
    choice_columns,
    _same_columns, _types, _unnamed, _bad_names, _twice, _audits, _calculations, unknown_references, lists, choices,
    spaced, prefixes,
)  # fmt: skip
