"""Forms that cannot be used: each says what is wrong, where, and what to do; none runs away with the machine."""

import io
import json
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest

from fieldmonitor.forms import FormLoadError, load_form
from support.forms import BUILT_IN, form, xform


def problems(source: bytes | Path, name: str = "form.xlsx") -> str:
    with pytest.raises(FormLoadError) as caught:
        load_form(source, name=name)
    assert caught.value.problems
    return str(caught.value)


def sheet(rows: list[list[str]], choices: list[list[str]] | None = None) -> bytes:
    book = openpyxl.Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    for row in rows:
        survey.append(row)
    if choices:
        other = book.create_sheet("choices")
        for row in choices:
            other.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ([["type", "name", "label"], ["text", "a b", "A"]], "row 2"),
        ([["type", "name", "label"], ["select_one nowhere", "a", "A"]], "choices sheet"),
        ([["type", "name", "label"], ["begin_group", "g", "G"]], "g"),
        ([["type", "name", "label", "relevant"], ["text", "a", "A", "${missing} = 1"]], "missing"),
        ([["type", "name", "label"], ["nonsense", "a", "A"]], "nonsense"),
        ([["type", "name", "label"], ["text", "a", "A"], ["text", "a", "A"]], "a"),
        ([["what"], ["ever"]], "type"),
        ([], "survey"),
    ],
)
def test_what_the_spreadsheet_has_wrong_is_told(rows: list[list[str]], says: str) -> None:
    assert says in problems(sheet(rows)).lower()


def test_the_row_and_sheet_are_known_where_pyxform_knows_them() -> None:
    with pytest.raises(FormLoadError) as caught:
        load_form(sheet([["type", "name", "label"], ["text", "good", "G"], ["text", "a b", "A"]]))
    assert (caught.value.problems[0].sheet, caught.value.problems[0].row) == ("survey", 3)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 not really", b"\x00" * 100, b"\xd0\xcf\x11\xe0" + b"x" * 600])
@pytest.mark.parametrize("name", ["f.xlsx", "f.xls", "f.xml", "f.exe", "f"])
def test_rubbish_is_refused(data: bytes, name: str) -> None:
    problems(data, name)


