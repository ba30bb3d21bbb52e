"""Printing: the file itself, by what a reader of PDF finds in it, and what happens when the disk refuses."""

import errno
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from fieldmonitor import resources
from fieldmonitor.domain.errors import Cancelled, DiskFull, FileMissing, FontDamaged, FontMissing, ReadOnly
from fieldmonitor.domain.observation import Status
from fieldmonitor.reports import ReportContext, build_incident, build_monthly, redact, render_pdf
from fieldmonitor.reports.model import Chart, KeyValues, Paragraph, Statements, texts
from fieldmonitor.reports.render.charts import scale
from fieldmonitor.reports.render.fonts import Setter, load
from fieldmonitor.reports.render.pages import PRACTICE_MARK
from fieldmonitor.reports.words import Words
from support.disks import read_only
from support.report_records import Maker


def printed(document, path):
    result = render_pdf(redact(document), path)
    reader = PdfReader(path)
    assert len(reader.pages) == result.pages
    return reader


def flat(reader):
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_a_document_that_was_not_redacted_is_not_printed(context, tmp_path):
    with pytest.raises(ValueError, match="redact"):
        render_pdf(build_incident(Maker().make(), context()), tmp_path / "x.pdf")
    assert not list(tmp_path.iterdir())


def test_markup_in_an_answer_prints_as_text(context, tmp_path):
    evil = '<img src="file:///etc/passwd"/> <b>bold</b> &amp; <para> </para> {braces} <a href="http://x">y</a>'
    record = Maker().make(narrative=evil, pl_section="<S>", quote=evil)
    reader = printed(build_incident(record, context()), tmp_path / "x.pdf")
    assert '<img src="file:///etc/passwd"/> <b>bold</b> &amp; <para> </para> {braces}' in flat(reader)
    assert "root:" not in flat(reader)
    links = [a.get_object() for page in reader.pages for a in page.get("/Annots", [])]
    assert not any("/A" in link and "/URI" in link["/A"] for link in links)


def test_a_word_of_100000_characters_is_broken_and_prints(context, tmp_path):
    record = Maker().make(narrative="x" * 100_000, seen_by_me="")
    reader = printed(build_incident(record, context()), tmp_path / "x.pdf")
    assert flat(reader).count("x" * 60) > 1_600


def test_characters_no_font_has_are_named_and_never_silently_lost(context, tmp_path):
    record = Maker().make(narrative="before 中文字 خانه ትግርኛ after ქართული Հայերեն Ελληνικά \x07\x00\ud800 end")
    text = flat(printed(build_incident(record, context()), tmp_path / "x.pdf"))
    assert "[3 characters in Chinese script: see the record]" in text
    assert "[4 characters in Arabic script: see the record]" in text
    assert "[4 characters in Ethiopic script: see the record]" in text
    for word in ("before", "after", "ქართული", "Հայերեն", "Ελληνικά", "end"):
        assert word in text


def test_russian_is_selected_and_searched_as_typed(context, tmp_path):
    reader = printed(build_monthly(Maker("ru").month(count=25), 2026, 10, context("ru")), tmp_path / "x.pdf")
    text = flat(reader)
    for words in (
        "Ежемесячный отчёт о мониторинге",
        "Методология и её ограничения",
        "Вена, 1989",
        "Достоверность информации",
        "стр. 2 из",
    ):
        assert words in text
    assert reader.trailer["/Root"]["/Lang"] == "ru"


def test_no_english_is_left_in_a_russian_report(context):
    local = replace(context("ru"), organisation="Сеть", project="Граница")
    for document in (
        build_incident(Maker("ru").make(pictures=1, corrob="co_none", repeats={"actors": []}), local),
        build_monthly(Maker("ru").month(count=30), 2026, 10, local),
    ):
        for text in texts(document):
            words = re.findall(r"[A-Za-z]{4,}", re.sub(r"[0-9a-f]{16,}|[A-Z0-9-]{6,}|\w+_\w+|image/jpeg", "", text))
            assert not words, text


def test_the_file_says_what_it_is_and_not_who_made_it(context, tmp_path):
    reader = printed(build_incident(Maker().make(), context(author_code="CD-001")), tmp_path / "x.pdf")
    facts = reader.metadata
    assert facts.title.startswith("Incident report IR-")
    assert facts.author == "Example Network"
    assert facts.producer == facts.creator == "FieldMonitor"
    assert facts.creation_date == datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
    assert reader.trailer["/Root"]["/Lang"] == "en"


