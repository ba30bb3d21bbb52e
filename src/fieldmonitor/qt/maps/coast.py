"""The world's coastlines (resources/map), for a map without a package: where one is, and nothing about whose it is."""

import struct
import zlib
from collections.abc import Sequence
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from fieldmonitor import resources
from fieldmonitor.qt.maps.mercator import pixels, to_world

_MAGIC: Final = b"FMCO1"
_UNIT: Final = 0.01  # degrees
_PIECE: Final = 200  # points that are drawn, or passed over, together
_WHOLE: Final = 7  # the zoom from which on every point of the file is a pixel or more from the one before
_ISLAND: Final = 2.5  # pixels that an island has at least

Piece = tuple[QRectF, QPolygonF]


@cache
def coastlines(level: int) -> tuple[Piece, ...]:
    """Return pieces of coastline with the rectangles that hold them, in world coordinates; none if the file is gone.

    ``level``: the whole zoom to be drawn at. What could not be told apart there is left out: points less than a pixel
    from the one before, and islands of a pixel or two. Drawn whole, the world would be a tangle of thick strokes.
    """
    if level >= _WHOLE:
        return tuple(piece for line in _lines() for piece in _pieces(line))
    step = 1.0 / pixels(level)
    return tuple(piece for line in _lines() if (rest := _thinned(line, step)) for piece in _pieces(rest))


@cache
def _lines() -> tuple[tuple[QPointF, ...], ...]:
    """Read the file.

    File: ``FMCO1``, then deflated: for each line a count u16, its first point as longitude and latitude i16 in 0.01°,
    and the steps to the others as i16 pairs; little-endian.
    """
    try:
        content = resources.data("resources/map/coast.bin").read_bytes()
    except OSError:
        return ()
    plain = zlib.decompress(content[len(_MAGIC) :])
    lines: list[tuple[QPointF, ...]] = []
    at = 0
    while at < len(plain):
        (count,) = struct.unpack_from("<H", plain, at)
        steps = struct.unpack_from(f"<{2 * count}h", plain, at + 2)
        at += 2 + 4 * count
        lines.append(_points(steps))
    return tuple(lines)


def _points(steps: tuple[int, ...]) -> tuple[QPointF, ...]:
    points: list[QPointF] = []
    longitude = latitude = 0
    for east, north in zip(steps[::2], steps[1::2], strict=True):
        longitude, latitude = longitude + east, latitude + north
        points.append(QPointF(*to_world(latitude * _UNIT, longitude * _UNIT)))
    return tuple(points)


def _thinned(line: Sequence[QPointF], step: float) -> list[QPointF]:
    """Return the points at least ``step`` apart, the last always; nothing of a line that is hardly larger."""
    kept = [line[0]]
    for point in line[1:-1]:
        away = point - kept[-1]
        if away.x() * away.x() + away.y() * away.y() >= step * step:
            kept.append(point)
    kept.append(line[-1])
    wide = max(point.x() for point in kept) - min(point.x() for point in kept)
    high = max(point.y() for point in kept) - min(point.y() for point in kept)
    return kept if max(wide, high) >= _ISLAND * step else []


def _pieces(points: Sequence[QPointF]) -> list[Piece]:
    polygons = [QPolygonF(list(points[start : start + _PIECE + 1])) for start in range(0, len(points) - 1, _PIECE)]
    return [(polygon.boundingRect(), polygon) for polygon in polygons]
