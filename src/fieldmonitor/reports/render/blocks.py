"""Blocks of a document as flowables: what each looks like, and what stays together on a page."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Spacer
from reportlab.platypus import Table as Grid

from fieldmonitor.reports import model
from fieldmonitor.reports.render import style as look
from fieldmonitor.reports.render.charts import ChartFlowable
from fieldmonitor.reports.render.fonts import SANS, Setter
from fieldmonitor.reports.render.pieces import PLAIN_GRID, Entry, HeadingFlowable, PictureBox, pairs_grid
from fieldmonitor.reports.render.style import Styles
from fieldmonitor.reports.render.tables import table_flowable
from fieldmonitor.reports.render.text import Text
from fieldmonitor.reports.words import Words

_REFERENCES = 5
_SHORT_TABLE = 9
_PICTURES = 3
_TAG_WIDTH = 86.0


class Composer:
    """Makes the flowables of a document one block after the other; ``done`` counts the blocks it has reached."""

    def __init__(self, styles: Styles, setter: Setter, words: Words, seen: Callable[[str, int], None]) -> None:
        self._styles = styles
        self._setter = setter
        self._words = words
        self._seen = seen
        self._tables = 0
        self._figures = 0
        self.done = 0

    def story(self, blocks: Iterable[model.Block], entries: Iterable[Entry]) -> Iterator[Flowable]:
        """Yield the flowables as they are asked for; a heading always has something of its chapter under it.

        ``entries``: the headings of these blocks, as `numbered` returns them.
        """
        following = iter(entries)
        waiting: list[Flowable] = []
        for block in blocks:
            self.done += 1
            if isinstance(block, model.Heading):
                waiting.append(self._heading(next(following)))
                continue
            made = self._flowables(block)
            if waiting and made:
                made = self._under(waiting, made)
                waiting = []
            yield from made
        yield from waiting

    def _under(self, headings: list[Flowable], made: list[Flowable]) -> list[Flowable]:
        if isinstance(made[0], KeepTogether):
            return [KeepTogether([*headings, *made[0]._content]), *made[1:]]
        room = 70.0
        if isinstance(made[0], CondPageBreak):
            room, made = made[0].height, made[1:]
        high = sum(flowable.wrap(look.WIDTH, look.HEIGHT)[1] + flowable.getSpaceBefore() + 8 for flowable in headings)
        return [CondPageBreak(high + room), *headings, *made]

    def _heading(self, entry: Entry) -> Flowable:
        style = self._styles["h1" if entry.level == 1 else "h2"]
        markup = f'<font color="{look.GREY}">{entry.number}</font>&nbsp;&nbsp;{self._setter.markup(entry.text)}'
        title = self._setter.plain(f"{entry.number} {entry.text}")
        return HeadingFlowable(markup, style, entry, title, self._seen)

    def _flowables(self, block: model.Block) -> list[Flowable]:
        makers: dict[type, Callable[..., list[Flowable]]] = {
            model.Paragraph: self._paragraph,
            model.Statements: self._statements,
            model.Bullets: self._bullets,
            model.Quote: self._quote,
            model.Highlights: self._highlights,
            model.KeyValues: self._key_values,
            model.Table: self._table,
            model.Chart: self._chart,
            model.Figures: self._pictures,
            model.Note: self._note,
            model.SignOff: self._sign_off,
            model.PageBreak: lambda _: [PageBreak()],
        }
        return makers[type(block)](block)

    def _text(self, block: model.Paragraph) -> str:
        lead = f"<b>{self._setter.markup(block.lead)}.</b> " if block.lead else ""
        return lead + self._setter.markup(block.text) + self._references(block.sources)

    def _references(self, sources: Iterable[model.RecordPart]) -> str:
        names = list(dict.fromkeys(source.reference for source in sources))
        if not names:
            return ""
        shown = ", ".join(names[:_REFERENCES])
        if len(names) > _REFERENCES:
            shown += " " + self._words.plural("reports", "and {n} more", len(names) - _REFERENCES)
        return f' <font name="{SANS}" size="6.8" color="{look.GREY}">[{self._setter.markup(shown)}]</font>'

    def _paragraph(self, block: model.Paragraph) -> list[Flowable]:
        return [Text(self._text(block), self._styles["body"])]

    def _bullets(self, block: model.Bullets) -> list[Flowable]:
        items = [Text(self._text(item), self._styles["bullet"], bulletText="–") for item in block.items]
        return [*items, Spacer(1, 4)]

    def _statements(self, block: model.Statements) -> list[Flowable]:
        rows = [[self._tag(item), self._statement(item)] for item in block.items]
        if not rows:
            return []
        grid = Grid(rows, colWidths=[_TAG_WIDTH, look.WIDTH - _TAG_WIDTH], splitByRow=1, splitInRow=1, hAlign="LEFT")
        grid.setStyle(
            [
                *PLAIN_GRID,
                ("RIGHTPADDING", (0, 0), (0, -1), 8),
                ("TOPPADDING", (0, 0), (-1, -1), 4),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
                ("LINEBELOW", (0, 0), (-1, -2), 0.35, HexColor(look.RULE)),
            ]
        )
        return [grid, Spacer(1, 6)]

    def _tag(self, item: model.Statement) -> Flowable:
        text = self._setter.markup(self._words.tag(item.tag))
        if item.single:
            single = self._setter.markup(self._words.text("reports", "single source"))
            text += f'<br/><font name="{SANS}" color="{look.WARM}">{single}</font>'
        reference = self._setter.markup(item.source.reference)
        text += f'<br/><font name="{SANS}" size="6.6" color="{look.GREY}">{reference}</font>'
        return Text(text, self._styles["tag"])

    def _statement(self, item: model.Statement) -> Flowable:
        label = f"<b>{self._setter.markup(item.label)}</b>" if item.label else ""
        text = self._setter.markup(item.text)
        return Text(f"{label}<br/>{text}" if label and text else label or text, self._styles["statement"])

    def _quote(self, block: model.Quote) -> list[Flowable]:
        quote = Text(
            f"«{self._setter.markup(block.text)}»"
            if self._words.language == "ru"
            else f"“{self._setter.markup(block.text)}”",
            self._styles["quote"],
        )
        tag = self._words.text("reports", "quoted with the person's agreement; allegation")
        source = Text(self._setter.markup(f"{tag} · {block.source.reference}"), self._styles["quote_source"])
        grid = Grid([[quote], [source]], colWidths=[look.WIDTH], splitInRow=1, hAlign="LEFT")
        grid.setStyle([*PLAIN_GRID, ("LINEBEFORE", (0, 0), (0, -1), 1.6, HexColor(look.ACCENT))])
        return [KeepTogether([Spacer(1, 2), grid, Spacer(1, 8)])]

    def _highlights(self, block: model.Highlights) -> list[Flowable]:
        if not block.items:
            return []
        cells = [
            [
                Text(self._setter.markup(item.number), self._styles["figure"]),
                Text(self._setter.markup(item.label), self._styles["figure_label"]),
            ]
            for item in block.items
        ]
        width = look.WIDTH / max(len(cells), 1)
        grid = Grid([cells], colWidths=[width] * len(cells), hAlign="LEFT")
        grid.setStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), HexColor(look.TINT)),
                ("LINEBEFORE", (1, 0), (-1, -1), 0.6, HexColor("#FFFFFF")),
                ("LINEABOVE", (0, 0), (-1, 0), 1.2, HexColor(look.ACCENT)),
                ("LEFTPADDING", (0, 0), (-1, -1), 10),
                ("TOPPADDING", (0, 0), (-1, -1), 7),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
            ]
        )
        return [KeepTogether([grid]), Spacer(1, 10)]

    def _key_values(self, block: model.KeyValues) -> list[Flowable]:
        if not block.items:
            return []
        dense = block.source is not None and len(block.items) > 3
        return [pairs_grid(block.items, self._styles, self._setter, dense=dense), Spacer(1, 8)]

    def _caption(self, word: str, number: int, caption: str) -> Flowable:
        text = (
            f'<font color="{look.ACCENT}">{self._setter.markup(word)} {number}.</font> {self._setter.markup(caption)}'
        )
        return Text(text, self._styles["caption"])

    def _table(self, block: model.Table) -> list[Flowable]:
        if not block.rows:
            return [
                Text(
                    f"<b>{self._setter.markup(block.caption)}.</b> {self._setter.markup(block.empty)}",
                    self._styles["body"],
                )
            ]
        self._tables += 1
        parts = [self._caption(self._words.text("reports", "Table"), self._tables, block.caption)]
        if block.unit:
            parts.append(Text(self._setter.markup(self._words.unit(block.unit)), self._styles["unit"]))
        else:
            parts.append(Spacer(1, 3))
        grid = table_flowable(block, self._styles, self._setter)
        notes = [Text(self._setter.markup(note), self._styles["small"]) for note in block.notes]
        if notes:
            notes.insert(0, Spacer(1, 3))
        if len(block.rows) <= _SHORT_TABLE:
            return [KeepTogether([*parts, grid, *notes]), Spacer(1, 13)]
        return [CondPageBreak(90), *parts, grid, *notes, Spacer(1, 13)]

    def _chart(self, block: model.Chart) -> list[Flowable]:
        self._figures += 1
        trend = block.kind is model.ChartKind.TREND
        units = [] if trend else [self._words.unit(series.unit) for series in block.series[:1] if series.unit]
        parts = [self._caption(self._words.text("reports", "Figure"), self._figures, block.caption)]
        parts += [Text(self._setter.markup(unit), self._styles["unit"]) for unit in units]
        parts += [Spacer(1, 4), ChartFlowable(block, self._styles, self._setter), Spacer(1, 4)]
        parts += [Text(self._setter.markup(note), self._styles["small"]) for note in block.notes]
        if not block.show_data:
            data = self._words.text("reports", "Data: table “{caption}” in the annex.", caption=block.data.caption)
            parts.append(Text(self._setter.markup(data), self._styles["small"]))
            return [KeepTogether(parts), Spacer(1, 14)]
        return [KeepTogether(parts), Spacer(1, 8), *self._table(block.data)]

    def _pictures(self, block: model.Figures) -> list[Flowable]:
        gap = 12.0
        width = (look.WIDTH - gap * (_PICTURES - 1)) / _PICTURES
        cells = [self._picture(item, width) for item in block.items]
        made: list[Flowable] = []
        for at in range(0, len(cells), _PICTURES):
            row = cells[at : at + _PICTURES]
            padding: list[Any] = [""] * (_PICTURES - len(row))
            grid = Grid([[*row, *padding]], colWidths=[width + gap] * (_PICTURES - 1) + [width], hAlign="LEFT")
            grid.setStyle([*PLAIN_GRID, ("RIGHTPADDING", (0, 0), (-2, -1), gap)])
            made.append(KeepTogether([grid, Spacer(1, 8)]))
        return made

    def _picture(self, item: model.Picture, width: float) -> list[Flowable]:
        self._figures += 1
        small = f"{item.done} {item.source.reference}. SHA-256 {item.sha256[:16]}…"
        return [
            PictureBox(item.image, width),
            Spacer(1, 4),
            self._caption(self._words.text("reports", "Figure"), self._figures, item.caption),
            Text(self._setter.markup(small), self._styles["small"]),
        ]

    def _note(self, block: model.Note) -> list[Flowable]:
        colour = {
            model.NoteKind.PLAIN: look.RULE,
            model.NoteKind.WARNING: look.ACCENT,
            model.NoteKind.WITHHELD: look.GREY,
        }
        grid = Grid(
            [[Text(self._setter.markup(block.text), self._styles["note"])]], colWidths=[look.WIDTH], hAlign="LEFT"
        )
        grid.setStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), HexColor(look.TINT)),
                ("LINEBEFORE", (0, 0), (0, -1), 2.2, HexColor(colour[block.kind])),
                ("LEFTPADDING", (0, 0), (-1, -1), 10),
                ("RIGHTPADDING", (0, 0), (-1, -1), 10),
                ("TOPPADDING", (0, 0), (-1, -1), 5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
            ]
        )
        return [KeepTogether([grid]), Spacer(1, 9)]

    def _sign_off(self, block: model.SignOff) -> list[Flowable]:
        heads = [Text(self._setter.markup(title), self._styles["head"]) for title in block.columns]
        rows = [
            [
                Text(self._setter.markup(item.role), self._styles["cell_bold"]),
                Text(self._setter.markup(item.code), self._styles["cell"]),
                "",
                "",
            ]
            for item in block.signatures
        ]
        weights = (0.22, 0.2, 0.2, 0.38)
        grid = Grid(
            [heads, *rows],
            colWidths=[look.WIDTH * weight for weight in weights],
            rowHeights=[18, *[34] * len(rows)],
            hAlign="LEFT",
        )
        grid.setStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
                ("LINEBELOW", (0, 0), (-1, 0), 0.9, HexColor(look.ACCENT)),
                ("LINEBELOW", (0, 1), (-1, -1), 0.5, HexColor(look.INK)),
                ("LEFTPADDING", (0, 0), (-1, -1), 2),
            ]
        )
        return [KeepTogether([Text(self._setter.markup(block.intro), self._styles["body"]), grid]), Spacer(1, 8)]
