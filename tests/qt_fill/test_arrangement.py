"""What appearances and marks of a form's author mean, as tables; a law for each that holds for any text."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldmonitor.qt.fill.arrangement import (
    Arrangement,
    Shape,
    arrangement,
    grid_rows,
    is_arranged,
    is_quick,
    is_table_row,
    units,
    width,
)
from fieldmonitor.qt.fill.markup import plain, rich

FEW = ("Yes", "No")
LONG = ("A sentence that does not fit beside another one", "No")
ARRANGEMENTS = [
    ("", FEW, Arrangement(Shape.FLOW)),
    ("", LONG, Arrangement(Shape.COLUMN)),
    ("columns", FEW, Arrangement(Shape.GRID)),
    ("columns-3", LONG, Arrangement(Shape.GRID, 3)),
    ("columns-99", FEW, Arrangement(Shape.GRID, 10)),
    ("columns-0", FEW, Arrangement(Shape.GRID, 1)),
    ("columns-pack", LONG, Arrangement(Shape.FLOW)),
    ("horizontal", FEW, Arrangement(Shape.GRID)),
    ("compact-2", FEW, Arrangement(Shape.GRID, 2, buttons=False)),
    ("quickcompact", FEW, Arrangement(Shape.FLOW, buttons=False)),
    ("columns-2 no-buttons", FEW, Arrangement(Shape.GRID, 2, buttons=False)),
    ("likert", LONG, Arrangement(Shape.LIKERT)),
    ("w2 LIKERT", LONG, Arrangement(Shape.LIKERT)),
    ("label", FEW, Arrangement(Shape.TABLE_HEAD)),
    ("list-nolabel", FEW, Arrangement(Shape.TABLE_ROW)),
    ("list", FEW, Arrangement(Shape.TABLE_WORDS)),
    ("no-such-word", LONG, Arrangement(Shape.COLUMN)),
]


@pytest.mark.parametrize(("appearance", "labels", "wanted"), ARRANGEMENTS)
def test_choices(appearance: str, labels: tuple[str, ...], wanted: Arrangement) -> None:
    assert arrangement(appearance, labels) == wanted


def test_single_words() -> None:
    assert is_quick("w1 quick") and is_quick("quickcompact") and not is_quick("quicksearch")
    assert is_table_row("list-nolabel") and not is_table_row("search('list of columns')")
    assert is_arranged("columns-2") and not is_arranged("minimal")
    assert (width("multiline w3"), width("w12"), width("wide"), units(""), units("w6")) == (3, 10, 0, 4, 6)


ROWS = [
    ([2, 1, 1, 3, 1], 4, [[0, 1, 2], [3, 4]]),
    ([0, 2, 2, 0], 4, [[0], [1, 2], [3]]),
    ([3, 2, 1], 4, [[0], [1, 2]]),
    ([9], 4, [[0]]),
    ([], 4, []),
]


@pytest.mark.parametrize(("widths", "in_row", "rows"), ROWS)
def test_cells(widths: list[int], in_row: int, rows: list[list[int]]) -> None:
    assert grid_rows(widths, in_row) == rows


@given(st.lists(st.integers(0, 12), max_size=30), st.integers(1, 10))
def test_every_cell_stands_once_and_no_row_is_too_wide(widths: list[int], in_row: int) -> None:
    rows = grid_rows(widths, in_row)
    assert [place for row in rows for place in row] == list(range(len(widths)))
    assert all(sum(min(widths[place] or in_row, in_row) for place in row) <= in_row for row in rows)


LIST = '<ul style="margin-top:2px; margin-bottom:2px"><li>a</li><li>b</li></ul>'
MARKS = [
    ("a *b* **c** __d__ _e_", "a <i>b</i> <b>c</b> <b>d</b> <i>e</i>", "a b c d e"),
    ("snake_case_name 2*3*4", "snake_case_name 2*3*4", "snake_case_name 2*3*4"),
    ("1. Name", "1. Name", "1. Name"),
    ("- a\n- b", LIST, "a b"),
    ("<ul><li>a</li><li>b</li></ul>", LIST, "a b"),
    ("one\ntwo<br>three", "one<br>two<br>three", "one two three"),
    ("[here](https://example.org)", "here (https://example.org)", "here (https://example.org)"),
    ("![x](https://example.org/a.png)", "x (https://example.org/a.png)", "x (https://example.org/a.png)"),
    ("<img src='https://a'>", "&lt;img src='https://a'&gt;", "<img src='https://a'>"),
    ("<a href='x'>b</a>", "&lt;a href='x'&gt;b&lt;/a&gt;", "<a href='x'>b</a>"),
    (r"\*as it is\*", "*as it is*", "*as it is*"),
    ('<span style="color:#A1232A">r</span>', '<span style="color:#a1232a">r</span>', "r"),
    ('<span style="background:url(https://a)">r</span>', "<span>r</span>", "r"),
    ("<font color='red'>r", '<span style="color:#ff0000">r</span>', "r"),
    ("<b>a<i>b</b>c</i>", "<b>a<i>b</i></b>c", "abc"),
    ("قف *الآن* <i>هنا</i>", "قف <b>الآن</b> <b>هنا</b>", "قف الآن هنا"),
    ("a < b & c", "a &lt; b &amp; c", "a < b & c"),
]


@pytest.mark.parametrize(("text", "shown", "said"), MARKS)
def test_marks(text: str, shown: str, said: str) -> None:
    assert rich(text) == shown
    assert plain(text) == said


def test_headings_stand_alone_and_colours_that_would_not_show_are_left_out() -> None:
    assert rich("## Head\ntext") == '<div style="font-size:large; font-weight:600">Head</div><div>text</div>'
    assert plain("# Head\n- a\n- b") == "Head a b"
    red = '<span style="color:#A1232A">r</span>'
    assert "color" in rich(red, "#ffffff") and "color" not in rich(red, "#161b1f")


@given(st.text(st.sampled_from("ab*_<>/[]()#-1. \n\\&;'\"=!bispanfont\ue000\ue001"), max_size=60))
def test_nothing_but_known_tags_comes_out_and_each_is_closed(text: str) -> None:
    made = rich(text)
    opened: list[str] = []
    for closing, name in re.findall(r"<(/?)(\w*)[^<>]*>", made):
        assert name in {"b", "i", "u", "s", "sub", "sup", "small", "big", "span", "br", "ul", "ol", "li", "div"}, made
        if not closing and name != "br":
            opened.append(name)
        elif closing:
            assert name in opened, made
            opened.remove(name)
    assert opened == [], made
    assert "href" not in re.sub(r"&lt;.*", "", made) and "<img" not in made
    assert html.unescape(plain(text)) is not None
