"""XForms that no spreadsheet gives: choices in the body, rows in the record, old spellings; and scripted filling."""

from typing import Any

import pytest

from fieldmonitor.forms import FormError, FormSession, load_compiled, load_form
from fieldmonitor.forms.steps import run_steps
from support.forms import form, xform


def session(instance: str, binds: str = "", body: str = "", model: str = "") -> FormSession:
    return load_form(xform(instance, binds, body, model), name="f.xml").new_session()


ITEMS = """<select1 ref="/data/s"><label>S</label>
<item><label>One <output value="/data/t"/></label><value>1</value></item>
<item><label>Two</label><value>2</value></item></select1>"""


def test_choices_in_the_body() -> None:
    found = session("<t/><s/><l/>", '<bind nodeset="/data/l" calculate="jr:choice-name(/data/s, \'/data/s\')"/>', ITEMS)
    found.answer("/data/t", "x")
    assert [(c.value, c.label) for c in found.node("/data/s").choices] == [("1", "One x"), ("2", "Two")]
    found.answer("/data/s", "2")
    assert (found.node("/data/l").value, found.node("/data/s").valid) == ("Two", True)
    found.answer("/data/s", "3")
    assert found.node("/data/s").violation == "type"
    assert [answer.text for answer in found.definition.read(found.serialise())] == ["x", "3"]


@pytest.mark.parametrize(
    ("rows", "count", "added"),
    [
        (
            "<r><v>1</v></r><r><v>2</v></r>",
            2,
            "",
        ),  # their values are their own (specification, "Default Values in Repeats")
        ('<r jr:template=""><v>9</v></r><r><v>1</v></r>', 1, "9"),
        ('<r jr:template=""><v>9</v></r>', 0, "9"),
        ("<r><v/></r>", 1, ""),
    ],
)
def test_rows_that_the_record_starts_with(rows: str, count: int, added: str) -> None:
    found = session(rows, body='<repeat nodeset="/data/r"><input ref="/data/r/v"/></repeat>')
    assert found.node("/data/r").count == count
    assert found.node(found.add_repeat("/data/r") + "/v").value == added


def test_types_in_old_spellings() -> None:
    binds = '<bind nodeset="/data/a" type="xsd:int"/><bind nodeset="/data/b" type="strange"/>'
    body = '<group><label>no ref</label><input ref="/data/a"/><secret ref="/data/b"/></group>'
    found = session("<a/><b/>", binds, body)
    found.answer("/data/a", "05")
    found.answer("/data/b", "05")
    assert [found.node(f"/data/{name}").value for name in "ab"] == ["5", "05"]
    assert [question.kind for question in found.definition.questions] == ["integer", "text"]


def test_a_repeat_that_may_not_be_changed() -> None:
    found = session(
        "<r><v/></r>", body='<repeat nodeset="/data/r" jr:noAddRemove="true()"><input ref="/data/r/v"/></repeat>'
    )
    assert not found.node("/data/r").can_add
    assert not found.node("/data/r").can_remove("/data/r[1]")


def test_an_absolute_path_in_its_own_row_means_that_row() -> None:
    found = session(
        "<r><v/><w/><all/></r>",
        '<bind nodeset="/data/r/w" calculate="/data/r/v * 2"/><bind nodeset="/data/r/all" calculate="sum(/data/r/v)"/>',
        '<repeat nodeset="/data/r"><input ref="/data/r/v"/></repeat>',
    )
    found.add_repeat("/data/r")
    found.answer("/data/r[1]/v", "1")
    found.answer("/data/r[2]/v", "5")
    assert [found.node(f"/data/r[{n}]/w").value for n in (1, 2)] == ["2", "10"]
    assert [found.node(f"/data/r[{n}]/all").value for n in (1, 2)] == ["6", "6"]


def test_a_calculation_takes_the_type_of_its_question() -> None:
    binds = "".join(
        f'<bind nodeset="/data/{name}" type="{kind}" calculate="{expression}"/>'
        for name, kind, expression in (
            ("a", "int", "7 div 2"), ("b", "date", "now()"), ("c", "decimal", "1 div 0"), ("d", "boolean", "1 = 1"),
        )
    )  # fmt: skip
    found = session("<a/><b/><c/><d/>", binds)
    assert found.node("/data/a").value == "3"
    assert len(found.node("/data/b").value) == 10
    assert found.node("/data/d").value == "true"


STEPS: list[dict[str, Any]] = [
    {"op": "init", "clock": "2026-03-15T10:30:00Z", "tz": "UTC"},
    {"op": "answer", "ref": "/data/a", "value": "x"},
    {"op": "draft"},
    {"op": "dump", "name": "end"},
]


def test_steps_give_what_was_shown_and_how_long_it_took() -> None:
    result = run_steps(form("type | name | label\ntext | a | A"), STEPS, timing=True)
    assert result["dumps"][0]["nodes"]["/data/a"] == {
        "value": "x", "relevant": True, "required": False, "readonly": False, "valid": True, "violation": None,
        "message": None, "label": "A", "hint": None,
    }  # fmt: skip
    assert "<a>x</a>" in result["submission"]
    assert [step["op"] for step in result["timing"]["steps"]] == ["init", "answer", "draft", "dump"]


@pytest.mark.parametrize(
    ("steps", "says"),
    [
        ([], "init"),
        ([{"op": "answer", "ref": "/data/a", "value": "x"}], "Step 1 (answer): init must come first"),
        ([{"op": "fly"}], "init"),
        ([STEPS[0], {"op": "fly"}], "Step 2 (fly): unknown operation"),
        ([STEPS[0], {"op": "answer", "ref": "/data/zz", "value": "x"}], "/data/zz"),
        ([STEPS[0], {"op": "answer"}], "Step 2 is not well formed"),
        ([{"op": "init", "clock": "soon"}], "Step 1 is not well formed"),
        ([{"what": "init"}], "Step 1 is not well formed"),
    ],
)
def test_a_step_that_does_not_fit_is_named(steps: list[dict[str, Any]], says: str) -> None:
    with pytest.raises(FormError) as caught:
        run_steps(form("type | name | label\ntext | a | A"), steps)
    assert says in str(caught.value)


def test_groups_that_name_nothing_of_the_record_give_their_questions_captions() -> None:
    body = """<group appearance="field-list"><label>Outer <output value="/data/a"/></label><input ref="/data/a"/>
<group><label>Inner</label><input ref="/data/b"/></group></group><input ref="/data/c"/>"""
    definition = load_form(xform("<a/><b/><c/>", body=body), name="f.xml")
    for kept in (definition, load_compiled(definition.compiled(), {})):
        found = kept.new_session()
        assert found.node("/data/b").captions == ("Outer", "Inner")
        found.answer("/data/a", "x")
        assert [found.node(f"/data/{name}").captions for name in "abc"] == [("Outer x",), ("Outer x", "Inner"), ()]


def test_questions_come_in_the_order_of_the_body() -> None:
    body = """<input ref="/data/c"/><group ref="/data/g"><input ref="/data/g/e"/><input ref="/data/g/d"/></group>
<input ref="/data/a"/>"""
    definition = load_form(xform("<a/><h/><g><d/><e/></g><c/>", body=body), name="f.xml")
    for kept in (definition, load_compiled(definition.compiled(), {})):
        found = kept.new_session()
        assert [node.name for node in found.root.children if node.name != "meta"] == ["c", "g", "a", "h"]
        assert [node.name for node in found.node("/data/g").children] == ["e", "d"]
        found.answer("/data/a", "1")
        assert found.serialise().index("<a>") < found.serialise().index("<c/>"), "the record keeps its own order"
