"""A fault of a form, and what mends it: changes of the sheets, each noted with what stood there before."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from fieldmonitor.forms.columns import REFERENCE
from fieldmonitor.forms.errors import Problem
from fieldmonitor.forms.tables import Sheet, Tables


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


def setter(kind: str, line: int, column: str, text: str) -> Mending:
    """Return the mending that writes a cell."""
    return lambda work: work.set(kind, line, column, text)


def references(tables: Tables) -> Iterator[str]:
    """Yield what stands between ``${`` and ``}`` anywhere in the form."""
    for kind in ("survey", "choices", "settings", "entities"):
        for row in tables.get(kind).rows:
            for text in row.values():
                if "${" in text:
                    yield from REFERENCE.findall(text)
