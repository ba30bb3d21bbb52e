"""Printing: 500 narrative records with a table each, against typst and fpdf2 with the same fonts and the same content.

Pages per second of each program's own pages: all three are set to the same sizes, and break lines and pages in their
own way. Memory is the growth of the peak from a report to one of twice its size, each in a process of its own, per page
added.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from bench.report import Options, Row, Skipped, alternate, median
from fieldmonitor import resources
from fieldmonitor.reports import Document, Version, redact, render_pdf
from fieldmonitor.reports.model import (
    Block,
    Cell,
    Column,
    Cover,
    Heading,
    Kind,
    Paragraph,
    RecordPart,
    Statement,
    Statements,
    Table,
    Tag,
)
from fieldmonitor.reports.model import Row as Line

PAGE_KIB = 80
_TEXT = (
    "the officer said that nobody may stay here and the group walked back along the fence before dawn while two "
    "people asked for water пограничник сказал что здесь нельзя оставаться и люди пошли обратно вдоль ограждения"
)
_WORDS = tuple(_TEXT.split())


def rows(options: Options) -> Iterator[Row | Skipped]:
    count = options.pick(60, 250, 500)
    work = f"PDF, {count} narrative records with tables"
    with tempfile.TemporaryDirectory(prefix="fieldmonitor-bench-") as name:
        folder = Path(name)
        content = records(count)
        document = redact(report(content))
        result = render_pdf(document, folder / "warm.pdf")
        rounds = options.pick(1, 3, 5)
        theirs_pages = 0

        def theirs() -> None:
            nonlocal theirs_pages
            theirs_pages = _fpdf(content, folder / "theirs.pdf")

        ours, slow = alternate(lambda: render_pdf(document, folder / "ours.pdf"), theirs, min(rounds, 2))
        yield Row(work, result.pages / median(ours), theirs_pages / median(slow), "pages/s", "fpdf2", ">=", 5)
        if shutil.which("typst"):
            source = _typst_source(content, folder)
            ours, fast = alternate(
                lambda: render_pdf(document, folder / "ours.pdf"), lambda: _typst(source, folder), rounds
            )
            pages = _typst_pages(folder)
            yield Row(work, result.pages / median(ours), pages / median(fast), "pages/s", "typst", ">=", 0.55)
        else:
            yield Skipped(f"{work}, against typst", "typst is not installed")
    yield _memory(options.pick(60, 250, 500))


def records(count: int) -> list[tuple[str, list[str], list[tuple[str, str, str]]]]:
    """Return synthetic records: a title, two paragraphs of narrative, and five rows of a table."""
    random = Random(1)  # the same content in every run
    made = []
    for number in range(count):
        texts = [" ".join(random.choices(_WORDS, k=130)) + "." for _ in range(2)]
        lines = [(f"V{at}", " ".join(random.choices(_WORDS, k=6)), "alleged") for at in range(1, 6)]
        made.append((f"Record {number + 1}", texts, lines))
    return made


def report(content: list[tuple[str, list[str], list[tuple[str, str, str]]]]) -> Document:
    """Return the records as a document of ours."""
    blocks: list[Block] = []
    columns = (Column("Line", Kind.CODE), Column("Act", weight=3), Column("Tag"))
    for title, texts, lines in content:
        source = RecordPart(title, 1, "0" * 64)
        blocks.append(Heading(title, 1))
        blocks.append(Paragraph(texts[0], (source,)))
        blocks.append(Statements((Statement(texts[1], Tag.ALLEGED, source),)))
        blocks.append(Table("Acts", columns, tuple(Line(tuple(Cell(text) for text in line)) for line in lines)))
    cover = Cover("Benchmark", "Narrative records", "", (), ())
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    facts = ("en", "Narrative records", "benchmark", "B-1", "Benchmark", Version.INTERNAL, "open", moment)
    return Document(*facts, False, False, cover, tuple(blocks))


def _fpdf(content: list[tuple[str, list[str], list[tuple[str, str, str]]]], out: Path) -> int:
    from fpdf import FPDF

    pdf = FPDF(unit="pt", format="A4")
    pdf.set_margins(64, 78, 58)
    pdf.set_auto_page_break(True, 70)
    for style, file in (("", "NotoSerif-Regular.ttf"), ("B", "NotoSerif-Bold.ttf")):
        pdf.add_font("serif", style, str(resources.data("resources/fonts") / file))
    pdf.add_page()
    for title, texts, lines in content:
        pdf.set_font("serif", "B", 15)
        pdf.multi_cell(0, 27, title, new_x="LMARGIN", new_y="NEXT")
        pdf.set_font("serif", "", 9.4)
        for text in texts:
            pdf.multi_cell(0, 13.6, text, new_x="LMARGIN", new_y="NEXT")
            pdf.ln(6)
        pdf.set_font("serif", "", 7.8)
        with pdf.table(line_height=10.4, col_widths=(1, 6, 2)) as table:
            for cells in [("Line", "Act", "Tag"), *lines]:
                table.row(cells)
        pdf.ln(13)
    pdf.output(str(out))
    return int(pdf.pages_count)


def _typst_source(content: list[tuple[str, list[str], list[tuple[str, str, str]]]], folder: Path) -> Path:
    parts = [
        '#set page("a4", margin: (left: 64pt, right: 58pt, top: 78pt, bottom: 70pt))',
        '#set text(font: "Noto Serif", size: 9.4pt)',
    ]
    for title, texts, lines in content:
        parts += [f"= {title}", *texts]
        cells = "".join(f"[{cell}]," for line in [("Line", "Act", "Tag"), *lines] for cell in line)
        parts.append(f"#table(columns: (40pt, 1fr, 90pt), {cells})")
    source = folder / "report.typ"
    source.write_text("\n\n".join(parts), encoding="utf-8")
    return source


def _typst(source: Path, folder: Path) -> None:
    fonts = resources.data("resources/fonts")
    subprocess.run(["typst", "compile", "--font-path", fonts, source, folder / "typst.pdf"], check=True)


def _typst_pages(folder: Path) -> int:
    from pypdf import PdfReader

    return len(PdfReader(folder / "typst.pdf").pages)


def _memory(count: int) -> Row | Skipped:
    work = f"PDF memory per page, {count} to {2 * count} records"
    if not Path("/proc/self/status").exists():
        return Skipped(work, "the peak of a process is read from /proc")
    small, large = _peak(count), _peak(2 * count)
    grown = (large["peak_kib"] - small["peak_kib"]) / (large["pages"] - small["pages"])
    return Row(work, grown, PAGE_KIB, "KiB", "the limit", "<=", 1)


def _peak(count: int) -> dict[str, int]:
    code = (
        "import json, pathlib, sys, tempfile\n"
        "from bench.reports_bench import records, report\n"
        "from fieldmonitor.reports import redact, render_pdf\n"
        "with tempfile.TemporaryDirectory() as name:\n"
        "    document = redact(report(records(int(sys.argv[1]))))\n"
        "    result = render_pdf(document, pathlib.Path(name) / 'x.pdf')\n"
        "status = pathlib.Path('/proc/self/status').read_text()\n"
        "peak = int(status.split('VmHWM:')[1].split()[0])\n"
        "print(json.dumps({'peak_kib': peak, 'pages': result.pages}))\n"
    )
    root = Path(__file__).resolve().parents[1]
    done = subprocess.run(
        [sys.executable, "-c", code, str(count)], cwd=root, capture_output=True, text=True, check=True
    )
    found: dict[str, int] = json.loads(done.stdout)
    return found
