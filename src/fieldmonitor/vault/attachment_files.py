"""The folder of encrypted attachments: names, temporary files, durable moves.

    attachments/ab/ab12…      an encrypted file; the name is a keyed hash (HMAC-SHA256) of the content's SHA-256, or of
                              the identifier for one that came from another device
    attachments/new/…         being written here; removed when the vault is opened after a crash
    attachments/incoming/…    being received; kept, so that receiving resumes

A name tells nothing without the vault's key. Both databases of a folder share it, so it is never cleared of names that
the open one does not know: they may be the other's.
"""

import hashlib
import hmac
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from fieldmonitor.domain.durable import PRIVATE_FILE, sync_folder
from fieldmonitor.domain.ids import AttachmentId
from fieldmonitor.vault import files
from fieldmonitor.vault.failures import os_errors
from fieldmonitor.vault.values import id_bytes

FOLDER: Final = "attachments"
_NEW: Final = "new"
_INCOMING: Final = "incoming"


class AttachmentFolder:
    """Where the encrypted files of a vault lie."""

    def __init__(self, vault_folder: Path, name_key: bytes) -> None:
        """``name_key``: 32 bytes under which names are hashed."""
        self.path = vault_folder / FOLDER
        self._name_key = bytearray(name_key)

    def prepare(self) -> None:
        """Make the folders and remove what an earlier process was writing when it died."""
        with os_errors(self.path):
            for folder in (self.path, self.path / _NEW, self.path / _INCOMING):
                files.make_folder(folder)
            for left_behind in (self.path / _NEW).iterdir():
                left_behind.unlink()

    def content_address(self, sha256: bytes) -> bytes:
        """Return the address of content that was encrypted here."""
        return self._address(b"content:", sha256)

    def received_address(self, attachment: AttachmentId) -> bytes:
        """Return the address of a file that another device encrypted: its content is not known when it arrives."""
        return self._address(b"received:", id_bytes(attachment))

    def file(self, address: bytes) -> Path:
        """Return the path of the file with an address."""
        name = address.hex()
        return self.path / name[:2] / name

    def incoming(self, attachment: AttachmentId) -> Path:
        """Return where an arriving file is collected."""
        return self.path / _INCOMING / self.received_address(attachment).hex()

    def place(self, temporary: Path, address: bytes) -> None:
        """Give a whole, fsynced file its final name, durably."""
        with os_errors(self.path):
            files.move_into_place(temporary, self.file(address))

    @contextmanager
    def temporary(self) -> Iterator[Path]:
        """Give a fresh temporary name; whatever is left under it at the end is removed."""
        path = self.path / _NEW / secrets.token_hex(16)
        try:
            yield path
        finally:
            unlink(path)

    def wipe(self) -> None:
        """Forget the key of names."""
        self._name_key[:] = bytes(len(self._name_key))

    def _address(self, domain: bytes, value: bytes) -> bytes:
        return hmac.digest(bytes(self._name_key), domain + value, hashlib.sha256)


@contextmanager
def source(given: Path | BinaryIO) -> Iterator[BinaryIO]:
    """Open what is to be attached; a stream stays the caller's. Raises `FileMissing` and other storage errors."""
    if not isinstance(given, Path):
        yield given
        return
    with os_errors(given):
        content = given.open("rb")
    with content:
        yield content


@contextmanager
def written(path: Path) -> Iterator[BinaryIO]:
    """Open a new private file for writing; it is fsynced at the end."""
    with os_errors(path.parent), os.fdopen(files.make_file(path), "w+b") as out:
        yield out
        out.flush()
        os.fsync(out.fileno())


def write_chunk(path: Path, offset: int, data: bytes) -> None:
    """Write into an arriving file at ``offset``, cut off what lies beyond, and fsync. Raises ValueError on a gap."""
    with os_errors(path.parent):
        fresh = not path.exists()
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
        with os.fdopen(descriptor, "r+b") as file:
            if offset > file.seek(0, os.SEEK_END):
                raise ValueError("a chunk would leave a gap before it")
            file.seek(offset)
            file.write(data)
            file.truncate()
            file.flush()
            os.fsync(file.fileno())
        if fresh:
            sync_folder(path.parent)


def unlink(path: Path) -> None:
    """Remove a file; one that is not there, or cannot be removed now, is no error."""
    with suppress(OSError):
        path.unlink()
