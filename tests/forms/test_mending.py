"""What KoboToolbox accepts and the conversion refuses is told by row, and a mended copy loads, all else unchanged."""

import io
from collections.abc import Mapping, Sequence

import openpyxl
import pytest
from openpyxl.comments import Comment

from fieldmonitor.forms import FormLoadError, load_form
from fieldmonitor.forms.mending import Mended, mend
from support.books import YES_NO, Row, book, saved, survey, xlsx

COLUMNS = ("type", "name", "label", "relevant")


def refused(data: bytes) -> list[tuple[str, str, int, str]]:
    with pytest.raises(FormLoadError) as caught:
        load_form(data)
    return [(one.code, one.sheet, one.row, one.column) for one in caught.value.problems]


def mended(data: bytes) -> Mended:
    made = mend(data, "f.xlsx")
    assert made is not None
    load_form(made.data)
    assert mend(made.data, "f.xlsx") is None  # it loads: nothing is left to mend
    return made


def told(made: Mended) -> list[tuple[str, int, str, str, str]]:
    return [(c.sheet, c.row, c.column, c.facts["before"], c.facts["after"]) for c in made.changes]


MENDED: Mapping[str, tuple[bytes, list[tuple[str, str, int, str]], list[tuple[str, int, str, str, str]]]] = {
    "duplicate choices": (
        survey(("select_one yn", "a", "A"), choices=(*YES_NO, ("yn", "yes", "Again"))),
        [("duplicate-choice", "choices", 4, "name")],
        [("settings", 2, "allow_choice_duplicates", "\u201c\u201d", "yes")],
    ),
    "names": (
        survey(("text", "1 st", "A"), ("text", "b", "B", "${1 st} = 'x'"), columns=COLUMNS),
        [("bad-name", "survey", 2, "name")],
        [("survey", 2, "name", "1 st", "_1_st"), ("survey", 3, "relevant", "${1 st} = 'x'", "${_1_st} = 'x'")],
    ),
    "no names": (
        survey(("text", None, "How old are you?"), ("note", None, "N"), ("begin_group", None, "Grp"), ("end_group",)),
        [("no-name", "survey", 2, "name"), ("no-name", "survey", 4, "name")],
        [
            ("survey", 2, "name", "\u201c\u201d", "How_old_are_you"),
            ("survey", 4, "name", "\u201c\u201d", "Grp"),
        ],
    ),
    "older types": (
        survey(("Text", "a", "A"), ("select_many yn", "b", "B"), ("Select_One yn", "d", "D")),
        [("old-type", "survey", row, "type") for row in (2, 3, 4)],
        [
            ("survey", 2, "type", "Text", "text"),
            ("survey", 3, "type", "select_many yn", "select_multiple yn"),
            ("survey", 4, "type", "Select_One yn", "select_one yn"),
        ],
    ),
    "the same name": (
        survey(("text", "a", "A"), ("text", "a", "B"), ("text", "c", "C", "${a} = 'x'"), columns=COLUMNS),
        [("duplicate-name", "survey", 3, "name")],
        [("survey", 3, "name", "a", "a_001")],
    ),
    "the same column": (
        survey(
            ("text", "a", "A"),
            ("text", "b", "B", None, "${a} = 'x'"),
            columns=("type", "name", "label", "relevant", "Relevance"),
        ),
        [("same-column", "survey", 1, "Relevance")],
        [
            ("survey", 1, "Relevance", "Relevance", "_Relevance"),
            ("survey", 3, "relevant", "\u201c\u201d", "${a} = 'x'"),
        ],
    ),
    "a column twice": (
        survey(("text", "a", "A", "one", "two"), columns=("type", "name", "label", "hint", "hint")),
        [("duplicate-column", "survey", 1, "hint")],
        [("survey", 1, "hint", "hint", "_hint_4")],
    ),
    "spaces in a choice": (
        survey(
            ("select_multiple l", "a", "A"),
            ("text", "b", "B", "selected(${a}, 'x y')"),
            columns=COLUMNS,
            choices=(("list_name", "name", "label"), ("l", "x y", "XY")),
        ),
        [("choice-spaces", "choices", 2, "name")],
        [
            ("choices", 2, "name", "x y", "x_y"),
            ("survey", 3, "relevant", "selected(${a}, 'x y')", "selected(${a}, 'x_y')"),
        ],
    ),
    "a name in other letters": (
        survey(("text", "age", "A"), ("text", "b", "B", "${Age} = 1"), columns=COLUMNS),
        [("unknown-reference", "survey", 3, "relevant")],
        [("survey", 3, "relevant", "${Age} = 1", "${age} = 1")],
    ),
    "a choice without a name": (
        survey(("select_one l", "a", "A"), choices=(("list_name", "name", "label"), ("l", None, "Big Dog"))),
        [("choice-no-name", "choices", 2, "name")],
        [("choices", 2, "name", "\u201c\u201d", "Big_Dog")],
    ),
    "a column that XML cannot carry": (
        survey(("select_one l", "a", "A"), choices=(("list_name", "name", "label", "1st"), ("l", "x", "X", "1"))),
        [("choice-column", "choices", 1, "1st")],
        [("choices", 1, "1st", "1st", "_1st")],
    ),
    "a prefix of the product's own": (
        xlsx(survey=(("type", "name", "label", "bind::fm:quick"), ("text", "a", "A", None), ("text", "b", "B", "yes"))),
        [("prefix", "survey", 3, "bind::fm:quick")],
        [("settings", 2, "namespaces", "\u201c\u201d", 'fm="urn:fieldmonitor:xforms:1"')],
    ),
    "a prefix beside another": (
        xlsx(
            survey=(
                ("type", "name", "label", "bind::fm:quick", "bind::x:y", "bind::odk:length", "bind::z:unused"),
                ("text", "a", "A", "yes", "1", "5", None),
            ),
            settings=(("form_id", "namespaces"), ("t", 'x="urn:x"')),
        ),
        [("prefix", "survey", 2, "bind::fm:quick")],
        [("settings", 2, "namespaces", 'x="urn:x"', 'x="urn:x" fm="urn:fieldmonitor:xforms:1"')],
    ),
    "the name of a sheet": (
        xlsx(Surveys=(("type", "name", "label"), ("text", "a", "A")), other=(("x",),)),
        [("no-survey", "", 0, "")],
        [("Surveys", 0, "", "Surveys", "survey")],
    ),
}


