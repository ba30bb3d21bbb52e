"""Files that are whole or not there: temporary name, fsync, rename, fsync of the folder; and read within bounds.

`replacing` and `sync_folder` raise OSError as it comes, for callers that know more about the place than its path.
"""

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from io import BufferedRandom
from pathlib import Path
from typing import Final

from fieldmonitor.domain.errors import StorageError, storage_error

PRIVATE_FILE: Final = 0o600
SHARED_FILE: Final = 0o666
"""Reduced by the person's umask: for files that are meant to leave the vault."""

MAX_NAMED: Final = 64 * 1024 * 1024
"""More than any request, welcome or answers file has that a person names."""

_CANNOT_FLUSH_FOLDERS: Final = frozenset({errno.EINVAL, errno.ENOTSUP, errno.ENOSYS})


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    if os.name == "nt":  # Windows has no handle on a folder to flush
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:  # some network and FUSE file systems cannot; the file itself was flushed
        if error.errno not in _CANNOT_FLUSH_FOLDERS:
            raise
    finally:
        os.close(handle)


@contextlib.contextmanager
def replacing(path: Path, mode: int = SHARED_FILE, *, temporary: Path | None = None) -> Iterator[BufferedRandom]:
    """Open a new file that takes the place of ``path`` when the block ends well; else ``path`` is as it was.

    ``temporary``: the name to write under, in the same folder; a random one unless given. Links are not followed.
    """
    partial = temporary or path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    flags = os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(partial, flags, mode), "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
        sync_folder(path.parent)
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


def write_file(path: Path, content: bytes, mode: int = SHARED_FILE, *, temporary: Path | None = None) -> None:
    """Write a file whole or not at all (`replacing`). Raises DiskFull, ReadOnly, FileMissing, StorageError."""
    try:
        with replacing(path, mode, temporary=temporary) as file:
            file.write(content)
    except OSError as error:
        raise storage_error(error, path) from error


def read_file(path: Path, limit: int = MAX_NAMED) -> bytes:
    """Return a file's content. Raises FileMissing, and StorageError for what is larger than ``limit`` bytes."""
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError as error:
        raise storage_error(error, path) from error
    if len(content) > limit:
        raise StorageError(path=path, reason="the file is too large")
    return content
