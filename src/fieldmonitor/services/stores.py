"""Folders that somebody names for verifying: is it a store at all, and what is wrong in the words of verifying."""

import re
from pathlib import Path
from typing import Final

from fieldmonitor.domain.errors import (
    FolderDamaged,
    FolderForeign,
    ForeignProject,
    NothingToVerify,
    PackDamaged,
    WorldError,
    storage_error,
)

_PROJECT: Final = "project"
_REMAINS: Final = re.compile(r"roster/\d+|(?:head|seg|blob)/[0-9a-f]{32}")
"""What a store still has if its project mark is gone (`fieldmonitor.sync.names`)."""


def check_store(path: Path) -> None:
    """Raise FileMissing if nothing is at ``path``, NothingToVerify if it does not look like a store, StorageError."""
    try:
        path.stat()
        if not (path / _PROJECT).is_file() and not _remains(path):
            raise NothingToVerify(path=path)
    except OSError as error:
        raise storage_error(error, path) from error


def as_found(problem: WorldError) -> WorldError:
    """Return the error in the words of verifying: nothing is being sent or taken in."""
    match problem:
        case PackDamaged():
            return FolderDamaged(**problem.facts)
        case ForeignProject():
            return FolderForeign(**problem.facts)
        case _:
            return problem


def _remains(path: Path) -> bool:
    folders = [path / name for name in ("roster", "head", "seg", "blob") if (path / name).is_dir()]
    return any(_REMAINS.fullmatch(f"{folder.name}/{entry.name}") for folder in folders for entry in folder.iterdir())
