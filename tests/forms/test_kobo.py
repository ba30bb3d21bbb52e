"""KoboToolbox's own rows become the questions that KoboToolbox makes of them, at the same paths."""

import pytest

from fieldmonitor.forms import FormLoadError, load_form
from fieldmonitor.forms.kobo import free, slug
from support.books import YES_NO, survey

NEEDS = (
    ("list_name", "name", "label"),
    ("needs", "food", "Food"),
    ("needs", "water", "Water"),
    ("needs", "home", "Home"),
)


def test_a_score_is_a_row_of_labels_and_a_select_for_each_row() -> None:
    columns = ("type", "name", "label", "kobo--score-choices", "required", "relevant", "$kuid")
    form = load_form(
        survey(
            ("integer", "age", "Age"),
            ("begin_score", "s", "Rate these", "yn", "true", "${age} > 17", "k1"),
            ("score__row", "q1", "Food", None, None, None, "k2"),
            ("score__row", None, "Clean water?", None, None, None, "k3"),
            ("end_score",),
            columns=columns,
        )
    )
    assert [question.path for question in form.questions] == [
        "/data/age", "/data/s/s_header", "/data/s/q1", "/data/s/Clean_water",
    ]  # fmt: skip
    session = form.new_session()
    assert not session.node("/data/s/q1").relevant
    session.answer("/data/age", "18")
    looks = [session.node(f"/data/s/{name}").appearance for name in ("s_header", "q1", "Clean_water")]
    assert looks == ["label", "list-nolabel", "list-nolabel"]
    assert session.node("/data/s/s_header").label == "Rate these"
    assert [session.node(f"/data/s/{name}").required for name in ("s_header", "q1", "Clean_water")] == [
        False,
        True,
        True,
    ]
    assert [choice.value for choice in session.node("/data/s/q1").choices] == ["yes", "no"]


def test_a_ranking_takes_nothing_twice() -> None:
    columns = ("type", "name", "label", "kobo\u2013rank-items", "kobo--rank-constraint-message")
    form = load_form(
        survey(
            ("begin_rank", "r", "Most urgent", "needs", "Already chosen"),
            ("rank__level", "n1", "First"),
            ("rank__level", "n2", "Second"),
            ("rank__level", "n3", "Third"),
            ("end_rank",),
            columns=columns,
            choices=NEEDS,
        )
    )
    session = form.new_session()
    assert session.node("/data/r/r_label").label == "Most urgent"
    for name, value in (("n1", "food"), ("n2", "water"), ("n3", "food")):
        session.answer(f"/data/r/{name}", value)
        assert session.node(f"/data/r/{name}").required
    assert [session.node(f"/data/r/{name}").violation for name in ("n1", "n2", "n3")] == [None, None, "constraint"]
    assert session.node("/data/r/n3").message == "Already chosen"


def test_a_matrix_asks_its_questions_once_for_each_choice() -> None:
    columns = ("type", "name", "label", "kobo--matrix_list", "required", "relevant", "appearance", "$autoname")
    form = load_form(
        survey(
            ("begin_kobomatrix", "m", "Goods", "needs"),
            ("select_one yn", None, "Have", None, "true", None, "w3", "have"),
            ("integer", "many", "How many", None, None, "${have} = 'yes'", None, "many"),
            ("end_kobomatrix",),
            columns=columns,
            choices=(*NEEDS, *YES_NO[1:]),
        )
    )
    paths = [question.path for question in form.questions]
    assert paths[:3] == ["/data/m_header/m_header_note", "/data/m_header/m_header_have", "/data/m_header/m_header_many"]
    assert paths[3:6] == ["/data/m_food/m_food_note", "/data/m_food/m_food_have", "/data/m_food/m_food_many"]
    assert len(paths) == 3 + 3 * 3
    session = form.new_session()
    assert session.node("/data/m_header").appearance == session.node("/data/m_food").appearance == "w6"
    assert session.node("/data/m_header/m_header_have").label == "**Have**"
    assert session.node("/data/m_food/m_food_note").label == "##### Food"
    assert session.node("/data/m_food/m_food_have").label == '<span style="display:none">food-Have</span>'
    assert session.node("/data/m_food/m_food_have").appearance == "w3 horizontal-compact"
    assert session.node("/data/m_food/m_food_many").appearance == "w2 no-label"
    session.answer("/data/m_food/m_food_have", "yes")
    assert session.node("/data/m_food/m_food_many").relevant
    assert not session.node("/data/m_water/m_water_many").relevant


def test_names_that_kobotoolbox_made_are_taken() -> None:
    form = load_form(
        survey(
            ("text", None, "\u0418\u043c\u044f", "Name_x", "k"),
            ("select_one l", "q", "Q", "q"),
            columns=("type", "name", "label", "$autoname", "$kuid"),
            choices=(("list_name", "name", "label", "$autovalue", "$kuid"), ("l", None, "Big Dog", "big_dog", "c")),
        )
    )
    session = form.new_session()
    assert session.node("/data/Name_x").label == "\u0418\u043c\u044f"
    assert [choice.value for choice in session.node("/data/q").choices] == ["big_dog"]


@pytest.mark.parametrize(
    ("rows", "code", "row"),
    [
        ([("begin_score", "s", "S", "yn"), ("text", "t", "T"), ("end_score",)], "kobo-row", 3),
        ([("begin_score", "s", "S"), ("score__row", "t", "T"), ("end_score",)], "kobo-list", 2),
        ([("text", "a", "A"), ("begin_score", "s", "S", "yn"), ("score__row", "t", "T")], "unmatched-begin", 3),
        ([("begin_kobomatrix", "m", "M"), ("text", "t", "T"), ("end_kobomatrix",)], "kobo-matrix-list", 2),
    ],
)
def test_what_kobotoolbox_would_refuse_too_is_told(rows: list[tuple[str, ...]], code: str, row: int) -> None:
    with pytest.raises(FormLoadError) as caught:
        load_form(survey(*rows, columns=("type", "name", "label", "kobo--score-choices")))
    assert (code, "survey", row) in [(one.code, one.sheet, one.row) for one in caught.value.problems]


def test_an_error_behind_written_out_rows_names_the_row_in_the_file() -> None:
    columns = ("type", "name", "label", "kobo--matrix_list")
    rows = [("begin_kobomatrix", "m", "M", "yn"), ("integer", "n", "N"), ("end_kobomatrix",), ("text", "a b", "A")]
    with pytest.raises(FormLoadError) as caught:
        load_form(survey(*rows, columns=columns))
    assert [(one.code, one.row) for one in caught.value.problems] == [("bad-name", 5)]


@pytest.mark.parametrize(
    ("label", "name"),
    [
        (" hello there! ", "hello_there"),
        ("2. asdf", "_2_asdf"),
        ("a__b", "a_b"),
        ("\u0418\u043c\u044f", ""),
        ("x" * 50, "x" * 20 + "_" + "x" * 20),
    ],
)
def test_labels_become_names_as_in_kobotoolbox(label: str, name: str) -> None:
    assert slug(label, ()) == name


def test_taken_names_are_numbered() -> None:
    assert free("A", ["a", "a_001"]) == "A_002"
