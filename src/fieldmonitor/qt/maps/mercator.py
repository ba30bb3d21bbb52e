"""Web Mercator (EPSG:3857) and what a view of it needs. No Qt.

World coordinates: x from 0 (180° W) to 1 (180° E), y from 0 (85.0511° N) to 1 (85.0511° S). At zoom ``z`` the world is
``256 * 2**z`` pixels wide.
"""

import math
from collections.abc import Sequence
from typing import Final

TILE: Final = 256
LIMIT: Final = 85.05112877980659
MIN_ZOOM: Final = 0.0
MAX_ZOOM: Final = 19.0
EQUATOR: Final = 40_075_016.686  # metres
_STEPS: Final = (60, 30, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0005, 0.0002, 0.0001)

Point = tuple[float, float]
"""latitude and longitude in degrees"""


def to_world(latitude: float, longitude: float) -> tuple[float, float]:
    """Return world coordinates; latitudes beyond the projection lie on its edge."""
    sine = math.sin(math.radians(max(-LIMIT, min(LIMIT, latitude))))
    return longitude / 360 + 0.5, 0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)


def to_degrees(x: float, y: float) -> Point:
    """Return latitude and longitude; x is brought into the one world, y kept within it."""
    y = max(0.0, min(1.0, y))
    latitude = math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * y))))
    return latitude, (x % 1.0) * 360 - 180


def near(x: float, centre: float) -> float:
    """Return the copy of ``x`` that lies nearest to ``centre``: the world goes round."""
    return x + round(centre - x)


def pixels(zoom: float) -> float:
    """Return how many pixels wide the world is."""
    return float(TILE * 2**zoom)


def metres_per_pixel(latitude: float, zoom: float) -> float:
    """Return the scale at a latitude."""
    return math.cos(math.radians(latitude)) * EQUATOR / pixels(zoom)


def scale_bar(latitude: float, zoom: float, room: float) -> tuple[int, float]:
    """Return a round number of metres (1, 2 or 5 times a power of ten) and its pixels, at most ``room``."""
    scale = metres_per_pixel(latitude, zoom)
    most = max(1.0, room * scale)
    power = 10 ** int(math.log10(most))
    metres = next(int(factor * power) for factor in (5, 2, 1) if factor * power <= most)
    return metres, metres / scale


def graticule_step(zoom: float, wanted: float = 110.0) -> float:
    """Return degrees between two meridians so that they stand about ``wanted`` pixels apart, at least."""
    per_degree = pixels(zoom) / 360
    fitting = [step for step in _STEPS if step * per_degree >= wanted]
    return fitting[-1] if fitting else _STEPS[0]


def steps_between(low: float, high: float, step: float) -> list[float]:
    """Return the multiples of ``step`` from ``low`` to ``high``."""
    return [number * step for number in range(math.ceil(low / step), math.floor(high / step) + 1)]


def fitted(points: Sequence[Point], width: float, height: float, most: float = 15.0) -> tuple[Point, float]:
    """Return centre and zoom of the view that shows all points with a margin; one point is shown at ``most``."""
    if not points:
        return (25.0, 15.0), 1.0
    first = to_world(*points[0])
    places = [(near(x, first[0]), y) for x, y in (to_world(*point) for point in points)]
    left, right = min(x for x, _ in places), max(x for x, _ in places)
    top, bottom = min(y for _, y in places), max(y for _, y in places)
    zoom = most
    for extent, room in ((right - left, width), (bottom - top, height)):
        if extent > 0:
            zoom = min(zoom, math.log2(max(1.0, room * 0.7) / (TILE * extent)))
    return to_degrees((left + right) / 2, (top + bottom) / 2), max(MIN_ZOOM, min(MAX_ZOOM, zoom))
