"""Tiles of the map packages for a view: fetched and decoded in a worker, kept for a while, bounded."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Signal
from PySide6.QtGui import QImage, QImageReader

from fieldmonitor.domain.errors import WorldError
from fieldmonitor.qt.tasks import Tasks

Key = tuple[int, int, int]
"""zoom, column from the west, row from the north"""

MAX_SIDE: Final = 1024  # pixels of a tile; common ones have 256 or 512
_KEPT: Final = 320  # tiles
_AT_ONCE: Final = 8
_FORMATS: Final = frozenset({b"png", b"jpeg", b"jpg", b"webp"})


class TileSource(Protocol):
    """Where tiles come from (`fieldmonitor.services.maps.Maps`)."""

    def zooms(self) -> tuple[int, int] | None:
        """Return the lowest and highest zoom there is, None without a package."""

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """Return an encoded picture, None where there is none; called in a worker. Raises WorldError."""

    def credits(self) -> Sequence[str]:
        """Return whom the packages ask to name."""

    def home(self) -> tuple[float, float, float] | None:
        """Return latitude, longitude and zoom of a view of the newest package, None without one."""


def decode(content: bytes) -> QImage:
    """Return a tile's picture; a null one for what is no PNG, JPEG or WebP, or larger than a tile may be."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if reader.format().data() not in _FORMATS or not size.isValid() or max(size.width(), size.height()) > MAX_SIDE:
        return QImage()
    return reader.read()


class TileStore(QObject):
    """What has been decoded, and what is wanted next. One worker at a time; a newer wish replaces the older one."""

    arrived = Signal()

    def __init__(self, source: TileSource, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._tasks = tasks
        self._kept: OrderedDict[Key, QImage] = OrderedDict()
        self._wanted: list[Key] = []
        self._busy = False
        self.failed = False
        """True once a package could not be read: it is told on the map"""

    def get(self, key: Key) -> QImage | None:
        """Return a tile that is here: null if there is none of that name, None if it is not known yet."""
        image = self._kept.get(key)
        if image is not None:
            self._kept.move_to_end(key)
        return image

    def want(self, keys: Sequence[Key]) -> None:
        """Fetch these, the first ones first; what was wanted before and is not among them is forgotten."""
        self._wanted = [key for key in keys if key not in self._kept]
        self._next()

    def forget(self) -> None:
        """Look at the packages anew."""
        self._kept.clear()
        self.failed = False

    def _next(self) -> None:
        if self._busy or not self._wanted:
            return
        now, self._wanted = self._wanted[:_AT_ONCE], self._wanted[_AT_ONCE:]
        self._busy = True
        tile = self._source.tile
        self._tasks.start(lambda: _load(tile, now), self._take, self._fail, context=self)

    def _take(self, loaded: list[tuple[Key, QImage]]) -> None:
        self._busy = False
        for key, image in loaded:
            self._kept[key] = image
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit()
        self._next()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self._wanted = []
        if not isinstance(error, WorldError):
            self._tasks.failed.emit(error)
        self.failed = True
        self.arrived.emit()


def _load(tile: Callable[[int, int, int], bytes | None], keys: Sequence[Key]) -> list[tuple[Key, QImage]]:
    loaded = []
    for key in keys:
        content = tile(*key)
        image = decode(content) if content else QImage()
        if not image.isNull() and image.size() != QSize(256, 256):
            image = image.convertToFormat(QImage.Format.Format_RGB32)
        loaded.append((key, image))
    return loaded
