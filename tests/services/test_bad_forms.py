"""Forms that cannot be used, as a coordinator meets them: told by code, and nothing that is here changes."""

import io
import os
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from fieldmonitor.domain.errors import FileMissing, FormProblem, WorldError
from fieldmonitor.forms import FormLoadError, load_form
from fieldmonitor.i18n import Translator
from fieldmonitor.services.authoring import examine
from support.books import book, saved, survey
from support.forms import xform
from support.services import Team

BOMB = b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'


def _zip(name: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, content)
    return out.getvalue()


BAD = {
    "empty.xlsx": (b"", "empty-file"),
    "words.xlsx": (b"some words", "damaged"),
    "cut.xlsx": (b"PK\x03\x04 cut", "damaged"),
    "table.ods": (_zip("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), "opendocument"),
    "locked.xlsx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
    "old.xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 900, "damaged"),
    "list.csv": (b"name;label\n1;One\n", "not-a-text-form"),
    "bomb.xml": (BOMB, "xml-entities"),
    "half.xml": (b"<h:html", "not-xml"),
    "picture.png": (b"\x89PNG\r\n", "not-a-form"),
    "\u0430\u043d\u043a\u0435\u0442\u0430 \u0627.xlsx": (survey(("txet", "a", "A")), "unknown-type"),
    "rows.xlsx": (survey(("text", "a b", "A")), "bad-name"),
    "function.xlsx": (
        survey(("text", "a", "A", "foo()"), columns=("type", "name", "label", "relevant")),
        "expression",
    ),
    "circle.xlsx": (
        survey(("calculate", "a", None, "${a} + 1"), columns=("type", "name", "label", "calculation")),
        "circle",
    ),
    "no-list.xlsx": (survey(("select_one_from_file places.csv", "a", "A")), "file-missing"),
    "no-survey.xlsx": (saved(book(first=((1,),), second=((2,),))), "no-survey"),
    "no-rows.xlsx": (saved(book(survey=(("type", "name", "label"),))), "no-questions"),
}


@pytest.mark.parametrize("name", BAD)
def test_it_is_told_and_what_is_here_stays(team: Team, tmp_path: Path, name: str) -> None:
    content, code = BAD[name]
    path = tmp_path / name
    path.write_bytes(content)
    coordinator = team.open("coordinator")
    before = [(info.form_id, info.version, info.hash) for info in coordinator.forms.list()]
    with pytest.raises(FormProblem) as caught:
        coordinator.forms.import_form(path)
    assert caught.value.problems[0].code == code
    assert name in str(caught.value)
    assert [(info.form_id, info.version, info.hash) for info in coordinator.forms.list()] == before
    for language in ("en", "ru"):
        told = Translator(language).error(caught.value)
        assert len(told) == 3
        assert not any("{" in sentence for sentence in told)


def test_a_huge_file_a_folder_and_a_missing_one(team: Team, tmp_path: Path) -> None:
    coordinator = team.open("coordinator")
    before = coordinator.forms.list()
    huge = tmp_path / "huge.xlsx"
    with huge.open("wb") as file:
        file.truncate(1024 * 1024 * 1024)
    for path in (huge, tmp_path):
        with pytest.raises(WorldError) as caught:
            coordinator.forms.import_form(path)
        assert isinstance(caught.value, FormProblem)
    with pytest.raises(FileMissing):
        coordinator.forms.import_form(tmp_path / "none.xlsx")
    if os.name == "posix":
        os.mkfifo(tmp_path / "pipe.xlsx")
        with pytest.raises(FormProblem):
            coordinator.forms.import_form(tmp_path / "pipe.xlsx")
    assert coordinator.forms.list() == before


def test_looking_at_a_huge_file_or_a_pipe_before_it_is_imported(tmp_path: Path) -> None:
    huge = tmp_path / "huge.xlsx"
    with huge.open("wb") as file:
        file.truncate(1024 * 1024 * 1024)
    bad = {huge: "too-large", tmp_path: "not-a-file"}
    if os.name == "posix":
        os.mkfifo(tmp_path / "pipe.xlsx")
        bad[tmp_path / "pipe.xlsx"] = "not-a-file"
    for path, code in bad.items():
        tracemalloc.start()
        examined = examine(path)
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert [one.problem.code for one in examined.checked.findings] == [code]
        assert examined.mended is None
        assert most < 100_000_000, "it is not read"
    with pytest.raises(FileMissing):
        examine(tmp_path / "none.xlsx")


def test_many_problems_are_counted_after_the_first_ones(team: Team, tmp_path: Path) -> None:
    path = tmp_path / "many.xlsx"
    path.write_bytes(survey(*(("txet", f"q{number}", "Q") for number in range(40))))
    with pytest.raises(FormProblem) as caught:
        team.open("coordinator").forms.import_form(path)
    assert len(caught.value.problems) == 40
    happened = Translator("en").error(caught.value)[0]
    assert "row 2," in happened
    assert "and 28 more" in happened
    assert "row 40" not in happened


def test_a_circle_is_told_in_the_readers_language_with_the_kinds_of_rules() -> None:
    binds = '<bind nodeset="/data/a" calculate="/data/b + 1"/><bind nodeset="/data/b" relevant="/data/a &gt; 1"/>'
    with pytest.raises(FormLoadError) as caught:
        load_form(xform("<a/><b/>", binds), name="f.xml")
    (problem,) = caught.value.problems
    assert "/data/a (calculation) → /data/b (relevance) → /data/a (calculation)" in Translator("en").problem(problem)
    assert "/data/a (вычисление) → /data/b (условие показа) → /data/a (вычисление)" in Translator("ru").problem(problem)
