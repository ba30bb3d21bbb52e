"""Reading and writing the files that a command line names, with coded errors."""

import os
from pathlib import Path
from typing import Final

from fieldmonitor.domain.errors import StorageError, storage_error

MAX_BYTES: Final = 64 * 1024 * 1024
"""More than any request, welcome or answers file has."""


def read_file(path: Path) -> bytes:
    """Return a file's content. Raises FileMissing, StorageError."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise storage_error(error, path) from error
    if len(content) > MAX_BYTES:
        raise StorageError(path=path, reason="the file is too large")
    return content


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole or not at all: temporary name, fsync, rename. Raises DiskFull, ReadOnly, StorageError."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            with temporary.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise storage_error(error, path) from error