@pytest.mark.parametrize("case", MENDED)
def test_it_is_told_by_row_and_mended(case: str) -> None:
    data, problems, changes = MENDED[case]
    assert refused(data) == problems
    assert told(mended(data)) == changes


@pytest.mark.parametrize(
    "rows",
    [
        [("txet", "a", "A")],
        [("select_one nowhere", "a", "A")],
        [("text", "a", "A", "${completely_else} = 1")],
        [("begin_group", "g", "G"), ("text", "a", "A")],
        [("text", "a", "A"), ("end_group",)],
        [("Text", "a", "A"), ("txet", "b", "B")],
    ],
)
def test_what_only_the_author_can_decide_is_not_mended(rows: Sequence[Row]) -> None:
    data = survey(*rows, columns=COLUMNS)
    assert refused(data)
    assert mend(data, "f.xlsx") is None


def test_what_loads_and_what_is_no_spreadsheet_is_not_mended() -> None:
    assert mend(survey(("text", "a", "A")), "f.xlsx") is None
    for data in (b"", b"PK\x03\x04 no", b"<a/>", b"\x00" * 50):
        assert mend(data, "f.xlsx") is None


def test_the_address_of_a_prefix_that_is_not_ours_is_the_authors_to_know() -> None:
    data = survey(("text", "a", "A", "big"), columns=("type", "name", "label", "body::esri:style"))
    assert refused(data) == [("prefix", "survey", 2, "body::esri:style")]
    assert mend(data, "f.xlsx") is None


def test_everything_else_in_the_file_stays() -> None:
    made = book(
        survey=(("type", "name", "label", "my notes"), ("Text", "a", "A", "keep me")), Diary=(("free", "text"),)
    )
    sheet = made["survey"]
    sheet["C2"].comment = Comment("ask Ana", "me")
    sheet["C2"].font = openpyxl.styles.Font(bold=True)
    sheet.column_dimensions["C"].width = 44
    made["Diary"].sheet_state = "hidden"
    copy = openpyxl.load_workbook(io.BytesIO(mended(saved(made)).data))
    assert copy.sheetnames == ["survey", "Diary"]
    assert copy["Diary"].sheet_state == "hidden"
    assert copy["survey"]["D2"].value == "keep me"
    assert copy["survey"]["C2"].comment.text == "ask Ana"
    assert copy["survey"]["C2"].font.bold
    assert copy["survey"].column_dimensions["C"].width == 44
    assert copy["survey"]["A2"].value == "text"


def test_merged_cells_are_written_into_each_row() -> None:
    made = book(
        survey=(("type", "name", "label"), ("select_one l", "q", "Q")),
        choices=(("list_name", "name", "label"), ("l", "a", "A"), (None, "b", "B"), (None, "c", "C")),
    )
    made["choices"].merge_cells("A2:A4")
    data = saved(made)
    assert refused(data) == [("merged-cells", "choices", 2, "list_name")]
    form = load_form(mended(data).data)
    assert [choice.value for choice in form.new_session().node("/data/q").choices] == ["a", "b", "c"]


def test_a_csv_form_is_mended_into_a_spreadsheet() -> None:
    made = mend(b"survey\n,type,name,label\n,Text,a,A\n", "f.csv")
    assert made is not None
    assert [question.name for question in load_form(made.data).questions] == ["a"]
