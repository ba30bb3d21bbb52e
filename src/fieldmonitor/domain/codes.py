"""Open Location Code: a place as letters and digits that can be read aloud, such as ``9G689W26+R6``.

Source: the published specification (github.com/google/open-location-code, version 1.0). Only full codes: a short one
means nothing without the place it was shortened for, and which one that is would be a guess.

    latitude and longitude, counted from -90 and -180, in base 20, a digit of each in turn: five pairs, ``+`` after the
    fourth; then, one digit each, the cell is cut into 4 columns and 5 rows. ``0`` fills what was left out before ``+``.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

ALPHABET: Final = "23456789CFGHJMPQRVWX"
SEPARATOR_AT: Final = 8
MAX_LENGTH: Final = 15
"""Digits beyond these are taken and change nothing (specification, section "Maximum code length")."""

_PAIR_LENGTH: Final = 10
_PAIR_STEPS: Final = (Fraction(20), Fraction(1), Fraction(1, 20), Fraction(1, 400), Fraction(1, 8000))
_ROWS, _COLUMNS = 5, 4
_FULL: Final = re.compile(rf"(?=.{{8}}\+)([{ALPHABET}]{{2,8}})(0*)\+([{ALPHABET}]*)", re.IGNORECASE)
_SHORT: Final = re.compile(rf"[{ALPHABET}]{{2,7}}\+[{ALPHABET}]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cell:
    """What a code names: south-west corner, height and width, in degrees."""

    south: float
    west: float
    height: float
    width: float

    @property
    def middle(self) -> tuple[float, float]:
        """Latitude and longitude of the middle."""
        return self.south + self.height / 2, self.west + self.width / 2


def is_full(text: str) -> bool:
    """Tell whether ``text`` is a full code, in capitals or not."""
    found = _FULL.fullmatch(text)
    if not found:
        return False
    digits, padding, rest = found.groups()
    if (padding and (len(digits) % 2 or rest)) or len(rest) == 1:
        return False
    # The first pair names a band of latitude up to 90 and a meridian strip up to 180.
    return ALPHABET.index(digits[0].upper()) < 9 and ALPHABET.index(digits[1].upper()) < 18


def is_short(text: str) -> bool:
    """Tell whether ``text`` is a code whose beginning was left out."""
    found = _SHORT.fullmatch(text)
    return bool(found) and text.index("+") % 2 == 0 and len(text) - text.index("+") - 1 != 1


def encode(latitude: float, longitude: float, length: int = _PAIR_LENGTH) -> str:
    """Return the code of ``length`` digits for a place in degrees.

    Latitude is clipped to -90…90 and longitude brought into -180…180. Raises ValueError for a length that the
    specification does not have (odd below 10, under 2).
    """
    if length < 2 or (length < _PAIR_LENGTH and length % 2):
        raise ValueError(f"a code of {length} digits does not exist")
    length = min(length, MAX_LENGTH)
    # Exact fractions: in floating point a place on the edge of a cell would fall into the one beside it.
    north = Fraction(str(min(90.0, max(-90.0, latitude)))) + 90
    east = (Fraction(str(longitude)) + 180) % 360
    height, width = _size(length)
    if north >= 180:
        north = 180 - height
    digits = ""
    for step in _PAIR_STEPS[: min(length, _PAIR_LENGTH) // 2]:
        digits += ALPHABET[int(north / step)] + ALPHABET[int(east / step)]
        north, east = north % step, east % step
    height, width = _PAIR_STEPS[-1], _PAIR_STEPS[-1]
    for _ in range(length - _PAIR_LENGTH):
        height, width = height / _ROWS, width / _COLUMNS
        digits += ALPHABET[int(north / height) * _COLUMNS + int(east / width)]
        north, east = north % height, east % width
    digits = digits.ljust(SEPARATOR_AT, "0")
    return f"{digits[:SEPARATOR_AT]}+{digits[SEPARATOR_AT:]}"


def decode(code: str) -> Cell:
    """Return the cell of a full code. Raises ValueError for anything else (`is_full`)."""
    if not is_full(code):
        raise ValueError("not a full Open Location Code")
    digits = code.upper().replace("+", "").rstrip("0")[:MAX_LENGTH]
    south, west = Fraction(-90), Fraction(-180)
    pairs = digits[:_PAIR_LENGTH]
    for index, step in zip(range(0, len(pairs), 2), _PAIR_STEPS, strict=False):
        south += ALPHABET.index(pairs[index]) * step
        west += ALPHABET.index(pairs[index + 1]) * step
    height = width = _PAIR_STEPS[-1]
    for digit in digits[_PAIR_LENGTH:]:
        height, width = height / _ROWS, width / _COLUMNS
        row, column = divmod(ALPHABET.index(digit), _COLUMNS)
        south, west = south + row * height, west + column * width
    height, width = _size(len(digits))
    return Cell(float(south), float(west), float(height), float(width))


def _size(length: int) -> tuple[Fraction, Fraction]:
    """Return height and width of a cell of a code of ``length`` digits, in degrees."""
    if length <= _PAIR_LENGTH:
        return _PAIR_STEPS[length // 2 - 1], _PAIR_STEPS[length // 2 - 1]
    finer = length - _PAIR_LENGTH
    return _PAIR_STEPS[-1] / _ROWS**finer, _PAIR_STEPS[-1] / _COLUMNS**finer
