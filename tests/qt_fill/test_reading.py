"""What is typed as a number, a date, a time or degrees is read as it was meant, or not at all."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldmonitor.qt.fill import reading
from fieldmonitor.qt.fill.reading import Habits, Why

PLAIN = Habits()
ENGLISH = Habits(group=",", months=("January", "February", "March", "April", "May", "June", "July"))


@given(st.integers(-(10**15), 10**15))
def test_whole_numbers_come_back(number: int) -> None:
    assert reading.number(str(number), whole=True, habits=ENGLISH).value == str(number)
    assert reading.number(f"{number:_}".replace("_", "\u202f"), whole=True, habits=ENGLISH).value == str(number)


@given(st.decimals(-(10**9), 10**9, places=2))
def test_decimals_keep_every_digit_with_point_and_comma(number: object) -> None:
    text = f"{number:f}"
    expected = text
    assert reading.number(text, whole=False, habits=PLAIN).value == expected
    assert reading.number(text.replace(".", ","), whole=False, habits=PLAIN).value == expected


@given(st.text(max_size=12))
def test_nothing_typed_ever_fails_and_only_values_in_the_forms_notation_come_out(text: str) -> None:
    found = reading.number(text, whole=False, habits=ENGLISH)
    assert not found.value or reading.is_number(found.value, whole=False)
    found = reading.day(text, ENGLISH)
    assert not found.value or date.fromisoformat(found.value)
    found = reading.time(text)
    assert not found.value or time.fromisoformat(found.value)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_dates_come_back_from_every_certain_way_to_write_them(day: date) -> None:
    for text in (day.isoformat(), f"{day.day}.{day.month}.{day.year}", f"{day.day:02}. {day.month:02}. {day.year}"):
        assert reading.day(text, ENGLISH).value == day.isoformat()
    assert reading.day(f"{day.day}/{day.month}/{day.year}", Habits(day_first=True)).value == day.isoformat()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("1,234", Why.AMBIGUOUS_NUMBER),
        ("12,3456,7", Why.NUMBER),
        ("1e5", Why.NUMBER),
        ("--3", Why.NUMBER),
    ],
)
def test_numbers_that_are_not_read(text: str, why: Why) -> None:
    assert reading.number(text, whole=False, habits=ENGLISH) == reading.Reading("", why)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("14:05", "14:05"),
        ("1405", "14:05"),
        ("14h05", "14:05"),
        ("2:05 pm", "14:05"),
        ("12 am", "00:00"),
        ("24:00", ""),
    ],
)
def test_times(text: str, value: str) -> None:
    assert reading.time(text).value == value
