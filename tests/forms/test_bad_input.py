"""Files that are no form, or no longer one: each is told with code, place and what to do; none holds the machine."""

import io
import os
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import pytest

from fieldmonitor.forms import FormLoadError, load_form
from fieldmonitor.forms.errors import Problem
from support.books import YES_NO, Row, book, saved, survey, xlsx
from support.forms import xform


def problem(source: bytes | Path, name: str = "form.xlsx", media: dict[str, bytes] | None = None) -> Problem:
    with pytest.raises(FormLoadError) as caught:
        load_form(source, name=name, media=media)
    first = caught.value.problems[0]
    assert first.message
    assert "{" not in first.message.replace("${", "")
    return first


def package(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "f.xlsx", "empty-file"),
        (b"", "f.xml", "empty-file"),
        (b"\x00" * 900, "f.xlsx", "empty-file"),
        (b"just words", "f.xlsx", "damaged"),
        (b"just words", "f.exe", "not-a-form"),
        (b"just words", "f.csv", "not-a-text-form"),
        (b"\xff\xfe\xfa,x,y\n", "f.csv", "encoding"),
        (b"PK\x03\x04 not really", "f.xlsx", "damaged"),
        (package({"a.txt": b"no workbook"}), "f.xlsx", "damaged"),
        (
            package({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<a/>"}),
            "f.ods",
            "opendocument",
        ),
        (OLE + b"\x00" * 500 + "EncryptedPackage".encode("utf-16-le") + b"\x00" * 500, "f.xlsx", "password"),
        (OLE + b"x" * 2000, "f.xls", "damaged"),
        (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "f.xml", "xml-entities"),
        (b'<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;">]><a>&d;</a>', "f.xlsx", "xml-entities"),
        (b"<a", "f.xml", "not-xml"),
        (b'<?xml version="1.0" encoding="nonsense"?><a/>', "f.xml", "encoding"),
        (b"<a/>", "f.xml", "no-model"),
        (b"<a>" * 5000 + b"</a>" * 5000, "f.xml", "too-deep"),
        (b"<a>" + b"x" * (33 * 1024 * 1024) + b"</a>", "f.xml", "too-large"),
        (b"PK" + b"x" * (17 * 1024 * 1024), "f.xlsx", "too-large"),
    ],
)
def test_what_is_no_form_is_told_by_its_kind(data: bytes, name: str, code: str) -> None:
    assert problem(data, name).code == code


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "video.xlsx"
    with path.open("wb") as file:
        file.truncate(
            1024 * 1024 * 1024 * 1024 if os.name == "posix" else 1024 * 1024 * 64
        )  # no machine has such memory
    assert problem(path).code == "too-large"


@pytest.mark.skipif(os.name != "posix", reason="there are named pipes and devices only here")
def test_folders_pipes_and_devices_are_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.xlsx")
    for path in (tmp_path, tmp_path / "pipe.xlsx", Path("/dev/zero")):
        assert problem(path).code == "not-a-file"
    assert problem(tmp_path / "none.xlsx").code == "cannot-open"


@pytest.mark.skipif(os.name != "posix", reason="there are named pipes and devices only here")
def test_what_stands_beside_a_form_is_read_only_if_it_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "f.xlsx"
    path.write_bytes(survey(("select_one_from_file x.csv", "a", "A")))
    os.mkfifo(tmp_path / "x.csv")
    assert problem(path).code == "file-missing"


def test_a_bomb_inside_a_real_spreadsheet_is_not_opened() -> None:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(survey(("text", "a", "A")))) as real,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bomb,
    ):
        for name in real.namelist():
            bomb.writestr(name, real.read(name))
        with bomb.open("xl/media/image1.png", "w") as part:
            for _ in range(200):
                part.write(bytes(1024 * 1024))
    assert problem(out.getvalue()).code == "unpacks-large"


def test_entities_inside_a_spreadsheet_are_not_expanded() -> None:
    out = io.BytesIO()
    lol = b'<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    with zipfile.ZipFile(io.BytesIO(survey(("text", "a", "A")))) as real, zipfile.ZipFile(out, "w") as bad:
        for name in real.namelist():
            content = real.read(name)
            bad.writestr(name, lol + content if name.endswith("sheet1.xml") else content)
    assert problem(out.getvalue()).code == "damaged"


