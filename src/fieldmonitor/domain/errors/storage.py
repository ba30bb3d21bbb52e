"""What the disk or folder beneath us can refuse."""

import errno

from fieldmonitor.domain.errors.base import WorldError


class StorageError(WorldError):
    """The disk or folder refuses."""

    code = "storage.failed"
    happened = "The disk refused: {reason} ({path})."
    kept = "What was saved before is still there."
    advice = "Check the disk or stick and try again."


class DiskFull(StorageError):
    """No space left."""

    code = "storage.full"
    happened = "The disk is full ({path})."
    kept = "What was saved before is still there; what you typed is still on the screen."
    advice = "Free some space, then try again."


class ReadOnly(StorageError):
    """The folder cannot be written."""

    code = "storage.read_only"
    happened = "{path} cannot be written."
    kept = "Nothing was changed."
    advice = "Choose another folder, or take off the write protection."


class FileMissing(StorageError):
    """A file that was named is not there."""

    code = "storage.missing"
    happened = "{path} is not there."
    kept = "Nothing was changed."
    advice = "Check the name and the folder."


class FileThere(StorageError):
    """A file that would be written is there already."""

    code = "storage.exists"
    happened = "{path} is already there."
    kept = "It was not changed."
    advice = "Choose another name, or give --replace to write over it."


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_REFUSED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def storage_error(error: OSError, path: object) -> StorageError:
    """Return the coded error for what the operating system said about ``path``."""
    if error.errno in _FULL:
        return DiskFull(path=path)
    if error.errno in _REFUSED:
        return ReadOnly(path=path)
    if error.errno == errno.ENOENT:
        return FileMissing(path=path)
    return StorageError(path=path, reason=error.strerror or type(error).__name__)
