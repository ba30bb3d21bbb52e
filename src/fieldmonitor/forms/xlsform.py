"""Turns an XLSForm into an XForm through pyxform, and whatever it refuses into problems with sheet, row and column."""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final

from fieldmonitor.forms.columns import cell, title_of
from fieldmonitor.forms.errors import FormLoadError, Problem
from fieldmonitor.forms.kobo import expand
from fieldmonitor.forms.tables import Sheet, Tables, read_tables

_ROOT: Final = "data"
_TRIES: Final = 40
"""conversions spent on finding the row that pyxform fails on"""


@dataclass(frozen=True)
class Converted:
    """An XLSForm as XForm, with the sheets that it was made from (KoboToolbox's rows written out)."""

    xml: bytes
    tables: Tables
    warnings: tuple[str, ...] = ()
    itemsets: bytes | None = None
    """the external_choices sheet as CSV, if there is one"""

    def notices(self) -> list[Problem]:
        """Return what stands in the sheets and is not in the form."""
        from fieldmonitor.forms.complaints import remarks_of

        return remarks_of(self.warnings, self.tables) if self.warnings else []

    def placed(self, problem: Problem) -> Problem:
        """Return a problem of the XForm with the row that it comes from, where that can be known."""
        if problem.sheet or problem.row:
            return problem
        path = problem.facts.get("path", "") or problem.facts.get("circle", "").partition(" ")[0]
        line = self._lines.get(path.removesuffix("_count"), 0) if path.endswith("_count") else 0
        line = self._lines.get(path, line)
        if not line:
            return problem
        survey = self.tables.get("survey")
        return replace(problem, sheet="survey", row=line, column=title_of(survey, problem.column))

    @cached_property
    def _lines(self) -> dict[str, int]:
        """Rows by the path of what they ask for."""
        found: dict[str, int] = {}
        around = [f"/{_root(self.tables)}"]
        for line, row in self.tables.get("survey").numbered():
            kind, name = cell(row, "type").lower(), cell(row, "name")
            if kind.startswith(("end_", "end ")) and len(around) > 1 and kind not in ("end time",):
                around.pop()
                continue
            found.setdefault(f"{around[-1]}/{name}", line)
            if kind.startswith(("begin_", "begin ")):
                around.append(f"{around[-1]}/{name}")
        return found


def convert(data: bytes, name: str) -> bytes:
    """Return the XForm of an XLSForm. Raises FormLoadError with every problem that is found."""
    return convert_form(data, name).xml


def convert_form(data: bytes, name: str) -> Converted:
    """Return the XForm of an XLSForm with its sheets. Raises FormLoadError with every problem that is found."""
    return convert_tables(read_tables(data, name))


def convert_tables(tables: Tables) -> Converted:
    """Return the XForm of sheets that were read. Raises FormLoadError with every problem that is found."""
    expanded = expand(tables)
    unusable = expanded.problems or unusable_sheets(expanded)
    if unusable:
        raise FormLoadError(_in_order(unusable))
    try:
        xml, remarks, itemsets = _through_pyxform(expanded)
    except _Refused as refused:
        raise FormLoadError(_told(refused.message, tables, expanded)) from refused
    except _Failed as failed:
        raise FormLoadError([_crash(expanded, failed)]) from failed
    from fieldmonitor.forms.faults_namespaces import prefixes

    undeclared = [fault.problem for fault in prefixes(expanded)]
    if undeclared:  # pyxform lets them pass, and what it writes is no XML
        raise FormLoadError(_in_order(undeclared))
    return Converted(xml, expanded, tuple(remarks), itemsets)


def _told(message: str, tables: Tables, expanded: Tables) -> list[Problem]:
    """Return what pyxform refuses, and everything else that it would refuse after that."""
    from fieldmonitor.forms.complaints import problems_of
    from fieldmonitor.forms.faults import find

    found = [fault.problem for fault in find(tables)]
    places = {(problem.sheet, problem.row, problem.column) for problem in found}
    first = [one for one in problems_of(message, expanded) if (one.sheet, one.row, one.column) not in places]
    return _in_order([*first, *found])


class _Refused(Exception):
    """pyxform says what is wrong."""

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)


class _Failed(Exception):
    """pyxform ran into something of its own."""

    def __init__(self, kind: str, message: str) -> None:
        self.kind = kind
        super().__init__(message)


def unusable_sheets(tables: Tables) -> list[Problem]:
    """Return what pyxform lets pass and no form can be made of."""
    from fieldmonitor.forms.faults_lists import choice_columns

    survey = tables.sheets.get("survey")
    if survey is not None and survey.columns and not any(survey.rows):
        return [
            Problem.of(
                "no-questions",
                "The form asks nothing: its survey sheet has no rows.",
                suggestion="Write the questions below the column titles.",
                sheet="survey",
            )
        ]
    return [fault.problem for fault in choice_columns(tables)]


