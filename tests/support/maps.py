"""Map packages as files, whole and hostile."""

import io
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from PIL import Image, ImageDraw


def picture(zoom: int, column: int, row: int, side: int = 256, kind: str = "PNG") -> bytes:
    """Return a tile of its own colour with a frame."""
    image = Image.new("RGB", (side, side), (200 + zoom * 5 % 50, 40 + column * 37 % 160, 60 + row * 53 % 160))
    ImageDraw.Draw(image).rectangle((0, 0, side - 1, side - 1), outline="white")
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def mbtiles(
    path: Path,
    tiles: Mapping[tuple[int, int, int], object],
    metadata: Mapping[str, str] | None = None,
    *,
    schema: str = "CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data)",
) -> Path:
    """Write an MBTiles file. ``tiles``: zoom, column, row from the north → what stands there."""
    connection = sqlite3.connect(path)
    try:
        connection.execute("CREATE TABLE metadata (name, value)")
        connection.executemany("INSERT INTO metadata VALUES (?, ?)", (metadata or {}).items())
        connection.execute(schema)
        rows = [(zoom, column, 2**zoom - 1 - row, data) for (zoom, column, row), data in tiles.items()]
        if tiles:
            connection.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", rows)
        connection.commit()
    finally:
        connection.close()
    return path


def border(path: Path, zooms: range = range(5, 9)) -> Path:
    """Write a package around 54° N, 27° E."""
    tiles: dict[tuple[int, int, int], object] = {}
    for zoom in zooms:
        column, row = int(0.575 * 2**zoom), int(0.32 * 2**zoom)
        for x in range(column - 2, column + 3):
            for y in range(row - 2, row + 3):
                tiles[zoom, x, y] = picture(zoom, x, y)
    facts = {"name": "Border <b>strip</b>", "format": "png", "attribution": "<a href='x'>© Survey</a> &amp; friends"}
    return mbtiles(path, tiles, facts)
