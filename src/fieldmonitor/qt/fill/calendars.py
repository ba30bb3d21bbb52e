"""Calendars that papers are dated in, converted to and from the form's own ISO dates. No Qt.

Sources: E. G. Richards, "Calendars" (Explanatory Supplement to the Astronomical Almanac, 3rd ed., ch. 15) for the
Julian, Ethiopian, Coptic and Islamic (civil, tabular) arithmetic; the Persian calendar by its 33-year cycle, which
agrees with the official one, set by the equinox, for the years 1244 to 1472 (1865 to 2094).
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from fieldmonitor.qt.fill.reading import Reading, Why, digits, fold

_TO_DAY_NUMBER: Final = 1721425
"""Julian day number of the day before 0001-01-01: what `date.toordinal` counts from"""
_PERSIAN_LEAPS: Final = (1, 5, 9, 13, 17, 22, 26, 30)
"""places of the leap years in the cycle of 33 years"""
_NOWRUZ_1400: Final = date(2021, 3, 21).toordinal() + _TO_DAY_NUMBER
_ETHIOPIAN: Final = 1724221
_COPTIC: Final = 1825030
_ISLAMIC: Final = 1948440
_BUDDHIST_YEARS: Final = 543

Parts = tuple[int, int, int]
"""year, month, day"""


@dataclass(frozen=True, slots=True)
class Calendar:
    """``name`` as the appearance says it. ``months``: how many a year has."""

    name: str
    months: int
    day_number: Callable[[int, int, int], int]
    parts: Callable[[int], Parts]

    def iso(self, year: int, month: int, day: int) -> str:
        """Return the ISO date of a day, empty if the calendar or ISO has no such day."""
        if not (1 <= year <= 99_999 and 1 <= month <= self.months and 1 <= day <= 31):
            return ""
        number = self.day_number(year, month, day)
        if not 1 <= number - _TO_DAY_NUMBER <= date.max.toordinal() or self.parts(number) != (year, month, day):
            return ""
        return date.fromordinal(number - _TO_DAY_NUMBER).isoformat()

    def of(self, iso: str) -> Parts | None:
        """Return year, month and day of an ISO date, None for what is none or lies before the calendar's first year."""
        try:
            number = date.fromisoformat(iso).toordinal() + _TO_DAY_NUMBER
        except ValueError:
            return None
        parts = self.parts(number)
        return parts if parts[0] >= 1 else None


def _persian_new_year(year: int) -> int:
    def leaps_before(one: int) -> int:
        cycles, rest = divmod(one, 33)
        return 8 * cycles + sum(leap < rest for leap in _PERSIAN_LEAPS)

    return _NOWRUZ_1400 + 365 * (year - 1400) + leaps_before(year) - leaps_before(1400)


def _persian_number(year: int, month: int, day: int) -> int:
    return _persian_new_year(year) + 31 * min(month - 1, 6) + 30 * max(0, month - 7) + day - 1


def _persian_parts(number: int) -> Parts:
    year = (number - _NOWRUZ_1400) // 366 + 1400
    while _persian_new_year(year + 1) <= number:
        year += 1
    while _persian_new_year(year) > number:
        year -= 1
    passed = number - _persian_new_year(year)
    if passed < 186:
        return year, passed // 31 + 1, passed % 31 + 1
    return year, (passed - 186) // 30 + 7, (passed - 186) % 30 + 1


def _islamic_number(year: int, month: int, day: int) -> int:
    return day + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30 + _ISLAMIC - 1


