"""A map package as one file of tiles that can be read at any place; in the vault it lies encrypted, as attachments do.

Content, big-endian::

    0     4   magic "FMTL"
    4     1   version 1
    5     3   zeros
    8     4   count of tiles, u32
    12    4   zeros
    16        for each tile, ascending: zoom u8, column u32, row u32 (from the north), offset u64, length u32
              then the tiles; equal ones (open sea) stand once. Offsets count from the beginning of the content
"""

import hashlib
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from fieldmonitor.domain.errors import AttachmentDamaged, StorageError
from fieldmonitor.domain.progress import Progress, silent
from fieldmonitor.i18n import mark

_HEAD: Final = struct.Struct(">4sB3xI4x")
_ENTRY: Final = struct.Struct(">BIIQI")
_PLACE: Final = struct.Struct(">BII")
_MAGIC: Final = b"FMTL"
_READING: Final = mark("progress", "reading the map package")

Tile = tuple[int, int, int, bytes]
Key = tuple[int, int, int]
"""zoom, column, row"""


@dataclass(frozen=True, slots=True)
class Extent:
    """What a package covers: its zooms, and the columns and rows of its highest one, both ends included."""

    zooms: tuple[int, int]
    columns: tuple[int, int]
    rows: tuple[int, int]
    tiles: int


class TileContent:
    """The content above as a file for reading from its start, made while it is read: it is never there as a whole.

    ``tiles``: returns an iterator over all tiles, in the same order each time. It is gone through once here, and once
    each time that the content is read.
    """

    name = ""

    def __init__(self, tiles: Callable[[], Iterator[Tile]], progress: Progress = silent) -> None:
        self._tiles = tiles
        self._pieces: Iterator[bytes] = iter(())
        self._rest = b""
        self._first: list[bool] = []
        places: dict[Key, tuple[int, int]] = {}
        known: dict[bytes, tuple[int, int]] = {}
        end = 0
        for number, (zoom, column, row, data) in enumerate(tiles()):
            digest = hashlib.sha256(data).digest()
            self._first.append(digest not in known)
            if digest not in known:
                known[digest] = (end, len(data))
                end += len(data)
            places[zoom, column, row] = known[digest]
            progress(number + 1, 0, _READING)
        start = _HEAD.size + _ENTRY.size * len(places)
        self._index = _HEAD.pack(_MAGIC, 1, len(places)) + b"".join(
            _ENTRY.pack(*key, start + offset, size) for key, (offset, size) in sorted(places.items())
        )
        self.size: Final = start + end
        self.extent: Final = _extent(places)

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to the start, or tell the length: nothing else is asked of a content that is encrypted."""
        if whence == 2:
            return self.size
        if offset != 0 or whence != 0:
            raise ValueError("this content is read from its start")
        self._pieces, self._rest = self._all(), b""
        return 0

    def read(self, size: int) -> bytes:
        """Return at most ``size`` bytes. Raises StorageError if the package changes while it is read."""
        while len(self._rest) < size:
            piece = next(self._pieces, None)
            if piece is None:
                break
            self._rest += piece
        data, self._rest = self._rest[:size], self._rest[size:]
        return data

    def _all(self) -> Iterator[bytes]:
        yield self._index
        number = -1
        for number, (_, _, _, data) in enumerate(self._tiles()):
            if number >= len(self._first):
                raise StorageError(path=self.name, reason="the file grew while it was read")
            if self._first[number]:
                yield data
        if number + 1 != len(self._first):
            raise StorageError(path=self.name, reason="the file shrank while it was read")


class TileReader:
    """Finds tiles in the content. ``read(start, end)`` returns its bytes. Raises AttachmentDamaged."""

    def __init__(self, read: Callable[[int, int], bytes], where: str) -> None:
        self._read = read
        self._where = where
        head = read(0, _HEAD.size)
        if len(head) != _HEAD.size or head[:5] != _MAGIC + b"\x01":
            raise AttachmentDamaged(name=where, where="header")
        _, _, count = _HEAD.unpack(head)
        self._index = read(_HEAD.size, _HEAD.size + count * _ENTRY.size)
        self._count = len(self._index) // _ENTRY.size

    def get(self, key: Key) -> bytes | None:
        """Return a tile, or None."""
        wanted = _PLACE.pack(*key)
        low, high = 0, self._count
        while low < high:
            middle = (low + high) // 2
            at = middle * _ENTRY.size
            if self._index[at : at + _PLACE.size] < wanted:
                low = middle + 1
            else:
                high = middle
        at = low * _ENTRY.size
        if self._index[at : at + _PLACE.size] != wanted:
            return None
        *_, offset, size = _ENTRY.unpack_from(self._index, at)
        return self._read(offset, offset + size)


def _extent(places: dict[Key, tuple[int, int]]) -> Extent:
    low, high = min(zoom for zoom, _, _ in places), max(zoom for zoom, _, _ in places)
    columns = [column for zoom, column, _ in places if zoom == high]
    rows = [row for zoom, _, row in places if zoom == high]
    return Extent((low, high), (min(columns), max(columns)), (min(rows), max(rows)), len(places))
