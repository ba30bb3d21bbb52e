"""Places as people write them, read as they were meant or not at all, and written back in every notation.

Read: decimal degrees, degrees with minutes, degrees with minutes and seconds (letters of the hemispheres in English or
Russian), the military grid (MGRS), Open Location Code, ``geo:`` addresses (RFC 5870). What has two readings is refused
with the reason, never guessed. WGS 84 throughout; latitude before longitude unless letters say otherwise.
"""

import math
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from fieldmonitor.domain import codes


class Notation(StrEnum):
    """How a place is written."""

    DECIMAL = "decimal"
    MINUTES = "minutes"
    SECONDS = "seconds"
    MGRS = "mgrs"
    OLC = "olc"
    GEO = "geo"


class Why(StrEnum):
    """Why a text was not read as a place."""

    NOTHING = "nothing"
    UNKNOWN = "unknown"
    RANGE = "range"
    """latitude beyond 90, longitude beyond 180, minutes or seconds of 60 and more"""
    ALONE = "alone"
    """one number: its partner is missing"""
    TWO_WAYS = "two-ways"
    """a comma may be a decimal sign or stand between two numbers; a number may be minutes or the longitude"""
    ORDER = "order"
    """in square brackets some write longitude first, others latitude"""
    HEMISPHERE = "hemisphere"
    """O is east in German and west in French, Spanish and Italian; or a sign and a letter contradict each other"""
    SHORT = "short"
    """an Open Location Code without its beginning"""
    SYSTEM = "system"
    """a ``geo:`` address in another system than WGS 84"""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in decimal degrees, as digits: those typed as decimals are kept, because others claim other precision.

    ``altitude`` and ``accuracy``: metres as digits, ``""`` where the text has none. ``cell``: the side in metres of the
    square that a grid or a code names, 0 for a point; latitude and longitude are then its middle.
    """

    latitude: str
    longitude: str
    notation: Notation
    altitude: str = ""
    accuracy: str = ""
    cell: float = 0.0


class Grid(Protocol):
    """The military grid, which is not in the standard library (`fieldmonitor.services.grid`)."""

    def to_degrees(self, reference: str) -> tuple[float, float] | None:
        """Return the middle of the square, None for what is no reference."""

    def to_reference(self, latitude: float, longitude: float) -> str:
        """Return the reference to one metre."""


_METRES_PER_DEGREE: Final = 111_195.0
_GRID: Final = re.compile(r"(?:(?:0?[1-9]|[1-5]\d|60)[C-HJ-NP-X]|[ABYZ])[A-HJ-NP-Z][A-HJ-NP-Z](\d*)")
_NUMBER: Final = r"\d+(?:\.\d+)?"
_PAIR: Final = re.compile(rf"([+-]?{_NUMBER})\s*°?\s*(?:[,;\s])\s*([+-]?{_NUMBER})\s*°?")
_COMMA_PAIR: Final = re.compile(r"([+-]?\d+,\d+)\s*°?(?:\s*;\s*|,?\s+)([+-]?\d+,\d+)\s*°?")
_ANGLE: Final = re.compile(
    rf"([+-]?{_NUMBER})\s*°?(?:\s*(?<![.\d])({_NUMBER})\s*'?(?:\s*(?<![.\d])({_NUMBER})\s*\"?)?)?"
)
_RUSSIAN: Final = ((r"С\s*\.?\s*Ш\s*\.?", "N"), (r"Ю\s*\.?\s*Ш\s*\.?", "S"), (r"В\s*\.?\s*Д\s*\.?", "E"),
                   (r"З\s*\.?\s*Д\s*\.?", "W"))  # fmt: skip
_MARKS: Final = {"′": "'", "’": "'", "ʹ": "'", "´": "'", "‘": "'", "″": '"', "”": '"', "“": '"', "ʺ": '"', "º": "°",
                 "˚": "°", "\u2212": "-", "–": "-", "\u066b": ".", "،": ",", "\u00a0": " ", "\u202f": " "}  # fmt: skip


def read(text: str, grid: Grid | None = None) -> Place | Why:
    """Read a place, or say why it cannot be read. Without ``grid`` the military grid is unknown."""
    plain = _plain(text)
    if not plain:
        return Why.NOTHING
    if plain.lower().startswith("geo:"):
        return _geo(plain)
    if plain[0] == "[":
        return Why.ORDER
    if plain[0] == "(" and plain[-1] == ")":
        return read(plain[1:-1], grid)
    return _code(plain, grid) or _with_letters(plain.upper()) or _without_letters(plain)


def read_angle(text: str, limit: int) -> str | Why:
    """Read a latitude (``limit`` 90) or a longitude (180) that stands alone; return decimal degrees as digits."""
    plain = _latin(_plain(text).upper())
    if not plain:
        return Why.NOTHING
    letters = "NS" if limit == 90 else "EW"
    if "O" in plain:
        return Why.HEMISPHERE
    found = re.fullmatch(r"([NSEW])?\s*([^NSEW]+?)\s*([NSEW])?", plain)
    if not found or (found[1] and found[3]):
        return Why.UNKNOWN
    letter = found[1] or found[3] or ""
    if letter and letter not in letters:
        return Why.UNKNOWN
    return _angle(found[2].replace(",", "."), letter, limit)


def show(latitude: float, longitude: float, notation: Notation, grid: Grid | None = None) -> str:
    """Write a place: degrees to 1e-6, minutes to 1e-4, seconds to 1e-2 (a third of a metre), codes of ten digits.

    Without ``grid``, and where the grid has no square, ``""`` for the military grid.
    """
    match notation:
        case Notation.DECIMAL:
            return f"{_short(latitude)}, {_short(longitude)}"
        case Notation.GEO:
            return f"geo:{_short(latitude)},{_short(longitude)}"
        case Notation.OLC:
            return codes.encode(latitude, longitude)
        case Notation.MGRS:
            return _spaced(grid.to_reference(latitude, longitude)) if grid else ""
        case _:
            parts = ((latitude, "NS"), (longitude, "EW"))
            return ", ".join(_sexagesimal(value, letters, notation) for value, letters in parts)


def digits(value: float) -> str:
    """Return decimal degrees to a tenth of a metre as digits of the form's notation."""
    return _short(value)


