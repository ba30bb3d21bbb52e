"""Small durable file operations: private permissions, atomic replacement, fsync of folders."""

import os
from pathlib import Path

from fieldmonitor.domain.durable import PRIVATE_FILE, sync_folder

PRIVATE_FOLDER = 0o700


def make_folder(path: Path) -> None:
    """Make a folder only its owner may enter, with its parents; an existing one gets the same permissions."""
    path.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
    path.chmod(PRIVATE_FOLDER)


def make_file(path: Path) -> int:
    """Make a new file only its owner may read and return its descriptor. Raises FileExistsError."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE_FILE)


def close(descriptor: int) -> None:
    """Close a descriptor of `make_file`, its name made durable with it."""
    os.fsync(descriptor)
    os.close(descriptor)


def move_into_place(temporary: Path, final: Path) -> None:
    """Give a written and fsynced file its final name, durably, making the folder it goes to."""
    if not final.parent.is_dir():
        make_folder(final.parent)
        sync_folder(final.parent.parent)
    temporary.replace(final)
    sync_folder(final.parent)
