"""Started by pdf_bench.py in a fresh process: one engine prints the same records, with the product's fonts.

    python bench/pdf_engine.py ours|typst|fpdf2 RECORDS OUT.pdf

Prints JSON: seconds (the engine's imports are not counted, its fonts and the file are), pages, and peak memory in KiB.
Each engine makes a cover line, facts, paragraphs, tables with a repeated header, and page numbers, on the same page
and in the same sizes; ours and typst also make a table of contents.
"""

import json
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from bench.pdf_content import COLUMNS, Story, stories  # noqa: E402 - the path is set above

FONTS = ROOT / "resources" / "fonts"
LEFT, RIGHT, TOP, BOTTOM = 64, 58, 78, 70
"""margins in points, as `fieldmonitor.reports.render.style` has them"""


# --- ours -------------------------------------------------------------------------------------------------------------


def ours(count: int, out: Path) -> Callable[[], None]:
    from fieldmonitor.reports import render_pdf
    from fieldmonitor.reports.model import Block, Cover, Document, Heading, Version
    from fieldmonitor.reports.render import pages  # noqa: F401 - brings reportlab, before the clock runs

    def work() -> None:
        blocks: list[Block] = [Heading("Records")]
        for story in stories(count):
            blocks += _blocks(story)
        document = Document(
            language="en",
            title="Records",
            subject="Records",
            reference="R-1",
            organisation="Bench",
            version=Version.INTERNAL,
            classification="internal",
            created=datetime(2026, 6, 1, tzinfo=UTC),
            draft=False,
            practice=False,
            cover=Cover("Bench", "Records", "", (), ()),
            blocks=tuple(blocks),
            redacted=True,  # there is nothing in it to take out
        )
        render_pdf(document, out)

    return work


def _blocks(story: Story) -> list:
    from fieldmonitor.reports.model import Cell, Column, Heading, KeyValues, Kind, Pair, Paragraph, Row, Table

    kinds = (Kind.CODE, Kind.TEXT, Kind.TEXT, Kind.COUNT)
    weights = (1, 3, 1, 1)
    columns = tuple(Column(title, kind, weight) for title, kind, weight in zip(COLUMNS, kinds, weights, strict=True))
    rows = tuple(Row(tuple(Cell(str(value)) for value in row)) for row in story.rows)
    return [
        Heading(story.title, 2),
        KeyValues(tuple(Pair(label, value) for label, value in story.facts)),
        *(Paragraph(text) for text in story.paragraphs),
        Table("What was seen, in order", columns, rows),
    ]


# --- typst ------------------------------------------------------------------------------------------------------------

_TYPST_HEAD = f"""
#set page(paper: "a4", margin: (left: {LEFT}pt, right: {RIGHT}pt, top: {TOP}pt, bottom: {BOTTOM}pt),
  header: text(font: "Noto Sans", size: 7.4pt)[Records #h(1fr) internal],
  footer: text(font: "Noto Sans", size: 7.4pt)[Bench · R-1 #h(1fr)
    #context [page #counter(page).display() of #counter(page).final().first()]])
#set text(font: "Noto Serif", size: 9.4pt, lang: "en", hyphenate: false)
#set par(leading: 6.5pt, spacing: 12.5pt)
#set heading(numbering: "1.1")
#show heading: set text(font: "Noto Sans")
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 2): set text(size: 10.8pt)
#show heading.where(level: 2): set block(above: 24pt, below: 11pt)
#set table(stroke: (_, y) => (bottom: if y == 0 {{ 0.9pt }} else {{ 0.35pt }}), inset: (x: 4pt, y: 4.8pt))
#let facts(..cells) = table(columns: (140pt, 1fr), inset: (x: 0pt, y: 5.6pt), stroke: (bottom: 0.35pt), ..cells)
#let seen(..cells) = block(breakable: false)[
  #text(font: "Noto Sans", size: 8.2pt, weight: "bold")[What was seen, in order]
  #v(-7pt)
  #[
    #set text(font: "Noto Sans", size: 7.8pt)
    #set par(leading: 4.4pt)
    #table(columns: (40pt, 3fr, 1fr, 50pt), align: (left, left, left, right), ..cells)
  ]
]
#align(horizon, text(size: 29pt)[Records])
#pagebreak()
#outline()
#pagebreak()
= Records
"""


