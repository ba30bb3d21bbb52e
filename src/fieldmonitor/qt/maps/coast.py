"""The world's coastlines (resources/map), for a map without a package: where one is, and nothing about whose it is."""

import struct
import zlib
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from fieldmonitor import resources
from fieldmonitor.qt.maps.mercator import to_world

_MAGIC: Final = b"FMCO1"
_UNIT: Final = 0.01  # degrees
_PIECE: Final = 200  # points that are drawn, or passed over, together

Piece = tuple[QRectF, QPolygonF]


@cache
def coastlines() -> tuple[Piece, ...]:
    """Return pieces of coastline with the rectangles that hold them, in world coordinates; none if the file is gone.

    File: ``FMCO1``, then deflated: for each line a count u16, its first point as longitude and latitude i16 in 0.01°,
    and the steps to the others as i16 pairs; little-endian.
    """
    try:
        content = resources.data("resources/map/coast.bin").read_bytes()
    except OSError:
        return ()
    plain = zlib.decompress(content[len(_MAGIC) :])
    pieces: list[Piece] = []
    at = 0
    while at < len(plain):
        (count,) = struct.unpack_from("<H", plain, at)
        steps = struct.unpack_from(f"<{2 * count}h", plain, at + 2)
        at += 2 + 4 * count
        pieces += _pieces(steps)
    return tuple(pieces)


def _pieces(steps: tuple[int, ...]) -> list[Piece]:
    points: list[QPointF] = []
    longitude = latitude = 0
    for east, north in zip(steps[::2], steps[1::2], strict=True):
        longitude, latitude = longitude + east, latitude + north
        points.append(QPointF(*to_world(latitude * _UNIT, longitude * _UNIT)))
    polygons = [QPolygonF(points[start : start + _PIECE + 1]) for start in range(0, len(points) - 1, _PIECE)]
    return [(polygon.boundingRect(), polygon) for polygon in polygons]
