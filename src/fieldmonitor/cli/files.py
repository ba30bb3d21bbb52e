"""Reading the files that a command line names, with coded errors."""

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
