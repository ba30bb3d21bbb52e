"""Turns what the disk and the database raise into the product's coded errors.

sqlite result           becomes
NOTADB, CORRUPT         VaultDamaged, naming the first page that fails its check
FULL                    DiskFull
READONLY, CANTOPEN      ReadOnly
IOERR and others        DiskFull if the disk has no room left, else StorageError
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from fieldmonitor.domain.errors import DiskFull, ReadOnly, StorageError, VaultDamaged, storage_error
from fieldmonitor.vault.driver import DatabaseError

_CORRUPT, _NOT_A_DATABASE, _FULL, _READ_ONLY, _CANNOT_OPEN = 11, 26, 13, 8, 14
_PRIMARY_CODE = 0xFF
_ROOM_NEEDED: Final = 64 * 1024
_PROGRAMMING = frozenset({1, 19, 20, 21, 25})  # ERROR, CONSTRAINT, MISMATCH, MISUSE, RANGE: ours, never the world's


def from_database(error: Exception, path: Path, where: Callable[[], str]) -> Exception:
    """Return the coded error for a driver's ``error``; one of our own bugs comes back as it is.

    ``where`` is asked only if the file is damaged; it names the place.
    """
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
    if code in {_CORRUPT, _NOT_A_DATABASE}:
        return VaultDamaged(path=path, where=where())
    if code == _FULL or (code not in _PROGRAMMING and _no_room(path.parent)):
        return DiskFull(path=path.parent)
    if code in {_READ_ONLY, _CANNOT_OPEN}:
        return ReadOnly(path=path.parent)
    if code in _PROGRAMMING or not code:
        return error
    return StorageError(reason=error, path=path)


@contextmanager
def database_errors(path: Path, where: Callable[[], str]) -> Iterator[None]:
    """Map the driver's errors raised inside the block."""
    try:
        yield
    except DatabaseError as error:
        mapped = from_database(error, path, where)
        if mapped is error:
            raise
        raise mapped from error


@contextmanager
def os_errors(path: Path) -> Iterator[None]:
    """Map the operating system's errors raised inside the block; ``path`` is what was being worked on."""
    try:
        yield
    except OSError as error:
        raise storage_error(error, path) from error


def _no_room(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _ROOM_NEEDED
    except OSError:
        return False