def _islamic_parts(number: int) -> Parts:
    year = (30 * (number - _ISLAMIC) + 10646) // 10631
    month = min(12, (2 * (number - _islamic_number(year, 1, 1)) + 1) // 59 + 1)
    while month > 1 and _islamic_number(year, month, 1) > number:
        month -= 1
    return year, month, number - _islamic_number(year, month, 1) + 1


def _alexandrian(epoch: int) -> tuple[Callable[[int, int, int], int], Callable[[int], Parts]]:
    """The Coptic year and its Ethiopian sister: twelve months of 30 days and a short one, a leap day every 4 years."""

    def to_number(year: int, month: int, day: int) -> int:
        return epoch + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1

    def to_parts(number: int) -> Parts:
        year = (4 * (number - epoch) + 1463) // 1461
        passed = number - to_number(year, 1, 1)
        return year, passed // 30 + 1, passed % 30 + 1

    return to_number, to_parts


def _julian_number(year: int, month: int, day: int) -> int:
    before = (14 - month) // 12
    years, months = year + 4800 - before, month + 12 * before - 3
    return day + (153 * months + 2) // 5 + 365 * years + years // 4 - 32083


def _julian_parts(number: int) -> Parts:
    shifted = number + 32082
    years = (4 * shifted + 3) // 1461
    passed = shifted - 1461 * years // 4
    month = (5 * passed + 2) // 153
    return years - 4800 + month // 10, month + 3 - 12 * (month // 10), passed - (153 * month + 2) // 5 + 1


def _buddhist_number(year: int, month: int, day: int) -> int:
    try:
        return date(year - _BUDDHIST_YEARS, month, day).toordinal() + _TO_DAY_NUMBER
    except ValueError:
        return 0  # no such day: its parts are another one's


def _buddhist_parts(number: int) -> Parts:
    if number <= _TO_DAY_NUMBER:
        return 0, 0, 0
    found = date.fromordinal(number - _TO_DAY_NUMBER)
    return found.year + _BUDDHIST_YEARS, found.month, found.day


CALENDARS: Final[dict[str, Calendar]] = {
    made.name: made
    for made in (
        Calendar("persian", 12, _persian_number, _persian_parts),
        Calendar("islamic", 12, _islamic_number, _islamic_parts),
        Calendar("ethiopian", 13, *_alexandrian(_ETHIOPIAN)),
        Calendar("coptic", 13, *_alexandrian(_COPTIC)),
        Calendar("julian", 12, _julian_number, _julian_parts),
        Calendar("buddhist", 12, _buddhist_number, _buddhist_parts),
    )
}
_GAP: Final = r"[\s./,-]+"
_SHAPES: Final = {
    "day": re.compile(
        rf"(?P<day>\d{{1,2}}){_GAP}(?P<month>\S.*?){_GAP}(?P<year>\d{{1,5}})"
        rf"|(?P<year2>\d{{4,5}}){_GAP}(?P<month2>\S.*?){_GAP}(?P<day2>\d{{1,2}})"
    ),
    "month": re.compile(rf"(?P<month>\S.*?){_GAP}(?P<year>\d{{1,5}})|(?P<year2>\d{{4,5}}){_GAP}(?P<month2>\S.*?)"),
    "year": re.compile(r"(?P<year>\d{1,5})"),
}
UNKNOWN: Final = frozenset({"bikram-sambat", "myanmar"})
"""appearances whose calendars are not worked out here; the question says so"""


def read(calendar: Calendar, text: str, names: Sequence[Sequence[str]], precision: str = "day") -> Reading:
    """Read a day (or, with ``precision`` month or year, the first day of one) typed in ``calendar`` as an ISO date.

    ``names``: for each month its names. Day, month and year in this order, or the year first; months as numbers or
    names. Where a slashed date could mean two days nothing is guessed.
    """
    typed = " ".join(digits(text).split())
    if not typed:
        return Reading("")
    found = _SHAPES[precision].fullmatch(typed)
    if not found:
        return Reading("", Why.DATE)
    given = found.groupdict()
    year = given.get("year") or given.get("year2") or ""
    month = _month(given.get("month") or given.get("month2") or "1", names)
    day = given.get("day") or given.get("day2") or "1"
    if not month:
        return Reading("", Why.DATE)
    if len(year) < 4:
        return Reading("", Why.SHORT_YEAR)
    # only the Julian and the Buddhist months are those of the world's calendar, where some write the month first
    swaps = calendar.name in ("julian", "buddhist") and "/" in typed and given.get("day") and int(day) <= 12
    if swaps and month != int(day) and (given.get("month") or "").isdecimal():
        return Reading("", Why.AMBIGUOUS_DATE)
    iso = calendar.iso(int(year), month, int(day))
    return Reading(iso) if iso else Reading("", Why.NO_SUCH_DAY)


def _month(word: str, names: Sequence[Sequence[str]]) -> int:
    if word.isdecimal():
        return int(word)
    wanted = fold(word).rstrip(".")
    exact = {number for number, known in enumerate(names, 1) if wanted in (fold(name).rstrip(".") for name in known)}
    if not exact and len(wanted) >= 3:
        exact = {number for number, known in enumerate(names, 1) if any(fold(n).startswith(wanted) for n in known)}
    return exact.pop() if len(exact) == 1 else 0
