"""The search in long lists: whatever is typed in whatever order, it shows what a plain look through the list would."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fieldmonitor.forms.choices import Choice
from fieldmonitor.qt.fill import reading
from fieldmonitor.qt.fill.controls.choices import VALUE, ChoiceFilter, ChoiceModel

LABELS = ["North gate", "Gate of the north", "Südtor", "Ёлка у ворот", "Crème brûlée", "**Bold** gate", "gate", ""]


def choices(labels: list[str]) -> tuple[Choice, ...]:
    return tuple(Choice(f"v{place}", label, {}) for place, label in enumerate(labels))


def shown(filtered: ChoiceFilter) -> list[str]:
    return [str(filtered.index(row).data(VALUE)) for row in range(filtered.rowCount())]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.text("abnorth gteüёcr ", max_size=12), max_size=25),
    st.lists(st.text("abnorthgüec ", max_size=6), min_size=1, max_size=8),
)
def test_every_search_shows_what_fits_and_nothing_else(labels: list[str], typed: list[str]) -> None:
    model = ChoiceModel()
    filtered = ChoiceFilter(model)
    model.show(choices(labels))
    for text in typed:  # longer, shorter and other words after each other: what is left from before must not show
        filtered.search(text)
        words = reading.fold(text).split()
        assert shown(filtered) == [f"v{n}" for n, label in enumerate(labels) if reading.matches(words, label)]


def test_marks_and_labels_change_below_a_search(qtmodeltester: ModelTester) -> None:
    model = ChoiceModel(checkable=True)
    filtered = ChoiceFilter(model)
    model.show(choices(LABELS))
    filtered.search("gate")
    assert shown(filtered) == ["v0", "v1", "v5", "v6"]
    qtmodeltester.check(filtered)
    assert filtered.index(2).data() == "Bold gate", "marks of the form are not shown"
    assert filtered.exact_row("GATE") == 3 and filtered.exact_row("north") == -1
    assert filtered.row_of("v5") == 2 and filtered.row_of("v2") == -1
    model.show(choices(["Tor", "Gate", *LABELS[2:]]))
    assert shown(filtered) == ["v1", "v5", "v6"], "another language is searched in its own words"
    model.show(choices(["gate one"]))
    assert shown(filtered) == ["v0"]
    filtered.search("")
    assert filtered.rowCount() == 1


@pytest.mark.parametrize(("typed", "fits"), [("sudtor", ["v2"]), ("ЕЛКА", ["v3"]), ("brulee creme", ["v4"])])
def test_case_accents_and_order_do_not_matter(qtbot: QtBot, typed: str, fits: list[str]) -> None:
    model = ChoiceModel()
    filtered = ChoiceFilter(model)
    model.show(choices(LABELS))
    filtered.search(typed)
    assert shown(filtered) == fits
