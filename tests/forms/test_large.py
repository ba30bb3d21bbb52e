"""Large and deep forms load, and no limit of the language is reached; what is too deep is refused in words."""

from itertools import pairwise

import pytest

from fieldmonitor.forms import FormDraftError, FormLoadError, load_compiled, load_form
from support.forms import xform

ROW = "<item><name>c{0}</name><label>Choice {0}</label><g>{1}</g></item>"


def test_a_list_of_20_000_choices() -> None:
    rows = "".join(ROW.format(number, number % 100) for number in range(20_000))
    select = """<select1 ref="/data/s"><itemset nodeset="instance('c')/root/item[g = /data/g]"><value ref="name"/>
<label ref="label"/></itemset></select1><select1 ref="/data/all"><itemset nodeset="instance('c')/root/item">
<value ref="name"/><label ref="label"/></itemset></select1>"""
    name = '<bind nodeset="/data/l" calculate="jr:choice-name(/data/s, \'/data/s\')"/>'
    model = f'<instance id="c"><root>{rows}</root></instance>'
    definition = load_form(xform("<g/><s/><all/><l/>", name, select, model), name="f.xml")
    for loaded in (definition, load_compiled(definition.compiled(), {})):
        session = loaded.new_session()
        session.answer("/data/g", "7")
        session.answer("/data/s", "c107")
        assert (len(session.node("/data/s").choices), session.node("/data/l").value) == (200, "Choice 107")
        assert len(session.node("/data/all").choices) == 20_000


def test_2_000_questions_that_depend_on_each_other() -> None:
    names = [f"q{number}" for number in range(2000)]
    binds = "".join(
        f'<bind nodeset="/data/{name}" type="int" relevant="/data/{before} != 5"/>' for before, name in pairwise(names)
    )
    body = "".join(f'<input ref="/data/{name}"><label>{name}</label></input>' for name in names)
    session = load_form(xform("".join(f"<{name}/>" for name in names), binds, body), name="f.xml").new_session()
    session.answer("/data/q0", "5")
    assert [session.node(f"/data/{name}").relevant for name in names[:3]] == [True, False, True]
    assert len(session.definition.questions) == 2000


def test_a_chain_of_5_000_calculations() -> None:
    names = ["a", *(f"q{number}" for number in range(5000))]
    binds = "".join(
        f'<bind nodeset="/data/{name}" calculate="/data/{before} + 1"/>' for before, name in pairwise(names)
    )
    session = load_form(xform("".join(f"<{name}/>" for name in names), binds), name="f.xml").new_session()
    session.answer("/data/a", "0")
    assert session.node("/data/q4999").value == "5000"


def deep(levels: int, *, repeats: bool) -> tuple[bytes, str]:
    """Return a form of groups (or repeats) in each other, and the ref of the question in the innermost."""
    names = [f"g{level}" for level in range(levels)]
    paths = ["/data/" + "/".join(names[: level + 1]) for level in range(levels)]
    instance = "".join(f"<{name}>" for name in names) + "<v/>" + "".join(f"</{name}>" for name in reversed(names))
    inner = "".join(
        f'<group ref="{path}"><label>G</label>' + (f'<repeat nodeset="{path}">' if repeats else "") for path in paths
    )
    outer = ("</repeat>" if repeats else "") + "</group>"
    binds = "".join(f'<bind nodeset="{path}" relevant="true() or 1"/>' for path in paths)
    body = f'{inner}<input ref="{paths[-1]}/v"><label>V</label></input>{outer * levels}'
    place = "[1]" if repeats else ""
    return xform(instance, binds, body), "/data/" + "/".join(f"{name}{place}" for name in names) + "/v"


@pytest.mark.parametrize("repeats", [False, True])
def test_50_groups_in_each_other(repeats: bool) -> None:
    source, ref = deep(50, repeats=repeats)
    definition = load_form(source, name="f.xml")
    session = definition.new_session()
    session.answer(ref, "x")
    assert definition.open_session(session.draft()).node(ref).value == "x"
    assert definition.open_instance(session.serialise()).node(ref).value == "x"
    assert load_compiled(definition.compiled(), {}).new_session().node(ref).label == "V"
    assert [answer.value for answer in definition.read(session.serialise())] == ["x"]
    assert session.validate() == []
    session.undo()
    assert session.node(ref).value == ""


@pytest.mark.parametrize("levels", [200, 1000])
def test_what_is_too_deep_is_told(levels: int) -> None:
    with pytest.raises(FormLoadError) as caught:
        load_form(deep(levels, repeats=False)[0], name="f.xml")
    assert [problem.code for problem in caught.value.problems] == ["too-deep"]


def test_a_record_that_is_too_deep_is_told() -> None:
    definition = load_form(xform("<v/>"), name="f.xml")
    with pytest.raises(FormDraftError):
        definition.open_instance("<data id='t'>" + "<v>" * 5000 + "</v>" * 5000 + "</data>")
    with pytest.raises(FormDraftError):
        definition.open_session(b'{"format":"fieldmonitor-form-draft/1","data":' + b'{"v":' * 5000 + b"0" + b"}" * 5001)
