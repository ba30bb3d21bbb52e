"""Words around places: how far, how large, how a place was read, and why it was not."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from fieldmonitor.domain.coordinates import Notation, Place, Why

translate = QCoreApplication.translate

_HECTARE: Final = 10_000.0
_SQUARE_KILOMETRE: Final = 1_000_000.0


def length_text(metres: float) -> str:
    """Return a length in metres or kilometres, to three figures or so: more would claim what a drawing cannot know."""
    if metres < 1000:
        return translate("Measures", "{n} m").format(n=_rounded(metres))
    return translate("Measures", "{n} km").format(n=_rounded(metres / 1000))


def degrees_text(value: float, decimals: int, *, north: bool) -> str:
    """Return a latitude (``north``) or a longitude as the edge of a map is labelled."""
    plain = QLocale().toString(float(abs(value)), "f", decimals)
    if float(f"{abs(value):.{decimals}f}") == 0:
        return f"{plain}°"
    if north:
        return (translate("Measures", "{n}° N") if value > 0 else translate("Measures", "{n}° S")).format(n=plain)
    return (translate("Measures", "{n}° E") if value > 0 else translate("Measures", "{n}° W")).format(n=plain)


def area_text(square_metres: float) -> str:
    """Return an area in square metres, hectares or square kilometres."""
    if square_metres < _HECTARE:
        return translate("Measures", "{n} m²").format(n=_rounded(square_metres))
    if square_metres < _SQUARE_KILOMETRE:
        return translate("Measures", "{n} ha").format(n=_rounded(square_metres / _HECTARE))
    return translate("Measures", "{n} km²").format(n=_rounded(square_metres / _SQUARE_KILOMETRE))


def reading_text(place: Place) -> str:
    """Say how a place was read, and for a square how wide it is."""
    named = notation_text(place.notation)
    if not place.cell:
        return translate("Places", "Read as {notation}.").format(notation=named)
    return translate("Places", "Read as {notation}: the middle of a square of {side}.").format(
        notation=named, side=length_text(place.cell)
    )


def notation_text(notation: Notation) -> str:
    """Return the name of a notation."""
    return {
        Notation.DECIMAL: translate("Places", "decimal degrees"),
        Notation.MINUTES: translate("Places", "degrees and minutes"),
        Notation.SECONDS: translate("Places", "degrees, minutes and seconds"),
        Notation.MGRS: translate("Places", "military grid (MGRS)"),
        Notation.OLC: translate("Places", "Open Location Code"),
        Notation.GEO: translate("Places", "a geo: address"),
    }[notation]


def why_text(why: Why) -> str:
    """Say why a place was not read, and how to write it."""
    return {
        Why.NOTHING: translate("Places", "Write both latitude and longitude."),
        Why.UNKNOWN: translate(
            "Places",
            "This is not a place. Write 54.3521, 26.9105, or 54°21'08\" N, 26°54'38\" E, or 35U MA 94182 22701, "
            "or 9G689W26+R6.",
        ),
        Why.RANGE: translate(
            "Places", "Latitude goes from -90 to 90, longitude from -180 to 180, minutes and seconds below 60."
        ),
        Why.ALONE: translate("Places", "One number is missing: write both latitude and longitude."),
        Why.TWO_WAYS: translate(
            "Places", "This can be read in two ways. Write points for decimals and letters: 54.35 N, 26.91 E."
        ),
        Why.ORDER: translate(
            "Places", "In square brackets some write longitude first. Write it with letters: 54.35 N, 26.91 E."
        ),
        Why.HEMISPHERE: translate(
            "Places", "The letters do not tell north, south, east and west. Write N or S, and E or W, without a sign."
        ),
        Why.SHORT: translate("Places", "This code has lost its beginning. Write all of it, such as 9G689W26+R6."),
        Why.SYSTEM: translate("Places", "This address is not in WGS 84. Write the place in WGS 84."),
    }[why]


def _rounded(number: float) -> str:
    decimals = 0 if number >= 100 or number == int(number) else 1 if number >= 10 else 2
    text = QLocale().toString(float(number), "f", decimals)
    point = QLocale().decimalPoint()
    return text.rstrip("0").rstrip(point) if point in text else text
