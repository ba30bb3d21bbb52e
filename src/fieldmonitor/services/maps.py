"""Map packages: taken in from the file that an organisation hands out, kept encrypted, read tile by tile.

Where somebody monitors is sensitive, so no tile lies on the disk in the clear: a package becomes one encrypted file
(`services.tilefile` in the format of attachments), of which only the pieces of 1 MiB that are looked at are opened, in
memory. It belongs to this vault alone and is never sent.
"""

import html
import json
import math
import re
import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from fieldmonitor.crypto import files as cipher
from fieldmonitor.domain.errors import MapUnknown, VaultLocked, storage_error
from fieldmonitor.domain.ids import AttachmentId
from fieldmonitor.domain.progress import IsCancelled, Progress, never, silent
from fieldmonitor.services.core import Core
from fieldmonitor.services.tilefile import Extent, TileContent, TileReader
from fieldmonitor.vault import MbTiles

_MARK: Final = "service/map/"
"""Marks ``service/map/<attachment>`` → the package as JSON."""
_OWNER: Final = "6d617073000000000000000000000000"
"""Who uses the packages' files, in the place of a draft or an observation: ``maps`` and zeros."""
_MEDIA_TYPE: Final = "application/vnd.fieldmonitor.tiles"
_PIECES_KEPT: Final = 12  # of 1 MiB, of all packages together
_MAX_NAME: Final = 80
_MAX_CREDIT: Final = 120
_FIRST_ZOOM: Final = 12.0


@dataclass(frozen=True, slots=True)
class MapPackage:
    """A package that is here. ``size``: bytes of its tiles; ``bounds``: west, south, east, north in degrees.

    ``zooms``: lowest and highest; ``credit``: whom it asks to name, ``""`` for nobody.
    """

    id: AttachmentId
    name: str
    tiles: int
    size: int
    zooms: tuple[int, int]
    bounds: tuple[float, float, float, float]
    credit: str
    added: datetime


class _Open:
    """An encrypted package that is being read."""

    def __init__(self, source: BinaryIO, key: bytes, package: MapPackage) -> None:
        self._source = source
        try:
            self._file = cipher.EncryptedFile(source, key, package.id, where=package.name)
            self._pieces: OrderedDict[int, bytes] = OrderedDict()
            self._tiles = TileReader(self._read, package.name)
        except BaseException:
            source.close()
            raise

    def get(self, key: tuple[int, int, int]) -> bytes | None:
        return self._tiles.get(key)

    def close(self) -> None:
        self._pieces.clear()
        self._source.close()

    def _read(self, start: int, end: int) -> bytes:
        end = min(end, self._file.size)
        first, last = start // cipher.CHUNK, max(start, end - 1) // cipher.CHUNK
        if last - first > 1:  # the index, once
            return self._file.read(start, end)
        data = b"".join(self._piece(number) for number in range(first, last + 1))
        return data[start - first * cipher.CHUNK : end - first * cipher.CHUNK]

    def _piece(self, number: int) -> bytes:
        if number not in self._pieces:
            self._pieces[number] = self._file.read(number * cipher.CHUNK, (number + 1) * cipher.CHUNK)
            if len(self._pieces) > _PIECES_KEPT:
                self._pieces.popitem(last=False)
        self._pieces.move_to_end(number)
        return self._pieces[number]


