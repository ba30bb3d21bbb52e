"""Reads .xlsx and .xls within bounds: never unpacked beyond a limit, never walked through a million empty rows."""

import io
import re
import warnings
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any, Final

from fieldmonitor.forms.errors import FormLoadError, Problem
from fieldmonitor.forms.tables import (
    MAX_ROWS,
    Sheet,
    Tables,
    cell_text,
    damaged,
    sheet_kind,
    title_text,
    too_long,
    twice,
)

MAX_UNPACKED: Final = 128 * 1024 * 1024
MAX_PARTS: Final = 4096
MAX_COLUMNS: Final = 2_000
OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_EMPTY_ROWS: Final = 60
"""as many empty rows end a sheet (pyxform's rule: a formatted sheet may have a million of them)"""
_EMPTY_COLUMNS: Final = 20
_ODS: Final = b"application/vnd.oasis.opendocument"
_MERGED: Final = re.compile(rb'<mergeCell\s+ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')


def from_package(data: bytes, name: str) -> Tables:
    """Return the sheets of an .xlsx. Raises FormLoadError."""
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _check_package(package, name)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # openpyxl remarks on what spreadsheet programs leave in a file
                return _read_book(data, package)
    except FormLoadError:
        raise
    except (InvalidFileException, MemoryError, RecursionError) as error:
        raise FormLoadError([damaged(name)]) from error
    except Exception as error:
        # openpyxl and zipfile fail on a damaged file with whatever their code runs into
        raise FormLoadError([damaged(name)]) from error


def _check_package(package: zipfile.ZipFile, name: str) -> None:
    parts = package.infolist()
    if sum(part.file_size for part in parts) > MAX_UNPACKED or len(parts) > MAX_PARTS:
        raise FormLoadError(
            [
                Problem.of(
                    "unpacks-large",
                    "'{file}' unpacks to more than {limit} MiB.",
                    suggestion="Delete pictures, formatting and unused sheets, then save it again.",
                    file=name,
                    limit=MAX_UNPACKED // 1024 // 1024,
                )
            ]
        )
    kind = next((part for part in parts if part.filename == "mimetype" and part.file_size < 200), None)
    if kind is not None and package.read(kind).startswith(_ODS):
        raise FormLoadError(
            [
                Problem.of(
                    "opendocument",
                    "'{file}' is an OpenDocument spreadsheet.",
                    suggestion="Open it in LibreOffice and save it as .xlsx.",
                    file=name,
                )
            ]
        )
    if "xl/workbook.xml" not in package.namelist() and not any(
        part.filename.lower().endswith("workbook.xml") for part in parts
    ):
        raise FormLoadError([damaged(name)])


def _read_book(data: bytes, package: zipfile.ZipFile) -> Tables:
    from openpyxl.reader.excel import ExcelReader

    reader = ExcelReader(io.BytesIO(data), read_only=True, data_only=True)
    reader.read()
    book = reader.wb
    try:
        titles = [str(title) for title in book.sheetnames]
        tables = Tables({}, titles)
        for title in titles:
            kind = sheet_kind(title, titles)
            if kind and kind not in tables.sheets and hasattr(book[title], "iter_rows"):
                worksheet = book[title]
                raw = package.read(worksheet._worksheet_path.lstrip("/"))  # no other way to what openpyxl leaves out
                tables.sheets[kind] = sheet = _read_sheet(kind, _rows_of(worksheet), tables.problems)
                if b"<f" in raw:
                    tables.problems += _uncomputed(data, title, sheet)
                tables.problems += _merged(raw, sheet)
        return tables
    finally:
        book.close()
        reader.archive.close()


def _rows_of(worksheet: Any) -> Iterator[list[tuple[object, bool]]]:
    """Yield each row's cells: the value, and whether it is an error."""
    first = [cell.value for cell in next(worksheet.iter_rows(max_row=1, max_col=MAX_COLUMNS), ())]
    yield [(value, False) for value in first]
    width = len(_columns([title_text(value) for value in first]))  # openpyxl fills rows up to what is asked for
    for row in worksheet.iter_rows(min_row=2, max_col=max(1, width)):
        yield [(cell.value, cell.data_type == "e") for cell in row]


def _read_sheet(kind: str, rows: Iterator[list[tuple[object, bool]]], problems: list[Problem]) -> Sheet:
    columns = _columns([title_text(value) for value, _ in next(rows, [])])
    sheet = Sheet(kind, list(dict.fromkeys(column for column in columns if column)))
    problems += [twice(kind, column) for column, count in Counter(columns).items() if column and count > 1]
    wanted = [(index, column) for index, column in enumerate(columns) if column]
    empty = 0
    for line, row in enumerate(rows, start=2):
        if line > MAX_ROWS:
            problems.append(too_long(kind))
            break
        cells: dict[str, str] = {}
        for index, column in wanted:
            value, is_error = row[index] if index < len(row) else (None, False)
            text = cell_text(value)
            if not text:
                continue
            if is_error:
                problems.append(_in_error(kind, line, column, text))
            cells[column] = text  # of two columns with one title the later one stands, as in KoboToolbox
        empty = 0 if cells else empty + 1
        if empty > _EMPTY_ROWS:
            break
        sheet.add(line, cells)
    while sheet.rows and not sheet.rows[-1]:
        sheet.rows.pop()
        sheet.lines.pop()
    return sheet


