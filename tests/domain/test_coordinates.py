"""Places are read as they were written, in every notation, or refused with the reason; codes follow their standard."""

import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldmonitor.domain import codes
from fieldmonitor.domain.coordinates import Notation, Place, Why, read, read_angle, show
from fieldmonitor.services.grid import MilitaryGrid

GRID = MilitaryGrid()
LATITUDES = st.floats(-90, 90)
LONGITUDES = st.floats(-180, 179.999999)


def metres_between(one: tuple[float, float], other: tuple[float, float]) -> float:
    east = (one[1] - other[1] + 180) % 360 - 180
    return math.hypot(one[0] - other[0], east * math.cos(math.radians(one[0]))) * 111_195


def degrees(place: Place | Why) -> tuple[float, float]:
    assert isinstance(place, Place), place
    return float(place.latitude), float(place.longitude)


@pytest.mark.parametrize(
    ("text", "latitude", "longitude", "notation"),
    [
        ("54.3521, 26.9105", "54.3521", "26.9105", Notation.DECIMAL),
        ("54.35210 26.91", "54.35210", "26.91", Notation.DECIMAL),
        ("54,3521 26,9105", "54.3521", "26.9105", Notation.DECIMAL),
        ("54,35; 26,91", "54.35", "26.91", Notation.DECIMAL),
        ("-33.9 18.4", "-33.9", "18.4", Notation.DECIMAL),
        ("(54.3, 26.9)", "54.3", "26.9", Notation.DECIMAL),
        ("54.35°, 26.91°", "54.35", "26.91", Notation.DECIMAL),
        ("N54.35 E26.91", "54.35", "26.91", Notation.DECIMAL),
        ("54,35 S 26,91 W", "-54.35", "-26.91", Notation.DECIMAL),
        ("٥٤٫٣٥, ٢٦٫٩١", "54.35", "26.91", Notation.DECIMAL),
        ("54°21.5' 26°54.6'", "54.358333", "26.91", Notation.MINUTES),
        ("54°21'08\" N, 26°54'38\" E", "54.352222", "26.910556", Notation.SECONDS),
        ("E 26 54 38 N 54 21 08", "54.352222", "26.910556", Notation.SECONDS),
        ("54 21 08 26 54 38", "54.352222", "26.910556", Notation.SECONDS),
        ("54°21′08″ с. ш., 26°54′38″ в. д.", "54.352222", "26.910556", Notation.SECONDS),
        ("33°55′ ю.ш. 18°25′ з.д.", "-33.916667", "-18.416667", Notation.MINUTES),
        ("geo:54.35,26.91", "54.35", "26.91", Notation.GEO),
        ("geo:0,0?q=54.35,26.91(gate)", "54.35", "26.91", Notation.GEO),
    ],
)
def test_a_place_is_read_and_the_reading_named(text: str, latitude: str, longitude: str, notation: Notation) -> None:
    assert read(text, GRID) == Place(latitude, longitude, notation)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("  ", Why.NOTHING),
        ("behind the mill", Why.UNKNOWN),
        ("54.3521", Why.ALONE),
        ("54.35 N", Why.ALONE),
        ("54,3521", Why.TWO_WAYS),
        ("54,35,26,91", Why.TWO_WAYS),
        ("54 26", Why.TWO_WAYS),
        ("54 21 26 54", Why.TWO_WAYS),
        ("95, 20", Why.RANGE),
        ("20, 195", Why.RANGE),
        ("54°61' N 26°10' E", Why.RANGE),
        ("[26.9, 54.3]", Why.ORDER),
        ("54 N 26 O", Why.HEMISPHERE),
        ("-54 S, 3 E", Why.HEMISPHERE),
        ("54 N, 26 S", Why.HEMISPHERE),
        ("92F6+RQ", Why.SHORT),
        ("geo:1,2;crs=nad27", Why.SYSTEM),
        ("geo:1,2?q=3,4", Why.TWO_WAYS),
        ("35U MA 941", Why.UNKNOWN),
        ("99U MA 94 22", Why.UNKNOWN),
    ],
)
def test_what_cannot_be_read_or_has_two_readings_is_refused_with_the_reason(text: str, why: Why) -> None:
    assert read(text, GRID) is why


def test_a_square_gives_its_middle_and_says_how_wide_it_is() -> None:
    place = read("35u ma 94 22", GRID)
    assert isinstance(place, Place)
    assert (place.notation, place.cell, place.accuracy) == (Notation.MGRS, 1000.0, "708")
    fine = read("35U MA 94182 22701", GRID)
    assert metres_between(degrees(fine), (54.3521, 26.9105)) < 2
    assert metres_between(degrees(place), degrees(fine)) < 708
    geo = read("geo:54.35,26.91,120;u=35", GRID)
    assert isinstance(geo, Place)
    assert (geo.altitude, geo.accuracy) == ("120", "35")
    assert read("35U MA 94 22") is Why.UNKNOWN, "without the grid its references mean nothing"


