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


def crosses_itself(line: Sequence[Point]) -> bool:
    """Return whether a line meets itself elsewhere than where one stretch goes over into the next.

    Of a shape, the last point is the first; of any line, the same point twice in a row counts once.
    """
    path = [point for at, point in enumerate(line) if at == 0 or point != line[at - 1]]
    stretches = list(pairwise(path))
    closed = len(path) > 3 and path[0] == path[-1]
    near: list[int] = []  # those that a stretch further north may still meet
    for at in sorted(range(len(stretches)), key=lambda at: min(stretches[at])[0]):
        south = min(stretches[at])[0]
        near = [other for other in near if max(stretches[other])[0] >= south]
        if any(_conflict(stretches, min(at, other), max(at, other), closed=closed) for other in near):
            return True
        near.append(at)
    return False


def _conflict(stretches: Sequence[tuple[Point, Point]], first: int, second: int, *, closed: bool) -> bool:
    """Return whether two stretches of a line, which may follow each other, meet where they should not."""
    (start, end), (start2, end2) = stretches[first], stretches[second]
    if second == first + 1:
        return _turn(end, start, end2) == 0 and _onward(end, start, end2)
    if closed and first == 0 and second == len(stretches) - 1:
        return _turn(start, end, start2) == 0 and _onward(start, end, start2)
    return _meet(start, end, start2, end2)


def _turn(one: Point, two: Point, three: Point) -> float:
    """Return on which side of the way from one point to another a third lies; 0 in line with them."""
    return (two[0] - one[0]) * (three[1] - one[1]) - (two[1] - one[1]) * (three[0] - one[0])


def _onward(corner: Point, one: Point, two: Point) -> bool:
    """Return whether two points lie in the same direction from ``corner``."""
    return (one[0] - corner[0]) * (two[0] - corner[0]) + (one[1] - corner[1]) * (two[1] - corner[1]) > 0


def _meet(one: Point, two: Point, three: Point, four: Point) -> bool:
    sides = _turn(one, two, three), _turn(one, two, four), _turn(three, four, one), _turn(three, four, two)
    if (sides[0] > 0) != (sides[1] > 0) and (sides[2] > 0) != (sides[3] > 0) and 0 not in sides:
        return True
    ends = ((three, one, two), (four, one, two), (one, three, four), (two, three, four))
    return any(side == 0 and _between(*end) for side, end in zip(sides, ends, strict=True))


def _between(point: Point, one: Point, two: Point) -> bool:
    """Return whether a point in line with two others lies in the box between them."""
    return all(min(a, b) <= here <= max(a, b) for here, a, b in zip(point, one, two, strict=True))