@pytest.mark.parametrize(
    ("rows", "code", "row", "column"),
    [
        ([("text", "a", "A"), ("txet", "b", "B")], "unknown-type", 3, "type"),
        ([("text", "a", "A"), (), ("text", "b c", "B")], "bad-name", 4, "name"),
        ([("text", "age", "A"), ("text", "b", "B", "${aeg} = 1")], "unknown-reference", 3, "relevant"),
        ([("text", "age", "A"), ("text", "b", "B", "${age = 1")], "bad-reference", 3, "relevant"),
        ([("text", "age", "A"), ("text", "b", "B", "foo(${age})")], "expression", 3, "relevant"),
        ([("text", "age", "A"), ("text", "b", "B", "1 +")], "expression", 3, "relevant"),
        ([("select_one ny", "a", "A")], "unknown-list", 2, "type"),
        ([("begin_group", "g", "G"), ("text", "a", "A")], "unmatched-begin", 2, "type"),
        ([("text", "a", "A"), ("end_repeat",)], "unmatched-end", 3, "type"),
        ([(None, "a", "A"), ("text", "b", "B")], "no-type", 2, "type"),
        ([("text", "meta", "M")], "reserved-name", 2, "name"),
        ([("calculate", "c")], "no-calculation", 2, "calculation"),
    ],
)
def test_a_row_is_named(rows: Sequence[Row], code: str, row: int, column: str) -> None:
    found = problem(survey(*rows, columns=("type", "name", "label", "relevant", "calculation")))
    assert (found.code, found.sheet, found.row, found.column) == (code, "survey", row, column)
    assert found.suggestion or code == "expression"


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        (("txet", "b", "B"), "text"),
        (("selct_one yn", "b", "B"), "select_one yn"),
        (("select_one ynn", "b", "B"), "yn"),
        (("text", "b", "B", "${aeg} = 1"), "age"),
    ],
)
def test_what_was_probably_meant_is_suggested(row: Row, wanted: str) -> None:
    found = problem(survey(("text", "age", "A"), row, columns=("type", "name", "label", "relevant")))
    assert found.suggestion.startswith("Did you mean")
    assert wanted in found.suggestion


def test_everything_wrong_is_told_at_once_in_the_order_of_the_rows() -> None:
    rows = [("txet", "a", "A"), ("text", "1", "B"), ("text", "c", "C", "${d}"), ("select_one no", "e", "E")]
    with pytest.raises(FormLoadError) as caught:
        load_form(survey(*rows, columns=("type", "name", "label", "relevant"), choices=(*YES_NO, ("yn", "no", "N"))))
    assert [(one.code, one.row) for one in caught.value.problems] == [
        ("unknown-type", 2),
        ("bad-name", 3),
        ("unknown-reference", 4),
        ("unknown-list", 5),
        ("duplicate-choice", 4),
    ]


def test_a_circle_names_its_first_row() -> None:
    rows = [("text", "x", "X"), ("calculate", "a", None, "${b} + 1"), ("calculate", "b", None, "${a} + 1")]
    found = problem(survey(*rows, columns=("type", "name", "label", "calculation")))
    assert (found.code, found.row) == ("circle", 3)
    assert "/data/a" in found.message
    assert "/data/b" in found.message


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (xlsx(questions=(("type", "name"),), other=((1,),)), "no-survey"),
        (xlsx(survey=(("type", "name", "label"),)), "no-questions"),
        (xlsx(survey=(("typ", "name", "label"), ("text", "a", "A"))), "missing-column"),
        (xlsx(survey=(("type", "name", "label"), ("select_one yn", "a", "A"))), "no-choices"),
        (xlsx(survey=()), "no-survey"),
    ],
)
def test_sheets_and_columns_that_are_missing_are_named(data: bytes, code: str) -> None:
    assert problem(data).code == code


def test_a_million_empty_rows_are_not_walked() -> None:
    made = book(survey=(("type", "name", "label"), ("text", "a", "A")))
    made["survey"].cell(1_048_576, 1).value = "text"
    assert [question.name for question in load_form(saved(made)).questions] == ["a"]


def test_a_formula_that_was_never_worked_out_is_named() -> None:
    made = book(survey=(("type", "name", "label"), ("text", "a", "A"), ("text", '="b"&1', "B")))
    found = problem(saved(made))
    assert (found.code, found.row, found.column) == ("formula-without-value", 3, "name")


def test_a_cell_that_shows_an_error_is_named() -> None:
    made = book(survey=(("type", "name", "label"), ("text", "a", "#REF!")))
    made["survey"]["C2"].data_type = "e"
    found = problem(saved(made))
    assert (found.code, found.row, found.column) == ("cell-error", 2, "label")


_MORNING = datetime(2026, 11, 23, 8, 5)  # noqa: DTZ001 - a spreadsheet knows no time zones


def test_numbers_days_and_times_are_read_as_a_person_sees_them() -> None:
    rows = [
        ("integer", "a", "A", 1.0), ("decimal", "b", "B", 0.1 + 0.2), ("date", "c", "C", date(2026, 11, 23)),
        ("dateTime", "d", "D", _MORNING), ("text", "e", "E", True),
        ("text", "f", "F\xa0f", "x\xa0y"),
    ]  # fmt: skip
    data = xlsx(
        survey=(("type", "name", "label", "default"), *rows), settings=(("form_id", "version"), ("t", 20261123.0))
    )
    form = load_form(data)
    session = form.new_session()
    assert form.version == "20261123"
    read = [session.node(f"/data/{name}").value for name in "abcef"]
    assert read == ["1", "0.3", "2026-11-23", "TRUE", "x y"]
    assert session.node("/data/d").value.startswith("2026-11-23T08:05:00")
    assert session.node("/data/f").label == "F f"