class Maps:
    """The map packages of an unlocked vault; the background of the offline map. Usable from any thread."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._guard = threading.Lock()
        self._open: dict[AttachmentId, _Open] = {}
        self._known: list[MapPackage] | None = None
        self._closed = False

    def add(self, path: Path, progress: Progress = silent, cancelled: IsCancelled = never) -> MapPackage:
        """Take in an MBTiles file of pictures; the file itself stays where it is. One that is here is not added twice.

        Raises MapUnreadable, MapVector (vector tiles, PMTiles), MapTooLarge, FileMissing, DiskFull, Cancelled.
        """
        vault = self._core.vault
        try:
            with MbTiles(path, cancelled) as source:
                content = TileContent(source.tiles, progress)
                name = _plain(source.metadata.get("name", ""), _MAX_NAME) or path.stem[:_MAX_NAME]
                credit = _plain(source.metadata.get("attribution", ""), _MAX_CREDIT)
                stream = cast("BinaryIO", content)  # seek to its ends and read from its start: all that is asked of it
                stored = vault.attachments.add(
                    stream, name, _MEDIA_TYPE, cipher, progress=progress, cancelled=cancelled
                )
        except OSError as error:
            raise storage_error(error, path) from error
        bounds, extent = _bounds(content.extent), content.extent
        package = MapPackage(
            stored.id, name, extent.tiles, stored.size, extent.zooms, bounds, credit, self._core.clock()
        )
        with vault.transaction():
            vault.attachments.use(stored.id, _OWNER, stored.id, name, _MEDIA_TYPE)
            vault.marks.set({_MARK + stored.id: json.dumps(asdict(package), default=_json).encode()})
        self._forget()
        return package

    def list(self) -> list[MapPackage]:
        """Return the packages, the newest first."""
        with self._guard:
            return [*self._packages()]

    def remove(self, package: str) -> MapPackage:
        """Remove a package, named by its identifier or its name, and its file. Raises MapUnknown."""
        found = next((one for one in self.list() if package in (one.id, one.name)), None)
        if found is None:
            raise MapUnknown(name=package)
        # Under the guard: a tile that is asked for in between would open the package, and remember it, once more.
        with self._guard:
            self._let_go()
            with self._core.vault.transaction():
                self._core.vault.marks.set({_MARK + found.id: None})
                self._core.vault.attachments.release(_OWNER, found.id)
        return found

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """Return the picture of a tile from the newest package that has it, or None.

        ``column`` from the west, ``row`` from the north. Raises AttachmentDamaged, AttachmentMissing, VaultLocked.
        """
        with self._guard:
            for package in self._packages():
                if package.zooms[0] <= zoom <= package.zooms[1]:
                    found = self._opened(package).get((zoom, column, row))
                    if found is not None:
                        return found
        return None

    def zooms(self) -> tuple[int, int] | None:
        """Return the lowest and highest zoom of all packages, None without one."""
        every = [package.zooms for package in self.list()]
        return (min(low for low, _ in every), max(high for _, high in every)) if every else None

    def credits(self) -> Sequence[str]:
        """Return whom the packages ask to name."""
        return list(dict.fromkeys(package.credit for package in self.list() if package.credit))

    def home(self) -> tuple[float, float, float] | None:
        """Return latitude and longitude of the newest package's middle and a zoom to see it at, None without one."""
        newest = next(iter(self.list()), None)
        if newest is None:
            return None
        west, south, east, north = newest.bounds
        wide = max(1e-6, east - west)
        zoom = max(float(newest.zooms[0]), min(float(newest.zooms[1]), _FIRST_ZOOM, math.log2(360 / wide) + 1))
        return (south + north) / 2, (west + east) / 2, zoom

    def close(self) -> None:
        """Let go of every opened piece; afterwards every call raises VaultLocked."""
        self._forget()
        self._closed = True

    def _packages(self) -> Sequence[MapPackage]:
        if self._closed:
            raise VaultLocked
        if self._known is None:
            marks = self._core.vault.marks.with_prefix(_MARK)
            self._known = sorted((_package(json.loads(body)) for body in marks.values()), key=_age, reverse=True)
        return self._known

    def _opened(self, package: MapPackage) -> _Open:
        if package.id not in self._open:
            stored = self._core.vault.attachments.get(package.id)
            source = self._core.vault.attachments.open_encrypted(package.id)
            self._open[package.id] = _Open(source, stored.key, package)
        return self._open[package.id]

    def _forget(self) -> None:
        with self._guard:
            self._let_go()

    def _let_go(self) -> None:
        for one in self._open.values():
            one.close()
        self._open.clear()
        self._known = None


def _age(package: MapPackage) -> tuple[datetime, str]:
    return package.added, package.id


def _package(facts: dict[str, Any]) -> MapPackage:
    return MapPackage(
        AttachmentId(facts["id"]),
        facts["name"],
        facts["tiles"],
        facts["size"],
        (facts["zooms"][0], facts["zooms"][1]),
        (facts["bounds"][0], facts["bounds"][1], facts["bounds"][2], facts["bounds"][3]),
        facts["credit"],
        datetime.fromisoformat(facts["added"]),
    )


def _json(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _bounds(extent: Extent) -> tuple[float, float, float, float]:
    """Return west, south, east and north of the tiles themselves; what the metadata says is not relied on."""
    count = 2 ** extent.zooms[1]

    def north_of(row: int) -> float:
        return math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * row / count))))

    west, east = (column / count * 360 - 180 for column in (extent.columns[0], extent.columns[1] + 1))
    return west, north_of(extent.rows[1] + 1), east, north_of(extent.rows[0])


def _plain(text: str, most: int) -> str:
    """Return a text from the package without markup and control characters."""
    bare = html.unescape(re.sub(r"<[^>]*>", "", text[:2000]))
    return " ".join("".join(c if c.isprintable() else " " for c in bare).split())[:most]
