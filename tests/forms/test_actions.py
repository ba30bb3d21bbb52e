"""What a form does by itself: actions on every event, the device's place, the last saved record, entities."""

from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest

from fieldmonitor.forms import FormAnswerError, FormDefinition, FormLoadError, FormSession, load_form
from support.forms import form, values, xform

NOON = datetime(2026, 3, 15, 12, 0, tzinfo=UTC)


def load(instance: str, binds: str = "", body: str = "", model: str = "") -> FormDefinition:
    return load_form(xform(instance, binds, body, model), name="f.xml")


# -- setvalue


def test_each_event_has_its_moment() -> None:
    events = ("odk-instance-first-load", "odk-instance-load", "xforms-ready", "xforms-revalidate")
    model = "".join(
        f'<setvalue event="{event}" ref="/data/e{place}" value="/data/e{place} + 1"/>'
        for place, event in enumerate(events)
    )
    definition = load("<e0>0</e0><e1>0</e1><e2>0</e2><e3>0</e3>", model=model)
    session = definition.new_session()
    names = ("e0", "e1", "e2", "e3")
    assert values(session, *names) == ["1", "1", "1", "0"]
    session = definition.open_session(session.draft())
    assert values(session, *names) == ["1", "2", "1", "0"]
    session.serialise()
    assert values(session, *names) == ["1", "2", "1", "1"]


def test_several_events_in_one_attribute() -> None:
    row = (
        '<setvalue event="odk-instance-first-load odk-new-repeat" ref="/data/r/v" value="concat(\'v\', position(..))"/>'
    )
    definition = load("<r><v/></r>", body=f'<repeat nodeset="/data/r"><input ref="/data/r/v"/>{row}</repeat>')
    session = definition.new_session()
    session.add_repeat("/data/r")
    assert [node.kids["v"].value for node in session.node("/data/r").children] == ["v1", "v2"]
    reopened = definition.open_session(session.draft())
    reopened.answer("/data/r[1]/v", "mine")
    assert definition.open_session(reopened.draft()).node("/data/r[1]/v").value == "mine"


@pytest.mark.parametrize(
    ("action", "value"),
    [
        ("<setvalue {} value=\"concat('a', 1)\"/>", "a1"),
        ("<setvalue {}>concat('a', 1)</setvalue>", "concat('a', 1)"),
        ("<setvalue {}/>", ""),
        ('<setvalue {} value="">text</setvalue>', ""),
        ("<setvalue {} value=\"'over'\">text</setvalue>", "over"),
    ],
)
def test_value_attribute_and_text_content(action: str, value: str) -> None:
    action = action.format('event="odk-instance-first-load" ref="/data/v"')
    assert values(load("<v>before</v>", model=action).new_session(), "v") == [value]


def test_a_value_that_an_action_changes_sets_off_its_own_actions() -> None:
    body = """
<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/b" value="concat(/data/a, 'b')"/></input>
<input ref="/data/b"><setvalue event="xforms-value-changed" ref="/data/c" value="concat(/data/b, 'c')"/></input>
"""
    session = load("<a/><b/><c/>", body=body).new_session()
    session.answer("/data/a", "1")
    assert values(session, "b", "c") == ["1b", "1bc"]
    session.answer("/data/c", "mine")
    session.answer("/data/a", "1")
    assert values(session, "c") == ["mine"], "nothing changed, so nothing is set off"
    session.answer("/data/a", "")
    assert values(session, "b", "c") == ["b", "bc"]


def test_actions_that_set_each_other_off_for_ever_come_to_an_end() -> None:
    body = """
<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/b" value="/data/a + 1"/></input>
<input ref="/data/b"><setvalue event="xforms-value-changed" ref="/data/a" value="/data/b + 1"/></input>
"""
    session = load("<a/><b/>", '<bind nodeset="/data/a" type="int"/>', body).new_session()
    session.answer("/data/a", "1")
    assert int(session.node("/data/a").value) > 100