def _columns(titles: Sequence[str]) -> list[str]:
    columns: list[str] = []
    empty = 0
    for title in titles:
        empty = 0 if title else empty + 1
        if empty > _EMPTY_COLUMNS:
            break
        columns.append(title)
    return columns


def _uncomputed(data: bytes, title: str, sheet: Sheet) -> list[Problem]:
    """Return the formulas that no spreadsheet program has worked out: they would be read as empty cells."""
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True, data_only=False)
    try:
        worksheet = book[title]
        first = next(worksheet.iter_rows(max_row=1, max_col=MAX_COLUMNS), ())
        columns = _columns([title_text(cell.value) for cell in first])
        last = max([2, *sheet.lines[-1:]])
        rows = worksheet.iter_rows(min_row=2, max_row=last, max_col=max(1, len(columns)))
        known = dict(sheet.numbered())
        return [
            Problem.of(
                "formula-without-value",
                "The formula {formula} has no result in the file.",
                suggestion="Open the file in a spreadsheet program and save it, or type the value.",
                sheet=sheet.name,
                row=line,
                column=column,
                formula=str(cell.value)[:80],
            )
            for line, row in enumerate(rows, start=2)
            for column, cell in zip(columns, row, strict=False)
            if column and cell.data_type == "f" and column not in known.get(line, {})
        ]
    finally:
        book.close()


def _merged(raw: bytes, sheet: Sheet) -> list[Problem]:
    """Return the cells merged over several rows in a column that each row needs: all but the first are empty."""
    found = []
    for match in _MERGED.finditer(raw):
        first, top, last, bottom = match[1].decode(), int(match[2]), match[3].decode(), int(match[4])
        if top < 2 or top == bottom or first != last:
            continue
        index = _column_index(first)
        column = sheet.columns[index] if index < len(sheet.columns) else ""
        if column.lower().replace(" ", "_") in ("type", "name", "list_name"):
            found.append(
                Problem.of(
                    "merged-cells",
                    "The cells of rows {row} to {last} are merged: only the first one holds the value.",
                    suggestion="Unmerge them and write the value into each row.",
                    sheet=sheet.name,
                    row=top,
                    column=column,
                    last=bottom,
                )
            )
    return found


def _column_index(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


# --- .xls


def from_ole(data: bytes, name: str) -> Tables:
    """Return the sheets of an .xls. Raises FormLoadError; one with a password is told so, an .xlsx too."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise FormLoadError([_locked(name)])
    import xlrd

    tables = Tables({}, [])
    try:
        book = xlrd.open_workbook(file_contents=data, logfile=io.StringIO(), on_demand=True)
        titles = [str(title) for title in book.sheet_names()]
        tables.names = titles
        for title in titles:
            kind = sheet_kind(title, titles)
            if kind and kind not in tables.sheets:
                rows = _old_rows(book.sheet_by_name(title), book.datemode)
                tables.sheets[kind] = _read_sheet(kind, rows, tables.problems)
    except Exception as error:
        # xlrd fails on a damaged file with whatever its code runs into
        if "encrypted" in str(error).lower():
            raise FormLoadError([_locked(name)]) from error
        raise FormLoadError([damaged(name)]) from error
    return tables


def _old_rows(sheet: Any, datemode: int) -> Iterator[list[tuple[object, bool]]]:
    """Yield each row's cells of an .xls as `_rows_of` does."""
    import xlrd

    for number in range(sheet.nrows):
        row: list[tuple[object, bool]] = []
        for cell in sheet.row(number)[:MAX_COLUMNS]:
            value: object = cell.value
            if cell.ctype == xlrd.XL_CELL_BOOLEAN:
                value = bool(cell.value)
            elif cell.ctype == xlrd.XL_CELL_DATE:
                with suppress(ValueError, OverflowError, xlrd.xldate.XLDateError):  # else the number, as it is
                    moment: datetime = xlrd.xldate.xldate_as_datetime(cell.value, datemode)
                    value = moment.time() if 0 <= cell.value < 1 else moment
            elif cell.ctype == xlrd.XL_CELL_ERROR:
                value = xlrd.error_text_from_code.get(cell.value, "#ERROR")
            row.append((value, cell.ctype == xlrd.XL_CELL_ERROR))
        yield row


def _locked(name: str) -> Problem:
    return Problem.of(
        "password",
        "'{file}' is protected with a password.",
        suggestion="Open it with the password, remove the protection, and save it again.",
        file=name,
    )


def _in_error(sheet: str, row: int, column: str, value: str) -> Problem:
    return Problem.of(
        "cell-error",
        "The cell shows the error {value}.",
        suggestion="Mend the formula, or type the value.",
        sheet=sheet,
        row=row,
        column=column,
        value=value,
    )
