"""Tables on the page: column widths by what they hold, repeated headers, rows that split over pages."""

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, LongTable

from fieldmonitor.reports.model import Column, Kind, Row, Table
from fieldmonitor.reports.render import style as look
from fieldmonitor.reports.render.fonts import MONO, SANS, SANS_BOLD, Setter
from fieldmonitor.reports.render.style import Styles
from fieldmonitor.reports.render.text import Text

_SIZE = 7.8
_HASH_SIZE = 5.9
_PAD = 4.0
_HEADS = {Kind.COUNT: "head_right", Kind.NUMBER: "head_right", Kind.MARK: "head_centre"}
_HASH_WIDTH = 32
"""Hexadecimal digits in a line: a SHA-256 takes two."""


def table_flowable(table: Table, styles: Styles, setter: Setter) -> Flowable:
    """Return the table without its caption. Its header repeats on each page; a row taller than a page splits."""
    heads = [_head(column, styles, setter) for column in table.columns]
    body = [
        [_cell(cell.text, column, row, styles, setter) for cell, column in zip(row.cells, table.columns, strict=True)]
        for row in table.rows
    ]
    made = LongTable([heads, *body], colWidths=_widths(table), repeatRows=1, splitByRow=1, splitInRow=1, hAlign="LEFT")
    made.setStyle(_style(table))
    return made


def _head(column: Column, styles: Styles, setter: Setter) -> Flowable:
    return Text(setter.markup(column.title), styles[_HEADS.get(column.kind, "head")])


def _cell(text: str, column: Column, row: Row, styles: Styles, setter: Setter) -> Any:
    if column.kind is Kind.HASH:
        return "\n".join(text[at : at + _HASH_WIDTH] for at in range(0, len(text), _HASH_WIDTH))
    if column.kind in {Kind.COUNT, Kind.MARK, Kind.NUMBER} or (column.kind is Kind.CODE and len(text) < 12):
        return setter.plain(text)
    return Text(setter.markup(text), styles["cell_bold" if row.total else "cell"])


def _style(table: Table) -> list[tuple[Any, ...]]:
    commands: list[tuple[Any, ...]] = [
        ("FONT", (0, 0), (-1, -1), SANS, _SIZE, 10.4),
        ("TEXTCOLOR", (0, 0), (-1, -1), HexColor(look.INK)),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, HexColor(look.ACCENT)),
        ("LINEBELOW", (0, 1), (-1, -1), 0.35, HexColor(look.RULE)),
        ("TOPPADDING", (0, 0), (-1, -1), 2.6),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.2),
        ("LEFTPADDING", (0, 0), (-1, -1), _PAD),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PAD),
    ]
    for at, column in enumerate(table.columns):
        if column.kind in {Kind.COUNT, Kind.NUMBER}:
            commands.append(("ALIGN", (at, 1), (at, -1), "RIGHT"))
        elif column.kind is Kind.MARK:
            commands += [("ALIGN", (at, 1), (at, -1), "CENTER"), ("FONT", (at, 1), (at, -1), SANS_BOLD, 11, 10.4)]
        elif column.kind is Kind.HASH:
            commands.append(("FONT", (at, 1), (at, -1), MONO, _HASH_SIZE, 7.6))
    for at, row in enumerate(table.rows, 1):
        if row.total:
            commands += [
                ("FONT", (0, at), (-1, at), SANS_BOLD, _SIZE, 10.4),
                ("LINEABOVE", (0, at), (-1, at), 0.7, HexColor(look.INK)),
            ]
    return commands


def _widths(table: Table) -> list[float]:
    """Return the widths: numbers, codes and hashes take what they need, text shares the rest by weight."""
    fixed: dict[int, float] = {}
    for at, column in enumerate(table.columns):
        if column.kind is Kind.TEXT:
            continue
        if column.kind is Kind.HASH:
            fixed[at] = stringWidth("0" * _HASH_WIDTH, MONO, _HASH_SIZE) + 2 * _PAD
            continue
        texts = [row.cells[at].text for row in table.rows]
        inner = max((stringWidth(text, SANS_BOLD, _SIZE) for text in texts), default=0.0)
        head = max(stringWidth(word, SANS_BOLD, 7.2) for word in (column.title.split() or [""]))
        head = max(head, min(stringWidth(column.title, SANS_BOLD, 7.2) * 0.58, 56.0))
        limit = 96 if column.kind is Kind.CODE else 70
        fixed[at] = min(max(inner, head, 14), limit) + 2 * _PAD + 0.5
    shared = [at for at in range(len(table.columns)) if at not in fixed]
    rest = look.WIDTH - sum(fixed.values())
    if not shared:
        return [fixed[at] * look.WIDTH / sum(fixed.values()) for at in range(len(table.columns))]
    least = {at: min(_longest(table, at) + 2 * _PAD + 0.5, 130.0) for at in shared}
    shares = _share(rest, {at: table.columns[at].weight for at in shared}, least)
    return [fixed.get(at) or shares[at] for at in range(len(table.columns))]


def _longest(table: Table, at: int) -> float:
    """Return the width of the longest word of a column, so that words break only where they must."""
    words = {word for row in table.rows for word in row.cells[at].text.split()}
    body = max((stringWidth(word, SANS_BOLD if len(word) > 40 else SANS, _SIZE) for word in words), default=0.0)
    head = max((stringWidth(word, SANS_BOLD, 7.2) for word in table.columns[at].title.split()), default=0.0)
    return max(body, head)


def _share(width: float, weights: dict[int, float], least: dict[int, float]) -> dict[int, float]:
    """Share a width by weight; columns whose longest word needs more get that first."""
    fixed: dict[int, float] = {}
    while True:
        free = {at: weight for at, weight in weights.items() if at not in fixed}
        rest = width - sum(fixed.values())
        total = sum(free.values()) or 1.0
        short = {at: least[at] for at, weight in free.items() if rest * weight / total < least[at]}
        if not short or len(short) == len(free):
            return fixed | {at: rest * weight / total for at, weight in free.items()}
        fixed |= short