def test_contents_outline_and_page_numbers_agree(context, tmp_path):
    reader = printed(build_monthly(Maker().month(count=30), 2026, 10, context()), tmp_path / "x.pdf")
    outline = [entry for entry in reader.outline if not isinstance(entry, list)]
    titles = [entry["/Title"] for entry in outline]
    assert titles[0] == "1 Summary"
    assert titles[-1] == "G Records"
    contents = reader.pages[1].extract_text()
    for entry in outline:
        page = reader.get_destination_page_number(entry) + 1
        number, title = entry["/Title"].split(" ", 1)
        found = next(line for line in contents.splitlines() if re.match(rf"{number}\W+{re.escape(title)}", line))
        numbers = re.findall(r"\b\d+\b", contents[contents.index(found) :].replace(found, found, 1))
        assert str(page) in numbers
    links = [a.get_object() for a in reader.pages[1]["/Annots"]]
    assert len(links) >= len(outline)
    for number, page in enumerate(reader.pages, 1):
        assert f"page {number} of {len(reader.pages)}" in " ".join(page.extract_text().split())


def test_practice_records_are_marked_on_every_page(context, tmp_path):
    record = Maker("ru").make(practice=True)
    reader = printed(build_incident(record, context("ru")), tmp_path / "x.pdf")
    for page in reader.pages:
        assert PRACTICE_MARK in " ".join(page.extract_text().split())
    real = printed(build_incident(Maker().make(), context()), tmp_path / "y.pdf")
    assert PRACTICE_MARK not in flat(real)


def test_a_draft_says_so_on_every_page(context, tmp_path):
    reader = printed(build_incident(Maker().make(status=Status.RECEIVED), context()), tmp_path / "x.pdf")
    assert all("DRAFT" in page.extract_text() for page in reader.pages)


def test_the_same_records_give_the_same_bytes(context, tmp_path):
    results = [
        render_pdf(redact(build_monthly(Maker().month(count=20), 2026, 10, context())), tmp_path / f"{n}.pdf")
        for n in range(2)
    ]
    assert results[0].sha256 == results[1].sha256
    assert (tmp_path / "0.pdf").read_bytes() == (tmp_path / "1.pdf").read_bytes()


def test_300_records_are_printed(context, tmp_path):
    records = Maker().month(count=300)
    reader = printed(build_monthly(records, 2026, 10, context()), tmp_path / "x.pdf")
    text = flat(reader)
    assert all(record.reference in text for record in records)
    assert all(record.revision_hash[:32] in text for record in records)


def test_pictures_have_no_metadata_in_the_file(context, tmp_path):
    reader = printed(build_incident(Maker().make(pictures=2), context()), tmp_path / "x.pdf")
    images = [image.data for page in reader.pages for image in page.images]
    assert len(images) == 2
    assert not any(b"EXIF-CANARY" in data or b"Exif" in data for data in images)
    assert b"EXIF-CANARY" not in (tmp_path / "x.pdf").read_bytes()


def test_no_canary_of_a_level_that_is_never_printed_is_in_the_file(context, tmp_path):
    text = flat(printed(build_incident(Maker().make(pictures=1), context()), tmp_path / "x.pdf"))
    for secret in ("OPINION", "PLAN", "NAME", "CONTACT", "TAKEN", "ORIGINAL"):
        assert f"{secret}-CANARY" not in text


