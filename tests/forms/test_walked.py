"""What random walks beside JavaRosa found, each as the smallest form that shows it."""

import pytest

from fieldmonitor.forms import load_form
from support.forms import HEAD, calculated, xform


@pytest.mark.parametrize("name", ["two words", "line\nbreak", " before"])
def test_a_choice_with_blanks_in_it_is_one_choice_also_in_a_list_with_a_filter(name: str) -> None:
    body = (
        '<group ref="/data/r"><label>R</label><repeat nodeset="/data/r"><input ref="/data/r/n"><label>N</label></input>'
        '</repeat></group><select1 ref="/data/head"><label>Head</label><itemset nodeset="/data/r[./n != \'\']">'
        '<value ref="n"/><label ref="n"/></itemset></select1>'
    )
    session = load_form(xform("<r><n/></r><head/>", body=body), name="f.xml").new_session()
    session.answer("/data/r[1]/n", name)
    session.answer("/data/head", name)
    head = session.node("/data/head")
    assert (head.value, head.violation) == (name, None)
    session.answer("/data/r[1]/n", "another")
    assert session.node("/data/head").violation == "type" or session.node("/data/head").value == ""


def test_a_record_that_is_one_question_keeps_its_answer() -> None:
    source = (
        f"{HEAD}<h:head><h:title>T</h:title><model><instance><a id='t'/></instance></model></h:head>"
        "<h:body><input ref='/a'><label>A</label></input></h:body></h:html>"
    )
    form = load_form(source.encode(), name="f.xml")
    session = form.new_session()
    session.answer("/a", "x < y")
    xml = session.serialise()
    assert xml == '<a id="t">x &lt; y</a>'
    assert form.open_instance(xml).node("/a").value == "x < y"
    assert form.open_session(session.draft()).node("/a").value == "x < y"


def test_nothing_that_a_formula_or_a_list_brings_makes_a_submission_that_nobody_can_read() -> None:
    assert calculated("base64-decode('AGEBYgg=')") == "ab"
    binds = "<bind nodeset=\"/data/out\" calculate=\"pulldata('l', 'b', 'a', '1')\"/>"
    form = load_form(xform("<out/><who/>", binds), name="f.xml", media={"l.csv": b"a,b\n1,x\x0by\n"})
    assert form.new_session().node("/data/out").value == "xy"
    named = xform("<who/>", '<bind nodeset="/data/who" jr:preload="property" jr:preloadParams="username"/>')
    session = load_form(named, name="f.xml").new_session(metadata={"username": "a\x00b\ud800c"})
    again = load_form(named, name="f.xml").open_instance(session.serialise())
    assert again.node("/data/who").value == "abc"
