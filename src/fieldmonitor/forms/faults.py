"""Looks through the sheets of a form for everything that pyxform refuses, and knows what mends it.

pyxform stops at the first thing it refuses; an author wants to see all of them. Where the meaning is certain, because
KoboToolbox accepts the form and reads it in one way, a fault carries its mending.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from fieldmonitor.forms import complaints
from fieldmonitor.forms.columns import REFERENCE, base, cell, known_type, near, title_of, today_type
from fieldmonitor.forms.errors import Problem
from fieldmonitor.forms.kobo import expand, free, label_of, slug
from fieldmonitor.forms.tables import Sheet, Tables

_FILES: Final = (".csv", ".xml", ".geojson")
_OWN: Final = ("score", "rank", "kobomatrix")
_GENERATED: Final = frozenset({"instanceID", "instanceName"})


class Work:
    """Sheets being mended: every change is applied to them, and noted with what stood there before."""

    def __init__(self, tables: Tables) -> None:
        self.tables = Tables(
            {
                kind: Sheet(kind, list(sheet.columns), [dict(row) for row in sheet.rows], list(sheet.lines))
                for kind, sheet in tables.sheets.items()
            },
            list(tables.names),
            [],
            tables.stem,
        )
        self.changes: dict[tuple[str, int, str], tuple[str, str]] = {}
        """(sheet, row, column) → what stood there, what stands there now; row 1 renames the column"""

    def set(self, kind: str, line: int, title: str, text: str) -> None:
        """Write a cell, adding sheet, column and row where they are missing."""
        sheet = self.tables.sheets.setdefault(kind, Sheet(kind))
        if title not in sheet.columns:
            sheet.columns.append(title)
        if line not in sheet.lines:
            sheet.add(line, {})
        row = sheet.rows[sheet.lines.index(line)]
        before = self.changes.get((kind, line, title), (row.get(title, ""), ""))[0]
        self.changes[kind, line, title] = (before, text)
        row[title] = text
        if not text:
            del row[title]

    def rename_column(self, kind: str, old: str, new: str) -> None:
        """Give a column another title."""
        sheet = self.tables.sheets[kind]
        sheet.columns = [new if title == old else title for title in sheet.columns]
        sheet.rows = [{new if title == old else title: text for title, text in row.items()} for row in sheet.rows]
        self.changes[kind, 1, old] = (old, new)

    def rename_references(self, old: str, new: str) -> None:
        """Write ``${new}`` wherever ``${old}`` stands."""
        pattern = re.compile(r"\$\{\s*(last-saved#)?" + re.escape(old) + r"\s*\}")
        for kind, sheet in self.tables.sheets.items():
            for line, row in list(sheet.numbered()):
                for title, text in list(row.items()):
                    if "${" in text and pattern.search(text):
                        self.set(kind, line, title, pattern.sub(lambda m: f"${{{m[1] or ''}{new}}}", text))


Mending = Callable[[Work], None]


@dataclass(frozen=True)
class Fault:
    """Something that is refused, and what mends it where that is certain."""

    problem: Problem
    mend: Mending | None = None


def find(tables: Tables) -> list[Fault]:
    """Return everything that is found, sheet by sheet."""
    return [fault for look in _LOOKS for fault in look(tables)]


# --- columns


def choice_columns(tables: Tables) -> Iterator[Fault]:
    """Columns of choices become elements of XML: those that cannot. (pyxform leaves those with spaces out.)"""
    from pyxform.parsing.expression import is_xml_tag

    sheet = tables.get("choices")
    for title in sheet.columns:
        if "::" in title or " " in title or title[:1] == "$" or title.startswith("kobo") or is_xml_tag(title):
            continue
        if ":" in title and all(is_xml_tag(part) for part in title.split(":")):
            continue
        wanted = free(slug(title, ()) or "column", sheet.columns)
        problem = Problem.of(
            "choice-column",
            "'{title}' cannot be the name of a column of choices.",
            suggestion="Call it {wanted}.",
            sheet="choices",
            row=1,
            column=title,
            title=title,
            wanted=wanted,
        )
        yield Fault(problem, partial(Work.rename_column, kind="choices", old=title, new=wanted))


def _same_columns(tables: Tables) -> Iterator[Fault]:
    for kind in ("survey", "choices"):
        sheet = tables.get(kind)
        seen: dict[str, str] = {}
        for title in sheet.columns:
            key = _column_key(title)
            if key in seen:
                problem = complaints.same_column(kind, seen[key], title)
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
            yield Fault(problem, _setter("survey", line, column, today))
        else:
            yield Fault(complaints.unknown_type(kind, line, column))


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
        yield Fault(complaints.no_name(line, column, cell(row, "type")), _setter("survey", line, column, name))


def _own_rows(kind: str, *, inside: bool) -> bool:
    """Return whether a row belongs to KoboToolbox's own groups, which name their rows themselves."""
    if kind[:6] in ("begin_", "begin ") and kind[6:] in _OWN:
        return True
    return inside and not (kind[:4] in ("end_", "end ") and kind[4:] in _OWN)


def _setter(kind: str, line: int, column: str, text: str) -> Mending:
    return lambda work: work.set(kind, line, column, text)


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
            problem = complaints.bad_name(name, ("survey", line, column), wanted)
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
    referred = {name.removeprefix("last-saved#").strip() for name in _references(tables)}
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
            yield Fault(complaints.duplicate_name(name, line, column, first), _setter("survey", line, column, new))
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
            yield Fault(problem, _setter("survey", line, column, ""))


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
            yield Fault(problem, _setter("survey", line, column, "''"))


