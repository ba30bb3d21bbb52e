"""Takes out of a document what a version may not show, before anything is laid out: text, tables, pictures alike.

The matrix is that of the ten forms (domain/forms.json, ``redaction_matrix``): a sensitivity level by a version.
S4 is never printed in any version: it belongs to the separate key store, which reports cannot read.
"""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
from typing import Final

from fieldmonitor.reports.consent import IDENTITY_USES, QUOTE, allows
from fieldmonitor.reports.model import (
    Block,
    Bullets,
    Cell,
    Chart,
    Document,
    Figures,
    Handling,
    Highlights,
    KeyValues,
    Kind,
    Note,
    NoteKind,
    Pair,
    Paragraph,
    Quote,
    Row,
    SignOff,
    Statement,
    Statements,
    Table,
    Version,
)
from fieldmonitor.reports.words import Words


class Act(Enum):
    """What the matrix orders for a level in a version."""

    KEEP = auto()
    IF_QUOTED = auto()
    """free text only where the person agreed to be quoted; coded answers stay"""
    IF_IDENTIFIED = auto()
    """only where the person agreed to share identity"""
    CODED = auto()
    """coded answers stay under a pseudonym; free text needs a person to edit it, so it goes"""
    GENERALISE = auto()
    MARK_ALLEGED = auto()
    SUPPRESS = auto()


MATRIX: Final = {
    "S0": (Act.KEEP, Act.KEEP, Act.KEEP, Act.KEEP),
    "S1": (Act.KEEP, Act.KEEP, Act.GENERALISE, Act.GENERALISE),
    "S2": (Act.KEEP, Act.IF_QUOTED, Act.CODED, Act.SUPPRESS),
    "S3": (Act.KEEP, Act.IF_IDENTIFIED, Act.SUPPRESS, Act.SUPPRESS),
    "S4": (Act.SUPPRESS, Act.SUPPRESS, Act.SUPPRESS, Act.SUPPRESS),
    "SO": (Act.KEEP, Act.MARK_ALLEGED, Act.SUPPRESS, Act.SUPPRESS),
}
"""By version: internal, confidential, restricted partner, public."""

SMALL: Final = 5


def redact(document: Document, version: Version | None = None) -> Document:
    """Return the document as a version may show it: the one it was built for, unless a stricter one is given.

    A document may only become stricter: one that was redacted for a version is never opened up again, because what was
    taken out is no longer in it. An unknown sensitivity level counts as S4.
    """
    version = version or document.version
    redactor = _Redactor(version, Words(document.language))
    blocks = tuple(kept for block in document.blocks if (kept := redactor.block(block)) is not None)
    facts = tuple(pair for pair in map(redactor.pair, document.cover.facts) if pair is not None)
    cover = replace(document.cover, facts=facts)
    return replace(document, version=version, blocks=blocks, cover=cover, redacted=True)