def _root(tables: Tables) -> str:
    """Return the name of the record's root: ``data``, unless a group has it, which pyxform refuses."""
    names = {cell(row, "name") for row in tables.get("survey").rows if cell(row, "type").startswith("begin")}
    root = _ROOT
    while root in names:
        root += "_"
    return root


def _through_pyxform(tables: Tables) -> tuple[bytes, list[str], bytes | None]:
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert as to_xform

    remarks: list[str] = []
    given: dict[str, Any] = tables.for_conversion()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what pyxform's own libraries remark on is nothing an author can mend
            result = to_xform(given, warnings=remarks, validate=False, form_name=_root(tables))
    except PyXFormError as error:
        raise _Refused(str(error)) from error
    except Exception as error:
        # pyxform fails on odd sheets with whatever its code runs into
        raise _Failed(type(error).__name__, str(error)[:200]) from error
    xform: str = result.xform
    itemsets: str | None = result.itemsets
    return xform.encode(), remarks, itemsets.encode() if itemsets is not None else None


def _crash(tables: Tables, failed: _Failed) -> Problem:
    """Return the problem of a form that pyxform fails on, with the row and the column that make it fail."""
    search = _Search(failed.kind)
    sheet, row, column = search.place(tables)
    return Problem.of(
        "conversion-crash",
        "The conversion fails here ({fault})." if row else "The conversion of the spreadsheet fails ({fault}).",
        suggestion="Empty or rewrite this row, and report the form to us." if row else "Report the form to us.",
        sheet=sheet,
        row=row,
        column=column,
        fault=f"{failed.kind}: {failed}" if str(failed) else failed.kind,
    )


class _Search:
    """Looks for the row that pyxform fails on, with a bounded number of conversions."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.tries = 0

    def fails(self, tables: Tables) -> bool:
        """Return whether the same failure comes again."""
        self.tries += 1
        if self.tries > _TRIES:
            return False
        try:
            _through_pyxform(tables)
        except _Failed as failed:
            return failed.kind == self.kind
        except _Refused:
            return False
        return False

    def place(self, tables: Tables) -> tuple[str, int, str]:
        """Return sheet, row and column; 0 and empty where they are not found."""
        for kind in ("survey", "choices", "settings", "entities", "external_choices"):
            sheet = tables.sheets.get(kind)
            if sheet is None or not sheet.rows:
                continue
            index = self.row(tables, sheet)
            if index >= 0:
                return kind, sheet.lines[index], self.column(tables, sheet, index)
        return "", 0, ""

    def row(self, tables: Tables, sheet: Sheet) -> int:
        """Return the index of the first row with which the sheet fails, or -1."""
        low, high = 0, len(sheet.rows)  # fails with the first `high` rows, not with the first `low`
        if self.fails(_with(tables, sheet, _closed(sheet, 0))):
            return -1
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if self.fails(_with(tables, sheet, _closed(sheet, middle))) else (middle, high)
        return high - 1 if self.tries <= _TRIES else -1

    def column(self, tables: Tables, sheet: Sheet, index: int) -> str:
        """Return the column without whose cell the row does not fail, or an empty text."""
        until = _closed(sheet, index + 1)
        for title in sheet.rows[index]:
            rows = list(until.rows)
            rows[index] = {key: text for key, text in rows[index].items() if key != title}
            if base_needed(title):
                continue
            if not self.fails(_with(tables, sheet, replace(until, rows=rows))) and self.tries <= _TRIES:
                return title
        return ""


def base_needed(title: str) -> bool:
    """Return whether a row cannot do without a column, so that leaving it out shows nothing."""
    from fieldmonitor.forms.columns import base

    return base(title) in ("type", "name", "list_name")


def _closed(sheet: Sheet, count: int) -> Sheet:
    """Return the first ``count`` rows, with what is still open at their end closed."""
    out = Sheet(sheet.name, sheet.columns, sheet.rows[:count], sheet.lines[:count])
    if sheet.name != "survey":
        return out
    title = title_of(sheet, "type")
    opened: list[str] = []
    for row in out.rows:
        kind = cell(row, "type").lower().replace(" ", "_")
        if kind.startswith("begin_"):
            opened.append(kind.removeprefix("begin_"))
        elif kind.startswith("end_") and opened and kind != "end_time":
            opened.pop()
    out.rows = [*out.rows, *({title: f"end_{kind}"} for kind in reversed(opened))]
    out.lines = [*out.lines, *(0 for _ in opened)]
    if not out.rows:
        out.rows, out.lines = [{title: "note", title_of(sheet, "name"): "empty"}], [2]
    return out


def _with(tables: Tables, old: Sheet, new: Sheet) -> Tables:
    return Tables({**tables.sheets, old.name: new}, tables.names, [], tables.stem)


def _in_order(problems: Sequence[Problem]) -> list[Problem]:
    """Return the problems in the order of the sheets, each once."""
    order = {"": 0, "survey": 1, "choices": 2}
    unique = {(one.code, one.sheet, one.row, one.column, one.message): one for one in problems}
    return sorted(unique.values(), key=lambda one: (order.get(one.sheet, 3), one.row))
