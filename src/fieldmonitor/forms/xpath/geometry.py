"""Areas and distances on the globe (ODK XForms specification, ``area()``, ``distance()``, ``geofence()``).

A sphere of 6,378,100 m, as in JavaRosa: areas by the spherical excess, distances by the haversine.
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

RADIUS: Final = 6_378_100.0
"""metres"""

Point = tuple[float, float]
"""latitude and longitude in degrees"""


def points(texts: Sequence[str]) -> list[Point]:
    """Return the points of geopoints, geotraces and geoshapes; an unreadable one empties the list."""
    found: list[Point] = []
    for text in texts:
        for part in text.split(";"):
            numbers = part.split()
            if not numbers:
                continue
            try:
                found.append((float(numbers[0]), float(numbers[1])))
            except (ValueError, IndexError):
                return []
    return found


def area(shape: Sequence[Point]) -> float:
    """Return square metres of a closed shape; fewer than three points have none."""
    if len(shape) < 3:
        return 0.0
    total = 0.0
    for (lat1, lon1), (lat2, lon2) in zip(shape, [*shape[1:], shape[0]], strict=True):
        total += math.radians(lon2 - lon1) * (2 + math.sin(math.radians(lat1)) + math.sin(math.radians(lat2)))
    return abs(total * RADIUS * RADIUS / 2)


def length(line: Sequence[Point]) -> float:
    """Return metres along a line; fewer than two points have none."""
    return sum((_distance(one, other) for one, other in pairwise(line)), 0.0)


def _distance(one: Point, other: Point) -> float:
    lat1, lat2 = math.radians(one[0]), math.radians(other[0])
    half = math.sin((lat2 - lat1) / 2) ** 2
    half += math.cos(lat1) * math.cos(lat2) * math.sin(math.radians(other[1] - one[1]) / 2) ** 2
    return 2 * RADIUS * math.asin(math.sqrt(min(1.0, half)))


def inside(point: Sequence[Point], shape: Sequence[Point]) -> bool:
    """Return whether the point lies in the shape (ray casting on the plane of degrees)."""
    if len(point) != 1 or len(shape) < 3:
        return False
    (lat, lon), within = point[0], False
    for (lat1, lon1), (lat2, lon2) in zip(shape, [*shape[1:], shape[0]], strict=True):
        if (lat1 > lat) != (lat2 > lat) and lon < (lon2 - lon1) * (lat - lat1) / (lat2 - lat1) + lon1:
            within = not within
    return within
