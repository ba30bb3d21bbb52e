"""Other calendars: every day goes there and back, known days agree, and nothing is guessed."""

from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCalendar, QDate, QLocale

from fieldmonitor.qt.fill.calendar_words import month_names, written
from fieldmonitor.qt.fill.calendars import CALENDARS, read
from fieldmonitor.qt.fill.reading import Why
from fieldmonitor.qt.fill.shown import shown_text

EN = QLocale("en")
# Published beginnings of years and well-known days (Nowruz by the Iranian calendar authority, Enkutatash and Nayrouz by
# the churches' calendars, the Julian date of a revolution).
KNOWN = [
    ("persian", (1403, 1, 1), "2024-03-20"),
    ("persian", (1403, 12, 30), "2025-03-20"),
    ("persian", (1404, 1, 1), "2025-03-21"),
    ("persian", (1357, 11, 22), "1979-02-11"),
    ("islamic", (1445, 9, 1), "2024-03-11"),
    ("ethiopian", (2000, 1, 1), "2007-09-12"),
    ("ethiopian", (2015, 13, 6), "2023-09-11"),
    ("ethiopian", (2017, 1, 1), "2024-09-11"),
    ("coptic", (1741, 1, 1), "2024-09-11"),
    ("julian", (1917, 10, 25), "1917-11-07"),
    ("buddhist", (2567, 2, 29), "2024-02-29"),
]


@pytest.mark.parametrize(("name", "parts", "iso"), KNOWN)
def test_known_days(name: str, parts: tuple[int, int, int], iso: str) -> None:
    assert CALENDARS[name].iso(*parts) == iso
    assert CALENDARS[name].of(iso) == parts


@given(st.sampled_from(sorted(CALENDARS)), st.dates(date(800, 1, 1), date(2900, 1, 1)))
def test_every_day_goes_there_and_back_and_the_next_day_follows(name: str, day: date) -> None:
    calendar = CALENDARS[name]
    here, next_day = calendar.of(day.isoformat()), calendar.of((day + timedelta(days=1)).isoformat())
    assert here is not None and next_day is not None
    assert calendar.iso(*here) == day.isoformat()
    assert here < next_day
    assert next_day[2] in (here[2] + 1, 1)


@given(st.dates(date(1800, 1, 1), date(2200, 1, 1)))
def test_islamic_and_julian_days_agree_with_qt(day: date) -> None:
    for name, system in (("islamic", QCalendar.System.IslamicCivil), ("julian", QCalendar.System.Julian)):
        theirs = QCalendar(system).partsFromDate(QDate(day.year, day.month, day.day))
        assert CALENDARS[name].of(day.isoformat()) == (theirs.year, theirs.month, theirs.day)


@given(
    st.sampled_from(sorted(CALENDARS)),
    st.dates(date(1900, 1, 1), date(2090, 1, 1)),
    st.sampled_from(["en", "ru", "ar"]),
)
def test_what_is_shown_can_be_typed(name: str, day: date, language: str) -> None:
    locale = QLocale(language)
    names = month_names(name, locale)
    shown = written(name, day.isoformat(), locale)
    assert read(CALENDARS[name], shown, names).value == day.isoformat()
    month = read(CALENDARS[name], written(name, day.isoformat(), locale, "month"), names, "month")
    assert CALENDARS[name].of(month.value)[:2] == CALENDARS[name].of(day.isoformat())[:2]


def test_an_answer_that_can_only_be_read_stands_in_both_calendars() -> None:
    QLocale.setDefault(EN)
    node = SimpleNamespace(kind="date", value="2025-03-20", appearance="persian", control="input")
    assert shown_text(node) == "20 Mar 2025 (30 Esfand 1403, Persian)"
    node.appearance = "month-year"
    assert shown_text(node) == "03.2025", "no day that nobody gave"


UNREADABLE = [
    ("ethiopian", "6.13.2016", Why.NO_SUCH_DAY),
    ("islamic", "30 Safar 1445", Why.NO_SUCH_DAY),
    ("persian", "31 Mehr 1403", Why.NO_SUCH_DAY),
    ("persian", "1.1.03", Why.SHORT_YEAR),
    ("persian", "yesterday", Why.DATE),
    ("islamic", "5 Rabi 1445", Why.DATE),
    ("julian", "3/4/1917", Why.AMBIGUOUS_DATE),
    ("coptic", "0.1.1741", Why.NO_SUCH_DAY),
    ("buddhist", "1.1.0400", Why.NO_SUCH_DAY),
]


@pytest.mark.parametrize(("name", "typed", "why"), UNREADABLE)
def test_what_is_no_day_or_could_be_two_is_refused(name: str, typed: str, why: Why) -> None:
    assert read(CALENDARS[name], typed, month_names(name, EN)).why is why


def test_spellings() -> None:
    persian, ethiopian = month_names("persian", EN), month_names("ethiopian", EN)
    assert read(CALENDARS["persian"], "۱۴۰۳/۱۲/۳۰", persian).value == "2025-03-20"
    assert read(CALENDARS["persian"], "30 Hut 1403", persian).value == "2025-03-20", "as Afghan papers name it"
    assert read(CALENDARS["persian"], "30 حوت 1403", persian).value == "2025-03-20"
    islamic = month_names("islamic", EN)
    assert read(CALENDARS["islamic"], "١ رمضان ١٤٤٥", islamic).value == "2024-03-11", "whatever the interface speaks"
    assert read(CALENDARS["ethiopian"], "1 መስከረም 2017", ethiopian).value == "2024-09-11"
    assert read(CALENDARS["ethiopian"], "2017-01-01", ethiopian).value == "2024-09-11"
    assert read(CALENDARS["julian"], "25/13/1917", month_names("julian", EN)).why is Why.NO_SUCH_DAY
    assert read(CALENDARS["coptic"], "", []).why is None
    assert CALENDARS["islamic"].of("0400-01-01") is None, "before the calendar's first year"
    assert CALENDARS["islamic"].of("soon") is None