def typst(count: int, out: Path) -> Callable[[], None]:
    import typst as engine

    def work() -> None:
        parts = [_TYPST_HEAD]
        for story in stories(count):
            parts.append(f"== {story.title}\n#facts(" + _typst_cells(story.facts) + ")\n")
            parts += [f"{text}\n\n" for text in story.paragraphs]
            head = "table.header(" + ", ".join(f"[*{title}*]" for title in COLUMNS) + "), "
            parts.append("#seen(" + head + _typst_cells(story.rows) + ")\n")
        source = "".join(parts).encode()
        engine.compile(source, output=str(out), font_paths=[str(FONTS)], ignore_system_fonts=True, pdf_tags=False)

    return work


def _typst_cells(rows: tuple[tuple[object, ...], ...]) -> str:
    return ", ".join(f"[{value}]" for row in rows for value in row)


# --- fpdf2 ------------------------------------------------------------------------------------------------------------


def fpdf2(count: int, out: Path) -> Callable[[], None]:
    from fpdf import FPDF, FontFace

    class Paper(FPDF):
        def header(self) -> None:
            self.set_font("Sans", size=7.4)
            self.cell(0, 10, "Records · internal", align="R")
            self.ln(20)

        def footer(self) -> None:
            self.set_y(-40)
            self.set_font("Sans", size=7.4)
            self.cell(0, 10, f"Bench · R-1 · page {self.page_no()} of {{nb}}", align="R")

    def work() -> None:
        paper = Paper(unit="pt", format="A4")
        for family, style, file in (
            ("Serif", "", "NotoSerif-Regular.ttf"),
            ("Serif", "B", "NotoSerif-Bold.ttf"),
            ("Sans", "", "NotoSans-Regular.ttf"),
            ("Sans", "B", "NotoSans-Bold.ttf"),
        ):
            paper.add_font(family, style, str(FONTS / file))
        paper.set_margins(LEFT, TOP - 30, RIGHT)
        paper.set_auto_page_break(True, BOTTOM)
        paper.add_page()
        for story in stories(count):
            _fpdf_story(paper, story, FontFace(emphasis="BOLD"))
        paper.output(str(out))

    return work


def _fpdf_story(paper: object, story: Story, bold: object) -> None:
    paper.set_font("Sans", "B", 10.8)
    paper.multi_cell(0, 14, story.title, new_x="LMARGIN", new_y="NEXT")
    paper.set_font("Serif", size=9)
    with paper.table(first_row_as_headings=False, col_widths=(140, 333), line_height=12.4, padding=4) as table:
        for row in story.facts:
            table.row(row)
    paper.ln(8)
    paper.set_font("Serif", size=9.4)
    for text in story.paragraphs:
        paper.multi_cell(0, 13.6, text, align="L", new_x="LMARGIN", new_y="NEXT")
        paper.ln(6)
    paper.set_font("Sans", "B", 8.2)
    paper.multi_cell(0, 11, "What was seen, in order", new_x="LMARGIN", new_y="NEXT")
    paper.set_font("Sans", size=7.8)
    widths = (40, 283, 100, 50)
    with paper.table(headings_style=bold, col_widths=widths, line_height=10.4, padding=3.5) as table:
        table.row(COLUMNS)
        for row in story.rows:
            table.row([str(value) for value in row])
    paper.ln(26)


def _peak() -> int:
    """Return the most memory this process has held, in KiB; 0 where the system does not tell.

    Not getrusage: there a process begins with the peak of the one that started it.
    """
    status = Path("/proc/self/status")
    return int(status.read_text().split("VmHWM:")[1].split()[0]) if status.exists() else 0


def main() -> None:
    engine, count, out = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    work = {"ours": ours, "typst": typst, "fpdf2": fpdf2}[engine](count, out)
    start = time.perf_counter()
    work()
    spent = time.perf_counter() - start
    peak = _peak()  # before the file is read for its number of pages
    from pypdf import PdfReader

    print(json.dumps({"seconds": spent, "pages": len(PdfReader(out).pages), "peak": peak}))


if __name__ == "__main__":
    main()
