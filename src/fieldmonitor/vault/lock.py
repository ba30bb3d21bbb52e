"""Keeps a second process of ours out of a vault folder.

``vault.lock`` is held by a lock of the operating system, which ends with the process however it ends, so a stale lock
cannot exist. The file also holds the owner's process number, which the second process tells the person.
"""

import contextlib
import os
import sys
from pathlib import Path
from typing import Final

from fieldmonitor.domain.durable import PRIVATE_FILE
from fieldmonitor.domain.errors import VaultInUse
from fieldmonitor.vault.failures import os_errors

NAME: Final = "vault.lock"
_FAR_BYTE = 1 << 30  # Windows denies reading a locked byte: lock one far behind the number

if sys.platform == "win32":
    import msvcrt

    def _hold(descriptor: int) -> None:
        os.lseek(descriptor, _FAR_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _let_go(descriptor: int) -> None:
        os.lseek(descriptor, _FAR_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _hold(descriptor: int) -> None:
        # flock, not lockf: a POSIX record lock would be lost when any descriptor of the file is closed.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _let_go(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class FolderLock:
    """A held lock."""

    def __init__(self, folder: Path) -> None:
        """Take the lock. Raises `VaultInUse` with the other's process number, `ReadOnly` or `StorageError`."""
        path = folder / NAME
        with os_errors(folder):
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
        try:
            _hold(self._descriptor)
        except (BlockingIOError, PermissionError):
            owner = self._read()
            os.close(self._descriptor)
            raise VaultInUse(path=folder, pid=owner or "?") from None
        except OSError:
            os.close(self._descriptor)
            with os_errors(path):
                raise
        try:
            self._write(str(os.getpid()))
        except OSError:
            os.close(self._descriptor)
            with os_errors(folder):
                raise

    def release(self) -> None:
        """Let go."""
        with contextlib.suppress(OSError):
            self._write("")
        with contextlib.suppress(OSError):
            _let_go(self._descriptor)
        os.close(self._descriptor)

    def _read(self) -> str:
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        return os.read(self._descriptor, 32).decode("ascii", "replace").strip()

    def _write(self, text: str) -> None:
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.ftruncate(self._descriptor, 0)
        os.write(self._descriptor, text.encode("ascii"))
