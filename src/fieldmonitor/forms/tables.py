"""The sheets of an XLSForm as text: what stands in which row and column, whatever kind of file it came in.

A spreadsheet is told by its content, not by its name. Cells become text as a person sees them: 1 and not 1.0, a day as
2026-11-23. Row numbers are those that the spreadsheet program shows.
"""

import io
import re
import warnings
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import PurePath
from typing import Any, Final

from fieldmonitor.forms.errors import FormLoadError, Problem

SHEETS: Final = ("survey", "choices", "settings", "external_choices", "entities", "osm")
UNNAMED: Final = "form.xlsx"
"""what bytes without a name are called"""
MAX_BYTES: Final = 16 * 1024 * 1024
MAX_UNPACKED: Final = 128 * 1024 * 1024
MAX_PARTS: Final = 4096
MAX_ROWS: Final = 100_000
MAX_COLUMNS: Final = 2_000
_EMPTY_ROWS: Final = 60
"""as many empty rows end a sheet (pyxform's rule: a formatted sheet may have a million of them)"""
_EMPTY_COLUMNS: Final = 20
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ODS: Final = b"application/vnd.oasis.opendocument"
_SPACES: Final = re.compile(r" +")
_MERGED: Final = re.compile(rb'<mergeCell\s+ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')


@dataclass(slots=True)
class Sheet:
    """One sheet: its columns, and its rows (the cells that hold something, by column).

    ``lines`` holds the row number of each of ``rows``.
    """

    name: str
    columns: list[str] = field(default_factory=list)
    rows: list[dict[str, str]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)

    def add(self, line: int, cells: Mapping[str, str]) -> None:
        """Append a row."""
        self.rows.append(dict(cells))
        self.lines.append(line)

    def numbered(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Yield the rows with their numbers."""
        return zip(self.lines, self.rows, strict=True)

    def line(self, number: int) -> int:
        """Return the row number in the file of what a converter that counts rows from 2 calls ``number``."""
        index = number - 2
        return self.lines[index] if 0 <= index < len(self.lines) else number


@dataclass(slots=True)
class Tables:
    """The sheets of a form by their XLSForm name, and the names of all sheets as written."""

    sheets: dict[str, Sheet]
    names: list[str]
    problems: list[Problem] = field(default_factory=list)
    """what cannot be read for certain: formulas that were never worked out, cells in error"""
    stem: str = ""
    """the file's name without its ending: the id of a form whose settings give none"""

    def get(self, name: str) -> Sheet:
        """Return a sheet, an empty one if the form has none."""
        return self.sheets.get(name) or Sheet(name)

    def for_conversion(self) -> dict[str, Any]:
        """Return what pyxform reads."""
        out: dict[str, Any] = {"sheet_names": self.names, "fallback_form_name": self.stem or None}
        for name, sheet in self.sheets.items():
            out[name] = [dict(row) for row in sheet.rows]
            out[f"{name}_header"] = [dict.fromkeys(sheet.columns)] if sheet.columns else []
        return out


def read_tables(data: bytes, name: str) -> Tables:
    """Return the sheets of a spreadsheet. Raises FormLoadError for what is none, or is too large, locked or damaged."""
    tables = _read(data, name)
    tables.stem = re.sub(r"[^\w.-]+", "_", PurePath(name).stem) if name != UNNAMED else ""
    return tables


def _read(data: bytes, name: str) -> Tables:
    if not data.strip(b"\x00 \r\n\t"):
        raise FormLoadError([Problem.of("empty-file", "'{file}' is empty.", file=name)])
    if len(data) > MAX_BYTES:
        raise FormLoadError(
            [Problem.of("too-large", "The file is larger than {limit} MiB.", limit=MAX_BYTES // 1024 // 1024)]
        )
    if data.startswith(b"PK"):
        return _from_package(data, name)
    if data.startswith(_OLE):
        return _from_ole(data, name)
    if b"\x00" not in data[:4096] and PurePath(name).suffix.lower() in (".csv", ".md", ".txt"):
        return _from_text(data, name)
    if PurePath(name).suffix.lower() in (".xlsx", ".xlsm", ".xls"):
        raise FormLoadError([_damaged(name)])
    raise FormLoadError(
        [
            Problem.of(
                "not-a-form",
                "'{file}' is neither a spreadsheet nor an XForm.",
                suggestion="Choose an .xlsx or .xml file.",
                file=name,
            )
        ]
    )


def _damaged(name: str) -> Problem:
    return Problem.of(
        "damaged",
        "'{file}' is not a spreadsheet, or is damaged.",
        suggestion="Open it in a spreadsheet program and save it as .xlsx once more, or ask for another copy.",
        file=name,
    )


# --- .xlsx


def _from_package(data: bytes, name: str) -> Tables:
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
        raise FormLoadError([_damaged(name)]) from error
    except Exception as error:
        # openpyxl and zipfile fail on a damaged file with whatever their code runs into
        raise FormLoadError([_damaged(name)]) from error


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
        raise FormLoadError([_damaged(name)])


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


def sheet_kind(title: str, titles: Sequence[str]) -> str:
    """Return which XLSForm sheet a title stands for; the only sheet of a file is the survey."""
    lowered = title.lower()
    if lowered in SHEETS:
        return lowered
    return "survey" if len(titles) == 1 else ""


def _rows_of(worksheet: Any) -> Iterator[list[tuple[object, bool]]]:
    """Yield each row's cells: the value, and whether it is an error."""
    for row in worksheet.iter_rows(max_col=MAX_COLUMNS):
        yield [(cell.value, cell.data_type == "e") for cell in row]


def _read_sheet(kind: str, rows: Iterator[list[tuple[object, bool]]], problems: list[Problem]) -> Sheet:
    columns = _columns([cell_text(value) for value, _ in next(rows, [])])
    sheet = Sheet(kind, list(dict.fromkeys(column for column in columns if column)))
    problems += [twice(kind, column) for column, count in Counter(columns).items() if column and count > 1]
    wanted = [(index, column) for index, column in enumerate(columns) if column]
    empty = 0
    for line, row in enumerate(rows, start=2):
        if line > MAX_ROWS:
            problems.append(_too_long(kind))
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
        columns.append(_SPACES.sub(" ", title))
    return columns


def title_text(value: object) -> str:
    """Return a title or any other cell as text, spaces within it single."""
    return _SPACES.sub(" ", cell_text(value))


def cell_text(value: object) -> str:  # noqa: PLR0911 - one kind of cell a line
    """Return a cell as a person sees it."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.replace("\xa0", " ").strip()
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        return format(value, ".15g")  # as many digits as a spreadsheet keeps
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(timespec="seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value).strip()


def _too_long(sheet: str) -> Problem:
    return Problem.of(
        "too-many-rows",
        "The sheet has more than {limit} rows.",
        suggestion="Put long lists into a CSV file beside the form and use select_one_from_file.",
        sheet=sheet,
        row=MAX_ROWS,
        limit=MAX_ROWS,
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


def _uncomputed(data: bytes, title: str, sheet: Sheet) -> list[Problem]:
    """Return the formulas that no spreadsheet program has worked out: they would be read as empty cells."""
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True, data_only=False)
    try:
        rows = book[title].iter_rows(max_row=(sheet.lines[-1] if sheet.lines else 1), max_col=MAX_COLUMNS)
        columns = _columns([cell_text(cell.value) for cell in next(rows, ())])
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


# --- .xls; .csv and .md through pyxform's readers


def _from_ole(data: bytes, name: str) -> Tables:
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise FormLoadError([_locked(name)])
    import xlrd  # type: ignore[import-untyped]  # publishes no types; comes with pyxform

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
        raise FormLoadError([_damaged(name)]) from error
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


def _from_text(data: bytes, name: str) -> Tables:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FormLoadError([not_utf8(name)]) from error
    from pyxform.xls2json_backends import csv_to_dict, md_to_dict

    reader = md_to_dict if _is_markdown(text) else csv_to_dict
    no_form = Problem.of(
        "not-a-text-form",
        "'{file}' is not a form written as text.",
        suggestion="Choose an .xlsx or .xml file. Lists in CSV files belong beside the form.",
        file=name,
    )
    try:
        tables = _from_dict(reader(text.encode()))
    except Exception as error:
        # pyxform's readers fail on a text of another kind with whatever their code runs into
        raise FormLoadError([no_form]) from error
    if "survey" not in tables.sheets:
        raise FormLoadError([no_form])
    return tables


def _is_markdown(text: str) -> bool:
    first = next((line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")), "")
    return first.lstrip().startswith("|")


def not_utf8(name: str) -> Problem:
    """Return the problem of a text file in another encoding."""
    return Problem.of(
        "encoding",
        "The text of '{file}' cannot be read.",
        suggestion="Save it as UTF-8.",
        file=name,
    )


def twice(sheet: str, title: str) -> Problem:
    """Return the problem of two columns with one title."""
    return Problem.of(
        "duplicate-column",
        "The column {title} stands twice.",
        suggestion="Delete or rename one of them.",
        sheet=sheet,
        row=1,
        column=title,
        title=title,
    )


def _from_dict(found: Mapping[str, Any]) -> Tables:
    tables = Tables({}, [str(title) for title in found.get("sheet_names", ())])
    for kind in SHEETS:
        if kind not in found:
            continue
        rows: Iterable[Mapping[str, Any]] = found[kind]
        header = found.get(f"{kind}_header") or [{}]
        columns = [str(title) for title in header[0] if title]
        sheet = tables.sheets[kind] = Sheet(kind, columns)
        for line, row in enumerate(rows, start=2):
            if line > MAX_ROWS:
                tables.problems.append(_too_long(kind))
                break
            sheet.add(line, {str(title): str(cell) for title, cell in row.items() if title and cell is not None})
    return tables
