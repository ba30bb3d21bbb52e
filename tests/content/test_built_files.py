"""The committed .xlsx and .json files are what the sources say, and say it the same way on every run."""

import dataclasses
import io
import json
import re
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from support.content import FORM_IDS, ROOT, build_module

build = build_module()


@pytest.fixture(scope="module")
def wanted(sources: Any) -> dict[str, bytes]:
    return build.outputs(sources)


def test_the_committed_files_match_their_sources(wanted: dict[str, bytes]) -> None:
    assert build.stale(ROOT, wanted) == []


def test_there_are_ten_forms(sources: Any) -> None:
    assert len(FORM_IDS) == 10
    assert set(FORM_IDS) == set(sources.forms)


def test_a_second_build_gives_the_same_bytes(sources: Any, wanted: dict[str, bytes]) -> None:
    again = build.workbook(sources.forms["border_incident"], sources.lists)
    assert again == wanted["forms/border_incident.xlsx"]
    with zipfile.ZipFile(io.BytesIO(again)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert re.findall(rb">(20\d\d-\d\d)", archive.read("docProps/core.xml")) == [b"2000-01", b"2000-01"]


def test_check_names_what_is_stale_and_a_build_mends_it(
    tmp_path: Path, wanted: dict[str, bytes], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("forms", "resources/vocabulary", "resources/standards"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("sources"))
    book = load_workbook(tmp_path / "forms" / "asylum_access.xlsx")
    book["survey"]["C3"] = "Your rule"
    book.save(tmp_path / "forms" / "asylum_access.xlsx")
    (tmp_path / "forms" / "bcp_observation.xlsx").write_bytes(b"PK not a workbook")
    (tmp_path / "resources" / "standards" / "standards.json").unlink()
    standard_forms = tmp_path / "resources" / "vocabulary" / "forms.json"
    standard_forms.write_bytes(standard_forms.read_bytes().replace(b"\n", b"\r\n"))  # a checkout's line ends: not stale
    monkeypatch.setattr(build, "ROOT", tmp_path)
    monkeypatch.setattr(build, "outputs", lambda _sources: wanted)
    monkeypatch.setattr(build, "read_sources", lambda: None)
    assert build.main(["--check"]) == 1
    expected = ["forms/asylum_access.xlsx", "forms/bcp_observation.xlsx", "resources/standards/standards.json"]
    assert capsys.readouterr().out.splitlines() == [f"stale: {name}" for name in expected]
    assert build.main([]) == 0
    assert build.main(["--check"]) == 0


def test_a_form_without_a_source_is_stale(tmp_path: Path, wanted: dict[str, bytes]) -> None:
    for name, content in wanted.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    (tmp_path / "forms" / "old_form.xlsx").write_bytes(b"")
    assert build.stale(tmp_path, wanted) == ["forms/old_form.xlsx"]


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_workbook_opens_with_its_three_sheets_laid_out_for_a_person(form_id: str) -> None:
    book = load_workbook(ROOT / "forms" / f"{form_id}.xlsx")
    assert book.sheetnames == ["survey", "choices", "settings"]
    for sheet in book:
        assert sheet.freeze_panes == "C2"
        assert sheet["A1"].font.bold
        assert all(cell.data_type == "s" for row in sheet.iter_rows() for cell in row if cell.value is not None)
    assert book["survey"].column_dimensions["C"].width >= 40


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_workbook_holds_only_the_lists_it_uses(form_id: str) -> None:
    sheets = build.read_tables((ROOT / "forms" / f"{form_id}.xlsx").read_bytes())
    used = {row[0].split()[1] for row in sheets["survey"][1:] if row[0].startswith("select_")}
    assert {row[0] for row in sheets["choices"][1:]} == used


def test_a_retired_item_leaves_the_forms_and_keeps_its_words(sources: Any) -> None:
    lists = dict(sources.lists)
    *kept, last = lists["record_timing"]["items"]
    lists["record_timing"] = lists["record_timing"] | {"items": [*kept, last | {"retired": True}]}
    offered = [
        row[1] for row in build.tables(sources.forms["asylum_access"], lists)["choices"] if row[0] == "record_timing"
    ]
    assert offered == [item["id"] for item in kept]
    files = build.data_files(dataclasses.replace(sources, lists=lists))
    written = json.loads(files["resources/vocabulary/vocabulary.json"])["lists"]["record_timing"]["items"][-1]
    assert written == {"id": last["id"], "label": {"en": last["en"], "ru": last["ru"]}, "retired": True}


def test_no_file_depends_on_the_clock_or_the_machine(wanted: dict[str, bytes]) -> None:
    for name, content in wanted.items():
        if name.endswith(".json"):
            assert json.loads(content)["schema"].startswith("fieldmonitor/")
            assert str(ROOT).encode() not in content
