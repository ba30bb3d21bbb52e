"""The sheets of an XLSForm as text: what stands in which row and column, whatever kind of file it came in.

A spreadsheet is told by its content, not by its name. Cells become text as a person sees them: 1 and not 1.0, a day as
2026-11-23. Row numbers are those that the spreadsheet program shows.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import PurePath
from typing import Any, Final

from fieldmonitor.forms.errors import FormLoadError, Problem

SHEETS: Final = ("survey", "choices", "settings", "external_choices", "entities", "osm")
UNNAMED: Final = "form.xlsx"
"""what bytes without a name are called"""
MAX_BYTES: Final = 16 * 1024 * 1024
MAX_ROWS: Final = 100_000
_SPACES: Final = re.compile(r" +")


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
    from fieldmonitor.forms.workbooks import OLE, from_ole, from_package

    if data.startswith(b"PK"):
        return from_package(data, name)
    if data.startswith(OLE):
        return from_ole(data, name)
    if b"\x00" not in data[:4096] and PurePath(name).suffix.lower() in (".csv", ".md", ".txt"):
        return _from_text(data, name)
    if PurePath(name).suffix.lower() in (".xlsx", ".xlsm", ".xls"):
        raise FormLoadError([damaged(name)])
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


def damaged(name: str) -> Problem:
    """Return the problem of a file that cannot be read as what it is called."""
    return Problem.of(
        "damaged",
        "'{file}' is not a spreadsheet, or is damaged.",
        suggestion="Open it in a spreadsheet program and save it as .xlsx once more, or ask for another copy.",
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


def sheet_kind(title: str, titles: Sequence[str]) -> str:
    """Return which XLSForm sheet a title stands for; the only sheet of a file is the survey."""
    lowered = title.lower()
    if lowered in SHEETS:
        return lowered
    return "survey" if len(titles) == 1 else ""


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


def too_long(sheet: str) -> Problem:
    """Return the problem of a sheet with too many rows."""
    return Problem.of(
        "too-many-rows",
        "The sheet has more than {limit} rows.",
        suggestion="Put long lists into a CSV file beside the form and use select_one_from_file.",
        sheet=sheet,
        row=MAX_ROWS,
        limit=MAX_ROWS,
    )


# --- .csv and .md through pyxform's readers


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
                tables.problems.append(too_long(kind))
                break
            sheet.add(line, {str(title): str(cell) for title, cell in row.items() if title and cell is not None})
    return tables