def test_an_action_in_a_repeat_writes_into_its_own_instance_and_outside() -> None:
    body = """<repeat nodeset="/data/r">
<setvalue event="odk-new-repeat" ref="/data/last" value="count(/data/r)"/>
<input ref="/data/r/v"><setvalue event="xforms-value-changed" ref="/data/r/w" value="concat(../v, '!')"/>
<setvalue event="xforms-value-changed" ref="/data/any" value="'yes'"/></input></repeat>"""
    session = load("<last/><any/><r><v/><w/></r>", body=body).new_session()
    session.add_repeat("/data/r")
    session.answer("/data/r[2]/v", "x")
    assert values(session, "last", "any") == ["2", "yes"]
    assert [node.kids["w"].value for node in session.node("/data/r").children] == ["", "x!"]


def test_metadata_in_a_repeat_belongs_to_each_instance() -> None:
    binds = '<bind nodeset="/data/r/at" jr:preload="timestamp" jr:preloadParams="start"/>'
    definition = load("<r><at/></r>", binds, '<repeat nodeset="/data/r"><input ref="/data/r/at"/></repeat>')
    moments = iter([NOON, NOON.replace(hour=13), NOON.replace(hour=14)])
    session = definition.new_session(now=lambda: next(moments))
    session.add_repeat("/data/r")
    assert [node.kids["at"].value[11:16] for node in session.node("/data/r").children] == ["12:00", "13:00"]


@pytest.mark.parametrize("event", ["", "xforms-disabled", "odk-instance-first-load xforms-odd"])
def test_an_event_that_never_comes_is_told(event: str) -> None:
    with pytest.raises(FormLoadError) as caught:
        load("<v/>", model=f'<setvalue event="{event}" ref="/data/v" value="1"/>')
    assert [problem.code for problem in caught.value.problems] == ["unknown-event"]


def test_paths_as_seen_from_the_group_around_and_by_the_bind() -> None:
    body = """<group ref="/data/g"><label>G</label><input ref="a"/><input bind="b-bind">
<setvalue event="xforms-value-changed" ref="../a" value="'set'"/></input></group>"""
    definition = load("<g><a/><b/></g>", '<bind id="b-bind" nodeset="g/b" type="int"/>', body)
    session = definition.new_session()
    session.answer("/data/g/b", "07")
    assert (session.node("/data/g/a").value, session.node("/data/g/b").value) == ("set", "7")
    assert [q.kind for q in definition.questions] == ["text", "integer"]


# -- the device's place

PLACE = "50.1 14.2 200 5"


def test_a_place_is_asked_for_and_may_come_late() -> None:
    definition = form(
        "type | name | label | calculation\n start-geopoint | here | |\n text | t | T |\n calculate | c | | ${here}"
    )
    session = definition.new_session()
    assert (session.wanted_positions(), definition.notices) == (("/data/here",), ())
    session.answer("/data/t", "x")
    session = definition.open_session(session.draft())
    assert session.wanted_positions() == ("/data/here",), "a draft goes on waiting"
    session.answer("/data/t", "y")
    for ref, value in (("/data/here", "somewhere"), ("/data/t", PLACE), ("/data/here", "95 0")):
        with pytest.raises(FormAnswerError):
            session.give_position(ref, value)
    session.give_position("/data/here", PLACE)
    assert (session.wanted_positions(), *values(session, "c")) == ((), PLACE)
    session.undo()
    assert values(session, "t", "c") == ["x", PLACE]


def test_a_place_known_at_the_start_is_taken_at_once() -> None:
    session = form("type | name | label\n start-geopoint | here |\n text | t | T").new_session(position=PLACE)
    assert (session.wanted_positions(), *values(session, "here")) == ((), PLACE)


def test_a_place_that_does_not_come_is_not_waited_for() -> None:
    session = form("type | name | label\n start-geopoint | here |\n text | t | T").new_session()
    session.give_position("/data/here", "")
    assert (session.wanted_positions(), *values(session, "here")) == ((), "")


def test_nothing_is_recorded_secretly() -> None:
    definition = form(
        "type | name | label | trigger\n text | t | T |\n background-geopoint | g | | ${t}\n background-audio | a | |"
    )
    assert {notice.code for notice in definition.notices} == {"background-audio", "background-geopoint"}
    session = definition.new_session()
    session.answer("/data/t", "x")
    assert (session.wanted_positions(), *values(session, "g", "a")) == (("/data/g",), "", "")


