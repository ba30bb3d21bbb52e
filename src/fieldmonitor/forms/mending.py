"""Makes a copy of a spreadsheet that loads, with the smallest changes, of a form that KoboToolbox accepts.

Everything else in the file stays: other sheets, other columns, formats, widths, notes, validations. Each change is told
with sheet, row, column, what stood there and what stands there now. Only what is certain is changed; where anything is
left that the author must decide, there is no mended copy.
"""

import io
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any, Final

from fieldmonitor.forms.columns import near
from fieldmonitor.forms.errors import FormLoadError, Problem
from fieldmonitor.forms.faults import find
from fieldmonitor.forms.repairs import Work
from fieldmonitor.forms.tables import SHEETS, Sheet, Tables, read_tables, sheet_kind, title_text

_ROUNDS: Final = 8
_BESIDE: Final = frozenset({"file-missing"})
_UNMENDABLE: Final = frozenset({"cell-error", "formula-without-value", "too-many-rows"})


@dataclass(frozen=True, slots=True)
class Mended:
    """A spreadsheet that loads (``data``, an .xlsx) and what was changed in it."""

    data: bytes
    changes: tuple[Problem, ...]


def mend(data: bytes, name: str) -> Mended | None:
    """Return a mended copy of a spreadsheet that is refused; None if it loads, is no spreadsheet, or is past mending.

    Files beside the form are not needed: what they miss is not the spreadsheet's fault.
    """
    from fieldmonitor.forms.xlsform import convert_tables

    try:
        copy = _Copy(data, name)
        again = copy.book is not None and bool(copy.changes)
        tables = read_tables(copy.bytes() if again else data, "form.xlsx" if again else name)
        if copy.book is None:
            tables.problems = [problem for problem in tables.problems if problem.code != "duplicate-column"]
    except FormLoadError:
        return None
    if any(problem.code in _UNMENDABLE for problem in tables.problems) or _converts(data, name):
        return None
    work = Work(tables)
    for _ in range(_ROUNDS):
        try:
            converted = convert_tables(work.tables)
        except FormLoadError:
            if not _round(work):
                return None
            continue
        break
    else:
        return None
    try:
        return copy.finished(work) if _loads(converted.xml) else None
    except FormLoadError:
        return None


def _converts(data: bytes, name: str) -> bool:
    from fieldmonitor.forms.xlsform import convert_form

    try:
        convert_form(data, name)
    except FormLoadError:
        return False
    return True


def _loads(xml: bytes) -> bool:
    """Return whether nothing but files beside the form is missing."""
    from fieldmonitor.forms.definition import load_form

    try:
        load_form(xml, name="form.xml")
    except FormLoadError as error:
        return all(problem.code in _BESIDE for problem in error.problems)
    return True


def _round(work: Work) -> bool:
    """Apply what mends the faults that are there; return whether anything changed."""
    before = dict(work.changes)
    for fault in find(work.tables):
        if fault.mend is not None:
            fault.mend(work)
    return work.changes != before


