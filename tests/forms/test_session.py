"""Filling a record: what follows from an answer, what is told, what is kept."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET

import pytest

from fieldmonitor.forms import Changes, FormAnswerError, FormDraftError, FormError, FormSession, load_form
from support.forms import form, values, xform

NOON = datetime(2026, 3, 15, 12, 0, tzinfo=UTC)
CHOICES = """
list_name | name | label::English (en) | label::Russian (ru) | region
yn | yes | Yes | Да |
yn | no | No | Нет |
town | a1 | Alpha | Альфа | a
town | a2 | Amber | Янтарь | a
town | b1 | Beta | Бета | b
"""
# ruff: noqa: E501 - a form is easier to read as the table that its author writes
SURVEY = """
type | name | label::English (en) | label::Russian (ru) | hint::English (en) | hint::Russian (ru) | relevant | required | constraint | constraint_message::English (en) | constraint_message::Russian (ru) | calculation | choice_filter | bind::fm:sensitivity
select_one yn | ok | Agree? | Согласны? | Ask twice | Спросите дважды | | yes | | | | | |
begin_group | g | Person | Человек | | | ${ok} = 'yes' | | | | | | |
text | name | Name | Имя | | | | yes | regex(., '[A-Z].*') | Start ${name} with a capital | С большой буквы | | | S3
integer | age | Age of ${name} | Возраст: ${name} | | | | | . < 120 | | | | |
end_group | | | | | | | | | | | | |
text | region | Region | Регион | | | | | | | | | |
select_one town | town | Town | Город | | | | | | | | | region = ${region} |
calculate | line | | | | | | | | | | concat(${name}, '/', ${age}, '/', jr:choice-name(${town}, '${town}')) | |
note | sum | It is ${line} | Это ${line} | | | | | | | | | |
"""
SETTINGS = """
form_id | version | form_title | namespaces | default_language | instance_name
people | 3 | People | fm="urn:fieldmonitor:xforms:1" | English (en) | concat('R-', ${name})
"""


@pytest.fixture(scope="module")
def people() -> Callable[..., FormSession]:
    definition = form(SURVEY, choices=CHOICES, settings=SETTINGS)
    return definition.new_session


def test_the_definition_lists_its_questions(people: Callable[..., FormSession]) -> None:
    definition = people().definition
    assert (definition.form_id, definition.version, definition.title) == ("people", "3", "People")
    assert definition.languages == ("English (en)", "Russian (ru)")
    assert [(q.name, q.kind) for q in definition.questions] == [
        ("ok", "select_one"), ("name", "text"), ("age", "integer"), ("region", "text"), ("town", "select_one"),
        ("line", "calculate"), ("sum", "note"),
    ]  # fmt: skip
    name = definition.questions[1]
    assert (name.path, name.sensitivity, name.groups, name.repeats) == ("/data/g/name", "S3", ("/data/g",), ())
    assert definition.questions[2].labels["Russian (ru)"] == "Возраст: …"
    assert definition.questions[4].list_name == "town"


def test_relevance_hides_and_brings_back(people: Callable[..., FormSession]) -> None:
    session = people()
    session.answer("/data/ok", "yes")
    session.answer("/data/g/name", "Ada")
    session.answer("/data/ok", "no")
    assert not session.node("/data/g/name").relevant
    assert "<name>" not in session.serialise()
    assert values(session, "line") == ["//"]
    session.answer("/data/ok", "yes")
    assert session.node("/data/g/name").value == "Ada"
    assert values(session, "line") == ["Ada//"]


def test_labels_follow_answers_and_language(people: Callable[..., FormSession]) -> None:
    session = people(language="ru")
    session.answer("/data/ok", "yes")
    session.answer("/data/g/name", "Ada")
    assert session.node("/data/g/age").label == "Возраст: Ada"
    assert session.node("/data/ok").hint == "Спросите дважды"
    session.set_language("English (en)")
    assert session.node("/data/g/age").label == "Age of Ada"
    assert [choice.label for choice in session.node("/data/ok").choices] == ["Yes", "No"]
    session.answer("/data/region", "b")
    session.answer("/data/town", "b1")
    assert values(session, "line") == ["Ada//Beta"]
    session.set_language("ru")
    assert values(session, "line") == ["Ada//Бета"]
    with pytest.raises(FormAnswerError):
        session.set_language("Klingon")


def test_violations_in_order_with_the_forms_words(people: Callable[..., FormSession]) -> None:
    session = people(language="en")
    assert [(v.ref, v.kind) for v in session.validate()] == [("/data/ok", "required")]
    session.answer("/data/ok", "yes")
    session.answer("/data/g/name", "ada")
    session.answer("/data/g/age", "old")
    found = session.validate()
    assert [(v.ref, v.kind, v.message) for v in found] == [
        ("/data/g/name", "constraint", "Start ada with a capital"),
        ("/data/g/age", "type", ""),
    ]
    assert session.node("/data/g/age").value == "old", "kept as typed"
    session.answer("/data/ok", "no")
    assert session.validate() == []


def test_a_choice_that_its_filter_hides_comes_back_with_it(people: Callable[..., FormSession]) -> None:
    session = people()
    session.answer("/data/region", "a")
    assert [choice.value for choice in session.node("/data/town").choices] == ["a1", "a2"]
    session.answer("/data/town", "a2")
    session.answer("/data/region", "b")
    assert (session.node("/data/town").value, session.node("/data/town").stored) == ("", "a2")
    session.answer("/data/region", "a")
    assert session.node("/data/town").value == "a2"
    session.answer("/data/town", "zz")
    assert session.node("/data/town").violation == "type"


def test_observers_hear_what_changed(people: Callable[..., FormSession]) -> None:
    session = people()
    heard: list[Changes] = []
    stop = session.observe(heard.append)
    session.answer("/data/ok", "yes")
    assert "/data/ok" in heard[0].value
    assert {"/data/g", "/data/g/name"} <= heard[0].relevance
    session.answer("/data/g/name", "Ada")
    assert "/data/line" in heard[1].value
    assert {"/data/g/age", "/data/sum"} <= heard[1].label
    session.answer("/data/region", "a")
    assert "/data/town" in heard[2].choices
    session.answer("/data/region", "a")
    assert len(heard) == 3, "nothing changed, nothing told"
    stop()
    session.answer("/data/region", "b")
    assert len(heard) == 3


def test_names_and_ids(people: Callable[..., FormSession]) -> None:
    session = people()
    session.answer("/data/ok", "yes")
    session.answer("/data/g/name", "Ada")
    assert session.instance_name == "R-Ada"
    assert session.instance_id.startswith("uuid:")
    assert session.instance_id != people().instance_id


@pytest.mark.parametrize(
    "ref",
    ["", "/", "/data", "/data/none", "/other/ok", "/data/g", "/data/ok[1]", "/data/g/name/x", "data/ok", "/data/ok[x]"],
)
def test_an_unknown_ref_is_refused(ref: str, people: Callable[..., FormSession]) -> None:
    session = people()
    with pytest.raises(FormAnswerError):
        session.answer(ref, "x")
    with pytest.raises(FormAnswerError):
        session.add_repeat(ref)
    with pytest.raises(FormAnswerError):
        session.remove_repeat(ref)


def test_an_endless_answer_is_refused(people: Callable[..., FormSession]) -> None:
    with pytest.raises(FormAnswerError):
        people().answer("/data/region", "x" * 1_000_001)


def test_an_unknown_time_zone_is_refused(people: Callable[..., FormSession]) -> None:
    with pytest.raises(FormError):
        people(timezone="Mars/Olympus")


REPEATS = """
type | name | label | calculation | constraint | relevant | repeat_count
begin_repeat | p | Person | | | |
text | nm | Name of person ${pos} | | | |
integer | age | Age | | . >= 0 | |
calculate | pos | | position(..) | | |
begin_repeat | item | Item | | | |
text | what | What | | | |
calculate | at | | concat(position(../..), '.', position(..)) | | |
end_repeat | | | | | |
end_repeat | | | | | |
calculate | total | | sum(${age}) | | |
calculate | things | | join(' ', ${at}) | | |
integer | n | How many | | | |
begin_repeat | kid | Kid | | | | ${n}
text | kn | Name | | | |
end_repeat | | | | | |
calculate | kids | | count(${kid}) | | |
"""


def test_repeats_nest_and_renumber() -> None:
    session = form(REPEATS).new_session()
    assert session.add_repeat("/data/p") == "/data/p[2]"
    assert session.add_repeat("/data/p[2]/item") == "/data/p[2]/item[1]"
    assert session.add_repeat("/data/p[2]/item") == "/data/p[2]/item[2]"
    session.answer("/data/p[1]/age", "40")
    session.answer("/data/p[2]/age", "2")
    assert values(session, "total", "things") == ["42", "1.1 2.1 2.2"]
    assert session.node("/data/p[2]/nm").label == "Name of person 2"
    heard: list[Changes] = []
    session.observe(heard.append)
    session.remove_repeat("/data/p[1]")
    assert heard[0].structure == {"/data/p"}
    for ref in (ref for aspect in Changes.__slots__ for ref in getattr(heard[0], aspect)):
        session.node(ref)  # every ref told still leads somewhere
    assert values(session, "total", "things") == ["2", "1.1 1.2"]
    assert session.node("/data/p[1]/nm").label == "Name of person 1"
    with pytest.raises(FormAnswerError):
        session.node("/data/p[2]")


def test_a_counted_repeat_hides_what_is_surplus_and_drops_only_blanks() -> None:
    session = form(REPEATS).new_session()
    kids = session.node("/data/kid")
    assert (kids.count, kids.can_add) == (0, False)
    session.answer("/data/n", "3")
    assert (kids.count, values(session, "kids")) == (3, ["3"])
    session.answer("/data/kid[2]/kn", "Bo")
    session.answer("/data/n", "1")
    assert (kids.count, len(kids.children), values(session, "kids")) == (1, 1, ["1"])
    assert kids.surplus_count == 1
    assert "Bo" not in session.serialise()
    reopened = session.definition.open_session(session.draft())
    reopened.answer("/data/n", "2")
    assert reopened.node("/data/kid[2]/kn").value == "Bo"
    with pytest.raises(FormAnswerError):
        session.add_repeat("/data/kid")
    with pytest.raises(FormAnswerError):
        session.remove_repeat("/data/kid[1]")


def test_an_absurd_count_is_bounded() -> None:
    session = form(REPEATS).new_session()
    session.answer("/data/n", "999999999")
    assert session.node("/data/kid").count == 10_000
    session.answer("/data/n", "-5")
    assert session.node("/data/kid").count == 0


def test_a_setvalue_follows_its_trigger_in_the_same_row() -> None:
    session = form("""