def _plain(text: str) -> str:
    """Bring digits of every script, typographic marks and spaces to plain ones."""
    decimals = (str(unicodedata.decimal(c)) if unicodedata.decimal(c, None) is not None else c for c in text)
    plain = "".join(_MARKS.get(c, c) for c in decimals).replace("''", '"')
    return " ".join(plain.split())


def _latin(plain: str) -> str:
    for pattern, letter in _RUSSIAN:
        plain = re.sub(pattern, letter, plain)
    return plain


def _code(plain: str, grid: Grid | None) -> Place | Why | None:
    """Read a code or a grid reference; None for what looks like neither."""
    code = re.sub(r"\s+", "", plain).upper()
    if codes.is_full(code):
        return _cell(code)
    if codes.is_short(code):
        return Why.SHORT
    return _grid(code, grid) if _GRID.fullmatch(code) else None


def _with_letters(plain: str) -> Place | Why | None:
    """Read two angles of which each has its hemisphere; None if there are no such letters."""
    latin = _latin(plain)
    if not re.search(r"[NSEWO]", latin):
        return None
    if re.search(r"[^NSEWO\d\s.,;°'\"+-]", latin):
        return Why.UNKNOWN
    if "O" in latin:
        return Why.HEMISPHERE
    number = r"([^NSEW]*\d[^NSEW]*?)"
    found = re.fullmatch(rf"([NSEW])\s*{number}\s*[,;]?\s*([NSEW])\s*{number}", latin)
    if found:
        parts = [(found[1], found[2]), (found[3], found[4])]
    else:
        found = re.fullmatch(rf"{number}\s*([NSEW])\s*[,;]?\s*{number}\s*([NSEW])", latin)
        if not found:
            return Why.ALONE if len(re.findall(r"[NSEW]", latin)) == 1 else Why.UNKNOWN
        parts = [(found[2], found[1]), (found[4], found[3])]
    parts.sort(key=lambda part: part[0] in "EW")
    if parts[0][0] not in "NS" or parts[1][0] not in "EW":
        return Why.HEMISPHERE
    return _both([(text.strip(" ;").rstrip(",").replace(",", "."), letter) for letter, text in parts])


def _without_letters(plain: str) -> Place | Why:
    """Read two numbers, or six: degrees, minutes and seconds of each."""
    pair = _PAIR.fullmatch(plain)
    if pair:
        # "54,3521" is one number in half of Europe and two in the other half; "54 26" may be degrees and minutes.
        minutes = re.fullmatch(rf"[+-]?\d+ ({_NUMBER})", plain)
        if re.fullmatch(r"[+-]?\d+,\d+", plain) or (minutes and float(minutes[1]) < 60):
            return Why.TWO_WAYS
        return _both([(pair[1], ""), (pair[2], "")])
    if commas := _COMMA_PAIR.fullmatch(plain):
        return _both([(commas[1].replace(",", "."), ""), (commas[2].replace(",", "."), "")])
    if re.fullmatch(r"[+-]?\d+,\d+,[+-]?\d+,\d+", plain):
        return Why.TWO_WAYS
    if re.fullmatch(rf"[+-]?{_NUMBER}\s*°?", plain):
        return Why.ALONE
    return Why.UNKNOWN if re.search(r"[^\d\s.,;°'\"+-]", plain) else _marked(plain)


def _marked(plain: str) -> Place | Why:
    halves = re.split(r"\s*[,;]\s*(?=[+-]?\d+(?:\.\d+)?(?:[°\s]|$))", plain)
    if len(halves) != 2:
        halves = [half.strip() for half in re.findall(r"[+-]?\d+\s*°[^°]*?(?=[+-]?\d+\s*°|$)", plain)]
    if len(halves) == 2 and all(_ANGLE.fullmatch(half) for half in halves):
        return _both([(half, "") for half in halves])
    numbers = plain.split()
    if len(numbers) == 6 and all(re.fullmatch(rf"[+-]?{_NUMBER}", number) for number in numbers):
        return _both([(" ".join(numbers[:3]), ""), (" ".join(numbers[3:]), "")])
    if len(numbers) in (3, 4, 5) and all(re.fullmatch(rf"[+-]?{_NUMBER}", number) for number in numbers):
        return Why.TWO_WAYS  # which numbers are minutes, and of what?
    return Why.UNKNOWN