class _Copy:
    """The workbook that is written: the one that was given, or, from other kinds of file, a new one."""

    def __init__(self, data: bytes, name: str) -> None:
        self.changes: list[Problem] = []
        self.book: Any = None
        if data.startswith(b"PK"):
            self._open(data, name)
        else:
            for problem in read_tables(data, name).problems:
                if problem.code == "duplicate-column":  # the new book holds one of the two
                    self.changes.append(
                        Problem.of(
                            "mended-columns",
                            "The two columns {title} are one now; where both held something, the later one stands.",
                            sheet=problem.sheet,
                            row=1,
                            column=problem.column,
                            title=problem.column,
                        )
                    )

    def _open(self, data: bytes, name: str) -> None:
        from openpyxl import load_workbook

        read_tables(data, name)  # bounded and told before anything is opened whole
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl remarks on what spreadsheet programs leave in a file
            try:
                keep = PurePath(name).suffix.lower() == ".xlsm"
                self.book = load_workbook(io.BytesIO(data), keep_vba=keep)
                self.values = load_workbook(io.BytesIO(data), data_only=True)
            except Exception as error:
                # openpyxl fails on what another program wrote with whatever its code runs into
                raise FormLoadError([]) from error
        self._name_sheets()
        for worksheet in self.book.worksheets:
            if sheet_kind(worksheet.title, self.book.sheetnames):
                self._formulas(worksheet)
                self._unmerge(worksheet)
                self._columns(worksheet)

    def _note(self, sheet: str, row: int, column: str, texts: tuple[str, str]) -> None:
        self.changes.append(change(sheet, row, column, texts))

    def _name_sheets(self) -> None:
        """Give sheets the names that they were meant to have."""
        titles = list(self.book.sheetnames)
        known = {title.lower() for title in titles}
        for kind in ("survey", "choices", "settings"):
            if kind in known or (kind == "survey" and len(titles) == 1):
                continue
            meant = near(kind, [title for title in titles if title.lower() not in SHEETS and title[:1] != "_"])
            if meant:
                self.values[meant].title = kind
                self.book[meant].title = kind
                self._note(meant, 0, "", (meant, kind))

    def _formulas(self, worksheet: Any) -> None:
        """Write formulas as their results: a copy saved here has no results of its own."""
        values = self.values[worksheet.title]
        titles = [title_text(cell.value) for cell in values[1]] if values.max_row else []
        for row in worksheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    before, cell.value = str(cell.value), values[cell.coordinate].value
                    title = titles[cell.column - 1] if cell.column <= len(titles) else ""
                    self._note(worksheet.title, cell.row, title, (before, title_text(cell.value)))

    def _unmerge(self, worksheet: Any) -> None:
        """Write the value of cells merged over rows into each, in the columns that each row needs."""
        for area in list(worksheet.merged_cells.ranges):
            title = title_text(worksheet.cell(1, area.min_col).value)
            needed = title.lower().replace(" ", "_") in ("type", "name", "list_name")
            if area.min_row < 2 or area.min_row == area.max_row or area.min_col != area.max_col or not needed:
                continue
            value = worksheet.cell(area.min_row, area.min_col).value
            worksheet.unmerge_cells(str(area))
            for line in range(area.min_row + 1, area.max_row + 1):
                worksheet.cell(line, area.min_col).value = value
                self._note(worksheet.title, line, title, ("", title_text(value)))

    def _columns(self, worksheet: Any) -> None:
        """Give the earlier of two columns with one title another; the later cells stand, as in KoboToolbox."""
        last: dict[str, int] = {}
        for cell in worksheet[1] if worksheet.max_row else ():
            title = title_text(cell.value)
            if title and title in last:
                self._give_up(worksheet, title, last[title], cell.column)
            if title:
                last[title] = cell.column

    def _give_up(self, worksheet: Any, title: str, earlier: int, later: int) -> None:
        for line in range(2, worksheet.max_row + 1):
            old, new = worksheet.cell(line, earlier).value, worksheet.cell(line, later)
            if title_text(old) and not title_text(new.value):
                new.value = old
                self._note(worksheet.title, line, title, ("", title_text(old)))
        spare = f"_{title.replace(' ', '_').replace(':', '_')}_{earlier}"
        worksheet.cell(1, earlier).value = spare
        self._note(worksheet.title, 1, title, (title, spare))

    def bytes(self) -> bytes:
        """Return the workbook as it is now."""
        out = io.BytesIO()
        try:
            self.book.save(out)
        except Exception as error:
            # what openpyxl read it cannot always write: a book with hidden sheets only, a foreign style
            raise FormLoadError([]) from error
        return out.getvalue()

    def finished(self, work: Work) -> Mended:
        """Return the copy with all changes."""
        if self.book is None:
            self.book = _new_book(work.tables)
        else:
            self._write(work.changes)
        told = [change(kind, line, title, texts) for (kind, line, title), texts in work.changes.items()]
        return Mended(self.bytes(), tuple(self.changes + sorted(told, key=lambda one: (one.sheet, one.row))))

    def _write(self, changes: Mapping[tuple[str, int, str], tuple[str, str]]) -> None:
        titles = list(self.book.sheetnames)
        sheets = {sheet_kind(title, titles): self.book[title] for title in reversed(titles)}
        renames = {(kind, new): old for (kind, line, old), (_, new) in changes.items() if line == 1}
        for (kind, line, title), (_, after) in changes.items():
            if kind not in sheets:
                sheets[kind] = self.book.create_sheet(kind)
            worksheet = sheets[kind]
            if line > 1:
                worksheet.cell(line, _index(worksheet, renames.get((kind, title), title))).value = after or None
        for (kind, line, title), (_, after) in changes.items():
            if line == 1:
                sheets[kind].cell(1, _index(sheets[kind], title)).value = after


def _index(worksheet: Any, title: str) -> int:
    """Return the column with a title, adding it behind the last one."""
    last = 0
    for cell in worksheet[1]:
        found = title_text(cell.value)
        if found == title:
            return int(cell.column)
        last = int(cell.column) if found else last
    worksheet.cell(1, last + 1).value = title
    return last + 1


def _new_book(tables: Tables) -> Any:
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for kind, sheet in tables.sheets.items():
        _fill(book.create_sheet(kind), sheet)
    return book


def _fill(worksheet: Any, sheet: Sheet) -> None:
    for column, title in enumerate(sheet.columns, start=1):
        worksheet.cell(1, column).value = title
        for line, row in sheet.numbered():
            if title in row:
                worksheet.cell(line, column).value = row[title]


def change(sheet: str, row: int, column: str, texts: tuple[str, str]) -> Problem:
    """Return a change as it is told: where, and before → after."""
    before, after = texts
    if row == 0:
        return Problem.of(
            "mended-sheet", "The sheet {before} is now called {after}.", sheet=sheet, before=before, after=after
        )
    if row == 1:
        return Problem.of(
            "mended-column",
            "The column {before} is now called {after}.",
            sheet=sheet,
            row=row,
            column=column,
            before=before,
            after=after,
        )
    return Problem.of(
        "mended-cell",
        "{before} → {after}",
        sheet=sheet,
        row=row,
        column=column,
        before=before or "“”",
        after=after or "“”",
    )