@given(LATITUDES, LONGITUDES, st.sampled_from([Notation.DECIMAL, Notation.MINUTES, Notation.SECONDS, Notation.GEO]))
def test_what_is_shown_is_read_back(latitude: float, longitude: float, notation: Notation) -> None:
    place = read(show(latitude, longitude, notation), GRID)
    assert metres_between((latitude, longitude), degrees(place)) < 0.5
    # A whole number of degrees written with its minutes is still read as that notation.
    assert isinstance(place, Place) and place.notation is notation


@given(st.floats(-79.9, 83.9), LONGITUDES)
def test_the_military_grid_comes_back_within_its_square(latitude: float, longitude: float) -> None:
    place = read(show(latitude, longitude, Notation.MGRS, GRID), GRID)
    assert isinstance(place, Place) and place.notation is Notation.MGRS
    assert metres_between((latitude, longitude), degrees(place)) < 2


@given(LATITUDES, LONGITUDES, st.sampled_from([2, 4, 6, 8, 10, 11, 12, 13, 14, 15]))
def test_a_place_lies_in_the_cell_of_its_code(latitude: float, longitude: float, length: int) -> None:
    code = codes.encode(latitude, longitude, length)
    cell = codes.decode(code)
    margin = 1e-9
    assert cell.south - margin <= latitude <= cell.south + cell.height + margin
    assert cell.west - margin <= longitude <= cell.west + cell.width + margin
    assert codes.encode(*cell.middle, length) == code
    assert codes.is_full(code) and not codes.is_short(code) and codes.is_full(code.lower())


@given(LATITUDES, LONGITUDES)
def test_a_longer_code_begins_with_the_shorter_one(latitude: float, longitude: float) -> None:
    long = codes.encode(latitude, longitude, 15)
    assert all(long.startswith(codes.encode(latitude, longitude, length)) for length in (10, 11, 12, 13, 14))


@pytest.mark.parametrize(
    ("latitude", "longitude", "length", "code"),
    [  # the specification's own test data
        (20.375, 2.775, 6, "7FG49Q00+"),
        (20.3700625, 2.7821875, 10, "7FG49QCJ+2V"),
        (20.3701125, 2.782234375, 11, "7FG49QCJ+2VX"),
        (20.3701135, 2.78223535156, 13, "7FG49QCJ+2VXGJ"),
        (47.0000625, 8.0000625, 10, "8FVC2222+22"),
        (-41.2730625, 174.7859375, 10, "4VCPPQGP+Q9"),
        (0.5, -179.5, 4, "62G20000+"),
        (-89.9999375, -179.9999375, 10, "22222222+22"),
        (0.5, 179.5, 4, "6VGX0000+"),
        (1, 1, 11, "6FH32222+222"),
        (90, 1, 4, "CFX30000+"),
        (92, 1, 4, "CFX30000+"),
        (1, 181, 4, "62H30000+"),
    ],
)
def test_codes_are_those_of_the_specification(latitude: float, longitude: float, length: int, code: str) -> None:
    assert codes.encode(latitude, longitude, length) == code


@pytest.mark.parametrize(
    "text", ["G+", "8FWC2345+G", "8FWC2_45+G6", "8FWC2300+G6", "8F0C2300+", "WC2300+G6g", "+", "X"]
)
def test_what_is_no_full_code_is_refused(text: str) -> None:
    assert not codes.is_full(text)
    with pytest.raises(ValueError, match="not a full"):
        codes.decode(text)
    with pytest.raises(ValueError, match="does not exist"):
        codes.encode(1, 1, 5)


@given(st.text(max_size=30) | st.from_regex(re.compile(r"[\d.,°' NSEW+-]{1,24}"), fullmatch=True))
def test_nothing_typed_fails_and_every_reading_lies_on_the_globe(text: str) -> None:
    place = read(text, GRID)
    if isinstance(place, Place):
        latitude, longitude = degrees(place)
        assert abs(latitude) <= 90 and abs(longitude) <= 180
        assert re.fullmatch(r"-?\d+(\.\d+)?", place.latitude) and re.fullmatch(r"-?\d+(\.\d+)?", place.longitude)
    for limit in (90, 180):
        angle = read_angle(text, limit)
        assert isinstance(angle, Why) or abs(float(angle)) <= limit


def test_one_coordinate_alone() -> None:
    assert read_angle("54°21'08\" N", 90) == "54.352222"
    assert read_angle("26,9105", 180) == "26.9105"
    assert read_angle("54 21 08", 90) == "54.352222"
    assert read_angle("54 E", 90) is Why.UNKNOWN
    assert read_angle("-5 W", 180) is Why.HEMISPHERE
    assert read_angle("95", 90) is Why.RANGE