def test_what_is_not_carried_out_is_told() -> None:
    table = """
type | name | label | appearance | body::intent
select_one c | m | M | image-map |
text | app | App | ex:org.test.app |
simserial | sim | | |
"""
    choices = "list_name | name | label\n c | a | A"
    found = {notice.code: notice.facts["path"] for notice in form(table, choices=choices).notices}
    assert found == {"image-map": "/data/m", "other-app": "/data/app", "obsolete-property": "/data/sim"}


# -- the last saved record

SAVED = "type | name | label | default\n text | street | Street | ${last-saved#street}\n text | b | B |"


def test_the_last_saved_record_prefills() -> None:
    definition = form(SAVED)
    first = definition.new_session()
    assert values(first, "street") == [""]
    first.answer("/data/street", "Main & Side")
    saved = first.serialise()
    assert values(definition.new_session(last_saved=saved), "street") == ["Main & Side"]
    assert values(definition.new_session(), "street") == [""], "one session's record is not another's"
    for broken in ("", "<data", "<other id='t'><street>x</street></other>"):
        assert values(definition.new_session(last_saved=broken), "street") == [""]


# -- submission and edits


def test_where_records_go() -> None:
    head = "form_id | version | submission_url | public_key | auto_send | auto_delete\n"
    found = form(
        "type | name | label\n text | a | A", settings=f"{head} t | 1 | https://x.test/s | QUJD | true | false"
    ).submission
    assert (found.public_key, found.action, found.method) == ("QUJD", "https://x.test/s", "post")
    assert (found.auto_send, found.auto_delete) == (True, False)
    plain = form("type | name | label\n text | a | A").submission
    assert (plain.public_key, plain.action, plain.auto_send) == ("", "", None)


def test_an_edit_names_what_it_replaces() -> None:
    definition = form("type | name | label\n text | a | A")
    session = definition.new_session()
    session.answer("/data/a", "1")
    edit = definition.open_instance(session.serialise(), revise=True)
    assert (edit.deprecated_id, edit.instance_id != session.instance_id) == (session.instance_id, True)
    again = definition.open_session(edit.draft())
    xml = again.serialise()
    meta = ET.fromstring(xml).find("meta")
    assert meta is not None
    assert [child.text for child in meta] == [edit.instance_id, session.instance_id]
    third = definition.open_instance(xml, revise=True)
    assert third.deprecated_id == edit.instance_id
    assert definition.open_instance(xml).deprecated_id == session.instance_id


# -- entities

ENTITIES = """
type | name | label | save_to | calculation
text | who | Who | full_name |
integer | age | Age | age |
text | other | Other | |
csv-external | people | | |
"""
PEOPLE = b"name,label,__version,__trunkVersion,__branchId\n9a8b7c6d-0000-4000-8000-000000000001,Ana,4,3,b1\n"


def entity_form(columns: str, row: str) -> FormDefinition:
    sheets = ENTITIES.strip().splitlines()
    lines = ["| survey |", *(f"| | {line} |" for line in sheets)]
    lines += ["| settings |", "| | form_id | version |", "| | t | 1 |"]
    lines += ["| entities |", f"| | {columns} |", f"| | {row} |"]
    return load_form("\n".join(lines).encode(), name="form.md", media={"people.csv": PEOPLE})


def filled(definition: FormDefinition) -> FormSession:
    session = definition.new_session()
    session.answer("/data/who", "Ana")
    session.answer("/data/age", "7")
    return session


def test_an_entity_is_created_only_when_its_condition_holds() -> None:
    definition = entity_form("list_name | label | create_if", "people | ${who} | ${age} > 5")
    session = definition.new_session()
    assert session.entities() == ()
    (entity,) = filled(definition).entities()
    assert (entity.dataset, entity.action, entity.label) == ("people", "create", "Ana")
    assert entity.properties == (("full_name", "Ana"), ("age", "7"))
    assert len(entity.id) == 36


def test_an_entity_is_updated_by_its_id() -> None:
    definition = entity_form("list_name | label | entity_id", "people | ${who} | ${other}")
    session = filled(definition)
    session.answer("/data/other", "9a8b7c6d-0000-4000-8000-000000000001")
    (entity,) = session.entities()
    assert (entity.action, entity.id) == ("update", "9a8b7c6d-0000-4000-8000-000000000001")
    assert (entity.base_version, entity.trunk_version, entity.branch_id) == ("4", "3", "b1")