def _both(parts: list[tuple[str, str]]) -> Place | Why:
    found = [_angle(text.strip(), letter, limit) for (text, letter), limit in zip(parts, (90, 180), strict=True)]
    for one in found:
        if isinstance(one, Why):
            return one
    depth = max(len(re.findall(_NUMBER, text)) for text, _ in parts)
    notation = {1: Notation.DECIMAL, 2: Notation.MINUTES}.get(depth, Notation.SECONDS)
    return Place(str(found[0]), str(found[1]), notation)


def _angle(text: str, letter: str, limit: int) -> str | Why:
    found = _ANGLE.fullmatch(text.strip())
    if not found:
        return Why.UNKNOWN
    whole, minutes, seconds = found.groups()
    if letter and whole[0] in "+-":
        return Why.HEMISPHERE
    if (minutes and "." in whole) or (seconds and "." in minutes):
        return Why.UNKNOWN
    if float(minutes or 0) >= 60 or float(seconds or 0) >= 60:
        return Why.RANGE
    value = abs(float(whole)) + float(minutes or 0) / 60 + float(seconds or 0) / 3600
    if value > limit:
        return Why.RANGE
    negative = letter in ("S", "W") or whole.startswith("-")
    typed = re.sub(r"^0+(?=\d)", "", whole.lstrip("+-")) if minutes is None else _short(value)
    return ("-" if negative and value else "") + typed


def _geo(plain: str) -> Place | Why:
    path, _, query = plain[4:].partition("?")
    parts = path.split(";")
    parameters = dict(part.lower().partition("=")[::2] for part in parts[1:])
    if parameters.get("crs", "wgs84") != "wgs84":
        return Why.SYSTEM
    numbers = [number.strip() for number in parts[0].split(",")]
    asked = re.search(rf"(?:^|&)q=([+-]?{_NUMBER}),([+-]?{_NUMBER})", query)
    if asked:  # some programs write "geo:0,0?q=54.35,26.91"
        if any(float(number) for number in numbers[:2] if re.fullmatch(rf"[+-]?{_NUMBER}", number)):
            return Why.TWO_WAYS
        numbers = [asked[1], asked[2]]
    if len(numbers) not in (2, 3) or not all(re.fullmatch(rf"[+-]?{_NUMBER}", number) for number in numbers):
        return Why.UNKNOWN
    place = _both([(numbers[0], ""), (numbers[1], "")])
    if isinstance(place, Why):
        return place
    altitude = numbers[2].lstrip("+") if len(numbers) == 3 else ""
    uncertain = parameters.get("u", "")
    accuracy = uncertain if re.fullmatch(_NUMBER, uncertain) else ""
    return Place(place.latitude, place.longitude, Notation.GEO, altitude, accuracy)


def _cell(code: str) -> Place:
    cell = codes.decode(code)
    latitude, longitude = cell.middle
    side = max(cell.height, cell.width * math.cos(math.radians(latitude))) * _METRES_PER_DEGREE
    return _square(latitude, longitude, Notation.OLC, side)


def _grid(reference: str, grid: Grid | None) -> Place | Why:
    found = _GRID.fullmatch(reference)
    if grid is None or found is None or len(found[1]) % 2 or len(found[1]) > 10:
        return Why.UNKNOWN
    middle = grid.to_degrees(reference)
    if middle is None:
        return Why.UNKNOWN
    return _square(middle[0], middle[1], Notation.MGRS, float(10 ** (5 - len(found[1]) // 2)))


def _square(latitude: float, longitude: float, notation: Notation, side: float) -> Place:
    """Return the middle of a square; its accuracy is the way from there to a corner."""
    return Place(_short(latitude), _short(longitude), notation, "", str(math.ceil(side * math.sqrt(2) / 2)), side)


def _short(value: float) -> str:
    text = f"{value:.6f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _spaced(reference: str) -> str:
    found = re.fullmatch(r"(\d*[A-Z])([A-Z]{2})(\d*)", reference)
    if not found:
        return reference
    half = len(found[3]) // 2
    return f"{found[1]} {found[2]} {found[3][:half]} {found[3][half:]}".strip()


def _sexagesimal(value: float, letters: str, notation: Notation) -> str:
    letter = letters[value < 0]
    if notation is Notation.MINUTES:
        degrees, minutes = divmod(round(abs(value) * 600_000), 600_000)
        return f"{degrees}°{minutes / 10_000:07.4f}′ {letter}"
    whole, seconds = divmod(round(abs(value) * 360_000), 6_000)
    return f"{whole // 60}°{whole % 60:02}′{seconds / 100:05.2f}″ {letter}"
