"""What a form says of its questions as a whole: marks, what a question stands on, words to be found by; undo as one."""

from typing import Any

import pytest

from fieldmonitor.forms import FormDefinition, load_form
from fieldmonitor.forms.needs import marked, needed, said

FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:fm="urn:fieldmonitor:xforms:1" xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>T</h:title><model>
<itext><translation lang="English (en)" default="true()"><text id="a">
<value>Alpha <output value="/data/n"/></value></text>
<text id="h"><value>Help</value></text></translation>
<translation lang="Russian (ru)"><text id="a"><value>Альфа</value></text><text id="h"><value>Помощь</value></text>
</translation></itext>
<instance><data id="t"><a/><b/><c/><n/><hidden/><free/><g><d/></g><r jr:template=""><e/></r></data></instance>
<bind nodeset="/data/a" type="string"/>
<bind nodeset="/data/b" type="string" relevant="/data/a = 'x'"/>
<bind nodeset="/data/c" type="string"/>
<bind nodeset="/data/n" type="int"/>
<bind nodeset="/data/hidden" type="string" calculate="concat(/data/b, /data/c)"/>
<bind nodeset="/data/free" type="string" fm:quick="no"/>
<bind nodeset="/data/g" relevant="/data/hidden != ''"/>
<bind nodeset="/data/g/d" type="string" fm:quick="yes"/>
<bind nodeset="/data/r/e" type="string" fm:quick="yes" fm:carry="yes"/>
</model></h:head><h:body>
<input ref="/data/a"><label ref="jr:itext('a')"/><hint ref="jr:itext('h')"/></input>
<input ref="/data/b"><label>B</label></input><input ref="/data/c"><label>C</label></input>
<input ref="/data/n"><label>N</label></input><input ref="/data/free"><label>Free</label></input>
<group ref="/data/g"><input ref="/data/g/d"><label>D</label></input></group>
<group ref="/data/r"><label>R</label><repeat nodeset="/data/r" jr:count="/data/n">
<input ref="/data/r/e"><label>E</label></input></repeat></group></h:body></h:html>"""


@pytest.fixture(scope="module")
def form() -> FormDefinition:
    return load_form(FORM.encode(), name="t.xml")


def test_only_yes_is_a_mark(form: FormDefinition) -> None:
    assert marked(form, "quick") == {"/data/g/d", "/data/r/e"}
    assert marked(form, "carry") == {"/data/r/e"} and marked(form, "nothing") == frozenset()


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["/data/g/d"], {"/data/a", "/data/b", "/data/c"}),  # through the group, a calculation, and what that reads
        (["/data/r/e"], {"/data/n"}),  # the count of the repeat
        (["/data/b"], {"/data/a"}),
        (["/data/a", "/data/b"], set()),
        (["/data/free", "/data/no_such"], set()),
    ],
)
def test_what_a_question_stands_on(form: FormDefinition, paths: list[str], expected: set[str]) -> None:
    assert needed(form, paths) == expected


def test_words_of_every_language_labels_first(form: FormDefinition) -> None:
    assert said(form)["/data/a"] == ("Alpha …", "Альфа", "Help", "Помощь")
    assert "/data/hidden" not in said(form)


def values(session: Any) -> list[str]:
    return [session.node(f"/data/{name}").value for name in "abc"]


def test_operations_done_together_are_taken_back_together(form: FormDefinition) -> None:
    session = form.new_session()
    session.answer("/data/a", "w")
    with session.together():
        session.answer("/data/a", "x")
        session.answer("/data/b", "y")
        session.answer("/data/c", "z")
        session.answer("/data/b", "yy")
    session.answer("/data/b", "later")
    session.undo()
    assert values(session) == ["x", "yy", "z"]
    session.undo()
    assert values(session) == ["w", "", ""], "what was answered before is a step of its own"
    session.redo()
    assert values(session) == ["x", "yy", "z"]


def test_together_nothing_and_what_cancels_out_are_no_steps(form: FormDefinition) -> None:
    session = form.new_session()
    with session.together():
        pass
    with session.together():
        session.answer("/data/a", "x")
        session.answer("/data/c", "z")
        session.answer("/data/a", "")
        session.answer("/data/c", "")
    assert not session.can_undo
    with pytest.raises(ZeroDivisionError), session.together():
        session.answer("/data/a", "x")
        raise ZeroDivisionError
    assert session.can_undo, "what was done before the fault can still be taken back"


def test_what_a_host_prepared_cannot_be_taken_back(form: FormDefinition) -> None:
    session = form.new_session()
    session.answer("/data/a", "x")
    session.undo()
    session.forget_operations()
    assert not session.can_undo and not session.can_redo and session.undo() is None
