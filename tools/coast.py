"""Makes resources/map/coast.bin from a TopoJSON file of Natural Earth's land: coastlines only, simplified.

    .venv/bin/python tools/coast.py land-50m.json

See resources/map/README.md for where that file comes from, and `fieldmonitor.qt.maps.coast` for the format.
"""

import json
import struct
import sys
import zlib
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "map" / "coast.bin"
TOLERANCE = 0.025  # degrees
SMALLEST = 0.06  # degrees: islands that would be a dot are left out
UNIT = 0.01

Line = list[tuple[float, float]]


def arcs(topology: dict) -> list[Line]:
    """Return the arcs in degrees, longitude first (TopoJSON specification, 2.1.3: quantised, delta-encoded)."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    lines = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for east, north in arc:
            x, y = x + east, y + north
            line.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        lines.append(line)
    return lines


def simplified(line: Line) -> Line:
    """Leave out points that lie within the tolerance of the line without them (Ramer, Douglas, Peucker)."""
    keep, waiting = {0, len(line) - 1}, [(0, len(line) - 1)]
    while waiting:
        first, last = waiting.pop()
        farthest, distance = first, 0.0
        for index in range(first + 1, last):
            away = off(line[index], line[first], line[last])
            if away > distance:
                farthest, distance = index, away
        if distance > TOLERANCE:
            keep.add(farthest)
            waiting += [(first, farthest), (farthest, last)]
    return [line[index] for index in sorted(keep)]


def off(point: tuple[float, float], start: tuple[float, float], end: tuple[float, float]) -> float:
    """Return the distance of a point from a segment, in degrees."""
    (x, y), (x1, y1), (x2, y2) = point, start, end
    dx, dy = x2 - x1, y2 - y1
    along = 0.0 if dx == dy == 0 else max(0.0, min(1.0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)))
    return ((x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2) ** 0.5


def coasts(line: Line) -> list[Line]:
    """Cut a line where it follows the edge of the map, which is no coast: the antimeridian and the south pole."""
    pieces: list[Line] = [[]]
    for point in line:
        if abs(point[0]) > 179.99 or point[1] < -85:
            if pieces[-1]:
                pieces.append([])
        else:
            pieces[-1].append(point)
    return [piece for piece in pieces if len(piece) > 1]


def packed(line: Line) -> bytes:
    """Return a line as its count and steps."""
    whole = [(round(x / UNIT), round(y / UNIT)) for x, y in line]
    steps, before = [], (0, 0)
    for point in whole:
        if point != before or not steps:
            steps += [point[0] - before[0], point[1] - before[1]]
        before = point
    return struct.pack(f"<H{len(steps)}h", len(steps) // 2, *steps)


def main(source: Path) -> None:
    """Write the file."""
    lines = [piece for arc in arcs(json.loads(source.read_text())) for piece in coasts(arc)]
    large = [line for line in lines if max(extent(line)) >= SMALLEST]
    body = b"".join(packed(simplified(line)) for line in large)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(b"FMCO1" + zlib.compress(body, 9))
    print(f"{len(large)} lines, {TARGET.stat().st_size} bytes")


def extent(line: Line) -> tuple[float, float]:
    """Return width and height in degrees."""
    xs, ys = [x for x, _ in line], [y for _, y in line]
    return max(xs) - min(xs), max(ys) - min(ys)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
