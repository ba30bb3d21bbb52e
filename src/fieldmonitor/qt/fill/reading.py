"""Reads what people type as numbers, dates, times and coordinates, in the ways they really write them.

Nothing here guesses: what can be read in two ways is not read at all, and the reason is returned, so that the page can
say it. Values are in the form's own notation (XForms: ISO 8601, decimal point, ASCII digits). No Qt.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final


class Why(StrEnum):
    """Why something typed is not a value."""

    NUMBER = "number"
    WHOLE = "whole"
    AMBIGUOUS_NUMBER = "ambiguous-number"
    DATE = "date"
    MONTH = "month"
    YEAR = "year"
    NO_SUCH_DAY = "no-such-day"
    SHORT_YEAR = "short-year"
    AMBIGUOUS_DATE = "ambiguous-date"
    TIME = "time"
    COORDINATE = "coordinate"
    OUT_OF_RANGE = "out-of-range"


@dataclass(frozen=True, slots=True)
class Reading:
    """``value`` in the form's notation, or ``""`` with the reason in ``why`` (None for nothing typed)."""

    value: str
    why: Why | None = None


@dataclass(frozen=True, slots=True)
class Habits:
    """How the person's language writes: the sign that groups thousands, whether a slashed date starts with the day
    (None if that differs within the language, as in English), and the names of the months, January first."""

    group: str = ""
    day_first: bool | None = None
    months: tuple[str, ...] = ()


_NOTHING: Final = Reading("")
_SPACES: Final = re.compile(r"[\s\u00a0\u202f\u2009']+")
_NUMBER: Final = re.compile(r"[+-]?(\d+([.,]\d+)?|[.,]\d+)")
_GROUPED: Final = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")
_NOTATION: Final = re.compile(r"-?\d+(\.\d+)?")


def digits(text: str) -> str:
    """Return ``text`` with every script's decimal digits as ASCII ones, typographic minus signs as ``-``."""
    plain = "".join(str(unicodedata.decimal(c)) if unicodedata.decimal(c, None) is not None else c for c in text)
    return plain.replace("\u2212", "-").replace("\u066b", ".").replace("\u066c", ",")


def number(text: str, *, whole: bool, habits: Habits) -> Reading:
    """Read a number with a decimal point or comma; spaces between thousands are fine.

    ``1,234`` is refused where the comma groups thousands in the person's language, because it would be off by a factor
    of a thousand if misread. ``1.234`` is the form's own notation and always read as that.
    """
    typed = _SPACES.sub("", digits(text))
    if not typed:
        return _NOTHING
    if not _NUMBER.fullmatch(typed):
        return Reading("", Why.NUMBER)
    if habits.group == "," and _GROUPED.fullmatch(typed):
        return Reading("", Why.AMBIGUOUS_NUMBER)
    units, _, fraction = typed.replace(",", ".").partition(".")
    if whole and fraction.strip("0"):
        return Reading("", Why.WHOLE)
    sign = "-" if units.startswith("-") else ""
    units = units.lstrip("+-").lstrip("0") or "0"
    if whole:
        return Reading(sign + units if units != "0" else "0")
    return Reading(f"{sign}{units}.{fraction}" if fraction else sign + units)


def is_number(value: str, *, whole: bool) -> bool:
    """Tell whether ``value`` is a number in the form's own notation."""
    return bool(_NOTATION.fullmatch(value)) and not (whole and "." in value)


def day(text: str, habits: Habits) -> Reading:
    """Read a full date: ISO, day.month.year, day month-name year; slashes only where their order is certain."""
    typed = " ".join(digits(text).split())
    if not typed:
        return _NOTHING
    parts = _date_parts(typed, habits.months)
    if parts is None:
        return Reading("", Why.DATE)
    first, second, third = parts
    if len(first) == 4:
        return _date(first, second, third)
    if len(third) != 4:
        return Reading("", Why.SHORT_YEAR if len(third) == 2 else Why.DATE)
    if "/" in typed and habits.day_first is not True and int(first) <= 12 and first != second:
        if int(second) <= 12:
            return Reading("", Why.AMBIGUOUS_DATE)
        first, second = second, first
    return _date(third, second, first)


def month(text: str, habits: Habits) -> Reading:
    """Read a month and year; the value is its first day, as the form's notation has no shorter one."""
    typed = " ".join(digits(text).split())
    if not typed:
        return _NOTHING
    parts = re.split(r"[\s./-]+", typed)
    if len(parts) == 2:
        year, middle = parts if len(parts[0]) == 4 else reversed(parts)
        middle = middle if middle.isdecimal() else _month_number(middle, habits.months)
        if year.isdecimal() and len(year) == 4 and middle:
            return _date(year, middle, "1")
    return Reading("", Why.MONTH)


def year(text: str) -> Reading:
    """Read a year; the value is its first day, as the form's notation has no shorter one."""
    typed = digits(text).strip()
    if not typed:
        return _NOTHING
    if not typed.isdecimal() or len(typed) > 4:
        return Reading("", Why.YEAR)
    return _date(typed, "1", "1") if len(typed) == 4 else Reading("", Why.SHORT_YEAR)


def time(text: str) -> Reading:
    """Read a time of day on the 24-hour clock, also ``1405``, ``14.05``, ``14h05`` and ``2:05 pm``."""
    typed = _SPACES.sub("", digits(text)).lower()
    if not typed:
        return _NOTHING
    found = re.fullmatch(r"(\d{1,2})(?:[:.h\-]?(\d{2}))?(?:[:.]([0-5]\d))?(a\.?m\.?|p\.?m\.?|h)?", typed)
    if not found or (found[2] is None and not found[4]):
        return Reading("", Why.TIME)
    hour, minute, second, half = int(found[1]), int(found[2] or 0), found[3], (found[4] or "")[:1]
    if half in ("a", "p"):
        if not 1 <= hour <= 12:
            return Reading("", Why.TIME)
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        return Reading("", Why.TIME)
    return Reading(f"{hour:02}:{minute:02}" + (f":{second}" if second else ""))


def fold(text: str) -> str:
    """Return ``text`` for comparing as people search: without case, accents and the dots of ё."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def matches(words: Sequence[str], label: str) -> bool:
    """Tell whether every one of the folded ``words`` stands somewhere in ``label``."""
    folded = fold(label)
    return all(word in folded for word in words)


def _date_parts(typed: str, months: tuple[str, ...]) -> tuple[str, str, str] | None:
    parts = [part for part in re.split(r"[\s./,-]+", typed) if part]
    if len(parts) == 4 and parts[3].rstrip(".") in ("г", "г."):
        parts.pop()
    if len(parts) != 3:
        return None
    for index in (1, 0):
        if not parts[index].isdecimal():
            number_of = _month_number(parts[index], months)
            if not number_of:
                return None
            if index == 0:  # "November 21, 2026"
                parts[0], parts[1] = parts[1], number_of
            else:
                parts[1] = number_of
    if not all(part.isdecimal() and len(part) in (1, 2, 4) for part in parts):
        return None
    return parts[0], parts[1], parts[2]


def _month_number(word: str, months: tuple[str, ...]) -> str:
    folded = fold(word.rstrip("."))
    if len(folded) < 3:
        return ""
    found = {index % 12 + 1 for index, name in enumerate(months) if fold(name).rstrip(".").startswith(folded)}
    return str(found.pop()) if len(found) == 1 else ""


def _date(year: str, middle: str, last: str) -> Reading:
    try:
        return Reading(date(int(year), int(middle), int(last)).isoformat())
    except ValueError:
        return Reading("", Why.NO_SUCH_DAY)
