"""Small files that leave or enter the vault by the person's hand: join requests and welcome files."""

import contextlib
import os
from pathlib import Path

from fieldmonitor.domain.errors import storage_error

LARGEST = 4 * 1024 * 1024  # a request or a welcome is some kilobytes; anything larger is another kind of file


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that its name holds all of it or what it held before. Raises DiskFull, ReadOnly, StorageError."""
    temporary = path.with_name(f".{path.name}.part")
    try:
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise storage_error(error, path) from error


def read_small(path: Path) -> bytes:
    """Return a file's content, at most `LARGEST` bytes of it. Raises FileMissing, StorageError."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST)
    except OSError as error:
        raise storage_error(error, path) from error
