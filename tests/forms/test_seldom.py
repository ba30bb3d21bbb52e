"""What few forms use: lines that cross themselves, classes of letters that meet, text() and id(), ranges gone wrong."""

import random

import pytest

from fieldmonitor.forms import FormLoadError, XPathError, load_form
from fieldmonitor.forms.xpath.geometry import crosses_itself
from fieldmonitor.forms.xpath.regex import compile_regex
from support.books import survey
from support.forms import calculated, xform


@pytest.mark.parametrize(
    ("line", "crosses"),
    [
        ("", False),
        ("1 1 0 0", False),
        ("0 0 0 0; 1 1 0 0", False),
        ("0 0; 1 1; 2 2", False),  # straight on
        ("0 0; 0 2; 2 2; 2 0", False),
        ("0 0; 0 2; 2 2; 2 0; 0 0", False),  # a square
        ("0 0; 2 2; 0 2; 2 0", True),
        ("0 0; 2 2; 0 2; 2 0; 0 0", True),  # a bow tie
        ("0 0; 0 2; 0 1", True),  # back on itself
        ("0 0; 0 2; 0 2; 1 2", False),  # the same place twice in a row
        ("0 0; 0 4; 2 4; 0 2", True),  # touches the middle of a stretch
        ("0 0; 0 4; 2 4; 2 2; 0 0; 2 -2", True),  # through its own beginning
        ("0 0; 0 4; 4 4; 0 0; 0 0", False),
        ("0 0; 4 0; 4 4; 2 0; 0 0", True),  # the last stretch lies on the first
        ("nonsense", False),
    ],
)
def test_a_line_crosses_itself_or_does_not(line: str, crosses: bool) -> None:
    assert calculated(f"intersects('{line}')") == ("true" if crosses else "false")


def test_turning_and_reversing_a_line_changes_nothing_about_its_crossings() -> None:
    rng, both = random.Random(3), set()
    for _ in range(300):
        line = [(float(rng.randrange(7)), float(rng.randrange(7))) for _ in range(rng.randrange(2, 7))]
        found = crosses_itself(line)
        both.add(found)
        assert crosses_itself(line[::-1]) is found
        assert crosses_itself([(lon, -lat) for lat, lon in line]) is found
        assert crosses_itself([(lat * 3 + 1, lon * 3 - 2) for lat, lon in line]) is found
    assert both == {True, False}


@pytest.mark.parametrize(
    ("pattern", "fits", "fits_not"),
    [
        ("[a-z&&[^aeiou]]+", ["xyz", "b"], ["bat", "", "B"]),
        ("[a-z&&[def]]", ["d", "f"], ["a", "g"]),
        ("[a-z&&def]{2}", ["dd", "ef"], ["da"]),
        (r"[\p{L}&&[^\d_]]*", ["жук", ""], ["a1"]),
        (r"x[\w&&[^\]]&&[^0-9]]y", ["xay", "x_y"], ["x1y", "xy"]),
    ],
)
def test_classes_that_meet(pattern: str, fits: list[str], fits_not: list[str]) -> None:
    regex = compile_regex(pattern)
    assert [text for text in fits if not regex.fullmatch(text)] == []
    assert [text for text in fits_not if regex.fullmatch(text)] == []


@pytest.mark.parametrize("pattern", ["[^a-z&&[b]]", "[a-z&&]", "[&&a]", "[a&&[b", "[a[b]]"])
def test_what_is_no_class_is_refused(pattern: str) -> None:
    with pytest.raises(XPathError):
        compile_regex(pattern)


def test_the_text_of_a_question_is_a_node_where_there_is_one() -> None:
    instance = "<g><a>x</a><b/></g>"
    assert calculated("/data/g/a/text()", instance) == "x"
    assert calculated("count(/data/g/*/text())", instance) == "1"
    assert calculated("count(/data/g/text())", instance) == "0"
    assert calculated("count(id('x'))", instance) == "0"
    session = load_form(
        xform("<a/><out/>", '<bind nodeset="/data/out" calculate="concat(/data/a/text(), \'!\')"/>'), name="f.xml"
    ).new_session()
    session.answer("/data/a", "later")
    assert session.node("/data/out").value == "later!"


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ("start=1 end=x", "The parameter end is not a number."),
        ("start=1 end=9 step=0", "The parameter step is 0."),
        ("start=1 end=9 step=20", "The parameter step is larger than the whole range."),
        ("start=0 end=10 step=2 tick_interval=3", "The parameter tick_interval is no multiple of step."),
        ("start=0 end=10 placeholder=20", "The parameter placeholder lies outside the range."),
        ("start=0 end=10 tick_labelset=none", "The parameter tick_labelset names no list of the choices sheet."),
        ("start=0 end=10 tick_labelset=yn", "The list of tick_labelset has a choice whose name is not a number."),
    ],
)
def test_a_range_that_is_none_is_told_with_its_parameter(parameters: str, says: str) -> None:
    data = survey(("text", "t", "T"), ("range", "r", "R", parameters), columns=("type", "name", "label", "parameters"))
    with pytest.raises(FormLoadError) as caught:
        load_form(data)
    (problem,) = caught.value.problems
    assert (problem.code, problem.sheet, problem.row, problem.column) == ("bad-range", "survey", 3, "parameters")
    assert problem.message == says
    assert problem.suggestion
    assert problem.templates[0].count("{") <= 1


def test_a_repeat_looks_as_the_group_around_it_says() -> None:
    body = (
        '<group appearance="field-list w2"><label>Rows</label><repeat nodeset="/data/r" appearance="w2"><input '
        'ref="/data/r/n"><label>N</label></input></repeat></group>'
    )
    session = load_form(xform("<r><n/></r>", body=body), name="f.xml").new_session()
    assert session.node("/data/r").appearance == "field-list w2"