type | name | label | calculation | trigger
begin_repeat | r | R | |
text | a | A | |
dateTime | at | | now() | ${a}
text | copy | C | concat(${a}, '!') | ${a}
end_repeat | | | |
""").new_session(now=lambda: NOON)
    session.add_repeat("/data/r")
    session.answer("/data/r[2]/a", "x")
    assert session.node("/data/r[1]/copy").value == ""
    assert session.node("/data/r[2]/copy").value == "x!"
    assert session.node("/data/r[2]/at").value == "2026-03-15T12:00:00.000+00:00"


def test_a_new_row_runs_its_defaults() -> None:
    session = form("""
type | name | label | default
integer | n | N | 3
begin_repeat | r | R |
text | a | A | ${n} + 1
text | b | B | fixed
end_repeat | | |
""").new_session()
    assert session.node("/data/r[1]/a").value == "4"
    session.answer("/data/n", "9")
    session.add_repeat("/data/r")
    assert [session.node(f"/data/r[2]/{name}").value for name in "ab"] == ["10", "fixed"]


def test_a_select_from_a_repeat_follows_the_rows() -> None:
    session = form("""
type | name | label
begin_repeat | p | P
text | nm | Name
end_repeat | |
select_one ${nm} | who | Who
""").new_session()
    session.answer("/data/p[1]/nm", "Ada")
    session.add_repeat("/data/p")
    session.answer("/data/p[2]/nm", "Bo")
    assert [choice.label for choice in session.node("/data/who").choices] == ["Ada", "Bo"]
    session.answer("/data/who", "Bo")
    session.remove_repeat("/data/p[2]")
    assert session.node("/data/who").value == ""
    session.answer("/data/p[1]/nm", "Eve")
    assert [choice.label for choice in session.node("/data/who").choices] == ["Eve"]


def test_metadata_is_filled_once_and_the_end_when_it_is_written() -> None:
    clock = [NOON]
    definition = form("""
