"""Rules that depend on each other: refused and named where nothing could be right, carried out where it can."""

import pytest

from fieldmonitor.forms import FormDefinition, FormLoadError, load_form
from support.forms import values, xform

REPEAT = '<group ref="/data/r"><repeat nodeset="/data/r" {}><input ref="/data/r/v"/></repeat></group>'


def load(instance: str, binds: str, body: str = "") -> FormDefinition:
    return load_form(xform(instance, binds, body), name="f.xml")


@pytest.mark.parametrize(
    ("instance", "binds", "named"),
    [
        ("<v/>", '<bind nodeset="/data/v" relevant=". != 1"/>', ["/data/v (relevance)"]),
        ("<v/>", '<bind nodeset="/data/v" calculate="concat(., 1)"/>', ["/data/v (calculation)"]),
        ("<g><v/></g>", '<bind nodeset="/data/g" relevant="./v = 1"/>', ["/data/g (relevance)"]),
        ("<r><v/></r>", '<bind nodeset="/data/r" relevant="./v = 1"/>', ["/data/r (relevance)"]),
        (
            "<a/><b/><c/>",
            '<bind nodeset="/data/a" calculate="/data/b"/><bind nodeset="/data/b" relevant="/data/c = 1"/>'
            '<bind nodeset="/data/c" calculate="/data/a + 1"/>',
            ["/data/a (calculation)", "/data/b (relevance)", "/data/c (calculation)"],
        ),
    ],
)
def test_a_circle_is_refused_by_name(instance: str, binds: str, named: list[str]) -> None:
    body = REPEAT.format("") if "<r>" in instance else ""
    with pytest.raises(FormLoadError) as caught:
        load(instance, binds, body)
    (problem,) = caught.value.problems
    assert problem.code == "circle"
    assert all(name in problem.message for name in named)


def test_one_row_more_than_are_filled_in() -> None:
    binds = '<bind nodeset="/data/n" calculate="count(/data/r[v != \'\']) + 1"/>'
    definition = load("<n/><r><v/></r>", binds, REPEAT.format('jr:count="/data/n"'))
    for kept in (definition, load_form(definition.xml, name="f.xml")):
        session = kept.new_session()
        for place in (1, 2, 3):
            assert session.node("/data/r").count == place
            session.answer(f"/data/r[{place}]/v", "x")
        session.answer("/data/r[1]/v", "")
        assert (session.node("/data/r").count, session.node("/data/n").value) == (3, "3")


def test_a_count_that_feeds_itself_comes_to_an_end() -> None:
    binds = '<bind nodeset="/data/n" calculate="count(/data/r) + 1"/>'
    session = load("<n/><r><v/></r>", binds, REPEAT.format('jr:count="/data/n"')).new_session()
    session.answer("/data/r[1]/v", "x")
    assert session.node("/data/r").count < 10


def test_a_value_that_looks_at_what_it_was_is_no_circle() -> None:
    session = load("<a/><b/>", '<bind nodeset="/data/a" calculate="once(/data/b)"/>').new_session()
    session.answer("/data/b", "1")
    session.answer("/data/b", "2")
    assert values(session, "a") == ["1"]
