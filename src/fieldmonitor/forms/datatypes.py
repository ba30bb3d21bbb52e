"""Answers as typed and as stored: one canonical spelling per value, so that equal answers are equal texts.

What is not of its type is kept as it was typed: validity says so, and nothing is lost.
"""

import re
from decimal import Decimal, InvalidOperation
from typing import Final

from fieldmonitor.forms.xpath import dates

_INT: Final = re.compile(r"[+-]?[0-9]{1,18}", re.ASCII)
_DECIMAL: Final = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)", re.ASCII)
_MAX_DIGITS: Final = 40


def canonical(kind: str, text: str, zone: dates.Zone) -> str:
    """Return ``text`` as it is stored for a question of type ``kind`` (a bind's type)."""
    if kind in ("string", "binary", "barcode") or not text:
        return text
    trimmed = text.strip()
    if kind == "int":
        return str(int(trimmed)) if _INT.fullmatch(trimmed) else text
    if kind == "decimal":
        return _decimal(trimmed) if _DECIMAL.fullmatch(trimmed) and len(trimmed) <= _MAX_DIGITS else text
    if kind == "date":
        moment = dates.parse_moment(trimmed, zone)
        return moment.date().isoformat() if moment else text
    if kind == "boolean":
        return {"true": "true", "1": "true", "false": "false", "0": "false"}.get(trimmed, text)
    return trimmed if is_of(kind, trimmed, zone) else text


def calculated(kind: str, text: str, zone: dates.Zone) -> str:
    """Return a calculation's result for a question of type ``kind``: a number is cut to an integer where one is due."""
    if kind == "int" and "." in text and _DECIMAL.fullmatch(text):
        return str(int(Decimal(text)))
    return canonical(kind, text, zone)


def _decimal(text: str) -> str:
    try:
        value = Decimal(text)
    except InvalidOperation:
        return text
    plain = format(value, "f")
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return plain if plain not in ("-0", "") else "0"


def is_of(kind: str, text: str, zone: dates.Zone) -> bool:  # noqa: PLR0911 - one way out per type
    """Return whether a stored, non-blank ``text`` is of type ``kind``."""
    if kind == "int":
        return _INT.fullmatch(text) is not None
    if kind == "decimal":
        return _DECIMAL.fullmatch(text) is not None
    if kind == "date":
        return dates.parse_date(text) is not None
    if kind == "time":
        return dates.parse_time(text) is not None
    if kind == "dateTime":
        return dates.parse_moment(text, zone) is not None
    if kind == "geopoint":
        return _is_point(text)
    if kind in ("geotrace", "geoshape"):
        return _is_line(text, closed=kind == "geoshape")
    if kind == "boolean":
        return text in ("true", "false")
    return True


def _is_point(text: str) -> bool:
    parts = text.split()
    if not 2 <= len(parts) <= 4:
        return False
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        return False
    return all(abs(number) < 1e9 for number in numbers) and abs(numbers[0]) <= 90 and abs(numbers[1]) <= 180


def _is_line(text: str, *, closed: bool) -> bool:
    points = [part.strip() for part in text.split(";") if part.strip()]
    if not all(_is_point(point) for point in points):
        return False
    if closed:
        return len(points) >= 4 and points[0].split()[:2] == points[-1].split()[:2]
    return len(points) >= 2
