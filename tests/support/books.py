"""Spreadsheets for tests, as bytes."""

import io
from collections.abc import Sequence

import openpyxl
from openpyxl.workbook import Workbook

Row = Sequence[object]
YES_NO: Sequence[Row] = (("list_name", "name", "label"), ("yn", "yes", "Yes"), ("yn", "no", "No"))


def book(**sheets: Sequence[Row]) -> Workbook:
    """Return a workbook with these sheets, row by row."""
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for title, rows in sheets.items():
        worksheet = made.create_sheet(title)
        for row in rows:
            worksheet.append(list(row))
    return made


def saved(made: Workbook) -> bytes:
    """Return a workbook's file."""
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def xlsx(**sheets: Sequence[Row]) -> bytes:
    """Return the file of a workbook with these sheets."""
    return saved(book(**sheets))


def survey(*rows: Row, columns: Row = ("type", "name", "label"), choices: Sequence[Row] = YES_NO) -> bytes:
    """Return the file of an XLSForm with these questions."""
    return xlsx(survey=(columns, *rows), choices=choices, settings=(("form_id", "version"), ("t", "1")))
