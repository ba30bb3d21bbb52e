"""Grids of counts: rows by columns, totals, and the cell that tells a number."""

from collections.abc import Sequence
from dataclasses import replace

from fieldmonitor.reports.model import Cell, Column, Kind, Row, Table, Unit
from fieldmonitor.reports.words import Words


def count(words: Words, value: int) -> Cell:
    """Return a count; nothing is told by a dash, which reads faster than a zero."""
    return Cell(words.number(value) if value else "–", value)


def with_notes(table: Table, notes: tuple[str, ...], *, people: bool) -> Table:
    """Return a table with more notes; ``people``: its small counts could point to someone."""
    return replace(table, notes=(*table.notes, *notes), people=people)


def grid(
    words: Words,
    caption: str,
    head: str,
    columns: Sequence[str],
    rows: Sequence[tuple[str, Sequence[int]]],
    *,
    unit: Unit,
    thresholds: Sequence[int] = (),
    empty: str = "",
    total_column: bool = True,
    sum_rows: bool = True,
) -> Table:
    """Return a table of counts with a total column and, where the rows count different things, a total row."""
    total_column = total_column and len(columns) > 1
    total = words.text("reports", "Total")
    made = []
    for at, (name, values) in enumerate(rows):
        cells = [count(words, value) for value in values]
        if total_column:
            cells.append(count(words, sum(values)))
        made.append(Row((Cell(name), *cells), threshold=thresholds[at] if thresholds else 5))
    if sum_rows and len(rows) > 1:
        sums = [sum(column) for column in zip(*(values for _, values in rows), strict=True)]
        cells = [count(words, value) for value in sums] + ([count(words, sum(sums))] if total_column else [])
        made.append(Row((Cell(total), *cells), total=True))
    heads = [Column(name, Kind.COUNT) for name in columns] + ([Column(total, Kind.COUNT)] if total_column else [])
    empty = empty or words.text("reports", "Nothing was recorded in this period.")
    return Table(caption, (Column(head, weight=3.0), *heads), tuple(made), unit, (), empty, total_column)
