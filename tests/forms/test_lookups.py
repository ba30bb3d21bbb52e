"""Choices looked up as older forms do: search() in the appearance, select_one_external."""

import pytest

from fieldmonitor.forms import FormDefinition, FormSession, load_compiled, load_form
from support.forms import form

FRUITS = """name_key,label_en,label_ru,kind,season
1,Apple,Яблоко,tree,autumn
2,Pineapple,Ананас,bush,summer
3,Pear,Груша,tree,autumn
""".encode()
CHOICES = """
list_name | name | label::en | label::ru
f | name_key | label_en | label_ru
f | 77 | Other | Другое
"""


def searching(appearance: str, *, media: dict[str, bytes] | None = None, label: str = "F") -> FormDefinition:
    survey = f"""
type | name | label::en | label::ru | appearance
text | x | X | X |
text | s | S | S |
select_one f | f | {label} | {label} | {appearance}
"""
    given = {"fruits.csv": FRUITS} if media is None else media
    settings = "form_id | version | default_language\n t | 1 | en"
    return form(survey, choices=CHOICES, settings=settings, media=given)


def shown(session: FormSession) -> list[tuple[str, str]]:
    return [(choice.value, choice.label) for choice in session.node("/data/f").choices]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ("'fruits'", ["1", "2", "3"]),
        ("'fruits', 'contains', 'label_en', ${x}", ["1", "2"]),
        ("'fruits', 'startswith', 'label_en', ${x}", ["1"]),
        ("'fruits', 'endswith', 'label_en', ${x}", ["1", "2"]),
        ("'fruits', 'matches', 'label_en', ${x}", ["1"]),
        ("'fruits', 'contains', 'label_en', ${x}, 'kind', ${s}", ["2"]),
    ],
)
def test_search_filters_a_file(arguments: str, expected: list[str]) -> None:
    definition = searching(f"minimal search({arguments})")
    for kept in (definition, load_compiled(definition.compiled(), definition.media)):
        session = kept.new_session()
        session.answer("/data/x", "APPLE")
        session.answer("/data/s", "bush")
        assert [value for value, _ in shown(session)] == ["77", *expected]
        assert session.node("/data/f").appearance == "minimal"
        session.answer("/data/f", expected[0])
        assert session.node("/data/f").violation is None


def test_the_column_of_the_label_follows_the_language() -> None:
    session = searching("search('fruits')").new_session()
    assert shown(session) == [("77", "Other"), ("1", "Apple"), ("2", "Pineapple"), ("3", "Pear")]
    session.set_language("ru")
    assert shown(session)[:2] == [("77", "Другое"), ("1", "Яблоко")]


def test_a_missing_file_is_noticed_and_the_form_loads() -> None:
    definition = searching("search('fruits')", media={})
    assert [notice.code for notice in definition.notices] == ["search-file"]
    assert "fruits.csv" in definition.notices[0].message
    assert load_compiled(definition.compiled(), {}).notices == definition.notices
    assert shown(definition.new_session())[1] == ("77", "Other")


EXTERNAL = """
| survey |
| | type | name | label | choice_filter |
| | select_one regions | region | Region | |
| | select_one_external towns | town | Town | region=${region} |
| choices |
| | list_name | name | label |
| | regions | a | A |
| | regions | b | B |
| external_choices |
| | list_name | name | label | region |
| | towns | a1 | Alpha | a |
| | towns | b1 | Beta | b |
| | towns | b2 | Gamma | b |
| | others | b3 | Delta | b |
| settings |
| | form_id | version |
| | t | 1 |
"""


def test_external_choices() -> None:
    definition = load_form(EXTERNAL.strip().encode(), name="form.md")
    session = definition.new_session()
    session.answer("/data/region", "b")
    town = session.node("/data/town")
    assert [(choice.value, choice.label) for choice in town.choices] == [("b1", "Beta"), ("b2", "Gamma")]
    assert town.kind == "select_one"
    again = load_form(definition.xml, name="f.xml", media=definition.media).new_session()
    again.answer("/data/region", "a")
    assert [choice.value for choice in again.node("/data/town").choices] == ["a1"]
    alone = load_form(definition.xml, name="f.xml")
    assert [notice.code for notice in alone.notices] == ["search-file"]
    alone_session = alone.new_session()
    alone_session.answer("/data/town", "typed")
    assert alone_session.validate() == []


def test_the_column_sortby_orders_what_search_finds() -> None:
    rows = FRUITS.decode().splitlines()
    places = ["sortby", "10", "9", ""]
    media = {"fruits.csv": "\n".join(f"{row},{place}" for row, place in zip(rows, places, strict=True)).encode()}
    definition = searching("search('fruits')", media=media)
    for kept in (definition, load_compiled(definition.compiled(), definition.media)):
        assert [value for value, _ in shown(kept.new_session())] == ["77", "2", "1", "3"]
