"""Reads an MBTiles file (MBTiles 1.3): an SQLite database of map tiles that somebody hands out.

Attacker: whoever made the file. It is opened read-only and immutable, so that nothing is written beside it; nothing but
plain reading is allowed (no function, no recursion, no attachment), what a view may cost between two tiles is bounded,
and so is the length of every value. Sorting happens in memory: a sorter's file would hold tiles in the clear.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from fieldmonitor.domain.errors import MapTooLarge, MapUnreadable, MapVector, storage_error
from fieldmonitor.domain.progress import IsCancelled, never, stop_if
from fieldmonitor.i18n import mark

MAX_TILES: Final = 400_000
MAX_TILE: Final = 1 << 20
"""bytes of one tile"""
MAX_ZOOM: Final = 22
MAX_BYTES: Final = 4 << 30
"""bytes of all tiles"""

_SQLITE: Final = b"SQLite format 3\0"
_PMTILES: Final = b"PMTiles"
_STEP: Final = 20_000  # instructions of the database between two questions
_MOST_STEPS: Final = 20_000  # questions between two tiles: minutes of work
_METADATA_ROWS: Final = 200
_PICTURES: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_PACKED: Final = (b"\x1f\x8b", b"\x78\x9c")  # vector tiles are compressed, pictures are not

_NOT_SQLITE: Final = mark("reasons", "it is not an MBTiles file")
_DAMAGED: Final = mark("reasons", "the file is damaged, or not made for maps")
_ODD_TILE: Final = mark("reasons", "a tile is neither PNG, JPEG nor WebP")
_ODD_PLACE: Final = mark("reasons", "a tile lies outside the world")
_EMPTY: Final = mark("reasons", "it holds no tile")
_SLOW: Final = mark("reasons", "reading it takes too long")

Tile = tuple[int, int, int, bytes]
"""zoom, column from the west, row from the north, the picture"""


class MbTiles:
    """An open MBTiles file. Raises MapUnreadable, MapVector, MapTooLarge, FileMissing and other storage errors."""

    def __init__(self, path: Path, cancelled: IsCancelled = never) -> None:
        self._path = path
        self._cancelled = cancelled
        self._steps = 0
        _look(path)
        try:
            uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        except sqlite3.Error as error:
            raise self._unreadable(_DAMAGED) from error
        try:
            self._secure()
            self.metadata = self._metadata()
        except BaseException:
            self._connection.close()
            raise
        if self.metadata.get("format", "").lower() == "pbf":
            self._connection.close()
            raise MapVector(path=path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def tiles(self) -> Iterator[Tile]:
        """Yield every tile, always in the same order, each checked to be a picture inside the world."""
        count = total = 0
        for zoom, column, row, data in self._rows("SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles"):
            count += 1
            self._require_place(zoom, column, row)
            if not isinstance(data, bytes):
                raise self._unreadable(_ODD_TILE)
            total += len(data)
            if count > MAX_TILES or total > MAX_BYTES or len(data) > MAX_TILE:
                raise MapTooLarge(path=self._path, tiles=MAX_TILES, size=MAX_BYTES >> 30)
            if not (data.startswith(_PICTURES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")):
                raise MapVector(path=self._path) if data.startswith(_PACKED) else self._unreadable(_ODD_TILE)
            yield zoom, column, 2**zoom - 1 - row, data  # rows are counted from the south there (TMS)
        if not count:
            raise self._unreadable(_EMPTY)

    def _metadata(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for number, (name, value) in enumerate(self._rows("SELECT name, value FROM metadata")):
            if number >= _METADATA_ROWS:
                break
            if isinstance(name, str) and isinstance(value, str):
                found[name] = value
        return found

    def _secure(self) -> None:
        for pragma in ("trusted_schema=0", "temp_store=2", "cell_size_check=1", "mmap_size=0", "query_only=1"):
            self._connection.execute(f"PRAGMA {pragma}").close()
        limits = {
            sqlite3.SQLITE_LIMIT_LENGTH: 2 * MAX_TILE,
            sqlite3.SQLITE_LIMIT_SQL_LENGTH: 10_000,
            sqlite3.SQLITE_LIMIT_ATTACHED: 0,
            sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 50,
            sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 10,
        }
        for limit, value in limits.items():
            self._connection.setlimit(limit, value)
        self._connection.set_authorizer(_allow)
        self._connection.set_progress_handler(self._ask, _STEP)

    def _ask(self) -> int:
        self._steps += 1
        return int(self._steps > _MOST_STEPS or self._cancelled())

    def _rows(self, query: str) -> Iterator[tuple[Any, ...]]:
        self._steps = 0
        try:
            for row in self._connection.execute(query):
                stop_if(self._cancelled)
                self._steps = 0
                yield row
        except sqlite3.Error as error:
            stop_if(self._cancelled)
            raise self._unreadable(_SLOW if self._steps > _MOST_STEPS else _DAMAGED) from error

    def _require_place(self, zoom: object, column: object, row: object) -> None:
        whole = all(isinstance(number, int) for number in (zoom, column, row))
        if not whole or not 0 <= int(str(zoom)) <= MAX_ZOOM:
            raise self._unreadable(_ODD_PLACE)
        most = 2 ** int(str(zoom))
        if not (0 <= int(str(column)) < most and 0 <= int(str(row)) < most):
            raise self._unreadable(_ODD_PLACE)

    def _unreadable(self, reason: str) -> MapUnreadable:
        return MapUnreadable(path=self._path, reason=reason)


def _look(path: Path) -> None:
    try:
        with path.open("rb") as file:
            head = file.read(16)
    except OSError as error:
        raise storage_error(error, path) from error
    if head.startswith(_PMTILES):
        raise MapVector(path=path)
    if head != _SQLITE:
        raise MapUnreadable(path=path, reason=_NOT_SQLITE)


def _allow(action: int, *_what: str | None) -> int:
    reading = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ)
    return sqlite3.SQLITE_OK if action in reading else sqlite3.SQLITE_DENY