def test_names_in_any_script_are_kept() -> None:
    rows = (
        ("text", "\u0438\u043c\u044f", "\u0418\u043c\u044f"),
        ("text", "b", "\u0627\u0633\u0645", "${\u0438\u043c\u044f} = '\u044f'"),
    )
    session = load_form(survey(*rows, columns=("type", "name", "label", "relevant"))).new_session()
    session.answer("/data/\u0438\u043c\u044f", "\u044f")
    assert session.node("/data/b").relevant
    assert session.node("/data/b").label == "\u0627\u0633\u0645"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_an_xform_in_another_encoding_is_read(encoding: str) -> None:
    source = xform("<a/>", body='<input ref="/data/a"><label>\u0418\u043c\u044f</label></input>').decode()
    definition = load_form(source.encode(encoding), name="f.xml")
    assert definition.new_session().node("/data/a").label == "\u0418\u043c\u044f"
    assert load_form(definition.xml, name="f.xml").hash == definition.hash
    definition.xml.decode("utf-8")


def test_an_xform_in_cyrillic_bytes_is_read() -> None:
    source = (
        '<?xml version="1.0" encoding="windows-1251"?>'
        + xform("<a/>", body='<input ref="/data/a"><label>\u0418\u043c\u044f</label></input>').decode()
    )
    definition = load_form(source.encode("windows-1251"), name="f.xml")
    assert definition.new_session().node("/data/a").label == "\u0418\u043c\u044f"


FROM_FILE = survey(("select_one_from_file x.csv", "a", "A"))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "file-missing"),
        (b"", "list-empty"),
        (b"code,title\n1,One\n", "list-column"),
        (b"name;title\n1;One\n", "list-column"),
        (b"name,label\n1,\xff\xfe\n", "list-encoding"),
        (b"PK\x03\x04\xff\xfe", "list-not-csv"),
        (b"name,label\n" + b"1,x\n" * 100_001, "list-file"),
        (b'name,label\n1,"' + b"x" * 200_000, "file-unreadable"),
    ],
)
def test_a_list_beside_the_form_is_told_by_its_fault(content: bytes | None, code: str) -> None:
    found = problem(FROM_FILE, media={} if content is None else {"x.csv": content})
    assert found.code == code
    assert "x.csv" in found.message


@pytest.mark.parametrize(
    "content",
    [
        b"name,label\n1,One\n",
        b"\xef\xbb\xbfname;label\r\n1;One\r\n",
        b"name\tlabel\n1\tOne\n",
        '"name, really",name,label\n,1,One\n'.encode("utf-16"),
    ],
)
def test_lists_as_spreadsheet_programs_save_them_are_read(content: bytes) -> None:
    form = load_form(FROM_FILE, media={"x.csv": content})
    assert [(one.value, one.label) for one in form.new_session().node("/data/a").choices] == [("1", "One")]


def test_a_column_that_pulldata_wants_must_be_in_the_list() -> None:
    rows = (("text", "k", "K"), ("calculate", "c", None, "pulldata('x', 'pirce', 'name', ${k})"))
    data = survey(*rows, columns=("type", "name", "label", "calculation"))
    found = problem(data, media={"x.csv": b"name,price\na,1\n"})
    assert (found.code, found.row) == ("expression", 3)
    assert "pirce" in found.message
    assert load_form(data, media={"x.csv": b"name,pirce\n"}).questions  # a list without rows lacks nothing


def test_a_row_that_the_conversion_itself_fails_on_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    import pyxform.xls2xform

    real = pyxform.xls2xform.convert

    def fails(given: dict[str, list[dict[str, str]]], **options: object) -> object:
        if any(row.get("hint") == "boom" for row in given["survey"]):
            raise ZeroDivisionError("inside")
        return real(given, **options)

    monkeypatch.setattr(pyxform.xls2xform, "convert", fails)
    rows: list[Row] = [("text", f"q{number}", "Q", "fine") for number in range(200)]
    rows[77:77] = [("begin_group", "g", "G"), ("text", "x", "X", "boom"), ("end_group",)]
    found = problem(survey(*rows, columns=("type", "name", "label", "hint")))
    assert (found.code, found.sheet, found.row, found.column) == ("conversion-crash", "survey", 80, "hint")
    assert "ZeroDivisionError" in found.message


def test_what_stands_in_the_sheets_and_is_not_in_the_form_is_told() -> None:
    choices = (("list_name", "name", "label", "my notes"), ("l", "x", "X", "n"))
    rows = (("select_one l", "a", "A"), (None, None, None, "remember to ask Ana"))
    form = load_form(survey(*rows, columns=("type", "name", "label", "notes"), choices=choices))
    told = [(one.code, one.sheet, one.row, one.column) for one in form.notices]
    assert told == [("column-left-out", "choices", 1, "my notes"), ("row-left-out", "survey", 3, "")]


def test_a_form_without_an_id_is_called_as_its_file(tmp_path: Path) -> None:
    path = tmp_path / "Visit to the camp.xlsx"
    path.write_bytes(xlsx(survey=(("type", "name", "label"), ("text", "a", "A"))))
    assert load_form(path).form_id == "Visit_to_the_camp"
