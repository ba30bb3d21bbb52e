"""The place feeds are exchanged through: a folder on a stick, a shared drive, a synchronised directory.

Attacker: whoever owns the place. What is read here is bytes and nothing else: a name never leaves the folder, a link,
a pipe or a device in the place of a file is refused, and at most the asked-for number of bytes is read. What the
bytes mean is checked by those who read them.

A put is whole or absent: temporary name, fsync, rename, fsync of the folder (FAT and exFAT have no links).
"""

import errno
import os
import stat
from pathlib import Path
from typing import Protocol

from fieldmonitor.domain.durable import replacing, sync_folder
from fieldmonitor.domain.errors import (
    FieldMonitorError,
    FileMissing,
    PackDamaged,
    ReadOnly,
    TargetAway,
    storage_error,
)
from fieldmonitor.i18n import mark
from fieldmonitor.sync.names import PARTIAL

_GONE = frozenset(
    {errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.ESTALE, errno.EHOSTDOWN, errno.ETIMEDOUT}
)
_NOT_A_FILE = mark("reasons", "this is not a plain file")
_LINK_OUT = mark("reasons", "it is a link out of the sync folder")


class Target(Protocol):
    """A store of named bytes. Every method may raise TargetAway, DiskFull, ReadOnly or StorageError."""

    @property
    def place(self) -> str:
        """Where it is, as the person knows it: a folder's path."""
        ...

    def put(self, name: str, data: bytes) -> None:
        """Write an object durably, whole or not at all, in the place of one of the same name."""
        ...

    def get(self, name: str, start: int = 0, end: int | None = None) -> bytes:
        """Return the bytes from ``start`` to ``end`` (not included). Raises FileMissing."""
        ...

    def stat(self, name: str) -> int | None:
        """Return an object's size in bytes, or None if there is none."""
        ...

    def list(self, prefix: str) -> list[str]:
        """Return the sorted names of all objects whose name starts with ``prefix``. Only verification asks."""
        ...

    def delete(self, name: str) -> None:
        """Remove an object; no error if there is none."""
        ...


class FolderTarget:
    """A folder as target. It must exist: a stick that is not plugged in must not become an empty folder."""

    def __init__(self, folder: Path | str) -> None:
        self._root = Path(folder)

    @property
    def place(self) -> str:
        """The folder's path."""
        return str(self._root)

    def put(self, name: str, data: bytes) -> None:
        """See `Target`."""
        path = self._path(name)
        partial = path.with_name(path.name + PARTIAL)
        try:
            self._make_folders(path.parent)
            self._stay_inside(path.parent)
            with replacing(path, temporary=partial) as file:
                file.write(data)
        except OSError as error:
            raise self._told(error, name) from error

    def get(self, name: str, start: int = 0, end: int | None = None) -> bytes:
        """See `Target`."""
        path = self._path(name)
        try:
            self._stay_inside(path.parent)
            # O_NONBLOCK: a pipe in the place of a file must not hold us for ever
            flags = (
                os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
            )
            with os.fdopen(os.open(path, flags), "rb") as file:
                if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                    raise PackDamaged(where=name, reason=_NOT_A_FILE)
                file.seek(start)
                return file.read(-1 if end is None else max(0, end - start))
        except OSError as error:
            raise self._told(error, name) from error

    def stat(self, name: str) -> int | None:
        """See `Target`."""
        path = self._path(name)
        try:
            found = path.lstat()
        except (FileNotFoundError, NotADirectoryError):
            self._be_there()
            return None
        except OSError as error:
            raise self._told(error, name) from error
        if not stat.S_ISREG(found.st_mode):
            raise PackDamaged(where=name, reason=_NOT_A_FILE)
        return found.st_size

    def list(self, prefix: str) -> list[str]:
        """See `Target`. Links and other special files are named too, so that verification stumbles over them."""
        self._be_there()
        names: list[str] = []

        def failed(error: OSError) -> None:
            raise self._told(error, prefix) from error

        for folder, folders, files in os.walk(self._root, onerror=failed):
            links = [name for name in folders if (Path(folder) / name).is_symlink()]
            names.extend((Path(folder) / name).relative_to(self._root).as_posix() for name in (*files, *links))
        return sorted(name for name in names if name.startswith(prefix))

    def delete(self, name: str) -> None:
        """See `Target`."""
        path = self._path(name)
        try:
            self._stay_inside(path.parent)
            path.unlink(missing_ok=True)
            sync_folder(path.parent)
        except OSError as error:
            raise self._told(error, name) from error

    def _path(self, name: str) -> Path:
        parts = name.split("/")
        if not all(part and part.strip(".") and "\\" not in part and ":" not in part for part in parts):
            raise ValueError(f"not a name of an object: {name!r}")
        return self._root.joinpath(*parts)

    def _stay_inside(self, folder: Path) -> None:
        try:
            inside = folder.resolve().is_relative_to(self._root.resolve())
        except RuntimeError:  # a loop of links, as Python before 3.13 says it
            inside = False
        if not inside:
            raise PackDamaged(where=folder.name, reason=_LINK_OUT)

    def _make_folders(self, folder: Path) -> None:
        self._be_there()
        missing = [parent for parent in (folder, *folder.parents) if not parent.exists()]
        for parent in reversed(missing):
            self._stay_inside(parent.parent)
            parent.mkdir(exist_ok=True)
            sync_folder(parent.parent)

    def _be_there(self) -> None:
        try:
            there = self._root.is_dir()
        except OSError:
            there = False
        if not there:
            raise TargetAway(path=self._root)

    def _told(self, error: OSError, name: str) -> FieldMonitorError:
        try:
            self._be_there()
        except TargetAway as away:
            return away
        if error.errno in _GONE:
            return TargetAway(path=self._root)
        if error.errno == errno.ELOOP:
            return PackDamaged(where=name, reason=_NOT_A_FILE)
        told = storage_error(error, self._root / name)
        if isinstance(told, FileMissing) or error.errno == errno.ENOTDIR:
            return FileMissing(path=self._root / name)
        return ReadOnly(path=self._root) if isinstance(told, ReadOnly) else told
