"""Dates, times and moments as text, and as days since 1970-01-01 (ODK XForms specification, "Data types").

A moment counts in the local time of its session, as on the devices that field forms were written for: then ``now()``
and ``today()`` agree about the day.
"""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final

from fieldmonitor.forms.xpath.calendar_names import names_of

Zone = tzinfo

_EPOCH: Final = date(1970, 1, 1)
_DATE: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_LOOSE: Final = re.compile(r"(\d{1,4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_TIME: Final = re.compile(r"(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?", re.ASCII)
_NAMED: Final = re.compile("%[bBaA]")
_DAY: Final = re.compile("%[de]")


def parse_date(text: str) -> date | None:
    """Return the date of ``YYYY-MM-DD``, or None."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def _loosely(text: str) -> date | None:
    """Return the date of ``Y-M-D`` without noughts in front, as formulas put dates together, or None."""
    match = _LOOSE.fullmatch(text)
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def parse_time(text: str) -> tuple[float, float | None] | None:
    """Return the fraction of the day of ``HH:MM[:SS[.fff]][zone]`` and the zone's offset in seconds, or None."""
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    if hour > 24 or minute > 59 or second > 60 or (hour == 24 and (minute or second)):
        return None
    seconds = hour * 3600 + minute * 60 + second + float(f"0.{match[4] or 0}")
    return seconds / 86400, _offset(match[5])


def _offset(text: str | None) -> float | None:
    if text is None:
        return None
    if text == "Z":
        return 0.0
    digits = text[1:].replace(":", "")
    seconds = int(digits[:2]) * 3600 + int(digits[2:] or 0) * 60
    return float(-seconds if text[0] == "-" else seconds)


def parse_moment(text: str, zone: Zone) -> datetime | None:
    """Return the local moment of a dateTime (or the midnight of a date) without its zone, or None."""
    day_text, separator, time_text = text.partition("T")
    if not separator:
        day_text, separator, time_text = text.partition(" ")
    day = parse_date(day_text) or _loosely(day_text)
    if day is None:
        return None
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - local by definition
    if not separator:
        return midnight
    clock = parse_time(time_text)
    if clock is None:
        return None
    fraction, offset = clock
    try:
        moment = midnight + timedelta(seconds=round(fraction * 86400, 6))
        if offset is not None:
            moment = (moment - timedelta(seconds=offset)).replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None)
    except (OverflowError, ValueError):
        return None
    return moment


def days(text: str, zone: Zone) -> float | None:
    """Return days since 1970-01-01 of a date or dateTime, the fraction of the day of a time, or None."""
    day = parse_date(text)
    if day is not None:
        return float((day - _EPOCH).days)
    if text[2:3] == ":":
        clock = parse_time(text)
        return None if clock is None else clock[0]
    moment = parse_moment(text, zone)
    if moment is None:
        return None
    return (moment.date() - _EPOCH).days + (moment - datetime.combine(moment.date(), datetime.min.time())) / timedelta(
        1
    )


def utc_days(moment: datetime, zone: Zone) -> float:
    """Return days since 1970-01-01 in UTC of a local moment (no zone)."""
    return moment.replace(tzinfo=zone).timestamp() / 86_400


def from_days(value: float) -> datetime | None:
    """Return the local moment ``value`` days after 1970-01-01, or None outside the calendar."""
    try:
        return datetime(1970, 1, 1) + timedelta(milliseconds=round(value * 86_400_000))  # noqa: DTZ001 - local
    except (OverflowError, ValueError):
        return None


def local_days(value: float, zone: Zone) -> float:
    """Return days since 1970-01-01 in local time of days that ``decimal-date-time()`` gave, which are in UTC.

    A whole number is a day, which begins where the session is.
    """
    moment = from_days(value)
    if moment is None or value == int(value):
        return value
    offset = moment.replace(tzinfo=UTC).astimezone(zone).utcoffset() or timedelta(0)
    return value + offset / timedelta(1)


def moment_text(moment: datetime) -> str:
    """Return an aware ``moment`` as ``2026-03-15T10:30:00.000+00:00``."""
    return moment.isoformat(timespec="milliseconds")


def local_text(moment: datetime, zone: Zone) -> str:
    """Return a local moment (no zone) as dateTime text in ``zone``."""
    return moment_text(moment.replace(tzinfo=zone))


_FORMATS: Final[dict[str, Callable[[datetime], str]]] = {
    "Y": lambda m: f"{m.year:04d}",
    "y": lambda m: f"{m.year % 100:02d}",
    "m": lambda m: f"{m.month:02d}",
    "n": lambda m: str(m.month),
    "d": lambda m: f"{m.day:02d}",
    "e": lambda m: str(m.day),
    "H": lambda m: f"{m.hour:02d}",
    "h": lambda m: str(m.hour),
    "M": lambda m: f"{m.minute:02d}",
    "S": lambda m: f"{m.second:02d}",
    "3": lambda m: f"{m.microsecond // 1000:03d}",
    "w": lambda m: str(m.isoweekday() % 7),
    "W": lambda m: f"{m.isocalendar().week:02d}",
    "j": lambda m: f"{m.timetuple().tm_yday:03d}",
    "%": lambda _: "%",
}


def has_names(pattern: str) -> bool:
    """Return whether ``pattern`` asks for the name of a month or a day."""
    return _NAMED.search(pattern) is not None


def format_moment(moment: datetime, pattern: str, language: str = "") -> str:
    """Return ``moment`` in the letters of ``format-date``; unknown letters stay.

    Names of months and days are in ``language``, as a form calls it; English where that is not known.
    """
    if has_names(pattern):
        names = names_of(language)
        months = names.months if _DAY.search(pattern) else names.alone
        month, day = moment.month - 1, moment.weekday()
        named = {"b": names.short_months[month], "B": months[month], "a": names.short_days[day], "A": names.days[day]}
        pattern = re.sub(r"%([%bBaA])", lambda m: named.get(m[1], "%%"), pattern)
    return re.sub(r"%(.)", lambda m: _FORMATS[m[1]](moment) if m[1] in _FORMATS else m[0], pattern)