def test_a_missing_font_is_named_and_nothing_is_written(context, tmp_path):
    fonts = tmp_path / "fonts"
    shutil.copytree(resources.data("resources/fonts"), fonts)
    (fonts / "NotoSerif-Italic.ttf").unlink()
    with pytest.raises(FontMissing, match=r"NotoSerif-Italic\.ttf"):
        render_pdf(redact(build_incident(Maker().make(), context())), tmp_path / "x.pdf", fonts=fonts)
    whole = resources.data("resources/fonts/NotoSerif-Italic.ttf").read_bytes()
    for damaged in (b"no font", b"", whole[:3], whole[:200], whole[: len(whole) // 2], whole[:-5000]):
        (fonts / "NotoSerif-Italic.ttf").write_bytes(damaged)
        with pytest.raises(FontDamaged, match=r"NotoSerif-Italic\.ttf"):
            render_pdf(redact(build_incident(Maker().make(), context())), tmp_path / "x.pdf", fonts=fonts)
    assert [path.name for path in tmp_path.iterdir()] == ["fonts"]


def test_stopping_leaves_the_old_file_and_nothing_else(context, tmp_path):
    out = tmp_path / "x.pdf"
    out.write_bytes(b"old")
    steps = []
    with pytest.raises(Cancelled):
        render_pdf(
            redact(build_incident(Maker().make(), context())),
            out,
            progress=lambda done, total, what: steps.append((done, total, what)),
            cancelled=lambda: len(steps) > 3,
        )
    assert out.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["x.pdf"]
    assert all(0 < done <= total for done, total, _ in steps)


@pytest.mark.parametrize(("number", "error"), [(errno.ENOSPC, DiskFull), (errno.EROFS, ReadOnly)])
def test_a_disk_that_refuses_is_told_as_such_and_the_old_file_stays(number, error, context, tmp_path, monkeypatch):
    out = tmp_path / "x.pdf"
    out.write_bytes(b"old")

    def refuse(_self, _target):
        raise OSError(number, "refused")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(error):
        render_pdf(redact(build_incident(Maker().make(), context())), out)
    assert out.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["x.pdf"]


def test_a_disk_that_fills_while_the_report_is_written(context, tmp_path):
    resource = pytest.importorskip("resource", reason="only POSIX limits the size of a file")
    out = tmp_path / "x.pdf"
    out.write_bytes(b"old")
    document = redact(build_incident(Maker().make(pictures=2), context()))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(DiskFull):
            render_pdf(document, out)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert out.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["x.pdf"]


def test_a_folder_that_is_not_there(context, tmp_path):
    with pytest.raises(FileMissing):
        render_pdf(redact(build_incident(Maker().make(), context())), tmp_path / "gone" / "x.pdf")


def test_a_read_only_folder(context, tmp_path):
    with read_only(tmp_path), pytest.raises(ReadOnly):
        render_pdf(redact(build_incident(Maker().make(), context())), tmp_path / "x.pdf")


def test_a_paragraph_longer_than_a_page_flows_on(context, tmp_path):
    document = build_incident(Maker().make(narrative="Слово и дело. " * 700), context())
    document = replace(document, blocks=(*document.blocks, Paragraph("конец")))
    assert "конец" in flat(printed(document, tmp_path / "x.pdf"))


@pytest.mark.parametrize(
    ("highest", "expected"), [(0, (1, 1)), (3, (3, 1)), (7, (8, 2)), (41, (60, 20)), (1000, (1000, 250))]
)
def test_axes_are_round_whole_and_long_enough(highest, expected):
    assert scale(highest) == expected


def test_text_is_escaped_whatever_it_holds():
    setter = Setter(load(), Words("en"))
    assert setter.markup("a<b>&c\n") == "a&lt;b&gt;&amp;c<br/>"
    assert setter.plain("a\nb") == "a b"
    assert setter.markup("→") == "-&gt;"


def test_reports_need_no_network_and_import_reportlab_late():
    code = "import sys, fieldmonitor.reports; print('reportlab' in sys.modules, 'PIL' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_a_context_without_a_clock_uses_the_present():
    assert ReportContext().generated.tzinfo is not None


def test_a_document_with_nothing_in_it_is_still_a_report(context, tmp_path):
    document = build_incident(Maker().make(), context())
    bare = replace(document, blocks=(KeyValues(()), Statements(())), cover=replace(document.cover, facts=()))
    assert "Incident report" in flat(printed(bare, tmp_path / "x.pdf"))


def test_a_label_of_many_lines_makes_room_for_itself(context, tmp_path):
    document = build_monthly(Maker().month(count=20), 2026, 10, context())
    long = "an issue whose name takes many words to tell " * 6
    blocks = tuple(
        replace(block, categories=tuple(long for _ in block.categories)) if isinstance(block, Chart) else block
        for block in document.blocks
    )
    plain, tall = (printed(replace(document, blocks=b), tmp_path / "x.pdf") for b in (document.blocks, blocks))
    assert flat(tall).count("an issue whose name") > flat(plain).count("an issue whose name")
