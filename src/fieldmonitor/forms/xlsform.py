"""Turns an XLSForm into an XForm through pyxform, and its complaints into problems with sheet, row and column."""

import re
import warnings
import zipfile
from pathlib import PurePath
from typing import Final

from fieldmonitor.forms.errors import FormLoadError, Problem

MAX_BYTES: Final = 16 * 1024 * 1024
MAX_UNPACKED: Final = 128 * 1024 * 1024
_ROW: Final = re.compile(r"\[row\s*:\s*(\d+)\]")
_SHEET: Final = re.compile(
    r"'(survey|choices|settings|entities|external_choices|osm)' sheet|the (survey|choices|settings|entities) sheet"
)
_COLUMN: Final = re.compile(r"the '([\w: ]+)' (?:value|column)|column '([\w: ]+)'")
_SUGGESTION: Final = "Correct it in the spreadsheet and import the form again."


def convert(data: bytes, name: str) -> bytes:
    """Return the XForm of an XLSForm. Raises FormLoadError; whatever pyxform throws is told as a problem."""
    kind = PurePath(name).suffix.lower() or ".xlsx"
    if len(data) > MAX_BYTES:
        raise FormLoadError(
            [Problem.of("too-large", "The file is larger than {limit} MiB.", limit=MAX_BYTES // 1024 // 1024)]
        )
    if kind not in (".xlsx", ".xlsm", ".xls", ".csv", ".md"):
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
    if kind in (".xlsx", ".xlsm"):
        _check_package(data, name)
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert as to_xform

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl remarks on what spreadsheet programs leave in a file
            result = to_xform(data, warnings=[], validate=False, form_name="data", file_type=kind)
    except PyXFormError as error:
        raise FormLoadError([_problem(str(error))]) from error
    except Exception as error:
        # pyxform and openpyxl fail on odd sheets with whatever their code runs into
        raise FormLoadError(
            [
                Problem.of(
                    "conversion",
                    "The spreadsheet cannot be converted ({fault}).",
                    suggestion="Correct it in the spreadsheet and import the form again.",
                    fault=f"{type(error).__name__}: {error}",
                )
            ]
        ) from error
    xform: str = result.xform
    return xform.encode()


def _check_package(data: bytes, name: str) -> None:
    import io

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            unpacked = sum(part.file_size for part in package.infolist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise FormLoadError(
            [
                Problem.of(
                    "damaged",
                    "'{file}' is not a spreadsheet, or is damaged.",
                    suggestion="Choose an .xlsx file.",
                    file=name,
                )
            ]
        ) from error
    if unpacked > MAX_UNPACKED:
        raise FormLoadError(
            [
                Problem.of(
                    "unpacks-large",
                    "'{file}' unpacks to more than {limit} MiB.",
                    file=name,
                    limit=MAX_UNPACKED // 1024 // 1024,
                )
            ]
        )


def _problem(message: str) -> Problem:
    row, sheet, column = _ROW.search(message), _SHEET.search(message), _COLUMN.search(message)
    text = _ROW.sub("", message).strip()
    return Problem(
        text,
        _SUGGESTION,
        (sheet[1] or sheet[2]) if sheet else ("survey" if row else ""),
        int(row[1]) if row else 0,
        (column[1] or column[2]) if column else "",
    )
