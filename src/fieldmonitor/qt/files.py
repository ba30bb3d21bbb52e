"""Small files that enter the vault by the person's hand: join requests and welcome files."""

from pathlib import Path

from fieldmonitor.domain.errors import storage_error

LARGEST = 4 * 1024 * 1024  # a request or a welcome is some kilobytes; anything larger is another kind of file


def read_small(path: Path) -> bytes:
    """Return a file's content, at most `LARGEST` bytes of it. Raises FileMissing, StorageError."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST)
    except OSError as error:
        raise storage_error(error, path) from error