type | name | label
start | start |
end | end |
today | today |
deviceid | dev |
username | user |
audit | audit |
text | a | A
""")
    options = {"now": lambda: clock[0], "timezone": "Europe/Belgrade", "metadata": {"deviceid": "D-1", "username": "u"}}
    session = definition.new_session(**options)
    assert values(session, "start", "end", "today", "dev", "user") == [
        "2026-03-15T13:00:00.000+01:00", "", "2026-03-15", "D-1", "u",
    ]  # fmt: skip
    clock[0] += timedelta(days=1)
    session = definition.open_session(session.draft(), **options)
    assert "<end>2026-03-16T13:00:00.000+01:00</end>" in session.serialise()
    assert values(session, "start") == ["2026-03-15T13:00:00.000+01:00"]


def test_local_midnight_decides_today() -> None:
    late = datetime(2026, 3, 15, 23, 30, tzinfo=UTC)
    definition = form("type | name | label | constraint\ndate | d | D | . <= today()")
    session = definition.new_session(now=lambda: late, timezone="Europe/Belgrade")
    session.answer("/data/d", "2026-03-16")
    assert session.node("/data/d").valid
    session = definition.new_session(now=lambda: late)
    session.answer("/data/d", "2026-03-16")
    assert session.node("/data/d").violation == "constraint"


@pytest.mark.parametrize(
    ("kind", "typed", "stored", "violation"),
    [
        ("integer", "007", "7", None),
        ("integer", "1.5", "1.5", "type"),
        ("integer", "1e3", "1e3", "type"),
        ("decimal", "2.50", "2.5", None),
        ("decimal", "-0.0", "0", None),
        ("decimal", "1,5", "1,5", "type"),
        ("date", "2026-02-30", "2026-02-30", "type"),
        ("date", "2026-02-28", "2026-02-28", None),
        ("time", "25:00", "25:00", "type"),
        ("time", "09:05:00.000+01:00", "09:05:00.000+01:00", None),
        ("dateTime", "2026-02-28T10:00", "2026-02-28T10:00", None),
        ("dateTime", "yesterday", "yesterday", "type"),
        ("geopoint", "12.3 -1.5 0 4", "12.3 -1.5 0 4", None),
        ("geopoint", "99 0", "99 0", "type"),
        ("geotrace", "1 1 0 0; 2 2 0 0", "1 1 0 0; 2 2 0 0", None),
        ("geoshape", "1 1; 2 2; 3 3; 4 4", "1 1; 2 2; 3 3; 4 4", "type"),
        ("geoshape", "1 1; 2 2; 3 3; 1 1", "1 1; 2 2; 3 3; 1 1", None),
        ("text", " a ", " a ", None),
        ("text", "a\r\nb\x00c", "a\nbc", None),
        ("image", "p.jpg", "p.jpg", None),
        ("acknowledge", "OK", "OK", None),
        ("barcode", "4012", "4012", None),
    ],
)
def test_answers_have_one_spelling_and_nothing_typed_is_lost(
    kind: str, typed: str, stored: str, violation: str | None
) -> None:
    session = form(f"type | name | label\n{kind} | q | Q").new_session()
    session.answer("/data/q", typed)
    assert (session.node("/data/q").value, session.node("/data/q").violation) == (stored, violation)
    assert session.definition.open_session(session.draft()).node("/data/q").value == stored


def test_readonly_is_inherited_and_controls_keep_their_parameters() -> None:
    session = load_form(
        xform(
            "<g><a/></g><r/>",
            '<bind nodeset="/data/g" readonly="true()"/><bind nodeset="/data/r" type="int"/>',
            '<group ref="/data/g"><input ref="/data/g/a" appearance="  multiline   w1 "/></group>'
            '<range ref="/data/r" start="1" end="9" step="2"/>',
        ),
        name="f.xml",
    ).new_session()
    assert session.node("/data/g/a").readonly
    assert session.node("/data/g/a").appearance == "multiline w1"
    assert session.node("/data/r").kind == "range"
    assert session.node("/data/r").parameters["end"] == "9"


def test_attributes_and_namespaces_of_the_record_are_kept() -> None:
    session = load_form(
        xform(
            '<a/><orx:meta><entity dataset="d" id="" xmlns="http://www.opendatakit.org/xforms/entities"><label/></entity>'
            "</orx:meta>".replace("orx:meta", "orx:extra"),
            '<bind nodeset="/data/extra/entity/@id" calculate="concat(\'e-\', /data/a)"/>'
            '<bind nodeset="/data/extra/entity/label" calculate="/data/a"/>',
            '<input ref="/data/a"/>',
        ),
        name="f.xml",
    ).new_session()
    session.answer("/data/a", 'x & "y" <z>')
    root = ET.fromstring(session.serialise())
    entity = root.find("{http://openrosa.org/xforms}extra/{http://www.opendatakit.org/xforms/entities}entity")
    assert entity is not None
    assert entity.attrib == {"dataset": "d", "id": 'e-x & "y" <z>'}


def test_drafts_of_other_forms_and_damaged_ones_are_refused(people: Callable[..., FormSession]) -> None:
    session = people()
    session.answer("/data/region", "a")
    draft = session.draft()
    other = form("type | name | label\ntext | a | A")
    for broken in (
        b"",
        b"{}",
        b"\xff",
        draft[: len(draft) // 2],
        draft.replace(b"form-draft/1", b"form-draft/9"),
        b"[" * 9000,
    ):
        with pytest.raises(FormDraftError):
            session.definition.open_session(broken)
    with pytest.raises(FormDraftError, match="people"):
        other.open_session(draft)
    for broken_xml in (
        "",
        "<a",
        '<data id="other"/>',
        '<x id="people"/>',
        '<!DOCTYPE x [<!ENTITY a "b">]><data id="people"/>',
    ):
        with pytest.raises(FormDraftError):
            session.definition.open_instance(broken_xml)
        with pytest.raises(FormDraftError):
            session.definition.read(broken_xml)


def test_a_finalised_record_can_be_revised(people: Callable[..., FormSession]) -> None:
    session = people()
    session.answer("/data/ok", "yes")
    session.answer("/data/g/name", "Ada")
    revised = session.definition.open_instance(session.serialise(), revise=True)
    assert revised.node("/data/g/name").value == "Ada"
    assert revised.instance_id not in ("", session.instance_id)


def test_reading_a_record_shows_it_as_it_was(people: Callable[..., FormSession]) -> None:
    session = people()
    for ref, value in (("ok", "yes"), ("g/name", "Ada"), ("g/age", "130"), ("region", "a"), ("town", "a1")):
        session.answer(f"/data/{ref}", value)
    root = ET.fromstring(session.serialise())
    answers = {answer.name: answer for answer in session.definition.read(ET.tostring(root, "unicode"), "ru")}
    assert answers["ok"].text == "Да"
    assert (answers["age"].label, answers["age"].text, answers["age"].groups) == ("Возраст: Ada", "130", ("Человек",))
    assert (answers["name"].sensitivity, answers["town"].text) == ("S3", "Альфа")
    assert "instanceID" not in answers and "sum" not in answers
    # another order, missing and unknown elements, a choice that is no longer in the list
    town = root.find("town")
    assert town is not None
    town.text = "gone"
    root[:] = [ET.Element("unknown"), *reversed(root)]
    root.remove(root.find("region"))
    again = {answer.name: answer.text for answer in session.definition.read(ET.tostring(root, "unicode"), "en")}
    assert again["town"] == "gone" and "region" not in again and again["name"] == "Ada"


def test_reading_names_the_rows_of_repeats() -> None:
    session = form(REPEATS).new_session()
    session.add_repeat("/data/p")
    session.add_repeat("/data/p[2]/item")
    session.answer("/data/p[2]/item[1]/what", "bag")
    found = {a.name: a for a in session.definition.read(session.serialise()) if a.name == "what"}
    assert found["what"].repeat == (("p", 2), ("item", 1))
    assert found["what"].groups == ("Person", "Item")


def test_a_form_without_translations_has_no_languages() -> None:
    session = form("type | name | label\ntext | a | A ${b}\ntext | b | B").new_session(language="ru")
    assert (session.definition.languages, session.language) == ((), "")
    assert session.definition.questions[0].labels == {"": "A …"}
    session.answer("/data/b", "x")
    assert session.node("/data/a").label == "A x"
    assert session.definition.open_session(session.draft()).node("/data/a").label == "A x"


def test_media_and_guidance_stand_beside_the_words() -> None:
    session = form(
        "type | name | label | media::audio | guidance_hint\ntext | t | T | t.mp3 | More\nselect_one l | s | S | |",
        choices="list_name | name | label | media::image\nl | a | A | a.png\nl | b | B ${t} |",
    ).new_session()
    assert (session.node("/data/t").guidance, dict(session.node("/data/t").media)) == ("More", {"audio": "t.mp3"})
    choices = session.node("/data/s").choices
    assert (choices[0].media, choices[1].label) == ({"image": "a.png"}, "B")
    session.answer("/data/t", "x")
    assert session.node("/data/s").choices[1].label == "B x"


def test_validity_is_looked_at_anew_when_the_day_has_passed() -> None:
    clock = [NOON]
    session = form("type | name | label | constraint\ndate | d | D | . >= today()").new_session(now=lambda: clock[0])
    session.answer("/data/d", "2026-03-15")
    assert session.validate() == []
    clock[0] += timedelta(days=1)
    assert [violation.kind for violation in session.validate()] == ["constraint"]


def test_rows_of_nested_repeats_are_reached_by_number() -> None:
    session = form("""
type | name | label | calculation
begin_repeat | o | O |
begin_repeat | i | I |
integer | v | V |
calculate | before | | if(position(..) > 1, indexed-repeat(${v}, ${i}, position(..) - 1), 0)
end_repeat | | |
end_repeat | | |
calculate | c | | indexed-repeat(${v}, ${o}, 2, ${i}, 2)
""").new_session()
    session.add_repeat("/data/o")
    for _ in range(2):
        session.add_repeat("/data/o[2]/i")
    for place, value in ((1, "7"), (2, "8")):
        session.answer(f"/data/o[2]/i[{place}]/v", value)
    assert values(session, "c") == ["8"]
    assert session.node("/data/o[2]/i[2]/before").value == "7"