def test_a_truncated_spreadsheet_is_refused() -> None:
    data = BUILT_IN[0].read_bytes()
    for cut in range(0, len(data), max(1, len(data) // 12)):
        problems(data[:cut])


def test_a_zip_bomb_is_refused_unopened() -> None:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package,
        package.open("xl/worksheets/sheet1.xml", "w") as part,
    ):
        for _ in range(200):
            part.write(b" " * 1024 * 1024)
    begun = time.monotonic()
    assert "unpacks to more than" in problems(out.getvalue())
    assert time.monotonic() - begun < 5


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    assert "cannot be opened" in problems(tmp_path / "none.xlsx")
    assert "cannot be opened" in problems(tmp_path)


COUNTING = '<bind nodeset="/data/a" calculate="count(instance(\'s\')/root/item)"/>'


@pytest.mark.parametrize(
    ("xml", "says"),
    [
        (b"<a/>", "not an XForm"),
        (b"<a", "not well-formed"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "document type or entities"),
        (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "document type or entities"),
        (b"<a>" * 5000 + b"</a>" * 5000, "nested deeper"),
        (b'<?xml version="1.0" encoding="nonsense"?><a/>', "cannot be read"),
        (xform("<a/><a/>"), "twice"),
        (xform("<a/>", "", '<input ref="/data/b"/>'), "/data/b"),
        (xform("<a/>", '<setvalue ref="/data/b" event="odk-instance-first-load" value="1"/>'), "/data/b"),
        (xform("<a/>", "", '<input ref="/data/a"><label><output value="1 +"/></label></input>'), "/data/a, label"),
        (xform("<a/>", "", '<select1 ref="/data/a"><itemset nodeset="instance(\'x\')/root/item"/></select1>'), "'x'"),
        (xform("<a/>", COUNTING, model='<instance id="s" src="jr://file-csv/s.csv"/>'), "s.csv"),
        (xform("<a/>", COUNTING, model='<instance id="s" src="jr://file-csv/../../etc/passwd"/>'), "passwd"),
    ],
)
def test_what_the_xform_has_wrong_is_told(xml: bytes, says: str) -> None:
    begun = time.monotonic()
    assert says in problems(xml, "form.xml")
    assert time.monotonic() - begun < 5


def test_every_problem_is_told_at_once() -> None:
    binds = '<bind nodeset="/data/a" relevant="1 +" constraint="foo()"/>'
    with pytest.raises(FormLoadError) as caught:
        load_form(xform("<a/>", binds, '<input ref="/data/none"/>'), name="f.xml")
    assert len(caught.value.problems) == 3


def test_a_rule_of_nothing_is_left_out_and_told() -> None:
    found = load_form(xform("<a/>", '<bind nodeset="/data/b" type="int"/>'), name="f.xml")
    assert [(notice.code, "/data/b" in notice.message) for notice in found.notices] == [("unknown-bind", True)]


@pytest.mark.parametrize(
    ("rows", "named"),
    [
        (
            "calculate | a | | ${b} + 1 |\ncalculate | b | | ${a} + 1 |",
            ("/data/a (calculation)", "/data/b (calculation)"),
        ),
        ("calculate | a | | ${a} + 1 |", ("/data/a (calculation)",)),
        ("text | a | A | | ${b} = 1\ntext | b | B | | ${a} = 1", ("/data/a (relevance)", "/data/b (relevance)")),
        ("begin_group | g | G | | ${x} = 1\ntext | x | X | |\nend_group | | | |", ("/data/g (relevance)",)),
        ("text | a | A | | ${c} = 1\ncalculate | c | | ${a} |", ("/data/a (relevance)", "/data/c (calculation)")),
    ],
)
def test_rules_in_a_circle_are_named(rows: str, named: tuple[str, ...]) -> None:
    with pytest.raises(FormLoadError) as caught:
        form(f"type | name | label | calculation | relevant\n{rows}")
    for name in named:
        assert name in str(caught.value)


@pytest.mark.parametrize(
    "rows",
    [
        "text | a | A | | | not(. = ${b})\ntext | b | B | | | not(. = ${a})",
        "calculate | a | | once(random()) | |",
        "begin_repeat | r | R | | |\ncalculate | n | | position(..) | |\nend_repeat | | | | |",
    ],
)
def test_what_only_looks_like_a_circle_is_accepted(rows: str) -> None:
    form(f"type | name | label | calculation | relevant | constraint\n{rows}")


def test_selects_that_exclude_each_others_answers_are_accepted_and_settle() -> None:
    session = form(
        "type | name | label | choice_filter\nselect_one l | a | A | name != ${b}\nselect_one l | b | B | name != ${a}",
        choices="list_name | name | label\nl | x | X\nl | y | Y",
    ).new_session()
    session.answer("/data/a", "x")
    assert [choice.value for choice in session.node("/data/b").choices] == ["y"]
    session.answer("/data/b", "y")
    assert (session.node("/data/a").value, session.node("/data/b").value) == ("x", "y")


def test_lists_beside_the_form_are_found_and_kept(tmp_path: Path) -> None:
    rows = [["type", "name", "label"], ["select_one_from_file places.csv", "p", "P"]]
    path = tmp_path / "f.xlsx"
    path.write_bytes(sheet(rows))
    assert "places.csv" in problems(path)
    (tmp_path / "places.csv").write_text("name;label\na;Á\n", encoding="utf-8-sig")
    definition = load_form(path)
    assert [c.label for c in definition.new_session().node("/data/p").choices] == ["Á"]
    again = load_form(definition.xml, name="f.xml", media=definition.media)
    assert again.hash == definition.hash
    (tmp_path / "places.csv").write_bytes(b"name,label\na,\xff\n")
    assert "UTF-8" in problems(path)


def test_lists_as_xml_and_geojson() -> None:
    point = {"type": "Point", "coordinates": [20.5, 44.5]}
    feature = {"type": "Feature", "id": "g", "properties": {"title": "Gate"}, "geometry": point}
    geo = json.dumps({"type": "FeatureCollection", "features": [feature]}).encode()
    model = '<instance id="g" src="jr://file/g.geojson"/><instance id="x" src="jr://file/x.xml"/>'
    binds = (
        "<bind nodeset=\"/data/a\" calculate=\"instance('g')/root/item[id = 'g']/geometry\"/>"
        "<bind nodeset=\"/data/b\" calculate=\"pulldata('x', 'v', 'k', '1')\"/>"
    )
    media = {"g.geojson": geo, "x.xml": b"<root><item><k>1</k><v>one</v></item></root>"}
    session = load_form(xform("<a/><b/>", binds, model=model), name="f.xml", media=media).new_session()
    assert session.node("/data/a").value == "44.5 20.5 0 0"
    assert session.node("/data/b").value == "one"
    for bad in (b"[]", b"{", b"\xff", b'{"features":[1]}'):
        with pytest.raises(FormLoadError):
            load_form(xform("<a/><b/>", binds, model=model), name="f.xml", media={**media, "g.geojson": bad})