class _Redactor:
    def __init__(self, version: Version, words: Words) -> None:
        self._version = version
        self._column = list(Version).index(version)
        self._withheld = words.text("reports", "[left out of this version]")
        self._alleged = words.text("reports", "{text} (alleged)", text="{text}")
        self._small = words.text(
            "reports", "The chart is left out of the public version: a value is below {n}.", n=SMALL
        )
        self._few = words.text("reports", "A number here is too small to be shown in the public version.")
        self._note = words.text(
            "reports",
            "Counts below {n} are not shown (“<{n}”, below 10 for sexual violence, children and health); “·” hides"
            " further counts from"
            " which they could be worked out.",
            n=SMALL,
        )

    def text(self, text: str, handling: Handling) -> str | None:
        """Return the text as it may stand, or None where it may not."""
        if not text:
            return text
        act = MATRIX.get(handling.level, MATRIX["S4"])[self._column]
        kept: str | None = text
        if act is Act.IF_QUOTED:
            kept = text if not handling.free or allows(handling.uses, QUOTE) else None
        elif act is Act.IF_IDENTIFIED:
            kept = text if handling.uses & IDENTITY_USES else None
        elif act is Act.CODED:
            kept = None if handling.free else text
        elif act is Act.GENERALISE:
            kept = handling.general or (None if handling.free or self._version is Version.PUBLIC else text)
        elif act is Act.MARK_ALLEGED:
            kept = self._alleged.format(text=text)
        elif act is Act.SUPPRESS:
            kept = handling.general or None if handling.level != "S4" else None
        return kept

    def pair(self, pair: Pair) -> Pair | None:
        text = self.text(pair.value, pair.handling)
        if self._is_small(pair.count):
            return replace(pair, value=f"<{SMALL}")
        return None if text is None else replace(pair, value=text)

    def block(self, block: Block) -> Block | None:
        handlers: dict[type, Callable[..., Block | None]] = {
            Paragraph: self._paragraph,
            Statements: self._statements,
            Bullets: self._bullets,
            Quote: self._quote,
            Highlights: self._highlights,
            KeyValues: self._key_values,
            Table: self._table,
            Chart: self._chart,
            Figures: self._figures,
            SignOff: self._sign_off,
            Note: self._remark,
        }
        handler = handlers.get(type(block))
        return handler(block) if handler else block

    def _paragraph(self, block: Paragraph) -> Paragraph | None:
        text = self.text(block.text, block.handling)
        if self._is_small(block.count):
            return replace(block, text=self._few, sources=())
        return None if text is None else replace(block, text=text)

    def _remark(self, block: Note) -> Note:
        return replace(block, text=self._few) if self._is_small(block.count) else block

    def _is_small(self, count: int | None) -> bool:
        return self._version is Version.PUBLIC and count is not None and 0 < count < SMALL

    def _highlights(self, block: Highlights) -> Highlights:
        few = f"<{SMALL}"
        return Highlights(
            tuple(replace(item, number=few) if self._is_small(item.count) else item for item in block.items)
        )

    def _statement(self, item: Statement) -> Statement:
        text = self.text(item.text, item.handling)
        return replace(item, text=self._withheld if text is None else text)

    def _statements(self, block: Statements) -> Statements:
        return Statements(tuple(self._statement(item) for item in block.items))

    def _bullets(self, block: Bullets) -> Bullets | None:
        items = tuple(item for item in map(self._paragraph, block.items) if item is not None)
        return Bullets(items) if items else None

    def _quote(self, block: Quote) -> Quote | None:
        kept = self._version is Version.INTERNAL or allows(block.handling.uses, QUOTE)
        public = self._version is Version.PUBLIC
        return block if kept and not public else None

    def _key_values(self, block: KeyValues) -> KeyValues | None:
        items = tuple(pair for pair in map(self.pair, block.items) if pair is not None)
        return replace(block, items=items) if items else None

    def _table(self, table: Table) -> Table:
        rows = tuple(replace(row, cells=tuple(self._cell(cell) for cell in row.cells)) for row in table.rows)
        table = replace(table, rows=rows)
        if self._version is not Version.PUBLIC or not table.people:
            return table
        texts = [column.kind is not Kind.COUNT for column in table.columns]
        rows = tuple(
            replace(row, cells=tuple(_told(c, row) if text else c for c, text in zip(row.cells, texts, strict=True)))
            for row in rows
        )
        hidden = suppress_small(replace(table, rows=rows))
        return table if hidden == table else replace(hidden, notes=(*hidden.notes, self._note))

    def _cell(self, cell: Cell) -> Cell:
        text = self.text(cell.text, cell.handling)
        return replace(cell, text="[…]" if text is None else text, number=cell.number)

    def _chart(self, chart: Chart) -> Chart | Note:
        small = any(0 < value < SMALL for series in chart.series for value in series.values)
        if self._version is Version.PUBLIC and chart.people and small:
            return Note(self._small, NoteKind.WITHHELD)
        return replace(chart, data=self._table(chart.data))

    def _sign_off(self, block: SignOff) -> SignOff:
        """Keep the codes of author and reviewer inside the project: a code is one step from a person."""
        if self._version is Version.INTERNAL:
            return block
        return replace(block, signatures=tuple(replace(item, code="") for item in block.signatures))

    def _figures(self, block: Figures) -> Figures | Note:
        items = tuple(item for item in block.items if self.text("x", item.handling) is not None)
        return Figures(items) if items else Note(self._withheld, NoteKind.WITHHELD)


def _told(cell: Cell, row: Row) -> Cell:
    """Hide a cell of text that tells counts, if the smallest of them is small."""
    return Cell("[…]") if cell.number is not None and 0 < cell.number < row.threshold else cell


def suppress_small(table: Table) -> Table:
    """Return a table of counts with small ones hidden, and with as many others as keep them from being worked out.

    A count of 1 to threshold - 1 is shown as ``<threshold``. Wherever a row with a total column, or a column with a
    total row, has exactly one hidden count, the smallest other count of that line is hidden too, until no line has
    exactly one.
    """
    counted = [index for index, column in enumerate(table.columns) if column.kind is Kind.COUNT]
    numbers = [[row.cells[index].number for index in counted] for row in table.rows]
    body = [at for at, row in enumerate(table.rows) if not row.total]
    inner = range(len(counted) - (1 if table.total_column else 0))
    small = {
        (at, column)
        for at, row in enumerate(numbers)
        for column, number in enumerate(row)
        if number is not None and 0 < number < table.rows[at].threshold
    }
    hidden = set(small)
    lines = [[(at, column) for column in inner] for at in range(len(numbers))] if table.total_column else []
    if len(body) < len(table.rows):
        lines += [[(at, column) for at in body] for column in range(len(counted))]
    changed = True
    while changed:
        changed = False
        for line in lines:
            if sum(place in hidden for place in line) == 1:
                others = [p for p in line if p not in hidden and numbers[p[0]][p[1]]]
                if others:
                    hidden.add(min(others, key=lambda p: (numbers[p[0]][p[1]] or 0, p)))
                    changed = True
    return replace(table, rows=tuple(_hide(row, at, counted, small, hidden) for at, row in enumerate(table.rows)))


def _hide(row: Row, at: int, counted: list[int], small: set[tuple[int, int]], hidden: set[tuple[int, int]]) -> Row:
    cells = list(row.cells)
    for column, index in enumerate(counted):
        if (at, column) in small:
            cells[index] = Cell(f"<{row.threshold}")
        elif (at, column) in hidden:
            cells[index] = Cell("·")
    return replace(row, cells=tuple(cells))