# --- references


def _references(tables: Tables) -> Iterator[str]:
    for kind in ("survey", "choices", "settings", "entities"):
        for row in tables.get(kind).rows:
            for text in row.values():
                if "${" in text:
                    yield from REFERENCE.findall(text)


def _unknown_references(tables: Tables) -> Iterator[Fault]:
    names = {cell(row, "name") for row in expand(tables).get("survey").rows} | _GENERATED
    for kind in ("survey", "choices"):
        for line, row in tables.get(kind).numbered():
            for title, text in row.items():
                for found in dict.fromkeys(REFERENCE.findall(text) if "${" in text else ()):
                    name = found.removeprefix("last-saved#")
                    if name in names:
                        continue
                    problem = complaints.unknown_reference(name, (kind, line, title), sorted(names - {""}))
                    meant = near(name, names - {""})
                    certain = meant and meant.lower() == name.strip().lower()
                    mend = partial(_refer, place=(kind, line, title), old=found, new=meant) if certain else None
                    yield Fault(problem, mend)


def _refer(work: Work, *, place: tuple[str, int, str], old: str, new: str) -> None:
    kind, line, title = place
    sheet = work.tables.get(kind)
    text = sheet.rows[sheet.lines.index(line)].get(title, "")
    prefix = "last-saved#" if old.startswith("last-saved#") else ""
    work.set(kind, line, title, text.replace(f"${{{old}}}", f"${{{prefix}{new}}}"))


# --- lists


def _select(kind: str) -> tuple[str, str]:
    """Return what a type chooses (``select one``, ``select all that apply``, ``rank``) and the list it chooses from."""
    from pyxform import aliases
    from pyxform.xls2json import RE_SELECT

    found = RE_SELECT.search(kind)
    return (aliases.select[found["select_command"]], found["list_name"]) if found else ("", "")


def _lists(tables: Tables) -> Iterator[Fault]:
    survey = tables.get("survey")
    column = title_of(survey, "type")
    lists = {cell(row, "list_name") for row in tables.get("choices").rows} - {""}
    if not lists:
        return
    for line, row in survey.numbered():
        how, name = _select(cell(row, "type"))
        if not name or how == "select one external" or name in lists or name.endswith(_FILES) or "${" in name:
            continue
        meant = near(name, sorted(lists))
        certain = bool(meant) and meant.strip().lower() == name.lower()
        now = meant.join(cell(row, "type").rsplit(name, 1))
        yield Fault(
            complaints.unknown_list(name, line, column, sorted(lists)),
            _setter("survey", line, column, now) if certain else None,
        )


def _choices(tables: Tables) -> Iterator[Fault]:
    choices = tables.get("choices")
    column = title_of(choices, "name")
    settings = tables.get("settings")
    allowed = any(
        cell(row, "allow_choice_duplicates").lower() in ("yes", "true", "true()") for row in settings.rows[:1]
    )
    seen: dict[str, dict[str, int]] = defaultdict(dict)
    for line, row in choices.numbered():
        chosen, name = cell(row, "list_name"), cell(row, "name")
        if not chosen:
            continue
        if not name:
            if row.get("$autovalue"):
                continue
            made = free(re.sub(r"[\s_]+", "_", label_of(row)), list(seen[chosen])) if label_of(row) else ""
            problem = Problem.of(
                "choice-no-name",
                "A choice of the list {list} has no name.",
                suggestion="Give it a name: it is what the record keeps.",
                sheet="choices",
                row=line,
                column=column,
                list=chosen,
            )
            yield Fault(problem, _setter("choices", line, column, made) if made else None)
            name = made
        if name in seen[chosen] and not allowed:
            problem = complaints.duplicate_choice(line, column, (chosen, name), seen[chosen][name])
            yield Fault(problem, _allow_duplicates)
        seen[chosen].setdefault(name, line)


def _allow_duplicates(work: Work) -> None:
    settings = work.tables.get("settings")
    line = settings.lines[0] if settings.lines else 2
    title = title_of(settings, "allow_choice_duplicates")
    work.set("settings", line, title, "yes")


def _spaced(tables: Tables) -> Iterator[Fault]:
    choices = tables.get("choices")
    column = title_of(choices, "name")
    chosen_from = [_select(cell(row, "type")) for row in tables.get("survey").rows]
    several = {name for how, name in chosen_from if how == "select all that apply"}
    for line, row in choices.numbered():
        chosen, name = cell(row, "list_name"), cell(row, "name")
        if chosen in several and " " in name:
            problem = complaints.spaced_choice(line, column, (chosen, name))
            yield Fault(problem, partial(_join_words, line=line, column=column, old=name))


def _join_words(work: Work, *, line: int, column: str, old: str) -> None:
    """Write a choice's name with underscores, and its name in quotes wherever an expression compares with it."""
    new = re.sub(r"\s+", "_", old)
    work.set("choices", line, column, new)
    for number, row in list(work.tables.get("survey").numbered()):
        for title, text in list(row.items()):
            if base(title) in ("relevant", "constraint", "calculation", "required", "choice_filter", "default"):
                now = text.replace(f"'{old}'", f"'{new}'").replace(f'"{old}"', f'"{new}"')
                if now != text:
                    work.set("survey", number, title, now)


_LOOKS: Final = (
    choice_columns,
    _same_columns, _types, _unnamed, _bad_names, _twice, _audits, _calculations, _unknown_references, _lists, _choices,
    _spaced,
)  # fmt: skip
